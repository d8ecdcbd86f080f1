//! The rows of the catalogue: for each lever its unit, bounds, slider, step, ambitious value and proposed range.
//!
//! What a lever acts on, and how it is read and set, is in the parent module.

use super::LeverId;
use crate::model::bounds::{self, Bounds};

/// Who sets a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The city chooses it.
    Decision,
    /// The city must guess it.
    Assumption,
}

/// What a lever counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Contracts a year.
    Contracts,
    /// A fraction a year, which may be negative.
    Growth,
    /// A fraction, shown in percent.
    Share,
    /// Hours.
    Hours,
    /// Hours a year.
    HoursAYear,
    /// Euros.
    Euros,
    /// Euros an hour.
    EurosAnHour,
    /// Years of duration.
    Years,
    /// A calendar year.
    Year,
    /// The last year before a change. Readers are shown, and type, the first year of the change.
    Start,
    /// The ramp's exponent, shown on a scale from early to late.
    Rhythm,
    /// Posts.
    Posts,
    /// Consultations a year.
    Consultations,
}

impl Unit {
    /// What readers see more than what is stored: a start is stored as the last year before it.
    #[must_use]
    pub const fn seen_more(self) -> f64 {
        if matches!(self, Self::Start) { 1.0 } else { 0.0 }
    }
}

/// The span of a slider before its value widens it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slider {
    /// A fixed span.
    Span(f64, f64),
    /// A span in multiples of the preset's value.
    TimesPreset(f64, f64),
    /// All of the hard bounds.
    Bounds,
}

/// The value that a shared effort moves towards; never worse than the current one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ambitious {
    /// It does not move.
    AsIs,
    /// At least this value.
    Value(f64),
    /// This many times the current value.
    Times(f64),
    /// The earliest value allowed.
    Earliest,
}

/// The range that "± uncertainty" proposes around the current value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// None.
    None,
    /// As shares of the current value.
    Relative(f64, f64),
    /// As differences from the current value.
    Absolute(f64, f64),
    /// The current value over and times this factor.
    Factor(f64),
}

/// The part of the panel a lever stands in, in causal order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// How many contracts, for how long.
    Contracts,
    /// How many carry a clause, with how many hours.
    Clauses,
    /// Who can follow them.
    Means,
    /// Reserved contracts.
    Reserved,
    /// How fast.
    Pace,
}

/// One lever.
#[derive(Clone, Copy, Debug)]
pub struct Lever {
    /// Its identity.
    pub id: LeverId,
    /// Its name in files and links.
    pub key: &'static str,
    /// Decision or assumption.
    pub kind: Kind,
    /// Where it stands in the panel.
    pub section: Section,
    /// What it counts.
    pub unit: Unit,
    /// The slider's span.
    pub slider: Slider,
    /// One step of the slider; on a logarithmic lever, of the exponent of 2.
    pub step: f64,
    /// What a shared effort moves it towards.
    pub ambitious: Ambitious,
    /// The range proposed around it.
    pub spread: Spread,
    /// The hard bounds, but for the ramp's start, whose bounds are the scenario's years.
    pub(super) hard: Bounds,
}

macro_rules! lever {
    ($id:ident $key:literal $kind:ident $section:ident $unit:ident $hard:expr, $slider:expr, $step:expr, $ambitious:expr, $spread:expr) => {
        Lever {
            id: LeverId::$id,
            key: $key,
            kind: Kind::$kind,
            section: Section::$section,
            unit: Unit::$unit,
            slider: $slider,
            step: $step,
            ambitious: $ambitious,
            spread: $spread,
            hard: $hard,
        }
    };
}

use Ambitious::{AsIs, Earliest, Times, Value};
use Slider::{Span, TimesPreset};
use Spread::{Absolute, Factor, Relative};

/// Every lever, in the order of [`LeverId`] (docs/model.md, “Levers”).
#[rustfmt::skip]
pub static LEVERS: [Lever; 25] = [
    lever!(Contracts "contracts" Assumption Contracts Contracts Bounds::new(1.0, 20_000.0), TimesPreset(0.4, 2.0), 10.0, AsIs, Relative(-0.1, 0.1)),
    lever!(Growth "growth" Assumption Contracts Growth bounds::GROWTH, Span(-0.1, 0.1), 0.005, AsIs, Absolute(-0.02, 0.02)),
    lever!(ClauseRate "clause_rate" Decision Clauses Share bounds::SHARE, Span(0.0, 0.6), 0.005, Value(0.4), Spread::None),
    lever!(Clausable "clausable" Assumption Clauses Share bounds::SHARE, Span(0.0, 1.0), 0.01, AsIs, Relative(-0.2, 0.2)),
    lever!(Anticipated "anticipated" Decision Clauses Share bounds::SHARE, Span(0.0, 1.0), 0.01, Value(0.95), Spread::None),
    lever!(Calibrated "calibrated" Decision Clauses Share bounds::SHARE, Span(0.0, 1.0), 0.01, Value(0.95), Spread::None),
    lever!(HoursPerContract "hours_per_contract" Assumption Clauses Hours bounds::HOURS, TimesPreset(0.2, 2.5), 10.0, AsIs, Relative(-0.2, 0.2)),
    lever!(Amount "amount" Assumption Clauses Euros bounds::AMOUNT, TimesPreset(0.2, 3.0), 10_000.0, AsIs, Relative(-0.2, 0.2)),
    lever!(LabourShare "labour_share" Assumption Clauses Share bounds::SHARE, Span(0.0, 1.0), 0.01, AsIs, Relative(-0.2, 0.2)),
    lever!(InsertionShare "insertion_share" Decision Clauses Share bounds::SHARE, Span(0.0, 0.3), 0.0025, Value(0.1), Spread::None),
    lever!(HourlyCost "hourly_cost" Assumption Clauses EurosAnHour bounds::HOURLY_COST, Span(15.0, 60.0), 0.5, AsIs, Relative(-0.15, 0.15)),
    lever!(Duration "duration" Assumption Contracts Years bounds::DURATION, Span(0.25, 6.0), 0.25, AsIs, Relative(-0.25, 0.25)),
    lever!(JointShare "joint_share" Decision Clauses Share bounds::SHARE, Span(0.0, 1.0), 0.01, Value(0.3), Spread::None),
    lever!(JointGain "joint_gain" Assumption Clauses Share bounds::GAIN, Span(0.0, 1.0), 0.01, AsIs, Relative(-0.3, 0.3)),
    lever!(RampStart "ramp_start" Decision Pace Start bounds::YEARS, Slider::Bounds, 1.0, Earliest, Spread::None),
    lever!(RampExponent "ramp_exponent" Assumption Pace Rhythm bounds::EXPONENT, Slider::Bounds, 0.1, AsIs, Factor(1.5)),
    lever!(Realisation "realisation" Assumption Clauses Share bounds::REALISATION, Span(0.4, 1.6), 0.01, AsIs, Absolute(-0.15, 0.1)),
    lever!(Facilitators "facilitators" Decision Means Posts bounds::POSTS, Span(0.0, 40.0), 0.5, Times(2.0), Spread::None),
    lever!(ContractsPerFacilitator "contracts_per_facilitator" Assumption Means Contracts bounds::CONTRACTS_EACH, Span(0.0, 200.0), 1.0, AsIs, Relative(-0.2, 0.2)),
    lever!(HoursPerFacilitator "hours_per_facilitator" Assumption Means HoursAYear bounds::HOURS_EACH, Span(0.0, 150_000.0), 500.0, AsIs, Relative(-0.2, 0.2)),
    lever!(ReservedPublished "reserved_published" Decision Reserved Consultations bounds::CONSULTATIONS, Span(0.0, 300.0), 1.0, Times(2.0), Spread::None),
    lever!(SiaeAnswers "siae_answers" Assumption Reserved Consultations bounds::CONSULTATIONS, Span(0.0, 300.0), 1.0, AsIs, Relative(-0.2, 0.2)),
    lever!(SupportUplift "support_uplift" Decision Reserved Share bounds::GAIN, Span(0.0, 1.0), 0.01, Value(0.5), Spread::None),
    lever!(AwardRate "award_rate" Assumption Reserved Share bounds::SHARE, Span(0.3, 1.0), 0.01, AsIs, Absolute(-0.15, 0.05)),
    lever!(ReservedHours "reserved_hours" Assumption Reserved Hours bounds::HOURS, Span(0.0, 3_000.0), 10.0, AsIs, Relative(-0.2, 0.2)),
];
