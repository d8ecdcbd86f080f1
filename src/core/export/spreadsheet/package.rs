//! The parts of a workbook's file, in the format that spreadsheet programs share (ECMA-376, Office Open XML).

use super::look::styles;
use super::sheet::Sheet;
use super::xml::{cell_text, escaped};
use super::zip::zip;
use crate::i18n::Lang;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KINDS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The file; `title` and `maker` are told by the programs as its properties.
#[must_use]
pub(super) fn package(lang: Lang, title: &str, maker: &str, sheets: &[Sheet]) -> Vec<u8> {
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), kinds(sheets.len())),
        ("_rels/.rels".to_owned(), roots()),
        ("docProps/core.xml".to_owned(), properties(title, maker)),
        ("xl/workbook.xml".to_owned(), workbook(lang, sheets)),
        ("xl/_rels/workbook.xml.rels".to_owned(), relations(sheets.len())),
        ("xl/styles.xml".to_owned(), styles(lang)),
    ];
    parts.extend(sheets.iter().enumerate().map(|(place, sheet)| {
        (format!("xl/worksheets/sheet{}.xml", place + 1), sheet.written(lang, place == 0))
    }));
    let parts: Vec<_> =
        parts.into_iter().map(|(name, text)| (name, format!("{HEAD}{text}").into_bytes())).collect();
    zip(&parts)
}

fn kinds(sheets: usize) -> String {
    let part = |name: &str, kind: &str| format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
    let sheets = (1..=sheets)
        .map(|place| part(&format!("xl/worksheets/sheet{place}.xml"), &format!("{KINDS}.worksheet+xml")));
    format!(
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{}{}</Types>",
        part("xl/workbook.xml", &format!("{KINDS}.sheet.main+xml")),
        part("xl/styles.xml", &format!("{KINDS}.styles+xml")),
        part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        sheets.collect::<String>(),
    )
}

fn relation(id: usize, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"rId{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

fn roots() -> String {
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\">{}{}</Relationships>",
        relation(1, &format!("{OFFICE}/officeDocument"), "xl/workbook.xml"),
        relation(2, &format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
    )
}

fn relations(sheets: usize) -> String {
    let kind = format!("{OFFICE}/worksheet");
    let places = (1..=sheets).map(|place| relation(place, &kind, &format!("worksheets/sheet{place}.xml")));
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\">{}{}</Relationships>",
        places.collect::<String>(),
        relation(sheets + 1, &format!("{OFFICE}/styles"), "styles.xml"),
    )
}

fn properties(title: &str, maker: &str) -> String {
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator></cp:coreProperties>",
        cell_text(title),
        cell_text(maker),
    )
}

fn workbook(lang: Lang, sheets: &[Sheet]) -> String {
    let names = sheets.iter().enumerate().map(|(place, sheet)| {
        format!(
            "<sheet name=\"{}\" sheetId=\"{1}\" r:id=\"rId{1}\"/>",
            escaped(&sheet.tab.name(lang)),
            place + 1
        )
    });
    let repeated: String = sheets
        .iter()
        .enumerate()
        .filter_map(|(place, sheet)| {
            let cells = escaped(&sheet.repeated(lang)?);
            Some(format!(
                "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{place}\">{cells}</definedName>"
            ))
        })
        .collect();
    format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><bookViews><workbookView activeTab=\"0\"/></bookViews>\
         <sheets>{}</sheets><definedNames>{repeated}</definedNames></workbook>",
        names.collect::<String>(),
    )
}
