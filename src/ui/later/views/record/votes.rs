//! The votes of a round: what was voted of each lever, its middle value, what the middle values give together.

use crate::i18n::Lang;
use crate::model::lever::Kind;
use crate::state::record::{Voted, VotedLever};
use crate::tr;
use crate::ui::later::views::record::told::Told;
use crate::ui::shared::words::{lever as names, unit};
use yew::prelude::*;

/// Most values of a lever told one by one.
const MOST: usize = 8;

/// The votes of a round, of at most `most` levers; nothing where nobody voted.
pub(super) fn votes(told: &Told, place: usize, most: usize) -> Html {
    let lang = told.lang;
    let Some(voted) = told.rounds.get(place).map(|round| &round.voted).filter(|voted| voted.is_any()) else {
        return Html::default();
    };
    let rest = voted.levers.len().saturating_sub(most);
    html! {
        <div key={place}>
            <h4 class="r-h2">{ tr!(lang, "rec-votes", number = (place + 1).to_string()) }</h4>
            if !voted.levers.is_empty() || !voted.hands.is_empty() {
                <table class="r-tab r-votes" aria-label={tr!(lang, "rec-votes", number = (place + 1).to_string())}>
                    <thead><tr>
                        <th scope="col">{ tr!(lang, "vote-lever") }</th><th scope="col">{ tr!(lang, "rec-values") }</th><th scope="col">{ tr!(lang, "rec-middle") }</th>
                    </tr></thead>
                    <tbody>
                        { for voted.levers.iter().take(most).map(|row| lever(lang, row, false)) }
                        { for voted.hands.iter().map(|row| lever(lang, row, true)) }
                    </tbody>
                </table>
            }
            <p class="r-n">{ note(lang, voted) }if rest > 0 { { " " }{ tr!(lang, "rec-votes-rest", count = rest, levers = rest.to_string()) } }</p>
        </div>
    }
}

fn lever(lang: Lang, row: &VotedLever, hands: bool) -> Html {
    let counted = row.lever.row().unit;
    let kind = match row.lever.row().kind {
        Kind::Decision => tr!(lang, "rec-decision-kind"),
        Kind::Assumption => tr!(lang, "rec-assumption-kind"),
    };
    let kind = if hands {
        tr!(lang, "rec-by-hand", kind = kind, count = row.count, hands = row.count.to_string())
    } else {
        kind
    };
    let say = |value: f64| unit::displayed(lang, counted, value);
    let span = |(low, _): &(f64, usize), (high, _): &(f64, usize)| {
        tr!(lang, "rec-span", low = say(*low), high = say(*high), values = row.values.len().to_string())
    };
    let values = match (row.values.first(), row.values.last()) {
        (Some(first), Some(last)) if row.values.len() > MOST => html! { { span(first, last) } },
        _ => html! {
            { for row.values.iter().enumerate().map(|(place, (value, count))| html! {
                <>{ if place > 0 { " · " } else { "" } }{ unit::field_text(lang, counted, *value) }{ " " }<span>{ format!("({count})") }</span></>
            }) }
        },
    };
    html! {
        <tr key={format!("{}{hands}", row.lever.key())}>
            <th scope="row">{ names::name(lang, row.lever) }{ " " }<span>{ kind }</span></th><td>{ values }</td><td><b>{ say(row.median) }</b></td>
        </tr>
    }
}

/// How many voted, and how; what the middle values give together, and how many votes meet all by themselves.
fn note(lang: Lang, voted: &Voted) -> String {
    let mut parts = Vec::new();
    let all = voted.ballots();
    let how = |code: usize, paper: usize| match (code, paper) {
        (code, 0) => tr!(lang, "rec-by-code", count = code, votes = code.to_string()),
        (0, paper) => tr!(lang, "rec-by-paper", count = paper, votes = paper.to_string()),
        (code, paper) => {
            let both = (code + paper, code.to_string(), paper.to_string());
            tr!(
                lang,
                "rec-by-both",
                count = both.0,
                votes = both.0.to_string(),
                code = both.1,
                paper = both.2
            )
        }
    };
    let together = |(met, followed): (usize, usize)| (met.to_string(), followed.to_string());
    if all > 0 {
        parts.push(how(voted.by_code, voted.on_paper));
        let (met, followed) = together(voted.together);
        parts.push(tr!(lang, "rec-together", met = met, all = followed));
        parts.push(tr!(
            lang,
            "rec-alone",
            count = voted.alone,
            alone = voted.alone.to_string(),
            votes = all.to_string()
        ));
    }
    if !voted.hands.is_empty() {
        let (met, followed) = together(voted.hands_together);
        parts.push(tr!(lang, "rec-hands-together", met = met, all = followed));
    }
    parts.join(" ")
}
