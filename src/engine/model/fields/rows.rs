//! The rows. A lever's place in the list is its place in every list, and its column of draws: new ones come last.
//!
//! What the columns mean is in the parent module. The rows are data: who writes something from them hands over a macro,
//! [`super::id`] for the names and [`super::table`] for all that stands in a scenario, so that the scenario itself may
//! name levers.

/// Hands all rows to a macro.
#[rustfmt::skip]
macro_rules! rows {
    ($write:ident) => {
        $write! {
            levers {
                Contracts {
                    place: Number(contracts) in Segment { contracts, .. },
                    path: "segments[].contracts", link: "contracts", unit: Contracts, bounds: Bounds::new(0.0, 20_000.0),
                    kind: Assumption, section: Contracts, first: true, known: Derived,
                    slider: TimesPreset(0.4, 2.0), step: 10.0, ambitious: AsIs, range: Relative(-0.1, 0.1),
                }
                Growth {
                    place: Number(growth) in Segment { growth, .. },
                    path: "segments[].growth", link: "growth", unit: Growth, bounds: Bounds::new(-0.2, 0.2),
                    kind: Assumption, section: Contracts, first: true, known: Assumed,
                    slider: Span(-0.1, 0.1), step: 0.005, ambitious: AsIs, range: Absolute(-0.02, 0.02),
                }
                ClauseRate {
                    place: Ramped(rate) in Segment { clauses: Clauses::Direct(rate), .. },
                    path: "segments[].clauses.direct", link: "clause_rate", unit: Share, bounds: SHARE,
                    kind: Decision, section: Clauses, first: true, known: Documented,
                    slider: Span(0.0, 0.6), step: 0.005, ambitious: Value(0.4), range: Spread::None,
                }
                Clausable {
                    place: Number(clausable) in Segment { clauses: Clauses::Funnel(Funnel { clausable, .. }), .. },
                    path: "segments[].clauses.funnel.clausable", link: "clausable", unit: Share, bounds: SHARE,
                    kind: Assumption, section: Clauses, first: true, known: Assumed,
                    slider: Span(0.0, 1.0), step: 0.01, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                Anticipated {
                    place: Ramped(anticipated) in Segment { clauses: Clauses::Funnel(Funnel { anticipated, .. }), .. },
                    path: "segments[].clauses.funnel.anticipated", link: "anticipated", unit: Share, bounds: SHARE,
                    kind: Decision, section: Clauses, first: true, known: Assumed,
                    slider: Span(0.0, 1.0), step: 0.01, ambitious: Value(0.95), range: Spread::None,
                }
                Calibrated {
                    place: Ramped(calibrated) in Segment { clauses: Clauses::Funnel(Funnel { calibrated, .. }), .. },
                    path: "segments[].clauses.funnel.calibrated", link: "calibrated", unit: Share, bounds: SHARE,
                    kind: Decision, section: Clauses, first: true, known: Assumed,
                    slider: Span(0.0, 1.0), step: 0.01, ambitious: Value(0.95), range: Spread::None,
                }
                HoursPerContract {
                    place: Ramped(hours) in Segment { hours: Hours::Direct(hours), .. },
                    path: "segments[].hours.direct", link: "hours_per_contract", unit: Hours, bounds: HOURS,
                    kind: Assumption, section: Clauses, first: true, known: Derived,
                    slider: TimesPreset(0.2, 2.5), step: 10.0, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                Amount {
                    place: Number(amount) in Segment { hours: Hours::Calibrated(Calibration { amount, .. }), .. },
                    path: "segments[].hours.calibrated.amount", link: "amount", unit: Euros, bounds: Bounds::new(0.0, 100_000_000.0),
                    kind: Assumption, section: Clauses, first: true, known: Assumed,
                    slider: TimesPreset(0.2, 3.0), step: 10_000.0, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                LabourShare {
                    place: Number(labour_share) in Segment { hours: Hours::Calibrated(Calibration { labour_share, .. }), .. },
                    path: "segments[].hours.calibrated.labour_share", link: "labour_share", unit: Share, bounds: SHARE,
                    kind: Assumption, section: Clauses, first: false, known: Assumed,
                    slider: Span(0.0, 1.0), step: 0.01, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                InsertionShare {
                    place: Ramped(insertion_share) in Segment { hours: Hours::Calibrated(Calibration { insertion_share, .. }), .. },
                    path: "segments[].hours.calibrated.insertion_share", link: "insertion_share", unit: Share, bounds: SHARE,
                    kind: Decision, section: Clauses, first: true, known: Assumed,
                    slider: Span(0.0, 0.3), step: 0.0025, ambitious: Value(0.1), range: Spread::None,
                }
                HourlyCost {
                    place: Number(hourly_cost) in Segment { hours: Hours::Calibrated(Calibration { hourly_cost, .. }), .. },
                    path: "segments[].hours.calibrated.hourly_cost", link: "hourly_cost", unit: EurosAnHour, bounds: HOURLY_COST,
                    kind: Assumption, section: Clauses, first: false, known: Assumed,
                    slider: Span(15.0, 60.0), step: 0.5, ambitious: AsIs, range: Relative(-0.15, 0.15),
                }
                Duration {
                    place: Number(duration) in Segment { duration, .. },
                    path: "segments[].duration", link: "duration", unit: Years, bounds: DURATION,
                    kind: Assumption, section: Contracts, first: true, known: Derived,
                    slider: Span(0.25, 6.0), step: 0.25, ambitious: AsIs, range: Relative(-0.25, 0.25),
                }
                JointShare {
                    place: Ramped(share) in Scenario { joint_answers: JointAnswers { share, .. }, .. },
                    path: "joint_answers.share", link: "joint_share", unit: Share, bounds: SHARE,
                    kind: Decision, section: Clauses, first: false, known: Assumed,
                    slider: Span(0.0, 1.0), step: 0.01, ambitious: Value(0.3), range: Spread::None,
                }
                JointGain {
                    place: Number(gain) in Scenario { joint_answers: JointAnswers { gain, .. }, .. },
                    path: "joint_answers.gain", link: "joint_gain", unit: Share, bounds: GAIN,
                    kind: Assumption, section: Clauses, first: false, known: Assumed,
                    slider: Span(0.0, 1.0), step: 0.01, ambitious: AsIs, range: Relative(-0.3, 0.3),
                }
                RampStart {
                    place: Number(start) in Scenario { ramp: Ramp { start, .. }, .. },
                    path: "ramp.start", link: "ramp_start", unit: Start, bounds: YEARS,
                    kind: Decision, section: Pace, first: true, known: Documented,
                    slider: Slider::Bounds, step: 1.0, ambitious: Earliest, range: Spread::None,
                }
                RampExponent {
                    place: Number(exponent) in Scenario { ramp: Ramp { exponent, .. }, .. },
                    path: "ramp.exponent", link: "ramp_exponent", unit: Rhythm, bounds: Bounds::new(0.25, 4.0),
                    kind: Assumption, section: Pace, first: true, known: Assumed,
                    slider: Slider::Bounds, step: 0.1, ambitious: AsIs, range: Factor(1.5),
                }
                Realisation {
                    place: Number(realisation) in Scenario { realisation, .. },
                    path: "realisation", link: "realisation", unit: Share, bounds: Bounds::new(0.0, 2.5),
                    kind: Assumption, section: Clauses, first: false, known: Assumed,
                    slider: Span(0.4, 1.6), step: 0.01, ambitious: AsIs, range: Absolute(-0.15, 0.1),
                }
                Facilitators {
                    place: Ramped(count) in Scenario { facilitators: Some(Facilitators { count, .. }), .. },
                    path: "facilitators.count", link: "facilitators", unit: Posts, bounds: Bounds::new(0.0, 200.0),
                    kind: Decision, section: Means, first: true, known: Documented,
                    slider: Span(0.0, 40.0), step: 0.5, ambitious: Times(2.0), range: Spread::None,
                }
                ContractsPerFacilitator {
                    place: Number(each) in Scenario { facilitators: Some(Facilitators { contracts_each: Some(each), .. }), .. },
                    path: "facilitators.contracts_each", link: "contracts_per_facilitator", unit: Contracts, bounds: Bounds::new(0.0, 500.0),
                    kind: Assumption, section: Means, first: true, known: Derived,
                    slider: Span(0.0, 200.0), step: 1.0, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                HoursPerFacilitator {
                    place: Number(each) in Scenario { facilitators: Some(Facilitators { hours_each: Some(each), .. }), .. },
                    path: "facilitators.hours_each", link: "hours_per_facilitator", unit: HoursAYear, bounds: Bounds::new(0.0, 200_000.0),
                    kind: Assumption, section: Means, first: true, known: Derived,
                    slider: Span(0.0, 150_000.0), step: 500.0, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                ReservedPublished {
                    place: Ramped(published) in Scenario { reserved: Reserved { published, .. }, .. },
                    path: "reserved.published", link: "reserved_published", unit: Consultations, bounds: CONSULTATIONS,
                    kind: Decision, section: Reserved, first: true, known: Derived,
                    slider: Span(0.0, 300.0), step: 1.0, ambitious: Times(2.0), range: Spread::None,
                }
                SiaeAnswers {
                    place: Ramped(answers) in Scenario { reserved: Reserved { answers: Some(answers), .. }, .. },
                    path: "reserved.answers", link: "siae_answers", unit: Consultations, bounds: CONSULTATIONS,
                    kind: Assumption, section: Reserved, first: true, known: Assumed,
                    slider: Span(0.0, 300.0), step: 1.0, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                SupportUplift {
                    place: Ramped(support_uplift) in Scenario { reserved: Reserved { support_uplift, .. }, .. },
                    path: "reserved.support_uplift", link: "support_uplift", unit: Share, bounds: GAIN,
                    kind: Decision, section: Reserved, first: true, known: Assumed,
                    slider: Span(0.0, 1.0), step: 0.01, ambitious: Value(0.5), range: Spread::None,
                }
                AwardRate {
                    place: Ramped(award_rate) in Scenario { reserved: Reserved { award_rate, .. }, .. },
                    path: "reserved.award_rate", link: "award_rate", unit: Share, bounds: SHARE,
                    kind: Assumption, section: Reserved, first: true, known: Assumed,
                    slider: Span(0.3, 1.0), step: 0.01, ambitious: AsIs, range: Absolute(-0.15, 0.05),
                }
                ReservedHours {
                    place: Number(hours_per_contract) in Scenario { reserved: Reserved { hours_per_contract, .. }, .. },
                    path: "reserved.hours_per_contract", link: "reserved_hours", unit: Hours, bounds: HOURS,
                    kind: Assumption, section: Reserved, first: false, known: Assumed,
                    slider: Span(0.0, 3_000.0), step: 10.0, ambitious: AsIs, range: Relative(-0.2, 0.2),
                }
                ClauseDuration {
                    place: Number(own) in Segment { clause_duration: Some(own), .. },
                    path: "segments[].clause_duration", link: "clause_duration", unit: Years, bounds: DURATION,
                    kind: Assumption, section: Contracts, first: true, known: Assumed,
                    slider: Span(0.25, 6.0), step: 0.25, ambitious: AsIs, range: Relative(-0.25, 0.25),
                }
            }
            others {
                ClauseRateGoal {
                    place: Number(value) in Scenario { goals: PerGoal([Goal { value, .. }, ..]), .. },
                    path: "goals.clause_rate.value", link: "goal.clause_rate", unit: Share, bounds: GoalId::ClauseRate.row().bounds,
                }
                HoursGoal {
                    place: Number(value) in Scenario { goals: PerGoal([_, Goal { value, .. }, ..]), .. },
                    path: "goals.hours.value", link: "goal.hours", unit: Hours, bounds: GoalId::Hours.row().bounds,
                }
                ReservedGoal {
                    place: Number(value) in Scenario { goals: PerGoal([_, _, Goal { value, .. }, ..]), .. },
                    path: "goals.reserved.value", link: "goal.reserved", unit: Consultations, bounds: GoalId::Reserved.row().bounds,
                }
                ReservedDuration {
                    place: Number(duration) in Scenario { reserved: Reserved { duration, .. }, .. },
                    path: "reserved.duration", link: "reserved_duration", unit: Years, bounds: DURATION,
                }
                HoursPerPerson {
                    place: Number(hours_per_person) in Scenario { settings: Settings { hours_per_person, .. }, .. },
                    path: "settings.hours_per_person", link: "settings.hours_per_person", unit: Hours, bounds: Bounds::new(1.0, 5_000.0),
                }
                HoursPerFte {
                    place: Number(hours_per_fte) in Scenario { settings: Settings { hours_per_fte, .. }, .. },
                    path: "settings.hours_per_fte", link: "settings.hours_per_fte", unit: Hours, bounds: Bounds::new(1.0, 3_000.0),
                }
                CheckedHourlyCost {
                    place: Number(hourly_cost) in Scenario { settings: Settings { hourly_cost, .. }, .. },
                    path: "settings.hourly_cost", link: "settings.hourly_cost", unit: EurosAnHour, bounds: HOURLY_COST,
                }
                CheckedLabourShare {
                    place: Number(labour_share) in Scenario { settings: Settings { labour_share, .. }, .. },
                    path: "settings.labour_share", link: "settings.labour_share", unit: Share, bounds: Bounds::new(0.01, 1.0),
                }
                CheckedInsertionShare {
                    place: Number(insertion_share) in Scenario { settings: Settings { insertion_share, .. }, .. },
                    path: "settings.insertion_share", link: "settings.insertion_share", unit: Share, bounds: Bounds::new(0.01, 1.0),
                }
                YearlyPurchases {
                    place: Number(yearly_purchases) in Scenario { settings: Settings { yearly_purchases, .. }, .. },
                    path: "settings.yearly_purchases", link: "settings.yearly_purchases", unit: Euros, bounds: Bounds::new(1_000.0, 1e12),
                }
                Confidence {
                    place: Number(confidence) in Scenario { uncertainty: Uncertainty { confidence, .. }, .. },
                    path: "uncertainty.confidence", link: "confidence", unit: Share, bounds: Bounds::new(0.5, 0.99),
                }
            }
        }
    };
}

pub(super) use rows;
