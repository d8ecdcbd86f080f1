//! The icons that only the later file draws: they join those of the first screen, which stand in `index.html`.

use yew::prelude::*;

/// Their names and their strokes, on a square of 20.
const ICONS: [(&str, &str); 8] = [
    ("qr", "M3 3h5v5H3ZM12 3h5v5h-5ZM3 12h5v5H3ZM12 12h2v2M17 12v2M12 17h2M17 17h.01"),
    ("chev-up", "m5 12.5 5-5 5 5"),
    ("copy", "M7 7h9.5v10H7ZM4 13V3h9"),
    ("print", "M5.5 8V3h9v5M5.5 14H3V8h14v6h-2.5M5.5 12h9v5h-9Z"),
    ("todo", "M7.9 8.2a2.2 2.2 0 1 1 3.1 2c-.7.3-1 .8-1 1.5M10 14.2h.01"),
    ("file", "M4.5 2.5H12L15.5 6v11.5h-11ZM12 2.5V6h3.5"),
    ("find", "M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 1 1 11 0M12.7 12.7l4.5 4.5"),
    ("lock", "M4.5 9h11v8.5h-11ZM6.8 9V6.2a3.2 3.2 0 0 1 6.4 0V9"),
];

/// The icon of what is still to be found has a broken ring, as no other has.
const RINGED: &str = "todo";

/// The symbols, shown nowhere by themselves.
#[function_component]
pub(in crate::ui::later) fn Sprite() -> Html {
    html! {
        <svg width="0" height="0" class="sprite" aria-hidden="true" focusable="false">
            { for ICONS.into_iter().map(|(name, strokes)| html! {
                <symbol key={name} id={format!("i-{name}")} viewBox="0 0 20 20">
                    if name == RINGED { <circle cx="10" cy="10" r="7.5" stroke-dasharray="2.4 2.4" /> }
                    <path d={strokes} />
                </symbol>
            }) }
        </svg>
    }
}
