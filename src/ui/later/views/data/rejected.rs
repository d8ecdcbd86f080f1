//! Rows that were not kept: why, where, what stood there; all of them in a file.

use super::words::{many, place, reason, rows, say};
use crate::export::csv::{self, Cell};
use crate::i18n::Lang;
use crate::import::{Reading, Reason, Rejected};
use crate::platform::files;
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::ui::later::downloads::{file_name, unsaved};
use crate::ui::later::keep::data_desk::Opened;
use crate::ui::shared::context::use_page;
use crate::ui::shared::disclosure::use_unfolded;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{keyed, props};
use yew::prelude::*;

/// Rows shown of one reason: the file holds the others.
const SHOWN: usize = 20;

/// The file.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RejectionsProps {
    pub(super) opened: Opened,
}

/// The reasons, each with its rows, and the file of them.
#[function_component]
pub(super) fn Rejections(props: &RejectionsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let reading = &props.opened.file.reading;
    let total: u64 = reading.rows.rejected.values().sum();
    let onsave = {
        let (opened, dispatch) = (props.opened.clone(), page.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let name = file_name(&opened.file.name, &say(lang, "rejected-file", []), "csv");
            let handed = files::save(&name, "text/csv", &table(lang, &opened.file.reading));
            if let Some(notice) = unsaved(handed, Notice::FileUnsaved) {
                dispatch.emit(Msg::Noticed(notice));
            }
        })
    };
    // What is kept in mind of them is what the file holds.
    let held = u64::try_from(reading.rejected.len()).unwrap_or(total);
    let save = if held < total { "rejected-save-first" } else { "rejected-save" };
    let save = say(lang, save, [("n", rows(lang, held).into())]);
    html! {
        <>
            { say(lang, "account-rejected", [("count", many(total))]) }
            { for reading.rows.rejected.iter().map(|(&why, &n)| keyed::<OneReason>(format!("{why:?}"), props!(OneReason { opened: props.opened.clone(), why, n }))) }
            <span class="acts"><button type="button" class="btn btn--sm" id="data-rejected" onclick={onsave}>{ icon("down", 16) }{ save }</button></span>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OneReasonProps {
    opened: Opened,
    why: Reason,
    n: u64,
}

/// One reason, and its rows once it is unfolded.
#[function_component]
fn OneReason(props: &OneReasonProps) -> Html {
    let lang = use_page().lang;
    let (unfolded, ontoggle) = use_unfolded(false);
    let of = |row: &&Rejected| row.reason == props.why;
    let found: Vec<_> = props.opened.file.reading.rejected.iter().filter(of).take(SHOWN).collect();
    let shown = u64::try_from(found.len()).unwrap_or(props.n);
    html! {
        <details class="disc" {ontoggle}>
            <summary>{ say(lang, "rejected-reason", [("n", rows(lang, props.n).into()), ("reason", reason(lang, props.why).into())]) }</summary>
            if unfolded {
                <ul class="rows">
                    { for found.iter().map(|row| html! { <li>{ place(lang, row.at) }{ value(lang, row) }</li> }) }
                    if shown < props.n { <li>{ say(lang, "rejected-more", [("n", rows(lang, props.n - shown).into())]) }</li> }
                </ul>
            }
        </details>
    }
}

fn value(lang: Lang, row: &Rejected) -> Html {
    match row.value.as_deref().filter(|value| !value.is_empty()) {
        Some(value) => html! { <>{ say(lang, "colon", []) }<q translate="no">{ value.to_owned() }</q></> },
        None => Html::default(),
    }
}

/// The rows as a file; the first thousand, which are those that are kept in mind.
fn table(lang: Lang, reading: &Reading) -> String {
    let head = ["rejected-where", "rejected-why", "rejected-value"].map(|key| Cell::Text(say(lang, key, [])));
    let line = |row: &Rejected| {
        let value = row.value.as_ref().map_or(Cell::Empty, |value| Cell::text(value.as_str()));
        vec![Cell::Text(place(lang, row.at)), Cell::Text(reason(lang, row.reason)), value]
    };
    let lines: Vec<_> = std::iter::once(head.to_vec()).chain(reading.rejected.iter().map(line)).collect();
    csv::write(lang, &lines)
}
