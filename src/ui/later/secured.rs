//! Prudent values in « Que faudrait-il ? »: where to hold a lever for a goal to be met whatever the others do.
//!
//! Searched in slices once the scenario rests; the last values stay until the next are known. No number is made here.

use crate::analysis::derivation::FigureId;
use crate::analysis::lever_draws::LeverDraws;
use crate::i18n::Lang;
use crate::model::lever::Kind;
use crate::platform::slices::Deadline;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::edit::Edit;
use crate::state::secured::{Hold, Offer, SecuredRequirement, SecuredRequirements, SecuredSearch};
use crate::tr;
use crate::ui::later::words::ways as words;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::sliced::use_sliced;
use crate::ui::shared::sourced_figure::SourcedFigure;
use crate::ui::shared::words::{lever as names, unit, verdict};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Blocks of eight draws between two looks at the clock.
const BLOCKS: usize = 64;

thread_local! {
    /// The last values found, with the run that they belong to: paper has no time to search.
    static FOUND: RefCell<Option<(Shared<Derived>, Shared<SecuredRequirements>)>> = const { RefCell::new(None) };
}

/// The prudent values of a run, if they are known already.
pub(in crate::ui) fn known(derived: &Derived) -> Option<Shared<SecuredRequirements>> {
    FOUND.with_borrow(|found| {
        let (_, needs) = found.as_ref().filter(|(of, _)| Rc::ptr_eq(&of.scenario, &derived.scenario))?;
        Some(needs.clone())
    })
}

/// The prudent values of the scenario at rest; none before they are known, or when nothing is uncertain.
#[hook]
pub(in crate::ui) fn use_secured(settled: &Shared<Derived>) -> Option<Shared<SecuredRequirements>> {
    let store = use_mut_ref(LeverDraws::new);
    let found = use_sliced("secured", settled.clone(), move |settled| {
        let settled = settled.clone();
        let mut search = SecuredSearch::new(&settled.scenario)?;
        Some(move |deadline: Deadline| {
            let mut found = known(&settled);
            while found.is_none() && !deadline.passed() {
                found = search.step(&mut store.borrow_mut(), BLOCKS).map(|found| Shared(Rc::new(found)));
            }
            if let Some(found) = &found {
                FOUND.set(Some((settled.clone(), found.clone())));
            }
            found
        })
    });
    found.map(|found| (*found).clone())
}

/// What the values mean and how they were found; why there are none.
pub(in crate::ui) fn note(lang: Lang, derived: &Derived, secured: Option<&SecuredRequirements>) -> String {
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

/// What goals that are not sure ask of each lever.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct PrudentProps {
    /// The run at rest.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The prudent values.
    pub(in crate::ui) secured: Shared<SecuredRequirements>,
}

/// The prudent values, a row a lever and a column for each goal that is not sure; hidden where every goal is.
#[function_component]
pub(in crate::ui) fn Prudent(props: &PrudentProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let PrudentProps { derived, secured } = props;
    let offers = secured.offers(&derived.scenario, &page.locked);
    let odds = words::odds(lang, secured.confidence);
    let goals = &secured.goals;
    html! {
        <section class="prudent" aria-labelledby="prudent-title" hidden={goals.is_empty()}>
            <h3 class="h-sub" id="prudent-title">{ tr!(lang, "secured-value", odds = odds) }</h3>
            <p class="note" hidden={!offers.is_empty()}>{ tr!(lang, "secured-none") }</p>
            <table class={classes!("ways", "ways--prudent", format!("ways--{}", goals.len()))} role="table" aria-labelledby="prudent-title" hidden={offers.is_empty()}>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ tr!(lang, "ways-lever") }</th>
                    <th scope="col" role="columnheader">{ tr!(lang, "needs-current") }</th>
                    { for goals.iter().map(|&goal| html! {
                        <th key={goal.key()} scope="col" role="columnheader">{ words::column(lang, &derived.scenario, goal) }</th>
                    }) }
                </tr></thead>
                <tbody role="rowgroup">{ for offers.iter().map(|offer| row(&page, derived, secured, offer)) }</tbody>
            </table>
        </section>
    }
}

fn row(page: &Context, derived: &Derived, secured: &SecuredRequirements, offer: &Offer) -> Html {
    let lang = page.lang;
    let lever = offer.lever;
    let sign = match lever.row().kind {
        Kind::Decision => "decision",
        Kind::Assumption => "assumption",
    };
    let label = |text: &str| words::before_value(lang, text);
    let current = lever.value(&derived.scenario).map(|value| unit::displayed(lang, lever.row().unit, value));
    html! {
        <tr role="row" key={lever.key()}>
            <th scope="row" role="rowheader">{ icon(sign, 16) }{ names::name(lang, lever) }</th>
            <td role="cell" class="ways__now" data-l={label(&tr!(lang, "needs-current"))}>{ current.unwrap_or_default() }</td>
            { for secured.goals.iter().zip(&offer.cells).map(|(goal, need)| html! {
                <td role="cell" key={goal.key()} class="ways__v" data-l={label(&verdict::goal_short(lang, *goal))}>{ cell(page, *need) }</td>
            }) }
        </tr>
    }
}

/// One value, and a button to hold the lever there.
fn cell(page: &Context, need: Option<SecuredRequirement>) -> Html {
    let lang = page.lang;
    let Some(need) = need else { return html! { <small>{ tr!(lang, "secured-inert") }</small> } };
    let lever = need.lever;
    let (value, here) = match need.hold {
        Hold::At(value) => (value, false),
        Hold::Here(value) => (value, true),
        Hold::Nowhere => return html! { <small>{ tr!(lang, "secured-nowhere") }</small> },
    };
    let seen = unit::displayed(lang, lever.row().unit, value);
    let onclick = page.dispatch.reform(move |_: MouseEvent| Msg::Edited(Edit::LeverHeld(lever, value)));
    let name = names::name(lang, lever);
    html! {
        <span class="secured">
            <span>if here { <small>{ tr!(lang, "secured-here") }{ " " }</small> }<b>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Secured(need.goal, lever, value), text: seen.clone() })) }</b></span>
            <button type="button" data-once="" class="btn btn--sm" {onclick}
                aria-label={tr!(lang, "secured-apply", name = name.as_str(), value = seen)}>{ tr!(lang, "secured-hold") }</button>
        </span>
    }
}
