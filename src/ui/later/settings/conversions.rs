//! Conversions to people and to money.

use crate::i18n::text;
use crate::model::fields::Field;
use crate::tr;
use crate::ui::later::settings::control::number::NumberAt;
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::shared::context::Context;
use crate::ui::shared::part::{keyed, props};
use yew::prelude::*;

/// The settings, in the order of the file; each has a `set-setting-` message.
pub(super) fn conversions_form(props: &ScenarioProps, page: &Context) -> Html {
    let lang = page.lang;
    let setting = |(name, field): (&'static str, &'static Field)| {
        keyed::<NumberAt>(
            name,
            props!(NumberAt {
                scenario: props.scenario.clone(),
                form: "conversions",
                path: field.path,
                label: text(lang, &format!("set-setting-{name}"))
            }),
        )
    };
    html! {
        <div class="set-form">
            <p class="note">{ tr!(lang, "set-conversions-note") }</p>
            <div class="set-list">{ for Field::inside("settings").map(setting) }</div>
        </div>
    }
}
