//! Frameworks of goals that a city may start from. What each asks and counts is worded elsewhere; here is what it sets.

use crate::model::scenario::Reading;

/// Where goals come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framework {
    /// The city's own.
    Own,
    /// The national plan for sustainable purchases, 2022-2025.
    NationalPlan,
    /// Article 35 of the climate law of 22 August 2021.
    Article35,
    /// The Paris scheme of 2016.
    Paris2016,
}

impl Framework {
    /// All of them, the city's own first.
    pub const ALL: [Self; 4] = [Self::Own, Self::NationalPlan, Self::Article35, Self::Paris2016];

    /// Its name in messages and among kept answers: it never changes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::NationalPlan => "pnad",
            Self::Article35 => "article-35",
            Self::Paris2016 => "paris-2016",
        }
    }

    /// The framework of a name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|framework| framework.key() == key)
    }

    /// The share of contracts that it asks for; none where the city says it, or its contracts do.
    #[must_use]
    pub const fn rate(self) -> Option<f64> {
        match self {
            Self::Own | Self::Article35 => None,
            Self::NationalPlan => Some(0.3),
            Self::Paris2016 => Some(0.2),
        }
    }

    /// Which contracts it counts: the plan and the law those of the year, the others those in execution.
    #[must_use]
    pub const fn reading(self) -> Reading {
        match self {
            Self::NationalPlan | Self::Article35 => Reading::Awarded,
            Self::Own | Self::Paris2016 => Reading::InExecution,
        }
    }
}
