//! The guide's texts hold together: languages alike, names and doors of the page, pictures that are there.

use super::outline::{PARTS, Part, outline};
use crate::i18n::{Lang, manual_page};
use crate::state::view::View;
use crate::ui::later::views::text::{Block, Picture, blocks, named, shape, unknown_names};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The most bytes of a picture.
const HEAVIEST: usize = 32_000;

fn pictures(text: &str) -> Vec<Picture<'_>> {
    blocks(text)
        .into_iter()
        .filter_map(|block| if let Block::Picture(picture) = block { Some(picture) } else { None })
        .collect()
}

#[test]
fn every_language_has_the_same_passages_doors_and_pictures() {
    let french = shape(manual_page(Lang::Fr));
    assert!(french.len() > 60, "{}", french.len());
    Lang::ALL.iter().for_each(|lang| assert_eq!(shape(manual_page(*lang)), french, "{lang:?}"));
    assert_eq!(outline(manual_page(Lang::Fr)).parts.len(), PARTS.len());
}

#[test]
fn every_name_is_one_of_the_page_and_every_word_counts() {
    for lang in Lang::ALL {
        let page = manual_page(lang);
        assert_eq!(unknown_names(lang, page), [""; 0], "{lang:?}");
        let text = named(lang, page);
        assert!(!text.contains(['{', '}']), "{lang:?}");
        let read = outline(&text);
        let passages = || read.parts.iter().flat_map(|part: &Part<'_>| &part.passages);
        let words: usize = passages().map(|passage| passage.words().split_whitespace().count()).sum();
        assert!((900..=1_400).contains(&words), "{lang:?}: {words} words");
        let ids: BTreeSet<&str> = passages().map(|passage| passage.id.as_str()).collect();
        assert_eq!(ids.len(), passages().count(), "{lang:?}: headings have names of their own");
        assert!(
            passages().all(|passage| !passage.title.is_empty() && !passage.blocks.is_empty()),
            "{lang:?}"
        );
    }
}

#[test]
fn a_door_leads_to_a_view_that_is_there_and_to_each_view_once() {
    for lang in Lang::ALL {
        let doors: Vec<&str> =
            manual_page(lang).split("](view:").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert!(doors.len() > 8 && doors.iter().all(|code| View::from_code(code).is_some()), "{doors:?}");
        assert_eq!(doors.iter().collect::<BTreeSet<_>>().len(), doors.len(), "{lang:?}: {doors:?}");
    }
}

#[test]
fn every_picture_is_there_as_large_as_said_and_none_is_idle() {
    for lang in Lang::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/manual").join(lang.code());
        let shown = pictures(manual_page(lang));
        assert!(shown.len() >= 5, "{lang:?}");
        for picture in &shown {
            let bytes = fs::read(folder.join(format!("{}.png", picture.name))).unwrap_or_default();
            // A PNG begins with its mark and its head: the width and the height are in it.
            let number = |at: usize| {
                bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes)
            };
            let points = number(16).zip(number(20));
            // One and a half points for a pixel of the guide, to the nearest pixel.
            let said = points.map(|(width, height)| ((width * 4 + 3) / 6, (height * 4 + 3) / 6));
            assert_eq!(said, Some(picture.size), "{lang:?} {}", picture.name);
            assert!(bytes.len() <= HEAVIEST, "{lang:?} {}: {} bytes", picture.name, bytes.len());
            assert!(picture.alt.len() > 20 && picture.caption.len() > 20, "{lang:?} {}", picture.name);
        }
        let named: BTreeSet<String> = shown.iter().map(|picture| format!("{}.png", picture.name)).collect();
        let there = fs::read_dir(&folder).into_iter().flatten().flatten();
        let there: BTreeSet<String> =
            there.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        assert_eq!(there, named, "{lang:?}: a picture that no text names");
    }
}
