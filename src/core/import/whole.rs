//! Reads a file in one go, for those who need not give the page its turn.

use crate::reader::{Reader, Step};
use crate::{Reading, Refusal, Request};

/// What a file says, or why it is not read. `feed` gives the reader the whole file, from its beginning, each time it is
/// asked to; it may stop once the reader has a [refusal](Reader::refusal).
///
/// # Errors
/// Those of `feed`.
pub fn read_whole<E>(
    request: Request,
    mut feed: impl FnMut(&mut Reader) -> Result<(), E>,
) -> Result<Result<Reading, Refusal>, E> {
    let mut reader = match Reader::new(request) {
        Ok(reader) => reader,
        Err(refusal) => return Ok(Err(refusal)),
    };
    feed(&mut reader)?;
    loop {
        reader = match reader.finish() {
            Step::Again(mut again) => {
                feed(&mut again)?;
                again
            }
            Step::Working(working) => working,
            Step::Done(reading) => return Ok(Ok(*reading)),
            Step::Refused(refusal) => return Ok(Err(refusal)),
        };
    }
}
