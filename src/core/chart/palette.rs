//! Colours of the pictures, the same as the page's style sheet.
//!
//! A canvas cannot read CSS variables, so the tokens are repeated here. Blue is what the scenario does, ochre what is
//! missing, grey the base year; nothing else has a colour. A city may put its own colour in the place of the blue.

/// An opaque colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Reads `rgb(20, 32, 42)`, and `rgba(20, 32, 42, 0.8)` as if it were opaque.
    fn read(written: &str) -> Option<Self> {
        let (_, numbers) = written.strip_suffix(')')?.split_once('(')?;
        let mut parts = numbers.split(',').map(|part| part.trim().parse().ok());
        Some(Self(parts.next()??, parts.next()??, parts.next()??))
    }
}

/// The colours a picture uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The page.
    pub paper: Rgb,
    /// Text, goal line.
    pub ink: Rgb,
    /// Secondary text.
    pub ink_soft: Rgb,
    /// Axes and ticks.
    pub edge: Rgb,
    /// The scenario's line.
    pub blue: Rgb,
    /// The scenario's dots and value.
    pub blue_ink: Rgb,
    /// The band until the target year; the region where every goal holds.
    pub blue_wash: Rgb,
    /// The band after the target year.
    pub blue_wash_after: Rgb,
    /// The area under the line.
    pub area: Rgb,
    /// What is missing.
    pub ochre: Rgb,
    /// Text about what is missing.
    pub ochre_ink: Rgb,
    /// The base year, and the path before the last change.
    pub past: Rgb,
}

impl Palette {
    /// Dark marks on white paper: the light theme, print and exported files.
    pub const LIGHT: Self = Self {
        paper: Rgb(0xff, 0xff, 0xff),
        ink: Rgb(0x14, 0x20, 0x2a),
        ink_soft: Rgb(0x3b, 0x47, 0x51),
        edge: Rgb(0x66, 0x73, 0x7c),
        blue: Rgb(0x1a, 0x5f, 0xae),
        blue_ink: Rgb(0x0d, 0x46, 0x87),
        blue_wash: Rgb(0xd6, 0xe5, 0xf6),
        blue_wash_after: Rgb(0xe6, 0xef, 0xf9),
        area: Rgb(0xf3, 0xf6, 0xfa),
        ochre: Rgb(0xc2, 0x56, 0x0a),
        ochre_ink: Rgb(0x7a, 0x31, 0x00),
        past: Rgb(0x5d, 0x69, 0x72),
    };

    /// Light marks on dark paper.
    pub const DARK: Self = Self {
        paper: Rgb(0x10, 0x17, 0x1d),
        ink: Rgb(0xee, 0xf2, 0xf5),
        ink_soft: Rgb(0xc0, 0xcc, 0xd5),
        edge: Rgb(0x8e, 0x9c, 0xa8),
        blue: Rgb(0x78, 0xb0, 0xf0),
        blue_ink: Rgb(0xb0, 0xd3, 0xfa),
        blue_wash: Rgb(0x1a, 0x37, 0x56),
        blue_wash_after: Rgb(0x17, 0x29, 0x3c),
        area: Rgb(0x14, 0x1e, 0x28),
        ochre: Rgb(0xf2, 0xa2, 0x5c),
        ochre_ink: Rgb(0xfa, 0xc4, 0x97),
        past: Rgb(0xa3, 0xb0, 0xba),
    };

    /// The same with another colour for what the scenario does; the caller answers for its contrast.
    #[must_use]
    pub const fn with_accent(self, ink: Rgb, wash: Rgb, wash_after: Rgb, area: Rgb) -> Self {
        Self { blue: ink, blue_ink: ink, blue_wash: wash, blue_wash_after: wash_after, area, ..self }
    }

    /// Forced colours: the reader's own page, text and highlight colours; washes disappear into the page.
    #[must_use]
    pub const fn forced(canvas: Rgb, text: Rgb, highlight: Rgb) -> Self {
        Self {
            paper: canvas,
            ink: text,
            ink_soft: text,
            edge: text,
            blue: highlight,
            blue_ink: highlight,
            blue_wash: canvas,
            blue_wash_after: canvas,
            area: canvas,
            ochre: text,
            ochre_ink: text,
            past: text,
        }
    }

    /// Forced colours as a browser writes them, `rgb(0, 0, 0)` or with its opacity, which is left out; none when one of the
    /// three is written otherwise.
    #[must_use]
    pub fn forced_as_written(canvas: &str, text: &str, highlight: &str) -> Option<Self> {
        Some(Self::forced(Rgb::read(canvas)?, Rgb::read(text)?, Rgb::read(highlight)?))
    }

    /// White on black, for forced colours whose values cannot be read.
    pub const FORCED: Self = Self::forced(Rgb(0, 0, 0), Rgb(0xff, 0xff, 0xff), Rgb(0xff, 0xff, 0));
}
