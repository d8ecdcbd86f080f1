//! What would move a figure, near where the levers stand, and what holds it back.

use crate::analysis::derivation::Derivation;
use crate::analysis::derivation::effect::{Effect, Kink};
use crate::i18n::{Lang, Quantity};
use crate::model::lever::{LeverId, Unit};
use crate::state::derive::Derived;
use crate::ui::later::views::derivation::words::{change, say, sheet};
use crate::ui::shared::words::lever as levers;
use yew::prelude::*;

/// Changes below this share of the figure are none.
const NOTHING: f64 = 1e-9;
/// Ways of which one does this many times what the other does stand on both sides of a threshold.
const THRESHOLD: f64 = 2.0;

/// The section « Ce qui le ferait bouger »; empty where it makes no sense.
pub(super) fn effects(lang: Lang, derived: &Derived, derivation: &Derivation, quantity: Quantity) -> Html {
    if derivation.effects.is_empty() {
        return Html::default();
    }
    let least = derivation.result.unwrap_or(0.0).abs() * NOTHING;
    let acts = |effect: &&Effect| effect.size() > least;
    let acting = derivation.effects.iter().filter(acts);
    let still: Vec<_> = derivation.effects.iter().filter(|effect| !acts(effect)).collect();
    let still = still.iter().map(|effect| levers::within(lang, effect.lever)).collect::<Vec<_>>().join(", ");
    let kink = derivation.kink.map(|kink| held_back(lang, derived, kink));
    html! {
        <>
            <h3>{ say(lang, "effects-title") }</h3>
            <p class="note">{ say(lang, "effects-note") }</p>
            if let Some(kink) = kink {
                <p>{ kink }</p>
            }
            <ul class="drv__effects">
                if let Some((lever, each)) = derivation.clause_contract {
                    <li><b>{ clause_contract(lang, derived, lever) }</b>{ sheet(lang).say("effect-equals", &[("change", &change(lang, quantity, each))]) }</li>
                }
                { for acting.map(|effect| html! {
                    <li key={effect.lever.key()}><b>{ levers::name(lang, effect.lever) }</b>{ sentence(lang, effect, quantity) }</li>
                }) }
            </ul>
            if !still.is_empty() {
                <p class="note">{ sheet(lang).say("effects-none", &[("names", &still)]) }</p>
            }
        </>
    }
}

fn clause_contract(lang: Lang, derived: &Derived, lever: LeverId) -> String {
    let year = lang.year(derived.scenario.target_year);
    let lever = levers::within(lang, lever);
    sheet(lang).say("effect-clause-contract", &[("year", year.as_str()), ("lever", &lever)])
}

/// What a step does, both ways where they differ as they are read.
fn sentence(lang: Lang, effect: &Effect, quantity: Quantity) -> String {
    let key = unit_key(effect.lever.row().unit);
    let (more, less) = (say(lang, &format!("more-{key}")), say(lang, &format!("less-{key}")));
    let told = |value: f64| change(lang, quantity, value);
    match (effect.less, effect.more) {
        (Some(down), Some(up)) if told(-down) != told(up) => {
            let arguments =
                [("more", more.as_str()), ("up", &told(up)), ("less", &less), ("down", &told(down))];
            let threshold = up.abs().max(down.abs()) > THRESHOLD * up.abs().min(down.abs());
            sheet(lang).say(if threshold { "effect-kink" } else { "effect-both" }, &arguments)
        }
        (_, Some(up)) => sheet(lang).say("effect", &[("more", &more), ("change", &told(up))]),
        (Some(down), None) => sheet(lang).say("effect", &[("more", &less), ("change", &told(down))]),
        (None, None) => String::new(),
    }
}

fn held_back(lang: Lang, derived: &Derived, kink: Kink) -> String {
    let means = &derived.means;
    let year = lang.year(derived.scenario.target_year);
    let posts = lang.plain(means.posts);
    let (published, answered) = (lang.count(means.published), lang.count(means.answered));
    let key = match kink {
        Kink::ContractsCapacity => "kink-contracts",
        Kink::HoursCapacity => "kink-hours",
        Kink::SiaeAnswers => "kink-answers",
        Kink::Published => "kink-published",
    };
    let arguments =
        [("year", year.as_str()), ("posts", &posts), ("published", &published), ("answered", &answered)];
    sheet(lang).say(key, &arguments)
}

const fn unit_key(unit: Unit) -> &'static str {
    if unit.is_share() {
        "share"
    } else if unit.is_year() {
        "year"
    } else {
        unit.key()
    }
}
