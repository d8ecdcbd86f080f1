//! What a scenario changes of the one it comes from, a change at a time, and the way back for each.

use super::row::{Aspect, Value};
use super::{Comparison, aspects};
use crate::model::lever::{LeverId, Section};
use crate::model::scenario::Scenario;
use std::rc::Rc;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is about.
    pub about: About,
    /// What the reference holds there.
    pub from: Value,
    /// What the scenario holds there.
    pub to: Value,
    /// The scenario without this change.
    pub without: Rc<Scenario>,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A row of a comparison.
    Aspect(Aspect),
    /// The ranges of uncertain levers, by their number.
    Ranges,
}

/// What `scenario` changes of `reference`, in the order of a comparison's rows.
#[must_use]
pub fn changes(reference: &Scenario, scenario: &Scenario) -> Vec<Difference> {
    let column = |scenario: &Scenario| (String::new(), Rc::new(scenario.clone()));
    let compared = Comparison::new(vec![column(reference), column(scenario)]);
    let mut found: Vec<_> = compared
        .differences()
        .filter_map(|row| match &row.values[..] {
            [from, to] => Some(Difference {
                about: About::Aspect(row.aspect),
                from: from.clone(),
                to: to.clone(),
                without: Rc::new(without(reference, scenario, row.aspect)),
            }),
            _ => None,
        })
        .collect();
    if reference.uncertainty.ranges != scenario.uncertainty.ranges {
        let mut without = scenario.clone();
        without.uncertainty.ranges.clone_from(&reference.uncertainty.ranges);
        let count = |scenario: &Scenario| Value::Segments(scenario.uncertainty.ranges.len());
        found.push(Difference {
            about: About::Ranges,
            from: count(reference),
            to: count(scenario),
            without: Rc::new(without),
        });
    }
    found
}

/// The scenario with what the reference holds in one row; ranges that no longer hold their value leave.
fn without(reference: &Scenario, scenario: &Scenario, aspect: Aspect) -> Scenario {
    let mut back = scenario.clone();
    restore(&mut back, reference, aspect);
    let kept = back.uncertainty.ranges.clone().into_iter().filter(|(lever, [low, high])| {
        lever.value(&back).is_some_and(|value| *low <= value && value <= *high)
    });
    back.uncertainty.ranges = kept.collect();
    back
}

fn restore(back: &mut Scenario, reference: &Scenario, aspect: Aspect) {
    match aspect {
        Aspect::Period => {
            (back.base_year, back.target_year) = (reference.base_year, reference.target_year);
            let starts = back.starts();
            back.ramp.start = starts.hold(back.ramp.start);
            back.each_start(&mut |_, start| *start = start.map(|year| starts.hold_year(year)));
        }
        Aspect::Reading => back.reading = reference.reading,
        Aspect::Goal(goal) => back.goals[goal] = reference.goals[goal],
        Aspect::Segments => back.segments.clone_from(&reference.segments),
        Aspect::Lever(lever) => restore_lever(back, reference, lever),
        Aspect::Rest => {
            // All of the reference, but what the other rows tell.
            let changed = std::mem::replace(back, reference.clone());
            (back.name, back.preset) = (changed.name.clone(), changed.preset.clone());
            (back.uncertainty, back.effort) = (changed.uncertainty.clone(), changed.effort.clone());
            (back.observed, back.sources) = (changed.observed.clone(), changed.sources.clone());
            for other in aspects().filter(|other| told_apart(&changed, reference, *other)) {
                restore(back, &changed, other);
            }
        }
    }
}

/// Whether a row tells a change that is not also one of the rest: the parts that only one of the two has, and the
/// segments, are.
fn told_apart(scenario: &Scenario, reference: &Scenario, aspect: Aspect) -> bool {
    match aspect {
        Aspect::Period | Aspect::Reading | Aspect::Goal(_) => true,
        Aspect::Lever(lever) => lever.present(scenario) == lever.present(reference),
        Aspect::Segments | Aspect::Rest => false,
    }
}

fn restore_lever(back: &mut Scenario, reference: &Scenario, lever: LeverId) {
    match (lever.value(reference), lever.present(back)) {
        (Some(value), true) => {
            // A start that is none of the scenario's years comes back with them.
            if lever == LeverId::RampStart && !back.starts().contain(value) {
                restore(back, reference, Aspect::Period);
            }
            let start = back.clone();
            lever.set(back, &start, value);
        }
        (None, false) => {}
        // A part that only one of the two has comes or goes as a whole.
        (Some(_), false) | (None, true) => {
            if lever.row().section == Section::Means {
                back.facilitators = reference.facilitators;
            } else if lever == LeverId::SiaeAnswers {
                back.reserved.answers = reference.reserved.answers;
            } else if lever == LeverId::ClauseDuration && back.segments.len() == reference.segments.len() {
                for (segment, from) in back.segments.iter_mut().zip(&reference.segments) {
                    segment.clause_duration = from.clause_duration;
                }
            } else {
                back.segments.clone_from(&reference.segments);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn each_change_has_its_way_back() {
        for preset in Preset::ALL {
            let reference = preset.scenario();
            assert_eq!(changes(&reference, &reference), [], "{}", preset.key());
            for other in Preset::ALL.map(Preset::scenario) {
                for change in changes(&reference, &other) {
                    let left = changes(&reference, &change.without);
                    assert!(!left.iter().any(|other| other.about == change.about), "{change:?}");
                }
            }
        }
    }

    #[test]
    fn taking_every_change_back_leads_to_the_reference() {
        for (from, to) in [(Preset::Paris2020, Preset::Facilitators), (Preset::CityLevers, Preset::Late)] {
            let (reference, mut scenario) = (from.scenario(), to.scenario());
            let mut steps = 0;
            while let Some(change) = changes(&reference, &scenario).first() {
                scenario = (*change.without).clone();
                steps += 1;
                assert!(steps < 40, "{:?}", changes(&reference, &scenario));
            }
        }
    }

    #[test]
    fn ranges_are_one_change() {
        let reference = Preset::Paris2020.scenario();
        let mut ranged = reference.clone();
        ranged.uncertainty.ranges.insert(LeverId::Contracts, [1_400.0, 1_600.0]);
        let found = changes(&reference, &ranged);
        assert_eq!(found.iter().map(|change| change.about).collect::<Vec<_>>(), [About::Ranges]);
        assert!(found.iter().all(|change| *change.without == reference));
    }
}
