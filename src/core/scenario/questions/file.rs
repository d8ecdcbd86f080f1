//! Answers as they are kept on a device. What cannot be read of them is left out: the rest stays.
//!
//! `{ "format": "simulateur-objectifs.answers", "version": 1, "city": …, "answers": { KEY: NUMBER or null }, … }`, null being
//! « nobody knows ».

use super::answers::{Answers, ClauseKind, Entry, THRESHOLDS};
use super::asked::Asked;
use super::framework::Framework;
use crate::model::bounds::{NAME_LENGTH, SOURCE_LENGTH};
use crate::model::goal::GoalId;
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Reading;
use crate::scenario::file::to_json;
use serde_json::{Map, Value, json};

const FORMAT: &str = "simulateur-objectifs.answers";
const VERSION: i32 = 1;

/// The text that keeps answers.
#[must_use]
pub fn write(answers: &Answers) -> String {
    let given: Map<_, _> = answers
        .given()
        .map(|(asked, entry)| {
            let value = match entry {
                Entry::Given(value) => json!(value),
                Entry::Unknown => Value::Null,
            };
            (asked.key().to_owned(), value)
        })
        .collect();
    let sources: Map<_, _> =
        answers.sources.iter().map(|(asked, text)| (asked.key().to_owned(), json!(text))).collect();
    let followed: Vec<_> =
        answers.followed.iter().filter(|(_, on)| **on).map(|(goal, _)| goal.key()).collect();
    to_json(&json!({
        "format": FORMAT,
        "version": VERSION,
        "city": answers.city,
        "day": answers.day,
        "answers": given,
        "framework": answers.framework.key(),
        "followed": followed,
        "awarded": answers.reading == Reading::Awarded,
        "sized": answers.sized,
        "threshold": answers.threshold,
        "kind": answers.kind.map(kind_key),
        "sources": sources,
    }))
}

const fn kind_key(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Insertion => "insertion",
        ClauseKind::Social => "social",
    }
}

/// Reads kept answers into those of a year in which nothing is answered; none for another text.
#[must_use]
pub fn read(text: &str, year: i32) -> Option<Answers> {
    let value: Value = serde_json::from_str(text).ok()?;
    let known =
        value.get("format")?.as_str()? == FORMAT && value.get("version")?.as_i64()? == i64::from(VERSION);
    if !known {
        return None;
    }
    let plain = |name: &str, most: usize| {
        let text = value.get(name).and_then(Value::as_str).unwrap_or_default();
        text.chars().filter(|c| !c.is_control()).take(most).collect::<String>()
    };
    let mut answers = Answers::new(year);
    answers.city = plain("city", NAME_LENGTH);
    answers.day = plain("day", 10);
    let framework = value.get("framework").and_then(Value::as_str).and_then(Framework::from_key);
    answers.framework = framework.unwrap_or(Framework::Own);
    if let Some(followed) = value.get("followed").and_then(Value::as_array) {
        answers.followed =
            PerGoal::from_fn(|goal: GoalId| followed.iter().any(|key| key.as_str() == Some(goal.key())));
    }
    let flag = |name: &str| value.get(name).and_then(Value::as_bool).unwrap_or(false);
    answers.reading = if flag("awarded") { Reading::Awarded } else { Reading::InExecution };
    answers.sized = flag("sized");
    let threshold = value.get("threshold").and_then(Value::as_u64);
    answers.threshold = THRESHOLDS.into_iter().find(|&from| Some(u64::from(from)) == threshold);
    let kind = value.get("kind").and_then(Value::as_str);
    answers.kind =
        [ClauseKind::Insertion, ClauseKind::Social].into_iter().find(|&known| Some(kind_key(known)) == kind);
    let inside = |name: &str, key: &str| value.get(name).and_then(|all| all.get(key)).cloned();
    // In the order of the questions: the years before what depends on them.
    for asked in Asked::ALL {
        let entry = match inside("answers", asked.key()) {
            Some(Value::Null) => Some(Entry::Unknown),
            Some(value) => value.as_f64().map(Entry::Given),
            None => None,
        };
        if entry.is_some() {
            answers.answer(asked, entry);
        }
        if let Some(Value::String(text)) = inside("sources", asked.key()) {
            let text: String = text.chars().filter(|c| !c.is_control()).take(SOURCE_LENGTH).collect();
            answers.sources.insert(asked, text);
        }
    }
    Some(answers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_back_as_they_were() {
        let mut answers = Answers::new(2026);
        assert_eq!(read(&write(&answers), 2026).as_ref(), Some(&answers));
        answers.city = "Ville de Valmer".to_owned();
        answers.day = "2026-11-28".to_owned();
        answers.answer(Asked::FirstYear, Some(Entry::Given(2025.0)));
        answers.answer(Asked::GoalYear, Some(Entry::Given(2040.0)));
        answers.answer(Asked::Contracts, Some(Entry::Given(220.0)));
        answers.answer(Asked::RateToday, Some(Entry::Unknown));
        answers.answer(Asked::RateAimed, Some(Entry::Given(0.15)));
        answers.take_framework(Framework::NationalPlan);
        answers.followed[GoalId::Hours] = true;
        answers.sized = true;
        answers.threshold = Some(40_000);
        answers.kind = Some(ClauseKind::Social);
        answers.sources.insert(Asked::Contracts, "Bilan 2025".to_owned());
        assert_eq!(read(&write(&answers), 2026), Some(answers));
    }

    #[test]
    fn what_cannot_be_read_is_left_out_and_the_rest_stays() {
        let text = r#"{"format":"simulateur-objectifs.answers","version":1,"city":"A\u0000B","answers":{"contracts":1e9,
            "clause_rate":0.15,"clause_rate.base":"x","other":3},"framework":"none","kind":"x","threshold":7}"#;
        let answers = read(text, 2026).unwrap_or_else(|| panic!("the text is read"));
        assert_eq!(answers.city, "AB");
        assert_eq!(answers.given().collect::<Vec<_>>(), [(Asked::RateAimed, Entry::Given(0.15))]);
        for other in ["", "{}", "[]", r#"{"format":"simulateur-objectifs.answers","version":2}"#] {
            assert_eq!(read(other, 2026), None, "{other}");
        }
    }
}
