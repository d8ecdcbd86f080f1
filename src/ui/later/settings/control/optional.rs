//! A number that may be unknown: an empty field is an answer.

use crate::i18n::ParseNumberError;
use crate::model::bounds::Bounds;
use crate::platform::keys::FieldKey;
use crate::platform::{input, keys};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::field::on_left;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::number_entry::{self, FieldError};
use crate::ui::shared::words::unit::{self, FieldUnit};
use yew::prelude::*;

/// Which number.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::settings) struct OptionalNumberProps {
    /// The input's identity.
    pub(in crate::ui::later::settings) id: AttrValue,
    /// What it is called; a column's heading shows it where the table is wide.
    pub(in crate::ui::later::settings) label: AttrValue,
    /// The identity of the row's name.
    pub(in crate::ui::later::settings) context: AttrValue,
    /// The value, if known.
    pub(in crate::ui::later::settings) value: Option<f64>,
    /// What it counts.
    pub(in crate::ui::later::settings) unit: FieldUnit,
    /// What is allowed.
    pub(in crate::ui::later::settings) bounds: Bounds,
    /// Called with the new value, or with none when it was erased.
    pub(in crate::ui::later::settings) oncommit: Callback<Option<f64>>,
}

/// A field that can be left empty.
#[function_component]
pub(in crate::ui::later::settings) fn OptionalNumber(props: &OptionalNumberProps) -> Html {
    let lang = use_page().lang;
    let typed = use_state_eq(|| None::<String>);
    let fault = use_state_eq(|| None::<FieldError>);
    let left = use_mut_ref(|| None::<String>);
    use_effect_with((props.value.map(f64::to_bits), lang), {
        let (typed, fault, left) = (typed.clone(), fault.clone(), left.clone());
        move |_| {
            left.take();
            typed.set(None);
            fault.set(None);
        }
    });
    let shown = props.value.map(|value| unit::field_text(lang, props.unit, value)).unwrap_or_default();
    let take = {
        let (typed, fault, shown) = (typed.clone(), fault.clone(), shown.clone());
        let OptionalNumberProps { unit, bounds, oncommit, .. } = props.clone();
        Callback::from(move |text: String| {
            let refused = if text.trim() == shown {
                None
            } else if text.trim().is_empty() {
                oncommit.emit(None);
                None
            } else {
                match number_entry::parse(lang, unit, &text) {
                    Ok(number) if bounds.contain(number) => {
                        oncommit.emit(Some(number));
                        None
                    }
                    Ok(_) => Some(FieldError::OutOfBounds(bounds)),
                    Err(reason) => Some(FieldError::NotANumber(reason)),
                }
            };
            typed.set(refused.map(|_| text));
            fault.set(refused);
        })
    };
    let onkeydown = {
        let (typed, fault, shown, take) = (typed.clone(), fault.clone(), shown.clone(), take.clone());
        Callback::from(move |event: KeyboardEvent| match keys::in_field(&event) {
            Some(FieldKey::Take) => take.emit(input::text(&event)),
            Some(FieldKey::GiveUp) => {
                typed.set(None);
                fault.set(None);
                input::show(&event, &shown);
            }
            None => {}
        })
    };
    let oninput = Callback::from({
        let typed = typed.clone();
        move |event: InputEvent| typed.set(Some(input::text(&event)))
    });
    let onchange = on_left(&left, take);
    let reason = fault.map(|fault| match fault {
        FieldError::NotANumber(ParseNumberError::NotANumber | ParseNumberError::Empty) => {
            tr!(lang, "set-optional-not-a-number")
        }
        FieldError::OutOfBounds(bounds) => {
            let seen = |value| unit::displayed(lang, props.unit, value);
            tr!(lang, "set-optional-out-of-bounds", low = seen(bounds.low), high = seen(bounds.high))
        }
        FieldError::NotANumber(_) => number_entry::fault_text(lang, props.unit, fault),
    });
    let id = &props.id;
    let (label_id, error_id) = (format!("{id}-label"), format!("{id}-error"));
    html! {
        <div class="set-row">
            <label class="set-label set-label--column" id={label_id.clone()} for={id.clone()}>{ &props.label }</label>
            <span class={classes!("field", reason.is_some().then_some("field--bad"))}>
                <input id={id.clone()} inputmode={number_entry::keyboard(props.bounds)} autocomplete="off" value={(*typed).clone().unwrap_or(shown)}
                    aria-labelledby={format!("{} {label_id}", props.context)} {oninput} {onchange} {onkeydown}
                    aria-invalid={reason.is_some().then_some("true")}
                    aria-describedby={reason.is_some().then(|| error_id.clone())} />
                <span class="unit">{ unit::suffix(lang, props.unit, props.value.unwrap_or(2.0)) }</span>
            </span>
            <span class="err" id={error_id} role="alert" hidden={reason.is_none()}>
                if let Some(reason) = reason {
                    { icon("warn", 16) }{ reason }
                }
            </span>
        </div>
    }
}
