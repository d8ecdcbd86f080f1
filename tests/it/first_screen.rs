//! The first screen as the built page holds it before its program runs: the answer and nothing that comes later, its curves
//! in the style sheet's colours.

use crate::markup::read;
use crate::page::{assert_says, close, draw, fresh};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::platform::native;
use simulateur_objectifs::ui::first::app::{App, AppProps};

/// The first screen of a first visit, as HTML.
fn first_screen() -> String {
    native::lead("", "", "");
    native::first_screen();
    let state = fresh(Lang::Fr);
    crate::page::wait(async move {
        let props = AppProps { state };
        yew::LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
    })
}

#[test]
fn the_first_screen_says_what_the_page_says() {
    let html = first_screen();
    let root = read(&html);
    let page = draw(fresh(Lang::Fr));
    let same =
        [".verdict h2", ".verdict__why", ".goal__value", ".facts", ".why", ".lever__label", ".plot .lbl"];
    for selector in same {
        let (early, whole) = (root.texts(selector), page.texts(selector));
        assert!(!early.is_empty(), "{selector}");
        // Levers that stand folded are not drawn yet.
        assert!(
            early.iter().all(|text| whole.iter().any(|one| close(one) == close(text))),
            "{selector}: {early:?}"
        );
    }
    assert_says(
        &root.texts(".verdict h2").concat(),
        &["Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020."],
    );
    assert!(root.all(".foot").is_empty() && root.all("#scenario").is_empty(), "nothing that comes later");
}

#[test]
fn its_curves_are_drawn_in_the_style_sheets_colours() {
    let html = first_screen();
    assert_eq!(html.matches("class=\"still\"").count(), 3);
    assert!(!html.contains("<canvas"));
    assert!(!html.contains("#0100"), "each colour has its token");
    for token in ["area", "blue", "blue-ink", "ochre", "past", "edge", "ink"] {
        assert!(html.contains(&format!("var(--{token})")), "{token}");
    }
    assert!(html.matches("data-vars=").count() > 40, "labels, years, bars and marks have their places");
}
