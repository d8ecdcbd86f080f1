//! One lever: its name, its field, its slider, where its value comes from, and help on demand.

use crate::i18n::Lang;
use crate::model::lever::Kind;
use crate::scenario::provenance::{Known, status};
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::shared::context::{Context, Shared, use_page};
use crate::ui::shared::field::{error_line, use_draft};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::reasons::Reasons;
use crate::ui::shared::slider::LeverSlider;
use crate::ui::shared::slots::{HelpProps, HelpSlot};
use crate::ui::shared::words::lever as words;
use crate::ui::shared::words::requirements::requirement;
use crate::ui::shared::words::{number_entry, unit};
use yew::prelude::*;

/// Characters that the field of a lever holds, unit included.
const FIELD_HOLDS: usize = 11;

/// What a row shows at each step of a move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) struct LeverFacts {
    /// The lever.
    pub(in crate::ui) view: LeverView,
    /// How its value is known.
    pub(in crate::ui) known: Known,
}

/// What the row of a lever shows of a run.
pub(in crate::ui) fn lever_facts(derived: &Derived, view: LeverView) -> LeverFacts {
    LeverFacts { view, known: status(&derived.scenario, &derived.reference, view.id) }
}

/// One row.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct LeverRowProps {
    /// The lever.
    pub(in crate::ui) facts: LeverFacts,
    /// The run when no lever was being moved, for all that is said rather than shown.
    pub(in crate::ui) settled: Shared<Derived>,
    /// Why levers do nothing, once known.
    pub(in crate::ui) reasons: Option<Shared<Reasons>>,
}

/// A row of the panel. The values that goals require are followed by the slider's marks alone, so that a move does not
/// draw every row again.
#[function_component]
pub(in crate::ui) fn LeverRow(props: &LeverRowProps) -> Html {
    let LeverFacts { view, known, .. } = props.facts;
    // Said once a move has ended: a line that comes or goes would push what is under the finger.
    let inert = props.settled.needs.get(&view.id).is_some_and(|needs| needs.inert);
    let page = use_page();
    let lang = page.lang;
    let LeverView { id, value, unit: counted, bounds, .. } = view;
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
    let needs = props.settled.needs.get(&id);
    let requirement = needs.map(|needs| requirement(lang, &props.settled, id, needs)).unwrap_or_default();
    let note = inert.then(|| {
        let known = props.reasons.as_ref().and_then(|reasons| reasons.inert(id));
        known.map_or_else(|| tr!(lang, "inert"), str::to_owned)
    });
    let suffix = unit::suffix(lang, counted, view.value);
    // A long number takes the room of its unit, which the name says too.
    let full = draft.text.chars().count() + suffix.chars().count() > FIELD_HOLDS;
    html! {
        <div class={classes!("lever", inert.then_some("lever--inert"))} id={format!("lever-{key}")} role="group" aria-labelledby={label_id.clone()}>
            <span class="lever__label">
                { kind_mark(view.kind, lang) }
                <span id={label_id.clone()}>{ name.clone() }</span>
            </span>
            <span class={classes!("field", bad.then_some("field--bad"), full.then_some("field--full"))}>
                <input id={format!("field-{key}")} inputmode={number_entry::keyboard(bounds)} autocomplete="off" value={draft.text} aria-labelledby={label_id.clone()}
                    aria-invalid={bad.then_some("true")} aria-describedby={bad.then(|| error_id.clone())}
                    oninput={draft.oninput} onchange={draft.onchange} onkeydown={draft.onkeydown} />
                <span class="unit">{ suffix }</span>
            </span>
            { mount::<LeverSlider>(props!(LeverSlider { view, labelled_by: label_id, described_by: about_id.clone(), name: name.clone() })) }
            <span class="prov-cell">
                <button type="button" class={classes!("prov", words::known_class(known))} aria-expanded={open.to_string()}
                    aria-label={tr!(lang, "explain", status = words::known(lang, known), name = name.as_str())} onclick={toggle}>
                    { icon(words::known_icon(known), 14) }{ words::known(lang, known) }
                </button>
                { reset_button(&view, &name, &page) }
            </span>
            { error_line(lang, error_id, draft.error, value, counted) }
            <span class="note" hidden={!inert}>{ note.unwrap_or_default() }</span>
            <span class="sr" id={about_id}>{ words::about(lang, &view, &requirement) }</span>
            <div class="help" hidden={!*open}>
                if *open {
                    { mount::<HelpSlot>(HelpProps { settled: props.settled.clone(), lever: id, requirement }) }
                }
            </div>
        </div>
    }
}

/// A decision of the city, or an assumption about the world.
fn kind_mark(kind: Kind, lang: Lang) -> Html {
    let (class, sign, word) = match kind {
        Kind::Decision => ("kind--decision", "decision", tr!(lang, "kind-decision")),
        Kind::Assumption => ("kind--assumption", "assumption", tr!(lang, "kind-assumption")),
    };
    html! { <span class={classes!("kind", class)} title={word.clone()}>{ icon(sign, 14) }<span class="sr">{ word }{ " " }</span></span> }
}

/// Back to the preset's value; only where the value is another.
fn reset_button(view: &LeverView, name: &str, page: &Context) -> Html {
    let id = view.id;
    let dispatch = page.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Msg::LeverReset(id)));
    let shown = view.edited && view.reference.is_some();
    let label = tr!(page.lang, "lever-reset", name = name);
    html! {
        <button type="button" class="reset" hidden={!shown} {onclick} aria-label={label.clone()} title={label}>{ icon("reset", 16) }</button>
    }
}
