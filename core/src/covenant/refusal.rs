//! Why covenants refuse.

use crate::base::{
    CovenantId, PersonId, RuleCode, SourceId, Timestamp, refusals,
    region_code::{Level, RegionCode},
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
    NotYetInForce { covenant: CovenantId, since: Timestamp, at: Timestamp }
        "covenant.notYetInForce", retry, "a covenant says from when it counts",
        "covenant {covenant} counts from {since} on, it is {at}",
        "公约 {covenant} 自 {since} 起生效，当前 {at}";
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
        "covenant.ownViolation", never, "nobody decides on a violation of their own",
        "whoever committed violation {violation} cannot withdraw it or decide on its appeal",
        "当事人不能撤回自己的违约记录 {violation}，也不能处理其申诉";
    AlreadyWithdrawn { violation: SourceId }
        "covenant.alreadyWithdrawn", never, "register of violations",
        "violation {violation} was withdrawn already",
        "违约记录 {violation} 已经撤回";
    ReplyClosed { violation: SourceId, applied: Timestamp }
        "covenant.replyClosed", never, "a reply is heard before the measure is applied",
        "the measure of violation {violation} was applied at {applied}: it is too late to reply",
        "违约记录 {violation} 的措施已于 {applied} 执行，不再接受申辩";
    NotApplied { violation: SourceId, applies: Timestamp, at: Timestamp }
        "covenant.notApplied", retry, "before the measure is applied there is the reply",
        "the measure of violation {violation} is applied at {applies}, it is {at}: reply instead",
        "违约记录 {violation} 的措施将于 {applies} 执行，当前 {at}，请先申辩";
    AppealClosed { violation: SourceId, until: Timestamp, at: Timestamp }
        "covenant.appealClosed", never, "the covenant's text: days to appeal",
        "violation {violation} could be appealed before {until}, it is {at}",
        "违约记录 {violation} 的申诉期限至 {until}，当前 {at}";
    AlreadyAppealed { violation: SourceId }
        "covenant.alreadyAppealed", never, "one appeal a violation",
        "violation {violation} was appealed already",
        "违约记录 {violation} 已经申诉";
    OwnRecord { violation: SourceId }
        "covenant.ownRecord", never, "an appeal takes another pair of eyes",
        "whoever recorded violation {violation} cannot hand in its appeal or decide on it",
        "登记人不能代交或处理违约记录 {violation} 的申诉";
    NoAppeal { violation: SourceId }
        "covenant.noAppeal", never, "register of violations",
        "no appeal of violation {violation} is open",
        "违约记录 {violation} 没有待处理的申诉";
    NotDue { violation: SourceId, due: Timestamp, at: Timestamp }
        "covenant.notDue", retry, "the covenant's text: days to reply, days to decide",
        "violation {violation} falls due at {due}, it is {at}",
        "违约记录 {violation} 的期限至 {due}，当前 {at}";
    NothingToRefer { violation: SourceId }
        "covenant.nothingToRefer", never, "a referral opens one case",
        "no refused referral of violation {violation} waits to be given again",
        "违约记录 {violation} 没有被拒而待重新提交的移送";
    PlaceTooHigh { place: RegionCode, level: Level }
        "covenant.placeTooHigh", never, "a referral opens a case where the act was",
        "{place} is of level {level}: a violation is recorded in a grid or village",
        "{place} 的层级为{level:#}，违约应登记在网格或村社";
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
