//! Many ballots of one round: which are taken, and what they say together.

use super::code::{Unreadable, addressed, decode};
use super::{Ballot, BaseMark, Voter};
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::order::sort_by;

/// Most ballots of one round.
pub const MOST: usize = 500;

/// What became of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was counted.
    Added(Voter),
    /// It takes the place of an earlier one of the same participant.
    Replaced(Voter),
    /// It was not counted.
    Refused(Refused),
}

/// Why a code was not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no ballot.
    Unreadable(Unreadable),
    /// It starts from another scenario than the round does.
    OtherBase(BaseMark),
    /// The round is full.
    Full,
}

/// One code as it came, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The code, shortened.
    pub code: String,
    /// The letter of the group that it says it comes from, if it says so.
    pub group: Option<char>,
    /// What it says, where it can be read.
    pub ballot: Option<Ballot>,
    /// What became of it.
    pub taken: Taken,
}

/// Longest excerpt of a code, in characters.
const EXCERPT: usize = 24;

/// Takes every code of a text: one a line, or several apart by commas, semicolons or spaces.
///
/// Every code says what became of it; a text without any gives an empty list.
pub fn collect(ballots: &mut Vec<Ballot>, base: BaseMark, text: &str) -> Vec<Receipt> {
    let pieces =
        text.split(['\n', '\r', ',', ';', '\t', '"']).map(str::trim).filter(|piece| !piece.is_empty());
    let mut receipts = Vec::new();
    for piece in pieces.take(2 * MOST) {
        // A line of a single code may hold spaces; a line of several codes is told by each of its words being one.
        let words: Vec<&str> = piece.split_whitespace().collect();
        if words.len() > 1 && !is_code(piece) && words.iter().any(|word| is_code(word)) {
            receipts.extend(words.into_iter().map(|word| take(ballots, base, word)));
        } else {
            receipts.push(take(ballots, base, piece));
        }
    }
    receipts
}

fn is_code(text: &str) -> bool {
    decode(addressed(text).1).is_ok()
}

fn take(ballots: &mut Vec<Ballot>, base: BaseMark, code: &str) -> Receipt {
    let (group, code) = addressed(code);
    let read = decode(code);
    let ballot = read.clone().ok();
    let taken = match read {
        Err(reason) => Taken::Refused(Refused::Unreadable(reason)),
        Ok(ballot) if ballot.base != base => Taken::Refused(Refused::OtherBase(ballot.base)),
        Ok(ballot) => add(ballots, ballot),
    };
    let mut excerpt: String = code.chars().take(EXCERPT).collect();
    if code.chars().count() > EXCERPT {
        excerpt.push('…');
    }
    Receipt { code: excerpt, group, ballot, taken }
}

/// Counts a ballot; a participant's later one takes the place of the earlier.
pub fn add(ballots: &mut Vec<Ballot>, ballot: Ballot) -> Taken {
    let voter = ballot.voter;
    if let Some(earlier) = ballots.iter_mut().find(|earlier| earlier.voter == voter) {
        *earlier = ballot;
        return Taken::Replaced(voter);
    }
    if ballots.len() >= MOST {
        return Taken::Refused(Refused::Full);
    }
    ballots.push(ballot);
    Taken::Added(voter)
}

/// What the ballots of a round say of one lever, in the lever's unit. Who left it alone counts for the value it starts
/// from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeverTally {
    /// Which lever.
    pub lever: LeverId,
    /// The value that the round starts from.
    pub base: f64,
    /// The lowest value.
    pub low: f64,
    /// The middle one; between the two middle ones when their number is even.
    pub median: f64,
    /// The highest value.
    pub high: f64,
    /// How many moved it.
    pub touched: usize,
}

/// What the ballots of a round say together.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// The levers that anybody moved, in the catalogue's order.
    pub levers: Vec<LeverTally>,
    /// Every lever at its median.
    pub median: Scenario,
    /// What each ballot proposes, in the order they came.
    pub proposals: Vec<Scenario>,
}

/// Counts the ballots of a round that starts from `base`.
#[must_use]
pub fn tally(base: &Scenario, ballots: &[Ballot]) -> Tally {
    let proposals: Vec<Scenario> = ballots.iter().map(|ballot| ballot.apply(base)).collect();
    let levers: Vec<LeverTally> = LeverId::all()
        .filter_map(|lever| {
            let moved = |ballot: &Ballot| ballot.moves.iter().any(|(other, _)| *other == lever);
            let touched = ballots.iter().filter(|ballot| moved(ballot)).count();
            let from = lever.value(base).filter(|_| touched > 0)?;
            let mut values: Vec<f64> =
                proposals.iter().filter_map(|proposal| lever.value(proposal)).collect();
            sort_by(&mut values, f64::total_cmp);
            let (low, high) = (values.first().copied()?, values.last().copied()?);
            Some(LeverTally { lever, base: from, low, median: middle(&values)?, high, touched })
        })
        .collect();
    let mut median = base.clone();
    for tally in &levers {
        tally.lever.set(&mut median, base, tally.median);
    }
    Tally { levers, median, proposals }
}

/// The middle of values in order; between the two middle ones when their number is even.
pub(super) fn middle(sorted: &[f64]) -> Option<f64> {
    let half = sorted.len() / 2;
    let upper = sorted.get(half).copied()?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = sorted.get(half.checked_sub(1)?).copied()?;
    Some(f64::midpoint(lower, upper))
}
