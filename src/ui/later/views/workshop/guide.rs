//! The facilitator's page: timing, questions, what to look at. One sheet of A4 when printed.

use crate::i18n::text;
use crate::tr;
use crate::ui::later::views::memo::printing;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// Steps of a session, questions to ask, things to look at, things to prepare: how many of each the texts hold.
const STEPS: usize = 6;
const QUESTIONS: usize = 5;
const SIGNS: usize = 5;
const NEEDS: usize = 4;

/// The guide.
#[function_component]
pub(super) fn Guide() -> Html {
    let page = use_page();
    let lang = page.lang;
    let say = |part: &str, at: usize| text(lang, &format!("guide-{part}-{at}"));
    let list = |part: &'static str, count: usize| html! { <ul class="ws-guide__list">{ for (1..=count).map(|at| html! { <li>{ say(part, at) }</li> }) }</ul> };
    html! {
        <article class="ws-guide" aria-labelledby="ws-guide-title">
            <p class="acts ws-guide__acts"><button type="button" class="btn" id="guide-print" onclick={printing(&page)}>{ icon("print", 16) }{ tr!(lang, "guide-print") }</button></p>
            <h3 class="ws-guide__title" id="ws-guide-title">{ tr!(lang, "ws-guide-title") }</h3>
            <p>{ tr!(lang, "guide-aim") }</p>
            <h4>{ tr!(lang, "guide-needs") }</h4>
            { list("need", NEEDS) }
            <h4>{ tr!(lang, "guide-steps") }</h4>
            <table class="ws-guide__steps">
                <thead><tr><th scope="col">{ tr!(lang, "guide-when") }</th><th scope="col">{ tr!(lang, "guide-what") }</th></tr></thead>
                <tbody>{ for (1..=STEPS).map(|at| html! { <tr><th scope="row">{ say("time", at) }</th><td>{ say("step", at) }</td></tr> }) }</tbody>
            </table>
            <div class="ws-guide__cols">
                <div><h4>{ tr!(lang, "guide-questions") }</h4>{ list("question", QUESTIONS) }</div>
                <div><h4>{ tr!(lang, "guide-signs") }</h4>{ list("sign", SIGNS) }</div>
            </div>
            <p>{ tr!(lang, "guide-end") }</p>
        </article>
    }
}
