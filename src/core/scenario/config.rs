//! A city's own settings, `config.json` beside the page: so that the page is adapted without being compiled.
//!
//! Version 1, every field but the first two optional:
//!
//! | field | holds |
//! |---|---|
//! | `format`, `version` | `"simulateur-objectifs-config"`, `1` |
//! | `city` | the city's name, shown in the header and the title; at most 120 characters |
//! | `colours` | `{ "light": "#rrggbb", "dark": "#rrggbb" }`: the colour of buttons, links, states and curves; left aside with a reason where it cannot be read on the page's own surfaces (4.5 to 1), or is too close to the ochre of what is missing |
//! | `scenario` | what a visit opens with: a scenario file's content, or the key of a ready-made one |
//! | `goals` | goals in place of that scenario's, as in a scenario file |
//! | `presets` | the ready-made scenarios offered, in that order: keys, or contents of scenario files; at most 20 |
//! | `languages` | those offered, such as `fr` and `en`; a visit in another one opens in the first |
//! | `links` | `{ "legal", "privacy", "accessibility", "contact" }`: http or https addresses, shown at the foot of the page |
//! | `hide` | parts not offered: `scenarios`, `share`, `compare`, `wall`, `workshop`, `embed`, `model`, `accessibility` |
//!
//! It is taken whole or refused whole, with the path of each fault. Nothing here applies it.

mod colour;
mod problem;

pub use colour::{Accent, Colour};
pub use problem::{ConfigProblem, Finding};

use super::file::{self, read_goals};
use super::memory_bound::fits_memory;
use super::preset::Preset;
use super::reader::{Fields, Node, Refusals};
use super::refusal::{Expected, Found, Reason};
use crate::model::bounds;
use crate::model::scenario::Scenario;
use serde_json::Value;

/// The word that marks such a file.
pub const FORMAT: &str = "simulateur-objectifs-config";
/// Parts that it may hide.
pub const PARTS: [&str; 8] =
    ["scenarios", "share", "compare", "wall", "workshop", "embed", "model", "accessibility"];
/// Pages that it may link to, in the order of the foot of the page.
pub const LINKS: [&str; 4] = ["legal", "privacy", "accessibility", "contact"];
/// Largest file read, in bytes.
const LARGEST: usize = 1_000_000;
const MOST_PRESETS: usize = 20;

/// A city's settings; the default ones change nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The city's name.
    pub city: Option<String>,
    /// The colour of buttons, links, states and curves, on light and on dark paper.
    pub colours: [Option<Accent>; 2],
    /// What a visit opens with.
    pub scenario: Option<Box<Scenario>>,
    /// The ready-made scenarios offered; none: all of ours.
    pub presets: Vec<Scenario>,
    /// The codes of the languages offered; none: all.
    pub languages: Vec<&'static str>,
    /// Names, of [`LINKS`], and addresses.
    pub links: Vec<(&'static str, String)>,
    /// Parts not offered, of [`PARTS`].
    pub hidden: Vec<&'static str>,
}

impl Config {
    /// Whether a language is offered.
    #[must_use]
    pub fn speaks(&self, code: &str) -> bool {
        self.languages.is_empty() || self.languages.contains(&code)
    }

    /// Whether a part is offered.
    #[must_use]
    pub fn offers(&self, part: &str) -> bool {
        !self.hidden.contains(&part)
    }
}

/// Settings that were read, and what of them is left aside with a reason.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// The settings.
    pub config: Config,
    /// Colours that cannot be taken, which ours stand in for.
    pub ignored: Vec<ConfigProblem>,
}

/// Reads the text of `config.json`; `languages` are the codes of those that the page speaks.
///
/// # Errors
/// Every fault, with paths; at least one.
pub fn read(text: &str, languages: &[&'static str]) -> Result<Read, Vec<ConfigProblem>> {
    let whole = |what: Finding| vec![ConfigProblem { path: String::new(), what }];
    let refused = |reason: Reason| whole(Finding::Refused(reason));
    if text.len() > LARGEST {
        return Err(refused(Reason::TooLarge { found: text.len(), most: LARGEST }));
    }
    if !fits_memory(text) {
        return Err(refused(Reason::TooDense));
    }
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| refused(Reason::NotJson { line: error.line(), column: error.column() }))?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(whole(Finding::Unmarked { field: "format", expected: format!("\"{FORMAT}\"") }));
    }
    if value.get("version").and_then(Value::as_f64) != Some(1.0) {
        return Err(whole(Finding::Unmarked { field: "version", expected: "1".to_owned() }));
    }
    let refusals = Refusals::default();
    let mut faults = Vec::new();
    let read = read_fields(&Node::root(&value, &refusals), languages, &mut faults);
    let refusals = refusals.into_vec().into_iter();
    faults.extend(
        refusals.map(|refusal| ConfigProblem { path: refusal.path, what: Finding::Refused(refusal.reason) }),
    );
    if faults.is_empty() { Ok(read) } else { Err(faults) }
}

const FIELDS: [&str; 10] =
    ["format", "version", "city", "colours", "scenario", "goals", "presets", "languages", "links", "hide"];

fn read_fields(root: &Node<'_>, languages: &[&'static str], faults: &mut Vec<ConfigProblem>) -> Read {
    let mut read = Read::default();
    let Some(fields) = root.object(&FIELDS) else { return read };
    let config = &mut read.config;
    let city = fields.filled("city").and_then(|node| node.text(bounds::NAME_LENGTH));
    config.city = city.map(str::trim).filter(|city| !city.is_empty()).map(str::to_owned);
    config.scenario = fields.filled("scenario").and_then(|node| scenario(&node, faults)).map(Box::new);
    if let Some(goals) = fields.filled("goals") {
        let mut opened = config.scenario.take().unwrap_or_else(|| Box::new(Preset::Paris2020.scenario()));
        opened.goals = read_goals(&goals, &opened);
        config.scenario = Some(opened);
    }
    config.presets = presets(&fields, faults);
    config.languages = words(&fields, "languages", languages, faults);
    config.hidden = words(&fields, "hide", &PARTS, faults);
    config.links = links(&fields);
    if let Some(colours) = fields.filled("colours").and_then(|node| node.object(&["light", "dark"])) {
        for (index, name) in ["light", "dark"].into_iter().enumerate() {
            let Some(node) = colours.filled(name) else { continue };
            let Some(code) = node.text(bounds::NAME_LENGTH) else { continue };
            match (colour::read(code, name == "dark"), config.colours.get_mut(index)) {
                (Ok(accent), Some(place)) => *place = Some(accent),
                (Err(what), _) => read.ignored.push(ConfigProblem { path: node.path, what }),
                (Ok(_), None) => {}
            }
        }
    }
    read
}

/// A ready-made scenario's key, or the content of a scenario file.
fn scenario(node: &Node<'_>, faults: &mut Vec<ConfigProblem>) -> Option<Scenario> {
    if let Some(key) = node.value.as_str() {
        let preset = Preset::from_key(key);
        if preset.is_none() {
            let known = Preset::ALL.map(Preset::key).join(", ");
            faults.push(ConfigProblem {
                path: node.path.clone(),
                what: Finding::NotOneOf { found: short(key), known },
            });
        }
        return preset.map(Preset::scenario);
    }
    match file::read_value(node.value) {
        Ok(opened) => Some(opened.scenario),
        Err(refusals) => {
            let inside = refusals.into_iter().map(Finding::Scenario);
            faults.extend(inside.map(|what| ConfigProblem { path: node.path.clone(), what }));
            None
        }
    }
}

fn presets(fields: &Fields<'_>, faults: &mut Vec<ConfigProblem>) -> Vec<Scenario> {
    let Some(nodes) = fields.filled("presets").and_then(|node| node.list(Expected::List)) else {
        return Vec::new();
    };
    if nodes.len() > MOST_PRESETS {
        let what = Finding::TooMany { found: nodes.len(), most: MOST_PRESETS };
        faults.push(ConfigProblem { path: "presets".to_owned(), what });
        return Vec::new();
    }
    nodes.iter().filter_map(|node| scenario(node, faults)).collect()
}

/// A list of words of which each is known; once each.
fn words(
    fields: &Fields<'_>,
    name: &str,
    known: &[&'static str],
    faults: &mut Vec<ConfigProblem>,
) -> Vec<&'static str> {
    let nodes = fields.filled(name).and_then(|node| node.list(Expected::List)).unwrap_or_default();
    let mut found = Vec::new();
    for node in nodes {
        let Some(text) = node.text(bounds::NAME_LENGTH) else { continue };
        match known.iter().find(|word| **word == text) {
            Some(word) if found.contains(word) => {}
            Some(word) => found.push(*word),
            None => {
                let what = Finding::NotOneOf { found: short(text), known: known.join(", ") };
                faults.push(ConfigProblem { path: node.path, what });
            }
        }
    }
    found
}

fn links(fields: &Fields<'_>) -> Vec<(&'static str, String)> {
    let Some(links) = fields.filled("links").and_then(|node| node.object(&LINKS)) else { return Vec::new() };
    let address = |name: &'static str| {
        let node = links.filled(name)?;
        let url = node.text(500)?;
        if !file::is_web_address(url) {
            node.refuse(Reason::Not { found: Found::Value(short(url)), expected: Expected::Address });
        }
        Some((name, url.to_owned()))
    };
    LINKS.into_iter().filter_map(address).collect()
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

/// The text of a city's file that opens the page on a scenario, in its city's name: the one model that it offers.
#[must_use]
pub fn write(scenario: &Scenario) -> String {
    let file: Value = serde_json::from_str(&file::write(scenario)).unwrap_or(Value::Null);
    let config = serde_json::json!({
        "format": FORMAT,
        "version": 1,
        "city": scenario.city,
        "scenario": file,
        "presets": [file],
    });
    format!("{config:#}\n")
}
