//! Files dropped anywhere on the page.

use crate::platform::files;
use crate::tr;
use crate::ui::later::keep::open_files::open;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// Takes files dropped on the page, and says so while they are held over it.
#[function_component]
pub(in crate::ui) fn DropArea() -> Html {
    let page = use_page();
    let over = use_state_eq(|| false);
    use_effect_with(page.dispatch.clone(), {
        let over = over.setter();
        move |dispatch| {
            let dispatch = dispatch.clone();
            let listening =
                files::on_drop(move |now| over.set(now), move |picked| open(picked, dispatch.clone(), || ()));
            move || drop(listening)
        }
    });
    html! {
        <div class="drop" hidden={!*over}>
            <p>{ icon("plus", 20) }{ tr!(page.lang, "keep-drop") }</p>
        </div>
    }
}
