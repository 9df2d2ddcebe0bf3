//! What can become true in deliberation.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Channel, HiddenBallot, OwnedUnit, VoteResult, count::Question};
use crate::base::{
    Canonical, CovenantId, HouseholdId, Id, PersonId, Timestamp, TopicId, digest::Digest,
    region_code::RegionCode,
};
use crate::charter::{DecisionRule, ProofRule};
use crate::covenant::CovenantDraft;

/// What can become true in deliberation.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A topic was proposed, under the rule as it stood; it lapses at `due` unless it is seconded.
    TopicProposed {
        topic: TopicId,
        region: RegionCode,
        rule: DecisionRule,
        proofs: Vec<ProofRule>,
        subject: Digest,
        question: Question,
        covenant: Option<CovenantDraft>,
        repeals: Option<CovenantId>,
        proposer: PersonId,
        due: Timestamp,
    },
    /// Units were recorded.
    UnitsRecorded { region: RegionCode, units: Vec<OwnedUnit> },
    /// Someone seconded a topic.
    SecondGiven { topic: TopicId, person: PersonId },
    /// A topic has all the seconds that it needs, and can be opened.
    TopicSeconded { topic: TopicId, seconds: u16 },
    /// A topic had too few seconds in time.
    TopicLapsed { topic: TopicId, seconds: u16, needed: u16 },
    /// A topic was withdrawn.
    TopicWithdrawn { topic: TopicId },
    /// Voting opened, and runs until `until`, exclusive. `register` is the digest of the
    /// identifiers of all who are eligible (persons, or households), in order of their bytes, a
    /// line feed after each: what `LC_ALL=C sort | sha256sum` gives for a list of them. Where owners
    /// vote, a space and the owner's area come before the line feed, and `area` is that of all.
    VotingOpened {
        topic: TopicId,
        eligible: u32,
        area: Option<u32>,
        register: Digest,
        until: Timestamp,
    },
    /// A ballot was cast; in a vote of households, for `household`.
    BallotCast {
        topic: TopicId,
        voter: PersonId,
        household: Option<HouseholdId>,
        proxy: Option<PersonId>,
        channel: Channel,
        hidden: HiddenBallot,
        replaces: bool,
    },
    /// A vote was entrusted to somebody.
    VoteEntrusted { topic: TopicId, principal: PersonId, proxy: PersonId, evidence: Digest },
    /// An entrusted vote was taken back.
    ProxyRevoked { topic: TopicId, principal: PersonId },
    /// Ballots were served on these.
    BallotsServed { topic: TopicId, voters: Vec<PersonId>, evidence: Digest },
    /// A paper was given out: its voter has voted.
    PaperIssued {
        topic: TopicId,
        voter: PersonId,
        household: Option<HouseholdId>,
        batch: Id,
        channel: Channel,
    },
    /// A box was counted by two.
    PapersCounted { topic: TopicId, batch: Id, papers: Vec<HiddenBallot> },
    /// Voting is over; so many boxes are still to be counted, before `until`.
    VotingClosed { topic: TopicId, boxes: u32, until: Timestamp },
    /// A topic was decided. Since voting opened, so many `joined` and so many `left` whom the register
    /// does not know, or keeps all the same. Where it passed, `adopts` begins and `repeals` ends.
    TopicDecided {
        topic: TopicId,
        region: RegionCode,
        result: Box<VoteResult>,
        joined: u32,
        left: u32,
        adopts: Option<CovenantDraft>,
        repeals: Option<CovenantId>,
    },
}
