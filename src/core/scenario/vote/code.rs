//! A ballot as text: bytes with a version and a check sum, in letters and digits that are hard to confuse.
//!
//! Bytes: version (1), mark of the base (4), participant (6), which levers moved (4, one bit a lever in the catalogue's
//! order), their moves (zigzag, seven bits a byte, at most 5 bytes each), CRC-32 of all that (4). Letters: Crockford's
//! base 32 in groups of four; reading takes small letters, O for 0, I and L for 1, and any spaces or hyphens.

use super::ballot::{Ballot, BaseMark, Voter};
use super::dictated;
use super::letters::{is_filler, letters, place_of};
use crate::model::lever::LeverId;
use crate::scenario::checksum::crc32;
use std::fmt;

/// Most bytes of a code.
pub const LONGEST: usize = 100;
/// The version written, and the newest one read.
pub const VERSION: u8 = 1;

/// Bytes before the moves and after them.
const HEAD: usize = 15;
const TAIL: usize = 4;
const GROUP: usize = 4;

/// Why a text is not the code of a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing to read.
    Empty,
    /// A character that no code has.
    Character(char),
    /// A letter is missing, or there is one too many.
    Length,
    /// The check sum does not agree: something was mistyped or lost.
    Damaged,
    /// A newer version of the page made it.
    Newer {
        /// The version found.
        version: u8,
    },
    /// It moves a lever that this version does not know, or is not written as this version does.
    Content,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "there is nothing to read"),
            Self::Character(found) => write!(f, "{found:?} is not a character of a code"),
            Self::Length => write!(f, "a letter is missing, or there is one too many"),
            Self::Damaged => write!(f, "the check sum does not agree"),
            Self::Newer { version } => write!(f, "made by a newer version ({version})"),
            Self::Content => write!(f, "it holds what this version does not know"),
        }
    }
}

/// The code of a ballot.
#[must_use]
pub fn encode(ballot: &Ballot) -> String {
    let letters = letters(&bytes(ballot));
    let groups: Vec<&str> = letters
        .as_bytes()
        .chunks(GROUP)
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    groups.join("-")
}

/// The code of a ballot that says which group it comes from: `B:7K4Q-…`.
#[must_use]
pub fn encode_for(group: char, ballot: &Ballot) -> String {
    format!("{group}:{}", encode(ballot))
}

/// The letter of the group that a code says it comes from, and the code itself.
#[must_use]
pub fn addressed(text: &str) -> (Option<char>, &str) {
    let named = text.split_once(':').and_then(|(group, code)| {
        let mut letters = group.trim().chars();
        let letter = letters.next().filter(char::is_ascii_alphabetic)?;
        letters.next().is_none().then(|| (Some(letter.to_ascii_uppercase()), code.trim()))
    });
    named.unwrap_or((None, text))
}

/// The ballot of a code, in its plain letters or as it is read aloud ([`super::dictated`]).
///
/// # Errors
/// The first reason why it is none.
pub fn decode(text: &str) -> Result<Ballot, Unreadable> {
    let read = decode_letters(text);
    match dictated::plain(text) {
        Some(plain) if read.is_err() => decode_letters(&plain),
        // Some group of it is wrong, whatever its letters would be without the groups.
        None if read.is_err() && dictated::checked(text).is_some() => Err(Unreadable::Damaged),
        Some(_) | None => read,
    }
}

fn decode_letters(text: &str) -> Result<Ballot, Unreadable> {
    let bytes = read_letters(text)?;
    if bytes.len() < HEAD + TAIL || bytes.len() > LONGEST {
        return Err(Unreadable::Length);
    }
    let (body, sum) = bytes.split_at(bytes.len() - TAIL);
    if crc32(body).to_be_bytes() != sum {
        return Err(Unreadable::Damaged);
    }
    read_body(body)
}

/// Bytes that a ballot takes.
pub(super) fn size(ballot: &Ballot) -> usize {
    bytes(ballot).len()
}

fn bytes(ballot: &Ballot) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    bytes.extend(ballot.base.0.to_be_bytes());
    bytes.extend(ballot.voter.bytes());
    let moved = ballot.moves.iter().fold(0_u32, |bits, (lever, _)| bits | 1 << (*lever as u32));
    bytes.extend(moved.to_be_bytes());
    for &(_, places) in &ballot.moves {
        write_number(&mut bytes, places);
    }
    bytes.extend(crc32(&bytes).to_be_bytes());
    bytes
}

fn read_body(body: &[u8]) -> Result<Ballot, Unreadable> {
    let mut rest = body.iter().copied();
    let mut next = || rest.next().ok_or(Unreadable::Content);
    let version = next()?;
    if version > VERSION {
        return Err(Unreadable::Newer { version });
    }
    if version == 0 {
        return Err(Unreadable::Content);
    }
    let base = BaseMark(u32::from_be_bytes([next()?, next()?, next()?, next()?]));
    let voter = Voter::new([next()?, next()?, next()?, next()?, next()?, next()?]);
    let moved = u32::from_be_bytes([next()?, next()?, next()?, next()?]);
    let mut moves = Vec::new();
    for lever in LeverId::all().filter(|lever| moved >> (*lever as u32) & 1 == 1) {
        moves.push((lever, read_number(&mut next)?));
    }
    let known = moves.len() == moved.count_ones() as usize;
    if !known || moves.iter().any(|(_, places)| *places == 0) || next().is_ok() {
        return Err(Unreadable::Content);
    }
    Ok(Ballot { voter, base, moves })
}

/// Zigzag puts small moves of both signs into few bits.
fn write_number(bytes: &mut Vec<u8>, number: i32) {
    let mut rest = ((number << 1) ^ (number >> 31)).cast_unsigned();
    while rest > 0x7f {
        bytes.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
}

fn read_number(next: &mut impl FnMut() -> Result<u8, Unreadable>) -> Result<i32, Unreadable> {
    let mut number = 0_u64;
    for place in 0..5 {
        let byte = next()?;
        number |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            let number = u32::try_from(number).map_err(|_| Unreadable::Content)?;
            return Ok((number >> 1).cast_signed() ^ -((number & 1).cast_signed()));
        }
    }
    Err(Unreadable::Content)
}

fn read_letters(text: &str) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0_u32);
    for character in text.chars().filter(|character| !is_filler(*character)) {
        let value = place_of(character).ok_or(Unreadable::Character(character))? as u32;
        held = held << 5 | value;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    match (bytes.is_empty() && bits == 0, bits < 5 && held == 0) {
        (true, _) => Err(Unreadable::Empty),
        (false, true) => Ok(bytes),
        // Letters that stand for no whole byte, or bits that no ballot leaves behind.
        (false, false) => Err(Unreadable::Length),
    }
}
