//! What every component can reach: the language, and the way to say that something happened.

use crate::i18n::Lang;
use crate::model::lever::LeverSet;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use crate::state::Msg;
use crate::state::derive::Derived;
use std::rc::Rc;
use yew::prelude::*;

/// Handed down from the application to every component.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    /// The language of the page.
    pub lang: Lang,
    /// Says that something happened.
    pub dispatch: Callback<Msg>,
    /// Levers that solvers leave alone.
    pub locked: Rc<LeverSet>,
    /// The city's own settings.
    pub config: Rc<Config>,
    /// What the scenario on screen was opened as, which it is held against and resets go back to.
    pub reference: Shared<Scenario>,
}

/// The page's context; alone, as in a test of one component, French and deaf.
#[hook]
pub(in crate::ui) fn use_page() -> Context {
    use_context::<Context>().unwrap_or_else(|| Context {
        lang: Lang::default(),
        dispatch: Callback::noop(),
        locked: Rc::default(),
        config: Rc::default(),
        reference: Shared(Rc::new(Preset::Paris2020.scenario())),
    })
}

/// The run at each step of a move, for the few components that follow it whatever their parents do.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Live(pub(in crate::ui) Shared<Derived>);

/// The run of the scenario on screen; none where a component stands alone, as in a test.
#[hook]
pub(in crate::ui) fn use_live() -> Option<Shared<Derived>> {
    use_context::<Live>().map(|live| live.0)
}

/// Data computed once and shared, compared by identity: a result is new when it was computed anew.
#[derive(Debug)]
pub struct Shared<T>(pub Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
