//! The city's own settings on the page: when they come, what they change, what of them was refused.

use super::later::prepare;
use crate::chart::{Palette, Rgb};
use crate::i18n::Lang;
use crate::platform::{config as file, document, location};
use crate::scenario::config::{self, Accent, Colour, Config, Fault};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::tr;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Reads the city's settings once they come; a file that is refused is told on the page and in the console.
#[hook]
pub(super) fn use_config(dispatch: &Callback<Msg>) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        file::on_loaded(move |text| match config::read(text) {
            Ok(read) => {
                let mut config = read.config;
                // The address comes first: it names the scenario to show.
                if !location::fragment().is_empty() {
                    config.scenario = None;
                }
                paint(&config);
                let (dispatch, places) = (dispatch.clone(), told(&read.ignored));
                spawn_local(async move {
                    // The city may not speak the page's first language: the texts of its own must be there.
                    for lang in languages(&config) {
                        if !config.speaks(Lang::default().code()) && prepare(lang).await.is_err() {
                            dispatch.emit(Msg::Noticed(Notice::TextsMissing));
                            return;
                        }
                    }
                    dispatch.emit(Msg::Configured(Rc::new(config)));
                    if let Some(places) = places {
                        dispatch.emit(Msg::Noticed(Notice::ConfigIgnored(places)));
                    }
                });
            }
            Err(faults) => {
                if let Some(places) = told(&faults) {
                    dispatch.emit(Msg::Noticed(Notice::ConfigRefused(places)));
                }
            }
        });
    });
}

/// Says each fault in the console; gives their places for the page.
fn told(faults: &[Fault]) -> Option<String> {
    for fault in faults {
        document::warn(&fault.to_string());
    }
    let place =
        |fault: &Fault| if fault.path.is_empty() { "config.json".to_owned() } else { fault.path.clone() };
    let places = faults.iter().map(place).collect::<Vec<_>>().join(", ");
    (!faults.is_empty()).then_some(places)
}

/// A variable of the style sheet: our colour, and the city's where it has one for it.
type Variable = (&'static str, fn(&Palette) -> Rgb, fn(&Accent) -> Option<Colour>);

const VARIABLES: [Variable; 5] = [
    ("--blue-ink", |ours| ours.blue_ink, |city| Some(city.ink)),
    ("--blue-wash", |ours| ours.blue_wash, |city| Some(city.wash)),
    ("--blue", |ours| ours.blue, |city| city.curves.then_some(city.ink)),
    ("--blue-wash-2", |ours| ours.blue_wash_after, |city| city.curves.then_some(city.wash_after)),
    ("--area", |ours| ours.area, |city| city.curves.then_some(city.area)),
];

/// Gives the style sheet the city's colours; the pictures take the same ones (`palette`).
fn paint(config: &Config) {
    if config.colours.iter().all(Option::is_none) {
        return;
    }
    let [light, dark] = &config.colours;
    for (name, ours, city) in VARIABLES {
        let [light, dark] = [(&Palette::LIGHT, light), (&Palette::DARK, dark)].map(|(palette, accent)| {
            let Rgb(red, green, blue) = ours(palette);
            let [red, green, blue] = accent.as_ref().and_then(city).unwrap_or([red, green, blue]);
            format!("#{red:02x}{green:02x}{blue:02x}")
        });
        document::set_variable(name, &format!("light-dark({light}, {dark})"));
    }
}

/// The languages that the city offers.
pub(super) fn languages(config: &Config) -> Vec<Lang> {
    Lang::ALL.into_iter().filter(|lang| config.speaks(lang.code())).collect()
}

/// Links to the city's own pages, an item each.
pub(super) fn city_links(lang: Lang, config: &Config) -> Html {
    html! {
        { for config.links.iter().map(|(name, url)| html! {
            <li key={*name}><a href={url.clone()} target="_blank" rel="noopener noreferrer">{ link_name(lang, name) }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a></li>
        }) }
    }
}

fn link_name(lang: Lang, name: &str) -> String {
    match name {
        "legal" => tr!(lang, "foot-legal"),
        "privacy" => tr!(lang, "foot-privacy"),
        "accessibility" => tr!(lang, "foot-city-accessibility"),
        _ => tr!(lang, "foot-contact"),
    }
}
