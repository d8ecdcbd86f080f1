//! The pages of text: « Modèle et sources » and « Accessibilité ».
//!
//! The texts are asked for here and nowhere else, so that they come with these views. What depends on the city (who
//! publishes the page, whom to write to) is filled in where the text has `{owner}` and `{contact}`.

mod blocks;
mod drawn;
mod named;
mod sought;

use crate::i18n::{Lang, accessibility_page, model_page};
use crate::tr;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::shared::context::use_page;
use yew::prelude::*;

pub(super) use blocks::{Block, Picture, blocks};
pub(super) use drawn::{Doors, Drawing, door_id};
pub(super) use named::named;
#[cfg(test)]
pub(super) use named::unknown_names;
pub(super) use sought::Sought;

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextId {
    /// The model and its sources.
    Model,
    /// Conformity with accessibility rules.
    Accessibility,
}

impl TextId {
    const fn source(self, lang: Lang) -> &'static str {
        match self {
            Self::Model => model_page(lang),
            Self::Accessibility => accessibility_page(lang),
        }
    }
}

/// What a page of text is about.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TextProps {
    /// Which page.
    pub(super) id: TextId,
    /// Who publishes the page, as the city says; where to say it otherwise.
    #[prop_or_default]
    pub(super) owner: Option<AttrValue>,
    /// Whom to write to about accessibility: an address of mail or of a page; where to say it otherwise.
    #[prop_or_default]
    pub(super) contact: Option<AttrValue>,
}

/// A page of text.
#[function_component]
pub(super) fn TextView(props: &TextProps) -> Html {
    let lang = use_page().lang;
    let text = filled(lang, props);
    let blocks = blocks(&text);
    let title = blocks.iter().find_map(|block| match block {
        Block::Title(title) => Some((*title).to_owned()),
        Block::Heading(_)
        | Block::Subheading(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Formula(_)
        | Block::Table(_)
        | Block::Picture(_) => None,
    });
    let drawing = Drawing::plain(lang);
    html! {
        <ViewPage title={title.unwrap_or_default()}>
            <div class="text">{ for blocks.iter().map(|block| drawing.block(block)) }</div>
        </ViewPage>
    }
}

/// The text with what the city says, or where to say it.
fn filled(lang: Lang, props: &TextProps) -> String {
    let owner = props.owner.as_deref().map_or_else(|| tr!(lang, "text-owner-unset"), str::to_owned);
    let contact = props.contact.as_deref().map_or_else(|| tr!(lang, "text-contact-unset"), as_link);
    // What a city typed cannot start a block or a table of its own.
    let line = |text: &str| text.replace(['\n', '\r', '|'], " ");
    props.id.source(lang).replace("{owner}", &line(&owner)).replace("{contact}", &line(&contact))
}

/// An address, as the link it stands for.
fn as_link(address: &str) -> String {
    if address.starts_with("http://") || address.starts_with("https://") {
        format!("[{address}]({address})")
    } else if address.contains('@') && !address.contains(' ') {
        format!("[{address}](mailto:{address})")
    } else {
        address.to_owned()
    }
}

/// A text of these marks, but for its title.
pub(super) fn written(lang: Lang, text: &str) -> Html {
    let drawing = Drawing::plain(lang);
    html! { <>{ for blocks(text).iter().map(|block| drawing.block(block)) }</> }
}

/// What a text is made of, without its words; for tests.
#[cfg(test)]
pub(super) fn shape(text: &str) -> Vec<String> {
    use blocks::{Span, spans};
    let kept = |span: Span<'_>| match span {
        Span::Plain(_) | Span::Bold(_) => None,
        Span::Link(_, address) => Some(address.to_owned()),
        Span::Door(_, view) => Some(view.code().to_owned()),
    };
    let links = |text: &str| spans(text).into_iter().filter_map(kept).collect::<Vec<_>>().join(" ");
    blocks(text)
        .iter()
        .map(|block| match block {
            Block::Title(_) => "title".to_owned(),
            Block::Heading(_) => "heading".to_owned(),
            Block::Subheading(_) => "subheading".to_owned(),
            Block::Paragraph(text) => format!("paragraph {}", links(text)),
            Block::Formula(_) => "formula".to_owned(),
            Block::List(items) => {
                format!("list {:?}", items.iter().map(|item| links(item)).collect::<Vec<_>>())
            }
            Block::Table(rows) => format!("table {:?}", rows.iter().map(Vec::len).collect::<Vec<_>>()),
            Block::Picture(picture) => format!("picture {}", picture.name),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_parts() {
        for id in [TextId::Model, TextId::Accessibility] {
            let first = shape(id.source(Lang::default()));
            assert!(first.len() > 30, "{id:?} has its parts");
            Lang::ALL.iter().for_each(|lang| assert_eq!(shape(id.source(*lang)), first, "{id:?} {lang:?}"));
        }
    }

    #[test]
    fn rows_are_as_wide_as_their_heads() {
        for id in [TextId::Model, TextId::Accessibility] {
            for lang in Lang::ALL {
                for block in blocks(id.source(lang)) {
                    let Block::Table(rows) = block else { continue };
                    let width = rows.first().map(Vec::len);
                    assert!(rows.iter().all(|row| Some(row.len()) == width), "{id:?}: {rows:?}");
                }
            }
        }
    }

    #[test]
    fn the_statement_counts_its_own_lines() {
        for (lang, met, said) in [
            (
                Lang::Fr,
                "conforme",
                "Sur {all} lignes de critères applicables, {met} sont respectées, soit {share}\u{202f}%",
            ),
            (Lang::En, "met", "Of {all} lines of applicable criteria, {met} are met, that is {share}%"),
        ] {
            let text = accessibility_page(lang);
            let last = blocks(text).pop();
            let Some(Block::Table(rows)) = last else { unreachable!("the criteria come last: {last:?}") };
            let all = rows.len() - 1;
            let count =
                rows.iter().filter(|row| row.last().is_some_and(|state| state.starts_with(met))).count();
            let share = format!("{:.0}", 100.0 * count as f64 / all as f64);
            let said = said.replace("{all}", &all.to_string()).replace("{met}", &count.to_string());
            assert!(text.contains(&said.replace("{share}", &share)), "{lang:?}: {count} of {all}");
        }
    }

    #[test]
    fn the_city_is_named_or_asked_for() {
        let ask = TextProps { id: TextId::Accessibility, owner: None, contact: None };
        assert!(filled(Lang::Fr, &ask).contains("à renseigner dans la configuration"));
        let said = TextProps {
            owner: Some("Ville | de\n# Lyon".into()),
            contact: Some("acces@lyon.fr".into()),
            ..ask
        };
        let text = filled(Lang::Fr, &said);
        assert!(text.contains("Ville   de # Lyon") && text.contains("(mailto:acces@lyon.fr)"));
        assert!(!text.contains("{owner}") && !text.contains("{contact}"));
    }
}
