//! Words of the other language within a text, marked so that they are spoken as they are: the titles of documents, which
//! are cited as they stand. What people type is theirs, and is not marked.

use crate::i18n::Lang;
use crate::tr;
use yew::prelude::*;

/// A text with its words of the other language marked.
pub(in crate::ui) fn marked(lang: Lang, text: &str) -> Html {
    marked_in(lang, text, |piece| html! { { piece.to_owned() } })
}

/// The same, its pieces drawn by `draw`.
pub(in crate::ui) fn marked_in(lang: Lang, text: &str, draw: impl Fn(&str) -> Html) -> Html {
    let other = Lang::ALL.into_iter().find(|other| *other != lang).unwrap_or(lang);
    let listed = tr!(lang, "foreign-words");
    let pieces = pieces(&listed, text).into_iter().map(|(foreign, piece)| {
        if foreign {
            html! { <span lang={other.code()}>{ draw(piece) }</span> }
        } else {
            draw(piece)
        }
    });
    html! { <>{ for pieces }</> }
}

/// The pieces of a text in their order, each with whether it is one of the words listed (parted by ` | `).
fn pieces<'a>(listed: &str, text: &'a str) -> Vec<(bool, &'a str)> {
    let words: Vec<&str> = listed.split(" | ").filter(|words| !words.is_empty()).collect();
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((before, found, after)) = words
        .iter()
        .filter_map(|words| {
            let (before, after) = rest.split_once(words)?;
            Some((before, rest.get(before.len()..rest.len() - after.len())?, after))
        })
        .min_by_key(|(before, ..)| before.len())
    {
        pieces.extend((!before.is_empty()).then_some((false, before)));
        pieces.push((true, found));
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then_some((false, rest)));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_list_are_told_apart_in_their_order() {
        let read = pieces("en pointe | clauses", "Les clauses : « Paris en pointe », clauses");
        let expected = [
            (false, "Les "),
            (true, "clauses"),
            (false, " : « Paris "),
            (true, "en pointe"),
            (false, " », "),
            (true, "clauses"),
        ];
        assert_eq!(read, expected);
        assert_eq!(pieces("", "as it is"), [(false, "as it is")]);
        assert_eq!(pieces("a", ""), []);
    }
}
