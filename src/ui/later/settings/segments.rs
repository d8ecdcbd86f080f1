//! The families of contracts: one row each, with every number that is its own.

use crate::i18n::Lang;
use crate::model::bounds::MOST_SEGMENTS;
use crate::platform::element;
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::settings::control::number::NumberAt;
use crate::ui::later::settings::control::text::{Rule, TextField};
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::later::words::family::family_name;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::model_switches::{is_calibrated, is_funnel};
use crate::ui::shared::part::{keyed, mount, props};
use yew::prelude::*;

fn name_id(index: usize) -> String {
    format!("set-segment-{index}-name")
}

/// The families: rename, add, remove, and their numbers.
#[function_component]
pub fn SegmentsForm(props: &ScenarioProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let count = props.scenario.segments.len();
    // The row to go to once the number of rows has changed: a button that disappears must not lose the focus.
    let next = use_mut_ref(|| None::<usize>);
    use_effect_with(count, {
        let next = next.clone();
        move |_| {
            if let Some(index) = next.borrow_mut().take() {
                element::focus(&name_id(index));
            }
        }
    });
    let onadd = {
        let (next, dispatch) = (next.clone(), page.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            *next.borrow_mut() = Some(count);
            let name = tr!(lang, "set-segment-new", number = (count + 1).to_string());
            dispatch.emit(Msg::Edited(Edit::SegmentAdded(name)));
        })
    };
    let onremove = {
        let (next, dispatch) = (next, page.dispatch.clone());
        Callback::from(move |index: usize| {
            *next.borrow_mut() = Some(index.min(count.saturating_sub(2)));
            dispatch.emit(Msg::Edited(Edit::SegmentRemoved(index)));
        })
    };
    let full = count >= MOST_SEGMENTS;
    html! {
        <div class="set-form">
            <p class="note">{ tr!(lang, "set-segments-note") }</p>
            <table class="set-table set-table--wide" role="table" aria-label={tr!(lang, "set-segments-title")}>
                { head(props, lang) }
                <tbody role="rowgroup">
                    // Rows have no identity of their own: when their number changes, all are made anew.
                    { for (0..count).map(|index| keyed::<SegmentRow>(format!("{count}-{index}"), props!(SegmentRow { scenario: props.scenario.clone(), index, onremove: onremove.clone() }))) }
                </tbody>
            </table>
            <p class="row">
                <button type="button" class="btn" onclick={onadd} disabled={full}>
                    { icon("plus", 18) }{ tr!(lang, "set-segment-add") }
                </button>
                <span class="note">{ if full { tr!(lang, "set-segments-full") } else { String::new() } }</span>
            </p>
        </div>
    }
}

fn head(props: &ScenarioProps, lang: Lang) -> Html {
    let base = props.scenario.base_year.to_string();
    let columns = [
        tr!(lang, "set-segment-name"),
        tr!(lang, "set-segment-contracts", year = base),
        tr!(lang, "set-segment-growth"),
        tr!(lang, "set-segment-clauses"),
        tr!(lang, "set-segment-hours"),
        tr!(lang, "set-segment-duration"),
    ];
    html! {
        <thead role="rowgroup">
            <tr role="row">
                { for columns.into_iter().map(|column| html! { <th scope="col" role="columnheader">{ column }</th> }) }
                <th scope="col" role="columnheader"><span class="sr">{ tr!(lang, "set-actions") }</span></th>
            </tr>
        </thead>
    }
}

/// Which family.
#[derive(Clone, PartialEq, Properties)]
struct SegmentRowProps {
    scenario: crate::ui::shared::context::Shared<crate::model::scenario::Scenario>,
    index: usize,
    onremove: Callback<usize>,
}

#[function_component]
fn SegmentRow(props: &SegmentRowProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let index = props.index;
    let Some(segment) = props.scenario.segments.get(index) else { return html! { <tr hidden={true} /> } };
    let row_id = format!("set-segment-{index}-row");
    let onrename = page.dispatch.reform(move |name| Msg::Edited(Edit::SegmentRenamed(index, name)));
    let onremove = props.onremove.reform(move |_: MouseEvent| index);
    let (base, target) = (props.scenario.base_year.to_string(), props.scenario.target_year.to_string());
    let number = |part: &str, label: String, in_column| {
        mount::<NumberAt>(props!(NumberAt {
            scenario: props.scenario.clone(),
            form: "segments",
            path: format!("segments[{index}].{part}"),
            label,
            in_column,
            context: row_id.clone()
        }))
    };
    let inner = |part, label| number(part, label, false);
    let clauses = if is_funnel(segment) {
        html! { <>
            { inner("clauses.funnel.clausable", tr!(lang, "set-clausable")) }
            { inner("clauses.funnel.anticipated.base", tr!(lang, "set-anticipated", year = base.clone())) }
            { inner("clauses.funnel.anticipated.target", tr!(lang, "set-anticipated", year = target.clone())) }
            { inner("clauses.funnel.calibrated.base", tr!(lang, "set-calibrated", year = base.clone())) }
            { inner("clauses.funnel.calibrated.target", tr!(lang, "set-calibrated", year = target.clone())) }
        </> }
    } else {
        html! { <>
            { inner("clauses.direct.base", tr!(lang, "set-rate", year = base.clone())) }
            { inner("clauses.direct.target", tr!(lang, "set-rate", year = target.clone())) }
        </> }
    };
    let hours = if is_calibrated(segment) {
        let insertion = |year: String| tr!(lang, "set-insertion-share", year = year);
        html! { <>
            { inner("hours.calibrated.amount", tr!(lang, "set-amount")) }
            { inner("hours.calibrated.labour_share", tr!(lang, "set-labour-share")) }
            { inner("hours.calibrated.insertion_share.base", insertion(base.clone())) }
            { inner("hours.calibrated.insertion_share.target", insertion(target)) }
            { inner("hours.calibrated.hourly_cost", tr!(lang, "set-hourly-cost")) }
        </> }
    } else {
        html! { <>
            { inner("hours.direct.base", tr!(lang, "set-hours-each-in", year = base.clone())) }
            { inner("hours.direct.target", tr!(lang, "set-hours-each-in", year = target)) }
        </> }
    };
    let durations = if segment.clause_duration.is_some() {
        html! {
            <div class="set-parts">
                { inner("duration", tr!(lang, "set-segment-unclaused")) }
                { inner("clause_duration", tr!(lang, "set-segment-clause-duration")) }
            </div>
        }
    } else {
        number("duration", tr!(lang, "set-segment-duration"), true)
    };
    let name = family_name(lang, &segment.name);
    let cell = |inside: Html| html! { <td role="cell">{ inside }</td> };
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <span id={row_id.clone()} hidden={true}>{ name.as_str() }</span>
                { mount::<TextField>(props!(TextField { id: name_id(index), label: tr!(lang, "set-segment-name"), in_column: true, value: name.clone(), rule: Rule::Name, oncommit: onrename })) }
            </th>
            { cell(number("contracts", tr!(lang, "set-segment-contracts", year = base), true)) }
            { cell(number("growth", tr!(lang, "set-segment-growth"), true)) }
            { cell(html! { <div class="set-parts">{ clauses }</div> }) }
            { cell(html! { <div class="set-parts">{ hours }</div> }) }
            { cell(durations) }
            <td role="cell">
                if props.scenario.segments.len() > 1 {
                    <button type="button" class="btn btn--quiet btn--sm" onclick={onremove}
                        aria-label={tr!(lang, "set-segment-remove", name = name.as_str())}>
                        { icon("close", 16) }{ tr!(lang, "set-remove") }
                    </button>
                }
            </td>
        </tr>
    }
}
