//! Files that people open, drop on the page, and take away.

use super::embed::{Passage, downloads};
use super::listen::listen;
use super::timer;
use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url,
};
use yew::platform::spawn_local;

/// How long a file that is being saved stays readable, in milliseconds.
const SAVING_TIME: u32 = 60_000;

/// A file chosen or dropped, not read yet.
#[derive(Clone, Debug)]
pub struct Picked(File);

impl Picked {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its bytes, not read yet.
    pub(super) fn blob(&self) -> Blob {
        self.0.clone().into()
    }
}

/// A file that was read, or could not be.
#[derive(Clone, Debug)]
pub struct Content {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Result<Vec<u8>, Unread>,
}

impl Content {
    /// What it holds, read as UTF-8; none when it was not read.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        let text = String::from_utf8_lossy(self.bytes.as_deref().ok()?);
        Some(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
    }
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than asked for: its size in bytes.
    TooLarge(usize),
    /// The browser could not read it.
    Failed,
}

/// The files chosen in the field that an event comes from, which is emptied so that they can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Vec<Picked> {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return Vec::new() };
    let files = field.files().map(|files| all(&files)).unwrap_or_default();
    field.set_value("");
    files
}

/// Opens the browser's choice of files for a field that may be hidden.
pub fn choose(node: &yew::NodeRef) {
    if let Some(field) = node.cast::<HtmlInputElement>() {
        field.click();
    }
}

fn all(files: &FileList) -> Vec<Picked> {
    (0..files.length()).filter_map(|index| files.get(index)).map(Picked).collect()
}

/// Calls back while files are held over the window, and with those dropped anywhere on it.
#[must_use]
pub fn on_drop(
    hover: impl Fn(bool) + 'static,
    dropped: impl Fn(Vec<Picked>) + 'static,
) -> Vec<EventListener> {
    let over = Rc::new(Cell::new(false));
    let hover = Rc::new(move |now: bool| {
        if over.replace(now) != now {
            hover(now);
        }
    });
    let window = gloo::utils::window();
    let held = |name: &'static str| {
        let hover = Rc::clone(&hover);
        listen(&window, name, move |event| {
            if let Some(drag) = event.dyn_ref::<DragEvent>().filter(|drag| brings_files(drag)) {
                drag.prevent_default();
                hover(true);
            }
        })
    };
    let (entered, moved) = (held("dragenter"), held("dragover"));
    let left = {
        let hover = Rc::clone(&hover);
        listen(&window, "dragleave", move |event| {
            if event.dyn_ref::<DragEvent>().is_some_and(|drag| drag.related_target().is_none()) {
                hover(false);
            }
        })
    };
    let fell = listen(&window, "drop", move |event| {
        hover(false);
        if let Some(drag) = event.dyn_ref::<DragEvent>().filter(|drag| brings_files(drag)) {
            drag.prevent_default();
            let files = drag.data_transfer().and_then(|data| data.files());
            dropped(files.map(|files| all(&files)).unwrap_or_default());
        }
    });
    vec![entered, moved, left, fell]
}

fn brings_files(drag: &DragEvent) -> bool {
    drag.data_transfer().is_some_and(|data| data.types().includes(&JsValue::from_str("Files"), 0))
}

/// Reads files of at most `most` bytes each, then calls back with all of them, in order.
pub fn read(files: Vec<Picked>, most: usize, done: impl FnOnce(Vec<Content>) + 'static) {
    spawn_local(async move {
        let mut read = Vec::with_capacity(files.len());
        for Picked(file) in files {
            read.push(Content { name: file.name(), bytes: read_one(&file, most).await });
        }
        done(read);
    });
}

async fn read_one(file: &File, most: usize) -> Result<Vec<u8>, Unread> {
    let size = bytes(file.size());
    if size > most {
        return Err(Unread::TooLarge(size));
    }
    let buffer = file.array_buffer().await.map_err(|_| Unread::Failed)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is a whole number from 0")]
fn bytes(size: f64) -> usize {
    size.clamp(0.0, 4e9) as usize
}

/// What became of a file that the page handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// The browser has it.
    Out,
    /// The browser has it, unless a page around ours kept it back, which no page is told.
    Unsure,
    /// A page around ours lets no file out.
    Forbidden,
    /// The browser could not take it.
    Failed,
}

/// Hands a text out as a file.
pub fn save(name: &str, kind: &str, text: &str) -> Handed {
    blob(kind, text).map_or(Handed::Failed, |blob| hand_out(name, &blob))
}

fn blob(kind: &str, text: &str) -> Option<Blob> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &of_kind(&format!("{kind};charset=utf-8"))).ok()
}

fn of_kind(kind: &str) -> BlobPropertyBag {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    options
}

/// Hands bytes out as a file.
pub fn save_bytes(name: &str, kind: &str, bytes: &[u8]) -> Handed {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &of_kind(kind));
    blob.map_or(Handed::Failed, |blob| hand_out(name, &blob))
}

/// Hands a blob out as a file.
pub(super) fn hand_out(name: &str, blob: &Blob) -> Handed {
    let given = match downloads() {
        Passage::Open => Handed::Out,
        Passage::Unknown => Handed::Unsure,
        Passage::Closed => return Handed::Forbidden,
    };
    give(name, blob).map_or(Handed::Failed, |()| given)
}

fn give(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = gloo::utils::document();
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    // Some browsers ignore a link that is not in the page.
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The browser reads the address after the click.
    timer::once(SAVING_TIME, move || drop(Url::revoke_object_url(&address)));
    Some(())
}
