//! Where the lines go in the tools that intranets are made with, and what their administrators have to allow.

use crate::i18n::Lang;
use crate::tr;
use yew::prelude::*;

/// The table, and what to ask where the frame stays empty.
pub(super) fn places(lang: Lang) -> Html {
    let rows = [
        ("SharePoint", tr!(lang, "embed-sharepoint-where"), tr!(lang, "embed-sharepoint-admin")),
        ("Drupal", tr!(lang, "embed-drupal-where"), tr!(lang, "embed-drupal-admin")),
        ("WordPress", tr!(lang, "embed-wordpress-where"), tr!(lang, "embed-wordpress-admin")),
        ("TYPO3", tr!(lang, "embed-typo3-where"), tr!(lang, "embed-typo3-admin")),
    ];
    html! {
        <>
            <p class="note" id="embed-refused">{ tr!(lang, "embed-refused") }</p>
            <details class="disc" id="embed-places">
                <summary>{ tr!(lang, "embed-places") }</summary>
                <div class="scroll" tabindex="0" role="region" aria-label={tr!(lang, "embed-places")}>
                    <table class="data" aria-label={tr!(lang, "embed-places")}>
                        <thead><tr>
                            <th scope="col">{ tr!(lang, "embed-place") }</th>
                            <th scope="col">{ tr!(lang, "embed-place-where") }</th>
                            <th scope="col">{ tr!(lang, "embed-place-admin") }</th>
                        </tr></thead>
                        <tbody>{ for rows.into_iter().map(|(name, place, admin)| html! {
                            <tr key={name}><th scope="row">{ name }</th><td>{ place }</td><td>{ admin }</td></tr>
                        }) }</tbody>
                    </table>
                </div>
            </details>
        </>
    }
}
