//! `simulateur presets` and `simulateur schema`: what the program itself holds, printed.

use crate::arguments::Kind;
use crate::ending::Ending;
use simulateur_core::export::schema;
use simulateur_core::scenario::file;
use simulateur_core::scenario::preset::Preset;
use std::io::{self, Write};

/// The list of the ready-made scenarios, or one of them as a file.
///
/// # Errors
/// Those of writing.
pub(crate) fn presets(key: Option<&str>) -> io::Result<Ending> {
    let mut output = io::stdout().lock();
    match key.and_then(Preset::from_key) {
        Some(preset) => writeln!(output, "{}", file::write(&preset.scenario()))?,
        None => {
            for preset in Preset::ALL {
                writeln!(output, "{:<15} {}", preset.key(), preset.name())?;
            }
        }
    }
    Ok(Ending::Answered)
}

/// The JSON Schema of a kind of file.
///
/// # Errors
/// Those of writing.
pub(crate) fn schema(of: Kind) -> io::Result<Ending> {
    let schema = match of {
        Kind::Scenario => schema::scenario(),
        Kind::Workbook => schema::workbook(),
        Kind::Config => schema::settings(),
    };
    writeln!(io::stdout(), "{schema:#}")?;
    Ok(Ending::Answered)
}
