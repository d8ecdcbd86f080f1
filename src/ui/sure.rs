//! How sure the answer is: the draws behind the page's chances and fans.

use super::context::Shared;
use crate::analysis::ensemble::{Ensemble, EnsembleSummary};
use crate::analysis::lever_draws::LeverDraws;
use crate::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// Draws made in the same frame as a move; more are a matter for slices.
const AT_ONCE: u32 = 4_096;

/// Answers how sure a scenario is; its memory and draws serve from one move to the next.
pub(super) type Engine = Box<dyn FnMut(&Scenario) -> EnsembleSummary>;

/// A new engine.
pub(super) fn engine() -> Engine {
    let mut draws = LeverDraws::new();
    let mut ensemble: Option<Ensemble> = None;
    Box::new(move |scenario| {
        let count = scenario.uncertainty.draws.min(AT_ONCE);
        let ensemble = ensemble.get_or_insert_with(|| Ensemble::new(scenario, count));
        ensemble.reset(scenario, count);
        ensemble.finish(&mut draws);
        ensemble.summary()
    })
}

/// The chances and bands of a scenario; none when nothing is uncertain, or before the engine has come.
#[hook]
pub(super) fn use_chances(
    scenario: &Shared<Scenario>,
    make: Option<fn() -> Engine>,
) -> Option<Shared<EnsembleSummary>> {
    let held = use_mut_ref(|| None::<Engine>);
    let summary = use_memo((scenario.clone(), make.is_some()), move |(scenario, _)| {
        let uncertain = scenario.uncertainty.ranges.keys().any(|lever| lever.present(scenario));
        let make = make.filter(|_| uncertain)?;
        let mut held = held.borrow_mut();
        let engine = held.get_or_insert_with(make);
        Some(Shared(Rc::new(engine(scenario))))
    });
    Option::clone(&summary)
}
