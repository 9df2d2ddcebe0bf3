// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

/** The stable codes of all refusals. */
public final class RefusalCode {
    private RefusalCode() {}

    /** this has <i>bytes</i> bytes, the most is <i>max</i>. */
    public static final String ENGINE_TOO_LARGE = "engine.tooLarge";

    /** this is not UTF-8 at byte <i>at</i>. */
    public static final String ENGINE_NOT_UTF8 = "engine.notUtf8";

    /** at <i>path</i>: <i>problem</i>. */
    public static final String ENGINE_MALFORMED = "engine.malformed";

    /** request <i>request</i> was seen with other content, at <i>seq</i>. */
    public static final String ENGINE_REQUEST_REUSED = "engine.requestReused";

    /** the journal holds <i>records</i> records, the most is <i>max</i>. */
    public static final String ENGINE_FULL = "engine.full";

    /** this is of <i>at</i>, but <i>now</i> has been already. */
    public static final String ENGINE_TIME_BACKWARD = "engine.timeBackward";

    /** <i>actor</i> may not give <i>command</i> here; allowed: <i>allowed</i>. */
    public static final String ENGINE_FORBIDDEN = "engine.forbidden";

    /** <i>fired</i> deadlines fired first, and more have passed; nothing is recorded of this request: ask it again. */
    public static final String ENGINE_DEADLINES_PENDING = "engine.deadlinesPending";

    /** this snapshot is damaged: <i>problem</i>. */
    public static final String ENGINE_SNAPSHOT_DAMAGED = "engine.snapshotDamaged";

    /** this snapshot is of version <i>version</i>, known is <i>known</i>. */
    public static final String ENGINE_SNAPSHOT_VERSION = "engine.snapshotVersion";

    /** this secret is not the one that the engine was created with. */
    public static final String ENGINE_WRONG_SECRET = "engine.wrongSecret";

    /** no request <i>request</i> is in the journal. */
    public static final String ENGINE_NOT_RECORDED = "engine.notRecorded";

    /** there is no record <i>seq</i>, the journal holds <i>records</i>. */
    public static final String ENGINE_NO_SUCH_RECORD = "engine.noSuchRecord";

    /** <i>problem</i>. */
    public static final String ENGINE_INVALID_NUMBER = "engine.invalidNumber";

    /** the charter is wrong at <i>path</i>: <i>problem</i>. */
    public static final String CHARTER_INVALID = "charter.invalid";

    /** no charter holds at <i>at</i>; the nearest begins at <i>from</i>. */
    public static final String CHARTER_NOT_IN_FORCE = "charter.notInForce";

    /** a new charter begins after the latest one and not in the past, so after <i>latest</i>; this begins at <i>from</i>. */
    public static final String CHARTER_NOT_LATER = "charter.notLater";

    /** no region <i>region</i> is defined. */
    public static final String MEMBERSHIP_UNKNOWN_REGION = "membership.unknownRegion";

    /** no person <i>person</i> is known. */
    public static final String MEMBERSHIP_UNKNOWN_PERSON = "membership.unknownPerson";

    /** no household <i>household</i> is known. */
    public static final String MEMBERSHIP_UNKNOWN_HOUSEHOLD = "membership.unknownHousehold";

    /** no organisation <i>organisation</i> is known. */
    public static final String MEMBERSHIP_UNKNOWN_ORGANISATION = "membership.unknownOrganisation";

    /** region <i>region</i> is defined already. */
    public static final String MEMBERSHIP_REGION_EXISTS = "membership.regionExists";

    /** a <i>level</i> cannot lie directly in <i>parent</i>, which is a <i>parent_level</i>. */
    public static final String MEMBERSHIP_LEVEL_GAP = "membership.levelGap";

    /** grid <i>region</i> must be the code of its village <i>parent</i> and <i>digits</i> more digits. */
    public static final String MEMBERSHIP_GRID_SUFFIX = "membership.gridSuffix";

    /** <i>region</i> is a <i>level</i>, not a grid. */
    public static final String MEMBERSHIP_NOT_A_GRID = "membership.notAGrid";

    /** no change <i>reshape</i> of a region is planned. */
    public static final String MEMBERSHIP_UNKNOWN_RESHAPE = "membership.unknownReshape";

    /** change <i>reshape</i> is planned already, for <i>on</i>. */
    public static final String MEMBERSHIP_RESHAPE_EXISTS = "membership.reshapeExists";

    /** a change cannot be planned for <i>on</i>, which is not after <i>at</i>. */
    public static final String MEMBERSHIP_RESHAPE_PAST = "membership.reshapePast";

    /** region <i>region</i> has become <i>became</i> and changes no more. */
    public static final String MEMBERSHIP_REGION_ENDED = "membership.regionEnded";

    /** nothing would change. */
    public static final String MEMBERSHIP_NOTHING_CHANGES = "membership.nothingChanges";

    /** <i>named</i> is named twice. */
    public static final String MEMBERSHIP_NAMED_TWICE = "membership.namedTwice";

    /** <i>other</i> is a <i>other_level</i> and cannot be merged into <i>region</i>, which is a <i>level</i>. */
    public static final String MEMBERSHIP_MERGE_LEVELS = "membership.mergeLevels";

    /** grid <i>grid</i> has <i>households</i> households, <i>named</i> are named; <i>first</i> is not. */
    public static final String MEMBERSHIP_HOUSEHOLDS_UNACCOUNTED = "membership.householdsUnaccounted";

    /** <i>joined</i> households of grid <i>grid</i> have joined; <i>known</i> cannot be all there are. */
    public static final String MEMBERSHIP_KNOWN_BELOW_JOINED = "membership.knownBelowJoined";

    /** a join code runs for 1 to <i>max</i> days, this asks for <i>days</i>. */
    public static final String MEMBERSHIP_JOIN_CODE_DAYS = "membership.joinCodeDays";

    /** grid <i>grid</i> has no join code in force. */
    public static final String MEMBERSHIP_NO_JOIN_CODE = "membership.noJoinCode";

    /** too many forged join codes came from here; the next is looked at from <i>until</i> on. */
    public static final String MEMBERSHIP_JOIN_TRIES_USED = "membership.joinTriesUsed";

    /** join code version <i>version</i> was replaced by version <i>current</i>. */
    public static final String MEMBERSHIP_JOIN_CODE_REPLACED = "membership.joinCodeReplaced";

    /** join code version <i>version</i> was withdrawn. */
    public static final String MEMBERSHIP_JOIN_CODE_WITHDRAWN = "membership.joinCodeWithdrawn";

    /** this join code was valid before <i>until</i>. */
    public static final String MEMBERSHIP_JOIN_CODE_EXPIRED = "membership.joinCodeExpired";

    /** joining takes proof <i>needed</i> or better, this is <i>proof</i>. */
    public static final String MEMBERSHIP_PROOF_TOO_LOW = "membership.proofTooLow";

    /** <i>person</i> is a member of grid <i>grid</i> already. */
    public static final String MEMBERSHIP_ALREADY_MEMBER = "membership.alreadyMember";

    /** this identity belongs to another person. */
    public static final String MEMBERSHIP_IDENTITY_TAKEN = "membership.identityTaken";

    /** <i>person</i> joined before under another identity. */
    public static final String MEMBERSHIP_IDENTITY_CHANGED = "membership.identityChanged";

    /** household <i>household</i> lies in grid <i>grid</i>. */
    public static final String MEMBERSHIP_HOUSEHOLD_ELSEWHERE = "membership.householdElsewhere";

    /** household <i>household</i> has <i>max</i> members, which is the most. */
    public static final String MEMBERSHIP_HOUSEHOLD_FULL = "membership.householdFull";

    /** <i>person</i> is not a member of any grid. */
    public static final String MEMBERSHIP_NOT_A_MEMBER = "membership.notAMember";

    /** <i>person</i> does not belong to household <i>household</i>. */
    public static final String MEMBERSHIP_NOT_IN_HOUSEHOLD = "membership.notInHousehold";

    /** role <i>role</i> is held for an organisation, and none is named. */
    public static final String MEMBERSHIP_ROLE_NEEDS_ORGANISATION = "membership.roleNeedsOrganisation";

    /** role <i>role</i> is not held for an organisation, and one is named. */
    public static final String MEMBERSHIP_ROLE_WITHOUT_ORGANISATION = "membership.roleWithoutOrganisation";

    /** a role over <i>region</i> goes beyond <i>acts_in</i>, where the organisation acts. */
    public static final String MEMBERSHIP_ROLE_BEYOND_ORGANISATION = "membership.roleBeyondOrganisation";

    /** whoever grants role <i>role</i> cannot be the one who receives it. */
    public static final String MEMBERSHIP_OWN_GRANT = "membership.ownGrant";

    /** a role cannot end at <i>until</i>, which is not after <i>at</i>. */
    public static final String MEMBERSHIP_ROLE_EXPIRY_PAST = "membership.roleExpiryPast";

    /** role <i>role</i> stands on rung <i>rung</i> and is given and taken from above it, or passed on; the highest held over it here is <i>held</i>. */
    public static final String MEMBERSHIP_BEYOND_RUNG = "membership.beyondRung";

    /** a role cannot run until <i>until</i>, the giver's own ends at <i>held_until</i>. */
    public static final String MEMBERSHIP_GRANT_OUTLASTS = "membership.grantOutlasts";

    /** this role can be given with at most <i>most</i> times to be passed on, not <i>passes</i>. */
    public static final String MEMBERSHIP_PASSES_TOO_MANY = "membership.passesTooMany";

    /** <i>person</i> does not hold role <i>role</i> over <i>region</i>. */
    public static final String MEMBERSHIP_ROLE_NOT_HELD = "membership.roleNotHeld";

    /** organisation <i>organisation</i> is of a kind that has a unified social credit code, and none is given. */
    public static final String MEMBERSHIP_CREDIT_CODE_MISSING = "membership.creditCodeMissing";

    /** credit code <i>credit_code</i> is shown by <i>organisation</i>, which is neither turned down nor dissolved. */
    public static final String MEMBERSHIP_CREDIT_CODE_TAKEN = "membership.creditCodeTaken";

    /** organisation <i>organisation</i> applied already. */
    public static final String MEMBERSHIP_ORGANISATION_EXISTS = "membership.organisationExists";

    /** this person has <i>open</i> applications under review, and may have <i>max</i>. */
    public static final String MEMBERSHIP_APPLICATIONS_OF_PERSON = "membership.applicationsOfPerson";

    /** <i>open</i> applications wait for <i>region</i> to review, and <i>max</i> may. */
    public static final String MEMBERSHIP_APPLICATIONS_OF_REGION = "membership.applicationsOfRegion";

    /** <i>officers</i> officers are named, and an organisation may have <i>max</i>. */
    public static final String MEMBERSHIP_OFFICERS_TOO_MANY = "membership.officersTooMany";

    /** no officer is named, and one must stay. */
    public static final String MEMBERSHIP_OFFICERS_NONE = "membership.officersNone";

    /** <i>person</i> is named twice. */
    public static final String MEMBERSHIP_OFFICER_TWICE = "membership.officerTwice";

    /** organisation <i>organisation</i> is not under review. */
    public static final String MEMBERSHIP_NOT_UNDER_REVIEW = "membership.notUnderReview";

    /** whoever applied for <i>organisation</i> cannot review it. */
    public static final String MEMBERSHIP_OWN_REVIEW = "membership.ownReview";

    /** whoever rejected <i>organisation</i> cannot decide its appeal. */
    public static final String MEMBERSHIP_SAME_REVIEWER = "membership.sameReviewer";

    /** organisation <i>organisation</i> is not rejected. */
    public static final String MEMBERSHIP_NOT_REJECTED = "membership.notRejected";

    /** the rejection of <i>organisation</i> is final: it was the appeal, or the highest region's. */
    public static final String MEMBERSHIP_APPEAL_DECIDED = "membership.appealDecided";

    /** the rejection could be appealed before <i>until</i>, it is <i>at</i>. */
    public static final String MEMBERSHIP_APPEAL_LATE = "membership.appealLate";

    /** whoever belongs to <i>organisation</i> neither suspends nor reinstates it. */
    public static final String MEMBERSHIP_OWN_SUPERVISION = "membership.ownSupervision";

    /** organisation <i>organisation</i> is not suspended. */
    public static final String MEMBERSHIP_NOT_SUSPENDED = "membership.notSuspended";

    /** the working calendar holds <i>first</i> to <i>last</i>, not <i>year</i>. */
    public static final String MEMBERSHIP_UNKNOWN_YEAR = "membership.unknownYear";

    /** organisation <i>organisation</i> is not active. */
    public static final String MEMBERSHIP_NOT_ACTIVE = "membership.notActive";

    /** the deadline is <i>due</i>, it is <i>at</i>. */
    public static final String MEMBERSHIP_NOT_DUE = "membership.notDue";

    /** <i>person</i> was found to be <i>into</i>, under whom everything goes on. */
    public static final String MEMBERSHIP_PERSON_MERGED = "membership.personMerged";

    /** identity key <i>current</i> is in force; key <i>key</i> does not come next. */
    public static final String MEMBERSHIP_IDENTITY_KEY_ORDER = "membership.identityKeyOrder";

    /** this identity key was put in force before. */
    public static final String MEMBERSHIP_IDENTITY_KEY_REUSED = "membership.identityKeyReused";

    /** identities are made under key <i>current</i> now, this is under key <i>key</i>. */
    public static final String MEMBERSHIP_IDENTITY_KEY_NOT_IN_FORCE = "membership.identityKeyNotInForce";

    /** that staff knows <i>person</i> is for someone else to say. */
    public static final String MEMBERSHIP_OWN_WITNESS = "membership.ownWitness";

    /** to <i>act</i> takes proof <i>needed</i> or better, this is <i>proof</i>. */
    public static final String MEMBERSHIP_PROOF_BELOW = "membership.proofBelow";

    /** the person is proven by <i>held</i> already, <i>proof</i> adds nothing. */
    public static final String MEMBERSHIP_PROOF_NOT_HIGHER = "membership.proofNotHigher";

    /** two persons are needed, <i>person</i> is one. */
    public static final String MEMBERSHIP_ONE_PERSON = "membership.onePerson";

    /** whether <i>person</i> and <i>other</i> are one person is under review already. */
    public static final String MEMBERSHIP_DUPLICATE_OPEN = "membership.duplicateOpen";

    /** whether <i>person</i> and <i>other</i> are one person is not under review. */
    public static final String MEMBERSHIP_NO_DUPLICATE = "membership.noDuplicate";

    /** whether <i>person</i> and <i>other</i> are one person is for neither of them to decide, nor for who found them. */
    public static final String MEMBERSHIP_OWN_DUPLICATE = "membership.ownDuplicate";

    /** <i>person</i> is a member and <i>into</i> is not: who is a member stays. */
    public static final String MEMBERSHIP_MERGE_INTO_MEMBER = "membership.mergeIntoMember";

    /** <i>person</i> is 18 or over, of which nothing is held. */
    public static final String MEMBERSHIP_NOT_A_MINOR = "membership.notAMinor";

    /** this takes an age of <i>least</i>, <i>person</i> is <i>age</i>. */
    public static final String MEMBERSHIP_UNDERAGE = "membership.underage";

    /** <i>person</i> is under <i>least</i> and has no guardian named. */
    public static final String MEMBERSHIP_GUARDIAN_NEEDED = "membership.guardianNeeded";

    /** <i>person</i> cannot be their own guardian. */
    public static final String MEMBERSHIP_OWN_GUARDIAN = "membership.ownGuardian";

    /** <i>person</i> is under 14: their guardian acts for them. */
    public static final String MEMBERSHIP_GUARDIAN_ACTS = "membership.guardianActs";

    /** nobody is unmasked under this charter. */
    public static final String MEMBERSHIP_UNMASKING_OFF = "membership.unmaskingOff";

    /** order <i>unmasking</i> to unmask was asked for already. */
    public static final String MEMBERSHIP_UNMASKING_EXISTS = "membership.unmaskingExists";

    /** no order <i>unmasking</i> to unmask is known. */
    public static final String MEMBERSHIP_UNKNOWN_UNMASKING = "membership.unknownUnmasking";

    /** no one person in region <i>region</i> has handle <i>handle</i>. */
    public static final String MEMBERSHIP_UNKNOWN_HANDLE = "membership.unknownHandle";

    /** order <i>unmasking</i> takes two, neither of whom is the person or lives with them. */
    public static final String MEMBERSHIP_OWN_UNMASKING = "membership.ownUnmasking";

    /** order <i>unmasking</i> to unmask waits for no decision. */
    public static final String MEMBERSHIP_UNMASKING_DECIDED = "membership.unmaskingDecided";

    /** by order <i>unmasking</i> nobody was unmasked who has not been told. */
    public static final String MEMBERSHIP_NOBODY_TO_TELL = "membership.nobodyToTell";

    /** the charter lets nobody help others or key in batches. */
    public static final String MEMBERSHIP_ASSISTANCE_OFF = "membership.assistanceOff";

    /** <i>helper</i> acts, and cannot be their own helper. */
    public static final String MEMBERSHIP_OWN_HELPER = "membership.ownHelper";

    /** <i>helper</i> holds no role over this region that the charter lets help. */
    public static final String MEMBERSHIP_HELPER_ELSEWHERE = "membership.helperElsewhere";

    /** <i>command</i> is given by a role here, and whoever holds it gives it; <i>helper</i> cannot enter it. */
    public static final String MEMBERSHIP_HELPER_FOR_ROLE = "membership.helperForRole";

    /** <i>helper</i> has served <i>people</i> people, the most until <i>until</i> is <i>most</i>. */
    public static final String MEMBERSHIP_HELPER_BUSY = "membership.helperBusy";

    /** <i>helper</i> cannot help to cast a secret ballot; on paper it is sealed and keyed in. */
    public static final String MEMBERSHIP_HELPER_CHOOSES = "membership.helperChooses";

    /** this ballot says that it came by <i>ballot</i>, the request by <i>entry</i>. */
    public static final String MEMBERSHIP_CHANNEL_DIFFERS = "membership.channelDiffers";

    /** no batch <i>batch</i> is known. */
    public static final String MEMBERSHIP_UNKNOWN_BATCH = "membership.unknownBatch";

    /** batch <i>batch</i> was opened already. */
    public static final String MEMBERSHIP_BATCH_EXISTS = "membership.batchExists";

    /** batch <i>batch</i> was closed. */
    public static final String MEMBERSHIP_BATCH_CLOSED = "membership.batchClosed";

    /** batch <i>batch</i> announces <i>forms</i> forms, its kinds, each named once, add up to <i>total</i>. */
    public static final String MEMBERSHIP_BATCH_TOTAL = "membership.batchTotal";

    /** batch <i>batch</i> announces no form of <i>command</i>. */
    public static final String MEMBERSHIP_NOT_IN_BATCH = "membership.notInBatch";

    /** batch <i>batch</i> announces <i>announced</i> forms of <i>command</i>, <i>came</i> came; it can be closed with a reason. */
    public static final String MEMBERSHIP_BATCH_MISMATCH = "membership.batchMismatch";

    /** nothing was entered for <i>person</i> with help. */
    public static final String MEMBERSHIP_NOTHING_TO_CORRECT = "membership.nothingToCorrect";

    /** this could be corrected until <i>until</i>, it is <i>at</i>. */
    public static final String MEMBERSHIP_CORRECTION_LATE = "membership.correctionLate";

    /** a correction lowers the proof of identity from <i>held</i>, it does not raise it to <i>proof</i>. */
    public static final String MEMBERSHIP_PROOF_RAISED = "membership.proofRaised";

    /** <i>person</i> gave this already; another who may must give the same before <i>until</i>. */
    public static final String MEMBERSHIP_SECOND_EYES = "membership.secondEyes";

    /** no topic <i>topic</i> is known. */
    public static final String DELIBERATION_UNKNOWN_TOPIC = "deliberation.unknownTopic";

    /** topic <i>topic</i> was proposed already. */
    public static final String DELIBERATION_TOPIC_EXISTS = "deliberation.topicExists";

    /** the charter has no rule <i>rule</i> to decide a topic by. */
    public static final String DELIBERATION_UNKNOWN_RULE = "deliberation.unknownRule";

    /** rule <i>rule</i> goes by <i>preset</i> (<i>article</i>), which holds <i>dates</i> and not at <i>at</i>; a charter whose rule has the presetOverride <i>preset</i> would take it all the same. */
    public static final String DELIBERATION_PRESET_OUTSIDE_DATES = "deliberation.presetOutsideDates";

    /** by rule <i>rule</i> (<i>article</i>) more stand for each post than it has seats: <i>stand</i> stand for <i>seats</i>. */
    public static final String DELIBERATION_UNCONTESTED = "deliberation.uncontested";

    /** by rule <i>rule</i> (<i>article</i>) the committee alone calls this vote: <i>person</i> is no cadre of the village. */
    public static final String DELIBERATION_NOT_CONVENER = "deliberation.notConvener";

    /** topic <i>topic</i> is about a covenant by its <i>field</i>: by rule <i>rule</i>, whose covenants is false, none is adopted, replaced or repealed. */
    public static final String DELIBERATION_NO_COVENANTS = "deliberation.noCovenants";

    /** follows names an election where the preset of the rule is for run-offs, and only there; this is about rule <i>rule</i>. */
    public static final String DELIBERATION_ELECTION_NAMED = "deliberation.electionNamed";

    /** follows is <i>topic</i>: in <i>region</i> that is no election by a contested preset, or its seats were not counted, and rule <i>rule</i> fills what such a one left open. */
    public static final String DELIBERATION_NO_ELECTION = "deliberation.noElection";

    /** where the preset of a rule is for recalls, and nowhere else, a topic names in recalls whom and on which ground, and asks for it by a motion; this is about rule <i>rule</i>, and question.kind is <i>kind</i>. */
    public static final String DELIBERATION_RECALL_ASKS = "deliberation.recallAsks";

    /** recalls.ground is <i>ground</i>: topic <i>topic</i>, which asks for the same recall, is being voted on. */
    public static final String DELIBERATION_RECALL_VOTED_ON = "deliberation.recallVotedOn";

    /** recalls.ground is <i>ground</i>: a recall of the same person on it failed by topic <i>topic</i>, and by rule <i>rule</i> (<i>article</i>) none is asked for again before <i>until</i>; it is <i>at</i>. */
    public static final String DELIBERATION_RECALL_FAILED = "deliberation.recallFailed";

    /** follows is <i>topic</i>: its run-off <i>by</i> is under way, being <i>stage</i>. */
    public static final String DELIBERATION_RUNOFF_UNDER_WAY = "deliberation.runoffUnderWay";

    /** follows is <i>topic</i>: by rule <i>rule</i> a run-off of it opens before <i>until</i>, in its days from the last count, and it is <i>at</i>; what is still open takes a new election. */
    public static final String DELIBERATION_RUNOFF_LATE = "deliberation.runoffLate";

    /** a run-off by rule <i>rule</i> asks the voters of election <i>topic</i> for what that left open: <i>field</i> is <i>given</i>, and must be <i>needed</i>. */
    public static final String DELIBERATION_RUNOFF_ASKS = "deliberation.runoffAsks";

    /** a topic names units where interestedOwners vote, and only there; this is about rule <i>rule</i>. */
    public static final String DELIBERATION_UNITS_NAMED = "deliberation.unitsNamed";

    /** <i>found</i> units <i>unit</i> are recorded in <i>region</i>, it takes one. */
    public static final String DELIBERATION_UNKNOWN_UNIT = "deliberation.unknownUnit";

    /** <i>person</i> is on a register of voters outside <i>region</i>: nobody is on two. */
    public static final String DELIBERATION_REGISTERED_ELSEWHERE = "deliberation.registeredElsewhere";

    /** a covenant has 1 to <i>max</i> rules, this has <i>rules</i>. */
    public static final String DELIBERATION_RULES_COUNT = "deliberation.rulesCount";

    /** rule <i>rule</i> stands in the covenant twice. */
    public static final String DELIBERATION_RULE_TWICE = "deliberation.ruleTwice";

    /** rule <i>rule</i> counts violations within <i>days</i> days, it must be 1 to <i>max</i>. */
    public static final String DELIBERATION_WINDOW_DAYS = "deliberation.windowDays";

    /** the ladder of rule <i>rule</i> has <i>steps</i> steps, it must have 1 to <i>max</i>. */
    public static final String DELIBERATION_LADDER_LENGTH = "deliberation.ladderLength";

    /** step <i>step</i> of rule <i>rule</i> is milder than the one before it. */
    public static final String DELIBERATION_LADDER_DESCENDS = "deliberation.ladderDescends";

    /** rule <i>rule</i> gives <i>days</i> days to reply, appeal or decide, it must give 1 to <i>max</i>. */
    public static final String DELIBERATION_HEARING_DAYS = "deliberation.hearingDays";

    /** step <i>step</i> of rule <i>rule</i> exposes or refers, but the rule gives <i>reply_days</i> days to reply and <i>appeal_days</i> to appeal, it must give 1 to <i>max</i> of each. */
    public static final String DELIBERATION_UNHEARD = "deliberation.unheard";

    /** the covenant's figures give counts from <i>from</i> on, it must be <i>min</i> or more. */
    public static final String DELIBERATION_FIGURES_FROM = "deliberation.figuresFrom";

    /** step <i>step</i> of rule <i>rule</i> publishes a name without separate consent, legal duty or law. */
    public static final String DELIBERATION_NAMED_WITHOUT_BASIS = "deliberation.namedWithoutBasis";

    /** step <i>step</i> of rule <i>rule</i> publishes a name by <i>basis</i>: its source must name the article. */
    public static final String DELIBERATION_NAMED_WITHOUT_SOURCE = "deliberation.namedWithoutSource";

    /** rule <i>rule</i> refers cases of kind <i>kind</i>, which the charter does not have. */
    public static final String DELIBERATION_UNKNOWN_KIND = "deliberation.unknownKind";

    /** step <i>step</i> of rule <i>rule</i> is a fine of <i>amount</i>: a covenant cannot fine. */
    public static final String DELIBERATION_FINE = "deliberation.fine";

    /** step <i>step</i> of rule <i>rule</i> withholds a service: a covenant cannot take away lawful rights. */
    public static final String DELIBERATION_SERVICE_WITHHELD = "deliberation.serviceWithheld";

    /** rule <i>rule</i> continues <i>continues</i>, which is no rule of the covenant that the topic repeals. */
    public static final String DELIBERATION_NOTHING_TO_CONTINUE = "deliberation.nothingToContinue";

    /** covenant <i>covenant</i> belongs to topic <i>topic</i>. */
    public static final String DELIBERATION_COVENANT_TAKEN = "deliberation.covenantTaken";

    /** <i>region</i> decided nothing by topic <i>topic</i> that is in force. */
    public static final String DELIBERATION_NOTHING_TO_REPEAL = "deliberation.nothingToRepeal";

    /** the covenant of topic <i>topic</i> is replaced by topic <i>by</i> already: what comes after it repeals that one. */
    public static final String DELIBERATION_ALREADY_REPLACED = "deliberation.alreadyReplaced";

    /** topic <i>topic</i> was decided by rule <i>decided</i>, whose <i>field</i> is <i>needed</i>: that of rule <i>rule</i> is <i>given</i>, which asks for less. */
    public static final String DELIBERATION_LOOSER_RULE = "deliberation.looserRule";

    /** topic <i>topic</i> was decided by rule <i>decided</i>, whose <i>field</i> is <i>needed</i>: that of rule <i>rule</i> is <i>given</i>, and it must be the same. */
    public static final String DELIBERATION_OTHER_RULE = "deliberation.otherRule";

    /** topic <i>topic</i> named unit <i>unit</i>, which this topic does not: the owners who were asked are asked again. */
    public static final String DELIBERATION_UNIT_LEFT_OUT = "deliberation.unitLeftOut";

    /** topic <i>topic</i> is <i>stage</i>: only one that is proposed can be seconded. */
    public static final String DELIBERATION_NOT_BEING_SECONDED = "deliberation.notBeingSeconded";

    /** topic <i>topic</i> has <i>seconds</i> seconds and needs <i>needed</i> to be opened. */
    public static final String DELIBERATION_NOT_SECONDED = "deliberation.notSeconded";

    /** topic <i>topic</i> is <i>stage</i>: only one that is seconded can be opened. */
    public static final String DELIBERATION_NOT_OPENABLE = "deliberation.notOpenable";

    /** topic <i>topic</i> is <i>stage</i>: it can be withdrawn only before voting opens. */
    public static final String DELIBERATION_NOT_WITHDRAWABLE = "deliberation.notWithdrawable";

    /** topic <i>topic</i> is <i>stage</i>: no voting is open on it. */
    public static final String DELIBERATION_NOT_VOTING = "deliberation.notVoting";

    /** topic <i>topic</i> had to be seconded before <i>due</i>, it is <i>at</i>. */
    public static final String DELIBERATION_SECONDING_OVER = "deliberation.secondingOver";

    /** voting on topic <i>topic</i> ran until <i>until</i>, it is <i>at</i>. */
    public static final String DELIBERATION_VOTING_OVER = "deliberation.votingOver";

    /** topic <i>topic</i> falls due at <i>due</i>, it is <i>at</i>. */
    public static final String DELIBERATION_NOT_DUE = "deliberation.notDue";

    /** whoever proposed topic <i>topic</i> cannot second it. */
    public static final String DELIBERATION_OWN_SECOND = "deliberation.ownSecond";

    /** <i>person</i> is not a member of <i>region</i>. */
    public static final String DELIBERATION_OUTSIDE_REGION = "deliberation.outsideRegion";

    /** <i>person</i> seconded topic <i>topic</i> already. */
    public static final String DELIBERATION_ALREADY_SECONDED = "deliberation.alreadySeconded";

    /** <i>person</i> owns no unit in <i>region</i>. */
    public static final String DELIBERATION_NOT_OWNER = "deliberation.notOwner";

    /** topic <i>topic</i> cannot be opened: all areas together are <i>area</i> hundredths of a square metre, and must be below <i>max</i>. */
    public static final String DELIBERATION_AREA_TOO_LARGE = "deliberation.areaTooLarge";

    /** topic <i>topic</i> cannot be opened: <i>region</i> has nobody who could vote. */
    public static final String DELIBERATION_NOBODY_ELIGIBLE = "deliberation.nobodyEligible";

    /** a ballot by app is cast by <i>voter</i> and by nobody else. */
    public static final String DELIBERATION_APP_BALLOT_OF_ANOTHER = "deliberation.appBallotOfAnother";

    /** <i>voter</i> was not in the register when voting opened at <i>opened</i>. */
    public static final String DELIBERATION_NOT_ELIGIBLE = "deliberation.notEligible";

    /** <i>voter</i> is not the delegate of household <i>household</i>. */
    public static final String DELIBERATION_NOT_DELEGATE = "deliberation.notDelegate";

    /** the vote that <i>voter</i> casts was cast already, at <i>cast</i> by <i>channel</i>. */
    public static final String DELIBERATION_ALREADY_VOTED = "deliberation.alreadyVoted";

    /** the ballot of <i>voter</i> names its organisation where organisations vote, and nowhere else: here the electorate is <i>electorate</i>. */
    public static final String DELIBERATION_ORGANISATION_NAMED = "deliberation.organisationNamed";

    /** a second ballot of <i>voter</i>, or of who votes for the same, is among those entered. */
    public static final String DELIBERATION_ENTERED_TWICE = "deliberation.enteredTwice";

    /** the topic asks what cannot be put to the vote, at <i>path</i>: <i>problem</i>. */
    public static final String DELIBERATION_INVALID_QUESTION = "deliberation.invalidQuestion";

    /** a topic that brings a covenant, or ends what was decided, asks a motion: question.kind is <i>kind</i>. */
    public static final String DELIBERATION_ADOPTED_BY_MOTION = "deliberation.adoptedByMotion";

    /** rule <i>rule</i>, whose <i>field</i> is <i>given</i>, asks a motion, block or approval: question.kind is <i>kind</i>, which has no share that the rule's approval could be held against in every measure. */
    public static final String DELIBERATION_MOTION_ONLY = "deliberation.motionOnly";

    /** whoever is elected needs a share of the participants: the approvalOf of rule <i>rule</i> is <i>approval_of</i>. */
    public static final String DELIBERATION_ELECTED_OF = "deliberation.electedOf";

    /** rule <i>rule</i> has no ballots.ranks: by it nobody is asked for ranks. */
    public static final String DELIBERATION_NO_RANKS = "deliberation.noRanks";

    /** the sheet of rule <i>rule</i> is for <i>sheet_method</i> with equal ranks: <i>sheet_equal</i>; what is asked is <i>method</i> with equal ranks: <i>equal</i>. */
    public static final String DELIBERATION_OTHER_RANKS = "deliberation.otherRanks";

    /** a secret ballot is cast by <i>voter</i> or their proxy; or on a paper, into a box. */
    public static final String DELIBERATION_SECRET_BY_ANOTHER = "deliberation.secretByAnother";

    /** this ballot would be void: <i>flaw</i>. */
    public static final String DELIBERATION_BALLOT_VOID = "deliberation.ballotVoid";

    /** by rule <i>rule</i> a vote cannot be entrusted. */
    public static final String DELIBERATION_NO_PROXIES = "deliberation.noProxies";

    /** by rule <i>rule</i> (<i>article</i>) a vote is entrusted to close kin alone: relation states what the proxy is to whoever entrusts it. */
    public static final String DELIBERATION_RELATION_MISSING = "deliberation.relationMissing";

    /** <i>person</i> cannot be their own proxy. */
    public static final String DELIBERATION_OWN_PROXY = "deliberation.ownProxy";

    /** <i>person</i> has a proxy or is one: what is entrusted is not entrusted further. */
    public static final String DELIBERATION_PROXY_CHAIN = "deliberation.proxyChain";

    /** <i>proxy</i> is the proxy of <i>max</i> already, which is the most. */
    public static final String DELIBERATION_PROXY_FULL = "deliberation.proxyFull";

    /** <i>proxy</i> is to be the proxy: that a vote is entrusted to them is recorded by somebody else. */
    public static final String DELIBERATION_OWN_TRUST = "deliberation.ownTrust";

    /** <i>person</i> is not on the list of topic <i>topic</i>: only whoever may vote entrusts a vote. */
    public static final String DELIBERATION_NOT_LISTED = "deliberation.notListed";

    /** <i>person</i> entrusted this vote to nobody. */
    public static final String DELIBERATION_NOT_ENTRUSTED = "deliberation.notEntrusted";

    /** this vote was not entrusted to <i>proxy</i>. */
    public static final String DELIBERATION_NOT_PROXY = "deliberation.notProxy";

    /** by rule <i>rule</i> (<i>article</i>) a vote is entrusted only to kin who may vote themselves: <i>proxy</i> is not among those who may. */
    public static final String DELIBERATION_PROXY_WITHOUT_VOTE = "deliberation.proxyWithoutVote";

    /** <i>proxy</i> can cast it from <i>from</i> on, it is <i>at</i>. */
    public static final String DELIBERATION_PROXY_EARLY = "deliberation.proxyEarly";

    /** papers of owners and organisations are received by name, others go into boxes, and both take ballots.countingDays: rule <i>rule</i> has <i>days</i>, for <i>electorate</i>. */
    public static final String DELIBERATION_NO_PAPERS = "deliberation.noPapers";

    /** no paper comes by <i>channel</i>. */
    public static final String DELIBERATION_NO_PAPER_BY = "deliberation.noPaperBy";

    /** no paper of <i>voter</i> that is still to be entered was received by <i>until</i>. */
    public static final String DELIBERATION_PAPER_NOT_RECEIVED = "deliberation.paperNotReceived";

    /** <i>present</i> go along with the mobile box <i>batch</i>, <i>needed</i> must. */
    public static final String DELIBERATION_FEW_WATCHERS = "deliberation.fewWatchers";

    /** box <i>batch</i> was counted already. */
    public static final String DELIBERATION_BOX_COUNTED = "deliberation.boxCounted";

    /** box <i>batch</i> takes papers by <i>channel</i> alone. */
    public static final String DELIBERATION_BOX_CHANNEL = "deliberation.boxChannel";

    /** no paper was given out for box <i>batch</i>. */
    public static final String DELIBERATION_UNKNOWN_BOX = "deliberation.unknownBox";

    /** topic <i>topic</i> is <i>stage</i>: its ballots are not counted. */
    public static final String DELIBERATION_NOT_COUNTED = "deliberation.notCounted";

    /** on topic <i>topic</i> <i>ballots</i> ballots were cast: fewer than <i>min</i> are not told. */
    public static final String DELIBERATION_WITHHELD = "deliberation.withheld";

    /** the vote on topic <i>topic</i> is void: nothing of it is counted. */
    public static final String DELIBERATION_VOID_VOTE = "deliberation.voidVote";

    /** no ballot has the tracker <i>tracker</i>. */
    public static final String DELIBERATION_UNKNOWN_TRACKER = "deliberation.unknownTracker";

    /** topic <i>topic</i> is <i>stage</i>, and this is for one that is <i>needed</i>. */
    public static final String DELIBERATION_WRONG_STAGE = "deliberation.wrongStage";

    /** the time for this on topic <i>topic</i> ran until <i>due</i>, it is <i>at</i>. */
    public static final String DELIBERATION_TIME_OVER = "deliberation.timeOver";

    /** whoever proposed topic <i>topic</i>, or whose own words, entry or recall this is about, decides nothing about it; whose recall it is about handles no ballots of others either. */
    public static final String DELIBERATION_OWN_MATTER = "deliberation.ownMatter";

    /** topic <i>topic</i> can be declined only with a reason. */
    public static final String DELIBERATION_REASON_MISSING = "deliberation.reasonMissing";

    /** whoever declined topic <i>topic</i>, or annulled its result, cannot decide on the appeal. */
    public static final String DELIBERATION_SAME_DECIDER = "deliberation.sameDecider";

    /** the decline of topic <i>topic</i> is appealed by whoever proposed it. */
    public static final String DELIBERATION_NOT_PROPOSER = "deliberation.notProposer";

    /** topic <i>topic</i> stays declined, or its result annulled: the appeal was decided, or not made in time. */
    public static final String DELIBERATION_RULED_FOR_GOOD = "deliberation.ruledForGood";

    /** no contribution <i>contribution</i> is known. */
    public static final String DELIBERATION_UNKNOWN_CONTRIBUTION = "deliberation.unknownContribution";

    /** contribution <i>contribution</i> was made already. */
    public static final String DELIBERATION_CONTRIBUTION_EXISTS = "deliberation.contributionExists";

    /** <i>person</i> made <i>max</i> contributions to this topic, as many as one person can. */
    public static final String DELIBERATION_TOO_MANY_CONTRIBUTIONS = "deliberation.tooManyContributions";

    /** contribution <i>contribution</i> is <i>kind</i>, and this is for a contribution that is <i>needed</i>. */
    public static final String DELIBERATION_OTHER_KIND = "deliberation.otherKind";

    /** contribution <i>contribution</i> is hidden. */
    public static final String DELIBERATION_CONTRIBUTION_HIDDEN = "deliberation.contributionHidden";

    /** amendment <i>contribution</i> was decided already. */
    public static final String DELIBERATION_AMENDMENT_OVER = "deliberation.amendmentOver";

    /** amendment <i>contribution</i> is of version <i>version</i> of the text, which is now version <i>current</i>: it would undo what was taken over since. */
    public static final String DELIBERATION_STALE_AMENDMENT = "deliberation.staleAmendment";

    /** contribution <i>contribution</i> brings the draft of covenant <i>covenant</i>: only an amendment can, and only of the covenant that its topic proposes. */
    public static final String DELIBERATION_NO_DRAFT_TO_CHANGE = "deliberation.noDraftToChange";

    /** topic <i>topic</i> cannot be opened before <i>until</i>: its list is published until then, or <i>undecided</i> objections are undecided. */
    public static final String DELIBERATION_LIST_OPEN = "deliberation.listOpen";

    /** the list of topic <i>topic</i> is one of <i>electorate</i>: an entry of it is named by about.<i>field</i>, and by that alone. */
    public static final String DELIBERATION_NO_SUCH_ENTRY = "deliberation.noSuchEntry";

    /** about.area is <i>area</i> and about.listed <i>listed</i>, on the list of topic <i>topic</i>, one of <i>electorate</i>: an area is more than 0, and of an owner who should be listed. */
    public static final String DELIBERATION_NO_SUCH_AREA = "deliberation.noSuchArea";

    /** the list of topic <i>topic</i> is already as the objection wants it: <i>listed</i>. */
    public static final String DELIBERATION_AS_LISTED = "deliberation.asListed";

    /** objection <i>objection</i> was lodged already. */
    public static final String DELIBERATION_OBJECTION_EXISTS = "deliberation.objectionExists";

    /** <i>person</i> objected to this of topic <i>topic</i> already. */
    public static final String DELIBERATION_ALREADY_OBJECTED = "deliberation.alreadyObjected";

    /** no objection <i>objection</i> is known. */
    public static final String DELIBERATION_UNKNOWN_OBJECTION = "deliberation.unknownObjection";

    /** objection <i>objection</i> was decided already, or its time is over. */
    public static final String DELIBERATION_OBJECTION_OVER = "deliberation.objectionOver";

    /** covenant <i>covenant</i> was adopted already. */
    public static final String COVENANT_COVENANT_EXISTS = "covenant.covenantExists";

    /** no covenant <i>covenant</i> is known. */
    public static final String COVENANT_UNKNOWN_COVENANT = "covenant.unknownCovenant";

    /** covenant <i>covenant</i> was repealed at <i>since</i>. */
    public static final String COVENANT_NOT_IN_FORCE = "covenant.notInForce";

    /** covenant <i>covenant</i> counts from <i>since</i> on, it is <i>at</i>. */
    public static final String COVENANT_NOT_YET_IN_FORCE = "covenant.notYetInForce";

    /** covenant <i>covenant</i> has no rule <i>rule</i>. */
    public static final String COVENANT_UNKNOWN_RULE = "covenant.unknownRule";

    /** violation <i>violation</i> was recorded already, at <i>recorded</i>. */
    public static final String COVENANT_VIOLATION_EXISTS = "covenant.violationExists";

    /** no violation <i>violation</i> is known. */
    public static final String COVENANT_UNKNOWN_VIOLATION = "covenant.unknownViolation";

    /** whoever committed violation <i>violation</i> cannot withdraw it or decide on its appeal. */
    public static final String COVENANT_OWN_VIOLATION = "covenant.ownViolation";

    /** violation <i>violation</i> was withdrawn already. */
    public static final String COVENANT_ALREADY_WITHDRAWN = "covenant.alreadyWithdrawn";

    /** the measure of violation <i>violation</i> was applied at <i>applied</i>: it is too late to reply. */
    public static final String COVENANT_REPLY_CLOSED = "covenant.replyClosed";

    /** the measure of violation <i>violation</i> is applied at <i>applies</i>, it is <i>at</i>: reply instead. */
    public static final String COVENANT_NOT_APPLIED = "covenant.notApplied";

    /** violation <i>violation</i> could be appealed before <i>until</i>, it is <i>at</i>. */
    public static final String COVENANT_APPEAL_CLOSED = "covenant.appealClosed";

    /** violation <i>violation</i> was appealed already. */
    public static final String COVENANT_ALREADY_APPEALED = "covenant.alreadyAppealed";

    /** whoever recorded violation <i>violation</i> cannot hand in its appeal or decide on it. */
    public static final String COVENANT_OWN_RECORD = "covenant.ownRecord";

    /** no appeal of violation <i>violation</i> is open. */
    public static final String COVENANT_NO_APPEAL = "covenant.noAppeal";

    /** violation <i>violation</i> falls due at <i>due</i>, it is <i>at</i>. */
    public static final String COVENANT_NOT_DUE = "covenant.notDue";

    /** no refused referral of violation <i>violation</i> waits to be given again. */
    public static final String COVENANT_NOTHING_TO_REFER = "covenant.nothingToRefer";

    /** <i>place</i> is of level <i>level</i>: a violation is recorded in a grid or village. */
    public static final String COVENANT_PLACE_TOO_HIGH = "covenant.placeTooHigh";

    /** <i>place</i> does not lie in <i>region</i>, where the covenant holds. */
    public static final String COVENANT_PLACE_OUTSIDE = "covenant.placeOutside";

    /** a covenant's measures do not reach minors: nothing is recorded. */
    public static final String COVENANT_MINOR = "covenant.minor";

    /** <i>person</i> is not a member of <i>region</i>, whose members the covenant binds. */
    public static final String COVENANT_NOT_BOUND = "covenant.notBound";

    /** organisation <i>organisation</i> is not a merchant. */
    public static final String POINTS_NOT_A_MERCHANT = "points.notAMerchant";

    /** no fund <i>fund</i> is open. */
    public static final String POINTS_UNKNOWN_FUND = "points.unknownFund";

    /** the charter knows no act <i>act</i>. */
    public static final String POINTS_UNKNOWN_ACT = "points.unknownAct";

    /** <i>person</i> was not awarded for act <i>act</i> from source <i>source</i>. */
    public static final String POINTS_UNKNOWN_AWARD = "points.unknownAward";

    /** no offer <i>offer</i> is known. */
    public static final String POINTS_UNKNOWN_OFFER = "points.unknownOffer";

    /** no redemption <i>redemption</i> is known. */
    public static final String POINTS_UNKNOWN_REDEMPTION = "points.unknownRedemption";

    /** no settlement <i>settlement</i> is known. */
    public static final String POINTS_UNKNOWN_SETTLEMENT = "points.unknownSettlement";

    /** settlement <i>settlement</i> has no line of merchant <i>merchant</i>. */
    public static final String POINTS_NOT_IN_SETTLEMENT = "points.notInSettlement";

    /** fund <i>fund</i> is open already. */
    public static final String POINTS_FUND_EXISTS = "points.fundExists";

    /** offer <i>offer</i> was published already. */
    public static final String POINTS_OFFER_EXISTS = "points.offerExists";

    /** redemption <i>redemption</i> was reserved already. */
    public static final String POINTS_REDEMPTION_EXISTS = "points.redemptionExists";

    /** settlement <i>settlement</i> was made already. */
    public static final String POINTS_SETTLEMENT_EXISTS = "points.settlementExists";

    /** <i>person</i> cannot award themself. */
    public static final String POINTS_OWN_AWARD = "points.ownAward";

    /** fund <i>fund</i> serves region <i>region</i>, the person lives in grid <i>grid</i>. */
    public static final String POINTS_FUND_ELSEWHERE = "points.fundElsewhere";

    /** earning by this act takes proof <i>needed</i> or better, this is <i>proof</i>. */
    public static final String POINTS_PROOF_TOO_LOW = "points.proofTooLow";

    /** <i>person</i> was awarded for act <i>act</i> from source <i>source</i> already. */
    public static final String POINTS_ALREADY_AWARDED = "points.alreadyAwarded";

    /** act <i>act</i> earns at most <i>cap</i> a day, <i>earned</i> are earned and <i>asked</i> more are asked; the day ends at <i>until</i>. */
    public static final String POINTS_CAP_REACHED = "points.capReached";

    /** the award of <i>person</i> for act <i>act</i> from source <i>source</i> was reversed already. */
    public static final String POINTS_ALREADY_REVERSED = "points.alreadyReversed";

    /** the price of this offer is at least <i>least</i>, this is <i>price</i>; it may be zero only where an act is required. */
    public static final String POINTS_PRICE_TOO_LOW = "points.priceTooLow";

    /** an offer begins with a stock of at least 1. */
    public static final String POINTS_STOCK_EMPTY = "points.stockEmpty";

    /** a required act must be required at least once, <i>act</i> is required 0 times. */
    public static final String POINTS_REQUIREMENT_EMPTY = "points.requirementEmpty";

    /** offer <i>offer</i> was withdrawn. */
    public static final String POINTS_OFFER_WITHDRAWN = "points.offerWithdrawn";

    /** merchant <i>merchant</i> cannot redeem its own offer. */
    public static final String POINTS_OWN_OFFER = "points.ownOffer";

    /** this offer requires act <i>act</i> <i>needed</i> times, it was done <i>done</i> times. */
    public static final String POINTS_REQUIREMENT_NOT_MET = "points.requirementNotMet";

    /** nothing of offer <i>offer</i> is left; what is reserved may come back. */
    public static final String POINTS_SOLD_OUT = "points.soldOut";

    /** this takes <i>needed</i> points, the balance is <i>balance</i>. */
    public static final String POINTS_BALANCE_TOO_LOW = "points.balanceTooLow";

    /** redemption <i>redemption</i> is <i>status</i> already. */
    public static final String POINTS_REDEMPTION_OVER = "points.redemptionOver";

    /** this redemption was reserved until <i>due</i>, it is <i>at</i>. */
    public static final String POINTS_REDEMPTION_LATE = "points.redemptionLate";

    /** this redemption is reserved until <i>due</i>, it is <i>at</i>. */
    public static final String POINTS_NOT_DUE = "points.notDue";

    /** <i>person</i> redeems, and cannot confirm it for the merchant. */
    public static final String POINTS_OWN_CONFIRMATION = "points.ownConfirmation";

    /** <i>person</i> acts for merchant <i>merchant</i>, and cannot settle what it is paid. */
    public static final String POINTS_OWN_SETTLEMENT = "points.ownSettlement";

    /** no merchant of region <i>region</i> holds points. */
    public static final String POINTS_NOTHING_TO_SETTLE = "points.nothingToSettle";

    /** the ledger counts up to <i>max</i> points, this would add <i>asked</i> to <i>total</i>. */
    public static final String POINTS_LEDGER_FULL = "points.ledgerFull";

    /** no case <i>case</i> is known. */
    public static final String CASES_UNKNOWN_CASE = "cases.unknownCase";

    /** only the engine itself reports by the covenant channel. */
    public static final String CASES_CHANNEL_OF_THE_ENGINE = "cases.channelOfTheEngine";

    /** what came on channel <i>channel</i> under this source became case <i>case</i>. */
    public static final String CASES_SOURCE_ENTERED = "cases.sourceEntered";

    /** case <i>case</i> was reported already. */
    public static final String CASES_CASE_EXISTS = "cases.caseExists";

    /** the charter has no kind of case <i>kind</i>. */
    public static final String CASES_UNKNOWN_KIND = "cases.unknownKind";

    /** <i>region</i> is a <i>level</i>; a case is reported for a grid or village. */
    public static final String CASES_REGION_TOO_HIGH = "cases.regionTooHigh";

    /** only who works for the region reports in another person's name. */
    public static final String CASES_NOT_OWN_NAME = "cases.notOwnName";

    /** case <i>case</i> is at stage <i>stage</i>; this takes one of: <i>needed</i>. */
    public static final String CASES_WRONG_STAGE = "cases.wrongStage";

    /** the case is at level <i>level</i>; this is done from <i>lowest</i> to <i>highest</i>. */
    public static final String CASES_WRONG_LEVEL = "cases.wrongLevel";

    /** the deadline runs until <i>due</i>, it is <i>at</i>. */
    public static final String CASES_NOT_DUE = "cases.notDue";

    /** the deadline was <i>due</i>, it is <i>at</i>: the clock must tell first. */
    public static final String CASES_DEADLINE_PASSED = "cases.deadlinePassed";

    /** the case is at level <i>level</i>, and no level lies above it here. */
    public static final String CASES_AT_TOP = "cases.atTop";

    /** the case is at level <i>level</i>, and <i>to</i> is not above it. */
    public static final String CASES_NOT_ABOVE = "cases.notAbove";

    /** no <i>to</i> lies above this case; the highest is a <i>top</i>. */
    public static final String CASES_ABOVE_TOP = "cases.aboveTop";

    /** the case is at <i>level</i> level and goes to <i>next</i> first; only urgent kinds skip to <i>to</i>. */
    public static final String CASES_SKIPS_LEVEL = "cases.skipsLevel";

    /** <i>organisation</i> is a department or a merchant, which a village does not entrust. */
    public static final String CASES_NOT_ENTRUSTABLE = "cases.notEntrustable";

    /** <i>organisation</i> is not a government department. */
    public static final String CASES_NOT_A_DEPARTMENT = "cases.notADepartment";

    /** <i>organisation</i> is active in <i>region</i>, which has nothing to do with this case. */
    public static final String CASES_OUT_OF_REACH = "cases.outOfReach";

    /** <i>department</i> is named twice. */
    public static final String CASES_NAMED_TWICE = "cases.namedTwice";

    /** the case is dispatched: say which department tells the result. */
    public static final String CASES_UNIT_MISSING = "cases.unitMissing";

    /** the case is not with <i>unit</i>. */
    public static final String CASES_NOT_WITH_UNIT = "cases.notWithUnit";

    /** the result is told by an officer of <i>unit</i>. */
    public static final String CASES_NOT_ACTING_FOR = "cases.notActingFor";

    /** <i>department</i> gave its feedback already. */
    public static final String CASES_FEEDBACK_GIVEN = "cases.feedbackGiven";

    /** <i>department</i> returned this case before; it takes a designated dispatch. */
    public static final String CASES_RETURNED_BEFORE = "cases.returnedBefore";

    /** the case was dispatched to <i>department</i> as designated, which cannot be returned. */
    public static final String CASES_DISPATCH_DESIGNATED = "cases.dispatchDesignated";

    /** round <i>round</i> of this case is rated already. */
    public static final String CASES_ALREADY_RATED = "cases.alreadyRated";

    /** the case has no reporter who could do this. */
    public static final String CASES_ANONYMOUS = "cases.anonymous";

    /** only whoever reported the case can do this. */
    public static final String CASES_NOT_REPORTER = "cases.notReporter";

    /** whoever rates belongs to those who handled the case. */
    public static final String CASES_HANDLER_RATES = "cases.handlerRates";

    /** the case could be rated or reopened before <i>until</i>, it is <i>at</i>. */
    public static final String CASES_WINDOW_CLOSED = "cases.windowClosed";

    /** the case was reopened <i>reopenings</i> times, of <i>max</i>. */
    public static final String CASES_REOPENED_TOO_OFTEN = "cases.reopenedTooOften";

    /** the working calendar holds <i>first</i> to <i>last</i>, and the deadline reaches into <i>year</i>. */
    public static final String CASES_UNKNOWN_YEAR = "cases.unknownYear";

    /** the terms of the case give no working time for level <i>level</i>. */
    public static final String CASES_NO_TERM = "cases.noTerm";

    /** the charter's catalogue has no item <i>item</i>: it is not asked. */
    public static final String CATALOGUE_UNKNOWN_ITEM = "catalogue.unknownItem";

    /** item <i>item</i> stands in the form twice. */
    public static final String CATALOGUE_ITEM_TWICE = "catalogue.itemTwice";

    /** <i>item</i> may not be asked for <i>purpose</i>; the charter lists what for. */
    public static final String CATALOGUE_PURPOSE_NOT_LAWFUL = "catalogue.purposeNotLawful";

    /** <i>organisation</i> may not hold <i>item</i>, which is <i>owner</i>'s and not to be shared with it. */
    public static final String CATALOGUE_NOT_ENTITLED = "catalogue.notEntitled";

    /** <i>organisation</i> acts in <i>acts_in</i>, the person lives in <i>grid</i>. */
    public static final String CATALOGUE_OUTSIDE_REGION = "catalogue.outsideRegion";

    /** <i>item</i> is held already: <i>record</i>, collected by <i>by</i> <i>age_days</i> days ago, is fresh until <i>until</i>. */
    public static final String CATALOGUE_ALREADY_HELD = "catalogue.alreadyHeld";

    /** the person refused <i>item</i> to <i>organisation</i>; it may ask again from <i>until</i>. */
    public static final String CATALOGUE_REFUSED_BY_RESIDENT = "catalogue.refusedByResident";

    /** <i>item</i> by <i>basis</i> takes a consent of its own, and there is none. */
    public static final String CATALOGUE_CONSENT_MISSING = "catalogue.consentMissing";

    /** <i>item</i> about somebody under <i>least</i> takes a consent of its own by the guardian who is entered for <i>person</i>. */
    public static final String CATALOGUE_GUARDIAN_MISSING = "catalogue.guardianMissing";

    /** <i>item</i> is to be shared: <i>record</i>, collected by <i>holder</i> <i>age_days</i> days ago, is fresh until <i>until</i>. */
    public static final String CATALOGUE_HELD_ELSEWHERE = "catalogue.heldElsewhere";

    /** record <i>record</i> exists already. */
    public static final String CATALOGUE_RECORD_EXISTS = "catalogue.recordExists";

    /** no record <i>record</i> is known. */
    public static final String CATALOGUE_UNKNOWN_RECORD = "catalogue.unknownRecord";

    /** record <i>record</i> is fresh no more since <i>until</i>: it is not to be shared. */
    public static final String CATALOGUE_NOT_FRESH = "catalogue.notFresh";

    /** <i>item</i> rests on <i>basis</i>, which takes no consent: there is none to withhold. */
    public static final String CATALOGUE_NOT_REFUSABLE = "catalogue.notRefusable";

    /** no question <i>question</i> is known. */
    public static final String CONSULTATION_UNKNOWN_QUESTION = "consultation.unknownQuestion";

    /** question <i>question</i> was asked already. */
    public static final String CONSULTATION_QUESTION_EXISTS = "consultation.questionExists";

    /** <i>body</i> is no public body. */
    public static final String CONSULTATION_NOT_PUBLIC = "consultation.notPublic";

    /** <i>body</i> acts in <i>region</i>, where grid <i>grid</i> does not lie. */
    public static final String CONSULTATION_OUT_OF_REACH = "consultation.outOfReach";

    /** this person has <i>open</i> questions open, and may have <i>max</i>. */
    public static final String CONSULTATION_TOO_MANY_OPEN = "consultation.tooManyOpen";

    /** question <i>question</i> is not open. */
    public static final String CONSULTATION_NOT_OPEN = "consultation.notOpen";

    /** whoever asked <i>question</i> cannot answer it. */
    public static final String CONSULTATION_OWN_QUESTION = "consultation.ownQuestion";

    /** question <i>question</i> has no answer to rate. */
    public static final String CONSULTATION_NOT_ANSWERED = "consultation.notAnswered";

    /** the answer to <i>question</i> was rated already. */
    public static final String CONSULTATION_RATED_ALREADY = "consultation.ratedAlready";

    /** the answer is due at <i>due</i>, it is <i>at</i>. */
    public static final String CONSULTATION_NOT_DUE = "consultation.notDue";

    /** no entry <i>entry</i> is known. */
    public static final String VAULT_UNKNOWN_ENTRY = "vault.unknownEntry";

    /** entry <i>entry</i> was entered already. */
    public static final String VAULT_ENTRY_EXISTS = "vault.entryExists";

    /** the charter has no retention category <i>category</i>: it is not kept. */
    public static final String VAULT_UNKNOWN_CATEGORY = "vault.unknownCategory";

    /** <i>category</i> is kept by consent; the evidence of it is missing. */
    public static final String VAULT_CONSENT_NEEDED = "vault.consentNeeded";

    /** <i>category</i> is not kept by consent but by <i>basis</i>, which nobody withdraws. */
    public static final String VAULT_NOT_BY_CONSENT = "vault.notByConsent";

    /** nothing is kept about <i>person</i> by such a consent. */
    public static final String VAULT_NOTHING_CONSENTED = "vault.nothingConsented";

    /** entry <i>entry</i> is <i>status</i>, and is not corrected. */
    public static final String VAULT_NOT_KEPT = "vault.notKept";

    /** entry <i>entry</i> is <i>status</i>, not due for deletion. */
    public static final String VAULT_NOT_DUE = "vault.notDue";

    /** <i>child</i>, who is under 14, has <i>person</i> as guardian: name another first. */
    public static final String VAULT_CHILD_IN_CARE = "vault.childInCare";

    /** nobody but <i>person</i> is <i>role</i> over <i>region</i>: grant the role to another first. */
    public static final String VAULT_ONLY_OPERATOR = "vault.onlyOperator";
}
