//! The six questions, all on one screen.

use super::fields::{AskedField, meanwhile};
use super::form::{Form, this_year};
use super::precise::Precise;
use super::words;
use crate::i18n::text;
use crate::model::goal::GoalId;
use crate::platform::{element, input};
use crate::scenario::questions::{Asked, Change, Framework};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::words::verdict::goal_name;
use yew::prelude::*;

/// Yearly purchases above which a scheme is mandatory, in euros (decree of 2 May 2022, in force on 1 January 2023).
const SPASER: f64 = 50_000_000.0;

/// What the questions need.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct QuestionsProps {
    pub(super) form: Form,
    /// Whether a scenario follows already.
    pub(super) known: bool,
    /// Whether the device keeps the answers.
    pub(super) kept: bool,
    /// What the frameworks count is asked for.
    pub(super) onframeworks: Callback<()>,
    /// The questions are finished.
    pub(super) onfinish: Callback<()>,
}

/// The six questions.
#[function_component]
pub(super) fn Questions(props: &QuestionsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let heading = use_node_ref();
    use_effect_with(heading.clone(), element::focus_node);
    let QuestionsProps { form, known, kept, .. } = props.clone();
    let asked = use_state_eq(|| false);
    let onfinish = {
        let (asked, onfinish) = (asked.clone(), props.onfinish.clone());
        Callback::from(move |_: MouseEvent| {
            asked.set(true);
            onfinish.emit(());
        })
    };
    let onframeworks = props.onframeworks.reform(|_: MouseEvent| ());
    let restart = {
        let city = page.config.city.clone().unwrap_or_default();
        form.tell.reform(move |_: MouseEvent| Change::Restarted { year: this_year(), city: city.clone() })
    };
    let question = |number: u8, title: String, body: Html| {
        html! {
            <li class="q">
                <span class="q__n" aria-hidden="true">{ number }</span>
                <div class="q__b" role="group" aria-labelledby={format!("city-q{number}")}><p class="q__t" id={format!("city-q{number}")}>{ title }</p>{ body }</div>
            </li>
        }
    };
    let year = lang.year(form.answers.goal_year());
    html! {
        <>
            <h1 tabindex="-1" id="city-heading" ref={heading}>{ tr!(lang, "city-title") }</h1>
            <p class="lead">{ tr!(lang, "city-lead") }</p>
            <ol class="qs">
                { question(1, tr!(lang, "city-1"), mount::<CityName>(props!(CityName { form: form.clone() }))) }
                { question(2, tr!(lang, "city-2"), years(lang, &form)) }
                { question(3, tr!(lang, "city-3"), html! {
                    <>
                        <div class="q__f">{ mount::<AskedField>(props!(AskedField { form: form.clone(), asked: Asked::Contracts, unit: tr!(lang, "city-a-year") })) }</div>
                        { meanwhile(lang, &form, Asked::Contracts) }
                    </>
                }) }
                { question(4, tr!(lang, "city-4"), html! {
                    <>
                        <div class="q__g">
                            <span>{ tr!(lang, "city-today") }</span>{ mount::<AskedField>(props!(AskedField { form: form.clone(), asked: Asked::RateToday })) }
                        </div>
                        <div class="q__g">
                            <span>{ tr!(lang, "city-aimed", year = year) }</span>{ mount::<AskedField>(props!(AskedField { form: form.clone(), asked: Asked::RateAimed })) }
                        </div>
                        { meanwhile(lang, &form, Asked::RateToday) }
                    </>
                }) }
                { question(5, tr!(lang, "city-5"), html! {
                    <>
                        <div class="q__f">
                            <span>{ tr!(lang, "city-start-from") }</span>
                            <span class="seg seg--sm" role="group" aria-label={tr!(lang, "city-start-from")}>
                                { for Framework::ALL.into_iter().map(|framework| framework_button(lang, &form, framework)) }
                            </span>
                            <button type="button" class="link" id="city-frameworks" onclick={onframeworks}>{ tr!(lang, "city-what-they-count") }</button>
                        </div>
                        <ul class="q__goals">{ for GoalId::ALL.into_iter().map(|goal| keyed::<GoalRow>(goal.key(), props!(GoalRow { form: form.clone(), goal }))) }</ul>
                    </>
                }) }
                { question(6, tr!(lang, "city-6"), html! {
                    <>
                        <div class="q__f">{ mount::<AskedField>(props!(AskedField { form: form.clone(), asked: Asked::Purchases, unit: tr!(lang, "city-millions"), class: "field--money" })) }</div>
                        { meanwhile(lang, &form, Asked::Purchases) }
                        { form.answers.value(Asked::Purchases).map(|purchases| html! {
                            <p class="q__note">{ if purchases > SPASER { tr!(lang, "city-spaser-must") } else { tr!(lang, "city-spaser-need-not") } }</p>
                        }).unwrap_or_default() }
                    </>
                }) }
            </ol>
            { mount::<Precise>(props!(Precise { form: form.clone() })) }
            <div class="qend">
                <button type="button" class="btn btn--main" id="city-finish" onclick={onfinish} aria-describedby="city-finish-note">
                    { tr!(lang, "city-finish") }<span aria-hidden="true">{ "\u{2192}" }</span></button>
                <span class="note" id="city-finish-note" role="status">
                    { if *asked && !known { tr!(lang, "city-finish-later") } else if !kept { tr!(lang, "city-not-kept") } else if known { tr!(lang, "city-kept") } else { tr!(lang, "city-untouched") } }
                </span>
                if !form.answers.are_blank() {
                    <button type="button" class="link" id="city-restart" onclick={restart}>{ tr!(lang, "city-restart") }</button>
                }
            </div>
        </>
    }
}

/// From which year to which.
fn years(lang: crate::i18n::Lang, form: &Form) -> Html {
    let answers = &form.answers;
    let note = if answers.years_are_proposed() {
        tr!(lang, "city-proposed")
    } else if answers.is_a_term() {
        tr!(lang, "city-term")
    } else {
        String::new()
    };
    html! {
        <div class="q__f">
            <span>{ tr!(lang, "city-from") }</span>
            { mount::<AskedField>(props!(AskedField { form: form.clone(), asked: Asked::FirstYear, beside: false, class: "field--year", usual: f64::from(answers.first_year()) })) }
            <span>{ tr!(lang, "city-to") }</span>
            { mount::<AskedField>(props!(AskedField { form: form.clone(), asked: Asked::GoalYear, beside: false, class: "field--year", usual: f64::from(answers.goal_year()) })) }
            <span class="note">{ note }</span>
        </div>
    }
}

fn framework_button(lang: crate::i18n::Lang, form: &Form, framework: Framework) -> Html {
    let onclick = form.tell.reform(move |_: MouseEvent| Change::FrameworkTaken(framework));
    html! {
        <button type="button" id={format!("city-frame-{}", framework.key())} aria-pressed={(form.answers.framework == framework).to_string()} {onclick}>
            { text(lang, &format!("city-frame-{}-short", framework.key())) }
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GoalRowProps {
    form: Form,
    goal: GoalId,
}

/// A goal: whether it is followed, and how much.
#[function_component]
fn GoalRow(props: &GoalRowProps) -> Html {
    let lang = use_page().lang;
    let GoalRowProps { form, goal } = props.clone();
    let asked = match goal {
        GoalId::ClauseRate => Asked::RateGoal,
        GoalId::Hours => Asked::HoursGoal,
        GoalId::Reserved => Asked::ReservedGoal,
    };
    let followed = form.answers.followed[goal];
    let by_law = goal == GoalId::ClauseRate && form.answers.framework == Framework::Article35;
    let onchange = form.tell.reform(move |event: Event| Change::GoalFollowed(goal, input::checked(&event)));
    html! {
        <li>
            <label class="check"><input type="checkbox" id={format!("city-follow-{}", goal.key())} checked={followed} {onchange} /><span>{ goal_name(lang, goal) }</span></label>
            if !followed {
                <span class="note">{ tr!(lang, "city-not-followed") }</span>
            } else if by_law {
                <span class="q__law"><span>{ words::name(lang, Asked::AboveThresholds) }</span>{ mount::<AskedField>(props!(AskedField { form: form.clone(), asked: Asked::AboveThresholds, unit: tr!(lang, "city-a-year") })) }</span>
                { meanwhile(lang, &form, Asked::AboveThresholds) }
            } else {
                <span class="q__goal">
                    if form.answers.goal(goal).is_none() { <span class="note">{ tr!(lang, "city-goal-to-give") }</span> }
                    { mount::<AskedField>(props!(AskedField { form: form.clone(), asked, beside: false, usual: form.answers.goal_value(goal) })) }
                </span>
            }
        </li>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CityNameProps {
    form: Form,
}

/// Whose scheme it is.
#[function_component]
fn CityName(props: &CityNameProps) -> Html {
    let form = &props.form;
    let typed = use_state_eq(|| None::<String>);
    let oninput = {
        let (tell, typed) = (form.tell.clone(), typed.clone());
        Callback::from(move |event: InputEvent| {
            let name = input::text(&event);
            tell.emit(Change::Named(name.clone()));
            typed.set(Some(name));
        })
    };
    // A space at the end, while one types, is no part of the name.
    let shown = (*typed).clone().filter(|typed| typed.trim() == form.answers.city);
    let onblur = Callback::from(move |_: FocusEvent| typed.set(None));
    html! {
        <span class="field field--text">
            <input id="city-name" maxlength="120" autocomplete="organization" spellcheck="false" aria-labelledby="city-q1"
                value={shown.unwrap_or_else(|| form.answers.city.clone())} {oninput} {onblur} />
        </span>
    }
}
