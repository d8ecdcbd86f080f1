//! Files: the scenario on screen, the whole list, and opening others'.

use crate::model::scenario::Scenario;
use crate::platform::files;
use crate::scenario::saved_work::Shelf;
use crate::scenario::{file, open_file, workbook};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::tr;
use crate::ui::later::downloads::unsaved;
use crate::ui::later::keep::file_field::use_file_field;
use crate::ui::later::keep::open_files::open;
use crate::ui::later::words::owner::with_owner;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::scenario_name::title_against;
use yew::prelude::*;

/// What our files are.
const JSON: &str = "application/json";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FilesProps {
    /// The scenario on screen.
    pub(super) scenario: Shared<Scenario>,
    /// What is saved.
    pub(super) there: Shared<Shelf>,
}

/// The buttons.
#[function_component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let hand_out = |name: String, text: Box<dyn Fn() -> String>| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(notice) = unsaved(files::save(&name, JSON, &text()), Notice::FileUnsaved) {
                dispatch.emit(Msg::Noticed(notice));
            }
        })
    };
    let one = {
        let scenario = props.scenario.clone();
        let title = title_against(lang, &scenario, &page.reference);
        hand_out(
            open_file::file_name(&with_owner(lang, title, &scenario, &page.config)),
            Box::new(move || file::write(&scenario)),
        )
    };
    let all = {
        let there = props.there.clone();
        let name = open_file::workbook_name(&tr!(lang, "keep-workbook-name"));
        hand_out(
            name,
            Box::new(move || workbook::write(there.entries.iter().map(|entry| &entry.kept.scenario))),
        )
    };
    let (choose, field) = use_file_field("keep-field", true, {
        let dispatch = page.dispatch.clone();
        Callback::from(move |picked| {
            let leave = dispatch.clone();
            open(picked, dispatch.clone(), move || leave.emit(Msg::ViewClosed));
        })
    });
    html! {
        <div class="dialog__foot">
            <h3>{ tr!(lang, "keep-files") }</h3>
            <div class="dl">
                <button type="button" class="btn" id="keep-file" onclick={one}>{ icon("disk", 20) }{ tr!(lang, "keep-file") }</button>
                <button type="button" class="btn" id="keep-open-files" onclick={choose}>{ icon("plus", 20) }{ tr!(lang, "keep-open-files") }</button>
                <button type="button" class="btn" id="keep-workbook" disabled={props.there.entries.is_empty()} onclick={all}>
                    { icon("disk", 20) }{ tr!(lang, "keep-workbook") }</button>
                { field }
            </div>
            <p class="note">{ tr!(lang, "keep-files-note") }</p>
        </div>
    }
}
