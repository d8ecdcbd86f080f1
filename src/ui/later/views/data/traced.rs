//! Where a figure comes from: from the contracts kept, whose account stands beside, to those it was measured on.

use super::observed::{Share, seen, social_years};
use super::words::{count, level, say, years};
use crate::i18n::Lang;
use crate::import::{Findings, Found, Proposal, Year};
use crate::model::goal::Reading;
use yew::prelude::*;

/// A line: a sign, a count, what was counted.
struct Step {
    sign: &'static str,
    n: usize,
    said: String,
}

/// What was measured on, opened: its lines, and the way to the whole account.
pub(super) fn traced(
    lang: Lang,
    from: String,
    proposal: &Proposal,
    (findings, found): (&Findings, &Found),
    reading: Reading,
) -> Html {
    let steps = steps(lang, proposal, (findings, found), reading);
    if steps.is_empty() {
        return html! { <a href="#data-account">{ from }</a> };
    }
    html! {
        <details class="disc traced">
            <summary>{ &from }</summary>
            <table aria-label={from.clone()}><tbody>
                { for steps.into_iter().map(|Step { sign, n, said }| html! {
                    <tr class={classes!((sign == "=").then_some("sum"))}><td class="op">{ sign }</td><td class="nn">{ count(lang, n) }</td><th scope="row">{ said }</th></tr>
                }) }
            </tbody></table>
            <p><a href="#data-account">{ say(lang, "traced-whole", []) }</a></p>
        </details>
    }
}

/// The lines of a figure; a line with an equals sign is what those before it leave.
fn steps(
    lang: Lang,
    proposal: &Proposal,
    (findings, found): (&Findings, &Found),
    reading: Reading,
) -> Vec<Step> {
    let results = &found.results;
    let of = |which: &[i32], n: fn(&Year) -> usize| -> usize {
        found.years.iter().filter(|year| which.contains(&year.year)).map(n).sum()
    };
    let kept = |which: &[i32]| Step {
        sign: "",
        n: of(which, |year| year.counted),
        said: say(lang, "traced-kept", [("years", years(lang, which).into())]),
    };
    // Of so many, those that are known.
    let known = |first: Step, n: usize, unknown: &str, left: &str| {
        let less = Step { sign: "−", n: first.n.saturating_sub(n), said: say(lang, unknown, []) };
        vec![first, less, Step { sign: "=", n, said: say(lang, left, []) }]
    };
    let one = |n: usize, key: &str| vec![Step { sign: "", n, said: say(lang, key, []) }];
    match proposal {
        Proposal::BaseYear { .. } | Proposal::YearlyPurchases { .. } => Vec::new(),
        Proposal::Contracts { .. } | Proposal::Growth { .. } => {
            let averaged = results.contracts.map_or(0, |level| level.averaged);
            let selected = &found.selected_years;
            let all = matches!(proposal, Proposal::Growth { .. });
            let from = if all { 0 } else { selected.len().saturating_sub(averaged) };
            let which = selected.get(from..).unwrap_or_default();
            let mut steps: Vec<Step> = which
                .iter()
                .enumerate()
                .map(|(place, year)| Step {
                    sign: if place == 0 { "" } else { "+" },
                    n: of(&[*year], |year| year.counted),
                    said: say(lang, "traced-in", [("year", lang.year(*year).into())]),
                })
                .collect();
            let mean = results.contracts.map(|of| level(lang, of.value)).unwrap_or_default();
            let total = steps.iter().map(|step| step.n).sum();
            if !all {
                steps.push(Step {
                    sign: "=",
                    n: total,
                    said: say(lang, "traced-mean", [("mean", mean.into())]),
                });
            }
            steps
        }
        Proposal::Duration { estimate, .. } => {
            known(kept(&found.selected_years), estimate.n, "traced-no-duration", "traced-duration")
        }
        Proposal::ClauseDuration { clause, others } => {
            let social = social_years(found);
            let with = of(&social, |year| year.clause);
            let without = of(&social, |year| year.social_known - year.clause);
            let first = |n: usize, key: &str| Step {
                sign: "",
                n,
                said: say(lang, key, [("years", years(lang, &social).into())]),
            };
            let mut steps =
                known(first(with, "traced-clause"), clause.n, "traced-no-duration", "traced-duration");
            steps.extend(known(
                first(without, "traced-others"),
                others.n,
                "traced-no-duration",
                "traced-duration",
            ));
            steps
        }
        Proposal::ClauseRateBase { n, years, .. } => {
            let mut steps = known(kept(years), *n, "traced-no-social", "traced-social");
            steps.extend(one(results.rate.all.clause, "traced-with-clause"));
            steps
        }
        Proposal::ReservedBase { n, years: which, .. } => {
            let declared = Step {
                sign: "",
                n: of(which, |year| year.declared),
                said: say(lang, "traced-declared", [("years", years(lang, which).into())]),
            };
            let reserved = Step { sign: "", n: *n, said: say(lang, "traced-reserved", []) };
            vec![declared, reserved]
        }
        Proposal::Amount(estimate) => one(estimate.n, "traced-amount"),
        Proposal::HoursPerContract(estimate) => {
            let whole = Step { sign: "", n: findings.counted, said: say(lang, "traced-all", []) };
            known(whole, estimate.n, "traced-no-hours", "traced-hours")
        }
        Proposal::Realisation { n, .. } => {
            let whole = Step { sign: "", n: findings.counted, said: say(lang, "traced-all", []) };
            known(whole, *n, "traced-not-ended", "traced-ended")
        }
        Proposal::Observed(points) => {
            let clause = match reading {
                Reading::Awarded => "traced-point",
                Reading::InExecution => "traced-point-stock",
            };
            let pair = |year: i32, share: Option<Share>, of: &str, n: &str| {
                let which = || [("year", lang.year(year).into()), ("years", lang.year(year).into())];
                let step = |n: usize, key: &str| Step { sign: "", n, said: say(lang, key, which()) };
                share.map(|share| [step(share.of, of), step(share.n, n)]).into_iter().flatten()
            };
            seen(points, found, reading)
                .into_iter()
                .flat_map(|one| {
                    pair(one.year, one.clause, clause, "traced-with-clause").chain(pair(
                        one.year,
                        one.reserved,
                        "traced-declared",
                        "traced-reserved",
                    ))
                })
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::import::{self, Content, Day, Options, Request, read_whole};

    fn read(name: &str) -> import::Reading {
        let bytes =
            std::fs::read(format!("{}/tests/fixtures/import/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let as_of = Day::of(2026, 11, 28).unwrap();
        let request = Request { as_of, buyers: None, size: bytes.len() as u64 };
        let read = read_whole(request, |reader| {
            reader.feed(&bytes);
            Ok::<_, std::convert::Infallible>(())
        });
        read.unwrap().unwrap()
    }

    /// Whatever is measured, its lines add up, and end on what it was measured on.
    #[test]
    fn every_account_of_a_figure_adds_up() {
        let mut seen: Vec<std::mem::Discriminant<Proposal>> = Vec::new();
        for name in [
            "30_huit_annees.csv",
            "31_croissance.csv",
            "56_heures.csv",
            "58_principal.csv",
            "71_bords.csv",
            "72_base_etendue.csv",
            "54_deux_annees.csv",
        ] {
            let Content::Contracts(contracts) = read(name).content else { panic!("{name}") };
            let findings = contracts.findings(&Options::default());
            let found = findings.found.as_ref().unwrap();
            for proposal in &found.proposals {
                let steps = steps(Lang::Fr, proposal, (&findings, found), Reading::Awarded);
                let mut left = 0;
                for step in &steps {
                    match step.sign {
                        "+" => left += step.n,
                        "−" => left -= step.n,
                        "=" => assert_eq!(left, step.n, "{name}: {proposal:?}"),
                        _ => left = step.n,
                    }
                    assert!(!step.said.is_empty() && !step.said.starts_with("traced"), "{}", step.said);
                }
                let n = match proposal {
                    Proposal::Duration { estimate, .. } | Proposal::HoursPerContract(estimate) => {
                        Some(estimate.n)
                    }
                    Proposal::ClauseRateBase { .. } => Some(found.results.rate.all.clause),
                    Proposal::ReservedBase { n, .. } | Proposal::Realisation { n, .. } => Some(*n),
                    Proposal::ClauseDuration { others, .. } => Some(others.n),
                    Proposal::BaseYear { .. }
                    | Proposal::Contracts { .. }
                    | Proposal::Growth { .. }
                    | Proposal::Amount(_)
                    | Proposal::YearlyPurchases { .. }
                    | Proposal::Observed(_) => None,
                };
                assert!(n.is_none() || steps.last().map(|step| step.n) == n, "{name}: {proposal:?}");
                let kind = std::mem::discriminant(proposal);
                if !seen.contains(&kind) {
                    seen.push(kind);
                }
            }
        }
        assert!(seen.len() >= 8, "{} kinds of figures", seen.len());
    }
}
