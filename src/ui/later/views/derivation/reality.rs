//! The clause-rate goal held against the contracts that open data show in execution, year by year.

use crate::analysis::derivation::FigureId;
use crate::i18n::{Lang, Quantity};
use crate::model::goal::GoalId;
use crate::model::scenario::Scenario;
use crate::scenario::reality::{ANNOUNCED, GOAL, stocks};
use crate::tr;
use crate::ui::later::views::derivation::words::{say, sheet};
use yew::prelude::*;

/// The account, for the clause rate of a scenario of Paris; nothing for other figures and cities.
pub(super) fn account(lang: Lang, scenario: &Scenario, figure: FigureId) -> Html {
    let asked =
        matches!(figure, FigureId::Achieved(GoalId::ClauseRate) | FigureId::Margin(GoalId::ClauseRate));
    let Some(stocks) = stocks(scenario).filter(|_| asked) else { return Html::default() };
    let (goal, announced) = (lang.percent(GOAL), lang.integer(ANNOUNCED));
    let arguments = [("goal", goal.as_str()), ("announced", &announced)];
    let columns = ["reality-stock", "reality-goal", "reality-share"];
    html! {
        <>
            <h3>{ tr!(lang, "reality-title") }</h3>
            <p>{ sheet(lang).say("reality-lead", &arguments) }{ " " }{ tr!(lang, "reality-unknown") }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={tr!(lang, "reality-title")}>
                <table class="data drv__table" id="reality-years" aria-label={tr!(lang, "reality-title")}>
                    <thead><tr>
                        <th scope="col">{ say(lang, "col-year") }</th>
                        { for columns.map(|key| html! { <th scope="col">{ sheet(lang).say(key, &arguments) }</th> }) }
                    </tr></thead>
                    <tbody>{ for stocks.map(|stock| html! {
                        <tr>
                            <th scope="row">{ lang.year(stock.year) }</th>
                            <td>{ lang.integer(stock.in_execution) }</td>
                            <td>{ lang.integer(libm::round(stock.goal())) }</td>
                            <td>{ lang.exactly(Quantity::Share, stock.announced_share(), 1) }</td>
                        </tr>
                    }) }</tbody>
                </table>
            </div>
        </>
    }
}
