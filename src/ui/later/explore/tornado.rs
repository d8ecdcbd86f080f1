//! « Ce qui pèse le plus »: what each assumption does over its range, and its share of the uncertainty.

use crate::analysis::lever_draws::{LeverDraws, ranged};
use crate::analysis::sobol::{SobolIndices, SobolRun};
use crate::analysis::swings::{Swing, swings};
use crate::chart::{Figure, TornadoBar, TornadoRow, TornadoSpec};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::platform::slices::Deadline;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::downloads::About;
use crate::ui::later::explore::downloads::PictureDownloads;
use crate::ui::later::explore::goal_choice::{goal_buttons, goal_in_view};
use crate::ui::later::specs::tornado as words;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::sliced::use_sliced;
use crate::ui::shared::words::verdict;
use std::rc::Rc;
use yew::prelude::*;

/// Blocks of eight draws between two looks at the clock.
const BLOCKS: usize = 8;

/// What the tornado is about.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct TornadoProps {
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
}

/// The section « Ce qui pèse le plus ».
#[function_component]
pub(in crate::ui) fn TornadoSection(props: &TornadoProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let derived = &props.derived;
    let wanted = use_state(|| None::<GoalId>);
    let swings = use_memo(derived.clone(), |derived| swings(&derived.scenario));
    let indices = use_indices(derived);
    let goal = goal_in_view(derived, *wanted);
    let choose = Callback::from(move |goal| wanted.set(goal));
    let propose = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::Edited(Edit::RangesProposed)))
    };
    html! {
        <section class="sec sec--half" id="poids" aria-labelledby="tornado-title">
            <div class="sec__head">
                <h2 id="tornado-title">{ tr!(lang, "tornado-title") }</h2>
                <p>{ intro(lang, derived, goal, swings.is_empty()) }</p>
            </div>
            <p class="acts" hidden={!swings.is_empty() || goal.is_none()}>
                <button type="button" class="btn" onclick={propose}>{ tr!(lang, "tornado-propose") }</button>
            </p>
            <div hidden={swings.is_empty()}>
                { goal_buttons(lang, &derived.scenario, tr!(lang, "tornado-goal"), goal, &choose) }
                { goal.map_or_else(Html::default, |goal| bars(&page, derived, goal, &(Rc::clone(&swings), indices.clone()))) }
            </div>
        </section>
    }
}

fn intro(lang: Lang, derived: &Derived, goal: Option<GoalId>, empty: bool) -> String {
    let Some(goal) = goal else { return tr!(lang, "map-no-goal") };
    let name = verdict::goal_name(lang, goal);
    match (empty, derived.scenario.goal_cumulative(goal)) {
        (true, _) => tr!(lang, "tornado-empty"),
        (false, true) => tr!(lang, "tornado-intro-summed", goal = name),
        (false, false) => {
            tr!(lang, "tornado-intro", goal = name, year = lang.year(derived.scenario.target_year))
        }
    }
}

/// The shares of the uncertainty, refined while the page rests; none without ranges.
#[hook]
fn use_indices(derived: &Shared<Derived>) -> Option<Rc<Vec<SobolIndices>>> {
    let store = use_mut_ref(LeverDraws::new);
    use_sliced("indices", derived.clone(), move |derived| {
        ranged(&derived.scenario).next()?;
        let mut run = SobolRun::new(&derived.scenario);
        Some(move |deadline: Deadline| {
            while !run.finished() && !deadline.passed() {
                run.step(&mut store.borrow_mut(), BLOCKS);
            }
            run.finished().then(|| run.indices())
        })
    })
}

/// What every assumption does, and how much of the uncertainty it makes.
type Weights = (Rc<Vec<Swing>>, Option<Rc<Vec<SobolIndices>>>);

fn bars(page: &Context, derived: &Shared<Derived>, goal: GoalId, weights: &Weights) -> Html {
    let lang = page.lang;
    let (swings, _) = weights;
    let spec_in = {
        let (derived, (swings, indices)) = (derived.clone(), weights.clone());
        move |lang: Lang| {
            words::spec(lang, &derived, goal, &swings, indices.as_ref().map_or(&[], |found| found))
        }
    };
    let spec = spec_in(lang);
    let shown = Callback::from(move |lang: Lang| {
        let spec = spec_in(lang);
        (tr!(lang, "take-tornado", name = spec.name.as_str()), Figure::Tornado(Rc::new(spec)))
    });
    let layout = spec.layout();
    let target = lang.goal(spec.quantity, derived.scenario.goal_value(goal));
    let centre = lang.achieved(spec.quantity, spec.centre, derived.scenario.goal_value(goal));
    let vars = vec![("--c", layout.centre), ("--g", layout.goal.unwrap_or(layout.centre))];
    html! {
        <>
            <div class="scroll" tabindex="0" role="region" aria-label={tr!(lang, "tornado-table")}>
            <WithVariables tag="table" class="tornado" {vars}>
                <caption class="sr">{ spec.describe(lang) }</caption>
                <thead><tr>
                    <th scope="col"><span class="sr">{ tr!(lang, "tornado-lever") }</span></th>
                    <th scope="col" class="t-head">
                        <span class="sr">{ tr!(lang, "tornado-effect") }{ " " }</span>
                        <span class={classes!("t-c", heads(&layout, true))}>{ tr!(lang, "tornado-scenario") }<br /><b>{ centre }</b></span>
                        <span class={classes!("t-g", heads(&layout, false))}>{ tr!(lang, "tornado-target") }<br /><b>{ target }</b></span>
                    </th>
                </tr></thead>
                <tbody>
                    { for layout.bars.iter().filter_map(|bar| Some(row(lang, &spec, spec.rows.get(bar.row)?, bar, layout.centre))) }
                </tbody>
            </WithVariables>
            </div>
            <p class="note">{ words::without_effect(lang, derived, goal, swings).unwrap_or_default() }</p>
            { mount::<PictureDownloads>(props!(PictureDownloads { id: "tornado", title: tr!(lang, "take-tornado", name = spec.name.as_str()), shown, about: About::new(page, derived) })) }
        </>
    }
}

/// Which side of its line a heading stands on, so that the two never cover each other.
fn heads(layout: &crate::chart::TornadoLayout, centre: bool) -> &'static str {
    let goal_is_right = layout.goal.is_none_or(|goal| goal >= layout.centre);
    if goal_is_right == centre { "t-left" } else { "t-right" }
}

/// One assumption: the low end of its range in outline, the high end filled.
fn row(lang: Lang, spec: &TornadoSpec, row: &TornadoRow, bar: &TornadoBar, centre: f64) -> Html {
    let span = |end: f64| vec![("--a", end.min(centre)), ("--b", end.max(centre))];
    let ends = [(bar.low, &row.low_setting, row.low), (bar.high, &row.high_setting, row.high)];
    let (left, right) = if bar.low <= bar.high { (&ends[0], &ends[1]) } else { (&ends[1], &ends[0]) };
    let end = |class: &'static str, (at, setting, result): &(f64, &String, f64)| {
        html! {
            <WithVariables class={class} vars={vec![("--a", *at)]}>{ (*setting).clone() }<small>{ lang.quantity(spec.quantity, *result) }</small></WithVariables>
        }
    };
    html! {
        <tr key={row.label.clone()}>
            <th scope="row">
                { &row.label }
                <span class="share">{ row.share.map(|share| share_text(lang, share)).unwrap_or_default() }</span>
            </th>
            <td class="t-bar">
                { mount::<WithVariables>(props!(WithVariables { class: "t-lo", vars: span(bar.low) })) }
                { mount::<WithVariables>(props!(WithVariables { class: "t-hi", vars: span(bar.high) })) }
                { end("t-tl", left) }
                { end("t-tr", right) }
            </td>
        </tr>
    }
}

/// A share of the uncertainty: whole percents that make 100 together; it is never said to be nothing.
fn share_text(lang: Lang, share: f64) -> String {
    let text = if share > 0.0 {
        lang.percent(share)
    } else {
        tr!(lang, "format-less-than", text = lang.percent(0.01))
    };
    tr!(lang, "tornado-share", share = text)
}
