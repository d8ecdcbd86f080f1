//! Curves, the feasibility map and the tornado as tables: a row a year, a point of the map, an assumption.

use super::csv::{Cell, write};
use crate::chart::{Figure, MapSpec, TornadoSpec, TrajectorySpec};
use crate::i18n::Lang;
use crate::tr;

/// The CSV file of a curve, a map or a tornado.
#[must_use]
pub fn figure(lang: Lang, figure: &Figure) -> String {
    let rows = match figure {
        Figure::Trajectory(spec) => trajectory(lang, spec),
        Figure::Map(spec) => map(lang, spec),
        Figure::Tornado(spec) => tornado(lang, spec),
    };
    write(lang, &rows)
}

/// Each year and the curve's value.
fn trajectory(lang: Lang, spec: &TrajectorySpec) -> Vec<Vec<Cell>> {
    let head = vec![Cell::text(tr!(lang, "export-year")), Cell::text(spec.name.as_str())];
    let years = spec.years.iter().zip(&spec.values);
    let rows = years.map(|(year, value)| vec![Cell::Number(f64::from(*year)), Cell::Number(*value)]);
    std::iter::once(head).chain(rows).collect()
}

/// Each point of the map: both levers, and 1 for each goal met, else 0.
fn map(lang: Lang, spec: &MapSpec) -> Vec<Vec<Cell>> {
    let met = |name: &String| Cell::text(tr!(lang, "export-map-met", name = name.as_str()));
    let names = [&spec.x.name, &spec.y.name].map(|name| Cell::text(name.as_str()));
    let mut rows = vec![names.into_iter().chain(spec.goals.iter().map(met)).collect::<Vec<_>>()];
    let share = |index: usize, count: usize| index as f64 / count.saturating_sub(1).max(1) as f64;
    for (place, bits) in spec.met.iter().enumerate() {
        let columns = spec.columns.max(1);
        let x = spec.x.value(share(place % columns, spec.columns));
        let y = spec.y.value(share(place / columns, spec.rows));
        let goals = (0..spec.goals.len()).map(|goal| Cell::Number(f64::from(bits >> goal.min(7) & 1)));
        rows.push([Cell::Number(x), Cell::Number(y)].into_iter().chain(goals).collect());
    }
    rows
}

/// Each assumption: both ends of its range as written, what they lead to, and its share of the uncertainty.
fn tornado(lang: Lang, spec: &TornadoSpec) -> Vec<Vec<Cell>> {
    let result = |title: String| Cell::text(format!("{title} – {}", spec.name));
    let mut rows = vec![vec![
        Cell::text(tr!(lang, "chart-tornado-lever")),
        Cell::text(tr!(lang, "export-low")),
        Cell::text(tr!(lang, "export-high")),
        result(tr!(lang, "export-low-result")),
        result(tr!(lang, "export-high-result")),
        Cell::text(tr!(lang, "chart-tornado-share")),
    ]];
    let bars = spec.layout().bars;
    rows.extend(bars.iter().filter_map(|bar| spec.rows.get(bar.row)).map(|row| {
        vec![
            Cell::text(row.label.as_str()),
            Cell::text(row.low_setting.as_str()),
            Cell::text(row.high_setting.as_str()),
            Cell::Number(row.low),
            Cell::Number(row.high),
            Cell::maybe(row.share),
        ]
    }));
    rows
}
