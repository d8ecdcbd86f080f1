//! The colours of pictures, in step with the page's.

use crate::chart::Palette;
use crate::platform::document;
use crate::state::Theme;
use yew::prelude::*;

const DARK: &str = "(prefers-color-scheme: dark)";
const FORCED: &str = "(forced-colors: active)";

/// The palette in force; it follows the device when the theme is automatic.
#[hook]
pub(super) fn use_palette(theme: Theme) -> Palette {
    let device = use_state(device_colours);
    use_effect_with((), {
        let device = device.clone();
        move |()| document::on_media_change(&[DARK, FORCED], move || device.set(device_colours()))
    });
    let (dark, forced) = *device;
    match theme {
        _ if forced => Palette::FORCED,
        Theme::Dark => Palette::DARK,
        Theme::Auto if dark => Palette::DARK,
        Theme::Light | Theme::Auto => Palette::LIGHT,
    }
}

fn device_colours() -> (bool, bool) {
    (document::matches(DARK), document::matches(FORCED))
}
