//! What the first screen does without, loaded once the page answers: the sections below it, the views, the draws behind
//! the chances, the rest of the texts; and English, when it is asked for.
//!
//! The functions of `files` are the only way to them, so that a build that splits its WebAssembly (feature `split`)
//! leaves them, and everything only they use, out of the first file. Without that feature all is there from the start.

use crate::analysis::sweep::run_abreast;
use crate::chart::TrajectorySpec;
use crate::i18n::{Lang, is_ready, supply_english, supply_french};
use crate::platform::{listen, timer};
use crate::state::Theme;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::below::{Below, BelowProps};
use crate::ui::beside::{Beside, BesideProps};
use crate::ui::changes::{Changes, ChangesProps};
use crate::ui::context::{Shared, use_page};
use crate::ui::embed::{EmbedPage, EmbedProps};
use crate::ui::foot::{Foot, FootProps};
use crate::ui::guide::{Guide, GuideProps};
use crate::ui::icon::icon;
use crate::ui::lever_help::{HelpProps, LeverHelp};
use crate::ui::menu::{Menu, MenuProps};
use crate::ui::reasons::{Search, search};
use crate::ui::reset::{Reset, ResetProps};
use crate::ui::start::{Beginning, begin};
use crate::ui::sure::{Engine, engine};
use crate::ui::trajectory::tables;
use crate::ui::views::{ViewProps, Views};
use std::cell::Cell;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What came later; there is only one of each.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// The sections below the answer.
    pub(super) below: fn(BelowProps) -> Html,
    /// What opens over the page.
    pub(super) views: fn(ViewProps) -> Html,
    /// What runs beside the page.
    pub(super) beside: fn(BesideProps) -> Html,
    /// The page inside another one.
    pub(super) embed: fn(EmbedProps) -> Html,
    /// The first steps, above the answer.
    pub(super) guide: fn(GuideProps) -> Html,
    /// What a lever is, and what can be done about it.
    pub(super) help: fn(HelpProps) -> Html,
    /// The menu of a phone's header.
    pub(super) menu: fn(MenuProps) -> Html,
    /// What the scenario changes of its model.
    pub(super) changes: fn(ChangesProps) -> Html,
    /// What "reset" means.
    pub(super) reset: fn(ResetProps) -> Html,
    /// The tables of curves.
    pub(super) tables: fn(&[TrajectorySpec], Lang) -> Html,
    /// The foot of the page.
    pub(super) foot: fn(FootProps) -> Html,
    /// What finds the state that a visit starts with; the text is that of the city's own settings.
    pub(super) begin: fn(Lang, Theme, String) -> Beginning,
    /// What makes the draws behind the chances.
    pub(super) engine: fn() -> Engine,
    /// What looks for the reasons why levers do nothing, or not enough.
    pub(super) search: fn(Shared<Derived>, Lang) -> Search,
}

impl PartialEq for Parts {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Where the later parts are; handed down to what asks for them.
#[derive(Clone, PartialEq)]
pub(super) enum Later {
    /// On their way.
    Coming,
    /// They did not come; the call asks again.
    Missing(Callback<()>),
    /// Here.
    Here(Parts),
}

impl Later {
    /// What came, once it has.
    pub(super) const fn parts(&self) -> Option<Parts> {
        match self {
            Self::Here(parts) => Some(*parts),
            Self::Coming | Self::Missing(_) => None,
        }
    }
}

/// Asks again for parts that did not come.
pub(super) fn reload(later: &Later) {
    if let Later::Missing(again) = later {
        again.emit(());
    }
}

/// Says that the rest of the page is on its way, or that it did not come, and asks again.
pub(super) fn waiting(lang: Lang, later: &Later) -> Html {
    let Later::Missing(again) = later else {
        return html! { <p class="waiting" role="status">{ tr!(lang, "later-coming") }</p> };
    };
    html! {
        <div class="notice notice--warn" role="alert">
            { icon("warn", 20) }
            <p>{ tr!(lang, "later-missing") }</p>
            <button type="button" class="btn" onclick={again.reform(|_: MouseEvent| ())}>{ tr!(lang, "later-again") }</button>
        </div>
    }
}

/// The help of a lever, once it is there.
#[function_component]
pub(super) fn HelpSlot(props: &HelpProps) -> Html {
    let lang = use_page().lang;
    use_parts(lang).map_or_else(|waiting| waiting, |parts| (parts.help)(props.clone()))
}

/// The later parts, or what stands in their place until they come.
#[hook]
pub(super) fn use_parts(lang: Lang) -> Result<Parts, Html> {
    let later = use_context::<Later>().unwrap_or(Later::Coming);
    later.parts().ok_or_else(|| waiting(lang, &later))
}

/// A file that did not come; the browser's console says why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unloaded;

/// Everything that is left for later.
fn parts() -> Parts {
    supply_french();
    run_abreast();
    Parts {
        below: |props| html! { <Below ..props /> },
        views: |props| html! { <Views ..props /> },
        beside: |props| html! { <Beside ..props /> },
        embed: |props| html! { <EmbedPage ..props /> },
        guide: |props| html! { <Guide ..props /> },
        help: |props| html! { <LeverHelp ..props /> },
        menu: |props| html! { <Menu ..props /> },
        changes: |props| html! { <Changes ..props /> },
        reset: |props| html! { <Reset ..props /> },
        tables,
        foot: |props| html! { <Foot ..props /> },
        begin,
        engine,
        search,
    }
}

/// The only ways to what is in other files: imports that the build resolves.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[allow(unsafe_code, reason = "the split point declares the import")]
mod files {
    use super::{Parts, Unloaded, supply_english};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    /// All is not there from the start.
    pub(super) const AT_ONCE: Option<fn() -> Parts> = None;

    impl From<SplitLoaderError> for Unloaded {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(later, fallible)]
    pub(super) fn later() -> Result<Box<Parts>, Unloaded> {
        Ok(Box::new(super::parts()))
    }

    #[wasm_split(english, fallible)]
    pub(super) fn english() -> Result<Box<()>, Unloaded> {
        supply_english();
        Ok(Box::new(()))
    }
}

/// A program of one piece has nothing to wait for.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
mod files {
    use super::{Parts, Unloaded, supply_english};
    use std::future::{Ready, ready};

    /// All is there from the start.
    pub(super) const AT_ONCE: Option<fn() -> Parts> = Some(super::parts);

    pub(super) fn later() -> Ready<Result<Box<Parts>, Unloaded>> {
        ready(Ok(Box::new(super::parts())))
    }

    pub(super) fn english() -> Ready<Result<Box<()>, Unloaded>> {
        supply_english();
        ready(Ok(Box::new(())))
    }
}

/// The later parts: there from the start in a program of one piece, else asked for once the first screen is painted,
/// and again when the network returns.
#[hook]
pub(super) fn use_later() -> Later {
    let asked = use_state(|| 0_u32);
    let later = use_state(|| files::AT_ONCE.map_or(Later::Coming, |parts| Later::Here(parts())));
    use_effect_with(*asked, {
        let (asked, later) = (asked.clone(), later.setter());
        move |_| {
            let running = files::AT_ONCE.is_none().then(|| {
                let failed = Rc::new(Cell::new(false));
                let again = {
                    let (failed, later) = (Rc::clone(&failed), later.clone());
                    Callback::from(move |()| {
                        if failed.take() {
                            later.set(Later::Coming);
                            asked.set(*asked + 1);
                        }
                    })
                };
                let reload = again.clone();
                let returned = listen::on_network(move || reload.emit(()));
                // Not at the next frame: a frame of another page that is out of view has none.
                let due = timer::after(0, move || {
                    spawn_local(async move {
                        later.set(match fetch().await {
                            Ok(parts) => Later::Here(parts),
                            Err(Unloaded) => {
                                failed.set(true);
                                Later::Missing(again)
                            }
                        });
                    });
                });
                (due, returned)
            });
            move || drop(running)
        }
    });
    (*later).clone()
}

/// Asks for the later parts.
///
/// # Errors
///
/// Their file did not come; a later call asks for it again.
pub(super) async fn fetch() -> Result<Parts, Unloaded> {
    files::later().await.map(|parts| *parts)
}

/// Makes a language's texts ready.
///
/// # Errors
///
/// Their file did not come; a later call asks for it again.
pub(super) async fn prepare(lang: Lang) -> Result<(), Unloaded> {
    if is_ready(lang) {
        return Ok(());
    }
    match lang {
        Lang::Fr => Ok(()),
        Lang::En => files::english().await.map(|_| ()),
    }
}
