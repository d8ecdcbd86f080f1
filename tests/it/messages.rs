//! Every language says the same things; French and English are typeset by their own rules.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data must fail"
)]

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use simulateur_objectifs::i18n::{Lang, data_sheet, derivation_sheet, has_text};
use simulateur_objectifs::model::goal::{GOALS, GoalId};
use simulateur_objectifs::model::scenario::Reading;
use std::collections::{BTreeMap, BTreeSet};

/// Sheets of messages of a language: the page's, then those that come with a view.
const SHEETS: [&str; 3] =
    ["i18n/CODE/simulateur-objectifs.ftl", "pages/CODE/derivation.ftl", "pages/CODE/data.ftl"];
/// Pages of text of a language.
const PAGES: [&str; 3] = ["pages/CODE/model.txt", "pages/CODE/accessibility.txt", "pages/CODE/kit.txt"];

/// Some files of a language.
fn files<const N: usize>(lang: Lang, names: [&str; N]) -> [String; N] {
    names.map(|name| {
        let path = format!("{}/static/{}", env!("CARGO_MANIFEST_DIR"), name.replace("CODE", lang.code()));
        std::fs::read_to_string(&path).expect(&path)
    })
}

/// Every text of a language, with its name.
fn texts(lang: Lang) -> Vec<(String, String)> {
    let messages = files(lang, SHEETS).into_iter().flat_map(|sheet| shape(&sheet).1);
    let pages = files(lang, PAGES).into_iter().flat_map(|page| lines(&page).collect::<Vec<_>>());
    messages.chain(pages).collect()
}

/// Words that a help may have.
const HELP_WORDS: usize = 25;

/// The lines of a page without their marks, addresses left out; tables a cell each.
fn lines(page: &str) -> impl Iterator<Item = (String, String)> {
    page.lines().enumerate().flat_map(|(number, line)| {
        let text = line.trim_start_matches(['#', '>', '-', '|', ' ']).replace("**", "");
        let mut plain = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once("](") {
            plain.push_str(before);
            rest = after.split_once(')').map_or("", |(_, rest)| rest);
        }
        plain.push_str(rest);
        let cells: Vec<_> = plain.split('|').map(|cell| cell.trim().replace('[', "")).collect();
        cells.into_iter().map(move |cell| (format!("line {}", number + 1), cell))
    })
}

/// Variables of each message and of each attribute (`message.attribute`).
type Shape<'a> = BTreeMap<String, BTreeSet<&'a str>>;

fn parse(source: &str) -> Resource<&str> {
    fluent_syntax::parser::parse(source)
        .unwrap_or_else(|(_, errors)| panic!("unreadable messages: {errors:?}"))
}

fn walk<'a>(pattern: &Pattern<&'a str>, variables: &mut BTreeSet<&'a str>, texts: &mut Vec<String>) {
    let mut whole = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => whole.push_str(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Inline(InlineExpression::StringLiteral { value }) = expression {
                    whole.push_str(value);
                } else {
                    whole.push('X');
                }
                expression_variables(expression, variables, texts);
            }
        }
    }
    texts.push(whole);
}

fn expression_variables<'a>(
    expression: &Expression<&'a str>,
    variables: &mut BTreeSet<&'a str>,
    texts: &mut Vec<String>,
) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                walk(&variant.value, variables, texts);
            }
            selector
        }
    };
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name);
    }
}

fn shape(source: &str) -> (Shape<'_>, Vec<(String, String)>) {
    let mut shape = Shape::new();
    let mut texts = Vec::new();
    for entry in parse(source).body {
        let Entry::Message(message) = entry else { continue };
        let patterns = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        let attribute = |attribute: &Attribute<&str>| format!("{}.{}", message.id.name, attribute.id.name);
        let attributes = message.attributes.iter().map(|a| (attribute(a), &a.value));
        for (name, pattern) in patterns.chain(attributes) {
            let (mut variables, mut found) = (BTreeSet::new(), Vec::new());
            walk(pattern, &mut variables, &mut found);
            texts.extend(found.into_iter().map(|text| (name.clone(), text)));
            assert!(shape.insert(name.clone(), variables).is_none(), "{name} is there twice");
        }
    }
    (shape, texts)
}

#[test]
fn every_language_has_the_same_messages_attributes_and_variables() {
    for lang in Lang::ALL {
        for (first, other) in files(Lang::default(), SHEETS).iter().zip(&files(lang, SHEETS)) {
            same_messages(first, other);
        }
    }
}

#[test]
fn every_goal_has_its_texts() {
    for (lang, key) in Lang::ALL.into_iter().flat_map(|lang| GoalId::ALL.map(|goal| (lang, goal.key()))) {
        for pattern in [
            "goal-KEY",
            "goal-KEY-the",
            "goal-KEY-short",
            "goal-KEY-for",
            "set-goal-KEY",
            "missing-KEY",
            "ways-for-KEY",
            "map-line-KEY",
            "base-year-KEY",
        ] {
            let name = pattern.replace("KEY", key);
            assert!(has_text(lang, &name), "{lang:?}: {name}");
        }
    }
    for (lang, row) in Lang::ALL.into_iter().flat_map(|lang| GOALS.each_ref().map(|row| (lang, row))) {
        assert!(derivation_sheet(lang).has(&format!("goal-{}-source", row.key)), "{lang:?}: {}", row.key);
        for reading in [Reading::Awarded, Reading::InExecution] {
            let key = row.series(reading).key();
            let summed = format!("measured-{key}-summed");
            assert!(has_text(lang, &format!("measured-{key}")), "{lang:?}: {key}");
            assert!(!row.summable || has_text(lang, &summed), "{lang:?}: {summed}");
            assert!(derivation_sheet(lang).has(&format!("lead-{key}")), "{lang:?}: {key}");
        }
    }
}

fn same_messages(first: &str, other: &str) {
    let (first, other) = (shape(first).0, shape(other).0);
    let names = |shape: &Shape<'_>| shape.keys().cloned().collect::<BTreeSet<_>>();
    let only: Vec<_> = names(&first).symmetric_difference(&names(&other)).cloned().collect();
    assert!(only.is_empty(), "in one language only: {only:?}");
    for (name, variables) in &first {
        assert_eq!(Some(variables), other.get(name), "variables of {name}");
    }
}

#[test]
fn french_messages_keep_french_typography() {
    let high = [':', ';', '?', '!', '%', '»', '€'];
    for (name, text) in texts(Lang::Fr) {
        // The mark of a web address is no punctuation.
        let text = text.replace("://", "");
        let characters: Vec<char> = text.chars().collect();
        assert!(!text.contains('\''), "{name}: straight apostrophe in {text:?}");
        assert!(!text.contains('"'), "{name}: straight quote in {text:?}");
        assert!(!text.contains('\u{A0}'), "{name}: wide no-break space in {text:?}");
        assert!(!text.contains("..."), "{name}: three points in {text:?}");
        for pair in characters.windows(2) {
            let (before, mark) = (pair[0], pair[1]);
            if high.contains(&mark) && !high.contains(&before) {
                assert_eq!(before, '\u{202F}', "{name}: space before {mark} in {text:?}");
            }
            if before == '«' {
                assert_eq!(mark, '\u{202F}', "{name}: space after « in {text:?}");
            }
        }
        for triple in characters.windows(3) {
            let grouped = triple[0].is_ascii_digit() && triple[1] == ' ' && triple[2].is_ascii_digit();
            assert!(!grouped, "{name}: plain space inside a number in {text:?}");
        }
        let first = characters.first();
        // A unit is a text of its own, which stands after a number; so is the end of a sentence after a name.
        let unit = name.contains("unit-");
        assert!(unit || first.is_none_or(|c| !high.contains(c)), "{name}: {text:?} starts with a mark");
    }
}

#[test]
fn english_messages_keep_english_typography() {
    for (name, text) in texts(Lang::En) {
        assert!(!text.contains(['\'', '"', '\u{202F}', '«', '»']), "{name}: {text:?}");
        for mark in [" :", " ;", " ?", " !", " %"] {
            assert!(!text.contains(mark), "{name}: space before a mark in {text:?}");
        }
    }
}

#[test]
fn a_help_is_short() {
    for sheet in Lang::ALL.into_iter().flat_map(|lang| files(lang, SHEETS)) {
        for (name, text) in shape(&sheet).1 {
            let help = name.ends_with("-help") || name.starts_with("lead-") || name.starts_with("guide-");
            // A mark that stands alone after its space is no word.
            let words =
                text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!(!help || words < HELP_WORDS, "{name} has {words} words: {text}");
        }
    }
}

#[test]
fn no_developer_s_word_reaches_the_reader() {
    // Words of programs, and English that French texts do not need.
    let french =
        ["null", "bug", "slider", "dashboard", "workflow", "cliquer", "cliquez", "input", "undefined"];
    for sheet in files(Lang::Fr, SHEETS) {
        for (name, text) in shape(&sheet).1 {
            let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric()).collect();
            let found = french.iter().find(|word| words.contains(word));
            assert!(found.is_none(), "{name}: {found:?} in {text:?}");
        }
    }
}

#[test]
fn a_name_written_from_right_to_left_does_not_turn_its_sentence() {
    let said = |name: &str| simulateur_objectifs::tr!(Lang::Fr, "keep-saved", name = name);
    for (name, expected) in [
        ("Plan « été »\u{202f}!", "Plan « été »\u{202f}!"),
        ("计划 🏗️", "计划 🏗️"),
        ("خطة 2030", "\u{2068}خطة 2030\u{2069}"),
        ("a\u{202e}b", "\u{2068}a\u{202e}b\u{2069}"),
        ("\u{2069}\u{202e}b\u{2066}", "\u{2068}\u{202e}b\u{2069}"),
    ] {
        assert!(
            said(name).contains(&format!("\u{a0}{expected}\u{a0}"))
                || said(name).contains(&format!("\u{202f}{expected}\u{202f}")),
            "{:?}",
            said(name)
        );
    }
}

/// The texts between quotes of every source file below a folder, tests left out.
fn quoted(folder: &str) -> BTreeSet<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(path).expect("a folder of sources") {
        let path = entry.expect("a readable folder").path();
        let inside = format!("{folder}/{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            found.extend(quoted(&inside));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("a readable file");
            let own = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
            found.extend(own.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

#[test]
fn what_the_page_of_a_city_s_data_says_is_in_its_sheet() {
    let texts: BTreeSet<String> = quoted("ui/later/views/data");
    let used: Vec<_> = texts.iter().filter(|text| data_sheet(Lang::Fr).has(text)).collect();
    assert!(used.len() > 250, "{} texts are named", used.len());
    let [.., sheet] = files(Lang::Fr, SHEETS);
    // Built from a part that is named: a line, a limit, a refusal, a way of counting.
    const BUILT: [&str; 8] =
        ["line-", "limit-", "refused-", "refusal-", "find-", "count-", "otherwise-", "account-"];
    let (messages, _) = shape(&sheet);
    let unsaid: Vec<_> = messages
        .keys()
        .filter(|key| !texts.contains(*key) && !BUILT.iter().any(|part| key.starts_with(part)))
        .collect();
    assert!(unsaid.is_empty(), "never said: {unsaid:?}");
    for line in [
        "base-year",
        "contracts",
        "growth",
        "rate",
        "clause-duration",
        "duration",
        "reserved",
        "amount",
        "hours",
    ] {
        assert!(data_sheet(Lang::Fr).has(&format!("line-{line}")), "{line}");
    }
    for kind in [
        "empty",
        "ods",
        "excel",
        "zip",
        "gzip",
        "parquet",
        "pdf",
        "columns",
        "shifted",
        "not-json",
        "not-xml",
        "no-records",
        "too-large",
        "failed",
        "no-example",
    ] {
        for end in ["", "-do"] {
            assert!(data_sheet(Lang::Fr).has(&format!("refused-{kind}{end}")), "{kind}{end}");
        }
    }
}

#[test]
fn what_only_the_later_file_says_comes_with_it() {
    let [messages, ..] = files(Lang::Fr, SHEETS);
    let (first, _) = messages.split_once("### Later").expect("the mark");
    let elsewhere: BTreeSet<String> =
        ["core", "platform", "ui/shared", "ui/first"].into_iter().flat_map(quoted).collect();
    let early: Vec<_> = quoted("ui/later")
        .into_iter()
        .filter(|key| first.contains(&format!("\n{key} =")) && !elsewhere.contains(key))
        // Named by its unit's key too.
        .filter(|key| key != "unit-contracts")
        .collect();
    assert!(early.is_empty(), "only the later file says {early:?}, which every visit waits for");
}
