//! « Mode d’emploi »: the user's guide, in three parts, with its contents, a search that keeps the passages that hold what
//! is typed, doors to what it names, and pictures. On paper it is whole, whatever is sought.

mod contents;
mod figure;
mod finder;
mod outline;

use crate::i18n::{Lang, manual_page};
use crate::platform::{element, single};
use crate::state::Msg;
use crate::state::view::View;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::later::views::text::{Block, Doors, Drawing, Sought, door_id, named};
use crate::ui::shared::context::use_page;
use crate::ui::shared::part::{keyed, mount, props};
use contents::contents;
use figure::{Figure, address};
use finder::Finder;
use outline::{Passage, outline, part_id};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

thread_local! {
    /// The door by which the guide was left: one comes back to it.
    static LEFT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Where the guide is opened.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ManualProps {
    /// The view of the part that is led to.
    pub(super) part: View,
}

/// The guide.
#[function_component]
pub(super) fn Manual(props: &ManualProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let typed = use_state_eq(String::new);
    let file = *use_memo((), |()| single::is_single());
    let text = use_memo(lang, |lang| named(*lang, manual_page(*lang)));
    let read = outline(&text);
    use_effect_with(props.part, |part| arrive(*part));
    let sought = Sought::of(&typed);
    let found = |passage: &Passage<'_>| sought.is_empty() || sought.is_in(&passage.words());
    let all = read.parts.iter().flat_map(|part| &part.passages);
    let kept: Vec<&str> =
        all.clone().filter(|passage| found(passage)).map(|passage| passage.id.as_str()).collect();
    let onopen = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |view: View| {
            // Under a dialog the guide stays as it is.
            LEFT.set(view.is_page().then(|| door_id(view)));
            dispatch.emit(Msg::ViewOpened(view));
        })
    };
    let doors = Doors { config: Rc::clone(&page.config), file, onopen };
    let drawing = Drawing { lang, sought: sought.clone(), doors: Some(doors) };
    let finder = props!(Finder {
        typed: (*typed).clone(),
        kept: (!sought.is_empty()).then_some(kept.len()),
        all: all.count(),
        first: kept.first().map(|id| AttrValue::from((*id).to_owned())),
        ontyped: Callback::from(move |text: String| typed.set(text))
    });
    let is_kept = |passage: &Passage<'_>| kept.contains(&passage.id.as_str());
    html! {
        <div class="manual">
            <ViewPage title={read.title.to_owned()}>
                <div class="manual__cols">
                    <div class="manual__side">{ mount::<Finder>(finder) }{ contents(lang, &read, is_kept) }</div>
                    <div class="manual__text text">
                        <div class="manual__lead">{ for read.lead.iter().map(|block| drawing.block(block)) }</div>
                        { for read.parts.iter().map(|part| html! {
                            <section key={part.id.clone()} class="manual__part" hidden={!part.passages.iter().any(is_kept)} aria-labelledby={part.id.clone()}>
                                <h3 id={part.id.clone()} tabindex="-1">{ drawing.inline(part.title) }</h3>
                                { for part.passages.iter().map(|one| passage(lang, &drawing, file, one, is_kept(one))) }
                            </section>
                        }) }
                    </div>
                </div>
            </ViewPage>
        </div>
    }
}

/// Leads to the door by which the guide was left, else to a part; the guide's beginning is there already.
fn arrive(part: View) {
    match LEFT.take().filter(|door| element::exists(door)) {
        Some(door) => element::show(&door),
        None if part == View::Manual => {}
        None => {
            let id = part_id(part);
            element::scroll_to(&id);
            element::focus(&id);
        }
    }
}

fn passage(lang: Lang, drawing: &Drawing, file: bool, passage: &Passage<'_>, kept: bool) -> Html {
    let block = |block: &Block<'_>| match block {
        Block::Picture(picture) => keyed::<Figure>(
            [lang.code(), picture.name].concat(),
            props!(Figure {
                address: (!file).then(|| AttrValue::from(address(lang, picture))),
                size: picture.size,
                alt: picture.alt.to_owned(),
                caption: drawing.inline(picture.caption)
            }),
        ),
        Block::Title(_)
        | Block::Heading(_)
        | Block::Subheading(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Formula(_)
        | Block::Table(_) => drawing.block(block),
    };
    html! {
        <section key={passage.id.clone()} class="manual__passage" hidden={!kept} aria-labelledby={passage.id.clone()}>
            <h4 id={passage.id.clone()} tabindex="-1">{ drawing.inline(passage.title) }</h4>
            { for passage.blocks.iter().map(block) }
        </section>
    }
}

#[cfg(test)]
mod tests;
