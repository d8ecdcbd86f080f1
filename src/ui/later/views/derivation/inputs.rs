//! What a figure starts from: each value with how it is known and where it was read.

use crate::analysis::derivation::named_quantity::{Input, Setting};
use crate::i18n::{Lang, Quantity, text};
use crate::model::lever::LeverId;
use crate::model::scenario::{Scenario, Settings, Source, Status};
use crate::scenario::facts::is_today;
use crate::scenario::provenance::{Known, provenance};
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::later::views::derivation::words::{say, sheet};
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
            <table class="data drv__table drv__inputs">
                <thead><tr>{ for ["input-name", "input-value", "input-known", "input-source"].map(|key| html! { <th scope="col">{ say(lang, key) }</th> }) }</tr></thead>
                <tbody>{ for lines.map(|line| html! {
                    <tr>
                        <th scope="row">{ line.name }</th>
                        <td>{ line.value }</td>
                        <td><span class={classes!("prov", "prov--still", levers::known_class(line.known))}>
                            { icon(levers::known_icon(line.known), 14) }{ levers::known(lang, line.known) }</span></td>
                        <td>{ line.source }
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
        Input::Setting(setting) => {
            let value = |settings: &Settings| setting_value(settings, setting);
            let (now, preset) = (value(&derived.scenario.settings), value(&derived.preset.settings));
            let quantity = setting_quantity(setting);
            let key = setting.key();
            Line {
                name: say(lang, &format!("setting-{key}")),
                value: lang.quantity(quantity, now),
                ..sourced(lang, &derived.scenario, key, (now, preset), &format!("setting-{key}-source"))
            }
        }
        Input::Goal(goal) => {
            let (now, preset) = (derived.scenario.goal_value(goal), derived.preset.goal_value(goal));
            let own = if is_today(&derived.preset) {
                GOAL_OF_2016.to_owned()
            } else {
                format!("goal-{}-source", goal.key())
            };
            Line {
                name: tr!(lang, "set-source-goal", name = verdict::goal_name(lang, goal)),
                value: lang.quantity(verdict::quantity(goal), now),
                ..sourced(lang, &derived.scenario, goal.key(), (now, preset), &own)
            }
        }
    }
}

fn lever_line(lang: Lang, derived: &Derived, lever: LeverId) -> Line {
    let scenario = &derived.scenario;
    let known = provenance(scenario, &derived.preset, lever);
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
    let ours = text(lang, &known.text_key);
    let source = match (known.city, known.status) {
        (Some(source), _) => source.text.clone(),
        (None, Known::Edited) => sheet(lang).say("input-edited", &[("source", &ours)]),
        (None, _) => ours,
    };
    let url = known.city.and_then(|source| source.url.clone());
    Line { name: levers::name(lang, lever), value, known: known.status, source, url }
}

/// How a value that is no lever is known: what the city says, else whether it was changed, else our own source.
fn sourced(lang: Lang, scenario: &Scenario, key: &str, (now, preset): (f64, f64), own: &str) -> Line {
    let city = scenario.sources.get(key);
    let changed = (now - preset).abs() > 1e-9 * preset.abs();
    let known = match city.map(|source| source.status) {
        // The example values of the check of purchases are assumed; the rest is in documents.
        Some(Status::Measured) => Known::Measured,
        Some(Status::Assumed) => Known::Assumed,
        Some(Status::Derived) => Known::Derived,
        None if changed => Known::Edited,
        None if EXAMPLES.contains(&key) || own == GOAL_OF_2016 => Known::Assumed,
        Some(Status::Documented) | None => Known::Documented,
    };
    let ours = say(lang, own);
    let source = match (city, known) {
        (Some(Source { text, .. }), _) => text.clone(),
        (None, Known::Edited) => sheet(lang).say("input-edited", &[("source", &ours)]),
        (None, _) => ours,
    };
    let url = city.and_then(|source| source.url.clone());
    Line { name: String::new(), value: String::new(), known, source, url }
}

const fn setting_value(settings: &Settings, setting: Setting) -> f64 {
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
