//! The groups on the wall: who meets what, and what they changed; a column a group, four at a time, or the goals of all.

use crate::i18n::Lang;
use crate::model::goal::{GoalId, Outcome};
use crate::model::scenario::Scenario;
use crate::scenario::workshop::{Board, Group, Moved, moved};
use crate::tr;
use crate::ui::later::chances_engine::engine;
use crate::ui::later::views::group_mark::mark;
use crate::ui::later::views::wall::places::Places;
use crate::ui::later::views::wall::top::top;
use crate::ui::later::views::wall::words;
use crate::ui::later::words::face;
use crate::ui::shared::chances::use_chances;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::goals::{Standing, standing_badge_spoken};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::verdict;
use std::rc::Rc;
use yew::prelude::*;

/// Groups side by side.
pub(super) const COLUMNS: usize = 4;
/// Changes told of a proposal.
const CHANGES: usize = 2;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct GroupsProps {
    /// The board.
    pub(super) board: Rc<Board>,
    /// Where the room looks.
    pub(super) places: Places,
}

/// A group and what it proposed.
struct Column {
    group: Group,
    /// What the proposal is called, if not as the group is.
    name: String,
    proposed: Option<Proposed>,
}

/// A proposal, and what comes of it.
struct Proposed {
    scenario: Rc<Scenario>,
    outcomes: [Outcome; 3],
    moves: Vec<Moved>,
    more: bool,
    met: usize,
}

/// What the wall shows of a round.
struct Sight {
    columns: Vec<Column>,
    goals: Vec<GoalId>,
    base: Rc<Scenario>,
    start: [Outcome; 3],
}

impl Sight {
    fn of(board: &Board) -> Option<Self> {
        let round = board.round()?;
        let base = Rc::clone(&round.base);
        let goals = words::followed(&base);
        let column = |(place, group): (usize, &Group)| {
            let last = round.last_of(place).map(|(_, proposal)| proposal);
            let proposed = last.map(|proposal| {
                let scenario = Rc::clone(&proposal.scenario);
                let outcomes = words::outcomes(&scenario);
                let (moves, more) = moved(&base, &scenario);
                let met = words::met(&scenario, &outcomes, &goals);
                Proposed { scenario, outcomes, moves, more, met }
            });
            Column {
                group: group.clone(),
                name: last.map(|proposal| proposal.name.clone()).unwrap_or_default(),
                proposed,
            }
        };
        let columns = board.at_table(round).map(column).collect();
        Some(Self { columns, goals, start: words::outcomes(&base), base })
    }

    fn proposed(&self) -> impl Iterator<Item = &Proposed> {
        self.columns.iter().filter_map(|column| column.proposed.as_ref())
    }
}

/// The page of the groups.
#[function_component]
pub(super) fn GroupsPage(props: &GroupsProps) -> Html {
    let lang = use_page().lang;
    let board = &props.board;
    let sight = use_memo(Shared(Rc::clone(board)), |board| Sight::of(board));
    let Some(sight) = &*sight else { return Html::default() };
    let (all, proposed) = (sight.columns.len(), sight.proposed().count());
    let met = sight.proposed().filter(|one| one.met == sight.goals.len()).count();
    let met = if sight.goals.is_empty() { 0 } else { met };
    let title = words::groups_news(lang, sight.goals.len(), met, proposed, all);
    let parts = all.div_ceil(COLUMNS).max(1);
    let part = props.places.part % parts;
    let shown = || sight.columns.iter().skip(part * COLUMNS).take(COLUMNS).collect::<Vec<_>>();
    let next = match (all, proposed) {
        (0, _) => Some(tr!(lang, "wall-board-no-groups-next")),
        (_, 0) => Some(tr!(lang, "wall-board-waiting-next")),
        (_, _) => None,
    };
    let waiting = (next.is_none() && proposed < all).then(|| {
        let (number, of) = (words::number(lang, proposed), words::number(lang, all));
        words::capital(&tr!(lang, "wall-board-proposed", count = proposed, number = number, all = of))
    });
    let question = board.round().map(|round| round.question.clone()).unwrap_or_default();
    let about = html! {
        <>
            { words::round(lang, board.shown) }{ " " }<span id="wall-waiting">{ waiting }</span>{ " " }<bdi>{ question }</bdi>
        </>
    };
    html! {
        <>
            { top(title, about, board.timer) }
            if let Some(next) = next { <p class="w-next" id="wall-next">{ next }</p> }
            if all > 0 {
                { if props.places.all { goals_only(lang, sight) } else { side_by_side(lang, sight, &shown(), (part, parts)) } }
            }
        </>
    }
}

/// The mark and the name of a group, with what its proposal is called.
fn who(column: &Column) -> Html {
    html! {
        <span class="w-g">{ mark(&column.group) }<span dir="auto">{ &column.group.name }
            if !column.name.is_empty() && column.name != column.group.name { <small dir="auto">{ &column.name }</small> }</span></span>
    }
}

fn score(lang: Lang, sight: &Sight, column: &Column) -> Html {
    let followed = sight.goals.len().to_string();
    match &column.proposed {
        Some(proposed) => {
            html! { <span class="w-score"><b>{ proposed.met }</b>{ " " }{ tr!(lang, "wall-board-of", all = followed) }</span> }
        }
        None => html! { <span class="w-none">{ tr!(lang, "wall-board-none") }</span> },
    }
}

/// A column a group.
fn side_by_side(lang: Lang, sight: &Sight, shown: &[&Column], (part, parts): (usize, usize)) -> Html {
    let uncertain =
        shown.iter().any(|column| column.proposed.as_ref().is_some_and(|one| one.scenario.is_uncertain()));
    html! {
        <table class={classes!("w-board", uncertain.then_some("w-board--tight"))} id="wall-groups">
            <caption class="sr">{ tr!(lang, "wall-board-caption") }</caption>
            <thead><tr><td>
                if parts > 1 { <span class="w-part" id="wall-part">{ "← " }{ tr!(lang, "wall-board-part", number = (part + 1).to_string(), all = parts.to_string()) }{ " →" }</span> }
            </td>{ for shown.iter().map(|column| html! { <th scope="col">{ who(column) }{ score(lang, sight, column) }</th> }) }</tr></thead>
            <tbody>
                <tr class="w-chr">
                    <th scope="row"><b>{ tr!(lang, "wall-board-changes") }</b><span>{ tr!(lang, "wall-board-from-start") }</span></th>
                    { for shown.iter().map(|column| html! { <td data-group={column.group.letter.to_string()}>{ column.proposed.as_ref().map(|one| changes(lang, one)) }</td> }) }
                </tr>
                { for sight.goals.iter().map(|goal| html! {
                    <tr class="w-row" key={goal.key()}>
                        <th scope="row">{ goal_head(lang, sight, *goal) }</th>
                        { for shown.iter().map(|column| html! { <td data-group={column.group.letter.to_string()}>{ column.proposed.as_ref().map(|one| result(lang, sight, one, *goal)) }</td> }) }
                    </tr>
                }) }
                if uncertain {
                    <tr class="w-row">
                        <th scope="row"><b>{ tr!(lang, "wall-board-chances", count = sight.goals.len()) }</b><span>{ tr!(lang, "wall-board-chances-note") }</span></th>
                        { for shown.iter().map(|column| html! { <td>{ column.proposed.as_ref().map(|one| mount::<Chances>(props!(Chances { scenario: Shared(Rc::clone(&one.scenario)) }))) }</td> }) }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// A row a group: its score and its goals.
fn goals_only(lang: Lang, sight: &Sight) -> Html {
    html! {
        <table class="w-board w-board--all" id="wall-groups">
            <caption class="sr">{ tr!(lang, "wall-board-caption") }</caption>
            <thead><tr>
                <th scope="col">{ tr!(lang, "wall-board-group") }</th><th scope="col">{ tr!(lang, "wall-board-score") }</th>
                { for sight.goals.iter().map(|goal| html! { <th scope="col">{ verdict::goal_name(lang, *goal) }</th> }) }
            </tr></thead>
            <tbody>{ for sight.columns.iter().map(|column| html! {
                <tr>
                    <th scope="row">{ who(column) }</th><td>{ score(lang, sight, column) }</td>
                    { for sight.goals.iter().map(|goal| html! { <td>{ column.proposed.as_ref().map(|one| result(lang, sight, one, *goal)) }</td> }) }
                </tr>
            }) }</tbody>
        </table>
    }
}

/// What a proposal changes: the first levers, and how many more.
fn changes(lang: Lang, proposed: &Proposed) -> Html {
    let rest = proposed.moves.len().saturating_sub(CHANGES);
    html! {
        <ul class="w-ch">
            { for proposed.moves.iter().take(CHANGES).map(|one| {
                let said = face::moved(lang, one);
                html! { <li><span>{ said.name }</span><b>{ said.values }</b></li> }
            }) }
            if rest > 0 { <li><span>{ tr!(lang, "wall-board-others", count = rest, number = rest.to_string()) }</span></li> }
            if proposed.more { <li><span>{ tr!(lang, "wall-board-more") }</span></li> }
            if proposed.moves.is_empty() && !proposed.more { <li><span>{ tr!(lang, "wall-board-nothing") }</span></li> }
        </ul>
    }
}

/// A goal, its target and where the round starts.
fn goal_head(lang: Lang, sight: &Sight, goal: GoalId) -> Html {
    let start = sight.start.iter().find(|outcome| outcome.goal == goal);
    html! {
        <>
            <b>{ verdict::goal_name(lang, goal) }</b>
            <span>{ verdict::target_text(lang, &sight.base, goal) }</span>
            if let Some(start) = start {
                <span class="w-start">{ tr!(lang, "wall-board-start", value = lang.achieved(verdict::quantity(goal), start.achieved, start.target)) }</span>
            }
        </>
    }
}

/// What a proposal gives for a goal, with its own target where that is another one.
fn result(lang: Lang, sight: &Sight, proposed: &Proposed, goal: GoalId) -> Html {
    let Some(outcome) = proposed.outcomes.iter().find(|outcome| outcome.goal == goal) else {
        return Html::default();
    };
    let quantity = verdict::quantity(goal);
    let standing = Standing::of(outcome, proposed.scenario.goal_active(goal), None);
    let own = verdict::target_text(lang, &proposed.scenario, goal);
    let margin = match standing {
        Standing::Just => tr!(lang, "compare-just"),
        Standing::Off => standing.word(lang),
        _ if own != verdict::target_text(lang, &sight.base, goal) => own,
        Standing::Met | Standing::Unsure | Standing::Missed => {
            lang.margin(quantity, outcome.achieved, outcome.target)
        }
    };
    html! {
        <span class={classes!("w-c", format!("w-c--{}", standing.icon()))}>
            <span class="w-v">{ standing_badge_spoken(lang, standing) }<b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b></span>
            <span class="w-m">{ margin }</span>
        </span>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ChancesProps {
    scenario: Shared<Scenario>,
}

/// The chances of all followed goals at once.
#[function_component]
fn Chances(props: &ChancesProps) -> Html {
    let lang = use_page().lang;
    match use_chances(&props.scenario, Some(engine)) {
        Some(chances) => {
            html! { <b class="w-chance">{ lang.chances_in_hundred(chances.probability.all) }</b> }
        }
        None => html! { <span>{ tr!(lang, "compare-no-range") }</span> },
    }
}
