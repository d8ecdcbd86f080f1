//! What weighs the most, as a chart value, and the levers that weigh nothing in a sentence.

use crate::analysis::sobol::SobolIndices;
use crate::analysis::swings::Swing;
use crate::chart::{TornadoRow, TornadoSpec};
use crate::i18n::{Lang, hundredths};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::shared::words::{lever, requirements, unit, verdict};

/// A swing below this share of the result is rounding.
const NOTHING: f64 = 1e-9;

fn moves(swing: &Swing) -> bool {
    (swing.high - swing.low).abs() > NOTHING * swing.high.abs().max(swing.low.abs())
}

/// The bars of one goal; the indices may still be missing.
#[must_use]
pub(in crate::ui) fn spec(
    lang: Lang,
    derived: &Derived,
    goal: GoalId,
    swings: &[Swing],
    indices: &[SobolIndices],
) -> TornadoSpec {
    let scenario = derived.scenario.as_ref();
    let moving: Vec<&Swing> = swings.iter().filter(|swing| swing.goal == goal && moves(swing)).collect();
    let shares = shares(goal, &moving, indices);
    let row = |(swing, share): (&&Swing, Option<f64>)| {
        let [low, high] = scenario.uncertainty.ranges.get(&swing.lever).copied()?;
        let seen = |value: f64| unit::displayed(lang, swing.lever.row().unit, value);
        Some(TornadoRow {
            label: lever::name(lang, swing.lever),
            low_setting: seen(low),
            high_setting: seen(high),
            low: swing.low,
            high: swing.high,
            share,
        })
    };
    let outcome = derived.outcome(goal);
    TornadoSpec {
        name: verdict::goal_name(lang, goal),
        quantity: verdict::quantity(goal),
        centre: outcome.achieved,
        goal: Some(outcome.target),
        rows: moving.iter().zip(shares).filter_map(row).collect(),
    }
}

/// Each lever's part of what they all account for, in whole percents that make 100; none before the indices are known.
fn shares(goal: GoalId, moving: &[&Swing], indices: &[SobolIndices]) -> Vec<Option<f64>> {
    let total = |swing: &&Swing| {
        let index = indices.iter().find(|index| index.goal == goal && index.lever == swing.lever)?;
        Some(index.total)
    };
    let known: Option<Vec<f64>> = moving.iter().map(total).collect();
    known.map_or_else(|| vec![None; moving.len()], |known| hundredths(&known).into_iter().map(Some).collect())
}

/// The levers that change nothing over their range, each with where it would act; none when all act.
#[must_use]
pub(in crate::ui) fn without_effect(
    lang: Lang,
    derived: &Derived,
    goal: GoalId,
    swings: &[Swing],
) -> Option<String> {
    let still = swings.iter().filter(|swing| swing.goal == goal && !moves(swing));
    let mut groups: Vec<(Option<String>, Vec<LeverId>)> = Vec::new();
    for swing in still {
        let acts = requirements::acts(lang, derived, goal, swing.lever);
        match groups.iter_mut().find(|(reason, _)| *reason == acts) {
            Some((_, levers)) => levers.push(swing.lever),
            None => groups.push((acts, vec![swing.lever])),
        }
    }
    let list = |levers: &[LeverId]| {
        let names: Vec<_> = levers.iter().map(|&id| lever::within(lang, id)).collect();
        names.join(", ")
    };
    let sentences = groups.iter().map(|(reason, levers)| match reason {
        Some(reason) => tr!(lang, "tornado-inert-acts", names = list(levers), conditions = reason.as_str()),
        None => tr!(lang, "tornado-inert", names = list(levers)),
    });
    (!groups.is_empty()).then(|| sentences.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::swings::swings;
    use crate::scenario::preset::Preset;
    use crate::state::edit::Edit;
    use std::rc::Rc;

    #[test]
    fn every_ranged_lever_is_a_bar_or_named_in_the_sentence() {
        for preset in Preset::ALL {
            let scenario = Edit::RangesProposed.apply(&preset.scenario()).expect("ranges are proposed");
            let derived = Derived::new(&Rc::new(scenario));
            let swings = swings(&derived.scenario);
            for lang in Lang::ALL {
                for goal in derived.scenario.active_goals() {
                    let spec = spec(lang, &derived, goal, &swings, &[]);
                    let named = without_effect(lang, &derived, goal, &swings).unwrap_or_default();
                    for swing in swings.iter().filter(|swing| swing.goal == goal) {
                        let name = lever::name(lang, swing.lever);
                        let bar = spec.rows.iter().any(|row| row.label == name);
                        assert!(
                            bar || named.contains(&lever::within(lang, swing.lever)),
                            "{} {name}",
                            preset.key()
                        );
                    }
                }
            }
        }
    }
}
