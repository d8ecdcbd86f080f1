//! A number of the scenario, by its path in the file.

use crate::model::fields::Place;
use crate::model::scenario::Scenario;
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::ui::later::settings::form::slug;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::field::NumberField;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::unit::FieldUnit;
use yew::prelude::*;

/// Which number, and how it is named.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::settings) struct NumberAtProps {
    /// The scenario.
    pub(in crate::ui::later::settings) scenario: Shared<Scenario>,
    /// The form, since a number may stand in several.
    pub(in crate::ui::later::settings) form: AttrValue,
    /// The number's path in the file.
    pub(in crate::ui::later::settings) path: AttrValue,
    /// What it is called.
    pub(in crate::ui::later::settings) label: AttrValue,
    /// The identity of the text that its name starts with, such as the family's.
    #[prop_or_default]
    pub(in crate::ui::later::settings) context: Option<AttrValue>,
    /// Whether a column's heading already shows the label where the table is wide.
    #[prop_or_default]
    pub(in crate::ui::later::settings) in_column: bool,
}

/// A label, a field and its unit; empty where the scenario has no such number.
#[function_component]
pub(in crate::ui::later::settings) fn NumberAt(props: &NumberAtProps) -> Html {
    let page = use_page();
    let commit = use_callback((page.dispatch, props.path.clone()), |value, (dispatch, path)| {
        dispatch.emit(Msg::Edited(Edit::Number { path: path.to_string(), value }));
    });
    let id = format!("set-{}-{}", props.form, slug(&props.path));
    let label_id = format!("{id}-label");
    let context = props.context.as_ref().map(|context| format!("{context} ")).unwrap_or_default();
    let labelled_by = format!("{context}{label_id}");
    let unit = Place::at(&props.path).map(|place| place.field.unit);
    html! {
        <div class={classes!("set-row", (unit == Some(FieldUnit::Euros)).then_some("set-row--wide"))}>
            if let (Some((value, bounds)), Some(unit)) = (props.scenario.number(&props.path), unit) {
                <label class={classes!("set-label", props.in_column.then_some("set-label--column"))}
                    id={label_id} for={id.clone()}>{ &props.label }</label>
                { mount::<NumberField>(props!(NumberField { id, labelled_by, value, unit, bounds, oncommit: commit })) }
            }
        </div>
    }
}
