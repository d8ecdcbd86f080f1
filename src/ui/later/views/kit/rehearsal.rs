//! The rehearsal: a workshop of six made-up groups takes the board's place, and what to do with it in ten minutes.

use crate::i18n::{Lang, text};
use crate::platform::{clock, element};
use crate::scenario::workshop::{Board, PracticeNames, practice};
use crate::state::workshop::BoardChange;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Things to try.
const TRIES: usize = 7;

thread_local! {
    /// The board that the rehearsal put aside, as long as the page is open.
    static ASIDE: RefCell<Option<Rc<Board>>> = const { RefCell::new(None) };
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct RehearsalProps {
    /// The state of the page.
    pub(super) state: Shared<State>,
    /// Told when the board is to be shown.
    pub(super) onboard: Callback<()>,
}

/// Whether nothing of a board would be missed.
fn is_bare(board: &Board) -> bool {
    let empty = |board: &Board| board.groups.is_empty() && board.title.is_empty() && board.rounds.len() < 2;
    empty(board) && board.round().is_none_or(|round| round.is_empty() && round.question.is_empty())
}

/// The button, the question where a board would be put aside, what to try, and the way back.
#[function_component]
pub(super) fn Rehearsal(props: &RehearsalProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let asking = use_state_eq(|| false);
    let board = &props.state.workshop.board;
    let begun = Lang::ALL.into_iter().any(|lang| board.title == tr!(lang, "kit-practice-name"));
    let begin = {
        let (dispatch, asking) = (page.dispatch.clone(), asking.setter());
        let (base, before) = (Rc::clone(&props.state.scenario), Rc::clone(board));
        Callback::from(move |_: MouseEvent| {
            let names = PracticeNames {
                title: tr!(lang, "kit-practice-name"),
                groups: ["1", "2", "3", "4", "5", "6"]
                    .map(|place| text(lang, &format!("kit-practice-group-{place}"))),
                questions: ["1", "2"].map(|place| text(lang, &format!("kit-practice-question-{place}"))),
            };
            let board = practice(names, &base, clock::seconds());
            if !begun && !is_bare(&before) {
                ASIDE.set(Some(Rc::clone(&before)));
            }
            dispatch.emit(Msg::from(BoardChange::BoardOpened(Box::new(board))));
            asking.set(false);
            element::focus("kit-practice");
        })
    };
    let ask = {
        let (asking, begin) = (asking.setter(), begin.clone());
        let bare = is_bare(board);
        Callback::from(move |event: MouseEvent| if bare { begin.emit(event) } else { asking.set(true) })
    };
    let keep = {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            element::focus("kit-practice");
        })
    };
    let back = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(before) = ASIDE.take() {
                dispatch.emit(Msg::from(BoardChange::BoardOpened(Box::new((*before).clone()))));
            }
            element::focus("kit-practice");
        })
    };
    use_effect_with(*asking, |asking| {
        if *asking {
            element::focus("kit-practice-yes");
        }
    });
    let returns = begun && ASIDE.with_borrow(Option::is_some);
    html! {
        <section class="kit__try" aria-labelledby="kit-try-title">
            <h3 id="kit-try-title">{ tr!(lang, "kit-practice-title") }</h3>
            <p>{ tr!(lang, "kit-practice-note") }</p>
            <p class="acts">
                <button type="button" class="btn btn--main" id="kit-practice" onclick={ask} aria-expanded={asking.to_string()}>{ icon("people", 16) }{ tr!(lang, "kit-practice-go") }</button>
                if begun { <button type="button" class="btn" id="kit-practice-board" onclick={props.onboard.reform(|_: MouseEvent| ())}>{ tr!(lang, "kit-practice-board") }</button> }
                if returns { <button type="button" class="btn" id="kit-practice-back" onclick={back}>{ icon("undo", 16) }{ tr!(lang, "kit-practice-back") }</button> }
            </p>
            if *asking {
                <div class="kit__ask" role="group" aria-labelledby="kit-practice-ask">
                    <p id="kit-practice-ask">{ icon("warn", 16) }{ tr!(lang, "kit-practice-ask") }</p>
                    <p class="acts">
                        <button type="button" class="btn btn--main" id="kit-practice-yes" onclick={begin}>{ tr!(lang, "kit-practice-yes") }</button>
                        <button type="button" class="btn" id="kit-practice-no" onclick={keep}>{ tr!(lang, "kit-practice-no") }</button>
                    </p>
                </div>
            }
            <p class="kit__said" role="status" id="kit-practice-said">{ begun.then(|| tr!(lang, "kit-practice-said")) }</p>
            <details class="kit__list" open={begun}>
                <summary>{ tr!(lang, "kit-practice-list") }</summary>
                <ol>{ for (1..=TRIES).map(|place| html! { <li>{ text(lang, &format!("kit-practice-try-{place}")) }</li> }) }</ol>
            </details>
        </section>
    }
}
