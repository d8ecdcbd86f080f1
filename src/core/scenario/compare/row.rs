//! A row of a comparison: what it is about, each column's value, and whether values differ.

use super::settings_part::{SAME, SettingsPart};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::Reading;
use std::collections::BTreeSet;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Base and target year.
    Period,
    /// Which contracts and hours are counted.
    Reading,
    /// A goal's value, and whether it is followed.
    Goal(GoalId),
    /// How many segments there are.
    Segments,
    /// A lever.
    Lever(LeverId),
    /// Anything else of the scenario: base levels, modes, segments' own figures, settings.
    Rest,
}

/// What a scenario has in a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The scenario does not have this part.
    Absent,
    /// First and last year of the plan.
    Period(i32, i32),
    /// The reading in force.
    Reading(Reading),
    /// A goal.
    Goal {
        /// Its value.
        value: f64,
        /// Whether it is followed.
        active: bool,
        /// Whether the sum over the plan is meant.
        cumulative: bool,
    },
    /// A number of segments.
    Segments(usize),
    /// A lever's value.
    Lever(f64),
    /// The parts of the rest that are not the reference's.
    Rest(BTreeSet<SettingsPart>),
}

/// One row: a value for each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub aspect: Aspect,
    /// The columns' values.
    pub values: Vec<Value>,
}

impl Row {
    /// Whether a column has another value than the first.
    #[must_use]
    pub fn differs(&self, column: usize) -> bool {
        match (self.values.first(), self.values.get(column)) {
            (Some(first), Some(value)) => !same(first, value),
            (None, _) | (_, None) => false,
        }
    }

    /// Whether any column differs from the first.
    #[must_use]
    pub fn differs_anywhere(&self) -> bool {
        (0..self.values.len()).any(|column| self.differs(column))
    }
}

fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Lever(a), Value::Lever(b)) => (a - b).abs() <= SAME * a.abs().max(b.abs()),
        (Value::Goal { active: false, .. }, Value::Goal { active: false, .. }) => true,
        _ => a == b,
    }
}
