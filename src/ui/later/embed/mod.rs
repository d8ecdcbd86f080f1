//! The simulator inside another page: the verdict, the goals, some levers, one curve.
//!
//! The height follows the content, never the window's, so that the page around can follow in turn. Nothing takes the
//! focus and nothing scrolls by itself.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::platform::{document, embed, fullscreen, location};
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::embed::height::{Height, Told};
use crate::state::embed::host::{Deed, Host, Incoming, refusal_message, result_message};
use crate::state::embed::{EmbedOptions, EmbedPart, Ignored};
use crate::state::notice::Notice;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::later::notices::Notices;
use crate::ui::later::way_out::TabLink;
use crate::ui::later::words::source::source;
use crate::ui::shared::context::{Live, Shared, use_page};
use crate::ui::shared::goals::Standing;
use crate::ui::shared::icon::icon;
use crate::ui::shared::lever_row::{LeverRow, lever_facts};
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::slots::EmbedProps;
use crate::ui::shared::sourced_figure::PlainFigures;
use crate::ui::shared::specs::trajectory as specs;
use crate::ui::shared::trajectory::Trajectory;
use crate::ui::shared::verdict::VerdictView;
use crate::ui::shared::words::counting::reading_line;
use crate::ui::shared::words::scenario_name::page_title;
use crate::ui::shared::words::{lever as lever_words, unit, verdict as words};
use std::rc::Rc;
use yew::prelude::*;

/// The embedded page.
#[function_component]
pub(in crate::ui) fn EmbedPage(props: &EmbedProps) -> Html {
    let lang = use_page().lang;
    let EmbedProps { state, derived, .. } = props;
    let asked = use_memo((), |()| EmbedOptions::read(location::query).unwrap_or_default());
    let (options, ignored) = &*asked;
    let inner = use_node_ref();
    use_first_notices(ignored);
    use_height(&inner, derived);
    use_host(&props.settled);
    html! {
        <div class="embed" ref={inner}>
            { mount::<Notices>(props!(Notices { notices: Rc::clone(&state.notices) })) }
            <main id="result" class="embed__main" aria-labelledby="verdict-title">
                <h1 class="sr">{ page_title(lang, derived, &state.config) }</h1>
                <ContextProvider<PlainFigures> context={PlainFigures}>
                    { mount::<VerdictView>(props!(VerdictView { derived: derived.clone(), moving: state.is_moving(), joint: props.chances.as_ref().map(|chances| chances.probability.all) })) }
                </ContextProvider<PlainFigures>>
                <p class="embed__counting">{ reading_line(lang, derived) }</p>
                if options.shows(EmbedPart::Goals) { { goals(lang, props) } }
                <div class="embed__cols">
                    if options.shows(EmbedPart::Levers) { { levers(lang, props, options) } }
                    if options.shows(EmbedPart::Curve) { { curve(lang, props) } }
                </div>
            </main>
            { mount::<Foot>(props!(Foot { options: options.clone(), source: source(lang, &derived.scenario, state.config.city.as_deref()) })) }
        </div>
    }
}

/// The goals followed, a line each: state, name, value, margin.
fn goals(lang: Lang, props: &EmbedProps) -> Html {
    let derived = &props.derived;
    let chance = |goal| props.chances.as_ref().and_then(|chances| chances.probability.of(goal));
    html! {
        <ul class="embed__goals" aria-label={tr!(lang, "goals-label")}>
            { for derived.scenario.active_goals().map(|goal| {
                let outcome = derived.outcome(goal);
                let standing = Standing::of(outcome, true, chance(goal));
                let quantity = words::quantity(goal);
                let miss = (standing == Standing::Missed).then_some("miss");
                html! {
                    <li key={goal.key()} id={format!("card-{}", goal.key())}>
                        <span class={classes!("state", format!("state--{}", standing.icon()))}>
                            { icon(standing.icon(), 20) }<span class="sr">{ standing.word(lang) }</span>
                        </span>
                        <span>{ words::goal_name(lang, goal) }</span>
                        <b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b>
                        <em class={classes!(miss)}>{ lang.margin(quantity, outcome.achieved, outcome.target) }</em>
                    </li>
                }
            }) }
        </ul>
    }
}

/// The levers that the address chose and the scenario has; their values alone when nothing can be moved.
fn levers(lang: Lang, props: &EmbedProps, options: &EmbedOptions) -> Html {
    let derived = &props.derived;
    let chosen = options.levers_of(&derived.scenario);
    let views: Vec<_> = chosen.into_iter().filter_map(|lever| LeverView::new(derived, lever)).collect();
    html! {
        <section class="embed__levers" aria-label={tr!(lang, "panel-title")}>
            if views.is_empty() {
                <p class="note">{ tr!(lang, "embed-no-lever") }</p>
            }
            if options.readonly {
                <dl class="embed__values">
                    { for views.iter().map(|view| html! {
                        <div key={view.id.key()}>
                            <dt>{ lever_words::name(lang, view.id) }</dt><dd>{ unit::displayed(lang, view.unit, view.value) }</dd>
                        </div>
                    }) }
                </dl>
            } else {
                <ContextProvider<Live> context={Live(derived.clone())}>
                    { for views.iter().map(|view| keyed::<LeverRow>(view.id.key(), props!(LeverRow { facts: lever_facts(derived, *view), settled: props.settled.clone(), reasons: props.reasons.clone() }))) }
                </ContextProvider<Live>>
            }
        </section>
    }
}

/// The curve of insertion hours, or of the first goal followed when hours are not.
fn curve(lang: Lang, props: &EmbedProps) -> Html {
    let scenario = &props.derived.scenario;
    let hours = scenario.goal_active(GoalId::Hours).then_some(GoalId::Hours);
    let Some(goal) = hours.or_else(|| scenario.active_goals().next()) else { return Html::default() };
    let all = specs::trajectories(lang, &props.derived, props.trace.as_deref(), props.chances.as_deref());
    let spec = all[goal].clone();
    html! {
        <section class="embed__curve" aria-labelledby="embed-curve">
            <h2 class="embed__t" id="embed-curve">{ words::goal_name(lang, goal) }</h2>
            { mount::<Trajectory>(props!(Trajectory { spec, palette: props.palette })) }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FootProps {
    options: EmbedOptions,
    /// Whose figures they are, and where they come from.
    source: String,
}

/// The way to the whole simulator, the full screen, and where the figures come from.
#[function_component]
fn Foot(props: &FootProps) -> Html {
    let lang = use_page().lang;
    let fills = use_memo((), |()| fullscreen::is_allowed());
    html! {
        <footer class="embed__foot">
            if props.options.shows(EmbedPart::Link) {
                { mount::<TabLink>(props!(TabLink { text: tr!(lang, "embed-open") })) }
            }
            if props.options.shows(EmbedPart::Source) {
                <span class="embed__source">{ props.source.clone() }</span>
            }
            if *fills && props.options.shows(EmbedPart::Fullscreen) {
                <button type="button" class="iconbtn" id="fullscreen" aria-label={tr!(lang, "embed-fullscreen")} title={tr!(lang, "embed-fullscreen")}
                    onclick={Callback::from(|_: MouseEvent| {
                        // Refused outside a gesture: then nothing happens.
                        fullscreen::toggle();
                    })}>{ icon("screen", 20) }</button>
            }
        </footer>
    }
}

/// Says once what of the address was not understood, on the page and in the console.
#[hook]
fn use_first_notices(ignored: &[Ignored]) {
    let dispatch = use_page().dispatch;
    use_effect_with(ignored.to_vec(), move |ignored| {
        document::add_class("view-embed");
        if !ignored.is_empty() {
            let words = ignored.iter().map(|ignored| format!("{}={}", ignored.parameter, ignored.word));
            let words = words.collect::<Vec<_>>().join(", ");
            document::warn(&format!("simulateur-objectifs: ignored in the address: {words}"));
            dispatch.emit(Msg::Noticed(Notice::EmbedIgnored(words)));
        }
    });
}

/// Tells the page around the height of ours, whenever it changes, unless the two chase each other.
#[hook]
fn use_height(inner: &NodeRef, derived: &Shared<Derived>) {
    let height = use_mut_ref(Height::default);
    use_effect_with(derived.clone(), {
        let height = Rc::clone(&height);
        move |_| height.borrow_mut().touched()
    });
    use_effect_with(inner.clone(), move |inner| {
        let watch = embed::watch_height(inner, move |content, now| {
            match height.borrow_mut().measured(content, now) {
                Told::Height(value) => embed::post_height(value),
                Told::Frozen | Told::Nothing => {}
            }
        });
        move || drop(watch)
    });
}

/// Hears the page around, and tells it the result when it has subscribed and a move has ended.
#[hook]
fn use_host(settled: &Shared<Derived>) {
    let dispatch = use_page().dispatch;
    let host = use_mut_ref(Host::default);
    let shown = use_mut_ref(|| settled.clone());
    use_effect_with(settled.clone(), {
        let (host, shown) = (Rc::clone(&host), Rc::clone(&shown));
        move |settled| {
            *shown.borrow_mut() = settled.clone();
            if let Some(origin) = host.borrow().subscriber() {
                embed::post(&result_message(&settled.scenario), origin);
            }
        }
    });
    use_effect_with((), move |()| {
        let listening = embed::on_message(move |from_parent, origin, data| {
            let deed = host.borrow_mut().hear(Incoming { from_parent, origin, data });
            let tell = |message: String| {
                if let Some(origin) = host.borrow().subscriber() {
                    embed::post(&message, origin);
                }
            };
            match deed {
                Some(Deed::Open(scenario)) => dispatch.emit(Msg::Opened(scenario)),
                Some(Deed::SendResult) => tell(result_message(&shown.borrow().scenario)),
                Some(Deed::SendRefusal(refusals)) => tell(refusal_message(&refusals)),
                Some(Deed::WarnNameless) => {
                    document::warn("simulateur-objectifs: this host has no origin to send results to");
                }
                None => {}
            }
        });
        move || drop(listening)
    });
}
