//! « Que faudrait-il ? »: for each goal and each lever, today's value, the one that it takes, and what is known of it.

use super::formula::Formula;
use super::look::{Form, Role};
use super::sheet::{Row, Sheet, Value, empty, head, words};
use super::tab::Tab;
use super::{Contents, Need, levers};
use crate::export::levers::{kind, lever_name};
use crate::i18n::{Lang, text};
use crate::tr;

/// Widths of the columns, in letters.
const WIDTHS: [f64; 8] = [34.0, 34.0, 12.0, 14.0, 14.0, 14.0, 22.0, 62.0];
const NOW: usize = 3;
const NEEDED: usize = 4;

/// The sheet.
pub(super) fn sheet(lang: Lang, contents: &Contents<'_>) -> Sheet {
    let mut sheet = Sheet { tab: Tab::Needs, widths: WIDTHS.to_vec(), frozen: true, rows: Vec::new() };
    sheet.rows.push(head([
        tr!(lang, "export-lever"),
        tr!(lang, "memo-goal"),
        tr!(lang, "export-kind"),
        tr!(lang, "spreadsheet-now"),
        tr!(lang, "spreadsheet-needed"),
        tr!(lang, "spreadsheet-change"),
        tr!(lang, "export-unit"),
        tr!(lang, "spreadsheet-status"),
    ]));
    for need in contents.needs {
        let row = row(lang, contents, need, &sheet);
        sheet.rows.extend(row);
    }
    if contents.needs.is_empty() {
        sheet.push_across(Vec::new(), tr!(lang, "verdict-no-goal"), (Role::Note, Form::Text));
    }
    sheet
}

/// A goal and a lever; none where the scenario does not have the lever.
fn row(lang: Lang, contents: &Contents<'_>, need: &Need, sheet: &Sheet) -> Option<Row> {
    let counted = need.lever.row().unit;
    let more = counted.seen_more();
    let now = need.lever.value(contents.scenario)? + more;
    let at = |column| sheet.place(column, sheet.rows.len());
    let needed = need.value.map(|value| value + more);
    let change = needed.map_or_else(empty, |needed| {
        let formula = Formula::Less(at(NEEDED), at(NOW));
        (Value::Computed(formula, needed - now), (Role::Body, Form::of_change(counted, needed - now)))
    });
    let today = Formula::Same(levers::value(contents, need.lever)?);
    Some(Row::of(vec![
        (Value::Text(lever_name(lang, need.lever)), (Role::Label, Form::Text)),
        words(text(lang, &format!("goal-{}", need.goal.key()))),
        words(kind(lang, need.lever)),
        (Value::Computed(today, now), (Role::Body, Form::of(counted, now))),
        needed.map_or_else(empty, |needed| (Value::Number(needed), (Role::Body, Form::of(counted, needed)))),
        change,
        words(levers::unit(lang, counted)),
        words(need.status.clone()),
    ]))
}
