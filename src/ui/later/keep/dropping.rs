//! Files dropped anywhere on the page.

use crate::platform::bytes::{self, Source};
use crate::platform::files::{self, Picked};
use crate::scenario::{open_file, workbook};
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::keep::data_desk;
use crate::ui::later::keep::open_files::open;
use crate::ui::later::keep::settings_desk;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// Takes files dropped on the page, and says so while they are held over it.
#[function_component]
pub(in crate::ui) fn DropArea() -> Html {
    let page = use_page();
    let over = use_state_eq(|| false);
    let data = page.config.offers(View::Data.code());
    use_effect_with((page.dispatch.clone(), data), {
        let over = over.setter();
        move |(dispatch, data)| {
            let (dispatch, data) = (dispatch.clone(), *data);
            let listening = files::on_drop(move |now| over.set(now), {
                let dispatch = dispatch.clone();
                move |picked| receive(picked, data, dispatch.clone())
            });
            data_desk::sort_by(Some(Callback::from(move |picked| sort_out(picked, dispatch.clone()))));
            move || {
                data_desk::sort_by(None);
                drop(listening);
            }
        }
    });
    html! {
        <div class="drop" hidden={!*over}>
            <p>{ icon("plus", 20) }{ tr!(page.lang, "keep-drop") }</p>
        </div>
    }
}

/// Files of scenarios are opened, any other is read as a city's data, where the page offers that; where settings are being checked, the first file is
/// one to check.
fn receive(picked: Vec<Picked>, data: bool, dispatch: Callback<Msg>) {
    let Some(checker) = settings_desk::checker() else {
        return if data { sort_out(picked, dispatch) } else { open(picked, dispatch, || ()) };
    };
    files::read(picked, workbook::LARGEST, move |contents| {
        if let Some(content) = contents.into_iter().next() {
            checker.emit(content);
        }
    });
}

/// Opens the files of ours among some, and has the others read as a city's data. Beside one of ours, a file of the same
/// kind that says nothing of contracts was meant to be one too: it is told what is wrong with it.
fn sort_out(picked: Vec<Picked>, dispatch: Callback<Msg>) {
    bytes::beginnings(picked, move |found| {
        let any_of_ours = found.iter().any(|(file, beginning)| open_file::is_ours(&file.name(), beginning));
        let (ours, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|(file, beginning)| {
            let name = file.name();
            open_file::is_ours(&name, beginning) || (any_of_ours && open_file::may_be_ours(&name, beginning))
        });
        if !ours.is_empty() {
            open(ours.into_iter().map(|(file, _)| file).collect(), dispatch.clone(), || ());
        }
        if data_desk::give(others.iter().map(|(file, _)| Source::of(file)).collect()) {
            dispatch.emit(Msg::ViewOpened(View::Data));
        }
    });
}
