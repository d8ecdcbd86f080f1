//! Texts on the page: their blocks as elements, with what is sought marked and doors that open views.

use super::blocks::{Block, Span, spans};
use super::sought::Sought;
use crate::i18n::Lang;
use crate::scenario::config::Config;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::words::foreign::marked_in;
use std::rc::Rc;
use yew::prelude::*;

/// What the links of a text lead to.
#[derive(Clone, PartialEq)]
pub(in crate::ui::later::views) struct Doors {
    /// What the city offers: no door to the rest.
    pub(in crate::ui::later::views) config: Rc<Config>,
    /// Whether the page is a file of the disk: nothing stands beside it, and no other page holds it.
    pub(in crate::ui::later::views) file: bool,
    /// Told which view is to be opened.
    pub(in crate::ui::later::views) onopen: Callback<View>,
}

impl Doors {
    fn leads_to(&self, view: View) -> bool {
        view.is_offered(&self.config) && !(self.file && matches!(view, View::Embed | View::Config))
    }
}

/// The identity of the door to a view.
pub(in crate::ui::later::views) fn door_id(view: View) -> String {
    format!("door-{}", view.code())
}

/// How texts are drawn.
#[derive(Clone, PartialEq)]
pub(in crate::ui::later::views) struct Drawing {
    /// The language of the page.
    pub(in crate::ui::later::views) lang: Lang,
    /// What is marked in them.
    pub(in crate::ui::later::views) sought: Sought,
    /// What their doors lead to.
    pub(in crate::ui::later::views) doors: Option<Doors>,
}

impl Drawing {
    /// Plainly, with doors shut.
    pub(in crate::ui::later::views) fn plain(lang: Lang) -> Self {
        Self { lang, sought: Sought::default(), doors: None }
    }

    /// A block; a picture is drawn by those whose text has one.
    pub(in crate::ui::later::views) fn block(&self, block: &Block<'_>) -> Html {
        match block {
            Block::Title(_) | Block::Picture(_) => Html::default(),
            Block::Heading(text) => html! { <h3>{ self.inline(text) }</h3> },
            Block::Subheading(text) => html! { <h4>{ self.inline(text) }</h4> },
            Block::Paragraph(text) => html! { <p>{ self.inline(text) }</p> },
            Block::Formula(text) => html! { <p class="formula">{ self.inline(text) }</p> },
            Block::List(items) => {
                html! { <ul>{ for items.iter().map(|item| html! { <li>{ self.inline(item) }</li> }) }</ul> }
            }
            Block::Table(rows) => self.table(rows),
        }
    }

    fn table(&self, rows: &[Vec<&str>]) -> Html {
        let Some((head, body)) = rows.split_first() else { return Html::default() };
        let label = AttrValue::from(head.join(", "));
        html! {
            <div class="scroll" tabindex="0" role="region" aria-label={label.clone()}>
                <table aria-label={label}>
                    <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ self.inline(cell) }</th> }) }</tr></thead>
                    <tbody>{ for body.iter().map(|row| html! {
                        <tr>{ for row.iter().enumerate().map(|(place, cell)| {
                            if place == 0 { html! { <th scope="row">{ self.inline(cell) }</th> } } else { html! { <td>{ self.inline(cell) }</td> } }
                        }) }</tr>
                    }) }</tbody>
                </table>
            </div>
        }
    }

    /// A line of text with its bold words, links and doors.
    pub(in crate::ui::later::views) fn inline(&self, text: &str) -> Html {
        html! { <>{ for spans(text).iter().map(|span| self.span(span)) }</> }
    }

    fn span(&self, span: &Span<'_>) -> Html {
        let words = self.marked(span.words());
        match span {
            Span::Plain(_) => words,
            Span::Bold(_) => html! { <b>{ words }</b> },
            Span::Link(_, address) if address.starts_with("./") => match &self.doors {
                Some(doors) if !doors.file => {
                    html! { <a href={(*address).to_owned()} target="_blank" rel="noopener">{ words }<span class="sr">{ tr!(self.lang, "embed-new-tab") }</span></a> }
                }
                Some(_) | None => words,
            },
            Span::Link(_, address) => {
                html! { <a href={(*address).to_owned()} rel="noopener noreferrer">{ words }</a> }
            }
            Span::Door(_, view) => match &self.doors {
                Some(doors) if doors.leads_to(*view) => {
                    let (onopen, view) = (doors.onopen.clone(), *view);
                    let onclick = Callback::from(move |_: MouseEvent| onopen.emit(view));
                    html! { <button type="button" class="linkbtn door" id={door_id(view)} {onclick}>{ words }</button> }
                }
                Some(_) | None => words,
            },
        }
    }

    /// A text with its words of the other language, and what is sought in it, marked.
    fn marked(&self, text: &str) -> Html {
        marked_in(self.lang, text, |piece| self.found(piece))
    }

    fn found(&self, text: &str) -> Html {
        if self.sought.is_empty() {
            return html! { { text.to_owned() } };
        }
        let pieces = self.sought.pieces(text).into_iter().map(|(piece, found)| {
            if found {
                html! { <mark>{ piece.to_owned() }</mark> }
            } else {
                html! { { piece.to_owned() } }
            }
        });
        html! { <>{ for pieces }</> }
    }
}
