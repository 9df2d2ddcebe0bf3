//! Why cases refuse.

use super::{Channel, Stage, Stages};
use crate::base::{
    CaseId, KindCode, OrganisationId, Timestamp, refusals,
    region_code::{Level, RegionCode},
};

refusals! {
    /// Why cases refuse, in the published order.
    UnknownCase { case: CaseId }
        "cases.unknownCase", never, "register of cases",
        "no case {case} is known",
        "没有事件 {case}";
    ChannelOfTheEngine {}
        "cases.channelOfTheEngine", never, "reactions: a covenant's referral",
        "only the engine itself reports by the covenant channel",
        "只有引擎自身可经公约移送渠道上报";
    SourceEntered { channel: Channel, case: CaseId }
        "cases.sourceEntered", never, "each source enters once",
        "what came on channel {channel} under this source became case {case}",
        "渠道“{channel:#}”的该来源已登记为事件 {case}";
    CaseExists { case: CaseId }
        "cases.caseExists", never, "register of cases",
        "case {case} was reported already",
        "事件 {case} 已经上报";
    UnknownKind { kind: KindCode }
        "cases.unknownKind", never, "charter cases.kinds",
        "the charter has no kind of case {kind}",
        "章程没有事件类别 {kind}";
    RegionTooHigh { region: RegionCode, level: Level }
        "cases.regionTooHigh", never, "a case lies in a grid or village",
        "{region} is a {level}; a case is reported for a grid or village",
        "{region} 是{level:#}；事件须上报到网格或村社";
    NotOwnName {}
        "cases.notOwnName", never, "a resident reports in their own name, or in none",
        "only who works for the region reports in another person's name",
        "仅该区域工作人员可代他人上报";
    WrongStage { case: CaseId, stage: Stage, needed: Stages }
        "cases.wrongStage", never, "the stages of a case",
        "case {case} is at stage {stage}; this takes one of: {needed}",
        "事件 {case} 处于“{stage:#}”阶段；此操作须处于：{needed:#}";
    WrongLevel { level: Level, lowest: Level, highest: Level }
        "cases.wrongLevel", never, "residents and village first, departments from the town up",
        "the case is at level {level}; this is done from {lowest} to {highest}",
        "事件处于{level:#}层级；此操作限于{lowest:#}至{highest:#}";
    NotDue { due: Timestamp, at: Timestamp }
        "cases.notDue", retry, "charter cases.limits",
        "the deadline runs until {due}, it is {at}",
        "期限至 {due}，当前 {at}";
    DeadlinePassed { due: Timestamp, at: Timestamp }
        "cases.deadlinePassed", retry, "charter cases.limits",
        "the deadline was {due}, it is {at}: the clock must tell first",
        "期限 {due} 已过，当前 {at}：须先由时钟处理";
    AtTop { level: Level }
        "cases.atTop", never, "region tree",
        "the case is at level {level}, and no level lies above it here",
        "事件已处于{level:#}层级，其上再无层级";
    NotAbove { level: Level, to: Level }
        "cases.notAbove", never, "cases go up",
        "the case is at level {level}, and {to} is not above it",
        "事件处于{level:#}层级，{to:#}并不在其上";
    AboveTop { to: Level, top: Level }
        "cases.aboveTop", never, "region tree",
        "no {to} lies above this case; the highest is a {top}",
        "该事件之上没有{to:#}层级；最高为{top:#}";
    SkipsLevel { level: Level, next: Level, to: Level }
        "cases.skipsLevel", never, "level by level up; charter cases.kinds urgent",
        "the case is at {level} level and goes to {next} first; only urgent kinds skip to {to}",
        "事件处于{level:#}层级，应先至{next:#}；仅紧急类别可直接上报{to:#}";
    NotEntrustable { organisation: OrganisationId }
        "cases.notEntrustable", never, "entrusted social organisation",
        "{organisation} is a department or a merchant, which a village does not entrust",
        "{organisation} 是部门或商户，村社不能委托";
    NotADepartment { organisation: OrganisationId }
        "cases.notADepartment", never, "dispatch to departments",
        "{organisation} is not a government department",
        "{organisation} 不是政府部门";
    OutOfReach { organisation: OrganisationId, region: RegionCode }
        "cases.outOfReach", never, "an organisation acts in its region",
        "{organisation} is active in {region}, which has nothing to do with this case",
        "{organisation} 的活动区域为 {region}，与该事件无关";
    NamedTwice { department: OrganisationId }
        "cases.namedTwice", never, "one lead, each helper once",
        "{department} is named twice",
        "{department} 被重复指定";
    UnitMissing {}
        "cases.unitMissing", never, "every dispatched department gives feedback",
        "the case is dispatched: say which department tells the result",
        "事件已派单：须指明反馈的部门";
    NotWithUnit { unit: OrganisationId }
        "cases.notWithUnit", never, "whoever holds a case gives feedback",
        "the case is not with {unit}",
        "事件不在 {unit} 办理";
    NotActingFor { unit: OrganisationId }
        "cases.notActingFor", never, "whoever holds a case gives feedback",
        "the result is told by an officer of {unit}",
        "须由 {unit} 的经办人反馈";
    FeedbackGiven { department: OrganisationId }
        "cases.feedbackGiven", never, "every dispatched department gives feedback once",
        "{department} gave its feedback already",
        "{department} 已经反馈";
    ReturnedBefore { department: OrganisationId }
        "cases.returnedBefore", never, "no ping-pong; 潍坊市12345条例 22",
        "{department} returned this case before; it takes a designated dispatch",
        "{department} 曾退回此事件；须以指定方式派单";
    DispatchDesignated { department: OrganisationId }
        "cases.dispatchDesignated", never, "no ping-pong; 潍坊市12345条例 22",
        "the case was dispatched to {department} as designated, which cannot be returned",
        "事件已指定 {department} 办理，不得退回";
    AlreadyRated { round: u16 }
        "cases.alreadyRated", never, "one rating a handling round",
        "round {round} of this case is rated already",
        "事件第 {round} 轮办理已经评价";
    Anonymous {}
        "cases.anonymous", never, "the reporter rates and withdraws",
        "the case has no reporter who could do this",
        "事件没有可执行此操作的上报人";
    NotReporter {}
        "cases.notReporter", never, "the reporter rates and withdraws",
        "only whoever reported the case can do this",
        "只有上报人可执行此操作";
    HandlerRates {}
        "cases.handlerRates", never, "whoever handles a case does not rate it",
        "whoever rates belongs to those who handled the case",
        "评价人属于该事件的办理方";
    WindowClosed { until: Timestamp, at: Timestamp }
        "cases.windowClosed", never, "charter cases.evaluationDays",
        "the case could be rated or reopened before {until}, it is {at}",
        "评价或重新办理须早于 {until}，当前 {at}";
    ReopenedTooOften { reopenings: u16, max: u16 }
        "cases.reopenedTooOften", never, "charter cases.reopeningsMax",
        "the case was reopened {reopenings} times, of {max}",
        "事件已重新办理 {reopenings} 次，上限 {max} 次";
    UnknownYear { year: i16, first: i16, last: i16 }
        "cases.unknownYear", never, "全国年节及纪念日放假办法 2024, articles 2, 6, 7",
        "the working calendar holds {first} to {last}, and the deadline reaches into {year}",
        "工作日历包含 {first} 至 {last} 年，而期限涉及 {year} 年";
    NoTerm { level: Level }
        "cases.noTerm", never, "charter cases.limits, cases.officeHours",
        "the terms of the case give no working time for level {level}",
        "事件所依章程未规定{level:#}层级的工作时限";
    => Membership(crate::membership::Refusal);
}
