//! Whatever the contracts, the account adds up, the estimates are numbers, and the fast ways of counting give what the slow
//! ones do.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::contract::ContractHours;
use crate::contract::{Contract, Contracts, Family, Length, Social, sample, samples};
use crate::{Day, Findings, Found, Options, StockYear};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// A few values of each kind: what is alike is met often.
fn contract() -> impl Strategy<Value = Contract> {
    let what =
        (0..2_500_i32, of(1..4_u32), of(prop_oneof![(1..60_u16).prop_map(Ok), (1..2_000_u16).prop_map(Err)]));
    let said = (
        of(any::<[bool; 3]>()),
        of(0..3_u8),
        any::<[bool; 2]>(),
        of(0..3_u64),
        vec(0..3_u64, 0..2),
        0..20_u8,
    );
    (what, said).prop_map(
        |((day, amount, duration), (social, family, [framework, subsequent], object, holders, rare))| {
            Contract {
                notified: Day::of(2016, 1, 1).unwrap().plus(if rare == 0 {
                    day
                } else {
                    day / 700 * 365 + 90
                }),
                year_only: rare == 1,
                amount: amount.map(|amount| 20_000.0 * f64::from(amount)),
                duration: duration.map(|length| match length {
                    Ok(months) => Length::Months(f64::from(months) / if rare > 10 { 1.0 } else { 2.0 }),
                    Err(days) => Length::Days(f64::from(days)),
                }),
                social: social.map(|[clause, criterion, reserved]| Social { clause, criterion, reserved }),
                family: family.map(|family| match family {
                    0 => Family::Works,
                    1 => Family::Services,
                    _ => Family::Supplies,
                }),
                framework,
                subsequent: subsequent && rare > 10,
                hours: ContractHours::held(
                    (rare > 5).then_some(f64::from(rare)),
                    (rare > 7).then_some(f64::from(rare) / 2.0),
                ),
                object,
                holders: holders.into(),
                ..sample(2020, 1, 1)
            }
        },
    )
}

fn options() -> impl Strategy<Value = Options> {
    (any::<[bool; 2]>(), of(vec(2014..2026, 0..6)), of(2014..2026), of(0..3_u8)).prop_map(
        |([subsequent, multi_award_once], years, base_year, threshold)| Options {
            threshold: threshold.map(|step| 20_000.0 * f64::from(step)),
            subsequent,
            multi_award_once,
            years,
            base_year,
            ..Options::default()
        },
    )
}

fn of_all(all: Vec<Contract>) -> Contracts {
    Contracts { plans_hours: true, ..samples(all) }
}

/// The contracts counted, as the text of the rules would have it: each is looked for among all.
fn counted(contracts: &Contracts, options: &Options) -> Vec<Contract> {
    let mut kept: Vec<(Contract, Vec<Box<[u64]>>)> = vec![];
    for contract in &contracts.all {
        let ceiling = |of: &Contract| {
            options.multi_award_once
                && (of.framework
                    && !of.subsequent
                    && !of.year_only
                    && of.amount.is_some()
                    && of.object.is_some())
        };
        let same = |of: &Contract| {
            (of.buyer, of.notified, of.object, of.cents(), of.cpv)
                == (contract.buyer, contract.notified, contract.object, contract.cents(), contract.cpv)
                && of.duration == contract.duration
        };
        let standing = kept.iter_mut().find(|(of, _)| ceiling(of) && ceiling(contract) && same(of));
        match standing {
            Some((_, others)) => others.push(contract.holders.clone()),
            None => kept.push(((**contract).clone(), vec![contract.holders.clone()])),
        }
    }
    // A group whose holders are all the same is none.
    let one = kept.into_iter().flat_map(|(first, holders)| {
        let alike = holders.iter().all(|of| *of == first.holders);
        let times = if alike { holders.len() } else { 1 };
        std::iter::repeat_n(first, times)
    });
    let threshold = options.threshold.unwrap_or(0.0);
    one.filter(|of| options.subsequent || !of.subsequent)
        .filter(|of| threshold <= 0.0 || of.amount.is_some_and(|amount| amount >= threshold))
        .collect()
}

fn numbers_of(found: &Found) -> Vec<f64> {
    let results = &found.results;
    let level = results.contracts.iter().flat_map(|of| [of.value, of.low, of.high, of.sd]);
    let growth =
        results.contracts.iter().filter_map(|of| of.growth).flat_map(|of| [of.value, of.low, of.high]);
    let stock =
        results.stock.iter().flat_map(|of| [Some(of.duration_known), of.coverage, of.corrected, of.rate]);
    let test = found.back_test.stock.rows.iter().flat_map(|of| [of.observed, of.model_mean, of.error]);
    let reserved = [results.reserved.value, results.reserved.low, results.reserved.high];
    let hours = [results.hours.and_then(|of| of.value), results.realisation.and_then(|of| of.value)];
    level.chain(growth).chain(test).chain(stock.chain(reserved).chain(hours).flatten()).collect()
}

fn account_adds_up(findings: &Findings, contracts: usize) {
    let left = &findings.left_out;
    let ceilings = findings.merged.contracts_in_shared_ceilings - findings.merged.shared_ceilings;
    assert_eq!(findings.contracts, contracts - ceilings);
    assert_eq!(findings.contracts, findings.declared + left.subsequent);
    assert_eq!(findings.declared, findings.counted + left.amount_unknown + left.below_threshold);
    let Some(found) = &findings.found else {
        assert_eq!(findings.counted, 0);
        return;
    };
    let sum = |of: fn(&crate::Year) -> usize| found.years.iter().map(of).sum::<usize>();
    assert_eq!([sum(|year| year.declared), sum(|year| year.counted)], [findings.declared, findings.counted]);
    assert_eq!(sum(|year| year.works + year.services + year.supplies + year.unclassified), findings.counted);
}

/// Those in execution at the end of a year, each looked at.
fn stock_is(stock: &StockYear, counted: &[Contract]) {
    let end = Day::last_of(stock.year);
    let begun = || counted.iter().filter(|of| of.notified <= end);
    let running: Vec<&Contract> = begun().filter(|of| of.end().is_some_and(|over| over > end)).collect();
    let known = running.iter().filter_map(|of| of.social).count();
    let clause = running.iter().filter_map(|of| of.social).filter(|of| of.clause_alone()).count();
    assert_eq!(
        (stock.observed, stock.social_known, stock.clause.unwrap_or(0)),
        (running.len(), known, clause)
    );
    let share = begun().filter(|of| of.duration.is_some()).count() as f64 / begun().count() as f64;
    assert!((stock.duration_known - share).abs() < 1e-12);
}

proptest! {
    #[test]
    fn whatever_the_contracts(all in vec(contract(), 0..400), options in options()) {
        let contracts = of_all(all);
        let findings = contracts.findings(&options);
        account_adds_up(&findings, contracts.all.len());
        let counted = counted(&contracts, &options);
        prop_assert_eq!(findings.counted, counted.len());
        if let Some(found) = &findings.found {
            prop_assert!(numbers_of(found).iter().all(|number| number.is_finite()), "{:?}", found.results);
            if let Some(level) = &found.results.contracts {
                prop_assert!((0.0..=level.value).contains(&level.low) && level.value <= level.high);
            }
            prop_assert!(serde_json::to_string(&findings).is_ok());
            // A completed ceiling differs from its first record; without one the stock can be counted apart.
            if findings.merged.shared_ceilings == 0 {
                for stock in &found.results.stock {
                    stock_is(stock, &counted);
                }
            }
        }
    }
}
