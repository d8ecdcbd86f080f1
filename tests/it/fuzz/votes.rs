//! Codes of votes, typed, pasted, or read from a file.

use super::text::{cuts, damaged, raw_text};
use super::{assert_valid, fuzz, page};
use proptest::prelude::*;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::scenario::vote::code::{decode, encode};
use simulateur_objectifs::scenario::vote::count::{MOST, Taken, collect, tally};
use simulateur_objectifs::scenario::vote::{Ballot, BaseMark, Voter};
use simulateur_objectifs::state::workshop::BoardChange;
use simulateur_objectifs::state::{Msg, update};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Bytes as letters, five bits each.
fn letters(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let letter = |bits: &[u8]| {
        let value = (0..5).fold(0, |value, at| value << 1 | usize::from(bits.get(at).copied().unwrap_or(0)));
        char::from(ALPHABET[value])
    };
    bits.chunks(5).map(letter).collect()
}

/// The check sum of a code (CRC-32 of IEEE 802.3).
fn check_sum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0_u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

/// The code of a ballot that starts from the page's scenario.
fn good() -> impl Strategy<Value = String> {
    let moves = proptest::collection::btree_map(0..25_usize, prop_oneof![-40_i32..40, any::<i32>()], 0..25);
    (any::<[u8; 6]>(), moves).prop_map(|(voter, moves)| {
        let moves = LeverId::all()
            .enumerate()
            .filter_map(|(index, lever)| Some((lever, *moves.get(&index).filter(|places| **places != 0)?)))
            .collect();
        encode(&Ballot { voter: Voter::new(voter), base: BaseMark::of(&page().scenario), moves })
    })
}

/// Texts that hold codes, or nearly.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    let summed = proptest::collection::vec(any::<u8>(), 0..140).prop_map(|mut bytes| {
        if let Some(version) = bytes.first_mut() {
            *version %= 3;
        }
        let sum = check_sum(&bytes);
        bytes.extend(sum.to_be_bytes());
        letters(&bytes)
    });
    prop_oneof![
        3 => raw_text(),
        3 => summed,
        3 => (good(), cuts("[0-9A-Za-z -]{0,3}")).prop_map(|(code, cuts)| damaged(&code, cuts)),
        1 => good(),
        1 => (proptest::collection::vec(good(), 1..6), proptest::sample::select(vec!["\n", " ", ", ", ";", "\t"]), cuts(".{0,2}"))
            .prop_map(|(codes, between, cuts)| damaged(&codes.join(between), cuts)),
        1 => "[0-9A-Za-z -]{0,200}",
    ]
}

/// What the page has to do with any text among votes.
pub(crate) fn assert_counted(text: &str) {
    let state = page();
    let base = &state.scenario;
    let mut ballots = vec![Ballot { voter: Voter::new([1; 6]), base: BaseMark::of(base), moves: Vec::new() }];
    let before = ballots.clone();
    let receipts = collect(&mut ballots, BaseMark::of(base), text);
    assert!(receipts.iter().all(|receipt| receipt.code.chars().count() <= 25));
    assert!(ballots.len() <= MOST);
    if receipts.iter().all(|receipt| matches!(receipt.taken, Taken::Refused(_))) {
        assert_eq!(ballots, before, "what is refused changes nothing");
    }
    for ballot in ballots.iter().take(20) {
        let applied = ballot.apply(base);
        assert_valid(&applied);
        assert!(decode(&encode(ballot)).is_ok_and(|again| again == *ballot));
    }
    if ballots.len() > 1 {
        let _ = tally(base, &ballots);
    }
    let after = update(&state, Msg::from(BoardChange::BallotsCame(ballots)));
    assert_eq!(after.scenario, state.scenario);
}

#[test]
fn codes_of_votes() {
    fuzz("codes of votes", texts(), |text: &String| assert_counted(text));
}
