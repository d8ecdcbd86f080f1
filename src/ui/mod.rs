//! The page, in Yew components: the only place with `html!`.
//!
//! A component is its props and one function. It computes nothing: numbers come from `state::derive` and `analysis`,
//! sentences from `shared::words`, pictures from `chart`, and the browser is reached through `platform`. It is placed by
//! `mount::<Part>(props!(Part { … }))` ([`shared`]'s `part`), which costs a part of WebAssembly less than `<Part … />`.
//!
//! The folders are the files that ship: [`first`] is what the first screen shows, [`later`] everything else, loaded once
//! that screen answers. Both read [`shared`], which reads neither; `load` alone names `later`.

pub mod first;
pub mod later;
mod load;
pub mod shared;
