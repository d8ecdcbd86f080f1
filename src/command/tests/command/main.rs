//! The command line as people and programs call it: the built program, its output, its exit codes.

// It starts the program, which a browser cannot.
#![cfg(not(target_arch = "wasm32"))]

// The comparison of the model's own tests.
#[path = "../../../../tests/it/close.rs"]
mod close;
mod csv;
mod run;

mod files;
mod golden;
mod told;
