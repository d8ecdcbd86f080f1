//! Temporary.
use super::lever::LeverId;
use super::scenario::Scenario;
impl LeverId {
    /// Sets the own start.
    pub fn set_start(self, _scenario: &mut Scenario, _start: Option<i32>) {}
    /// The own start.
    #[must_use]
    pub fn own_start(self, _scenario: &Scenario) -> Option<i32> {
        None
    }
}
