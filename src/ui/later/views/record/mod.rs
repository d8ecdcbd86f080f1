//! « Compte rendu »: what a workshop leaves behind, on two pages.
//!
//! Beside the form that people fill in stand the pages as they will be printed; saved, they are a file of their own.

mod first;
mod fit;
mod form;
mod holds;
mod rounds;
mod second;
mod sheets;
mod told;
mod typed;
mod votes;

use crate::platform::files;
use crate::platform::leaflet::document_of;
use crate::state::derive::Derived;
use crate::state::record;
use crate::tr;
use crate::ui::later::downloads::{file_name, said, told as tell};
use crate::ui::later::keep::board::use_kept;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::later::views::memo::{Made, printing};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use form::Form;
use sheets::Sheets;
use std::rc::Rc;
use told::Told;
use yew::prelude::*;

/// The record of the board on this device.
#[function_component]
pub(in crate::ui) fn RecordPage(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let board = &props.state.workshop.board;
    let kept_here = use_kept(board, None);
    let made = use_state_eq(Made::default);
    use_effect_with(lang, {
        let made = made.setter();
        move |lang| made.set(Made::now(*lang))
    });
    // What is written changes none of this.
    let met = (board.groups.clone(), board.rounds.clone());
    let rounds =
        use_memo(met.clone(), |_| (Rc::new(record::rounds(board)), Rc::new(record::candidates(board))));
    let unknowns = use_memo((met, board.record.kept.clone()), |(_, kept)| {
        Rc::new(record::unknowns(board, kept.as_deref()))
    });
    let derived = use_memo(board.record.kept.clone(), |kept| {
        let derived = Derived::new(kept.as_ref()?);
        Some((Rc::new(record::conditions(&derived)), Shared(Rc::new(derived))))
    });
    let told = use_memo(
        (Rc::clone(board), lang, (*made).clone(), Rc::clone(&page.config)),
        |(board, lang, made, config)| {
            let (rounds, candidates) = (*rounds).clone();
            let kept = board.record.kept.as_ref();
            let origin = kept.and_then(|kept| record::origin(&candidates, kept));
            let (conditions, kept) = (*derived).clone().unzip();
            Told {
                lang: *lang,
                board: Rc::clone(board),
                rounds,
                candidates,
                kept: kept.map(|kept| (kept, origin)),
                conditions: conditions.unwrap_or_default(),
                unknowns: Rc::clone(&unknowns),
                made: made.clone(),
                config: Rc::clone(config),
            }
        },
    );
    let told = Shared(told);
    let node = use_node_ref();
    let became = use_state_eq(String::new);
    let save = {
        let (node, became, board) = (node.clone(), became.setter(), Rc::clone(board));
        Callback::from(move |_: MouseEvent| {
            let title = [tr!(lang, "rec-title"), board.title.clone()];
            let title = title.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(", ");
            let name = file_name(&tr!(lang, "rec-file-name"), &board.title, "html");
            if let Some(text) = document_of(&node, lang.code(), &title) {
                became.set(said(lang, &name, files::save(&name, "text/html", &text)));
            }
        })
    };
    html! {
        <div class="rec">
            <ViewPage title={tr!(lang, "rec-title")}>
                <p class="rec__tools">
                    <button type="button" class="btn btn--main" id="rec-print" onclick={printing(&page)}>{ icon("print", 18) }{ tr!(lang, "memo-print") }</button>
                    <button type="button" class="btn" id="rec-save" onclick={save}>{ icon("down", 18) }{ tr!(lang, "rec-save") }</button>
                </p>
                { tell(&became) }
                <p class="note" hidden={kept_here}>{ tr!(lang, "ws-not-kept") }</p>
                <div class="rec__cols">
                    { mount::<Form>(props!(Form { told: told.clone() })) }
                    <div class="scroll rec__paper" tabindex="0" role="region" aria-label={tr!(lang, "rec-preview")}>{ mount::<Sheets>(props!(Sheets { told, node })) }</div>
                </div>
            </ViewPage>
        </div>
    }
}
