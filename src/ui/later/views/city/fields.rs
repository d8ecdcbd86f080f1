//! One figure that is asked for: its field, whether nobody knows, how it is known.

use super::form::Form;
use super::words;
use crate::i18n::{Lang, ParseNumberError};
use crate::model::bounds::Bounds;
use crate::model::lever::Unit;
use crate::platform::keys::FieldKey;
use crate::platform::{input, keys};
use crate::scenario::provenance::Known;
use crate::scenario::questions::{Asked, Change, Entry};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::field::on_left;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::lever as known_words;
use crate::ui::shared::words::number_entry::{self, FieldError, fault_text};
use crate::ui::shared::words::unit;
use yew::prelude::*;

/// Purchases are asked in millions of euros.
const MILLION: f64 = 1e6;
/// What may follow them.
const MILLIONS: [&str; 5] = ["millions d’euros", "millions d'euros", "million euros", "millions", "M€"];

/// A figure's identity on the page.
pub(super) fn field_id(asked: Asked) -> String {
    format!("city-{}", asked.key().replace(['.', '-'], "_"))
}

fn in_millions(asked: Asked) -> bool {
    asked == Asked::Purchases
}

/// A value as its field shows it.
fn shown(lang: Lang, asked: Asked, value: f64) -> String {
    if in_millions(asked) {
        return unit::field_text(lang, Unit::Contracts, value / MILLION);
    }
    unit::field_text(lang, asked.unit(), value)
}

/// The value that a typed text stands for.
fn parse(lang: Lang, asked: Asked, typed: &str, bounds: Bounds) -> Result<f64, FieldError> {
    let read = if in_millions(asked) {
        let bare = MILLIONS.iter().find_map(|ending| typed.trim().strip_suffix(ending)).unwrap_or(typed);
        number_entry::parse(lang, Unit::Contracts, bare).map(|millions| millions * MILLION)
    } else {
        number_entry::parse(lang, asked.unit(), typed)
    };
    match read {
        Ok(value) if bounds.contain(value) => Ok(value),
        Ok(_) => Err(FieldError::OutOfBounds(bounds)),
        Err(reason) => Err(FieldError::NotANumber(reason)),
    }
}

/// Why a typed text was not taken.
fn fault(lang: Lang, asked: Asked, error: FieldError) -> String {
    if !in_millions(asked) {
        return fault_text(lang, asked.unit(), error);
    }
    match error {
        FieldError::OutOfBounds(Bounds { low, high }) => {
            tr!(lang, "field-out-of-bounds", low = lang.money(low), high = lang.money(high))
        }
        FieldError::NotANumber(_) => fault_text(lang, Unit::Contracts, error),
    }
}

/// Which figure.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AskedProps {
    pub(super) form: Form,
    pub(super) asked: Asked,
    /// What stands after the field in place of its unit.
    #[prop_or_default]
    pub(super) unit: Option<AttrValue>,
    /// A class of its own, for its width.
    #[prop_or_default]
    pub(super) class: Classes,
    /// Whether « nobody knows » and how it is known stand beside.
    #[prop_or(true)]
    pub(super) beside: bool,
    /// The value shown while none is given, where that is no example: years, a goal that follows.
    #[prop_or_default]
    pub(super) usual: Option<f64>,
}

/// The field, with what stands beside it. What is typed is taken as soon as it is a number that is allowed; why it is not, is
/// told once the field is left.
#[function_component]
pub(super) fn AskedField(props: &AskedProps) -> Html {
    let lang = use_page().lang;
    let AskedProps { form, asked, usual, .. } = props.clone();
    let answers = &form.answers;
    let entry = answers.entry(asked);
    let bounds = answers.bounds(asked);
    let typed = use_state_eq(|| None::<String>);
    let error = use_state_eq(|| None::<FieldError>);
    let left = use_mut_ref(|| None::<String>);
    let told = use_mut_ref(|| None::<f64>);
    // A value that changes elsewhere takes the place of what was being typed; one's own does not.
    use_effect_with((entry.map(|entry| format!("{entry:?}")), lang), {
        let (typed, error, left, told) = (typed.clone(), error.clone(), left.clone(), told.clone());
        move |_| {
            let own = told.borrow_mut().take();
            if own.is_none() {
                left.take();
                typed.set(None);
                error.set(None);
            }
        }
    });
    let example = answers.example(asked).map(|example| example.value);
    let value = match entry {
        Some(Entry::Given(value)) => Some(value),
        Some(Entry::Unknown) => example,
        None => usual,
    };
    let text = value.map(|value| shown(lang, asked, value)).unwrap_or_default();
    let give = {
        let (tell, told) = (form.tell.clone(), told);
        move |value: f64| {
            *told.borrow_mut() = Some(value);
            tell.emit(Change::Answered(asked, Some(Entry::Given(value))));
        }
    };
    let take = {
        let (typed, error, tell, give, text) =
            (typed.clone(), error.clone(), form.tell.clone(), give.clone(), text.clone());
        Callback::from(move |written: String| {
            if written == text {
                typed.set(None);
                error.set(None);
                return;
            }
            match parse(lang, asked, &written, bounds) {
                Ok(value) => {
                    typed.set(None);
                    error.set(None);
                    give(value);
                }
                // Emptied: the question is open again.
                Err(FieldError::NotANumber(ParseNumberError::Empty)) => {
                    typed.set(None);
                    error.set(None);
                    tell.emit(Change::Answered(asked, None));
                }
                Err(reason) => {
                    typed.set(Some(written));
                    error.set(Some(reason));
                }
            }
        })
    };
    let oninput = {
        let (typed, error) = (typed.clone(), error.clone());
        Callback::from(move |event: InputEvent| {
            let written = input::text(&event);
            if let Ok(value) = parse(lang, asked, &written, bounds) {
                error.set(None);
                give(value);
            }
            typed.set(Some(written));
        })
    };
    let onkeydown = {
        let (typed, error, take, text) = (typed.clone(), error.clone(), take.clone(), text.clone());
        Callback::from(move |event: KeyboardEvent| match keys::in_field(&event) {
            Some(FieldKey::Take) => take.emit(input::text(&event)),
            Some(FieldKey::GiveUp) => {
                typed.set(None);
                error.set(None);
                input::show(&event, &text);
            }
            None => {}
        })
    };
    let id = field_id(asked);
    let error_id = format!("{id}-error");
    let bad = error.is_some();
    let unknown = entry == Some(Entry::Unknown);
    let suffix =
        props.unit.clone().unwrap_or_else(|| unit::suffix(lang, asked.unit(), value.unwrap_or(2.0)).into());
    html! {
        <>
            <span class={classes!("field", props.class.clone(), bad.then_some("field--bad"), unknown.then_some("field--todo"))}>
                <input {id} inputmode={number_entry::keyboard(bounds)} autocomplete="off" value={(*typed).clone().unwrap_or(text)}
                    aria-label={words::name(lang, asked)} aria-invalid={bad.then_some("true")} aria-describedby={bad.then(|| error_id.clone())}
                    {oninput} onchange={on_left(&left, take)} {onkeydown} />
                <span class="unit">{ suffix }</span>
            </span>
            if props.beside {
                { mount::<Beside>(props!(Beside { form: form.clone(), asked })) }
            }
            <span class="err" id={error_id} role="alert" hidden={!bad}>
                if let Some(error) = *error { { icon("warn", 16) }{ fault(lang, asked, error) } }
            </span>
        </>
    }
}

/// Which figure, beside its field.
#[derive(Clone, PartialEq, Properties)]
struct BesideProps {
    form: Form,
    asked: Asked,
}

/// How the figure is known, and the box for what nobody knows.
#[function_component]
fn Beside(props: &BesideProps) -> Html {
    let lang = use_page().lang;
    let BesideProps { form, asked } = props.clone();
    let entry = form.answers.entry(asked);
    let onchange = form.tell.reform(move |event: Event| {
        Change::Answered(asked, input::checked(&event).then_some(Entry::Unknown))
    });
    html! {
        <>
            <span class="q__known">{ known(&form, asked).map(|known| chip(lang, known)).unwrap_or_default() }</span>
            if asked.example().is_some() {
                <label class="dk">
                    <input type="checkbox" id={format!("{}-unknown", field_id(asked))} checked={entry == Some(Entry::Unknown)} {onchange}
                        aria-label={tr!(lang, "city-dont-know-of", name = words::name(lang, asked))} />
                    <span>{ tr!(lang, "city-dont-know") }</span>
                </label>
            }
        </>
    }
}

/// How a figure is known; none while it is not asked for, or not answered.
pub(super) fn known(form: &Form, asked: Asked) -> Option<Known> {
    match form.answers.entry(asked) {
        Some(Entry::Given(_)) if form.answers.sources.contains_key(&asked) => Some(Known::Documented),
        Some(Entry::Given(_)) => Some(Known::Entered),
        Some(Entry::Unknown) => Some(Known::ToFind),
        None => None,
    }
}

/// How a figure is known, in an icon and a word.
pub(super) fn chip(lang: Lang, known: Known) -> Html {
    html! {
        <span class={classes!("prov", known_words::known_class(known))}>
            { icon(known_words::known_icon(known), 14) }{ known_words::known(lang, known) }
        </span>
    }
}

/// What stands in for a figure that nobody knows, in a line below; empty where it is known.
pub(super) fn meanwhile(lang: Lang, form: &Form, asked: Asked) -> Html {
    let unknown = form.answers.entry(asked) == Some(Entry::Unknown);
    let Some(example) = form.answers.example(asked).filter(|_| unknown) else { return Html::default() };
    let [low, high] = example.plausible.map(|end| words::value(lang, asked, end));
    let value = words::value(lang, asked, example.value);
    html! { <p class="q__note">{ tr!(lang, "city-meanwhile", value = value, low = low, high = high) }</p> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_mean_two_numbers_is_asked_about_and_millions_may_be_said() {
        let contracts = Asked::Contracts.bounds();
        let unsure = parse(Lang::Fr, Asked::Contracts, "1.600", contracts).expect_err("it may be 1.6");
        let text = fault(Lang::Fr, Asked::Contracts, unsure).replace('\u{202f}', " ");
        assert!(text.contains("1 600") && text.contains("1,6"), "{text}");
        let purchases = Asked::Purchases.bounds();
        for typed in ["95", "95 M€", "95 millions", "95 millions d’euros"] {
            assert_eq!(parse(Lang::Fr, Asked::Purchases, typed, purchases), Ok(95e6), "{typed}");
        }
        let euros =
            parse(Lang::Fr, Asked::Purchases, "95000000", purchases).expect_err("millions are asked for");
        assert!(!fault(Lang::Fr, Asked::Purchases, euros).contains("marché"));
        assert_eq!(parse(Lang::Fr, Asked::RateAimed, "15", Asked::RateAimed.bounds()), Ok(0.15));
    }
}
