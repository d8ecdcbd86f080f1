//! Files handed to the page: read, put among the reader's scenarios, the last one shown.

use crate::platform::files::{self, Content, Picked, Unread};
use crate::scenario::{config, file, open_file, workbook};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::state::view::View;
use crate::ui::later::keep::{settings_desk, shelf};
use yew::prelude::*;

/// Opens files; each is taken whole or refused whole, and what is on screen stays when none can be taken.
pub(in crate::ui) fn open(picked: Vec<Picked>, dispatch: Callback<Msg>, opened: impl Fn() + 'static) {
    files::read(picked, workbook::LARGEST, move |contents| {
        let mut scenarios = Vec::new();
        let mut notices = Vec::new();
        for content in contents {
            if content.text().and_then(|text| open_file::mark(&text)).as_deref() == Some(config::FORMAT) {
                settings_desk::leave(content);
                dispatch.emit(Msg::ViewOpened(View::Config));
                return;
            }
            match taken(content) {
                Ok(found) => scenarios.extend(found),
                Err(notice) => notices.push(notice),
            }
        }
        let good = notices.is_empty() && !scenarios.is_empty();
        notices.extend(put_away(scenarios, &dispatch));
        for notice in notices {
            dispatch.emit(Msg::Noticed(notice));
        }
        if good {
            opened();
        }
    });
}

fn taken(content: Content) -> Result<Vec<file::OpenedScenario>, Notice> {
    let Content { name, bytes } = content;
    let read = match bytes {
        Ok(bytes) => open_file::read(&bytes),
        Err(Unread::TooLarge(found)) => Err(open_file::too_large(found, workbook::LARGEST)),
        Err(Unread::Failed) => return Err(Notice::FileUnread { file: name }),
    };
    read.map_err(|refusals| Notice::FileRefused { file: name, refusals })
}

/// Puts scenarios among the reader's, each under a name of its own, and shows the last one; what has to be told.
pub(in crate::ui) fn put_away(scenarios: Vec<file::OpenedScenario>, dispatch: &Callback<Msg>) -> Vec<Notice> {
    let mut notices = Vec::new();
    let count = scenarios.len();
    let mut last = None;
    for file::OpenedScenario { mut scenario, unknown_preset } in scenarios {
        let (there, aside) = shelf::look();
        notices.extend(aside);
        if !there.entries.iter().any(|entry| entry.kept.scenario == scenario) {
            scenario.name = there.free_name(&scenario.name);
            notices.extend(shelf::keep(None, &scenario));
        }
        if let Some(preset) = unknown_preset {
            notices.push(Notice::PresetUnknown { scenario: scenario.name.clone(), preset });
        }
        last = Some(scenario);
    }
    if let Some(scenario) = last {
        notices.push(Notice::Opened { count, name: scenario.name.clone() });
        dispatch.emit(Msg::Opened(Box::new(scenario)));
    }
    notices
}
