//! The picture of the feasibility map, on any plotters backend.
//!
//! It holds no text: the page lays labels over it.

use super::palette::Palette;
use super::pen::{Canvas, PaintError, Pen};
use super::{IsoKind, MapSpec};
use plotters::prelude::DrawingBackend;

impl MapSpec {
    /// Draws the map on an area [`super::BLEED`] CSS pixels larger than it on each side.
    ///
    /// # Errors
    /// The backend's own error.
    pub fn paint<DB: DrawingBackend>(
        &self,
        area: &Canvas<DB>,
        palette: &Palette,
        pixel_ratio: f64,
    ) -> Result<(), PaintError<DB>> {
        self.draw(&Pen::with_bleed(area, pixel_ratio), palette)?;
        area.present()
    }

    /// Draws the map with a pen, for the page and for files alike.
    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
    ) -> Result<(), PaintError<DB>> {
        let down = |(x, y): (f64, f64)| (x, 1.0 - y);
        for polygon in &self.region {
            let points: Vec<_> = polygon.iter().copied().map(down).collect();
            pen.fill(&points, palette.blue_wash)?;
        }
        pen.straight((0.0, 1.0), (1.0, 1.0), palette.edge, 1.0)?;
        pen.straight((0.0, 0.0), (0.0, 1.0), palette.edge, 1.0)?;
        for line in &self.lines {
            for piece in &line.polylines {
                let points: Vec<_> = piece.iter().copied().map(down).collect();
                match line.kind {
                    IsoKind::Goal => pen.line(&points, palette.blue, 3.0)?,
                    IsoKind::Free => pen.dashes(&points, palette.ink_soft, 1.75, (2.0, 4.0))?,
                    IsoKind::Probability => pen.line(&points, palette.edge, 1.0)?,
                }
            }
        }
        let here = down(self.point(self.here));
        if let Some((_, end)) = &self.gap {
            pen.line(&[here, down(self.point(*end))], palette.ochre, 3.0)?;
        }
        if let Some((_, base)) = &self.base {
            pen.dot(down(self.point(*base)), palette.past, 11.0)?;
        }
        pen.dot(here, palette.blue_ink, 11.0)
    }
}
