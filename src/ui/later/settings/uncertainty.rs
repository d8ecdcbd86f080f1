//! Whether the levers carry ranges, how finely they are drawn, and how sure a secured value has to be.

use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::settings::control::number::NumberAt;
use crate::ui::later::settings::control::select::Select;
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::shared::context::Context;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::switch::Switch;
use yew::prelude::*;

/// Powers of two of the numbers of draws: 256 to 65,536.
const DRAWS: std::ops::RangeInclusive<u32> = 8..=16;

/// The three settings of uncertainty.
pub(super) fn uncertainty_form(props: &ScenarioProps, page: &Context) -> Html {
    let lang = page.lang;
    let uncertainty = &props.scenario.uncertainty;
    let onswitch =
        page.dispatch.reform(|on| Msg::Edited(if on { Edit::RangesProposed } else { Edit::RangesCleared }));
    let kept = uncertainty.draws;
    let onchoose = page
        .dispatch
        .reform(move |draws: String| Msg::Edited(Edit::DrawsChosen(draws.parse().unwrap_or(kept))));
    let options = DRAWS.map(|power| {
        let draws = 1_u32 << power;
        (AttrValue::from(draws.to_string()), lang.number(f64::from(draws), 0))
    });
    html! {
        <div class="set-form">
            { mount::<Switch>(props!(Switch { id: "set-ranges", label: tr!(lang, "set-ranges"), note: tr!(lang, "set-ranges-note"), on: !uncertainty.ranges.is_empty(), onswitch })) }
            <div class="set-list">
                { mount::<NumberAt>(props!(NumberAt { scenario: props.scenario.clone(), form: "uncertainty", path: "uncertainty.confidence", label: tr!(lang, "set-confidence") })) }
                { mount::<Select>(props!(Select { id: "set-draws", label: tr!(lang, "set-draws"), options: options.collect::<Vec<_>>(), value: kept.to_string(), onchoose })) }
            </div>
            <p class="note">{ tr!(lang, "set-uncertainty-note") }</p>
        </div>
    }
}
