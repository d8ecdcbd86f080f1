//! What would have to stay true, and what nobody knew.

use crate::analysis::breakeven::Side;
use crate::i18n::{Lang, uncapitalised};
use crate::model::lever::Kind;
use crate::model::scenario::Scenario;
use crate::scenario::provenance::{Known, status};
use crate::state::derive::Derived;
use crate::state::record::{Condition, Unknown};
use crate::tr;
use crate::ui::later::views::record::told::{Told, list};
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::{lever as names, unit, verdict};
use yew::prelude::*;

/// What the goals met hold on to, the narrowest margins first, at most `most`.
pub(super) fn holds(told: &Told, derived: &Derived, most: usize) -> Html {
    let (lang, found) = (told.lang, &told.conditions);
    if derived.verdict.reached == 0 {
        return Html::default();
    }
    let mut shown: Vec<&Condition> = found.iter().take(most).collect();
    // What nobody knows is told even where its margin is wider than others'.
    let open = found.iter().skip(most).find(|one| one.first_year && known(derived, one) == Known::ToFind);
    if let (Some(open), Some(last)) = (open, shown.last_mut()) {
        *last = open;
    }
    let note = if found.is_empty() {
        tr!(lang, "rec-holds-all")
    } else if open.is_some() {
        tr!(lang, "rec-holds-open", shown = most.to_string(), all = found.len().to_string())
    } else if found.len() > most {
        tr!(lang, "rec-holds-some", count = most, shown = most.to_string(), all = found.len().to_string())
    } else {
        tr!(lang, "rec-holds-note")
    };
    html! {
        <>
            <h4 class="r-h2">{ tr!(lang, "rec-holds") }</h4>
            if !found.is_empty() {
                <table class="r-tab r-true" aria-label={tr!(lang, "rec-holds")}>
                    <thead><tr>
                        <th scope="col"><span class="sr">{ tr!(lang, "vote-lever") }</span></th><th scope="col">{ tr!(lang, "rec-holds-now") }</th>
                        <th scope="col">{ tr!(lang, "rec-holds-while") }</th><th scope="col">{ tr!(lang, "rec-holds-else") }</th>
                    </tr></thead>
                    <tbody>{ for shown.into_iter().map(|one| row(lang, derived, one)) }</tbody>
                </table>
            }
            <p class="r-n">{ note }</p>
        </>
    }
}

/// What must stay: `Taux de clause visé`, or `Part clausée en 2026`.
pub(super) fn name(lang: Lang, scenario: &Scenario, one: &Condition) -> String {
    if one.first_year {
        tr!(lang, "rec-first-rate", year = lang.year(scenario.base_year))
    } else {
        names::name(lang, one.lever)
    }
}

/// How the value is known that must stay.
fn known(derived: &Derived, one: &Condition) -> Known {
    if one.first_year {
        derived.scenario.sources.get("clause_rate.base").map_or(Known::Entered, Known::from_source)
    } else {
        status(&derived.scenario, &derived.reference, one.lever)
    }
}

fn row(lang: Lang, derived: &Derived, one: &Condition) -> Html {
    let counted = one.lever.row().unit;
    let say = |value: f64| unit::displayed(lang, counted, value);
    let known = known(derived, one);
    let (sign, word) = match (one.lever.row().kind, known) {
        (Kind::Decision, _) if !one.first_year => ("decision", tr!(lang, "rec-decision-kind")),
        (Kind::Assumption | Kind::Decision, Known::ToFind) => ("todo", names::known(lang, known)),
        (Kind::Assumption | Kind::Decision, _) => ("assumption", tr!(lang, "rec-assumption-kind")),
    };
    let now = if known == Known::ToFind {
        tr!(lang, "rec-to-find", value = say(one.current))
    } else {
        say(one.current)
    };
    let least = match (one.side, counted.is_year()) {
        (Side::AtLeast, false) => tr!(lang, "rec-at-least"),
        (Side::AtMost, false) => tr!(lang, "rec-at-most"),
        (Side::AtLeast, true) => tr!(lang, "rec-no-sooner"),
        (Side::AtMost, true) => tr!(lang, "rec-no-later"),
    };
    let missing: Vec<String> = one.lost.iter().map(|lost| verdict::missing(lang, lost)).collect();
    let lost = tr!(lang, "rec-lost", value = say(one.beyond), missing = list(lang, &missing));
    html! {
        <tr key={format!("{}{least}{}", one.lever.key(), one.first_year)}>
            <th scope="row">{ icon(sign, 14) }<span class="sr">{ word }{ " " }</span>{ " " }{ name(lang, &derived.scenario, one) }</th>
            <td>{ now }</td><td>{ least }{ " " }<b>{ say(one.limit) }</b></td><td>{ lost }</td>
        </tr>
    }
}

/// What nobody knew, at most `most` lines.
pub(super) fn unknown(told: &Told, most: usize) -> Html {
    let (lang, found) = (told.lang, &told.unknowns);
    // What there was in the first year is no lever: nobody moved it, and nobody may know it.
    let first = told.kept.as_ref().and_then(|(derived, _)| {
        let one = told.conditions.iter().find(|one| one.first_year)?;
        let value = unit::displayed(lang, one.lever.row().unit, one.current);
        let said = [name(lang, &derived.scenario, one), tr!(lang, "rec-to-find", value = value)];
        (known(derived, one) == Known::ToFind).then(|| format!("{}.", said.join(&tr!(lang, "colon"))))
    });
    if found.is_empty() && first.is_none() {
        return Html::default();
    }
    let rest = found.len().saturating_sub(most);
    html! {
        <>
            <h4 class="r-h2">{ tr!(lang, "rec-unknown") }</h4>
            <ul class="r-ul">
                { for found.iter().take(most).map(|one| html! { <li key={one.lever.key()}>{ sentence(lang, one) }</li> }) }
                if let Some(first) = first { <li key="first">{ first }</li> }
                if rest > 0 { <li key="rest">{ tr!(lang, "rec-more-levers", count = rest, levers = rest.to_string()) }</li> }
            </ul>
        </>
    }
}

/// `Heures par marché clausé : 600 h, valeur choisie en séance ; les votes vont de 430 h à 700 h.`
fn sentence(lang: Lang, one: &Unknown) -> String {
    let say = |value: f64| unit::displayed(lang, one.lever.row().unit, value);
    let how =
        if one.chosen { tr!(lang, "rec-chosen") } else { uncapitalised(&names::known(lang, one.known)) };
    let what = match one.value {
        Some(value) => tr!(lang, "rec-unknown-value", value = say(value), how = how),
        None => how,
    };
    let span = |span: Option<[f64; 2]>, votes: bool| {
        let [low, high] = span?;
        let one = (high - low).abs() <= 1e-9 * high.abs();
        let (low, high) = (say(low), say(high));
        Some(match (votes, one) {
            (true, false) => tr!(lang, "rec-votes-span", low = low, high = high),
            (true, true) => tr!(lang, "rec-votes-one", value = low),
            (false, false) => tr!(lang, "rec-groups-span", low = low, high = high),
            (false, true) => tr!(lang, "rec-groups-one", value = low),
        })
    };
    let parts: Vec<String> =
        std::iter::once(what).chain(span(one.votes, true)).chain(span(one.groups, false)).collect();
    format!("{}{}{}.", names::name(lang, one.lever), tr!(lang, "colon"), parts.join(&tr!(lang, "rec-next")))
}
