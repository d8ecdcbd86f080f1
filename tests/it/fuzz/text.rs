//! Texts and bytes of no form, damaged texts, and texts blown up.

use proptest::prelude::*;
use proptest::sample::Index;

/// What parsers stumble over when it comes many times.
const REPEATED: [&str; 34] = [
    "[",
    "{\"a\":",
    "{},",
    "[0,",
    "0,",
    "\"a\":0,",
    "{\"a\":{}},",
    "9",
    "0.",
    "1e",
    "-",
    "\\u0000",
    "\\",
    "\"",
    "\u{feff}",
    "é",
    "🏳️‍🌈",
    "\u{202e}",
    "a\u{301}",
    "\u{0}",
    "\n",
    " ",
    "%",
    "%25",
    "%C3",
    "&",
    "&clause_rate=1",
    "&name=",
    "&segments=a,",
    ",",
    "0000-",
    "049P-AWM9 ",
    "z=9",
    "=",
];

/// A piece that comes many times, between a start and an end; now and then as large as any file is read.
pub(crate) fn heavy() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(REPEATED.to_vec()).prop_map(str::to_owned),
        1 => ".{1,3}",
    ];
    let size = prop_oneof![60 => 1..2_000_usize, 12 => 2_000..60_000_usize, 1 => 60_000..6_000_000_usize];
    let start = proptest::sample::select(vec![
        "",
        "{\"format\":\"simulateur-objectifs\",\"version\":1,",
        "{",
        "[",
        "v=1&",
        "z=",
    ]);
    (start, piece, size)
        .prop_map(|(start, piece, size)| format!("{start}{}", piece.repeat(size / piece.len())))
}

/// Bytes of any kind, texts of any kind.
pub(crate) fn raw() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        4 => proptest::collection::vec(any::<u8>(), 0..400),
        4 => any::<String>().prop_map(String::into_bytes),
        2 => "[ -~\\n]{0,200}".prop_map(String::into_bytes),
        2 => heavy().prop_map(String::into_bytes),
    ]
}

/// The same as texts, for what only ever gets texts.
pub(crate) fn raw_text() -> impl Strategy<Value = String> {
    raw().prop_map(|bytes| {
        String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    })
}

/// One cut: where, how many characters go, and what comes in their place.
type Cut = (Index, usize, String);

/// Some cuts into a text of marks like those given.
pub(crate) fn cuts(marks: &'static str) -> impl Strategy<Value = Vec<Cut>> {
    proptest::collection::vec((any::<Index>(), 0..4_usize, marks), 1..5)
}

/// A text with cuts made.
pub(crate) fn damaged(text: &str, cuts: Vec<Cut>) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (place, gone, new) in cuts {
        let place = place.index(characters.len() + 1);
        let end = (place + gone).min(characters.len());
        characters.splice(place..end, new.chars());
    }
    characters.into_iter().collect()
}
