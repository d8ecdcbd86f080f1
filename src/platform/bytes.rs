//! The bytes of a large file, a slice at a time: the page keeps answering, and no more than a slice is ever in memory.
//!
//! Slices are sized by the time that their reader takes. Dropping what [`pass`] gives stops it. Nothing is sent anywhere.

use super::files::Picked;
use super::timer::now;
use js_sys::futures::JsFuture;
use std::rc::{Rc, Weak};
use wasm_bindgen::JsCast;
use web_sys::{Blob, Response};
use yew::platform::spawn_local;

/// Bytes of the first slice.
const FIRST: f64 = 131_072.0;
/// The least and the most bytes of a slice.
const SIZES: [f64; 2] = [32_768.0, 1_048_576.0];
/// Milliseconds below which the next slice is larger, and above which it is smaller.
const LASTING: [f64; 2] = [4.0, 8.0];

/// A file whose bytes can be read again and again.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    blob: Blob,
}

impl Source {
    /// A file that was chosen or dropped.
    #[must_use]
    pub fn of(picked: &Picked) -> Self {
        Self { name: picked.name(), blob: picked.blob() }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its size in bytes.
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number from 0"
    )]
    pub fn size(&self) -> u64 {
        self.blob.size().max(0.0) as u64
    }
}

/// Asks for a file that stands beside the page; calls back with none when it does not come.
pub fn ask(path: &'static str, done: impl FnOnce(Option<Source>) + 'static) {
    let answer = JsFuture::from(gloo::utils::window().fetch_with_str(path));
    spawn_local(
        async move { done(blob_of(answer).await.map(|blob| Source { name: path.to_owned(), blob })) },
    );
}

async fn blob_of(answer: JsFuture) -> Option<Blob> {
    let answer = answer.await.ok()?.dyn_into::<Response>().ok().filter(Response::ok)?;
    answer.blob().ok()?.await.ok()?.dyn_into().ok()
}

/// Calls back with files and how each begins, in at most 4,096 bytes: what a file is shows there.
pub fn beginnings(files: Vec<Picked>, done: impl FnOnce(Vec<(Picked, Vec<u8>)>) + 'static) {
    spawn_local(async move {
        let mut found = Vec::with_capacity(files.len());
        for file in files {
            let blob = file.blob();
            let beginning = slice(&blob, 0.0, f64::min(blob.size(), 4096.0)).await.unwrap_or_default();
            found.push((file, beginning));
        }
        done(found);
    });
}

/// What a pass hands over.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// The next bytes, and where they end in the file.
    Bytes(&'a [u8], u64),
    /// The file is over.
    End,
    /// The browser cannot read it, or it has changed since it was chosen.
    Failed,
}

/// What follows a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The next part.
    On,
    /// The file, from its beginning.
    Again,
    /// The end once more, after the page had its turn.
    Once,
    /// Nothing more.
    Stop,
}

/// A file being read; dropping it stops.
#[derive(Debug)]
#[must_use = "dropping it stops the reading"]
pub struct Passing {
    #[allow(dead_code, reason = "held to be stopped when dropped")]
    alive: Rc<()>,
}

/// Reads a file from its beginning, and hands over each of its parts.
pub fn pass(source: &Source, each: impl FnMut(Part<'_>) -> Next + 'static) -> Passing {
    let alive = Rc::new(());
    spawn_local(read(source.blob.clone(), Rc::downgrade(&alive), each));
    Passing { alive }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a file is a whole number from 0"
)]
async fn read(blob: Blob, alive: Weak<()>, mut each: impl FnMut(Part<'_>) -> Next + 'static) {
    let size = blob.size();
    let (mut at, mut length) = (0.0, FIRST);
    loop {
        let to = f64::min(at + length, size);
        // At the end a slice of nothing gives the page its turn too.
        let bytes = slice(&blob, at, to).await;
        if alive.strong_count() == 0 {
            return;
        }
        let Some(bytes) = bytes else {
            each(Part::Failed);
            return;
        };
        let began = now();
        let next = if at < size { each(Part::Bytes(&bytes, to as u64)) } else { each(Part::End) };
        let ended = at >= size;
        match next {
            Next::Stop => return,
            Next::On if ended => return,
            Next::On => {
                length = sized(length, now() - began);
                at = to;
            }
            Next::Again => at = 0.0,
            Next::Once => at = size,
        }
    }
}

/// The bytes of a slice; none unless they are all there.
async fn slice(blob: &Blob, from: f64, to: f64) -> Option<Vec<u8>> {
    let part = blob.slice_with_f64_and_f64(from, to).ok()?;
    let bytes = js_sys::Uint8Array::new(&part.array_buffer().await.ok()?).to_vec();
    (f64::from(u32::try_from(bytes.len()).ok()?) + from >= to).then_some(bytes)
}

/// The length of the next slice, after one that took some milliseconds.
fn sized(length: f64, took: f64) -> f64 {
    let [quick, slow] = LASTING;
    let [least, most] = SIZES;
    if took > slow {
        f64::max(length / 2.0, least)
    } else if took < quick {
        f64::min(length * 2.0, most)
    } else {
        length
    }
}

#[cfg(test)]
mod tests {
    use super::{SIZES, sized};

    #[test]
    fn a_slice_grows_while_it_is_quick_and_shrinks_when_it_is_slow() {
        let [least, most] = SIZES;
        for (length, took, expected) in [
            (131_072.0, 1.0, 262_144.0),
            (most, 0.0, most),
            (131_072.0, 6.0, 131_072.0),
            (131_072.0, 20.0, 65_536.0),
            (least, 99.0, least),
        ] {
            assert!((sized(length, took) - expected).abs() < 1e-9, "{length} bytes in {took} ms");
        }
    }
}
