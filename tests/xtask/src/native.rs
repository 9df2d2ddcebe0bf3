//! Builds and tests the C ABI and what stands on it: header, C, CMake, pkg-config, Java.
//!
//! It is not a build of releases: the library is built as the tests build everything else.
//!
//! Invariants. **Fresh header**: the committed `gongzhi.h` is what cbindgen makes of `ffi/` today.
//! **One set of vectors**: C and Java run the same transcripts. **Quoted, not written**: what the
//! READMEs show stands word for word in a program that is compiled and run here.

use std::{
    env,
    env::consts::{ARCH, DLL_PREFIX, DLL_SUFFIX, OS},
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const STRICT: [&str; 6] = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-g"];
const VALGRIND: [&str; 4] =
    ["--quiet", "--error-exitcode=9", "--leak-check=full", "--show-leak-kinds=definite,possible"];

/// Builds the C ABI, shared and static.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo)
        .args(["build", "--quiet", "--workspace", "--all-features", "--lib"])
        .args(["--example", "jiaxing"]) // with what examples need, as the tests were built
        .current_dir(root))
}

/// Makes the header afresh: writes it, or with `check` only compares it with the committed one.
pub(crate) fn header(root: &Path, check: bool) -> Result<(), String> {
    let ffi = root.join("ffi");
    let path = root.join("bindings/c/include/gongzhi.h");
    let config = cbindgen::Config::from_file(ffi.join("cbindgen.toml"))?;
    let bindings = cbindgen::Builder::new()
        .with_crate(&ffi)
        .with_config(config)
        .generate()
        .map_err(|why| format!("cbindgen on ffi/: {why}"))?;
    let mut fresh = Vec::new();
    bindings.write(&mut fresh);
    if !check {
        return fs::write(&path, fresh).map_err(|why| told(&path, &why));
    }
    if read(&path)? == fresh {
        Ok(())
    } else {
        Err(told(&path, &"is not what ffi/ says: remake it"))
    }
}

/// The vectors through C, and the example as a user would build it. Needs [`build`].
pub(crate) fn test_c(root: &Path) -> Result<(), String> {
    let work = work_folder(root, "native-c")?;
    let binding = root.join("bindings/c");
    versions_agree(root)?;
    for header in ["gongzhi.h", "gongzhi_refusals.h"] {
        run(Command::new("g++")
            .args(["-x", "c++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"])
            .arg(binding.join("include").join(header)))?;
    }
    let refusals = work.join("refusals");
    run(Command::new("gcc")
        .args(STRICT)
        .arg("-I")
        .arg(binding.join("include"))
        .arg(binding.join("test/refusals.c"))
        .arg("-o")
        .arg(&refusals))?;
    run(&mut Command::new(&refusals))?;

    let conformance = conformance_program(root, &work)?;
    run(Command::new(&conformance).arg(root.join("tests/vectors")))?;

    let prefix = install(root, &work)?;
    let by_cmake = example_by_cmake(root, &work, &prefix)?;
    let by_pkg_config = example_by_pkg_config(root, &work, &prefix)?;
    let setup = root.join("examples/c/setup.json");
    let quickstart = by_cmake.with_file_name("quickstart");
    for program in [by_cmake, by_pkg_config] {
        run_quietly(Command::new("valgrind").args(VALGRIND).arg(program).arg(&setup))?;
    }
    let opened = fs::File::open(&setup).map_err(|why| told(&setup, &why))?;
    printed(root, Command::new("valgrind").args(VALGRIND).arg(quickstart).stdin(opened))?;
    quoted(&binding.join("README.md"), "c", &root.join("examples/c/community.c"))
}

/// What the C runner says of the transcripts whose name has the filter in it. Needs [`build`].
pub(crate) fn conformance_c(root: &Path, filter: &str) -> Result<String, String> {
    let work = work_folder(root, "conformance-c")?;
    let program = conformance_program(root, &work)?;
    let arguments = [root.join("tests/vectors"), filter.into()];
    crate::shell::output(Command::new(program).args(arguments)).map(|(_, said)| said)
}

/// What the Java runner says of the transcripts whose name has the filter in it. Needs [`build`].
pub(crate) fn conformance_java(root: &Path, filter: &str) -> Result<String, String> {
    lay_into_jar(root)?;
    let mut command = Command::new("mvn");
    command
        .args(["--batch-mode", "--quiet", "--no-transfer-progress", "test"])
        .args(["-Dtest=ConformanceTest", "-Dstyle.color=never"])
        .arg(format!("-Dgongzhi.vectors={}", root.join("tests/vectors").display()))
        .arg(format!("-Dgongzhi.vectors.only={filter}"))
        .current_dir(root.join("bindings/java"));
    crate::shell::output(&mut command).map(|(_, said)| said)
}

fn conformance_program(root: &Path, work: &Path) -> Result<PathBuf, String> {
    let binding = root.join("bindings/c");
    let program = work.join("conformance");
    run(Command::new("gcc")
        .args(STRICT)
        .arg("-I")
        .arg(binding.join("include"))
        .arg(binding.join("test/conformance.c"))
        .arg("-o")
        .arg(&program)
        .args(link_with(&libraries(root))))?;
    Ok(program)
}

/// The Java binding: its tests, the vectors among them, and the example. Needs [`build`].
///
/// It is tested on the Java at hand, and where a Java of 22 or later stands beside it on that too,
/// which calls C in its own way; the jar that is installed is then made by it, and has both ways.
pub(crate) fn test_java(root: &Path) -> Result<(), String> {
    let binding = root.join("bindings/java");
    let vectors = format!("-Dgongzhi.vectors={}", root.join("tests/vectors").display());
    versions_agree(root)?;
    lay_into_jar(root)?;
    maven(&binding, None, &["install", &vectors])?;
    let newest = newest_java()?;
    match &newest {
        Some(home) => maven(&binding, Some(home), &["install", &vectors])?,
        None => println!("no Java 22 or later is here: its foreign-function API is not tested"),
    }
    let example = root.join("examples/java");
    maven(&example, None, &["compile", "exec:java"])?;
    let setup = root.join("examples/c/setup.json");
    printed(
        root,
        Command::new("mvn")
            .args(["--batch-mode", "--quiet", "exec:java", "-Dexec.mainClass=Quickstart"])
            .arg(format!("-Dexec.args={}", setup.display()))
            .current_dir(&example),
    )?;
    quoted(&binding.join("README.md"), "java", &example.join("src/main/java/Community.java"))
}

/// Where cargo lays the libraries.
fn libraries(root: &Path) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR");
    target.map_or_else(|| root.join("target"), |it| root.join(it)).join("debug")
}

/// An empty folder beside cargo's own.
fn work_folder(root: &Path, name: &str) -> Result<PathBuf, String> {
    let folder = libraries(root).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|why| told(&folder, &why))?;
    }
    fs::create_dir_all(&folder).map_err(|why| told(&folder, &why))?;
    Ok(folder)
}

fn link_with(libraries: &Path) -> [String; 3] {
    let folder = libraries.display();
    [format!("-L{folder}"), "-lgongzhi".into(), format!("-Wl,-rpath,{folder}")]
}

fn install(root: &Path, work: &Path) -> Result<PathBuf, String> {
    let (build, prefix) = (work.join("install"), work.join("prefix"));
    run_quietly(
        Command::new("cmake")
            .args(["--log-level=WARNING", "-S"])
            .arg(root.join("bindings/c"))
            .arg("-B")
            .arg(&build)
            .arg(format!("-DGONGZHI_LIBRARY_DIR={}", libraries(root).display()))
            .arg(format!("-DCMAKE_INSTALL_PREFIX={}", prefix.display()))
            .arg("-DCMAKE_INSTALL_LIBDIR=lib"),
    )?;
    run_quietly(Command::new("cmake").arg("--install").arg(&build))?;
    Ok(prefix)
}

fn example_by_cmake(root: &Path, work: &Path, prefix: &Path) -> Result<PathBuf, String> {
    let build = work.join("example");
    run_quietly(
        Command::new("cmake")
            .args(["--log-level=WARNING", "-S"])
            .arg(root.join("examples/c"))
            .arg("-B")
            .arg(&build)
            .arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()))
            .arg(format!("-DCMAKE_C_FLAGS={}", STRICT.join(" "))),
    )?;
    run_quietly(Command::new("cmake").arg("--build").arg(&build))?;
    Ok(build.join("community"))
}

/// By pkg-config, and with the static library, so that both ways to link are tested.
fn example_by_pkg_config(root: &Path, work: &Path, prefix: &Path) -> Result<PathBuf, String> {
    let flags = run_quietly(
        Command::new("pkg-config")
            .env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"))
            .args(["--static", "--cflags", "--libs", "gongzhi"]),
    )?;
    let flags = String::from_utf8_lossy(&flags.stdout).replace("-lgongzhi", "-l:libgongzhi.a");
    let program = work.join("community-pkg-config");
    run(Command::new("gcc")
        .args(STRICT)
        .arg(root.join("examples/c/community.c"))
        .arg("-o")
        .arg(&program)
        .args(flags.split_whitespace()))?;
    Ok(program)
}

/// Puts the library where the jar takes it from: `natives/<JNA's name of the platform>/`.
fn lay_into_jar(root: &Path) -> Result<(), String> {
    let os = match OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let folder =
        root.join("bindings/java/natives").join(format!("{os}-{}", ARCH.replace('_', "-")));
    fs::create_dir_all(&folder).map_err(|why| told(&folder, &why))?;
    let name = format!("{DLL_PREFIX}gongzhi{DLL_SUFFIX}");
    let built = libraries(root).join(&name);
    fs::copy(&built, folder.join(&name)).map_err(|why| told(&built, &why))?;
    Ok(())
}

/// Maven asks the network only for what it never had: a build that ran once runs without one.
fn maven(folder: &Path, java_home: Option<&Path>, goals: &[&str]) -> Result<(), String> {
    let mut command = Command::new("mvn");
    if let Some(home) = java_home {
        command.env("JAVA_HOME", home);
    }
    let quiet = ["--batch-mode", "--quiet", "--no-transfer-progress", "-Dstyle.color=never"];
    run(command.args(quiet).args(goals).current_dir(folder)).map_err(|why| {
        format!("{why}\n(a first build downloads its dependencies, and needs a network for that)")
    })
}

/// The newest Java that stands beside the one at hand, if it has the foreign-function API.
fn newest_java() -> Result<Option<PathBuf>, String> {
    let settings =
        run_quietly(Command::new("java").args(["-XshowSettings:properties", "-version"]))?;
    let settings = String::from_utf8_lossy(&settings.stderr).into_owned();
    let home = settings.lines().find_map(|line| line.trim().strip_prefix("java.home = "));
    let Some(beside) = home.and_then(|home| Path::new(home).parent()) else {
        return Ok(None);
    };
    let homes = fs::read_dir(beside).map_err(|why| told(beside, &why))?;
    let newest = homes
        .filter_map(|home| Some(home.ok()?.path()))
        .filter(|home| home.join("bin/javac").exists())
        .filter_map(|home| Some((java_release(&home)?, home)))
        .max();
    Ok(newest.filter(|(release, _)| *release >= 22).map(|(_, home)| home))
}

/// The number of a Java's release, as its own file states it: `JAVA_VERSION="25.0.1"`.
fn java_release(home: &Path) -> Option<u32> {
    let release = fs::read_to_string(home.join("release")).ok()?;
    let version = release.lines().find_map(|line| line.strip_prefix("JAVA_VERSION=\""))?;
    version.split(['.', '"']).next()?.parse().ok()
}

/// The version stands in Cargo.toml and, since Maven reads no other file, in two poms.
fn versions_agree(root: &Path) -> Result<(), String> {
    let version = format!("<version>{}</version>", env!("CARGO_PKG_VERSION"));
    for pom in ["bindings/java/pom.xml", "examples/java/pom.xml"] {
        let path = root.join(pom);
        if !String::from_utf8_lossy(&read(&path)?).contains(&version) {
            return Err(told(&path, &format!("does not say {version}, as Cargo.toml does")));
        }
    }
    Ok(())
}

/// Each block of this language in the README stands in the program, but for its indentation.
fn quoted(readme: &Path, language: &str, program: &Path) -> Result<(), String> {
    let bare = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    let (readme_text, source) = (read(readme)?, read(program)?);
    let readme_text = String::from_utf8_lossy(&readme_text);
    let source = bare(&String::from_utf8_lossy(&source));
    let fence = format!("```{language}\n");
    let blocks: Vec<&str> =
        readme_text.split(&fence).skip(1).filter_map(|rest| rest.split("```").next()).collect();
    if blocks.is_empty() {
        return Err(told(readme, &format!("shows no {language}")));
    }
    match blocks.into_iter().find(|block| !source.contains(bare(block).trim())) {
        None => Ok(()),
        Some(block) => {
            Err(told(readme, &format!("shows what {} does not do:\n{block}", program.display())))
        }
    }
}

/// A quick start prints the receipt that the README shows.
fn printed(root: &Path, quickstart: &mut Command) -> Result<(), String> {
    let output = run_quietly(quickstart)?;
    let plain = String::from_utf8_lossy(&output.stdout).replace("\u{1b}[0m", ""); // Maven leaves them
    let receipt = plain.trim();
    let readme = root.join("README.md");
    if !receipt.is_empty() && String::from_utf8_lossy(&read(&readme)?).contains(receipt) {
        return Ok(());
    }
    Err(told(&readme, &format!("does not show what {quickstart:?} prints:\n{receipt}")))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|why| told(path, &why))
}

fn told(path: &Path, what: &dyn std::fmt::Display) -> String {
    format!("{}: {what}", path.display())
}

/// Runs a program in sight.
fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|why| missing(command, &why))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}")) }
}

/// Runs a program out of sight; what it said is shown when it fails.
fn run_quietly(command: &mut Command) -> Result<Output, String> {
    let output = command.output().map_err(|why| missing(command, &why))?;
    if output.status.success() {
        return Ok(output);
    }
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!("{command:?} ended with {}\n{out}{err}", output.status))
}

fn missing(command: &Command, why: &std::io::Error) -> String {
    let program = command.get_program().to_string_lossy();
    let package = match &*program {
        "gcc" | "g++" | "valgrind" | "cmake" => &*program,
        "pkg-config" => "pkgconf",
        "mvn" => "maven",
        "java" => "default-jdk-headless",
        _ => return format!("{program}: {why}"),
    };
    if why.kind() == ErrorKind::NotFound {
        format!("{program} is missing; on Debian, `apt-get install {package}` brings it")
    } else {
        format!("{program}: {why}")
    }
}
