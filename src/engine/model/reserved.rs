//! Reserved contracts, from the consultation published to the award (docs/model.md, “Reserved contracts”).

use super::number::Number;
use super::ramp::Timeline;
use super::scenario::Reserved;

/// The reserved contracts of one year.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReservedAwards<N> {
    /// Consultations published, `P`.
    pub(super) published: N,
    /// Consultations that find an answer, `min(P, A (1 + c))`.
    pub(super) answered: N,
    /// Contracts awarded, `R`.
    pub(super) awarded: N,
}

impl<N: Number> ReservedAwards<N> {
    pub(super) fn new(reserved: &Reserved<N>, timeline: &Timeline<N>, index: usize) -> Self {
        Self::of(timeline.level(&reserved.published, index), reserved, timeline, index)
    }

    /// What becomes of the consultations published.
    fn of(published: N, reserved: &Reserved<N>, timeline: &Timeline<N>, index: usize) -> Self {
        let answered = reserved.answers.as_ref().map_or(published, |answers| {
            let uplift = N::constant(1.0) + timeline.level(&reserved.support_uplift, index);
            published.min(timeline.level(answers, index) * uplift)
        });
        let awarded = answered * timeline.level(&reserved.award_rate, index);
        Self { published, answered, awarded }
    }
}

/// The contracts awarded from the first year on, in as many years as there is room for.
pub(super) fn awarded<N: Number>(reserved: &Reserved<N>, timeline: &Timeline<N>, awarded: &mut [N]) {
    timeline.levels(&reserved.published, 0, awarded);
    for (index, awarded) in awarded.iter_mut().enumerate() {
        *awarded = ReservedAwards::of(*awarded, reserved, timeline, index).awarded;
    }
}
