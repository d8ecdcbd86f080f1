//! A second window, for a second screen.

/// The name of the second window: asked for again, the same one is used.
const NAME: &str = "simulateur-objectifs-wall";

/// Opens an address in a window beside this one; false where the browser refuses.
pub fn open(address: &str) -> bool {
    let window = gloo::utils::window();
    let opened = window.open_with_url_and_target_and_features(address, NAME, "popup,width=1280,height=720");
    opened.is_ok_and(|opened| opened.is_some())
}
