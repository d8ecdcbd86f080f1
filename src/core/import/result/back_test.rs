//! The model's stock against the counted one.

use super::scope::Scope;
use super::stock::{BackTest, StockTest, StockTestRow, StockYear, Verdict};
use super::told::Results;
use crate::count::years::Calendar;
use crate::statistics::mean;

impl BackTest {
    /// Of the complete stocks whose years are all complete.
    pub(crate) fn of(scope: &Scope<'_>, results: &Results) -> Self {
        let all = &results.duration.all;
        let durations = all.value.zip(all.spread.map(|spread| spread.median));
        let rows: Vec<StockTestRow> = durations.map_or_else(Vec::new, |durations| {
            let complete = results.stock.iter().filter(|stock| stock.complete);
            complete.filter_map(|stock| row(scope.calendar, stock, durations)).collect()
        });
        Self { stock: StockTest::from_rows(rows) }
    }
}

/// A year of the test; `None` where the model lacks a year, or nothing is in execution.
fn row(calendar: &Calendar, stock: &StockYear, (duration, median): (f64, f64)) -> Option<StockTestRow> {
    let model_mean = model(calendar, stock.year, duration)?;
    let model_median = model(calendar, stock.year, median);
    if stock.observed == 0 {
        return None;
    }
    let observed = stock.observed as f64 / stock.duration_known;
    let error = |model: f64| model / observed - 1.0;
    Some(StockTestRow {
        year: stock.year,
        observed,
        model_mean,
        error: error(model_mean),
        model_median,
        error_median: model_median.map(error),
    })
}

/// Awards of a year and of the ones before, each in execution for the same time, awarded evenly over the year.
fn model(calendar: &Calendar, year: i32, duration: f64) -> Option<f64> {
    let back = duration.ceil() as i32;
    (0..back).try_fold(0.0, |sum, k| {
        let year = &calendar.get(year - k)?.year;
        let part = (duration - f64::from(k)).clamp(0.0, 1.0);
        year.complete.then_some(sum + part * year.counted as f64)
    })
}

impl StockTest {
    fn from_rows(rows: Vec<StockTestRow>) -> Self {
        let of = |value: fn(&StockTestRow) -> Option<f64>| {
            mean(&rows.iter().filter_map(value).collect::<Vec<_>>())
        };
        let mape = of(|row| Some(row.error.abs()));
        let verdict = of(|row| Some(row.observed)).zip(mape).map(|(observed, error)| match error {
            _ if observed < 50.0 => Verdict::Small,
            error if error <= 0.05 => Verdict::Close,
            error if error <= 0.15 => Verdict::Rough,
            _ => Verdict::Off,
        });
        let bias = of(|row| Some(row.error));
        let mape_median = of(|row| row.error_median.map(f64::abs));
        Self { mape, bias, mape_median, verdict, rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verdict_follows_the_mean_error() {
        let row = |observed: f64, error: f64| StockTestRow {
            year: 2020,
            observed,
            model_mean: 0.0,
            error,
            model_median: None,
            error_median: None,
        };
        for (rows, verdict) in [
            (vec![], None),
            (vec![row(49.0, 0.0)], Some(Verdict::Small)),
            (vec![row(50.0, 0.05)], Some(Verdict::Close)),
            (vec![row(60.0, -0.2), row(60.0, 0.05)], Some(Verdict::Rough)),
            (vec![row(60.0, -0.2), row(60.0, 0.2)], Some(Verdict::Off)),
        ] {
            let test = StockTest::from_rows(rows);
            assert_eq!(
                (test.verdict, test.mape.is_some(), test.mape_median),
                (verdict, verdict.is_some(), None)
            );
        }
        let both = StockTest::from_rows(vec![row(60.0, -0.25), row(60.0, 0.25)]);
        assert_eq!((both.bias, both.mape), (Some(0.0), Some(0.25)));
    }
}
