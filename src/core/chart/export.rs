//! A trajectory as a picture of its own, with its text.
//!
//! The same painting as the page's, plus the title, years and labels that the page lays over its canvas: as an SVG
//! document, or on any surface that knows text.

use super::caption::{Caption, Laid};
use super::label::{Label, LabelKind, PlotSize, Vertical};
use super::palette::{Palette, Rgb};
use super::pen::{Canvas, PaintError, Pen};
use super::{BLEED, TrajectorySpec};
use crate::i18n::Lang;
use plotters::drawing::IntoDrawingArea;
use plotters::prelude::DrawingBackend;
use plotters_svg::SVGBackend;

/// Device pixels in a CSS pixel: coordinates are whole numbers, finer ones make smoother curves.
const RATIO: f64 = 4.0;
/// Room for the years under the plot, CSS pixels.
const YEARS: f64 = 28.0;
/// Room for the title above the plot, CSS pixels.
const TITLE: f64 = 36.0;

/// Draws a trajectory, its title, labels and years as an SVG document; `plot` is the size of the plot itself.
///
/// # Errors
/// The backend's own error; none is known for a document kept in memory.
pub fn trajectory_svg(
    spec: &TrajectorySpec,
    lang: Lang,
    palette: &Palette,
    plot: PlotSize,
) -> Result<String, PaintError<SVGBackend<'static>>> {
    captioned_svg(spec, &Caption::titled(spec.name.as_str()), lang, palette, plot)
}

/// Draws a trajectory without any text as an SVG document, [`BLEED`] around its plot: what the page's canvas shows.
///
/// # Errors
/// The backend's own error; none is known for a document kept in memory.
pub fn plot_svg(
    spec: &TrajectorySpec,
    palette: &Palette,
    plot: PlotSize,
) -> Result<String, PaintError<SVGBackend<'static>>> {
    let room = [BLEED; 4];
    document(size(plot, room), room, |pen| spec.draw(pen, palette, plot))
}

/// The same within its caption: a document that leaves the page alone.
///
/// # Errors
/// The backend's own error; none is known for a document kept in memory.
pub fn captioned_svg(
    spec: &TrajectorySpec,
    caption: &Caption,
    lang: Lang,
    palette: &Palette,
    plot: PlotSize,
) -> Result<String, PaintError<SVGBackend<'static>>> {
    let caption = caption.laid(plot.width, plot.root);
    let room = room(&caption);
    document(size(plot, room), room, |pen| draw(spec, &caption, lang, palette, plot, pen))
}

/// Room around the plot: top, right, bottom, left, CSS pixels.
fn room(caption: &Laid) -> [f64; 4] {
    [TITLE + caption.above(), BLEED, YEARS + caption.below(), BLEED]
}

fn size(plot: PlotSize, [top, right, bottom, left]: [f64; 4]) -> (f64, f64) {
    (left + plot.width + right, top + plot.height + bottom)
}

/// An SVG document of a size, CSS pixels, drawn by a pen that leaves `room` around the plot: top, right, bottom, left.
pub(super) fn document(
    (width, height): (f64, f64),
    room: [f64; 4],
    draw: impl FnOnce(&Pen<'_, SVGBackend<'_>>) -> Result<(), PaintError<SVGBackend<'static>>>,
) -> Result<String, PaintError<SVGBackend<'static>>> {
    let mut document = String::new();
    {
        let size = (pixels(width * RATIO), pixels(height * RATIO));
        let area = SVGBackend::with_string(&mut document, size).into_drawing_area();
        draw(&Pen::new(&area, RATIO, room).for_svg())?;
        area.present()?;
    }
    Ok(document)
}

fn pixels(length: f64) -> u32 {
    libm::round(length).clamp(1.0, 40_000.0) as u32
}

/// The size of the whole picture of a plot within its caption, CSS pixels.
#[must_use]
pub fn picture_size(plot: PlotSize, caption: &Caption) -> (f64, f64) {
    size(plot, room(&caption.laid(plot.width, plot.root)))
}

/// Draws a trajectory, its caption, labels and years on a surface of [`picture_size`], `ratio` device pixels a CSS pixel.
///
/// # Errors
/// The backend's own error.
pub fn paint_picture<DB: DrawingBackend>(
    spec: &TrajectorySpec,
    caption: &Caption,
    lang: Lang,
    palette: &Palette,
    plot: PlotSize,
    (area, ratio): (&Canvas<DB>, f64),
) -> Result<(), PaintError<DB>> {
    let caption = caption.laid(plot.width, plot.root);
    draw(spec, &caption, lang, palette, plot, &Pen::new(area, ratio, room(&caption)))?;
    area.present()
}

fn draw<DB: DrawingBackend>(
    spec: &TrajectorySpec,
    caption: &Laid,
    lang: Lang,
    palette: &Palette,
    plot: PlotSize,
    pen: &Pen<'_, DB>,
) -> Result<(), PaintError<DB>> {
    let [top, _, bottom, _] = room(caption);
    let (left, top) = (-pen.across(BLEED), -pen.down(top));
    pen.block((left, top), (1.0 - left, 1.0 + pen.down(bottom)), palette.paper)?;
    caption.draw(pen, palette, (0.0, top + pen.down(6.0)), 1.0 + pen.down(YEARS))?;
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

/// The colour of a label, the same as the style sheet's.
pub(super) fn ink(label: &Label, palette: &Palette) -> Rgb {
    match label.kind {
        LabelKind::Goal | LabelKind::Note | LabelKind::Here => palette.ink,
        LabelKind::Value | LabelKind::Region | LabelKind::Iso => palette.blue_ink,
        LabelKind::Gap => palette.ochre_ink,
        LabelKind::Base | LabelKind::Band | LabelKind::Before | LabelKind::Free => palette.ink_soft,
    }
}
