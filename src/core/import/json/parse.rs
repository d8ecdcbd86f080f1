//! One record, parsed: its paths are the names of fields, nested or with a dot, in both generations of the data.

use super::mend::mended;
use crate::field::{Field, known_prefix, of_path};
use crate::format;
use crate::record::{RawModification, Record};
use crate::text::fold::squashed;
use crate::value::blank::is_blank;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

/// More different paths than any schema has are not remembered.
const MOST_PATHS: usize = 4_096;

/// What stands at a path.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Role {
    /// A member, maybe of a field.
    Plain(Option<Field>),
    /// A list whose texts are all of one field.
    Whole(Field),
    /// The holders.
    Holders,
    /// The modifications.
    Modifications,
    /// Neither it nor what is below it is of any use.
    Nothing,
}

/// A path of the records, as known so far.
#[derive(Debug)]
struct Node {
    path: String,
    place: usize,
    role: Role,
    /// Its name, if it tells the format.
    telling: Option<&'static str>,
    children: RefCell<BTreeMap<String, Rc<Node>>>,
}

/// What records were seen to hold, by which their format is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// Fields that are not null in some record.
    pub(crate) fields: BTreeSet<Field>,
    /// Names that tell the format, not null in some record.
    pub(crate) names: BTreeSet<&'static str>,
    /// Social considerations or techniques: the format of 2022.
    pub(crate) of_2022: bool,
    /// Forms of price or holders: public-procurement data.
    pub(crate) of_decp: bool,
}

/// Parses records, and remembers their paths.
#[derive(Debug)]
pub(crate) struct Parser {
    root: Rc<Node>,
    paths: Cell<usize>,
    pub(crate) seen: RefCell<Seen>,
}

impl Parser {
    pub(crate) fn new() -> Self {
        let root = Node {
            path: String::new(),
            place: 0,
            role: Role::Plain(None),
            telling: None,
            children: RefCell::default(),
        };
        Self { root: Rc::new(root), paths: Cell::new(1), seen: RefCell::default() }
    }

    /// Reads the text of a record. `false`: it is not JSON.
    pub(crate) fn read(&self, text: &str, into: &mut Record) -> bool {
        if self.read_sound(text, into) {
            return true;
        }
        let concession = into.concession;
        into.clear();
        into.concession = concession;
        self.read_sound(&mended(text), into)
    }

    /// Reads a record that is a value already.
    pub(crate) fn read_value(&self, value: &serde_json::Value, into: &mut Record) {
        // A record of the old portals is in their envelope.
        let fields = value.get("fields").filter(|fields| fields.is_object());
        let wrapped =
            value.get("record").and_then(|record| record.get("fields")).filter(|fields| fields.is_object());
        let _ = self.at_root(into).deserialize(fields.or(wrapped).unwrap_or(value));
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
        At { parser: self, node: Rc::clone(&self.root), into }
    }

    fn child(&self, node: &Rc<Node>, key: &str) -> Rc<Node> {
        if let Some(known) = node.children.borrow().get(key) {
            return Rc::clone(known);
        }
        let path = format!("{}{}", node.path, squashed(key));
        let role = match path.as_str() {
            _ if node.place == 0 && matches!(key, "_type" | "X_type") => Role::Plain(Some(Field::RecordType)),
            "titulaires" => Role::Holders,
            "modifications" => Role::Modifications,
            "considerationssociales" => Role::Whole(Field::Social),
            "techniques" => Role::Whole(Field::Techniques),
            "modalitesexecution" => Role::Whole(Field::Terms),
            path if known_prefix(path) || format::telling(path).is_some() => Role::Plain(of_path(path)),
            _ => Role::Nothing,
        };
        let place = self.paths.get();
        let telling = format::telling(&path);
        let child = Rc::new(Node { path, place, role, telling, children: RefCell::default() });
        self.paths.set(place + 1);
        if place < MOST_PATHS {
            node.children.borrow_mut().insert(key.to_owned(), Rc::clone(&child));
        }
        child
    }

    /// Notes that a record has a path.
    fn see(&self, node: &Node) {
        let mut seen = self.seen.borrow_mut();
        match node.path.as_str() {
            "considerationssociales" | "techniques" => seen.of_2022 = true,
            "titulaires" | "formeprix" => seen.of_decp = true,
            _ => {}
        }
    }

    /// Notes that a field is not null.
    fn see_field(&self, field: Field) {
        let mut seen = self.seen.borrow_mut();
        if !seen.fields.contains(&field) {
            seen.fields.insert(field);
        }
    }
}

/// Reads the value at a path into a record.
struct At<'a> {
    parser: &'a Parser,
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
                    self.parser.see_field(field);
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
            Role::Modifications => {
                deserializer.deserialize_any(Modifications { into: &mut self.into.modifications, own: None })
            }
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

/// What a scalar is as a text.
macro_rules! scalars {
    () => {
        fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
            self.text(text);
            Ok(())
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
            self.text(if value { "true" } else { "false" });
            Ok(())
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
            self.text(&value.to_string());
            Ok(())
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
            self.text(&value.to_string());
            Ok(())
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
            self.text(&number_text(value));
            Ok(())
        }

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("any value")
        }
    };
}

/// A number as a text that stays one: three decimals behind a dot would be read as thousands.
fn number_text(value: f64) -> String {
    let text = format!("{value:?}");
    if text.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3) { text + "0" } else { text }
}

impl At<'_> {
    fn text(self, text: &str) {
        if let Some(name) = self.node.telling {
            self.parser.seen.borrow_mut().names.insert(name);
        }
        if let Role::Plain(Some(field)) = self.node.role {
            self.parser.see_field(field);
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
        while let Some(node) = map.next_key_seed(Below { parser: self.parser, node: &self.node })? {
            if self.node.place == 0 {
                self.parser.see(&node);
            }
            map.next_value_seed(At { parser: self.parser, node, into: &mut *self.into })?;
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
            self.parser.see_field(field);
            self.into.put(field, self.node.place, &texts);
        }
        Ok(())
    }
}

/// Reads the name of a member: the path below another.
struct Below<'a> {
    parser: &'a Parser,
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
        Ok(self.parser.child(self.node, key))
    }

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a name")
    }
}

/// Gathers the texts below a value, all of them or those of one member.
struct Texts<'a> {
    texts: &'a mut Vec<Option<String>>,
    key: Option<&'static str>,
    taken: bool,
}

impl Texts<'_> {
    fn text(self, text: &str) {
        if self.taken {
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
        self.texts.push(None);
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

/// Reads modifications: a list, one object instead, each in an envelope or not.
struct Modifications<'a> {
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

impl Modifications<'_> {
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
        if !wrapped {
            self.into.push(modification);
        }
        Ok(())
    }
}
