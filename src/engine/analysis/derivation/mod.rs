//! Where a figure of the page comes from: the chain with today's figures, its inputs, and what each of them moves.
//!
//! Everything is read off the run that made the figure, or carried by it as a derivative; no formula is written a second
//! time. Made for one figure when a reader asks, never while a lever moves. Words are not here: the page puts a
//! [`Derivation`] into sentences.

pub mod block;
mod chain;
mod cohorts;
pub mod effect;
mod figure_id;
mod figures;
pub mod named_quantity;

use super::ensemble::EnsembleSummary;
use super::required::Required;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;
use block::Block;
use chain::Chain;
use effect::{Effect, Kink, Measured, effects, kinks, per_clause_contract};
pub use figure_id::FigureId;
use named_quantity::Input;

/// Where one figure comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Derivation {
    /// The figure.
    pub figure: FigureId,
    /// Its value, with the bits of the run; none for a first year that does not come.
    pub result: Option<f64>,
    /// How it comes about, in reading order.
    pub parts: Vec<Block>,
    /// What it starts from: what the parts name, then whatever else moves it.
    pub inputs: Vec<Input>,
    /// What each lever moves, the strongest first; empty where that makes no sense.
    pub effects: Vec<Effect>,
    /// What one more clause contract moves, and the lever that brings it; none where it does not apply.
    pub clause_contract: Option<(LeverId, f64)>,
    /// What holds the figure back, so that some levers do nothing.
    pub kink: Option<Kink>,
}

impl Derivation {
    /// Tells where a figure of a run comes from; `required` and `chances` are what the page shows.
    #[must_use]
    pub fn new(
        scenario: &Scenario,
        projection: &Projection,
        required: &[Required],
        chances: Option<&EnsembleSummary>,
        figure: FigureId,
    ) -> Self {
        let mut chain = Chain::new(scenario, projection);
        let result = chain.figure(figure, required, chances);
        let parts = chain.parts;
        let measured = Measured::new(scenario, figure);
        let effects = measured.map_or_else(Vec::new, |measured| effects(scenario, measured));
        // The values of the years come from the same inputs as the target year's.
        let mut inputs = if let FigureId::FirstYear(goal) = figure {
            let mut year = Chain::new(scenario, projection);
            year.figure(FigureId::Margin(goal), required, chances);
            figures::named_inputs(&year.parts)
        } else {
            figures::named_inputs(&parts)
        };
        let moving = effects.iter().filter(|effect| effect.size() > 0.0);
        for lever in moving.map(|effect| effect.lever) {
            if !inputs.contains(&Input::Lever(lever)) {
                inputs.push(Input::Lever(lever));
            }
        }
        inputs.retain(|input| match *input {
            Input::Lever(lever) => lever.present(scenario),
            Input::Setting(_) | Input::Goal(_) => true,
        });
        let hours = measured.filter(|measured| measured.goal.is_none_or(|goal| goal == GoalId::Hours));
        let goal = measured.map(|measured| measured.goal.unwrap_or(GoalId::Hours));
        Self {
            figure,
            result,
            parts,
            inputs,
            effects,
            clause_contract: hours.and_then(|measured| per_clause_contract(scenario, measured)),
            kink: goal.and_then(|goal| kinks(scenario, projection, goal)),
        }
    }
}
