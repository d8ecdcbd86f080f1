//! Contracts in execution: counted against computed, which is how far the model can be believed.

use super::plot::{Plot, Point, across, dot, line, top};
use super::words::{level, say};
use crate::chart::Table;
use crate::i18n::{Lang, plural};
use crate::import::{Found, StockTestRow, Verdict};
use yew::prelude::*;

/// The picture; none unless the file sees a whole stock.
pub(super) fn plot(lang: Lang, found: &Found) -> Option<Plot> {
    let test = &found.back_test.stock;
    let rows = &test.rows;
    if rows.is_empty() {
        return None;
    }
    let most = top(rows.iter().flat_map(|row| [row.observed, row.model_mean]));
    let places = across(rows.len());
    let at = |place: usize, value: f64| -> Point {
        [places.get(place).copied().unwrap_or(0.0), 1.0 - value / most]
    };
    let step = rows.len().div_ceil(6).max(1);
    let mut plot = Plot {
        title: say(lang, "pic-stock", []),
        about: say(lang, "pic-stock-about", []),
        told: told(lang, rows),
        note: words(lang, found),
        strokes: Vec::new(),
        labels: Vec::new(),
        axis: rows
            .iter()
            .zip(&places)
            .enumerate()
            .filter(|(place, _)| place % step == 0)
            .map(|(_, (row, place))| (*place, lang.year(row.year), false))
            .collect(),
        table: table(lang, rows),
    };
    plot.stroke("c-axis", "M0 1000H1000".to_owned());
    plot.stroke(
        "c-line",
        line(&rows.iter().enumerate().map(|(place, row)| at(place, row.model_mean)).collect::<Vec<_>>()),
    );
    for (place, row) in rows.iter().enumerate() {
        plot.stroke("c-dot c-dot--past", dot(at(place, row.observed)));
        if rows.len() == 1 {
            plot.stroke("c-dot c-dot--sq", dot(at(place, row.model_mean)));
        }
    }
    let ends = [0, rows.len() - 1];
    for place in ends.into_iter().take(rows.len()) {
        let Some(row) = rows.get(place) else { continue };
        let counted_above = row.observed >= row.model_mean;
        let [above, below] = ["lbl--tc", "lbl--bc"];
        let side = |up: bool| if up { above } else { below };
        let class = |up: bool| if up { "lbl--b lbl--tc" } else { "lbl--b lbl--bc" };
        plot.label(at(place, row.observed), side(counted_above), level(lang, row.observed));
        plot.label(at(place, row.model_mean), class(!counted_above), level(lang, row.model_mean));
    }
    Some(plot)
}

fn told(lang: Lang, rows: &[StockTestRow]) -> String {
    let each = rows.iter().map(|row| {
        say(
            lang,
            "stock-in-year",
            [
                ("year", lang.year(row.year).into()),
                ("counted", level(lang, row.observed).into()),
                ("computed", level(lang, row.model_mean).into()),
            ],
        )
    });
    say(lang, "pic-stock-told", [("years", each.collect::<Vec<_>>().join(" ; ").into())])
}

/// How near the model comes, in words.
fn words(lang: Lang, found: &Found) -> String {
    let test = &found.back_test.stock;
    let key = match test.verdict {
        None => return String::new(),
        Some(Verdict::Small) => return say(lang, "stock-small", []),
        Some(Verdict::Close) => "stock-close",
        Some(Verdict::Rough) => "stock-rough",
        Some(Verdict::Off) => "stock-off",
    };
    let years = test.rows.len();
    #[allow(clippy::cast_precision_loss, reason = "a few years")]
    let many = plural(years as f64);
    let error = lang.percent(test.mape.unwrap_or_default());
    say(lang, key, [("error", error.into()), ("years", lang.integer(many).into()), ("count", many.into())])
}

fn table(lang: Lang, rows: &[StockTestRow]) -> Table {
    let head = ["table-year", "stock-counted", "stock-computed", "stock-error"].map(|key| say(lang, key, []));
    let row = |row: &StockTestRow| {
        vec![
            lang.year(row.year),
            level(lang, row.observed),
            level(lang, row.model_mean),
            lang.percent(row.error),
        ]
    };
    Table {
        caption: say(lang, "pic-stock", []),
        head: head.to_vec(),
        rows: rows.iter().map(row).collect(),
        emphasised: None,
    }
}

/// Where no stock is seen whole: what part of it is.
pub(super) fn unseen(lang: Lang, found: &Found) -> Html {
    let last = found.results.stock.last();
    let Some((year, coverage)) = last.and_then(|last| Some((last.year, last.coverage?))) else {
        return Html::default();
    };
    if !found.back_test.stock.rows.is_empty() {
        return Html::default();
    }
    let said = say(
        lang,
        "stock-unseen",
        [
            ("share", lang.percent(libm::round(coverage * 100.0) / 100.0).into()),
            ("year", lang.year(year).into()),
        ],
    );
    html! {
        <div class="pic"><p><b>{ say(lang, "pic-stock", []) }</b></p><p>{ said }</p></div>
    }
}
