//! What the estimates are made from.

use crate::Day;
use crate::count::filter::Declared;
use crate::count::years::Calendar;

/// Counted contracts and their years.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'a> {
    /// Every declared contract.
    pub(crate) declared: &'a Declared<'a>,
    /// Their years.
    pub(crate) calendar: &'a Calendar,
    /// The year that the base is measured in.
    pub(crate) base_year: Option<i32>,
    /// The day of reading.
    pub(crate) as_of: Day,
}
