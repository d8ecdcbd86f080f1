//! The curves as pictures: PNG at twice the size, SVG, or copied.

use crate::analysis::ensemble::EnsembleSummary;
use crate::chart::Figure;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::state::derive::Derived;
use crate::ui::later::downloads::{About, Takeable};
use crate::ui::later::picture_choice::use_choice;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::specs::trajectory::trajectories;
use crate::ui::shared::words::verdict::goal_name;
use std::rc::Rc;
use yew::prelude::*;

/// What to make pictures of.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PicturesProps {
    /// The run whose curves they are.
    pub(super) derived: Shared<Derived>,
    /// The draws, when something is uncertain.
    pub(super) chances: Option<Shared<EnsembleSummary>>,
    /// Told what became of each.
    pub(super) tell: Callback<String>,
}

/// A row of buttons for each curve.
#[function_component]
pub(super) fn Pictures(props: &PicturesProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (choice, fields) = use_choice("curves");
    let about = About::new(&page, &props.derived);
    let row = |goal: GoalId| {
        let (derived, chances) = (props.derived.clone(), props.chances.clone());
        let picture = Takeable {
            title: goal_name(lang, goal),
            about: about.clone(),
            choice,
            shown: Callback::from(move |lang: Lang| {
                let specs = trajectories(lang, &derived, None, chances.as_deref());
                (goal_name(lang, goal), Figure::Trajectory(Rc::new(specs[goal].clone())))
            }),
        };
        html! {
            <li key={goal.key()}>
                <span>{ goal_name(lang, goal) }</span>
                { for picture.buttons(lang, None, &props.tell) }
            </li>
        }
    };
    html! {
        <>
            { fields }
            <ul class="take__pictures">{ for GoalId::ALL.map(row) }</ul>
        </>
    }
}
