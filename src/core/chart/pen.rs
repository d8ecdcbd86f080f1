//! A pen on a plotters drawing area.
//!
//! Turns fractions of a plot into device pixels and draws crisp lines, dashes, surfaces, dots and, for files, text.
//! Points that are not numbers are skipped. It does not know what it draws.

use super::dash::{cut, outline, round};
use super::label::{Horizontal, Label, LabelKind, PlotSize, Vertical};
use super::palette::{Palette, Rgb};
use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::prelude::{DrawingArea, DrawingAreaErrorKind, DrawingBackend, RGBAColor, ShapeStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, TextStyle};

/// Space around the plot inside a picture, CSS pixels, so that marks on an edge are whole.
///
/// The page lays the canvas out with `inset: -8px` around the plot.
pub const BLEED: f64 = 8.0;

/// A surface to draw on, in device pixels.
pub type Canvas<DB> = DrawingArea<DB, Shift>;

/// Why a picture could not be drawn: the backend's own error.
pub type PaintError<DB> = DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>;

/// A point of a plot, as fractions of its width and, downwards, of its height.
pub(super) type Point = (f64, f64);

/// The ink of a mark: colour and opacity.
#[derive(Clone, Copy)]
pub(super) struct Ink(pub(super) Rgb, pub(super) f64);

impl Ink {
    const fn colour(self) -> RGBAColor {
        RGBAColor(self.0.0, self.0.1, self.0.2, self.1)
    }

    const fn fill(self) -> ShapeStyle {
        ShapeStyle { color: self.colour(), filled: true, stroke_width: 0 }
    }
}

impl From<Rgb> for Ink {
    fn from(colour: Rgb) -> Self {
        Self(colour, 1.0)
    }
}

/// A drawing area, the plot inside it and the scale of a CSS pixel.
pub(super) struct Pen<'a, DB: DrawingBackend> {
    area: &'a Canvas<DB>,
    ratio: f64,
    /// What text sizes are multiplied by, for a backend that divides them.
    text: f64,
    /// Plot in device pixels: left, top, width, height.
    plot: [f64; 4],
}

impl<'a, DB: DrawingBackend> Pen<'a, DB> {
    /// A pen for a plot that leaves margins of CSS pixels: top, right, bottom, left.
    pub(super) fn new(area: &'a Canvas<DB>, ratio: f64, margins: [f64; 4]) -> Self {
        let ratio = if ratio.is_finite() && ratio > 0.0 { ratio } else { 1.0 };
        let (width, height) = area.dim_in_pixel();
        let [top, right, bottom, left] = margins.map(|margin| margin * ratio);
        let width = (f64::from(width) - left - right).max(1.0);
        let height = (f64::from(height) - top - bottom).max(1.0);
        Self { area, ratio, text: 1.0, plot: [left, top, width, height] }
    }

    /// The same pen for plotters' SVG backend, which divides text sizes.
    pub(super) fn for_svg(self) -> Self {
        Self { text: SVG_TEXT, ..self }
    }

    /// A pen for a plot surrounded by [`BLEED`].
    pub(super) fn with_bleed(area: &'a Canvas<DB>, ratio: f64) -> Self {
        Self::new(area, ratio, [BLEED; 4])
    }

    /// CSS pixels in a fraction of the plot's width.
    pub(super) fn across(&self, pixels: f64) -> f64 {
        pixels * self.ratio / self.plot[2]
    }

    /// CSS pixels in a fraction of the plot's height.
    pub(super) fn down(&self, pixels: f64) -> f64 {
        pixels * self.ratio / self.plot[3]
    }

    fn device(&self, (x, y): Point) -> Option<(f64, f64)> {
        let [left, top, width, height] = self.plot;
        (x.is_finite() && y.is_finite()).then_some((left + x * width, top + y * height))
    }

    fn pixels(&self, points: &[Point]) -> Vec<(i32, i32)> {
        let mut pixels: Vec<(i32, i32)> = points
            .iter()
            .filter_map(|point| self.device(*point))
            .map(|(x, y)| (round(x), round(y)))
            .collect();
        pixels.dedup();
        pixels
    }

    fn width(&self, css: f64) -> u32 {
        // At least one device pixel, so that a hairline never disappears.
        (css * self.ratio).round().clamp(1.0, 1_000.0) as u32
    }

    /// A plain line through points.
    pub(super) fn line(
        &self,
        points: &[Point],
        ink: impl Into<Ink>,
        width: f64,
    ) -> Result<(), PaintError<DB>> {
        let pixels = self.pixels(points);
        if pixels.len() < 2 {
            return Ok(());
        }
        let style = ShapeStyle { color: ink.into().colour(), filled: false, stroke_width: self.width(width) };
        self.area.draw(&PathElement::new(pixels, style))
    }

    /// A dashed line; `dash` and `gap` in CSS pixels along the path.
    ///
    /// All its dashes are one surface: a canvas takes far longer to change its ink than to draw with it.
    pub(super) fn dashes(
        &self,
        points: &[Point],
        ink: impl Into<Ink>,
        width: f64,
        (dash, gap): (f64, f64),
    ) -> Result<(), PaintError<DB>> {
        let path: Vec<(f64, f64)> = points.iter().filter_map(|point| self.device(*point)).collect();
        let pieces = cut(&path, dash * self.ratio, gap * self.ratio);
        let outline = outline(&pieces, i32::try_from(self.width(width)).unwrap_or(1));
        if outline.is_empty() {
            return Ok(());
        }
        self.area.draw(&Polygon::new(outline, ink.into().fill()))
    }

    /// A line along one axis, drawn as a rectangle so that its edges fall on pixels.
    pub(super) fn straight(
        &self,
        from: Point,
        to: Point,
        ink: impl Into<Ink>,
        width: f64,
    ) -> Result<(), PaintError<DB>> {
        let (Some(from), Some(to)) = (self.device(from), self.device(to)) else { return Ok(()) };
        let width = i32::try_from(self.width(width)).unwrap_or(1);
        let (left, right) = (round(from.0.min(to.0)), round(from.0.max(to.0)));
        let (top, bottom) = (round(from.1.min(to.1)), round(from.1.max(to.1)));
        let corners = if right - left >= bottom - top {
            [(left, top - width / 2), (right, top - width / 2 + width)]
        } else {
            [(left - width / 2, top), (left - width / 2 + width, bottom)]
        };
        self.area.draw(&Rectangle::new(corners, ink.into().fill()))
    }

    /// A filled surface.
    pub(super) fn fill(&self, points: &[Point], ink: impl Into<Ink>) -> Result<(), PaintError<DB>> {
        let pixels = self.pixels(points);
        if pixels.len() < 3 {
            return Ok(());
        }
        self.area.draw(&Polygon::new(pixels, ink.into().fill()))
    }

    /// A filled rectangle between two corners.
    pub(super) fn block(&self, from: Point, to: Point, ink: impl Into<Ink>) -> Result<(), PaintError<DB>> {
        let (Some(from), Some(to)) = (self.device(from), self.device(to)) else { return Ok(()) };
        let corners = [(round(from.0), round(from.1)), (round(to.0), round(to.1))];
        self.area.draw(&Rectangle::new(corners, ink.into().fill()))
    }

    /// A dot; its diameter is in CSS pixels.
    pub(super) fn dot(
        &self,
        centre: Point,
        ink: impl Into<Ink>,
        diameter: f64,
    ) -> Result<(), PaintError<DB>> {
        let Some((x, y)) = self.device(centre) else { return Ok(()) };
        let radius = self.width(diameter / 2.0);
        self.area.draw(&Circle::new((round(x), round(y)), radius, ink.into().fill()))
    }

    /// A ring: a dot with a hole of the paper's colour.
    pub(super) fn ring(
        &self,
        centre: Point,
        ink: Rgb,
        paper: Rgb,
        diameter: f64,
    ) -> Result<(), PaintError<DB>> {
        self.dot(centre, ink, diameter)?;
        self.dot(centre, paper, diameter - 3.0)
    }

    /// A label's text, for files only: the page lays its own text over the picture.
    pub(super) fn write(&self, label: &Label, plot: PlotSize, ink: Rgb) -> Result<(), PaintError<DB>> {
        let [_, top, _, _] = label.bounds(plot);
        let size = label.size(plot);
        let bold = label.kind.is_large();
        for (index, line) in label.lines.iter().enumerate() {
            let y = (top + (index as f64 + 0.5) * size * 1.15) / plot.height.max(1.0);
            self.text(line, (label.x, y), label.anchor.horizontal, Vertical::Middle, ink, (size, bold))?;
        }
        Ok(())
    }

    /// One line of text; its size is in CSS pixels.
    pub(super) fn text(
        &self,
        text: &str,
        at: Point,
        horizontal: Horizontal,
        vertical: Vertical,
        ink: Rgb,
        (size, bold): (f64, bool),
    ) -> Result<(), PaintError<DB>> {
        let Some((x, y)) = self.device(at) else { return Ok(()) };
        let across = match horizontal {
            Horizontal::Start => HPos::Left,
            Horizontal::Middle => HPos::Center,
            Horizontal::End => HPos::Right,
        };
        let down = match vertical {
            Vertical::Top => VPos::Top,
            Vertical::Middle => VPos::Center,
            Vertical::Bottom => VPos::Bottom,
        };
        let colour = Ink::from(ink).colour();
        let style = if bold { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::Name(FONTS), size * self.text * self.ratio, style);
        let style = TextStyle::from(font).color(&colour).pos(Pos::new(across, down));
        self.area.draw(&Text::new(text.to_owned(), (round(x), round(y)), style))
    }
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

/// Fonts of exported files: the page's own, then what every system has.
const FONTS: &str = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
/// plotters' SVG backend divides text sizes by this number.
const SVG_TEXT: f64 = 1.24;
