//! The numbers, own starts and ranges of a link, each held within its bounds.

use super::escape::{read_number, read_text, read_whole};
use super::keys::{Place, place};
use super::pairs::Pairs;
use super::problem::Problem;
use crate::model::bounds::Bounds;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use litemap::LiteMap;
use std::collections::BTreeMap;

/// What says that a segment or a decision has no value of its own.
pub(super) const NONE: &str = "none";

/// Takes every number and own start that the scenario has a place for; a segment has one for the duration of its clause
/// contracts where the link gives it.
pub(super) fn read_numbers(pairs: &mut Pairs, scenario: &mut Scenario) {
    let mut lists = Lists::default();
    let starts = scenario.starts();
    let several = scenario.segments.len() > 1;
    for (index, segment) in scenario.segments.iter_mut().enumerate() {
        let place = Place { key: LeverId::ClauseDuration.key().to_owned(), index };
        match lists.peek(pairs, &place, !several) {
            Some(NONE) => {
                segment.clause_duration = None;
                lists.entry(pairs, &place, !several);
            }
            Some(given) if read_number(given).is_some() => {
                segment.clause_duration = segment.clause_duration.or(Some(segment.duration));
            }
            Some(_) | None => {}
        }
    }
    scenario.each_number(&mut |at, value, bounds| {
        let place = place(at);
        let alone = !(several && at.field.is_of_segments());
        let Some(entry) = lists.entry(pairs, &place, alone) else { return };
        match read_number(&entry) {
            Some(found) => {
                *value = bounds.hold(found);
                tell_bounds(pairs, &place.key, found, *value);
            }
            None => pairs.tell(Problem::unreadable(&place.key, &entry)),
        }
    });
    scenario.each_start(&mut |at, start| {
        let place = place(at);
        let Some(entry) = lists.entry(pairs, &place, false) else { return };
        match (entry.as_str(), read_whole(&entry)) {
            (NONE, _) => *start = None,
            (_, Some(year)) => {
                let kept = starts.hold_year(year);
                *start = Some(kept);
                tell_bounds(pairs, &place.key, f64::from(year), f64::from(kept));
            }
            (_, None) => pairs.tell(Problem::unreadable(&place.key, &entry)),
        }
    });
    lists.tell_rest(pairs);
}

fn tell_bounds(pairs: &mut Pairs, key: &str, found: f64, kept: f64) {
    if (found - kept).abs() > 0.0 {
        pairs.tell(Problem::OutOfBounds { key: key.to_owned(), found, kept });
    }
}

/// The lists of values met so far; an entry is blank once taken.
#[derive(Default)]
struct Lists(BTreeMap<String, Vec<String>>);

impl Lists {
    /// The entry of a place, unless it is blank or was taken; in a place that stands alone a comma is a decimal mark.
    fn entry(&mut self, pairs: &mut Pairs, place: &Place, alone: bool) -> Option<String> {
        let entry = std::mem::take(self.at(pairs, place, alone)?);
        (!entry.is_empty()).then_some(entry)
    }

    /// The same, which stays to be taken.
    fn peek(&mut self, pairs: &mut Pairs, place: &Place, alone: bool) -> Option<&str> {
        self.at(pairs, place, alone).map(|entry| entry.as_str())
    }

    fn at(&mut self, pairs: &mut Pairs, place: &Place, alone: bool) -> Option<&mut String> {
        if !self.0.contains_key(&place.key) {
            let list = pairs.take(&place.key).map_or_else(Vec::new, |written| {
                let plain = read_text(&written).unwrap_or(written);
                match plain.split_once(',') {
                    Some((whole, decimals)) if alone && is_digits(whole) && is_digits(decimals) => {
                        vec![format!("{whole}.{decimals}")]
                    }
                    _ => plain.split(',').map(str::to_owned).collect(),
                }
            });
            self.0.insert(place.key.clone(), list);
        }
        self.0.get_mut(&place.key)?.get_mut(place.index)
    }

    /// Tells the entries that no segment has a place for.
    fn tell_rest(self, pairs: &mut Pairs) {
        for (key, list) in self.0 {
            for entry in list.into_iter().filter(|entry| !entry.is_empty()) {
                pairs.tell(Problem::unreadable(&key, &entry));
            }
        }
    }
}

fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Takes the ranges; each holds the value that the rest of the link gives its lever.
pub(super) fn read_ranges(pairs: &mut Pairs, scenario: &mut Scenario) {
    let proposed = pairs.read("ranges", |text| (text == "proposed").then_some(())).is_some();
    let mut ranges = LiteMap::new();
    for lever in LeverId::all() {
        let usual = if proposed { proposed_range(lever, scenario) } else { None };
        let key = format!("{}~", lever.key());
        let given = pairs.read(&key, |text| {
            if text == "none" {
                return Some(None);
            }
            let (low, high) = text.split_once(',')?;
            let range = [read_number(low)?, read_number(high)?];
            (range[0] <= range[1]).then_some(Some(range))
        });
        let kept = match given {
            None => usual,
            Some(None) => None,
            Some(Some(found)) => held(pairs, &key, lever.bounds(scenario), lever.value(scenario), found),
        };
        if let Some(kept) = kept {
            ranges.insert(lever, kept);
        }
    }
    scenario.uncertainty.ranges = ranges;
}

/// The range proposed for a lever; none where the lever's value leaves its bounds, as the sum of segments may.
pub(super) fn proposed_range(lever: LeverId, scenario: &Scenario) -> Option<[f64; 2]> {
    let bounds = lever.bounds(scenario);
    lever.proposed_range(scenario).filter(|range| range.iter().all(|&end| bounds.contain(end)))
}

/// A range within its bounds, around its lever's value as closely as a file asks for; none where that cannot be.
fn held(
    pairs: &mut Pairs,
    key: &str,
    bounds: Bounds,
    value: Option<f64>,
    found: [f64; 2],
) -> Option<[f64; 2]> {
    let [mut low, mut high] = found.map(|end| bounds.hold(end));
    if let Some(centre) = value {
        let slack = centre.abs() * 1e-9;
        if !bounds.contain(centre) {
            pairs.tell(Problem::NoSuchPart { key: key.to_owned() });
            return None;
        }
        let (short, long) = (low > centre + slack, centre > high + slack);
        low = if short { centre } else { low };
        high = if long { centre } else { high };
        if short || long {
            pairs.tell(Problem::RangeWidened { key: key.to_owned(), kept: [low, high] });
            return Some([low, high]);
        }
    }
    for (end, kept) in found.into_iter().zip([low, high]) {
        tell_bounds(pairs, key, end, kept);
    }
    Some([low, high])
}
