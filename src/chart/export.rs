//! A trajectory as an SVG file, with its text.
//!
//! The same painting as the page's, on plotters' SVG backend, plus the labels that the page lays over its canvas. Other
//! formats are made from this file by the browser.

use super::label::{Label, LabelKind, PlotSize, Vertical};
use super::palette::{Palette, Rgb};
use super::pen::{PaintError, Pen};
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
    let mut document = String::new();
    let width = (plot.width + 2.0 * BLEED) * RATIO;
    let height = (plot.height + TITLE + YEARS) * RATIO;
    {
        let backend = SVGBackend::with_string(&mut document, (pixels(width), pixels(height)));
        draw(spec, lang, palette, plot, backend)?;
    }
    Ok(document)
}

fn pixels(length: f64) -> u32 {
    libm::round(length).clamp(1.0, 40_000.0) as u32
}

fn draw<DB: DrawingBackend>(
    spec: &TrajectorySpec,
    lang: Lang,
    palette: &Palette,
    plot: PlotSize,
    backend: DB,
) -> Result<(), PaintError<DB>> {
    use super::Horizontal::Start;
    let area = backend.into_drawing_area();
    let pen = Pen::new(&area, RATIO, [TITLE, BLEED, YEARS, BLEED]);
    let (left, top) = (-pen.across(BLEED), -pen.down(TITLE));
    pen.block((left, top), (1.0 - left, 1.0 + pen.down(YEARS)), palette.paper)?;
    let title = (0.0, top + pen.down(6.0));
    pen.text(&spec.name, title, Start, Vertical::Top, palette.ink, (plot.root, true))?;
    spec.draw(&pen, palette, plot)?;
    for label in spec.labels(lang, plot) {
        pen.write(&label, plot, ink(&label, palette))?;
    }
    for tick in spec.ticks(plot) {
        let ink = if tick.emphasised { palette.ink } else { palette.ink_soft };
        let at = (tick.at, 1.0 + pen.down(5.0));
        pen.text(&tick.text, at, tick.horizontal, Vertical::Top, ink, (plot.small(), tick.emphasised))?;
    }
    area.present()
}

/// The colour of a label, the same as the style sheet's.
fn ink(label: &Label, palette: &Palette) -> Rgb {
    match label.kind {
        LabelKind::Goal | LabelKind::Note | LabelKind::Reading | LabelKind::Here => palette.ink,
        LabelKind::Value | LabelKind::Region | LabelKind::Iso => palette.blue_ink,
        LabelKind::Gap => palette.ochre_ink,
        LabelKind::Base | LabelKind::Band | LabelKind::Intended | LabelKind::Before | LabelKind::Free => {
            palette.ink_soft
        }
    }
}
