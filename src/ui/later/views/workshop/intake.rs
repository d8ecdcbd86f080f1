//! Codes that come in: typed, pasted, from a file or from the camera. A single code may be a vote or a group's proposal:
//! it is asked, or settled once for all that come.

use crate::i18n::Lang;
use crate::platform::{clock, element, files, input};
use crate::scenario::vote::code::addressed;
use crate::scenario::vote::count::{Receipt, Taken, collect};
use crate::scenario::vote::dictated::{Checked, checked};
use crate::scenario::vote::{Ballot, BaseMark};
use crate::scenario::workshop::Board;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::group_mark::mark;
use crate::ui::later::views::vote::moves;
use crate::ui::later::views::workshop::scanner::Scanner;
use crate::ui::later::words::workshop as words;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use std::rc::Rc;
use yew::prelude::*;

/// Largest file of codes, in bytes.
const LARGEST: usize = 200_000;
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
    let receipts = use_state(Vec::<Receipt>::new);
    let pending = use_state_eq(|| None::<Pending>);
    let way = use_state_eq(|| TakenFor::Asked);
    use_effect_with(pending.is_some(), |asking| {
        if *asking {
            element::focus("vote-as");
        }
    });
    let Some(round) = board.round() else { return Html::default() };
    let base = BaseMark::of(&round.base);
    let propose = {
        let (tell, board) = (tell.clone(), board.clone());
        Callback::from(move |(letter, ballot): (char, Ballot)| {
            let place = board.groups.iter().position(|group| group.letter == letter);
            if let (Some(place), Some(round)) = (place, board.round()) {
                tell.emit(BoardChange::Proposed(place, Rc::new(ballot.apply(&round.base)), clock::seconds()));
            }
        })
    };
    let take = {
        let (tell, receipts, pending, propose) =
            (tell.clone(), receipts.setter(), pending.setter(), propose.clone());
        let (board, way) = (board.clone(), *way);
        Callback::from(move |text: String| {
            let Some(round) = board.round() else { return };
            let mut ballots = round.ballots.clone();
            let came = collect(&mut ballots, base, &text);
            let new: Vec<Ballot> =
                ballots.into_iter().filter(|ballot| !round.ballots.contains(ballot)).collect();
            let of_group =
                |letter: &char| board.groups.iter().any(|group| group.letter == *letter && !group.left);
            let single = <[Receipt; 1]>::try_from(came.clone()).ok().map(|[receipt]| receipt);
            let single = single.filter(|receipt| !matches!(receipt.taken, Taken::Refused(_)));
            // A code that was counted before says nothing new as a vote; it may be a proposal all the same.
            let found = |receipt: &Receipt| {
                let (_, code) = addressed(text.trim());
                new.first()
                    .cloned()
                    .or_else(|| crate::scenario::vote::code::decode(code).ok())
                    .map(|ballot| (receipt.clone(), ballot))
            };
            let single =
                single.as_ref().and_then(found).filter(|_| board.groups.iter().any(|group| !group.left));
            match (single, way) {
                (Some((receipt, ballot)), TakenFor::Asked) => {
                    let group = receipt.group.filter(of_group);
                    receipts.set(Vec::new());
                    pending.set(Some(Pending { ballot, group, receipt }));
                }
                (Some((receipt, ballot)), TakenFor::Proposal)
                    if receipt.group.as_ref().is_some_and(of_group) =>
                {
                    receipts.set(Vec::new());
                    pending.set(None);
                    propose.emit((receipt.group.unwrap_or('A'), ballot));
                }
                (_, TakenFor::Asked | TakenFor::Vote | TakenFor::Proposal) => {
                    receipts.set(came);
                    pending.set(None);
                    if !new.is_empty() {
                        tell.emit(BoardChange::BallotsCame(new));
                    }
                }
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
                    let (pending, receipts, tell) = (pending.setter(), receipts.setter(), tell.clone());
                    let asked = asked.clone();
                    Callback::from(move |answer: Answer| {
                        pending.set(None);
                        match answer {
                            Answer::Nothing => {}
                            Answer::Vote => {
                                receipts.set(vec![asked.receipt.clone()]);
                                tell.emit(BoardChange::BallotsCame(vec![asked.ballot.clone()]));
                            }
                            Answer::Proposal(letter) => propose.emit((letter, asked.ballot.clone())),
                        }
                    })
                }) }
            }
            <div class="ws__receipts" role="status" id="vote-receipts">{ said(lang, &receipts, &base.text()) }</div>
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
fn said(lang: Lang, receipts: &[Receipt], base: &str) -> Html {
    if receipts.is_empty() {
        return Html::default();
    }
    let of = |wanted: fn(&Taken) -> bool| receipts.iter().filter(|receipt| wanted(&receipt.taken)).count();
    let added = of(|taken| matches!(taken, Taken::Added(_)));
    let replaced = of(|taken| matches!(taken, Taken::Replaced(_)));
    let refused = || receipts.iter().filter(|receipt| matches!(receipt.taken, Taken::Refused(_)));
    let count = |number: usize| number.to_string();
    let rest = refused().count().saturating_sub(SHOWN);
    html! {
        <>
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

#[derive(Clone, PartialEq, Properties)]
struct TakeProps {
    take: Callback<String>,
}

/// A field for any number of codes; what is read aloud is checked group by group as it is typed.
#[function_component]
fn Paste(props: &TakeProps) -> Html {
    let lang = use_page().lang;
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(input::text(&event)))
    };
    let submit = {
        let (typed, take) = (typed.clone(), props.take.clone());
        Callback::from(move |_: MouseEvent| {
            take.emit((*typed).clone());
            typed.set(String::new());
        })
    };
    let line = typed.trim_end().rsplit('\n').next().unwrap_or_default();
    let groups = checked(addressed(line).1).unwrap_or_default();
    let wrong = groups.iter().position(|(_, standing)| *standing == Checked::Wrong);
    html! {
        <div class="ws__paste">
            <label for="vote-paste">{ tr!(lang, "vote-paste") }</label>
            <textarea id="vote-paste" rows="4" spellcheck="false" autocomplete="off" autocapitalize="characters" value={(*typed).clone()} {oninput} aria-describedby="vote-typed-said" />
            <p class="ws__typed" id="vote-typed" aria-hidden="true" hidden={groups.is_empty()}>
                { for groups.iter().enumerate().map(|(place, (letters, standing))| match standing {
                    Checked::Right => html! { <span key={place} class="is-right">{ letters }{ icon("met", 14) }</span> },
                    Checked::Wrong => html! { <span key={place} class="is-wrong">{ letters }{ icon("warn", 14) }</span> },
                    Checked::Begun => html! { <span key={place}>{ letters }</span> },
                }) }
            </p>
            <p class="err" id="vote-typed-said" role="status">{ wrong.map(|place| tr!(lang, "intake-wrong", number = (place + 1).to_string())) }</p>
            <button type="button" class="btn btn--main" id="vote-take" disabled={typed.trim().is_empty()} onclick={submit}>{ tr!(lang, "vote-take") }</button>
        </div>
    }
}

/// Files of codes, one a line.
#[function_component]
fn FileField(props: &TakeProps) -> Html {
    let lang = use_page().lang;
    let onchange = {
        let take = props.take.clone();
        Callback::from(move |event: Event| {
            let take = take.clone();
            files::read(files::chosen(&event), LARGEST, move |read| {
                for file in read {
                    take.emit(file.text().unwrap_or(file.name));
                }
            });
        })
    };
    html! { <label class="btn ws__file">{ tr!(lang, "vote-file") }<input type="file" id="vote-file" accept=".txt,.csv,text/plain,text/csv" {onchange} /></label> }
}
