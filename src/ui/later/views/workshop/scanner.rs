//! Codes seen by the camera. Where there is none, it says why and what to do instead.

use crate::platform::camera::{self, Denied};
use crate::platform::single;
use crate::scenario::vote::picture::read_codes;
use crate::tr;
use crate::ui::later::words::workshop as words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ScannerProps {
    /// Told of each code, once until another one is seen.
    pub(super) onseen: Callback<String>,
}

/// A button, and the camera's picture while it runs.
#[function_component]
pub(super) fn Scanner(props: &ScannerProps) -> Html {
    let lang = use_page().lang;
    let file = use_memo((), |()| single::is_single());
    let on = use_state_eq(|| false);
    let denied = use_state_eq(|| None::<Denied>);
    let video = use_node_ref();
    let latest = use_mut_ref(|| props.onseen.clone());
    *latest.borrow_mut() = props.onseen.clone();
    use_effect_with(*on, {
        let (denied, on, video) = (denied.setter(), on.setter(), video.clone());
        move |running| {
            let camera = running.then(|| {
                let last = Rc::new(RefCell::new(String::new()));
                let seen = move |frame: &camera::Frame| {
                    for code in read_codes(frame.width, frame.height, &frame.grey) {
                        let again = std::mem::replace(&mut *last.borrow_mut(), code.clone()) == code;
                        if !again {
                            let onseen = latest.borrow().clone();
                            onseen.emit(code);
                        }
                    }
                };
                camera::open(&video, seen, move |reason| {
                    denied.set(Some(reason));
                    on.set(false);
                })
            });
            move || drop(camera)
        }
    });
    if *file {
        return html! { <p class="note" id="camera-file">{ tr!(lang, "camera-file") }</p> };
    }
    let toggle = {
        let (on, denied) = (on.clone(), denied.setter());
        Callback::from(move |_: MouseEvent| {
            denied.set(None);
            on.set(!*on);
        })
    };
    html! {
        <div class="ws__camera">
            <button type="button" class="btn" id="vote-camera" aria-pressed={on.to_string()} onclick={toggle}>
                { icon("qr", 16) }{ if *on { tr!(lang, "camera-stop") } else { tr!(lang, "camera-start") } }</button>
            <p class="note" id="vote-denied" role="status">{ denied.map(|reason| words::denied(lang, reason)) }</p>
            <video ref={video} hidden={!*on} muted=true playsinline=true aria-label={tr!(lang, "camera-picture")}></video>
        </div>
    }
}
