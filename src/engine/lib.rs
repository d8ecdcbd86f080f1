//! The model and the questions asked of it, without the page: no text, no browser, no file.
//!
//! A package of its own because it is compiled for speed (it runs hundreds of times a frame) and the page for size.
//! The page's package hands both modules on under their own names.

pub mod analysis;
pub mod model;
pub mod order;
