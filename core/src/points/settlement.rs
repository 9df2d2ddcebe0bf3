//! Settlement 清算: what the merchants of a region hold is cleared, at the charter's rate, for CNY.
//!
//! Each payout is rounded half up to 0.01 CNY, and what rounding added or took is stated exactly.
//! Invariant **a settlement reconciles**: carried + earned - spent - reserved = net, line by line
//! and in total, and net * rate = cny + rounding. Who pays, and from which fund, is not said here.

use alloc::{vec, vec::Vec};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::{Cny, Event, Points, Refusal, Turnover, decide::Decision};
use crate::base::{Amount, Canonical, Ix, OrganisationId, SettlementId, region_code::RegionCode};
use crate::charter::Context;
use crate::membership::{Membership, Region};

/// What one merchant is paid, and for what.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettlementLine {
    /// Who.
    pub merchant: OrganisationId,
    /// In its own reserved redemptions at its last line.
    pub carried: Amount,
    /// Earned by redemptions since.
    pub earned: Amount,
    /// Spent at other merchants since.
    pub spent: Amount,
    /// In its own reserved redemptions now; not settled yet.
    pub reserved: Amount,
    /// What it held, and is cleared.
    pub net: Amount,
    /// What it is paid.
    pub cny: Cny,
}

/// What the lines of a settlement add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettlementTotals {
    /// The sum of all that was carried.
    pub carried: Amount,
    /// The sum of all that was earned.
    pub earned: Amount,
    /// The sum of all that was spent.
    pub spent: Amount,
    /// The sum of all that is reserved.
    pub reserved: Amount,
    /// The sum of all that is cleared.
    pub net: Amount,
    /// The sum of all payouts.
    pub cny: Cny,
    /// What rounding took: net at the exact rate, less `cny`. Below zero where rounding added.
    pub rounding: Cny,
}

pub(super) fn settle(
    state: &Points,
    membership: &Membership,
    context: &Context,
    id: &SettlementId,
    code: RegionCode,
) -> Decision {
    let region = membership.region(code)?;
    let settlement = id.clone();
    if state.settlements.find(&settlement).is_some() {
        return Err(Refusal::SettlementExists { settlement }.into());
    }
    let rate = context.charter.points.cny_per_point;
    let held = holding(state, membership, region);
    if held.is_empty() {
        return Err(Refusal::NothingToSettle { region: code }.into());
    }
    if let Some(actor) = context.actor {
        let own = |ix: Ix<OrganisationId>| membership.is_of(actor, ix, context.at);
        if let Some((ix, ..)) = held.iter().find(|(ix, ..)| own(*ix)) {
            let (person, merchant) = (actor.clone(), membership.organisations.id(*ix));
            return Err(Refusal::OwnSettlement { person, merchant }.into());
        }
    }
    let name = |merchant| membership.organisations.id(merchant);
    let lines =
        held.iter().map(|(ix, turnover, net)| line(name(*ix), turnover, *net, rate.decimal()));
    let lines: Option<Vec<SettlementLine>> = lines.collect();
    let totals = lines.as_ref().and_then(|lines| totals(lines, rate.decimal()));
    let (Some(lines), Some(totals)) = (lines, totals) else {
        // Every sum is bounded by what was ever redeemed, which `confirm` keeps within an amount.
        let (total, max) = (state.redeemed, Amount::MAX);
        return Err(Refusal::LedgerFull { total, asked: Amount::ZERO, max }.into());
    };
    Ok(vec![Event::Settled { settlement, region: code, rate, lines, totals }])
}

/// The merchants of a region that hold points, in the order in which they applied.
fn holding(
    state: &Points,
    membership: &Membership,
    region: Ix<Region>,
) -> Vec<(Ix<OrganisationId>, Turnover, Amount)> {
    let all =
        state.merchants.iter().map(|(ix, turnover)| (ix, *turnover, state.balance_of_merchant(ix)));
    let lies_in = |ix: Ix<OrganisationId>| membership.organisations.row(ix).region;
    let in_region = |ix| membership.regions.covers(region, lies_in(ix));
    all.filter(|(ix, _, balance)| balance.is_positive() && in_region(*ix)).collect()
}

fn line(
    merchant: OrganisationId,
    turnover: &Turnover,
    net: Amount,
    rate: Decimal,
) -> Option<SettlementLine> {
    let Turnover { carried, earned, spent, reserved } = *turnover;
    let cny = payout(net, rate)?;
    Some(SettlementLine { merchant, carried, earned, spent, reserved, net, cny })
}

/// Points at a rate, rounded half up to 0.01 CNY.
fn payout(points: Amount, rate: Decimal) -> Option<Cny> {
    let exact = points.to_decimal().checked_mul(rate)?;
    Cny::new(exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

fn totals(lines: &[SettlementLine], rate: Decimal) -> Option<SettlementTotals> {
    let sum = |of: fn(&SettlementLine) -> Amount| {
        lines.iter().try_fold(Amount::ZERO, |sum, line| sum.plus(of(line)))
    };
    let net = sum(|line| line.net)?;
    // Sums are whole numbers of the finest unit: the decimals' own would be a hundredth of the
    // WebAssembly.
    let cny = lines.iter().try_fold(0_i128, |sum, line| sum.checked_add(line.cny.millionths()?))?;
    let exact = Cny::new(net.to_decimal().checked_mul(rate)?)?.millionths()?;
    Some(SettlementTotals {
        carried: sum(|line| line.carried)?,
        earned: sum(|line| line.earned)?,
        spent: sum(|line| line.spent)?,
        reserved: sum(|line| line.reserved)?,
        net,
        cny: Cny::of_millionths(cny)?,
        rounding: Cny::of_millionths(exact.checked_sub(cny)?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn payouts_round_half_up() {
        for (points, rate, want) in [
            ("100.00", "0.05", "5.00"),
            ("0.09", "0.05", "0.00"), // 0.0045
            ("0.10", "0.05", "0.01"), // 0.0050, the half
            ("0.30", "0.05", "0.02"), // 0.0150: not to even, up
            ("0.50", "0.05", "0.03"), // 0.0250: not to even, up
            ("0.49", "0.05", "0.02"), // 0.0245
            ("1.00", "0.0049", "0.00"),
            ("1.00", "0.0050", "0.01"),
            ("12.34", "0", "0.00"),
            ("92233720368547758.07", "1000", "92233720368547758070.00"),
        ] {
            let points: Amount = points.parse().unwrap();
            let got = payout(points, rate.parse().unwrap()).unwrap();
            assert_eq!(got.to_string(), want, "{points} at {rate}");
        }
    }
}
