//! Trajectories: sentences, tables, labels and pictures over a matrix of states.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data must fail"
)]

use crate::drawings::{assert_inside, overlap};
use plotters::prelude::IntoDrawingArea;
use plotters_svg::SVGBackend;
use simulateur_objectifs::chart::{
    BLEED, Band, GoalLine, LabelKind, Note, Palette, PlotSize, SparkSpec, TrajectorySpec, scaled_together,
    trajectory_svg,
};
use simulateur_objectifs::i18n::{Lang, Quantity};

/// A path that rises until 2020 and stays there.
fn path(base: f64, target: f64, last: i32) -> Vec<(i32, f64)> {
    (2014..=last)
        .map(|year| (year, base + (target - base) * f64::from((year - 2015).clamp(0, 5)) / 5.0))
        .collect()
}

fn full(quantity: Quantity, base: f64, target: f64, goal: f64, width: f64) -> TrajectorySpec {
    let goal_line = GoalLine { value: goal, met: target >= goal };
    let mut spec = TrajectorySpec::new(
        "Heures d’insertion",
        quantity,
        &path(base, target, 2025),
        (2014, 2020),
        Some(goal_line),
    );
    spec.band = Some(Band {
        low: spec.values.iter().map(|value| value - (value - base) * width).collect(),
        high: spec.values.iter().map(|value| value + (value - base) * width).collect(),
        words: None,
    });
    let [spec] = scaled_together([spec]);
    spec
}

pub(crate) fn hours() -> TrajectorySpec {
    let mut spec = full(Quantity::Hours, 500_000.0, 880_000.0, 1e6, 0.3);
    spec.note = Some(Note { year: 2019, text: "les 10 facilitateurs sont au complet".to_owned() });
    spec.observed = vec![(2016, 560_000.0), (2017, 640_000.0)];
    spec
}

/// Every state a plot can be in, by name.
pub(crate) fn states() -> Vec<(&'static str, TrajectorySpec)> {
    let goal = |value, met| Some(GoalLine { value, met });
    let plain =
        |path: &[(i32, f64)], goal| TrajectorySpec::new("Essai", Quantity::Count, path, (2014, 2020), goal);
    let mut before = hours();
    before.before = Some(path(500_000.0, 1_100_000.0, 2025));
    let mut ragged = hours();
    ragged.values.truncate(3);
    ragged.band = Some(Band { low: vec![1.0], high: vec![f64::NAN; 40], words: None });
    vec![
        ("missed", hours()),
        ("met", full(Quantity::Share, 0.1, 0.205, 0.2, 0.2)),
        ("just met", full(Quantity::Share, 0.1, 0.2, 0.2, 0.0)),
        ("reserved", full(Quantity::Count, 50.0, 106.0, 100.0, 0.15)),
        ("before", before),
        ("no goal", plain(&path(50.0, 106.0, 2025), None)),
        ("flat zero", plain(&path(0.0, 0.0, 2025), goal(100.0, false))),
        ("all zero", plain(&path(0.0, 0.0, 2025), goal(0.0, true))),
        ("huge", plain(&path(1.0, 1e300, 2025), goal(1.0, true))),
        ("negative", plain(&path(-5.0, -50.0, 2025), goal(100.0, false))),
        ("not numbers", plain(&path(f64::NAN, f64::INFINITY, 2025), goal(f64::NAN, false))),
        ("one year", plain(&[(2020, 10.0)], goal(20.0, false))),
        ("two years", plain(&[(2014, 10.0), (2020, 30.0)], goal(20.0, true))),
        ("36 years", plain(&path(50.0, 90.0, 2049), goal(100.0, false))),
        ("empty", plain(&[], goal(100.0, false))),
        ("ragged", ragged),
    ]
}

fn picture(spec: &TrajectorySpec, palette: &Palette, size: (f64, f64), ratio: f64) -> String {
    let mut document = String::new();
    let device = |length: f64| ((length + 2.0 * BLEED) * ratio).round() as u32;
    {
        let area =
            SVGBackend::with_string(&mut document, (device(size.0), device(size.1))).into_drawing_area();
        spec.paint(&area, palette, ratio).expect("a picture");
    }
    document
}

#[test]
fn every_state_is_painted_inside_its_surface() {
    for (name, spec) in states() {
        for (size, ratio) in
            [((230.0, 300.0), 1.0), ((380.0, 300.0), 2.0), ((40.0, 20.0), 1.5), ((1.0, 1.0), 3.0)]
        {
            for palette in [Palette::LIGHT, Palette::DARK, Palette::FORCED] {
                let document = picture(&spec, &palette, size, ratio);
                let device = |length: f64| (length + 2.0 * BLEED) * ratio + 1.0;
                assert_inside(&document, device(size.0), device(size.1), name);
            }
        }
        for lang in Lang::ALL {
            let file =
                trajectory_svg(&spec, lang, &Palette::LIGHT, PlotSize::new(380.0, 300.0)).expect("a file");
            assert!(file.starts_with("<svg") && file.trim_end().ends_with("</svg>"), "{name}");
        }
        let mut spark = String::new();
        let area = SVGBackend::with_string(&mut spark, (120, 60)).into_drawing_area();
        SparkSpec::new(spec).paint(&area, &Palette::LIGHT, 1.0).expect("a spark");
    }
}

#[test]
fn the_band_is_seen_where_colours_are_forced() {
    let shapes = |band: Option<Band>| {
        let document = picture(&TrajectorySpec { band, ..hours() }, &Palette::FORCED, (380.0, 300.0), 1.0);
        document.matches("<polygon").count()
    };
    assert_eq!(shapes(hours().band), shapes(None) + 2);
}

#[test]
fn the_picture_shows_what_is_missing_only_when_something_is() {
    let ochre = "#C2560A";
    let missed = picture(&hours(), &Palette::LIGHT, (380.0, 300.0), 1.0);
    let met = picture(&full(Quantity::Share, 0.1, 0.205, 0.2, 0.2), &Palette::LIGHT, (380.0, 300.0), 1.0);
    assert!(missed.contains(ochre) && !met.contains(ochre));
    assert!(!missed.contains("<text"), "the page lays the text over the picture");
}

#[test]
fn the_exported_file_holds_the_labels() {
    let file =
        trajectory_svg(&hours(), Lang::Fr, &Palette::LIGHT, PlotSize::new(380.0, 300.0)).expect("a file");
    for text in ["880\u{202F}000\u{202F}h", "il manque 120\u{202F}000", "2020", "Heures d’insertion"] {
        assert!(file.contains(text), "{text}");
    }
}

#[test]
fn labels_never_cover_each_other() {
    let sizes = [(230.0, 300.0), (380.0, 300.0), (298.0, 190.0), (640.0, 400.0)];
    let mut specs = states();
    for target in [0.0, 0.3, 0.5, 0.9, 0.97, 0.995, 1.0, 1.01, 1.1, 1.6] {
        for base in [0.0, 0.1, 0.5, 0.95, 1.0] {
            for width in [0.0, 0.05, 0.3, 0.9] {
                let mut spec = full(Quantity::Hours, base * 1e6, target * 1e6, 1e6, width);
                spec.note =
                    Some(Note { year: 2018, text: "les 10 facilitateurs sont au complet".to_owned() });
                spec.before = (target > 0.6).then(|| path(base * 1e6, target * 1.05e6, 2025));
                specs.push(("matrix", spec));
            }
        }
    }
    for (name, spec) in specs {
        for (width, height) in sizes {
            for lang in Lang::ALL {
                let plot = PlotSize::new(width, height);
                let labels = spec.labels(lang, plot);
                let direct = labels.len();
                assert!(direct <= 6, "{name}: {} labels", labels.len());
                for (index, label) in labels.iter().enumerate() {
                    let bounds = label.bounds(plot);
                    assert!(bounds.iter().all(|side| side.is_finite()), "{name}: {label:?}");
                    let inside = bounds[0] >= -BLEED && bounds[2] <= width + BLEED;
                    assert!(
                        inside && bounds[1] >= -BLEED && bounds[3] <= height + BLEED,
                        "{name}: {label:?}"
                    );
                    for other in labels.iter().take(index) {
                        assert!(!overlap(bounds, other.bounds(plot)), "{name} {plot:?}: {label:?} {other:?}");
                    }
                }
                let has = |kind| labels.iter().any(|label| label.kind == kind);
                assert!(!plot.is_narrow() || !has(LabelKind::Note), "{name}");
                if name == "matrix" {
                    assert!(
                        has(LabelKind::Goal) && has(LabelKind::Value) && has(LabelKind::Base),
                        "{plot:?}"
                    );
                    let missed = spec.goal.is_some_and(|goal| !goal.met);
                    assert_eq!(has(LabelKind::Gap), missed, "{plot:?} {labels:?}");
                }
                let ticks = spec.ticks(plot);
                let emphasised = ticks.iter().filter(|tick| tick.emphasised).count();
                assert!(emphasised <= 1 && ticks.windows(2).all(|pair| pair[0].at < pair[1].at), "{name}");
            }
        }
    }
}

#[test]
fn years_under_the_plot_have_room() {
    let years = |spec: &TrajectorySpec, width| {
        spec.ticks(PlotSize::new(width, 300.0))
            .into_iter()
            .map(|tick| tick.text)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(years(&hours(), 380.0), "2014 2016 2018 2020 2025");
    assert_eq!(years(&hours(), 230.0), "2014 2017 2020 2025");
    assert_eq!(years(&states()[13].1, 380.0), "2014 2020 2025 2030 2035 2040 2049");
    assert_eq!(years(&states()[14].1, 380.0), "");
}

#[test]
fn a_trajectory_reads_as_one_sentence() {
    let spec = hours();
    assert_eq!(
        spec.describe(Lang::Fr),
        "Heures d’insertion, de 500000 heures en 2014 à 880000 heures en 2020 ; objectif 1000000 heures, \
         non atteint : il manque 120000 heures ; en 2020, huit tirages sur dix vont de 766000 à 994000 heures."
    );
    assert_eq!(
        full(Quantity::Share, 0.1, 0.205, 0.2, 0.2).describe(Lang::En),
        "Heures d’insertion, from 10% in 2014 to 20.5% in 2020; goal 20%, met; \
         in 2020, eight draws out of ten range from 18.4 to 22.6%."
    );
    assert_eq!(
        SparkSpec::new(spec).describe(Lang::En),
        "Heures d’insertion: 880000 hours in 2020, goal 1000000 hours."
    );
}

#[test]
fn a_trajectory_is_also_a_table() {
    let table = hours().table(Lang::En);
    assert_eq!(
        table.head,
        [
            "Year",
            "Value",
            "Low end of 8 draws in 10",
            "High end of 8 draws in 10",
            "Distance to the goal",
            "Observed"
        ]
    );
    assert_eq!(table.rows.len(), 12);
    assert_eq!(table.emphasised, Some(6));
    let plain = |row: &[String]| row.join(" | ").replace('\u{A0}', " ");
    assert_eq!(plain(&table.rows[2]), "2016 | 576,000 h | 553,200 h | 598,800 h | −424,000 h | 560,000 h");
    assert_eq!(plain(&table.rows[6]), "2020 | 880,000 h | 766,000 h | 994,000 h | −120,000 h | ");
    for (name, spec) in states() {
        for lang in Lang::ALL {
            let table = spec.table(lang);
            assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{name}");
            assert!(!spec.describe(lang).contains(['\u{202F}', '\u{A0}']), "{name}");
        }
    }
}
