//! What these data do not say: only what concerns this kind of file.

use super::words::{count, say};
use crate::i18n::{Lang, Quantity};
use crate::import::{Format, Found, Reading};
use yew::prelude::*;

/// The limits.
pub(super) fn limits(lang: Lang, reading: &Reading, found: &Found) -> Html {
    html! {
        <section class="limits" aria-labelledby="data-limits">
            <h2 id="data-limits">{ say(lang, "limits", []) }</h2>
            <ul>{ for told(lang, reading, found).into_iter().map(|(key, said)| html! {
                <li {key}><b>{ say(lang, &format!("limit-{key}"), []) }</b>{ " " }{ said }</li>
            }) }</ul>
        </section>
    }
}

/// Those that hold, each with its text.
fn told(lang: Lang, reading: &Reading, found: &Found) -> Vec<(&'static str, String)> {
    let results = &found.results;
    let published = match reading.format {
        Format::DecpTabular
        | Format::DecpTable
        | Format::Scdl
        | Format::Decp2022Json
        | Format::Decp2022Xml
        | Format::Decp2019Json
        | Format::Decp2019Xml => Some("published-decp"),
        Format::ParisList => Some("published-list"),
        Format::Table | Format::Ledger => None,
    };
    let mut all = Vec::new();
    let mut add = |key: &'static str, said: String| all.push((key, said));
    if let Some(key) = published {
        add("published", say(lang, &format!("limit-{key}-said"), []));
    }
    let rates: Vec<f64> = results.thresholds.iter().filter_map(|one| one.rate).collect();
    let ends = rates.iter().copied().reduce(f64::min).zip(rates.iter().copied().reduce(f64::max));
    if let Some((low, high)) = ends.filter(|(low, high)| high - low > 0.02) {
        add(
            "threshold",
            say(lang, "limit-threshold-said", [("range", lang.range(Quantity::Share, low, high).into())]),
        );
    }
    if results.rate_years.is_empty() {
        let known = found.years.iter().any(|year| year.social_known > 0);
        add("no-clause", say(lang, if known { "limit-sparse-said" } else { "limit-no-clause-said" }, []));
    } else {
        add("clause", say(lang, "limit-clause-said", []));
        if published == Some("published-decp") && results.stock.iter().all(|year| !year.complete) {
            add("time", say(lang, "limit-time-said", []));
        }
    }
    if results.hours.is_none() {
        add("hours", say(lang, "limit-hours-said", []));
    }
    add("lots", say(lang, "limit-lots-said", []));
    if found.info.subsequent > 0 && found.info.framework > 0 {
        let [frameworks, orders] = [found.info.framework, found.info.subsequent].map(|n| count(lang, n));
        add(
            "frameworks",
            say(
                lang,
                "limit-frameworks-said",
                [("frameworks", frameworks.into()), ("orders", orders.into())],
            ),
        );
    }
    if results.duration.all.value.is_some() && published == Some("published-decp") {
        add("duration", say(lang, "limit-duration-said", []));
    }
    all
}
