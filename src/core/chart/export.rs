//! A plot as an SVG document: alone, or with its title, labels and years for a page of the product's own.
//!
//! Pictures that leave the page are [`super::Figure`].

use super::caption::{Caption, Laid};
use super::label::PlotSize;
use super::palette::Palette;
use super::pen::{PaintError, Pen};
use super::{BLEED, TrajectorySpec, trajectory_picture};
use crate::i18n::Lang;
use plotters::drawing::IntoDrawingArea;
use plotters_svg::SVGBackend;

/// Device pixels in a CSS pixel: coordinates are whole numbers, finer ones make smoother curves.
const RATIO: f64 = 4.0;
/// Room for the years under the plot, CSS pixels.
const YEARS: f64 = 28.0;
/// Room above and below a title of any number of lines, CSS pixels.
const AROUND: [f64; 2] = [6.0, 15.0];

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
    let title: Laid = Caption::titled(spec.name.as_str()).laid(plot.width, plot.root);
    let [above, below] = AROUND;
    let top = above + title.head() + below;
    let room = [top, BLEED, YEARS, BLEED];
    document(size(plot, room), room, |pen| {
        let corner = (-pen.across(BLEED), -pen.down(top));
        pen.block(corner, (1.0 - corner.0, 1.0 + pen.down(YEARS)), palette.paper)?;
        title.draw_head(pen, palette, (0.0, corner.1 + pen.down(above)))?;
        trajectory_picture::trajectory(spec, plot, lang, palette, pen)
    })
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
