//! A duration of clause contracts: what it does by hand, that it does nothing where it is that of the others, and that
//! it stays out of files where there is none.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::number::Lanes;
use simulateur_objectifs::model::projection::{Projection, project};
use simulateur_objectifs::model::scenario::{Clauses, Hours, Ramped, Scenario};
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::edit::Edit;

/// 100 contracts a year, a fifth of them with a clause of 300 hours, and nothing moves.
fn steady(duration: f64, own: Option<f64>) -> Scenario {
    let mut scenario = Preset::Paris2020.scenario();
    let segment = &mut scenario.segments[0];
    segment.contracts = 100.0;
    segment.clauses = Clauses::Direct(Ramped::constant(0.2));
    segment.hours = Hours::Direct(Ramped::constant(300.0));
    (segment.duration, segment.clause_duration) = (duration, own);
    scenario
}

#[test]
fn by_hand_a_steady_plan_has_a_third_in_execution_with_a_fifth_of_the_awards() {
    let scenario = steady(2.0, Some(4.0));
    let series = project(&scenario).series;
    for index in 0..scenario.year_count() {
        let near = |found: &[f64], expected: f64| {
            assert!((found[index] - expected).abs() < 1e-9, "{index}: {}, not {expected}", found[index]);
        };
        near(&series.clause_contracts_in_execution, 20.0 * 4.0);
        near(&series.contracts_in_execution, 20.0 * 4.0 + 80.0 * 2.0);
        near(&series.rate_in_execution, 1.0 / 3.0);
        near(&series.rate_awarded, 0.2);
        near(&series.hours_contracted, 6_000.0);
        near(&series.hours_worked, 6_000.0);
    }
}

#[test]
fn switched_on_it_takes_the_duration_of_the_family_and_moves_nothing() {
    for preset in Preset::ALL {
        let before = preset.scenario();
        let edits = |own| (0..before.segments.len()).map(move |index| Edit::ClauseDurationChosen(index, own));
        let on = Edit::Several(edits(true).collect()).apply(&before).unwrap();
        let (was, is) = (project(&before), project(&on));
        for goal in GoalId::ALL {
            let (was, is) = (was.achieved(&before, goal), is.achieved(&on, goal));
            assert!((was - is).abs() <= 1e-12 * was, "{preset:?}: {was}, then {is}");
        }
        // Kept where there was one, so that only switching it off takes it away.
        let model = before.segments.iter().map(|segment| segment.clause_duration.or(Some(segment.duration)));
        assert!(on.segments.iter().map(|segment| segment.clause_duration).eq(model));
        let off = Edit::Several(edits(false).collect()).apply(&on).unwrap();
        assert!(off.segments.iter().all(|segment| segment.clause_duration.is_none()));
    }
    assert_eq!(Edit::ClauseDurationChosen(9, true).apply(&Preset::Paris2020.scenario()), None);
}

/// Eight durations abreast have the bits of eight plain runs, whatever their neighbours are.
#[test]
fn lanes_have_the_bits_of_plain_runs() {
    let start = {
        let mut families = Preset::ThreeFamilies.scenario();
        families.segments[0].clause_duration = Some(2.3);
        families.segments[2].clause_duration = Some(4.1);
        families
    };
    let durations = [0.25, 0.9, 1.0, 2.0, 2.75, 3.5, 5.1, 6.0];
    let mut abreast = start.to_number::<Lanes>();
    LeverId::ClauseDuration.set(&mut abreast, &start, Lanes(durations));
    let mut lanes = Projection::new();
    lanes.run(&abreast);
    for (lane, duration) in durations.into_iter().enumerate() {
        let alone = LeverId::ClauseDuration.at(&start, duration);
        assert_eq!(alone.segments[1].clause_duration, None, "the family without one keeps none");
        let run = project(&alone);
        for goal in GoalId::ALL {
            let (one, eight) = (run.achieved(&alone, goal), lanes.achieved(&abreast, goal).0[lane]);
            assert_eq!(one.to_bits(), eight.to_bits(), "{goal:?} at {duration}");
        }
        let stocks = &run.series.contracts_in_execution;
        for (plain, abreast) in stocks.iter().zip(&lanes.series.contracts_in_execution) {
            assert_eq!(plain.to_bits(), abreast.0[lane].to_bits());
        }
    }
}

#[test]
fn a_file_may_give_it_leave_it_out_or_say_null() {
    let with = steady(2.0, Some(3.5));
    let text = file::write(&with);
    assert!(text.contains(r#""duration":2,"clause_duration":3.5"#), "{text}");
    assert_eq!(file::read(&text).unwrap().scenario, with);
    let without = steady(2.0, None);
    let (plain, null) = (file::write(&without), text.replace("3.5", "null"));
    assert!(!plain.contains("clause_duration"));
    assert_eq!(file::read(&null).unwrap().scenario, without);
    assert_eq!(file::write(&file::read(&null).unwrap().scenario), plain);
    for wrong in ["7", "0.2", "\"3\"", "true"] {
        assert!(file::read(&text.replace("3.5", wrong)).is_err(), "{wrong}");
    }
}

#[test]
fn the_lever_acts_on_the_families_that_have_one() {
    let mut families = Preset::ThreeFamilies.scenario();
    assert!(!LeverId::ClauseDuration.present(&families));
    assert_eq!(LeverId::ClauseDuration.value(&families), None);
    families.segments[1].clause_duration = Some(4.0);
    assert_eq!(LeverId::ClauseDuration.value(&families), Some(4.0));
    let longer = LeverId::ClauseDuration.at(&families, 5.0);
    let durations = longer.segments.iter().map(|segment| segment.clause_duration);
    assert!(durations.eq([None, Some(5.0), None]));
    let range = LeverId::ClauseDuration.proposed_range(&families);
    assert_eq!(range, Some([3.0, 5.0]));
}
