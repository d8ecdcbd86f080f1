//! Mounts the page.
use gloo::utils::document;
use yew::prelude::*;

#[function_component]
fn Page() -> Html {
    html! { <main><h1>{ "Simulateur d’objectifs" }</h1><p>{ "…" }</p></main> }
}

fn main() {
    if let Some(root) = document().get_element_by_id("app") {
        yew::Renderer::<Page>::with_root(root).render();
    }
}
