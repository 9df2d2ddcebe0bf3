//! Real names without names 实名不留名: identity keys put in force, proof raised, people known again.
//!
//! Digests under two keys cannot be compared, and a number cannot be had back from a digest. So who is
//! to be known under a new key shows the number again: the host gives the digests under both keys, or,
//! where the old key is gone, someone who knows the person stands for them. The secrets stay the
//! host's; what is known here is how many keys there were and how to know each again.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{Event, Membership, Refusal, decide::Decision};
use crate::base::{Identity, Ix, PersonId, digest::Digest};
use crate::charter::{Context, ProofLevel, ProofRule, ProvenAct, least_proof};

impl Membership {
    /// The number of the identity key in force.
    pub fn identity_key(&self) -> u16 {
        u16::try_from(self.identity_keys.len()).map_or(u16::MAX, |later| later.saturating_add(1))
    }

    /// That a person is proven well enough for an act, by a list of the charter.
    pub fn proven(
        &self,
        rules: &[ProofRule],
        person: Ix<PersonId>,
        act: ProvenAct,
    ) -> Result<(), Box<Refusal>> {
        let proof = self.people.row(person).residence.map(|home| home.proof).unwrap_or_default();
        enough(rules, act, proof)
    }
}

fn enough(rules: &[ProofRule], act: ProvenAct, proof: ProofLevel) -> Result<(), Box<Refusal>> {
    let needed = least_proof(rules, act);
    if proof < needed { Err(Refusal::ProofBelow { act, proof, needed }.into()) } else { Ok(()) }
}

pub(super) fn rotate(state: &Membership, key: u16, check: Digest) -> Decision {
    let next = state.identity_key().checked_add(1);
    if next != Some(key) {
        return Err(Refusal::IdentityKeyOrder { key, current: state.identity_key() }.into());
    }
    if state.identity_keys.contains(&check) {
        return Err(Refusal::IdentityKeyReused {}.into());
    }
    Ok(vec![Event::IdentityKeyRotated { key, check }])
}

/// An identity as it is shown: new, perhaps with that under the old key, and how sure it is.
pub(super) struct Shown<'a> {
    pub(super) person: &'a PersonId,
    pub(super) identity: Identity,
    pub(super) former: Option<Identity>,
    pub(super) proof: ProofLevel,
}

impl Shown<'_> {
    /// That the identity is made under the key in force, and nobody is their own witness.
    pub(super) fn sound(&self, state: &Membership, context: &Context) -> Result<(), Box<Refusal>> {
        let (key, current) = (self.identity.key, state.identity_key());
        if key != current {
            return Err(Refusal::IdentityKeyNotInForce { key, current }.into());
        }
        if self.proof == ProofLevel::SeenByStaff {
            self.by_another(context)?;
        }
        Ok(())
    }

    fn by_another(&self, context: &Context) -> Result<(), Box<Refusal>> {
        if context.actor == Some(self.person) {
            return Err(Refusal::OwnWitness { person: self.person.clone() }.into());
        }
        Ok(())
    }

    /// Whether the person is to be known under the new key, being who was known under the old one.
    pub(super) fn rekeys(&self, context: &Context, held: Identity) -> Result<bool, Box<Refusal>> {
        let changed = || Refusal::IdentityChanged { person: self.person.clone() }.into();
        if held.key == self.identity.key {
            return if held == self.identity { Ok(false) } else { Err(changed()) };
        }
        match self.former {
            Some(former) if former == held => Ok(true),
            Some(_) => Err(changed()),
            None => {
                let rules = &context.charter.membership.proofs;
                enough(rules, ProvenAct::Rekey, self.proof)?;
                self.by_another(context)?;
                Ok(true)
            }
        }
    }
}

pub(super) fn prove(state: &Membership, context: &Context, shown: &Shown) -> Decision {
    let person = shown.person.clone();
    let row = state.people.row(state.person(&person)?);
    let never = || Refusal::NotAMember { person: person.clone() };
    let held = row.identity.ok_or_else(never)?;
    shown.sound(state, context)?;
    let rekeys = shown.rekeys(context, held)?;
    let proof = row.residence.map_or(shown.proof, |home| home.proof.max(shown.proof));
    if !rekeys && row.residence.is_none_or(|home| home.proof == proof) {
        return Err(Refusal::ProofNotHigher { held: proof, proof: shown.proof }.into());
    }
    match state.person_of(&shown.identity).filter(|_| rekeys) {
        Some(other) => {
            super::duplicates::found(state, context, &person, &state.people.id(other), None)
        }
        None => Ok(vec![Event::PersonProved { person, identity: shown.identity, proof }]),
    }
}

impl Membership {
    /// Knows a person under an identity, or no more; and finds them by it.
    pub(super) fn identify(&mut self, person: Ix<PersonId>, identity: Option<Identity>) {
        let held = core::mem::replace(&mut self.people.row_mut(person).identity, identity);
        if held == identity {
            return;
        }
        if let Some(held) = held {
            self.forget(person, &held);
        }
        if identity.is_some() {
            self.index(person);
        }
    }

    pub(super) fn evolve_identity(&mut self, event: &Event) {
        match event {
            Event::IdentityKeyRotated { check, .. } => self.identity_keys.push(*check),
            Event::PersonProved { person, identity, proof } => {
                let Some(person) = self.people.find(person) else { return };
                self.identify(person, Some(*identity));
                if let Some(home) = &mut self.people.row_mut(person).residence {
                    home.proof = *proof;
                }
            }
            _ => {}
        }
    }
}

/// How many people are known under each key, the first key first.
pub(super) fn people_by_key(state: &Membership) -> Vec<u32> {
    let mut counts = vec![0_u32; usize::from(state.identity_key())];
    let keys = state.people.iter().filter_map(|(_, row)| row.identity.map(|it| it.key));
    for key in keys {
        if let Some(count) = counts.get_mut(usize::from(key.saturating_sub(1))) {
            *count = count.saturating_add(1);
        }
    }
    counts
}
