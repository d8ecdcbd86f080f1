//! The levers of a vote: those that the round asks about, and all others behind a button.

use crate::scenario::vote::BaseMark;
use crate::scenario::vote::hands::usual;
use crate::scenario::workshop::Round;
use crate::state::Msg;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::lever_row::{LeverRow, lever_facts};
use crate::ui::shared::part::{keyed, props};
use crate::ui::shared::slots::ViewProps;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct LeversProps {
    /// The page.
    pub(super) view: ViewProps,
    /// Whether there is a way to all other levers.
    pub(super) others: bool,
}

/// The levers asked about; the others are on the simulator's own page.
#[function_component]
pub(super) fn Levers(props: &LeversProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let LeversProps { view: props, others: all } = props;
    let start = &props.state.workshop.start;
    // A round of this device's board may ask about levers of its own. None of it changes while a lever moves.
    let key = (Shared(Rc::clone(&props.state.workshop.board)), Shared(Rc::clone(start)));
    let asked = use_memo(key, |(board, start)| {
        let round = board.round().filter(|round| BaseMark::of(&round.base) == BaseMark::of(start));
        round.map_or_else(|| usual(start), Round::questions)
    });
    let views = asked.iter().filter_map(|asked| LeverView::new(&props.derived, asked.lever));
    let others = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewClosed))
    };
    html! {
        <div class="vote__levers">
            { for views.map(|view| keyed::<LeverRow>(view.id.key(), props!(LeverRow { facts: lever_facts(&props.derived, view), settled: props.derived.clone(), reasons: None }))) }
            if *all {
                <p><button type="button" class="btn btn--quiet" id="vote-others" onclick={others}>{ tr!(lang, "vote-others") }</button></p>
            }
        </div>
    }
}
