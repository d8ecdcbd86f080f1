//! One tablet for many: it is passed round, keeps each vote as a code, and goes back to the start for the next person.
//!
//! The votes stay on the tablet until they are handed over: counted on this device's own board, shown as QR codes,
//! copied or saved. They are kept under the mark of their start, so that two rounds are never mixed.

use crate::chart::code::code as qr;
use crate::platform::{element, files, storage};
use crate::scenario::vote::code::{encode, encode_for};
use crate::scenario::vote::count::collect;
use crate::scenario::vote::{Ballot, BaseMark};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::downloads::unsaved;
use crate::ui::later::views::share::Enlarging;
use crate::ui::later::views::vote::levers::Levers;
use crate::ui::later::views::vote::own::{misfit, moves};
use crate::ui::later::views::vote::voter::renewed;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::headline;
use std::rc::Rc;
use yew::prelude::*;

/// Where it is kept that this device is passed round, and its codes: `….MARK`.
const KEY: &str = "simulateur-objectifs.tablet";
/// Codes that one QR code holds.
const TOGETHER: usize = 10;

/// Whether this device is passed round.
pub(super) fn is_passed_round() -> bool {
    storage::recall(KEY).is_some()
}

/// From now on it is, or no longer.
pub(super) fn pass_round(on: bool) {
    if on {
        storage::remember(KEY, "1");
    } else {
        storage::erase(KEY);
    }
}

fn key(mark: BaseMark) -> String {
    format!("{KEY}.{}", mark.text())
}

/// The codes kept for a start.
fn kept(mark: BaseMark) -> Vec<String> {
    let text = storage::recall(&key(mark)).unwrap_or_default();
    text.split_whitespace().map(str::to_owned).collect()
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct TabletProps {
    /// The page.
    pub(super) view: ViewProps,
    /// The mark of where the vote starts.
    pub(super) mark: BaseMark,
    /// The letter of the group whose tablet it is; none for a room's.
    pub(super) group: Option<char>,
}

/// What the tablet shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Someone votes.
    Voting,
    /// The vote is kept; the tablet goes to the next person.
    Passing,
    /// The votes are handed over.
    HandingOver,
}

/// One person after the other.
#[function_component]
pub(super) fn Tablet(props: &TabletProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let state = &props.view.state;
    let start = &state.workshop.start;
    let mark = props.mark;
    let codes = use_state(|| kept(mark));
    let step = use_state_eq(|| Step::Voting);
    let refused = use_state_eq(|| false);
    let go = |to: Step| {
        let step = step.setter();
        Callback::from(move |_: MouseEvent| {
            step.set(to);
            element::keep_focus("view-heading");
        })
    };
    let cast = Ballot::cast(start, &state.scenario, crate::scenario::vote::Voter::new([0; 6]));
    let vote = {
        let (codes, step, refused) = (codes.clone(), step.setter(), refused.setter());
        let (dispatch, start, scenario) =
            (page.dispatch.clone(), Rc::clone(start), Rc::clone(&state.scenario));
        let group = props.group;
        Callback::from(move |_: MouseEvent| {
            let Ok(cast) = Ballot::cast(&start, &scenario, renewed()) else { return };
            let mut all = (*codes).clone();
            all.push(group.map_or_else(|| encode(&cast.ballot), |group| encode_for(group, &cast.ballot)));
            refused.set(!storage::remember(&key(mark), &all.join(" ")));
            codes.set(all);
            dispatch.emit(Msg::Opened(Box::new((*start).clone())));
            step.set(Step::Passing);
            element::keep_focus("tablet-next");
        })
    };
    let count = codes.len();
    let counted =
        html! { <p class="note" id="tablet-count">{ tr!(lang, "tablet-count", count = count) }</p> };
    match *step {
        Step::Voting => html! {
            <>
                <p class="vote__answer"><b id="vote-answer">{ headline::headline(lang, &props.view.derived, None) }</b></p>
                { mount::<Levers>(props!(Levers { view: props.view.clone(), others: false })) }
                { match &cast { Ok(cast) => moves(lang, start, &cast.ballot, &cast.rounded), Err(reason) => misfit(lang, *reason) } }
                <p class="acts"><button type="button" class="btn btn--main vote__cast" id="tablet-vote" disabled={cast.is_err()} onclick={vote}>{ tr!(lang, "tablet-vote") }</button></p>
                { counted }
                <p hidden={count == 0}><button type="button" class="btn btn--quiet" id="tablet-over" onclick={go(Step::HandingOver)}>{ tr!(lang, "tablet-over") }</button></p>
            </>
        },
        Step::Passing => html! {
            <div class="vote__thanks">
                <p role="status" class="vote__said">{ icon("met", 24) }{ tr!(lang, "tablet-thanks") }</p>
                <p class="err" role="alert" hidden={!*refused}>{ tr!(lang, "tablet-unkept") }</p>
                <button type="button" class="btn btn--main vote__cast" id="tablet-next" onclick={go(Step::Voting)}>{ tr!(lang, "vote-renew") }</button>
                { counted }
                <button type="button" class="btn btn--quiet" id="tablet-over" onclick={go(Step::HandingOver)}>{ tr!(lang, "tablet-over") }</button>
            </div>
        },
        Step::HandingOver => html! {
            <>
                { mount::<HandOver>(props!(HandOver { codes: (*codes).clone(), mark, view: props.view.clone(), oncleared: {
                    let (codes, step) = (codes.setter(), step.setter());
                    Callback::from(move |()| {
                        storage::erase(&key(mark));
                        codes.set(Vec::new());
                        step.set(Step::Voting);
                    })
                } })) }
                <p><button type="button" class="btn" id="tablet-next" onclick={go(Step::Voting)}>{ tr!(lang, "vote-renew") }</button></p>
            </>
        },
    }
}

#[derive(Clone, PartialEq, Properties)]
struct HandOverProps {
    codes: Vec<String>,
    mark: BaseMark,
    view: ViewProps,
    oncleared: Callback<()>,
}

/// The votes of the tablet, on their way to the board.
#[function_component]
fn HandOver(props: &HandOverProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let sure = use_state_eq(|| false);
    let board = &props.view.state.workshop.board;
    let here = board.round().is_some_and(|round| BaseMark::of(&round.base) == props.mark)
        && **board != Default::default();
    let count = {
        let (dispatch, codes, mark) = (page.dispatch.clone(), props.codes.join("\n"), props.mark);
        Callback::from(move |_: MouseEvent| {
            let mut ballots = Vec::new();
            collect(&mut ballots, mark, &codes);
            dispatch.emit(Msg::from(BoardChange::BallotsCame(ballots)));
        })
    };
    let save = {
        let (dispatch, text) = (page.dispatch.clone(), props.codes.join("\n"));
        let name = tr!(lang, "tablet-file-name");
        Callback::from(move |_: MouseEvent| {
            if let Some(notice) = unsaved(files::save(&name, "text/plain", &text), Notice::FileUnsaved) {
                dispatch.emit(Msg::Noticed(notice));
            }
        })
    };
    let clear = {
        let (sure, cleared) = (sure.clone(), props.oncleared.clone());
        Callback::from(move |_: MouseEvent| if *sure { cleared.emit(()) } else { sure.set(true) })
    };
    let counted = board.round().map_or(0, |round| {
        let known = |code: &&String| {
            let mut alone = Vec::new();
            collect(&mut alone, props.mark, code);
            alone.iter().any(|ballot| round.ballots.contains(ballot))
        };
        props.codes.iter().filter(known).count()
    });
    html! {
        <section class="tablet" aria-labelledby="tablet-title">
            <h2 id="tablet-title">{ tr!(lang, "tablet-count", count = props.codes.len()) }</h2>
            if here {
                <p><button type="button" class="btn btn--main" id="tablet-here" disabled={counted == props.codes.len()} onclick={count}>{ tr!(lang, "tablet-here") }</button>{ " " }
                    <span role="status">{ if counted > 0 { tr!(lang, "tablet-counted", count = counted) } else { String::new() } }</span></p>
            }
            <p>{ tr!(lang, "tablet-codes") }</p>
            <div class="tablet__codes">
                { for props.codes.chunks(TOGETHER).enumerate().filter_map(|(place, codes)| {
                    let label = tr!(lang, "tablet-qr", count = codes.len(), first = (place * TOGETHER + 1).to_string(), last = (place * TOGETHER + codes.len()).to_string());
                    let drawn = qr(&codes.join(" "))?;
                    Some(html! { <figure key={place}><div class="ws__qr">{ mount::<Enlarging>(props!(Enlarging { code: drawn, label: label.clone() })) }</div><figcaption>{ label }</figcaption></figure> })
                }) }
            </div>
            <label for="tablet-text">{ tr!(lang, "tablet-text") }</label>
            <textarea id="tablet-text" readonly=true rows="4" spellcheck="false" value={props.codes.join("\n")} />
            <div class="acts">
                <button type="button" class="btn" id="tablet-save" onclick={save}>{ icon("down", 16) }{ tr!(lang, "tablet-save") }</button>
                <button type="button" class="btn" id="tablet-clear" onclick={clear}>{ if *sure { tr!(lang, "tablet-clear-sure") } else { tr!(lang, "tablet-clear") } }</button>
            </div>
        </section>
    }
}
