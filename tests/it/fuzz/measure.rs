//! What one case may cost: a second, and 64 MB above what there was before it.
//!
//! Bytes are counted a thread, by an allocator around the system's own. Time is what the clock says, and a machine that
//! others use may stop a case: one that seems too long is run again, and what a processor worked for it counts. A case
//! that never ends is told, with what it was given, by a thread that watches. The allocator is that of all native tests.

#![allow(unsafe_code, reason = "counting bytes takes an allocator of its own")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{Mutex, Once};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

/// Most bytes that one case may hold at once.
pub(crate) const MOST_BYTES: isize = 64 * 1_024 * 1_024;
/// Longest that one case may take.
pub(crate) const LONGEST: Duration = Duration::from_secs(1);
/// A case that lasts so long will not end.
const ENDLESS: Duration = Duration::from_secs(90);
/// How often a case that seems too long is run again.
const AGAIN: usize = 4;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

/// The system's allocator, counted.
struct Counted;

#[global_allocator]
static ALLOCATOR: Counted = Counted;

/// Adds to what this thread holds; nothing once the thread is ending.
fn count(bytes: usize, sign: isize) {
    let _ = HELD.try_with(|held| {
        let now = held.get() + sign * bytes.cast_signed();
        held.set(now);
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(now)));
    });
}

// SAFETY: every request goes to the system's allocator as it came; counting allocates nothing.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 1);
        // SAFETY: the caller's own promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 1);
        // SAFETY: the caller's own promise.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Old and new may both be there for a moment: that is the peak of a growing list.
        count(size, 1);
        // SAFETY: the caller's own promise.
        let moved = unsafe { System.realloc(place, layout, size) };
        count(layout.size(), -1);
        moved
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(layout.size(), -1);
        // SAFETY: the caller's own promise.
        unsafe { System.dealloc(place, layout) }
    }
}

/// How long a processor worked for this thread, where the system tells.
fn processor_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// What the cases of one entrance cost at most.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    pub(crate) longest: Duration,
    pub(crate) peak: isize,
}

/// Runs a case and adds what it cost; fails where it costs too much. `given` is told of a case that never ends.
pub(crate) fn measured(cost: &Cell<Cost>, given: &str, case: impl Fn()) {
    let (mut shortest, mut peak) = (Duration::MAX, 0);
    for again in 0..AGAIN {
        let before = HELD.get();
        PEAK.set(before);
        // What is slow by the clock is run again by the processor's own count.
        let worked = if again > 0 { processor_time() } else { None };
        let watched = Watched::new(given);
        case();
        let clock = watched.since.elapsed();
        let spent = worked.and_then(|worked| processor_time()?.checked_sub(worked)).unwrap_or(clock);
        shortest = shortest.min(spent);
        peak = PEAK.get() - before;
        if shortest <= LONGEST {
            break;
        }
    }
    let told = cost.get();
    cost.set(Cost { longest: told.longest.max(shortest), peak: told.peak.max(peak) });
    assert!(shortest <= LONGEST, "one case took {shortest:?}");
    assert!(peak <= MOST_BYTES, "one case held {peak} bytes");
}

/// The most bytes that something held at once, above what there was before it.
pub(crate) fn peak(case: impl FnOnce()) -> isize {
    let before = HELD.get();
    PEAK.set(before);
    case();
    PEAK.get() - before
}

static RUNNING: Mutex<BTreeMap<u64, (Instant, String)>> = Mutex::new(BTreeMap::new());
static WATCH: Once = Once::new();
/// Longest part of a case that is told, in characters.
const TOLD: usize = 2_000;

/// A case under way.
struct Watched {
    since: Instant,
    key: u64,
}

impl Watched {
    fn new(given: &str) -> Self {
        WATCH.call_once(|| drop(thread::spawn(watch)));
        let (since, key) = (Instant::now(), number(thread::current().id()));
        let told = given.chars().take(TOLD).collect();
        RUNNING.lock().unwrap().insert(key, (since, told));
        Self { since, key }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Ok(mut running) = RUNNING.lock() {
            running.remove(&self.key);
        }
    }
}

/// A number for a thread, the same while it lives.
fn number(thread: ThreadId) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    thread.hash(&mut hasher);
    hasher.finish()
}

fn watch() {
    loop {
        thread::sleep(Duration::from_secs(5));
        let running = RUNNING.lock().unwrap();
        if let Some((_, given)) = running.values().find(|(since, _)| since.elapsed() > ENDLESS) {
            eprintln!("a case does not end within {ENDLESS:?}; it was given:\n{given}");
            std::process::abort();
        }
    }
}

#[test]
fn costs_are_seen() {
    let cost = Cell::default();
    measured(&cost, "", || drop(std::hint::black_box(vec![1_u8; 5_000_000])));
    assert!((5_000_000..6_000_000).contains(&cost.get().peak), "{:?}", cost.get());
    let heavy = std::panic::catch_unwind(|| {
        measured(&Cell::default(), "", || drop(std::hint::black_box(vec![1_u8; 70_000_000])));
    });
    assert!(heavy.is_err(), "70 MB are more than one case may hold");
}
