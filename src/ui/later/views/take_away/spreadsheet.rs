//! What the workbook of a scenario holds: its figures, and what the page says of them.

use crate::analysis::required::RequiredStatus;
use crate::export::{Contents, Need, Told, spreadsheet};
use crate::i18n::Lang;
use crate::model::per_goal::PerGoal;
use crate::scenario::reference::owner;
use crate::state::derive::Derived;
use crate::state::ways::bar;
use crate::tr;
use crate::ui::later::keep::meeting;
use crate::ui::later::today::today;
use crate::ui::later::words::known::barred;
use crate::ui::shared::context::Context;
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::counting::reading_line;
use crate::ui::shared::words::explanation::explanation;
use crate::ui::shared::words::headline::headline;
use crate::ui::shared::words::scenario_name::{subject, title_against};
use crate::ui::shared::words::verdict::when;

/// The media type of a workbook.
pub(super) const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The bytes of the workbook of the scenario on screen, made today.
pub(super) fn written(page: &Context, props: &ViewProps) -> Vec<u8> {
    let derived = &props.derived;
    let chances = props.chances.as_ref().map(|chances| &chances.probability);
    let contents = Contents {
        scenario: &derived.scenario,
        reference: &derived.reference,
        projection: &derived.projection,
        chances,
        needs: &needs(page.lang, derived),
        told: &told(page, derived, chances.map(|chances| chances.all)),
    };
    spreadsheet(page.lang, &contents)
}

fn told(page: &Context, derived: &Derived, joint: Option<f64>) -> Told {
    let (lang, scenario) = (page.lang, derived.scenario.as_ref());
    Told {
        subject: format!("{} – {}", tr!(lang, "app-name"), subject(lang, scenario, &page.config)),
        title: title_against(lang, scenario, &derived.reference),
        city: owner(scenario, &page.config).unwrap_or_default().to_owned(),
        day: today(),
        page: meeting::page().unwrap_or_default(),
        reading: reading_line(lang, derived),
        verdict: headline(lang, derived, joint),
        why: explanation(lang, derived, joint).sentence(),
        when: PerGoal::from_fn(|goal| when(lang, derived, derived.outcome(goal))),
    }
}

/// What each goal that is followed asks of each lever, as the page's own table says it.
fn needs(lang: Lang, derived: &Derived) -> Vec<Need> {
    let scenario = derived.scenario.as_ref();
    let need = |row: &crate::analysis::required::Required| {
        let (goal, lever) = (row.goal, row.lever);
        let found = derived.needs.get(&lever).and_then(|of| of.needs.iter().find(|need| need.goal == goal));
        let status = match (row.status, found) {
            (RequiredStatus::At, Some(need)) if need.hold && need.upwards => {
                tr!(lang, "spreadsheet-need-keep-least")
            }
            (RequiredStatus::At, Some(need)) if need.hold => tr!(lang, "spreadsheet-need-keep-most"),
            (RequiredStatus::At, Some(need)) => match bar(scenario, lever, need.shown) {
                Some(bar) => tr!(lang, "spreadsheet-need-barred", why = barred(lang, bar)),
                None if need.upwards => tr!(lang, "spreadsheet-need-more"),
                None => tr!(lang, "spreadsheet-need-less"),
            },
            (RequiredStatus::Always, _) => tr!(lang, "spreadsheet-need-always"),
            (RequiredStatus::Inert, _) => tr!(lang, "spreadsheet-need-inert"),
            (RequiredStatus::Never | RequiredStatus::At, _) => tr!(lang, "spreadsheet-need-never"),
        };
        Need { goal, lever, value: found.map(|need| need.shown), status }
    };
    derived.required.iter().map(need).collect()
}
