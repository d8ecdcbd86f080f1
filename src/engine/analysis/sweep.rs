//! One lever, or several, tried at eight values at once.
//!
//! Every solver asks its questions here, so that a trial value means the same everywhere: the segments are scaled from
//! the scenario at the start of the solve, and the eight runs take no new memory.

use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes};
use crate::model::per_goal::PerGoal;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;
use std::hint::black_box;
use std::sync::OnceLock;

/// Runs of a scenario with levers at eight values: the same bits, whichever way they are made.
trait Eight {
    /// What the three goals achieve, in order, with levers moved from where they stand in `start`.
    fn achieved(&mut self, start: &Scenario, moves: &[(LeverId, Lanes)]) -> PerGoal<Lanes>;
}

/// Eight runs abreast.
struct Abreast {
    lanes: Scenario<Lanes>,
    projection: Projection<Lanes>,
}

impl Eight for Abreast {
    fn achieved(&mut self, start: &Scenario, moves: &[(LeverId, Lanes)]) -> PerGoal<Lanes> {
        for &(lever, values) in moves {
            lever.set(&mut self.lanes, start, values);
        }
        self.projection.run_to_target(&self.lanes);
        let achieved = PerGoal::from_fn(|goal| self.projection.achieved(&self.lanes, goal));
        for &(lever, _) in moves {
            lever.restore(&mut self.lanes, start);
        }
        achieved
    }
}

/// Eight runs in turn.
struct InTurn {
    trial: Scenario,
    projection: Projection,
}

impl Eight for InTurn {
    fn achieved(&mut self, start: &Scenario, moves: &[(LeverId, Lanes)]) -> PerGoal<Lanes> {
        let mut found = PerGoal::from_fn(|_| Lanes([0.0; LANES]));
        let at = |values: &Lanes, lane: usize| values.0.get(lane).copied().unwrap_or(0.0);
        for lane in 0..LANES {
            for (lever, values) in moves {
                lever.set(&mut self.trial, start, at(values, lane));
            }
            self.projection.run_to_target(&self.trial);
            for (goal, found) in found.iter_mut() {
                if let Some(place) = found.0.get_mut(lane) {
                    *place = self.projection.achieved(&self.trial, goal);
                }
            }
        }
        for &(lever, _) in moves {
            lever.restore(&mut self.trial, start);
        }
        found
    }
}

/// Makes a scenario ready to be run.
type Ready = fn(&Scenario) -> Box<dyn Eight>;

/// What does so for runs abreast, once they are there.
static ABREAST: OnceLock<Ready> = OnceLock::new();

/// Makes runs abreast from now on, which are several times quicker. Until then they are made in turn, so that a program
/// split in files answers before the file that holds the others came.
pub fn run_abreast() {
    let ready: Ready = |start| Box::new(Abreast { lanes: start.to_number(), projection: Projection::new() });
    // What is hidden from the optimiser here stays out of the program's first file.
    ABREAST.get_or_init(|| black_box(ready));
}

/// A scenario ready to be run with eight values at once.
#[allow(missing_debug_implementations, reason = "what writes it would be in the program")]
pub struct Sweep<'a> {
    start: &'a Scenario,
    eight: Box<dyn Eight>,
}

impl<'a> Sweep<'a> {
    /// Gets a scenario ready.
    #[must_use]
    pub fn new(start: &'a Scenario) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        run_abreast();
        let eight = ABREAST.get().map_or_else(
            || -> Box<dyn Eight> { Box::new(InTurn { trial: start.clone(), projection: Projection::new() }) },
            |ready| ready(start),
        );
        Self { start, eight }
    }

    /// The scenario that every trial starts from.
    #[must_use]
    pub fn start(&self) -> &'a Scenario {
        self.start
    }

    /// What the three goals achieve, in order, with one lever at eight values and everything else held.
    pub fn achieved(&mut self, lever: LeverId, values: Lanes) -> PerGoal<Lanes> {
        self.achieved_with(&[(lever, values)])
    }

    /// What the three goals achieve, in order, with several levers moved together; the last move of a lever counts.
    pub fn achieved_with(&mut self, moves: &[(LeverId, Lanes)]) -> PerGoal<Lanes> {
        self.eight.achieved(self.start, moves)
    }

    /// One goal's achieved value at each of the values given, in place of them; values past a multiple of eight are
    /// padded with the last.
    pub(super) fn fill(&mut self, lever: LeverId, values: &[f64], achieved: &mut [PerGoal<f64>]) {
        for (values, achieved) in values.chunks(LANES).zip(achieved.chunks_mut(LANES)) {
            let found = self.achieved(lever, padded(values));
            for (lane, achieved) in achieved.iter_mut().enumerate() {
                *achieved = at(&found, lane);
            }
        }
    }
}

/// What one of eight runs achieves.
pub(super) fn at(achieved: &PerGoal<Lanes>, lane: usize) -> PerGoal<f64> {
    PerGoal::from_fn(|goal| achieved[goal].0.get(lane).copied().unwrap_or(0.0))
}

/// Up to eight values, the last repeated.
pub(super) fn padded(values: &[f64]) -> Lanes {
    let last = values.last().copied().unwrap_or(0.0);
    let mut lanes = Lanes([last; LANES]);
    for (lane, &value) in lanes.0.iter_mut().zip(values) {
        *lane = value;
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values that reach both bounds of a lever and what lies between.
    fn values(lever: LeverId, start: &Scenario) -> Lanes {
        let bounds = lever.bounds(start);
        let mut place = 0.0;
        Lanes([(); LANES].map(|()| {
            place += 1.0 / 8.0;
            bounds.low + (bounds.high - bounds.low) * place
        }))
    }

    pub(super) fn assert_same_bits(start: &Scenario) {
        let mut abreast = Abreast { lanes: start.to_number(), projection: Projection::new() };
        let mut in_turn = InTurn { trial: start.clone(), projection: Projection::new() };
        for lever in LeverId::all().filter(|lever| lever.present(start)) {
            let moves = [(lever, values(lever, start))];
            let bits = |found: PerGoal<Lanes>| found.map(|goal| goal.0.map(f64::to_bits));
            assert_eq!(
                bits(abreast.achieved(start, &moves)),
                bits(in_turn.achieved(start, &moves)),
                "{lever:?}"
            );
        }
    }

    #[test]
    fn eight_runs_in_turn_have_the_bits_of_eight_abreast() {
        use crate::model::scenario as parts;
        let constant = parts::Ramped::constant;
        let segment = parts::Segment {
            name: "a".into(),
            contracts: 1_500.0,
            growth: 0.01,
            clauses: parts::Clauses::Direct(parts::Ramped { base: 0.1, target: 0.2, start: Some(2_016) }),
            hours: parts::Hours::Direct(constant(3_334.0)),
            duration: 2.3,
            clause_duration: None,
        };
        let other = parts::Segment {
            name: "b".into(),
            contracts: 220.0,
            clauses: parts::Clauses::Funnel(parts::Funnel {
                clausable: 0.4,
                anticipated: parts::Ramped { base: 0.5, target: 0.8, start: None },
                calibrated: parts::Ramped { base: 0.5, target: 0.7, start: None },
            }),
            hours: parts::Hours::Calibrated(parts::Calibration {
                amount: 1e6,
                labour_share: 0.5,
                insertion_share: parts::Ramped { base: 0.04, target: 0.05, start: None },
                hourly_cost: 30.0,
            }),
            clause_duration: Some(3.6),
            ..segment.clone()
        };
        assert_same_bits(&Scenario {
            ramp: parts::Ramp { start: 2_015.0, exponent: 1.7 },
            reading: parts::Reading::InExecution,
            goals: parts::Goals::from_fn(|goal| parts::Goal {
                value: 1.0,
                active: true,
                cumulative: goal.row().summable.then_some(true),
            }),
            segments: vec![segment, other],
            joint_answers: parts::JointAnswers { share: constant(0.1), gain: 0.25 },
            reserved: parts::Reserved {
                published: parts::Ramped { base: 50.0, target: 100.0, start: None },
                answers: Some(constant(80.0)),
                support_uplift: constant(0.1),
                award_rate: constant(0.9),
                hours_per_contract: 300.0,
                ..parts::Reserved::NEUTRAL
            },
            facilitators: Some(parts::Facilitators {
                count: parts::Ramped { base: 10.0, target: 12.0, start: None },
                contracts_each: Some(30.0),
                hours_each: Some(62_800.0),
            }),
            realisation: 0.97,
            ..Scenario::neutral(2_014, 2_020)
        });
    }
}
