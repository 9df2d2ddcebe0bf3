//! Ranked methods against pref_voting, as `tests/oracles/ranks.py` printed it.
//!
//! Runs where `GONGZHI_ORACLE_RANKS` names that file; without it there is nothing to compare.

use gongzhi::base::digest::Algorithm;
use gongzhi::charter::VoteMeasure;
use gongzhi::deliberation::count::{Ballot, BallotKind, Count, Poll, Question, RankedMethod, Ties};
use serde::Deserialize;

/// A profile, and what pref_voting makes of it.
#[derive(Deserialize)]
struct Profile {
    ballots: Vec<(Vec<u8>, u32)>,
    order: Vec<u8>,
    unbeaten: Vec<u8>,
    beats: Vec<(u8, u8)>,
    winner: u8,
}

type Found<T> = Result<T, Box<dyn std::error::Error>>;

fn count(profile: &Profile, method: RankedMethod, ties: Ties) -> Found<Count> {
    let question = Question {
        options: u8::try_from(profile.order.len())?,
        kind: BallotKind::Ranked { method, equal: true },
        ties,
    };
    question.check()?;
    let mut poll = Poll::default();
    for (marks, weight) in &profile.ballots {
        poll.add(&question, &Ballot::Options { marks: marks.clone() }, [*weight, 0]);
    }
    Ok(poll.count(&question, &poll.tallies(&[VoteMeasure::Heads]), Algorithm::Sha256))
}

#[test]
fn ranked_methods_as_pref_voting_sees_them() -> Found<()> {
    let Some(path) = std::env::var_os("GONGZHI_ORACLE_RANKS") else {
        return Ok(());
    };
    let (mut profiles, mut tied) = (0, 0);
    for line in std::fs::read_to_string(path)?.lines() {
        let profile: Profile = serde_json::from_str(line)?;
        let seniority = || Ties::Seniority { order: profile.order.clone() };
        let Count::Schulze(schulze) = count(&profile, RankedMethod::Schulze, seniority())? else {
            return Err(line.into());
        };
        assert_eq!(schulze.unbeaten, profile.unbeaten, "{line}");
        let shown = schulze.winner.ok_or("no winner")?;
        let beaten: Vec<u8> =
            schulze.proof.iter().filter(|it| it.strength > it.back).map(|it| it.option).collect();
        let by_it = profile.beats.iter().filter(|(one, _)| *one == shown).map(|it| it.1);
        assert_eq!(beaten, by_it.collect::<Vec<u8>>(), "{line}");
        let Count::Runoff(runoff) = count(&profile, RankedMethod::Runoff, seniority())? else {
            return Err(line.into());
        };
        assert_eq!(runoff.winner, Some(profile.winner), "{line}");
        let Count::Runoff(revote) = count(&profile, RankedMethod::Runoff, Ties::Revote {})? else {
            return Err(line.into());
        };
        assert!(revote.winner.is_none_or(|it| it == profile.winner), "{line}");
        profiles += 1;
        tied += i32::from(profile.unbeaten.len() > 1 || !revote.tied.is_empty());
    }
    assert!(profiles > 0 && tied > 0, "{profiles} profiles, {tied} tied: not a file of the oracle");
    Ok(())
}
