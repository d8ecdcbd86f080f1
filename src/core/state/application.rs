//! The state of the application, and what it says of itself.

use super::compared::Compared;
use super::gesture::{Gesture, PressRun};
use super::history::History;
use super::notice::Notice;
use super::path::Path;
use super::replay::Replay;
use super::theme::Theme;
use super::view::View;
use super::workshop::Workshop;
use crate::i18n::Lang;
use crate::model::lever::{LeverId, LeverSet};
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use crate::scenario::reference::{self, Place};
use std::rc::Rc;

/// Everything the page depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The scenario on screen, always one that a file would be allowed to hold.
    pub scenario: Rc<Scenario>,
    /// What it was opened as, which it is held against and resets go back to.
    pub reference: Rc<Scenario>,
    /// The scenario before the move in progress or just finished, drawn behind as a trace.
    pub trace: Option<Rc<Scenario>>,
    /// The language.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// Levers that solvers leave alone.
    pub locked: Rc<LeverSet>,
    /// The scenario kept to compare others with, in place of the reference.
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
    pub(super) gesture: Option<Gesture>,
    pub(super) row: Option<PressRun>,
    pub(super) path: Option<Path>,
    pub(super) history: History,
    pub(super) replay: Option<Replay>,
}

impl State {
    /// The first state of a visit.
    #[must_use]
    pub fn new(scenario: Scenario, lang: Lang, theme: Theme) -> Self {
        let (scenario, reference) = reference::opened(scenario, &Config::default());
        Self {
            workshop: Rc::new(Workshop::new(Rc::clone(&scenario))),
            scenario,
            reference,
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
    pub(super) fn start_vote(&mut self) {
        let start = Rc::clone(&self.scenario);
        self.workshop = Rc::new(Workshop { start, ..(*self.workshop).clone() });
    }

    /// Takes the city's settings: its scenario where none was opened or made yet, its language where ours is not one.
    pub(super) fn configure(&mut self, config: Rc<Config>) {
        let untouched = self.openings == 0
            && !self.can_undo()
            && !self.can_redo()
            && *self.scenario == self.config.first_scenario();
        self.set_config(config);
        if untouched && self.gesture.is_none() {
            (self.scenario, self.reference) = reference::opened(self.config.first_scenario(), &self.config);
            if self.config.opens_questions() {
                self.open_questions();
            }
        } else if *self.reference == *self.scenario {
            // It was its own: it may be one of the city's.
            self.reference = reference::opened((*self.scenario).clone(), &self.config).1;
        }
        if !self.config.speaks(self.lang.code()) {
            self.lang =
                Lang::ALL.into_iter().find(|lang| self.config.speaks(lang.code())).unwrap_or(self.lang);
        }
    }

    /// Takes a step to another scenario that can be taken back; none when it is the same one.
    // Called for many messages: once in the program, not once for each.
    #[inline(never)]
    pub(super) fn step(&mut self, scenario: Scenario) {
        self.step_to((Rc::new(scenario), Rc::clone(&self.reference)));
    }

    /// Takes a step to a scenario that comes from elsewhere, with a reference of its own.
    #[inline(never)]
    pub(super) fn take_up(&mut self, scenario: Scenario) {
        self.step_to(reference::opened(scenario, &self.config));
    }

    fn step_to(&mut self, place: Place) {
        let left = self.place();
        if place != left {
            self.history.record(left);
            (self.scenario, self.reference) = place;
        }
    }

    /// The scenario on screen and its reference.
    pub(super) fn place(&self) -> Place {
        (Rc::clone(&self.scenario), Rc::clone(&self.reference))
    }

    /// Takes a step to where the address led: what was on screen before keeps the reference that it had.
    pub(super) fn follow(&mut self, scenario: Scenario) {
        if reference::stands_for(&self.scenario, &scenario) {
            self.step(scenario);
        } else if let Some(reference) = self.history.reference_of(&scenario) {
            self.step_to((Rc::new(scenario), reference));
        } else {
            self.take_up(scenario);
        }
    }

    /// The scenarios to show: those chosen, or the one on screen beside what it comes from.
    #[must_use]
    pub fn side_by_side(&self) -> Vec<Compared> {
        if !self.compared.is_empty() {
            return self.compared.to_vec();
        }
        let other = |scenario: &Rc<Scenario>| Compared::Other {
            name: scenario.name.clone(),
            scenario: Rc::clone(scenario),
        };
        let reference = match &self.pinned {
            Some(pinned) => other(pinned),
            None => match Preset::named(&self.reference.name)
                .filter(|preset| preset.scenario() == *self.reference)
            {
                Some(preset) => Compared::Preset(preset),
                None => other(&self.reference),
            },
        };
        let named = |scenario: &Scenario| Scenario { name: self.scenario.name.clone(), ..scenario.clone() };
        let unchanged = match &reference {
            Compared::OnScreen => true,
            Compared::Preset(preset) => named(&preset.scenario()) == *self.scenario,
            Compared::Other { scenario, .. } => named(scenario) == *self.scenario,
        };
        if unchanged { vec![Compared::OnScreen] } else { vec![reference, Compared::OnScreen] }
    }

    /// The page that takes the simulator's place, whether or not a dialog lies over it.
    #[must_use]
    pub fn page(&self) -> Option<View> {
        self.view.filter(|view| view.is_page()).or(self.under)
    }

    /// Opens a view that the city offers: a dialog over the page there is, or a page in its place. A workshop, the
    /// questions about a city and the guide go on behind whatever is opened from them.
    pub(super) fn open(&mut self, view: View) {
        if !view.is_offered(&self.config) {
            return;
        }
        let kept = match self.view {
            Some(current)
                if current.is_page()
                    && (!view.is_page()
                        || matches!(current, View::Workshop | View::City)
                        || current.is_manual()) =>
            {
                Some(current)
            }
            // From one page of the wall to another, what lies under it stays.
            Some(current) if current.is_wall() && view.is_wall() => self.under,
            Some(current) if current.is_page() => None,
            Some(_) | None => self.under,
        };
        self.under = kept.filter(|under| *under != view);
        self.view = Some(view);
    }

    /// The state of a visit to a city's own page.
    #[must_use]
    pub fn with_config(mut self, config: Rc<Config>) -> Self {
        self.set_config(config);
        (self.scenario, self.reference) = reference::opened((*self.scenario).clone(), &self.config);
        self
    }

    /// The state of a visit that goes on with work held against a reference that the work alone does not tell.
    #[must_use]
    pub fn held_against(mut self, reference: Option<Scenario>) -> Self {
        self.reference = reference.map_or(self.reference, Rc::new);
        self
    }

    /// The state of a visit that goes on with a vote begun before, from where it started.
    #[must_use]
    pub fn voting_from(mut self, start: Option<Scenario>) -> Self {
        if let Some(start) = start {
            self.workshop = Rc::new(Workshop { start: Rc::new(start), ..(*self.workshop).clone() });
        }
        self
    }

    /// Takes a city's settings; what it hides is left.
    pub(super) fn set_config(&mut self, config: Rc<Config>) {
        for view in [&mut self.view, &mut self.under] {
            *view = view.filter(|view| view.is_offered(&config));
        }
        self.config = config;
    }
}
