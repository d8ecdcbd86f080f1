//! The city's own settings on the page: when they come, what they change, whom what is wrong in them is told.

use crate::chart::{Palette, Rgb};
use crate::i18n::Lang;
use crate::platform::{config as file, document, location, storage};
use crate::scenario::config::{self, Accent, Colour, Config, ConfigProblem, PARTS};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::words::config as words;
use crate::ui::shared::icon::icon;
use crate::ui::shared::language::prepare;
use crate::ui::shared::preferences::languages;
use std::cell::RefCell;
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
            dress(&read.config);
            read.config
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
                if take((*config).clone(), &dispatch).await
                    && let Some(notice) = notice
                {
                    dispatch.emit(Msg::Noticed(notice));
                }
            });
        });
    });
}

/// Gives the page settings; false, and told, where it lacks the texts of the language that they ask for.
async fn take(config: Config, dispatch: &Callback<Msg>) -> bool {
    // The city may not speak the page's first language: the texts of its own must be there.
    let lang = languages(&config).first().copied().unwrap_or_default();
    if !config.speaks(Lang::default().code()) && prepare(lang).await.is_err() {
        dispatch.emit(Msg::Noticed(Notice::TextsMissing));
        return false;
    }
    dispatch.emit(Msg::Configured(Rc::new(config)));
    true
}

thread_local! {
    /// The name of the file whose settings the page is shown with, which its site does not have.
    static TRIED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Shows the page with the settings of a file, for this visit alone: from now on nothing is kept in the browser, and what
/// was kept before waits there.
pub(in crate::ui) fn try_out(config: Config, file: String, dispatch: Callback<Msg>) {
    storage::stay_in_memory();
    TRIED.set(Some(file));
    dress(&config);
    let asks = config.opens_questions();
    spawn_local(async move {
        if take(config, &dispatch).await {
            // What a visit opens with, whatever was on screen.
            dispatch.emit(Msg::AllRestored);
            dispatch.emit(if asks { Msg::ViewOpened(View::City) } else { Msg::ViewClosed });
        }
    });
}

/// What is said as long as settings are tried out, with the way back: the page is loaded anew.
pub(in crate::ui) fn tried(lang: Lang) -> Html {
    let Some(file) = TRIED.with_borrow(Clone::clone) else { return Html::default() };
    let onclick = Callback::from(|_: MouseEvent| location::start_again());
    html! {
        <div class="notice" key="tried">
            { icon("source", 20) }
            <p>{ tr!(lang, "config-tried", file = file) }{ " " }<button type="button" class="btn btn--sm" id="config-leave" {onclick}>{ tr!(lang, "config-leave") }</button></p>
        </div>
    }
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

/// Gives the style sheet the city's colours, where it has any (the pictures take the same ones, `palette`), and takes away
/// what it does not offer: buttons, lines of menus and links; the state takes the views (`State::open`).
fn dress(config: &Config) {
    for part in PARTS {
        let class = format!("hides--{part}");
        if config.offers(part) { document::remove_class(&class) } else { document::add_class(&class) }
    }
    let none = config.colours.iter().all(Option::is_none);
    let [light, dark] = &config.colours;
    for (name, ours, city) in VARIABLES {
        let [light, dark] = [(&Palette::LIGHT, light), (&Palette::DARK, dark)].map(|(palette, accent)| {
            let Rgb(red, green, blue) = ours(palette);
            let [red, green, blue] = accent.as_ref().map_or([red, green, blue], city);
            format!("#{red:02x}{green:02x}{blue:02x}")
        });
        // Nothing said is the style sheet's own.
        let value = if none { String::new() } else { format!("light-dark({light}, {dark})") };
        document::set_variable(name, &value);
    }
}
