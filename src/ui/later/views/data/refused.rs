//! A file that was not read: what it is, and what to do; nothing has changed.

use super::words::say;
use crate::i18n::Lang;
use crate::import::Refusal;
use crate::ui::later::keep::data_desk::{Unreadable, change};
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// The notice.
pub(super) fn refused(lang: Lang, name: &str, why: Unreadable) -> Html {
    let kind = kind(name, why);
    let close = Callback::from(|_: MouseEvent| change(|desk| desk.refused = None));
    let title = say(lang, &format!("refused-{kind}"), [("name", name.into())]);
    html! {
        <div class="notice notice--bad" role="alert" id="data-refused" tabindex="-1">
            { icon("warn", 22) }
            <div>
                <p><b>{ title }</b></p>
                <p>{ say(lang, &format!("refused-{kind}-do"), []) }</p>
                <p class="note">{ say(lang, "refused-note", []) }</p>
            </div>
            <button type="button" class="iconbtn" aria-label={say(lang, "close", [])} onclick={close}>{ icon("close", 20) }</button>
        </div>
    }
}

/// The kind of refusal, as its texts are named.
pub(super) fn kind(name: &str, why: Unreadable) -> &'static str {
    let name = name.to_lowercase();
    match why {
        Unreadable::Refused(refusal) => match refusal {
            Refusal::Empty => "empty",
            Refusal::ZipOrSpreadsheet if name.ends_with(".ods") => "ods",
            Refusal::ZipOrSpreadsheet if name.ends_with(".xlsx") || name.ends_with(".xlsm") => "excel",
            Refusal::OldExcel => "excel",
            Refusal::ZipOrSpreadsheet => "zip",
            Refusal::Gzip => "gzip",
            Refusal::Parquet => "parquet",
            Refusal::Pdf => "pdf",
            Refusal::NoKnownColumns => "columns",
            Refusal::ColumnsDoNotLineUp => "shifted",
            Refusal::NotJson => "not-json",
            Refusal::NotXml | Refusal::NoRecords if name.ends_with(".html") || name.ends_with(".htm") => {
                "page"
            }
            Refusal::NotXml => "not-xml",
            Refusal::NoRecords => "no-records",
            Refusal::TooLarge => "too-large",
        },
        Unreadable::Failed => "failed",
        Unreadable::NoExample => "no-example",
    }
}
