//! A show of hands on the wall: one lever at a time, a letter a value, the middle value, what it gives.

use crate::i18n::Lang;
use crate::model::goal::Outcome;
use crate::model::scenario::Scenario;
use crate::scenario::vote::hands::{Asked, median};
use crate::scenario::workshop::Board;
use crate::tr;
use crate::ui::later::views::wall::keys::Act;
use crate::ui::later::views::wall::places::Places;
use crate::ui::later::views::wall::top::top;
use crate::ui::later::views::wall::words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::goals::{Standing, standing_badge_spoken};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::{lever, unit, verdict};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct HandsProps {
    /// The board.
    pub(super) board: Rc<Board>,
    /// Where the room looks.
    pub(super) places: Places,
    /// What buttons do.
    pub(super) act: Callback<Act>,
}

/// The page of the show of hands.
#[function_component]
pub(super) fn HandsPage(props: &HandsProps) -> Html {
    let lang = use_page().lang;
    let board = &props.board;
    let questions = board.round().map(crate::scenario::workshop::Round::questions).unwrap_or_default();
    let place = props.places.asked % questions.len().max(1);
    let (Some(round), Some(asked)) = (board.round(), questions.get(place)) else {
        return html! { <>{ top(tr!(lang, "wall-hands-empty"), Html::default(), board.timer) }</> };
    };
    let name = lever::name(lang, asked.lever);
    let about = html! { <>{ words::round(lang, board.shown) }{ " " }{ tr!(lang, "wall-hands-how") }</> };
    let say = |value: f64| unit::displayed(lang, asked.lever.row().unit, value);
    let (hands, middle) = (asked.hands(), asked.median());
    let given = median(&round.base, &questions);
    html! {
        <>
            { top(tr!(lang, "wall-hands-title", name = name), about, board.timer) }
            <div class="w-hands">
                <ul class="h-list" aria-label={tr!(lang, "wall-hands-list")}>{ for (0..asked.choices.len()).map(|choice| value(lang, asked, choice, &props.act)) }</ul>
                <section class="h-side">
                    <p class="h-med" id="wall-middle"><span>{ tr!(lang, "wall-hands-middle") }</span><b>{ middle.map_or_else(|| "–".to_owned(), say) }</b>
                        <span>{ tr!(lang, "wall-hands-count", count = f64::from(hands), number = hands.to_string()) }</span></p>
                    { touched(&round.base, &given, asked).map(|outcome| result(lang, &given, &outcome)) }
                    { others(lang, &questions, place, &props.act) }
                    <p class="w-qr__n">{ tr!(lang, "wall-hands-apart") }</p>
                </section>
            </div>
        </>
    }
}

/// A value to raise a hand for, and the hands raised.
fn value(lang: Lang, asked: &Asked, place: usize, act: &Callback<Act>) -> Html {
    let Some(choice) = asked.choices.get(place) else { return Html::default() };
    let most = asked.choices.iter().map(|choice| choice.hands).max().unwrap_or(0).max(8);
    let said = unit::displayed(lang, asked.lever.row().unit, choice.value);
    let is_middle =
        asked.median().is_some_and(|middle| (middle - choice.value).abs() <= 1e-9 * middle.abs().max(1.0));
    let letter = char::from(b'A' + u8::try_from(place).unwrap_or(0)).to_string();
    let press = |hands: i32| act.reform(move |_: MouseEvent| Act::Hand(place, hands));
    let vars = vec![("--w", f64::from(choice.hands) / f64::from(most))];
    html! {
        <li class={classes!(is_middle.then_some("h-m"))} key={place}>
            <button type="button" class="h-key" aria-label={tr!(lang, "wall-hands-more-for", letter = letter.as_str(), value = said.as_str())} onclick={press(1)}>{ letter }</button>
            <b class="h-v">{ said.as_str() }</b>
            { mount::<WithVariables>(props!(WithVariables { class: "h-bar", vars })) }
            <b class="h-n">{ choice.hands }</b>
            <span class="h-t">{ is_middle.then(|| tr!(lang, "wall-hands-mark")) }</span>
            <button type="button" class="iconbtn h-less" disabled={choice.hands == 0} aria-label={tr!(lang, "wall-hands-less-for", value = said.as_str())} onclick={press(-1)}>{ icon("minus", 20) }</button>
        </li>
    }
}

/// The goal that the lever moves most, as the hands have it.
fn touched(base: &Scenario, given: &Scenario, asked: &Asked) -> Option<Outcome> {
    let ends = [asked.choices.first()?, asked.choices.last()?];
    let [low, high] = ends.map(|choice| words::outcomes(&asked.lever.at(base, choice.value)));
    let moved = |outcome: &Outcome| {
        let achieved = |all: &[Outcome; 3]| {
            all.iter().find(|other| other.goal == outcome.goal).map_or(0.0, |other| other.achieved)
        };
        (achieved(&high) - achieved(&low)).abs() / outcome.target.abs().max(1e-9)
    };
    let followed = words::outcomes(given).into_iter().filter(|outcome| base.goal_active(outcome.goal));
    followed.max_by(|one, other| moved(one).total_cmp(&moved(other)))
}

fn result(lang: Lang, given: &Scenario, outcome: &Outcome) -> Html {
    let standing = Standing::of(outcome, given.goal_active(outcome.goal), None);
    let value = lang.achieved(verdict::quantity(outcome.goal), outcome.achieved, outcome.target);
    let (year, target) = (lang.year(given.target_year), verdict::target_text(lang, given, outcome.goal));
    html! {
        <p class={classes!("h-out", format!("w-c--{}", standing.icon()))} id="wall-out">{ standing_badge_spoken(lang, standing) }
            <span><b>{ tr!(lang, "wall-hands-out", name = verdict::goal_name(lang, outcome.goal), value = value) }</b>{ " " }
                { tr!(lang, "wall-hands-out-in", year = year, target = target) }</span></p>
    }
}

/// The other levers: what came of those that were asked about, which one comes next.
fn others(lang: Lang, questions: &[Asked], place: usize, act: &Callback<Act>) -> Html {
    if questions.len() < 2 {
        return Html::default();
    }
    let open = |other: usize| questions.get(other).is_some_and(|asked| asked.hands() == 0);
    let next = (1..questions.len()).map(|step| (place + step) % questions.len()).find(|other| open(*other));
    html! {
        <>
            <h2>{ tr!(lang, "wall-hands-others") }</h2>
            <ul class="h-rest" id="wall-others">{ for questions.iter().enumerate().filter(|(other, _)| *other != place).map(|(other, asked)| {
                let is_next = next == Some(other);
                let (sign, said) = match asked.median() {
                    Some(middle) => ("met", unit::displayed(lang, asked.lever.row().unit, middle)),
                    None if is_next => ("chev", tr!(lang, "wall-hands-next")),
                    None => ("off", tr!(lang, "wall-hands-later")),
                };
                let onclick = act.reform(move |_: MouseEvent| Act::AskAt(other));
                html! {
                    <li key={asked.lever.key()}><button type="button" class={classes!("h-go", format!("h-go--{sign}"))} {onclick}>
                        { icon(sign, 20) }<span>{ lever::name(lang, asked.lever) }</span><b>{ said }</b></button></li>
                }
            }) }</ul>
        </>
    }
}
