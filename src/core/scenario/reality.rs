//! What open data show of the Paris scheme's years: contracts in execution, which the goal's own arithmetic is held
//! against (docs/model.md, “Facts”).
//!
//! Counts are data, whatever is said of them is computed. Nothing here is used by a formula, and nothing is known of what
//! the scheme itself came to.

use super::preset::PARIS;
use crate::model::scenario::Scenario;

/// Contracts that the goal is also announced as (Banque des Territoires, February 2016).
pub const ANNOUNCED: f64 = 600.0;
/// The goal itself, as a share of all contracts (article).
pub const GOAL: f64 = 0.2;

/// One year's count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StockYear {
    /// The year.
    pub year: i32,
    /// Contracts in execution on 31 December, each once: list of contracts of the Paris authorities, from 25,000 EUR.
    pub in_execution: f64,
}

impl StockYear {
    /// The contracts that the goal would have been that year.
    #[must_use]
    pub fn goal(self) -> f64 {
        GOAL * self.in_execution
    }

    /// The share that the contracts announced would have been.
    #[must_use]
    pub fn announced_share(self) -> f64 {
        ANNOUNCED / self.in_execution
    }
}

const fn counted(year: i32, in_execution: f64) -> StockYear {
    StockYear { year, in_execution }
}

const STOCKS: [StockYear; 5] = [
    counted(2016, 3_976.0),
    counted(2017, 4_031.0),
    counted(2018, 4_274.0),
    counted(2019, 3_976.0),
    counted(2020, 3_571.0),
];

/// The counts of 2016 to 2020, for a scenario of Paris that runs over these years; none for any other.
#[must_use]
pub fn stocks(scenario: &Scenario) -> Option<[StockYear; 5]> {
    let [first, .., last] = STOCKS;
    let there = scenario.base_year <= first.year && last.year <= scenario.target_year;
    (scenario.city == PARIS && there).then_some(STOCKS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn six_hundred_contracts_are_less_than_a_fifth_of_what_was_in_execution() {
        let stocks = stocks(&Preset::Paris2020.scenario()).expect("it runs over these years");
        let rounded = |value: f64, by: f64| libm::round(value * by) / by;
        let told =
            stocks.map(|stock| (rounded(stock.goal(), 1.0), rounded(stock.announced_share(), 1_000.0)));
        assert_eq!(told, [(795.0, 0.151), (806.0, 0.149), (855.0, 0.140), (795.0, 0.151), (714.0, 0.168)]);
        // Where 600 are the goal, 3,000 are all.
        assert!((ANNOUNCED / GOAL - 3_000.0).abs() < 1e-9);
    }

    #[test]
    fn another_city_or_other_years_see_none_of_it() {
        for preset in Preset::ALL {
            assert_eq!(stocks(&preset.scenario()).is_some(), preset != Preset::Today, "{preset:?}");
        }
        let paris = Preset::Paris2020.scenario();
        for city in ["", "Valmer", "paris", "Parisville"] {
            assert_eq!(stocks(&Scenario { city: city.to_owned(), ..paris.clone() }), None, "{city}");
        }
        assert_eq!(stocks(&Scenario { target_year: 2019, ..paris.clone() }), None);
        assert_eq!(stocks(&Scenario { base_year: 2017, ..paris }), None);
    }
}
