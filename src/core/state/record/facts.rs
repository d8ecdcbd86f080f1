//! The rounds in figures: where each started, what each group proposed, what was voted.

use crate::model::goal::{GoalId, Outcome};
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::order::{sort_by, sort_by_key};
use crate::scenario::vote::count::tally;
use crate::scenario::vote::hands::{self, Asked};
use crate::scenario::workshop::{Board, Moved, Round, moved};
use std::rc::Rc;

/// How a scenario fares.
#[derive(Clone, Debug, PartialEq)]
pub struct Fares {
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// How the goals fare, followed or not.
    pub outcomes: PerGoal<Outcome>,
}

impl Fares {
    fn of(scenario: &Rc<Scenario>) -> Self {
        let run = project(scenario.as_ref());
        Self { scenario: Rc::clone(scenario), outcomes: PerGoal::from_fn(|goal| run.outcome(scenario, goal)) }
    }

    /// Each goal's outcome, and whether it is followed.
    pub fn goals(&self) -> impl Iterator<Item = (GoalId, &Outcome, bool)> {
        self.outcomes.iter().map(|(goal, outcome)| (goal, outcome, self.scenario.goal_active(goal)))
    }

    /// How many of the followed goals are met, and how many are followed.
    #[must_use]
    pub fn score(&self) -> (usize, usize) {
        let followed = || self.scenario.active_goals().map(|goal| &self.outcomes[goal]);
        (followed().filter(|outcome| outcome.reached).count(), followed().count())
    }
}

/// A group's proposal that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The group's place.
    pub group: usize,
    /// What the proposal is called; empty where it has the group's own name.
    pub name: String,
    /// What it gives.
    pub fares: Fares,
    /// What it changes of the start.
    pub moves: Vec<Moved>,
    /// Whether it changes more than levers.
    pub more: bool,
}

/// What the votes, or the hands, of a round say of a lever.
#[derive(Clone, Debug, PartialEq)]
pub struct VotedLever {
    /// Which one.
    pub lever: LeverId,
    /// The values and how often each was voted, from the lowest.
    pub values: Vec<(f64, usize)>,
    /// The middle one.
    pub median: f64,
    /// How many moved it, or raised a hand.
    pub count: usize,
}

/// What was voted in a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Voted {
    /// Ballots that came by code.
    pub by_code: usize,
    /// Ballots filled in on paper.
    pub on_paper: usize,
    /// The levers that a ballot moved, those most moved first.
    pub levers: Vec<VotedLever>,
    /// Goals that the middle values of the ballots meet together, and goals followed.
    pub together: (usize, usize),
    /// Ballots that meet every followed goal by themselves.
    pub alone: usize,
    /// The levers that hands were raised for.
    pub hands: Vec<VotedLever>,
    /// Goals that the middle values of the hands meet together, and goals followed.
    pub hands_together: (usize, usize),
}

impl Voted {
    /// How many ballots there are.
    #[must_use]
    pub const fn ballots(&self) -> usize {
        self.by_code + self.on_paper
    }

    /// Whether anybody voted, or raised a hand.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.ballots() > 0 || !self.hands.is_empty()
    }
}

/// A round in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundFacts {
    /// What its start gives.
    pub start: Fares,
    /// What each group proposed, in the order of the board.
    pub lines: Vec<Line>,
    /// What was voted.
    pub voted: Voted,
}

/// The rounds of a board in figures.
#[must_use]
pub fn rounds(board: &Board) -> Vec<RoundFacts> {
    board.rounds.iter().map(|round| facts(board, round)).collect()
}

fn facts(board: &Board, round: &Round) -> RoundFacts {
    let lines = board.at_table(round).filter_map(|(group, _)| {
        let (_, proposal) = round.last_of(group)?;
        let (moves, more) = moved(&round.base, &proposal.scenario);
        Some(Line { group, name: proposal.name.clone(), fares: Fares::of(&proposal.scenario), moves, more })
    });
    RoundFacts { start: Fares::of(&round.base), lines: lines.collect(), voted: voted(round) }
}

fn voted(round: &Round) -> Voted {
    let ballots = round.votes();
    let found = tally(&round.base, &ballots);
    let mut levers: Vec<VotedLever> = found
        .levers
        .iter()
        .map(|row| {
            let values = found.proposals.iter().filter_map(|proposal| row.lever.value(proposal)).collect();
            VotedLever { lever: row.lever, values: counted(values), median: row.median, count: row.touched }
        })
        .collect();
    sort_by_key(&mut levers, |row| std::cmp::Reverse(row.count));
    let all_met = |scenario: &Scenario| {
        let run = project(scenario);
        scenario.active_goals().count() > 0
            && scenario.active_goals().all(|goal| run.outcome(scenario, goal).reached)
    };
    Voted {
        by_code: round.ballots.len(),
        on_paper: round.paper.len(),
        levers,
        together: Fares::of(&Rc::new(found.median)).score(),
        alone: found.proposals.iter().filter(|proposal| all_met(proposal)).count(),
        hands: round.asked.iter().filter_map(raised).collect(),
        hands_together: Fares::of(&Rc::new(hands::median(&round.base, &round.asked))).score(),
    }
}

fn raised(asked: &Asked) -> Option<VotedLever> {
    let values = asked.choices.iter().filter(|choice| choice.hands > 0);
    let count = |hands: u32| usize::try_from(hands).unwrap_or(usize::MAX);
    Some(VotedLever {
        lever: asked.lever,
        values: values.map(|choice| (choice.value, count(choice.hands))).collect(),
        median: asked.median()?,
        count: count(asked.hands()),
    })
}

/// Values, each once, with how often it came.
fn counted(mut values: Vec<f64>) -> Vec<(f64, usize)> {
    sort_by(&mut values, f64::total_cmp);
    let mut counts: Vec<(f64, usize)> = Vec::new();
    for value in values {
        match counts.last_mut() {
            Some((last, count)) if (value - *last).abs() <= 1e-9 * value.abs().max(1.0) => *count += 1,
            _ => counts.push((value, 1)),
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use crate::scenario::vote::{Ballot, BaseMark, Voter};
    use crate::scenario::workshop::{Colour, Group, Proposal, Shape};

    #[test]
    fn a_round_is_told_in_the_figures_of_its_scenarios() {
        let mut board = Board::default();
        for (letter, shape) in [('A', Shape::Disc), ('B', Shape::Square)] {
            board.groups.push(Group {
                name: letter.to_string(),
                colour: Colour::Blue,
                shape,
                letter,
                left: false,
            });
        }
        let base = Rc::clone(&board.rounds[0].base);
        let scenario = Rc::new(LeverId::ClauseRate.at(&base, 0.25));
        board.rounds[0].proposals.push(Proposal { group: 1, name: String::new(), scenario, at: 0 });
        let facts = rounds(&board);
        assert_eq!(facts[0].start.score(), (1, 3), "one goal of three in the scheme as adopted");
        let [line] = facts[0].lines.as_slice() else { panic!("only who proposed stands there") };
        assert_eq!((line.group, line.more, line.fares.score()), (1, false, (3, 3)));
        assert_eq!(line.moves.len(), 1);
        assert!((line.moves[0].from - 0.2).abs() < 1e-12 && (line.moves[0].to - 0.25).abs() < 1e-12);
        assert!(!facts[0].voted.is_any());
    }

    #[test]
    fn votes_by_code_on_paper_and_by_hand_are_told_apart() {
        let mut board = Board::default();
        let base = Preset::Paris2020.scenario();
        let ballot = |number: u8, rate: f64| {
            Ballot::cast(&base, &LeverId::ClauseRate.at(&base, rate), Voter::new([number; 6])).unwrap().ballot
        };
        let round = &mut board.rounds[0];
        round.ballots = vec![ballot(1, 0.25), ballot(2, 0.25), ballot(3, 0.15)];
        round.paper = vec![ballot(4, 0.2)];
        round.asked = vec![Asked::of(LeverId::ClauseRate, &[0.2, 0.25, 0.3]).unwrap()];
        round.asked[0].choices[1].hands = 3;
        round.asked[0].choices[2].hands = 2;
        assert_eq!(round.ballots[0].base, BaseMark::of(&base));
        let voted = rounds(&board).remove(0).voted;
        assert_eq!((voted.by_code, voted.on_paper, voted.alone), (3, 1, 2));
        let seen: Vec<(f64, usize)> = voted.levers[0].values.clone();
        assert_eq!(seen.iter().map(|(_, count)| count).sum::<usize>(), 4, "every ballot has a value");
        assert_eq!(seen.iter().map(|(_, count)| *count).collect::<Vec<_>>(), [1, 1, 2]);
        assert!((voted.levers[0].median - 0.225).abs() < 1e-9, "between 20 and 25 %");
        assert_eq!((voted.hands.len(), voted.hands[0].count), (1, 5));
        assert!((voted.hands[0].median - 0.25).abs() < 1e-12);
        assert_eq!(voted.hands_together, (3, 3));
    }
}
