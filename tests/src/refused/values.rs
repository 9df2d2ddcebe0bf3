//! Times, identifiers and numbers that are none.

use serde_json::json;

use super::{AT, ROOT, Transcript, membership, request, sound};

/// What is no time, or a time that the engine does not hold.
const TIMES: [&str; 36] = [
    "",
    "2020",
    "2020-03-02",
    "2020-03-02T09:00:00",
    "2020-03-02 09:00:00+08:00",
    "2020-03-02t09:00:00+08:00",
    "2020-03-02T09:00:00z",
    "2020-03-02T09:00+08:00",
    "2020-03-02T09:00:00+0800",
    "2020-03-02T09:00:00+08",
    "2020-03-02T09:00:00 +08:00",
    "2020-03-02T09:00:00+08:00 ",
    " 2020-03-02T09:00:00+08:00",
    "20200302T090000Z",
    "2020-3-2T09:00:00+08:00",
    "+2020-03-02T09:00:00+08:00",
    "2020-03-02T09:00:00.+08:00",
    "2020-03-02T09:00:00,5+08:00",
    "2020-03-02T09:00:00.0001+08:00",
    "2020-03-02T09:00:00.000000001Z",
    "2020-02-30T00:00:00Z",
    "2019-02-29T00:00:00Z",
    "2020-04-31T00:00:00Z",
    "2020-13-01T00:00:00Z",
    "2020-00-01T00:00:00Z",
    "2020-01-00T00:00:00Z",
    "2020-06-01T24:00:00Z",
    "2020-06-01T23:60:00Z",
    "2020-06-30T23:59:60Z",
    "2020-06-01T09:30:00+24:00",
    "2020-06-01T09:30:00+08:60",
    "1969-12-31T23:59:59Z",
    "2200-01-01T00:00:00+08:00",
    "9999-12-31T23:59:59Z",
    "２０２０-03-02T09:00:00+08:00",
    "2020-03-02T09:00:00+08:00[Asia/Shanghai]",
];

/// Times that are no times, are too fine, or lie elsewhere.
pub(super) fn times() -> Transcript {
    let mut out =
        Transcript::new("Times without a zone, unreal, too fine, out of range, in the past.");
    for time in TIMES {
        let mut bad = sound();
        bad["at"] = json!(time);
        out.line(">", &bad.to_string());
    }
    out.note("a time in a command, and in a question");
    for time in ["2020-03-02", "2020-02-30T00:00:00Z", "2020-03-02T09:00:00.1234Z"] {
        let grant = json!({ "person": "p", "role": "auditor", "region": ROOT, "until": time });
        out.line(">", &request("r", &membership(json!({ "grantRole": grant }))).to_string());
        let question = json!({ "at": time, "actor": "p", "query": { "journal": { "root": {} } } });
        out.line("?", &question.to_string());
    }
    out.note("before the charter takes effect, which is before the engine's time");
    for (place, time) in
        ["1970-01-01T00:00:00Z", "2019-12-31T23:59:59.999+08:00"].iter().enumerate()
    {
        let mut early = sound();
        early["id"] = json!(format!("early-{place}"));
        early["at"] = json!(time);
        out.line(">", &early.to_string());
        let question = json!({ "at": time, "actor": "p", "query": { "journal": { "root": {} } } });
        out.line("?", &question.to_string());
    }
    out
}

/// Identifiers that are empty, too long, or have what cannot be seen; region codes and digests too.
/// Persons are not named by their numbers: the example of GB 11643-1999, and what is none.
fn citizen_numbers(out: &mut Transcript) {
    for id in ["11010519491231002X", "11010519491231002x"] {
        let mut actor = sound();
        actor["actor"] = json!(id);
        out.line(">", &actor.to_string());
        for (person, household) in [(id, "h"), ("p", id)] {
            let join = json!({ "person": person, "household": household, "proof": "phone",
                "code": "330411104209001-1-2020-06-02-7A6A1AAE6CAAU", "identity": "1".repeat(64) });
            out.line(">", &request("r", &membership(json!({ "join": join }))).to_string());
        }
    }
}

pub(super) fn identifiers() -> Transcript {
    let mut out = Transcript::new("Identifiers, codes and digests that are none.");
    let long = "x".repeat(65);
    let long_wide = "户".repeat(22);
    let bad = [
        "",
        " ",
        "a ",
        " a",
        "\u{3000}a",
        "a\u{a0}",
        "a\nb",
        "a\tb",
        "a\u{7f}b",
        "a\u{85}b",
        "\0",
        &long,
        &long_wide,
    ];
    for id in bad {
        let mut request_ = sound();
        request_["id"] = json!(id);
        out.line(">", &request_.to_string());
        let mut actor = sound();
        actor["actor"] = json!(id);
        out.line(">", &actor.to_string());
        out.line(">", &request("r", &membership(json!({ "leave": { "person": id } }))).to_string());
        let delegate = json!({ "household": id, "delegate": "p" });
        out.line(">", &request("r", &membership(json!({ "nameDelegate": delegate }))).to_string());
        let suspend = json!({ "organisation": id, "reason": "x" });
        let suspend = membership(json!({ "suspendOrganisation": suspend }));
        out.line(">", &request("r", &suspend).to_string());
    }
    citizen_numbers(&mut out);
    codes(&mut out);
    out
}

/// Codes of regions and bodies, and digests, that are none.
fn codes(out: &mut Transcript) {
    out.note("codes of regions");
    for code in [
        "",
        "3304",
        "33040000000",
        "3304000000000000000",
        "33040000000x",
        "330400000000 ",
        "３30400000000",
        "-30400000000",
        "000000000000",
        "330000000000",
    ] {
        let revoke = membership(json!({ "revokeJoinCode": { "grid": code } }));
        out.line(">", &request("r", &revoke).to_string());
    }
    out.note("unified social credit codes, and digests of papers");
    let wrong_sum = "91330000MA27U08G6X";
    let apply = |credit_code: &str, document: &str| {
        let apply = json!({ "organisation": "o", "kind": "merchant", "region": ROOT,
            "creditCode": credit_code, "documents": [document] });
        request("r", &membership(json!({ "applyOrganisation": apply }))).to_string()
    };
    for code in ["", "91330000", wrong_sum, "91330000ma27u08g6b", "91330000MI27U08G6B"] {
        out.line(">", &apply(code, &"a".repeat(64)));
    }
    for digest in ["", "ab", &"a".repeat(63), &"a".repeat(65), &"g".repeat(64), &"０".repeat(64)] {
        out.line(">", &apply("91330000MA27U08G6B", digest));
    }
}

/// Numbers that do not fit, are not whole, or are no numbers.
pub(super) fn numbers() -> Transcript {
    let mut out = Transcript::new("Numbers that do not fit exactly are refused, never rounded.");
    let grid = "330411104209001";
    for days in [
        "-1",
        "-0",
        "65536",
        "4294967296",
        "18446744073709551615",
        "18446744073709551616",
        "340282366920938463463374607431768211456",
        "1.5",
        "1.0",
        "1e2",
        "1e400",
        "-1e400",
        "1E-1",
        "0.9999999999999999999",
        "9007199254740993",
        "\"30\"",
        "true",
        "null",
        "[30]",
        "{}",
    ] {
        let text =
            request("r", &membership(json!({ "issueJoinCode": { "grid": grid, "days": "?" } })));
        out.line(">", &text.to_string().replacen("\"?\"", days, 1));
    }
    out.note("in questions");
    for seq in ["-1", "4294967296", "1.0", "1e400", "\"1\"", "null"] {
        let inclusion = json!({ "journal": { "inclusion": { "seq": "?" } } });
        let text = json!({ "at": AT, "actor": "p", "query": inclusion }).to_string();
        out.line("?", &text.replacen("\"?\"", seq, 1));
        out.line(
            "?",
            &text
                .replacen("\"?\"", seq, 1)
                .replace("inclusion", "consistency")
                .replace("seq", "first"),
        );
    }
    out.note("records that are not there");
    for (query, field) in [("inclusion", "seq"), ("consistency", "first")] {
        for number in [2_u32, 1000, u32::MAX] {
            let query = json!({ "journal": { query: { field: number } } });
            out.line("?", &json!({ "at": AT, "actor": "p", "query": query }).to_string());
        }
    }
    out
}
