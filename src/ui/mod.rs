//! The page, in Yew components: the only place with `html!`.
//!
//! A component is its props and one function. It computes nothing: numbers come from `state::derive` and `analysis`,
//! sentences from [`words`], pictures from `chart`, and the browser is reached through `platform`.

pub mod app;
mod context;
mod goals;
mod header;
mod lever_row;
mod mini;
mod palette;
mod panel;
mod slider;
mod trajectory;
mod verdict;
mod field;
mod icon;
pub mod settings;
mod styled;
mod words;
