//! The tornado: how much each assumption moves a result over its range.
//!
//! Bars are page elements, not a picture: this gives their positions, the sentence and the table.

use super::Table;
use crate::i18n::{Lang, Quantity};
use crate::order::sort_by;
use crate::tr;

/// One assumption and what it does to the result.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoRow {
    /// Name of the assumption, in the reader's language.
    pub label: String,
    /// The low end of its range, written with its unit.
    pub low_setting: String,
    /// The high end of its range, written with its unit.
    pub high_setting: String,
    /// The result at the low end, in the tornado's unit.
    pub low: f64,
    /// The result at the high end.
    pub high: f64,
    /// Share of the uncertainty, 0..=1 (total-order index), when it is known.
    pub share: Option<f64>,
}

/// A tornado.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoSpec {
    /// Name of the result, in the reader's language.
    pub name: String,
    /// What is measured.
    pub quantity: Quantity,
    /// The scenario's result.
    pub centre: f64,
    /// The goal, when it is followed.
    pub goal: Option<f64>,
    /// Assumptions in any order.
    pub rows: Vec<TornadoRow>,
}

/// Positions of one bar, fractions of the width; `low` may be to the right of `high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TornadoBar {
    /// Index of its row in [`TornadoSpec::rows`].
    pub row: usize,
    /// Where the low end of the assumption leads.
    pub low: f64,
    /// Where the high end leads.
    pub high: f64,
}

/// Positions of everything, fractions of the width.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoLayout {
    /// The scenario's line.
    pub centre: f64,
    /// The goal's line.
    pub goal: Option<f64>,
    /// Bars, the widest swing first.
    pub bars: Vec<TornadoBar>,
}

/// Part of the width kept free on each side for the texts of the longest bars.
const MARGIN: f64 = 0.27;

impl TornadoSpec {
    /// Where lines and bars stand; bars of no length are left out.
    #[must_use]
    pub fn layout(&self) -> TornadoLayout {
        let all = self.rows.iter().flat_map(|row| [row.low, row.high]).chain(self.goal).chain([self.centre]);
        let known = all.filter(|value| value.is_finite());
        let (low, high) = known
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        let span = high - low;
        let place = |value: f64| {
            if span > 0.0 && value.is_finite() {
                MARGIN + (value - low) / span * (1.0 - 2.0 * MARGIN)
            } else {
                0.5
            }
        };
        let bar = |row: &usize| {
            self.rows.get(*row).map(|data| TornadoBar {
                row: *row,
                low: place(data.low),
                high: place(data.high),
            })
        };
        TornadoLayout {
            centre: place(self.centre),
            goal: self.goal.map(place),
            bars: self.order().iter().filter_map(bar).collect(),
        }
    }

    /// The tornado in one sentence, to be read aloud.
    #[must_use]
    pub fn describe(&self, lang: Lang) -> String {
        let spoken = |value: f64| lang.quantity_spoken(self.quantity, value);
        let mut sentence =
            tr!(lang, "chart-tornado-main", name = self.name.as_str(), centre = spoken(self.centre));
        if let Some(goal) = self.goal {
            sentence.push_str(&tr!(lang, "chart-tornado-goal", goal = spoken(goal)));
        }
        sentence.push_str(&match self.order().first().and_then(|row| self.rows.get(*row)) {
            Some(row) => {
                let range = lang.range_spoken(self.quantity, row.low.min(row.high), row.low.max(row.high));
                tr!(lang, "chart-tornado-first", label = row.label.as_str(), range = range)
            }
            None => tr!(lang, "chart-tornado-none"),
        });
        sentence.push('.');
        lang.spoken(&sentence)
    }

    /// The tornado as a table, the widest swing first.
    #[must_use]
    pub fn table(&self, lang: Lang) -> Table {
        let shares = self.rows.iter().any(|row| row.share.is_some());
        let mut head = vec![
            tr!(lang, "chart-tornado-lever"),
            tr!(lang, "chart-tornado-low"),
            tr!(lang, "chart-tornado-high"),
        ];
        if shares {
            head.push(tr!(lang, "chart-tornado-share"));
        }
        let cell = |setting: &str, result: f64| {
            let result = lang.quantity(self.quantity, result);
            tr!(lang, "chart-tornado-cell", setting = setting, result = result)
        };
        let cells = |row: &TornadoRow| {
            let mut cells =
                vec![row.label.clone(), cell(&row.low_setting, row.low), cell(&row.high_setting, row.high)];
            if shares {
                cells.push(lang.percent(row.share.unwrap_or(f64::NAN)));
            }
            cells
        };
        Table {
            caption: tr!(lang, "chart-tornado-caption", name = self.name.as_str()),
            head,
            rows: self.order().into_iter().filter_map(|row| self.rows.get(row).map(cells)).collect(),
            emphasised: None,
        }
    }

    /// Indices of the rows that move the result, the widest swing first, ties in the order given.
    fn order(&self) -> Vec<usize> {
        let swing = |row: &TornadoRow| (row.high - row.low).abs();
        let mut moving: Vec<(usize, f64)> =
            self.rows.iter().map(swing).enumerate().filter(|(_, swing)| *swing > 0.0).collect();
        sort_by(&mut moving, |(_, a), (_, b)| b.total_cmp(a));
        moving.into_iter().map(|(row, _)| row).collect()
    }
}
