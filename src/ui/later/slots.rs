//! What fills the slots: everything that the first screen does without.

use crate::analysis::sweep::run_abreast;
use crate::i18n::supply_french;
use crate::ui::later::background_effects::BackgroundEffects;
use crate::ui::later::chances_engine::engine;
use crate::ui::later::changes::Changes;
use crate::ui::later::data_table::tables;
use crate::ui::later::embed::EmbedPage;
use crate::ui::later::foot::Foot;
use crate::ui::later::guide::Guide;
use crate::ui::later::lever_help::LeverHelp;
use crate::ui::later::menu::Menu;
use crate::ui::later::models::models;
use crate::ui::later::reason_search::search;
use crate::ui::later::reset::Reset;
use crate::ui::later::secondary_sections::SecondarySections;
use crate::ui::later::start::begin;
use crate::ui::later::views::Views;
use crate::ui::shared::slots::Slots;
use yew::prelude::*;

/// Everything that is left for later.
pub(in crate::ui) fn slots() -> Slots {
    supply_french();
    run_abreast();
    Slots {
        sections: |props| html! { <SecondarySections ..props /> },
        views: |props| html! { <Views ..props /> },
        background: |props| html! { <BackgroundEffects ..props /> },
        embed: |props| html! { <EmbedPage ..props /> },
        guide: |props| html! { <Guide ..props /> },
        help: |props| html! { <LeverHelp ..props /> },
        menu: |props| html! { <Menu ..props /> },
        models,
        changes: |props| html! { <Changes ..props /> },
        reset: |props| html! { <Reset ..props /> },
        tables,
        foot: |props| html! { <Foot ..props /> },
        begin,
        engine,
        search,
    }
}
