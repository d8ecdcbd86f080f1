//! What runs beside the page once it answers: the address, the reader's work, files dropped, the city's settings.

use crate::model::scenario::Scenario;
use crate::platform::{input, offline, pointer};
use crate::state::notice::Notice;
use crate::state::{Msg, State};
use crate::ui::address::use_address;
use crate::ui::city::use_config;
use crate::ui::context::{Shared, use_page};
use crate::ui::keep::meeting::use_meeting;
use crate::ui::keep::{DropArea, use_keeping};
use yew::prelude::*;

/// What is followed.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BesideProps {
    /// The state of the page.
    pub(super) state: Shared<State>,
    /// The scenario that the visit began with: what was changed before this was loaded is the reader's work too.
    pub(super) first: Shared<Scenario>,
}

/// Everything that runs beside the page.
#[function_component]
pub(super) fn Beside(props: &BesideProps) -> Html {
    let dispatch = use_page().dispatch;
    use_keeping(&props.state, &props.first.0, &dispatch);
    use_meeting();
    use_address(&props.state, &props.first.0, &dispatch);
    use_config(&dispatch);
    use_effect_with(dispatch, |dispatch| {
        let dispatch = dispatch.clone();
        offline::on_update(move || dispatch.emit(Msg::Noticed(Notice::UpdateReady)));
    });
    use_effect_with((), |()| {
        let listening = [input::keep_lines_apart(), pointer::forgive_second_taps()];
        move || drop(listening)
    });
    html! { <DropArea /> }
}
