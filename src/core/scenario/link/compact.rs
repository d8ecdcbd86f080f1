//! The compact form of a link, for its code: the same pairs in digits, of which a code holds the most.
//!
//! A pair's name takes two marks of four bits, a digit of a value one, other characters three; sixteen marks make one
//! number of twenty digits. `z=` stands before them.

/// Names in the order in which the compact form counts them. New ones are added at the end only.
const NAMES: &str = "v model result preset name years segments clauses hours limits reading goals goal.hours.summed \
ramp_start draws effort ranges ramp_exponent goal.clause_rate goal.hours goal.reserved realisation reserved_hours \
reserved_duration joint_gain confidence settings.hours_per_person settings.hours_per_fte settings.hourly_cost \
settings.labour_share settings.insertion_share settings.yearly_purchases contracts growth clause_rate clausable \
anticipated calibrated hours_per_contract amount labour_share insertion_share hourly_cost duration joint_share \
facilitators contracts_per_facilitator hours_per_facilitator reserved_published siae_answers support_uplift award_rate \
city clause_duration";

/// Marks of the characters of numbers and lists; the three left are for names and other characters.
const PLAIN: &str = "0123456789.,-";
/// A name of the list follows, in two marks: its place, and the end that it bears.
const NAME: u8 = 13;
/// A character follows, in two marks.
const OTHER: u8 = 14;
/// Nothing more.
const END: u8 = 15;
/// What may follow a name.
const ENDS: [&str; 4] = ["", ".base", ".start", "~"];

/// The compact form of a fragment; the fragment itself where it holds what the form has no mark for.
#[must_use]
pub fn compact(fragment: &str) -> String {
    marks(fragment).map_or_else(|| fragment.to_owned(), |marks| format!("z={}", digits(&marks)))
}

fn marks(fragment: &str) -> Option<Vec<u8>> {
    let mut marks = Vec::new();
    for pair in fragment.split('&') {
        let (key, value) = pair.split_once('=')?;
        if let Some(place) = place(key) {
            marks.extend([NAME, place >> 4, place & 15]);
        } else {
            // A pair whose name is not in the list is written out.
            marks.extend([NAME, 15, 15]);
            push_text(&mut marks, key)?;
            push_text(&mut marks, "=")?;
        }
        push_text(&mut marks, value)?;
    }
    marks.push(END);
    Some(marks)
}

fn push_text(marks: &mut Vec<u8>, text: &str) -> Option<()> {
    for c in text.chars() {
        if let Some(mark) = PLAIN.find(c) {
            marks.push(u8::try_from(mark).ok()?);
        } else {
            let byte = u8::try_from(c).ok().filter(u8::is_ascii)?;
            marks.extend([OTHER, byte >> 4, byte & 15]);
        }
    }
    Some(())
}

/// A name's number: its place in the list, and for levers which of the four ends.
fn place(key: &str) -> Option<u8> {
    let known = |key: &str| NAMES.split_whitespace().position(|name| name == key);
    let (index, end) = match known(key) {
        Some(index) => (index, 0),
        None => {
            let (end, ending) = ENDS.iter().enumerate().skip(1).find(|(_, ending)| key.ends_with(*ending))?;
            (known(key.strip_suffix(ending)?)?, end)
        }
    };
    u8::try_from(index * ENDS.len() + end).ok().filter(|&place| place < 255)
}

/// Twenty digits for every sixteen marks.
fn digits(marks: &[u8]) -> String {
    let number =
        |chunk: &[u8]| (0..16).fold(0_u64, |sum, at| sum << 4 | u64::from(*chunk.get(at).unwrap_or(&END)));
    marks.chunks(16).map(|chunk| format!("{:020}", number(chunk))).collect()
}

/// The fragment of a compact form, without its `z=`; none when it is damaged.
pub(super) fn expanded(digits: &str) -> Option<String> {
    if digits.is_empty()
        || !digits.len().is_multiple_of(20)
        || !digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let mut marks = Vec::new();
    for chunk in digits.as_bytes().chunks(20) {
        let number: u64 = std::str::from_utf8(chunk).ok()?.parse().ok()?;
        marks.extend((0..16).rev().map(|at| (number >> (4 * at) & 15) as u8));
    }
    let mut fragment = String::new();
    let mut marks = marks.into_iter();
    loop {
        let mark = marks.next()?;
        match mark {
            END => return Some(fragment),
            NAME => {
                if !fragment.is_empty() {
                    fragment.push('&');
                }
                let place = marks.next()? << 4 | marks.next()?;
                if place < 255 {
                    let index = usize::from(place);
                    fragment.push_str(NAMES.split_whitespace().nth(index / ENDS.len())?);
                    fragment.push_str(ENDS.get(index % ENDS.len())?);
                    fragment.push('=');
                }
            }
            OTHER => fragment.push(char::from(marks.next()? << 4 | marks.next()?)),
            plain => fragment.push(PLAIN.chars().nth(usize::from(plain))?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fields::FIELDS;

    #[test]
    fn a_fragment_comes_back_from_its_compact_form() {
        for fragment in [
            "v=1",
            "v=1&model=1&result=y0.205,n880000,y106&clause_rate=0.24&contracts~=1125,1375",
            "v=1&name=%C3%89nergie+100&observed.2016=,540000,&settings.hourly_cost=31.5&goal.hours=1e-300",
        ] {
            let compact = compact(fragment);
            let digits = compact.strip_prefix("z=").unwrap_or_default();
            assert_eq!(expanded(digits).as_deref(), Some(fragment));
        }
        assert_eq!(compact("v=1&name=é"), "v=1&name=é");
    }

    #[test]
    fn what_is_damaged_is_none() {
        for digits in ["", "1", "00000000000000000000", "99999999999999999999", "0000000000000000000é"] {
            assert_eq!(expanded(digits), None, "{digits}");
        }
    }

    #[test]
    fn codes_printed_so_far_count_on_the_first_names_as_they_stand() {
        let frozen: Vec<_> = NAMES.split_whitespace().take(52).collect();
        // FNV-1a, 64 bits.
        let mark = frozen.join(" ").bytes().fold(0xcbf2_9ce4_8422_2325_u64, |mark, byte| {
            (mark ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        assert_eq!(mark, 0x224f_fd45_4c41_4ecd);
    }

    #[test]
    fn every_number_of_a_scenario_fits_into_a_code_counted_or_written_out() {
        for key in FIELDS.iter().map(|field| field.key).chain(["new_number"]) {
            let fragment = format!("v=1&{key}=0.5&{key}.base=0.25&{key}~=0.2,0.7");
            let compact = compact(&fragment);
            assert_eq!(expanded(compact.strip_prefix("z=").unwrap_or_default()), Some(fragment));
        }
    }

    #[test]
    fn every_name_of_the_list_has_a_number_of_its_own() {
        let count = NAMES.split_whitespace().count();
        assert!(count * ENDS.len() < 255);
        for name in NAMES.split_whitespace() {
            let index = usize::from(place(name).unwrap_or(255));
            assert_eq!(NAMES.split_whitespace().nth(index / ENDS.len()), Some(name));
        }
    }
}
