//! The wall in words: what is news, who it is about, how far goals are met.

use crate::i18n::{Lang, filled};
use crate::model::goal::{GoalId, Outcome};
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::reference::owner;
use crate::tr;
use crate::ui::shared::words::counting::reading_name;
use crate::ui::shared::words::scenario_name::scenario_name;
use crate::ui::shared::words::verdict;

/// `four`; in figures from thirteen on.
pub(super) fn number(lang: Lang, count: usize) -> String {
    tr!(lang, "wall-number", count = count, number = count.to_string())
}

/// A sentence that begins with a word of our own, with its capital.
pub(super) fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// `all three goals`, for as many as are followed.
pub(super) fn all_goals(lang: Lang, followed: usize) -> String {
    tr!(lang, "wall-goals-all", count = followed)
}

/// The goals that a round follows.
pub(super) fn followed(base: &Scenario) -> Vec<GoalId> {
    GoalId::ALL.into_iter().filter(|goal| base.goal_active(*goal)).collect()
}

/// How a scenario fares, goal by goal.
pub(super) fn outcomes(scenario: &Scenario) -> [Outcome; 3] {
    let run = project(scenario);
    GoalId::ALL.map(|goal| run.outcome(scenario, goal))
}

/// How many of some goals a scenario meets; one that it no longer follows is not met.
pub(super) fn met(scenario: &Scenario, outcomes: &[Outcome; 3], goals: &[GoalId]) -> usize {
    let counts = |outcome: &&Outcome| {
        goals.contains(&outcome.goal) && scenario.goal_active(outcome.goal) && outcome.reached
    };
    outcomes.iter().filter(counts).count()
}

/// `16 % of contracts with a clause, 19,800 h, 4 reserved`.
pub(super) fn values(lang: Lang, outcomes: &[Outcome; 3], goals: &[GoalId]) -> String {
    let say = |outcome: &Outcome| {
        let value = lang.achieved(verdict::quantity(outcome.goal), outcome.achieved, outcome.target);
        filled(lang, &format!("goal-{}-for", outcome.goal.key()), [("value", value.into())])
    };
    outcomes.iter().filter(|outcome| goals.contains(&outcome.goal)).map(say).collect::<Vec<_>>().join(", ")
}

/// The news of the groups: how many met all goals, how many proposed, how many there are.
pub(super) fn groups_news(lang: Lang, followed: usize, met: usize, proposed: usize, all: usize) -> String {
    let goals = all_goals(lang, followed);
    match (met, proposed) {
        _ if all == 0 => tr!(lang, "wall-board-no-groups"),
        (_, 0) => tr!(lang, "wall-board-waiting"),
        _ if followed == 0 => tr!(lang, "wall-no-goals"),
        (0, _) if proposed < all => tr!(lang, "wall-board-met-none-yet", goals = goals),
        (0, _) => tr!(lang, "wall-board-met-none", goals = goals),
        _ if all == 1 => tr!(lang, "wall-board-met-only", goals = goals),
        _ if met == all => {
            tr!(lang, "wall-board-met-all", count = all, all = number(lang, all), goals = goals)
        }
        _ => capital(&tr!(
            lang,
            "wall-board-met",
            count = met,
            number = number(lang, met),
            all = number(lang, all),
            goals = goals
        )),
    }
}

/// How many votes meet all goals by themselves.
pub(super) fn votes_news(lang: Lang, followed: usize, met: usize, all: usize) -> String {
    let goals = all_goals(lang, followed);
    let (number, of) = (met.to_string(), all.to_string());
    match met {
        0 => tr!(lang, "wall-votes-no-one", goals = goals),
        _ if 2 * met <= all => {
            tr!(lang, "wall-votes-few", count = met, number = number, all = of, goals = goals)
        }
        _ => tr!(lang, "wall-votes-many", count = met, number = number, all = of, goals = goals),
    }
}

/// `Round 2.`
pub(super) fn round(lang: Lang, shown: usize) -> String {
    tr!(lang, "wall-round", number = (shown + 1).to_string())
}

/// Whose plan it is, over which years, how contracts are counted, and that it is a simulation.
pub(super) fn about(lang: Lang, base: &Scenario, config: &Config) -> String {
    let who = owner(base, config).map_or_else(|| scenario_name(lang, &base.name), str::to_owned);
    let (from, to) = (lang.year(base.base_year), lang.year(base.target_year));
    tr!(lang, "wall-foot", who = who, base = from, target = to, reading = reading_name(lang, base.reading))
}

/// `06:40`.
pub(super) fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{202f}', '\u{a0}'], " ")
    }

    #[test]
    fn the_title_is_the_news() {
        for ((followed, met, proposed, all), french, english) in [
            (
                (3, 1, 4, 4),
                "Un groupe sur quatre atteint les trois objectifs.",
                "One group in four meets all three goals.",
            ),
            (
                (3, 2, 4, 4),
                "Deux groupes sur quatre atteignent les trois objectifs.",
                "Two groups in four meet all three goals.",
            ),
            (
                (3, 4, 4, 4),
                "Les quatre groupes atteignent les trois objectifs.",
                "All four groups meet all three goals.",
            ),
            ((2, 2, 2, 2), "Les deux groupes atteignent les deux objectifs.", "Both groups meet both goals."),
            ((1, 0, 4, 4), "Aucun groupe n’atteint l’objectif.", "No group meets the goal."),
            (
                (3, 0, 2, 4),
                "Aucun groupe n’atteint encore les trois objectifs.",
                "No group meets all three goals yet.",
            ),
            ((3, 0, 0, 4), "Aucun groupe n’a encore proposé.", "No group has proposed yet."),
            (
                (3, 0, 0, 0),
                "Les groupes ne sont pas encore inscrits.",
                "The groups are not on the board yet.",
            ),
            ((3, 1, 1, 1), "Le groupe atteint les trois objectifs.", "The group meets all three goals."),
            ((0, 0, 2, 2), "Aucun objectif n’est suivi.", "No goal is followed."),
        ] {
            assert_eq!(groups_news(Lang::Fr, followed, met, proposed, all), french);
            assert_eq!(groups_news(Lang::En, followed, met, proposed, all), english);
        }
        assert_eq!(
            plain(&votes_news(Lang::Fr, 3, 7, 18)),
            "Seuls 7 votes sur 18 atteignent les trois objectifs."
        );
        assert_eq!(
            plain(&votes_news(Lang::Fr, 3, 1, 18)),
            "Un seul vote sur 18 atteint les trois objectifs."
        );
        assert_eq!(plain(&votes_news(Lang::En, 2, 12, 18)), "12 votes of 18 meet both goals.");
    }
}
