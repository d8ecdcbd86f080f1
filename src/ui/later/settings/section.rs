//! The whole scenario, part by part, folded.

use crate::model::scenario::Scenario;
use crate::tr;
use crate::ui::later::settings::conversions::conversions_form;
use crate::ui::later::settings::digest::FormPart;
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::later::settings::goals::goals_form;
use crate::ui::later::settings::levels::levels_form;
use crate::ui::later::settings::modes::clauses_form;
use crate::ui::later::settings::observed::observed_form;
use crate::ui::later::settings::segments::SegmentsForm;
use crate::ui::later::settings::sources::SourcesForm;
use crate::ui::later::settings::uncertainty::uncertainty_form;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::disclosure::use_unfolded;
use crate::ui::shared::part::{keyed, mount, props};
use yew::prelude::*;

/// What the section shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SectionProps {
    /// The scenario on screen.
    pub scenario: Shared<Scenario>,
    /// Whether every part opens with the page.
    #[prop_or_default]
    pub unfolded: bool,
}

/// The section “The whole scenario”.
#[function_component]
pub fn ScenarioSection(props: &SectionProps) -> Html {
    let lang = use_page().lang;
    html! {
        <section class="sec" id="scenario" aria-labelledby="scenario-title">
            <div class="sec__head">
                <h2 id="scenario-title">{ tr!(lang, "set-title") }</h2>
                <p>{ tr!(lang, "set-lead") }</p>
            </div>
            { for FormPart::ALL.map(|part| keyed::<Fold>(part.anchor(), props!(Fold { part, scenario: props.scenario.clone(), open: props.unfolded }))) }
        </section>
    }
}

/// One part.
#[derive(Clone, PartialEq, Properties)]
struct FoldProps {
    part: FormPart,
    scenario: Shared<Scenario>,
    open: bool,
}

/// A part.
#[function_component]
fn Fold(props: &FoldProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (unfolded, ontoggle) = use_unfolded(props.open);
    html! {
        <details class="disc set-fold" id={props.part.anchor()} open={props.open} {ontoggle}>
            <summary>
                <h3>{ props.part.title(lang) }</h3>
                <span class="set-digest">{ props.part.digest(lang, &props.scenario) }</span>
            </summary>
            <div class="set-body">
                if unfolded {
                    { form(props.part, props.scenario.clone(), &page) }
                }
            </div>
        </details>
    }
}

fn form(part: FormPart, scenario: Shared<Scenario>, page: &Context) -> Html {
    let props = ScenarioProps { scenario };
    match part {
        FormPart::Goals => goals_form(&props, page),
        FormPart::Modes => clauses_form(&props, page),
        FormPart::Segments => mount::<SegmentsForm>(props),
        FormPart::Levels => levels_form(&props, page),
        FormPart::Observed => observed_form(&props, page),
        FormPart::Sources => mount::<SourcesForm>(props),
        FormPart::Conversions => conversions_form(&props, page),
        FormPart::Uncertainty => uncertainty_form(&props, page),
    }
}
