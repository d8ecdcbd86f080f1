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
    forced.unwrap_or(match theme {
        Theme::Dark => Palette::DARK,
        Theme::Auto if dark => Palette::DARK,
        Theme::Light | Theme::Auto => Palette::LIGHT,
    })
}

/// Whether the device is dark, and the colours it forces, which the style sheet gives to the body.
fn device_colours() -> (bool, Option<Palette>) {
    let forced = document::matches(FORCED).then(|| {
        let [canvas, text, highlight] = document::computed(["background-color", "color", "caret-color"]);
        Palette::forced_as_written(&canvas, &text, &highlight).unwrap_or(Palette::FORCED)
    });
    (document::matches(DARK), forced)
}
