//! The intermediate values of one year of a run, for whoever has to say where a figure comes from.
//!
//! Every value is read off the run, or made by the very function that the run uses, so that it has the same bits; there
//! is no second formula here. Words and choice of what to tell are not here but in `analysis::derivation`.

use super::clauses::{hours_alone, intended_rates, joint_uplift};
use super::number::Number;
use super::projection::{Projection, at};
use super::scenario::{Clauses, Hours, Ramped, Scenario, Segment};

/// A group of contracts in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SegmentSteps<N = f64> {
    /// Contracts awarded.
    pub contracts: N,
    /// Share that can bear a clause, share reviewed in time and share calibrated; none when the rate is given.
    pub funnel: Option<[N; 3]>,
    /// The intended clause rate.
    pub rate: N,
    /// Amount, labour share, insertion share and hourly cost; none when the hours are given.
    pub calibration: Option<[N; 4]>,
    /// Insertion hours of one clause contract over its life, before shared answers.
    pub hours_alone: N,
    /// What shared answers multiply them by, 1 or more.
    pub joint_uplift: N,
    /// Insertion hours of one clause contract over its life.
    pub hours_each: N,
    /// Contracts that do carry a clause, once the facilitators' capacity is applied.
    pub clause_contracts: N,
}

/// One year of a run, step by step.
#[derive(Clone, Debug, PartialEq)]
pub struct YearSteps<N = f64> {
    /// The groups of contracts, in the scenario's order.
    pub segments: Vec<SegmentSteps<N>>,
    /// Share of clause contracts answered together with a SIAE.
    pub joint_share: N,
    /// Contracts meant to carry a clause.
    pub intended: N,
    /// Insertion hours meant to be contracted.
    pub intended_hours: N,
    /// Facilitator posts; none without facilitators.
    pub posts: Option<N>,
    /// Share of the intended contracts that the posts can take on; 1 when that is not limited.
    pub by_contracts: N,
    /// Share of the intended hours that the posts can follow; 1 when that is not limited.
    pub by_hours: N,
    /// The smallest of the two and 1.
    pub phi: N,
    /// Reserved consultations published.
    pub published: N,
    /// Consultations that SIAE can answer alone; none when unlimited.
    pub answers: Option<N>,
    /// Extra answers thanks to the networks, as a share.
    pub support_uplift: N,
    /// Consultations that find an answer.
    pub answered: N,
    /// Share of them that end in an award.
    pub award_rate: N,
    /// Reserved contracts awarded.
    pub reserved: N,
    /// Insertion hours that they bring.
    pub reserved_hours: N,
}

impl<N: Number> Projection<N> {
    /// The year at `index`, step by step, of the scenario that was run.
    #[must_use]
    pub fn year_steps(&self, scenario: &Scenario<N>, index: usize) -> YearSteps<N> {
        let level = |ramped: &Ramped<N>| self.timeline().level(ramped, index);
        let segments = scenario.segments.iter().enumerate();
        let segments: Vec<_> =
            segments.map(|(place, segment)| self.segment_steps(scenario, segment, (place, index))).collect();
        let one = N::constant(1.0);
        let capacity = self.capacity(index);
        let awards = self.reserved_awards(scenario, index);
        let zero = N::constant(0.0);
        let (mut intended, mut intended_hours) = (zero, zero);
        for segment in &segments {
            let clauses = segment.contracts * segment.rate;
            intended = intended + clauses;
            intended_hours = intended_hours + clauses * segment.hours_each;
        }
        YearSteps {
            joint_share: level(&scenario.joint_answers.share),
            intended,
            intended_hours,
            posts: scenario.facilitators.as_ref().map(|facilitators| level(&facilitators.count)),
            by_contracts: capacity.map_or(one, |capacity| capacity.by_contracts),
            by_hours: capacity.map_or(one, |capacity| capacity.by_hours),
            phi: at(&self.series.phi, index),
            published: awards.published,
            answers: scenario.reserved.answers.as_ref().map(level),
            support_uplift: level(&scenario.reserved.support_uplift),
            answered: awards.answered,
            award_rate: level(&scenario.reserved.award_rate),
            reserved: awards.awarded,
            reserved_hours: awards.awarded * scenario.reserved.hours_per_contract,
            segments,
        }
    }

    fn segment_steps(
        &self,
        scenario: &Scenario<N>,
        segment: &Segment<N>,
        (place, index): (usize, usize),
    ) -> SegmentSteps<N> {
        let timeline = self.timeline();
        let (contracts, clause_contracts) = self.segment_awards(place, index);
        let (mut rate, mut alone) = ([N::constant(0.0)], [N::constant(0.0)]);
        intended_rates(&segment.clauses, timeline, index, &mut rate);
        hours_alone(&segment.hours, timeline, index, &mut alone);
        let ([rate], [hours_alone]) = (rate, alone);
        let joint_uplift = joint_uplift(&scenario.joint_answers, timeline, index);
        SegmentSteps {
            contracts,
            funnel: match &segment.clauses {
                Clauses::Direct(_) => None,
                Clauses::Funnel(funnel) => Some([
                    funnel.clausable,
                    timeline.level(&funnel.anticipated, index),
                    timeline.level(&funnel.calibrated, index),
                ]),
            },
            rate,
            calibration: match &segment.hours {
                Hours::Direct(_) => None,
                Hours::Calibrated(c) => {
                    Some([c.amount, c.labour_share, timeline.level(&c.insertion_share, index), c.hourly_cost])
                }
            },
            hours_alone,
            joint_uplift,
            hours_each: hours_alone * joint_uplift,
            clause_contracts,
        }
    }
}
