//! What each lever must be held at for a goal to be met with the confidence asked for, as the table shows it.
//!
//! The values come from `analysis::secured`; here they are rounded to what is displayed and drawn again, so that typing
//! the figure shown does secure the goal. Runs in slices, for a scenario at rest.

use super::requirement::Bar;
use crate::analysis::count::Count;
use crate::analysis::lever_draws::{LeverDraws, ranged};
use crate::analysis::required::RequiredStatus;
use crate::analysis::secured::{Secured, SecuredRun, held_at, needed, secured_draws};
use crate::model::goal::GoalId;
use crate::model::grid::Grid;
use crate::model::lever::LeverSet;
use crate::model::lever::{Kind, LeverId};
use crate::model::scenario::Scenario;
use crate::order::sort_by_key;

/// Digits beyond those displayed that rounding may take; then the value is left as it is.
const MORE_DIGITS: u32 = 3;

/// Where a lever is to be held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hold {
    /// At this value, which is not the one in force.
    At(f64),
    /// Where it stands: knowing it for sure is enough.
    Here(f64),
    /// Nowhere: no value of this lever alone will do.
    Nowhere,
}

/// One goal and one lever.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SecuredRequirement {
    /// The goal to secure.
    pub goal: GoalId,
    /// The lever to hold, the others being drawn.
    pub lever: LeverId,
    /// Where to hold it.
    pub hold: Hold,
    /// In how many draws the goal is met with the lever held there; 0 where there is no such value.
    pub met: u32,
}

/// The secured values of a scenario, for the goals that are not secured as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct SecuredRequirements {
    /// Draws behind each.
    pub draws: u32,
    /// The confidence asked for, a share.
    pub confidence: f64,
    /// The goals that are not secured as things stand.
    pub goals: Vec<GoalId>,
    /// A row for every such goal and every lever that acts on it.
    pub rows: Vec<SecuredRequirement>,
}

impl SecuredRequirements {
    /// What one goal asks of one lever; none where the lever does nothing for it.
    #[must_use]
    pub fn of(&self, goal: GoalId, lever: LeverId) -> Option<SecuredRequirement> {
        self.rows.iter().find(|row| (row.goal, row.lever) == (goal, lever)).copied()
    }

    /// The levers of which some value may be proposed, those that the city decides first; the locked ones are left alone.
    #[must_use]
    pub fn offers(&self, scenario: &Scenario, locked: &LeverSet) -> Vec<Offer> {
        // A value that is not one to propose is as good as none.
        let proposable = |need: SecuredRequirement| match need.hold {
            Hold::At(value) if Bar::of(scenario, need.lever, value).is_some() => {
                SecuredRequirement { hold: Hold::Nowhere, met: 0, ..need }
            }
            Hold::At(_) | Hold::Here(_) | Hold::Nowhere => need,
        };
        let offer = |lever: LeverId| {
            let cells = self.goals.iter().map(|&goal| self.of(goal, lever).map(proposable));
            Offer { lever, cells: cells.collect() }
        };
        let some = |offer: &Offer| offer.cells.iter().flatten().any(|need| need.hold != Hold::Nowhere);
        let mut offers: Vec<_> =
            LeverId::all().filter(|lever| !locked.contains(lever)).map(offer).filter(some).collect();
        sort_by_key(&mut offers, |offer| offer.lever.row().kind == Kind::Assumption);
        offers
    }
}

/// One lever, with what each goal that is not sure asks of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The lever.
    pub lever: LeverId,
    /// A cell for each goal that is not sure; none where the lever does nothing for it.
    pub cells: Vec<Option<SecuredRequirement>>,
}

/// A search for secured values.
#[derive(Debug)]
pub struct SecuredSearch {
    scenario: Scenario,
    /// The solutions for the goals that are not sure, once these are known.
    run: Option<SecuredRun>,
    /// The draws of the scenario itself, then of each value tried.
    trial: Count,
    /// How many of them must meet a goal.
    needed: u32,
    found: SecuredRequirements,
    /// Rows settled so far, among those of the run.
    settled: usize,
    /// Values still to be tried for the next row, the last first.
    tries: Vec<f64>,
}

impl SecuredSearch {
    /// Prepares the search; none for a scenario in which nothing is uncertain.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Option<Self> {
        ranged(scenario).next()?;
        let trial = Count::new(scenario, secured_draws(scenario));
        Some(Self {
            needed: needed(trial.draws() as usize, scenario.uncertainty.confidence),
            found: SecuredRequirements {
                draws: trial.draws(),
                confidence: scenario.uncertainty.confidence,
                goals: Vec::new(),
                rows: Vec::new(),
            },
            scenario: scenario.clone(),
            run: None,
            trial,
            settled: 0,
            tries: Vec::new(),
        })
    }

    /// Runs some `blocks` blocks of eight draws more; gives what was found once all is.
    pub fn step(&mut self, store: &mut LeverDraws, blocks: usize) -> Option<SecuredRequirements> {
        if !self.trial.finished() {
            self.trial.step(store, blocks);
            return None;
        }
        match &mut self.run {
            Some(run) if !run.finished() => {
                run.step(store, blocks);
                None
            }
            Some(_) => self.settle(),
            None => {
                self.found.goals =
                    self.scenario.active_goals().filter(|&goal| !self.is_secured(goal)).collect();
                if self.found.goals.is_empty() {
                    return Some(self.found.clone());
                }
                self.run = Some(SecuredRun::of(&self.scenario, self.found.goals.clone()));
                None
            }
        }
    }

    fn is_secured(&self, goal: GoalId) -> bool {
        self.trial.met(goal) >= self.needed
    }

    /// Takes what the last trial said, and begins the next one.
    fn settle(&mut self) -> Option<SecuredRequirements> {
        let row = self.run.as_ref().and_then(|run| run.rows().nth(self.settled).copied());
        let Some(row) = row else { return Some(self.found.clone()) };
        let Some(current) = row.lever.value(&self.scenario).filter(|_| row.status != RequiredStatus::Inert)
        else {
            self.settled += 1;
            return None;
        };
        if let Some(tried) = self.tries.pop() {
            if self.is_secured(row.goal) {
                let here = tried.to_bits() == current.to_bits();
                let hold = if here { Hold::Here(tried) } else { Hold::At(tried) };
                self.push(row, hold, self.trial.met(row.goal));
                return None;
            }
        } else {
            self.tries = tries(&self.scenario, &row, current);
        }
        match self.tries.last() {
            Some(&value) => self.hold(row.lever, value),
            None => self.push(row, Hold::Nowhere, 0),
        }
        None
    }

    fn push(&mut self, Secured { goal, lever, .. }: Secured, hold: Hold, met: u32) {
        self.found.rows.push(SecuredRequirement { goal, lever, hold, met });
        self.tries.clear();
        self.settled += 1;
    }

    /// Begins the draws with one lever held.
    fn hold(&mut self, lever: LeverId, value: f64) {
        self.trial.reset(&held_at(&self.scenario, lever, value));
    }
}

/// The values to try for a row, the first one last: where the lever stands, if it carries a range of its own; then the
/// value found, rounded ever less, to the side that does first.
fn tries(scenario: &Scenario, row: &Secured, current: f64) -> Vec<f64> {
    let mut tries = Vec::new();
    if row.status == RequiredStatus::Never {
        return tries;
    }
    if scenario.uncertainty.ranges.contains_key(&row.lever) {
        tries.push(current);
    }
    if let Some(value) = row.value {
        let (bounds, mut grid) = (row.lever.bounds(scenario), Grid::displayed(row.lever.row().unit));
        for _ in 0..=MORE_DIGITS {
            let mut around = grid.around(value);
            // Away from where the lever stands the goal is met; towards it, hardly ever.
            if value >= current {
                around.reverse();
            }
            tries.extend(around.into_iter().filter(|&value| bounds.contain(value)));
            grid = grid.divided(10.0);
        }
        tries.push(value);
    }
    tries.reverse();
    tries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::ensemble::Ensemble;
    use crate::scenario::preset::Preset;

    fn search(scenario: &Scenario, blocks: usize) -> Option<SecuredRequirements> {
        let mut search = SecuredSearch::new(scenario)?;
        let mut store = LeverDraws::new();
        loop {
            let found = search.step(&mut store, blocks);
            if found.is_some() {
                return found;
            }
        }
    }

    fn uncertain(preset: Preset) -> Scenario {
        let mut scenario = preset.scenario();
        for lever in LeverId::all() {
            if let Some(range) = lever.proposed_range(&scenario) {
                scenario.uncertainty.ranges.insert(lever, range);
            }
        }
        scenario.uncertainty.draws = 256;
        scenario
    }

    #[test]
    fn nothing_is_searched_where_nothing_is_uncertain() {
        assert_eq!(search(&Preset::Paris2020.scenario(), 64), None);
    }

    #[test]
    fn holding_a_lever_at_the_value_shown_secures_the_goal() {
        for preset in [Preset::Paris2020, Preset::CityLevers, Preset::ThreeFamilies] {
            let scenario = uncertain(preset);
            let Some(found) = search(&scenario, 64) else { panic!("{}: nothing", preset.key()) };
            let by_some = found.rows.iter().any(|row| row.hold != Hold::Nowhere);
            assert!(by_some && !found.goals.is_empty(), "{}: {found:?}", preset.key());
            for row in &found.rows {
                let (Hold::At(value) | Hold::Here(value)) = row.hold else { continue };
                let mut ensemble = Ensemble::new(&held_at(&scenario, row.lever, value), 256);
                ensemble.finish(&mut LeverDraws::new());
                let chance = ensemble.probability().of(row.goal).unwrap_or(0.0);
                assert!(chance >= 0.8, "{}: {row:?}, {chance}", preset.key());
                assert!((chance * 256.0 - f64::from(row.met)).abs() < 0.5, "{}: {row:?}", preset.key());
            }
            let offers = found.offers(&scenario, &LeverSet::new());
            assert!(offers.is_sorted_by_key(|offer| offer.lever.row().kind == Kind::Assumption));
            for need in offers.iter().flat_map(|offer| offer.cells.iter().flatten()) {
                let Hold::At(value) = need.hold else { continue };
                assert_eq!(Bar::of(&scenario, need.lever, value), None, "{}: {need:?}", preset.key());
            }
        }
    }

    #[test]
    fn slices_change_nothing() {
        let scenario = uncertain(Preset::CityLevers);
        assert_eq!(search(&scenario, 7), search(&scenario, usize::MAX));
    }
}
