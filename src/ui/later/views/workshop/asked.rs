//! What the round asks about, by hands, on paper and on phones: which levers, which values; and what the hands said.

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::platform::{element, input};
use crate::scenario::vote::hands::{Asked, MOST_ASKED};
use crate::scenario::workshop::Board;
use crate::state::Msg;
use crate::state::view::View;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::field::on_left;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{keyed, props};
use crate::ui::shared::words::{lever, number_entry, unit};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct AskedPartProps {
    /// The board.
    pub(super) board: Shared<Board>,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// The levers asked about, one a line.
#[function_component]
pub(super) fn AskedPart(props: &AskedPartProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let AskedPartProps { board, tell } = props;
    let Some(round) = board.round() else { return Html::default() };
    let asked = round.questions();
    let free: Vec<LeverId> = LeverId::all()
        .filter(|lever| lever.present(&round.base) && asked.iter().all(|one| one.lever != *lever))
        .collect();
    let add = {
        let (tell, asked, base) = (tell.clone(), asked.clone(), std::rc::Rc::clone(&round.base));
        Callback::from(move |event: Event| {
            let chosen = LeverId::from_key(&input::text(&event));
            if let Some(more) = chosen.and_then(|lever| Asked::about(lever, &base)) {
                tell.emit(BoardChange::LeversAsked(asked.iter().cloned().chain([more]).collect()));
            }
        })
    };
    let raised = asked.iter().any(|one| one.hands() > 0);
    let wall = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(View::WallHands)))
    };
    html! {
        <section aria-labelledby="asked-title">
            <h3 id="asked-title">{ tr!(lang, "asked-title") }</h3>
            <p class="note">{ tr!(lang, "asked-note") }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={tr!(lang, "asked-values")}>
                <table class="ws__table" id="asked-levers" aria-labelledby="asked-title">
                    <thead><tr>
                        <th scope="col">{ tr!(lang, "vote-lever") }</th><th scope="col">{ tr!(lang, "asked-values") }</th>
                        <th scope="col">{ tr!(lang, "asked-hands") }</th><th scope="col">{ tr!(lang, "vote-middle") }</th>
                        <th scope="col"><span class="sr">{ tr!(lang, "ws-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for asked.iter().map(|one| keyed::<AskedRow>(one.lever.key(), props!(AskedRow { asked: one.clone(), all: asked.clone(), tell: tell.clone() }))) }</tbody>
                </table>
            </div>
            <div class="acts">
                <label hidden={free.is_empty() || asked.len() >= MOST_ASKED}>{ tr!(lang, "asked-add") }{ " " }
                    <select id="asked-add" onchange={add}>
                        <option value="" selected=true>{ "–" }</option>
                        { for free.iter().map(|id| html! { <option key={id.key()} value={id.key()}>{ lever::name(lang, *id) }</option> }) }
                    </select></label>
                <span class="note" hidden={asked.len() < MOST_ASKED}>{ tr!(lang, "asked-full", most = MOST_ASKED.to_string()) }</span>
                <button type="button" class="btn" id="asked-wall" onclick={wall}>{ icon("screen", 18) }{ if raised { tr!(lang, "asked-go-on") } else { tr!(lang, "ways-hands-act") } }</button>
            </div>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AskedRowProps {
    asked: Asked,
    all: Vec<Asked>,
    tell: Callback<BoardChange>,
}

/// A lever, its values as one text to change, the hands counted.
#[function_component]
fn AskedRow(props: &AskedRowProps) -> Html {
    let lang = use_page().lang;
    let AskedRowProps { asked, all, tell } = props;
    let id = asked.lever;
    let typed = use_state_eq(|| None::<String>);
    let left = use_mut_ref(|| None::<String>);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(Some(input::text(&event))))
    };
    let replace = {
        let (all, tell) = (all.clone(), tell.clone());
        move |by: Option<Asked>| {
            let list =
                all.iter().filter_map(|one| if one.lever == id { by.clone() } else { Some(one.clone()) });
            tell.emit(BoardChange::LeversAsked(list.collect()));
            element::keep_focus("asked-add");
        }
    };
    let onchange = {
        let (typed, replace) = (typed.clone(), replace.clone());
        on_left(
            &left,
            Callback::from(move |text: String| {
                let read = read(lang, id, &text);
                typed.set(read.is_none().then_some(text));
                if read.is_some() {
                    replace(read);
                }
            }),
        )
    };
    let unit = id.row().unit;
    let bad = typed.as_ref().is_some_and(|text| read(lang, id, text).is_none());
    let shown = (*typed).clone().unwrap_or_else(|| {
        asked
            .choices
            .iter()
            .map(|choice| unit::displayed(lang, unit, choice.value))
            .collect::<Vec<_>>()
            .join(" ; ")
    });
    let name = lever::name(lang, id);
    let fault = format!("asked-{}-bad", id.key());
    let clear = tell.reform(move |_: MouseEvent| {
        element::keep_focus("asked-wall");
        BoardChange::HandsCleared(id)
    });
    html! {
        <tr>
            <th scope="row">{ name.clone() }</th>
            <td><input class="ws__text ws__values" id={format!("asked-{}", id.key())} value={shown} aria-label={tr!(lang, "asked-values-of", name = name.as_str())} autocomplete="off"
                disabled={asked.hands() > 0} aria-invalid={bad.then_some("true")} aria-describedby={fault.clone()} {oninput} {onchange} />
                <span class="err" id={fault} role="alert" hidden={!bad}>{ bad.then(|| tr!(lang, "asked-bad")) }</span></td>
            <td>{ asked.hands().to_string() }</td>
            <td><b>{ asked.median().map(|value| unit::displayed(lang, unit, value)) }</b></td>
            <td><div class="ws__do">
                if asked.hands() > 0 {
                    <button type="button" class="btn btn--sm btn--quiet" onclick={clear} aria-label={tr!(lang, "asked-clear-of", name = name.as_str())}>{ tr!(lang, "asked-clear") }</button>
                } else {
                    <button type="button" class="iconbtn" disabled={all.len() < 2} onclick={Callback::from(move |_: MouseEvent| replace(None))} aria-label={tr!(lang, "asked-remove", name = name.as_str())} title={tr!(lang, "asked-remove", name = name.as_str())}>{ icon("close", 16) }</button>
                }
            </div></td>
        </tr>
    }
}

/// The values of a text, apart by semicolons; none when one is no value of the lever, or there are too few or too many.
fn read(lang: Lang, lever: LeverId, text: &str) -> Option<Asked> {
    let bounds = lever.field().bounds;
    let values: Option<Vec<f64>> = text
        .split([';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            number_entry::parse(lang, lever.row().unit, part).ok().filter(|value| bounds.contain(*value))
        })
        .collect();
    Asked::of(lever, &values?)
}
