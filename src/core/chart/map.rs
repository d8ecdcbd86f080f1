//! The feasibility map: for which pairs of two levers every goal holds.
//!
//! Plain data with its sentence and table; the picture is in `map_paint`, its labels in `map_labels`. Points and lines
//! are fractions of the map with y upwards; only labels count y downwards, as CSS does.

use super::Table;
use super::label::{Horizontal, Tick};
use crate::i18n::{Lang, Quantity};
use crate::tr;
use Horizontal::Middle;

/// One of the two levers of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapAxis {
    /// Name of the lever, in the reader's language.
    pub name: String,
    /// What it measures.
    pub quantity: Quantity,
    /// Value at the left or at the bottom.
    pub low: f64,
    /// Value at the right or at the top.
    pub high: f64,
}

impl MapAxis {
    /// Where a value stands, 0 at the low end; not kept inside.
    #[must_use]
    pub fn position(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }

    /// The value at a fraction of the axis.
    #[must_use]
    pub fn value(&self, position: f64) -> f64 {
        self.low + position * (self.high - self.low)
    }

    /// Round values along the axis, `room` fractions apart at least.
    #[must_use]
    pub fn ticks(&self, lang: Lang, room: f64) -> Vec<Tick> {
        let span = self.high - self.low;
        let drawable = |length: f64| length.is_finite() && length > 0.0;
        if !drawable(span) || !drawable(room) {
            return Vec::new();
        }
        let power = libm::pow(10.0, libm::floor(libm::log10(span * room)));
        let mut round = [1.0, 2.0, 5.0, 10.0].into_iter().map(|step| step * power);
        let Some(step) = round.clone().find(|step| step / span >= room).or(round.next_back()) else {
            return Vec::new();
        };
        let first = libm::ceil(self.low / step - 1e-9);
        (0..60)
            .map(|index| (first + f64::from(index)) * step)
            .take_while(|value| *value <= self.high + step * 1e-9)
            .map(|value| Tick {
                at: self.position(value).clamp(0.0, 1.0),
                text: lang.quantity(self.quantity, value),
                horizontal: Middle,
                emphasised: false,
            })
            .collect()
    }
}

/// What an iso-line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsoKind {
    /// A goal is just met: a blue line.
    Goal,
    /// A goal would be just met without the ceiling: dotted.
    Free,
    /// A level of probability: a thin line.
    Probability,
}

/// A line of equal value.
#[derive(Clone, Debug, PartialEq)]
pub struct IsoLine {
    /// What it stands for.
    pub kind: IsoKind,
    /// Its label, in the reader's language, such as the goal's value; empty for none.
    pub label: String,
    /// Its pieces, as [`super::contour`] gives them.
    pub polylines: Vec<Vec<(f64, f64)>>,
}

/// How likely the goals are over the map, on a grid of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct MapChances {
    /// Number of nodes across, both ends included.
    pub columns: usize,
    /// Number of nodes upwards, both ends included.
    pub rows: usize,
    /// The probability that every goal of the map is met, 0..=1, by rows from the bottom.
    pub shares: Vec<f64>,
}

/// A feasibility map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapSpec {
    /// The lever across.
    pub x: MapAxis,
    /// The lever upwards.
    pub y: MapAxis,
    /// Number of nodes across, both ends included.
    pub columns: usize,
    /// Number of nodes upwards, both ends included.
    pub rows: usize,
    /// Polygons of the region where every goal is met, as [`super::region`] gives them.
    pub region: Vec<Vec<(f64, f64)>>,
    /// Goals met at each node, by rows from the bottom: bit `i` is set when goal `i` is met.
    pub met: Vec<u8>,
    /// Names of the goals followed, at most eight, in the order of the bits.
    pub goals: Vec<String>,
    /// Iso-lines.
    pub lines: Vec<IsoLine>,
    /// The reader's scenario: values of the two levers.
    pub here: (f64, f64),
    /// Goals met by the reader's scenario, as bits.
    pub here_met: u8,
    /// Whether that place is where a round of a workshop starts, and not the reader's own scenario.
    pub here_starts: bool,
    /// The base year: its label and values of the two levers.
    pub base: Option<(String, (f64, f64))>,
    /// What is missing to enter the region: its label and the values to reach.
    pub gap: Option<(String, (f64, f64))>,
    /// Chances, where something is uncertain and they are known.
    pub chances: Option<MapChances>,
}

/// Rows and columns of the table: enough to see the shape, few enough to read.
const TABLE: usize = 6;

impl MapSpec {
    /// Bits of a cell where every goal is met.
    pub(super) fn all(&self) -> u8 {
        (0..self.goals.len().min(8)).fold(0, |bits, goal| bits | 1 << goal)
    }

    /// Whether every goal is met in a cell.
    pub(super) fn holds(&self, column: usize, row: usize) -> bool {
        let bits = self.met.get(row * self.columns + column).copied().unwrap_or(0);
        column < self.columns && !self.goals.is_empty() && bits & self.all() == self.all()
    }

    /// A point of two lever values as fractions of the map, y upwards, kept inside.
    pub(super) fn point(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.x.position(x).clamp(0.0, 1.0), self.y.position(y).clamp(0.0, 1.0))
    }

    /// The map in one sentence, to be read aloud.
    #[must_use]
    pub fn describe(&self, lang: Lang) -> String {
        let mut sentence = tr!(
            lang,
            "chart-map-axes",
            x = self.x.name.as_str(),
            x_range = lang.range_spoken(self.x.quantity, self.x.low, self.x.high),
            y = self.y.name.as_str(),
            y_range = lang.range_spoken(self.y.quantity, self.y.low, self.y.high)
        );
        sentence.push_str(&tr!(
            lang,
            "chart-map-scenario",
            x = lang.quantity_spoken(self.x.quantity, self.here.0),
            y = lang.quantity_spoken(self.y.quantity, self.here.1),
            met = self.count(self.here_met).to_string(),
            goals = self.goals.len().to_string()
        ));
        let cells = self.columns * self.rows;
        let holding = (0..self.rows)
            .flat_map(|row| (0..self.columns).map(move |column| (column, row)))
            .filter(|(column, row)| self.holds(*column, *row))
            .count();
        sentence.push_str(&if holding == 0 {
            tr!(lang, "chart-map-nowhere")
        } else {
            let share = libm::round(holding as f64 / cells as f64 * 100.0) / 100.0;
            tr!(lang, "chart-map-share", share = lang.percent(share.max(0.01)))
        });
        sentence.push('.');
        lang.spoken(&sentence)
    }

    /// Goals met on a coarser grid: a row a value of the vertical lever, the highest first.
    #[must_use]
    pub fn table(&self, lang: Lang) -> Table {
        let caption = tr!(lang, "chart-map-caption", x = self.x.name.as_str(), y = self.y.name.as_str());
        self.grid_table(lang, caption, (self.columns, self.rows), |place| {
            let bits = self.met.get(place).copied().unwrap_or(0);
            let (met, goals) = (self.count(bits).to_string(), self.goals.len().to_string());
            tr!(lang, "chart-map-cell", met = met, goals = goals)
        })
    }

    /// Chances out of 100 on a coarser grid, laid out like [`Self::table`]; none where they are not known.
    #[must_use]
    pub fn chance_table(&self, lang: Lang) -> Option<Table> {
        let MapChances { columns, rows, shares } = self.chances.as_ref()?;
        let (x, y) = (self.x.name.as_str(), self.y.name.as_str());
        let caption = match self.goals.as_slice() {
            [goal] => tr!(lang, "chart-map-chances-one", goal = goal.as_str(), x = x, y = y),
            _ => tr!(lang, "chart-map-chances", x = x, y = y),
        };
        let cell =
            |place: usize| shares.get(place).map_or_else(String::new, |&share| lang.chances_short(share));
        Some(self.grid_table(lang, caption, (*columns, *rows), cell))
    }

    /// A table of some nodes of a grid over the map; `cell` tells what stands at a place of that grid.
    fn grid_table(
        &self,
        lang: Lang,
        caption: String,
        (columns, rows): (usize, usize),
        cell: impl Fn(usize) -> String,
    ) -> Table {
        let places = spread(columns);
        let value = |axis: &MapAxis, index: usize, count: usize| {
            lang.quantity(axis.quantity, axis.value(index as f64 / count.saturating_sub(1).max(1) as f64))
        };
        let row = |row: usize| {
            let cells = places.iter().map(|column| cell(row * columns + column));
            std::iter::once(value(&self.y, row, rows)).chain(cells).collect()
        };
        let head = places.iter().map(|column| value(&self.x, *column, columns));
        Table {
            caption,
            head: std::iter::once(self.y.name.clone()).chain(head).collect(),
            rows: spread(rows).into_iter().rev().map(row).collect(),
            emphasised: None,
        }
    }

    /// How many rows below one still hold on the same columns.
    pub(super) fn rows_under(&self, row: usize, first: usize, last: usize) -> usize {
        (0..row).rev().take_while(|under| (first..last).all(|column| self.holds(column, *under))).count()
    }

    /// Runs of cells of a row where every goal holds: first column, column after the last.
    pub(super) fn runs(&self, row: usize) -> Vec<(usize, usize)> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for column in (0..self.columns).filter(|column| self.holds(*column, row)) {
            match runs.last_mut() {
                Some((_, end)) if *end == column => *end = column + 1,
                Some(_) | None => runs.push((column, column + 1)),
            }
        }
        runs
    }

    fn count(&self, bits: u8) -> u32 {
        (bits & self.all()).count_ones()
    }
}

/// About [`TABLE`] indices spread over a range, ends included.
fn spread(count: usize) -> Vec<usize> {
    if count <= TABLE {
        return (0..count).collect();
    }
    (0..TABLE).map(|index| index * (count - 1) / (TABLE - 1)).collect()
}
