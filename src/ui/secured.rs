//! Secured values in « Que faudrait-il ? »: where to hold a lever for a goal to be met whatever the others do.
//!
//! Searched in slices once the scenario rests; the last values stay until the next are known. No number is made here.

use super::context::{Shared, use_page};
use super::figure::Figure;
use super::sliced::use_sliced;
use super::words::{lever as names, needs as words, unit};
use crate::analysis::derivation::FigureId;
use crate::analysis::lever_draws::LeverDraws;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::platform::slices::Deadline;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::edit::Edit;
use crate::state::secured::{Hold, SecuredNeed, SecuredNeeds, SecuredSearch};
use crate::tr;
use yew::prelude::*;

/// Blocks of eight draws between two looks at the clock.
const BLOCKS: usize = 64;

/// The secured values of the scenario at rest; none before they are known, or when nothing is uncertain.
#[hook]
pub(super) fn use_secured(settled: &Shared<Derived>) -> Option<Shared<SecuredNeeds>> {
    let store = use_mut_ref(LeverDraws::new);
    let found = use_sliced("secured", settled.clone(), move |settled| {
        let mut search = SecuredSearch::new(&settled.scenario)?;
        Some(move |deadline: Deadline| {
            let mut found = None;
            while found.is_none() && !deadline.passed() {
                found = search.step(&mut store.borrow_mut(), BLOCKS);
            }
            found
        })
    });
    found.map(Shared)
}

/// The cell of one lever that would meet a goal: its secured value, how often it was met, and a button to hold it there.
pub(super) fn cell(
    lang: Lang,
    secured: &SecuredNeeds,
    need: Option<SecuredNeed>,
    dispatch: &Callback<Msg>,
) -> Html {
    let Some(need) = need else { return html! { <span class="delta">{ tr!(lang, "secured-inert") }</span> } };
    let lever = need.lever;
    let (value, here) = match need.hold {
        Hold::At(value) => (value, false),
        Hold::Here(value) => (value, true),
        Hold::Nowhere => return html! { <span class="delta">{ tr!(lang, "secured-nowhere") }</span> },
    };
    let seen = unit::seen(lang, lever.row().unit, value);
    let counts = tr!(
        lang,
        "secured-met",
        met = lang.integer(f64::from(need.met)),
        draws = lang.integer(f64::from(secured.draws))
    );
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Edited(Edit::LeverHeld(lever, value)));
    let name = names::name(lang, lever);
    html! {
        <span class="secured">
            <b><Figure figure={FigureId::Secured(need.goal, lever, value)} text={seen.clone()} /></b>
            <span class="delta">if here { { tr!(lang, "secured-here") }{ " " } }{ counts }</span>
            <button type="button" data-once="" class="btn btn--sm" {onclick}
                aria-label={tr!(lang, "secured-apply", name = name.as_str(), value = seen)}>{ tr!(lang, "secured-hold") }</button>
        </span>
    }
}

/// What the values mean and how they were found; why there are none.
pub(super) fn note(lang: Lang, derived: &Derived, secured: Option<&SecuredNeeds>) -> String {
    let share = lang.percent(derived.scenario.uncertainty.confidence);
    match secured {
        _ if !derived.scenario.is_uncertain() => tr!(lang, "secured-not-asked"),
        None => tr!(lang, "secured-coming"),
        Some(secured) if secured.goals.is_empty() => tr!(lang, "secured-all", share = share),
        Some(secured) => {
            tr!(lang, "secured-note", share = share, draws = lang.integer(f64::from(secured.draws)))
        }
    }
}

/// What a goal that is met, but not surely, asks of each lever.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct UnsureGoalProps {
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// The secured values.
    pub(super) secured: Shared<SecuredNeeds>,
    /// The goal.
    pub(super) goal: GoalId,
}

/// A goal that is met by the central values, in too few draws.
#[function_component]
pub(super) fn UnsureGoal(props: &UnsureGoalProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let UnsureGoalProps { derived, secured, goal } = props;
    let title = format!("secured-{}", goal.key());
    let rows = secured.rows.iter().filter(|row| row.goal == *goal && !page.locked.contains(&row.lever));
    let rows = rows.filter(|row| row.hold != Hold::Nowhere).collect::<Vec<_>>();
    let name = words::goal_in_words(lang, derived, *goal);
    let share = lang.percent(secured.confidence);
    html! {
        <div class="needs">
            <h3 class="h-sub" id={title.clone()}>{ tr!(lang, "secured-goal", goal = name, share = share) }</h3>
            <p class="note" hidden={!rows.is_empty()}>{ tr!(lang, "secured-none") }</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby={title} hidden={rows.is_empty()}>
                <table class="levers" role="table">
                    <thead role="rowgroup"><tr role="row">
                        <th scope="col" role="columnheader">{ tr!(lang, "needs-lever") }</th>
                        <th scope="col" role="columnheader">{ tr!(lang, "needs-current") }</th>
                        <th scope="col" role="columnheader">{ tr!(lang, "secured-value") }</th>
                    </tr></thead>
                    <tbody role="rowgroup">{ for rows.into_iter().map(|row| html! {
                        <tr role="row" key={row.lever.key()}>
                            <th scope="row" role="rowheader">{ names::name(lang, row.lever) }</th>
                            <td role="cell" data-l={tr!(lang, "needs-current")}>{ current(lang, derived, row.lever) }</td>
                            <td role="cell" class="c-sure" data-l={tr!(lang, "secured-value")}>{ cell(lang, secured, Some(*row), &page.dispatch) }</td>
                        </tr>
                    }) }</tbody>
                </table>
            </div>
        </div>
    }
}

fn current(lang: Lang, derived: &Derived, lever: LeverId) -> String {
    lever.value(&derived.scenario).map(|value| unit::seen(lang, lever.row().unit, value)).unwrap_or_default()
}
