//! Reads a file that is fed slice by slice, twice: the first time for what has to be known of the whole, the second time
//! for its rows. It owns no file and no clock: who feeds it decides how long a slice is, and when to stop.

use crate::collect::Collect;
use crate::field::Field;
use crate::request::{Progress, Request};
use crate::source::{Event, Source};
use crate::survey::Survey;
use crate::text::decoder::Decoder;
use crate::text::kind::{HEAD, declares_latin, refused};
use crate::{Content, Contracts, Day, Encoding, Format, Ledger, Reading, Refusal, format};

/// Larger files are refused, in bytes: the page keeps no more of them than their figures, but reads them whole.
const LARGEST: u64 = 2_000_000_000;
/// The mark of order of UTF-8.
const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";
/// So many rows are made contracts in one step.
const ROWS_A_STEP: usize = 4_096;

/// What the end of a file leads to.
#[derive(Debug)]
pub enum Step {
    /// The whole file is to be fed once more.
    Again(Reader),
    /// Nothing more is to be fed, and there is more to do: [`Reader::finish`] once more.
    Working(Reader),
    /// All that the file says.
    Done(Box<Reading>),
    /// It is not read.
    Refused(Refusal),
}

/// What a pass is for.
#[derive(Debug)]
enum Pass {
    /// To know the whole. The encoding is known from the second time on.
    First(Survey),
    /// To judge the rows.
    Second(Box<Collect>),
}

/// Reads one file.
#[derive(Debug)]
pub struct Reader {
    request: Request,
    pass: Pass,
    passes_done: u32,
    /// The encoding, once a pass over the whole told it.
    known: Option<Encoding>,
    head: Vec<u8>,
    marked: bool,
    decoder: Option<Decoder>,
    source: Source,
    refusal: Option<Refusal>,
    open_quote: Option<u64>,
    ended: bool,
}

impl Reader {
    /// A reader of a file of which nothing was fed.
    ///
    /// # Errors
    /// The file is larger than two gigabytes.
    pub fn new(request: Request) -> Result<Self, Refusal> {
        if request.size > LARGEST {
            return Err(Refusal::TooLarge);
        }
        Ok(Self::at_start(request, Pass::First(Survey::default()), 0, None))
    }

    fn at_start(request: Request, pass: Pass, passes_done: u32, known: Option<Encoding>) -> Self {
        // The first reading judges rows; the second one takes all that is of use.
        let wanted = match &pass {
            Pass::First(_) => Field::judges,
            Pass::Second(_) => Field::is_read,
        };
        Self {
            request,
            pass,
            passes_done,
            known,
            head: Vec::new(),
            marked: false,
            decoder: None,
            source: Source::new(wanted),
            refusal: None,
            open_quote: None,
            ended: false,
        }
    }

    /// Takes the next bytes of the file, as many as one likes: where a slice ends makes no difference.
    pub fn feed(&mut self, bytes: &[u8]) {
        if self.refusal.is_some() {
            return;
        }
        match self.decoder.take() {
            Some(mut decoder) => {
                self.decode(&mut decoder, bytes);
                self.decoder = Some(decoder);
            }
            None => {
                self.head.extend_from_slice(bytes);
                if self.head.len() >= HEAD {
                    self.begin();
                }
            }
        }
    }

    /// Why the file is not read, as soon as it is known: the rest need not be fed.
    #[must_use]
    pub fn refusal(&self) -> Option<Refusal> {
        self.refusal
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let again = matches!(self.pass, Pass::First(_))
            && self
                .decoder
                .as_ref()
                .is_some_and(|decoder| decoder.tally().encoding(false) == Encoding::Windows1252);
        let left = match self.pass {
            Pass::First(_) => 2 + u32::from(again),
            Pass::Second(_) => 1,
        };
        let (rows, rejected, buyers) = match &self.pass {
            Pass::First(survey) => (survey.read, 0, survey.buyer_count()),
            Pass::Second(collect) => {
                (collect.rows.read, collect.rows.rejected.values().sum(), collect.plan.buyer_count)
            }
        };
        Progress { pass: self.passes_done + 1, passes: self.passes_done + left, rows, rejected, buyers }
    }

    /// The end of the file, or more work after it.
    #[must_use]
    pub fn finish(mut self) -> Step {
        if !self.ended {
            self.end();
        }
        if let Some(refusal) = self.refusal {
            return Step::Refused(refusal);
        }
        match self.pass {
            Pass::First(_) => self.survey_done(),
            Pass::Second(_) => self.collect_done(),
        }
    }

    /// The first bytes are here: how they are characters.
    fn begin(&mut self) {
        let head = std::mem::take(&mut self.head);
        self.refusal = refused(&head);
        if self.refusal.is_some() {
            return;
        }
        self.marked = head.starts_with(UTF8_MARK);
        let wide =
            [(b"\xff\xfe", false), (b"\xfe\xff", true)].into_iter().find(|(mark, _)| head.starts_with(*mark));
        let (mut decoder, mark) = match wide {
            Some((mark, big_end_first)) => (Decoder::utf16(big_end_first), mark.len()),
            None => {
                let latin = self.known == Some(Encoding::Windows1252)
                    || (self.known.is_none() && !self.marked && declares_latin(&head));
                if latin {
                    self.known = Some(Encoding::Windows1252);
                }
                (
                    if latin { Decoder::windows_1252() } else { Decoder::utf8() },
                    if self.marked { UTF8_MARK.len() } else { 0 },
                )
            }
        };
        if wide.is_some() {
            self.known = Some(Encoding::Utf16);
        }
        self.decode(&mut decoder, head.get(mark..).unwrap_or_default());
        self.decoder = Some(decoder);
    }

    fn decode(&mut self, decoder: &mut Decoder, bytes: &[u8]) {
        let (source, pass, as_of) = (&mut self.source, &mut self.pass, self.request.as_of);
        decoder.feed(bytes, &mut |text| source.feed(text, &mut |event| pass.take(&event, as_of)));
    }

    fn end(&mut self) {
        self.ended = true;
        if self.decoder.is_none() && self.refusal.is_none() {
            self.begin();
        }
        let Some(mut decoder) = self.decoder.take() else { return };
        let (source, pass, as_of) = (&mut self.source, &mut self.pass, self.request.as_of);
        decoder.finish(&mut |text| source.feed(text, &mut |event| pass.take(&event, as_of)));
        self.open_quote = source.finish(&mut |event| pass.take(&event, as_of));
        self.decoder = Some(decoder);
    }

    /// What the first pass leads to: another one in the encoding that it told, or the second.
    fn survey_done(self) -> Step {
        let Self { request, pass, passes_done, known, marked, decoder, source, .. } = self;
        let Pass::First(survey) = pass else { return Step::Refused(Refusal::Empty) };
        let told = decoder.map_or(Encoding::Utf8, |decoder| decoder.tally().encoding(marked));
        if known.is_none() && told == Encoding::Windows1252 {
            return Step::Again(Self::at_start(
                request,
                Pass::First(Survey::default()),
                passes_done + 1,
                Some(told),
            ));
        }
        if let Some(refusal) = survey.refusal(&source) {
            return Step::Refused(refusal);
        }
        let encoding = known.unwrap_or(told);
        let plan = survey.plan(&source, encoding, request.buyers.as_deref());
        Step::Again(Self::at_start(
            request,
            Pass::Second(Box::new(Collect::new(plan))),
            passes_done + 1,
            Some(encoding),
        ))
    }

    /// What the second pass leads to: rows made contracts, step by step, then the reading.
    fn collect_done(mut self) -> Step {
        let Pass::Second(collect) = &mut self.pass else { return Step::Refused(Refusal::Empty) };
        let Some(all) = collect.settling.step(ROWS_A_STEP) else { return Step::Working(self) };
        let truncated = self.open_quote.is_some() || self.source.is_open();
        let sound = collect.is_sound(truncated);
        let mut notes = std::mem::take(&mut collect.notes);
        for (note, count) in &collect.settling.notes {
            *notes.entry(*note).or_default() += count;
        }
        let plan = &mut collect.plan;
        let content = match (plan.format, plan.selection.siren.is_some()) {
            (Format::Ledger, _) => Content::Ledger(Ledger::new(
                collect.purchases.by_year(),
                collect.purchases.categories(),
                self.request.as_of,
                sound,
            )),
            (_, false) => Content::Undecided,
            (_, true) => Content::Contracts(Contracts {
                all,
                merged: collect.settling.merged,
                rows_of_other_buyers: collect.of_others,
                as_of: self.request.as_of,
                default_threshold: format::usual_threshold(plan.format),
                plans_hours: self.source.has(Field::HoursPlanned),
                sound,
            }),
        };
        let (separator, header_line) = match &self.source {
            Source::Table(table) => (Some(char::from(table.header.separator)), Some(table.header.line)),
            Source::Blank(_) | Source::Opening(..) | Source::Unknown | Source::Json(_) | Source::Xml(_) => {
                (None, None)
            }
        };
        Step::Done(Box::new(Reading {
            format: plan.format,
            encoding: plan.encoding,
            separator,
            header_line,
            open_quote_line: self.open_quote,
            truncated,
            rows: std::mem::take(&mut collect.rows),
            rejected: std::mem::take(&mut collect.rejected),
            buyer_count: plan.buyer_count,
            buyers: std::mem::take(&mut plan.buyers),
            selection: plan.selection.clone(),
            notes,
            content,
        }))
    }
}

impl Pass {
    fn take(&mut self, event: &Event<'_>, as_of: Day) {
        match self {
            Self::First(survey) => survey.take(event, as_of),
            Self::Second(collect) => collect.take(event, as_of),
        }
    }
}
