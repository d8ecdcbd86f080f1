//! The page's own address: how to show it (the query) and what to show (the fragment).

use super::embed::is_framed;
use super::listen::listen;
use super::native::{self, NATIVE};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, HtmlElement, MouseEvent, UrlSearchParams};
use yew::NodeRef;

/// The value of a query parameter.
#[must_use]
pub fn query(name: &str) -> Option<String> {
    if NATIVE {
        return native::query(name);
    }
    let search = gloo::utils::window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The fragment, without its mark; empty when there is none.
#[must_use]
pub fn fragment() -> String {
    if NATIVE {
        return native::fragment();
    }
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The whole address of the page.
#[must_use]
pub fn address() -> String {
    if NATIVE {
        return native::BASE.to_owned();
    }
    gloo::utils::window().location().href().unwrap_or_default()
}

/// The address of the page itself, whatever it shows and however.
#[must_use]
pub fn page() -> String {
    address().split(['#', '?']).next().unwrap_or_default().to_owned()
}

/// Loads the page anew, without what the address names as shown.
pub fn start_again() {
    let address = address();
    let _ = gloo::utils::window().location().set_href(address.split('#').next().unwrap_or_default());
}

/// What the page leaves with each place of the history that it writes itself.
const OWN: &str = "simulateur-objectifs";

/// Whether the reader was here before: the page wrote this place of the history itself, or is loaded again.
#[must_use]
pub fn is_own() -> bool {
    if NATIVE {
        return false;
    }
    let state = gloo::utils::window().history().and_then(|history| history.state()).unwrap_or_default();
    state == JsValue::from_str(OWN) || is_reloaded()
}

/// Whether the reader loaded the page again, rather than coming to it.
fn is_reloaded() -> bool {
    let entries = gloo::utils::window().performance().map(|clock| clock.get_entries_by_type("navigation"));
    let entry = entries.map(|entries| entries.get(0)).filter(JsValue::is_object);
    let kind = entry.and_then(|entry| js_sys::Reflect::get(&entry, &"type".into()).ok());
    kind.and_then(|kind| kind.as_string()).is_some_and(|kind| kind == "reload")
}

/// Writes another fragment in place of the one there is; false where the browser does not let it, or not so often.
pub fn replace_fragment(fragment: &str) -> bool {
    let url = format!("#{fragment}");
    let history = gloo::utils::window().history();
    history
        .is_ok_and(|history| history.replace_state_with_url(&JsValue::from_str(OWN), "", Some(&url)).is_ok())
}

/// Writes another fragment as a further place to come back from; within a frame, whose host has the way back, in place
/// of the one there is. False as above.
pub fn push_fragment(fragment: &str) -> bool {
    if is_framed() {
        return replace_fragment(fragment);
    }
    let url = format!("#{fragment}");
    let history = gloo::utils::window().history();
    history.is_ok_and(|history| history.push_state_with_url(&JsValue::from_str(OWN), "", Some(&url)).is_ok())
}

/// Calls back whenever the reader goes back, forward or to another fragment, for the life of the page.
pub fn on_navigation(changed: impl Fn() + Clone + 'static) {
    for event in ["popstate", "hashchange"] {
        let changed = changed.clone();
        listen(&gloo::utils::window(), event, move |_| changed()).forget();
    }
}

/// Lets links to places on the page lead there without a trace in the address, which holds what the page shows.
pub fn keep_anchors_apart() {
    // Heard last: what is on the page may have taken the press already.
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::document(), "click", options, |event| {
        let event = event.unchecked_ref::<MouseEvent>();
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("a[href^='#']").ok().flatten());
        let Some(id) = link.and_then(|link| link.get_attribute("href")) else { return };
        let document = gloo::utils::document();
        let place = document.get_element_by_id(id.trim_start_matches('#'));
        let shown = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()).filter(is_shown);
        // Where another page stands in its place, the heading of that one.
        let heading =
            || document.query_selector("main:not([hidden]) :is(h1, h2)").ok().flatten()?.dyn_into().ok();
        let Some(place) = shown.or_else(heading) else { return };
        if plain && !event.default_prevented() {
            event.prevent_default();
            place.scroll_into_view();
            if !place.has_attribute("tabindex") {
                let _ = place.set_attribute("tabindex", "-1");
            }
            let _ = place.focus();
        }
    })
    .forget();
}

/// Whether an element is drawn at all.
fn is_shown(element: &HtmlElement) -> bool {
    element.get_bounding_client_rect().width() > 0.0
}

/// The page's own folder, without query and fragment: what other pages name it by.
#[must_use]
pub fn base() -> String {
    if NATIVE {
        return native::BASE.to_owned();
    }
    let location = gloo::utils::window().location();
    let (origin, path) = (location.origin().unwrap_or_default(), location.pathname().unwrap_or_default());
    let folder = path.rfind('/').and_then(|slash| path.get(..=slash)).unwrap_or("/");
    format!("{origin}{folder}")
}

/// Points a link at the whole page with the fragment of the moment, which moves as the reader does.
pub fn aim_at_page(link: &NodeRef) {
    let Some(link) = link.cast::<HtmlAnchorElement>() else { return };
    link.set_href(&format!("./#{}", fragment()));
}
