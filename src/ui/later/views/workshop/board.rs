//! The board: the round, its time, the groups and who meets which goals, the log.

use crate::export;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::scenario::Scenario;
use crate::platform::{clock, element, files};
use crate::scenario::vote::BaseMark;
use crate::scenario::workshop::{Board, LARGEST, MOST_GROUPS, MOST_PROPOSALS, Proposal, Round, read, write};
use crate::state::compared::{Compared, MOST};
use crate::state::notice::Notice;
use crate::state::view::View;
use crate::state::workshop::BoardChange;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::downloads::unsaved;
use crate::ui::later::views::meeting::SaveMeeting;
use crate::ui::later::views::workshop::face::counted;
use crate::ui::later::views::workshop::group::GroupRow;
use crate::ui::later::views::workshop::naming::Naming;
use crate::ui::later::views::workshop::new_round::NewRound;
use crate::ui::later::views::workshop::results::results;
use crate::ui::later::views::workshop::timer::RoundTimer;
use crate::ui::later::views::workshop::ways::Ways;
use crate::ui::later::words::owner::with_owner;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::words::scenario_name::{scenario_title, title_against};
use crate::ui::shared::words::verdict;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct BoardPartProps {
    /// The state of the page.
    pub(super) state: Shared<State>,
    /// Shows the votes.
    pub(super) onvotes: Callback<()>,
}

/// The board of whoever runs the meeting.
#[function_component]
pub(super) fn BoardPart(props: &BoardPartProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let workshop = &props.state.workshop;
    let board = &workshop.board;
    let Some(round) = board.round() else { return html! { <div></div> } };
    let tell = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |change: BoardChange| dispatch.emit(Msg::from(change)))
    };
    let undo = tell.reform(|_: MouseEvent| {
        element::keep_focus("ws-group-new");
        BoardChange::RemovalUndone
    });
    let full = round.proposals.len() >= MOST_PROPOSALS;
    let chances = round.proposals.iter().any(|proposal| !proposal.scenario.uncertainty.ranges.is_empty());
    let to = |view: View| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(view)))
    };
    html! {
        <>
            <div class="ws__head">
                { mount::<Naming>(props!(Naming { id: "ws-name", label: tr!(lang, "ws-name"), value: board.title.clone(), named: tell.reform(BoardChange::Titled) })) }
                { rounds(lang, board, &props.state.scenario, &tell) }
            </div>
            <div class="ws__round">
                <div class="ws__ask">
                    { keyed::<Naming>(board.shown.to_string(), props!(Naming { id: "ws-question", label: tr!(lang, "ws-question"), value: round.question.clone(), hint: tr!(lang, "ws-question-hint"), named: tell.reform(BoardChange::RoundAsked) })) }
                    { start(&page, board, &props.state.scenario, &tell) }
                </div>
                { mount::<RoundTimer>(props!(RoundTimer { timer: board.timer })) }
            </div>
            <div class="ws__title">
                <h3 id="ws-groups-title">{ tr!(lang, "ws-groups") }</h3>
                <div class="acts">
                    { comparing(&page, board) }
                    <button type="button" class="btn" id="ws-wall" onclick={to(View::WallBoard)}>{ icon("screen", 18) }{ tr!(lang, "ws-wall") }</button>
                    <button type="button" class="btn" id="ws-record" onclick={to(View::Record)}>{ icon("print", 18) }{ tr!(lang, "ws-record") }</button>
                </div>
            </div>
            <p class="note">{ tr!(lang, "ws-propose-note", name = title_against(lang, &props.state.scenario, &props.state.reference)) }</p>
            <p class="note" hidden={!full}>{ tr!(lang, "ws-proposals-full", most = MOST_PROPOSALS.to_string()) }</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="ws-groups-title">
                <table class="ws__table" id="ws-groups" aria-labelledby="ws-groups-title">
                    <thead><tr>
                        <th scope="col">{ tr!(lang, "ws-group") }</th>
                        <th scope="col">{ tr!(lang, "ws-face") }</th>
                        <th scope="col">{ tr!(lang, "ws-score") }</th>
                        { for GoalId::ALL.map(|goal| html! { <th scope="col">{ verdict::goal_name(lang, goal) }</th> }) }
                        if chances { <th scope="col">{ tr!(lang, "ws-chances") }</th> }
                        <th scope="col"><span class="sr">{ tr!(lang, "ws-actions") }</span></th>
                    </tr></thead>
                    <tbody>
                        <tr key="base" class="ws__base"><th scope="row">{ tr!(lang, "ws-base") }</th><td></td>{ results(lang, Some(&round.base)) }if chances { <td></td> }<td></td></tr>
                        { for shown(board, round).map(|place| keyed::<GroupRow>(place.to_string(), props!(GroupRow { board: Shared(Rc::clone(board)), place, scenario: Rc::clone(&props.state.scenario), full, chances, tell: tell.clone() }))) }
                    </tbody>
                </table>
            </div>
            { mount::<AddGroup>(props!(AddGroup { count: board.groups.len(), letter: board.next_letter(), tell: tell.clone() })) }
            if workshop.removed.is_some() {
                <p><button type="button" class="btn" id="ws-undo" onclick={undo}>{ icon("undo", 16) }{ tr!(lang, "ws-undo") }</button></p>
            }
            { mount::<Ways>(props!(Ways { onvotes: props.onvotes.clone(), state: props.state.clone() })) }
            { mount::<Log>(props!(Log { state: props.state.clone(), board: Rc::clone(board), tell: tell.clone() })) }
        </>
    }
}

/// The groups on the board, those that left last: they can come back.
fn shown<'a>(board: &'a Board, round: &'a Round) -> impl Iterator<Item = usize> + 'a {
    let here = board.at_table(round).map(|(place, _)| place);
    let gone = move |place: &usize| !board.at_table(round).any(|(other, _)| other == *place);
    here.chain((0..board.groups.len()).filter(gone))
}

/// « Comparer les groupes »: the start and up to four proposals side by side; more groups, more buttons.
fn comparing(page: &Context, board: &Board) -> Html {
    let lang = page.lang;
    let Some(round) = board.round() else { return Html::default() };
    let named = |(letter, name, proposal): (char, String, &Proposal)| {
        let scenario = Scenario { name: name.clone(), ..(*proposal.scenario).clone() };
        (letter, Compared::Other { name, scenario: Rc::new(scenario) })
    };
    let proposed: Vec<_> = counted(board).into_iter().map(named).collect();
    let several = proposed.len() > MOST;
    let button = |(place, part): (usize, &[(char, Compared)])| {
        let name = tr!(lang, "ws-base");
        let start = Scenario { name: name.clone(), ..(*round.base).clone() };
        let base = Compared::Other { name, scenario: Rc::new(start) };
        let list: Vec<Compared> =
            std::iter::once(base).chain(part.iter().map(|(_, compared)| compared.clone())).collect();
        let ends = (part.first().map(|(letter, _)| *letter), part.last().map(|(letter, _)| *letter));
        let name = match ends {
            (Some(first), Some(last)) if several => {
                tr!(lang, "ws-compare-some", first = first.to_string(), last = last.to_string())
            }
            _ => tr!(lang, "ws-compare"),
        };
        let dispatch = page.dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::ComparedChosen(list.clone()));
            dispatch.emit(Msg::ViewOpened(View::Compare));
        });
        html! { <button key={place} type="button" class="btn" id={format!("ws-compare-{place}")} {onclick}>{ icon("compare", 18) }{ name }</button> }
    };
    html! { <>{ for proposed.chunks(MOST).enumerate().map(button) }</> }
}

/// The rounds, one of them shown, and a new one.
fn rounds(lang: Lang, board: &Rc<Board>, scenario: &Rc<Scenario>, tell: &Callback<BoardChange>) -> Html {
    html! {
        <div class="ws__rounds">
            <div class="seg" role="group" aria-label={tr!(lang, "ws-rounds")}>
                { for (0..board.rounds.len()).map(|place| html! {
                    <button key={place.to_string()} type="button" aria-pressed={(place == board.shown).to_string()} onclick={tell.reform(move |_: MouseEvent| BoardChange::RoundShown(place))}>
                        { tr!(lang, "ws-round", number = (place + 1).to_string()) }</button>
                }) }
            </div>
            { mount::<NewRound>(props!(NewRound { board: Shared(Rc::clone(board)), scenario: Rc::clone(scenario), tell: tell.clone() })) }
        </div>
    }
}

/// Where the round starts from.
fn start(page: &Context, board: &Board, scenario: &Rc<Scenario>, tell: &Callback<BoardChange>) -> Html {
    let Some(round) = board.round() else { return Html::default() };
    let lang = page.lang;
    let name = with_owner(lang, scenario_title(lang, &round.base), &round.base, &page.config);
    let free = round.is_empty() && BaseMark::of(&round.base) != BaseMark::of(scenario);
    let scenario = Rc::clone(scenario);
    html! {
        <p class="ws__start">
            <span>{ tr!(lang, "ws-start", name = name) }{ " " }<code id="ws-mark" translate="no">{ BaseMark::of(&round.base).text() }</code></span>
            <button type="button" class="btn btn--sm" id="ws-rebase" hidden={!free}
                onclick={tell.reform(move |_: MouseEvent| BoardChange::RoundBased(Rc::clone(&scenario)))}>{ tr!(lang, "ws-start-take") }</button>
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AddGroupProps {
    count: usize,
    letter: char,
    tell: Callback<BoardChange>,
}

/// A new group: a button that gives it a name to change.
#[function_component]
fn AddGroup(props: &AddGroupProps) -> Html {
    let lang = use_page().lang;
    let name = tr!(lang, "ws-group-letter", letter = props.letter.to_string());
    html! {
        <p class="row">
            <button type="button" class="btn" id="ws-group-new" disabled={props.count >= MOST_GROUPS}
                onclick={props.tell.reform(move |_: MouseEvent| BoardChange::GroupAdded(name.clone()))}>{ icon("plus", 16) }{ tr!(lang, "ws-group-new") }</button>
            <span class="note" hidden={props.count < MOST_GROUPS}>{ tr!(lang, "ws-groups-full", most = MOST_GROUPS.to_string()) }</span>
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LogProps {
    state: Shared<State>,
    board: Rc<Board>,
    tell: Callback<BoardChange>,
}

/// The log, to take away and to bring back.
#[function_component]
fn Log(props: &LogProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let save = |table: bool| {
        let (board, dispatch) = (Rc::clone(&props.board), page.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let handed = if table {
                let table = export::workshop(lang, &board, clock::local);
                files::save(&tr!(lang, "ws-log-csv-name"), "text/csv", &table)
            } else {
                files::save(
                    &tr!(lang, "ws-log-json-name"),
                    "application/json",
                    &write(&board.at_rest(clock::seconds())),
                )
            };
            if let Some(notice) = unsaved(handed, Notice::LogNotSaved) {
                dispatch.emit(Msg::Noticed(notice));
            }
        })
    };
    let open = {
        let (dispatch, tell) = (page.dispatch.clone(), props.tell.clone());
        Callback::from(move |event: Event| {
            let (dispatch, tell) = (dispatch.clone(), tell.clone());
            files::read(files::chosen(&event), LARGEST, move |found| {
                for file in found {
                    match file.text().as_deref().map(read) {
                        Some(Ok(board)) => {
                            tell.emit(BoardChange::BoardOpened(Box::new(board.at_rest(clock::seconds()))));
                        }
                        Some(Err(refusals)) => {
                            dispatch.emit(Msg::Noticed(Notice::BoardRefused(refusals.into_iter().next())));
                        }
                        None => dispatch.emit(Msg::Noticed(Notice::BoardRefused(None))),
                    }
                }
            });
        })
    };
    html! {
        <section class="ws__log" aria-labelledby="ws-log-title">
            <h3 id="ws-log-title">{ tr!(lang, "ws-log") }</h3>
            <p class="note">{ tr!(lang, "ws-log-note") }</p>
            { mount::<SaveMeeting>(props!(SaveMeeting { id: "ws-meeting", state: props.state.clone() })) }
            <div class="acts">
                <button type="button" class="btn" id="ws-log-csv" onclick={save(true)}>{ icon("down", 16) }{ tr!(lang, "ws-log-csv") }</button>
                <button type="button" class="btn" id="ws-log-json" onclick={save(false)}>{ icon("down", 16) }{ tr!(lang, "ws-log-json") }</button>
                <label class="btn ws__file">{ tr!(lang, "ws-log-open") }<input type="file" id="ws-log-open" accept=".json,application/json" onchange={open} /></label>
            </div>
        </section>
    }
}
