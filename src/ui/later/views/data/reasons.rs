//! Why a line is not proposed.

use super::choices::rate_years;
use super::lines::Line;
use super::words::{count, many, say};
use crate::i18n::Lang;
use crate::import::{Found, Results};
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::measured::base_rate;
use crate::ui::shared::model_switches::{is_calibrated, is_funnel};

/// Cases from which a share or a mean is told.
const ENOUGH: usize = 30;

/// Why a line is not proposed; none where there is nothing to say of it in this file.
pub(super) fn reason(lang: Lang, line: Line, found: &Found, scenario: &Scenario) -> Option<String> {
    let results = &found.results;
    let years = found.selected_years.len();
    let few = |key: &str, n: usize| {
        say(lang, key, [("n", count(lang, n).into()), ("count", many(u64::try_from(n).unwrap_or_default()))])
    };
    match line {
        Line::BaseYear | Line::Contracts if years == 0 => Some(say(lang, "why-no-year", [])),
        Line::Contracts => Some(say(lang, "why-out-of-range", [])),
        Line::Amount
            if results.amounts.clause_ordinary.n < ENOUGH && scenario.segments.iter().any(is_calibrated) =>
        {
            Some(few("why-amount", results.amounts.clause_ordinary.n))
        }
        Line::BaseYear | Line::Amount | Line::Purchases => None,
        Line::Growth if years < 4 => Some(few("why-growth-years", years)),
        Line::Growth => Some(say(lang, "why-growth-empty", [])),
        Line::Rate => Some(rate(lang, found, scenario)),
        Line::ClauseDuration => durations(lang, results),
        Line::Duration => Some(few("why-duration", results.duration.all.n)),
        Line::Reserved | Line::Observed if results.suspicious_zero => Some(say(lang, "why-zero-short", [])),
        Line::Reserved => Some(say(lang, "why-reserved", [])),
        Line::Hours => Some(hours(lang, results)),
        Line::Realisation => results.realisation.map(|one| few("why-realisation", one.n)),
        Line::Observed => Some(say(lang, "why-observed", [])),
    }
}

fn rate(lang: Lang, found: &Found, scenario: &Scenario) -> String {
    let results = &found.results;
    let all = &results.rate.all;
    if results.suspicious_zero {
        return say(lang, "why-zero", [("n", count(lang, all.n).into())]);
    }
    if results.rate_years.is_empty() {
        let known = found.years.iter().any(|year| year.social_known > 0);
        return say(lang, if known { "why-rate-sparse" } else { "why-rate-no-field" }, []);
    }
    let Some(value) = all.value else {
        return say(
            lang,
            "why-rate-few",
            [("n", count(lang, all.n).into()), ("count", many(u64::try_from(all.n).unwrap_or_default()))],
        );
    };
    let value = lang.percent(value);
    if scenario.segments.iter().any(is_funnel) {
        return say(
            lang,
            "why-rate-funnel",
            [
                ("rate", value.into()),
                ("product", lang.percent(base_rate(scenario).unwrap_or(f64::NAN)).into()),
            ],
        );
    }
    say(lang, "why-rate-year", [("rate", value.into()), ("when", rate_years(lang, found).into())])
}

fn durations(lang: Lang, results: &Results) -> Option<String> {
    if results.rate_years.is_empty() {
        return None;
    }
    let n = results.duration_clause.n.min(results.duration_other.n);
    if n < ENOUGH {
        return Some(say(
            lang,
            "why-clause-duration-few",
            [("n", count(lang, n).into()), ("count", many(u64::try_from(n).unwrap_or_default()))],
        ));
    }
    Some(say(lang, "why-clause-duration-same", []))
}

fn hours(lang: Lang, results: &Results) -> String {
    if let Some(hours) = results.hours {
        if hours.value.is_some() {
            return say(lang, "why-hours-calibrated", []);
        }
        return say(
            lang,
            "why-hours-few",
            [("n", count(lang, hours.n).into()), ("count", many(u64::try_from(hours.n).unwrap_or_default()))],
        );
    }
    match results.rule_hours.ordinary {
        Some(value) => say(lang, "why-hours-rule", [("hours", lang.hours_exact(value).into())]),
        None => say(lang, "why-hours-none", []),
    }
}

/// What becomes of the aimed rate: a decision, kept; it may fall below what is measured.
pub(super) fn aimed(lang: Lang, found: &Found, scenario: &Scenario) -> Option<(String, String)> {
    let target = LeverId::ClauseRate.value(scenario)?;
    let measured = found.results.rate.all.value.filter(|measured| *measured > target);
    let said = match measured {
        Some(measured) => say(lang, "why-aimed-below", [("rate", lang.percent(measured).into())]),
        None => say(lang, "why-aimed", []),
    };
    Some((lang.percent(target), said))
}
