//! A city's own file in, what it says out: one JSON object, whose members `docs/import.md` lists.
//!
//! `cargo run --release -p simulateur-import --example import -- FILE [--as-of YYYY-MM-DD] [--buyer SIREN[+SIREN]]
//! [--threshold N] [--no-subsequent] [--each-award] [--years Y,Y…] [--base-year Y]`. A file that is refused is told so in
//! the result, with exit code 0; arguments that mean nothing and files that cannot be opened end with 2.

use simulateur_import::{Asked, Day, Options, measure};
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

const USAGE: &str = "usage: import FILE [--as-of YYYY-MM-DD] [--buyer SIREN[+SIREN]] [--threshold N] [--no-subsequent] [--each-award] [--years Y,Y…] [--base-year Y]";

fn main() -> ExitCode {
    let answer = asked(std::env::args().skip(1)).and_then(|(path, asked)| {
        measure(Path::new(&path), &asked).map_err(|error| format!("{path}: {error}"))
    });
    match answer {
        Ok(measured) => {
            println!("{}", measured.text);
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// The file that the arguments name, and what they ask of it.
fn asked(mut arguments: impl Iterator<Item = String>) -> Result<(String, Asked), String> {
    let (mut path, mut buyers, mut options) = (None, None, Options::default());
    let mut as_of = Day::at(SystemTime::now());
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{USAGE}"));
        match argument.as_str() {
            "--as-of" => as_of = value()?.parse()?,
            "--buyer" => buyers = Some(value()?.split('+').map(str::to_owned).collect()),
            "--threshold" => options.threshold = Some(number(&value()?)?),
            "--no-subsequent" => options.subsequent = false,
            "--each-award" => options.multi_award_once = false,
            "--years" => options.years = Some(value()?.split(',').map(number).collect::<Result<_, _>>()?),
            "--base-year" => options.base_year = Some(number(&value()?)?),
            option if option.starts_with("--") => return Err(format!("{option} is not known\n{USAGE}")),
            file if path.is_none() => path = Some(file.to_owned()),
            file => return Err(format!("one file at a time: {file} is one too many\n{USAGE}")),
        }
    }
    Ok((path.ok_or(USAGE)?, Asked { as_of, buyers, options }))
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.trim().parse().map_err(|_| format!("{text} is not a number\n{USAGE}"))
}
