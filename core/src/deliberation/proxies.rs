//! Proxies 委托投票: whoever cannot vote entrusts it to somebody, in writing, before.
//!
//! Where the rule has only kin 近亲属, the principal states what the proxy is to them. That is written
//! down as it was stated, beside the digest of the evidence, and neither checked nor shown: what is
//! public is who casts for whom (村民委员会组织法 15), and a relation would tell whose handles these are.

use alloc::{boxed::Box, vec, vec::Vec};

use super::decide::Decision;
use super::voting::elector;
use super::{Command, Deliberation, Event, Refusal, Register, Stage, Topic, life};
use crate::base::{Canonical, Ix, PersonId, Timestamp, TopicId};
use crate::charter::{Context, ProvenAct};
use crate::membership::Membership;

/// A vote that is entrusted to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub(super) struct Proxy {
    principal: Ix<PersonId>,
    proxy: Ix<PersonId>,
    since: Timestamp,
}

impl Proxy {
    /// Whose vote, and who casts it, as they were found to be.
    fn of(self, membership: &Membership) -> (Ix<PersonId>, Ix<PersonId>) {
        (membership.whole(self.principal), membership.whole(self.proxy))
    }
}

pub(super) fn entrust(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::EntrustVote { topic: id, principal, proxy, relation, evidence } = command else {
        return Ok(Vec::new());
    };
    let row = state.topic(id)?;
    open_to_proxies(row, context, id)?;
    let rule = row.rule.proxies();
    let rule = rule.ok_or_else(|| Refusal::NoProxies { rule: row.rule.code.clone() })?;
    if rule.kin && relation.is_none() {
        let (rule, article) = (row.rule.code.clone(), row.rule.source.clone());
        return Err(Refusal::RelationMissing { rule, article }.into());
    }
    let (of, to) = (membership.person(principal)?, membership.person(proxy)?);
    if of == to {
        return Err(Refusal::OwnProxy { person: principal.clone() }.into());
    }
    // Whoever records what was written is not who is trusted.
    if life::hands(membership, context).any(|hand| hand == to) {
        return Err(Refusal::OwnTrust { proxy: proxy.clone() }.into());
    }
    row.may_be_proxy(membership, context, (proxy, to))?;
    row.may_entrust(membership, context, id, (principal, of))?;
    // Who entrusts is nobody's proxy, and who is a proxy entrusts to nobody.
    let proxies = || row.entrusted(membership);
    let entrusts = |person| proxies().any(|(principal, _)| principal == person);
    let trusted = |person| proxies().any(|(_, proxy)| proxy == person);
    for (person, chained) in [(principal, entrusts(of) || trusted(of)), (proxy, entrusts(to))] {
        if chained {
            return Err(Refusal::ProxyChain { person: person.clone() }.into());
        }
    }
    let has = proxies().filter(|(_, proxy)| *proxy == to).count();
    if has >= usize::from(rule.per_proxy) {
        let (proxy, max) = (proxy.clone(), rule.per_proxy);
        return Err(Refusal::ProxyFull { proxy, max }.into());
    }
    let (topic, principal, proxy) = (id.clone(), principal.clone(), proxy.clone());
    let (relation, evidence) = (relation.filter(|_| rule.kin), *evidence);
    Ok(vec![Event::VoteEntrusted { topic, principal, proxy, relation, evidence }])
}

pub(super) fn revoke(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    principal: &PersonId,
) -> Decision {
    let row = state.topic(id)?;
    open_to_proxies(row, context, id)?;
    let of = membership.person(principal)?;
    if !row.entrusted(membership).any(|(principal, _)| principal == of) {
        return Err(Refusal::NotEntrusted { person: principal.clone() }.into());
    }
    Ok(vec![Event::ProxyRevoked { topic: id.clone(), principal: principal.clone() }])
}

/// A vote can be entrusted, and taken back, from the proposal until voting is over.
fn open_to_proxies(row: &Topic, context: &Context, id: &TopicId) -> Result<(), Box<Refusal>> {
    match &row.stage {
        Stage::Voting(_) => super::voting::running(row, context, id).map(|_| ()),
        stage if stage.is_over() => {
            Err(Refusal::NotVoting { topic: id.clone(), stage: stage.name() }.into())
        }
        _ => Ok(()),
    }
}

impl Topic {
    /// Whether somebody can be a proxy: of age, and proven as whoever casts is; and where only kin can be
    /// one, with a vote themself, once it is known who has one.
    fn may_be_proxy(
        &self,
        membership: &Membership,
        context: &Context,
        (proxy, to): (&PersonId, Ix<PersonId>),
    ) -> Result<(), Box<Refusal>> {
        membership.of_age(context.at, to)?;
        membership.proven(&self.proofs, to, ProvenAct::Cast)?;
        let list = match &self.stage {
            Stage::Seconded { list, .. } => list.as_deref(),
            _ => self.register(),
        };
        let voteless = |list: &Register| list.entry(self.places_of(membership, to)).is_none();
        if self.rule.proxies().is_some_and(|rule| rule.kin) && list.is_some_and(voteless) {
            let (rule, article) = (self.rule.code.clone(), self.rule.source.clone());
            return Err(Refusal::ProxyWithoutVote { proxy: proxy.clone(), rule, article }.into());
        }
        Ok(())
    }

    /// Whether somebody has a vote to entrust, as far as that is known: they are on the list once it is
    /// frozen, and may vote once voting is open, and did not yet.
    fn may_entrust(
        &self,
        membership: &Membership,
        context: &Context,
        id: &TopicId,
        (principal, of): (&PersonId, Ix<PersonId>),
    ) -> Result<(), Box<Refusal>> {
        match &self.stage {
            Stage::Voting(voting) => {
                let elector = elector(membership, context, self, voting, (principal, None))?;
                match voting.register.cast(elector.entry.line) {
                    Some((cast, channel)) => {
                        let voter = principal.clone();
                        Err(Refusal::AlreadyVoted { voter, cast, channel }.into())
                    }
                    None => Ok(()),
                }
            }
            Stage::Seconded { list: Some(list), .. }
                if list.entry(self.places_of(membership, of)).is_none() =>
            {
                let (topic, person) = (id.clone(), principal.clone());
                Err(Refusal::NotListed { topic, person }.into())
            }
            _ => Ok(()),
        }
    }

    /// Who casts for whom, as they were found to be.
    pub(super) fn entrusted(
        &self,
        membership: &Membership,
    ) -> impl Iterator<Item = (Ix<PersonId>, Ix<PersonId>)> {
        self.proxies.iter().map(|it| it.of(membership))
    }

    /// Whether a proxy may cast somebody's vote now.
    pub(super) fn may_cast_for(
        &self,
        membership: &Membership,
        context: &Context,
        voter: &PersonId,
        proxy: &PersonId,
    ) -> Result<(), Box<Refusal>> {
        let (of, to) = (membership.person(voter)?, membership.person(proxy)?);
        self.may_be_proxy(membership, context, (proxy, to))?;
        let found = self.proxies.iter().find(|it| it.of(membership) == (of, to));
        let found = found.ok_or_else(|| Refusal::NotProxy { proxy: proxy.clone() })?;
        let days = self.rule.proxies().map_or(0, |rule| rule.days_before);
        let from = match days {
            0 => Some(found.since),
            days => found.since.end_of_day_after(u32::from(days)),
        };
        let from = from.unwrap_or(found.since);
        if context.at < from {
            let (proxy, at) = (proxy.clone(), context.at);
            return Err(Refusal::ProxyEarly { proxy, from, at }.into());
        }
        Ok(())
    }
}

impl Deliberation {
    pub(super) fn evolve_proxy(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        let (Event::VoteEntrusted { topic, principal, .. }
        | Event::ProxyRevoked { topic, principal }) = event
        else {
            return;
        };
        let Some(ix) = self.topics.find(topic) else { return };
        let Some(of) = membership.people.find(principal) else { return };
        let proxies = &mut self.topics.row_mut(ix).proxies;
        proxies.retain(|it| it.of(membership).0 != of);
        if let Event::VoteEntrusted { proxy, .. } = event
            && let Some(to) = membership.people.find(proxy)
        {
            proxies.push(Proxy { principal: of, proxy: to, since: at });
        }
    }
}
