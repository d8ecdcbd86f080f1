//! The two pages on screen, as they will be on paper. They are measured as they are drawn, and set tighter until they hold.

use crate::platform::element;
use crate::state::record::RoundFacts;
use crate::tr;
use crate::ui::later::views::record::first::first;
use crate::ui::later::views::record::fit::{FIRST, SECOND, cuts, votes_first};
use crate::ui::later::views::record::second::second;
use crate::ui::later::views::record::told::Told;
use crate::ui::shared::context::Shared;
use crate::ui::shared::words::counting::reading_name;
use crate::ui::shared::words::scenario_name::subject;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// How often the pages are set anew because letters came late.
const RESETS: u32 = 3;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SheetsProps {
    /// What the pages tell.
    pub(super) told: Shared<Told>,
    /// The record as a whole, to be saved.
    pub(super) node: NodeRef,
}

/// Both pages.
#[function_component]
pub(super) fn Sheets(props: &SheetsProps) -> Html {
    let told = &props.told;
    let (one, other) = (use_node_ref(), use_node_ref());
    let bodies = (use_node_ref(), use_node_ref());
    let steps = use_mut_ref(|| [0_usize, 0]);
    let shown = use_mut_ref(|| None::<Rc<Told>>);
    if shown.borrow().as_ref().is_none_or(|before| !Rc::ptr_eq(before, &told.0)) {
        *steps.borrow_mut() = [0, 0];
        *shown.borrow_mut() = Some(Rc::clone(&told.0));
    }
    let again = use_force_update();
    let measure = {
        let (steps, one, other, again) = (Rc::clone(&steps), one.clone(), other.clone(), again.clone());
        move || {
            let [first, second] = *steps.borrow();
            let more = |node: &NodeRef, step: usize, all: usize| {
                if element::overflows(node) { (step + 1).min(all - 1) } else { step }
            };
            let next = [more(&one, first, FIRST.len()), more(&other, second, SECOND.len())];
            if next != [first, second] {
                *steps.borrow_mut() = next;
                again.force_update();
            }
        }
    };
    let drawn = use_mut_ref(|| [0_u64; 2]);
    use_effect({
        let (drawn, one, other) = (Rc::clone(&drawn), bodies.0.clone(), bodies.1.clone());
        move || {
            *drawn.borrow_mut() = [&one, &other].map(|node| element::height(node).to_bits());
            measure();
            || ()
        }
    });
    let (steps_anew, anew, watched) = (Rc::clone(&steps), again, [bodies.0.clone(), bodies.1.clone()]);
    use_effect_with(told.clone(), move |_| {
        // Letters that come late are of another width: what was tightened for others is set anew, a few times at most.
        let left = Rc::new(Cell::new(RESETS));
        let watches = watched.map(|node| {
            let (steps, again, drawn, left) =
                (Rc::clone(&steps_anew), anew.clone(), Rc::clone(&drawn), Rc::clone(&left));
            let body = node.clone();
            element::watch_size(&node, move |_, _| {
                let known = drawn.borrow().contains(&element::height(&body).to_bits());
                if !known && left.get() > 0 {
                    left.set(left.get() - 1);
                    *steps.borrow_mut() = [0, 0];
                    again.force_update();
                }
            })
        });
        move || drop(watches)
    });
    let [step, below] = *steps.borrow();
    let (Some(set), Some(set_below)) = (FIRST.get(step), SECOND.get(below)) else { return Html::default() };
    let voted = told.rounds.iter().filter(|round: &&RoundFacts| round.voted.is_any()).count();
    let above = votes_first(step, told.board.groups.len(), voted);
    let lang = told.lang;
    let head = told.subject().map(|scenario| subject(lang, scenario, &told.config)).unwrap_or_default();
    let counted = told.subject().map(|scenario| reading_name(lang, scenario.reading)).unwrap_or_default();
    let sheet = |number: usize, node: NodeRef, body: NodeRef, density: usize, inside: Html| {
        html! {
            <section class={format!("sheet sheet--{density}")} aria-label={tr!(lang, "rec-page", page = number.to_string())}>
                <div class="sheet__in" ref={node}>
                    <header class="r-hd"><span>{ tr!(lang, "rec-head", subject = head.as_str()) }</span><span>{ &told.made.day }</span></header>
                    <div class="r-body" ref={body}>{ inside }</div>
                    <footer class="r-ft"><span>{ tr!(lang, "rec-foot", reading = counted.as_str()) }</span><span>{ tr!(lang, "rec-page", page = number.to_string()) }</span></footer>
                </div>
            </section>
        }
    };
    let cut = cuts(set.density) || cuts(set_below.density);
    html! {
        <>
        <p class="note rec__cut" role="status" hidden={!cut}>{ tr!(lang, "rec-cut") }</p>
        <article class="record" ref={props.node.clone()} aria-label={tr!(lang, "rec-title")}>
            { sheet(1, one, bodies.0, set.density, first(told, set, above)) }
            { sheet(2, other, bodies.1, set_below.density, second(told, set_below, (!above).then_some(set))) }
        </article>
        </>
    }
}
