// Generated from core by `cargo xtask generate`: do not edit.
// The stable codes of all refusals, as they stand under "code", and their table.
#ifndef GONGZHI_REFUSALS_H
#define GONGZHI_REFUSALS_H

#define GZ_REFUSAL_ENGINE_TOO_LARGE "engine.tooLarge"
#define GZ_REFUSAL_ENGINE_NOT_UTF8 "engine.notUtf8"
#define GZ_REFUSAL_ENGINE_MALFORMED "engine.malformed"
#define GZ_REFUSAL_ENGINE_REQUEST_REUSED "engine.requestReused"
#define GZ_REFUSAL_ENGINE_FULL "engine.full"
#define GZ_REFUSAL_ENGINE_TIME_BACKWARD "engine.timeBackward"
#define GZ_REFUSAL_ENGINE_FORBIDDEN "engine.forbidden"
#define GZ_REFUSAL_ENGINE_DEADLINES_PENDING "engine.deadlinesPending"
#define GZ_REFUSAL_ENGINE_SNAPSHOT_DAMAGED "engine.snapshotDamaged"
#define GZ_REFUSAL_ENGINE_SNAPSHOT_VERSION "engine.snapshotVersion"
#define GZ_REFUSAL_ENGINE_WRONG_SECRET "engine.wrongSecret"
#define GZ_REFUSAL_ENGINE_NOT_RECORDED "engine.notRecorded"
#define GZ_REFUSAL_ENGINE_NO_SUCH_RECORD "engine.noSuchRecord"
#define GZ_REFUSAL_ENGINE_INVALID_NUMBER "engine.invalidNumber"
#define GZ_REFUSAL_CHARTER_INVALID "charter.invalid"
#define GZ_REFUSAL_CHARTER_NOT_IN_FORCE "charter.notInForce"
#define GZ_REFUSAL_CHARTER_NOT_LATER "charter.notLater"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_REGION "membership.unknownRegion"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_PERSON "membership.unknownPerson"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_HOUSEHOLD "membership.unknownHousehold"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_ORGANISATION "membership.unknownOrganisation"
#define GZ_REFUSAL_MEMBERSHIP_REGION_EXISTS "membership.regionExists"
#define GZ_REFUSAL_MEMBERSHIP_LEVEL_GAP "membership.levelGap"
#define GZ_REFUSAL_MEMBERSHIP_GRID_SUFFIX "membership.gridSuffix"
#define GZ_REFUSAL_MEMBERSHIP_NOT_A_GRID "membership.notAGrid"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_DAYS "membership.joinCodeDays"
#define GZ_REFUSAL_MEMBERSHIP_NO_JOIN_CODE "membership.noJoinCode"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_FORGED "membership.joinCodeForged"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_REPLACED "membership.joinCodeReplaced"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_WITHDRAWN "membership.joinCodeWithdrawn"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_EXPIRED "membership.joinCodeExpired"
#define GZ_REFUSAL_MEMBERSHIP_PROOF_TOO_LOW "membership.proofTooLow"
#define GZ_REFUSAL_MEMBERSHIP_ALREADY_MEMBER "membership.alreadyMember"
#define GZ_REFUSAL_MEMBERSHIP_IDENTITY_TAKEN "membership.identityTaken"
#define GZ_REFUSAL_MEMBERSHIP_IDENTITY_CHANGED "membership.identityChanged"
#define GZ_REFUSAL_MEMBERSHIP_HOUSEHOLD_ELSEWHERE "membership.householdElsewhere"
#define GZ_REFUSAL_MEMBERSHIP_HOUSEHOLD_FULL "membership.householdFull"
#define GZ_REFUSAL_MEMBERSHIP_NOT_A_MEMBER "membership.notAMember"
#define GZ_REFUSAL_MEMBERSHIP_NOT_IN_HOUSEHOLD "membership.notInHousehold"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_NEEDS_ORGANISATION "membership.roleNeedsOrganisation"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_WITHOUT_ORGANISATION "membership.roleWithoutOrganisation"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_EXPIRY_PAST "membership.roleExpiryPast"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_NOT_HELD "membership.roleNotHeld"
#define GZ_REFUSAL_MEMBERSHIP_CREDIT_CODE_MISSING "membership.creditCodeMissing"
#define GZ_REFUSAL_MEMBERSHIP_ORGANISATION_EXISTS "membership.organisationExists"
#define GZ_REFUSAL_MEMBERSHIP_NOT_UNDER_REVIEW "membership.notUnderReview"
#define GZ_REFUSAL_MEMBERSHIP_OWN_REVIEW "membership.ownReview"
#define GZ_REFUSAL_MEMBERSHIP_NOT_ACTIVE "membership.notActive"
#define GZ_REFUSAL_MEMBERSHIP_NOT_DUE "membership.notDue"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_TOPIC "deliberation.unknownTopic"
#define GZ_REFUSAL_DELIBERATION_TOPIC_EXISTS "deliberation.topicExists"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_RULE "deliberation.unknownRule"
#define GZ_REFUSAL_DELIBERATION_RULES_COUNT "deliberation.rulesCount"
#define GZ_REFUSAL_DELIBERATION_RULE_TWICE "deliberation.ruleTwice"
#define GZ_REFUSAL_DELIBERATION_WINDOW_DAYS "deliberation.windowDays"
#define GZ_REFUSAL_DELIBERATION_LADDER_LENGTH "deliberation.ladderLength"
#define GZ_REFUSAL_DELIBERATION_LADDER_DESCENDS "deliberation.ladderDescends"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_KIND "deliberation.unknownKind"
#define GZ_REFUSAL_DELIBERATION_COVENANT_TAKEN "deliberation.covenantTaken"
#define GZ_REFUSAL_DELIBERATION_NOTHING_TO_REPEAL "deliberation.nothingToRepeal"
#define GZ_REFUSAL_DELIBERATION_NOT_BEING_SECONDED "deliberation.notBeingSeconded"
#define GZ_REFUSAL_DELIBERATION_NOT_SECONDED "deliberation.notSeconded"
#define GZ_REFUSAL_DELIBERATION_NOT_OPENABLE "deliberation.notOpenable"
#define GZ_REFUSAL_DELIBERATION_NOT_WITHDRAWABLE "deliberation.notWithdrawable"
#define GZ_REFUSAL_DELIBERATION_NOT_VOTING "deliberation.notVoting"
#define GZ_REFUSAL_DELIBERATION_SECONDING_OVER "deliberation.secondingOver"
#define GZ_REFUSAL_DELIBERATION_VOTING_OVER "deliberation.votingOver"
#define GZ_REFUSAL_DELIBERATION_NOT_DUE "deliberation.notDue"
#define GZ_REFUSAL_DELIBERATION_OWN_SECOND "deliberation.ownSecond"
#define GZ_REFUSAL_DELIBERATION_OUTSIDE_REGION "deliberation.outsideRegion"
#define GZ_REFUSAL_DELIBERATION_ALREADY_SECONDED "deliberation.alreadySeconded"
#define GZ_REFUSAL_DELIBERATION_NOBODY_ELIGIBLE "deliberation.nobodyEligible"
#define GZ_REFUSAL_DELIBERATION_APP_BALLOT_OF_ANOTHER "deliberation.appBallotOfAnother"
#define GZ_REFUSAL_DELIBERATION_NOT_ELIGIBLE "deliberation.notEligible"
#define GZ_REFUSAL_DELIBERATION_NOT_DELEGATE "deliberation.notDelegate"
#define GZ_REFUSAL_DELIBERATION_ALREADY_VOTED "deliberation.alreadyVoted"
#define GZ_REFUSAL_COVENANT_COVENANT_EXISTS "covenant.covenantExists"
#define GZ_REFUSAL_COVENANT_UNKNOWN_COVENANT "covenant.unknownCovenant"
#define GZ_REFUSAL_COVENANT_NOT_IN_FORCE "covenant.notInForce"
#define GZ_REFUSAL_COVENANT_UNKNOWN_RULE "covenant.unknownRule"
#define GZ_REFUSAL_COVENANT_VIOLATION_EXISTS "covenant.violationExists"
#define GZ_REFUSAL_COVENANT_UNKNOWN_VIOLATION "covenant.unknownViolation"
#define GZ_REFUSAL_COVENANT_ALREADY_WITHDRAWN "covenant.alreadyWithdrawn"
#define GZ_REFUSAL_COVENANT_PLACE_OUTSIDE "covenant.placeOutside"
#define GZ_REFUSAL_COVENANT_MINOR "covenant.minor"
#define GZ_REFUSAL_COVENANT_NOT_BOUND "covenant.notBound"
#define GZ_REFUSAL_X_X "x.x"
#define GZ_REFUSAL_CASES_UNKNOWN_CASE "cases.unknownCase"
#define GZ_REFUSAL_CASES_SOURCE_ENTERED "cases.sourceEntered"
#define GZ_REFUSAL_CASES_CASE_EXISTS "cases.caseExists"
#define GZ_REFUSAL_CASES_UNKNOWN_KIND "cases.unknownKind"
#define GZ_REFUSAL_CASES_REGION_TOO_HIGH "cases.regionTooHigh"
#define GZ_REFUSAL_CASES_NOT_OWN_NAME "cases.notOwnName"
#define GZ_REFUSAL_CASES_WRONG_STAGE "cases.wrongStage"
#define GZ_REFUSAL_CASES_WRONG_LEVEL "cases.wrongLevel"
#define GZ_REFUSAL_CASES_NOT_DUE "cases.notDue"
#define GZ_REFUSAL_CASES_DEADLINE_PASSED "cases.deadlinePassed"
#define GZ_REFUSAL_CASES_AT_TOP "cases.atTop"
#define GZ_REFUSAL_CASES_NOT_ABOVE "cases.notAbove"
#define GZ_REFUSAL_CASES_ABOVE_TOP "cases.aboveTop"
#define GZ_REFUSAL_CASES_SKIPS_LEVEL "cases.skipsLevel"
#define GZ_REFUSAL_CASES_NOT_ENTRUSTABLE "cases.notEntrustable"
#define GZ_REFUSAL_CASES_NOT_A_DEPARTMENT "cases.notADepartment"
#define GZ_REFUSAL_CASES_OUT_OF_REACH "cases.outOfReach"
#define GZ_REFUSAL_CASES_NAMED_TWICE "cases.namedTwice"
#define GZ_REFUSAL_CASES_UNIT_MISSING "cases.unitMissing"
#define GZ_REFUSAL_CASES_NOT_WITH_UNIT "cases.notWithUnit"
#define GZ_REFUSAL_CASES_NOT_ACTING_FOR "cases.notActingFor"
#define GZ_REFUSAL_CASES_FEEDBACK_GIVEN "cases.feedbackGiven"
#define GZ_REFUSAL_CASES_RETURNED_BEFORE "cases.returnedBefore"
#define GZ_REFUSAL_CASES_DISPATCH_DESIGNATED "cases.dispatchDesignated"
#define GZ_REFUSAL_CASES_ALREADY_RATED "cases.alreadyRated"
#define GZ_REFUSAL_CASES_ANONYMOUS "cases.anonymous"
#define GZ_REFUSAL_CASES_NOT_REPORTER "cases.notReporter"
#define GZ_REFUSAL_CASES_HANDLER_RATES "cases.handlerRates"
#define GZ_REFUSAL_CASES_WINDOW_CLOSED "cases.windowClosed"
#define GZ_REFUSAL_CASES_REOPENED_TOO_OFTEN "cases.reopenedTooOften"
#define GZ_REFUSAL_CASES_UNKNOWN_YEAR "cases.unknownYear"
#define GZ_REFUSAL_CASES_NO_TERM "cases.noTerm"

// Every refusal in the published order: ROW(code, retryable, rule, en, zh).
// Messages have {field} where a number goes.
#define GZ_REFUSALS(ROW) \
    ROW("engine.tooLarge", 0, "limit of this library", "this has {bytes} bytes, the most is {max}", "内容为 {bytes} 字节，上限为 {max}") \
    ROW("engine.notUtf8", 0, "RFC 8259", "this is not UTF-8 at byte {at}", "第 {at} 字节处不是 UTF-8") \
    ROW("engine.malformed", 0, "the contract's JSON Schema", "at {path}: {problem}", "{path} 处格式有误：{problem}") \
    ROW("engine.requestReused", 0, "idempotency", "request {request} was seen with other content, at {seq}", "请求编号 {request} 已用于其他内容（序号 {seq}）") \
    ROW("engine.full", 0, "limit of this library", "the journal holds {records} records, the most is {max}", "日志已有 {records} 条记录，上限为 {max}") \
    ROW("engine.timeBackward", 0, "time never goes back", "this is of {at}, but {now} has been already", "请求时间 {at} 早于引擎时间 {now}") \
    ROW("engine.forbidden", 0, "the policy table", "{actor} may not give {command} here; allowed: {allowed}", "{actor} 无权在此执行 {command}；允许：{allowed:#}") \
    ROW("engine.deadlinesPending", 1, "limit of this library", "{fired} deadlines fired first, and more have passed; advance the clock and ask again under a new id", "已先处理 {fired} 个到期事项，仍有更多到期；请先推进时钟，再以新编号提出") \
    ROW("engine.snapshotDamaged", 0, "snapshot format", "this snapshot is damaged: {problem}", "快照已损坏：{problem}") \
    ROW("engine.snapshotVersion", 0, "snapshot format", "this snapshot is of version {version}, known is {known}", "快照版本为 {version}，可识别版本为 {known}") \
    ROW("engine.wrongSecret", 0, "one secret for an engine's life", "this secret is not the one that the engine was created with", "密钥与引擎创建时不一致") \
    ROW("engine.notRecorded", 0, "the journal", "no request {request} is in the journal", "日志中没有请求 {request}") \
    ROW("engine.noSuchRecord", 0, "the journal", "there is no record {seq}, the journal holds {records}", "没有序号 {seq} 的记录，日志共 {records} 条") \
    ROW("engine.invalidNumber", 0, "GB 11643, GB 32100", "{problem}", "号码校验未通过：{problem}") \
    ROW("charter.invalid", 0, "the charter's schema", "the charter is wrong at {path}: {problem}", "章程在 {path} 处有误：{problem}") \
    ROW("charter.notInForce", 1, "charter effectiveFrom, effectiveTo", "no charter holds at {at}; the nearest begins at {from}", "{at} 时没有生效的章程；最近的章程自 {from} 起生效") \
    ROW("charter.notLater", 0, "charter effectiveFrom", "a new charter begins after the latest one and not in the past, so after {latest}; this begins at {from}", "新章程须晚于现有章程且不溯及既往，即晚于 {latest}，而它自 {from} 起生效") \
    ROW("membership.unknownRegion", 0, "region tree", "no region {region} is defined", "没有定义区域 {region}") \
    ROW("membership.unknownPerson", 0, "member register", "no person {person} is known", "没有人员 {person}") \
    ROW("membership.unknownHousehold", 0, "member register", "no household {household} is known", "没有户 {household}") \
    ROW("membership.unknownOrganisation", 0, "register of organisations", "no organisation {organisation} is known", "没有组织 {organisation}") \
    ROW("membership.regionExists", 0, "region tree", "region {region} is defined already", "区域 {region} 已经定义") \
    ROW("membership.levelGap", 0, "five levels: city, county, town, village, grid", "a {level} cannot lie directly in {parent}, which is a {parent_level}", "层级 {level:#} 不能直接隶属于 {parent}（层级 {parent_level:#}）") \
    ROW("membership.gridSuffix", 0, "charter membership.gridSuffixDigits", "grid {region} must be the code of its village {parent} and {digits} more digits", "网格 {region} 的编码须为所在村社编码 {parent} 加 {digits} 位") \
    ROW("membership.notAGrid", 0, "one grid, one code", "{region} is a {level}, not a grid", "{region} 是 {level:#}，不是网格") \
    ROW("membership.joinCodeDays", 0, "charter membership.joinCodeDaysMax", "a join code runs for 1 to {max} days, this asks for {days}", "入群码有效期为 1 至 {max} 天，请求为 {days} 天") \
    ROW("membership.noJoinCode", 0, "one grid, one code", "grid {grid} has no join code in force", "网格 {grid} 没有有效的入群码") \
    ROW("membership.joinCodeForged", 0, "one grid, one code", "this join code was not issued here", "入群码无效：并非本系统签发") \
    ROW("membership.joinCodeReplaced", 0, "one grid, one code", "join code version {version} was replaced by version {current}", "入群码第 {version} 版已被第 {current} 版取代") \
    ROW("membership.joinCodeWithdrawn", 0, "one grid, one code", "join code version {version} was withdrawn", "入群码第 {version} 版已撤销") \
    ROW("membership.joinCodeExpired", 0, "one grid, one code", "this join code was valid before {until}", "入群码已于 {until} 失效") \
    ROW("membership.proofTooLow", 0, "charter membership.joinProof", "joining takes proof {needed} or better, this is {proof}", "入群至少需要 {needed:#} 级核验，当前为 {proof:#}") \
    ROW("membership.alreadyMember", 0, "one active residence", "{person} is a member of grid {grid} already", "{person} 已是网格 {grid} 的成员") \
    ROW("membership.identityTaken", 0, "one person, one identity", "this identity belongs to another person", "该身份已属于另一人员") \
    ROW("membership.identityChanged", 0, "one person, one identity", "{person} joined before under another identity", "{person} 此前以另一身份加入") \
    ROW("membership.householdElsewhere", 0, "a household lies in one grid", "household {household} lies in grid {grid}", "户 {household} 位于网格 {grid}") \
    ROW("membership.householdFull", 0, "limit of this library", "household {household} has {max} members, which is the most", "户 {household} 已有 {max} 名成员，达到上限") \
    ROW("membership.notAMember", 0, "member register", "{person} is not a member of any grid", "{person} 不是任何网格的成员") \
    ROW("membership.notInHousehold", 0, "a delegate is a member of the household", "{person} does not belong to household {household}", "{person} 不属于户 {household}") \
    ROW("membership.roleNeedsOrganisation", 0, "roles", "role {role} is held for an organisation, and none is named", "角色 {role:#} 须指明所属组织") \
    ROW("membership.roleWithoutOrganisation", 0, "roles", "role {role} is not held for an organisation, and one is named", "角色 {role:#} 不属于组织，却指明了组织") \
    ROW("membership.roleExpiryPast", 0, "roles", "a role cannot end at {until}, which is not after {at}", "角色截止时间 {until} 不晚于当前时间 {at}") \
    ROW("membership.roleNotHeld", 0, "roles", "{person} does not hold role {role} over {region}", "{person} 在 {region} 没有角色 {role:#}") \
    ROW("membership.creditCodeMissing", 0, "GB 32100", "organisation {organisation} is of a kind that has a unified social credit code, and none is given", "组织 {organisation} 应当提供统一社会信用代码") \
    ROW("membership.organisationExists", 0, "register of organisations", "organisation {organisation} applied already", "组织 {organisation} 已经申请") \
    ROW("membership.notUnderReview", 0, "review of organisations", "organisation {organisation} is not under review", "组织 {organisation} 不在审核中") \
    ROW("membership.ownReview", 0, "nobody reviews their own application", "whoever applied for {organisation} cannot review it", "申请人不能审核自己提交的组织 {organisation}") \
    ROW("membership.notActive", 0, "register of organisations", "organisation {organisation} is not active", "组织 {organisation} 未处于活动状态") \
    ROW("membership.notDue", 1, "review of organisations", "the review runs until {due}, it is {at}", "审核期限至 {due}，当前 {at}") \
    ROW("deliberation.unknownTopic", 0, "register of topics", "no topic {topic} is known", "没有议题 {topic}") \
    ROW("deliberation.topicExists", 0, "register of topics", "topic {topic} was proposed already", "议题 {topic} 已经提出") \
    ROW("deliberation.unknownRule", 0, "charter deliberation.decisions", "the charter has no rule {rule} to decide a topic by", "章程中没有表决规则 {rule}") \
    ROW("deliberation.rulesCount", 0, "limit of this library", "a covenant has 1 to {max} rules, this has {rules}", "公约须有 1 至 {max} 条规则，当前为 {rules} 条") \
    ROW("deliberation.ruleTwice", 0, "a rule has one name", "rule {rule} stands in the covenant twice", "规则 {rule} 在公约中重复") \
    ROW("deliberation.windowDays", 0, "steps expire", "rule {rule} counts violations within {days} days, it must be 1 to {max}", "规则 {rule} 的计次期限为 {days} 天，应为 1 至 {max} 天") \
    ROW("deliberation.ladderLength", 0, "a ladder is climbed; 村民委员会组织法 27", "the ladder of rule {rule} has {steps} steps, it must have 1 to {max}", "规则 {rule} 的措施阶梯有 {steps} 级，应为 1 至 {max} 级") \
    ROW("deliberation.ladderDescends", 0, "a ladder is climbed; 村民委员会组织法 27", "step {step} of rule {rule} is milder than the one before it", "规则 {rule} 的第 {step} 级措施轻于前一级") \
    ROW("deliberation.unknownKind", 0, "charter cases.kinds", "rule {rule} refers cases of kind {kind}, which the charter does not have", "规则 {rule} 移送的事件类别 {kind} 不在章程中") \
    ROW("deliberation.covenantTaken", 0, "a covenant is adopted once", "covenant {covenant} belongs to topic {topic}", "公约 {covenant} 已属于议题 {topic}") \
    ROW("deliberation.nothingToRepeal", 0, "a covenant ends by its own region's vote", "no covenant {covenant} of {region} is in force", "{region} 没有生效的公约 {covenant}") \
    ROW("deliberation.notBeingSeconded", 0, "life of a topic", "topic {topic} is {stage}: only one that is proposed can be seconded or lapse", "议题 {topic} 处于 {stage} 阶段，只有已提出、待附议的议题可以附议或失效") \
    ROW("deliberation.notSeconded", 0, "charter deliberation.decisions.seconds", "topic {topic} has {seconds} seconds and needs {needed} to be opened", "议题 {topic} 有 {seconds} 人附议，需要 {needed} 人方可开启表决") \
    ROW("deliberation.notOpenable", 0, "life of a topic", "topic {topic} is {stage}: only one that is seconded can be opened", "议题 {topic} 处于 {stage} 阶段，只有附议足数的议题可以开启表决") \
    ROW("deliberation.notWithdrawable", 0, "life of a topic", "topic {topic} is {stage}: it can be withdrawn only before voting opens", "议题 {topic} 处于 {stage} 阶段，只能在开启表决之前撤回") \
    ROW("deliberation.notVoting", 0, "life of a topic", "topic {topic} is {stage}: no voting is open on it", "议题 {topic} 处于 {stage} 阶段，没有正在进行的表决") \
    ROW("deliberation.secondingOver", 0, "charter deliberation.decisions.secondingDays", "topic {topic} had to be seconded before {due}, it is {at}", "议题 {topic} 的附议期限至 {due}，当前 {at}") \
    ROW("deliberation.votingOver", 0, "charter deliberation.decisions.votingDays", "voting on topic {topic} ran until {until}, it is {at}", "议题 {topic} 的表决至 {until} 截止，当前 {at}") \
    ROW("deliberation.notDue", 1, "charter deliberation.decisions", "topic {topic} falls due at {due}, it is {at}", "议题 {topic} 的期限至 {due}，当前 {at}") \
    ROW("deliberation.ownSecond", 0, "charter deliberation.decisions.seconds", "whoever proposed topic {topic} cannot second it", "提出人不能附议自己的议题 {topic}") \
    ROW("deliberation.outsideRegion", 0, "charter deliberation.decisions.electorate", "{person} is not a member of {region}", "{person} 不是 {region} 的成员") \
    ROW("deliberation.alreadySeconded", 0, "once", "{person} seconded topic {topic} already", "{person} 已经附议议题 {topic}") \
    ROW("deliberation.nobodyEligible", 0, "charter deliberation.decisions.electorate", "topic {topic} cannot be opened: {region} has nobody who could vote", "议题 {topic} 不能开启表决：{region} 没有可表决的成员") \
    ROW("deliberation.appBallotOfAnother", 0, "only the voter casts by app", "a ballot by app is cast by {voter} and by nobody else", "应用内投票只能由 {voter} 本人进行") \
    ROW("deliberation.notEligible", 0, "frozen at opening", "{voter} was not in the register when voting opened at {opened}", "{opened} 开启表决时，{voter} 不在表决名册中") \
    ROW("deliberation.notDelegate", 0, "one household, one vote, cast by its delegate", "{voter} is not the delegate of household {household}", "{voter} 不是户 {household} 的户代表") \
    ROW("deliberation.alreadyVoted", 0, "one has-voted register; the first valid ballot stands", "this vote was cast already, at {cast} by {channel}", "该票已于 {cast} 通过 {channel} 投出") \
    ROW("covenant.covenantExists", 0, "a covenant is adopted once", "covenant {covenant} was adopted already", "公约 {covenant} 已经通过") \
    ROW("covenant.unknownCovenant", 0, "register of covenants", "no covenant {covenant} is known", "没有公约 {covenant}") \
    ROW("covenant.notInForce", 0, "a covenant ends by a passed topic", "covenant {covenant} was repealed at {since}", "公约 {covenant} 已于 {since} 废止") \
    ROW("covenant.unknownRule", 0, "the covenant's text", "covenant {covenant} has no rule {rule}", "公约 {covenant} 没有规则 {rule}") \
    ROW("covenant.violationExists", 0, "once", "violation {violation} was recorded already, at {recorded}", "违约记录 {violation} 已于 {recorded} 登记") \
    ROW("covenant.unknownViolation", 0, "register of violations", "no violation {violation} is known", "没有违约记录 {violation}") \
    ROW("covenant.alreadyWithdrawn", 0, "register of violations", "violation {violation} was withdrawn already", "违约记录 {violation} 已经撤回") \
    ROW("covenant.placeOutside", 0, "a covenant holds in its region", "{place} does not lie in {region}, where the covenant holds", "{place} 不在公约适用区域 {region} 内") \
    ROW("covenant.minor", 0, "minors excepted; Civil Code 17", "a covenant's measures do not reach minors: nothing is recorded", "公约措施不适用于未成年人，不予登记") \
    ROW("covenant.notBound", 0, "a covenant binds its members", "{person} is not a member of {region}, whose members the covenant binds", "{person} 不是 {region} 的成员，不受该公约约束") \
    ROW("x.x", 0, "x", "x", "x") \
    ROW("cases.unknownCase", 0, "register of cases", "no case {case} is known", "没有事件 {case}") \
    ROW("cases.sourceEntered", 0, "each source enters once", "what came on channel {channel} under this source became case {case}", "渠道“{channel:#}”的该来源已登记为事件 {case}") \
    ROW("cases.caseExists", 0, "register of cases", "case {case} was reported already", "事件 {case} 已经上报") \
    ROW("cases.unknownKind", 0, "charter cases.kinds", "the charter has no kind of case {kind}", "章程没有事件类别 {kind}") \
    ROW("cases.regionTooHigh", 0, "a case lies in a grid or village", "{region} is a {level}; a case is reported for a grid or village", "{region} 是{level:#}；事件须上报到网格或村社") \
    ROW("cases.notOwnName", 0, "a resident reports in their own name, or in none", "only who works for the region reports in another person's name", "仅该区域工作人员可代他人上报") \
    ROW("cases.wrongStage", 0, "the stages of a case", "case {case} is at stage {stage}; this takes one of: {needed}", "事件 {case} 处于“{stage:#}”阶段；此操作须处于：{needed:#}") \
    ROW("cases.wrongLevel", 0, "residents and village first, departments from the town up", "the case is at level {level}; this is done from {lowest} to {highest}", "事件处于{level:#}层级；此操作限于{lowest:#}至{highest:#}") \
    ROW("cases.notDue", 1, "charter cases.limits", "the deadline runs until {due}, it is {at}", "期限至 {due}，当前 {at}") \
    ROW("cases.deadlinePassed", 1, "charter cases.limits", "the deadline was {due}, it is {at}: the clock must tell first", "期限 {due} 已过，当前 {at}：须先由时钟处理") \
    ROW("cases.atTop", 0, "region tree", "the case is at level {level}, and no level lies above it here", "事件已处于{level:#}层级，其上再无层级") \
    ROW("cases.notAbove", 0, "cases go up", "the case is at level {level}, and {to} is not above it", "事件处于{level:#}层级，{to:#}并不在其上") \
    ROW("cases.aboveTop", 0, "region tree", "no {to} lies above this case; the highest is a {top}", "该事件之上没有{to:#}层级；最高为{top:#}") \
    ROW("cases.skipsLevel", 0, "level by level up; charter cases.kinds urgent", "the case is at {level} level and goes to {next} first; only urgent kinds skip to {to}", "事件处于{level:#}层级，应先至{next:#}；仅紧急类别可直接上报{to:#}") \
    ROW("cases.notEntrustable", 0, "entrusted social organisation", "{organisation} is a department or a merchant, which a village does not entrust", "{organisation} 是部门或商户，村社不能委托") \
    ROW("cases.notADepartment", 0, "dispatch to departments", "{organisation} is not a government department", "{organisation} 不是政府部门") \
    ROW("cases.outOfReach", 0, "an organisation acts in its region", "{organisation} is active in {region}, which has nothing to do with this case", "{organisation} 的活动区域为 {region}，与该事件无关") \
    ROW("cases.namedTwice", 0, "one lead, each helper once", "{department} is named twice", "{department} 被重复指定") \
    ROW("cases.unitMissing", 0, "every dispatched department gives feedback", "the case is dispatched: say which department tells the result", "事件已派单：须指明反馈的部门") \
    ROW("cases.notWithUnit", 0, "whoever holds a case gives feedback", "the case is not with {unit}", "事件不在 {unit} 办理") \
    ROW("cases.notActingFor", 0, "whoever holds a case gives feedback", "the result is told by an officer of {unit}", "须由 {unit} 的经办人反馈") \
    ROW("cases.feedbackGiven", 0, "every dispatched department gives feedback once", "{department} gave its feedback already", "{department} 已经反馈") \
    ROW("cases.returnedBefore", 0, "no ping-pong; 潍坊市12345条例 22", "{department} returned this case before; it takes a designated dispatch", "{department} 曾退回此事件；须以指定方式派单") \
    ROW("cases.dispatchDesignated", 0, "no ping-pong; 潍坊市12345条例 22", "the case was dispatched to {department} as designated, which cannot be returned", "事件已指定 {department} 办理，不得退回") \
    ROW("cases.alreadyRated", 0, "one rating a handling round", "round {round} of this case is rated already", "事件第 {round} 轮办理已经评价") \
    ROW("cases.anonymous", 0, "the reporter rates and withdraws", "the case has no reporter who could do this", "事件没有可执行此操作的上报人") \
    ROW("cases.notReporter", 0, "the reporter rates and withdraws", "only whoever reported the case can do this", "只有上报人可执行此操作") \
    ROW("cases.handlerRates", 0, "whoever handles a case does not rate it", "whoever rates belongs to those who handled the case", "评价人属于该事件的办理方") \
    ROW("cases.windowClosed", 0, "charter cases.evaluationDays", "the case could be rated or reopened before {until}, it is {at}", "评价或重新办理须早于 {until}，当前 {at}") \
    ROW("cases.reopenedTooOften", 0, "charter cases.reopeningsMax", "the case was reopened {reopenings} times, of {max}", "事件已重新办理 {reopenings} 次，上限 {max} 次") \
    ROW("cases.unknownYear", 0, "全国年节及纪念日放假办法 2024, articles 2, 6, 7", "the working calendar holds {first} to {last}, and the deadline reaches into {year}", "工作日历包含 {first} 至 {last} 年，而期限涉及 {year} 年") \
    ROW("cases.noTerm", 0, "charter cases.limits, cases.officeHours", "the terms of the case give no working time for level {level}", "事件所依章程未规定{level:#}层级的工作时限")

#endif
