//! The path of one result over the years, against its goal.
//!
//! Plain data and its geometry. Sentences are in `trajectory_words`, labels in `trajectory_labels`, the picture in
//! `trajectory_paint`. Whether the goal is met is said by the model, not decided here.

use super::scale::{FAR, round_ratio};
use crate::i18n::Quantity;
use std::rc::Rc;

/// The goal line of a plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoalLine {
    /// The goal, in the plot's unit.
    pub value: f64,
    /// Whether the scenario meets it, as the model says.
    pub met: bool,
}

/// A spread, year by year: of the draws, eight out of ten, or of what its own words say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Band {
    /// Low end of each year, in the plot's unit.
    pub low: Vec<f64>,
    /// High end of each year.
    pub high: Vec<f64>,
    /// What it is a spread of, in the reader's language; none: eight draws out of ten.
    pub words: Option<Rc<BandWords>>,
}

/// What a spread that is not of draws is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BandWords {
    /// Before its ends in the year of the goal, on the plot.
    pub label: String,
    /// What follows in the plot's sentence, spoken, its ends included.
    pub told: String,
    /// The heads of the table's columns: its low and its high end.
    pub ends: [String; 2],
}

/// One sentence tied to a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The year it points at.
    pub year: i32,
    /// What happens then, in the reader's language, without the year.
    pub text: String,
}

/// A trajectory: everything one plot shows.
///
/// Series that are too short, or values that are not numbers, leave a hole in the picture and a dash in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct TrajectorySpec {
    /// Name of the result, in the reader's language.
    pub name: String,
    /// What is measured.
    pub quantity: Quantity,
    /// Years, increasing.
    pub years: Vec<i32>,
    /// The scenario's value each year.
    pub values: Vec<f64>,
    /// The year the plan starts from.
    pub base_year: i32,
    /// The year of the goal.
    pub target_year: i32,
    /// The goal; none when it is not followed.
    pub goal: Option<GoalLine>,
    /// The draws; none when no assumption has a range.
    pub band: Option<Band>,
    /// The path before the change in progress: (year, value).
    pub before: Option<Vec<(i32, f64)>>,
    /// What was observed: (year, value).
    pub observed: Vec<(i32, f64)>,
    /// One annotation.
    pub note: Option<Note>,
    /// Value at the top of the plot, in the plot's unit; see [`scaled_together`].
    pub y_max: f64,
}

impl TrajectorySpec {
    /// A path and its goal, on its own scale, with nothing else.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        quantity: Quantity,
        path: &[(i32, f64)],
        (base_year, target_year): (i32, i32),
        goal: Option<GoalLine>,
    ) -> Self {
        let spec = Self {
            name: name.into(),
            quantity,
            years: path.iter().map(|(year, _)| *year).collect(),
            values: path.iter().map(|(_, value)| *value).collect(),
            base_year,
            target_year,
            goal,
            band: None,
            before: None,
            observed: Vec::new(),
            note: None,
            y_max: 1.0,
        };
        let [spec] = scaled_together([spec]);
        spec
    }

    /// What heights are compared to: the goal, or the largest value when there is no goal; always positive.
    #[must_use]
    pub fn reference(&self) -> f64 {
        let largest = self.values.iter().copied().filter(|value| value.is_finite()).fold(0.0, f64::max);
        let goal = self.goal.map(|goal| goal.value).filter(|value| value.is_finite());
        [goal.unwrap_or(0.0), largest].into_iter().find(|value| *value > 0.0).unwrap_or(1.0)
    }

    /// The scenario's value in a year, if the path has a number there.
    #[must_use]
    pub fn value_in(&self, year: i32) -> Option<f64> {
        let index = self.years.iter().position(|known| *known == year)?;
        self.values.get(index).copied().filter(|value| value.is_finite())
    }

    /// The low and the high end of the spread in a year.
    #[must_use]
    pub fn band_in(&self, year: i32) -> Option<(f64, f64)> {
        let index = self.years.iter().position(|known| *known == year)?;
        let band = self.band.as_ref()?;
        let (low, high) = (*band.low.get(index)?, *band.high.get(index)?);
        (low.is_finite() && high.is_finite()).then_some((low, high))
    }

    /// The year nearest to a fraction of the plot's width, for a pointer.
    #[must_use]
    pub fn year_at(&self, x: f64) -> Option<i32> {
        let distance = |year: &i32| (self.x(*year) - x).abs();
        self.years.iter().copied().min_by(|a, b| distance(a).total_cmp(&distance(b)))
    }

    /// Fraction of the width where a year stands; a single year stands at the left edge.
    pub(super) fn x(&self, year: i32) -> f64 {
        let first = self.years.iter().copied().min().unwrap_or(year);
        let last = self.years.iter().copied().max().unwrap_or(year);
        let span = f64::from(last) - f64::from(first);
        if span > 0.0 { ((f64::from(year) - f64::from(first)) / span).clamp(0.0, 1.0) } else { 0.0 }
    }

    /// Fraction of the height, downwards, where a value stands; kept inside the plot.
    pub(super) fn y(&self, value: f64) -> f64 {
        let share = value / if self.y_max > 0.0 { self.y_max } else { 1.0 };
        if share.is_nan() { 1.0 } else { 1.0 - share.clamp(0.0, 1.0) }
    }

    /// Points of the scenario between two years, both included.
    pub(super) fn between(&self, first: i32, last: i32) -> Vec<(f64, f64)> {
        self.points(self.years.iter().copied().zip(self.values.iter().copied()), first, last)
    }

    /// Points of any path between two years, holes left out.
    pub(super) fn points(
        &self,
        path: impl IntoIterator<Item = (i32, f64)>,
        first: i32,
        last: i32,
    ) -> Vec<(f64, f64)> {
        path.into_iter()
            .filter(|(year, value)| (first..=last).contains(year) && value.is_finite())
            .map(|(year, value)| (self.x(year), self.y(value)))
            .collect()
    }

    /// The curves as pieces of line, points as fractions of the plot: the scenario's, the one before the change,
    /// and what is missing in the target year. No label crosses one of them.
    #[must_use]
    pub fn pieces(&self) -> Vec<[(f64, f64); 2]> {
        let path =
            |path: &Option<Vec<(i32, f64)>>| self.points(path.iter().flatten().copied(), i32::MIN, i32::MAX);
        let paths = [self.between(i32::MIN, i32::MAX), path(&self.before)];
        let pairs = paths.iter().flat_map(|points| points.windows(2));
        let mut pieces: Vec<_> = pairs
            .filter_map(|pair| match *pair {
                [from, to] => Some([from, to]),
                _ => None,
            })
            .collect();
        if let (Some(goal), Some(value)) =
            (self.goal.filter(|goal| !goal.met), self.value_in(self.target_year))
        {
            let x = self.x(self.target_year);
            pieces.push([(x, self.y(value)), (x, self.y(goal.value))]);
        }
        pieces
    }
}

/// The same plots, whose top is the smallest round ratio to the goal that holds every path, band and observation of
/// them all, but for those far beyond their goal.
///
/// The path before the last change does not count: the scale must not jump during a drag.
#[must_use]
pub fn scaled_together<const N: usize>(mut specs: [TrajectorySpec; N]) -> [TrajectorySpec; N] {
    let own = specs.each_ref().map(|spec| round_ratio(highest(spec) / spec.reference()));
    let far = FAR * own.into_iter().fold(f64::INFINITY, f64::min);
    let common = own.into_iter().filter(|ratio| *ratio <= far).fold(0.0, f64::max);
    for (spec, ratio) in specs.iter_mut().zip(own) {
        spec.y_max = spec.reference() * if ratio <= far { common } else { ratio };
    }
    specs
}

fn highest(spec: &TrajectorySpec) -> f64 {
    let band = spec.band.iter().flat_map(|band| band.high.iter().copied());
    let paths = spec.observed.iter().map(|(_, value)| *value);
    spec.values.iter().copied().chain(band).chain(paths).filter(|value| value.is_finite()).fold(0.0, f64::max)
}
