//! What a scenario is made of, apart from its numbers: years, segments and how each is explained, limits.
//!
//! A link says the shape first; the preset brought to that shape is the scenario that the link's numbers differ from.
//! Links of years ago count on the figures of the presets and of [`stand_in`]: a preset whose figures have to change
//! takes a new key.

use crate::model::lever::LeverId;
use crate::model::scenario::{Calibration, Clauses, Hours, Ramped, Scenario, Segment};
use crate::scenario::preset::Preset;
use std::sync::Arc;

/// The limits that a scenario may have or not, each by its lever.
pub(super) const LIMITS: [LeverId; 4] = [
    LeverId::SiaeAnswers,
    LeverId::Facilitators,
    LeverId::ContractsPerFacilitator,
    LeverId::HoursPerFacilitator,
];

/// What stands for all of the limits.
pub(super) const ALL: &str = "all";

/// The shape of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Structure {
    /// Base and target year.
    pub(super) years: (i32, i32),
    /// The segments' names, and whether clauses come from the funnel and hours from amounts.
    pub(super) segments: Vec<(Arc<str>, bool, bool)>,
    /// The limits there are.
    pub(super) limits: Vec<LeverId>,
}

impl Structure {
    /// The shape of a scenario.
    pub(super) fn of(scenario: &Scenario) -> Self {
        let form = |segment: &Segment<f64>| {
            let funnel = matches!(segment.clauses, Clauses::Funnel(_));
            (segment.name.clone(), funnel, matches!(segment.hours, Hours::Calibrated(_)))
        };
        Self {
            years: (scenario.base_year, scenario.target_year),
            segments: scenario.segments.iter().map(form).collect(),
            limits: LIMITS.into_iter().filter(|lever| lever.present(scenario)).collect(),
        }
    }

    /// A preset's scenario brought to this shape; a part that the preset lacks is the stand-in's. Where no preset is named,
    /// the figures are those of the default one, and the city is not said.
    pub(super) fn applied(&self, preset: Option<Preset>) -> Scenario {
        let mut scenario = preset.unwrap_or(Preset::Paris2020).scenario();
        if preset.is_none() {
            scenario.city.clear();
        }
        let stand_in = stand_in();
        (scenario.base_year, scenario.target_year) = self.years;
        scenario.ramp.start = scenario.starts().hold(scenario.ramp.start);
        let models = std::mem::take(&mut scenario.segments);
        let segments = self.segments.iter().enumerate();
        scenario.segments = segments
            .filter_map(|(index, (name, funnel, calibrated))| {
                let mut segment = models.get(index).or(models.last())?.clone();
                segment.name = Arc::clone(name);
                let explained =
                    |segment: &Segment<f64>| (matches!(segment.clauses, Clauses::Funnel(_)), *funnel);
                if explained(&segment).0 != explained(&segment).1 {
                    let other = stand_in.segments.iter().find(|other| explained(other).0 == *funnel)?;
                    segment.clauses = other.clauses;
                }
                if matches!(segment.hours, Hours::Calibrated(_)) != *calibrated {
                    let same =
                        |other: &&Segment<f64>| matches!(other.hours, Hours::Calibrated(_)) == *calibrated;
                    segment.hours = stand_in.segments.iter().find(same)?.hours;
                }
                Some(segment)
            })
            .collect();
        let has = |lever: LeverId| self.limits.contains(&lever);
        let answers = scenario.reserved.answers.or(stand_in.reserved.answers);
        scenario.reserved.answers = answers.filter(|_| has(LeverId::SiaeAnswers));
        let facilitators = scenario.facilitators.or(stand_in.facilitators);
        scenario.facilitators = facilitators.filter(|_| has(LeverId::Facilitators)).map(|mut limited| {
            let usual = stand_in.facilitators.unwrap_or(limited);
            limited.contracts_each = limited
                .contracts_each
                .or(usual.contracts_each)
                .filter(|_| has(LeverId::ContractsPerFacilitator));
            limited.hours_each =
                limited.hours_each.or(usual.hours_each).filter(|_| has(LeverId::HoursPerFacilitator));
            limited
        });
        scenario
    }
}

/// Every part that a scenario may have: the first segment with explained clauses and hours, the second with given ones.
pub(super) fn stand_in() -> Scenario {
    let mut scenario = Preset::CityLevers.scenario();
    scenario.facilitators = Preset::Facilitators.scenario().facilitators;
    for segment in &mut scenario.segments {
        // The practitioners' example: 1,000,000 EUR x 50 % x 5 % / 30 EUR.
        segment.hours = Hours::Calibrated(Calibration {
            amount: 1_000_000.0,
            labour_share: 0.5,
            insertion_share: Ramped::constant(0.05),
            hourly_cost: 30.0,
        });
    }
    scenario.segments.extend(Preset::Paris2020.scenario().segments);
    scenario
}
