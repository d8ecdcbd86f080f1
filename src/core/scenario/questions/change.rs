//! What can happen to answers, in the past tense.

use super::answers::{Answers, ClauseKind, Entry, THRESHOLDS};
use super::asked::Asked;
use super::framework::Framework;
use crate::model::bounds::{NAME_LENGTH, SOURCE_LENGTH};
use crate::model::goal::GoalId;
use crate::model::scenario::Reading;
use crate::scenario::one_line::one_line;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The city was named.
    Named(String),
    /// A figure was given, or not known; none: the question is untouched again.
    Answered(Asked, Option<Entry>),
    /// A share was aimed at so that the goal as it stands is reached.
    AimedToReach(f64),
    /// A framework's goals were taken.
    FrameworkTaken(Framework),
    /// A goal is followed, or no longer.
    GoalFollowed(GoalId, bool),
    /// Contracts are counted another way.
    ReadingChosen(Reading),
    /// Hours are sized from amounts, or given.
    HoursSized(bool),
    /// It was said from which amount a contract counts, of [`THRESHOLDS`].
    ThresholdSaid(Option<u32>),
    /// It was said which clauses count.
    KindSaid(Option<ClauseKind>),
    /// It was said where a figure comes from; empty: no longer.
    Sourced(Asked, String),
    /// Everything is asked anew, in a year, of the city whose page it is; empty where it is none's.
    Restarted {
        /// The year it is.
        year: i32,
        /// The city's name.
        city: String,
    },
}

impl Answers {
    /// The answers after something happened, on a day such as `2026-11-28`.
    #[must_use]
    pub fn after(&self, change: Change, day: &str) -> Self {
        let mut after = self.clone();
        day.clone_into(&mut after.day);
        match change {
            Change::Named(name) => after.city = cut(&name, NAME_LENGTH),
            Change::Answered(asked, entry) => {
                // A goal given by hand is the city's own; that of the law follows from the contracts above thresholds.
                if asked == Asked::RateGoal && matches!(entry, Some(Entry::Given(_))) {
                    after.framework = Framework::Own;
                }
                after.answer(asked, entry);
                if entry.is_none() {
                    after.sources.remove(&asked);
                }
            }
            Change::AimedToReach(rate) => {
                if let Some(goal) =
                    self.goal_value(GoalId::ClauseRate).filter(|_| self.framework == Framework::Own)
                {
                    after.answer(Asked::RateGoal, Some(Entry::Given(goal)));
                }
                after.answer(Asked::RateAimed, Some(Entry::Given(rate)));
            }
            Change::FrameworkTaken(framework) => after.take_framework(framework),
            Change::GoalFollowed(goal, followed) => after.followed[goal] = followed,
            Change::ReadingChosen(reading) => after.reading = reading,
            Change::HoursSized(sized) => after.sized = sized,
            Change::ThresholdSaid(from) => after.threshold = from.filter(|from| THRESHOLDS.contains(from)),
            Change::KindSaid(kind) => after.kind = kind,
            Change::Sourced(asked, text) => {
                let text = cut(&text, SOURCE_LENGTH);
                if text.is_empty() {
                    after.sources.remove(&asked);
                } else {
                    after.sources.insert(asked, text);
                }
            }
            Change::Restarted { year, city } => {
                after = Self::new(year);
                after.city = city;
            }
        }
        after
    }
}

/// A text on one line, cut where it is too long.
fn cut(text: &str, most: usize) -> String {
    one_line(text).chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(answers: &Answers, changes: impl IntoIterator<Item = Change>) -> Answers {
        changes.into_iter().fold(answers.clone(), |answers, change| answers.after(change, "2026-11-28"))
    }

    const fn given(asked: Asked, value: f64) -> Change {
        Change::Answered(asked, Some(Entry::Given(value)))
    }

    #[test]
    fn an_aim_that_reaches_the_goal_leaves_the_goal_where_it_is() {
        let own = after(&Answers::new(2026), [given(Asked::RateAimed, 0.15), Change::AimedToReach(0.168)]);
        assert_eq!(
            (own.goal_value(GoalId::ClauseRate), own.value(Asked::RateAimed)),
            (Some(0.15), Some(0.168))
        );
        let national =
            after(&own, [Change::FrameworkTaken(Framework::NationalPlan), Change::AimedToReach(0.3)]);
        assert_eq!(national.goal_value(GoalId::ClauseRate), Some(0.3));
        assert_eq!((national.framework, national.reading), (Framework::NationalPlan, Reading::Awarded));
    }

    #[test]
    fn what_is_not_allowed_changes_nothing_and_names_stay_on_one_line() {
        let start = after(&Answers::new(2026), [given(Asked::Contracts, 220.0)]);
        for change in
            [given(Asked::Contracts, 0.0), given(Asked::GoalYear, 2026.0), given(Asked::RateAimed, f64::NAN)]
        {
            assert_eq!(after(&start, [change.clone()]), start, "{change:?}");
        }
        // Nobody decides that a decision is not known.
        assert_eq!(after(&start, [Change::Answered(Asked::RateAimed, Some(Entry::Unknown))]), start);
        assert_eq!(after(&start, [Change::Named(" Ville\tde Valmer ".to_owned())]).city, "Ville de Valmer");
        for city in ["", "Ville de Valmer"] {
            let anew = after(&start, [Change::Restarted { year: 2026, city: city.to_owned() }]);
            let mut expected = Answers::new(2026);
            city.clone_into(&mut expected.city);
            assert_eq!(anew, expected);
        }
    }

    #[test]
    fn years_are_proposed_to_the_end_of_the_term() {
        for (year, expected) in [(2026, 2032), (2027, 2032), (2030, 2032), (2031, 2038), (2032, 2038)] {
            let answers = Answers::new(year);
            assert_eq!(answers.period(), Some((year, expected)));
            assert_eq!(answers.is_a_term(), year % 6 == 4, "{year}");
        }
        let late = after(&Answers::new(2026), [given(Asked::FirstYear, 2040.0)]);
        assert_eq!(late.period(), None, "the year of the goal has to be given anew");
    }
}
