//! The whole page drawn natively from a state or an address, and read as a person reads it. What needs a focus, a size,
//! a pointer or a storage is for the tests in a browser. All is unfolded, and what comes a moment later is there.
//!
//! What is said is compared without its spaces: the style sheet parts what stands side by side. The spaces of numbers and
//! of sentences are for the tests of formats and of messages.

#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::markup::{Element, read};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::platform::native;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::edit::Edit;
use simulateur_objectifs::state::{Msg, State, Theme, update};
use simulateur_objectifs::ui::first::app::{App, AppProps};
use simulateur_objectifs::ui::first::start::first_state;

/// The state of a first visit.
pub(crate) fn fresh(lang: Lang) -> State {
    State::new(Preset::Paris2020.scenario(), lang, Theme::Auto)
}

/// The state after some messages.
pub(crate) fn after(state: State, messages: impl IntoIterator<Item = Msg>) -> State {
    messages.into_iter().fold(state, |state, msg| update(&state, msg))
}

/// A lever is given a value, as by its field.
pub(crate) fn moved(lever: LeverId, value: f64) -> Msg {
    Msg::LeverMoved { lever, value }
}

/// A change of the scenario.
pub(crate) fn edited(edit: Edit) -> Msg {
    Msg::Edited(edit)
}

/// The page as it is drawn from a state.
pub(crate) fn draw(state: State) -> Page {
    native::lead("", "", "");
    wait(async move { drawn(state).await })
}

/// The same without what is found a moment after the answer (reasons, prudent values, contours), which takes long.
pub(crate) fn draw_at_once(state: State) -> Page {
    native::lead("", "", "");
    native::hurry();
    wait(async move { drawn(state).await })
}

/// The page of a first visit, in French, after some messages.
pub(crate) fn draw_after(messages: impl IntoIterator<Item = Msg>) -> Page {
    draw(after(fresh(Lang::Fr), messages))
}

/// The page of a model, in French.
pub(crate) fn draw_preset(preset: Preset) -> Page {
    draw_after([Msg::PresetChosen(preset)])
}

/// The ranges proposed for the scenario are taken.
pub(crate) fn uncertain() -> Msg {
    Msg::Edited(Edit::RangesProposed)
}

/// The page that an address leads to: its query and its fragment, without their marks.
pub(crate) fn visit(query: &str, fragment: &str) -> Page {
    visit_city(query, fragment, "")
}

/// The same, beside a city's own settings.
pub(crate) fn visit_city(query: &str, fragment: &str, config: &str) -> Page {
    native::lead(query, fragment, config);
    wait(async {
        let Some(state) = first_state().await else { panic!("all that reads an address is there") };
        drawn(state).await
    })
}

async fn drawn(state: State) -> Page {
    let props = AppProps { state: state.clone() };
    let renderer = yew::LocalServerRenderer::<App>::with_props(props);
    Page { root: read(&renderer.hydratable(false).render().await), state }
}

pub(crate) fn wait<T>(drawn: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let Ok(runtime) = runtime else { panic!("a runtime of one thread can always be made") };
    tokio::task::LocalSet::new().block_on(&runtime, drawn)
}

/// A page that was drawn.
pub(crate) struct Page {
    root: Element,
    pub(crate) state: State,
}

impl Page {
    /// Every element that a selector names (see [`Element::all`]).
    pub(crate) fn all(&self, selector: &str) -> Vec<&Element> {
        self.root.all(selector)
    }

    /// The first element that a selector names; fails where there is none.
    pub(crate) fn find(&self, selector: &str) -> &Element {
        let found = self.all(selector);
        found.first().copied().unwrap_or_else(|| panic!("{selector} is on the page"))
    }

    /// Whether a selector names anything that is shown.
    pub(crate) fn has(&self, selector: &str) -> bool {
        self.all(selector).iter().any(|element| !element.hidden())
    }

    /// What the first element of a selector says.
    pub(crate) fn text(&self, selector: &str) -> String {
        self.find(selector).text()
    }

    /// The texts of every element of a selector.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.root.texts(selector)
    }

    /// Everything that is shown or spoken, names of what is not read included.
    pub(crate) fn everything(&self) -> String {
        let mut said = Vec::new();
        self.root.each_text(&mut |_, text| said.push(text.to_owned()));
        for (of, name) in [("", "aria-label"), ("", "title"), ("", "aria-valuetext"), ("input", "value")] {
            let all = self.all(&format!("{of}[{name}]"));
            said.extend(all.iter().filter_map(|one| one.attribute(name)).map(str::to_owned));
        }
        said.join("\n")
    }

    /// Fails unless the first element of a selector says these parts, in their order.
    pub(crate) fn says(&self, selector: &str, parts: &[&str]) {
        assert_says(&self.text(selector), parts);
    }

    /// Fails unless the first element of a selector says this and nothing else.
    pub(crate) fn says_only(&self, selector: &str, expected: &str) {
        let text = self.text(selector);
        assert_eq!(close(&text), close(expected), "{selector}: {text}");
    }
}

/// Fails unless a text holds these parts, in their order.
pub(crate) fn assert_says(text: &str, parts: &[&str]) {
    let said = close(text);
    let mut rest = said.as_str();
    for part in parts {
        let wanted = close(part);
        let Some(place) = rest.find(&wanted) else {
            panic!("« {part} » is not where it should be in: {text}")
        };
        rest = &rest[place + wanted.len()..];
    }
}

/// Fails if a text holds one of these.
pub(crate) fn assert_silent(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(!close(text).contains(&close(part)), "« {part} » is said in: {text}");
    }
}

/// A text without its spaces.
pub(crate) fn close(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}
