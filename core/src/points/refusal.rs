//! Why points refuse.

use crate::base::{
    ActCode, Amount, FundId, OfferId, OrganisationId, PersonId, RedemptionId, SettlementId,
    SourceId, Timestamp, refusals, region_code::RegionCode,
};
use crate::charter::ProofLevel;
use crate::points::RedemptionStatus;

refusals! {
    /// Why points refuse, in the published order, after membership's refusals.
    NotAMerchant { organisation: OrganisationId }
        "points.notAMerchant", never, "register of organisations",
        "organisation {organisation} is not a merchant",
        "组织 {organisation} 不是商户";
    UnknownFund { fund: FundId }
        "points.unknownFund", never, "ledger",
        "no fund {fund} is open",
        "没有积分基金 {fund}";
    UnknownAct { act: ActCode }
        "points.unknownAct", never, "charter points.acts",
        "the charter knows no act {act}",
        "章程中没有积分行为 {act}";
    UnknownAward { person: PersonId, act: ActCode, r#source: SourceId }
        "points.unknownAward", never, "ledger",
        "{person} was not awarded for act {act} from source {source}",
        "{person} 未因来源 {source} 的行为 {act} 获得积分";
    UnknownOffer { offer: OfferId }
        "points.unknownOffer", never, "offers",
        "no offer {offer} is known",
        "没有兑换项 {offer}";
    UnknownRedemption { redemption: RedemptionId }
        "points.unknownRedemption", never, "redemptions",
        "no redemption {redemption} is known",
        "没有兑换 {redemption}";
    UnknownSettlement { settlement: SettlementId }
        "points.unknownSettlement", never, "settlements",
        "no settlement {settlement} is known",
        "没有清算批次 {settlement}";
    NotInSettlement { settlement: SettlementId, merchant: OrganisationId }
        "points.notInSettlement", never, "settlements",
        "settlement {settlement} has no line of merchant {merchant}",
        "清算批次 {settlement} 中没有商户 {merchant}";
    FundExists { fund: FundId }
        "points.fundExists", never, "ledger",
        "fund {fund} is open already",
        "积分基金 {fund} 已经设立";
    OfferExists { offer: OfferId }
        "points.offerExists", never, "offers",
        "offer {offer} was published already",
        "兑换项 {offer} 已经发布";
    RedemptionExists { redemption: RedemptionId }
        "points.redemptionExists", never, "redemptions",
        "redemption {redemption} was reserved already",
        "兑换 {redemption} 已经预留";
    SettlementExists { settlement: SettlementId }
        "points.settlementExists", never, "settlements",
        "settlement {settlement} was made already",
        "清算批次 {settlement} 已经完成";
    OwnAward { person: PersonId }
        "points.ownAward", never, "nobody awards themself",
        "{person} cannot award themself",
        "{person} 不能给自己发放积分";
    FundElsewhere { fund: FundId, region: RegionCode, grid: RegionCode }
        "points.fundElsewhere", never, "a fund serves its region",
        "fund {fund} serves region {region}, the person lives in grid {grid}",
        "积分基金 {fund} 服务于区域 {region}，该人员居住在网格 {grid}";
    ProofTooLow { proof: ProofLevel, needed: ProofLevel }
        "points.proofTooLow", never, "charter points.acts.proof",
        "earning by this act takes proof {needed} or better, this is {proof}",
        "该行为积分至少需要 {needed:#} 级核验，当前为 {proof:#}";
    AlreadyAwarded { person: PersonId, act: ActCode, r#source: SourceId }
        "points.alreadyAwarded", never, "an act counts once",
        "{person} was awarded for act {act} from source {source} already",
        "{person} 已因来源 {source} 的行为 {act} 获得过积分";
    CapReached { act: ActCode, cap: Amount, earned: Amount, asked: Amount, until: Timestamp }
        "points.capReached", retry, "charter points.acts.dayCap",
        "act {act} earns at most {cap} a day, {earned} are earned and {asked} more are asked; \
         the day ends at {until}",
        "行为 {act} 每日最多获得 {cap} 积分，已获得 {earned}，本次 {asked}；当日至 {until} 结束";
    AlreadyReversed { person: PersonId, act: ActCode, r#source: SourceId }
        "points.alreadyReversed", never, "a false award is reversed, never deleted",
        "the award of {person} for act {act} from source {source} was reversed already",
        "{person} 因来源 {source} 的行为 {act} 获得的积分已被撤销";
    PriceTooLow { price: Amount, least: Amount }
        "points.priceTooLow", never, "offers",
        "the price of this offer is at least {least}, this is {price}; \
         it may be zero only where an act is required",
        "该兑换项价格至少为 {least}，当前为 {price}；只有要求先完成行为时才可为零";
    StockEmpty {}
        "points.stockEmpty", never, "offers",
        "an offer begins with a stock of at least 1",
        "兑换项初始库存至少为 1";
    RequirementEmpty { act: ActCode }
        "points.requirementEmpty", never, "offers",
        "a required act must be required at least once, {act} is required 0 times",
        "所要求的行为至少一次，{act} 要求了 0 次";
    OfferWithdrawn { offer: OfferId }
        "points.offerWithdrawn", never, "offers",
        "offer {offer} was withdrawn",
        "兑换项 {offer} 已下架";
    OwnOffer { merchant: OrganisationId }
        "points.ownOffer", never, "a merchant does not redeem at itself",
        "merchant {merchant} cannot redeem its own offer",
        "商户 {merchant} 不能兑换自己的兑换项";
    RequirementNotMet { act: ActCode, done: u32, needed: u32 }
        "points.requirementNotMet", never, "the offer's requirement",
        "this offer requires act {act} {needed} times, it was done {done} times",
        "该兑换项要求完成行为 {act} {needed} 次，已完成 {done} 次";
    SoldOut { offer: OfferId }
        "points.soldOut", retry, "the offer's stock",
        "nothing of offer {offer} is left; what is reserved may come back",
        "兑换项 {offer} 已无库存；已预留的可能退回";
    BalanceTooLow { balance: Amount, needed: Amount }
        "points.balanceTooLow", never, "no debt",
        "this takes {needed} points, the balance is {balance}",
        "需要 {needed} 积分，余额为 {balance}";
    RedemptionOver { redemption: RedemptionId, status: RedemptionStatus }
        "points.redemptionOver", never, "a redemption resolves once",
        "redemption {redemption} is {status} already",
        "兑换 {redemption} {status:#}";
    RedemptionLate { due: Timestamp, at: Timestamp }
        "points.redemptionLate", never, "charter points.redemptionMinutes",
        "this redemption was reserved until {due}, it is {at}",
        "该兑换预留至 {due}，当前 {at}";
    NotDue { due: Timestamp, at: Timestamp }
        "points.notDue", retry, "charter points.redemptionMinutes",
        "this redemption is reserved until {due}, it is {at}",
        "该兑换预留至 {due}，当前 {at}";
    OwnConfirmation { person: PersonId }
        "points.ownConfirmation", never, "nobody confirms their own redemption",
        "{person} redeems, and cannot confirm it for the merchant",
        "{person} 是兑换人，不能代商户核销";
    OwnSettlement { person: PersonId, merchant: OrganisationId }
        "points.ownSettlement", never, "nobody settles for a merchant that they act for",
        "{person} acts for merchant {merchant}, and cannot settle what it is paid",
        "{person} 为商户 {merchant} 办事，不能办理其清算";
    NothingToSettle { region: RegionCode }
        "points.nothingToSettle", never, "settlements",
        "no merchant of region {region} holds points",
        "区域 {region} 没有持有积分的商户";
    LedgerFull { total: Amount, asked: Amount, max: Amount }
        "points.ledgerFull", never, "limit of this library",
        "the ledger counts up to {max} points, this would add {asked} to {total}",
        "账本最多记录 {max} 积分，现有 {total}，本次增加 {asked}";
    => Membership(crate::membership::Refusal);
}
