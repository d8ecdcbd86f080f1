//! Labels of a trajectory.
//!
//! At most six labels, directly on the plot. Order of placement is order of importance; the annotation goes first when room
//! is short.

use super::label::{Horizontal, Label, LabelKind, PlotSize, Vertical};
use super::placer::{Piece, Placer, Spot};
use super::{GoalLine, TrajectorySpec};
use crate::i18n::{Lang, Quantity};
use crate::tr;
use Horizontal::{End, Middle, Start};
use Vertical::{Bottom, Top};

/// More labels than this make a plot unreadable: goal, base, value, gap, range, one annotation.
const MOST: usize = 6;
/// Space between a mark and its label, CSS pixels.
const NEAR: f64 = 7.0;
/// Space between a line and the text above or below it, CSS pixels.
const CLOSE: f64 = 3.0;

impl TrajectorySpec {
    /// The texts to lay over the plot, none covering another.
    #[must_use]
    pub fn labels(&self, lang: Lang, plot: PlotSize) -> Vec<Label> {
        let mut placer = Placer::new(plot);
        placer.keep_off(self.curves(plot), self.marks(plot));
        if let Some(goal) = self.goal {
            self.place_goal(&mut placer, lang, plot, goal);
        }
        self.place_base(&mut placer, lang, plot);
        self.place_value(&mut placer, lang, plot);
        self.place_gap(&mut placer, lang, plot);
        self.place_before(&mut placer, lang, plot);
        self.place_band(&mut placer, lang, plot);
        if !plot.is_narrow() {
            self.place_note(&mut placer, lang, plot);
        }
        let mut labels = placer.finish();
        labels.truncate(MOST);
        labels
    }

    /// Whether the annotation finds a place, so that its line is drawn only with its text.
    pub(super) fn shows_note(&self, plot: PlotSize) -> bool {
        // Numbers are about as long in every language: any of them tells.
        self.labels(Lang::default(), plot).iter().any(|label| label.kind == LabelKind::Note)
    }

    fn curves(&self, plot: PlotSize) -> Vec<Piece> {
        let scaled = |(x, y): (f64, f64)| (x * plot.width, y * plot.height);
        self.pieces().into_iter().map(|piece| piece.map(scaled)).collect()
    }

    /// The level of the base year across the plot, and the rings of what was observed.
    fn marks(&self, plot: PlotSize) -> Vec<Piece> {
        let base = self.value_in(self.base_year).map(|value| {
            let y = self.y(value) * plot.height;
            [(0.0, y), (plot.width, y)]
        });
        let rings = self.observed.iter().map(|(year, value)| {
            let (x, y) = self.at(plot, *year, *value);
            [(x - 4.0, y - 4.0), (x + 4.0, y + 4.0)]
        });
        base.into_iter().chain(rings).collect()
    }

    fn at(&self, plot: PlotSize, year: i32, value: f64) -> (f64, f64) {
        (self.x(year) * plot.width, self.y(value) * plot.height)
    }

    fn place_goal(&self, placer: &mut Placer, lang: Lang, plot: PlotSize, goal: GoalLine) {
        let y = self.y(goal.value) * plot.height;
        let text = if plot.width < 320.0 {
            tr!(lang, "chart-label-goal-short")
        } else {
            tr!(lang, "chart-label-goal", value = lang.goal(self.quantity, goal.value))
        };
        let right = plot.width;
        let spots = [
            (0.0, y - CLOSE, Start, Bottom),
            (0.0, y + CLOSE, Start, Top),
            (right, y - CLOSE, End, Bottom),
            (right, y + CLOSE, End, Top),
        ];
        placer.place(LabelKind::Goal, &[text], &spots, true);
        placer.avoid([0.0, y - 1.0, plot.width, y + 1.0]);
    }

    fn place_base(&self, placer: &mut Placer, lang: Lang, plot: PlotSize) {
        let Some(value) = self.value_in(self.base_year) else { return };
        let (x, y) = self.at(plot, self.base_year, value);
        let written = lang.quantity(self.quantity, value);
        let text = tr!(lang, "chart-label-base", value = written, year = lang.year(self.base_year));
        let spots = [(x, y + NEAR, Start, Top), (x, y - NEAR, Start, Bottom)];
        placer.place(LabelKind::Base, &[text], &spots, true);
    }

    fn place_value(&self, placer: &mut Placer, lang: Lang, plot: PlotSize) {
        let Some(value) = self.value_in(self.target_year) else { return };
        let (x, y) = self.at(plot, self.target_year, value);
        let (text, met) = match self.goal {
            Some(goal) => (lang.achieved(self.quantity, value, goal.value), goal.met),
            None => (lang.quantity(self.quantity, value), true),
        };
        let above = [(x + NEAR, y - CLOSE, Start, Bottom), (x - NEAR, y - NEAR, End, Bottom)];
        let below = [(x + NEAR, y + NEAR, Start, Top), (x - NEAR, y + NEAR, End, Top)];
        let spots = if met { [above, below] } else { [below, above] }.concat();
        placer.place(LabelKind::Value, &[text], &spots, true);
    }

    fn place_gap(&self, placer: &mut Placer, lang: Lang, plot: PlotSize) {
        let (Some(goal), Some(value)) = (self.goal, self.value_in(self.target_year)) else { return };
        if goal.met {
            return;
        }
        let (x, top) = self.at(plot, self.target_year, goal.value);
        let bottom = self.y(value) * plot.height;
        let missing = match self.quantity {
            // Points are not percents: the unit stays.
            Quantity::Share => lang.shortfall_with_unit(self.quantity, value, goal.value),
            Quantity::Hours
            | Quantity::Count
            | Quantity::Plain
            | Quantity::People
            | Quantity::Fte
            | Quantity::Years
            | Quantity::Euros
            | Quantity::Year => lang.shortfall(self.quantity, value, goal.value),
        };
        let text = tr!(lang, "chart-label-gap", value = missing);
        let middle = f64::midpoint(top, bottom);
        // A bracket too short for its label keeps it above the goal line.
        let spots: [Spot; 4] = [
            (x + NEAR + 2.0, middle, Start, Vertical::Middle),
            (x + NEAR, top - CLOSE, Start, Bottom),
            (x - NEAR - 2.0, middle, End, Vertical::Middle),
            (plot.width, top - CLOSE, End, Bottom),
        ];
        placer.place(LabelKind::Gap, &[text], &spots, true);
    }

    fn place_band(&self, placer: &mut Placer, lang: Lang, plot: PlotSize) {
        let Some((low, high)) = self.band_in(self.target_year) else { return };
        let range = lang.range(self.quantity, low, high);
        let (x, bottom) = (plot.width, self.y(low) * plot.height);
        let top = self.y(high) * plot.height;
        let spots =
            [(x, bottom + NEAR, End, Top), (x, top - CLOSE, End, Bottom), (x, bottom + 24.0, End, Top)];
        let words = self.band.as_ref().and_then(|band| band.words.as_ref());
        let label = words.map_or_else(|| tr!(lang, "chart-label-band"), |words| words.label.clone());
        placer.place(LabelKind::Band, &[label, range], &spots, false);
    }

    /// What the goal's year gave before the change: the figure that the reader compares.
    fn place_before(&self, placer: &mut Placer, lang: Lang, plot: PlotSize) {
        let mut path = self.before.iter().flatten();
        let Some(&(year, value)) = path.find(|(year, _)| *year == self.target_year) else { return };
        let written = |value: f64| match self.goal {
            Some(goal) => lang.achieved(self.quantity, value, goal.value),
            None => lang.quantity(self.quantity, value),
        };
        let before = written(value);
        if self.value_in(year).is_none_or(|now| written(now) == before) {
            return;
        }
        let (x, y) = self.at(plot, year, value);
        let text = tr!(lang, "chart-label-before", value = before);
        let spots = [
            (x - NEAR, y - CLOSE, End, Bottom),
            (x + NEAR, y - CLOSE, Start, Bottom),
            (x + NEAR, y + CLOSE, Start, Top),
            (x - NEAR, y + CLOSE, End, Top),
        ];
        placer.place(LabelKind::Before, &[text], &spots, false);
    }

    fn place_note(&self, placer: &mut Placer, lang: Lang, plot: PlotSize) {
        let Some(note) = &self.note else { return };
        if self.value_in(note.year).is_none() {
            return;
        }
        let text = tr!(lang, "chart-label-note", year = lang.year(note.year), text = note.text.as_str());
        let x = self.x(note.year) * plot.width;
        let y = NOTE_HEIGHT * plot.height + CLOSE;
        let spots = [(x, y, Middle, Top), (x, y, Start, Top), (x, y, End, Top)];
        let curve = self.value_in(note.year).map_or(y, |value| self.y(value) * plot.height);
        // Its line comes down from the curve to the text.
        if placer.meets_a_label(&[(x, curve), (x, y)]) {
            return;
        }
        placer.place(LabelKind::Note, &halves(&text), &spots, false);
    }
}

/// Fraction of the height where the annotation hangs, in the empty area under the curves.
pub(super) const NOTE_HEIGHT: f64 = 0.7;

/// Cuts a text into two lines of about the same length; a short text stays whole.
fn halves(text: &str) -> Vec<String> {
    let length = text.chars().count();
    if length <= 22 {
        return vec![text.to_owned()];
    }
    let spaces = text.char_indices().enumerate().filter(|(_, (_, character))| *character == ' ');
    match spaces.min_by_key(|(count, _)| (2 * count).abs_diff(length)) {
        Some((_, (byte, _))) => {
            let (first, second) = text.split_at(byte);
            vec![first.to_owned(), second.trim_start().to_owned()]
        }
        None => vec![text.to_owned()],
    }
}
