//! The keys of the wall: what each does, and where that is written.

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::platform::keys;
use crate::tr;
use crate::ui::shared::context::use_page;
use yew::prelude::*;

/// What a key or a button of the wall asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Act {
    /// Shows the curve of a goal, from 0.
    Goal(usize),
    /// Takes the next lever, or the one before.
    Lever(isize),
    /// Moves the lever by some steps.
    Move(f64),
    /// Puts the lever back.
    Reset,
    /// Takes the last move back.
    Undo,
    /// The whole screen, or no longer.
    Screen,
    /// Shows or hides the help.
    Help,
    /// Hides the help; back to the page when it is hidden.
    Escape,
    /// Back to the page.
    Leave,
}

/// What a key asks for; `fine` is a fifth of a step.
fn act_of(key: &str, fine: bool) -> Option<Act> {
    let step = if fine { 0.2 } else { 1.0 };
    Some(match key {
        "1" | "&" => Act::Goal(0),
        "2" | "é" => Act::Goal(1),
        "3" | "\"" => Act::Goal(2),
        "ArrowUp" => Act::Lever(-1),
        "ArrowDown" => Act::Lever(1),
        "ArrowLeft" | "-" => Act::Move(-step),
        "ArrowRight" | "+" => Act::Move(step),
        "PageDown" => Act::Move(-10.0),
        "PageUp" => Act::Move(10.0),
        "0" | "à" => Act::Reset,
        "Backspace" => Act::Undo,
        "f" | "F" => Act::Screen,
        "?" => Act::Help,
        "Escape" => Act::Escape,
        _ => return None,
    })
}

/// Listens to the keys as long as the wall is there.
#[hook]
pub(super) fn use_wall_keys(act: &Callback<Act>) {
    let latest = use_mut_ref(|| act.clone());
    *latest.borrow_mut() = act.clone();
    use_effect_with((), move |()| {
        let listening = keys::on_key(move |key, shift| {
            let act = act_of(key, shift);
            // The callback may draw the wall anew, which borrows it again.
            let latest = latest.borrow().clone();
            if let Some(act) = act {
                latest.emit(act);
            }
            act.is_some()
        });
        move || drop(listening)
    });
}

/// The levers of a scenario, in the order of the arrows.
pub(super) fn levers(scenario: &Scenario) -> Vec<LeverId> {
    LeverId::all().filter(|lever| lever.present(scenario)).collect()
}

/// The lever some places on, round the list.
pub(super) fn neighbour(scenario: &Scenario, lever: LeverId, step: isize) -> LeverId {
    let levers = levers(scenario);
    let count = levers.len().max(1);
    let place = levers.iter().position(|other| *other == lever).unwrap_or(0);
    let next = (place + count).saturating_add_signed(step) % count;
    levers.get(next).copied().unwrap_or(lever)
}

/// The keys, on one line at the bottom of the wall.
pub(super) fn key_line(lang: Lang) -> Html {
    let lines: [(&[&str], String); 4] = [
        (&["1", "2", "3"], tr!(lang, "wall-key-curve")),
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
}

/// Every key and what it does.
#[function_component]
pub(super) fn KeyHelp(props: &KeyHelpProps) -> Html {
    let lang = use_page().lang;
    let escape = tr!(lang, "wall-escape");
    let pages = tr!(lang, "wall-pages");
    let shift = tr!(lang, "wall-shift");
    let back = tr!(lang, "wall-backspace");
    let lines = [
        ("1 2 3".to_owned(), tr!(lang, "wall-help-curve")),
        ("↑ ↓".to_owned(), tr!(lang, "wall-help-lever")),
        ("← →".to_owned(), tr!(lang, "wall-help-move")),
        (format!("{shift} + ← →"), tr!(lang, "wall-help-fine")),
        (pages, tr!(lang, "wall-help-coarse")),
        ("0".to_owned(), tr!(lang, "wall-help-reset")),
        (back, tr!(lang, "wall-help-undo")),
        ("F".to_owned(), tr!(lang, "wall-help-screen")),
        (escape, tr!(lang, "wall-help-leave")),
    ];
    html! {
        <section class="wall__help" id="wall-help" aria-label={tr!(lang, "wall-help")} hidden={!props.open}>
            <dl>
                { for lines.iter().map(|(key, what)| html! {
                    <div><dt><kbd>{ key }</kbd></dt><dd>{ what }</dd></div>
                }) }
            </dl>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn the_arrows_go_round_the_levers_that_are_there() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let all = levers(&scenario);
            let (first, last) = (all[0], all[all.len() - 1]);
            assert_eq!(neighbour(&scenario, first, -1), last);
            assert_eq!(neighbour(&scenario, last, 1), first);
            assert_eq!(neighbour(&scenario, first, 1), all[1]);
        }
        let scenario = Preset::Paris2020.scenario();
        assert!(
            levers(&scenario).contains(&neighbour(&scenario, LeverId::Facilitators, 1)),
            "one that is gone"
        );
    }

    #[test]
    fn keys_of_french_and_english_keyboards() {
        for (key, fine, expected) in [
            ("2", false, Some(Act::Goal(1))),
            ("é", false, Some(Act::Goal(1))),
            ("ArrowRight", true, Some(Act::Move(0.2))),
            ("PageDown", false, Some(Act::Move(-10.0))),
            ("Escape", false, Some(Act::Escape)),
            ("Tab", false, None),
            ("a", false, None),
        ] {
            assert_eq!(act_of(key, fine), expected, "{key}");
        }
    }
}
