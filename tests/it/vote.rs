//! Votes: codes that come back, codes that are refused, and thirty of them counted together.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use proptest::prelude::*;
use simulateur_objectifs::chart::code::{QUIET, code as qr};
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::projection::project;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::vote::code::{self, Unreadable, decode, encode};
use simulateur_objectifs::scenario::vote::count::{MOST, Refused, Taken, add, collect, tally};
use simulateur_objectifs::scenario::vote::picture::read_codes;
use simulateur_objectifs::scenario::vote::{Ballot, BaseMark, Misfit, Voter};

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn base() -> Scenario {
    Preset::Paris2020.scenario()
}

fn voter(number: u8) -> Voter {
    Voter::new([number, 2, 3, 4, 5, 6])
}

fn ballot_of(number: u8, moves: &[(LeverId, f64)]) -> Ballot {
    let base = base();
    let mut scenario = base.clone();
    for &(lever, value) in moves {
        lever.set(&mut scenario, &base, value);
    }
    Ballot::cast(&base, &scenario, voter(number)).unwrap().ballot
}

fn ballots() -> impl Strategy<Value = Ballot> {
    let moves = proptest::collection::btree_map(0..25_usize, prop_oneof![-40_i32..40, any::<i32>()], 0..25);
    (any::<[u8; 6]>(), moves).prop_map(|(bytes, moves)| Ballot {
        voter: Voter::new(bytes),
        base: BaseMark::of(&base()),
        moves: LeverId::all()
            .enumerate()
            .filter_map(|(index, lever)| Some((lever, *moves.get(&index).filter(|places| **places != 0)?)))
            .collect(),
    })
}

/// The letters of a code as bytes, as the format says, to be damaged and written again.
fn bytes_of(text: &str) -> Vec<u8> {
    let bits: Vec<u8> = text
        .chars()
        .filter(|letter| *letter != '-')
        .flat_map(|letter| {
            let value = ALPHABET.find(letter).unwrap();
            (0..5).rev().map(move |bit| (value >> bit & 1) as u8)
        })
        .collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |value, bit| value << 1 | bit)).collect()
}

fn text_of(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let letter = |bits: &[u8]| {
        let value = (0..5).fold(0, |value, at| value << 1 | usize::from(bits.get(at).copied().unwrap_or(0)));
        ALPHABET.chars().nth(value).unwrap()
    };
    bits.chunks(5).map(letter).collect()
}

proptest! {
    #[test]
    fn a_code_comes_back_whatever_it_is_copied_through(ballot in ballots(), seed in any::<u64>()) {
        let text = encode(&ballot);
        prop_assert!(bytes_of(&text).len() <= 15 + 5 * ballot.moves.len() + 4);
        if bytes_of(&text).len() > code::LONGEST {
            return Ok(());
        }
        prop_assert_eq!(decode(&text), Ok(ballot.clone()));
        let copied: String = text.chars().enumerate().flat_map(|(at, letter)| {
            let turn = seed >> (at % 61) & 3;
            let written = match (letter, turn) {
                ('0', 1) => 'o',
                ('1', 1) => 'l',
                ('1', 2) => 'I',
                ('-', 1) => ' ',
                ('-', 2) => '\u{2011}',
                (letter, 3) => letter.to_ascii_lowercase(),
                (letter, _) => letter,
            };
            [Some(written), (turn == 2).then_some(' ')].into_iter().flatten()
        }).collect();
        prop_assert_eq!(decode(&copied), Ok(ballot));
    }

    #[test]
    fn one_to_three_damaged_bytes_are_found(ballot in ballots(), damage in proptest::collection::vec((any::<prop::sample::Index>(), 1..=255_u8), 1..=3)) {
        let mut bytes = bytes_of(&encode(&ballot));
        let whole = bytes.clone();
        for (at, change) in damage {
            let at = at.index(bytes.len());
            bytes[at] ^= change;
        }
        prop_assume!(bytes != whole);
        prop_assert!(decode(&text_of(&bytes)).is_err());
    }

    #[test]
    fn one_to_three_wrong_letters_are_found(ballot in ballots(), damage in proptest::collection::vec((any::<prop::sample::Index>(), 0..32_usize), 1..=3)) {
        let letters: Vec<char> = encode(&ballot).chars().filter(|letter| *letter != '-').collect();
        let mut typed = letters.clone();
        for (at, letter) in damage {
            let at = at.index(typed.len());
            typed[at] = ALPHABET.chars().nth(letter).unwrap();
        }
        prop_assume!(typed != letters);
        prop_assert!(decode(&typed.iter().collect::<String>()).is_err());
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), letters in "[0-9A-Za-z -]{0,200}") {
        for text in [text, letters] {
            prop_assert!(decode(&text).is_err());
            let mut ballots = Vec::new();
            collect(&mut ballots, BaseMark::of(&base()), &text);
            prop_assert!(ballots.is_empty());
        }
    }

    #[test]
    fn any_bytes_with_a_good_check_sum_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..96)) {
        let mut bytes = body;
        if let Some(version) = bytes.first_mut() {
            *version %= 3;
        }
        bytes.extend(crc(&bytes).to_be_bytes());
        let text = text_of(&bytes);
        if let Ok(ballot) = decode(&text) {
            // One ballot has one code, but for numbers written longer than need be.
            prop_assert_eq!(decode(&encode(&ballot)), Ok(ballot.clone()));
            let _ = project(&ballot.apply(&base()));
        }
    }

    #[test]
    fn any_levers_moved_on_their_steps_come_back_exactly(
        preset in 0..Preset::ALL.len(),
        moves in proptest::collection::vec((0..25_usize, -60_i32..60), 0..25),
    ) {
        let base = Preset::ALL[preset].scenario();
        let mut ballot = Ballot { voter: voter(1), base: BaseMark::of(&base), moves: Vec::new() };
        for (index, lever) in LeverId::all().enumerate().filter(|(_, lever)| lever.present(&base)) {
            let places: i32 = moves.iter().filter(|(at, _)| *at == index).map(|(_, places)| places).sum();
            if places != 0 {
                ballot.moves.push((lever, places));
            }
        }
        let proposed = ballot.apply(&base);
        let cast = Ballot::cast(&base, &proposed, voter(1)).unwrap();
        // A bound may have stopped a lever early; what is left of the move gives the same scenario again.
        let again = decode(&encode(&cast.ballot)).unwrap().apply(&base);
        for lever in LeverId::all() {
            match (lever.value(&again), lever.value(&proposed)) {
                (Some(a), Some(b)) => prop_assert!((a - b).abs() <= lever.row().step.max(b.abs() * 1e-9), "{}: {} {}", lever.key(), a, b),
                (a, b) => prop_assert_eq!(a, b),
            }
        }
    }

    #[test]
    fn no_picture_stops_the_reader(width in 0..70_usize, height in 0..70_usize, seed in any::<u64>(), kind in 0..3) {
        let pixel = |at: usize| match kind {
            0 => (seed.wrapping_mul(at as u64 + 1) >> 40) as u8,
            1 => if (at / 7 + at / (width.max(1) * 5)).is_multiple_of(2) { 0 } else { 255 },
            _ => (at % 256) as u8,
        };
        let grey: Vec<u8> = (0..width * height).map(pixel).collect();
        let _ = read_codes(width, height, &grey);
        let _ = read_codes(width + 1, height, &grey);
    }
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0_u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

/// A code printed today is read for ever: the catalogue may grow at its end, never change its order.
#[test]
fn a_code_of_the_first_version_is_read_for_ever() {
    let ballot = ballot_of(
        7,
        &[(LeverId::ClauseRate, 0.24), (LeverId::HoursPerContract, 3_600.0), (LeverId::RampStart, 2016.0)],
    );
    let text = encode(&ballot);
    assert_eq!(text, "049P-AWM9-0W10-6105-0R00-0G24-A250-40H0-XSME-J");
    assert_eq!(decode(&text), Ok(ballot));
}

#[test]
fn every_change_of_every_lever_at_once_fits() {
    for preset in Preset::ALL {
        let base = preset.scenario();
        let mut scenario = base.clone();
        for lever in LeverId::all() {
            lever.set(&mut scenario, &base, lever.bounds(&base).high);
        }
        let cast = Ballot::cast(&base, &scenario, voter(255)).unwrap();
        assert!(bytes_of(&encode(&cast.ballot)).len() <= code::LONGEST, "{}", preset.key());
        assert!(qr(&encode(&cast.ballot)).is_some());
    }
    let most = LeverId::all().map(|lever| (lever, i32::MIN)).collect();
    let ballot = Ballot { voter: voter(1), base: BaseMark::of(&base()), moves: most };
    assert_eq!(decode(&encode(&ballot)), Err(Unreadable::Length), "a code longer than any that is made");
}

#[test]
fn what_is_no_lever_does_not_fit_and_what_lies_between_steps_is_rounded() {
    let base = base();
    let mut goal = base.clone();
    goal.goals[GoalId::Hours].value = 900_000.0;
    assert_eq!(Ballot::cast(&base, &goal, voter(1)), Err(Misfit::MoreThanLevers));
    let other = Preset::Facilitators.scenario();
    assert_eq!(Ballot::cast(&base, &other, voter(1)), Err(Misfit::MoreThanLevers), "posts are limited there");
    let mut family = Preset::ThreeFamilies.scenario();
    let families = family.clone();
    family.segments[0].duration *= 2.0;
    assert_eq!(Ballot::cast(&families, &family, voter(1)), Err(Misfit::MoreThanLevers), "one family alone");
    let between = LeverId::HoursPerContract.at(&base, 3_501.3);
    let cast = Ballot::cast(&base, &between, voter(1)).unwrap();
    assert_eq!(cast.rounded, [LeverId::HoursPerContract]);
    assert_eq!(LeverId::HoursPerContract.value(&cast.ballot.apply(&base)), Some(3_502.0));
    let mut named = base.clone();
    named.name = "Groupe de Zoé".to_owned();
    assert_eq!(BaseMark::of(&named), BaseMark::of(&base), "a name changes no figure");
    assert!(Ballot::cast(&base, &named, voter(1)).unwrap().ballot.moves.is_empty());
}

#[test]
fn thirty_codes_and_the_damaged_ones_among_them() {
    let base = base();
    let mark = BaseMark::of(&base);
    let mut codes: Vec<String> = (0..30)
        .map(|number: u8| {
            let rate = 0.2 + f64::from(number % 5) * 0.01;
            let hours = 3_400.0 + f64::from(number) * 10.0;
            let moves = [(LeverId::ClauseRate, rate), (LeverId::HoursPerContract, hours)];
            encode(&ballot_of(number, if number < 10 { &moves[..1] } else { &moves }))
        })
        .collect();
    let good = codes.clone();
    // Two mistyped, one cut short, one of another round, one that is no code at all.
    let wrong = if &codes[3][5..6] == "Z" { "Y" } else { "Z" };
    codes[3].replace_range(5..6, wrong);
    codes[11].replace_range(9..11, "**");
    let short = codes[17].len() - 3;
    codes[17].truncate(short);
    let elsewhere = Preset::Late.scenario();
    codes[20] = encode(&Ballot::cast(&elsewhere, &elsewhere, voter(20)).unwrap().ballot);
    codes[29] = "bonjour à tous".to_owned();
    let mut ballots = Vec::new();
    let receipts = collect(&mut ballots, mark, &codes.join("\n"));
    assert_eq!(receipts.len(), 30);
    assert_eq!(ballots.len(), 25);
    let refused = |at: usize| match &receipts[at].taken {
        Taken::Refused(reason) => reason.clone(),
        taken @ (Taken::Added(_) | Taken::Replaced(_)) => panic!("{at}: {taken:?}"),
    };
    assert_eq!(refused(3), Refused::Unreadable(Unreadable::Damaged));
    assert_eq!(refused(11), Refused::Unreadable(Unreadable::Character('*')));
    assert!(matches!(refused(17), Refused::Unreadable(Unreadable::Damaged | Unreadable::Length)));
    assert_eq!(refused(20), Refused::OtherBase(BaseMark::of(&elsewhere)));
    assert_eq!(refused(29), Refused::Unreadable(Unreadable::Character('u')));
    // The same people again, mended: replaced, not counted twice; separated in every way.
    for separator in [" ", ", ", ";", "\r\n", "\t"] {
        let receipts = collect(&mut ballots, mark, &good.join(separator));
        assert_eq!(receipts.len(), 30, "{separator:?}");
        assert!(receipts.iter().all(|receipt| !matches!(receipt.taken, Taken::Refused(_))));
        assert_eq!(ballots.len(), 30);
    }
    let result = tally(&base, &ballots);
    let of = |lever| *result.levers.iter().find(|tally| tally.lever == lever).unwrap();
    let rate = of(LeverId::ClauseRate);
    assert_eq!(rate.touched, 24, "six of them chose what is there already");
    assert!(
        (rate.low - 0.2).abs() < 1e-12
            && (rate.median - 0.22).abs() < 1e-12
            && (rate.high - 0.24).abs() < 1e-12
    );
    let hours = of(LeverId::HoursPerContract);
    assert_eq!(hours.touched, 20);
    assert_eq!((hours.base, hours.low, hours.high), (3_334.0, 3_334.0, 3_690.0));
    assert!((hours.median - 3_545.0).abs() < 1e-9, "{}", hours.median);
    assert_eq!(result.levers.len(), 2);
    assert_eq!(LeverId::HoursPerContract.value(&result.median), Some(hours.median));
    assert_eq!(result.proposals.len(), 30);
}

#[test]
fn a_round_without_ballots_and_a_full_one() {
    let base = base();
    let empty = tally(&base, &[]);
    assert_eq!((empty.levers.len(), &empty.median), (0, &base));
    let mut ballots = Vec::new();
    for number in 0..=MOST {
        let [.., high, low] = number.to_be_bytes();
        let ballot = Ballot {
            voter: Voter::new([0, 0, 0, 0, high, low]),
            base: BaseMark::of(&base),
            moves: Vec::new(),
        };
        let taken = add(&mut ballots, ballot);
        assert_eq!(matches!(taken, Taken::Refused(Refused::Full)), number == MOST, "{number}");
    }
    assert!(collect(&mut ballots, BaseMark::of(&base), " \n ,; ").is_empty());
}

/// What one page draws, another one's camera reads: light and blur included.
#[test]
fn a_code_drawn_is_a_code_read() {
    let ballot =
        ballot_of(9, &[(LeverId::ClauseRate, 0.24), (LeverId::Growth, -0.02), (LeverId::Duration, 3.0)]);
    let text = encode(&ballot);
    let picture = qr(&text).unwrap();
    let side = usize::try_from(picture.size + 2 * QUIET).unwrap();
    let quiet = usize::try_from(QUIET).unwrap();
    let dark = |x: usize, y: usize| {
        picture.path.split('M').skip(1).any(|run| {
            let (at, rest) = run.split_once('h').unwrap();
            let (from, line) = at.split_once(' ').unwrap();
            let (from, line): (usize, usize) = (from.parse().unwrap(), line.parse().unwrap());
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let (from, line) = (from + quiet, line + quiet);
            line == y && (from..from + length).contains(&x)
        })
    };
    let modules: Vec<bool> = (0..side * side).map(|at| dark(at % side, at / side)).collect();
    let edge = 4..side - 4;
    assert!((0..side).all(|at| (0..4).all(|line| !modules[line * side + at])), "the quiet zone");
    assert!(edge.clone().any(|at| modules[4 * side + at]));
    for (scale, paper, ink) in [(4, 255, 0), (7, 200, 60)] {
        let wide = side * scale;
        let grey: Vec<u8> = (0..wide * wide)
            .map(|at| if modules[at / wide / scale * side + at % wide / scale] { ink } else { paper })
            .collect();
        assert_eq!(read_codes(wide, wide, &grey), std::slice::from_ref(&text));
    }
    assert_eq!(qr(&"a".repeat(2_000)), None, "more than a phone reads from a wall");
    assert!(qr("").is_some());
}
