//! Reading a city's files: each in slices, twice, one after the other; the last one asked for waits for the others.

use super::data_desk::{DataFile, Underway, Unreadable, change, desk};
use crate::import::{Reader, Request, Step};
use crate::platform::bytes::{self, Next, Part, Passing, Source};
use crate::platform::timer;
use crate::ui::later::today::today;
use std::cell::RefCell;
use std::collections::VecDeque;

/// The page's own example, beside it.
const EXAMPLE: &str = "./exemple.csv";
/// Milliseconds between two words on how far a reading has come.
const TOLD_EVERY: f64 = 120.0;
/// Milliseconds before the time left can be told.
const TELLING: f64 = 1_500.0;

/// A file to read.
struct Job {
    source: Source,
    example: bool,
    buyers: Option<Vec<String>>,
    /// The place on the desk of the same file, read for other buyers.
    replaced: Option<usize>,
}

thread_local! {
    static WAITING: RefCell<VecDeque<Job>> = const { RefCell::new(VecDeque::new()) };
    static PASSING: RefCell<Option<Passing>> = const { RefCell::new(None) };
}

/// Reads files, after those that wait.
pub(in crate::ui) fn read(sources: Vec<Source>) {
    if sources.is_empty() {
        return;
    }
    let jobs = sources.into_iter().map(|source| Job { source, example: false, buyers: None, replaced: None });
    WAITING.with_borrow_mut(|waiting| waiting.extend(jobs));
    change(|desk| desk.refused = None);
    begin();
}

/// Asks for the page's own example and reads it.
pub(in crate::ui) fn read_example() {
    change(|desk| desk.refused = None);
    bytes::ask(EXAMPLE, |source| match source {
        Some(source) => {
            let job = Job { source, example: true, buyers: None, replaced: None };
            WAITING.with_borrow_mut(|waiting| waiting.push_back(job));
            begin();
        }
        None => change(|desk| desk.refused = Some((String::new(), Unreadable::NoExample))),
    });
}

/// Reads the file that is shown once more, for these buyers.
pub(in crate::ui) fn read_for(buyers: Vec<String>) {
    let now = desk();
    let Some(opened) = now.opened() else { return };
    let job = Job {
        source: opened.file.source.clone(),
        example: opened.file.example,
        buyers: Some(buyers),
        replaced: Some(now.shown),
    };
    WAITING.with_borrow_mut(|waiting| waiting.push_front(job));
    begin();
}

/// Stops the reading; what was read before stays.
pub(in crate::ui) fn cancel() {
    PASSING.set(None);
    WAITING.with_borrow_mut(VecDeque::clear);
    change(|desk| desk.underway = None);
}

/// Begins with the next file that waits, unless one is being read.
fn begin() {
    if PASSING.with_borrow(Option::is_some) {
        return;
    }
    let Some(job) = WAITING.with_borrow_mut(VecDeque::pop_front) else { return };
    let bytes = job.source.size();
    let request = Request { as_of: today(), buyers: job.buyers.clone(), size: bytes };
    match Reader::new(request) {
        Err(refusal) => end(&job, Err(Unreadable::Refused(refusal))),
        Ok(reader) => {
            let underway = Underway {
                name: job.source.name().to_owned(),
                bytes,
                done: 0.0,
                rows: 0,
                rejected: 0,
                buyers: 0,
                left: None,
            };
            change(|desk| desk.underway = Some(underway));
            let source = job.source.clone();
            PASSING.set(Some(bytes::pass(&source, passed(job, reader))));
        }
    }
}

/// What each part of a file does.
fn passed(job: Job, reader: Reader) -> impl FnMut(Part<'_>) -> Next {
    let began = timer::now();
    let (mut reader, mut told) = (Some(reader), began);
    move |part| match part {
        Part::Bytes(bytes, at) => {
            let Some(reader) = &mut reader else { return Next::Stop };
            reader.feed(bytes);
            if let Some(refusal) = reader.refusal() {
                end(&job, Err(Unreadable::Refused(refusal)));
                return Next::Stop;
            }
            let now = timer::now();
            if now - told >= TOLD_EVERY {
                told = now;
                tell(reader, at, job.source.size(), now - began);
            }
            Next::On
        }
        Part::End => match reader.take().map(Reader::finish) {
            Some(Step::Again(next)) => {
                reader = Some(next);
                Next::Again
            }
            Some(Step::Working(next)) => {
                reader = Some(next);
                Next::Once
            }
            Some(Step::Done(reading)) => {
                end(&job, Ok(*reading));
                Next::Stop
            }
            Some(Step::Refused(refusal)) => {
                end(&job, Err(Unreadable::Refused(refusal)));
                Next::Stop
            }
            None => Next::Stop,
        },
        Part::Failed => {
            end(&job, Err(Unreadable::Failed));
            Next::Stop
        }
    }
}

/// Says how far the reading has come, after some milliseconds.
#[allow(clippy::cast_precision_loss, reason = "bytes of a file fit a float")]
fn tell(reader: &Reader, at: u64, size: u64, took: f64) {
    let progress = reader.progress();
    let (pass, passes) = (f64::from(progress.pass.max(1)), f64::from(progress.passes.max(1)));
    let done = ((pass - 1.0 + at as f64 / size.max(1) as f64) / passes).clamp(0.0, 1.0);
    let left = (took > TELLING && done > 0.0).then(|| took * (1.0 - done) / done / 1_000.0);
    change(|desk| {
        if let Some(underway) = &mut desk.underway {
            underway.done = done;
            underway.rows = progress.rows.max(underway.rows);
            underway.rejected = progress.rejected.max(underway.rejected);
            underway.buyers = progress.buyers.max(underway.buyers);
            underway.left = left;
        }
    });
}

/// Puts what became of a file on the desk, and goes on with the next.
fn end(job: &Job, read: Result<crate::import::Reading, Unreadable>) {
    PASSING.set(None);
    change(|desk| {
        desk.underway = None;
        match read {
            Ok(reading) => {
                let source = job.source.clone();
                let file = DataFile {
                    name: source.name().trim_start_matches("./").to_owned(),
                    bytes: source.size(),
                    example: job.example,
                    reading: std::rc::Rc::new(reading),
                    source,
                };
                desk.put(file, job.replaced);
            }
            Err(why) => desk.refused = Some((job.source.name().to_owned(), why)),
        }
    });
    begin();
}
