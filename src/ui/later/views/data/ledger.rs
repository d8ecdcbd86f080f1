//! A ledger of purchases: what was bought in a year, and nothing of contracts.

use super::apply::{Applied, Apply};
use super::counting::ResultsProps;
use super::proposals::{cut, lines, table, ticked};
use super::provenance::source;
use super::words::{many, rows, say};
use crate::i18n::Lang;
use crate::import::{Content, Ledger, Proposal, Reading};
use crate::ui::shared::context::use_page;
use crate::ui::shared::part::{mount, props};
use std::rc::Rc;
use yew::prelude::*;

/// The page of a ledger.
#[function_component]
pub(super) fn LedgerPage(props: &ResultsProps) -> Html {
    let lang = use_page().lang;
    let (opened, scenario) = (&props.opened, &props.state.scenario);
    let Content::Ledger(ledger) = &opened.file.reading.content else { return Html::default() };
    let proposed = ledger.proposals.iter().find_map(|one| {
        if let Proposal::YearlyPurchases { value, year, .. } = one { Some((*year, *value)) } else { None }
    });
    // The year that is proposed, rather than one that has only begun.
    let last = || ledger.purchases.iter().rev().find_map(|year| Some((year.year?, year.total)));
    let title = match proposed.or_else(last) {
        Some((year, total)) => {
            say(lang, "ledger-found", [("total", lang.money(total).into()), ("year", lang.year(year).into())])
        }
        None => say(
            lang,
            "ledger-undated",
            [("total", lang.money(ledger.purchases.iter().map(|year| year.total).sum()).into())],
        ),
    };
    let applied = Applied {
        lines: lines(ticked(&opened.choices, &ledger.proposals, scenario), |one| {
            source(lang, &opened.file.name, one, None, 0.0)
        }),
        can_apply: ledger.can_apply && !ledger.proposals.is_empty(),
        three: false,
        why_not: why_not(lang, &opened.file.reading, ledger),
    };
    html! {
        <>
            <header class="dhead">
                <p class="eyebrow">{ &opened.file.name }</p>
                <h1 tabindex="-1" id="data-heading">{ title }</h1>
                <p class="verdict__why">{ say(lang, "ledger-why", []) }</p>
            </header>
            <section class="meas" aria-labelledby="data-measured">
                <div class="meas__h"><h2 id="data-measured">{ say(lang, "measured", []) }</h2></div>
                { table(lang, &opened.choices, (&ledger.proposals, ledger.can_apply), None, scenario) }
                { mount::<Apply>(props!(Apply { choices: Rc::clone(&opened.choices), applied, state: props.state.clone() })) }
            </section>
            { totals(lang, ledger) }
        </>
    }
}

/// Why nothing of a ledger can be applied; empty where it can.
fn why_not(lang: Lang, reading: &Reading, ledger: &Ledger) -> String {
    if reading.truncated {
        return cut(lang, reading);
    }
    let key = if ledger.purchases.iter().all(|year| year.year.is_none()) {
        "not-ledger"
    } else if ledger.proposals.is_empty() {
        "not-purchases"
    } else if ledger.can_apply {
        return String::new();
    } else {
        "not-rejected"
    };
    say(lang, key, [])
}

/// Purchases by year and by category.
fn totals(lang: Lang, ledger: &Ledger) -> Html {
    let head = |first: &str| {
        html! {
            <thead><tr><th scope="col">{ say(lang, first, []) }</th><th scope="col" class="r">{ say(lang, "ledger-total", []) }</th></tr></thead>
        }
    };
    html! {
        <section class="ledger">
            <table class="recap" aria-label={say(lang, "ledger-by-year", [])}>
                { head("ledger-year") }
                <tbody>{ for ledger.purchases.iter().map(|year| html! {
                    <tr><th scope="row">{ year.year.map_or_else(|| say(lang, "ledger-no-date", []), |year| lang.year(year)) }
                        <small>{ " " }{ say(lang, "from-rows", [("n", rows(lang, year.rows).into()), ("count", many(year.rows))]) }</small></th>
                        <td class="r">{ lang.money(year.total) }</td></tr>
                }) }</tbody>
            </table>
            <table class="recap" aria-label={say(lang, "ledger-by-category", [])}>
                { head("ledger-category") }
                <tbody>{ for ledger.categories.iter().map(|one| html! {
                    <tr><th scope="row">{ if one.name.is_empty() { say(lang, "ledger-uncategorised", []) } else { one.name.clone() } }</th><td class="r">{ lang.money(one.total) }</td></tr>
                }) }</tbody>
            </table>
        </section>
    }
}
