//! Mounts the page.

use simulateur_objectifs::platform::panic_hook::{self, Failure};
use simulateur_objectifs::platform::{document, timer};
use simulateur_objectifs::state::derive::Derived;
use simulateur_objectifs::tr;
use simulateur_objectifs::ui::first::app::{App, AppProps};
use simulateur_objectifs::ui::first::start::first_state;
use yew::platform::spawn_local;

fn main() {
    // Through Yew, which would otherwise put its own in place of ours.
    yew::set_custom_panic_hook(Box::new(|info| panic_hook::stopped(&info.to_string())));
    spawn_local(async {
        let Some(state) = first_state().await else { return panic_hook::reveal(Failure::Unloaded) };
        // Each a task of its own, since a browser compiles what it first calls: the program and its state, the texts that are
        // there from the start, the model, the page.
        timer::next(move || {
            let _ = tr!(state.lang, "panel-title");
            timer::next(move || {
                let _ = Derived::held_against(&state.reference, &state.scenario);
                timer::next(move || {
                    if let Some(root) = document::root_of_page() {
                        yew::Renderer::<App>::with_root_and_props(root, AppProps { state }).render();
                    }
                });
            });
        });
    });
}
