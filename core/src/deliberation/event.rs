//! What can become true in deliberation.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    Call, Channel, ContributionKind, HiddenBallot, Kin, LapseReason, ListEntry, OpeningTerms,
    OwnedUnit, Recall, ReviewFinding, VoteResult, Voter, consensus::Reaction, count::Question,
};
use crate::base::{
    Canonical, HouseholdId, Id, OrganisationId, PersonId, Timestamp, TopicId, digest::Digest,
    region_code::RegionCode,
};
use crate::charter::{DecisionRule, ProofRule, presets::Months};
use crate::covenant::CovenantDraft;

/// A list of who is to vote, in sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListSummary {
    /// How many are on it.
    pub eligible: u32,
    /// The area of all in 0.01 m2, where owners vote.
    pub area: Option<u32>,
    /// Its digest, which whoever has the published list makes again: of its handles in order of
    /// their bytes, a line feed after each. Where owners vote, a space and the owner's area in 0.01 m2
    /// come before the line feed. It is what `LC_ALL=C sort | sha256sum` gives for such lines.
    pub register: Digest,
}

/// What can become true in deliberation.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A topic was proposed, under the rule as it stood; it lapses at `due` unless it is seconded: by one
    /// of `calls`, or by `needed` people where there is such a number. Each option of a run-off stands for
    /// one of the election that it `follows`.
    TopicProposed {
        topic: TopicId,
        region: RegionCode,
        rule: Box<DecisionRule>,
        proofs: Vec<ProofRule>,
        subject: Digest,
        question: Box<Question>,
        covenant: Option<CovenantDraft>,
        repeals: Option<TopicId>,
        follows: Option<TopicId>,
        contested: bool,
        stands_for: Vec<u8>,
        opens_before: Option<Timestamp>,
        recalls: Option<Box<Recall>>,
        recall_again: Option<Months>,
        units: Vec<Id>,
        calls: Vec<Call>,
        needed: Option<u16>,
        proposer: PersonId,
        due: Timestamp,
    },
    /// Voters were recorded.
    VotersRecorded { region: RegionCode, voters: Vec<Voter>, evidence: Digest },
    /// Units were recorded.
    UnitsRecorded { region: RegionCode, units: Vec<OwnedUnit> },
    /// Someone seconded a topic.
    SecondGiven { topic: TopicId, person: PersonId },
    /// A topic has all the seconds that it needs, and takes its next step.
    TopicSeconded { topic: TopicId, seconds: u16 },
    /// A topic lapsed: why its voting did not open.
    TopicLapsed { topic: TopicId, why: LapseReason },
    /// A topic was withdrawn.
    TopicWithdrawn { topic: TopicId },
    /// A topic is to be screened; nobody having done so at `due`, it is admitted.
    ScreeningBegan { topic: TopicId, due: Timestamp },
    /// A topic was admitted, or declined for a reason. `by` nobody it is where nobody did it in time:
    /// it is admitted, or, once declined and not appealed, stays so. `until` then its proposer can
    /// appeal; where there is none, it is declined for good.
    TopicScreened {
        topic: TopicId,
        admitted: bool,
        by: Vec<PersonId>,
        reason: Option<Id>,
        until: Option<Timestamp>,
    },
    /// Someone appealed the decline of a topic, or the annulment of its result; nobody having decided
    /// at `due`, that falls.
    RulingAppealed { topic: TopicId, person: PersonId, due: Timestamp },
    /// A topic is discussed, until its text is frozen.
    DiscussionBegan { topic: TopicId, until: Timestamp },
    /// Someone contributed to a discussion, about a version of the topic's text.
    ContributionMade {
        topic: TopicId,
        contribution: Id,
        person: PersonId,
        kind: ContributionKind,
        content: Digest,
        version: u16,
        covenant: Option<CovenantDraft>,
    },
    /// Someone reacted to a statement; what they made of it before counts no more.
    ReactionGiven { topic: TopicId, contribution: Id, person: PersonId, reaction: Reaction },
    /// An amendment was taken over or not; the topic's text is now this version of it, and its covenant
    /// this, where it was changed.
    AmendmentDecided {
        topic: TopicId,
        contribution: Id,
        accepted: bool,
        version: u16,
        subject: Digest,
        covenant: Option<CovenantDraft>,
    },
    /// A contribution was hidden, or shown again.
    ContributionModerated { topic: TopicId, contribution: Id, hidden: bool, reason: Id },
    /// A topic's text was frozen, in which version; so many amendments were left undecided and are
    /// not taken over. Where there are days to object to it, the list of who is to vote is published
    /// and frozen, too: upheld objections alone change it.
    TopicFrozen {
        topic: TopicId,
        version: u16,
        dropped: u16,
        terms: OpeningTerms,
        list: Option<ListSummary>,
    },
    /// Someone objected: to an entry of the list, or to the result.
    ObjectionLodged {
        topic: TopicId,
        objection: Id,
        person: PersonId,
        reason: Id,
        about: Option<ListEntry>,
    },
    /// An objection was decided, for a reason.
    ObjectionDecided { topic: TopicId, objection: Id, upheld: bool, reason: Id },
    /// So many objections to the list were not decided in time: it stands.
    ListStands { topic: TopicId, unanswered: u32 },
    /// What was counted is on public notice, whatever came out, or is so again as its annulment fell on
    /// appeal; objections are decided by `due`.
    ResultAnnounced { topic: TopicId, until: Timestamp, due: Timestamp },
    /// An objection annulled what had been counted, as two decided; `by` nobody it is where nobody
    /// appealed that in time. `until` then it can be appealed; where there is none, it is annulled for
    /// good.
    ResultAnnulled { topic: TopicId, objection: Id, by: Vec<PersonId>, until: Option<Timestamp> },
    /// The notice of what did not pass is over: that is the result. So many objections were not
    /// decided in time.
    ResultStands { topic: TopicId, unanswered: u32 },
    /// What passed is in force: `adopts` begins, and what the topic `repeals` decided ends. So many
    /// objections were not decided in time.
    TopicInForce {
        topic: TopicId,
        region: RegionCode,
        adopts: Option<CovenantDraft>,
        repeals: Option<TopicId>,
        unanswered: u32,
        review: Option<Timestamp>,
    },
    /// What passed does not come into force: meanwhile another topic ended what it `repeals`, or the
    /// election that it follows, which `repeals` then is; or replaced the covenant that it was to
    /// replace. Its own draft can be proposed anew, as that of the successor; or, where that falls before
    /// it begins and what it `repeals` goes on, as it was.
    TopicMoot { topic: TopicId, repeals: TopicId, by: TopicId },
    /// What is in force was not reviewed in time.
    ReviewOverdue { topic: TopicId, due: Timestamp },
    /// What is in force was reviewed; what is to change or to end takes a new topic.
    TopicReviewed {
        topic: TopicId,
        finding: ReviewFinding,
        content: Digest,
        next: Option<Timestamp>,
    },
    /// Voting opened on this list, and runs until `until`, exclusive. Since the list was frozen, so
    /// many `joined` and so many `left` whom it does not know, or keeps all the same, and of so many
    /// owners the area `changed`, apart from what an upheld objection settled; none where it was not
    /// frozen before.
    VotingOpened {
        topic: TopicId,
        list: ListSummary,
        until: Timestamp,
        joined: u32,
        left: u32,
        changed: u32,
    },
    /// A ballot was cast; in a vote of households for `household`, in one of organisations for
    /// `organisation`.
    BallotCast {
        topic: TopicId,
        voter: PersonId,
        household: Option<HouseholdId>,
        organisation: Option<OrganisationId>,
        proxy: Option<PersonId>,
        channel: Channel,
        hidden: HiddenBallot,
        replaces: bool,
    },
    /// A vote was entrusted to somebody; where the rule has only kin, to this `relation` as was stated.
    VoteEntrusted {
        topic: TopicId,
        principal: PersonId,
        proxy: PersonId,
        relation: Option<Kin>,
        evidence: Digest,
    },
    /// An entrusted vote was taken back.
    ProxyRevoked { topic: TopicId, principal: PersonId },
    /// Ballots were served on these: in time for silence to count, or not.
    BallotsServed { topic: TopicId, voters: Vec<PersonId>, evidence: Digest, in_time: bool },
    /// A paper was given out: its voter has voted. The `watchers` go along with its box.
    PaperIssued {
        topic: TopicId,
        voter: PersonId,
        household: Option<HouseholdId>,
        batch: Id,
        channel: Channel,
        watchers: Vec<PersonId>,
    },
    /// A box was counted by two.
    PapersCounted { topic: TopicId, batch: Id, papers: Vec<HiddenBallot> },
    /// A paper that bears a name came in: its voter has voted, or the organisation that it is for.
    PaperReceived {
        topic: TopicId,
        voter: PersonId,
        organisation: Option<OrganisationId>,
        proxy: Option<PersonId>,
        channel: Channel,
    },
    /// Voting is over; so many boxes are still to be counted, and so many papers that bear names to be
    /// entered, before `until`.
    VotingClosed { topic: TopicId, boxes: u32, papers: u32, until: Timestamp },
    /// A topic was decided. Since its list was frozen, so many `joined` and so many `left` whom the
    /// register does not know, or keeps all the same, and of so many owners the area `changed`. So many
    /// votes were `doubled`: cast by somebody who had voted, as another person whom they were found to
    /// be only then, before closing; the topic's page tells how many it is known of since. Their ballots
    /// count, for a ballot in the urn is nobody's; who objects to the result can have it annulled.
    TopicDecided {
        topic: TopicId,
        region: RegionCode,
        result: Box<VoteResult>,
        joined: u32,
        left: u32,
        changed: u32,
        doubled: u32,
    },
}
