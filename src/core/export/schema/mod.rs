//! JSON Schemas (draft 2020-12) of the files that people write by hand: scenarios, workbooks, a city's settings.
//!
//! Each says which version of its format it is of. They are made of the tables that the readers go by, and stand in the built site beside the documentation
//! (`integration/schemas/`), where their addresses never change; a test holds them to what the readers accept. Nothing of
//! the page reads them.

mod parts;
mod shapes;

use crate::i18n::Lang;
use crate::model::bounds::NAME_LENGTH;
use crate::scenario::config::{self, FIELDS, Field, FieldKind, LINKS, MOST_PRESETS};
use crate::scenario::file;
use crate::scenario::preset::Preset;
use crate::scenario::workbook;
use serde_json::{Map, Value, json};
use shapes::{address, list, marks, object, or_null, text, words};

/// The schemas that the built site has: the name of the file, and the schema.
#[must_use]
pub fn all() -> [(&'static str, Value); 3] {
    [
        ("scenario.schema.json", scenario()),
        ("workbook.schema.json", workbook()),
        ("config.schema.json", settings()),
    ]
}

/// What the schema of a scenario cannot say, and the page refuses.
const UNSAID: &str = "What a schema cannot say, the page still checks: the target year comes 1 to 30 years after the base \
    year; starts lie between the base year and the year before the target year; a range has its low end first and holds \
    its lever's value. At most 1,000,000 bytes.";

/// A scenario file.
#[must_use]
pub fn scenario() -> Value {
    let title = format!("A scenario of the goal simulator, version {}", file::VERSION);
    let told = format!("Rates and shares are fractions: 0.2 is 20 %. {UNSAID}");
    whole(&title, &told, parts::scenario(), &[])
}

/// A workbook.
#[must_use]
pub fn workbook() -> Value {
    let scenarios = json!({
        "description": "Whole scenario files, marks included, in the author's order.",
        "type": "array", "minItems": 1, "maxItems": workbook::MOST_SCENARIOS, "items": { "$ref": "#/$defs/scenario" },
    });
    let mut fields = marks(workbook::FORMAT);
    fields.insert("scenarios".to_owned(), scenarios);
    let told = "Several scenarios of the goal simulator in one file. At most 5,000,000 bytes.";
    whole(
        &format!("A workbook of the goal simulator, version {}", workbook::VERSION),
        told,
        object(fields, &["format", "version", "scenarios"]),
        &["scenario"],
    )
}

/// A city's settings.
#[must_use]
pub fn settings() -> Value {
    let fields = FIELDS.iter().map(|field| {
        let [_, english] = field.effect;
        let mut value = setting(field);
        if let Value::Object(said) = &mut value {
            said.insert("description".to_owned(), json!(english));
        }
        (field.name.to_owned(), value)
    });
    let required: Vec<&str> = FIELDS.iter().filter(|field| field.required).map(|field| field.name).collect();
    let told = "What a city writes in config.json beside the page. Every field but the marks may be left out or null. A \
        colour that is none is left aside by the page with its reason, and the rest is taken; so is one that cannot be \
        read there, which a schema cannot say. At most 1,000,000 bytes.";
    whole(
        "A city's settings of the goal simulator, version 1",
        told,
        object(fields.collect(), &required),
        &["goals", "scenario"],
    )
}

/// What a field of the settings may hold.
fn setting(field: &Field) -> Value {
    let known = field.kind.words(&Lang::ALL.map(Lang::code));
    match field.kind {
        FieldKind::Schema => json!({}),
        FieldKind::Mark => json!({ "const": config::FORMAT }),
        FieldKind::Version => json!({ "const": 1 }),
        FieldKind::Name => or_null(text(NAME_LENGTH)),
        FieldKind::Colours => {
            let colour = || or_null(json!({ "type": "string", "pattern": shapes::COLOUR }));
            let both = ["light", "dark"].map(|theme| (theme.to_owned(), colour()));
            or_null(object(both.into_iter().collect(), &[]))
        }
        FieldKind::Scenario => or_null(one_scenario()),
        FieldKind::Goals => or_null(json!({ "$ref": "#/$defs/goals" })),
        FieldKind::Scenarios => {
            let mut scenarios = list(one_scenario());
            if let Value::Object(said) = &mut scenarios {
                said.insert("maxItems".to_owned(), json!(MOST_PRESETS));
            }
            or_null(scenarios)
        }
        FieldKind::Start => or_null(words(known)),
        FieldKind::Languages | FieldKind::Parts => or_null(list(words(known))),
        FieldKind::Links => {
            let links = LINKS.map(|name| (name.to_owned(), or_null(address())));
            or_null(object(links.into_iter().collect(), &[]))
        }
    }
}

/// A ready-made scenario's key, or a scenario file.
fn one_scenario() -> Value {
    json!({ "anyOf": [words(Preset::ALL.map(Preset::key).to_vec()), { "$ref": "#/$defs/scenario" }] })
}

/// A schema as a file of its own, with the definitions that it names.
fn whole(title: &str, description: &str, shape: Value, definitions: &[&str]) -> Value {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": description,
    });
    if let (Value::Object(schema), Value::Object(shape)) = (&mut schema, shape) {
        schema.extend(shape);
        let named = |name: &&str| {
            let shape = if *name == "goals" { parts::goals() } else { parts::scenario() };
            ((*name).to_owned(), shape)
        };
        if !definitions.is_empty() {
            let definitions = definitions.iter().map(named).collect::<Map<_, _>>();
            schema.insert("$defs".to_owned(), Value::Object(definitions));
        }
    }
    schema
}
