//! « Enregistrer la réunion »: the page, the scenarios and the board as one file that opens without a network.

use crate::platform::files::{self, Handed};
use crate::platform::single;
use crate::scenario::meeting::page::fill;
use crate::state::State;
use crate::tr;
use crate::ui::later::downloads::{file_name, said};
use crate::ui::later::keep::meeting;
use crate::ui::later::way_out::WayOut;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::mount;
use yew::prelude::*;

/// What is saved, and where the button stands.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SaveMeetingProps {
    /// The identity of the button.
    pub(super) id: &'static str,
    /// The state of the page.
    pub(super) state: Shared<State>,
}

/// What became of the file.
#[derive(Clone, PartialEq)]
enum Told {
    Nothing,
    Making,
    Handed(String, Handed),
    /// The empty file did not come.
    Unfetched,
}

/// The button and what became of it.
#[function_component]
pub(super) fn SaveMeeting(props: &SaveMeetingProps) -> Html {
    let lang = use_page().lang;
    let told = use_state(|| Told::Nothing);
    let onclick = {
        let (state, told) = (props.state.clone(), told.setter());
        Callback::from(move |_: MouseEvent| {
            told.set(Told::Making);
            let data = meeting::gather(&state);
            let name = file_name(&state.workshop.board.title, &tr!(lang, "meeting-file-name"), "html");
            let told = told.clone();
            single::empty_file(move |empty| {
                told.set(match empty.and_then(|empty| fill(&empty, &data, lang.code())) {
                    None => Told::Unfetched,
                    Some(text) => {
                        let handed = files::save(&name, "text/html", &text);
                        if handed == Handed::Out {
                            meeting::name_saved(&name);
                        }
                        Told::Handed(name, handed)
                    }
                });
            });
        })
    };
    let (class, sentence) = match &*told {
        Told::Nothing => ("note", tr!(lang, "meeting-note")),
        Told::Making => ("note", tr!(lang, "meeting-making")),
        Told::Handed(name, Handed::Out) => ("note", tr!(lang, "meeting-saved", name = name.as_str())),
        Told::Handed(name, Handed::Unsure) => ("note", said(lang, name, Handed::Unsure)),
        Told::Handed(name, handed) => ("err", said(lang, name, *handed)),
        Told::Unfetched => ("err", tr!(lang, "meeting-unfetched")),
    };
    html! {
        <div class="meeting">
            <button type="button" class="btn btn--main" id={props.id} disabled={*told == Told::Making} {onclick}>
                { icon("disk", 18) }{ tr!(lang, "meeting-save") }</button>
            <p {class} role="status">{ sentence }if matches!(*told, Told::Handed(_, Handed::Unsure | Handed::Forbidden)) { { " " }{ mount::<WayOut>(()) } }</p>
        </div>
    }
}
