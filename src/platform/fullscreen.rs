//! The whole screen, where the browser lends it.

/// Whether the page has the whole screen.
#[must_use]
pub fn is_on() -> bool {
    gloo::utils::document().fullscreen_element().is_some()
}

/// Asks for the whole screen. False where the browser refuses at once; it may still refuse a moment later.
pub fn enter() -> bool {
    let root = gloo::utils::document().document_element();
    root.is_some_and(|root| root.request_fullscreen().is_ok())
}

/// Gives the screen back.
pub fn leave() {
    gloo::utils::document().exit_fullscreen();
}

/// Whether the browser lends the screen at all.
#[must_use]
pub fn is_allowed() -> bool {
    gloo::utils::document().fullscreen_enabled()
}

/// Takes the screen, or gives it back. False where the browser refuses at once.
pub fn toggle() -> bool {
    if is_on() {
        leave();
        return true;
    }
    enter()
}
