//! The contract in TypeScript: one declaration file, types only.
//!
//! A union is an object with exactly one key, which tells it apart: `if ('accepted' in outcome)`.
//! Own code, since json-schema-to-typescript drops the docs of a union's variants and would bring
//! a formatter and its dependencies into the package.

use super::model::{Field, Model, Named, Payload, Shape, Type, Variant};
use gongzhi::base::Row;

/// The text of `contract.d.ts`.
pub(crate) fn write(model: &Model, refusals: &[(&str, Row)]) -> String {
    let mut out = String::from(
        "// The types of the contract. Generated from core by `cargo xtask generate`: do not edit.\n",
    );
    for named in &model.types {
        out.push('\n');
        declaration(&mut out, named);
    }
    out.push_str("\n/** The stable codes of all refusals. */\nexport type RefusalCode =\n");
    let codes: Vec<String> = refusals.iter().map(|(code, _)| format!("  | '{code}'")).collect();
    out.push_str(&codes.join("\n"));
    out.push_str(";\n");
    out
}

fn declaration(out: &mut String, named: &Named) {
    doc(out, "", &named.doc);
    let name = &named.name;
    match &named.shape {
        Shape::Alias(kind) => out.push_str(&format!("export type {name} = {};\n", text(kind))),
        Shape::Words(words) => {
            out.push_str(&format!("export type {name} ="));
            for word in words {
                out.push('\n');
                doc(out, "  ", &word.doc);
                out.push_str(&format!("  | '{}'", word.wire));
            }
            out.push_str(";\n");
        }
        Shape::Record(all) => {
            out.push_str(&format!("export interface {name} {{\n"));
            fields(out, "  ", name, all);
            out.push_str("}\n");
        }
        Shape::Union(variants) => {
            out.push_str(&format!("export type {name} ="));
            for variant in variants {
                out.push('\n');
                one_of(out, variant);
            }
            out.push_str(";\n");
        }
    }
}

fn one_of(out: &mut String, variant: &Variant) {
    doc(out, "  ", &variant.doc);
    let wire = &variant.wire;
    match &variant.payload {
        Payload::Type(kind) => out.push_str(&format!("  | {{ {wire}: {} }}", text(kind))),
        Payload::Record(all) if all.is_empty() => {
            out.push_str(&format!("  | {{ {wire}: Record<string, never> }}"));
        }
        Payload::Record(all) => {
            out.push_str(&format!("  | {{\n      {wire}: {{\n"));
            fields(out, "        ", wire, all);
            out.push_str("      };\n    }");
        }
    }
}

fn fields(out: &mut String, indent: &str, owner: &str, all: &[Field]) {
    for field in all {
        doc(out, indent, &field.doc);
        let mark = if field.absent.is_some() { "?" } else { "" };
        let kind = if owner == "Refused" && field.wire == "code" {
            "RefusalCode".to_string()
        } else {
            text(&field.kind)
        };
        out.push_str(&format!("{indent}{}{mark}: {kind};\n", field.wire));
    }
}

fn text(kind: &Type) -> String {
    match kind {
        Type::Named(name) => name.clone(),
        Type::Text => "string".to_string(),
        Type::Bool => "boolean".to_string(),
        Type::Integer { .. } => "number".to_string(),
        Type::List(item) => match item.as_ref() {
            Type::Nullable(_) => format!("({})[]", text(item)),
            _ => format!("{}[]", text(item)),
        },
        Type::Nullable(inner) => format!("{} | null", text(inner)),
    }
}

fn doc(out: &mut String, indent: &str, doc: &str) {
    let lines: Vec<String> = doc
        .split("\n\n")
        .map(|part| part.replace('\n', " ").replace("*/", "* /"))
        .filter(|part| !part.is_empty())
        .collect();
    match lines.as_slice() {
        [] => {}
        [line] => out.push_str(&format!("{indent}/** {line} */\n")),
        lines => {
            let body = lines.join(&format!("\n{indent} *\n{indent} * "));
            out.push_str(&format!("{indent}/**\n{indent} * {body}\n{indent} */\n"));
        }
    }
}
