//! A tiny trajectory, for comparisons: the goal line, the path, the last dot.
//!
//! It has no label: the value stands beside it.

use super::palette::Palette;
use super::pen::{Canvas, PaintError, Pen};
use super::{Table, TrajectorySpec};
use crate::i18n::Lang;
use crate::tr;
use plotters::prelude::DrawingBackend;

/// A small plot of a trajectory until its target year.
#[derive(Clone, Debug, PartialEq)]
pub struct SparkSpec {
    /// What it shows; only the path until the target year and the goal are drawn.
    pub trajectory: TrajectorySpec,
}

impl SparkSpec {
    /// The spark of a trajectory.
    #[must_use]
    pub const fn new(trajectory: TrajectorySpec) -> Self {
        Self { trajectory }
    }

    /// The spark in one sentence, to be read aloud.
    #[must_use]
    pub fn describe(&self, lang: Lang) -> String {
        let spec = &self.trajectory;
        let year = lang.year(spec.target_year);
        let value = lang.quantity_spoken(spec.quantity, spec.value_in(spec.target_year).unwrap_or(f64::NAN));
        let name = spec.name.as_str();
        let sentence = match spec.goal {
            Some(goal) => {
                let goal = lang.quantity_spoken(spec.quantity, goal.value);
                tr!(lang, "chart-spark-goal", name = name, value = value, year = year, goal = goal)
            }
            None => tr!(lang, "chart-spark", name = name, value = value, year = year),
        };
        lang.spoken(&format!("{sentence}."))
    }

    /// The spark as a table.
    #[must_use]
    pub fn table(&self, lang: Lang) -> Table {
        self.trajectory.table(lang)
    }

    /// Draws the spark; see [`TrajectorySpec::paint`].
    ///
    /// # Errors
    /// The backend's own error.
    pub fn paint<DB: DrawingBackend>(
        &self,
        area: &Canvas<DB>,
        palette: &Palette,
        pixel_ratio: f64,
    ) -> Result<(), PaintError<DB>> {
        let spec = &self.trajectory;
        let pen = Pen::with_bleed(area, pixel_ratio);
        // The target year is the right edge.
        let end = spec.x(spec.target_year);
        let stretch = |(x, y): (f64, f64)| (if end > 0.0 { x / end } else { 0.0 }, y);
        let path: Vec<_> = spec.between(i32::MIN, spec.target_year).into_iter().map(stretch).collect();
        if let Some(goal) = spec.goal {
            let out = pen.across(4.0);
            pen.straight((-out, spec.y(goal.value)), (1.0 + out, spec.y(goal.value)), palette.ink, 1.0)?;
        }
        pen.line(&path, palette.blue, 2.0)?;
        if let Some(last) = path.last() {
            pen.dot(*last, palette.blue_ink, 7.0)?;
        }
        area.present()
    }
}
