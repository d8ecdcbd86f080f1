//! « Fichiers et images »: everything of the scenario that can be taken away as a file.

mod pictures;
mod spreadsheet;

use crate::export;
use crate::platform::files::{self, Handed};
use crate::scenario::file;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::downloads::{self, file_name, said};
use crate::ui::later::views::meeting::SaveMeeting;
use crate::ui::later::words::owner::whole_title;
use crate::ui::shared::context::{Context, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use pictures::Pictures;
use yew::prelude::*;

/// A file that can be downloaded: what it is, its extension, and what hands it out under a name.
struct Offer {
    id: &'static str,
    label: String,
    what: String,
    extension: &'static str,
    hand: fn(&Context, &ViewProps, &str) -> Handed,
}

const TABLE: &str = "text/csv";
const DATA: &str = "application/json";

/// The buttons, for a dialog or a page.
#[function_component]
pub(in crate::ui) fn TakeAway(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let told = use_state(String::new);
    let offers = [
        Offer {
            id: "take-spreadsheet",
            label: tr!(lang, "take-spreadsheet"),
            what: tr!(lang, "export-file-spreadsheet"),
            extension: "xlsx",
            hand: |page, props, name| {
                files::save_bytes(name, spreadsheet::KIND, &spreadsheet::written(page, props))
            },
        },
        Offer {
            id: "take-trajectories",
            label: tr!(lang, "take-trajectories"),
            what: tr!(lang, "export-file-trajectories"),
            extension: "csv",
            hand: |page, ViewProps { derived, .. }, name| {
                files::save(
                    name,
                    TABLE,
                    &export::trajectories(page.lang, &derived.scenario, &derived.projection),
                )
            },
        },
        Offer {
            id: "take-levers",
            label: tr!(lang, "take-levers"),
            what: tr!(lang, "export-file-levers"),
            extension: "csv",
            hand: |page, ViewProps { derived, .. }, name| {
                files::save(name, TABLE, &export::levers(page.lang, &derived.scenario, &derived.reference))
            },
        },
        Offer {
            id: "take-result",
            label: tr!(lang, "take-result"),
            what: tr!(lang, "export-file-result"),
            extension: "json",
            hand: |_, props, name| files::save(name, DATA, &export::result(&props.derived.scenario)),
        },
        Offer {
            id: "take-scenario",
            label: tr!(lang, "take-scenario"),
            what: String::new(),
            extension: "scenario.json",
            hand: |_, props, name| files::save(name, DATA, &file::write(&props.derived.scenario)),
        },
    ];
    let tell = {
        let told = told.setter();
        Callback::from(move |sentence: String| told.set(sentence))
    };
    let note = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(View::Memo)))
    };
    html! {
        <section class="take" aria-labelledby="take-title">
            <h3 id="take-title">{ tr!(lang, "take-title") }</h3>
            <p><button type="button" class="btn btn--main" id="take-memo" onclick={note}>{ icon("print", 18) }{ tr!(lang, "take-memo") }</button></p>
            <div class="dl">
                { for offers.into_iter().map(|offer| {
                    let (page, props, tell) = (page.clone(), props.clone(), tell.clone());
                    let name = whole_title(lang, &props.derived, &page.config);
                    let onclick = Callback::from(move |_: MouseEvent| {
                        let file = file_name(&name, &offer.what, offer.extension);
                        let done = (offer.hand)(&page, &props, &file);
                        tell.emit(said(lang, &file, done));
                    });
                    html! { <button type="button" class="btn" id={offer.id} key={offer.id} {onclick}>{ icon("down", 18) }{ offer.label }</button> }
                }) }
            </div>
            <h4>{ tr!(lang, "meeting-title") }</h4>
            { mount::<SaveMeeting>(props!(SaveMeeting { id: "take-meeting", state: props.state.clone() })) }
            <h4>{ tr!(lang, "take-pictures") }</h4>
            { mount::<Pictures>(props!(Pictures { derived: props.derived.clone(), chances: props.chances.clone(), tell })) }
            { downloads::told(&told) }
        </section>
    }
}
