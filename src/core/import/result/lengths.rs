//! Many durations that are few different numbers: each is counted, none is sorted.

use crate::statistics::median;

/// Whole months below this are counted: the longest known duration is 180.
const MONTHS: usize = 256;

/// Durations, in months.
#[derive(Debug)]
pub(crate) struct Lengths {
    /// How many of so many whole months.
    whole: [usize; MONTHS],
    /// The others.
    other: Vec<f64>,
    /// How many in all.
    n: usize,
}

impl Default for Lengths {
    fn default() -> Self {
        Self { whole: [0; MONTHS], other: vec![], n: 0 }
    }
}

impl Lengths {
    /// One more.
    pub(crate) fn add(&mut self, months: f64) {
        self.n += 1;
        let floor = months as usize;
        match self.whole.get_mut(floor) {
            Some(count) if months - floor as f64 <= 0.0 => *count += 1,
            Some(_) | None => self.other.push(months),
        }
    }

    /// All of others too.
    pub(crate) fn add_all(&mut self, other: &Self) {
        self.n += other.n;
        self.other.extend(&other.other);
        for (count, more) in self.whole.iter_mut().zip(&other.whole) {
            *count += more;
        }
    }

    /// How many there are.
    pub(crate) fn n(&self) -> usize {
        self.n
    }

    /// Each different number of whole months and each other duration, with how many there are.
    pub(crate) fn counted(&self) -> impl Iterator<Item = (f64, f64)> {
        let whole = self.whole.iter().enumerate().filter(|(_, count)| **count > 0);
        whole
            .map(|(months, count)| (months as f64, *count as f64))
            .chain(self.other.iter().map(|months| (*months, 1.0)))
    }

    /// Mean, if there is one.
    pub(crate) fn mean(&self) -> Option<f64> {
        (self.n > 0)
            .then(|| self.counted().map(|(months, count)| months * count).sum::<f64>() / self.n as f64)
    }

    /// Standard error of the mean; 0 below two.
    pub(crate) fn standard_error(&self) -> f64 {
        let Some(mean) = self.mean().filter(|_| self.n > 1) else { return 0.0 };
        let squares: f64 =
            self.counted().map(|(months, count)| count * (months - mean) * (months - mean)).sum();
        (squares / (self.n - 1) as f64 / self.n as f64).sqrt()
    }

    /// Middle value, or the mean of the two middle ones.
    pub(crate) fn median(&self) -> Option<f64> {
        if self.other.is_empty() {
            return Some(f64::midpoint(
                self.whole_at(self.n.checked_sub(1)? / 2)?,
                self.whole_at(self.n / 2)?,
            ));
        }
        let whole = self.whole.iter().enumerate();
        let mut all: Vec<f64> =
            whole.flat_map(|(months, count)| std::iter::repeat_n(months as f64, *count)).collect();
        all.extend(&self.other);
        median(&mut all)
    }

    /// That at a place among the whole ones, in order.
    fn whole_at(&self, place: usize) -> Option<f64> {
        let mut below = 0;
        let found = self.whole.iter().position(|count| {
            below += count;
            below > place
        });
        found.map(|months| months as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::{mean, standard_error};

    #[test]
    fn counted_durations_tell_what_a_list_of_them_would() {
        for list in [
            vec![],
            vec![12.0],
            vec![12.0, 48.0],
            vec![48.0, 12.0, 12.0, 36.0, 1.0],
            vec![12.0, 36.0, 36.0, 48.0, 12.0, 12.0],
            vec![0.5, 12.0, 0.5, 180.0, 300.0],
            vec![365.0 / 30.4375, 12.0, 12.5, 12.0],
        ] {
            let mut lengths = Lengths::default();
            list.iter().for_each(|months| lengths.add(*months));
            let near = |a: Option<f64>, b: Option<f64>| match (a, b) {
                (Some(a), Some(b)) => (a - b).abs() < 1e-12,
                (a, b) => a == b,
            };
            let mut twice = Lengths::default();
            twice.add_all(&lengths);
            twice.add_all(&lengths);
            assert_eq!((lengths.n(), twice.n()), (list.len(), 2 * list.len()));
            assert!(near(twice.median(), lengths.median()) && near(twice.mean(), lengths.mean()), "{list:?}");
            assert!(near(lengths.mean(), mean(&list)), "{list:?}");
            assert!(near(Some(lengths.standard_error()), Some(standard_error(&list))), "{list:?}");
            assert!(near(lengths.median(), median(&mut list.clone())), "{list:?}");
        }
    }
}
