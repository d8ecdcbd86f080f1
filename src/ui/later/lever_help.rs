//! What a lever is, where its value comes from, and what can be done about it beside moving it: set it to what a goal
//! requires, lock it, give it a range.

use crate::export::said;
use crate::i18n::{Lang, text};
use crate::model::bounds::Bounds;
use crate::model::lever::LeverId;
use crate::scenario::facts::left_out;
use crate::scenario::provenance::provenance;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::edit::Edit;
use crate::state::ways::bar;
use crate::tr;
use crate::ui::later::words::foreign::marked;
use crate::ui::later::words::known;
use crate::ui::shared::context::{Context, use_page};
use crate::ui::shared::field::NumberField;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::HelpProps;
use crate::ui::shared::words::{lever as words, unit};
use yew::prelude::*;

/// What stands below a lever's row when it is asked for.
#[function_component]
pub(in crate::ui) fn LeverHelp(props: &HelpProps) -> Html {
    let page = use_page();
    let (lang, lever) = (page.lang, props.lever);
    html! {
        <>
            <p>{ words::help(lang, lever) }</p>
            <p>
                if let Some(source) = props.settled.scenario.sources.get(lever.key()) {
                    { said(lang, source) }
                    if let Some(url) = &source.url {
                        { " " }<a href={url.clone()} target="_blank" rel="noopener noreferrer">{ tr!(lang, "source-link") }</a>
                    }
                } else {
                    { marked(lang, &text(lang, &provenance(&props.settled.scenario, &props.settled.reference, lever).text_key)) }
                }
            </p>
            if !props.requirement.is_empty() {
                <p>{ &props.requirement }{ bars(lang, &props.settled, lever) }</p>
            }
            { for base_year(lang, &props.settled, lever).into_iter().map(|text| html! { <p>{ text }</p> }) }
            { lever_actions(&props.settled, lever, &page) }
        </>
    }
}

/// Why values that would do are not proposed.
fn bars(lang: Lang, derived: &Derived, lever: LeverId) -> String {
    let needs = derived.needs.get(&lever).into_iter().flat_map(|needs| &needs.needs);
    let asked = needs.filter(|need| !need.hold);
    let bar = asked.filter_map(|need| bar(&derived.scenario, lever, need.shown)).next();
    bar.map_or_else(String::new, |bar| format!(" {}", known::barred(lang, bar)))
}

/// What the value in force would have the base year give, where that is not what is documented.
fn base_year(lang: Lang, derived: &Derived, lever: LeverId) -> Option<String> {
    known::base_year(lang, derived, lever, lever.value(&derived.scenario)?)
}

/// The buttons below a lever's help.
fn lever_actions(derived: &Derived, lever: LeverId, page: &Context) -> Html {
    let lang = page.lang;
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))
    };
    let locked = page.locked.contains(&lever);
    let needs = derived.needs.get(&lever).into_iter().flat_map(|needs| &needs.needs);
    let missed = needs.filter(|need| !need.hold && !locked);
    let proposed = missed.filter(|need| bar(&derived.scenario, lever, need.shown).is_none());
    html! {
        <div class="acts">
            { for proposed.map(|need| html! {
                <button key={need.goal.key()} type="button" data-once="" class="btn btn--sm" onclick={say(Msg::LeverMoved { lever, value: need.shown })}>
                    { tr!(lang, "apply-value", value = unit::displayed(lang, lever.row().unit, need.shown)) }
                </button>
            }) }
            <button key="lock" type="button" class="btn btn--sm lock" aria-pressed={locked.to_string()} onclick={say(Msg::LockToggled(lever))}>
                { icon("lock", 14) }{ if locked { tr!(lang, "unlock") } else { tr!(lang, "lock") } }
            </button>
            { range_edit(derived, lever, page) }
        </div>
    }
}

/// A lever's range: added, typed, taken away.
fn range_edit(derived: &Derived, lever: LeverId, page: &Context) -> Html {
    let lang = page.lang;
    let scenario = &derived.scenario;
    let say = |range: Option<[f64; 2]>| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::Edited(Edit::RangeSet(lever, range))))
    };
    let Some(value) = lever.value(scenario) else { return html! { <span hidden=true></span> } };
    let Some([low, high]) = scenario.uncertainty.ranges.get(&lever).copied() else {
        let range =
            lever.proposed_range(scenario).unwrap_or_else(|| usual_range(lever.bounds(scenario), value));
        return html! { <button type="button" class="btn btn--sm" onclick={say(Some(range))}>{ tr!(lang, "range-add") }</button> };
    };
    let bounds = lever.bounds(scenario);
    let set = |make: fn(f64, [f64; 2]) -> [f64; 2]| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |end: f64| {
            dispatch.emit(Msg::Edited(Edit::RangeSet(lever, Some(make(end, [low, high])))));
        })
    };
    let (key, counted) = (lever.key(), lever.row().unit);
    let example = lever.proposed_range(scenario).is_some_and(|proposed| same(proposed, [low, high]));
    let wider = left_out(scenario, lever, [low, high]).map(|(key, wider)| {
        let [low, high] = wider.map(|end| unit::displayed(lang, counted, end));
        html! {
            <>
                <span>{ text(lang, key) }</span>{ " " }
                <button type="button" class="btn btn--sm" onclick={say(Some(wider))}>{ tr!(lang, "range-widen", low = low, high = high) }</button>
            </>
        }
    });
    html! {
        <div class="range-edit" role="group" aria-label={tr!(lang, "range")}>
            <span id={format!("range-low-label-{key}")}>{ tr!(lang, "range-from") }</span>
            { mount::<NumberField>(props!(NumberField { id: format!("range-low-{key}"), labelled_by: format!("range-low-label-{key} label-{key}"), value: low, unit: counted, bounds: Bounds::new(bounds.low, value), oncommit: set(|end, [_, high]| [end, high]) })) }
            <span id={format!("range-high-label-{key}")}>{ tr!(lang, "range-to") }</span>
            { mount::<NumberField>(props!(NumberField { id: format!("range-high-{key}"), labelled_by: format!("range-high-label-{key} label-{key}"), value: high, unit: counted, bounds: Bounds::new(value, bounds.high), oncommit: set(|end, [low, _]| [low, end]) })) }
            <button type="button" class="btn btn--sm" onclick={say(None)}>{ tr!(lang, "range-remove") }</button>
            <p class="note" hidden={!example && wider.is_none()}>
                if example {
                    { tr!(lang, "range-example") }{ " " }
                }
                { wider.unwrap_or_default() }
            </p>
        </div>
    }
}

fn same(a: [f64; 2], b: [f64; 2]) -> bool {
    a.map(f64::to_bits) == b.map(f64::to_bits)
}

/// A tenth on either side, for levers that have no proposed range.
fn usual_range(bounds: Bounds, value: f64) -> [f64; 2] {
    let spread = value.abs() * 0.1;
    [bounds.hold(value - spread).min(value), bounds.hold(value + spread).max(value)]
}
