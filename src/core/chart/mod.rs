//! Charts: a chart is a value before it is a picture.
//!
//! Each spec is plain data that yields one sentence ([`TrajectorySpec::describe`]), a table
//! ([`TrajectorySpec::table`]), labels placed so that none covers another, and a picture on any plotters backend: the
//! page's canvas, or an SVG file. The picture holds no text: labels are laid over it by the page, and drawn only in
//! the exported file. This module reads no model type and computes no scenario.
//!
//! Coordinates of labels are fractions of the plot, `x` to the right and `y` downwards, as CSS positions them.
//! Pictures leave [`BLEED`] CSS pixels around the plot, so that a dot on its edge is whole.

mod caption;
pub mod code;
mod contour;
mod dash;
mod export;
mod figure;
mod geometry;
mod label;
mod map;
mod map_labels;
mod map_paint;
mod map_picture;
mod palette;
mod pen;
mod placer;
mod scale;
mod shape;
mod simplify;
mod spark;
mod tornado;
mod tornado_picture;
mod trajectory;
mod trajectory_labels;
mod trajectory_paint;
mod trajectory_picture;
mod trajectory_words;
mod trajectory_years;

pub use caption::Caption;
pub use contour::{Grid, contour, region};
pub use export::{plot_svg, trajectory_svg};
pub use figure::Figure;
pub use label::{Anchor, Horizontal, Label, LabelKind, PlotSize, Tick, Vertical};
pub use map::{IsoKind, IsoLine, MapAxis, MapChances, MapSpec};
pub use palette::{Palette, Rgb};
pub use pen::{BLEED, Canvas, PaintError};
pub use shape::Shape;
pub use simplify::straightened;
pub use spark::SparkSpec;
pub use tornado::{TornadoBar, TornadoLayout, TornadoRow, TornadoSpec};
pub use trajectory::{Band, BandWords, GoalLine, Note, TrajectorySpec, scaled_together};

/// The data of a chart as a table of written cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// Column titles.
    pub head: Vec<String>,
    /// Rows of cells; the first cell of a row is its title.
    pub rows: Vec<Vec<String>>,
    /// The row to emphasise, if any: the target year.
    pub emphasised: Option<usize>,
}
