//! One disclosure away: durations, hours, reserved contracts, means, and what is counted.

use super::fields::{AskedField, field_id, meanwhile};
use super::form::Form;
use super::words;
use crate::i18n::Lang;
use crate::platform::input;
use crate::scenario::questions::{Asked, Change, ClauseKind, THRESHOLDS};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::disclosure::use_unfolded;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::switch::Switch;
use yew::prelude::*;

/// What the disclosure needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PreciseProps {
    pub(super) form: Form,
}

/// The rest that may be said.
#[function_component]
pub(super) fn Precise(props: &PreciseProps) -> Html {
    let lang = use_page().lang;
    let form = &props.form;
    let (unfolded, ontoggle) = use_unfolded(false);
    let inside = |asked: &Asked| {
        !matches!(asked, Asked::Contracts | Asked::RateToday | Asked::Purchases | Asked::AboveThresholds)
    };
    let unknown = form.answers.unknown().filter(inside).count();
    html! {
        <details class="qmore" id="city-more" {ontoggle}>
            <summary>
                <span>{ tr!(lang, "city-more") }</span>
                if unknown > 0 { <span class="note">{ tr!(lang, "city-more-digest", count = unknown) }</span> }
            </summary>
            if unfolded {
                <h2>{ tr!(lang, "city-more-contracts") }</h2>
                { rows(lang, form, &[Asked::Duration, Asked::ClauseDuration]) }
                <h2>{ tr!(lang, "city-more-hours") }</h2>
                { mount::<Switch>(props!(Switch { id: "city-sized", label: tr!(lang, "city-sized"), note: tr!(lang, "city-sized-note", cost = lang.money(30.0)), on: form.answers.sized, onswitch: form.tell.reform(Change::HoursSized) })) }
                { if form.answers.sized { rows(lang, form, &[Asked::Amount, Asked::LabourShare, Asked::InsertionShare]) } else { rows(lang, form, &[Asked::Hours]) } }
                <h2>{ tr!(lang, "city-more-reserved") }</h2>
                { rows(lang, form, &[Asked::ReservedToday, Asked::ReservedAimed]) }
                <h2>{ tr!(lang, "city-more-means") }</h2>
                { rows(lang, form, &[Asked::Facilitators]) }
                if form.answers.value(Asked::Facilitators).is_some() { { rows(lang, form, &[Asked::ContractsEach]) } }
                <h2>{ tr!(lang, "city-more-counted") }</h2>
                { counted(lang, form) }
            }
        </details>
    }
}

/// Figures, a row each.
fn rows(lang: Lang, form: &Form, asked: &[Asked]) -> Html {
    html! {
        { for asked.iter().map(|&asked| html! {
            <div key={asked.key()} class="qrow">
                <label for={field_id(asked)}>{ words::name(lang, asked) }</label>
                <div class="q__f">{ mount::<AskedField>(props!(AskedField { form: form.clone(), asked })) }</div>
                { meanwhile(lang, form, asked) }
            </div>
        }) }
    }
}

/// From which amount a contract counts, and which clauses.
fn counted(lang: Lang, form: &Form) -> Html {
    let answers = &form.answers;
    let from = |threshold: u32| match threshold {
        0 => tr!(lang, "city-threshold-any"),
        amount => tr!(lang, "city-threshold-from", amount = lang.money(f64::from(amount))),
    };
    let onthreshold =
        form.tell.reform(|event: Event| Change::ThresholdSaid(input::text(&event).parse().ok()));
    let onkind = form.tell.reform(|event: Event| {
        Change::KindSaid(match input::text(&event).as_str() {
            "insertion" => Some(ClauseKind::Insertion),
            "social" => Some(ClauseKind::Social),
            _ => None,
        })
    });
    let option = |code: String, name: String, chosen: bool| {
        html! { <option key={code.clone()} value={code} selected={chosen}>{ name }</option> }
    };
    let unsaid = tr!(lang, "city-threshold-unsaid");
    html! {
        <>
            <div class="qrow">
                <label for="city-threshold">{ tr!(lang, "city-threshold") }</label>
                <select id="city-threshold" class="set-select" onchange={onthreshold}>
                    { option(String::new(), unsaid.clone(), answers.threshold.is_none()) }
                    { for THRESHOLDS.into_iter().map(|amount| option(amount.to_string(), from(amount), answers.threshold == Some(amount))) }
                </select>
            </div>
            <div class="qrow">
                <label for="city-kind">{ tr!(lang, "city-kind") }</label>
                <select id="city-kind" class="set-select" onchange={onkind}>
                    { option(String::new(), unsaid, answers.kind.is_none()) }
                    { option("insertion".to_owned(), tr!(lang, "city-kind-insertion"), answers.kind == Some(ClauseKind::Insertion)) }
                    { option("social".to_owned(), tr!(lang, "city-kind-social"), answers.kind == Some(ClauseKind::Social)) }
                </select>
            </div>
        </>
    }
}
