//! The place of « Vos données », whose file is asked for when it opens.

use super::data::DataProps;
use super::data_file::{AT_ONCE, Drawn, data};
use crate::tr;
use crate::ui::shared::context::use_page;
use yew::platform::spawn_local;
use yew::prelude::*;

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
    let stage = use_state_eq(|| AT_ONCE.map_or(Stage::Coming, |drawn| Stage::Here(Draws(drawn))));
    use_effect_with(*stage == Stage::Coming, {
        let stage = stage.setter();
        move |&coming| {
            if coming {
                spawn_local(async move {
                    let came = data().await;
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
