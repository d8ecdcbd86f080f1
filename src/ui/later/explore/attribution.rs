//! « D’où vient l’écart ? »: what each change brought, between a reference and the scenario on screen.

use crate::analysis::attribution::{Attribution, GoalAttribution, attribution};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::scenario::Scenario;
use crate::platform::element;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::later::explore::goal_choice::{goal_buttons, goal_in_view};
use crate::ui::later::specs::attribution::{self as words, Step, StepKind};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::scenario_name::scenario_title;
use crate::ui::shared::words::verdict;
use yew::prelude::*;

/// What the account is about.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct AttributionProps {
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The scenario pinned as the reference; the preset when there is none.
    pub(in crate::ui) pinned: Option<Shared<Scenario>>,
}

/// The section « D’où vient l’écart ? ».
#[function_component]
pub(in crate::ui) fn AttributionSection(props: &AttributionProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let AttributionProps { derived, pinned } = props;
    let wanted = use_state(|| None::<GoalId>);
    let node = use_node_ref();
    let in_view = use_in_view(&node);
    let account = use_memo((in_view.then(|| derived.clone()), pinned.clone()), |(derived, pinned)| {
        let derived = derived.as_ref()?;
        Some(attribution(pinned.as_ref().map_or(&derived.reference, |pinned| &pinned.0), &derived.scenario))
    });
    let reference = scenario_title(lang, pinned.as_ref().map_or(&derived.reference, |pinned| &pinned.0));
    let goal = goal_in_view(derived, *wanted);
    let choose = {
        let wanted = wanted.clone();
        Callback::from(move |goal| wanted.set(goal))
    };
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))
    };
    html! {
        <section class="sec" id="ecart" aria-labelledby="attribution-title" ref={node}>
            <div class="sec__head sec__head--act">
                <div>
                    <h2 id="attribution-title">{ tr!(lang, "attribution-title") }</h2>
                    <p>{ headline(lang, account.as_ref().as_ref(), goal, &reference) }</p>
                </div>
                <p class="acts">
                    <button type="button" class="btn" onclick={say(Msg::ScenarioPinned)}>{ tr!(lang, "attribution-pin") }</button>
                    <button type="button" class="btn" hidden={pinned.is_none()} onclick={say(Msg::ScenarioUnpinned)}>{ tr!(lang, "attribution-unpin") }</button>
                </p>
            </div>
            <div hidden={account.as_ref().as_ref().is_some_and(is_empty)}>
                { goal_buttons(lang, &derived.scenario, tr!(lang, "attribution-goal"), goal, &choose) }
                { account.as_ref().as_ref().zip(goal).map_or_else(Html::default, |(account, goal)| account_of(lang, derived, account, goal, &reference)) }
            </div>
        </section>
    }
}

/// Whether an element has come into view: what is below the page is not computed before.
#[hook]
fn use_in_view(node: &NodeRef) -> bool {
    let in_view = use_state_eq(|| false);
    use_effect_with(node.clone(), {
        let in_view = in_view.clone();
        move |node| {
            let watch = element::watch_visibility(node, move |visible| in_view.set(visible));
            move || drop(watch)
        }
    });
    *in_view
}

fn is_empty(account: &Attribution) -> bool {
    account.goals.iter().all(|goal| goal.shares.is_empty())
}

fn of(account: &Attribution, goal: GoalId) -> Option<&GoalAttribution> {
    account.goals.iter().find(|row| row.goal == goal)
}

/// The gap in a sentence, or why there is none to explain.
fn headline(lang: Lang, account: Option<&Attribution>, goal: Option<GoalId>, reference: &str) -> String {
    let Some(goal) = goal else { return tr!(lang, "attribution-no-goal") };
    match account.and_then(|account| of(account, goal)) {
        Some(row) if !row.shares.is_empty() => {
            let (name, gap) = (verdict::goal_name(lang, goal), words::gap(lang, row));
            tr!(lang, "attribution-gap", goal = name, gap = gap, reference = reference)
        }
        Some(_) | None => tr!(lang, "attribution-none", reference = reference),
    }
}

fn account_of(lang: Lang, derived: &Derived, account: &Attribution, goal: GoalId, reference: &str) -> Html {
    let Some(row) = of(account, goal) else { return Html::default() };
    let from = tr!(lang, "attribution-reference", name = reference);
    let steps = words::steps(lang, row, &from, &tr!(lang, "attribution-current"));
    html! {
        <>
            { waterfall(&steps, derived.scenario.goal_value(goal), verdict::target_text(lang, &derived.scenario, goal)) }
            <p class="note">
                { tr!(lang, "attribution-how") }
                if account.grouped {
                    { " " }{ tr!(lang, "attribution-grouped") }
                }
            </p>
        </>
    }
}

/// The steps of an account as bars, with the goal as a line through all, named at its top.
pub(in crate::ui) fn waterfall(steps: &[Step], target: f64, named: String) -> Html {
    // Bars start at zero, so that a part is never made to look larger than it is.
    let far = steps.iter().flat_map(|step| step.bar).fold(target, f64::max);
    let low = steps.iter().flat_map(|step| step.bar).fold(0.0, f64::min);
    let at = move |value: f64| if far > low { (value - low) / (far - low) } else { 0.0 };
    html! {
        <WithVariables tag="ol" class="waterfall" vars={vec![("--g", at(target))]}>
            <li key="goal" class="w-head"><span></span><span></span><span class="w-track"><span class={classes!("w-goal", (at(target) > 0.5).then_some("w-goal--left"))}>{ named }</span></span></li>
            { for steps.iter().enumerate().map(|(index, step)| html! { <li key={index} class={kind_class(step.kind)}>{ bar(step, &at) }</li> }) }
        </WithVariables>
    }
}

const fn kind_class(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Total => "w-total",
        StepKind::More => "w-more",
        StepKind::Less => "w-less",
        StepKind::Still => "w-still",
    }
}

fn bar(step: &Step, at: &impl Fn(f64) -> f64) -> Html {
    let [from, to] = step.bar;
    let vars = vec![("--a", at(from.min(to))), ("--b", at(from.max(to)))];
    html! {
        <>
            <span class="w-name">{ &step.name }</span>
            <b class="w-figure">{ &step.figure }</b>
            <span class="w-track" aria-hidden="true">{ mount::<WithVariables>(props!(WithVariables { class: "w-bar", vars })) }</span>
        </>
    }
}
