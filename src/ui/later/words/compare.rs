//! Scenarios side by side, in words.

use crate::export::differing_parts;
use crate::i18n::Lang;
use crate::model::goal::Limit;
use crate::model::scenario::Reading;
use crate::scenario::compare::{Aspect, Column, Value};
use crate::tr;
use crate::ui::shared::words::{lever, unit, verdict};

/// What a row is about.
#[must_use]
pub(in crate::ui) fn aspect(lang: Lang, aspect: Aspect) -> String {
    match aspect {
        Aspect::Period => tr!(lang, "export-period"),
        Aspect::Reading => tr!(lang, "export-reading"),
        Aspect::Goal(goal) => tr!(lang, "export-goal", name = verdict::goal_name(lang, goal)),
        Aspect::Segments => tr!(lang, "export-segments"),
        Aspect::Lever(id) => lever::name(lang, id),
        Aspect::Rest => tr!(lang, "export-rest"),
    }
}

/// What a scenario has there.
#[must_use]
pub(in crate::ui) fn value(lang: Lang, aspect: Aspect, value: &Value) -> String {
    match (value, aspect) {
        (Value::Absent, _) => tr!(lang, "compare-absent"),
        (Value::Period(base, target), _) => format!("{base}-{target}"),
        (Value::Reading(Reading::Awarded), _) => tr!(lang, "export-awarded"),
        (Value::Reading(Reading::InExecution), _) => tr!(lang, "export-in-execution"),
        (Value::Goal { active: false, .. }, _) => tr!(lang, "state-off"),
        (Value::Goal { value, cumulative, .. }, Aspect::Goal(goal)) => {
            let value = lang.goal(verdict::quantity(goal), *value);
            if *cumulative { tr!(lang, "compare-summed", value = value) } else { value }
        }
        (Value::Lever(value), Aspect::Lever(lever)) => unit::displayed(lang, lever.row().unit, *value),
        (Value::Goal { value, .. } | Value::Lever(value), _) => lang.number(*value, 2),
        (Value::Segments(count), _) => count.to_string(),
        (Value::Rest(parts), _) => differing_parts(lang, parts),
    }
}

/// What limits the goals that a scenario misses, each said once; nothing when it misses none.
#[must_use]
pub(in crate::ui) fn limits(lang: Lang, column: &Column) -> String {
    let mut words: Vec<String> = Vec::new();
    for goal in column.scenario.active_goals() {
        if let Some(limit) = column.outcome(goal).limited_by {
            let word = limit_word(lang, limit);
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    if words.is_empty() { tr!(lang, "compare-no-limit") } else { words.join(", ") }
}

fn limit_word(lang: Lang, limit: Limit) -> String {
    match limit {
        Limit::FacilitatorsContracts | Limit::FacilitatorsHours => tr!(lang, "compare-limit-facilitators"),
        Limit::Realisation => tr!(lang, "compare-limit-realisation"),
        Limit::Inertia => tr!(lang, "compare-limit-inertia"),
        Limit::Mix => tr!(lang, "compare-limit-mix"),
        Limit::SiaeAnswers => tr!(lang, "compare-limit-siae"),
        Limit::AwardRate => tr!(lang, "compare-limit-award"),
        Limit::Ambition => tr!(lang, "compare-limit-ambition"),
    }
}
