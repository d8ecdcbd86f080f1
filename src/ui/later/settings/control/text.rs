//! A line of text: a draft while typing, a commit on Enter or on leaving, the reason when it cannot be.

use crate::i18n::{Lang, text};
use crate::model::bounds;
use crate::platform::keys::FieldKey;
use crate::platform::{input, keys};
use crate::scenario::file::is_web_address;
use crate::state::edit::{is_name, one_line};
use crate::ui::shared::context::use_page;
use crate::ui::shared::field::on_left;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// What a text has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::later::settings) enum Rule {
    /// A name: not empty, at most 120 characters.
    Name,
    /// A name, possibly none: at most 120 characters.
    NameOrNone,
    /// Words, possibly none: at most 500 characters.
    Words,
    /// A web address, possibly none: at most 500 characters.
    Address,
}

impl Rule {
    /// The text as it is kept, or the message that says why it cannot be.
    fn check(self, typed: &str) -> Result<String, &'static str> {
        let typed = &one_line(typed);
        let long = typed.chars().count() > bounds::SOURCE_LENGTH;
        match self {
            Self::Name if typed.is_empty() => Err("set-text-empty"),
            Self::Name | Self::NameOrNone if !typed.is_empty() && !is_name(typed) => {
                Err("set-text-name-long")
            }
            Self::Words | Self::Address if long => Err("set-text-long"),
            Self::Address if !typed.is_empty() && !is_web_address(typed) => Err("set-text-not-an-address"),
            Self::Name | Self::NameOrNone | Self::Words | Self::Address => Ok(typed.to_owned()),
        }
    }

    const fn input_mode(self) -> Option<&'static str> {
        match self {
            Self::Name | Self::NameOrNone | Self::Words => None,
            Self::Address => Some("url"),
        }
    }
}

/// Which text.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::settings) struct TextFieldProps {
    /// The input's identity.
    pub(in crate::ui::later::settings) id: AttrValue,
    /// What it is called.
    pub(in crate::ui::later::settings) label: AttrValue,
    /// The identity of the text that its name starts with, such as a row's.
    #[prop_or_default]
    pub(in crate::ui::later::settings) context: Option<AttrValue>,
    /// Whether a column's heading already shows the label where the table is wide.
    #[prop_or_default]
    pub(in crate::ui::later::settings) in_column: bool,
    /// The text in force.
    pub(in crate::ui::later::settings) value: AttrValue,
    /// What it has to be.
    pub(in crate::ui::later::settings) rule: Rule,
    /// Called with a text that is allowed.
    pub(in crate::ui::later::settings) oncommit: Callback<String>,
}

/// A label, a field and, when needed, the reason why a text was not taken.
#[function_component]
pub(in crate::ui::later::settings) fn TextField(props: &TextFieldProps) -> Html {
    let lang = use_page().lang;
    let typed = use_state_eq(|| None::<String>);
    let fault = use_state_eq(|| None::<&'static str>);
    let left = use_mut_ref(|| None::<String>);
    use_effect_with(props.value.clone(), {
        let (typed, fault, left) = (typed.clone(), fault.clone(), left.clone());
        move |_| {
            left.take();
            typed.set(None);
            fault.set(None);
        }
    });
    let take = {
        let (typed, fault) = (typed.clone(), fault.clone());
        let TextFieldProps { value, rule, oncommit, .. } = props.clone();
        Callback::from(move |text: String| match rule.check(&text) {
            Ok(kept) => {
                typed.set(None);
                fault.set(None);
                if kept != *value {
                    oncommit.emit(kept);
                }
            }
            Err(reason) => {
                typed.set(Some(text));
                fault.set(Some(reason));
            }
        })
    };
    let onkeydown = {
        let (typed, fault, value, take) = (typed.clone(), fault.clone(), props.value.clone(), take.clone());
        Callback::from(move |event: KeyboardEvent| match keys::in_field(&event) {
            Some(FieldKey::Take) => take.emit(input::text(&event)),
            Some(FieldKey::GiveUp) => {
                typed.set(None);
                fault.set(None);
                input::show(&event, &value);
            }
            None => {}
        })
    };
    let oninput = Callback::from({
        let typed = typed.clone();
        move |event: InputEvent| typed.set(Some(input::text(&event)))
    });
    let onchange = on_left(&left, take);
    let shown = (*typed).clone().map_or_else(|| props.value.clone(), AttrValue::from);
    view(props, lang, shown, *fault, (oninput, onchange, onkeydown))
}

fn view(
    props: &TextFieldProps,
    lang: Lang,
    shown: AttrValue,
    fault: Option<&'static str>,
    (oninput, onchange, onkeydown): (Callback<InputEvent>, Callback<Event>, Callback<KeyboardEvent>),
) -> Html {
    let id = &props.id;
    let (label_id, error_id) = (format!("{id}-label"), format!("{id}-error"));
    let labelled_by = props.context.as_ref().map(|context| format!("{context} {label_id}"));
    html! {
        <div class="set-row set-row--text">
            <label class={classes!("set-label", props.in_column.then_some("set-label--column"))}
                id={label_id} for={id.clone()}>{ &props.label }</label>
            <span class={classes!("field", "set-text", fault.is_some().then_some("field--bad"))}>
                <input id={id.clone()} autocomplete="off" value={shown} inputmode={props.rule.input_mode()}
                    aria-labelledby={labelled_by} {oninput} {onchange} {onkeydown}
                    aria-invalid={fault.is_some().then_some("true")}
                    aria-describedby={fault.is_some().then(|| error_id.clone())} />
            </span>
            <span class="err" id={error_id} role="alert" hidden={fault.is_none()}>
                if let Some(reason) = fault {
                    { icon("warn", 16) }{ text(lang, reason) }
                }
            </span>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_each_rule_takes_and_refuses() {
        let (long_name, long) = ("a".repeat(121), "é".repeat(501));
        for (rule, typed, expected) in [
            (Rule::Name, " Travaux ", Ok("Travaux")),
            (Rule::Name, "Voirie\tet réseaux\r\n", Ok("Voirie et réseaux")),
            (Rule::Name, "   ", Err("set-text-empty")),
            (Rule::Name, long_name.as_str(), Err("set-text-name-long")),
            (Rule::Words, "", Ok("")),
            (Rule::Words, long.as_str(), Err("set-text-long")),
            (Rule::Address, "", Ok("")),
            (Rule::Address, "https://opendata.paris.fr", Ok("https://opendata.paris.fr")),
            (Rule::Address, "opendata.paris.fr", Err("set-text-not-an-address")),
            (Rule::Address, "javascript:alert(1)", Err("set-text-not-an-address")),
        ] {
            assert_eq!(rule.check(typed), expected.map(str::to_owned), "{rule:?} {typed}");
        }
        for lang in Lang::ALL {
            for key in ["set-text-empty", "set-text-name-long", "set-text-long", "set-text-not-an-address"] {
                assert!(crate::i18n::has_text(lang, key), "{lang:?} {key}");
            }
        }
    }
}
