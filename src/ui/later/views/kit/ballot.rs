//! The paper ballot: two on a sheet of A4, one line a lever, the boxes that the entry by keyboard has too.

use crate::i18n::Lang;
use crate::platform::input;
use crate::scenario::vote::BaseMark;
use crate::scenario::vote::hands::Asked;
use crate::scenario::workshop::Board;
use crate::tr;
use crate::ui::later::views::kit::printing::use_print_of;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::{lever, unit};
use std::rc::Rc;
use yew::prelude::*;

/// Sheets that can be asked for, and how many are where nobody chose.
const SHEETS: [usize; 7] = [1, 2, 5, 10, 15, 20, 30];
const USUAL: usize = 10;

/// Levers that leave room on a ballot.
const AIRY: usize = 5;

/// A box to tick.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui::later::views) struct Tick {
    /// The digit beside it, from 1.
    pub(in crate::ui::later::views) digit: usize,
    /// The value that it stands for.
    pub(in crate::ui::later::views) value: f64,
    /// That value in words.
    pub(in crate::ui::later::views) text: String,
}

/// The boxes of a lever, on paper and on screen.
pub(in crate::ui::later::views) fn ticks(lang: Lang, asked: &Asked) -> Vec<Tick> {
    let tick = |(place, value): (usize, f64)| Tick {
        digit: place + 1,
        value,
        text: unit::displayed(lang, asked.lever.row().unit, value),
    };
    asked.choices.iter().map(|choice| choice.value).enumerate().map(tick).collect()
}

/// What is printed of a board: the ballot of the round shown.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::views) struct BallotsProps {
    /// The board.
    pub(in crate::ui::later::views) board: Rc<Board>,
}

/// How many sheets, and the button that prints them.
#[function_component]
pub(in crate::ui::later::views) fn PrintBallots(props: &BallotsProps) -> Html {
    let lang = use_page().lang;
    let sheets = use_state_eq(|| USUAL);
    let (drawn, print) = use_print_of(0, *sheets);
    let choose = {
        let sheets = sheets.setter();
        Callback::from(move |event: Event| sheets.set(input::text(&event).parse().unwrap_or(USUAL)))
    };
    let option = |count: usize| {
        let said = tr!(
            lang,
            "paper-sheets-of",
            count = count,
            sheets = count.to_string(),
            ballots = (2 * count).to_string()
        );
        html! { <option value={count.to_string()} selected={count == *sheets}>{ said }</option> }
    };
    html! {
        <div class="paper__print">
            <label for="paper-sheets">{ tr!(lang, "paper-sheets") }</label>
            <select id="paper-sheets" onchange={choose}>{ for SHEETS.map(option) }</select>
            <button type="button" class="btn" id="paper-print" onclick={print}>{ icon("print", 16) }{ tr!(lang, "paper-print") }</button>
            if drawn > 0 {
                <div class="ballots alone">{ for (0..drawn).map(|_| html! { <div class="ballots__sheet">{ ballot(lang, &props.board) }{ ballot(lang, &props.board) }</div> }) }</div>
            }
        </div>
    }
}

/// One ballot.
fn ballot(lang: Lang, board: &Board) -> Html {
    let Some(round) = board.round() else { return Html::default() };
    let number = tr!(lang, "ws-round", number = (board.shown + 1).to_string());
    let title = if board.title.is_empty() { tr!(lang, "ws-title") } else { board.title.clone() };
    let line = |asked: &Asked| {
        let start = asked.lever.value(&round.base);
        let start =
            start.map(|value| unit::displayed(lang, asked.lever.row().unit, value)).unwrap_or_default();
        html! {
            <li>
                <p><b>{ lever::name(lang, asked.lever) }</b><span>{ tr!(lang, "paper-start", value = start) }</span></p>
                <p class="ballot__ticks">
                    { for ticks(lang, asked).into_iter().map(|tick| html! { <span><i>{ tick.digit }</i>{ tick.text }</span> }) }
                </p>
                <p class="ballot__other">{ tr!(lang, "paper-other") }</p>
            </li>
        }
    };
    let questions = round.questions();
    html! {
        <article class={classes!("ballot", (questions.len() > AIRY).then_some("ballot--dense"))}>
            <header><b>{ title }</b><span>{ number }</span><span>{ tr!(lang, "paper-serial") }</span></header>
            <h3>{ if round.question.is_empty() { tr!(lang, "paper-ask") } else { round.question.clone() } }</h3>
            <p>{ tr!(lang, "paper-how") }</p>
            <ol>{ for questions.iter().map(line) }</ol>
            <footer><span>{ tr!(lang, "paper-mark") }{ " " }<code>{ BaseMark::of(&round.base).text() }</code></span><span>{ tr!(lang, "paper-nameless") }</span></footer>
        </article>
    }
}
