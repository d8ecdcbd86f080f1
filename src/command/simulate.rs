//! `simulateur simulate`: scenarios in, results out, in the order of the files.

use crate::arguments::{Arguments, Format, Rows, Simulate};
use crate::batch;
use crate::ending::{Ending, tell};
use crate::inputs::{Input, named};
use crate::outcome::Outcome;
use crate::rows;
use clap::CommandFactory;
use clap::error::ErrorKind;
use serde::Serialize;
use simulateur_core::export::Answer;
use simulateur_core::scenario::file::{OpenedScenario, to_json};
use std::fs::File;
use std::io::{self, BufWriter, Write};

/// A line of JSON: whose result it is, then the result.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    /// From 0, among the scenarios of a workbook; 0 for a scenario file.
    place: usize,
    name: &'a str,
    #[serde(flatten)]
    answer: Answer,
}

/// Runs what was asked for.
///
/// # Errors
/// Those of writing.
pub(crate) fn run(asked: &Simulate) -> io::Result<Ending> {
    refuse_what_does_not_go_together(asked);
    let inputs = named(&asked.files);
    let target: Box<dyn Write> = match &asked.output {
        None => Box::new(io::stdout().lock()),
        Some(path) => Box::new(
            File::create(path).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?,
        ),
    };
    let mut output = BufWriter::new(target);
    if asked.format == Format::Csv {
        output.write_all(rows::heading(asked.rows).as_bytes())?;
    }
    let mut ending = Ending::Answered;
    batch::in_order(
        &inputs,
        |input| answer(input, asked),
        |(text, outcome)| {
            output.write_all(text.as_bytes())?;
            outcome.told.iter().for_each(|line| tell(line));
            ending = ending.max(outcome.ending);
            Ok(())
        },
    )?;
    output.flush()?;
    Ok(ending)
}

fn refuse_what_does_not_go_together(asked: &Simulate) {
    let told = match (asked.format, asked.analyse, asked.rows) {
        (Format::Csv, true, _) => "an analysis is no table: --analyse goes with --format jsonl",
        (Format::Jsonl, _, Rows::Years) => "--rows goes with --format csv: a line of JSON has every year",
        (Format::Csv, false, _) | (Format::Jsonl, _, Rows::Scenarios) => return,
    };
    Arguments::command().error(ErrorKind::ArgumentConflict, told).exit();
}

/// What is written of a file, and how it ended.
fn answer(input: &Input, asked: &Simulate) -> (String, Outcome) {
    match input.open() {
        Err(fault) => (String::new(), Outcome::failed(input, &fault)),
        Ok(scenarios) => {
            let texts = scenarios.iter().enumerate().map(|(place, opened)| told(input, place, opened, asked));
            (texts.collect(), Outcome::opened(input, &scenarios))
        }
    }
}

fn told(input: &Input, place: usize, opened: &OpenedScenario, asked: &Simulate) -> String {
    let (file, name) = (input.name.as_str(), opened.scenario.name.as_str());
    let answer = Answer::new(&opened.scenario, asked.analyse);
    match asked.format {
        Format::Jsonl => to_json(&Line { file, place, name, answer }) + "\n",
        Format::Csv => rows::rows(asked.rows, [file, &place.to_string(), name], &answer.simulation),
    }
}
