//! The parts of a derivation on the page: formulas in a list, tables with a line a year, trials, draws.

use crate::analysis::derivation::block::{Block, Draws, Held, HeldRole, Role, Step, TrialRun, YearTable};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::ui::later::views::derivation::words::{
    figure, figures, formula, goal_places, name, say, sheet, sum,
};
use crate::ui::later::words::family::family_name;
use crate::ui::shared::words::{lever as levers, unit, verdict};
use yew::prelude::*;

/// All parts, in reading order.
pub(super) fn parts(lang: Lang, parts: &[Block], goal: Option<(GoalId, f64)>) -> Html {
    html! {
        <ol class="drv">
            { for parts.iter().map(|part| html! {
                <li>{ match part {
                    Block::Step(step) => formula_lines(lang, step),
                    Block::YearTable(table) => year_table(lang, table),
                    Block::Trials { lever, trials } => trial_table(lang, *lever, trials, goal),
                    Block::Held(held) => held_table(lang, held),
                    Block::Draws(draws) => draws_block(lang, draws),
                } }</li>
            }) }
        </ol>
    }
}

fn about(year: Option<i32>, segment: Option<&str>, lang: Lang) -> String {
    let year = year.map(|year| lang.year(year));
    segment.map(|segment| family_name(lang, segment)).into_iter().chain(year).collect::<Vec<_>>().join(", ")
}

fn formula_lines(lang: Lang, step: &Step) -> Html {
    html! {
        <>
            <p class="drv__words"><span class="drv__about">{ about(step.year, step.segment.as_deref(), lang) }</span>{ " " }{ formula(lang, step) }</p>
            <p class="drv__figures">{ figures(lang, step) }</p>
        </>
    }
}

fn year_table(lang: Lang, table: &YearTable) -> Html {
    let product = name(lang, table.product);
    let caption = match &table.segment {
        Some(segment) => format!("{}, {product}", family_name(lang, segment)),
        None => product.clone(),
    };
    let judged = table.rows.iter().any(|row| row.reached.is_some());
    // On a phone a line reads as its product is written.
    let multiplied = !table.factors.is_empty() && !judged;
    let cell = |what, value| html! { <td role="cell">{ figure(lang, what, value) }</td> };
    let values: Vec<f64> = table.rows.iter().map(|row| row.product).collect();
    let (products, total) = match &table.total {
        Some(total) => {
            let whats = vec![table.product; values.len()];
            let (products, total) = sum(lang, &whats, &values, (total.what, total.value));
            (products, Some(total))
        }
        None => (values.iter().map(|&value| figure(lang, table.product, value)).collect(), None),
    };
    html! {
        <>
            <div class="scroll" tabindex="0" role="region" aria-label={caption.clone()}>
                <table class={classes!("data", "drv__table", multiplied.then_some("drv__years"))} role="table">
                    <caption>{ caption }</caption>
                    <thead role="rowgroup"><tr role="row">
                        <th scope="col" role="columnheader">{ say(lang, "col-year") }</th>
                        { for table.factors.iter().map(|&what| html! { <th scope="col" role="columnheader">{ name(lang, what) }</th> }) }
                        <th scope="col" role="columnheader">{ product }</th>
                        if judged { <th scope="col" role="columnheader">{ say(lang, "col-reached") }</th> }
                    </tr></thead>
                    <tbody role="rowgroup">
                        { for table.rows.iter().zip(products).map(|(row, product)| html! {
                            <tr role="row">
                                <th scope="row" role="rowheader">{ lang.year(row.year) }</th>
                                { for table.factors.iter().zip(&row.factors).map(|(&what, &value)| cell(what, value)) }
                                <td role="cell">{ product }</td>
                                if let Some(reached) = row.reached {
                                    <td role="cell">{ say(lang, if reached { "yes" } else { "no" }) }</td>
                                }
                            </tr>
                        }) }
                        if let Some(total) = total {
                            <tr role="row" class="drv__total">
                                <th scope="row" role="rowheader">{ say(lang, "total") }</th>
                                { for table.factors.iter().map(|_| html! { <td role="cell"></td> }) }
                                <td role="cell">{ total }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            if let Some(year) = table.repeats {
                <p class="note">{ sheet(lang).say("repeats", &[("year", &lang.year(year))]) }</p>
            }
        </>
    }
}

fn trial_table(lang: Lang, lever: LeverId, trials: &[TrialRun], goal: Option<(GoalId, f64)>) -> Html {
    let lever_name = levers::name(lang, lever);
    let counted = lever.row().unit;
    let achieved = |trial: &TrialRun| {
        goal.map(|(goal, aim)| {
            lang.achieved_to(verdict::quantity(goal), trial.achieved, aim, goal_places(goal))
        })
    };
    let role = |role| match role {
        Role::Current => say(lang, "trial-current"),
        Role::Short => say(lang, "trial-short"),
        Role::Shown => say(lang, "trial-shown"),
    };
    let rows = trials.iter().map(|trial| {
        let cells = [
            role(trial.role),
            unit::displayed(lang, counted, trial.value),
            achieved(trial).unwrap_or_default(),
        ];
        (cells, trial.reached)
    });
    let goal_name = goal.map(|(goal, _)| verdict::goal_name(lang, goal)).unwrap_or_default();
    html! {
        <>
            <p>{ sheet(lang).say("trials", &[("lever", &lever_name)]) }</p>
            { tried(lang, [lever_name, goal_name, say(lang, "col-reached")], rows) }
            <p class="note">{ say(lang, "trials-then") }</p>
        </>
    }
}

/// Why each value was tried, the value, what it gives, and whether that is enough.
fn tried(lang: Lang, heads: [String; 3], rows: impl Iterator<Item = ([String; 3], bool)>) -> Html {
    html! {
        <table class="data drv__table" aria-label={say(lang, "trials-table")}>
            <thead><tr>
                <th scope="col">{ say(lang, "trial-role") }</th>
                { for heads.into_iter().map(|head| html! { <th scope="col">{ head }</th> }) }
            </tr></thead>
            <tbody>{ for rows.map(|([role, value, result], enough)| html! {
                <tr>
                    <th scope="row">{ role }</th>
                    <td>{ value }</td>
                    <td>{ result }</td>
                    <td>{ say(lang, if enough { "yes" } else { "no" }) }</td>
                </tr>
            }) }</tbody>
        </table>
    }
}

fn held_table(lang: Lang, held: &Held) -> Html {
    let lever_name = levers::name(lang, held.lever);
    let count = |count: u32| lang.integer(f64::from(count));
    let role = |role| match role {
        HeldRole::Today => say(lang, "trial-current"),
        HeldRole::Before => say(lang, "trial-before"),
        HeldRole::Shown => say(lang, "trial-held"),
    };
    let at = |value: Option<f64>| {
        value.map_or_else(
            || say(lang, "trial-drawn"),
            |value| unit::displayed(lang, held.lever.row().unit, value),
        )
    };
    let rows = held
        .trials
        .iter()
        .map(|trial| ([role(trial.role), at(trial.value), count(trial.met)], trial.secured));
    let heads = [lever_name, say(lang, "col-met"), say(lang, "col-secured")];
    let (share, needed, draws) = (lang.percent(held.confidence), count(held.needed), count(held.draws));
    html! {
        <>
            <p>{ sheet(lang).say("held", &[("share", &share), ("needed", &needed), ("draws", &draws)]) }</p>
            { tried(lang, heads, rows) }
            <p class="note">{ say(lang, "held-then") }</p>
        </>
    }
}

fn draws_block(lang: Lang, draws: &Draws) -> Html {
    let (count, met) = (lang.integer(f64::from(draws.draws)), lang.integer(draws.met));
    let chances = lang.chances_in_hundred(draws.probability);
    html! {
        <>
            <p class="drv__figures">{ sheet(lang).say("draws", &[("draws", &count), ("met", &met), ("chances", &chances)]) }</p>
            <p>{ say(lang, "draws-how") }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={say(lang, "ranges")}>
                <table class="data drv__table">
                    <caption>{ say(lang, "ranges") }</caption>
                    <thead><tr>{ for ["range-lever", "range-low", "range-central", "range-high"].map(|key| html! { <th scope="col">{ say(lang, key) }</th> }) }</tr></thead>
                    <tbody>{ for draws.ranges.iter().map(|(lever, values)| html! {
                        <tr>
                            <th scope="row">{ levers::name(lang, *lever) }</th>
                            { for values.map(|value| html! { <td>{ unit::displayed(lang, lever.row().unit, value) }</td> }) }
                        </tr>
                    }) }</tbody>
                </table>
            </div>
        </>
    }
}
