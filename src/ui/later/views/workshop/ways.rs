//! How the room can vote: what each way needs, said before it is needed, with or without a network.

use crate::platform::single;
use crate::scenario::vote::BaseMark;
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::keep::meeting;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct WaysProps {
    /// Shows the votes, where codes are counted, ballots printed and counted.
    pub(super) onvotes: Callback<()>,
    /// The state of the page.
    pub(super) state: Shared<State>,
}

/// The four ways, and what works of them here.
#[function_component]
pub(super) fn Ways(props: &WaysProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let file = use_memo((), |()| single::is_single());
    let reached = use_memo((), |()| meeting::page().is_some());
    let to = |view: View| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(view)))
    };
    // The tablet votes on the round: it starts from where everyone does.
    let vote = {
        let (dispatch, state) = (page.dispatch.clone(), props.state.clone());
        Callback::from(move |_: MouseEvent| {
            let round = state.workshop.board.round().map(|round| &round.base);
            let elsewhere = |base: &&std::rc::Rc<_>| {
                let mark = BaseMark::of(base);
                [&state.scenario, &state.workshop.start].into_iter().any(|one| BaseMark::of(one) != mark)
            };
            if let Some(base) = round.filter(elsewhere) {
                dispatch.emit(Msg::Opened(Box::new((**base).clone())));
            }
            dispatch.emit(Msg::ViewOpened(View::Vote));
        })
    };
    let phones = match (*reached, *file) {
        (true, false) => tr!(lang, "ways-phones-here"),
        (true, true) => tr!(lang, "ways-phones-file"),
        (false, _) => tr!(lang, "ways-phones-none"),
    };
    let votes = props.onvotes.reform(|_: MouseEvent| ());
    let way = |sign: &'static str,
               name: String,
               needs: String,
               act: String,
               onclick: Callback<MouseEvent>| {
        html! {
            <li>{ icon(sign, 20) }<p><b>{ name }</b>{ " " }{ needs }</p><button type="button" class="btn btn--sm" {onclick}>{ act }</button></li>
        }
    };
    html! {
        <section class="ways-in" aria-labelledby="ways-title">
            <h3 id="ways-title">{ tr!(lang, "ways-title") }</h3>
            <ul>
                { way("qr", tr!(lang, "ways-phones"), phones, tr!(lang, "ways-phones-act"), to(View::WallVotes)) }
                { way("screen", tr!(lang, "ways-tablet"), tr!(lang, "ways-tablet-needs"), tr!(lang, "ways-tablet-act"), vote) }
                { way("people", tr!(lang, "ways-hands"), tr!(lang, "ways-hands-needs"), tr!(lang, "ways-hands-act"), to(View::WallHands)) }
                { way("print", tr!(lang, "ways-paper"), tr!(lang, "ways-paper-needs"), tr!(lang, "ways-paper-act"), votes.clone()) }
                { way("copy", tr!(lang, "ways-codes"), if *file { tr!(lang, "ways-codes-file") } else { tr!(lang, "ways-codes-needs") }, tr!(lang, "ways-codes-act"), votes) }
            </ul>
        </section>
    }
}
