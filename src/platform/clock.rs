//! The day, as the reader's device has it.

use js_sys::{Date, Object, Reflect};

/// Today: year, month from 1, day of the month.
#[must_use]
pub fn today() -> (i32, u32, u32) {
    let now = Date::new_0();
    (i32::try_from(now.get_full_year()).unwrap_or_default(), now.get_month() + 1, now.get_date())
}

/// Today in the words of a language, such as `23 novembre 2026`.
#[must_use]
pub fn today_in_words(lang: &str) -> String {
    let locale = if lang == "en" { "en-GB" } else { lang };
    let options = Object::new();
    let _ = Reflect::set(&options, &"dateStyle".into(), &"long".into());
    Date::new_0().to_locale_date_string(locale, &options).into()
}
