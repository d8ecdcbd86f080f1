//! What may be asked on the command line. These texts are those of `--help` and of the manual page.

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use simulateur_core::import::Day;
use simulateur_core::scenario::preset::Preset;
use std::path::PathBuf;

/// How runs end, below every help.
pub(crate) const EXIT_CODES: [(&str, &str); 3] = [
    ("0", "every file was answered"),
    ("1", "a file at least was refused for what it holds; the others were answered"),
    ("2", "a file could not be read, the output could not be written, or the arguments mean nothing"),
];

/// What people begin with.
pub(crate) const EXAMPLES: [(&str, &str); 6] = [
    ("a ready-made scenario, to begin with", "simulateur presets paris-2020 > plan.scenario.json"),
    ("its result, a line of JSON", "simulateur simulate plan.scenario.json"),
    (
        "a whole folder as a table, a row a scenario",
        "simulateur simulate --format csv --output results.csv plans/",
    ),
    ("what it would take, and how sure it is", "simulateur simulate --analyse plan.scenario.json"),
    ("from another program", "jq '.reading = \"awarded\"' plan.scenario.json | simulateur simulate -"),
    ("every fault of every file", "simulateur check plans/"),
];

fn closing() -> String {
    let examples = EXAMPLES.map(|(what, line)| format!("  {what}:\n      {line}\n"));
    format!("Examples:\n{}\n{}", examples.concat(), codes())
}

fn codes() -> String {
    let codes = EXIT_CODES.map(|(code, when)| format!("  {code}  {when}\n"));
    format!("Exit codes:\n{}", codes.concat())
}

/// Are the goals of a responsible-procurement scheme reachable, and what would it take?
///
/// Scenario files in, results out: the answers of the page « Simulateur d’objectifs », to the last bit, without the page
/// and without a network. Formats are told in docs/scenario.md, what the numbers mean in docs/model.md.
#[derive(Debug, Parser)]
#[command(name = "simulateur", version, after_help = closing(), arg_required_else_help = true, subcommand_required = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What is done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run scenarios: a line of JSON each, or a table
    #[command(after_help = codes())]
    Simulate(Simulate),
    /// Say every fault of scenario files, workbooks and a city's config.json, and nothing of those that open
    #[command(after_help = codes())]
    Check(Check),
    /// Read a city's own file of contracts or purchases: what it measures, as JSON (docs/import.md)
    #[command(after_help = codes())]
    Import(Import),
    /// List the ready-made scenarios, or print one as a scenario file
    Presets {
        /// The key of the one to print
        #[arg(value_parser = PossibleValuesParser::new(Preset::ALL.map(Preset::key)))]
        key: Option<String>,
    },
    /// Print the JSON Schema of a kind of file
    Schema {
        /// The kind of file
        #[arg(value_enum, default_value_t = Kind::Scenario)]
        of: Kind,
    },
    /// Print the manual page, for man -l or a package
    Man,
}

/// Which scenarios are run, and how they are told.
#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// Scenario files or workbooks; of a folder, its files *.json in the order of their names; - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Add what it would take, and how sure the results are: a second for a scenario with many ranges
    #[arg(long)]
    pub(crate) analyse: bool,
    /// How results are written
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    pub(crate) format: Format,
    /// What a row of a table is about
    #[arg(long, value_enum, default_value_t = Rows::Scenarios)]
    pub(crate) rows: Rows,
    /// The file to write, in place of standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// Which files are checked.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Scenario files, workbooks, a city's config.json; of a folder, its files *.json in the order of their names; - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// How faults are written: a line each, or a line of JSON for each file
    #[arg(long, value_enum, default_value_t = Faults::Text)]
    pub(crate) format: Faults,
}

/// What is asked of a city's file.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The file: contracts published (DECP), a list, a ledger, a follow-up table
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The day of reading, which later days are held against; today when left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<Day>,
    /// The buyers counted, by SIREN; left out, the only one, or the one of four rows in five
    #[arg(long, value_name = "SIREN[+SIREN]", value_delimiter = '+')]
    pub(crate) buyer: Option<Vec<String>>,
    /// The amount from which contracts are counted, in euros without taxes
    #[arg(long, value_name = "EUR")]
    pub(crate) threshold: Option<f64>,
    /// Leave out contracts that follow a framework agreement
    #[arg(long)]
    pub(crate) no_subsequent: bool,
    /// Count each award of a contract given to several
    #[arg(long)]
    pub(crate) each_award: bool,
    /// The years averaged
    #[arg(long, value_name = "YEAR[,YEAR]", value_delimiter = ',')]
    pub(crate) years: Option<Vec<i32>>,
    /// The base year of the model whose stock is held against the one counted
    #[arg(long, value_name = "YEAR")]
    pub(crate) base_year: Option<i32>,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// JSON lines: a line for each scenario, every field (docs/scenario.md, “Result”)
    Jsonl,
    /// A table (RFC 4180): commas, decimal points, a first row of names
    Csv,
}

/// What a row of a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Rows {
    /// A scenario: its goals and its spend
    Scenarios,
    /// A year of a scenario: its series
    Years,
}

/// How faults are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Faults {
    /// A line for each fault: file, path, reason
    Text,
    /// A line of JSON for each file, with its faults
    Jsonl,
}

/// A kind of file that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// A scenario
    Scenario,
    /// Several scenarios in a file
    Workbook,
    /// A city's settings, config.json
    Config,
}
