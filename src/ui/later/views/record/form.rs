//! What people write into the record: the decision, who was there if they wish, what was kept, what comes next.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::platform::{element, input};
use crate::scenario::workshop::{Board, MOST_STEPS, NAME_LENGTH, NextStep, Record, TEXT_LENGTH};
use crate::state::Msg;
use crate::state::record::Origin;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::record::told::{Told, whole};
use crate::ui::later::views::record::typed::Typed;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{keyed, mount, props};
use std::rc::Rc;
use yew::prelude::*;

/// The choice that stands for a scenario that no round gives any more.
const OTHER: &str = "other";

/// What is done to the record.
type Change = Box<dyn FnOnce(&mut Record)>;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FormProps {
    /// What the pages tell.
    pub(super) told: Shared<Told>,
}

/// The form.
#[function_component]
pub(super) fn Form(props: &FormProps) -> Html {
    let page = use_page();
    let (told, lang) = (&props.told, page.lang);
    let record = &told.board.record;
    // What was written last: two fields may be left before the page is drawn again.
    let latest = use_mut_ref(Record::default);
    latest.replace(record.clone());
    let change = {
        let (latest, dispatch) = (latest, page.dispatch);
        Callback::from(move |change: Change| {
            let mut record = latest.borrow().clone();
            change(&mut record);
            if *latest.borrow() != record {
                latest.replace(record.clone());
                dispatch.emit(Msg::from(BoardChange::Recorded(Box::new(record))));
            }
        })
    };
    let text = |put: fn(&mut Record, String)| {
        change.reform(move |text: String| Box::new(move |record: &mut Record| put(record, text)) as Change)
    };
    let keep = {
        let candidates = Rc::clone(&told.candidates);
        change.reform(move |event: Event| {
            let chosen = input::text(&event);
            let found = candidates.iter().find(|(origin, _)| value(*origin) == chosen);
            let kept = found.map(|(_, scenario)| Rc::clone(scenario));
            Box::new(move |record: &mut Record| {
                if chosen != OTHER {
                    record.kept = kept;
                }
            }) as Change
        })
    };
    let add = change.reform(|_: MouseEvent| {
        Box::new(|record: &mut Record| {
            if record.next.len() < MOST_STEPS {
                element::keep_focus("rec-add");
                record.next.push(NextStep::default());
            }
        }) as Change
    });
    let full = record.next.len() >= MOST_STEPS;
    html! {
        <section class="rec__form" aria-labelledby="rec-form">
            <h3 class="sr" id="rec-form">{ tr!(lang, "rec-form") }</h3>
            { mount::<Typed>(props!(Typed { id: "rec-decision", label: tr!(lang, "rec-decision"), value: record.decision.clone(), most: TEXT_LENGTH, lines: 5, note: tr!(lang, "rec-decision-note"), told: text(|record, text| record.decision = text) })) }
            <div class="rec__field">
                <label for="rec-kept">{ tr!(lang, "rec-keep") }</label>
                { kept(lang, told, keep) }
            </div>
            { mount::<Typed>(props!(Typed { id: "rec-present", label: tr!(lang, "rec-present"), value: record.present.clone(), most: TEXT_LENGTH, lines: 2, note: tr!(lang, "rec-present-note"), told: text(|record, text| record.present = text) })) }
            <fieldset class="rec__steps">
                <legend>{ tr!(lang, "rec-next-title") }</legend>
                <div class="rec__list">{ for record.next.iter().enumerate().map(|(place, step)| keyed::<Step>(place, props!(Step { place, step: step.clone(), change: change.clone() }))) }</div>
                <p><button type="button" class="btn" id="rec-add" disabled={full} onclick={add}>{ icon("plus", 16) }{ tr!(lang, "rec-add") }</button>
                    <span class="note" hidden={!full}>{ tr!(lang, "rec-steps-full", most = MOST_STEPS.to_string()) }</span></p>
            </fieldset>
        </section>
    }
}

/// A choice's value in the list.
fn value(origin: Origin) -> String {
    match origin {
        Origin::Proposal(round, _, group) => format!("{round}-{group}"),
        Origin::Votes(round) => format!("{round}-votes"),
        Origin::Hands(round) => format!("{round}-hands"),
    }
}

/// The scenarios that may be kept, round by round.
fn kept(lang: Lang, told: &Told, onchange: Callback<Event>) -> Html {
    let chosen = told.kept.as_ref().map(|(_, origin)| *origin);
    let option = |(origin, _): &(Origin, Rc<Scenario>)| {
        let board: &Board = &told.board;
        html! { <option key={value(*origin)} value={value(*origin)} selected={chosen == Some(Some(*origin))}>{ whole(lang, board, *origin) }</option> }
    };
    html! {
        <select id="rec-kept" {onchange}>
            <option key="none" value="" selected={chosen.is_none()}>{ tr!(lang, "rec-keep-none") }</option>
            if chosen == Some(None) { <option key="other" value={OTHER} selected=true>{ tr!(lang, "rec-keep-other") }</option> }
            { for told.candidates.iter().map(option) }
        </select>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct StepProps {
    place: usize,
    step: NextStep,
    change: Callback<Change>,
}

/// One thing to do: what, who, until when.
#[function_component]
fn Step(props: &StepProps) -> Html {
    let lang = use_page().lang;
    let place = props.place;
    let put = |put: fn(&mut NextStep, String)| {
        props.change.reform(move |text: String| {
            Box::new(move |record: &mut Record| {
                if let Some(step) = record.next.get_mut(place) {
                    put(step, text);
                }
            }) as Change
        })
    };
    let remove = props.change.reform(move |_: MouseEvent| {
        Box::new(move |record: &mut Record| {
            if place < record.next.len() {
                element::keep_focus("rec-add");
                record.next.remove(place);
            }
        }) as Change
    });
    let number = (place + 1).to_string();
    let field = |id: &str, label: String, value: &str, told: Callback<String>| {
        mount::<Typed>(props!(Typed {
            id: format!("rec-{id}-{place}"),
            label,
            value: value.to_owned(),
            most: NAME_LENGTH,
            told
        }))
    };
    html! {
        <div class="rec__step" role="group" aria-label={tr!(lang, "rec-step", number = number.as_str())}>
            { field("what", tr!(lang, "rec-what"), &props.step.what, put(|step, text| step.what = text)) }
            { field("who", tr!(lang, "rec-who"), &props.step.who, put(|step, text| step.who = text)) }
            { field("when", tr!(lang, "rec-when"), &props.step.when, put(|step, text| step.when = text)) }
            <button type="button" class="iconbtn" title={tr!(lang, "rec-remove")} aria-label={tr!(lang, "rec-remove-step", number = number.as_str())} onclick={remove}>{ icon("close", 16) }</button>
        </div>
    }
}
