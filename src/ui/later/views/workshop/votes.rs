//! The facilitator's side of a vote: codes come in by paste, by file and by camera, and are counted.

use crate::i18n::Lang;
use crate::platform::{files, input};
use crate::scenario::vote::count::{Receipt, Taken, collect};
use crate::scenario::vote::{Ballot, BaseMark};
use crate::state::Msg;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::workshop::scanner::Scanner;
use crate::ui::later::views::workshop::tally::TallyPart;
use crate::ui::later::views::workshop::words;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::scenario_name::scenario_name;
use std::rc::Rc;
use yew::prelude::*;

/// Largest file of codes, in bytes.
const LARGEST: usize = 200_000;
/// Refused codes shown at most.
const SHOWN: usize = 12;

/// The votes of the round shown.
#[function_component]
pub(super) fn VotesPart(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let board = &props.state.workshop.board;
    let receipts = use_state(Vec::<Receipt>::new);
    let Some(round) = board.round() else { return html! { <div></div> } };
    let mark = BaseMark::of(&round.base);
    let take = {
        let (dispatch, receipts) = (page.dispatch.clone(), receipts.setter());
        let counted = round.ballots.clone();
        Callback::from(move |text: String| {
            let mut ballots = counted.clone();
            let came = collect(&mut ballots, mark, &text);
            let new: Vec<Ballot> = ballots.into_iter().filter(|ballot| !counted.contains(ballot)).collect();
            receipts.set(came);
            if !new.is_empty() {
                dispatch.emit(Msg::from(BoardChange::BallotsCame(new)));
            }
        })
    };
    let count = round.ballots.len();
    html! {
        <>
            <p>{ tr!(lang, "vote-collect-how", number = (board.shown + 1).to_string(), name = scenario_name(lang, &round.base.name)) }{ " " }<code id="vote-base" translate="no">{ mark.text() }</code></p>
            <div class="ws__collect">
                <Paste take={take.clone()} />
                <div class="ws__others">
                    <FileField take={take.clone()} />
                    <Scanner onseen={take} />
                </div>
            </div>
            <div class="ws__receipts" role="status" id="vote-receipts">{ said(lang, &receipts, &mark.text()) }</div>
            <h3 id="vote-count">{ tr!(lang, "vote-count", count = count, number = count.to_string()) }</h3>
            if count > 0 {
                <TallyPart base={Shared(Rc::clone(&round.base))} ballots={round.ballots.clone()} board={Rc::clone(board)} palette={props.palette} />
            } else {
                <p class="note">{ tr!(lang, "vote-count-none") }</p>
            }
        </>
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

/// A field for any number of codes.
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
    html! {
        <div class="ws__paste">
            <label for="vote-paste">{ tr!(lang, "vote-paste") }</label>
            <textarea id="vote-paste" rows="4" spellcheck="false" autocomplete="off" value={(*typed).clone()} {oninput} />
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
