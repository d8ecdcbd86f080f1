//! When a contract ends.

use super::{Contract, Length, MONTH_DAYS};
use crate::Day;
use crate::statistics::half_up;

impl Length {
    /// The day after so long: whole months are those of the calendar, what is left of one is in days.
    #[must_use]
    pub fn after(self, day: Day) -> Day {
        match self {
            Self::Days(days) => day.plus(half_up(days) as i32),
            Self::Months(months) => {
                let (whole, rest) = parted(months);
                day.plus_months(whole).plus(half_up(rest * MONTH_DAYS) as i32)
            }
        }
    }
}

impl Contract {
    /// The day it ends, if its duration is known.
    #[must_use]
    pub fn end(&self) -> Option<Day> {
        self.duration.map(|duration| duration.after(self.notified))
    }

    /// The year in which it ends, told faster from the year and month of its notification.
    pub(crate) fn end_year(&self, year: i32, month: i32) -> Option<i32> {
        let duration = self.duration?;
        if let Length::Months(months) = duration {
            let (whole, rest) = parted(months);
            if rest <= 0.0 {
                return Some((year * 12 + month - 1 + whole).div_euclid(12));
            }
        }
        Some(duration.after(self.notified).year())
    }
}

/// Whole months and what is left of one.
fn parted(months: f64) -> (i32, f64) {
    let whole = months as i32;
    (whole, months - f64::from(whole))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn months_are_those_of_the_calendar_and_days_are_days() {
        for ((year, month, day), duration, end) in [
            ((2024, 1, 31), Length::Months(1.0), "2024-02-29"),
            ((2024, 1, 31), Length::Months(12.0), "2025-01-31"),
            ((2024, 1, 1), Length::Days(365.0), "2024-12-31"),
            ((2023, 6, 20), Length::Months(6.5), "2024-01-04"),
            ((2023, 12, 1), Length::Months(0.5), "2023-12-16"),
        ] {
            let contract = Contract { duration: Some(duration), ..sample(year, month, day) };
            assert_eq!(contract.end().map(|end| end.to_string()).as_deref(), Some(end), "{duration:?}");
            assert_eq!(contract.end_year(year, month), contract.end().map(Day::year), "{duration:?}");
        }
        assert_eq!((sample(2024, 1, 1).end(), sample(2024, 1, 1).end_year(2024, 1)), (None, None));
    }
}
