//! « Et en vrai ? » : what open data show of Paris, below the answer; nothing for a scenario of another city.

use crate::analysis::derivation::FigureId;
use crate::i18n::{Lang, Quantity};
use crate::model::goal::GoalId;
use crate::model::scenario::Scenario;
use crate::scenario::facts::is_today;
use crate::scenario::preset::Preset;
use crate::scenario::reality::{ANNOUNCED, StockYear, stocks};
use crate::tr;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::sourced_figure::SourcedFigure;
use yew::prelude::*;

/// The line, where there is something to say.
pub(in crate::ui::later) fn reality(lang: Lang, scenario: &Scenario) -> Html {
    let Some(said) = held_against(lang, scenario).or_else(|| of_today(lang, scenario)) else {
        return Html::default();
    };
    html! {
        <p class="note reality" id="reality"><b>{ tr!(lang, "reality-title") }</b>{ " " }{ said }{ " " }
            { mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Achieved(GoalId::ClauseRate), text: tr!(lang, "figure-how") })) }</p>
    }
}

/// The last year of the scheme and the one in which its announced contracts weigh least.
fn held_against(lang: Lang, scenario: &Scenario) -> Option<String> {
    let stocks = stocks(scenario)?;
    let [.., last] = stocks;
    let least = stocks.into_iter().reduce(|least, stock| {
        if stock.announced_share() < least.announced_share() { stock } else { least }
    })?;
    let share = |stock: StockYear| lang.exactly(Quantity::Share, stock.announced_share(), 1);
    let line = tr!(
        lang,
        "reality-line",
        year = lang.year(last.year),
        count = lang.integer(last.in_execution),
        announced = lang.integer(ANNOUNCED),
        share = share(last),
        least = share(least),
        other = lang.year(least.year)
    );
    Some(format!("{line} {}", tr!(lang, "reality-unknown")))
}

/// What is measured of Paris today, and that its goals are those of 2016 as long as they are.
fn of_today(lang: Lang, scenario: &Scenario) -> Option<String> {
    is_today(scenario).then(|| {
        let model = Preset::Today.scenario();
        let same = GoalId::ALL
            .into_iter()
            .all(|goal| scenario.goal_value(goal).to_bits() == model.goal_value(goal).to_bits());
        let goals = same.then(|| tr!(lang, "reality-today-goals"));
        [tr!(lang, "reality-today")].into_iter().chain(goals).collect::<Vec<_>>().join(" ")
    })
}
