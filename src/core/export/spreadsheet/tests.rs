//! The workbook: every formula gives the value that it is shown with, and the file reads back whatever its texts.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its data must fail"
)]

use super::formula::{Formula, Place, Span};
use super::sheet::{Sheet, Value};
use super::*;
use crate::analysis::required::required;
use crate::model::projection::project;
use crate::model::scenario::{Observed, Reading, Source, Status};
use crate::scenario::checksum::crc32;
use crate::scenario::preset::Preset;

const HOSTILE: &str = "=HYPERLINK(\"http://example.org\";\"<&>\") \u{0}\u{7}🏗️\r\n_x0041_ ]]> 'é'";

fn told(text: &str) -> Told {
    let said = || text.to_owned();
    Told {
        subject: said(),
        title: said(),
        city: said(),
        day: Day(20_786),
        page: String::new(),
        reading: said(),
        verdict: said(),
        why: said(),
        when: PerGoal::from_fn(|_| said()),
    }
}

/// What a test asks of the workbook of a scenario.
fn with(scenario: &Scenario, text: &str, chances: Option<&Probability>, look: impl Fn(&Contents<'_>)) {
    let needs: Vec<_> = required(scenario)
        .into_iter()
        .map(|row| Need { goal: row.goal, lever: row.lever, value: row.value, status: text.to_owned() })
        .collect();
    look(&Contents {
        scenario,
        reference: &Preset::Paris2020.scenario(),
        projection: &project(scenario),
        chances,
        needs: &needs,
        told: &told(text),
    });
}

/// Every kind of scenario that a workbook is made of.
fn scenarios() -> Vec<Scenario> {
    let mut all: Vec<_> = Preset::ALL.map(Preset::scenario).to_vec();
    let paris = Preset::Paris2020.scenario();
    all.push(Scenario { reading: Reading::Awarded, ..paris.clone() });
    let mut summed = paris.clone();
    summed.goals[GoalId::Hours].cumulative = Some(true);
    summed.ramp.start = 2015.0;
    all.push(summed.clone());
    // No year counts.
    summed.ramp.start = f64::from(summed.target_year);
    all.push(summed);
    let mut none = paris.clone();
    GoalId::ALL.into_iter().for_each(|goal| none.goals[goal].active = false);
    all.push(none);
    let mut zero = paris.clone();
    zero.goals[GoalId::Hours].value = 0.0;
    zero.segments.iter_mut().for_each(|segment| segment.contracts = 0.0);
    all.push(zero);
    let mut large = Preset::ThreeFamilies.scenario();
    large.segments = large.segments.iter().cycle().take(12).cloned().collect();
    large.target_year = large.base_year + 25;
    HOSTILE.clone_into(&mut large.name);
    let seen = Observed::from_fn(|goal| (goal == GoalId::Hours).then_some(540_000.0));
    large.observed.insert(2016, seen);
    large.sources.insert(
        "growth".to_owned(),
        Source {
            status: Status::Documented,
            text: HOSTILE.repeat(1_000),
            url: Some("javascript:0".to_owned()),
        },
    );
    all.push(large);
    all
}

fn value(sheets: &[Sheet], place: Place) -> &Value {
    let sheet = sheets.iter().find(|sheet| sheet.tab == place.tab).unwrap();
    &sheet.rows[place.row].cells[place.column].0
}

fn number(sheets: &[Sheet], place: Place) -> f64 {
    match value(sheets, place) {
        Value::Number(number) | Value::Computed(_, number) => *number,
        other @ (Value::Empty | Value::Text(_) | Value::Worded(..)) => panic!("{place:?} holds {other:?}"),
    }
}

fn cells(span: &Span) -> impl Iterator<Item = Place> {
    (span.first.row..=span.last).map(|row| Place { row, ..span.first })
}

/// What a formula gives, worked out from the cells that it names.
fn worked_out(sheets: &[Sheet], formula: &Formula) -> f64 {
    let at = |place: &Place| number(sheets, *place);
    match formula {
        Formula::Same(place) => at(place),
        Formula::Less(value, other) => at(value) - at(other),
        Formula::Over(part, whole) => {
            if at(whole) > 0.0 {
                at(part) / at(whole)
            } else {
                0.0
            }
        }
        Formula::Sum(span) => cells(span).map(|place| at(&place)).sum(),
        Formula::Numbers(span) => {
            let counted =
                |place: &Place| matches!(value(sheets, *place), Value::Number(_) | Value::Computed(..));
            cells(span).filter(counted).count() as f64
        }
        Formula::Holding(span, word) => {
            let holds = |place: &Place| match value(sheets, *place) {
                Value::Text(text) | Value::Worded(_, text) => text == word,
                Value::Empty | Value::Number(_) | Value::Computed(..) => false,
            };
            cells(span).filter(holds).count() as f64
        }
        Formula::Reaches { .. } => panic!("a word, not a number"),
    }
}

#[test]
fn every_formula_gives_the_value_that_it_is_shown_with() {
    let mut count = 0;
    for (lang, scenario) in
        Lang::ALL.into_iter().flat_map(|lang| scenarios().into_iter().map(move |one| (lang, one)))
    {
        with(&scenario, "said", None, |contents| {
            let sheets = sheets(lang, contents);
            for cell in sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells) {
                match &cell.0 {
                    Value::Computed(formula, shown) => {
                        let found = worked_out(&sheets, formula);
                        let near = (found - shown).abs() <= 1e-9 * shown.abs().max(1.0);
                        assert!(near, "{formula:?}: {found}, shown {shown}");
                    }
                    Value::Worded(Formula::Reaches { value, target, words: [yes, no] }, shown) => {
                        let met = number(&sheets, *value) >= number(&sheets, *target) * (1.0 - 1e-9);
                        assert_eq!(if met { yes } else { no }, shown);
                    }
                    Value::Worded(other, _) => panic!("{other:?}"),
                    Value::Empty | Value::Text(_) | Value::Number(_) => {}
                }
            }
        });
        count += 1;
    }
    assert!(count > 20);
}

#[test]
fn what_is_shown_is_what_the_run_gives() {
    let scenario = Preset::Paris2020.scenario();
    with(&scenario, "said", None, |contents| {
        let sheets = sheets(Lang::Fr, contents);
        for goal in GoalId::ALL {
            let aimed = facts::aimed(Lang::Fr, contents, goal);
            let outcome = contents.projection.outcome(&scenario, goal);
            for (column, expected) in [(1, outcome.target), (2, outcome.achieved), (3, outcome.margin)] {
                let found = number(&sheets, Place { column, ..aimed });
                assert!(
                    (found - expected).abs() < 1e-9,
                    "{goal:?}, column {column}: {found}, not {expected}"
                );
            }
        }
        let needs = &sheets[3];
        assert_eq!(needs.rows.len(), contents.needs.len() + 1);
        // A start is told as the first year of its change.
        let start =
            needs.rows.iter().position(|row| row.cells[7].0 == Value::Text("said".to_owned())).unwrap();
        assert!(start > 0);
        let now = levers::value(contents, LeverId::RampStart).unwrap();
        assert!((number(&sheets, now) - scenario.ramp.start - 1.0).abs() < 1e-9);
    });
}

/// The parts of a stored zip file, each held against its checksum, as its directory lists them.
fn parts(file: &[u8]) -> Vec<(String, String)> {
    let word = |at: usize| usize::from(u16::from_le_bytes(file[at..at + 2].try_into().unwrap()));
    let long = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap());
    let end = file.len() - 22;
    assert_eq!(&file[end..end + 4], b"PK\x05\x06");
    let mut at = long(end + 16) as usize;
    let mut found = Vec::new();
    for _ in 0..word(end + 10) {
        assert_eq!(&file[at..at + 4], b"PK\x01\x02");
        let (size, name) = (long(at + 24) as usize, word(at + 28));
        let head = long(at + 42) as usize;
        assert_eq!(&file[head..head + 4], b"PK\x03\x04");
        assert_eq!(file[head + 4..head + 30], file[at + 6..at + 32], "the head says what the directory says");
        let from = head + 30 + name;
        let bytes = &file[from..from + size];
        assert_eq!(crc32(bytes), long(at + 16));
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        found.push((text(&file[at + 46..at + 46 + name]), text(bytes)));
        at += 46 + name;
    }
    assert_eq!(at, end, "nothing is between the directory and the end");
    found
}

#[test]
fn the_file_reads_back_whatever_its_texts() {
    for scenario in scenarios() {
        for lang in Lang::ALL {
            with(&scenario, HOSTILE, None, |contents| {
                let file = spreadsheet(lang, contents);
                assert_eq!(file, spreadsheet(lang, contents), "equal contents, equal bytes");
                let parts = parts(&file);
                assert_eq!(parts.len(), 10);
                assert_eq!(parts[0].0, "[Content_Types].xml");
                for (name, text) in &parts {
                    assert!(text.starts_with("<?xml "), "{name}");
                    let forbidden = |letter: char| letter < ' ' && letter != '\n';
                    assert!(!text.contains(forbidden), "{name}");
                    assert_eq!(text.matches('<').count(), text.matches('>').count(), "{name}");
                    assert!(
                        !text.contains("<f>=") && !text.contains("NaN") && !text.contains("<v>inf"),
                        "{name}"
                    );
                    assert!(
                        !text.contains("spreadsheet-") && !text.contains("export-"),
                        "{name}: a text is missing"
                    );
                }
            });
        }
    }
}

#[test]
fn chances_are_told_where_there_are_some() {
    let scenario = Preset::Paris2020.scenario();
    let chances = Probability { goals: PerGoal::from_fn(|_| Some(0.73)), all: 0.4 };
    with(&scenario, "said", Some(&chances), |contents| {
        let [summary, ..] = sheets(Lang::En, contents);
        let holds = |number: f64| {
            let same =
                |value: &Value| matches!(value, Value::Number(other) if (other - number).abs() < 1e-12);
            summary.rows.iter().flat_map(|row| &row.cells).filter(|(value, _)| same(value)).count()
        };
        assert_eq!((holds(0.73), holds(0.4)), (3, 1));
    });
}
