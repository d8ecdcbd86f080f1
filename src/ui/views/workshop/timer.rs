//! The time of a round: it can be set, stopped, and given more at any moment. At its end nothing happens but a word.

use super::words;
use crate::platform::{clock, input, timer};
use crate::scenario::workshop::{LONGEST_TIMER, Timer};
use crate::state::Msg;
use crate::state::workshop::Change;
use crate::tr;
use crate::ui::context::use_page;
use yew::prelude::*;

/// Milliseconds between two looks at the clock.
const TICK: u32 = 500;
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
    let now = use_state_eq(clock::seconds);
    let running = matches!(props.timer, Timer::Running(_));
    use_effect_with(running, {
        let now = now.setter();
        move |running| {
            let due = running.then(|| timer::every(TICK, move || now.set(clock::seconds())));
            move || drop(due)
        }
    });
    // The look at the clock may be older than a start just asked for.
    let left = props.timer.left(if running { clock::seconds().max(*now) } else { *now });
    let say = |change: fn(i64) -> Change| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::Workshop(change(clock::seconds()))))
    };
    let set = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |event: Event| {
            let Some(minutes) = input::number(&event) else { return };
            #[allow(clippy::cast_possible_truncation, reason = "held between none and three hours")]
            let seconds = (minutes * 60.0).round().clamp(0.0, LONGEST_TIMER as f64) as i64;
            dispatch.emit(Msg::Workshop(Change::TimerSet(seconds)));
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
                <button type="button" class="btn btn--main" id="ws-timer-start" hidden={running} disabled={left == 0} onclick={say(Change::TimerStarted)}>{ tr!(lang, "ws-timer-start") }</button>
                <button type="button" class="btn" id="ws-timer-stop" hidden={!running} onclick={say(Change::TimerStopped)}>{ tr!(lang, "ws-timer-stop") }</button>
                <button type="button" class="btn" onclick={say(|now| Change::TimerExtended(60, now))}>{ tr!(lang, "ws-timer-more", minutes = "1") }</button>
                <button type="button" class="btn" onclick={say(|now| Change::TimerExtended(300, now))}>{ tr!(lang, "ws-timer-more", minutes = "5") }</button>
                <button type="button" class="btn" onclick={say(|now| Change::TimerExtended(-60, now))}>{ tr!(lang, "ws-timer-less", minutes = "1") }</button>
            </div>
            <label class="ws__set">{ tr!(lang, "ws-timer-set") }
                <span class="field"><input type="number" id="ws-timer-set" min="0" max="180" step="1" value={minutes.to_string()} onchange={set} /><span class="unit">{ "min" }</span></span>
            </label>
            <p class="ws__said" role="status">{ said }</p>
        </section>
    }
}
