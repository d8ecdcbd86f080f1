//! Messages from the page around, and from any other window.

use super::document::documents;
use super::{Given, assert_refused, assert_shown, assert_taken, fuzz};
use crate::scenarios::any_file;
use proptest::prelude::*;
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::state::Msg;
use simulateur_objectifs::state::embed::host::{Deed, Host, Incoming, refusal_message, result_message};
use std::borrow::Cow;

/// One message, from where and with what.
#[derive(Debug)]
struct Message {
    from_parent: bool,
    origin: String,
    data: Vec<u8>,
}

impl Given for Vec<Message> {
    fn told(&self) -> Cow<'_, str> {
        let told = self.iter().map(|message| format!("{} {}\n", message.origin, message.data.told()));
        Cow::Owned(told.collect())
    }
}

fn messages() -> impl Strategy<Value = Vec<Message>> {
    let command = prop_oneof!["subscribe", "get-result", "set-scenario", "[a-z-]{0,12}"];
    let whole = (command, any_file()).prop_map(|(command, file)| {
        format!(r#"{{"type":"simulateur-objectifs","version":1,"command":"{command}","scenario":{file}}}"#)
    });
    let origin = prop_oneof![
        3 => Just("https://intranet.ville.example".to_owned()),
        1 => Just("null".to_owned()),
        1 => "(https?|file|data)://[a-z.:*]{0,12}",
        1 => ".{0,12}",
    ];
    let message = (proptest::bool::weighted(0.8), origin, documents(file::FORMAT, whole))
        .prop_map(|(from_parent, origin, data)| Message { from_parent, origin, data });
    proptest::collection::vec(message, 1..4)
}

#[test]
fn messages_of_the_host() {
    fuzz("messages", messages(), |messages| {
        let mut host = Host::default();
        for Message { from_parent, origin, data } in messages {
            let data = String::from_utf8_lossy(data);
            let before = host.clone();
            let deed = host.hear(Incoming { from_parent: *from_parent, origin, data: &data });
            if !from_parent {
                assert!(deed.is_none() && host == before, "only the parent is heard");
            }
            if host != before {
                assert_eq!((host.subscriber(), &deed), (Some(origin.as_str()), &Some(Deed::SendResult)));
                assert!(origin.starts_with("http"), "{origin} cannot be named");
            }
            match deed {
                Some(Deed::Open(scenario)) => {
                    assert_taken(&scenario);
                    let _ = result_message(&scenario);
                    assert_shown(Msg::Opened(scenario));
                }
                Some(Deed::SendRefusal(refusals)) => {
                    assert!(host.subscriber().is_some());
                    assert_refused(&refusals);
                    assert!(refusal_message(&refusals).len() < 40_000);
                }
                Some(Deed::SendResult) => assert!(host.subscriber().is_some()),
                Some(Deed::WarnNameless) | None => {}
            }
        }
    });
}
