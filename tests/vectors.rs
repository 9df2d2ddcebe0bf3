//! The transcripts of `tests/vectors` in Rust; other languages run the same files.

use gongzhi_tests::{refused, transcript, vectors};

#[test]
fn every_transcript_holds() {
    let all = vectors::all("").unwrap();
    assert!(!all.is_empty(), "there is no transcript");
    let mut failures = Vec::new();
    for (name, text) in all {
        let report = transcript::run(&text, &vectors::setup);
        failures.extend(report.failures.iter().map(|failure| format!("{name}:{failure}")));
        if report.passed == 0 {
            failures.push(format!("{name}: states no outcome"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn what_is_made_here_is_what_is_committed() {
    let all = vectors::all("refused/").unwrap();
    let committed: Vec<(String, String)> =
        all.into_iter().map(|(name, text)| (name, transcript::calls(&text))).collect();
    let made = refused::files();
    for (name, text) in &made {
        let same = committed.iter().any(|it| it.0 == *name && it.1 == *text);
        assert!(same, "{name}: run `cargo xtask bless refused`");
    }
    assert_eq!(committed.len(), made.len(), "a transcript is left over in refused/");
}

#[test]
fn at_least_two_hundred_inputs_are_refused() {
    let all = vectors::all("refused/").unwrap();
    let lines = all.iter().flat_map(|(_, text)| text.lines());
    assert!(lines.filter(|line| line.starts_with("! ")).count() >= 200);
}

/// Invariant **all or nothing**: a file of bad input begins and ends with the digest of the state.
#[test]
fn bad_input_leaves_the_state_as_it_was() {
    for (name, text) in vectors::all("refused/").unwrap() {
        let digests: Vec<&str> = text.lines().filter_map(digest).collect();
        let (first, last) = (digests.first(), digests.last());
        assert!(digests.len() >= 2 && first == last, "{name}: {first:?} became {last:?}");
    }
}

fn digest(line: &str) -> Option<&str> {
    let after = line.split_once(r#"< {"answer":{"journal":{"state":{"digest":""#)?.1;
    after.split('"').next()
}

/// What a resident's tools are given is what was published above it: a ballot that is found has a root that
/// an answer told, and the first count again comes to one.
#[test]
fn what_is_checked_was_published() {
    let root = |line: &str| Some(line.rsplit_once(r#""root":""#)?.1.split('"').next()?.to_owned());
    let (mut found, mut recounts) = (0, 0);
    for (name, text) in vectors::all("deliberation/").unwrap() {
        let (mut published, mut recounted) = (Vec::new(), false);
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            let (asked, told) = (pair[0], pair[1]);
            if asked.starts_with("? ")
                && told.starts_with(r#"< {"answer":{"deliberation":{"ballot"#)
            {
                published.extend(root(told));
            }
            if asked.starts_with(r#"@ {"verifyBallot""#) && told.contains(r#""holds":true"#) {
                let root = root(asked).unwrap();
                assert!(published.contains(&root), "{name}: {root} was not published");
                found += 1;
            }
            if asked.starts_with(r#"@ {"recount""#) && !recounted {
                let root = root(told).unwrap();
                assert!(published.contains(&root), "{name}: {root} was not published");
                (recounted, recounts) = (true, recounts + 1);
            }
        }
    }
    assert!(found >= 2 && recounts >= 2, "{found} ballots, {recounts} counts");
}

/// Refusals that no transcript can bring about, and why; each has a test in its domain.
const OUT_OF_REACH: [(&str, &str); 16] = [
    ("engine.full", "sixty million records"),
    ("engine.deadlinesPending", "more than ten thousand deadlines"),
    ("engine.snapshotDamaged", "a transcript restores from its own snapshot"),
    ("engine.snapshotVersion", "a transcript restores from its own snapshot"),
    ("engine.wrongSecret", "a transcript restores with its own setup"),
    ("membership.householdFull", "65,535 members"),
    ("membership.notDue", "the clock's own command, given when it is due"),
    ("points.notDue", "the clock's own command, given when it is due"),
    ("cases.notDue", "the clock's own command, given when it is due"),
    ("covenant.notDue", "the clock's own command, given when it is due"),
    ("consultation.notDue", "the clock's own command, given when it is due"),
    ("deliberation.secondingOver", "the deadline fires before the request"),
    ("cases.deadlinePassed", "the deadline fires before the request"),
    ("cases.noTerm", "the charter's check leaves no level without a term"),
    ("cases.anonymous", "policy knows that there is no reporter"),
    ("covenant.covenantExists", "deliberation.covenantTaken comes before it"),
];

#[test]
fn every_refusal_is_brought_about() {
    let all = vectors::all("").unwrap();
    let said: String = all.into_iter().map(|(_, text)| text).collect();
    for (code, _) in gongzhi::engine::refusal_table() {
        let found = said.contains(&format!(r#""code":"{code}""#));
        let excused = OUT_OF_REACH.iter().any(|(out, _)| *out == code);
        assert!(found != excused, "{code}: found {found}, excused {excused}");
    }
}
