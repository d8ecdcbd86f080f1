//! « Intégrer »: the lines that put the simulator, with the scenario on screen, into another page.

mod places;

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::platform::{clipboard, input, location};
use crate::scenario::link::{self, LONGEST_SHARED};
use crate::state::Theme;
use crate::state::embed::snippet::{Snippet, Way};
use crate::tr;
use crate::ui::later::views::frame::ViewDialog;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::preferences::languages;
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::lever as words;
use places::places;
use yew::prelude::*;

/// The dialog.
#[function_component]
pub(super) fn EmbedView(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let chosen = use_state(|| Snippet { lang, ..Snippet::default() });
    let change = {
        let chosen = chosen.clone();
        Callback::from(move |snippet: Snippet| chosen.set(snippet))
    };
    let base = location::base();
    let scenario = &props.derived.scenario;
    // What a visit opens with anyway needs no link.
    let fragment = if **scenario == props.state.config.first_scenario() {
        String::new()
    } else {
        format!("#{}", link::encode(scenario, None, LONGEST_SHARED).0)
    };
    let lines = chosen.lines(&base, &fragment, &tr!(lang, "embed-title"));
    let title = tr!(lang, "embed-view");
    let present: Vec<LeverId> =
        LeverId::all().filter(|lever| lever.present(&props.derived.scenario)).collect();
    html! {
        <ViewDialog {title}>
            <div class="embed-form">
                <p class="note">{ tr!(lang, "embed-intro") }</p>
                { ways(lang, &chosen, &change) }
                { display(lang, &chosen, &change, languages(&page.config)) }
                <details class="disc">
                    <summary>{ tr!(lang, "embed-levers") }</summary>
                    { levers(lang, &chosen, &change, &present) }
                </details>
                { mount::<Lines>(props!(Lines { lines })) }
                { places(lang) }
                <p>
                    <a href={chosen.address(&base, &fragment)} target="_blank" rel="noopener">{ tr!(lang, "embed-preview") }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a>
                    { " · " }
                    <a href="./integration/config.html" target="_blank" rel="noopener">{ tr!(lang, "embed-adapt") }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a>
                    { " · " }
                    <a href="./integration/" target="_blank" rel="noopener">{ tr!(lang, "embed-docs") }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a>
                </p>
            </div>
        </ViewDialog>
    }
}

/// One box or button of a group, and what choosing it makes of the lines.
fn option(
    kind: &'static str,
    group: &'static str,
    id: String,
    label: String,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    html! { <label key={id.clone()} for={id.clone()}><input type={kind} name={group} {id} {checked} {onchange} />{ label }</label> }
}

fn ways(lang: Lang, chosen: &Snippet, change: &Callback<Snippet>) -> Html {
    let label = |way: Way| match way {
        Way::Link => tr!(lang, "embed-way-link"),
        Way::Frame => tr!(lang, "embed-way-frame"),
        Way::Element => tr!(lang, "embed-way-element"),
    };
    html! {
        <fieldset>
            <legend>{ tr!(lang, "embed-way") }</legend>
            { for Way::ALL.map(|way| {
                let next = Snippet { way, ..chosen.clone() };
                option("radio", "embed-way", format!("embed-way-{}", way.code()), label(way), chosen.way == way, change.reform(move |_| next.clone()))
            }) }
        </fieldset>
    }
}

/// Language, colours, whether anything can be moved.
fn display(lang: Lang, chosen: &Snippet, change: &Callback<Snippet>, languages: Vec<Lang>) -> Html {
    let name = |other: Lang| other.locale().name.to_owned();
    let colours = |theme: Theme| match theme {
        Theme::Auto => tr!(lang, "theme-auto"),
        Theme::Light => tr!(lang, "theme-light"),
        Theme::Dark => tr!(lang, "theme-dark"),
    };
    let readonly = {
        let next = chosen.clone();
        change.reform(move |event: Event| Snippet { readonly: input::checked(&event), ..next.clone() })
    };
    html! {
        <fieldset>
            <legend>{ tr!(lang, "embed-display") }</legend>
            { for languages.into_iter().map(|other| {
                let next = Snippet { lang: other, ..chosen.clone() };
                option("radio", "embed-lang", format!("embed-lang-{}", other.code()), name(other), chosen.lang == other, change.reform(move |_| next.clone()))
            }) }
            { for [Theme::Auto, Theme::Light, Theme::Dark].map(|theme| {
                let next = Snippet { theme, ..chosen.clone() };
                option("radio", "embed-theme", format!("embed-theme-{}", theme.code()), colours(theme), chosen.theme == theme, change.reform(move |_| next.clone()))
            }) }
            { option("checkbox", "embed-readonly", "embed-readonly".to_owned(), tr!(lang, "embed-readonly"), chosen.readonly, readonly) }
        </fieldset>
    }
}

/// The levers to show; none ticked are the usual ones.
fn levers(lang: Lang, chosen: &Snippet, change: &Callback<Snippet>, present: &[LeverId]) -> Html {
    html! {
        <fieldset>
            <legend>{ tr!(lang, "embed-levers-note") }</legend>
            { for present.iter().map(|&lever| {
                let ticked = chosen.levers.contains(&lever);
                let mut next = chosen.clone();
                if ticked {
                    next.levers.retain(|other| *other != lever);
                } else {
                    next.levers.push(lever);
                }
                option("checkbox", "embed-lever", format!("embed-lever-{}", lever.key()), words::name(lang, lever), ticked, change.reform(move |_| next.clone()))
            }) }
        </fieldset>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LinesProps {
    lines: String,
}

/// The lines and the button that copies them.
#[function_component]
fn Lines(props: &LinesProps) -> Html {
    let lang = use_page().lang;
    let node = use_node_ref();
    let copied = use_state(|| None::<bool>);
    use_effect_with(props.lines.clone(), {
        let copied = copied.clone();
        move |_| copied.set(None)
    });
    let onclick = {
        let (node, copied) = (node.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.setter();
            clipboard::copy(&node, move |done| copied.set(Some(done)));
        })
    };
    let said = match *copied {
        None => String::new(),
        Some(true) => tr!(lang, "embed-copied"),
        Some(false) => tr!(lang, "embed-copy-by-hand"),
    };
    html! {
        <div>
            <label for="embed-lines">{ tr!(lang, "embed-lines") }</label>
            <textarea id="embed-lines" ref={node} readonly=true spellcheck="false" value={props.lines.clone()} />
            <div class="row">
                <button type="button" class="btn btn--main" id="embed-copy" {onclick}>{ icon("copy", 18) }{ tr!(lang, "embed-copy") }</button>
                <span role="status">{ said }</span>
            </div>
        </div>
    }
}
