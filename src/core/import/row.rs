//! A clean row: what a record that is kept is worth.

use crate::contract::ContractHours;
use crate::field::Field;
use crate::judge::Judged;
use crate::record::{RawModification, Record};
use crate::text::fold::{folded, words};
use crate::value::buyer::{Number, fingerprint, holders, number, number_in_uid};
use crate::value::date::{self, Moment};
use crate::value::length::{self, Unit};
use crate::value::social::yes_or_no;
use crate::value::{amount, cpv};
use crate::{Day, Family, Length, Note, Social};
use std::num::{NonZeroU32, NonZeroU64};

/// A modification that gives a duration.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Modification {
    /// Day of notification, else of signature.
    pub(crate) day: Option<Day>,
    /// Its number, −1 if it is none.
    pub(crate) id: f64,
    /// Its place in the list of its row.
    pub(crate) place: usize,
    /// The new duration.
    pub(crate) length: Length,
}

/// A number that may be unknown, in the eight bytes of a number: a million rows are held at once.
#[derive(Clone, Copy, Debug)]
struct Quantity(f64);

impl From<Option<f64>> for Quantity {
    fn from(known: Option<f64>) -> Self {
        Self(known.unwrap_or(f64::NAN))
    }
}

impl Quantity {
    fn known(self) -> Option<f64> {
        Some(self.0).filter(|number| !number.is_nan())
    }
}

/// A duration that may be unknown, in eight bytes as well: one in days is held below 0, for none is.
#[derive(Clone, Copy, Debug)]
struct Lasting(f64);

impl From<Option<Length>> for Lasting {
    fn from(known: Option<Length>) -> Self {
        match known {
            Some(Length::Months(months)) => Self(months),
            Some(Length::Days(days)) => Self(-days),
            None => Self(f64::NAN),
        }
    }
}

impl Lasting {
    fn known(self) -> Option<Length> {
        match self.0 {
            unknown if unknown.is_nan() => None,
            days if days < 0.0 => Some(Length::Days(-days)),
            months => Some(Length::Months(months)),
        }
    }
}

/// A row of the chosen buyer.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) buyer: u32,
    /// What tells the number of the contract from others.
    pub(crate) number: Option<NonZeroU64>,
    pub(crate) notified: Day,
    pub(crate) year_only: bool,
    published: Quantity,
    amount: Quantity,
    pub(crate) cpv: Option<NonZeroU32>,
    /// What tells the words of the object from others.
    pub(crate) object: Option<NonZeroU64>,
    pub(crate) family: Option<Family>,
    pub(crate) social: Option<Social>,
    pub(crate) framework: bool,
    pub(crate) subsequent: bool,
    /// It says that it is a modification, or has one.
    pub(crate) marked: bool,
    /// It says that it is the latest.
    pub(crate) current: bool,
    modification_id: Quantity,
    duration: Lasting,
    pub(crate) modifications: Box<[Modification]>,
    pub(crate) holders: Box<[u64]>,
    hours: Option<Box<ContractHours>>,
}

impl Row {
    /// What a kept record is worth; `note` is told of each remark.
    pub(crate) fn of(record: &Record, judged: Judged, as_of: Day, note: &mut impl FnMut(Note)) -> Self {
        let cpv = Some(record.get(Field::Cpv)).filter(|text| !text.is_empty()).and_then(cpv::read);
        let family = family(record, cpv);
        if family.is_none() {
            note(Note::SegmentUnknown);
        }
        let modified = record.get(Field::ModifiedMonths);
        let modification_id = number_of(record, Field::ModificationId);
        let current = yes_or_no(record.get(Field::Current));
        let marked = !record.modifications.is_empty()
            || !modified.is_empty()
            || modification_id.is_some_and(|id| id > 0.0)
            || current == Some(false);
        let (framework, subsequent) = kind(record);
        Self {
            buyer: judged.buyer.unwrap_or(0),
            number: contract_number(record, note),
            notified: judged.notified.day(),
            year_only: matches!(judged.notified, Moment::Year(_)),
            published: published(record, as_of).into(),
            amount: amount(record, note).into(),
            cpv: cpv.and_then(NonZeroU32::new),
            object: object(record),
            family,
            social: considerations(record, note),
            framework,
            subsequent,
            marked,
            current: current == Some(true),
            modification_id: modification_id.into(),
            duration: duration(record, note).into(),
            modifications: modifications(record, modified),
            holders: holders(&record.holders),
            hours: hours(record),
        }
    }

    /// In euros.
    pub(crate) fn amount(&self) -> Option<f64> {
        self.amount.known()
    }

    /// How long the contract lasts.
    pub(crate) fn duration(&self) -> Option<Length> {
        self.duration.known()
    }

    /// The number of the modification.
    pub(crate) fn modification_id(&self) -> Option<f64> {
        self.modification_id.known()
    }

    /// Day of publication, as a number of days.
    pub(crate) fn published(&self) -> Option<i64> {
        #[allow(clippy::cast_possible_truncation, reason = "it was made of a day")]
        self.published.known().map(|day| day as i64)
    }

    /// Hours planned.
    pub(crate) fn planned(&self) -> Option<f64> {
        self.hours.as_ref().and_then(|hours| hours.planned)
    }

    /// Hours worked.
    pub(crate) fn worked(&self) -> Option<f64> {
        self.hours.as_ref().and_then(|hours| hours.worked)
    }

    /// The amount in whole cents.
    pub(crate) fn cents(&self) -> Option<i64> {
        crate::contract::cents(self.amount())
    }
}

fn published(record: &Record, as_of: Day) -> Option<f64> {
    let day = Some(record.get(Field::Published))
        .filter(|text| !text.is_empty())
        .and_then(date::read)
        .map(Moment::day);
    day.filter(|day| *day <= as_of).map(|day| f64::from(day.0))
}

fn object(record: &Record) -> Option<NonZeroU64> {
    let words = words(record.get(Field::Object));
    NonZeroU64::new(fingerprint(words.as_str())).filter(|_| !words.is_empty())
}

fn hours(record: &Record) -> Option<Box<ContractHours>> {
    ContractHours::held(number_of(record, Field::HoursPlanned), number_of(record, Field::HoursWorked))
}

fn number_of(record: &Record, field: Field) -> Option<f64> {
    Some(record.get(field)).filter(|text| !text.is_empty()).and_then(crate::value::number::read)
}

/// The number, or what tells it apart in an identifier that holds it.
fn contract_number(record: &Record, note: &mut impl FnMut(Note)) -> Option<NonZeroU64> {
    let own = number(record.get(Field::Id));
    if own == Number::Damaged {
        note(Note::IdDamaged);
    }
    let known = match own {
        Number::Known(text) => Some(text),
        Number::Damaged | Number::Blank => {
            match number_in_uid(record.get(Field::Uid), record.get(Field::Buyer)) {
                Number::Known(text) => Some(text),
                Number::Damaged | Number::Blank => None,
            }
        }
    };
    known.and_then(|text| NonZeroU64::new(fingerprint(text.as_str()).max(1)))
}

/// The amount, or its minimum where it is missing or 0.
fn amount(record: &Record, note: &mut impl FnMut(Note)) -> Option<f64> {
    let text = record.get(Field::Amount);
    let minimum = record.get(Field::Minimum);
    let empty = |text: &str| text.is_empty() || crate::value::number::read(text) == Some(0.0);
    let text = if empty(text) && !empty(minimum) { minimum } else { text };
    amount::of_contract(text).map_err(note).ok()
}

/// The first duration that is filled, in months, days or words; the next one is not tried.
fn duration(record: &Record, note: &mut impl FnMut(Note)) -> Option<Length> {
    let filled = [(Field::Months, Unit::Months), (Field::Days, Unit::Days), (Field::Duration, Unit::Months)];
    let (field, unit) = filled.into_iter().find(|&(field, _)| !record.get(field).is_empty())?;
    length::read(record.get(field), unit).map_err(note).ok()
}

/// Modifications with a duration, those of the list and the one of the row's own column.
fn modifications(record: &Record, modified: &str) -> Box<[Modification]> {
    let listed = record.modifications.iter().enumerate().filter_map(|(place, raw)| listed(raw, place));
    let own =
        Some(modified).filter(|text| !text.is_empty()).and_then(|text| length::read(text, Unit::Months).ok());
    listed.chain(own.map(|length| Modification { day: None, id: 0.0, place: 0, length })).collect()
}

fn listed(raw: &RawModification, place: usize) -> Option<Modification> {
    let filled = |text: &str| !crate::value::blank::is_blank(text);
    let length = Some(raw.months.as_str())
        .filter(|text| filled(text))
        .and_then(|text| length::read(text, Unit::Months).ok())?;
    let day = if filled(&raw.notified) { &raw.notified } else { &raw.signed };
    let day = Some(day.as_str()).filter(|text| filled(text)).and_then(date::read).map(Moment::day);
    let id = Some(raw.id.as_str())
        .filter(|text| filled(text))
        .and_then(crate::value::number::read)
        .unwrap_or(-1.0);
    Some(Modification { day, id, place, length })
}

/// What the field of considerations and the columns of yes and no say together.
fn considerations(record: &Record, note: &mut impl FnMut(Note)) -> Option<Social> {
    let tokens = record.worths.considerations(record.get(Field::Social));
    if tokens.conflict {
        note(Note::SocialConflict);
    }
    let flag = |field: Field| yes_or_no(record.get(field));
    let (clause, criterion, reserved) =
        (flag(Field::ClauseFlag), flag(Field::CriterionFlag), flag(Field::ReservedFlag));
    let known = tokens.social.is_some() || [clause, criterion, reserved].iter().any(Option::is_some);
    let named = tokens.social.unwrap_or_default();
    known.then_some(Social {
        clause: named.clause || clause == Some(true),
        criterion: named.criterion || criterion == Some(true),
        reserved: named.reserved || reserved == Some(true),
    })
}

/// Whether it is a framework, and whether it is under one.
fn kind(record: &Record) -> (bool, bool) {
    let (nature, techniques, terms) =
        (record.get(Field::Nature), record.get(Field::Techniques), record.get(Field::Terms));
    let framework_technique = record.worths.names_framework(techniques);
    let framework =
        framework_technique || record.worths.names_framework(nature) || record.worths.names_orders(terms);
    let subsequent = !record.get(Field::FrameworkId).is_empty()
        || record.worths.names_subsequent(nature)
        || (!techniques.is_empty() && !framework_technique && record.worths.names_subsequent(terms))
        || starts_with_subsequent(record.get(Field::Object));
    (framework, subsequent)
}

/// The family by the column of types, by a nature that is one, else by the division of the CPV.
fn family(record: &Record, cpv: Option<u32>) -> Option<Family> {
    let named =
        [Field::Type, Field::Nature].into_iter().find_map(|field| record.worths.family(record.get(field)));
    named.or_else(|| cpv.and_then(cpv::family))
}

/// As much of an object is looked at for what it begins with, in characters: entities are longer than what they stand for.
const BEGINNING: usize = 80;

/// Whether an object begins with « marché subséquent ».
fn starts_with_subsequent(object: &str) -> bool {
    let beginning: String = object.chars().take(BEGINNING).collect();
    object.starts_with(['m', 'M']) && folded(&beginning).starts_with("marche subsequent")
}
