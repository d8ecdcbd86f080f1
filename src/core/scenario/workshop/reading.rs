//! Reading a board: taken whole, or refused whole with the place of every fault.

use super::file::{FORMAT, VERSION};
use super::{
    Board, Colour, FIRST_TIMER, Group, LONGEST_TIMER, MOST_GROUPS, MOST_PROPOSALS, MOST_ROUNDS, MOST_STEPS,
    NAME_LENGTH, NextStep, Proposal, Record, Round, Shape, TEXT_LENGTH, Timer,
};
use crate::model::bounds::Bounds;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::file;
use crate::scenario::reader::{Fields, Node, Refusals, parse};
use crate::scenario::refusal::{Expected, Reason, Refusal};
use crate::scenario::vote::count::MOST as MOST_BALLOTS;
use crate::scenario::vote::hands::{Asked, CHOICES, Choice, MOST_ASKED, MOST_HANDS};
use crate::scenario::vote::{Ballot, code};
use serde_json::Value;
use std::rc::Rc;

/// Largest board read, in bytes.
pub const LARGEST: usize = 4_000_000;
/// Seconds since 1970 that a board may name: until the year 2500.
const MOMENTS: Bounds = Bounds::new(0.0, 16_725_225_600.0);

/// Reads the file of a board.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read(text: &str) -> Result<Board, Vec<Refusal>> {
    read_value(&parse(text, LARGEST)?)
}

/// Reads a board from JSON already parsed.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read_value(value: &Value) -> Result<Board, Vec<Refusal>> {
    let refusals = Refusals::default();
    let root = Node::root(value, &refusals);
    let board = if root.is_marked(FORMAT, VERSION) { read_board(&root, &refusals) } else { None };
    let refusals = refusals.into_vec();
    match board {
        Some(board) if refusals.is_empty() => Ok(board),
        _ => Err(refusals),
    }
}

fn read_board(root: &Node<'_>, refusals: &Refusals) -> Option<Board> {
    let known = ["format", "version", "title", "groups", "rounds", "shown", "timer", "round_time", "record"];
    let fields = root.file(&known)?;
    let groups: Vec<Group> = items(&fields, "groups", 0..=MOST_GROUPS)
        .iter()
        .zip('A'..='Z')
        .filter_map(|(node, letter)| read_group(node, letter))
        .collect();
    let rounds: Vec<Round> = items(&fields, "rounds", 1..=MOST_ROUNDS)
        .iter()
        .filter_map(|round| read_round(round, groups.len(), refusals))
        .collect();
    let shown = index(&fields, "shown", rounds.len());
    let timer = fields.required("timer").and_then(|timer| read_timer(&timer));
    Some(Board {
        title: text(&fields, "title"),
        groups,
        rounds,
        shown,
        timer: timer.unwrap_or(Timer::Stopped(0)),
        round_time: fields.get("round_time").map_or(FIRST_TIMER, |node| seconds(&node)),
        record: fields.get("record").and_then(|node| read_record(&node, refusals)).unwrap_or_default(),
    })
}

/// Version 1 had neither letters nor groups that leave: a group is then called by its place.
fn read_group(node: &Node<'_>, usual: char) -> Option<Group> {
    let fields = node.object(&["name", "colour", "shape", "letter", "left"])?;
    let letters: Vec<(String, char)> = ('A'..='Z').map(|letter| (letter.to_string(), letter)).collect();
    let letters: Vec<(&str, char)> = letters.iter().map(|(text, letter)| (text.as_str(), *letter)).collect();
    let colours = Colour::ALL.map(|colour| (colour.code(), colour));
    let shapes = Shape::ALL.map(|shape| (shape.code(), shape));
    Some(Group {
        name: text(&fields, "name"),
        colour: fields.required("colour")?.word(&colours, Expected::Text)?,
        shape: fields.required("shape")?.word(&shapes, Expected::Text)?,
        letter: fields.get("letter").map_or(Some(usual), |node| node.word(&letters, Expected::Text))?,
        left: fields.flag("left", false),
    })
}

fn read_round(node: &Node<'_>, groups: usize, refusals: &Refusals) -> Option<Round> {
    let fields = node.object(&["question", "base", "asked", "proposals", "ballots", "paper"])?;
    let proposals = items(&fields, "proposals", 0..=MOST_PROPOSALS);
    let asked = fields.get("asked").map(|_| items(&fields, "asked", 0..=MOST_ASKED)).unwrap_or_default();
    let ballots = |name: &str| -> Vec<Ballot> {
        items(&fields, name, 0..=MOST_BALLOTS).iter().filter_map(read_ballot).collect()
    };
    Some(Round {
        question: text(&fields, "question"),
        base: read_scenario(&fields.required("base")?, refusals)?,
        proposals: proposals.iter().filter_map(|node| read_proposal(node, groups, refusals)).collect(),
        asked: asked.iter().filter_map(read_asked).collect(),
        ballots: ballots("ballots"),
        paper: if fields.get("paper").is_some() { ballots("paper") } else { Vec::new() },
    })
}

fn read_ballot(node: &Node<'_>) -> Option<Ballot> {
    let ballot = node.text(4 * code::LONGEST).and_then(|text| code::decode(text).ok());
    if ballot.is_none() {
        node.refuse_as(Expected::Text);
    }
    ballot
}

fn read_asked(node: &Node<'_>) -> Option<Asked> {
    let fields = node.object(&["lever", "values", "hands"])?;
    let levers: Vec<(&str, LeverId)> = LeverId::all().map(|lever| (lever.key(), lever)).collect();
    let lever = fields.required("lever")?.word(&levers, Expected::Text)?;
    let values = items(&fields, "values", CHOICES);
    let hands = items(&fields, "hands", values.len()..=values.len());
    let choices = values.iter().zip(&hands).filter_map(|(value, hands)| {
        Some(Choice {
            value: value.number(lever.field().bounds)?,
            hands: u32::try_from(hands.whole(Bounds::new(0.0, f64::from(MOST_HANDS)))?).ok()?,
        })
    });
    let asked = Asked { lever, choices: choices.collect() };
    if !asked.choices.is_sorted_by(|a, b| a.value < b.value) {
        node.refuse_as(Expected::Text);
    }
    Some(asked)
}

fn read_record(node: &Node<'_>, refusals: &Refusals) -> Option<Record> {
    let fields = node.object(&["decision", "present", "next", "kept"])?;
    let long = |name: &str| {
        fields.required(name).and_then(|node| node.text(TEXT_LENGTH)).unwrap_or_default().to_owned()
    };
    let next = items(&fields, "next", 0..=MOST_STEPS);
    let step = |node: &Node<'_>| {
        let fields = node.object(&["what", "who", "when"])?;
        Some(NextStep { what: text(&fields, "what"), who: text(&fields, "who"), when: text(&fields, "when") })
    };
    Some(Record {
        decision: long("decision"),
        present: long("present"),
        next: next.iter().filter_map(step).collect(),
        kept: fields.get("kept").and_then(|node| read_scenario(&node, refusals)),
    })
}

fn read_proposal(node: &Node<'_>, groups: usize, refusals: &Refusals) -> Option<Proposal> {
    let fields = node.object(&["group", "name", "at", "scenario"])?;
    Some(Proposal {
        group: index(&fields, "group", groups),
        name: if fields.get("name").is_some() { text(&fields, "name") } else { String::new() },
        at: moment(&fields, "at", MOMENTS),
        scenario: read_scenario(&fields.required("scenario")?, refusals)?,
    })
}

fn read_timer(node: &Node<'_>) -> Option<Timer> {
    let fields = node.object(&["left", "until"])?;
    if fields.get("until").is_some() {
        return Some(Timer::Running(moment(&fields, "until", MOMENTS)));
    }
    Some(Timer::Stopped(fields.required("left").map_or(0, |node| seconds(&node))))
}

/// Seconds that a timer may hold.
fn seconds(node: &Node<'_>) -> i64 {
    #[allow(clippy::cast_precision_loss, reason = "a few thousand seconds")]
    let longest = LONGEST_TIMER as f64;
    whole(node, Bounds::new(0.0, longest))
}

/// A scenario inside a board is a scenario file; its faults are told with their place in the board.
fn read_scenario(node: &Node<'_>, refusals: &Refusals) -> Option<Rc<Scenario>> {
    match file::read_value(node.value) {
        Ok(opened) => Some(Rc::new(opened.scenario)),
        Err(inner) => {
            for Refusal { path, reason } in inner {
                let point = if path.is_empty() { "" } else { "." };
                refusals.add(&format!("{}{point}{path}", node.path), reason);
            }
            None
        }
    }
}

/// The entries of a list whose length is allowed.
fn items<'a>(fields: &Fields<'a>, name: &str, allowed: std::ops::RangeInclusive<usize>) -> Vec<Node<'a>> {
    let Some(node) = fields.required(name) else { return Vec::new() };
    let list = node.list(Expected::Object).unwrap_or_default();
    if allowed.contains(&list.len()) {
        return list;
    }
    node.refuse(Reason::OutOfBounds {
        found: list.len() as f64,
        low: *allowed.start() as f64,
        high: *allowed.end() as f64,
    });
    Vec::new()
}

fn text(fields: &Fields<'_>, name: &str) -> String {
    fields.required(name).and_then(|node| node.text(NAME_LENGTH)).unwrap_or_default().to_owned()
}

/// A place in a list of `count` entries.
fn index(fields: &Fields<'_>, name: &str, count: usize) -> usize {
    let last = count.saturating_sub(1) as f64;
    let found = fields.required(name).and_then(|node| node.whole(Bounds::new(0.0, last)));
    found.and_then(|found| usize::try_from(found).ok()).unwrap_or(0)
}

/// Whole seconds within bounds.
fn moment(fields: &Fields<'_>, name: &str, bounds: Bounds) -> i64 {
    fields.required(name).map_or(0, |node| whole(&node, bounds))
}

fn whole(node: &Node<'_>, bounds: Bounds) -> i64 {
    let found = node.number(bounds).unwrap_or(0.0);
    if found.fract() != 0.0 {
        node.refuse_as(Expected::WholeNumber);
    }
    #[allow(clippy::cast_possible_truncation, reason = "within the bounds just checked")]
    let whole = found as i64;
    whole
}
