//! « Vos données »: what a city's own file says of the scenario's figures, and what it does not say.
//!
//! A file is read in the page and goes nowhere. Nothing of the scenario changes before « Appliquer », which one step takes
//! back. Files read stay on the desk (`keep::data_desk`) while the page lives.

mod account;
mod alternatives;
mod apply;
mod buyers;
mod choices;
mod counting;
mod door;
mod durations;
mod files;
mod headline;
mod ledger;
mod limits;
mod lines;
mod nothing;
mod observed;
mod pictures;
mod plot;
mod progress;
mod proposals;
mod provenance;
mod rates;
mod reasons;
mod refused;
mod rejected;
mod results;
mod stock;
mod thresholds;
mod today;
mod top;
mod traced;
mod words;
mod yearly;

use crate::import::{Content, Rule};
use crate::platform::element;
use crate::state::State;
use crate::ui::later::keep::data_desk::{self, Opened, use_desk};
use crate::ui::later::keep::data_job;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use top::Top;
use words::say;
use yew::prelude::*;

/// What the page needs.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct DataProps {
    /// The application.
    pub(in crate::ui) state: Shared<State>,
    /// The title of the window outside of this page.
    pub(in crate::ui) title: String,
}

/// What is shown, apart from what moves within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Door,
    Underway,
    Buyers(usize),
    Found(usize),
}

/// The page.
#[function_component]
pub(in crate::ui) fn Page(props: &DataProps) -> Html {
    let lang = use_page().lang;
    let desk = use_desk();
    let stage = match (&desk.underway, desk.opened()) {
        (Some(_), _) => Stage::Underway,
        (None, None) => Stage::Door,
        (None, Some(opened)) if desk.choosing || must_choose(opened) => Stage::Buyers(desk.shown),
        (None, Some(_)) => Stage::Found(desk.shown),
    };
    // Files dropped before this was there, or on it.
    use_effect_with(desk.given, |_| data_job::read(data_desk::take_given()));
    // Whatever takes the page's place is read from its heading.
    use_effect_with((stage, desk.refused.clone(), desk.files.len()), |(_, refused, _)| {
        element::focus(if refused.is_some() { "data-refused" } else { "data-heading" });
    });
    let shown = match (stage, &desk.underway, desk.opened()) {
        (Stage::Underway, Some(underway), _) => {
            mount::<progress::Progress>(props!(progress::Progress { underway: underway.clone() }))
        }
        (Stage::Buyers(_), _, Some(opened)) => mount::<buyers::Buyers>(props!(buyers::Buyers {
            opened: opened.clone(),
            refused: desk.refused.clone(),
            again: !must_choose(opened)
        })),
        (Stage::Found(_), _, Some(opened)) => mount::<results::Results>(props!(results::Results {
            desk: Shared(std::rc::Rc::clone(&desk)),
            opened: opened.clone(),
            state: props.state.clone()
        })),
        _ => mount::<door::Door>(props!(door::Door { refused: desk.refused.clone() })),
    };
    let said = match (&desk.underway, desk.opened()) {
        (Some(underway), _) => progress::aloud(lang, underway),
        (None, Some(opened)) if desk.refused.is_none() => {
            say(lang, "read-aloud", [("name", opened.file.name.as_str().into())])
        }
        (None, _) => String::new(),
    };
    html! {
        <div class="data-page">
            { mount::<Top>(props!(Top { state: props.state.clone(), title: props.title.clone() })) }
            <p class="sr" role="status">{ said }</p>
            <div key={format!("{stage:?}")} id="data-main">{ shown }</div>
        </div>
    }
}

/// Whether nothing is counted before a buyer is chosen.
fn must_choose(opened: &Opened) -> bool {
    let reading = &opened.file.reading;
    matches!(reading.content, Content::Undecided) && reading.selection.rule == Rule::Choose
}
