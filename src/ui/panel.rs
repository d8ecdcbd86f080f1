//! The panel: every lever, in causal order, decisions apart from assumptions.

use super::context::{Context, Shared, use_page};
use super::dialog::use_dialog;
use super::field::NumberField;
use super::icon::{icon, icon_with};
use super::lever_row::LeverRow;
use super::reasons::Reasons;
use super::settings::{answers_toggle, calibration_toggle, facilitators_toggle, funnel_toggle};
use super::slider::Mark;
use super::words::{needs as words, unit};
use crate::i18n::Lang;
use crate::model::bounds::Bounds;
use crate::model::lever::{Kind, LeverId, Section};
use crate::model::scenario::Scenario;
use crate::scenario::provenance::provenance;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::edit::Edit;
use crate::state::panel::{LeverView, rows};
use crate::state::requirement::Need;
use crate::tr;
use yew::prelude::*;

/// Which levers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    Only(Kind),
}

impl Filter {
    fn keeps(self, view: &LeverView) -> bool {
        match self {
            Self::All => true,
            Self::Only(kind) => view.kind == kind,
        }
    }
}

/// The sections, in causal order, and whether each opens with the page.
const SECTIONS: [(Section, bool); 5] = [
    (Section::Contracts, true),
    (Section::Clauses, true),
    (Section::Means, true),
    (Section::Reserved, true),
    (Section::Pace, false),
];

/// What the panel is about.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PanelProps {
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// Why levers do nothing, once known.
    pub(super) reasons: Option<Shared<Reasons>>,
}

/// The panel of levers.
#[function_component]
pub(super) fn Panel(props: &PanelProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let filter = use_state(|| Filter::All);
    let present =
        LeverId::all().filter_map(|lever| LeverView::new(&props.derived, lever)).collect::<Vec<_>>();
    let count = |filter: Filter| present.iter().filter(|view| filter.keeps(view)).count();
    let choices = [
        (Filter::All, tr!(lang, "filter-all", count = count(Filter::All).to_string())),
        (
            Filter::Only(Kind::Decision),
            tr!(lang, "filter-decisions", count = count(Filter::Only(Kind::Decision)).to_string()),
        ),
        (
            Filter::Only(Kind::Assumption),
            tr!(lang, "filter-assumptions", count = count(Filter::Only(Kind::Assumption)).to_string()),
        ),
    ];
    html! {
        <form class="panel" id="hypotheses" aria-labelledby="panel-title" tabindex="-1" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <header class="panel__head">
                <h2 id="panel-title">{ tr!(lang, "panel-title") }</h2>
                <ResetMenu />
                <p class="key">
                    <span class="sr">{ tr!(lang, "key-title") }</span>
                    <span><i class="k-past"></i>{ lang.year(props.derived.scenario.base_year) }</span>
                    <span><i class="k-need"></i>{ tr!(lang, "key-need") }</span>
                    <span><i class="k-need k-need--hold"></i>{ tr!(lang, "key-hold") }</span>
                    <span><i class="k-band"></i>{ tr!(lang, "key-band") }</span>
                </p>
                { uncertainty_switch(!props.derived.scenario.uncertainty.ranges.is_empty(), &page) }
                <div class="seg filter" role="group" aria-label={tr!(lang, "filter")}>
                    { for choices.into_iter().map(|(choice, text)| {
                        let chosen = filter.clone();
                        html! {
                            <button type="button" aria-pressed={(*filter == choice).to_string()} onclick={Callback::from(move |_: MouseEvent| chosen.set(choice))}>
                                if let Filter::Only(kind) = choice { { icon(kind_icon(kind), 14) } }
                                { text }
                            </button>
                        }
                    }) }
                </div>
            </header>
            { for SECTIONS.map(|(section, open)| html! {
                <Group key={section_key(section)} derived={props.derived.clone()} reasons={props.reasons.clone()} {section} {open} filter={*filter} />
            }) }
        </form>
    }
}

const fn kind_icon(kind: Kind) -> &'static str {
    match kind {
        Kind::Decision => "decision",
        Kind::Assumption => "assumption",
    }
}

const fn section_key(section: Section) -> &'static str {
    match section {
        Section::Contracts => "contracts",
        Section::Clauses => "clauses",
        Section::Means => "means",
        Section::Reserved => "reserved",
        Section::Pace => "pace",
    }
}

fn section_name(lang: Lang, section: Section) -> String {
    match section {
        Section::Contracts => tr!(lang, "section-contracts"),
        Section::Clauses => tr!(lang, "section-clauses"),
        Section::Means => tr!(lang, "section-means"),
        Section::Reserved => tr!(lang, "section-reserved"),
        Section::Pace => tr!(lang, "section-pace"),
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GroupProps {
    derived: Shared<Derived>,
    reasons: Option<Shared<Reasons>>,
    section: Section,
    open: bool,
    filter: Filter,
}

/// One section of the panel: its essential levers, and the others behind a disclosure.
#[function_component]
fn Group(props: &GroupProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (essential, more) = rows(&props.derived, props.section);
    let keep =
        |views: Vec<LeverView>| views.into_iter().filter(|view| props.filter.keeps(view)).collect::<Vec<_>>();
    let (essential, more) = (keep(essential), keep(more));
    let limits = props.section == Section::Means
        && props
            .derived
            .verdict
            .worst
            .is_some_and(|worst| crate::state::verdict::Means::is_capacity(worst.limit));
    let scenario = props.derived.scenario.as_ref();
    let row = |view: &LeverView| html! { <Row key={view.id.key()} derived={props.derived.clone()} reasons={props.reasons.clone()} view={*view} /> };
    html! {
        <details class="group" open={props.open} id={format!("section-{}", section_key(props.section))}>
            <summary>
                <h3>{ section_name(lang, props.section) }</h3>
                if limits {
                    <span class="tag">{ icon("miss", 14) }{ tr!(lang, "section-limits") }</span>
                }
                <span class="digest">{ digest(lang, &essential) }</span>
                { icon_with("chev", 16, "chev") }
            </summary>
            <div class="group__body">
                <div>{ first_choice(props.section, scenario, &page) }</div>
                <div>{ for essential.iter().map(row) }</div>
                <details class="disc more-levers" hidden={more.is_empty() && props.section != Section::Clauses}>
                    <summary>{ tr!(lang, "more-levers", count = more.len().to_string()) }</summary>
                    <div>{ for more.iter().map(row) }</div>
                    <div>{ last_choice(props.section, scenario, &page) }</div>
                </details>
            </div>
        </details>
    }
}

/// The choice that brings a section's levers, before them.
fn first_choice(section: Section, scenario: &Scenario, page: &Context) -> Html {
    match section {
        Section::Means => facilitators_toggle(scenario, "panel", page),
        Section::Reserved => answers_toggle(scenario, "panel", page),
        Section::Contracts | Section::Clauses | Section::Pace => Html::default(),
    }
}

/// The choices of how a section is explained, after its levers.
fn last_choice(section: Section, scenario: &Scenario, page: &Context) -> Html {
    match section {
        Section::Clauses => {
            html! { <>{ funnel_toggle(scenario, "panel", page) }{ calibration_toggle(scenario, "panel", page) }</> }
        }
        Section::Contracts | Section::Means | Section::Reserved | Section::Pace => Html::default(),
    }
}

/// « ± incertitude »: proposes a range around every assumption, or takes all ranges away.
fn uncertainty_switch(on: bool, page: &Context) -> Html {
    let edit = if on { Edit::RangesCleared } else { Edit::RangesProposed };
    let dispatch = page.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Msg::Edited(edit.clone())));
    html! {
        <button type="button" class="btn btn--sm uncertain" id="uncertainty" aria-pressed={on.to_string()} {onclick}>
            { tr!(page.lang, "uncertainty-switch") }
        </button>
    }
}

/// The values of a closed section, in a line.
fn digest(lang: Lang, views: &[LeverView]) -> String {
    let values = views.iter().take(3).map(|view| unit::seen(lang, view.unit, view.value));
    values.collect::<Vec<_>>().join(" · ")
}

/// One lever of a run.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RowProps {
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// Why levers do nothing, once known.
    pub(super) reasons: Option<Shared<Reasons>>,
    /// The lever.
    pub(super) view: LeverView,
}

/// A lever's row with where its value comes from and what the goals ask of it.
#[function_component]
pub(super) fn Row(props: &RowProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let derived = &props.derived;
    let source = provenance(&derived.scenario, &derived.preset, props.view.id);
    let needs = derived.needs.get(&props.view.id);
    let inert = needs.filter(|needs| needs.inert).map(|_| {
        let known = props.reasons.as_ref().and_then(|reasons| reasons.inert(props.view.id));
        AttrValue::from(known.map_or_else(|| tr!(lang, "inert"), str::to_owned))
    });
    let marks = needs.map(|needs| needs.needs.iter().map(mark).collect::<Vec<_>>()).unwrap_or_default();
    let requirement =
        needs.map(|needs| words::requirement(lang, derived, props.view.id, needs)).unwrap_or_default();
    html! {
        <LeverRow view={props.view} known={source.status} source_key={source.text_key} city={source.city.cloned()}
            {marks} {requirement} {inert}>
            { lever_actions(derived, props.view.id, &page) }
        </LeverRow>
    }
}

fn mark(need: &Need) -> Mark {
    Mark { value: need.exact, hold: need.hold, upwards: need.upwards }
}

/// What can be done about a lever beside moving it: set it to what a goal requires, lock it.
fn lever_actions(derived: &Derived, lever: LeverId, page: &Context) -> Html {
    let lang = page.lang;
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))
    };
    let missed = derived
        .needs
        .get(&lever)
        .map(|needs| needs.needs.iter().filter(|need| !need.hold))
        .into_iter()
        .flatten();
    let locked = page.locked.contains(&lever);
    html! {
        <div class="acts">
            { for missed.filter(|_| !locked).map(|need| html! {
                <button key={need.goal.key()} type="button" class="btn btn--sm" onclick={say(Msg::LeverMoved { lever, value: need.shown })}>
                    { tr!(lang, "apply-value", value = unit::seen(lang, lever.row().unit, need.shown)) }
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
    html! {
        <div class="range-edit" role="group" aria-label={tr!(lang, "range")}>
            <span id={format!("range-low-label-{key}")}>{ tr!(lang, "range-from") }</span>
            <NumberField id={format!("range-low-{key}")} labelled_by={format!("range-low-label-{key} label-{key}")} value={low} unit={counted}
                bounds={Bounds::new(bounds.low, value)} oncommit={set(|end, [_, high]| [end, high])} />
            <span id={format!("range-high-label-{key}")}>{ tr!(lang, "range-to") }</span>
            <NumberField id={format!("range-high-{key}")} labelled_by={format!("range-high-label-{key} label-{key}")} value={high} unit={counted}
                bounds={Bounds::new(value, bounds.high)} oncommit={set(|end, [low, _]| [low, end])} />
            <button type="button" class="btn btn--sm" onclick={say(None)}>{ tr!(lang, "range-remove") }</button>
        </div>
    }
}

/// A tenth on either side, for levers that have no proposed range.
fn usual_range(bounds: Bounds, value: f64) -> [f64; 2] {
    let spread = value.abs() * 0.1;
    [bounds.hold(value - spread).min(value), bounds.hold(value + spread).max(value)]
}

/// What "reset" means is asked: this preset's values, or the default scenario.
#[function_component]
fn ResetMenu() -> Html {
    let page = use_page();
    let lang = page.lang;
    let dialog = use_dialog();
    let choose = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        dialog.closing(move || dispatch.emit(msg.clone()))
    };
    html! {
        <>
            <button type="button" class="btn btn--quiet" id="reset" onclick={dialog.open.clone()}>{ icon("reset", 16) }{ tr!(lang, "reset") }</button>
            <dialog class="dialog dialog--small" ref={dialog.node.clone()} aria-labelledby="reset-title">
                <div class="dialog__head">
                    <h2 class="h3" id="reset-title">{ tr!(lang, "reset-title") }</h2>
                    <button type="button" class="iconbtn" aria-label={tr!(lang, "close")} onclick={dialog.close.clone()}>{ icon("close", 20) }</button>
                </div>
                <p class="note">{ tr!(lang, "reset-note") }</p>
                <div class="acts">
                    <button type="button" class="btn" id="reset-preset" onclick={choose(Msg::PresetRestored)}>{ tr!(lang, "reset-preset") }</button>
                    <button type="button" class="btn" id="reset-all" onclick={choose(Msg::AllRestored)}>{ tr!(lang, "reset-all") }</button>
                </div>
            </dialog>
        </>
    }
}
