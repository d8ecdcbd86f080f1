//! The application: state, context, layout.

use yew::prelude::*;

/// The whole page.
#[function_component]
pub fn App() -> Html {
    html! { <p>{ "…" }</p> }
}
