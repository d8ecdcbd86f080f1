//! The note of one page: question, verdict, goals, curves, what it would take, every assumption and its source.
//!
//! It is drawn when it is asked for, and when the page is about to be printed; on paper it stands alone.

mod assumptions;
mod requirements;

use crate::chart::{Palette, PlotSize, TrajectorySpec, trajectory_svg};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::per_goal::PerGoal;
use crate::platform::{clock, print};
use crate::scenario::link::{self, LONGEST_SHARED};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::state::secured::SecuredRequirements;
use crate::tr;
use crate::ui::later::keep::meeting;
use crate::ui::later::secured::{known, use_secured};
use crate::ui::later::views::frame::ViewPage;
use crate::ui::later::views::share::printed_code;
use crate::ui::later::words::ways::before_value;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::goals::{Standing, standing_badge};
use crate::ui::shared::icon::icon;
use crate::ui::shared::palette::on_paper;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::specs::trajectory;
use crate::ui::shared::words::counting::reading_line;
use crate::ui::shared::words::explanation::explanation;
use crate::ui::shared::words::headline::headline;
use crate::ui::shared::words::scenario_name::{subject, title_against};
use crate::ui::shared::words::verdict as words;
use assumptions::assumptions;
use requirements::needs;
use yew::prelude::*;

/// The page that shows the note before it is printed.
#[function_component]
pub(in crate::ui) fn MemoPage(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let made = use_state_eq(Made::default);
    let secured = use_secured(&props.derived);
    use_effect_with(lang, {
        let made = made.setter();
        move |lang| made.set(Made::now(*lang))
    });
    html! {
        <ViewPage title={tr!(lang, "memo-title")}>
            <p class="memo__tools">
                <button type="button" class="btn btn--main" id="memo-print" onclick={printing(&page)}>{ icon("print", 18) }{ tr!(lang, "memo-print") }</button>
            </p>
            { mount::<Memo>(props!(Memo { view: props.clone(), made: (*made).clone(), secured })) }
        </ViewPage>
    }
}

/// Prints, and says so where that cannot be.
pub(super) fn printing(page: &Context) -> Callback<MouseEvent> {
    let dispatch = page.dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        let dispatch = dispatch.clone();
        print::print(move || dispatch.emit(Msg::Noticed(Notice::NotPrinted)));
    })
}

/// Draws the note while the page is being printed, and nothing else.
#[function_component]
pub(in crate::ui) fn PrintedMemo(props: &ViewProps) -> Html {
    let lang = use_page().lang;
    let printing = use_state_eq(|| None::<Made>);
    use_effect_with(lang, {
        let printing = printing.setter();
        move |lang| {
            let lang = *lang;
            // All that the note needs is known here: the paper is taken as soon as this turn ends.
            let listening = print::on_print(move |now| printing.set(now.then(|| Made::now(lang))));
            move || drop(listening)
        }
    });
    html! {
        <div class="views__print">
            { (*printing).clone().map_or_else(Html::default, |made| mount::<Memo>(props!(Memo { view: props.clone(), made, secured: known(&props.derived) }))) }
        </div>
    }
}

/// What the note says of where and when it was made.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::ui) struct Made {
    /// The day, in words.
    pub(in crate::ui) day: String,
    /// The address that its link leads to; empty when there is none.
    pub(in crate::ui) page: String,
}

impl Made {
    /// Here and now; for effects and event handlers.
    pub(in crate::ui::later::views) fn now(lang: Lang) -> Self {
        Self { day: clock::today_in_words(lang.locale().dates), page: meeting::page().unwrap_or_default() }
    }
}

/// What the note holds.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct MemoProps {
    /// The scenario and its run.
    pub(in crate::ui) view: ViewProps,
    /// Where and when it was made.
    pub(in crate::ui) made: Made,
    /// The prudent values, if they are known.
    pub(in crate::ui) secured: Option<Shared<SecuredRequirements>>,
}

/// The note itself.
#[function_component]
pub(in crate::ui) fn Memo(props: &MemoProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let MemoProps { view: props, made, secured } = props;
    let derived = &props.derived;
    let scenario = &derived.scenario;
    let target = lang.year(scenario.target_year);
    let (fragment, _) = link::encode(scenario, None, LONGEST_SHARED);
    let joint = props.chances.as_ref().map(|chances| chances.probability.all);
    let why = explanation(lang, derived, joint);
    html! {
        <article class={classes!("brief", density(props, lang))} aria-labelledby="memo-verdict">
            <header>
                <p>{ tr!(lang, "app-name") }{ " – " }{ subject(lang, scenario, &page.config) }</p>
                <p>{ tr!(lang, "memo-scenario") }<b>{ title_against(lang, scenario, &derived.reference) }</b></p>
            </header>
            <p class="brief__question">{ tr!(lang, "memo-question", year = target) }</p>
            <h3 class="brief__verdict" id="memo-verdict">{ headline(lang, derived, joint) }</h3>
            <p class="brief__why">{ why.sentence() }</p>
            <p class="brief__counting">{ reading_line(lang, derived) }</p>
            { goals(lang, props) }
            <div class="brief__charts">{ for curves(lang, props).iter().filter(|(goal, _)| scenario.goal_active(*goal)).map(|(_, spec)| spec).map(|spec| picture(lang, spec, &on_paper(&props.state.config))) }</div>
            <section class="brief__needs"><h4>{ tr!(lang, "needs-title") }</h4>{ needs(lang, props, secured.as_deref()) }</section>
            <section><h4>{ tr!(lang, "memo-assumptions") }</h4>{ assumptions(lang, derived) }</section>
            <footer>
                if !made.page.is_empty() { { printed_code(lang, &made.page, &fragment) } }
                <p>
                    { tr!(lang, "memo-made", day = made.day.as_str()) }
                    if !made.page.is_empty() {
                        { " " }{ tr!(lang, "memo-link") }<span class="brief__link">{ format!("{}#{fragment}", made.page) }</span>
                    }
                    <br />{ tr!(lang, "memo-disclaimer") }
                </p>
            </footer>
        </article>
    }
}

/// How tight the note is set, so that one segment fits on one page.
fn density(props: &ViewProps, lang: Lang) -> &'static str {
    // Chances, and values held for them, take a column and some lines more.
    let chances = if props.chances.is_some() { 18 } else { 0 };
    match assumptions::lines(lang, &props.derived) + chances {
        0..=30 => "brief--wide",
        31..=48 => "brief--tight",
        _ => "brief--dense",
    }
}

/// How each goal fares, a row each.
fn goals(lang: Lang, props: &ViewProps) -> Html {
    let derived = &props.derived;
    let year = lang.year(derived.scenario.target_year);
    let chance = |goal| props.chances.as_ref().and_then(|chances| chances.probability.of(goal));
    let uncertain = props.chances.is_some();
    // On a phone each figure has its name before it.
    let label = |name: &str| before_value(lang, name);
    let (result, aimed) = (tr!(lang, "memo-in-year", year = year), tr!(lang, "memo-aimed"));
    let (margin, chances) = (tr!(lang, "fact-margin"), tr!(lang, "fact-chances"));
    let when = tr!(lang, "fact-when");
    let row = |goal: GoalId| {
        let outcome = derived.outcome(goal);
        let quantity = words::quantity(goal);
        let active = derived.scenario.goal_active(goal);
        let held = |name: &str, value: String| html! { <td role="cell" data-l={label(name)}>{ if active { value } else { String::new() } }</td> };
        html! {
            <tr role="row" key={goal.key()}>
                <th scope="row" role="rowheader">{ words::goal_name(lang, goal) }</th>
                <td role="cell" data-l={label(&result)}><b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b></td>
                { held(&aimed, lang.goal(quantity, outcome.target)) }
                { held(&margin, lang.margin(quantity, outcome.achieved, outcome.target)) }
                if uncertain { { held(&chances, chance(goal).map(|chance| lang.chances_in_hundred(chance)).unwrap_or_default()) } }
                { held(&when, words::when(lang, derived, outcome)) }
                <td role="cell">{ standing_badge(lang, Standing::of(outcome, active, chance(goal))) }</td>
            </tr>
        }
    };
    let column = |name: String| html! { <th scope="col" role="columnheader">{ name }</th> };
    html! {
        <table class="brief__goals" role="table" aria-label={tr!(lang, "memo-goals")}>
            <thead role="rowgroup"><tr role="row">
                { column(tr!(lang, "memo-goal")) }
                { column(result.clone()) }
                { column(aimed.clone()) }
                { column(margin.clone()) }
                if uncertain { { column(chances.clone()) } }
                { column(when.clone()) }
                { column(tr!(lang, "memo-state")) }
            </tr></thead>
            <tbody role="rowgroup">{ for GoalId::ALL.map(row) }</tbody>
        </table>
    }
}

fn curves(lang: Lang, props: &ViewProps) -> PerGoal<TrajectorySpec> {
    trajectory::trajectories(lang, &props.derived, None, props.chances.as_deref())
}

/// A curve as it goes onto paper: always on white, its text within the picture.
fn picture(lang: Lang, spec: &TrajectorySpec, paper: &Palette) -> Html {
    let wide = spec.quantity == words::quantity(GoalId::Hours);
    let width = if wide { 262.0 } else { 169.0 };
    let plot = PlotSize { width, height: 150.0, root: 12.0 };
    let svg = trajectory_svg(spec, lang, paper, plot).unwrap_or_default();
    html! {
        <div role="img" class={classes!(wide.then_some("brief__wide"))} aria-label={spec.describe(lang)} key={spec.name.clone()}>{ Html::from_html_unchecked(svg.into()) }</div>
    }
}
