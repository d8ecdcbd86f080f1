//! An element as the value that JSON would have: children as members, repeated ones as a list, the text otherwise.

use quick_xml::events::{BytesRef, Event};
use quick_xml::reader::Reader;
use serde_json::{Map, Value};

/// More elements in one another are no record.
const DEEPEST: usize = 100;

/// An element being read: its name, its children, its text.
struct Open {
    name: String,
    children: Map<String, Value>,
    text: String,
}

impl Open {
    /// Names are told without their prefix.
    fn new(name: &str) -> Self {
        let local = name.rsplit(':').next().unwrap_or_default().to_owned();
        Self { name: local, children: Map::new(), text: String::new() }
    }

    fn value(self) -> Value {
        if self.children.is_empty() { Value::String(self.text) } else { Value::Object(self.children) }
    }

    fn add(&mut self, name: String, value: Value) {
        match self.children.get_mut(&name) {
            None => {
                self.children.insert(name, value);
            }
            Some(Value::Array(list)) => list.push(value),
            Some(one) => {
                let first = std::mem::take(one);
                *one = Value::Array(vec![first, value]);
            }
        }
    }
}

/// The value of an element, or `None`: it is ill-formed, or too deep.
pub(crate) fn of_element(text: &str) -> Option<Value> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Open> = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) if open.len() < DEEPEST => open.push(Open::new(start.name().0)),
            Event::Empty(start) => {
                let one = Open::new(start.name().0);
                match open.last_mut() {
                    Some(parent) => parent.add(one.name, Value::String(String::new())),
                    None => return Some(Value::Object(Map::new())),
                }
            }
            Event::End(_) => {
                let one = open.pop()?;
                match open.last_mut() {
                    Some(parent) => {
                        let name = one.name.clone();
                        parent.add(name, one.value());
                    }
                    None => {
                        return Some(if one.children.is_empty() {
                            Value::Object(Map::new())
                        } else {
                            one.value()
                        });
                    }
                }
            }
            Event::Text(piece) => open.last_mut()?.text.push_str(&piece),
            Event::CData(piece) => open.last_mut()?.text.push_str(&piece),
            Event::GeneralRef(entity) => {
                let character = character(&entity)?;
                open.last_mut()?.text.push(character);
            }
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => {}
            Event::Start(_) | Event::Eof => return None,
        }
    }
}

/// The character of an entity: XML knows five, and numbers.
fn character(entity: &BytesRef<'_>) -> Option<char> {
    match &**entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => entity.resolve_char_ref().ok().flatten(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn elements_are_what_json_would_have() {
        for (text, value) in [
            ("<marche><id>1</id><o>a &amp; &#233;</o></marche>", Some(json!({"id": "1", "o": "a & é"}))),
            ("<x:m><a><b>1</b><b>2</b></a><c/></x:m>", Some(json!({"a": {"b": ["1", "2"]}, "c": ""}))),
            ("<m><a><![CDATA[<x>]]></a></m>", Some(json!({"a": "<x>"}))),
            ("<m/>", Some(json!({}))),
            ("<m>x</m>", Some(json!({}))),
            ("<m>&nbsp;</m>", None),
            ("<m><a></m>", None),
        ] {
            assert_eq!(of_element(text), value, "{text}");
        }
    }
}
