//! Where the city says its own figures come from.

use crate::export::said;
use crate::i18n::{Lang, text};
use crate::model::fields::Field;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::{Scenario, Source, Status};
use crate::platform::element;
use crate::scenario::answer::Answer;
use crate::scenario::file::is_web_address;
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::settings::control::select::Select;
use crate::ui::later::settings::control::text::{Rule, TextField};
use crate::ui::later::settings::form::ScenarioProps;
use crate::ui::later::settings::goals::goal_name;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{keyed, mount, props};
use yew::prelude::*;

const STATUSES: [(&str, Status); 4] = [
    ("documented", Status::Documented),
    ("derived", Status::Derived),
    ("measured", Status::Measured),
    ("assumed", Status::Assumed),
];

/// What a key of the file is called.
fn key_name(lang: Lang, key: &str) -> String {
    let goal = GoalId::ALL.into_iter().find(|goal| goal.key() == key);
    match (LeverId::from_key(key), goal) {
        (Some(_), _) => text(lang, &format!("lever-{key}-label")),
        (None, Some(goal)) => tr!(lang, "set-source-goal", name = goal_name(lang, goal)),
        (None, None) => text(lang, &format!("set-setting-{key}")),
    }
}

/// The figures that can still be given a source: levers present, settings, goals.
fn open_keys(scenario: &Scenario) -> Vec<&'static str> {
    let levers = LeverId::all().filter(|lever| lever.present(scenario)).map(LeverId::key);
    let mut keys: Vec<_> = levers.collect();
    // Settings of the plausibility check share their name with a lever, which may be absent: they come last.
    let settings = Field::inside("settings").map(|(name, _)| name);
    let (alone, shared): (Vec<_>, Vec<_>) = settings.partition(|name| LeverId::from_key(name).is_none());
    let others = alone.into_iter().chain(shared).chain(GoalId::ALL.map(GoalId::key));
    for key in others {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.retain(|&key| !scenario.sources.contains_key(key));
    keys
}

fn text_id(key: &str) -> String {
    format!("set-source-{key}-text")
}

const PICKER: &str = "set-source-pick";

/// The sources given so far, and a way to give another.
#[function_component]
pub fn SourcesForm(props: &ScenarioProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let scenario = &props.scenario;
    let keys = open_keys(scenario);
    let picked = use_state_eq(|| None::<String>);
    let pick =
        picked.as_deref().filter(|pick| keys.contains(pick)).or(keys.first().copied()).unwrap_or_default();
    // Where to go once a source has come or gone.
    let next = use_mut_ref(|| None::<String>);
    use_effect_with(scenario.sources.len(), {
        let next = next.clone();
        move |_| {
            if let Some(id) = next.borrow_mut().take() {
                element::focus(&id);
            }
        }
    });
    let onadd = {
        let (next, dispatch, key) = (next.clone(), page.dispatch.clone(), pick.to_owned());
        Callback::from(move |_: MouseEvent| {
            *next.borrow_mut() = Some(text_id(&key));
            let source = Source { status: Status::Documented, text: String::new(), url: None };
            dispatch.emit(Msg::Edited(Edit::SourceGiven(key.clone(), Some(source))));
        })
    };
    let onremove = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |key: String| {
            *next.borrow_mut() = Some(PICKER.to_owned());
            dispatch.emit(Msg::Edited(Edit::SourceGiven(key, None)));
        })
    };
    let options: Vec<_> = keys.iter().map(|&key| (AttrValue::from(key), key_name(lang, key))).collect();
    let onpick = Callback::from({
        let picked = picked.clone();
        move |key| picked.set(Some(key))
    });
    html! {
        <div class="set-form">
            <p class="note">{ tr!(lang, "set-sources-note") }</p>
            <p class="note">{ tr!(lang, "data-open-note") }{ " " }
                <button type="button" class="link" id="set-data" onclick={page.dispatch.reform(|_: MouseEvent| Msg::ViewOpened(View::Data))}>{ tr!(lang, "data-open") }</button></p>
            <div class="set-cards">
                { for scenario.sources.iter().map(|(key, source)| keyed::<SourceCard>(key.clone(), props!(SourceCard { name: key.clone(), source: source.clone(), onremove: onremove.clone() }))) }
            </div>
            <div class="set-list">
                if !keys.is_empty() {
                    { mount::<Select>(props!(Select { id: PICKER, label: tr!(lang, "set-source-pick"), options, value: pick.to_owned(), onchoose: onpick })) }
                    <button type="button" class="btn" onclick={onadd}>
                        { icon("plus", 18) }{ tr!(lang, "set-source-add") }
                    </button>
                }
            </div>
        </div>
    }
}

/// One source.
#[derive(Clone, PartialEq, Properties)]
struct SourceCardProps {
    /// The figure's key in the file.
    name: String,
    source: Source,
    onremove: Callback<String>,
}

#[function_component]
fn SourceCard(props: &SourceCardProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let SourceCardProps { name: key, source, onremove } = props.clone();
    let title = key_name(lang, &key);
    let give = |change: fn(Source, String) -> Source| {
        let (key, source) = (key.clone(), source.clone());
        page.dispatch.reform(move |text: String| {
            Msg::Edited(Edit::SourceGiven(key.clone(), Some(change(source.clone(), text))))
        })
    };
    let onstatus = give(|source, code| {
        let status =
            STATUSES.iter().find(|(name, _)| *name == code).map_or(source.status, |&(_, status)| status);
        // What a person answered is no document's: its note alone is.
        Source { status, text: note(&source).to_owned(), ..source }
    });
    let ontext = give(|source, text| match Answer::of(&source) {
        Some(Answer::Entered { day, .. }) => Answer::Entered { day, note: &text }.source(),
        Some(Answer::ToFind) | None => Source { text, ..source },
    });
    let onurl = give(|source, url| Source { url: (!url.is_empty()).then_some(url), ..source });
    let status = STATUSES.iter().find(|(_, status)| *status == source.status).map_or("", |&(name, _)| name);
    let options: Vec<_> = STATUSES
        .iter()
        .map(|&(name, _)| (AttrValue::from(name), text(lang, &format!("set-status-{name}"))))
        .collect();
    let legend_id = format!("set-source-{key}-name");
    let onremove = onremove.reform({
        let key = key.clone();
        move |_: MouseEvent| key.clone()
    });
    html! {
        <fieldset class="choice set-card">
            <legend id={legend_id.clone()}>{ &title }</legend>
            { mount::<Select>(props!(Select { id: format!("set-source-{key}-status"), label: tr!(lang, "set-source-status"), options, value: status, onchoose: onstatus, context: legend_id.clone() })) }
            { mount::<TextField>(props!(TextField { id: text_id(&key), label: tr!(lang, "set-source-text"), value: note(&source).to_owned(), rule: Rule::Words, oncommit: ontext, context: legend_id.clone() })) }
            { mount::<TextField>(props!(TextField { id: format!("set-source-{key}-url"), label: tr!(lang, "set-source-url"), value: source.url.clone().unwrap_or_default(), rule: Rule::Address, oncommit: onurl, context: legend_id })) }
            if Answer::of(&source).is_some() {
                <p class="note">{ said(lang, &source) }</p>
            }
            <p class="row">
                <span>{ link(lang, source.url.as_deref()) }</span>
                <button type="button" class="btn btn--quiet btn--sm" onclick={onremove}
                    aria-label={tr!(lang, "set-source-remove", name = title)}>
                    { icon("close", 16) }{ tr!(lang, "set-remove") }
                </button>
            </p>
        </fieldset>
    }
}

/// What a source says beside what a person answered.
fn note(source: &Source) -> &str {
    match Answer::of(source) {
        Some(Answer::Entered { note, .. }) => note,
        Some(Answer::ToFind) => "",
        None => &source.text,
    }
}

/// A link to the source, which says that it leaves the page.
fn link(lang: Lang, url: Option<&str>) -> Html {
    url.filter(|url| is_web_address(url)).map_or_else(Html::default, |url| {
        html! {
            <a href={url.to_owned()} target="_blank" rel="noopener noreferrer">{ tr!(lang, "set-source-open") }</a>
        }
    })
}
