//! Every native test, in one program: it is linked once. `cargo test --test it NAME` runs those whose path holds a name,
//! such as `links` or `derivation::formulas`.
//!
//! What a module of tests shares with another is a module beside them; those that the tests in the browser need too
//! (`tests/browser`) name nothing that WebAssembly lacks.

#![cfg(not(target_arch = "wasm32"))]

// What tests share.
mod close;
mod drawings;
mod ensemble_bits;
mod golden_case;
mod markup;
mod page;
mod scenario_files;
mod scenarios;
mod scenarios_1000;

// The model and its analysis.
mod bands;
mod bits;
mod clause_duration;
mod derivation;
mod ensemble;
mod first_screen;
mod golden;
mod map_tornado;
mod matrix;
mod measured;
mod pert;
mod presets;
mod properties;
mod required;
mod sampling;
mod secured;
mod segments;
mod solvers;
mod trajectories;
mod worked_example;

// What comes in and goes out.
mod code;
mod compatibility;
mod config;
mod fuzz;
mod kept;
mod links;
mod meeting;
mod published;
mod refusals;
mod rounds;
mod schema;
mod vote;
mod workshop;

// The page.
mod answers;
mod colours;
mod explained;
mod lever_texts;
mod messages;
mod owner;
mod pictures;
mod reality;
mod record;
mod settings_forms;
mod styles;
mod tables;
mod taken;
mod views;
mod visited;
mod ways;

// The source itself.
mod architecture;
mod release;
mod source_graph;
mod specification;
