//! « Ce qui devrait rester vrai »: on what side of which value each lever must stay for the goals met to stay so.
//!
//! The limits are those that the sliders show; what is lost beyond was run.

use crate::analysis::breakeven::Side;
use crate::analysis::derivation::effect::steps_away;
use crate::model::goal::Outcome;
use crate::model::lever::LeverId;
use crate::model::projection::project;
use crate::order::sort_by;
use crate::state::derive::Derived;

/// How many steps beyond its limit a lever is tried at.
const TRIED: [f64; 3] = [1.0, 2.0, 4.0];

/// A lever that must stay on its side of a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Which one.
    pub lever: LeverId,
    /// Where it stands.
    pub current: f64,
    /// The last value at which every goal that is met still is, as it is shown.
    pub limit: f64,
    /// On which side of it the lever must stay.
    pub side: Side,
    /// A value beyond the limit, in the lever's unit.
    pub beyond: f64,
    /// The goals that are lost there; never empty.
    pub lost: Vec<Outcome>,
    /// How far the limit is, as a share of where the lever stands; infinite where that is 0.
    pub share: f64,
}

/// What the goals met by a scenario hold on to, the narrowest margin first: a lever at a time, the others kept.
#[must_use]
pub fn conditions(derived: &Derived) -> Vec<Condition> {
    let mut found: Vec<Condition> = derived
        .needs
        .iter()
        .flat_map(|(&lever, _)| {
            [Side::AtLeast, Side::AtMost].into_iter().filter_map(move |side| condition(derived, lever, side))
        })
        .collect();
    sort_by(&mut found, |a, b| a.share.total_cmp(&b.share).then(a.lever.cmp(&b.lever)));
    found
}

fn condition(derived: &Derived, lever: LeverId, side: Side) -> Option<Condition> {
    let scenario = derived.scenario.as_ref();
    let current = lever.value(scenario)?;
    let needs = derived.needs.get(&lever)?.needs.iter();
    let held = needs.filter(|need| need.hold && need.upwards == (side == Side::AtLeast));
    let limits = held.map(|need| need.shown);
    let (limit, away) = match side {
        Side::AtLeast => (limits.reduce(f64::max)?, -1.0),
        Side::AtMost => (limits.reduce(f64::min)?, 1.0),
    };
    let limit = kept(derived, lever, current, limit);
    let at_limit = lever.at(scenario, limit);
    let (beyond, lost) = TRIED.into_iter().find_map(|steps| {
        let beyond = steps_away(&at_limit, lever, away * steps)?;
        let lost = lost(derived, lever, beyond);
        (!lost.is_empty()).then_some((beyond, lost))
    })?;
    let distance = (limit - current).abs();
    // A year later is much, whatever century it is.
    let whole = if lever.row().unit.is_year() { 10.0 } else { current.abs() };
    let share = if whole > 0.0 { distance / whole } else { f64::INFINITY };
    Some(Condition { lever, current, limit, side, beyond, lost, share })
}

/// The goals that are met and would not be with the lever at a value.
fn lost(derived: &Derived, lever: LeverId, value: f64) -> Vec<Outcome> {
    let moved = lever.at(&derived.scenario, value);
    let run = project(&moved);
    let met = derived.scenario.active_goals().filter(|&goal| derived.outcome(goal).reached);
    met.map(|goal| run.outcome(&moved, goal)).filter(|outcome| !outcome.reached).collect()
}

/// The limit itself where every goal met is kept there; else the last value before it, in steps as they are shown.
fn kept(derived: &Derived, lever: LeverId, current: f64, limit: f64) -> f64 {
    if lost(derived, lever, limit).is_empty() {
        return limit;
    }
    let step = lever.row().unit.display_step().copysign(limit - current);
    let (mut held, mut gone) = (0.0, libm::ceil((limit - current) / step));
    while gone - held > 1.0 {
        let tried = libm::floor(f64::midpoint(held, gone));
        if lost(derived, lever, current + tried * step).is_empty() {
            held = tried;
        } else {
            gone = tried;
        }
    }
    current + held * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::goal::GoalId;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    #[test]
    fn what_is_met_is_lost_beyond_each_limit_and_kept_at_it() {
        for preset in Preset::ALL {
            let scenario = Rc::new(LeverId::ClauseRate.at(&preset.scenario(), 0.25));
            let derived = Derived::new(&scenario);
            for one in conditions(&derived) {
                let run = |value: f64| {
                    let moved = one.lever.at(&scenario, value);
                    let run = project(&moved);
                    scenario.active_goals().filter(|&goal| run.outcome(&moved, goal).reached).count()
                };
                let met = scenario.active_goals().filter(|&goal| derived.outcome(goal).reached).count();
                assert!(run(one.limit) >= met, "{preset:?} {one:?}");
                assert!(!one.lost.is_empty() && one.lost.iter().all(|lost| !lost.reached));
                match one.side {
                    Side::AtLeast => assert!(one.current >= one.limit && one.beyond < one.limit, "{one:?}"),
                    Side::AtMost => assert!(one.current <= one.limit && one.beyond > one.limit, "{one:?}"),
                }
            }
        }
    }

    #[test]
    fn a_higher_rate_makes_the_paris_scheme_hold_and_says_on_what() {
        let scenario = Rc::new(LeverId::ClauseRate.at(&Preset::Paris2020.scenario(), 0.25));
        let derived = Derived::new(&scenario);
        let found = conditions(&derived);
        assert!(found.windows(2).all(|pair| pair[0].share <= pair[1].share), "the narrowest first");
        let published = found.iter().find(|one| one.lever == LeverId::ReservedPublished).unwrap();
        assert_eq!((published.limit, published.beyond), (100.0, 99.0), "just met: one less loses it");
        assert_eq!(published.lost.iter().map(|lost| lost.goal).collect::<Vec<_>>(), [GoalId::Reserved]);
        let rate = found.iter().find(|one| one.lever == LeverId::ClauseRate).unwrap();
        assert!(rate.side == Side::AtLeast && rate.limit > 0.2 && rate.limit < 0.25, "{rate:?}");
    }

    #[test]
    fn nothing_is_lost_where_nothing_is_met() {
        let mut scenario = Preset::Paris2020.scenario();
        for goal in GoalId::ALL {
            scenario.goals[goal].active = false;
        }
        assert_eq!(conditions(&Derived::new(&Rc::new(scenario))), Vec::new());
    }
}
