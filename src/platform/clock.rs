//! The time of day, here.

use super::native::NATIVE;
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// Now, in milliseconds since 1970.
#[must_use]
pub fn now() -> f64 {
    if NATIVE {
        return 0.0;
    }
    Date::now()
}

/// Now, in whole seconds since 1970.
#[must_use]
pub fn seconds() -> i64 {
    #[allow(clippy::cast_possible_truncation, reason = "a date")]
    let seconds = (now() / 1_000.0) as i64;
    seconds
}

/// Seconds since 1970 as the clock of this place counts them, from those of universal time.
#[must_use]
pub fn local(seconds: i64) -> i64 {
    if NATIVE {
        return seconds;
    }
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "a date, and minutes of a day"
    )]
    let ahead = -Date::new(&JsValue::from_f64(seconds as f64 * 1_000.0)).get_timezone_offset() as i64;
    seconds + ahead * 60
}

/// A moment in milliseconds since 1970, as people of a place, a BCP 47 tag, write its day and time.
#[must_use]
pub fn written(moment: f64, place: &str) -> String {
    if NATIVE {
        return String::new();
    }
    let options = Object::new();
    for (name, form) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        let _ = Reflect::set(&options, &name.into(), &form.into());
    }
    Date::new(&JsValue::from_f64(moment)).to_locale_string(place, &options).into()
}

/// Today: year, month from 1, day of the month.
#[must_use]
pub fn today() -> (i32, u32, u32) {
    if NATIVE {
        return (1970, 1, 1);
    }
    let now = Date::new_0();
    (i32::try_from(now.get_full_year()).unwrap_or_default(), now.get_month() + 1, now.get_date())
}

/// Today in the words of a place, a BCP 47 tag, such as `23 novembre 2026`.
#[must_use]
pub fn today_in_words(place: &str) -> String {
    if NATIVE {
        return String::new();
    }
    let options = Object::new();
    let _ = Reflect::set(&options, &"dateStyle".into(), &"long".into());
    Date::new_0().to_locale_date_string(place, &options).into()
}
