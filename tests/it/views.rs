//! What opens over what, what is come back to, and what a city takes away.

use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::scenario::config::{Config, PARTS};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::view::View;
use simulateur_objectifs::state::{Msg, State, Theme, update};
use std::rc::Rc;

fn fresh() -> State {
    State::new(Preset::Paris2020.scenario(), Lang::Fr, Theme::Auto)
}

fn after(state: State, messages: impl IntoIterator<Item = Msg>) -> State {
    messages.into_iter().fold(state, |state, msg| update(&state, msg))
}

#[test]
fn a_view_comes_back_to_the_page_it_was_opened_from() {
    // What is opened one after the other, then what each way back leads to.
    for (opened, back) in [
        (&[View::Share][..], &[None][..]),
        (&[View::Workshop], &[None]),
        (&[View::Workshop, View::Share], &[Some(View::Workshop), None]),
        (&[View::Workshop, View::Scenarios], &[Some(View::Workshop), None]),
        (&[View::Workshop, View::Wall], &[Some(View::Workshop), None]),
        (&[View::Workshop, View::Share, View::Memo], &[Some(View::Workshop), None]),
        (&[View::Workshop, View::Wall, View::Workshop], &[None]),
        (&[View::Workshop, View::Share, View::Workshop], &[None]),
        (&[View::Compare, View::Share], &[Some(View::Compare), None]),
        (&[View::Compare, View::Model], &[None]),
        (&[View::Share, View::Memo], &[None]),
        (&[View::Manual, View::Share], &[Some(View::Manual), None]),
        (&[View::ManualMeeting, View::Wall], &[Some(View::ManualMeeting), None]),
        (&[View::Workshop, View::ManualMeeting], &[Some(View::Workshop), None]),
    ] {
        let mut state = after(fresh(), opened.iter().map(|view| Msg::ViewOpened(*view)));
        assert_eq!(state.view, opened.last().copied(), "{opened:?}");
        for expected in back {
            state = update(&state, Msg::ViewClosed);
            assert_eq!(state.view, *expected, "{opened:?}");
        }
    }
    let under = after(fresh(), [Msg::ViewOpened(View::Workshop), Msg::ViewOpened(View::Share)]);
    assert_eq!(under.page(), Some(View::Workshop), "the workshop stays behind the dialog");
}

#[test]
fn a_link_leads_to_its_view_alone() {
    let state = after(fresh(), [Msg::ViewOpened(View::Workshop), Msg::ViewOpened(View::Share)]);
    let scenario = Box::new(Preset::Paris2020.scenario());
    let state =
        update(&state, Msg::AddressFollowed { scenario, view: Some(View::Memo), notices: Vec::new() });
    assert_eq!((state.view, state.under), (Some(View::Memo), None));
}

#[test]
fn over_a_city_without_a_scenario_the_questions_are_what_one_comes_back_to() {
    let city = Rc::new(Config { city: Some("Ville de Brumeval".to_owned()), ..Config::default() });
    let followed = |state: &State, view| {
        let scenario = Box::new((*state.scenario).clone());
        update(state, Msg::AddressFollowed { scenario, view: Some(view), notices: Vec::new() })
    };
    let asked = fresh().with_config(Rc::clone(&city)).with_questions();
    assert_eq!((asked.view, asked.under), (Some(View::City), None));
    for view in View::ALL {
        let mut linked = fresh();
        linked.view = Some(view);
        let under = Some(View::City).filter(|under| *under != view);
        for (state, how) in [
            (linked.clone().with_config(Rc::clone(&city)).with_questions(), "the link of the visit"),
            (followed(&asked, view), "a link followed"),
            (update(&linked, Msg::Configured(Rc::clone(&city))), "settings that came late"),
        ] {
            assert_eq!((state.view, state.under), (Some(view), under), "{view:?}: {how}");
        }
    }
    // What is shown of another scenario is not the questions' business.
    let mut other = asked;
    other.scenario = Rc::new(Preset::Trend.scenario());
    assert_eq!(followed(&other, View::Model).under, None);
}

#[test]
fn what_a_city_hides_opens_by_no_way() {
    let hidden = Rc::new(Config { hidden: PARTS.to_vec(), ..Config::default() });
    let parts = |view: &View| PARTS.contains(&view.code()) || view.is_manual();
    for view in View::ALL.into_iter().filter(parts) {
        let follow = |state: &State| {
            let scenario = Box::new(Preset::Paris2020.scenario());
            update(state, Msg::AddressFollowed { scenario, view: Some(view), notices: Vec::new() })
        };
        let city = fresh().with_config(Rc::clone(&hidden));
        assert_eq!(update(&city, Msg::ViewOpened(view)).view, None, "{view:?}: a button");
        assert_eq!(follow(&city).view, None, "{view:?}: a link");
        let mut linked = fresh();
        linked.view = Some(view);
        assert_eq!(linked.with_config(Rc::clone(&hidden)).view, None, "{view:?}: the link of the visit");
        let late = update(&follow(&fresh()), Msg::Configured(Rc::clone(&hidden)));
        assert_eq!(late.view, None, "{view:?}: settings that came late");
    }
}
