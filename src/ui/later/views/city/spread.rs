//! What the figures that nobody knows would change: a sentence first, then a range a figure, on one scale.

use super::form::Form;
use super::found::Found;
use super::words;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::state::unknowns::{Reach, Spread};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::verdict::{goal_name, quantity};
use yew::prelude::*;

/// What the ranges need.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SpreadsProps {
    pub(super) form: Form,
    pub(super) found: Found,
}

/// The sentence, then a table a goal.
#[function_component]
pub(super) fn Spreads(props: &SpreadsProps) -> Html {
    let lang = use_page().lang;
    let SpreadsProps { found, .. } = props;
    let unknowns = &found.unknowns;
    let followed: Vec<_> = found.derived.scenario.active_goals().collect();
    let moved = |goal: &GoalId| unknowns.each.iter().any(|spread| spread.moves(*goal));
    html! {
        <section class="spread" aria-labelledby="city-spread">
            <h3 id="city-spread">{ tr!(lang, "city-spread") }</h3>
            { said(lang, found, &followed) }
            { for followed.iter().copied().filter(moved).map(|goal| table(lang, found, goal)) }
        </section>
    }
}

/// Whether they change the answer, and within what it stays.
fn said(lang: Lang, found: &Found, followed: &[GoalId]) -> Html {
    let unknowns = &found.unknowns;
    if unknowns.each.is_empty() {
        return html! { <p class="spread__say">{ tr!(lang, "city-spread-none") }</p> };
    }
    let between = followed.iter().map(|&goal| {
        let [low, high] = unknowns.together[goal].achieved.map(|end| seen(lang, goal, end));
        let aim = target(lang, &unknowns.together[goal], goal);
        let name = goal_name(lang, goal);
        if low == high {
            return tr!(lang, "city-spread-fixed", name = name, value = low, goal = aim);
        }
        tr!(lang, "city-spread-between", name = name, low = low, high = high, goal = aim)
    });
    let turning = unknowns.each.iter().filter(|spread| spread.turns).map(|spread| spread.asked);
    let names = words::list(lang, turning);
    let (lead, which) = match (unknowns.turn, names.is_empty()) {
        (false, _) => (tr!(lang, "city-spread-same"), None),
        (true, false) => {
            (tr!(lang, "city-spread-turns"), Some(tr!(lang, "city-spread-which", names = names)))
        }
        (true, true) => (tr!(lang, "city-spread-turns"), Some(tr!(lang, "city-spread-together"))),
    };
    html! {
        <p class="spread__say">
            <b>{ lead }{ "." }</b>
            { for which.into_iter().chain(between).map(|sentence| html! { <>{ " " }{ sentence }</> }) }
        </p>
    }
}

/// An end of a range; a mean that ends on half a digit is rounded up whatever its last bit.
fn seen(lang: Lang, goal: GoalId, end: f64) -> String {
    lang.quantity(quantity(goal), end * (1.0 + 1e-12))
}

/// A goal, or the range it stands in where it depends on what is not known.
fn target(lang: Lang, reach: &Reach, goal: GoalId) -> String {
    let [low, high] = reach.target.map(|end| seen(lang, goal, end));
    if low == high { low } else { lang.range_spoken(quantity(goal), reach.target[0], reach.target[1]) }
}

/// The scale of a goal's rows: all that they hold and the goal, with some room around.
struct Axis {
    low: f64,
    span: f64,
}

impl Axis {
    fn new(reaches: impl Iterator<Item = Reach>) -> Self {
        let ends = reaches.flat_map(|reach| reach.achieved.into_iter().chain(reach.target));
        let (low, high) =
            ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), end| (low.min(end), high.max(end)));
        let span = (high - low).max(f64::MIN_POSITIVE);
        Self { low: low - 0.14 * span, span: 1.28 * span }
    }

    fn at(&self, value: f64) -> f64 {
        ((value - self.low) / self.span).clamp(0.0, 1.0)
    }
}

/// The rows of a goal.
fn table(lang: Lang, found: &Found, goal: GoalId) -> Html {
    let unknowns = &found.unknowns;
    let outcome = found.derived.outcome(goal);
    let moving: Vec<&Spread> = unknowns.each.iter().filter(|spread| spread.moves(goal)).collect();
    let still = words::list(
        lang,
        unknowns.each.iter().filter(|spread| !spread.moves(goal)).map(|spread| spread.asked),
    );
    let together = unknowns.together[goal];
    let axis = Axis::new(moving.iter().map(|spread| spread.goals[goal]).chain([together]));
    let aim = lang.quantity(quantity(goal), outcome.target);
    let year = lang.year(found.derived.scenario.target_year);
    let goal_at = axis.at(outcome.target);
    let row = |name: String, note: String, reach: &Reach| {
        html! {
            <tr key={name.clone()}>
                <th scope="row">{ name }<span>{ note }</span></th>
                <td class="sp">{ track(lang, goal, reach, &axis, outcome.achieved) }</td>
            </tr>
        }
    };
    html! {
        <table class="sp-tab" key={goal.key()}>
            <caption>{ tr!(lang, "city-spread-caption", name = goal_name(lang, goal), year = year) }</caption>
            <thead><tr>
                <th scope="col">{ tr!(lang, "city-spread-value") }</th>
                <th scope="col" class="sp-ax"><WithVariables class="sp-goal" vars={vec![("--c", goal_at)]}>{ tr!(lang, "city-spread-goal", goal = aim) }</WithVariables></th>
            </tr></thead>
            <tbody>
                { for moving.iter().map(|spread| {
                    let [low, high] = spread.plausible.map(|end| words::value(lang, spread.asked, end));
                    let note = tr!(lang, "city-spread-row", value = words::value(lang, spread.asked, spread.value), low = low, high = high);
                    row(words::name(lang, spread.asked), note, &spread.goals[goal])
                }) }
                if moving.len() > 1 {
                    { row(tr!(lang, "city-spread-all", count = moving.len()), String::new(), &together) }
                }
            </tbody>
            if !still.is_empty() {
                <tfoot><tr><td colspan="2" class="note">{ tr!(lang, "city-spread-still", names = still) }</td></tr></tfoot>
            }
        </table>
    }
}

/// The range that a figure leaves, the value used and the goal; the goal's own range where the figure sets it.
fn track(lang: Lang, goal: GoalId, reach: &Reach, axis: &Axis, now: f64) -> Html {
    let sets_goal = reach.target[1] - reach.target[0] > 1e-9 * reach.target[1].abs();
    let [low, high] = if sets_goal { reach.target } else { reach.achieved };
    let vars = vec![("--a", axis.at(low)), ("--b", axis.at(high)), ("--c", axis.at(now))];
    let aim = axis.at((reach.target[0] + reach.target[1]) / 2.0);
    let [low, high] = [low, high].map(|end| seen(lang, goal, end));
    html! {
        <>
            <WithVariables class={classes!("sp__t", sets_goal.then_some("sp__t--goal"))} {vars}>
                <i class="sp__r"></i><i class="sp__d"></i><b class="sp__lo">{ low }</b><b class="sp__hi">{ high }</b>
            </WithVariables>
            if !sets_goal { { mount::<WithVariables>(props!(WithVariables { class: "sp__g", vars: vec![("--c", aim)] })) } }
        </>
    }
}
