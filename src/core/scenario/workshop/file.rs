//! Writing a board: the same board always gives the same text, and reading it back gives the same board.

use super::{Board, Group, NextStep, Proposal, Record, Round, Timer};
use crate::scenario::file;
use crate::scenario::vote::hands::Asked;
use crate::scenario::vote::{Ballot, code};
use serde_json::{Value, json};

/// The word that marks files of boards.
pub const FORMAT: &str = "simulateur-objectifs-atelier";
/// The version written, and the newest one read.
pub(super) const VERSION: i32 = 2;

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
        "round_time": board.round_time,
        "record": record(&board.record),
    }))
}

fn group(group: &Group) -> Value {
    json!({
        "name": group.name,
        "colour": group.colour.code(),
        "shape": group.shape.code(),
        "letter": group.letter.to_string(),
        "left": group.left,
    })
}

fn round(round: &Round) -> Value {
    json!({
        "question": round.question,
        "base": scenario(&round.base),
        "asked": round.asked.iter().map(asked).collect::<Vec<_>>(),
        "proposals": round.proposals.iter().map(proposal).collect::<Vec<_>>(),
        "ballots": codes(&round.ballots),
        "paper": codes(&round.paper),
    })
}

fn codes(ballots: &[Ballot]) -> Vec<String> {
    ballots.iter().map(code::encode).collect()
}

fn asked(asked: &Asked) -> Value {
    let values: Vec<f64> = asked.choices.iter().map(|choice| choice.value).collect();
    let hands: Vec<u32> = asked.choices.iter().map(|choice| choice.hands).collect();
    json!({ "lever": asked.lever.key(), "values": values, "hands": hands })
}

fn proposal(proposal: &Proposal) -> Value {
    json!({
        "group": proposal.group,
        "name": proposal.name,
        "at": proposal.at,
        "scenario": scenario(&proposal.scenario),
    })
}

fn record(record: &Record) -> Value {
    let step = |step: &NextStep| json!({ "what": step.what, "who": step.who, "when": step.when });
    let mut written = json!({
        "decision": record.decision,
        "present": record.present,
        "next": record.next.iter().map(step).collect::<Vec<_>>(),
    });
    if let (Some(kept), Some(fields)) = (&record.kept, written.as_object_mut()) {
        fields.insert("kept".to_owned(), scenario(kept));
    }
    written
}

/// A scenario inside a board is a scenario file.
fn scenario(scenario: &crate::model::scenario::Scenario) -> Value {
    serde_json::from_str(&file::write(scenario)).unwrap_or(Value::Null)
}
