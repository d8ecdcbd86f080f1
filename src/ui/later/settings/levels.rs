//! Both ends of every value that moves over time, and when each starts to move.

use crate::i18n::{Lang, text};
use crate::model::fields::{End, FieldId, Place};
use crate::model::lever::{LeverId, Unit};
use crate::model::scenario::Scenario;
use crate::order::sort_by_key;
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::settings::control::number::NumberAt;
use crate::ui::later::settings::control::select::Select;
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::later::words::family::family_name;
use crate::ui::shared::context::Context;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::unit;
use yew::prelude::*;

/// One value that moves over time.
#[derive(Clone, Debug, PartialEq)]
struct Level {
    lever: LeverId,
    /// Its path in the file.
    path: String,
    /// The family it belongs to, where there are several.
    family: Option<String>,
    /// Whether it is the first of its lever, which bears the start of all of them.
    first: bool,
}

/// Every value of a scenario that moves over time, lever by lever.
fn levels(lang: Lang, scenario: &Scenario) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::new();
    scenario.clone().each_start(&mut |at, _| {
        let FieldId::Lever(lever) = at.field.id else { return };
        let segment = scenario.segments.get(at.segment).filter(|_| at.field.is_of_segments());
        let family =
            segment.filter(|_| scenario.segments.len() > 1).map(|segment| family_name(lang, &segment.name));
        let first = levels.iter().all(|level| level.lever != lever);
        levels.push(Level { lever, path: Place { end: End::Whole, ..at }.to_string(), family, first });
    });
    sort_by_key(&mut levels, |level| level.lever);
    levels
}

/// A table of levels, and the one duration that is not a lever.
pub(super) fn levels_form(props: &ScenarioProps, page: &Context) -> Html {
    let lang = page.lang;
    let scenario = &props.scenario;
    let (base, target) = (scenario.base_year.to_string(), scenario.target_year.to_string());
    let columns = [tr!(lang, "set-level-value"), base, target, tr!(lang, "set-level-start")];
    html! {
        <div class="set-form">
            <p class="note">{ tr!(lang, "set-levels-note") }</p>
            <table class="set-table" role="table" aria-label={tr!(lang, "set-levels-title")}>
                <thead role="rowgroup"><tr role="row">
                    { for columns.into_iter().map(|column| html! { <th scope="col" role="columnheader">{ column }</th> }) }
                </tr></thead>
                <tbody role="rowgroup">
                    { for levels(lang, scenario).iter().map(|level| row(props, lang, level, &page.dispatch)) }
                </tbody>
            </table>
            <div class="set-list">
                { mount::<NumberAt>(props!(NumberAt { scenario: scenario.clone(), form: "levels", path: "reserved.duration", label: tr!(lang, "set-reserved-duration") })) }
            </div>
        </div>
    }
}

fn row(props: &ScenarioProps, lang: Lang, level: &Level, dispatch: &Callback<Msg>) -> Html {
    let scenario = &props.scenario;
    let slug = crate::ui::later::settings::form::slug(&level.path);
    let row_id = format!("set-level-{slug}");
    let number = |end: &str, year: i32| {
        mount::<NumberAt>(props!(NumberAt {
            scenario: scenario.clone(),
            form: "levels",
            path: format!("{}.{end}", level.path),
            label: year.to_string(),
            context: row_id.clone(),
            in_column: true
        }))
    };
    html! {
        <tr role="row" key={level.path.clone()}>
            <th scope="row" role="rowheader" id={row_id.clone()}>
                { text(lang, &format!("set-level-{}", level.lever.key())) }
                if let Some(family) = &level.family {
                    <span class="set-family">{ family }</span>
                }
            </th>
            <td role="cell">{ number("base", scenario.base_year) }</td>
            <td role="cell">{ number("target", scenario.target_year) }</td>
            <td role="cell">
                if level.first {
                    { start(scenario, lang, level, &row_id, dispatch) }
                } else {
                    <span class="note">{ tr!(lang, "set-level-same-start") }</span>
                }
            </td>
        </tr>
    }
}

/// The choice of a lever's start: the common one or its own. It is stored as the last year still at the base level, and
/// shown as the year after.
fn start(scenario: &Scenario, lang: Lang, level: &Level, row_id: &str, dispatch: &Callback<Msg>) -> Html {
    let lever = level.lever;
    let common = unit::field_text(lang, Unit::Start, scenario.ramp.start);
    let allowed = scenario.starts();
    let years = (scenario.base_year..scenario.target_year).filter(|&year| allowed.contain(f64::from(year)));
    let own = years.map(|year| {
        (
            AttrValue::from(year.to_string()),
            tr!(lang, "set-level-own", year = unit::field_text(lang, Unit::Start, f64::from(year))),
        )
    });
    let options: Vec<_> =
        std::iter::once((AttrValue::from("common"), tr!(lang, "set-level-common", year = common)))
            .chain(own)
            .collect();
    let value = lever.ramp_start(scenario).map_or_else(|| "common".to_owned(), |year| year.to_string());
    let onchoose = dispatch.reform(move |year: String| Msg::Edited(Edit::OwnStart(lever, year.parse().ok())));
    mount::<Select>(props!(Select {
        id: format!("{row_id}-start"),
        label: tr!(lang, "set-level-start"),
        context: row_id.to_owned(),
        in_column: true,
        options,
        value,
        onchoose
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn every_value_that_moves_has_a_row_and_its_numbers_exist() {
        for preset in Preset::ALL {
            let mut scenario = preset.scenario();
            let found = levels(Lang::Fr, &scenario);
            for level in &found {
                for end in ["base", "target"] {
                    let path = format!("{}.{end}", level.path);
                    assert!(scenario.number(&path).is_some(), "{preset:?} {path}");
                }
            }
            let mut expected = Vec::new();
            scenario.each_start(&mut |at, _| expected.push(at.to_string()));
            let mut paths: Vec<_> = found.into_iter().map(|level| format!("{}.start", level.path)).collect();
            expected.sort_unstable();
            paths.sort_unstable();
            assert_eq!(paths, expected, "{preset:?}");
        }
    }
}
