//! What a scenario says that a measured figure comes from.

use super::lines::from;
use super::observed::social_years;
use super::words::{say, threshold, years};
use crate::i18n::Lang;
use crate::import::{Found, Proposal};
use crate::model::scenario::Reading;

/// What the scenario will say that a figure comes from: the file, what of it, from which threshold, of which years.
pub(super) fn source(
    lang: Lang,
    name: &str,
    proposal: &Proposal,
    found: Option<(&Found, Reading)>,
    from_euros: f64,
) -> String {
    let name: String = name.chars().take(120).collect();
    let what = from(lang, proposal, found);
    let Some((found, _)) = found else {
        return say(lang, "source-of", [("name", name.into()), ("what", what.into())]);
    };
    // Reserved contracts are counted whatever their amount; theirs and the rate's years are told with what was counted.
    let reserved = matches!(proposal, Proposal::ReservedBase { .. });
    let threshold = threshold(lang, if reserved { 0.0 } else { from_euros });
    if reserved || matches!(proposal, Proposal::ClauseRateBase { .. }) {
        return say(
            lang,
            "source-dated",
            [("name", name.into()), ("what", what.into()), ("threshold", threshold.into())],
        );
    }
    let of = years(lang, &years_of(proposal, found));
    say(
        lang,
        "source",
        [("name", name.into()), ("what", what.into()), ("threshold", threshold.into()), ("years", of.into())],
    )
}

/// The years that a figure was measured in.
fn years_of(proposal: &Proposal, found: &Found) -> Vec<i32> {
    match proposal {
        Proposal::ClauseDuration { .. } | Proposal::Amount(_) => social_years(found),
        // Hours are rare: those of every year count.
        Proposal::HoursPerContract(_) | Proposal::Realisation { .. } => {
            found.years.iter().filter(|year| year.counted > 0).map(|year| year.year).collect()
        }
        Proposal::ClauseRateBase { years, .. } | Proposal::ReservedBase { years, .. } => years.clone(),
        Proposal::BaseYear { .. }
        | Proposal::Contracts { .. }
        | Proposal::Growth { .. }
        | Proposal::Duration { .. }
        | Proposal::YearlyPurchases { .. }
        | Proposal::Observed(_) => found.selected_years.clone(),
    }
}
