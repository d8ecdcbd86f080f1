//! What opens over the page or takes its place; nothing of it is drawn before it is asked for.

mod compare;
mod derivation;
mod embed;
mod meeting;
mod memo;
mod scenarios;
mod share;
mod take_away;
mod text;
mod wall;
mod workshop;

use crate::analysis::ensemble::EnsembleSummary;
use crate::chart::Palette;
use crate::platform::element;
use crate::state::derive::Derived;
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::context::{Shared, use_page};
use crate::ui::dialog::dialog_head;
use crate::ui::icon::icon;
use crate::ui::notices::Notices;
use compare::ComparePage;
use memo::{MemoPage, PrintedMemo};
use share::ShareView;
use std::rc::Rc;
use take_away::TakeAway;
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

/// What the view on screen comes back to.
#[derive(Clone, PartialEq)]
struct Under(Option<View>);

/// The view that is open.
#[function_component]
pub(in crate::ui) fn Views(props: &ViewProps) -> Html {
    // A page of its own prints as it is; over the simulator, what prints is the note of one page.
    let page = props.state.page();
    html! {
        <ContextProvider<Under> context={Under(props.state.under)}><div class="views">
            <Notices key="notices" notices={Rc::clone(&props.state.notices)} />
            <div key="page">{ page.map(|view| opened(props, view)) }</div>
            <div key="open">{ props.state.view.filter(|view| !view.is_page()).map(|view| opened(props, view)) }</div>
            if page.is_none() {
                <PrintedMemo key="print" ..props.clone() />
            }
        </div></ContextProvider<Under>>
    }
}

fn opened(props: &ViewProps, view: View) -> Html {
    match view {
        View::Scenarios => html! { <scenarios::Scenarios state={props.state.clone()} /> },
        View::Share => {
            html! { <ShareView state={props.state.clone()} files={html! { <TakeAway ..props.clone() /> }} /> }
        }
        View::Compare => html! { <ComparePage state={props.state.clone()} palette={props.palette} /> },
        View::Memo => html! { <MemoPage ..props.clone() /> },
        View::Wall => html! { <wall::Wall ..props.clone() /> },
        View::Workshop => html! { <workshop::WorkshopPage ..props.clone() /> },
        View::Embed => html! { <embed::EmbedView ..props.clone() /> },
        View::Model => html! { <text::TextView key="model" id={text::TextId::Model} /> },
        View::Accessibility => {
            let config = &props.state.config;
            let contact = config
                .links
                .iter()
                .find(|(name, _)| *name == "contact")
                .map(|(_, url)| AttrValue::from(url.clone()));
            html! { <text::TextView key="accessibility" id={text::TextId::Accessibility} owner={config.city.clone().map(AttrValue::from)} {contact} /> }
        }
        View::Derivation(figure) => {
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
            { dialog_head(page.lang, Some("view-title"), props.title.clone(), Callback::from(move |_| element::close_dialog(&node))) }
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
    let back = match use_context::<Under>().and_then(|under| under.0) {
        None => tr!(page.lang, "view-back"),
        Some(View::Workshop) => tr!(page.lang, "view-back-workshop"),
        Some(_) => tr!(page.lang, "view-back-page"),
    };
    html! {
        <main class="app app--page">
            <button type="button" class="btn btn--quiet" onclick={Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewClosed))}>
                { icon("undo", 16) }{ back }</button>
            <h2 tabindex="-1" ref={heading}>{ &props.title }</h2>
            { props.children.clone() }
        </main>
    }
}
