//! The modifications of a contract in a record.

use super::scalar::{number_text, scalars};
use crate::record::RawModification;
use crate::text::fold::squashed;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// More modifications of one contract are not told apart.
const MOST: usize = 4_096;

/// Reads modifications: a list, one object instead, each in an envelope or not.
pub(super) struct Modifications<'a> {
    into: &'a mut Vec<RawModification>,
    /// The one being read and which of its members, behind its opening brace.
    own: Option<(&'a mut RawModification, Part)>,
}

/// A member of a modification.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    Id,
    Notified,
    Signed,
    Months,
    Other,
}

impl<'a> Modifications<'a> {
    /// Into the list of a record.
    pub(super) fn of(into: &'a mut Vec<RawModification>) -> Self {
        Self { into, own: None }
    }

    fn text(self, text: &str) {
        let Some((modification, part)) = self.own else { return };
        let place = match part {
            Part::Id => &mut modification.id,
            Part::Notified => &mut modification.notified,
            Part::Signed => &mut modification.signed,
            Part::Months => &mut modification.months,
            Part::Other => return,
        };
        text.clone_into(place);
    }
}

impl<'de> DeserializeSeed<'de> for Modifications<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Modifications<'_> {
    type Value = ();

    scalars!();

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        if self.own.is_some() {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        while list.next_element_seed(Modifications { into: &mut *self.into, own: None })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if self.own.is_some() {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        let mut modification = RawModification::default();
        let mut wrapped = false;
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let part = match squashed(&key).as_str() {
                "modification" => {
                    wrapped = true;
                    map.next_value_seed(Modifications { into: &mut *self.into, own: None })?;
                    continue;
                }
                "id" => Part::Id,
                "datenotificationmodification" => Part::Notified,
                "datesignaturemodification" => Part::Signed,
                "dureemois" => Part::Months,
                _ => Part::Other,
            };
            map.next_value_seed(Modifications {
                into: &mut *self.into,
                own: Some((&mut modification, part)),
            })?;
        }
        if !wrapped && self.into.len() < MOST {
            self.into.push(modification);
        }
        Ok(())
    }
}
