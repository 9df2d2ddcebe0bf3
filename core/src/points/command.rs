//! What may be asked of points.

use serde::{Deserialize, Serialize};

use super::VerificationCode;
use crate::base::{
    ActCode, Amount, Canonical, FundId, Id, OfferId, OrganisationId, PersonId, RedemptionId,
    SettlementId, SourceId, region_code::RegionCode,
};

/// What may be asked of points.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Open a fund, which issues points in a region and below.
    OpenFund {
        /// The fund.
        fund: FundId,
        /// Where whoever earns from it must live.
        region: RegionCode,
    },
    /// Award a person the points of an act, as the charter's rule says: all of them or none.
    Award {
        /// Who did it.
        person: PersonId,
        /// Which act of the charter.
        act: ActCode,
        /// Which fund issues the points.
        fund: FundId,
        /// What shows that it was done; one source counts once for an act and a person.
        source: SourceId,
    },
    /// Take back an award that was false. It stays on record and is never awarded again.
    Reverse {
        /// Who was awarded.
        person: PersonId,
        /// For which act.
        act: ActCode,
        /// On what grounds.
        source: SourceId,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// Offer a good or a service for points.
    PublishOffer {
        /// The offer.
        offer: OfferId,
        /// Who offers.
        merchant: OrganisationId,
        /// Points for one; nothing only where an act is required.
        price: Amount,
        /// How many there are.
        stock: u32,
        /// What a person must have done to be served.
        #[serde(default)]
        requires: Option<Requirement>,
    },
    /// Take an offer back; what is reserved stays reserved.
    WithdrawOffer {
        /// Which.
        offer: OfferId,
    },
    /// Reserve one of an offer: its price is held until the merchant confirms.
    Reserve {
        /// The redemption.
        redemption: RedemptionId,
        /// Of which offer.
        offer: OfferId,
        /// For whom.
        buyer: Buyer,
    },
    /// Confirm with the buyer's verification code (核销) that a redemption was handed over.
    Confirm {
        /// Which redemption.
        redemption: RedemptionId,
        /// The code that the buyer showed.
        code: VerificationCode,
    },
    /// Give a reserved redemption up.
    Cancel {
        /// Which redemption.
        redemption: RedemptionId,
    },
    /// The clock's: a reserved redemption was not confirmed in time.
    ExpireRedemption {
        /// Which redemption.
        redemption: RedemptionId,
    },
    /// The engine's: a merchant ended.
    Release {
        /// Which.
        merchant: OrganisationId,
    },
    /// Settle what the merchants of a region hold: their points are cleared for CNY (清算).
    Settle {
        /// The settlement.
        settlement: SettlementId,
        /// Whose merchants; suspended and dissolved ones too, since what they earned is owed.
        region: RegionCode,
    },
    /// The engine's: what a person earned and held passes on to the one they were found to be. Open
    /// redemptions are cancelled; what both were awarded for one act is taken back once, as far as the
    /// points are still there.
    Combine {
        /// Who goes.
        person: PersonId,
        /// Who stays.
        into: PersonId,
    },
    /// The engine's: a person is erased; what they hold goes back to the funds.
    Forfeit {
        /// Who.
        person: PersonId,
    },
}

/// Whoever redeems: a person, or a merchant that spends what it earned (内循环).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Buyer {
    /// A person.
    Person(PersonId),
    /// A merchant; not at itself.
    Merchant(OrganisationId),
}

/// What a person must have done to be served, such as four anti-fraud activities.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Requirement {
    /// Which act of the charter.
    pub act: ActCode,
    /// How many times at least; they are not used up.
    pub times: u32,
}
