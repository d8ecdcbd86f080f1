//! What leaves the page as a file, still as a value: tables as CSV, all of them as one workbook, the result as JSON, and the
//! names of files; and what is published beside the page of the formats of files.
//!
//! Pictures are made by `chart`, scenario files by `scenario`; handing a file to the reader is the browser's matter.
//! Shares stay fractions here, so that a spreadsheet computes with them: their column, unit or form says so.

mod comparison;
pub mod csv;
mod figures;
mod levers;
mod name;
mod result;
mod said;
pub mod schema;
pub mod settings_fields;
mod spreadsheet;
mod trajectories;
mod workshop;

pub use comparison::{comparison, differing_parts};
pub use figures::figure;
pub use levers::levers;
pub use name::file_name;
pub use result::{Answer, result};
pub use said::{day, known, said};
pub use spreadsheet::{Contents, Need, Told, spreadsheet};
pub use trajectories::trajectories;
pub use workshop::{moment, workshop};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Csv, Lang};
    use crate::model::goal::GoalId;
    use crate::model::projection::project;
    use crate::model::scenario::{Observed, Scenario, Source, Status};
    use crate::scenario::compare::Comparison;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    /// The cells of a file without quoted line ends, as a reader of its language takes them.
    fn cells(lang: Lang, file: &str) -> Vec<Vec<String>> {
        let Csv { separator, marked } = lang.locale().csv;
        assert_eq!(file.starts_with(csv::BYTE_ORDER_MARK), marked);
        let line = |line: &str| {
            let (mut cells, mut inside) = (vec![String::new()], false);
            for letter in line.chars() {
                inside ^= letter == '"';
                if letter == separator && !inside {
                    cells.push(String::new());
                } else if let Some(cell) = cells.last_mut() {
                    cell.push(letter);
                }
            }
            cells
        };
        file.trim_start_matches(csv::BYTE_ORDER_MARK).lines().map(line).collect()
    }

    fn assert_square(what: &str, table: &[Vec<String>]) {
        let width = table.first().map_or(0, Vec::len);
        assert!(table.len() > 1 && table.iter().all(|row| row.len() == width), "{what}: {table:?}");
        let head = table.iter().take(1).flatten();
        assert!(head.clone().all(|title| !title.starts_with("export-")), "{what}: {table:?}");
    }

    #[test]
    fn every_table_is_square_for_every_preset_in_both_languages() {
        for (lang, preset) in Lang::ALL.into_iter().flat_map(|lang| Preset::ALL.map(|preset| (lang, preset)))
        {
            let scenario = preset.scenario();
            let years = cells(lang, &trajectories(lang, &scenario, &project(&scenario)));
            assert_square(preset.key(), &years);
            assert_eq!(years.len(), scenario.year_count() + 1);
            assert_square(preset.key(), &cells(lang, &levers(lang, &scenario, &scenario)));
        }
    }

    #[test]
    fn figures_are_those_of_the_run() {
        let mut scenario = Preset::Trend.scenario();
        let seen = Observed::from_fn(|goal| (goal == GoalId::Hours).then_some(540_000.0));
        scenario.observed.insert(2016, seen);
        let projection = project(&scenario);
        let table = cells(Lang::Fr, &trajectories(Lang::Fr, &scenario, &projection));
        let row = table.iter().find(|row| row.first().is_some_and(|year| year == "2016"));
        assert_eq!(row.and_then(|row| row.last()).map(String::as_str), Some("540000"));
        assert_eq!(row.and_then(|row| row.get(3)).map(String::as_str), Some("0,1"));
        let last = table.last().and_then(|row| row.last()).map(String::as_str);
        assert_eq!(last, Some(""), "no result was observed in the last year");
    }

    #[test]
    fn what_a_city_writes_never_becomes_a_formula() {
        let mut scenario = Preset::Paris2020.scenario();
        let text = "=HYPERLINK(\"http://example.org\";\"x\")".to_owned();
        scenario.sources.insert("contracts".to_owned(), Source { status: Status::Assumed, text, url: None });
        for lang in Lang::ALL {
            let file = levers(lang, &scenario, &Preset::Paris2020.scenario());
            assert!(file.contains("\"'=HYPERLINK(\"\"http://example.org\"\";\"\"x\"\")\""), "{file}");
        }
    }

    #[test]
    fn a_comparison_of_twelve_is_a_table() {
        let scenario = |preset: Preset| Rc::new(Scenario { name: "=1+1".to_owned(), ..preset.scenario() });
        let named = |preset| ("=1+1".to_owned(), scenario(preset));
        for count in [1, 2, 4, 12] {
            let all = Preset::ALL.into_iter().cycle().take(count).map(named).collect();
            let compared = Comparison::new(all);
            for lang in Lang::ALL {
                let table = cells(lang, &comparison(lang, &compared));
                assert_square("comparison", &table);
                assert!(table.iter().take(1).flatten().skip(2).all(|name| name == "'=1+1"));
                assert_eq!(table.iter().map(Vec::len).max(), Some(count + 2));
            }
        }
        assert_eq!(Comparison::new(vec![]).goals(), Vec::<GoalId>::new());
    }

    #[test]
    fn the_result_is_the_command_line_s() {
        let text = result(&Preset::Paris2020.scenario());
        assert!(text.starts_with("{\"years\":[2014,2015,") && text.contains("\"reached_all\":"), "{text}");
    }
}
