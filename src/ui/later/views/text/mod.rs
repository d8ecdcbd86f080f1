//! The pages of text: « Modèle et sources » and « Accessibilité ».
//!
//! The texts are asked for here and nowhere else, so that they come with these views. What depends on the city (who
//! publishes the page, whom to write to) is filled in where the text has `{owner}` and `{contact}`.

mod blocks;

use crate::i18n::{Lang, accessibility_page, model_page};
use crate::tr;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::later::words::foreign::marked;
use crate::ui::shared::context::use_page;
use blocks::{Block, Span, blocks, spans};
use yew::prelude::*;

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
        | Block::Table(_) => None,
    });
    html! {
        <ViewPage title={title.unwrap_or_default()}>
            <div class="text">{ for blocks.iter().map(|one| block(lang, one)) }</div>
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
    html! { <>{ for blocks(text).iter().map(|one| block(lang, one)) }</> }
}

fn block(lang: Lang, block: &Block<'_>) -> Html {
    match block {
        Block::Title(_) => Html::default(),
        Block::Heading(text) => html! { <h3>{ inline(lang, text) }</h3> },
        Block::Subheading(text) => html! { <h4>{ inline(lang, text) }</h4> },
        Block::Paragraph(text) => html! { <p>{ inline(lang, text) }</p> },
        Block::Formula(text) => html! { <p class="formula">{ inline(lang, text) }</p> },
        Block::List(items) => {
            html! { <ul>{ for items.iter().map(|item| html! { <li>{ inline(lang, item) }</li> }) }</ul> }
        }
        Block::Table(rows) => table(lang, rows),
    }
}

fn table(lang: Lang, rows: &[Vec<&str>]) -> Html {
    let Some((head, body)) = rows.split_first() else { return Html::default() };
    let label = AttrValue::from(head.join(", "));
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={label.clone()}>
            <table aria-label={label}>
                <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ inline(lang, cell) }</th> }) }</tr></thead>
                <tbody>{ for body.iter().map(|row| html! {
                    <tr>{ for row.iter().enumerate().map(|(place, cell)| {
                        if place == 0 { html! { <th scope="row">{ inline(lang, cell) }</th> } } else { html! { <td>{ inline(lang, cell) }</td> } }
                    }) }</tr>
                }) }</tbody>
            </table>
        </div>
    }
}

fn inline(lang: Lang, text: &str) -> Html {
    let spans = spans(text).into_iter().map(|span| match span {
        Span::Plain(text) => marked(lang, text),
        Span::Bold(text) => html! { <b>{ text.to_owned() }</b> },
        Span::Link(text, address) => {
            html! { <a href={address.to_owned()} rel="noopener noreferrer">{ text.to_owned() }</a> }
        }
    });
    html! { <>{ for spans }</> }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a page is made of, without its words.
    fn shape(text: &str) -> Vec<String> {
        let links = |text: &str| spans(text).iter().filter(|span| matches!(span, Span::Link(..))).count();
        blocks(text)
            .iter()
            .map(|block| match block {
                Block::Title(_) => "title".to_owned(),
                Block::Heading(_) => "heading".to_owned(),
                Block::Subheading(_) => "subheading".to_owned(),
                Block::Paragraph(text) => format!("paragraph, {} links", links(text)),
                Block::Formula(_) => "formula".to_owned(),
                Block::List(items) => format!("list of {}", items.len()),
                Block::Table(rows) => format!("table {:?}", rows.iter().map(Vec::len).collect::<Vec<_>>()),
            })
            .collect()
    }

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
