//! Where figures come from: trace, result and effects, held together over the golden scenarios and the presets.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "only the scenarios of the cases are used here")]
use crate::golden_case::Case;
use simulateur_objectifs::analysis::derivation::block::{Block, HeldRole, Role};
use simulateur_objectifs::analysis::derivation::effect::{Effect, Measured, effects, steps_away};
use simulateur_objectifs::analysis::derivation::{Derivation, FigureId};
use simulateur_objectifs::analysis::ensemble::Ensemble;
use simulateur_objectifs::analysis::lever_draws::LeverDraws;
use simulateur_objectifs::analysis::required::required;
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::plausibility::Plausibility;
use simulateur_objectifs::model::projection::project;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::secured::{Hold, SecuredSearch};
use simulateur_objectifs::state::{Msg, State, Theme, update};

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
            Block::Step(step) => {
                let (again, result) = (step.recomputed(), step.result.value);
                assert!(close(again, result), "{name}, {figure:?}: {step:?} gives {again}");
            }
            Block::YearTable(table) => {
                for row in table.rows.iter().filter(|row| !row.factors.is_empty()) {
                    assert_eq!(row.factors.len(), table.factors.len(), "{name}, {figure:?}");
                    assert!(close(row.factors.iter().product(), row.product), "{name}, {figure:?}");
                }
                if let Some(total) = &table.total {
                    let sum = table.rows.iter().map(|row| row.product).sum();
                    assert!(close(sum, total.value), "{name}, {figure:?}: {sum}, not {total:?}");
                }
            }
            Block::Trials { trials, .. } => {
                let solved = trials.iter().filter(|trial| trial.role != Role::Current);
                assert!(solved.clone().any(|trial| trial.role == Role::Shown), "{name}");
                for trial in solved {
                    assert_eq!(trial.reached, trial.role == Role::Shown, "{name}, {figure:?}: {trial:?}");
                }
            }
            Block::Held(held) => {
                let shown = held.trials.last().filter(|trial| trial.role == HeldRole::Shown);
                assert!(shown.is_some_and(|trial| trial.secured), "{name}, {figure:?}: {held:?}");
                for trial in &held.trials {
                    let share = f64::from(trial.met) / f64::from(held.draws);
                    assert_eq!(trial.secured, share >= held.confidence, "{name}, {figure:?}: {trial:?}");
                }
            }
            Block::Draws(draws) => {
                assert!(close(draws.met / f64::from(draws.draws), draws.probability), "{name}: {draws:?}");
            }
        }
    }
}

/// The figure that the last formula or table ends on.
fn ends_on(derivation: &Derivation) -> Option<f64> {
    match derivation.parts.last()? {
        Block::Step(step) => Some(step.result.value),
        Block::YearTable(table) => table.total.as_ref().map(|total| total.value),
        Block::Draws(draws) => Some(draws.probability),
        Block::Trials { .. } | Block::Held(_) => None,
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
            let [Block::Held(held), Block::Draws(draws)] = derivation.parts.as_slice() else {
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

/// Every effect told is what a reader gets who moves the lever by that step.
#[test]
fn effects_are_those_of_sliders_moved() {
    let mut compared = 0;
    for (name, scenario) in scenarios() {
        for goal in GoalId::ALL {
            let measured = Measured::new(&scenario, FigureId::Achieved(goal)).unwrap();
            let here = project(&scenario).achieved(&scenario, goal);
            for Effect { lever, less, more } in effects(&scenario, measured) {
                for (steps, told) in [(-1.0, less), (1.0, more)] {
                    let Some(value) = steps_away(&scenario, lever, steps) else {
                        assert_eq!(told, None, "{name}: {lever:?} has no such step");
                        continue;
                    };
                    let state = State::new(scenario.clone(), Lang::Fr, Theme::default());
                    let moved = update(&state, Msg::LeverMoved { lever, value }).scenario;
                    let expected = project(moved.as_ref()).achieved(&moved, goal) - here;
                    assert_eq!(
                        told.map(f64::to_bits),
                        Some(expected.to_bits()),
                        "{name}: {lever:?}, {goal:?}"
                    );
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 1_600, "{compared}");
}

#[test]
fn no_effect_has_more_hours_worked_than_there_are() {
    let scenario = Preset::Paris2020.scenario();
    assert_eq!(steps_away(&scenario, LeverId::Realisation, 1.0), None);
    assert_eq!(steps_away(&scenario, LeverId::Realisation, -1.0), Some(0.99));
    let measured = Measured::new(&scenario, FigureId::Achieved(GoalId::Hours)).unwrap();
    let effects = effects(&scenario, measured);
    let effect = effects.iter().find(|effect| effect.lever == LeverId::Realisation).unwrap();
    // One hour in a hundred of the 900,180.
    assert!(effect.more.is_none() && close(effect.less.unwrap(), -9_001.8), "{effect:?}");
}

#[test]
fn one_more_clause_contract_brings_its_hours() {
    let scenario = Preset::Announced.scenario();
    let run = project(&scenario);
    let figure = FigureId::Achieved(GoalId::Hours);
    let derivation = Derivation::new(&scenario, &run, &[], None, figure);
    let (lever, hours) = derivation.clause_contract.unwrap();
    assert!(lever == LeverId::ClauseRate && (hours - 1_667.0).abs() < 1e-3, "{lever:?}: {hours}");
    let contracts = derivation.effects.iter().find(|effect| effect.lever == LeverId::Contracts).unwrap();
    assert!(close(contracts.more.unwrap(), 333.4), "one more contract, 20 % of which carry a clause");
}

/// One more of the 1,500 contracts of 2020: the awards of 2018 and 2019 follow at 0.6 and 0.8 of the way, and a quarter,
/// half and a quarter of their hours are worked in 2020.
#[test]
fn one_more_clause_contract_is_what_the_slider_gives() {
    let by_hand = 3_334.0 * (0.25 * 0.6 + 0.5 * 0.8 + 0.25);
    for (preset, lever, expected) in [
        (Preset::Paris2020, Some(LeverId::ClauseRate), by_hand),
        // Ten facilitators follow all the hours they can: nothing is added.
        (Preset::Facilitators, None, 0.0),
    ] {
        let scenario = preset.scenario();
        let run = project(&scenario);
        let derivation = Derivation::new(&scenario, &run, &[], None, FigureId::Achieved(GoalId::Hours));
        assert_eq!(derivation.clause_contract.map(|(lever, _)| lever), lever, "{preset:?}");
        let told = derivation.clause_contract.map_or(0.0, |(_, hours)| hours);
        assert!((told - expected).abs() < 0.01, "{preset:?}: {told}, expected {expected}");
    }
}
