//! Links in words: what could not be taken, what was kept, what a link led to.

use crate::i18n::{Lang, Quantity, has_text, text};
use crate::model::goal::{GoalId, GoalUnit};
use crate::model::lever::Unit;
use crate::scenario::link::{self, Problem, RecordedGoal, RecordedResult};
use crate::tr;
use crate::ui::shared::words::{lever, unit, verdict};

/// What one problem is, and what was kept.
#[must_use]
pub(in crate::ui) fn problem(lang: Lang, problem: &Problem) -> String {
    match problem {
        Problem::Newer { found } => tr!(lang, "link-newer", found = found.as_str()),
        Problem::TooLong { most } => tr!(lang, "link-too-long", most = lang.integer(*most as f64)),
        Problem::UnknownKey { key } => tr!(lang, "link-unknown", key = key.as_str()),
        Problem::NoSuchPart { key } => tr!(lang, "link-no-part", name = name(lang, key)),
        Problem::Repeated { key } => tr!(lang, "link-repeated", name = name(lang, key)),
        Problem::Unreadable { key, found } => {
            tr!(lang, "link-unreadable", name = name(lang, key), found = found.as_str())
        }
        Problem::OutOfBounds { key, found, kept } => {
            let (found, kept) = (value(lang, key, *found), value(lang, key, *kept));
            tr!(lang, "link-out-of-bounds", name = name(lang, key), found = found, kept = kept)
        }
        Problem::RangeWidened { key, kept: [low, high] } => {
            let (low, high) = (value(lang, key, *low), value(lang, key, *high));
            tr!(lang, "link-range-widened", name = name(lang, key), low = low, high = high)
        }
        Problem::Damaged => tr!(lang, "link-damaged"),
    }
}

/// The name of a value: its lever's or its goal's where it has one, with what of it is meant.
fn name(lang: Lang, key: &str) -> String {
    if let Some(goal) = GoalId::ALL.into_iter().find(|goal| key == format!("goal.{}", goal.key())) {
        return tr!(lang, "link-goal", goal = verdict::goal_name(lang, goal));
    }
    let Some(found) = link::lever(key) else { return part_name(lang, key) };
    let name = lever::name(lang, found);
    match key.split_once('.').map(|(_, part)| part) {
        Some("base") => tr!(lang, "link-part-base", name = name),
        Some("start") => tr!(lang, "link-part-start", name = name),
        None if key.ends_with('~') => tr!(lang, "link-part-range", name = name),
        Some(_) | None => name,
    }
}

/// The name of a part that is no lever; a name that the page does not know is shown as it is written.
fn part_name(lang: Lang, key: &str) -> String {
    let (stem, rest) = key.split_once('.').unwrap_or((key, ""));
    match (stem, rest) {
        ("name", _) => tr!(lang, "scenario-name"),
        ("years", _) => tr!(lang, "set-years-legend"),
        ("segments", _) => tr!(lang, "set-segments-title"),
        ("clauses", _) => tr!(lang, "set-clauses-legend"),
        ("hours", _) => tr!(lang, "set-hours-mode-legend"),
        ("limits", _) => tr!(lang, "set-means-legend"),
        ("reading", _) => tr!(lang, "set-reading-legend"),
        ("goals", _) => tr!(lang, "set-goals-title"),
        ("goal", "hours.summed") => tr!(lang, "set-hours-legend"),
        ("preset", _) => tr!(lang, "link-part-model"),
        ("result", _) => tr!(lang, "link-part-result"),
        ("draws", _) => tr!(lang, "link-part-draws"),
        ("ranges", _) => tr!(lang, "link-part-ranges"),
        ("effort", _) => tr!(lang, "link-part-effort"),
        ("confidence", _) => tr!(lang, "set-confidence"),
        ("observed", year) => tr!(lang, "link-part-observed", year = year),
        ("source", of) => tr!(lang, "link-part-source", name = name(lang, of)),
        ("settings", of) if has_text(lang, &format!("set-setting-{of}")) => {
            text(lang, &format!("set-setting-{of}"))
        }
        _ => key.to_owned(),
    }
}

/// A value in its lever's or its goal's unit.
fn value(lang: Lang, key: &str, value: f64) -> String {
    match link::lever(key) {
        Some(_) if key.ends_with(".start") => unit::displayed(lang, Unit::Start, value),
        Some(lever) => unit::displayed(lang, lever.row().unit, value),
        None if key == "goal.clause_rate" => lang.goal(Quantity::Share, value),
        None => lang.number(value, 2),
    }
}

/// `2 sur 3`: how many goals a result reached.
#[must_use]
pub(in crate::ui) fn reached(lang: Lang, seen: &RecordedResult) -> String {
    let (followed, reached) = seen.count();
    tr!(lang, "link-reached", reached = reached.to_string(), followed = followed.to_string())
}

/// What a goal came to; a dash where it was not followed.
#[must_use]
pub(in crate::ui) fn achieved(lang: Lang, goal: GoalId, seen: Option<RecordedGoal>) -> String {
    let Some(seen) = seen else { return tr!(lang, "link-not-followed") };
    let value = match goal.unit() {
        GoalUnit::Share => lang.percent_of(lang.percent_number(seen.achieved, 2)),
        GoalUnit::Hours => lang.hours_exact(seen.achieved),
        GoalUnit::Contracts => lang.number(seen.achieved, 2),
    };
    if seen.reached {
        tr!(lang, "link-goal-met", value = value)
    } else {
        tr!(lang, "link-goal-missed", value = value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_a_link_is_called_by_a_name() {
        for lang in Lang::ALL {
            for key in [
                "name",
                "years",
                "segments",
                "clauses",
                "hours",
                "limits",
                "reading",
                "goals",
                "goal.hours.summed",
                "preset",
                "result",
                "draws",
                "ranges",
                "effort",
                "confidence",
                "observed.2016",
                "source.contracts",
                "settings.hourly_cost",
                "settings.yearly_purchases",
                "clause_rate",
                "clause_rate~",
                "contracts.base",
                "goal.hours",
            ] {
                let said = name(lang, key);
                assert!(said != key && !said.contains(['_', '~']), "{key}: {said}");
            }
        }
    }
}
