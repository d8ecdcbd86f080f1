//! What is found of hand-made contracts, from the account to the proposals.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
use super::*;
use crate::contract::{Contract, Family, Length, Social, sample, samples};
use crate::{Day, Proposal, StockYear, Verdict};

const CLAUSE: Option<Social> = Some(Social { clause: true, criterion: false, reserved: false });
const RESERVED: Option<Social> = Some(Social { clause: true, criterion: false, reserved: true });
const NOTHING: Option<Social> = Some(Social { clause: false, criterion: false, reserved: false });

/// Contracts spread over a year, each as `of` makes it of its number.
fn year(year: i32, n: usize, of: impl Fn(usize, Contract) -> Contract) -> Vec<Contract> {
    (0..n)
        .map(|i| {
            of(i, Contract { notified: Day::first_of(year).plus((i * 365 / n) as i32), ..sample(year, 1, 1) })
        })
        .collect()
}

fn found(all: Vec<Contract>, options: &Options) -> Found {
    samples(all).findings(options).found.unwrap()
}

#[test]
fn a_shared_ceiling_counts_once_unless_each_award_is_asked_for() {
    let award = |holder: u64| Contract {
        framework: true,
        amount: Some(60_000_000.0),
        object: Some(1),
        holders: Box::from([holder]),
        ..sample(2024, 5, 6)
    };
    let contracts = samples(vec![award(1), sample(2024, 1, 1), award(2), award(3)]);
    for (once, merged, count, told) in [(true, [1, 3], 2, [0, 0]), (false, [0, 0], 4, [1, 3])] {
        let findings = contracts.findings(&Options { multi_award_once: once, ..Options::default() });
        let award = findings.found.unwrap().info.multi_award;
        assert_eq!([findings.merged.shared_ceilings, findings.merged.contracts_in_shared_ceilings], merged);
        assert_eq!((findings.contracts, [award.groups, award.contracts]), (count, told));
    }
}

#[test]
fn a_rate_takes_earlier_years_until_it_has_thirty_samples() {
    let socials = |n: usize, social| year(2021, n, move |_, contract| Contract { social, ..contract });
    let at = |year: i32, n, social| {
        socials(n, social).into_iter().map(move |contract| Contract {
            notified: contract.notified.plus(Day::first_of(year).0 - Day::first_of(2021).0),
            ..contract
        })
    };
    for (sizes, base, years, n, value) in [
        ([12, 12, 12, 12], None, vec![2022, 2023, 2024], 36, Some(1.0)),
        ([16, 16, 16, 16], None, vec![2023, 2024], 32, Some(1.0)),
        ([9, 9, 9, 9], None, vec![2022, 2023, 2024], 27, None),
        ([40, 40, 40, 40], Some(2022), vec![2022], 40, Some(1.0)),
        ([40, 40, 40, 40], Some(1999), vec![2024], 40, Some(1.0)),
    ] {
        let all = (2021..).zip(sizes).flat_map(|(year, n)| at(year, n, CLAUSE)).collect();
        let results = found(all, &Options { base_year: base, ..Options::default() }).results;
        assert_eq!((results.rate_years, results.rate.all.n, results.rate.all.value), (years, n, value));
        assert_eq!((results.rate.works.n, results.consideration.value), (0, value));
        assert_eq!(results.thresholds.iter().map(|of| of.contracts).collect::<Vec<_>>(), [n, 0, 0, 0, 0]);
    }
    // The base year says nothing of clauses: the last year that does is shown, and not proposed as its base.
    let all = at(2023, 40, CLAUSE).chain(at(2024, 40, None)).collect();
    let found = found(all, &Options::default());
    assert_eq!((found.base_year, found.results.rate_years), (Some(2024), vec![2023]));
    assert!(!found.proposals.iter().any(|proposal| matches!(proposal, Proposal::ClauseRateBase { .. })));
}

#[test]
fn a_default_of_the_software_is_no_practice() {
    for (n, suspicious) in [(99, false), (100, true)] {
        let found = found(year(2024, n, |_, it| Contract { social: NOTHING, ..it }), &Options::default());
        let ids: Vec<&str> = found.proposals.iter().map(Proposal::id).collect();
        let told = ["clause_rate_base", "reserved_base", "observed"].map(|id| ids.contains(&id));
        assert_eq!((found.results.suspicious_zero, told), (suspicious, [!suspicious; 3]));
    }
}

#[test]
fn reserved_contracts_are_those_of_any_amount() {
    let all = year(2024, 40, |i, it| Contract {
        social: if i < 4 { RESERVED } else { CLAUSE },
        amount: Some(if i < 20 { 10_000.0 } else { 50_000.0 }),
        ..it
    });
    let found = found(all, &Options { threshold: Some(40_000.0), ..Options::default() });
    let reserved = &found.results.reserved;
    assert_eq!((&reserved.years, reserved.total, reserved.value), (&vec![2024], 4, Some(4.0)));
    assert_eq!(found.results.rate.all.n, 20);
    assert_eq!(found.results.amounts.all.n, 20);
}

#[test]
fn a_file_without_a_year_to_count_on_proposes_nothing() {
    let january = found((0..50).map(|_| sample(2024, 1, 5)).collect(), &Options::default());
    assert_eq!((january.selected_years, january.base_year, january.results.contracts), (vec![], None, None));
    assert!(january.proposals.is_empty() && !january.can_apply);
    let whole = Contracts { sound: false, ..samples(year(2024, 50, |_, it| it)) };
    assert!(!whole.findings(&Options::default()).found.unwrap().can_apply);
}

#[test]
fn the_stock_is_what_has_begun_and_not_ended() {
    // Forty contracts of eighteen months each year: at the end of a year all of its own, and half of the year before.
    let all: Vec<Contract> = (2019..=2024)
        .flat_map(|of| {
            year(of, 40, |i, it| Contract {
                duration: Some(Length::Months(18.0)),
                social: Some(Social { clause: i % 4 == 0, ..Social::default() }),
                family: Some(Family::Works),
                ..it
            })
        })
        .collect();
    let found = found(all, &Options::default());
    let told = |stock: &StockYear| (stock.observed, stock.coverage, stock.complete, stock.rate);
    let stock = &found.results.stock;
    assert_eq!(told(&stock[0]), (40, Some(12.0 / 18.0), false, None));
    assert_eq!(stock[0].corrected, Some(60.0));
    for whole in &stock[1..] {
        assert_eq!((whole.observed, whole.coverage, whole.complete), (60, Some(1.0), true));
        assert!((whole.rate.unwrap() - 0.25).abs() < 1e-12, "{whole:?}");
    }
    let test = &found.back_test.stock;
    assert_eq!((test.rows.len(), test.mape, test.verdict), (5, Some(0.0), Some(Verdict::Close)));
    let [mix, works] = [found.results.mix.classified, found.results.rate.works.n];
    assert_eq!((mix, works, found.results.three_segments), (240, 40, false));
}
