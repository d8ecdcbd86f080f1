//! What the words of a derivation say of figures worked out by hand, and of any.

use super::*;
use crate::analysis::derivation::block::Block;
use crate::analysis::derivation::{Derivation, FigureId};
use crate::model::lever::LeverId;
use crate::model::projection::project;
use crate::scenario::preset::Preset;

fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
}

fn lines(preset: Preset, figure: FigureId, lang: Lang) -> Vec<String> {
    let scenario = preset.scenario();
    let run = project(&scenario);
    let derivation = Derivation::new(&scenario, &run, &[], None, figure);
    let steps = derivation.parts.iter().filter_map(|part| match part {
        Block::Step(step) => Some(plain(&figures(lang, step))),
        Block::YearTable(_) | Block::Trials { .. } | Block::Held(_) | Block::Draws(_) => None,
    });
    steps.collect()
}

#[test]
fn a_formula_calls_a_lever_by_its_name() {
    for (lever, what) in [
        (LeverId::ClauseRate, "what-rate"),
        (LeverId::HoursPerContract, "what-hours-each"),
        (LeverId::LabourShare, "what-labour-share"),
        (LeverId::InsertionShare, "what-insertion-share"),
        (LeverId::HourlyCost, "what-hourly-cost"),
        (LeverId::JointGain, "what-joint-gain"),
        (LeverId::Realisation, "what-realisation"),
        (LeverId::Facilitators, "what-posts"),
        (LeverId::ContractsPerFacilitator, "what-contracts-each"),
        (LeverId::HoursPerFacilitator, "what-hours-each-post"),
        (LeverId::SupportUplift, "what-support-uplift"),
        (LeverId::AwardRate, "what-award-rate"),
        (LeverId::ReservedHours, "what-reserved-hours-each"),
    ] {
        for lang in Lang::ALL {
            let label = crate::i18n::text(lang, &format!("lever-{}-label", lever.key()));
            assert_eq!(say(lang, what), label.to_lowercase(), "{what}");
        }
    }
}

#[test]
fn a_sum_of_families_names_them_in_the_reader_s_language() {
    let scenario = Preset::ThreeFamilies.scenario();
    let figure = FigureId::Achieved(GoalId::ClauseRate);
    let derivation = Derivation::new(&scenario, &project(&scenario), &[], None, figure);
    let said = |lang| {
        let steps = derivation.parts.iter().filter_map(|part| match part {
            Block::Step(step) => Some(formula(lang, step)),
            Block::YearTable(_) | Block::Trials { .. } | Block::Held(_) | Block::Draws(_) => None,
        });
        steps.collect::<Vec<_>>().join("\n")
    };
    assert!(said(Lang::Fr).contains("Travaux + Services + Fournitures = "), "{}", said(Lang::Fr));
    assert!(said(Lang::En).contains("Works + Services + Supplies = "), "{}", said(Lang::En));
}

#[test]
fn the_chain_reads_as_it_is_written_on_paper() {
    let hours = FigureId::Achieved(GoalId::Hours);
    let french = lines(Preset::Announced, hours, Lang::Fr);
    assert_eq!(french, ["3 000 marchés × 20 % × 1 667 h = 1 000 200 h"]);
    let english = lines(Preset::Announced, hours, Lang::En);
    assert_eq!(english, ["3,000 contracts × 20% × 1,667 h = 1,000,200 h"]);
    let limited = lines(Preset::Facilitators, hours, Lang::Fr);
    assert!(limited.contains(&"10 postes × 62 800 h ÷ 1 000 200 h = 62,79 %".to_owned()), "{limited:?}");
    let margin = lines(Preset::Announced, FigureId::Margin(GoalId::Hours), Lang::Fr);
    assert_eq!(margin.last().map(String::as_str), Some("1 000 200 h − 1 000 000 h = +200 h"));
}

#[test]
fn the_text_ends_on_the_result_of_the_trace() {
    for preset in Preset::ALL {
        let scenario = preset.scenario();
        let run = project(&scenario);
        for goal in GoalId::ALL {
            let derivation = Derivation::new(&scenario, &run, &[], None, FigureId::Achieved(goal));
            for part in &derivation.parts {
                let Block::Step(step) = part else { continue };
                for lang in Lang::ALL {
                    let result = figure(lang, step.result.what, step.result.value);
                    assert!(figures(lang, step).ends_with(&format!("= {result}")));
                    for text in [formula(lang, step), figures(lang, step)] {
                        assert!(!text.contains("what-") && !text.contains("op-"), "{text}");
                    }
                }
            }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
proptest::proptest! {
    #[test]
    fn rows_make_their_total_as_they_are_read(
        values in proptest::collection::vec(0.0..1e5_f64, 1..9),
        shrink in 0..4_i32,
    ) {
        #[allow(clippy::disallowed_methods, reason = "values to try, whose last bit does not matter")]
        let values: Vec<f64> = values.iter().map(|value| value / 10.0_f64.powi(shrink)).collect();
        let total: f64 = values.iter().sum();
        for (what, units) in [(NamedQuantity::HoursWorked, "h"), (NamedQuantity::StockClauses, ""), (NamedQuantity::RateAwarded, "%")] {
            let whats = vec![what; values.len()];
            for lang in Lang::ALL {
                let (terms, whole) = sum(lang, &whats, &values, (what, total));
                let read = |text: &str| {
                    let number: String = text.chars().take_while(|c| !c.is_alphabetic() && *c != '%').collect();
                    lang.parse_number(number.trim_end_matches(['\u{202f}', '\u{a0}', ' ']), &[units]).expect(text)
                };
                let added: f64 = terms.iter().map(|term| read(term)).sum();
                proptest::prop_assert!((added - read(&whole)).abs() < 1e-6, "{:?} = {}", terms, whole);
            }
        }
    }
}
