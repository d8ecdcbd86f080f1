//! What each framework of goals asks, counts, and gives for this city.

use super::form::Form;
use super::found::Found;
use super::words;
use crate::i18n::{Lang, text, uncapitalised};
use crate::model::goal::GoalId;
use crate::platform::element;
use crate::scenario::questions::{Answers, Asked, Change, Framework};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::verdict::{goal_name, quantity};
use yew::prelude::*;

/// What the table needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FrameworksProps {
    pub(super) form: Form,
    pub(super) found: Option<Found>,
    /// Back to the questions.
    pub(super) onback: Callback<()>,
}

/// The table.
#[function_component]
pub(super) fn Frameworks(props: &FrameworksProps) -> Html {
    let lang = use_page().lang;
    let heading = use_node_ref();
    use_effect_with(heading.clone(), element::focus_node);
    let FrameworksProps { form, found, onback } = props;
    let city = words::city(lang, &form.answers);
    let columns = [
        tr!(lang, "city-frame-asks"),
        tr!(lang, "city-frame-counts"),
        tr!(lang, "city-frame-for", city = city),
        tr!(lang, "city-frame-source"),
    ];
    html! {
        <main class="wide">
            <h1 tabindex="-1" id="city-heading" ref={heading}>{ tr!(lang, "city-frames") }</h1>
            <p class="lead">{ tr!(lang, "city-frames-lead") }</p>
            <table class="frames" aria-labelledby="city-heading">
                <thead><tr>
                    <th scope="col">{ tr!(lang, "city-frame") }</th>
                    { for columns.iter().map(|column| html! { <th scope="col">{ column }</th> }) }
                    <th scope="col"><span class="sr">{ tr!(lang, "city-frame-act") }</span></th>
                </tr></thead>
                <tbody>{ for Framework::ALL.into_iter().map(|framework| row(lang, form, found.as_ref(), framework, &columns, onback)) }</tbody>
            </table>
        </main>
    }
}

fn row(
    lang: Lang,
    form: &Form,
    found: Option<&Found>,
    framework: Framework,
    columns: &[String; 4],
    onback: &Callback<()>,
) -> Html {
    let said = |part: &str| text(lang, &format!("city-frame-{}-{part}", framework.key()));
    let chosen = form.answers.framework == framework;
    let name = said("name");
    let onclick = {
        let (tell, onback) = (form.tell.clone(), onback.clone());
        Callback::from(move |_: MouseEvent| {
            tell.emit(Change::FrameworkTaken(framework));
            onback.emit(());
        })
    };
    let asks = match framework {
        Framework::Own => own_goals(lang, &form.answers),
        Framework::NationalPlan | Framework::Article35 | Framework::Paris2016 => said("asks"),
    };
    let cells = [asks, said("counts"), here(lang, &form.answers, found, framework), said("source")];
    html! {
        <tr key={framework.key()} class={classes!(chosen.then_some("here"))}>
            <th scope="row">{ name.clone() }</th>
            { for cells.into_iter().zip(columns).map(|(cell, column)| html! { <td data-l={column.clone()}>{ cell }</td> }) }
            <td>
                if chosen {
                    <span class="state state--met">{ icon("met", 18) }{ tr!(lang, "city-frame-chosen") }</span>
                } else {
                    <button type="button" class="btn btn--sm" aria-label={tr!(lang, "city-frame-take-of", name = name)} {onclick}>{ tr!(lang, "city-frame-take") }</button>
                }
            </td>
        </tr>
    }
}

/// The city's own goals as they stand.
fn own_goals(lang: Lang, answers: &Answers) -> String {
    let own = GoalId::ALL.into_iter().filter_map(|goal| {
        let value = answers.goal(goal).filter(|_| answers.framework == Framework::Own)?;
        Some(format!("{} {}", lang.goal(quantity(goal), value), uncapitalised(&goal_name(lang, goal))))
    });
    let own = own.collect::<Vec<_>>().join(", ");
    if own.is_empty() {
        tr!(lang, "city-frame-own-asks-none")
    } else {
        tr!(lang, "city-frame-own-asks", goals = own)
    }
}

/// What a framework gives for this city.
fn here(lang: Lang, answers: &Answers, found: Option<&Found>, framework: Framework) -> String {
    let Some(contracts) = answers.value(Asked::Contracts) else { return tr!(lang, "city-frame-wait") };
    let Some(aimed) = answers.value(Asked::RateAimed) else { return tr!(lang, "city-frame-wait") };
    let count = |value: f64| lang.quantity(quantity(GoalId::Reserved), value);
    let (all, planned) = (count(contracts), count(contracts * aimed));
    match framework {
        Framework::Own => found.map_or_else(String::new, |found| {
            let derived = &found.derived;
            let rate = derived.outcome(GoalId::ClauseRate);
            let value = lang.quantity(quantity(GoalId::ClauseRate), rate.achieved);
            tr!(lang, "city-frame-own-now", value = value, year = lang.year(derived.scenario.target_year))
        }),
        Framework::NationalPlan => {
            let asked = count(contracts * framework.rate().unwrap_or_default());
            tr!(lang, "city-frame-pnad-here", asked = asked, contracts = all, planned = planned)
        }
        Framework::Article35 => match answers.value(Asked::AboveThresholds) {
            None => tr!(lang, "city-frame-article-35-here", contracts = all),
            Some(above) => tr!(
                lang,
                "city-frame-article-35-known",
                asked = count(above),
                contracts = all,
                planned = planned
            ),
        },
        Framework::Paris2016 => tr!(lang, "city-frame-paris-2016-here"),
    }
}
