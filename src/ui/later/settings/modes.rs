//! How clauses and hours come about, family by family, and which means limit them.

use crate::i18n::Lang;
use crate::model::scenario::Segment;
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::settings::control::radios::{Radio, Radios};
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::later::words::family::family_name;
use crate::ui::shared::context::Context;
use crate::ui::shared::model_switches::{answers_toggle, facilitators_toggle, is_calibrated, is_funnel};
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// The ways of computing: of each family, then of the means.
pub(super) fn clauses_form(props: &ScenarioProps, page: &Context) -> Html {
    let lang = page.lang;
    let segments = props.scenario.segments.iter().enumerate();
    html! {
        <div class="set-form">
            <div class="set-cards">
                { for segments.map(|(index, segment)| segment_modes(lang, index, segment, &page.dispatch)) }
            </div>
            <fieldset class="choice set-choice">
                <legend>{ tr!(lang, "set-means-legend") }</legend>
                { facilitators_toggle(&props.scenario, "set", page) }
                { answers_toggle(&props.scenario, "set", page) }
            </fieldset>
        </div>
    }
}

fn segment_modes(lang: Lang, index: usize, segment: &Segment<f64>, dispatch: &Callback<Msg>) -> Html {
    let onfunnel = dispatch.reform(move |place| Msg::Edited(Edit::FunnelChosen(index, place == 1)));
    let onhours = dispatch.reform(move |place| Msg::Edited(Edit::CalibrationChosen(index, place == 1)));
    let onduration = dispatch.reform(move |place| Msg::Edited(Edit::ClauseDurationChosen(index, place == 1)));
    let radio = |label, note| Radio { label, note };
    let clauses = vec![
        radio(tr!(lang, "set-clauses-direct"), tr!(lang, "set-clauses-direct-note")),
        radio(tr!(lang, "set-clauses-funnel"), tr!(lang, "set-clauses-funnel-note")),
    ];
    let hours = vec![
        radio(tr!(lang, "set-hours-direct"), tr!(lang, "set-hours-direct-note")),
        radio(tr!(lang, "set-hours-calibrated"), tr!(lang, "set-hours-calibrated-note")),
    ];
    let durations = vec![
        radio(tr!(lang, "set-clause-duration-common"), tr!(lang, "set-clause-duration-common-note")),
        radio(tr!(lang, "set-clause-duration-own"), tr!(lang, "set-clause-duration-own-note")),
    ];
    html! {
        <fieldset class="choice set-card" key={index}>
            <legend>{ family_name(lang, &segment.name) }</legend>
            { mount::<Radios>(props!(Radios { id: format!("set-clauses-{index}"), legend: tr!(lang, "set-clauses-legend"), choices: clauses, chosen: usize::from(is_funnel(segment)), onchoose: onfunnel })) }
            { mount::<Radios>(props!(Radios { id: format!("set-hours-{index}"), legend: tr!(lang, "set-hours-mode-legend"), choices: hours, chosen: usize::from(is_calibrated(segment)), onchoose: onhours })) }
            { mount::<Radios>(props!(Radios { id: format!("set-clause-duration-{index}"), legend: tr!(lang, "set-clause-duration-legend"), choices: durations, chosen: usize::from(segment.clause_duration.is_some()), onchoose: onduration })) }
        </fieldset>
    }
}
