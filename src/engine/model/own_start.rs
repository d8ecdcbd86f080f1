//! Levers that ramp: their base level, and the start of their own that they may have in place of the common one.
//!
//! Which levers ramp is written here once; what they are worth is in [`super::lever`].

use super::lever::{Kind, LeverId};
use super::scenario::{Clauses, Hours, Ramped, Scenario, Segment};

/// The ramped value of a lever outside segments. One text gives the reading and the writing form.
macro_rules! ramped_place {
    ($name:ident $as_ref:ident $($mutable:tt)?) => {
        fn $name<N>(scenario: &$($mutable)? Scenario<N>, lever: LeverId) -> Option<&$($mutable)? Ramped<N>> {
            let Scenario { joint_answers, reserved, facilitators, .. } = scenario;
            match (lever, facilitators.$as_ref(), reserved.answers.$as_ref()) {
                (LeverId::JointShare, ..) => Some(&$($mutable)? joint_answers.share),
                (LeverId::Facilitators, Some(facilitators), _) => Some(&$($mutable)? facilitators.count),
                (LeverId::ReservedPublished, ..) => Some(&$($mutable)? reserved.published),
                (LeverId::SiaeAnswers, _, answers) => answers,
                (LeverId::SupportUplift, ..) => Some(&$($mutable)? reserved.support_uplift),
                (LeverId::AwardRate, ..) => Some(&$($mutable)? reserved.award_rate),
                _ => None,
            }
        }
    };
}

ramped_place!(ramped_place as_ref);
ramped_place!(ramped_place_mut as_mut mut);

/// The ramped value of a lever in a segment. One text gives both forms.
macro_rules! segment_ramped {
    ($name:ident $($mutable:tt)?) => {
        fn $name<N>(segment: &$($mutable)? Segment<N>, lever: LeverId) -> Option<&$($mutable)? Ramped<N>> {
            let Segment { clauses, hours, .. } = segment;
            match (lever, clauses, hours) {
                (LeverId::ClauseRate, Clauses::Direct(rate), _) => Some(rate),
                (LeverId::Anticipated, Clauses::Funnel(f), _) => Some(&$($mutable)? f.anticipated),
                (LeverId::Calibrated, Clauses::Funnel(f), _) => Some(&$($mutable)? f.calibrated),
                (LeverId::HoursPerContract, _, Hours::Direct(hours)) => Some(hours),
                (LeverId::InsertionShare, _, Hours::Calibrated(c)) => Some(&$($mutable)? c.insertion_share),
                _ => None,
            }
        }
    };
}

segment_ramped!(segment_ramped);
segment_ramped!(segment_ramped_mut mut);

impl LeverId {
    /// The ramped values that the lever moves: one, one a segment, or none.
    fn ramped<N>(self, scenario: &Scenario<N>) -> impl Iterator<Item = &Ramped<N>> {
        let segments = scenario.segments.iter().filter_map(move |segment| segment_ramped(segment, self));
        ramped_place(scenario, self).into_iter().chain(segments)
    }

    /// Whether the lever has a base and a target level in the scenario.
    #[must_use]
    pub fn ramps(self, scenario: &Scenario) -> bool {
        self.ramped(scenario).next().is_some()
    }

    /// Whether the lever's level in the target year differs from its base level, in some segment at least.
    #[must_use]
    pub fn changes(self, scenario: &Scenario) -> bool {
        self.ramped(scenario).any(|ramped| (ramped.target - ramped.base).abs() > 0.0)
    }

    /// The start of its own that the lever carries; the first one if its segments differ.
    #[must_use]
    pub fn own_start<N>(self, scenario: &Scenario<N>) -> Option<i32> {
        self.ramped(scenario).find_map(|ramped| ramped.start)
    }

    /// Gives the lever a start of its own in every segment, or the common one again.
    ///
    /// Does nothing to a lever that does not ramp.
    pub fn set_start<N>(self, scenario: &mut Scenario<N>, start: Option<i32>) {
        if let Some(ramped) = ramped_place_mut(scenario, self) {
            ramped.start = start;
            return;
        }
        for ramped in scenario.segments.iter_mut().filter_map(|segment| segment_ramped_mut(segment, self)) {
            ramped.start = start;
        }
    }

    /// The base level to move along with the target: that of an assumption which `start` gives as a constant. What is
    /// guessed is guessed for every year; a decision always departs from its base.
    pub(super) fn constant_base_mut<'a, N>(
        self,
        scenario: &'a mut Scenario<N>,
        start: &Scenario,
    ) -> Option<&'a mut N> {
        if !ramped_place(start, self).is_some_and(|from| self.is_constant(from)) {
            return None;
        }
        ramped_place_mut(scenario, self).map(|ramped| &mut ramped.base)
    }

    /// The same in one segment, which stood as `start`.
    pub(super) fn constant_segment_base_mut<'a, N>(
        self,
        segment: &'a mut Segment<N>,
        start: &Segment<f64>,
    ) -> Option<&'a mut N> {
        if !segment_ramped(start, self).is_some_and(|from| self.is_constant(from)) {
            return None;
        }
        segment_ramped_mut(segment, self).map(|ramped| &mut ramped.base)
    }

    /// Whether a ramped value of this lever is one guess for all years.
    fn is_constant(self, ramped: &Ramped<f64>) -> bool {
        self.row().kind == Kind::Assumption && ramped.base.total_cmp(&ramped.target).is_eq()
    }

    /// The base level of a lever that ramps: its own, or the mean of the segments weighted by their contracts.
    #[must_use]
    pub fn base(self, scenario: &Scenario) -> Option<f64> {
        if let Some(ramped) = ramped_place(scenario, self) {
            return Some(ramped.base);
        }
        let parts =
            || scenario.segments.iter().filter_map(|s| Some((segment_ramped(s, self)?.base, s.contracts)));
        let (count, weight) =
            parts().fold((0.0, 0.0), |(count, weight), (_, contracts)| (count + 1.0, weight + contracts));
        let mean = |weigh: &dyn Fn(f64) -> f64, total: f64| {
            parts().map(|(base, n)| base * weigh(n)).sum::<f64>() / total
        };
        (count > 0.0).then(|| if weight > 0.0 { mean(&|n| n, weight) } else { mean(&|_| 1.0, count) })
    }
}
