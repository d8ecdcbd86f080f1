//! One record, parsed: its paths are the names of fields, nested or with a dot, in both generations of the data.

use super::mend::mended;
use super::modifications::Modifications;
use super::paths::{Node, Paths, Role, Seen};
use super::scalar::{number_text, scalars};
use crate::record::Record;
use crate::text::fold::squashed;
use crate::value::blank::is_blank;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::cell::Ref;
use std::fmt;
use std::rc::Rc;

/// Parses records, and remembers their paths.
#[derive(Debug)]
pub(crate) struct Parser {
    paths: Paths,
}

impl Parser {
    pub(crate) fn new() -> Self {
        Self { paths: Paths::new() }
    }

    /// What the records were seen to hold so far.
    pub(crate) fn seen(&self) -> Ref<'_, Seen> {
        self.paths.seen.borrow()
    }

    /// Reads the text of a record. `false`: it is not JSON.
    pub(crate) fn read(&self, text: &str, into: &mut Record) -> bool {
        let mut sound = self.read_sound(text, into);
        if !sound {
            self.paths.settle(false);
            let concession = into.concession;
            into.clear();
            into.concession = concession;
            sound = self.read_sound(&mended(text), into);
        }
        self.paths.settle(sound);
        sound
    }

    /// Reads a record that is a value already.
    pub(crate) fn read_value(&self, value: &serde_json::Value, into: &mut Record) {
        // A record of the old portals is in their envelope.
        let fields = value.get("fields").filter(|fields| fields.is_object());
        let wrapped =
            value.get("record").and_then(|record| record.get("fields")).filter(|fields| fields.is_object());
        let _ = self.at_root(into).deserialize(fields.or(wrapped).unwrap_or(value));
        self.paths.settle(true);
    }

    fn read_sound(&self, text: &str, into: &mut Record) -> bool {
        if text.contains("\"fields\"") {
            let value = serde_json::from_str::<serde_json::Value>(text);
            return value.is_ok_and(|value| {
                self.read_value(&value, into);
                true
            });
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        self.at_root(into).deserialize(&mut reader).is_ok() && reader.end().is_ok()
    }

    fn at_root<'a>(&'a self, into: &'a mut Record) -> At<'a> {
        At { paths: &self.paths, node: self.paths.root(), into }
    }
}

/// Reads the value at a path into a record.
struct At<'a> {
    paths: &'a Paths,
    node: Rc<Node>,
    into: &'a mut Record,
}

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.node.role {
            Role::Nothing => deserializer.deserialize_ignored_any(IgnoredAny).map(|_| ()),
            Role::Plain(_) => deserializer.deserialize_any(self),
            Role::Whole(field) => {
                let mut texts = Vec::new();
                Texts { texts: &mut texts, key: None, taken: true }.deserialize(deserializer)?;
                if let Some(texts) = joined(texts) {
                    self.paths.see_field(field);
                    self.into.put(field, self.node.place, &texts);
                }
                Ok(())
            }
            Role::Holders => {
                let mut texts = Vec::new();
                Texts { texts: &mut texts, key: Some("id"), taken: false }.deserialize(deserializer)?;
                // An identifier is one, whatever is written in it.
                let known = texts.into_iter().flatten().filter(|text| !is_blank(text));
                self.into
                    .holders
                    .extend(known.map(|text| text.chars().filter(|c| c.is_alphanumeric()).collect()));
                Ok(())
            }
            Role::Modifications => Modifications::of(&mut self.into.modifications).deserialize(deserializer),
        }
    }
}

/// The texts of a list in one, a line each; `None`: the list is null.
fn joined(texts: Vec<Option<String>>) -> Option<String> {
    if texts.iter().any(Option::is_none) && texts.len() == 1 {
        return None;
    }
    Some(texts.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

impl At<'_> {
    fn text(self, text: &str) {
        self.paths.see_name(&self.node);
        if let Role::Plain(Some(field)) = self.node.role {
            self.paths.see_field(field);
            self.into.put(field, self.node.place, text);
        }
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = ();

    scalars!();

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(node) = map.next_key_seed(Below { paths: self.paths, node: &self.node })? {
            if self.node.place == 0 {
                self.paths.see(&node);
            }
            map.next_value_seed(At { paths: self.paths, node, into: &mut *self.into })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        // A list is of use where words are: elsewhere a field has one value.
        let field = match self.node.role {
            Role::Plain(Some(field)) if field.keeps_words() => Some(field),
            Role::Plain(_) | Role::Whole(_) | Role::Holders | Role::Modifications | Role::Nothing => None,
        };
        let mut texts = Vec::new();
        while list.next_element_seed(Texts { texts: &mut texts, key: None, taken: true })?.is_some() {}
        if let Some((field, texts)) = field.zip(joined(texts)) {
            self.paths.see_field(field);
            self.into.put(field, self.node.place, &texts);
        }
        Ok(())
    }
}

/// Reads the name of a member: the path below another.
struct Below<'a> {
    paths: &'a Paths,
    node: &'a Rc<Node>,
}

impl<'de> DeserializeSeed<'de> for Below<'_> {
    type Value = Rc<Node>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Rc<Node>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Below<'_> {
    type Value = Rc<Node>;

    fn visit_str<E: Error>(self, key: &str) -> Result<Rc<Node>, E> {
        Ok(self.paths.child(self.node, key))
    }

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a name")
    }
}

/// More texts in one list are no answer to anything.
const MOST_TEXTS: usize = 4_096;

/// Gathers the texts below a value, all of them or those of one member.
struct Texts<'a> {
    texts: &'a mut Vec<Option<String>>,
    key: Option<&'static str>,
    taken: bool,
}

impl Texts<'_> {
    fn text(self, text: &str) {
        if self.taken && self.texts.len() < MOST_TEXTS {
            self.texts.push(Some(text.to_owned()));
        }
    }
}

impl<'de> DeserializeSeed<'de> for Texts<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Texts<'_> {
    type Value = ();

    scalars!();

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        if self.texts.len() < MOST_TEXTS {
            self.texts.push(None);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let taken = self.key.is_none_or(|wanted| squashed(&key) == wanted);
            map.next_value_seed(Texts { texts: &mut *self.texts, key: self.key, taken })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list
            .next_element_seed(Texts { texts: &mut *self.texts, key: self.key, taken: self.taken })?
            .is_some()
        {}
        Ok(())
    }
}
