//! The curve of a picture that leaves the page: the page's own painting, with the labels and the years that the page lays
//! over its canvas.

use super::TrajectorySpec;
use super::label::{PlotSize, Vertical};
use super::palette::Palette;
use super::pen::{PaintError, Pen, ink};
use crate::i18n::Lang;
use plotters::prelude::DrawingBackend;

/// Room for the years under the plot and air above it, CSS pixels: top, right, bottom, left.
pub(super) const ROOM: [f64; 4] = [16.0, 0.0, 28.0, 0.0];

/// Draws it.
pub(super) fn trajectory<DB: DrawingBackend>(
    spec: &TrajectorySpec,
    plot: PlotSize,
    lang: Lang,
    palette: &Palette,
    pen: &Pen<'_, DB>,
) -> Result<(), PaintError<DB>> {
    spec.draw(pen, palette, plot)?;
    for label in spec.labels(lang, plot) {
        pen.write(&label, plot, ink(&label, palette))?;
    }
    for tick in spec.ticks(plot) {
        let ink = if tick.emphasised { palette.ink } else { palette.ink_soft };
        let at = (tick.at, 1.0 + pen.down(5.0));
        pen.text(&tick.text, at, tick.horizontal, Vertical::Top, ink, (plot.small(), tick.emphasised))?;
    }
    Ok(())
}
