//! The codes that the page draws are read back by a reader that knows nothing of how they were made.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use simulateur_objectifs::chart::code::{Code, QUIET, code};
use simulateur_objectifs::scenario::link::{LONGEST, compact, decode, encode};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::vote::picture::read_codes;
use simulateur_objectifs::state::edit::Edit;

/// Pixels a square.
const SCALE: i32 = 4;

/// Paints the path on white, as a page does, and reads the picture.
fn read_back(code: &Code) -> String {
    let side = code.size + 2 * QUIET;
    let mut black = vec![false; usize::try_from(side * side).unwrap()];
    for run in code.path.split('M').skip(1) {
        let numbers: Vec<i32> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter(|text| !text.is_empty())
            .map(|text| text.parse().unwrap())
            .collect();
        for x in numbers[0]..numbers[0] + numbers[2] {
            black[usize::try_from((numbers[1] + QUIET) * side + x + QUIET).unwrap()] = true;
        }
    }
    let (side, scale) = (usize::try_from(side).unwrap(), usize::try_from(SCALE).unwrap());
    let width = side * scale;
    let shade = |at: usize| if black[at / width / scale * side + at % width / scale] { 0 } else { 255 };
    let grey: Vec<u8> = (0..width * width).map(shade).collect();
    match read_codes(width, width, &grey).as_slice() {
        [text] => text.clone(),
        texts => panic!("one code, not {texts:?}"),
    }
}

#[test]
fn a_code_holds_its_link() {
    let ranges = Edit::RangesProposed.apply(&Preset::CityLevers.scenario()).unwrap();
    let presets = Preset::ALL.map(Preset::scenario).into_iter();
    for scenario in presets.chain([ranges]) {
        let fragment = encode(&scenario, None, LONGEST).0;
        for fragment in [compact(&fragment), fragment] {
            let address = format!("https://simulateur.example/outils/#{fragment}");
            let read = read_back(&code(&address).unwrap());
            assert_eq!(read, address);
            assert_eq!(decode(&read).scenario, scenario);
        }
    }
}

#[test]
fn the_largest_code_is_read() {
    for address in [format!("https://simulateur.example/#z={}", "7".repeat(900)), "a".repeat(412)] {
        assert_eq!(read_back(&code(&address).unwrap()), address);
    }
}
