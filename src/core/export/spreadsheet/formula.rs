//! The formulas of the workbook: what a reader expects a cell to be made of.
//!
//! Each is one of a few kinds, so that a test works them all out again from the cells that they name.

use super::tab::Tab;
use crate::i18n::Lang;

/// A cell, by its column and its row, both from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) tab: Tab,
    pub(super) column: usize,
    pub(super) row: usize,
}

/// Cells of one column, from a row to another one, both taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) first: Place,
    pub(super) last: usize,
}

/// What a cell is computed from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Formula {
    /// The value of another cell.
    Same(Place),
    /// The first less the second.
    Less(Place, Place),
    /// The first over the second; 0 where the second is not above 0.
    Over(Place, Place),
    /// The sum of some cells.
    Sum(Span),
    /// The first word where a value reaches another one, else the second.
    Reaches { value: Place, target: Place, words: [String; 2] },
    /// How many cells hold a word.
    Holding(Span, String),
    /// How many cells hold a number.
    Numbers(Span),
}

impl Formula {
    /// As it is written in a cell of a sheet.
    pub(super) fn written(&self, lang: Lang, tab: Tab) -> String {
        let at = |place: &Place| place.written(lang, tab);
        let span = |span: &Span| span.written(lang, tab);
        match self {
            Self::Same(place) => at(place),
            Self::Less(value, other) => format!("{}-{}", at(value), at(other)),
            Self::Over(part, whole) => format!("IF({0}>0,{1}/{0},0)", at(whole), at(part)),
            Self::Sum(cells) => format!("SUM({})", span(cells)),
            // The tolerance is that of the model: rounding never turns a "yes" into a "no".
            Self::Reaches { value, target, words: [yes, no] } => {
                format!("IF({}>={}*(1-1E-9),{},{})", at(value), at(target), quoted(yes), quoted(no))
            }
            Self::Holding(cells, word) => format!("COUNTIF({},{})", span(cells), quoted(word)),
            Self::Numbers(cells) => format!("COUNT({})", span(cells)),
        }
    }
}

impl Place {
    fn written(self, lang: Lang, from: Tab) -> String {
        let sheet = if self.tab == from { String::new() } else { format!("'{}'!", self.tab.name(lang)) };
        format!("{sheet}{}", reference(self.column, self.row))
    }
}

impl Span {
    fn written(self, lang: Lang, from: Tab) -> String {
        format!("{}:{}", self.first.written(lang, from), reference(self.first.column, self.last))
    }
}

fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

/// A cell as spreadsheets call it: `B3`.
pub(super) fn reference(column: usize, row: usize) -> String {
    format!("{}{}", letters(column), row + 1)
}

/// A column as spreadsheets call it: `A`, `Z`, `AA`.
pub(super) fn letters(column: usize) -> String {
    let mut name = String::new();
    let mut left = column + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or_default();
        name.insert(0, char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_spreadsheets_do() {
        for (column, expected) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), expected);
        }
    }

    #[test]
    fn a_cell_of_another_sheet_is_named_with_it() {
        let place = Place { tab: Tab::Trajectories, column: 2, row: 6 };
        assert_eq!(Formula::Same(place).written(Lang::Fr, Tab::Summary), "'Trajectoires'!C7");
        let span = Span { first: place, last: 9 };
        assert_eq!(Formula::Sum(span).written(Lang::En, Tab::Summary), "SUM('Trajectories'!C7:C10)");
        assert_eq!(Formula::Over(place, place).written(Lang::En, Tab::Trajectories), "IF(C7>0,C7/C7,0)");
    }
}
