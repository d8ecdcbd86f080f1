//! The ready-made scenarios (docs/model.md, “Presets”).

use crate::model::scenario::{
    Clauses, Facilitators, Funnel, Goals, Hours, JointAnswers, Ramp, Ramped, Reading, Reserved, Scenario,
    Segment, Settings,
};

/// Whose scheme the ready-made scenarios are.
pub(super) const PARIS: &str = "Paris";

/// Whether a scenario may be of the city that the ready-made ones are of: it says no other.
// Within its callers: some of them are in the file that a first visit waits for, one is in another.
#[inline(always)]
#[must_use]
pub fn is_ours(scenario: &Scenario) -> bool {
    scenario.city.is_empty() || scenario.city == PARIS
}

/// A ready-made scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// The Paris scheme, contracts in execution.
    Paris2020,
    /// Paris as its open data of 2024 and 2025 show it, and nothing changes.
    Today,
    /// The scheme as announced, read simply.
    Announced,
    /// 2014 goes on.
    Trend,
    /// The Paris scheme with a late ramp-up.
    Late,
    /// As announced, with ten facilitators at the national load.
    Facilitators,
    /// Works, services and supplies apart.
    ThreeFamilies,
    /// The means that the city has named.
    CityLevers,
}

impl Preset {
    /// All of them, the default first.
    pub const ALL: [Self; 8] = [
        Self::Paris2020,
        Self::Today,
        Self::Announced,
        Self::Trend,
        Self::Late,
        Self::Facilitators,
        Self::ThreeFamilies,
        Self::CityLevers,
    ];

    /// Its name in files and links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Paris2020 => "paris-2020",
            Self::Today => "aujourdhui",
            Self::Announced => "annonce",
            Self::Trend => "tendanciel",
            Self::Late => "tardif",
            Self::Facilitators => "facilitateurs",
            Self::ThreeFamilies => "trois-familles",
            Self::CityLevers => "leviers",
        }
    }

    /// The preset of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.key() == key)
    }

    /// The preset whose scenario bears a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.name() == name)
    }

    /// Its French name, which its scenario bears.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paris2020 => "Schéma parisien 2016-2020",
            Self::Today => "Paris aujourd’hui",
            Self::Announced => "Comme annoncé, lecture simple",
            Self::Trend => "Poursuite de 2014",
            Self::Late => "Montée en charge tardive",
            Self::Facilitators => "Dix facilitateurs à la charge moyenne nationale",
            Self::ThreeFamilies => "Travaux, services, fournitures",
            Self::CityLevers => "Les leviers de la Ville",
        }
    }

    /// The scenario itself.
    // Once in the program, not once for each place that asks.
    #[inline(never)]
    #[must_use]
    pub fn scenario(self) -> Scenario {
        let mut scenario = match self {
            Self::Paris2020 => paris_2020(),
            Self::Today => today(),
            Self::Announced => announced(),
            Self::Trend => trend(),
            Self::Late => {
                let mut late = paris_2020();
                late.ramp.exponent = 2.5;
                late
            }
            Self::Facilitators => {
                let mut limited = announced();
                let count = Ramped::constant(10.0);
                limited.facilitators =
                    Some(Facilitators { count, contracts_each: Some(146.0), hours_each: Some(62_800.0) });
                limited
            }
            Self::ThreeFamilies => three_families(),
            Self::CityLevers => city_levers(),
        };
        scenario.name = self.name().to_owned();
        scenario.preset = Some(self.key().to_owned());
        scenario.city = PARIS.to_owned();
        scenario
    }
}

/// A value that moves from `base` to `target` on the common ramp.
const fn ramp(base: f64, target: f64) -> Ramped<f64> {
    Ramped { base, target, start: None }
}

// Once in the program, as the scenario that most others are made of.
#[inline(never)]
fn segment(name: &str, contracts: f64, rate: Ramped<f64>, hours: f64, duration: f64) -> Segment<f64> {
    Segment {
        name: name.into(),
        contracts,
        growth: 0.0,
        clauses: Clauses::Direct(rate),
        hours: Hours::Direct(ramp(hours, hours)),
        duration,
        clause_duration: None,
    }
}

/// Contracts a year from the open data; two years each, since 3,000 are in execution; hours from 1,000,000 / 600.
#[inline(never)]
fn paris_2020() -> Scenario {
    Scenario {
        ramp: Ramp { start: 2015.0, exponent: 1.0 },
        reading: Reading::InExecution,
        goals: Goals::followed([0.2, 1_000_000.0, 100.0]),
        segments: vec![segment("Tous marchés", 1_500.0, ramp(0.1, 0.2), 3_334.0, 2.0)],
        reserved: Reserved { published: ramp(50.0, 100.0), ..Reserved::NEUTRAL },
        settings: Settings {
            hours_per_person: 440.0,
            hours_per_fte: 1_600.0,
            hourly_cost: 30.0,
            labour_share: 0.5,
            insertion_share: 0.05,
            yearly_purchases: 1_600_000_000.0,
        },
        ..Scenario::neutral(2014, 2020)
    }
}

/// What the open data of 2024 and 2025 show of contracts from 40,000 EUR; hours by the practitioners' rule. The goals are
/// those of 2016: those of the scheme in force are not known to us.
fn today() -> Scenario {
    let mut today = paris_2020();
    (today.base_year, today.target_year, today.ramp.start) = (2025, 2032, 2025.0);
    today.segments = vec![segment("Tous marchés", 704.0, ramp(0.305, 0.305), 1_761.0, 2.5)];
    for segment in &mut today.segments {
        segment.clause_duration = Some(3.5);
    }
    today.reserved.published = ramp(3.0, 3.0);
    today
}

fn announced() -> Scenario {
    let segments = vec![segment("Tous marchés", 3_000.0, ramp(0.1, 0.2), 1_667.0, 1.0)];
    Scenario { reading: Reading::Awarded, segments, ..paris_2020() }
}

fn trend() -> Scenario {
    let mut trend = paris_2020();
    trend.segments = vec![segment("Tous marchés", 1_500.0, ramp(0.1, 0.1), 3_334.0, 2.0)];
    trend.reserved.published = ramp(50.0, 50.0);
    trend
}

fn three_families() -> Scenario {
    let segments = vec![
        segment("Travaux", 500.0, ramp(0.13, 0.26), 3_600.0, 1.6),
        segment("Services", 800.0, ramp(0.095, 0.19), 3_300.0, 3.2),
        segment("Fournitures", 200.0, ramp(0.045, 0.09), 1_700.0, 3.3),
    ];
    Scenario { segments, ..paris_2020() }
}

fn city_levers() -> Scenario {
    let mut levers = paris_2020();
    for segment in &mut levers.segments {
        let (anticipated, calibrated) = (ramp(0.5, 0.8), ramp(0.5, 0.7));
        segment.clauses = Clauses::Funnel(Funnel { clausable: 0.4, anticipated, calibrated });
    }
    levers.facilitators =
        Some(Facilitators { count: ramp(10.0, 12.0), contracts_each: Some(30.0), hours_each: None });
    levers.joint_answers = JointAnswers { share: ramp(0.0, 0.2), gain: 0.25 };
    levers.reserved.published = ramp(56.0, 130.0);
    levers.reserved.answers = Some(ramp(56.0, 100.0));
    levers.reserved.support_uplift = ramp(0.0, 0.2);
    levers.reserved.award_rate = ramp(0.9, 0.9);
    levers
}
