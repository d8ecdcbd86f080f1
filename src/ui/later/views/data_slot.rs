//! « Vos données » comes in a file of its own: few visits ask for it, and it reads every format that cities publish.
//!
//! The function of `files` is the only way to it, so that a build that splits its WebAssembly leaves it, and everything only
//! it uses, out of the other files. Without that feature it is there from the start.

use super::data::{DataProps, Page};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::language::Unloaded;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Draws the page.
type Drawn = fn(&DataProps) -> Html;

fn drawn(props: &DataProps) -> Html {
    html! { <Page ..props.clone() /> }
}

/// The only way to what is in the file: an import that the build resolves.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[allow(unsafe_code, reason = "the split point declares the import")]
mod files {
    use super::{Drawn, Unloaded};
    use wasm_split_helpers::wasm_split;

    /// It is not there from the start.
    pub(super) const AT_ONCE: Option<Drawn> = None;

    #[wasm_split(data, fallible)]
    pub(super) fn data() -> Result<Box<Drawn>, Unloaded> {
        Ok(Box::new(super::drawn))
    }
}

/// A program of one piece has nothing to wait for.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
mod files {
    use super::{Drawn, Unloaded};
    use std::future::{Ready, ready};

    /// It is there from the start.
    pub(super) const AT_ONCE: Option<Drawn> = Some(super::drawn);

    pub(super) fn data() -> Ready<Result<Box<Drawn>, Unloaded>> {
        ready(Ok(Box::new(super::drawn)))
    }
}

/// Whether the file is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Coming,
    Here(Draws),
    Missing,
}

/// What draws, told from no other: there is one.
#[derive(Clone, Copy)]
struct Draws(Drawn);

impl PartialEq for Draws {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Draws {}

/// The page, or that it is coming.
#[function_component]
pub(in crate::ui) fn DataPage(props: &DataProps) -> Html {
    let lang = use_page().lang;
    let stage = use_state_eq(|| files::AT_ONCE.map_or(Stage::Coming, |drawn| Stage::Here(Draws(drawn))));
    use_effect_with(*stage == Stage::Coming, {
        let stage = stage.setter();
        move |&coming| {
            if coming {
                spawn_local(async move {
                    let came = files::data().await;
                    stage.set(came.map_or(Stage::Missing, |drawn| Stage::Here(Draws(*drawn))));
                });
            }
        }
    });
    match *stage {
        Stage::Here(Draws(drawn)) => drawn(props),
        Stage::Coming => {
            html! { <p class="data-coming note" role="status">{ tr!(lang, "later-coming") }</p> }
        }
        Stage::Missing => {
            let again = {
                let stage = stage.setter();
                Callback::from(move |_: MouseEvent| stage.set(Stage::Coming))
            };
            html! {
                <div class="data-coming" role="alert">
                    <p>{ tr!(lang, "later-missing") }</p>
                    <p><button type="button" class="btn" id="data-again" onclick={again}>{ tr!(lang, "later-again") }</button></p>
                </div>
            }
        }
    }
}
