//! The table: a column a scenario, its score, its goals, its chances, what limits it, what it is made of.

use crate::chart::Palette;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::scenario::Scenario;
use crate::scenario::compare::{Aspect, Column, Comparison, Row};
use crate::state::Msg;
use crate::state::compared::{Compared, from, without};
use crate::tr;
use crate::ui::later::chances_engine::engine;
use crate::ui::later::views::compare::spark::{Spark, spark};
use crate::ui::later::words::compare as words;
use crate::ui::shared::chances::use_chances;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::goals::{Standing, standing_badge_spoken};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::scenario_name::scenario_name;
use crate::ui::shared::words::verdict;
use std::rc::Rc;
use yew::prelude::*;

/// The comparison and how much of it to show.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BoardProps {
    /// What is compared.
    pub(super) comparison: Shared<Comparison>,
    /// Where its columns come from.
    pub(super) list: Rc<Vec<Compared>>,
    /// The colours of pictures.
    pub(super) palette: Palette,
    /// Whether rows in which nothing differs are shown too.
    pub(super) all: bool,
}

/// The table of the comparison.
#[function_component]
pub(super) fn Board(props: &BoardProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let comparison: &Comparison = &props.comparison;
    let columns = || comparison.columns.iter().zip(props.list.iter()).enumerate();
    let here = |compared: &Compared| (*compared == Compared::OnScreen).then_some("here");
    let uncertain = comparison.columns.iter().any(|column| column.scenario.is_uncertain());
    // How contracts are counted decides the answer: it is told where it is the same, too.
    let told = |row: &&Row| props.all || row.differs_anywhere() || row.aspect == Aspect::Reading;
    let made_of: Vec<&Row> = comparison.rows.iter().filter(told).collect();
    html! {
        <div class="scroll compare__board" tabindex="0" role="region" aria-label={tr!(lang, "compare-table")}>
            <table class="board">
                <caption class="sr">{ tr!(lang, "compare-table") }</caption>
                <thead><tr><td></td>{ for columns().map(|(place, (column, compared))| html! {
                    <th scope="col" class={classes!(here(compared))} key={place}>{ head(&page, props, place, column, compared) }</th>
                }) }</tr></thead>
                <tbody>
                    { for comparison.goals().into_iter().map(|goal| html! {
                        <tr class="b-goal" key={goal.key()}>
                            <th scope="row">{ verdict::goal_name(lang, goal) }<span>{ common_target(lang, comparison, goal) }</span></th>
                            { for columns().map(|(place, (column, compared))| html! {
                                <td class={classes!(here(compared))} key={place}>{ goal_cell(lang, props, column, goal) }</td>
                            }) }
                        </tr>
                    }) }
                    <tr class="b-row" hidden={!uncertain}>
                        <th scope="row">{ tr!(lang, "compare-chances") }</th>
                        { for columns().map(|(place, (column, compared))| html! {
                            <td class={classes!(here(compared))} key={place}>{ mount::<Chances>(props!(Chances { scenario: Shared(Rc::clone(&column.scenario)) })) }</td>
                        }) }
                    </tr>
                    <tr class="b-row">
                        <th scope="row">{ tr!(lang, "compare-limits") }</th>
                        { for columns().map(|(place, (column, compared))| html! {
                            <td class={classes!(here(compared))} key={place}>{ words::limits(lang, column) }</td>
                        }) }
                    </tr>
                    { for made_of.iter().enumerate().map(|(index, row)| html! {
                        <tr class={classes!("b-hyp", (index == 0).then_some("b-hyp--first"))} key={words::aspect(lang, row.aspect)}>
                            <th scope="row">{ words::aspect(lang, row.aspect) }</th>
                            { for row.values.iter().zip(props.list.iter()).enumerate().map(|(place, (value, compared))| {
                                let diff = row.differs(place).then_some("diff");
                                html! { <td class={classes!(here(compared), diff)} key={place}>{ words::value(lang, row.aspect, value) }</td> }
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

/// A column's name, score, and what can be done with it.
fn head(page: &Context, props: &BoardProps, place: usize, column: &Column, compared: &Compared) -> Html {
    let lang = page.lang;
    let name = scenario_name(lang, &column.name);
    let name = name.as_str();
    let act = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))
    };
    let on_screen = *compared == Compared::OnScreen;
    let score = tr!(lang, "compare-score", followed = column.followed.to_string());
    html! {
        <>
            <span class="b-group">{ name }{ " " }
                <em>{ match (place, on_screen) {
                    (0, true) => tr!(lang, "compare-reference-here"),
                    (0, false) => tr!(lang, "compare-reference"),
                    (_, true) => tr!(lang, "compare-here"),
                    (_, false) => String::new(),
                } }</em>
            </span>
            <span class="b-score"><b>{ column.reached }</b>{ " " }{ score }</span>
            <span class="b-acts">
                <button type="button" class="btn btn--sm btn--quiet" hidden={place == 0} aria-label={tr!(lang, "compare-make-reference-of", name = name)}
                    onclick={act(Msg::ComparedChosen(from(&props.list, place)))}>{ tr!(lang, "compare-make-reference") }</button>
                <button type="button" class="iconbtn" hidden={on_screen || props.list.len() < 2} aria-label={tr!(lang, "compare-remove", name = name)}
                    onclick={act(Msg::ComparedChosen(without(&props.list, place)))}>{ icon("close", 16) }</button>
            </span>
        </>
    }
}

/// The goal beside its name, where all scenarios that follow it have the same.
fn common_target(lang: Lang, comparison: &Comparison, goal: GoalId) -> String {
    let mut targets: Vec<String> = comparison
        .columns
        .iter()
        .filter(|column| column.scenario.goal_active(goal))
        .map(|column| verdict::target_text(lang, &column.scenario, goal))
        .collect();
    targets.dedup();
    match &targets[..] {
        [one] => one.clone(),
        _ => tr!(lang, "compare-targets-differ"),
    }
}

fn goal_cell(lang: Lang, props: &BoardProps, column: &Column, goal: GoalId) -> Html {
    let outcome = column.outcome(goal);
    let standing = Standing::of(outcome, column.scenario.goal_active(goal), None);
    let quantity = verdict::quantity(goal);
    let margin = match standing {
        Standing::Just => tr!(lang, "compare-just"),
        Standing::Met | Standing::Unsure | Standing::Missed => {
            lang.margin(quantity, outcome.achieved, outcome.target)
        }
        Standing::Off => String::new(),
    };
    let miss = (standing == Standing::Missed).then_some("miss");
    let (spec, said) = spark(lang, &props.comparison, column, goal);
    html! {
        <>
            <span class="b-val">
                { standing_badge_spoken(lang, standing) }
                <b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b>
                <span class={classes!("delta", miss)}>{ margin }</span>
            </span>
            { mount::<Spark>(props!(Spark { spec: spec.trajectory, said, palette: props.palette })) }
        </>
    }
}

/// Whose chances.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ChancesProps {
    /// The scenario.
    pub(in crate::ui) scenario: Shared<Scenario>,
}

/// The chances of all followed goals at once.
#[function_component]
pub(in crate::ui) fn Chances(props: &ChancesProps) -> Html {
    let lang = use_page().lang;
    match use_chances(&props.scenario, Some(engine)) {
        Some(chances) => html! { <b>{ lang.chances_in_hundred(chances.probability.all) }</b> },
        None => html! { <span>{ tr!(lang, "compare-no-range") }</span> },
    }
}
