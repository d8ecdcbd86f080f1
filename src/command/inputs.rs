//! Which files are read, and what stands in them: names and folders in, checked scenarios or reasons out.

use simulateur_core::scenario::file::OpenedScenario;
use simulateur_core::scenario::open_file;
use simulateur_core::scenario::refusal::Refusal;
use simulateur_core::scenario::workbook::LARGEST;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What standard input is called on the command line.
const STANDARD: &str = "-";

/// Something to read.
#[derive(Debug)]
pub(crate) struct Input {
    /// What it is called in every output.
    pub(crate) name: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    File(PathBuf),
    Standard,
    /// A folder that cannot be read, or has nothing to be read, and why.
    Nowhere(String),
}

/// Why a file gives no scenario.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It could not be read.
    Unread(String),
    /// It was read, and does not fit: every reason, at least one.
    Refused(Vec<Refusal>),
}

/// What is named, folders by their files, in the order given.
pub(crate) fn named(paths: &[PathBuf]) -> Vec<Input> {
    paths.iter().flat_map(|path| within(path)).collect()
}

fn within(path: &Path) -> Vec<Input> {
    let name = path.display().to_string();
    if path.as_os_str() == STANDARD {
        return vec![Input { name: "(standard input)".to_owned(), place: Place::Standard }];
    }
    if !path.is_dir() {
        return vec![Input { name, place: Place::File(path.to_owned()) }];
    }
    let nowhere = |why: String| vec![Input { name: name.clone(), place: Place::Nowhere(why) }];
    match files(path) {
        Err(error) => nowhere(error.to_string()),
        Ok(files) if files.is_empty() => nowhere("no file *.json in this folder".to_owned()),
        Ok(files) => files
            .into_iter()
            .map(|file| Input { name: file.display().to_string(), place: Place::File(file) })
            .collect(),
    }
}

/// The files `*.json` of a folder, not of those below, by name.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .filter(|path| {
            path.as_ref()
                .map_or(true, |path| path.extension().is_some_and(|end| end == "json") && path.is_file())
        })
        .collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

impl Input {
    /// The scenarios of a file: one, or those of a workbook.
    pub(crate) fn open(&self) -> Result<Vec<OpenedScenario>, Fault> {
        let bytes = self.bytes().map_err(|error| Fault::Unread(error.to_string()))?;
        open_file::read(&bytes).map_err(Fault::Refused)
    }

    /// What it holds, as far as a file may be long: one byte more is refused.
    pub(crate) fn bytes(&self) -> io::Result<Vec<u8>> {
        let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        match &self.place {
            Place::File(path) => fs::File::open(path)?.take(most).read_to_end(&mut bytes)?,
            Place::Standard => io::stdin().take(most).read_to_end(&mut bytes)?,
            Place::Nowhere(why) => return Err(io::Error::other(why.clone())),
        };
        Ok(bytes)
    }
}
