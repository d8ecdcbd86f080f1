//! The page, in Yew components: the only place with `html!`.
//!
//! A component is its props and one function. It computes nothing: numbers come from `state::derive` and `analysis`,
//! sentences from `words`, pictures from `chart`, and the browser is reached through `platform`.

mod address;
pub mod app;
mod below;
mod beside;
mod changes;
mod city;
mod context;
mod dialog;
mod embed;
mod explore;
mod field;
mod figure;
mod fold;
mod foot;
mod goals;
mod guide;
mod header;
mod hold;
mod icon;
mod keep;
mod later;
mod lever_help;
mod lever_row;
mod menu;
mod mini;
mod needs;
mod notices;
mod palette;
mod panel;
mod press;
mod reading_switch;
mod reasons;
mod reset;
mod secured;
pub mod settings;
mod sliced;
mod slider;
pub mod start;
mod styled;
mod sure;
mod taking;
mod track_marks;
mod trajectory;
mod verdict;
mod views;
mod way_out;
mod words;
