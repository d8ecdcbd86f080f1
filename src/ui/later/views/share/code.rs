//! The link as a code to be scanned off the wall.

use crate::chart::code::{Code, QUIET, code};
use crate::i18n::Lang;
use crate::platform::element;
use crate::scenario::link;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// What the code leads to.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::views) struct LinkCodeProps {
    /// The page's own address.
    pub(in crate::ui::later::views) page: AttrValue,
    /// The scenario's fragment.
    pub(in crate::ui::later::views) fragment: String,
}

/// The code of a link, from its shortest form; where even that is too long, what to do instead.
#[function_component]
pub(in crate::ui::later::views) fn LinkCode(props: &LinkCodeProps) -> Html {
    let lang = use_page().lang;
    let drawn = use_memo(props.clone(), |props| code(&shortest(&props.page, &props.fragment)));
    match &*drawn {
        Some(drawn) => html! {
            <div class="qrbox">{ mount::<Enlarging>(props!(Enlarging { code: drawn.clone(), label: tr!(lang, "share-code-alt") })) }<p>{ tr!(lang, "share-code") }</p></div>
        },
        None => html! {
            <div class="qrbox qrbox--none"><p id="share-no-code">{ tr!(lang, "share-code-none") }</p></div>
        },
    }
}

/// The code of a link alone, for paper, without its sources where they are too long for it; nothing where it still is.
pub(in crate::ui::later::views) fn printed_code(lang: Lang, page: &str, fragment: &str) -> Html {
    code(&shortest(page, &drawable(page, fragment)))
        .map_or_else(Html::default, |drawn| picture(&drawn, &tr!(lang, "share-code-alt")))
}

/// A fragment that a code can be drawn of: without its sources, which change no figure, where they would not fit.
pub(in crate::ui::later::views) fn drawable(page: &str, fragment: &str) -> String {
    if code(&shortest(page, fragment)).is_some() {
        return fragment.to_owned();
    }
    let pairs = fragment.split('&').filter(|pair| !pair.starts_with("source."));
    pairs.collect::<Vec<_>>().join("&")
}

/// The address with the shorter of the link's two forms.
pub(in crate::ui::later::views) fn shortest(page: &str, fragment: &str) -> String {
    let (readable, compact) = (format!("{page}#{fragment}"), format!("{page}#{}", link::compact(fragment)));
    // Squares, not characters: a digit takes a third of a letter's room.
    let size = |address: &str| code(address).map_or(i32::MAX, |drawn| drawn.size);
    if size(&compact) < size(&readable) { compact } else { readable }
}

/// A code, and what it is.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::views) struct EnlargingProps {
    /// The code.
    pub(in crate::ui::later::views) code: Code,
    /// What it is, for those who do not see it.
    pub(in crate::ui::later::views) label: String,
    /// How often a key asked to enlarge it.
    #[prop_or_default]
    pub(in crate::ui::later::views) asked: u32,
}

/// A code that fills the screen when it is pressed, so that the last row of a room can scan it.
#[function_component]
pub(in crate::ui::later::views) fn Enlarging(props: &EnlargingProps) -> Html {
    let lang = use_page().lang;
    let large = use_state_eq(|| false);
    let EnlargingProps { code, label, asked } = props.clone();
    let first = use_memo((), |()| asked);
    use_effect_with(asked, {
        let large = large.setter();
        let first = *first;
        move |asked| large.set(*asked != first)
    });
    let set = |wanted: bool| {
        let large = large.setter();
        Callback::from(move |()| large.set(wanted))
    };
    let open = set(true).reform(|_: MouseEvent| ());
    html! {
        <>
            <button type="button" class="qr-open" title={tr!(lang, "code-enlarge")} onclick={open}>
                { picture(&code, &label) }<span class="sr">{ tr!(lang, "code-enlarge") }</span></button>
            if *large {
                { mount::<Large>(props!(Large { code, label, onaway: set(false) })) }
            }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LargeProps {
    code: Code,
    label: String,
    onaway: Callback<()>,
}

/// The code alone on the screen; Escape, its button or a press anywhere put it away.
#[function_component]
fn Large(props: &LargeProps) -> Html {
    let lang = use_page().lang;
    let node = use_node_ref();
    use_effect_with(node.clone(), element::open_dialog);
    let close = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| element::close_dialog(&node))
    };
    let onclose = {
        let onaway = props.onaway.clone();
        Callback::from(move |event: Event| {
            // The dialog that it may stand in stays open.
            event.stop_propagation();
            onaway.emit(());
        })
    };
    html! {
        <dialog class="qr-large" ref={node} aria-label={props.label.clone()} onclick={close} {onclose}>
            { picture(&props.code, &props.label) }
            <button type="button" class="btn">{ icon("close", 20) }{ tr!(lang, "close") }</button>
        </dialog>
    }
}

/// The code's picture, black on white in every theme.
fn picture(code: &Code, label: &str) -> Html {
    let side = code.size + 2 * QUIET;
    html! {
        <svg class="qr" viewBox={format!("-{QUIET} -{QUIET} {side} {side}")} role="img" aria-label={label.to_owned()} shape-rendering="crispEdges">
            <path class="qr__paper" fill="#fff" d={format!("M-{QUIET}-{QUIET}h{side}v{side}h-{side}z")} />
            <path class="qr__ink" fill="#000" d={code.path.clone()} />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_leave_room_for_a_code_where_there_would_be_none() {
        let short = "v=1&clause_rate=0.2&source.clause_rate=assumed,2026&view=vote";
        assert_eq!(drawable("https://valmer.example/", short), short);
        let long = short.replace("2026", &"conseil+du+12+mai+".repeat(40));
        assert_eq!(drawable("https://valmer.example/", &long), "v=1&clause_rate=0.2&view=vote");
    }
}
