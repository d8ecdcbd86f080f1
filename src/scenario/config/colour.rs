//! Whether a city's colour can be read on the page (WCAG 2.2, relative luminance and contrast).

/// The surfaces that a colour stands on, or that text stands on it: light, then dark (tokens.css: paper and tint).
const LIGHT: [u32; 2] = [0xff_ff_ff, 0xf2_f5_f4];
const DARK: [u32; 3] = [0x10_17_1d, 0x17_21_2a, 0x0d_18_20];
/// Least contrast of text with its surface, WCAG 2.2 level AA.
const LEAST: f64 = 4.5;

/// Nothing when the colour can be read on the page's surfaces; otherwise why not.
pub(super) fn check(code: &str, dark: bool) -> Result<(), String> {
    let digits = code.strip_prefix('#').filter(|digits| digits.len() == 6);
    let colour = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let Some(colour) = colour.and_then(|digits| u32::from_str_radix(digits, 16).ok()) else {
        return Err("is not a colour such as #0d4687".to_owned());
    };
    let surfaces: &[u32] = if dark { &DARK } else { &LIGHT };
    let worst = surfaces.iter().map(|surface| contrast(colour, *surface)).fold(f64::INFINITY, f64::min);
    if worst < LEAST {
        return Err(format!("{code} has a contrast of {worst:.1} to 1 with the page, less than {LEAST}"));
    }
    Ok(())
}

fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: u32) -> f64 {
    let part = |shift: u32| {
        let share = f64::from((colour >> shift) & 0xff) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        for (one, other, expected) in
            [(0, 0xff_ff_ff, 21.0), (0x77_77_77, 0xff_ff_ff, 4.48), (0x0d_46_87, 0xff_ff_ff, 9.4)]
        {
            let found = contrast(one, other);
            assert!((found - expected).abs() < 0.05, "{one:06x} {other:06x}: {found}");
        }
    }

    #[test]
    fn colours_that_cannot_be_read_are_told() {
        for (code, dark, good) in [
            ("#0d4687", false, true),
            ("#0b5a3c", false, true),
            ("#b0d3fa", true, true),
            ("#ffcc00", false, false),
            ("#0d4687", true, false),
            ("#777777", false, false),
            ("blue", false, false),
            ("#12345", false, false),
            ("#1234é", false, false),
            ("url(x)", true, false),
        ] {
            assert_eq!(check(code, dark).is_ok(), good, "{code} {dark}");
        }
    }
}
