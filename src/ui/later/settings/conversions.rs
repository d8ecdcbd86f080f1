//! Conversions to people and to money.

use crate::i18n::text;
use crate::tr;
use crate::ui::later::settings::control::number::NumberAt;
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::shared::context::Context;
use crate::ui::shared::words::unit::FieldUnit;
use yew::prelude::*;

/// The settings, in the order of the file; each has a `set-setting-` message.
const SETTINGS: [(&str, FieldUnit); 6] = [
    ("hours_per_person", FieldUnit::Hours),
    ("hours_per_fte", FieldUnit::Hours),
    ("hourly_cost", FieldUnit::EurosAnHour),
    ("labour_share", FieldUnit::Share),
    ("insertion_share", FieldUnit::Share),
    ("yearly_purchases", FieldUnit::Euros),
];

/// The six settings.
pub(super) fn conversions_form(props: &ScenarioProps, page: &Context) -> Html {
    let lang = page.lang;
    let setting = |&(name, unit): &(&'static str, FieldUnit)| {
        html! {
            <NumberAt key={name} scenario={props.scenario.clone()} form="conversions" {unit}
                path={format!("settings.{name}")} label={text(lang, &format!("set-setting-{name}"))} />
        }
    };
    html! {
        <div class="set-form">
            <p class="note">{ tr!(lang, "set-conversions-note") }</p>
            <div class="set-list">{ for SETTINGS.iter().map(setting) }</div>
        </div>
    }
}
