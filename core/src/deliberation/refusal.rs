//! Why deliberation refuses.

use alloc::string::String;
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{Channel, ContributionKind, Product, Tracker, count::Flaw};
use crate::base::{
    Amount, Canonical, CovenantId, HouseholdId, Id, KindCode, PersonId, RuleCode, Timestamp,
    TopicId, refusals, region_code::RegionCode,
};
use crate::charter::{Base, Electorate, LawfulBasis, RankedMethod};

refusals! {
    /// Why deliberation refuses, in the published order.
    UnknownTopic { topic: TopicId }
        "deliberation.unknownTopic", never, "register of topics",
        "no topic {topic} is known",
        "没有议题 {topic}";
    TopicExists { topic: TopicId }
        "deliberation.topicExists", never, "register of topics",
        "topic {topic} was proposed already",
        "议题 {topic} 已经提出";
    UnknownRule { rule: RuleCode }
        "deliberation.unknownRule", never, "charter deliberation.decisions",
        "the charter has no rule {rule} to decide a topic by",
        "章程中没有表决规则 {rule}";
    PresetOutsideDates {
        rule: RuleCode, preset: Id, article: String, dates: String, at: Timestamp,
    }
        "deliberation.presetOutsideDates", never, "charter deliberation.decisions.preset",
        "rule {rule} goes by {preset} ({article}), which holds {dates} and not at {at}; a charter whose rule has the presetOverride {preset} would take it all the same",
        "规则 {rule} 采用 {preset}（{article}），其适用期为 {dates}，不含 {at}；章程中该规则写明 presetOverride {preset} 的，仍可采用";
    Uncontested { rule: RuleCode, article: String, stand: u32, seats: u8 }
        "deliberation.uncontested", never, "charter deliberation.decisions.preset",
        "by rule {rule} ({article}) more stand for each post than it has seats: {stand} stand for {seats}",
        "按规则 {rule}（{article}），每一职位的候选人数应多于应选名额：应选 {seats} 人，候选 {stand} 人";
    NotConvener { person: PersonId, rule: RuleCode, article: String }
        "deliberation.notConvener", never, "charter deliberation.presets.convened; 村民委员会组织法 12",
        "by rule {rule} ({article}) the committee alone calls this vote: {person} is no cadre of the village",
        "按规则 {rule}（{article}）只能由委员会召集：{person} 不是村干部";
    NoCovenants { topic: TopicId, rule: RuleCode, field: String }
        "deliberation.noCovenants", never, "charter deliberation.decisions.covenants",
        "topic {topic} is about a covenant by its {field}: by rule {rule}, whose covenants is false, none is adopted, replaced or repealed",
        "议题 {topic} 的 {field} 涉及公约，而规则 {rule} 的 covenants 为 false：不得依此规则通过、替代或废止公约";
    ElectionNamed { rule: RuleCode }
        "deliberation.electionNamed", never, "charter deliberation.presets.runoff; 村民委员会组织法 15",
        "follows names an election where the preset of the rule is for run-offs, and only there; this is about rule {rule}",
        "规则的依据（preset）为另行选举的，且仅在此时，须以 follows 指明所续的选举；所涉规则为 {rule}";
    NoElection { topic: TopicId, region: RegionCode, rule: RuleCode }
        "deliberation.noElection", never, "charter deliberation.presets.contested; 村民委员会组织法 15",
        "follows is {topic}: in {region} that is no election by a contested preset, or its seats were not counted, and rule {rule} fills what such a one left open",
        "follows 为 {topic}：不是 {region} 的差额选举（依据的 contested），或未计出当选人：规则 {rule} 只补此类选举的空缺名额";
    RecallAsks { rule: RuleCode, kind: String }
        "deliberation.recallAsks", never, "charter deliberation.presets.recallAgain",
        "where the preset of a rule is for recalls, and nowhere else, a topic names in recalls whom and on which ground, and asks for it by a motion; this is about rule {rule}, and question.kind is {kind}",
        "规则依据的预设（preset）用于罢免时，须以 recalls 指明被罢免人和理由，并以 motion 表决，其他规则不得填写 recalls：规则为 {rule}，question.kind 为 {kind}";
    RecallVotedOn { topic: TopicId, ground: Id }
        "deliberation.recallVotedOn", retry, "one recall on one ground at a time",
        "recalls.ground is {ground}: topic {topic}, which asks for the same recall, is being voted on",
        "recalls.ground 为 {ground}：对同一人以同一理由提出罢免的议题 {topic} 正在表决";
    RecallFailed {
        topic: TopicId, ground: Id, rule: RuleCode, article: String, until: Timestamp, at: Timestamp,
    }
        "deliberation.recallFailed", retry, "charter deliberation.presets.recallAgain; 浙江省村民委员会选举办法 36",
        "recalls.ground is {ground}: a recall of the same person on it failed by topic {topic}, and by rule {rule} ({article}) none is asked for again before {until}; it is {at}",
        "recalls.ground 为 {ground}：对同一人以此为理由的罢免在议题 {topic} 中未获通过，按规则 {rule}（{article}），{until} 之前不得再次提出，现为 {at}";
    RunoffUnderWay { topic: TopicId, by: TopicId, stage: StageName }
        "deliberation.runoffUnderWay", retry, "one run-off at a time",
        "follows is {topic}: its run-off {by} is under way, being {stage}",
        "follows 为 {topic}：其另行选举 {by} 处于{stage:#}阶段，尚未结束";
    RunoffLate { topic: TopicId, rule: RuleCode, until: Timestamp, at: Timestamp }
        "deliberation.runoffLate", never, "charter deliberation.presets.runoffWithin; 浙江省村民委员会选举办法 29",
        "follows is {topic}: by rule {rule} a run-off of it opens before {until}, in its days from the last count, and it is {at}; what is still open takes a new election",
        "follows 为 {topic}：依规则 {rule}，其另行选举须在 {until} 之前（自上次计票起的规定期限内）开始，现为 {at}；仍空缺的名额须重新选举";
    RunoffAsks { topic: TopicId, rule: RuleCode, field: String, given: String, needed: String }
        "deliberation.runoffAsks", never, "村民委员会组织法 15; 浙江省村民委员会选举办法 29",
        "a run-off by rule {rule} asks the voters of election {topic} for what that left open: {field} is {given}, and must be {needed}",
        "依规则 {rule} 的另行选举，由选举 {topic} 的选民就其空缺名额进行：{field} 为 {given}，应为 {needed}";
    UnitsNamed { rule: RuleCode }
        "deliberation.unitsNamed", never, "charter deliberation.decisions.electorate",
        "a topic names units where interestedOwners vote, and only there; this is about rule {rule}",
        "由有利害关系的业主表决的议题，且仅此种议题，须列明专有部分；所涉规则为 {rule}";
    UnknownUnit { unit: Id, region: RegionCode, found: u32 }
        "deliberation.unknownUnit", never, "register of units",
        "{found} units {unit} are recorded in {region}, it takes one",
        "{region} 登记有 {found} 个专有部分 {unit}，须为一个";
    RegisteredElsewhere { person: PersonId, region: RegionCode }
        "deliberation.registeredElsewhere", never, "村民委员会组织法 13",
        "{person} is on a register of voters outside {region}: nobody is on two",
        "{person} 已在 {region} 以外登记为选民：不得在两处登记";
    RulesCount { rules: u32, max: u16 }
        "deliberation.rulesCount", never, "limit of this library",
        "a covenant has 1 to {max} rules, this has {rules}",
        "公约须有 1 至 {max} 条规则，当前为 {rules} 条";
    RuleTwice { rule: RuleCode }
        "deliberation.ruleTwice", never, "a rule has one name",
        "rule {rule} stands in the covenant twice",
        "规则 {rule} 在公约中重复";
    WindowDays { rule: RuleCode, days: u16, max: u16 }
        "deliberation.windowDays", never, "steps expire",
        "rule {rule} counts violations within {days} days, it must be 1 to {max}",
        "规则 {rule} 的计次期限为 {days} 天，应为 1 至 {max} 天";
    LadderLength { rule: RuleCode, steps: u32, max: u16 }
        "deliberation.ladderLength", never, "a ladder is climbed; 村民委员会组织法 27",
        "the ladder of rule {rule} has {steps} steps, it must have 1 to {max}",
        "规则 {rule} 的措施阶梯有 {steps} 级，应为 1 至 {max} 级";
    LadderDescends { rule: RuleCode, step: u16 }
        "deliberation.ladderDescends", never, "a ladder is climbed; 村民委员会组织法 27",
        "step {step} of rule {rule} is milder than the one before it",
        "规则 {rule} 的第 {step} 级措施轻于前一级";
    HearingDays { rule: RuleCode, days: u16, max: u16 }
        "deliberation.hearingDays", never, "notice, reply and appeal",
        "rule {rule} gives {days} days to reply, appeal or decide, it must give 1 to {max}",
        "规则 {rule} 的申辩、申诉或处理期限为 {days} 天，应为 1 至 {max} 天";
    Unheard { rule: RuleCode, step: u16, reply_days: u16, appeal_days: u16, max: u16 }
        "deliberation.unheard", never, "notice, reply and appeal before expose or refer; 村民委员会组织法 27",
        "step {step} of rule {rule} exposes or refers, but the rule gives {reply_days} days to reply and {appeal_days} to appeal, it must give 1 to {max} of each",
        "规则 {rule} 的第 {step} 级措施为曝光或移送，而规则给予申辩 {reply_days} 天、申诉 {appeal_days} 天，均应为 1 至 {max} 天";
    FiguresFrom { from: u16, min: u16 }
        "deliberation.figuresFrom", never, "no small number is told: as charter deliberation.decisions.ballots.smallCell",
        "the covenant's figures give counts from {from} on, it must be {min} or more",
        "公约的统计自 {from} 起公布数目，应不少于 {min}";
    NamedWithoutBasis { rule: RuleCode, step: u16 }
        "deliberation.namedWithoutBasis", never, "PIPL 25",
        "step {step} of rule {rule} publishes a name without separate consent, legal duty or law",
        "规则 {rule} 的第 {step} 级措施公开姓名，但无单独同意、法定义务或法律依据";
    NamedWithoutSource { rule: RuleCode, step: u16, basis: LawfulBasis }
        "deliberation.namedWithoutSource", never, "PIPL 13",
        "step {step} of rule {rule} publishes a name by {basis}: its source must name the article",
        "规则 {rule} 的第 {step} 级措施以“{basis:#}”公开姓名，须在 source 写明所依据的条文";
    UnknownKind { rule: RuleCode, kind: KindCode }
        "deliberation.unknownKind", never, "charter cases.kinds",
        "rule {rule} refers cases of kind {kind}, which the charter does not have",
        "规则 {rule} 移送的事件类别 {kind} 不在章程中";
    Fine { rule: RuleCode, step: u16, amount: Amount }
        "deliberation.fine", never, "村民委员会组织法 27",
        "step {step} of rule {rule} is a fine of {amount}: a covenant cannot fine",
        "规则 {rule} 的第 {step} 级措施为罚款 {amount}：公约不得设定罚款";
    ServiceWithheld { rule: RuleCode, step: u16 }
        "deliberation.serviceWithheld", never, "村民委员会组织法 27",
        "step {step} of rule {rule} withholds a service: a covenant cannot take away lawful rights",
        "规则 {rule} 的第 {step} 级措施为停止服务：公约不得侵害合法权益";
    NothingToContinue { rule: RuleCode, continues: RuleCode }
        "deliberation.nothingToContinue", never, "a version continues the rules of the one before",
        "rule {rule} continues {continues}, which is no rule of the covenant that the topic repeals",
        "规则 {rule} 延续的 {continues} 不是本议题所废止公约的规则";
    CovenantTaken { covenant: CovenantId, topic: TopicId }
        "deliberation.covenantTaken", never, "a covenant is adopted once",
        "covenant {covenant} belongs to topic {topic}",
        "公约 {covenant} 已属于议题 {topic}";
    NothingToRepeal { topic: TopicId, region: RegionCode }
        "deliberation.nothingToRepeal", never, "what was decided ends by its own region's vote",
        "{region} decided nothing by topic {topic} that is in force",
        "{region} 没有由议题 {topic} 作出且生效的决定";
    AlreadyReplaced { topic: TopicId, by: TopicId }
        "deliberation.alreadyReplaced", never, "a covenant has one successor",
        "the covenant of topic {topic} is replaced by topic {by} already: what comes after it repeals that one",
        "议题 {topic} 的公约已由议题 {by} 替代：后续修订应针对后者";
    LooserRule {
        topic: TopicId, rule: RuleCode, decided: RuleCode, field: String, given: String, needed: String,
    }
        "deliberation.looserRule", never, "what was decided ends by the rule that decided it, or by a stricter one",
        "topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule} is {given}, which asks for less",
        "议题 {topic} 依规则 {decided} 作出决定，其 {field} 为 {needed}：规则 {rule} 的 {field} 为 {given}，要求较低";
    OtherRule {
        topic: TopicId, rule: RuleCode, decided: RuleCode, field: String, given: String, needed: String,
    }
        "deliberation.otherRule", never, "what was decided ends by a vote of the same people, whose silence means the same",
        "topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule} is {given}, and it must be the same",
        "议题 {topic} 依规则 {decided} 作出决定，其 {field} 为 {needed}：规则 {rule} 的 {field} 为 {given}，二者须相同";
    UnitLeftOut { topic: TopicId, unit: Id }
        "deliberation.unitLeftOut", never, "what was decided ends by a vote of the same people",
        "topic {topic} named unit {unit}, which this topic does not: the owners who were asked are asked again",
        "议题 {topic} 列明了专有部分 {unit}，本议题未列明：参与原决定的业主应再次参与表决";
    NotBeingSeconded { topic: TopicId, stage: StageName }
        "deliberation.notBeingSeconded", never, "life of a topic",
        "topic {topic} is {stage}: only one that is proposed can be seconded",
        "议题 {topic} 处于{stage:#}阶段，只有已提出、待附议的议题可以附议";
    NotSeconded { topic: TopicId, seconds: u16, needed: u16 }
        "deliberation.notSeconded", never, "charter deliberation.decisions.seconds, calledBy of its preset",
        "topic {topic} has {seconds} seconds and needs {needed} to be opened",
        "议题 {topic} 有 {seconds} 人附议，需要 {needed} 人方可开启表决";
    NotOpenable { topic: TopicId, stage: StageName }
        "deliberation.notOpenable", never, "life of a topic",
        "topic {topic} is {stage}: only one that is seconded can be opened",
        "议题 {topic} 处于{stage:#}阶段，只有附议足数的议题可以开启表决";
    NotWithdrawable { topic: TopicId, stage: StageName }
        "deliberation.notWithdrawable", never, "life of a topic",
        "topic {topic} is {stage}: it can be withdrawn only before voting opens",
        "议题 {topic} 处于{stage:#}阶段，只能在开启表决之前撤回";
    NotVoting { topic: TopicId, stage: StageName }
        "deliberation.notVoting", never, "life of a topic",
        "topic {topic} is {stage}: no voting is open on it",
        "议题 {topic} 处于{stage:#}阶段，没有正在进行的表决";
    SecondingOver { topic: TopicId, due: Timestamp, at: Timestamp }
        "deliberation.secondingOver", never, "charter deliberation.decisions.secondingDays",
        "topic {topic} had to be seconded before {due}, it is {at}",
        "议题 {topic} 的附议期限至 {due}，当前 {at}";
    VotingOver { topic: TopicId, until: Timestamp, at: Timestamp }
        "deliberation.votingOver", never, "charter deliberation.decisions.votingDays",
        "voting on topic {topic} ran until {until}, it is {at}",
        "议题 {topic} 的表决至 {until} 截止，当前 {at}";
    NotDue { topic: TopicId, due: Timestamp, at: Timestamp }
        "deliberation.notDue", retry, "charter deliberation.decisions",
        "topic {topic} falls due at {due}, it is {at}",
        "议题 {topic} 的期限至 {due}，当前 {at}";
    OwnSecond { topic: TopicId }
        "deliberation.ownSecond", never, "charter deliberation.decisions.seconds",
        "whoever proposed topic {topic} cannot second it",
        "提出人不能附议自己的议题 {topic}";
    OutsideRegion { person: PersonId, region: RegionCode }
        "deliberation.outsideRegion", never, "charter deliberation.decisions.electorate",
        "{person} is not a member of {region}",
        "{person} 不是 {region} 的成员";
    AlreadySeconded { topic: TopicId, person: PersonId }
        "deliberation.alreadySeconded", never, "once",
        "{person} seconded topic {topic} already",
        "{person} 已经附议议题 {topic}";
    NotOwner { person: PersonId, region: RegionCode }
        "deliberation.notOwner", never, "charter deliberation.decisions.electorate",
        "{person} owns no unit in {region}",
        "{person} 在 {region} 没有专有部分";
    AreaTooLarge { topic: TopicId, area: Product, max: u32 }
        "deliberation.areaTooLarge", never, "limit of this library",
        "topic {topic} cannot be opened: all areas together are {area} hundredths of a square metre, and must be below {max}",
        "议题 {topic} 不能开启表决：面积合计为 {area}（单位 0.01 平方米），须小于 {max}";
    NobodyEligible { topic: TopicId, region: RegionCode }
        "deliberation.nobodyEligible", never, "charter deliberation.decisions.electorate",
        "topic {topic} cannot be opened: {region} has nobody who could vote",
        "议题 {topic} 不能开启表决：{region} 没有可表决的成员";
    AppBallotOfAnother { voter: PersonId }
        "deliberation.appBallotOfAnother", never, "only the voter casts by app",
        "a ballot by app is cast by {voter} and by nobody else",
        "应用内投票只能由 {voter} 本人进行";
    NotEligible { voter: PersonId, opened: Timestamp }
        "deliberation.notEligible", never, "frozen at opening",
        "{voter} was not in the register when voting opened at {opened}",
        "{opened} 开启表决时，{voter} 不在表决名册中";
    NotDelegate { voter: PersonId, household: HouseholdId }
        "deliberation.notDelegate", never, "one household, one vote, cast by its delegate",
        "{voter} is not the delegate of household {household}",
        "{voter} 不是户 {household} 的户代表";
    AlreadyVoted { voter: PersonId, cast: Timestamp, channel: Channel }
        "deliberation.alreadyVoted", never, "one has-voted register; the first valid ballot stands",
        "the vote that {voter} casts was cast already, at {cast} by {channel}",
        "{voter} 所投的票已于 {cast} 通过{channel:#}投出";
    OrganisationNamed { voter: PersonId, electorate: Electorate }
        "deliberation.organisationNamed", never, "an officer can be of several",
        "the ballot of {voter} names its organisation where organisations vote, and nowhere else: here the electorate is {electorate}",
        "{voter} 的选票仅在组织表决时须写明 organisation：本议题的表决主体为 {electorate}";
    EnteredTwice { voter: PersonId }
        "deliberation.enteredTwice", never, "one has-voted register; the first valid ballot stands",
        "a second ballot of {voter}, or of who votes for the same, is among those entered",
        "录入的选票中有 {voter}（或者同一表决权）的第二张选票";
    InvalidQuestion { path: String, problem: String }
        "deliberation.invalidQuestion", never, "the schema of a question",
        "the topic asks what cannot be put to the vote, at {path}: {problem}",
        "议题的表决内容在 {path} 处有误：{problem}";
    AdoptedByMotion { kind: String }
        "deliberation.adoptedByMotion", never, "a covenant is adopted, and a decision ended, by yes or no",
        "a topic that brings a covenant, or ends what was decided, asks a motion: question.kind is {kind}",
        "提出公约或者废止原有决定的议题只能以 motion 表决：question.kind 为 {kind}";
    MotionOnly { rule: RuleCode, kind: String, field: String, given: String }
        "deliberation.motionOnly", never, "charter deliberation.decisions.approval",
        "rule {rule}, whose {field} is {given}, asks a motion, block or approval: question.kind is {kind}, which has no share that the rule's approval could be held against in every measure",
        "规则 {rule} 的 {field} 为 {given}，只能以 motion、block 或者 approval 表决：question.kind 为 {kind}，没有可在各项计量中与通过比例相比的份额";
    ElectedOf { rule: RuleCode, approval_of: Base }
        "deliberation.electedOf", never, "charter deliberation.decisions.approvalOf",
        "whoever is elected needs a share of the participants: the approvalOf of rule {rule} is {approval_of}",
        "当选须达到 participants（参加表决人数）的一定比例：规则 {rule} 的 approvalOf 为 {approval_of}";
    NoRanks { rule: RuleCode }
        "deliberation.noRanks", never, "charter deliberation.decisions.ballots.ranks",
        "rule {rule} has no ballots.ranks: by it nobody is asked for ranks",
        "规则 {rule} 没有 ballots.ranks，不得要求排序";
    OtherRanks {
        rule: RuleCode,
        method: RankedMethod,
        equal: bool,
        sheet_method: RankedMethod,
        sheet_equal: bool,
    }
        "deliberation.otherRanks", never, "charter deliberation.decisions.ballots.ranks",
        "the sheet of rule {rule} is for {sheet_method} with equal ranks: {sheet_equal}; what is asked is {method} with equal ranks: {equal}",
        "规则 {rule} 的规则表为 {sheet_method}、允许同名次：{sheet_equal}；所提为 {method}、允许同名次：{equal}";
    SecretByAnother { voter: PersonId }
        "deliberation.secretByAnother", never, "a helper never sees or picks a secret choice",
        "a secret ballot is cast by {voter} or their proxy; or on a paper, into a box",
        "无记名票只能由 {voter} 本人或其受托人投出，或者以纸质选票投入票箱";
    BallotVoid { flaw: Flaw }
        "deliberation.ballotVoid", never, "浙江省村民委员会选举办法 27",
        "this ballot would be void: {flaw}",
        "该票将成为废票：{flaw:#}";
    NoProxies { rule: RuleCode }
        "deliberation.noProxies", never, "charter deliberation.decisions.ballots.proxies",
        "by rule {rule} a vote cannot be entrusted",
        "规则 {rule} 不允许委托投票";
    RelationMissing { rule: RuleCode, article: Id }
        "deliberation.relationMissing", never, "charter deliberation.decisions.ballots.proxies.kin; 村民委员会组织法 15",
        "by rule {rule} ({article}) a vote is entrusted to close kin alone: relation states what the proxy is to whoever entrusts it",
        "按规则 {rule}（{article}）只能委托近亲属投票：relation 须写明受托人是委托人的何种近亲属";
    OwnProxy { person: PersonId }
        "deliberation.ownProxy", never, "a proxy is somebody else",
        "{person} cannot be their own proxy",
        "{person} 不能委托自己";
    ProxyChain { person: PersonId }
        "deliberation.proxyChain", never, "no proxy of a proxy; 浙江省村民委员会选举办法 25",
        "{person} has a proxy or is one: what is entrusted is not entrusted further",
        "{person} 已委托他人或受人委托：不得转委托";
    ProxyFull { proxy: PersonId, max: u16 }
        "deliberation.proxyFull", never, "charter deliberation.decisions.ballots.proxies.perProxy",
        "{proxy} is the proxy of {max} already, which is the most",
        "{proxy} 受托已达上限 {max} 人";
    OwnTrust { proxy: PersonId }
        "deliberation.ownTrust", never, "whoever is trusted does not record it",
        "{proxy} is to be the proxy: that a vote is entrusted to them is recorded by somebody else",
        "{proxy} 为受托人：委托须由他人登记";
    NotListed { topic: TopicId, person: PersonId }
        "deliberation.notListed", never, "published list",
        "{person} is not on the list of topic {topic}: only whoever may vote entrusts a vote",
        "{person} 不在议题 {topic} 的名册上：只有可表决的人可以委托投票";
    NotEntrusted { person: PersonId }
        "deliberation.notEntrusted", never, "register of proxies",
        "{person} entrusted this vote to nobody",
        "{person} 未委托他人投票";
    NotProxy { proxy: PersonId }
        "deliberation.notProxy", never, "register of proxies",
        "this vote was not entrusted to {proxy}",
        "该票未委托给 {proxy}";
    ProxyWithoutVote { proxy: PersonId, rule: RuleCode, article: Id }
        "deliberation.proxyWithoutVote", never, "charter deliberation.decisions.ballots.proxies.kin; 村民委员会组织法 15",
        "by rule {rule} ({article}) a vote is entrusted only to kin who may vote themselves: {proxy} is not among those who may",
        "按规则 {rule}（{article}）只能委托有选举权的近亲属投票：{proxy} 不在可表决人员之中";
    ProxyEarly { proxy: PersonId, from: Timestamp, at: Timestamp }
        "deliberation.proxyEarly", retry, "charter deliberation.decisions.ballots.proxies.daysBefore",
        "{proxy} can cast it from {from} on, it is {at}",
        "{proxy} 自 {from} 起方可代投，当前 {at}";
    NoPapers { rule: RuleCode, electorate: Electorate, days: u16 }
        "deliberation.noPapers", never, "charter deliberation.decisions.ballots.countingDays",
        "papers of owners and organisations are received by name, others go into boxes, and both take ballots.countingDays: rule {rule} has {days}, for {electorate}",
        "业主和组织的选票记名回收，其他选票投入票箱，均须有 ballots.countingDays：规则 {rule} 为 {days}，表决主体为 {electorate}";
    NoPaperBy { channel: Channel }
        "deliberation.noPaperBy", never, "channels of papers",
        "no paper comes by {channel}",
        "纸质选票不能通过{channel:#}提交";
    PaperNotReceived { voter: PersonId, until: Timestamp }
        "deliberation.paperNotReceived", never, "papers are received while voting runs",
        "no paper of {voter} that is still to be entered was received by {until}",
        "{until} 前没有登记回收 {voter} 的待录入选票";
    FewWatchers { batch: Id, present: u16, needed: u16 }
        "deliberation.fewWatchers", never, "浙江省村民委员会选举办法 24",
        "{present} go along with the mobile box {batch}, {needed} must",
        "流动票箱 {batch} 有 {present} 人监督，须有 {needed} 人";
    BoxCounted { batch: Id }
        "deliberation.boxCounted", never, "a box is counted once, by two",
        "box {batch} was counted already",
        "票箱 {batch} 已经计票";
    BoxChannel { batch: Id, channel: Channel }
        "deliberation.boxChannel", never, "one box, one channel",
        "box {batch} takes papers by {channel} alone",
        "票箱 {batch} 只收{channel:#}选票";
    UnknownBox { batch: Id }
        "deliberation.unknownBox", never, "register of boxes",
        "no paper was given out for box {batch}",
        "没有为票箱 {batch} 发出选票";
    NotCounted { topic: TopicId, stage: StageName }
        "deliberation.notCounted", retry, "totals are hidden until closing",
        "topic {topic} is {stage}: its ballots are not counted",
        "议题 {topic} 处于{stage:#}阶段，尚未计票";
    Withheld { topic: TopicId, ballots: u32, min: u16 }
        "deliberation.withheld", never, "charter deliberation.decisions.ballots.smallCell",
        "on topic {topic} {ballots} ballots were cast: fewer than {min} are not told",
        "议题 {topic} 共投 {ballots} 票，少于 {min} 票不予公布";
    VoidVote { topic: TopicId }
        "deliberation.voidVote", never, "浙江省村民委员会选举办法 27",
        "the vote on topic {topic} is void: nothing of it is counted",
        "议题 {topic} 的表决无效，不予计票";
    UnknownTracker { tracker: Tracker }
        "deliberation.unknownTracker", never, "published ballots",
        "no ballot has the tracker {tracker}",
        "没有追踪码为 {tracker} 的选票";
    WrongStage { topic: TopicId, stage: StageName, needed: StageName }
        "deliberation.wrongStage", never, "life of a topic",
        "topic {topic} is {stage}, and this is for one that is {needed}",
        "议题 {topic} 处于{stage:#}阶段，此事项仅限于处于{needed:#}阶段的议题";
    TimeOver { topic: TopicId, due: Timestamp, at: Timestamp }
        "deliberation.timeOver", never, "charter deliberation.decisions.life",
        "the time for this on topic {topic} ran until {due}, it is {at}",
        "议题 {topic} 此事项的期限至 {due}，当前 {at}";
    OwnMatter { topic: TopicId }
        "deliberation.ownMatter", never, "nobody decides in their own matter",
        "whoever proposed topic {topic}, or whose own words, entry or recall this is about, decides nothing about it; whose recall it is about handles no ballots of others either",
        "议题 {topic} 的提出人，以及发言、异议、名册记载或罢免所涉及的本人，不能对此作出决定；被提请罢免的人也不得经手他人的选票";
    ReasonMissing { topic: TopicId }
        "deliberation.reasonMissing", never, "every proposal gets an answer",
        "topic {topic} can be declined only with a reason",
        "不予受理议题 {topic} 须说明理由";
    SameDecider { topic: TopicId }
        "deliberation.sameDecider", never, "four eyes",
        "whoever declined topic {topic}, or annulled its result, cannot decide on the appeal",
        "不予受理议题 {topic} 或撤销其结果的人不能处理对此的申诉";
    NotProposer { topic: TopicId }
        "deliberation.notProposer", never, "life of a topic",
        "the decline of topic {topic} is appealed by whoever proposed it",
        "对不予受理议题 {topic} 的申诉只能由其提出人提出";
    RuledForGood { topic: TopicId }
        "deliberation.ruledForGood", never, "charter deliberation.decisions.life.appealDays",
        "topic {topic} stays declined, or its result annulled: the appeal was decided, or not made in time",
        "议题 {topic} 不予受理或其结果的撤销已成定论：申诉已处理或逾期未提出";
    UnknownContribution { contribution: Id }
        "deliberation.unknownContribution", never, "discussion",
        "no contribution {contribution} is known",
        "没有发言 {contribution}";
    ContributionExists { contribution: Id }
        "deliberation.contributionExists", never, "discussion",
        "contribution {contribution} was made already",
        "发言 {contribution} 已经存在";
    TooManyContributions { person: PersonId, max: u16 }
        "deliberation.tooManyContributions", never, "limit of this library",
        "{person} made {max} contributions to this topic, as many as one person can",
        "{person} 对本议题的发言已达每人上限 {max} 条";
    OtherKind { contribution: Id, kind: ContributionKind, needed: ContributionKind }
        "deliberation.otherKind", never, "discussion",
        "contribution {contribution} is {kind}, and this is for a contribution that is {needed}",
        "发言 {contribution} 属于{kind:#}，此事项仅限于{needed:#}";
    ContributionHidden { contribution: Id }
        "deliberation.contributionHidden", retry, "moderation",
        "contribution {contribution} is hidden",
        "发言 {contribution} 已被隐藏";
    AmendmentOver { contribution: Id }
        "deliberation.amendmentOver", never, "an amendment is decided once",
        "amendment {contribution} was decided already",
        "修正案 {contribution} 已经处理";
    StaleAmendment { contribution: Id, version: u16, current: u16 }
        "deliberation.staleAmendment", never, "versions of the text",
        "amendment {contribution} is of version {version} of the text, which is now version {current}: it would undo what was taken over since",
        "修正案 {contribution} 针对文本第 {version} 版，当前为第 {current} 版，采纳将抵消其后的修改";
    NoDraftToChange { contribution: Id, covenant: CovenantId }
        "deliberation.noDraftToChange", never, "an amendment changes the draft of its own topic",
        "contribution {contribution} brings the draft of covenant {covenant}: only an amendment can, and only of the covenant that its topic proposes",
        "发言 {contribution} 附有公约 {covenant} 的草案：只有修正案可以附草案，且须为本议题所提的公约";
    ListOpen { topic: TopicId, until: Timestamp, undecided: u32 }
        "deliberation.listOpen", retry, "charter deliberation.decisions.life.listDays",
        "topic {topic} cannot be opened before {until}: its list is published until then, or {undecided} objections are undecided",
        "议题 {topic} 在 {until} 之前不能开启表决：名册公布期未满，或有 {undecided} 件异议尚未处理";
    NoSuchEntry { topic: TopicId, electorate: Electorate, field: String }
        "deliberation.noSuchEntry", never, "published list",
        "the list of topic {topic} is one of {electorate}: an entry of it is named by about.{field}, and by that alone",
        "议题 {topic} 的名册由 {electorate} 组成：其记载须以且仅以 about.{field} 指明";
    NoSuchArea { topic: TopicId, electorate: Electorate, listed: bool, area: u32 }
        "deliberation.noSuchArea", never, "published list",
        "about.area is {area} and about.listed {listed}, on the list of topic {topic}, one of {electorate}: an area is more than 0, and of an owner who should be listed",
        "about.area 为 {area}，about.listed 为 {listed}，议题 {topic} 的名册由 {electorate} 组成：面积须大于 0，且仅对应列入的业主写明";
    AsListed { topic: TopicId, listed: bool }
        "deliberation.asListed", never, "published list",
        "the list of topic {topic} is already as the objection wants it: {listed}",
        "议题 {topic} 的名册已与异议所求一致（{listed}）";
    ObjectionExists { objection: Id }
        "deliberation.objectionExists", never, "register of objections",
        "objection {objection} was lodged already",
        "异议 {objection} 已经提出";
    AlreadyObjected { topic: TopicId, person: PersonId }
        "deliberation.alreadyObjected", never, "once to one thing",
        "{person} objected to this of topic {topic} already",
        "{person} 已经就议题 {topic} 的同一事项提出异议";
    UnknownObjection { objection: Id }
        "deliberation.unknownObjection", never, "register of objections",
        "no objection {objection} is known",
        "没有异议 {objection}";
    ObjectionOver { objection: Id }
        "deliberation.objectionOver", never, "an objection is decided once",
        "objection {objection} was decided already, or its time is over",
        "异议 {objection} 已经处理，或处理期限已过";
    => Membership(crate::membership::Refusal);
}

/// Where a topic stands, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StageName {
    /// Being seconded.
    Proposed,
    /// Being screened.
    Screening,
    /// Declined in screening.
    Declined,
    /// Its decline is appealed, or the annulment of its result.
    Appealed,
    /// Being discussed.
    Discussed,
    /// Seconded, its text frozen, and not yet opened.
    Seconded,
    /// Being voted on.
    Voting,
    /// Voting is over, and papers are counted.
    Counting,
    /// Decided.
    Decided,
    /// Seconded by too few in time, or nobody could vote when voting was to open.
    Lapsed,
    /// Withdrawn by its proposer.
    Withdrawn,
    /// Counted, and on public notice.
    Announced,
    /// Counted, and annulled by an objection.
    Annulled,
    /// In force.
    InForce,
    /// Ended by a later topic.
    Repealed,
    /// Passed, and left nothing to end or to replace by another topic.
    Moot,
}

impl fmt::Display for StageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Proposed => "待附议",
            Self::Screening => "审查中",
            Self::Declined => "不予受理",
            Self::Appealed => "申诉中",
            Self::Discussed => "讨论中",
            Self::Seconded => "附议足数",
            Self::Voting => "表决中",
            Self::Counting => "计票中",
            Self::Decided => "已决定",
            Self::Lapsed => "已失效",
            Self::Withdrawn => "已撤回",
            Self::Announced => "公示中",
            Self::Annulled => "已撤销",
            Self::InForce => "已生效",
            Self::Repealed => "已废止",
            Self::Moot => "失去标的",
        })
    }
}
