//! The names that numbers bear in links: the column `link` of the table of numbers, and what follows it.
//!
//! A name never changes its meaning and never goes away: links are kept for years.

use crate::model::fields::{self, End, FIELDS};
use crate::model::lever::{LeverId, Unit};

/// Where a number stands in a link: its name, and which value of the list it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The name.
    pub(super) key: String,
    /// The segment; 0 for what is not in one.
    pub(super) index: usize,
}

/// The place in links of a number or an own start. A ramped value's name stands for its target; `.base` and `.start`
/// follow it for the rest, `~` for the range of a lever.
pub(super) fn place(at: fields::Place) -> Place {
    let ending = match at.end {
        End::Whole | End::Target => "",
        End::Base => ".base",
        End::Start => ".start",
    };
    Place { key: [at.field.key, ending].concat(), index: at.segment }
}

/// Whether a name is one of a number or of an own start, present in the scenario or not; the common start, which is
/// read on its own, is none.
pub(super) fn is_number(key: &str) -> bool {
    let stem = key.strip_suffix(".base").or_else(|| key.strip_suffix(".start")).unwrap_or(key);
    FIELDS.iter().any(|field| field.key == stem && field.unit != Unit::Start)
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
        calibrated.segments.clone_from(&crate::scenario::link::structure::stand_in().segments);
        calibrated.segments.iter_mut().for_each(|segment| segment.clause_duration = Some(3.0));
        let presets = Preset::ALL.map(Preset::scenario).into_iter().chain([calibrated]);
        for mut scenario in presets {
            scenario.each_number(&mut |at, _, _| {
                let place = place(at);
                assert!(is_number(&place.key), "{}", place.key);
                found.extend(LeverId::from_key(&place.key));
            });
            scenario.each_start(&mut |at, _| assert!(is_number(&place(at).key), "{at}"));
        }
        let missing: Vec<_> = LeverId::all().filter(|lever| !found.contains(lever)).collect();
        assert_eq!(missing, []);
    }

    #[test]
    fn places() {
        let at = |key: &str, index| Some(Place { key: key.to_owned(), index });
        let of = |path: &str| fields::Place::at(path).map(place);
        assert_eq!(of("segments[2].clauses.direct.base"), at("clause_rate.base", 2));
        assert_eq!(of("segments[11].clauses.direct.target"), at("clause_rate", 11));
        assert_eq!(of("settings.hourly_cost"), at("settings.hourly_cost", 0));
        assert_eq!(of("goals.hours.value"), at("goal.hours", 0));
        for path in ["nowhere", "ramp.start", "reserved.answers", "realisation.base", "segments[+1].growth"] {
            assert_eq!(of(path), None, "{path}");
        }
    }
}
