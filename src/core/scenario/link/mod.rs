//! Links: a whole scenario in the part of an address that never leaves the browser.
//!
//! A link names a preset and says what differs from it, under the names of the lever catalogue:
//! `v=1&model=1&result=y0.2,n880000,y100&clause_rate=0.24&contracts=500,,200` (one value a segment, blank where the
//! preset's stands). It carries what the scenario led to, so that whoever opens it is told when that has changed.
//! Reading never fails: what cannot be taken is told ([`Problem`]), and what comes out is always a scenario that a
//! file would be allowed to hold. A link that once opened keeps opening; `tests/fixtures/links.txt` holds this.

mod annotations;
mod compact;
mod escape;
mod keys;
mod numbers;
mod opened;
mod pairs;
mod problem;
mod read;
mod recorded_result;
mod sentence;
mod structure;
mod write;

pub use compact::compact;
pub use keys::lever;
pub use opened::{OpenedLink, VERSION};
pub use problem::Problem;
pub use recorded_result::{RecordedGoal, RecordedResult};

use crate::model::scenario::Scenario;
use pairs::Pairs;

/// Most characters of a link that mails and chats let through.
pub const LONGEST_SHARED: usize = 2_000;
/// Most characters read, and written to the address bar.
pub const LONGEST: usize = 60_000;

/// The fragment of a scenario and a view, without its `#`; the sources are left out where `most` characters would not
/// hold them, and the flag says so.
#[must_use]
pub fn encode(scenario: &Scenario, view: Option<&str>, most: usize) -> (String, bool) {
    let whole = ending(write::encode(scenario, view, true));
    if whole.len() <= most || scenario.sources.is_empty() {
        return (whole, false);
    }
    (ending(write::encode(scenario, view, false)), true)
}

/// A link that could not be taken to end before its last mark.
fn ending(link: String) -> String {
    link.strip_suffix('.').map(|start| format!("{start}%2E")).unwrap_or(link)
}

/// Whether a fragment is a scenario's, and not a place on the page.
#[must_use]
pub fn is_link(fragment: &str) -> bool {
    fragment.contains('=') || fragment.contains("%3D") || fragment.contains("%3d")
}

/// The name of the view that a fragment names, where it names nothing else: then the page keeps its own scenario.
#[must_use]
pub fn view_alone(fragment: &str) -> Option<&str> {
    let mut view = None;
    for pair in fragment.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=')? {
            ("v", "1") => {}
            ("view", name) if view.is_none() => view = Some(name),
            _ => return None,
        }
    }
    view
}

/// Reads a fragment, with or without its `#`, or the whole address that it ends.
#[must_use]
pub fn decode(address: &str) -> OpenedLink {
    let fragment = address.split_once('#').map_or(address, |(_, fragment)| fragment);
    let (start, cut) = match fragment.char_indices().nth(LONGEST) {
        // What is cut in the middle would read as another value.
        Some((end, _)) => {
            let start = fragment.get(..end).unwrap_or_default();
            (start.rsplit_once('&').map_or("", |(whole, _)| whole), true)
        }
        None => (fragment, false),
    };
    // Some programs write every mark of an address in percent signs.
    let unwrapped = if start.contains('=') { None } else { escape::read_text(start) };
    let readable = sentence::left(unwrapped.as_deref().unwrap_or(start));
    let mut pairs = match readable.strip_prefix("z=").map(compact::expanded) {
        Some(Some(expanded)) => Pairs::new(&expanded),
        Some(None) => Pairs::damaged(),
        None => Pairs::new(readable),
    };
    if cut {
        pairs.tell(Problem::TooLong { most: LONGEST });
    }
    read::read(pairs)
}
