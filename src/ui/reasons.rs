//! Why levers do nothing, or not enough: found by trial runs, in slices, once the scenario rests.

use crate::analysis::required::Status;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::platform::slices::Deadline;
use crate::state::derive::Derived;
use crate::ui::context::Shared;
use crate::ui::later::Later;
use crate::ui::sliced::use_sliced;
use crate::ui::words::needs as words;
use yew::prelude::*;

/// The reasons found for one scenario, in words.
#[derive(Debug, Default)]
pub(super) struct Reasons {
    /// The language of the words.
    lang: Lang,
    /// For a lever that no followed goal depends on: where it would act.
    inert: Vec<(LeverId, String)>,
    /// For a lever of which no value meets a goal: what binds.
    out: Vec<(GoalId, LeverId, String)>,
}

impl Reasons {
    /// Why a lever does nothing here.
    pub(super) fn inert(&self, lever: LeverId) -> Option<&str> {
        self.inert.iter().find(|(other, _)| *other == lever).map(|(_, reason)| reason.as_str())
    }

    /// Why no value of a lever meets a goal.
    pub(super) fn out_of_reach(&self, goal: GoalId, lever: LeverId) -> Option<&str> {
        let mut out = self.out.iter();
        out.find(|(for_goal, other, _)| (*for_goal, *other) == (goal, lever))
            .map(|(_, _, reason)| reason.as_str())
    }
}

/// One question to answer.
enum Question {
    Inert(LeverId),
    OutOfReach(GoalId, LeverId),
}

/// A search for reasons, a slice at a time: gives them once all are found.
pub(super) type Search = Box<dyn FnMut(Deadline) -> Option<Reasons>>;

/// Looks for the reasons of one scenario.
pub(super) fn search(derived: Shared<Derived>, lang: Lang) -> Search {
    let inert =
        derived.needs.iter().filter(|(_, needs)| needs.inert).map(|(lever, _)| Question::Inert(*lever));
    let never = derived.required.iter().filter(|row| row.status == Status::Never);
    let mut questions =
        inert.chain(never.map(|row| Question::OutOfReach(row.goal, row.lever))).collect::<Vec<_>>();
    let mut reasons = Reasons { lang, ..Reasons::default() };
    Box::new(move |deadline| {
        while !deadline.passed() {
            match questions.pop() {
                None => return Some(std::mem::take(&mut reasons)),
                Some(Question::Inert(lever)) => {
                    reasons.inert.push((lever, words::inert(lang, &derived, lever)));
                }
                Some(Question::OutOfReach(goal, lever)) => {
                    reasons.out.push((goal, lever, words::out_of_reach(lang, &derived, goal, lever)));
                }
            }
        }
        None
    })
}

/// The reasons for the scenario at rest; the last ones stay until the next are known, unless they speak another language.
#[hook]
pub(super) fn use_reasons(settled: &Shared<Derived>, lang: Lang, later: &Later) -> Option<Shared<Reasons>> {
    let search = later.parts().map(|parts| parts.search);
    let found =
        use_sliced("reasons", (settled.clone(), lang, search.is_some()), move |(settled, lang, _)| {
            search.map(|search| search(settled.clone(), *lang))
        });
    found.filter(|found| found.lang == lang).map(Shared)
}
