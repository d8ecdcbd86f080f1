//! The tornado of a picture that leaves the page: bars where the page puts them ([`TornadoSpec::layout`]), as many as there is
//! room for, and how many more there are.

use super::caption::{length, shortened};
use super::label::{CHARACTER, Horizontal, PlotSize, Vertical};
use super::palette::{Palette, Rgb};
use super::pen::{PaintError, Pen};
use super::shape::Shape;
use super::{TornadoBar, TornadoRow, TornadoSpec};
use crate::i18n::Lang;
use crate::tr;
use plotters::prelude::DrawingBackend;

/// Room above the bars for what the two lines are, CSS pixels.
const HEAD: f64 = 64.0;
/// Room for the names beside the bars, CSS pixels.
const NAMES: f64 = 280.0;
/// Height of a name above its bar, CSS pixels.
const NAME: f64 = 20.0;
/// The least and the most height of a bar with the texts at its ends, CSS pixels.
const HEIGHTS: [f64; 2] = [36.0, 54.0];
/// Height of the line that tells how many more there are, CSS pixels.
const MORE: f64 = 24.0;
/// Space between a bar or a line and its text, CSS pixels.
const NEAR: f64 = 6.0;
/// Width of a bold character against a plain one.
const BOLD: f64 = 1.08;

/// Room around the bars, CSS pixels: top, right, bottom, left.
pub(super) const fn room(shape: Shape) -> [f64; 4] {
    match shape {
        Shape::Wide => [HEAD, 0.0, 4.0, NAMES],
        Shape::Square => [HEAD, 0.0, 4.0, 0.0],
    }
}

/// Where rows stand, CSS pixels.
struct Rows {
    /// How many are shown.
    shown: usize,
    /// The height of each.
    height: f64,
    /// The height of its name, where that stands above the bar.
    name: f64,
}

impl Rows {
    fn new(bars: usize, height: f64, shape: Shape) -> Self {
        let name = match shape {
            Shape::Wide => 0.0,
            Shape::Square => NAME,
        };
        let [least, most] = HEIGHTS.map(|height| height + name);
        let room = |height: f64| libm::floor(height / least).max(1.0) as usize;
        let shown = if bars > room(height) { room(height - MORE) } else { bars };
        let height = if shown < bars { height - MORE } else { height };
        Self { shown, height: (height / shown.max(1) as f64).min(most), name }
    }
}

/// Draws it.
pub(super) fn tornado<DB: DrawingBackend>(
    spec: &TornadoSpec,
    (plot, shape): (PlotSize, Shape),
    lang: Lang,
    palette: &Palette,
    pen: &Pen<'_, DB>,
) -> Result<(), PaintError<DB>> {
    let layout = spec.layout();
    let rows = Rows::new(layout.bars.len(), plot.height, shape);
    let end = if rows.shown == 0 { 1.0 } else { pen.down(rows.height * rows.shown as f64) };
    let goal_is_right = layout.goal.is_none_or(|goal| goal >= layout.centre);
    let small = plot.small();
    let head = |at: f64, words: [String; 2], right: bool, colour: Rgb| {
        pen.straight((at, -pen.down(HEAD - 14.0)), (at, end), colour, 1.5)?;
        let (across, away) = if right { (Horizontal::Start, NEAR) } else { (Horizontal::End, -NEAR) };
        let x = at + pen.across(away);
        let [word, value] = words;
        pen.text(&word, (x, -pen.down(32.0)), across, Vertical::Bottom, palette.ink, (small, false))?;
        pen.text(&value, (x, -pen.down(14.0)), across, Vertical::Bottom, palette.ink, (small, true))
    };
    let value = |value: f64| lang.quantity(spec.quantity, value);
    let centre = [tr!(lang, "tornado-scenario"), value(spec.centre)];
    head(layout.centre, centre, !goal_is_right, palette.blue_ink)?;
    if let (Some(at), Some(goal)) = (layout.goal, spec.goal) {
        head(at, [tr!(lang, "tornado-target"), value(goal)], goal_is_right, palette.ink)?;
    }
    for (place, bar) in layout.bars.iter().take(rows.shown).enumerate() {
        if let Some(row) = spec.rows.get(bar.row) {
            let top = place as f64 * rows.height;
            let (name, wide) = match shape {
                Shape::Wide => ((-pen.across(NAMES), pen.down(top + rows.height / 2.0)), NAMES - NEAR),
                Shape::Square => ((0.0, pen.down(top + rows.name / 2.0)), plot.width),
            };
            let label = shortened(&row.label, wide / (CHARACTER * small));
            if shape == Shape::Square {
                let (end, half) =
                    (pen.across(length(&label) * CHARACTER * small), pen.down(small / 2.0 + 2.0));
                pen.block((name.0, name.1 - half), (name.0 + end, name.1 + half), palette.paper)?;
            }
            pen.text(&label, name, Horizontal::Start, Vertical::Middle, palette.ink, (small, false))?;
            let middle = pen.down(top + rows.name + (rows.height - rows.name) / 2.0);
            tornado_row(spec, (row, bar), (layout.centre, middle), plot, (lang, palette, pen))?;
        }
    }
    let more = layout.bars.len().saturating_sub(rows.shown);
    if more > 0 {
        let at = (-pen.across(room(shape)[3]), 1.0);
        let text = tr!(lang, "take-tornado-more", count = more);
        pen.text(&text, at, Horizontal::Start, Vertical::Bottom, palette.ink_soft, (small, false))?;
    }
    Ok(())
}

/// One assumption: the low end of its range in outline, the high end filled, each end with what it leads to.
fn tornado_row<DB: DrawingBackend>(
    spec: &TornadoSpec,
    (row, bar): (&TornadoRow, &TornadoBar),
    (centre, middle): (f64, f64),
    plot: PlotSize,
    (lang, palette, pen): (Lang, &Palette, &Pen<'_, DB>),
) -> Result<(), PaintError<DB>> {
    let size = plot.small();
    let half = pen.down(11.0);
    let (top, bottom) = (middle - half, middle + half);
    let edge = pen.across(1.0);
    pen.block((bar.low.min(centre), top), (bar.low.max(centre), bottom), palette.blue)?;
    let inner = (bar.low.min(centre) + edge, bar.low.max(centre) - edge);
    if inner.1 > inner.0 {
        let down = pen.down(1.0);
        pen.block((inner.0, top + down), (inner.1, bottom - down), palette.blue_wash)?;
    }
    pen.block((bar.high.min(centre), top), (bar.high.max(centre), bottom), palette.blue)?;
    let ends = [(bar.low, &row.low_setting, row.low), (bar.high, &row.high_setting, row.high)];
    let low_is_left = bar.low <= bar.high;
    for (place, (at, setting, result)) in ends.into_iter().enumerate() {
        let on_left = (place == 0) == low_is_left;
        let (across, away) = if on_left { (Horizontal::End, -NEAR) } else { (Horizontal::Start, NEAR) };
        let x = at + pen.across(away);
        let wide = if on_left { x } else { 1.0 - x } * plot.width;
        let fit = wide / (CHARACTER * size);
        let setting = shortened(setting, fit / BOLD);
        let result = shortened(&lang.quantity(spec.quantity, result), fit);
        // The lines behind a text are left out.
        let taken = length(&setting).max(length(&result)).min(fit) * CHARACTER * size;
        let far = x + pen.across(if on_left { -taken } else { taken });
        let tall = pen.down(size + 3.0);
        pen.block((x.min(far), middle - tall), (x.max(far), middle + tall), palette.paper)?;
        pen.text(&setting, (x, middle), across, Vertical::Bottom, palette.ink, (size, true))?;
        let below = (x, middle + pen.down(1.0));
        pen.text(&result, below, across, Vertical::Top, palette.ink_soft, (size, false))?;
    }
    Ok(())
}
