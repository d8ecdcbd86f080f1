//! Simulateur d’objectifs: are the goals of a responsible-procurement scheme reachable, and what would it take?
//!
//! Everything is computed where it is shown; no server ever sees a figure. In reading order:
//!
//! - [`model`]: what the numbers mean. A [`model::scenario::Scenario`] in, yearly series and a verdict out.
//! - [`analysis`]: questions asked of the model. Required values, margins, shared effort, latest starts, the map of two
//!   levers, who brought what, where each figure comes from, and everything that needs draws.
//! - [`import`]: a city's own files: bytes in, contracts and what they measure out.
//! - [`scenario`]: presets, where their figures come from, files, links, votes, a city's own settings.
//! - [`state`]: the application as a value, and the only way from one state to the next.
//! - [`i18n`] and [`chart`]: texts, numbers and pictures, still as values.
//! - [`export`]: what leaves the page as a file: tables, results, file names.
//! - [`platform`]: the browser, and nothing else.
//! - [`ui`]: the page, in Yew components.
//!
//! `model <- analysis <- scenario <- state <- ui`, and `import <- scenario`; `chart` reads `model`, `analysis` and `i18n`; `export`
//! reads these and `scenario`; `platform` and `import` read none of them. `tests/it/architecture.rs` holds these directions.
//!
//! # Invariants
//!
//! 1. A formula is written once, generic over [`model::number::Number`]: plain run and eight draws abreast are the
//!    same code.
//! 2. From `model` to `state` nothing touches the browser, nothing panics, and nothing fails on a checked scenario.
//! 3. Equal scenario, equal bits, natively and in a browser: transcendental functions go through `libm`, sums have a
//!    fixed order, no map's order depends on hashing.
//! 4. Nothing that can be derived is kept in [`state::State`]; [`state::update`] is pure and total.
//! 5. A number of the scenario is one row of [`model::fields`]; a lever is such a row and its texts.
//! 6. A chart is a value before it is a picture: each also yields a sentence and a table.
//! 7. What the browser denies (storage, scripts' powers in a sandboxed frame) is done without.
//! 8. Components touch the document only in effects and event handlers, so they also render natively; what they ask of
//!    the browser before is answered there by [`platform::native`].
//! 9. What the first screen does without is `ui::later`: it comes in a file of its own, which `ui::load` alone names, and
//!    is shown through the slots of `ui::shared`.
//! 10. Nothing is read in a circle, neither by packages nor by files.
//!
//! # Words
//!
//! *Clause contract*: a contract with a social insertion clause. *SIAE*: social-insertion enterprise. *Awarded* and *in
//! execution*: contracts notified in the year, or running on 31 December. *Decision*: what the city chooses;
//! *assumption*: what it has to guess.

// Packages of their own, so that the compiler holds the directions between them.
pub use simulateur_core::{chart, export, i18n, import, scenario, state, tr};
pub use simulateur_engine::{analysis, model, order};

pub mod platform;
pub mod ui;
