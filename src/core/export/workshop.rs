//! The log of a workshop as a table for spreadsheets: one line a proposal, one a ballot, and one for the hands of a round.
//!
//! Rates are fractions, moments those of the clock where the file is written.

use super::csv::{Cell, write};
use crate::i18n::{Lang, text};
use crate::import::Day;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::scenario::vote::hands::median;
use crate::scenario::workshop::{Board, Round};
use crate::tr;
use std::rc::Rc;

/// The CSV file of a board's log; the levers are those that any of its scenarios has. `local` tells the seconds of the clock
/// here from those of universal time.
#[must_use]
pub fn workshop(lang: Lang, board: &Board, local: impl Fn(i64) -> i64) -> String {
    let rounds = board.rounds.iter().enumerate();
    let lines: Vec<Line> =
        rounds.flat_map(|(number, round)| lines(lang, board, number, round, &local)).collect();
    let levers: Vec<LeverId> =
        LeverId::all().filter(|lever| lines.iter().any(|line| lever.present(&line.scenario))).collect();
    let mut rows = vec![head(lang, &levers)];
    rows.extend(lines.iter().map(|line| {
        let values = levers.iter().map(|lever| Cell::maybe(lever.value(&line.scenario)));
        line.cells().chain(values).collect()
    }));
    write(lang, &rows)
}

fn head(lang: Lang, levers: &[LeverId]) -> Vec<Cell> {
    let first = [
        tr!(lang, "ws-log-round"),
        tr!(lang, "ws-log-question"),
        tr!(lang, "ws-log-group"),
        tr!(lang, "ws-log-time"),
        tr!(lang, "ws-log-met"),
        tr!(lang, "ws-log-followed"),
    ];
    let goals = GoalId::ALL.map(|goal| text(lang, &format!("goal-{}", goal.key())));
    let levers = levers.iter().map(|lever| text(lang, &format!("lever-{}-label", lever.key())));
    first.into_iter().chain(goals).chain(levers).map(Cell::Text).collect()
}

struct Line {
    round: usize,
    question: String,
    who: String,
    at: String,
    scenario: Rc<Scenario>,
}

fn lines(lang: Lang, board: &Board, number: usize, round: &Round, local: impl Fn(i64) -> i64) -> Vec<Line> {
    let line = |who: String, at: String, scenario: Rc<Scenario>| Line {
        round: number + 1,
        question: round.question.clone(),
        who,
        at,
        scenario,
    };
    let proposals = round.proposals.iter().map(|proposal| {
        let group = board.groups.get(proposal.group).map(|group| group.name.clone()).unwrap_or_default();
        let named = !proposal.name.is_empty() && proposal.name != group;
        let who = if named { format!("{group} – {}", proposal.name) } else { group };
        line(who, moment(local(proposal.at)), Rc::clone(&proposal.scenario))
    });
    let counted = [(&round.ballots, tr!(lang, "ws-log-ballot")), (&round.paper, tr!(lang, "ws-log-paper"))];
    let ballots = counted.into_iter().flat_map(|(ballots, how)| {
        ballots.iter().map(move |ballot| (how.clone(), Rc::new(ballot.apply(&round.base))))
    });
    let hands = round.asked.iter().any(|asked| asked.hands() > 0);
    let hands = hands.then(|| (tr!(lang, "ws-log-hands"), Rc::new(median(&round.base, &round.asked))));
    let counted = ballots.chain(hands).map(|(how, scenario)| line(how, String::new(), scenario));
    proposals.chain(counted).collect()
}

impl Line {
    fn cells(&self) -> impl Iterator<Item = Cell> {
        let run = project(self.scenario.as_ref());
        let followed = self.scenario.active_goals().count();
        let met =
            self.scenario.active_goals().filter(|goal| run.outcome(&self.scenario, *goal).reached).count();
        let achieved = GoalId::ALL.map(|goal| Cell::Number(run.outcome(&self.scenario, goal).achieved));
        [
            Cell::Number(self.round as f64),
            Cell::Text(self.question.clone()),
            Cell::Text(self.who.clone()),
            Cell::Text(self.at.clone()),
            Cell::Number(met as f64),
            Cell::Number(followed as f64),
        ]
        .into_iter()
        .chain(achieved)
    }
}

/// Seconds since 1970 of some clock, as spreadsheets read them: `2026-11-23 14:05`.
#[must_use]
pub fn moment(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let day = Day(i32::try_from(days).unwrap_or_default());
    format!("{day} {:02}:{:02}", rest / 3_600, rest / 60 % 60)
}
