//! What stands around a picture that leaves the page, so that it can be understood alone: its title, whose scenario it
//! is and how it counts, and below it what its figures are, where from, when and where.
//!
//! Text is broken into lines by the same generous estimate as labels; it knows no words of its own.

use super::label::{CHARACTER, Horizontal, Vertical};
use super::palette::Palette;
use super::pen::{PaintError, Pen};
use plotters::prelude::DrawingBackend;

/// Most lines of the title, and of each line above the picture: names are up to 120 characters.
const MOST_LINES: usize = 2;
/// Height of a line, in ems.
const LINE: f64 = 1.25;
/// Width of a bold character against a plain one.
const BOLD: f64 = 1.08;
/// Room between the picture and what stands under it, CSS pixels.
const GAP: f64 = 8.0;

/// The text around a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// What the picture shows.
    pub title: String,
    /// Above it: the scenario, how contracts are counted.
    pub about: Vec<String>,
    /// Below it: that it is a simulation, sources, day, address.
    pub foot: Vec<String>,
}

impl Caption {
    /// A title and nothing else: for a picture within a document that says the rest.
    #[must_use]
    pub fn titled(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// The lines of the caption of a picture so many CSS pixels wide, in the text size of a reader.
    pub(super) fn laid(&self, width: f64, root: f64) -> Laid {
        let small = 0.875 * root;
        let fit = |size: f64| libm::floor(width / (CHARACTER * size)).clamp(8.0, 400.0) as usize;
        Laid {
            root,
            small,
            title: wrapped(&self.title, fit(root * BOLD), MOST_LINES),
            about: self.about.iter().flat_map(|text| wrapped(text, fit(small), MOST_LINES)).collect(),
            foot: self.foot.iter().flat_map(|text| wrapped(text, fit(small), usize::MAX)).collect(),
        }
    }
}

/// A caption broken into lines.
pub(super) struct Laid {
    root: f64,
    small: f64,
    title: Vec<String>,
    about: Vec<String>,
    foot: Vec<String>,
}

impl Laid {
    /// Room that it takes above the picture beyond a title of one line, CSS pixels.
    pub(super) fn above(&self) -> f64 {
        let more = self.title.len().saturating_sub(1) as f64;
        LINE * (more * self.root + self.about.len() as f64 * self.small)
    }

    /// Room that it takes below the picture, CSS pixels.
    pub(super) fn below(&self) -> f64 {
        let lines = self.foot.len() as f64;
        if lines > 0.0 { 2.0 * GAP + lines * LINE * self.small } else { 0.0 }
    }

    /// Writes it: `left` and `top` are where the title begins, `bottom` where the picture ends, as fractions of the plot.
    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
        (left, top): (f64, f64),
        bottom: f64,
    ) -> Result<(), PaintError<DB>> {
        let write = |text: &str, y: f64, ink, size: (f64, bool)| {
            pen.text(text, (left, y), Horizontal::Start, Vertical::Top, ink, size)
        };
        let mut y = top;
        for line in &self.title {
            write(line, y, palette.ink, (self.root, true))?;
            y += pen.down(LINE * self.root);
        }
        for line in &self.about {
            write(line, y, palette.ink, (self.small, false))?;
            y += pen.down(LINE * self.small);
        }
        let mut y = bottom + pen.down(GAP);
        for line in &self.foot {
            write(line, y, palette.ink_soft, (self.small, false))?;
            y += pen.down(LINE * self.small);
        }
        Ok(())
    }
}

/// A text in lines of at most `fit` characters, broken at spaces, within a word only where it is longer than a line; what
/// does not go into `most` lines ends on an ellipsis.
fn wrapped(text: &str, fit: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let length = |text: &str| text.chars().count();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !line.is_empty() && length(&line) + 1 + length(word) > fit {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for character in word.chars() {
            if length(&line) >= fit {
                lines.push(std::mem::take(&mut line));
            }
            line.push(character);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while length(last) + 1 > fit {
                last.pop();
            }
            *last = format!("{}…", last.trim_end());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Caption, wrapped};

    #[test]
    fn lines_break_at_spaces_and_long_names_end_on_an_ellipsis() {
        for (text, fit, most, lines) in [
            ("Schéma parisien 2016-2020", 40, 2, "Schéma parisien 2016-2020"),
            ("Schéma parisien 2016-2020", 16, 2, "Schéma parisien|2016-2020"),
            ("un deux trois quatre cinq six", 10, 2, "un deux|trois…"),
            ("https://exemple.fr/simulateur/", 12, 9, "https://exem|ple.fr/simul|ateur/"),
            ("anticonstitutionnellement", 10, 2, "anticonsti|tutionnel…"),
            ("", 10, 2, ""),
        ] {
            assert_eq!(wrapped(text, fit, most).join("|"), lines, "{text}");
        }
    }

    #[test]
    fn a_title_alone_takes_no_more_room() {
        let laid = Caption::titled("Heures d’insertion").laid(640.0, 16.0);
        assert!(laid.above().abs() < 1e-9 && laid.below().abs() < 1e-9);
        let long = Caption { about: vec!["n".repeat(120)], ..Caption::titled("t") }.laid(640.0, 16.0);
        assert!((long.above() - 2.0 * 1.25 * 14.0).abs() < 1e-9);
    }
}
