//! Mounts the page.

use simulateur_objectifs::platform::{document, fault};
use simulateur_objectifs::ui::app::App;

fn main() {
    fault::reveal_on_panic();
    if let Some(root) = document::take_root("app") {
        yew::Renderer::<App>::with_root(root).render();
    }
}
