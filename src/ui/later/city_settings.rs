//! The city's own settings on the page: when they come, what they change, whom what is wrong in them is told.

use crate::chart::{Palette, Rgb};
use crate::i18n::Lang;
use crate::platform::{config as file, document, location};
use crate::scenario::config::{self, Accent, Colour, Config, ConfigProblem};
use crate::scenario::reference::owned;
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::ui::later::words::config as words;
use crate::ui::shared::language::prepare;
use crate::ui::shared::preferences::languages;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What the city's file gives: settings, and what there is to tell to whoever asked.
pub(in crate::ui) struct Settings {
    /// The settings; those that change nothing where there is no file, or it was refused.
    pub(in crate::ui) config: Rc<Config>,
    /// What a check found.
    pub(in crate::ui) notice: Option<Notice>,
}

/// Reads the text of the city's file, empty where there is none, and gives the page its colours. What is wrong goes to
/// the console, and onto the page only for the person who asks (`?config=check`): it is no reader's business.
pub(in crate::ui) fn settings(text: &str) -> Settings {
    let checked = location::query("config").as_deref() == Some("check");
    let config = match config::read(text, &Lang::ALL.map(Lang::code)) {
        Ok(read) => {
            // One who checks looks at both themes, another only at the one there is.
            let shown = if document::is_dark() { "colours.dark" } else { "colours.light" };
            warn(read.ignored.iter().filter(|fault| checked || fault.path == shown));
            paint(&read.config);
            // The style sheet takes their buttons, lines of menus and links away; the state, the views (`State::open`).
            for part in &read.config.hidden {
                document::add_class(&format!("hides--{part}"));
            }
            owned(read.config)
        }
        Err(_) if text.is_empty() => Config::default(),
        Err(faults) => {
            warn(faults.iter());
            Config::default()
        }
    };
    Settings { config: Rc::new(config), notice: checked.then(|| Notice::ConfigChecked(text.to_owned())) }
}

/// What a check of the settings found.
pub(in crate::ui) enum Checked {
    /// There are none.
    Absent,
    /// All is taken.
    Good,
    /// All is taken but these colours.
    LeftAside(Vec<ConfigProblem>),
    /// Nothing is taken: every fault.
    Refused(Vec<ConfigProblem>),
}

/// Checks the text of the city's file, empty where there is none.
pub(in crate::ui) fn check(text: &str) -> Checked {
    match config::read(text, &Lang::ALL.map(Lang::code)) {
        Ok(read) if read.ignored.is_empty() => Checked::Good,
        Ok(read) => Checked::LeftAside(read.ignored),
        Err(_) if text.is_empty() => Checked::Absent,
        Err(faults) => Checked::Refused(faults),
    }
}

/// Says each fault in the console, in the page's first language and in English: no one knows who reads it.
fn warn<'a>(faults: impl Iterator<Item = &'a ConfigProblem>) {
    for fault in faults {
        document::warn(&format!("config.json – {}\n{fault}", words::problem(Lang::default(), fault)));
    }
}

/// Takes the city's settings should they come after the visit began.
#[hook]
pub(in crate::ui) fn use_config(dispatch: &Callback<Msg>) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        file::on_late(move |text| {
            let Settings { config, notice } = settings(&text);
            spawn_local(async move {
                // The city may not speak the page's first language: the texts of its own must be there.
                let lang = languages(&config).first().copied().unwrap_or_default();
                if !config.speaks(Lang::default().code()) && prepare(lang).await.is_err() {
                    dispatch.emit(Msg::Noticed(Notice::TextsMissing));
                    return;
                }
                dispatch.emit(Msg::Configured(config));
                if let Some(notice) = notice {
                    dispatch.emit(Msg::Noticed(notice));
                }
            });
        });
    });
}

/// A variable of the style sheet: our colour for it, and the city's.
type Variable = (&'static str, fn(&Palette) -> Rgb, fn(&Accent) -> Colour);

const VARIABLES: [Variable; 5] = [
    ("--blue-ink", |ours| ours.blue_ink, |city| city.ink),
    ("--blue-wash", |ours| ours.blue_wash, |city| city.wash),
    ("--blue", |ours| ours.blue, |city| city.ink),
    ("--blue-wash-2", |ours| ours.blue_wash_after, |city| city.wash_after),
    ("--area", |ours| ours.area, |city| city.area),
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
            let [red, green, blue] = accent.as_ref().map_or([red, green, blue], city);
            format!("#{red:02x}{green:02x}{blue:02x}")
        });
        document::set_variable(name, &format!("light-dark({light}, {dark})"));
    }
}
