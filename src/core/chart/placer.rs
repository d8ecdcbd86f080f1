//! Where labels go: one after the other, each at the first place that is free.
//!
//! No label covers another or leaves the plot; none goes over a curve while there is any other place for it.

use super::geometry::{crosses, overlap};
use super::label::{Anchor, Horizontal, Label, LabelKind, PlotSize, Vertical};

/// A piece of line, in CSS pixels from the plot's corner.
pub(super) type Piece = [(f64, f64); 2];

/// Places labels one by one, keeping them inside the plot, clear of each other and off the lines.
pub(super) struct Placer {
    plot: PlotSize,
    obstacles: Vec<[f64; 4]>,
    /// Curves, which no label crosses while there is any other place.
    curves: Vec<Piece>,
    /// Lines of reference, which labels keep off where there is room near by.
    marks: Vec<Piece>,
    placed: Vec<Label>,
}

/// A place to try, in CSS pixels from the plot's corner.
pub(super) type Spot = (f64, f64, Horizontal, Vertical);

/// What a label is kept off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Off {
    Nothing,
    Curves,
    Lines,
}

impl Placer {
    /// How far labels may stand out of the plot: into the bleed.
    const OUT: f64 = 6.0;
    /// Half the width of a curve, CSS pixels.
    const STROKE: f64 = 1.5;
    /// Steps of 4 CSS pixels that a label slides from its spots: near by, and as far as it takes.
    const NEAR_BY: i32 = 6;
    const FAR: i32 = 60;

    pub(super) const fn new(plot: PlotSize) -> Self {
        Self { plot, obstacles: Vec::new(), curves: Vec::new(), marks: Vec::new(), placed: Vec::new() }
    }

    /// Keeps later labels off a box: left, top, right, bottom in CSS pixels.
    pub(super) fn avoid(&mut self, obstacle: [f64; 4]) {
        self.obstacles.push(obstacle);
    }

    /// Keeps later labels off curves, and off lines of reference where there is room near by.
    pub(super) fn keep_off(&mut self, curves: Vec<Piece>, marks: Vec<Piece>) {
        self.curves = curves;
        self.marks = marks;
    }

    /// Places a label at the first free spot, or near it; what `must` be read goes as far as it takes, over a curve when
    /// there is no other place, where any other label is left out.
    pub(super) fn place(&mut self, kind: LabelKind, lines: &[String], spots: &[Spot], must: bool) {
        let free = |slides, off| self.free_place(kind, lines, spots, slides, off);
        let found = free(Self::NEAR_BY, Off::Lines).or_else(|| free(Self::NEAR_BY, Off::Curves));
        let found = if must {
            found.or_else(|| free(Self::FAR, Off::Curves)).or_else(|| free(Self::FAR, Off::Nothing))
        } else {
            found
        };
        self.placed.extend(found);
    }

    /// Whether a piece of line would go through a label.
    pub(super) fn meets_a_label(&self, piece: &Piece) -> bool {
        self.placed.iter().any(|label| crosses(piece, &label.bounds(self.plot)))
    }

    fn free_place(
        &self,
        kind: LabelKind,
        lines: &[String],
        spots: &[Spot],
        slides: i32,
        off: Off,
    ) -> Option<Label> {
        for slide in 0..=slides {
            for &(x, y, horizontal, vertical) in spots {
                for sign in [1.0, -1.0] {
                    let label = Label {
                        kind,
                        x: x / self.plot.width.max(1.0),
                        y: (y + sign * f64::from(slide) * 4.0) / self.plot.height.max(1.0),
                        anchor: Anchor { horizontal, vertical },
                        lines: lines.to_vec(),
                    };
                    let bounds = label.bounds(self.plot);
                    if self.is_free(bounds) && self.is_off(bounds, off) {
                        return Some(label);
                    }
                }
            }
        }
        None
    }

    fn is_off(&self, [left, top, right, bottom]: [f64; 4], off: Off) -> bool {
        let around = [left - Self::STROKE, top - Self::STROKE, right + Self::STROKE, bottom + Self::STROKE];
        let clear = |lines: &[Piece]| !lines.iter().any(|line| crosses(line, &around));
        off == Off::Nothing || (clear(&self.curves) && (off == Off::Curves || clear(&self.marks)))
    }

    fn is_free(&self, bounds: [f64; 4]) -> bool {
        let [left, top, right, bottom] = bounds;
        let inside = left >= -Self::OUT
            && right <= self.plot.width + Self::OUT
            && top >= -Self::OUT
            && bottom <= self.plot.height + Self::OUT;
        inside
            && !self.obstacles.iter().any(|other| overlap(&bounds, other))
            && !self.placed.iter().any(|label| overlap(&bounds, &label.bounds(self.plot)))
    }

    pub(super) fn finish(self) -> Vec<Label> {
        self.placed
    }
}
