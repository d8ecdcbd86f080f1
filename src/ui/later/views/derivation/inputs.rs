//! What a figure starts from: each value with how it is known and where it was read.

use crate::analysis::derivation::named_quantity::{Input, Setting};
use crate::export::said;
use crate::i18n::{Lang, Quantity, text};
use crate::model::lever::LeverId;
use crate::model::scenario::{Scenario, Source};
use crate::scenario::facts::is_today;
use crate::scenario::preset::Preset;
use crate::scenario::provenance::{Known, UNSAID, model_with, provenance};
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::later::views::derivation::words::{say, sheet};
use crate::ui::later::words::foreign::marked;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::{lever as levers, unit, verdict};
use yew::prelude::*;

/// Settings that are the example of a guide, not a fact.
const EXAMPLES: [&str; 3] = ["hourly_cost", "labour_share", "insertion_share"];

/// What is said of a goal of the model of Paris today: it is taken from the scheme of 2016.
const GOAL_OF_2016: &str = "goal-today-source";

/// One line of the table.
struct Line {
    name: String,
    value: String,
    known: Known,
    source: String,
    url: Option<String>,
}

/// The table of inputs.
pub(super) fn inputs(lang: Lang, derived: &Derived, inputs: &[Input]) -> Html {
    let lines = inputs.iter().map(|&input| line(lang, derived, input));
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={say(lang, "inputs-title")}>
            <table class="data drv__table drv__inputs" role="table" aria-label={say(lang, "inputs-title")}>
                <thead role="rowgroup"><tr role="row">{ for ["input-name", "input-value", "input-known", "input-source"].map(|key| html! { <th scope="col" role="columnheader">{ say(lang, key) }</th> }) }</tr></thead>
                <tbody role="rowgroup">{ for lines.map(|line| html! {
                    <tr role="row">
                        <th scope="row" role="rowheader">{ line.name }</th>
                        <td role="cell">{ line.value }</td>
                        <td role="cell"><span class={classes!("prov", "prov--still", levers::known_class(line.known))}>
                            { icon(levers::known_icon(line.known), 14) }{ levers::known(lang, line.known) }</span></td>
                        <td role="cell">{ marked(lang, &line.source) }
                            if let Some(url) = line.url {
                                { " " }<a href={url} target="_blank" rel="noopener noreferrer">{ tr!(lang, "source-link") }</a>
                            }
                        </td>
                    </tr>
                }) }</tbody>
            </table>
        </div>
    }
}

fn line(lang: Lang, derived: &Derived, input: Input) -> Line {
    match input {
        Input::Lever(lever) => lever_line(lang, derived, lever),
        Input::Setting(setting) => Line {
            name: say(lang, &format!("setting-{}", setting.key())),
            value: lang.quantity(setting_quantity(setting), setting_value(&derived.scenario, setting)),
            ..sourced(lang, derived, ("setting", setting.key()), |of| setting_value(of, setting))
        },
        Input::Goal(goal) => Line {
            name: tr!(lang, "set-source-goal", name = verdict::goal_name(lang, goal)),
            value: lang.quantity(verdict::quantity(goal), derived.scenario.goal_value(goal)),
            ..sourced(lang, derived, ("goal", goal.key()), |of| of.goal_value(goal))
        },
    }
}

fn lever_line(lang: Lang, derived: &Derived, lever: LeverId) -> Line {
    let scenario = &derived.scenario;
    let known = provenance(scenario, &derived.reference, lever);
    let counted = lever.row().unit;
    let seen =
        |value: Option<f64>| value.map(|value| unit::displayed(lang, counted, value)).unwrap_or_default();
    let target = seen(lever.value(scenario));
    let value = if lever.changes(scenario) {
        let base = seen(lever.base(scenario));
        let years = (lang.year(scenario.base_year), lang.year(scenario.target_year));
        let arguments = [("base", base.as_str()), ("target", &target), ("from", &years.0), ("to", &years.1)];
        sheet(lang).say("input-ramp", &arguments)
    } else {
        target
    };
    let source = told(lang, known.city, known.status, &text(lang, &known.text_key));
    let url = known.city.and_then(|source| source.url.clone());
    Line { name: levers::name(lang, lever), value, known: known.status, source, url }
}

/// How a value that is no lever is known: what the city says, else whether it was changed, else our own source where it
/// speaks of that value.
fn sourced(
    lang: Lang,
    derived: &Derived,
    (kind, key): (&str, &'static str),
    value: impl Fn(&Scenario) -> f64,
) -> Line {
    let (scenario, reference) = (derived.scenario.as_ref(), derived.reference.as_ref());
    let city = scenario.sources.get(key);
    let differ = |one: f64, other: f64| (one - other).abs() > 1e-9 * other.abs();
    let origin = value(reference);
    let same = |ours: &Scenario| !differ(origin, value(ours));
    // What is counted in the country, and the examples of a guide, are anyone's; purchases and goals are one city's.
    let anyones = kind == "setting" && key != "yearly_purchases" && same(&Preset::Paris2020.scenario());
    let spoken = anyones || model_with(scenario, reference, same).is_some();
    // The goals of Paris today are not known to us: those of 2016 stand in.
    let of_2016 = kind == "goal" && is_today(reference);
    let known = match city {
        Some(source) => Known::from_source(source),
        None if differ(value(scenario), origin) => Known::Edited,
        None if !spoken => Known::Entered,
        // The example values of the check of purchases are assumed; the rest is in documents.
        None if EXAMPLES.contains(&key) || of_2016 => Known::Assumed,
        None => Known::Documented,
    };
    let ours = match (spoken, of_2016) {
        (true, true) => say(lang, GOAL_OF_2016),
        (true, false) => say(lang, &format!("{kind}-{key}-source")),
        (false, _) => text(lang, UNSAID),
    };
    let source = told(lang, city, known, &ours);
    let url = city.and_then(|source| source.url.clone());
    Line { name: String::new(), value: String::new(), known, source, url }
}

/// What is told of where a value comes from; `ours` is what is known of the one that it was changed from.
fn told(lang: Lang, city: Option<&Source>, known: Known, ours: &str) -> String {
    match (city, known) {
        (Some(source), _) => said(lang, source),
        (None, Known::Edited) => sheet(lang).say("input-edited", &[("source", ours)]),
        (None, _) => ours.to_owned(),
    }
}

const fn setting_value(scenario: &Scenario, setting: Setting) -> f64 {
    let settings = &scenario.settings;
    match setting {
        Setting::HoursPerPerson => settings.hours_per_person,
        Setting::HoursPerFte => settings.hours_per_fte,
        Setting::HourlyCost => settings.hourly_cost,
        Setting::LabourShare => settings.labour_share,
        Setting::InsertionShare => settings.insertion_share,
        Setting::YearlyPurchases => settings.yearly_purchases,
    }
}

const fn setting_quantity(setting: Setting) -> Quantity {
    match setting {
        Setting::HoursPerPerson | Setting::HoursPerFte => Quantity::Hours,
        Setting::HourlyCost | Setting::YearlyPurchases => Quantity::Euros,
        Setting::LabourShare | Setting::InsertionShare => Quantity::Share,
    }
}
