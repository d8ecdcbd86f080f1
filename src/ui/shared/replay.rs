//! Playing the last move: the button, and the word that says which side is shown.

use crate::i18n::Lang;
use crate::state::Msg;
use crate::state::replay::Side;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// The button, whose presses do not stop the replay before it hears of them.
pub(in crate::ui) const BUTTON: &str = "replay";

/// The words of the button.
pub(in crate::ui) fn replay_label(lang: Lang) -> String {
    tr!(lang, "replay")
}

#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ReplayButtonProps {
    /// Whether there is a move to show.
    pub(in crate::ui) enabled: bool,
    /// Whether it is being shown.
    pub(in crate::ui) playing: bool,
}

/// The button that shows the last move again, and stops it.
#[function_component]
pub(in crate::ui) fn ReplayButton(props: &ReplayButtonProps) -> Html {
    let page = use_page();
    let label = if props.playing { tr!(page.lang, "replay-stop") } else { replay_label(page.lang) };
    let msg = if props.playing { Msg::ReplayEnded } else { Msg::ReplayStarted };
    let dispatch = page.dispatch;
    html! {
        <button type="button" class="iconbtn" id={BUTTON} aria-label={label.clone()} title={label}
            disabled={!props.enabled} onclick={Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))}>
            { icon(if props.playing { "stop" } else { "replay" }, 20) }</button>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ReplayLabelProps {
    /// What the replay shows, if there is one.
    pub(in crate::ui) side: Option<Side>,
}

/// Which side of the move is on screen.
#[function_component]
pub(in crate::ui) fn ReplayLabel(props: &ReplayLabelProps) -> Html {
    let lang = use_page().lang;
    let word = match props.side {
        None => None,
        Some(Side::Before) => Some(("replay-tag", tr!(lang, "replay-before"))),
        Some(Side::After) => Some(("replay-tag replay-tag--after", tr!(lang, "replay-after"))),
    };
    html! {
        <div class="replay-slot" role="status">
            { word.map(|(class, word)| html! { <p {class}>{ word }</p> }) }
        </div>
    }
}
