//! Printing what is drawn only to be printed.

use crate::platform::print;
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::ui::shared::context::use_page;
use yew::prelude::*;

/// What is to be drawn now, `idle` but while `asked` is being printed; and what to call to print it. It is drawn first:
/// the paper is taken once it is there.
#[hook]
pub(in crate::ui::later::views) fn use_print_of<T>(idle: T, asked: T) -> (T, Callback<MouseEvent>)
where
    T: Clone + PartialEq + 'static,
{
    let page = use_page();
    let drawn = use_state_eq(|| None::<T>);
    use_effect_with((*drawn).clone(), {
        let (drawn, dispatch) = (drawn.setter(), page.dispatch.clone());
        move |now| {
            let listening = now.as_ref().map(|_| {
                let after = drawn.clone();
                let listening = print::on_print(move |now| {
                    if !now {
                        after.set(None);
                    }
                });
                print::print(move || {
                    drawn.set(None);
                    dispatch.emit(Msg::Noticed(Notice::NotPrinted));
                });
                listening
            });
            move || drop(listening)
        }
    });
    let ask = {
        let drawn = drawn.setter();
        Callback::from(move |_: MouseEvent| drawn.set(Some(asked.clone())))
    };
    ((*drawn).clone().unwrap_or(idle), ask)
}
