//! Which years can be counted on.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
use super::*;
use crate::contract::{Contract, Social, sample};
use crate::count::filter::Filter;

/// As many contracts on days spread over each year.
fn spread(years: &[(i32, usize)]) -> Vec<Contract> {
    let of = |year: i32, n: usize| {
        (0..n).map(move |i| Contract {
            notified: Day::first_of(year).plus((i * 365 / n) as i32),
            ..sample(year, 1, 1)
        })
    };
    years.iter().flat_map(|&(year, n)| of(year, n)).collect()
}

fn calendar(contracts: &[Contract], as_of: Day, options: &Options) -> Calendar {
    let filter = Filter { threshold: 0.0, subsequent: true };
    Calendar::of(&Declared::among(contracts.iter(), filter), as_of, options).unwrap()
}

fn flags(calendar: &Calendar) -> Vec<(i32, Vec<Flag>)> {
    let flagged = calendar.all().filter(|counted| !counted.year.flags.is_empty());
    flagged.map(|counted| (counted.year.year, counted.year.flags.clone())).collect()
}

fn selected(calendar: &Calendar) -> Vec<i32> {
    calendar.selected().map(|year| year.year).collect()
}

#[test]
fn the_fewer_contracts_the_longer_a_silence_says_nothing() {
    for (counted, days) in [(0, 182), (1, 182), (12, 182), (13, 169), (100, 22), (137, 16), (1_000_000, 16)] {
        assert_eq!(silence(counted), days, "{counted}");
    }
}

#[test]
fn years_that_the_file_does_not_hold_whole_are_flagged() {
    use Flag::{CutEnd, CutStart, Gaps, Recent, Sparse};
    let january = |year| (0..100).map(move |_| sample(year, 1, 5)).collect::<Vec<_>>();
    let whole = [(2020, 100), (2021, 100), (2022, 100)];
    for (name, contracts, wanted) in [
        ("whole years, the last just over", spread(&whole), vec![(2022, vec![Recent])]),
        (
            "the last breaks off",
            [spread(&whole), january(2023)].concat(),
            vec![(2022, vec![Recent]), (2023, vec![CutEnd])],
        ),
        (
            "the first begins late",
            [(0..99).map(|_| sample(2019, 12, 1)).collect(), spread(&whole)].concat(),
            vec![(2019, vec![CutStart]), (2022, vec![Recent])],
        ),
        (
            "months are missing",
            [spread(&[(2020, 100)]), january(2021), spread(&[(2022, 100)])].concat(),
            vec![(2021, vec![Gaps]), (2022, vec![Recent])],
        ),
        (
            "an empty year, and one far below the others",
            spread(&[(2018, 100), (2020, 40), (2021, 100), (2022, 100)]),
            vec![(2019, vec![Sparse]), (2020, vec![Sparse]), (2022, vec![Recent])],
        ),
        (
            "one year far below the largest only",
            spread(&[(2021, 19), (2022, 100)]),
            vec![(2021, vec![Sparse]), (2022, vec![Recent])],
        ),
    ] {
        assert_eq!(flags(&calendar(&contracts, Day::first_of(2026), &Options::default())), wanted, "{name}");
    }
}

#[test]
fn without_days_only_the_current_year_is_not_over() {
    let contracts: Vec<Contract> = [2022, 2023, 2024, 2025]
        .into_iter()
        .flat_map(|year| (0..70).map(move |_| Contract { year_only: true, ..sample(year, 7, 1) }))
        .collect();
    let calendar = calendar(&contracts, Day::first_of(2025), &Options::default());
    assert_eq!(flags(&calendar), [(2025, vec![Flag::CutEnd])]);
    assert_eq!(selected(&calendar), [2022, 2023, 2024]);
}

#[test]
fn the_last_eight_complete_years_are_selected_or_those_ticked() {
    let contracts = spread(&(2010..2022).map(|year| (year, 50)).collect::<Vec<_>>());
    let as_of = Day::first_of(2026);
    assert_eq!(selected(&calendar(&contracts, as_of, &Options::default())), (2014..2022).collect::<Vec<_>>());
    let ticked = Options { years: Some(vec![2015, 2011, 1999]), ..Options::default() };
    assert_eq!(selected(&calendar(&contracts, as_of, &ticked)), [2011, 2015]);
    assert!(selected(&calendar(&contracts, as_of, &Options { years: Some(vec![]), ..ticked })).is_empty());
}

#[test]
fn what_the_social_fields_of_a_year_say() {
    let mut contracts = spread(&[(2020, 40), (2021, 40)]);
    let reserved = Social { clause: true, reserved: true, ..Social::default() };
    let said = [Social { clause: true, ..Social::default() }, reserved, Social::default()];
    for (contract, social) in contracts.iter_mut().zip(said.into_iter().cycle()).take(36) {
        contract.social = Some(social);
    }
    let calendar = calendar(&contracts, Day::first_of(2026), &Options::default());
    let [known, unknown] = [2020, 2021].map(|year| calendar.get(year).unwrap());
    assert_eq!((known.year.social_known, known.year.clause, known.year.consideration), (36, 12, 24));
    assert_eq!((known.year.rate, known.year.rate_95), (Some(12.0 / 36.0), Some(wilson(12, 36))));
    assert_eq!((known.year.reserved_declared, known.tells_reserved(), known.social), (Some(12), true, true));
    assert_eq!((unknown.year.rate, unknown.year.reserved_declared), (None, None));
    assert!(!unknown.tells_reserved() && !unknown.social);
}
