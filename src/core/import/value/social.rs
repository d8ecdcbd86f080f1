//! Social considerations: the words of a list, and columns of yes and no.

use crate::Social;
use crate::text::fold::words;

/// Marks of the ministry's cleaning: what they stand before was not usable.
const IGNORED: [&str; 4] = ["inx", "mq", "cdl", "nc"];
const NONE: [&str; 8] = ["sans objet", "aucun", "aucune", "neant", "non", "sans", "false", "0"];

/// What a list of considerations says.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Tokens {
    /// What it names; `None`: nothing that counts.
    pub(crate) social: Option<Social>,
    /// It names none beside another: the other stands.
    pub(crate) conflict: bool,
}

/// Reads a list of considerations, in whatever way they are listed.
pub(crate) fn read(text: &str) -> Tokens {
    let (mut named, mut none, mut some) = (Social::default(), false, false);
    for token in text.split([',', ';', '|', '/', '\n', '\r']) {
        let token = words(token);
        let first = token.split(' ').next().unwrap_or_default();
        if token.is_empty() || IGNORED.contains(&first) || token.contains("environnement") {
            continue;
        }
        if token.starts_with("pas de ") || token == "pas de" || NONE.contains(&token.as_str()) {
            none = true;
        } else if token.contains("clause") {
            (named.clause, some) = (true, true);
        } else if token.contains("crit") {
            (named.criterion, some) = (true, true);
        } else if token.contains("reserv")
            || ((token.starts_with("march") || token.starts_with("concession")) && token.contains("serv"))
        {
            (named.reserved, some) = (true, true);
        }
    }
    Tokens { social: (none || some).then_some(named), conflict: none && some }
}

/// Yes, no, or neither.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    match words(text).as_str() {
        "oui" | "o" | "yes" | "y" | "vrai" | "true" | "1" | "x" => Some(true),
        "non" | "n" | "no" | "faux" | "false" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn considerations_are_told_apart() {
        let social = |clause, criterion, reserved| Some(Social { clause, criterion, reserved });
        for (text, named, conflict) in [
            ("Clause sociale", social(true, false, false), false),
            ("Clause sociale, Critère social", social(true, true, false), false),
            ("Clause sociale|Marché réservé", social(true, false, true), false),
            ("march\u{fffd} r\u{fffd}serv\u{fffd}", social(false, false, true), false),
            ("marchÃ© rÃ©servÃ©", social(false, false, true), false),
            ("Pas de considération sociale", social(false, false, false), false),
            ("Pas de considération sociale; Clause sociale", social(true, false, false), true),
            ("Sans objet", social(false, false, false), false),
            ("Clause environnementale", None, false),
            ("NC", None, false),
            ("INX Clause sociale", None, false),
            ("autre", None, false),
            ("", None, false),
        ] {
            assert_eq!(read(text), Tokens { social: named, conflict }, "{text}");
        }
        assert_eq!(
            [yes_or_no(" Oui "), yes_or_no("X"), yes_or_no("0"), yes_or_no("peut-être")],
            [Some(true), Some(true), Some(false), None]
        );
    }
}
