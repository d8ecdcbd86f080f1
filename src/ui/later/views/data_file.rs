//! « Vos données » comes in a file of its own: few visits ask for it, and it reads every format that cities publish.
//!
//! [`data`] is the only way to it, so that a build that splits its WebAssembly (feature `split`) leaves it, and everything
//! only it uses, out of the other files. Without that feature it is there from the start.

#![cfg_attr(
    all(feature = "split", target_family = "wasm"),
    allow(unsafe_code, reason = "the split point declares the import")
)]

use super::data::{DataProps, Page};
use crate::ui::shared::language::Unloaded;
use crate::ui::shared::part::mount;
use yew::prelude::*;

/// Draws the page.
pub(super) type Drawn = fn(&DataProps) -> Html;

fn drawn(props: &DataProps) -> Html {
    mount::<Page>(props.clone())
}

/// It is not there from the start.
#[cfg(all(feature = "split", target_family = "wasm"))]
pub(super) const AT_ONCE: Option<Drawn> = None;

/// It is there from the start.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
pub(super) const AT_ONCE: Option<Drawn> = Some(drawn);

/// An import that the build resolves.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[wasm_split_helpers::wasm_split(data, fallible)]
pub(super) fn data() -> Result<Box<Drawn>, Unloaded> {
    Ok(Box::new(drawn))
}

/// A program of one piece has nothing to wait for.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
pub(super) fn data() -> std::future::Ready<Result<Box<Drawn>, Unloaded>> {
    std::future::ready(Ok(Box::new(drawn)))
}
