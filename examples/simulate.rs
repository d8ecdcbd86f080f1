//! Scenario files in, one line of JSON each out.
//!
//! `cargo run --release --example simulate -- FILE…` (or `-` for standard input). A file that does not fit is refused
//! with the path of each field on standard error, and the exit code is 1.

use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::file;
use std::io::{self, Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let paths: Vec<_> = std::env::args().skip(1).collect();
    if paths.is_empty() {
        eprintln!("usage: simulate FILE… (or - for standard input)");
        return ExitCode::FAILURE;
    }
    let mut code = ExitCode::SUCCESS;
    for path in paths {
        match answer(&path) {
            Ok(line) => {
                if writeln!(io::stdout(), "{line}").is_err() {
                    return ExitCode::FAILURE;
                }
            }
            Err(messages) => {
                for message in messages {
                    eprintln!("{path}: {message}");
                }
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

/// One line of JSON for a file, or every reason to refuse it.
fn answer(path: &str) -> Result<String, Vec<String>> {
    let text = contents(path).map_err(|error| vec![error.to_string()])?;
    let opened =
        file::read(&text).map_err(|refusals| refusals.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(file::to_json(&simulate(&opened.scenario)))
}

fn contents(path: &str) -> io::Result<String> {
    if path != "-" {
        return std::fs::read_to_string(path);
    }
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    Ok(text)
}
