//! Which contracts count, in which years: the account from the contracts to the figures.

pub(crate) mod filter;
mod findings;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties;
mod told;
pub(crate) mod years;

use crate::options::InForce;
use crate::result::{BackTest, Proposal, Results};
use crate::{Day, Merged};
use serde::Serialize;

/// What was left out between the rows and the counted contracts.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct LeftOut {
    /// Rows.
    #[serde(skip_serializing_if = "is_zero")]
    pub rows_of_other_buyers: usize,
    /// Contracts under a framework, if the person leaves them out.
    #[serde(skip_serializing_if = "is_zero")]
    pub subsequent: usize,
    /// Declared contracts of unknown amount, under a threshold.
    #[serde(skip_serializing_if = "is_zero")]
    pub amount_unknown: usize,
    /// Declared contracts below the threshold.
    #[serde(skip_serializing_if = "is_zero")]
    pub below_threshold: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// Why a year is not whole, or not yet.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// The file ends before it does.
    CutEnd,
    /// Publication may not be over: told only.
    Recent,
    /// The file begins after it does.
    CutStart,
    /// Months are missing.
    Gaps,
    /// Far fewer contracts than in the others.
    Sparse,
}

/// A year of notification.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Contracts declared.
    pub declared: usize,
    /// Of which counted.
    pub counted: usize,
    /// Of the counted, works.
    pub works: usize,
    /// Of the counted, services.
    pub services: usize,
    /// Of the counted, supplies.
    pub supplies: usize,
    /// Of the counted, neither.
    pub unclassified: usize,
    /// Counted contracts whose social field is known.
    pub social_known: usize,
    /// Of which with a clause, not reserved.
    pub clause: usize,
    /// Of which with any social consideration.
    pub consideration: usize,
    /// Counted contracts under a framework.
    pub subsequent: usize,
    /// Share with a clause among those known, from 30 known.
    pub rate: Option<f64>,
    /// Its 95 % interval.
    pub rate_95: Option<[f64; 2]>,
    /// Reserved contracts among the declared, of any amount; `None` where no social field is known.
    pub reserved_declared: Option<usize>,
    /// Why it is not whole, in the order of [`Flag`].
    pub flags: Vec<Flag>,
    /// It can be counted on.
    pub complete: bool,
}

/// A share of contracts whose social field is known from which the year's is.
pub(crate) const MOSTLY: f64 = 0.9;

impl Year {
    /// Whether its clauses can be told: nearly all counted contracts have a social field.
    #[must_use]
    pub fn tells_social(&self) -> bool {
        self.counted > 0 && self.social_known as f64 >= MOSTLY * self.counted as f64
    }
}

/// From the first day to the last.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Covers {
    /// First day of notification.
    pub from: Day,
    /// Last day of notification.
    pub to: Day,
}

/// What is told of counted contracts and never applied.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Told {
    /// Contracts alike but for their holders.
    pub multi_award: MultiAward,
    /// Contracts under a framework.
    pub subsequent: usize,
    /// Framework agreements.
    pub framework: usize,
}

/// Contracts of one day, object, amount and CPV, with different holders.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct MultiAward {
    /// Groups of them.
    pub groups: usize,
    /// Contracts in the groups.
    pub contracts: usize,
}

/// What the contracts of a buyer say under some choices.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Findings {
    /// How rows became contracts.
    pub merged: Merged,
    /// Contracts, shared ceilings counted as chosen.
    pub contracts: usize,
    /// The choices in force.
    pub options: InForce,
    /// What was left out.
    pub left_out: LeftOut,
    /// Contracts, less those under a framework if they are left out.
    pub declared: usize,
    /// Declared contracts of known amount from the threshold on.
    pub counted: usize,
    /// What is counted; `None` without a counted contract.
    #[serde(flatten)]
    pub found: Option<Found>,
}

/// What counted contracts say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    /// From the first day to the last, of the declared.
    pub covers: Covers,
    /// Every year from the first to the last.
    pub years: Vec<Year>,
    /// The years that the estimates are made of.
    pub selected_years: Vec<i32>,
    /// The year that the base is measured in.
    pub base_year: Option<i32>,
    /// What is told only.
    pub info: Told,
    /// The estimates.
    pub results: Results,
    /// What could replace figures of a scenario.
    pub proposals: Vec<Proposal>,
    /// The model's stock against the counted one.
    pub back_test: BackTest,
    /// Whether the proposals may be applied: the file is whole, most of its rows were kept, a year is selected.
    #[serde(skip)]
    pub can_apply: bool,
}
