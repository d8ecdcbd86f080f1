//! Canvases at the device's own resolution.

use plotters::prelude::IntoDrawingArea;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};
use yew::NodeRef;

/// Device pixels in a CSS pixel.
#[must_use]
pub fn pixel_ratio() -> f64 {
    gloo::utils::window().device_pixel_ratio().clamp(0.5, 4.0)
}

/// Sizes a canvas's pixels to `width` x `height` CSS pixels, clears it and hands it to `paint` with the pixel ratio.
pub fn paint(
    node: &NodeRef,
    (width, height): (f64, f64),
    paint: impl FnOnce(&plotters::drawing::DrawingArea<CanvasBackend, plotters::coord::Shift>, f64),
) {
    let Some(canvas) = node.cast::<HtmlCanvasElement>() else { return };
    let ratio = pixel_ratio();
    let (wide, high) = (device_pixels(width * ratio), device_pixels(height * ratio));
    if wide == 0 || high == 0 {
        return;
    }
    if canvas.width() == wide && canvas.height() == high {
        clear(&canvas);
    } else {
        // Without its style sheet a canvas would widen what it takes its size from, again and again.
        let style = gloo::utils::window().get_computed_style(&canvas).ok().flatten();
        let position = style.and_then(|style| style.get_property_value("position").ok());
        if position.is_none_or(|position| position != "absolute") {
            return;
        }
        // Setting a size clears the canvas too.
        canvas.set_width(wide);
        canvas.set_height(high);
    }
    if let Some(backend) = CanvasBackend::with_canvas_object(canvas) {
        paint(&backend.into_drawing_area(), ratio);
    }
}

fn clear(canvas: &HtmlCanvasElement) {
    let context = canvas.get_context("2d").ok().flatten();
    if let Some(context) = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok()) {
        context.clear_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a canvas side is a small positive number"
)]
pub(super) fn device_pixels(length: f64) -> u32 {
    length.round().clamp(0.0, 16_384.0) as u32
}
