//! Every proposal on the feasibility map of the two levers that the votes moved most.
//!
//! The region is drawn for the round's start; a proposal may have moved other levers too, so its own mark says whether
//! it meets every goal.

use crate::chart::{MapSpec, Palette};
use crate::model::lever::LeverId;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::order::sort_by;
use crate::scenario::vote::count::Tally;
use crate::scenario::workshop::{Board, Group};
use crate::state::derive::Derived;
use crate::state::map::{MapView, Pair, Spans, choices, pair};
use crate::tr;
use crate::ui::later::map_frame::MapFrame;
use crate::ui::later::specs::map as words;
use crate::ui::later::views::group_mark::{group_name, mark};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::part::{mount, props};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::views) struct VoteMapProps {
    /// Where the round starts.
    pub(in crate::ui::later::views) base: Shared<Scenario>,
    /// The votes counted.
    pub(in crate::ui::later::views) result: Shared<Tally>,
    /// The board, for the groups' proposals.
    pub(in crate::ui::later::views) board: Rc<Board>,
    /// The colours of pictures.
    pub(in crate::ui::later::views) palette: Palette,
    /// Whether it grows with the text around it, as on the wall; there it stands without its words.
    #[prop_or_default]
    pub(in crate::ui::later::views) grows: bool,
}

/// Votes at one place of the map, as a fraction of it, y downwards.
struct Spot {
    at: (f64, f64),
    votes: usize,
    /// How many of them meet every goal.
    met: usize,
}

/// The map of a vote.
#[function_component]
pub(in crate::ui::later::views) fn VoteMap(props: &VoteMapProps) -> Html {
    let lang = use_page().lang;
    let plot = use_node_ref();
    let levers = most_moved(&props.base, &props.result);
    let spans = around(&props.base, levers, &props.result, &props.board);
    let drawn = use_memo((props.base.clone(), levers, spans, lang), |(base, levers, spans, lang)| {
        let derived = Derived::new(&base.0);
        let view = MapView::new(&derived, *levers, Some(*spans))?;
        let spec = words::spec(*lang, &derived, &view, None, &[], None);
        Some(Rc::new(MapSpec { here_starts: true, ..spec }))
    });
    let Some(spec) = drawn.as_ref().clone() else { return html! { <div></div> } };
    let room = if props.grows { LARGE } else { USUAL };
    let spots = spots(&spec, levers, &props.result.proposals, room);
    let marks = groups(&spec, levers, &props.board, &spots, room);
    let over = html! { <div class="ws__spots" aria-hidden="true">{ for spots.iter().map(dot) }{ for marks.iter().map(|(_, drawn)| drawn.clone()) }</div> };
    let frame = mount::<MapFrame>(props!(MapFrame {
        spec,
        palette: props.palette,
        plot,
        grows: props.grows,
        children: over
    }));
    let legend = html! {
        if !marks.is_empty() {
            <ul class="ws__legend" aria-label={tr!(lang, "ws-groups")}>{ for marks.iter().map(|(group, _)| html! { <li>{ group_name(group) }</li> }) }</ul>
        }
    };
    if props.grows {
        // Of many groups the letters alone: the wall's page of the groups has their names.
        return html! { <div class="w-map">{ frame }if marks.len() <= NAMED { { legend } }</div> };
    }
    let met: usize = spots.iter().map(|spot| spot.met).sum();
    let sentence = tr!(
        lang,
        "vote-map-sentence",
        count = met,
        met = met.to_string(),
        all = props.result.proposals.len().to_string()
    );
    html! {
        <section class="ws__map" aria-labelledby="vote-map-title">
            <h3 id="vote-map-title">{ tr!(lang, "vote-map") }</h3>
            <p id="vote-map-sentence">{ sentence }</p>
            { frame }
            { legend }
            <p class="note">{ tr!(lang, "vote-map-note") }</p>
        </section>
    }
}

/// The two levers that most participants moved; the map's own pair where fewer were.
fn most_moved(base: &Scenario, result: &Tally) -> Pair {
    let shown = choices(base);
    let mut moved: Vec<(usize, LeverId)> = result
        .levers
        .iter()
        .filter(|row| shown.contains(&row.lever))
        .map(|row| (row.touched, row.lever))
        .collect();
    sort_by(&mut moved, |a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let usual = pair(base, None);
    match moved.as_slice() {
        [(_, first), (_, second), ..] => (*first, *second),
        [(_, one)] if *one == usual.1 => usual,
        [(_, one)] => (*one, usual.1),
        [] => usual,
    }
}

/// The part of the map that is drawn: where votes and proposals are, and some room about them.
fn around(base: &Scenario, (x, y): Pair, result: &Tally, board: &Board) -> Spans {
    let round = board.round();
    let proposed = round.into_iter().flat_map(|round| {
        (0..board.groups.len()).filter_map(|group| Some(&*round.last_of(group)?.1.scenario))
    });
    let all: Vec<&Scenario> = result.proposals.iter().chain(proposed).chain([base]).collect();
    [x, y].map(|lever| {
        let values = || all.iter().filter_map(|one| lever.value(one));
        let (low, high) =
            (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
        let bounds = lever.bounds(base);
        let room = (WHITE * (high - low)).max(STEPS * lever.row().step);
        [bounds.hold(low - room), bounds.hold(high + room)]
    })
}

fn place(spec: &MapSpec, (x, y): Pair, scenario: &Scenario) -> Option<(f64, f64)> {
    let across = spec.x.position(x.value(scenario)?).clamp(0.0, 1.0);
    let up = spec.y.position(y.value(scenario)?).clamp(0.0, 1.0);
    Some((across, 1.0 - up))
}

fn meets_all(scenario: &Scenario) -> bool {
    let run = project(scenario);
    scenario.active_goals().all(|goal| run.outcome(scenario, goal).reached)
}

/// Votes at the same place are one dot with their number.
fn spots(spec: &MapSpec, levers: Pair, proposals: &[Scenario], room: Room) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    for proposal in proposals {
        let Some(at) = place(spec, levers, proposal) else { continue };
        let met = usize::from(meets_all(proposal));
        let near =
            |spot: &&mut Spot| (spot.at.0 - at.0).abs() < room.dot.0 && (spot.at.1 - at.1).abs() < room.dot.1;
        match spots.iter_mut().find(near) {
            Some(spot) => {
                spot.votes += 1;
                spot.met += met;
            }
            None => spots.push(Spot { at, votes: 1, met }),
        }
    }
    spots
}

fn dot(spot: &Spot) -> Html {
    let kind = if spot.met == spot.votes { "is-met" } else { "is-missed" };
    let vars = vec![("--x", spot.at.0), ("--y", spot.at.1)];
    let number = if spot.votes > 1 { spot.votes.to_string() } else { String::new() };
    html! { <WithVariables class={classes!("ws__dot", kind)} {vars}>{ number }</WithVariables> }
}

/// The groups whose last proposals of the round are on the map, in their marks; one that would hide a vote or another
/// mark stands beside it.
fn groups<'a>(
    spec: &MapSpec,
    levers: Pair,
    board: &'a Board,
    spots: &[Spot],
    room: Room,
) -> Vec<(&'a Group, Html)> {
    let Some(round) = board.round() else { return Vec::new() };
    let mut taken: Vec<(f64, f64)> = spots.iter().map(|spot| spot.at).collect();
    let last = board.groups.iter().enumerate().filter_map(|(at, group)| Some((group, round.last_of(at)?.1)));
    last.filter_map(|(group, proposal)| {
        let (x, y) = free_spot(&taken, place(spec, levers, &proposal.scenario)?, room.mark);
        taken.push((x, y));
        Some((group, html! { <WithVariables class="ws__spot" vars={vec![("--x", x), ("--y", y)]}>{ mark(group) }</WithVariables> }))
    })
    .collect()
}

/// The room that something takes, as fractions of the map.
#[derive(Clone, Copy)]
struct Room {
    /// Votes nearer than this are at one place.
    dot: (f64, f64),
    /// A mark.
    mark: (f64, f64),
}

/// On the page.
const USUAL: Room = Room { dot: (0.02, 0.03), mark: (0.035, 0.06) };
/// In the wall's large type.
const LARGE: Room = Room { dot: (0.045, 0.1), mark: (0.05, 0.12) };
/// Groups whose names have room below the map on the wall.
const NAMED: usize = 4;
/// The white about what is on the map, as a share of what it spans, and in steps of the lever at least.
const WHITE: f64 = 0.25;
const STEPS: f64 = 8.0;

/// The place itself where it is free, else the next one beside it: to the right, or to the left at the edge.
fn free_spot(taken: &[(f64, f64)], (x, y): (f64, f64), mark: (f64, f64)) -> (f64, f64) {
    let way = if x > 0.5 { -mark.0 } else { mark.0 };
    let hidden =
        |x: f64| taken.iter().any(|at| (at.0 - x).abs() < 0.9 * mark.0 && (at.1 - y).abs() < 0.9 * mark.1);
    let mut free = x;
    for _ in 0..taken.len() {
        if !hidden(free) {
            break;
        }
        free += way;
    }
    (free.clamp(0.0, 1.0), y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_at_one_place_stand_side_by_side() {
        for x in [0.0, 0.4, 0.6, 1.0] {
            let mut taken = vec![(x, 0.5)];
            for _ in 0..12 {
                let at = free_spot(&taken, (x, 0.5), USUAL.mark);
                assert!((0.0..=1.0).contains(&at.0));
                assert!(taken.iter().all(|other| (other.0 - at.0).abs() > 0.03), "{at:?} {taken:?}");
                taken.push(at);
            }
        }
        assert_eq!(
            free_spot(&[(0.2, 0.1)], (0.2, 0.5), USUAL.mark),
            (0.2, 0.5),
            "another height hides nothing"
        );
    }
}
