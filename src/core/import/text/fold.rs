//! How names and words are compared: without case, accents, entities or what stands between them.

use std::borrow::Cow;

/// U+00C0 … U+017F without their marks; `-`: dropped later, for it is no letter. Æ and Œ are opened apart.
const PLAIN: &str = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The character that an entity of XML or HTML stands for.
fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => None,
    }
}

/// The longest name of an entity that is known, with room.
const ENTITY: usize = 10;

/// A text with its entities decoded.
pub(crate) fn without_entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let found = after
            .find(';')
            .filter(|&end| end <= ENTITY)
            .and_then(|end| Some((entity(after.get(..end)?)?, after.get(end + 1..)?)));
        match found {
            Some((character, after)) => {
                out.push(character);
                rest = after;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Lower case, without accents, entities decoded, ligatures opened, and a replacement character read as e.
#[must_use]
pub fn folded(text: &str) -> String {
    let text = without_entities(text);
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|character| fold_into(&mut out, character));
    out
}

/// Adds a character as names are compared: small, without its accent, a ligature opened; nothing of an accent that stands
/// alone, and a replacement character as e.
pub fn fold_into(out: &mut String, character: char) {
    match character {
        'A'..='Z' => out.push(character.to_ascii_lowercase()),
        '\0'..='\u{7f}' => out.push(character),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        '\u{fffd}' => out.push('e'),
        '\u{300}'..='\u{36f}' => {}
        '\u{c0}'..='\u{17f}' => out.push(plain(character)),
        _ => out.extend(character.to_lowercase()),
    }
}

fn plain(character: char) -> char {
    let place = (u32::from(character) - 0xc0) as usize;
    PLAIN.as_bytes().get(place).map_or(character, |&byte| char::from(byte))
}

/// Folded, and nothing but a-z and 0-9 kept: what names of columns are compared by.
pub(crate) fn squashed(text: &str) -> String {
    let mut out = folded(text);
    out.retain(|character| character.is_ascii_lowercase() || character.is_ascii_digit());
    out
}

/// Folded, with one space for each run of other characters than a-z and 0-9; none at either end.
pub(crate) fn words(text: &str) -> String {
    let folded = folded(text);
    let mut out = String::with_capacity(folded.len());
    for character in folded.chars() {
        if character.is_ascii_lowercase() || character.is_ascii_digit() {
            out.push(character);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_what_people_write_differently() {
        for (name, squash) in [
            ("N° Marché", "nmarche"),
            ("acheteur.id", "acheteurid"),
            ("Durée du marché (en jours)", "dureedumarcheenjours"),
            ("Cat\u{fffd}gorie d’achat - Clé", "categoriedachatcle"),
            ("Mar&ccedil;&amp;&#233;", "marccedile"),
            ("CŒUR Æ ÿ Ž ğ ł", "coeuraeyzgl"),
            ("e\u{301}te\u{301}", "ete"),
        ] {
            assert_eq!(squashed(name), squash, "{name}");
        }
        assert_eq!(PLAIN.len(), 0x180 - 0xc0);
        assert_eq!(
            words("  Maintenance d&#8217;un logiciel (lot n°2) "),
            "maintenance d un logiciel lot n 2"
        );
    }

    #[test]
    fn letters_fall_on_their_own() {
        for (marked, expected) in [
            ('À', 'a'),
            ('ç', 'c'),
            ('Ñ', 'n'),
            ('Ø', 'o'),
            ('ý', 'y'),
            ('ĕ', 'e'),
            ('ķ', 'k'),
            ('ő', 'o'),
            ('ŵ', 'w'),
            ('ž', 'z'),
            ('ũ', 'u'),
            ('Ĝ', 'g'),
            ('ś', 's'),
            ('ţ', 't'),
            ('ŕ', 'r'),
            ('ń', 'n'),
            ('ĺ', 'l'),
            ('ĵ', 'j'),
            ('ĥ', 'h'),
            ('ī', 'i'),
        ] {
            assert_eq!(plain(marked), expected, "{marked}");
        }
    }
}
