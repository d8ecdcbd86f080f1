//! Prints what the built page holds before its program runs: the first screen of a first visit and, for who has no
//! scripts, the memo, as HTML, and what it sets for the whole page, in one JSON object
//! `{ "answer": …, "memo": …, "variables": [[name, value], …], "classes": [name, …] }`.
//!
//! `cargo run --example answer -- [config.json]`: with a city's own settings, its first screen.

// Drawing needs a runtime that the browser has no use for.
#![cfg_attr(target_family = "wasm", no_main)]

#[cfg(not(target_family = "wasm"))]
mod printing {
    use simulateur_objectifs::platform::native;
    use simulateur_objectifs::state::view::View;
    use simulateur_objectifs::state::{Msg, State, update};
    use simulateur_objectifs::ui::first::app::{App, AppProps};
    use simulateur_objectifs::ui::first::start::first_state;
    use std::process::ExitCode;

    async fn drawn(state: State) -> String {
        yew::LocalServerRenderer::<App>::with_props(AppProps { state }).hydratable(false).render().await
    }

    async fn answer(settings: &str) -> Option<serde_json::Value> {
        native::lead("", "", settings);
        let state = first_state().await?;
        native::first_screen();
        let answer = drawn(state.clone()).await;
        let (variables, classes) = (native::page_variables(), native::page_classes());
        native::lead("", "", settings);
        native::hurry();
        let memo = drawn(update(&state, Msg::ViewOpened(View::Memo))).await;
        Some(
            serde_json::json!({ "answer": answer, "memo": memo, "variables": variables, "classes": classes }),
        )
    }

    pub(crate) fn main() -> ExitCode {
        let settings = match std::env::args_os().nth(1) {
            None => String::new(),
            Some(path) => match std::fs::read_to_string(&path) {
                Ok(settings) => settings,
                Err(error) => {
                    eprintln!("{}: {error}", path.to_string_lossy());
                    return ExitCode::FAILURE;
                }
            },
        };
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().build() else {
            return ExitCode::FAILURE;
        };
        match tokio::task::LocalSet::new().block_on(&runtime, answer(&settings)) {
            Some(found) => {
                println!("{found}");
                ExitCode::SUCCESS
            }
            None => ExitCode::FAILURE,
        }
    }
}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    printing::main()
}
