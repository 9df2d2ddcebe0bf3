//! What may be asked of deliberation.

use serde::{Deserialize, Serialize};

use crate::base::{
    Canonical, CovenantId, PersonId, RuleCode, TopicId, digest::Digest, region_code::RegionCode,
};
use crate::charter::EntryChannel as Channel;
use crate::covenant::CovenantDraft;

/// What may be asked of deliberation.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Propose a topic; the actor becomes its proposer.
    Propose {
        /// The topic.
        topic: TopicId,
        /// Whose members vote on it.
        region: RegionCode,
        /// The charter's rule that it is decided by.
        rule: RuleCode,
        /// Content digest of its text, which the host keeps.
        subject: Digest,
        /// The covenant that begins when it passes.
        #[serde(default)]
        covenant: Option<CovenantDraft>,
        /// The covenant that ends when it passes.
        #[serde(default)]
        repeals: Option<CovenantId>,
    },
    /// Second a topic (附议).
    Second {
        /// Which.
        topic: TopicId,
        /// Who: a member of its region, not its proposer, once.
        person: PersonId,
    },
    /// Withdraw a topic before voting opens.
    Withdraw {
        /// Which.
        topic: TopicId,
    },
    /// Open the voting on a seconded topic; its electorate is frozen.
    Open {
        /// Which.
        topic: TopicId,
    },
    /// Cast a ballot. Only the voter casts by app; staff key in what came by other channels.
    Cast {
        /// On which topic.
        topic: TopicId,
        /// Whose vote it is; in a vote of households, the delegate whose household it is.
        voter: PersonId,
        /// What the voter chose.
        choice: Choice,
        /// How the ballot came.
        channel: Channel,
    },
    /// The clock's: the time for seconding has passed.
    Lapse {
        /// Which topic.
        topic: TopicId,
    },
    /// The clock's: the time for voting has passed; the ballots are counted.
    Close {
        /// Which topic.
        topic: TopicId,
    },
}

/// What a voter chose.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Choice {
    /// In favour (赞成).
    Yes,
    /// Against (反对).
    No,
    /// Takes part, and says neither (弃权).
    Abstain,
}
