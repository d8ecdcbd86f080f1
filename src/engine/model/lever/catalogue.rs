//! What a row of the catalogue says of a lever, and the words that it says it with.
//!
//! The rows themselves are in [`crate::model::fields`]; how a lever is read and set is in the parent module.

use crate::model::fields::LeverId;
use crate::model::scenario::Status;
use crate::model::unit::Unit;

/// Who sets a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The city chooses it.
    Decision,
    /// The city must guess it.
    Assumption,
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
    /// Whether it is shown before the rest of its section is asked for.
    pub first: bool,
    /// How the value of most presets is known.
    pub known: Status,
}
