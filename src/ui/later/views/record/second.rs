//! The second page: the decision in full, what it gives, what it holds on to, what comes next, and the way back to it.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::scenario::link::{self, LONGEST_SHARED};
use crate::state::derive::Derived;
use crate::state::record::typed_text;
use crate::tr;
use crate::ui::later::keep::meeting;
use crate::ui::later::views::record::fit::{First, Second};
use crate::ui::later::views::record::holds::{holds, unknown};
use crate::ui::later::views::record::rounds::whole_rounds;
use crate::ui::later::views::record::told::{Told, whole};
use crate::ui::later::views::record::votes::votes;
use crate::ui::later::views::share::printed_code;
use crate::ui::shared::goals::Standing;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::verdict;
use yew::prelude::*;

/// Longest address printed: a longer one is not typed by anybody, and its code is there.
const LONGEST_ADDRESS: usize = 240;

/// The page, set as `set`; with the votes of the rounds that the first page shows whole, set as `voted`.
pub(super) fn second(told: &Told, set: &Second, voted: Option<&First>) -> Html {
    let (lang, record) = (told.lang, &told.board.record);
    let decision = typed_text(&record.decision);
    let mut places = voted.map(|first| whole_rounds(told, first)).unwrap_or_default();
    places.retain(|place| told.rounds.get(*place).is_some_and(|round| round.voted.is_any()));
    let late = places.split_off(places.len().saturating_sub(set.votes));
    html! {
        <>
            <h4 class="r-h2 r-first">{ tr!(lang, "rec-decision-title") }</h4>
            if decision.trim().is_empty() {
                <div class="r-blank"></div><div class="r-blank"></div>
            } else {
                <p class="r-field">{ decision.trim().to_owned() }</p>
            }
            <h4 class="r-h2">{ tr!(lang, "rec-gives") }</h4>
            { match &told.kept {
                Some((derived, origin)) => html! {
                    <>
                        <p class="r-n">{ origin.map_or_else(|| tr!(lang, "rec-of-other"), |origin| tr!(lang, "rec-kept-from", what = whole(lang, &told.board, origin))) }</p>
                        { gives(lang, derived) }
                        { holds(told, derived, set.conditions) }
                    </>
                },
                None => html! { <p class="r-n">{ tr!(lang, "rec-none-kept") }</p> },
            } }
            { for late.into_iter().map(|place| votes(told, place, set.levers)) }
            { unknown(told, set.unknowns) }
            { next(told) }
            { end(told) }
        </>
    }
}

fn gives(lang: Lang, derived: &Derived) -> Html {
    let year = lang.year(derived.scenario.target_year);
    let row = |goal: GoalId| {
        let (outcome, quantity) = (derived.outcome(goal), verdict::quantity(goal));
        let active = derived.scenario.goal_active(goal);
        let standing = Standing::of(outcome, active, None);
        let followed = |text: String| if active { text } else { "–".to_owned() };
        html! {
            <tr key={goal.key()} class={format!("r-c--{}", standing.icon())}>
                <th scope="row">{ icon(standing.icon(), 14) }<span class="sr">{ standing.word(lang) }{ " " }</span>{ " " }{ verdict::goal_name(lang, goal) }</th>
                <td><b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b></td>
                <td>{ if active { lang.goal(quantity, outcome.target) } else { tr!(lang, "rec-off") } }</td>
                <td>{ followed(lang.margin(quantity, outcome.achieved, outcome.target)) }</td>
                <td>{ followed(verdict::when(lang, derived, outcome)) }</td>
            </tr>
        }
    };
    html! {
        <table class="r-tab" aria-label={tr!(lang, "memo-goals")}>
            <thead><tr>
                <th scope="col">{ tr!(lang, "memo-goal") }</th><th scope="col">{ tr!(lang, "memo-in-year", year = year) }</th>
                <th scope="col">{ tr!(lang, "memo-aimed") }</th><th scope="col">{ tr!(lang, "fact-margin") }</th><th scope="col">{ tr!(lang, "rec-first-year") }</th>
            </tr></thead>
            <tbody>{ for GoalId::ALL.map(row) }</tbody>
        </table>
    }
}

/// What comes next; lines to be filled in by hand where nothing is said.
fn next(told: &Told) -> Html {
    let lang = told.lang;
    let steps: Vec<[&str; 3]> =
        told.board.record.next.iter().map(|step| [&*step.what, &*step.who, &*step.when]).collect();
    let said = steps.iter().any(|step| step.iter().any(|text| !text.trim().is_empty()));
    let steps = if said { steps } else { vec![[""; 3]; 2] };
    html! {
        <>
            <h4 class="r-h2">{ tr!(lang, "rec-next-title") }</h4>
            <table class="r-tab r-next" aria-label={tr!(lang, "rec-next-title")}>
                <thead><tr><th scope="col">{ tr!(lang, "rec-what") }</th><th scope="col">{ tr!(lang, "rec-who") }</th><th scope="col">{ tr!(lang, "rec-when") }</th></tr></thead>
                <tbody>{ for steps.into_iter().enumerate().map(|(place, step)| {
                    let blank = step.iter().all(|text| text.trim().is_empty()).then_some("r-empty");
                    html! { <tr key={place} class={classes!(blank)}>{ for step.into_iter().map(|text| html! { <td><span class="r-clip">{ text.to_owned() }</span></td> }) }</tr> }
                }) }</tbody>
            </table>
        </>
    }
}

/// The way back: a code and an address, the file of the meeting, and that nobody had to be named.
fn end(told: &Told) -> Html {
    let (lang, page) = (told.lang, told.made.page.as_str());
    let saved = meeting::saved_as().map(|name| tr!(lang, "rec-saved-as", name = name));
    let unnamed = told.board.record.present.trim().is_empty().then(|| tr!(lang, "rec-unnamed"));
    let notes = saved.into_iter().chain(unnamed).collect::<Vec<_>>().join(" ");
    let link = told.kept.as_ref().filter(|_| !page.is_empty()).map(|(derived, _)| {
        let (fragment, _) = link::encode(&derived.scenario, None, LONGEST_SHARED);
        let compact = link::compact(&fragment);
        let shorter = if compact.len() < fragment.len() { &compact } else { &fragment };
        let address = format!("{page}#{shorter}");
        let seen = if address.chars().count() > LONGEST_ADDRESS { page.to_owned() } else { address };
        html! {
            <>
                <div class="r-qr">{ printed_code(lang, page, &fragment) }</div>
                <p><b>{ tr!(lang, "rec-find") }</b><br /><span class="r-link">{ seen }</span>
                    if !notes.is_empty() { <br /><span>{ notes.clone() }</span> }</p>
            </>
        }
    });
    match link {
        Some(link) => html! { <div class="r-end">{ link }</div> },
        None => html! { <p class="r-n">{ notes }</p> },
    }
}
