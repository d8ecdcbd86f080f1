//! « Que faudrait-il ? »: a table of levers for each goal that is missed, one common effort, and what would lose the
//! goals that are met.

use super::context::{Shared, use_page};
use super::figure::Figure;
use super::icon::icon;
use super::reasons::Reasons;
use super::secured::{UnsureGoal, cell, note, use_secured};
use super::styled::Styled;
use super::words::{lever as names, needs as words, unit, verdict};
use crate::analysis::breakeven::{Margin, Side, margins};
use crate::analysis::derivation::FigureId;
use crate::analysis::required::{Required, Status};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::platform::element;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::panel::LeverView;
use crate::state::secured::SecuredNeeds;
use crate::state::together::together;
use crate::tr;
use yew::prelude::*;

/// The section's own element, which takes the focus when the row that had it is gone.
const TITLE: &str = "que-faudrait-il";

/// What the section is about.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct NeedsProps {
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// The run while no lever is being moved.
    pub(super) settled: Shared<Derived>,
    /// Why levers are not enough, once known.
    pub(super) reasons: Option<Shared<Reasons>>,
}

/// The section « Que faudrait-il ? ».
#[function_component]
pub(super) fn Needs(props: &NeedsProps) -> Html {
    let lang = use_page().lang;
    let derived = &props.derived;
    let missed =
        derived.scenario.active_goals().filter(|&goal| !derived.outcome(goal).reached).collect::<Vec<_>>();
    let secured = use_secured(&props.settled);
    let unsure = secured.iter().flat_map(|found| found.goals.iter().map(move |goal| (found, *goal)));
    let unsure = unsure.filter(|(_, goal)| !missed.contains(goal)).collect::<Vec<_>>();
    html! {
        <section class="sec" id={TITLE} aria-labelledby="needs-title" tabindex="-1">
            <div class="sec__head">
                <h2 id="needs-title">{ tr!(lang, "needs-title") }</h2>
                <p>{ if missed.is_empty() { tr!(lang, "needs-none") } else { tr!(lang, "needs-intro") } }</p>
            </div>
            <div>{ for missed.iter().map(|&goal| html! { <GoalNeeds key={goal.key()} derived={derived.clone()} reasons={props.reasons.clone()} secured={secured.clone()} {goal} /> }) }</div>
            <div>{ for unsure.into_iter().map(|(found, goal)| html! { <UnsureGoal key={goal.key()} derived={derived.clone()} secured={found.clone()} {goal} /> }) }</div>
            <p class="note" id="secured-note">{ note(lang, derived, secured.as_deref()) }</p>
            <Together derived={props.settled.clone()} needed={!missed.is_empty()} />
            { fragile(lang, derived) }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GoalNeedsProps {
    derived: Shared<Derived>,
    reasons: Option<Shared<Reasons>>,
    secured: Option<Shared<SecuredNeeds>>,
    goal: GoalId,
}

/// One goal that is missed: every lever that could meet it alone, then those that cannot, with the reason.
#[function_component]
fn GoalNeeds(props: &GoalNeedsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let GoalNeedsProps { derived, reasons, secured, goal } = props;
    let secured = secured.as_deref().filter(|secured| secured.goals.contains(goal));
    let rows =
        || derived.required.iter().filter(|row| row.goal == *goal && !page.locked.contains(&row.lever));
    let title = format!("needs-{}", goal.key());
    let within = rows().filter(|row| row.status == Status::At);
    let out = out_of_reach(lang, rows().filter(|row| row.status == Status::Never), reasons.as_deref());
    html! {
        <div class="needs">
            <h3 class="h-sub" id={title.clone()}>{ tr!(lang, "needs-goal", goal = words::goal_in_words(lang, derived, *goal)) }</h3>
            <div class="scroll" tabindex="0" role="region" aria-labelledby={title}>
                <table class="levers" role="table">
                    <thead role="rowgroup"><tr role="row">
                        <th scope="col" role="columnheader">{ tr!(lang, "needs-lever") }</th>
                        <th scope="col" role="columnheader">{ tr!(lang, "needs-current") }</th>
                        <th scope="col" role="columnheader">{ tr!(lang, "needs-required") }</th>
                        if secured.is_some() { <th scope="col" role="columnheader">{ tr!(lang, "secured-value") }</th> }
                        <th scope="col" role="columnheader" class="c-eff">{ tr!(lang, "needs-effort") }</th>
                        <th scope="col" role="columnheader"><span class="sr">{ tr!(lang, "needs-action") }</span></th>
                    </tr></thead>
                    <tbody role="rowgroup">
                        { for within.map(|row| need_row(lang, derived, row, secured, &page.dispatch)) }
                        { for out.into_iter().map(|(reason, levers)| out_row(lang, reason, &levers, secured.is_some())) }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

/// A lever that would do alone.
fn need_row(
    lang: Lang,
    derived: &Derived,
    row: &Required,
    secured: Option<&SecuredNeeds>,
    dispatch: &Callback<Msg>,
) -> Html {
    let lever = row.lever;
    let counted = lever.row().unit;
    let needs = derived.needs.get(&lever).into_iter().flat_map(|needs| &needs.needs);
    let shown = needs.filter(|need| need.goal == row.goal).map(|need| need.shown).next();
    let Some((shown, exact)) = shown.zip(row.value) else { return Html::default() };
    let seen = |value| unit::seen(lang, counted, value);
    let name = names::name(lang, lever);
    let apply = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::LeverMoved { lever, value: shown });
            element::keep_focus(TITLE);
        })
    };
    let change = unit::change(lang, counted, shown - row.current);
    html! {
        <tr role="row" key={lever.key()}>
            <th scope="row" role="rowheader">{ name.clone() }</th>
            <td role="cell" data-l={tr!(lang, "needs-current")}>{ seen(row.current) }</td>
            <td role="cell" data-l={tr!(lang, "needs-required")}><b><Figure figure={FigureId::Required(row.goal, lever)} text={seen(shown)} /></b>{ " " }<span class="delta">{ change }</span></td>
            if let Some(found) = secured {
                <td role="cell" class="c-sure" data-l={tr!(lang, "secured-value")}>{ cell(lang, found, found.of(row.goal, lever), dispatch) }</td>
            }
            <td role="cell" class="c-eff">{ effort_track(derived, lever, row.current, exact) }</td>
            <td role="cell"><button type="button" data-once="" class="btn btn--sm" onclick={apply}
                aria-label={tr!(lang, "apply-to", name = name.as_str(), value = seen(shown))}>{ tr!(lang, "apply") }</button></td>
        </tr>
    }
}

/// The levers for which no value will do, with the reason; those of one reason together, in the order of the first.
fn out_of_reach<'a>(
    lang: Lang,
    rows: impl Iterator<Item = &'a Required>,
    reasons: Option<&Reasons>,
) -> Vec<(String, Vec<LeverId>)> {
    let mut groups = Vec::<(String, Vec<LeverId>)>::new();
    for row in rows {
        let reason = reasons.and_then(|reasons| reasons.out_of_reach(row.goal, row.lever));
        let reason = reason.map_or_else(|| tr!(lang, "out-of-reach"), str::to_owned);
        match groups.iter_mut().find(|(said, _)| *said == reason) {
            Some((_, levers)) => levers.push(row.lever),
            None => groups.push((reason, vec![row.lever])),
        }
    }
    groups
}

/// Levers for which no value will do, for one reason.
fn out_row(lang: Lang, reason: String, levers: &[LeverId], wide: bool) -> Html {
    let names = levers.iter().enumerate().map(|(place, &lever)| {
        if place == 0 { names::name(lang, lever) } else { names::within(lang, lever) }
    });
    let names = names.collect::<Vec<_>>().join(", ");
    let key = levers.first().map_or("none", |lever| lever.key());
    html! {
        <tr role="row" class="out" {key}>
            <th scope="row" role="rowheader">{ names }</th>
            <td role="cell" colspan={if wide { "5" } else { "4" }} class="reason">{ icon("none", 16) }{ reason }</td>
        </tr>
    }
}

/// From where the lever stands to where it would have to be, on its slider's scale.
fn effort_track(derived: &Derived, lever: LeverId, current: f64, required: f64) -> Html {
    let Some(view) = LeverView::new(derived, lever) else { return Html::default() };
    let at = |value: f64| view.scale.fraction(value);
    let (from, to) = (at(current), at(required));
    html! {
        <span class="effort"><span class="marks" aria-hidden="true">
            <Styled class="m-delta m-delta--need" vars={vec![("--a", from.min(to)), ("--b", from.max(to))]} />
            <Styled class="m-cur" vars={vec![("--a", from)]} />
            <Styled class="m-need" vars={vec![("--a", to)]} />
        </span></span>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TogetherProps {
    derived: Shared<Derived>,
    needed: bool,
}

/// One common effort of several levers, applied together.
#[function_component]
fn Together(props: &TogetherProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let derived = &props.derived;
    let found = use_memo((derived.clone(), page.locked.clone()), |(derived, locked)| {
        together(&derived.scenario, &derived.required, locked)
    });
    let sentence = words::together(lang, found.as_ref().as_ref());
    let moves = found.as_ref().as_ref().map(|found| found.moves.clone()).unwrap_or_default();
    let none = moves.is_empty();
    let apply = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::LeversApplied(moves.clone()));
            element::keep_focus(TITLE);
        })
    };
    html! {
        <div class="together" hidden={!props.needed}>
            <p><b>{ tr!(lang, "together-title") }</b>{ " " }{ sentence }</p>
            <button type="button" data-once="" class="btn" hidden={none} onclick={apply}>{ tr!(lang, "apply-all") }</button>
        </div>
    }
}

/// What would lose the goals that are met.
fn fragile(lang: Lang, derived: &Derived) -> Html {
    let margins = margins(&derived.scenario, &derived.required);
    let met =
        derived.scenario.active_goals().filter(|&goal| derived.outcome(goal).reached).collect::<Vec<_>>();
    html! {
        <div hidden={met.is_empty()}>
            <h3 class="h-sub">{ tr!(lang, "fragile-title") }</h3>
            <ul class="fragile">
                { for met.iter().map(|&goal| {
                    let own = margins.iter().filter(|margin| margin.goal == goal).collect::<Vec<_>>();
                    html! {
                        <li key={goal.key()}>
                            { icon("met", 18) }
                            <p><b>{ verdict::goal_name(lang, goal) }{ tr!(lang, "colon") }</b>{ fragility(lang, derived, &own) }</p>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

/// "Holds as long as …", the narrowest margins first.
pub(super) fn fragility(lang: Lang, derived: &Derived, margins: &[&Margin]) -> String {
    let mut margins = margins.to_vec();
    margins.sort_by(|a, b| {
        let width = |margin: &Margin| margin.relative.map_or(f64::INFINITY, f64::abs);
        width(a).total_cmp(&width(b)).then(a.lever.cmp(&b.lever))
    });
    let parts = margins.iter().take(4).map(|margin| {
        let name = names::within(lang, margin.lever);
        // As on the slider: rounded to the side on which the goal is met.
        let needs = derived.needs.get(&margin.lever).into_iter().flat_map(|needs| &needs.needs);
        let shown = needs.filter(|need| need.goal == margin.goal).map(|need| need.shown).next();
        let value = unit::seen(lang, margin.lever.row().unit, shown.unwrap_or(margin.limit));
        let bound = match margin.side {
            Side::AtLeast => tr!(lang, "fragile-least", name = name, value = value),
            Side::AtMost => tr!(lang, "fragile-most", name = name, value = value),
        };
        match margin.relative {
            Some(share) => {
                format!("{bound} ({})", tr!(lang, "fragile-margin", share = lang.percent(share.abs())))
            }
            None => bound,
        }
    });
    let parts = parts.collect::<Vec<_>>();
    if parts.is_empty() {
        tr!(lang, "fragile-nothing")
    } else {
        tr!(lang, "fragile-holds", conditions = parts.join(", "))
    }
}
