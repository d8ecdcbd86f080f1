//! « Que faudrait-il ? »: the one value that meets all goals, every lever once, prudent values when something is
//! uncertain, and what would lose the goals that are met.

mod applying;
mod lose;
mod single;
mod table;

use crate::state::Msg;
use crate::state::common_effort::common_effort;
use crate::state::derive::Derived;
use crate::state::secured::SecuredRequirements;
use crate::state::ways::{Ways, ways};
use crate::tr;
use crate::ui::later::secured::{Prudent, note, use_secured};
use crate::ui::later::words::ways as told;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::reasons::Reasons;
use crate::ui::shared::words::requirements as words;
use applying::{TITLE, applying};
pub(in crate::ui) use lose::fragility;
use yew::prelude::*;

/// What the section is about.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct RequirementsProps {
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The run while no lever is being moved.
    pub(in crate::ui) settled: Shared<Derived>,
    /// Why levers are not enough, once known.
    pub(in crate::ui) reasons: Option<Shared<Reasons>>,
}

/// The section « Que faudrait-il ? ».
#[function_component]
pub(in crate::ui) fn RequirementsSection(props: &RequirementsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let derived = &props.derived;
    let found = use_memo((derived.clone(), page.locked.clone()), |(derived, locked)| {
        ways(&derived.scenario, &derived.outcomes, &derived.required, &derived.needs, locked)
    });
    let secured = use_secured(&props.settled);
    let reasons = props.reasons.as_deref();
    html! {
        <section class="sec" id={TITLE} aria-labelledby="needs-title" tabindex="-1">
            <div class="sec__head">
                <h2 id="needs-title">{ tr!(lang, "needs-title") }</h2>
                <p>{ intro(&page, derived, &found, secured.as_deref()) }</p>
            </div>
            <div>{ single::singles(&page, derived, &found) }</div>
            { mount::<CommonEffort>(props!(CommonEffort { derived: props.settled.clone(), needed: !found.missed.is_empty() && found.singles.is_empty() })) }
            <div>{ table::table(&page, derived, &found, reasons) }</div>
            <div>{ for secured.iter().map(|found| keyed::<Prudent>("prudent", props!(Prudent { derived: props.settled.clone(), secured: found.clone() }))) }</div>
            <p class="note" id="secured-note">{ note(lang, derived, secured.as_deref()) }</p>
            <div>{ lose::lose(lang, derived, &found) }</div>
        </section>
    }
}

/// What is missing; that nothing is; or that nothing is as long as no assumption varies.
fn intro(page: &Context, derived: &Derived, found: &Ways, secured: Option<&SecuredRequirements>) -> String {
    let lang = page.lang;
    if derived.verdict.followed == 0 {
        return tr!(lang, "verdict-no-goal-why");
    }
    if !found.missed.is_empty() {
        return told::intro(lang, derived, &found.missed);
    }
    match secured.filter(|secured| !secured.goals.is_empty() && derived.scenario.is_uncertain()) {
        Some(secured) => {
            let (odds, goals) = (told::odds(lang, secured.confidence), told::goals(lang, &secured.goals));
            tr!(lang, "needs-none-unsure", odds = odds, goals = goals)
        }
        None => tr!(lang, "needs-none"),
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TogetherProps {
    derived: Shared<Derived>,
    needed: bool,
}

/// One common effort of the decisions, applied together, where no single value does.
#[function_component]
fn CommonEffort(props: &TogetherProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let derived = &props.derived;
    let found =
        use_memo((derived.clone(), page.locked.clone(), props.needed), |(derived, locked, needed)| {
            needed.then(|| common_effort(&derived.scenario, &derived.required, locked)).flatten()
        });
    let sentence = words::common_effort(lang, &derived.scenario, found.as_ref().as_ref());
    let moves = found.as_ref().as_ref().map(|found| found.moves.clone()).unwrap_or_default();
    let none = moves.is_empty();
    html! {
        <div class="together" hidden={!props.needed}>
            <p><b>{ tr!(lang, "together-title") }</b>{ " " }{ sentence }</p>
            <button type="button" data-once="" class="btn btn--main" hidden={none} onclick={applying(&page, Msg::LeversApplied(moves))}>{ tr!(lang, "apply-all") }</button>
        </div>
    }
}
