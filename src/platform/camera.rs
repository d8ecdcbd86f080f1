//! The camera, where the page may use it: frames in grey, one after the other.
//!
//! A page that is not served securely, a frame without the right, a device without a camera or a person who says no:
//! each is told apart, and nothing else of the page depends on it.

use super::timer::{Due, every};
use js_sys::futures::JsFuture;
use js_sys::{Object, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream, MediaStreamConstraints,
    MediaStreamTrack,
};
use yew::NodeRef;
use yew::platform::spawn_local;

/// Milliseconds between two frames looked at.
const PACE: u32 = 200;
/// Longest side of a frame, in pixels: enough for a code, little to look through.
const SIDE: f64 = 800.0;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The page has no camera to ask for: not served securely, opened from a file, or an old browser.
    Unavailable,
    /// The person, the device or the page around this one said no.
    Refused,
    /// There is no camera, or another program holds it.
    Absent,
}

/// A picture in grey: pixels a line, lines, and each pixel from 0 black to 255 white.
#[derive(Debug)]
pub struct Frame {
    /// Pixels a line.
    pub width: usize,
    /// Lines.
    pub height: usize,
    /// The pixels, line by line.
    pub grey: Vec<u8>,
}

/// A camera that runs; dropping it switches it off.
pub struct Camera {
    held: Rc<RefCell<Held>>,
}

#[derive(Default)]
struct Held {
    stream: Option<MediaStream>,
    looking: Option<Due>,
    /// Switched off, perhaps before the browser had answered.
    off: bool,
}

impl Drop for Camera {
    fn drop(&mut self) {
        let mut held = self.held.borrow_mut();
        held.off = true;
        held.looking = None;
        if let Some(stream) = held.stream.take() {
            stop(&stream);
        }
    }
}

fn stop(stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
            track.stop();
        }
    }
}

/// Asks for the camera at the back, shows it in a `<video>` and hands over frames; says why when there is none.
#[must_use]
pub fn open(video: &NodeRef, seen: impl Fn(&Frame) + 'static, denied: impl Fn(Denied) + 'static) -> Camera {
    let held = Rc::new(RefCell::new(Held::default()));
    let camera = Camera { held: Rc::clone(&held) };
    let Some(asked) = ask() else {
        denied(Denied::Unavailable);
        return camera;
    };
    let video = video.cast::<HtmlVideoElement>();
    spawn_local(async move {
        match asked.await {
            Ok(stream) => show(stream, video, &held, seen),
            Err(reason) => denied(cause(&reason)),
        }
    });
    camera
}

/// Shows what the camera sees and looks at it, unless it was switched off meanwhile.
fn show(
    stream: JsValue,
    video: Option<HtmlVideoElement>,
    held: &RefCell<Held>,
    seen: impl Fn(&Frame) + 'static,
) {
    let Ok(stream) = stream.dyn_into::<MediaStream>() else { return };
    let Some(video) = video.filter(|_| !held.borrow().off) else { return stop(&stream) };
    video.set_src_object(Some(&stream));
    let _ = video.play();
    let looking = every(PACE, move || {
        if let Some(frame) = frame(&video) {
            seen(&frame);
        }
    });
    let mut held = held.borrow_mut();
    held.stream = Some(stream);
    held.looking = Some(looking);
}

/// Why the browser gave no camera.
fn cause(reason: &JsValue) -> Denied {
    let name = Reflect::get(reason, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => Denied::Refused,
        _ => Denied::Absent,
    }
}

/// Asks for the camera at the back; none where the page has none to ask for.
fn ask() -> Option<JsFuture> {
    let wanted = Object::new();
    Reflect::set(&wanted, &"facingMode".into(), &"environment".into()).ok()?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wanted);
    // Without a secure context `mediaDevices` is missing, which the binding does not expect.
    let navigator = gloo::utils::window().navigator();
    let devices = Reflect::get(&navigator, &"mediaDevices".into()).ok()?;
    if devices.is_undefined() || devices.is_null() {
        return None;
    }
    let devices = devices.unchecked_into::<web_sys::MediaDevices>();
    devices.get_user_media_with_constraints(&constraints).ok().map(JsFuture::from)
}

/// The frame that a video shows now, no larger than it need be.
fn frame(video: &HtmlVideoElement) -> Option<Frame> {
    let (wide, high) = (f64::from(video.video_width()), f64::from(video.video_height()));
    if wide < 1.0 || high < 1.0 {
        return None;
    }
    let scale = (SIDE / wide.max(high)).min(1.0);
    let (wide, high) = ((wide * scale).round().max(1.0), (high * scale).round().max(1.0));
    let canvas =
        gloo::utils::document().create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the longest side")]
    let (width, height) = (wide as u32, high as u32);
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    context.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, wide, high).ok()?;
    let pixels = context.get_image_data(0.0, 0.0, wide, high).ok()?.data().0;
    let grey = pixels
        .chunks_exact(4)
        .map(|pixel| {
            let [red, green, blue] = [0, 1, 2].map(|part| u32::from(pixel.get(part).copied().unwrap_or(0)));
            // Rec. 601 luma, in 256ths.
            ((red * 77 + green * 150 + blue * 29) >> 8) as u8
        })
        .collect();
    Some(Frame { width: usize::try_from(width).ok()?, height: usize::try_from(height).ok()?, grey })
}
