//! The foot of every page: what the figures are, the model and its sources, accessibility, the first steps again.

use crate::platform::single;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::city::city_links;
use crate::ui::context::use_page;
use yew::prelude::*;

/// What the foot can do.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FootProps {
    /// Shows the first steps again; none where there are none.
    pub(super) onguide: Option<Callback<()>>,
}

/// The foot.
#[function_component]
pub(super) fn Foot(props: &FootProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    // A file of the disk cannot be put into another page.
    let file = *use_memo((), |()| single::is_single());
    let open = |view: View| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(view)))
    };
    html! {
        <footer class="foot">
            <p>{ tr!(lang, "foot-note") }</p>
            <ul class="foot__links">
                <li><button type="button" class="linkbtn" id="open-model" onclick={open(View::Model)}>{ tr!(lang, "foot-model") }</button></li>
                <li><button type="button" class="linkbtn" id="open-accessibility" onclick={open(View::Accessibility)}>{ tr!(lang, "foot-accessibility") }</button></li>
                if !file {
                    <li><button type="button" class="linkbtn" id="open-embed" onclick={open(View::Embed)}>{ tr!(lang, "embed-view") }</button></li>
                }
                if let Some(onguide) = &props.onguide {
                    <li><button type="button" class="linkbtn" id="open-guide" onclick={onguide.reform(|_: MouseEvent| ())}>{ tr!(lang, "guide-again") }</button></li>
                }
                { city_links(lang, &page.config) }
            </ul>
        </footer>
    }
}
