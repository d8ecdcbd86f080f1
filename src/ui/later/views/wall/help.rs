//! Where the keys of the wall are written: a line at its foot, all of them in a panel; and how a second window is opened.

use crate::i18n::Lang;
use crate::tr;
use crate::ui::later::views::wall::keys::Act;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// The keys of the scenario's page, on one line at the bottom of the wall.
pub(super) fn key_line(lang: Lang) -> Html {
    let lines: [(&[&str], String); 4] = [
        (&["A", "B", "C"], tr!(lang, "wall-key-curve")),
        (&["↑", "↓"], tr!(lang, "wall-key-lever")),
        (&["←", "→"], tr!(lang, "wall-key-move")),
        (&["?"], tr!(lang, "wall-key-help")),
    ];
    html! {
        <p class="wall__keys">
            { for lines.iter().map(|(keys, what)| html! {
                <span>{ for keys.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }{ " " }{ what }</span>
            }) }
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct KeyHelpProps {
    /// Whether it is shown.
    pub(super) open: bool,
    /// The place of the page whose keys it tells.
    pub(super) place: usize,
    /// Whether there are other pages.
    pub(super) pages: bool,
    /// What became of a second window, if one was asked for.
    pub(super) window: String,
    /// What its button does.
    pub(super) act: Callback<Act>,
}

/// Every key of a page and what it does.
#[function_component]
pub(super) fn KeyHelp(props: &KeyHelpProps) -> Html {
    let lang = use_page().lang;
    let shift = tr!(lang, "wall-shift");
    let back = tr!(lang, "wall-backspace");
    let turns = tr!(lang, "wall-pages");
    let mut lines: Vec<(String, String)> = Vec::new();
    let mut line = |key: &str, what: String| lines.push((key.to_owned(), what));
    match props.place {
        1 => {
            line("← →", tr!(lang, "wall-help-groups"));
            line("G", tr!(lang, "wall-help-all"));
        }
        2 => {
            line("M", tr!(lang, "wall-help-map"));
            line("Q", tr!(lang, "wall-help-enlarge"));
        }
        4 => line("Q", tr!(lang, "wall-help-enlarge")),
        3 => {
            line("A B C…", tr!(lang, "wall-help-hand"));
            line(&format!("{shift} + {}", tr!(lang, "wall-letter")), tr!(lang, "wall-help-hand-less"));
            line("↑ ↓", tr!(lang, "wall-help-ask"));
            line("0", tr!(lang, "wall-help-clear"));
            line(&back, tr!(lang, "wall-help-clear-undo"));
        }
        _ => {
            line("A B C", tr!(lang, "wall-help-curve"));
            line("↑ ↓", tr!(lang, "wall-help-lever"));
            line("← →", tr!(lang, "wall-help-move"));
            line(&format!("{shift} + ← →"), tr!(lang, "wall-help-fine"));
            line(&format!("{shift} + {turns}"), tr!(lang, "wall-help-coarse"));
            line("0", tr!(lang, "wall-help-reset"));
            line(&back, tr!(lang, "wall-help-undo"));
        }
    }
    if props.pages {
        line("1 2 3 4 5", tr!(lang, "wall-help-pages"));
        line(&turns, tr!(lang, "wall-help-turn"));
    }
    line("F", tr!(lang, "wall-help-screen"));
    line(&tr!(lang, "wall-escape"), tr!(lang, "wall-help-leave"));
    let onclick = props.act.reform(|_: MouseEvent| Act::Window);
    html! {
        <section class="wall__help" id="wall-help" aria-label={tr!(lang, "wall-help")} hidden={!props.open}>
            <dl>
                { for lines.iter().map(|(key, what)| html! {
                    <div><dt><kbd>{ key }</kbd></dt><dd>{ what }</dd></div>
                }) }
            </dl>
            <p class="wall__window">
                <button type="button" class="btn" id="wall-window" {onclick}>{ icon("screen", 20) }{ tr!(lang, "wall-window") }</button>
                <span role="status" id="wall-window-said">{ &props.window }</span>
            </p>
        </section>
    }
}
