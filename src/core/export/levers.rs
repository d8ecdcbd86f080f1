//! The levers as a table: where each stands, where it came from, how far it may be off.

use super::csv::{Cell, write};
use super::said::{known as known_word, said};
use crate::i18n::{Lang, text};
use crate::model::lever::{Kind, LeverId};
use crate::model::scenario::Scenario;
use crate::scenario::provenance::{Known, provenance};
use crate::tr;

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
    rows.extend(LeverId::all().filter_map(|lever| row(lang, scenario, reference, lever)));
    write(lang, &rows)
}

fn row(lang: Lang, scenario: &Scenario, reference: &Scenario, lever: LeverId) -> Option<Vec<Cell>> {
    // As the page shows it: its name says the first year of a change.
    let more = lever.row().unit.seen_more();
    let value = lever.value(scenario)? + more;
    let known = provenance(scenario, reference, lever);
    let range = scenario.uncertainty.ranges.get(&lever);
    let source = match (known.city, known.status) {
        (Some(city), _) => said(lang, city),
        // What our source says is said of the reference's value.
        (None, Known::Edited) => String::new(),
        (None, _) => text(lang, &known.text_key),
    };
    Some(vec![
        Cell::text(lever.key()),
        Cell::text(text(lang, &format!("lever-{}-label", lever.key()))),
        Cell::text(match lever.row().kind {
            Kind::Decision => tr!(lang, "export-decision"),
            Kind::Assumption => tr!(lang, "export-assumption"),
        }),
        Cell::Number(value),
        Cell::text(text(lang, &format!("export-unit-{}", lever.row().unit.key()))),
        Cell::maybe(lever.value(reference).map(|value| value + more)),
        Cell::maybe(range.map(|[low, _]| *low + more)),
        Cell::maybe(range.map(|[_, high]| *high + more)),
        Cell::text(known_word(lang, known.status)),
        Cell::text(source),
        Cell::text(known.city.and_then(|city| city.url.clone()).unwrap_or_default()),
    ])
}
