//! What may be asked of deliberation.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    ContributionKind, ListEntry, NamedBallot, OwnedUnit, Recall, ReviewFinding, Vote, Voter,
    consensus::Reaction, count::Question,
};
use crate::base::{
    Canonical, Id, OrganisationId, PersonId, RuleCode, TopicId, digest::Digest,
    region_code::RegionCode,
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
        /// What it asks; where absent, a motion on which one says yes, no or neither.
        #[serde(default)]
        question: Option<Question>,
        /// The covenant that begins when it passes, where its rule is for `covenants`.
        #[serde(default)]
        covenant: Option<CovenantDraft>,
        /// The topic whose decision ends when it passes (废止), with the covenant that it adopted: one
        /// of the same region, in force, decided by the same rule or by one that asks for no more.
        #[serde(default)]
        repeals: Option<TopicId>,
        /// The election whose open seats it fills (另行选举), where its rule is for run-offs: one of the same
        /// region and voters, counted, whose notice is over, and no other run-off of which is under way.
        /// `question` asks as that did, for the open seats of each post for which more can stand; its options
        /// are those who were not elected, most votes first, and where they are equal as in the election:
        /// more than there are seats, and of several who are tied all or none. Which seats are kept, and who
        /// is apart, is as in the election, whatever it says.
        #[serde(default)]
        follows: Option<TopicId>,
        /// Where its rule is for recalls, whose, and on which ground: no recall of theirs failed on that within
        /// the months of its preset's `recallAgain`.
        #[serde(default)]
        recalls: Option<Box<Recall>>,
        /// Where interested owners vote, the units that are theirs, by their names in the region.
        #[serde(default)]
        units: Vec<Id>,
    },
    /// Record who is on a region's register of voters (选民登记), as the election committee decided.
    RecordVoters {
        /// Whose register; nobody is on those of two.
        region: RegionCode,
        /// Those who are new, or are struck off.
        voters: Vec<Voter>,
        /// Content digest of the committee's decision.
        evidence: Digest,
    },
    /// Record units and who casts for them; votes that are open keep who was theirs at opening.
    RecordUnits {
        /// Where they lie. A unit stays under the code under which it was recorded, also when that
        /// region has become part of another.
        region: RegionCode,
        /// Those that are new or have changed.
        units: Vec<OwnedUnit>,
    },
    /// Second a topic (附议).
    Second {
        /// Which.
        topic: TopicId,
        /// Who: a member of its region, or an owner there where owners vote; not its proposer, once.
        person: PersonId,
    },
    /// Withdraw a topic before voting opens.
    Withdraw {
        /// Which.
        topic: TopicId,
    },
    /// Screen a topic, or decide the appeal of its proposer. Nobody screens what they proposed, nor
    /// decides on appeal what they declined.
    Screen {
        /// Which.
        topic: TopicId,
        /// Whether it goes on.
        admitted: bool,
        /// Where the host keeps the reason; needed to decline.
        #[serde(default)]
        reason: Option<Id>,
    },
    /// Appeal the decline of a topic, as its proposer; or the annulment of its result, as whoever could
    /// object to that.
    Appeal {
        /// Which topic's.
        topic: TopicId,
        /// Who appeals.
        person: PersonId,
    },
    /// Contribute to a topic's discussion.
    Contribute {
        /// To which.
        topic: TopicId,
        /// The contribution, by its name in this topic.
        contribution: Id,
        /// Whose it is: whoever could second the topic.
        person: PersonId,
        /// What kind it is.
        kind: ContributionKind,
        /// Content digest of its text, which the host keeps; of an amendment, of the whole text.
        content: Digest,
        /// Of an amendment, the topic's covenant as it should be; where absent, that stays as it is.
        #[serde(default)]
        covenant: Option<CovenantDraft>,
    },
    /// React to a statement, or otherwise than before.
    React {
        /// On which topic.
        topic: TopicId,
        /// To which statement.
        contribution: Id,
        /// Who: whoever could second the topic.
        person: PersonId,
        /// What they make of it.
        reaction: Reaction,
    },
    /// Take an amendment over into the topic's text, and into its covenant where it changes that; or
    /// not.
    DecideAmendment {
        /// Of which topic.
        topic: TopicId,
        /// Which.
        contribution: Id,
        /// Whether it is taken over.
        accepted: bool,
    },
    /// Hide a contribution, or show it again. Nobody moderates what was said to their own topic, or
    /// by themself.
    Moderate {
        /// To which topic.
        topic: TopicId,
        /// Which.
        contribution: Id,
        /// Whether it is hidden from now on.
        hidden: bool,
        /// Where the host keeps the reason, which all can ask for.
        reason: Id,
    },
    /// Object to the published list of who may vote, or to a result that is on public notice.
    Object {
        /// On which topic.
        topic: TopicId,
        /// The objection, by its name in this topic.
        objection: Id,
        /// Who: whoever could second the topic, or where organisations vote an officer of one there.
        person: PersonId,
        /// Where the host keeps the reason.
        reason: Id,
        /// The entry of the list that it is about; none: the result.
        #[serde(default)]
        about: Option<ListEntry>,
    },
    /// Decide on an objection, or on the appeal against what it annulled. Nobody decides on what they
    /// proposed, objected to, appealed, or are named in, nor on appeal what they decided. Where a rule
    /// has a public notice, the charter has it under four eyes.
    DecideObjection {
        /// On which topic.
        topic: TopicId,
        /// Which.
        objection: Id,
        /// Whether it is right.
        upheld: bool,
        /// Where the host keeps the reason, which all can ask for.
        reason: Id,
    },
    /// Review what is in force. Nobody reviews what they proposed.
    Review {
        /// Which topic.
        topic: TopicId,
        /// What was found.
        finding: ReviewFinding,
        /// Content digest of the review.
        content: Digest,
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
        /// Whose vote it is; in a vote of households the delegate, in one of organisations an officer.
        voter: PersonId,
        /// In a vote of organisations, and in no other, the one whose vote it is.
        #[serde(default)]
        organisation: Option<OrganisationId>,
        /// What the voter chose; the journal never holds it readable.
        vote: Vote,
        /// How the ballot came.
        channel: Channel,
        /// Who casts for the voter, where the vote was entrusted to somebody.
        #[serde(default)]
        proxy: Option<PersonId>,
    },
    /// Enter ballots that bear their voters' names, papers of owners say: all of them, or none. It takes two:
    /// it stands when somebody else enters the very same ones, in any order, within the hours of
    /// `membership.fourEyes`, or 72, and before voting is over. Papers that were received are entered in the
    /// `countingDays` after it too, by whomever they were signed and handed in: with the last of them the vote
    /// is counted, and it is void where one is not entered by their end. Of whom nothing is held any more no
    /// paper is entered, or waited for.
    EnterBallots {
        /// On which topic, whose ballots are open.
        topic: TopicId,
        /// How they came; not by app.
        channel: Channel,
        /// The ballots, void ones among them.
        ballots: Vec<NamedBallot>,
    },
    /// Entrust a vote to somebody, in writing (委托投票), before it is cast. Once the list is frozen, or
    /// where none is published, once voting is open, only who is on it does. Before, whoever is known
    /// can: what they entrust is cast only where they may vote.
    EntrustVote {
        /// On which topic.
        topic: TopicId,
        /// Whose vote it is.
        principal: PersonId,
        /// Who is to cast it.
        proxy: PersonId,
        /// What the proxy is to whoever entrusts, as they state it: what it rests on is in the evidence,
        /// and not looked at. Needed where the rule has only kin, and else not written down.
        #[serde(default)]
        relation: Option<Kin>,
        /// Content digest of what was written.
        evidence: Digest,
    },
    /// Take an entrusted vote back before it is cast.
    RevokeProxy {
        /// On which topic.
        topic: TopicId,
        /// Whose vote it is.
        principal: PersonId,
    },
    /// Record on whom ballots were served, with evidence (送达).
    ServeBallots {
        /// On which topic.
        topic: TopicId,
        /// On whom; where organisations vote, on officers of theirs.
        voters: Vec<PersonId>,
        /// Content digest of the evidence.
        evidence: Digest,
    },
    /// Give out a paper; from then on its voter has voted.
    IssuePaper {
        /// On which topic.
        topic: TopicId,
        /// Who gets it; in a vote of households, the delegate.
        voter: PersonId,
        /// The box into which it goes: the host's name for it.
        batch: Id,
        /// How the paper comes and goes.
        channel: Channel,
        /// Who goes along with a mobile box: three at least.
        #[serde(default)]
        watchers: Vec<PersonId>,
    },
    /// Receive a paper that bears a name, of an owner or for an organisation (选票回收); from then on its
    /// voter has voted. What is on it is entered while voting runs or after it.
    ReceivePaper {
        /// On which topic.
        topic: TopicId,
        /// Whose it is; where organisations vote, the officer's who signed it.
        voter: PersonId,
        /// In a vote of organisations, and in no other, the one whose vote it is.
        #[serde(default)]
        organisation: Option<OrganisationId>,
        /// Who hands it in for the voter, where the vote was entrusted to somebody.
        #[serde(default)]
        proxy: Option<PersonId>,
        /// How it came; neither by app nor by phone.
        channel: Channel,
    },
    /// Enter the count of a box: every paper in it. The charter has it under four eyes.
    CountPapers {
        /// On which topic.
        topic: TopicId,
        /// Which box.
        batch: Id,
        /// Its papers, void ones among them.
        papers: Vec<Vote>,
    },
    /// The clock's: a topic's time has run out before voting or after; it takes its next step.
    Lapse {
        /// Which topic.
        topic: TopicId,
    },
    /// The clock's: the time for voting, or for counting papers, has passed; the ballots are counted.
    Close {
        /// Which topic.
        topic: TopicId,
    },
}

/// Close kin (近亲属, 浙江省村民委员会选举办法 25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Kin {
    /// Husband or wife (配偶).
    Spouse,
    /// Father or mother (父母).
    Parent,
    /// Son or daughter (子女).
    Child,
    /// Brother or sister (兄弟姐妹).
    Sibling,
    /// Of either side (祖父母、外祖父母).
    Grandparent,
    /// Of either side (孙子女、外孙子女).
    Grandchild,
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
