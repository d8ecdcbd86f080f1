//! A button pressed before what it opens has come: it says so beside the button, and what was asked for happens only
//! while the reader still waits for it.

use crate::i18n::{Lang, is_ready};
use crate::platform::pointer::Pressed;
use crate::platform::{listen, timer};
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::state::view::View;
use crate::tr;
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::language::prepare;
use crate::ui::shared::slots::{Lazy, reload};
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// How long a press is waited for, in milliseconds: after that, nothing opens by itself.
const PATIENCE: u32 = 8_000;
/// The identity of what is said beside the button.
const NOTE: &str = "press";

/// What a press asks for that may not be there yet.
#[derive(Clone, Copy)]
enum Wish {
    View(View),
    Replay,
    Ranges,
    Language(Lang),
}

impl Wish {
    /// What a message asks for; none for one that needs nothing.
    fn of(msg: &Msg) -> Option<Self> {
        if let Msg::ViewOpened(view) = *msg {
            Some(Self::View(view))
        } else if let Msg::LangChosen(lang) = *msg {
            Some(Self::Language(lang))
        } else if let Msg::Edited(Edit::RangesProposed) = msg {
            Some(Self::Ranges)
        } else {
            matches!(msg, Msg::ReplayStarted).then_some(Self::Replay)
        }
    }

    /// The message.
    const fn msg(self) -> Msg {
        match self {
            Self::View(view) => Msg::ViewOpened(view),
            Self::Replay => Msg::ReplayStarted,
            Self::Ranges => Msg::Edited(Edit::RangesProposed),
            Self::Language(lang) => Msg::LangChosen(lang),
        }
    }

    /// The language whose texts it needs; none where it needs the lazy slots.
    const fn language(self) -> Option<Lang> {
        match self {
            Self::View(_) | Self::Replay | Self::Ranges => None,
            Self::Language(lang) => Some(lang),
        }
    }

    /// Whether what it needs is there.
    fn is_met(self, lazy: &Lazy) -> bool {
        self.language().map_or(lazy.slots().is_some(), is_ready)
    }
}

/// How it stands with a press.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// What it needs is on its way, and waited for.
    Coming,
    /// It has been too long to be waited for.
    Late,
    /// It did not come.
    Missing,
}

/// A press that waits. It is known by its allocation.
#[derive(Clone)]
struct Press {
    /// What it asks for.
    wish: Wish,
    /// The button.
    button: Option<Pressed>,
    stage: Stage,
}

impl Press {
    fn at(&self, stage: Stage) -> Option<Rc<Self>> {
        Some(Rc::new(Self { stage, ..self.clone() }))
    }
}

/// What passes messages on, those of early presses once what they need has come; and what is said meanwhile.
#[hook]
pub(in crate::ui) fn use_presses(
    lang: Lang,
    lazy: &Lazy,
    pass: impl Fn(Msg) + 'static,
) -> (Callback<Msg>, Html) {
    let press = use_state(|| None::<Rc<Press>>);
    let known = use_mut_ref(|| Lazy::Coming);
    known.borrow_mut().clone_from(lazy);
    let dispatch = {
        let press = press.setter();
        use_callback((), move |msg: Msg, ()| match Wish::of(&msg) {
            Some(wish) if !wish.is_met(&known.borrow()) => {
                press.set(Some(Rc::new(Press { wish, button: Pressed::now(), stage: Stage::Coming })));
            }
            _ => pass(msg),
        })
    };
    let came = press.as_ref().is_some_and(|press| press.wish.is_met(lazy));
    use_effect_with((press.as_ref().map(Rc::as_ptr), came), {
        let (press, dispatch, lazy) = (press.clone(), dispatch.clone(), lazy.clone());
        move |_| {
            let running = (*press).clone().and_then(|now| {
                if came {
                    // What came is taken up at once, unless it came too late.
                    press.set(None);
                    if now.stage == Stage::Coming {
                        dispatch.emit(now.wish.msg());
                    }
                    return None;
                }
                let setter = press.setter();
                let forgotten = listen::on_other_input(NOTE, move || setter.set(None));
                Some((forgotten, (now.stage == Stage::Coming).then(|| wait(&now, press.setter(), &lazy))))
            });
            move || drop(running)
        }
    });
    let again = {
        let press = press.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(now) = press.as_ref() else { return };
            // What opens gives the focus back to where it was, and this button goes away.
            if let Some(button) = &now.button {
                button.focus();
            }
            press.set(now.at(Stage::Coming));
        })
    };
    let said = press.as_ref().map(|press| note(lang, press, lazy, again)).unwrap_or_default();
    (dispatch, html! { <div class="presses" role="status">{ said }</div> })
}

/// Asks for what a press needs, and waits for it until what is given is dropped.
fn wait(press: &Rc<Press>, set: UseStateSetter<Option<Rc<Press>>>, lazy: &Lazy) -> timer::Due {
    match press.wish.language() {
        None => reload(lazy),
        Some(lang) => {
            let (set, press) = (set.clone(), Rc::downgrade(press));
            spawn_local(async move {
                let stage = if prepare(lang).await.is_ok() { Stage::Coming } else { Stage::Missing };
                // Nothing, once the press is another one, or forgotten.
                if let Some(press) = press.upgrade() {
                    set.set(press.at(stage));
                }
            });
        }
    }
    let press = Rc::clone(press);
    timer::after(PATIENCE, move || set.set(press.at(Stage::Late)))
}

/// What is said beside the button.
fn note(lang: Lang, press: &Press, lazy: &Lazy, again: Callback<MouseEvent>) -> Html {
    let missing = press.stage == Stage::Missing
        || (press.wish.language().is_none() && matches!(lazy, Lazy::Missing(_)));
    let text = match press.stage {
        _ if missing => tr!(lang, "later-missing"),
        Stage::Coming | Stage::Missing => tr!(lang, "later-coming"),
        Stage::Late => tr!(lang, "later-late"),
    };
    let retry = missing || press.stage == Stage::Late;
    let (x, y) = press.button.as_ref().map(Pressed::bottom_left).unwrap_or_default();
    html! {
        <WithVariables tag="div" class="press" vars={vec![("--x", x), ("--y", y)]}>
            <div id={NOTE}>
                <p>{ text }</p>
                if retry {
                    <button type="button" class="btn" onclick={again}>{ tr!(lang, "later-again") }</button>
                }
            </div>
        </WithVariables>
    }
}
