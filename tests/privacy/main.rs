//! Invariant **no person in the journal**: a community lives through `story.txt`, told by a host that
//! keeps names, numbers and texts in a vault of its own; then every byte that the engine gave back or
//! holds is searched for every planted text, in every form that it could have.
//!
//! What it is not: it does not say that a host cannot put a name into an identifier. It can, where
//! that is no citizen number, and the control shows that the search finds it then.

mod host;
mod search;
mod vault;

use gongzhi::base::digest::Algorithm;
use gongzhi::engine::wire::Status;
use host::Host;
use search::{Labelled, forms, found};

const STORY: &str = include_str!("story.txt");
const SLIPS: &str = include_str!("slips.txt");
/// A join code that is well-formed, though nobody issued it here.
const CODE: &str = "330411104209001-1-2020-06-02-7A6A1AAE6CAAU";
const BOTH: [Algorithm; 2] = [Algorithm::Sha256, Algorithm::Sm3];

/// All that is planted, in all its forms.
fn planted() -> Vec<Labelled> {
    vault::plants().iter().flat_map(|(label, text)| forms(label, text)).collect()
}

fn nobody_in(host: &Host) {
    let lines = found(&planted(), &host.everything());
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn nobody_is_in_what_the_engine_says_or_holds() {
    for algorithm in BOTH {
        let mut host = Host::new(algorithm);
        host.live(STORY);
        nobody_in(&host);
    }
}

/// From an erasure on no answer and no byte of the state names the person, by identifier or
/// identity; before it the search finds both. The journal's old records stay as they are.
#[test]
fn nobody_names_who_was_erased() {
    for algorithm in BOTH {
        let (before, after) = STORY.split_at(STORY.find("# p1 is erased").unwrap());
        let mut host = Host::new(algorithm);
        host.live(before);
        let identity = host.identity("p1");
        let needles = [
            ("the identifier".to_string(), b"\"p1\"".to_vec()),
            ("the identity".to_string(), identity.clone().into_bytes()),
            ("the identity, raw".to_string(), hex::decode(identity).unwrap()),
        ];
        let told = host.answers.len();
        assert!(!found(&needles, &host.answers).is_empty());
        assert_eq!(found(&needles, &[host.state()]).len(), 1, "the identity, raw");
        host.live(after);
        assert_eq!(found(&needles, &host.answers[told..]), Vec::<String>::new());
        assert_eq!(found(&needles, &[host.state()]), Vec::<String>::new());
        assert!(!found(&needles[2..], &host.kept).is_empty(), "the journal is what it was");
    }
}

/// Codes are shown to who may see them and to nobody else: they are not kept, live or used.
#[test]
fn no_code_is_in_what_the_engine_keeps() {
    for algorithm in BOTH {
        let mut host = Host::new(algorithm);
        host.live(STORY);
        let join = &host.codes["joinCode"];
        let (_, last) = join.rsplit_once('-').unwrap();
        let secret = &last[..12]; // then its check character
        let raw = hex::decode(secret).unwrap();
        let mut needles = forms("the secret of the join code", secret);
        needles.push(("the secret of the join code, raw".to_string(), raw));
        for (kind, code) in &host.codes {
            needles.extend(forms(kind, code));
        }
        assert_eq!(host.codes.len(), 2);
        assert_eq!(found(&needles, &host.kept), Vec::<String>::new(), "{algorithm:?}");
        assert_eq!(found(&needles, &host.receipts), Vec::<String>::new(), "{algorithm:?}");
        assert!(found(&needles, &host.answers).len() >= 3, "the answers show them");
    }
}

/// Trackers of the story's ballots: whoever reads one finds the ballot once it is published.
const TRACKERS: [&str; 2] =
    ["9d1c0b5ea3f7468211bcd0ef5566a7c8", "70e2a94bd81f36c5aa04127fee90b3d6"];

/// A ballot that was cast can be read nowhere, and neither can what its voter finds it by.
#[test]
fn no_ballot_is_in_what_the_engine_keeps() {
    for algorithm in BOTH {
        let mut host = Host::new(algorithm);
        host.live(STORY);
        let mut needles = Vec::new();
        for tracker in TRACKERS {
            assert!(STORY.contains(tracker));
            needles.extend(forms("a tracker", tracker));
            needles.push(("a tracker, raw".to_string(), hex::decode(tracker).unwrap()));
        }
        needles.push(("a choice".to_string(), br#""choice""#.to_vec()));
        assert_eq!(found(&needles, &host.everything()), Vec::<String>::new(), "{algorithm:?}");
    }
}

/// A host slips and puts a person where a digest, a code or a number belongs. The refusal does not
/// say it again: refusals end in logs.
#[test]
fn what_is_refused_is_not_said_again() {
    let number = vault::number("p1").unwrap();
    let mut host = Host::new(Algorithm::Sha256);
    for value in [&number, "沈建国", "18600571008", vault::text("c1-report").unwrap()] {
        for slip in SLIPS.lines().filter(|line| !line.starts_with('#')) {
            let slip = slip.replace("«»", value);
            let call =
                format!(r#"{{"id":"s","at":"2020-06-01T09:00:00+08:00","actor":"op-1",{slip}}}"#);
            let reply = host.call(&call);
            assert_eq!(reply.status, Status::Refused, "{slip}");
        }
    }
    let (first17, _) = number.split_at(17);
    for (_, number) in vault::plants().iter().filter(|it| !it.0.contains("number")) {
        host.typed(number); // anything but a number
    }
    for last in ["", "?", "12"] {
        host.typed(&format!("{first17}{last}"));
    }
    host.keep();
    nobody_in(&host);
}

/// Who acts, who joins and their household cannot be named by a citizen number; the request is not even
/// written down. Any other 18 characters are an identifier.
#[test]
fn a_citizen_number_names_nobody() {
    let number = vault::number("p1").unwrap();
    let (first17, _) = number.split_at(17);
    let others = ["0", "a"].map(|last| format!("{first17}{last}"));
    for used in [r#" p1 > {"#, r#""person":"p1""#, r#""household":"h1""#] {
        let told = |id: &str| {
            let line = STORY.lines().find(|line| line.contains(r#"{"join":{"person":"p1""#));
            let used_so = used.replace("p1", id).replace("h1", id);
            let line = line.unwrap().replace("«joinCode»", CODE).replace(used, &used_so);
            let mut host = Host::new(Algorithm::Sha256);
            host.live(&line.replace(" > ", " ! "));
            host
        };
        nobody_in(&told(&number));
        for other in &others {
            assert!(!found(&forms("it", other), &told(other).kept).is_empty(), "{other}");
        }
    }
}

/// The control: where a host does put a person into an identifier, the search finds it everywhere.
#[test]
fn a_person_in_an_identifier_is_found() {
    for value in ["沈建国", "18600571008"] {
        let mut host = Host::new(Algorithm::Sha256);
        let household = STORY.replace(r#""household":"h1""#, &format!(r#""household":"{value}""#));
        host.live(&household);
        let needles = forms("it", value);
        for places in [&host.receipts, &host.answers, &host.kept] {
            assert!(!found(&needles, places).is_empty(), "{value} was not found");
        }
    }
}

/// The search finds every form of everything planted, wherever it lies.
#[test]
fn every_form_is_found() {
    for needle in planted() {
        let place = [b"before ".as_slice(), &needle.1, b" after"].concat();
        let places = [("a place".to_string(), place)];
        assert_eq!(found(&[needle], &places).len(), 1);
    }
}
