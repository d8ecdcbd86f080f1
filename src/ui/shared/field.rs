//! Fields for exact numbers: a draft while typing, a commit on Enter or on leaving, the reason when it cannot be.

use crate::i18n::Lang;
use crate::model::bounds::Bounds;
use crate::platform::keys::FieldKey;
use crate::platform::{hold, input, keys};
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::number_entry::{self, FieldError};
use crate::ui::shared::words::unit::{self, FieldUnit};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What a number field is for.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct Draft {
    /// What the input shows.
    pub(in crate::ui) text: AttrValue,
    /// Why the last text was not taken.
    pub(in crate::ui) error: Option<FieldError>,
    /// While typing.
    pub(in crate::ui) oninput: Callback<InputEvent>,
    /// On leaving, and on Enter in most browsers.
    pub(in crate::ui) onchange: Callback<Event>,
    /// Enter commits, Escape gives up.
    pub(in crate::ui) onkeydown: Callback<KeyboardEvent>,
}

/// A field's draft: typed text that becomes a number only when it is one, and allowed.
#[hook]
pub(in crate::ui) fn use_draft(value: f64, unit: FieldUnit, bounds: Bounds, commit: Callback<f64>) -> Draft {
    let lang = use_page().lang;
    let typed = use_state_eq(|| None::<String>);
    let error = use_state_eq(|| None::<FieldError>);
    let left = use_mut_ref(|| None::<String>);
    // A value that changes elsewhere takes the place of what was being typed.
    use_effect_with((value.to_bits(), lang), {
        let (typed, error, left) = (typed.clone(), error.clone(), left.clone());
        move |_| {
            left.take();
            typed.set(None);
            error.set(None);
        }
    });
    let shown = unit::field_text(lang, unit, value);
    let take = {
        let (typed, error, shown) = (typed.clone(), error.clone(), shown.clone());
        Callback::from(move |text: String| {
            if text == shown {
                typed.set(None);
                error.set(None);
                return;
            }
            match number_entry::parse(lang, unit, &text) {
                Ok(number) if bounds.contain(number) => {
                    typed.set(None);
                    error.set(None);
                    commit.emit(number);
                }
                Ok(_) => {
                    typed.set(Some(text));
                    error.set(Some(FieldError::OutOfBounds(bounds)));
                }
                Err(reason) => {
                    typed.set(Some(text));
                    error.set(Some(FieldError::NotANumber(reason)));
                }
            }
        })
    };
    Draft {
        text: (*typed).clone().unwrap_or_else(|| shown.clone()).into(),
        error: *error,
        oninput: {
            let typed = typed.clone();
            Callback::from(move |event: InputEvent| typed.set(Some(input::text(&event))))
        },
        onchange: on_left(&left, take.clone()),
        onkeydown: Callback::from(move |event: KeyboardEvent| match keys::in_field(&event) {
            Some(FieldKey::Take) => take.emit(input::text(&event)),
            Some(FieldKey::GiveUp) => {
                typed.set(None);
                error.set(None);
                input::show(&event, &shown);
            }
            None => {}
        }),
    }
}

/// What a field that was left does: its text is taken once the press that left it is over, or what the press is meant for
/// would move away under the finger. `left` holds the text until then, unless another takes its place.
pub(in crate::ui) fn on_left(left: &Rc<RefCell<Option<String>>>, take: Callback<String>) -> Callback<Event> {
    let left = Rc::clone(left);
    Callback::from(move |event: Event| {
        left.replace(Some(input::text(&event)));
        let (left, take) = (Rc::clone(&left), take.clone());
        hold::after_press(move || {
            let text = left.take();
            if let Some(text) = text {
                take.emit(text);
            }
        });
    })
}

/// A number field with its unit and, when needed, the reason why a text was not taken.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct NumberFieldProps {
    /// The input's identity.
    pub(in crate::ui) id: AttrValue,
    /// The identity of the text that names it.
    pub(in crate::ui) labelled_by: AttrValue,
    /// The value in force.
    pub(in crate::ui) value: f64,
    /// What it counts.
    pub(in crate::ui) unit: FieldUnit,
    /// What is allowed.
    pub(in crate::ui) bounds: Bounds,
    /// Called with a number that is allowed.
    pub(in crate::ui) oncommit: Callback<f64>,
    /// Whether it can only be read.
    #[prop_or_default]
    pub(in crate::ui) disabled: bool,
    /// The identity of a reason, said elsewhere, why its value cannot be.
    #[prop_or_default]
    pub(in crate::ui) fault: Option<AttrValue>,
}

/// A number field outside the levers: settings, goals, base levels.
#[function_component]
pub(in crate::ui) fn NumberField(props: &NumberFieldProps) -> Html {
    let lang = use_page().lang;
    let draft = use_draft(props.value, props.unit, props.bounds, props.oncommit.clone());
    let error_id = format!("{}-error", props.id);
    let own = draft.error.map(|_| AttrValue::from(error_id.clone()));
    let fault = own.or_else(|| props.fault.clone());
    let bad = fault.is_some();
    html! {
        <span class="number-field">
            <span class={classes!("field", bad.then_some("field--bad"))}>
                <input id={props.id.clone()} inputmode={number_entry::keyboard(props.bounds)} autocomplete="off" value={draft.text}
                    aria-labelledby={props.labelled_by.clone()} aria-invalid={bad.then_some("true")}
                    aria-describedby={fault} disabled={props.disabled}
                    oninput={draft.oninput} onchange={draft.onchange} onkeydown={draft.onkeydown} />
                <span class="unit">{ unit::suffix(lang, props.unit, props.value) }</span>
            </span>
            { error_line(lang, error_id, draft.error, props.value, props.unit) }
        </span>
    }
}

/// Why a text was not taken, below its field; always there, so that screen readers hear it fill.
pub(in crate::ui) fn error_line(
    lang: Lang,
    id: String,
    error: Option<FieldError>,
    kept: f64,
    unit: FieldUnit,
) -> Html {
    html! {
        <span class="err" {id} role="alert" hidden={error.is_none()}>
            if let Some(error) = error {
                { icon("warn", 16) }
                { number_entry::error_text(lang, unit, error, kept) }
            }
        </span>
    }
}
