//! The share with a clause, by threshold: what is asked of a figure before its year.

use super::alternatives::Alternatives;
use super::plot::{Plot, Point, across, band, dot, line, top};
use super::words::{count, in_years, interval, say, threshold, years};
use crate::chart::Table;
use crate::i18n::{Lang, Quantity};
use crate::import::{Findings, Found, ThresholdRate};

/// The picture; none with fewer than two shares.
pub(super) fn plot(
    lang: Lang,
    findings: &Findings,
    found: &Found,
    others: Option<&Alternatives>,
) -> Option<Plot> {
    let now: Vec<&ThresholdRate> = found.results.thresholds.iter().collect();
    if now.iter().filter(|one| one.rate.is_some()).count() < 2 {
        return None;
    }
    let earlier = others.and_then(|others| others.earlier.as_ref());
    let highest = now.iter().map(|one| one.rate_95.map_or(0.0, |[_, high]| high));
    let before = earlier.iter().flat_map(|(_, rates)| rates).filter_map(|one| one.rate);
    let most = top(highest.chain(before)).min(1.12);
    // Room at the right for the names of the years.
    let places: Vec<f64> = across(now.len()).into_iter().map(|x| x * 0.93).collect();
    let at = |place: usize, share: f64| -> Point {
        [places.get(place).copied().unwrap_or(0.0), 1.0 - share / most]
    };
    let rates: Vec<(usize, f64)> =
        now.iter().enumerate().filter_map(|(place, one)| Some((place, one.rate?))).collect();
    let when = in_years(lang, &found.results.rate_years);
    let mut plot = Plot {
        title: say(lang, "pic-thresholds", []),
        about: say(lang, "pic-thresholds-about", []),
        told: told(lang, &when, &now),
        note: match earlier {
            Some((year, _)) => say(
                lang,
                "pic-thresholds-two",
                [
                    ("years", years(lang, &found.results.rate_years).into()),
                    ("earlier", lang.year(*year).into()),
                ],
            ),
            None => {
                say(lang, "pic-thresholds-one", [("years", years(lang, &found.results.rate_years).into())])
            }
        },
        strokes: Vec::new(),
        labels: Vec::new(),
        axis: now
            .iter()
            .zip(&places)
            .map(|(one, place)| {
                (*place, short(lang, one.threshold), (one.threshold - findings.options.threshold).abs() < 0.5)
            })
            .collect(),
        table: table(lang, &now, earlier, &found.results.rate_years),
    };
    plot.stroke("c-axis", "M0 1000H1000".to_owned());
    let ends = |which: usize| -> Vec<Point> {
        let of = |(place, one): (usize, &&ThresholdRate)| Some(at(place, *one.rate_95?.get(which)?));
        now.iter().enumerate().filter_map(of).collect()
    };
    plot.stroke("c-band", band(&ends(1), &ends(0)));
    if let Some((year, before)) = earlier {
        let points: Vec<(Point, f64)> = before
            .iter()
            .enumerate()
            .filter_map(|(place, one)| Some((at(place, one.rate?), one.rate?)))
            .collect();
        plot.stroke(
            "c-line c-line--before",
            line(&points.iter().map(|(point, _)| *point).collect::<Vec<_>>()),
        );
        for (place, (point, rate)) in points.iter().enumerate() {
            plot.stroke("c-dot c-dot--past c-dot--sm", dot(*point));
            let above = rates.get(place).is_some_and(|(_, now)| now < rate);
            plot.label(*point, if above { "lbl--tc" } else { "lbl--bc" }, bare(lang, *rate));
        }
        if let Some(([x, y], _)) = points.last() {
            let apart = rates.last().map_or(*y, |(_, now)| pushed(*y, 1.0 - now / most));
            plot.label([*x, apart], "lbl--rt", lang.year(*year));
        }
    }
    plot.stroke("c-line", line(&rates.iter().map(|(place, rate)| at(*place, *rate)).collect::<Vec<_>>()));
    let last = rates.len().saturating_sub(1);
    for (order, (place, rate)) in rates.iter().enumerate() {
        let point = at(*place, *rate);
        plot.stroke("c-dot c-dot--sq", dot(point));
        let said = if order == 0 || order == last { lang.percent(*rate) } else { bare(lang, *rate) };
        let below =
            earlier.and_then(|(_, before)| before.get(*place)?.rate).is_some_and(|before| before > *rate);
        plot.label(point, if below { "lbl--b lbl--bc" } else { "lbl--b lbl--tc" }, said);
    }
    if let (Some((place, rate)), Some((_, before))) = (rates.last(), earlier) {
        let [x, y] = at(*place, *rate);
        let apart = before
            .get(*place)
            .and_then(|before| before.rate)
            .map_or(y, |before| pushed(y, 1.0 - before / most));
        plot.label([x, apart], "lbl--b lbl--rt", years(lang, &found.results.rate_years));
    }
    Some(plot)
}

/// Where a name beside the end of a line stands, away from that of another line.
fn pushed(own: f64, other: f64) -> f64 {
    // The lower one stays: its figure stands below its point.
    let gap = 0.1 - (own - other).abs();
    if gap > 0.0 && own < other { own - gap } else { own }
}

/// A share without its sign, where the sign stands nearby.
fn bare(lang: Lang, rate: f64) -> String {
    lang.percent_number(rate, 1)
}

/// A threshold in thousands, as an axis has room for.
fn short(lang: Lang, euros: f64) -> String {
    if euros > 0.0 { lang.integer(euros / 1_000.0) } else { say(lang, "axis-any", []) }
}

fn told(lang: Lang, when: &str, now: &[&ThresholdRate]) -> String {
    let each = now.iter().filter_map(|one| {
        Some(say(
            lang,
            "rate-from",
            [("rate", lang.percent(one.rate?).into()), ("threshold", threshold(lang, one.threshold).into())],
        ))
    });
    say(
        lang,
        "pic-thresholds-told",
        [("when", when.into()), ("rates", each.collect::<Vec<_>>().join(", ").into())],
    )
}

fn table(
    lang: Lang,
    now: &[&ThresholdRate],
    earlier: Option<&(i32, Vec<ThresholdRate>)>,
    of: &[i32],
) -> Table {
    let mut head = vec![
        say(lang, "threshold", []),
        say(lang, "table-contracts", []),
        years(lang, of),
        say(lang, "table-interval", []),
    ];
    if let Some((year, _)) = earlier {
        head.push(lang.year(*year));
    }
    let row = |(place, one): (usize, &&ThresholdRate)| {
        let rate = |rate: Option<f64>| rate.map(|rate| lang.percent(rate)).unwrap_or_default();
        let range = one.rate_95.map(|range| interval(lang, Quantity::Share, range)).unwrap_or_default();
        let mut cells =
            vec![threshold(lang, one.threshold), count(lang, one.contracts), rate(one.rate), range];
        if let Some((_, before)) = earlier {
            cells.push(rate(before.get(place).and_then(|one| one.rate)));
        }
        cells
    };
    Table {
        caption: say(lang, "pic-thresholds", []),
        head,
        rows: now.iter().enumerate().map(row).collect(),
        emphasised: None,
    }
}
