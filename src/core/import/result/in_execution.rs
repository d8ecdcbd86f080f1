//! Contracts in execution on 31 December of each complete year.

use super::lengths::Lengths;
use super::scope::Scope;
use super::stock::StockYear;
use crate::count::MOSTLY;
use crate::statistics::ENOUGH;

/// A file that can see so much of a steady stock sees it whole.
const WHOLE: f64 = 0.95;

impl StockYear {
    /// Of each complete year; none unless enough durations are known in the selected years.
    pub(crate) fn all(scope: &Scope<'_>, durations: &Lengths) -> Vec<Self> {
        if durations.n() < ENOUGH {
            return vec![];
        }
        let flows = Flows::of(scope);
        let seen = Seen::of(durations);
        let mut sum = Flow::default();
        let mut first_complete = None;
        let mut unbroken = true;
        let mut stock = vec![];
        for (counted, flow) in scope.calendar.all().zip(&flows.by_year) {
            sum.add(flow);
            let year = &counted.year;
            if !year.complete {
                unbroken = unbroken && first_complete.is_none();
                continue;
            }
            let first = *first_complete.get_or_insert(year.year);
            let coverage = unbroken.then(|| seen.share(year.year.abs_diff(first) as usize + 1));
            stock.push(sum.stock(year.year, coverage));
        }
        stock
    }
}

/// What begins and ends in a year, or does until then once summed.
#[derive(Clone, Copy, Debug, Default)]
struct Flow {
    notified: usize,
    duration_known: usize,
    in_execution: i64,
    social_known: i64,
    clause: i64,
}

impl Flow {
    fn add(&mut self, other: &Self) {
        self.notified += other.notified;
        self.duration_known += other.duration_known;
        self.in_execution += other.in_execution;
        self.social_known += other.social_known;
        self.clause += other.clause;
    }

    fn stock(&self, year: i32, coverage: Option<f64>) -> StockYear {
        let whole = |count: i64| usize::try_from(count).unwrap_or(0);
        let (observed, known, clause) =
            (whole(self.in_execution), whole(self.social_known), whole(self.clause));
        let duration_known = self.duration_known as f64 / self.notified as f64;
        let complete = coverage.is_some_and(|coverage| coverage >= WHOLE);
        let told = complete && known >= ENOUGH && known as f64 >= MOSTLY * observed as f64;
        StockYear {
            year,
            observed,
            duration_known,
            coverage,
            complete,
            corrected: coverage
                .filter(|_| self.duration_known > 0)
                .map(|coverage| observed as f64 / duration_known / coverage),
            social_known: known,
            clause: (known > 0).then_some(clause),
            rate: told.then(|| clause as f64 / known as f64),
        }
    }
}

/// Beginnings and ends by year: the stock of a year is the sum of those until then.
#[derive(Debug)]
struct Flows {
    by_year: Vec<Flow>,
}

impl Flows {
    fn of(scope: &Scope<'_>) -> Self {
        let first = scope.calendar.first();
        let mut flows = Self { by_year: vec![Flow::default(); scope.calendar.all().count()] };
        for entry in scope.declared.counted_entries() {
            let year = i32::from(entry.year);
            let social = i64::from(entry.social.is_some());
            let clause = i64::from(entry.clause());
            let Some(begins) = flows.at(year - first) else { continue };
            begins.notified += 1;
            let Some(ends) = entry.ends() else { continue };
            begins.duration_known += 1;
            // One that ends in the year of its notification is in no stock: what is added there is taken away.
            begins.in_execution += 1;
            begins.social_known += social;
            begins.clause += clause;
            if let Some(over) = flows.at(ends - first) {
                over.in_execution -= 1;
                over.social_known -= social;
                over.clause -= clause;
            }
        }
        flows
    }

    fn at(&mut self, place: i32) -> Option<&mut Flow> {
        self.by_year.get_mut(usize::try_from(place).ok()?)
    }
}

/// Durations by whole years, rounded up: fewer than this many, for the longest known is fifteen.
const LONGEST: usize = 64;

/// Durations of the selected years, by whole years: how much of a steady stock a file can see that began so long ago.
#[derive(Debug)]
struct Seen {
    /// Months and contracts.
    by_length: [(f64, f64); LONGEST],
}

impl Seen {
    fn of(durations: &Lengths) -> Self {
        let mut seen = Self { by_length: [(0.0, 0.0); LONGEST] };
        for (months, count) in durations.counted() {
            let length = ((months / 12.0).ceil() as usize).min(LONGEST - 1);
            if let Some((sum, contracts)) = seen.by_length.get_mut(length) {
                *sum += months * count;
                *contracts += count;
            }
        }
        seen
    }

    /// Share of all months that fall within so many years.
    fn share(&self, years: usize) -> f64 {
        let mut within = 0.0;
        let mut all = 0.0;
        for (length, (months, contracts)) in self.by_length.iter().enumerate() {
            all += months;
            within += if length <= years { *months } else { contracts * 12.0 * years as f64 };
        }
        within / all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_sees_a_longer_part_of_the_stock_each_year() {
        let mut durations = Lengths::default();
        for months in [6.0, 12.0, 18.0, 48.0, 180.0] {
            durations.add(months);
        }
        let seen = Seen::of(&durations);
        for (years, within) in [(1, 6.0 + 4.0 * 12.0), (2, 36.0 + 48.0), (4, 84.0 + 48.0), (15, 264.0)] {
            assert!((seen.share(years) - within / 264.0).abs() < 1e-12, "{years}");
        }
    }
}
