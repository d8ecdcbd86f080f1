//! The sections below the answer, and a line of what is known of the real world.

use crate::ui::later::explore::{AttributionSection, LatestStartTable, MapSection, TornadoSection};
use crate::ui::later::reality::reality;
use crate::ui::later::requirements::RequirementsSection;
use crate::ui::later::settings::ScenarioSection;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::pieces::use_pieces;
use crate::ui::shared::slots::SectionsProps;
use yew::prelude::*;

/// What it would take, what to explore, and all of the scenario.
#[function_component]
pub(in crate::ui) fn SecondarySections(props: &SectionsProps) -> Html {
    let SectionsProps { derived, settled, reasons, palette, pinned } = props;
    let lang = use_page().lang;
    let pieces = use_pieces(7);
    html! {
        <>
            { reality(lang, &derived.scenario) }
            if pieces > 0 { { mount::<RequirementsSection>(props!(RequirementsSection { derived: derived.clone(), settled: settled.clone(), reasons: reasons.clone() })) } } else { <div id="requirements"></div> }
            if pieces > 2 {
                <div class="halves">
                    { mount::<MapSection>(props!(MapSection { derived: derived.clone(), palette: *palette })) }
                    if pieces > 3 { { mount::<TornadoSection>(props!(TornadoSection { derived: derived.clone() })) } }
                </div>
            }
            if pieces > 4 { { mount::<AttributionSection>(props!(AttributionSection { derived: settled.clone(), pinned: pinned.clone() })) } }
            if pieces > 5 { { mount::<LatestStartTable>(props!(LatestStartTable { derived: settled.clone() })) } }
            if pieces > 6 { { mount::<ScenarioSection>(props!(ScenarioSection { scenario: Shared(derived.scenario.clone()) })) } }
        </>
    }
}
