//! The three goals, a column each: state, number, bar, facts, cause and curve.

use crate::analysis::derivation::FigureId;
use crate::analysis::ensemble::EnsembleSummary;
use crate::chart::{Palette, TrajectorySpec};
use crate::i18n::Lang;
use crate::model::goal::{GoalId, Outcome};
use crate::platform::element;
use crate::state::Msg;
use crate::state::derive::{Derived, PriorRun};
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::sourced_figure::SourcedFigure;
use crate::ui::shared::specs::trajectory as specs;
use crate::ui::shared::trajectory::{DataTables, Trajectory};
use crate::ui::shared::words::counting::measured;
use crate::ui::shared::words::explanation::is_just;
use crate::ui::shared::words::headline::LIKELY;
use crate::ui::shared::words::verdict as words;
use yew::prelude::*;

/// Where the goal's tick stands on a bar, which ends at 1.25 times the goal.
const TICK: f64 = 0.8;

/// How a goal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Standing {
    /// Reached.
    Met,
    /// Reached with less than 0.5 % to spare.
    Just,
    /// Reached with the values shown, but missed in most of the draws.
    Unsure,
    /// Not reached.
    Missed,
    /// Not followed.
    Off,
}

impl Standing {
    /// How a goal stands; `chance` is that of reaching it, where something is uncertain.
    pub(in crate::ui) fn of(outcome: &Outcome, active: bool, chance: Option<f64>) -> Self {
        match (active, outcome.reached) {
            (false, _) => Self::Off,
            (true, false) => Self::Missed,
            (true, true) if chance.is_some_and(|chance| chance < LIKELY) => Self::Unsure,
            (true, true) if is_just(outcome) => Self::Just,
            (true, true) => Self::Met,
        }
    }

    pub(in crate::ui) const fn icon(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Just | Self::Unsure => "just",
            Self::Missed => "miss",
            Self::Off => "off",
        }
    }

    pub(in crate::ui) fn word(self, lang: Lang) -> String {
        match self {
            Self::Met => tr!(lang, "state-met"),
            Self::Just => tr!(lang, "state-just"),
            Self::Unsure => tr!(lang, "state-unsure"),
            Self::Missed => tr!(lang, "state-missed"),
            Self::Off => tr!(lang, "state-off"),
        }
    }
}

/// A standing in a shape and a word.
pub(in crate::ui) fn standing_badge(lang: Lang, standing: Standing) -> Html {
    let doubtful = (standing == Standing::Unsure).then_some("miss");
    html! {
        <span class={classes!("state", format!("state--{}", standing.icon()), doubtful)}>
            { icon(standing.icon(), 20) }<span>{ standing.word(lang) }</span>
        </span>
    }
}

/// A standing in a shape, its word for those who do not see it.
pub(in crate::ui) fn standing_badge_spoken(lang: Lang, standing: Standing) -> Html {
    html! {
        <span class={classes!("state", format!("state--{}", standing.icon()))}>
            { icon(standing.icon(), 20) }<span class="sr">{ standing.word(lang) }</span>
        </span>
    }
}

/// What the goals are about.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct GoalsProps {
    /// How many goals are mounted by now.
    pub(in crate::ui) shown: usize,
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The run before the move in progress.
    pub(in crate::ui) trace: Option<Shared<PriorRun>>,
    /// The draws, when something is uncertain.
    pub(in crate::ui) chances: Option<Shared<EnsembleSummary>>,
    /// The colours of pictures.
    pub(in crate::ui) palette: Palette,
    /// Told whether the goals are in view.
    pub(in crate::ui) onvisible: Callback<bool>,
}

/// The three goals and the data of their curves.
#[function_component]
pub(in crate::ui) fn Goals(props: &GoalsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let node = use_node_ref();
    use_effect_with((), {
        let (node, onvisible) = (node.clone(), props.onvisible.clone());
        move |()| {
            let watch = element::watch_visibility(&node, move |visible| onvisible.emit(visible));
            move || drop(watch)
        }
    });
    let derived = &props.derived;
    let specs = specs::trajectories(lang, derived, props.trace.as_deref(), props.chances.as_deref());
    html! {
        <>
            <section class={format!("goals goals--{}", derived.verdict.followed)} ref={node} aria-label={tr!(lang, "goals-label")}>
                { for specs.iter().take(props.shown).filter(|(goal, _)| derived.scenario.goal_active(*goal)).map(|(goal, spec)| keyed::<GoalColumn>(goal.key(), props!(GoalColumn { derived: derived.clone(), chance: props.chances.as_ref().and_then(|chances| chances.probability.of(goal)), goal, spec: spec.clone(), palette: props.palette }))) }
            </section>
            <div>
                { for GoalId::ALL.into_iter().filter(|goal| !derived.scenario.goal_active(*goal)).map(|goal| left_out(&page, derived, goal)) }
            </div>
            <div class="stage__foot">
                <p>{ words::spend(lang, &derived.plausibility) }{ " " }{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Spend, text: tr!(lang, "figure-how") })) }</p>
                { mount::<DataTables>(props!(DataTables { specs: specs.values().to_vec() })) }
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GoalColumnProps {
    derived: Shared<Derived>,
    chance: Option<f64>,
    goal: GoalId,
    spec: TrajectorySpec,
    palette: Palette,
}

/// One goal's column.
#[function_component]
fn GoalColumn(props: &GoalColumnProps) -> Html {
    let lang = use_page().lang;
    let GoalColumnProps { derived, chance, goal, spec, palette } = props;
    let outcome = derived.outcome(*goal);
    let standing = Standing::of(outcome, true, *chance);
    let quantity = words::quantity(*goal);
    let title = format!("goal-{}", goal.key());
    html! {
        <article class="goal" id={format!("card-{}", goal.key())} aria-labelledby={title.clone()}>
            <header class="goal__head">
                <h3 id={title}>{ words::goal_name(lang, *goal) }</h3>
                { standing_badge(lang, standing) }
            </header>
            <p class="goal__value">
                <strong>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Achieved(*goal), text: lang.achieved(quantity, outcome.achieved, outcome.target) })) }</strong>
                { " " }<span>{ words::target_text(lang, &derived.scenario, *goal) }</span>
            </p>
            <p class="goal__what">{ measured(lang, &derived.scenario, *goal) }</p>
            { bar(outcome) }
            { facts(lang, derived, outcome, standing, *chance) }
            { reason(lang, derived, outcome) }
            { mount::<Trajectory>(props!(Trajectory { spec: spec.clone(), palette: *palette })) }
        </article>
    }
}

/// A goal that is not followed: a line, its figure without judgement, and the way to follow it.
fn left_out(page: &Context, derived: &Derived, goal: GoalId) -> Html {
    let (lang, outcome) = (page.lang, derived.outcome(goal));
    let dispatch = page.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Msg::Edited(Edit::GoalFollowed(goal, true)));
    });
    html! {
        <div key={goal.key()} class="goal-off" id={format!("card-{}", goal.key())}>
            { icon(Standing::Off.icon(), 20) }
            <p><b>{ words::goal_name(lang, goal) }{ tr!(lang, "colon") }</b>{ tr!(lang, "goal-off-note") }
                { mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Achieved(goal), text: lang.quantity(words::quantity(goal), outcome.achieved) })) }
                { " " }{ measured(lang, &derived.scenario, goal) }{ "." }</p>
            <button type="button" class="btn btn--sm" {onclick}>{ tr!(lang, "goal-follow") }</button>
        </div>
    }
}

/// Achieved over goal, on a bar where the goal is always at the same place.
fn bar(outcome: &Outcome) -> Html {
    let share = outcome.ratio.unwrap_or(1.0) * TICK;
    let vars = vec![("--v", share.clamp(0.0, TICK)), ("--over", share.clamp(0.0, 1.0))];
    html! {
        <WithVariables tag="div" class="bar" {vars}>
            <span class="bar__gap"></span><span class="bar__fill"></span><span class="bar__goal"></span>
        </WithVariables>
    }
}

fn facts(lang: Lang, derived: &Derived, outcome: &Outcome, standing: Standing, chance: Option<f64>) -> Html {
    let goal = outcome.goal;
    let miss = (standing == Standing::Missed).then_some("miss");
    html! {
        <dl class={classes!("facts", chance.map(|_| "facts--three"))}>
            <div>
                <dt>{ tr!(lang, "fact-margin") }</dt>
                <dd class={classes!(miss)}>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Margin(goal), text: lang.margin(words::quantity(goal), outcome.achieved, outcome.target) })) }</dd>
            </div>
            if let Some(chance) = chance {
                <div>
                    <dt>{ tr!(lang, "fact-chances") }</dt>
                    <dd title={lang.chances_in_ten(chance)}>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Chance(Some(goal)), text: lang.chances_in_hundred(chance) })) }</dd>
                </div>
            }
            <div>
                <dt>{ tr!(lang, "fact-when") }</dt>
                <dd>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::FirstYear(goal), text: words::when(lang, derived, outcome) })) }</dd>
            </div>
        </dl>
    }
}

/// What limits or helps, and for hours the people they stand for.
fn reason(lang: Lang, derived: &Derived, outcome: &Outcome) -> Html {
    let reason = words::goal_reason(lang, derived, outcome);
    html! {
        <p class="why">
            if let Some((title, text)) = reason {
                <b>{ title }{ tr!(lang, "colon") }</b>{ text }
            }
            if outcome.goal == GoalId::Hours {
                <span class="why__people">{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::People, text: words::people(lang, derived, outcome.achieved) })) }</span>
            }
        </p>
    }
}
