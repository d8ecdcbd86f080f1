//! A sheet as a value, and its part of the file.

use super::formula::{Formula, Place, letters, reference};
use super::look::{self, Form, Look, Role};
use super::tab::Tab;
use super::xml::{cell_text, number};
use crate::i18n::Lang;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Nothing.
    Empty,
    /// Words, never a formula.
    Text(String),
    /// A number; nothing where it is not finite.
    Number(f64),
    /// What is computed, and what it gives.
    Computed(Formula, f64),
    /// What is computed, and the word that it gives.
    Worded(Formula, String),
}

/// A cell: what it holds and how it looks.
pub(super) type Cell = (Value, Look);

/// A row.
#[derive(Clone, Debug, PartialEq, Default)]
pub(super) struct Row {
    /// Its cells, from the first column on.
    pub(super) cells: Vec<Cell>,
    /// Whether its last cell takes the columns that are left.
    pub(super) across: bool,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sheet {
    /// Which.
    pub(super) tab: Tab,
    /// The widths of its columns, in letters.
    pub(super) widths: Vec<f64>,
    /// Whether its first row and its first column stay in view.
    pub(super) frozen: bool,
    /// Its rows.
    pub(super) rows: Vec<Row>,
}

/// Words of a table.
pub(super) fn words(text: impl Into<String>) -> Cell {
    (Value::Text(text.into()), (Role::Body, Form::Text))
}

/// Nothing.
pub(super) fn empty() -> Cell {
    (Value::Empty, (Role::Body, Form::Text))
}

/// A number, or nothing.
pub(super) fn maybe(value: Option<f64>, form: impl Fn(f64) -> Form) -> Cell {
    value.map_or_else(empty, |value| (Value::Number(value), (Role::Body, form(value))))
}

/// The titles of columns.
pub(super) fn head(titles: impl IntoIterator<Item = String>) -> Row {
    Row::of(titles.into_iter().map(|title| (Value::Text(title), (Role::Head, Form::Text))).collect())
}

impl Row {
    /// Some cells.
    pub(super) fn of(cells: Vec<Cell>) -> Self {
        Self { cells, across: false }
    }
}

/// Points that a line of text is high.
const LINE: f64 = 15.0;
/// The most points that a row may be high, in the programs that open it.
const HIGHEST: f64 = 405.0;

impl Sheet {
    /// The place of a cell.
    pub(super) const fn place(&self, column: usize, row: usize) -> Place {
        Place { tab: self.tab, column, row }
    }

    /// Adds a text over the columns from one on.
    pub(super) fn push_across(&mut self, before: Vec<Cell>, text: String, look: Look) {
        let mut cells = before;
        cells.push((Value::Text(text), look));
        self.rows.push(Row { cells, across: true });
    }

    /// How high a row is, points: as high as its longest text asks for, by a generous estimate.
    fn height(&self, row: &Row) -> f64 {
        let last = row.cells.len().saturating_sub(1);
        let lines = row.cells.iter().enumerate().map(|(column, (value, (role, _)))| {
            let (Value::Text(text) | Value::Worded(_, text)) = value else { return 1.0 };
            let columns = if row.across && column == last { self.widths.len() } else { 1 };
            let width: f64 = self.widths.iter().skip(column).take(columns).sum();
            let letter = match role {
                Role::Title => return 1.5,
                Role::Answer => 1.4,
                Role::Head | Role::Label | Role::Total => 1.2,
                Role::Body | Role::Sentence | Role::Note => 1.05,
            };
            let lines = text.chars().count() as f64 * letter / (width - 2.0).max(1.0);
            libm::ceil(lines) * if *role == Role::Answer { 1.2 } else { 1.0 }
        });
        (lines.fold(1.0, f64::max) * LINE + 3.0).min(HIGHEST)
    }

    /// How a cell looks: the title of a column of numbers stands on the side where they do.
    fn look(&self, column: usize, (role, form): Look) -> Look {
        let is_number = |row: &Row| {
            let below = row.cells.get(column).map(|(value, _)| value);
            matches!(below, Some(Value::Number(_) | Value::Computed(..)))
        };
        let numbers = role == Role::Head && column > 0 && self.rows.iter().any(is_number);
        (role, if numbers { Form::Plain(0) } else { form })
    }

    /// Its part of the file.
    pub(super) fn written(&self, lang: Lang, shown: bool) -> String {
        let mut rows = String::new();
        let mut merged = Vec::new();
        let last = self.widths.len().saturating_sub(1);
        for (at, row) in self.rows.iter().enumerate() {
            let height = self.height(row);
            let from = row.cells.len().saturating_sub(1);
            let mut cells: String = row
                .cells
                .iter()
                .enumerate()
                .map(|(column, cell)| self.cell(lang, (column, at), cell))
                .collect();
            if let Some((_, look)) = row.cells.last().filter(|_| row.across) {
                // The lines of a cell that takes several columns are drawn below each of them.
                let rest = from + 1..=last;
                cells.extend(rest.map(|column| self.cell(lang, (column, at), &(Value::Empty, *look))));
            }
            let place = at + 1;
            rows.push_str(&format!("<row r=\"{place}\" ht=\"{height}\" customHeight=\"1\">{cells}</row>"));
            if row.across && from < last {
                merged.push(format!("<mergeCell ref=\"{}:{}\"/>", reference(from, at), reference(last, at)));
            }
        }
        let widths = self.widths.iter().enumerate().map(|(column, width)| {
            format!("<col min=\"{0}\" max=\"{0}\" width=\"{width}\" customWidth=\"1\"/>", column + 1)
        });
        let merged = if merged.is_empty() {
            String::new()
        } else {
            format!("<mergeCells count=\"{}\">{}</mergeCells>", merged.len(), merged.concat())
        };
        let pane = if self.frozen {
            "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"
        } else {
            ""
        };
        let selected = if shown { " tabSelected=\"1\"" } else { "" };
        let end = reference(last, self.rows.len().saturating_sub(1));
        format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
             <sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:{end}\"/>\
             <sheetViews><sheetView showGridLines=\"0\"{selected} workbookViewId=\"0\">{pane}</sheetView></sheetViews>\
             <sheetFormatPr defaultRowHeight=\"{LINE}\"/><cols>{}</cols><sheetData>{rows}</sheetData>{merged}\
             <pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>\
             <pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>\
             <headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>",
            widths.collect::<String>(),
        )
    }

    fn cell(&self, lang: Lang, (column, row): (usize, usize), (value, look): &Cell) -> String {
        let at = format!("r=\"{}\" s=\"{}\"", reference(column, row), look::number(self.look(column, *look)));
        let formula = |formula: &Formula| super::xml::escaped(&formula.written(lang, self.tab));
        match value {
            Value::Empty => format!("<c {at}/>"),
            Value::Text(text) => {
                format!(
                    "<c {at} t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                    cell_text(text)
                )
            }
            Value::Number(value) => number(*value)
                .map_or_else(|| format!("<c {at}/>"), |value| format!("<c {at}><v>{value}</v></c>")),
            Value::Computed(made, value) => number(*value).map_or_else(
                || format!("<c {at}/>"),
                |value| format!("<c {at}><f>{}</f><v>{value}</v></c>", formula(made)),
            ),
            Value::Worded(made, word) => {
                format!("<c {at} t=\"str\"><f>{}</f><v>{}</v></c>", formula(made), cell_text(word))
            }
        }
    }

    /// What is printed again on each sheet of paper, as the file names it; none where nothing stays in view.
    pub(super) fn repeated(&self, lang: Lang) -> Option<String> {
        let name = self.tab.name(lang);
        self.frozen.then(|| format!("'{name}'!${0}:${0},'{name}'!$1:$1", letters(0)))
    }
}
