//! « D’où viennent les écarts ? »: what each change brought, from the reference to each of the others.

use crate::analysis::attribution::attribution;
use crate::model::goal::GoalId;
use crate::scenario::compare::Comparison;
use crate::tr;
use crate::ui::later::explore::waterfall;
use crate::ui::later::specs::attribution::{self as words, StepKind};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{keyed, props};
use crate::ui::shared::words::scenario_name::scenario_name;
use crate::ui::shared::words::verdict;
use yew::prelude::*;

/// What is compared.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AccountsProps {
    /// The scenarios, the reference first.
    pub(super) comparison: Shared<Comparison>,
}

/// One account for each scenario beside the reference, for the goal chosen.
#[function_component]
pub(super) fn Accounts(props: &AccountsProps) -> Html {
    let lang = use_page().lang;
    let wanted = use_state(|| None::<GoalId>);
    let comparison = &props.comparison;
    let goals = comparison.goals();
    let goal = wanted.filter(|goal| goals.contains(goal)).or_else(|| first_to_tell(comparison, &goals));
    let Some(goal) = goal.filter(|_| comparison.columns.len() > 1) else {
        return html! { <section></section> };
    };
    html! {
        <section aria-labelledby="compare-accounts">
            <h3 class="h-sub" id="compare-accounts">{ tr!(lang, "compare-accounts") }</h3>
            <div class="seg" role="group" aria-label={tr!(lang, "attribution-goal")}>
                { for goals.iter().map(|&other| {
                    let wanted = wanted.clone();
                    html! {
                        <button key={other.key()} type="button" aria-pressed={(other == goal).to_string()}
                            onclick={Callback::from(move |_: MouseEvent| wanted.set(Some(other)))}>{ verdict::goal_short(lang, other) }</button>
                    }
                }) }
            </div>
            <div class="compare__accounts">
                { for (1..comparison.columns.len()).map(|place| keyed::<Account>(place, props!(Account { comparison: comparison.clone(), place, goal }))) }
            </div>
            <p class="note">{ tr!(lang, "attribution-how") }</p>
        </section>
    }
}

/// The goal whose results differ the most from the reference's, as a share of the goal.
fn first_to_tell(comparison: &Comparison, goals: &[GoalId]) -> Option<GoalId> {
    let reference = comparison.columns.first()?;
    let spread = |goal: GoalId| {
        let from = reference.outcome(goal).achieved;
        let gaps = comparison.columns.iter().map(|column| (column.outcome(goal).achieved - from).abs());
        gaps.fold(0.0, f64::max) / reference.outcome(goal).target.max(f64::MIN_POSITIVE)
    };
    // The first of those that are as wide.
    goals.iter().rev().copied().max_by(|a, b| spread(*a).total_cmp(&spread(*b)))
}

#[derive(Clone, PartialEq, Properties)]
struct AccountProps {
    comparison: Shared<Comparison>,
    place: usize,
    goal: GoalId,
}

/// What brought one scenario where it is.
#[function_component]
fn Account(props: &AccountProps) -> Html {
    let lang = use_page().lang;
    let (comparison, place, goal) = (&props.comparison, props.place, props.goal);
    let account = use_memo((comparison.clone(), place), |(comparison, place)| {
        let (reference, column) = (comparison.columns.first()?, comparison.columns.get(*place)?);
        Some(attribution(&reference.scenario, &column.scenario))
    });
    let (Some(reference), Some(column)) = (comparison.columns.first(), comparison.columns.get(place)) else {
        return html! { <div></div> };
    };
    let row = account.as_ref().as_ref().and_then(|account| account.goals.iter().find(|row| row.goal == goal));
    let told = row.filter(|row| !row.shares.is_empty());
    let name = scenario_name(lang, &column.name);
    let name = name.as_str();
    let sentence = match (row, told) {
        (None, _) => tr!(lang, "compare-account-off", name = name),
        (Some(_), None) => tr!(lang, "compare-account-none", name = name),
        (Some(row), Some(_)) => tr!(lang, "compare-account", name = name, gap = words::gap(lang, row)),
    };
    html! {
        <div>
            <h4>{ sentence }</h4>
            { told.map_or_else(Html::default, |row| {
                let from = tr!(lang, "attribution-reference", name = scenario_name(lang, &reference.name));
                let mut steps = words::steps(lang, row, &from, name);
                // Side by side, only what brought something.
                steps.retain(|step| step.kind != StepKind::Still);
                waterfall(&steps, column.scenario.goal_value(goal), verdict::target_text(lang, &column.scenario, goal))
            }) }
        </div>
    }
}
