//! The contract in Java: one class a type, in `gongzhi.contract`, for Java 8 and Jackson.
//!
//! A record is a class with getters and setters that return the object. A union is a class with one
//! field a key, all but one null, and a factory a key: `Command.ofMembership(…)`. Words are an enum.
//! A text with a form (an amount, a time, an identifier) is a `String`, as on the wire. Own code,
//! since no kept generator carries unions of this form.

use std::collections::BTreeSet;

use super::model::{Field, Model, Named, Payload, Shape, Type, Variant};

const PACKAGE: &str = "gongzhi.contract";
const HEAD: &str = "// Generated from core by `cargo xtask generate`: do not edit.\n";

/// A Java source file: its name and its text.
pub(crate) type Source = (String, String);

/// Every class of the contract.
pub(crate) fn write(model: &Model) -> Vec<Source> {
    let classes = model.types.iter().filter_map(|named| class(model, named));
    let fixed = [
        ("package-info.java".to_string(), PACKAGE_INFO.to_string()),
        ("ContractValue.java".to_string(), CONTRACT_VALUE.to_string()),
    ];
    classes.chain(fixed).collect()
}

fn class(model: &Model, named: &Named) -> Option<Source> {
    let name = &named.name;
    let mut scope = Scope::new(model);
    let mut body = String::new();
    doc(&mut body, "", &named.doc);
    match &named.shape {
        Shape::Alias(_) => return None,
        Shape::Words(words) => {
            scope.import("com.fasterxml.jackson.annotation.JsonProperty");
            body.push_str(&format!("public enum {name} {{\n"));
            let all = words.iter().map(|word| {
                let mut one = String::new();
                doc(&mut one, "    ", &word.doc);
                let (wire, constant) = (&word.wire, constant(&word.wire));
                one.push_str(&format!("    @JsonProperty(\"{wire}\")\n    {constant}"));
                one
            });
            body.push_str(&all.collect::<Vec<_>>().join(",\n\n"));
            body.push_str("\n}\n");
        }
        Shape::Record(fields) => {
            order(&mut scope, &mut body, "", fields.iter().map(|it| &it.wire));
            body.push_str(&format!("public final class {name} extends ContractValue {{\n"));
            record(&mut scope, &mut body, "    ", name, fields);
            body.push_str("}\n");
        }
        Shape::Union(variants) => {
            scope.nested = nested(variants);
            order(&mut scope, &mut body, "", variants.iter().map(|it| &it.wire));
            body.push_str(&format!("public final class {name} extends ContractValue {{\n"));
            union(&mut scope, &mut body, name, variants);
            body.push_str("}\n");
        }
    }
    let imports: String = scope.imports.iter().map(|it| format!("import {it};\n")).collect();
    let gap = if imports.is_empty() { "" } else { "\n" };
    let text = format!("{HEAD}package {PACKAGE};\n\n{imports}{gap}{body}");
    Some((format!("{name}.java"), text))
}

/// What a class imports, and which of its own classes would hide others of the same name.
struct Scope<'a> {
    model: &'a Model,
    imports: BTreeSet<String>,
    nested: Vec<String>,
}

impl<'a> Scope<'a> {
    fn new(model: &'a Model) -> Self {
        let (imports, nested) = (BTreeSet::new(), Vec::new());
        Self { model, imports, nested }
    }

    fn import(&mut self, name: &str) {
        self.imports.insert(name.to_string());
    }

    /// The Java type of a type where it is used.
    fn java(&mut self, kind: &Type) -> String {
        match kind {
            Type::Text => "String".to_string(),
            Type::Bool => "Boolean".to_string(),
            Type::Integer { bits, signed } => integer(*bits, *signed).to_string(),
            Type::Nullable(inner) => self.java(inner),
            Type::List(item) => {
                let item = self.java(item);
                if self.nested.iter().any(|it| it == "List") {
                    return format!("java.util.List<{item}>");
                }
                self.import("java.util.List");
                format!("List<{item}>")
            }
            Type::Named(name) => match self.model.get(name).map(|it| &it.shape) {
                Some(Shape::Alias(inner)) => self.java(inner),
                _ if self.nested.contains(name) => format!("{PACKAGE}.{name}"),
                _ => name.clone(),
            },
        }
    }
}

/// The smallest Java type that holds it; what is wider than 32 bits is a text on the wire.
const fn integer(bits: u32, signed: bool) -> &'static str {
    if bits < 32 || signed { "Integer" } else { "Long" }
}

/// The classes that stand inside a union's own.
fn nested(variants: &[Variant]) -> Vec<String> {
    let records = variants.iter().filter(|it| matches!(it.payload, Payload::Record(_)));
    records.map(|it| pascal(&it.wire)).collect()
}

/// Properties in the schema's order, whatever the mapper would do.
fn order<'a>(
    scope: &mut Scope,
    out: &mut String,
    indent: &str,
    wires: impl Iterator<Item = &'a String>,
) {
    let wires: Vec<String> = wires.map(|wire| format!("\"{wire}\"")).collect();
    if wires.is_empty() {
        return;
    }
    scope.import("com.fasterxml.jackson.annotation.JsonPropertyOrder");
    let separator = format!(",\n{indent}    ");
    let list = wires.join(&separator);
    out.push_str(&format!("{indent}@JsonPropertyOrder({{\n{indent}    {list}\n{indent}}})\n"));
}

fn record(scope: &mut Scope, out: &mut String, indent: &str, name: &str, fields: &[Field]) {
    for field in fields {
        let kind = scope.java(&field.kind);
        property(scope, out, indent, &kind, &field.wire);
    }
    for field in fields {
        let kind = scope.java(&field.kind);
        let (wire, variable, method) = (&field.wire, identifier(&field.wire), pascal(&field.wire));
        let note = if field.absent.is_some() { "may be null" } else { "" };
        getter(out, indent, &kind, wire, &sentence(&field.doc, note));
        doc(out, indent, &format!("Sets {{@link #get{method}() {wire}}}."));
        out.push_str(&format!(
            "{indent}public {name} set{method}({kind} {variable}) {{\n\
             {indent}    this.{variable} = {variable};\n\
             {indent}    return this;\n\
             {indent}}}\n"
        ));
    }
}

fn union(scope: &mut Scope, out: &mut String, name: &str, variants: &[Variant]) {
    for variant in variants {
        let kind = payload(scope, variant);
        property(scope, out, "    ", &kind, &variant.wire);
    }
    out.push_str(&format!("\n    private {name}() {{}}\n"));
    for variant in variants {
        let kind = payload(scope, variant);
        let (wire, variable, method) =
            (&variant.wire, identifier(&variant.wire), pascal(&variant.wire));
        doc(out, "    ", &variant.doc);
        out.push_str(&format!(
            "    public static {name} of{method}({kind} {variable}) {{\n        \
             {name} union = new {name}();\n        \
             union.{variable} = {variable};\n        \
             return union;\n    }}\n"
        ));
        let said = format!("What stands under `{wire}`; null where this is another.");
        getter(out, "    ", &kind, wire, &said);
    }
    for variant in variants {
        if let Payload::Record(fields) = &variant.payload {
            let class = pascal(&variant.wire);
            doc(out, "    ", &variant.doc);
            order(scope, out, "    ", fields.iter().map(|it| &it.wire));
            out.push_str(&format!(
                "    public static final class {class} extends ContractValue {{\n"
            ));
            record(scope, out, "        ", &class, fields);
            out.push_str("    }\n");
        }
    }
}

fn payload(scope: &mut Scope, variant: &Variant) -> String {
    match &variant.payload {
        Payload::Record(_) => pascal(&variant.wire),
        Payload::Type(kind) => scope.java(kind),
    }
}

fn property(scope: &mut Scope, out: &mut String, indent: &str, kind: &str, wire: &str) {
    scope.import("com.fasterxml.jackson.annotation.JsonProperty");
    let variable = identifier(wire);
    out.push_str(&format!(
        "\n{indent}@JsonProperty(\"{wire}\")\n{indent}private {kind} {variable};\n"
    ));
}

fn getter(out: &mut String, indent: &str, kind: &str, wire: &str, said: &str) {
    let (variable, method) = (identifier(wire), pascal(wire));
    doc(out, indent, said);
    out.push_str(&format!(
        "{indent}public {kind} get{method}() {{\n{indent}    return {variable};\n{indent}}}\n"
    ));
}

fn sentence(doc: &str, note: &str) -> String {
    match (doc.is_empty(), note.is_empty()) {
        (_, true) => doc.to_string(),
        (true, false) => format!("It {note}."),
        (false, false) => format!("{doc} It {note}."),
    }
}

/// A Javadoc comment, wrapped; it begins with an empty line inside a class.
fn doc(out: &mut String, indent: &str, text: &str) {
    if !indent.is_empty() && !out.ends_with("{\n") && !out.is_empty() {
        out.push('\n');
    }
    if text.is_empty() {
        return;
    }
    let text = javadoc(text);
    let single = format!("{indent}/** {text} */");
    if !text.contains('\n') && single.chars().count() <= 100 {
        out.push_str(&single);
        out.push('\n');
        return;
    }
    out.push_str(&format!("{indent}/**\n"));
    let width = 97 - indent.len();
    for (place, paragraph) in text.split("\n\n").enumerate() {
        let mark = if place == 0 { "" } else { "<p>" };
        if place > 0 {
            out.push_str(&format!("{indent} *\n"));
        }
        for line in wrapped(&format!("{mark}{}", paragraph.replace('\n', " ")), width) {
            out.push_str(&format!("{indent} * {line}\n"));
        }
    }
    out.push_str(&format!("{indent} */\n"));
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_string());
        }
    }
    lines
}

/// Markdown's code marks and Java's own signs, as Javadoc wants them.
fn javadoc(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(place, part)| {
        if place % 2 == 1 {
            return format!("{{@code {part}}}");
        }
        let escaped = part.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        escaped.replace("*/", "*&#47;")
    });
    parts.collect()
}

fn pascal(wire: &str) -> String {
    let mut letters = wire.chars();
    let first = letters.next().map(|it| it.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn constant(wire: &str) -> String {
    let mut out = String::new();
    for letter in wire.chars() {
        if letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' });
    }
    out
}

/// A name that Java keeps for itself gets a line behind it.
fn identifier(wire: &str) -> String {
    const KEPT: [&str; 51] = [
        "abstract",
        "assert",
        "boolean",
        "break",
        "byte",
        "case",
        "catch",
        "char",
        "class",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extends",
        "final",
        "finally",
        "float",
        "for",
        "goto",
        "if",
        "implements",
        "import",
        "instanceof",
        "int",
        "interface",
        "long",
        "native",
        "new",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "short",
        "static",
        "strictfp",
        "super",
        "switch",
        "synchronized",
        "this",
        "throw",
        "throws",
        "transient",
        "try",
        "void",
        "volatile",
        "while",
        "union",
    ];
    if KEPT.contains(&wire) { format!("{wire}_") } else { wire.to_string() }
}

const PACKAGE_INFO: &str = r#"// Generated from core by `cargo xtask generate`: do not edit.
/**
 * The contract as classes: what goes into an engine and what comes out of it, in every language the
 * same JSON. A union has one factory a kind; a setter returns its object.
 */
package gongzhi.contract;
"#;

const CONTRACT_VALUE: &str = r#"// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import gongzhi.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What every value of the contract is: equal to another of its class that has the same JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
        fieldVisibility = Visibility.NONE,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE)
public abstract class ContractValue {
    ContractValue() {}

    @Override
    public final boolean equals(Object other) {
        return this == other
                || other != null
                        && getClass() == other.getClass()
                        && Arrays.equals(Json.write(this), Json.write(other));
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(Json.write(this));
    }

    /** The value as JSON. */
    @Override
    public final String toString() {
        return new String(Json.write(this), StandardCharsets.UTF_8);
    }
}
"#;
