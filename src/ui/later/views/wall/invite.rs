//! Where to vote: a code that phones read off the wall, the address it leads to, what it takes; or what to do instead.

use crate::chart::code::code;
use crate::model::scenario::Scenario;
use crate::scenario::vote::BaseMark;
use crate::tr;
use crate::ui::later::keep::meeting;
use crate::ui::later::views::share::Enlarging;
use crate::ui::later::views::vote::vote_address;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct InviteProps {
    /// The number of the round, from 1.
    pub(super) number: usize,
    /// Where the round starts.
    pub(super) base: Shared<Scenario>,
    /// How often the code was asked to be enlarged.
    pub(super) enlarged: u32,
}

/// The code and the address of a vote.
#[function_component]
pub(super) fn Invite(props: &InviteProps) -> Html {
    let lang = use_page().lang;
    let page = meeting::page();
    let made = use_memo((props.number, props.base.clone()), |(number, base)| {
        let drawn = vote_address(*number, None, base).as_deref().and_then(code);
        (drawn, BaseMark::of(base).text())
    });
    let (drawn, mark) = &*made;
    let instead =
        |text: String| html! { <aside class="w-qr w-qr--none" id="wall-vote"><p>{ text }</p></aside> };
    match (page, drawn) {
        (None, _) => instead(tr!(lang, "wall-vote-file")),
        (Some(_), None) => instead(tr!(lang, "wall-vote-long")),
        (Some(page), Some(drawn)) => html! {
            <aside class="w-qr" id="wall-vote">
                { mount::<Enlarging>(props!(Enlarging { code: drawn.clone(), label: tr!(lang, "wall-vote-code"), asked: props.enlarged })) }
                <p class="w-qr__t"><kbd aria-hidden="true">{ "Q" }</kbd>{ " " }{ tr!(lang, "wall-vote") }</p>
                <p class="w-qr__a" translate="no">{ short(&page) }</p>
                <p>{ tr!(lang, "wall-vote-start") }{ " " }<code id="wall-mark" translate="no">{ mark }</code></p>
                <p class="w-qr__n">{ if is_here(&page) { tr!(lang, "wall-vote-here") } else { tr!(lang, "wall-vote-needs") } }</p>
            </aside>
        },
    }
}

/// The address as people type it.
fn short(page: &str) -> String {
    let bare = page.split_once("://").map_or(page, |(_, rest)| rest);
    bare.trim_end_matches("index.html").trim_end_matches('/').to_owned()
}

/// Whether an address is that of this computer for itself.
fn is_here(page: &str) -> bool {
    let host = short(page);
    ["localhost", "127.", "[::1]"].iter().any(|own| host.starts_with(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_no_phone_reaches_is_known() {
        for (page, said, here) in [
            ("https://simulateur.valmer.example/", "simulateur.valmer.example", false),
            ("http://192.168.1.20:8080/outil/index.html", "192.168.1.20:8080/outil", false),
            ("http://localhost:8080/", "localhost:8080", true),
            ("http://127.0.0.1:8080/", "127.0.0.1:8080", true),
        ] {
            assert_eq!((short(page).as_str(), is_here(page)), (said, here));
        }
    }
}
