//! The sections below the answer, and a line of what is known of the real world.

use crate::ui::later::explore::{AttributionSection, LatestStartTable, MapSection, TornadoSection};
use crate::ui::later::reality::reality;
use crate::ui::later::requirements::RequirementsSection;
use crate::ui::later::settings::ScenarioSection;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::SectionsProps;
use yew::prelude::*;

/// What it would take, what to explore, and all of the scenario.
#[function_component]
pub(in crate::ui) fn SecondarySections(props: &SectionsProps) -> Html {
    let SectionsProps { derived, settled, reasons, palette, pinned } = props;
    let lang = use_page().lang;
    html! {
        <>
            { reality(lang, &derived.scenario) }
            { mount::<RequirementsSection>(props!(RequirementsSection { derived: derived.clone(), settled: settled.clone(), reasons: reasons.clone() })) }
            <div class="halves">
                { mount::<MapSection>(props!(MapSection { derived: derived.clone(), palette: *palette })) }
                { mount::<TornadoSection>(props!(TornadoSection { derived: derived.clone() })) }
            </div>
            { mount::<AttributionSection>(props!(AttributionSection { derived: settled.clone(), pinned: pinned.clone() })) }
            { mount::<LatestStartTable>(props!(LatestStartTable { derived: settled.clone() })) }
            { mount::<ScenarioSection>(props!(ScenarioSection { scenario: Shared(derived.scenario.clone()) })) }
        </>
    }
}
