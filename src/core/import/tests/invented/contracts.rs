//! What is one contract, and where records stand between brackets and elements.

use super::{ROW, says, table};
use serde_json::{Value, json};

#[test]
fn what_is_one_contract() {
    says(
        "the same row twice",
        &table(&[ROW, ROW]),
        &[("/contracts", json!(1)), ("/merged/rows_merged", json!(1))],
    );
    // A number that a spreadsheet has rounded is none: these are told apart by what they are.
    let rounded = [
        "2,02E+13;21990001200014;Un;2024-02-01;50000;12;",
        "2,02E+13;21990001200014;Deux;2024-02-01;50000;12;",
    ];
    says(
        "rounded",
        &table(&rounded),
        &[("/contracts", json!(2)), ("/notes/id_damaged", json!(2)), ("/merged/rows_without_id", json!(2))],
    );
    let ceiling = b"id;acheteur_id;titulaire_id;objet;dateNotification;montant;dureeMois;techniques\n\
        A1;21990001200014;99900000100017;Travaux;2024-02-01;900000;48;Accord-cadre\n\
        A2;21990001200014;99900000200017;Travaux.;2024-02-01;900000,00;48;Accord-cadre\n";
    says(
        "one ceiling",
        ceiling,
        &[
            ("/contracts", json!(1)),
            ("/merged/shared_ceilings", json!(1)),
            ("/merged/contracts_in_shared_ceilings", json!(2)),
        ],
    );
    let versions = b"DONNEESACTUELLES,Modification ID,id,acheteur.id,colonne,Dur\xc3\xa9e Mois,Date Notification,MONTANT\n\
        non,0,A1,219900012,x,24,2023-12-01,60000\n\
        oui,1,a1,219 900 012,y,36,2024-05-01,90000\n";
    says(
        "a correction",
        versions,
        &[
            ("/contracts", json!(1)),
            ("/merged/contracts_with_versions", json!(1)),
            ("/covers/from", json!("2023-12-01")),
        ],
    );
    let two = table(&[ROW, "B1;21990002000019;O;2024-02-01;50000;12;"]);
    says(
        "two buyers",
        &two,
        &[("/selection/rule", json!("choose")), ("/contracts", Value::Null), ("/buyers/count", json!(2))],
    );
    let unnamed = b"id;acheteur_id;acheteur_nom;dateNotification;montant\nA1;2,175E+13; Ville de Rivebelle ;2024-02-01;50000\n";
    says(
        "no valid buyer",
        unnamed,
        &[
            ("/selection/rule", json!("unnamed")),
            ("/notes/buyer_damaged", json!(1)),
            ("/buyers/first/0/name", json!("Ville de Rivebelle")),
        ],
    );
}

#[test]
fn records_between_brackets_and_elements() {
    says(
        "no marches",
        br#"{"a":{"id":"1"},"b":[1,2]}"#,
        &[("/rows/read", json!(1)), ("/rows/rejected/no_date", json!(1)), ("/format", json!("table"))],
    );
    let scenario = br#"{"format":"simulateur-objectifs","version":1,"name":"Plan","base_year":2016}"#;
    says("a scenario", scenario, &[("/rows/rejected/no_date", json!(1)), ("/can_apply", json!(false))]);
    let record = r#"{"id":"A1","acheteur":{"id":"21990001200014"},"dateNotification":"2024-02-01","montant":50000,"considerationsSociales":{"considerationSociale":["Clause sociale"]}}"#;
    for (name, text, read) in [
        ("nested arrays", format!("[[[{record}]]]"), 1),
        ("one a line, one broken", format!("{record}\n{{\"id\":}}\n{record}"), 3),
        (
            "results beside others",
            format!("{{\"total\":3,\"links\":{{\"data\":{{}}}},\"results\":[{record}]}}"),
            1,
        ),
        ("NaN", format!("[{}]", record.replace("50000", "NaN")), 1),
    ] {
        says(
            name,
            text.as_bytes(),
            &[("/rows/read", json!(read)), ("/contracts", json!(1)), ("/format", json!("decp-2022-json"))],
        );
    }
    let cut = format!("{{\"marches\":{{\"marche\":[{record},{}", record.get(..90).unwrap());
    says(
        "cut",
        cut.as_bytes(),
        &[("/truncated", json!(true)), ("/rows/read", json!(1)), ("/can_apply", json!(false))],
    );
    // What is no record tells nothing of the format.
    let broken = format!(
        "[{}, {}]",
        record.replace(":50000", ":"),
        r#"{"id":"A2","dateNotification":"2024-02-01","montant":50000}"#
    );
    says(
        "a broken record",
        broken.as_bytes(),
        &[
            ("/rows/rejected/malformed", json!(1)),
            ("/format", json!("table")),
            ("/options/threshold", json!(0.0)),
        ],
    );
    let xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><d:liste xmlns:d=\"urn:x\"><d:marche><d:id>A1</d:id>\
        <d:acheteur><d:id>21990001200014</d:id></d:acheteur><d:objet><![CDATA[Voirie <lot 1>]]> &amp; r\u{e9}seaux</d:objet>\
        <d:dateNotification>2024-02-01</d:dateNotification><d:montant>50&#48;00</d:montant><d:considerationsSociales>\
        <d:considerationSociale>Clause sociale</d:considerationSociale></d:considerationsSociales></d:marche></d:liste>";
    let latin: Vec<u8> = xml.chars().map(|character| u8::try_from(u32::from(character)).unwrap()).collect();
    says(
        "XML",
        &latin,
        &[
            ("/encoding", json!("windows-1252")),
            ("/format", json!("decp-2022-xml")),
            ("/counted", json!(1)),
            ("/years/0/clause", json!(1)),
        ],
    );
}
