//! Days as people and software write them, in French legal time.

use super::number::is_digits;
use crate::Day;

/// A day, or a year of which the day is unknown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Moment {
    /// A day.
    Day(Day),
    /// Some day of a year.
    Year(i32),
}

impl Moment {
    /// The day it counts for: 1 July where only the year is known.
    pub(crate) fn day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Year(year) => Day::of(year, 7, 1).unwrap_or_else(|| Day::first_of(year)),
        }
    }

    /// Whether it is still to come on a day: a year is once it began.
    pub(crate) fn is_after(self, today: Day) -> bool {
        match self {
            Self::Day(day) => day > today,
            Self::Year(year) => year > today.year(),
        }
    }
}

/// Before, a date is a slip of the pen (0222).
const EARLIEST: i32 = 1990;
/// Days of Excel that are plausible: 1990 … 2099.
const EXCEL: std::ops::RangeInclusive<i32> = 32_874..=73_050;
const HOUR: i32 = 3_600;

/// Reads a date; `None`: it is none. The text is not blank.
pub(crate) fn read(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Some(day) = plain(text) {
        return (day.year() >= EARLIEST).then_some(Moment::Day(day));
    }
    let moment = if text.len() == 5 && is_digits(text) {
        let serial = text.parse().ok().filter(|serial| EXCEL.contains(serial))?;
        Moment::Day(Day::of_serial(serial))
    } else if text.len() == 4 && is_digits(text) {
        Moment::Year(text.parse().ok()?)
    } else {
        Moment::Day(read_day(text)?)
    };
    let year = match moment {
        Moment::Day(day) => day.year(),
        Moment::Year(year) => year,
    };
    (year >= EARLIEST).then_some(moment)
}

/// A day as machines write it, `YYYY-MM-DD`: most are.
fn plain(text: &str) -> Option<Day> {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + i32::from(digit - b'0'))
        })
    };
    Day::of(number(&[a, b, c, d])?, number(&[e, f])?, number(&[g, h])?)
}

/// Reads a column of years: only its first four characters count.
pub(crate) fn read_year(text: &str) -> Option<Moment> {
    let year: String = text.trim().chars().take(4).collect();
    let year = is_digits(&year).then(|| year.parse().ok()).flatten().filter(|_| year.len() == 4)?;
    (year >= EARLIEST).then_some(Moment::Year(year))
}

/// A date, maybe followed by a time and, if it begins with the year, a zone.
fn read_day(text: &str) -> Option<Day> {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '/' | '.'))).unwrap_or(text.len());
    let (mut date, mut rest) = text.split_at(end);
    // A zone west of Greenwich begins like a fourth part of the date.
    if date.matches('-').count() == 3 {
        let at = date.rfind('-')?;
        (date, rest) = (date.get(..at)?, text.get(at..)?);
    }
    let (day, year_first) = numbers(date)?;
    if rest.is_empty() {
        return Some(day);
    }
    let timed =
        rest.strip_prefix('T').or_else(|| rest.strip_prefix(char::is_whitespace).map(str::trim_start));
    let Some(time) = timed else {
        // A zone alone: the day as written.
        return (year_first && zone(rest).is_some()).then_some(day);
    };
    let end = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zoned) = time.split_at(end);
    let seconds = seconds_of(clock.trim_end())?;
    if zoned.is_empty() {
        return Some(day);
    }
    let offset = zone(zoned).filter(|_| year_first)?;
    let universal = i64::from(day.0) * 86_400 + i64::from(seconds) - i64::from(offset);
    let local = universal + i64::from(legal_offset(universal));
    i32::try_from(local.div_euclid(86_400)).ok().map(Day)
}

/// The day of digits and marks between them, and whether the year came first.
fn numbers(date: &str) -> Option<(Day, bool)> {
    if date.len() == 8 && is_digits(date) {
        let part = |range: std::ops::Range<usize>| date.get(range)?.parse().ok();
        return Some((Day::of(part(0..4)?, part(4..6)?, part(6..8)?)?, true));
    }
    let mark = date.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = date.split(mark);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || ![first, second, third].into_iter().all(is_digits) || second.len() > 2 {
        return None;
    }
    let number = |text: &str| text.parse::<i32>().ok();
    match (first.len(), third.len()) {
        (4, 1 | 2) if mark != '.' => Some((Day::of(number(first)?, number(second)?, number(third)?)?, true)),
        (1 | 2, 4) => Some((Day::of(number(third)?, number(second)?, number(first)?)?, false)),
        (1 | 2, 2) => Some((Day::of(2000 + number(third)?, number(second)?, number(first)?)?, false)),
        (_, _) => None,
    }
}

/// Seconds since midnight of `h:mm` or `h:mm:ss`, a fraction dropped.
fn seconds_of(clock: &str) -> Option<i32> {
    let mut parts = clock.split(':');
    let (hour, minute) = (parts.next()?, parts.next()?);
    let second = match parts.next() {
        None => "00",
        Some(text) => {
            let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
            whole.get(..).filter(|_| is_digits(fraction))?
        }
    };
    let number = |text: &str, lengths: std::ops::RangeInclusive<usize>, most: i32| {
        (lengths.contains(&text.len()) && is_digits(text))
            .then(|| text.parse::<i32>().ok())
            .flatten()
            .filter(|number| *number <= most)
    };
    let whole =
        number(hour, 1..=2, 23)? * HOUR + number(minute, 2..=2, 59)? * 60 + number(second, 2..=2, 59)?;
    parts.next().is_none().then_some(whole)
}

/// Seconds east of Greenwich of `Z`, `+02`, `+0200` or `+02:00`.
fn zone(text: &str) -> Option<i32> {
    if text == "Z" {
        return Some(0);
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = text.get(1..)?;
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() == 4 => (digits.get(..2)?, digits.get(2..)?),
        None => (digits, "00"),
    };
    let sound = hours.len() == 2 && minutes.len() == 2 && is_digits(hours) && is_digits(minutes);
    let (hours, minutes) =
        sound.then(|| Some((hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?))).flatten()?;
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * HOUR + minutes * 60))
}

/// French legal time in seconds east of Greenwich at a moment of universal time: one hour, two from the last Sunday of
/// March at 1 h to the last Sunday of October at 1 h.
fn legal_offset(universal: i64) -> i32 {
    let year = i32::try_from(universal.div_euclid(86_400)).map_or(1970, |day| Day(day).year());
    let change = |month: i32| {
        let last = Day::of(year, month, 31).unwrap_or(Day(0));
        // The Sunday on or before the 31st.
        let sunday = last.plus(-((last.weekday() + 1) % 7));
        i64::from(sunday.0) * 86_400 + i64::from(HOUR)
    };
    if (change(3)..change(10)).contains(&universal) { 2 * HOUR } else { HOUR }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        match read(text) {
            None => String::new(),
            Some(Moment::Day(day)) => day.to_string(),
            Some(Moment::Year(year)) => year.to_string(),
        }
    }

    #[test]
    fn days_are_read_in_every_form() {
        for (text, day) in [
            ("2024-3-5", "2024-03-05"),
            ("2024/03/05", "2024-03-05"),
            ("5/3/2024", "2024-03-05"),
            ("05-03-2024", "2024-03-05"),
            ("15.03.2024", "2024-03-15"),
            ("3/2/21", "2021-02-03"),
            ("20240315", "2024-03-15"),
            ("2024", "2024"),
            ("45366", "2024-03-15"),
            ("32873", ""),
            ("2018-12-17+01:00", "2018-12-17"),
            ("2018-12-17-05:00", "2018-12-17"),
            ("2018-12-17Z", "2018-12-17"),
            ("20240315+02", "2024-03-15"),
            ("2024-12-30T23:00:00+00:00", "2024-12-31"),
            ("2024-12-30T22:59:59.9Z", "2024-12-30"),
            ("2024-07-01T22:30:00+00:00", "2024-07-02"),
            ("2024-10-27T22:59:00+00:00", "2024-10-27"),
            ("2024-03-31T00:30:00+00:00", "2024-03-31"),
            ("2024-01-31 23:30:00+0000", "2024-02-01"),
            ("2024-01-01T00:10:00-01:00", "2024-01-01"),
            ("2024-06-15T10:00:00", "2024-06-15"),
            ("15/03/2024 9:05", "2024-03-15"),
            ("15/03/2024 9:05Z", ""),
            ("15/03/2024 24:05", ""),
            ("2024-06-15T10", ""),
            ("2024.06.15", ""),
            ("2023-02-29", ""),
            ("0222-01-01", ""),
            ("1989-12-31", ""),
            ("201-07-10", ""),
            ("2024-13-01", ""),
            ("hier", ""),
        ] {
            assert_eq!(said(text), day, "{text}");
        }
        assert_eq!(
            [read_year("2024-2025"), read_year("24"), read_year("1989")],
            [Some(Moment::Year(2024)), None, None]
        );
    }
}
