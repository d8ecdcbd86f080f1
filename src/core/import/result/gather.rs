//! All estimates, gathered from the counted contracts.

use super::duration::Durations;
use super::rate::Rates;
use super::scope::Scope;
use super::stock::StockYear;
use super::told::{Amounts, Hours, Level, Mix, Realisation, Reserved, Results, RuleHours, Shares};
use crate::options::RuleOfThumb;
use crate::statistics::ENOUGH;

impl Results {
    /// All estimates. Hours are told where the file has a column of them.
    pub(crate) fn of(scope: &Scope<'_>, plans_hours: bool, rule: RuleOfThumb) -> Self {
        let mix = Mix::of(scope);
        let durations = Durations::of(scope);
        let rates = Rates::of(scope);
        let amounts = Amounts::of(scope);
        Self {
            contracts: Level::of(scope),
            three_segments: mix.three_segments(scope),
            mix,
            duration_clause: durations.clause,
            duration_other: durations.other,
            rate_years: rates.years,
            rate: rates.rate,
            consideration: rates.consideration,
            suspicious_zero: rates.suspicious_zero,
            thresholds: rates.thresholds,
            reserved: Reserved::of(scope),
            rule_hours: RuleHours::of(&amounts, rule),
            amounts,
            hours: plans_hours.then(|| Hours::of(scope)),
            realisation: plans_hours.then(|| Realisation::of(scope)),
            stock: StockYear::all(scope, &durations.all),
            duration: durations.families,
        }
    }
}

impl Mix {
    fn of(scope: &Scope<'_>) -> Self {
        let mut of = 0;
        let mut families = [0; 3];
        for year in scope.calendar.selected() {
            of += year.counted;
            for (sum, n) in families.iter_mut().zip([year.works, year.services, year.supplies]) {
                *sum += n;
            }
        }
        let classified: usize = families.iter().sum();
        let share = |n: usize| (classified > 0).then(|| n as f64 / classified as f64);
        let [works, services, supplies] = families.map(share);
        Self { classified, of, shares: Shares { works, services, supplies } }
    }

    /// Nine in ten are classified, and each family is large enough for estimates of its own.
    fn three_segments(&self, scope: &Scope<'_>) -> bool {
        let sum = |n: fn(&crate::Year) -> usize| scope.calendar.selected().map(n).sum::<usize>();
        let least = [sum(|year| year.works), sum(|year| year.services), sum(|year| year.supplies)];
        self.classified as f64 >= 0.9 * self.of as f64 && least.iter().all(|n| *n >= ENOUGH)
    }
}
