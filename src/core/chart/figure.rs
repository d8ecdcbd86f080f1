//! Curves, the feasibility map and the tornado as pictures of their own, with their text and their caption: SVG
//! documents, or painted on any surface that knows text.
//!
//! A picture has exactly its shape ([`Shape`]): the plot takes the room that the caption leaves.

use super::caption::Caption;
use super::export::document;
use super::palette::Palette;
use super::pen::{Canvas, PaintError, Pen};
use super::shape::{Frame, MARGIN, Shape};
use super::tornado_picture::{self, tornado};
use super::{MapSpec, TornadoSpec, TrajectorySpec, map_picture, trajectory_picture};
use crate::i18n::Lang;
use plotters::prelude::DrawingBackend;
use plotters_svg::SVGBackend;
use std::rc::Rc;

/// What can be taken away, with what it says about.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// The curve of a goal.
    Trajectory(Rc<TrajectorySpec>),
    /// The feasibility map.
    Map(Rc<MapSpec>),
    /// What weighs the most.
    Tornado(Rc<TornadoSpec>),
}

impl Figure {
    fn frame(&self, caption: &Caption, shape: Shape) -> Frame {
        let own = match self {
            Self::Trajectory(_) => trajectory_picture::ROOM,
            Self::Map(_) => map_picture::ROOM,
            Self::Tornado(_) => tornado_picture::room(shape),
        };
        Frame::new(shape, caption, own)
    }

    /// Draws it on a surface of [`Shape::size`], `ratio` device pixels a CSS pixel.
    ///
    /// # Errors
    /// The backend's own error.
    pub fn paint<DB: DrawingBackend>(
        &self,
        (caption, shape): (&Caption, Shape),
        lang: Lang,
        palette: &Palette,
        (area, ratio): (&Canvas<DB>, f64),
    ) -> Result<(), PaintError<DB>> {
        let frame = self.frame(caption, shape);
        self.draw((&frame, shape), lang, palette, &Pen::new(area, ratio, frame.room))?;
        area.present()
    }

    /// Draws it as an SVG document.
    ///
    /// # Errors
    /// The backend's own error; none is known for a document kept in memory.
    pub fn svg(
        &self,
        (caption, shape): (&Caption, Shape),
        lang: Lang,
        palette: &Palette,
    ) -> Result<String, PaintError<SVGBackend<'static>>> {
        let frame = self.frame(caption, shape);
        document(shape.size(), frame.room, |pen| self.draw((&frame, shape), lang, palette, pen))
    }

    fn draw<DB: DrawingBackend>(
        &self,
        (frame, shape): (&Frame, Shape),
        lang: Lang,
        palette: &Palette,
        pen: &Pen<'_, DB>,
    ) -> Result<(), PaintError<DB>> {
        let [top, right, bottom, left] = frame.room;
        let corner = (-pen.across(left), -pen.down(top));
        pen.block(corner, (1.0 + pen.across(right), 1.0 + pen.down(bottom)), palette.paper)?;
        let x = corner.0 + pen.across(MARGIN);
        frame.caption.draw_head(pen, palette, (x, corner.1 + pen.down(MARGIN)))?;
        frame.caption.draw_foot(pen, palette, (x, corner.1 + pen.down(frame.foot)))?;
        match self {
            Self::Trajectory(spec) => trajectory_picture::trajectory(spec, frame.plot, lang, palette, pen),
            Self::Map(spec) => map_picture::map(spec, frame.plot, lang, palette, pen),
            Self::Tornado(spec) => tornado(spec, (frame.plot, shape), lang, palette, pen),
        }
    }
}
