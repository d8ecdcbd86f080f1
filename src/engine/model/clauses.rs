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
        let known = years.min(scenario.target_index() + 1);
        yearly(&mut self.contracts, years, known, |contracts| {
            let growth = N::constant(1.0) + segment.growth;
            let mut awarded = segment.contracts;
            for (index, contracts) in contracts.iter_mut().enumerate() {
                if index > 0 {
                    awarded = awarded * growth;
                }
                *contracts = awarded;
            }
        });
        yearly(&mut self.clause_contracts, years, known, |clauses| {
            intended_rates(&segment.clauses, timeline, 0, clauses);
            for (clauses, &contracts) in clauses.iter_mut().zip(&self.contracts) {
                *clauses = contracts * *clauses;
            }
        });
        yearly(&mut self.hours_each, years, known, |hours| {
            hours_alone(&segment.hours, timeline, 0, hours);
            let zero = N::constant(0.0);
            let joint = &scenario.joint_answers;
            if joint.share.base != zero || joint.share.target != zero {
                for (index, hours) in hours.iter_mut().enumerate() {
                    *hours = *hours * joint_uplift(joint, timeline, index);
                }
            }
        });
    }
}

/// Gives a series its values: the first `known` years are filled in, the others repeat the last of them to the last bit,
/// as do those after the target year, in which nothing moves any more.
#[inline]
pub(super) fn yearly<N: Number>(
    values: &mut Vec<N>,
    years: usize,
    known: usize,
    fill: impl FnOnce(&mut [N]),
) {
    values.resize(years, N::constant(0.0));
    let (known, later) = values.split_at_mut(known.min(years));
    fill(known);
    if let Some(&last) = known.last() {
        later.fill(last);
    }
}

/// The intended clause rates, `r_s(y)`, of as many years as there is room for, the first of which stands at `from`.
pub(super) fn intended_rates<N: Number>(
    clauses: &Clauses<N>,
    timeline: &Timeline<N>,
    from: usize,
    rates: &mut [N],
) {
    match clauses {
        Clauses::Direct(rate) => timeline.levels(rate, from, rates),
        Clauses::Funnel(funnel) => {
            timeline.levels(&funnel.anticipated, from, rates);
            for (index, rate) in rates.iter_mut().enumerate() {
                *rate = funnel.clausable * *rate * timeline.level(&funnel.calibrated, from + index);
            }
        }
    }
}

/// Insertion hours of one clause contract over its life, before shared answers; years as for [`intended_rates`].
pub(super) fn hours_alone<N: Number>(hours: &Hours<N>, timeline: &Timeline<N>, from: usize, alone: &mut [N]) {
    match hours {
        Hours::Direct(hours) => timeline.levels(hours, from, alone),
        Hours::Calibrated(c) => {
            timeline.levels(&c.insertion_share, from, alone);
            for alone in alone {
                *alone = c.amount * c.labour_share * *alone / c.hourly_cost;
            }
        }
    }
}

/// What shared answers multiply the hours by, `1 + j(y) v`.
pub(super) fn joint_uplift<N: Number>(joint: &JointAnswers<N>, timeline: &Timeline<N>, index: usize) -> N {
    N::constant(1.0) + timeline.level(&joint.share, index) * joint.gain
}
