//! The browser's own choice of files, behind a button of the page.

use crate::platform::files::{self, Picked};
use yew::prelude::*;

/// The way to choose files of ours, and the field that does it, to be drawn anywhere; `id` is the field's.
#[hook]
pub(in crate::ui) fn use_file_field(
    id: &'static str,
    multiple: bool,
    onchosen: Callback<Vec<Picked>>,
) -> (Callback<MouseEvent>, Html) {
    use_field(id, multiple, Some(".json,application/json"), onchosen)
}

/// The same for files of any kind.
#[hook]
pub(in crate::ui) fn use_any_file_field(
    id: &'static str,
    onchosen: Callback<Vec<Picked>>,
) -> (Callback<MouseEvent>, Html) {
    use_field(id, true, None, onchosen)
}

#[hook]
fn use_field(
    id: &'static str,
    multiple: bool,
    accept: Option<&'static str>,
    onchosen: Callback<Vec<Picked>>,
) -> (Callback<MouseEvent>, Html) {
    let field = use_node_ref();
    let choose = {
        let field = field.clone();
        Callback::from(move |_: MouseEvent| files::choose(&field))
    };
    let onchange = onchosen.reform(|event: Event| files::chosen(&event));
    let drawn = html! { <input type="file" {id} ref={field} hidden=true {multiple} {accept} {onchange} /> };
    (choose, drawn)
}
