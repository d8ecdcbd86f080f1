//! The browser: the only place that names `web_sys`, `js_sys` and `gloo`.
//!
//! Every access may be denied (sandboxed frame, private mode, strict policy): functions then give nothing or do
//! nothing, and never panic. Nothing here knows a scenario. What is asked while a component is drawn has an answer
//! without a browser too ([`native`]).

pub mod bytes;
pub mod camera;
pub mod canvas;
pub mod clipboard;
pub mod clock;
pub mod config;
pub mod document;
pub mod element;
pub mod embed;
pub mod files;
pub mod fullscreen;
pub mod hold;
pub mod input;
pub mod keys;
pub mod leaflet;
pub mod listen;
pub mod location;
pub mod native;
pub mod offline;
pub mod panic_hook;
pub mod picture;
pub mod pointer;
pub mod print;
pub mod random;
pub mod second;
pub mod single;
pub mod slices;
pub mod storage;
pub mod timer;
