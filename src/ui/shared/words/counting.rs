//! What is counted: which contracts, what each figure is of, and how many goals each way of counting meets.

use crate::i18n::{Lang, Quantity, filled};
use crate::model::goal::GoalId;
use crate::model::scenario::{Reading, Scenario};
use crate::state::derive::Derived;
use crate::tr;

/// What a goal's figure is: `des marchés en cours fin 2020`, `travaillées dans l’année 2020`.
#[must_use]
pub(in crate::ui) fn measured(lang: Lang, scenario: &Scenario, goal: GoalId) -> String {
    let year = lang.year(scenario.target_year);
    let from = lang.quantity(Quantity::Year, scenario.ramp.start + 1.0);
    let summed = if scenario.goal_cumulative(goal) { "-summed" } else { "" };
    let key = format!("measured-{}{summed}", goal.row().series(scenario.reading).key());
    filled(lang, &key, [("from", from.into()), ("year", year.into())])
}

/// Which contracts are counted: `en cours au 31 décembre`.
#[must_use]
pub(in crate::ui) fn reading_name(lang: Lang, reading: Reading) -> String {
    match reading {
        Reading::InExecution => tr!(lang, "reading-in_execution"),
        Reading::Awarded => tr!(lang, "reading-awarded"),
    }
}

/// How many of the followed goals are met under a reading: `1 sur 3`; nothing when none is followed.
#[must_use]
pub(in crate::ui) fn score(lang: Lang, derived: &Derived, reading: Reading) -> String {
    let verdict = &derived.verdict;
    if verdict.followed == 0 {
        return String::new();
    }
    let reached =
        if reading == derived.scenario.reading { verdict.reached } else { verdict.reached_otherwise };
    tr!(lang, "mini-score", reached = reached.to_string(), followed = verdict.followed.to_string())
}

/// Both readings in a line, where there is no switch: `On compte les marchés en cours au 31 décembre : 1 sur 3 (attribués
/// dans l’année : 3 sur 3).`
#[must_use]
pub(in crate::ui) fn reading_line(lang: Lang, derived: &Derived) -> String {
    let reading = derived.scenario.reading;
    let other = reading.other();
    let name = reading_name(lang, reading);
    if derived.verdict.followed == 0 {
        return tr!(lang, "reading-line-alone", reading = name);
    }
    let (score_other, other) = (score(lang, derived, other), reading_name(lang, other));
    tr!(
        lang,
        "reading-line",
        reading = name,
        score = score(lang, derived, reading),
        other = other,
        otherwise = score_other
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    fn plain(text: &str) -> String {
        text.replace(['\u{202f}', '\u{a0}'], " ")
    }

    #[test]
    fn both_ways_to_count_are_told() {
        let derived = Derived::new(&Rc::new(Preset::Paris2020.scenario()));
        let line = plain(&reading_line(Lang::Fr, &derived));
        assert_eq!(
            line,
            "On compte les marchés en cours au 31 décembre : 1 sur 3 (attribués dans l’année : 3 sur 3)."
        );
        let mut other = Preset::Paris2020.scenario();
        other.reading = Reading::Awarded;
        let derived = Derived::new(&Rc::new(other));
        assert_eq!(score(Lang::Fr, &derived, Reading::Awarded), "3 sur 3");
        assert_eq!(score(Lang::Fr, &derived, Reading::InExecution), "1 sur 3");
        assert_eq!(measured(Lang::Fr, &derived.scenario, GoalId::Hours), "prévues par les marchés de 2020");
    }
}
