//! The panel: every lever, in causal order, decisions apart from assumptions.

use crate::i18n::Lang;
use crate::model::lever::{Kind, LeverId, Section};
use crate::model::scenario::Scenario;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::edit::Edit;
use crate::state::panel::LeverView;
use crate::state::requirement::LeverRequirements;
use crate::state::verdict::Means;
use crate::tr;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::dialog::use_dialog;
use crate::ui::shared::disclosure::use_unfolded;
use crate::ui::shared::icon::{icon, icon_with};
use crate::ui::shared::lever_row::{LeverFacts, LeverRow, lever_facts};
use crate::ui::shared::model_switches::{
    answers_toggle, calibration_toggle, facilitators_toggle, funnel_toggle,
};
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::reasons::Reasons;
use crate::ui::shared::slots::{ResetProps, use_slots};
use crate::ui::shared::words::unit;
use yew::prelude::*;

/// Which levers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    Only(Kind),
}

impl Filter {
    const ALL: [Self; 3] = [Self::All, Self::Only(Kind::Decision), Self::Only(Kind::Assumption)];

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
pub(in crate::ui) struct PanelProps {
    /// How many groups are mounted by now.
    pub(in crate::ui) shown: usize,
    /// The run, at each step of a move.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The run as it was when no lever was being moved.
    pub(in crate::ui) settled: Shared<Derived>,
    /// Why levers do nothing, once known.
    pub(in crate::ui) reasons: Option<Shared<Reasons>>,
}

/// The panel of levers. At each step of a move only what shows the lever being moved is drawn anew, and the marks.
#[function_component]
pub(in crate::ui) fn Panel(props: &PanelProps) -> Html {
    let filter = use_state(|| Filter::All);
    let rows = SECTIONS.map(|(section, _)| panel_rows(&props.derived, section));
    let count = |filter: Filter| rows.iter().flatten().filter(|row| filter.keeps(&row.view)).count();
    let counts = Filter::ALL.map(count);
    let settled = &props.settled;
    let marked = |hold: bool| {
        rows.iter().flatten().any(|LeverFacts { view, .. }| {
            let mut marks = settled.needs.get(&view.id).into_iter().flat_map(LeverRequirements::marked);
            marks.any(|need| need.hold == hold && view.scale.contains(need.exact))
        })
    };
    let marks = [marked(false), marked(true)];
    let limits = |section| {
        let worst = props.derived.verdict.worst;
        section == Section::Means && worst.is_some_and(|worst| Means::is_capacity(worst.limit))
    };
    let onfilter = {
        let filter = filter.clone();
        use_callback((), move |choice: Filter, ()| filter.set(choice))
    };
    html! {
        <form class="panel" id="assumptions" aria-labelledby="panel-title" tabindex="-1" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            { mount::<PanelHead>(props!(PanelHead { base_year: settled.scenario.base_year, uncertain: !settled.scenario.uncertainty.ranges.is_empty(), counts, marks, filter: *filter, onfilter })) }
            { for SECTIONS.into_iter().zip(rows).take(props.shown).map(|((section, open), rows)| keyed::<Group>(section_key(section), props!(Group { rows: rows.into_iter().filter(|row| filter.keeps(&row.view)).collect::<Vec<_>>(), settled: settled.clone(), reasons: props.reasons.clone(), section, open, limits: limits(section), filtered: *filter != Filter::All }))) }
        </form>
    }
}

/// The rows of a section, with where their values come from.
fn panel_rows(derived: &Derived, section: Section) -> Vec<LeverFacts> {
    let of_section = LeverId::all().filter(|lever| lever.row().section == section);
    let views = of_section.filter_map(|lever| LeverView::new(derived, lever));
    views.map(|view| lever_facts(derived, view)).collect()
}

#[derive(Clone, PartialEq, Properties)]
struct PanelHeadProps {
    base_year: i32,
    uncertain: bool,
    /// Levers that each filter keeps.
    counts: [usize; 3],
    /// Whether a track has a value that suffices, and one to keep.
    marks: [bool; 2],
    filter: Filter,
    onfilter: Callback<Filter>,
}

/// The panel's title, the key of its marks, and which levers to show.
#[function_component]
fn PanelHead(props: &PanelHeadProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let [need, hold] = props.marks;
    let texts = |choice: Filter, count: usize| match choice {
        Filter::All => tr!(lang, "filter-all", count = count.to_string()),
        Filter::Only(Kind::Decision) => tr!(lang, "filter-decisions", count = count.to_string()),
        Filter::Only(Kind::Assumption) => tr!(lang, "filter-assumptions", count = count.to_string()),
    };
    html! {
        <header class="panel__head">
            <h2 id="panel-title">{ tr!(lang, "panel-title") }</h2>
            { mount::<ResetMenu>(()) }
            <p class="key">
                <span class="sr">{ tr!(lang, "key-title") }</span>
                <span><i class="k-past"></i>{ lang.year(props.base_year) }</span>
                if need { <span><i class="k-need"></i>{ tr!(lang, "key-need") }</span> }
                if hold { <span><i class="k-need k-need--hold"></i>{ tr!(lang, "key-hold") }</span> }
                if props.uncertain { <span><i class="k-band"></i>{ tr!(lang, "key-band") }</span> }
            </p>
            { uncertainty_switch(props.uncertain, &page) }
            <div class="seg filter" role="group" aria-label={tr!(lang, "filter")}>
                { for Filter::ALL.into_iter().zip(props.counts).map(|(choice, count)| {
                    let onfilter = props.onfilter.clone();
                    html! {
                        <button type="button" aria-pressed={(props.filter == choice).to_string()} onclick={Callback::from(move |_: MouseEvent| onfilter.emit(choice))}>
                            if let Filter::Only(kind) = choice { { icon(kind_icon(kind), 14) } }
                            { texts(choice, count) }
                        </button>
                    }
                }) }
            </div>
        </header>
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
    rows: Vec<LeverFacts>,
    settled: Shared<Derived>,
    reasons: Option<Shared<Reasons>>,
    section: Section,
    open: bool,
    limits: bool,
    /// Whether only some levers are wanted: then a section that has none is left out.
    filtered: bool,
}

/// One section of the panel: its essential levers, and the others behind a disclosure.
#[function_component]
fn Group(props: &GroupProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (essential, more): (Vec<_>, Vec<_>) = props.rows.iter().partition(|row| row.view.id.row().first);
    let scenario = props.settled.scenario.as_ref();
    let (unfolded, ontoggle) = use_unfolded(props.open);
    let (more_unfolded, on_more) = use_unfolded(false);
    let row = |facts: &&LeverFacts| {
        keyed::<LeverRow>(
            facts.view.id.key(),
            props!(LeverRow {
                facts: **facts,
                settled: props.settled.clone(),
                reasons: props.reasons.clone()
            }),
        )
    };
    html! {
        <details class="group" open={props.open} hidden={props.filtered && props.rows.is_empty()} {ontoggle} id={format!("section-{}", section_key(props.section))}>
            <summary>
                <h3>{ section_name(lang, props.section) }</h3>
                if props.limits {
                    <span class="tag">{ icon("miss", 14) }{ tr!(lang, "section-limits") }</span>
                }
                <span class="digest">{ digest(lang, &essential) }</span>
                { icon_with("chev", 16, "chev") }
            </summary>
            <div class="group__body">
                if unfolded {
                    <div>{ first_choice(props.section, scenario, &page) }</div>
                    <div>{ for essential.iter().map(row) }</div>
                }
                <details class="disc more-levers" ontoggle={on_more} hidden={more.is_empty() && props.section != Section::Clauses}>
                    <summary>{ tr!(lang, "more-levers", count = more.len().to_string()) }</summary>
                    if unfolded && more_unfolded {
                        <div>{ for more.iter().map(row) }</div>
                        <div>{ last_choice(props.section, scenario, &page) }</div>
                    }
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
fn digest(lang: Lang, rows: &[&LeverFacts]) -> String {
    let values = rows.iter().take(3).map(|row| unit::displayed(lang, row.view.unit, row.view.value));
    values.collect::<Vec<_>>().join(" · ")
}

/// What "reset" means is asked: this preset's values, or the default scenario.
#[function_component]
fn ResetMenu() -> Html {
    let lang = use_page().lang;
    let dialog = use_dialog();
    let parts = use_slots(lang);
    html! {
        <>
            <button type="button" class="btn btn--quiet" id="reset" onclick={dialog.open.clone()}>{ icon("reset", 16) }{ tr!(lang, "reset") }</button>
            <dialog class="dialog dialog--small" ref={dialog.node.clone()} aria-label={tr!(lang, "reset")}>
                { parts.map_or_else(|waiting| waiting, |parts| (parts.reset)(ResetProps { dialog })) }
            </dialog>
        </>
    }
}
