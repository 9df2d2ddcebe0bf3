//! Setups that open no engine, and tools that give nothing.

use serde_json::{Value, json};

use super::{At, Transcript, reach, shape::standard, told, ways};

/// Setups: damaged JSON, a field too many, too few or of another type, a charter that cannot hold.
pub(super) fn setups() -> Transcript {
    let mut out =
        Transcript::new("Setups that open no engine; a charter's fault is told with its path.");
    for text in ["", "null", "[]", "{", "{}", "{} {}", "\u{feff}{}"] {
        out.line("setup!", text);
    }
    let standard = standard();
    for way in ways(&standard) {
        let mut surplus = standard.clone();
        if let Value::Object(fields) = reach(&mut surplus, &way) {
            fields.insert("surplus".to_string(), json!(1));
            out.note(&format!("a field too many in {}", told(&way)));
            out.line("setup!", &surplus.to_string());
        }
        let Some((At::Field(last), above)) = way.split_last() else {
            continue;
        };
        if above.len() > 1 && matches!(above.last(), Some(At::Place(1..))) {
            continue;
        }
        let mut missing = standard.clone();
        if let Value::Object(fields) = reach(&mut missing, above) {
            fields.shift_remove(last);
        }
        out.note(&format!("without {}", told(&way)));
        out.line("setup!", &missing.to_string());
    }
    damaged(&mut out, &standard);
    out
}

/// One value changed, so that the setup can be read and cannot hold, or cannot be read.
fn damaged(out: &mut Transcript, standard: &Value) {
    out.note("one value changed");
    let secret = standard["secret"].as_str().unwrap_or_default();
    for (pointer, value) in outer_changes(secret).into_iter().chain(rule_changes()) {
        let mut bad = standard.clone();
        let (above, field) = pointer.rsplit_once('/').unwrap_or_default();
        match bad.pointer_mut(above) {
            Some(Value::Array(items)) => items[field.parse().unwrap_or(0)] = value,
            Some(fields) => fields[field] = value,
            None => out.note(&format!("nothing at {pointer}")),
        }
        out.note(pointer);
        out.line("setup!", &bad.to_string());
    }
    out.note("the same name twice in a list");
    for pointer in
        ["/charter/deliberation/decisions", "/charter/points/acts", "/charter/cases/kinds"]
    {
        let mut bad = standard.clone();
        if let Some(Value::Array(items)) = bad.pointer_mut(pointer) {
            items.extend(items.first().cloned());
        }
        out.line("setup!", &bad.to_string());
    }
}

/// Where a value of the setup or of the charter's head is changed, and to what.
fn outer_changes(secret: &str) -> Vec<(&'static str, Value)> {
    vec![
        ("/digest", json!("md5")),
        ("/digest", json!("SHA256")),
        ("/secret", json!("")),
        ("/secret", json!("00".repeat(31))),
        ("/secret", json!("00".repeat(65))),
        ("/secret", json!(format!("{secret}0"))),
        ("/secret", json!("zz".repeat(32))),
        ("/charter/name", json!("")),
        ("/charter/name", json!("名".repeat(22))),
        ("/charter/effectiveFrom", json!("2020-01-01")),
        ("/charter/effectiveTo", json!("2020-01-01T00:00:00+08:00")),
        ("/charter/effectiveTo", json!("2019-01-01T00:00:00+08:00")),
        ("/charter/founders", json!([])),
        ("/charter/founders/0/role", json!("mayor")),
        ("/charter/founders/0/role", json!("merchantClerk")),
        ("/charter/founders/1/region", json!("330500000000")),
        ("/charter/membership/joinProof", json!("rumour")),
        ("/charter/membership/gridSuffixDigits", json!(0)),
        ("/charter/membership/gridSuffixDigits", json!(7)),
        ("/charter/membership/gridSuffixDigits", json!(256)),
        ("/charter/membership/joinCodeDaysMax", json!(0)),
        ("/charter/membership/joinTries/max", json!(0)),
        ("/charter/membership/joinTries/minutes", json!(0)),
        ("/charter/membership/organisations/review/workingDays", json!(0)),
        ("/charter/membership/organisations/review/appealWorkingDays", json!(251)),
        ("/charter/membership/organisations/applicationsPerPersonMax", json!(0)),
        ("/charter/membership/organisations/applicationsPerRegionMax", json!(0)),
        ("/charter/membership/organisations/officersMax", json!(0)),
        ("/charter/membership/consultation/answer/workingDays", json!(0)),
        ("/charter/membership/consultation/answer/reminderWorkingDays", json!(5)),
        ("/charter/membership/consultation/openPerPersonMax", json!(0)),
        ("/charter/membership/unmasking", json!({ "decisionDays": 0, "noticeDays": 1 })),
        ("/charter/membership/proofs", json!([{ "act": "cast", "least": "phone" }])),
        ("/charter/membership/proofs", json!([{ "act": "rekey", "least": "scannedCode" }])),
        ("/charter/membership/proofs", json!([{ "act": "join", "least": "document" }])),
    ]
}

/// Where a value of the charter's rules is changed, and to what.
fn rule_changes() -> Vec<(&'static str, Value)> {
    let category = |days: u32| json!({ "category": "contact", "basis": "consent", "keepDays": days, "from": "leaving" });
    vec![
        ("/charter/vault", json!([category(0)])),
        ("/charter/vault", json!([category(36_501)])),
        ("/charter/vault", json!([category(1), category(2)])),
        ("/charter/deliberation/decisions/0/code", json!("")),
        ("/charter/deliberation/decisions/0/electorate", json!("everyone")),
        ("/charter/deliberation/decisions/0/secondingDays", json!(0)),
        ("/charter/deliberation/decisions/0/votingDays", json!(0)),
        ("/charter/deliberation/decisions/0/votingDays", json!(61)),
        ("/charter/deliberation/decisions/0/quorum", json!("1/2")),
        ("/charter/deliberation/decisions/0/quorum", json!({})),
        ("/charter/deliberation/decisions/0/quorum", json!({ "atLeast": "3/2" })),
        ("/charter/deliberation/decisions/0/quorum", json!({ "atLeast": "1/0" })),
        ("/charter/deliberation/decisions/0/quorum", json!({ "atLeast": "0.5" })),
        ("/charter/deliberation/decisions/0/quorum", json!({ "atLeast": 0.5 })),
        ("/charter/deliberation/decisions/0/approval", json!({ "moreThan": "1/1" })),
        ("/charter/deliberation/decisions/0", secret_papers_of("organisations")),
        ("/charter/points/acts/0/amount", json!("0")),
        ("/charter/points/acts/0/amount", json!("-5")),
        ("/charter/points/acts/0/amount", json!("0.001")),
        ("/charter/points/acts/0/amount", json!("5e0")),
        ("/charter/points/acts/0/amount", json!("92233720368547758.08")),
        ("/charter/points/acts/0/amount", json!(5)),
        ("/charter/points/acts/0/dayCap", json!("4.99")),
        ("/charter/points/redemptionMinutes", json!(0)),
        ("/charter/points/codeTries", json!(0)),
        ("/charter/points/cnyPerPoint", json!("-0.05")),
        ("/charter/points/cnyPerPoint", json!("0.00005")),
        ("/charter/points/cnyPerPoint", json!("1000.1")),
        ("/charter/points/cnyPerPoint", json!(0.05)),
        ("/charter/cases/officeHours", json!([])),
        ("/charter/cases/officeHours/0/toMinute", json!(510)),
        ("/charter/cases/officeHours/1/fromMinute", json!(700)),
        ("/charter/cases/officeHours/1/toMinute", json!(1441)),
        ("/charter/cases/limits", json!([])),
        ("/charter/cases/limits/0/term", json!({ "workingDays": 0 })),
        ("/charter/cases/limits/0/term", json!({ "workingDays": 70000 })),
        ("/charter/cases/limits/0/term", json!({ "fortnights": 1 })),
        ("/charter/cases/limits/0/level", json!("province")),
    ]
}

/// Tools asked with what they cannot take.
pub(super) fn tools() -> Transcript {
    let mut out = Transcript::new(
        "Tools: numbers that are none, content that is no hex, proofs of no shape.",
    );
    let secret = "00".repeat(32);
    let identity = |number: &str| json!({ "identityDigest": { "digest": "sha256", "secret": secret, "number": number } });
    for number in [
        "",
        "1",
        "11010519491231002",
        "1101051949123100211",
        "110105194912310021",
        "110105194902310026",
        "110105204912310027",
        "11O105194912310021",
        "１１010519491231002X",
        "000000194912310020",
        " 11010519491231002X",
    ] {
        out.line("@", &identity(number).to_string());
    }
    for code in
        ["", "91330000MA27U08G6", "91330000MA27U08G6C", "91330000MA27U08G6BB", "O1330000MA27U08G6B"]
    {
        out.line("@", &json!({ "creditCode": { "code": code } }).to_string());
    }
    for content in ["0", "0g", " 00", "０0", "0x00"] {
        let tool = json!({ "contentDigest": { "digest": "sm3", "content": content } });
        out.line("@", &tool.to_string());
    }
    let digest = "a".repeat(64);
    for (field, value) in [
        ("leaf", json!("ab")),
        ("seq", json!(-1)),
        ("size", json!(4_294_967_296_u64)),
        ("proof", json!("ab")),
        ("proof", json!(["ab"])),
        ("root", json!(null)),
        ("digest", json!("sha1")),
    ] {
        let mut inclusion = json!({ "digest": "sha256", "leaf": digest, "seq": 0, "size": 1,
            "proof": [], "root": digest });
        inclusion[field] = value;
        out.line("@", &json!({ "verifyInclusion": inclusion }).to_string());
    }
    for tool in
        [json!({}), json!({ "magic": {} }), json!("creditCode"), json!({ "creditCode": {} })]
    {
        out.line("@", &tool.to_string());
    }
    out
}

/// A rule by which papers are counted after a secret vote.
fn secret_papers_of(electorate: &str) -> Value {
    json!({
        "code": "papers", "electorate": electorate, "seconds": 0, "secondingDays": 1, "votingDays": 1,
        "quorum": { "atLeast": "1/2" }, "approval": { "moreThan": "1/2" },
        "approvalOf": "participants", "source": "test",
        "ballots": { "secret": true, "smallCell": 3, "replaces": false, "countingDays": 1 }
    })
}
