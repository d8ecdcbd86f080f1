//! What the votes say together: a table of levers, the median scenario, everyone on the map.

use crate::chart::Palette;
use crate::model::scenario::Scenario;
use crate::scenario::vote::Ballot;
use crate::scenario::vote::count::{Tally, tally};
use crate::scenario::workshop::Board;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::later::views::workshop::results::results;
use crate::ui::later::views::workshop::vote_map::VoteMap;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::{explanation, headline, lever, unit, verdict};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct TallyProps {
    /// Where the round starts.
    pub(super) base: Shared<Scenario>,
    /// What came in.
    pub(super) ballots: Vec<Ballot>,
    /// The board, for the groups' proposals.
    pub(super) board: Rc<Board>,
    /// The colours of pictures.
    pub(super) palette: Palette,
}

/// The result of a vote.
#[function_component]
pub(super) fn TallyPart(props: &TallyProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let result =
        use_memo((props.base.clone(), props.ballots.clone()), |(base, ballots)| tally(base, ballots));
    let median = use_memo(Shared(Rc::clone(&result)), |result| Derived::new(&Rc::new(result.median.clone())));
    let show = {
        let (dispatch, scenario) = (page.dispatch.clone(), result.median.clone());
        let name = tr!(lang, "vote-median-name");
        Callback::from(move |_: MouseEvent| {
            let named = Scenario { name: name.clone(), ..scenario.clone() };
            dispatch.emit(Msg::Opened(Box::new(named)));
            dispatch.emit(Msg::ViewClosed);
        })
    };
    html! {
        <>
            { levers(lang, &result) }
            <section class="ws__median" aria-labelledby="vote-median-title">
                <h3 id="vote-median-title">{ tr!(lang, "vote-median") }</h3>
                <p id="vote-median"><b>{ headline::headline(lang, &median, None) }</b>{ " " }{ explanation::explanation(lang, &median, None).sentence() }</p>
                <div class="scroll" tabindex="0" role="region" aria-label={tr!(lang, "vote-median-row")}><table class="ws__table" aria-labelledby="vote-median-title"><thead><tr>
                    <td></td><th scope="col">{ tr!(lang, "ws-score") }</th>
                    { for crate::model::goal::GoalId::ALL.map(|goal| html! { <th scope="col">{ verdict::goal_name(lang, goal) }</th> }) }
                </tr></thead><tbody><tr><th scope="row">{ tr!(lang, "vote-median-row") }</th>{ results(lang, Some(&median.scenario)) }</tr></tbody></table></div>
                <p><button type="button" class="btn" id="vote-median-show" onclick={show}>{ tr!(lang, "vote-median-show") }</button></p>
            </section>
            { mount::<VoteMap>(props!(VoteMap { base: props.base.clone(), result: Shared(Rc::clone(&result)), board: Rc::clone(&props.board), palette: props.palette })) }
        </>
    }
}

/// Lowest, middle and highest value of each lever, and how many moved it.
fn levers(lang: crate::i18n::Lang, result: &Tally) -> Html {
    if result.levers.is_empty() {
        return html! { <p class="note">{ tr!(lang, "vote-untouched") }</p> };
    }
    html! {
        <>
            <div class="scroll" tabindex="0" role="region" aria-label={tr!(lang, "vote-table")}>
                <table class="ws__table" id="vote-levers" aria-label={tr!(lang, "vote-table")}>
                    <thead><tr>
                        <th scope="col">{ tr!(lang, "vote-lever") }</th><th scope="col">{ tr!(lang, "vote-base") }</th>
                        <th scope="col">{ tr!(lang, "vote-low") }</th><th scope="col">{ tr!(lang, "vote-middle") }</th>
                        <th scope="col">{ tr!(lang, "vote-high") }</th><th scope="col">{ tr!(lang, "vote-touched") }</th>
                    </tr></thead>
                    <tbody>
                        { for result.levers.iter().map(|row| {
                            let say = |value: f64| unit::displayed(lang, row.lever.row().unit, value);
                            html! {
                                <tr key={row.lever.key()}>
                                    <th scope="row">{ lever::name(lang, row.lever) }</th><td>{ say(row.base) }</td><td>{ say(row.low) }</td>
                                    <td><b>{ say(row.median) }</b></td><td>{ say(row.high) }</td><td>{ row.touched.to_string() }</td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
            <p class="note">{ tr!(lang, "vote-untouched-count") }</p>
        </>
    }
}
