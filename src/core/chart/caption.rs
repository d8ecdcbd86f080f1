//! What stands around a picture that leaves the page, so that it can be understood alone: its title, whose scenario it
//! is and how it counts, and below it what its figures are, where from, when and where.
//!
//! Text is broken into lines by the same generous estimate as labels; it knows no words of its own.

use super::label::{CHARACTER, Horizontal, Vertical};
use super::palette::Palette;
use super::pen::{PaintError, Pen, Point};
use plotters::prelude::DrawingBackend;

/// Most lines of the title, and of each text above and below the picture: names are up to 120 characters.
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
        let fit = |size: f64| (width / (CHARACTER * size)).clamp(8.0, 400.0);
        let lines = |texts: &[String]| -> Vec<String> {
            texts.iter().flat_map(|text| wrapped(text, fit(small), MOST_LINES)).collect()
        };
        Laid {
            root,
            small,
            title: wrapped(&self.title, fit(root * BOLD), MOST_LINES),
            about: lines(&self.about),
            foot: lines(&self.foot),
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
    /// Room that it takes above the picture, CSS pixels.
    pub(super) fn head(&self) -> f64 {
        LINE * (self.title.len() as f64 * self.root + self.about.len() as f64 * self.small)
    }

    /// Room that it takes below the picture, CSS pixels.
    pub(super) fn foot(&self) -> f64 {
        let lines = self.foot.len() as f64;
        if lines > 0.0 { GAP + lines * LINE * self.small } else { 0.0 }
    }

    /// Writes what stands above: `at` is where the title begins, as fractions of the plot.
    pub(super) fn draw_head<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
        (left, mut y): Point,
    ) -> Result<(), PaintError<DB>> {
        for line in &self.title {
            let size = (self.root, true);
            pen.text(line, (left, y), Horizontal::Start, Vertical::Top, palette.ink, size)?;
            y += pen.down(LINE * self.root);
        }
        for line in &self.about {
            let size = (self.small, false);
            pen.text(line, (left, y), Horizontal::Start, Vertical::Top, palette.ink, size)?;
            y += pen.down(LINE * self.small);
        }
        Ok(())
    }

    /// Writes what stands below: `at` is where the picture ends, as fractions of the plot.
    pub(super) fn draw_foot<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        palette: &Palette,
        (left, bottom): Point,
    ) -> Result<(), PaintError<DB>> {
        let mut y = bottom + pen.down(GAP);
        for line in &self.foot {
            let size = (self.small, false);
            pen.text(line, (left, y), Horizontal::Start, Vertical::Top, palette.ink_soft, size)?;
            y += pen.down(LINE * self.small);
        }
        Ok(())
    }
}

/// About how wide a character is, against a plain one ([`CHARACTER`]).
fn breadth(character: char) -> f64 {
    match character {
        'M' | 'W' | '@' | '%' | '…' | '—' => 1.75,
        'm' | 'w' | 'œ' | 'æ' => 1.5,
        _ if character.is_uppercase() => 1.2,
        // Signs of other scripts and pictures are squares.
        '\u{1100}'..='\u{1fff}' | '\u{2e80}'..='\u{10ffff}' => 2.0,
        _ => 1.0,
    }
}

/// About how wide a text is, in plain characters.
pub(super) fn length(text: &str) -> f64 {
    text.chars().map(breadth).sum()
}

/// A text in one line of about `fit` plain characters; what does not go into it ends on an ellipsis.
pub(super) fn shortened(text: &str, fit: f64) -> String {
    if length(text) <= fit { text.to_owned() } else { cut(text, fit) }
}

/// The beginning of a text and an ellipsis, in about `fit` plain characters.
fn cut(text: &str, fit: f64) -> String {
    let mut kept = String::new();
    let mut room = fit - breadth('…');
    for character in text.chars() {
        room -= breadth(character);
        if room < 0.0 {
            break;
        }
        kept.push(character);
    }
    format!("{}…", kept.trim_end())
}

/// A text in lines of about `fit` plain characters, broken at spaces, within a word only where it is longer than a line;
/// what does not go into `most` lines ends on an ellipsis.
fn wrapped(text: &str, fit: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !line.is_empty() && length(&line) + 1.0 + length(word) > fit {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for character in word.chars() {
            if !line.is_empty() && length(&line) + breadth(character) > fit {
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
            *last = cut(last, fit);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Caption, length, shortened, wrapped};

    #[test]
    fn lines_break_at_spaces_and_long_names_end_on_an_ellipsis() {
        for (text, fit, most, lines) in [
            ("Schéma parisien 2016-2020", 40.0, 2, "Schéma parisien 2016-2020"),
            ("Schéma parisien 2016-2020", 16.0, 2, "Schéma parisien|2016-2020"),
            ("un deux trois quatre cinq six", 10.0, 2, "un deux|trois…"),
            ("https://exemple.fr/simulateur/", 12.5, 9, "https://exem|ple.fr/simul|ateur/"),
            ("anticonstitutionnellement", 10.0, 2, "anticonsti|tutionne…"),
            ("", 10.0, 2, ""),
        ] {
            assert_eq!(wrapped(text, fit, most).join("|"), lines, "{text}");
        }
    }

    #[test]
    fn no_line_is_longer_than_its_room() {
        for text in
            ["MAIRIE DE LA VILLE ".repeat(30), "城市🏗️".repeat(60), "w".repeat(500), "a b ".repeat(200)]
        {
            for fit in [8.0, 33.0, 75.5] {
                let lines = wrapped(&text, fit, 2);
                assert!(lines.len() == 2 && lines.iter().all(|line| length(line) <= fit), "{lines:?}");
                assert!(lines.last().is_some_and(|line| line.ends_with('…')), "{lines:?}");
                assert!(length(&shortened(&text, fit)) <= fit);
            }
        }
    }

    #[test]
    fn room_is_kept_for_each_line() {
        let laid = Caption::titled("Heures d’insertion").laid(640.0, 16.0);
        assert!((laid.head() - 20.0).abs() < 1e-9 && laid.foot().abs() < 1e-9);
        let long = Caption { about: vec!["n".repeat(120)], ..Caption::titled("t") }.laid(640.0, 16.0);
        assert!((long.head() - 20.0 - 2.0 * 1.25 * 14.0).abs() < 1e-9);
    }
}
