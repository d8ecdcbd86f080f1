//! A ballot: who, from which scenario, and what was moved.

use super::letters::letters;
use crate::model::lever::LeverId;
use crate::model::scenario::{Effort, Scenario, Uncertainty};
use crate::scenario::file;
use litemap::LiteMap;

/// The participant's random number, 48 bits: it says which codes are of one hand, not whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Voter([u8; 6]);

impl Voter {
    /// The participant of six random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 6]) -> Self {
        Self(bytes)
    }

    /// The six bytes.
    #[must_use]
    pub const fn bytes(self) -> [u8; 6] {
        self.0
    }
}

/// The mark of the scenario that a round starts from: equal for equal figures, whatever they are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BaseMark(pub(in crate::scenario) u32);

impl BaseMark {
    /// The mark of a scenario: names, sources, results already known and ranges do not count.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let text = file::write(&bare(scenario));
        // FNV-1a, 64 bits folded to 32 (draft-eastlake-fnv).
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let [a, b, c, d, e, f, g, h] = hash.to_be_bytes();
        Self(u32::from_be_bytes([a ^ e, b ^ f, c ^ g, d ^ h]))
    }

    /// Seven letters and digits that two people can compare aloud.
    #[must_use]
    pub fn text(self) -> String {
        letters(&self.0.to_be_bytes())
    }
}

/// A scenario without what changes no figure.
pub(super) fn bare(scenario: &Scenario) -> Scenario {
    let mut bare = Scenario {
        name: String::new(),
        preset: None,
        city: String::new(),
        uncertainty: Uncertainty { ranges: LiteMap::new(), draws: 4_096, confidence: 0.8 },
        effort: Effort { levers: Vec::new() },
        observed: LiteMap::new(),
        sources: LiteMap::new(),
        ..scenario.clone()
    };
    for segment in &mut bare.segments {
        segment.name = "".into();
    }
    bare
}

/// One participant's proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Whose it is.
    pub voter: Voter,
    /// Which scenario it starts from.
    pub base: BaseMark,
    /// Levers moved, in the catalogue's order, and by how many fifths of a step; never zero.
    pub moves: Vec<(LeverId, i32)>,
}
