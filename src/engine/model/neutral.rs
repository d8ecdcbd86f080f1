//! What a scenario holds where nothing is said: values that change no result.
//!
//! A quantity that is added is given its neutral value here, so that scenarios written before it keep their results.
//! Nothing here is a proposal: presets and the city's own figures are elsewhere.

use super::scenario::{
    Effort, Goal, Goals, JointAnswers, Ramp, Ramped, Reading, Reserved, Scenario, Settings, Uncertainty,
};
use litemap::LiteMap;

const fn constant(level: f64) -> Ramped<f64> {
    Ramped { base: level, target: level, start: None }
}

impl JointAnswers<f64> {
    /// None are made together.
    pub const NEUTRAL: Self = Self { share: constant(0.0), gain: 0.0 };
}

impl Reserved<f64> {
    /// None is published; whatever would be is answered and awarded, for a year.
    pub const NEUTRAL: Self = Self {
        published: constant(0.0),
        answers: None,
        support_uplift: constant(0.0),
        award_rate: constant(1.0),
        hours_per_contract: 0.0,
        duration: 1.0,
    };
}

impl Scenario {
    /// A scheme without contracts or goals, which runs from the first year on.
    #[must_use]
    pub fn neutral(base_year: i32, target_year: i32) -> Self {
        Self {
            name: String::new(),
            preset: None,
            city: String::new(),
            base_year,
            target_year,
            ramp: Ramp { start: f64::from(base_year), exponent: 1.0 },
            reading: Reading::InExecution,
            goals: Goals::from_fn(|goal| Goal {
                value: 0.0,
                active: false,
                cumulative: goal.row().summable.then_some(false),
            }),
            segments: Vec::new(),
            joint_answers: JointAnswers::NEUTRAL,
            reserved: Reserved::NEUTRAL,
            facilitators: None,
            realisation: 1.0,
            settings: Settings {
                hours_per_person: 1.0,
                hours_per_fte: 1.0,
                hourly_cost: 1.0,
                labour_share: 1.0,
                insertion_share: 1.0,
                yearly_purchases: 1.0,
            },
            uncertainty: Uncertainty { ranges: LiteMap::new(), draws: 4_096, confidence: 0.8 },
            effort: Effort { levers: Vec::new() },
            observed: LiteMap::new(),
            sources: LiteMap::new(),
        }
    }
}
