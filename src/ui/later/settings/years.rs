//! The base and the target year, which only make sense together.

use crate::i18n::Lang;
use crate::model::bounds::{LONGEST_PERIOD, YEARS};
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::field::NumberField;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::unit::FieldUnit;
use yew::prelude::*;

/// The years in force.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct YearsFieldsProps {
    /// Last year known.
    pub(super) base: i32,
    /// Year of the goals.
    pub(super) target: i32,
}

/// Two fields; a pair that cannot be stays on screen with the reason, and the last good one stays in force.
#[function_component]
pub(super) fn YearsFields(props: &YearsFieldsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let kept = (props.base, props.target);
    let waiting = use_state(|| None::<(i32, i32)>);
    use_effect_with(kept, {
        let waiting = waiting.clone();
        move |_| waiting.set(None)
    });
    let shown = waiting.unwrap_or(kept);
    let try_pair = {
        let (waiting, dispatch) = (waiting.clone(), page.dispatch.clone());
        Callback::from(move |(base, target)| {
            if problem(lang, (base, target), kept).is_some() {
                waiting.set(Some((base, target)));
            } else {
                waiting.set(None);
                dispatch.emit(Msg::Edited(Edit::Years { base, target }));
            }
        })
    };
    let reason = problem(lang, shown, kept);
    let onbase = try_pair.reform(move |year: f64| (whole(year), shown.1));
    let ontarget = try_pair.reform(move |year: f64| (shown.0, whole(year)));
    html! {
        <fieldset class="choice set-choice" aria-describedby={reason.is_some().then_some("set-years-error")}>
            <legend>{ tr!(lang, "set-years-legend") }</legend>
            <div class="set-list">
                { year_field(tr!(lang, "set-year-base"), "set-year-base", shown.0, reason.is_some(), onbase) }
                { year_field(tr!(lang, "set-year-target"), "set-year-target", shown.1, reason.is_some(), ontarget) }
            </div>
            <span class="err" id="set-years-error" role="alert" hidden={reason.is_none()}>
                if let Some(reason) = reason {
                    { icon("warn", 16) }{ reason }
                }
            </span>
        </fieldset>
    }
}

fn year_field(label: String, id: &'static str, year: i32, bad: bool, oncommit: Callback<f64>) -> Html {
    let label_id = format!("{id}-label");
    let fault = bad.then_some("set-years-error");
    html! {
        <div class="set-row">
            <label class="set-label" id={label_id.clone()} for={id}>{ label }</label>
            { mount::<NumberField>(props!(NumberField { id, labelled_by: label_id, value: f64::from(year), unit: FieldUnit::Year, bounds: YEARS, fault, oncommit })) }
        </div>
    }
}

/// A typed year as a whole number; the field only lets through what the bounds hold.
fn whole(year: f64) -> i32 {
    #[allow(clippy::cast_possible_truncation, reason = "a year is between 1990 and 2100")]
    {
        year.round() as i32
    }
}

/// Why a pair of years cannot be.
fn problem(lang: Lang, (base, target): (i32, i32), kept: (i32, i32)) -> Option<String> {
    let kept = format!("{}-{}", kept.0, kept.1);
    if target <= base {
        Some(tr!(lang, "set-years-order", kept = kept))
    } else if target - base > LONGEST_PERIOD {
        Some(tr!(lang, "set-years-far", most = LONGEST_PERIOD.to_string(), kept = kept))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_of_years_is_in_order_and_at_most_thirty_years_apart() {
        for (pair, fits) in [
            ((2014, 2020), true),
            ((2014, 2015), true),
            ((2014, 2044), true),
            ((2014, 2014), false),
            ((2020, 2014), false),
            ((2014, 2045), false),
        ] {
            let reason = problem(Lang::Fr, pair, (2014, 2020));
            assert_eq!(reason.is_none(), fits, "{pair:?}");
            assert!(reason.is_none_or(|reason| reason.contains("2014-2020")));
        }
    }
}
