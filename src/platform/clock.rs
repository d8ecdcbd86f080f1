//! The time of day, here.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// Now, in milliseconds since 1970.
#[must_use]
pub fn now() -> f64 {
    Date::now()
}

/// A moment in milliseconds since 1970, as people of a language write its day and time here.
#[must_use]
pub fn written(moment: f64, language: &str) -> String {
    let options = Object::new();
    for (name, form) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        let _ = Reflect::set(&options, &name.into(), &form.into());
    }
    let place = if language == "en" { "en-GB" } else { "fr-FR" };
    Date::new(&JsValue::from_f64(moment)).to_locale_string(place, &options).into()
}
