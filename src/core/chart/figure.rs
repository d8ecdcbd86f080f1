//! The feasibility map and the tornado as pictures of their own, with their text: SVG documents, or painted on any
//! surface that knows text.
//!
//! The map is the page's own painting with the axes and labels that the page lays over it. The tornado stands where the
//! page puts its bars ([`TornadoSpec::layout`]).

use super::caption::{Caption, Laid};
use super::export::{document, ink};
use super::label::{PlotSize, Vertical};
use super::palette::Palette;
use super::pen::{Canvas, PaintError, Pen};
use super::{BLEED, Horizontal, MapSpec, TornadoBar, TornadoRow, TornadoSpec};
use crate::i18n::Lang;
use crate::tr;
use plotters::prelude::DrawingBackend;
use plotters_svg::SVGBackend;
use std::rc::Rc;

/// The plot of a map, CSS pixels.
const MAP: PlotSize = PlotSize::new(640.0, 420.0);
/// Room around it for the title, the figures of both axes and their names: top, right, bottom, left.
const MAP_ROOM: [f64; 4] = [62.0, 24.0, 58.0, 84.0];
/// The bars of a tornado: their width, the height of a row, the room for the names on their left.
const BARS: (f64, f64, f64) = (560.0, 54.0, 280.0);
/// Room above the bars: the title, and what the two lines are.
const HEAD: f64 = 88.0;

/// What can be taken away, with what it says about.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// The feasibility map.
    Map(Rc<MapSpec>),
    /// What weighs the most.
    Tornado(Rc<TornadoSpec>),
}

impl Figure {
    /// The size of the whole picture within its caption, CSS pixels.
    #[must_use]
    pub fn size(&self, caption: &Caption) -> (f64, f64) {
        let (plot, _) = self.plot();
        let [top, right, bottom, left] = self.room(&self.laid(caption));
        (left + plot.width + right, top + plot.height + bottom)
    }

    fn laid(&self, caption: &Caption) -> Laid {
        let (plot, [_, right, _, left]) = self.plot();
        caption.laid(left + plot.width + right - 2.0 * BLEED, plot.root)
    }

    /// The room around the plot, that of the caption included.
    fn room(&self, caption: &Laid) -> [f64; 4] {
        let (_, [top, right, bottom, left]) = self.plot();
        [top + caption.above(), right, bottom + caption.below(), left]
    }

    /// The plot, and the room around it with a title of one line: top, right, bottom, left.
    fn plot(&self) -> (PlotSize, [f64; 4]) {
        match self {
            Self::Map(_) => (MAP, MAP_ROOM),
            Self::Tornado(spec) => {
                let (width, row, names) = BARS;
                let rows = spec.layout().bars.len().max(1) as f64;
                (PlotSize::new(width, row * rows), [HEAD, BLEED, BLEED, names])
            }
        }
    }

    /// Draws it on a surface of [`Figure::size`], `ratio` device pixels a CSS pixel.
    ///
    /// # Errors
    /// The backend's own error.
    pub fn paint<DB: DrawingBackend>(
        &self,
        caption: &Caption,
        lang: Lang,
        palette: &Palette,
        (area, ratio): (&Canvas<DB>, f64),
    ) -> Result<(), PaintError<DB>> {
        let caption = self.laid(caption);
        self.draw(&caption, lang, palette, &Pen::new(area, ratio, self.room(&caption)))?;
        area.present()
    }

    /// Draws it as an SVG document.
    ///
    /// # Errors
    /// The backend's own error; none is known for a document kept in memory.
    pub fn svg(
        &self,
        caption: &Caption,
        lang: Lang,
        palette: &Palette,
    ) -> Result<String, PaintError<SVGBackend<'static>>> {
        let size = self.size(caption);
        let caption = self.laid(caption);
        document(size, self.room(&caption), |pen| self.draw(&caption, lang, palette, pen))
    }

    fn draw<DB: DrawingBackend>(
        &self,
        caption: &Laid,
        lang: Lang,
        palette: &Palette,
        pen: &Pen<'_, DB>,
    ) -> Result<(), PaintError<DB>> {
        let [top, right, bottom, left] = self.room(caption);
        let corner = (-pen.across(left), -pen.down(top));
        pen.block(corner, (1.0 + pen.across(right), 1.0 + pen.down(bottom)), palette.paper)?;
        let at = (corner.0 + pen.across(BLEED), corner.1 + pen.down(BLEED));
        caption.draw(pen, palette, at, 1.0 + pen.down(self.plot().1[2]))?;
        match self {
            Self::Map(spec) => map(spec, lang, palette, pen),
            Self::Tornado(spec) => tornado(spec, lang, palette, pen),
        }
    }
}

/// The map between its axes.
fn map<DB: DrawingBackend>(
    spec: &MapSpec,
    lang: Lang,
    palette: &Palette,
    pen: &Pen<'_, DB>,
) -> Result<(), PaintError<DB>> {
    spec.draw(pen, palette)?;
    for label in spec.labels(lang, MAP) {
        pen.write(&label, MAP, ink(&label, palette))?;
    }
    let small = (MAP.small(), false);
    let name = (MAP.small(), true);
    for tick in spec.y.ticks(lang, 0.12) {
        let at = (-pen.across(BLEED), 1.0 - tick.at);
        pen.text(&tick.text, at, Horizontal::End, Vertical::Middle, palette.ink_soft, small)?;
    }
    for tick in spec.x.ticks(lang, 0.17) {
        let at = (tick.at, 1.0 + pen.down(BLEED));
        pen.text(&tick.text, at, tick.horizontal, Vertical::Top, palette.ink_soft, small)?;
    }
    let above = (-pen.across(MAP_ROOM[3] - BLEED), -pen.down(10.0));
    pen.text(&spec.y.name, above, Horizontal::Start, Vertical::Bottom, palette.ink, name)?;
    let below = (1.0, 1.0 + pen.down(MAP_ROOM[2] - BLEED));
    pen.text(&spec.x.name, below, Horizontal::End, Vertical::Bottom, palette.ink, name)
}

/// The bars with their names, and the lines of the scenario and of the goal.
fn tornado<DB: DrawingBackend>(
    spec: &TornadoSpec,
    lang: Lang,
    palette: &Palette,
    pen: &Pen<'_, DB>,
) -> Result<(), PaintError<DB>> {
    let layout = spec.layout();
    let size = PlotSize::new(BARS.0, BARS.1).small();
    let rows = layout.bars.len().max(1) as f64;
    let goal_is_right = layout.goal.is_none_or(|goal| goal >= layout.centre);
    let side = |right: bool| if right { (Horizontal::Start, 6.0) } else { (Horizontal::End, -6.0) };
    let head = |at: f64, word: String, value: f64, (across, away): (Horizontal, f64), colour| {
        pen.straight((at, -pen.down(22.0)), (at, 1.0), colour, 1.5)?;
        let text = format!("{word} {}", lang.quantity(spec.quantity, value));
        let at = (at + pen.across(away), -pen.down(24.0));
        pen.text(&text, at, across, Vertical::Bottom, palette.ink, (size, true))
    };
    head(layout.centre, tr!(lang, "tornado-scenario"), spec.centre, side(!goal_is_right), palette.blue_ink)?;
    if let (Some(at), Some(value)) = (layout.goal, spec.goal) {
        head(at, tr!(lang, "tornado-target"), value, side(goal_is_right), palette.ink)?;
    }
    for (place, bar) in layout.bars.iter().enumerate() {
        if let Some(row) = spec.rows.get(bar.row) {
            let middle = (place as f64 + 0.5) / rows;
            tornado_row(spec, row, bar, (layout.centre, middle), (lang, palette, pen))?;
        }
    }
    Ok(())
}

/// One assumption: the low end of its range in outline, the high end filled, each end with what it leads to.
fn tornado_row<DB: DrawingBackend>(
    spec: &TornadoSpec,
    row: &TornadoRow,
    bar: &TornadoBar,
    (centre, middle): (f64, f64),
    (lang, palette, pen): (Lang, &Palette, &Pen<'_, DB>),
) -> Result<(), PaintError<DB>> {
    let size = PlotSize::new(BARS.0, BARS.1).small();
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
    let name = (-pen.across(BARS.2 - BLEED), middle);
    pen.text(&row.label, name, Horizontal::Start, Vertical::Middle, palette.ink, (size, false))?;
    let ends = [(bar.low, &row.low_setting, row.low), (bar.high, &row.high_setting, row.high)];
    let low_is_left = bar.low <= bar.high;
    for (place, (at, setting, result)) in ends.into_iter().enumerate() {
        let on_left = (place == 0) == low_is_left;
        let (across, away) = if on_left { (Horizontal::End, -6.0) } else { (Horizontal::Start, 6.0) };
        let x = at + pen.across(away);
        pen.text(setting, (x, middle), across, Vertical::Bottom, palette.ink, (size, true))?;
        let result = lang.quantity(spec.quantity, result);
        pen.text(
            &result,
            (x, middle + pen.down(1.0)),
            across,
            Vertical::Top,
            palette.ink_soft,
            (size, false),
        )?;
    }
    Ok(())
}
