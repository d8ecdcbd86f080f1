//! What a round asks about where there are no phones: a few levers, a few values each. The wall shows them for a show of
//! hands, the paper ballot has them as boxes.
//!
//! Hands are counted lever by lever and belong to nobody: they are never mixed with ballots, which are whole scenarios.

use super::count::middle;
use super::steps;
use crate::model::goal::GoalId;
use crate::model::lever::{Kind, LeverId, Slider};
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::order::sort_by;

/// Fewest and most values of a lever.
pub const CHOICES: std::ops::RangeInclusive<usize> = 2..=7;
/// Most levers of a round.
pub const MOST_ASKED: usize = 8;
/// Most hands of a value.
pub const MOST_HANDS: u32 = 999;
/// Levers asked about where nobody chose any.
const USUAL: usize = 4;
/// Values offered where nobody chose any: where the round starts, and two on each side.
const OFFERED: usize = 5;

/// A lever that a round asks about.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Which one.
    pub lever: LeverId,
    /// The values to choose from, in the lever's unit, from the lowest to the highest.
    pub choices: Vec<Choice>,
}

/// A value to choose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// The value, in the lever's unit.
    pub value: f64,
    /// Hands raised for it, at most [`MOST_HANDS`].
    pub hands: u32,
}

impl Asked {
    /// A lever with the values around the one it starts from; none where the scenario does not have it.
    #[must_use]
    pub fn about(lever: LeverId, base: &Scenario) -> Option<Self> {
        let (start, bounds) = (lever.value(base)?, lever.bounds(base));
        // A ballot on paper carries the values as they are offered.
        let carried = |value: f64| steps::moved(lever, bounds, start, steps::between(lever, start, value));
        Self::of(lever, &around(lever, base)?.into_iter().map(carried).collect::<Vec<_>>())
    }

    /// A lever with these values, each once, in order; none where there are too few or too many.
    #[must_use]
    pub fn of(lever: LeverId, values: &[f64]) -> Option<Self> {
        let mut values = values.to_vec();
        sort_by(&mut values, f64::total_cmp);
        values.dedup_by(|a, b| (*a - *b).abs() <= 1e-9 * b.abs().max(1.0));
        let choices = values.into_iter().map(|value| Choice { value, hands: 0 }).collect::<Vec<_>>();
        CHOICES.contains(&choices.len()).then_some(Self { lever, choices })
    }

    /// Hands counted for all values together.
    #[must_use]
    pub fn hands(&self) -> u32 {
        self.choices.iter().map(|choice| choice.hands).sum()
    }

    /// The middle value of the hands, between the two middle ones when their number is even; none without hands.
    #[must_use]
    pub fn median(&self) -> Option<f64> {
        let raised = self.choices.iter().flat_map(|choice| (0..choice.hands).map(|_| choice.value));
        middle(&raised.collect::<Vec<_>>())
    }
}

/// The scenario of the hands: every lever that hands were raised for at its middle value, the others where they start.
#[must_use]
pub fn median(base: &Scenario, asked: &[Asked]) -> Scenario {
    let mut scenario = base.clone();
    for one in asked {
        if let Some(value) = one.median() {
            one.lever.set(&mut scenario, base, value);
        }
    }
    scenario
}

/// The levers that a round asks about where nobody chose any: decisions of the panel first, then the hours of a contract,
/// then what else nobody knows; only those that move a goal that is followed. Years are left out: they are no matter of
/// more or less.
#[must_use]
pub fn usual(base: &Scenario) -> Vec<Asked> {
    let of = |wanted: &dyn Fn(LeverId) -> bool, most: usize| {
        let found = LeverId::all().filter(|lever| wanted(*lever) && !lever.row().unit.is_year());
        let found = found.filter_map(|lever| Asked::about(lever, base)).filter(|one| matters(one, base));
        found.take(most).collect::<Vec<_>>()
    };
    let first = |lever: LeverId, kind: Kind| lever.row().first && lever.row().kind == kind;
    let hours = |lever: LeverId| matches!(lever, LeverId::HoursPerContract | LeverId::Amount);
    let mut asked = of(&|lever| first(lever, Kind::Decision), USUAL - 1);
    asked.extend(of(&hours, 1));
    let more = USUAL.saturating_sub(asked.len());
    asked.extend(of(&|lever| first(lever, Kind::Assumption) && !hours(lever), more));
    asked
}

/// Whether one of the values offered changes a figure of a goal that is followed.
fn matters(asked: &Asked, base: &Scenario) -> bool {
    let reached = |scenario: &Scenario| {
        let run = project(scenario);
        base.active_goals().map(|goal| run.outcome(scenario, goal).achieved.to_bits()).collect::<Vec<_>>()
    };
    let start = reached(base);
    asked.choices.iter().any(|choice| reached(&asked.lever.at(base, choice.value)) != start)
}

/// The value that a lever starts from and round ones about it, as many below as above where its bounds allow.
fn around(lever: LeverId, base: &Scenario) -> Option<Vec<f64>> {
    let start = lever.value(base)?;
    let bounds = lever.bounds(base);
    let stride = stride(lever, base, start);
    let fits = |value: &f64| bounds.contain(*value);
    // Multiples of the stride, not the start itself; what is left of a division is no place of its own.
    let below = (start / stride - 1e-6).floor();
    let above = (start / stride + 1e-6).ceil();
    let on_a_stride = (below - above).abs() > 1.5;
    let (first_below, first_above) =
        if on_a_stride { (below, above) } else { (below, above.max(below + 1.0)) };
    let tidy = |steps: f64| (steps * stride * 1e9).round() / 1e9;
    let lower: Vec<f64> = (0..OFFERED).map(|step| tidy(first_below - step as f64)).filter(fits).collect();
    let upper: Vec<f64> = (0..OFFERED).map(|step| tidy(first_above + step as f64)).filter(fits).collect();
    let half = OFFERED / 2;
    let from_below = half.max(OFFERED - 1 - upper.len().min(half)).min(lower.len());
    let from_above = (OFFERED - 1 - from_below.min(OFFERED - 1)).min(upper.len());
    let values = lower.into_iter().take(from_below).chain([start]).chain(upper.into_iter().take(from_above));
    Some(values.collect())
}

/// How far apart the values of a lever stand: a round number near a fifth of where it starts, a few steps where that is
/// little; where it starts at nothing, near two fifths of the goal that it is for, or a fifth of its slider. Whole steps.
fn stride(lever: LeverId, base: &Scenario, start: f64) -> f64 {
    let row = lever.row();
    if row.unit.is_year() {
        return 1.0;
    }
    let goal =
        Some(base.goals[GoalId::Reserved]).filter(|goal| goal.active && lever == LeverId::ReservedPublished);
    let about = match (start.abs() > 4.0 * row.step, goal) {
        (true, _) => start.abs(),
        (false, _) if start.abs() > 0.0 => 10.0 * row.step,
        (false, Some(goal)) if goal.value > 0.0 => 2.0 * goal.value,
        (false, _) => match row.slider {
            Slider::Span(low, high) => high - low,
            Slider::TimesPreset(..) | Slider::Bounds => 20.0 * row.step,
        },
    };
    let stride = round_number(about / OFFERED as f64);
    (stride / row.step).round().max(1.0) * row.step
}

/// The nearest of 1, 2, 2.5, 5 and 10 times a power of ten, by their ratio.
fn round_number(about: f64) -> f64 {
    let about = about.max(1e-6);
    let mut ten = 1e-6;
    while ten * 10.0 <= about {
        ten *= 10.0;
    }
    let far = |times: &f64| (times * ten / about).max(about / (times * ten));
    let nearest = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().min_by(|a, b| far(a).total_cmp(&far(b)));
    nearest.unwrap_or(1.0) * ten
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "round numbers, exactly")]

    use super::*;
    use crate::scenario::preset::Preset;

    fn values(lever: LeverId, base: &Scenario) -> Vec<f64> {
        Asked::about(lever, base).unwrap().choices.iter().map(|choice| choice.value).collect()
    }

    #[test]
    fn the_values_offered_are_round_and_hold_the_start() {
        let base = Preset::Paris2020.scenario();
        assert_eq!(values(LeverId::ClauseRate, &base), [0.1, 0.15, 0.2, 0.25, 0.3]);
        assert_eq!(
            values(LeverId::HoursPerContract, &base)[2],
            LeverId::HoursPerContract.value(&base).unwrap()
        );
        for preset in Preset::ALL {
            let base = preset.scenario();
            for lever in LeverId::all().filter(|lever| lever.present(&base)) {
                let start = lever.value(&base).unwrap();
                let values = values(lever, &base);
                assert!(CHOICES.contains(&values.len()), "{lever:?} {values:?}");
                assert!(values.iter().any(|value| (value - start).abs() < 1e-9), "{lever:?} {values:?}");
                assert!(values.windows(2).all(|pair| pair[0] < pair[1]), "{lever:?} {values:?}");
            }
            let usual = usual(&base);
            assert!((2..=4).contains(&usual.len()), "{preset:?} {usual:?}");
        }
    }

    #[test]
    fn a_lever_at_nothing_is_offered_what_is_above() {
        let base = LeverId::ClauseRate.at(&Preset::Paris2020.scenario(), 0.0);
        let values = values(LeverId::ClauseRate, &base);
        assert_eq!(values.len(), OFFERED);
        assert_eq!(values[0], 0.0);
        let full = LeverId::ClauseRate.at(&base, 1.0);
        let values = self::values(LeverId::ClauseRate, &full);
        assert_eq!((values.len(), values[4]), (OFFERED, 1.0));
    }

    #[test]
    fn a_small_city_is_offered_values_of_its_size() {
        let mut base = Preset::Paris2020.scenario();
        base.goals[GoalId::Reserved].value = 6.0;
        for (published, offered) in [
            (4.0, [0.0, 2.0, 4.0, 6.0, 8.0].as_slice()),
            (0.0, &[0.0, 3.0, 6.0, 9.0, 12.0]),
            (13.0, &[9.0, 12.0, 13.0, 15.0, 18.0]),
            (100.0, &[60.0, 80.0, 100.0, 120.0, 140.0]),
        ] {
            let base = LeverId::ReservedPublished.at(&base, published);
            assert_eq!(values(LeverId::ReservedPublished, &base), offered, "{published}");
        }
    }

    #[test]
    fn the_middle_of_the_hands() {
        let mut asked = Asked::of(LeverId::ClauseRate, &[0.12, 0.15, 0.17, 0.2, 0.25]).unwrap();
        assert_eq!(asked.median(), None);
        for (choice, hands) in asked.choices.iter_mut().zip([1, 3, 7, 4, 2]) {
            choice.hands = hands;
        }
        assert_eq!((asked.hands(), asked.median()), (17, Some(0.17)));
        let base = Preset::Paris2020.scenario();
        assert_eq!(LeverId::ClauseRate.value(&median(&base, &[asked])), Some(0.17));
        assert_eq!(Asked::of(LeverId::ClauseRate, &[0.2, 0.2]), None, "one value is no choice");
    }
}
