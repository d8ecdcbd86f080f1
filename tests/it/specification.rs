//! The tables of docs/model.md against the code, both ways: levers, numbers, limits and units; and what comments cite.
//!
//! A row that the page lacks is shown as it should stand. Commas between thousands, and last columns, are for readers.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::scenarios::full;
use simulateur_objectifs::model::bounds::{
    Bounds, DRAWS, LONGEST_PERIOD, MOST_SEGMENTS, NAME_LENGTH, SOURCE_LENGTH, YEARS,
};
use simulateur_objectifs::model::lever::{Ambitious, LEVERS, Lever, LeverId, Slider, Spread, Unit};
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::{file, link, preset::Preset};
use std::{collections::BTreeSet, fs, path::Path};

const MODEL: &str = include_str!("../../docs/model.md");

/// Holds the table of a section to its rows, whose cells are apart by ` | `.
#[track_caller]
fn check(section: &str, expected: impl Iterator<Item = String>) {
    let expected = BTreeSet::from_iter(expected);
    let columns = expected.first().unwrap().split(" | ").count();
    let (_, text) = MODEL.split_once(&format!(". {section}\n")).unwrap();
    let lines = text.lines().take_while(|line| !line.starts_with("## "));
    let rows = lines.filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")).skip(1);
    let cut = |row: &str| Vec::from_iter(row.replace([',', '`'], "").split(" | ").take(columns)).join(" | ");
    let found = Vec::from_iter(rows.map(cut));
    let (count, found) = (found.len(), BTreeSet::from_iter(found));
    let [lacks, extra] = [&expected - &found, &found - &expected];
    assert!(lacks.is_empty() && extra.is_empty(), "“{section}” lacks {lacks:#?}, and has {extra:#?}");
    assert_eq!(count, found.len(), "“{section}” has a row twice");
}

fn span(Bounds { low, high }: Bounds) -> String {
    format!("{low} … {high}")
}

/// A value that no preset has.
fn odd(Bounds { low, high }: Bounds) -> f64 {
    low + 0.37 * (high - low)
}

/// A scenario with every part that there is.
fn whole() -> Scenario {
    file::read_value(&full::full()).unwrap().scenario
}

/// Every number of a scenario: its path, its value, its bounds.
fn numbers(scenario: &Scenario) -> Vec<(String, f64, Bounds)> {
    let mut numbers = Vec::new();
    scenario.clone().each_number(&mut |at, value, bounds| numbers.push((at.to_string(), *value, bounds)));
    numbers
}

/// A path for any segment, and for both ends of a ramped value.
fn place(path: &str) -> String {
    let any = path.replace("[0]", "[]").replace("[1]", "[]");
    any.trim_end_matches(".base").trim_end_matches(".target").to_owned()
}

/// The numbers that a lever moves.
fn moved_by(lever: LeverId) -> String {
    let start = whole();
    let moved = lever.at(&start, odd(lever.bounds(&start)));
    let pairs = numbers(&start).into_iter().zip(numbers(&moved));
    let changed = pairs.filter(|(before, after)| before.1.to_bits() != after.1.to_bits());
    let common = (start.ramp.start.to_bits() != moved.ramp.start.to_bits()).then(|| "ramp.start".to_owned());
    let places: BTreeSet<_> = changed.map(|((path, ..), _)| place(&path)).chain(common).collect();
    Vec::from_iter(places).join(" ")
}

fn lever_row(lever: &Lever) -> String {
    let percent = |share: f64| format!("{:+} %", (share * 100.0).round());
    let hard = if lever.id == LeverId::RampStart { "years" } else { &span(lever.id.bounds(&whole())) };
    let slider = match lever.slider {
        Slider::Span(low, high) => span(Bounds::new(low, high)),
        Slider::TimesPreset(low, high) => format!("{low} … {high} × preset"),
        Slider::Bounds => "bounds".to_owned(),
    };
    let ambitious = match lever.ambitious {
        Ambitious::AsIs => "as is".to_owned(),
        Ambitious::Value(value) => value.to_string(),
        Ambitious::Times(factor) => format!("× {factor}"),
        Ambitious::Earliest => "earliest".to_owned(),
    };
    let range = match lever.spread {
        Spread::None => "none".to_owned(),
        Spread::Relative(low, high) => format!("{} … {}", percent(low), percent(high)),
        Spread::Absolute(low, high) => format!("{low:+} … {high:+}"),
        Spread::Factor(factor) => format!("÷ {factor} … × {factor}"),
    };
    let named = format!("{} | {:?} | {:?} | {:?}", lever.key, lever.kind, lever.section, lever.unit);
    format!("{named} | {hard} | {slider} | {} | {ambitious} | {range} | {}", lever.step, moved_by(lever.id))
}

/// A number's path, its bounds, its value by default (both, where it ramps) and its name in links.
fn number_row(path: &str, allowed: Bounds) -> String {
    let (start, preset, any) = (whole(), Preset::Paris2020.scenario(), place(path));
    let usual = |end: &str| preset.number(&format!("{}{end}", any.replace("[]", "[0]")));
    let ends = ["", ".base", ".target"].into_iter().filter_map(usual).map(|(value, _)| value.to_string());
    let default = ends.reduce(|base, target| format!("{base} → {target}")).unwrap_or("none".to_owned());
    let written = |scenario: &Scenario| link::encode(scenario, None, link::LONGEST).0;
    let (before, after) = (written(&start), written(&start.with_number(path, odd(allowed)).unwrap()));
    let new = after.split('&').find(|pair| !before.contains(pair) && !pair.starts_with("result=")).unwrap();
    format!("{any} | {} | {default} | {}", span(allowed), new.split_once('=').unwrap().0)
}

/// The comments of every file in a folder, without line breaks.
fn comments(path: &Path) -> String {
    if path.is_dir() {
        return fs::read_dir(path).unwrap().map(|entry| comments(&entry.unwrap().path())).collect();
    }
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines = text.lines().map(str::trim_start).filter(|line| line.starts_with("//"));
    lines.map(|line| line.trim_start_matches(['/', '!'])).collect()
}

#[test]
fn the_page_has_every_lever_and_unit_as_it_is() {
    check("Levers", LEVERS.iter().map(lever_row));
    let row = |unit: Unit| format!("{unit:?} | {} | {}", unit.display_step(), unit.seen_more());
    check("Units", LEVERS.iter().map(|lever| row(lever.unit)));
}

#[test]
fn the_page_has_every_number_and_limit_as_it_is() {
    let ends = numbers(&whole()).into_iter().filter(|(path, ..)| !path.ends_with(".base"));
    check("Numbers", ends.map(|(path, _, allowed)| number_row(&path, allowed)));
    let (years, draws) = (span(YEARS), span(DRAWS));
    let limits = format!(
        "YEARS | {years}/LONGEST_PERIOD | {LONGEST_PERIOD}/DRAWS | {draws}/MOST_SEGMENTS | {MOST_SEGMENTS}\
        /NAME_LENGTH | {NAME_LENGTH}/SOURCE_LENGTH | {SOURCE_LENGTH}"
    );
    check("Limits", limits.split('/').map(str::to_owned));
}

#[test]
fn what_comments_cite_is_there() {
    let pages = [MODEL, include_str!("../../docs/scenario.md")].concat();
    let headings: Vec<_> = pages.lines().filter(|line| line.starts_with('#')).collect();
    let comments = ["src", "tests"].map(|folder| comments(Path::new(folder))).concat();
    for (section, _) in comments.split(".md, “").skip(1).filter_map(|cited| cited.split_once('”')) {
        assert!(headings.iter().any(|heading| heading.ends_with(section)), "there is no “{section}”");
    }
}
