//! The answer, the largest thing on the page.

use crate::analysis::derivation::FigureId;
use crate::platform::timer;
use crate::state::derive::Derived;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::sourced_figure::SourcedFigure;
use crate::ui::shared::words::explanation::{Piece, explanation};
use crate::ui::shared::words::headline::headline;
use yew::prelude::*;

/// How long the last change settles before the verdict is announced, in milliseconds.
const SETTLING: u32 = 600;

/// What the verdict is about.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct VerdictProps {
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
    /// Whether a lever is being moved.
    pub(in crate::ui) moving: bool,
    /// The chance of all goals together, when something is uncertain.
    #[prop_or_default]
    pub(in crate::ui) joint: Option<f64>,
    /// What stands beside the headline.
    #[prop_or_default]
    pub(in crate::ui) children: Html,
}

/// The verdict: one sentence that answers, one that explains, and its announcement.
#[function_component]
pub(in crate::ui) fn VerdictView(props: &VerdictProps) -> Html {
    let lang = use_page().lang;
    let headline = headline(lang, &props.derived, props.joint);
    let why = explanation(lang, &props.derived, props.joint);
    let sentence = lang.spoken(&format!("{headline} {}", why.sentence()));
    html! {
        <section class="verdict" aria-labelledby="verdict-title">
            <h2 id="verdict-title" tabindex="-1">{ headline }</h2>
            <p class="verdict__why" id="verdict-why">
                { for pieces(why.0) }
            </p>
            { props.children.clone() }
            { mount::<Announcement>(props!(Announcement { sentence, moving: props.moving })) }
        </section>
    }
}

/// The pieces of the explanation. A line may end after a button whatever follows: the mark that closes a phrase stays with
/// its figure.
fn pieces(pieces: Vec<Piece>) -> Vec<Html> {
    let mut pieces = pieces.into_iter().enumerate().peekable();
    let mut drawn = Vec::new();
    while let Some((place, piece)) = pieces.next() {
        drawn.push(match piece {
            Piece::Text(text) => html! { <span key={place}>{ text }</span> },
            Piece::Missing(goal, text) => {
                let mark: String = match pieces.peek_mut() {
                    Some((_, Piece::Text(next))) => next.drain(..next.find(' ').unwrap_or(next.len())).collect(),
                    Some((_, Piece::Missing(..))) | None => String::new(),
                };
                html! { <span key={place} class="unbroken"><strong>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Margin(goal), text })) }</strong><span>{ mark }</span></span> }
            }
        });
    }
    drawn
}

/// A sentence to announce once it has settled.
#[derive(Clone, PartialEq, Properties)]
struct AnnouncementProps {
    sentence: String,
    moving: bool,
}

/// A live region that stays empty until the verdict changes, and says it once after a move.
#[function_component]
fn Announcement(props: &AnnouncementProps) -> Html {
    let said = use_state_eq(String::new);
    let due = use_mut_ref(|| None);
    let first = use_mut_ref(|| true);
    use_effect_with((props.sentence.clone(), props.moving), {
        let said = said.clone();
        move |(sentence, moving)| {
            // The sentence that the page opens with is read with the page, not announced.
            let opening = std::mem::take(&mut *first.borrow_mut());
            let sentence = sentence.clone();
            // What was said last is no longer true.
            said.set(String::new());
            *due.borrow_mut() =
                (!opening && !*moving).then(|| timer::after(SETTLING, move || said.set(sentence)));
        }
    });
    html! { <p class="sr" role="status">{ (*said).clone() }</p> }
}
