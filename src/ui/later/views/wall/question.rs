//! The question of the round on the wall, where everyone starts, the time, and the ways to vote.

use crate::model::scenario::Scenario;
use crate::scenario::workshop::Board;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::later::views::wall::invite::Invite;
use crate::ui::later::views::wall::top::WallClock;
use crate::ui::later::views::wall::words;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::{explanation, headline};
use std::rc::Rc;
use yew::prelude::*;

/// Letters of a question that leave less room for each.
const LONG: usize = 60;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct QuestionProps {
    /// The board.
    pub(super) board: Rc<Board>,
    /// Where the round starts.
    pub(super) base: Shared<Scenario>,
    /// How often the code was asked to be enlarged.
    pub(super) enlarged: u32,
}

/// The page of the question.
#[function_component]
pub(super) fn QuestionPage(props: &QuestionProps) -> Html {
    let lang = use_page().lang;
    let board = &props.board;
    let base = &props.base;
    let derived = use_memo(base.clone(), |base| Derived::new(&base.0));
    let own = board.round().map(|round| round.question.trim().to_owned()).unwrap_or_default();
    let followed = words::followed(base).len();
    let title = match followed {
        _ if !own.is_empty() => own,
        0 => tr!(lang, "wall-no-goals"),
        _ => tr!(
            lang,
            "wall-question-usual",
            goals = words::all_goals(lang, followed),
            year = lang.year(base.target_year)
        ),
    };
    let long = (title.chars().count() > LONG).then_some("q-ask--long");
    html! {
        <div class="w-question">
            <section>
                <p class="w-sub">{ words::round(lang, board.shown) }</p>
                <h1 class={classes!("q-ask", long)} dir="auto">{ title }</h1>
                { mount::<WallClock>(props!(WallClock { timer: board.timer })) }
                <p class="q-start" id="wall-start"><b>{ tr!(lang, "wall-question-start") }</b>
                    { headline::headline(lang, &derived, None) }{ " " }{ explanation::explanation(lang, &derived, None).sentence() }</p>
            </section>
            <section class="q-vote">
                { mount::<Invite>(props!(Invite { number: board.shown + 1, base: base.clone(), enlarged: props.enlarged })) }
                <h2>{ tr!(lang, "wall-question-ways") }</h2>
                <ul class="q-ways">
                    <li>{ tr!(lang, "wall-question-phone") }</li><li>{ tr!(lang, "wall-question-hands") }</li><li>{ tr!(lang, "wall-question-paper") }</li>
                </ul>
            </section>
        </div>
    }
}
