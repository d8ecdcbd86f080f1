//! Which picture is taken away: its shape, and the language that it speaks.

use crate::chart::Shape;
use crate::i18n::Lang;
use crate::platform::input;
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::language::prepare;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::preferences::languages;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) struct Choice {
    /// The shape.
    pub(in crate::ui) shape: Shape,
    /// The language, whose texts are there.
    pub(in crate::ui) lang: Lang,
}

#[derive(Clone, PartialEq, Properties)]
struct PictureChoiceProps {
    /// The identity that its fields' begin with.
    id: &'static str,
    choice: Choice,
    onshape: Callback<Shape>,
    onlang: Callback<Lang>,
}

/// The choice, and the fields that make it; `id` is what their identities begin with. The language is the page's until
/// another one is chosen.
#[hook]
pub(in crate::ui) fn use_choice(id: &'static str) -> (Choice, Html) {
    let page = use_page();
    let shape = use_state_eq(Shape::default);
    let wanted = use_state_eq(|| None::<Lang>);
    let choice = Choice { shape: *shape, lang: wanted.unwrap_or(page.lang) };
    let onshape = {
        let shape = shape.setter();
        Callback::from(move |chosen| shape.set(chosen))
    };
    let onlang = {
        let (wanted, dispatch) = (wanted.setter(), page.dispatch.clone());
        Callback::from(move |lang: Lang| {
            let (wanted, dispatch) = (wanted.clone(), dispatch.clone());
            // A picture is copied within the press that asks for it: its texts come before.
            spawn_local(async move {
                match prepare(lang).await {
                    Ok(()) => wanted.set(Some(lang)),
                    Err(_) => dispatch.emit(Msg::Noticed(Notice::TextsMissing)),
                }
            });
        })
    };
    (choice, mount::<PictureChoice>(props!(PictureChoice { id, choice, onshape, onlang })))
}

/// Two fields; one where the page has a single language.
#[function_component]
fn PictureChoice(props: &PictureChoiceProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let PictureChoiceProps { id, choice, onshape, onlang } = props;
    let onshape = onshape.reform(|event: Event| {
        let chosen = input::text(&event);
        Shape::ALL.into_iter().find(|shape| shape.key() == chosen).unwrap_or_default()
    });
    let onlang = onlang.reform(|event: Event| Lang::from_code(&input::text(&event)));
    let shape_name = |shape: Shape| match shape {
        Shape::Wide => tr!(lang, "take-shape-wide"),
        Shape::Square => tr!(lang, "take-shape-square"),
    };
    let spoken = languages(&page.config);
    html! {
        <div class="take__choice">
            <span><label for={format!("{id}-shape")}>{ tr!(lang, "take-shape") }</label>
            <select class="set-select" id={format!("{id}-shape")} onchange={onshape}>
                { for Shape::ALL.map(|shape| html! { <option key={shape.key()} value={shape.key()} selected={shape == choice.shape}>{ shape_name(shape) }</option> }) }
            </select></span>
            if spoken.len() > 1 {
                <span><label for={format!("{id}-lang")}>{ tr!(lang, "take-lang") }</label>
                <select class="set-select" id={format!("{id}-lang")} onchange={onlang}>
                    { for spoken.iter().map(|spoken| html! { <option key={spoken.code()} value={spoken.code()} lang={spoken.code()} selected={*spoken == choice.lang}>{ spoken.locale().name }</option> }) }
                </select></span>
            }
        </div>
    }
}
