//! « Fichiers et images »: everything of the scenario that can be taken away as a file.

mod pictures;

use crate::export;
use crate::platform::files;
use crate::scenario::file;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::downloads::{self, About, file_name, said};
use crate::ui::later::views::meeting::SaveMeeting;
use crate::ui::later::words::owner::whole_title;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::specs::trajectory;
use pictures::Pictures;
use yew::prelude::*;

/// A file that can be downloaded: what it is, its extension, its media type, its text.
struct Offer {
    id: &'static str,
    label: String,
    what: String,
    extension: &'static str,
    kind: &'static str,
    text: fn(&ViewProps, crate::i18n::Lang) -> String,
}

/// The buttons, for a dialog or a page.
#[function_component]
pub(in crate::ui) fn TakeAway(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let told = use_state(String::new);
    let offers = [
        Offer {
            id: "take-trajectories",
            label: tr!(lang, "take-trajectories"),
            what: tr!(lang, "export-file-trajectories"),
            extension: "csv",
            kind: "text/csv",
            text: |props, lang| {
                export::trajectories(lang, &props.derived.scenario, &props.derived.projection)
            },
        },
        Offer {
            id: "take-levers",
            label: tr!(lang, "take-levers"),
            what: tr!(lang, "export-file-levers"),
            extension: "csv",
            kind: "text/csv",
            text: |props, lang| export::levers(lang, &props.derived.scenario, &props.derived.reference),
        },
        Offer {
            id: "take-result",
            label: tr!(lang, "take-result"),
            what: tr!(lang, "export-file-result"),
            extension: "json",
            kind: "application/json",
            text: |props, _| export::result(&props.derived.scenario),
        },
        Offer {
            id: "take-scenario",
            label: tr!(lang, "take-scenario"),
            what: String::new(),
            extension: "scenario.json",
            kind: "application/json",
            text: |props, _| file::write(&props.derived.scenario),
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
    let specs = trajectory::trajectories(lang, &props.derived, None, props.chances.as_deref());
    html! {
        <section class="take" aria-labelledby="take-title">
            <h3 id="take-title">{ tr!(lang, "take-title") }</h3>
            <p><button type="button" class="btn btn--main" id="take-memo" onclick={note}>{ icon("print", 18) }{ tr!(lang, "take-memo") }</button></p>
            <div class="dl">
                { for offers.into_iter().map(|offer| {
                    let (props, tell) = (props.clone(), tell.clone());
                    let name = whole_title(lang, &props.derived, &page.config);
                    let onclick = Callback::from(move |_: MouseEvent| {
                        let file = file_name(&name, &offer.what, offer.extension);
                        let done = files::save(&file, offer.kind, &(offer.text)(&props, lang));
                        tell.emit(said(lang, &file, done));
                    });
                    html! { <button type="button" class="btn" id={offer.id} key={offer.id} {onclick}>{ icon("down", 18) }{ offer.label }</button> }
                }) }
            </div>
            <h4>{ tr!(lang, "meeting-title") }</h4>
            { mount::<SaveMeeting>(props!(SaveMeeting { id: "take-meeting", state: props.state.clone() })) }
            <h4>{ tr!(lang, "take-pictures") }</h4>
            { mount::<Pictures>(props!(Pictures { specs: specs.values().to_vec(), about: About::new(lang, &props.derived, &page.config), tell })) }
            { downloads::told(&told) }
        </section>
    }
}
