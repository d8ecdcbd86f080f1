//! The parts of the model that can be switched on and off; the lever panel shows them beside the levers they bring.

use crate::model::scenario::{Clauses, Hours, Scenario, Segment};
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::shared::context::Context;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::switch::Switch;
use yew::prelude::*;

/// Whether the facilitators' capacity counts, and which of its two limits.
///
/// `prefix` starts its identities, since the panel and the form may both show it.
pub(in crate::ui) fn facilitators_toggle(scenario: &Scenario, prefix: &str, page: &Context) -> Html {
    let lang = page.lang;
    let onlimit = page.dispatch.reform(|on| Msg::Edited(Edit::FacilitatorsLimited(on)));
    let oncontracts = page.dispatch.reform(|on| Msg::Edited(Edit::ContractsEachLimited(on)));
    let onhours = page.dispatch.reform(|on| Msg::Edited(Edit::HoursEachLimited(on)));
    html! {
        <div class="set-toggle">
            { mount::<Switch>(props!(Switch { id: format!("{prefix}-facilitators"), label: tr!(lang, "set-facilitators"), note: tr!(lang, "set-facilitators-note"), on: scenario.facilitators.is_some(), onswitch: onlimit })) }
            if let Some(facilitators) = scenario.facilitators {
                <div class="set-sub">
                    { mount::<Switch>(props!(Switch { id: format!("{prefix}-contracts-each"), label: tr!(lang, "set-contracts-each"), on: facilitators.contracts_each.is_some(), onswitch: oncontracts })) }
                    { mount::<Switch>(props!(Switch { id: format!("{prefix}-hours-each"), label: tr!(lang, "set-hours-each"), note: tr!(lang, "set-hours-each-note"), on: facilitators.hours_each.is_some(), onswitch: onhours })) }
                </div>
            }
        </div>
    }
}

/// Whether the answers of SIAE are limited.
///
/// `prefix` starts its identities, since the panel and the form may both show it.
pub(in crate::ui) fn answers_toggle(scenario: &Scenario, prefix: &str, page: &Context) -> Html {
    let onswitch = page.dispatch.reform(|on| Msg::Edited(Edit::AnswersLimited(on)));
    mount::<Switch>(props!(Switch {
        id: format!("{prefix}-answers"),
        label: tr!(page.lang, "set-answers"),
        note: tr!(page.lang, "set-answers-note"),
        on: scenario.reserved.answers.is_some(),
        onswitch
    }))
}

/// Whether the clause rate is explained by the funnel, in every family at once.
///
/// `prefix` starts its identities, since the panel and the form may both show it.
pub(in crate::ui) fn funnel_toggle(scenario: &Scenario, prefix: &str, page: &Context) -> Html {
    let on = everywhere(scenario, is_funnel);
    mount::<Switch>(props!(Switch {
        id: format!("{prefix}-funnel"),
        label: tr!(page.lang, "set-funnel"),
        note: tr!(page.lang, "set-funnel-note"),
        on,
        onswitch: each_segment(&page.dispatch, scenario.segments.len(), Edit::FunnelChosen)
    }))
}

/// Whether the hours are sized from amounts, in every family at once.
///
/// `prefix` starts its identities, since the panel and the form may both show it.
pub(in crate::ui) fn calibration_toggle(scenario: &Scenario, prefix: &str, page: &Context) -> Html {
    let on = everywhere(scenario, is_calibrated);
    mount::<Switch>(props!(Switch {
        id: format!("{prefix}-calibration"),
        label: tr!(page.lang, "set-calibration"),
        note: tr!(page.lang, "set-calibration-note"),
        on,
        onswitch: each_segment(&page.dispatch, scenario.segments.len(), Edit::CalibrationChosen)
    }))
}

/// Whether a family's clause rate is explained by the funnel.
pub(in crate::ui) fn is_funnel(segment: &Segment<f64>) -> bool {
    matches!(segment.clauses, Clauses::Funnel(_))
}

/// Whether a family's hours are sized from amounts.
pub(in crate::ui) fn is_calibrated(segment: &Segment<f64>) -> bool {
    matches!(segment.hours, Hours::Calibrated(_))
}

fn everywhere(scenario: &Scenario, holds: fn(&Segment<f64>) -> bool) -> bool {
    scenario.segments.iter().all(holds)
}

/// Makes one step of the same change in every family.
fn each_segment(dispatch: &Callback<Msg>, count: usize, edit: fn(usize, bool) -> Edit) -> Callback<bool> {
    dispatch.reform(move |on| Msg::Edited(Edit::Several((0..count).map(|index| edit(index, on)).collect())))
}
