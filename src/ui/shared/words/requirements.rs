//! What it would take, in words: requirements, limits to keep to, why no value does, where a lever would act.

use crate::analysis::reasons::{ActsIn, acts_in, binds, moves_anything};
use crate::analysis::required::RequiredStatus;
use crate::i18n::{Lang, filled, uncapitalised};
use crate::model::goal::{GoalId, GoalUnit, Limit};
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::state::common_effort::CommonEffort;
use crate::state::derive::Derived;
use crate::state::requirement::{LeverRequirements, Requirement};
use crate::tr;
use crate::ui::shared::words::lever as names;
use crate::ui::shared::words::unit;
use crate::ui::shared::words::verdict::{cause, goal_short, quantity};

/// A goal and its value: `1 000 000 h d’insertion`.
#[must_use]
pub(in crate::ui) fn goal_in_words(lang: Lang, derived: &Derived, goal: GoalId) -> String {
    let value = lang.goal(quantity(goal), derived.scenario.goal_value(goal));
    filled(lang, &format!("goal-{}-for", goal.key()), [("value", value.into())])
}

/// What the goals ask of a lever, for its help and for assistive technology.
#[must_use]
pub(in crate::ui) fn requirement(
    lang: Lang,
    derived: &Derived,
    lever: LeverId,
    needs: &LeverRequirements,
) -> String {
    let sentence = |need: &Requirement| {
        let value = unit::displayed(lang, lever.row().unit, need.shown);
        let goal = goal_in_words(lang, derived, need.goal);
        match (need.hold, need.upwards) {
            (false, _) => tr!(lang, "need-required", value = value, goal = goal),
            (true, true) => tr!(lang, "need-hold-least", value = value, goal = goal),
            (true, false) => tr!(lang, "need-hold-most", value = value, goal = goal),
        }
    };
    let barred = needs.needs.iter().filter(|need| need.bar.is_some()).map(|need| &need.goal);
    let never = needs
        .never
        .iter()
        .filter(|_| !needs.inert)
        .chain(barred)
        .map(|goal| tr!(lang, "need-never", goal = uncapitalised(&goal_short(lang, *goal))));
    needs.marked().map(sentence).chain(never).collect::<Vec<_>>().join(" ")
}

/// One common effort of the decisions, with the values taken as their highest, or that all of it does not do.
#[must_use]
pub(in crate::ui) fn common_effort(lang: Lang, scenario: &Scenario, found: Option<&CommonEffort>) -> String {
    let Some(found) = found else { return tr!(lang, "together-never") };
    let values = found.moves.iter().map(|&(lever, value)| {
        let seen = |value| unit::displayed(lang, lever.row().unit, value);
        let (name, most) = (names::within(lang, lever), lever.ambitious(scenario));
        match most.filter(|_| lever != LeverId::RampStart && found.fraction.is_some()) {
            Some(most) => {
                tr!(lang, "together-value-most", name = name, value = seen(value), most = seen(most))
            }
            None => tr!(lang, "together-value", name = name, value = seen(value)),
        }
    });
    let values = values.collect::<Vec<_>>().join(", ");
    match found.fraction {
        Some(fraction) => tr!(lang, "together", share = lang.percent(fraction), values = values),
        None => tr!(lang, "together-least", values = values),
    }
}

/// Why no value of a lever meets a goal that is missed: what binds, or where the lever would act.
#[must_use]
pub(in crate::ui) fn out_of_reach(lang: Lang, derived: &Derived, goal: GoalId, lever: LeverId) -> String {
    let Some(row) = derived.required.iter().find(|row| row.goal == goal && row.lever == lever) else {
        return String::new();
    };
    if row.status == RequiredStatus::Inert {
        return where_it_acts(lang, &acts_in(&derived.scenario, row));
    }
    match binds(&derived.scenario, row) {
        Some(Limit::Inertia) => {
            let year = lang.year(derived.scenario.target_year);
            match goal.unit() {
                GoalUnit::Hours => tr!(lang, "out-of-reach-hours-in-time", year = year),
                GoalUnit::Share | GoalUnit::Contracts => tr!(lang, "out-of-reach-in-time", year = year),
            }
        }
        Some(limit) => {
            let cause = cause(lang, derived, derived.outcome(goal), limit);
            tr!(lang, "out-of-reach-because", cause = cause)
        }
        None => tr!(lang, "out-of-reach"),
    }
}

/// Why a lever does nothing for any goal here, and where it would.
#[must_use]
pub(in crate::ui) fn inert(lang: Lang, derived: &Derived, lever: LeverId) -> String {
    let rows = derived.required.iter().filter(|row| row.lever == lever);
    if moves_anything(&derived.scenario, lever) {
        return tr!(lang, "inert-curve");
    }
    let acts = rows.map(|row| acts_in(&derived.scenario, row)).filter(|acts| !acts.is_empty());
    where_it_acts(lang, &acts.min_by_key(Vec::len).unwrap_or_default())
}

/// The conditions under which a lever that does nothing for a goal would act; none where it acts, or never would.
#[must_use]
pub(in crate::ui) fn acts(lang: Lang, derived: &Derived, goal: GoalId, lever: LeverId) -> Option<String> {
    let row = derived.required.iter().find(|row| row.goal == goal && row.lever == lever)?;
    let acts = acts_in(&derived.scenario, row);
    (!acts.is_empty()).then(|| joined(lang, &acts))
}

/// Where a lever that does nothing would act.
fn where_it_acts(lang: Lang, acts: &[ActsIn]) -> String {
    if acts.is_empty() {
        return tr!(lang, "inert");
    }
    tr!(lang, "inert-acts", conditions = joined(lang, acts))
}

fn joined(lang: Lang, acts: &[ActsIn]) -> String {
    let conditions = acts.iter().map(|&act| condition(lang, act)).collect::<Vec<_>>();
    conditions.join(&tr!(lang, "inert-and"))
}

fn condition(lang: Lang, act: ActsIn) -> String {
    match act {
        ActsIn::OtherReading => tr!(lang, "acts-other-reading"),
        ActsIn::Cumulative => tr!(lang, "acts-cumulative"),
        ActsIn::Yearly => tr!(lang, "acts-yearly"),
        ActsIn::Change => tr!(lang, "acts-change"),
        ActsIn::ContractsCapacityShort => tr!(lang, "acts-contracts-capacity"),
        ActsIn::HoursCapacityShort => tr!(lang, "acts-hours-capacity"),
        ActsIn::CapacityEnough => tr!(lang, "acts-capacity-enough"),
        ActsIn::SiaeAnswersShort => tr!(lang, "acts-siae-short"),
        ActsIn::SiaeAnswersEnough => tr!(lang, "acts-siae-enough"),
        ActsIn::ReservedContracts => tr!(lang, "acts-reserved"),
        ActsIn::ReservedHours => tr!(lang, "acts-reserved-hours"),
        ActsIn::JointShare => tr!(lang, "acts-joint-share"),
        ActsIn::JointGain => tr!(lang, "acts-joint-gain"),
    }
}
