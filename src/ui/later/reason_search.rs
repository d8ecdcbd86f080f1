//! Finding why levers do nothing, or not enough: trial runs, in slices.

use crate::analysis::required::RequiredStatus;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::state::derive::Derived;
use crate::ui::shared::context::Shared;
use crate::ui::shared::reasons::{Reasons, Search};
use crate::ui::shared::words::requirements as words;

/// One question to answer.
enum Question {
    Inert(LeverId),
    OutOfReach(GoalId, LeverId),
}

/// Looks for the reasons of one scenario.
pub(in crate::ui) fn search(derived: Shared<Derived>, lang: Lang) -> Search {
    let inert =
        derived.needs.iter().filter(|(_, needs)| needs.inert).map(|(lever, _)| Question::Inert(*lever));
    let never = derived.required.iter().filter(|row| row.status == RequiredStatus::Never);
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
