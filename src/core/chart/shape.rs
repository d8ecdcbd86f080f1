//! The shapes of pictures that leave the page, and the room that they leave around what they show.

use super::caption::{Caption, Laid};
use super::label::PlotSize;

/// The shape of a picture, its caption included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// 16 to 9: a slide, a screen.
    #[default]
    Wide,
    /// As high as wide: a column, a message.
    Square,
}

/// Text size of pictures, CSS pixels; the smallest text is 7/8 of it, more than a 45th of any picture's height.
const ROOT: f64 = 16.0;
/// Empty room along every edge, CSS pixels.
pub(super) const MARGIN: f64 = 20.0;

impl Shape {
    /// Every shape, the usual one first.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Square];

    /// Width and height, CSS pixels.
    #[must_use]
    pub const fn size(self) -> (f64, f64) {
        match self {
            Self::Wide => (960.0, 540.0),
            Self::Square => (600.0, 600.0),
        }
    }

    /// Its name in choices and tests.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Square => "square",
        }
    }
}

/// A picture's caption, and the plot in the room that is left.
pub(super) struct Frame {
    /// The caption in lines.
    pub(super) caption: Laid,
    /// The plot.
    pub(super) plot: PlotSize,
    /// Room around the plot, CSS pixels: top, right, bottom, left.
    pub(super) room: [f64; 4],
    /// Where the lines under the picture begin, CSS pixels from its top.
    pub(super) foot: f64,
}

impl Frame {
    /// The frame of a shape; `own` is what the plot needs around it for its axes and names: top, right, bottom, left.
    pub(super) fn new(shape: Shape, caption: &Caption, own: [f64; 4]) -> Self {
        let (width, height) = shape.size();
        let caption = caption.laid(width - 2.0 * MARGIN, ROOT);
        let foot = height - MARGIN - caption.foot();
        let [top, right, bottom, left] = own;
        let room = [MARGIN + caption.head() + top, MARGIN + right, height - foot + bottom, MARGIN + left];
        let [above, beside, below, before] = room;
        let plot = PlotSize {
            width: (width - before - beside).max(1.0),
            height: (height - above - below).max(1.0),
            root: ROOT,
        };
        Self { caption, plot, room, foot }
    }
}
