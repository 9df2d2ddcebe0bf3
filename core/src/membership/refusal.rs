//! Why membership refuses.

use super::Age;
use crate::base::{
    HouseholdId, Id, OrganisationId, PersonId, ReshapeId, Timestamp,
    credit_code::CreditCode,
    refusals,
    region_code::{Level, RegionCode},
};
use crate::charter::{EntryChannel, ProofLevel, ProvenAct, Role};

refusals! {
    /// Why membership refuses, in the published order.
    UnknownRegion { region: RegionCode }
        "membership.unknownRegion", never, "region tree",
        "no region {region} is defined",
        "没有定义区域 {region}";
    UnknownPerson { person: PersonId }
        "membership.unknownPerson", never, "member register",
        "no person {person} is known",
        "没有人员 {person}";
    UnknownHousehold { household: HouseholdId }
        "membership.unknownHousehold", never, "member register",
        "no household {household} is known",
        "没有户 {household}";
    UnknownOrganisation { organisation: OrganisationId }
        "membership.unknownOrganisation", never, "register of organisations",
        "no organisation {organisation} is known",
        "没有组织 {organisation}";
    RegionExists { region: RegionCode }
        "membership.regionExists", never, "region tree",
        "region {region} is defined already",
        "区域 {region} 已经定义";
    LevelGap { parent: RegionCode, parent_level: Level, level: Level }
        "membership.levelGap", never, "five levels: city, county, town, village, grid",
        "a {level} cannot lie directly in {parent}, which is a {parent_level}",
        "层级 {level:#} 不能直接隶属于 {parent}（层级 {parent_level:#}）";
    GridSuffix { region: RegionCode, parent: RegionCode, digits: u8 }
        "membership.gridSuffix", never, "charter membership.gridSuffixDigits",
        "grid {region} must be the code of its village {parent} and {digits} more digits",
        "网格 {region} 的编码须为所在村社编码 {parent} 加 {digits} 位";
    NotAGrid { region: RegionCode, level: Level }
        "membership.notAGrid", never, "one grid, one code",
        "{region} is a {level}, not a grid",
        "{region} 是 {level:#}，不是网格";
    UnknownReshape { reshape: ReshapeId }
        "membership.unknownReshape", never, "changes of regions",
        "no change {reshape} of a region is planned",
        "没有计划中的区划调整 {reshape}";
    ReshapeExists { reshape: ReshapeId, on: Timestamp }
        "membership.reshapeExists", never, "changes of regions",
        "change {reshape} is planned already, for {on}",
        "区划调整 {reshape} 已计划于 {on}";
    ReshapePast { on: Timestamp, at: Timestamp }
        "membership.reshapePast", never, "changes of regions",
        "a change cannot be planned for {on}, which is not after {at}",
        "区划调整日期 {on} 不晚于当前时间 {at}";
    RegionEnded { region: RegionCode, became: RegionCode }
        "membership.regionEnded", never, "changes of regions",
        "region {region} has become {became} and changes no more",
        "区域 {region} 已并入 {became}，不能再调整";
    NothingChanges {}
        "membership.nothingChanges", never, "a change changes something",
        "nothing would change",
        "没有任何变更";
    NamedTwice { named: Id }
        "membership.namedTwice", never, "a list names each once",
        "{named} is named twice",
        "{named} 重复列出";
    MergeLevels { region: RegionCode, level: Level, other: RegionCode, other_level: Level }
        "membership.mergeLevels", never, "regions of one level are merged",
        "{other} is a {other_level} and cannot be merged into {region}, which is a {level}",
        "{other} 是 {other_level:#}，不能并入 {region}（{level:#}）";
    HouseholdsUnaccounted { grid: RegionCode, households: u32, named: u32, first: HouseholdId }
        "membership.householdsUnaccounted", never, "a split says of each household where it goes",
        "grid {grid} has {households} households, {named} are named; {first} is not",
        "网格 {grid} 有 {households} 户，列出 {named} 户；未列出 {first}";
    KnownBelowJoined { grid: RegionCode, known: u32, joined: u32 }
        "membership.knownBelowJoined", never, "coverage is never above 100 %",
        "{joined} households of grid {grid} have joined; {known} cannot be all there are",
        "网格 {grid} 已有 {joined} 户入群，总户数不能为 {known}";
    JoinCodeDays { days: u16, max: u16 }
        "membership.joinCodeDays", never, "charter membership.joinCodeDaysMax",
        "a join code runs for 1 to {max} days, this asks for {days}",
        "入群码有效期为 1 至 {max} 天，请求为 {days} 天";
    NoJoinCode { grid: RegionCode }
        "membership.noJoinCode", never, "one grid, one code",
        "grid {grid} has no join code in force",
        "网格 {grid} 没有有效的入群码";
    JoinTriesUsed { until: Timestamp }
        "membership.joinTriesUsed", retry, "charter membership.joinTries",
        "too many forged join codes came from here; the next is looked at from {until} on",
        "无效入群码次数过多，{until} 起方可再试";
    JoinCodeReplaced { version: u16, current: u16 }
        "membership.joinCodeReplaced", never, "one grid, one code",
        "join code version {version} was replaced by version {current}",
        "入群码第 {version} 版已被第 {current} 版取代";
    JoinCodeWithdrawn { version: u16 }
        "membership.joinCodeWithdrawn", never, "one grid, one code",
        "join code version {version} was withdrawn",
        "入群码第 {version} 版已撤销";
    JoinCodeExpired { until: Timestamp }
        "membership.joinCodeExpired", never, "one grid, one code",
        "this join code was valid before {until}",
        "入群码已于 {until} 失效";
    ProofTooLow { proof: ProofLevel, needed: ProofLevel }
        "membership.proofTooLow", never, "charter membership.joinProof",
        "joining takes proof {needed} or better, this is {proof}",
        "入群至少需要 {needed:#} 级核验，当前为 {proof:#}";
    AlreadyMember { person: PersonId, grid: RegionCode }
        "membership.alreadyMember", never, "one active residence",
        "{person} is a member of grid {grid} already",
        "{person} 已是网格 {grid} 的成员";
    IdentityTaken {}
        "membership.identityTaken", never, "one person, one identity",
        "this identity belongs to another person",
        "该身份已属于另一人员";
    IdentityChanged { person: PersonId }
        "membership.identityChanged", never, "one person, one identity",
        "{person} joined before under another identity",
        "{person} 此前以另一身份加入";
    HouseholdElsewhere { household: HouseholdId, grid: RegionCode }
        "membership.householdElsewhere", never, "a household lies in one grid",
        "household {household} lies in grid {grid}",
        "户 {household} 位于网格 {grid}";
    HouseholdFull { household: HouseholdId, max: u16 }
        "membership.householdFull", never, "limit of this library",
        "household {household} has {max} members, which is the most",
        "户 {household} 已有 {max} 名成员，达到上限";
    NotAMember { person: PersonId }
        "membership.notAMember", never, "member register",
        "{person} is not a member of any grid",
        "{person} 不是任何网格的成员";
    NotInHousehold { person: PersonId, household: HouseholdId }
        "membership.notInHousehold", never, "a delegate is a member of the household",
        "{person} does not belong to household {household}",
        "{person} 不属于户 {household}";
    RoleNeedsOrganisation { role: Role }
        "membership.roleNeedsOrganisation", never, "roles",
        "role {role} is held for an organisation, and none is named",
        "角色 {role:#} 须指明所属组织";
    RoleWithoutOrganisation { role: Role }
        "membership.roleWithoutOrganisation", never, "roles",
        "role {role} is not held for an organisation, and one is named",
        "角色 {role:#} 不属于组织，却指明了组织";
    RoleBeyondOrganisation { region: RegionCode, acts_in: RegionCode }
        "membership.roleBeyondOrganisation", never, "a role for an organisation stays where it acts",
        "a role over {region} goes beyond {acts_in}, where the organisation acts",
        "区域 {region} 超出该组织的活动区域 {acts_in}";
    OwnGrant { role: Role }
        "membership.ownGrant", never, "nobody grants themself",
        "whoever grants role {role} cannot be the one who receives it",
        "不能给自己授予角色 {role:#}";
    RoleExpiryPast { until: Timestamp, at: Timestamp }
        "membership.roleExpiryPast", never, "roles",
        "a role cannot end at {until}, which is not after {at}",
        "角色截止时间 {until} 不晚于当前时间 {at}";
    BeyondRung { role: Role, rung: u8, held: u8 }
        "membership.beyondRung", never, "the ladder of roles",
        "role {role} stands on rung {rung} and is given and taken from above it, or passed on; \
         the highest held over it here is {held}",
        "角色 {role:#} 位于第 {rung} 级，须由更高一级授予或收回，或经许可转授；此处持有的最高级为 {held}";
    GrantOutlasts { until: Timestamp, held_until: Timestamp }
        "membership.grantOutlasts", never, "nobody gives beyond their own time",
        "a role cannot run until {until}, the giver's own ends at {held_until}",
        "角色不能授予至 {until}，授予人自身的角色至 {held_until} 为止";
    PassesTooMany { passes: u8, most: u8 }
        "membership.passesTooMany", never, "charter membership.rolePassesMax; one fewer each time",
        "this role can be given with at most {most} times to be passed on, not {passes}",
        "该角色最多可再转授 {most} 次，不能为 {passes} 次";
    RoleNotHeld { person: PersonId, role: Role, region: RegionCode }
        "membership.roleNotHeld", never, "roles",
        "{person} does not hold role {role} over {region}",
        "{person} 在 {region} 没有角色 {role:#}";
    CreditCodeMissing { organisation: OrganisationId }
        "membership.creditCodeMissing", never, "GB 32100",
        "organisation {organisation} is of a kind that has a unified social credit code, and none is given",
        "组织 {organisation} 应当提供统一社会信用代码";
    CreditCodeTaken { credit_code: CreditCode, organisation: OrganisationId }
        "membership.creditCodeTaken", never, "GB 32100: one code, one organisation",
        "credit code {credit_code} is shown by {organisation}, which is neither turned down nor dissolved",
        "统一社会信用代码 {credit_code} 已由组织 {organisation} 使用，该组织未被驳回或注销";
    OrganisationExists { organisation: OrganisationId }
        "membership.organisationExists", never, "register of organisations",
        "organisation {organisation} applied already",
        "组织 {organisation} 已经申请";
    ApplicationsOfPerson { open: u16, max: u16 }
        "membership.applicationsOfPerson", never, "charter membership.organisations.applicationsPerPersonMax",
        "this person has {open} applications under review, and may have {max}",
        "该申请人已有 {open} 件申请在审核中，上限为 {max} 件";
    ApplicationsOfRegion { region: RegionCode, open: u16, max: u16 }
        "membership.applicationsOfRegion", never, "charter membership.organisations.applicationsPerRegionMax",
        "{open} applications wait for {region} to review, and {max} may",
        "区域 {region} 已有 {open} 件申请待审核，上限为 {max} 件";
    OfficersTooMany { officers: u16, max: u16 }
        "membership.officersTooMany", never, "charter membership.organisations.officersMax",
        "{officers} officers are named, and an organisation may have {max}",
        "提名负责人 {officers} 名，上限为 {max} 名";
    OfficersNone {}
        "membership.officersNone", never, "an organisation keeps an officer",
        "no officer is named, and one must stay",
        "未提名负责人，至少须有一名";
    OfficerTwice { person: PersonId }
        "membership.officerTwice", never, "an organisation's officers",
        "{person} is named twice",
        "{person} 被重复提名";
    NotUnderReview { organisation: OrganisationId }
        "membership.notUnderReview", never, "review of organisations",
        "organisation {organisation} is not under review",
        "组织 {organisation} 不在审核中";
    OwnReview { organisation: OrganisationId }
        "membership.ownReview", never, "nobody reviews their own application",
        "whoever applied for {organisation} cannot review it",
        "申请人不能审核自己提交的组织 {organisation}";
    SameReviewer { organisation: OrganisationId }
        "membership.sameReviewer", never, "somebody else decides an appeal",
        "whoever rejected {organisation} cannot decide its appeal",
        "驳回组织 {organisation} 的审核人不能裁决其申诉";
    NotRejected { organisation: OrganisationId }
        "membership.notRejected", never, "review of organisations",
        "organisation {organisation} is not rejected",
        "组织 {organisation} 未被驳回";
    AppealDecided { organisation: OrganisationId }
        "membership.appealDecided", never, "one appeal, to the region above",
        "the rejection of {organisation} is final: it was the appeal, or the highest region's",
        "组织 {organisation} 的驳回为终局决定";
    AppealLate { until: Timestamp, at: Timestamp }
        "membership.appealLate", never, "charter membership.organisations.review.appealWorkingDays",
        "the rejection could be appealed before {until}, it is {at}",
        "申诉期限至 {until}，当前 {at}";
    OwnSupervision { organisation: OrganisationId }
        "membership.ownSupervision", never, "nobody supervises their own organisation",
        "whoever belongs to {organisation} neither suspends nor reinstates it",
        "组织 {organisation} 的成员不能暂停或恢复本组织";
    NotSuspended { organisation: OrganisationId }
        "membership.notSuspended", never, "register of organisations",
        "organisation {organisation} is not suspended",
        "组织 {organisation} 未被暂停";
    UnknownYear { year: i16, first: i16, last: i16 }
        "membership.unknownYear", never, "working calendar; never guessed",
        "the working calendar holds {first} to {last}, not {year}",
        "工作日历仅含 {first} 至 {last} 年，不含 {year} 年";
    NotActive { organisation: OrganisationId }
        "membership.notActive", never, "register of organisations",
        "organisation {organisation} is not active",
        "组织 {organisation} 未处于活动状态";
    NotDue { due: Timestamp, at: Timestamp }
        "membership.notDue", retry, "deadlines",
        "the deadline is {due}, it is {at}",
        "期限至 {due}，当前 {at}";
    PersonMerged { person: PersonId, into: PersonId }
        "membership.personMerged", never, "one person, one identity",
        "{person} was found to be {into}, under whom everything goes on",
        "{person} 经核实与 {into} 为同一人，请以 {into} 办理";
    IdentityKeyOrder { key: u16, current: u16 }
        "membership.identityKeyOrder", never, "identity keys count up by one",
        "identity key {current} is in force; key {key} does not come next",
        "当前身份密钥为第 {current} 号，第 {key} 号不是下一号";
    IdentityKeyReused {}
        "membership.identityKeyReused", never, "a new key is new",
        "this identity key was put in force before",
        "该身份密钥此前已启用";
    IdentityKeyNotInForce { key: u16, current: u16 }
        "membership.identityKeyNotInForce", never, "one person, one identity",
        "identities are made under key {current} now, this is under key {key}",
        "现用第 {current} 号密钥生成身份摘要，所给为第 {key} 号";
    OwnWitness { person: PersonId }
        "membership.ownWitness", never, "nobody is their own witness",
        "that staff knows {person} is for someone else to say",
        "工作人员面识 {person} 须由他人确认";
    ProofBelow { act: ProvenAct, proof: ProofLevel, needed: ProofLevel }
        "membership.proofBelow", never, "charter membership.proofs",
        "to {act} takes proof {needed} or better, this is {proof}",
        "{act:#}至少需要 {needed:#} 级核验，当前为 {proof:#}";
    ProofNotHigher { held: ProofLevel, proof: ProofLevel }
        "membership.proofNotHigher", never, "proof is raised",
        "the person is proven by {held} already, {proof} adds nothing",
        "该人员已达 {held:#} 级核验，{proof:#} 级无须重复";
    OnePerson { person: PersonId }
        "membership.onePerson", never, "review of duplicates",
        "two persons are needed, {person} is one",
        "须为两名人员，{person} 只是一名";
    DuplicateOpen { person: PersonId, other: PersonId }
        "membership.duplicateOpen", never, "review of duplicates",
        "whether {person} and {other} are one person is under review already",
        "{person} 与 {other} 是否同一人已在核实中";
    NoDuplicate { person: PersonId, other: PersonId }
        "membership.noDuplicate", never, "review of duplicates",
        "whether {person} and {other} are one person is not under review",
        "{person} 与 {other} 是否同一人未在核实中";
    OwnDuplicate { person: PersonId, other: PersonId }
        "membership.ownDuplicate", never, "four eyes",
        "whether {person} and {other} are one person is for neither of them to decide, nor for who found them",
        "{person} 与 {other} 是否同一人，不能由其本人或发现者认定";
    MergeIntoMember { person: PersonId, into: PersonId }
        "membership.mergeIntoMember", never, "one active residence",
        "{person} is a member and {into} is not: who is a member stays",
        "{person} 是成员而 {into} 不是，应保留成员";
    NotAMinor { person: PersonId }
        "membership.notAMinor", never, "Civil Code 17; PIPL 6",
        "{person} is 18 or over, of which nothing is held",
        "{person} 已满18周岁，不登记年龄信息";
    Underage { person: PersonId, age: Age, least: u8 }
        "membership.underage", never, "Civil Code 17, 18",
        "this takes an age of {least}, {person} is {age}",
        "须年满 {least} 周岁，{person} {age:#}";
    GuardianNeeded { person: PersonId, least: u8 }
        "membership.guardianNeeded", never, "PIPL 31",
        "{person} is under {least} and has no guardian named",
        "{person} 未满 {least} 周岁，须指明监护人";
    OwnGuardian { person: PersonId }
        "membership.ownGuardian", never, "Civil Code 27",
        "{person} cannot be their own guardian",
        "{person} 不能担任自己的监护人";
    GuardianActs { person: PersonId }
        "membership.guardianActs", never, "Civil Code 19, 20; PIPL 31",
        "{person} is under 14: their guardian acts for them",
        "{person} 未满14周岁，由监护人代理";
    UnmaskingOff {}
        "membership.unmaskingOff", never, "charter membership.unmasking",
        "nobody is unmasked under this charter",
        "本章程不允许揭名";
    UnmaskingExists { unmasking: Id }
        "membership.unmaskingExists", never, "unmasking",
        "order {unmasking} to unmask was asked for already",
        "揭名令 {unmasking} 已经提出";
    UnknownUnmasking { unmasking: Id }
        "membership.unknownUnmasking", never, "unmasking",
        "no order {unmasking} to unmask is known",
        "没有揭名令 {unmasking}";
    UnknownHandle { region: RegionCode, handle: Id }
        "membership.unknownHandle", never, "handles",
        "no one person in region {region} has handle {handle}",
        "区域 {region} 中没有唯一使用化名 {handle} 的人员";
    OwnUnmasking { unmasking: Id }
        "membership.ownUnmasking", never, "two to unmask",
        "order {unmasking} takes two, neither of whom is the person or lives with them",
        "揭名令 {unmasking} 须由两人办理，且均非当事人或其同户成员";
    UnmaskingDecided { unmasking: Id }
        "membership.unmaskingDecided", never, "unmasking",
        "order {unmasking} to unmask waits for no decision",
        "揭名令 {unmasking} 不在待决定状态";
    NobodyToTell { unmasking: Id }
        "membership.nobodyToTell", never, "unmasking",
        "by order {unmasking} nobody was unmasked who has not been told",
        "揭名令 {unmasking} 没有待告知的当事人";
    AssistanceOff {}
        "membership.assistanceOff", never, "charter membership.assistance",
        "the charter lets nobody help others or key in batches",
        "章程未开放代办和批量录入";
    OwnHelper { helper: PersonId }
        "membership.ownHelper", never, "a helper stands beside the person",
        "{helper} acts, and cannot be their own helper",
        "{helper} 是本人，不能作为自己的代办人";
    HelperElsewhere { helper: PersonId }
        "membership.helperElsewhere", never, "charter membership.assistance.helpers",
        "{helper} holds no role over this region that the charter lets help",
        "{helper} 在本区域没有章程允许代办的角色";
    HelperForRole { helper: PersonId, command: Id }
        "membership.helperForRole", never, "a helper enters what is a person's own to do",
        "{command} is given by a role here, and whoever holds it gives it; {helper} cannot enter it",
        "此处 {command} 凭职务作出，须由任职者本人提出；{helper} 不能代办";
    HelperBusy { helper: PersonId, people: u16, most: u16, until: Timestamp }
        "membership.helperBusy", retry, "charter membership.assistance.peopleDayMax, peopleMonthMax",
        "{helper} has served {people} people, the most until {until} is {most}",
        "{helper} 已服务 {people} 人，{until} 前上限为 {most}";
    HelperChooses { helper: PersonId }
        "membership.helperChooses", never, "a helper never sees or picks a secret choice",
        "{helper} cannot help to cast a secret ballot; on paper it is sealed and keyed in",
        "{helper} 不能代投秘密选票；纸质选票应密封后录入";
    ChannelDiffers { ballot: EntryChannel, entry: EntryChannel }
        "membership.channelDiffers", never, "one channel",
        "this ballot says that it came by {ballot}, the request by {entry}",
        "选票渠道为{ballot:#}，请求渠道为{entry:#}";
    UnknownBatch { batch: Id }
        "membership.unknownBatch", never, "batches of forms",
        "no batch {batch} is known",
        "没有批次 {batch}";
    BatchExists { batch: Id }
        "membership.batchExists", never, "batches of forms",
        "batch {batch} was opened already",
        "批次 {batch} 已经建立";
    BatchClosed { batch: Id }
        "membership.batchClosed", never, "batches of forms",
        "batch {batch} was closed",
        "批次 {batch} 已经关闭";
    BatchTotal { batch: Id, forms: u32, total: u32 }
        "membership.batchTotal", never, "control total",
        "batch {batch} announces {forms} forms, its kinds, each named once, add up to {total}",
        "批次 {batch} 申报 {forms} 张表，各类（不得重复）合计 {total} 张";
    NotInBatch { batch: Id, command: Id }
        "membership.notInBatch", never, "control total",
        "batch {batch} announces no form of {command}",
        "批次 {batch} 未申报 {command} 类表";
    BatchMismatch { batch: Id, command: Id, announced: u32, came: u32 }
        "membership.batchMismatch", never, "control total",
        "batch {batch} announces {announced} forms of {command}, {came} came; \
         it can be closed with a reason",
        "批次 {batch} 申报 {command} {announced} 张，实际 {came} 张；说明原因后方可关闭";
    NothingToCorrect { person: PersonId }
        "membership.nothingToCorrect", never, "whoever was helped can correct it",
        "nothing was entered for {person} with help",
        "没有为 {person} 代办的事项";
    CorrectionLate { until: Timestamp, at: Timestamp }
        "membership.correctionLate", never, "charter membership.assistance.correctionDays",
        "this could be corrected until {until}, it is {at}",
        "更正期限至 {until}，当前 {at}";
    ProofRaised { proof: ProofLevel, held: ProofLevel }
        "membership.proofRaised", never, "a higher proof takes a proof",
        "a correction lowers the proof of identity from {held}, it does not raise it to {proof}",
        "更正只能降低核验等级（现为 {held:#}），不能提高到 {proof:#}";
    SecondEyes { person: PersonId, until: Timestamp }
        "membership.secondEyes", never, "charter membership.fourEyes",
        "{person} gave this already; another who may must give the same before {until}",
        "{person} 已经提出；须由另一有权人员在 {until} 前提出同一请求";
}
