//! The browser: the only place that names `web_sys`, `js_sys` and `gloo`.
//!
//! Every access may be denied (sandboxed frame, private mode, strict policy): functions then give nothing or do
//! nothing, and never panic. Nothing here knows a scenario.

pub mod canvas;
pub mod config;
pub mod document;
pub mod element;
pub mod embed;
pub mod fault;
pub mod input;
pub mod location;
pub mod offline;
pub mod pointer;
pub mod slices;
pub mod storage;
pub mod timer;
