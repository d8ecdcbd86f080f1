//! What runs beside the page once it answers: the address, the reader's work, files dropped, the city's settings.

use crate::platform::{input, location, offline, pointer};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::ui::later::address::use_address;
use crate::ui::later::anchors::show_former_anchor;
use crate::ui::later::city_settings::use_config;
use crate::ui::later::keep::meeting::use_meeting;
use crate::ui::later::keep::{DropArea, use_keeping};
use crate::ui::later::sprite::Sprite;
use crate::ui::shared::context::use_page;
use crate::ui::shared::part::mount;
use crate::ui::shared::slots::BackgroundProps;
use yew::prelude::*;

/// Everything that runs beside the page.
#[function_component]
pub(in crate::ui) fn BackgroundEffects(props: &BackgroundProps) -> Html {
    let dispatch = use_page().dispatch;
    use_keeping(&props.state, &props.first.0, &dispatch);
    use_meeting();
    use_address(&props.state, &props.first.0, &dispatch);
    use_config(&dispatch);
    use_effect_with(dispatch, |dispatch| {
        let dispatch = dispatch.clone();
        offline::on_update(move || dispatch.emit(Msg::Noticed(Notice::UpdateReady)));
    });
    use_effect_with((), |()| show_former_anchor(&location::fragment()));
    use_effect_with((), |()| {
        let listening = [input::keep_lines_apart(), pointer::forgive_second_taps()];
        move || drop(listening)
    });
    html! { <>{ mount::<Sprite>(()) }{ mount::<DropArea>(()) }</> }
}
