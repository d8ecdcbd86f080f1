//! One choice among many.

use crate::platform::input;
use yew::prelude::*;

/// The list.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::settings) struct SelectProps {
    /// Its identity.
    pub(in crate::ui::later::settings) id: AttrValue,
    /// What it is called.
    pub(in crate::ui::later::settings) label: AttrValue,
    /// The identity of the text that its name starts with, such as a row's.
    #[prop_or_default]
    pub(in crate::ui::later::settings) context: Option<AttrValue>,
    /// Whether a column's heading already shows the label where the table is wide.
    #[prop_or_default]
    pub(in crate::ui::later::settings) in_column: bool,
    /// Values and their texts, in order.
    pub(in crate::ui::later::settings) options: Vec<(AttrValue, String)>,
    /// The value in force.
    pub(in crate::ui::later::settings) value: AttrValue,
    /// Called with another value.
    pub(in crate::ui::later::settings) onchoose: Callback<String>,
}

/// A label and a list to choose from.
#[function_component]
pub(in crate::ui::later::settings) fn Select(props: &SelectProps) -> Html {
    let list = use_node_ref();
    // A browser keeps the reader's last choice whatever `selected` says: the value is set again when it changes.
    use_effect_with((props.value.clone(), props.options.clone()), {
        let list = list.clone();
        move |(value, _)| input::choose(&list, value)
    });
    let onchange = props.onchoose.reform(|event: Event| input::text(&event));
    let label_id = format!("{}-label", props.id);
    let labelled_by = props.context.as_ref().map(|context| format!("{context} {label_id}"));
    let option = |(value, text): &(AttrValue, String)| {
        html! { <option key={value.to_string()} value={value.clone()} selected={*value == props.value}>{ text }</option> }
    };
    html! {
        <div class="set-row">
            <label class={classes!("set-label", props.in_column.then_some("set-label--column"))}
                id={label_id} for={props.id.clone()}>{ &props.label }</label>
            <select class="set-select" ref={list} id={props.id.clone()} aria-labelledby={labelled_by} {onchange}>
                { for props.options.iter().map(option) }
            </select>
        </div>
    }
}
