//! What is shown on the map: which lever on each axis, its value in a field, which region.

use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::platform::input;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::field::NumberField;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::{lever as names, verdict};
use yew::prelude::*;

/// Which axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Across.
    X,
    /// Upwards.
    Y,
}

/// The controls of one axis.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AxisControlProps {
    /// Which axis.
    pub(super) side: Side,
    /// Its lever.
    pub(super) view: LeverView,
    /// The levers to choose from.
    pub(super) levers: Vec<LeverId>,
    /// Told which lever was chosen.
    pub(super) onchoose: Callback<LeverId>,
}

/// The lever of an axis and its value.
#[function_component]
pub(super) fn AxisControl(props: &AxisControlProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let LeverView { id, value, unit, bounds, .. } = props.view;
    let list = use_node_ref();
    // A browser keeps the reader's last choice whatever `selected` says: the value is set again when it changes.
    use_effect_with((id, props.levers.clone()), {
        let list = list.clone();
        move |(id, _)| input::choose(&list, id.key())
    });
    let onchange = {
        let chosen = props.onchoose.clone();
        Callback::from(move |event: Event| {
            if let Some(lever) = LeverId::from_key(&input::text(&event)) {
                chosen.emit(lever);
            }
        })
    };
    let oncommit = {
        let dispatch = page.dispatch.clone();
        use_callback(id, move |value: f64, id| dispatch.emit(Msg::LeverMoved { lever: *id, value }))
    };
    let (axis, key) = match props.side {
        Side::X => (tr!(lang, "map-x"), "map-x"),
        Side::Y => (tr!(lang, "map-y"), "map-y"),
    };
    let name = names::name(lang, id);
    let value_label = format!("{key}-value-label");
    html! {
        <div class="map__tool">
            <label for={key}>{ axis }</label>
            <select id={key} ref={list} {onchange}>
                { for props.levers.iter().map(|lever| html! {
                    <option key={lever.key()} value={lever.key()} selected={*lever == id}>{ names::name(lang, *lever) }</option>
                }) }
            </select>
            <span class="sr" id={value_label.clone()}>{ tr!(lang, "map-value", name = name) }</span>
            { mount::<NumberField>(props!(NumberField { id: format!("{key}-value"), labelled_by: value_label, value, unit, bounds, oncommit })) }
        </div>
    }
}

/// The region shown.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ZoneButtonsProps {
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// The goal whose region is shown; none for all of them.
    pub(super) zone: Option<GoalId>,
    /// Told what was chosen.
    pub(super) onchoose: Callback<Option<GoalId>>,
}

/// Every followed goal at once, or one of them; nothing to choose with a single goal.
#[function_component]
pub(super) fn ZoneButtons(props: &ZoneButtonsProps) -> Html {
    let lang = use_page().lang;
    let scenario = &props.derived.scenario;
    let choices = std::iter::once(None).chain(scenario.active_goals().map(Some));
    html! {
        <div class="seg" role="group" aria-label={tr!(lang, "map-zone")} hidden={scenario.active_goals().count() < 2}>
            { for choices.map(|choice| {
                let chosen = props.onchoose.clone();
                let text = choice.map_or_else(|| tr!(lang, "map-zone-all"), |goal| verdict::goal_short(lang, goal));
                html! {
                    <button key={choice.map_or("all", GoalId::key)} type="button" aria-pressed={(props.zone == choice).to_string()}
                        onclick={Callback::from(move |_: MouseEvent| chosen.emit(choice))}>{ text }</button>
                }
            }) }
        </div>
    }
}
