//! « Appliquer »: the one place where what was measured goes into the scenario, in one step that can be taken back.

use super::words::{count, many, say};
use crate::import::Proposal;
use crate::platform::input;
use crate::scenario::measured::{Line, Measured};
use crate::scenario::preset::is_ours;
use crate::state::edit::Edit;
use crate::state::{Msg, State};
use crate::ui::later::keep::data_desk::{Choices, change};
use crate::ui::later::views::frame::Under;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The names of works, services and supplies in a scenario.
const FAMILIES: [&str; 3] = ["family-works", "family-services", "family-supplies"];

/// What would be applied.
#[derive(Clone, PartialEq)]
pub(super) struct Applied {
    /// The lines ticked, each with its source.
    pub(super) lines: Rc<Vec<Line>>,
    /// Whether anything may be.
    pub(super) can_apply: bool,
    /// Whether three families are large enough.
    pub(super) three: bool,
    /// Why nothing may be applied.
    pub(super) why_not: String,
}

/// Whether a line brings a range with it.
fn has_range(line: &Line) -> bool {
    match line.proposal {
        Proposal::Contracts { .. }
        | Proposal::Growth { .. }
        | Proposal::Duration { .. }
        | Proposal::ClauseDuration { .. }
        | Proposal::Amount(_)
        | Proposal::HoursPerContract(_) => true,
        Proposal::BaseYear { .. }
        | Proposal::ClauseRateBase { .. }
        | Proposal::ReservedBase { .. }
        | Proposal::Realisation { .. }
        | Proposal::YearlyPurchases { .. }
        | Proposal::Observed(_) => false,
    }
}

/// The choices and what would be applied.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ApplyProps {
    pub(super) choices: Rc<Choices>,
    pub(super) applied: Applied,
    pub(super) state: Shared<State>,
}

/// The button, and how it applies.
#[function_component]
pub(super) fn Apply(props: &ApplyProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let ApplyProps { choices, applied, state } = props;
    let under = use_context::<Under>().and_then(|under| under.0);
    if !applied.can_apply {
        return html! {
            <p class="notice notice--warn" id="data-not-applied">{ icon("warn", 22) }<span>{ applied.why_not.clone() }</span></p>
        };
    }
    let n = applied.lines.len();
    let families = (choices.families && applied.three).then(|| FAMILIES.map(|key| say(lang, key, [])));
    let measured = Measured { lines: (*applied.lines).clone(), ranges: choices.ranges, families };
    let mut after = measured.apply(&state.scenario);
    // On a city's own page its data make a model of ours its own scheme.
    if let Some((after, city)) =
        after.as_mut().zip(page.config.city.as_ref()).filter(|(after, _)| is_ours(after))
    {
        city.clone_into(&mut after.city);
    }
    let held = after.is_some();
    let onapply = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(after) = after.clone() else { return };
            dispatch.emit(Msg::Edited(Edit::Replaced(Box::new(after))));
            // The answer is the simulator's, whatever this page was opened from.
            dispatch.emit(Msg::ViewClosed);
            if under.is_some() {
                dispatch.emit(Msg::ViewClosed);
            }
        })
    };
    let check = |id: &'static str, key: &str, on: bool, set: fn(&mut Choices, bool)| {
        let onchange = Callback::from(move |event: Event| {
            let on = input::checked(&event);
            change(|desk| desk.choose(|choices| set(choices, on)));
        });
        html! { <label class="check"><input type="checkbox" {id} checked={on} {onchange} /><span>{ say(lang, key, []) }</span></label> }
    };
    let lines = u64::try_from(n).unwrap_or_default();
    html! {
        <>
            <div class="apply">
                <button type="button" class="btn btn--main" id="data-apply" disabled={n == 0 || !held} onclick={onapply}>{ say(lang, "apply", [("n", count(lang, n).into()), ("count", many(lines))]) }</button>
                if applied.lines.iter().any(has_range) { { check("data-ranges", "apply-ranges", choices.ranges, |choices, on| choices.ranges = on) } }
                if applied.three { { check("data-families", "apply-families", choices.families, |choices, on| choices.families = on) } }
            </div>
            <p class="note apply__n">{ say(lang, if held { "apply-note" } else { "apply-not-held" }, []) }</p>
        </>
    }
}
