//! A file being read: how far, what was seen so far, and the way to stop.

use super::words::{count, rows, say, size};
use crate::i18n::Lang;
use crate::ui::later::keep::data_desk::Underway;
use crate::ui::later::keep::data_job;
use crate::ui::shared::context::use_page;
use yew::prelude::*;

/// What is read.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ProgressProps {
    pub(super) underway: Underway,
}

/// How far the reading has come.
#[function_component]
pub(super) fn Progress(props: &ProgressProps) -> Html {
    let lang = use_page().lang;
    let Underway { name, bytes, done, rows: seen, rejected, buyers, left } = props.underway.clone();
    let name = name.trim_start_matches("./").to_owned();
    let percent = lang.percent_of(lang.integer(libm::floor(done * 100.0)));
    let left = left.map_or_else(|| say(lang, "left-unknown", []), |left| time_left(lang, left));
    let fact =
        |key: &str, value: String| html! { <div><dt>{ say(lang, key, []) }</dt><dd>{ value }</dd></div> };
    html! {
        <main class="dbox">
            <h1 tabindex="-1" id="data-heading">{ say(lang, "reading", [("name", name.into())]) }</h1>
            <p class="lead">{ say(lang, "reading-lead", []) }</p>
            <div class="reading-file">
                <p class="prog__t"><b>{ percent.clone() }</b>{ " " }<span>{ read_of(lang, done, bytes) }</span></p>
                <progress value={done.to_string()} max="1" aria-label={say(lang, "reading-bar", [])}>{ percent }</progress>
                <dl class="facts">
                    { fact("seen-rows", rows(lang, seen)) }
                    { fact("seen-rejected", rows(lang, rejected)) }
                    { fact("seen-buyers", count(lang, buyers)) }
                    { fact("seen-left", left) }
                </dl>
                <p class="acts"><button type="button" class="btn" id="data-cancel" onclick={Callback::from(|_: MouseEvent| data_job::cancel())}>{ say(lang, "cancel", []) }</button></p>
                <p class="note">{ say(lang, "reading-note", []) }</p>
            </div>
        </main>
    }
}

/// Bytes read of all.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "bytes of a file"
)]
fn read_of(lang: Lang, done: f64, bytes: u64) -> String {
    let read = size(lang, (done * bytes as f64) as u64);
    say(lang, "read-of", [("read", read.into()), ("all", size(lang, bytes).into())])
}

fn time_left(lang: Lang, seconds: f64) -> String {
    if seconds < 90.0 {
        say(lang, "left-seconds", [("n", lang.integer(f64::max(libm::ceil(seconds), 1.0)).into())])
    } else {
        say(lang, "left-minutes", [("n", lang.integer(libm::ceil(seconds / 60.0)).into())])
    }
}

/// What is said aloud: a word every quarter of the way.
pub(super) fn aloud(lang: Lang, underway: &Underway) -> String {
    let quarter = libm::floor(underway.done * 4.0) * 25.0;
    let name = underway.name.trim_start_matches("./");
    say(
        lang,
        "reading-aloud",
        [("name", name.into()), ("percent", lang.percent_of(lang.integer(quarter)).into())],
    )
}
