//! Earning: when an act earns its points, and how a false award is taken back.

use alloc::vec;

use super::{
    Award, Event, Points, Refusal,
    decide::{Decision, unknown_act},
};
use crate::base::{ActCode, Amount, FundId, Id, PersonId, SourceId};
use crate::charter::{Context, EarningRule};
use crate::membership::{Membership, Refusal as Lower};

pub(super) fn award(
    state: &Points,
    membership: &Membership,
    context: &Context,
    person: &PersonId,
    act: &ActCode,
    fund: &FundId,
    source: &SourceId,
) -> Decision {
    let who = membership.person(person)?;
    let home = membership.people.row(who).residence;
    let home = home.ok_or_else(|| Lower::NotAMember { person: person.clone() })?;
    let serves = state.funds.row(state.fund(fund)?).region;
    let rule = context.charter.points.earning(act);
    let rule = rule.ok_or_else(|| unknown_act(act))?;
    if context.actor == Some(person) {
        return Err(Refusal::OwnAward { person: person.clone() });
    }
    if !membership.regions.covers(serves, home.grid) {
        let code = |ix| membership.regions.row(ix).code;
        let (fund, region, grid) = (fund.clone(), code(serves), code(home.grid));
        return Err(Refusal::FundElsewhere { fund, region, grid });
    }
    if home.proof < rule.proof {
        return Err(Refusal::ProofTooLow { proof: home.proof, needed: rule.proof });
    }
    let (person, act, fund) = (person.clone(), act.clone(), fund.clone());
    let source = source.clone();
    if state.awards.find(&source, &act, who).is_some() {
        return Err(Refusal::AlreadyAwarded { person, act, source });
    }
    let tally = state.awards.tally(who, &act);
    within_cap(context, rule, tally.map_or(Amount::ZERO, |row| row.earned_on(context.at.day())))?;
    let amount = rule.amount;
    fits(state.ledger.issued(), amount)?;
    Ok(vec![Event::PointsAwarded { person, act, fund, source, amount }])
}

/// Invariant **the cap is exact**: all of an award fits under the cap of the day, or none is made.
fn within_cap(context: &Context, rule: &EarningRule, earned: Amount) -> Result<(), Refusal> {
    let (cap, asked) = (rule.day_cap, rule.amount);
    if earned.plus(asked).is_some_and(|sum| sum <= cap) {
        return Ok(());
    }
    let until = context.at.end_of_day_after(0).unwrap_or(context.at);
    Err(Refusal::CapReached { act: rule.act.clone(), cap, earned, asked, until })
}

/// Whether a running total can take more. With it no posting can overflow; see the ledger.
pub(super) fn fits(total: Amount, asked: Amount) -> Result<(), Refusal> {
    let max = Amount::MAX;
    total.plus(asked).map(|_| ()).ok_or(Refusal::LedgerFull { total, asked, max })
}

pub(super) fn reverse(
    state: &Points,
    membership: &Membership,
    person: &PersonId,
    act: &ActCode,
    source: &SourceId,
    reason: &Id,
) -> Decision {
    let Award { amount, fund, reversed, person: who, .. } =
        *state.award(membership, person, act, source)?;
    let (person, act, source) = (person.clone(), act.clone(), source.clone());
    if reversed {
        return Err(Refusal::AlreadyReversed { person, act, source });
    }
    let balance = state.balance_of_person(who);
    if balance < amount {
        return Err(Refusal::BalanceTooLow { balance, needed: amount });
    }
    let (fund, reason) = (state.funds.id(fund), reason.clone());
    Ok(vec![Event::AwardReversed { person, act, fund, source, amount, reason }])
}
