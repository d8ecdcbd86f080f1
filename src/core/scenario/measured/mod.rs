//! What a city's own file measured, put in a scenario: the figures that a person ticked, their ranges and their source.
//!
//! Measuring is not here but in [`crate::import`]; what is told of it is worded by the page.

mod families;
mod today;

pub use today::{applies, base_rate, moved_target};

use crate::import::{Estimate, ObservedYear, Proposal};
use crate::model::bounds;
use crate::model::goal::{GoalId, Reading};
use crate::model::lever::LeverId;
use crate::model::scenario::{Clauses, Observed, Ramped, Scenario, Source, Status};
use crate::scenario::one_line::one_line;
use crate::scenario::years::set_years;
use families::Parts;

/// A figure that was measured, and what is said of where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What was measured.
    pub proposal: Proposal,
    /// « measured in FILE (what, threshold, years) », cut to what a source may hold.
    pub source: String,
}

/// The lines that a person ticked.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// In the order of the table.
    pub lines: Vec<Line>,
    /// Whether the ranges come with the values, for uncertainty.
    pub ranges: bool,
    /// The names of works, services and supplies, where the one group is to become these three.
    pub families: Option<[String; 3]>,
}

impl Measured {
    /// The contracts of each family, if they were measured.
    fn contracts_by_family(&self) -> Option<[u32; 3]> {
        self.lines.iter().find_map(|line| {
            if let Proposal::Contracts { segments, .. } = line.proposal { segments } else { None }
        })
    }

    /// The scenario with these figures; none where a file could not hold it.
    #[must_use]
    pub fn apply(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut after = scenario.clone();
        if let Some(names) = &self.families {
            families::split(&mut after, names, self.contracts_by_family());
        }
        // Years first: they bound what follows.
        for line in &self.lines {
            if let Proposal::BaseYear { value } = line.proposal {
                set_base_year(&mut after, value)?;
            }
        }
        let mut ranges = Vec::new();
        for line in &self.lines {
            if !applies(&after, &line.proposal) {
                continue;
            }
            put(&mut after, &line.proposal, &mut ranges);
            for key in source_keys(&line.proposal) {
                let source = Source { status: Status::Measured, text: fitting(&line.source), url: None };
                after.sources.insert((*key).to_owned(), source);
            }
        }
        for (lever, [low, high]) in ranges.into_iter().filter(|_| self.ranges) {
            let (bounds, centre) = (lever.bounds(&after), lever.value(&after)?);
            after
                .uncertainty
                .ranges
                .insert(lever, [bounds.hold(low).min(centre), bounds.hold(high).max(centre)]);
        }
        Some(after)
    }
}

/// A source's text, as long as a file may hold it, on one line.
fn fitting(text: &str) -> String {
    one_line(text).chars().take(bounds::SOURCE_LENGTH).collect()
}

/// What a link says of a measured figure: how many contracts, from which threshold, of which years, and not the file's name,
/// which stands before the last bracket.
#[must_use]
pub fn without_file_name(source: &Source) -> &str {
    let told = source.text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")).map(|(_, told)| told);
    if source.status == Status::Measured { told.unwrap_or(&source.text) } else { &source.text }
}

/// The figures that a proposal is a source of.
fn source_keys(proposal: &Proposal) -> &'static [&'static str] {
    match proposal {
        Proposal::Contracts { .. } => &["contracts"],
        Proposal::Growth { .. } => &["growth"],
        Proposal::Duration { .. } => &["duration"],
        Proposal::ClauseDuration { .. } => &["clause_duration", "duration"],
        Proposal::ClauseRateBase { .. } => &["clause_rate.base"],
        Proposal::ReservedBase { .. } => &["reserved_published.base"],
        Proposal::Amount(_) => &["amount"],
        Proposal::HoursPerContract(_) => &["hours_per_contract"],
        Proposal::Realisation { .. } => &["realisation"],
        Proposal::YearlyPurchases { .. } => &["yearly_purchases"],
        Proposal::BaseYear { .. } | Proposal::Observed(_) => &[],
    }
}

/// The base year; the target and the starts of ramps keep their distance to it, within what is allowed.
fn set_base_year(after: &mut Scenario, base: i32) -> Option<()> {
    let (shift, target) = (base - after.base_year, moved_target(after, base));
    after.ramp.start += f64::from(shift);
    after.each_start(&mut |_, start| *start = start.map(|year| year + shift));
    set_years(after, base, target)
}

/// Puts one figure in its place, and notes the ranges that come with it.
fn put(after: &mut Scenario, proposal: &Proposal, ranges: &mut Vec<(LeverId, [f64; 2])>) {
    let mut ranged = |lever: LeverId, estimate: &Estimate| ranges.push((lever, estimate.range));
    match proposal {
        Proposal::BaseYear { .. } => {}
        Proposal::Contracts { estimate, segments } => {
            let parts = segments.map(|parts| parts.map(f64::from));
            Parts::of(after, parts)
                .put(after, LeverId::Contracts, estimate.value, |segment| &mut segment.contracts);
            ranged(LeverId::Contracts, estimate);
        }
        Proposal::Growth { estimate, .. } => {
            *after = LeverId::Growth.at(after, estimate.value);
            ranged(LeverId::Growth, estimate);
        }
        Proposal::Duration { estimate, segments } => {
            Parts::of(after, *segments)
                .put(after, LeverId::Duration, estimate.value, |segment| &mut segment.duration);
            ranged(LeverId::Duration, estimate);
        }
        Proposal::ClauseDuration { clause, others } => {
            for segment in &mut after.segments {
                (segment.clause_duration, segment.duration) = (Some(clause.value), others.value);
            }
            ranged(LeverId::ClauseDuration, clause);
            ranged(LeverId::Duration, others);
        }
        Proposal::ClauseRateBase { value, segments, .. } => {
            let parts = Parts::of(after, *segments);
            for (place, segment) in after.segments.iter_mut().enumerate() {
                if let Clauses::Direct(rate) = &mut segment.clauses {
                    rate.base = parts.get(place).unwrap_or(*value);
                }
            }
        }
        Proposal::ReservedBase { value, .. } => {
            let awarded = after.reserved.award_rate.base;
            let published = if awarded > 0.0 { f64::from(*value) / awarded } else { f64::from(*value) };
            set_base(&mut after.reserved.published, LeverId::ReservedPublished, published);
        }
        Proposal::Amount(estimate) => {
            *after = LeverId::Amount.at(after, estimate.value);
            ranged(LeverId::Amount, estimate);
        }
        Proposal::HoursPerContract(estimate) => {
            *after = LeverId::HoursPerContract.at(after, estimate.value);
            ranged(LeverId::HoursPerContract, estimate);
        }
        Proposal::Realisation { value, .. } => after.realisation = *value,
        Proposal::YearlyPurchases { value, .. } => after.settings.yearly_purchases = *value,
        Proposal::Observed(years) => {
            for (year, seen) in years {
                observe(after, *year, *seen);
            }
        }
    }
}

fn set_base(ramped: &mut Ramped<f64>, lever: LeverId, base: f64) {
    ramped.base = lever.field().bounds.hold(base);
}

/// A year's points, in the reading in force; what was known of its other goals stays.
fn observe(after: &mut Scenario, year: i32, seen: ObservedYear) {
    let rate = match after.reading {
        Reading::InExecution => seen.rate_in_execution,
        Reading::Awarded => seen.rate_awarded,
    };
    #[allow(clippy::cast_precision_loss, reason = "a count of contracts")]
    let reserved = seen.reserved.map(|count| count as f64);
    if !bounds::YEARS.contain(f64::from(year)) || (rate.is_none() && reserved.is_none()) {
        return;
    }
    let before = after.observed.get(&year).copied().unwrap_or_default();
    let known = Observed::from_fn(|goal| match goal {
        GoalId::ClauseRate => rate.or(before[goal]),
        GoalId::Reserved => reserved.filter(|count| goal.row().bounds.contain(*count)).or(before[goal]),
        GoalId::Hours => before[goal],
    });
    after.observed.insert(year, known);
}
