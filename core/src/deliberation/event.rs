//! What can become true in deliberation.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Channel, Choice, Inequality, Outcome, Tally};
use crate::base::{
    Canonical, CovenantId, HouseholdId, PersonId, Timestamp, TopicId, digest::Digest,
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
        covenant: Option<CovenantDraft>,
        repeals: Option<CovenantId>,
        proposer: PersonId,
        due: Timestamp,
    },
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
    /// line feed after each: what `LC_ALL=C sort | sha256sum` gives for a list of them.
    VotingOpened { topic: TopicId, eligible: u32, register: Digest, until: Timestamp },
    /// A ballot was cast; in a vote of households, for `household`.
    BallotCast {
        topic: TopicId,
        voter: PersonId,
        household: Option<HouseholdId>,
        choice: Choice,
        channel: Channel,
    },
    /// A topic was decided. Where it passed, `adopts` begins and `repeals` ends.
    TopicDecided {
        topic: TopicId,
        region: RegionCode,
        outcome: Outcome,
        tally: Tally,
        proof: Vec<Inequality>,
        adopts: Option<CovenantDraft>,
        repeals: Option<CovenantId>,
    },
}
