//! Colours: the pictures' palette is the style sheet's, texts are contrasted, and the two hues that carry meaning are
//! told apart by people who do not see all colours.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use simulateur_objectifs::chart::{Palette, Rgb};

const TOKENS: &str = include_str!("../../static/css/first/tokens.css");

/// The light and dark values of a token.
fn token(name: &str) -> [Rgb; 2] {
    let line = TOKENS.lines().find(|line| line.trim().starts_with(&format!("--{name}:"))).unwrap();
    let (_, values) = line.split_once("light-dark(").unwrap();
    let (light, dark) = values.split_once(')').unwrap().0.split_once(',').unwrap();
    [light, dark].map(|hex| {
        let hex = hex.trim().trim_start_matches('#');
        let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2).unwrap(), 16).unwrap();
        Rgb(byte(0), byte(2), byte(4))
    })
}

/// Light of the three channels, 0..=1 (IEC 61966-2-1).
#[allow(clippy::disallowed_methods, reason = "seen by the eye, compared within a tolerance")]
fn linear(Rgb(red, green, blue): Rgb) -> [f64; 3] {
    [red, green, blue].map(|byte| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
}

/// Relative luminance (WCAG 2.2).
fn luminance(light: [f64; 3]) -> f64 {
    let [red, green, blue] = light;
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(linear(a)), luminance(linear(b)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// What a colour becomes for someone without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1).
const BLINDNESSES: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protanopia",
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    ),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    (
        "tritanopia",
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ),
];

fn seen(matrix: &[[f64; 3]; 3], colour: Rgb) -> [f64; 3] {
    let light = linear(colour);
    matrix.map(|row| row.iter().zip(light).map(|(weight, light)| weight * light).sum::<f64>().clamp(0.0, 1.0))
}

/// CIE L*a*b* (D65) of some light.
#[allow(clippy::disallowed_methods, reason = "seen by the eye, compared within a tolerance")]
fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047;
    let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883;
    let f = |t: f64| if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    [116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))]
}

fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
    lab(a).into_iter().zip(lab(b)).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[test]
fn pictures_have_the_colours_of_the_style_sheet() {
    for (place, palette) in [Palette::LIGHT, Palette::DARK].into_iter().enumerate() {
        for (name, colour) in [
            ("paper", palette.paper),
            ("ink", palette.ink),
            ("ink-2", palette.ink_soft),
            ("edge", palette.edge),
            ("blue", palette.blue),
            ("blue-ink", palette.blue_ink),
            ("blue-wash", palette.blue_wash),
            ("blue-wash-2", palette.blue_wash_after),
            ("area", palette.area),
            ("ochre", palette.ochre),
            ("ochre-ink", palette.ochre_ink),
            ("past", palette.past),
        ] {
            assert_eq!(token(name).get(place), Some(&colour), "{name}, theme {place}");
        }
    }
}

#[test]
fn texts_and_marks_are_contrasted_on_every_surface() {
    for theme in 0..2 {
        let colour = |name: &str| *token(name).get(theme).unwrap();
        for surface in ["paper", "tint"] {
            for text in ["ink", "ink-2", "blue-ink", "ochre-ink"] {
                let found = contrast(colour(text), colour(surface));
                assert!(found >= 7.0, "{text} on {surface}, theme {theme}: {found}");
            }
            for mark in ["blue", "ochre", "edge", "past"] {
                let found = contrast(colour(mark), colour(surface));
                assert!(found >= 3.5, "{mark} on {surface}, theme {theme}: {found}");
            }
        }
    }
}

#[test]
fn what_is_done_and_what_is_missing_are_told_apart_without_all_colours() {
    for (name, matrix) in &BLINDNESSES {
        for theme in 0..2 {
            let colour = |name: &str| *token(name).get(theme).unwrap();
            for (a, b, least) in [
                ("blue", "ochre", 20.0),
                ("blue-ink", "ochre-ink", 15.0),
                ("blue", "paper", 30.0),
                ("ochre", "paper", 30.0),
                ("blue-wash", "ochre-wash", 5.0),
            ] {
                let found = distance(seen(matrix, colour(a)), seen(matrix, colour(b)));
                assert!(found >= least, "{a} and {b}, {name}, theme {theme}: {found}");
            }
        }
    }
}
