//! The colours of pictures, in step with the page's.

use crate::chart::{Palette, Rgb};
use crate::platform::document;
use crate::scenario::config::{Accent, Config};
use crate::state::Theme;
use yew::prelude::*;

const DARK: &str = "(prefers-color-scheme: dark)";
const FORCED: &str = "(forced-colors: active)";

/// The palette in force; it follows the device when the theme is automatic.
#[hook]
pub(in crate::ui) fn use_palette(theme: Theme, config: &Config) -> Palette {
    let device = use_state(device_colours);
    use_effect_with((), {
        let device = device.clone();
        move |()| document::on_media_change(&[DARK, FORCED], move || device.set(device_colours()))
    });
    let (dark, forced) = *device;
    forced.unwrap_or(match theme {
        Theme::Dark => on_dark(config),
        Theme::Auto if dark => on_dark(config),
        Theme::Light | Theme::Auto => on_paper(config),
    })
}

/// The city's colours on light paper: the light theme, print and pictures taken away.
pub(in crate::ui) fn on_paper(config: &Config) -> Palette {
    let [light, _] = config.colours;
    coloured(Palette::LIGHT, light)
}

fn on_dark(config: &Config) -> Palette {
    let [_, dark] = config.colours;
    coloured(Palette::DARK, dark)
}

fn coloured(palette: Palette, accent: Option<Accent>) -> Palette {
    let Some(accent) = accent else { return palette };
    let [ink, wash, after, area] = [accent.ink, accent.wash, accent.wash_after, accent.area]
        .map(|[red, green, blue]| Rgb(red, green, blue));
    palette.with_accent(ink, wash, after, area)
}

/// Whether the device is dark, and the colours it forces, which the style sheet gives to the body.
fn device_colours() -> (bool, Option<Palette>) {
    let forced = document::matches(FORCED).then(|| {
        let [canvas, text, highlight] = document::computed(["background-color", "color", "caret-color"]);
        Palette::forced_as_written(&canvas, &text, &highlight).unwrap_or(Palette::FORCED)
    });
    (document::matches(DARK), forced)
}
