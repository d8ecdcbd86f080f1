//! What a city's file measured, put in a scenario: values, ranges, sources, points, and what stays.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use simulateur_objectifs::import::{
    Content, Day, Estimate, Findings, Options, Proposal, Reading, Request, read_whole,
};
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::{Clauses, Reading as Counted, Scenario, Status};
use simulateur_objectifs::scenario::measured::{Line, Measured, base_rate, moved_target};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::{file, link};

/// What a file of the fixtures says.
fn reading(name: &str, buyers: Option<Vec<String>>) -> Reading {
    let bytes =
        std::fs::read(format!("{}/tests/fixtures/import/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let as_of = Day::of(2026, 11, 28).unwrap();
    let request = Request { as_of, buyers, size: bytes.len() as u64 };
    let read = read_whole(request, |reader| {
        reader.feed(&bytes);
        Ok::<_, std::convert::Infallible>(())
    });
    read.unwrap().unwrap()
}

fn findings(name: &str) -> Findings {
    match reading(name, None).content {
        Content::Contracts(contracts) => contracts.findings(&Options::default()),
        Content::Undecided | Content::Ledger(_) => panic!("{name} has contracts"),
    }
}

const SOURCE: &str = "mesuré dans marchés (2).csv (1 408 marchés, à partir de 40 000 €, 2024-2025)";

fn measured(proposals: Vec<Proposal>, ranges: bool) -> Measured {
    let lines = proposals.into_iter().map(|proposal| Line { proposal, source: SOURCE.to_owned() }).collect();
    Measured { lines, ranges, families: None }
}

fn estimate(value: f64, range: [f64; 2]) -> Estimate {
    Estimate { value, low: range[0], high: range[1], range, n: 40 }
}

fn apply(scenario: &Scenario, proposals: Vec<Proposal>) -> Scenario {
    measured(proposals, true).apply(scenario).unwrap()
}

#[test]
fn every_figure_takes_its_place_with_its_range_and_its_source() {
    let paris = Preset::Paris2020.scenario();
    let after = apply(
        &paris,
        vec![
            Proposal::BaseYear { value: 2025 },
            Proposal::Contracts {
                estimate: estimate(704.0, [460.0, 948.0]),
                segments: Some([300, 300, 104]),
            },
            Proposal::ClauseDuration { clause: estimate(3.5, [3.4, 3.6]), others: estimate(2.5, [2.4, 2.6]) },
            Proposal::ClauseRateBase {
                value: 0.3047,
                interval: [0.27, 0.34],
                n: 758,
                years: vec![2025],
                segments: None,
            },
            Proposal::ReservedBase { value: 3, interval: [1.1, 6.5], n: 6, years: vec![2024, 2025] },
        ],
    );
    // 2014-2020 becomes 2025-2031, and the ramp starts a year after the base as before.
    assert_eq!((after.base_year, after.target_year, after.ramp.start), (2025, 2031, 2026.0));
    assert_eq!(moved_target(&paris, 2025), 2031);
    let [segment] = after.segments.as_slice() else { panic!() };
    assert_eq!((segment.contracts, segment.duration, segment.clause_duration), (704.0, 2.5, Some(3.5)));
    let Clauses::Direct(rate) = segment.clauses else { panic!() };
    // The aimed rate is a decision: it stays, below the measured one.
    assert_eq!((rate.base, rate.target), (0.3047, 0.2));
    assert_eq!((after.reserved.published.base, after.reserved.published.target), (3.0, 100.0));
    assert_eq!(after.uncertainty.ranges.get(&LeverId::Contracts), Some(&[460.0, 948.0]));
    assert_eq!(after.uncertainty.ranges.get(&LeverId::Duration), Some(&[2.4, 2.6]));
    for key in ["contracts", "duration", "clause_duration", "clause_rate.base", "reserved_published.base"] {
        let source = after.sources.get(key).unwrap();
        assert_eq!((source.status, source.text.as_str()), (Status::Measured, SOURCE), "{key}");
    }
    assert_eq!(after.sources.len(), 5);
    // A file holds it, and so does a link, without the name of the file.
    assert_eq!(file::read(&file::write(&after)).unwrap().scenario, after);
    let address = link::encode(&after, None, usize::MAX).0;
    assert!(!address.contains(".csv"), "{address}");
    let opened = link::decode(&address).scenario;
    assert_eq!(
        opened.sources.get("contracts").unwrap().text,
        "1 408 marchés, à partir de 40 000 €, 2024-2025"
    );
    // Without their ranges, nothing becomes uncertain.
    assert!(
        measured(
            vec![Proposal::Contracts { estimate: estimate(704.0, [460.0, 948.0]), segments: None }],
            false
        )
        .apply(&paris)
        .unwrap()
        .uncertainty
        .ranges
        .is_empty()
    );
}

#[test]
fn points_are_of_the_reading_in_force() {
    let found = findings("30_huit_annees.csv").found.unwrap();
    let observed = found.proposals.iter().find(|proposal| matches!(proposal, Proposal::Observed(_))).unwrap();
    let Proposal::Observed(years) = observed else { panic!() };
    for counted in [Counted::Awarded, Counted::InExecution] {
        let scenario = Scenario { reading: counted, ..Preset::Paris2020.scenario() };
        let after = apply(&scenario, vec![observed.clone()]);
        for (year, seen) in years {
            let expected = match counted {
                Counted::Awarded => seen.rate_awarded,
                Counted::InExecution => seen.rate_in_execution,
            };
            let reserved = seen.reserved.map(|count| count as f64);
            let point = after.observed.get(year);
            let goals = point.map(|point| {
                use simulateur_objectifs::model::goal::GoalId;
                (point[GoalId::ClauseRate], point[GoalId::Hours], point[GoalId::Reserved])
            });
            assert_eq!(
                goals,
                (expected.is_some() || reserved.is_some()).then_some((expected, None, reserved)),
                "{year}"
            );
        }
    }
}

#[test]
fn one_group_becomes_three_families_with_the_same_hours() {
    let paris = Preset::Paris2020.scenario();
    let contracts =
        Proposal::Contracts { estimate: estimate(700.0, [500.0, 900.0]), segments: Some([350, 280, 70]) };
    let duration =
        Proposal::Duration { estimate: estimate(2.6, [2.5, 2.7]), segments: Some([1.6, 3.1, 3.2]) };
    let mut three = measured(vec![contracts, duration.clone()], true);
    three.families = Some(["Travaux", "Services", "Fournitures"].map(str::to_owned));
    let after = three.apply(&paris).unwrap();
    let told: Vec<_> = after
        .segments
        .iter()
        .map(|segment| (&*segment.name, segment.contracts, segment.duration, segment.hours))
        .collect();
    let hours = paris.segments.first().unwrap().hours;
    assert_eq!(
        told,
        [("Travaux", 350.0, 1.6, hours), ("Services", 280.0, 3.1, hours), ("Fournitures", 70.0, 3.2, hours)]
    );
    // A scenario that has them, in another order, takes each its own.
    let mut other = after.clone();
    other.segments.reverse();
    let again = apply(&other, vec![duration]);
    assert_eq!(again.segments.iter().map(|segment| segment.duration).collect::<Vec<_>>(), [3.2, 3.1, 1.6]);
    // Groups that are not the families are moved by the lever's own rule.
    let mut own = after;
    own.segments.iter_mut().for_each(|segment| segment.name = "Lot".into());
    let contracts = Proposal::Contracts {
        estimate: estimate(1_400.0, [1_000.0, 1_800.0]),
        segments: Some([350, 280, 70]),
    };
    let moved = apply(&own, vec![contracts]);
    assert_eq!(
        moved.segments.iter().map(|segment| segment.contracts).collect::<Vec<_>>(),
        [700.0, 560.0, 140.0]
    );
}

#[test]
fn a_figure_without_a_place_is_left_out() {
    // The aimed shares explain the rate there: a measured one is shown beside them.
    let mut funnel = Preset::Paris2020.scenario();
    let step = simulateur_objectifs::model::scenario::Ramped { base: 0.5, target: 0.7, start: None };
    funnel.segments.iter_mut().for_each(|segment| {
        segment.clauses = Clauses::Funnel(simulateur_objectifs::model::scenario::Funnel {
            clausable: 0.4,
            anticipated: step,
            calibrated: step,
        });
    });
    let rate = Proposal::ClauseRateBase {
        value: 0.3,
        interval: [0.2, 0.4],
        n: 50,
        years: vec![2025],
        segments: None,
    };
    assert_eq!(base_rate(&funnel), Some(0.1));
    let after = apply(&funnel, vec![rate, Proposal::Amount(estimate(2e6, [1e6, 3e6]))]);
    assert_eq!(after, funnel);
    // A published count is what was awarded over the share that is.
    let mut half = Preset::Paris2020.scenario();
    half.reserved.award_rate.base = 0.5;
    let reserved = Proposal::ReservedBase { value: 3, interval: [1.0, 6.0], n: 6, years: vec![2024] };
    assert!((apply(&half, vec![reserved]).reserved.published.base - 6.0).abs() < 1e-12);
}

/// Whatever a file proposes, the scenario is one that a file may hold.
#[test]
fn whatever_is_proposed_can_be_kept() {
    let names = [
        "30_huit_annees.csv",
        "31_croissance.csv",
        "14_suivi_heures.csv",
        "56_heures.csv",
        "58_principal.csv",
        "71_bords.csv",
        "72_base_etendue.csv",
        "13_depenses_latin1.csv",
    ];
    for name in names {
        let proposals = match reading(name, None).content {
            Content::Contracts(contracts) => contracts.findings(&Options::default()).found.unwrap().proposals,
            Content::Ledger(ledger) => ledger.proposals,
            Content::Undecided => panic!("{name}"),
        };
        assert!(!proposals.is_empty(), "{name}");
        for preset in Preset::ALL {
            let mut taken = measured(proposals.clone(), true);
            taken.families = Some(["Travaux", "Services", "Fournitures"].map(str::to_owned));
            let after = taken.apply(&preset.scenario()).unwrap();
            let kept = file::read(&file::write(&after)).map(|opened| opened.scenario);
            assert_eq!(kept.as_ref(), Ok(&after), "{name} in {preset:?}");
        }
    }
}
