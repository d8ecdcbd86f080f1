//! What the scenario in force says of each line today.

use super::lines::{Line, a_year};
use super::words::{say, years, years_long};
use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::measured::base_rate;

/// The value in force.
pub(super) fn today(lang: Lang, line: Line, scenario: &Scenario) -> String {
    let lever = |lever: LeverId, written: &dyn Fn(f64) -> String| {
        lever.value(scenario).map_or_else(|| say(lang, "today-none", []), written)
    };
    match line {
        Line::BaseYear => lang.year(scenario.base_year),
        Line::Contracts => lever(LeverId::Contracts, &|value| lang.integer(value)),
        Line::Growth => lever(LeverId::Growth, &|value| lang.percent(value)),
        Line::Rate => {
            base_rate(scenario).map_or_else(|| say(lang, "today-none", []), |rate| lang.percent(rate))
        }
        Line::ClauseDuration => match LeverId::ClauseDuration.value(scenario) {
            Some(value) => {
                let others = lever(LeverId::Duration, &|value| years_long(lang, value));
                say(
                    lang,
                    "today-both",
                    [("clause", years_long(lang, value).into()), ("others", others.into())],
                )
            }
            None => lever(LeverId::Duration, &|value| years_long(lang, value)),
        },
        Line::Duration => lever(LeverId::Duration, &|value| years_long(lang, value)),
        Line::Reserved => a_year(lang, scenario.reserved.published.base * scenario.reserved.award_rate.base),
        Line::Amount => lever(LeverId::Amount, &|value| lang.money(value)),
        Line::Hours => lever(LeverId::HoursPerContract, &|value| lang.hours_exact(value)),
        Line::Realisation => lang.percent(scenario.realisation),
        Line::Purchases => lang.money(scenario.settings.yearly_purchases),
        Line::Observed => {
            let of: Vec<i32> = scenario.observed.iter().map(|(year, _)| *year).collect();
            if of.is_empty() { say(lang, "today-no-point", []) } else { years(lang, &of) }
        }
    }
}
