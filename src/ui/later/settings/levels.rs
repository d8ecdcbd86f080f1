//! Both ends of every value that moves over time, and when each starts to move.

use crate::i18n::{Lang, text};
use crate::model::lever::{LeverId, Unit};
use crate::model::scenario::{Clauses, Hours, Scenario};
use crate::state::Msg;
use crate::state::edit::{Edit, start_bounds};
use crate::tr;
use crate::ui::later::settings::control::number::NumberAt;
use crate::ui::later::settings::control::select::Select;
use crate::ui::later::settings::form::ScenarioProps;

use crate::ui::shared::context::Context;
use crate::ui::shared::words::unit::{self, FieldUnit};
use yew::prelude::*;

/// The levers that move from a base to a target level.
pub(super) const RAMPED: [LeverId; 11] = [
    LeverId::ClauseRate,
    LeverId::Anticipated,
    LeverId::Calibrated,
    LeverId::HoursPerContract,
    LeverId::InsertionShare,
    LeverId::JointShare,
    LeverId::Facilitators,
    LeverId::ReservedPublished,
    LeverId::SiaeAnswers,
    LeverId::SupportUplift,
    LeverId::AwardRate,
];

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

/// Every value of a scenario that moves over time.
fn levels(scenario: &Scenario) -> Vec<Level> {
    let mut levels = Vec::new();
    for lever in RAMPED.into_iter().filter(|lever| lever.present(scenario)) {
        let level = |path, family, first| Level { lever, path, family, first };
        if let Some(path) = common_path(lever) {
            levels.push(level(path.to_owned(), None, true));
            continue;
        }
        let mut first = true;
        for (index, segment) in scenario.segments.iter().enumerate() {
            if let Some(part) = segment_path(lever, &segment.clauses, &segment.hours) {
                let family = (scenario.segments.len() > 1).then(|| segment.name.to_string());
                levels.push(level(format!("segments[{index}].{part}"), family, first));
                first = false;
            }
        }
    }
    levels
}

const fn common_path(lever: LeverId) -> Option<&'static str> {
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "the other levers belong to families, or do not move over time"
    )]
    match lever {
        LeverId::JointShare => Some("joint_answers.share"),
        LeverId::Facilitators => Some("facilitators.count"),
        LeverId::ReservedPublished => Some("reserved.published"),
        LeverId::SiaeAnswers => Some("reserved.answers"),
        LeverId::SupportUplift => Some("reserved.support_uplift"),
        LeverId::AwardRate => Some("reserved.award_rate"),
        _ => None,
    }
}

const fn segment_path(lever: LeverId, clauses: &Clauses<f64>, hours: &Hours<f64>) -> Option<&'static str> {
    match (lever, clauses, hours) {
        (LeverId::ClauseRate, Clauses::Direct(_), _) => Some("clauses.direct"),
        (LeverId::Anticipated, Clauses::Funnel(_), _) => Some("clauses.funnel.anticipated"),
        (LeverId::Calibrated, Clauses::Funnel(_), _) => Some("clauses.funnel.calibrated"),
        (LeverId::HoursPerContract, _, Hours::Direct(_)) => Some("hours.direct"),
        (LeverId::InsertionShare, _, Hours::Calibrated(_)) => Some("hours.calibrated.insertion_share"),
        _ => None,
    }
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
                    { for levels(scenario).iter().map(|level| row(props, lang, level, &page.dispatch)) }
                </tbody>
            </table>
            <div class="set-list">
                <NumberAt scenario={scenario.clone()} form="levels" path="reserved.duration" unit={FieldUnit::Years}
                    label={tr!(lang, "set-reserved-duration")} />
            </div>
        </div>
    }
}

fn row(props: &ScenarioProps, lang: Lang, level: &Level, dispatch: &Callback<Msg>) -> Html {
    let scenario = &props.scenario;
    let slug = crate::ui::later::settings::form::slug(&level.path);
    let row_id = format!("set-level-{slug}");
    let unit = level.lever.row().unit;
    let number = |end: &str, year: i32| {
        html! {
            <NumberAt scenario={scenario.clone()} form="levels" path={format!("{}.{end}", level.path)}
                {unit} label={year.to_string()} context={row_id.clone()} in_column=true />
        }
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
    let allowed = start_bounds(scenario);
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
    let value = lever.own_start(scenario).map_or_else(|| "common".to_owned(), |year| year.to_string());
    let onchoose = dispatch.reform(move |year: String| Msg::Edited(Edit::OwnStart(lever, year.parse().ok())));
    html! {
        <Select id={format!("{row_id}-start")} label={tr!(lang, "set-level-start")} context={row_id.to_owned()}
            in_column=true {options} {value} {onchoose} />
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn every_value_that_moves_has_a_row_and_its_numbers_exist() {
        for preset in Preset::ALL {
            let mut scenario = preset.scenario();
            let found = levels(&scenario);
            for level in &found {
                for end in ["base", "target"] {
                    let path = format!("{}.{end}", level.path);
                    assert!(scenario.number(&path).is_some(), "{preset:?} {path}");
                }
            }
            let mut expected = Vec::new();
            scenario.each_start(&mut |path, _| expected.push(path.to_owned()));
            let mut paths: Vec<_> = found.into_iter().map(|level| level.path).collect();
            expected.sort_unstable();
            paths.sort_unstable();
            assert_eq!(paths, expected, "{preset:?}");
        }
    }
}
