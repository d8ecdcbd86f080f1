//! The questions about a city: what a page opens with that has nothing of its city to show.

use super::application::State;
use super::view::View;

impl State {
    /// Opens what the city's page opens with: the questions, where it has nothing to show or says so.
    #[must_use]
    pub fn with_questions(mut self) -> Self {
        if self.config.opens_questions() {
            self.open_questions();
        }
        self
    }

    /// Opens the questions; where a link opened a view already, they lie under it and are what one comes back to.
    pub(super) fn open_questions(&mut self) {
        if self.view.is_none() {
            self.open(View::City);
        } else if self.view != Some(View::City) && self.under.is_none() {
            self.under = Some(View::City).filter(|view| view.is_offered(&self.config));
        }
    }

    /// Whether the page has nothing of its city to show but the questions: the scenario under them is another city's.
    #[must_use]
    pub fn has_questions_only(&self) -> bool {
        self.config.opens_questions()
            && self.config.scenario.is_none()
            && self.config.presets.is_empty()
            && *self.scenario == self.config.first_scenario()
    }

    /// Goes to the view that the address names; over a page that has questions only, these are what one comes back to.
    pub(super) fn visit(&mut self, view: Option<View>) {
        self.view = view.filter(|view| view.is_offered(&self.config));
        self.under = None;
        if self.view.is_some() && self.has_questions_only() {
            self.open_questions();
        }
    }
}
