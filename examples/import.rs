//! A city's own file in, what it says out: one JSON object, whose members `docs/import.md` lists.
//!
//! `cargo run --release -p simulateur-import --example import -- FILE [--as-of YYYY-MM-DD] [--buyer SIREN[+SIREN]]
//! [--threshold N] [--no-subsequent] [--each-award] [--years Y,Y…] [--base-year Y]`. A file that is refused is told so in
//! the result, with exit code 0; arguments that mean nothing and files that cannot be opened end with 2.

use simulateur_import::{Content, Day, File, Options, Reading, Refusal, Request, read_whole, result_file};
use std::fs;
use std::io::{self, Read, Seek};
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

const USAGE: &str = "usage: import FILE [--as-of YYYY-MM-DD] [--buyer SIREN[+SIREN]] [--threshold N] [--no-subsequent] [--each-award] [--years Y,Y…] [--base-year Y]";
/// Bytes read at once.
const SLICE: usize = 1 << 20;

fn main() -> ExitCode {
    match Asked::of(std::env::args().skip(1)).and_then(|asked| answer(&asked)) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// What the arguments ask for.
struct Asked {
    path: String,
    as_of: Day,
    buyers: Option<Vec<String>>,
    options: Options,
}

impl Asked {
    fn of(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut path, mut buyers, mut options) = (None, None, Options::default());
        let mut as_of = today();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{USAGE}"));
            match argument.as_str() {
                "--as-of" => as_of = day(&value()?)?,
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
        let path = path.ok_or(USAGE)?;
        Ok(Self { path, as_of, buyers, options })
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.trim().parse().map_err(|_| format!("{text} is not a number\n{USAGE}"))
}

fn day(text: &str) -> Result<Day, String> {
    let parts: Vec<i32> = text.split('-').map(number).collect::<Result<_, _>>()?;
    let day = if let &[year, month, day] = parts.as_slice() { Day::of(year, month, day) } else { None };
    day.ok_or_else(|| format!("{text} is not a day YYYY-MM-DD"))
}

/// Today, in universal time.
fn today() -> Day {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
    Day(i32::try_from(days).unwrap_or(i32::MAX))
}

/// The result of a file.
fn answer(asked: &Asked) -> Result<String, String> {
    let told = |error: io::Error| format!("{}: {error}", asked.path);
    let mut file = fs::File::open(&asked.path).map_err(told)?;
    let bytes = file.metadata().map_err(told)?.len();
    let reading = read(&mut file, Request { as_of: asked.as_of, buyers: asked.buyers.clone(), size: bytes })
        .map_err(told)?;
    let findings = match &reading {
        Ok(Reading { content: Content::Contracts(contracts), .. }) => {
            Some(contracts.findings(&asked.options))
        }
        Ok(_) | Err(_) => None,
    };
    let name = Path::new(&asked.path)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let result = result_file(
        File { name: &name, bytes, as_of: asked.as_of },
        reading.as_ref().map_err(|refusal| *refusal),
        findings.as_ref(),
    );
    serde_json::to_string_pretty(&result).map_err(|error| error.to_string())
}

/// Feeds a file, as often as the reader asks for it.
fn read(file: &mut fs::File, request: Request) -> io::Result<Result<Reading, Refusal>> {
    let mut slice = vec![0; SLICE];
    read_whole(request, |reader| {
        file.rewind()?;
        while reader.refusal().is_none() {
            let length = file.read(&mut slice)?;
            if length == 0 {
                break;
            }
            reader.feed(slice.get(..length).unwrap_or_default());
        }
        Ok(())
    })
}
