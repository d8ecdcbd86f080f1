//! What is missing to be serious: values, definitions, sources.

use super::form::Form;
use super::words;
use crate::i18n::Lang;
use crate::scenario::questions::missing;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// The list; each of its lines goes once it is done.
pub(super) fn missing_list(lang: Lang, form: &Form, dispatch: &Callback<Msg>) -> Html {
    let found = missing(&form.answers);
    let line = |count: String, rest: String| {
        html! { <li>{ icon("todo", 18) }<span><b>{ count }{ tr!(lang, "colon") }</b>{ rest }</span></li> }
    };
    let definitions: Vec<String> = [
        found.threshold.then(|| tr!(lang, "city-missing-threshold")),
        found.kind.then(|| tr!(lang, "city-missing-kind")),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        <section class="missing" aria-labelledby="city-missing">
            <h3 id="city-missing">{ tr!(lang, "city-missing") }</h3>
            if found.is_empty() {
                <p>{ tr!(lang, "city-missing-none") }</p>
            } else {
                <ul>
                    if !found.values.is_empty() {
                        { line(tr!(lang, "city-missing-values", count = found.values.len()), words::list(lang, found.values.iter().copied())) }
                    }
                    if !definitions.is_empty() {
                        { line(tr!(lang, "city-missing-definitions", count = definitions.len()), definitions.join(" ")) }
                    }
                    if !found.sources.is_empty() {
                        { line(tr!(lang, "city-missing-sources", count = found.sources.len()), words::list(lang, found.sources.iter().copied())) }
                    }
                </ul>
                <p><button type="button" class="link" id="city-missing-data" onclick={dispatch.reform(|_: MouseEvent| Msg::ViewOpened(View::Data))}>{ tr!(lang, "data-open") }</button></p>
            }
        </section>
    }
}
