//! What a slider's track shows: the range, the way moved, the base level, the values that goals require.
//!
//! The required values of every lever move with each lever: the marks alone follow the run, each with its own two numbers,
//! so that those which stay are not styled anew.

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
    let before = use_mut_ref(|| [None; MARKS]);
    let marks = Marks::new(&props.view, live.as_deref());
    let places = marks.places();
    use_effect_with(places, {
        let node = node.clone();
        move |places| {
            for ((index, place), was) in (0..).zip(places).zip(before.borrow_mut().iter_mut()) {
                if let Some((from, to)) = place.filter(|_| place != was) {
                    element::set_inner_variables(&node, index, &[("--a", from), ("--b", to)]);
                    *was = *place;
                }
            }
        }
    });
    let mark = |class: Classes, place: Option<(f64, f64)>| {
        let written = place.and_then(|(from, to)| native::variables(&[("--a", from), ("--b", to)]));
        html! { <span {class} hidden={place.is_none()} data-vars={written}></span> }
    };
    let [works, band, way, past, needs @ ..] = places;
    let need = |(need, place): (Option<(f64, bool)>, _)| {
        mark(classes!("m-need", need.is_some_and(|(_, hold)| hold).then_some("m-need--hold")), place)
    };
    html! {
        <span class="marks" aria-hidden="true" ref={node}>
            { mark(classes!("m-works"), works) }
            { mark(classes!("m-band"), band) }
            { mark(classes!("m-delta"), way) }
            { mark(classes!("m-past"), past) }
            { for marks.needs.into_iter().zip(needs).map(need) }
        </span>
    }
}

/// The marks of a track, those below first.
const MARKS: usize = 4 + GoalId::COUNT;

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

    /// From where to where each mark stands.
    fn places(&self) -> [Option<(f64, f64)>; MARKS] {
        let [first, second, third] = self.needs.map(|need| need.map(|(at, _)| (at, at)));
        let way = self.past.map(|past| (past.min(self.value), past.max(self.value)));
        [self.works, self.band, way, self.past.map(|past| (past, past)), first, second, third]
    }
}
