//! Whether the purchases that the hours imply are believable (docs/model.md, “Spend”).

use super::projection::{Projection, at};
use super::scenario::Scenario;
use serde::Serialize;

/// How believable the spend is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Below half of all purchases.
    Ok,
    /// Below all purchases.
    Demanding,
    /// All purchases or more.
    Impossible,
}

/// The purchases that must carry a clause to yield the target year's contracted hours.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Plausibility {
    /// In euros.
    pub clause_spend: f64,
    /// Over the city's yearly purchases.
    pub share_of_purchases: f64,
    /// The verdict.
    pub level: Level,
}

impl Plausibility {
    /// The spend of a run.
    #[must_use]
    pub fn new(scenario: &Scenario, projection: &Projection) -> Self {
        let settings = &scenario.settings;
        let hours = at(&projection.series.hours_contracted, scenario.target_index());
        let clause_spend = hours * settings.hourly_cost / (settings.labour_share * settings.insertion_share);
        let share_of_purchases = clause_spend / settings.yearly_purchases;
        let level = match share_of_purchases {
            share if share < 0.5 => Level::Ok,
            share if share < 1.0 => Level::Demanding,
            _ => Level::Impossible,
        };
        Self { clause_spend, share_of_purchases, level }
    }
}
