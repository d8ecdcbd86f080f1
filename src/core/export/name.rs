//! Names of files that say what is in them, on any system.

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

impl Day {
    /// Its number in spreadsheet programs: days since 30 December 1899, as they count from March 1900 on.
    #[must_use]
    pub fn serial(self) -> f64 {
        // Years from March on have their odd day last.
        let (year, month) =
            if self.month > 2 { (self.year, self.month - 3) } else { (self.year - 1, self.month + 9) };
        let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let days = (153 * month + 2) / 5 + self.day;
        // 1 March of the year 0 is the day before the first of these counts.
        f64::from(year * 365 + leaps) + f64::from(days) - 693_900.0
    }
}

/// The most letters of a scenario's name that go into a file's.
const LONGEST: usize = 60;

/// `schema-parisien-2016-2020-leviers-2026-11-23.csv`: the scenario, what the file holds, the day, the format.
///
/// Only small letters without accents, figures and hyphens, so that every system, archive and mail keeps it.
#[must_use]
pub fn file_name(scenario: &str, what: &str, day: Day, extension: &str) -> String {
    let mut parts = [safe(scenario), safe(what)].to_vec();
    parts.push(format!("{:04}-{:02}-{:02}", day.year, day.month, day.day));
    parts.retain(|part| !part.is_empty());
    format!("{}.{extension}", parts.join("-"))
}

fn safe(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = plain(letter);
        if plain.is_empty() {
            if !name.is_empty() && !name.ends_with('-') {
                name.push('-');
            }
        } else {
            name.push_str(plain);
        }
        if name.len() >= LONGEST {
            break;
        }
    }
    name.trim_end_matches('-').to_owned()
}

/// A small letter without its accents; nothing for what is no letter or figure of the Latin alphabet.
fn plain(letter: char) -> &'static str {
    const ASCII: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        _ => ASCII.find(letter).and_then(|place| ASCII.get(place..=place)).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_numbered_as_spreadsheets_do() {
        for (year, month, day, expected) in
            [(1900, 3, 1, 61.0), (2000, 2, 29, 36_585.0), (2026, 11, 29, 46_355.0), (2024, 12, 31, 45_657.0)]
        {
            let serial = Day { year, month, day }.serial();
            assert!((serial - expected).abs() < 1e-9, "{year}-{month}-{day}: {serial}");
        }
    }

    #[test]
    fn a_name_says_what_is_inside_and_is_safe_everywhere() {
        let day = Day { year: 2026, month: 3, day: 9 };
        for (scenario, what, expected) in [
            ("Schéma parisien 2016-2020", "leviers", "schema-parisien-2016-2020-leviers-2026-03-09.csv"),
            ("../../etc/passwd", "x", "etc-passwd-x-2026-03-09.csv"),
            ("CON", "Été, œuvre", "con-ete-oeuvre-2026-03-09.csv"),
            ("城市", "x", "x-2026-03-09.csv"),
            ("  ", "", "2026-03-09.csv"),
        ] {
            assert_eq!(file_name(scenario, what, day, "csv"), expected);
        }
        let long = file_name(&"é".repeat(500), "x", day, "csv");
        assert!(long.len() < 100, "{long}");
    }
}
