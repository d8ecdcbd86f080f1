//! Mounts the page.

use simulateur_objectifs::platform::{document, fault};
use simulateur_objectifs::ui::app::{App, AppProps, first_lang};
use yew::platform::spawn_local;

fn main() {
    fault::reveal_on_panic();
    spawn_local(async {
        let lang = first_lang().await;
        if let Some(root) = document::take_root("app") {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { lang }).render();
        }
    });
}
