//! What an address holds: the scenario after `#`, and how to show it after `?`.

use super::text::{cuts, damaged, raw_text};
use super::{assert_shown, assert_taken, fuzz};
use crate::scenarios::any_scenario;
use proptest::prelude::*;
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::scenario::link::{LONGEST, RecordedResult, compact, decode, encode};
use simulateur_objectifs::state::embed::EmbedOptions;
use simulateur_objectifs::state::notice::Notice;
use simulateur_objectifs::state::{Msg, Theme};

/// Every name that a link knows, with a value like those it takes.
fn pairs() -> impl Strategy<Value = String> {
    let ends = ["", ".base", ".start", "~"];
    let names: Vec<String> = LeverId::all()
        .flat_map(|lever| ends.map(|end| format!("{}{end}", lever.key())))
        .chain(
            [
                "years",
                "segments",
                "clauses",
                "hours",
                "limits",
                "goals",
                "draws",
                "ranges",
                "observed.2016",
                "observed.99999",
                "source.contracts",
                "goal.hours",
                "settings.hourly_cost",
                "confidence",
                "result",
                "model",
                "preset",
                "reading",
                "effort",
                "name",
                "view",
                "v",
                "summed",
                "",
            ]
            .map(str::to_owned),
        )
        .collect();
    let value = prop_oneof![
        "[-0-9.,e+]{0,12}",
        "none|proposed|direct|funnel|calibrated|paris-2020|leviers|[0-9]{4}-[0-9]{4}",
        "(%[0-9A-Fa-f]{2}|[a-z,]){0,12}",
        "\\PC{0,30}",
    ];
    let pair = (proptest::sample::select(names), value).prop_map(|(name, value)| format!("{name}={value}"));
    proptest::collection::vec(pair, 0..14).prop_map(|pairs| pairs.join("&"))
}

fn links() -> impl Strategy<Value = String> {
    let whole = any_scenario().prop_map(|scenario| encode(&scenario, Some("share"), LONGEST).0);
    prop_oneof![
        3 => raw_text(),
        3 => pairs(),
        1 => pairs().prop_map(|link| compact(&link)),
        3 => (whole, cuts("[ -~é\u{0}]{0,6}"), any::<bool>()).prop_map(|(link, cuts, short)| {
            damaged(&if short { compact(&link) } else { link }, cuts)
        }),
        1 => "z=[0-9a]{0,80}",
    ]
}

#[test]
fn a_link() {
    fuzz("link", links(), |link: &String| {
        let opened = decode(link);
        assert_taken(&opened.scenario);
        assert!(opened.problems.len() <= 24, "{} problems", opened.problems.len());
        for problem in &opened.problems {
            let text = format!("{problem:?}");
            // Two excerpts of 40 characters, each written as ten at most.
            assert!(text.chars().count() < 1_000, "{text}");
        }
        assert!(opened.view.is_none_or(|view| view.chars().count() <= 41));
        let again = encode(&opened.scenario, None, LONGEST).0;
        assert_eq!(decode(&again).scenario, opened.scenario);
        let _ = RecordedResult::now(&opened.scenario);
        assert_shown(Msg::AddressFollowed {
            scenario: Box::new(opened.scenario),
            view: None,
            notices: vec![Notice::LinkProblems(opened.problems)],
        });
    });
}

#[test]
fn the_query_of_an_address() {
    let names = ["embed", "levers", "hide", "readonly", "lang", "theme"];
    let word =
        prop_oneof!["1|0|fr|en|dark|curve|goals|clause_rate|contracts", "[a-z_,=&%]{0,30}", raw_text(),];
    let queries =
        proptest::collection::vec((proptest::sample::select(names.to_vec()), word), 0..8).prop_map(|pairs| {
            pairs
                .into_iter()
                .map(|(name, word)| format!("{name}\u{1}{word}"))
                .collect::<Vec<_>>()
                .join("\u{2}")
        });
    fuzz("query", queries, |query: &String| {
        let pairs: Vec<_> = query.split('\u{2}').filter_map(|pair| pair.split_once('\u{1}')).collect();
        let value =
            |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, word)| (*word).to_owned());
        if let Some((options, ignored)) = EmbedOptions::read(value) {
            assert!(ignored.len() <= 8 && ignored.iter().all(|one| one.word.chars().count() <= 40));
            let scenario = super::page().scenario;
            assert!(options.levers_of(&scenario).iter().all(|lever| lever.present(&scenario)));
        }
        for word in pairs.iter().map(|(_, word)| word) {
            let _ = (Lang::from_code(word), Theme::from_code(word));
        }
    });
}

#[test]
fn a_number_typed() {
    let typed = prop_oneof![
        4 => "[-+−]?[0-9]{0,3}([ \u{a0}\u{202f}.,'][0-9]{3}){0,3}([.,][0-9]{0,6})?([eE][0-9]{1,3})? ?(%|h|ans)?",
        2 => "[-+−0-9.,e %h\u{202f}]{0,20}",
        1 => raw_text(),
    ];
    fuzz("field", typed, |typed: &String| {
        for lang in Lang::ALL {
            for number in [
                lang.parse_number(typed, &["h", "ans"]),
                lang.parse_percent(typed, &["%"]),
                lang.parse_count(typed, &["h"]),
            ]
            .into_iter()
            .flatten()
            {
                assert!(number.is_finite(), "{typed:?} is {number}");
                let page = super::page();
                for lever in [LeverId::ClauseRate, LeverId::Contracts] {
                    let moved =
                        simulateur_objectifs::state::update(&page, Msg::LeverMoved { lever, value: number });
                    super::assert_valid(&moved.scenario);
                }
            }
        }
    });
}
