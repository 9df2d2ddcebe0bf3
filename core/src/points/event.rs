//! What can become true in points.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Buyer, Requirement, SettlementLine, SettlementTotals};
use crate::base::{
    ActCode, Amount, Canonical, FundId, Id, OfferId, OrganisationId, PersonId, RedemptionId,
    SettlementId, SourceId, Timestamp, region_code::RegionCode,
};
use crate::charter::CnyPerPoint;

/// What can become true in points.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A fund was opened.
    FundOpened { fund: FundId, region: RegionCode },
    /// A person earned: the fund issued the amount.
    PointsAwarded { person: PersonId, act: ActCode, fund: FundId, source: SourceId, amount: Amount },
    /// A false award was reversed: the fund has the amount back.
    AwardReversed {
        person: PersonId,
        act: ActCode,
        fund: FundId,
        source: SourceId,
        amount: Amount,
        reason: Id,
    },
    /// An offer was published.
    OfferPublished {
        offer: OfferId,
        merchant: OrganisationId,
        price: Amount,
        stock: u32,
        requires: Option<Requirement>,
    },
    /// An offer was taken back.
    OfferWithdrawn { offer: OfferId },
    /// A redemption was reserved; it must be confirmed before `due`, in at most `tries` tries.
    RedemptionReserved {
        redemption: RedemptionId,
        offer: OfferId,
        buyer: Buyer,
        price: Amount,
        tries: u8,
        due: Timestamp,
    },
    /// A wrong verification code was given.
    CodeRejected { redemption: RedemptionId, tries_left: u8 },
    /// A redemption was handed over: the merchant earned its price.
    RedemptionConfirmed { redemption: RedemptionId },
    /// A redemption ended without being handed over: points and stock went back.
    RedemptionReturned { redemption: RedemptionId, cause: ReturnCause },
    /// Merchants were settled: the points of the lines were cleared at the rate.
    Settled {
        settlement: SettlementId,
        region: RegionCode,
        rate: CnyPerPoint,
        lines: Vec<SettlementLine>,
        totals: SettlementTotals,
    },
    /// A person's awards and points passed on to the one they were found to be.
    PointsCombined { person: PersonId, into: PersonId, amount: Amount },
    /// A person was erased: the fund has back what they held of it.
    PointsForfeited { person: PersonId, fund: FundId, amount: Amount },
}

/// Why a redemption ended without being handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ReturnCause {
    /// It was given up.
    Cancelled,
    /// It was not confirmed in time.
    Expired,
    /// The last try brought a wrong code.
    Locked,
    /// The merchant that sold or bought ended.
    Dissolved,
}
