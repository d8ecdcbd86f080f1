//! The page that is one file, as a text, and the meeting in it.
//!
//! The page holds one element for a meeting's data, empty (`null`) in the page as it was built. The data is JSON in
//! which no `<` is left, so that nothing in it can end the element or begin a comment, whatever people call their
//! scenarios. What the page itself is made of is not known here.

/// How the element begins, with the language of the meeting before what follows.
const OPEN: &str = "<script type=\"application/json\" id=\"meeting\"";
/// How it ends.
const CLOSE: &str = "</script>";

/// The page with a meeting's data in it, opening in a language; none when it is not a page that has a place for it.
#[must_use]
pub fn fill(page: &str, data: &str, lang: &str) -> Option<String> {
    let (before, _, after) = parts(page)?;
    let lang: String = lang.chars().filter(char::is_ascii_alphabetic).collect();
    let data = escape(data);
    Some([before, OPEN, " lang=\"", &lang, "\">", &data, CLOSE, after].concat())
}

/// The data of the meeting that a page holds; none when it is not a page that has a place for it.
#[must_use]
pub fn data(page: &str) -> Option<&str> {
    parts(page).map(|(_, data, _)| data)
}

/// What stands before the element, in it and after it.
fn parts(page: &str) -> Option<(&str, &str, &str)> {
    // An error page of a server, or a portal that asks for a password, has none.
    let (before, rest) = page.split_once(OPEN)?;
    let (_, rest) = rest.split_once('>')?;
    let (data, after) = rest.split_once(CLOSE)?;
    Some((before, data, after))
}

/// JSON in which no character can be taken for markup. These characters stand in strings only, where an escape means
/// the same.
#[must_use]
pub fn escape(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}
