//! Scenario files in, one line of JSON each out. The command line (`src/command`) does more; this has no dependency of its own.
//!
//! `cargo run --release -p simulateur-core --example simulate -- [--analyse] FILE…` (or `-` for standard input). With `--analyse`, what it
//! would take and how sure the results are is added as `"analysis"`. A file that does not fit is refused with the path
//! of each field on standard error, and the exit code is 1.

use simulateur_core::export::Answer;
use simulateur_core::scenario::file;
use std::io::{self, Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let (options, paths): (Vec<_>, Vec<_>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let analysed = options.iter().any(|option| option == "--analyse");
    if paths.is_empty() || options.iter().any(|option| option != "--analyse") {
        eprintln!("usage: simulate [--analyse] FILE… (or - for standard input)");
        return ExitCode::FAILURE;
    }
    let mut code = ExitCode::SUCCESS;
    for path in paths {
        match answer(&path, analysed) {
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
fn answer(path: &str, analysed: bool) -> Result<String, Vec<String>> {
    let text = contents(path).map_err(|error| vec![error.to_string()])?;
    let opened =
        file::read(&text).map_err(|refusals| refusals.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    if let Some(preset) = &opened.unknown_preset {
        eprintln!("{path}: preset {preset:?} is not known here, and is ignored");
    }
    Ok(file::to_json(&Answer::new(&opened.scenario, analysed)))
}

fn contents(path: &str) -> io::Result<String> {
    if path != "-" {
        return std::fs::read_to_string(path);
    }
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    Ok(text)
}
