//! The end of a secured side, between two neighbouring values of a held lever's grid.
//!
//! A bracket is cut in two until it is as good as one value, running again only the draws that change within it. Each
//! call does one piece of work, so that a page stays fluid. What a row means is decided in [`super::secured`].

use super::conditional_sampling::{ConditionalSampling, Met};
use super::secured_grid::Missing;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::LANES;

/// Relative width at which a bracket is as good as one value.
const WIDTH: f64 = 1e-10;
/// Cuts after which a bracket is below any width.
const MOST_CUTS: usize = 60;
/// Brackets tried when draws that both ends agree on change in between; then the end known to do is returned.
const MOST_BRACKETS: usize = 8;

/// Why a row is not solved yet.
pub(super) enum Unsolved {
    /// All draws are missing at this place of the grid.
    Missing(usize),
    /// A bracket was narrowed, and needs more of it.
    Narrowing,
}

impl From<Missing> for Unsolved {
    fn from(Missing(place): Missing) -> Self {
        Self::Missing(place)
    }
}

/// Two neighbours of the grid, of which one secures a goal and the other does not.
#[derive(Debug)]
pub(super) struct Bracket {
    goal: GoalId,
    /// The place that does not do, and the place that does.
    ends: (usize, usize),
    /// The nearest value to the latter that is known not to do, and the draws that meet the goal there.
    no: (f64, Met),
    /// The cut in progress.
    cut: Option<Cut>,
    /// How many cuts came to their end.
    tries: usize,
    /// The value to return, once found.
    found: Option<f64>,
}

/// The end of the secured side between two neighbours of the grid; does one piece of work on it at most.
pub(super) fn end(
    held: &mut ConditionalSampling,
    brackets: &mut Vec<Bracket>,
    goal: GoalId,
    needed: u32,
    ends: (usize, usize),
) -> Result<f64, Unsolved> {
    let (no, yes) = ends;
    let full = |held: &ConditionalSampling, place: usize| {
        held.full.get(place).cloned().flatten().ok_or(Missing(place))
    };
    let at = |held: &ConditionalSampling, place: usize| held.grid.get(place).copied().ok_or(Missing(place));
    let yes_value = at(held, yes)?;
    if held.lever == LeverId::RampStart {
        full(held, no)?;
        full(held, yes)?;
        return Ok(yes_value);
    }
    let known = brackets.iter().position(|bracket| (bracket.goal, bracket.ends) == (goal, ends));
    let bracket = match known.and_then(|known| brackets.get_mut(known)) {
        Some(bracket) => bracket,
        None => {
            let no = (at(held, no)?, full(held, no)?);
            brackets.push(Bracket { goal, ends, no, cut: None, tries: 0, found: None });
            brackets.last_mut().ok_or(Unsolved::Narrowing)?
        }
    };
    if let Some(found) = bracket.found {
        return Ok(found);
    }
    let cut = match &mut bracket.cut {
        Some(cut) => cut,
        none => none.insert(Cut::new(goal, (bracket.no.0, &bracket.no.1), (yes_value, &full(held, yes)?))),
    };
    if !cut.finished() {
        cut.halve(held, goal, needed);
        return Err(Unsolved::Narrowing);
    }
    let tried = cut.yes;
    let met = held.all_at(tried);
    bracket.tries += 1;
    if met.counts[goal] >= needed {
        bracket.found = Some(tried);
    } else if bracket.tries == MOST_BRACKETS {
        bracket.found = Some(yes_value);
    }
    (bracket.no, bracket.cut) = ((tried, met), None);
    bracket.found.ok_or(Unsolved::Narrowing)
}

/// A bracket cut in two until it is as good as one value; only the draws that change within it are run again.
#[derive(Debug)]
struct Cut {
    no: f64,
    yes: f64,
    /// Draws that meet the goal at the end that does, and not at the other.
    gained: Vec<u32>,
    /// Draws that meet it at the end that does not, and not at the other.
    lost: Vec<u32>,
    /// How many meet it at both.
    always: usize,
    /// How often it may still be cut.
    left: usize,
}

impl Cut {
    fn new(goal: GoalId, (no, no_met): (f64, &Met), (yes, yes_met): (f64, &Met)) -> Self {
        let (mut gained, mut lost, mut always) = (Vec::new(), Vec::new(), 0_usize);
        let blocks = no_met.blocks[goal].iter().zip(&yes_met.blocks[goal]);
        for (block, (&before, &after)) in blocks.enumerate() {
            always += (before & after).count_ones() as usize;
            for lane in 0..LANES {
                let draw = (block * LANES + lane) as u32;
                match (before >> lane & 1, after >> lane & 1) {
                    (0, 1) => gained.push(draw),
                    (1, 0) => lost.push(draw),
                    _ => {}
                }
            }
        }
        Self { no, yes, gained, lost, always, left: MOST_CUTS }
    }

    /// Whether both ends are as good as one.
    fn finished(&self) -> bool {
        self.left == 0 || (self.yes - self.no).abs() <= WIDTH * self.yes.abs().max(self.no.abs())
    }

    /// Keeps the half in which the goal becomes secured.
    fn halve(&mut self, held: &mut ConditionalSampling, goal: GoalId, needed: u32) {
        self.left -= 1;
        let middle = self.no + (self.yes - self.no) * 0.5;
        let (mut not_yet, mut gains, mut losses, mut still) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        held.split_draws(goal, middle, &self.gained, [&mut not_yet, &mut gains]);
        held.split_draws(goal, middle, &self.lost, [&mut losses, &mut still]);
        if self.always + gains.len() + still.len() >= needed as usize {
            // What is met at the middle and beyond, or lost beyond it, is settled on this side.
            self.yes = middle;
            self.always += still.len();
            (self.gained, self.lost) = (gains, losses);
        } else {
            self.no = middle;
            self.always += gains.len();
            (self.gained, self.lost) = (not_yet, still);
        }
    }
}
