//! How far an assumption may slip before a goal that is met no longer is.
//!
//! It reads [`super::required`]; nothing is run again.

use super::required::{Required, RequiredStatus};
use crate::model::goal::GoalId;
use crate::model::lever::{Kind, LeverId};
use crate::model::per_goal::PerGoal;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use serde::Serialize;

/// On which side of its limit an assumption must stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The limit or more.
    AtLeast,
    /// The limit or less.
    AtMost,
}

/// "Holds as long as": a goal that is met and an assumption that could undo it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Margin {
    /// The goal, which is met.
    pub goal: GoalId,
    /// The assumption.
    pub lever: LeverId,
    /// Where it stands.
    pub current: f64,
    /// The last value at which the goal is still met.
    pub limit: f64,
    /// The side on which it must stay.
    pub side: Side,
    /// How far the limit is, as a share of the current value; none where that is 0.
    pub relative: Option<f64>,
}

/// The margins of the assumptions for the goals that are met, in the order of the rows.
#[must_use]
pub fn margins(scenario: &Scenario, rows: &[Required]) -> Vec<Margin> {
    let projection = project(scenario);
    let met = PerGoal::from_fn(|goal| projection.outcome(scenario, goal).reached);
    rows.iter()
        .filter(|row| row.status == RequiredStatus::At && row.lever.row().kind == Kind::Assumption)
        .filter(|row| met[row.goal])
        .filter_map(|row| {
            let Required { goal, lever, current, .. } = *row;
            let limit = row.value?;
            let side = if limit <= current { Side::AtLeast } else { Side::AtMost };
            let relative = (current.abs() > 0.0).then(|| ((limit - current) / current).abs());
            Some(Margin { goal, lever, current, limit, side, relative })
        })
        .collect()
}
