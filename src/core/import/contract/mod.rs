//! From the rows of a buyer to its contracts: one a contract, however many rows tell of it.

pub(crate) mod alike;
pub(crate) mod ceilings;
mod complete;
mod end;
pub(crate) mod index;
mod lots;
pub(crate) mod settle;
mod versions;

use crate::Day;
use serde::Serialize;

/// How long a contract lasts, as its source counts: months and days do not end on the same day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// In months.
    Months(f64),
    /// In days.
    Days(f64),
}

/// Days of a mean month: 365.25 / 12.
pub(crate) const MONTH_DAYS: f64 = 30.4375;

impl Length {
    /// In months.
    #[must_use]
    pub fn months(self) -> f64 {
        match self {
            Self::Months(months) => months,
            Self::Days(days) => days / MONTH_DAYS,
        }
    }
}

/// What a contract whose social field is known says in it; all false: no social consideration.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Social {
    /// A social condition of execution, of any kind.
    pub clause: bool,
    /// A social criterion of award.
    pub criterion: bool,
    /// Reserved for the enterprises of the law.
    pub reserved: bool,
}

impl Social {
    /// A clause as the Paris scheme counts it: a reserved contract is counted apart.
    #[must_use]
    pub fn clause_alone(self) -> bool {
        self.clause && !self.reserved
    }

    /// Any social consideration, as the national plan counts it.
    #[must_use]
    pub fn consideration(self) -> bool {
        self.clause || self.criterion || self.reserved
    }
}

/// A family of purchases, in the order in which the model's segments name them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Family {
    /// Travaux.
    Works,
    /// Services.
    Services,
    /// Fournitures.
    Supplies,
}

/// Hours of insertion of a contract; one of them at least is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ContractHours {
    /// Planned.
    pub planned: Option<f64>,
    /// Worked.
    pub worked: Option<f64>,
}

impl ContractHours {
    /// Hours, held apart: among a million contracts without any they take no room.
    #[must_use]
    pub fn held(planned: Option<f64>, worked: Option<f64>) -> Option<Box<Self>> {
        (planned.is_some() || worked.is_some()).then(|| Box::new(Self { planned, worked }))
    }
}

/// A contract of the chosen buyer, once its rows are one.
#[derive(Clone, Debug, PartialEq)]
pub struct Contract {
    /// Day of first notification; 1 July where only the year is known.
    pub notified: Day,
    /// Only the year of notification is known.
    pub year_only: bool,
    /// In euros without tax, as first published; for a framework its maximum.
    pub amount: Option<f64>,
    /// As last modified.
    pub duration: Option<Length>,
    /// What the social field says, `None` where the file has no such field or says nothing.
    pub social: Option<Social>,
    /// `None`: unclassified.
    pub family: Option<Family>,
    /// A framework agreement, or orders under it.
    pub framework: bool,
    /// A contract under a framework.
    pub subsequent: bool,
    /// Hours of insertion, which few files have.
    pub hours: Option<Box<ContractHours>>,
    /// The buyer, by its SIREN; 0 where the file is the buyer.
    pub buyer: u32,
    /// The eight digits of the CPV.
    pub cpv: Option<u32>,
    /// The words of the object, as a number that tells two apart.
    pub object: Option<u64>,
    /// The holders, as numbers that tell them apart, in order; empty: unknown.
    pub holders: Box<[u64]>,
}

impl Contract {
    /// The year of first notification.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.notified.year()
    }

    /// Hours of insertion planned.
    #[must_use]
    pub fn planned(&self) -> Option<f64> {
        self.hours.as_ref().and_then(|hours| hours.planned)
    }

    /// Hours of insertion worked.
    #[must_use]
    pub fn worked(&self) -> Option<f64> {
        self.hours.as_ref().and_then(|hours| hours.worked)
    }

    /// The amount in whole cents, by which amounts are compared.
    #[must_use]
    pub fn cents(&self) -> Option<i64> {
        cents(self.amount)
    }
}

/// An amount in whole cents.
pub(crate) fn cents(amount: Option<f64>) -> Option<i64> {
    #[allow(clippy::cast_possible_truncation, reason = "amounts stay below 3e9 euros")]
    amount.map(|euros| (euros * 100.0 + 0.5).floor() as i64)
}

/// How rows became contracts.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Merged {
    /// Rows less contracts, by number.
    pub rows_merged: usize,
    /// Numbers under which several lots stand.
    pub numbers_with_lots: usize,
    /// Contracts that joined another one with another number.
    pub number_variants: usize,
    /// Contracts whose rows differ, or with a modification.
    pub contracts_with_versions: usize,
    /// Rows without a number.
    pub rows_without_id: usize,
    /// Contracts whose rows say different things of social considerations.
    pub social_changed: usize,
    /// Ceilings shared by several holders and published once for each.
    pub shared_ceilings: usize,
    /// Contracts in them before they were counted once.
    pub contracts_in_shared_ceilings: usize,
}

/// A contract, held where it was made: copying a million would double what they take.
pub(crate) type Held = Box<Contract>;

/// The contracts of the chosen buyer, before any choice of how to count them.
#[derive(Clone, Debug, PartialEq)]
pub struct Contracts {
    /// In the order of the file, each once by number and under two numbers; shared ceilings not yet.
    pub(crate) all: Vec<Held>,
    /// How rows became them.
    pub(crate) merged: Merged,
    /// Rows of other buyers.
    pub(crate) rows_of_other_buyers: usize,
    /// The day of reading.
    pub(crate) as_of: Day,
    /// What is usual for the kind of file, in euros.
    pub(crate) default_threshold: f64,
    /// The file has a column of planned hours.
    pub(crate) plans_hours: bool,
    /// The file is whole, and most of its rows were kept.
    pub(crate) sound: bool,
}

/// Contracts of one buyer, read whole at the beginning of 2026, whatever their amount.
#[cfg(test)]
pub(crate) fn samples(all: Vec<Contract>) -> Contracts {
    Contracts {
        all: all.into_iter().map(Box::new).collect(),
        merged: Merged::default(),
        rows_of_other_buyers: 0,
        as_of: Day::first_of(2026),
        default_threshold: 0.0,
        plans_hours: false,
        sound: true,
    }
}

/// A contract of which only the day is known.
#[cfg(test)]
pub(crate) fn sample(year: i32, month: i32, day: i32) -> Contract {
    Contract {
        notified: Day::of(year, month, day).unwrap_or(Day(0)),
        year_only: false,
        amount: None,
        duration: None,
        social: None,
        family: None,
        framework: false,
        subsequent: false,
        hours: None,
        buyer: 0,
        cpv: None,
        object: None,
        holders: Box::from([]),
    }
}
