//! Results known so far, year by year: drawn beside the trajectories, never used in the formulas.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::scenario::Scenario;
use crate::platform::element;
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::settings::control::optional::OptionalNumber;
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::later::settings::goals::{goal_name, goal_unit};
use crate::ui::shared::context::Context;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use std::collections::BTreeSet;
use yew::prelude::*;

/// The years of the scheme, and any other that has a result.
fn years(scenario: &Scenario) -> BTreeSet<i32> {
    (scenario.base_year..=scenario.target_year).chain(scenario.observed.keys().copied()).collect()
}

/// Three columns, a row a year.
pub(super) fn observed_form(props: &ScenarioProps, page: &Context) -> Html {
    let lang = page.lang;
    html! {
        <div class="set-form">
            <p class="note">{ tr!(lang, "set-observed-note") }</p>
            <table class="set-table" role="table" aria-label={tr!(lang, "set-observed-title")}>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ tr!(lang, "set-year") }</th>
                    { for GoalId::ALL.map(|goal| html! {
                        <th scope="col" role="columnheader">{ goal_name(lang, goal) }</th>
                    }) }
                    <th scope="col" role="columnheader"><span class="sr">{ tr!(lang, "set-actions") }</span></th>
                </tr></thead>
                <tbody role="rowgroup">
                    { for years(&props.scenario).into_iter().map(|year| row(&props.scenario, lang, year, &page.dispatch)) }
                </tbody>
            </table>
        </div>
    }
}

fn row(scenario: &Scenario, lang: Lang, year: i32, dispatch: &Callback<Msg>) -> Html {
    let row_id = format!("set-observed-{year}");
    let field_id = |goal: GoalId| format!("{row_id}-{}", goal.key());
    let seen = scenario.observed.get(&year).copied();
    let field = |goal: GoalId| {
        let oncommit = dispatch.reform(move |value| Msg::Edited(Edit::Observed(year, goal, value)));
        html! {
            <td role="cell">
                { mount::<OptionalNumber>(props!(OptionalNumber { id: field_id(goal), label: goal_name(lang, goal), context: row_id.clone(), value: seen.as_ref().and_then(|seen| seen[goal]), unit: goal_unit(goal), bounds: goal.row().bounds, oncommit })) }
            </td>
        }
    };
    let onclear = {
        let (dispatch, first) = (dispatch.clone(), GoalId::ALL.first().copied().map(field_id));
        Callback::from(move |_: MouseEvent| {
            // The button goes away with the results.
            first.iter().for_each(|first| element::focus(first));
            let erased = GoalId::ALL.map(|goal| Edit::Observed(year, goal, None));
            dispatch.emit(Msg::Edited(Edit::Several(erased.to_vec())));
        })
    };
    html! {
        <tr role="row" key={year}>
            <th scope="row" role="rowheader" id={row_id.clone()}>{ year }</th>
            { for GoalId::ALL.map(field) }
            <td role="cell">
                if seen.is_some() {
                    <button type="button" class="btn btn--quiet btn--sm" onclick={onclear}
                        aria-label={tr!(lang, "set-observed-clear", year = year.to_string())}>
                        { icon("close", 16) }{ tr!(lang, "set-clear") }
                    </button>
                }
            </td>
        </tr>
    }
}
