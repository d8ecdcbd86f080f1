//! Paper ballots: printed, then entered by keyboard, a digit and Enter for each lever; counted after the last one.

mod desk;

use crate::platform::keys::FieldKey;
use crate::platform::{element, input, keys};
use crate::scenario::vote::Ballot;
use crate::scenario::vote::hands::Asked;
use crate::scenario::workshop::{Board, Round, moved};
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::kit::ballot::{PrintBallots, ticks};
use crate::ui::later::words::face;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::number_entry::{fault_text, keyboard};
use crate::ui::shared::words::{lever as lever_words, unit};
use desk::{Act, Desk, Hand, Pick, counted, same};
use std::rc::Rc;
use yew::prelude::*;

/// Ballots listed, the last ones.
const LISTED: usize = 5;

/// What is entered where.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PaperEntryProps {
    /// The board; its round shown is what is voted on.
    pub(super) board: Rc<Board>,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// Paper ballots of the round shown; give it a key that is another for each round.
#[function_component]
pub(super) fn PaperEntry(props: &PaperEntryProps) -> Html {
    let lang = use_page().lang;
    let hand = use_state_eq(Hand::default);
    let Some(round) = props.board.round() else { return html! { <div></div> } };
    let desk = Desk {
        lang,
        board: Rc::clone(&props.board),
        asked: Rc::new(round.questions()),
        tell: props.tell.clone(),
        hand: hand.clone(),
    };
    let act = {
        let desk = desk.clone();
        Callback::from(move |act: Act| desk.act(act))
    };
    let last = round.paper.iter().enumerate().rev().take(LISTED);
    html! {
        <section class="paper" aria-labelledby="paper-title">
            <h3 id="paper-title">{ tr!(lang, "paper-title") }</h3>
            { mount::<PrintBallots>(props!(PrintBallots { board: Rc::clone(&props.board) })) }
            <h4 id="paper-entry">{ tr!(lang, "paper-entry") }</h4>
            <p class="note" id="paper-keys">{ tr!(lang, "paper-keys") }</p>
            <div class="paper__cols">
                <div class="paper__rows" role="group" aria-labelledby="paper-entry" aria-describedby="paper-keys">
                    { for desk.asked.iter().enumerate().map(|(place, asked)| row(&desk, round, place, asked, &act)) }
                    <p class="acts">
                        <button type="button" class="btn btn--main" id="paper-take" onclick={act.reform(|_: MouseEvent| Act::Count)}>{ tr!(lang, "paper-take") }</button>
                    </p>
                </div>
                <div class="paper__done">
                    <h4 id="paper-done">{ tr!(lang, "paper-done") }</h4>
                    <p role="status" id="paper-said">{ if hand.said.is_empty() { counted(lang, round.paper.len()) } else { hand.said.clone() } }</p>
                    <ol aria-labelledby="paper-done">{ for last.map(|(place, ballot)| entered(&desk, round, place, ballot, &act)) }</ol>
                    if round.paper.len() > LISTED { <p class="note">{ tr!(lang, "paper-earlier", count = (round.paper.len() - LISTED).to_string()) }</p> }
                    if let Some(ballot) = hand.removed.clone() {
                        <button type="button" class="btn" id="paper-restore" onclick={act.reform(move |_: MouseEvent| Act::Restore(ballot.clone()))}>{ icon("undo", 16) }{ tr!(lang, "paper-restore") }</button>
                    }
                </div>
            </div>
        </section>
    }
}

/// The digit of a key: that of its place on the keyboard where digits take Shift.
fn digit(event: &KeyboardEvent, key: &str) -> Option<usize> {
    let code = event.code();
    let place = code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad"));
    key.parse().ok().or_else(|| place?.parse().ok()).filter(|digit| *digit < 10)
}

/// A lever: its boxes, and the line for something else.
fn row(desk: &Desk, round: &Round, place: usize, asked: &Asked, act: &Callback<Act>) -> Html {
    let (lang, lever) = (desk.lang, asked.lever);
    let kind = lever.row().unit;
    let pick = desk.hand.pick(lever);
    let written = match pick {
        Some(Pick::Written(written)) => written.clone(),
        Some(Pick::Ticked(_)) | None => String::new(),
    };
    let start = lever.value(&round.base).unwrap_or_default();
    let boxes = ticks(lang, asked);
    let keyed = {
        let (act, boxes) = (act.clone(), boxes.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(key) = keys::plain(&event) else { return };
            let ticked = |digit: usize| {
                boxes.iter().find(|tick| tick.digit == digit).map(|tick| Pick::Ticked(tick.value))
            };
            match (key.as_str(), digit(&event, &key)) {
                (" ", _) | (_, Some(0)) => {
                    act.emit(Act::Pick(lever, None));
                    element::focus(&format!("paper-{place}-0"));
                }
                ("Enter", _) => act.emit(Act::Next(place)),
                ("Backspace", _) => act.emit(Act::Back(place)),
                ("a" | "A" | "o" | "O", _) => element::focus(&format!("paper-{place}-other")),
                (_, Some(digit)) => {
                    if let Some(pick) = ticked(digit) {
                        act.emit(Act::Pick(lever, Some(pick)));
                        element::focus(&format!("paper-{place}-{digit}"));
                    }
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let radio = |digit: usize, text: String, value: Option<f64>| {
        let checked = match (pick, value) {
            (None, None) => true,
            (Some(Pick::Ticked(picked)), Some(value)) => same(*picked, value),
            _ => false,
        };
        let choose = act.reform(move |_: Event| Act::Pick(lever, value.map(Pick::Ticked)));
        html! {
            <label class="paper__box">
                <input type="radio" id={format!("paper-{place}-{digit}")} name={format!("paper-{place}")} {checked} onchange={choose} />
                <kbd aria-hidden="true">{ digit }</kbd><span>{ text }</span>
                if value.is_some_and(|value| same(value, start)) { <small>{ tr!(lang, "paper-is-start") }</small> }
            </label>
        }
    };
    let write = act.reform(move |event: InputEvent| {
        let text = input::text(&event);
        Act::Pick(lever, (!text.trim().is_empty()).then_some(Pick::Written(text)))
    });
    let typed = {
        let act = act.clone();
        Callback::from(move |event: KeyboardEvent| match keys::in_field(&event) {
            Some(FieldKey::Take) => act.emit(Act::Next(place)),
            Some(FieldKey::GiveUp) => {
                act.emit(Act::Pick(lever, None));
                element::focus(&format!("paper-{place}-0"));
            }
            None => {}
        })
    };
    let fault =
        desk.hand.fault.filter(|(other, _)| *other == lever).map(|(_, why)| fault_text(lang, kind, why));
    let bad = format!("paper-{place}-bad");
    html! {
        <fieldset class="paper__row" key={lever.key()}>
            <legend>{ lever_words::name(lang, lever) }{ " " }<span>{ tr!(lang, "paper-start", value = unit::displayed(lang, kind, start)) }</span></legend>
            <div class="paper__boxes" onkeydown={keyed}>
                { radio(0, tr!(lang, "paper-none"), None) }
                { for boxes.iter().map(|tick| radio(tick.digit, tick.text.clone(), Some(tick.value))) }
            </div>
            <label class="paper__other">{ tr!(lang, "paper-other") }
                <input class="ws__text" id={format!("paper-{place}-other")} inputmode={keyboard(lever.bounds(&round.base))} autocomplete="off"
                    value={written} aria-invalid={fault.is_some().then_some("true")} aria-describedby={bad.clone()} oninput={write} onkeydown={typed} />
            </label>
            <span class="err" id={bad} role="alert" hidden={fault.is_none()}>{ fault.unwrap_or_default() }</span>
        </fieldset>
    }
}

/// A ballot that was entered, and taking it out.
fn entered(desk: &Desk, round: &Round, place: usize, ballot: &Ballot, act: &Callback<Act>) -> Html {
    let lang = desk.lang;
    let (moves, _) = moved(&round.base, &ballot.apply(&round.base));
    let say = |words: face::MovedWords| format!("{} {}", words.name, words.values);
    let said: Vec<String> = moves.iter().map(|moved| say(face::moved(lang, moved))).collect();
    let number = (place + 1).to_string();
    let name = tr!(lang, "paper-remove", number = number.as_str());
    let taken = ballot.clone();
    html! {
        <li key={format!("{:?}", ballot.voter.bytes())}>
            <b>{ tr!(lang, "paper-number", number = number) }</b>
            <span>{ if said.is_empty() { tr!(lang, "paper-unchanged") } else { said.join(" · ") } }</span>
            <button type="button" class="iconbtn" aria-label={name.clone()} title={name} onclick={act.reform(move |_: MouseEvent| Act::Remove(taken.clone()))}>{ icon("close", 16) }</button>
        </li>
    }
}
