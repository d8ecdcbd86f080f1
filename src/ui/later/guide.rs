//! The first steps: three questions, each a way to the part of the page that answers it.
//!
//! It lies in the page, above the answer: no dialog, no focus taken as the page opens, nothing in a frame. Put away, it
//! stays away where the browser remembers; the foot of the page brings it back.

use crate::i18n::Lang;
use crate::platform::element;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::slots::GUIDE_TITLE as TITLE;
use crate::ui::shared::slots::GuideProps;
use yew::prelude::*;

/// The question whose answer is a whole section, shown from its top.
const SECTION: usize = 1;
/// The question answered by moving something, with the answer in view.
const MOVE: usize = 2;

/// A question, what answers it, and the elements that may: the first one there takes the focus.
struct Question {
    ask: String,
    go: String,
    targets: &'static [&'static str],
}

fn questions(lang: Lang) -> [Question; 3] {
    [
        Question { ask: tr!(lang, "guide-1"), go: tr!(lang, "guide-1-go"), targets: &["verdict-title"] },
        Question { ask: tr!(lang, "guide-2"), go: tr!(lang, "guide-2-go"), targets: &["requirements"] },
        Question {
            ask: tr!(lang, "guide-3"),
            go: tr!(lang, "guide-3-go"),
            targets: &["slider-clause_rate", "slider-calibrated", "slider-contracts"],
        },
    ]
}

/// The three questions, in a line.
#[function_component]
pub(in crate::ui) fn Guide(props: &GuideProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let current = use_state_eq(|| None::<usize>);
    let go = |place: usize, targets: &'static [&'static str]| {
        let current = current.clone();
        Callback::from(move |_: MouseEvent| {
            current.set(Some(place));
            let Some(target) = targets.iter().find(|target| element::exists(target)) else { return };
            match place {
                SECTION => element::scroll_to(target),
                // From the answer's top: what is moved then comes into view no further than need be.
                MOVE => element::scroll_to("result"),
                _ => {}
            }
            element::show(target);
        })
    };
    html! {
        <section class={classes!("guide", current.map(|_| "guide--on"))} aria-labelledby={TITLE}>
            <h2 class="guide__title" id={TITLE} tabindex="-1">{ tr!(lang, "guide-title") }</h2>
            <ol class="guide__steps">
                { for questions(lang).into_iter().enumerate().map(|(place, question)| {
                    let now = (*current == Some(place)).then_some("step");
                    html! {
                        <li key={place}>
                            <button type="button" class="guide__step" id={format!("guide-{}", place + 1)} aria-current={now} onclick={go(place, question.targets)}>
                                <span class="guide__n" aria-hidden="true">{ place + 1 }</span><b>{ question.ask }</b>{ " " }<span>{ question.go }</span>
                            </button>
                        </li>
                    }
                }) }
            </ol>
            if page.config.offers(View::City.code()) {
                <button type="button" class="link" id="guide-city" onclick={page.dispatch.reform(|_: MouseEvent| Msg::ViewOpened(View::City))}>{ tr!(lang, "city-title") }</button>
            }
            <button type="button" class="iconbtn" id="guide-away" aria-label={tr!(lang, "guide-away")} title={tr!(lang, "guide-away")}
                onclick={props.onaway.reform(|_: MouseEvent| ())}>{ icon("close", 20) }</button>
        </section>
    }
}
