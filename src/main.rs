//! Mounts the page.

use simulateur_objectifs::platform::{document, fault};
use simulateur_objectifs::ui::app::{App, AppProps};
use simulateur_objectifs::ui::start::first_state;
use yew::platform::spawn_local;

fn main() {
    fault::reveal_on_panic();
    spawn_local(async {
        let state = first_state().await;
        if let Some(root) = document::take_root("app") {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { state }).render();
        }
    });
}
