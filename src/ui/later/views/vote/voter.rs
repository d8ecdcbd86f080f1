//! The random number by which the codes of one hand are known; it says nothing of whose hand.

use crate::platform::{random, storage};
use crate::scenario::vote::Voter;

/// Where it is kept, so that a second vote replaces the first.
const KEY: &str = "simulateur-objectifs.voter";

/// The participant of this device: the one remembered, or a new one.
pub(super) fn remembered() -> Voter {
    let kept = storage::recall(KEY).and_then(|text| u64::from_str_radix(&text, 16).ok());
    kept.map_or_else(renewed, |number| {
        let [_, _, a, b, c, d, e, f] = number.to_be_bytes();
        Voter::new([a, b, c, d, e, f])
    })
}

/// Another participant on this device.
pub(super) fn renewed() -> Voter {
    let bytes = random::bytes::<6>();
    let number = bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    storage::remember(KEY, &format!("{number:012x}"));
    Voter::new(bytes)
}
