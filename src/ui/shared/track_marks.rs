//! What a slider's track shows: the range, the way moved, the base level, the values that goals require.
//!
//! The required values of every lever move with each lever: the marks alone follow the run, and set a few numbers on
//! elements that stay.

use crate::model::goal::GoalId;
use crate::platform::{element, native};
use crate::state::derive::Derived;
use crate::state::panel::LeverView;
use crate::state::requirement::LeverRequirements;
use crate::ui::shared::context::use_live;
use yew::prelude::*;

/// Marks move by this share of the track at least: less is not seen, and costs as much.
const GRAIN: f64 = 1.0 / 2_048.0;

/// Which lever's track.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct TrackMarksProps {
    /// The lever.
    pub(in crate::ui) view: LeverView,
}

/// The marks of one track.
#[function_component]
pub(in crate::ui) fn TrackMarks(props: &TrackMarksProps) -> Html {
    let live = use_live();
    let node = use_node_ref();
    let before = use_mut_ref(Vec::<(&'static str, f64)>::new);
    let marks = Marks::new(&props.view, live.as_deref());
    let places = marks.positions();
    let written = native::variables(&places);
    use_effect_with(places, {
        let node = node.clone();
        move |places: &Vec<(&'static str, f64)>| {
            let mut before = before.borrow_mut();
            let moved = places.iter().filter(|place| !before.contains(*place)).copied().collect::<Vec<_>>();
            element::set_variables(&node, &moved);
            before.clone_from(places);
        }
    });
    let [first, second, third] = marks.needs.map(|need| need.map(|(_, hold)| hold));
    let class = |hold: Option<bool>, place: &'static str| {
        classes!("m-need", place, (hold == Some(true)).then_some("m-need--hold"))
    };
    html! {
        <span class="marks" aria-hidden="true" ref={node} data-vars={written}>
            <span class="m-works" hidden={marks.works.is_none()}></span>
            <span class="m-band" hidden={marks.band.is_none()}></span>
            <span class="m-delta" hidden={marks.past.is_none()}></span>
            <span class="m-past" hidden={marks.past.is_none()}></span>
            <span class={class(first, "m-need--1")} hidden={first.is_none()}></span>
            <span class={class(second, "m-need--2")} hidden={second.is_none()}></span>
            <span class={class(third, "m-need--3")} hidden={third.is_none()}></span>
        </span>
    }
}

/// Where the marks of a track stand, as shares of it.
struct Marks {
    value: f64,
    /// The side that meets the goal in question.
    works: Option<(f64, f64)>,
    band: Option<(f64, f64)>,
    past: Option<f64>,
    /// A value required, and whether it is one to keep to rather than one to get to.
    needs: [Option<(f64, bool)>; GoalId::COUNT],
}

impl Marks {
    fn new(view: &LeverView, derived: Option<&Derived>) -> Self {
        let scale = view.scale;
        let at = |value: f64| libm::round(scale.fraction(value) / GRAIN) * GRAIN;
        let found = derived.and_then(|derived| derived.needs.get(&view.id));
        let all = || found.into_iter().flat_map(LeverRequirements::marked);
        let mut needs = [None; GoalId::COUNT];
        let inside = all().filter(|need| scale.contains(need.exact));
        for (slot, need) in needs.iter_mut().zip(inside) {
            *slot = Some((at(need.exact), need.hold));
        }
        let works = all()
            .find(|need| !need.hold)
            .map(|need| if need.upwards { (at(need.exact), 1.0) } else { (0.0, at(need.exact)) });
        Self {
            value: at(view.value),
            works,
            band: view.range.map(|[low, high]| (at(low), at(high))),
            past: view.base.or(view.reference).map(at),
            needs,
        }
    }

    /// The numbers for the style sheet.
    fn positions(&self) -> Vec<(&'static str, f64)> {
        let mut places = Vec::with_capacity(10);
        if let Some((from, to)) = self.works {
            places.extend([("--works-a", from), ("--works-b", to)]);
        }
        if let Some((low, high)) = self.band {
            places.extend([("--band-a", low), ("--band-b", high)]);
        }
        if let Some(past) = self.past {
            let (from, to) = (past.min(self.value), past.max(self.value));
            places.extend([("--past", past), ("--delta-a", from), ("--delta-b", to)]);
        }
        for (need, name) in self.needs.iter().zip(["--need-1", "--need-2", "--need-3"]) {
            places.extend(need.map(|(at, _)| (name, at)));
        }
        places
    }
}
