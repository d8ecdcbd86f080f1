//! The quantities that a derivation names: what each measures, and which input of the scenario it is.
//!
//! No words here: [`NamedQuantity::key`] is the name under which the page finds them.

use crate::model::goal::{GoalId, GoalUnit};
use crate::model::lever::LeverId;

/// How a quantity is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Contracts.
    Contracts,
    /// Consultations.
    Consultations,
    /// A fraction, seen in percent.
    Share,
    /// A difference of fractions, seen in points.
    Points,
    /// Hours.
    Hours,
    /// Euros.
    Euros,
    /// Posts.
    Posts,
    /// People.
    People,
    /// Full-time equivalents.
    Fte,
}

/// A value of the scenario that is no lever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Hours per person and year.
    HoursPerPerson,
    /// Hours per full-time equivalent and year.
    HoursPerFte,
    /// Cost of an hour, in the check of the spend.
    HourlyCost,
    /// Share of labour in the price, in the check of the spend.
    LabourShare,
    /// Share of labour hours for insertion, in the check of the spend.
    InsertionShare,
    /// The city's purchases a year.
    YearlyPurchases,
}

impl Setting {
    /// Its name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::HoursPerPerson => "hours_per_person",
            Self::HoursPerFte => "hours_per_fte",
            Self::HourlyCost => "hourly_cost",
            Self::LabourShare => "labour_share",
            Self::InsertionShare => "insertion_share",
            Self::YearlyPurchases => "yearly_purchases",
        }
    }
}

/// Something that a derivation starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A lever.
    Lever(LeverId),
    /// A setting.
    Setting(Setting),
    /// A goal's value.
    Goal(GoalId),
}

/// A quantity of a derivation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the table below gives each its key; the texts say what it is")]
pub enum NamedQuantity {
    Contracts,
    Clausable,
    Anticipated,
    Calibrated,
    Rate,
    Amount,
    LabourShare,
    InsertionShare,
    HourlyCost,
    HoursAlone,
    JointShare,
    JointGain,
    HoursEach,
    Intended,
    IntendedHours,
    Posts,
    ContractsEach,
    HoursEachPost,
    CapacityContracts,
    CapacityHours,
    Whole,
    Phi,
    ClauseContracts,
    RateAwarded,
    HoursContracted,
    ReservedHoursEach,
    ReservedHours,
    AllHoursContracted,
    StockShare,
    ClauseStockShare,
    Unclaused,
    StockUnclaused,
    StockContracts,
    StockClauses,
    RateInExecution,
    WorkedShare,
    ClauseWorkedShare,
    WorkedOfContracted,
    Realisation,
    HoursWorked,
    YearValue,
    Published,
    Answers,
    SupportUplift,
    CanAnswer,
    Answered,
    AwardRate,
    Reserved,
    Sum,
    Achieved(GoalId),
    Goal(GoalId),
    Margin(GoalId),
    HoursPerPerson,
    People,
    HoursPerFte,
    Fte,
    SpendCost,
    SpendLabour,
    SpendInsertion,
    Spend,
    Purchases,
    SpendShare,
}

impl NamedQuantity {
    /// The name of its text, its measure, and the input that it is, if any.
    fn row(self) -> (&'static str, Measure, Option<Input>) {
        use Measure::{Consultations, Contracts, Euros, Fte, Hours, People, Points, Posts, Share};
        const fn lever(id: LeverId) -> Option<Input> {
            Some(Input::Lever(id))
        }
        const fn setting(setting: Setting) -> Option<Input> {
            Some(Input::Setting(setting))
        }
        match self {
            Self::Contracts => ("contracts", Contracts, lever(LeverId::Contracts)),
            Self::Clausable => ("clausable", Share, lever(LeverId::Clausable)),
            Self::Anticipated => ("anticipated", Share, lever(LeverId::Anticipated)),
            Self::Calibrated => ("calibrated", Share, lever(LeverId::Calibrated)),
            Self::Rate => ("rate", Share, lever(LeverId::ClauseRate)),
            Self::Amount => ("amount", Euros, lever(LeverId::Amount)),
            Self::LabourShare => ("labour-share", Share, lever(LeverId::LabourShare)),
            Self::InsertionShare => ("insertion-share", Share, lever(LeverId::InsertionShare)),
            Self::HourlyCost => ("hourly-cost", Euros, lever(LeverId::HourlyCost)),
            Self::HoursAlone => ("hours-alone", Hours, lever(LeverId::HoursPerContract)),
            Self::JointShare => ("joint-share", Share, lever(LeverId::JointShare)),
            Self::JointGain => ("joint-gain", Share, lever(LeverId::JointGain)),
            Self::HoursEach => ("hours-each", Hours, lever(LeverId::HoursPerContract)),
            Self::Intended => ("intended", Contracts, None),
            Self::IntendedHours => ("intended-hours", Hours, None),
            Self::Posts => ("posts", Posts, lever(LeverId::Facilitators)),
            Self::ContractsEach => ("contracts-each", Contracts, lever(LeverId::ContractsPerFacilitator)),
            Self::HoursEachPost => ("hours-each-post", Hours, lever(LeverId::HoursPerFacilitator)),
            Self::CapacityContracts => ("capacity-contracts", Share, None),
            Self::CapacityHours => ("capacity-hours", Share, None),
            Self::Whole => ("whole", Share, None),
            Self::Phi => ("phi", Share, None),
            Self::ClauseContracts => ("clause-contracts", Contracts, None),
            Self::RateAwarded => ("rate-awarded", Share, None),
            Self::HoursContracted => ("hours-contracted", Hours, None),
            Self::ReservedHoursEach => ("reserved-hours-each", Hours, lever(LeverId::ReservedHours)),
            Self::ReservedHours => ("reserved-hours", Hours, None),
            Self::AllHoursContracted => ("all-hours-contracted", Hours, None),
            Self::StockShare => ("stock-share", Share, lever(LeverId::Duration)),
            Self::ClauseStockShare => ("clause-stock-share", Share, lever(LeverId::ClauseDuration)),
            Self::Unclaused => ("unclaused", Contracts, None),
            Self::StockUnclaused => ("stock-unclaused", Contracts, None),
            Self::StockContracts => ("stock-contracts", Contracts, None),
            Self::StockClauses => ("stock-clauses", Contracts, None),
            Self::RateInExecution => ("rate-in-execution", Share, None),
            Self::WorkedShare => ("worked-share", Share, lever(LeverId::Duration)),
            Self::ClauseWorkedShare => ("clause-worked-share", Share, lever(LeverId::ClauseDuration)),
            Self::WorkedOfContracted => ("worked-of-contracted", Hours, None),
            Self::Realisation => ("realisation", Share, lever(LeverId::Realisation)),
            Self::HoursWorked => ("hours-worked", Hours, None),
            Self::YearValue => ("year-value", Hours, None),
            Self::Published => ("published", Consultations, lever(LeverId::ReservedPublished)),
            Self::Answers => ("answers", Consultations, lever(LeverId::SiaeAnswers)),
            Self::SupportUplift => ("support-uplift", Share, lever(LeverId::SupportUplift)),
            Self::CanAnswer => ("can-answer", Consultations, None),
            Self::Answered => ("answered", Consultations, None),
            Self::AwardRate => ("award-rate", Share, lever(LeverId::AwardRate)),
            Self::Reserved => ("reserved", Contracts, None),
            Self::Sum => ("sum", Hours, None),
            Self::Achieved(goal) => ("achieved", goal_measure(goal), None),
            Self::Goal(goal) => ("goal", goal_measure(goal), Some(Input::Goal(goal))),
            Self::Margin(goal) if goal.unit() == GoalUnit::Share => ("margin", Points, None),
            Self::Margin(goal) => ("margin", goal_measure(goal), None),
            Self::HoursPerPerson => ("hours-per-person", Hours, setting(Setting::HoursPerPerson)),
            Self::People => ("people", People, None),
            Self::HoursPerFte => ("hours-per-fte", Hours, setting(Setting::HoursPerFte)),
            Self::Fte => ("fte", Fte, None),
            Self::SpendCost => ("spend-cost", Euros, setting(Setting::HourlyCost)),
            Self::SpendLabour => ("spend-labour", Share, setting(Setting::LabourShare)),
            Self::SpendInsertion => ("spend-insertion", Share, setting(Setting::InsertionShare)),
            Self::Spend => ("spend", Euros, None),
            Self::Purchases => ("purchases", Euros, setting(Setting::YearlyPurchases)),
            Self::SpendShare => ("spend-share", Share, None),
        }
    }

    /// The name of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.row().0
    }

    /// How it is counted.
    #[must_use]
    pub fn measure(self) -> Measure {
        self.row().1
    }

    /// The input of the scenario that it is; none when it is computed.
    #[must_use]
    pub fn input(self) -> Option<Input> {
        self.row().2
    }
}

fn goal_measure(goal: GoalId) -> Measure {
    match goal.unit() {
        GoalUnit::Share => Measure::Share,
        GoalUnit::Hours => Measure::Hours,
        GoalUnit::Contracts => Measure::Contracts,
    }
}
