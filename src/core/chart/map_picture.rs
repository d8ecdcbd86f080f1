//! The map of a picture that leaves the page: the page's own painting with the axes and labels that the page lays over it.

use super::MapSpec;
use super::caption::shortened;
use super::label::{CHARACTER, Horizontal, PlotSize, Vertical};
use super::palette::Palette;
use super::pen::{PaintError, Pen, ink};
use crate::i18n::Lang;
use plotters::prelude::DrawingBackend;

/// Room for the figures of both axes and their names, CSS pixels: top, right, bottom, left.
pub(super) const ROOM: [f64; 4] = [42.0, 16.0, 50.0, 76.0];
/// Space between an axis and its figures, CSS pixels.
const NEAR: f64 = 8.0;
/// Least room between two figures of an axis, CSS pixels.
const APART: [f64; 2] = [100.0, 40.0];

/// Draws it.
pub(super) fn map<DB: DrawingBackend>(
    spec: &MapSpec,
    plot: PlotSize,
    lang: Lang,
    palette: &Palette,
    pen: &Pen<'_, DB>,
) -> Result<(), PaintError<DB>> {
    spec.draw(pen, palette)?;
    for label in spec.labels(lang, plot) {
        pen.write(&label, plot, ink(&label, palette))?;
    }
    let [_, _, bottom, left] = ROOM;
    let size = plot.small();
    for tick in spec.y.ticks(lang, APART[1] / plot.height) {
        let at = (-pen.across(NEAR), 1.0 - tick.at);
        pen.text(&tick.text, at, Horizontal::End, Vertical::Middle, palette.ink_soft, (size, false))?;
    }
    for tick in spec.x.ticks(lang, APART[0] / plot.width) {
        let at = (tick.at, 1.0 + pen.down(NEAR));
        pen.text(&tick.text, at, tick.horizontal, Vertical::Top, palette.ink_soft, (size, false))?;
    }
    let fit = plot.width / (CHARACTER * size * 1.08);
    let above = (-pen.across(left), -pen.down(10.0));
    let name = (size, true);
    pen.text(&shortened(&spec.y.name, fit), above, Horizontal::Start, Vertical::Bottom, palette.ink, name)?;
    let below = (1.0, 1.0 + pen.down(bottom - 4.0));
    pen.text(&shortened(&spec.x.name, fit), below, Horizontal::End, Vertical::Bottom, palette.ink, name)
}
