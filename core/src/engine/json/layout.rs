//! The shapes of the contract, in the order of their bytes. Generated from core by
//! `cargo xtask generate`: do not edit.

use super::leaf::Leaf;
use super::shape::{Place, Shape, key, may, must};

pub(in crate::engine) const ACT_CODE: Place = 0;
pub(in crate::engine) const ALGORITHM: Place = 1;
pub(in crate::engine) const ALLOWED: Place = 2;
pub(in crate::engine) const AMOUNT: Place = 9;
pub(in crate::engine) const ANSWER: Place = 10;
pub(in crate::engine) const ANSWER_TERMS: Place = 43;
pub(in crate::engine) const ANSWERED: Place = 493;
pub(in crate::engine) const ASK_ANSWER: Place = 188;
pub(in crate::engine) const BALLOT_VIEW: Place = 439;
pub(in crate::engine) const BASE: Place = 51;
pub(in crate::engine) const BURDEN_OF: Place = 494;
pub(in crate::engine) const BURDEN_VIEW: Place = 484;
pub(in crate::engine) const BUYER: Place = 143;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 58;
pub(in crate::engine) const CASE_RULES: Place = 56;
pub(in crate::engine) const CASE_VIEW: Place = 459;
pub(in crate::engine) const CASES_ANSWER: Place = 458;
pub(in crate::engine) const CASES_CHANNEL: Place = 157;
pub(in crate::engine) const CASES_COMMAND: Place = 499;
pub(in crate::engine) const CASES_EVENT: Place = 153;
pub(in crate::engine) const CASES_QUERY: Place = 517;
pub(in crate::engine) const CASES_REFUSAL: Place = 370;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 480;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 522;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 184;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 532;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 193;
pub(in crate::engine) const CAUSE: Place = 23;
pub(in crate::engine) const CHARTER: Place = 31;
pub(in crate::engine) const CHARTER_COMMAND: Place = 536;
pub(in crate::engine) const CHARTER_EVENT: Place = 29;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 240;
pub(in crate::engine) const CHOICE: Place = 117;
pub(in crate::engine) const CLOCK_COMMAND: Place = 538;
pub(in crate::engine) const CNY: Place = 151;
pub(in crate::engine) const CNY_PER_POINT: Place = 55;
pub(in crate::engine) const COMMAND: Place = 540;
pub(in crate::engine) const COMPARISON: Place = 125;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 485;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 583;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 214;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 590;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 406;
pub(in crate::engine) const CONSULTATION_RULES: Place = 42;
pub(in crate::engine) const COVENANT_ANSWER: Place = 441;
pub(in crate::engine) const COVENANT_COMMAND: Place = 566;
pub(in crate::engine) const COVENANT_DRAFT: Place = 101;
pub(in crate::engine) const COVENANT_EVENT: Place = 127;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 593;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 323;
pub(in crate::engine) const COVENANT_RULE: Place = 103;
pub(in crate::engine) const COVENANT_VIEW: Place = 442;
pub(in crate::engine) const CREDIT_CODE: Place = 88;
pub(in crate::engine) const DATA_FORM: Place = 524;
pub(in crate::engine) const DATA_ITEM: Place = 68;
pub(in crate::engine) const DECISION_RULE: Place = 47;
pub(in crate::engine) const DEFERRAL: Place = 175;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 430;
pub(in crate::engine) const DELIBERATION_CHANNEL: Place = 118;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 558;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 98;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 120;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 597;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 294;
pub(in crate::engine) const DELIBERATION_RULES: Place = 45;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 464;
pub(in crate::engine) const DIGEST: Place = 13;
pub(in crate::engine) const DONE: Place = 600;
pub(in crate::engine) const EARNING_RULE: Place = 54;
pub(in crate::engine) const ELECTORATE: Place = 48;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 225;
pub(in crate::engine) const ENTRY: Place = 529;
pub(in crate::engine) const EVENT: Place = 28;
pub(in crate::engine) const FIGURES: Place = 492;
pub(in crate::engine) const FIGURES_VIEW: Place = 446;
pub(in crate::engine) const FOUNDER: Place = 34;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 451;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const INEQUALITY: Place = 123;
pub(in crate::engine) const ITEM_ANSWER: Place = 187;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 210;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 11;
pub(in crate::engine) const JOURNAL_QUERY: Place = 602;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 474;
pub(in crate::engine) const LAWFUL_BASIS: Place = 69;
pub(in crate::engine) const LEDGER_TOTALS: Place = 457;
pub(in crate::engine) const LEVEL: Place = 65;
pub(in crate::engine) const LEVEL_FIGURE: Place = 472;
pub(in crate::engine) const LIMIT: Place = 64;
pub(in crate::engine) const MADE: Place = 601;
pub(in crate::engine) const MEASURE: Place = 105;
pub(in crate::engine) const MEMBER_VIEW: Place = 420;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 417;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 541;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 72;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 608;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 244;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 36;
pub(in crate::engine) const MERCHANT_VIEW: Place = 450;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 452;
pub(in crate::engine) const OFFICE_HOURS: Place = 62;
pub(in crate::engine) const OPEN_CASE: Place = 479;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 86;
pub(in crate::engine) const ORGANISATION_RULES: Place = 40;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 424;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 423;
pub(in crate::engine) const OUTCOME: Place = 25;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 449;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 448;
pub(in crate::engine) const POINTS_ANSWER: Place = 447;
pub(in crate::engine) const POINTS_COMMAND: Place = 571;
pub(in crate::engine) const POINTS_EVENT: Place = 134;
pub(in crate::engine) const POINTS_QUERY: Place = 613;
pub(in crate::engine) const POINTS_REFUSAL: Place = 335;
pub(in crate::engine) const POINTS_RULES: Place = 52;
pub(in crate::engine) const PRODUCT: Place = 126;
pub(in crate::engine) const PROOF_LEVEL: Place = 37;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 624;
pub(in crate::engine) const QUESTION: Place = 625;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 487;
pub(in crate::engine) const QUESTION_VIEW: Place = 486;
pub(in crate::engine) const RATING: Place = 462;
pub(in crate::engine) const RATING_SUMS: Place = 475;
pub(in crate::engine) const RATIO: Place = 50;
pub(in crate::engine) const RECEIPT: Place = 20;
pub(in crate::engine) const RECORD_VIEW: Place = 483;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 363;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 453;
pub(in crate::engine) const REFUSAL: Place = 224;
pub(in crate::engine) const REFUSED: Place = 223;
pub(in crate::engine) const REGION_CODE: Place = 35;
pub(in crate::engine) const REGION_FIGURES: Place = 468;
pub(in crate::engine) const REGION_VIEW: Place = 418;
pub(in crate::engine) const REQUEST: Place = 626;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 140;
pub(in crate::engine) const RETURN_CAUSE: Place = 147;
pub(in crate::engine) const REVIEW_TERMS: Place = 41;
pub(in crate::engine) const ROLE: Place = 7;
pub(in crate::engine) const ROLE_VIEW: Place = 422;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 180;
pub(in crate::engine) const SECRET: Place = 627;
pub(in crate::engine) const SENSITIVITY: Place = 71;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 150;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 152;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 456;
pub(in crate::engine) const SETUP: Place = 628;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 220;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 379;
pub(in crate::engine) const STAGE_FIGURE: Place = 470;
pub(in crate::engine) const STAGE_NAME: Place = 307;
pub(in crate::engine) const STAGE_VIEW: Place = 432;
pub(in crate::engine) const STAGES: Place = 380;
pub(in crate::engine) const STEP: Place = 22;
pub(in crate::engine) const STEP_KIND: Place = 467;
pub(in crate::engine) const STEP_VIEW: Place = 466;
pub(in crate::engine) const TALLY: Place = 121;
pub(in crate::engine) const TERM: Place = 66;
pub(in crate::engine) const TERMS: Place = 155;
pub(in crate::engine) const TEST: Place = 124;
pub(in crate::engine) const THRESHOLD: Place = 49;
pub(in crate::engine) const TIMESTAMP: Place = 14;
pub(in crate::engine) const TOOL: Place = 629;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 431;
pub(in crate::engine) const UNIT: Place = 167;
pub(in crate::engine) const UNIT_FIGURES: Place = 476;
pub(in crate::engine) const VERIFICATION_CODE: Place = 455;
pub(in crate::engine) const VIOLATION_VIEW: Place = 445;
pub(in crate::engine) const WHO: Place = 3;
pub(in crate::engine) const STEPS: Place = 21;

pub(super) static SHAPES: &[Shape] = &[
    // 0 TopicId
    Shape::Leaf(Leaf::Id),
    // 1 Algorithm
    Shape::Words(&["sha256", "sm3"]),
    // 2 Allowed
    Shape::List(3),
    // 3 Who
    Shape::Union(&[key("anyone", 4), key("themself", 5), key("resident", 6), key("over", 7),
        key("for", 7), key("engine", 8)]),
    // 4 Who.anyone
    Shape::Record(&[]),
    // 5 Who.themself
    Shape::Record(&[]),
    // 6 Who.resident
    Shape::Record(&[]),
    // 7 Role
    Shape::Words(&["gridWorker", "villageCadre", "townOperator", "countyOperator", "cityOperator",
        "departmentOfficer", "organisationOfficer", "merchantClerk", "auditor", "privacyOfficer"]),
    // 8 Who.engine
    Shape::Record(&[]),
    // 9 Amount
    Shape::Leaf(Leaf::Amount),
    // 10 Answer
    Shape::Union(&[key("journal", 11), key("membership", 417), key("deliberation", 430),
        key("covenant", 441), key("points", 447), key("cases", 458), key("catalogue", 480),
        key("consultation", 485)]),
    // 11 JournalAnswer
    Shape::Union(&[key("state", 12), key("root", 16), key("inclusion", 17), key("consistency", 19),
        key("receipt", 20)]),
    // 12 JournalAnswer.state
    Shape::Record(&[must("digest", 13), must("now", 14), must("records", 15)]),
    // 13 Digest
    Shape::Leaf(Leaf::Digest),
    // 14 Timestamp
    Shape::Leaf(Leaf::Timestamp),
    // 15 u32
    Shape::Leaf(Leaf::U32),
    // 16 JournalAnswer.root
    Shape::Record(&[must("root", 13), must("size", 15)]),
    // 17 JournalAnswer.inclusion
    Shape::Record(&[must("leaf", 13), must("proof", 18), must("root", 13), must("size", 15)]),
    // 18 [Digest]
    Shape::List(13),
    // 19 JournalAnswer.consistency
    Shape::Record(&[must("proof", 18), must("root", 13), must("size", 15)]),
    // 20 Receipt
    Shape::Record(&[must("seq", 15), must("request", 0), must("at", 14), must("before", 21),
        must("outcome", 25), must("after", 21), must("digest", 13)]),
    // 21 [Step]
    Shape::List(22),
    // 22 Step
    Shape::Record(&[must("at", 14), must("cause", 23), must("command", 24), must("outcome", 25)]),
    // 23 Cause
    Shape::Words(&["deadline", "event"]),
    // 24 text
    Shape::Leaf(Leaf::Text),
    // 25 Outcome
    Shape::Union(&[key("accepted", 26), key("refused", 223)]),
    // 26 Outcome.accepted
    Shape::Record(&[must("events", 27)]),
    // 27 [Event]
    Shape::List(28),
    // 28 Event
    Shape::Union(&[key("charter", 29), key("membership", 72), key("deliberation", 98),
        key("covenant", 127), key("points", 134), key("cases", 153), key("catalogue", 184),
        key("consultation", 214)]),
    // 29 CharterEvent
    Shape::Union(&[key("adopted", 30)]),
    // 30 CharterEvent.adopted
    Shape::Record(&[must("charter", 31)]),
    // 31 Charter
    Shape::Record(&[must("name", 0), must("effectiveFrom", 14), may("effectiveTo", 32, 0),
        must("founders", 33), must("membership", 36), must("deliberation", 45), must("points", 52),
        must("cases", 56), may("catalogue", 67, 0)]),
    // 32 Timestamp?
    Shape::Maybe(14),
    // 33 [Founder]
    Shape::List(34),
    // 34 Founder
    Shape::Record(&[must("person", 0), must("role", 7), must("region", 35)]),
    // 35 RegionCode
    Shape::Leaf(Leaf::RegionCode),
    // 36 MembershipRules
    Shape::Record(&[must("joinProof", 37), must("gridSuffixDigits", 38),
        must("joinCodeDaysMax", 39), must("organisations", 40), must("consultation", 42),
        may("rolePassesMax", 44, 0)]),
    // 37 ProofLevel
    Shape::Words(&["none", "phone", "scannedCode", "seenByStaff", "document", "networkIdentity"]),
    // 38 u8
    Shape::Leaf(Leaf::U8),
    // 39 u16
    Shape::Leaf(Leaf::U16),
    // 40 OrganisationRules
    Shape::Record(&[must("review", 41), must("applicationsPerPersonMax", 39),
        must("applicationsPerRegionMax", 39), must("officersMax", 39)]),
    // 41 ReviewTerms
    Shape::Record(&[must("workingDays", 39), must("appealWorkingDays", 39)]),
    // 42 ConsultationRules
    Shape::Record(&[must("answer", 43), must("openPerPersonMax", 39)]),
    // 43 AnswerTerms
    Shape::Record(&[must("workingDays", 39), must("reminderWorkingDays", 39)]),
    // 44 u8?
    Shape::Maybe(38),
    // 45 DeliberationRules
    Shape::Record(&[must("decisions", 46)]),
    // 46 [DecisionRule]
    Shape::List(47),
    // 47 DecisionRule
    Shape::Record(&[must("code", 0), must("electorate", 48), must("seconds", 39),
        must("secondingDays", 39), must("votingDays", 39), must("quorum", 49),
        must("approval", 49), must("approvalOf", 51), must("source", 0)]),
    // 48 Electorate
    Shape::Words(&["persons", "households"]),
    // 49 Threshold
    Shape::Union(&[key("atLeast", 50), key("moreThan", 50)]),
    // 50 Ratio
    Shape::Leaf(Leaf::Ratio),
    // 51 Base
    Shape::Words(&["eligible", "participants", "yesAndNo"]),
    // 52 PointsRules
    Shape::Record(&[must("acts", 53), must("redemptionMinutes", 15), must("codeTries", 38),
        must("cnyPerPoint", 55)]),
    // 53 [EarningRule]
    Shape::List(54),
    // 54 EarningRule
    Shape::Record(&[must("act", 0), must("amount", 9), must("dayCap", 9), must("proof", 37)]),
    // 55 CnyPerPoint
    Shape::Leaf(Leaf::CnyPerPoint),
    // 56 CaseRules
    Shape::Record(&[must("kinds", 57), must("officeHours", 61), must("limits", 63),
        may("warningsMax", 38, 3), may("reopeningsMax", 38, 3), may("evaluationDays", 39, 30)]),
    // 57 [CaseKind]
    Shape::List(58),
    // 58 CaseKind
    Shape::Record(&[must("kind", 0), must("urgent", 59), must("departments", 60)]),
    // 59 bool
    Shape::Leaf(Leaf::Bool),
    // 60 [OrganisationId]
    Shape::List(0),
    // 61 [OfficeHours]
    Shape::List(62),
    // 62 OfficeHours
    Shape::Record(&[must("fromMinute", 39), must("toMinute", 39)]),
    // 63 [Limit]
    Shape::List(64),
    // 64 Limit
    Shape::Record(&[must("level", 65), must("urgent", 59), must("term", 66)]),
    // 65 Level
    Shape::Words(&["grid", "village", "town", "county", "city"]),
    // 66 Term
    Shape::Union(&[key("workingDays", 39), key("workingMinutes", 15)]),
    // 67 [DataItem]
    Shape::List(68),
    // 68 DataItem
    Shape::Record(&[must("item", 0), must("owner", 0), must("basis", 69), must("purposes", 70),
        must("freshDays", 39), must("sensitivity", 71), may("shareWith", 60, 0)]),
    // 69 LawfulBasis
    Shape::Words(&["consent", "contract", "legalDuty", "emergency", "news", "public", "otherLaw"]),
    // 70 [PurposeCode]
    Shape::List(0),
    // 71 Sensitivity
    Shape::Words(&["ordinary", "sensitive", "under14"]),
    // 72 MembershipEvent
    Shape::Union(&[key("regionDefined", 73), key("roleGranted", 75), key("roleRevoked", 78),
        key("joinCodeIssued", 79), key("joinCodeRevoked", 80), key("householdFormed", 81),
        key("personJoined", 82), key("personLeft", 83), key("delegateNamed", 84),
        key("organisationApplied", 85), key("organisationApproved", 90),
        key("organisationRejected", 91), key("reviewAppealed", 92),
        key("organisationSuspended", 93), key("organisationReinstated", 94),
        key("organisationDissolved", 95), key("reviewOverdue", 96), key("reviewEscalated", 97)]),
    // 73 MembershipEvent.regionDefined
    Shape::Record(&[must("region", 35), must("name", 0), must("level", 65), may("parent", 74, 0)]),
    // 74 RegionCode?
    Shape::Maybe(35),
    // 75 MembershipEvent.roleGranted
    Shape::Record(&[must("person", 0), must("role", 7), must("region", 35),
        may("organisation", 76, 0), may("until", 32, 0), must("passes", 38), may("passedBy", 77, 0)]),
    // 76 OrganisationId?
    Shape::Maybe(0),
    // 77 PersonId?
    Shape::Maybe(0),
    // 78 MembershipEvent.roleRevoked
    Shape::Record(&[must("person", 0), must("role", 7), must("region", 35),
        may("organisation", 76, 0)]),
    // 79 MembershipEvent.joinCodeIssued
    Shape::Record(&[must("grid", 35), must("version", 39), must("until", 14)]),
    // 80 MembershipEvent.joinCodeRevoked
    Shape::Record(&[must("grid", 35), must("version", 39)]),
    // 81 MembershipEvent.householdFormed
    Shape::Record(&[must("household", 0), must("grid", 35)]),
    // 82 MembershipEvent.personJoined
    Shape::Record(&[must("person", 0), must("household", 0), must("grid", 35),
        must("identity", 13), must("proof", 37)]),
    // 83 MembershipEvent.personLeft
    Shape::Record(&[must("person", 0)]),
    // 84 MembershipEvent.delegateNamed
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 85 MembershipEvent.organisationApplied
    Shape::Record(&[must("organisation", 0), must("kind", 86), must("region", 35),
        may("creditCode", 87, 0), must("documents", 18), must("officers", 89),
        must("applicant", 0), must("terms", 41), must("reviewedIn", 35), must("due", 14)]),
    // 86 OrganisationKind
    Shape::Words(&["socialOrganisation", "selfOrganisedGroup", "enterprise", "merchant",
        "department", "residentsCouncil", "worthiesCouncil", "serviceCorps", "legalServiceCorps",
        "ethicsPanel", "communityBody"]),
    // 87 CreditCode?
    Shape::Maybe(88),
    // 88 CreditCode
    Shape::Leaf(Leaf::CreditCode),
    // 89 [PersonId]
    Shape::List(0),
    // 90 MembershipEvent.organisationApproved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 91 MembershipEvent.organisationRejected
    Shape::Record(&[must("organisation", 0), must("region", 35), must("reason", 0),
        may("by", 77, 0), may("appealUntil", 32, 0)]),
    // 92 MembershipEvent.reviewAppealed
    Shape::Record(&[must("organisation", 0), must("reason", 0), must("region", 35), must("due", 14)]),
    // 93 MembershipEvent.organisationSuspended
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 94 MembershipEvent.organisationReinstated
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 95 MembershipEvent.organisationDissolved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 96 MembershipEvent.reviewOverdue
    Shape::Record(&[must("organisation", 0), must("region", 35), must("due", 14)]),
    // 97 MembershipEvent.reviewEscalated
    Shape::Record(&[must("organisation", 0), must("region", 35), must("due", 14)]),
    // 98 DeliberationEvent
    Shape::Union(&[key("topicProposed", 99), key("secondGiven", 110), key("topicSeconded", 111),
        key("topicLapsed", 112), key("topicWithdrawn", 113), key("votingOpened", 114),
        key("ballotCast", 115), key("topicDecided", 119)]),
    // 99 DeliberationEvent.topicProposed
    Shape::Record(&[must("topic", 0), must("region", 35), must("rule", 47), must("subject", 13),
        may("covenant", 100, 0), may("repeals", 109, 0), must("proposer", 0), must("due", 14)]),
    // 100 CovenantDraft?
    Shape::Maybe(101),
    // 101 CovenantDraft
    Shape::Record(&[must("covenant", 0), must("rules", 102)]),
    // 102 [CovenantRule]
    Shape::List(103),
    // 103 CovenantRule
    Shape::Record(&[must("rule", 0), must("windowDays", 39), must("ladder", 104)]),
    // 104 [Measure]
    Shape::List(105),
    // 105 Measure
    Shape::Union(&[key("dissuade", 106), key("expose", 107), key("refer", 108)]),
    // 106 Measure.dissuade
    Shape::Record(&[]),
    // 107 Measure.expose
    Shape::Record(&[]),
    // 108 Measure.refer
    Shape::Record(&[must("kind", 0)]),
    // 109 CovenantId?
    Shape::Maybe(0),
    // 110 DeliberationEvent.secondGiven
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 111 DeliberationEvent.topicSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 39)]),
    // 112 DeliberationEvent.topicLapsed
    Shape::Record(&[must("topic", 0), must("seconds", 39), must("needed", 39)]),
    // 113 DeliberationEvent.topicWithdrawn
    Shape::Record(&[must("topic", 0)]),
    // 114 DeliberationEvent.votingOpened
    Shape::Record(&[must("topic", 0), must("eligible", 15), must("register", 13), must("until", 14)]),
    // 115 DeliberationEvent.ballotCast
    Shape::Record(&[must("topic", 0), must("voter", 0), may("household", 116, 0),
        must("choice", 117), must("channel", 118)]),
    // 116 HouseholdId?
    Shape::Maybe(0),
    // 117 Choice
    Shape::Words(&["yes", "no", "abstain"]),
    // 118 DeliberationChannel
    Shape::Words(&["app", "paper", "booth", "phone"]),
    // 119 DeliberationEvent.topicDecided
    Shape::Record(&[must("topic", 0), must("region", 35), must("outcome", 120), must("tally", 121),
        must("proof", 122), may("adopts", 100, 0), may("repeals", 109, 0)]),
    // 120 DeliberationOutcome
    Shape::Words(&["noQuorum", "rejected", "passed"]),
    // 121 Tally
    Shape::Record(&[must("eligible", 15), must("participants", 15), must("yes", 15),
        must("no", 15), must("abstain", 15)]),
    // 122 [Inequality]
    Shape::List(123),
    // 123 Inequality
    Shape::Record(&[must("test", 124), must("part", 15), must("whole", 15), must("base", 51),
        must("ratio", 50), must("comparison", 125), must("left", 126), must("right", 126),
        must("holds", 59)]),
    // 124 Test
    Shape::Words(&["quorum", "approval"]),
    // 125 Comparison
    Shape::Words(&["atLeast", "moreThan"]),
    // 126 Product
    Shape::Leaf(Leaf::Product),
    // 127 CovenantEvent
    Shape::Union(&[key("covenantAdopted", 128), key("covenantRepealed", 129),
        key("violationRecorded", 130), key("noticeIssued", 131), key("violationWithdrawn", 132)]),
    // 128 CovenantEvent.covenantAdopted
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 35), must("rules", 102)]),
    // 129 CovenantEvent.covenantRepealed
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 130 CovenantEvent.violationRecorded
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 35), must("evidence", 13), must("repetition", 15), must("measure", 105),
        must("until", 14), must("case", 0)]),
    // 131 CovenantEvent.noticeIssued
    Shape::Record(&[must("covenant", 0), must("rule", 0), must("place", 35)]),
    // 132 CovenantEvent.violationWithdrawn
    Shape::Record(&[must("violation", 0), must("reason", 0), may("case", 133, 0)]),
    // 133 CaseId?
    Shape::Maybe(0),
    // 134 PointsEvent
    Shape::Union(&[key("fundOpened", 135), key("pointsAwarded", 136), key("awardReversed", 137),
        key("offerPublished", 138), key("offerWithdrawn", 141), key("redemptionReserved", 142),
        key("codeRejected", 144), key("redemptionConfirmed", 145), key("redemptionReturned", 146),
        key("settled", 148)]),
    // 135 PointsEvent.fundOpened
    Shape::Record(&[must("fund", 0), must("region", 35)]),
    // 136 PointsEvent.pointsAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 9)]),
    // 137 PointsEvent.awardReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 9), must("reason", 0)]),
    // 138 PointsEvent.offerPublished
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 9), must("stock", 15),
        may("requires", 139, 0)]),
    // 139 Requirement?
    Shape::Maybe(140),
    // 140 Requirement
    Shape::Record(&[must("act", 0), must("times", 15)]),
    // 141 PointsEvent.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 142 PointsEvent.redemptionReserved
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 143), must("price", 9),
        must("tries", 38), must("due", 14)]),
    // 143 Buyer
    Shape::Union(&[key("person", 0), key("merchant", 0)]),
    // 144 PointsEvent.codeRejected
    Shape::Record(&[must("redemption", 0), must("triesLeft", 38)]),
    // 145 PointsEvent.redemptionConfirmed
    Shape::Record(&[must("redemption", 0)]),
    // 146 PointsEvent.redemptionReturned
    Shape::Record(&[must("redemption", 0), must("cause", 147)]),
    // 147 ReturnCause
    Shape::Words(&["cancelled", "expired", "locked", "dissolved"]),
    // 148 PointsEvent.settled
    Shape::Record(&[must("settlement", 0), must("region", 35), must("rate", 55),
        must("lines", 149), must("totals", 152)]),
    // 149 [SettlementLine]
    Shape::List(150),
    // 150 SettlementLine
    Shape::Record(&[must("merchant", 0), must("carried", 9), must("earned", 9), must("spent", 9),
        must("reserved", 9), must("net", 9), must("cny", 151)]),
    // 151 Cny
    Shape::Leaf(Leaf::Cny),
    // 152 SettlementTotals
    Shape::Record(&[must("carried", 9), must("earned", 9), must("spent", 9), must("reserved", 9),
        must("net", 9), must("cny", 151), must("rounding", 151)]),
    // 153 CasesEvent
    Shape::Union(&[key("termsAdopted", 154), key("caseReported", 156), key("caseAccepted", 158),
        key("caseDeclined", 159), key("selfResolutionStarted", 160), key("handlingStarted", 162),
        key("caseEntrusted", 163), key("caseDispatched", 164), key("caseReturned", 165),
        key("feedbackGiven", 166), key("caseClosed", 170), key("caseEscalated", 172),
        key("deadlineMissed", 176), key("caseSupervised", 177), key("deadlineSet", 178),
        key("caseRated", 179), key("caseReopened", 181), key("caseReleased", 182),
        key("caseWithdrawn", 183)]),
    // 154 CasesEvent.termsAdopted
    Shape::Record(&[must("terms", 155)]),
    // 155 Terms
    Shape::Record(&[must("officeHours", 61), must("limits", 63), must("warningsMax", 38),
        must("reopeningsMax", 38), must("evaluationDays", 39)]),
    // 156 CasesEvent.caseReported
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 59), must("region", 35),
        must("level", 65), must("channel", 157), must("source", 0), may("reporter", 77, 0),
        must("content", 13), must("due", 14)]),
    // 157 CasesChannel
    Shape::Words(&["resident", "gridPatrol", "hotline", "policeLine", "sensor", "department",
        "tip", "covenant"]),
    // 158 CasesEvent.caseAccepted
    Shape::Record(&[must("case", 0), must("level", 65)]),
    // 159 CasesEvent.caseDeclined
    Shape::Record(&[must("case", 0), must("level", 65), must("reason", 0), must("path", 0),
        must("until", 14)]),
    // 160 CasesEvent.selfResolutionStarted
    Shape::Record(&[must("case", 0), may("topic", 161, 0)]),
    // 161 TopicId?
    Shape::Maybe(0),
    // 162 CasesEvent.handlingStarted
    Shape::Record(&[must("case", 0)]),
    // 163 CasesEvent.caseEntrusted
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 164 CasesEvent.caseDispatched
    Shape::Record(&[must("case", 0), must("lead", 0), must("helpers", 60), must("designated", 59)]),
    // 165 CasesEvent.caseReturned
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 166 CasesEvent.feedbackGiven
    Shape::Record(&[must("case", 0), must("unit", 167), must("result", 0), must("complete", 59),
        may("by", 77, 0)]),
    // 167 Unit
    Shape::Union(&[key("region", 168), key("organisation", 169)]),
    // 168 Unit.region
    Shape::Record(&[must("region", 35)]),
    // 169 Unit.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 170 CasesEvent.caseClosed
    Shape::Record(&[must("case", 0), must("level", 65), must("unit", 167), must("result", 0),
        must("back", 171), must("late", 59), must("until", 14)]),
    // 171 [RegionCode]
    Shape::List(35),
    // 172 CasesEvent.caseEscalated
    Shape::Record(&[must("case", 0), must("from", 65), must("to", 65), may("reason", 173, 0),
        must("due", 14), may("deferral", 174, 0)]),
    // 173 Id?
    Shape::Maybe(0),
    // 174 Deferral?
    Shape::Maybe(175),
    // 175 Deferral
    Shape::Words(&["unknownYear", "warningsExhausted"]),
    // 176 CasesEvent.deadlineMissed
    Shape::Record(&[must("case", 0), must("level", 65), must("unit", 167), must("due", 14)]),
    // 177 CasesEvent.caseSupervised
    Shape::Record(&[must("case", 0), must("level", 65), must("warning", 38), must("due", 14),
        may("deferral", 174, 0)]),
    // 178 CasesEvent.deadlineSet
    Shape::Record(&[must("case", 0), must("due", 14), may("deferral", 174, 0)]),
    // 179 CasesEvent.caseRated
    Shape::Record(&[must("case", 0), must("round", 39), must("response", 180),
        must("solution", 180), must("satisfaction", 180), may("reason", 173, 0)]),
    // 180 Score
    Shape::Leaf(Leaf::Score),
    // 181 CasesEvent.caseReopened
    Shape::Record(&[must("case", 0), must("level", 65), must("round", 39), must("reason", 0),
        must("due", 14)]),
    // 182 CasesEvent.caseReleased
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 183 CasesEvent.caseWithdrawn
    Shape::Record(&[must("case", 0)]),
    // 184 CatalogueEvent
    Shape::Union(&[key("formAsked", 185), key("itemCollected", 208), key("itemShared", 211),
        key("itemRefused", 212), key("holdingEnded", 213)]),
    // 185 CatalogueEvent.formAsked
    Shape::Record(&[must("asker", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("answers", 186)]),
    // 186 [ItemAnswer]
    Shape::List(187),
    // 187 ItemAnswer
    Shape::Record(&[must("item", 0), must("answer", 188)]),
    // 188 AskAnswer
    Shape::Union(&[key("alreadyHeld", 189), key("shareFrom", 190), key("mayCollect", 191),
        key("forbidden", 192)]),
    // 189 AskAnswer.alreadyHeld
    Shape::Record(&[must("by", 0), must("record", 0), must("ageDays", 15), must("until", 14)]),
    // 190 AskAnswer.shareFrom
    Shape::Record(&[must("holder", 0), must("record", 0), must("ageDays", 15), must("until", 14)]),
    // 191 AskAnswer.mayCollect
    Shape::Record(&[must("basis", 69), must("until", 14)]),
    // 192 AskAnswer.forbidden
    Shape::Record(&[must("why", 193)]),
    // 193 CatalogueRefusal
    Shape::Union(&[key("unknownItem", 194), key("itemTwice", 195), key("purposeNotLawful", 196),
        key("notEntitled", 197), key("outsideRegion", 198), key("alreadyHeld", 199),
        key("refusedByResident", 200), key("consentMissing", 201), key("guardianMissing", 202),
        key("heldElsewhere", 203), key("recordExists", 204), key("unknownRecord", 205),
        key("notFresh", 206), key("notRefusable", 207)]),
    // 194 CatalogueRefusal.unknownItem
    Shape::Record(&[must("item", 0)]),
    // 195 CatalogueRefusal.itemTwice
    Shape::Record(&[must("item", 0)]),
    // 196 CatalogueRefusal.purposeNotLawful
    Shape::Record(&[must("item", 0), must("purpose", 0)]),
    // 197 CatalogueRefusal.notEntitled
    Shape::Record(&[must("item", 0), must("organisation", 0), must("owner", 0)]),
    // 198 CatalogueRefusal.outsideRegion
    Shape::Record(&[must("organisation", 0), must("actsIn", 35), must("grid", 35)]),
    // 199 CatalogueRefusal.alreadyHeld
    Shape::Record(&[must("item", 0), must("by", 0), must("record", 0), must("ageDays", 15),
        must("until", 14)]),
    // 200 CatalogueRefusal.refusedByResident
    Shape::Record(&[must("item", 0), must("organisation", 0), must("until", 14)]),
    // 201 CatalogueRefusal.consentMissing
    Shape::Record(&[must("item", 0), must("basis", 69)]),
    // 202 CatalogueRefusal.guardianMissing
    Shape::Record(&[must("item", 0), must("person", 0)]),
    // 203 CatalogueRefusal.heldElsewhere
    Shape::Record(&[must("item", 0), must("holder", 0), must("record", 0), must("ageDays", 15),
        must("until", 14)]),
    // 204 CatalogueRefusal.recordExists
    Shape::Record(&[must("record", 0)]),
    // 205 CatalogueRefusal.unknownRecord
    Shape::Record(&[must("record", 0)]),
    // 206 CatalogueRefusal.notFresh
    Shape::Record(&[must("record", 0), must("until", 14)]),
    // 207 CatalogueRefusal.notRefusable
    Shape::Record(&[must("item", 0), must("basis", 69)]),
    // 208 CatalogueEvent.itemCollected
    Shape::Record(&[must("record", 0), must("item", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("asker", 0), must("content", 13), must("basis", 69),
        may("consent", 209, 0), must("until", 14)]),
    // 209 ItemConsent?
    Shape::Maybe(210),
    // 210 ItemConsent
    Shape::Record(&[must("item", 0), must("by", 0), must("evidence", 13)]),
    // 211 CatalogueEvent.itemShared
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consent", 209, 0)]),
    // 212 CatalogueEvent.itemRefused
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0), must("until", 14)]),
    // 213 CatalogueEvent.holdingEnded
    Shape::Record(&[must("record", 0), must("organisation", 0)]),
    // 214 ConsultationEvent
    Shape::Union(&[key("questionAsked", 215), key("answerReminded", 216),
        key("answerOverdue", 217), key("questionEscalated", 218), key("questionAnswered", 219),
        key("questionWithdrawn", 221), key("answerRated", 222)]),
    // 215 ConsultationEvent.questionAsked
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 13),
        must("terms", 43), must("remind", 14), must("due", 14)]),
    // 216 ConsultationEvent.answerReminded
    Shape::Record(&[must("question", 0), must("body", 0), must("due", 14)]),
    // 217 ConsultationEvent.answerOverdue
    Shape::Record(&[must("question", 0), must("unit", 167), must("due", 14)]),
    // 218 ConsultationEvent.questionEscalated
    Shape::Record(&[must("question", 0), must("region", 35), must("due", 14)]),
    // 219 ConsultationEvent.questionAnswered
    Shape::Record(&[must("question", 0), must("content", 13), must("shown", 220)]),
    // 220 ShownIdentity
    Shape::Record(&[must("unit", 167), must("role", 7)]),
    // 221 ConsultationEvent.questionWithdrawn
    Shape::Record(&[must("question", 0)]),
    // 222 ConsultationEvent.answerRated
    Shape::Record(&[must("question", 0), must("solved", 59)]),
    // 223 Refused
    Shape::Record(&[must("code", 24), must("en", 24), must("zh", 24), must("retryable", 59),
        must("rule", 24), must("detail", 224)]),
    // 224 Refusal
    Shape::Union(&[key("engine", 225), key("charter", 240), key("membership", 244),
        key("deliberation", 294), key("covenant", 323), key("points", 335), key("cases", 370),
        key("catalogue", 193), key("consultation", 406)]),
    // 225 EngineRefusal
    Shape::Union(&[key("tooLarge", 226), key("notUtf8", 227), key("malformed", 228),
        key("requestReused", 229), key("full", 230), key("timeBackward", 231),
        key("forbidden", 232), key("deadlinesPending", 233), key("snapshotDamaged", 234),
        key("snapshotVersion", 235), key("wrongSecret", 236), key("notRecorded", 237),
        key("noSuchRecord", 238), key("invalidNumber", 239)]),
    // 226 EngineRefusal.tooLarge
    Shape::Record(&[must("bytes", 15), must("max", 15)]),
    // 227 EngineRefusal.notUtf8
    Shape::Record(&[must("at", 15)]),
    // 228 EngineRefusal.malformed
    Shape::Record(&[must("path", 24), must("problem", 24)]),
    // 229 EngineRefusal.requestReused
    Shape::Record(&[must("request", 0), must("seq", 15)]),
    // 230 EngineRefusal.full
    Shape::Record(&[must("records", 15), must("max", 15)]),
    // 231 EngineRefusal.timeBackward
    Shape::Record(&[must("at", 14), must("now", 14)]),
    // 232 EngineRefusal.forbidden
    Shape::Record(&[must("command", 24), must("actor", 0), must("allowed", 2)]),
    // 233 EngineRefusal.deadlinesPending
    Shape::Record(&[must("fired", 15)]),
    // 234 EngineRefusal.snapshotDamaged
    Shape::Record(&[must("problem", 24)]),
    // 235 EngineRefusal.snapshotVersion
    Shape::Record(&[must("version", 39), must("known", 39)]),
    // 236 EngineRefusal.wrongSecret
    Shape::Record(&[]),
    // 237 EngineRefusal.notRecorded
    Shape::Record(&[must("request", 0)]),
    // 238 EngineRefusal.noSuchRecord
    Shape::Record(&[must("seq", 15), must("records", 15)]),
    // 239 EngineRefusal.invalidNumber
    Shape::Record(&[must("problem", 24)]),
    // 240 CharterRefusal
    Shape::Union(&[key("invalid", 241), key("notInForce", 242), key("notLater", 243)]),
    // 241 CharterRefusal.invalid
    Shape::Record(&[must("path", 24), must("problem", 24)]),
    // 242 CharterRefusal.notInForce
    Shape::Record(&[must("at", 14), must("from", 14)]),
    // 243 CharterRefusal.notLater
    Shape::Record(&[must("from", 14), must("latest", 14)]),
    // 244 MembershipRefusal
    Shape::Union(&[key("unknownRegion", 245), key("unknownPerson", 246),
        key("unknownHousehold", 247), key("unknownOrganisation", 248), key("regionExists", 249),
        key("levelGap", 250), key("gridSuffix", 251), key("notAGrid", 252),
        key("joinCodeDays", 253), key("noJoinCode", 254), key("joinCodeForged", 255),
        key("joinCodeReplaced", 256), key("joinCodeWithdrawn", 257), key("joinCodeExpired", 258),
        key("proofTooLow", 259), key("alreadyMember", 260), key("identityTaken", 261),
        key("identityChanged", 262), key("householdElsewhere", 263), key("householdFull", 264),
        key("notAMember", 265), key("notInHousehold", 266), key("roleNeedsOrganisation", 267),
        key("roleWithoutOrganisation", 268), key("roleBeyondOrganisation", 269),
        key("ownGrant", 270), key("roleExpiryPast", 271), key("beyondRung", 272),
        key("grantOutlasts", 273), key("passesTooMany", 274), key("roleNotHeld", 275),
        key("creditCodeMissing", 276), key("organisationExists", 277),
        key("applicationsOfPerson", 278), key("applicationsOfRegion", 279),
        key("officersTooMany", 280), key("officersNone", 281), key("officerTwice", 282),
        key("notUnderReview", 283), key("ownReview", 284), key("sameReviewer", 285),
        key("notRejected", 286), key("appealDecided", 287), key("appealLate", 288),
        key("notSuspended", 289), key("unknownYear", 290), key("notActive", 292), key("notDue", 293)]),
    // 245 MembershipRefusal.unknownRegion
    Shape::Record(&[must("region", 35)]),
    // 246 MembershipRefusal.unknownPerson
    Shape::Record(&[must("person", 0)]),
    // 247 MembershipRefusal.unknownHousehold
    Shape::Record(&[must("household", 0)]),
    // 248 MembershipRefusal.unknownOrganisation
    Shape::Record(&[must("organisation", 0)]),
    // 249 MembershipRefusal.regionExists
    Shape::Record(&[must("region", 35)]),
    // 250 MembershipRefusal.levelGap
    Shape::Record(&[must("parent", 35), must("parentLevel", 65), must("level", 65)]),
    // 251 MembershipRefusal.gridSuffix
    Shape::Record(&[must("region", 35), must("parent", 35), must("digits", 38)]),
    // 252 MembershipRefusal.notAGrid
    Shape::Record(&[must("region", 35), must("level", 65)]),
    // 253 MembershipRefusal.joinCodeDays
    Shape::Record(&[must("days", 39), must("max", 39)]),
    // 254 MembershipRefusal.noJoinCode
    Shape::Record(&[must("grid", 35)]),
    // 255 MembershipRefusal.joinCodeForged
    Shape::Record(&[]),
    // 256 MembershipRefusal.joinCodeReplaced
    Shape::Record(&[must("version", 39), must("current", 39)]),
    // 257 MembershipRefusal.joinCodeWithdrawn
    Shape::Record(&[must("version", 39)]),
    // 258 MembershipRefusal.joinCodeExpired
    Shape::Record(&[must("until", 14)]),
    // 259 MembershipRefusal.proofTooLow
    Shape::Record(&[must("proof", 37), must("needed", 37)]),
    // 260 MembershipRefusal.alreadyMember
    Shape::Record(&[must("person", 0), must("grid", 35)]),
    // 261 MembershipRefusal.identityTaken
    Shape::Record(&[]),
    // 262 MembershipRefusal.identityChanged
    Shape::Record(&[must("person", 0)]),
    // 263 MembershipRefusal.householdElsewhere
    Shape::Record(&[must("household", 0), must("grid", 35)]),
    // 264 MembershipRefusal.householdFull
    Shape::Record(&[must("household", 0), must("max", 39)]),
    // 265 MembershipRefusal.notAMember
    Shape::Record(&[must("person", 0)]),
    // 266 MembershipRefusal.notInHousehold
    Shape::Record(&[must("person", 0), must("household", 0)]),
    // 267 MembershipRefusal.roleNeedsOrganisation
    Shape::Record(&[must("role", 7)]),
    // 268 MembershipRefusal.roleWithoutOrganisation
    Shape::Record(&[must("role", 7)]),
    // 269 MembershipRefusal.roleBeyondOrganisation
    Shape::Record(&[must("region", 35), must("actsIn", 35)]),
    // 270 MembershipRefusal.ownGrant
    Shape::Record(&[must("role", 7)]),
    // 271 MembershipRefusal.roleExpiryPast
    Shape::Record(&[must("until", 14), must("at", 14)]),
    // 272 MembershipRefusal.beyondRung
    Shape::Record(&[must("role", 7), must("rung", 38), must("held", 38)]),
    // 273 MembershipRefusal.grantOutlasts
    Shape::Record(&[must("until", 14), must("heldUntil", 14)]),
    // 274 MembershipRefusal.passesTooMany
    Shape::Record(&[must("passes", 38), must("most", 38)]),
    // 275 MembershipRefusal.roleNotHeld
    Shape::Record(&[must("person", 0), must("role", 7), must("region", 35)]),
    // 276 MembershipRefusal.creditCodeMissing
    Shape::Record(&[must("organisation", 0)]),
    // 277 MembershipRefusal.organisationExists
    Shape::Record(&[must("organisation", 0)]),
    // 278 MembershipRefusal.applicationsOfPerson
    Shape::Record(&[must("open", 39), must("max", 39)]),
    // 279 MembershipRefusal.applicationsOfRegion
    Shape::Record(&[must("region", 35), must("open", 39), must("max", 39)]),
    // 280 MembershipRefusal.officersTooMany
    Shape::Record(&[must("officers", 39), must("max", 39)]),
    // 281 MembershipRefusal.officersNone
    Shape::Record(&[]),
    // 282 MembershipRefusal.officerTwice
    Shape::Record(&[must("person", 0)]),
    // 283 MembershipRefusal.notUnderReview
    Shape::Record(&[must("organisation", 0)]),
    // 284 MembershipRefusal.ownReview
    Shape::Record(&[must("organisation", 0)]),
    // 285 MembershipRefusal.sameReviewer
    Shape::Record(&[must("organisation", 0)]),
    // 286 MembershipRefusal.notRejected
    Shape::Record(&[must("organisation", 0)]),
    // 287 MembershipRefusal.appealDecided
    Shape::Record(&[must("organisation", 0)]),
    // 288 MembershipRefusal.appealLate
    Shape::Record(&[must("until", 14), must("at", 14)]),
    // 289 MembershipRefusal.notSuspended
    Shape::Record(&[must("organisation", 0)]),
    // 290 MembershipRefusal.unknownYear
    Shape::Record(&[must("year", 291), must("first", 291), must("last", 291)]),
    // 291 i16
    Shape::Leaf(Leaf::I16),
    // 292 MembershipRefusal.notActive
    Shape::Record(&[must("organisation", 0)]),
    // 293 MembershipRefusal.notDue
    Shape::Record(&[must("due", 14), must("at", 14)]),
    // 294 DeliberationRefusal
    Shape::Union(&[key("unknownTopic", 295), key("topicExists", 296), key("unknownRule", 297),
        key("rulesCount", 298), key("ruleTwice", 299), key("windowDays", 300),
        key("ladderLength", 301), key("ladderDescends", 302), key("unknownKind", 303),
        key("covenantTaken", 304), key("nothingToRepeal", 305), key("notBeingSeconded", 306),
        key("notSeconded", 308), key("notOpenable", 309), key("notWithdrawable", 310),
        key("notVoting", 311), key("secondingOver", 312), key("votingOver", 313),
        key("notDue", 314), key("ownSecond", 315), key("outsideRegion", 316),
        key("alreadySeconded", 317), key("nobodyEligible", 318), key("appBallotOfAnother", 319),
        key("notEligible", 320), key("notDelegate", 321), key("alreadyVoted", 322)]),
    // 295 DeliberationRefusal.unknownTopic
    Shape::Record(&[must("topic", 0)]),
    // 296 DeliberationRefusal.topicExists
    Shape::Record(&[must("topic", 0)]),
    // 297 DeliberationRefusal.unknownRule
    Shape::Record(&[must("rule", 0)]),
    // 298 DeliberationRefusal.rulesCount
    Shape::Record(&[must("rules", 15), must("max", 39)]),
    // 299 DeliberationRefusal.ruleTwice
    Shape::Record(&[must("rule", 0)]),
    // 300 DeliberationRefusal.windowDays
    Shape::Record(&[must("rule", 0), must("days", 39), must("max", 39)]),
    // 301 DeliberationRefusal.ladderLength
    Shape::Record(&[must("rule", 0), must("steps", 15), must("max", 39)]),
    // 302 DeliberationRefusal.ladderDescends
    Shape::Record(&[must("rule", 0), must("step", 39)]),
    // 303 DeliberationRefusal.unknownKind
    Shape::Record(&[must("rule", 0), must("kind", 0)]),
    // 304 DeliberationRefusal.covenantTaken
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 305 DeliberationRefusal.nothingToRepeal
    Shape::Record(&[must("covenant", 0), must("region", 35)]),
    // 306 DeliberationRefusal.notBeingSeconded
    Shape::Record(&[must("topic", 0), must("stage", 307)]),
    // 307 StageName
    Shape::Words(&["proposed", "seconded", "voting", "decided", "lapsed", "withdrawn"]),
    // 308 DeliberationRefusal.notSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 39), must("needed", 39)]),
    // 309 DeliberationRefusal.notOpenable
    Shape::Record(&[must("topic", 0), must("stage", 307)]),
    // 310 DeliberationRefusal.notWithdrawable
    Shape::Record(&[must("topic", 0), must("stage", 307)]),
    // 311 DeliberationRefusal.notVoting
    Shape::Record(&[must("topic", 0), must("stage", 307)]),
    // 312 DeliberationRefusal.secondingOver
    Shape::Record(&[must("topic", 0), must("due", 14), must("at", 14)]),
    // 313 DeliberationRefusal.votingOver
    Shape::Record(&[must("topic", 0), must("until", 14), must("at", 14)]),
    // 314 DeliberationRefusal.notDue
    Shape::Record(&[must("topic", 0), must("due", 14), must("at", 14)]),
    // 315 DeliberationRefusal.ownSecond
    Shape::Record(&[must("topic", 0)]),
    // 316 DeliberationRefusal.outsideRegion
    Shape::Record(&[must("person", 0), must("region", 35)]),
    // 317 DeliberationRefusal.alreadySeconded
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 318 DeliberationRefusal.nobodyEligible
    Shape::Record(&[must("topic", 0), must("region", 35)]),
    // 319 DeliberationRefusal.appBallotOfAnother
    Shape::Record(&[must("voter", 0)]),
    // 320 DeliberationRefusal.notEligible
    Shape::Record(&[must("voter", 0), must("opened", 14)]),
    // 321 DeliberationRefusal.notDelegate
    Shape::Record(&[must("voter", 0), must("household", 0)]),
    // 322 DeliberationRefusal.alreadyVoted
    Shape::Record(&[must("cast", 14), must("channel", 118)]),
    // 323 CovenantRefusal
    Shape::Union(&[key("covenantExists", 324), key("unknownCovenant", 325), key("notInForce", 326),
        key("unknownRule", 327), key("violationExists", 328), key("unknownViolation", 329),
        key("ownViolation", 330), key("alreadyWithdrawn", 331), key("placeOutside", 332),
        key("minor", 333), key("notBound", 334)]),
    // 324 CovenantRefusal.covenantExists
    Shape::Record(&[must("covenant", 0)]),
    // 325 CovenantRefusal.unknownCovenant
    Shape::Record(&[must("covenant", 0)]),
    // 326 CovenantRefusal.notInForce
    Shape::Record(&[must("covenant", 0), must("since", 14)]),
    // 327 CovenantRefusal.unknownRule
    Shape::Record(&[must("covenant", 0), must("rule", 0)]),
    // 328 CovenantRefusal.violationExists
    Shape::Record(&[must("violation", 0), must("recorded", 14)]),
    // 329 CovenantRefusal.unknownViolation
    Shape::Record(&[must("violation", 0)]),
    // 330 CovenantRefusal.ownViolation
    Shape::Record(&[must("violation", 0)]),
    // 331 CovenantRefusal.alreadyWithdrawn
    Shape::Record(&[must("violation", 0)]),
    // 332 CovenantRefusal.placeOutside
    Shape::Record(&[must("place", 35), must("region", 35)]),
    // 333 CovenantRefusal.minor
    Shape::Record(&[]),
    // 334 CovenantRefusal.notBound
    Shape::Record(&[must("person", 0), must("region", 35)]),
    // 335 PointsRefusal
    Shape::Union(&[key("notAMerchant", 336), key("unknownFund", 337), key("unknownAct", 338),
        key("unknownAward", 339), key("unknownOffer", 340), key("unknownRedemption", 341),
        key("unknownSettlement", 342), key("notInSettlement", 343), key("fundExists", 344),
        key("offerExists", 345), key("redemptionExists", 346), key("settlementExists", 347),
        key("ownAward", 348), key("fundElsewhere", 349), key("proofTooLow", 350),
        key("alreadyAwarded", 351), key("capReached", 352), key("alreadyReversed", 353),
        key("priceTooLow", 354), key("stockEmpty", 355), key("requirementEmpty", 356),
        key("offerWithdrawn", 357), key("ownOffer", 358), key("requirementNotMet", 359),
        key("soldOut", 360), key("balanceTooLow", 361), key("redemptionOver", 362),
        key("redemptionLate", 364), key("notDue", 365), key("ownConfirmation", 366),
        key("ownSettlement", 367), key("nothingToSettle", 368), key("ledgerFull", 369)]),
    // 336 PointsRefusal.notAMerchant
    Shape::Record(&[must("organisation", 0)]),
    // 337 PointsRefusal.unknownFund
    Shape::Record(&[must("fund", 0)]),
    // 338 PointsRefusal.unknownAct
    Shape::Record(&[must("act", 0)]),
    // 339 PointsRefusal.unknownAward
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 340 PointsRefusal.unknownOffer
    Shape::Record(&[must("offer", 0)]),
    // 341 PointsRefusal.unknownRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 342 PointsRefusal.unknownSettlement
    Shape::Record(&[must("settlement", 0)]),
    // 343 PointsRefusal.notInSettlement
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 344 PointsRefusal.fundExists
    Shape::Record(&[must("fund", 0)]),
    // 345 PointsRefusal.offerExists
    Shape::Record(&[must("offer", 0)]),
    // 346 PointsRefusal.redemptionExists
    Shape::Record(&[must("redemption", 0)]),
    // 347 PointsRefusal.settlementExists
    Shape::Record(&[must("settlement", 0)]),
    // 348 PointsRefusal.ownAward
    Shape::Record(&[must("person", 0)]),
    // 349 PointsRefusal.fundElsewhere
    Shape::Record(&[must("fund", 0), must("region", 35), must("grid", 35)]),
    // 350 PointsRefusal.proofTooLow
    Shape::Record(&[must("proof", 37), must("needed", 37)]),
    // 351 PointsRefusal.alreadyAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 352 PointsRefusal.capReached
    Shape::Record(&[must("act", 0), must("cap", 9), must("earned", 9), must("asked", 9),
        must("until", 14)]),
    // 353 PointsRefusal.alreadyReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 354 PointsRefusal.priceTooLow
    Shape::Record(&[must("price", 9), must("least", 9)]),
    // 355 PointsRefusal.stockEmpty
    Shape::Record(&[]),
    // 356 PointsRefusal.requirementEmpty
    Shape::Record(&[must("act", 0)]),
    // 357 PointsRefusal.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 358 PointsRefusal.ownOffer
    Shape::Record(&[must("merchant", 0)]),
    // 359 PointsRefusal.requirementNotMet
    Shape::Record(&[must("act", 0), must("done", 15), must("needed", 15)]),
    // 360 PointsRefusal.soldOut
    Shape::Record(&[must("offer", 0)]),
    // 361 PointsRefusal.balanceTooLow
    Shape::Record(&[must("balance", 9), must("needed", 9)]),
    // 362 PointsRefusal.redemptionOver
    Shape::Record(&[must("redemption", 0), must("status", 363)]),
    // 363 RedemptionStatus
    Shape::Words(&["reserved", "confirmed", "cancelled", "expired", "locked"]),
    // 364 PointsRefusal.redemptionLate
    Shape::Record(&[must("due", 14), must("at", 14)]),
    // 365 PointsRefusal.notDue
    Shape::Record(&[must("due", 14), must("at", 14)]),
    // 366 PointsRefusal.ownConfirmation
    Shape::Record(&[must("person", 0)]),
    // 367 PointsRefusal.ownSettlement
    Shape::Record(&[must("person", 0), must("merchant", 0)]),
    // 368 PointsRefusal.nothingToSettle
    Shape::Record(&[must("region", 35)]),
    // 369 PointsRefusal.ledgerFull
    Shape::Record(&[must("total", 9), must("asked", 9), must("max", 9)]),
    // 370 CasesRefusal
    Shape::Union(&[key("unknownCase", 371), key("channelOfTheEngine", 372),
        key("sourceEntered", 373), key("caseExists", 374), key("unknownKind", 375),
        key("regionTooHigh", 376), key("notOwnName", 377), key("wrongStage", 378),
        key("wrongLevel", 381), key("notDue", 382), key("deadlinePassed", 383), key("atTop", 384),
        key("notAbove", 385), key("aboveTop", 386), key("skipsLevel", 387),
        key("notEntrustable", 388), key("notADepartment", 389), key("outOfReach", 390),
        key("namedTwice", 391), key("unitMissing", 392), key("notWithUnit", 393),
        key("notActingFor", 394), key("feedbackGiven", 395), key("returnedBefore", 396),
        key("dispatchDesignated", 397), key("alreadyRated", 398), key("anonymous", 399),
        key("notReporter", 400), key("handlerRates", 401), key("windowClosed", 402),
        key("reopenedTooOften", 403), key("unknownYear", 404), key("noTerm", 405)]),
    // 371 CasesRefusal.unknownCase
    Shape::Record(&[must("case", 0)]),
    // 372 CasesRefusal.channelOfTheEngine
    Shape::Record(&[]),
    // 373 CasesRefusal.sourceEntered
    Shape::Record(&[must("channel", 157), must("case", 0)]),
    // 374 CasesRefusal.caseExists
    Shape::Record(&[must("case", 0)]),
    // 375 CasesRefusal.unknownKind
    Shape::Record(&[must("kind", 0)]),
    // 376 CasesRefusal.regionTooHigh
    Shape::Record(&[must("region", 35), must("level", 65)]),
    // 377 CasesRefusal.notOwnName
    Shape::Record(&[]),
    // 378 CasesRefusal.wrongStage
    Shape::Record(&[must("case", 0), must("stage", 379), must("needed", 380)]),
    // 379 Stage
    Shape::Words(&["reported", "notAccepted", "accepted", "selfResolving", "handling", "entrusted",
        "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "withdrawn"]),
    // 380 Stages
    Shape::List(379),
    // 381 CasesRefusal.wrongLevel
    Shape::Record(&[must("level", 65), must("lowest", 65), must("highest", 65)]),
    // 382 CasesRefusal.notDue
    Shape::Record(&[must("due", 14), must("at", 14)]),
    // 383 CasesRefusal.deadlinePassed
    Shape::Record(&[must("due", 14), must("at", 14)]),
    // 384 CasesRefusal.atTop
    Shape::Record(&[must("level", 65)]),
    // 385 CasesRefusal.notAbove
    Shape::Record(&[must("level", 65), must("to", 65)]),
    // 386 CasesRefusal.aboveTop
    Shape::Record(&[must("to", 65), must("top", 65)]),
    // 387 CasesRefusal.skipsLevel
    Shape::Record(&[must("level", 65), must("next", 65), must("to", 65)]),
    // 388 CasesRefusal.notEntrustable
    Shape::Record(&[must("organisation", 0)]),
    // 389 CasesRefusal.notADepartment
    Shape::Record(&[must("organisation", 0)]),
    // 390 CasesRefusal.outOfReach
    Shape::Record(&[must("organisation", 0), must("region", 35)]),
    // 391 CasesRefusal.namedTwice
    Shape::Record(&[must("department", 0)]),
    // 392 CasesRefusal.unitMissing
    Shape::Record(&[]),
    // 393 CasesRefusal.notWithUnit
    Shape::Record(&[must("unit", 0)]),
    // 394 CasesRefusal.notActingFor
    Shape::Record(&[must("unit", 0)]),
    // 395 CasesRefusal.feedbackGiven
    Shape::Record(&[must("department", 0)]),
    // 396 CasesRefusal.returnedBefore
    Shape::Record(&[must("department", 0)]),
    // 397 CasesRefusal.dispatchDesignated
    Shape::Record(&[must("department", 0)]),
    // 398 CasesRefusal.alreadyRated
    Shape::Record(&[must("round", 39)]),
    // 399 CasesRefusal.anonymous
    Shape::Record(&[]),
    // 400 CasesRefusal.notReporter
    Shape::Record(&[]),
    // 401 CasesRefusal.handlerRates
    Shape::Record(&[]),
    // 402 CasesRefusal.windowClosed
    Shape::Record(&[must("until", 14), must("at", 14)]),
    // 403 CasesRefusal.reopenedTooOften
    Shape::Record(&[must("reopenings", 39), must("max", 39)]),
    // 404 CasesRefusal.unknownYear
    Shape::Record(&[must("year", 291), must("first", 291), must("last", 291)]),
    // 405 CasesRefusal.noTerm
    Shape::Record(&[must("level", 65)]),
    // 406 ConsultationRefusal
    Shape::Union(&[key("unknownQuestion", 407), key("questionExists", 408), key("notPublic", 409),
        key("outOfReach", 410), key("tooManyOpen", 411), key("notOpen", 412),
        key("ownQuestion", 413), key("notAnswered", 414), key("ratedAlready", 415),
        key("notDue", 416)]),
    // 407 ConsultationRefusal.unknownQuestion
    Shape::Record(&[must("question", 0)]),
    // 408 ConsultationRefusal.questionExists
    Shape::Record(&[must("question", 0)]),
    // 409 ConsultationRefusal.notPublic
    Shape::Record(&[must("body", 0)]),
    // 410 ConsultationRefusal.outOfReach
    Shape::Record(&[must("body", 0), must("region", 35), must("grid", 35)]),
    // 411 ConsultationRefusal.tooManyOpen
    Shape::Record(&[must("open", 39), must("max", 39)]),
    // 412 ConsultationRefusal.notOpen
    Shape::Record(&[must("question", 0)]),
    // 413 ConsultationRefusal.ownQuestion
    Shape::Record(&[must("question", 0)]),
    // 414 ConsultationRefusal.notAnswered
    Shape::Record(&[must("question", 0)]),
    // 415 ConsultationRefusal.ratedAlready
    Shape::Record(&[must("question", 0)]),
    // 416 ConsultationRefusal.notDue
    Shape::Record(&[must("due", 14), must("at", 14)]),
    // 417 MembershipAnswer
    Shape::Union(&[key("region", 418), key("joinCode", 419), key("member", 420),
        key("organisation", 423)]),
    // 418 RegionView
    Shape::Record(&[must("region", 35), must("name", 0), must("level", 65), may("parent", 74, 0),
        must("members", 15), must("households", 15)]),
    // 419 MembershipAnswer.joinCode
    Shape::Record(&[must("code", 24), must("until", 14)]),
    // 420 MemberView
    Shape::Record(&[must("person", 0), may("grid", 74, 0), may("household", 116, 0),
        may("since", 32, 0), must("proof", 37), must("roles", 421)]),
    // 421 [RoleView]
    Shape::List(422),
    // 422 RoleView
    Shape::Record(&[must("role", 7), must("region", 35), may("organisation", 76, 0),
        may("until", 32, 0), must("passes", 38)]),
    // 423 OrganisationView
    Shape::Record(&[must("organisation", 0), must("kind", 86), must("region", 35),
        must("status", 424)]),
    // 424 OrganisationStatus
    Shape::Union(&[key("applied", 425), key("active", 426), key("rejected", 427),
        key("suspended", 428), key("dissolved", 429)]),
    // 425 OrganisationStatus.applied
    Shape::Record(&[must("region", 35), must("due", 14), must("overdue", 59)]),
    // 426 OrganisationStatus.active
    Shape::Record(&[]),
    // 427 OrganisationStatus.rejected
    Shape::Record(&[must("region", 35), may("appealUntil", 32, 0)]),
    // 428 OrganisationStatus.suspended
    Shape::Record(&[]),
    // 429 OrganisationStatus.dissolved
    Shape::Record(&[]),
    // 430 DeliberationAnswer
    Shape::Union(&[key("topic", 431), key("ballot", 439)]),
    // 431 TopicView
    Shape::Record(&[must("topic", 0), must("region", 35), must("subject", 13), must("rule", 47),
        may("covenant", 100, 0), may("repeals", 109, 0), must("seconds", 39), must("stage", 432)]),
    // 432 StageView
    Shape::Union(&[key("proposed", 433), key("seconded", 434), key("voting", 435),
        key("decided", 436), key("lapsed", 437), key("withdrawn", 438)]),
    // 433 StageView.proposed
    Shape::Record(&[must("due", 14)]),
    // 434 StageView.seconded
    Shape::Record(&[must("since", 14)]),
    // 435 StageView.voting
    Shape::Record(&[must("opened", 14), must("until", 14), must("eligible", 15),
        must("participants", 15)]),
    // 436 StageView.decided
    Shape::Record(&[must("at", 14), must("outcome", 120), must("tally", 121), must("proof", 122)]),
    // 437 StageView.lapsed
    Shape::Record(&[must("at", 14)]),
    // 438 StageView.withdrawn
    Shape::Record(&[must("at", 14)]),
    // 439 BallotView
    Shape::Record(&[must("eligible", 59), must("voted", 59), may("at", 32, 0),
        may("channel", 440, 0)]),
    // 440 DeliberationChannel?
    Shape::Maybe(118),
    // 441 CovenantAnswer
    Shape::Union(&[key("covenant", 442), key("violations", 443), key("figures", 446)]),
    // 442 CovenantView
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 35), must("rules", 102),
        must("since", 14), may("until", 32, 0), may("repealedBy", 161, 0)]),
    // 443 CovenantAnswer.violations
    Shape::Record(&[must("violations", 444)]),
    // 444 [ViolationView]
    Shape::List(445),
    // 445 ViolationView
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("place", 35),
        must("at", 14), must("until", 14), must("counts", 59), must("repetition", 15),
        must("measure", 105), may("case", 133, 0), must("evidence", 13), must("withdrawn", 59)]),
    // 446 FiguresView
    Shape::Record(&[must("dissuaded", 15), must("exposed", 15), must("referred", 15),
        must("withdrawn", 15)]),
    // 447 PointsAnswer
    Shape::Union(&[key("person", 448), key("participation", 449), key("merchant", 450),
        key("fund", 451), key("offer", 452), key("redemption", 453), key("verificationCode", 454),
        key("settlement", 456), key("settlementLine", 150), key("ledger", 457)]),
    // 448 PersonView
    Shape::Record(&[must("person", 0), must("balance", 9)]),
    // 449 ParticipationView
    Shape::Record(&[must("person", 0), must("act", 0), must("times", 15), must("earnedToday", 9),
        must("dayCap", 9)]),
    // 450 MerchantView
    Shape::Record(&[must("merchant", 0), must("balance", 9), must("carried", 9), must("earned", 9),
        must("spent", 9), must("reserved", 9)]),
    // 451 FundView
    Shape::Record(&[must("fund", 0), must("region", 35), must("issued", 9), must("awards", 15),
        must("reversals", 15)]),
    // 452 OfferView
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 9), must("stock", 15),
        may("requires", 139, 0), must("withdrawn", 59), must("forSale", 59)]),
    // 453 RedemptionView
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("merchant", 0),
        must("buyer", 143), must("price", 9), must("due", 14), must("triesLeft", 38),
        must("status", 363)]),
    // 454 PointsAnswer.verificationCode
    Shape::Record(&[must("code", 455), must("due", 14)]),
    // 455 VerificationCode
    Shape::Leaf(Leaf::VerificationCode),
    // 456 SettlementView
    Shape::Record(&[must("settlement", 0), must("region", 35), must("at", 14), must("rate", 55),
        must("lines", 149), must("totals", 152)]),
    // 457 LedgerTotals
    Shape::Record(&[must("accounts", 15), must("issued", 9), must("persons", 9),
        must("merchants", 9), must("reserved", 9), must("cleared", 9), must("sum", 9)]),
    // 458 CasesAnswer
    Shape::Union(&[key("case", 459), key("figures", 468), key("unit", 476), key("agenda", 477)]),
    // 459 CaseView
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 59), must("region", 35),
        must("channel", 157), must("anonymous", 59), may("reporter", 77, 0), may("source", 460, 0),
        must("content", 13), must("level", 65), must("stage", 379), must("unit", 167),
        must("round", 39), must("due", 14), may("deferral", 174, 0), must("warnings", 38),
        must("missed", 38), may("result", 173, 0), may("path", 173, 0), may("rating", 461, 0),
        must("departments", 463), must("usualDepartments", 60), must("history", 465)]),
    // 460 SourceId?
    Shape::Maybe(0),
    // 461 Rating?
    Shape::Maybe(462),
    // 462 Rating
    Shape::Record(&[must("response", 180), must("solution", 180), must("satisfaction", 180)]),
    // 463 [DepartmentView]
    Shape::List(464),
    // 464 DepartmentView
    Shape::Record(&[must("department", 0), must("delivered", 59)]),
    // 465 [StepView]
    Shape::List(466),
    // 466 StepView
    Shape::Record(&[must("at", 14), must("kind", 467), must("level", 65), must("unit", 167),
        may("note", 173, 0)]),
    // 467 StepKind
    Shape::Words(&["reported", "accepted", "declined", "selfResolution", "handling", "entrusted",
        "dispatched", "returned", "released", "feedback", "closed", "escalated", "missed",
        "supervised", "rated", "reopened", "withdrawn"]),
    // 468 RegionFigures
    Shape::Record(&[must("region", 35), must("reported", 15), must("open", 15),
        must("stages", 469), must("resolved", 471), must("resolvedLate", 15), must("missed", 15),
        must("escalated", 15), must("reopened", 15), must("kinds", 473), must("ratings", 475)]),
    // 469 [StageFigure]
    Shape::List(470),
    // 470 StageFigure
    Shape::Record(&[must("stage", 379), must("cases", 15)]),
    // 471 [LevelFigure]
    Shape::List(472),
    // 472 LevelFigure
    Shape::Record(&[must("level", 65), must("cases", 15)]),
    // 473 [KindFigure]
    Shape::List(474),
    // 474 KindFigure
    Shape::Record(&[must("kind", 0), must("reported", 15), must("resolved", 15)]),
    // 475 RatingSums
    Shape::Record(&[must("ratable", 15), must("rated", 15), must("response", 15),
        must("solution", 15), must("satisfaction", 15)]),
    // 476 UnitFigures
    Shape::Record(&[must("unit", 167), must("onTime", 15), must("late", 15), must("ratings", 475)]),
    // 477 CasesAnswer.agenda
    Shape::Record(&[must("cases", 478)]),
    // 478 [OpenCase]
    Shape::List(479),
    // 479 OpenCase
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 35), must("level", 65),
        must("stage", 379), must("unit", 167), must("due", 14), may("deferral", 174, 0)]),
    // 480 CatalogueAnswer
    Shape::Union(&[key("records", 481), key("burden", 484)]),
    // 481 CatalogueAnswer.records
    Shape::Record(&[must("records", 482)]),
    // 482 [RecordView]
    Shape::List(483),
    // 483 RecordView
    Shape::Record(&[must("record", 0), must("person", 0), must("item", 0), must("holder", 0),
        must("asker", 0), must("purpose", 0), must("content", 13), must("at", 14),
        must("until", 14), must("fresh", 59), must("sharedWith", 60)]),
    // 484 BurdenView
    Shape::Record(&[must("wanted", 15), must("alreadyHeld", 15), must("shareFrom", 15),
        must("mayCollect", 15), must("forbidden", 15), must("avoided", 15), must("collected", 15)]),
    // 485 ConsultationAnswer
    Shape::Union(&[key("question", 486), key("figures", 492)]),
    // 486 QuestionView
    Shape::Record(&[must("question", 0), must("body", 0), must("content", 13), must("at", 14),
        may("with", 74, 0), must("status", 487)]),
    // 487 QuestionStatus
    Shape::Union(&[key("open", 488), key("answered", 489), key("withdrawn", 491)]),
    // 488 QuestionStatus.open
    Shape::Record(&[must("due", 14), must("overdue", 59)]),
    // 489 QuestionStatus.answered
    Shape::Record(&[must("content", 13), must("at", 14), must("shown", 220), may("solved", 490, 0)]),
    // 490 bool?
    Shape::Maybe(59),
    // 491 QuestionStatus.withdrawn
    Shape::Record(&[]),
    // 492 Figures
    Shape::Record(&[must("asked", 15), must("answeredInTime", 15), must("answeredLate", 15),
        must("answeredAbove", 15), must("overdue", 15), must("withdrawn", 15), must("solved", 15),
        must("unsolved", 15)]),
    // 493 Answered
    Shape::Record(&[must("answer", 10)]),
    // 494 BurdenOf
    Shape::Union(&[key("worker", 495), key("resident", 496), key("item", 497), key("region", 498)]),
    // 495 BurdenOf.worker
    Shape::Record(&[must("worker", 0)]),
    // 496 BurdenOf.resident
    Shape::Record(&[must("person", 0)]),
    // 497 BurdenOf.item
    Shape::Record(&[must("item", 0)]),
    // 498 BurdenOf.region
    Shape::Record(&[must("region", 35)]),
    // 499 CasesCommand
    Shape::Union(&[key("report", 500), key("accept", 501), key("decline", 502),
        key("startSelfResolution", 503), key("handle", 504), key("entrust", 505),
        key("dispatch", 506), key("return", 507), key("feedback", 508), key("close", 509),
        key("escalate", 510), key("evaluate", 512), key("reopen", 513), key("withdraw", 514),
        key("release", 515), key("expire", 516)]),
    // 500 CasesCommand.report
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 35), must("channel", 157),
        must("source", 0), may("reporter", 77, 0), must("content", 13)]),
    // 501 CasesCommand.accept
    Shape::Record(&[must("case", 0)]),
    // 502 CasesCommand.decline
    Shape::Record(&[must("case", 0), must("reason", 0), must("path", 0)]),
    // 503 CasesCommand.startSelfResolution
    Shape::Record(&[must("case", 0), may("topic", 161, 0)]),
    // 504 CasesCommand.handle
    Shape::Record(&[must("case", 0)]),
    // 505 CasesCommand.entrust
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 506 CasesCommand.dispatch
    Shape::Record(&[must("case", 0), must("lead", 0), may("helpers", 60, 0),
        may("designated", 59, 0)]),
    // 507 CasesCommand.return
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 508 CasesCommand.feedback
    Shape::Record(&[must("case", 0), may("unit", 76, 0), must("result", 0)]),
    // 509 CasesCommand.close
    Shape::Record(&[must("case", 0)]),
    // 510 CasesCommand.escalate
    Shape::Record(&[must("case", 0), must("reason", 0), may("to", 511, 0)]),
    // 511 Level?
    Shape::Maybe(65),
    // 512 CasesCommand.evaluate
    Shape::Record(&[must("case", 0), must("rater", 0), must("response", 180),
        must("solution", 180), must("satisfaction", 180), may("reason", 173, 0)]),
    // 513 CasesCommand.reopen
    Shape::Record(&[must("case", 0), must("reason", 0)]),
    // 514 CasesCommand.withdraw
    Shape::Record(&[must("case", 0), must("reporter", 0)]),
    // 515 CasesCommand.release
    Shape::Record(&[must("organisation", 0)]),
    // 516 CasesCommand.expire
    Shape::Record(&[must("case", 0)]),
    // 517 CasesQuery
    Shape::Union(&[key("case", 518), key("figures", 519), key("unit", 520), key("agenda", 521)]),
    // 518 CasesQuery.case
    Shape::Record(&[must("case", 0), may("unit", 76, 0)]),
    // 519 CasesQuery.figures
    Shape::Record(&[must("region", 35)]),
    // 520 CasesQuery.unit
    Shape::Record(&[must("unit", 167)]),
    // 521 CasesQuery.agenda
    Shape::Record(&[must("region", 35), may("level", 511, 0), may("after", 133, 0),
        must("limit", 39)]),
    // 522 CatalogueCommand
    Shape::Union(&[key("ask", 523), key("collect", 527), key("share", 530), key("refuse", 531)]),
    // 523 CatalogueCommand.ask
    Shape::Record(&[must("form", 524), must("items", 526)]),
    // 524 DataForm
    Shape::Record(&[must("person", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 525, 0)]),
    // 525 [ItemConsent]
    Shape::List(210),
    // 526 [ItemCode]
    Shape::List(0),
    // 527 CatalogueCommand.collect
    Shape::Record(&[must("form", 524), must("entries", 528)]),
    // 528 [Entry]
    Shape::List(529),
    // 529 Entry
    Shape::Record(&[must("item", 0), must("record", 0), must("content", 13)]),
    // 530 CatalogueCommand.share
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 525, 0)]),
    // 531 CatalogueCommand.refuse
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0)]),
    // 532 CatalogueQuery
    Shape::Union(&[key("held", 533), key("collected", 534), key("burden", 535)]),
    // 533 CatalogueQuery.held
    Shape::Record(&[must("person", 0)]),
    // 534 CatalogueQuery.collected
    Shape::Record(&[must("worker", 0)]),
    // 535 CatalogueQuery.burden
    Shape::Record(&[must("of", 494)]),
    // 536 CharterCommand
    Shape::Union(&[key("adopt", 537)]),
    // 537 CharterCommand.adopt
    Shape::Record(&[must("charter", 31)]),
    // 538 ClockCommand
    Shape::Union(&[key("advance", 539)]),
    // 539 ClockCommand.advance
    Shape::Record(&[]),
    // 540 Command
    Shape::Union(&[key("clock", 538), key("charter", 536), key("membership", 541),
        key("deliberation", 558), key("covenant", 566), key("points", 571), key("cases", 499),
        key("catalogue", 522), key("consultation", 583)]),
    // 541 MembershipCommand
    Shape::Union(&[key("defineRegion", 542), key("grantRole", 543), key("revokeRole", 544),
        key("issueJoinCode", 545), key("revokeJoinCode", 546), key("join", 547), key("leave", 548),
        key("nameDelegate", 549), key("applyOrganisation", 550), key("reviewOrganisation", 551),
        key("appealReview", 552), key("nameOfficers", 553), key("suspendOrganisation", 554),
        key("reinstateOrganisation", 555), key("dissolveOrganisation", 556), key("lapseReview", 557)]),
    // 542 MembershipCommand.defineRegion
    Shape::Record(&[must("region", 35), must("name", 0), must("level", 65), must("parent", 35)]),
    // 543 MembershipCommand.grantRole
    Shape::Record(&[must("person", 0), must("role", 7), must("region", 35),
        may("organisation", 76, 0), may("until", 32, 0), may("passes", 44, 0)]),
    // 544 MembershipCommand.revokeRole
    Shape::Record(&[must("person", 0), must("role", 7), must("region", 35),
        may("organisation", 76, 0)]),
    // 545 MembershipCommand.issueJoinCode
    Shape::Record(&[must("grid", 35), must("days", 39)]),
    // 546 MembershipCommand.revokeJoinCode
    Shape::Record(&[must("grid", 35)]),
    // 547 MembershipCommand.join
    Shape::Record(&[must("person", 0), must("household", 0), must("code", 0), must("identity", 13),
        must("proof", 37)]),
    // 548 MembershipCommand.leave
    Shape::Record(&[must("person", 0)]),
    // 549 MembershipCommand.nameDelegate
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 550 MembershipCommand.applyOrganisation
    Shape::Record(&[must("organisation", 0), must("kind", 86), must("region", 35),
        may("creditCode", 87, 0), may("documents", 18, 0), may("officers", 89, 0)]),
    // 551 MembershipCommand.reviewOrganisation
    Shape::Record(&[must("organisation", 0), must("approve", 59), must("reason", 0)]),
    // 552 MembershipCommand.appealReview
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 553 MembershipCommand.nameOfficers
    Shape::Record(&[must("organisation", 0), must("officers", 89)]),
    // 554 MembershipCommand.suspendOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 555 MembershipCommand.reinstateOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 556 MembershipCommand.dissolveOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 557 MembershipCommand.lapseReview
    Shape::Record(&[must("organisation", 0)]),
    // 558 DeliberationCommand
    Shape::Union(&[key("propose", 559), key("second", 560), key("withdraw", 561), key("open", 562),
        key("cast", 563), key("lapse", 564), key("close", 565)]),
    // 559 DeliberationCommand.propose
    Shape::Record(&[must("topic", 0), must("region", 35), must("rule", 0), must("subject", 13),
        may("covenant", 100, 0), may("repeals", 109, 0)]),
    // 560 DeliberationCommand.second
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 561 DeliberationCommand.withdraw
    Shape::Record(&[must("topic", 0)]),
    // 562 DeliberationCommand.open
    Shape::Record(&[must("topic", 0)]),
    // 563 DeliberationCommand.cast
    Shape::Record(&[must("topic", 0), must("voter", 0), must("choice", 117), must("channel", 118)]),
    // 564 DeliberationCommand.lapse
    Shape::Record(&[must("topic", 0)]),
    // 565 DeliberationCommand.close
    Shape::Record(&[must("topic", 0)]),
    // 566 CovenantCommand
    Shape::Union(&[key("adopt", 567), key("repeal", 568), key("recordViolation", 569),
        key("withdrawViolation", 570)]),
    // 567 CovenantCommand.adopt
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 35), must("rules", 102)]),
    // 568 CovenantCommand.repeal
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 569 CovenantCommand.recordViolation
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 35), must("evidence", 13), must("case", 0), must("minor", 59)]),
    // 570 CovenantCommand.withdrawViolation
    Shape::Record(&[must("violation", 0), must("reason", 0)]),
    // 571 PointsCommand
    Shape::Union(&[key("openFund", 572), key("award", 573), key("reverse", 574),
        key("publishOffer", 575), key("withdrawOffer", 576), key("reserve", 577),
        key("confirm", 578), key("cancel", 579), key("expireRedemption", 580), key("release", 581),
        key("settle", 582)]),
    // 572 PointsCommand.openFund
    Shape::Record(&[must("fund", 0), must("region", 35)]),
    // 573 PointsCommand.award
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0)]),
    // 574 PointsCommand.reverse
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0), must("reason", 0)]),
    // 575 PointsCommand.publishOffer
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 9), must("stock", 15),
        may("requires", 139, 0)]),
    // 576 PointsCommand.withdrawOffer
    Shape::Record(&[must("offer", 0)]),
    // 577 PointsCommand.reserve
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 143)]),
    // 578 PointsCommand.confirm
    Shape::Record(&[must("redemption", 0), must("code", 455)]),
    // 579 PointsCommand.cancel
    Shape::Record(&[must("redemption", 0)]),
    // 580 PointsCommand.expireRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 581 PointsCommand.release
    Shape::Record(&[must("merchant", 0)]),
    // 582 PointsCommand.settle
    Shape::Record(&[must("settlement", 0), must("region", 35)]),
    // 583 ConsultationCommand
    Shape::Union(&[key("ask", 584), key("answer", 585), key("withdraw", 586), key("rate", 587),
        key("lapse", 588), key("release", 589)]),
    // 584 ConsultationCommand.ask
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 13)]),
    // 585 ConsultationCommand.answer
    Shape::Record(&[must("question", 0), must("content", 13)]),
    // 586 ConsultationCommand.withdraw
    Shape::Record(&[must("question", 0)]),
    // 587 ConsultationCommand.rate
    Shape::Record(&[must("question", 0), must("solved", 59)]),
    // 588 ConsultationCommand.lapse
    Shape::Record(&[must("question", 0)]),
    // 589 ConsultationCommand.release
    Shape::Record(&[must("body", 0)]),
    // 590 ConsultationQuery
    Shape::Union(&[key("question", 591), key("figures", 592)]),
    // 591 ConsultationQuery.question
    Shape::Record(&[must("question", 0)]),
    // 592 ConsultationQuery.figures
    Shape::Record(&[must("body", 0)]),
    // 593 CovenantQuery
    Shape::Union(&[key("covenant", 594), key("violations", 595), key("figures", 596)]),
    // 594 CovenantQuery.covenant
    Shape::Record(&[must("covenant", 0)]),
    // 595 CovenantQuery.violations
    Shape::Record(&[must("person", 0)]),
    // 596 CovenantQuery.figures
    Shape::Record(&[must("region", 35)]),
    // 597 DeliberationQuery
    Shape::Union(&[key("topic", 598), key("ballot", 599)]),
    // 598 DeliberationQuery.topic
    Shape::Record(&[must("topic", 0)]),
    // 599 DeliberationQuery.ballot
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 600 Done
    Shape::Record(&[must("done", 601)]),
    // 601 Made
    Shape::Union(&[key("digest", 13), key("holds", 59)]),
    // 602 JournalQuery
    Shape::Union(&[key("state", 603), key("root", 604), key("inclusion", 605),
        key("consistency", 606), key("receipt", 607)]),
    // 603 JournalQuery.state
    Shape::Record(&[]),
    // 604 JournalQuery.root
    Shape::Record(&[]),
    // 605 JournalQuery.inclusion
    Shape::Record(&[must("seq", 15)]),
    // 606 JournalQuery.consistency
    Shape::Record(&[must("first", 15)]),
    // 607 JournalQuery.receipt
    Shape::Record(&[must("request", 0)]),
    // 608 MembershipQuery
    Shape::Union(&[key("region", 609), key("joinCode", 610), key("member", 611),
        key("organisation", 612)]),
    // 609 MembershipQuery.region
    Shape::Record(&[must("region", 35)]),
    // 610 MembershipQuery.joinCode
    Shape::Record(&[must("grid", 35)]),
    // 611 MembershipQuery.member
    Shape::Record(&[must("person", 0)]),
    // 612 MembershipQuery.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 613 PointsQuery
    Shape::Union(&[key("person", 614), key("participation", 615), key("merchant", 616),
        key("fund", 617), key("offer", 618), key("redemption", 619), key("verificationCode", 620),
        key("settlement", 621), key("settlementLine", 622), key("ledger", 623)]),
    // 614 PointsQuery.person
    Shape::Record(&[must("person", 0)]),
    // 615 PointsQuery.participation
    Shape::Record(&[must("person", 0), must("act", 0)]),
    // 616 PointsQuery.merchant
    Shape::Record(&[must("merchant", 0)]),
    // 617 PointsQuery.fund
    Shape::Record(&[must("fund", 0)]),
    // 618 PointsQuery.offer
    Shape::Record(&[must("offer", 0)]),
    // 619 PointsQuery.redemption
    Shape::Record(&[must("redemption", 0)]),
    // 620 PointsQuery.verificationCode
    Shape::Record(&[must("redemption", 0)]),
    // 621 PointsQuery.settlement
    Shape::Record(&[must("settlement", 0)]),
    // 622 PointsQuery.settlementLine
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 623 PointsQuery.ledger
    Shape::Record(&[]),
    // 624 Query
    Shape::Union(&[key("journal", 602), key("membership", 608), key("deliberation", 597),
        key("covenant", 593), key("points", 613), key("cases", 517), key("catalogue", 532),
        key("consultation", 590)]),
    // 625 Question
    Shape::Record(&[must("at", 14), must("actor", 0), must("query", 624)]),
    // 626 Request
    Shape::Record(&[must("id", 0), must("at", 14), must("actor", 0), must("command", 540)]),
    // 627 Secret
    Shape::Leaf(Leaf::Secret),
    // 628 Setup
    Shape::Record(&[must("digest", 1), must("secret", 627), must("charter", 31)]),
    // 629 Tool
    Shape::Union(&[key("identityDigest", 630), key("creditCode", 631), key("contentDigest", 632),
        key("verifyInclusion", 633), key("verifyConsistency", 634)]),
    // 630 Tool.identityDigest
    Shape::Record(&[must("digest", 1), must("secret", 627), must("number", 24)]),
    // 631 Tool.creditCode
    Shape::Record(&[must("code", 24)]),
    // 632 Tool.contentDigest
    Shape::Record(&[must("digest", 1), must("content", 24)]),
    // 633 Tool.verifyInclusion
    Shape::Record(&[must("digest", 1), must("leaf", 13), must("seq", 15), must("size", 15),
        must("proof", 18), must("root", 13)]),
    // 634 Tool.verifyConsistency
    Shape::Record(&[must("digest", 1), must("first", 15), must("second", 15), must("proof", 18),
        must("firstRoot", 13), must("secondRoot", 13)]),
];
