//! What one record of a contract adds to another that stands: only what was not known.

use super::{Contract, ContractHours};

impl Contract {
    /// Takes from another record of the same contract what this one does not know. A framework, or a contract under one,
    /// is one if either record says so. Holders stay as they are.
    pub fn complete_from(&mut self, other: &Self) {
        self.duration = self.duration.or(other.duration);
        self.social = self.social.or(other.social);
        self.family = self.family.or(other.family);
        self.cpv = self.cpv.or(other.cpv);
        self.hours =
            ContractHours::held(self.planned().or(other.planned()), self.worked().or(other.worked()));
        self.object = self.object.or(other.object);
        self.framework |= other.framework;
        self.subsequent |= other.subsequent;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Family, Length, Social, sample};
    use super::*;

    #[test]
    fn only_what_is_unknown_is_taken() {
        let social = Some(Social { clause: true, ..Social::default() });
        let mut stands = Contract { duration: Some(Length::Months(12.0)), ..sample(2024, 1, 1) };
        let other = Contract {
            duration: Some(Length::Days(30.0)),
            social,
            family: Some(Family::Works),
            framework: true,
            hours: ContractHours::held(Some(10.0), Some(5.0)),
            cpv: Some(45_000_000),
            object: Some(3),
            amount: Some(5.0),
            holders: Box::from([1]),
            ..sample(2025, 1, 1)
        };
        stands.complete_from(&other);
        assert_eq!(
            stands,
            Contract {
                duration: Some(Length::Months(12.0)),
                amount: None,
                holders: Box::from([]),
                ..Contract { notified: stands.notified, ..other }
            }
        );
    }
}
