//! The groups at their tables, and the marks by which the room tells them apart.

/// The colour of a group's mark; it never stands without a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "colours")]
pub enum Colour {
    Blue,
    Ochre,
    Green,
    Plum,
    Slate,
    Brick,
}

/// The shape of a group's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "shapes")]
pub enum Shape {
    Disc,
    Square,
    Triangle,
    Diamond,
    Cross,
    Star,
    Hexagon,
}

impl Colour {
    /// Every colour.
    pub const ALL: [Self; 6] = [Self::Blue, Self::Ochre, Self::Green, Self::Plum, Self::Slate, Self::Brick];

    /// Its name in files and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Ochre => "ochre",
            Self::Green => "green",
            Self::Plum => "plum",
            Self::Slate => "slate",
            Self::Brick => "brick",
        }
    }
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 7] =
        [Self::Disc, Self::Square, Self::Triangle, Self::Diamond, Self::Cross, Self::Star, Self::Hexagon];
    /// Those offered to groups: the diamond says that a goal is missed, everywhere on the page. Boards of before have it.
    pub const OFFERED: [Self; 6] =
        [Self::Disc, Self::Square, Self::Triangle, Self::Hexagon, Self::Cross, Self::Star];

    /// Its name in files and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Disc => "disc",
            Self::Square => "square",
            Self::Triangle => "triangle",
            Self::Diamond => "diamond",
            Self::Cross => "cross",
            Self::Star => "star",
            Self::Hexagon => "hexagon",
        }
    }
}

/// A group at its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is called, at most 120 characters.
    pub name: String,
    /// The colour of its mark.
    pub colour: Colour,
    /// The shape of its mark.
    pub shape: Shape,
    /// The letter in its mark, by which the room calls it.
    pub letter: char,
    /// Whether it left the meeting: what it proposed stays.
    pub left: bool,
}
