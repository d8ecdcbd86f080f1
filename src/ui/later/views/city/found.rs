//! What follows from the answers, for the parts of the page that show it.

use super::form::Form;
use crate::chart::Palette;
use crate::state::derive::Derived;
use crate::state::unknowns::Unknowns;
use crate::ui::shared::context::Shared;
use yew::prelude::*;

/// The scenario that follows from the answers, its run, and what is not known of it.
#[derive(Clone, PartialEq)]
pub(super) struct Found {
    pub(super) derived: Shared<Derived>,
    pub(super) unknowns: Shared<Unknowns>,
}

/// What was answered, and what follows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FoundProps {
    pub(super) form: Form,
    pub(super) found: Option<Found>,
    pub(super) palette: Palette,
}
