//! The log of a workshop as a table for spreadsheets: one line a proposal and one a ballot.
//!
//! Titles of columns come from the caller, in the reader's language; numbers are written as that language's
//! spreadsheets read them, rates as fractions.

use super::{Board, Round};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use std::rc::Rc;

/// How a language's spreadsheets write tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// What stands between two cells.
    pub separator: char,
    /// What stands before the decimals.
    pub point: char,
}

/// The words of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Titles: round, question, group, time, goals met, goals followed.
    pub head: [String; 6],
    /// Titles of the three goals' columns.
    pub goals: [String; 3],
    /// What stands for a group in the line of a ballot.
    pub ballot: String,
}

/// The whole log, with a mark that tells spreadsheets the encoding. `name` gives a lever's title.
#[must_use]
pub fn csv(board: &Board, dialect: Dialect, words: &Words, name: impl Fn(LeverId) -> String) -> String {
    let lines: Vec<Line> = board
        .rounds
        .iter()
        .enumerate()
        .flat_map(|(number, round)| lines(board, number, round, words))
        .collect();
    let levers: Vec<LeverId> =
        LeverId::all().filter(|lever| lines.iter().any(|line| lever.present(&line.scenario))).collect();
    let head = words.head.iter().chain(&words.goals).cloned().chain(levers.iter().map(|lever| name(*lever)));
    let mut text = String::from('\u{feff}');
    write_line(&mut text, dialect, head.map(Cell::Text));
    for line in lines {
        let cells = line.cells().chain(
            levers
                .iter()
                .map(|lever| lever.value(&line.scenario).map_or(Cell::Text(String::new()), Cell::Number)),
        );
        write_line(&mut text, dialect, cells);
    }
    text
}

struct Line {
    round: usize,
    question: String,
    who: String,
    at: String,
    scenario: Rc<Scenario>,
}

fn lines(board: &Board, number: usize, round: &Round, words: &Words) -> Vec<Line> {
    let line = |who: String, at: String, scenario: Rc<Scenario>| Line {
        round: number + 1,
        question: round.question.clone(),
        who,
        at,
        scenario,
    };
    let proposals = round.proposals.iter().map(|proposal| {
        let who = board.groups.get(proposal.group).map(|group| group.name.clone()).unwrap_or_default();
        line(who, moment(proposal.at), Rc::clone(&proposal.scenario))
    });
    let ballots = round
        .ballots
        .iter()
        .map(|ballot| line(words.ballot.clone(), String::new(), Rc::new(ballot.apply(&round.base))));
    proposals.chain(ballots).collect()
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

enum Cell {
    Text(String),
    Number(f64),
}

fn write_line(text: &mut String, dialect: Dialect, cells: impl Iterator<Item = Cell>) {
    let cells: Vec<String> = cells
        .map(|cell| match cell {
            Cell::Text(text) => quoted(&guarded(text), dialect),
            Cell::Number(number) if number.is_finite() => {
                number.to_string().replace('.', &dialect.point.to_string())
            }
            Cell::Number(_) => String::new(),
        })
        .collect();
    text.push_str(&cells.join(&dialect.separator.to_string()));
    text.push_str("\r\n");
}

/// A text that a spreadsheet would run as a formula is kept a text.
fn guarded(text: String) -> String {
    let formula =
        text.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
            || text.starts_with(['\t', '\r', '\n']);
    if formula { format!("'{text}") } else { text }
}

fn quoted(text: &str, dialect: Dialect) -> String {
    let special =
        |character: char| character == dialect.separator || matches!(character, '"' | '\n' | '\r' | '\'');
    if text.contains(special) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// A moment in universal time, as spreadsheets read it: `2026-11-23 14:05`.
#[must_use]
pub fn moment(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // Days since 1970 in the civil calendar, eras of 400 years that begin on 1 March (Hinnant, "chrono-Compatible
    // Low-Level Date Algorithms").
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}", rest / 3_600, rest / 60 % 60)
}
