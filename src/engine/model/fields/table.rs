//! The rows as values, and the accessors of their places.

use super::define::{fields, slot};
use super::field::{Field, FieldId, FieldKind, Read, Slot, Written};
use super::id::{LeverId, OtherId};
use super::rows::rows;
use crate::model::bounds::{Bounds, CONSULTATIONS, DURATION, GAIN, HOURLY_COST, HOURS, SHARE, YEARS};
use crate::model::goal::GoalId;
use crate::model::lever::catalogue::{Ambitious, Kind, Lever, Section, Slider, Spread};
use crate::model::per_goal::PerGoal;
use crate::model::scenario::{
    Calibration, Clauses, Facilitators, Funnel, Goal, Hours, JointAnswers, Ramp, Reserved, Scenario, Segment,
    Settings, Status, Uncertainty,
};
use crate::model::unit::Unit;
use Ambitious::{AsIs, Earliest, Times, Value};
use Slider::{Span, TimesPreset};
use Spread::{Absolute, Factor, Relative};

rows!(fields);

impl OtherId {
    /// Its row.
    #[must_use]
    pub fn field(self) -> &'static Field {
        #[allow(clippy::indexing_slicing, reason = "the others come after the levers, which a test holds")]
        &FIELDS[LEVERS.len() + self as usize]
    }
}

impl Field {
    /// The numbers that stand directly in an object of the file, each with its name there, in the table's order. The
    /// file itself is the object without a name.
    pub fn inside(object: &str) -> impl Iterator<Item = (&'static str, &'static Self)> {
        FIELDS.iter().filter_map(move |field| {
            let (before, name) = field.path.rsplit_once('.').unwrap_or(("", field.path));
            (before == object).then_some((name, field))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_path_and_a_name_of_its_own() {
        for (index, field) in FIELDS.iter().enumerate() {
            let others = FIELDS.iter().skip(index + 1);
            assert!(others.clone().all(|other| other.path != field.path), "{}", field.path);
            assert!(others.clone().all(|other| other.key != field.key), "{}", field.key);
            assert!(field.bounds.low < field.bounds.high, "{}", field.path);
        }
        for (lever, field) in LEVERS.iter().zip(&FIELDS) {
            assert_eq!((FieldId::Lever(lever.id), lever.key), (field.id, field.key));
        }
        for field in &FIELDS {
            if let FieldId::Other(other) = field.id {
                assert_eq!(other.field().path, field.path);
            }
        }
    }
}
