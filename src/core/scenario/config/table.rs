//! The fields of `config.json`, one row each: everything that is said of a field is said here.
//!
//! The rows are a constant, and the reader's names are made of it by the compiler: the sentences, which only the
//! documentation needs, are no part of the page.

use crate::scenario::preset::Preset;
use crate::scenario::reader::SCHEMA;

/// Parts that it may hide.
pub const PARTS: [&str; 11] = [
    "scenarios",
    "share",
    "compare",
    "wall",
    "workshop",
    "city",
    "data",
    "embed",
    "manual",
    "model",
    "accessibility",
];
/// Pages that it may link to, in the order of the foot of the page.
pub const LINKS: [&str; 4] = ["legal", "privacy", "accessibility", "contact"];
/// What a visit opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The simulator, with the scenario that the visit opens with.
    Scenario,
    /// The questions that a city answers about itself.
    Questions,
}

impl Start {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::Scenario, Self::Questions];

    /// Its name in the file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scenario => "scenario",
            Self::Questions => "questions",
        }
    }
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// The address of the schema, which the page does not read.
    Schema,
    /// The word that marks the file.
    Mark,
    /// The version of the format.
    Version,
    /// A name.
    Name,
    /// A colour for light and one for dark paper.
    Colours,
    /// A scenario: a file's content, or a key.
    Scenario,
    /// Goals, as in a scenario file.
    Goals,
    /// A list of scenarios.
    Scenarios,
    /// What a visit opens.
    Start,
    /// A list of codes of languages.
    Languages,
    /// Addresses by name.
    Links,
    /// A list of parts of the page.
    Parts,
}

impl FieldKind {
    /// The words that it may hold, or that name what it holds; `languages` are the codes of those that the page speaks.
    #[must_use]
    pub fn words(self, languages: &[&'static str]) -> Vec<&'static str> {
        match self {
            Self::Scenario | Self::Scenarios => Preset::ALL.map(Preset::key).to_vec(),
            Self::Start => Start::ALL.map(Start::code).to_vec(),
            Self::Languages => languages.to_vec(),
            Self::Links => LINKS.to_vec(),
            Self::Parts => PARTS.to_vec(),
            Self::Schema | Self::Mark | Self::Version | Self::Name | Self::Colours | Self::Goals => {
                Vec::new()
            }
        }
    }
}

/// A field of the file.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether the file has to have it.
    pub required: bool,
    /// A value that it may have, as the file writes it.
    pub example: &'static str,
    /// What it does: in French, in English.
    pub effect: [&'static str; 2],
}

/// A field that may be left out.
const fn field(
    name: &'static str,
    kind: FieldKind,
    example: &'static str,
    effect: [&'static str; 2],
) -> Field {
    Field { name, kind, required: false, example, effect }
}

/// The fields, in the order of the documentation.
pub const FIELDS: [Field; 12] = [
    Field {
        required: true,
        ..field(
            "format",
            FieldKind::Mark,
            r#""simulateur-objectifs-config""#,
            ["Dit ce qu’est le fichier.", "Says what the file is."],
        )
    },
    Field {
        required: true,
        ..field(
            "version",
            FieldKind::Version,
            "1",
            ["La version de ce format.", "The version of this format."],
        )
    },
    field(
        SCHEMA,
        FieldKind::Schema,
        r#""./integration/schemas/config.schema.json""#,
        [
            "L’adresse du schéma JSON : un éditeur de texte y lit les champs permis et souligne les fautes. La page ne le lit pas ; tout fichier du simulateur peut en avoir un.",
            "The address of the JSON Schema: an editor reads from it what is allowed and underlines faults. The page does not read it; any file of the simulator may have one.",
        ],
    ),
    field(
        "city",
        FieldKind::Name,
        r#""Ville d’Exemple""#,
        [
            "Le nom de la collectivité, dans l’en-tête et le titre. Un scénario écrit dans ce fichier sans « city » prend ce nom ; un modèle nommé par sa clé, comme « paris-2020 », reste celui de Paris.",
            "The city’s name, in the header and the title. A scenario written in this file without a “city” takes this name; a model named by its key, such as “paris-2020”, stays that of Paris.",
        ],
    ),
    field(
        "scenario",
        FieldKind::Scenario,
        r#""paris-2020""#,
        [
            "Ce qu’une visite montre d’abord : le contenu d’un fichier de scénario, ou la clé d’un modèle fourni.",
            "What a visit shows first: the content of a scenario file, or the key of a built-in model.",
        ],
    ),
    field(
        "goals",
        FieldKind::Goals,
        r#"{ "hours": { "value": 120000, "active": true } }"#,
        [
            "Des objectifs à la place de ceux de « scenario », écrits comme dans un fichier de scénario. Sans « scenario », ils remplacent ceux de « paris-2020 », et les autres chiffres restent ceux de Paris.",
            "Goals in place of those of “scenario”, written as in a scenario file. Without a “scenario” they take the place of those of “paris-2020”, and all other figures stay those of Paris.",
        ],
    ),
    field(
        "presets",
        FieldKind::Scenarios,
        r#"["paris-2020", "annonce"]"#,
        [
            "Les modèles proposés, dans cet ordre : des contenus de fichiers de scénario, ou des clés. Les modèles fournis n’y sont que si leur clé y est ; sans ce champ, ils y sont tous sur une page qui n’a ni « city » ni « scenario » d’une autre ville. Sans « scenario », une visite montre le premier.",
            "The models offered, in this order: contents of scenario files, or keys. Built-in models are offered only where their key is listed; without this field all of them are, on a page that has neither a “city” nor a “scenario” of another city. Without a “scenario” a visit shows the first.",
        ],
    ),
    field(
        "start",
        FieldKind::Start,
        r#""questions""#,
        [
            "Ce qu’une visite ouvre : le simulateur sur son scénario, ou les questions de « Votre ville ». Sans ce champ, les questions s’ouvrent si « city » est seul à être donné, sans « scenario », « goals » ni « presets ». Un lien, ou un travail laissé sur l’appareil, passe avant.",
            "What a visit opens: the simulator with its scenario, or the questions of “Your city”. Without this field the questions open where “city” is given alone, without “scenario”, “goals” or “presets”. A link, or work left on the device, comes first.",
        ],
    ),
    field(
        "colours",
        FieldKind::Colours,
        r##"{ "light": "#0b5a3c", "dark": "#8fdcb5" }"##,
        [
            "La couleur des boutons, des liens, des états et des courbes, en thème clair et en thème sombre. Une couleur qui ne se lit pas sur la page (contraste inférieur à 4,5 pour 1), qui se confond avec l’ocre de ce qui manque ou qui n’en est pas une est laissée de côté, avec sa raison : le bleu de la page reste.",
            "The colour of buttons, links, states and curves, in the light and in the dark theme. A colour that cannot be read on the page (a contrast below 4.5 to 1), that would be taken for the ochre of what is missing, or that is none, is left aside with its reason: the page’s blue stays.",
        ],
    ),
    field(
        "languages",
        FieldKind::Languages,
        r#"["fr", "en"]"#,
        [
            "Les langues proposées ; sans ce champ, toutes. Une visite dans une autre langue s’ouvre dans une langue proposée.",
            "The languages offered; without this field, all. A visit in another one opens in one that is offered.",
        ],
    ),
    field(
        "links",
        FieldKind::Links,
        r#"{ "legal": "https://www.ville.example/mentions-legales" }"#,
        [
            "Des adresses de la collectivité, en liens au pied de la page. « contact » est aussi donné dans la page « Accessibilité ».",
            "Addresses of the city, as links at the foot of the page. “contact” is given on the page “Accessibility” as well.",
        ],
    ),
    field(
        "hide",
        FieldKind::Parts,
        r#"["workshop", "wall"]"#,
        [
            "Des parties que la page ne propose pas : ni bouton, ni lien, ni adresse n’y mène.",
            "Parts that the page does not offer: no button, link or address leads to them.",
        ],
    ),
];

/// The names of the fields.
pub(super) const NAMES: [&str; FIELDS.len()] = {
    let mut names = [""; FIELDS.len()];
    let mut place = 0;
    #[allow(clippy::indexing_slicing, reason = "run by the compiler")]
    while place < FIELDS.len() {
        names[place] = FIELDS[place].name;
        place += 1;
    }
    names
};
