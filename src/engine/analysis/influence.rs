//! On which goals a lever can bear at all, whatever the draws.
//!
//! Nothing is drawn here: the run is traced from the lever on. Whether the lever does act is tried in
//! [`super::conditional_sampling`].

use super::lever_draws::ranged;
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;
use crate::model::trace::Trace;

/// For each goal, whether the lever may change what it achieves in some draw; false means that it never does.
pub(super) fn influenced_goals(start: &Scenario, lever: LeverId) -> PerGoal<bool> {
    let mut traced: Scenario<Trace> = start.to_number();
    for (drawn, _) in ranged(start) {
        drawn.set(&mut traced, start, Trace::Drawn);
    }
    lever.set(&mut traced, start, Trace::Moved);
    let mut projection = Projection::new();
    projection.run_achieved(&traced);
    PerGoal::from_fn(|goal| matches!(projection.achieved(&traced, goal), Trace::Moved))
}
