//! The sections below the answer.

use crate::chart::Palette;
use crate::model::scenario::Scenario;
use crate::state::derive::Derived;
use crate::ui::context::Shared;
use crate::ui::explore::{AttributionSection, LatestStartTable, MapSection, TornadoSection};
use crate::ui::needs::Needs;
use crate::ui::reasons::Reasons;
use crate::ui::settings::ScenarioSection;
use yew::prelude::*;

/// What the sections show.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BelowProps {
    /// The run, at each step of a move while any of it is in view.
    pub(super) derived: Shared<Derived>,
    /// The run as it was when no lever was being moved.
    pub(super) settled: Shared<Derived>,
    /// Why levers do nothing, or not enough.
    pub(super) reasons: Option<Shared<Reasons>>,
    /// The colours of pictures.
    pub(super) palette: Palette,
    /// The scenario kept to compare with.
    pub(super) pinned: Option<Shared<Scenario>>,
}

/// What it would take, what to explore, and all of the scenario.
#[function_component]
pub(super) fn Below(props: &BelowProps) -> Html {
    let BelowProps { derived, settled, reasons, palette, pinned } = props;
    html! {
        <>
            <Needs derived={derived.clone()} settled={settled.clone()} reasons={reasons.clone()} />
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
