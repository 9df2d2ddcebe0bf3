//! The shapes of the contract, in the order of their bytes. Generated from core by
//! `cargo xtask generate`: do not edit.

use super::leaf::Leaf;
use super::shape::{Place, Shape, key, may, must};

pub(in crate::engine) const ACT_CODE: Place = 0;
pub(in crate::engine) const AGE: Place = 1;
pub(in crate::engine) const ALGORITHM: Place = 2;
pub(in crate::engine) const ALLOWED: Place = 3;
pub(in crate::engine) const AMOUNT: Place = 11;
pub(in crate::engine) const ANSWER: Place = 12;
pub(in crate::engine) const ANSWER_TERMS: Place = 49;
pub(in crate::engine) const ANSWERED: Place = 553;
pub(in crate::engine) const ASK_ANSWER: Place = 216;
pub(in crate::engine) const BALLOT_VIEW: Place = 498;
pub(in crate::engine) const BASE: Place = 59;
pub(in crate::engine) const BURDEN_OF: Place = 554;
pub(in crate::engine) const BURDEN_VIEW: Place = 544;
pub(in crate::engine) const BUYER: Place = 171;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 66;
pub(in crate::engine) const CASE_RULES: Place = 64;
pub(in crate::engine) const CASE_VIEW: Place = 519;
pub(in crate::engine) const CASES_ANSWER: Place = 518;
pub(in crate::engine) const CHANNEL: Place = 186;
pub(in crate::engine) const CASES_CHANNEL: Place = 186;
pub(in crate::engine) const CASES_COMMAND: Place = 559;
pub(in crate::engine) const CASES_EVENT: Place = 182;
pub(in crate::engine) const CASES_QUERY: Place = 577;
pub(in crate::engine) const CASES_REFUSAL: Place = 422;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 540;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 582;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 212;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 592;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 221;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 596;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 268;
pub(in crate::engine) const CHOICE: Place = 145;
pub(in crate::engine) const CLOCK_COMMAND: Place = 598;
pub(in crate::engine) const CNY: Place = 179;
pub(in crate::engine) const CNY_PER_POINT: Place = 63;
pub(in crate::engine) const COMMAND: Place = 600;
pub(in crate::engine) const COMPARISON: Place = 153;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 545;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 660;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 242;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 667;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 458;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const COVENANT_ANSWER: Place = 500;
pub(in crate::engine) const COVENANT_COMMAND: Place = 642;
pub(in crate::engine) const COVENANT_DRAFT: Place = 129;
pub(in crate::engine) const COVENANT_EVENT: Place = 155;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 670;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 375;
pub(in crate::engine) const COVENANT_RULE: Place = 131;
pub(in crate::engine) const COVENANT_VIEW: Place = 501;
pub(in crate::engine) const CREDIT_CODE: Place = 98;
pub(in crate::engine) const DATA_FORM: Place = 584;
pub(in crate::engine) const DATA_ITEM: Place = 76;
pub(in crate::engine) const DECISION_RULE: Place = 55;
pub(in crate::engine) const DEFERRAL: Place = 203;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 489;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 146;
pub(in crate::engine) const DELIBERATION_CHANNEL: Place = 146;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 634;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 126;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 148;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 674;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 346;
pub(in crate::engine) const DELIBERATION_RULES: Place = 53;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 524;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 677;
pub(in crate::engine) const EARNING_RULE: Place = 62;
pub(in crate::engine) const ELECTORATE: Place = 56;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 253;
pub(in crate::engine) const ENTRY: Place = 589;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const FIGURES: Place = 552;
pub(in crate::engine) const FIGURES_VIEW: Place = 505;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 510;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 92;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 485;
pub(in crate::engine) const INEQUALITY: Place = 151;
pub(in crate::engine) const ITEM_ANSWER: Place = 215;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 238;
pub(in crate::engine) const JOIN_CODE: Place = 472;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 680;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 534;
pub(in crate::engine) const LAWFUL_BASIS: Place = 77;
pub(in crate::engine) const LEDGER_TOTALS: Place = 517;
pub(in crate::engine) const LEVEL: Place = 73;
pub(in crate::engine) const LEVEL_FIGURE: Place = 532;
pub(in crate::engine) const LIMIT: Place = 72;
pub(in crate::engine) const MADE: Place = 678;
pub(in crate::engine) const MATTER: Place = 630;
pub(in crate::engine) const MEASURE: Place = 133;
pub(in crate::engine) const MEMBER_VIEW: Place = 473;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 469;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 601;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 80;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 686;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 272;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 509;
pub(in crate::engine) const MINORITY: Place = 116;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 511;
pub(in crate::engine) const OFFICE_HOURS: Place = 70;
pub(in crate::engine) const OPEN_CASE: Place = 539;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 96;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 477;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 476;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 508;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 507;
pub(in crate::engine) const POINTS_ANSWER: Place = 506;
pub(in crate::engine) const POINTS_COMMAND: Place = 647;
pub(in crate::engine) const POINTS_EVENT: Place = 162;
pub(in crate::engine) const POINTS_QUERY: Place = 694;
pub(in crate::engine) const POINTS_REFUSAL: Place = 387;
pub(in crate::engine) const POINTS_RULES: Place = 60;
pub(in crate::engine) const PRODUCT: Place = 154;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 705;
pub(in crate::engine) const QUESTION: Place = 706;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 547;
pub(in crate::engine) const QUESTION_VIEW: Place = 546;
pub(in crate::engine) const RATING: Place = 522;
pub(in crate::engine) const RATING_SUMS: Place = 535;
pub(in crate::engine) const RATIO: Place = 58;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 543;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 415;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 512;
pub(in crate::engine) const REFUSAL: Place = 252;
pub(in crate::engine) const REFUSED: Place = 251;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 528;
pub(in crate::engine) const REGION_VIEW: Place = 470;
pub(in crate::engine) const REQUEST: Place = 707;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 168;
pub(in crate::engine) const RETURN_CAUSE: Place = 175;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 475;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 208;
pub(in crate::engine) const SECRET: Place = 708;
pub(in crate::engine) const SENSITIVITY: Place = 79;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 178;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 180;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 516;
pub(in crate::engine) const SETUP: Place = 709;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 248;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 431;
pub(in crate::engine) const STAGE_FIGURE: Place = 530;
pub(in crate::engine) const STAGE_NAME: Place = 359;
pub(in crate::engine) const STAGE_VIEW: Place = 491;
pub(in crate::engine) const STAGES: Place = 432;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 527;
pub(in crate::engine) const STEP_VIEW: Place = 526;
pub(in crate::engine) const TALLY: Place = 149;
pub(in crate::engine) const TERM: Place = 74;
pub(in crate::engine) const TERMS: Place = 184;
pub(in crate::engine) const TEST: Place = 152;
pub(in crate::engine) const THRESHOLD: Place = 57;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 710;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 490;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const UNIT: Place = 196;
pub(in crate::engine) const UNIT_FIGURES: Place = 536;
pub(in crate::engine) const UNMASKING: Place = 119;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 120;
pub(in crate::engine) const VERIFICATION_CODE: Place = 515;
pub(in crate::engine) const VIOLATION_VIEW: Place = 504;
pub(in crate::engine) const WHO: Place = 4;
pub(in crate::engine) const STEPS: Place = 23;

pub(super) static SHAPES: &[Shape] = &[
    // 0 TopicId
    Shape::Leaf(Leaf::Id),
    // 1 Age
    Shape::Words(&["under14", "under18", "adult"]),
    // 2 Algorithm
    Shape::Words(&["sha256", "sm3"]),
    // 3 Allowed
    Shape::List(4),
    // 4 Who
    Shape::Union(&[key("anyone", 5), key("themself", 6), key("guardian", 7), key("resident", 8),
        key("over", 9), key("for", 9), key("engine", 10)]),
    // 5 Who.anyone
    Shape::Record(&[]),
    // 6 Who.themself
    Shape::Record(&[]),
    // 7 Who.guardian
    Shape::Record(&[]),
    // 8 Who.resident
    Shape::Record(&[]),
    // 9 Role
    Shape::Words(&["gridWorker", "villageCadre", "townOperator", "countyOperator", "cityOperator",
        "departmentOfficer", "organisationOfficer", "merchantClerk", "auditor", "privacyOfficer"]),
    // 10 Who.engine
    Shape::Record(&[]),
    // 11 Amount
    Shape::Leaf(Leaf::Amount),
    // 12 Answer
    Shape::Union(&[key("journal", 13), key("membership", 469), key("deliberation", 489),
        key("covenant", 500), key("points", 506), key("cases", 518), key("catalogue", 540),
        key("consultation", 545)]),
    // 13 JournalAnswer
    Shape::Union(&[key("state", 14), key("root", 18), key("inclusion", 19), key("consistency", 21),
        key("receipt", 22)]),
    // 14 JournalAnswer.state
    Shape::Record(&[must("digest", 15), must("now", 16), must("records", 17)]),
    // 15 Digest
    Shape::Leaf(Leaf::Digest),
    // 16 Timestamp
    Shape::Leaf(Leaf::Timestamp),
    // 17 u32
    Shape::Leaf(Leaf::U32),
    // 18 JournalAnswer.root
    Shape::Record(&[must("root", 15), must("size", 17)]),
    // 19 JournalAnswer.inclusion
    Shape::Record(&[must("leaf", 15), must("proof", 20), must("root", 15), must("size", 17)]),
    // 20 [Digest]
    Shape::List(15),
    // 21 JournalAnswer.consistency
    Shape::Record(&[must("proof", 20), must("root", 15), must("size", 17)]),
    // 22 Receipt
    Shape::Record(&[must("seq", 17), must("request", 0), must("at", 16), must("before", 23),
        must("outcome", 27), must("after", 23), must("digest", 15)]),
    // 23 [Step]
    Shape::List(24),
    // 24 Step
    Shape::Record(&[must("at", 16), must("cause", 25), must("command", 26), must("outcome", 27)]),
    // 25 Cause
    Shape::Words(&["deadline", "event"]),
    // 26 text
    Shape::Leaf(Leaf::Text),
    // 27 Outcome
    Shape::Union(&[key("accepted", 28), key("refused", 251)]),
    // 28 Outcome.accepted
    Shape::Record(&[must("events", 29)]),
    // 29 [Event]
    Shape::List(30),
    // 30 Event
    Shape::Union(&[key("charter", 31), key("membership", 80), key("deliberation", 126),
        key("covenant", 155), key("points", 162), key("cases", 182), key("catalogue", 212),
        key("consultation", 242)]),
    // 31 CharterEvent
    Shape::Union(&[key("adopted", 32)]),
    // 32 CharterEvent.adopted
    Shape::Record(&[must("charter", 33)]),
    // 33 Charter
    Shape::Record(&[must("name", 0), must("effectiveFrom", 16), may("effectiveTo", 34, 0),
        must("founders", 35), must("membership", 38), must("deliberation", 53), must("points", 60),
        must("cases", 64), may("catalogue", 75, 0)]),
    // 34 Timestamp?
    Shape::Maybe(16),
    // 35 [Founder]
    Shape::List(36),
    // 36 Founder
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37)]),
    // 37 RegionCode
    Shape::Leaf(Leaf::RegionCode),
    // 38 MembershipRules
    Shape::Record(&[must("joinProof", 39), may("proofs", 40, 0), must("gridSuffixDigits", 43),
        must("joinCodeDaysMax", 44), must("joinTries", 45), must("organisations", 46),
        must("consultation", 48), may("rolePassesMax", 50, 0), may("unmasking", 51, 0)]),
    // 39 ProofLevel
    Shape::Words(&["none", "phone", "scannedCode", "seenByStaff", "document", "networkIdentity"]),
    // 40 [ProofRule]
    Shape::List(41),
    // 41 ProofRule
    Shape::Record(&[must("act", 42), must("least", 39)]),
    // 42 ProvenAct
    Shape::Words(&["propose", "second", "cast", "redeem", "report", "rekey"]),
    // 43 u8
    Shape::Leaf(Leaf::U8),
    // 44 u16
    Shape::Leaf(Leaf::U16),
    // 45 TryLimit
    Shape::Record(&[must("max", 44), must("minutes", 17)]),
    // 46 OrganisationRules
    Shape::Record(&[must("review", 47), must("applicationsPerPersonMax", 44),
        must("applicationsPerRegionMax", 44), must("officersMax", 44)]),
    // 47 ReviewTerms
    Shape::Record(&[must("workingDays", 44), must("appealWorkingDays", 44)]),
    // 48 ConsultationRules
    Shape::Record(&[must("answer", 49), must("openPerPersonMax", 44)]),
    // 49 AnswerTerms
    Shape::Record(&[must("workingDays", 44), must("reminderWorkingDays", 44)]),
    // 50 u8?
    Shape::Maybe(43),
    // 51 UnmaskingRules?
    Shape::Maybe(52),
    // 52 UnmaskingRules
    Shape::Record(&[must("decisionDays", 44), must("noticeDays", 44)]),
    // 53 DeliberationRules
    Shape::Record(&[must("decisions", 54)]),
    // 54 [DecisionRule]
    Shape::List(55),
    // 55 DecisionRule
    Shape::Record(&[must("code", 0), must("electorate", 56), must("seconds", 44),
        must("secondingDays", 44), must("votingDays", 44), must("quorum", 57),
        must("approval", 57), must("approvalOf", 59), must("source", 0)]),
    // 56 Electorate
    Shape::Words(&["persons", "adults", "households"]),
    // 57 Threshold
    Shape::Union(&[key("atLeast", 58), key("moreThan", 58)]),
    // 58 Ratio
    Shape::Leaf(Leaf::Ratio),
    // 59 Base
    Shape::Words(&["eligible", "participants", "yesAndNo"]),
    // 60 PointsRules
    Shape::Record(&[must("acts", 61), must("redemptionMinutes", 17), must("codeTries", 43),
        must("cnyPerPoint", 63)]),
    // 61 [EarningRule]
    Shape::List(62),
    // 62 EarningRule
    Shape::Record(&[must("act", 0), must("amount", 11), must("dayCap", 11), must("proof", 39)]),
    // 63 CnyPerPoint
    Shape::Leaf(Leaf::CnyPerPoint),
    // 64 CaseRules
    Shape::Record(&[must("kinds", 65), must("officeHours", 69), must("limits", 71),
        may("warningsMax", 43, 3), may("reopeningsMax", 43, 3), may("evaluationDays", 44, 30)]),
    // 65 [CaseKind]
    Shape::List(66),
    // 66 CaseKind
    Shape::Record(&[must("kind", 0), must("urgent", 67), must("departments", 68)]),
    // 67 bool
    Shape::Leaf(Leaf::Bool),
    // 68 [OrganisationId]
    Shape::List(0),
    // 69 [OfficeHours]
    Shape::List(70),
    // 70 OfficeHours
    Shape::Record(&[must("fromMinute", 44), must("toMinute", 44)]),
    // 71 [Limit]
    Shape::List(72),
    // 72 Limit
    Shape::Record(&[must("level", 73), must("urgent", 67), must("term", 74)]),
    // 73 Level
    Shape::Words(&["grid", "village", "town", "county", "city"]),
    // 74 Term
    Shape::Union(&[key("workingDays", 44), key("workingMinutes", 17)]),
    // 75 [DataItem]
    Shape::List(76),
    // 76 DataItem
    Shape::Record(&[must("item", 0), must("owner", 0), must("basis", 77), must("purposes", 78),
        must("freshDays", 44), must("sensitivity", 79), may("shareWith", 68, 0)]),
    // 77 LawfulBasis
    Shape::Words(&["consent", "contract", "legalDuty", "emergency", "news", "public", "otherLaw"]),
    // 78 [PurposeCode]
    Shape::List(0),
    // 79 Sensitivity
    Shape::Words(&["ordinary", "sensitive", "under14"]),
    // 80 MembershipEvent
    Shape::Union(&[key("regionDefined", 81), key("roleGranted", 83), key("roleRevoked", 86),
        key("joinCodeIssued", 87), key("joinCodeRevoked", 88), key("joinCodeRejected", 89),
        key("householdFormed", 90), key("personJoined", 91), key("personLeft", 93),
        key("delegateNamed", 94), key("organisationApplied", 95), key("organisationApproved", 100),
        key("organisationRejected", 101), key("reviewAppealed", 102),
        key("organisationSuspended", 103), key("organisationReinstated", 104),
        key("organisationDissolved", 105), key("reviewOverdue", 106), key("reviewEscalated", 107),
        key("identityKeyRotated", 108), key("personProved", 109), key("duplicateFound", 110),
        key("duplicateOverdue", 112), key("duplicateDismissed", 113), key("personsMerged", 114),
        key("minorEntered", 115), key("cameOfAge", 117), key("unmaskingAsked", 118),
        key("unmaskingMoved", 125)]),
    // 81 MembershipEvent.regionDefined
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 73), may("parent", 82, 0)]),
    // 82 RegionCode?
    Shape::Maybe(37),
    // 83 MembershipEvent.roleGranted
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 84, 0), may("until", 34, 0), must("passes", 43), may("passedBy", 85, 0)]),
    // 84 OrganisationId?
    Shape::Maybe(0),
    // 85 PersonId?
    Shape::Maybe(0),
    // 86 MembershipEvent.roleRevoked
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 84, 0)]),
    // 87 MembershipEvent.joinCodeIssued
    Shape::Record(&[must("grid", 37), must("version", 44), must("until", 16), may("overlap", 34, 0)]),
    // 88 MembershipEvent.joinCodeRevoked
    Shape::Record(&[must("grid", 37), must("version", 44)]),
    // 89 MembershipEvent.joinCodeRejected
    Shape::Record(&[must("source", 0), must("triesLeft", 44), must("until", 16)]),
    // 90 MembershipEvent.householdFormed
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 91 MembershipEvent.personJoined
    Shape::Record(&[must("person", 0), must("household", 0), must("grid", 37),
        must("identity", 92), must("proof", 39)]),
    // 92 Identity
    Shape::Leaf(Leaf::Identity),
    // 93 MembershipEvent.personLeft
    Shape::Record(&[must("person", 0)]),
    // 94 MembershipEvent.delegateNamed
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 95 MembershipEvent.organisationApplied
    Shape::Record(&[must("organisation", 0), must("kind", 96), must("region", 37),
        may("creditCode", 97, 0), must("documents", 20), must("officers", 99),
        must("applicant", 0), must("terms", 47), must("reviewedIn", 37), must("due", 16)]),
    // 96 OrganisationKind
    Shape::Words(&["socialOrganisation", "selfOrganisedGroup", "enterprise", "merchant",
        "department", "residentsCouncil", "worthiesCouncil", "serviceCorps", "legalServiceCorps",
        "ethicsPanel", "communityBody"]),
    // 97 CreditCode?
    Shape::Maybe(98),
    // 98 CreditCode
    Shape::Leaf(Leaf::CreditCode),
    // 99 [PersonId]
    Shape::List(0),
    // 100 MembershipEvent.organisationApproved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 101 MembershipEvent.organisationRejected
    Shape::Record(&[must("organisation", 0), must("region", 37), must("reason", 0),
        may("by", 85, 0), may("appealUntil", 34, 0)]),
    // 102 MembershipEvent.reviewAppealed
    Shape::Record(&[must("organisation", 0), must("reason", 0), must("region", 37), must("due", 16)]),
    // 103 MembershipEvent.organisationSuspended
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 104 MembershipEvent.organisationReinstated
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 105 MembershipEvent.organisationDissolved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 106 MembershipEvent.reviewOverdue
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 107 MembershipEvent.reviewEscalated
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 108 MembershipEvent.identityKeyRotated
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 109 MembershipEvent.personProved
    Shape::Record(&[must("person", 0), must("identity", 92), must("proof", 39)]),
    // 110 MembershipEvent.duplicateFound
    Shape::Record(&[must("person", 0), must("other", 0), may("suspicion", 111, 0),
        may("finder", 85, 0), must("due", 16)]),
    // 111 Id?
    Shape::Maybe(0),
    // 112 MembershipEvent.duplicateOverdue
    Shape::Record(&[must("person", 0), must("other", 0), must("due", 16)]),
    // 113 MembershipEvent.duplicateDismissed
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 114 MembershipEvent.personsMerged
    Shape::Record(&[must("person", 0), must("into", 0), must("reason", 0)]),
    // 115 MembershipEvent.minorEntered
    Shape::Record(&[must("person", 0), must("minor", 116)]),
    // 116 Minority
    Shape::Record(&[must("adultFrom", 16), may("guardian", 85, 0)]),
    // 117 MembershipEvent.cameOfAge
    Shape::Record(&[must("person", 0)]),
    // 118 MembershipEvent.unmaskingAsked
    Shape::Record(&[must("order", 119)]),
    // 119 Unmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("asker", 0),
        must("reason", 0), must("rules", 52), must("stage", 120)]),
    // 120 UnmaskingStage
    Shape::Union(&[key("asked", 121), key("lapsed", 122), key("declined", 123), key("granted", 124)]),
    // 121 UnmaskingStage.asked
    Shape::Record(&[must("due", 16)]),
    // 122 UnmaskingStage.lapsed
    Shape::Record(&[]),
    // 123 UnmaskingStage.declined
    Shape::Record(&[must("decider", 0), must("reason", 0)]),
    // 124 UnmaskingStage.granted
    Shape::Record(&[must("decider", 0), must("reason", 0), must("person", 0), must("due", 16),
        may("told", 34, 0), must("overdue", 67)]),
    // 125 MembershipEvent.unmaskingMoved
    Shape::Record(&[must("unmasking", 0), must("stage", 120)]),
    // 126 DeliberationEvent
    Shape::Union(&[key("topicProposed", 127), key("secondGiven", 138), key("topicSeconded", 139),
        key("topicLapsed", 140), key("topicWithdrawn", 141), key("votingOpened", 142),
        key("ballotCast", 143), key("topicDecided", 147)]),
    // 127 DeliberationEvent.topicProposed
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 55), must("proofs", 40),
        must("subject", 15), may("covenant", 128, 0), may("repeals", 137, 0), must("proposer", 0),
        must("due", 16)]),
    // 128 CovenantDraft?
    Shape::Maybe(129),
    // 129 CovenantDraft
    Shape::Record(&[must("covenant", 0), must("rules", 130)]),
    // 130 [CovenantRule]
    Shape::List(131),
    // 131 CovenantRule
    Shape::Record(&[must("rule", 0), must("windowDays", 44), must("ladder", 132)]),
    // 132 [Measure]
    Shape::List(133),
    // 133 Measure
    Shape::Union(&[key("dissuade", 134), key("expose", 135), key("refer", 136)]),
    // 134 Measure.dissuade
    Shape::Record(&[]),
    // 135 Measure.expose
    Shape::Record(&[]),
    // 136 Measure.refer
    Shape::Record(&[must("kind", 0)]),
    // 137 CovenantId?
    Shape::Maybe(0),
    // 138 DeliberationEvent.secondGiven
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 139 DeliberationEvent.topicSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44)]),
    // 140 DeliberationEvent.topicLapsed
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 141 DeliberationEvent.topicWithdrawn
    Shape::Record(&[must("topic", 0)]),
    // 142 DeliberationEvent.votingOpened
    Shape::Record(&[must("topic", 0), must("eligible", 17), must("register", 15), must("until", 16)]),
    // 143 DeliberationEvent.ballotCast
    Shape::Record(&[must("topic", 0), must("voter", 0), may("household", 144, 0),
        must("choice", 145), must("channel", 146)]),
    // 144 HouseholdId?
    Shape::Maybe(0),
    // 145 Choice
    Shape::Words(&["yes", "no", "abstain"]),
    // 146 DeliberationChannel
    Shape::Words(&["app", "paper", "booth", "phone"]),
    // 147 DeliberationEvent.topicDecided
    Shape::Record(&[must("topic", 0), must("region", 37), must("outcome", 148), must("tally", 149),
        must("proof", 150), may("adopts", 128, 0), may("repeals", 137, 0)]),
    // 148 DeliberationOutcome
    Shape::Words(&["noQuorum", "rejected", "passed"]),
    // 149 Tally
    Shape::Record(&[must("eligible", 17), must("participants", 17), must("yes", 17),
        must("no", 17), must("abstain", 17)]),
    // 150 [Inequality]
    Shape::List(151),
    // 151 Inequality
    Shape::Record(&[must("test", 152), must("part", 17), must("whole", 17), must("base", 59),
        must("ratio", 58), must("comparison", 153), must("left", 154), must("right", 154),
        must("holds", 67)]),
    // 152 Test
    Shape::Words(&["quorum", "approval"]),
    // 153 Comparison
    Shape::Words(&["atLeast", "moreThan"]),
    // 154 Product
    Shape::Leaf(Leaf::Product),
    // 155 CovenantEvent
    Shape::Union(&[key("covenantAdopted", 156), key("covenantRepealed", 157),
        key("violationRecorded", 158), key("noticeIssued", 159), key("violationWithdrawn", 160)]),
    // 156 CovenantEvent.covenantAdopted
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 130)]),
    // 157 CovenantEvent.covenantRepealed
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 158 CovenantEvent.violationRecorded
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("repetition", 17), must("measure", 133),
        must("until", 16), must("case", 0)]),
    // 159 CovenantEvent.noticeIssued
    Shape::Record(&[must("covenant", 0), must("rule", 0), must("place", 37)]),
    // 160 CovenantEvent.violationWithdrawn
    Shape::Record(&[must("violation", 0), must("reason", 0), may("case", 161, 0)]),
    // 161 CaseId?
    Shape::Maybe(0),
    // 162 PointsEvent
    Shape::Union(&[key("fundOpened", 163), key("pointsAwarded", 164), key("awardReversed", 165),
        key("offerPublished", 166), key("offerWithdrawn", 169), key("redemptionReserved", 170),
        key("codeRejected", 172), key("redemptionConfirmed", 173), key("redemptionReturned", 174),
        key("settled", 176), key("pointsCombined", 181)]),
    // 163 PointsEvent.fundOpened
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 164 PointsEvent.pointsAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11)]),
    // 165 PointsEvent.awardReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11), must("reason", 0)]),
    // 166 PointsEvent.offerPublished
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 167, 0)]),
    // 167 Requirement?
    Shape::Maybe(168),
    // 168 Requirement
    Shape::Record(&[must("act", 0), must("times", 17)]),
    // 169 PointsEvent.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 170 PointsEvent.redemptionReserved
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 171), must("price", 11),
        must("tries", 43), must("due", 16)]),
    // 171 Buyer
    Shape::Union(&[key("person", 0), key("merchant", 0)]),
    // 172 PointsEvent.codeRejected
    Shape::Record(&[must("redemption", 0), must("triesLeft", 43)]),
    // 173 PointsEvent.redemptionConfirmed
    Shape::Record(&[must("redemption", 0)]),
    // 174 PointsEvent.redemptionReturned
    Shape::Record(&[must("redemption", 0), must("cause", 175)]),
    // 175 ReturnCause
    Shape::Words(&["cancelled", "expired", "locked", "dissolved"]),
    // 176 PointsEvent.settled
    Shape::Record(&[must("settlement", 0), must("region", 37), must("rate", 63),
        must("lines", 177), must("totals", 180)]),
    // 177 [SettlementLine]
    Shape::List(178),
    // 178 SettlementLine
    Shape::Record(&[must("merchant", 0), must("carried", 11), must("earned", 11),
        must("spent", 11), must("reserved", 11), must("net", 11), must("cny", 179)]),
    // 179 Cny
    Shape::Leaf(Leaf::Cny),
    // 180 SettlementTotals
    Shape::Record(&[must("carried", 11), must("earned", 11), must("spent", 11),
        must("reserved", 11), must("net", 11), must("cny", 179), must("rounding", 179)]),
    // 181 PointsEvent.pointsCombined
    Shape::Record(&[must("person", 0), must("into", 0), must("amount", 11)]),
    // 182 CasesEvent
    Shape::Union(&[key("termsAdopted", 183), key("caseReported", 185), key("caseAccepted", 187),
        key("caseDeclined", 188), key("selfResolutionStarted", 189), key("handlingStarted", 191),
        key("caseEntrusted", 192), key("caseDispatched", 193), key("caseReturned", 194),
        key("feedbackGiven", 195), key("caseClosed", 199), key("caseEscalated", 201),
        key("deadlineMissed", 204), key("caseSupervised", 205), key("deadlineSet", 206),
        key("caseRated", 207), key("caseReopened", 209), key("caseReleased", 210),
        key("caseWithdrawn", 211)]),
    // 183 CasesEvent.termsAdopted
    Shape::Record(&[must("terms", 184)]),
    // 184 Terms
    Shape::Record(&[must("officeHours", 69), must("limits", 71), must("warningsMax", 43),
        must("reopeningsMax", 43), must("evaluationDays", 44)]),
    // 185 CasesEvent.caseReported
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 67), must("region", 37),
        must("level", 73), must("channel", 186), must("source", 0), may("reporter", 85, 0),
        must("content", 15), must("due", 16)]),
    // 186 CasesChannel
    Shape::Words(&["resident", "gridPatrol", "hotline", "policeLine", "sensor", "department",
        "tip", "covenant"]),
    // 187 CasesEvent.caseAccepted
    Shape::Record(&[must("case", 0), must("level", 73)]),
    // 188 CasesEvent.caseDeclined
    Shape::Record(&[must("case", 0), must("level", 73), must("reason", 0), must("path", 0),
        must("until", 16)]),
    // 189 CasesEvent.selfResolutionStarted
    Shape::Record(&[must("case", 0), may("topic", 190, 0)]),
    // 190 TopicId?
    Shape::Maybe(0),
    // 191 CasesEvent.handlingStarted
    Shape::Record(&[must("case", 0)]),
    // 192 CasesEvent.caseEntrusted
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 193 CasesEvent.caseDispatched
    Shape::Record(&[must("case", 0), must("lead", 0), must("helpers", 68), must("designated", 67)]),
    // 194 CasesEvent.caseReturned
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 195 CasesEvent.feedbackGiven
    Shape::Record(&[must("case", 0), must("unit", 196), must("result", 0), must("complete", 67),
        may("by", 85, 0)]),
    // 196 Unit
    Shape::Union(&[key("region", 197), key("organisation", 198)]),
    // 197 Unit.region
    Shape::Record(&[must("region", 37)]),
    // 198 Unit.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 199 CasesEvent.caseClosed
    Shape::Record(&[must("case", 0), must("level", 73), must("unit", 196), must("result", 0),
        must("back", 200), must("late", 67), must("until", 16)]),
    // 200 [RegionCode]
    Shape::List(37),
    // 201 CasesEvent.caseEscalated
    Shape::Record(&[must("case", 0), must("from", 73), must("to", 73), may("reason", 111, 0),
        must("due", 16), may("deferral", 202, 0)]),
    // 202 Deferral?
    Shape::Maybe(203),
    // 203 Deferral
    Shape::Words(&["unknownYear", "warningsExhausted"]),
    // 204 CasesEvent.deadlineMissed
    Shape::Record(&[must("case", 0), must("level", 73), must("unit", 196), must("due", 16)]),
    // 205 CasesEvent.caseSupervised
    Shape::Record(&[must("case", 0), must("level", 73), must("warning", 43), must("due", 16),
        may("deferral", 202, 0)]),
    // 206 CasesEvent.deadlineSet
    Shape::Record(&[must("case", 0), must("due", 16), may("deferral", 202, 0)]),
    // 207 CasesEvent.caseRated
    Shape::Record(&[must("case", 0), must("round", 44), must("response", 208),
        must("solution", 208), must("satisfaction", 208), may("reason", 111, 0)]),
    // 208 Score
    Shape::Leaf(Leaf::Score),
    // 209 CasesEvent.caseReopened
    Shape::Record(&[must("case", 0), must("level", 73), must("round", 44), must("reason", 0),
        must("due", 16)]),
    // 210 CasesEvent.caseReleased
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 211 CasesEvent.caseWithdrawn
    Shape::Record(&[must("case", 0)]),
    // 212 CatalogueEvent
    Shape::Union(&[key("formAsked", 213), key("itemCollected", 236), key("itemShared", 239),
        key("itemRefused", 240), key("holdingEnded", 241)]),
    // 213 CatalogueEvent.formAsked
    Shape::Record(&[must("asker", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("answers", 214)]),
    // 214 [ItemAnswer]
    Shape::List(215),
    // 215 ItemAnswer
    Shape::Record(&[must("item", 0), must("answer", 216)]),
    // 216 AskAnswer
    Shape::Union(&[key("alreadyHeld", 217), key("shareFrom", 218), key("mayCollect", 219),
        key("forbidden", 220)]),
    // 217 AskAnswer.alreadyHeld
    Shape::Record(&[must("by", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 218 AskAnswer.shareFrom
    Shape::Record(&[must("holder", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 219 AskAnswer.mayCollect
    Shape::Record(&[must("basis", 77), must("until", 16)]),
    // 220 AskAnswer.forbidden
    Shape::Record(&[must("why", 221)]),
    // 221 CatalogueRefusal
    Shape::Union(&[key("unknownItem", 222), key("itemTwice", 223), key("purposeNotLawful", 224),
        key("notEntitled", 225), key("outsideRegion", 226), key("alreadyHeld", 227),
        key("refusedByResident", 228), key("consentMissing", 229), key("guardianMissing", 230),
        key("heldElsewhere", 231), key("recordExists", 232), key("unknownRecord", 233),
        key("notFresh", 234), key("notRefusable", 235)]),
    // 222 CatalogueRefusal.unknownItem
    Shape::Record(&[must("item", 0)]),
    // 223 CatalogueRefusal.itemTwice
    Shape::Record(&[must("item", 0)]),
    // 224 CatalogueRefusal.purposeNotLawful
    Shape::Record(&[must("item", 0), must("purpose", 0)]),
    // 225 CatalogueRefusal.notEntitled
    Shape::Record(&[must("item", 0), must("organisation", 0), must("owner", 0)]),
    // 226 CatalogueRefusal.outsideRegion
    Shape::Record(&[must("organisation", 0), must("actsIn", 37), must("grid", 37)]),
    // 227 CatalogueRefusal.alreadyHeld
    Shape::Record(&[must("item", 0), must("by", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 228 CatalogueRefusal.refusedByResident
    Shape::Record(&[must("item", 0), must("organisation", 0), must("until", 16)]),
    // 229 CatalogueRefusal.consentMissing
    Shape::Record(&[must("item", 0), must("basis", 77)]),
    // 230 CatalogueRefusal.guardianMissing
    Shape::Record(&[must("item", 0), must("person", 0)]),
    // 231 CatalogueRefusal.heldElsewhere
    Shape::Record(&[must("item", 0), must("holder", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 232 CatalogueRefusal.recordExists
    Shape::Record(&[must("record", 0)]),
    // 233 CatalogueRefusal.unknownRecord
    Shape::Record(&[must("record", 0)]),
    // 234 CatalogueRefusal.notFresh
    Shape::Record(&[must("record", 0), must("until", 16)]),
    // 235 CatalogueRefusal.notRefusable
    Shape::Record(&[must("item", 0), must("basis", 77)]),
    // 236 CatalogueEvent.itemCollected
    Shape::Record(&[must("record", 0), must("item", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("asker", 0), must("content", 15), must("basis", 77),
        may("consent", 237, 0), must("until", 16)]),
    // 237 ItemConsent?
    Shape::Maybe(238),
    // 238 ItemConsent
    Shape::Record(&[must("item", 0), must("by", 0), must("evidence", 15)]),
    // 239 CatalogueEvent.itemShared
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consent", 237, 0)]),
    // 240 CatalogueEvent.itemRefused
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0), must("until", 16)]),
    // 241 CatalogueEvent.holdingEnded
    Shape::Record(&[must("record", 0), must("organisation", 0)]),
    // 242 ConsultationEvent
    Shape::Union(&[key("questionAsked", 243), key("answerReminded", 244),
        key("answerOverdue", 245), key("questionEscalated", 246), key("questionAnswered", 247),
        key("questionWithdrawn", 249), key("answerRated", 250)]),
    // 243 ConsultationEvent.questionAsked
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15),
        must("terms", 49), must("remind", 16), must("due", 16)]),
    // 244 ConsultationEvent.answerReminded
    Shape::Record(&[must("question", 0), must("body", 0), must("due", 16)]),
    // 245 ConsultationEvent.answerOverdue
    Shape::Record(&[must("question", 0), must("unit", 196), must("due", 16)]),
    // 246 ConsultationEvent.questionEscalated
    Shape::Record(&[must("question", 0), must("region", 37), must("due", 16)]),
    // 247 ConsultationEvent.questionAnswered
    Shape::Record(&[must("question", 0), must("content", 15), must("shown", 248)]),
    // 248 ShownIdentity
    Shape::Record(&[must("unit", 196), must("role", 9)]),
    // 249 ConsultationEvent.questionWithdrawn
    Shape::Record(&[must("question", 0)]),
    // 250 ConsultationEvent.answerRated
    Shape::Record(&[must("question", 0), must("solved", 67)]),
    // 251 Refused
    Shape::Record(&[must("code", 26), must("en", 26), must("zh", 26), must("retryable", 67),
        must("rule", 26), must("detail", 252)]),
    // 252 Refusal
    Shape::Union(&[key("engine", 253), key("charter", 268), key("membership", 272),
        key("deliberation", 346), key("covenant", 375), key("points", 387), key("cases", 422),
        key("catalogue", 221), key("consultation", 458)]),
    // 253 EngineRefusal
    Shape::Union(&[key("tooLarge", 254), key("notUtf8", 255), key("malformed", 256),
        key("requestReused", 257), key("full", 258), key("timeBackward", 259),
        key("forbidden", 260), key("deadlinesPending", 261), key("snapshotDamaged", 262),
        key("snapshotVersion", 263), key("wrongSecret", 264), key("notRecorded", 265),
        key("noSuchRecord", 266), key("invalidNumber", 267)]),
    // 254 EngineRefusal.tooLarge
    Shape::Record(&[must("bytes", 17), must("max", 17)]),
    // 255 EngineRefusal.notUtf8
    Shape::Record(&[must("at", 17)]),
    // 256 EngineRefusal.malformed
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 257 EngineRefusal.requestReused
    Shape::Record(&[must("request", 0), must("seq", 17)]),
    // 258 EngineRefusal.full
    Shape::Record(&[must("records", 17), must("max", 17)]),
    // 259 EngineRefusal.timeBackward
    Shape::Record(&[must("at", 16), must("now", 16)]),
    // 260 EngineRefusal.forbidden
    Shape::Record(&[must("command", 26), must("actor", 0), must("allowed", 3)]),
    // 261 EngineRefusal.deadlinesPending
    Shape::Record(&[must("fired", 17)]),
    // 262 EngineRefusal.snapshotDamaged
    Shape::Record(&[must("problem", 26)]),
    // 263 EngineRefusal.snapshotVersion
    Shape::Record(&[must("version", 44), must("known", 44)]),
    // 264 EngineRefusal.wrongSecret
    Shape::Record(&[]),
    // 265 EngineRefusal.notRecorded
    Shape::Record(&[must("request", 0)]),
    // 266 EngineRefusal.noSuchRecord
    Shape::Record(&[must("seq", 17), must("records", 17)]),
    // 267 EngineRefusal.invalidNumber
    Shape::Record(&[must("problem", 26)]),
    // 268 CharterRefusal
    Shape::Union(&[key("invalid", 269), key("notInForce", 270), key("notLater", 271)]),
    // 269 CharterRefusal.invalid
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 270 CharterRefusal.notInForce
    Shape::Record(&[must("at", 16), must("from", 16)]),
    // 271 CharterRefusal.notLater
    Shape::Record(&[must("from", 16), must("latest", 16)]),
    // 272 MembershipRefusal
    Shape::Union(&[key("unknownRegion", 273), key("unknownPerson", 274),
        key("unknownHousehold", 275), key("unknownOrganisation", 276), key("regionExists", 277),
        key("levelGap", 278), key("gridSuffix", 279), key("notAGrid", 280),
        key("joinCodeDays", 281), key("noJoinCode", 282), key("joinTriesUsed", 283),
        key("joinCodeReplaced", 284), key("joinCodeWithdrawn", 285), key("joinCodeExpired", 286),
        key("proofTooLow", 287), key("alreadyMember", 288), key("identityTaken", 289),
        key("identityChanged", 290), key("householdElsewhere", 291), key("householdFull", 292),
        key("notAMember", 293), key("notInHousehold", 294), key("roleNeedsOrganisation", 295),
        key("roleWithoutOrganisation", 296), key("roleBeyondOrganisation", 297),
        key("ownGrant", 298), key("roleExpiryPast", 299), key("beyondRung", 300),
        key("grantOutlasts", 301), key("passesTooMany", 302), key("roleNotHeld", 303),
        key("creditCodeMissing", 304), key("organisationExists", 305),
        key("applicationsOfPerson", 306), key("applicationsOfRegion", 307),
        key("officersTooMany", 308), key("officersNone", 309), key("officerTwice", 310),
        key("notUnderReview", 311), key("ownReview", 312), key("sameReviewer", 313),
        key("notRejected", 314), key("appealDecided", 315), key("appealLate", 316),
        key("notSuspended", 317), key("unknownYear", 318), key("notActive", 320),
        key("notDue", 321), key("personMerged", 322), key("identityKeyOrder", 323),
        key("identityKeyReused", 324), key("identityKeyNotInForce", 325), key("ownWitness", 326),
        key("proofBelow", 327), key("proofNotHigher", 328), key("onePerson", 329),
        key("duplicateOpen", 330), key("noDuplicate", 331), key("ownDuplicate", 332),
        key("mergeIntoMember", 333), key("notAMinor", 334), key("underage", 335),
        key("guardianNeeded", 336), key("ownGuardian", 337), key("guardianActs", 338),
        key("unmaskingOff", 339), key("unmaskingExists", 340), key("unknownUnmasking", 341),
        key("unknownHandle", 342), key("ownUnmasking", 343), key("unmaskingDecided", 344),
        key("nobodyToTell", 345)]),
    // 273 MembershipRefusal.unknownRegion
    Shape::Record(&[must("region", 37)]),
    // 274 MembershipRefusal.unknownPerson
    Shape::Record(&[must("person", 0)]),
    // 275 MembershipRefusal.unknownHousehold
    Shape::Record(&[must("household", 0)]),
    // 276 MembershipRefusal.unknownOrganisation
    Shape::Record(&[must("organisation", 0)]),
    // 277 MembershipRefusal.regionExists
    Shape::Record(&[must("region", 37)]),
    // 278 MembershipRefusal.levelGap
    Shape::Record(&[must("parent", 37), must("parentLevel", 73), must("level", 73)]),
    // 279 MembershipRefusal.gridSuffix
    Shape::Record(&[must("region", 37), must("parent", 37), must("digits", 43)]),
    // 280 MembershipRefusal.notAGrid
    Shape::Record(&[must("region", 37), must("level", 73)]),
    // 281 MembershipRefusal.joinCodeDays
    Shape::Record(&[must("days", 44), must("max", 44)]),
    // 282 MembershipRefusal.noJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 283 MembershipRefusal.joinTriesUsed
    Shape::Record(&[must("until", 16)]),
    // 284 MembershipRefusal.joinCodeReplaced
    Shape::Record(&[must("version", 44), must("current", 44)]),
    // 285 MembershipRefusal.joinCodeWithdrawn
    Shape::Record(&[must("version", 44)]),
    // 286 MembershipRefusal.joinCodeExpired
    Shape::Record(&[must("until", 16)]),
    // 287 MembershipRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 288 MembershipRefusal.alreadyMember
    Shape::Record(&[must("person", 0), must("grid", 37)]),
    // 289 MembershipRefusal.identityTaken
    Shape::Record(&[]),
    // 290 MembershipRefusal.identityChanged
    Shape::Record(&[must("person", 0)]),
    // 291 MembershipRefusal.householdElsewhere
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 292 MembershipRefusal.householdFull
    Shape::Record(&[must("household", 0), must("max", 44)]),
    // 293 MembershipRefusal.notAMember
    Shape::Record(&[must("person", 0)]),
    // 294 MembershipRefusal.notInHousehold
    Shape::Record(&[must("person", 0), must("household", 0)]),
    // 295 MembershipRefusal.roleNeedsOrganisation
    Shape::Record(&[must("role", 9)]),
    // 296 MembershipRefusal.roleWithoutOrganisation
    Shape::Record(&[must("role", 9)]),
    // 297 MembershipRefusal.roleBeyondOrganisation
    Shape::Record(&[must("region", 37), must("actsIn", 37)]),
    // 298 MembershipRefusal.ownGrant
    Shape::Record(&[must("role", 9)]),
    // 299 MembershipRefusal.roleExpiryPast
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 300 MembershipRefusal.beyondRung
    Shape::Record(&[must("role", 9), must("rung", 43), must("held", 43)]),
    // 301 MembershipRefusal.grantOutlasts
    Shape::Record(&[must("until", 16), must("heldUntil", 16)]),
    // 302 MembershipRefusal.passesTooMany
    Shape::Record(&[must("passes", 43), must("most", 43)]),
    // 303 MembershipRefusal.roleNotHeld
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37)]),
    // 304 MembershipRefusal.creditCodeMissing
    Shape::Record(&[must("organisation", 0)]),
    // 305 MembershipRefusal.organisationExists
    Shape::Record(&[must("organisation", 0)]),
    // 306 MembershipRefusal.applicationsOfPerson
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 307 MembershipRefusal.applicationsOfRegion
    Shape::Record(&[must("region", 37), must("open", 44), must("max", 44)]),
    // 308 MembershipRefusal.officersTooMany
    Shape::Record(&[must("officers", 44), must("max", 44)]),
    // 309 MembershipRefusal.officersNone
    Shape::Record(&[]),
    // 310 MembershipRefusal.officerTwice
    Shape::Record(&[must("person", 0)]),
    // 311 MembershipRefusal.notUnderReview
    Shape::Record(&[must("organisation", 0)]),
    // 312 MembershipRefusal.ownReview
    Shape::Record(&[must("organisation", 0)]),
    // 313 MembershipRefusal.sameReviewer
    Shape::Record(&[must("organisation", 0)]),
    // 314 MembershipRefusal.notRejected
    Shape::Record(&[must("organisation", 0)]),
    // 315 MembershipRefusal.appealDecided
    Shape::Record(&[must("organisation", 0)]),
    // 316 MembershipRefusal.appealLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 317 MembershipRefusal.notSuspended
    Shape::Record(&[must("organisation", 0)]),
    // 318 MembershipRefusal.unknownYear
    Shape::Record(&[must("year", 319), must("first", 319), must("last", 319)]),
    // 319 i16
    Shape::Leaf(Leaf::I16),
    // 320 MembershipRefusal.notActive
    Shape::Record(&[must("organisation", 0)]),
    // 321 MembershipRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 322 MembershipRefusal.personMerged
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 323 MembershipRefusal.identityKeyOrder
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 324 MembershipRefusal.identityKeyReused
    Shape::Record(&[]),
    // 325 MembershipRefusal.identityKeyNotInForce
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 326 MembershipRefusal.ownWitness
    Shape::Record(&[must("person", 0)]),
    // 327 MembershipRefusal.proofBelow
    Shape::Record(&[must("act", 42), must("proof", 39), must("needed", 39)]),
    // 328 MembershipRefusal.proofNotHigher
    Shape::Record(&[must("held", 39), must("proof", 39)]),
    // 329 MembershipRefusal.onePerson
    Shape::Record(&[must("person", 0)]),
    // 330 MembershipRefusal.duplicateOpen
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 331 MembershipRefusal.noDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 332 MembershipRefusal.ownDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 333 MembershipRefusal.mergeIntoMember
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 334 MembershipRefusal.notAMinor
    Shape::Record(&[must("person", 0)]),
    // 335 MembershipRefusal.underage
    Shape::Record(&[must("person", 0), must("age", 1), must("least", 43)]),
    // 336 MembershipRefusal.guardianNeeded
    Shape::Record(&[must("person", 0), must("least", 43)]),
    // 337 MembershipRefusal.ownGuardian
    Shape::Record(&[must("person", 0)]),
    // 338 MembershipRefusal.guardianActs
    Shape::Record(&[must("person", 0)]),
    // 339 MembershipRefusal.unmaskingOff
    Shape::Record(&[]),
    // 340 MembershipRefusal.unmaskingExists
    Shape::Record(&[must("unmasking", 0)]),
    // 341 MembershipRefusal.unknownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 342 MembershipRefusal.unknownHandle
    Shape::Record(&[must("grid", 37), must("handle", 0)]),
    // 343 MembershipRefusal.ownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 344 MembershipRefusal.unmaskingDecided
    Shape::Record(&[must("unmasking", 0)]),
    // 345 MembershipRefusal.nobodyToTell
    Shape::Record(&[must("unmasking", 0)]),
    // 346 DeliberationRefusal
    Shape::Union(&[key("unknownTopic", 347), key("topicExists", 348), key("unknownRule", 349),
        key("rulesCount", 350), key("ruleTwice", 351), key("windowDays", 352),
        key("ladderLength", 353), key("ladderDescends", 354), key("unknownKind", 355),
        key("covenantTaken", 356), key("nothingToRepeal", 357), key("notBeingSeconded", 358),
        key("notSeconded", 360), key("notOpenable", 361), key("notWithdrawable", 362),
        key("notVoting", 363), key("secondingOver", 364), key("votingOver", 365),
        key("notDue", 366), key("ownSecond", 367), key("outsideRegion", 368),
        key("alreadySeconded", 369), key("nobodyEligible", 370), key("appBallotOfAnother", 371),
        key("notEligible", 372), key("notDelegate", 373), key("alreadyVoted", 374)]),
    // 347 DeliberationRefusal.unknownTopic
    Shape::Record(&[must("topic", 0)]),
    // 348 DeliberationRefusal.topicExists
    Shape::Record(&[must("topic", 0)]),
    // 349 DeliberationRefusal.unknownRule
    Shape::Record(&[must("rule", 0)]),
    // 350 DeliberationRefusal.rulesCount
    Shape::Record(&[must("rules", 17), must("max", 44)]),
    // 351 DeliberationRefusal.ruleTwice
    Shape::Record(&[must("rule", 0)]),
    // 352 DeliberationRefusal.windowDays
    Shape::Record(&[must("rule", 0), must("days", 44), must("max", 44)]),
    // 353 DeliberationRefusal.ladderLength
    Shape::Record(&[must("rule", 0), must("steps", 17), must("max", 44)]),
    // 354 DeliberationRefusal.ladderDescends
    Shape::Record(&[must("rule", 0), must("step", 44)]),
    // 355 DeliberationRefusal.unknownKind
    Shape::Record(&[must("rule", 0), must("kind", 0)]),
    // 356 DeliberationRefusal.covenantTaken
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 357 DeliberationRefusal.nothingToRepeal
    Shape::Record(&[must("covenant", 0), must("region", 37)]),
    // 358 DeliberationRefusal.notBeingSeconded
    Shape::Record(&[must("topic", 0), must("stage", 359)]),
    // 359 StageName
    Shape::Words(&["proposed", "seconded", "voting", "decided", "lapsed", "withdrawn"]),
    // 360 DeliberationRefusal.notSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 361 DeliberationRefusal.notOpenable
    Shape::Record(&[must("topic", 0), must("stage", 359)]),
    // 362 DeliberationRefusal.notWithdrawable
    Shape::Record(&[must("topic", 0), must("stage", 359)]),
    // 363 DeliberationRefusal.notVoting
    Shape::Record(&[must("topic", 0), must("stage", 359)]),
    // 364 DeliberationRefusal.secondingOver
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 365 DeliberationRefusal.votingOver
    Shape::Record(&[must("topic", 0), must("until", 16), must("at", 16)]),
    // 366 DeliberationRefusal.notDue
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 367 DeliberationRefusal.ownSecond
    Shape::Record(&[must("topic", 0)]),
    // 368 DeliberationRefusal.outsideRegion
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 369 DeliberationRefusal.alreadySeconded
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 370 DeliberationRefusal.nobodyEligible
    Shape::Record(&[must("topic", 0), must("region", 37)]),
    // 371 DeliberationRefusal.appBallotOfAnother
    Shape::Record(&[must("voter", 0)]),
    // 372 DeliberationRefusal.notEligible
    Shape::Record(&[must("voter", 0), must("opened", 16)]),
    // 373 DeliberationRefusal.notDelegate
    Shape::Record(&[must("voter", 0), must("household", 0)]),
    // 374 DeliberationRefusal.alreadyVoted
    Shape::Record(&[must("cast", 16), must("channel", 146)]),
    // 375 CovenantRefusal
    Shape::Union(&[key("covenantExists", 376), key("unknownCovenant", 377), key("notInForce", 378),
        key("unknownRule", 379), key("violationExists", 380), key("unknownViolation", 381),
        key("ownViolation", 382), key("alreadyWithdrawn", 383), key("placeOutside", 384),
        key("minor", 385), key("notBound", 386)]),
    // 376 CovenantRefusal.covenantExists
    Shape::Record(&[must("covenant", 0)]),
    // 377 CovenantRefusal.unknownCovenant
    Shape::Record(&[must("covenant", 0)]),
    // 378 CovenantRefusal.notInForce
    Shape::Record(&[must("covenant", 0), must("since", 16)]),
    // 379 CovenantRefusal.unknownRule
    Shape::Record(&[must("covenant", 0), must("rule", 0)]),
    // 380 CovenantRefusal.violationExists
    Shape::Record(&[must("violation", 0), must("recorded", 16)]),
    // 381 CovenantRefusal.unknownViolation
    Shape::Record(&[must("violation", 0)]),
    // 382 CovenantRefusal.ownViolation
    Shape::Record(&[must("violation", 0)]),
    // 383 CovenantRefusal.alreadyWithdrawn
    Shape::Record(&[must("violation", 0)]),
    // 384 CovenantRefusal.placeOutside
    Shape::Record(&[must("place", 37), must("region", 37)]),
    // 385 CovenantRefusal.minor
    Shape::Record(&[]),
    // 386 CovenantRefusal.notBound
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 387 PointsRefusal
    Shape::Union(&[key("notAMerchant", 388), key("unknownFund", 389), key("unknownAct", 390),
        key("unknownAward", 391), key("unknownOffer", 392), key("unknownRedemption", 393),
        key("unknownSettlement", 394), key("notInSettlement", 395), key("fundExists", 396),
        key("offerExists", 397), key("redemptionExists", 398), key("settlementExists", 399),
        key("ownAward", 400), key("fundElsewhere", 401), key("proofTooLow", 402),
        key("alreadyAwarded", 403), key("capReached", 404), key("alreadyReversed", 405),
        key("priceTooLow", 406), key("stockEmpty", 407), key("requirementEmpty", 408),
        key("offerWithdrawn", 409), key("ownOffer", 410), key("requirementNotMet", 411),
        key("soldOut", 412), key("balanceTooLow", 413), key("redemptionOver", 414),
        key("redemptionLate", 416), key("notDue", 417), key("ownConfirmation", 418),
        key("ownSettlement", 419), key("nothingToSettle", 420), key("ledgerFull", 421)]),
    // 388 PointsRefusal.notAMerchant
    Shape::Record(&[must("organisation", 0)]),
    // 389 PointsRefusal.unknownFund
    Shape::Record(&[must("fund", 0)]),
    // 390 PointsRefusal.unknownAct
    Shape::Record(&[must("act", 0)]),
    // 391 PointsRefusal.unknownAward
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 392 PointsRefusal.unknownOffer
    Shape::Record(&[must("offer", 0)]),
    // 393 PointsRefusal.unknownRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 394 PointsRefusal.unknownSettlement
    Shape::Record(&[must("settlement", 0)]),
    // 395 PointsRefusal.notInSettlement
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 396 PointsRefusal.fundExists
    Shape::Record(&[must("fund", 0)]),
    // 397 PointsRefusal.offerExists
    Shape::Record(&[must("offer", 0)]),
    // 398 PointsRefusal.redemptionExists
    Shape::Record(&[must("redemption", 0)]),
    // 399 PointsRefusal.settlementExists
    Shape::Record(&[must("settlement", 0)]),
    // 400 PointsRefusal.ownAward
    Shape::Record(&[must("person", 0)]),
    // 401 PointsRefusal.fundElsewhere
    Shape::Record(&[must("fund", 0), must("region", 37), must("grid", 37)]),
    // 402 PointsRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 403 PointsRefusal.alreadyAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 404 PointsRefusal.capReached
    Shape::Record(&[must("act", 0), must("cap", 11), must("earned", 11), must("asked", 11),
        must("until", 16)]),
    // 405 PointsRefusal.alreadyReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 406 PointsRefusal.priceTooLow
    Shape::Record(&[must("price", 11), must("least", 11)]),
    // 407 PointsRefusal.stockEmpty
    Shape::Record(&[]),
    // 408 PointsRefusal.requirementEmpty
    Shape::Record(&[must("act", 0)]),
    // 409 PointsRefusal.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 410 PointsRefusal.ownOffer
    Shape::Record(&[must("merchant", 0)]),
    // 411 PointsRefusal.requirementNotMet
    Shape::Record(&[must("act", 0), must("done", 17), must("needed", 17)]),
    // 412 PointsRefusal.soldOut
    Shape::Record(&[must("offer", 0)]),
    // 413 PointsRefusal.balanceTooLow
    Shape::Record(&[must("balance", 11), must("needed", 11)]),
    // 414 PointsRefusal.redemptionOver
    Shape::Record(&[must("redemption", 0), must("status", 415)]),
    // 415 RedemptionStatus
    Shape::Words(&["reserved", "confirmed", "cancelled", "expired", "locked"]),
    // 416 PointsRefusal.redemptionLate
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 417 PointsRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 418 PointsRefusal.ownConfirmation
    Shape::Record(&[must("person", 0)]),
    // 419 PointsRefusal.ownSettlement
    Shape::Record(&[must("person", 0), must("merchant", 0)]),
    // 420 PointsRefusal.nothingToSettle
    Shape::Record(&[must("region", 37)]),
    // 421 PointsRefusal.ledgerFull
    Shape::Record(&[must("total", 11), must("asked", 11), must("max", 11)]),
    // 422 CasesRefusal
    Shape::Union(&[key("unknownCase", 423), key("channelOfTheEngine", 424),
        key("sourceEntered", 425), key("caseExists", 426), key("unknownKind", 427),
        key("regionTooHigh", 428), key("notOwnName", 429), key("wrongStage", 430),
        key("wrongLevel", 433), key("notDue", 434), key("deadlinePassed", 435), key("atTop", 436),
        key("notAbove", 437), key("aboveTop", 438), key("skipsLevel", 439),
        key("notEntrustable", 440), key("notADepartment", 441), key("outOfReach", 442),
        key("namedTwice", 443), key("unitMissing", 444), key("notWithUnit", 445),
        key("notActingFor", 446), key("feedbackGiven", 447), key("returnedBefore", 448),
        key("dispatchDesignated", 449), key("alreadyRated", 450), key("anonymous", 451),
        key("notReporter", 452), key("handlerRates", 453), key("windowClosed", 454),
        key("reopenedTooOften", 455), key("unknownYear", 456), key("noTerm", 457)]),
    // 423 CasesRefusal.unknownCase
    Shape::Record(&[must("case", 0)]),
    // 424 CasesRefusal.channelOfTheEngine
    Shape::Record(&[]),
    // 425 CasesRefusal.sourceEntered
    Shape::Record(&[must("channel", 186), must("case", 0)]),
    // 426 CasesRefusal.caseExists
    Shape::Record(&[must("case", 0)]),
    // 427 CasesRefusal.unknownKind
    Shape::Record(&[must("kind", 0)]),
    // 428 CasesRefusal.regionTooHigh
    Shape::Record(&[must("region", 37), must("level", 73)]),
    // 429 CasesRefusal.notOwnName
    Shape::Record(&[]),
    // 430 CasesRefusal.wrongStage
    Shape::Record(&[must("case", 0), must("stage", 431), must("needed", 432)]),
    // 431 Stage
    Shape::Words(&["reported", "notAccepted", "accepted", "selfResolving", "handling", "entrusted",
        "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "withdrawn"]),
    // 432 Stages
    Shape::List(431),
    // 433 CasesRefusal.wrongLevel
    Shape::Record(&[must("level", 73), must("lowest", 73), must("highest", 73)]),
    // 434 CasesRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 435 CasesRefusal.deadlinePassed
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 436 CasesRefusal.atTop
    Shape::Record(&[must("level", 73)]),
    // 437 CasesRefusal.notAbove
    Shape::Record(&[must("level", 73), must("to", 73)]),
    // 438 CasesRefusal.aboveTop
    Shape::Record(&[must("to", 73), must("top", 73)]),
    // 439 CasesRefusal.skipsLevel
    Shape::Record(&[must("level", 73), must("next", 73), must("to", 73)]),
    // 440 CasesRefusal.notEntrustable
    Shape::Record(&[must("organisation", 0)]),
    // 441 CasesRefusal.notADepartment
    Shape::Record(&[must("organisation", 0)]),
    // 442 CasesRefusal.outOfReach
    Shape::Record(&[must("organisation", 0), must("region", 37)]),
    // 443 CasesRefusal.namedTwice
    Shape::Record(&[must("department", 0)]),
    // 444 CasesRefusal.unitMissing
    Shape::Record(&[]),
    // 445 CasesRefusal.notWithUnit
    Shape::Record(&[must("unit", 0)]),
    // 446 CasesRefusal.notActingFor
    Shape::Record(&[must("unit", 0)]),
    // 447 CasesRefusal.feedbackGiven
    Shape::Record(&[must("department", 0)]),
    // 448 CasesRefusal.returnedBefore
    Shape::Record(&[must("department", 0)]),
    // 449 CasesRefusal.dispatchDesignated
    Shape::Record(&[must("department", 0)]),
    // 450 CasesRefusal.alreadyRated
    Shape::Record(&[must("round", 44)]),
    // 451 CasesRefusal.anonymous
    Shape::Record(&[]),
    // 452 CasesRefusal.notReporter
    Shape::Record(&[]),
    // 453 CasesRefusal.handlerRates
    Shape::Record(&[]),
    // 454 CasesRefusal.windowClosed
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 455 CasesRefusal.reopenedTooOften
    Shape::Record(&[must("reopenings", 44), must("max", 44)]),
    // 456 CasesRefusal.unknownYear
    Shape::Record(&[must("year", 319), must("first", 319), must("last", 319)]),
    // 457 CasesRefusal.noTerm
    Shape::Record(&[must("level", 73)]),
    // 458 ConsultationRefusal
    Shape::Union(&[key("unknownQuestion", 459), key("questionExists", 460), key("notPublic", 461),
        key("outOfReach", 462), key("tooManyOpen", 463), key("notOpen", 464),
        key("ownQuestion", 465), key("notAnswered", 466), key("ratedAlready", 467),
        key("notDue", 468)]),
    // 459 ConsultationRefusal.unknownQuestion
    Shape::Record(&[must("question", 0)]),
    // 460 ConsultationRefusal.questionExists
    Shape::Record(&[must("question", 0)]),
    // 461 ConsultationRefusal.notPublic
    Shape::Record(&[must("body", 0)]),
    // 462 ConsultationRefusal.outOfReach
    Shape::Record(&[must("body", 0), must("region", 37), must("grid", 37)]),
    // 463 ConsultationRefusal.tooManyOpen
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 464 ConsultationRefusal.notOpen
    Shape::Record(&[must("question", 0)]),
    // 465 ConsultationRefusal.ownQuestion
    Shape::Record(&[must("question", 0)]),
    // 466 ConsultationRefusal.notAnswered
    Shape::Record(&[must("question", 0)]),
    // 467 ConsultationRefusal.ratedAlready
    Shape::Record(&[must("question", 0)]),
    // 468 ConsultationRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 469 MembershipAnswer
    Shape::Union(&[key("region", 470), key("joinCode", 471), key("member", 473),
        key("organisation", 476), key("identityKeys", 483), key("unmasking", 119),
        key("unmaskings", 487)]),
    // 470 RegionView
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 73), may("parent", 82, 0),
        must("members", 17), must("households", 17)]),
    // 471 MembershipAnswer.joinCode
    Shape::Record(&[must("code", 472), must("until", 16)]),
    // 472 JoinCode
    Shape::Leaf(Leaf::JoinCode),
    // 473 MemberView
    Shape::Record(&[must("person", 0), may("grid", 82, 0), may("household", 144, 0),
        may("since", 34, 0), must("proof", 39), must("age", 1), may("guardian", 85, 0),
        may("handle", 111, 0), must("roles", 474)]),
    // 474 [RoleView]
    Shape::List(475),
    // 475 RoleView
    Shape::Record(&[must("role", 9), must("region", 37), may("organisation", 84, 0),
        may("until", 34, 0), must("passes", 43)]),
    // 476 OrganisationView
    Shape::Record(&[must("organisation", 0), must("kind", 96), must("region", 37),
        must("status", 477)]),
    // 477 OrganisationStatus
    Shape::Union(&[key("applied", 478), key("active", 479), key("rejected", 480),
        key("suspended", 481), key("dissolved", 482)]),
    // 478 OrganisationStatus.applied
    Shape::Record(&[must("region", 37), must("due", 16), must("overdue", 67)]),
    // 479 OrganisationStatus.active
    Shape::Record(&[]),
    // 480 OrganisationStatus.rejected
    Shape::Record(&[must("region", 37), may("appealUntil", 34, 0)]),
    // 481 OrganisationStatus.suspended
    Shape::Record(&[]),
    // 482 OrganisationStatus.dissolved
    Shape::Record(&[]),
    // 483 MembershipAnswer.identityKeys
    Shape::Record(&[must("keys", 484)]),
    // 484 [IdentityKeyView]
    Shape::List(485),
    // 485 IdentityKeyView
    Shape::Record(&[must("key", 44), may("check", 486, 0), must("people", 17)]),
    // 486 Digest?
    Shape::Maybe(15),
    // 487 MembershipAnswer.unmaskings
    Shape::Record(&[must("orders", 488)]),
    // 488 [Unmasking]
    Shape::List(119),
    // 489 DeliberationAnswer
    Shape::Union(&[key("topic", 490), key("ballot", 498)]),
    // 490 TopicView
    Shape::Record(&[must("topic", 0), must("region", 37), must("subject", 15), must("rule", 55),
        may("covenant", 128, 0), may("repeals", 137, 0), must("seconds", 44), must("stage", 491)]),
    // 491 StageView
    Shape::Union(&[key("proposed", 492), key("seconded", 493), key("voting", 494),
        key("decided", 495), key("lapsed", 496), key("withdrawn", 497)]),
    // 492 StageView.proposed
    Shape::Record(&[must("due", 16)]),
    // 493 StageView.seconded
    Shape::Record(&[must("since", 16)]),
    // 494 StageView.voting
    Shape::Record(&[must("opened", 16), must("until", 16), must("eligible", 17),
        must("participants", 17)]),
    // 495 StageView.decided
    Shape::Record(&[must("at", 16), must("outcome", 148), must("tally", 149), must("proof", 150)]),
    // 496 StageView.lapsed
    Shape::Record(&[must("at", 16)]),
    // 497 StageView.withdrawn
    Shape::Record(&[must("at", 16)]),
    // 498 BallotView
    Shape::Record(&[must("eligible", 67), must("voted", 67), may("at", 34, 0),
        may("channel", 499, 0)]),
    // 499 DeliberationChannel?
    Shape::Maybe(146),
    // 500 CovenantAnswer
    Shape::Union(&[key("covenant", 501), key("violations", 502), key("figures", 505)]),
    // 501 CovenantView
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 130),
        must("since", 16), may("until", 34, 0), may("repealedBy", 190, 0)]),
    // 502 CovenantAnswer.violations
    Shape::Record(&[must("violations", 503)]),
    // 503 [ViolationView]
    Shape::List(504),
    // 504 ViolationView
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("place", 37),
        must("at", 16), must("until", 16), must("counts", 67), must("repetition", 17),
        must("measure", 133), may("case", 161, 0), must("evidence", 15), must("withdrawn", 67)]),
    // 505 FiguresView
    Shape::Record(&[must("dissuaded", 17), must("exposed", 17), must("referred", 17),
        must("withdrawn", 17)]),
    // 506 PointsAnswer
    Shape::Union(&[key("person", 507), key("participation", 508), key("merchant", 509),
        key("fund", 510), key("offer", 511), key("redemption", 512), key("verificationCode", 514),
        key("settlement", 516), key("settlementLine", 178), key("ledger", 517)]),
    // 507 PersonView
    Shape::Record(&[must("person", 0), must("balance", 11)]),
    // 508 ParticipationView
    Shape::Record(&[must("person", 0), must("act", 0), must("times", 17), must("earnedToday", 11),
        must("dayCap", 11)]),
    // 509 MerchantView
    Shape::Record(&[must("merchant", 0), must("balance", 11), must("carried", 11),
        must("earned", 11), must("spent", 11), must("reserved", 11)]),
    // 510 FundView
    Shape::Record(&[must("fund", 0), must("region", 37), must("issued", 11), must("awards", 17),
        must("reversals", 17)]),
    // 511 OfferView
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 167, 0), must("withdrawn", 67), must("forSale", 67)]),
    // 512 RedemptionView
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("merchant", 0),
        may("buyer", 513, 0), may("handle", 111, 0), must("price", 11), must("due", 16),
        must("triesLeft", 43), must("status", 415)]),
    // 513 Buyer?
    Shape::Maybe(171),
    // 514 PointsAnswer.verificationCode
    Shape::Record(&[must("code", 515), must("due", 16)]),
    // 515 VerificationCode
    Shape::Leaf(Leaf::VerificationCode),
    // 516 SettlementView
    Shape::Record(&[must("settlement", 0), must("region", 37), must("at", 16), must("rate", 63),
        must("lines", 177), must("totals", 180)]),
    // 517 LedgerTotals
    Shape::Record(&[must("accounts", 17), must("issued", 11), must("persons", 11),
        must("merchants", 11), must("reserved", 11), must("cleared", 11), must("sum", 11)]),
    // 518 CasesAnswer
    Shape::Union(&[key("case", 519), key("figures", 528), key("unit", 536), key("agenda", 537)]),
    // 519 CaseView
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 67), must("region", 37),
        must("channel", 186), must("anonymous", 67), may("reporter", 85, 0), may("source", 520, 0),
        must("content", 15), must("level", 73), must("stage", 431), must("unit", 196),
        must("round", 44), must("due", 16), may("deferral", 202, 0), must("warnings", 43),
        must("missed", 43), may("result", 111, 0), may("path", 111, 0), may("rating", 521, 0),
        must("departments", 523), must("usualDepartments", 68), must("history", 525)]),
    // 520 SourceId?
    Shape::Maybe(0),
    // 521 Rating?
    Shape::Maybe(522),
    // 522 Rating
    Shape::Record(&[must("response", 208), must("solution", 208), must("satisfaction", 208)]),
    // 523 [DepartmentView]
    Shape::List(524),
    // 524 DepartmentView
    Shape::Record(&[must("department", 0), must("delivered", 67)]),
    // 525 [StepView]
    Shape::List(526),
    // 526 StepView
    Shape::Record(&[must("at", 16), must("kind", 527), must("level", 73), must("unit", 196),
        may("note", 111, 0)]),
    // 527 StepKind
    Shape::Words(&["reported", "accepted", "declined", "selfResolution", "handling", "entrusted",
        "dispatched", "returned", "released", "feedback", "closed", "escalated", "missed",
        "supervised", "rated", "reopened", "withdrawn"]),
    // 528 RegionFigures
    Shape::Record(&[must("region", 37), must("reported", 17), must("open", 17),
        must("stages", 529), must("resolved", 531), must("resolvedLate", 17), must("missed", 17),
        must("escalated", 17), must("reopened", 17), must("kinds", 533), must("ratings", 535)]),
    // 529 [StageFigure]
    Shape::List(530),
    // 530 StageFigure
    Shape::Record(&[must("stage", 431), must("cases", 17)]),
    // 531 [LevelFigure]
    Shape::List(532),
    // 532 LevelFigure
    Shape::Record(&[must("level", 73), must("cases", 17)]),
    // 533 [KindFigure]
    Shape::List(534),
    // 534 KindFigure
    Shape::Record(&[must("kind", 0), must("reported", 17), must("resolved", 17)]),
    // 535 RatingSums
    Shape::Record(&[must("ratable", 17), must("rated", 17), must("response", 17),
        must("solution", 17), must("satisfaction", 17)]),
    // 536 UnitFigures
    Shape::Record(&[must("unit", 196), must("onTime", 17), must("late", 17), must("ratings", 535)]),
    // 537 CasesAnswer.agenda
    Shape::Record(&[must("cases", 538)]),
    // 538 [OpenCase]
    Shape::List(539),
    // 539 OpenCase
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("level", 73),
        must("stage", 431), must("unit", 196), must("due", 16), may("deferral", 202, 0)]),
    // 540 CatalogueAnswer
    Shape::Union(&[key("records", 541), key("burden", 544)]),
    // 541 CatalogueAnswer.records
    Shape::Record(&[must("records", 542)]),
    // 542 [RecordView]
    Shape::List(543),
    // 543 RecordView
    Shape::Record(&[must("record", 0), must("person", 0), must("item", 0), must("holder", 0),
        must("asker", 0), must("purpose", 0), must("content", 15), must("at", 16),
        must("until", 16), must("fresh", 67), must("sharedWith", 68)]),
    // 544 BurdenView
    Shape::Record(&[must("wanted", 17), must("alreadyHeld", 17), must("shareFrom", 17),
        must("mayCollect", 17), must("forbidden", 17), must("avoided", 17), must("collected", 17)]),
    // 545 ConsultationAnswer
    Shape::Union(&[key("question", 546), key("figures", 552)]),
    // 546 QuestionView
    Shape::Record(&[must("question", 0), must("body", 0), must("content", 15), must("at", 16),
        may("with", 82, 0), must("status", 547)]),
    // 547 QuestionStatus
    Shape::Union(&[key("open", 548), key("answered", 549), key("withdrawn", 551)]),
    // 548 QuestionStatus.open
    Shape::Record(&[must("due", 16), must("overdue", 67)]),
    // 549 QuestionStatus.answered
    Shape::Record(&[must("content", 15), must("at", 16), must("shown", 248), may("solved", 550, 0)]),
    // 550 bool?
    Shape::Maybe(67),
    // 551 QuestionStatus.withdrawn
    Shape::Record(&[]),
    // 552 Figures
    Shape::Record(&[must("asked", 17), must("answeredInTime", 17), must("answeredLate", 17),
        must("answeredAbove", 17), must("overdue", 17), must("withdrawn", 17), must("solved", 17),
        must("unsolved", 17)]),
    // 553 Answered
    Shape::Record(&[must("answer", 12)]),
    // 554 BurdenOf
    Shape::Union(&[key("worker", 555), key("resident", 556), key("item", 557), key("region", 558)]),
    // 555 BurdenOf.worker
    Shape::Record(&[must("worker", 0)]),
    // 556 BurdenOf.resident
    Shape::Record(&[must("person", 0)]),
    // 557 BurdenOf.item
    Shape::Record(&[must("item", 0)]),
    // 558 BurdenOf.region
    Shape::Record(&[must("region", 37)]),
    // 559 CasesCommand
    Shape::Union(&[key("report", 560), key("accept", 561), key("decline", 562),
        key("startSelfResolution", 563), key("handle", 564), key("entrust", 565),
        key("dispatch", 566), key("return", 567), key("feedback", 568), key("close", 569),
        key("escalate", 570), key("evaluate", 572), key("reopen", 573), key("withdraw", 574),
        key("release", 575), key("expire", 576)]),
    // 560 CasesCommand.report
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("channel", 186),
        must("source", 0), may("reporter", 85, 0), must("content", 15)]),
    // 561 CasesCommand.accept
    Shape::Record(&[must("case", 0)]),
    // 562 CasesCommand.decline
    Shape::Record(&[must("case", 0), must("reason", 0), must("path", 0)]),
    // 563 CasesCommand.startSelfResolution
    Shape::Record(&[must("case", 0), may("topic", 190, 0)]),
    // 564 CasesCommand.handle
    Shape::Record(&[must("case", 0)]),
    // 565 CasesCommand.entrust
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 566 CasesCommand.dispatch
    Shape::Record(&[must("case", 0), must("lead", 0), may("helpers", 68, 0),
        may("designated", 67, 0)]),
    // 567 CasesCommand.return
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 568 CasesCommand.feedback
    Shape::Record(&[must("case", 0), may("unit", 84, 0), must("result", 0)]),
    // 569 CasesCommand.close
    Shape::Record(&[must("case", 0)]),
    // 570 CasesCommand.escalate
    Shape::Record(&[must("case", 0), must("reason", 0), may("to", 571, 0)]),
    // 571 Level?
    Shape::Maybe(73),
    // 572 CasesCommand.evaluate
    Shape::Record(&[must("case", 0), must("rater", 0), must("response", 208),
        must("solution", 208), must("satisfaction", 208), may("reason", 111, 0)]),
    // 573 CasesCommand.reopen
    Shape::Record(&[must("case", 0), must("reason", 0)]),
    // 574 CasesCommand.withdraw
    Shape::Record(&[must("case", 0), must("reporter", 0)]),
    // 575 CasesCommand.release
    Shape::Record(&[must("organisation", 0)]),
    // 576 CasesCommand.expire
    Shape::Record(&[must("case", 0)]),
    // 577 CasesQuery
    Shape::Union(&[key("case", 578), key("figures", 579), key("unit", 580), key("agenda", 581)]),
    // 578 CasesQuery.case
    Shape::Record(&[must("case", 0), may("unit", 84, 0)]),
    // 579 CasesQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 580 CasesQuery.unit
    Shape::Record(&[must("unit", 196)]),
    // 581 CasesQuery.agenda
    Shape::Record(&[must("region", 37), may("level", 571, 0), may("after", 161, 0),
        must("limit", 44)]),
    // 582 CatalogueCommand
    Shape::Union(&[key("ask", 583), key("collect", 587), key("share", 590), key("refuse", 591)]),
    // 583 CatalogueCommand.ask
    Shape::Record(&[must("form", 584), must("items", 586)]),
    // 584 DataForm
    Shape::Record(&[must("person", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 585, 0)]),
    // 585 [ItemConsent]
    Shape::List(238),
    // 586 [ItemCode]
    Shape::List(0),
    // 587 CatalogueCommand.collect
    Shape::Record(&[must("form", 584), must("entries", 588)]),
    // 588 [Entry]
    Shape::List(589),
    // 589 Entry
    Shape::Record(&[must("item", 0), must("record", 0), must("content", 15)]),
    // 590 CatalogueCommand.share
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 585, 0)]),
    // 591 CatalogueCommand.refuse
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0)]),
    // 592 CatalogueQuery
    Shape::Union(&[key("held", 593), key("collected", 594), key("burden", 595)]),
    // 593 CatalogueQuery.held
    Shape::Record(&[must("person", 0)]),
    // 594 CatalogueQuery.collected
    Shape::Record(&[must("worker", 0)]),
    // 595 CatalogueQuery.burden
    Shape::Record(&[must("of", 554)]),
    // 596 CharterCommand
    Shape::Union(&[key("adopt", 597)]),
    // 597 CharterCommand.adopt
    Shape::Record(&[must("charter", 33)]),
    // 598 ClockCommand
    Shape::Union(&[key("advance", 599)]),
    // 599 ClockCommand.advance
    Shape::Record(&[]),
    // 600 Command
    Shape::Union(&[key("clock", 598), key("charter", 596), key("membership", 601),
        key("deliberation", 634), key("covenant", 642), key("points", 647), key("cases", 559),
        key("catalogue", 582), key("consultation", 660)]),
    // 601 MembershipCommand
    Shape::Union(&[key("defineRegion", 602), key("grantRole", 603), key("revokeRole", 604),
        key("issueJoinCode", 605), key("revokeJoinCode", 607), key("join", 608), key("leave", 610),
        key("nameDelegate", 611), key("applyOrganisation", 612), key("reviewOrganisation", 613),
        key("appealReview", 614), key("nameOfficers", 615), key("suspendOrganisation", 616),
        key("reinstateOrganisation", 617), key("dissolveOrganisation", 618),
        key("lapseReview", 619), key("rotateIdentityKey", 620), key("prove", 621),
        key("suspectDuplicate", 623), key("reviewDuplicate", 624), key("enterMinor", 625),
        key("askUnmasking", 626), key("decideUnmasking", 627), key("tellUnmasked", 628),
        key("fallDue", 629)]),
    // 602 MembershipCommand.defineRegion
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 73), must("parent", 37)]),
    // 603 MembershipCommand.grantRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 84, 0), may("until", 34, 0), may("passes", 50, 0)]),
    // 604 MembershipCommand.revokeRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 84, 0)]),
    // 605 MembershipCommand.issueJoinCode
    Shape::Record(&[must("grid", 37), must("days", 44), may("overlapDays", 606, 0)]),
    // 606 u16?
    Shape::Maybe(44),
    // 607 MembershipCommand.revokeJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 608 MembershipCommand.join
    Shape::Record(&[must("person", 0), must("household", 0), must("code", 472),
        must("identity", 92), must("proof", 39), may("minor", 609, 0)]),
    // 609 Minority?
    Shape::Maybe(116),
    // 610 MembershipCommand.leave
    Shape::Record(&[must("person", 0)]),
    // 611 MembershipCommand.nameDelegate
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 612 MembershipCommand.applyOrganisation
    Shape::Record(&[must("organisation", 0), must("kind", 96), must("region", 37),
        may("creditCode", 97, 0), may("documents", 20, 0), may("officers", 99, 0)]),
    // 613 MembershipCommand.reviewOrganisation
    Shape::Record(&[must("organisation", 0), must("approve", 67), must("reason", 0)]),
    // 614 MembershipCommand.appealReview
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 615 MembershipCommand.nameOfficers
    Shape::Record(&[must("organisation", 0), must("officers", 99)]),
    // 616 MembershipCommand.suspendOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 617 MembershipCommand.reinstateOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 618 MembershipCommand.dissolveOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 619 MembershipCommand.lapseReview
    Shape::Record(&[must("organisation", 0)]),
    // 620 MembershipCommand.rotateIdentityKey
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 621 MembershipCommand.prove
    Shape::Record(&[must("person", 0), must("identity", 92), may("former", 622, 0),
        must("proof", 39)]),
    // 622 Identity?
    Shape::Maybe(92),
    // 623 MembershipCommand.suspectDuplicate
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 624 MembershipCommand.reviewDuplicate
    Shape::Record(&[must("person", 0), must("into", 0), must("same", 67), must("reason", 0)]),
    // 625 MembershipCommand.enterMinor
    Shape::Record(&[must("person", 0), must("minor", 116)]),
    // 626 MembershipCommand.askUnmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("reason", 0)]),
    // 627 MembershipCommand.decideUnmasking
    Shape::Record(&[must("unmasking", 0), must("grant", 67), must("reason", 0)]),
    // 628 MembershipCommand.tellUnmasked
    Shape::Record(&[must("unmasking", 0)]),
    // 629 MembershipCommand.fallDue
    Shape::Record(&[must("matter", 630)]),
    // 630 Matter
    Shape::Union(&[key("duplicate", 631), key("minor", 632), key("unmasking", 633)]),
    // 631 Matter.duplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 632 Matter.minor
    Shape::Record(&[must("person", 0)]),
    // 633 Matter.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 634 DeliberationCommand
    Shape::Union(&[key("propose", 635), key("second", 636), key("withdraw", 637), key("open", 638),
        key("cast", 639), key("lapse", 640), key("close", 641)]),
    // 635 DeliberationCommand.propose
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 0), must("subject", 15),
        may("covenant", 128, 0), may("repeals", 137, 0)]),
    // 636 DeliberationCommand.second
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 637 DeliberationCommand.withdraw
    Shape::Record(&[must("topic", 0)]),
    // 638 DeliberationCommand.open
    Shape::Record(&[must("topic", 0)]),
    // 639 DeliberationCommand.cast
    Shape::Record(&[must("topic", 0), must("voter", 0), must("choice", 145), must("channel", 146)]),
    // 640 DeliberationCommand.lapse
    Shape::Record(&[must("topic", 0)]),
    // 641 DeliberationCommand.close
    Shape::Record(&[must("topic", 0)]),
    // 642 CovenantCommand
    Shape::Union(&[key("adopt", 643), key("repeal", 644), key("recordViolation", 645),
        key("withdrawViolation", 646)]),
    // 643 CovenantCommand.adopt
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 130)]),
    // 644 CovenantCommand.repeal
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 645 CovenantCommand.recordViolation
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("case", 0), must("minor", 67)]),
    // 646 CovenantCommand.withdrawViolation
    Shape::Record(&[must("violation", 0), must("reason", 0)]),
    // 647 PointsCommand
    Shape::Union(&[key("openFund", 648), key("award", 649), key("reverse", 650),
        key("publishOffer", 651), key("withdrawOffer", 652), key("reserve", 653),
        key("confirm", 654), key("cancel", 655), key("expireRedemption", 656), key("release", 657),
        key("settle", 658), key("combine", 659)]),
    // 648 PointsCommand.openFund
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 649 PointsCommand.award
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0)]),
    // 650 PointsCommand.reverse
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0), must("reason", 0)]),
    // 651 PointsCommand.publishOffer
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 167, 0)]),
    // 652 PointsCommand.withdrawOffer
    Shape::Record(&[must("offer", 0)]),
    // 653 PointsCommand.reserve
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 171)]),
    // 654 PointsCommand.confirm
    Shape::Record(&[must("redemption", 0), must("code", 515)]),
    // 655 PointsCommand.cancel
    Shape::Record(&[must("redemption", 0)]),
    // 656 PointsCommand.expireRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 657 PointsCommand.release
    Shape::Record(&[must("merchant", 0)]),
    // 658 PointsCommand.settle
    Shape::Record(&[must("settlement", 0), must("region", 37)]),
    // 659 PointsCommand.combine
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 660 ConsultationCommand
    Shape::Union(&[key("ask", 661), key("answer", 662), key("withdraw", 663), key("rate", 664),
        key("lapse", 665), key("release", 666)]),
    // 661 ConsultationCommand.ask
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15)]),
    // 662 ConsultationCommand.answer
    Shape::Record(&[must("question", 0), must("content", 15)]),
    // 663 ConsultationCommand.withdraw
    Shape::Record(&[must("question", 0)]),
    // 664 ConsultationCommand.rate
    Shape::Record(&[must("question", 0), must("solved", 67)]),
    // 665 ConsultationCommand.lapse
    Shape::Record(&[must("question", 0)]),
    // 666 ConsultationCommand.release
    Shape::Record(&[must("body", 0)]),
    // 667 ConsultationQuery
    Shape::Union(&[key("question", 668), key("figures", 669)]),
    // 668 ConsultationQuery.question
    Shape::Record(&[must("question", 0)]),
    // 669 ConsultationQuery.figures
    Shape::Record(&[must("body", 0)]),
    // 670 CovenantQuery
    Shape::Union(&[key("covenant", 671), key("violations", 672), key("figures", 673)]),
    // 671 CovenantQuery.covenant
    Shape::Record(&[must("covenant", 0)]),
    // 672 CovenantQuery.violations
    Shape::Record(&[must("person", 0)]),
    // 673 CovenantQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 674 DeliberationQuery
    Shape::Union(&[key("topic", 675), key("ballot", 676)]),
    // 675 DeliberationQuery.topic
    Shape::Record(&[must("topic", 0)]),
    // 676 DeliberationQuery.ballot
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 677 Done
    Shape::Record(&[must("done", 678)]),
    // 678 Made
    Shape::Union(&[key("digest", 15), key("identity", 92), key("holds", 67), key("picture", 679)]),
    // 679 Made.picture
    Shape::Record(&[must("svg", 26)]),
    // 680 JournalQuery
    Shape::Union(&[key("state", 681), key("root", 682), key("inclusion", 683),
        key("consistency", 684), key("receipt", 685)]),
    // 681 JournalQuery.state
    Shape::Record(&[]),
    // 682 JournalQuery.root
    Shape::Record(&[]),
    // 683 JournalQuery.inclusion
    Shape::Record(&[must("seq", 17)]),
    // 684 JournalQuery.consistency
    Shape::Record(&[must("first", 17)]),
    // 685 JournalQuery.receipt
    Shape::Record(&[must("request", 0)]),
    // 686 MembershipQuery
    Shape::Union(&[key("region", 687), key("joinCode", 688), key("member", 689),
        key("organisation", 690), key("identityKeys", 691), key("unmasking", 692),
        key("unmaskings", 693)]),
    // 687 MembershipQuery.region
    Shape::Record(&[must("region", 37)]),
    // 688 MembershipQuery.joinCode
    Shape::Record(&[must("grid", 37)]),
    // 689 MembershipQuery.member
    Shape::Record(&[must("person", 0)]),
    // 690 MembershipQuery.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 691 MembershipQuery.identityKeys
    Shape::Record(&[]),
    // 692 MembershipQuery.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 693 MembershipQuery.unmaskings
    Shape::Record(&[must("person", 0)]),
    // 694 PointsQuery
    Shape::Union(&[key("person", 695), key("participation", 696), key("merchant", 697),
        key("fund", 698), key("offer", 699), key("redemption", 700), key("verificationCode", 701),
        key("settlement", 702), key("settlementLine", 703), key("ledger", 704)]),
    // 695 PointsQuery.person
    Shape::Record(&[must("person", 0)]),
    // 696 PointsQuery.participation
    Shape::Record(&[must("person", 0), must("act", 0)]),
    // 697 PointsQuery.merchant
    Shape::Record(&[must("merchant", 0)]),
    // 698 PointsQuery.fund
    Shape::Record(&[must("fund", 0)]),
    // 699 PointsQuery.offer
    Shape::Record(&[must("offer", 0)]),
    // 700 PointsQuery.redemption
    Shape::Record(&[must("redemption", 0)]),
    // 701 PointsQuery.verificationCode
    Shape::Record(&[must("redemption", 0)]),
    // 702 PointsQuery.settlement
    Shape::Record(&[must("settlement", 0)]),
    // 703 PointsQuery.settlementLine
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 704 PointsQuery.ledger
    Shape::Record(&[]),
    // 705 Query
    Shape::Union(&[key("journal", 680), key("membership", 686), key("deliberation", 674),
        key("covenant", 670), key("points", 694), key("cases", 577), key("catalogue", 592),
        key("consultation", 667)]),
    // 706 Question
    Shape::Record(&[must("at", 16), must("actor", 0), must("query", 705)]),
    // 707 Request
    Shape::Record(&[must("id", 0), must("at", 16), must("actor", 0), must("command", 600)]),
    // 708 Secret
    Shape::Leaf(Leaf::Secret),
    // 709 Setup
    Shape::Record(&[must("digest", 2), must("secret", 708), must("charter", 33)]),
    // 710 Tool
    Shape::Union(&[key("identityDigest", 711), key("identityKey", 712), key("creditCode", 713),
        key("contentDigest", 714), key("qrPicture", 715), key("verifyInclusion", 716),
        key("verifyConsistency", 717)]),
    // 711 Tool.identityDigest
    Shape::Record(&[must("digest", 2), must("secret", 708), may("key", 606, 0), must("number", 26)]),
    // 712 Tool.identityKey
    Shape::Record(&[must("digest", 2), must("secret", 708), must("key", 44)]),
    // 713 Tool.creditCode
    Shape::Record(&[must("code", 26)]),
    // 714 Tool.contentDigest
    Shape::Record(&[must("digest", 2), must("content", 26)]),
    // 715 Tool.qrPicture
    Shape::Record(&[must("text", 26)]),
    // 716 Tool.verifyInclusion
    Shape::Record(&[must("digest", 2), must("leaf", 15), must("seq", 17), must("size", 17),
        must("proof", 20), must("root", 15)]),
    // 717 Tool.verifyConsistency
    Shape::Record(&[must("digest", 2), must("first", 17), must("second", 17), must("proof", 20),
        must("firstRoot", 15), must("secondRoot", 15)]),
];
