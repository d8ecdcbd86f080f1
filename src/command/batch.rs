//! Many pieces of work on every processor, taken in the order in which they were given.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::{io, panic, thread};

/// So many pieces a processor are at work before what was made is written: memory stays small, processors busy.
const AHEAD: usize = 32;

/// Does each piece of work, and hands over what it made, in order: what is written never depends on who was quicker.
///
/// # Errors
/// The first of `take`; no further work is begun then.
pub(crate) fn in_order<'a, T: Sync, A: Send>(
    pieces: &'a [T],
    work: impl Fn(&'a T) -> A + Sync,
    mut take: impl FnMut(A) -> io::Result<()>,
) -> io::Result<()> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(pieces.len());
    if workers <= 1 {
        return pieces.iter().try_for_each(|piece| take(work(piece)));
    }
    pieces
        .chunks(workers * AHEAD)
        .try_for_each(|some| together(some, workers, &work).into_iter().try_for_each(&mut take))
}

/// What some pieces of work made, in their order.
fn together<'a, T: Sync, A: Send>(
    pieces: &'a [T],
    workers: usize,
    work: &(impl Fn(&'a T) -> A + Sync),
) -> Vec<A> {
    let next = AtomicUsize::new(0);
    let one_worker = || {
        let mut made = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            match pieces.get(place) {
                Some(piece) => made.push((place, work(piece))),
                None => return made,
            }
        }
    };
    let mut made: Vec<(usize, A)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(one_worker)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|fault| panic::resume_unwind(fault)))
            .collect()
    });
    made.sort_by_key(|&(place, _)| place);
    made.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_comes_in_order_whoever_was_quicker() {
        let pieces: Vec<u64> = (0..500).collect();
        let mut taken = Vec::new();
        let slow_first = |&piece: &u64| {
            if piece % 7 == 0 {
                thread::yield_now();
            }
            piece * piece
        };
        in_order(&pieces, slow_first, |made| {
            taken.push(made);
            Ok(())
        })
        .unwrap();
        assert_eq!(taken, pieces.iter().map(|piece| piece * piece).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_more_is_taken_after_a_fault() {
        let mut taken = 0;
        let ended = in_order(
            &[1, 2, 3],
            |&piece| piece,
            |_| {
                taken += 1;
                Err(io::ErrorKind::BrokenPipe.into())
            },
        );
        assert!(ended.is_err());
        assert_eq!(taken, 1);
        in_order(&[], |&(): &()| (), |()| Ok(())).unwrap();
    }
}
