//! Parts of the page: function components, all mounted by one and the same component of yew.
//!
//! Yew writes its machinery (mounting, comparing, updating, effects) once more for each component that `<Name />` names, some
//! 6 KB of WebAssembly. [`mount`] hands it one component instead, which calls the part by a pointer. What `html!` writes
//! `<Name key={k} a={x} />` is here `keyed::<Name>(k, props!(Name { a: x }))`.

use std::any::{Any, TypeId};
use std::rc::Rc;
use yew::functional::{FunctionComponent, FunctionProvider, HookContext};
use yew::html::{BaseComponent, HtmlResult};
use yew::prelude::*;
use yew::virtual_dom::{Key, VChild};

/// The props of a part, with the same conversions and the same defaults as in `html!`.
macro_rules! props {
    ($part:ty { $($fields:tt)* }) => {
        ::yew::props!(<$part as ::yew::html::BaseComponent>::Properties { $($fields)* })
    };
}
pub(in crate::ui) use props;

/// A part of the page.
pub(in crate::ui) fn mount<P: FunctionProvider + 'static>(props: P::Properties) -> Html {
    mounted(Rc::new(Props::<P>(props)), None)
}

/// A part of the page, known by a key among those beside it.
pub(in crate::ui) fn keyed<P: FunctionProvider + 'static>(key: impl Into<Key>, props: P::Properties) -> Html {
    mounted(Rc::new(Props::<P>(props)), Some(key.into()))
}

fn mounted(part: Rc<dyn Part>, key: Option<Key>) -> Html {
    VChild::<Mount>::new(MountProps { part }, key).into()
}

/// A part with its props.
trait Part: Any {
    /// Draws it.
    fn run(&self, hooks: &mut HookContext) -> HtmlResult;
    /// Which part it is.
    fn kind(&self) -> TypeId;
    /// Whether it is the same part with the same props.
    fn is_same(&self, other: &dyn Part) -> bool;
}

struct Props<P: FunctionProvider>(P::Properties);

impl<P: FunctionProvider + 'static> Part for Props<P> {
    fn run(&self, hooks: &mut HookContext) -> HtmlResult {
        P::run(hooks, &self.0)
    }

    fn kind(&self) -> TypeId {
        TypeId::of::<P>()
    }

    fn is_same(&self, other: &dyn Part) -> bool {
        (other as &dyn Any).downcast_ref::<Self>().is_some_and(|other| self.0 == other.0)
    }
}

#[derive(Clone, Properties)]
struct MountProps {
    part: Rc<dyn Part>,
}

impl PartialEq for MountProps {
    fn eq(&self, other: &Self) -> bool {
        self.part.is_same(&*other.part)
    }
}

/// The component that mounts every part.
struct Mount {
    function: FunctionComponent<Self>,
}

impl FunctionProvider for Mount {
    type Properties = MountProps;

    fn run(hooks: &mut HookContext, props: &MountProps) -> HtmlResult {
        props.part.run(hooks)
    }
}

impl BaseComponent for Mount {
    type Message = ();
    type Properties = MountProps;

    fn create(ctx: &yew::Context<Self>) -> Self {
        Self { function: FunctionComponent::new(ctx) }
    }

    fn update(&mut self, _: &yew::Context<Self>, (): ()) -> bool {
        true
    }

    fn changed(&mut self, ctx: &yew::Context<Self>, before: &MountProps) -> bool {
        // Another part in the same place begins anew: what the one before held is none of its own.
        if before.part.kind() != ctx.props().part.kind() {
            self.function.destroy();
            self.function = FunctionComponent::new(ctx);
        }
        true
    }

    fn view(&self, ctx: &yew::Context<Self>) -> HtmlResult {
        self.function.render(ctx.props())
    }

    fn rendered(&mut self, _: &yew::Context<Self>, _: bool) {
        self.function.rendered();
    }

    fn destroy(&mut self, _: &yew::Context<Self>) {
        self.function.destroy();
    }

    fn prepare_state(&self) -> Option<String> {
        None
    }
}
