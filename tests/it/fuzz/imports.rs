//! A city's own files: every kind of them with something changed, and bytes of any kind.

use super::fuzz;
use super::measure::MOST_BYTES;
use proptest::prelude::*;
use simulateur_objectifs::import::{
    Content, Contracts, Day, Findings, Options, Reading, Refusal, Request, THRESHOLDS, read_whole,
};
use std::cell::Cell;

/// One of each kind, and those that have the rarest parts.
const SAMPLES: [&[u8]; 14] = [
    include_bytes!("../../fixtures/import/01_decp2022.json"),
    include_bytes!("../../fixtures/import/02_decp2022_dirty.json"),
    include_bytes!("../../fixtures/import/03_decp2019.json"),
    include_bytes!("../../fixtures/import/06_decp2022.xml"),
    include_bytes!("../../fixtures/import/07_decp_info.csv"),
    include_bytes!("../../fixtures/import/09_liste_paris.csv"),
    include_bytes!("../../fixtures/import/10_liste_paris_api.json"),
    include_bytes!("../../fixtures/import/13_depenses_latin1.csv"),
    include_bytes!("../../fixtures/import/14_suivi_heures.csv"),
    include_bytes!("../../fixtures/import/27_deux_acheteurs.json"),
    include_bytes!("../../fixtures/import/42_utf16_sep.csv"),
    include_bytes!("../../fixtures/import/44_valeurs.csv"),
    include_bytes!("../../fixtures/import/51_versions.csv"),
    include_bytes!("../../fixtures/import/65_suite.jsonl"),
];

/// What opens something that may never be closed.
const OPENINGS: [&str; 12] = [
    "[",
    "{\"data\":",
    "{\"a\":",
    "\"",
    "<a>",
    "<!--",
    "<![CDATA[",
    "&",
    "\\",
    ";",
    "\n",
    "[{\"considerationsSociales\":[",
];

/// A change of some bytes.
#[derive(Clone, Debug)]
enum Change {
    Cut(usize, usize),
    Put(usize, Vec<u8>),
    Again(usize, usize, usize),
    Opened(usize, usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = || any::<usize>();
    prop_oneof![
        (at(), 0..400_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        (at(), proptest::collection::vec(any::<u8>(), 0..20)).prop_map(|(at, bytes)| Change::Put(at, bytes)),
        (at(), "[0-9.,;:\"'{}\\[\\]<>&/€éE+ -]{0,12}")
            .prop_map(|(at, text)| Change::Put(at, text.into_bytes())),
        (at(), 0..300_usize, 0..40_usize).prop_map(|(at, length, times)| Change::Again(at, length, times)),
        (at(), 0..OPENINGS.len(), 0..3_000_usize)
            .prop_map(|(at, which, times)| Change::Opened(at, which, times)),
    ]
}

fn changed(sample: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for change in changes {
        let place = |at: usize| at % (bytes.len() + 1);
        match change {
            Change::Cut(at, length) => {
                let from = place(*at);
                let to = (from + length).min(bytes.len());
                bytes.drain(from..to);
            }
            Change::Put(at, put) => {
                let from = place(*at);
                bytes.splice(from..from, put.iter().copied());
            }
            Change::Again(at, length, times) => {
                let from = place(*at);
                let piece = bytes[from..(from + length).min(bytes.len())].repeat(*times);
                bytes.splice(from..from, piece);
            }
            Change::Opened(at, which, times) => {
                let from = place(*at);
                bytes.splice(from..from, OPENINGS[*which].repeat(*times).into_bytes());
            }
        }
    }
    bytes
}

fn files() -> impl Strategy<Value = Vec<u8>> {
    let sample = (0..SAMPLES.len(), proptest::collection::vec(change(), 0..6));
    prop_oneof![
        4 => sample.prop_map(|(which, changes)| changed(SAMPLES[which], &changes)),
        1 => proptest::collection::vec(any::<u8>(), 0..2_000),
    ]
}

/// Reads bytes given as often as they are asked for, in slices of a length.
fn read<'a, T: Iterator<Item = &'a [u8]>>(
    size: usize,
    slices: impl Fn() -> T,
    buyers: Option<Vec<String>>,
) -> Result<Reading, Refusal> {
    let as_of = Day::of(2026, 11, 28).unwrap();
    // Two passes, three where the encoding is told by the first.
    let passes = Cell::new(0);
    let read = read_whole(Request { as_of, buyers, size: size as u64 }, |reader| {
        passes.set(passes.get() + 1);
        assert!(passes.get() <= 3, "read for ever");
        slices().for_each(|slice| reader.feed(slice));
        Ok::<_, std::convert::Infallible>(())
    });
    read.unwrap()
}

/// The account adds up, and every figure is one.
fn assert_told(reading: &Reading) {
    let rejected: u64 = reading.rows.rejected.values().sum();
    assert_eq!(reading.rows.read, reading.rows.kept + rejected);
    assert!(reading.rejected.len() as u64 <= rejected);
    assert!(
        reading.rejected.iter().all(|row| row.value.as_ref().is_none_or(|value| value.chars().count() <= 60))
    );
    if let Content::Contracts(contracts) = &reading.content {
        for threshold in THRESHOLDS {
            for (subsequent, multi_award_once) in [(true, true), (false, false)] {
                let options = Options {
                    threshold: Some(threshold),
                    subsequent,
                    multi_award_once,
                    ..Options::default()
                };
                assert_counted(reading, &contracts.findings(&options));
            }
        }
    }
}

fn assert_counted(reading: &Reading, findings: &Findings) {
    let (merged, left) = (findings.merged, findings.left_out);
    let rows = usize::try_from(reading.rows.kept).unwrap() - left.rows_of_other_buyers;
    let ceilings = merged.contracts_in_shared_ceilings - merged.shared_ceilings;
    assert_eq!(findings.contracts, rows - merged.rows_merged - merged.number_variants - ceilings);
    assert_eq!(findings.contracts, findings.declared + left.subsequent);
    assert_eq!(findings.declared, findings.counted + left.amount_unknown + left.below_threshold);
    let Some(found) = &findings.found else { return };
    assert_eq!(found.years.iter().map(|year| year.counted).sum::<usize>(), findings.counted);
    let text = serde_json::to_string(findings).unwrap();
    // A number that is none is written as null: those that may be missing are known.
    let finite = found
        .results
        .contracts
        .is_none_or(|level| level.value.is_finite() && level.low.is_finite() && level.high.is_finite());
    assert!(finite, "{text}");
}

/// What was read, without the contracts themselves.
fn contracts(reading: &Reading) -> Option<&Contracts> {
    match &reading.content {
        Content::Contracts(contracts) => Some(contracts),
        Content::Undecided | Content::Ledger(_) => None,
    }
}

#[test]
fn a_city_s_own_file() {
    fuzz("city's file", files(), |bytes| {
        let whole = read(bytes.len(), || std::iter::once(bytes.as_slice()), None);
        let slice = 1 + bytes.len() / 7;
        let pieces = read(bytes.len(), || bytes.chunks(slice), None);
        assert_eq!(whole, pieces, "where slices end makes no difference");
        if let Ok(reading) = &whole {
            assert_told(reading);
            if contracts(reading).is_none() && !reading.buyers.is_empty() {
                let all = reading.buyers.iter().map(|buyer| buyer.siren.clone()).collect();
                assert_told(&read(bytes.len(), || std::iter::once(bytes.as_slice()), Some(all)).unwrap());
            }
        }
    });
}

/// A file that opens something and goes on without end holds a few megabytes, whatever it opened.
#[test]
fn a_file_without_end() {
    const PIECE: usize = 1 << 20;
    const PIECES: usize = 3 * MOST_BYTES.cast_unsigned() / 2 / PIECE;
    let starts = [
        "id;objet;montant\n\"",
        "id;objet;montant\n",
        "[{\"a\":\"",
        "[{\"",
        "{\"data\":[",
        "[",
        "{\"a\":[",
        "<a><marche>",
        "<a b='",
        "<a><!--",
        "<a>&",
        "id,",
        "x",
        "[{\"titulaires\":[",
    ];
    let goes_on = ["a", "[", "{\"id\":1},", "<b>", ";", "\"", "0,"];
    let cases: Vec<(usize, usize)> =
        (0..starts.len()).flat_map(|start| (0..goes_on.len()).map(move |on| (start, on))).collect();
    // Each way of going on, with the starts in turn: all of them take a minute.
    for (start, on) in cases.into_iter().filter(|(start, on)| (start + on) % goes_on.len() == 0 || *on == 0) {
        let piece = goes_on[on].repeat(PIECE / goes_on[on].len());
        let slices =
            || std::iter::once(starts[start].as_bytes()).chain(std::iter::repeat_n(piece.as_bytes(), PIECES));
        let cost = super::measure::peak(|| {
            let _ = read(PIECES * PIECE, slices, None);
        });
        assert!(cost <= MOST_BYTES, "{:?} and {:?}: {} MB", starts[start], goes_on[on], cost / 1_048_576);
    }
}
