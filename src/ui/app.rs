//! The application: its state, what it hands down, and how the page is laid out.

use super::context::{Context, Shared};
use super::explore::{AttributionSection, LatestStartTable, MapSection, TornadoSection};
use super::figure::Figure;
use super::foot::Foot;
use super::goals::Goals;
use super::guide::{Guide, use_first_steps};
use super::header::Header;
use super::icon::icon;
use super::mini::mini_verdict;
use super::needs::Needs;
use super::notices::Notices;
use super::palette::use_palette;
use super::panel::Panel;
use super::reasons::use_reasons;
use super::settings::ScenarioSection;
use super::sure::use_chances;
use super::verdict::VerdictView;
use super::views::Views;
use crate::analysis::derivation::FigureId;
use crate::analysis::ensemble::EnsembleSummary;
use crate::i18n::Lang;
use crate::platform::{document, element, location, storage, timer};
use crate::scenario::preset::Preset;
use crate::state::derive::{Derived, Trace};
use crate::state::view::View;
use crate::state::{Msg, State, Theme, update};
use crate::tr;
use std::rc::Rc;
use yew::prelude::*;

/// Where the language is remembered.
const LANG_KEY: &str = "simulateur-objectifs.lang";
/// Where the theme is remembered.
const THEME_KEY: &str = "simulateur-objectifs.theme";
/// How long the trace of a move stays, in milliseconds.
const TRACE_TIME: u32 = 2_000;

/// The state, as Yew keeps it.
#[derive(Debug)]
struct Store(Rc<State>);

impl Reducible for Store {
    type Action = Msg;
    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        Rc::new(Self(Rc::new(update(&self.0, msg))))
    }
}

/// The state of a visit that starts: the address decides, then what was remembered.
fn first_state() -> State {
    let wanted = |query, key| location::query(query).or_else(|| storage::recall(key)).unwrap_or_default();
    let lang = Lang::from_code(&wanted("lang", LANG_KEY));
    let theme = Theme::from_code(&wanted("theme", THEME_KEY));
    State::new(Preset::Paris2020.scenario(), lang, theme)
}

/// The whole page.
#[function_component]
pub fn App() -> Html {
    let store = use_reducer(|| Store(Rc::new(first_state())));
    let state = &store.0;
    let dispatch = {
        let dispatcher = store.dispatcher();
        use_callback((), move |msg: Msg, ()| dispatcher.dispatch(msg))
    };
    let derived = use_memo(PtrEq(Rc::clone(&state.scenario)), |scenario| Derived::new(&scenario.0));
    let derived = Shared(derived);
    let trace = use_memo(state.trace.clone().map(PtrEq), |trace| {
        trace.as_ref().map(|trace| Shared(Rc::new(Trace::new(&trace.0))))
    });
    let scenario = Shared(Rc::clone(&state.scenario));
    let chances = use_chances(&scenario);
    let settled = use_settled(&derived, state.moving().is_some());
    let reasons = use_reasons(&derived, state.lang);
    let palette = use_palette(state.theme);
    let first_steps = use_first_steps();
    let below = use_node_ref();
    // What is out of view waits for the move to end: the frame belongs to the answer.
    let lower = if use_in_view(&below) { derived.clone() } else { settled.clone() };
    use_document(state.lang, state.theme, &derived);
    use_trace_expiry(state, &dispatch);
    use_effect_with((), |()| document::mark("interactive"));
    let goals_in_view = use_state_eq(|| true);
    let onvisible = {
        let goals_in_view = goals_in_view.clone();
        use_callback((), move |visible: bool, ()| goals_in_view.set(visible))
    };
    let lang = state.lang;
    let trace = Option::clone(&trace);
    html! {
        <ContextProvider<Context> context={Context { lang, dispatch: dispatch.clone(), locked: Rc::clone(&state.locked) }}>
            <Header scenario_name={state.scenario.name.clone()} theme={state.theme}
                can_undo={state.can_undo()} can_redo={state.can_redo()} period={(state.scenario.base_year, state.scenario.target_year)} />
            <Notices notices={Rc::clone(&state.notices)} />
            <Views state={Shared(Rc::clone(state))} derived={derived.clone()} {palette} chances={chances.clone()} />
            if first_steps.shown && !state.view.is_some_and(View::is_page) {
                <Guide onaway={first_steps.put_away.clone()} />
            }
            <main class="app" id="resultat" tabindex="-1" hidden={state.view.is_some_and(View::is_page)}>
                { mini_verdict(lang, &derived, !*goals_in_view) }
                <Panel derived={derived.clone()} reasons={reasons.clone()} />
                <div class="main">
                    <div class="stage">
                        <VerdictView derived={derived.clone()} moving={state.moving().is_some()}>
                            <p class="verdict__aside">
                                { joint_chances(lang, &derived, chances.as_ref()) }
                                <a href="#que-faudrait-il">{ tr!(lang, "needs-link") }{ icon("down", 16) }</a></p>
                        </VerdictView>
                        <Goals derived={derived.clone()} {trace} {palette} chances={chances.clone()} {onvisible} />
                    </div>
                    <div ref={below}>
                        <Needs derived={lower.clone()} settled={settled.clone()} reasons={reasons.clone()} />
                        <div class="halves">
                            <MapSection derived={lower.clone()} {palette} />
                            <TornadoSection derived={lower.clone()} />
                        </div>
                        <AttributionSection derived={settled.clone()} pinned={state.pinned.clone().map(Shared)} />
                        <LatestStartTable derived={settled.clone()} />
                        <ScenarioSection scenario={Shared(Rc::clone(&lower.scenario))} />
                    </div>
                </div>
            </main>
            <Foot onguide={first_steps.show.clone().filter(|_| !state.view.is_some_and(View::is_page))} />
        </ContextProvider<Context>>
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
    html! { <span id="joint-chances">{ label }<b><Figure figure={FigureId::Chance(None)} text={tr!(lang, "chances-value", chances = all)} /></b></span> }
}

/// A scenario compared by identity: a new one is a new allocation.
#[derive(Clone)]
struct PtrEq(Rc<crate::model::scenario::Scenario>);

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
fn use_document(lang: Lang, theme: Theme, derived: &Shared<Derived>) {
    let title = tr!(lang, "page-title", name = derived.scenario.name.as_str());
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
