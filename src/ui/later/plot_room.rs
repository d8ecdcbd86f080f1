//! The room of a plot whose picture grows with the text around it, as on the wall.

use crate::chart::PlotSize;
use crate::platform::{document, element};
use yew::prelude::*;

/// The size of a label on the page, in root text sizes; the wall's is its own text size.
const LABEL: f64 = 0.875;

/// The plot's size in pixels of the page's own scale, and how much larger its picture is; 1 unless it grows.
#[hook]
pub(in crate::ui::later) fn use_plot_room(plot: &NodeRef, grows: bool) -> (PlotSize, f64) {
    let room = use_state_eq(|| (PlotSize::new(600.0, 300.0), 1.0));
    use_effect_with(plot.clone(), {
        let room = room.clone();
        move |plot| {
            let measured = plot.clone();
            let watch = element::watch_size(plot, move |width, height| {
                let root = document::root_text_size();
                let text = element::text_size(&measured).filter(|_| grows).unwrap_or(LABEL * root);
                let scale = (text / (LABEL * root)).max(1.0);
                room.set((PlotSize { width: width / scale, height: height / scale, root }, scale));
            });
            move || drop(watch)
        }
    });
    *room
}
