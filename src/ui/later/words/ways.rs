//! « Que faudrait-il ? » in words: what is missing, the one value that does, what would lose what is met.

use crate::i18n::{Lang, filled, uncapitalised};
use crate::model::goal::GoalId;
use crate::model::lever::{Kind, LeverId, Unit};
use crate::model::scenario::Scenario;
use crate::state::derive::Derived;
use crate::state::ways::{Single, Ways};
use crate::tr;
use crate::ui::shared::words::verdict::{goal_short, missing, quantity};
use crate::ui::shared::words::{lever as names, unit};

/// `Deux objectifs manqués en 2020 : 1 point de marchés clausés, 100 000 heures. Chaque ligne …`
#[must_use]
pub(in crate::ui) fn intro(lang: Lang, derived: &Derived, missed: &[GoalId]) -> String {
    let gaps = missed.iter().map(|&goal| missing(lang, derived.outcome(goal))).collect::<Vec<_>>().join(", ");
    let year = lang.year(derived.scenario.target_year);
    let missed = tr!(lang, "needs-missed", count = missed.len(), year = year, gaps = gaps);
    format!("{missed} {}", tr!(lang, "needs-each"))
}

/// The heading of a goal's column.
#[must_use]
pub(in crate::ui) fn column(lang: Lang, scenario: &Scenario, goal: GoalId) -> String {
    let value = lang.goal(quantity(goal), scenario.goal_value(goal));
    filled(lang, &format!("ways-for-{}", goal.key()), [("value", value.into())])
}

/// The goal's name before its value, where there are no columns: `Heures : `.
#[must_use]
pub(in crate::ui) fn before_value(lang: Lang, label: &str) -> String {
    format!("{label}{}", tr!(lang, "colon"))
}

/// Goals within a sentence: `clauses, heures`.
#[must_use]
pub(in crate::ui) fn goals(lang: Lang, goals: &[GoalId]) -> String {
    goals.iter().map(|&goal| uncapitalised(&goal_short(lang, goal))).collect::<Vec<_>>().join(", ")
}

/// `20 → 22,5 %`.
#[must_use]
pub(in crate::ui) fn one_move(lang: Lang, lever: LeverId, from: f64, to: f64) -> String {
    let counted = lever.row().unit;
    // Years and months are words of their own, and so is a pace.
    let in_words = counted.is_year() || counted.is_logarithmic() || counted == Unit::Years;
    let from =
        if in_words { unit::displayed(lang, counted, from) } else { unit::field_text(lang, counted, from) };
    tr!(lang, "one-move", from = from, value = unit::displayed(lang, counted, to))
}

/// What the one value means, and whether others would do as well.
#[must_use]
pub(in crate::ui) fn one_note(lang: Lang, derived: &Derived, ways: &Ways, single: &Single) -> String {
    let [now, then] = single.clause_contracts.map(|contracts| lang.integer(contracts));
    let year = lang.year(derived.scenario.target_year);
    let contracts = (now != then).then(|| tr!(lang, "one-contracts", then = then, now = now, year = year));
    let others = ways.singles.iter().any(|other| other.lever.row().kind == Kind::Assumption);
    let alone = match single.lever.row().kind {
        Kind::Assumption => Some(tr!(lang, "one-hope")),
        Kind::Decision if ways.singles.len() == 1 => Some(tr!(lang, "one-only")),
        Kind::Decision => others.then(|| tr!(lang, "one-others")),
    };
    contracts.into_iter().chain(alone).collect::<Vec<_>>().join(" ")
}

/// What a confidence reads as: `8 chances sur 10`.
#[must_use]
pub(in crate::ui) fn odds(lang: Lang, confidence: f64) -> String {
    let tenths = confidence * 10.0;
    if (tenths - libm::round(tenths)).abs() < 1e-9 {
        tr!(lang, "odds-ten", count = lang.integer(tenths))
    } else {
        tr!(lang, "odds-hundred", count = lang.number(confidence * 100.0, 1))
    }
}

/// A goal that is only just met, and what would lose it: `« Réservés » est juste atteint ; avec …, il ne l’est plus.`
#[must_use]
pub(in crate::ui) fn just_met(lang: Lang, goal: GoalId, losing: &[(LeverId, f64)]) -> String {
    let ways = losing.iter().map(|&(lever, value)| {
        let value = unit::displayed(lang, lever.row().unit, value);
        tr!(lang, "lose-way", name = names::within(lang, lever), value = value)
    });
    let ways = ways.collect::<Vec<_>>().join(&tr!(lang, "lose-or"));
    tr!(lang, "lose-just", goal = crate::ui::shared::words::verdict::goal_name(lang, goal), ways = ways)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::lever::LeverSet;
    use crate::scenario::preset::Preset;
    use crate::state::ways::ways;
    use std::rc::Rc;

    pub(in crate::ui::later::words) fn plain(text: &str) -> String {
        text.replace(['\u{202f}', '\u{a0}'], " ")
    }

    /// A scenario's run, and what it would take.
    pub(in crate::ui::later::words) fn found(scenario: &Scenario) -> (Derived, Ways) {
        let derived = Derived::new(&Rc::new(scenario.clone()));
        let locked = LeverSet::new();
        let found = ways(&derived.scenario, &derived.outcomes, &derived.required, &derived.needs, &locked);
        (derived, found)
    }

    #[test]
    fn the_first_lines_of_the_paris_scheme() {
        let (derived, ways) = found(&Preset::Paris2020.scenario());
        assert_eq!(
            plain(&intro(Lang::Fr, &derived, &ways.missed)),
            "Deux objectifs manqués en 2020 : 1 point de marchés clausés, 100 000 heures. Chaque ligne change une valeur, le reste du scénario étant gardé."
        );
        let single = ways.first().next();
        let said = single.map(|single| {
            let moved = one_move(Lang::Fr, single.lever, single.current, single.value);
            (plain(&moved), plain(&one_note(Lang::Fr, &derived, &ways, single)))
        });
        let note = "338 marchés clausés attribués en 2020 au lieu de 300. C’est la seule valeur qui suffise à elle seule.";
        assert_eq!(said, Some(("20 → 22,5 %".to_owned(), note.to_owned())));
    }

    #[test]
    fn odds_read_as_people_say_them() {
        for (confidence, french, english) in [
            (0.8, "8 chances sur 10", "8 in 10 chances"),
            (0.95, "95 chances sur 100", "95 in 100 chances"),
            (0.5, "5 chances sur 10", "5 in 10 chances"),
        ] {
            assert_eq!(odds(Lang::Fr, confidence), french);
            assert_eq!(odds(Lang::En, confidence), english);
        }
    }
}
