//! A file of the disk in, the text of its result out: what command lines share. The page reads slices instead, and never
//! comes here.

use crate::{Content, Day, File, Options, Reading, Refusal, Request, read_whole, result_file};
use std::fs;
use std::io::{self, Read, Seek};
use std::path::Path;

/// Bytes read at once.
const SLICE: usize = 1 << 20;

/// What is asked of a file.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The day of reading.
    pub as_of: Day,
    /// The buyers counted, by SIREN; the one that the file tells where none is named.
    pub buyers: Option<Vec<String>>,
    /// How contracts are counted.
    pub options: Options,
}

/// What a file says.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The result file, JSON over several lines (docs/import.md); of a refused file too.
    pub text: String,
    /// Whether the file was refused.
    pub refused: bool,
}

/// Reads a file from its beginning, as often as it takes, and counts what it holds.
///
/// # Errors
/// Those of opening and reading it. A file that is refused for what it holds is told so in its result.
pub fn measure(path: &Path, asked: &Asked) -> io::Result<Measured> {
    let mut file = fs::File::open(path)?;
    let bytes = file.metadata()?.len();
    let request = Request { as_of: asked.as_of, buyers: asked.buyers.clone(), size: bytes };
    let reading = read(&mut file, request)?;
    let findings = match &reading {
        Ok(Reading { content: Content::Contracts(contracts), .. }) => {
            Some(contracts.findings(&asked.options))
        }
        Ok(_) | Err(_) => None,
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let result = result_file(
        File { name: &name, bytes, as_of: asked.as_of },
        reading.as_ref().map_err(|refusal| *refusal),
        findings.as_ref(),
    );
    Ok(Measured { text: serde_json::to_string_pretty(&result)?, refused: reading.is_err() })
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
