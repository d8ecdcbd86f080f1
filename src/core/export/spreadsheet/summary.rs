//! The first sheet: what the scenario is, the answer, how each goal fares.

use super::Contents;
use super::facts::{AIMED, Fact, facts};
use super::formula::{Formula, Place, Span};
use super::look::{Form, Role};
use super::sheet::{Cell, Row, Sheet, Value, empty, head, words};
use super::tab::Tab;
use super::trajectories::achieved;
use crate::i18n::{Lang, text};
use crate::model::goal::GoalId;
use crate::tr;

/// Widths of the columns, in letters.
const WIDTHS: [f64; 8] = [30.0, 24.0, 18.0, 16.0, 14.0, 12.0, 22.0, 12.0];
const REACHED: usize = 2;
const MET: usize = 5;

/// The sheet.
pub(super) fn sheet(lang: Lang, contents: &Contents<'_>) -> Sheet {
    let Contents { scenario, told, .. } = *contents;
    let mut sheet = Sheet { tab: Tab::Summary, widths: WIDTHS.to_vec(), frozen: false, rows: Vec::new() };
    sheet.rows.push(Row::of(vec![(Value::Text(told.subject.clone()), (Role::Title, Form::Text))]));
    for (label, fact) in facts(lang, contents) {
        let label = (Value::Text(label), (Role::Label, Form::Text));
        match fact {
            Fact::Words(text) => sheet.push_across(vec![label], text, (Role::Body, Form::Text)),
            Fact::Day(serial) => {
                sheet.rows.push(Row::of(vec![label, (Value::Number(serial), (Role::Body, Form::Day))]));
            }
        }
    }
    sheet.rows.push(Row::default());
    sheet.push_across(Vec::new(), told.verdict.clone(), (Role::Answer, Form::Text));
    sheet.push_across(Vec::new(), told.why.clone(), (Role::Sentence, Form::Text));
    sheet.rows.push(Row::default());
    let year = lang.year(scenario.target_year);
    let mut titles = vec![
        tr!(lang, "memo-goal"),
        tr!(lang, "memo-aimed"),
        tr!(lang, "memo-in-year", year = year),
        tr!(lang, "fact-margin"),
        tr!(lang, "spreadsheet-share"),
        tr!(lang, "spreadsheet-met"),
        tr!(lang, "fact-when"),
    ];
    titles.extend(contents.chances.is_some().then(|| tr!(lang, "fact-chances")));
    sheet.rows.push(head(titles));
    for goal in GoalId::ALL {
        sheet.rows.push(Row::of(row(lang, contents, goal, sheet.rows.len())));
    }
    totals(lang, contents, &mut sheet);
    sheet.rows.push(Row::default());
    for note in [tr!(lang, "spreadsheet-points"), tr!(lang, "spreadsheet-note"), tr!(lang, "memo-disclaimer")]
    {
        sheet.push_across(Vec::new(), note, (Role::Note, Form::Text));
    }
    sheet
}

fn row(lang: Lang, contents: &Contents<'_>, goal: GoalId, row: usize) -> Vec<Cell> {
    let Contents { scenario, projection, chances, told, .. } = *contents;
    let outcome = projection.outcome(scenario, goal);
    let [form, change] = Form::of_goal(goal);
    let name = (Value::Text(text(lang, &format!("goal-{}", goal.key()))), (Role::Label, Form::Text));
    let reached = achieved(contents, goal)
        .map_or(Value::Number(outcome.achieved), |formula| Value::Computed(formula, outcome.achieved));
    let reached = (reached, (Role::Body, form));
    if !scenario.goal_active(goal) {
        let unfollowed = words(tr!(lang, "link-not-followed"));
        return vec![name, empty(), reached, empty(), empty(), unfollowed, empty(), empty()];
    }
    let at = |column| Place { tab: Tab::Summary, column, row };
    let (value, target) = (at(REACHED), at(AIMED));
    let computed = |formula, value, form| (Value::Computed(formula, value), (Role::Body, form));
    let answers = [tr!(lang, "export-yes"), tr!(lang, "export-no")];
    let answer = answers.get(usize::from(!outcome.reached)).cloned().unwrap_or_default();
    let met = Formula::Reaches { value, target, words: answers };
    let chance = chances.and_then(|chances| chances.of(goal));
    vec![
        name,
        (Value::Number(outcome.target), (Role::Body, form)),
        reached,
        computed(Formula::Less(value, target), outcome.margin, change),
        outcome
            .ratio
            .map_or_else(empty, |ratio| computed(Formula::Over(value, target), ratio, Form::Percent(1))),
        (Value::Worded(met, answer), (Role::Body, Form::Text)),
        words(told.when[goal].clone()),
        chance.map_or_else(empty, |chance| (Value::Number(chance), (Role::Body, Form::Percent(1)))),
    ]
}

/// How many goals are followed and met, and the chances of all of them together.
fn totals(lang: Lang, contents: &Contents<'_>, sheet: &mut Sheet) {
    let Contents { scenario, projection, chances, .. } = *contents;
    let first = sheet.rows.len() - GoalId::COUNT;
    let span = |column| Span { first: sheet.place(column, first), last: first + GoalId::COUNT - 1 };
    let followed: Vec<_> = scenario.active_goals().collect();
    let met = followed.iter().filter(|goal| projection.outcome(scenario, **goal).reached).count();
    let (numbers, holding) =
        (Formula::Numbers(span(AIMED)), Formula::Holding(span(MET), tr!(lang, "export-yes")));
    let count = |label: String, value: Value, form| {
        let label = (Value::Text(label), (Role::Total, Form::Text));
        Row::of(vec![label, (value, (Role::Total, form))])
    };
    let whole = Form::Plain(0);
    let mut rows = vec![
        count(tr!(lang, "export-followed"), Value::Computed(numbers, followed.len() as f64), whole),
        count(tr!(lang, "export-reached"), Value::Computed(holding, met as f64), whole),
    ];
    if let Some(chances) = chances.filter(|_| !followed.is_empty()) {
        rows.push(count(tr!(lang, "spreadsheet-all"), Value::Number(chances.all), Form::Percent(1)));
    }
    sheet.rows.extend(rows);
}
