//! The first page: what was decided in a sentence, who met, and the rounds.

use crate::analysis::breakeven::Side;
use crate::i18n::uncapitalised;
use crate::state::record::{first_sentence, typed_text};
use crate::tr;
use crate::ui::later::views::record::fit::First;
use crate::ui::later::views::record::holds::name;
use crate::ui::later::views::record::rounds::rounds;
use crate::ui::later::views::record::told::{Told, list};
use crate::ui::later::views::record::votes::votes;
use crate::ui::shared::words::explanation::explanation;
use crate::ui::shared::words::headline::headline;
use crate::ui::shared::words::unit;
use crate::ui::shared::words::verdict::goal_the;
use yew::prelude::*;

/// The page, set as `set`; with the votes where `voted`.
pub(super) fn first(told: &Told, set: &First, voted: bool) -> Html {
    let lang = told.lang;
    let record = &told.board.record;
    let title = first_sentence(&record.decision);
    html! {
        <>
            <h3 class="r-h1">{ if title.is_empty() { tr!(lang, "rec-to-decide") } else { title } }</h3>
            <p class="r-lead">{ lead(told) }</p>
            { about(told) }
            { rounds(told, set, &|place| if voted { votes(told, place, usize::MAX) } else { Html::default() }) }
        </>
    }
}

/// What the scenario kept gives, and what loses it first.
fn lead(told: &Told) -> String {
    let lang = told.lang;
    let Some((derived, _)) = &told.kept else { return tr!(lang, "rec-none-kept") };
    let verdict = headline(lang, derived, None);
    format!("{verdict} {}", loses(told).unwrap_or_else(|| explanation(lang, derived, None).sentence()))
}

/// `Dès que « heures par marché clausé » descend sous 575 h, les heures d’insertion manquent leur objectif.`
fn loses(told: &Told) -> Option<String> {
    let lang = told.lang;
    let first = told.conditions.first()?;
    let unit = first.lever.row().unit;
    let limit = unit::displayed(lang, unit, first.limit);
    let name = uncapitalised(&name(lang, &told.kept.as_ref()?.0.scenario, first));
    let goals: Vec<String> = first.lost.iter().map(|lost| goal_the(lang, lost.goal)).collect();
    let goals = list(lang, &goals);
    Some(match (first.side, unit.is_year()) {
        (Side::AtLeast, false) => tr!(lang, "rec-loses-under", name = name, limit = limit, goals = goals),
        (Side::AtMost, false) => tr!(lang, "rec-loses-over", name = name, limit = limit, goals = goals),
        (Side::AtLeast, true) => tr!(lang, "rec-loses-before", name = name, limit = limit, goals = goals),
        (Side::AtMost, true) => tr!(lang, "rec-loses-after", name = name, limit = limit, goals = goals),
    })
}

/// What was asked, who was there, how many groups and rounds.
fn about(told: &Told) -> Html {
    let (lang, board) = (told.lang, &told.board);
    let question = board.rounds.iter().map(|round| &round.question).find(|question| !question.is_empty());
    let groups = board.groups.len();
    let count = tr!(lang, "rec-groups", count = groups, groups = groups.to_string());
    let turns = board.rounds.len();
    let turns = tr!(lang, "rec-rounds", count = turns, rounds = turns.to_string());
    let present = typed_text(&board.record.present);
    let row = |key: &'static str, name: String, text: String| {
        html! { if !text.trim().is_empty() { <div {key}><dt>{ name }</dt><dd>{ text }</dd></div> } }
    };
    html! {
        <dl class="r-meta">
            { row("title", tr!(lang, "rec-meeting"), board.title.clone()) }
            { row("question", tr!(lang, "rec-question"), question.cloned().unwrap_or_default()) }
            { row("present", tr!(lang, "rec-present"), present) }
            { row("course", tr!(lang, "rec-course"), tr!(lang, "rec-course-of", groups = count, rounds = turns)) }
        </dl>
    }
}
