//! Links: every scenario comes back bit for bit, every text opens, and links of years ago keep opening.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::scenarios::{any_scenario, assert_valid, config};
use proptest::prelude::*;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::{Observed, Scenario, Source, Status};
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::scenario::link::{
    LONGEST, LONGEST_SHARED, Problem, RecordedResult, compact, decode, encode, view_alone,
};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::edit::Edit;

fn whole(scenario: &Scenario) -> String {
    encode(scenario, None, LONGEST).0
}

/// The numbers of a scenario, bit for bit: equality would take 0 for -0.
fn bits(scenario: &Scenario) -> Vec<u64> {
    let mut all = Vec::new();
    scenario.clone().each_number(&mut |_, value, _| all.push(value.to_bits()));
    all
}

/// Fails unless a file would be allowed to hold the scenario.
fn assert_fits_a_file(scenario: &Scenario) {
    assert_valid(scenario);
    match file::read(&file::write(scenario)) {
        Ok(opened) => assert_eq!(opened.scenario, *scenario),
        Err(refusals) => panic!("{refusals:?}"),
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn every_scenario_comes_back_bit_for_bit(scenario in any_scenario()) {
        let link = whole(&scenario);
        let opened = decode(&link);
        prop_assert_eq!(&opened.problems, &[], "{}", link);
        prop_assert_eq!(&opened.scenario, &scenario, "{}", link);
        prop_assert_eq!(bits(&opened.scenario), bits(&scenario));
        prop_assert_eq!(&opened.seen, &Some(RecordedResult::now(&scenario)));
        prop_assert_eq!(&whole(&opened.scenario), &link);
        prop_assert_eq!(decode(&compact(&link)), opened);
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~+%&=,".contains(c);
        prop_assert!(link.chars().all(plain), "{}", link);
    }

    #[test]
    fn a_damaged_link_still_opens(
        scenario in any_scenario(),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), "[ -~é\u{0}]{0,6}"), 0..6),
        end in any::<prop::sample::Index>(),
    ) {
        let mut link: Vec<char> = whole(&scenario).chars().collect();
        for (place, text) in cuts {
            let place = place.index(link.len().max(1)).min(link.len());
            link.splice(place..(place + text.len()).min(link.len()), text.chars());
        }
        link.truncate(end.index(2 * link.len() + 1));
        assert_fits_a_file(&decode(&link.into_iter().collect::<String>()).scenario);
    }

    #[test]
    fn a_damaged_code_still_opens(digits in "z=[0-9]{0,80}", place in any::<prop::sample::Index>(), digit in "[0-9a]") {
        assert_fits_a_file(&decode(&digits).scenario);
        let mut known = compact("v=1&clause_rate=0.24&contracts~=1125,1375");
        let at = place.index(known.len());
        known.replace_range(at..=at, &digit);
        assert_fits_a_file(&decode(&known).scenario);
    }

    #[test]
    fn any_text_opens(text in "\\PC{0,200}") {
        assert_fits_a_file(&decode(&text).scenario);
    }

    #[test]
    fn any_value_of_a_known_name_opens(
        pairs in proptest::collection::vec((0_usize..120, "[-0-9.,e]{0,12}|none|proposed|direct|funnel|[0-9]{4}-[0-9]{4}"), 0..12),
    ) {
        let names: Vec<String> = LeverId::all()
            .flat_map(|lever| ["", ".base", ".start", "~"].map(|end| format!("{}{end}", lever.key())))
            .chain(["years", "segments", "clauses", "hours", "limits", "goals", "draws", "ranges", "observed.2016",
                "source.contracts", "goal.hours", "settings.hourly_cost", "confidence", "result", "model", "preset",
                "reading", "effort", "name", "v"].map(str::to_owned))
            .collect();
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={value}", names[*name])).collect();
        assert_fits_a_file(&decode(&pairs.join("&")).scenario);
    }
}

#[test]
fn presets_come_back_in_a_few_characters() {
    for preset in Preset::ALL {
        let link = whole(&preset.scenario());
        assert_eq!(decode(&link).scenario, preset.scenario());
        assert!(link.len() < 80, "{link}");
    }
}

/// A number as people type it: four digits at most.
fn typed(value: f64) -> f64 {
    format!("{value:.3e}").parse().unwrap()
}

/// Three segments, all different from the preset's, explained in every way there is, with every range set.
fn three_segments_with_every_range() -> Scenario {
    let limits = [Edit::FacilitatorsLimited(true), Edit::AnswersLimited(true)];
    let explained = [Edit::FunnelChosen(1, true), Edit::CalibrationChosen(2, true)];
    let durations = (0..3).map(|index| Edit::ClauseDurationChosen(index, true));
    let edits = Edit::Several(limits.into_iter().chain(explained).chain(durations).collect());
    let mut scenario = edits.apply(&Preset::ThreeFamilies.scenario()).unwrap();
    // Numbers as people type them, none of which is the preset's.
    let mut seed = 7_u64;
    scenario.each_number(&mut |_, value, bounds| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let share = (seed >> 33) as f64 / (1_u64 << 31) as f64;
        let typed = typed(bounds.low + (bounds.high.min(6_000.0) - bounds.low) * share * 0.9);
        *value = bounds.hold(typed);
    });
    let mut scenario = Edit::RangesProposed.apply(&scenario).unwrap();
    for lever in LeverId::all() {
        let centre = lever.value(&scenario).unwrap();
        let bounds = lever.bounds(&scenario);
        let ends = [
            bounds.hold(centre - centre.abs() / 8.0).min(centre),
            bounds.hold(centre + centre.abs() / 9.0).max(centre),
        ];
        scenario.uncertainty.ranges.entry(lever).or_insert(ends);
    }
    assert_eq!(scenario.uncertainty.ranges.len(), LeverId::all().count());
    scenario
}

#[test]
fn three_segments_with_every_range_fit_in_two_thousand_characters() {
    let scenario = three_segments_with_every_range();
    let (link, _) = encode(&scenario, Some("share"), LONGEST_SHARED);
    assert!(link.len() <= LONGEST_SHARED, "{} characters: {link}", link.len());
    assert_eq!(decode(&link).scenario, scenario);
    // Ranges as people type them, none of which is the proposed one.
    let mut ranged = scenario;
    for (lever, [low, high]) in &mut ranged.uncertainty.ranges {
        let bounds = lever.bounds(&decode(&link).scenario);
        let width = (*high - *low).max(0.1) / 7.0;
        (*low, *high) = (bounds.hold(typed(*low - width)), bounds.hold(typed(*high + width)));
    }
    let (link, _) = encode(&ranged, Some("share"), LONGEST_SHARED);
    assert!(link.len() <= LONGEST_SHARED, "{} characters: {link}", link.len());
    assert_eq!(decode(&link).scenario, ranged);
}

/// Before there was a word for all of the limits, links named each.
#[test]
fn limits_are_read_one_by_one_or_all_at_once() {
    let each = "siae_answers,facilitators,contracts_per_facilitator,hours_per_facilitator";
    let [one, all] = [each, "all"].map(|limits| decode(&format!("v=1&limits={limits}")));
    assert_eq!(one, all);
    assert!(all.problems.is_empty() && whole(&all.scenario).contains("&limits=all"));
}

/// A family's clause contracts have a duration of their own where the link gives one, and none where it says so.
#[test]
fn a_duration_of_clause_contracts_is_there_where_a_link_gives_it() {
    let durations = |link: &str| {
        let opened = decode(link);
        assert_fits_a_file(&opened.scenario);
        assert_eq!(decode(&whole(&opened.scenario)).scenario, opened.scenario, "{link}");
        let durations = opened.scenario.segments.iter().map(|segment| segment.clause_duration);
        (durations.collect::<Vec<_>>(), opened.problems)
    };
    let families = "v=1&preset=trois-familles&";
    for (link, expected) in [
        ("v=1", vec![None]),
        ("v=1&clause_duration=3.5", vec![Some(3.5)]),
        ("v=1&clause_duration=3,5", vec![Some(3.5)]),
        ("v=1&clause_duration=none", vec![None]),
        ("v=1&preset=aujourdhui", vec![Some(3.5)]),
        ("v=1&preset=aujourdhui&clause_duration=none", vec![None]),
        ("v=1&preset=aujourdhui&segments=a,b&clause_duration=,none", vec![Some(3.5), None]),
        (&format!("{families}clause_duration=,2.5"), vec![None, Some(2.5), None]),
        (&format!("{families}clause_duration=2,none,4"), vec![Some(2.0), None, Some(4.0)]),
    ] {
        assert_eq!(durations(link), (expected, vec![]), "{link}");
    }
    let (kept, problems) = durations("v=1&clause_duration=9");
    let key = || "clause_duration".to_owned();
    assert_eq!(kept, [Some(6.0)]);
    assert_eq!(problems, [Problem::OutOfBounds { key: key(), found: 9.0, kept: 6.0 }]);
    let (kept, problems) = durations("v=1&clause_duration=long");
    assert_eq!(
        (kept, problems),
        (vec![None], vec![Problem::Unreadable { key: key(), found: "long".to_owned() }])
    );
}

#[test]
fn sources_are_left_out_where_they_do_not_fit() {
    let mut scenario = Preset::Paris2020.scenario();
    for lever in LeverId::all() {
        let source = Source { status: Status::Derived, text: "Bilan, « page 3 » ".repeat(20), url: None };
        scenario.sources.insert(lever.key().to_owned(), source);
    }
    scenario.observed.insert(2016, Observed::from_fn(|goal| (goal == GoalId::Hours).then_some(540_000.0)));
    let (short, left_out) = encode(&scenario, None, LONGEST_SHARED);
    assert!(left_out && short.len() <= LONGEST_SHARED);
    assert_eq!(decode(&short).scenario, Scenario { sources: Default::default(), ..scenario.clone() });
    let (long, left_out) = encode(&scenario, None, LONGEST);
    assert!(!left_out);
    assert_eq!(decode(&long).scenario, scenario);
}

#[test]
fn what_is_not_taken_is_told() {
    let key = |key: &str| key.to_owned();
    let out = |name: &str, found, kept| Problem::OutOfBounds { key: key(name), found, kept };
    let bad = |name: &str, found: &str| Problem::Unreadable { key: key(name), found: key(found) };
    for (link, expected) in [
        ("v=1&colour=red", Problem::UnknownKey { key: key("colour") }),
        ("v=2&clause_rate=0.3", Problem::Newer { found: key("2") }),
        ("v=1&clause_rate=1.4", out("clause_rate", 1.4, 1.0)),
        ("v=1&clause_rate=abc", bad("clause_rate", "abc")),
        ("v=1&clause_rate=0.2,0.3", bad("clause_rate", "0.3")),
        ("v=1&facilitators=12", Problem::NoSuchPart { key: key("facilitators") }),
        ("v=1&duration=3&duration=4", Problem::Repeated { key: key("duration") }),
        ("v=1&years=2020-2014", bad("years", "2020-2014")),
        ("v=1&ramp_start=1999", out("ramp_start", 1999.0, 2014.0)),
        ("v=1&clause_rate.start=2050", out("clause_rate.start", 2050.0, 2019.0)),
        ("v=1&preset=lyon", bad("preset", "lyon")),
        ("v=1&name=%FF", bad("name", "%FF")),
        ("v=1&segments=a,b,c,d,e,f,g,h,i,j,k,l,m", bad("segments", "a,b,c,d,e,f,g,h,i,j,k,l,m")),
        ("v=1&clause_rate~=0.3,0.4", Problem::RangeWidened { key: key("clause_rate~"), kept: [0.2, 0.4] }),
        ("v=1&observed.1800=0.1,,", bad("observed.1800", "0.1,,")),
        ("v=1&source.colour=assumed,x", bad("source.colour", "assumed,x")),
        (
            "v=1&source.contracts=assumed,x,javascript:alert(1)",
            bad("source.contracts", "assumed,x,javascript:alert(1)"),
        ),
    ] {
        let opened = decode(link);
        assert_eq!(opened.problems, [expected], "{link}");
        assert_fits_a_file(&opened.scenario);
    }
    assert_eq!(decode("v=1&clause_rate=0.3&x=1").scenario, decode("#v=1&clause_rate=0.3").scenario);
    let long = format!("v=1&clause_rate=0.3&name={}", "a".repeat(LONGEST));
    assert_eq!(decode(&long).problems, [Problem::TooLong { most: LONGEST }]);
    assert_eq!(decode(&long).scenario, decode("v=1&clause_rate=0.3").scenario);
}

#[test]
fn a_link_that_programs_have_changed_still_opens() {
    let expected = decode("v=1&clause_rate=0.3&name=Groupe+A").scenario;
    for link in [
        "https://example.org/app/?lang=en#v=1&clause_rate=0.3&name=Groupe+A",
        "v=1&amp;clause_rate=0.3&amp;name=Groupe%20A",
        "v%3D1%26clause_rate%3D0.3%26name%3DGroupe%20A",
    ] {
        let opened = decode(link);
        assert_eq!((opened.scenario, opened.problems), (expected.clone(), vec![]), "{link}");
    }
}

#[test]
fn a_changed_result_is_seen() {
    let link = whole(&Preset::Paris2020.scenario());
    let (first, rest) = link.split_once("result=").unwrap();
    let altered = format!("{first}result=y0.25,{}", rest.split_once(',').unwrap().1);
    let opened = decode(&altered);
    assert_ne!(opened.seen, Some(RecordedResult::now(&opened.scenario)));
    assert_eq!(opened.problems, []);
    assert_eq!(decode("v=1").seen, None);
}

/// Every link that was ever written down here opens without a problem, leads to what it led to, and holds what it held.
#[test]
fn links_of_years_ago_keep_opening() {
    let links = include_str!("../fixtures/links.txt");
    let mut count = 0;
    for line in links.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let opened = decode(line);
        assert_eq!(opened.problems, [], "{line}");
        let seen = opened.seen.unwrap_or_else(|| panic!("no result in {line}"));
        let now = RecordedResult::now(&opened.scenario);
        assert!(seen.model < now.model || seen == now, "{line} leads to {now:?}");
        assert_fits_a_file(&opened.scenario);
        assert_eq!(decode(&whole(&opened.scenario)).scenario, opened.scenario);
        count += 1;
    }
    assert!(count >= 10);
}

/// Prints links of scenarios of every kind, to be added to the fixture: `cargo test --test links -- --nocapture links_to`.
#[test]
fn links_to_write_down() {
    for preset in Preset::ALL {
        println!("{}", whole(&preset.scenario()));
    }
    let edits = [
        Edit::SegmentAdded("Énergie, réseaux".to_owned()),
        Edit::FunnelChosen(0, true),
        Edit::Observed(2016, simulateur_objectifs::model::goal::GoalId::Hours, Some(540_000.0)),
        Edit::Years { base: 2020, target: 2026 },
        Edit::OwnStart(LeverId::ReservedPublished, Some(2022)),
        Edit::HoursSummed(true),
        Edit::RangesProposed,
    ];
    let edited = Edit::Several(edits.into()).apply(&Preset::Announced.scenario()).unwrap();
    println!("{}", whole(&edited));
    println!("{}", whole(&three_segments_with_every_range()));
}

/// Prints the compact forms of the fixture's links: `cargo test --test links -- --nocapture codes_to`.
#[test]
fn codes_to_write_down_are_short() {
    for line in include_str!("../fixtures/links.txt").lines().filter(|line| line.starts_with("v=")) {
        println!("{}", compact(line));
        assert_eq!(decode(&compact(line)), decode(line));
    }
    let digits = compact(&whole(&three_segments_with_every_range())).len();
    println!("{digits} digits for three segments with every range");
}

#[test]
fn a_fragment_may_name_a_view_and_nothing_else() {
    for (fragment, view) in [
        ("view=wall-board", Some("wall-board")),
        ("v=1&view=record", Some("record")),
        ("&view=data", Some("data")),
        ("", None),
        ("v=1", None),
        ("map", None),
        ("v=2&view=wall", None),
        ("view=wall&view=vote", None),
        ("v=1&preset=paris-2020&view=wall", None),
        ("v=1&clause_rate=0.2&view=wall", None),
        ("z=123", None),
    ] {
        assert_eq!(view_alone(fragment), view, "{fragment}");
    }
}
