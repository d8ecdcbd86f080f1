//! What each part of the scenario holds, in a few words beside its title.

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::tr;
use crate::ui::later::settings::goals::goal_unit;
use crate::ui::shared::model_switches::{is_calibrated, is_funnel};
use crate::ui::shared::words::unit::{self, FieldUnit};

/// The parts, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormPart {
    Goals,
    Modes,
    Segments,
    Levels,
    Observed,
    Sources,
    Conversions,
    Uncertainty,
}

impl FormPart {
    pub(super) const ALL: [Self; 8] = [
        Self::Goals,
        Self::Modes,
        Self::Segments,
        Self::Levels,
        Self::Observed,
        Self::Sources,
        Self::Conversions,
        Self::Uncertainty,
    ];

    /// Its place in the page, which links lead to.
    pub(super) const fn anchor(self) -> &'static str {
        match self {
            Self::Goals => "set-goals",
            Self::Modes => "set-modes",
            Self::Segments => "set-segments",
            Self::Levels => "set-levels",
            Self::Observed => "set-observed",
            Self::Sources => "set-sources",
            Self::Conversions => "set-conversions",
            Self::Uncertainty => "set-uncertainty",
        }
    }

    pub(super) fn title(self, lang: Lang) -> String {
        match self {
            Self::Goals => tr!(lang, "set-goals-title"),
            Self::Modes => tr!(lang, "set-modes-title"),
            Self::Segments => tr!(lang, "set-segments-title"),
            Self::Levels => tr!(lang, "set-levels-title"),
            Self::Observed => tr!(lang, "set-observed-title"),
            Self::Sources => tr!(lang, "set-sources-title"),
            Self::Conversions => tr!(lang, "set-conversions-title"),
            Self::Uncertainty => tr!(lang, "set-uncertainty-title"),
        }
    }

    /// The values it holds, in a few words.
    pub(super) fn digest(self, lang: Lang, scenario: &Scenario) -> String {
        match self {
            Self::Goals => goals(lang, scenario),
            Self::Modes => modes(lang, scenario),
            Self::Segments => {
                let contracts = LeverId::Contracts.value(scenario).unwrap_or(0.0);
                let contracts = unit::displayed(lang, FieldUnit::Contracts, contracts);
                tr!(lang, "set-digest-segments", count = scenario.segments.len(), contracts = contracts)
            }
            Self::Levels => {
                let own = LeverId::all().filter(|lever| lever.ramp_start(scenario).is_some()).count();
                tr!(lang, "set-digest-levels", count = own)
            }
            Self::Observed => tr!(lang, "set-digest-observed", count = scenario.observed.len()),
            Self::Sources => tr!(lang, "set-digest-sources", count = scenario.sources.len()),
            Self::Conversions => {
                let hours = |hours| unit::displayed(lang, FieldUnit::Hours, hours);
                let (person, fte) =
                    (hours(scenario.settings.hours_per_person), hours(scenario.settings.hours_per_fte));
                tr!(lang, "set-digest-conversions", person = person, fte = fte)
            }
            Self::Uncertainty => {
                let confidence = unit::displayed(lang, FieldUnit::Share, scenario.uncertainty.confidence);
                let count = scenario.uncertainty.ranges.len();
                tr!(lang, "set-digest-uncertainty", count = count, confidence = confidence)
            }
        }
    }
}

fn goals(lang: Lang, scenario: &Scenario) -> String {
    let followed: Vec<_> = scenario
        .active_goals()
        .map(|goal| unit::displayed(lang, goal_unit(goal), scenario.goal_value(goal)))
        .collect();
    if followed.is_empty() { tr!(lang, "set-digest-no-goal") } else { followed.join(" · ") }
}

fn modes(lang: Lang, scenario: &Scenario) -> String {
    let rate = if scenario.segments.iter().any(is_funnel) {
        tr!(lang, "set-digest-funnel")
    } else {
        tr!(lang, "set-digest-direct")
    };
    let hours = if scenario.segments.iter().any(is_calibrated) {
        tr!(lang, "set-digest-calibrated")
    } else {
        tr!(lang, "set-digest-hours-direct")
    };
    let means = if scenario.facilitators.is_some() {
        tr!(lang, "set-digest-limited")
    } else {
        tr!(lang, "set-digest-unlimited")
    };
    [rate, hours, means].join(" · ")
}
