//! The address bar: it always holds the scenario and the view on screen, and what it is led to is shown.
//!
//! Writing waits until the page has been still for a moment; where the browser refuses, the page goes on without.

use crate::model::scenario::Scenario;
use crate::platform::timer::{self, Due};
use crate::platform::{embed, location};
use crate::scenario::link::{self, LONGEST, OpenedLink, Problem, RecordedResult};
use crate::state::notice::Notice;
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::ui::later::anchors::show_former_anchor;
use crate::ui::shared::context::Shared;
use crate::ui::shared::preferences::embedded;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// How long the page is still before the address is written, in milliseconds.
const PAUSE: u32 = 500;

/// What the address of a visit leads to.
pub(in crate::ui) struct Linked {
    /// The scenario; none where a view alone is named, which opens over what the visit shows anyway.
    pub(in crate::ui) scenario: Option<Scenario>,
    /// The view.
    pub(in crate::ui) view: Option<View>,
    /// What there is to tell of the link.
    pub(in crate::ui) notices: Vec<Notice>,
}

/// What the address leads to; none when it leads nowhere.
pub(in crate::ui) fn linked() -> Option<Linked> {
    let fragment = location::fragment();
    link::is_link(&fragment).then(|| followed(link::decode(&fragment)))
}

/// A link's scenario and view, and what there is to tell of it.
fn followed(opened: OpenedLink) -> Linked {
    let OpenedLink { scenario, view, view_alone, seen, mut problems } = opened;
    let known = view.as_deref().and_then(View::from_code);
    if let (Some(code), None) = (view, known) {
        problems.push(Problem::Unreadable { key: "view".to_owned(), found: code });
    }
    let mut notices = Vec::new();
    if !problems.is_empty() {
        notices.push(Notice::LinkProblems(problems));
    }
    if let Some(then) = seen {
        let now = RecordedResult::now(&scenario);
        // A page that is loaded again, or come back to, was not shared with the one who reads it, and a frame's reader
        // followed no link: only a change is worth a word.
        if then.goals != now.goals {
            notices.push(Notice::LinkChanged { then, now });
        } else if !(location::is_own() || embed::is_framed() || embedded()) {
            notices.push(Notice::LinkUnchanged);
        }
    }
    Linked { scenario: (!view_alone).then_some(scenario), view: known, notices }
}

/// The view that a fragment names.
fn visited(fragment: &str) -> Option<View> {
    View::from_code(&link::decode(fragment).view?)
}

/// What the address bar holds, or will hold.
#[derive(Default)]
struct Bar {
    /// The openings, followings, view and what lay under it when the address was last made up.
    place: Option<(u32, u32, Option<View>, Option<View>)>,
    /// The scenario that was on screen then.
    shown: Option<Rc<Scenario>>,
    /// What is still to be written.
    pending: Option<(Rc<Scenario>, Option<View>)>,
    due: Option<Due>,
    /// The fragment last written or followed.
    fragment: String,
}

impl Bar {
    fn write(&mut self, scenario: &Scenario, view: Option<View>, write: impl Fn(&str) -> bool) {
        let fragment = link::encode(scenario, view.map(View::code), LONGEST).0;
        self.pending = None;
        if fragment != self.fragment && write(&fragment) {
            self.fragment = fragment;
        }
    }

    /// Writes at once what was still to be written.
    fn flush(&mut self) {
        self.due = None;
        if let Some((scenario, view)) = self.pending.take() {
            self.write(&scenario, view, location::replace_fragment);
        }
    }

    /// What is on screen has changed, or is followed from now on; the visit began with `first`.
    fn changed(bar: &Rc<RefCell<Self>>, first: &Rc<Scenario>, now: &Now) {
        let place = (now.openings, now.followings, now.view, now.under);
        let mut held = bar.borrow_mut();
        let before = held.place.replace(place);
        let shown = held.shown.replace(Rc::clone(&now.scenario)).or_else(|| Some(Rc::clone(first)));
        let (openings, followings, view, under) = before.unwrap_or_else(|| {
            held.fragment = location::fragment();
            (now.openings, now.followings, visited(&held.fragment), None)
        });
        if before.is_none() && Rc::ptr_eq(&now.scenario, first) && (view == now.view || now.view.is_none()) {
            // The address of a visit stays as it was until something changes: what was pressed while this part of the
            // page was still on its way counts too.
            return;
        }
        if followings != now.followings {
            held.due = None;
            held.pending = None;
            return;
        }
        // To come back to the page under a view is no further place.
        let returned = under.is_some() && under == now.view;
        let opened = openings != now.openings || (view != now.view && now.view.is_some() && !returned);
        if opened {
            // The place left behind keeps its last scenario.
            if held.pending.is_none()
                && !link::is_link(&location::fragment())
                && let Some(left) = shown
            {
                held.pending = Some((left, view));
            }
            held.flush();
            held.write(&now.scenario, now.view, location::push_fragment);
            return;
        }
        Self::put_off(bar, &mut held, now);
    }

    /// What is on screen is to be written once the page has been still.
    fn put_off(bar: &Rc<RefCell<Self>>, held: &mut Self, now: &Now) {
        held.pending = Some((Rc::clone(&now.scenario), now.view));
        held.due = (!now.moving).then(|| {
            let bar = Rc::clone(bar);
            timer::after(PAUSE, move || bar.borrow_mut().flush())
        });
    }
}

/// What is on screen, compared by identity.
struct Now {
    scenario: Rc<Scenario>,
    view: Option<View>,
    under: Option<View>,
    openings: u32,
    followings: u32,
    moving: bool,
}

impl PartialEq for Now {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario)
            && (self.view, self.under, self.openings, self.followings, self.moving)
                == (other.view, other.under, other.openings, other.followings, other.moving)
    }
}

/// What a link led to is told as long as that is on screen.
#[hook]
fn use_told(state: &State, dispatch: &Callback<Msg>) {
    let told = use_mut_ref(|| None::<(u32, Rc<Scenario>)>);
    let place = state.notices.iter().position(|notice| *notice == Notice::LinkUnchanged);
    let (scenario, dispatch) = (Rc::clone(&state.scenario), dispatch.clone());
    use_effect_with(
        (place, state.followings, Shared(Rc::clone(&scenario))),
        move |(place, followings, _)| {
            let mut told = told.borrow_mut();
            let Some(place) = *place else { return *told = None };
            let (since, shown) = told.get_or_insert_with(|| (*followings, Rc::clone(&scenario)));
            if since != followings {
                *told = Some((*followings, scenario));
            } else if !Rc::ptr_eq(shown, &scenario) {
                drop(told);
                dispatch.emit(Msg::NoticeDismissed(place));
            }
        },
    );
}

/// Keeps the address bar in step with the page, and the page with the address bar.
#[hook]
pub(in crate::ui) fn use_address(state: &State, first: &Rc<Scenario>, dispatch: &Callback<Msg>) {
    use_told(state, dispatch);
    let bar = use_mut_ref(Bar::default);
    let now = Now {
        // What a replay shows is not the reader's own.
        scenario: Rc::clone(state.own_scenario()),
        view: state.view,
        under: state.under,
        openings: state.openings,
        followings: state.followings,
        moving: state.is_moving(),
    };
    use_effect_with(now, {
        let (bar, first) = (Rc::clone(&bar), Rc::clone(first));
        move |now| Bar::changed(&bar, &first, now)
    });
    use_effect_with((), {
        let dispatch = dispatch.clone();
        move |()| {
            location::keep_anchors_apart();
            location::on_navigation(move || follow(&bar, &dispatch));
        }
    });
}

/// The reader went back, forward, or gave the page another address.
fn follow(bar: &Rc<RefCell<Bar>>, dispatch: &Callback<Msg>) {
    let fragment = location::fragment();
    let shown = {
        let mut bar = bar.borrow_mut();
        if fragment == bar.fragment {
            return;
        }
        if !link::is_link(&fragment) {
            // A place on the page: the reader goes there, and the address says again what is shown.
            show_former_anchor(&fragment);
            bar.due = None;
            if let Some((scenario, view)) = bar.pending.take() {
                bar.fragment = link::encode(&scenario, view.map(View::code), LONGEST).0;
            }
            if link::is_link(&bar.fragment) {
                let _ = location::replace_fragment(&bar.fragment);
            }
            return;
        }
        bar.due = None;
        bar.pending = None;
        bar.fragment.clone_from(&fragment);
        bar.shown.clone()
    };
    let Linked { scenario, view, notices } = followed(link::decode(&fragment));
    if let Some(scenario) = scenario.or_else(|| shown.map(|shown| (*shown).clone())) {
        dispatch.emit(Msg::AddressFollowed { scenario: Box::new(scenario), view, notices });
    }
}
