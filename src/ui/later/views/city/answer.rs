//! The answer beside the questions: the sentence, each goal, its curve, what is not known, what is missing.

use super::form::Form;
use super::found::{Found, FoundProps};
use super::missing::missing_list;
use super::spread::Spreads;
use super::words;
use crate::chart::{Band, BandWords, TrajectorySpec, scaled_together};
use crate::i18n::Lang;
use crate::model::goal::{GoalId, Outcome};
use crate::model::lever::LeverId;
use crate::model::scenario::Reading;
use crate::scenario::questions::{Asked, Change, Entry};
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::keep::file_field::use_file_field;
use crate::ui::later::keep::open_files::open;
use crate::ui::shared::context::use_page;
use crate::ui::shared::goals::{Standing, standing_badge};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::reading_switch::reading_switch;
use crate::ui::shared::specs::trajectory as specs;
use crate::ui::shared::trajectory::Trajectory;
use crate::ui::shared::words::unit;
use crate::ui::shared::words::verdict::{self, goal_name, quantity};
use std::rc::Rc;
use yew::prelude::*;

/// The answer, or what it waits for.
#[function_component]
pub(super) fn Answer(props: &FoundProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let Some(found) = &props.found else {
        return mount::<Waiting>(props!(Waiting { form: props.form.clone() }));
    };
    let (form, derived) = (&props.form, &found.derived);
    let specs = specs::trajectories(lang, derived, None, None);
    html! {
        <section class="answer" id="city-answer" tabindex="-1" aria-labelledby="city-answer-title">
            <p class="eyebrow">{ tr!(lang, "city-answer") }</p>
            <h2 id="city-answer-title">{ words::headline(lang, &form.answers, derived) }</h2>
            { for derived.scenario.active_goals().map(|goal| goal_line(lang, form, derived, goal)) }
            { reading_switch(lang, derived, "city-reading", &form.tell.reform(Change::ReadingChosen)) }
            <div class="answer__cols">
                <div>
                    { for derived.scenario.active_goals().map(|goal| html! {
                        <div class="answer__fig" key={goal.key()}>
                            <p class="h3">{ curve_name(lang, derived, goal) }</p>
                            { mount::<Trajectory>(props!(Trajectory { spec: with_band(lang, found, goal, specs[goal].clone()), palette: props.palette })) }
                        </div>
                    }) }
                    if derived.scenario.active_goals().any(|goal| moved(found, goal)) { <p class="note">{ tr!(lang, "city-band") }</p> }
                    if derived.scenario.goal_active(GoalId::Hours) { <p>{ verdict::spend(lang, &derived.plausibility) }</p> }
                </div>
                { mount::<Spreads>(props!(Spreads { form: form.clone(), found: found.clone() })) }
            </div>
            { missing_list(lang, form, &page.dispatch) }
        </section>
    }
}

/// What becomes of a goal, and when it would be reached, or from what on.
pub(super) fn goal_line(lang: Lang, form: &Form, derived: &Derived, goal: GoalId) -> Html {
    let outcome = derived.outcome(goal);
    let missed = (!outcome.reached).then_some("miss");
    html! {
        <p class="verdict__why" key={goal.key()}>
            <strong class={classes!(missed)}>{ lang.achieved(quantity(goal), outcome.achieved, outcome.target) }</strong>
            { " " }{ words::goal_said(lang, derived, goal) }{ " " }{ when(lang, form, derived, outcome) }
        </p>
    }
}

/// When a goal would be reached, and the decision that reaches it in time.
fn when(lang: Lang, form: &Form, derived: &Derived, outcome: &Outcome) -> Html {
    let scenario = &derived.scenario;
    let year = |year| lang.year(year);
    if outcome.reached {
        let early = outcome.first_year.filter(|&first| first < scenario.target_year);
        return early
            .map(|first| html! { tr!(lang, "city-already", year = year(first)) })
            .unwrap_or_default();
    }
    let lever =
        if outcome.goal == GoalId::Reserved { LeverId::ReservedPublished } else { LeverId::ClauseRate };
    let needed = derived.needs.get(&lever).and_then(|needs| {
        needs.needs.iter().find(|need| need.goal == outcome.goal && !need.hold && need.bar.is_none())
    });
    let target = year(scenario.target_year);
    let Some(needed) = needed else {
        return match outcome.first_year {
            Some(first) => html! { tr!(lang, "city-later", year = year(first)) },
            None => {
                let last = scenario.years().last().unwrap_or(scenario.target_year);
                html! { tr!(lang, "city-never", year = year(last)) }
            }
        };
    };
    let before = match outcome.first_year {
        Some(first) => tr!(lang, "city-later-or", year = year(first), goalyear = target),
        None => tr!(lang, "city-or-from", goalyear = target),
    };
    let value = unit::displayed(lang, lever.row().unit, needed.shown);
    let (change, words) = if lever == LeverId::ClauseRate {
        (Change::AimedToReach(needed.shown), tr!(lang, "city-by-aiming", value = value))
    } else {
        let published = Change::Answered(Asked::ReservedAimed, Some(Entry::Given(needed.shown)));
        (published, tr!(lang, "city-by-publishing", value = value))
    };
    let onclick = form.tell.reform(move |_: MouseEvent| change.clone());
    let way = html! { <button type="button" class="link" {onclick}>{ words }</button> };
    html! { <>{ before }{ " " }{ way }{ "." }</> }
}

fn curve_name(lang: Lang, derived: &Derived, goal: GoalId) -> String {
    let name = goal_name(lang, goal);
    match (goal, derived.scenario.reading) {
        (GoalId::Reserved, _) => name,
        (_, Reading::InExecution) => tr!(lang, "city-curve-running", name = name),
        (_, Reading::Awarded) => tr!(lang, "city-curve-awarded", name = name),
    }
}

/// Whether what is not known moves a goal's results.
fn moved(found: &Found, goal: GoalId) -> bool {
    let [low, high] = &found.unknowns.bands[goal];
    low.iter().zip(high).any(|(low, high)| high - low > 1e-9 * high.abs())
}

/// A goal's curve, with what is not known around it.
fn with_band(lang: Lang, found: &Found, goal: GoalId, spec: TrajectorySpec) -> TrajectorySpec {
    let band = moved(found, goal).then(|| {
        let [low, high] = found.unknowns.bands[goal].clone();
        let index = found.derived.scenario.target_index();
        let end = |values: &[f64]| values.get(index).copied().unwrap_or(f64::NAN);
        let range = lang.range_spoken(quantity(goal), end(&low), end(&high));
        let words = BandWords {
            label: tr!(lang, "city-band-label"),
            told: tr!(lang, "city-band-told", range = range),
            ends: [tr!(lang, "city-band-low"), tr!(lang, "city-band-high")],
        };
        Band { low, high, words: Some(Rc::new(words)) }
    });
    let [spec] = scaled_together([TrajectorySpec { band, ..spec }]);
    spec
}

/// The answer on a phone, under the header: always there.
pub(super) fn strip(lang: Lang, found: &Found) -> Html {
    let derived = &found.derived;
    let verdict = &derived.verdict;
    let year = lang.year(verdict.year);
    let mut goals = derived.scenario.active_goals();
    let (line, standing) = match (goals.next(), goals.next()) {
        (Some(goal), None) => {
            let outcome = derived.outcome(goal);
            let value = lang.achieved(quantity(goal), outcome.achieved, outcome.target);
            let aim = lang.quantity(quantity(goal), outcome.target);
            (
                tr!(lang, "city-strip", value = value, year = year, goal = aim),
                Some(Standing::of(outcome, true, None)),
            )
        }
        _ => {
            let (reached, followed) = (verdict.reached.to_string(), verdict.followed.to_string());
            (tr!(lang, "city-strip-many", reached = reached, followed = followed, year = year), None)
        }
    };
    html! {
        <div class="strip">
            <p><b>{ line }</b>{ " " }{ standing.map(|standing| standing_badge(lang, standing)).unwrap_or_default() }</p>
            <a href="#city-answer">{ tr!(lang, "city-see") }{ icon("down", 16) }</a>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct WaitingProps {
    form: Form,
}

/// What the answer waits for, and the other ways in.
#[function_component]
fn Waiting(props: &WaitingProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (onclick, field) = use_file_field("city-field", true, {
        let dispatch = page.dispatch.clone();
        Callback::from(move |picked| {
            let leave = dispatch.clone();
            open(picked, dispatch.clone(), move || leave.emit(Msg::ViewClosed));
        })
    });
    let waits = if props.form.answers.period().is_none() {
        tr!(lang, "city-wait-years")
    } else {
        tr!(lang, "city-wait")
    };
    html! {
        <section class="answer answer--wait" id="city-answer" tabindex="-1" aria-labelledby="city-answer-title">
            <p class="eyebrow">{ tr!(lang, "city-answer") }</p>
            <h2 id="city-answer-title">{ waits }</h2>
            <p class="verdict__why">{ tr!(lang, "city-wait-note") }</p>
            <ul class="other-ways">
                <li>{ icon("source", 20) }<span><b>{ tr!(lang, "city-data") }</b>{ " " }{ tr!(lang, "city-data-note") }{ " " }
                    <button type="button" class="link" id="city-data" onclick={page.dispatch.reform(|_: MouseEvent| Msg::ViewOpened(View::Data))}>{ tr!(lang, "data-open") }</button></span></li>
                <li>{ icon("disk", 20) }<span><b>{ tr!(lang, "city-given") }</b>{ " " }{ tr!(lang, "city-given-drop") }{ " " }
                    <button type="button" class="link" {onclick}>{ tr!(lang, "city-given-choose") }</button>
                    { field }</span></li>
            </ul>
        </section>
    }
}
