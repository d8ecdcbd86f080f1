//! A day of the civil calendar, as a number of days: what contracts are ordered and compared by.

use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

/// Days since 1 January 1970.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Day(pub i32);

/// 30 December 1899.
const SERIAL_ZERO: i32 = -25_569;

const MONTH_LENGTHS: [i32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Days of a month, 1..=12.
fn month_length(year: i32, month: i32) -> i32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length =
        usize::try_from(month - 1).ok().and_then(|place| MONTH_LENGTHS.get(place)).copied().unwrap_or(0);
    if leap && month == 2 { length + 1 } else { length }
}

impl Day {
    /// The day of a date, if there is one: not 30 February.
    #[must_use]
    pub fn of(year: i32, month: i32, day: i32) -> Option<Self> {
        let real = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        real.then(|| Self::known(year, month, day))
    }

    /// The day of a date that exists. Eras of 400 years that begin on 1 March (Hinnant, "chrono-Compatible Low-Level Date
    /// Algorithms").
    fn known(year: i32, month: i32, day: i32) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// The day of a moment, in universal time.
    #[must_use]
    pub fn at(moment: SystemTime) -> Self {
        let days = moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
        Self(i32::try_from(days).unwrap_or(i32::MAX))
    }

    /// The day that spreadsheet programs write as a number: days since 30 December 1899, right from March 1900 on.
    #[must_use]
    pub fn of_serial(serial: i32) -> Self {
        Self(serial + SERIAL_ZERO)
    }

    /// Its number in spreadsheet programs.
    #[must_use]
    pub fn serial(self) -> i32 {
        self.0 - SERIAL_ZERO
    }

    /// 1 January of a year.
    #[must_use]
    pub fn first_of(year: i32) -> Self {
        Self::known(year, 1, 1)
    }

    /// 31 December of a year.
    #[must_use]
    pub fn last_of(year: i32) -> Self {
        Self::known(year, 12, 31)
    }

    /// Year, month (1..=12) and day (1..=31).
    #[must_use]
    pub fn civil(self) -> (i32, i32, i32) {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month, of_year - (153 * shifted + 2) / 5 + 1)
    }

    /// The year it is in.
    #[must_use]
    pub fn year(self) -> i32 {
        self.civil().0
    }

    /// The day `days` later.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// The day whole months later: the last one of its month where that month is shorter.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.civil();
        let count = year * 12 + month - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
        Self::known(year, month, day.min(month_length(year, month)))
    }

    /// A day of Monday 0 … Sunday 6.
    #[must_use]
    pub fn weekday(self) -> i32 {
        (self.0 + 3).rem_euclid(7)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = String;

    /// A day as it is displayed, `2026-11-28`; the error says what is wrong, in English.
    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Option<Vec<i32>> = text.split('-').map(|part| part.trim().parse().ok()).collect();
        let day = match parts.as_deref() {
            Some(&[year, month, day]) => Self::of(year, month, day),
            _ => None,
        };
        day.ok_or_else(|| format!("{text} is not a day YYYY-MM-DD"))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn days_are_numbered_as_spreadsheets_do() {
        for (year, month, day, serial) in
            [(1900, 3, 1, 61), (2000, 2, 29, 36_585), (2026, 11, 29, 46_355), (2024, 12, 31, 45_657)]
        {
            let day = Day::of(year, month, day).unwrap();
            assert_eq!((day.serial(), Day::of_serial(serial)), (serial, day));
        }
    }

    #[test]
    fn days_follow_one_another_for_two_centuries() {
        let mut day = Day::of(1900, 1, 1).unwrap();
        for year in 1900..2100 {
            for month in 1..=12 {
                for date in 1..=month_length(year, month) {
                    assert_eq!(
                        (day, day.civil()),
                        (Day::of(year, month, date).unwrap(), (year, month, date))
                    );
                    day = day.plus(1);
                }
            }
        }
        assert_eq!(Day::of(1970, 1, 1), Some(Day(0)));
        assert_eq!(
            [(2026, 11, 28), (2026, 11, 29)].map(|(y, m, d)| Day::of(y, m, d).unwrap().weekday()),
            [5, 6]
        );
    }

    #[test]
    fn a_day_that_is_not_one_is_none() {
        for (year, month, day) in [
            (2023, 2, 29),
            (2024, 2, 30),
            (2024, 13, 1),
            (2024, 0, 1),
            (2024, 4, 31),
            (0, 1, 1),
            (2024, 1, 0),
        ] {
            assert_eq!(Day::of(year, month, day), None);
        }
        for text in ["", "2024", "2024-02-30", "2024-02-01-1", "the day"] {
            assert_eq!(text.parse::<Day>(), Err(format!("{text} is not a day YYYY-MM-DD")));
        }
        assert_eq!("2024-01-31".parse(), Ok(Day::of(2024, 1, 31).unwrap()));
        assert_eq!(Day::of(2024, 1, 31).unwrap().plus_months(1).to_string(), "2024-02-29");
        assert_eq!(Day::of(2024, 11, 30).unwrap().plus_months(15).to_string(), "2026-02-28");
    }
}
