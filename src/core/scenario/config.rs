//! A city's own settings, `config.json` beside the page: so that the page is adapted without being compiled.
//!
//! What each field holds is one row of [`FIELDS`], which the reader, the documentation for cities (`export::settings_fields`)
//! and the JSON Schema (`export::schema`) all come from.
//!
//! It is taken whole or refused whole, with the path of each fault. Nothing here applies it.

mod colour;
mod problem;
mod table;

pub use colour::{Accent, Colour};
pub use problem::{ConfigProblem, Finding};
pub use table::{FIELDS, Field, FieldKind, LINKS, PARTS, Start};

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
/// Largest file read, in bytes.
const LARGEST: usize = 1_000_000;
/// Most scenarios that it may offer.
pub const MOST_PRESETS: usize = 20;

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
    /// What a visit opens, where the file says it.
    pub start: Option<Start>,
    /// The codes of the languages offered; none: all.
    pub languages: Vec<&'static str>,
    /// Names, of [`LINKS`], and addresses.
    pub links: Vec<(&'static str, String)>,
    /// Parts not offered, of [`PARTS`].
    pub hidden: Vec<&'static str>,
}

impl Config {
    /// What a visit opens with: the city's own scenario, the first that it offers, or ours.
    #[must_use]
    pub fn first_scenario(&self) -> Scenario {
        let own = self.scenario.as_deref().or(self.presets.first());
        own.cloned().unwrap_or_else(|| Preset::Paris2020.scenario())
    }

    /// Whether a visit opens the questions: where the file says so, or names a city and gives nothing to show of it.
    #[must_use]
    pub fn opens_questions(&self) -> bool {
        let nothing = self.scenario.is_none() && self.presets.is_empty();
        self.start.map_or(self.city.is_some() && nothing, |start| start == Start::Questions)
    }

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

fn read_fields(root: &Node<'_>, languages: &[&'static str], faults: &mut Vec<ConfigProblem>) -> Read {
    let mut read = Read::default();
    let Some(fields) = root.object(&table::NAMES) else { return read };
    let config = &mut read.config;
    let city = fields.filled("city").and_then(|node| node.text(bounds::NAME_LENGTH));
    config.city = city.map(str::trim).filter(|city| !city.is_empty()).map(str::to_owned);
    let owner = config.city.as_deref();
    let own = fields.filled("scenario").and_then(|node| scenario(&node, owner, faults));
    config.presets = presets(&fields, owner, faults);
    config.scenario = own.map(Box::new);
    if let Some(goals) = fields.filled("goals") {
        let mut opened = config.scenario.take().unwrap_or_else(|| Box::new(Preset::Paris2020.scenario()));
        opened.goals = read_goals(&goals, &opened);
        config.scenario = Some(opened);
    }
    config.start = start(&fields, faults);
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

/// A ready-made scenario's key, or the content of a scenario file, which is the city's where it does not say whose it is.
fn scenario(node: &Node<'_>, city: Option<&str>, faults: &mut Vec<ConfigProblem>) -> Option<Scenario> {
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
        Ok(opened) => {
            let mut scenario = opened.scenario;
            if let Some(city) = city.filter(|_| scenario.city.is_empty()) {
                city.clone_into(&mut scenario.city);
                // The name of ours would stand in for one that is not given.
                if node.value.get("name").is_none() {
                    city.clone_into(&mut scenario.name);
                }
            }
            Some(scenario)
        }
        Err(refusals) => {
            let inside = refusals.into_iter().map(Finding::Scenario);
            faults.extend(inside.map(|what| ConfigProblem { path: node.path.clone(), what }));
            None
        }
    }
}

fn presets(fields: &Fields<'_>, city: Option<&str>, faults: &mut Vec<ConfigProblem>) -> Vec<Scenario> {
    let Some(nodes) = fields.filled("presets").and_then(|node| node.list(Expected::List)) else {
        return Vec::new();
    };
    if nodes.len() > MOST_PRESETS {
        let what = Finding::TooMany { found: nodes.len(), most: MOST_PRESETS };
        faults.push(ConfigProblem { path: "presets".to_owned(), what });
        return Vec::new();
    }
    nodes.iter().filter_map(|node| scenario(node, city, faults)).collect()
}

fn start(fields: &Fields<'_>, faults: &mut Vec<ConfigProblem>) -> Option<Start> {
    let node = fields.filled("start")?;
    let text = node.text(bounds::NAME_LENGTH)?;
    let found = Start::ALL.into_iter().find(|start| start.code() == text);
    if found.is_none() {
        let known = Start::ALL.map(Start::code).join(", ");
        faults.push(ConfigProblem { path: node.path, what: Finding::NotOneOf { found: short(text), known } });
    }
    found
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
        let url = node.text(bounds::SOURCE_LENGTH)?;
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
