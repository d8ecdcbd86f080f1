//! Texts that people type or paste, as they are kept.

/// A text as it is kept: on one line, without the spaces around it. A tab or a line end, as from a sheet, is a space.
#[must_use]
pub fn one_line(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    spaced.collect::<String>().trim().to_owned()
}
