//! Why the catalogue refuses. What would refuse to collect is also what answers an ask.

use crate::base::{
    ItemCode, OrganisationId, PersonId, PurposeCode, SourceId, Timestamp, refusals,
    region_code::RegionCode,
};
use crate::charter::LawfulBasis;

refusals! {
    /// Why the catalogue refuses, in the published order.
    UnknownItem { item: ItemCode }
        "catalogue.unknownItem", never, "charter catalogue; PIPL 6",
        "the charter's catalogue has no item {item}: it is not asked",
        "章程数据目录没有 {item}，不得采集";
    ItemTwice { item: ItemCode }
        "catalogue.itemTwice", never, "a form asks for an item once",
        "item {item} stands in the form twice",
        "表单中 {item} 重复出现";
    PurposeNotLawful { item: ItemCode, purpose: PurposeCode }
        "catalogue.purposeNotLawful", never, "charter catalogue purposes; PIPL 6",
        "{item} may not be asked for {purpose}; the charter lists what for",
        "不得为 {purpose} 采集 {item}；可用目的见章程";
    NotEntitled { item: ItemCode, organisation: OrganisationId, owner: OrganisationId }
        "catalogue.notEntitled", never, "charter catalogue owner, shareWith; PIPL 6",
        "{organisation} may not hold {item}, which is {owner}'s and not to be shared with it",
        "{organisation} 无权持有 {item}；该项由 {owner} 负责，未列入共享范围";
    OutsideRegion { organisation: OrganisationId, acts_in: RegionCode, grid: RegionCode }
        "catalogue.outsideRegion", never, "an organisation acts in its region",
        "{organisation} acts in {acts_in}, the person lives in {grid}",
        "{organisation} 在 {acts_in} 活动，该人居住在 {grid}";
    AlreadyHeld {
        item: ItemCode,
        by: OrganisationId,
        record: SourceId,
        age_days: u32,
        until: Timestamp,
    }
        "catalogue.alreadyHeld", retry, "at most once; 在线政务规定 7",
        "{item} is held already: {record}, collected by {by} {age_days} days ago, is fresh until {until}",
        "{item} 已持有：{record} 由 {by} 于 {age_days} 天前采集，{until} 前有效";
    RefusedByResident { item: ItemCode, organisation: OrganisationId, until: Timestamp }
        "catalogue.refusedByResident", retry, "PIPL 15, 16, 44",
        "the person refused {item} to {organisation}; it may ask again from {until}",
        "本人已拒绝向 {organisation} 提供 {item}；{until} 后方可再次询问";
    ConsentMissing { item: ItemCode, basis: LawfulBasis }
        "catalogue.consentMissing", never, "PIPL 13, 23, 29",
        "{item} by {basis} takes a consent of its own, and there is none",
        "{item}（依据：{basis:#}）须取得单独同意，现无同意";
    GuardianMissing { item: ItemCode, person: PersonId, least: u8 }
        "catalogue.guardianMissing", never, "PIPL 28, 29, 31; Civil Code 19, 20",
        "{item} about somebody under {least} takes a consent of its own \
         by the guardian who is entered for {person}",
        "{item} 涉及未满 {least} 周岁者，须由登记为 {person} 监护人者单独同意";
    HeldElsewhere {
        item: ItemCode,
        holder: OrganisationId,
        record: SourceId,
        age_days: u32,
        until: Timestamp,
    }
        "catalogue.heldElsewhere", retry, "at most once; 在线政务规定 7",
        "{item} is to be shared: {record}, collected by {holder} {age_days} days ago, is fresh until {until}",
        "{item} 应共享获取：{record} 由 {holder} 于 {age_days} 天前采集，{until} 前有效";
    RecordExists { record: SourceId }
        "catalogue.recordExists", never, "once",
        "record {record} exists already",
        "记录 {record} 已存在";
    UnknownRecord { record: SourceId }
        "catalogue.unknownRecord", never, "register of records",
        "no record {record} is known",
        "没有记录 {record}";
    NotFresh { record: SourceId, until: Timestamp }
        "catalogue.notFresh", never, "charter catalogue freshDays; PIPL 15",
        "record {record} is fresh no more since {until}: it is not to be shared",
        "记录 {record} 自 {until} 起失效，不得共享";
    NotRefusable { item: ItemCode, basis: LawfulBasis }
        "catalogue.notRefusable", never, "PIPL 13, 15",
        "{item} rests on {basis}, which takes no consent: there is none to withhold",
        "{item} 的依据为{basis:#}，无须同意，不能拒绝";
    => Membership(crate::membership::Refusal);
}
