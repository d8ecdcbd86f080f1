//! A city's colour: whether it can be read on the page (WCAG 2.2), and what goes with it.
//!
//! One colour makes four: its own for text, buttons and lines, and three washes towards the paper, as light as it takes
//! for its text to be read on them. One too near the ochre of what is missing, for any kind of sight, is left aside: what
//! is done and what is missing must not be taken for one another.

use super::problem::Finding;

/// An opaque colour: red, green, blue.
pub type Colour = [u8; 3];

/// The surfaces that text of the colour stands on: light, then dark (tokens.css: paper, tint, the text on a button).
const SURFACES: [[Colour; 3]; 2] = [
    [[0xff, 0xff, 0xff], [0xf2, 0xf5, 0xf4], [0xff, 0xff, 0xff]],
    [[0x10, 0x17, 0x1d], [0x17, 0x21, 0x2a], [0x0d, 0x18, 0x20]],
];
/// What is missing, in light and in dark (tokens.css: ochre).
const OCHRE: [Colour; 2] = [[0xc2, 0x56, 0x0a], [0xf2, 0xa2, 0x5c]];
/// Least contrast of text with its surface, WCAG 2.2 level AA.
const LEAST: f64 = 4.5;
/// Least distance of two colours that say different things.
const FAR_APART: f64 = 15.0;
/// The shares of the colour in its wash, the strongest first, in light and in dark.
const WASHES: [[f64; 5]; 2] = [[0.16, 0.12, 0.08, 0.04, 0.0], [0.25, 0.18, 0.12, 0.06, 0.0]];

/// A city's colour on light or on dark paper, and what goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// Text, buttons, lines: at least 4.5 to 1 on every surface.
    pub ink: Colour,
    /// Behind text of that colour; the band of a curve.
    pub wash: Colour,
    /// The band after the target year.
    pub wash_after: Colour,
    /// The area under a curve.
    pub area: Colour,
}

/// Reads a colour for light or dark paper.
///
/// # Errors
/// Why it is left aside.
pub(super) fn read(code: &str, dark: bool) -> Result<Accent, Finding> {
    let ink = colour(code).ok_or(Finding::NotColour)?;
    let theme = usize::from(dark);
    let (Some(surfaces), Some(ochre), Some(shares)) =
        (SURFACES.get(theme), OCHRE.get(theme), WASHES.get(theme))
    else {
        return Err(Finding::NotColour);
    };
    let code = code.to_owned();
    let worst = surfaces.iter().map(|surface| contrast(ink, *surface)).fold(f64::INFINITY, f64::min);
    if worst < LEAST {
        return Err(Finding::Faint { code, contrast: worst, least: LEAST });
    }
    if distance(ink, *ochre) < FAR_APART {
        return Err(Finding::LikeMissing { code });
    }
    let [paper, ..] = *surfaces;
    let share =
        shares.iter().copied().find(|share| contrast(ink, mixed(paper, ink, *share)) >= LEAST).unwrap_or(0.0);
    let wash = |part: f64| mixed(paper, ink, share * part);
    Ok(Accent { ink, wash: wash(1.0), wash_after: wash(0.6), area: wash(0.3) })
}

fn colour(code: &str) -> Option<Colour> {
    let digits = code.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let digits = Some(digits).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let [_, colour @ ..] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some(colour)
}

/// A colour with a share of another in it.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
fn mixed(paper: Colour, ink: Colour, share: f64) -> Colour {
    let mut mixed = paper;
    for (byte, ink) in mixed.iter_mut().zip(ink) {
        let from = f64::from(*byte);
        *byte = libm::round(from + (f64::from(ink) - from) * share) as u8;
    }
    mixed
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = light(colour);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Light of the three channels, 0..=1 (IEC 61966-2-1).
fn light(colour: Colour) -> [f64; 3] {
    colour.map(|byte| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
    })
}

/// What light becomes for someone without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), and for
/// everyone else.
const SIGHTS: [[[f64; 3]; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

/// How far apart two colours are for the sight that tells them apart least (CIE L*a*b*, D65).
fn distance(one: Colour, other: Colour) -> f64 {
    let between = |sight: &[[f64; 3]; 3]| {
        let [one, other] = [one, other].map(|colour| {
            lab(sight.map(|row| {
                let seen: f64 = row.iter().zip(light(colour)).map(|(weight, light)| weight * light).sum();
                seen.clamp(0.0, 1.0)
            }))
        });
        libm::sqrt(one.iter().zip(other).map(|(one, other)| (one - other) * (one - other)).sum())
    };
    SIGHTS.iter().map(between).fold(f64::INFINITY, f64::min)
}

fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47;
    let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83;
    let bent = |t: f64| if t > 0.008_856 { libm::cbrt(t) } else { 7.787 * t + 16.0 / 116.0 };
    [116.0 * bent(y) - 16.0, 500.0 * (bent(x) - bent(y)), 200.0 * (bent(y) - bent(z))]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(hex: &str) -> Colour {
        colour(hex).unwrap_or_default()
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        for (one, other, expected) in
            [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#0d4687", "#ffffff", 9.4)]
        {
            let found = contrast(of(one), of(other));
            assert!((found - expected).abs() < 0.05, "{one} {other}: {found}");
        }
    }

    #[test]
    fn colours_that_cannot_be_read_are_told() {
        for (code, dark, taken) in [
            ("#0d4687", false, true),
            ("#0b5a3c", false, true),
            ("#b00020", false, true),
            ("#b0d3fa", true, true),
            ("#8fdcb5", true, true),
            ("#a34400", false, false),
            ("#ffb4a2", true, false),
            ("#ffcc00", false, false),
            ("#0d4687", true, false),
            ("#777777", false, false),
            ("blue", false, false),
            ("#12345", false, false),
            ("#1234é", false, false),
            ("url(x)", true, false),
        ] {
            assert_eq!(read(code, dark).is_ok(), taken, "{code} {dark}");
        }
    }

    #[test]
    fn whatever_is_taken_is_read_on_its_own_washes() {
        let mut taken = [0, 0];
        for code in (0..16_777_216_u32).step_by(40_009) {
            for dark in [false, true] {
                let Ok(accent) = read(&format!("#{code:06x}"), dark) else { continue };
                if let Some(count) = taken.get_mut(usize::from(dark)) {
                    *count += 1;
                }
                for wash in [accent.wash, accent.wash_after, accent.area] {
                    let found = contrast(accent.ink, wash);
                    assert!(found >= LEAST, "{code:06x} {dark}: {found}");
                }
            }
        }
        assert!(taken.iter().all(|count| *count > 50), "{taken:?}");
    }
}
