//! Several buyers in a file: which one, or which ones, before anything is counted.

use super::refused::refused;
use super::words::{count, many, rows, say};
use crate::i18n::Lang;
use crate::import::folded;
use crate::import::{Buyer, Selection};
use crate::platform::input;
use crate::ui::later::keep::data_desk::{Desk, Opened, Unreadable, change};
use crate::ui::later::keep::data_job;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use std::collections::BTreeSet;
use yew::prelude::*;

/// Buyers shown at once: the others are found by their name.
const SHOWN: usize = 12;
/// Fewer rows than this, and nothing can be proposed.
const FEW: u64 = 30;

/// The file.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BuyersProps {
    pub(super) opened: Opened,
    pub(super) refused: Option<(String, Unreadable)>,
    /// Some were chosen before: one can go back to them.
    pub(super) again: bool,
}

/// The choice of buyers.
#[function_component]
pub(super) fn Buyers(props: &BuyersProps) -> Html {
    let lang = use_page().lang;
    let file = &props.opened.file;
    let reading = &file.reading;
    let (typed, chosen) = (use_state_eq(String::new), use_state_eq(|| chosen_before(&reading.selection)));
    let sought = plain(&typed);
    let found: Vec<&Buyer> = reading
        .buyers
        .iter()
        .filter(|buyer| {
            sought.is_empty()
                || plain(&buyer.name).contains(&sought)
                || buyer.siren.contains(&sought.replace(' ', ""))
        })
        .collect();
    let ticked: Vec<&Buyer> = reading.buyers.iter().filter(|buyer| chosen.contains(&buyer.siren)).collect();
    let total: u64 = ticked.iter().map(|buyer| buyer.rows).sum();
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(input::text(&event)))
    };
    let onread = {
        let chosen = chosen.clone();
        Callback::from(move |_: MouseEvent| data_job::read_for(chosen.iter().cloned().collect()))
    };
    let lead = say(
        lang,
        "buyers-lead",
        [("name", file.name.as_str().into()), ("rows", rows(lang, reading.rows.read).into())],
    );
    html! {
        <main class="dbox">
            <h1 tabindex="-1" id="data-heading">{ say(lang, "buyers", [("n", count(lang, reading.buyer_count).into())]) }</h1>
            if let Some((name, why)) = &props.refused { { refused(lang, name, *why) } }
            <p class="lead">{ lead }</p>
            <label class="find">{ icon("find", 20) }<span class="sr">{ say(lang, "buyers-find", []) }</span>
                <input id="data-find" autocomplete="off" placeholder={say(lang, "buyers-hint", [])} value={(*typed).clone()} {oninput} /></label>
            <table class="buyers" aria-labelledby="data-heading">
                <thead><tr>
                    <th><span class="sr">{ say(lang, "buyers-choose", []) }</span></th>
                    <th scope="col">{ say(lang, "buyers-name", []) }</th>
                    <th scope="col" class="siren">{ say(lang, "buyers-siren", []) }</th>
                    <th scope="col" class="r">{ say(lang, "buyers-rows", []) }</th>
                </tr></thead>
                <tbody>{ for found.iter().take(SHOWN).map(|buyer| row(lang, buyer, &chosen)) }</tbody>
            </table>
            <p class="note" role="status">{ say(lang, "buyers-shown", [
                ("shown", count(lang, found.len().min(SHOWN)).into()), ("all", count(lang, reading.buyer_count).into())]) }</p>
            <div class="qend">
                <button type="button" class="btn btn--main" id="data-read" disabled={ticked.is_empty()} onclick={onread}>{ read(lang, &ticked, total) }</button>
                if props.again {
                    <button type="button" class="btn" onclick={Callback::from(|_: MouseEvent| change(|desk| desk.choosing = false))}>{ say(lang, "buyers-keep", []) }</button>
                } else {
                    <button type="button" class="btn" onclick={Callback::from(|_: MouseEvent| change(Desk::remove))}>{ say(lang, "buyers-drop", []) }</button>
                }
                <span class="note" aria-live="polite">
                    if !ticked.is_empty() && total < FEW { { icon("warn", 16) }{ " " }{ say(lang, "buyers-few", []) } }
                </span>
            </div>
        </main>
    }
}

/// The buyers chosen before, if any.
fn chosen_before(selection: &Selection) -> BTreeSet<String> {
    let all = selection.siren.as_deref().unwrap_or_default().split('+');
    all.filter(|siren| !siren.is_empty()).map(str::to_owned).collect()
}

/// What a buyer is called: its name, or its number.
pub(super) fn called(buyer: &Buyer) -> String {
    if buyer.name.is_empty() { grouped(&buyer.siren) } else { buyer.name.chars().take(60).collect() }
}

fn row(lang: Lang, buyer: &Buyer, chosen: &UseStateHandle<BTreeSet<String>>) -> Html {
    let siren = buyer.siren.clone();
    let name = if buyer.name.is_empty() { say(lang, "buyers-unnamed", []) } else { buyer.name.clone() };
    let named = called(buyer);
    let onchange = {
        let (siren, chosen) = (siren.clone(), chosen.clone());
        Callback::from(move |event: Event| {
            let mut now = (*chosen).clone();
            if input::checked(&event) {
                now.insert(siren.clone())
            } else {
                now.remove(&siren)
            };
            chosen.set(now);
        })
    };
    html! {
        <tr key={siren.clone()}>
            <td><label class="tickbox"><input type="checkbox" checked={chosen.contains(&siren)} aria-label={named} {onchange} /></label></td>
            <th scope="row">{ name }</th>
            <td class="siren">{ grouped(&siren) }</td>
            <td class="r">{ rows(lang, buyer.rows) }</td>
        </tr>
    }
}

/// What the button says: how many rows, of whom.
fn read(lang: Lang, ticked: &[&Buyer], total: u64) -> String {
    let written = rows(lang, total);
    match ticked {
        [] => say(lang, "buyers-read-none", []),
        [one] => say(
            lang,
            "buyers-read-one",
            [("n", written.into()), ("count", many(total)), ("name", called(one).into())],
        ),
        more => say(
            lang,
            "buyers-read",
            [("n", written.into()), ("count", many(total)), ("buyers", count(lang, more.len()).into())],
        ),
    }
}

/// A SIREN in threes.
fn grouped(siren: &str) -> String {
    let letters: Vec<char> = siren.chars().collect();
    letters.chunks(3).map(|three| three.iter().collect::<String>()).collect::<Vec<_>>().join("\u{202f}")
}

/// A name as it is sought: small letters without accents.
fn plain(name: &str) -> String {
    folded(name.trim())
}
