//! Files handed to the reader through the browser's own downloads.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the address of a file stays valid once its download was asked for, in milliseconds.
const KEPT: u32 = 60_000;

/// Hands over a text as a file; `kind` is its media type. False where the browser does not.
pub fn text(name: &str, kind: &str, text: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(&format!("{kind};charset=utf-8"));
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    blob.is_ok_and(|blob| file(name, &blob))
}

/// Hands over a file. False where the browser does not.
pub fn file(name: &str, content: &Blob) -> bool {
    let Ok(address) = Url::create_object_url_with_blob(content) else { return false };
    let clicked = click(name, &address).is_some();
    // The browser reads the address after this turn: it is given back later.
    gloo::timers::callback::Timeout::new(KEPT, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    clicked
}

fn click(name: &str, address: &str) -> Option<()> {
    let document = gloo::utils::document();
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(address);
    link.set_download(name);
    // Some browsers ignore a link that is not in the page.
    let body = document.body()?;
    body.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}
