//! The levers: where each stands, how far from what the scenario is held against, its range, its source.

use super::Contents;
use super::formula::{Formula, Place};
use super::look::{Form, Role};
use super::sheet::{Row, Sheet, Value, empty, head, maybe, words};
use super::tab::Tab;
use crate::export::levers::LeverRow;
use crate::i18n::{Lang, text};
use crate::model::lever::LeverId;
use crate::model::unit::Unit;
use crate::tr;

/// Widths of the columns, in letters.
const WIDTHS: [f64; 12] = [32.0, 13.0, 12.0, 20.0, 12.0, 11.0, 12.0, 12.0, 14.0, 56.0, 22.0, 24.0];
const VALUE: usize = 2;
const REFERENCE: usize = 4;
/// The row of the first lever.
const FIRST: usize = 1;

/// The sheet.
pub(super) fn sheet(lang: Lang, contents: &Contents<'_>) -> Sheet {
    let mut sheet = Sheet { tab: Tab::Levers, widths: WIDTHS.to_vec(), frozen: true, rows: Vec::new() };
    sheet.rows.push(head([
        tr!(lang, "export-lever"),
        tr!(lang, "export-kind"),
        tr!(lang, "export-value"),
        tr!(lang, "export-unit"),
        tr!(lang, "export-preset"),
        tr!(lang, "spreadsheet-change"),
        tr!(lang, "export-low"),
        tr!(lang, "export-high"),
        tr!(lang, "export-known"),
        tr!(lang, "export-source"),
        tr!(lang, "export-url"),
        tr!(lang, "export-key"),
    ]));
    for row in LeverRow::all(lang, contents.scenario, contents.reference) {
        let counted = row.lever.row().unit;
        let form = |value| Form::of(counted, value);
        let at = |column| sheet.place(column, sheet.rows.len());
        let change = row.reference.map_or_else(empty, |reference| {
            let change = row.value - reference;
            let formula = Formula::Less(at(VALUE), at(REFERENCE));
            (Value::Computed(formula, change), (Role::Body, Form::of_change(counted, change)))
        });
        let cells = vec![
            (Value::Text(row.name), (Role::Label, Form::Text)),
            words(row.kind),
            maybe(Some(row.value), form),
            words(unit(lang, counted)),
            maybe(row.reference, form),
            change,
            maybe(row.range.map(|[low, _]| low), form),
            maybe(row.range.map(|[_, high]| high), form),
            words(row.known),
            words(row.source),
            words(row.url),
            words(row.lever.key()),
        ];
        sheet.rows.push(Row::of(cells));
    }
    sheet
}

/// The place of a lever's value; none where the scenario does not have it.
pub(super) fn value(contents: &Contents<'_>, lever: LeverId) -> Option<Place> {
    let mut present = LeverId::all().filter(|lever| lever.value(contents.scenario).is_some());
    let row = FIRST + present.position(|other| other == lever)?;
    Some(Place { tab: Tab::Levers, column: VALUE, row })
}

/// A unit in words: shares are in percent here, and a start is a year like others.
pub(super) fn unit(lang: Lang, unit: Unit) -> String {
    match unit {
        Unit::Share => tr!(lang, "spreadsheet-unit-share"),
        Unit::Growth => tr!(lang, "spreadsheet-unit-growth"),
        Unit::Start => tr!(lang, "export-unit-year"),
        Unit::Contracts
        | Unit::Hours
        | Unit::HoursAYear
        | Unit::Euros
        | Unit::EurosAnHour
        | Unit::Years
        | Unit::Year
        | Unit::Rhythm
        | Unit::Posts
        | Unit::Consultations => text(lang, &format!("export-unit-{}", unit.key())),
    }
}
