//! The picture of a trajectory, layer by layer, on any plotters backend.
//!
//! It holds no text: the page lays labels over it. Sizes are CSS pixels, scaled by the pixel ratio.

use super::palette::Palette;
use super::pen::{Canvas, Ink, PaintError, Pen, Point};
use super::trajectory_labels::NOTE_HEIGHT;
use super::{BLEED, PlotSize, TrajectorySpec};
use plotters::prelude::DrawingBackend;

impl TrajectorySpec {
    /// Draws the plot on an area of device pixels, [`super::BLEED`] CSS pixels larger than the plot on each side.
    ///
    /// `pixel_ratio` is the number of device pixels in a CSS pixel.
    ///
    /// # Errors
    /// The backend's own error.
    pub fn paint<DB: DrawingBackend>(
        &self,
        area: &Canvas<DB>,
        palette: &Palette,
        pixel_ratio: f64,
    ) -> Result<(), PaintError<DB>> {
        let (width, height) = area.dim_in_pixel();
        let pen = Pen::with_bleed(area, pixel_ratio);
        let inside = |length: u32| f64::from(length) / pixel_ratio - 2.0 * BLEED;
        self.draw(&pen, palette, PlotSize::new(inside(width), inside(height)))?;
        area.present()
    }

    /// Every layer, from the back to the front; `plot` tells whether the annotation has room.
    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
        plot: PlotSize,
    ) -> Result<(), PaintError<DB>> {
        let target = self.target_year;
        let before = self.between(i32::MIN, target);
        let after = self.between(target, i32::MAX);
        pen.fill(&down_to_the_axis(&before), palette.area)?;
        self.draw_band(pen, palette)?;
        self.draw_axis(pen, palette)?;
        if let Some(base) = self.value_in(self.base_year) {
            let y = self.y(base);
            pen.dashes(&[(0.0, y), (1.0, y)], palette.past, 1.0, (1.0, 5.0))?;
        }
        if let Some(goal) = self.goal {
            let y = self.y(goal.value);
            pen.straight((0.0, y), (1.0, y), palette.ink, 1.5)?;
        }
        let note = self.note.as_ref().filter(|_| self.shows_note(plot));
        let note =
            note.and_then(|note| self.value_in(note.year).map(|value| (self.x(note.year), self.y(value))));
        if let Some((x, y)) = note
            && y + pen.down(8.0) < NOTE_HEIGHT
        {
            pen.straight((x, y + pen.down(8.0)), (x, NOTE_HEIGHT), palette.edge, 1.0)?;
        }
        if let Some(path) = &self.before {
            let points = self.points(path.iter().copied(), i32::MIN, i32::MAX);
            pen.dashes(&points, palette.past, 1.5, (6.0, 4.0))?;
        }
        pen.line(&after, Ink(palette.blue, 0.5), 2.0)?;
        pen.line(&before, palette.blue, 3.0)?;
        if let Some(point) = note {
            pen.dot(point, palette.blue_ink, 7.0)?;
        }
        self.draw_observed(pen, palette)?;
        self.draw_gap(pen, palette)?;
        self.draw_dots(pen, palette)
    }

    fn draw_band<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
    ) -> Result<(), PaintError<DB>> {
        let target = self.target_year;
        for (first, last, wash) in
            [(target, i32::MAX, palette.blue_wash_after), (i32::MIN, target, palette.blue_wash)]
        {
            let both = |year: &i32| self.band_in(*year).map(|(low, high)| (*year, low, high));
            let band: Vec<(i32, f64, f64)> =
                self.years.iter().filter(|year| (first..=last).contains(*year)).filter_map(both).collect();
            let high = band.iter().map(|(year, _, high)| (self.x(*year), self.y(*high)));
            let low = band.iter().rev().map(|(year, low, _)| (self.x(*year), self.y(*low)));
            let around: Vec<Point> = high.chain(low).collect();
            if wash == palette.paper {
                // Forced colours have no wash: the outline takes its place.
                pen.dashes(&around, palette.ink_soft, 1.0, (4.0, 3.0))?;
            } else {
                pen.fill(&around, wash)?;
            }
        }
        Ok(())
    }

    fn draw_axis<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
    ) -> Result<(), PaintError<DB>> {
        pen.straight((0.0, 1.0), (1.0, 1.0), palette.edge, 1.0)?;
        for year in &self.years {
            let x = self.x(*year);
            pen.straight((x, 1.0 - pen.down(6.0)), (x, 1.0), palette.edge, 1.0)?;
        }
        Ok(())
    }

    /// What was observed, and how far the scenario was from it.
    fn draw_observed<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
    ) -> Result<(), PaintError<DB>> {
        let known = |year: i32| self.years.first() <= Some(&year) && Some(&year) <= self.years.last();
        for (year, value) in self.observed.iter().copied().filter(|(year, _)| known(*year)) {
            let (x, y) = (self.x(year), self.y(value));
            if let Some(planned) = self.value_in(year) {
                pen.straight((x, self.y(planned)), (x, y), palette.ink_soft, 1.0)?;
            }
            pen.ring((x, y), palette.ink, palette.paper, 8.0)?;
        }
        Ok(())
    }

    fn draw_gap<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
    ) -> Result<(), PaintError<DB>> {
        let (Some(goal), Some(value)) = (self.goal, self.value_in(self.target_year)) else { return Ok(()) };
        if goal.met {
            return Ok(());
        }
        let x = self.x(self.target_year);
        pen.straight((x, self.y(value)), (x, self.y(goal.value)), palette.ochre, 3.0)
    }

    fn draw_dots<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
    ) -> Result<(), PaintError<DB>> {
        for (year, ink) in [(self.base_year, palette.past), (self.target_year, palette.blue_ink)] {
            if let Some(value) = self.value_in(year) {
                pen.dot((self.x(year), self.y(value)), ink, 11.0)?;
            }
        }
        Ok(())
    }
}

/// Closes a path along the axis.
fn down_to_the_axis(path: &[Point]) -> Vec<Point> {
    let mut area = path.to_vec();
    if let (Some(first), Some(last)) = (path.first(), path.last()) {
        area.extend([(last.0, 1.0), (first.0, 1.0)]);
    }
    area
}
