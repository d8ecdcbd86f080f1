//! Why levers do nothing, or not enough: found by trial runs, in slices, once the scenario rests.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::platform::slices::Deadline;
use crate::state::derive::Derived;
use crate::ui::shared::context::Shared;
use crate::ui::shared::sliced::use_sliced;
use yew::prelude::*;

/// The reasons found for one scenario, in words.
#[derive(Debug, Default)]
pub(in crate::ui) struct Reasons {
    /// The language of the words.
    pub(in crate::ui) lang: Lang,
    /// For a lever that no followed goal depends on: where it would act.
    pub(in crate::ui) inert: Vec<(LeverId, String)>,
    /// For a lever of which no value meets a goal: what binds.
    pub(in crate::ui) out: Vec<(GoalId, LeverId, String)>,
}

impl Reasons {
    /// Why a lever does nothing here.
    pub(in crate::ui) fn inert(&self, lever: LeverId) -> Option<&str> {
        self.inert.iter().find(|(other, _)| *other == lever).map(|(_, reason)| reason.as_str())
    }

    /// Why no value of a lever meets a goal.
    pub(in crate::ui) fn out_of_reach(&self, goal: GoalId, lever: LeverId) -> Option<&str> {
        let mut out = self.out.iter();
        out.find(|(for_goal, other, _)| (*for_goal, *other) == (goal, lever))
            .map(|(_, _, reason)| reason.as_str())
    }
}

/// A search for reasons, a slice at a time: gives them once all are found.
pub(in crate::ui) type Search = Box<dyn FnMut(Deadline) -> Option<Reasons>>;

/// The reasons for the scenario at rest; the last ones stay until the next are known, unless they speak another language.
#[hook]
pub(in crate::ui) fn use_reasons(
    settled: &Shared<Derived>,
    lang: Lang,
    search: Option<fn(Shared<Derived>, Lang) -> Search>,
) -> Option<Shared<Reasons>> {
    let found =
        use_sliced("reasons", (settled.clone(), lang, search.is_some()), move |(settled, lang, _)| {
            search.map(|search| search(settled.clone(), *lang))
        });
    found.filter(|found| found.lang == lang).map(Shared)
}
