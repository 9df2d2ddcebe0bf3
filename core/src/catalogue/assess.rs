//! The rule of the catalogue: may this organisation get this item about this person?

use super::{AskAnswer, Catalogue, DataForm, ItemConsent, Refusal};
use crate::base::{Ix, OrganisationId, PersonId, SourceId, Timestamp};
use crate::charter::{Context, DataItem, Sensitivity};
use crate::membership::{Age, Membership, Region};
use alloc::boxed::Box;

/// Whether an item about a person takes a consent of its own. Of a child under 14 each does, since
/// all that is about them is sensitive (PIPL 28, 29, 31).
pub(super) fn takes_consent(
    membership: &Membership,
    person: Ix<PersonId>,
    at: Timestamp,
    rule: &DataItem,
) -> bool {
    rule.needs_consent() || membership.age(person, at) == Age::Under14
}

/// A form whose person and organisation were found.
pub(super) struct Claim<'a> {
    pub(super) form: &'a DataForm,
    pub(super) person: Ix<PersonId>,
    organisation: Ix<OrganisationId>,
    acts_in: Ix<Region>,
    grid: Ix<Region>,
}

impl<'a> Claim<'a> {
    /// Finds who is asked, a member, and for whom, an organisation that may act.
    pub(super) fn of(membership: &Membership, form: &'a DataForm) -> Result<Self, Box<Refusal>> {
        let person = membership.person(&form.person)?;
        let grid = membership.residence(&form.person)?.grid;
        let organisation = membership.active(&form.organisation)?;
        let acts_in = membership.organisations.row(organisation).region;
        Ok(Self { form, person, organisation, acts_in, grid })
    }

    /// What stands against having an item, whether held or not: purpose, right, region.
    fn is_lawful(&self, membership: &Membership, rule: &DataItem) -> Result<(), Box<Refusal>> {
        let (item, organisation) = (rule.item.clone(), self.form.organisation.clone());
        if !rule.purposes.contains(&self.form.purpose) {
            return Err(
                Refusal::PurposeNotLawful { item, purpose: self.form.purpose.clone() }.into()
            );
        }
        if !rule.is_for(&organisation) {
            return Err(
                Refusal::NotEntitled { item, organisation, owner: rule.owner.clone() }.into()
            );
        }
        if !membership.regions.covers(self.acts_in, self.grid) {
            let code = |ix| membership.regions.row(ix).code;
            let (acts_in, grid) = (code(self.acts_in), code(self.grid));
            return Err(Refusal::OutsideRegion { organisation, acts_in, grid }.into());
        }
        Ok(())
    }

    /// The consent to an item; `None` where it takes none. For a minor the guardian gives it (Civil
    /// Code 19, 20; PIPL 31).
    pub(super) fn consent(
        &self,
        membership: &Membership,
        at: Timestamp,
        rule: &DataItem,
    ) -> Result<Option<&'a ItemConsent>, Box<Refusal>> {
        if !takes_consent(membership, self.person, at, rule) {
            return Ok(None);
        }
        let given = self.form.consents.iter().find(|consent| consent.item == rule.item);
        let (item, basis) = (rule.item.clone(), rule.basis);
        let least = match (rule.sensitivity, membership.age(self.person, at)) {
            (Sensitivity::Under14, _) | (_, Age::Under14) => 14,
            (_, Age::Under18) => 18,
            (_, Age::Adult) => {
                return given.map(Some).ok_or(Refusal::ConsentMissing { item, basis }.into());
            }
        };
        let person = self.form.person.clone();
        let guardian = membership.guardian(&person, at);
        let guardians = given.filter(|consent| Some(&consent.by) == guardian.as_ref());
        guardians.map(Some).ok_or(Refusal::GuardianMissing { item, person, least }.into())
    }

    /// Until when the item would be fresh if it were collected now, or why it is not to be.
    pub(super) fn assess(
        &self,
        state: &Catalogue,
        membership: &Membership,
        context: &Context,
        rule: &DataItem,
    ) -> Result<Timestamp, Box<Refusal>> {
        self.is_lawful(membership, rule)?;
        // Who gives their own data anew, or their ward's, is not burdened, nor bound by what they
        // refused before.
        let guardian = membership.guardian(&self.form.person, context.at);
        let own = context.actor == Some(&self.form.person)
            || guardian.is_some() && context.actor == guardian.as_ref();
        let held = state.fresh(self.person, &rule.item, context.at).filter(|_| !own);
        if let Some(ix) = held.filter(|ix| state.holds(*ix, self.organisation)) {
            let (by, record, age_days, until) = told(state, membership, context.at, ix);
            let item = rule.item.clone();
            return Err(Refusal::AlreadyHeld { item, by, record, age_days, until }.into());
        }
        let refused = state.refused(self.person, &rule.item, self.organisation);
        if let Some(until) = refused.filter(|until| !own && context.at < *until) {
            let (item, organisation) = (rule.item.clone(), self.form.organisation.clone());
            return Err(Refusal::RefusedByResident { item, organisation, until }.into());
        }
        self.consent(membership, context.at, rule)?;
        let Some(ix) = held else {
            return Ok(fresh_until(context.at, rule));
        };
        let (holder, record, age_days, until) = told(state, membership, context.at, ix);
        let item = rule.item.clone();
        Err(Refusal::HeldElsewhere { item, holder, record, age_days, until }.into())
    }
}

/// The end of the last day on which an answer given now is fresh.
pub(super) fn fresh_until(at: Timestamp, rule: &DataItem) -> Timestamp {
    at.end_of_day_after(u32::from(rule.fresh_days)).unwrap_or(at)
}

/// Who collected a record, its name, its age in days, and until when it is fresh.
fn told(
    state: &Catalogue,
    membership: &Membership,
    at: Timestamp,
    ix: Ix<SourceId>,
) -> (OrganisationId, SourceId, u32, Timestamp) {
    let row = state.records.row(ix);
    let age_days = u32::try_from(at.day().saturating_sub(row.at.day())).unwrap_or(0);
    (membership.organisations.id(row.holder), state.records.id(ix), age_days, row.until)
}

impl AskAnswer {
    /// The answer to an ask, from what would come of collecting.
    pub(super) fn of(rule: &DataItem, assessed: Result<Timestamp, Box<Refusal>>) -> Self {
        match assessed {
            Ok(until) => Self::MayCollect { basis: rule.basis, until },
            Err(why) => match *why {
                Refusal::AlreadyHeld { by, record, age_days, until, .. } => {
                    Self::AlreadyHeld { by, record, age_days, until }
                }
                Refusal::HeldElsewhere { holder, record, age_days, until, .. } => {
                    Self::ShareFrom { holder, record, age_days, until }
                }
                why => Self::Forbidden { why },
            },
        }
    }
}
