//! Formulas and figures of a derivation, in words and in numbers.

use crate::analysis::derivation::block::{Op, Step, Term};
use crate::analysis::derivation::named_quantity::{Measure, NamedQuantity};
use crate::i18n::{Lang, Quantity, Sheet, apportion, derivation_sheet};
use crate::model::goal::{GoalId, GoalUnit};
use crate::ui::later::words::family::family_name;
use crate::ui::shared::words::verdict;

/// The view's texts.
pub(super) fn sheet(lang: Lang) -> &'static Sheet {
    derivation_sheet(lang)
}

/// A text of the view without arguments.
pub(super) fn say(lang: Lang, key: &str) -> String {
    sheet(lang).say(key, &[])
}

/// What a quantity is called.
pub(super) fn name(lang: Lang, what: NamedQuantity) -> String {
    if let NamedQuantity::Achieved(goal) = what {
        verdict::goal_name(lang, goal).to_lowercase()
    } else {
        say(lang, &format!("what-{}", what.key()))
    }
}

fn term_name(lang: Lang, term: &Term) -> String {
    term.of.as_ref().map_or_else(|| name(lang, term.what), |family| family_name(lang, family))
}

/// A quantity's value with its unit.
pub(super) fn figure(lang: Lang, what: NamedQuantity, value: f64) -> String {
    figure_to(lang, what, value, decimals(what, value))
}

/// Decimals that a quantity's value has in a formula: enough for the operation to come out as it is written.
fn decimals(what: NamedQuantity, value: f64) -> u8 {
    match what.measure() {
        Measure::Share | Measure::Points => 2,
        Measure::Hours if value.abs() < 100.0 => 1,
        Measure::Contracts | Measure::Consultations | Measure::Posts if value.abs() < 1_000.0 => 1,
        Measure::Hours
        | Measure::Contracts
        | Measure::Consultations
        | Measure::Posts
        | Measure::Euros
        | Measure::People
        | Measure::Fte => 0,
    }
}

fn figure_to(lang: Lang, what: NamedQuantity, value: f64, decimals: u8) -> String {
    match what.measure() {
        Measure::Share => lang.exactly(Quantity::Share, value, decimals),
        Measure::Points => lang.difference(Quantity::Share, value, decimals),
        Measure::Hours => lang.exactly(Quantity::Hours, value, decimals),
        Measure::Euros => lang.money_exactly(value),
        Measure::Contracts => counted(lang, "contracts", value, decimals),
        Measure::Consultations => counted(lang, "consultations", value, decimals),
        Measure::Posts => counted(lang, "posts", value, decimals),
        Measure::People => lang.people(value),
        Measure::Fte => lang.fte(value),
    }
}

/// Terms and what they add up to, all with the decimals of the sum and so rounded that they do add up.
pub(super) fn sum(
    lang: Lang,
    whats: &[NamedQuantity],
    values: &[f64],
    (of, total): (NamedQuantity, f64),
) -> (Vec<String>, String) {
    let decimals = decimals(of, total);
    let scale = match of.measure() {
        Measure::Share | Measure::Points => 100.0,
        Measure::Hours
        | Measure::Contracts
        | Measure::Consultations
        | Measure::Posts
        | Measure::Euros
        | Measure::People
        | Measure::Fte => 1.0,
    } * libm::pow(10.0, f64::from(decimals));
    let whole = libm::round(total * scale);
    let parts: Vec<f64> = values.iter().map(|value| value * scale).collect();
    let shown = whats.iter().zip(apportion(&parts, whole));
    let terms = shown.map(|(&what, part)| figure_to(lang, what, part / scale, decimals)).collect();
    (terms, figure_to(lang, of, whole / scale, decimals))
}

/// Decimals of a goal's figures where they are told in full: whole hours, hundredths of a percent.
pub(super) fn goal_places(goal: GoalId) -> i32 {
    match goal.unit() {
        GoalUnit::Share => 2,
        GoalUnit::Hours => 0,
        GoalUnit::Contracts => 1,
    }
}

fn counted(lang: Lang, unit: &str, value: f64, decimals: u8) -> String {
    let number = lang.number(value, decimals);
    let one = if (lang.locale().singular)(value, &number) { "-one" } else { "" };
    sheet(lang).say(&format!("unit-{unit}{one}"), &[("number", &number)])
}

/// A formula in words: « marchés attribués × taux visé = marchés clausés ».
pub(super) fn formula(lang: Lang, step: &Step) -> String {
    let terms: Vec<_> = step.terms.iter().map(|term| term_name(lang, term)).collect();
    format!("{} = {}", operation(lang, step.op, &terms), name(lang, step.result.what))
}

/// The same formula in figures: « 3 000 marchés × 20 % = 600 marchés ».
pub(super) fn figures(lang: Lang, step: &Step) -> String {
    let values: Vec<f64> = step.terms.iter().map(|term| term.value).collect();
    let whats: Vec<NamedQuantity> = step.terms.iter().map(|term| term.what).collect();
    let (terms, result) = match (step.op, step.result.what, &values[..]) {
        (Op::Difference, NamedQuantity::Margin(goal), &[value, target]) => {
            let (quantity, decimals) = (verdict::quantity(goal), goal_places(goal));
            let terms =
                vec![lang.achieved_to(quantity, value, target, decimals), lang.goal(quantity, target)];
            (terms, lang.margin_to(quantity, value, target, decimals))
        }
        (Op::Sum, ..) => sum(lang, &whats, &values, (step.result.what, step.result.value)),
        _ => {
            let terms = step.terms.iter().map(|term| figure(lang, term.what, term.value)).collect();
            (terms, figure(lang, step.result.what, step.result.value))
        }
    };
    format!("{} = {result}", operation(lang, step.op, &terms))
}

fn operation(lang: Lang, op: Op, terms: &[String]) -> String {
    let at = |place: usize| terms.get(place).map_or("", String::as_str);
    match op {
        Op::Product => terms.join(" × "),
        Op::Sum => terms.join(" + "),
        Op::Quotient => terms.join(" ÷ "),
        Op::HoursToSpend => format!("{} × {} ÷ ({} × {})", at(0), at(1), at(2), at(3)),
        Op::ProductOver => match terms.split_last() {
            Some((last, others)) => format!("{} ÷ {last}", others.join(" × ")),
            None => String::new(),
        },
        Op::Difference => format!("{} \u{2212} {}", at(0), at(1)),
        Op::Least => sheet(lang).say("op-least", &[("terms", &terms.join(&say(lang, "op-least-and")))]),
        Op::Uplift => format!("{} × (1 + {})", at(0), at(1)),
        Op::UpliftOnShare => format!("{} × (1 + {} × {})", at(0), at(1), at(2)),
    }
}

/// A change of a figure, with its sign and unit.
pub(super) fn change(lang: Lang, quantity: Quantity, change: f64) -> String {
    let decimals = match quantity {
        Quantity::Share => 2,
        Quantity::Hours if change.abs() >= 100.0 => 0,
        Quantity::Euros => 0,
        Quantity::Hours
        | Quantity::Count
        | Quantity::Plain
        | Quantity::People
        | Quantity::Fte
        | Quantity::Years
        | Quantity::Year => 1,
    };
    let text = lang.difference(quantity, change, decimals);
    match quantity {
        Quantity::Count => sheet(lang).say("unit-contracts", &[("number", &text)]),
        Quantity::People => sheet(lang).say("unit-people", &[("number", &text)]),
        Quantity::Share
        | Quantity::Hours
        | Quantity::Plain
        | Quantity::Fte
        | Quantity::Years
        | Quantity::Euros
        | Quantity::Year => text,
    }
}

/// What a goal's figures are counted in.
pub(super) fn quantity(goal: GoalId) -> Quantity {
    verdict::quantity(goal)
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
