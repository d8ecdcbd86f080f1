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
use crate::ui::shared::part::mount;
use crate::ui::shared::slots::Slots;

/// Everything that is left for later.
pub(in crate::ui) fn slots() -> Slots {
    supply_french();
    run_abreast();
    Slots {
        sections: |props| mount::<SecondarySections>(props),
        views: |props| mount::<Views>(props),
        background: |props| mount::<BackgroundEffects>(props),
        embed: |props| mount::<EmbedPage>(props),
        guide: |props| mount::<Guide>(props),
        help: |props| mount::<LeverHelp>(props),
        menu: |props| mount::<Menu>(props),
        models,
        changes: |props| mount::<Changes>(props),
        reset: |props| mount::<Reset>(props),
        tables,
        foot: |props| mount::<Foot>(props),
        begin,
        engine,
        search,
    }
}
