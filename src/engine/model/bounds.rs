//! What is allowed where (docs/model.md, “Numbers” and “Limits”), and the numbers of a scenario by their path.
//!
//! Levers, file reading and form fields all take their bounds from here.

use super::scenario::{Clauses, Hours, Ramped, Scenario, Segment};

/// The values allowed in one place, ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Lowest value allowed.
    pub low: f64,
    /// Highest value allowed.
    pub high: f64,
}

impl Bounds {
    /// From a low to a high end.
    #[must_use]
    pub const fn new(low: f64, high: f64) -> Self {
        Self { low, high }
    }

    /// Whether a value is allowed; not-a-number never is.
    #[must_use]
    pub fn contain(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// The allowed value nearest to `value`.
    #[must_use]
    pub fn hold(&self, value: f64) -> f64 {
        value.max(self.low).min(self.high)
    }
}

/// Calendar years.
pub const YEARS: Bounds = Bounds::new(1990.0, 2100.0);
/// The longest time between the base and the target year, in years.
pub const LONGEST_PERIOD: i32 = 30;
/// Ramp exponent.
pub const EXPONENT: Bounds = Bounds::new(0.25, 4.0);
/// Shares and rates.
pub const SHARE: Bounds = Bounds::new(0.0, 1.0);
/// The hours goal.
pub const HOURS_GOAL: Bounds = Bounds::new(0.0, 100_000_000.0);
/// The reserved-contracts goal.
pub const RESERVED_GOAL: Bounds = Bounds::new(0.0, 10_000.0);
/// Contracts of a segment.
pub const CONTRACTS: Bounds = Bounds::new(0.0, 20_000.0);
/// Yearly growth.
pub const GROWTH: Bounds = Bounds::new(-0.2, 0.2);
/// Hours per contract.
pub const HOURS: Bounds = Bounds::new(0.0, 20_000.0);
/// Durations, in years.
pub const DURATION: Bounds = Bounds::new(0.25, 6.0);
/// Mean amount of a clause contract, in euros.
pub const AMOUNT: Bounds = Bounds::new(0.0, 100_000_000.0);
/// Hourly cost of labour, in euros.
pub const HOURLY_COST: Bounds = Bounds::new(10.0, 100.0);
/// Gain of shared answers and support uplift.
pub const GAIN: Bounds = Bounds::new(0.0, 2.0);
/// Consultations a year.
pub const CONSULTATIONS: Bounds = Bounds::new(0.0, 2_000.0);
/// Facilitator posts.
pub const POSTS: Bounds = Bounds::new(0.0, 200.0);
/// Clause contracts a year for each facilitator.
pub const CONTRACTS_EACH: Bounds = Bounds::new(0.0, 500.0);
/// Insertion hours a year for each facilitator.
pub const HOURS_EACH: Bounds = Bounds::new(0.0, 200_000.0);
/// Hours worked per hour contracted.
pub const REALISATION: Bounds = Bounds::new(0.0, 2.5);
/// Insertion hours per person and year.
pub const HOURS_PER_PERSON: Bounds = Bounds::new(1.0, 5_000.0);
/// Hours per full-time equivalent and year.
pub const HOURS_PER_FTE: Bounds = Bounds::new(1.0, 3_000.0);
/// Shares of the plausibility check.
pub const SETTING_SHARE: Bounds = Bounds::new(0.01, 1.0);
/// The city's yearly purchases, in euros.
pub const PURCHASES: Bounds = Bounds::new(1_000.0, 1e12);
/// Number of draws; a power of two.
pub const DRAWS: Bounds = Bounds::new(256.0, 65_536.0);
/// Confidence of a secured value.
pub const CONFIDENCE: Bounds = Bounds::new(0.5, 0.99);
/// Most segments of a scenario.
pub const MOST_SEGMENTS: usize = 12;
/// Most characters of a name.
pub const NAME_LENGTH: usize = 120;
/// Most characters of a source's text or address.
pub const SOURCE_LENGTH: usize = 500;

/// Shown one number of a scenario: its path in the file, its place and what is allowed there.
type Visit<'a> = dyn FnMut(&str, &mut f64, Bounds) + 'a;
/// Shown one ramp start: the path of its ramped value and its place.
type VisitStart<'a> = dyn FnMut(&str, &mut Option<i32>) + 'a;

impl Scenario {
    /// The number that stands at a path of the file, and what is allowed there.
    #[must_use]
    pub fn number(&self, path: &str) -> Option<(f64, Bounds)> {
        let mut found = None;
        self.clone().each_number(&mut |at, value, bounds| {
            if at == path {
                found = Some((*value, bounds));
            }
        });
        found
    }

    /// The scenario with another number at a path; none where there is no such path, or the value is not allowed.
    #[must_use]
    pub fn with_number(&self, path: &str, number: f64) -> Option<Self> {
        let mut changed = self.clone();
        let mut fits = false;
        changed.each_number(&mut |at, value, bounds| {
            if at == path && bounds.contain(number) {
                *value = number;
                fits = true;
            }
        });
        fits.then_some(changed)
    }

    /// Shows every bounded number of the scenario, but for lever ranges and years.
    pub fn each_number(&mut self, visit: &mut Visit<'_>) {
        visit("ramp.exponent", &mut self.ramp.exponent, EXPONENT);
        for (id, goal) in self.goals.iter_mut() {
            visit(&format!("goals.{}.value", id.key()), &mut goal.value, id.row().bounds);
        }
        for (index, segment) in self.segments.iter_mut().enumerate() {
            segment.each_number(&format!("segments[{index}]"), visit);
        }
        visit("joint_answers.gain", &mut self.joint_answers.gain, GAIN);
        visit("reserved.hours_per_contract", &mut self.reserved.hours_per_contract, HOURS);
        visit("reserved.duration", &mut self.reserved.duration, DURATION);
        if let Some(facilitators) = &mut self.facilitators {
            if let Some(each) = &mut facilitators.contracts_each {
                visit("facilitators.contracts_each", each, CONTRACTS_EACH);
            }
            if let Some(each) = &mut facilitators.hours_each {
                visit("facilitators.hours_each", each, HOURS_EACH);
            }
        }
        visit("realisation", &mut self.realisation, REALISATION);
        let settings = &mut self.settings;
        visit("settings.hours_per_person", &mut settings.hours_per_person, HOURS_PER_PERSON);
        visit("settings.hours_per_fte", &mut settings.hours_per_fte, HOURS_PER_FTE);
        visit("settings.hourly_cost", &mut settings.hourly_cost, HOURLY_COST);
        visit("settings.labour_share", &mut settings.labour_share, SETTING_SHARE);
        visit("settings.insertion_share", &mut settings.insertion_share, SETTING_SHARE);
        visit("settings.yearly_purchases", &mut settings.yearly_purchases, PURCHASES);
        visit("uncertainty.confidence", &mut self.uncertainty.confidence, CONFIDENCE);
        self.each_ramped(&mut |path, value, bounds| {
            visit(&format!("{path}.base"), &mut value.base, bounds);
            visit(&format!("{path}.target"), &mut value.target, bounds);
        });
    }

    /// Shows the own start, if any, of every ramped value, with the value's path.
    pub fn each_start(&mut self, visit: &mut VisitStart<'_>) {
        self.each_ramped(&mut |path, value, _| visit(path, &mut value.start));
    }

    /// Shows every ramped value of the scenario.
    fn each_ramped(&mut self, visit: &mut dyn FnMut(&str, &mut Ramped<f64>, Bounds)) {
        for (index, segment) in self.segments.iter_mut().enumerate() {
            let path = format!("segments[{index}]");
            match &mut segment.clauses {
                Clauses::Direct(rate) => visit(&format!("{path}.clauses.direct"), rate, SHARE),
                Clauses::Funnel(funnel) => {
                    visit(&format!("{path}.clauses.funnel.anticipated"), &mut funnel.anticipated, SHARE);
                    visit(&format!("{path}.clauses.funnel.calibrated"), &mut funnel.calibrated, SHARE);
                }
            }
            match &mut segment.hours {
                Hours::Direct(hours) => visit(&format!("{path}.hours.direct"), hours, HOURS),
                Hours::Calibrated(c) => {
                    visit(&format!("{path}.hours.calibrated.insertion_share"), &mut c.insertion_share, SHARE);
                }
            }
        }
        visit("joint_answers.share", &mut self.joint_answers.share, SHARE);
        let reserved = &mut self.reserved;
        visit("reserved.published", &mut reserved.published, CONSULTATIONS);
        if let Some(answers) = &mut reserved.answers {
            visit("reserved.answers", answers, CONSULTATIONS);
        }
        visit("reserved.support_uplift", &mut reserved.support_uplift, GAIN);
        visit("reserved.award_rate", &mut reserved.award_rate, SHARE);
        if let Some(facilitators) = &mut self.facilitators {
            visit("facilitators.count", &mut facilitators.count, POSTS);
        }
    }
}

impl Segment<f64> {
    fn each_number(&mut self, path: &str, visit: &mut Visit<'_>) {
        visit(&format!("{path}.contracts"), &mut self.contracts, CONTRACTS);
        visit(&format!("{path}.growth"), &mut self.growth, GROWTH);
        if let Clauses::Funnel(funnel) = &mut self.clauses {
            visit(&format!("{path}.clauses.funnel.clausable"), &mut funnel.clausable, SHARE);
        }
        if let Hours::Calibrated(c) = &mut self.hours {
            visit(&format!("{path}.hours.calibrated.amount"), &mut c.amount, AMOUNT);
            visit(&format!("{path}.hours.calibrated.labour_share"), &mut c.labour_share, SHARE);
            visit(&format!("{path}.hours.calibrated.hourly_cost"), &mut c.hourly_cost, HOURLY_COST);
        }
        visit(&format!("{path}.duration"), &mut self.duration, DURATION);
    }
}
