//! From the contracts of a buyer to all that is told of them.

use super::filter::{Declared, Filter};
use super::years::Calendar;
use super::{Covers, Findings, Found, LeftOut, MultiAward, Told};
use crate::Merged;
use crate::contract::Contracts;
use crate::contract::alike::alike;
use crate::contract::ceilings::Shared;
use crate::options::{InForce, Options};
use crate::result::{BackTest, Results, Scope, proposals};

impl Contracts {
    /// Counts the contracts under some choices, and makes the estimates, the proposals and the check of the stock.
    #[must_use]
    pub fn findings(&self, options: &Options) -> Findings {
        let threshold = options.threshold.unwrap_or(self.default_threshold);
        let alike = alike(&self.all);
        let shared =
            if options.multi_award_once { Shared::among(&self.all, &alike) } else { Shared::default() };
        let filter = Filter { threshold, subsequent: options.subsequent };
        let declared = Declared::among(shared.once(&self.all), filter);
        let awards = shared.once_at(&self.all, &alike).filter(|contract| filter.counts(contract));
        Findings {
            merged: Merged {
                shared_ceilings: shared.groups(),
                contracts_in_shared_ceilings: shared.contracts(),
                ..self.merged
            },
            contracts: declared.contracts,
            options: InForce {
                threshold,
                subsequent: options.subsequent,
                multi_award_once: options.multi_award_once,
            },
            left_out: LeftOut { rows_of_other_buyers: self.rows_of_other_buyers, ..declared.left_out },
            declared: declared.entries.len(),
            counted: declared.counted,
            found: self.found(&declared, options, MultiAward::among(awards)),
        }
    }

    /// What is counted, if a contract is.
    fn found(&self, declared: &Declared<'_>, options: &Options, multi_award: MultiAward) -> Option<Found> {
        if declared.counted == 0 {
            return None;
        }
        let (from, to) = declared.days.ends()?;
        let calendar = Calendar::of(declared, self.as_of, options)?;
        let selected_years: Vec<i32> = calendar.selected().map(|year| year.year).collect();
        let base_year =
            options.base_year.filter(|year| selected_years.contains(year)).or(selected_years.last().copied());
        let scope = Scope { declared, calendar: &calendar, base_year, as_of: self.as_of };
        let results = Results::of(&scope, self.plans_hours, options.rule);
        let proposals = proposals(&scope, &results);
        let back_test = BackTest::of(&scope, &results);
        Some(Found {
            covers: Covers { from, to },
            can_apply: self.sound && !selected_years.is_empty(),
            selected_years,
            base_year,
            info: Told { multi_award, subsequent: declared.subsequent, framework: declared.framework },
            results,
            proposals,
            back_test,
            years: calendar.into_years(),
        })
    }
}

#[cfg(test)]
#[path = "findings_tests.rs"]
mod tests;
