//! The model and the questions asked of it, without the page: no text, no browser, no file.
//!
//! A package of its own because it is compiled for speed (it runs hundreds of times a frame) and the page for size.
//! The page's package hands both modules on under their own names.
//!
//! - [`model`]: a [`Scenario`](model::scenario::Scenario) in, yearly series and a verdict on each goal out:
//!   [`model::simulate`].
//! - [`analysis`]: what it would take, until when, how sure: [`analysis::analyse`], or one question at a time.
//!
//! # Units, ranges, errors
//!
//! Rates and shares are fractions (0.2 is 20 %), durations are in years, money in euros, hours in hours of insertion work. All
//! quantities are expected values: half a contract is one, and nothing is rounded. [`model::fields`] lists every number of a
//! scenario with its bounds, [`model::bounds`] says what years and lengths may be.
//!
//! Nothing here fails and nothing panics on a scenario whose numbers are within their bounds. Nothing here checks that they are:
//! `simulateur_core::scenario::file` reads a scenario from a file and refuses, with the path of every fault, what is not.
//! Equal scenarios give equal bits on every machine, in a browser too.
//!
//! # An example: the Paris scheme, by hand and by the crate
//!
//! A city awards 1,500 contracts a year; each runs two years. In 2014 one in ten bears a social clause, by which the
//! company that wins it has people far from employment work 3,333 1/3 hours over the contract's life. From 2016 on, year
//! after year, more contracts get one, until two in ten do in 2020. Then a fifth of contracts should bear a clause, and a
//! million hours be worked in the year. Are they?
//!
//! ```
//! use simulateur_engine::analysis::required::{RequiredStatus, required};
//! use simulateur_engine::model::cohort::Cohort;
//! use simulateur_engine::model::goal::{GoalId, Limit};
//! use simulateur_engine::model::lever::LeverId;
//! use simulateur_engine::model::scenario::{
//!     Clauses, Facilitators, Goals, Hours, Ramp, Ramped, Reading, Reserved, Scenario, Segment, Settings,
//! };
//! use simulateur_engine::model::simulate;
//!
//! /// Whether two figures are the same but for the last digits of a computer's numbers.
//! fn same(found: f64, expected: f64) -> bool {
//!     (found - expected).abs() <= 1e-9 * expected.abs()
//! }
//!
//! // 1. The scenario: what the city decides, what it assumes, and what it wants. What is not said here changes nothing
//! //    (`Scenario::neutral`). One segment: all contracts alike.
//! let all_contracts = Segment {
//!     name: "All contracts".into(),
//!     contracts: 1_500.0,                                                              // awarded a year
//!     growth: 0.0,                                                                     // of that number, a year
//!     clauses: Clauses::Direct(Ramped { base: 0.1, target: 0.2, start: None }),        // a decision that builds up
//!     hours: Hours::Direct(Ramped::constant(10_000.0 / 3.0)),                          // over a contract's life
//!     duration: 2.0,                                                                   // years
//!     clause_duration: None,                                                           // as long as the others
//! };
//! let scenario = Scenario {
//!     ramp: Ramp { start: 2015.0, exponent: 1.0 },           // 2015 is the last year as before; then a straight line
//!     goals: Goals::followed([0.2, 1_000_000.0, 100.0]),     // clause rate, hours a year, reserved contracts a year
//!     segments: vec![all_contracts],
//!     reserved: Reserved { published: Ramped { base: 50.0, target: 100.0, start: None }, ..Reserved::NEUTRAL },
//!     settings: Settings {                                   // for the check of the money, at the end
//!         hours_per_person: 440.0,
//!         hours_per_fte: 1_600.0,
//!         hourly_cost: 30.0,
//!         labour_share: 0.5,
//!         insertion_share: 0.05,
//!         yearly_purchases: 1.6e9,
//!     },
//!     reading: Reading::InExecution,                         // goals count contracts that run, hours that are worked
//!     ..Scenario::neutral(2014, 2020)
//! };
//!
//! // 2. A run: every year from the base year to five years after the target year.
//! let result = simulate(&scenario);
//! assert_eq!((result.years.first(), result.years.last()), (Some(&2014), Some(&2025)));
//! let year = |year: usize, series: &[f64]| series[year - 2014];
//!
//! // 3. Clauses. In 2018, three fifths of the way from 2015 to 2020: 10 % + 3/5 of 10 % = 16 % of 1,500 = 240 contracts.
//! assert!(same(year(2018, &result.series.rate_awarded), 0.16));
//! assert!(same(year(2018, &result.series.clause_contracts), 240.0));
//!
//! // 4. Stock. A contract of two years is still running on 31 December of the year of its award, and of the next; so those that
//! //    run at the end of 2018 are the awards of 2017 (210 with a clause) and of 2018 (240): 450 of 3,000.
//! let [this_year, last_year, before, ..] = Cohort::new(2.0).in_execution;
//! assert_eq!([this_year, last_year, before], [1.0, 1.0, 0.0]);
//! assert!(same(year(2018, &result.series.clause_contracts_in_execution), 450.0));
//! assert!(same(year(2018, &result.series.rate_in_execution), 450.0 / 3_000.0));
//!
//! // 5. Hours. The awards of 2020 bring 300 contracts x 3,333 1/3 h = 1,000,000 h, to be worked over the years: awards fall
//! //    all over the year, so a quarter of the hours in the first year, half in the next, a quarter in the third.
//! let [first, second, third, ..] = Cohort::new(2.0).worked;
//! assert_eq!([first, second, third], [0.25, 0.5, 0.25]);
//! assert!(same(year(2020, &result.series.hours_contracted), 1_000_000.0));
//! //    Worked in 2020: 1/4 of those of 2020, 1/2 of 2019 (900,000), 1/4 of 2018 (800,000) = 900,000 h.
//! assert!(same(year(2020, &result.series.hours_worked), 250_000.0 + 450_000.0 + 200_000.0));
//!
//! // 6. The verdict. 19 % of the contracts that run and 900,000 hours: neither goal is met in 2020. Nothing is lacking but
//! //    time (inertia): contracts signed earlier still run. The reserved contracts, 100, are met.
//! let [rate, hours, reserved] = result.goals[..] else { panic!("three goals are followed") };
//! assert!(same(rate.achieved, 0.19) && !rate.reached && rate.first_year == Some(2021));
//! assert!(same(hours.achieved, 900_000.0) && !hours.reached && hours.first_year == Some(2022));
//! assert_eq!((rate.limited_by, hours.limited_by), (Some(Limit::Inertia), Some(Limit::Inertia)));
//! assert!(same(hours.margin, -100_000.0) && reserved.reached && !result.reached_all);
//!
//! // 7. The same plan, counted on the year's awards: it is met. The way of counting is part of the answer.
//! let awarded = simulate(&Scenario { reading: Reading::Awarded, ..scenario.clone() });
//! assert!(awarded.reached_all && awarded.goals.iter().all(|goal| goal.reached));
//!
//! // 8. The money. A clause takes 5 % of the labour, labour half of the price, an hour costs 30 euros: a million hours ask for
//! //    1.2 billion euros of contracts with a clause, three quarters of all that the city buys.
//! assert!(same(result.plausibility.clause_spend, 1_000_000.0 * 30.0 / (0.5 * 0.05)));
//! assert!(same(result.plausibility.share_of_purchases, 0.75));
//!
//! // 9. What would it take? The hours of 2020 follow the rates of 2018 to 2020, on average four fifths of the way: 10 % + 4/5
//! //    of the way has to be 20 %, so the rate aimed at is 22.5 %, if nothing else changes.
//! let rows = required(&scenario);
//! let of_hours = |lever| rows.iter().find(|row| row.goal == GoalId::Hours && row.lever == lever);
//! let needed = of_hours(LeverId::ClauseRate).expect("the rate is a lever of this scenario");
//! assert_eq!(needed.status, RequiredStatus::At);
//! //    (A goal is reached from a billionth below it, so that rounding never turns a yes into a no.)
//! assert!((needed.value.unwrap_or_default() - 0.225).abs() < 1e-8);
//! let other = LeverId::ClauseRate.at(&scenario, 0.226);
//! assert!(simulate(&other).goals[GoalId::Hours.index()].reached);
//!
//! // 10. Who follows them? Ten facilitators who can take on 62,800 hours each follow 628,000 of the million: the rest of the
//! //     clauses are not written.
//! let posts = Facilitators { count: Ramped::constant(10.0), contracts_each: None, hours_each: Some(62_800.0) };
//! let held = simulate(&Scenario { facilitators: Some(posts), reading: Reading::Awarded, ..scenario });
//! assert!(same(year(2020, &held.series.phi), 0.628));
//! assert!(same(year(2020, &held.series.rate_awarded), 0.1256));
//! assert_eq!(held.goals[GoalId::Hours.index()].limited_by, Some(Limit::FacilitatorsHours));
//! ```
//!
//! `docs/model.md` has the formulas with their sources, and the same example as a table (“Worked example”).

pub mod analysis;
pub mod model;
pub mod order;
