//! Files that no city publishes as they are: each has one thing changed, and what follows was worked out from the rules by hand.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod contracts;

use serde_json::{Value, json};
use simulateur_import::{Content, Day, File, Options, Request, read_whole, result_file};

/// The result of some bytes, read at the end of November 2026, as the command line tells it.
fn result(bytes: &[u8]) -> Value {
    let as_of = Day::of(2026, 11, 28).unwrap();
    let request = Request { as_of, buyers: None, size: bytes.len() as u64 };
    let read = read_whole(request, |reader| {
        bytes.chunks(7).for_each(|slice| reader.feed(slice));
        Ok::<_, std::convert::Infallible>(())
    })
    .unwrap();
    let findings = read.as_ref().ok().and_then(|reading| match &reading.content {
        Content::Contracts(contracts) => Some(contracts.findings(&Options::default())),
        Content::Undecided | Content::Ledger(_) => None,
    });
    let file = File { name: "invented", bytes: bytes.len() as u64, as_of };
    let told = result_file(file, read.as_ref().map_err(|refusal| *refusal), findings.as_ref());
    serde_json::to_value(told).unwrap()
}

/// Fails unless the result of some bytes has these values at these places.
fn says(name: &str, bytes: &[u8], expected: &[(&str, Value)]) {
    let result = result(bytes);
    for (place, value) in expected {
        let got = result.pointer(place).cloned().unwrap_or(Value::Null);
        assert_eq!(&got, value, "{name}: {place}\n{result:#}");
    }
}

const HEAD: &str = "id;acheteur_id;objet;dateNotification;montant;dureeMois;considerationsSociales";
const ROW: &str = "A1;21990001200014;Travaux;2024-02-01;50000;12;Clause sociale";

fn table(rows: &[&str]) -> Vec<u8> {
    format!("{HEAD}\n{}\n", rows.join("\n")).into_bytes()
}

#[test]
fn kinds_that_are_not_read_are_named() {
    for (bytes, refused) in [
        (&b""[..], "empty"),
        (b"\xef\xbb\xbf \r\n\t", "empty"),
        (b"\xff\xfe", "empty"),
        (b"PK\x03\x04\x14\0", "zip_or_spreadsheet"),
        (b"\x1f\x8b\x08\0\0\0", "gzip"),
        (b"PAR1\x15\x04", "parquet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old_excel"),
        (b"%PDF-1.7\n", "pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no_known_columns"),
        (b"<!DOCTYPE html><html><body><p>Connexion<br></body></html>", "not_xml"),
        (b"<html><body>Bonjour</body></html>", "no_records"),
        (b"ville;population\nParis;2100000\n", "no_known_columns"),
        (b"id;objet;montant\n", "no_records"),
        (b"{\"marches\":{\"marche\":[{\"id\":\"1\"", "not_json"),
        (b"{\"marches\":[]}", "no_records"),
    ] {
        says(refused, bytes, &[("/refused", json!(refused)), ("/can_apply", json!(false))]);
    }
}

#[test]
fn encodings_separators_and_line_ends() {
    let marked = [b"\xef\xbb\xbf", &table(&[ROW])[..]].concat();
    says("BOM", &marked, &[("/encoding", json!("utf-8-bom")), ("/contracts", json!(1))]);
    for (separator, told) in [(",", ","), ("\t", "\t"), ("|", "|")] {
        let text = String::from_utf8(table(&[ROW])).unwrap().replace(';', separator);
        says(told, text.as_bytes(), &[("/separator", json!(told)), ("/counted", json!(1))]);
    }
    let named = format!("SEP=:\r\n{}", String::from_utf8(table(&[ROW])).unwrap().replace(';', ":"));
    says("sep=", named.as_bytes(), &[("/separator", json!(":")), ("/header_line", json!(2))]);
    let mixed = format!("Marchés\r\r\n{HEAD}\r{ROW}\n\r\n");
    says("mixed ends", mixed.as_bytes(), &[("/header_line", json!(3)), ("/rows/read", json!(1))]);
    let wide: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(format!("{HEAD}\n{ROW}").encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    says("UTF-16", &wide, &[("/encoding", json!("utf-16")), ("/contracts", json!(1))]);
    // Cut in the middle of a character: one broken sequence, against as many sound ones as stand before it.
    let latin = [&table(&[ROW])[..], "B2;21990001200014;Éco\u{e9}".as_bytes()].concat();
    let cut = latin.get(..latin.len() - 1).unwrap();
    says("cut, few accents", cut, &[("/encoding", json!("windows-1252"))]);
    let many = [&table(&[ROW])[..], "B2;21990001200014;ÉÉÉÉÉÉÉÉÉÉÉ\u{e9}".as_bytes()].concat();
    says(
        "cut, many",
        many.get(..many.len() - 1).unwrap(),
        &[("/encoding", json!("utf-8-damaged")), ("/truncated", json!(false))],
    );
}

#[test]
fn rows_that_are_kept_out_are_told_with_their_line() {
    let bytes = table(&[
        "A1;21990001200014;\"sur\r\ndeux \"\"lignes\"\"\";2024-02-30;50000;12;",
        "A2;2,175E+13;Objet;2024-03-01;50000;12;",
        "A3;21990001200014;Objet;;50000;12;",
        "A4;21990001200014;Objet;2026-11-29;50000;12;",
        "A5;21990001200014;Objet;2024-03-01;50000;12;;;un de trop",
        ROW,
    ]);
    let at = |line: u64, reason: &str| json!({ "at": { "line": line }, "reason": reason });
    let told = result(&bytes);
    let rejected: Vec<Value> = told["rejected_examples"]
        .as_array()
        .unwrap()
        .iter()
        .cloned()
        .map(|mut one| {
            one.as_object_mut().unwrap().remove("value");
            one
        })
        .collect();
    let expected = [
        at(2, "bad_date"),
        at(4, "no_buyer"),
        at(5, "no_date"),
        at(6, "future_date"),
        at(7, "too_many_fields"),
    ];
    assert_eq!(rejected, expected);
    says(
        "five of six",
        &bytes,
        &[("/rows/read", json!(6)), ("/rows/kept", json!(1)), ("/can_apply", json!(false))],
    );
    let wide = "A5;21990001200014;Objet;2024-03-01;50 000,00;12;;;x";
    says("too many fields", &table(&[wide; 5]), &[("/refused", json!("columns_do_not_line_up"))]);
    says(
        "nothing kept",
        &table(&["A;21990001200014;O;0222-01-01;1;1;"]),
        &[("/rows/kept", json!(0)), ("/selection/rule", json!("none"))],
    );
    let open = table(&[ROW, "B2;21990001200014;\"jamais fermé;2024-03-01;50000;12;", ROW]);
    says(
        "open quote",
        &open,
        &[("/truncated", json!(true)), ("/open_quote_line", json!(3)), ("/rows/read", json!(1))],
    );
}

#[test]
fn amounts_durations_and_dates_as_people_write_them() {
    let of = |amount: &str, duration: &str| {
        table(&[&format!("A1;21990001200014;O;2024-02-01;{amount};{duration};")])
    };
    for (amount, noted) in [
        ("-5000", "amount_negative"),
        ("0,00 €", "amount_zero"),
        ("99,99", "amount_nominal"),
        ("3 000 000 001", "amount_out_of_range"),
        ("999999999", "amount_filler"),
        ("NC", "amount_missing"),
        ("environ 5", "amount_unreadable"),
    ] {
        says(
            amount,
            &of(amount, "12"),
            &[(&format!("/notes/{noted}"), json!(1)), ("/left_out/amount_unknown", json!(1))],
        );
    }
    says(
        "spaces and comma",
        &of("\"1\u{202f}600\u{a0}000,50 €\"", "12"),
        &[("/results/amounts/all/mean", Value::Null), ("/counted", json!(1))],
    );
    for (duration, noted) in [
        ("300 ans", "duration_out_of_range"),
        ("0", "duration_out_of_range"),
        ("un an", "duration_unreadable"),
    ] {
        says(duration, &of("50000", duration), &[(&format!("/notes/{noted}"), json!(1))]);
    }
    // The last evening of a year in universal time is the first day of the next one here.
    let dated = |date: &str| table(&[&format!("A1;21990001200014;O;{date};50000;12;")]);
    for (date, day) in [
        ("2023-12-31T23:00:00Z", "2024-01-01"),
        ("2024-06-30T22:00:00+00:00", "2024-07-01"),
        ("2023-12-31+01:00", "2023-12-31"),
        ("1/2/24 23:59", "2024-02-01"),
        ("45292", "2024-01-01"),
        ("2024", "2024-07-01"),
    ] {
        says(date, &dated(date), &[("/covers/from", json!(day)), ("/covers/to", json!(day))]);
    }
}
