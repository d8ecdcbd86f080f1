//! A small trajectory in a cell of the comparison.

use crate::chart::{BLEED, GoalLine, Palette, SparkSpec, TrajectorySpec};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::platform::canvas;
use crate::scenario::compare::{Column, Comparison};
use crate::ui::shared::context::use_page;
use crate::ui::shared::trajectory::use_plot_size;
use crate::ui::shared::words::verdict;
use yew::prelude::*;

/// Room above the highest value, as a share of it.
const HEADROOM: f64 = 1.05;

/// A column's path towards a goal, on the years and the scale that all columns share, and its sentence.
pub(super) fn spark(
    lang: Lang,
    comparison: &Comparison,
    column: &Column,
    goal: GoalId,
) -> (SparkSpec, String) {
    let scenario = column.scenario.as_ref();
    let values = column.projection.measure(goal, scenario.reading);
    let path: Vec<_> = scenario.years().zip(values.iter().copied()).collect();
    let annual = scenario.goal_active(goal) && !scenario.goal_cumulative(goal);
    let outcome = column.outcome(goal);
    let line = annual.then_some(GoalLine { value: outcome.target, met: outcome.reached });
    let (name, quantity) = (verdict::goal_name(lang, goal), verdict::quantity(goal));
    let own = (scenario.base_year, scenario.target_year);
    let said = SparkSpec::new(TrajectorySpec::new(name.clone(), quantity, &path, own, line)).describe(lang);
    let (base, target) = comparison.period();
    // A hole is no number, but one that equals itself, so that nothing is drawn again for nothing.
    let value_in = |year: i32| {
        let inside = year >= scenario.base_year && year <= scenario.target_year;
        let found = path.iter().find(|(other, _)| *other == year).filter(|_| inside);
        found.map_or(f64::INFINITY, |(_, value)| *value)
    };
    let shared: Vec<_> = (base..=target).map(|year| (year, value_in(year))).collect();
    let mut spec = TrajectorySpec::new(name, quantity, &shared, (base, target), line);
    spec.y_max = comparison.top(goal) * HEADROOM;
    (SparkSpec::new(spec), said)
}

/// A spark and what it says.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SparkProps {
    /// What to draw.
    pub(super) spec: TrajectorySpec,
    /// The same in a sentence.
    pub(super) said: String,
    /// In which colours.
    pub(super) palette: Palette,
}

/// The picture of a spark.
#[function_component]
pub(super) fn Spark(props: &SparkProps) -> Html {
    let _ = use_page();
    let (plot, node) = (use_node_ref(), use_node_ref());
    let size = use_plot_size(&plot);
    use_effect_with((props.spec.clone(), props.palette, size), {
        let node = node.clone();
        move |(spec, palette, size)| {
            let surface = (size.width + 2.0 * BLEED, size.height + 2.0 * BLEED);
            canvas::paint(&node, surface, |area, ratio| {
                // A canvas backend has no failure that a reader could act on: the figures beside it remain.
                let _ = SparkSpec::new(spec.clone()).paint(area, palette, ratio);
            });
        }
    });
    html! {
        <span class="spark plot" ref={plot}>
            <canvas ref={node} role="img" aria-label={props.said.clone()}></canvas>
        </span>
    }
}
