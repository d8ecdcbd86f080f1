//! The votes on the wall: how they spread lever by lever, what their middle gives, and where to vote.

use crate::chart::Palette;
use crate::i18n::Lang;
use crate::model::goal::Outcome;
use crate::model::lever::Kind;
use crate::model::scenario::Scenario;
use crate::order::{sort_by, sort_by_key};
use crate::scenario::vote::Ballot;
use crate::scenario::vote::count::{LeverTally, Tally, tally};
use crate::scenario::workshop::Board;
use crate::tr;
use crate::ui::later::views::wall::dots::{Label, Plot, ROOM};
use crate::ui::later::views::wall::invite::Invite;
use crate::ui::later::views::wall::keys::Act;
use crate::ui::later::views::wall::top::top;
use crate::ui::later::views::wall::words;
use crate::ui::later::views::workshop::vote_map::VoteMap;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::{lever, unit};
use std::rc::Rc;
use yew::prelude::*;

/// Levers shown.
const LEVERS: usize = 4;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct VotesProps {
    /// The board.
    pub(super) board: Rc<Board>,
    /// Where the round starts.
    pub(super) base: Shared<Scenario>,
    /// How often the code was asked to be enlarged.
    pub(super) enlarged: u32,
    /// Whether the votes are shown on a map.
    pub(super) map: bool,
    /// The colours of pictures.
    pub(super) palette: Palette,
    /// What buttons do.
    pub(super) act: Callback<Act>,
}

/// What the votes say together.
struct Sums {
    /// The levers moved, most often moved first, with everyone's values in order.
    levers: Vec<(LeverTally, Vec<f64>)>,
    /// What they say together, in all.
    counted: Rc<Tally>,
    /// What their middle gives.
    outcomes: [Outcome; 3],
    /// How many votes meet every goal by themselves.
    met: usize,
}

impl Sums {
    fn of(base: &Scenario, votes: &[Ballot]) -> Self {
        let counted = tally(base, votes);
        let goals = words::followed(base);
        let meets = |one: &&Scenario| words::met(one, &words::outcomes(one), &goals) == goals.len();
        let met = counted.proposals.iter().filter(meets).count();
        let values = |tally: LeverTally| {
            let mut values: Vec<f64> =
                counted.proposals.iter().filter_map(|one| tally.lever.value(one)).collect();
            sort_by(&mut values, f64::total_cmp);
            (tally, values)
        };
        let mut levers: Vec<_> = counted.levers.iter().copied().map(values).collect();
        sort_by_key(&mut levers, |(tally, _)| std::cmp::Reverse(tally.touched));
        Self { levers, outcomes: words::outcomes(&counted.median), counted: Rc::new(counted), met }
    }
}

/// The page of the votes.
#[function_component]
pub(super) fn VotesPage(props: &VotesProps) -> Html {
    let lang = use_page().lang;
    let board = &props.board;
    let base = &props.base;
    let votes = board.round().map(crate::scenario::workshop::Round::votes).unwrap_or_default();
    let (count, paper) = (votes.len(), board.round().map_or(0, |round| round.paper.len()));
    let sums = use_memo((base.clone(), votes), |(base, votes)| Sums::of(base, votes));
    let goals = words::followed(base);
    let met = words::met(&sums.counted.median, &sums.outcomes, &goals);
    let title = match met {
        _ if count == 0 => tr!(lang, "wall-votes-waiting"),
        _ if goals.is_empty() => tr!(lang, "wall-no-goals"),
        0 => tr!(lang, "wall-votes-met-none"),
        _ => tr!(lang, "wall-votes-met", count = met, met = met.to_string(), all = goals.len().to_string()),
    };
    let coded = count - paper;
    let by_code = (coded > 0 || paper == 0)
        .then(|| tr!(lang, "wall-votes-by-code", count = coded, number = coded.to_string()));
    let on_paper =
        (paper > 0).then(|| tr!(lang, "wall-votes-on-paper", count = paper, number = paper.to_string()));
    let ways = by_code.into_iter().chain(on_paper).collect::<Vec<_>>().join(", ");
    let switch = if props.map { tr!(lang, "wall-votes-list") } else { tr!(lang, "wall-votes-map") };
    let about = html! {
        <>
            { words::round(lang, board.shown) }{ " " }<span id="wall-ways" hidden={count == 0}>{ ways }{ "." }</span>{ " " }
            <button type="button" class="v-switch" id="wall-map" hidden={count == 0} onclick={props.act.reform(|_: MouseEvent| Act::Map)}>
                <kbd aria-hidden="true">{ "M" }</kbd>{ " " }{ switch }</button>
        </>
    };
    let levers = if props.map { &[] } else { sums.levers.as_slice() };
    let rest = levers.len().saturating_sub(LEVERS);
    let map = (props.map && count > 0).then(|| {
        let (base, result, board) = (base.clone(), Shared(Rc::clone(&sums.counted)), Rc::clone(board));
        mount::<VoteMap>(props!(VoteMap { base, result, board, palette: props.palette, grows: true }))
    });
    html! {
        <>
            { top(title, about, board.timer) }
            <div class="w-votes">
                <section class="v-list" aria-label={tr!(lang, "wall-votes-list")}>
                    if count == 0 {
                        <p class="w-next">{ tr!(lang, "wall-votes-waiting-next") }</p>
                    } else if sums.levers.is_empty() && !props.map {
                        <p class="w-next">{ tr!(lang, "wall-votes-untouched") }</p>
                    }
                    { map }
                    { for levers.iter().take(LEVERS).map(|(tally, values)| row(lang, tally, values)) }
                    if rest > 0 {
                        <p class="v-rest">{ tr!(lang, "wall-votes-rest", count = rest, number = rest.to_string()) }</p>
                    }
                </section>
                { mount::<Invite>(props!(Invite { number: board.shown + 1, base: base.clone(), enlarged: props.enlarged })) }
            </div>
            if count > 0 && !goals.is_empty() {
                <p class="w-say" id="wall-say">{ tr!(lang, "wall-votes-middle", values = words::values(lang, &sums.outcomes, &goals)) }{ " " }
                    { words::votes_news(lang, goals.len(), sums.met, count) }</p>
            }
        </>
    }
}

/// A lever, the spread of its votes, its middle value.
fn row(lang: Lang, tally: &LeverTally, values: &[f64]) -> Html {
    let kind = tally.lever.row();
    let name = lever::name(lang, tally.lever);
    let say = |value: f64| unit::displayed(lang, kind.unit, value);
    let bare = |value: f64| unit::field_text(lang, kind.unit, value);
    let plot = Plot::of(values, tally.base, tally.median, &bare);
    let count = values.len();
    let label = tr!(
        lang,
        "wall-votes-plot",
        count = count,
        number = count.to_string(),
        name = name.as_str(),
        median = say(tally.median),
        base = say(tally.base),
        low = say(tally.low),
        high = say(tally.high)
    );
    let kind = match kind.kind {
        Kind::Decision => tr!(lang, "wall-decision"),
        Kind::Assumption => tr!(lang, "wall-assumption"),
    };
    html! {
        <div class="v-row" key={tally.lever.key()}>
            <p class="v-name"><b>{ name }</b><span>{ kind }</span></p>
            { picture(&plot, label) }
            <p class="v-med"><b>{ say(tally.median) }</b><span>{ tr!(lang, "wall-board-start", value = say(tally.base)) }</span></p>
        </div>
    }
}

/// The dots over their axis.
fn picture(plot: &Plot, label: String) -> Html {
    let at = |x: f64| vec![("--x", x)];
    let start = plot.start * ROOM.0;
    html! {
        <div class="v-plot" role="img" aria-label={label}>
            <svg viewBox={format!("0 0 {} {}", ROOM.0, ROOM.1)} aria-hidden="true" focusable="false">
                <path class="v-start" d={format!("M{start:.1} 0V{}", ROOM.1)} />
                if let Some(x) = plot.between { <path class="v-mid" d={format!("M{:.1} 0V{}", x * ROOM.0, ROOM.1)} /> }
                <path class="v-dots" d={plot.path(false)} /><path class="v-dots v-dots--m" d={plot.path(true)} />
                { for plot.counts().into_iter().map(|(x, y, count)| html! {
                    <text x={format!("{x:.1}")} y={format!("{y:.1}")} text-anchor="middle">{ count }</text>
                }) }
            </svg>
            <div class="v-ax" aria-hidden="true">{ for plot.labels.iter().map(|Label { x, text, middle }| html! {
                <WithVariables class={classes!(middle.then_some("on"))} vars={at(*x)}>{ text }</WithVariables>
            }) }</div>
        </div>
    }
}
