//! A curve that stands before the program runs: SVG in the colours of the style sheet, as wide and high as its place.

use crate::chart::{BLEED, Palette, PlotSize, Rgb, TrajectorySpec, plot_svg};
use crate::platform::native::is_first_screen;
use yew::prelude::*;

/// The style sheet's names of the colours that a picture uses, in the order of [`marked`].
const TOKENS: [&str; 12] = [
    "paper",
    "ink",
    "ink-2",
    "edge",
    "blue",
    "blue-ink",
    "blue-wash",
    "blue-wash-2",
    "area",
    "ochre",
    "ochre-ink",
    "past",
];

/// Colours that stand for the style sheet's: the place of each in [`TOKENS`] is its blue.
fn marked() -> Palette {
    let mut places = 0..=u8::MAX;
    let mut next = || Rgb(1, 0, places.next().unwrap_or_default());
    Palette {
        paper: next(),
        ink: next(),
        ink_soft: next(),
        edge: next(),
        blue: next(),
        blue_ink: next(),
        blue_wash: next(),
        blue_wash_after: next(),
        area: next(),
        ochre: next(),
        ochre_ink: next(),
        past: next(),
    }
}

/// The picture of a plot of some size, which takes that of its place; none where a canvas will be there.
pub(in crate::ui) fn still(spec: &TrajectorySpec, size: PlotSize) -> Option<Html> {
    let drawn = is_first_screen().then(|| plot_svg(spec, &marked(), size).ok()).flatten()?;
    let coloured = TOKENS.iter().enumerate().fold(drawn, |drawn, (place, token)| {
        drawn.replace(&format!("#0100{place:02X}"), &format!("var(--{token})"))
    });
    let (width, height) = (size.width + 2.0 * BLEED, size.height + 2.0 * BLEED);
    // The document's own size would be that of its place.
    let stretched = coloured.split_once('>').map(|(_, marks)| {
        format!(
            r#"<svg viewBox="0 0 {} {}" preserveAspectRatio="none" aria-hidden="true">{marks}"#,
            width * 4.0,
            height * 4.0
        )
    })?;
    Some(Html::from_html_unchecked(stretched.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_of_a_picture_has_its_token() {
        assert_eq!(marked().past, Rgb(1, 0, 11));
        assert_eq!(TOKENS.len(), 12);
    }
}
