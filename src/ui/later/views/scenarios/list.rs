//! The scenarios that are saved, latest first.

use crate::scenario::saved_work::Shelf;
use crate::state::verdict::Verdict;
use crate::tr;
use crate::ui::later::views::scenarios::acts::Acts;
use crate::ui::later::views::scenarios::row::Row;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{keyed, props};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ListProps {
    /// What is saved.
    pub(super) there: Shared<Shelf>,
    pub(super) acts: Acts,
}

/// The list, or a word on how to begin it.
#[function_component]
pub(super) fn List(props: &ListProps) -> Html {
    let lang = use_page().lang;
    let verdicts = use_memo(props.there.clone(), |there| {
        there.entries.iter().map(|entry| Verdict::of(&entry.kept.scenario)).collect::<Vec<_>>()
    });
    if props.there.entries.is_empty() {
        return html! { <p class="empty" id="keep-empty">{ tr!(lang, "keep-empty") }</p> };
    }
    let rows =
        props.there.entries.iter().zip(verdicts.iter()).enumerate().map(|(place, (entry, verdict))| {
            let goals = (verdict.reached, verdict.followed);
            keyed::<Row>(
                entry.key.clone(),
                props!(Row { there: props.there.clone(), place, goals, acts: props.acts.clone() }),
            )
        });
    html! { <ul class="keep-list">{ for rows }</ul> }
}
