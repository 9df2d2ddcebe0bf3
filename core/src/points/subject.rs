//! What a command or a question is about: the region, person and organisation that policy looks at.
//!
//! A redemption is first of all the buyer's matter. Where a person buys, it is the selling
//! merchant's too; where a merchant buys, it is the buying merchant's alone.

use super::{Buyer, Command, Holder, Points, Query, Refusal, state::merchant};
use crate::base::{Ix, OfferId, OrganisationId, PersonId, RedemptionId};
use crate::membership::{Membership, Subject};
use alloc::boxed::Box;

/// What a command is about.
pub(crate) fn subject(
    state: &Points,
    membership: &Membership,
    command: &Command,
) -> Result<Subject, Box<Refusal>> {
    match command {
        Command::OpenFund { region, .. } | Command::Settle { region, .. } => {
            Ok(Subject::region(membership.region(*region)?))
        }
        Command::Award { person, .. } => {
            Ok(Subject::region(membership.residence(person)?.grid).of(person))
        }
        Command::Reverse { person, act, source, .. } => {
            let award = state.award(membership, person, act, source)?;
            Ok(Subject::region(state.funds.row(award.fund).region).of(person))
        }
        Command::PublishOffer { merchant: id, .. } | Command::Release { merchant: id } => {
            Ok(of_organisation(membership, membership.organisation(id)?))
        }
        Command::WithdrawOffer { offer } => of_offer(state, membership, offer),
        Command::Reserve { buyer, .. } => match buyer {
            Buyer::Person(person) => of_person(membership, person),
            Buyer::Merchant(id) => Ok(of_organisation(membership, membership.organisation(id)?)),
        },
        Command::Confirm { redemption, .. } | Command::ExpireRedemption { redemption } => {
            let row = state.redemptions.row(state.redemption(redemption)?);
            Ok(of_organisation(membership, state.offers.row(row.offer).merchant))
        }
        Command::Combine { .. } | Command::Forfeit { .. } => Ok(Subject::default()),
        Command::Cancel { redemption } => of_redemption(state, membership, redemption),
    }
}

/// What a question is about.
pub(crate) fn subject_of_query(
    state: &Points,
    membership: &Membership,
    query: &Query,
) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Person { person } | Query::Participation { person, .. } => {
            of_person(membership, person)
        }
        Query::Merchant { merchant: id } => {
            Ok(of_organisation(membership, merchant(membership, id)?))
        }
        Query::Fund { fund } => Ok(Subject::region(state.funds.row(state.fund(fund)?).region)),
        Query::Offer { offer } => of_offer(state, membership, offer),
        Query::Redemption { redemption } => of_redemption(state, membership, redemption),
        Query::VerificationCode { redemption } => {
            let row = state.redemptions.row(state.redemption(redemption)?);
            Ok(of_holder(membership, row.buyer))
        }
        Query::Settlement { settlement } => {
            Ok(Subject::region(state.settlements.row(state.settlement(settlement)?).region))
        }
        Query::SettlementLine { merchant: id, .. } => {
            Ok(of_organisation(membership, merchant(membership, id)?))
        }
        Query::Ledger {} => {
            let root = membership.regions.iter().next().map(|(ix, _)| ix);
            Ok(Subject { region: root, ..Subject::default() })
        }
    }
}

fn of_person(membership: &Membership, person: &PersonId) -> Result<Subject, Box<Refusal>> {
    membership.person(person)?;
    let region = membership.residence(person).ok().map(|home| home.grid);
    Ok(Subject { region, ..Subject::default() }.of(person))
}

fn of_organisation(membership: &Membership, ix: Ix<OrganisationId>) -> Subject {
    Subject::region(membership.organisations.row(ix).region).by(ix)
}

fn of_holder(membership: &Membership, holder: Holder) -> Subject {
    match holder {
        Holder::Merchant(ix) => of_organisation(membership, ix),
        Holder::Person(ix) => {
            let region = membership.people.row(ix).residence.map(|home| home.grid);
            Subject { region, ..Subject::default() }.of(&membership.people.id(ix))
        }
    }
}

fn of_offer(
    state: &Points,
    membership: &Membership,
    offer: &OfferId,
) -> Result<Subject, Box<Refusal>> {
    Ok(of_organisation(membership, state.offers.row(state.offer(offer)?).merchant))
}

fn of_redemption(
    state: &Points,
    membership: &Membership,
    redemption: &RedemptionId,
) -> Result<Subject, Box<Refusal>> {
    let row = state.redemptions.row(state.redemption(redemption)?);
    let subject = of_holder(membership, row.buyer);
    Ok(match row.buyer {
        Holder::Person(_) => subject.by(state.offers.row(row.offer).merchant),
        Holder::Merchant(_) => subject,
    })
}
