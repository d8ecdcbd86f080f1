//! « Comment est-ce calculé ? »: where a figure of the page comes from, in a dialog.
//!
//! Made when it is asked for, from the run on screen; it holds no formula and formats no number of its own.

mod effects;
mod inputs;
mod parts;
mod reality;
mod words;

use crate::analysis::derivation::{Derivation, FigureId};
use crate::analysis::ensemble::EnsembleSummary;
use crate::i18n::{Lang, Quantity};
use crate::state::derive::Derived;
use crate::ui::later::views::frame::ViewDialog;
use crate::ui::shared::context::use_page;
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::{lever as levers, unit, verdict};
use words::{say, sheet};
use yew::prelude::*;

/// What is told, and about which figure.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct DerivationProps {
    /// The figure.
    pub(super) figure: FigureId,
    /// The page.
    pub(super) view: ViewProps,
}

/// The dialog of one figure.
#[function_component]
pub(super) fn DerivationView(props: &DerivationProps) -> Html {
    let lang = use_page().lang;
    let (figure, derived) = (props.figure, &props.view.derived);
    let derivation = use_memo(props.clone(), |props| {
        let ViewProps { derived, chances, .. } = &props.view;
        let chances: Option<&EnsembleSummary> = chances.as_deref();
        Derivation::new(&derived.scenario, &derived.projection, &derived.required, chances, props.figure)
    });
    html! {
        <ViewDialog title={say(lang, "title")}>
            <p class="drv__head"><span>{ figure_name(lang, derived, figure) }</span>{ " " }<strong>{ shown(lang, derived, &derivation) }</strong></p>
            <p>{ say(lang, &lead(derived, figure)) }</p>
            <h3>{ say(lang, "steps-title") }</h3>
            { parts::parts(lang, &derivation.parts, figure.goal().map(|goal| (goal, derived.scenario.goal_value(goal)))) }
            { reality::account(lang, &derived.scenario, figure) }
            { effects::effects(lang, derived, &derivation, quantity(figure)) }
            <h3>{ say(lang, "inputs-title") }</h3>
            <p class="note">{ say(lang, "inputs-note") }</p>
            { inputs::inputs(lang, derived, &derivation.inputs) }
        </ViewDialog>
    }
}

fn quantity(figure: FigureId) -> Quantity {
    match figure {
        FigureId::Achieved(goal) | FigureId::Margin(goal) => words::quantity(goal),
        FigureId::People => Quantity::People,
        FigureId::Spend => Quantity::Euros,
        FigureId::FirstYear(_) => Quantity::Year,
        FigureId::Chance(_) | FigureId::Required(..) | FigureId::Secured(..) => Quantity::Share,
    }
}

/// What the figure is called.
fn figure_name(lang: Lang, derived: &Derived, figure: FigureId) -> String {
    let goal = figure.goal().map(|goal| verdict::goal_name(lang, goal)).unwrap_or_default();
    let (key, lever) = match figure {
        FigureId::Achieved(_) => ("name-achieved", String::new()),
        FigureId::Margin(_) => ("name-margin", String::new()),
        FigureId::FirstYear(_) => ("name-first-year", String::new()),
        FigureId::Chance(Some(_)) => ("name-chance", String::new()),
        FigureId::Chance(None) => ("name-chances", String::new()),
        FigureId::People => ("name-people", String::new()),
        FigureId::Spend => ("name-spend", String::new()),
        FigureId::Required(_, lever) => ("name-required", levers::within(lang, lever)),
        FigureId::Secured(_, lever, _) => ("name-secured", levers::within(lang, lever)),
    };
    let year = lang.year(derived.scenario.target_year);
    sheet(lang).say(key, &[("goal", &goal), ("year", &year), ("lever", &lever)])
}

/// The figure that was asked about.
fn shown(lang: Lang, derived: &Derived, derivation: &Derivation) -> String {
    let Some(result) = derivation.result else { return say(lang, "no-year") };
    match derivation.figure {
        // As finely as in the formulas below, so that one dialog has one rounding.
        FigureId::Achieved(goal) => {
            let aim = derived.scenario.goal_value(goal);
            lang.achieved_to(words::quantity(goal), result, aim, words::goal_places(goal))
        }
        FigureId::Margin(goal) => {
            let outcome = derived.outcome(goal);
            let (value, aim) = (outcome.achieved, outcome.target);
            lang.margin_to(words::quantity(goal), value, aim, words::goal_places(goal))
        }
        FigureId::FirstYear(_) => lang.quantity(Quantity::Year, result),
        FigureId::Chance(_) => lang.chances_in_hundred(result),
        FigureId::People => lang.people(result),
        FigureId::Spend => lang.money_exactly(result),
        FigureId::Required(_, lever) | FigureId::Secured(_, lever, _) => {
            unit::displayed(lang, lever.row().unit, result)
        }
    }
}

/// One sentence before the formulas.
fn lead(derived: &Derived, figure: FigureId) -> String {
    let key = match figure {
        FigureId::Achieved(goal) => goal.row().series(derived.scenario.reading).key(),
        FigureId::Margin(_) => "margin",
        FigureId::FirstYear(_) => "first-year",
        FigureId::Chance(Some(_)) => "chance",
        FigureId::Chance(None) => "chances",
        FigureId::People => "people",
        FigureId::Spend => "spend",
        FigureId::Required(..) => "required",
        FigureId::Secured(..) => "secured",
    };
    format!("lead-{key}")
}
