//! The page, in Yew components: the only place with `html!`.
//!
//! A component is its props and one function. It computes nothing: numbers come from `state::derive` and `analysis`,
//! sentences from [`words`], pictures from `chart`, and the browser is reached through `platform`.

pub mod app;
mod context;
mod dialog;
mod explore;
mod field;
mod figure;
mod foot;
mod goals;
mod guide;
mod header;
mod icon;
mod lever_row;
mod mini;
mod needs;
mod notices;
mod palette;
mod panel;
mod reasons;
pub mod settings;
mod slider;
mod styled;
mod sure;
mod trajectory;
mod verdict;
mod views;
mod words;
