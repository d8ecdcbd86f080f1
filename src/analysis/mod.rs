//! Questions asked of the model: what would it take, and how sure are we.
//!
//! This module holds no formula of the model itself and never touches the browser.

pub mod bands;
mod drawn;
pub mod ensemble;
mod held_lever;
pub mod lever_draws;
pub mod pert;
mod pert_half;
pub mod probability_grid;
pub mod sampling;
pub mod secured;
pub mod sobol;
pub mod swings;
pub mod uncertainty;
