//! The tables of the contract, for programs and for people: refusals and policy.
//!
//! Nothing is decided here: the rows stand in core.

use gongzhi::base::Row;
use gongzhi::engine::{CONFLICTS, POLICY, PolicyRow, QUERY_POLICY, REACTIONS};

/// Codes as C macros, and the table as a macro over its rows.
pub(crate) fn c_header(refusals: &[(&str, Row)]) -> String {
    let mut out = String::from(
        "// Generated from core by `cargo xtask generate`: do not edit.\n\
         // The stable codes of all refusals, as they stand under \"code\", and their table.\n\
         #ifndef GONGZHI_REFUSALS_H\n#define GONGZHI_REFUSALS_H\n\n",
    );
    for (code, _) in refusals {
        out.push_str(&format!("#define GZ_REFUSAL_{} \"{}\"\n", constant(code), code));
    }
    out.push_str(
        "\n// Every refusal in the published order: ROW(code, retryable, rule, en, zh).\n\
         // Messages have {field} where a number goes.\n#define GZ_REFUSALS(ROW)",
    );
    for (code, row) in refusals {
        out.push_str(&format!(
            " \\\n    ROW({}, {}, {}, {}, {})",
            quoted(code),
            u8::from(row.retryable),
            quoted(row.rule()),
            quoted(row.en()),
            quoted(row.zh())
        ));
    }
    out.push_str("\n\n#endif\n");
    out
}

/// Codes as Java constants.
pub(crate) fn java_codes(refusals: &[(&str, Row)]) -> String {
    let mut out = String::from(
        "// Generated from core by `cargo xtask generate`: do not edit.\n\
         package gongzhi.contract;\n\n\
         /** The stable codes of all refusals. */\npublic final class RefusalCode {\n    private RefusalCode() {}\n",
    );
    for (code, row) in refusals {
        let message = row.en().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let message = message.replace('{', "<i>").replace('}', "</i>");
        out.push_str(&format!(
            "\n    /** {message}. */\n    public static final String {} = \"{}\";\n",
            constant(code),
            code
        ));
    }
    out.push_str("}\n");
    out
}

/// The page of refusals.
pub(crate) fn refusal_page(refusals: &[(&str, Row)]) -> String {
    let mut out = String::from(
        "<!-- Generated from core by `cargo xtask generate`: do not edit. -->\n\
         # Refusals 拒绝一览\n\n\
         Where several are possible, the first in this order is given. *Again* marks those that may \
         pass later though nobody changes anything but time.\n",
    );
    let mut domain = "";
    for (code, row) in refusals {
        let of = code.split('.').next().unwrap_or_default();
        if of != domain {
            domain = of;
            out.push_str(&format!(
                "\n## {domain}\n\n| code | message | 说明 | again | rule |\n| --- | --- | --- | --- | --- |\n"
            ));
        }
        out.push_str(&format!(
            "| `{}` | {} | {} | {} | {} |\n",
            code,
            cell(row.en()),
            cell(row.zh()),
            if row.retryable { "yes" } else { "" },
            cell(row.rule())
        ));
    }
    out
}

/// The page of who may do what, and what follows by itself.
pub(crate) fn policy_page() -> String {
    let mut out = String::from(
        "<!-- Generated from core by `cargo xtask generate`: do not edit. -->\n\
         # Who may do what\n\n\
         What is not allowed here is refused with `engine.forbidden` and the row. A role holds over \
         its region and all below it, until it expires.\n\n## Commands\n\n",
    );
    policy_table(&mut out, POLICY);
    out.push_str("\n## Questions\n\n");
    policy_table(&mut out, QUERY_POLICY);
    out.push_str(
        "\n## Two hats on one head\n\nThe row lets them, the matter does not.\n\n\
         | command | not by | refusal |\n| --- | --- | --- |\n",
    );
    for (command, who, refusal) in CONFLICTS {
        out.push_str(&format!("| `{command}` | {who} | `{refusal}` |\n"));
    }
    out.push_str(
        "\n## What follows by itself\n\n| event | command | when |\n| --- | --- | --- |\n",
    );
    for (event, when, command) in REACTIONS {
        out.push_str(&format!("| {event} | {command} | {} |\n", cell(when)));
    }
    out
}

fn policy_table(out: &mut String, rows: &[PolicyRow]) {
    out.push_str("| what | who |\n| --- | --- |\n");
    for row in rows {
        let who: Vec<String> = row.who.iter().map(ToString::to_string).collect();
        out.push_str(&format!("| `{}` | {} |\n", row.wire_name(), who.join(", ")));
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `points.capReached` as `POINTS_CAP_REACHED`.
fn constant(code: &str) -> String {
    let mut out = String::new();
    for letter in code.chars() {
        match letter {
            '.' => out.push('_'),
            upper if upper.is_ascii_uppercase() => out.extend(['_', upper]),
            other => out.push(other.to_ascii_uppercase()),
        }
    }
    out
}
