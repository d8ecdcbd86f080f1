//! Everything that can happen to the application, in the past tense.

use super::compared::Compared;
use super::edit::Edit;
use super::notice::Notice;
use super::theme::Theme;
use super::view::View;
use super::workshop;
use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use std::rc::Rc;

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
    /// A lever was put back to its reference's value.
    LeverReset(LeverId),
    /// The reference's values were asked for again.
    ReferenceRestored,
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
    Workshop(Box<workshop::BoardStep>),
    /// The city's own settings came.
    Configured(Rc<Config>),
}

impl From<workshop::BoardChange> for Msg {
    fn from(change: workshop::BoardChange) -> Self {
        Self::Workshop(Box::new(workshop::BoardStep::of(change)))
    }
}
