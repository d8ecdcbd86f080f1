//! `simulateur man`: the manual page, made of the same texts as `--help`. One page for all commands.

use crate::arguments::{Arguments, EXAMPLES, EXIT_CODES};
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use std::io::{self, Write};

/// Prints the manual page, in the form that `man` reads.
///
/// # Errors
/// Those of writing.
pub(crate) fn print(output: &mut impl Write) -> io::Result<()> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let page = Man::new(command.clone());
    page.render_title(output)?;
    page.render_name_section(output)?;
    page.render_synopsis_section(output)?;
    page.render_description_section(output)?;
    for one in command.get_subcommands() {
        section(one, output)?;
    }
    let mut end = Roff::new();
    end.control("SH", ["EXIT STATUS"]);
    for (code, when) in EXIT_CODES {
        end.control("TP", []).text([bold(code)]).text([roman(when)]);
    }
    end.control("SH", ["EXAMPLES"]);
    for (what, line) in EXAMPLES {
        end.control("TP", []).text([roman(what)]).text([bold(line)]);
    }
    end.to_writer(output)
}

/// What is said of one command: what it does, how it is called, its options.
fn section(command: &Command, output: &mut impl Write) -> io::Result<()> {
    let name = command.get_name();
    let mut head = Roff::new();
    head.control("SH", [format!("SIMULATEUR {}", name.to_uppercase()).as_str()]);
    head.text([roman(command.get_about().map(ToString::to_string).unwrap_or_default())]);
    head.to_writer(output)?;
    let page = Man::new(command.clone());
    // Below the command's own heading, not beside it.
    let mut parts = Vec::new();
    page.render_synopsis_section(&mut parts)?;
    page.render_options_section(&mut parts)?;
    let below = String::from_utf8_lossy(&parts)
        .replace(".SH SYNOPSIS", ".SS Synopsis")
        .replace(".SH OPTIONS", ".SS Options");
    output.write_all(below.as_bytes())
}
