//! What the first screen does without: the sections below it, the views, what runs in the background. A file of its own
//! in the page's build, which `ui::load` fetches; it reads `shared` and never `first`.

mod address;
mod anchors;
mod background_effects;
mod chances_engine;
mod changes;
mod city_settings;
mod data_table;
mod downloads;
mod embed;
mod explore;
mod foot;
mod guide;
mod keep;
mod lever_help;
mod map_frame;
mod menu;
mod models;
mod notices;
mod picture_choice;
mod plot_room;
mod reality;
mod reason_search;
mod requirements;
mod reset;
mod secondary_sections;
mod secured;
pub mod settings;
mod slots;
mod specs;
mod sprite;
mod start;
mod today;
mod views;
mod way_out;
mod words;

pub(in crate::ui) use slots::slots;
