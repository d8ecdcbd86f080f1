//! `simulateur import`: a city's own file in, what it measures out.

use crate::arguments::Import;
use crate::ending::{Ending, tell};
use simulateur_core::import::{Asked, Day, Options, measure};
use std::io::{self, Write};
use std::time::SystemTime;

/// Reads what was asked for.
///
/// # Errors
/// Those of writing.
pub(crate) fn run(asked: &Import) -> io::Result<Ending> {
    let mut options = Options::default();
    options.threshold = asked.threshold.or(options.threshold);
    options.subsequent = !asked.no_subsequent;
    options.multi_award_once = !asked.each_award;
    options.years = asked.years.clone().or(options.years);
    options.base_year = asked.base_year.or(options.base_year);
    let as_of = asked.as_of.unwrap_or_else(|| Day::at(SystemTime::now()));
    match measure(&asked.file, &Asked { as_of, buyers: asked.buyer.clone(), options }) {
        Ok(measured) => {
            writeln!(io::stdout(), "{}", measured.text)?;
            Ok(if measured.refused { Ending::Refused } else { Ending::Answered })
        }
        Err(error) => {
            tell(&format!("{}: {error}", asked.file.display()));
            Ok(Ending::Unread)
        }
    }
}
