//! What each other choice would give, told beside it: computed in slices, once the choices rest.

use crate::import::{Content, Contracts, Findings, Found, Options, Reading, THRESHOLDS, ThresholdRate};
use crate::platform::slices::Deadline;
use crate::ui::shared::context::Shared;
use crate::ui::shared::sliced::use_sliced;
use std::rc::Rc;
use yew::prelude::*;

/// What a choice gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Given {
    /// Contracts a year.
    pub(super) level: Option<f64>,
    /// Share with a clause.
    pub(super) rate: Option<f64>,
}

impl Given {
    /// What findings give.
    pub(super) fn of(findings: &Findings) -> Self {
        let results = findings.found.as_ref().map(|found| &found.results);
        Self {
            level: results.and_then(|results| results.contracts).map(|level| level.value),
            rate: results.and_then(|results| results.rate.all.value),
        }
    }
}

/// The other choices.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Alternatives {
    /// At each threshold, where no rate tells it.
    pub(super) thresholds: Vec<(f64, Given)>,
    /// Contracts under a framework counted otherwise.
    pub(super) subsequent: Option<Given>,
    /// Shared ceilings counted otherwise.
    pub(super) ceilings: Option<Given>,
    /// The rates of the year before, at each threshold.
    pub(super) earlier: Option<(i32, Vec<ThresholdRate>)>,
}

/// Another way to count.
#[derive(Clone, Copy)]
enum Other {
    Threshold(f64),
    Subsequent,
    Ceilings,
    Earlier(i32),
}

/// What the other choices give; none until it is known.
#[hook]
pub(super) fn use_alternatives(
    reading: Shared<Reading>,
    options: Options,
    findings: Option<Shared<Findings>>,
) -> Option<Rc<Alternatives>> {
    use_sliced("data-alternatives", (reading, options, findings), |(reading, options, findings)| {
        let findings = findings.clone()?;
        let (reading, options) = (reading.clone(), options.clone());
        let mut others = others(findings.found.as_ref()).into_iter();
        let mut made = Alternatives::default();
        Some(move |deadline: Deadline| {
            let Content::Contracts(contracts) = &reading.content else { return Some(made.clone()) };
            loop {
                let Some(other) = others.next() else { return Some(made.clone()) };
                one(contracts, &options, other, &mut made);
                if deadline.passed() {
                    return None;
                }
            }
        })
    })
}

/// What is worth telling.
fn others(found: Option<&Found>) -> Vec<Other> {
    let mut all = vec![Other::Subsequent, Other::Ceilings];
    let rates = found.map(|found| found.results.rate_years.as_slice()).unwrap_or_default();
    match rates.first() {
        None => all.extend(THRESHOLDS.map(Other::Threshold)),
        Some(&first) => {
            let known = found.iter().flat_map(|found| &found.years);
            let earlier = known.filter(|year| year.year < first && year.complete && year.rate.is_some());
            all.extend(earlier.map(|year| Other::Earlier(year.year)).next_back());
        }
    }
    all
}

fn one(contracts: &Contracts, options: &Options, other: Other, made: &mut Alternatives) {
    let mut options = options.clone();
    match other {
        Other::Threshold(threshold) => {
            options.threshold = Some(threshold);
            made.thresholds.push((threshold, Given::of(&contracts.findings(&options))));
        }
        Other::Subsequent => {
            options.subsequent = !options.subsequent;
            made.subsequent = Some(Given::of(&contracts.findings(&options)));
        }
        Other::Ceilings => {
            options.multi_award_once = !options.multi_award_once;
            made.ceilings = Some(Given::of(&contracts.findings(&options)));
        }
        Other::Earlier(year) => {
            options.base_year = Some(year);
            let found = contracts.findings(&options).found;
            made.earlier = found
                .filter(|found| found.results.rate_years.last() == Some(&year))
                .map(|found| (year, found.results.thresholds));
        }
    }
}
