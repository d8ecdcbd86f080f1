//! Questions asked of the model: what would it take, and how sure are we.
//!
//! This module holds no formula of the model itself and never touches the browser.

pub mod bands;
pub mod pert;
mod pert_half;
pub mod sampling;
