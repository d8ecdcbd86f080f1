//! The share with a clause, by year, each with its interval.

use super::plot::{Plot, Point, across, dot, line, top};
use super::words::{count, interval, say};
use crate::chart::Table;
use crate::i18n::{Lang, Quantity};
use crate::import::{Found, Year};

/// The picture; none with fewer than two years.
pub(super) fn plot(lang: Lang, found: &Found) -> Option<Plot> {
    let years: Vec<(&Year, f64, [f64; 2])> =
        found.years.iter().filter_map(|year| Some((year, year.rate?, year.rate_95?))).collect();
    if years.len() < 2 {
        return None;
    }
    let most = top(years.iter().map(|(_, _, [_, high])| *high)).min(1.12);
    let places = across(years.len());
    let at = |place: usize, share: f64| -> Point {
        [places.get(place).copied().unwrap_or(0.0), 1.0 - share / most]
    };
    let each = years.iter().map(|(year, rate, _)| {
        say(
            lang,
            "rate-in-year",
            [("rate", lang.percent(*rate).into()), ("year", lang.year(year.year).into())],
        )
    });
    let hollow = years.iter().any(|(year, ..)| !found.selected_years.contains(&year.year));
    let mut plot = Plot {
        title: say(lang, "pic-rates", []),
        about: say(lang, "pic-rates-about", []),
        told: say(lang, "pic-rates-told", [("rates", each.collect::<Vec<_>>().join(", ").into())]),
        note: say(lang, if hollow { "pic-rates-hollow" } else { "pic-rates-note" }, []),
        strokes: Vec::new(),
        labels: Vec::new(),
        axis: years
            .iter()
            .zip(&places)
            .map(|((year, ..), place)| (*place, lang.year(year.year), found.base_year == Some(year.year)))
            .collect(),
        table: table(lang, &years),
    };
    plot.stroke("c-axis", "M0 1000H1000".to_owned());
    for (place, (_, _, [low, high])) in years.iter().enumerate() {
        plot.stroke("c-range", line(&[at(place, *low), at(place, *high)]));
    }
    for (place, (_, rate, [_, high])) in years.iter().enumerate() {
        plot.label(at(place, *high), "lbl--b lbl--tc", lang.percent(*rate));
    }
    let kept = |year: &Year| found.selected_years.contains(&year.year);
    let sure: Vec<Point> = years
        .iter()
        .enumerate()
        .filter(|(_, (year, ..))| kept(year))
        .map(|(place, (_, rate, _))| at(place, *rate))
        .collect();
    plot.stroke("c-line", line(&sure));
    for (place, (year, rate, _)) in years.iter().enumerate() {
        let point = at(place, *rate);
        plot.stroke("c-dot c-dot--sq", dot(point));
        if !kept(year) {
            plot.stroke("c-dot--hole", dot(point));
        }
    }
    Some(plot)
}

fn table(lang: Lang, years: &[(&Year, f64, [f64; 2])]) -> Table {
    let head = ["table-year", "table-known", "table-clause", "table-share", "table-interval"]
        .map(|key| say(lang, key, []));
    let row = |(year, rate, range): &(&Year, f64, [f64; 2])| {
        vec![
            lang.year(year.year),
            count(lang, year.social_known),
            count(lang, year.clause),
            lang.percent(*rate),
            interval(lang, Quantity::Share, *range),
        ]
    };
    Table {
        caption: say(lang, "pic-rates", []),
        head: head.to_vec(),
        rows: years.iter().map(row).collect(),
        emphasised: None,
    }
}
