//! What the figures that nobody knows would change: each over its plausible range, the others held, then all together.
//!
//! All together are the corners of the ranges, every figure at its low or its high end: what the answer cannot leave as long
//! as each figure moves it one way. It is no chance: nothing is said of how likely a corner is.

use crate::model::goal::GoalId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::scenario::questions::{Answers, Asked, Entry, Names};

/// A range: its low and its high end.
pub type Range = [f64; 2];

/// What becomes of a goal over a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// What is achieved in the year of the goal.
    pub achieved: Range,
    /// The goal itself, which may depend on what is not known.
    pub target: Range,
}

/// What one unknown figure would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The figure.
    pub asked: Asked,
    /// The value used meanwhile.
    pub value: f64,
    /// What it may plausibly be.
    pub plausible: Range,
    /// What becomes of each goal.
    pub goals: PerGoal<Reach>,
    /// Whether an end of it alone changes which goals are reached.
    pub turns: bool,
}

impl Spread {
    /// Whether it changes anything of a goal.
    #[must_use]
    pub fn moves(&self, goal: GoalId) -> bool {
        let Reach { achieved: [low, high], target: [least, most], .. } = self.goals[goal];
        high - low > SAME * high.abs() || most - least > SAME * most.abs()
    }
}

/// Results nearer than this share of each other are the same.
const SAME: f64 = 1e-9;

/// What all the unknown figures would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknowns {
    /// One by one, in the order of the questions.
    pub each: Vec<Spread>,
    /// All that move something, together.
    pub together: PerGoal<Reach>,
    /// The lowest and the highest of each year's results.
    pub bands: PerGoal<[Vec<f64>; 2]>,
    /// Whether they may change which goals are reached, alone or together.
    pub turn: bool,
}

/// The figures of a run that are told.
struct Run {
    achieved: PerGoal<f64>,
    target: PerGoal<f64>,
    reached: PerGoal<bool>,
    series: PerGoal<Vec<f64>>,
}

impl Run {
    fn of(scenario: &Scenario) -> Self {
        let projection = project(scenario);
        let outcomes = PerGoal::from_fn(|goal| projection.outcome(scenario, goal));
        Self {
            achieved: PerGoal::from_fn(|goal| outcomes[goal].achieved),
            target: PerGoal::from_fn(|goal| outcomes[goal].target),
            reached: PerGoal::from_fn(|goal| scenario.goal_active(goal) && outcomes[goal].reached),
            series: PerGoal::from_fn(|goal| projection.measure(goal, scenario.reading).to_vec()),
        }
    }
}

fn reach(runs: &[&Run], goal: GoalId) -> Reach {
    let range = |of: &dyn Fn(&Run) -> f64| {
        runs.iter()
            .map(|run| of(run))
            .fold([f64::INFINITY, f64::NEG_INFINITY], |[low, high], value| [low.min(value), high.max(value)])
    };
    Reach { achieved: range(&|run| run.achieved[goal]), target: range(&|run| run.target[goal]) }
}

/// The answers with some figures given.
fn with(answers: &Answers, values: &[(Asked, f64)]) -> Answers {
    let mut with = answers.clone();
    for &(asked, value) in values {
        with.answer(asked, Some(Entry::Given(with.bounds(asked).hold(value))));
    }
    with
}

/// What the unknown figures of answers would change; none where no scenario follows yet.
#[must_use]
pub fn unknowns(answers: &Answers) -> Option<Unknowns> {
    let plain = Names { scenario: "", segment: "", definitions: ["", ""] };
    let run = |values: &[(Asked, f64)]| Some(Run::of(&with(answers, values).scenario(plain)?));
    let centre = run(&[])?;
    let now = centre.reached;
    let mut each = Vec::new();
    for asked in answers.unknown() {
        let Some(example) = answers.example(asked) else { continue };
        let [low, high] = example.plausible;
        let ends = [run(&[(asked, low)])?, run(&[(asked, high)])?];
        let turns = ends.iter().any(|end| end.reached != now);
        let runs = [&ends[0], &ends[1], &centre];
        each.push(Spread {
            asked,
            value: example.value,
            plausible: example.plausible,
            goals: PerGoal::from_fn(|goal| reach(&runs, goal)),
            turns,
        });
    }
    let moving: Vec<_> =
        each.iter().filter(|spread| GoalId::ALL.into_iter().any(|goal| spread.moves(goal))).collect();
    let mut corners = Vec::new();
    for corner in 0..1_u32 << moving.len().min(MOST_TOGETHER) {
        let end = |(place, spread): (usize, &&Spread)| {
            let [low, high] = spread.plausible;
            (spread.asked, if corner >> place & 1 == 0 { low } else { high })
        };
        corners.push(run(&moving.iter().take(MOST_TOGETHER).enumerate().map(end).collect::<Vec<_>>())?);
    }
    let corners: Vec<_> = corners.iter().chain([&centre]).collect();
    let turn = corners.iter().any(|corner| corner.reached != now) || each.iter().any(|spread| spread.turns);
    Some(Unknowns {
        together: PerGoal::from_fn(|goal| reach(&corners, goal)),
        bands: PerGoal::from_fn(|goal| envelope(corners.iter().map(|corner| &corner.series[goal]))),
        turn,
        each,
    })
}

/// Figures put together at most: 256 corners.
const MOST_TOGETHER: usize = 8;

/// The lowest and the highest of several series, year by year.
fn envelope<'a>(series: impl Iterator<Item = &'a Vec<f64>>) -> [Vec<f64>; 2] {
    let (mut low, mut high) = (Vec::new(), Vec::new());
    for values in series {
        low.resize(values.len(), f64::INFINITY);
        high.resize(values.len(), f64::NEG_INFINITY);
        for ((low, high), value) in low.iter_mut().zip(&mut high).zip(values) {
            *low = low.min(*value);
            *high = high.max(*value);
        }
    }
    [low, high]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::questions::Framework;

    fn valmer() -> Answers {
        let mut answers = Answers::new(2026);
        answers.city = "Ville de Valmer".to_owned();
        answers.answer(Asked::Contracts, Some(Entry::Given(220.0)));
        answers.answer(Asked::RateToday, Some(Entry::Unknown));
        answers.answer(Asked::RateAimed, Some(Entry::Given(0.15)));
        answers.answer(Asked::Purchases, Some(Entry::Given(95_000_000.0)));
        answers
    }

    fn near(found: Range, expected: Range) -> bool {
        found.into_iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 5e-5)
    }

    /// 6 % in 2026, 15 % in 2032, three years each: (12 + 13.5 + 15) / 3 = 13.5 %. From 2 %: 12.83 and from 10 %: 14.17;
    /// of two years 14.25, of four 12.75; the corners 11.75 (2 %, four years) and 14.58 (10 %, two years).
    #[test]
    fn what_two_unknown_figures_change_is_what_was_worked_out_by_hand() {
        let found = unknowns(&valmer()).expect("a scenario follows");
        let rate = GoalId::ClauseRate;
        let told: Vec<_> = found.each.iter().map(|spread| (spread.asked, spread.turns)).collect();
        assert_eq!(told, [(Asked::RateToday, false), (Asked::Duration, false)]);
        assert!(near(found.each[0].goals[rate].achieved, [0.128_333, 0.141_667]), "{:?}", found.each[0]);
        assert!(near(found.each[1].goals[rate].achieved, [0.1275, 0.1425]), "{:?}", found.each[1]);
        let Reach { achieved, target } = found.together[rate];
        assert!(near(achieved, [0.1175, 0.145_833]), "{achieved:?}");
        // Never reached: the best corner stays below the goal.
        assert!(near(target, [0.15, 0.15]) && achieved[1] < target[0] && !found.turn);
        let [low, high] = &found.bands[rate];
        assert!(near([low[0], high[0]], [0.02, 0.1]) && near([low[6], high[6]], achieved));
    }

    #[test]
    fn an_answer_that_depends_on_what_nobody_knows_says_so() {
        let mut answers = valmer();
        answers.answer(Asked::RateGoal, Some(Entry::Given(0.14)));
        let found = unknowns(&answers).expect("a scenario follows");
        assert!(found.turn && found.each.iter().all(|spread| spread.turns));
        answers.take_framework(Framework::Article35);
        let found = unknowns(&answers).expect("a scenario follows");
        let law =
            found.each.iter().find(|spread| spread.asked == Asked::AboveThresholds).expect("it is not known");
        assert!(near(law.goals[GoalId::ClauseRate].target, [0.1, 0.35]) && law.turns);
    }

    #[test]
    fn without_contracts_or_an_aim_there_is_nothing_to_tell() {
        assert_eq!(unknowns(&Answers::new(2026)), None);
        let mut all = valmer();
        all.answer(Asked::RateToday, Some(Entry::Given(0.06)));
        all.answer(Asked::Duration, Some(Entry::Given(3.0)));
        let found = unknowns(&all).expect("a scenario follows");
        assert!(found.each.is_empty() && !found.turn);
    }
}
