//! Known results and sources in a link.

use super::escape::{read_number, read_text, read_whole};
use super::pairs::Pairs;
use super::problem::Problem;
use super::recorded_result::FIRST_GOALS;
use crate::model::bounds;
use crate::model::goal::GoalId;
use crate::model::per_goal::PerGoal;
use crate::model::scenario::{Observed, Source, Status};
use crate::scenario::file::{is_source_key, is_web_address};
use litemap::LiteMap;

/// Results known by year, each number held within its bounds.
pub(super) fn read_observed(pairs: &mut Pairs) -> LiteMap<i32, Observed> {
    let mut observed = LiteMap::new();
    for (year, written) in pairs.take_all("observed.") {
        let key = format!("observed.{year}");
        let known = read_whole(&year).filter(|&year| bounds::YEARS.contain(f64::from(year)));
        let plain = read_text(&written).unwrap_or_default();
        let mut parts: Vec<_> = plain.split(',').collect();
        if (FIRST_GOALS..GoalId::COUNT).contains(&parts.len()) {
            parts.resize(GoalId::COUNT, "");
        }
        let (Some(year), Ok(parts)) = (known, <[&str; GoalId::COUNT]>::try_from(parts)) else {
            pairs.tell(Problem::unreadable(&key, &plain));
            continue;
        };
        let mut number = |text: &str, bounds: bounds::Bounds| {
            if text.is_empty() {
                return None;
            }
            let Some(found) = read_number(text) else {
                pairs.tell(Problem::unreadable(&key, text));
                return None;
            };
            let kept = bounds.hold(found);
            if (found - kept).abs() > 0.0 {
                pairs.tell(Problem::OutOfBounds { key: key.clone(), found, kept });
            }
            Some(kept)
        };
        let parts = PerGoal::new(parts);
        observed.insert(year, Observed::from_fn(|goal| number(parts[goal], goal.row().bounds)));
    }
    observed
}

/// Where the city's own figures come from.
pub(super) fn read_sources(pairs: &mut Pairs) -> LiteMap<String, Source> {
    let mut sources = LiteMap::new();
    for (key, written) in pairs.take_all("source.") {
        match read_source(&written).filter(|_| is_source_key(&key)) {
            Some(source) => {
                sources.insert(key, source);
            }
            None => pairs.tell(Problem::unreadable(&format!("source.{key}"), &written)),
        }
    }
    sources
}

fn read_source(written: &str) -> Option<Source> {
    let mut parts = written.split(',');
    let status = match parts.next()? {
        "documented" => Status::Documented,
        "derived" => Status::Derived,
        "assumed" => Status::Assumed,
        "measured" => Status::Measured,
        _ => return None,
    };
    let fits =
        |text: &String| text.chars().count() <= bounds::SOURCE_LENGTH && !text.chars().any(char::is_control);
    let text = read_text(parts.next()?).filter(fits)?;
    let url = match parts.next() {
        None => None,
        Some(url) => Some(read_text(url).filter(fits).filter(|url| is_web_address(url))?),
    };
    parts.next().is_none().then_some(Source { status, text, url })
}
