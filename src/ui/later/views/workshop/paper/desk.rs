//! The ballot in hand: what was entered of it, and what a key or a press does with it.

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::platform::{element, random};
use crate::scenario::vote::count::MOST;
use crate::scenario::vote::hands::Asked;
use crate::scenario::vote::{Ballot, Misfit, Voter};
use crate::scenario::workshop::Board;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::words::workshop::misfit;
use crate::ui::shared::words::lever as lever_words;
use crate::ui::shared::words::number_entry::{FieldError, parse};
use std::rc::Rc;
use yew::prelude::*;

/// What a ballot says of a lever; nothing where no box is ticked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pick {
    /// A box: the value beside it.
    Ticked(f64),
    /// Something else, as it was written.
    Written(String),
}

/// The levers that a ballot says something of.
type Picks = Vec<(LeverId, Pick)>;

/// What the desk remembers.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Hand {
    /// The ballot being entered.
    picks: Picks,
    /// The lever whose value was refused, and why.
    pub(super) fault: Option<(LeverId, FieldError)>,
    /// What was done last.
    pub(super) said: String,
    /// The ballot taken out last, to put it back.
    pub(super) removed: Option<Ballot>,
}

/// What is done with the ballot in hand.
pub(super) enum Act {
    /// A lever was given a value, or is left where it starts.
    Pick(LeverId, Option<Pick>),
    /// On to the next lever, or to the count after the last one; the row.
    Next(usize),
    /// A step back; the row.
    Back(usize),
    /// The ballot is complete.
    Count,
    /// A ballot is taken out.
    Remove(Ballot),
    /// It is put back.
    Restore(Ballot),
}

/// Where ballots are entered.
#[derive(Clone)]
pub(super) struct Desk {
    /// The language of what is said and typed.
    pub(super) lang: Lang,
    /// The board.
    pub(super) board: Rc<Board>,
    /// The levers of the round shown.
    pub(super) asked: Rc<Vec<Asked>>,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
    /// What is remembered.
    pub(super) hand: UseStateHandle<Hand>,
}

impl Hand {
    /// What the ballot says of a lever.
    pub(super) fn pick(&self, lever: LeverId) -> Option<&Pick> {
        self.picks.iter().find(|(other, _)| *other == lever).map(|(_, pick)| pick)
    }
}

impl Desk {
    /// Does it.
    pub(super) fn act(&self, act: Act) {
        match act {
            Act::Pick(lever, pick) => {
                let mut hand = Hand { fault: None, ..(*self.hand).clone() };
                hand.picks.retain(|(other, _)| *other != lever);
                hand.picks.extend(pick.map(|pick| (lever, pick)));
                self.hand.set(hand);
            }
            Act::Next(row) => {
                let written =
                    self.asked.get(row).and_then(|one| Some((one.lever, self.hand.pick(one.lever)?)));
                let Some(round) = self.board.round() else { return };
                match written.map(|(lever, pick)| (lever, value(self.lang, &round.base, lever, pick))) {
                    Some((lever, Err(why))) => self.refuse(lever, why),
                    _ if row + 1 < self.asked.len() => self.go_to(row + 1, &self.hand),
                    _ => self.count(),
                }
            }
            Act::Back(0) if self.hand.picks.is_empty() => {
                if let Some(last) = self.board.round().and_then(|round| round.paper.last()) {
                    self.remove(last.clone());
                }
            }
            Act::Back(row) => self.go_to(row.saturating_sub(1), &self.hand),
            Act::Count => self.count(),
            Act::Remove(ballot) => self.remove(ballot),
            Act::Restore(ballot) => {
                let said = counted(self.lang, self.entered() + 1);
                self.hand.set(Hand { said, removed: None, ..(*self.hand).clone() });
                self.tell.emit(BoardChange::PaperCame(ballot));
                self.go_to(0, &self.hand);
            }
        }
    }

    /// How many ballots were entered.
    fn entered(&self) -> usize {
        self.board.round().map_or(0, |round| round.paper.len())
    }

    /// Puts the focus on what a row says.
    fn go_to(&self, row: usize, hand: &Hand) {
        let Some(one) = self.asked.get(row) else { return };
        let place = match hand.pick(one.lever) {
            None => "0".to_owned(),
            Some(Pick::Ticked(value)) => {
                let at = one.choices.iter().position(|choice| same(choice.value, *value));
                at.map_or(0, |place| place + 1).to_string()
            }
            Some(Pick::Written(_)) => "other".to_owned(),
        };
        element::focus(&format!("paper-{row}-{place}"));
    }

    /// Says why a value is refused, where it was written.
    fn refuse(&self, lever: LeverId, why: FieldError) {
        self.hand.set(Hand { fault: Some((lever, why)), ..(*self.hand).clone() });
        if let Some(row) = self.asked.iter().position(|one| one.lever == lever) {
            element::focus(&format!("paper-{row}-other"));
        }
    }

    fn remove(&self, ballot: Ballot) {
        let left = counted(self.lang, self.entered().saturating_sub(1));
        let said = tr!(self.lang, "paper-removed", left = left);
        self.tell.emit(BoardChange::BallotRemoved(ballot.voter));
        self.hand.set(Hand { said, removed: Some(ballot), ..(*self.hand).clone() });
    }

    /// Counts the ballot, and begins the next one.
    fn count(&self) {
        let Some(round) = self.board.round() else { return };
        let say = |said: String| self.hand.set(Hand { said, ..(*self.hand).clone() });
        if self.entered() >= MOST {
            return say(tr!(self.lang, "paper-full", most = MOST.to_string()));
        }
        match cast(self.lang, &round.base, &self.hand.picks, Voter::new(random::bytes())) {
            Err(Unfit::Value(lever, why)) => self.refuse(lever, why),
            Err(Unfit::Ballot(why)) => say(misfit(self.lang, why)),
            Ok((ballot, rounded)) => {
                let names: Vec<_> =
                    rounded.iter().map(|lever| lever_words::name(self.lang, *lever)).collect();
                let mut said = counted(self.lang, self.entered() + 1);
                if !names.is_empty() {
                    said = format!("{said} {}", tr!(self.lang, "vote-rounded", names = names.join(", ")));
                }
                let next = Hand { said, ..Hand::default() };
                self.tell.emit(BoardChange::PaperCame(ballot));
                self.go_to(0, &next);
                self.hand.set(next);
            }
        }
    }
}

/// How many ballots were entered, in words.
pub(super) fn counted(lang: Lang, count: usize) -> String {
    tr!(lang, "paper-count", count = count, number = count.to_string())
}

/// Whether two values are one.
pub(super) fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(1.0)
}

/// Why what was entered is no ballot.
#[derive(Debug, PartialEq)]
enum Unfit {
    Value(LeverId, FieldError),
    Ballot(Misfit),
}

/// What a pick stands for.
fn value(lang: Lang, base: &Scenario, lever: LeverId, pick: &Pick) -> Result<f64, FieldError> {
    let written = match pick {
        Pick::Ticked(value) => return Ok(*value),
        Pick::Written(written) => written,
    };
    let number = parse(lang, lever.row().unit, written).map_err(FieldError::NotANumber)?;
    let bounds = lever.bounds(base);
    if bounds.contain(number) { Ok(number) } else { Err(FieldError::OutOfBounds(bounds)) }
}

/// The ballot of what was entered, and the levers whose value it carries rounded.
fn cast(lang: Lang, base: &Scenario, picks: &Picks, voter: Voter) -> Result<(Ballot, Vec<LeverId>), Unfit> {
    let mut scenario = base.clone();
    for (lever, pick) in picks {
        let value = value(lang, base, *lever, pick).map_err(|why| Unfit::Value(*lever, why))?;
        lever.set(&mut scenario, base, value);
    }
    let cast = Ballot::cast(base, &scenario, voter).map_err(Unfit::Ballot)?;
    Ok((cast.ballot, cast.rounded))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use crate::ui::later::views::kit::ballot::ticks;
    use crate::ui::shared::words::unit;

    #[test]
    fn what_is_printed_can_be_entered_by_its_digit_and_by_its_words() {
        let mut faults = Vec::new();
        for lang in Lang::ALL {
            for preset in Preset::ALL {
                let base = preset.scenario();
                for asked in LeverId::all().filter_map(|lever| Asked::about(lever, &base)) {
                    let lever = asked.lever;
                    let start = lever.value(&base).unwrap();
                    for tick in ticks(lang, &asked) {
                        let place = asked.choices.get(tick.digit - 1).map(|choice| choice.value);
                        assert_eq!(place, Some(tick.value), "the digit is the box's place");
                        let enter =
                            |pick: Pick| cast(lang, &base, &vec![(lever, pick)], Voter::new([1; 6])).unwrap();
                        let (ballot, rounded) = enter(Pick::Ticked(tick.value));
                        // What is counted reads as what is printed, where a lever of several families can be there; a
                        // pace is carried in its own places, and that it was rounded is said.
                        let say = |scenario: &Scenario| {
                            unit::displayed(lang, lever.row().unit, lever.value(scenario).unwrap())
                        };
                        let counted = say(&ballot.apply(&base));
                        let pace = lever.row().unit.is_logarithmic() && rounded == [lever];
                        let alike = counted == say(&lever.at(&base, tick.value));
                        let typed = enter(Pick::Written(tick.text.clone())).0 == ballot;
                        if !(alike || pace) || !(typed || same(tick.value, start)) {
                            faults.push(format!("{preset:?} {lever:?} {tick:?} {counted} {rounded:?}"));
                        }
                    }
                }
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn a_value_out_of_bounds_is_refused_with_its_lever() {
        let base = Preset::Paris2020.scenario();
        let lever = LeverId::ClauseRate;
        let enter = |text: &str| {
            cast(Lang::Fr, &base, &vec![(lever, Pick::Written(text.to_owned()))], Voter::new([1; 6]))
        };
        assert!(matches!(enter("140 %"), Err(Unfit::Value(LeverId::ClauseRate, FieldError::OutOfBounds(_)))));
        assert!(matches!(
            enter("beaucoup"),
            Err(Unfit::Value(LeverId::ClauseRate, FieldError::NotANumber(_)))
        ));
        let (ballot, rounded) = enter("23,5").unwrap();
        assert!(rounded.is_empty());
        assert!(same(lever.value(&ballot.apply(&base)).unwrap(), 0.235));
    }
}
