//! What the ready-made scenarios change of where a lever's value comes from, where its row does not say so.

use super::known::Known;
use crate::model::lever::LeverId;
use crate::scenario::preset::Preset;

/// What presets change of where a lever's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variant {
    Announced,
    Families,
    Trend,
    Levers,
    Late,
    Today,
}

impl Variant {
    /// The end of the message's name.
    pub(super) const fn suffix(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Families => "families",
            Self::Trend => "trend",
            Self::Levers => "levers",
            Self::Late => "late",
            Self::Today => "today",
        }
    }
}

/// How a preset's value is known, and which message says so, where this is not as the lever's row says.
pub(super) fn variant(preset: Preset, lever: LeverId) -> Option<(Known, Variant)> {
    use Known::{Assumed, Derived, Measured};
    match (lever, preset) {
        (LeverId::Contracts | LeverId::HoursPerContract, Preset::Announced | Preset::Facilitators) => {
            Some((Derived, Variant::Announced))
        }
        (LeverId::Duration, Preset::Announced | Preset::Facilitators) => Some((Assumed, Variant::Announced)),
        (LeverId::Contracts | LeverId::ClauseRate | LeverId::HoursPerContract, Preset::ThreeFamilies) => {
            Some((Assumed, Variant::Families))
        }
        (LeverId::Duration, Preset::ThreeFamilies) => Some((Derived, Variant::Families)),
        (LeverId::ClauseRate | LeverId::ReservedPublished, Preset::Trend) => Some((Derived, Variant::Trend)),
        (
            LeverId::JointShare
            | LeverId::JointGain
            | LeverId::Facilitators
            | LeverId::ContractsPerFacilitator
            | LeverId::ReservedPublished
            | LeverId::SupportUplift
            | LeverId::AwardRate,
            Preset::CityLevers,
        ) => Some((Assumed, Variant::Levers)),
        (LeverId::RampExponent, Preset::Late) => Some((Assumed, Variant::Late)),
        (
            LeverId::Contracts
            | LeverId::ClauseRate
            | LeverId::Duration
            | LeverId::ClauseDuration
            | LeverId::ReservedPublished,
            Preset::Today,
        ) => Some((Measured, Variant::Today)),
        (LeverId::HoursPerContract | LeverId::RampStart, Preset::Today) => Some((Assumed, Variant::Today)),
        _ => None,
    }
}
