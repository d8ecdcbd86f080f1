//! Names of files that say what is in them, on any system.

use crate::import::Day;
use crate::scenario::open_file::hyphenated;

/// `schema-parisien-2016-2020-leviers-2026-11-23.csv`: the scenario, what the file holds, the day, the format.
///
/// Only small letters without accents, figures and hyphens, so that every system, archive and mail keeps it.
#[must_use]
pub fn file_name(scenario: &str, what: &str, day: Day, extension: &str) -> String {
    let mut parts = vec![hyphenated(scenario), hyphenated(what), day.to_string()];
    parts.retain(|part| !part.is_empty());
    format!("{}.{extension}", parts.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_is_inside_and_is_safe_everywhere() {
        let day = Day(20_521);
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
