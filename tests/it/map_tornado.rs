//! The feasibility map and the tornado: sentences, tables, labels and files.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data must fail"
)]

use crate::drawings::{assert_inside, overlap};
use plotters::prelude::IntoDrawingArea;
use plotters_svg::SVGBackend;
use simulateur_objectifs::chart::{
    Grid, IsoKind, IsoLine, LabelKind, MapAxis, MapChances, MapSpec, Palette, PlotSize, TornadoRow,
    TornadoSpec, contour, region,
};
use simulateur_objectifs::i18n::{Lang, Quantity};

pub(crate) fn map() -> MapSpec {
    let grid = Grid::sample(41, 41, |x, y| (0.05 + 0.3 * x) * (2_000.0 + 5_000.0 * y)).expect("a grid");
    let cell = |index: usize| {
        let (x, y) = (((index % 24) as f64 + 0.5) / 24.0, ((index / 24) as f64 + 0.5) / 16.0);
        let (rate, hours) = (0.05 + 0.3 * x, 2_000.0 + 5_000.0 * y);
        u8::from(rate >= 0.2) | u8::from(rate * hours >= 1_000.0) << 1
    };
    MapSpec {
        x: MapAxis {
            name: "Taux de clause visé".to_owned(),
            quantity: Quantity::Share,
            low: 0.05,
            high: 0.35,
        },
        y: MapAxis { name: "Heures par marché".to_owned(), quantity: Quantity::Hours, low: 2e3, high: 7e3 },
        columns: 24,
        rows: 16,
        region: region(&[(grid.clone(), 1_000.0)]),
        met: (0..24 * 16).map(cell).collect(),
        goals: vec!["Clauses".to_owned(), "Heures".to_owned()],
        lines: vec![IsoLine {
            kind: IsoKind::Goal,
            label: "1\u{202F}000\u{202F}000\u{202F}h".to_owned(),
            polylines: contour(&grid, 1_000.0),
        }],
        here: (0.24, 4_000.0),
        here_met: 1,
        here_starts: false,
        base: Some(("2014".to_owned(), (0.1, 4_000.0))),
        gap: Some(("+167\u{202F}h".to_owned(), (0.24, 4_167.0))),
        chances: None,
    }
}

#[test]
fn the_map_is_a_sentence_a_table_labels_and_a_picture() {
    let map = map();
    assert_eq!(
        map.describe(Lang::Fr),
        "Carte de faisabilité ; en abscisse, Taux de clause visé, de 5 à 35 % ; en ordonnée, Heures par marché, \
         de 2000 à 7000 heures ; votre scénario, 24 % et 4000 heures, atteint 1 sur 2 ; \
         tous les objectifs sont atteints sur 33 % de la carte."
    );
    let table = map.table(Lang::Fr);
    assert_eq!((table.head.len(), table.rows.len()), (7, 6));
    assert_eq!(table.rows[0].last().map(String::as_str), Some("2 sur 2"));
    assert_eq!(map.chance_table(Lang::Fr), None);
    let shares = (0..4 * 3).map(|node| f64::from(node) / 11.0).collect();
    let uncertain = MapSpec { chances: Some(MapChances { columns: 4, rows: 3, shares }), ..map.clone() };
    let table = uncertain.chance_table(Lang::Fr).expect("chances");
    assert_eq!(
        table.head,
        ["Heures par marché", "5 %", "15 %", "25 %", "35 %"].map(|cell| cell.replace(" %", "\u{202F}%"))
    );
    assert_eq!(table.rows.len(), 3);
    assert_eq!(table.rows[0][1..], ["73", "82", "91", ">\u{202F}99"], "the highest first");
    assert_eq!(table.rows[2][1], "<\u{202F}1");
    let one = MapSpec { goals: vec!["Heures".to_owned()], ..uncertain };
    assert!(one.chance_table(Lang::En).expect("chances").caption.contains("Heures"));
    let plot = PlotSize::new(430.0, 380.0);
    let labels = map.labels(Lang::Fr, plot);
    assert!(labels.iter().any(|label| label.kind == LabelKind::Region), "{labels:?}");
    assert!(labels.iter().any(|label| label.kind == LabelKind::Here));
    for (index, label) in labels.iter().enumerate() {
        assert!(labels.iter().take(index).all(|other| !overlap(label.bounds(plot), other.bounds(plot))));
    }
    let ticks: Vec<String> = map.x.ticks(Lang::En, 0.12).into_iter().map(|tick| tick.text).collect();
    assert_eq!(ticks, ["5%", "10%", "15%", "20%", "25%", "30%", "35%"]);
    let mut document = String::new();
    {
        let area = SVGBackend::with_string(&mut document, (446, 396)).into_drawing_area();
        map.paint(&area, &Palette::LIGHT, 1.0).expect("a picture");
    }
    assert_inside(&document, 447.0, 397.0, "map");
    let empty = MapSpec { columns: 0, rows: 0, met: Vec::new(), goals: Vec::new(), lines: Vec::new(), ..map };
    assert!(empty.describe(Lang::En).contains("no point"));
    assert!(empty.table(Lang::En).rows.is_empty());
}

#[test]
fn the_tornado_sorts_by_swing() {
    let row = |label: &str, low: f64, high: f64, share| TornadoRow {
        label: label.to_owned(),
        low_setting: "18".to_owned(),
        high_setting: "26".to_owned(),
        low,
        high,
        share,
    };
    let spec = TornadoSpec {
        name: "Heures d’insertion".to_owned(),
        quantity: Quantity::Hours,
        centre: 880_000.0,
        goal: Some(1e6),
        rows: vec![
            row("Facilitateurs", 792_000.0, 968_000.0, Some(0.13)),
            row("Marchés", 880_000.0, 880_000.0, Some(0.0)),
            row("Suivi", 720_000.0, 1_031_000.0, Some(0.43)),
        ],
    };
    let layout = spec.layout();
    assert_eq!(layout.bars.iter().map(|bar| bar.row).collect::<Vec<_>>(), [2, 0]);
    assert!(layout.bars[0].low < layout.centre && layout.centre < layout.bars[0].high);
    assert!(layout.goal.is_some_and(|goal| goal > layout.centre && goal < 1.0));
    assert_eq!(
        spec.describe(Lang::Fr),
        "Heures d’insertion : 880000 heures dans le scénario ; objectif 1000000 heures ; \
         « Suivi » pèse le plus, de 720000 à 1031000 heures."
    );
    assert_eq!(spec.table(Lang::En).rows[0], ["Suivi", "18: 720,000\u{A0}h", "26: 1,031,000\u{A0}h", "43%"]);
    let still = TornadoSpec { rows: Vec::new(), ..spec };
    assert!(still.describe(Lang::En).ends_with("no assumption changes this result."));
    assert!(still.layout().bars.is_empty());
}
