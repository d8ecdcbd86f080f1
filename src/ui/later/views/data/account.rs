//! The account: from the rows of the file to the contracts that the figures are made of. It adds up.

use super::rejected::Rejections;
use super::words::{count, flag, many, note, rows, say, threshold, years};
use crate::i18n::Lang;
use crate::import::{Findings, Found, Reading};
use crate::ui::later::keep::data_desk::Opened;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// The file, and what its contracts say.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AccountProps {
    pub(super) opened: Opened,
    pub(super) findings: Option<Shared<Findings>>,
}

/// A line: what is taken away, or what is left.
struct Line {
    sum: bool,
    n: u64,
    said: String,
    about: String,
}

/// The account.
#[function_component]
pub(super) fn Account(props: &AccountProps) -> Html {
    let lang = use_page().lang;
    let reading = &props.opened.file.reading;
    let rejected: u64 = reading.rows.rejected.values().sum();
    let lines = props.findings.as_ref().map(|findings| lines(lang, reading, findings)).unwrap_or_default();
    html! {
        <section aria-labelledby="data-account">
            <h2 class="h3" id="data-account" tabindex="-1">{ say(lang, "account", []) }</h2>
            <table class="account" aria-labelledby="data-account">
                <tbody>
                    { row(lang, "", reading.rows.read, html! { say(lang, "account-read", [("count", many(reading.rows.read))]) }, false) }
                    if rejected > 0 {
                        { row(lang, "−", rejected, mount::<Rejections>(props!(Rejections { opened: props.opened.clone() })), false) }
                    }
                    if props.findings.is_none() && rejected > 0 {
                        { row(lang, "=", reading.rows.kept, html! { say(lang, "account-kept", [("count", many(reading.rows.kept))]) }, true) }
                    }
                    { for lines.iter().map(|line| {
                        let said = html! { <>{ &line.said }if !line.about.is_empty() { <span>{ &line.about }</span> }</> };
                        row(lang, if line.sum { "=" } else { "−" }, line.n, said, line.sum)
                    }) }
                </tbody>
            </table>
            { notes(lang, reading) }
        </section>
    }
}

fn row(lang: Lang, sign: &'static str, n: u64, said: Html, sum: bool) -> Html {
    html! {
        <tr class={classes!(sum.then_some("sum"))}><td class="op">{ sign }</td><td class="nn">{ rows(lang, n) }</td><th scope="row">{ said }</th></tr>
    }
}

/// From the rows kept to the contracts of the figures.
fn lines(lang: Lang, reading: &Reading, findings: &Findings) -> Vec<Line> {
    let (merged, out) = (&findings.merged, &findings.left_out);
    let wide = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let mut all = Vec::new();
    let mut left = reading.rows.kept;
    let mut less = |n: u64, key: &str, about: String| {
        if n > 0 {
            all.push(Line { sum: false, n, said: say(lang, key, [("count", many(n))]), about });
        }
        left = left.saturating_sub(n);
        left
    };
    let nothing = String::new;
    less(wide(out.rows_of_other_buyers), "account-others", nothing());
    less(wide(merged.rows_merged), "account-merged", nothing());
    let before = less(wide(merged.number_variants), "account-variants", nothing());
    let ceilings = before.saturating_sub(wide(findings.contracts));
    let about = say(
        lang,
        "account-ceilings-about",
        [
            ("rows", count(lang, merged.contracts_in_shared_ceilings).into()),
            ("ceilings", count(lang, merged.shared_ceilings).into()),
            ("count", many(wide(merged.shared_ceilings))),
        ],
    );
    less(ceilings, "account-ceilings", if merged.shared_ceilings > 0 { about } else { nothing() });
    all.push(sum(lang, wide(findings.contracts), "account-published", String::new()));
    let mut less = |n: usize, said: String, about: String| {
        if n > 0 {
            all.push(Line { sum: false, n: wide(n), said, about });
        }
    };
    less(
        out.subsequent,
        say(lang, "account-subsequent", [("count", many(wide(out.subsequent)))]),
        String::new(),
    );
    less(out.amount_unknown, say(lang, "account-no-amount", []), String::new());
    let from = threshold(lang, findings.options.threshold);
    less(out.below_threshold, say(lang, "account-below", [("threshold", from.into())]), String::new());
    let Some(found) = &findings.found else {
        all.push(sum(lang, wide(findings.counted), "account-counted", String::new()));
        return all;
    };
    let kept: usize = selected(found).map(|year| year.counted).sum();
    let (away, which) = unselected(lang, found);
    less(away, say(lang, "account-years", []), which);
    all.push(sum(lang, wide(kept), "account-counted", each_year(lang, found)));
    all
}

fn sum(lang: Lang, n: u64, key: &str, about: String) -> Line {
    Line { sum: true, n, said: say(lang, key, [("count", many(n))]), about }
}

fn selected(found: &Found) -> impl Iterator<Item = &crate::import::Year> {
    found.years.iter().filter(|year| found.selected_years.contains(&year.year))
}

/// Contracts of the years that are not selected, and which years these are.
fn unselected(lang: Lang, found: &Found) -> (usize, String) {
    let out: Vec<_> = found
        .years
        .iter()
        .filter(|year| !found.selected_years.contains(&year.year) && year.counted > 0)
        .collect();
    let n = out.iter().map(|year| year.counted).sum();
    let about = if out.len() <= 3 {
        let each = out.iter().map(|year| in_year(lang, year.counted, year.year));
        each.collect::<Vec<_>>().join(", ")
    } else {
        years(lang, &out.iter().map(|year| year.year).collect::<Vec<_>>())
    };
    (n, about)
}

fn each_year(lang: Lang, found: &Found) -> String {
    if found.selected_years.len() > 3 {
        return years(lang, &found.selected_years);
    }
    selected(found).map(|year| in_year(lang, year.counted, year.year)).collect::<Vec<_>>().join(", ")
}

fn in_year(lang: Lang, n: usize, year: i32) -> String {
    say(lang, "n-in-year", [("n", count(lang, n).into()), ("year", lang.year(year).into())])
}

/// What is remarked on rows that are kept.
fn notes(lang: Lang, reading: &Reading) -> Html {
    if reading.notes.is_empty() {
        return Html::default();
    }
    html! {
        <details class="disc">
            <summary>{ say(lang, "notes", []) }</summary>
            <ul class="notes">
                { for reading.notes.iter().map(|(&which, &n)| html! { <li><b>{ rows(lang, n) }</b>{ " " }{ note(lang, which) }</li> }) }
            </ul>
        </details>
    }
}

/// What the page says of a year: how many contracts, and why it is not whole.
pub(super) fn about_year(lang: Lang, year: &crate::import::Year) -> String {
    let flags = year.flags.iter().map(|&which| flag(lang, which));
    std::iter::once(count(lang, year.counted)).chain(flags).collect::<Vec<_>>().join(", ")
}
