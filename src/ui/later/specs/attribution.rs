//! What brought a result from one scenario's to another's, as figures that add up as they are read.

use crate::analysis::attribution::{GoalAttribution, Player};
use crate::i18n::{Lang, Quantity, apportion};
use crate::model::goal::{GoalId, GoalUnit};
use crate::model::lever::Section;
use crate::order::sort_by;
use crate::tr;
use crate::ui::shared::words::{lever, verdict};

/// One step of the account.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Step {
    /// What changed, or which scenario.
    pub(in crate::ui) name: String,
    /// What it brought, or what the scenario achieves, as written.
    pub(in crate::ui) figure: String,
    /// Where its bar begins and ends, as rounded values of the goal.
    pub(in crate::ui) bar: [f64; 2],
    /// What it is.
    pub(in crate::ui) kind: StepKind,
}

/// What a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum StepKind {
    /// A scenario's own value.
    Total,
    /// A change that brought something.
    More,
    /// A change that took something away.
    Less,
    /// A change that brought nothing that can be written.
    Still,
}

/// The decimals at which a goal's account is kept: whole hours, hundredths of a point, whole contracts.
fn decimals(goal: GoalId) -> (u8, f64) {
    match goal.unit() {
        GoalUnit::Share => (2, 10_000.0),
        GoalUnit::Hours | GoalUnit::Contracts => (0, 1.0),
    }
}

/// The account of one goal: reference, each change from the largest, current.
#[must_use]
pub(in crate::ui) fn steps(
    lang: Lang,
    account: &GoalAttribution,
    reference: &str,
    current: &str,
) -> Vec<Step> {
    let (decimals, scale) = decimals(account.goal);
    let quantity = verdict::quantity(account.goal);
    let total = |name: &str, whole: f64| Step {
        name: name.to_owned(),
        figure: lang.exactly(quantity, whole / scale, decimals),
        bar: [0.0, whole / scale],
        kind: StepKind::Total,
    };
    let (from, to) = (libm::round(account.from * scale), libm::round(account.to * scale));
    let shares: Vec<f64> = account.shares.iter().map(|(_, share)| share * scale).collect();
    let mut rows: Vec<(Player, f64)> =
        account.shares.iter().map(|(player, _)| *player).zip(apportion(&shares, to - from)).collect();
    // The largest first; what is no lever comes last.
    sort_by(&mut rows, |(a, x), (b, y)| {
        (*a == Player::Other).cmp(&(*b == Player::Other)).then(y.abs().total_cmp(&x.abs()))
    });
    let mut steps = vec![total(reference, from)];
    let mut at = from;
    for (player, share) in rows {
        steps.push(Step {
            name: player_name(lang, player),
            figure: signed(lang, quantity, share / scale, decimals),
            bar: [at / scale, (at + share) / scale],
            kind: match share.total_cmp(&0.0) {
                _ if share.abs() <= 0.0 => StepKind::Still,
                std::cmp::Ordering::Greater => StepKind::More,
                std::cmp::Ordering::Less | std::cmp::Ordering::Equal => StepKind::Less,
            },
        });
        at += share;
    }
    steps.push(total(current, to));
    steps
}

/// The gap as written: the sum of the figures shown.
#[must_use]
pub(in crate::ui) fn gap(lang: Lang, account: &GoalAttribution) -> String {
    let (decimals, scale) = decimals(account.goal);
    let whole = libm::round(account.to * scale) - libm::round(account.from * scale);
    signed(lang, verdict::quantity(account.goal), whole / scale, decimals)
}

fn signed(lang: Lang, quantity: Quantity, value: f64, decimals: u8) -> String {
    lang.difference(quantity, value, decimals)
}

fn player_name(lang: Lang, player: Player) -> String {
    match player {
        Player::Lever(id) => lever::name(lang, id),
        Player::Section(Section::Contracts) => tr!(lang, "section-contracts"),
        Player::Section(Section::Clauses) => tr!(lang, "section-clauses"),
        Player::Section(Section::Means) => tr!(lang, "section-means"),
        Player::Section(Section::Reserved) => tr!(lang, "section-reserved"),
        Player::Section(Section::Pace) => tr!(lang, "section-pace"),
        Player::Other => tr!(lang, "attribution-other"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::attribution::attribution;
    use crate::model::lever::LeverId;
    use crate::scenario::preset::Preset;

    #[test]
    fn the_figures_shown_add_up_to_the_gap_shown() {
        let reference = Preset::Paris2020.scenario();
        let mut current = LeverId::HoursPerContract.at(&reference, 777.0);
        current = LeverId::ClauseRate.at(&current, 0.2345);
        current = LeverId::Duration.at(&current, 3.1);
        current.reserved.duration = 1.7;
        for account in attribution(&reference, &current).goals {
            let steps = steps(Lang::Fr, &account, "a", "b");
            for pair in steps.windows(2).filter(|pair| pair[1].kind != StepKind::Total) {
                assert!((pair[1].bar[0] - pair[0].bar[1]).abs() < 1e-9);
            }
            let last = &steps[steps.len() - 2..];
            assert!((last[0].bar[1] - last[1].bar[1]).abs() < 1e-9, "{account:?}");
        }
    }
}
