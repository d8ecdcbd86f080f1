//! The sections below the answer, and a line of what is known of the real world.

use crate::ui::later::explore::{AttributionSection, LatestStartTable, MapSection, TornadoSection};
use crate::ui::later::reality::reality;
use crate::ui::later::requirements::RequirementsSection;
use crate::ui::later::settings::ScenarioSection;
use crate::ui::shared::context::{Shared, use_page};
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
            <RequirementsSection derived={derived.clone()} settled={settled.clone()} reasons={reasons.clone()} />
            <div class="halves">
                <MapSection derived={derived.clone()} palette={*palette} />
                <TornadoSection derived={derived.clone()} />
            </div>
            <AttributionSection derived={settled.clone()} pinned={pinned.clone()} />
            <LatestStartTable derived={settled.clone()} />
            <ScenarioSection scenario={Shared(derived.scenario.clone())} />
        </>
    }
}
