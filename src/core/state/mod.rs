//! The application as a value: what is on screen, what happened, what comes next.
//!
//! [`update`] is the only way from one state to the next; it is pure and never fails. What can be computed from the
//! scenario is not kept here: [`derive`](mod@derive) does that, and the page memoises it. Nothing here knows the
//! browser or wording.

pub mod base_year;
pub mod compared;
pub mod derive;
pub mod edit;
pub mod embed;
mod gesture;
mod history;
pub mod losing;
pub mod map;
pub mod notice;
pub mod panel;
mod path;
mod ranges;
pub mod replay;
pub mod requirement;
pub mod secured;
mod theme;
pub mod together;
pub mod verdict;
pub mod view;
pub mod ways;
pub mod workshop;

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::lever::LeverSet;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use compared::Compared;
use edit::Edit;
use gesture::{Gesture, Row};
use history::History;
use notice::Notice;
use path::Path;
use replay::Replay;
use std::rc::Rc;
pub use theme::Theme;
use view::View;
use workshop::Workshop;

/// Everything the page depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The scenario on screen, always one that a file would be allowed to hold.
    pub scenario: Rc<Scenario>,
    /// The scenario before the move in progress or just finished, drawn behind as a trace.
    pub trace: Option<Rc<Scenario>>,
    /// The language.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// Levers that solvers leave alone.
    pub locked: Rc<LeverSet>,
    /// The scenario kept to compare others with, in place of the preset.
    pub pinned: Option<Rc<Scenario>>,
    /// The scenarios chosen to stand side by side, the reference first; none chosen yet when empty.
    pub compared: Rc<Vec<Compared>>,
    /// What lies over the page or takes its place.
    pub view: Option<View>,
    /// The page that lies under the view and that one comes back to; none is the simulator.
    pub under: Option<View>,
    /// What has to be told, oldest first.
    pub notices: Rc<Vec<Notice>>,
    /// How many times another scenario took the place of the one on screen: each is a place to come back from.
    pub openings: u32,
    /// How many times the address led here: it then says already what the page shows.
    pub followings: u32,
    /// The board of a workshop, and where this device's vote starts from.
    pub workshop: Rc<Workshop>,
    /// The city's own settings.
    pub config: Rc<Config>,
    gesture: Option<Gesture>,
    row: Option<Row>,
    path: Option<Path>,
    history: History,
    replay: Option<Replay>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// A lever was taken hold of.
    GestureStarted(LeverId),
    /// A lever was taken hold of by a key or a button: presses that follow one another are one step to take back.
    PressStarted(LeverId),
    /// A lever was moved to a value; outside a gesture this is a step of its own.
    LeverMoved {
        /// Which one.
        lever: LeverId,
        /// Where to.
        value: f64,
    },
    /// A lever's slider was moved to a value; outside a gesture this is a press.
    LeverSlid {
        /// Which one.
        lever: LeverId,
        /// Where to.
        value: f64,
    },
    /// A lever was moved by some steps, or fractions of one; outside a gesture this is a press.
    LeverStepped {
        /// Which one.
        lever: LeverId,
        /// How many steps, with their sign.
        steps: f64,
    },
    /// Several levers were taken hold of together.
    LeversGrasped(Vec<LeverId>),
    /// Several levers were moved to values together; outside a gesture of these levers this is a step of its own.
    LeversMoved(Vec<(LeverId, f64)>),
    /// The lever was let go.
    GestureEnded,
    /// The move was not meant: the touch was a scroll.
    GestureCancelled,
    /// The trace of the last move has been seen long enough.
    TraceExpired,
    /// Several levers were set at once, as a solver proposes.
    LeversApplied(Vec<(LeverId, f64)>),
    /// Something else of the scenario was changed.
    Edited(Edit),
    /// A preset was chosen.
    PresetChosen(Preset),
    /// A scenario was opened from elsewhere.
    Opened(Box<Scenario>),
    /// The address led to a scenario and a view: a link opened, a step back or forward.
    AddressFollowed {
        /// The scenario.
        scenario: Box<Scenario>,
        /// The view.
        view: Option<View>,
        /// What there is to tell of the link.
        notices: Vec<Notice>,
    },
    /// A lever was put back to its preset's value.
    LeverReset(LeverId),
    /// The preset's values were asked for again.
    PresetRestored,
    /// The default scenario was asked for again.
    AllRestored,
    /// The last step was taken back.
    Undone,
    /// The step taken back was made again.
    Redone,
    /// The last move was asked to be shown again.
    ReplayStarted,
    /// The replay has come to a place: 0 is before the move, 1 after it.
    ReplayShown(f64),
    /// The replay is over, or was stopped.
    ReplayEnded,
    /// A language was chosen.
    LangChosen(Lang),
    /// A theme was chosen.
    ThemeChosen(Theme),
    /// A lever was locked or unlocked.
    LockToggled(LeverId),
    /// The scenario on screen was kept to compare others with.
    ScenarioPinned,
    /// The scenario kept was let go.
    ScenarioUnpinned,
    /// Other scenarios were chosen to stand side by side.
    ComparedChosen(Vec<Compared>),
    /// A view was asked for.
    ViewOpened(View),
    /// The view was left.
    ViewClosed,
    /// Something has to be told.
    Noticed(Notice),
    /// A notice was read; its place in the list.
    NoticeDismissed(usize),
    /// Something happened on a workshop's board.
    Workshop(workshop::Change),
    /// The city's own settings came.
    Configured(Rc<Config>),
}

impl State {
    /// The first state of a visit.
    #[must_use]
    pub fn new(scenario: Scenario, lang: Lang, theme: Theme) -> Self {
        let scenario = Rc::new(scenario);
        Self {
            workshop: Rc::new(Workshop::new(Rc::clone(&scenario))),
            scenario,
            trace: None,
            lang,
            theme,
            locked: Rc::default(),
            pinned: None,
            compared: Rc::default(),
            view: None,
            under: None,
            notices: Rc::default(),
            openings: 0,
            followings: 0,
            config: Rc::default(),
            gesture: None,
            row: None,
            path: None,
            history: History::default(),
            replay: None,
        }
    }

    /// The preset that the scenario was made from; the default one when it names none.
    #[must_use]
    pub fn preset(&self) -> Preset {
        preset_of(&self.scenario)
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to make again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Whether the answer is on the move: a lever held, or a replay.
    #[must_use]
    pub fn is_moving(&self) -> bool {
        self.gesture.is_some() || self.replay.is_some()
    }

    /// The lever being moved.
    #[must_use]
    pub fn moving(&self) -> Option<LeverId> {
        self.gesture.as_ref().and_then(|gesture| gesture.levers.first().copied())
    }

    /// Takes the scenario just opened whole as the start of this device's vote.
    fn start_vote(&mut self) {
        let start = workshop::Change::VoteStarted(Rc::clone(&self.scenario));
        self.workshop = Rc::new(self.workshop.changed(start));
    }

    /// What a visit opens with: the city's own scenario, or ours.
    #[must_use]
    pub fn default_scenario(&self) -> Scenario {
        self.config.scenario.as_deref().cloned().unwrap_or_else(|| Preset::Paris2020.scenario())
    }

    /// Takes the city's settings: its scenario where none was opened or made yet, its language where ours is not one.
    fn configure(&mut self, config: Rc<Config>) {
        let untouched = !self.can_undo() && !self.can_redo() && *self.scenario == self.default_scenario();
        self.set_config(config);
        if untouched && self.gesture.is_none() {
            self.scenario = Rc::new(self.default_scenario());
        }
        if !self.config.speaks(self.lang.code()) {
            self.lang =
                Lang::ALL.into_iter().find(|lang| self.config.speaks(lang.code())).unwrap_or(self.lang);
        }
    }

    /// Takes a step to another scenario that can be taken back; none when it is the same one.
    fn step(&mut self, scenario: Scenario) {
        if scenario != *self.scenario {
            self.history.record(Rc::clone(&self.scenario));
            self.scenario = Rc::new(scenario);
        }
    }
}

/// The preset that a scenario was made from; the default one when it names none.
#[must_use]
pub fn preset_of(scenario: &Scenario) -> Preset {
    scenario.preset.as_deref().and_then(Preset::from_key).unwrap_or(Preset::Paris2020)
}

/// The state after something happened.
#[must_use]
pub fn update(state: &State, msg: Msg) -> State {
    let mut next = state.clone();
    // Whatever the reader does is done to the scenario itself, not to what a replay shows of it.
    if !matches!(msg, Msg::ReplayShown(_) | Msg::TraceExpired | Msg::Noticed(_)) {
        next.end_replay();
    }
    match msg {
        Msg::GestureStarted(lever) => next.start_gesture(vec![lever]),
        Msg::PressStarted(lever) => next.start_press(lever),
        Msg::LeversGrasped(levers) => next.start_gesture(levers),
        Msg::LeversMoved(values) => next.move_levers(&values),
        Msg::LeverMoved { lever, value } => next.move_levers(&[(lever, value)]),
        Msg::LeverSlid { lever, value } => next.press_to(lever, value),
        Msg::LeverStepped { lever, steps } => next.step_lever(lever, steps),
        Msg::GestureEnded => next.end_gesture(),
        Msg::GestureCancelled => next.cancel_gesture(),
        Msg::TraceExpired => {
            if next.gesture.is_none() {
                next.trace = None;
            }
        }
        Msg::LeversApplied(values) => {
            next.end_gesture();
            let start = Rc::clone(&next.scenario);
            next.step(gesture::moved(&start, &values));
        }
        Msg::Edited(edit) => {
            next.end_gesture();
            if let Some(edited) = edit.apply(&next.scenario) {
                let followed = ranges::followed(&next.scenario, edited);
                next.step(followed);
            }
        }
        Msg::PresetChosen(preset) => {
            next.end_gesture();
            next.openings += 1;
            next.step(preset.scenario());
            next.start_vote();
        }
        Msg::Opened(scenario) => {
            next.end_gesture();
            next.openings += 1;
            next.step(*scenario);
            next.start_vote();
        }
        Msg::AddressFollowed { scenario, view, notices } => {
            next.end_gesture();
            next.trace = None;
            next.followings += 1;
            next.step(*scenario);
            next.view = view.filter(|view| next.config.offers(view.code()));
            next.under = None;
            // What was told of another link has had its time.
            Rc::make_mut(&mut next.notices).retain(|notice| !notice.is_of_link());
            Rc::make_mut(&mut next.notices).extend(notices);
        }
        Msg::LeverReset(lever) => {
            next.end_gesture();
            if let Some(value) = lever.value(&state.preset().scenario()) {
                next.move_levers(&[(lever, value)]);
            }
        }
        Msg::PresetRestored => {
            next.end_gesture();
            let name = next.scenario.name.clone();
            next.step(Scenario { name, ..state.preset().scenario() });
        }
        Msg::AllRestored => {
            next.end_gesture();
            next.step(next.default_scenario());
            next.start_vote();
        }
        Msg::Undone => {
            next.end_gesture();
            next.trace = None;
            if let Some(scenario) = next.history.undo(&next.scenario) {
                next.scenario = scenario;
            }
        }
        Msg::Redone => {
            next.end_gesture();
            next.trace = None;
            if let Some(scenario) = next.history.redo(&next.scenario) {
                next.scenario = scenario;
            }
        }
        Msg::ReplayStarted => next.start_replay(),
        Msg::ReplayShown(place) => next.show_replay(place),
        Msg::ReplayEnded => {}
        Msg::LangChosen(lang) => next.lang = lang,
        Msg::ThemeChosen(theme) => next.theme = theme,
        Msg::LockToggled(lever) => {
            let locked = Rc::make_mut(&mut next.locked);
            if !locked.remove(&lever) {
                locked.insert(lever);
            }
        }
        Msg::ScenarioPinned => next.pinned = Some(Rc::clone(&next.scenario)),
        Msg::ScenarioUnpinned => next.pinned = None,
        Msg::ComparedChosen(chosen) => next.compared = Rc::new(chosen),
        Msg::ViewOpened(view) => next.open(view),
        Msg::Configured(config) => next.configure(config),
        Msg::ViewClosed => next.view = next.under.take(),
        Msg::Noticed(notice) => {
            // The same thing is said once, at the end of the list.
            let notices = Rc::make_mut(&mut next.notices);
            notices.retain(|other| *other != notice);
            notices.push(notice);
        }
        Msg::NoticeDismissed(place) => {
            if place < next.notices.len() {
                Rc::make_mut(&mut next.notices).remove(place);
            }
        }
        Msg::Workshop(change) => next.workshop = Rc::new(next.workshop.changed(change)),
    }
    next
}
