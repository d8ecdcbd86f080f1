//! The whole scenario, part by part, folded.

use super::digest::Part;
use super::{
    ClausesForm, ConversionsForm, GoalsForm, LevelsForm, ObservedForm, ScenarioProps, SegmentsForm, Shared,
    SourcesForm, UncertaintyForm,
};
use crate::model::scenario::Scenario;
use crate::platform::input;
use crate::tr;
use crate::ui::context::use_page;
use yew::prelude::*;

/// The section “The whole scenario”.
#[function_component]
pub fn ScenarioSection(props: &ScenarioProps) -> Html {
    let lang = use_page().lang;
    html! {
        <section class="sec" id="scenario" aria-labelledby="scenario-title">
            <div class="sec__head">
                <h2 id="scenario-title">{ tr!(lang, "set-title") }</h2>
                <p>{ tr!(lang, "set-lead") }</p>
            </div>
            { for Part::ALL.map(|part| html! {
                <Fold key={part.anchor()} {part} scenario={props.scenario.clone()} />
            }) }
        </section>
    }
}

/// One part.
#[derive(Clone, PartialEq, Properties)]
struct FoldProps {
    part: Part,
    scenario: Shared<Scenario>,
}

/// A part that is only drawn once unfolded: closed ones cost nothing while a lever moves.
#[function_component]
fn Fold(props: &FoldProps) -> Html {
    let lang = use_page().lang;
    let unfolded = use_state_eq(|| false);
    let ontoggle = Callback::from({
        let unfolded = unfolded.clone();
        move |event: Event| unfolded.set(input::unfolded(&event))
    });
    html! {
        <details class="disc set-fold" id={props.part.anchor()} {ontoggle}>
            <summary>
                <h3>{ props.part.title(lang) }</h3>
                <span class="set-digest">{ props.part.digest(lang, &props.scenario) }</span>
            </summary>
            <div class="set-body">
                if *unfolded {
                    { form(props.part, props.scenario.clone()) }
                }
            </div>
        </details>
    }
}

fn form(part: Part, scenario: Shared<Scenario>) -> Html {
    match part {
        Part::Goals => html! { <GoalsForm {scenario} /> },
        Part::Modes => html! { <ClausesForm {scenario} /> },
        Part::Segments => html! { <SegmentsForm {scenario} /> },
        Part::Levels => html! { <LevelsForm {scenario} /> },
        Part::Observed => html! { <ObservedForm {scenario} /> },
        Part::Sources => html! { <SourcesForm {scenario} /> },
        Part::Conversions => html! { <ConversionsForm {scenario} /> },
        Part::Uncertainty => html! { <UncertaintyForm {scenario} /> },
    }
}
