//! Pictures that leave the page: exactly their shape, every text inside, readable and clear of the others.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data must fail"
)]

use crate::drawings::{assert_inside, overlap};
use crate::map_tornado::map;
use crate::trajectories::{hours, states};
use simulateur_objectifs::chart::{Caption, Figure, MapSpec, Palette, Shape, TornadoRow, TornadoSpec};
use simulateur_objectifs::i18n::{Lang, Quantity};
use std::rc::Rc;

/// Units of a drawing in a CSS pixel.
const RATIO: f64 = 4.0;
/// Widths of letters in ems: about what the page's font takes.
const LETTER: f64 = 0.47;

fn caption(long: bool) -> Caption {
    let much = |text: &str| if long { text.repeat(20) } else { text.to_owned() };
    Caption {
        title: much("Heures d’insertion "),
        about: vec![
            much("Schéma parisien 2016-2020 "),
            much("On compte les marchés en cours au 31 décembre. "),
        ],
        foot: vec![
            much("Simulation : ces chiffres sont calculés sur des hypothèses, pas constatés. "),
            much("Source : schéma des achats responsables, 2016. Le reste est hypothèse. "),
            much("Image du 1er mai 2026, faite sur https://exemple.fr/simulateur/ "),
        ],
    }
}

fn tornado(bars: usize) -> Figure {
    let row = |place: usize| TornadoRow {
        label: format!("Marchés réservés publiés par an, {place}"),
        low_setting: "très précoce (0,25)".to_owned(),
        high_setting: "2 ans et 11 mois".to_owned(),
        low: 720_000.0 - 1_000.0 * place as f64,
        high: 1_031_000.0 + 1_000.0 * place as f64,
        share: None,
    };
    Figure::Tornado(Rc::new(TornadoSpec {
        name: "Heures d’insertion".to_owned(),
        quantity: Quantity::Hours,
        centre: 880_000.0,
        goal: Some(1e6),
        rows: (0..bars).map(row).collect(),
    }))
}

fn figures() -> Vec<(&'static str, Figure)> {
    let mut all: Vec<_> =
        states().into_iter().map(|(name, spec)| (name, Figure::Trajectory(Rc::new(spec)))).collect();
    all.push(("hours", Figure::Trajectory(Rc::new(hours()))));
    all.push(("map", Figure::Map(Rc::new(map()))));
    let empty =
        MapSpec { columns: 0, rows: 0, met: Vec::new(), goals: Vec::new(), lines: Vec::new(), ..map() };
    all.push(("empty map", Figure::Map(Rc::new(empty))));
    all.extend(
        [(0, "no bar"), (1, "a bar"), (4, "bars"), (21, "all bars")]
            .map(|(bars, name)| (name, tornado(bars))),
    );
    all
}

/// A text of a drawing: what it says, its size and its box, in CSS pixels.
struct Written {
    text: String,
    size: f64,
    bounds: [f64; 4],
}

fn written(svg: &str) -> Vec<Written> {
    let mut found = Vec::new();
    for part in svg.split("<text ").skip(1) {
        let (head, rest) = part.split_once('>').expect("a tag");
        let text = rest.split("</text>").next().expect("its end").trim().to_owned();
        let attribute = |name: &str| {
            let from = head
                .split(&format!(" {name}=\""))
                .nth(1)
                .or_else(|| head.strip_prefix(&format!("{name}=\"")));
            from.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
        };
        let number = |name: &str| attribute(name).parse::<f64>().expect("a number") / RATIO;
        let (x, y, size) = (number("x"), number("y"), number("font-size"));
        let letters = text.replace("&apos;", "'").replace("&amp;", "&").chars().count() as f64;
        let width = letters * LETTER * size;
        let left = match attribute("text-anchor").as_str() {
            "end" => x - width,
            "middle" => x - width / 2.0,
            _ => x,
        };
        let top = match attribute("dy").as_str() {
            "0.76em" => y,
            "0.5ex" => y - size / 2.0,
            _ => y - 0.9 * size,
        };
        found.push(Written { text, size, bounds: [left, top, left + width, top + 0.9 * size] });
    }
    found
}

#[test]
fn a_picture_has_exactly_its_shape_and_all_its_text_inside() {
    for ((name, figure), shape) in
        figures().into_iter().flat_map(|figure| Shape::ALL.map(|shape| (figure.clone(), shape)))
    {
        for (lang, long) in Lang::ALL.into_iter().flat_map(|lang| [(lang, false), (lang, true)]) {
            let svg = figure.svg((&caption(long), shape), lang, &Palette::LIGHT).expect("a drawing");
            let (width, height) = shape.size();
            let size = format!("width=\"{}\" height=\"{}\"", width * RATIO, height * RATIO);
            assert!(svg.starts_with("<svg ") && svg.contains(&size), "{name}: {}", &svg[..120]);
            assert_inside(&svg, width * RATIO, height * RATIO, name);
            let texts = written(&svg);
            assert!(texts.len() > 5, "{name}");
            for (place, text) in texts.iter().enumerate() {
                let [left, top, right, bottom] = text.bounds;
                let inside = left >= 8.0 && top >= 8.0 && right <= width - 8.0 && bottom <= height - 8.0;
                assert!(inside, "{name}, {shape:?}: {} at {:?}", text.text, text.bounds);
                assert!(text.size >= height / 45.0, "{name}: {} is small", text.text);
                for other in &texts[..place] {
                    let apart = !overlap(text.bounds, other.bounds);
                    assert!(apart, "{name}, {shape:?}: {} covers {}", text.text, other.text);
                }
            }
        }
    }
}

#[test]
fn shapes_are_those_of_slides_and_of_columns() {
    let ratio = |shape: Shape| shape.size().0 / shape.size().1;
    assert!((ratio(Shape::Wide) - 16.0 / 9.0).abs() < 1e-12);
    assert!((ratio(Shape::Square) - 1.0).abs() < 1e-12);
}

#[test]
fn a_picture_says_all_that_it_needs_and_shortens_what_is_long() {
    let said = |figure: &Figure, long, shape| {
        let svg = figure.svg((&caption(long), shape), Lang::Fr, &Palette::LIGHT).expect("a drawing");
        written(&svg).into_iter().map(|text| text.text).collect::<Vec<_>>().join("|")
    };
    let figure = Figure::Trajectory(Rc::new(hours()));
    for shape in Shape::ALL {
        let all = said(&figure, false, shape);
        for text in [
            "Heures d’insertion",
            "Schéma parisien",
            "On compte",
            "Simulation",
            "Source",
            "https://exemple.fr/",
        ] {
            assert!(all.contains(text), "{text} in {all}");
        }
        assert!(!all.contains('…') && said(&figure, true, shape).contains('…'));
    }
    let map = said(&Figure::Map(Rc::new(map())), false, Shape::Wide);
    for text in ["Taux de clause visé", "Heures par marché", "+167\u{202F}h", "10\u{202F}%", "2014"] {
        assert!(map.contains(text), "{text} in {map}");
    }
    for (shape, bars) in [(Shape::Wide, 21), (Shape::Square, 21)] {
        let all = said(&tornado(bars), false, shape);
        assert!(all.contains("autres hypothèses pèsent moins"), "{all}");
        assert!(all.contains("880\u{202F}000\u{202F}h") && all.contains("2 ans et 11 mois"), "{all}");
    }
    let few = said(&tornado(4), false, Shape::Wide);
    assert!(!few.contains("pèsent moins") && few.contains("1\u{202F}034\u{202F}000\u{202F}h"), "{few}");
}
