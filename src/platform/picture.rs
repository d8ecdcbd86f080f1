//! Pictures painted out of the page: downloaded as PNG files, or copied.

use super::files::{self, Handed};
use js_sys::futures::JsFuture;
use js_sys::{Array, Function, Object, Promise, Reflect};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlCanvasElement};
use yew::platform::spawn_local;

const PNG: &str = "image/png";

/// A picture that is not on the page.
pub struct Picture(HtmlCanvasElement);

impl Picture {
    /// Paints a picture of `width` x `height` CSS pixels, `ratio` device pixels each; none where the browser has no
    /// canvas.
    #[must_use]
    pub fn painted(
        (width, height): (f64, f64),
        ratio: f64,
        paint: impl FnOnce(&DrawingArea<CanvasBackend, Shift>),
    ) -> Option<Self> {
        let element = gloo::utils::document().create_element("canvas").ok()?;
        let canvas = element.dyn_into::<HtmlCanvasElement>().ok()?;
        canvas.set_width(super::canvas::device_pixels(width * ratio));
        canvas.set_height(super::canvas::device_pixels(height * ratio));
        paint(&CanvasBackend::with_canvas_object(canvas.clone())?.into_drawing_area());
        Some(Self(canvas))
    }

    /// Hands it over as a PNG file; `done` hears what became of it.
    pub fn download(&self, name: String, done: impl FnOnce(Handed) + 'static) {
        let taken = Closure::once_into_js(move |blob: Option<Blob>| {
            done(blob.map_or(Handed::Failed, |blob| files::hand_out(&name, &blob)));
        });
        let _ = self.0.to_blob_with_type(taken.unchecked_ref(), PNG);
    }

    /// Copies it, where the browser lets the page; `done` hears whether it did.
    pub fn copy(&self, done: impl FnOnce(bool) + 'static) {
        match self.written() {
            Some(written) => spawn_local(async move { done(written.await.is_ok()) }),
            None => done(false),
        }
    }

    /// The promise of a copy; none where there is no clipboard or it takes no picture.
    fn written(&self) -> Option<JsFuture> {
        let navigator = gloo::utils::window().navigator();
        let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok().filter(JsValue::is_object)?;
        let write = Reflect::get(&clipboard, &"write".into()).ok()?.dyn_into::<Function>().ok()?;
        // A promise of the picture, not the picture: the copy must be asked for within the reader's gesture.
        let canvas = self.0.clone();
        let picture = Promise::new(&mut |resolve, reject| {
            let taken = Closure::once_into_js(move |blob: JsValue| {
                let settle = if blob.is_object() { resolve } else { reject };
                let _ = settle.call1(&JsValue::NULL, &blob);
            });
            let _ = canvas.to_blob_with_type(taken.unchecked_ref(), PNG);
        });
        let items = Object::new();
        Reflect::set(&items, &PNG.into(), &picture).ok()?;
        let maker = Reflect::get(&gloo::utils::window(), &"ClipboardItem".into()).ok()?;
        let item = Reflect::construct(maker.dyn_ref::<Function>()?, &Array::of1(&items)).ok()?;
        let written = write.call1(&clipboard, &Array::of1(&item)).ok()?;
        written.dyn_into::<Promise>().ok().map(JsFuture::from)
    }
}
