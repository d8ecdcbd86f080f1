//! What the first screen and the rest both show, and what they hand each other. It reads neither.

pub(in crate::ui) mod chances;
pub mod context;
pub(in crate::ui) mod css_variables;
pub(in crate::ui) mod dialog;
pub(in crate::ui) mod disclosure;
pub(in crate::ui) mod field;
pub(in crate::ui) mod goals;
pub(in crate::ui) mod icon;
pub(in crate::ui) mod language;
pub(in crate::ui) mod lever_row;
pub(in crate::ui) mod mark;
pub(in crate::ui) mod model_switches;
pub(in crate::ui) mod palette;
pub(in crate::ui) mod preferences;
pub(in crate::ui) mod reading_switch;
pub(in crate::ui) mod reasons;
pub(in crate::ui) mod replay;
pub(in crate::ui) mod sliced;
pub(in crate::ui) mod slider;
pub(in crate::ui) mod slots;
pub(in crate::ui) mod sourced_figure;
pub(in crate::ui) mod specs;
pub(in crate::ui) mod switch;
pub(in crate::ui) mod track_marks;
pub(in crate::ui) mod trajectory;
pub(in crate::ui) mod verdict;
pub(in crate::ui) mod words;
