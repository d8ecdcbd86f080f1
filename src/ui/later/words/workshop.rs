//! The workshop in words.

use crate::i18n::Lang;
use crate::platform::camera::Denied;
use crate::scenario::vote::Misfit;
use crate::scenario::vote::code::Unreadable;
use crate::scenario::vote::count::{Refused, Taken};
use crate::scenario::workshop::{Colour, Shape};
use crate::tr;

/// `12:05`.
pub(in crate::ui) fn clock(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// How many minutes are left, to be announced.
pub(in crate::ui) fn minutes_left(lang: Lang, minutes: i64) -> String {
    tr!(lang, "ws-timer-left", count = minutes, minutes = minutes.to_string())
}

/// The name of a colour.
pub(in crate::ui) fn colour(lang: Lang, colour: Colour) -> String {
    match colour {
        Colour::Blue => tr!(lang, "ws-colour-blue"),
        Colour::Ochre => tr!(lang, "ws-colour-ochre"),
        Colour::Green => tr!(lang, "ws-colour-green"),
        Colour::Plum => tr!(lang, "ws-colour-plum"),
        Colour::Slate => tr!(lang, "ws-colour-slate"),
        Colour::Brick => tr!(lang, "ws-colour-brick"),
    }
}

/// The name of a shape.
pub(in crate::ui) fn shape(lang: Lang, shape: Shape) -> String {
    match shape {
        Shape::Disc => tr!(lang, "ws-shape-disc"),
        Shape::Square => tr!(lang, "ws-shape-square"),
        Shape::Triangle => tr!(lang, "ws-shape-triangle"),
        Shape::Diamond => tr!(lang, "ws-shape-diamond"),
        Shape::Cross => tr!(lang, "ws-shape-cross"),
        Shape::Star => tr!(lang, "ws-shape-star"),
        Shape::Hexagon => tr!(lang, "ws-shape-hexagon"),
    }
}

/// Why a scenario cannot be voted.
pub(in crate::ui) fn misfit(lang: Lang, misfit: Misfit) -> String {
    match misfit {
        Misfit::MoreThanLevers => tr!(lang, "vote-misfit-more"),
        Misfit::TooLong { bytes } => tr!(lang, "vote-misfit-long", bytes = bytes.to_string()),
    }
}

/// What became of a code.
pub(in crate::ui) fn taken(lang: Lang, taken: &Taken, base: &str) -> String {
    match taken {
        Taken::Added(_) => tr!(lang, "vote-added"),
        Taken::Replaced(_) => tr!(lang, "vote-replaced"),
        Taken::Refused(Refused::Full) => tr!(lang, "vote-full"),
        Taken::Refused(Refused::OtherBase(other)) => {
            tr!(lang, "vote-other-base", other = other.text(), base = base)
        }
        Taken::Refused(Refused::Unreadable(reason)) => match reason {
            Unreadable::Empty => tr!(lang, "vote-empty"),
            Unreadable::Character(found) => tr!(lang, "vote-character", found = found.to_string()),
            Unreadable::Length => tr!(lang, "vote-length"),
            Unreadable::Damaged => tr!(lang, "vote-damaged"),
            Unreadable::Newer { .. } => tr!(lang, "vote-newer"),
            Unreadable::Content => tr!(lang, "vote-content"),
        },
    }
}

/// Why the camera shows nothing.
pub(in crate::ui) fn denied(lang: Lang, denied: Denied) -> String {
    match denied {
        Denied::Unavailable => tr!(lang, "camera-unavailable"),
        Denied::Refused => tr!(lang, "camera-refused"),
        Denied::Absent => tr!(lang, "camera-absent"),
    }
}
