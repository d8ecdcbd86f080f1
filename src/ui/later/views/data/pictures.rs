//! What was found, in pictures: only those that the file has something to show in.

use super::alternatives::Alternatives;
use super::counting::{findings, options};
use super::plot::Picture;
use super::words::say;
use super::{durations, rates, stock, thresholds, yearly};
use crate::import::Findings;
use crate::state::State;
use crate::ui::later::keep::data_desk::{Desk, Opened};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{keyed, props};
use std::rc::Rc;
use yew::prelude::*;

/// The file, what it says, and the other files.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PicturesProps {
    pub(super) desk: Shared<Desk>,
    pub(super) opened: Opened,
    pub(super) findings: Shared<Findings>,
    pub(super) alternatives: Option<Shared<Alternatives>>,
    pub(super) state: Shared<State>,
}

/// The pictures.
#[function_component]
pub(super) fn Pictures(props: &PicturesProps) -> Html {
    let lang = use_page().lang;
    // The first other file with contracts stands beside, in grey: two counts, never one sum.
    let beside = {
        let of = props.desk.files.iter().find(|other| !Rc::ptr_eq(&other.file, &props.opened.file));
        of.map(|other| (other.clone(), options(&other.choices, &props.state.scenario)))
    };
    let beside = use_memo(beside, |beside| {
        let (other, options) = beside.as_ref()?;
        Some((other.file.name.clone(), findings(&other.file.reading, options)?))
    });
    let Some(found) = &props.findings.found else { return Html::default() };
    let other =
        (*beside).as_ref().and_then(|(name, findings)| Some((name.as_str(), findings.found.as_ref()?)));
    let own = props.findings.options.threshold;
    let from = [own, (*beside).as_ref().map_or(own, |(_, findings)| findings.options.threshold)];
    let all = [
        Some(yearly::plot(lang, found, other, from)),
        thresholds::plot(lang, &props.findings, found, props.alternatives.as_deref()),
        rates::plot(lang, found),
        stock::plot(lang, found),
    ];
    html! {
        <section class="pics" aria-label={say(lang, "pictures", [])}>
            { for all.into_iter().flatten().map(|plot| { let key = plot.title.clone(); keyed::<Picture>(key, props!(Picture { lang, plot })) }) }
            { durations::figure(lang, found) }
            { stock::unseen(lang, found) }
        </section>
    }
}
