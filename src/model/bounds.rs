//! What is allowed where (SCENARIO.md, "allowed"), and the places of a scenario that break it.
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

/// One number of a scenario and where it stands in the file.
pub type Visit<'a> = dyn FnMut(&str, f64, Bounds) + 'a;

impl Scenario {
    /// Shows every bounded number of the scenario with its path in the file and what is allowed there.
    pub fn each_number(&self, visit: &mut Visit<'_>) {
        visit("ramp.exponent", self.ramp.exponent, EXPONENT);
        visit("goals.clause_rate.value", self.goals.clause_rate.value, SHARE);
        visit("goals.hours.value", self.goals.hours.value, HOURS_GOAL);
        visit("goals.reserved.value", self.goals.reserved.value, RESERVED_GOAL);
        for (index, segment) in self.segments.iter().enumerate() {
            segment.each_number(&format!("segments[{index}]"), visit);
        }
        ramped("joint_answers.share", &self.joint_answers.share, SHARE, visit);
        visit("joint_answers.gain", self.joint_answers.gain, GAIN);
        let reserved = &self.reserved;
        ramped("reserved.published", &reserved.published, CONSULTATIONS, visit);
        if let Some(answers) = &reserved.answers {
            ramped("reserved.answers", answers, CONSULTATIONS, visit);
        }
        ramped("reserved.support_uplift", &reserved.support_uplift, GAIN, visit);
        ramped("reserved.award_rate", &reserved.award_rate, SHARE, visit);
        visit("reserved.hours_per_contract", reserved.hours_per_contract, HOURS);
        visit("reserved.duration", reserved.duration, DURATION);
        if let Some(facilitators) = &self.facilitators {
            ramped("facilitators.count", &facilitators.count, POSTS, visit);
            if let Some(each) = facilitators.contracts_each {
                visit("facilitators.contracts_each", each, CONTRACTS_EACH);
            }
            if let Some(each) = facilitators.hours_each {
                visit("facilitators.hours_each", each, HOURS_EACH);
            }
        }
        visit("realisation", self.realisation, REALISATION);
        let settings = &self.settings;
        visit("settings.hours_per_person", settings.hours_per_person, HOURS_PER_PERSON);
        visit("settings.hours_per_fte", settings.hours_per_fte, HOURS_PER_FTE);
        visit("settings.hourly_cost", settings.hourly_cost, HOURLY_COST);
        visit("settings.labour_share", settings.labour_share, SETTING_SHARE);
        visit("settings.insertion_share", settings.insertion_share, SETTING_SHARE);
        visit("settings.yearly_purchases", settings.yearly_purchases, PURCHASES);
        visit("uncertainty.confidence", self.uncertainty.confidence, CONFIDENCE);
        for (year, seen) in &self.observed {
            let known = [
                ("clause_rate", seen.clause_rate, SHARE),
                ("hours", seen.hours, HOURS_GOAL),
                ("reserved", seen.reserved, RESERVED_GOAL),
            ];
            for (name, value, bounds) in known {
                if let Some(value) = value {
                    visit(&format!("observed.{year}.{name}"), value, bounds);
                }
            }
        }
    }

    /// Shows every ramped value that may carry its own start, with its path in the file.
    pub fn each_start(&self, visit: &mut dyn FnMut(&str, i32)) {
        let mut each = |path: &str, value: &Ramped<f64>| {
            if let Some(start) = value.start {
                visit(&format!("{path}.start"), start);
            }
        };
        for (index, segment) in self.segments.iter().enumerate() {
            match &segment.clauses {
                Clauses::Direct(rate) => each(&format!("segments[{index}].clauses.direct"), rate),
                Clauses::Funnel(funnel) => {
                    each(&format!("segments[{index}].clauses.funnel.anticipated"), &funnel.anticipated);
                    each(&format!("segments[{index}].clauses.funnel.calibrated"), &funnel.calibrated);
                }
            }
            match &segment.hours {
                Hours::Direct(hours) => each(&format!("segments[{index}].hours.direct"), hours),
                Hours::Calibrated(c) => {
                    each(&format!("segments[{index}].hours.calibrated.insertion_share"), &c.insertion_share);
                }
            }
        }
        each("joint_answers.share", &self.joint_answers.share);
        each("reserved.published", &self.reserved.published);
        if let Some(answers) = &self.reserved.answers {
            each("reserved.answers", answers);
        }
        each("reserved.support_uplift", &self.reserved.support_uplift);
        each("reserved.award_rate", &self.reserved.award_rate);
        if let Some(facilitators) = &self.facilitators {
            each("facilitators.count", &facilitators.count);
        }
    }
}

impl Segment<f64> {
    fn each_number(&self, path: &str, visit: &mut Visit<'_>) {
        visit(&format!("{path}.contracts"), self.contracts, CONTRACTS);
        visit(&format!("{path}.growth"), self.growth, GROWTH);
        match &self.clauses {
            Clauses::Direct(rate) => ramped(&format!("{path}.clauses.direct"), rate, SHARE, visit),
            Clauses::Funnel(funnel) => {
                visit(&format!("{path}.clauses.funnel.clausable"), funnel.clausable, SHARE);
                ramped(&format!("{path}.clauses.funnel.anticipated"), &funnel.anticipated, SHARE, visit);
                ramped(&format!("{path}.clauses.funnel.calibrated"), &funnel.calibrated, SHARE, visit);
            }
        }
        match &self.hours {
            Hours::Direct(hours) => ramped(&format!("{path}.hours.direct"), hours, HOURS, visit),
            Hours::Calibrated(c) => {
                let path = format!("{path}.hours.calibrated");
                visit(&format!("{path}.amount"), c.amount, AMOUNT);
                visit(&format!("{path}.labour_share"), c.labour_share, SHARE);
                ramped(&format!("{path}.insertion_share"), &c.insertion_share, SHARE, visit);
                visit(&format!("{path}.hourly_cost"), c.hourly_cost, HOURLY_COST);
            }
        }
        visit(&format!("{path}.duration"), self.duration, DURATION);
    }
}

fn ramped(path: &str, value: &Ramped<f64>, bounds: Bounds, visit: &mut Visit<'_>) {
    visit(&format!("{path}.base"), value.base, bounds);
    visit(&format!("{path}.target"), value.target, bounds);
}
