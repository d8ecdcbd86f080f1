//! The texts of the page, and how its figures are written.

use crate::i18n::{Argument, Lang, Quantity, data_sheet};
use crate::import::{Flag, Format, Note, Place, Reason};

/// A text of the page.
#[allow(
    clippy::needless_pass_by_value,
    reason = "calls are shorter when nothing is left to them to give back"
)]
pub(super) fn say<const N: usize>(
    lang: Lang,
    key: &str,
    arguments: [(&'static str, Argument<'_>); N],
) -> String {
    data_sheet(lang).fill(key, &arguments)
}

/// A count.
#[allow(clippy::cast_precision_loss, reason = "what is counted in a file fits a float")]
pub(super) fn count(lang: Lang, count: usize) -> String {
    lang.integer(count as f64)
}

/// A count of rows.
#[allow(clippy::cast_precision_loss, reason = "what is counted in a file fits a float")]
pub(super) fn rows(lang: Lang, count: u64) -> String {
    lang.integer(count as f64)
}

/// A number that chooses a plural form.
#[allow(clippy::cast_precision_loss, reason = "what is counted in a file fits a float")]
pub(super) fn many(count: u64) -> Argument<'static> {
    Argument::Number(count as f64)
}

/// The low and the high end of an interval, with the unit once.
pub(super) fn interval(lang: Lang, quantity: Quantity, [low, high]: [f64; 2]) -> String {
    say(lang, "interval", [("range", lang.range(quantity, low, high).into())])
}

/// A level a year: whole from 10 on.
pub(super) fn level(lang: Lang, value: f64) -> String {
    if value >= 10.0 { lang.integer(value) } else { lang.number(value, 1) }
}

/// A duration to the tenth of a year, as means are told.
pub(super) fn years_long(lang: Lang, years: f64) -> String {
    lang.duration(libm::round(years * 10.0) / 10.0)
}

/// Years in a row, or one by one: `2025`, `2024 et 2025`, `2017 à 2024`.
pub(super) fn years(lang: Lang, years: &[i32]) -> String {
    let written = |year: &i32| lang.year(*year);
    match years {
        [] => String::new(),
        [only] => written(only),
        [first, last] => say(lang, "two", [("first", written(first).into()), ("last", written(last).into())]),
        [first, .., last] if usize::try_from(last - first).is_ok_and(|span| span + 1 == years.len()) => {
            say(lang, "from-to", [("first", written(first).into()), ("last", written(last).into())])
        }
        [before @ .., last] => {
            let first = before.iter().map(written).collect::<Vec<_>>().join(", ");
            say(lang, "two", [("first", first.into()), ("last", written(last).into())])
        }
    }
}

/// `notifiés en 2025`, `notifiés de 2023 à 2025`.
pub(super) fn in_years(lang: Lang, of: &[i32]) -> String {
    let span = of.first().zip(of.last()).and_then(|(first, last)| usize::try_from(last - first + 1).ok());
    let key = match of.len() {
        0 | 1 => "in-one",
        count if count > 2 && span == Some(count) => "in-span",
        _ => "in-many",
    };
    say(lang, key, [("years", years(lang, of).into())])
}

/// A threshold: `tout montant`, `40 000 €`.
pub(super) fn threshold(lang: Lang, euros: f64) -> String {
    if euros > 0.0 { lang.money(euros) } else { say(lang, "any-amount", []) }
}

/// `à partir de 40 000 €`, `de tout montant`.
pub(super) fn from_threshold(lang: Lang, euros: f64) -> String {
    if euros > 0.0 {
        say(lang, "from-threshold", [("threshold", threshold(lang, euros).into())])
    } else {
        say(lang, "of-any-amount", [])
    }
}

/// A size in bytes, as people read it.
#[allow(clippy::cast_precision_loss, reason = "bytes of a file fit a float")]
pub(super) fn size(lang: Lang, bytes: u64) -> String {
    let bytes = bytes as f64;
    if bytes < 1_000_000.0 {
        say(lang, "kilobytes", [("n", lang.integer(f64::max(libm::ceil(bytes / 1_000.0), 1.0)).into())])
    } else {
        let digits = u8::from(bytes < 10_000_000.0);
        say(lang, "megabytes", [("n", lang.number(bytes / 1_000_000.0, digits).into())])
    }
}

/// What kind of file it is.
pub(super) fn format(lang: Lang, format: Format) -> String {
    let key = match format {
        Format::ParisList => "format-paris-list",
        Format::DecpTabular => "format-decp-tabular",
        Format::Scdl => "format-scdl",
        Format::DecpTable => "format-decp-table",
        Format::Ledger => "format-ledger",
        Format::Table => "format-table",
        Format::Decp2022Json | Format::Decp2022Xml => "format-decp-2022",
        Format::Decp2019Json | Format::Decp2019Xml => "format-decp-2019",
    };
    say(lang, key, [])
}

/// Why a row was rejected.
pub(super) fn reason(lang: Lang, reason: Reason) -> String {
    let key = match reason {
        Reason::Malformed => "reason-malformed",
        Reason::NotAnObject => "reason-not-an-object",
        Reason::TooManyFields => "reason-too-many-fields",
        Reason::Concession => "reason-concession",
        Reason::NoBuyer => "reason-no-buyer",
        Reason::NoDate => "reason-no-date",
        Reason::BadDate => "reason-bad-date",
        Reason::FutureDate => "reason-future-date",
        Reason::NoAmount => "reason-no-amount",
        Reason::BadAmount => "reason-bad-amount",
        Reason::AmountOutOfRange => "reason-amount-out-of-range",
    };
    say(lang, key, [])
}

/// What is remarked on rows that are kept.
pub(super) fn note(lang: Lang, note: Note) -> String {
    let key = match note {
        Note::AmountMissing => "note-amount-missing",
        Note::AmountUnreadable => "note-amount-unreadable",
        Note::AmountZero => "note-amount-zero",
        Note::AmountNegative => "note-amount-negative",
        Note::AmountNominal => "note-amount-nominal",
        Note::AmountOutOfRange => "note-amount-out-of-range",
        Note::AmountFiller => "note-amount-filler",
        Note::DurationUnreadable => "note-duration-unreadable",
        Note::DurationOutOfRange => "note-duration-out-of-range",
        Note::DurationShortened => "note-duration-shortened",
        Note::SegmentUnknown => "note-segment-unknown",
        Note::SocialConflict => "note-social-conflict",
        Note::IdDamaged => "note-id-damaged",
        Note::BuyerDamaged => "note-buyer-damaged",
    };
    say(lang, key, [])
}

/// Why a year is not whole, or not yet.
pub(super) fn flag(lang: Lang, flag: Flag) -> String {
    let key = match flag {
        Flag::CutEnd => "flag-cut-end",
        Flag::Recent => "flag-recent",
        Flag::CutStart => "flag-cut-start",
        Flag::Gaps => "flag-gaps",
        Flag::Sparse => "flag-sparse",
    };
    say(lang, key, [])
}

/// Where a row stands.
pub(super) fn place(lang: Lang, place: Place) -> String {
    let (key, number) = match place {
        Place::Line(number) => ("at-line", number),
        Place::Record(number) => ("at-record", number),
    };
    say(lang, key, [("n", rows(lang, number).into())])
}
