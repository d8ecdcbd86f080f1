//! How sure the answer is: the draws behind the page's chances and fans.

use super::context::Shared;
use crate::analysis::ensemble::{Ensemble, EnsembleSummary};
use crate::analysis::lever_draws::LeverDraws;
use crate::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// Draws made in the same frame as a move; more are a matter for slices.
const AT_ONCE: u32 = 4_096;

/// The engine, whose memory and draws serve from one move to the next.
struct Engine {
    ensemble: Option<Ensemble>,
    draws: LeverDraws,
}

/// The chances and bands of a scenario; none when nothing is uncertain.
#[hook]
pub(super) fn use_chances(scenario: &Shared<Scenario>) -> Option<Shared<EnsembleSummary>> {
    let engine = use_mut_ref(|| Engine { ensemble: None, draws: LeverDraws::new() });
    let summary = use_memo(scenario.clone(), move |scenario| {
        let uncertain = scenario.uncertainty.ranges.keys().any(|lever| lever.present(scenario));
        uncertain.then(|| {
            let mut engine = engine.borrow_mut();
            let Engine { ensemble, draws } = &mut *engine;
            let count = scenario.uncertainty.draws.min(AT_ONCE);
            let ensemble = ensemble.get_or_insert_with(|| Ensemble::new(scenario, count));
            ensemble.reset(scenario, count);
            ensemble.finish(draws);
            Shared(Rc::new(ensemble.summary()))
        })
    });
    Option::clone(&summary)
}
