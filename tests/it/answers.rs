//! What the page answers: verdict, cards, chances, what it would take, for states that a person can come to.

use crate::page::{
    Page, after, assert_says, assert_silent, close, draw, draw_after, draw_at_once, edited, fresh, moved,
    uncertain,
};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Reading;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::Msg;
use simulateur_objectifs::state::edit::Edit;
use simulateur_objectifs::state::view::View;

const CARDS: [&str; 3] = ["#card-clause_rate", "#card-hours", "#card-reserved"];
const ALL_MET: &str = "Avec ces hypothèses, les 3 objectifs sont atteints en 2020.";
const ONE_MET: &str = "Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020.";

/// The page of a model.
fn model(preset: Preset) -> Page {
    draw_at_once(after(fresh(Lang::Fr), [Msg::PresetChosen(preset)]))
}

#[test]
fn the_page_opens_on_the_answer_of_the_paris_figures() {
    let page = draw_after([]);
    page.says_only("#verdict-title", ONE_MET);
    page.says_only(
        "#verdict-why",
        "Il manque 1 point de marchés clausés et 100 000 heures : d’anciens marchés courent encore. \
         Ces objectifs seraient atteints en 2021 et en 2022.",
    );
    let rate = "Non atteint 19 % objectif 20 % des marchés en cours fin 2020 Marge −1 pt Quand 2021 \
                Ce qui limite : le temps.";
    page.says(CARDS[0], &[rate]);
    let hours = "Non atteint 900 000 h objectif 1 000 000 h travaillées dans l’année 2020 Marge −100 000 h \
                 Quand 2022 Ce qui limite : le temps.";
    page.says(CARDS[1], &[hours, "soit 2 046 personnes ou 563 ETP"]);
    let reserved = "Juste atteint 100 objectif 100 par an attribués dans l’année 2020 Marge 0 Quand 2020";
    page.says(CARDS[2], &[reserved]);
    page.says(".stage__foot p", &["C’est exigeant."]);
}

#[test]
fn numbers_and_signs_are_spaced_as_french_does() {
    let page = draw_after([]);
    let mut said = String::new();
    page.find("#verdict-why").each_text(&mut |_, text| said.push_str(text));
    assert!(said.contains("100\u{202f}000 heures\u{202f}: "), "{said}");
    let (mut wrong, mut seen) = (Vec::new(), 0);
    page.find("#result").each_text(&mut |holder, text| {
        // What is only spoken has plain spaces, which voices read well.
        let spoken = holder.attribute("class").is_some_and(|class| class.split(' ').any(|one| one == "sr"));
        seen += 1;
        if !spoken && is_badly_spaced(text) {
            wrong.push(text.to_owned());
        }
    });
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(seen > 300, "{seen} texts");
}

/// Whether a sign follows a plain space, thousands are apart by one, or a hyphen stands for a minus.
fn is_badly_spaced(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    let digit = |place: usize| signs.get(place).is_some_and(char::is_ascii_digit);
    signs.iter().enumerate().any(|(place, &sign)| {
        let next = signs.get(place + 1).copied().unwrap_or(' ');
        let before_sign = sign == ' ' && ";:!?%»".contains(next);
        let thousands = sign == ' '
            && place > 0
            && digit(place - 1)
            && (1..=3).all(|ahead| digit(place + ahead))
            && !signs.get(place + 4).is_some_and(|sign| sign.is_alphanumeric());
        let begins = place == 0 || signs.get(place - 1).is_some_and(|sign| sign.is_whitespace());
        before_sign || thousands || (sign == '-' && digit(place + 1) && begins)
    })
}

#[test]
fn bad_spaces_are_seen() {
    for bad in ["vrai ?", "20 %", "il y a 100 000 h", "-5 pt", "de -5"] {
        assert!(is_badly_spaced(bad), "{bad}");
    }
    for good in ["20\u{202f}%", "100\u{202f}000 h", "2020 19", "−5 pt", "2016-2020"] {
        assert!(!is_badly_spaced(good), "{good}");
    }
}

/// A model, its verdict, why, and what its three cards say.
type Expected = (Preset, &'static str, &'static [&'static str], [&'static [&'static str]; 3]);

#[test]
fn the_answer_of_each_model_is_the_one_that_was_computed_apart() {
    const RESERVED: &[&str] = &["Juste atteint 100 "];
    const SOON: &str =
        ": d’anciens marchés courent encore. Ces objectifs seraient atteints en 2021 et en 2022.";
    let expected: [Expected; 8] = [
        (
            Preset::Paris2020,
            ONE_MET,
            &["1 point de marchés clausés et 100 000 heures", SOON],
            [
                &["Non atteint 19 %", "2021", "le temps"],
                &["Non atteint 900 000 h", "2022", "le temps"],
                RESERVED,
            ],
        ),
        (
            Preset::Announced,
            ALL_MET,
            &[
                "Oui, par hypothèse : le taux visé est l’objectif lui-même, 20 %. Tous sont atteints tout juste.",
            ],
            [&["Juste atteint 20 %", "Oui, par hypothèse"], &["Juste atteint 1 000 200 h"], RESERVED],
        ),
        (
            Preset::Trend,
            "Avec ces hypothèses, aucun des 3 objectifs n’est atteint en 2020.",
            &[
                "Il manque 10 points de marchés clausés, 500 000 heures et 50 marchés réservés : même une fois en place, \
                 ce plan n’y suffit pas.",
            ],
            [
                &["Non atteint 10 %", "pas d’ici 2025", "ce plan donne 10 %"],
                &["Non atteint 500 000 h", "pas d’ici 2025", "ce plan donne 500 000 h par an"],
                &["Non atteint 50 ", "pas d’ici 2025", "ce plan ne publie que 50"],
            ],
        ),
        (
            Preset::Late,
            ONE_MET,
            &["Il manque 2,1 points de marchés clausés et 197 000 heures", SOON],
            [
                &["Non atteint 17,9 %", "2021", "le temps"],
                &["Non atteint 803 000 h", "2022", "le temps"],
                RESERVED,
            ],
        ),
        (
            Preset::Today,
            "Avec ces hypothèses, 1 objectif sur 3 est atteint en 2032.",
            &[],
            [
                &["Atteint 38,1 %", "2025"],
                &["Non atteint 378 000 h", "pas d’ici 2037"],
                &["Non atteint 3 ", "pas d’ici 2037"],
            ],
        ),
        (
            Preset::Facilitators,
            ONE_MET,
            &["les 10 facilitateurs ne peuvent pas suivre plus d’heures, dès 2017"],
            [
                &["Non atteint 12,6 %", "pas d’ici 2025", "marchés clausés suivis"],
                &["Non atteint 628 000 h", "pas d’ici 2025", "marchés clausés suivis"],
                RESERVED,
            ],
        ),
        (
            Preset::ThreeFamilies,
            ONE_MET,
            &[
                ": pour les marchés clausés, les marchés attribués en 2020 y suffiraient, pas l’ensemble des marchés \
               en cours.",
            ],
            [
                &["Non atteint 17 %", "pas d’ici 2025", "les marchés les plus longs"],
                &["Non atteint 877 000 h", "2024", "le temps"],
                RESERVED,
            ],
        ),
        (
            Preset::CityLevers,
            ALL_MET,
            &[
                "Les marchés clausés dépassent leur objectif de 1 point, les heures d’insertion de 19 000 heures et \
               les marchés réservés de 8.",
            ],
            [&["Atteint 21 %", "2020"], &["Atteint 1 019 000 h"], &["Atteint 108 "]],
        ),
    ];
    assert_eq!(expected.len(), Preset::ALL.len(), "every model");
    for (preset, title, why, cards) in expected {
        let page = model(preset);
        page.says_only("#verdict-title", title);
        page.says("#verdict-why", why);
        for (card, parts) in CARDS.into_iter().zip(cards) {
            page.says(card, parts);
        }
    }
    // Those whose reasons are told whole.
    let begins = |preset: Preset, start: &str| {
        let why = model(preset).text("#verdict-why");
        assert!(close(&why).starts_with(&close(start)), "{preset:?}: {why}");
    };
    begins(Preset::Trend, "Il manque 10 points");
    begins(Preset::Late, "Il manque 2,1 points");
    begins(Preset::CityLevers, "Les marchés clausés dépassent");
}

#[test]
fn each_way_of_counting_tells_what_it_gives_beside_the_headline() {
    for (lang, one, three, title) in [
        (Lang::Fr, "1 sur 3", "3 sur 3", "les 3 objectifs sont atteints"),
        (Lang::En, "1 of 3", "3 of 3", "all 3 goals are met"),
    ] {
        let read = |page: &Page, pressed: [&str; 2]| {
            page.says("#reading-in_execution", &[one]);
            page.says("#reading-awarded", &[three]);
            for (id, pressed) in ["#reading-in_execution", "#reading-awarded"].into_iter().zip(pressed) {
                assert_eq!(page.find(id).attribute("aria-pressed"), Some(pressed), "{lang:?} {id}");
            }
        };
        read(&draw(fresh(lang)), ["true", "false"]);
        let awarded = after(fresh(lang), [edited(Edit::ReadingChosen(Reading::Awarded))]);
        let page = draw(awarded.clone());
        page.says("#verdict-title", &[title]);
        read(&page, ["false", "true"]);
        let back = draw(after(awarded, [Msg::Undone]));
        assert_silent(&back.text("#verdict-title"), &[title]);
        read(&back, ["true", "false"]);
    }
}

#[test]
fn a_changed_model_is_called_so_on_wall_memo_and_in_a_comparison_where_no_two_names_are_the_same() {
    let at = |view| draw_after([moved(LeverId::ClauseRate, 0.22), Msg::ViewOpened(view)]);
    let name = "Schéma parisien 2016-2020, modifié";
    at(View::Memo).says(".brief header", &[name]);
    let wall = at(View::Wall).text(".wall__scenario");
    assert!(close(&wall).starts_with(&close(name)), "{wall}");
    let page = at(View::Compare);
    let names = page.texts(".board thead th");
    assert!(names.iter().any(|one| close(one).contains(&close(name))), "{names:?}");
    let mut apart = names.clone();
    apart.sort();
    apart.dedup();
    assert_eq!(apart.len(), names.len(), "{names:?}");
    let first = page.text(".board .b-hyp");
    assert!(close(&first).starts_with(&close("Ce que l’on compte")), "{first}");
}

#[test]
fn a_changed_model_is_kept_under_a_name_that_says_so() {
    let page = draw_after([
        Msg::PresetChosen(Preset::Late),
        moved(LeverId::ClauseRate, 0.25),
        Msg::ViewOpened(View::Scenarios),
    ]);
    assert_eq!(page.find("#keep-name").attribute("value"), Some("Montée en charge tardive, modifié"));
}

#[test]
fn a_goal_that_is_not_followed_is_a_line_without_judgement() {
    let state = after(fresh(Lang::Fr), [edited(Edit::GoalFollowed(GoalId::Hours, false))]);
    let page = draw(state.clone());
    page.says_only(
        "#card-hours",
        "Heures d’insertion : objectif non suivi. Le plan donnerait 900 000 h travaillées dans l’année 2020. \
         Suivre cet objectif",
    );
    assert!(page.all("#card-hours .bar").is_empty() && page.all("#card-hours canvas").is_empty());
    let page = draw(after(state, [edited(Edit::GoalFollowed(GoalId::Hours, true))]));
    let line = page.text("#card-hours");
    assert!(close(&line).starts_with(&close("Heures d’insertion Non atteint")), "{line}");
    assert_eq!(page.all("#card-hours canvas").len(), 1);
}

#[test]
fn the_verdict_says_what_the_chances_say_once_assumptions_vary() {
    let state = after(fresh(Lang::Fr), [Msg::PresetChosen(Preset::CityLevers)]);
    draw(state.clone()).says_only("#verdict-title", ALL_MET);
    let page = draw(after(state, [uncertain()]));
    let chances = page.text("#joint-chances b");
    let (times, of) = chances.split_once(" sur ").unwrap_or_else(|| panic!("{chances}"));
    assert!(times.parse::<u32>().is_ok() && of == "100", "{chances}");
    page.says_only(
        "#verdict-title",
        &format!("Avec ces fourchettes, les 3 objectifs sont atteints {times} fois sur 100 en 2020."),
    );
    let why = page.text("#verdict-why");
    assert!(why.starts_with("Aux valeurs affichées, ils seraient tous atteints"), "{why}");
    // No card says that a goal is met which most draws miss.
    for card in CARDS {
        let card = page.text(card);
        let told = card.split("Chances ").nth(1).unwrap_or_else(|| panic!("{card}"));
        let told = told.trim_start_matches("moins de ").trim_start_matches("plus de ");
        let chance: u32 = told.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(101);
        assert!(chance <= 100, "{card}");
        assert_eq!(card.contains("Peu sûr"), chance < 50, "{card}");
    }
}

#[test]
fn the_verdict_says_so_where_chances_are_small() {
    let page = draw_after([Msg::PresetChosen(Preset::Announced), uncertain()]);
    let chances = page.text("#joint-chances b").replace(" sur ", " fois sur ");
    page.says_only(
        "#verdict-title",
        &format!("Avec ces fourchettes, les 3 objectifs sont atteints {chances} en 2020."),
    );
}

#[test]
fn a_goal_that_takes_more_than_all_purchases_is_not_met_without_a_word() {
    let page = draw_after([moved(LeverId::Contracts, 20_000.0), moved(LeverId::ClauseRate, 0.9)]);
    let why = page.text("#verdict-why");
    assert!(close(&why).starts_with(&close("Oui dans le calcul, mais il y faudrait ")), "{why}");
    assert!(close(&why).ends_with(&close(" des achats de la Ville : c’est impossible.")), "{why}");
}

#[test]
fn the_curves_say_in_a_sentence_what_they_draw() {
    let said =
        |page: &Page| page.find("#card-hours canvas").attribute("aria-label").unwrap_or_default().to_owned();
    let sentence = said(&draw_after([]));
    assert_says(
        &sentence,
        &[
            "Heures d’insertion, de 500 000 heures en 2014 à 900 000 heures en 2020 ; objectif 1 000 000 heures, \
           non atteint : il manque 100 000 heures",
        ],
    );
    assert!(sentence.starts_with("Heures d’insertion"), "{sentence}");
    assert_says(&said(&draw_after([moved(LeverId::ClauseRate, 0.3)])), &[", atteint"]);
}

#[test]
fn the_curves_have_their_data_in_tables() {
    let page = draw_after([]);
    let captions: Vec<_> =
        page.texts(".stage__foot table.data caption").iter().map(|text| close(text)).collect();
    let expected = ["Marchés clausés", "Heures d’insertion", "Marchés réservés"];
    assert_eq!(captions, expected.map(|goal| close(&format!("{goal}, année par année"))));
    let years: Vec<_> = page.find(".stage__foot table.data").texts("tbody th");
    assert_eq!(years, (2014..=2025).map(|year| year.to_string()).collect::<Vec<_>>());
    page.says(".stage__foot table.data", &["2020 19 % −1 pt"]);
}

#[test]
fn a_lever_that_does_nothing_says_so_and_where_it_would_act() {
    let note = |page: &Page| page.find("#lever-joint_gain .note").text();
    let page = draw_after([]);
    assert!(page.has("#lever-joint_gain .note"));
    assert_says(&note(&page), &["Sans effet ici. Agirait s’il y avait des réponses partagées."]);
    let page = draw_after([moved(LeverId::JointShare, 0.2)]);
    assert!(!page.has("#lever-joint_gain .note"));
}
