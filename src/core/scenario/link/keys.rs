//! The names that numbers bear in links: those of the lever catalogue where there is a lever.
//!
//! A name never changes its meaning and never goes away: links are kept for years.

use crate::model::lever::LeverId;

/// A number's path in a file, with `[]` for any segment, and its name in links.
///
/// A path that ends in a ramped value stands for its target; `.base` and `.start` follow the name for the rest,
/// `~` for the range of a lever.
const NAMES: [(&str, &str); 35] = [
    ("ramp.exponent", "ramp_exponent"),
    ("goals.clause_rate.value", "goal.clause_rate"),
    ("goals.hours.value", "goal.hours"),
    ("goals.reserved.value", "goal.reserved"),
    ("segments[].contracts", "contracts"),
    ("segments[].growth", "growth"),
    ("segments[].clauses.direct", "clause_rate"),
    ("segments[].clauses.funnel.clausable", "clausable"),
    ("segments[].clauses.funnel.anticipated", "anticipated"),
    ("segments[].clauses.funnel.calibrated", "calibrated"),
    ("segments[].hours.direct", "hours_per_contract"),
    ("segments[].hours.calibrated.amount", "amount"),
    ("segments[].hours.calibrated.labour_share", "labour_share"),
    ("segments[].hours.calibrated.insertion_share", "insertion_share"),
    ("segments[].hours.calibrated.hourly_cost", "hourly_cost"),
    ("segments[].duration", "duration"),
    ("joint_answers.share", "joint_share"),
    ("joint_answers.gain", "joint_gain"),
    ("reserved.published", "reserved_published"),
    ("reserved.answers", "siae_answers"),
    ("reserved.support_uplift", "support_uplift"),
    ("reserved.award_rate", "award_rate"),
    ("reserved.hours_per_contract", "reserved_hours"),
    ("reserved.duration", "reserved_duration"),
    ("facilitators.count", "facilitators"),
    ("facilitators.contracts_each", "contracts_per_facilitator"),
    ("facilitators.hours_each", "hours_per_facilitator"),
    ("realisation", "realisation"),
    ("settings.hours_per_person", "settings.hours_per_person"),
    ("settings.hours_per_fte", "settings.hours_per_fte"),
    ("settings.hourly_cost", "settings.hourly_cost"),
    ("settings.labour_share", "settings.labour_share"),
    ("settings.insertion_share", "settings.insertion_share"),
    ("settings.yearly_purchases", "settings.yearly_purchases"),
    ("uncertainty.confidence", "confidence"),
];

/// Where a number stands in a link: its name, and which value of the list it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The name.
    pub(super) key: String,
    /// The segment; 0 for what is not in one.
    pub(super) index: usize,
}

/// The place of the number at a path of the file; none for a path that has no name.
pub(super) fn place(path: &str) -> Option<Place> {
    let (pattern, index) = without_index(path);
    let named = |path: &str| NAMES.iter().find(|(known, _)| *known == path).map(|(_, key)| *key);
    let key = if let Some(key) = named(&pattern) {
        key.to_owned()
    } else if let Some(ramped) = pattern.strip_suffix(".base") {
        format!("{}.base", named(ramped)?)
    } else {
        named(pattern.strip_suffix(".target")?)?.to_owned()
    };
    Some(Place { key, index })
}

/// The place of the own start of the ramped value at a path.
pub(super) fn start_place(path: &str) -> Option<Place> {
    let Place { key, index } = place(&format!("{path}.target"))?;
    Some(Place { key: format!("{key}.start"), index })
}

/// `segments[2].growth` without its number, and the number.
fn without_index(path: &str) -> (String, usize) {
    let cut = path.split_once('[').and_then(|(before, rest)| Some((before, rest.split_once(']')?)));
    match cut {
        Some((before, (index, after))) => (format!("{before}[]{after}"), index.parse().unwrap_or(0)),
        None => (path.to_owned(), 0),
    }
}

/// Whether a name is one of a number or of an own start, present in the scenario or not.
pub(super) fn is_number(key: &str) -> bool {
    let stem = key.strip_suffix(".base").or_else(|| key.strip_suffix(".start")).unwrap_or(key);
    NAMES.iter().any(|(_, known)| *known == stem)
}

/// The lever of a name, with or without what follows it.
#[must_use]
pub fn lever(key: &str) -> Option<LeverId> {
    LeverId::from_key(key.split(['.', '~']).next().unwrap_or(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn every_number_of_every_preset_has_a_name_and_every_lever_is_one() {
        let mut found = vec![LeverId::RampStart];
        let mut calibrated = Preset::ThreeFamilies.scenario();
        calibrated.segments.clone_from(&crate::scenario::link::shape::stand_in().segments);
        let presets = Preset::ALL.map(Preset::scenario).into_iter().chain([calibrated]);
        for mut scenario in presets {
            scenario.each_number(&mut |path, _, _| match place(path) {
                Some(place) => {
                    assert!(is_number(&place.key), "{}", place.key);
                    found.extend(LeverId::from_key(&place.key));
                }
                None => panic!("{path} has no name"),
            });
            scenario.each_start(&mut |path, _| assert!(start_place(path).is_some(), "{path}"));
        }
        let missing: Vec<_> = LeverId::all().filter(|lever| !found.contains(lever)).collect();
        assert_eq!(missing, []);
    }

    #[test]
    fn places() {
        let at = |key: &str, index| Some(Place { key: key.to_owned(), index });
        assert_eq!(place("segments[2].clauses.direct.base"), at("clause_rate.base", 2));
        assert_eq!(place("segments[11].clauses.direct.target"), at("clause_rate", 11));
        assert_eq!(place("settings.hourly_cost"), at("settings.hourly_cost", 0));
        assert_eq!(place("goals.hours.value"), at("goal.hours", 0));
        assert_eq!(start_place("reserved.answers"), at("siae_answers.start", 0));
        assert_eq!(place("nowhere"), None);
    }
}
