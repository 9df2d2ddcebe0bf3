//! Tells the doc tests whether there is a README to check; that there must be one, `xtask` says.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(readme)");
    println!("cargo::rerun-if-changed=../README.md");
    if std::path::Path::new("../README.md").exists() {
        println!("cargo::rustc-cfg=readme");
    }
}
