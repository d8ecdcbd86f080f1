//! The application: its state, what it hands down, and how the page is laid out.

use crate::analysis::derivation::FigureId;
use crate::analysis::ensemble::EnsembleSummary;
use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::platform::{document, element, storage, timer};
use crate::scenario::modified::is_modified;
use crate::scenario::preset::Preset;
use crate::state::derive::{Derived, PriorRun};
use crate::state::edit::Edit;
use crate::state::view::View;
use crate::state::{Msg, State, Theme, update};
use crate::tr;
use crate::ui::first::compact_verdict::compact_verdict;
use crate::ui::first::first_steps::use_first_steps;
use crate::ui::first::header::{Header, told};
use crate::ui::first::hold::use_hold;
use crate::ui::first::panel::Panel;
use crate::ui::first::press::use_presses;
use crate::ui::load::use_lazy;
use crate::ui::shared::chances::{draws_note, use_chances};
use crate::ui::shared::context::{Context, Live, Shared};
use crate::ui::shared::goals::Goals;
use crate::ui::shared::icon::icon;
use crate::ui::shared::palette::use_palette;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::pieces::use_pieces;
use crate::ui::shared::preferences::{LANG_KEY, THEME_KEY, embedded};
use crate::ui::shared::reading_switch::reading_switch;
use crate::ui::shared::reasons::use_reasons;
use crate::ui::shared::replay::ReplayLabel;
use crate::ui::shared::slots::{
    BackgroundProps, EmbedProps, FootProps, GuideProps, Lazy, SectionsProps, ViewProps, waiting,
};
use crate::ui::shared::sourced_figure::SourcedFigure;
use crate::ui::shared::verdict::VerdictView;
use crate::ui::shared::words::scenario_name::{page_title, scenario_name, subject};
use std::rc::Rc;
use yew::prelude::*;

/// How long the trace of a move stays, in milliseconds.
const TRACE_TIME: u32 = 2_000;

/// What the page is mounted in, a piece after the other: what holds all, the panel, the verdict; three goals; five groups of levers.
const PIECES: usize = 11;

/// The state, as Yew keeps it.
#[derive(Debug)]
struct Store(Rc<State>);

impl Reducible for Store {
    type Action = Msg;
    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        // Every release says that a move ended; where there was none, nothing is drawn again.
        if matches!(msg, Msg::GestureEnded | Msg::GestureCancelled) && self.0.moving().is_none() {
            return self;
        }
        Rc::new(Self(Rc::new(update(&self.0, msg))))
    }
}

/// How the page starts.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The first state, whose texts are there.
    pub state: State,
}

impl Default for AppProps {
    fn default() -> Self {
        Self { state: State::new(Preset::Paris2020.scenario(), Lang::default(), Theme::default()) }
    }
}

/// The whole page.
#[function_component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer(|| Store(Rc::new(props.state.clone())));
    let state = &store.0;
    let pieces = use_pieces(PIECES);
    let framed = *use_memo((), |()| embedded());
    let whole = framed || pieces >= PIECES;
    use_effect_with(whole, |whole| {
        if *whole {
            document::reveal_root();
            document::mark("interactive");
        }
    });
    let lazy = use_lazy(whole);
    let slots = lazy.slots();
    let (dispatch, presses) = use_presses(state.lang, &lazy, {
        let dispatcher = store.dispatcher();
        move |msg| dispatcher.dispatch(msg)
    });
    let derived = use_memo(
        [&state.reference, &state.scenario].map(|held| PtrEq(Rc::clone(held))),
        |[reference, scenario]| Derived::held_against(&reference.0, &scenario.0),
    );
    let derived = Shared(derived);
    let trace = use_memo(state.trace.clone().map(PtrEq), |trace| {
        trace.as_ref().map(|trace| Shared(Rc::new(PriorRun::new(&trace.0))))
    });
    let scenario = Shared(Rc::clone(&state.scenario));
    let chances = use_chances(&scenario, slots.map(|slots| slots.engine));
    let settled = use_settled(&derived, state.is_moving());
    let reasons = use_reasons(&settled, state.lang, slots.map(|slots| slots.search));
    let palette = use_palette(state.theme, &state.config);
    let first_steps = use_first_steps();
    let below = use_node_ref();
    // What is out of view waits for the move to end: the frame belongs to the answer.
    let lower = if use_in_view(&below) { derived.clone() } else { settled.clone() };
    use_document(state, &derived);
    use_trace_expiry(state, &dispatch);
    let answer = use_node_ref();
    use_hold(state, &answer, &dispatch);
    let goals_in_view = use_state_eq(|| true);
    let onvisible = {
        let goals_in_view = goals_in_view.clone();
        use_callback((), move |visible: bool, ()| goals_in_view.set(visible))
    };
    let lang = state.lang;
    let trace = Option::clone(&trace);
    let context = Context {
        lang,
        dispatch: dispatch.clone(),
        locked: Rc::clone(&state.locked),
        config: Rc::clone(&state.config),
        reference: Shared(Rc::clone(&state.reference)),
    };
    let shared = Shared(Rc::clone(state));
    let changed = use_changed(state, &settled);
    let beside = slots.map(|slots| {
        (slots.background)(BackgroundProps {
            state: shared.clone(),
            first: Shared(Rc::clone(&props.state.scenario)),
        })
    });
    if framed {
        let page = slots.map(|slots| {
            (slots.embed)(EmbedProps { state: shared, derived, settled, reasons, trace, chances, palette })
        });
        return html! {
            <ContextProvider<Context> {context}>
                { presses }
                { beside.unwrap_or_default() }
                { page.unwrap_or_else(|| waiting(lang, &lazy)) }
            </ContextProvider<Context>>
        };
    }
    html! {
        <ContextProvider<Context> {context}><ContextProvider<Lazy> context={lazy.clone()}>
            if pieces > 0 { { mount::<Header>(props!(Header { scenario_name: scenario_name(lang, &state.scenario.name), changed: changed.clone(), theme: state.theme, can_undo: state.can_undo(), can_redo: state.can_redo(), can_replay: state.can_replay(), replaying: state.replaying().is_some(), subject: subject(lang, &state.scenario, &state.config) })) } }
            { presses }
            { mount::<ReplayLabel>(props!(ReplayLabel { side: state.replaying() })) }
            { beside.unwrap_or_default() }
            { slots.map(|slots| (slots.views)(ViewProps {
                state: shared.clone(), derived: derived.clone(), palette, chances: chances.clone(),
            })).unwrap_or_default() }
            if first_steps.shown && state.page().is_none() {
                { slots.map_or_else(
                    // Their room, so that nothing moves when they come.
                    || html! { <div class="guide guide--coming"></div> },
                    |slots| (slots.guide)(GuideProps { onaway: first_steps.put_away.clone() }),
                ) }
            }
            <main class="app" id="result" tabindex="-1" hidden={state.page().is_some()}>
                { compact_verdict(lang, &derived, chances.as_deref(), !*goals_in_view) }
                <ContextProvider<Live> context={Live(derived.clone())}>
                    // A vote has rows of its own.
                    if pieces > 1 && state.page() != Some(View::Vote) {
                        { mount::<Panel>(props!(Panel { shown: pieces.saturating_sub(6), derived: derived.clone(), settled: settled.clone(), reasons: reasons.clone() })) }
                    }
                </ContextProvider<Live>>
                <div class="main">
                    <div class="stage" ref={answer}>
                        <p class="verdict__scenario">
                            <span>{ scenario_name(lang, &state.scenario.name) }</span>
                            if let Some(changed) = &changed { { told(lang, changed, &lazy) } }
                        </p>
                        if pieces > 2 { <VerdictView derived={derived.clone()} moving={state.is_moving()} joint={chances.as_ref().map(|chances| chances.probability.all)}>
                            <div class="verdict__aside">
                                { reading_switch(lang, &derived, "reading", &dispatch.reform(|reading| Msg::Edited(Edit::ReadingChosen(reading)))) }
                                <p>{ joint_chances(lang, &derived, chances.as_ref()) }
                                <a href="#requirements">{ tr!(lang, "needs-link") }{ icon("down", 16) }</a></p>
                            </div>
                        </VerdictView> }
                        { mount::<Goals>(props!(Goals { shown: pieces.saturating_sub(3), derived: derived.clone(), trace, palette, chances: chances.clone(), onvisible })) }
                    </div>
                    <div class="below" ref={below}>
                        { slots.map_or_else(|| html! { <div id="requirements">{ waiting(lang, &lazy) }</div> }, |slots| (slots.sections)(SectionsProps {
                            derived: lower, settled, reasons, palette, pinned: state.pinned.clone().map(Shared),
                        })) }
                    </div>
                </div>
            </main>
            { slots.map(|slots| (slots.foot)(FootProps {
                onguide: first_steps.show.clone().filter(|_| state.page().is_none()),
            })).unwrap_or_default() }
        </ContextProvider<Lazy>></ContextProvider<Context>>
    }
}

/// The chances of all goals at once, beside the headline.
fn joint_chances(lang: Lang, derived: &Derived, chances: Option<&Shared<EnsembleSummary>>) -> Html {
    let followed = derived.verdict.followed;
    let Some(chances) = chances.filter(|_| followed > 0) else { return Html::default() };
    let all = lang.chances_in_hundred(chances.probability.all);
    let label = match followed {
        1 => tr!(lang, "chances-one"),
        2 => tr!(lang, "chances-two"),
        _ => tr!(lang, "chances-three"),
    };
    html! { <span id="joint-chances">{ label }<b>{ mount::<SourcedFigure>(props!(SourcedFigure { figure: FigureId::Chance(None), text: tr!(lang, "chances-value", chances = all) })) }</b>{ " " }{ draws_note(lang, &derived.scenario, chances) }</span> }
}

/// A scenario compared by identity: a new one is a new allocation.
#[derive(Clone)]
struct PtrEq(Rc<Scenario>);

impl PartialEq for PtrEq {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The run as it was when no lever was being moved: what needs trial runs is answered for it alone.
#[hook]
fn use_settled(derived: &Shared<Derived>, moving: bool) -> Shared<Derived> {
    let settled = use_mut_ref(|| derived.clone());
    let mut settled = settled.borrow_mut();
    if !moving {
        *settled = derived.clone();
    }
    settled.clone()
}

/// The scenario, where it is no longer what was opened: during a move, as its first step left it. What changed is told
/// anew once the move has ended.
#[hook]
fn use_changed(state: &State, settled: &Derived) -> Option<Shared<Scenario>> {
    let told = use_mut_ref(|| None::<Shared<Scenario>>);
    let mut told = told.borrow_mut();
    let begun = told.as_ref().is_some_and(|told| !Rc::ptr_eq(&told.0, &settled.scenario));
    if !is_modified(&state.scenario, &state.reference) {
        *told = None;
    } else if !(begun && state.is_moving()) {
        *told = Some(Shared(Rc::clone(&state.scenario)));
    }
    told.clone()
}

/// Whether any of an element is in view; it is until known.
#[hook]
fn use_in_view(node: &NodeRef) -> bool {
    let in_view = use_state_eq(|| true);
    use_effect_with(node.clone(), {
        let in_view = in_view.setter();
        move |node| {
            let watch = element::watch_visibility(node, move |visible| in_view.set(visible));
            move || drop(watch)
        }
    });
    *in_view
}

/// Keeps the document in step: language, title, theme, and what is remembered of them.
#[hook]
fn use_document(state: &State, derived: &Derived) {
    let (lang, theme) = (state.lang, state.theme);
    let title = page_title(lang, derived, &state.config);
    use_effect_with((lang, title), |(lang, title)| {
        document::set_language(lang.code());
        document::set_title(title);
    });
    let first = use_mut_ref(|| true);
    use_effect_with((lang, theme), move |(lang, theme)| {
        document::set_theme(theme.code());
        // What the address asked for is not a choice of the reader's to remember.
        if !std::mem::take(&mut *first.borrow_mut()) {
            storage::remember(LANG_KEY, lang.code());
            storage::remember(THEME_KEY, theme.code());
        }
    });
}

/// Lets the trace of a move fade some time after the lever was let go.
#[hook]
fn use_trace_expiry(state: &State, dispatch: &Callback<Msg>) {
    let fading = state.trace.is_some() && state.moving().is_none();
    let dispatch = dispatch.clone();
    let due = use_mut_ref(|| None);
    use_effect_with((fading, PtrEq(Rc::clone(&state.scenario))), move |(fading, _)| {
        *due.borrow_mut() =
            fading.then(|| timer::after(TRACE_TIME, move || dispatch.emit(Msg::TraceExpired)));
    });
}
