//! One lever: its name, its field, its slider, where its value comes from, and help on demand.

use super::context::{Context, use_page};
use super::field::{error_line, use_draft};
use super::icon::icon;
use super::slider::{LeverSlider, Mark};
use super::words::lever as words;
use super::words::unit;
use crate::model::lever::Kind;
use crate::model::scenario::Source;
use crate::scenario::provenance::Known;
use crate::state::Msg;
use crate::state::panel::LeverView;
use crate::tr;
use yew::prelude::*;

/// One row.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct LeverRowProps {
    /// The lever.
    pub(super) view: LeverView,
    /// How its value is known.
    pub(super) known: Known,
    /// The message that says where the preset's value comes from.
    pub(super) source_key: &'static str,
    /// What the city says of its own value.
    #[prop_or_default]
    pub(super) city: Option<Source>,
    /// Values that goals require.
    #[prop_or_default]
    pub(super) marks: Vec<Mark>,
    /// What is said of those values, for everyone.
    #[prop_or_default]
    pub(super) requirement: AttrValue,
    /// Why the lever does nothing here, and where it would.
    #[prop_or_default]
    pub(super) inert: Option<AttrValue>,
    /// More to do about the lever, below its help.
    #[prop_or_default]
    pub(super) children: Html,
}

/// A row of the panel.
#[function_component]
pub(super) fn LeverRow(props: &LeverRowProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let LeverView { id, value, unit: counted, bounds, .. } = props.view;
    let commit = {
        let dispatch = page.dispatch.clone();
        use_callback(id, move |value: f64, id| dispatch.emit(Msg::LeverMoved { lever: *id, value }))
    };
    let draft = use_draft(value, counted, bounds, commit);
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let key = id.key();
    let (label_id, about_id, error_id) =
        (format!("label-{key}"), format!("about-{key}"), format!("error-{key}"));
    let bad = draft.error.is_some();
    let name = words::name(lang, id);
    html! {
        <div class={classes!("lever", props.inert.is_some().then_some("lever--inert"))} id={format!("lever-{key}")} role="group" aria-labelledby={label_id.clone()}>
            <span class="lever__label">
                { kind_mark(props.view.kind, lang) }
                <span id={label_id.clone()}>{ name.clone() }</span>
            </span>
            <span class={classes!("field", bad.then_some("field--bad"))}>
                <input id={format!("field-{key}")} inputmode="decimal" autocomplete="off" value={draft.text} aria-labelledby={label_id.clone()}
                    aria-invalid={bad.then_some("true")} aria-describedby={format!("{error_id} {about_id}")}
                    oninput={draft.oninput} onchange={draft.onchange} onkeydown={draft.onkeydown} />
                <span class="unit">{ unit::suffix(lang, counted) }</span>
            </span>
            <LeverSlider view={props.view} marks={props.marks.clone()} labelled_by={label_id} described_by={about_id.clone()} name={name.clone()} />
            <span class="prov-cell">
                <button type="button" class={classes!("prov", words::known_class(props.known))} aria-expanded={open.to_string()}
                    aria-label={tr!(lang, "explain", status = words::known(lang, props.known), name = name.as_str())} onclick={toggle}>
                    { icon(words::known_icon(props.known), 14) }{ words::known(lang, props.known) }
                </button>
                { reset_button(&props.view, &name, &page) }
            </span>
            { error_line(lang, error_id, draft.error, value, counted) }
            <span class="note" hidden={props.inert.is_none()}>{ props.inert.clone().unwrap_or_default() }</span>
            <span class="sr" id={about_id}>{ words::about(lang, &props.view, &props.requirement) }</span>
            <div class="help" hidden={!*open}>
                if *open {
                    { help(props, lang) }
                }
            </div>
        </div>
    }
}

/// A decision of the city, or an assumption about the world.
fn kind_mark(kind: Kind, lang: crate::i18n::Lang) -> Html {
    let (class, sign, word) = match kind {
        Kind::Decision => ("kind--decision", "decision", tr!(lang, "kind-decision")),
        Kind::Assumption => ("kind--assumption", "assumption", tr!(lang, "kind-assumption")),
    };
    html! { <span class={classes!("kind", class)} title={word.clone()}>{ icon(sign, 14) }<span class="sr">{ word }{ " " }</span></span> }
}

fn help(props: &LeverRowProps, lang: crate::i18n::Lang) -> Html {
    let city = props.city.as_ref();
    html! {
        <>
            <p>{ words::help(lang, props.view.id) }</p>
            <p>
                if let Some(source) = city {
                    { &source.text }
                    if let Some(url) = &source.url {
                        { " " }<a href={url.clone()} target="_blank" rel="noopener noreferrer">{ tr!(lang, "source-link") }</a>
                    }
                } else {
                    { crate::i18n::text(lang, props.source_key) }
                }
            </p>
            if !props.requirement.is_empty() {
                <p>{ props.requirement.clone() }</p>
            }
            { props.children.clone() }
        </>
    }
}

/// Back to the preset's value; only where the value is another.
fn reset_button(view: &LeverView, name: &str, page: &Context) -> Html {
    let id = view.id;
    let dispatch = page.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Msg::LeverReset(id)));
    let shown = view.edited && view.preset.is_some();
    let label = tr!(page.lang, "lever-reset", name = name);
    html! {
        <button type="button" class="reset" hidden={!shown} {onclick} aria-label={label.clone()} title={label}>{ icon("reset", 16) }</button>
    }
}
