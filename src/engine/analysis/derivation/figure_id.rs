//! Which figures of the page have a derivation.

use crate::model::goal::GoalId;
use crate::model::lever::LeverId;

/// A figure that the page shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FigureId {
    /// What a goal achieves.
    Achieved(GoalId),
    /// By how much a goal is missed or passed.
    Margin(GoalId),
    /// The first year that meets a goal.
    FirstYear(GoalId),
    /// The chances of one goal, or of all that are followed.
    Chance(Option<GoalId>),
    /// The people and full-time equivalents that the hours stand for.
    People,
    /// The purchases that the hours imply.
    Spend,
    /// The value that a goal asks of a lever.
    Required(GoalId, LeverId),
    /// The value at which a lever, held there, secures a goal.
    Secured(GoalId, LeverId, f64),
}

impl FigureId {
    /// The goal that it is about; none for the spend and for all chances.
    #[must_use]
    pub const fn goal(self) -> Option<GoalId> {
        match self {
            Self::Achieved(goal)
            | Self::Margin(goal)
            | Self::FirstYear(goal)
            | Self::Required(goal, _)
            | Self::Secured(goal, ..) => Some(goal),
            Self::Chance(goal) => goal,
            Self::People => Some(GoalId::Hours),
            Self::Spend => None,
        }
    }
}
