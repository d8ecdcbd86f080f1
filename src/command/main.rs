//! `simulateur`: the simulator on the command line. Scenarios are read, checked and run here by the same code as in the page;
//! nothing here computes.
//!
//! [`arguments`] says what may be asked, which `--help` and the manual page repeat; each command has a file of its own.
//! What is told of a file that does not fit is a line: its name, the path of the field, the reason.

mod arguments;
mod batch;
mod check;
mod ending;
mod import;
mod inputs;
mod manual;
mod outcome;
mod published;
mod rows;
mod simulate;

use arguments::{Arguments, Command};
use clap::Parser;
use ending::{Ending, tell};
use std::io::{self, ErrorKind};
use std::process::ExitCode;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Simulate(asked) => simulate::run(&asked),
        Command::Check(asked) => check::run(&asked),
        Command::Import(asked) => import::run(&asked),
        Command::Presets { key } => published::presets(key.as_deref()),
        Command::Schema { of } => published::schema(of),
        Command::Man => manual::print(&mut io::stdout().lock()).map(|()| Ending::Answered),
    };
    match done {
        Ok(ending) => ending.into(),
        // Whoever read the output had enough of it.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ending::Answered.into(),
        Err(error) => {
            tell(&format!("simulateur: {error}"));
            Ending::Unread.into()
        }
    }
}
