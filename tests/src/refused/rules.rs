//! Requests that are sound in form and are refused by a rule: unknown names, actors who may not,
//! identifiers used again. These are written down, and change nothing all the same.

use serde_json::{Value, json};

use super::{AT, ROOT, Transcript, membership, request, sound};

const NOWHERE: &str = "330499000000";

/// Every command that names something, with a name that is not known.
fn naming_the_unknown() -> Vec<Value> {
    let region =
        json!({ "region": "330499100000", "name": "x", "level": "town", "parent": NOWHERE });
    vec![
        json!({ "defineRegion": region }),
        json!({ "grantRole": { "person": "p", "role": "auditor", "region": NOWHERE } }),
        json!({ "grantRole": { "person": "p", "role": "merchantClerk", "region": ROOT, "organisation": "o" } }),
        json!({ "revokeRole": { "person": "p", "role": "auditor", "region": NOWHERE } }),
        json!({ "revokeRole": { "person": "p", "role": "auditor", "region": ROOT } }),
        json!({ "revokeRole": { "person": "op-2", "role": "auditor", "region": ROOT } }),
        json!({ "issueJoinCode": { "grid": NOWHERE, "days": 1 } }),
        json!({ "issueJoinCode": { "grid": ROOT, "days": 1 } }),
        json!({ "revokeJoinCode": { "grid": NOWHERE } }),
        json!({ "leave": { "person": "p" } }),
        json!({ "leave": { "person": "op-2" } }),
        json!({ "nameDelegate": { "household": "h", "delegate": "p" } }),
        json!({ "applyOrganisation": { "organisation": "o", "kind": "communityBody", "region": NOWHERE } }),
        json!({ "reviewOrganisation": { "organisation": "o", "approve": true, "reason": "x" } }),
        json!({ "suspendOrganisation": { "organisation": "o", "reason": "x" } }),
        json!({ "lapseReview": { "organisation": "o" } }),
    ]
}

/// Names that are not known.
pub(super) fn unknown() -> Transcript {
    let mut out =
        Transcript::new("Regions, persons, households, organisations that are not known.");
    for (place, command) in naming_the_unknown().into_iter().enumerate() {
        out.line(">", &request(&format!("r{place}"), &membership(command)).to_string());
    }
    out.note("questions");
    for query in [
        json!({ "membership": { "region": { "region": NOWHERE } } }),
        json!({ "membership": { "joinCode": { "grid": NOWHERE } } }),
        json!({ "membership": { "joinCode": { "grid": ROOT } } }),
        json!({ "membership": { "member": { "person": "p" } } }),
        json!({ "membership": { "organisation": { "organisation": "o" } } }),
        json!({ "journal": { "receipt": { "request": "never-asked" } } }),
    ] {
        out.line("?", &json!({ "at": AT, "actor": "op-1", "query": query }).to_string());
    }
    out
}

/// Actors who may not: strangers, and operators where nobody outside may.
pub(super) fn forbidden() -> Transcript {
    let mut out =
        Transcript::new("Who may not: a stranger gives every command, asks every question.");
    let charter = super::shape::charter();
    let commands = [
        json!({ "clock": { "advance": {} } }),
        json!({ "charter": { "adopt": { "charter": charter } } }),
        membership(
            json!({ "defineRegion": { "region": "330411000000", "name": "x", "level": "county", "parent": ROOT } }),
        ),
        membership(json!({ "grantRole": { "person": "p", "role": "auditor", "region": ROOT } })),
        membership(
            json!({ "revokeRole": { "person": "op-1", "role": "cityOperator", "region": ROOT } }),
        ),
        membership(json!({ "issueJoinCode": { "grid": ROOT, "days": 1 } })),
        membership(json!({ "revokeJoinCode": { "grid": ROOT } })),
        membership(json!({ "join": { "person": "q", "household": "h", "code": "c",
            "identity": "a".repeat(64), "proof": "phone" } })),
    ];
    for (place, command) in commands.into_iter().enumerate() {
        for (who, actor) in ["p", "op-1 ", "OP-1", "genesis"].into_iter().enumerate() {
            let mut bad = request(&format!("r{place}-{who}"), &command);
            bad["actor"] = json!(actor);
            out.line(">", &bad.to_string());
        }
    }
    out.note("questions");
    for query in [
        json!({ "membership": { "joinCode": { "grid": ROOT } } }),
        json!({ "membership": { "member": { "person": "op-1" } } }),
        json!({ "journal": { "receipt": { "request": "genesis" } } }),
    ] {
        out.line("?", &json!({ "at": AT, "actor": "p", "query": query }).to_string());
    }
    out
}

/// Identifiers used again for other content; the creation's own among them.
pub(super) fn repeated() -> Transcript {
    let mut out =
        Transcript::new("A request identifier used again: for the same, and for anything else.");
    let mut refused = sound();
    refused["actor"] = json!("p");
    out.note("refused once, and the same again gives the same receipt");
    out.line(">", &refused.to_string());
    out.line(">", &refused.to_string());
    out.note("spelt otherwise it is still the same request");
    let text = refused.to_string();
    out.line(">", &text.replacen("\"r\"", "\"\\u0072\"", 1));
    out.line(">", &text.replacen("2020-03-02T09:00:00+08:00", "2020-03-02T01:00:00Z", 1));
    out.line(
        ">",
        &format!(
            " {} ",
            text.replace(':', " : ").replace("09 : 00 : 00+08 : 00", "09:00:00.000+08:00")
        ),
    );
    out.note("with any part changed it is another");
    for (from, to) in [
        ("T09:00:00", "T09:00:01"),
        ("\"p\"", "\"op-1\""),
        ("330411000000", "330402000000"),
        ("秀洲区", "南湖区"),
        ("county", "town"),
    ] {
        out.line(">", &text.replacen(from, to, 1));
    }
    let mut genesis = sound();
    genesis["id"] = json!("genesis");
    out.note("the identifier of the creation");
    out.line(">", &genesis.to_string());
    out
}
