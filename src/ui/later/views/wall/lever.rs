//! The lever that the room moves: its name, its value, where it stands.

use crate::model::lever::LeverId;
use crate::state::derive::Derived;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::later::views::wall::keys::Act;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::{lever as words, unit};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct WallLeverProps {
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// Which lever.
    pub(super) lever: LeverId,
    /// What buttons do.
    pub(super) act: Callback<Act>,
}

/// The lever, between the one before and the next, with buttons for those who have no keyboard.
#[function_component]
pub(super) fn WallLever(props: &WallLeverProps) -> Html {
    let lang = use_page().lang;
    let Some(view) = LeverView::new(&props.derived, props.lever) else {
        return html! { <div class="wall__lever"></div> };
    };
    let button = |act: Act, sign: &'static str, label: String| {
        let acts = props.act.clone();
        let onclick = Callback::from(move |_: MouseEvent| acts.emit(act));
        html! { <button type="button" class="iconbtn" aria-label={label.clone()} title={label} {onclick}>{ icon(sign, 20) }</button> }
    };
    let name = words::name(lang, props.lever);
    let from = view.reference.filter(|_| view.edited);
    let vars = vec![
        ("--v", view.scale.fraction(view.value)),
        ("--p", view.reference.map_or(0.0, |value| view.scale.fraction(value))),
    ];
    html! {
        <section class="wall__lever" aria-label={tr!(lang, "wall-lever")}>
            <span class="wall__turn">
                { button(Act::Lever(-1), "chev-up", tr!(lang, "wall-lever-before")) }
                { button(Act::Lever(1), "chev", tr!(lang, "wall-lever-next")) }
            </span>
            <p class="wall__which" role="status">
                <span>{ name.clone() }</span>{ " " }
                <strong>{ unit::displayed(lang, view.unit, view.value) }</strong>{ " " }
                if let Some(from) = from {
                    <small>{ tr!(lang, "wall-lever-from", value = unit::displayed(lang, view.unit, from)) }</small>
                }
            </p>
            { button(Act::Move(-1.0), "minus", tr!(lang, "wall-lever-less", name = name.as_str())) }
            <WithVariables tag="div" class="wall__track" {vars}><span class="wall__past"></span><span class="wall__thumb"></span></WithVariables>
            { button(Act::Move(1.0), "plus", tr!(lang, "wall-lever-more", name = name.as_str())) }
        </section>
    }
}
