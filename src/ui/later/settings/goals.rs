//! What is to be reached: goals, what they count, and the years.

use crate::i18n::{Lang, text};
use crate::model::goal::{GoalId, GoalUnit};
use crate::model::scenario::Reading;
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::settings::control::number::NumberAt;
use crate::ui::later::settings::control::radios::{Radio, Radios};
use crate::ui::later::settings::control::text::{Rule, TextField};
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::later::settings::years::YearsFields;
use crate::ui::shared::context::Context;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::switch::Switch;
use crate::ui::shared::words::unit::FieldUnit;
use yew::prelude::*;

/// What a goal counts.
pub(super) fn goal_unit(goal: GoalId) -> FieldUnit {
    match goal.unit() {
        GoalUnit::Share => FieldUnit::Share,
        GoalUnit::Hours => FieldUnit::Hours,
        GoalUnit::Contracts => FieldUnit::Consultations,
    }
}

/// What a goal is called.
pub(super) fn goal_name(lang: Lang, goal: GoalId) -> String {
    text(lang, &format!("set-goal-{}", goal.key()))
}

/// The goals, the reading and the years.
pub(super) fn goals_form(props: &ScenarioProps, page: &Context) -> Html {
    let lang = page.lang;
    let scenario = &props.scenario;
    let onsum = page.dispatch.reform(|place| Msg::Edited(Edit::HoursSummed(place == 1)));
    let onread = page.dispatch.reform(|place| {
        let reading = if place == 0 { Reading::InExecution } else { Reading::Awarded };
        Msg::Edited(Edit::ReadingChosen(reading))
    });
    let (year, first) = (scenario.target_year.to_string(), format!("{:.0}", scenario.ramp.start + 1.0));
    let sums = vec![
        Radio { label: tr!(lang, "set-hours-annual", year = year.clone()), note: String::new() },
        Radio { label: tr!(lang, "set-hours-summed", first = first, year = year), note: String::new() },
    ];
    let readings = vec![
        Radio { label: tr!(lang, "set-reading-execution"), note: tr!(lang, "set-reading-execution-note") },
        Radio { label: tr!(lang, "set-reading-awarded"), note: tr!(lang, "set-reading-awarded-note") },
    ];
    let read = usize::from(scenario.reading == Reading::Awarded);
    html! {
        <div class="set-form">
            <div class="set-cards">
                { for GoalId::ALL.map(|goal| goal_fields(props, lang, goal, &page.dispatch)) }
            </div>
            { mount::<Radios>(props!(Radios { id: "set-hours-sum", legend: tr!(lang, "set-hours-legend"), choices: sums, chosen: usize::from(scenario.goal_cumulative(GoalId::Hours)), onchoose: onsum })) }
            { mount::<Radios>(props!(Radios { id: "set-reading", legend: tr!(lang, "set-reading-legend"), choices: readings, chosen: read, onchoose: onread })) }
            { mount::<TextField>(props!(TextField { id: "set-city", label: tr!(lang, "set-city"), value: scenario.city.clone(), rule: Rule::NameOrNone, oncommit: page.dispatch.reform(|city| Msg::Edited(Edit::CityNamed(city))) })) }
            { mount::<YearsFields>(props!(YearsFields { base: scenario.base_year, target: scenario.target_year })) }
        </div>
    }
}

fn goal_fields(props: &ScenarioProps, lang: Lang, goal: GoalId, dispatch: &Callback<Msg>) -> Html {
    let onswitch = dispatch.reform(move |followed| Msg::Edited(Edit::GoalFollowed(goal, followed)));
    let legend_id = format!("set-goal-{}-legend", goal.key());
    html! {
        <fieldset class="choice set-card" key={goal.key()}>
            <legend id={legend_id.clone()}>{ goal_name(lang, goal) }</legend>
            { mount::<Switch>(props!(Switch { id: format!("set-goal-{}-followed", goal.key()), label: tr!(lang, "set-goal-followed"), on: props.scenario.goal_active(goal), onswitch })) }
            { mount::<NumberAt>(props!(NumberAt { scenario: props.scenario.clone(), form: "goals", path: format!("goals.{}.value", goal.key()), label: tr!(lang, "set-goal-value"), context: legend_id })) }
        </fieldset>
    }
}
