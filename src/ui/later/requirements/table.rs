//! Every lever once, a column for each goal that is missed: what the city decides, what it would have to hope for, what
//! is out of reach.

use crate::analysis::derivation::FigureId;
use crate::analysis::reasons::Best;
use crate::model::goal::GoalId;
use crate::model::lever::Kind;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::ways::{Cell, Way, Ways};
use crate::tr;
use crate::ui::later::requirements::applying::applying;
use crate::ui::later::words::{known, ways as words};
use crate::ui::shared::context::Context;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::reasons::Reasons;
use crate::ui::shared::sourced_figure::SourcedFigure;
use crate::ui::shared::words::{lever as names, unit, verdict};
use yew::prelude::*;

/// The table; empty where no goal is missed.
pub(super) fn table(page: &Context, derived: &Derived, ways: &Ways, reasons: Option<&Reasons>) -> Html {
    let lang = page.lang;
    if ways.missed.is_empty() {
        return Html::default();
    }
    let first = if ways.singles.is_empty() { tr!(lang, "ways-lever") } else { tr!(lang, "ways-lever-or") };
    let rows = |group: &[Way]| {
        group.iter().map(|way| row(page, derived, way, &ways.missed, reasons)).collect::<Html>()
    };
    let groups = [
        ("decided", &ways.decided, tr!(lang, "ways-decided"), tr!(lang, "ways-decided-note")),
        ("hoped", &ways.hoped, tr!(lang, "ways-hoped"), tr!(lang, "ways-hoped-note")),
        ("out", &ways.out, tr!(lang, "ways-out"), tr!(lang, "ways-out-note")),
    ];
    let columns = (ways.missed.len() + 4).to_string();
    html! {
        <table class={classes!("ways", format!("ways--{}", ways.missed.len()))} role="table" aria-label={tr!(lang, "ways-table")}>
            <thead role="rowgroup"><tr role="row">
                <th scope="col" role="columnheader">{ first }</th>
                <th scope="col" role="columnheader">{ tr!(lang, "needs-current") }</th>
                { for ways.missed.iter().map(|&goal| html! {
                    <th key={goal.key()} id={format!("needs-{}", goal.key())} scope="col" role="columnheader">{ words::column(lang, &derived.scenario, goal) }</th>
                }) }
                <th scope="col" role="columnheader">{ tr!(lang, "ways-known") }</th>
                <th scope="col" role="columnheader"><span class="sr">{ tr!(lang, "needs-action") }</span></th>
            </tr></thead>
            { for groups.into_iter().filter(|(_, group, ..)| !group.is_empty()).map(|(key, group, title, note)| html! {
                <tbody {key} role="rowgroup" class={classes!((key == "out").then_some("ways__out"))} id={format!("ways-{key}")}>
                    <tr role="row" class="ways__group"><th role="rowheader" colspan={columns.clone()} scope="rowgroup"><b>{ title }</b>{ " " }<span>{ note }</span></th></tr>
                    { rows(group) }
                </tbody>
            }) }
        </table>
    }
}

/// A lever; `goals` are those that are missed.
fn row(page: &Context, derived: &Derived, way: &Way, goals: &[GoalId], reasons: Option<&Reasons>) -> Html {
    let lang = page.lang;
    let (lever, counted) = (way.lever, way.lever.row().unit);
    let seen = |value| unit::displayed(lang, counted, value);
    let name = names::name(lang, lever);
    let sign = match (way.apply, lever.row().kind) {
        (None, _) => "none",
        (Some(_), Kind::Decision) => "decision",
        (Some(_), Kind::Assumption) => "assumption",
    };
    let reason = reasons.and_then(|reasons| {
        goals.iter().zip(&way.cells).find_map(|(&goal, cell)| match cell {
            Cell::Never => reasons.out_of_reach(goal, lever),
            Cell::At(_) | Cell::Barred(..) | Cell::Inert => None,
        })
    });
    let label = |text: &str| words::before_value(lang, text);
    html! {
        <tr role="row" key={lever.key()}>
            <th scope="row" role="rowheader">{ icon(sign, 16) }{ name.clone() }</th>
            <td role="cell" class="ways__now" data-l={label(&tr!(lang, "needs-current"))}>{ seen(way.current) }</td>
            { for goals.iter().enumerate().zip(&way.cells).map(|((place, &goal), cell)| html! {
                <td role="cell" key={goal.key()} class="ways__v" data-l={label(&verdict::goal_short(lang, goal))}>
                    { value(page, derived, way, (goal, *cell), way.best.get(place).copied().flatten()) }
                </td>
            }) }
            <td role="cell" class="ways__known">{ known::known(lang, derived, way, reason) }</td>
            <td role="cell" class="ways__b">{ for way.apply.map(|value| html! {
                <button type="button" data-once="" class="btn btn--sm" onclick={applying(page, Msg::LeverMoved { lever, value })}
                    aria-label={tr!(lang, "apply-to", name = name.as_str(), value = seen(value))}>{ tr!(lang, "apply") }</button>
            }) }</td>
        </tr>
    }
}

/// What one goal asks of a lever.
fn value(
    page: &Context,
    derived: &Derived,
    way: &Way,
    (goal, cell): (GoalId, Cell),
    best: Option<Best>,
) -> Html {
    let lang = page.lang;
    let seen = |value| unit::displayed(lang, way.lever.row().unit, value);
    match (cell, best) {
        (Cell::At(value), _) => {
            html! { <b>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Required(goal, way.lever), text: seen(value) })) }</b> }
        }
        (Cell::Barred(value, _), _) => {
            html! { <><span class="sr">{ tr!(lang, "way-set-aside") }</span><s>{ seen(value) }</s></> }
        }
        (Cell::Never, Some(best)) => {
            let quantity = verdict::quantity(goal);
            let value = lang.achieved(quantity, best.achieved, derived.scenario.goal_value(goal));
            html! { { tr!(lang, "way-best", value = value) } }
        }
        (Cell::Never, None) => html! { <small>{ tr!(lang, "way-never") }</small> },
        (Cell::Inert, _) => html! { <small>{ tr!(lang, "way-inert") }</small> },
    }
}
