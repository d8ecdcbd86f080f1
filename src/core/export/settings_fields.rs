//! The documentation of `config.json`: the rows of its table in HTML, for the page that the built site has for cities, and
//! in Markdown, for docs/scenario.md. Tests hold both to it.

use crate::i18n::Lang;
use crate::model::bounds::{NAME_LENGTH, SOURCE_LENGTH};
use crate::scenario::config::{FIELDS, Field, FieldKind, MOST_PRESETS};

/// A row of HTML for each field: its name and an example, what it does, what is refused.
#[must_use]
pub fn html(lang: Lang) -> String {
    let row = |field: &Field| {
        let Field { name, example, .. } = field;
        let example = escaped(example);
        let (effect, refused) = (sentences(lang, field), refused(lang, field.kind));
        let code = lang.code();
        let label = if lang == Lang::Fr { "Refusé." } else { "Refused." };
        format!(
            "<tr id=\"{code}-{name}\"><th scope=\"row\"><code>{name}</code></th>\
             <td><p><code>\"{name}\": {example}</code></p>\
             <p>{effect}</p><p><b>{label}</b> {refused}</p></td></tr>\n"
        )
    };
    FIELDS.iter().map(row).collect()
}

/// A row of Markdown for each field, in English: its name, what it holds, what is refused.
#[must_use]
pub fn markdown() -> String {
    let row = |field: &Field| {
        let (effect, refused) = (sentences(Lang::En, field), refused(Lang::En, field.kind));
        format!("| `{}` | `{}` | {} | {refused} |\n", field.name, field.example, marked(&effect))
    };
    FIELDS.iter().map(row).collect()
}

/// Everything there is to say of what a field does, in HTML.
fn sentences(lang: Lang, field: &Field) -> String {
    let [french, english] = field.effect;
    let (effect, required, words) = match lang {
        Lang::Fr => (french, "Obligatoire.", "Mots permis\u{202f}: "),
        Lang::En => (english, "Required.", "Words allowed: "),
    };
    let mut said = vec![effect.to_owned()];
    if field.required {
        said.push(required.to_owned());
    }
    let known: Vec<String> = field
        .kind
        .words(&Lang::ALL.map(Lang::code))
        .into_iter()
        .map(|word| format!("<code>{word}</code>"))
        .collect();
    if !known.is_empty() {
        said.push(format!("{words}{}.", known.join(", ")));
    }
    said.join(" ")
}

/// HTML of [`sentences`] as Markdown.
fn marked(html: &str) -> String {
    html.replace("<code>", "`").replace("</code>", "`")
}

/// What is refused in a field, the whole file with it.
fn refused(lang: Lang, kind: FieldKind) -> String {
    let french = lang == Lang::Fr;
    let say = |fr: &str, en: &str| if french { fr } else { en }.to_owned();
    match kind {
        FieldKind::Schema => say("Rien.", "Nothing."),
        FieldKind::Mark | FieldKind::Start | FieldKind::Languages | FieldKind::Parts => {
            say("Un autre mot.", "Another word.")
        }
        FieldKind::Version => say("Un autre nombre.", "Another number."),
        FieldKind::Name => say(
            &format!("Plus de {NAME_LENGTH} caractères."),
            &format!("More than {NAME_LENGTH} characters."),
        ),
        FieldKind::Colours => say("Un autre champ que light et dark.", "Another field than light and dark."),
        FieldKind::Scenario => say(
            "Une clé inconnue\u{202f}; un scénario que la page n’ouvrirait pas.",
            "An unknown key; a scenario that the page would not open.",
        ),
        FieldKind::Goals => {
            say("Un objectif inconnu, une valeur hors bornes.", "An unknown goal, a value out of its bounds.")
        }
        FieldKind::Scenarios => say(
            &format!("Plus de {MOST_PRESETS} scénarios, ou l’un d’eux refusé."),
            &format!("More than {MOST_PRESETS} scenarios, or one of them refused."),
        ),
        FieldKind::Links => say(
            &format!(
                "Un autre nom\u{202f}; une adresse qui ne commence pas par http:// ou https://, ou de plus de {SOURCE_LENGTH} caractères."
            ),
            &format!(
                "Another name; an address that does not begin with http:// or https://, or of more than {SOURCE_LENGTH} characters."
            ),
        ),
    }
}

/// A text inside HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
