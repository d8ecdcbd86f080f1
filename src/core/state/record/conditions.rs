//! « Ce qui devrait rester vrai »: on what side of which value each lever must stay for the goals met to stay so.
//!
//! The limits are those that the sliders show; what is lost beyond was run.

use crate::analysis::breakeven::Side;
use crate::analysis::derivation::effect::steps_away;
use crate::model::goal::Outcome;
use crate::model::lever::LeverId;
use crate::model::projection::project;
use crate::model::scenario::{Clauses, Scenario};
use crate::order::sort_by;
use crate::state::derive::Derived;

/// How many steps beyond its limit a lever is tried at.
const TRIED: [f64; 3] = [1.0, 2.0, 4.0];

/// A lever that must stay on its side of a limit, or what it was before anything was decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Which one.
    pub lever: LeverId,
    /// Whether it is the level of the first year that is told, and not the one planned.
    pub first_year: bool,
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
    found.extend(rate_of_the_first_year(derived));
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
    Some(Condition { lever, first_year: false, current, limit, side, beyond, lost, share })
}

/// The scenario with the clause rates of the first year in place of those planned, and these in their place; none where
/// rates are explained and not given.
fn turned(scenario: &Scenario) -> Option<Scenario> {
    let mut turned = scenario.clone();
    for segment in &mut turned.segments {
        let Clauses::Direct(rate) = &mut segment.clauses else { return None };
        std::mem::swap(&mut rate.base, &mut rate.target);
    }
    Some(turned)
}

/// The least share of contracts with a clause that there must have been in the first year, where goals that are met would
/// be lost with less: nobody decides it any more, and it may be known to nobody.
fn rate_of_the_first_year(derived: &Derived) -> Option<Condition> {
    let lever = LeverId::ClauseRate;
    let turned = turned(&derived.scenario)?;
    let current = lever.value(&turned)?;
    let at = |value: f64| self::turned(&lever.at(&turned, value));
    let lost = |value: f64| at(value).map_or_else(Vec::new, |moved| lost_in(derived, &moved));
    if lost(0.0).is_empty() {
        return None;
    }
    let step = lever.row().unit.display_step();
    // Steps below what it was: kept with so many, lost with so many.
    let (mut kept, mut gone) = (0.0, libm::ceil(current / step));
    while gone - kept > 1.0 {
        let tried = libm::floor(f64::midpoint(kept, gone));
        if lost((current - tried * step).max(0.0)).is_empty() {
            kept = tried;
        } else {
            gone = tried;
        }
    }
    let limit = (current - kept * step).max(0.0);
    let beyond = TRIED.map(|steps| (limit - steps * lever.row().step).max(0.0));
    let (beyond, lost) =
        beyond.into_iter().map(|value| (value, lost(value))).find(|(_, lost)| !lost.is_empty())?;
    let share = if current > 0.0 { (current - limit) / current } else { f64::INFINITY };
    Some(Condition { lever, first_year: true, current, limit, side: Side::AtLeast, beyond, lost, share })
}

/// The goals that are met and would not be with the lever at a value.
fn lost(derived: &Derived, lever: LeverId, value: f64) -> Vec<Outcome> {
    lost_in(derived, &lever.at(&derived.scenario, value))
}

/// The goals that are met and would not be in another scenario.
fn lost_in(derived: &Derived, moved: &Scenario) -> Vec<Outcome> {
    let run = project(moved);
    let met = derived.scenario.active_goals().filter(|&goal| derived.outcome(goal).reached);
    met.map(|goal| run.outcome(moved, goal)).filter(|outcome| !outcome.reached).collect()
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
    use crate::model::scenario::Ramped;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    #[test]
    fn what_is_met_is_lost_beyond_each_limit_and_kept_at_it() {
        for preset in Preset::ALL {
            let scenario = Rc::new(LeverId::ClauseRate.at(&preset.scenario(), 0.25));
            let derived = Derived::new(&scenario);
            for one in conditions(&derived).into_iter().filter(|one| !one.first_year) {
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

    /// 220 contracts, 6 % in 2026, 18 % in 2032, three years each: (14 + 16 + 18) / 3 = 16 %. From 3 %: (13 + 15.5 + 18) / 3 =
    /// 15.5 %; the 15 % aimed at are just met from 0 %, and 15.8 % from 4.8 %.
    #[test]
    fn the_share_that_there_was_is_told_where_it_must_not_have_been_less() {
        let mut scenario = Preset::Paris2020.scenario();
        (scenario.base_year, scenario.target_year, scenario.ramp.start) = (2026, 2032, 2026.0);
        scenario.segments[0].contracts = 220.0;
        scenario.segments[0].duration = 3.0;
        scenario.segments[0].clauses = Clauses::Direct(Ramped { base: 0.06, target: 0.18, start: None });
        for goal in [GoalId::Hours, GoalId::Reserved] {
            scenario.goals[goal].active = false;
        }
        for (goal, limit, beyond) in
            [(0.158, Some(0.048), 0.043), (0.16, Some(0.06), 0.055), (0.15, None, 0.0)]
        {
            scenario.goals[GoalId::ClauseRate].value = goal;
            let found = conditions(&Derived::new(&Rc::new(scenario.clone())));
            let told = found.iter().find(|one| one.first_year);
            assert_eq!(
                told.map(|one| (one.limit * 1e4).round()),
                limit.map(|limit| (limit * 1e4_f64).round()),
                "{goal}"
            );
            if let Some(told) = told {
                assert!(
                    (told.beyond - beyond).abs() < 1e-9 && (told.current - 0.06).abs() < 1e-12,
                    "{told:?}"
                );
                assert_eq!(told.lost.len(), 1);
            }
        }
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
