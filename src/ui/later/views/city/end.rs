//! The end: what is taken away, what is missing, what was answered and where it comes from.

use super::answer::goal_line;
use super::fields::{chip, known};
use super::form::Form;
use super::found::Found;
use super::missing::missing_list;
use super::words;
use crate::export::day;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::platform::{element, files, input};
use crate::scenario::config;
use crate::scenario::questions::{Asked, Change};
use crate::state::notice::Notice;
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::downloads::unsaved;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{keyed, props};
use crate::ui::shared::words::verdict::{goal_name, quantity};
use yew::prelude::*;

/// What the end needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct EndProps {
    pub(super) form: Form,
    pub(super) found: Found,
    pub(super) state: Shared<State>,
}

/// The end.
#[function_component]
pub(super) fn End(props: &EndProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let heading = use_node_ref();
    use_effect_with(heading.clone(), element::focus_node);
    let EndProps { form, found, .. } = props;
    let derived = &found.derived;
    let answers = &form.answers;
    // A source given here is the scenario's too.
    use_effect_with((found.derived.clone(), props.state.clone()), {
        let dispatch = page.dispatch.clone();
        move |(derived, state)| {
            if *derived.scenario != *state.scenario && derived.scenario.name == state.scenario.name {
                dispatch.emit(Msg::Opened(Box::new((*derived.scenario).clone())));
            }
        }
    });
    let (base, target) = (lang.year(derived.scenario.base_year), lang.year(derived.scenario.target_year));
    let eyebrow = match answers.city.as_str() {
        "" => tr!(lang, "city-end-unnamed", base = base, target = target),
        city => tr!(lang, "city-end-name", city = city, base = base, target = target),
    };
    let open = |view: View| page.dispatch.reform(move |_: MouseEvent| Msg::ViewOpened(view));
    let onconfig = {
        let (dispatch, text) = (page.dispatch.clone(), config::write(&derived.scenario));
        Callback::from(move |_: MouseEvent| {
            let handed = files::save("config.json", "application/json", &text);
            if let Some(notice) = unsaved(handed, Notice::FileUnsaved) {
                dispatch.emit(Msg::Noticed(notice));
            }
        })
    };
    let take = |id: &'static str,
                sign: &str,
                name: String,
                note: Html,
                onclick: Callback<MouseEvent>,
                main: bool| {
        html! {
            <li><button type="button" {id} class={classes!("btn", main.then_some("btn--main"))} {onclick}>{ icon(sign, 18) }{ name }</button><span>{ note }</span></li>
        }
    };
    let config_note = html! {
        <>{ tr!(lang, "city-end-config", city = words::city(lang, answers)) }{ " " }<a href="integration/#config" target="_blank" rel="noopener">{ tr!(lang, "city-end-config-where") }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a></>
    };
    html! {
        <main class="fin">
            <div class="fin__head">
                <p class="eyebrow">{ eyebrow }</p>
                <h1 tabindex="-1" id="city-heading" ref={heading}>{ words::headline(lang, answers, derived) }</h1>
                { for derived.scenario.active_goals().map(|goal| goal_line(lang, form, derived, goal)) }
            </div>
            <div class="fin__cols">
                <section aria-labelledby="city-take">
                    <h2 id="city-take">{ tr!(lang, "city-end-take") }</h2>
                    <ul class="takes">
                        { take("city-memo", "print", tr!(lang, "memo-title"), tr!(lang, "city-end-memo").into(), open(View::Memo), true) }
                        { take("city-share", "share", tr!(lang, "share-open"), tr!(lang, "city-end-share").into(), open(View::Share), false) }
                        { take("city-save", "save", tr!(lang, "keep-open-view"), tr!(lang, "city-end-save").into(), open(View::Scenarios), false) }
                        { take("city-config", "source", "config.json".to_owned(), config_note, onconfig, false) }
                    </ul>
                    <p><button type="button" class="btn" id="city-open" onclick={page.dispatch.reform(|_: MouseEvent| Msg::ViewClosed)}>
                        { tr!(lang, "city-end-open") }<span aria-hidden="true">{ "\u{2192}" }</span></button></p>
                    <p><button type="button" class="linkbtn" id="city-manual" onclick={open(View::ManualSetting)}>{ tr!(lang, "manual-setting") }</button></p>
                    { missing_list(lang, form, &page.dispatch) }
                </section>
                <section aria-labelledby="city-recap">
                    <h2 id="city-recap">{ tr!(lang, "city-end-recap") }</h2>
                    { recap(lang, form, found) }
                </section>
            </div>
        </main>
    }
}

/// What was answered, a row each.
fn recap(lang: Lang, form: &Form, found: &Found) -> Html {
    let answers = &form.answers;
    let scenario = &found.derived.scenario;
    let followed = GoalId::ALL.into_iter().filter_map(|goal| {
        Some(format!("{} ({})", goal_name(lang, goal), lang.goal(quantity(goal), answers.goal(goal)?)))
    });
    let followed = followed.collect::<Vec<_>>().join(", ");
    let shown = |asked: &Asked| {
        asked.source_key().is_some()
            && (answers.entry(*asked).is_some() || answers.unknown().any(|unknown| unknown == *asked))
    };
    let period = format!("{}-{}", lang.year(scenario.base_year), lang.year(scenario.target_year));
    html! {
        <>
            <table class="recap" aria-label={tr!(lang, "city-end-recap")}>
                <thead><tr>
                    <th scope="col">{ tr!(lang, "city-end-value") }</th>
                    <th scope="col">{ tr!(lang, "city-end-answer") }</th>
                    <th scope="col">{ tr!(lang, "city-end-known") }</th>
                </tr></thead>
                <tbody>
                    <tr><th scope="row">{ tr!(lang, "city-end-period") }</th><td>{ period }</td><td></td></tr>
                    { for Asked::ALL.into_iter().filter(shown).map(|asked| keyed::<Row>(asked.key(), props!(Row { form: form.clone(), asked }))) }
                    <tr><th scope="row">{ tr!(lang, "city-end-goals") }</th><td>{ if followed.is_empty() { tr!(lang, "city-end-none") } else { followed } }</td><td></td></tr>
                </tbody>
            </table>
            <p class="note">{ tr!(lang, "city-end-day", day = day(lang, &answers.day)) }</p>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    form: Form,
    asked: Asked,
}

/// One answer: its value, how it is known, and where it comes from once that is said.
#[function_component]
fn Row(props: &RowProps) -> Html {
    let lang = use_page().lang;
    let RowProps { form, asked } = props.clone();
    let given = form.answers.value(asked).is_some();
    let value = words::value(lang, asked, form.answers.value_or_example(asked));
    let name = words::name(lang, asked);
    let known = known(&form, asked).unwrap_or(crate::scenario::provenance::Known::ToFind);
    let source = form.answers.sources.get(&asked).cloned().unwrap_or_default();
    let onchange = form.tell.reform(move |event: Event| Change::Sourced(asked, input::text(&event)));
    html! {
        <tr>
            <th scope="row">{ name.clone() }</th>
            <td>if given { <b>{ value }</b> } else { <i>{ value }</i> }</td>
            <td>
                { chip(lang, known) }
                if given {
                    <details class="give-source">
                        <summary aria-label={source.is_empty().then(|| tr!(lang, "city-source-add-of", name = name.as_str()))}>{ if source.is_empty() { tr!(lang, "city-source-add") } else { source.clone() } }</summary>
                        <input class="give-source__text" maxlength="500" value={source} aria-label={tr!(lang, "city-source-of", name = name)} {onchange} />
                    </details>
                }
            </td>
        </tr>
    }
}
