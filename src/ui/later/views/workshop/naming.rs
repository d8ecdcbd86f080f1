//! A field that names something of the board: what is too long is said and stays typed, the board keeps what it had.

use crate::platform::input;
use crate::scenario::workshop::is_text;
use crate::state::edit::one_line;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::field::on_left;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct NamingProps {
    /// The field's identity.
    pub(super) id: AttrValue,
    /// What it names.
    pub(super) label: String,
    /// The name as it is.
    pub(super) value: String,
    /// What stands in an empty field.
    #[prop_or_default]
    pub(super) hint: String,
    /// Told another name that can be given.
    pub(super) named: Callback<String>,
}

/// The label, the field, and why a name cannot be given.
#[function_component]
pub(super) fn Naming(props: &NamingProps) -> Html {
    let lang = use_page().lang;
    let typed = use_state_eq(|| None::<String>);
    let left = use_mut_ref(|| None::<String>);
    use_effect_with(props.value.clone(), {
        let typed = typed.clone();
        move |_| typed.set(None)
    });
    let bad = typed.as_ref().is_some_and(|name| !is_text(&one_line(name)));
    let shown = (*typed).clone().unwrap_or_else(|| props.value.clone());
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(Some(input::text(&event))))
    };
    let onchange = {
        let (typed, named) = (typed.clone(), props.named.clone());
        let take = Callback::from(move |name: String| {
            let kept = one_line(&name);
            if is_text(&kept) {
                typed.set(None);
                named.emit(kept);
            } else {
                typed.set(Some(name));
            }
        });
        on_left(&left, take)
    };
    let fault = format!("{}-error", props.id);
    html! {
        <div class="ws__named">
            <label for={props.id.clone()}>{ &props.label }</label>
            <input class="ws__text" id={props.id.clone()} autocomplete="off" placeholder={if props.hint.is_empty() { " ".to_owned() } else { props.hint.clone() }} value={shown}
                aria-invalid={bad.then_some("true")} aria-describedby={fault.clone()} {oninput} {onchange} />
            <span class="err" id={fault} role="alert" hidden={!bad}>{ if bad { tr!(lang, "ws-text-bad") } else { String::new() } }</span>
        </div>
    }
}
