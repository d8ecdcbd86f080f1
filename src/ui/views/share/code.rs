//! The link as a code to be scanned off the wall.

use crate::chart::code::{Code, QUIET, code};
use crate::i18n::Lang;
use crate::scenario::link;
use crate::tr;
use crate::ui::context::use_page;
use yew::prelude::*;

/// What the code leads to.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::views) struct LinkCodeProps {
    /// The page's own address.
    pub(in crate::ui::views) page: AttrValue,
    /// The scenario's fragment.
    pub(in crate::ui::views) fragment: String,
}

/// The code of a link, from its shortest form; where even that is too long, what to do instead.
#[function_component]
pub(in crate::ui::views) fn LinkCode(props: &LinkCodeProps) -> Html {
    let lang = use_page().lang;
    let drawn = use_memo(props.clone(), |props| code(&shortest(&props.page, &props.fragment)));
    match &*drawn {
        Some(drawn) => html! {
            <div class="qrbox">{ picture(drawn, &tr!(lang, "share-code-alt")) }<p>{ tr!(lang, "share-code") }</p></div>
        },
        None => html! {
            <div class="qrbox qrbox--none"><p id="share-no-code">{ tr!(lang, "share-code-none") }</p></div>
        },
    }
}

/// The code of a link alone, for paper; nothing where it is too long.
pub(in crate::ui::views) fn printed_code(lang: Lang, page: &str, fragment: &str) -> Html {
    code(&shortest(page, fragment))
        .map_or_else(Html::default, |drawn| picture(&drawn, &tr!(lang, "share-code-alt")))
}

/// The address with the shorter of the link's two forms.
fn shortest(page: &str, fragment: &str) -> String {
    let (readable, compact) = (format!("{page}#{fragment}"), format!("{page}#{}", link::compact(fragment)));
    // Squares, not characters: a digit takes a third of a letter's room.
    let size = |address: &str| code(address).map_or(i32::MAX, |drawn| drawn.size);
    if size(&compact) < size(&readable) { compact } else { readable }
}

/// The code's picture, black on white in every theme.
pub(in crate::ui::views) fn picture(code: &Code, label: &str) -> Html {
    let side = code.size + 2 * QUIET;
    html! {
        <svg class="qr" viewBox={format!("-{QUIET} -{QUIET} {side} {side}")} role="img" aria-label={label.to_owned()} shape-rendering="crispEdges">
            <path class="qr__paper" fill="#fff" d={format!("M-{QUIET}-{QUIET}h{side}v{side}h-{side}z")} />
            <path class="qr__ink" fill="#000" d={code.path.clone()} />
        </svg>
    }
}
