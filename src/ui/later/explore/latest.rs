//! « Jusqu’à quand attendre ? »: the last year in which each lever can start.

use crate::analysis::latest::{LatestStart, latest_start};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::{LeverId, Unit};
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::words::{lever as names, unit, verdict};
use yew::prelude::*;

/// What the table is about.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct LatestProps {
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
}

/// The section « Jusqu’à quand attendre ? »; hidden when no goal depends on a start.
#[function_component]
pub(in crate::ui) fn LatestStartTable(props: &LatestProps) -> Html {
    let lang = use_page().lang;
    let derived = &props.derived;
    let rows = use_memo(derived.clone(), |derived| latest_start(&derived.scenario));
    let goals: Vec<GoalId> =
        derived.scenario.active_goals().filter(|goal| rows.iter().any(|row| row.goal == *goal)).collect();
    let levers = LeverId::all().filter(|lever| rows.iter().any(|row| row.lever == *lever));
    html! {
        <section class="sec" id="attendre" aria-labelledby="latest-title" hidden={rows.is_empty()}>
            <div class="sec__head">
                <h2 id="latest-title">{ tr!(lang, "latest-title") }</h2>
                <p>{ tr!(lang, "latest-intro") }</p>
            </div>
            <div class="scroll" tabindex="0" role="region" aria-label={tr!(lang, "latest-table")}>
                <table class="latest" aria-labelledby="latest-title">
                    <thead><tr>
                        <th scope="col">{ tr!(lang, "latest-lever") }</th>
                        <th scope="col">{ tr!(lang, "latest-planned") }</th>
                        { for goals.iter().map(|&goal| html! { <th key={goal.key()} scope="col">{ verdict::goal_name(lang, goal) }</th> }) }
                    </tr></thead>
                    <tbody>
                        { for levers.map(|lever| html! {
                            <tr key={lever.key()}>
                                <th scope="row">{ names::name(lang, lever) }</th>
                                <td>{ planned(lang, derived, lever) }</td>
                                { for goals.iter().map(|&goal| cell(lang, &rows, lever, goal)) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn planned(lang: Lang, derived: &Derived, lever: LeverId) -> String {
    let own = lever.ramp_start(&derived.scenario).map(f64::from);
    unit::displayed(lang, Unit::Start, own.unwrap_or(derived.scenario.ramp.start))
}

fn cell(lang: Lang, rows: &[LatestStart], lever: LeverId, goal: GoalId) -> Html {
    let found = rows.iter().find(|row| row.lever == lever && row.goal == goal);
    let (class, text) = match found.map(|row| row.year) {
        Some(Some(year)) => (None, html! { <b>{ unit::displayed(lang, Unit::Start, f64::from(year)) }</b> }),
        Some(None) => (Some("miss"), html! { { tr!(lang, "latest-too-late") } }),
        None => (
            None,
            html! { <><span aria-hidden="true">{ "–" }</span><span class="sr">{ tr!(lang, "latest-no-matter") }</span></> },
        ),
    };
    html! { <td key={goal.key()} class={classes!(class)}>{ text }</td> }
}
