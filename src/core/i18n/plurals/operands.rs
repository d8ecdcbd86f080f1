//! What plural rules look at in a number (CLDR, “Plural Operand Meanings”).

/// A number, by what is seen of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// Its whole part.
    pub i: u64,
    /// How many digits are seen after the point.
    pub v: usize,
    /// How many without the zeros at the end.
    pub w: usize,
    /// The digits seen after the point.
    pub f: u64,
    /// The same without the zeros at the end.
    pub t: u64,
}

impl From<f64> for PluralOperands {
    /// A number as it is written shortest; one that is not finite has no digits.
    fn from(number: f64) -> Self {
        let n = number.abs();
        let written = if n.fract() == 0.0 || !n.is_finite() { String::new() } else { n.to_string() };
        let digits = written.split_once('.').map_or("", |(_, after)| after);
        // More digits than a whole number holds are more than any rule looks at.
        let value = digits.parse().unwrap_or(u64::MAX * u64::from(!digits.is_empty()));
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a cast keeps to the bounds of u64"
        )]
        let i = n as u64;
        Self { n, i, v: digits.len(), w: digits.len(), f: value, t: value }
    }
}
