//! The wall: what a whole room looks at. The scenario, the groups, the votes, a show of hands, the question; large type,
//! driven by a few keys, in as many windows as there are screens. Nothing of the board is set up here.

mod curve;
mod dots;
mod follow;
mod groups;
mod hands;
mod help;
mod invite;
mod keys;
mod lever;
mod places;
mod question;
mod scenario;
mod top;
mod votes;
mod words;

use crate::model::goal::GoalId;
use crate::platform::{element, fullscreen, timer};
use crate::state::Msg;
use crate::state::view::View;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::keep::board::use_kept;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use groups::GroupsPage;
use hands::HandsPage;
use help::{KeyHelp, key_line};
use keys::{Act, PAGES, use_wall_keys};
use places::Places;
use question::QuestionPage;
use scenario::ScenarioPage;
use std::rc::Rc;
use top::Foot;
use votes::VotesPage;
use yew::prelude::*;

/// How long after the last key a move counts as finished, in milliseconds.
const PAUSE: u32 = 900;

/// The wall.
#[function_component]
pub(in crate::ui) fn Wall(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let board = &props.state.workshop.board;
    use_kept(board, None);
    let view = props.state.page().filter(|view| view.is_wall()).unwrap_or(View::Wall);
    let place = PAGES.iter().position(|other| *other == view).unwrap_or(0);
    let places = use_state_eq(|| Places::first(&props.derived));
    let help = use_state_eq(|| false);
    let refused = use_state_eq(|| false);
    let window = use_state_eq(|| None::<String>);
    let enlarged = use_state_eq(|| 0_u32);
    follow::use_two_windows(&props.state, view, &places);
    let act = use_acts(
        props,
        view,
        *places,
        &Seen {
            places: places.setter(),
            help: help.clone(),
            refused: refused.setter(),
            window: window.setter(),
            enlarged: enlarged.clone(),
        },
    );
    // The scenario's own page moves with each key: what is asked is no matter of it.
    let choices = board.round().filter(|_| view == View::WallHands).and_then(|round| {
        let questions = round.questions();
        Some(questions.get(places.asked % questions.len().max(1))?.choices.len())
    });
    use_wall_keys(view, choices.unwrap_or(0), &act);
    let node = use_node_ref();
    use_effect_with(node.clone(), {
        let dispatch = page.dispatch.clone();
        move |node| {
            element::focus_node(node);
            move || {
                dispatch.emit(Msg::GestureEnded);
                if fullscreen::is_on() {
                    fullscreen::leave();
                }
            }
        }
    });
    let pages = View::WallBoard.is_offered(&page.config);
    let board = Rc::clone(board);
    let base = Shared(Rc::clone(board.round().map_or(&props.state.scenario, |round| &round.base)));
    let about = match board.round().filter(|_| place > 0) {
        Some(round) => html! { <p>{ words::about(lang, &round.base, &page.config) }</p> },
        None => key_line(lang),
    };
    let shown = match place {
        1 => mount::<GroupsPage>(props!(GroupsPage { board, places: *places })),
        2 => mount::<VotesPage>(props!(VotesPage {
            board,
            base,
            enlarged: *enlarged,
            map: places.map,
            palette: props.palette,
            act: act.clone()
        })),
        3 => mount::<HandsPage>(props!(HandsPage { board, places: *places, act: act.clone() })),
        4 => mount::<QuestionPage>(props!(QuestionPage { board, base, enlarged: *enlarged })),
        _ => mount::<ScenarioPage>(props!(ScenarioPage {
            view: props.clone(),
            places: *places,
            act: act.clone()
        })),
    };
    html! {
        <main class={classes!("wall", format!("wall--{}", place + 1))} tabindex="-1" ref={node} aria-label={tr!(lang, "wall-title")}>
            { shown }
            { mount::<Foot>(props!(Foot { about, place, pages, helped: *help, act: act.clone() })) }
            <p class="wall__note" role="status">{ refused.then(|| tr!(lang, "wall-screen-refused")) }</p>
            { mount::<KeyHelp>(props!(KeyHelp { open: *help, place, pages, window: (*window).clone().unwrap_or_else(|| tr!(lang, "wall-window-how")), act })) }
        </main>
    }
}

/// What a key changes of the wall itself.
struct Seen {
    places: UseStateSetter<Places>,
    help: UseStateHandle<bool>,
    refused: UseStateSetter<bool>,
    window: UseStateSetter<Option<String>>,
    enlarged: UseStateHandle<u32>,
}

/// What keys and buttons do.
#[hook]
fn use_acts(props: &ViewProps, view: View, at: Places, seen: &Seen) -> Callback<Act> {
    let page = use_page();
    let dispatch = page.dispatch.clone();
    let due = use_mut_ref(|| None::<timer::Due>);
    let state = props.state.clone();
    let Seen { places, help, refused, window, enlarged } = seen;
    let (places, help, refused) = (places.clone(), help.clone(), refused.clone());
    let (window, enlarged) = (window.clone(), enlarged.clone());
    Callback::from(move |act: Act| {
        let open = |place: usize| {
            if let Some(page) = PAGES.get(place) {
                dispatch.emit(Msg::ViewOpened(*page));
            }
        };
        let shown = PAGES.iter().position(|other| *other == view).unwrap_or(0);
        let board = &state.workshop.board;
        let questions = || board.round().map(crate::scenario::workshop::Round::questions).unwrap_or_default();
        let asked = || questions().get(at.asked % questions().len().max(1)).map(|asked| asked.lever);
        match act {
            Act::Page(place) => open(place),
            Act::Turn(step) => open(shown.saturating_add_signed(step)),
            Act::Goal(index) => {
                if let Some(&goal) = GoalId::ALL.get(index) {
                    places.set(Places { goal, ..at });
                }
            }
            Act::Lever(step) => {
                places.set(Places { lever: keys::neighbour(&state.scenario, at.lever, step), ..at });
            }
            Act::Move(steps) => {
                // Keys that follow one another are one move, with one trace and one step to take back.
                dispatch.emit(Msg::PressStarted(at.lever));
                dispatch.emit(Msg::LeverStepped { lever: at.lever, steps });
                let dispatch = dispatch.clone();
                *due.borrow_mut() = Some(timer::after(PAUSE, move || dispatch.emit(Msg::GestureEnded)));
            }
            Act::Reset => dispatch.emit(Msg::LeverReset(at.lever)),
            Act::Undo => dispatch.emit(Msg::Undone),
            Act::Groups(step) => {
                let all = board.round().map_or(0, |round| board.at_table(round).count());
                let parts = all.div_ceil(groups::COLUMNS);
                // Where all groups are in view, the arrows of a remote control turn the page.
                if parts < 2 || at.all {
                    open(shown.saturating_add_signed(step));
                } else {
                    places.set(Places { part: keys::round_on(at.part, step, parts), ..at });
                }
            }
            Act::AllGroups => places.set(Places { all: !at.all, ..at }),
            Act::Enlarge => enlarged.set(*enlarged + 1),
            Act::Map => places.set(Places { map: !at.map, ..at }),
            Act::Hand(choice, hands) => {
                if let Some(lever) = asked() {
                    dispatch.emit(Msg::from(BoardChange::HandsRaised(lever, choice, hands)));
                }
            }
            Act::Ask(step) => {
                places.set(Places { asked: keys::round_on(at.asked, step, questions().len()), ..at });
            }
            Act::AskAt(asked) => places.set(Places { asked, ..at }),
            Act::Clear => {
                if let Some(lever) = asked() {
                    dispatch.emit(Msg::from(BoardChange::HandsCleared(lever)));
                }
            }
            Act::Unclear => dispatch.emit(Msg::from(BoardChange::RemovalUndone)),
            Act::Screen => refused.set(!fullscreen::toggle()),
            Act::Help => help.set(!*help),
            Act::Window => window.set(Some(follow::open(&page, &state, view, at))),
            Act::Escape if *help => help.set(false),
            Act::Escape | Act::Leave => {
                dispatch.emit(Msg::ViewClosed);
                element::keep_focus("open-wall");
            }
        }
    })
}
