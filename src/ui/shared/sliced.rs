//! A result that takes long: computed in slices, the last one staying until the next is ready.

use crate::platform::slices::{self, Deadline};
use crate::platform::{document, native};
use std::rc::Rc;
use yew::prelude::*;

/// The last finished result, as [`use_sliced_after`] gives it, after the usual rest.
#[hook]
pub(in crate::ui) fn use_sliced<K, T, W>(
    name: &'static str,
    key: K,
    make: impl FnOnce(&K) -> Option<W> + 'static,
) -> Option<Rc<T>>
where
    K: PartialEq + 'static,
    T: 'static,
    W: FnMut(Deadline) -> Option<T> + 'static,
{
    use_sliced_after(name, slices::SETTLE, key, make)
}

/// The last finished result. Whenever `key` changes, `make` gives the work to do, which runs until its deadline again
/// and again until it gives a result, once nothing new came for `rest` milliseconds; work that is no longer wanted is dropped.
/// No work means no result. The moment a result comes is marked by `name`, for performance tools.
#[hook]
pub(in crate::ui) fn use_sliced_after<K, T, W>(
    name: &'static str,
    rest: u32,
    key: K,
    make: impl FnOnce(&K) -> Option<W> + 'static,
) -> Option<Rc<T>>
where
    K: PartialEq + 'static,
    T: 'static,
    W: FnMut(Deadline) -> Option<T> + 'static,
{
    let mut make = Some(make);
    let result = use_state(|| {
        // Where no effect runs, the first drawing has it.
        let make = make.take_if(|_| native::rests())?;
        slices::at_once(make(&key)?).map(Rc::new)
    });
    use_effect_with(key, {
        let result = result.setter();
        move |key| {
            let running = make.and_then(|make| make(key)).map(|mut work| {
                let result = result.clone();
                slices::run_after(rest, move |deadline| match work(deadline) {
                    Some(found) => {
                        document::mark(name);
                        result.set(Some(Rc::new(found)));
                        true
                    }
                    None => false,
                })
            });
            if running.is_none() {
                result.set(None);
            }
            move || drop(running)
        }
    });
    (*result).clone()
}
