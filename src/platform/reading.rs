//! Files that the reader chose, read as text.

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, File, HtmlInputElement};

/// A file that was chosen, and its text; none when it is larger than allowed or cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The file's name.
    pub name: String,
    /// What it holds.
    pub text: Option<String>,
}

/// Reads the files of the field that an event comes from, those larger than `most` bytes excepted. Calls back once for
/// each, in no order; the field is then empty, so that the same file can be chosen again.
pub fn chosen(event: &Event, most: usize, each: impl Fn(Read) + Clone + 'static) {
    let target = event.target();
    let Some(field) = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>()) else { return };
    let files = field.files();
    let count = files.as_ref().map_or(0, web_sys::FileList::length);
    let all: Vec<File> = (0..count).filter_map(|index| files.as_ref()?.get(index)).collect();
    for file in all {
        read(&file, most, each.clone());
    }
    field.set_value("");
}

fn read(file: &File, most: usize, each: impl Fn(Read) + Clone + 'static) {
    let name = file.name();
    let text = if file.size() <= most as f64 { call(file, "text") } else { None };
    let then = text.as_ref().and_then(|text| Reflect::get(text, &"then".into()).ok());
    let (Some(text), Some(then)) = (text, then.and_then(|then| then.dyn_into::<Function>().ok())) else {
        each(Read { name, text: None });
        return;
    };
    let (kept, broken) = (each.clone(), each);
    let same = name.clone();
    let kept = Closure::once_into_js(move |text: JsValue| kept(Read { name: same, text: text.as_string() }));
    let broken = Closure::once_into_js(move |_: JsValue| broken(Read { name, text: None }));
    let _ = then.call2(&text, &kept, &broken);
}

fn call(object: &JsValue, method: &str) -> Option<JsValue> {
    Reflect::get(object, &method.into()).ok()?.dyn_into::<Function>().ok()?.call0(object).ok()
}
