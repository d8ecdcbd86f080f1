//! When the program itself fails, or what a visit needs did not come: the static message of the page takes its place.
//!
//! After a panic nothing of the program can be trusted, so the message is part of the page's own text and this only
//! reveals it; the start script does the rest, and hears of what fails without a panic, such as a memory that is full.

/// Why there is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// What the visit needs did not come.
    Unloaded,
    /// The program stopped.
    Stopped,
}

/// Reveals the page's failure message.
pub fn reveal(failure: Failure) {
    let part = match failure {
        Failure::Unloaded => "failure-unloaded",
        Failure::Stopped => "failure-fault",
    };
    let document = gloo::utils::document();
    for id in ["failure", part] {
        if let Some(element) = document.get_element_by_id(id) {
            let _ = element.remove_attribute("hidden");
        }
    }
}

/// What a panic does: the console tells it, the page says that it stopped.
pub fn stopped(told: &str) {
    gloo::console::error!(told);
    reveal(Failure::Stopped);
}
