//! « Vérifier un fichier config.json »: what is wrong in a city's settings, in words, and the page as it would be with them.
//!
//! The file is read here and goes nowhere. One that is no settings says what it is; a scenario can be opened from here.

mod found;

use crate::platform::files::{self, Content};
use crate::scenario::workbook;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::keep::file_field::use_file_field;
use crate::ui::later::keep::settings_desk;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use found::{Checked, Findings};
use std::rc::Rc;
use yew::prelude::*;

/// The page.
#[function_component]
pub(super) fn ConfigPage() -> Html {
    let page = use_page();
    let lang = page.lang;
    let checked = use_state(|| None::<Rc<Checked>>);
    let receive = {
        let checked = checked.setter();
        Callback::from(move |content: Content| checked.set(Some(Rc::new(Checked::of(content)))))
    };
    use_effect_with((), {
        let receive = receive.clone();
        move |()| {
            if let Some(content) = settings_desk::take() {
                receive.emit(content);
            }
            settings_desk::set_checker(Some(receive));
            || settings_desk::set_checker(None)
        }
    });
    let onchosen = Callback::from(move |picked| {
        let receive = receive.clone();
        files::read(picked, workbook::LARGEST, move |contents| {
            contents.into_iter().take(1).for_each(|content| receive.emit(content));
        });
    });
    let (choose, field) = use_file_field("config-field", false, onchosen);
    html! {
        <ViewPage title={tr!(lang, "config-view")}>
            <div class="checker">
                <p>{ tr!(lang, "config-intro") }</p>
                <div class="row">
                    <button type="button" class="btn btn--main" id="config-choose" onclick={choose}>{ icon("plus", 20) }{ tr!(lang, "config-choose") }</button>
                    { field }
                    <button type="button" class="linkbtn" id="config-manual" onclick={page.dispatch.reform(|_: MouseEvent| Msg::ViewOpened(View::ManualSetting))}>{ tr!(lang, "manual-setting") }</button>
                    <a href="./integration/config.html" target="_blank" rel="noopener">{ tr!(lang, "config-fields") }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a>
                </div>
                <div id="config-result" role="status">
                    if let Some(checked) = &*checked {
                        { mount::<Findings>(props!(Findings { checked: Rc::clone(checked) })) }
                    }
                </div>
            </div>
        </ViewPage>
    }
}
