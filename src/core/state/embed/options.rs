//! The query of an embedded page: `levers`, `hide`, `readonly`, and what of it no one understands.

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::state::Theme;

/// How many levers an embedded page shows when its address names none.
const USUAL: usize = 4;
/// The levers shown then: the first of these that the scenario has.
const PREFERRED: [LeverId; 10] = [
    LeverId::ClauseRate,
    LeverId::Anticipated,
    LeverId::Calibrated,
    LeverId::HoursPerContract,
    LeverId::InsertionShare,
    LeverId::Facilitators,
    LeverId::ReservedPublished,
    LeverId::Contracts,
    LeverId::SiaeAnswers,
    LeverId::Duration,
];
/// Longest word repeated from an address, in characters.
const LONGEST_WORD: usize = 40;
/// Most words repeated from an address.
const MOST_WORDS: usize = 8;

/// A part of the embedded page that its address can hide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmbedPart {
    /// The three goals in a line.
    Goals,
    /// The levers.
    Levers,
    /// The curve of insertion hours.
    Curve,
    /// The sentence on sources.
    Source,
    /// The link to the whole simulator.
    Link,
    /// The full-screen button.
    Fullscreen,
}

impl EmbedPart {
    /// Every part.
    pub const ALL: [Self; 6] =
        [Self::Goals, Self::Levers, Self::Curve, Self::Source, Self::Link, Self::Fullscreen];

    /// Its name in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Goals => "goals",
            Self::Levers => "levers",
            Self::Curve => "curve",
            Self::Source => "source",
            Self::Link => "link",
            Self::Fullscreen => "fullscreen",
        }
    }

    /// The part of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// A word of the address that is of no known kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The parameter it stands in.
    pub parameter: &'static str,
    /// The word, shortened.
    pub word: String,
}

/// How an embedded page is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EmbedOptions {
    /// The levers asked for, in that order; none: the usual ones.
    pub levers: Vec<LeverId>,
    /// Whether nothing can be moved.
    pub readonly: bool,
    hidden: Vec<EmbedPart>,
}

impl EmbedOptions {
    /// Reads the query parameters of the address; none unless `embed=1`.
    ///
    /// What no one understands is ignored and given back, so that it can be told.
    pub fn read(query: impl Fn(&str) -> Option<String>) -> Option<(Self, Vec<Ignored>)> {
        if query("embed")?.trim() != "1" {
            return None;
        }
        let mut ignored = Vec::new();
        let mut options = Self::default();
        for word in words(query("levers").as_deref()) {
            match LeverId::from_key(&word) {
                Some(lever) if options.levers.contains(&lever) => {}
                Some(lever) => options.levers.push(lever),
                None => ignore(&mut ignored, "levers", &word),
            }
        }
        for word in words(query("hide").as_deref()) {
            match EmbedPart::from_code(&word) {
                Some(part) => options.hidden.push(part),
                None => ignore(&mut ignored, "hide", &word),
            }
        }
        match query("readonly").as_deref().map(str::trim) {
            Some("1") => options.readonly = true,
            None | Some("" | "0") => {}
            Some(word) => ignore(&mut ignored, "readonly", word),
        }
        if let Some(word) = query("lang").filter(|tag| Lang::of_tag(tag).is_none()) {
            ignore(&mut ignored, "lang", &word);
        }
        if let Some(word) = query("theme").filter(|code| !is_theme(code)) {
            ignore(&mut ignored, "theme", &word);
        }
        Some((options, ignored))
    }

    /// Whether a part is shown.
    #[must_use]
    pub fn shows(&self, part: EmbedPart) -> bool {
        !self.hidden.contains(&part)
    }

    /// The levers to show for a scenario: those asked for that it has, or the usual four.
    #[must_use]
    pub fn levers_of(&self, scenario: &Scenario) -> Vec<LeverId> {
        let present = |lever: &LeverId| lever.present(scenario);
        if self.levers.is_empty() {
            PREFERRED.into_iter().filter(present).take(USUAL).collect()
        } else {
            self.levers.iter().copied().filter(present).collect()
        }
    }
}

fn words(list: Option<&str>) -> Vec<String> {
    let list = list.unwrap_or_default().split(',').map(str::trim);
    list.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn ignore(ignored: &mut Vec<Ignored>, parameter: &'static str, word: &str) {
    if ignored.len() < MOST_WORDS {
        let word = word.chars().filter(|letter| !letter.is_control()).take(LONGEST_WORD).collect();
        ignored.push(Ignored { parameter, word });
    }
}

fn is_theme(code: &str) -> bool {
    [Theme::Auto, Theme::Light, Theme::Dark].iter().any(|theme| theme.code() == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    fn read(query: &str) -> Option<(EmbedOptions, Vec<String>)> {
        let pairs: Vec<(&str, &str)> =
            query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
        let value = |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, v)| (*v).to_owned());
        let (options, ignored) = EmbedOptions::read(value)?;
        let told = ignored.iter().map(|ignored| format!("{}={}", ignored.parameter, ignored.word)).collect();
        Some((options, told))
    }

    #[test]
    fn an_address_says_how_to_show() {
        for (query, levers, readonly, hidden, told) in [
            ("embed=1", "", false, "", ""),
            ("embed=1&levers=clause_rate,contracts", "clause_rate,contracts", false, "", ""),
            ("embed=1&levers=contracts, contracts,,", "contracts", false, "", ""),
            ("embed=1&levers=colour,contracts", "contracts", false, "", "levers=colour"),
            ("embed=1&readonly=1&hide=curve,goals", "", true, "goals,curve", ""),
            ("embed=1&readonly=yes&hide=ads", "", false, "", "hide=ads readonly=yes"),
            ("embed=1&readonly=0&lang=en-GB&theme=dark", "", false, "", ""),
            ("embed=1&lang=de&theme=pink", "", false, "", "lang=de theme=pink"),
        ] {
            let (options, ignored) = read(query).expect("an embedded page");
            let keys: Vec<&str> = options.levers.iter().map(|lever| lever.key()).collect();
            let parts: Vec<&str> = EmbedPart::ALL
                .into_iter()
                .filter(|part| !options.shows(*part))
                .map(EmbedPart::code)
                .collect();
            assert_eq!(
                (keys.join(","), options.readonly, parts.join(","), ignored.join(" ")),
                (levers.to_owned(), readonly, hidden.to_owned(), told.to_owned()),
                "{query}"
            );
        }
    }

    #[test]
    fn only_one_means_embedded() {
        for query in ["", "embed", "embed=0", "embed=true", "levers=contracts"] {
            assert_eq!(read(query), None, "{query}");
        }
    }

    #[test]
    fn a_hostile_address_is_told_in_short() {
        let query = format!("embed=1&levers={}", vec!["x".repeat(500); 300].join(","));
        let (options, ignored) = read(&query).expect("an embedded page");
        assert!(options.levers.is_empty());
        assert_eq!(ignored.len(), MOST_WORDS);
        assert!(ignored.iter().all(|word| word.len() <= LONGEST_WORD + "levers=".len()));
    }

    #[test]
    fn four_levers_of_the_scenario_are_shown_unless_others_are_asked_for() {
        let keys = |query: &str, preset: Preset| {
            let (options, _) = read(query).expect("an embedded page");
            options
                .levers_of(&preset.scenario())
                .iter()
                .map(|lever| lever.key())
                .collect::<Vec<_>>()
                .join(",")
        };
        for (query, preset, expected) in [
            ("embed=1", Preset::Paris2020, "clause_rate,hours_per_contract,reserved_published,contracts"),
            (
                "embed=1",
                Preset::Facilitators,
                "clause_rate,hours_per_contract,facilitators,reserved_published",
            ),
            ("embed=1", Preset::CityLevers, "anticipated,calibrated,hours_per_contract,facilitators"),
            ("embed=1&levers=facilitators,contracts", Preset::Paris2020, "contracts"),
            ("embed=1&levers=facilitators,contracts", Preset::CityLevers, "facilitators,contracts"),
            ("embed=1&levers=facilitators", Preset::Paris2020, ""),
        ] {
            assert_eq!(keys(query, preset), expected, "{query} {preset:?}");
        }
    }
}
