//! The height told to the page around: when to tell it, and when to stop because the two pages chase each other.
//!
//! A host gives the frame the height it is told. Where that makes the frame's content grow again (a scroll bar that
//! narrows it, a rule of the host's), the frame would grow for ever: after some growths that answer our own, the
//! height stays and the content scrolls inside.

/// Heights told are whole CSS pixels within these.
const LOWEST: f64 = 200.0;
const HIGHEST: f64 = 20_000.0;
/// Smaller changes are not worth a message, in CSS pixels.
const LEAST: f64 = 2.0;
/// A growth so soon after ours was told answers it, in milliseconds.
const ECHO: f64 = 400.0;
/// Growths that answer our own before the height is frozen.
const MOST_ECHOES: u32 = 5;

/// What to do about a height that was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// Nothing: it is as the host knows it.
    Nothing,
    /// Tell the host this height, in CSS pixels.
    Height(f64),
    /// Tell nothing more: the content scrolls inside from now on.
    Frozen,
}

/// The height as the host knows it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Height {
    told: Option<(f64, f64)>,
    echoes: u32,
    frozen: bool,
}

impl Height {
    /// What to do about a content height in CSS pixels, measured at a time in milliseconds.
    pub fn measured(&mut self, height: f64, now: f64) -> Told {
        if self.frozen {
            return Told::Frozen;
        }
        if !height.is_finite() {
            return Told::Nothing;
        }
        let wanted = libm::ceil(height).clamp(LOWEST, HIGHEST);
        let Some((told, at)) = self.told else {
            self.told = Some((wanted, now));
            return Told::Height(wanted);
        };
        if (wanted - told).abs() < LEAST {
            return Told::Nothing;
        }
        let answers = now - at < ECHO;
        if wanted > told && answers {
            self.echoes += 1;
        } else if !answers {
            self.echoes = 0;
        }
        if self.echoes > MOST_ECHOES {
            self.frozen = true;
            return Told::Frozen;
        }
        self.told = Some((wanted, now));
        Told::Height(wanted)
    }

    /// The reader did something: what grows now is theirs, not an answer to our own height.
    pub fn touched(&mut self) {
        self.echoes = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(steps: &[(f64, f64)]) -> Vec<Told> {
        let mut height = Height::default();
        steps.iter().map(|&(value, at)| height.measured(value, at)).collect()
    }

    #[test]
    fn a_height_is_told_once_and_again_when_it_changes() {
        let steps = [(559.2, 0.0), (560.0, 10.0), (561.0, 20.0), (700.0, 3_000.0), (560.0, 6_000.0)];
        let expected =
            [Told::Height(560.0), Told::Nothing, Told::Nothing, Told::Height(700.0), Told::Height(560.0)];
        assert_eq!(run(&steps), expected);
    }

    #[test]
    fn heights_out_of_reason_are_held() {
        let steps = [(0.0, 0.0), (1e9, 1_000.0), (f64::NAN, 2_000.0), (f64::INFINITY, 3_000.0)];
        assert_eq!(run(&steps), [Told::Height(200.0), Told::Height(20_000.0), Told::Nothing, Told::Nothing]);
    }

    #[test]
    fn growth_that_answers_our_own_freezes_the_height() {
        let mut height = Height::default();
        let told: Vec<Told> =
            (0..20).map(|n| height.measured(500.0 + 20.0 * f64::from(n), 50.0 * f64::from(n))).collect();
        assert!(told.iter().take(6).all(|told| matches!(told, Told::Height(_))), "{told:?}");
        assert!(told.iter().skip(6).all(|told| *told == Told::Frozen), "{told:?}");
    }

    #[test]
    fn swinging_between_two_heights_freezes_at_the_last_one_told() {
        let mut height = Height::default();
        let last = (0..40)
            .map(|n| height.measured(if n % 2 == 0 { 500.0 } else { 540.0 }, 30.0 * f64::from(n)))
            .last();
        assert_eq!(last, Some(Told::Frozen));
    }

    #[test]
    fn slow_growth_and_growth_after_a_gesture_are_followed() {
        let mut slow = Height::default();
        let mut touched = Height::default();
        for n in 0..50 {
            let value = 500.0 + 10.0 * f64::from(n);
            assert_eq!(slow.measured(value, 500.0 * f64::from(n)), Told::Height(value));
            assert_eq!(touched.measured(value, 20.0 * f64::from(n)), Told::Height(value));
            touched.touched();
        }
    }
}
