//! What was found in a file handed to the check of settings, and what can be done with it.

use crate::i18n::Lang;
use crate::platform::files::{Content, Unread};
use crate::scenario::config::{self, ConfigProblem, Read};
use crate::scenario::file::{self, OpenedScenario};
use crate::scenario::refusal::Refusal;
use crate::scenario::{meeting, open_file, workbook, workshop};
use crate::state::Msg;
use crate::tr;
use crate::ui::later::city_settings::try_out;
use crate::ui::later::keep::open_files::put_away;
use crate::ui::later::words::config::problem;
use crate::ui::later::words::refusal::refusal;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use std::rc::Rc;
use yew::prelude::*;

/// A file that was checked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Checked {
    /// Its name.
    name: String,
    found: Found,
}

/// What it is.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    /// It could not be read, or is too large to be anything of ours.
    Unread,
    /// Settings, or what was meant to be.
    Settings(Result<Read, Vec<ConfigProblem>>),
    /// Scenarios.
    Scenarios(Result<Vec<OpenedScenario>, Vec<Refusal>>),
    /// A workshop's board.
    Board,
    /// A meeting.
    Meeting,
}

impl Checked {
    /// Checks what was read of a file.
    pub(super) fn of(content: Content) -> Self {
        let found = match &content.bytes {
            Err(Unread::TooLarge(_) | Unread::Failed) => Found::Unread,
            Ok(bytes) => {
                let text = String::from_utf8_lossy(bytes);
                match open_file::mark(&text).as_deref() {
                    Some(file::FORMAT | workbook::FORMAT) => Found::Scenarios(open_file::read(bytes)),
                    Some(workshop::FORMAT) => Found::Board,
                    Some(meeting::FORMAT) => Found::Meeting,
                    Some(_) | None => Found::Settings(config::read(&text, &Lang::ALL.map(Lang::code))),
                }
            }
        };
        Self { name: content.name, found }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FindingsProps {
    pub(super) checked: Rc<Checked>,
}

/// What is said of the file, and what can be done with it.
#[function_component]
pub(super) fn Findings(props: &FindingsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let Checked { name, found } = &*props.checked;
    let file = name.as_str();
    match found {
        Found::Unread => bad(tr!(lang, "config-file-unread", file = file), Vec::new()),
        Found::Board => bad(tr!(lang, "config-file-board", file = file), Vec::new()),
        Found::Meeting => bad(tr!(lang, "config-file-meeting", file = file), Vec::new()),
        Found::Settings(Err(faults)) => bad(
            tr!(lang, "config-file-refused", file = file, count = faults.len()),
            faults.iter().map(|fault| problem(lang, fault)).collect(),
        ),
        Found::Scenarios(Err(faults)) => bad(
            tr!(lang, "config-file-scenario-refused", file = file),
            faults.iter().map(|fault| refusal(lang, fault)).collect(),
        ),
        Found::Settings(Ok(read)) => {
            let (dispatch, config, file) = (page.dispatch, read.config.clone(), name.clone());
            let onclick =
                Callback::from(move |_: MouseEvent| try_out(config.clone(), file.clone(), dispatch.clone()));
            let left: Vec<String> = read.ignored.iter().map(|fault| problem(lang, fault)).collect();
            let said = if left.is_empty() {
                tr!(lang, "config-file-good", file = name.as_str())
            } else {
                tr!(lang, "config-file-left-aside", file = name.as_str(), count = left.len())
            };
            html! {
                <>
                    { told(if left.is_empty() { "met" } else { "warn" }, if left.is_empty() { "notice" } else { "notice notice--warn" }, said, left) }
                    <button type="button" class="btn btn--main" id="config-try" {onclick}>{ icon("screen", 20) }{ tr!(lang, "config-try") }</button>
                    <p class="note">{ tr!(lang, "config-try-note") }</p>
                </>
            }
        }
        Found::Scenarios(Ok(opened)) => {
            let (dispatch, opened) = (page.dispatch, opened.clone());
            let count = opened.len();
            let first = opened.first().map(|one| one.scenario.name.clone()).unwrap_or_default();
            let onclick = Callback::from(move |_: MouseEvent| {
                dispatch.emit(Msg::ViewClosed);
                for notice in put_away(opened.clone(), &dispatch) {
                    dispatch.emit(Msg::Noticed(notice));
                }
            });
            html! {
                <>
                    { told("source", "notice", tr!(lang, "config-file-scenario", file = file, count = count, name = first), Vec::new()) }
                    <button type="button" class="btn" id="config-open" {onclick}>{ icon("plus", 20) }{ tr!(lang, "config-open", count = count) }</button>
                </>
            }
        }
    }
}

fn bad(said: String, faults: Vec<String>) -> Html {
    told("warn", "notice notice--bad", said, faults)
}

/// A sentence, and a list below it.
fn told(picture: &'static str, class: &'static str, said: String, list: Vec<String>) -> Html {
    html! {
        <div class={class}>
            { icon(picture, 20) }
            <div>
                <p>{ said }</p>
                if !list.is_empty() {
                    <ul class="notice__list">{ for list.into_iter().map(|one| html! { <li>{ one }</li> }) }</ul>
                }
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use crate::scenario::workshop::Board;

    fn checked(text: &str) -> Found {
        Checked::of(Content { name: "ville.json".to_owned(), bytes: Ok(text.as_bytes().to_vec()) }).found
    }

    #[test]
    fn a_file_is_told_for_what_it_is() {
        let scenario = Preset::Paris2020.scenario();
        let settings = |more: &str| format!("{{\"format\":\"{}\",\"version\":1{more}}}", config::FORMAT);
        assert!(matches!(checked(&settings("")), Found::Settings(Ok(read)) if read.ignored.is_empty()));
        let faint = settings(",\"colours\":{\"light\":\"#ffcc00\"}");
        assert!(matches!(checked(&faint), Found::Settings(Ok(read)) if read.ignored.len() == 1));
        let wrong = settings(",\"citty\":1,\"hide\":[\"all\"]");
        assert!(matches!(checked(&wrong), Found::Settings(Err(faults)) if faults.len() == 2));
        for text in ["", "no JSON", "{}", "[1]", "{\"format\":\"other\"}"] {
            assert!(matches!(checked(text), Found::Settings(Err(faults)) if faults.len() == 1), "{text}");
        }
        assert!(
            matches!(checked(&file::write(&scenario)), Found::Scenarios(Ok(opened)) if opened.len() == 1)
        );
        let book = workbook::write([&scenario, &scenario]);
        assert!(matches!(checked(&book), Found::Scenarios(Ok(opened)) if opened.len() == 2));
        let bad = file::write(&scenario).replace("2014", "20140");
        assert!(matches!(checked(&bad), Found::Scenarios(Err(_))));
        assert_eq!(checked(&workshop::write(&Board::default())), Found::Board);
        assert_eq!(checked(&meeting::write(&meeting::Meeting::default())), Found::Meeting);
        let unread = Content { name: String::new(), bytes: Err(Unread::TooLarge(9)) };
        assert_eq!(Checked::of(unread).found, Found::Unread);
    }
}
