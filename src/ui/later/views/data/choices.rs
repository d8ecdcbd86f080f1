//! How contracts are counted: each choice tells what it would give before it is made.

use super::account::about_year;
use super::alternatives::{Alternatives, Given};
use super::buyers::called;
use super::words::{count, in_years, level, say, threshold};
use crate::i18n::Lang;
use crate::import::{Findings, Found, Note, Options, Rule, THRESHOLDS};
use crate::order::sort;
use crate::platform::input;
use crate::ui::later::keep::data_desk::{Opened, change};
use crate::ui::shared::context::{Shared, use_page};
use yew::prelude::*;

/// The file, what it says, and what the other choices would give.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ChoicesProps {
    pub(super) opened: Opened,
    pub(super) findings: Shared<Findings>,
    pub(super) alternatives: Option<Shared<Alternatives>>,
}

/// Changes how contracts are counted.
fn count_by(change_options: impl FnOnce(&mut Options)) {
    change(|desk| desk.choose(|choices| change_options(&mut choices.options)));
}

/// The choices.
#[function_component]
pub(super) fn ChoicesForm(props: &ChoicesProps) -> Html {
    let lang = use_page().lang;
    let (findings, others) = (&props.findings, props.alternatives.as_deref());
    let found = findings.found.as_ref();
    // What was chosen shows at once; what it gives, as soon as it is counted.
    let chosen = &props.opened.choices.options;
    let own = *chosen != Options::default();
    html! {
        <section aria-labelledby="data-choices">
            <h2 class="h3" id="data-choices">{ say(lang, "choices", []) }</h2>
            { buyer(lang, &props.opened) }
            { thresholds(lang, findings, chosen.threshold.unwrap_or(findings.options.threshold), others) }
            if let Some(found) = found { { years(lang, found, chosen.years.as_ref().unwrap_or(&found.selected_years)) } }
            { check(lang, "subsequent", chosen.subsequent, found, others.and_then(|others| others.subsequent), |options, on| options.subsequent = on) }
            { check(lang, "ceilings", chosen.multi_award_once, found, others.and_then(|others| others.ceilings), |options, on| options.multi_award_once = on) }
            if own {
                <p class="acts"><button type="button" class="btn btn--sm" id="data-usual" onclick={Callback::from(|_: MouseEvent| count_by(|options| *options = Options::default()))}>{ say(lang, "choices-usual", []) }</button></p>
            }
        </section>
    }
}

/// Whose contracts are counted, where the file has those of several.
fn buyer(lang: Lang, opened: &Opened) -> Html {
    let reading = &opened.file.reading;
    let siren = reading.selection.siren.as_deref().unwrap_or_default();
    if reading.selection.rule == Rule::Unnamed {
        let damaged = reading.notes.contains_key(&Note::BuyerDamaged);
        let said = say(lang, if damaged { "buyer-damaged" } else { "buyer-unnamed" }, []);
        return html! { <p class="whose"><small id="data-unnamed">{ said }</small></p> };
    }
    if reading.buyer_count < 2 {
        return Html::default();
    }
    let chosen = reading.buyers.iter().filter(|buyer| siren.split('+').any(|one| one == buyer.siren));
    let names = chosen.map(called).collect::<Vec<_>>().join(", ");
    let about = match reading.selection.rule {
        Rule::Main => say(lang, "buyer-main", [("n", count(lang, reading.buyer_count).into())]),
        Rule::Only | Rule::Choose | Rule::None | Rule::Given | Rule::Unnamed => {
            say(lang, "buyer-given", [("n", count(lang, reading.buyer_count).into())])
        }
    };
    html! {
        <p class="whose"><b>{ names }</b><small>{ about }</small>
            <button type="button" class="link" id="data-buyers" onclick={Callback::from(|_: MouseEvent| change(|desk| desk.choosing = true))}>{ say(lang, "buyer-change", []) }</button></p>
    }
}

/// The thresholds, with contracts and share of each.
fn thresholds(lang: Lang, findings: &Findings, now: f64, others: Option<&Alternatives>) -> Html {
    let results = findings.found.as_ref().map(|found| &found.results);
    let rated = results.filter(|results| !results.rate_years.is_empty());
    let head = match rated {
        Some(results) => say(
            lang,
            "threshold-contracts",
            [("years", super::words::years(lang, &results.rate_years).into())],
        ),
        None => say(lang, "threshold-level", []),
    };
    let row = |euros: f64| {
        let on = (now - euros).abs() < 0.5;
        let (n, rate) = match rated {
            Some(results) => {
                let of = results.thresholds.iter().find(|one| (one.threshold - euros).abs() < 0.5);
                (of.map(|of| count(lang, of.contracts)), of.and_then(|of| of.rate))
            }
            None => {
                let given = others
                    .and_then(|others| others.thresholds.iter().find(|(one, _)| (one - euros).abs() < 0.5));
                let n = given.map(|(_, given)| {
                    given.level.map_or_else(|| say(lang, "no-rate", []), |value| level(lang, value))
                });
                (n, None)
            }
        };
        let onchange = Callback::from(move |_: Event| count_by(|options| options.threshold = Some(euros)));
        html! {
            <label key={euros.to_string()} class={classes!("th", on.then_some("th--on"))}>
                <input type="radio" name="data-threshold" checked={on} {onchange} />
                <span>{ threshold(lang, euros) }</span><em>{ n.unwrap_or_default() }</em>
                <b>{ if rated.is_some() { rate.map_or_else(|| say(lang, "no-rate", []), |rate| lang.percent(rate)) } else { String::new() } }</b>
            </label>
        }
    };
    html! {
        <fieldset class="ths" id="data-thresholds">
            <legend><span>{ say(lang, "threshold", []) }</span><em>{ head }</em><b>{ if rated.is_some() { say(lang, "threshold-rate", []) } else { String::new() } }</b></legend>
            { for THRESHOLDS.into_iter().map(row) }
        </fieldset>
    }
}

/// The years, with what is wrong with each.
fn years(lang: Lang, found: &Found, now: &[i32]) -> Html {
    let row = |year: &crate::import::Year| {
        let (which, on) = (year.year, now.contains(&year.year));
        let onchange = {
            let now = now.to_vec();
            Callback::from(move |event: Event| {
                let mut next: Vec<i32> = now.iter().copied().filter(|year| *year != which).collect();
                if input::checked(&event) {
                    next.push(which);
                    sort(&mut next);
                }
                count_by(|options| options.years = Some(next));
            })
        };
        html! {
            <label key={which} class="check"><input type="checkbox" checked={on} disabled={year.counted == 0} {onchange} />
                <span>{ lang.year(which) }<small>{ about_year(lang, year) }</small></span></label>
        }
    };
    html! { <fieldset class="yrs" id="data-years"><legend>{ say(lang, "years", []) }</legend>{ for found.years.iter().map(row) }</fieldset> }
}

/// A way of counting, and what the other way would give.
fn check(
    lang: Lang,
    key: &'static str,
    on: bool,
    found: Option<&Found>,
    other: Option<Given>,
    set: fn(&mut Options, bool),
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let on = input::checked(&event);
        count_by(|options| set(options, on));
    });
    html! {
        <label class="check"><input type="checkbox" id={format!("data-{key}")} checked={on} {onchange} />
            <span>{ say(lang, &format!("count-{key}"), []) }<small>{ other.map(|other| otherwise(lang, key, on, found, other)).unwrap_or_default() }</small></span></label>
    }
}

/// What the other way would give, in a line.
fn otherwise(lang: Lang, key: &str, on: bool, found: Option<&Found>, other: Given) -> String {
    let now = found.map(|found| Given {
        level: found.results.contracts.map(|level| level.value),
        rate: found.results.rate.all.value,
    });
    if now == Some(other) {
        return say(lang, "otherwise-same", []);
    }
    let way = if on { "without" } else { "with" };
    let n = other.level.map_or_else(|| say(lang, "no-rate", []), |value| level(lang, value));
    match other.rate {
        Some(rate) => say(
            lang,
            &format!("otherwise-{key}-{way}-rate"),
            [("n", n.into()), ("rate", lang.percent(rate).into())],
        ),
        None => say(lang, &format!("otherwise-{key}-{way}"), [("n", n.into())]),
    }
}

/// The years that a rate was measured in, within a sentence.
pub(super) fn rate_years(lang: Lang, found: &Found) -> String {
    in_years(lang, &found.results.rate_years)
}
