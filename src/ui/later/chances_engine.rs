//! The draws behind the chances: an engine that serves from one move to the next.

use crate::analysis::ensemble::Ensemble;
use crate::analysis::lever_draws::LeverDraws;
use crate::ui::shared::chances::{AT_ONCE, Ask, Engine};

/// Blocks of eight draws between two looks at the clock.
const BLOCKS: usize = 32;

/// A new engine.
pub(in crate::ui) fn engine() -> Engine {
    let mut draws = LeverDraws::new();
    let (mut first, mut all) = (None::<Ensemble>, None::<Ensemble>);
    Box::new(move |ask| match ask {
        Ask::AtOnce(scenario) => {
            let count = scenario.uncertainty.draws.min(AT_ONCE);
            let ensemble = first.get_or_insert_with(|| Ensemble::new(scenario, count));
            ensemble.reset(scenario, count);
            ensemble.finish(&mut draws);
            Some(ensemble.summary())
        }
        Ask::Begin(scenario) => {
            let count = scenario.uncertainty.draws;
            match &mut all {
                Some(ensemble) => ensemble.reset(scenario, count),
                none => *none = Some(Ensemble::new(scenario, count)),
            }
            None
        }
        Ask::GoOn(deadline) => {
            let ensemble = all.as_mut()?;
            while !deadline.passed() {
                if !ensemble.finished() {
                    ensemble.step(&mut draws, BLOCKS);
                } else if let Some(summary) = ensemble.summarise() {
                    // Many draws take much memory, and rarely follow each other.
                    all = None;
                    return Some(summary);
                }
            }
            None
        }
    })
}
