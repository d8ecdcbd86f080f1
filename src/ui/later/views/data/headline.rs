//! What was found, in a sentence: the threshold before the year.

use super::choices::rate_years;
use super::words::{count, from_threshold, in_years, level, many, rows, say, years, years_long};
use crate::i18n::Lang;
use crate::import::{Findings, Found, Proposal, ThresholdRate};
use crate::platform::clock;
use crate::ui::later::keep::data_desk::Opened;
use yew::prelude::*;

/// The head of the page.
pub(super) fn headline(lang: Lang, opened: &Opened, findings: &Findings, found: &Found) -> Html {
    let reading = &opened.file.reading;
    let kept: usize = found
        .years
        .iter()
        .filter(|year| found.selected_years.contains(&year.year))
        .map(|year| year.counted)
        .sum();
    let short = say(
        lang,
        "short",
        [
            ("rows", rows(lang, reading.rows.read).into()),
            ("n", count(lang, kept).into()),
            ("threshold", from_threshold(lang, findings.options.threshold).into()),
            ("years", years(lang, &found.selected_years).into()),
        ],
    );
    html! {
        <header class="dhead">
            <p class="eyebrow">{ eyebrow(lang, opened, found) }</p>
            <h1 tabindex="-1" id="data-heading">{ sentence(lang, findings, found) }</h1>
            <p class="verdict__why">{ why(lang, findings, found) }</p>
            <p class="dsum">{ short }{ " " }<a href="#data-side">{ say(lang, "short-link", []) }</a></p>
        </header>
    }
}

/// Whose data, from when to when, read when.
fn eyebrow(lang: Lang, opened: &Opened, found: &Found) -> String {
    let reading = &opened.file.reading;
    let siren = reading.selection.siren.as_deref().unwrap_or_default();
    let of: Vec<&str> = reading
        .buyers
        .iter()
        .filter(|buyer| !buyer.siren.is_empty() && !buyer.name.is_empty())
        .filter(|buyer| siren.split('+').any(|one| one == buyer.siren))
        .map(|buyer| buyer.name.as_str())
        .collect();
    let whose = if of.is_empty() { opened.file.name.clone() } else { of.join(", ") };
    let (from, to) = (found.covers.from.year(), found.covers.to.year());
    let covers = if from == to { lang.year(from) } else { format!("{from}-{to}") };
    let day = clock::today_in_words(lang.locale().dates);
    say(lang, "eyebrow", [("whose", whose.into()), ("covers", covers.into()), ("day", day.into())])
}

fn of_threshold(found: &Found, euros: f64) -> Option<&ThresholdRate> {
    found.results.thresholds.iter().find(|one| (one.threshold - euros).abs() < 0.5)
}

/// The sentence.
fn sentence(lang: Lang, findings: &Findings, found: &Found) -> String {
    let results = &found.results;
    let all = of_threshold(found, 0.0).filter(|all| !results.rate_years.is_empty() && all.contracts > 0);
    if let Some(all) = all {
        let n = (count(lang, all.contracts), many(u64::try_from(all.contracts).unwrap_or_default()));
        let when = rate_years(lang, found);
        if results.suspicious_zero {
            return say(lang, "found-zero", [("n", n.0.into()), ("count", n.1), ("when", when.into())]);
        }
        let euros = if findings.options.threshold > 0.0 { findings.options.threshold } else { 40_000.0 };
        let rate = of_threshold(found, euros).and_then(|one| one.rate);
        return match (all.rate, rate) {
            (Some(any), Some(from)) => say(
                lang,
                "found-rates",
                [
                    ("n", n.0.into()),
                    ("count", n.1),
                    ("when", when.into()),
                    ("any", lang.percent(any).into()),
                    ("from", lang.percent(from).into()),
                    ("threshold", lang.money(euros).into()),
                ],
            ),
            (Some(any), None) => say(
                lang,
                "found-rate",
                [("n", n.0.into()), ("count", n.1), ("when", when.into()), ("any", lang.percent(any).into())],
            ),
            (None, _) => say(lang, "found-few", [("n", n.0.into()), ("count", n.1), ("when", when.into())]),
        };
    }
    let last =
        found.selected_years.last().and_then(|last| found.years.iter().find(|year| year.year == *last));
    match (last, results.contracts) {
        (Some(last), Some(mean)) => {
            let n = count(lang, last.counted);
            let (said, when) =
                (many(u64::try_from(last.counted).unwrap_or_default()), in_years(lang, &[last.year]));
            if mean.averaged < 2 {
                return say(
                    lang,
                    "found-one-year",
                    [("n", n.into()), ("count", said), ("when", when.into())],
                );
            }
            say(
                lang,
                "found-level",
                [
                    ("n", n.into()),
                    ("count", said),
                    ("when", when.into()),
                    ("mean", level(lang, mean.value).into()),
                ],
            )
        }
        _ => {
            let counted = u64::try_from(findings.counted).unwrap_or_default();
            say(lang, "found-no-year", [("n", rows(lang, counted).into()), ("count", many(counted))])
        }
    }
}

/// What else stands out.
fn why(lang: Lang, findings: &Findings, found: &Found) -> String {
    let results = &found.results;
    let mut said = Vec::new();
    let by_threshold = spread(results.thresholds.iter().filter_map(|one| one.rate));
    let by_year = spread(
        found
            .years
            .iter()
            .filter(|year| found.selected_years.contains(&year.year))
            .filter_map(|year| year.rate),
    );
    match (by_threshold, by_year) {
        (Some([low, high]), Some([first, last])) if high - low > last - first && last > first => {
            said.push(say(lang, "why-threshold", []));
        }
        (Some([low, high]), _) if high - low > 0.05 => {
            said.push(say(
                lang,
                "why-threshold-alone",
                [("range", lang.range(crate::i18n::Quantity::Share, low, high).into())],
            ));
        }
        _ => {}
    }
    let durations = found.proposals.iter().find_map(|one| {
        if let Proposal::ClauseDuration { clause, others } = one {
            Some((clause.value, others.value))
        } else {
            None
        }
    });
    if let Some((clause, others)) = durations {
        said.push(say(
            lang,
            "why-durations",
            [("clause", years_long(lang, clause).into()), ("others", years_long(lang, others).into())],
        ));
    }
    if let Some(hours) = results.hours.and_then(|hours| Some((hours.value?, hours.n))) {
        said.push(say(
            lang,
            "why-hours",
            [("hours", lang.hours_exact(hours.0).into()), ("n", count(lang, hours.1).into())],
        ));
    }
    if results.rate_years.is_empty() && results.hours.is_none() {
        let known = found.years.iter().any(|year| year.social_known > 0);
        said.push(say(lang, if known { "why-clause-sparse" } else { "why-no-clause" }, []));
    }
    if findings.counted < 30 {
        said.push(say(lang, "why-few", []));
    }
    said.join(" ")
}

/// The least and the most of some values, if there are two at least.
fn spread(values: impl Iterator<Item = f64>) -> Option<[f64; 2]> {
    let all: Vec<f64> = values.collect();
    let (low, high) = (all.iter().copied().reduce(f64::min)?, all.iter().copied().reduce(f64::max)?);
    (all.len() > 1).then_some([low, high])
}
