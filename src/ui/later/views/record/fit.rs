//! How tight the two pages are set, so that each holds what it must: step by step, until nothing runs over.

/// How the first page is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct First {
    /// The size of its type and the air between its lines, from the design's (0) to the smallest (7).
    pub(super) density: usize,
    /// Whether only the last round and that of the scenario kept are shown whole, the others in a line each.
    pub(super) short: bool,
    /// The most rounds that are told in a line.
    pub(super) lines: usize,
}

/// How the second page is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Second {
    /// As on the first page.
    pub(super) density: usize,
    /// The most conditions told.
    pub(super) conditions: usize,
    /// The most unknown figures told.
    pub(super) unknowns: usize,
    /// The most levers of a vote told.
    pub(super) levers: usize,
    /// The most votes told, the latest first.
    pub(super) votes: usize,
}

/// Steps of the first page.
pub(super) const FIRST: [First; 10] = {
    const fn step(density: usize, short: bool, lines: usize) -> First {
        First { density, short, lines }
    }
    [
        step(0, false, 20),
        step(1, false, 20),
        step(2, false, 20),
        step(3, false, 20),
        step(1, true, 20),
        step(2, true, 20),
        step(3, true, 20),
        step(4, true, 20),
        step(5, true, 12),
        step(7, true, 8),
    ]
};

/// Steps of the second page.
pub(super) const SECOND: [Second; 8] = {
    const fn step(density: usize, conditions: usize, unknowns: usize, levers: usize, votes: usize) -> Second {
        Second { density, conditions, unknowns, levers, votes }
    }
    [
        step(AIRY, 7, 5, 8, 20),
        step(0, 7, 5, 8, 20),
        step(1, 7, 5, 8, 20),
        step(2, 7, 5, 8, 3),
        step(3, 7, 5, 6, 2),
        step(4, 6, 4, 6, 2),
        step(5, 5, 3, 4, 2),
        step(5, 4, 2, 3, 1),
    ]
};

/// The density of a page that has room.
const AIRY: usize = 6;
/// From this density on, long texts are cut.
const CUTS: usize = 4;

/// Whether a page set so cuts long texts.
pub(super) const fn cuts(density: usize) -> bool {
    density >= CUTS && density != AIRY
}

/// Most groups of a board whose votes stand on the first page.
const FEW: usize = 4;

/// Whether the votes stand on the first page: few groups, one vote, and room.
pub(super) const fn votes_first(step: usize, groups: usize, voted: usize) -> bool {
    groups <= FEW && voted <= 1 && step < 2
}
