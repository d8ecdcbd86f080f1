//! The chances of the goals, as the page follows them: the draws behind chances and fans.
//!
//! The first draws are made in the frame of the move that asks for them; a scenario that asks for more gets the others
//! in slices, once nothing new came for a moment. What is shown until then are the first ones.

use crate::analysis::ensemble::EnsembleSummary;
use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::platform::slices::Deadline;
use crate::tr;
use crate::ui::shared::context::Shared;
use crate::ui::shared::sliced::use_sliced_after;
use std::rc::Rc;
use yew::prelude::*;

/// Draws made in the same frame as a move; more are a matter for slices.
pub(in crate::ui) const AT_ONCE: u32 = 4_096;
/// How long nothing new must come before the others begin, in milliseconds: longer than a frame of a slow machine.
const SETTLE: u32 = 50;
/// What is asked of an engine.
pub(in crate::ui) enum Ask<'a> {
    /// The first draws of a scenario.
    AtOnce(&'a Scenario),
    /// To begin all draws of a scenario.
    Begin(&'a Scenario),
    /// To go on with them; answered once they are all made.
    GoOn(Deadline),
}

/// Answers how sure a scenario is; its memory and draws serve from one move to the next.
pub(in crate::ui) type Engine = Box<dyn FnMut(Ask<'_>) -> Option<EnsembleSummary>>;

/// The chances and bands of a scenario; none when nothing is uncertain, or before the engine has come.
#[hook]
pub(in crate::ui) fn use_chances(
    scenario: &Shared<Scenario>,
    make: Option<fn() -> Engine>,
) -> Option<Shared<EnsembleSummary>> {
    let held = use_mut_ref(|| None::<Engine>);
    let key = (scenario.clone(), make.is_some());
    let first = use_memo(key.clone(), {
        let held = held.clone();
        move |(scenario, _)| {
            let make = make.filter(|_| scenario.is_uncertain())?;
            let summary = held.borrow_mut().get_or_insert_with(make)(Ask::AtOnce(scenario));
            summary.map(Rc::new).map(Shared)
        }
    });
    let some = first.is_some();
    let all = use_sliced_after("draws", SETTLE, key, move |(scenario, _)| {
        let scenario =
            Some(scenario.clone()).filter(|scenario| some && scenario.uncertainty.draws > AT_ONCE)?;
        let mut begun = false;
        Some(move |deadline| {
            let mut held = held.borrow_mut();
            let engine = held.as_mut()?;
            if !std::mem::replace(&mut begun, true) {
                engine(Ask::Begin(&scenario));
            }
            let summary = engine(Ask::GoOn(deadline))?;
            Some((scenario.clone(), Shared(Rc::new(summary))))
        })
    });
    let all = all.filter(|all| all.0 == *scenario).map(|all| all.1.clone());
    all.or_else(|| Option::clone(&first))
}

/// How many draws the chances on screen come from, where the scenario asks for more than are made at once: the first
/// of them while the others are on their way, then all.
pub(in crate::ui) fn draws_note(lang: Lang, scenario: &Scenario, chances: &EnsembleSummary) -> Html {
    let asked = scenario.uncertainty.draws;
    if asked <= AT_ONCE {
        return Html::default();
    }
    let count = lang.number(f64::from(chances.draws), 0);
    let refining = chances.draws < asked;
    let text = if refining {
        tr!(lang, "draws-refining", count = count)
    } else {
        tr!(lang, "draws-all", count = count)
    };
    html! { <small id="draws-note" aria-busy={refining.to_string()}>{ text }</small> }
}
