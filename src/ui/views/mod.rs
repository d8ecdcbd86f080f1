//! What opens over the page or takes its place; nothing of it is drawn before it is asked for.

mod derivation;
mod text;

use crate::analysis::ensemble::EnsembleSummary;
use crate::chart::Palette;
use crate::platform::element;
use crate::state::derive::Derived;
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::context::{Shared, use_page};
use crate::ui::icon::icon;
use yew::prelude::*;

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

/// The view that is open.
#[function_component]
pub(in crate::ui) fn Views(props: &ViewProps) -> Html {
    html! { <div class="views">{ opened(props) }</div> }
}

fn opened(props: &ViewProps) -> Html {
    match props.state.view {
        None
        | Some(View::Scenarios | View::Share | View::Compare | View::Wall | View::Workshop | View::Embed) => {
            Html::default()
        }
        Some(View::Model) => html! { <text::TextView key="model" id={text::TextId::Model} /> },
        // Once a city's configuration says them, its owner and contact go here.
        Some(View::Accessibility) => {
            html! { <text::TextView key="accessibility" id={text::TextId::Accessibility} /> }
        }
        Some(View::Derivation(figure)) => {
            html! { <derivation::DerivationView {figure} view={props.clone()} /> }
        }
    }
}

/// A dialog over the page, and what it holds.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ViewDialogProps {
    /// Its title.
    pub(in crate::ui) title: String,
    /// What it holds.
    pub(in crate::ui) children: Html,
}

/// A dialog that is open as long as its view is; Escape and its button leave the view, the focus goes back by itself.
#[function_component]
pub(in crate::ui) fn ViewDialog(props: &ViewDialogProps) -> Html {
    let page = use_page();
    let node = use_node_ref();
    use_effect_with(node.clone(), element::open_dialog);
    let leave = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Msg::ViewClosed))
    };
    html! {
        <dialog class="dialog" ref={node.clone()} aria-labelledby="view-title" onclose={leave.reform(|_: Event| ())}>
            <div class="dialog__head">
                <h2 class="h3" id="view-title">{ &props.title }</h2>
                <button type="button" class="iconbtn" aria-label={tr!(page.lang, "close")}
                    onclick={Callback::from(move |_: MouseEvent| element::close_dialog(&node))}>{ icon("close", 20) }</button>
            </div>
            { props.children.clone() }
        </dialog>
    }
}

/// A page in place of the simulator's, with a way back.
#[function_component]
pub(in crate::ui) fn ViewPage(props: &ViewDialogProps) -> Html {
    let page = use_page();
    let heading = use_node_ref();
    use_effect_with(heading.clone(), element::focus_node);
    let dispatch = page.dispatch.clone();
    html! {
        <main class="app app--page">
            <button type="button" class="btn btn--quiet" onclick={Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewClosed))}>
                { icon("undo", 16) }{ tr!(page.lang, "view-back") }</button>
            <h2 tabindex="-1" ref={heading}>{ &props.title }</h2>
            { props.children.clone() }
        </main>
    }
}
