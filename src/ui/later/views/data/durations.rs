//! Mean durations, of all contracts, by family, with a clause and without: a table whose rows are drawn.

use super::words::{count, interval, say, years_long};
use crate::i18n::{Lang, Quantity};
use crate::import::{DurationEstimate, Found};
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// The figure; nothing where no duration is known well enough.
pub(super) fn figure(lang: Lang, found: &Found) -> Html {
    let results = &found.results;
    let of = &results.duration;
    let rows: [(&str, &DurationEstimate); 6] = [
        ("duration-all", &of.all),
        ("duration-works", &of.works),
        ("duration-services", &of.services),
        ("duration-supplies", &of.supplies),
        ("duration-clause", &results.duration_clause),
        ("duration-other", &results.duration_other),
    ];
    let known: Vec<_> =
        rows.into_iter().filter_map(|(key, one)| Some((key, one.n, one.value?, one.spread?))).collect();
    let most = known.iter().map(|(_, _, value, spread)| value.max(spread.high)).fold(1e-9, f64::max);
    if known.is_empty() {
        return Html::default();
    }
    html! {
        <figure class="pic">
            <figcaption id="data-durations"><b>{ say(lang, "pic-durations", []) }</b><span>{ say(lang, "pic-durations-about", []) }</span></figcaption>
            <table class="bars" aria-labelledby="data-durations">
                <thead class="sr"><tr><th scope="col">{ say(lang, "table-which", []) }</th><th scope="col">{ say(lang, "table-mean", []) }</th></tr></thead>
                <tbody>
                    { for known.into_iter().map(|(key, n, value, spread)| {
                        let range = interval(lang, Quantity::Years, [spread.low, spread.high].map(|years| libm::round(years * 10.0) / 10.0));
                        html! {
                            <tr {key}>
                                <th scope="row">{ say(lang, key, []) }<small>{ " " }{ count(lang, n) }</small></th>
                                <td>{ mount::<WithVariables>(props!(WithVariables { class: "bars__b", vars: vec![("--a", spread.low / most), ("--b", spread.high / most), ("--c", value / most)] })) }
                                    <b>{ years_long(lang, value) }</b><span class="sr">{ " " }{ range }{ " " }{ say(lang, "median-told", [("years", years_long(lang, spread.median).into())]) }</span></td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
            <p class="note">{ say(lang, "pic-durations-note", []) }</p>
        </figure>
    }
}
