//! The page's own header: whose scheme it is, and the way back.

use super::form::Form;
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::views::frame::Under;
use crate::ui::later::views::own_header::OwnHeader;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// What of the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The questions and the answer.
    Questions,
    /// What the frameworks of goals count.
    Frameworks,
    /// What is taken away.
    End,
}

/// What the header shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TopProps {
    pub(super) form: Form,
    pub(super) state: Shared<State>,
    pub(super) step: Step,
    /// The title of the window outside of this page.
    pub(super) title: String,
    /// Back to the questions.
    pub(super) onback: Callback<()>,
}

/// The header.
#[function_component]
pub(super) fn Top(props: &TopProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let answers = &props.form.answers;
    let period = (lang.year(answers.first_year()), lang.year(answers.goal_year()));
    let city = if answers.city.is_empty() { String::new() } else { [&answers.city, " "].concat() };
    let subject = tr!(lang, "app-subject", city = city, base = period.0, target = period.1);
    let title = tr!(lang, "page-title", name = tr!(lang, "city-title"), subject = subject.as_str());
    let back = match (props.step, use_context::<Under>().and_then(|under| under.0)) {
        (Step::Frameworks | Step::End, _) => tr!(lang, "city-frames-back"),
        (Step::Questions, Some(View::Workshop)) => tr!(lang, "view-back-workshop"),
        (Step::Questions, Some(_)) => tr!(lang, "view-back-page"),
        (Step::Questions, None) => tr!(lang, "city-back"),
    };
    let onback = {
        let (dispatch, onback, step) = (page.dispatch.clone(), props.onback.clone(), props.step);
        Callback::from(move |_: MouseEvent| match step {
            Step::Questions => dispatch.emit(Msg::ViewClosed),
            Step::Frameworks | Step::End => onback.emit(()),
        })
    };
    // A page that opens on the questions and has nothing else to show has nothing to go back to.
    let nowhere = props.step == Step::Questions && props.state.has_questions_only();
    let skip = if props.step == Step::Questions { "#city-answer" } else { "#city-heading" };
    mount::<OwnHeader>(props!(OwnHeader {
        subject,
        title,
        title_after: props.title.clone(),
        theme: props.state.theme,
        skip: Some(skip),
        children: html! {
            <button type="button" class="btn btn--quiet" id="city-back" hidden={nowhere} onclick={onback}>{ icon("close", 16) }<span>{ back }</span></button>
        }
    }))
}
