//! Contracts a year: those of this file as squares, with the level and its interval; those of another one beside, in grey.

use super::plot::{Plot, Point, across, band, dot, line, top};
use super::words::{count, flag, from_threshold, interval, level, say};
use crate::chart::Table;
use crate::i18n::{Lang, Quantity};
use crate::import::{Found, Level, Year};

/// Labels of a series: all of it where it is short, else its ends.
const FEW: usize = 3;

/// The picture; `from`: the thresholds of this file and of the other.
pub(super) fn plot(lang: Lang, found: &Found, other: Option<(&str, &Found)>, from: [f64; 2]) -> Plot {
    let years: Vec<i32> = span(found, other.map(|(_, other)| other));
    let places = across(years.len());
    let at = |year: i32| {
        years.iter().position(|one| *one == year).and_then(|place| places.get(place)).copied().unwrap_or(0.0)
    };
    let highest = |found: &Found| {
        let band = found.results.contracts.map_or(0.0, |level| level.high);
        found.years.iter().map(|year| size(year.counted)).fold(band, f64::max)
    };
    let most = top(std::iter::once(highest(found)).chain(other.map(|(_, other)| highest(other))));
    let down = |value: f64| 1.0 - value / most;
    let mut plot = Plot {
        title: say(lang, "pic-yearly", []),
        about: match other {
            Some(_) => {
                let [own, beside] = from.map(|euros| from_threshold(lang, euros));
                say(lang, "pic-yearly-two", [("own", own.into()), ("beside", beside.into())])
            }
            None => say(lang, "pic-yearly-one", []),
        },
        told: told(lang, found, other),
        note: note(lang, found),
        strokes: Vec::new(),
        labels: Vec::new(),
        axis: axis(lang, &years, &places),
        table: table(lang, found, other, &years),
    };
    plot.stroke("c-axis", "M0 1000H1000".to_owned());
    let half = places.first().copied().unwrap_or(0.5);
    let draw_level = |plot: &mut Plot, found: &Found, past: bool| {
        let Some(mean) = found.results.contracts else { return };
        let averaged: Vec<i32> = found.selected_years.iter().rev().take(mean.averaged).copied().collect();
        let (Some(&last), Some(&first)) = (averaged.first(), averaged.last()) else { return };
        let (from, to) = (at(first) - half * 0.8, at(last) + half * 0.8);
        let across = |value: f64| [[from, down(value)], [to, down(value)]];
        plot.stroke(
            if past { "c-band c-band--past" } else { "c-band" },
            band(&across(mean.high), &across(mean.low)),
        );
        plot.stroke(if past { "c-lvl c-lvl--past" } else { "c-lvl" }, line(&across(mean.value)));
        let said = level_said(lang, mean);
        if past {
            // Near the right edge a name goes to the left.
            let (at, class) = if from > 0.6 { (to, "lbl--above-end") } else { (from, "lbl--above") };
            plot.label([at, down(mean.high)], class, said);
        } else if mean.low < most * 0.15 {
            plot.label([to, down(mean.high)], "lbl--b lbl--above-end", said);
        } else {
            plot.label([to, down(mean.low)], "lbl--b lbl--under", said);
        }
    };
    if let Some((_, other)) = other {
        draw_level(&mut plot, other, true);
    }
    draw_level(&mut plot, found, false);
    if let Some((_, other)) = other {
        for year in other.years.iter().filter(|year| year.counted > 0) {
            plot.stroke("c-dot c-dot--past c-dot--sm", dot([at(year.year), down(size(year.counted))]));
        }
    }
    for year in found.years.iter().filter(|year| year.counted > 0) {
        let point = dot([at(year.year), down(size(year.counted))]);
        plot.stroke("c-dot c-dot--sq", point.clone());
        if !found.selected_years.contains(&year.year) {
            plot.stroke("c-dot--hole", point);
        }
    }
    for year in outstanding(&found.years) {
        plot.label([at(year.year), down(size(year.counted))], "lbl--b lbl--tc", count(lang, year.counted));
    }
    for year in other.map(|(_, other)| outstanding(&other.years)).unwrap_or_default() {
        let place = [at(year.year), down(size(year.counted))];
        if !plot.labels.iter().any(|label| near(label.at, place)) {
            plot.label(place, "lbl--tc", count(lang, year.counted));
        }
    }
    plot
}

/// Whether the labels of two points would lie over one another.
fn near([x, y]: Point, [across, down]: Point) -> bool {
    (x - across).abs() < 0.12 && (y - down).abs() < 0.14
}

#[allow(clippy::cast_precision_loss, reason = "a count of contracts fits a float")]
fn size(count: usize) -> f64 {
    count as f64
}

/// Every year from the first to the last of both.
fn span(found: &Found, other: Option<&Found>) -> Vec<i32> {
    let all =
        || found.years.iter().chain(other.into_iter().flat_map(|other| &other.years)).map(|year| year.year);
    match (all().min(), all().max()) {
        (Some(first), Some(last)) => (first..=last).collect(),
        _ => Vec::new(),
    }
}

/// The years whose count is written.
fn outstanding(years: &[Year]) -> Vec<&Year> {
    let shown: Vec<&Year> = years.iter().filter(|year| year.counted > 0).collect();
    if shown.len() <= FEW {
        return shown;
    }
    let most = shown.iter().max_by_key(|year| year.counted).copied();
    let last = shown.last().copied();
    let mut all: Vec<&Year> = [most, last].into_iter().flatten().collect();
    all.dedup_by_key(|year| year.year);
    all
}

fn level_said(lang: Lang, mean: Level) -> String {
    say(lang, "level", [("n", level(lang, mean.value).into())])
}

fn axis(lang: Lang, years: &[i32], places: &[f64]) -> Vec<(f64, String, bool)> {
    // A label takes the room of two years or so in a narrow picture.
    let step = years.len().div_ceil(6).max(1);
    let each = years.iter().zip(places).enumerate().filter(|(place, _)| place % step == 0);
    each.map(|(_, (year, place))| (*place, lang.year(*year), false)).collect()
}

fn told(lang: Lang, found: &Found, other: Option<(&str, &Found)>) -> String {
    let each = |found: &Found| {
        let said = found.years.iter().map(|year| {
            say(
                lang,
                "n-in-year",
                [("n", count(lang, year.counted).into()), ("year", lang.year(year.year).into())],
            )
        });
        said.collect::<Vec<_>>().join(", ")
    };
    let own = each(found);
    let said = match found.results.contracts {
        Some(mean) => say(
            lang,
            "pic-yearly-told",
            [
                ("years", own.into()),
                ("n", level(lang, mean.value).into()),
                ("interval", interval(lang, Quantity::Count, [mean.low, mean.high]).into()),
            ],
        ),
        None => say(lang, "pic-yearly-told-alone", [("years", own.into())]),
    };
    match other {
        Some((name, other)) => say(
            lang,
            "pic-yearly-told-two",
            [("said", said.into()), ("name", name.into()), ("years", each(other).into())],
        ),
        None => said,
    }
}

fn note(lang: Lang, found: &Found) -> String {
    let hollow =
        found.years.iter().any(|year| year.counted > 0 && !found.selected_years.contains(&year.year));
    let mut said = Vec::new();
    if found.results.contracts.is_some() {
        said.push(say(lang, "pic-yearly-band", []));
    }
    if hollow {
        said.push(say(lang, "pic-yearly-hollow", []));
    }
    if let Some(growth) = found.results.contracts.and_then(|mean| mean.growth) {
        let key = if growth.clear { "growth-clear" } else { "growth-unclear" };
        let range = interval(lang, Quantity::Share, [growth.low, growth.high]);
        said.push(say(lang, key, [("value", lang.percent(growth.value).into()), ("interval", range.into())]));
    }
    said.join(" ")
}

fn table(lang: Lang, found: &Found, other: Option<(&str, &Found)>, years: &[i32]) -> Table {
    let of =
        |found: &Found, year: i32| found.years.iter().find(|one| one.year == year).map(|year| year.counted);
    let mut head = ["table-year", "table-contracts"].map(|key| say(lang, key, [])).to_vec();
    if let Some((name, _)) = other {
        head.push(name.to_owned());
    }
    head.push(say(lang, "table-remark", []));
    let row = |year: &i32| {
        let mut cells = vec![lang.year(*year), of(found, *year).map(|n| count(lang, n)).unwrap_or_default()];
        if let Some((_, other)) = other {
            cells.push(of(other, *year).map(|n| count(lang, n)).unwrap_or_default());
        }
        let flags = found
            .years
            .iter()
            .find(|one| one.year == *year)
            .map(|year| year.flags.as_slice())
            .unwrap_or_default();
        cells.push(flags.iter().map(|&which| flag(lang, which)).collect::<Vec<_>>().join(", "));
        cells
    };
    Table {
        caption: say(lang, "pic-yearly", []),
        head,
        rows: years.iter().map(row).collect(),
        emphasised: None,
    }
}
