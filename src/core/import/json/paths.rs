//! The paths of records: what stands at each, remembered from one record to the next.

use crate::field::{Field, known_prefix, of_path};
use crate::format;
use crate::text::fold::squashed;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// More different paths than any schema has are not remembered.
const MOST_PATHS: usize = 4_096;

/// Longer names are not either, in bytes.
const LONGEST_NAME: usize = 200;

/// What stands at a path.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
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
pub(super) struct Node {
    path: String,
    /// Tells it from others; 0: the root.
    pub(super) place: usize,
    pub(super) role: Role,
    /// Its name, if it tells the format.
    pub(super) telling: Option<&'static str>,
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

/// The paths met so far.
#[derive(Debug)]
pub(crate) struct Paths {
    root: Rc<Node>,
    count: Cell<usize>,
    pub(super) seen: RefCell<Seen>,
    /// What the record being read is the first to hold: it counts once the record is sound.
    fresh: RefCell<Option<Seen>>,
}

impl Paths {
    pub(super) fn new() -> Self {
        let root = Node {
            path: String::new(),
            place: 0,
            role: Role::Plain(None),
            telling: None,
            children: RefCell::default(),
        };
        Self { root: Rc::new(root), count: Cell::new(1), seen: RefCell::default(), fresh: RefCell::default() }
    }

    /// Where a record begins.
    pub(super) fn root(&self) -> Rc<Node> {
        Rc::clone(&self.root)
    }

    /// The path of a member.
    pub(super) fn child(&self, node: &Rc<Node>, key: &str) -> Rc<Node> {
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
        let place = self.count.get();
        let telling = format::telling(&path);
        let child = Rc::new(Node { path, place, role, telling, children: RefCell::default() });
        self.count.set(place + 1);
        if place < MOST_PATHS && key.len() <= LONGEST_NAME {
            node.children.borrow_mut().insert(key.to_owned(), Rc::clone(&child));
        }
        child
    }

    /// Notes that a record has a path.
    pub(super) fn see(&self, node: &Node) {
        match node.path.as_str() {
            "considerationssociales" | "techniques" if !self.seen.borrow().of_2022 => {
                self.note(|fresh| fresh.of_2022 = true);
            }
            "titulaires" | "formeprix" if !self.seen.borrow().of_decp => {
                self.note(|fresh| fresh.of_decp = true);
            }
            _ => {}
        }
    }

    /// Notes that a field is not null.
    pub(super) fn see_field(&self, field: Field) {
        if !self.seen.borrow().fields.contains(&field) {
            self.note(|fresh| {
                fresh.fields.insert(field);
            });
        }
    }

    /// Notes that a name is not null, if it tells the format.
    pub(super) fn see_name(&self, node: &Node) {
        if let Some(name) = node.telling.filter(|name| !self.seen.borrow().names.contains(name)) {
            self.note(|fresh| {
                fresh.names.insert(name);
            });
        }
    }

    fn note(&self, change: impl FnOnce(&mut Seen)) {
        change(self.fresh.borrow_mut().get_or_insert_default());
    }

    /// The record that was read is one, or it is not and what it held says nothing.
    pub(super) fn settle(&self, sound: bool) {
        let Some(fresh) = self.fresh.take().filter(|_| sound) else { return };
        let mut seen = self.seen.borrow_mut();
        seen.fields.extend(fresh.fields);
        seen.names.extend(fresh.names);
        seen.of_2022 |= fresh.of_2022;
        seen.of_decp |= fresh.of_decp;
    }
}
