//! Labels laid over a picture, and their placement.
//!
//! Text is never measured: its width is estimated, generously, so that the same labels come out of every browser and
//! of the tests. A label that finds no free place is left out, the least useful first.

/// Width of a character in ems of its label, generous for the tabular figures of Source Sans.
pub(super) const CHARACTER: f64 = 0.55;
/// Height of a line in ems of its label.
const LINE: f64 = 1.15;

/// The size of the plot in CSS pixels, and of the reader's text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlotSize {
    /// Width of the plot, CSS pixels, bleed not counted.
    pub width: f64,
    /// Height of the plot, CSS pixels, bleed not counted.
    pub height: f64,
    /// The root text size, CSS pixels: 16 unless the reader or the projection view enlarged it.
    pub root: f64,
}

impl PlotSize {
    /// A plot at the usual text size.
    #[must_use]
    pub const fn new(width: f64, height: f64) -> Self {
        Self { width, height, root: 16.0 }
    }

    /// Whether annotations must give way.
    #[must_use]
    pub fn is_narrow(self) -> bool {
        self.width < 260.0
    }

    pub(super) fn small(self) -> f64 {
        0.875 * self.root
    }
}

/// What a label says, which also decides its look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelKind {
    /// The goal, above its line.
    Goal,
    /// The base year's value.
    Base,
    /// The scenario's value in the target year; bold, larger.
    Value,
    /// What is missing, beside the bracket.
    Gap,
    /// The range of the draws.
    Band,
    /// The annotation.
    Note,
    /// The value before the change in progress.
    Before,
    /// On a map: the reader's scenario.
    Here,
    /// On a map: the region where every goal holds; bold, larger.
    Region,
    /// On a map: an iso-line.
    Iso,
    /// On a map: the line without the ceiling.
    Free,
}

impl LabelKind {
    /// The name of the label's CSS class and test selector.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Base => "base",
            Self::Value => "value",
            Self::Gap => "gap",
            Self::Band => "band",
            Self::Note => "note",
            Self::Before => "before",
            Self::Here => "here",
            Self::Region => "region",
            Self::Iso => "iso",
            Self::Free => "free",
        }
    }

    /// Whether the label is written in bold at the root size, not at 14/16 of it.
    #[must_use]
    pub const fn is_large(self) -> bool {
        matches!(self, Self::Value | Self::Region)
    }
}

/// Which vertical edge of the text stands at the label's `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Horizontal {
    /// The text starts there.
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}

/// Which horizontal edge of the text stands at the label's `y`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vertical {
    /// The text hangs below.
    Top,
    /// The text is centred there.
    Middle,
    /// The text stands above.
    Bottom,
}

/// How the text hangs on its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Across.
    pub horizontal: Horizontal,
    /// Upwards.
    pub vertical: Vertical,
}

/// A placed text. All offsets are in `x` and `y`: CSS only translates by 0, -50 or -100 % for the anchor.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What it says.
    pub kind: LabelKind,
    /// Fraction of the plot's width, 0 at the left.
    pub x: f64,
    /// Fraction of the plot's height, 0 at the top.
    pub y: f64,
    /// How the text hangs on (x, y).
    pub anchor: Anchor,
    /// The text, one item a line.
    pub lines: Vec<String>,
}

impl Label {
    /// The text on one line.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines.join(" ")
    }

    /// Text size, CSS pixels.
    #[must_use]
    pub fn size(&self, plot: PlotSize) -> f64 {
        if self.kind.is_large() { plot.root } else { plot.small() }
    }

    /// Estimated box: left, top, right, bottom, in CSS pixels from the plot's corner.
    #[must_use]
    pub fn bounds(&self, plot: PlotSize) -> [f64; 4] {
        let size = self.size(plot);
        let longest = self.lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        let (width, height) = (longest as f64 * CHARACTER * size, self.lines.len() as f64 * LINE * size);
        let left = self.x * plot.width
            - match self.anchor.horizontal {
                Horizontal::Start => 0.0,
                Horizontal::Middle => width / 2.0,
                Horizontal::End => width,
            };
        let top = self.y * plot.height
            - match self.anchor.vertical {
                Vertical::Top => 0.0,
                Vertical::Middle => height / 2.0,
                Vertical::Bottom => height,
            };
        [left, top, left + width, top + height]
    }
}

/// A label of an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Fraction along the axis, 0 at the left or at the bottom.
    pub at: f64,
    /// The value or the year.
    pub text: String,
    /// How the text hangs across: the ends of an axis stay inside.
    pub horizontal: Horizontal,
    /// Whether it is the target year.
    pub emphasised: bool,
}
