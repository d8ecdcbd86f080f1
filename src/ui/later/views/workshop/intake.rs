//! Codes that come in: typed, pasted, from a file or from the camera. A single code may be a vote or a group's proposal:
//! it is asked, or settled once for all that come.

use crate::i18n::Lang;
use crate::platform::{clock, document, element};
use crate::scenario::vote::count::{Receipt, Taken, collect};
use crate::scenario::vote::{Ballot, BaseMark};
use crate::scenario::workshop::Board;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::group_mark::mark;
use crate::ui::later::views::vote::moves;
use crate::ui::later::views::workshop::code_fields::{FileField, Paste};
use crate::ui::later::views::workshop::scanner::Scanner;
use crate::ui::later::words::workshop as words;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use std::rc::Rc;
use yew::prelude::*;

/// Where there is a mouse.
const FINE: &str = "(pointer: fine)";
/// Refused codes shown at most.
const SHOWN: usize = 12;

/// What a single code is taken for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TakenFor {
    /// It is asked each time.
    Asked,
    /// A vote.
    Vote,
    /// A proposal of the group whose letter it bears; a vote without one.
    Proposal,
}

/// What the code turned out to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Vote,
    Proposal(char),
    Nothing,
}

/// A code on which it was not said yet what it is.
#[derive(Clone, PartialEq)]
struct Pending {
    ballot: Ballot,
    group: Option<char>,
    receipt: Receipt,
}

/// What became of the codes that came last.
#[derive(Default)]
struct Told {
    /// Those that were counted as votes, or refused.
    receipts: Vec<Receipt>,
    /// The groups whose proposals they were.
    proposed: Vec<String>,
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct IntakeProps {
    /// The board.
    pub(super) board: Shared<Board>,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// The fields for codes, the question that a single one asks, and what became of those that came.
#[function_component]
pub(super) fn Intake(props: &IntakeProps) -> Html {
    let lang = use_page().lang;
    let IntakeProps { board, tell } = props;
    let told = use_state(Told::default);
    let pending = use_state_eq(|| None::<Pending>);
    let way = use_state_eq(|| TakenFor::Asked);
    use_effect_with(pending.is_some(), |asking| {
        if *asking {
            element::focus("vote-as");
        }
    });
    let Some(round) = board.round() else { return Html::default() };
    let base = BaseMark::of(&round.base);
    let at_table = |letter: char| {
        let group = board.groups.iter().position(|group| group.letter == letter && !group.left);
        group.and_then(|place| Some((place, board.groups.get(place)?)))
    };
    let propose = {
        let (tell, board) = (tell.clone(), board.clone());
        Callback::from(move |(place, ballot): (usize, Ballot)| {
            if let Some(round) = board.round() {
                tell.emit(BoardChange::Proposed(place, Rc::new(ballot.apply(&round.base)), clock::seconds()));
            }
        })
    };
    let take = {
        let (tell, told, pending, propose) = (tell.clone(), told.setter(), pending.setter(), propose.clone());
        let (board, way) = (board.clone(), *way);
        Callback::from(move |text: String| {
            let Some(round) = board.round() else { return };
            let came = collect(&mut round.ballots.clone(), base, &text);
            let at_table = |receipt: &Receipt| {
                let letter = receipt.group.filter(|_| !matches!(receipt.taken, Taken::Refused(_)))?;
                board.groups.iter().position(|group| group.letter == letter && !group.left)
            };
            if let ([receipt], TakenFor::Asked) = (came.as_slice(), way)
                && let (Some(ballot), false) = (&receipt.ballot, matches!(receipt.taken, Taken::Refused(_)))
                && board.groups.iter().any(|group| !group.left)
            {
                let group = receipt.group.filter(|_| at_table(receipt).is_some());
                told.set(Told::default());
                return pending.set(Some(Pending {
                    ballot: ballot.clone(),
                    group,
                    receipt: receipt.clone(),
                }));
            }
            let (mut votes, mut proposed) = (Vec::new(), Vec::new());
            for receipt in came {
                match (at_table(&receipt).filter(|_| way == TakenFor::Proposal), &receipt.ballot) {
                    (Some(place), Some(ballot)) => {
                        propose.emit((place, ballot.clone()));
                        proposed.extend(board.groups.get(place).map(|group| group.name.clone()));
                    }
                    (Some(_) | None, _) => votes.push(receipt),
                }
            }
            let counted = votes.iter().filter(|receipt| !matches!(receipt.taken, Taken::Refused(_)));
            let new: Vec<Ballot> = counted
                .filter_map(|receipt| receipt.ballot.clone())
                .filter(|ballot| !round.ballots.contains(ballot))
                .collect();
            told.set(Told { receipts: votes, proposed });
            pending.set(None);
            if !new.is_empty() {
                tell.emit(BoardChange::BallotsCame(new));
            }
        })
    };
    let ways = [
        (TakenFor::Asked, "ask", tr!(lang, "intake-ask")),
        (TakenFor::Vote, "vote", tr!(lang, "intake-votes")),
        (TakenFor::Proposal, "proposal", tr!(lang, "intake-proposals")),
    ];
    html! {
        <>
            <div class="seg ws__way" role="group" aria-label={tr!(lang, "intake-way")} hidden={board.groups.is_empty()}>
                { for ways.into_iter().map(|(which, id, name)| {
                    let chosen = way.clone();
                    html! { <button type="button" id={format!("intake-{id}")} aria-pressed={(*way == which).to_string()} onclick={Callback::from(move |_: MouseEvent| chosen.set(which))}>{ name }</button> }
                }) }
            </div>
            <div class="ws__collect">
                { mount::<Paste>(props!(Paste { take: take.clone() })) }
                <div class="ws__others">
                    { mount::<FileField>(props!(FileField { take: take.clone() })) }
                    { mount::<Scanner>(props!(Scanner { onseen: take })) }
                </div>
            </div>
            if let Some(asked) = (*pending).clone() {
                { question(lang, board, &asked, &{
                    let (pending, told, tell) = (pending.setter(), told.setter(), tell.clone());
                    let asked = asked.clone();
                    let letters: Vec<(char, usize, String)> = board.groups.iter().filter_map(|group| {
                        let (place, group) = at_table(group.letter)?;
                        Some((group.letter, place, group.name.clone()))
                    }).collect();
                    Callback::from(move |answer: Answer| {
                        pending.set(None);
                        // The next code is typed where this one was; where there is a finger, no keyboard comes up.
                        element::keep_focus(if document::matches(FINE) { "vote-paste" } else { "ws-votes" });
                        match answer {
                            Answer::Nothing => {}
                            Answer::Vote => {
                                told.set(Told { receipts: vec![asked.receipt.clone()], proposed: Vec::new() });
                                tell.emit(BoardChange::BallotsCame(vec![asked.ballot.clone()]));
                            }
                            Answer::Proposal(letter) => {
                                if let Some((_, place, name)) = letters.iter().find(|(other, ..)| *other == letter) {
                                    told.set(Told { receipts: Vec::new(), proposed: vec![name.clone()] });
                                    propose.emit((*place, asked.ballot.clone()));
                                }
                            }
                        }
                    })
                }) }
            }
            <div class="ws__receipts" role="status" id="vote-receipts">{ said(lang, &told, &base.text()) }</div>
        </>
    }
}

/// « Vote, ou proposition du groupe B ? »; the answer that the code suggests takes the focus.
fn question(lang: Lang, board: &Board, asked: &Pending, answer: &Callback<Answer>) -> Html {
    let Some(round) = board.round() else { return Html::default() };
    let give = |what: Answer| answer.reform(move |_: MouseEvent| what);
    let first = |own: bool| own.then_some("vote-as");
    html! {
        <section class="ws__asked" aria-labelledby="vote-as-title">
            <p class="ws__question" id="vote-as-title" role="status">{ asked.group.map_or_else(|| tr!(lang, "intake-question"), |letter| tr!(lang, "intake-question-group", letter = letter.to_string())) }</p>
            { moves(lang, &round.base, &asked.ballot, &[]) }
            <div class="acts">
                <button type="button" class={classes!("btn", asked.group.is_none().then_some("btn--main"))} id={first(asked.group.is_none())} onclick={give(Answer::Vote)}>{ tr!(lang, "intake-as-vote") }</button>
                { for board.groups.iter().filter(|group| !group.left).map(|group| {
                    let own = asked.group == Some(group.letter);
                    html! { <button key={group.letter.to_string()} type="button" class={classes!("btn", own.then_some("btn--main"))} id={first(own)} onclick={give(Answer::Proposal(group.letter))}>{ mark(group) }{ tr!(lang, "intake-as-proposal", name = group.name.as_str()) }</button> }
                }) }
                <button type="button" class="btn btn--quiet" onclick={give(Answer::Nothing)}>{ tr!(lang, "intake-as-nothing") }</button>
            </div>
        </section>
    }
}

/// How many codes were taken, and why the others were not.
fn said(lang: Lang, told: &Told, base: &str) -> Html {
    let receipts = &told.receipts;
    let proposed = (!told.proposed.is_empty()).then(|| {
        html! { <p>{ tr!(lang, "intake-proposed", names = told.proposed.join(", ")) }</p> }
    });
    if receipts.is_empty() {
        return proposed.unwrap_or_default();
    }
    let of = |wanted: fn(&Taken) -> bool| receipts.iter().filter(|receipt| wanted(&receipt.taken)).count();
    let added = of(|taken| matches!(taken, Taken::Added(_)));
    let replaced = of(|taken| matches!(taken, Taken::Replaced(_)));
    let refused = || receipts.iter().filter(|receipt| matches!(receipt.taken, Taken::Refused(_)));
    let count = |number: usize| number.to_string();
    let rest = refused().count().saturating_sub(SHOWN);
    html! {
        <>
            { proposed }
            <p>{ tr!(lang, "vote-receipt", added = count(added), replaced = count(replaced), refused = count(refused().count())) }</p>
            <ul>
                { for refused().take(SHOWN).map(|receipt| html! {
                    <li>{ icon("warn", 16) }<span><code translate="no">{ &receipt.code }</code>{ " " }{ words::taken(lang, &receipt.taken, base) }</span></li>
                }) }
            </ul>
            <p hidden={rest == 0}>{ tr!(lang, "vote-receipt-rest", count = rest.to_string()) }</p>
        </>
    }
}
