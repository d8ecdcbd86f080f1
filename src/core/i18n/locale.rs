//! The languages of the page, and all that each does its own way but its texts: one [`Locale`] a language.
//!
//! A language is a variant of [`Lang`], its place in [`Lang::ALL`] and its `static` here; `messages` names its files.
//! Whatever writes, reads or says a number asks the locale, never which language it is.

/// The narrow no-break space of French typography.
pub(super) const THIN: char = '\u{202F}';
/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// French, the language of the source documents and the default.
    #[default]
    Fr,
    /// English.
    En,
}

/// How a language writes.
#[derive(Debug)]
pub struct Locale {
    /// The code for `lang` attributes, links, files and folders of texts.
    pub code: &'static str,
    /// What its own speakers call it.
    pub name: &'static str,
    /// The BCP 47 tag of the place whose dates are written.
    pub dates: &'static str,
    /// The code of the language whose plural forms it has, of those that the crate of `plurals` knows.
    pub plurals: &'static str,
    /// Whether a number, and as it is written, takes the singular.
    pub singular: fn(f64, &str) -> bool,
    /// What stands between thousands; never said aloud.
    pub thousands: char,
    /// Whether a comma or a point between thousands is also typed there: `1,250` is then 1250, not 1.25.
    pub groups_typed: bool,
    /// What stands before decimals.
    pub decimal: char,
    /// What stands between a number and its unit.
    pub unit_space: char,
    /// What stands between a number and the percent sign.
    pub percent_space: &'static str,
    /// Where the euro sign stands.
    pub currency: Currency,
    /// How its spreadsheets take a CSV file.
    pub csv: Csv,
    /// Letters beyond ASCII: capitals.
    pub capitals: &'static str,
    /// The same letters without their capital, in the same order.
    pub smalls: &'static str,
}

/// Where the euro sign stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Currency {
    /// `€1,200`.
    Before,
    /// `1 200 €`.
    After,
}

/// How the spreadsheets of a language take a CSV file; its decimal mark is the language's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Csv {
    /// What stands between cells.
    pub separator: char,
    /// Whether Excel needs the mark at the start to read UTF-8.
    pub marked: bool,
}

static FRENCH: Locale = Locale {
    code: "fr",
    name: "Français",
    dates: "fr",
    plurals: "fr",
    singular: |value, _| value.abs() < 2.0,
    thousands: THIN,
    groups_typed: false,
    decimal: ',',
    unit_space: THIN,
    percent_space: "\u{202F}",
    currency: Currency::After,
    csv: Csv { separator: ';', marked: true },
    capitals: "ÀÂÇÈÉÊËÎÏÔÙÛŒ",
    smalls: "àâçèéêëîïôùûœ",
};

static ENGLISH: Locale = Locale {
    code: "en",
    name: "English",
    // The day before the month.
    dates: "en-GB",
    plurals: "en",
    singular: |_, written| written == "1",
    thousands: ',',
    groups_typed: true,
    decimal: '.',
    // A no-break space: an English line must not start with a unit either.
    unit_space: '\u{A0}',
    percent_space: "",
    currency: Currency::Before,
    csv: Csv { separator: ',', marked: false },
    capitals: "",
    smalls: "",
};

impl Locale {
    /// Whether a mark that is typed groups thousands.
    #[must_use]
    pub const fn groups(&self, mark: char) -> bool {
        self.groups_typed && self.thousands as u32 == mark as u32
    }
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// How the language writes.
    #[must_use]
    pub const fn locale(self) -> &'static Locale {
        match self {
            Self::Fr => &FRENCH,
            Self::En => &ENGLISH,
        }
    }

    /// The code for `lang` attributes, links and files: `fr` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.locale().code
    }

    /// The language of a BCP 47 tag such as `en-GB`; none when the tag is of another language or not a tag.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim();
        let end = tag.bytes().position(|sign| matches!(sign, b'-' | b'_')).unwrap_or(tag.len());
        let primary = tag.get(..end).unwrap_or_default();
        Self::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.code()))
    }

    /// The language of a BCP 47 tag; French when it is none of ours.
    #[must_use]
    pub fn from_code(tag: &str) -> Self {
        Self::of_tag(tag).unwrap_or_default()
    }
}

/// A letter without its capital, as the languages of the page write it: the tables of every script are large, and the
/// page is loaded before it answers.
pub(crate) fn lower(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let pairs = Lang::ALL.into_iter().map(Lang::locale);
    let mut pairs = pairs.flat_map(|locale| locale.capitals.chars().zip(locale.smalls.chars()));
    pairs.find(|(capital, _)| *capital == letter).map_or(letter, |(_, small)| small)
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn the_language_of_a_tag() {
        for (tag, expected) in [
            ("fr", Lang::Fr),
            ("fr-FR", Lang::Fr),
            ("en", Lang::En),
            ("en-GB", Lang::En),
            ("EN_us", Lang::En),
            ("xx", Lang::Fr),
            ("", Lang::Fr),
            ("english", Lang::Fr),
        ] {
            assert_eq!(Lang::from_code(tag), expected, "{tag}");
        }
    }

    #[test]
    fn each_capital_has_its_small_letter() {
        for locale in Lang::ALL.map(Lang::locale) {
            let small = locale.capitals.chars().flat_map(char::to_lowercase).collect::<String>();
            assert_eq!(small, locale.smalls, "{}", locale.code);
        }
    }
}
