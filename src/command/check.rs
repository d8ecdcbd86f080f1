//! `simulateur check`: every fault of files, before they are given to people. Scenario files, workbooks, and a city's
//! `config.json`, each by the reader that the page has.

use crate::arguments::{Check, Faults};
use crate::batch;
use crate::ending::Ending;
use crate::inputs::{Input, named};
use serde::Serialize;
use simulateur_core::i18n::Lang;
use simulateur_core::scenario::file::to_json;
use simulateur_core::scenario::refusal::Fault;
use simulateur_core::scenario::{config, open_file};
use std::io::{self, Write};

/// What is told of a file.
#[derive(Serialize)]
struct Checked<'a> {
    file: &'a str,
    /// Whether the page would open it.
    opens: bool,
    faults: Vec<Fault>,
    /// What the page leaves aside, and takes the rest.
    left_aside: Vec<Fault>,
}

/// Checks what was asked for.
///
/// # Errors
/// Those of writing.
pub(crate) fn run(asked: &Check) -> io::Result<Ending> {
    let inputs = named(&asked.files);
    let mut output = io::stdout().lock();
    let mut ending = Ending::Answered;
    batch::in_order(&inputs, checked, |(of_file, end)| {
        ending = ending.max(end);
        match asked.format {
            Faults::Jsonl => writeln!(output, "{}", to_json(&of_file)),
            Faults::Text => of_file.lines().try_for_each(|line| writeln!(output, "{line}")),
        }
    })?;
    Ok(ending)
}

impl Checked<'_> {
    fn lines(&self) -> impl Iterator<Item = String> {
        let faults = self.faults.iter().map(|fault| (fault, ""));
        faults.chain(self.left_aside.iter().map(|fault| (fault, ", left aside"))).map(|(fault, end)| {
            let path = if fault.path.is_empty() {
                String::new()
            } else {
                format!("{}: ", fault.path.escape_debug())
            };
            format!("{}: {path}{}{end}", self.file, fault.message)
        })
    }
}

fn checked(input: &Input) -> (Checked<'_>, Ending) {
    let bytes = match input.bytes() {
        Ok(bytes) => bytes,
        Err(error) => {
            let faults = vec![Fault { path: String::new(), message: error.to_string() }];
            return (
                Checked { file: &input.name, opens: false, faults, left_aside: Vec::new() },
                Ending::Unread,
            );
        }
    };
    let (faults, left_aside) = faults(&bytes);
    let ending = if faults.is_empty() { Ending::Answered } else { Ending::Refused };
    (Checked { file: &input.name, opens: faults.is_empty(), faults, left_aside }, ending)
}

/// Why a file is refused, and what of it would be left aside.
fn faults(bytes: &[u8]) -> (Vec<Fault>, Vec<Fault>) {
    let settings = std::str::from_utf8(bytes)
        .ok()
        .filter(|text| open_file::mark(text).as_deref() == Some(config::FORMAT));
    let of_settings =
        |problem: config::ConfigProblem| Fault { path: problem.path, message: problem.what.to_string() };
    if let Some(text) = settings {
        return match config::read(text, &Lang::ALL.map(Lang::code)) {
            Ok(read) => (Vec::new(), read.ignored.into_iter().map(of_settings).collect()),
            Err(problems) => (problems.into_iter().map(of_settings).collect(), Vec::new()),
        };
    }
    match open_file::read(bytes) {
        Ok(scenarios) => {
            let unknown = scenarios.into_iter().filter_map(|opened| opened.unknown_preset);
            let told =
                |key| Fault { path: "preset".to_owned(), message: format!("{key:?} is not known here") };
            (Vec::new(), unknown.map(told).collect())
        }
        Err(refusals) => (refusals.into_iter().map(Fault::from).collect(), Vec::new()),
    }
}
