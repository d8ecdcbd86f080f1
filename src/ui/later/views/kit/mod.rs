//! « Préparer et animer »: the sheets of a workshop, to read and to print, and a rehearsal.

pub(super) mod ballot;
mod decision;
pub(super) mod printing;
mod rehearsal;
mod sheets;

use crate::scenario::workshop::Board;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::views::memo::printing;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use decision::{blanks, decision};
use printing::use_print_of;
use rehearsal::Rehearsal;
use sheets::{SHEETS, sheets, short_name};
use std::rc::Rc;
use yew::prelude::*;

/// What the kit is made for.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct KitProps {
    /// The state of the page.
    pub(super) state: Shared<crate::state::State>,
    /// Told when the board is to be shown.
    pub(super) onboard: Callback<()>,
}

/// The kit: a rehearsal, and the sheets, one of them on screen.
#[function_component]
pub(super) fn Kit(props: &KitProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let chosen = use_state_eq(|| 0_usize);
    let (all, print_all) = use_print_of(false, true);
    let board: &Rc<Board> = &props.state.workshop.board;
    let choice = |place: usize| {
        let chosen = chosen.clone();
        let pressed = (*chosen == place).to_string();
        html! {
            <button type="button" id={format!("kit-{place}")} aria-pressed={pressed} onclick={Callback::from(move |_: MouseEvent| chosen.set(place))}>
                { short_name(lang, place) }</button>
        }
    };
    let written = sheets(lang);
    let sheet = |(place, (title, body)): (usize, (String, Html))| {
        html! {
            <article key={place.to_string()} class={classes!("kit__sheet", format!("kit__sheet--{}", SHEETS.get(place).copied().unwrap_or_default()))}
                id={format!("kit-sheet-{place}")} hidden={!all && *chosen != place} aria-labelledby={format!("kit-title-{place}")}>
                <p class="kit__from" aria-hidden="true"><span>{ &board.title }</span><span>{ tr!(lang, "app-name") }</span></p>
                <h3 class="kit__title" id={format!("kit-title-{place}")}>{ title }</h3>
                { body }
                if (1..SHEETS.len() - 1).contains(&place) { <div class="kit__notes"><h4>{ tr!(lang, "kit-notes") }</h4>{ blanks(5) }</div> }
            </article>
        }
    };
    let last = (tr!(lang, "kit-decision"), decision(lang, board));
    html! {
        <div class="kit">
            { mount::<Rehearsal>(props!(Rehearsal { state: props.state.clone(), onboard: props.onboard.clone() })) }
            <h3 id="kit-title">{ tr!(lang, "kit-title") }</h3>
            <p class="note">{ tr!(lang, "kit-note") }</p>
            <p><button type="button" class="linkbtn" id="kit-manual" onclick={page.dispatch.reform(|_: MouseEvent| Msg::ViewOpened(View::ManualMeeting))}>{ tr!(lang, "manual-meeting") }</button></p>
            <div class="kit__bar">
                <div class="seg" role="group" aria-labelledby="kit-title">{ for (0..SHEETS.len()).map(choice) }</div>
                <div class="acts">
                    <button type="button" class="btn btn--main" id="kit-print" onclick={printing(&page)}>{ icon("print", 16) }{ tr!(lang, "kit-print") }</button>
                    <button type="button" class="btn" id="kit-print-all" onclick={print_all}>{ icon("print", 16) }{ tr!(lang, "kit-print-all") }</button>
                </div>
            </div>
            <div class={classes!("kit__sheets", "alone", all.then_some("kit__sheets--all"))}>
                { for written.into_iter().chain([last]).enumerate().map(sheet) }
            </div>
        </div>
    }
}
