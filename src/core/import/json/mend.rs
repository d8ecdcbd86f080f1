//! What a record may hold that is no JSON, and yet clear: bare NaN, half a pair of UTF-16, a number beyond a double.

/// The text of a record with these written so that it is read.
pub(crate) fn mended(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_alphanumeric()) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        rest = if from.starts_with('"') { string(from, &mut out) } else { token(from, &mut out) };
    }
    out.push_str(rest);
    out
}

/// A number or a word; gives what is behind it.
fn token<'a>(text: &'a str, out: &mut String) -> &'a str {
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))
        .unwrap_or(text.len());
    let (token, rest) = text.split_at(end);
    let beyond = token.starts_with(|c: char| c == '-' || c.is_ascii_digit())
        && token.parse::<f64>().is_ok_and(f64::is_infinite);
    match token {
        "NaN" | "Infinity" | "-Infinity" => out.push_str("null"),
        // Kept as a text, it is told as unreadable.
        _ if beyond => {
            out.push('"');
            out.push_str(token);
            out.push('"');
        }
        _ => out.push_str(token),
    }
    rest
}

/// A string; gives what is behind it.
fn string<'a>(text: &'a str, out: &mut String) -> &'a str {
    out.push('"');
    let mut rest = text.get(1..).unwrap_or_default();
    while let Some(at) = rest.find(['"', '\\']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        if let Some(behind) = from.strip_prefix('"') {
            out.push('"');
            return behind;
        }
        let pair =
            half(from).filter(|first| (0xd800..0xdc00).contains(first)).and_then(|_| half(from.get(6..)?));
        let length = match half(from) {
            Some(_) if pair.is_some_and(|second| (0xdc00..0xe000).contains(&second)) => 12,
            Some(0xd800..0xe000) => {
                out.push_str("\\ufffd");
                rest = from.get(6..).unwrap_or_default();
                continue;
            }
            Some(_) | None => 1 + from.chars().nth(1).map_or(0, char::len_utf8),
        };
        let (kept, behind) = from.split_at_checked(length).unwrap_or((from, ""));
        out.push_str(kept);
        rest = behind;
    }
    out.push_str(rest);
    ""
}

/// The unit of an escape `\uXXXX` at the beginning of a text.
fn half(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_clear_is_mended_and_the_rest_is_left() {
        for (text, expected) in [
            (
                r#"{"a":NaN,"b":-Infinity,"c":"NaN \" Infinity"}"#,
                r#"{"a":null,"b":null,"c":"NaN \" Infinity"}"#,
            ),
            (r#"{"a":"\ud83c\udfdb \ud800x \udc00"}"#, r#"{"a":"\ud83c\udfdb \ufffdx \ufffd"}"#),
            (r#"{"a":1e999,"b":-12.5e3,"c":true}"#, r#"{"a":"1e999","b":-12.5e3,"c":true}"#),
            (r#"{"a":"\"#, r#"{"a":"\"#),
            (r#"{"a":NaNo}"#, r#"{"a":NaNo}"#),
        ] {
            assert_eq!(mended(text), expected);
        }
    }
}
