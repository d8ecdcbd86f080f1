//! Every form of the scenario, drawn for every preset in both languages.

use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::scenario::{Scenario, Source, Status};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::edit::Edit;

use simulateur_objectifs::ui::later::settings::ScenarioSection;
use simulateur_objectifs::ui::shared::context::{Context, Shared};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct PageProps {
    scenario: Shared<Scenario>,
    lang: Lang,
}

/// Everything at once, as on a page where all is unfolded.
#[component]
fn Page(props: &PageProps) -> Html {
    let context = Context {
        lang: props.lang,
        dispatch: Callback::noop(),
        locked: Rc::default(),
        config: Rc::default(),
        reference: props.scenario.clone(),
    };
    let scenario = &props.scenario;
    html! {
        <ContextProvider<Context> {context}>
            <ScenarioSection scenario={scenario.clone()} unfolded=true />
        </ContextProvider<Context>>
    }
}

fn draw(scenario: Scenario, lang: Lang) -> String {
    let props = PageProps { scenario: Shared(Rc::new(scenario)), lang };
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let Ok(runtime) = runtime else { panic!("a runtime of one thread can always be made") };
    let page =
        async move { yew::LocalServerRenderer::<Page>::with_props(props).hydratable(false).render().await };
    tokio::task::LocalSet::new().block_on(&runtime, page)
}

/// The scenario with everything switched on and filled in.
fn full(scenario: &Scenario) -> Scenario {
    let source = |key: &str, url: Option<&str>| {
        let url = url.map(str::to_owned);
        Edit::SourceGiven(
            key.to_owned(),
            Some(Source { status: Status::Derived, text: "Bilan".to_owned(), url }),
        )
    };
    let mut edits = vec![
        Edit::FacilitatorsLimited(true),
        Edit::AnswersLimited(true),
        Edit::RangesProposed,
        Edit::SegmentAdded("Autres".to_owned()),
        Edit::Observed(2016, GoalId::Hours, Some(540_000.0)),
        Edit::Observed(2021, GoalId::ClauseRate, Some(0.15)),
        source("contracts", Some("https://opendata.paris.fr")),
        source("clause_rate", None),
        source("hours", None),
        source("yearly_purchases", None),
    ];
    edits.extend([
        Edit::FunnelChosen(0, true),
        Edit::CalibrationChosen(0, true),
        Edit::ClauseDurationChosen(0, true),
    ]);
    let edited = Edit::Several(edits).apply(scenario);
    edited.unwrap_or_else(|| panic!("every edit is allowed"))
}

/// The values of an attribute, in order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(start.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

fn each_page(check: impl Fn(&str, &str)) {
    for preset in Preset::ALL {
        for lang in Lang::ALL {
            let scenario = preset.scenario();
            check(&format!("{preset:?} {lang:?} full"), &draw(full(&scenario), lang));
            check(&format!("{preset:?} {lang:?}"), &draw(scenario, lang));
        }
    }
}

#[test]
fn no_form_shows_a_key_in_place_of_a_text() {
    each_page(|name, page| {
        let texts = page.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text);
        let said = values(page, "aria-label");
        for text in texts.chain(said) {
            for start in ["set-", "lever-", "source-", "unit-", "field-"] {
                assert!(!text.trim_start().starts_with(start), "{name}: {text}");
            }
        }
    });
}

#[test]
fn every_identity_is_unique_and_every_reference_leads_somewhere() {
    each_page(|name, page| {
        let ids = values(page, "id");
        let known: BTreeSet<_> = ids.iter().copied().collect();
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        let twice: Vec<_> = sorted.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        assert!(twice.is_empty(), "{name}: {twice:?}");
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            for id in values(page, attribute).into_iter().flat_map(str::split_whitespace) {
                assert!(known.contains(id), "{name}: {attribute} {id}");
            }
        }
    });
}

#[test]
fn every_control_has_a_label_and_no_element_a_style() {
    each_page(|name, page| {
        let labelled: BTreeSet<_> = values(page, "for").into_iter().collect();
        for tag in ["<input ", "<select "] {
            for control in page.split(tag).skip(1).filter_map(|rest| rest.split('>').next()) {
                let control = format!(" {control}");
                let id = values(&control, "id");
                assert!(id.iter().any(|id| labelled.contains(id)), "{name}: {tag}{control}");
            }
        }
        assert!(!page.contains(" style="), "{name}");
    });
}

#[test]
fn a_link_to_a_source_says_that_it_leaves_the_page() {
    let page = draw(full(&Preset::Paris2020.scenario()), Lang::Fr);
    assert!(page.contains("href=\"https://opendata.paris.fr\""));
    assert!(page.contains("target=\"_blank\"") && page.contains("nouvel onglet"));
    assert!(page.contains("noopener"));
}

#[test]
fn the_anchors_of_the_section_are_there_and_texts_are_in_the_language_asked() {
    let scenario = Preset::CityLevers.scenario();
    for (lang, said) in [
        (Lang::Fr, ["Familles de marchés", "Anticipés en 2020"]),
        (Lang::En, ["Contract families", "Anticipated in 2020"]),
    ] {
        let page = draw(scenario.clone(), lang);
        for anchor in
            ["goals", "modes", "segments", "levels", "observed", "sources", "conversions", "uncertainty"]
        {
            assert!(values(&page, "id").contains(&format!("set-{anchor}").as_str()), "{anchor}");
        }
        for text in said {
            assert!(page.contains(text), "{lang:?}: {text}");
        }
    }
}
