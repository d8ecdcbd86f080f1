//! The fields that a column or a path of a record can be, and the dictionary of their names.

use crate::text::fold::squashed;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Names of columns by field, as data publishers write them, squashed; a star: all columns are read, not the first filled.
const DICTIONARY: &str = include_str!("columns.json");
/// Names that are told from one another by more than letters and digits.
const EXACT: &str = "_record_type_exact";

/// The fields, with their keys in the dictionary.
macro_rules! fields {
    ($($(#[$told:meta])* $field:ident = $key:literal,)*) => {
        /// What a column or a path of a record holds.
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
        pub(crate) enum Field {
            $($(#[$told])* $field,)*
        }

        /// All of them, with their keys in the dictionary.
        const FIELDS: [(Field, &str); Field::COUNT] = [$((Field::$field, $key),)*];

        impl Field {
            /// How many there are.
            pub(crate) const COUNT: usize = [$($key,)*].len();
        }
    };
}

fields! {
    /// The number of the contract.
    Id = "id",
    /// The buyer's identifier and the number.
    Uid = "uid",
    /// SIRET or SIREN.
    Buyer = "buyer",
    /// Its name.
    BuyerName = "buyer_name",
    /// Of a concession.
    Authority = "concession_authority",
    /// Contract of purchase or of concession.
    RecordType = "record_type",
    /// What is bought.
    Object = "object",
    /// Day of notification.
    Notified = "notified",
    /// Another day, if there is no better one.
    Date = "date",
    /// The year alone.
    Year = "year",
    /// Day of publication.
    Published = "published",
    /// Duration in months.
    Months = "duration_months",
    /// Duration in days.
    Days = "duration_days",
    /// Duration with its unit.
    Duration = "duration",
    /// Duration once modified, in months.
    ModifiedMonths = "mod_duration_months",
    /// In euros, for a framework its maximum.
    Amount = "amount",
    /// The minimum of a framework.
    Minimum = "amount_min",
    /// Code of the European vocabulary.
    Cpv = "cpv",
    /// Works, services, supplies.
    Type = "type",
    /// Contract, framework, contract under it; in some tables, works, services, supplies.
    Nature = "nature",
    /// Techniques of purchase.
    Techniques = "techniques",
    /// Terms of execution.
    Terms = "terms",
    /// The framework that it is under.
    FrameworkId = "framework_id",
    /// Social considerations.
    Social = "social",
    /// A clause: yes or no.
    ClauseFlag = "clause_flag",
    /// A criterion: yes or no.
    CriterionFlag = "criterion_flag",
    /// Reserved: yes or no.
    ReservedFlag = "reserved_flag",
    /// Hours of insertion planned.
    HoursPlanned = "hours_planned",
    /// Hours of insertion worked.
    HoursWorked = "hours_worked",
    /// Number of the modification.
    ModificationId = "modification_id",
    /// Whether the row is the latest.
    Current = "current",
    /// An identifier of a holder.
    Holder = "holder",
    /// A supplier's name: read by no rule, it helps to know a header.
    Supplier = "supplier",
    /// A category of purchases.
    Category = "category",
}

impl Field {
    /// Whether a rule reads it.
    pub(crate) fn is_read(self) -> bool {
        self != Self::Supplier
    }

    /// Whether rows are judged by it, or tell the buyers by it.
    pub(crate) fn judges(self) -> bool {
        let judging = [
            Self::RecordType,
            Self::Nature,
            Self::Authority,
            Self::Buyer,
            Self::BuyerName,
            Self::Notified,
            Self::Date,
            Self::Year,
        ];
        judging.contains(&self)
    }

    /// Whether it keeps words that are blank elsewhere: « Sans objet » is an answer.
    pub(crate) fn keeps_words(self) -> bool {
        self == Self::Social || self == Self::Techniques || self == Self::Terms
    }
}

static BY_NAME: LazyLock<BTreeMap<String, Field>> = LazyLock::new(|| {
    let lists: BTreeMap<String, serde_json::Value> = serde_json::from_str(DICTIONARY).unwrap_or_default();
    let mut names = BTreeMap::new();
    for (field, key) in FIELDS {
        let list = lists.get(key).or_else(|| lists.get(&format!("{key}*")));
        for name in list
            .and_then(serde_json::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_str)
        {
            names.entry(name.to_owned()).or_insert(field);
        }
    }
    for name in lists
        .get(EXACT)
        .and_then(serde_json::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_str)
    {
        names.insert(name.to_owned(), Field::RecordType);
    }
    names
});

/// The field of a squashed path.
pub(crate) fn of_path(squash: &str) -> Option<Field> {
    BY_NAME.get(squash).copied()
}

/// Whether some name begins so: what is below may still be a field.
pub(crate) fn known_prefix(squash: &str) -> bool {
    BY_NAME.range(squash.to_owned()..).next().is_some_and(|(name, _)| name.starts_with(squash))
}

/// The field of a column, by its name as it stands.
pub(crate) fn of_column(name: &str) -> Option<Field> {
    BY_NAME
        .get(name.trim())
        .filter(|field| **field == Field::RecordType)
        .copied()
        .or_else(|| of_path(&squashed(name)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn every_list_of_the_dictionary_has_its_field() {
        let lists: BTreeMap<String, serde_json::Value> = serde_json::from_str(DICTIONARY).unwrap();
        for key in lists.keys().filter(|key| !key.starts_with('_')) {
            assert!(FIELDS.iter().any(|(_, known)| *known == key.trim_end_matches('*')), "{key}");
        }
        assert_eq!(lists.keys().filter(|key| !key.starts_with('_')).count(), Field::COUNT);
        for (name, field) in [
            ("N° Marché", Some(Field::Id)),
            ("X_type", Some(Field::RecordType)),
            ("_type", Some(Field::RecordType)),
            ("type", Some(Field::Type)),
            ("SIRET", Some(Field::Holder)),
            ("Montant  (€)", Some(Field::Amount)),
            ("Ville", None),
        ] {
            assert_eq!(of_column(name), field, "{name}");
        }
    }
}
