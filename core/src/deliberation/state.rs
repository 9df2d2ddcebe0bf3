//! What deliberation knows, and `evolve`, the only code that changes it.

use alloc::{boxed::Box, vec::Vec};

use super::count::Question;
use super::proxies::Proxy;
use super::recalls::Recalled;
use super::voting::{Decided, Voting};
use super::{
    Call, Command, Contribution, Effect, Event, LapseReason, Objection, OpeningTerms, Refusal,
    Register, Ruling, StageName, electorate, units::Units,
};
use crate::base::{
    Agenda, Awaited, Canonical, CovenantId, Id, Ix, PersonId, Side, Table, Timestamp, TopicId,
    digest::Digest,
};
use crate::charter::{DecisionRule, Electorate, ProofRule};
use crate::covenant::CovenantDraft;
use crate::membership::{Membership, Region};

/// A topic (议题).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Topic {
    /// Whose members vote on it.
    pub region: Ix<Region>,
    /// Who proposed it.
    pub proposer: Ix<PersonId>,
    /// The rule as it stood then. Invariant **dated rules**.
    pub rule: DecisionRule,
    /// What seconding and casting take in proof, as it stood then.
    pub proofs: Vec<ProofRule>,
    /// Content digest of its text.
    pub subject: Digest,
    /// Those of its text before amendments, the first first.
    pub earlier: Vec<Digest>,
    /// What it asks.
    pub question: Question,
    /// The covenant that begins when it passes.
    pub covenant: Option<Box<CovenantDraft>>,
    /// The topic whose decision ends when it passes.
    pub repeals: Option<TopicId>,
    /// The election whose open seats it fills.
    pub follows: Option<TopicId>,
    /// Whether it elects, by a preset that was contested then: a run-off can follow.
    pub contested: bool,
    /// Which option of the election that it follows each of its options is, in their order.
    pub stands_for: Vec<u8>,
    /// Before when it opens then, or lapses.
    pub opens_before: Option<Timestamp>,
    /// Whose recall it asks for, and on which ground.
    pub(super) recalls: Option<Box<Recalled>>,
    /// Where interested owners vote, the units that are theirs.
    pub(super) units: Vec<Id>,
    /// Who can have its vote called.
    pub(super) calls: Vec<Call>,
    /// How many seconds suffice, whoever gives them; none: one of the calls alone does.
    pub(super) needed: Option<u16>,
    /// Who seconded it, in order of their places.
    pub(super) seconders: Vec<Ix<PersonId>>,
    /// Who casts for whom.
    pub(super) proxies: Vec<Proxy>,
    /// What was said about it, in order.
    pub(super) contributions: Vec<Contribution>,
    /// Objections to its list and to its result.
    pub(super) objections: Vec<Objection>,
    /// What was ruled against it: that it is declined, or its result annulled.
    pub ruling: Option<Box<Ruling>>,
    /// Where it stands.
    pub stage: Stage,
    /// Once it is counted, how that stands.
    pub effect: Option<Effect>,
}

/// Where a topic stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub enum Stage {
    /// Being seconded.
    Proposed {
        /// It lapses then.
        due: Timestamp,
    },
    /// Being screened.
    Screening {
        /// It is admitted then.
        due: Timestamp,
    },
    /// Declined in screening, by the ruling against it.
    Declined,
    /// Being discussed.
    Discussed {
        /// Its text is frozen then.
        until: Timestamp,
    },
    /// Seconded, its text frozen, and not yet opened.
    Seconded {
        /// Since when.
        since: Timestamp,
        /// What its list and its opening wait for.
        terms: OpeningTerms,
        /// Its list, where it is published to be objected to: voting opens on it.
        list: Option<Box<Register>>,
    },
    /// Being voted on.
    Voting(Box<Voting>),
    /// Decided.
    Decided(Box<Decided>),
    /// Its voting did not open.
    Lapsed {
        /// When.
        at: Timestamp,
        /// Why.
        why: LapseReason,
    },
    /// Withdrawn by its proposer.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

impl Stage {
    /// Whether nothing more comes of it.
    pub const fn is_over(&self) -> bool {
        matches!(self, Self::Decided(_) | Self::Lapsed { .. } | Self::Withdrawn { .. })
    }

    /// Where it stands, in a word.
    pub const fn name(&self) -> StageName {
        match self {
            Self::Proposed { .. } => StageName::Proposed,
            Self::Screening { .. } => StageName::Screening,
            Self::Declined => StageName::Declined,
            Self::Discussed { .. } => StageName::Discussed,
            Self::Seconded { .. } => StageName::Seconded,
            Self::Voting(voting) if voting.counting.is_some() => StageName::Counting,
            Self::Voting(_) => StageName::Voting,
            Self::Decided(_) => StageName::Decided,
            Self::Lapsed { .. } => StageName::Lapsed,
            Self::Withdrawn { .. } => StageName::Withdrawn,
        }
    }
}

impl Topic {
    /// How many seconded it.
    pub fn seconds(&self) -> u16 {
        u16::try_from(self.seconders.len()).unwrap_or(u16::MAX)
    }

    /// The register; none before voting opened.
    pub(super) fn register(&self) -> Option<&Register> {
        match &self.stage {
            Stage::Voting(voting) => Some(&voting.register),
            Stage::Decided(decided) => Some(&decided.register),
            _ => None,
        }
    }

    /// Whether each has a vote of their own, and not for a household or an organisation.
    pub(super) const fn votes_by_person(&self) -> bool {
        !matches!(self.rule.electorate, Electorate::Households | Electorate::Organisations)
    }

    /// The place on the list that is a person's: their own, or their household's.
    pub(super) fn place_of(&self, membership: &Membership, person: Ix<PersonId>) -> Option<u32> {
        electorate::place_of(membership, self.rule.electorate, person)
    }

    /// Whose list it is on: the region, and who votes there.
    pub(super) const fn electorate(&self) -> (Ix<Region>, Electorate) {
        (self.region, self.rule.electorate)
    }

    /// The places whose vote a person casts: that of theirs, and those of who was found to be them.
    pub(super) fn places_of<'a>(
        &self,
        membership: &'a Membership,
        person: Ix<PersonId>,
    ) -> impl Iterator<Item = u32> + use<'a> {
        let by_person = self.votes_by_person();
        let found = membership.merged_into(person).filter(move |_| by_person);
        self.place_of(membership, person).into_iter().chain(found.map(Ix::number))
    }
}

/// What deliberation knows.
#[derive(Debug, Clone, Default, PartialEq, Canonical)]
pub struct Deliberation {
    /// Topics, those that are over among them.
    pub topics: Table<TopicId, Topic>,
    /// The topic that proposes a covenant, or by which it was adopted: its name is used once.
    pub(super) claims: Side<CovenantId, Ix<TopicId>>,
    pub(super) units: Side<Ix<Region>, Units>,
    /// On which region's register of voters a person is.
    pub(super) voters: Side<Ix<PersonId>, Ix<Region>>,
    /// By their places: of what falls due at one instant, what was proposed first is first.
    pub(super) agenda: Agenda<Ix<TopicId>>,
}

impl Deliberation {
    /// The topic of an identifier, or the refusal.
    pub fn topic(&self, id: &TopicId) -> Result<&Topic, Box<Refusal>> {
        self.topics.get(id).ok_or_else(|| Refusal::UnknownTopic { topic: id.clone() }.into())
    }

    /// The covenant that a topic carries.
    pub(crate) fn covenant_of(&self, topic: &TopicId) -> Option<CovenantId> {
        self.topics.get(topic)?.covenant.as_ref().map(|draft| draft.covenant.clone())
    }

    /// The first deadline: when, and the topic's identifier.
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        self.agenda.first().map(|(due, held)| (due, self.topics.id_text(Ix::held(held))))
    }

    /// What the clock asks at the first deadline.
    pub(crate) fn due_command(&self) -> Option<Command> {
        let ix = self.agenda.iter().next()?;
        let topic = self.topics.id(ix);
        match self.topics.row(ix).stage {
            Stage::Voting(_) => Some(Command::Close { topic }),
            _ => Some(Command::Lapse { topic }),
        }
    }

    /// Makes an event true. Invariant **one door**: nothing else changes deliberation.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::BallotCast { .. }
            | Event::PaperIssued { .. }
            | Event::PaperReceived { .. }
            | Event::PapersCounted { .. }
            | Event::BallotsServed { .. }
            | Event::VotingClosed { .. } => self.evolve_ballot(at, event, membership),
            Event::VoteEntrusted { .. } | Event::ProxyRevoked { .. } => {
                self.evolve_proxy(at, event, membership);
            }
            Event::TopicProposed { .. } => self.evolve_proposal(event, membership),
            Event::SecondGiven { topic, person } => {
                let Some(person) = membership.people.find(person) else { return };
                self.change(topic, |row| {
                    if let Err(place) = row.seconders.binary_search(&person) {
                        row.seconders.insert(place, person);
                    }
                });
            }
            // Its next step follows.
            Event::TopicSeconded { .. } => {}
            Event::ScreeningBegan { .. }
            | Event::TopicScreened { .. }
            | Event::DiscussionBegan { .. }
            | Event::TopicFrozen { .. }
            | Event::ListStands { .. } => self.evolve_step(at, event, membership),
            Event::RulingAppealed { topic, person, due } => {
                self.evolve_appeal(topic, person, *due, membership);
            }
            Event::TopicLapsed { topic, why } => {
                self.move_to(topic, |_| Stage::Lapsed { at, why: *why });
                self.release(topic);
            }
            Event::TopicWithdrawn { topic } => {
                self.move_to(topic, |row| {
                    row.leave_unanswered();
                    Stage::Withdrawn { at }
                });
                self.release(topic);
            }
            Event::VotersRecorded { region, voters, .. } => {
                self.evolve_voters(membership, *region, voters);
            }
            Event::UnitsRecorded { region, units } => {
                self.evolve_units(membership, *region, units);
            }
            Event::VotingOpened { topic, until, .. } => {
                self.evolve_opening(at, topic, *until, membership);
            }
            Event::TopicDecided { .. } => self.evolve_decision(at, event, membership),
            Event::ContributionMade { .. }
            | Event::ReactionGiven { .. }
            | Event::AmendmentDecided { .. }
            | Event::ContributionModerated { .. } => self.evolve_discussion(event, membership),
            Event::ObjectionLodged { .. } | Event::ObjectionDecided { .. } => {
                self.evolve_objection(event, membership);
            }
            Event::ResultAnnounced { .. }
            | Event::ResultAnnulled { .. }
            | Event::ResultStands { .. }
            | Event::TopicInForce { .. }
            | Event::TopicMoot { .. }
            | Event::ReviewOverdue { .. }
            | Event::TopicReviewed { .. } => self.evolve_effect(at, event, membership),
        }
    }

    fn evolve_proposal(&mut self, event: &Event, membership: &Membership) {
        let Event::TopicProposed { topic, region, rule, subject, proposer, due, .. } = event else {
            return;
        };
        let Event::TopicProposed {
            proofs,
            covenant,
            repeals,
            follows,
            contested,
            stands_for,
            opens_before,
            recalls,
            recall_again,
            question,
            units,
            calls,
            needed,
            ..
        } = event
        else {
            return;
        };
        let Some(region) = membership.regions.find(*region) else {
            return;
        };
        let Some(proposer) = membership.people.find(proposer) else { return };
        let row = Topic {
            region,
            proposer,
            rule: rule.as_ref().clone(),
            proofs: proofs.clone(),
            subject: *subject,
            earlier: Vec::new(),
            question: question.as_ref().clone(),
            covenant: covenant.clone().map(Box::new),
            repeals: repeals.clone(),
            follows: follows.clone(),
            contested: *contested,
            stands_for: stands_for.clone(),
            opens_before: *opens_before,
            recalls: recalls.as_ref().zip(recall_again.clone()).and_then(|(recall, again)| {
                let person = membership.people.find(&recall.person)?;
                Some(Recalled { person, ground: recall.ground.clone(), again }.into())
            }),
            units: units.clone(),
            calls: calls.clone(),
            needed: *needed,
            seconders: Vec::new(),
            proxies: Vec::new(),
            contributions: Vec::new(),
            objections: Vec::new(),
            ruling: None,
            stage: Stage::Proposed { due: *due },
            effect: None,
        };
        let ix = self.topics.insert(topic, row);
        self.agenda.set(*due, &ix);
        if let Some(draft) = covenant {
            self.claims.insert(draft.covenant.clone(), ix);
        }
    }

    /// Gives a topic its new stage.
    pub(super) fn move_to(&mut self, id: &TopicId, next: impl FnOnce(&mut Topic) -> Stage) {
        self.change(id, |row| row.stage = next(row));
    }

    /// Changes a topic; the agenda waits for what it then waits for.
    pub(super) fn change(&mut self, id: &TopicId, change: impl FnOnce(&mut Topic)) {
        let Some(ix) = self.topics.find(id) else {
            return;
        };
        let row = self.topics.row_mut(ix);
        let before = row.next().map(|next| next.at);
        change(row);
        let after = row.next().map(|next| next.at);
        if before != after {
            before.into_iter().for_each(|due| self.agenda.clear(due, &ix));
            after.into_iter().for_each(|due| self.agenda.set(due, &ix));
        }
    }

    /// A topic that did not pass holds on to no covenant: another may propose it.
    pub(super) fn release(&mut self, id: &TopicId) {
        let Some(ix) = self.topics.find(id) else { return };
        if let Some(draft) = &self.topics.row(ix).covenant
            && self.claims.get(&draft.covenant) == Some(&ix)
        {
            self.claims.remove(&draft.covenant);
        }
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let registers = self.topics.iter().map(|(_, row)| match &row.stage {
            Stage::Voting(it) => it.register.bytes().saturating_add(it.urn.bytes()),
            Stage::Decided(it) => it.register.bytes().saturating_add(it.urn.bytes()),
            Stage::Seconded { list: Some(list), .. } => list.bytes(),
            _ => 0,
        });
        let said = self.topics.iter().map(|(_, row)| row.said_bytes());
        self.topics.bytes().saturating_add(registers.chain(said).sum())
    }
}
