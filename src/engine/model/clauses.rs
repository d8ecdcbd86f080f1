//! A segment's contracts, clauses and hours, year by year (docs/model.md, “Clauses”).

use super::number::Number;
use super::ramp::Timeline;
use super::scenario::{Clauses, Hours, JointAnswers, Scenario, Segment};

/// What a segment awards, a value a year.
#[derive(Clone, Debug, Default)]
pub(super) struct SegmentAwards<N> {
    /// Contracts awarded, `N_s`.
    pub(super) contracts: Vec<N>,
    /// Contracts meant to carry a clause, `C*_s`; those that do, `C_s`, once the capacity is applied.
    pub(super) clause_contracts: Vec<N>,
    /// Hours of one clause contract over its life, shared answers included, `h_s`.
    pub(super) hours_each: Vec<N>,
}

impl<N: Number> SegmentAwards<N> {
    /// Takes on the intentions of a segment for so many years, before any capacity, keeping the memory.
    pub(super) fn reset(
        &mut self,
        scenario: &Scenario<N>,
        segment: &Segment<N>,
        timeline: &Timeline<N>,
        years: usize,
    ) {
        self.contracts.clear();
        self.clause_contracts.clear();
        self.hours_each.clear();
        let zero = N::constant(0.0);
        let joint = &scenario.joint_answers;
        let together = joint.share.base != zero || joint.share.target != zero;
        let yearly = N::constant(1.0) + segment.growth;
        let mut contracts = segment.contracts;
        for index in 0..years.min(scenario.target_index() + 1) {
            if index > 0 {
                contracts = contracts * yearly;
            }
            self.contracts.push(contracts);
            self.clause_contracts.push(contracts * intended_rate(&segment.clauses, timeline, index));
            let alone = hours_alone(&segment.hours, timeline, index);
            let hours = if together { alone * joint_uplift(joint, timeline, index) } else { alone };
            self.hours_each.push(hours);
        }
        for values in [&mut self.contracts, &mut self.clause_contracts, &mut self.hours_each] {
            repeat_last(values, years);
        }
    }
}

/// Fills the years after the target year, in which nothing moves any more: each repeats the target year to the last bit.
pub(super) fn repeat_last<T: Clone>(values: &mut Vec<T>, years: usize) {
    if let Some(last) = values.last().cloned() {
        values.resize(years, last);
    }
}

/// The intended clause rate, `r_s(y)`.
pub(super) fn intended_rate<N: Number>(clauses: &Clauses<N>, timeline: &Timeline<N>, index: usize) -> N {
    match clauses {
        Clauses::Direct(rate) => timeline.level(rate, index),
        Clauses::Funnel(funnel) => {
            funnel.clausable
                * timeline.level(&funnel.anticipated, index)
                * timeline.level(&funnel.calibrated, index)
        }
    }
}

/// Insertion hours of one clause contract over its life, before shared answers.
pub(super) fn hours_alone<N: Number>(hours: &Hours<N>, timeline: &Timeline<N>, index: usize) -> N {
    match hours {
        Hours::Direct(hours) => timeline.level(hours, index),
        Hours::Calibrated(c) => {
            c.amount * c.labour_share * timeline.level(&c.insertion_share, index) / c.hourly_cost
        }
    }
}

/// What shared answers multiply the hours by, `1 + j(y) v`.
pub(super) fn joint_uplift<N: Number>(joint: &JointAnswers<N>, timeline: &Timeline<N>, index: usize) -> N {
    N::constant(1.0) + timeline.level(&joint.share, index) * joint.gain
}
