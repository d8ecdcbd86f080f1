//! The rounds: where each started, what each group changed, and what that gives.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::state::record::{Fares, Line, Origin, RoundFacts};
use crate::tr;
use crate::ui::later::views::group_mark::mark;
use crate::ui::later::views::record::fit::First;
use crate::ui::later::views::record::told::{Told, whole};
use crate::ui::later::words::face;
use crate::ui::shared::goals::Standing;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::verdict;
use yew::prelude::*;

/// Most changes told of a proposal.
const MOST: usize = 4;

/// The rounds that are shown whole: all, or the last and that of the scenario kept.
pub(super) fn whole_rounds(told: &Told, set: &First) -> Vec<usize> {
    let last = told.rounds.len().saturating_sub(1);
    let kept = told.kept_round();
    (0..told.rounds.len()).filter(|place| !set.short || *place == last || Some(*place) == kept).collect()
}

/// Every round; `after` stands below those shown whole.
pub(super) fn rounds(told: &Told, set: &First, after: &dyn Fn(usize) -> Html) -> Html {
    let lang = told.lang;
    let shown = whole_rounds(told, set);
    let short: Vec<usize> = (0..told.rounds.len()).filter(|place| !shown.contains(place)).collect();
    // The oldest are left out, and counted.
    let left = short.len().saturating_sub(set.lines);
    html! {
        <>
            if left > 0 { <p class="r-n">{ tr!(lang, "rec-older", count = left, rounds = left.to_string()) }</p> }
            { for told.rounds.iter().enumerate().map(|(place, round)| {
                if shown.contains(&place) {
                    html! { <div key={place} class="r-round">{ table(told, place, round) }{ after(place) }</div> }
                } else if short.iter().position(|other| *other == place).is_some_and(|at| at >= left) {
                    html! { <p key={place} class="r-line"><b>{ title(told, place) }</b><span>{ tr!(lang, "colon") }{ in_a_line(told, round) }</span></p> }
                } else {
                    Html::default()
                }
            }) }
        </>
    }
}

/// `Tour 1. Comment tenir nos trois objectifs ?`
fn title(told: &Told, place: usize) -> String {
    let number = tr!(told.lang, "ws-round", number = (place + 1).to_string());
    let question = told.board.rounds.get(place).map(|round| round.question.as_str()).unwrap_or_default();
    if question.is_empty() { number } else { format!("{number}. {question}") }
}

/// `4 propositions, de 1 à 3 objectifs atteints ; 18 votes.`
fn in_a_line(told: &Told, round: &RoundFacts) -> String {
    let lang = told.lang;
    let count = round.lines.len();
    let scores = || round.lines.iter().map(|line| line.fares.score().0);
    let proposed = match (scores().min(), scores().max()) {
        (Some(low), Some(high)) => {
            let met = if low == high {
                tr!(lang, "rec-line-met", count = high, met = high.to_string())
            } else {
                tr!(lang, "rec-line-met-span", low = low.to_string(), high = high.to_string())
            };
            tr!(lang, "rec-line", count = count, proposals = count.to_string(), met = met)
        }
        _ => tr!(lang, "rec-line-none"),
    };
    let votes = round.voted.ballots();
    if votes == 0 {
        return format!("{proposed}.");
    }
    tr!(lang, "rec-line-votes", count = votes, proposed = proposed, votes = votes.to_string())
}

fn table(told: &Told, place: usize, round: &RoundFacts) -> Html {
    let lang = told.lang;
    let kept = told.kept.as_ref().map(|(derived, _)| &derived.scenario);
    let goal = |goal: GoalId| {
        let base = &round.start.scenario;
        let name = verdict::goal_short(lang, goal);
        if !base.goal_active(goal) {
            return name;
        }
        let value = lang.goal(verdict::quantity(goal), base.goal_value(goal));
        tr!(lang, "rec-goal", goal = name, value = value)
    };
    html! {
        <>
            <h4 class="r-h2">{ title(told, place) }</h4>
            <table class="r-tab r-props" aria-label={title(told, place)}>
                <thead><tr>
                    <th scope="col">{ tr!(lang, "ws-group") }</th><th scope="col">{ tr!(lang, "rec-changes") }</th>
                    { for GoalId::ALL.map(|one| html! { <th scope="col">{ goal(one) }</th> }) }
                    <th scope="col"><span class="sr">{ tr!(lang, "ws-score") }</span></th>
                </tr></thead>
                <tbody>
                    <tr key="start" class="r-dep"><th scope="row">{ tr!(lang, "ws-base") }</th><td class="r-ch"><span class="r-clip">{ origin(told, place) }</span></td>{ cells(lang, &round.start, false) }</tr>
                    { for round.lines.iter().map(|line| {
                        let is_kept = kept.is_some_and(|kept| **kept == *line.fares.scenario);
                        html! {
                            <tr key={line.group} class={classes!(is_kept.then_some("r-kept"))}>
                                <th scope="row">{ who(told, line) }</th>
                                <td class="r-ch"><span class="r-clip">{ changes(lang, line) }</span></td>
                                { cells(lang, &line.fares, is_kept) }
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
            if round.lines.is_empty() { <p class="r-n">{ tr!(lang, "rec-no-proposal") }</p> }
            if let Some(said) = below(told, place) { <p class="r-n">{ said }</p> }
        </>
    }
}

/// Where a round's start comes from, where that is an earlier round.
fn origin(told: &Told, place: usize) -> String {
    let lang = told.lang;
    let from = told.start_of(place).map(|origin| whole(lang, &told.board, origin));
    from.unwrap_or_else(|| "–".to_owned())
}

/// Which proposal was kept, where it is of this round.
fn below(told: &Told, place: usize) -> Option<String> {
    let origin = told.kept.as_ref()?.1.filter(|origin| origin.round() == place)?;
    let what = super::told::in_round(told.lang, &told.board, origin);
    Some(match origin {
        Origin::Proposal(..) => tr!(told.lang, "rec-kept-proposal", what = what),
        Origin::Votes(_) | Origin::Hands(_) => tr!(told.lang, "rec-kept-middle", what = what),
    })
}

fn who(told: &Told, line: &Line) -> Html {
    let Some(group) = told.board.groups.get(line.group) else { return Html::default() };
    html! {
        <span class="r-who">{ mark(group) }<span class="r-clip"><b>{ &group.name }</b>
            if !line.name.is_empty() { <span class="r-named">{ " " }{ &line.name }</span> }
        </span></span>
    }
}

fn changes(lang: Lang, line: &Line) -> String {
    let told = line.moves.iter().take(MOST).map(|moved| {
        let words = face::moved(lang, moved);
        format!("{} {}", words.name, words.values)
    });
    let mut parts: Vec<String> = told.collect();
    let rest = line.moves.len().saturating_sub(MOST);
    if rest > 0 {
        parts.push(tr!(lang, "rec-more-levers", count = rest, levers = rest.to_string()));
    }
    if line.more {
        parts.push(tr!(lang, "rec-more-than-levers"));
    }
    if parts.is_empty() { tr!(lang, "rec-no-change") } else { parts.join(&tr!(lang, "rec-next")) }
}

/// Each goal's value and margin, and how many are met.
fn cells(lang: Lang, fares: &Fares, kept: bool) -> Html {
    let (met, all) = fares.score();
    html! {
        <>
            { for fares.goals().map(|(goal, outcome, active)| {
                let standing = Standing::of(outcome, active, None);
                let quantity = verdict::quantity(goal);
                let margin = match standing {
                    Standing::Off => tr!(lang, "rec-off"),
                    Standing::Just if outcome.margin.abs() <= 1e-9 * outcome.target.abs() => tr!(lang, "rec-just"),
                    Standing::Met | Standing::Just | Standing::Unsure | Standing::Missed => {
                        lang.margin(quantity, outcome.achieved, outcome.target)
                    }
                };
                html! {
                    <td key={goal.key()} class={format!("r-c r-c--{}", standing.icon())}>
                        { icon(standing.icon(), 13) }<span class="sr">{ standing.word(lang) }{ " " }</span><b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b>{ " " }<span class="r-m">{ margin }</span>
                    </td>
                }
            }) }
            <td class="r-s"><b>{ met.to_string() }</b>{ tr!(lang, "rec-of-all", all = all.to_string()) }if kept { { " " }<span class="r-m">{ tr!(lang, "rec-kept") }</span> }</td>
        </>
    }
}
