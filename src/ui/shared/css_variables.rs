//! An element with numbers for the style sheet.

use crate::platform::{element, native};
use yew::prelude::*;

/// An element, its class and its variables.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct VariablesProps {
    /// The tag.
    #[prop_or(AttrValue::Static("span"))]
    pub(in crate::ui) tag: AttrValue,
    /// The classes.
    #[prop_or_default]
    pub(in crate::ui) class: Classes,
    /// CSS variables and their numbers.
    pub(in crate::ui) vars: Vec<(&'static str, f64)>,
    /// What is inside.
    #[prop_or_default]
    pub(in crate::ui) children: Html,
}

/// An element whose variables are set after it is drawn, since the page's policy refuses `style` attributes.
#[function_component]
pub(in crate::ui) fn WithVariables(props: &VariablesProps) -> Html {
    let node = use_node_ref();
    use_effect_with(props.vars.clone(), {
        let node = node.clone();
        move |vars| element::set_variables(&node, vars)
    });
    html! { <@{props.tag.to_string()} ref={node} class={props.class.clone()} data-vars={native::variables(&props.vars)}>{ props.children.clone() }</@> }
}
