//! The levers as a table: where each stands, where it came from, how far it may be off.

use super::csv::{Cell, write};
use super::said::{known as known_word, said};
use crate::i18n::{Lang, text};
use crate::model::lever::{Kind, LeverId};
use crate::model::scenario::Scenario;
use crate::scenario::provenance::{Known, provenance};
use crate::tr;

/// A lever of a scenario, as the tables tell it: values as readers see them, a start being the first year of its change.
pub(super) struct LeverRow {
    /// The lever.
    pub(super) lever: LeverId,
    /// Its name.
    pub(super) name: String,
    /// Whether the city decides it, in a word.
    pub(super) kind: String,
    /// Where it stands, in its unit; a fraction for a share.
    pub(super) value: f64,
    /// Where it stands in the scenario that this one is held against; none where it is not there.
    pub(super) reference: Option<f64>,
    /// Both ends of its range, if it has one.
    pub(super) range: Option<[f64; 2]>,
    /// How its value is known, in a word.
    pub(super) known: String,
    /// What its source says; empty where there is none.
    pub(super) source: String,
    /// The address of the source; empty where there is none.
    pub(super) url: String,
}

impl LeverRow {
    /// The levers that a scenario has, in the catalogue's order; `reference` is the one that it is held against.
    pub(super) fn all(lang: Lang, scenario: &Scenario, reference: &Scenario) -> Vec<Self> {
        LeverId::all().filter_map(|lever| Self::of(lang, scenario, reference, lever)).collect()
    }

    fn of(lang: Lang, scenario: &Scenario, reference: &Scenario, lever: LeverId) -> Option<Self> {
        // As the page shows it: its name says the first year of a change.
        let more = lever.row().unit.seen_more();
        let value = lever.value(scenario)? + more;
        let known = provenance(scenario, reference, lever);
        let source = match (known.city, known.status) {
            (Some(city), _) => said(lang, city),
            // What our source says is said of the reference's value.
            (None, Known::Edited) => String::new(),
            (None, _) => text(lang, &known.text_key),
        };
        Some(Self {
            lever,
            name: lever_name(lang, lever),
            kind: kind(lang, lever),
            value,
            reference: lever.value(reference).map(|value| value + more),
            range: scenario.uncertainty.ranges.get(&lever).map(|range| range.map(|end| end + more)),
            known: known_word(lang, known.status),
            source,
            url: known.city.and_then(|city| city.url.clone()).unwrap_or_default(),
        })
    }
}

/// The name of a lever.
pub(super) fn lever_name(lang: Lang, lever: LeverId) -> String {
    text(lang, &format!("lever-{}-label", lever.key()))
}

/// Whether the city decides a lever, in a word.
pub(super) fn kind(lang: Lang, lever: LeverId) -> String {
    match lever.row().kind {
        Kind::Decision => tr!(lang, "export-decision"),
        Kind::Assumption => tr!(lang, "export-assumption"),
    }
}

/// The CSV file of a scenario's levers; `reference` is the one that it is held against.
#[must_use]
pub fn levers(lang: Lang, scenario: &Scenario, reference: &Scenario) -> String {
    let head = [
        tr!(lang, "export-key"),
        tr!(lang, "export-lever"),
        tr!(lang, "export-kind"),
        tr!(lang, "export-value"),
        tr!(lang, "export-unit"),
        tr!(lang, "export-preset"),
        tr!(lang, "export-low"),
        tr!(lang, "export-high"),
        tr!(lang, "export-known"),
        tr!(lang, "export-source"),
        tr!(lang, "export-url"),
    ];
    let mut rows = vec![head.into_iter().map(Cell::Text).collect()];
    rows.extend(LeverRow::all(lang, scenario, reference).into_iter().map(|row| cells(lang, row)));
    write(lang, &rows)
}

fn cells(lang: Lang, row: LeverRow) -> Vec<Cell> {
    vec![
        Cell::text(row.lever.key()),
        Cell::Text(row.name),
        Cell::Text(row.kind),
        Cell::Number(row.value),
        Cell::text(text(lang, &format!("export-unit-{}", row.lever.row().unit.key()))),
        Cell::maybe(row.reference),
        Cell::maybe(row.range.map(|[low, _]| low)),
        Cell::maybe(row.range.map(|[_, high]| high)),
        Cell::Text(row.known),
        Cell::Text(row.source),
        Cell::Text(row.url),
    ]
}
