//! Every lever of the scenario with its value, how it is known, and its source.

use crate::export::said;
use crate::i18n::{Lang, text};
use crate::model::lever::LeverId;
use crate::scenario::provenance::{Known, provenance};
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::later::words::foreign::marked;
use crate::ui::later::words::known;
use crate::ui::shared::words::{lever as words, unit};
use yew::prelude::*;

/// Letters in a line of a source, about.
const LINE: usize = 74;
/// The most letters of a city's own source that go into the note.
const LONGEST: usize = 220;

/// One lever.
struct AssumptionRow {
    lever: LeverId,
    name: String,
    value: String,
    known: Known,
    source: String,
}

fn rows(lang: Lang, derived: &Derived) -> Vec<AssumptionRow> {
    let (scenario, reference) = (derived.scenario.as_ref(), derived.reference.as_ref());
    let row = |lever: LeverId| {
        let value = unit::displayed(lang, lever.row().unit, lever.value(scenario)?);
        let known = provenance(scenario, reference, lever);
        let source = match (known.city, known.status) {
            (Some(city), _) => {
                let address = city.url.as_deref().unwrap_or_default();
                shortened(format!("{} {address}", said(lang, city)).trim())
            }
            (None, Known::Edited) => {
                let origin = lever.value(reference).map(|origin| {
                    tr!(lang, "memo-edited-from", value = unit::displayed(lang, lever.row().unit, origin))
                });
                let base = known::base_year(lang, derived, lever, lever.value(scenario)?);
                origin.into_iter().chain(base).collect::<Vec<_>>().join(" ")
            }
            (None, _) => text(lang, &known.text_key),
        };
        Some(AssumptionRow { lever, name: words::name(lang, lever), value, known: known.status, source })
    };
    LeverId::all().filter_map(row).collect()
}

fn shortened(text: &str) -> String {
    let mut letters = text.chars();
    let short: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() { format!("{short}…") } else { short }
}

/// How many lines the list takes, about, over both columns.
pub(super) fn lines(lang: Lang, derived: &Derived) -> usize {
    rows(lang, derived).iter().map(|row| 1 + row.source.chars().count().div_ceil(LINE)).sum()
}

/// The list, in two columns.
pub(super) fn assumptions(lang: Lang, derived: &Derived) -> Html {
    html! {
        <dl class="brief__hyp">
            { for rows(lang, derived).into_iter().map(|row| {
                let changed = (row.known == Known::Edited).then_some("changed");
                html! {
                    <div key={row.lever.key()} class={classes!(changed)}>
                        <dt>{ row.name }</dt>
                        <dd class="brief__value">{ row.value }{ " " }<span>{ words::known(lang, row.known) }</span></dd>
                        <dd class="brief__source">{ marked(lang, &row.source) }</dd>
                    </div>
                }
            }) }
        </dl>
    }
}
