//! The years under a trajectory.

use super::TrajectorySpec;
use super::label::Horizontal::{End, Middle, Start};
use super::label::{PlotSize, Tick};

impl TrajectorySpec {
    /// Years under the plot: both ends, the target year, and as many others as there is room for.
    #[must_use]
    pub fn ticks(&self, plot: PlotSize) -> Vec<Tick> {
        let (Some(first), Some(last)) = (self.years.first().copied(), self.years.last().copied()) else {
            return Vec::new();
        };
        let room = 2.6 * plot.root;
        let mut kept: Vec<i32> = Vec::new();
        let target = self.years.contains(&self.target_year).then_some(self.target_year);
        let year_width = plot.width / f64::from((last - first).max(1));
        // The first year's text is not centred on its tick, so steps that start there need more room.
        let has_room = |step: &i32, room: f64| year_width * f64::from(*step) >= room;
        // Up to the target year, steps that fall on it; after it, round numbers of years.
        let until = (target.unwrap_or(last) - first).max(1);
        let before = (1..=until)
            .filter(|step| until % step == 0)
            .find(|step| has_room(step, 1.4 * room))
            .unwrap_or(until);
        let after = [5, 10, 20, 50].into_iter().find(|step| has_room(step, room)).unwrap_or(100);
        let regular = self.years.iter().copied().filter(|year| {
            let from_target = year - (first + until);
            if from_target <= 0 { (year - first) % before == 0 } else { from_target % after == 0 }
        });
        for year in target.into_iter().chain([first, last]).chain(regular) {
            // The texts at both ends are drawn inwards, so they take half a text more.
            let left = |year: i32| {
                let x = self.x(year) * plot.width;
                if year == first {
                    x
                } else if year == last {
                    x - room * 0.8
                } else {
                    x - room * 0.4
                }
            };
            if kept.iter().all(|other| (left(*other) - left(year)).abs() >= room) {
                kept.insert(kept.partition_point(|&other| other < year), year);
            }
        }
        let tick = |year: i32| Tick {
            at: self.x(year),
            text: year.to_string(),
            horizontal: if year == first {
                Start
            } else if year == last {
                End
            } else {
                Middle
            },
            emphasised: year == self.target_year,
        };
        kept.into_iter().map(tick).collect()
    }
}
