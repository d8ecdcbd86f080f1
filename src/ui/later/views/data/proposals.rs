//! What was measured, line by line, against the scenario in force; what was not, and why.

use super::apply::{Applied, Apply};
use super::lines::{Line, from, measured};
use super::provenance::source;
use super::reasons::{aimed, reason};
use super::today::today;
use super::traced::traced;
use super::words::{rows, say};
use crate::i18n::Lang;
use crate::import::{Findings, Found, Proposal, Reading};
use crate::model::scenario::Scenario;
use crate::order::sort_by_key;
use crate::platform::input;
use crate::scenario::measured::{self, applies};
use crate::state::State;
use crate::ui::later::keep::data_desk::{Choices, Opened, change};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use std::rc::Rc;
use yew::prelude::*;

/// The file, what it says, and the scenario in force.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ProposalsProps {
    pub(super) opened: Opened,
    pub(super) findings: Shared<Findings>,
    pub(super) state: Shared<State>,
}

/// The table, and the way to apply it.
#[function_component]
pub(super) fn Proposals(props: &ProposalsProps) -> Html {
    let lang = use_page().lang;
    let Some(found) = &props.findings.found else { return Html::default() };
    let (opened, scenario) = (&props.opened, &props.state.scenario);
    let table =
        table(lang, &opened.choices, (&found.proposals, found.can_apply), Some(&props.findings), scenario);
    let applied = Applied {
        lines: lines(ticked(&opened.choices, &found.proposals, scenario), |one| {
            let found = Some((found, scenario.reading));
            source(lang, &opened.file.name, one, found, props.findings.options.threshold)
        }),
        can_apply: found.can_apply && !found.proposals.is_empty(),
        three: found.results.three_segments && scenario.segments.len() == 1,
        why_not: why_not(lang, opened, found),
    };
    html! {
        <section class="meas" aria-labelledby="data-measured">
            <div class="meas__h"><h2 id="data-measured">{ say(lang, "measured", []) }</h2><p class="note">{ say(lang, "measured-note", []) }</p></div>
            { table }
            { mount::<Apply>(props!(Apply { choices: Rc::clone(&opened.choices), applied, state: props.state.clone() })) }
        </section>
    }
}

/// Whether a line is ticked before anyone touched it: of the two ways to tell durations, the finer one.
fn at_first(line: Line, proposals: &[Proposal]) -> bool {
    line != Line::Duration || !proposals.iter().any(|one| Line::of(one) == Line::ClauseDuration)
}

fn is_ticked(choices: &Choices, line: Line, proposals: &[Proposal]) -> bool {
    at_first(line, proposals) != choices.turned.contains(line.key())
}

/// The lines that would be applied.
pub(super) fn ticked(choices: &Choices, proposals: &[Proposal], scenario: &Scenario) -> Vec<Proposal> {
    let chosen = |one: &&Proposal| applies(scenario, one) && is_ticked(choices, Line::of(one), proposals);
    proposals.iter().filter(chosen).cloned().collect()
}

/// Each with where it comes from.
pub(super) fn lines(ticked: Vec<Proposal>, source: impl Fn(&Proposal) -> String) -> Rc<Vec<measured::Line>> {
    let line = |proposal: Proposal| measured::Line { source: source(&proposal), proposal };
    Rc::new(ticked.into_iter().map(line).collect())
}

/// Ticks a line or unticks it; the two ways to tell durations exclude one another.
fn turn(choices: &mut Choices, line: Line, on: bool, proposals: &[Proposal]) {
    let mut set = |line: Line, on: bool| {
        if on == at_first(line, proposals) {
            choices.turned.remove(line.key());
        } else {
            choices.turned.insert(line.key());
        }
    };
    set(line, on);
    let other = match line {
        Line::Duration => Line::ClauseDuration,
        Line::ClauseDuration => Line::Duration,
        Line::BaseYear
        | Line::Contracts
        | Line::Growth
        | Line::Rate
        | Line::Reserved
        | Line::Amount
        | Line::Hours
        | Line::Realisation
        | Line::Purchases
        | Line::Observed => return,
    };
    if on && proposals.iter().any(|one| Line::of(one) == other) {
        set(other, false);
    }
}

/// The table of lines.
pub(super) fn table(
    lang: Lang,
    choices: &Choices,
    (proposals, can_apply): (&[Proposal], bool),
    findings: Option<&Findings>,
    scenario: &Scenario,
) -> Html {
    let found = findings.and_then(|findings| findings.found.as_ref());
    let head = |key: &str| html! { <th scope="col">{ say(lang, key, []) }</th> };
    let proposed = |line: &Line| proposals.iter().any(|one| Line::of(one) == *line && applies(scenario, one));
    let in_order = {
        let mut all: Vec<&Proposal> = proposals.iter().filter(|one| applies(scenario, one)).collect();
        sort_by_key(&mut all, |one| Line::OF_CONTRACTS.iter().position(|line| *line == Line::of(one)));
        all
    };
    let out = Line::OF_CONTRACTS.into_iter().filter(|line| !proposed(line));
    let out: Vec<_> = found.map_or_else(Vec::new, |found| {
        out.filter_map(|line| {
            Some((line.name(lang), today(lang, line, scenario), reason(lang, line, found, scenario)?))
        })
        .collect()
    });
    let aimed = found.and_then(|found| aimed(lang, found, scenario));
    html! {
        <table class="mtab" aria-label={say(lang, "proposals-table", [])}>
            <thead><tr><th><span class="sr">{ say(lang, "head-apply", []) }</span></th>{ head("head-figure") }{ head("head-today") }{ head("head-measured") }{ head("head-from") }</tr></thead>
            <tbody>
                { for in_order.into_iter().map(|one| row(lang, choices, one, (proposals, can_apply), findings, scenario)) }
                { for out.into_iter().map(|(name, now, why)| without(lang, name, now, why)) }
                { for aimed.into_iter().map(|(now, why)| without(lang, say(lang, "line-aimed", []), now, why)) }
            </tbody>
        </table>
    }
}

fn row(
    lang: Lang,
    choices: &Choices,
    one: &Proposal,
    (proposals, can_apply): (&[Proposal], bool),
    findings: Option<&Findings>,
    scenario: &Scenario,
) -> Html {
    let found = findings.and_then(|findings| findings.found.as_ref());
    let line = Line::of(one);
    let name = line.name(lang);
    let onchange = {
        let all = proposals.to_vec();
        Callback::from(move |event: Event| {
            let on = input::checked(&event);
            change(|desk| desk.choose(|choices| turn(choices, line, on, &all)));
        })
    };
    let said = from(lang, one, found.map(|found| (found, scenario.reading)));
    let origin = match findings.zip(found) {
        Some(counted) => traced(lang, said, one, counted, scenario.reading),
        None => html! { <a href="#data-account">{ said }</a> },
    };
    let tick = say(lang, "tick", [("name", name.as_str().into())]);
    html! {
        <tr key={line.key()}>
            <td class="c-tick"><label class="tickbox"><input type="checkbox" id={format!("data-line-{}", line.key())} checked={can_apply && is_ticked(choices, line, proposals)} disabled={!can_apply} aria-label={tick} {onchange} /></label></td>
            <th scope="row">{ name }</th>
            <td class="c-now" data-l={say(lang, "head-today-small", [])}>{ today(lang, line, scenario) }</td>
            <td class="c-got" data-l={say(lang, "head-measured-small", [])}>
                { for measured(lang, one, scenario).into_iter().map(|(value, told)| html! { <span><b>{ value }</b>{ " " }<i>{ told }</i></span> }) }
            </td>
            <td class="c-n" data-l={say(lang, "head-from-small", [])}>{ origin }</td>
        </tr>
    }
}

/// A line that is not proposed.
fn without(lang: Lang, name: String, now: String, why: String) -> Html {
    html! {
        <tr class="out" key={name.clone()}>
            <td class="c-tick">{ icon("none", 18) }<span class="sr">{ say(lang, "not-proposed", []) }</span></td>
            <th scope="row">{ name }</th>
            <td class="c-now" data-l={say(lang, "head-today-small", [])}>{ now }</td>
            <td class="c-why" colspan="2">{ why }</td>
        </tr>
    }
}

/// Why nothing can be applied; empty where it can.
pub(super) fn why_not(lang: Lang, opened: &Opened, found: &Found) -> String {
    let reading = &opened.file.reading;
    if found.can_apply && !found.proposals.is_empty() {
        return String::new();
    }
    if reading.truncated {
        return cut(lang, reading);
    }
    let key = if found.selected_years.is_empty() {
        "not-year"
    } else if !found.can_apply {
        "not-rejected"
    } else {
        "not-level"
    };
    say(lang, key, [])
}

/// Where a file is cut: its end, or a quote that swallows the rest.
pub(super) fn cut(lang: Lang, reading: &Reading) -> String {
    match reading.open_quote_line {
        Some(line) => say(lang, "not-closed", [("n", rows(lang, line).into())]),
        None => say(lang, "not-truncated", []),
    }
}
