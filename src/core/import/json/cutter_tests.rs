//! Where records are found, and where not.

use super::cutter::{Cutter, Piece};

/// What is cut out of a text given in pieces of a length, one line each, and whether something stays open.
fn cut(text: &str, piece: usize) -> (Vec<String>, bool) {
    let mut cutter = Cutter::new();
    let mut found = Vec::new();
    for part in text.as_bytes().chunks(piece) {
        cutter.feed(std::str::from_utf8(part).unwrap_or_default(), &mut |piece| {
            found.push(match piece {
                Piece::Record(text, false) => text.to_owned(),
                Piece::Record(text, true) => format!("concession {text}"),
                Piece::Unsound => "unsound".to_owned(),
                Piece::Scalar => "scalar".to_owned(),
            });
        });
    }
    (found, cutter.is_open())
}

#[test]
fn records_are_found_wherever_they_stand() {
    let deep = "[[{\"a\":1}]]".to_owned();
    let table: [(&str, &[&str], bool); 17] = [
        (r#"[{"a":1},{"b":"}"}]"#, &[r#"{"a":1}"#, r#"{"b":"}"}"#], false),
        (r#"{"a":1}{"b":2}"#, &[r#"{"a":1}"#, r#"{"b":2}"#], false),
        (r#"{"a":{"data":[{}]}}"#, &[r#"{"a":{"data":[{}]}}"#], false),
        (
            r#"{"x":[1],"marches":{"marche":[{"a":1}],"contrat-concession":[{"b":1}]},"y":2}"#,
            &[r#"{"a":1}"#, r#"concession {"b":1}"#],
            false,
        ),
        (r#"{"marches":{}}"#, &["{}"], false),
        (r#"{"data":5}"#, &[r#"{"data":5}"#], false),
        (
            r#"{"contrat-concession":{"data":[{"a":1}]},"data":[{"b":1}]}"#,
            &[r#"concession {"a":1}"#, r#"{"b":1}"#],
            false,
        ),
        (r#"[[[{"a":1}]]]"#, &[r#"{"a":1}"#], false),
        (r#"["x", 12, null {"a":[1}} , true"#, &["scalar", "scalar", "scalar", r#"{"a":[1}}"#], true),
        ("[1\n2,\n {\"a\":1}]", &["scalar", "scalar", r#"{"a":1}"#], false),
        ("[{\"a\":\"x\n},{\"b\":1}]", &["{\"a\":\"x\n}", r#"{"b":1}"#], false),
        (r#"[{"a":"\"}"},{"b":1"#, &[r#"{"a":"\"}"}"#], true),
        (r#"{"dat\u0061":[{}]}"#, &[r#"{"dat\u0061":[{}]}"#], false),
        (r#"{"results":[{"a":1}], ] , "records":[]}"#, &[r#"{"a":1}"#], false),
        (r#"[}{"a":1}}]"#, &[r#"{"a":1}"#], false),
        (r#"[] {"a":1} rest, ]"#, &[r#"{"a":1}"#], false),
        (&deep, &["{\"a\":1}"], false),
    ];
    for (text, pieces, open) in table {
        for piece in 1..=text.len() {
            assert_eq!(
                cut(text, piece),
                (pieces.iter().map(|&piece| piece.to_owned()).collect(), open),
                "{text} by {piece}"
            );
        }
    }
    let nested = |depth: usize| format!("[{}{}]", "{\"a\":".repeat(depth), "}".repeat(depth));
    assert_eq!(cut(&nested(101), 7).0, ["unsound"]);
    assert_eq!(cut(&nested(100), 7).0.len(), 1);
}
