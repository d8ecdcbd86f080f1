//! What the page around may ask, and what it is told.
//!
//! Commands come from the parent window only. Nothing of a scenario goes out before the parent has subscribed, and
//! then only to the origin that it spoke from: an origin that cannot be named (a sandboxed page, a local file) gets
//! nothing.

use crate::model::scenario::Scenario;
use crate::model::simulate;
use crate::scenario::file;
use crate::scenario::memory_bound::fits_memory;
use crate::scenario::refusal::{Reason, Refusal};
use serde::Serialize;
use serde_json::Value;

/// The word that marks our messages.
pub const KIND: &str = file::FORMAT;
/// The version of our messages.
pub const VERSION: i32 = 1;

/// A message that reached the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Incoming<'a> {
    /// Whether its source is the window around ours.
    pub from_parent: bool,
    /// The origin it was sent from.
    pub origin: &'a str,
    /// Its data as JSON.
    pub data: &'a str,
}

/// What to do about a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Show a scenario.
    Open(Box<Scenario>),
    /// Tell the subscriber the result of what is on screen.
    SendResult,
    /// Tell the subscriber why its scenario was refused.
    SendRefusal(Vec<Refusal>),
    /// Say in the console why nothing will be sent: the sender's origin has no name.
    WarnNameless,
}

/// The page around.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Host {
    subscriber: Option<String>,
}

impl Host {
    /// The origin that results go to, once it has subscribed.
    #[must_use]
    pub fn subscriber(&self) -> Option<&str> {
        self.subscriber.as_deref()
    }

    /// What a message asks for; nothing when it is not from the parent or not one of ours.
    pub fn hear(&mut self, incoming: Incoming<'_>) -> Option<Deed> {
        if !incoming.from_parent || incoming.data.len() > file::LARGEST || !fits_memory(incoming.data) {
            return None;
        }
        let message: Value = serde_json::from_str(incoming.data).ok()?;
        let version = message.get("version").and_then(Value::as_f64);
        if message.get("type").and_then(Value::as_str) != Some(KIND) || version != Some(f64::from(VERSION)) {
            return None;
        }
        match message.get("command").and_then(Value::as_str)? {
            "subscribe" if is_named(incoming.origin) => {
                self.subscriber = Some(incoming.origin.to_owned());
                Some(Deed::SendResult)
            }
            "subscribe" => Some(Deed::WarnNameless),
            "get-result" => self.subscriber.is_some().then_some(Deed::SendResult),
            "set-scenario" => self.set_scenario(message.get("scenario")),
            _ => None,
        }
    }

    fn set_scenario(&self, scenario: Option<&Value>) -> Option<Deed> {
        let missing = || vec![Refusal { path: "scenario".to_owned(), reason: Reason::Missing }];
        match scenario.ok_or_else(missing).and_then(file::read_value) {
            Ok(opened) => Some(Deed::Open(Box::new(opened.scenario))),
            Err(refusals) => self.subscriber.is_some().then_some(Deed::SendRefusal(refusals)),
        }
    }
}

/// Whether a message can be addressed to an origin and reach no other.
fn is_named(origin: &str) -> bool {
    origin.starts_with("https://") || origin.starts_with("http://")
}

#[derive(Serialize)]
struct Outgoing<T> {
    #[serde(rename = "type")]
    kind: &'static str,
    version: i32,
    event: &'static str,
    #[serde(flatten)]
    content: T,
}

/// The message that tells a scenario and its result, as JSON.
#[must_use]
pub fn result_message(scenario: &Scenario) -> String {
    #[derive(Serialize)]
    struct Content<'a> {
        scenario: Value,
        result: &'a crate::model::Simulation,
    }
    // The scenario as a file holds it, marks included, so that the host can keep it and send it back.
    let written = serde_json::from_str(&file::write(scenario)).unwrap_or(Value::Null);
    let content = Content { scenario: written, result: &simulate(scenario) };
    file::to_json(&Outgoing { kind: KIND, version: VERSION, event: "result", content })
}

/// The message that tells why a scenario was refused, as JSON.
#[must_use]
pub fn refusal_message(refusals: &[Refusal]) -> String {
    #[derive(Serialize)]
    struct Content {
        reasons: Vec<String>,
    }
    let content = Content { reasons: refusals.iter().map(ToString::to_string).collect() };
    file::to_json(&Outgoing { kind: KIND, version: VERSION, event: "refused", content })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    const HOST: &str = "https://intranet.ville.example";

    fn command(name: &str) -> String {
        format!(r#"{{"type":"simulateur-objectifs","version":1,"command":"{name}"}}"#)
    }

    fn from_parent<'a>(origin: &'a str, data: &'a str) -> Incoming<'a> {
        Incoming { from_parent: true, origin, data }
    }

    #[test]
    fn only_the_parent_is_heard() {
        let mut host = Host::default();
        for name in ["subscribe", "get-result", "set-scenario"] {
            let data = command(name);
            assert_eq!(host.hear(Incoming { from_parent: false, origin: HOST, data: &data }), None, "{name}");
        }
        assert_eq!(host.subscriber(), None);
    }

    #[test]
    fn results_are_for_the_subscriber_alone() {
        let mut host = Host::default();
        assert_eq!(host.hear(from_parent(HOST, &command("get-result"))), None);
        assert_eq!(host.hear(from_parent(HOST, &command("subscribe"))), Some(Deed::SendResult));
        assert_eq!(host.subscriber(), Some(HOST));
        assert_eq!(host.hear(from_parent(HOST, &command("get-result"))), Some(Deed::SendResult));
    }

    #[test]
    fn an_origin_without_a_name_cannot_subscribe() {
        for origin in ["null", "", "*", "file://", "data:"] {
            let mut host = Host::default();
            let heard = host.hear(from_parent(origin, &command("subscribe")));
            assert_eq!((heard, host.subscriber()), (Some(Deed::WarnNameless), None), "{origin}");
        }
    }

    #[test]
    fn what_is_not_ours_changes_nothing() {
        let mut host = Host { subscriber: Some(HOST.to_owned()) };
        let before = host.clone();
        let deep = "[".repeat(100_000);
        for data in [
            "null",
            "",
            "42",
            "\"subscribe\"",
            "{}",
            "[]",
            &deep,
            r#"{"type":"simulateur-objectifs"}"#,
            r#"{"type":"simulateur-objectifs","version":2,"command":"subscribe"}"#,
            r#"{"type":"simulateur-objectifs","version":"1","command":"subscribe"}"#,
            r#"{"type":"simulateur-objectifs","version":1,"command":["subscribe"]}"#,
            r#"{"type":"simulateur-objectifs","version":1,"command":"delete-everything"}"#,
            r#"{"type":"other","version":1,"command":"subscribe"}"#,
        ] {
            assert_eq!(host.hear(from_parent("https://other.example", data)), None, "{data:.80}");
            assert_eq!(host, before);
        }
    }

    #[test]
    fn a_scenario_is_opened_whole_or_refused_with_reasons() {
        let scenario = Preset::Late.scenario();
        let set = |text: &str| {
            format!(
                r#"{{"type":"simulateur-objectifs","version":1,"command":"set-scenario","scenario":{text}}}"#
            )
        };
        let mut host = Host::default();
        let good = set(&file::write(&scenario));
        assert_eq!(host.hear(from_parent(HOST, &good)), Some(Deed::Open(Box::new(scenario))));
        let bad =
            set(&file::write(&Preset::Late.scenario()).replace("\"target_year\":2020", "\"target_year\":99"));
        assert_eq!(host.hear(from_parent(HOST, &bad)), None, "no one has subscribed to be told");
        host.subscriber = Some(HOST.to_owned());
        for data in [bad.as_str(), &set("null"), &command("set-scenario")] {
            let heard = host.hear(from_parent(HOST, data));
            assert!(
                matches!(heard, Some(Deed::SendRefusal(ref reasons)) if !reasons.is_empty()),
                "{heard:?}"
            );
        }
    }

    #[test]
    fn messages_carry_what_files_hold() {
        let scenario = Preset::Paris2020.scenario();
        let sent: Value = serde_json::from_str(&result_message(&scenario)).expect("JSON");
        assert_eq!(
            (&sent["type"], &sent["version"], &sent["event"]),
            (&KIND.into(), &1.into(), &"result".into())
        );
        assert_eq!(file::read_value(&sent["scenario"]).map(|opened| opened.scenario), Ok(scenario));
        assert_eq!(sent["result"]["goals"][1]["goal"], "hours");
        let refused: Value = serde_json::from_str(&refusal_message(&[Refusal {
            path: "goals".to_owned(),
            reason: Reason::Missing,
        }]))
        .expect("JSON");
        assert_eq!(refused["reasons"][0], "goals: missing");
    }
}
