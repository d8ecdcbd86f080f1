//! The time of a round: it can be set, stopped, and given more at any moment. At its end nothing happens but a word.

use crate::platform::keys::FieldKey;
use crate::platform::{clock, element, input, keys};
use crate::scenario::workshop::{LONGEST_TIMER, Timer};
use crate::state::Msg;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::time_left::use_time_left;
use crate::ui::later::words::workshop as words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::field::on_left;
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// Minutes left that are announced.
const ANNOUNCED: [i64; 3] = [5, 2, 1];

#[derive(Clone, PartialEq, Properties)]
pub(super) struct RoundTimerProps {
    /// The board's timer.
    pub(super) timer: Timer,
}

/// The timer and its buttons.
#[function_component]
pub(super) fn RoundTimer(props: &RoundTimerProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (left, running) = use_time_left(props.timer);
    let say = |change: fn(i64) -> BoardChange| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::from(change(clock::seconds())));
            // One of the two takes the other's place.
            element::keep_focus(if running { "ws-timer-start" } else { "ws-timer-stop" });
        })
    };
    let over = running && left == 0;
    let minutes = (left + 59) / 60;
    let said = match left {
        _ if !running => String::new(),
        0 => tr!(lang, "ws-timer-over"),
        _ if ANNOUNCED.contains(&minutes) => words::minutes_left(lang, minutes),
        _ => String::new(),
    };
    html! {
        <section class={classes!("ws__timer", over.then_some("is-over"))} aria-label={tr!(lang, "ws-timer")}>
            <p class="ws__clock" role="timer" id="ws-clock">{ words::clock(left) }</p>
            <div class="acts">
                <button type="button" class="btn btn--main" id="ws-timer-start" hidden={running} disabled={left == 0} onclick={say(BoardChange::TimerStarted)}>{ tr!(lang, "ws-timer-start") }</button>
                <button type="button" class="btn" id="ws-timer-stop" hidden={!running} onclick={say(BoardChange::TimerStopped)}>{ tr!(lang, "ws-timer-stop") }</button>
                <button type="button" class="btn" onclick={say(|now| BoardChange::TimerExtended(60, now))}>{ tr!(lang, "ws-timer-more", minutes = "1") }</button>
                <button type="button" class="btn" onclick={say(|now| BoardChange::TimerExtended(300, now))}>{ tr!(lang, "ws-timer-more", minutes = "5") }</button>
                <button type="button" class="btn" onclick={say(|now| BoardChange::TimerExtended(-60, now))}>{ tr!(lang, "ws-timer-less", minutes = "1") }</button>
            </div>
            { mount::<MinutesField>(props!(MinutesField { minutes })) }
            <p class="ws__said" role="status">{ said }</p>
        </section>
    }
}

/// What may follow a number of minutes.
const MINUTES: [&str; 4] = ["min", "mn", "minutes", "minute"];

#[derive(Clone, PartialEq, Properties)]
struct MinutesFieldProps {
    /// What is left.
    minutes: i64,
}

/// The field that sets the time; what is being typed stays while the clock runs.
#[function_component]
fn MinutesField(props: &MinutesFieldProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let typed = use_state_eq(|| None::<String>);
    let bad = use_state_eq(|| false);
    let left = use_mut_ref(|| None::<String>);
    let take = {
        let (typed, bad, dispatch) = (typed.clone(), bad.clone(), page.dispatch.clone());
        Callback::from(move |text: String| {
            let seconds = lang.parse_number(&text, &MINUTES).map(|minutes| (minutes * 60.0).round());
            let seconds = seconds.ok().filter(|seconds| (0.0..=LONGEST_TIMER as f64).contains(seconds));
            bad.set(seconds.is_none());
            typed.set(seconds.is_none().then_some(text));
            if let Some(seconds) = seconds {
                #[allow(clippy::cast_possible_truncation, reason = "held between none and three hours")]
                dispatch.emit(Msg::from(BoardChange::TimerSet(seconds as i64)));
            }
        })
    };
    let onkeydown = {
        let (typed, bad, take) = (typed.clone(), bad.clone(), take.clone());
        Callback::from(move |event: KeyboardEvent| match keys::in_field(&event) {
            Some(FieldKey::Take) => take.emit(input::text(&event)),
            Some(FieldKey::GiveUp) => {
                typed.set(None);
                bad.set(false);
            }
            None => {}
        })
    };
    let oninput = Callback::from({
        let typed = typed.clone();
        move |event: InputEvent| typed.set(Some(input::text(&event)))
    });
    let onchange = on_left(&left, take);
    let shown = (*typed).clone().unwrap_or_else(|| props.minutes.to_string());
    html! {
        <div class="ws__set">
            <label for="ws-timer-set">{ tr!(lang, "ws-timer-set") }</label>
            <span class="field">
                <input id="ws-timer-set" inputmode="decimal" autocomplete="off" value={shown} {oninput} {onchange} {onkeydown}
                    aria-invalid={bad.then_some("true")} aria-describedby="ws-timer-bad" />
                <span class="unit">{ "min" }</span>
            </span>
            <span class="err" id="ws-timer-bad" role="alert" hidden={!*bad}>
                { bad.then(|| tr!(lang, "ws-timer-bad", most = (LONGEST_TIMER / 60).to_string())) }
            </span>
        </div>
    }
}
