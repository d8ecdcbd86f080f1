//! « Jusqu’où aller ? »: the feasibility map of two levers, with a point to move.

use crate::analysis::lever_draws::LeverDraws;
use crate::analysis::probability_grid::{GridSide, ProbabilityGrid};
use crate::chart::{Figure, Grid, MapChances, MapSpec, Palette, contour};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::platform::element;
use crate::platform::slices::Deadline;
use crate::state::derive::Derived;
use crate::state::map::{MapView, Pair, Spans, choices, pair};
use crate::tr;
use crate::ui::later::data_table::data_table;
use crate::ui::later::downloads::About;
use crate::ui::later::explore::downloads::PictureDownloads;
use crate::ui::later::explore::map_controls::{AxisControl, Side, ZoneButtons};
use crate::ui::later::explore::map_point::MapPoint;
use crate::ui::later::map_frame::MapFrame;
use crate::ui::later::specs::map::{self as words, Contour};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::disclosure::use_unfolded;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::sliced::use_sliced;
use crate::ui::shared::words::verdict;
use std::rc::Rc;
use yew::prelude::*;

/// Probabilities that have a line.
const LEVELS: [f64; 3] = [0.5, 0.8, 0.95];
/// Nodes and draws of the probabilities.
const NODES: (usize, usize) = (24, 16);
const DRAWS: u32 = 512;
/// Blocks of eight draws between two looks at the clock.
const BLOCKS: usize = 64;

/// What the map is about.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct MapSectionProps {
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The colours of pictures.
    pub(in crate::ui) palette: Palette,
}

/// The section « Jusqu’où aller ? ».
#[function_component]
pub(in crate::ui) fn MapSection(props: &MapSectionProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let derived = &props.derived;
    let wanted = use_state(|| None::<Pair>);
    let zone = use_state(|| None::<GoalId>);
    // While the point is held the axes stay as they were, or they would slide away under it.
    let held = use_state(|| None::<Spans>);
    let pair = pair(&derived.scenario, *wanted);
    let view =
        use_memo((derived.clone(), pair, *held), |(derived, pair, held)| MapView::new(derived, *pair, *held));
    let spans = view.as_ref().as_ref().map(|view| view.spans);
    let contours = use_contours(derived, pair, spans);
    let Some(view) = view.as_ref() else { return html! { <section class="sec" /> } };
    let zone_shown = zone.filter(|&goal| derived.scenario.goal_active(goal));
    let spec_in = {
        let (derived, view, contours) = (derived.clone(), view.clone(), contours.clone());
        move |lang: Lang| {
            let lines = contours.as_ref().map_or(&[][..], |found| found.of(zone_shown));
            let chances = contours.as_ref().map(|found| found.chances_of(zone_shown));
            Rc::new(words::spec(lang, &derived, &view, zone_shown, lines, chances))
        }
    };
    let spec = spec_in(lang);
    let shown = Callback::from(move |lang: Lang| (tr!(lang, "take-map"), Figure::Map(spec_in(lang))));
    let onzone = {
        let zone = zone.clone();
        Callback::from(move |goal| zone.set(goal))
    };
    let onhold = {
        let (held, spans) = (held.clone(), view.spans);
        Callback::from(move |on: bool| held.set(on.then_some(spans)))
    };
    let onpair = Callback::from(move |pair: Pair| wanted.set(Some(pair)));
    let (x, y) = pair;
    // A lever chosen for one axis leaves the other one, which takes its place.
    let on_x = onpair.reform(move |id: LeverId| if id == y { (y, x) } else { (id, y) });
    let on_y = onpair.reform(move |id: LeverId| if id == x { (y, x) } else { (x, id) });
    let levers = choices(&derived.scenario);
    html! {
        <section class="sec sec--half" id="carte" aria-labelledby="map-title">
            <div class="sec__head">
                <h2 id="map-title">{ tr!(lang, "map-title") }</h2>
                <p>{ words::sentence(lang, derived, view) }</p>
            </div>
            <div class="map__tools">
                { mount::<AxisControl>(props!(AxisControl { side: Side::Y, view: view.y, levers: levers.clone(), onchoose: on_y })) }
                { mount::<AxisControl>(props!(AxisControl { side: Side::X, view: view.x, levers, onchoose: on_x })) }
            </div>
            { mount::<ZoneButtons>(props!(ZoneButtons { derived: derived.clone(), zone: zone_shown, onchoose: onzone })) }
            { mount::<MapFigure>(props!(MapFigure { spec, view: view.clone(), palette: props.palette, held: held.is_some(), onhold })) }
            <p class="note" hidden={contours.is_none()}>{ chances_note(lang, derived, zone_shown, contours.as_deref()) }</p>
            { mount::<PictureDownloads>(props!(PictureDownloads { id: "map", shown, title: tr!(lang, "take-map"), about: About::new(&page, derived) })) }
        </section>
    }
}

/// What the thin lines are, or that there are none.
fn chances_note(lang: Lang, derived: &Derived, zone: Option<GoalId>, contours: Option<&Contours>) -> String {
    let lines = contours.map_or(&[][..], |found| found.of(zone));
    let drawn = lines.iter().filter(|line| !line.polylines.is_empty());
    let levels = drawn.map(|line| lang.number(line.level * 100.0, 0)).collect::<Vec<_>>();
    let (any, levels) = (!levels.is_empty(), levels.join(", "));
    let chances = lang.chances_in_hundred(LEVELS[0]);
    match (any, zone) {
        (true, None) => tr!(lang, "map-chances", levels = levels),
        (true, Some(goal)) => {
            tr!(lang, "map-chances-one", levels = levels, goal = verdict::goal_name(lang, goal))
        }
        (false, Some(_)) => tr!(lang, "map-chances-none-one", chances = chances),
        (false, None) if derived.verdict.followed > 1 => tr!(lang, "map-chances-none-all", chances = chances),
        (false, None) => tr!(lang, "map-chances-none", chances = chances),
    }
}

#[derive(Clone, PartialEq, Properties)]
struct MapFigureProps {
    spec: Rc<MapSpec>,
    view: MapView,
    palette: Palette,
    held: bool,
    onhold: Callback<bool>,
}

/// The picture with its texts, its axes, its point and its table.
#[function_component]
fn MapFigure(props: &MapFigureProps) -> Html {
    let lang = use_page().lang;
    let plot = use_node_ref();
    let (unfolded, ontoggle) = use_unfolded(false);
    use_steady(&plot, props.held);
    let MapFigureProps { spec, view, palette, onhold, .. } = props;
    let point = mount::<MapPoint>(props!(MapPoint {
        plot: plot.clone(),
        x: spec.x.clone(),
        y: spec.y.clone(),
        view: view.clone(),
        held: props.held,
        onhold
    }));
    html! {
        <>
            { mount::<MapFrame>(props!(MapFrame { spec: Rc::clone(spec), palette: *palette, plot, children: point })) }
            <details class="disc" {ontoggle}>
                <summary>{ tr!(lang, "map-data") }</summary>
                <div>
                    if unfolded {
                        { data_table(&spec.table(lang)) }
                        { spec.chance_table(lang).as_ref().map(data_table).unwrap_or_default() }
                    }
                </div>
            </details>
        </>
    }
}

/// Keeps an element where it is in the window while it is held, whatever grows or shrinks above it.
#[hook]
fn use_steady(node: &NodeRef, held: bool) {
    let place = use_mut_ref(|| None::<f64>);
    use_effect({
        let node = node.clone();
        move || {
            let mut place = place.borrow_mut();
            let now = if held { element::top(&node) } else { None };
            if let (Some(before), Some(now)) = (*place, now) {
                if (now - before).abs() >= 1.0 {
                    element::scroll_down(now - before);
                }
            } else {
                *place = now;
            }
        }
    });
}

/// Lines of probability, and the map they are for.
#[derive(PartialEq)]
struct Contours {
    pair: Pair,
    spans: Spans,
    /// Of all followed goals.
    all: Vec<Contour>,
    /// Of each goal alone.
    goals: PerGoal<Vec<Contour>>,
    /// Chances at the nodes, of all followed goals and of each alone.
    chances: (MapChances, PerGoal<MapChances>),
}

impl Contours {
    fn of(&self, zone: Option<GoalId>) -> &[Contour] {
        zone.map_or(self.all.as_slice(), |goal| self.goals[goal].as_slice())
    }

    fn chances_of(&self, zone: Option<GoalId>) -> &MapChances {
        let (all, goals) = &self.chances;
        zone.map_or(all, |goal| &goals[goal])
    }
}

/// The lines of probability, once they are known for this map; none without ranges.
#[hook]
fn use_contours(derived: &Shared<Derived>, pair: Pair, spans: Option<Spans>) -> Option<Rc<Contours>> {
    let store = use_mut_ref(LeverDraws::new);
    let found = use_sliced("contours", (derived.clone(), pair, spans), move |(derived, pair, spans)| {
        let drawn =
            |lever: &LeverId| *lever != pair.0 && *lever != pair.1 && lever.present(&derived.scenario);
        let spans = spans.filter(|_| derived.scenario.uncertainty.ranges.keys().any(drawn))?;
        let side = |lever, [from, to]: [f64; 2], nodes| GridSide { lever, from, to, nodes };
        let [across, up] = spans;
        let pair = *pair;
        let (across, up) = (side(pair.0, across, NODES.0), side(pair.1, up, NODES.1));
        let mut grid = ProbabilityGrid::new(&derived.scenario, across, up, DRAWS, &LEVELS);
        Some(move |deadline: Deadline| {
            while !grid.finished() && !deadline.passed() {
                grid.step(&mut store.borrow_mut(), BLOCKS);
            }
            grid.finished().then(|| Contours {
                pair,
                spans,
                all: lines(&grid, None),
                goals: PerGoal::from_fn(|goal| lines(&grid, Some(goal))),
                chances: (chances(&grid, None), PerGoal::from_fn(|goal| chances(&grid, Some(goal)))),
            })
        })
    });
    found.filter(|found| found.pair == pair && Some(found.spans) == spans)
}

fn chances(grid: &ProbabilityGrid, goal: Option<GoalId>) -> MapChances {
    MapChances { columns: NODES.0, rows: NODES.1, shares: grid.values(goal).collect() }
}

fn lines(grid: &ProbabilityGrid, goal: Option<GoalId>) -> Vec<Contour> {
    let line = |(place, &level): (usize, &f64)| {
        let margins = Grid::new(NODES.0, NODES.1, grid.margins(place, goal).to_vec())?;
        Some(Contour { level, polylines: contour(&margins, 0.0) })
    };
    LEVELS.iter().enumerate().filter_map(line).collect()
}
