//! What is known of a wish, in words: a fact to hold it against, what it would have the base year give, why it is not
//! proposed.

use crate::i18n::{Lang, Quantity, filled, text};
use crate::model::goal::GoalUnit;
use crate::model::lever::{LeverId, Unit};
use crate::model::scenario::Scenario;
use crate::scenario::facts::{Told, earliest_start, fact_of};
use crate::state::base_year::contradiction;
use crate::state::derive::Derived;
use crate::state::requirement::Bar;
use crate::state::ways::{Cell, Out, Way};
use crate::tr;
use crate::ui::later::words::ways::goals;
use crate::ui::shared::words::unit;

/// Why a value is not proposed.
#[must_use]
pub(in crate::ui) fn barred(lang: Lang, bar: Bar) -> String {
    match bar {
        Bar::MoreThanAllHours => tr!(lang, "bar-hours"),
        Bar::BeforeAdoption => tr!(lang, "bar-adoption"),
        Bar::Spend => tr!(lang, "bar-spend"),
    }
}

/// What is known about a row: whether one value serves all goals, what applying it would lose, a fact to hold it
/// against, what it would have the base year give; why nothing is proposed. `reason` is what binds, once known.
#[must_use]
pub(in crate::ui) fn known(lang: Lang, derived: &Derived, way: &Way, reason: Option<&str>) -> String {
    let scenario = derived.scenario.as_ref();
    let Some(value) = way.apply else {
        return match way.out() {
            Some(Out::Barred(bar)) => barred(lang, bar),
            Some(Out::Never) | None => never(lang, scenario, way, reason),
        };
    };
    let asked = way.cells.iter().filter(|cell| matches!(cell, Cell::At(_))).count();
    let several = (way.values() > 1).then(|| {
        if way.meets.len() < asked {
            tr!(lang, "way-apart")
        } else if value > way.current {
            tr!(lang, "way-highest", count = way.values())
        } else {
            tr!(lang, "way-lowest", count = way.values())
        }
    });
    let loses = (!way.loses.is_empty()).then(|| tr!(lang, "way-loses", goals = goals(lang, &way.loses)));
    let bars = way.cells.iter().find_map(|cell| match cell {
        Cell::Barred(_, bar) => Some(barred(lang, *bar)),
        Cell::At(_) | Cell::Never | Cell::Inert => None,
    });
    let notes = [
        several,
        loses,
        bars,
        fact(lang, scenario, way.lever, value),
        base_year(lang, derived, way.lever, value),
    ];
    notes.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Why no value of a lever does.
fn never(lang: Lang, scenario: &Scenario, way: &Way, reason: Option<&str>) -> String {
    let best = way.best.iter().flatten().map(|best| best.value).reduce(f64::min);
    if way.lever == LeverId::Realisation {
        return tr!(lang, "bar-hours");
    }
    if let Some(start) = best.filter(|_| way.lever == LeverId::RampStart) {
        let year = unit::displayed(lang, Unit::Start, start);
        return if earliest_start(scenario).is_some_and(|earliest| start < earliest) {
            tr!(lang, "out-start-adoption", year = year)
        } else {
            tr!(lang, "out-start", year = year)
        };
    }
    if let Some(exponent) = best.filter(|_| way.lever == LeverId::RampExponent) {
        return if exponent > way.current { tr!(lang, "out-late") } else { tr!(lang, "out-early") };
    }
    reason.map_or_else(|| tr!(lang, "out-of-reach"), str::to_owned)
}

/// What is known of the world about a lever at a value.
#[must_use]
pub(in crate::ui) fn fact(lang: Lang, scenario: &Scenario, lever: LeverId, value: f64) -> Option<String> {
    let seen = |value: f64| unit::displayed(lang, lever.row().unit, value);
    Some(match fact_of(scenario, lever)?.told {
        Told::Message(key) => text(lang, key),
        Told::NationalMean(mean) if value >= mean * NOTABLE => {
            tr!(lang, "fact-times", times = lang.number(value / mean, 1), mean = seen(mean))
        }
        Told::NationalMean(mean) => tr!(lang, "fact-mean", mean = seen(mean)),
        Told::Example(example) => tr!(lang, "fact-example", value = seen(example)),
        Told::Unsourced => tr!(lang, "fact-unsourced"),
    })
}

/// Times a mean from which a value is told by that number.
const NOTABLE: f64 = 1.5;

/// What a lever at a value would have the base year give, where that contradicts what is documented of it:
/// `Avec 430 h, 2014 ferait 64 500 h, et non 500 000.`
#[must_use]
pub(in crate::ui) fn base_year(lang: Lang, derived: &Derived, lever: LeverId, value: f64) -> Option<String> {
    let scenario = derived.scenario.as_ref();
    let origin = lever.value(&derived.reference).or_else(|| lever.value(scenario))?;
    let found = contradiction(scenario, lever, value, origin)?;
    let (year, value) = (lang.year(found.year), unit::displayed(lang, lever.row().unit, value));
    let key = format!("base-year-{}", found.goal.key());
    let [found, documented] = match found.goal.unit() {
        GoalUnit::Share => [found.found, found.documented].map(|share| lang.percent(share)),
        GoalUnit::Hours => {
            let place = if found.found < 100_000.0 { 100.0 } else { 1_000.0 };
            let hours = libm::round(found.found / place) * place;
            [lang.exactly(Quantity::Hours, hours, 0), lang.integer(found.documented)]
        }
        GoalUnit::Contracts => [found.found, found.documented].map(|count| lang.count(count)),
    };
    let arguments = [
        ("value", value.into()),
        ("year", year.into()),
        ("found", found.into()),
        ("documented", documented.into()),
    ];
    Some(filled(lang, &key, arguments))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::has_text;
    use crate::model::scenario::Reading;
    use crate::scenario::preset::Preset;
    use crate::ui::later::words::ways::tests::{found, plain};
    use std::rc::Rc;

    const READINGS: [Reading; 2] = [Reading::InExecution, Reading::Awarded];

    fn known_of(scenario: &Scenario, lever: LeverId) -> String {
        let (derived, ways) = found(scenario);
        let mut rows = ways.decided.iter().chain(&ways.hoped).chain(&ways.out);
        let way = rows.find(|way| way.lever == lever);
        way.map_or_else(String::new, |way| plain(&known(Lang::Fr, &derived, way, None)))
    }

    #[test]
    fn what_is_known_of_each_wish_of_the_paris_scheme() {
        let paris = Preset::Paris2020.scenario();
        for (lever, expected) in [
            (
                LeverId::ClauseRate,
                "Les objectifs demandent deux valeurs : la plus haute sert les deux. 22,3 % en France en 2022, au-dessus de 90 000 €.",
            ),
            (
                LeverId::Contracts,
                "De 1 196 à 1 713 par an de 2013 à 2020. Avec 1 667 par an, 2014 ferait 556 000 h, et non 500 000.",
            ),
            (LeverId::Growth, "−11 % par an de 2017 à 2020."),
            (
                LeverId::HoursPerContract,
                "8,6 fois la moyenne nationale (430 h). Avec 3 704 h, 2014 ferait 556 000 h, et non 500 000.",
            ),
            (
                LeverId::ReservedHours,
                "Aucune source n’en donne. Avec 1 051 h, 2014 ferait 553 000 h, et non 500 000.",
            ),
            (LeverId::RampExponent, "Même très précoce."),
            (LeverId::Realisation, "Il faudrait travailler plus d’heures qu’il n’en est prévu."),
        ] {
            assert_eq!(known_of(&paris, lever), expected, "{lever:?}");
        }
        let start = "Même en 2015, avant l’adoption (février 2016).";
        assert_eq!(known_of(&paris, LeverId::RampStart), start);
        let mut other = paris;
        (other.base_year, other.target_year, other.ramp.start) = (2025, 2031, 2026.0);
        assert_eq!(known_of(&other, LeverId::HoursPerContract), "8,6 fois la moyenne nationale (430 h).");
        assert_eq!(known_of(&other, LeverId::Contracts), "", "nothing is known of it");
    }

    #[test]
    fn a_value_typed_is_held_against_2014() {
        let paris = Preset::Paris2020.scenario();
        let typed = LeverId::HoursPerContract.at(&paris, 430.0);
        let derived = Derived::new(&Rc::new(typed));
        let said = |lever, value| base_year(Lang::Fr, &derived, lever, value).map(|text| plain(&text));
        let expected = "Avec 430 h, 2014 ferait 64 500 h, et non 500 000.";
        assert_eq!(said(LeverId::HoursPerContract, 430.0).as_deref(), Some(expected));
        assert_eq!(said(LeverId::Growth, 0.0), None, "the hours are not its doing");
        let english = base_year(Lang::En, &derived, LeverId::HoursPerContract, 430.0);
        let english = english.map(|text| plain(&text));
        assert_eq!(english.as_deref(), Some("With 430 h, 2014 would give 64,500 h, not 500,000."));
    }

    #[test]
    fn every_fact_has_its_words() {
        let paris = Preset::Paris2020.scenario();
        for lever in LeverId::all().filter_map(|lever| fact_of(&paris, lever)) {
            if let Told::Message(key) = lever.told {
                Lang::ALL.into_iter().for_each(|lang| assert!(has_text(lang, key), "{key}"));
            }
        }
    }

    #[test]
    fn every_row_of_every_preset_is_said_in_words() {
        let mut said = 0;
        for (preset, reading) in
            Preset::ALL.into_iter().flat_map(|preset| READINGS.map(|reading| (preset, reading)))
        {
            let (derived, ways) = found(&Scenario { reading, ..preset.scenario() });
            for lang in Lang::ALL {
                for way in ways.decided.iter().chain(&ways.hoped).chain(&ways.out) {
                    let text = known(lang, &derived, way, None);
                    let bare = ["fact-", "bar-", "out-", "way-", "base-year", "{", "  "];
                    assert!(bare.iter().all(|key| !text.contains(key)), "{preset:?}: {text}");
                    assert!(text.is_empty() || text.ends_with('.'), "{preset:?}: {text}");
                    assert!(!text.is_empty(), "{preset:?}: nothing is known of {way:?}");
                    said += 1;
                }
            }
        }
        assert!(said > 60, "{said}");
    }
}
