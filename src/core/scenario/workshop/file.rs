//! Writing a board: the same board always gives the same text, and reading it back gives the same board.

use super::{Board, Group, Proposal, Round, Timer};
use crate::scenario::file;
use crate::scenario::vote::code;
use serde_json::{Value, json};

/// The word that marks files of boards.
pub const FORMAT: &str = "simulateur-objectifs-atelier";
/// The version written, and the newest one read.
pub(super) const VERSION: i32 = 1;

/// One line of JSON.
#[must_use]
pub fn write(board: &Board) -> String {
    let timer = match board.timer {
        Timer::Stopped(left) => json!({ "left": left }),
        Timer::Running(until) => json!({ "until": until }),
    };
    file::to_json(&json!({
        "format": FORMAT,
        "version": VERSION,
        "title": board.title,
        "groups": board.groups.iter().map(group).collect::<Vec<_>>(),
        "rounds": board.rounds.iter().map(round).collect::<Vec<_>>(),
        "shown": board.shown,
        "timer": timer,
    }))
}

fn group(group: &Group) -> Value {
    json!({ "name": group.name, "colour": group.colour.code(), "shape": group.shape.code() })
}

fn round(round: &Round) -> Value {
    json!({
        "question": round.question,
        "base": scenario(&round.base),
        "proposals": round.proposals.iter().map(proposal).collect::<Vec<_>>(),
        "ballots": round.ballots.iter().map(code::encode).collect::<Vec<_>>(),
    })
}

fn proposal(proposal: &Proposal) -> Value {
    json!({ "group": proposal.group, "at": proposal.at, "scenario": scenario(&proposal.scenario) })
}

/// A scenario inside a board is a scenario file.
fn scenario(scenario: &crate::model::scenario::Scenario) -> Value {
    serde_json::from_str(&file::write(scenario)).unwrap_or(Value::Null)
}
