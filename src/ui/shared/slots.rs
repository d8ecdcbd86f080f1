//! Where what comes lazy is reached: a slot is the props of a component and a function that draws it.
//!
//! The first screen knows of the rest no more than this. [`Lazy`] says whether the rest is there.

use crate::analysis::ensemble::EnsembleSummary;
use crate::chart::{Palette, TrajectorySpec};
use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::state::derive::{Derived, PriorRun};
use crate::state::{Msg, State, Theme};
use crate::tr;
use crate::ui::shared::chances::Engine;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::dialog::Dialog;
use crate::ui::shared::icon::icon;
use crate::ui::shared::reasons::{Reasons, Search};
use std::pin::Pin;
use yew::prelude::*;

/// The title of the first steps, which takes the focus when they are asked for again.
pub(in crate::ui) const GUIDE_TITLE: &str = "guide-title";

/// A ready-made scenario: a key, a name, and what choosing it says.
pub(in crate::ui) type Model = (String, String, Msg);

/// A state on its way.
pub(in crate::ui) type Beginning = Pin<Box<dyn Future<Output = State>>>;

/// What the sections show.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct SectionsProps {
    /// The run, at each step of a move while any of it is in view.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The run as it was when no lever was being moved.
    pub(in crate::ui) settled: Shared<Derived>,
    /// Why levers do nothing, or not enough.
    pub(in crate::ui) reasons: Option<Shared<Reasons>>,
    /// The colours of pictures.
    pub(in crate::ui) palette: Palette,
    /// The scenario kept to compare with.
    pub(in crate::ui) pinned: Option<Shared<Scenario>>,
}

/// What is followed.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct BackgroundProps {
    /// The state of the page.
    pub(in crate::ui) state: Shared<State>,
    /// The scenario that the visit began with: what was changed before this was loaded is the reader's work too.
    pub(in crate::ui) first: Shared<Scenario>,
}

/// What an embedded page shows.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct EmbedProps {
    /// The state of the page.
    pub(in crate::ui) state: Shared<State>,
    /// The run.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The run when no lever was being moved.
    pub(in crate::ui) settled: Shared<Derived>,
    /// Why levers do nothing, once known.
    pub(in crate::ui) reasons: Option<Shared<Reasons>>,
    /// The run before the move in progress.
    pub(in crate::ui) trace: Option<Shared<PriorRun>>,
    /// The draws, when something is uncertain.
    pub(in crate::ui) chances: Option<Shared<EnsembleSummary>>,
    /// The colours of pictures.
    pub(in crate::ui) palette: Palette,
}

/// What the foot can do.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct FootProps {
    /// Shows the first steps again; none where there are none.
    pub(in crate::ui) onguide: Option<Callback<()>>,
}

/// What the first steps need.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct GuideProps {
    /// Puts them away.
    pub(in crate::ui) onaway: Callback<()>,
}

/// What the help of a lever needs.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct HelpProps {
    /// The run when no lever was being moved.
    pub(in crate::ui) settled: Shared<Derived>,
    /// The lever.
    pub(in crate::ui) lever: LeverId,
    /// What the goals require of it, in words; empty when they require nothing.
    pub(in crate::ui) requirement: String,
}

/// What the menu depends on.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct MenuProps {
    /// The dialog it stands in.
    pub(in crate::ui) dialog: Dialog,
    /// The theme in force.
    pub(in crate::ui) theme: Theme,
    /// Whether there is a move to show again.
    pub(in crate::ui) can_replay: bool,
}

/// What is compared.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ChangesProps {
    /// The scenario on screen.
    pub(in crate::ui) scenario: Shared<Scenario>,
}

/// What the question needs.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ResetProps {
    /// The dialog it stands in.
    pub(in crate::ui) dialog: Dialog,
}

/// What a view may show.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ViewProps {
    /// The state of the page.
    pub(in crate::ui) state: Shared<State>,
    /// The run of the scenario on screen.
    pub(in crate::ui) derived: Shared<Derived>,
    /// The colours of pictures.
    pub(in crate::ui) palette: Palette,
    /// The chances, once drawn.
    pub(in crate::ui) chances: Option<Shared<EnsembleSummary>>,
}

/// What fills the slots once it has come; there is only one of each.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Slots {
    /// The sections below the answer.
    pub(in crate::ui) sections: fn(SectionsProps) -> Html,
    /// What opens over the page.
    pub(in crate::ui) views: fn(ViewProps) -> Html,
    /// What runs beside the page.
    pub(in crate::ui) background: fn(BackgroundProps) -> Html,
    /// The page inside another one.
    pub(in crate::ui) embed: fn(EmbedProps) -> Html,
    /// The first steps, above the answer.
    pub(in crate::ui) guide: fn(GuideProps) -> Html,
    /// What a lever is, and what can be done about it.
    pub(in crate::ui) help: fn(HelpProps) -> Html,
    /// The menu of a phone's header.
    pub(in crate::ui) menu: fn(MenuProps) -> Html,
    /// What the scenario changes of its model.
    pub(in crate::ui) changes: fn(ChangesProps) -> Html,
    /// The models offered.
    pub(in crate::ui) models: fn(Lang, &Config) -> Vec<Model>,
    /// What "reset" means.
    pub(in crate::ui) reset: fn(ResetProps) -> Html,
    /// The tables of curves.
    pub(in crate::ui) tables: fn(&[TrajectorySpec], Lang) -> Html,
    /// The foot of the page.
    pub(in crate::ui) foot: fn(FootProps) -> Html,
    /// What finds the state that a visit starts with; the text is that of the city's own settings.
    pub(in crate::ui) begin: fn(Lang, Theme, String) -> Beginning,
    /// What makes the draws behind the chances.
    pub(in crate::ui) engine: fn() -> Engine,
    /// What looks for the reasons why levers do nothing, or not enough.
    pub(in crate::ui) search: fn(Shared<Derived>, Lang) -> Search,
}

impl PartialEq for Slots {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// How it stands with the slots; handed down to what asks for them.
#[derive(Clone, PartialEq)]
pub(in crate::ui) enum Lazy {
    /// On their way.
    Coming,
    /// They did not come; the call asks again.
    Missing(Callback<()>),
    /// Here.
    Here(Slots),
}

impl Lazy {
    /// What came, once it has.
    pub(in crate::ui) const fn slots(&self) -> Option<Slots> {
        match self {
            Self::Here(slots) => Some(*slots),
            Self::Coming | Self::Missing(_) => None,
        }
    }
}

/// Asks again for slots that did not come.
pub(in crate::ui) fn reload(lazy: &Lazy) {
    if let Lazy::Missing(again) = lazy {
        again.emit(());
    }
}

/// Says that the rest of the page is on its way, or that it did not come, and asks again.
pub(in crate::ui) fn waiting(lang: Lang, lazy: &Lazy) -> Html {
    let Lazy::Missing(again) = lazy else {
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
pub(in crate::ui) fn HelpSlot(props: &HelpProps) -> Html {
    let lang = use_page().lang;
    use_slots(lang).map_or_else(|waiting| waiting, |slots| (slots.help)(props.clone()))
}

/// The slots, or what stands in their place until they come.
#[hook]
pub(in crate::ui) fn use_slots(lang: Lang) -> Result<Slots, Html> {
    let lazy = use_context::<Lazy>().unwrap_or(Lazy::Coming);
    lazy.slots().ok_or_else(|| waiting(lang, &lazy))
}
