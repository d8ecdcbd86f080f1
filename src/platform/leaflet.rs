//! A part of the page as a document of its own: its elements, the rules of style that concern them, and nothing that runs.

use js_sys::{Array, Reflect};
use std::fmt::Write as _;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::NodeRef;

/// What a reference to an icon of the page begins with.
const ICON: &str = "href=\"#";

/// The document, in light colours; none where the part is not on the page. Its text is the part's own, written by the
/// browser: no name in it can become markup.
#[must_use]
pub fn document_of(node: &NodeRef, lang: &str, title: &str) -> Option<String> {
    let part = node.cast::<Element>()?;
    let document = gloo::utils::document();
    let heading = document.create_element("title").ok()?;
    heading.set_text_content(Some(title));
    let heading = heading.outer_html();
    let mut style = String::new();
    if let Ok(sheets) = Reflect::get(&document, &"styleSheets".into()) {
        for sheet in Array::from(&sheets) {
            gather(&part, &sheet, &mut style);
        }
    }
    // Alone on its page, its headings begin with the first level.
    let body = part.outer_html();
    let body = [("h3", "h1"), ("h4", "h2")].iter().fold(body, |body, (from, to)| {
        body.replace(&format!("<{from}"), &format!("<{to}"))
            .replace(&format!("</{from}>"), &format!("</{to}>"))
    });
    let mut icons = String::new();
    let mut drawn: Vec<&str> = Vec::new();
    for name in body.split(ICON).skip(1).filter_map(|rest| rest.split('"').next()) {
        if !drawn.contains(&name) {
            drawn.push(name);
            icons.push_str(
                &document.get_element_by_id(name).map(|icon| icon.outer_html()).unwrap_or_default(),
            );
        }
    }
    Some(format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" data-theme=\"light\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{heading}\n<style>\n{style}</style>\n\
         </head>\n<body>\n<div hidden><svg>{icons}</svg></div>\n\
         <main>{body}</main>\n</body>\n</html>\n"
    ))
}

/// The rules of a sheet, or of a condition in one, that concern a part of the page.
fn gather(part: &Element, sheet: &JsValue, style: &mut String) {
    // A sheet from elsewhere does not tell its rules.
    let Ok(rules) = Reflect::get(sheet, &"cssRules".into()) else { return };
    for rule in Array::from(&rules) {
        let text = |name: &str| Reflect::get(&rule, &name.into()).ok().and_then(|text| text.as_string());
        let whole = text("cssText").unwrap_or_default();
        if let Some(selector) = text("selectorText") {
            if concerns(part, &selector) || whole.starts_with("@page") {
                let _ = writeln!(style, "{whole}");
            }
        } else if let Some(condition) = text("conditionText") {
            let mut inner = String::new();
            gather(part, &rule, &mut inner);
            let kind = if whole.starts_with("@supports") { "@supports" } else { "@media" };
            if !inner.is_empty() {
                let _ = writeln!(style, "{kind} {condition} {{\n{inner}}}");
            }
        } else if whole.starts_with("@page") || (whole.starts_with("@font-face") && !whole.contains("url(")) {
            let _ = writeln!(style, "{whole}");
        }
    }
}

/// Whether a rule concerns a part of the page, or every page.
fn concerns(part: &Element, selector: &str) -> bool {
    let one = |selector: &str| {
        let whole = selector.trim();
        let plain = whole.split("::").next().unwrap_or_default();
        let plain = if plain.is_empty() { "*" } else { plain };
        let every = !whole.contains([' ', '>']) && !whole.contains(":has");
        // The icons' own parts are drawn elsewhere.
        whole.starts_with(".ico")
            || whole.starts_with("symbol")
            || (every && (whole.starts_with(":root") || whole == "body" || whole == "html"))
            || part.matches(plain).unwrap_or(false)
            || part.query_selector(plain).is_ok_and(|found| found.is_some())
    };
    // A selector with a list of its own inside is taken whole.
    if selector.contains('(') { one(selector) } else { selector.split(',').any(one) }
}
