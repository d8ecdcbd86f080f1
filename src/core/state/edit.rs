//! Changes to a scenario other than moving a lever.
//!
//! An edit either gives a scenario that a file would be allowed to hold, or none: the page then says why and keeps
//! the last good one.

use crate::analysis::effort::effort_levers;
use crate::model::bounds;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::{
    Calibration, Clauses, Facilitators, Funnel, Hours, Ramped, Reading, Scenario, Segment, Source,
};
pub use crate::scenario::one_line::one_line;
use crate::scenario::years::set_years;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The scenario was renamed.
    Renamed(String),
    /// The city was named, or is no longer said.
    CityNamed(String),
    /// The number at a path of the file was changed: goals, settings, base levels, one segment's values.
    Number {
        /// Where, as in the file.
        path: String,
        /// The new number.
        value: f64,
    },
    /// A goal is followed, or no longer.
    GoalFollowed(GoalId, bool),
    /// The hours goal sums several years, or counts one.
    HoursSummed(bool),
    /// The base and the target year.
    Years {
        /// Last year known.
        base: i32,
        /// Year of the goals.
        target: i32,
    },
    /// Which contracts and hours the goals count.
    ReadingChosen(Reading),
    /// A ramped lever takes a start of its own, or the common one.
    OwnStart(LeverId, Option<i32>),
    /// A segment's clause rate is explained by the funnel, or given.
    FunnelChosen(usize, bool),
    /// A segment's hours are sized from amounts, or given.
    CalibrationChosen(usize, bool),
    /// A segment's clause contracts have a duration of their own, or that of the others.
    ClauseDurationChosen(usize, bool),
    /// The facilitators' capacity counts, or does not.
    FacilitatorsLimited(bool),
    /// Each facilitator's number of contracts is limited, or not.
    ContractsEachLimited(bool),
    /// Each facilitator's number of hours is limited, or not.
    HoursEachLimited(bool),
    /// The answers of SIAE are limited, or not.
    AnswersLimited(bool),
    /// A segment was added, with its name; it has no contracts yet.
    SegmentAdded(String),
    /// A segment was removed.
    SegmentRemoved(usize),
    /// A segment was renamed.
    SegmentRenamed(usize, String),
    /// A result known for a year was entered, or erased.
    Observed(i32, GoalId, Option<f64>),
    /// Where a figure comes from was entered, or erased.
    SourceGiven(String, Option<Source>),
    /// A lever's range was set, or removed.
    RangeSet(LeverId, Option<[f64; 2]>),
    /// A lever is held at a value: its range goes.
    LeverHeld(LeverId, f64),
    /// The proposed ranges were taken, for every lever that has one.
    RangesProposed,
    /// Every range was removed.
    RangesCleared,
    /// The number of draws.
    DrawsChosen(u32),
    /// A lever takes part in the shared effort, or does not.
    EffortShared(LeverId, bool),
    /// The whole scenario is another, by a change that was worked out elsewhere: figures came back, or a file measured them.
    Replaced(Box<Scenario>),
    /// Several changes that are one step.
    Several(Vec<Edit>),
}

/// National means of 2021-2022 (58,454 clause contracts and 25.12 M hours for 400 full-time facilitators).
const NATIONAL_LOAD: (f64, f64) = (146.0, 62_800.0);
/// Facilitators at the Epec, from the article.
const POSTS: f64 = 10.0;
/// Share of contracts that can bear a clause when the funnel is switched on: assumed.
const CLAUSABLE: f64 = 0.4;

/// Whether a name can be given: once on one line not empty, at most 120 characters.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let name = one_line(name);
    !name.is_empty() && name.chars().count() <= bounds::NAME_LENGTH
}

impl Edit {
    /// The scenario after the change; none when it is not allowed.
    #[must_use]
    pub fn apply(&self, scenario: &Scenario) -> Option<Scenario> {
        if let Self::Number { path, value } = self {
            return scenario.with_number(path, *value);
        }
        let mut after = scenario.clone();
        match self {
            Self::Number { .. } => {}
            Self::Several(edits) => {
                for edit in edits {
                    after = edit.apply(&after)?;
                }
            }
            Self::Replaced(scenario) => after = (**scenario).clone(),
            Self::Renamed(name) => after.name = is_name(name).then(|| one_line(name))?,
            Self::CityNamed(city) => {
                after.city = Some(one_line(city)).filter(|city| city.is_empty() || is_name(city))?;
            }
            Self::GoalFollowed(goal, active) => after.goals[*goal].active = *active,
            Self::HoursSummed(summed) => after.goals[GoalId::Hours].cumulative = Some(*summed),
            Self::Years { base, target } => set_years(&mut after, *base, *target)?,
            Self::ReadingChosen(reading) => after.reading = *reading,
            Self::OwnStart(lever, start) => {
                let fits = start.is_none_or(|year| scenario.starts().contain(f64::from(year)));
                fits.then(|| lever.set_start(&mut after, *start))?;
            }
            Self::FunnelChosen(index, funnel) => choose_funnel(after.segments.get_mut(*index)?, *funnel),
            Self::CalibrationChosen(index, calibrated) => {
                choose_calibration(after.segments.get_mut(*index)?, *calibrated);
            }
            Self::ClauseDurationChosen(index, own) => {
                let segment = after.segments.get_mut(*index)?;
                segment.clause_duration = own.then(|| segment.clause_duration.unwrap_or(segment.duration));
            }
            Self::FacilitatorsLimited(limited) => {
                let (contracts, hours) = NATIONAL_LOAD;
                after.facilitators = limited.then(|| Facilitators {
                    count: Ramped::constant(POSTS),
                    contracts_each: Some(contracts),
                    hours_each: Some(hours),
                });
            }
            Self::ContractsEachLimited(limited) => {
                after.facilitators.as_mut()?.contracts_each = limited.then_some(NATIONAL_LOAD.0);
            }
            Self::HoursEachLimited(limited) => {
                after.facilitators.as_mut()?.hours_each = limited.then_some(NATIONAL_LOAD.1);
            }
            Self::AnswersLimited(limited) => {
                after.reserved.answers = limited.then_some(after.reserved.published);
            }
            Self::SegmentAdded(name) => {
                let room = after.segments.len() < bounds::MOST_SEGMENTS && is_name(name);
                let model = after.segments.last().filter(|_| room)?.clone();
                after.segments.push(Segment { name: one_line(name).into(), contracts: 0.0, ..model });
            }
            Self::SegmentRemoved(index) => {
                (after.segments.len() > 1 && *index < after.segments.len()).then_some(())?;
                after.segments.remove(*index);
            }
            Self::SegmentRenamed(index, name) => {
                after.segments.get_mut(*index)?.name = is_name(name).then(|| one_line(name).into())?;
            }
            Self::Observed(year, goal, value) => observe(&mut after, *year, *goal, *value)?,
            Self::SourceGiven(key, Some(source)) => {
                let short = source.text.chars().count() <= bounds::SOURCE_LENGTH;
                let clean = !source.text.chars().any(char::is_control);
                (short && clean).then(|| after.sources.insert(key.clone(), source.clone()))?;
            }
            Self::SourceGiven(key, None) => {
                after.sources.remove(key);
            }
            Self::RangeSet(lever, range) => set_range(&mut after, *lever, *range)?,
            Self::LeverHeld(lever, value) => {
                let fits = lever.present(scenario) && lever.bounds(scenario).contain(*value);
                after = fits.then(|| lever.at(scenario, *value))?;
                after.uncertainty.ranges.remove(lever);
            }
            Self::RangesProposed => {
                for lever in LeverId::all() {
                    if let Some(range) = lever.proposed_range(scenario) {
                        after.uncertainty.ranges.insert(lever, range);
                    }
                }
            }
            Self::RangesCleared => after.uncertainty.ranges.clear(),
            Self::DrawsChosen(draws) => {
                let fits = draws.is_power_of_two() && bounds::DRAWS.contain(f64::from(*draws));
                after.uncertainty.draws = fits.then_some(*draws)?;
            }
            Self::EffortShared(lever, shared) => share_effort(&mut after, scenario, *lever, *shared),
        }
        Some(after)
    }
}

/// Switches the explanation of the clause rate without changing the rate at either end.
fn choose_funnel(segment: &mut Segment<f64>, funnel: bool) {
    segment.clauses = match (segment.clauses, funnel) {
        (Clauses::Direct(rate), true) => {
            let clausable = CLAUSABLE.max(rate.base).max(rate.target);
            let share = |rate: f64| libm::sqrt(rate / clausable);
            let step = Ramped { base: share(rate.base), target: share(rate.target), start: rate.start };
            Clauses::Funnel(Funnel { clausable, anticipated: step, calibrated: step })
        }
        (Clauses::Funnel(Funnel { clausable, anticipated, calibrated }), false) => Clauses::Direct(Ramped {
            base: clausable * anticipated.base * calibrated.base,
            target: clausable * anticipated.target * calibrated.target,
            start: anticipated.start,
        }),
        (clauses, _) => clauses,
    };
}

/// Switches the explanation of the hours without changing the hours at either end, as far as the bounds allow.
fn choose_calibration(segment: &mut Segment<f64>, calibrated: bool) {
    segment.hours = match (segment.hours, calibrated) {
        (Hours::Direct(hours), true) => {
            // The practitioners' shares and cost: half of the price is labour, 5 % of it insertion, at 30 euros.
            let (labour_share, share, hourly_cost) = (0.5, 0.05, 30.0);
            let amount = hours.target.max(hours.base) * hourly_cost / (labour_share * share);
            let level =
                |hours: f64| if amount > 0.0 { hours * hourly_cost / (labour_share * amount) } else { share };
            let insertion_share =
                Ramped { base: level(hours.base), target: level(hours.target), start: hours.start };
            Hours::Calibrated(Calibration { amount, labour_share, insertion_share, hourly_cost })
        }
        (Hours::Calibrated(c), false) => {
            let hours = |share: f64| bounds::HOURS.hold(c.amount * c.labour_share * share / c.hourly_cost);
            let share = c.insertion_share;
            Hours::Direct(Ramped { base: hours(share.base), target: hours(share.target), start: share.start })
        }
        (hours, _) => hours,
    };
}

fn observe(after: &mut Scenario, year: i32, goal: GoalId, value: Option<f64>) -> Option<()> {
    let allowed = goal.row().bounds;
    (bounds::YEARS.contain(f64::from(year)) && value.is_none_or(|value| allowed.contain(value)))
        .then_some(())?;
    after.observed.entry(year).or_default()[goal] = value;
    after.observed.retain(|_, seen| seen.values().iter().any(Option::is_some));
    Some(())
}

fn set_range(after: &mut Scenario, lever: LeverId, range: Option<[f64; 2]>) -> Option<()> {
    let Some([low, high]) = range else {
        after.uncertainty.ranges.remove(&lever);
        return Some(());
    };
    let bounds = lever.bounds(after);
    let centre = lever.value(after)?;
    (bounds.contain(low) && bounds.contain(high) && low <= centre && centre <= high).then_some(())?;
    after.uncertainty.ranges.insert(lever, [low, high]);
    Some(())
}

/// An empty list means every decision lever present; the first change writes the list out.
fn share_effort(after: &mut Scenario, before: &Scenario, lever: LeverId, shared: bool) {
    let levers = &mut after.effort.levers;
    if levers.is_empty() {
        levers.extend(effort_levers(before));
    }
    levers.retain(|&other| other != lever);
    if shared {
        levers.insert(levers.partition_point(|&other| other < lever), lever);
    }
}
