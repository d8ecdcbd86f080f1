//! Labels of a feasibility map: the reader's scenario, the base year, the gap, the region, the lines.
//!
//! Order of placement is order of importance; where there is room, labels keep off the lines.

use super::label::{Horizontal, Label, LabelKind, PlotSize, Vertical};
use super::map::{IsoKind, IsoLine, MapSpec};
use super::placer::{Placer, Spot};
use crate::i18n::Lang;
use crate::tr;
use Horizontal::{End, Middle, Start};
use Vertical::{Bottom, Top};

impl MapSpec {
    /// The texts to lay over the map, none covering another.
    #[must_use]
    pub fn labels(&self, lang: Lang, plot: PlotSize) -> Vec<Label> {
        let mut placer = Placer::new(plot);
        let at = |(x, y): (f64, f64)| (x * plot.width, (1.0 - y) * plot.height);
        let (x, y) = at(self.point(self.here));
        placer.avoid([x - 6.0, y - 6.0, x + 6.0, y + 6.0]);
        if let Some((_, base)) = &self.base {
            let (x, y) = at(self.point(*base));
            placer.avoid([x - 6.0, y - 6.0, x + 6.0, y + 6.0]);
        }
        let pieces = self.lines.iter().flat_map(|line| &line.polylines).flat_map(|piece| piece.windows(2));
        let pieces = pieces.filter_map(|pair| match pair {
            [from, to] => Some([at(*from), at(*to)]),
            _ => None,
        });
        placer.keep_off(Vec::new(), pieces.collect());
        let beside = |x: f64, y: f64| -> [Spot; 4] {
            [
                (x + 11.0, y, Start, Vertical::Middle),
                (x - 11.0, y, End, Vertical::Middle),
                (x, y + 9.0, Middle, Top),
                (x, y - 9.0, Middle, Bottom),
            ]
        };
        let corners = |x: f64, y: f64| -> [Spot; 4] {
            let (left, right, above, below) = (x - 9.0, x + 9.0, y - 9.0, y + 9.0);
            [
                (left, below, End, Top),
                (right, below, Start, Top),
                (left, above, End, Bottom),
                (right, above, Start, Bottom),
            ]
        };
        let around = |x: f64, y: f64| [beside(x, y), corners(x, y)].concat();
        let here = if self.here_starts { tr!(lang, "ws-base") } else { tr!(lang, "chart-map-here") };
        placer.place(LabelKind::Here, &[here], &around(x, y), true);
        if let Some((text, end)) = &self.gap {
            let (end_x, end_y) = at(self.point(*end));
            let spots = around(f64::midpoint(x, end_x), f64::midpoint(y, end_y));
            placer.place(LabelKind::Gap, std::slice::from_ref(text), &spots, false);
        }
        if let Some((text, base)) = &self.base {
            let (x, y) = at(self.point(*base));
            let [right, left, below, above] = beside(x, y);
            placer.place(LabelKind::Base, std::slice::from_ref(text), &[below, above, right, left], false);
        }
        self.place_region(&mut placer, lang, plot);
        for line in self.lines.iter().filter(|line| !line.label.is_empty()) {
            let kind = match line.kind {
                IsoKind::Goal | IsoKind::Probability => LabelKind::Iso,
                IsoKind::Free => LabelKind::Free,
            };
            placer.place(kind, std::slice::from_ref(&line.label), &spots_along(line, plot), false);
        }
        placer.finish()
    }

    fn place_region(&self, placer: &mut Placer, lang: Lang, plot: PlotSize) {
        let text = match self.goals.len() {
            0 => return,
            1 => tr!(lang, "chart-map-region-one"),
            count => tr!(lang, "chart-map-region", count = count.to_string()),
        };
        // The middle of the widest row of the region, which is inside whatever its shape.
        let runs = (0..self.rows).flat_map(|row| self.runs(row).into_iter().map(move |run| (row, run)));
        let Some((row, (first, last))) = runs.max_by_key(|(row, (first, last))| (last - first, *row)) else {
            return;
        };
        let x = f64::midpoint(first as f64, last as f64) / self.columns.max(1) as f64 * plot.width;
        let y = (1.0 - (row as f64 + 0.5) / self.rows.max(1) as f64) * plot.height;
        let height = self.rows_under(row, first, last) as f64 / self.rows.max(1) as f64 * plot.height;
        let spots = [(x, y + height / 2.0, Middle, Vertical::Middle), (x, y + 4.0, Middle, Top)];
        let halves = match text.rsplit_once(' ').and_then(|(start, end)| {
            start.rsplit_once(' ').map(|(first, middle)| vec![first.to_owned(), format!("{middle} {end}")])
        }) {
            Some(lines) => lines,
            None => vec![text],
        };
        placer.place(LabelKind::Region, &halves, &spots, false);
    }
}

/// Places to try beside a line: a quarter, a half and three quarters along its longest piece.
fn spots_along(line: &IsoLine, plot: PlotSize) -> Vec<Spot> {
    let Some(piece) = line.polylines.iter().max_by_key(|piece| piece.len()) else { return Vec::new() };
    let at = [1, 2, 3].map(|quarter| piece.get(piece.len() * quarter / 4).copied());
    let beside = |(x, y): (f64, f64)| {
        let (x, y) = (x * plot.width, (1.0 - y) * plot.height);
        [(x - 6.0, y + 2.0, End, Top), (x + 6.0, y - 2.0, Start, Bottom), (x, y + 6.0, End, Top)]
    };
    at.into_iter().flatten().flat_map(beside).collect()
}
