//! Where figures come from: trace, result and derivatives, held together over the golden scenarios and the presets.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "only the scenarios of the cases are used here")]
mod golden_case;

use golden_case::Case;
use simulateur_objectifs::analysis::derivation::effect::{Measured, effects, slope};
use simulateur_objectifs::analysis::derivation::part::{HeldRole, Part, Role};
use simulateur_objectifs::analysis::derivation::{Derivation, FigureId};
use simulateur_objectifs::analysis::ensemble::Ensemble;
use simulateur_objectifs::analysis::lever_draws::LeverDraws;
use simulateur_objectifs::analysis::required::required;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::plausibility::Plausibility;
use simulateur_objectifs::model::projection::project;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::secured::{Hold, SecuredSearch};

fn scenarios() -> Vec<(String, Scenario)> {
    let presets = Preset::ALL.into_iter().map(|preset| (preset.key().to_owned(), preset.scenario()));
    presets.chain(Case::all().into_iter().map(|case| (case.name, case.scenario))).collect()
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-10 * a.abs().max(b.abs()).max(1e-3)
}

fn figures() -> Vec<FigureId> {
    let goals = GoalId::ALL.into_iter();
    goals
        .flat_map(|goal| [FigureId::Achieved(goal), FigureId::Margin(goal), FigureId::FirstYear(goal)])
        .chain([FigureId::People, FigureId::Spend])
        .collect()
}

/// Every formula gives the figure that the run gave, done again from the figures that are shown.
fn assert_parts(name: &str, derivation: &Derivation) {
    let figure = derivation.figure;
    for part in &derivation.parts {
        match part {
            Part::Step(step) => {
                let (again, result) = (step.recomputed(), step.result.value);
                assert!(close(again, result), "{name}, {figure:?}: {step:?} gives {again}");
            }
            Part::Table(table) => {
                for row in table.rows.iter().filter(|row| !row.factors.is_empty()) {
                    assert_eq!(row.factors.len(), table.factors.len(), "{name}, {figure:?}");
                    assert!(close(row.factors.iter().product(), row.product), "{name}, {figure:?}");
                }
                if let Some(total) = &table.total {
                    let sum = table.rows.iter().map(|row| row.product).sum();
                    assert!(close(sum, total.value), "{name}, {figure:?}: {sum}, not {total:?}");
                }
            }
            Part::Trials { trials, .. } => {
                let solved = trials.iter().filter(|trial| trial.role != Role::Current);
                assert!(solved.clone().count() > 0 && solved.clone().all(|trial| trial.reached), "{name}");
            }
            Part::Held(held) => {
                let shown = held.trials.last().filter(|trial| trial.role == HeldRole::Shown);
                assert!(shown.is_some_and(|trial| trial.secured), "{name}, {figure:?}: {held:?}");
                for trial in &held.trials {
                    let share = f64::from(trial.met) / f64::from(held.draws);
                    assert_eq!(trial.secured, share >= held.confidence, "{name}, {figure:?}: {trial:?}");
                }
            }
            Part::Draws(draws) => {
                assert!(close(draws.met / f64::from(draws.draws), draws.probability), "{name}: {draws:?}");
            }
        }
    }
}

/// The figure that the last formula or table ends on.
fn ends_on(derivation: &Derivation) -> Option<f64> {
    match derivation.parts.last()? {
        Part::Step(step) => Some(step.result.value),
        Part::Table(table) => table.total.as_ref().map(|total| total.value),
        Part::Draws(draws) => Some(draws.probability),
        Part::Trials { .. } | Part::Held(_) => None,
    }
}

#[test]
fn every_figure_is_told_by_formulas_that_give_it() {
    for (name, scenario) in scenarios() {
        let run = project(&scenario);
        for figure in figures() {
            let derivation = Derivation::new(&scenario, &run, &[], None, figure);
            assert_parts(&name, &derivation);
            let result = derivation.result;
            let shown = match figure {
                FigureId::Achieved(goal) => Some(run.outcome(&scenario, goal).achieved),
                FigureId::Margin(goal) => Some(run.outcome(&scenario, goal).margin),
                FigureId::FirstYear(goal) => run.outcome(&scenario, goal).first_year.map(f64::from),
                FigureId::Spend => Some(Plausibility::new(&scenario, &run).clause_spend),
                FigureId::People => {
                    let hours = run.outcome(&scenario, GoalId::Hours).achieved;
                    Some(hours / scenario.settings.hours_per_person)
                }
                FigureId::Chance(_) | FigureId::Required(..) | FigureId::Secured(..) => None,
            };
            assert_eq!(result.map(f64::to_bits), shown.map(f64::to_bits), "{name}, {figure:?}");
            if matches!(figure, FigureId::FirstYear(_)) {
                assert!(!derivation.inputs.is_empty(), "{name}, {figure:?}: from nothing");
            }
            if matches!(figure, FigureId::Achieved(_) | FigureId::Margin(_)) && result != Some(0.0) {
                let end = ends_on(&derivation).expect("the chain ends on a figure");
                assert!(close(end, result.unwrap()), "{name}, {figure:?}: ends on {end}, not {result:?}");
            }
        }
    }
}

#[test]
fn required_values_are_tried_and_reach() {
    for (name, scenario) in scenarios() {
        let (run, rows) = (project(&scenario), required(&scenario));
        for row in rows.iter().filter(|row| row.value.is_some()) {
            let figure = FigureId::Required(row.goal, row.lever);
            let derivation = Derivation::new(&scenario, &run, &rows, None, figure);
            assert!(derivation.result.is_some(), "{name}, {figure:?}");
            assert_parts(&name, &derivation);
        }
    }
}

#[test]
fn chances_are_counted_in_draws() {
    for (name, scenario) in scenarios().into_iter().filter(|(_, s)| !s.uncertainty.ranges.is_empty()) {
        let mut ensemble = Ensemble::new(&scenario, 256);
        ensemble.finish(&mut LeverDraws::new());
        let (run, chances) = (project(&scenario), ensemble.summary());
        for goal in scenario.active_goals().map(Some).chain([None]) {
            let figure = FigureId::Chance(goal);
            let derivation = Derivation::new(&scenario, &run, &[], Some(&chances), figure);
            assert!(derivation.result.is_some(), "{name}, {figure:?}");
            assert_parts(&name, &derivation);
        }
    }
}

/// The same values, counts and draws as the table that the figure stands in.
#[test]
fn secured_values_are_tried_in_draws() {
    let mut told = 0;
    for (name, mut scenario) in scenarios() {
        let proposed = LeverId::all().filter_map(|lever| Some((lever, lever.proposed_range(&scenario)?)));
        scenario.uncertainty.ranges = proposed.collect();
        scenario.uncertainty.draws = 256;
        let Some(mut search) = SecuredSearch::new(&scenario) else { continue };
        let mut store = LeverDraws::new();
        let found = loop {
            if let Some(found) = search.step(&mut store, 64) {
                break found;
            }
        };
        let run = project(&scenario);
        for row in found.rows {
            let (Hold::At(value) | Hold::Here(value)) = row.hold else { continue };
            let figure = FigureId::Secured(row.goal, row.lever, value);
            let derivation = Derivation::new(&scenario, &run, &[], None, figure);
            assert_eq!(derivation.result.map(f64::to_bits), Some(value.to_bits()), "{name}, {figure:?}");
            assert_parts(&name, &derivation);
            let [Part::Held(held), Part::Draws(draws)] = derivation.parts.as_slice() else {
                panic!("{name}, {figure:?}: {derivation:?}")
            };
            assert_eq!((held.draws, held.confidence), (found.draws, found.confidence), "{name}, {figure:?}");
            assert_eq!(held.trials.last().map(|trial| trial.met), Some(row.met), "{name}, {figure:?}");
            assert!(draws.ranges.iter().all(|(lever, _)| *lever != row.lever), "{name}, {figure:?}");
            told += 1;
        }
    }
    assert!(told >= 10, "{told} secured values");
}

#[test]
fn derivatives_are_those_of_finite_differences() {
    let mut compared = 0;
    for (name, scenario) in scenarios() {
        let mut kinks = Vec::new();
        for goal in GoalId::ALL {
            let measured = Measured::new(&scenario, FigureId::Achieved(goal)).unwrap();
            for lever in LeverId::all().filter(|&lever| lever != LeverId::RampStart) {
                let Some(value) = lever.value(&scenario) else { continue };
                let bounds = lever.bounds(&scenario);
                let step = 1e-5 * value.abs().max(1e-2);
                if !bounds.contain(value - step) || !bounds.contain(value + step) {
                    continue;
                }
                let achieved = |value: f64| {
                    let moved = lever.at(&scenario, value);
                    project(&moved).achieved(&moved, goal)
                };
                let (below, here, above) = (achieved(value - step), achieved(value), achieved(value + step));
                let sides = [(here - below) / step, (above - here) / step];
                let found = slope(&scenario, measured, lever).unwrap();
                let size = sides[0].abs().max(sides[1].abs());
                let slack = 1e-3 * size.max(found.abs()) + here.abs() * 1e-9 / step;
                if (sides[0] - sides[1]).abs() > 2e-3 * size + here.abs() * 1e-9 / step {
                    // At a kink no slope is right: both sides are told instead.
                    kinks.push((measured, lever));
                    continue;
                }
                assert!(
                    (found - sides[0]).abs() <= slack + (sides[0] - sides[1]).abs(),
                    "{name}, {goal:?} by {lever:?}: {found}, differences {sides:?}"
                );
                compared += 1;
            }
        }
        for (measured, lever) in kinks {
            let effects = effects(&scenario, measured);
            let told = effects.iter().find(|effect| effect.lever == lever).unwrap();
            assert!(told.sides.is_some(), "{name}: {lever:?} is at a kink: {told:?}");
        }
    }
    assert!(compared > 800, "{compared}");
}

#[test]
fn one_more_clause_contract_brings_its_hours() {
    let scenario = Preset::Announced.scenario();
    let run = project(&scenario);
    let figure = FigureId::Achieved(GoalId::Hours);
    let derivation = Derivation::new(&scenario, &run, &[], None, figure);
    assert!(close(derivation.clause_contract.unwrap(), 1_667.0), "{:?}", derivation.clause_contract);
    let contracts = derivation.effects.iter().find(|effect| effect.lever == LeverId::Contracts).unwrap();
    assert!(close(contracts.change, 333.4), "one more contract, 20 % of which carry a clause");
}
