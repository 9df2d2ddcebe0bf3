//! Why covenants refuse.

use crate::base::{
    CovenantId, PersonId, RuleCode, SourceId, Timestamp, refusals, region_code::RegionCode,
};

refusals! {
    /// Why covenants refuse, in the published order.
    CovenantExists { covenant: CovenantId }
        "covenant.covenantExists", never, "a covenant is adopted once",
        "covenant {covenant} was adopted already",
        "公约 {covenant} 已经通过";
    UnknownCovenant { covenant: CovenantId }
        "covenant.unknownCovenant", never, "register of covenants",
        "no covenant {covenant} is known",
        "没有公约 {covenant}";
    NotInForce { covenant: CovenantId, since: Timestamp }
        "covenant.notInForce", never, "a covenant ends by a passed topic",
        "covenant {covenant} was repealed at {since}",
        "公约 {covenant} 已于 {since} 废止";
    UnknownRule { covenant: CovenantId, rule: RuleCode }
        "covenant.unknownRule", never, "the covenant's text",
        "covenant {covenant} has no rule {rule}",
        "公约 {covenant} 没有规则 {rule}";
    ViolationExists { violation: SourceId, recorded: Timestamp }
        "covenant.violationExists", never, "once",
        "violation {violation} was recorded already, at {recorded}",
        "违约记录 {violation} 已于 {recorded} 登记";
    UnknownViolation { violation: SourceId }
        "covenant.unknownViolation", never, "register of violations",
        "no violation {violation} is known",
        "没有违约记录 {violation}";
    OwnViolation { violation: SourceId }
        "covenant.ownViolation", never, "nobody withdraws a violation of their own",
        "whoever committed violation {violation} cannot withdraw it",
        "当事人不能撤回自己的违约记录 {violation}";
    AlreadyWithdrawn { violation: SourceId }
        "covenant.alreadyWithdrawn", never, "register of violations",
        "violation {violation} was withdrawn already",
        "违约记录 {violation} 已经撤回";
    PlaceOutside { place: RegionCode, region: RegionCode }
        "covenant.placeOutside", never, "a covenant holds in its region",
        "{place} does not lie in {region}, where the covenant holds",
        "{place} 不在公约适用区域 {region} 内";
    Minor {}
        "covenant.minor", never, "minors excepted; Civil Code 17",
        "a covenant's measures do not reach minors: nothing is recorded",
        "公约措施不适用于未成年人，不予登记";
    NotBound { person: PersonId, region: RegionCode }
        "covenant.notBound", never, "a covenant binds its members",
        "{person} is not a member of {region}, whose members the covenant binds",
        "{person} 不是 {region} 的成员，不受该公约约束";
    => Membership(crate::membership::Refusal);
}
