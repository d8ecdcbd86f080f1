//! The figures of the page, each told by the parts of the chain that lead to it.

use super::block::{Block, Draws, Held, HeldRole, HeldTrial, Op, Role, Term, TrialRun};
use super::chain::{Chain, zip};
use super::figure_id::FigureId;
use super::named_quantity::NamedQuantity;
use crate::analysis::count::Count;
use crate::analysis::ensemble::EnsembleSummary;
use crate::analysis::lever_draws::LeverDraws;
use crate::analysis::required::{Required, RequiredStatus, feasible_step};
use crate::analysis::secured::{held_at, secured_draws};
use crate::analysis::secured_grid::needed;
use crate::model::goal::{GoalId, reaches};
use crate::model::lever::LeverId;
use crate::model::plausibility::Plausibility;
use crate::model::projection::project;
use crate::model::scenario::{Reading, Scenario};

impl Chain<'_> {
    /// The parts of a figure, and the figure; none when the page does not show it.
    pub(super) fn figure(
        &mut self,
        figure: FigureId,
        required: &[Required],
        chances: Option<&EnsembleSummary>,
    ) -> Option<f64> {
        match figure {
            FigureId::Achieved(goal) => Some(self.achieved(goal)),
            FigureId::Margin(goal) => {
                let achieved = self.achieved(goal);
                let target = self.scenario.goal_value(goal);
                let margin = self.projection.outcome(self.scenario, goal).margin;
                let terms = [(NamedQuantity::Achieved(goal), achieved), (NamedQuantity::Goal(goal), target)];
                self.plain(Op::Difference, &terms, (NamedQuantity::Margin(goal), margin));
                Some(margin)
            }
            FigureId::FirstYear(goal) => {
                let summed = self.scenario.goal_cumulative(goal);
                self.years(goal, summed);
                self.projection.outcome(self.scenario, goal).first_year.map(f64::from)
            }
            FigureId::Chance(goal) => self.chance(goal, chances?),
            FigureId::People => Some(self.people()),
            FigureId::Spend => Some(self.spend()),
            FigureId::Required(goal, lever) => {
                let row = required.iter().find(|row| row.goal == goal && row.lever == lever)?;
                self.required(row)
            }
            FigureId::Secured(goal, lever, value) => self.secured(goal, lever, value),
        }
    }

    fn achieved(&mut self, goal: GoalId) -> f64 {
        let achieved = self.projection.achieved(self.scenario, goal);
        match (goal, self.scenario.reading) {
            (GoalId::ClauseRate, Reading::Awarded) => {
                self.rates();
                if self.scenario.facilitators.is_some_and(|limits| limits.hours_each.is_some()) {
                    self.hours_each();
                }
                self.capacity();
                let clauses = self.clause_contracts();
                let contracts: f64 = self.steps.segments.iter().map(|steps| steps.contracts).sum();
                if contracts > 0.0 {
                    let terms =
                        [(NamedQuantity::ClauseContracts, clauses), (NamedQuantity::Contracts, contracts)];
                    self.plain(Op::Quotient, &terms, (NamedQuantity::RateAwarded, achieved));
                }
            }
            (GoalId::ClauseRate, Reading::InExecution) => {
                self.rates();
                if self.scenario.facilitators.is_some_and(|limits| limits.hours_each.is_some()) {
                    self.hours_each();
                }
                self.capacity();
                self.stocks();
            }
            (GoalId::Hours, reading) => {
                self.rates();
                self.hours_each();
                self.capacity();
                self.hours_contracted();
                if reading == Reading::InExecution {
                    self.worked();
                }
                if self.scenario.goal_cumulative(goal) {
                    self.years(goal, true);
                }
            }
            (GoalId::Reserved, Reading::Awarded | Reading::InExecution) => self.reserved(),
        }
        achieved
    }

    /// From the consultations published to the contracts awarded.
    fn reserved(&mut self) {
        let (published, answered) = (self.steps.published, self.steps.answered);
        if let Some(answers) = self.steps.answers {
            let can = answers * (1.0 + self.steps.support_uplift);
            let terms = [
                (NamedQuantity::Answers, answers),
                (NamedQuantity::SupportUplift, self.steps.support_uplift),
            ];
            self.plain(Op::Uplift, &terms, (NamedQuantity::CanAnswer, can));
            let terms = [(NamedQuantity::Published, published), (NamedQuantity::CanAnswer, can)];
            self.plain(Op::Least, &terms, (NamedQuantity::Answered, answered));
        }
        let first =
            if self.steps.answers.is_some() { NamedQuantity::Answered } else { NamedQuantity::Published };
        let terms = [(first, answered), (NamedQuantity::AwardRate, self.steps.award_rate)];
        self.plain(Op::Product, &terms, (NamedQuantity::Reserved, self.steps.reserved));
    }

    fn people(&mut self) -> f64 {
        let hours = self.achieved(GoalId::Hours);
        let settings = &self.scenario.settings;
        let (people, fte) = (hours / settings.hours_per_person, hours / settings.hours_per_fte);
        for (by, each, what, result) in [
            (NamedQuantity::HoursPerPerson, settings.hours_per_person, NamedQuantity::People, people),
            (NamedQuantity::HoursPerFte, settings.hours_per_fte, NamedQuantity::Fte, fte),
        ] {
            self.plain(
                Op::Quotient,
                &[(NamedQuantity::Achieved(GoalId::Hours), hours), (by, each)],
                (what, result),
            );
        }
        people
    }

    fn spend(&mut self) -> f64 {
        self.rates();
        self.hours_each();
        self.capacity();
        let hours = self.hours_contracted();
        let settings = self.scenario.settings;
        let Plausibility { clause_spend, share_of_purchases, .. } =
            Plausibility::new(self.scenario, self.projection);
        let whats = [
            NamedQuantity::AllHoursContracted,
            NamedQuantity::SpendCost,
            NamedQuantity::SpendLabour,
            NamedQuantity::SpendInsertion,
        ];
        let values = [hours, settings.hourly_cost, settings.labour_share, settings.insertion_share];
        self.step(None, Op::HoursToSpend, zip(whats, values), (NamedQuantity::Spend, clause_spend));
        let terms =
            [(NamedQuantity::Spend, clause_spend), (NamedQuantity::Purchases, settings.yearly_purchases)];
        self.plain(Op::Quotient, &terms, (NamedQuantity::SpendShare, share_of_purchases));
        clause_spend
    }

    /// The draws of one goal, or of all goals together.
    fn chance(&mut self, goal: Option<GoalId>, chances: &EnsembleSummary) -> Option<f64> {
        let probability = goal.map_or(Some(chances.probability.all), |goal| chances.probability.of(goal))?;
        self.parts.push(Block::Draws(chance_draws(self.scenario, chances.draws, probability)));
        Some(probability)
    }

    /// The draws with the lever as it stands, one step short of the value, and held at it.
    fn secured(&mut self, goal: GoalId, lever: LeverId, value: f64) -> Option<f64> {
        let current = lever.value(self.scenario)?;
        let ranged = self.scenario.uncertainty.ranges.contains_key(&lever);
        let draws = secured_draws(self.scenario);
        let confidence = self.scenario.uncertainty.confidence;
        let mut store = LeverDraws::new();
        let mut count = Count::new(self.scenario, draws);
        let needed = needed(count.draws() as usize, confidence);
        let mut trials = Vec::new();
        let mut tried = |role, value, scenario: &Scenario| {
            count.reset(scenario);
            count.step(&mut store, usize::MAX);
            let met = count.met(goal);
            trials.push(HeldTrial { role, value, met, secured: met >= needed });
            met
        };
        tried(HeldRole::Today, Some(current).filter(|_| !ranged), self.scenario);
        let step = lever.row().unit.display_step();
        if (value - current).abs() > step {
            let before = value - step.copysign(value - current);
            tried(HeldRole::Before, Some(before), &held_at(self.scenario, lever, before));
        }
        let held = held_at(self.scenario, lever, value);
        let met = tried(HeldRole::Shown, Some(value), &held);
        let draws = count.draws();
        let probability = f64::from(met) / f64::from(draws);
        self.parts.push(Block::Held(Held { lever, draws, confidence, needed, trials }));
        self.parts.push(Block::Draws(chance_draws(&held, draws, probability)));
        Some(value)
    }

    /// The value a lever needs, what it achieves, and the chain at that value.
    fn required(&mut self, row: &Required) -> Option<f64> {
        let exact = row.value.filter(|_| row.status == RequiredStatus::At)?;
        let step = row.lever.row().unit.display_step();
        let shown = feasible_step(self.scenario, row, step).unwrap_or(exact);
        let trial = |role, value| tried(self.scenario, row.goal, row.lever, role, value);
        let mut trials = vec![trial(Role::Current, row.current)];
        // The exact solution reads as a value that misses: the neighbours shown tell where the goal begins to be met.
        let short = [shown - step, shown + step]
            .into_iter()
            .filter(|value| row.lever.bounds(self.scenario).contain(*value))
            .map(|value| trial(Role::Short, value))
            .find(|trial| !trial.reached);
        let apart = |trial: &TrialRun| (trial.value - row.current).abs() > step / 2.0;
        trials.extend(short.filter(apart));
        trials.push(trial(Role::Shown, shown));
        self.parts.push(Block::Trials { lever: row.lever, trials });
        let moved = row.lever.at(self.scenario, shown);
        let run = project(&moved);
        let mut chain = Chain::new(&moved, &run);
        chain.achieved(row.goal);
        self.parts.append(&mut chain.parts);
        Some(shown)
    }
}

/// Draws of a scenario, with the ranges they are made in.
fn chance_draws(scenario: &Scenario, draws: u32, probability: f64) -> Draws {
    let ranges = scenario.uncertainty.ranges.iter().filter_map(|(&lever, &[low, high])| {
        lever.value(scenario).map(|central| (lever, [low, central, high]))
    });
    let met = libm::round(probability * f64::from(draws));
    Draws { draws, met, probability, ranges: ranges.collect() }
}

fn tried(scenario: &Scenario, goal: GoalId, lever: LeverId, role: Role, value: f64) -> TrialRun {
    let moved = lever.at(scenario, value);
    let achieved = project(&moved).achieved(&moved, goal);
    TrialRun { role, value, achieved, reached: reaches(achieved, scenario.goal_value(goal)) }
}

/// The inputs that the parts name, in reading order, each once.
pub(super) fn named_inputs(parts: &[Block]) -> Vec<super::named_quantity::Input> {
    use super::named_quantity::Input;
    let mut inputs = Vec::new();
    let mut add = |input: Option<Input>| {
        if let Some(input) = input.filter(|input| !inputs.contains(input)) {
            inputs.push(input);
        }
    };
    for part in parts {
        match part {
            Block::Step(step) => step.terms.iter().for_each(|term: &Term| add(term.what.input())),
            Block::YearTable(table) => {
                table.factors.iter().chain([&table.product]).for_each(|what| add(what.input()));
            }
            Block::Trials { lever, .. } | Block::Held(Held { lever, .. }) => add(Some(Input::Lever(*lever))),
            Block::Draws(draws) => draws.ranges.iter().for_each(|(lever, _)| add(Some(Input::Lever(*lever)))),
        }
    }
    inputs
}
