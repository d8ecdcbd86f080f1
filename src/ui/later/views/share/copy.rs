//! A text in a field of its own, to be copied by its button or by hand.

use crate::platform::{clipboard, timer};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// How long the button says that the text was copied, in milliseconds.
const SAID: u32 = 2_000;

/// The text, and how it is presented.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::views) struct CopyProps {
    /// The field's identity.
    pub(in crate::ui::later::views) id: &'static str,
    /// The field's name.
    pub(in crate::ui::later::views) label: String,
    /// What can be copied.
    pub(in crate::ui::later::views) text: String,
    /// What is said below the field.
    pub(in crate::ui::later::views) note: String,
    /// Whether its button is the one that a dialog opens on.
    #[prop_or_default]
    pub(in crate::ui::later::views) main: bool,
}

/// What came of copying.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Copied,
    /// Copying is denied; the field is selected.
    Selected,
}

/// The field and its button.
#[function_component]
pub(in crate::ui::later::views) fn CopyField(props: &CopyProps) -> Html {
    let lang = use_page().lang;
    let field = use_node_ref();
    let said = use_state_eq(|| Said::Nothing);
    let due = use_mut_ref(|| None);
    use_effect_with(props.text.clone(), {
        let said = said.setter();
        move |_| said.set(Said::Nothing)
    });
    let onclick = {
        let (field, said, due) = (field.clone(), said.setter(), due.clone());
        Callback::from(move |_: MouseEvent| {
            let (said, due) = (said.clone(), due.clone());
            clipboard::copy(&field, move |copied| {
                said.set(if copied { Said::Copied } else { Said::Selected });
                *due.borrow_mut() = copied.then(|| timer::after(SAID, move || said.set(Said::Nothing)));
            });
        })
    };
    let (label, picture) = if *said == Said::Copied {
        (tr!(lang, "share-copied"), "met")
    } else {
        (tr!(lang, "share-copy"), "copy")
    };
    let aloud = match *said {
        Said::Nothing => String::new(),
        Said::Copied => tr!(lang, "share-copied-aloud"),
        Said::Selected => tr!(lang, "share-selected"),
    };
    let class = classes!("btn", props.main.then_some("btn--main"));
    let seen = if *said == Said::Selected { "note share__said" } else { "sr" };
    html! {
        <div class="share__field">
            <label for={props.id}>{ &props.label }</label>
            <div class="copy">
                <input id={props.id} ref={field} readonly=true value={props.text.clone()} />
                <button type="button" {class} id={format!("{}-copy", props.id)} autofocus={props.main} {onclick}>
                    { icon(picture, 18) }<span>{ label }</span></button>
            </div>
            <p class={seen} role="status">{ aloud }</p>
            <p class="note">{ &props.note }</p>
        </div>
    }
}
