//! What every page of the wall has: its news and the time at the top, whose plan it is and the pages at the foot.

use crate::i18n::Lang;
use crate::platform::{fullscreen, timer};
use crate::scenario::workshop::Timer;
use crate::tr;
use crate::ui::later::views::time_left::use_time_left;
use crate::ui::later::views::wall::keys::{Act, PAGES};
use crate::ui::later::views::wall::words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// Milliseconds between two things said to those who do not see the wall.
const SAID: u32 = 4_000;

/// The news of a page, what it is about, and the time left; the news is said aloud too.
pub(super) fn top(title: String, about: Html, left: Timer) -> Html {
    html! {
        <header class="w-top">
            <h1 dir="auto">{ &title }</h1>
            <p class="w-sub">{ about }</p>
            { mount::<WallClock>(props!(WallClock { timer: left })) }
            { mount::<Said>(props!(Said { text: title })) }
        </header>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct WallClockProps {
    /// The board's timer.
    pub(super) timer: Timer,
}

/// The time left; a word in its place once there is none.
#[function_component]
pub(super) fn WallClock(props: &WallClockProps) -> Html {
    let lang = use_page().lang;
    let (left, running) = use_time_left(props.timer);
    let over = running && left == 0;
    html! {
        <p class={classes!("w-time", over.then_some("w-time--over"))}>
            <span hidden={over} role="timer"><span class="sr">{ tr!(lang, "wall-time") }{ " " }</span>{ words::clock(left) }</span>
            <span role="status">{ over.then(|| tr!(lang, "wall-time-over")) }</span>
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct SaidProps {
    text: String,
}

/// What is said to those who do not see the wall: the latest news, at most once every few seconds.
#[function_component]
fn Said(props: &SaidProps) -> Html {
    let said = use_state_eq(String::new);
    let latest = use_mut_ref(String::new);
    let due = use_mut_ref(|| None::<timer::Due>);
    latest.borrow_mut().clone_from(&props.text);
    use_effect_with(props.text.clone(), {
        let said = said.setter();
        move |_| {
            if due.borrow().is_none() {
                let held = due.clone();
                *due.borrow_mut() = Some(timer::after(SAID, move || {
                    said.set(latest.borrow().clone());
                    held.replace(None);
                }));
            }
        }
    });
    html! { <span class="sr" role="status">{ &*said }</span> }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FootProps {
    /// What the page is about, or its keys.
    pub(super) about: Html,
    /// The place of the page shown.
    pub(super) place: usize,
    /// Whether the other pages are there.
    pub(super) pages: bool,
    /// Whether the keys are shown.
    pub(super) helped: bool,
    /// What buttons do.
    pub(super) act: Callback<Act>,
}

/// The foot of the wall.
#[function_component]
pub(super) fn Foot(props: &FootProps) -> Html {
    let lang = use_page().lang;
    let press = |act: Act| props.act.reform(move |_: MouseEvent| act);
    let small = |id: &'static str, sign: &'static str, label: String, act: Act| {
        html! { <button type="button" class="iconbtn" {id} aria-label={label.clone()} title={label} onclick={press(act)}>{ icon(sign, 20) }</button> }
    };
    let help = tr!(lang, "wall-help");
    html! {
        <footer class="w-foot">
            <div class="w-about">{ props.about.clone() }</div>
            <nav aria-label={tr!(lang, "wall-pages-label")} hidden={!props.pages}>
                <ol>{ for (0..PAGES.len()).map(|place| html! {
                    <li><button type="button" id={format!("wall-page-{}", place + 1)} aria-current={(place == props.place).then_some("page")} onclick={press(Act::Page(place))}>
                        { (place + 1).to_string() }{ " " }{ page_name(lang, place) }</button></li>
                }) }</ol>
            </nav>
            <div class="w-acts">
                <button type="button" class="iconbtn" id="wall-keys" aria-label={help.clone()} title={help} aria-expanded={props.helped.to_string()} aria-controls="wall-help" onclick={press(Act::Help)}>{ "?" }</button>
                if fullscreen::is_allowed() { { small("wall-screen", "screen", tr!(lang, "wall-screen"), Act::Screen) } }
                { small("wall-leave", "close", tr!(lang, "wall-leave"), Act::Leave) }
            </div>
        </footer>
    }
}

/// The name of a page, by its place.
fn page_name(lang: Lang, place: usize) -> String {
    match place {
        0 => tr!(lang, "wall-page-scenario"),
        1 => tr!(lang, "wall-page-board"),
        2 => tr!(lang, "wall-page-votes"),
        3 => tr!(lang, "wall-page-hands"),
        _ => tr!(lang, "wall-page-question"),
    }
}
