//! The sentence and the table of a trajectory.
//!
//! The sentence is for a screen reader, the table for anyone; both hold the exact same data as the picture.

use super::{Table, TrajectorySpec};
use crate::i18n::{Lang, Quantity};
use crate::tr;

impl TrajectorySpec {
    /// The plot in one sentence, to be read aloud.
    #[must_use]
    pub fn describe(&self, lang: Lang) -> String {
        let spoken = |value: Option<f64>| lang.quantity_spoken(self.quantity, value.unwrap_or(f64::NAN));
        let (reached, goal) = (self.value_in(self.target_year), self.goal);
        let value = match (reached, goal) {
            (Some(value), Some(goal)) => lang.achieved_spoken(self.quantity, value, goal.value),
            (value, _) => spoken(value),
        };
        let mut sentence = tr!(
            lang,
            "chart-trajectory-path",
            name = self.name.as_str(),
            base = spoken(self.value_in(self.base_year)),
            base_year = lang.year(self.base_year),
            value = value,
            year = lang.year(self.target_year)
        );
        if let (Some(goal), Some(value)) = (goal, reached) {
            let aim = lang.achieved_spoken(self.quantity, goal.value, goal.value);
            sentence.push_str(&if goal.met {
                tr!(lang, "chart-trajectory-met", goal = aim)
            } else {
                let gap = lang.shortfall_spoken(self.quantity, value, goal.value);
                tr!(lang, "chart-trajectory-missed", goal = aim, gap = gap)
            });
        }
        if let Some((low, high)) = self.band_in(self.target_year) {
            let year = lang.year(self.target_year);
            let range = lang.range_spoken(self.quantity, low, high);
            match self.band.as_ref().and_then(|band| band.words.as_ref()) {
                Some(words) => sentence.push_str(&words.told),
                None => sentence.push_str(&tr!(lang, "chart-trajectory-band", year = year, range = range)),
            }
        }
        sentence.push('.');
        lang.spoken(&sentence)
    }

    /// The plot as a table: one row a year, exact values.
    #[must_use]
    pub fn table(&self, lang: Lang) -> Table {
        let mut head = vec![tr!(lang, "chart-column-year"), tr!(lang, "chart-column-value")];
        if let Some(band) = &self.band {
            let usual = || [tr!(lang, "chart-column-low"), tr!(lang, "chart-column-high")];
            head.extend(band.words.as_ref().map_or_else(usual, |words| words.ends.clone()));
        }
        if self.goal.is_some() {
            head.push(tr!(lang, "chart-column-gap"));
        }
        if !self.observed.is_empty() {
            head.push(tr!(lang, "chart-column-observed"));
        }
        Table {
            caption: tr!(lang, "chart-trajectory-caption", name = self.name.as_str()),
            head,
            rows: self.years.iter().map(|year| self.row(lang, *year)).collect(),
            emphasised: self.years.iter().position(|year| *year == self.target_year),
        }
    }

    fn row(&self, lang: Lang, year: i32) -> Vec<String> {
        let decimals =
            |value: f64| if self.quantity == Quantity::Hours { 0 } else { self.quantity.decimals(value) };
        let exact = |value: Option<f64>| match (value, self.goal) {
            (None, _) => "–".to_owned(),
            (Some(value), Some(goal)) => lang.achieved_to(self.quantity, value, goal.value, decimals(value)),
            (Some(hours), None) if self.quantity == Quantity::Hours => lang.hours_exact(hours),
            (Some(value), None) => lang.quantity(self.quantity, value),
        };
        let value = self.value_in(year);
        let mut cells = vec![lang.year(year), exact(value)];
        if self.band.is_some() {
            let band = self.band_in(year);
            cells.extend([exact(band.map(|band| band.0)), exact(band.map(|band| band.1))]);
        }
        if let Some(goal) = self.goal {
            let value = value.unwrap_or(f64::NAN);
            // As precise as the value beside it.
            cells.push(lang.margin_to(self.quantity, value, goal.value, decimals(value)));
        }
        if !self.observed.is_empty() {
            let observed = self.observed.iter().find(|(known, _)| *known == year).map(|(_, value)| *value);
            cells.push(observed.map_or_else(String::new, |value| exact(Some(value))));
        }
        cells
    }
}
