//! Reading the numbers of a file: each where its row says, within its bounds.
//!
//! A number left out takes the value it has in the default scenario; where that one does not have it, it has to be there.

use crate::model::bounds::{self, Bounds};
use crate::model::fields::{FIELDS, Field, Read, Slot, Written};
use crate::model::scenario::{Calibration, Clauses, Facilitators, Funnel, Hours, Ramped, Scenario, Segment};
use crate::scenario::reader::{Fields, Node};
use crate::scenario::refusal::Expected;

/// The names of the numbers of an object, and of what else it holds.
pub(super) fn names(object: &str, others: &[&'static str]) -> Vec<&'static str> {
    Field::inside(object).map(|(name, _)| name).chain(others.iter().copied()).collect()
}

/// What the parts of a scenario are read into.
pub(super) struct Target<'a> {
    /// The scenario so far; a part that it has and the default does not is to be read whole.
    pub(super) scenario: &'a mut Scenario,
    /// The years in which a ramp can start.
    pub(super) starts: Bounds,
    /// The default.
    pub(super) model: &'a Scenario,
}

impl Target<'_> {
    /// Reads an object that holds nothing but numbers.
    pub(super) fn read(&mut self, node: &Node<'_>, object: &str) {
        if let Some(fields) = node.object(&names(object, &[])) {
            self.read_fields(&fields, object);
        }
    }

    /// Reads the numbers of an object, in their order.
    pub(super) fn read_fields(&mut self, fields: &Fields<'_>, object: &str) {
        for (name, field) in Field::inside(object) {
            read_number(
                fields,
                name,
                field,
                self.starts,
                self.model.slot(field.id),
                self.scenario.slot_mut(field.id),
            );
        }
    }

    /// Reserved contracts; their answers are unlimited unless they are given.
    pub(super) fn read_reserved(&mut self, node: &Node<'_>) {
        if let Some(fields) = node.object(&names("reserved", &[])) {
            self.scenario.reserved.answers = fields.filled("answers").map(|_| STAND_IN);
            self.read_fields(&fields, "reserved");
        }
    }

    /// The facilitators' limits, of which each may be left out.
    pub(super) fn read_facilitators(&mut self, node: &Node<'_>) {
        if let Some(fields) = node.object(&names("facilitators", &[])) {
            let each = |name| fields.filled(name).map(|_| 0.0);
            let (contracts_each, hours_each) = (each("contracts_each"), each("hours_each"));
            self.scenario.facilitators = Some(Facilitators { count: STAND_IN, contracts_each, hours_each });
            self.read_fields(&fields, "facilitators");
        }
    }
}

/// What stands in a part until it is read.
const STAND_IN: Ramped<f64> = Ramped { base: 0.0, target: 0.0, start: None };

/// Reads a number into its place, if it has one.
fn read_number(
    fields: &Fields<'_>,
    name: &str,
    field: &Field,
    starts: Bounds,
    default: Option<Read<'_>>,
    place: Option<Written<'_>>,
) {
    match (place, default) {
        (Some(Slot::Number(value)), Some(Slot::Number(&default))) => {
            *value = fields.number(name, field.bounds, Some(default));
        }
        (Some(Slot::Number(value)), None | Some(Slot::Ramped(_))) => {
            *value = fields.number(name, field.bounds, None);
        }
        (Some(Slot::Ramped(ramped)), Some(Slot::Ramped(&default))) => {
            *ramped = fields
                .get(name)
                .map_or(default, |node| read_ramped(&node, field.bounds, starts, Some(default)));
        }
        (Some(Slot::Ramped(ramped)), None | Some(Slot::Number(_))) => {
            if let Some(node) = fields.required(name) {
                *ramped = read_ramped(&node, field.bounds, starts, None);
            }
        }
        (None, _) => {}
    }
}

/// A ramped value; an end left out takes the default's, and has to be there where there is no default.
fn read_ramped(node: &Node<'_>, bounds: Bounds, starts: Bounds, default: Option<Ramped<f64>>) -> Ramped<f64> {
    let stand_in = default.unwrap_or_else(|| Ramped::constant(bounds.low));
    let Some(fields) = node.object(&["base", "target", "start"]) else { return stand_in };
    Ramped {
        base: fields.number("base", bounds, default.map(|default| default.base)),
        target: fields.number("target", bounds, default.map(|default| default.target)),
        start: fields.filled("start").and_then(|node| node.whole(starts)),
    }
}

/// A segment: its name, then its numbers in their order; where the first of its clauses and of its hours stand, they are
/// read whole.
pub(super) fn read_segment(node: &Node<'_>, starts: Bounds, default: &Segment<f64>) -> Segment<f64> {
    let Some(fields) = node.object(&names(SEGMENT, &["name", "clauses", "hours"])) else {
        return default.clone();
    };
    let name = fields.get("name").and_then(|node| node.text(bounds::NAME_LENGTH));
    let name = name.map_or_else(|| default.name.clone(), Into::into);
    let mut segment = Segment { name, ..default.clone() };
    segment.clause_duration = fields.filled("clause_duration").map(|_| segment.duration);
    let (mut clauses, mut hours) = (fields.get("clauses"), fields.get("hours"));
    for field in &FIELDS {
        match field.path.rsplit_once('.') {
            Some((SEGMENT, name)) => {
                read_number(&fields, name, field, starts, default.slot(field.id), segment.slot_mut(field.id));
            }
            Some((CLAUSES, _)) => {
                if let Some(node) = clauses.take() {
                    read_clauses(&node, starts, default, &mut segment);
                }
            }
            Some((HOURS, _)) => {
                if let Some(node) = hours.take() {
                    read_hours(&node, starts, default, &mut segment);
                }
            }
            Some(_) | None => {}
        }
    }
    segment
}

const SEGMENT: &str = "segments[]";
const CLAUSES: &str = "segments[].clauses";
const HOURS: &str = "segments[].hours";

/// How the clause rate comes about: given, or explained.
fn read_clauses(node: &Node<'_>, starts: Bounds, default: &Segment<f64>, segment: &mut Segment<f64>) {
    let Some(fields) = node.object(&["direct", "funnel"]) else { return };
    match (fields.get("direct"), fields.get("funnel")) {
        (Some(_), None) => {
            segment.clauses = Clauses::Direct(STAND_IN);
            read_part(&fields, CLAUSES, starts, default, segment);
        }
        (None, Some(funnel)) => {
            let object = "segments[].clauses.funnel";
            let Some(fields) = funnel.object(&names(object, &[])) else { return };
            segment.clauses =
                Clauses::Funnel(Funnel { clausable: 0.0, anticipated: STAND_IN, calibrated: STAND_IN });
            read_part(&fields, object, starts, default, segment);
        }
        (None, None) | (Some(_), Some(_)) => node.refuse_as(Expected::Clauses),
    }
}

/// How the hours per clause contract come about: given, or calibrated.
fn read_hours(node: &Node<'_>, starts: Bounds, default: &Segment<f64>, segment: &mut Segment<f64>) {
    let Some(fields) = node.object(&["direct", "calibrated"]) else { return };
    match (fields.get("direct"), fields.get("calibrated")) {
        (Some(_), None) => {
            segment.hours = Hours::Direct(STAND_IN);
            read_part(&fields, HOURS, starts, default, segment);
        }
        (None, Some(calibrated)) => {
            let object = "segments[].hours.calibrated";
            let Some(fields) = calibrated.object(&names(object, &[])) else { return };
            let insertion_share = STAND_IN;
            segment.hours = Hours::Calibrated(Calibration {
                amount: 0.0,
                labour_share: 0.0,
                insertion_share,
                hourly_cost: 0.0,
            });
            read_part(&fields, object, starts, default, segment);
        }
        (None, None) | (Some(_), Some(_)) => node.refuse_as(Expected::Hours),
    }
}

/// Reads the numbers of a part of a segment, in their order.
fn read_part(
    fields: &Fields<'_>,
    object: &str,
    starts: Bounds,
    default: &Segment<f64>,
    segment: &mut Segment<f64>,
) {
    for (name, field) in Field::inside(object) {
        read_number(fields, name, field, starts, default.slot(field.id), segment.slot_mut(field.id));
    }
}
