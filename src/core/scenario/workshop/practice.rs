//! A workshop to rehearse with: six groups that propose, vote and begin a second round, made from any scenario.
//!
//! Nothing of it is drawn by lot: the same scenario gives the same rehearsal.

use super::{Board, FIRST_TIMER, Group, Proposal, Record, Round, Timer};
use crate::model::grid::Grid;
use crate::model::lever::{Kind, LeverId};
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::scenario::vote::hands::{Asked, Choice, usual};
use crate::scenario::vote::{Ballot, Voter};
use std::rc::Rc;

/// Groups of a rehearsal.
const GROUPS: usize = 6;
/// Where each ballot stands from the start, in choices: most want a little more, a few much more, one less.
const WISHES: [isize; 12] = [1, 0, 2, 1, 1, -1, 2, 0, 1, 1, 2, 0];
/// Of those, the ones on phones; the others are on paper.
const BY_CODE: usize = 8;
/// Hands for the value one above the start, then for those further and further from it.
const HANDS: [u32; 4] = [7, 4, 2, 1];
/// Levers that hands are counted for.
const HANDS_FOR: usize = 2;
/// Seconds between two proposals.
const APART: i64 = 90;

/// What a rehearsal calls things, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeNames {
    /// The workshop's title.
    pub title: String,
    /// The groups.
    pub groups: [String; GROUPS],
    /// The questions of both rounds.
    pub questions: [String; 2],
}

/// A board where six groups made something of a scenario: some meet every goal and some do not, where the scenario
/// leaves both open.
#[must_use]
pub fn practice(names: PracticeNames, base: &Rc<Scenario>, now: i64) -> Board {
    let proposed = proposals(base);
    let next = proposed.iter().find(|scenario| meets(scenario)).or_else(|| proposed.get(3)).unwrap_or(base);
    let [first, second] = names.questions;
    let begin = now.max(APART * (GROUPS as i64 + 2));
    let placed = |scenarios: &[Rc<Scenario>], before: i64| -> Vec<Proposal> {
        let made = |(group, scenario): (usize, &Rc<Scenario>)| Proposal {
            group,
            name: String::new(),
            scenario: Rc::clone(scenario),
            at: begin - APART * (before - group as i64),
        };
        scenarios.iter().enumerate().map(made).collect()
    };
    let (ballots, paper) = ballots(base);
    let again = [nudged(next, 0.2), unluckier(next)].map(Rc::new);
    let rounds = vec![
        Round {
            asked: asked(base),
            proposals: placed(&proposed, GROUPS as i64 + 2),
            ballots,
            paper,
            ..Round::new(first, Rc::clone(base))
        },
        Round { proposals: placed(&again, 2), ..Round::new(second, Rc::clone(next)) },
    ];
    let mut board = Board {
        title: names.title,
        groups: Vec::new(),
        rounds,
        shown: 0,
        timer: Timer::Stopped(FIRST_TIMER),
        round_time: FIRST_TIMER,
        record: Record::default(),
    };
    for name in names.groups {
        let ((colour, shape), letter) = (board.next_mark(), board.next_letter());
        board.groups.push(Group { name, colour, shape, letter, left: false });
    }
    board
}

/// Whether a scenario meets every goal that it follows.
fn meets(scenario: &Scenario) -> bool {
    let run = project(scenario);
    scenario.active_goals().all(|goal| run.outcome(scenario, goal).reached)
}

/// What the groups propose, one each.
fn proposals(base: &Rc<Scenario>) -> Vec<Rc<Scenario>> {
    let all = decisions(base);
    let (first, others) = all.split_at(all.len().min(1));
    // The least common effort that is enough, or the whole of it.
    let share =
        (1..=10).map(|tenth| f64::from(tenth) / 10.0).find(|share| meets(&toward(base, &all, *share)));
    let share = share.unwrap_or(1.0);
    let enough = toward(base, &all, share);
    let mut made = vec![
        toward(base, first, 0.5),
        toward(base, first, 0.2),
        toward(base, others, 0.5),
        enough.clone(),
        toward(base, &all, (share + 0.1).min(1.0)),
        unluckier(&enough),
    ];
    for (place, scenario) in made.iter_mut().enumerate() {
        if *scenario == **base {
            *scenario = nth_choice(base, place);
        }
    }
    if !made.iter().any(meets) {
        // Where decisions are not enough, one group hopes for more.
        let hoped = [1.25, 1.5, 2.0].map(|times| unknown_times(&enough, times));
        if let (Some(found), Some(place)) = (hoped.into_iter().find(meets), made.get_mut(4)) {
            *place = found;
        }
    }
    if made.iter().all(meets) {
        // Where everything is enough, one group does less.
        let less = [0.75, 0.5, 0.25, 0.0].map(|times| less(base, times));
        if let (Some(found), Some(place)) = (less.into_iter().find(|less| !meets(less)), made.get_mut(1)) {
            *place = found;
        }
    }
    made.into_iter().map(Rc::new).collect()
}

/// The decisions that can still be more ambitious; years are no matter of more or less.
fn decisions(base: &Scenario) -> Vec<LeverId> {
    let room = |lever: &LeverId| {
        let ambitious = lever.ambitious(base).zip(lever.value(base));
        ambitious.is_some_and(|(most, now)| most > now + lever.row().step)
    };
    let decided = |lever: &LeverId| lever.row().kind == Kind::Decision && !lever.row().unit.is_year();
    LeverId::all().filter(decided).filter(room).collect()
}

/// A scenario whose levers went a share of the way to what would be ambitious, each to the nearest step.
fn toward(base: &Scenario, levers: &[LeverId], share: f64) -> Scenario {
    let mut scenario = base.clone();
    for lever in levers {
        if let (Some(now), Some(most)) = (lever.value(base), lever.ambitious(base)) {
            lever.set(&mut scenario, base, tidy(*lever, now + (most - now) * share));
        }
    }
    scenario
}

/// The nearest value on a lever's own steps.
fn tidy(lever: LeverId, value: f64) -> f64 {
    let grid = Grid::of_lever(lever);
    grid.value(libm::round(grid.steps(value)))
}

/// The first decision a little further.
fn nudged(base: &Scenario, share: f64) -> Scenario {
    let moved = toward(base, decisions(base).get(..1).unwrap_or_default(), share);
    if moved == *base { nth_choice(base, 0) } else { moved }
}

/// The same, if what nobody knows were a quarter less.
fn unluckier(scenario: &Scenario) -> Scenario {
    unknown_times(scenario, 0.75)
}

/// What nobody knows of the clauses, some times over.
fn unknown_times(scenario: &Scenario, times: f64) -> Scenario {
    let unknown = [LeverId::HoursPerContract, LeverId::Amount, LeverId::Contracts];
    let found = unknown.into_iter().find_map(|lever| Some((lever, lever.value(scenario)?)));
    found.map_or_else(|| scenario.clone(), |(lever, now)| lever.at(scenario, tidy(lever, now * times)))
}

/// Every decision at a part of where it starts.
fn less(base: &Scenario, times: f64) -> Scenario {
    let mut scenario = base.clone();
    let decided = |lever: &LeverId| lever.row().kind == Kind::Decision && !lever.row().unit.is_year();
    for lever in LeverId::all().filter(decided) {
        if let Some(now) = lever.value(base) {
            lever.set(&mut scenario, base, tidy(lever, now * times));
        }
    }
    scenario
}

/// A lever at a value that the room is asked about, other than where it starts.
fn nth_choice(base: &Scenario, nth: usize) -> Scenario {
    let asked = usual(base);
    let Some(one) = asked.get(nth % asked.len().max(1)) else { return base.clone() };
    let start = one.lever.value(base).unwrap_or_default();
    let others: Vec<&Choice> = one.choices.iter().filter(|choice| apart(choice.value, start)).collect();
    let chosen = others.get((nth / asked.len().max(1) + others.len() / 2) % others.len().max(1));
    chosen.map_or_else(|| base.clone(), |choice| one.lever.at(base, choice.value))
}

fn apart(one: f64, other: f64) -> bool {
    (one - other).abs() > 1e-9 * one.abs().max(1.0)
}

/// The place of the start among the values of a lever.
fn start_of(base: &Scenario, asked: &Asked) -> usize {
    let start = asked.lever.value(base).unwrap_or_default();
    asked.choices.iter().position(|choice| !apart(choice.value, start)).unwrap_or(0)
}

/// The levers asked about, hands raised for the first ones.
fn asked(base: &Scenario) -> Vec<Asked> {
    let mut asked = usual(base);
    for one in asked.iter_mut().take(HANDS_FOR) {
        let middle = start_of(base, one) + 1;
        for (place, choice) in one.choices.iter_mut().enumerate() {
            choice.hands = HANDS.get(place.abs_diff(middle)).copied().unwrap_or(0);
        }
    }
    asked
}

/// Twelve ballots: those by code, and those on paper.
fn ballots(base: &Scenario) -> (Vec<Ballot>, Vec<Ballot>) {
    let asked = usual(base);
    let cast = |(voter, number): (usize, u8)| {
        let mut scenario = base.clone();
        for (place, one) in asked.iter().enumerate() {
            let wish = WISHES.get((voter + 5 * place) % WISHES.len()).copied().unwrap_or(0);
            let last = one.choices.len().saturating_sub(1);
            let chosen = start_of(base, one).saturating_add_signed(wish).min(last);
            if let Some(choice) = one.choices.get(chosen) {
                one.lever.set(&mut scenario, base, choice.value);
            }
        }
        Ballot::cast(base, &scenario, Voter::new([number; 6])).ok().map(|cast| cast.ballot)
    };
    let mut by_code: Vec<Ballot> = (0..WISHES.len()).zip(1..).filter_map(cast).collect();
    let paper = by_code.split_off(by_code.len().min(BY_CODE));
    (by_code, paper)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use crate::scenario::vote::BaseMark;
    use crate::scenario::workshop::{moved, read, write};

    fn names() -> PracticeNames {
        PracticeNames {
            title: "Exercice".to_owned(),
            groups: ["A", "B", "C", "D", "E", "F"].map(str::to_owned),
            questions: ["1", "2"].map(str::to_owned),
        }
    }

    #[test]
    fn any_scenario_gives_a_rehearsal() {
        for preset in Preset::ALL {
            let base = Rc::new(preset.scenario());
            let board = practice(names(), &base, 1_795_400_000);
            assert_eq!((board.groups.len(), board.rounds.len(), board.shown), (6, 2, 0), "{preset:?}");
            let round = &board.rounds[0];
            assert_eq!(round.proposals.len(), 6);
            for proposal in &round.proposals {
                let (moves, more) = moved(&base, &proposal.scenario);
                assert!(!moves.is_empty() && !more, "{preset:?}: a group changes levers, and nothing else");
            }
            let met = round.proposals.iter().filter(|proposal| meets(&proposal.scenario)).count();
            assert!(met < 6, "{preset:?}: {met} of 6");
            assert_eq!((round.ballots.len(), round.paper.len()), (8, 4), "{preset:?}");
            assert!(round.votes().iter().all(|ballot| ballot.base == BaseMark::of(&base)));
            assert_eq!(round.asked.iter().filter(|asked| asked.hands() > 0).count(), 2, "{preset:?}");
            assert!(!board.rounds[1].proposals.is_empty() && board.rounds[1].ballots.is_empty());
            assert_eq!(read(&write(&board)).as_ref(), Ok(&board), "{preset:?}");
        }
    }

    #[test]
    fn some_meet_every_goal() {
        let base = Rc::new(Preset::Paris2020.scenario());
        let board = practice(names(), &base, 0);
        let met = board.rounds[0].proposals.iter().filter(|proposal| meets(&proposal.scenario)).count();
        assert!((1..6).contains(&met), "{met}");
        assert!(board.rounds[0].proposals.iter().all(|proposal| proposal.at >= 0));
    }

    #[test]
    fn a_scenario_that_meets_all_leaves_room_to_fail() {
        let base = Preset::Paris2020.scenario();
        let eased = Rc::new(toward(&base, &decisions(&base), 1.0));
        let board = practice(names(), &eased, 0);
        let met = board.rounds[0].proposals.iter().filter(|proposal| meets(&proposal.scenario)).count();
        assert!((1..6).contains(&met), "{met}");
    }
}
