//! Before a file: where to drop it, where to find it, and an example to try.

use super::refused::refused;
use super::words::say;
use crate::i18n::Lang;
use crate::platform::single;
use crate::tr;
use crate::ui::later::keep::data_desk::{Unreadable, sort_out};
use crate::ui::later::keep::data_job;
use crate::ui::later::keep::file_field::use_any_file_field;
use crate::ui::later::words::foreign::marked;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// What is told before a file.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct DoorProps {
    pub(super) refused: Option<(String, Unreadable)>,
}

/// Where data are found: the key of what is said of it, and the address.
const PLACES: [(&str, &str); 3] = [
    ("find-decp-info", "https://decp.info/"),
    (
        "find-data-gouv",
        "https://www.data.gouv.fr/datasets/donnees-essentielles-de-la-commande-publique-fichiers-consolides",
    ),
    ("find-own", ""),
];

/// The place for a file.
#[function_component]
pub(super) fn Door(props: &DoorProps) -> Html {
    let lang = use_page().lang;
    let (choose, field) = use_data_field();
    let again = props.refused.is_some();
    let [title, kinds] = if again { ["drop-other", "drop-other-kinds"] } else { ["drop", "drop-kinds"] };
    html! {
        <main class="dbox">
            <h1 tabindex="-1" id="data-heading">{ say(lang, "title", []) }</h1>
            if let Some((name, why)) = &props.refused {
                { refused(lang, name, *why) }
            } else {
                <p class="lead">{ say(lang, "lead", []) }</p>
            }
            <div class="dropzone">
                { icon("file", 32) }
                <p><b>{ say(lang, title, []) }</b><span>{ say(lang, kinds, []) }</span></p>
                <button type="button" class="btn btn--main" id="data-choose" onclick={choose}>{ say(lang, "choose", []) }</button>
                { field }
            </div>
            if again { { others(lang) } } else { { first(lang) } }
        </main>
    }
}

/// The way to choose data files; one of ours among them opens as it does when it is dropped.
#[hook]
pub(super) fn use_data_field() -> (Callback<MouseEvent>, Html) {
    use_any_file_field("data-field", Callback::from(sort_out))
}

/// Where to find data, and the example.
fn first(lang: Lang) -> Html {
    html! {
        <div class="howto">
            <section>
                <h2 class="h3">{ say(lang, "find", []) }</h2>
                <ul>
                    { for PLACES.into_iter().map(|(key, href)| {
                        let (name, how) = (say(lang, &format!("{key}-name"), []), say(lang, key, []));
                        html! { <li {key}>
                            if href.is_empty() { <b>{ name }</b> } else { <a {href} target="_blank" rel="noopener noreferrer"><b>{ name }</b><span class="sr">{ tr!(lang, "embed-new-tab") }</span></a> }
                            { marked(lang, &how) }</li> }
                    }) }
                </ul>
                <p class="note">{ say(lang, "find-links", []) }</p>
            </section>
            <section>
                <h2 class="h3">{ say(lang, "try", []) }</h2>
                if single::is_single() {
                    <p>{ say(lang, "try-elsewhere", []) }</p>
                } else {
                    <p>{ say(lang, "try-note", []) }</p>
                    <p class="acts"><button type="button" class="btn" id="data-example" onclick={Callback::from(|_: MouseEvent| data_job::read_example())}>{ say(lang, "try-read", []) }</button></p>
                }
            </section>
        </div>
    }
}

/// The other refusals, and what to do.
fn others(lang: Lang) -> Html {
    html! {
        <section>
            <h2 class="h3" id="data-refusals">{ say(lang, "refusals", []) }</h2>
            <table class="recap refus" aria-labelledby="data-refusals"><tbody>
                { for ["archive", "parquet", "pdf", "columns", "shifted"].into_iter().map(|key| html! {
                    <tr {key}><th scope="row">{ say(lang, &format!("refusal-{key}"), []) }</th><td>{ say(lang, &format!("refusal-{key}-do"), []) }</td></tr>
                }) }
            </tbody></table>
        </section>
    }
}
