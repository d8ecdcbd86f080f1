//! Steps of a lever, there and back: a step and the opposite one lead to the very value that was left, on the grid or not.

use crate::model::lever::LeverId;

/// The way that a lever came in steps: a step and the opposite one lead back to the very value they left.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Path {
    pub(super) lever: LeverId,
    pub(super) reached: f64,
    /// Each step, and the value it left.
    pub(super) left: Vec<(f64, f64)>,
}

#[cfg(test)]
mod tests {
    use crate::i18n::Lang;
    use crate::model::lever::LeverId;
    use crate::scenario::preset::Preset;
    use crate::state::{Msg, State, Theme, update};

    fn pressed(state: &State, lever: LeverId, steps: f64) -> State {
        let held = update(state, Msg::PressStarted(lever));
        update(&update(&held, Msg::LeverStepped { lever, steps }), Msg::GestureEnded)
    }

    #[test]
    fn a_step_and_the_opposite_one_lead_back_to_the_very_value() {
        let bits = |state: &State, lever: LeverId| lever.value(&state.scenario).map(f64::to_bits);
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let page = State::new(preset.scenario(), Lang::Fr, Theme::Auto);
            for lever in LeverId::all().filter(|lever| lever.present(&scenario)) {
                let bounds = lever.bounds(&scenario);
                for share in [0.0, 0.001, 0.3337, 0.999, 1.0] {
                    let value = bounds.low + (bounds.high - bounds.low).min(1e4) * share;
                    let first = update(&page, Msg::LeverMoved { lever, value });
                    for step in [0.2, 1.0, 10.0, -0.2, -1.0, -10.0] {
                        let once = pressed(&first, lever, step);
                        let twice = pressed(&once, lever, step);
                        // A step that a bound stops leaves nothing to come back from.
                        if bits(&once, lever) != bits(&first, lever)
                            && bits(&twice, lever) != bits(&once, lever)
                        {
                            let back = pressed(&pressed(&twice, lever, -step), lever, -step);
                            assert_eq!(bits(&back, lever), bits(&first, lever), "{lever:?} {value} {step}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_step_from_between_two_points_of_the_grid_goes_to_the_next_one() {
        let lever = LeverId::HoursPerContract;
        let page = State::new(Preset::Paris2020.scenario(), Lang::Fr, Theme::Auto);
        let mut state = update(&page, Msg::LeverMoved { lever, value: 3_334.0 });
        let ways = [
            (1.0, 3_340.0),
            (-1.0, 3_334.0),
            (-1.0, 3_330.0),
            (1.0, 3_334.0),
            (10.0, 3_430.0),
            (-10.0, 3_334.0),
        ];
        for (steps, expected) in ways {
            // A pause does not forget the way.
            state = update(&pressed(&state, lever, steps), Msg::TraceExpired);
            assert_eq!(lever.value(&state.scenario), Some(expected), "{steps}");
        }
    }
}
