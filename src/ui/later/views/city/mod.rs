//! « Votre ville »: a city's own scheme from six questions, with the answer beside them.
//!
//! What is answered is kept on the device at once, apart from the scenario on screen, which takes its place only when the
//! questions are finished. The page has a header of its own: that of the simulator speaks of another scenario.

mod answer;
mod end;
mod fields;
mod form;
mod found;
mod frameworks;
mod missing;
mod precise;
mod questions;
mod spread;
mod top;
mod words;

use crate::chart::Palette;
use crate::state::Msg;
use crate::state::State;
use crate::state::derive::Derived;
use crate::state::unknowns::unknowns;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use form::use_form;
use found::Found;
use std::rc::Rc;
use top::Step;
use yew::prelude::*;

/// What the page needs.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct CityProps {
    /// The application.
    pub(in crate::ui) state: Shared<State>,
    /// The colours of pictures.
    pub(in crate::ui) palette: Palette,
    /// The title of the window outside of this page.
    pub(in crate::ui) title: String,
}

/// The page.
#[function_component]
pub(in crate::ui) fn CityPage(props: &CityProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (form, kept) = use_form(page.config.city.as_deref());
    let found = use_memo((Rc::clone(&form.answers), lang), |(answers, lang)| {
        let derived = Derived::new(&Rc::new(words::scenario(*lang, answers)?));
        Some(Found { derived: Shared(Rc::new(derived)), unknowns: Shared(Rc::new(unknowns(answers)?)) })
    });
    // Finished already: the scenario on screen is the one that follows.
    let finished =
        found.as_ref().as_ref().is_some_and(|found| *found.derived.scenario == *props.state.scenario);
    let step = use_state_eq(|| if finished { Step::End } else { Step::Questions });
    let go = Callback::from({
        let step = step.clone();
        move |to| step.set(to)
    });
    let finish = {
        let (go, dispatch, found) = (go.clone(), page.dispatch.clone(), Rc::clone(&found));
        Callback::from(move |()| {
            if let Some(found) = &*found {
                dispatch.emit(Msg::Opened(Box::new((*found.derived.scenario).clone())));
                go.emit(Step::End);
            }
        })
    };
    let now = match (*step, &*found) {
        (Step::End, None) => Step::Questions,
        (step, _) => step,
    };
    let shown = match (now, &*found) {
        (Step::End, Some(found)) => mount::<end::End>(props!(end::End {
            form: form.clone(),
            found: found.clone(),
            state: props.state.clone()
        })),
        (Step::Frameworks, found) => mount::<frameworks::Frameworks>(props!(frameworks::Frameworks {
            form: form.clone(),
            found: found.clone(),
            onback: go.reform(|()| Step::Questions)
        })),
        (_, found) => html! {
            <main class="city">
                { found.as_ref().map(|found| answer::strip(lang, found)).unwrap_or_default() }
                <div class="city__q">
                    { mount::<questions::Questions>(props!(questions::Questions { form: form.clone(), known: found.is_some(), kept, onframeworks: go.reform(|()| Step::Frameworks), onfinish: finish })) }
                </div>
                <div class="city__a">{ mount::<answer::Answer>(props!(answer::Answer { form: form.clone(), found: found.clone(), palette: props.palette })) }</div>
            </main>
        },
    };
    html! {
        <div class="city-page">
            { mount::<top::Top>(props!(top::Top { form, state: props.state.clone(), title: props.title.clone(), step: now, onback: go.reform(|()| Step::Questions) })) }
            <div key={format!("{now:?}")}>{ shown }</div>
        </div>
    }
}
