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
pub(in crate::engine) const ANSWERED: Place = 590;
pub(in crate::engine) const ASK_ANSWER: Place = 233;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 535;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 591;
pub(in crate::engine) const BURDEN_VIEW: Place = 581;
pub(in crate::engine) const BUYER: Place = 188;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 71;
pub(in crate::engine) const CASE_RULES: Place = 69;
pub(in crate::engine) const CASE_VIEW: Place = 556;
pub(in crate::engine) const CASES_ANSWER: Place = 555;
pub(in crate::engine) const CASES_COMMAND: Place = 596;
pub(in crate::engine) const CASES_EVENT: Place = 199;
pub(in crate::engine) const CASES_QUERY: Place = 614;
pub(in crate::engine) const CASES_REFUSAL: Place = 455;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 577;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 619;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 229;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 629;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 238;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 203;
pub(in crate::engine) const CHANNEL_COUNT: Place = 511;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 633;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 285;
pub(in crate::engine) const CHOICE: Place = 163;
pub(in crate::engine) const CLOCK_COMMAND: Place = 635;
pub(in crate::engine) const CNY: Place = 196;
pub(in crate::engine) const CNY_PER_POINT: Place = 68;
pub(in crate::engine) const COMMAND: Place = 637;
pub(in crate::engine) const COMPARISON: Place = 170;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 582;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 700;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 259;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 707;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 491;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 138;
pub(in crate::engine) const COVENANT_ANSWER: Place = 537;
pub(in crate::engine) const COVENANT_COMMAND: Place = 682;
pub(in crate::engine) const COVENANT_DRAFT: Place = 147;
pub(in crate::engine) const COVENANT_EVENT: Place = 172;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 710;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 408;
pub(in crate::engine) const COVENANT_RULE: Place = 149;
pub(in crate::engine) const COVENANT_VIEW: Place = 538;
pub(in crate::engine) const CREDIT_CODE: Place = 103;
pub(in crate::engine) const DATA_FORM: Place = 621;
pub(in crate::engine) const DATA_ITEM: Place = 81;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 220;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 526;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 674;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 144;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 165;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 714;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 379;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 561;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 717;
pub(in crate::engine) const EARNING_RULE: Place = 67;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 270;
pub(in crate::engine) const ENTRY: Place = 626;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 132;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const FIGURES: Place = 589;
pub(in crate::engine) const FIGURES_VIEW: Place = 542;
pub(in crate::engine) const FORM_COUNT: Place = 135;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 547;
pub(in crate::engine) const HELPER: Place = 720;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 97;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 522;
pub(in crate::engine) const INEQUALITY: Place = 168;
pub(in crate::engine) const ITEM_ANSWER: Place = 232;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 255;
pub(in crate::engine) const JOIN_CODE: Place = 505;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 721;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 571;
pub(in crate::engine) const LAWFUL_BASIS: Place = 82;
pub(in crate::engine) const LEDGER_TOTALS: Place = 554;
pub(in crate::engine) const LEVEL: Place = 78;
pub(in crate::engine) const LEVEL_FIGURE: Place = 569;
pub(in crate::engine) const LIMIT: Place = 77;
pub(in crate::engine) const MADE: Place = 718;
pub(in crate::engine) const MATTER: Place = 670;
pub(in crate::engine) const MEASURE: Place = 151;
pub(in crate::engine) const MEMBER_VIEW: Place = 506;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 502;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 638;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 85;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 727;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 289;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 546;
pub(in crate::engine) const MINORITY: Place = 121;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 548;
pub(in crate::engine) const OFFICE_HOURS: Place = 75;
pub(in crate::engine) const OPEN_CASE: Place = 576;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 101;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 514;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 513;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 545;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 544;
pub(in crate::engine) const POINTS_ANSWER: Place = 543;
pub(in crate::engine) const POINTS_COMMAND: Place = 687;
pub(in crate::engine) const POINTS_EVENT: Place = 179;
pub(in crate::engine) const POINTS_QUERY: Place = 737;
pub(in crate::engine) const POINTS_REFUSAL: Place = 420;
pub(in crate::engine) const POINTS_RULES: Place = 65;
pub(in crate::engine) const PRODUCT: Place = 171;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 748;
pub(in crate::engine) const QUESTION: Place = 749;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 584;
pub(in crate::engine) const QUESTION_VIEW: Place = 583;
pub(in crate::engine) const RATING: Place = 559;
pub(in crate::engine) const RATING_SUMS: Place = 572;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 580;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 448;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 549;
pub(in crate::engine) const REFUSAL: Place = 269;
pub(in crate::engine) const REFUSED: Place = 268;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 565;
pub(in crate::engine) const REGION_VIEW: Place = 503;
pub(in crate::engine) const REQUEST: Place = 750;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 185;
pub(in crate::engine) const RETURN_CAUSE: Place = 192;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 508;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 225;
pub(in crate::engine) const SECRET: Place = 754;
pub(in crate::engine) const SENSITIVITY: Place = 84;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 195;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 197;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 553;
pub(in crate::engine) const SETUP: Place = 755;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 265;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 464;
pub(in crate::engine) const STAGE_FIGURE: Place = 567;
pub(in crate::engine) const STAGE_NAME: Place = 392;
pub(in crate::engine) const STAGE_VIEW: Place = 528;
pub(in crate::engine) const STAGES: Place = 465;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 564;
pub(in crate::engine) const STEP_VIEW: Place = 563;
pub(in crate::engine) const TALLY: Place = 166;
pub(in crate::engine) const TERM: Place = 79;
pub(in crate::engine) const TERMS: Place = 201;
pub(in crate::engine) const TEST: Place = 169;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 756;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 527;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const UNIT: Place = 213;
pub(in crate::engine) const UNIT_FIGURES: Place = 573;
pub(in crate::engine) const UNMASKING: Place = 124;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 125;
pub(in crate::engine) const VERIFICATION_CODE: Place = 552;
pub(in crate::engine) const VIA: Place = 752;
pub(in crate::engine) const VIOLATION_VIEW: Place = 541;
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
    Shape::Union(&[key("journal", 13), key("membership", 502), key("deliberation", 526),
        key("covenant", 537), key("points", 543), key("cases", 555), key("catalogue", 577),
        key("consultation", 582)]),
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
    Shape::Union(&[key("accepted", 28), key("refused", 268)]),
    // 28 Outcome.accepted
    Shape::Record(&[must("events", 29)]),
    // 29 [Event]
    Shape::List(30),
    // 30 Event
    Shape::Union(&[key("charter", 31), key("membership", 85), key("deliberation", 144),
        key("covenant", 172), key("points", 179), key("cases", 199), key("catalogue", 229),
        key("consultation", 259)]),
    // 31 CharterEvent
    Shape::Union(&[key("adopted", 32)]),
    // 32 CharterEvent.adopted
    Shape::Record(&[must("charter", 33)]),
    // 33 Charter
    Shape::Record(&[must("name", 0), must("effectiveFrom", 16), may("effectiveTo", 34, 0),
        must("founders", 35), must("membership", 38), must("deliberation", 58), must("points", 65),
        must("cases", 69), may("catalogue", 80, 0)]),
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
        must("consultation", 48), may("rolePassesMax", 50, 0), may("unmasking", 51, 0),
        may("assistance", 53, 0), may("fourEyes", 56, 0)]),
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
    // 53 AssistanceRules?
    Shape::Maybe(54),
    // 54 AssistanceRules
    Shape::Record(&[must("helpers", 55), must("peopleDayMax", 44), must("peopleMonthMax", 44),
        must("correctionDays", 44)]),
    // 55 [Role]
    Shape::List(9),
    // 56 [FourEyes]
    Shape::List(57),
    // 57 FourEyes
    Shape::Record(&[must("command", 0), must("hours", 44)]),
    // 58 DeliberationRules
    Shape::Record(&[must("decisions", 59)]),
    // 59 [DecisionRule]
    Shape::List(60),
    // 60 DecisionRule
    Shape::Record(&[must("code", 0), must("electorate", 61), must("seconds", 44),
        must("secondingDays", 44), must("votingDays", 44), must("quorum", 62),
        must("approval", 62), must("approvalOf", 64), must("source", 0)]),
    // 61 Electorate
    Shape::Words(&["persons", "adults", "households"]),
    // 62 Threshold
    Shape::Union(&[key("atLeast", 63), key("moreThan", 63)]),
    // 63 Ratio
    Shape::Leaf(Leaf::Ratio),
    // 64 Base
    Shape::Words(&["eligible", "participants", "yesAndNo"]),
    // 65 PointsRules
    Shape::Record(&[must("acts", 66), must("redemptionMinutes", 17), must("codeTries", 43),
        must("cnyPerPoint", 68)]),
    // 66 [EarningRule]
    Shape::List(67),
    // 67 EarningRule
    Shape::Record(&[must("act", 0), must("amount", 11), must("dayCap", 11), must("proof", 39)]),
    // 68 CnyPerPoint
    Shape::Leaf(Leaf::CnyPerPoint),
    // 69 CaseRules
    Shape::Record(&[must("kinds", 70), must("officeHours", 74), must("limits", 76),
        may("warningsMax", 43, 3), may("reopeningsMax", 43, 3), may("evaluationDays", 44, 30)]),
    // 70 [CaseKind]
    Shape::List(71),
    // 71 CaseKind
    Shape::Record(&[must("kind", 0), must("urgent", 72), must("departments", 73)]),
    // 72 bool
    Shape::Leaf(Leaf::Bool),
    // 73 [OrganisationId]
    Shape::List(0),
    // 74 [OfficeHours]
    Shape::List(75),
    // 75 OfficeHours
    Shape::Record(&[must("fromMinute", 44), must("toMinute", 44)]),
    // 76 [Limit]
    Shape::List(77),
    // 77 Limit
    Shape::Record(&[must("level", 78), must("urgent", 72), must("term", 79)]),
    // 78 Level
    Shape::Words(&["grid", "village", "town", "county", "city"]),
    // 79 Term
    Shape::Union(&[key("workingDays", 44), key("workingMinutes", 17)]),
    // 80 [DataItem]
    Shape::List(81),
    // 81 DataItem
    Shape::Record(&[must("item", 0), must("owner", 0), must("basis", 82), must("purposes", 83),
        must("freshDays", 44), must("sensitivity", 84), may("shareWith", 73, 0)]),
    // 82 LawfulBasis
    Shape::Words(&["consent", "contract", "legalDuty", "emergency", "news", "public", "otherLaw"]),
    // 83 [PurposeCode]
    Shape::List(0),
    // 84 Sensitivity
    Shape::Words(&["ordinary", "sensitive", "under14"]),
    // 85 MembershipEvent
    Shape::Union(&[key("regionDefined", 86), key("roleGranted", 88), key("roleRevoked", 91),
        key("joinCodeIssued", 92), key("joinCodeRevoked", 93), key("joinCodeRejected", 94),
        key("householdFormed", 95), key("personJoined", 96), key("personLeft", 98),
        key("delegateNamed", 99), key("organisationApplied", 100),
        key("organisationApproved", 105), key("organisationRejected", 106),
        key("reviewAppealed", 107), key("organisationSuspended", 108),
        key("organisationReinstated", 109), key("organisationDissolved", 110),
        key("reviewOverdue", 111), key("reviewEscalated", 112), key("identityKeyRotated", 113),
        key("personProved", 114), key("duplicateFound", 115), key("duplicateOverdue", 117),
        key("duplicateDismissed", 118), key("personsMerged", 119), key("minorEntered", 120),
        key("cameOfAge", 122), key("unmaskingAsked", 123), key("unmaskingMoved", 130),
        key("entered", 131), key("batchOpened", 133), key("batchClosed", 136),
        key("entryCorrected", 137), key("actHeld", 142), key("actSeconded", 143)]),
    // 86 MembershipEvent.regionDefined
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), may("parent", 87, 0)]),
    // 87 RegionCode?
    Shape::Maybe(37),
    // 88 MembershipEvent.roleGranted
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 89, 0), may("until", 34, 0), must("passes", 43), may("passedBy", 90, 0)]),
    // 89 OrganisationId?
    Shape::Maybe(0),
    // 90 PersonId?
    Shape::Maybe(0),
    // 91 MembershipEvent.roleRevoked
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 89, 0)]),
    // 92 MembershipEvent.joinCodeIssued
    Shape::Record(&[must("grid", 37), must("version", 44), must("until", 16), may("overlap", 34, 0)]),
    // 93 MembershipEvent.joinCodeRevoked
    Shape::Record(&[must("grid", 37), must("version", 44)]),
    // 94 MembershipEvent.joinCodeRejected
    Shape::Record(&[must("source", 0), must("triesLeft", 44), must("until", 16)]),
    // 95 MembershipEvent.householdFormed
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 96 MembershipEvent.personJoined
    Shape::Record(&[must("person", 0), must("household", 0), must("grid", 37),
        must("identity", 97), must("proof", 39)]),
    // 97 Identity
    Shape::Leaf(Leaf::Identity),
    // 98 MembershipEvent.personLeft
    Shape::Record(&[must("person", 0)]),
    // 99 MembershipEvent.delegateNamed
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 100 MembershipEvent.organisationApplied
    Shape::Record(&[must("organisation", 0), must("kind", 101), must("region", 37),
        may("creditCode", 102, 0), must("documents", 20), must("officers", 104),
        must("applicant", 0), must("terms", 47), must("reviewedIn", 37), must("due", 16)]),
    // 101 OrganisationKind
    Shape::Words(&["socialOrganisation", "selfOrganisedGroup", "enterprise", "merchant",
        "department", "residentsCouncil", "worthiesCouncil", "serviceCorps", "legalServiceCorps",
        "ethicsPanel", "communityBody"]),
    // 102 CreditCode?
    Shape::Maybe(103),
    // 103 CreditCode
    Shape::Leaf(Leaf::CreditCode),
    // 104 [PersonId]
    Shape::List(0),
    // 105 MembershipEvent.organisationApproved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 106 MembershipEvent.organisationRejected
    Shape::Record(&[must("organisation", 0), must("region", 37), must("reason", 0),
        may("by", 90, 0), may("appealUntil", 34, 0)]),
    // 107 MembershipEvent.reviewAppealed
    Shape::Record(&[must("organisation", 0), must("reason", 0), must("region", 37), must("due", 16)]),
    // 108 MembershipEvent.organisationSuspended
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 109 MembershipEvent.organisationReinstated
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 110 MembershipEvent.organisationDissolved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 111 MembershipEvent.reviewOverdue
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 112 MembershipEvent.reviewEscalated
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 113 MembershipEvent.identityKeyRotated
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 114 MembershipEvent.personProved
    Shape::Record(&[must("person", 0), must("identity", 97), must("proof", 39)]),
    // 115 MembershipEvent.duplicateFound
    Shape::Record(&[must("person", 0), must("other", 0), may("suspicion", 116, 0),
        may("finder", 90, 0), must("due", 16)]),
    // 116 Id?
    Shape::Maybe(0),
    // 117 MembershipEvent.duplicateOverdue
    Shape::Record(&[must("person", 0), must("other", 0), must("due", 16)]),
    // 118 MembershipEvent.duplicateDismissed
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 119 MembershipEvent.personsMerged
    Shape::Record(&[must("person", 0), must("into", 0), must("reason", 0)]),
    // 120 MembershipEvent.minorEntered
    Shape::Record(&[must("person", 0), must("minor", 121)]),
    // 121 Minority
    Shape::Record(&[must("adultFrom", 16), may("guardian", 90, 0)]),
    // 122 MembershipEvent.cameOfAge
    Shape::Record(&[must("person", 0)]),
    // 123 MembershipEvent.unmaskingAsked
    Shape::Record(&[must("order", 124)]),
    // 124 Unmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("asker", 0),
        must("reason", 0), must("rules", 52), must("stage", 125)]),
    // 125 UnmaskingStage
    Shape::Union(&[key("asked", 126), key("lapsed", 127), key("declined", 128), key("granted", 129)]),
    // 126 UnmaskingStage.asked
    Shape::Record(&[must("due", 16)]),
    // 127 UnmaskingStage.lapsed
    Shape::Record(&[]),
    // 128 UnmaskingStage.declined
    Shape::Record(&[must("decider", 0), must("reason", 0)]),
    // 129 UnmaskingStage.granted
    Shape::Record(&[must("decider", 0), must("reason", 0), must("person", 0), must("due", 16),
        may("told", 34, 0), must("overdue", 72)]),
    // 130 MembershipEvent.unmaskingMoved
    Shape::Record(&[must("unmasking", 0), must("stage", 125)]),
    // 131 MembershipEvent.entered
    Shape::Record(&[must("person", 0), may("region", 87, 0), must("channel", 132),
        may("helper", 90, 0), may("batch", 116, 0), must("command", 0), may("until", 34, 0)]),
    // 132 EntryChannel
    Shape::Words(&["app", "paper", "booth", "phone"]),
    // 133 MembershipEvent.batchOpened
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 134)]),
    // 134 [FormCount]
    Shape::List(135),
    // 135 FormCount
    Shape::Record(&[must("command", 0), must("forms", 17)]),
    // 136 MembershipEvent.batchClosed
    Shape::Record(&[must("batch", 0), must("differences", 134), may("reason", 116, 0)]),
    // 137 MembershipEvent.entryCorrected
    Shape::Record(&[must("person", 0), must("was", 138), must("now", 138)]),
    // 138 Correction
    Shape::Union(&[key("household", 139), key("proof", 140), key("delegate", 141)]),
    // 139 Correction.household
    Shape::Record(&[must("household", 0)]),
    // 140 Correction.proof
    Shape::Record(&[must("proof", 39)]),
    // 141 Correction.delegate
    Shape::Record(&[may("delegate", 90, 0)]),
    // 142 MembershipEvent.actHeld
    Shape::Record(&[must("act", 15), must("command", 0), must("by", 0), must("until", 16)]),
    // 143 MembershipEvent.actSeconded
    Shape::Record(&[must("act", 15), must("first", 0), must("second", 0)]),
    // 144 DeliberationEvent
    Shape::Union(&[key("topicProposed", 145), key("secondGiven", 156), key("topicSeconded", 157),
        key("topicLapsed", 158), key("topicWithdrawn", 159), key("votingOpened", 160),
        key("ballotCast", 161), key("topicDecided", 164)]),
    // 145 DeliberationEvent.topicProposed
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 60), must("proofs", 40),
        must("subject", 15), may("covenant", 146, 0), may("repeals", 155, 0), must("proposer", 0),
        must("due", 16)]),
    // 146 CovenantDraft?
    Shape::Maybe(147),
    // 147 CovenantDraft
    Shape::Record(&[must("covenant", 0), must("rules", 148)]),
    // 148 [CovenantRule]
    Shape::List(149),
    // 149 CovenantRule
    Shape::Record(&[must("rule", 0), must("windowDays", 44), must("ladder", 150)]),
    // 150 [Measure]
    Shape::List(151),
    // 151 Measure
    Shape::Union(&[key("dissuade", 152), key("expose", 153), key("refer", 154)]),
    // 152 Measure.dissuade
    Shape::Record(&[]),
    // 153 Measure.expose
    Shape::Record(&[]),
    // 154 Measure.refer
    Shape::Record(&[must("kind", 0)]),
    // 155 CovenantId?
    Shape::Maybe(0),
    // 156 DeliberationEvent.secondGiven
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 157 DeliberationEvent.topicSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44)]),
    // 158 DeliberationEvent.topicLapsed
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 159 DeliberationEvent.topicWithdrawn
    Shape::Record(&[must("topic", 0)]),
    // 160 DeliberationEvent.votingOpened
    Shape::Record(&[must("topic", 0), must("eligible", 17), must("register", 15), must("until", 16)]),
    // 161 DeliberationEvent.ballotCast
    Shape::Record(&[must("topic", 0), must("voter", 0), may("household", 162, 0),
        must("choice", 163), must("channel", 132)]),
    // 162 HouseholdId?
    Shape::Maybe(0),
    // 163 Choice
    Shape::Words(&["yes", "no", "abstain"]),
    // 164 DeliberationEvent.topicDecided
    Shape::Record(&[must("topic", 0), must("region", 37), must("outcome", 165), must("tally", 166),
        must("proof", 167), may("adopts", 146, 0), may("repeals", 155, 0)]),
    // 165 DeliberationOutcome
    Shape::Words(&["noQuorum", "rejected", "passed"]),
    // 166 Tally
    Shape::Record(&[must("eligible", 17), must("participants", 17), must("yes", 17),
        must("no", 17), must("abstain", 17)]),
    // 167 [Inequality]
    Shape::List(168),
    // 168 Inequality
    Shape::Record(&[must("test", 169), must("part", 17), must("whole", 17), must("base", 64),
        must("ratio", 63), must("comparison", 170), must("left", 171), must("right", 171),
        must("holds", 72)]),
    // 169 Test
    Shape::Words(&["quorum", "approval"]),
    // 170 Comparison
    Shape::Words(&["atLeast", "moreThan"]),
    // 171 Product
    Shape::Leaf(Leaf::Product),
    // 172 CovenantEvent
    Shape::Union(&[key("covenantAdopted", 173), key("covenantRepealed", 174),
        key("violationRecorded", 175), key("noticeIssued", 176), key("violationWithdrawn", 177)]),
    // 173 CovenantEvent.covenantAdopted
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 148)]),
    // 174 CovenantEvent.covenantRepealed
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 175 CovenantEvent.violationRecorded
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("repetition", 17), must("measure", 151),
        must("until", 16), must("case", 0)]),
    // 176 CovenantEvent.noticeIssued
    Shape::Record(&[must("covenant", 0), must("rule", 0), must("place", 37)]),
    // 177 CovenantEvent.violationWithdrawn
    Shape::Record(&[must("violation", 0), must("reason", 0), may("case", 178, 0)]),
    // 178 CaseId?
    Shape::Maybe(0),
    // 179 PointsEvent
    Shape::Union(&[key("fundOpened", 180), key("pointsAwarded", 181), key("awardReversed", 182),
        key("offerPublished", 183), key("offerWithdrawn", 186), key("redemptionReserved", 187),
        key("codeRejected", 189), key("redemptionConfirmed", 190), key("redemptionReturned", 191),
        key("settled", 193), key("pointsCombined", 198)]),
    // 180 PointsEvent.fundOpened
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 181 PointsEvent.pointsAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11)]),
    // 182 PointsEvent.awardReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11), must("reason", 0)]),
    // 183 PointsEvent.offerPublished
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 184, 0)]),
    // 184 Requirement?
    Shape::Maybe(185),
    // 185 Requirement
    Shape::Record(&[must("act", 0), must("times", 17)]),
    // 186 PointsEvent.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 187 PointsEvent.redemptionReserved
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 188), must("price", 11),
        must("tries", 43), must("due", 16)]),
    // 188 Buyer
    Shape::Union(&[key("person", 0), key("merchant", 0)]),
    // 189 PointsEvent.codeRejected
    Shape::Record(&[must("redemption", 0), must("triesLeft", 43)]),
    // 190 PointsEvent.redemptionConfirmed
    Shape::Record(&[must("redemption", 0)]),
    // 191 PointsEvent.redemptionReturned
    Shape::Record(&[must("redemption", 0), must("cause", 192)]),
    // 192 ReturnCause
    Shape::Words(&["cancelled", "expired", "locked", "dissolved"]),
    // 193 PointsEvent.settled
    Shape::Record(&[must("settlement", 0), must("region", 37), must("rate", 68),
        must("lines", 194), must("totals", 197)]),
    // 194 [SettlementLine]
    Shape::List(195),
    // 195 SettlementLine
    Shape::Record(&[must("merchant", 0), must("carried", 11), must("earned", 11),
        must("spent", 11), must("reserved", 11), must("net", 11), must("cny", 196)]),
    // 196 Cny
    Shape::Leaf(Leaf::Cny),
    // 197 SettlementTotals
    Shape::Record(&[must("carried", 11), must("earned", 11), must("spent", 11),
        must("reserved", 11), must("net", 11), must("cny", 196), must("rounding", 196)]),
    // 198 PointsEvent.pointsCombined
    Shape::Record(&[must("person", 0), must("into", 0), must("amount", 11)]),
    // 199 CasesEvent
    Shape::Union(&[key("termsAdopted", 200), key("caseReported", 202), key("caseAccepted", 204),
        key("caseDeclined", 205), key("selfResolutionStarted", 206), key("handlingStarted", 208),
        key("caseEntrusted", 209), key("caseDispatched", 210), key("caseReturned", 211),
        key("feedbackGiven", 212), key("caseClosed", 216), key("caseEscalated", 218),
        key("deadlineMissed", 221), key("caseSupervised", 222), key("deadlineSet", 223),
        key("caseRated", 224), key("caseReopened", 226), key("caseReleased", 227),
        key("caseWithdrawn", 228)]),
    // 200 CasesEvent.termsAdopted
    Shape::Record(&[must("terms", 201)]),
    // 201 Terms
    Shape::Record(&[must("officeHours", 74), must("limits", 76), must("warningsMax", 43),
        must("reopeningsMax", 43), must("evaluationDays", 44)]),
    // 202 CasesEvent.caseReported
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("level", 78), must("channel", 203), must("source", 0), may("reporter", 90, 0),
        must("content", 15), must("due", 16)]),
    // 203 Channel
    Shape::Words(&["resident", "gridPatrol", "hotline", "policeLine", "sensor", "department",
        "tip", "covenant"]),
    // 204 CasesEvent.caseAccepted
    Shape::Record(&[must("case", 0), must("level", 78)]),
    // 205 CasesEvent.caseDeclined
    Shape::Record(&[must("case", 0), must("level", 78), must("reason", 0), must("path", 0),
        must("until", 16)]),
    // 206 CasesEvent.selfResolutionStarted
    Shape::Record(&[must("case", 0), may("topic", 207, 0)]),
    // 207 TopicId?
    Shape::Maybe(0),
    // 208 CasesEvent.handlingStarted
    Shape::Record(&[must("case", 0)]),
    // 209 CasesEvent.caseEntrusted
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 210 CasesEvent.caseDispatched
    Shape::Record(&[must("case", 0), must("lead", 0), must("helpers", 73), must("designated", 72)]),
    // 211 CasesEvent.caseReturned
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 212 CasesEvent.feedbackGiven
    Shape::Record(&[must("case", 0), must("unit", 213), must("result", 0), must("complete", 72),
        may("by", 90, 0)]),
    // 213 Unit
    Shape::Union(&[key("region", 214), key("organisation", 215)]),
    // 214 Unit.region
    Shape::Record(&[must("region", 37)]),
    // 215 Unit.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 216 CasesEvent.caseClosed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 213), must("result", 0),
        must("back", 217), must("late", 72), must("until", 16)]),
    // 217 [RegionCode]
    Shape::List(37),
    // 218 CasesEvent.caseEscalated
    Shape::Record(&[must("case", 0), must("from", 78), must("to", 78), may("reason", 116, 0),
        must("due", 16), may("deferral", 219, 0)]),
    // 219 Deferral?
    Shape::Maybe(220),
    // 220 Deferral
    Shape::Words(&["unknownYear", "warningsExhausted"]),
    // 221 CasesEvent.deadlineMissed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 213), must("due", 16)]),
    // 222 CasesEvent.caseSupervised
    Shape::Record(&[must("case", 0), must("level", 78), must("warning", 43), must("due", 16),
        may("deferral", 219, 0)]),
    // 223 CasesEvent.deadlineSet
    Shape::Record(&[must("case", 0), must("due", 16), may("deferral", 219, 0)]),
    // 224 CasesEvent.caseRated
    Shape::Record(&[must("case", 0), must("round", 44), must("response", 225),
        must("solution", 225), must("satisfaction", 225), may("reason", 116, 0)]),
    // 225 Score
    Shape::Leaf(Leaf::Score),
    // 226 CasesEvent.caseReopened
    Shape::Record(&[must("case", 0), must("level", 78), must("round", 44), must("reason", 0),
        must("due", 16)]),
    // 227 CasesEvent.caseReleased
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 228 CasesEvent.caseWithdrawn
    Shape::Record(&[must("case", 0)]),
    // 229 CatalogueEvent
    Shape::Union(&[key("formAsked", 230), key("itemCollected", 253), key("itemShared", 256),
        key("itemRefused", 257), key("holdingEnded", 258)]),
    // 230 CatalogueEvent.formAsked
    Shape::Record(&[must("asker", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("answers", 231)]),
    // 231 [ItemAnswer]
    Shape::List(232),
    // 232 ItemAnswer
    Shape::Record(&[must("item", 0), must("answer", 233)]),
    // 233 AskAnswer
    Shape::Union(&[key("alreadyHeld", 234), key("shareFrom", 235), key("mayCollect", 236),
        key("forbidden", 237)]),
    // 234 AskAnswer.alreadyHeld
    Shape::Record(&[must("by", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 235 AskAnswer.shareFrom
    Shape::Record(&[must("holder", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 236 AskAnswer.mayCollect
    Shape::Record(&[must("basis", 82), must("until", 16)]),
    // 237 AskAnswer.forbidden
    Shape::Record(&[must("why", 238)]),
    // 238 CatalogueRefusal
    Shape::Union(&[key("unknownItem", 239), key("itemTwice", 240), key("purposeNotLawful", 241),
        key("notEntitled", 242), key("outsideRegion", 243), key("alreadyHeld", 244),
        key("refusedByResident", 245), key("consentMissing", 246), key("guardianMissing", 247),
        key("heldElsewhere", 248), key("recordExists", 249), key("unknownRecord", 250),
        key("notFresh", 251), key("notRefusable", 252)]),
    // 239 CatalogueRefusal.unknownItem
    Shape::Record(&[must("item", 0)]),
    // 240 CatalogueRefusal.itemTwice
    Shape::Record(&[must("item", 0)]),
    // 241 CatalogueRefusal.purposeNotLawful
    Shape::Record(&[must("item", 0), must("purpose", 0)]),
    // 242 CatalogueRefusal.notEntitled
    Shape::Record(&[must("item", 0), must("organisation", 0), must("owner", 0)]),
    // 243 CatalogueRefusal.outsideRegion
    Shape::Record(&[must("organisation", 0), must("actsIn", 37), must("grid", 37)]),
    // 244 CatalogueRefusal.alreadyHeld
    Shape::Record(&[must("item", 0), must("by", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 245 CatalogueRefusal.refusedByResident
    Shape::Record(&[must("item", 0), must("organisation", 0), must("until", 16)]),
    // 246 CatalogueRefusal.consentMissing
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 247 CatalogueRefusal.guardianMissing
    Shape::Record(&[must("item", 0), must("person", 0)]),
    // 248 CatalogueRefusal.heldElsewhere
    Shape::Record(&[must("item", 0), must("holder", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 249 CatalogueRefusal.recordExists
    Shape::Record(&[must("record", 0)]),
    // 250 CatalogueRefusal.unknownRecord
    Shape::Record(&[must("record", 0)]),
    // 251 CatalogueRefusal.notFresh
    Shape::Record(&[must("record", 0), must("until", 16)]),
    // 252 CatalogueRefusal.notRefusable
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 253 CatalogueEvent.itemCollected
    Shape::Record(&[must("record", 0), must("item", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("asker", 0), must("content", 15), must("basis", 82),
        may("consent", 254, 0), must("until", 16)]),
    // 254 ItemConsent?
    Shape::Maybe(255),
    // 255 ItemConsent
    Shape::Record(&[must("item", 0), must("by", 0), must("evidence", 15)]),
    // 256 CatalogueEvent.itemShared
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consent", 254, 0)]),
    // 257 CatalogueEvent.itemRefused
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0), must("until", 16)]),
    // 258 CatalogueEvent.holdingEnded
    Shape::Record(&[must("record", 0), must("organisation", 0)]),
    // 259 ConsultationEvent
    Shape::Union(&[key("questionAsked", 260), key("answerReminded", 261),
        key("answerOverdue", 262), key("questionEscalated", 263), key("questionAnswered", 264),
        key("questionWithdrawn", 266), key("answerRated", 267)]),
    // 260 ConsultationEvent.questionAsked
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15),
        must("terms", 49), must("remind", 16), must("due", 16)]),
    // 261 ConsultationEvent.answerReminded
    Shape::Record(&[must("question", 0), must("body", 0), must("due", 16)]),
    // 262 ConsultationEvent.answerOverdue
    Shape::Record(&[must("question", 0), must("unit", 213), must("due", 16)]),
    // 263 ConsultationEvent.questionEscalated
    Shape::Record(&[must("question", 0), must("region", 37), must("due", 16)]),
    // 264 ConsultationEvent.questionAnswered
    Shape::Record(&[must("question", 0), must("content", 15), must("shown", 265)]),
    // 265 ShownIdentity
    Shape::Record(&[must("unit", 213), must("role", 9)]),
    // 266 ConsultationEvent.questionWithdrawn
    Shape::Record(&[must("question", 0)]),
    // 267 ConsultationEvent.answerRated
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 268 Refused
    Shape::Record(&[must("code", 26), must("en", 26), must("zh", 26), must("retryable", 72),
        must("rule", 26), must("detail", 269)]),
    // 269 Refusal
    Shape::Union(&[key("engine", 270), key("charter", 285), key("membership", 289),
        key("deliberation", 379), key("covenant", 408), key("points", 420), key("cases", 455),
        key("catalogue", 238), key("consultation", 491)]),
    // 270 EngineRefusal
    Shape::Union(&[key("tooLarge", 271), key("notUtf8", 272), key("malformed", 273),
        key("requestReused", 274), key("full", 275), key("timeBackward", 276),
        key("forbidden", 277), key("deadlinesPending", 278), key("snapshotDamaged", 279),
        key("snapshotVersion", 280), key("wrongSecret", 281), key("notRecorded", 282),
        key("noSuchRecord", 283), key("invalidNumber", 284)]),
    // 271 EngineRefusal.tooLarge
    Shape::Record(&[must("bytes", 17), must("max", 17)]),
    // 272 EngineRefusal.notUtf8
    Shape::Record(&[must("at", 17)]),
    // 273 EngineRefusal.malformed
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 274 EngineRefusal.requestReused
    Shape::Record(&[must("request", 0), must("seq", 17)]),
    // 275 EngineRefusal.full
    Shape::Record(&[must("records", 17), must("max", 17)]),
    // 276 EngineRefusal.timeBackward
    Shape::Record(&[must("at", 16), must("now", 16)]),
    // 277 EngineRefusal.forbidden
    Shape::Record(&[must("command", 26), must("actor", 0), must("allowed", 3)]),
    // 278 EngineRefusal.deadlinesPending
    Shape::Record(&[must("fired", 17)]),
    // 279 EngineRefusal.snapshotDamaged
    Shape::Record(&[must("problem", 26)]),
    // 280 EngineRefusal.snapshotVersion
    Shape::Record(&[must("version", 44), must("known", 44)]),
    // 281 EngineRefusal.wrongSecret
    Shape::Record(&[]),
    // 282 EngineRefusal.notRecorded
    Shape::Record(&[must("request", 0)]),
    // 283 EngineRefusal.noSuchRecord
    Shape::Record(&[must("seq", 17), must("records", 17)]),
    // 284 EngineRefusal.invalidNumber
    Shape::Record(&[must("problem", 26)]),
    // 285 CharterRefusal
    Shape::Union(&[key("invalid", 286), key("notInForce", 287), key("notLater", 288)]),
    // 286 CharterRefusal.invalid
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 287 CharterRefusal.notInForce
    Shape::Record(&[must("at", 16), must("from", 16)]),
    // 288 CharterRefusal.notLater
    Shape::Record(&[must("from", 16), must("latest", 16)]),
    // 289 MembershipRefusal
    Shape::Union(&[key("unknownRegion", 290), key("unknownPerson", 291),
        key("unknownHousehold", 292), key("unknownOrganisation", 293), key("regionExists", 294),
        key("levelGap", 295), key("gridSuffix", 296), key("notAGrid", 297),
        key("joinCodeDays", 298), key("noJoinCode", 299), key("joinTriesUsed", 300),
        key("joinCodeReplaced", 301), key("joinCodeWithdrawn", 302), key("joinCodeExpired", 303),
        key("proofTooLow", 304), key("alreadyMember", 305), key("identityTaken", 306),
        key("identityChanged", 307), key("householdElsewhere", 308), key("householdFull", 309),
        key("notAMember", 310), key("notInHousehold", 311), key("roleNeedsOrganisation", 312),
        key("roleWithoutOrganisation", 313), key("roleBeyondOrganisation", 314),
        key("ownGrant", 315), key("roleExpiryPast", 316), key("beyondRung", 317),
        key("grantOutlasts", 318), key("passesTooMany", 319), key("roleNotHeld", 320),
        key("creditCodeMissing", 321), key("organisationExists", 322),
        key("applicationsOfPerson", 323), key("applicationsOfRegion", 324),
        key("officersTooMany", 325), key("officersNone", 326), key("officerTwice", 327),
        key("notUnderReview", 328), key("ownReview", 329), key("sameReviewer", 330),
        key("notRejected", 331), key("appealDecided", 332), key("appealLate", 333),
        key("notSuspended", 334), key("unknownYear", 335), key("notActive", 337),
        key("notDue", 338), key("personMerged", 339), key("identityKeyOrder", 340),
        key("identityKeyReused", 341), key("identityKeyNotInForce", 342), key("ownWitness", 343),
        key("proofBelow", 344), key("proofNotHigher", 345), key("onePerson", 346),
        key("duplicateOpen", 347), key("noDuplicate", 348), key("ownDuplicate", 349),
        key("mergeIntoMember", 350), key("notAMinor", 351), key("underage", 352),
        key("guardianNeeded", 353), key("ownGuardian", 354), key("guardianActs", 355),
        key("unmaskingOff", 356), key("unmaskingExists", 357), key("unknownUnmasking", 358),
        key("unknownHandle", 359), key("ownUnmasking", 360), key("unmaskingDecided", 361),
        key("nobodyToTell", 362), key("assistanceOff", 363), key("ownHelper", 364),
        key("helperElsewhere", 365), key("helperBusy", 366), key("helperChooses", 367),
        key("channelDiffers", 368), key("unknownBatch", 369), key("batchExists", 370),
        key("batchClosed", 371), key("batchTotal", 372), key("notInBatch", 373),
        key("batchMismatch", 374), key("nothingToCorrect", 375), key("correctionLate", 376),
        key("proofRaised", 377), key("secondEyes", 378)]),
    // 290 MembershipRefusal.unknownRegion
    Shape::Record(&[must("region", 37)]),
    // 291 MembershipRefusal.unknownPerson
    Shape::Record(&[must("person", 0)]),
    // 292 MembershipRefusal.unknownHousehold
    Shape::Record(&[must("household", 0)]),
    // 293 MembershipRefusal.unknownOrganisation
    Shape::Record(&[must("organisation", 0)]),
    // 294 MembershipRefusal.regionExists
    Shape::Record(&[must("region", 37)]),
    // 295 MembershipRefusal.levelGap
    Shape::Record(&[must("parent", 37), must("parentLevel", 78), must("level", 78)]),
    // 296 MembershipRefusal.gridSuffix
    Shape::Record(&[must("region", 37), must("parent", 37), must("digits", 43)]),
    // 297 MembershipRefusal.notAGrid
    Shape::Record(&[must("region", 37), must("level", 78)]),
    // 298 MembershipRefusal.joinCodeDays
    Shape::Record(&[must("days", 44), must("max", 44)]),
    // 299 MembershipRefusal.noJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 300 MembershipRefusal.joinTriesUsed
    Shape::Record(&[must("until", 16)]),
    // 301 MembershipRefusal.joinCodeReplaced
    Shape::Record(&[must("version", 44), must("current", 44)]),
    // 302 MembershipRefusal.joinCodeWithdrawn
    Shape::Record(&[must("version", 44)]),
    // 303 MembershipRefusal.joinCodeExpired
    Shape::Record(&[must("until", 16)]),
    // 304 MembershipRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 305 MembershipRefusal.alreadyMember
    Shape::Record(&[must("person", 0), must("grid", 37)]),
    // 306 MembershipRefusal.identityTaken
    Shape::Record(&[]),
    // 307 MembershipRefusal.identityChanged
    Shape::Record(&[must("person", 0)]),
    // 308 MembershipRefusal.householdElsewhere
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 309 MembershipRefusal.householdFull
    Shape::Record(&[must("household", 0), must("max", 44)]),
    // 310 MembershipRefusal.notAMember
    Shape::Record(&[must("person", 0)]),
    // 311 MembershipRefusal.notInHousehold
    Shape::Record(&[must("person", 0), must("household", 0)]),
    // 312 MembershipRefusal.roleNeedsOrganisation
    Shape::Record(&[must("role", 9)]),
    // 313 MembershipRefusal.roleWithoutOrganisation
    Shape::Record(&[must("role", 9)]),
    // 314 MembershipRefusal.roleBeyondOrganisation
    Shape::Record(&[must("region", 37), must("actsIn", 37)]),
    // 315 MembershipRefusal.ownGrant
    Shape::Record(&[must("role", 9)]),
    // 316 MembershipRefusal.roleExpiryPast
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 317 MembershipRefusal.beyondRung
    Shape::Record(&[must("role", 9), must("rung", 43), must("held", 43)]),
    // 318 MembershipRefusal.grantOutlasts
    Shape::Record(&[must("until", 16), must("heldUntil", 16)]),
    // 319 MembershipRefusal.passesTooMany
    Shape::Record(&[must("passes", 43), must("most", 43)]),
    // 320 MembershipRefusal.roleNotHeld
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37)]),
    // 321 MembershipRefusal.creditCodeMissing
    Shape::Record(&[must("organisation", 0)]),
    // 322 MembershipRefusal.organisationExists
    Shape::Record(&[must("organisation", 0)]),
    // 323 MembershipRefusal.applicationsOfPerson
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 324 MembershipRefusal.applicationsOfRegion
    Shape::Record(&[must("region", 37), must("open", 44), must("max", 44)]),
    // 325 MembershipRefusal.officersTooMany
    Shape::Record(&[must("officers", 44), must("max", 44)]),
    // 326 MembershipRefusal.officersNone
    Shape::Record(&[]),
    // 327 MembershipRefusal.officerTwice
    Shape::Record(&[must("person", 0)]),
    // 328 MembershipRefusal.notUnderReview
    Shape::Record(&[must("organisation", 0)]),
    // 329 MembershipRefusal.ownReview
    Shape::Record(&[must("organisation", 0)]),
    // 330 MembershipRefusal.sameReviewer
    Shape::Record(&[must("organisation", 0)]),
    // 331 MembershipRefusal.notRejected
    Shape::Record(&[must("organisation", 0)]),
    // 332 MembershipRefusal.appealDecided
    Shape::Record(&[must("organisation", 0)]),
    // 333 MembershipRefusal.appealLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 334 MembershipRefusal.notSuspended
    Shape::Record(&[must("organisation", 0)]),
    // 335 MembershipRefusal.unknownYear
    Shape::Record(&[must("year", 336), must("first", 336), must("last", 336)]),
    // 336 i16
    Shape::Leaf(Leaf::I16),
    // 337 MembershipRefusal.notActive
    Shape::Record(&[must("organisation", 0)]),
    // 338 MembershipRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 339 MembershipRefusal.personMerged
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 340 MembershipRefusal.identityKeyOrder
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 341 MembershipRefusal.identityKeyReused
    Shape::Record(&[]),
    // 342 MembershipRefusal.identityKeyNotInForce
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 343 MembershipRefusal.ownWitness
    Shape::Record(&[must("person", 0)]),
    // 344 MembershipRefusal.proofBelow
    Shape::Record(&[must("act", 42), must("proof", 39), must("needed", 39)]),
    // 345 MembershipRefusal.proofNotHigher
    Shape::Record(&[must("held", 39), must("proof", 39)]),
    // 346 MembershipRefusal.onePerson
    Shape::Record(&[must("person", 0)]),
    // 347 MembershipRefusal.duplicateOpen
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 348 MembershipRefusal.noDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 349 MembershipRefusal.ownDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 350 MembershipRefusal.mergeIntoMember
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 351 MembershipRefusal.notAMinor
    Shape::Record(&[must("person", 0)]),
    // 352 MembershipRefusal.underage
    Shape::Record(&[must("person", 0), must("age", 1), must("least", 43)]),
    // 353 MembershipRefusal.guardianNeeded
    Shape::Record(&[must("person", 0), must("least", 43)]),
    // 354 MembershipRefusal.ownGuardian
    Shape::Record(&[must("person", 0)]),
    // 355 MembershipRefusal.guardianActs
    Shape::Record(&[must("person", 0)]),
    // 356 MembershipRefusal.unmaskingOff
    Shape::Record(&[]),
    // 357 MembershipRefusal.unmaskingExists
    Shape::Record(&[must("unmasking", 0)]),
    // 358 MembershipRefusal.unknownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 359 MembershipRefusal.unknownHandle
    Shape::Record(&[must("grid", 37), must("handle", 0)]),
    // 360 MembershipRefusal.ownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 361 MembershipRefusal.unmaskingDecided
    Shape::Record(&[must("unmasking", 0)]),
    // 362 MembershipRefusal.nobodyToTell
    Shape::Record(&[must("unmasking", 0)]),
    // 363 MembershipRefusal.assistanceOff
    Shape::Record(&[]),
    // 364 MembershipRefusal.ownHelper
    Shape::Record(&[must("helper", 0)]),
    // 365 MembershipRefusal.helperElsewhere
    Shape::Record(&[must("helper", 0)]),
    // 366 MembershipRefusal.helperBusy
    Shape::Record(&[must("helper", 0), must("people", 44), must("most", 44)]),
    // 367 MembershipRefusal.helperChooses
    Shape::Record(&[must("helper", 0)]),
    // 368 MembershipRefusal.channelDiffers
    Shape::Record(&[must("ballot", 132), must("entry", 132)]),
    // 369 MembershipRefusal.unknownBatch
    Shape::Record(&[must("batch", 0)]),
    // 370 MembershipRefusal.batchExists
    Shape::Record(&[must("batch", 0)]),
    // 371 MembershipRefusal.batchClosed
    Shape::Record(&[must("batch", 0)]),
    // 372 MembershipRefusal.batchTotal
    Shape::Record(&[must("batch", 0), must("forms", 17), must("total", 17)]),
    // 373 MembershipRefusal.notInBatch
    Shape::Record(&[must("batch", 0), must("command", 0)]),
    // 374 MembershipRefusal.batchMismatch
    Shape::Record(&[must("batch", 0), must("command", 0), must("announced", 17), must("came", 17)]),
    // 375 MembershipRefusal.nothingToCorrect
    Shape::Record(&[must("person", 0)]),
    // 376 MembershipRefusal.correctionLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 377 MembershipRefusal.proofRaised
    Shape::Record(&[must("proof", 39), must("held", 39)]),
    // 378 MembershipRefusal.secondEyes
    Shape::Record(&[must("person", 0), must("until", 16)]),
    // 379 DeliberationRefusal
    Shape::Union(&[key("unknownTopic", 380), key("topicExists", 381), key("unknownRule", 382),
        key("rulesCount", 383), key("ruleTwice", 384), key("windowDays", 385),
        key("ladderLength", 386), key("ladderDescends", 387), key("unknownKind", 388),
        key("covenantTaken", 389), key("nothingToRepeal", 390), key("notBeingSeconded", 391),
        key("notSeconded", 393), key("notOpenable", 394), key("notWithdrawable", 395),
        key("notVoting", 396), key("secondingOver", 397), key("votingOver", 398),
        key("notDue", 399), key("ownSecond", 400), key("outsideRegion", 401),
        key("alreadySeconded", 402), key("nobodyEligible", 403), key("appBallotOfAnother", 404),
        key("notEligible", 405), key("notDelegate", 406), key("alreadyVoted", 407)]),
    // 380 DeliberationRefusal.unknownTopic
    Shape::Record(&[must("topic", 0)]),
    // 381 DeliberationRefusal.topicExists
    Shape::Record(&[must("topic", 0)]),
    // 382 DeliberationRefusal.unknownRule
    Shape::Record(&[must("rule", 0)]),
    // 383 DeliberationRefusal.rulesCount
    Shape::Record(&[must("rules", 17), must("max", 44)]),
    // 384 DeliberationRefusal.ruleTwice
    Shape::Record(&[must("rule", 0)]),
    // 385 DeliberationRefusal.windowDays
    Shape::Record(&[must("rule", 0), must("days", 44), must("max", 44)]),
    // 386 DeliberationRefusal.ladderLength
    Shape::Record(&[must("rule", 0), must("steps", 17), must("max", 44)]),
    // 387 DeliberationRefusal.ladderDescends
    Shape::Record(&[must("rule", 0), must("step", 44)]),
    // 388 DeliberationRefusal.unknownKind
    Shape::Record(&[must("rule", 0), must("kind", 0)]),
    // 389 DeliberationRefusal.covenantTaken
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 390 DeliberationRefusal.nothingToRepeal
    Shape::Record(&[must("covenant", 0), must("region", 37)]),
    // 391 DeliberationRefusal.notBeingSeconded
    Shape::Record(&[must("topic", 0), must("stage", 392)]),
    // 392 StageName
    Shape::Words(&["proposed", "seconded", "voting", "decided", "lapsed", "withdrawn"]),
    // 393 DeliberationRefusal.notSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 394 DeliberationRefusal.notOpenable
    Shape::Record(&[must("topic", 0), must("stage", 392)]),
    // 395 DeliberationRefusal.notWithdrawable
    Shape::Record(&[must("topic", 0), must("stage", 392)]),
    // 396 DeliberationRefusal.notVoting
    Shape::Record(&[must("topic", 0), must("stage", 392)]),
    // 397 DeliberationRefusal.secondingOver
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 398 DeliberationRefusal.votingOver
    Shape::Record(&[must("topic", 0), must("until", 16), must("at", 16)]),
    // 399 DeliberationRefusal.notDue
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 400 DeliberationRefusal.ownSecond
    Shape::Record(&[must("topic", 0)]),
    // 401 DeliberationRefusal.outsideRegion
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 402 DeliberationRefusal.alreadySeconded
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 403 DeliberationRefusal.nobodyEligible
    Shape::Record(&[must("topic", 0), must("region", 37)]),
    // 404 DeliberationRefusal.appBallotOfAnother
    Shape::Record(&[must("voter", 0)]),
    // 405 DeliberationRefusal.notEligible
    Shape::Record(&[must("voter", 0), must("opened", 16)]),
    // 406 DeliberationRefusal.notDelegate
    Shape::Record(&[must("voter", 0), must("household", 0)]),
    // 407 DeliberationRefusal.alreadyVoted
    Shape::Record(&[must("cast", 16), must("channel", 132)]),
    // 408 CovenantRefusal
    Shape::Union(&[key("covenantExists", 409), key("unknownCovenant", 410), key("notInForce", 411),
        key("unknownRule", 412), key("violationExists", 413), key("unknownViolation", 414),
        key("ownViolation", 415), key("alreadyWithdrawn", 416), key("placeOutside", 417),
        key("minor", 418), key("notBound", 419)]),
    // 409 CovenantRefusal.covenantExists
    Shape::Record(&[must("covenant", 0)]),
    // 410 CovenantRefusal.unknownCovenant
    Shape::Record(&[must("covenant", 0)]),
    // 411 CovenantRefusal.notInForce
    Shape::Record(&[must("covenant", 0), must("since", 16)]),
    // 412 CovenantRefusal.unknownRule
    Shape::Record(&[must("covenant", 0), must("rule", 0)]),
    // 413 CovenantRefusal.violationExists
    Shape::Record(&[must("violation", 0), must("recorded", 16)]),
    // 414 CovenantRefusal.unknownViolation
    Shape::Record(&[must("violation", 0)]),
    // 415 CovenantRefusal.ownViolation
    Shape::Record(&[must("violation", 0)]),
    // 416 CovenantRefusal.alreadyWithdrawn
    Shape::Record(&[must("violation", 0)]),
    // 417 CovenantRefusal.placeOutside
    Shape::Record(&[must("place", 37), must("region", 37)]),
    // 418 CovenantRefusal.minor
    Shape::Record(&[]),
    // 419 CovenantRefusal.notBound
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 420 PointsRefusal
    Shape::Union(&[key("notAMerchant", 421), key("unknownFund", 422), key("unknownAct", 423),
        key("unknownAward", 424), key("unknownOffer", 425), key("unknownRedemption", 426),
        key("unknownSettlement", 427), key("notInSettlement", 428), key("fundExists", 429),
        key("offerExists", 430), key("redemptionExists", 431), key("settlementExists", 432),
        key("ownAward", 433), key("fundElsewhere", 434), key("proofTooLow", 435),
        key("alreadyAwarded", 436), key("capReached", 437), key("alreadyReversed", 438),
        key("priceTooLow", 439), key("stockEmpty", 440), key("requirementEmpty", 441),
        key("offerWithdrawn", 442), key("ownOffer", 443), key("requirementNotMet", 444),
        key("soldOut", 445), key("balanceTooLow", 446), key("redemptionOver", 447),
        key("redemptionLate", 449), key("notDue", 450), key("ownConfirmation", 451),
        key("ownSettlement", 452), key("nothingToSettle", 453), key("ledgerFull", 454)]),
    // 421 PointsRefusal.notAMerchant
    Shape::Record(&[must("organisation", 0)]),
    // 422 PointsRefusal.unknownFund
    Shape::Record(&[must("fund", 0)]),
    // 423 PointsRefusal.unknownAct
    Shape::Record(&[must("act", 0)]),
    // 424 PointsRefusal.unknownAward
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 425 PointsRefusal.unknownOffer
    Shape::Record(&[must("offer", 0)]),
    // 426 PointsRefusal.unknownRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 427 PointsRefusal.unknownSettlement
    Shape::Record(&[must("settlement", 0)]),
    // 428 PointsRefusal.notInSettlement
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 429 PointsRefusal.fundExists
    Shape::Record(&[must("fund", 0)]),
    // 430 PointsRefusal.offerExists
    Shape::Record(&[must("offer", 0)]),
    // 431 PointsRefusal.redemptionExists
    Shape::Record(&[must("redemption", 0)]),
    // 432 PointsRefusal.settlementExists
    Shape::Record(&[must("settlement", 0)]),
    // 433 PointsRefusal.ownAward
    Shape::Record(&[must("person", 0)]),
    // 434 PointsRefusal.fundElsewhere
    Shape::Record(&[must("fund", 0), must("region", 37), must("grid", 37)]),
    // 435 PointsRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 436 PointsRefusal.alreadyAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 437 PointsRefusal.capReached
    Shape::Record(&[must("act", 0), must("cap", 11), must("earned", 11), must("asked", 11),
        must("until", 16)]),
    // 438 PointsRefusal.alreadyReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 439 PointsRefusal.priceTooLow
    Shape::Record(&[must("price", 11), must("least", 11)]),
    // 440 PointsRefusal.stockEmpty
    Shape::Record(&[]),
    // 441 PointsRefusal.requirementEmpty
    Shape::Record(&[must("act", 0)]),
    // 442 PointsRefusal.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 443 PointsRefusal.ownOffer
    Shape::Record(&[must("merchant", 0)]),
    // 444 PointsRefusal.requirementNotMet
    Shape::Record(&[must("act", 0), must("done", 17), must("needed", 17)]),
    // 445 PointsRefusal.soldOut
    Shape::Record(&[must("offer", 0)]),
    // 446 PointsRefusal.balanceTooLow
    Shape::Record(&[must("balance", 11), must("needed", 11)]),
    // 447 PointsRefusal.redemptionOver
    Shape::Record(&[must("redemption", 0), must("status", 448)]),
    // 448 RedemptionStatus
    Shape::Words(&["reserved", "confirmed", "cancelled", "expired", "locked"]),
    // 449 PointsRefusal.redemptionLate
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 450 PointsRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 451 PointsRefusal.ownConfirmation
    Shape::Record(&[must("person", 0)]),
    // 452 PointsRefusal.ownSettlement
    Shape::Record(&[must("person", 0), must("merchant", 0)]),
    // 453 PointsRefusal.nothingToSettle
    Shape::Record(&[must("region", 37)]),
    // 454 PointsRefusal.ledgerFull
    Shape::Record(&[must("total", 11), must("asked", 11), must("max", 11)]),
    // 455 CasesRefusal
    Shape::Union(&[key("unknownCase", 456), key("channelOfTheEngine", 457),
        key("sourceEntered", 458), key("caseExists", 459), key("unknownKind", 460),
        key("regionTooHigh", 461), key("notOwnName", 462), key("wrongStage", 463),
        key("wrongLevel", 466), key("notDue", 467), key("deadlinePassed", 468), key("atTop", 469),
        key("notAbove", 470), key("aboveTop", 471), key("skipsLevel", 472),
        key("notEntrustable", 473), key("notADepartment", 474), key("outOfReach", 475),
        key("namedTwice", 476), key("unitMissing", 477), key("notWithUnit", 478),
        key("notActingFor", 479), key("feedbackGiven", 480), key("returnedBefore", 481),
        key("dispatchDesignated", 482), key("alreadyRated", 483), key("anonymous", 484),
        key("notReporter", 485), key("handlerRates", 486), key("windowClosed", 487),
        key("reopenedTooOften", 488), key("unknownYear", 489), key("noTerm", 490)]),
    // 456 CasesRefusal.unknownCase
    Shape::Record(&[must("case", 0)]),
    // 457 CasesRefusal.channelOfTheEngine
    Shape::Record(&[]),
    // 458 CasesRefusal.sourceEntered
    Shape::Record(&[must("channel", 203), must("case", 0)]),
    // 459 CasesRefusal.caseExists
    Shape::Record(&[must("case", 0)]),
    // 460 CasesRefusal.unknownKind
    Shape::Record(&[must("kind", 0)]),
    // 461 CasesRefusal.regionTooHigh
    Shape::Record(&[must("region", 37), must("level", 78)]),
    // 462 CasesRefusal.notOwnName
    Shape::Record(&[]),
    // 463 CasesRefusal.wrongStage
    Shape::Record(&[must("case", 0), must("stage", 464), must("needed", 465)]),
    // 464 Stage
    Shape::Words(&["reported", "notAccepted", "accepted", "selfResolving", "handling", "entrusted",
        "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "withdrawn"]),
    // 465 Stages
    Shape::List(464),
    // 466 CasesRefusal.wrongLevel
    Shape::Record(&[must("level", 78), must("lowest", 78), must("highest", 78)]),
    // 467 CasesRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 468 CasesRefusal.deadlinePassed
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 469 CasesRefusal.atTop
    Shape::Record(&[must("level", 78)]),
    // 470 CasesRefusal.notAbove
    Shape::Record(&[must("level", 78), must("to", 78)]),
    // 471 CasesRefusal.aboveTop
    Shape::Record(&[must("to", 78), must("top", 78)]),
    // 472 CasesRefusal.skipsLevel
    Shape::Record(&[must("level", 78), must("next", 78), must("to", 78)]),
    // 473 CasesRefusal.notEntrustable
    Shape::Record(&[must("organisation", 0)]),
    // 474 CasesRefusal.notADepartment
    Shape::Record(&[must("organisation", 0)]),
    // 475 CasesRefusal.outOfReach
    Shape::Record(&[must("organisation", 0), must("region", 37)]),
    // 476 CasesRefusal.namedTwice
    Shape::Record(&[must("department", 0)]),
    // 477 CasesRefusal.unitMissing
    Shape::Record(&[]),
    // 478 CasesRefusal.notWithUnit
    Shape::Record(&[must("unit", 0)]),
    // 479 CasesRefusal.notActingFor
    Shape::Record(&[must("unit", 0)]),
    // 480 CasesRefusal.feedbackGiven
    Shape::Record(&[must("department", 0)]),
    // 481 CasesRefusal.returnedBefore
    Shape::Record(&[must("department", 0)]),
    // 482 CasesRefusal.dispatchDesignated
    Shape::Record(&[must("department", 0)]),
    // 483 CasesRefusal.alreadyRated
    Shape::Record(&[must("round", 44)]),
    // 484 CasesRefusal.anonymous
    Shape::Record(&[]),
    // 485 CasesRefusal.notReporter
    Shape::Record(&[]),
    // 486 CasesRefusal.handlerRates
    Shape::Record(&[]),
    // 487 CasesRefusal.windowClosed
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 488 CasesRefusal.reopenedTooOften
    Shape::Record(&[must("reopenings", 44), must("max", 44)]),
    // 489 CasesRefusal.unknownYear
    Shape::Record(&[must("year", 336), must("first", 336), must("last", 336)]),
    // 490 CasesRefusal.noTerm
    Shape::Record(&[must("level", 78)]),
    // 491 ConsultationRefusal
    Shape::Union(&[key("unknownQuestion", 492), key("questionExists", 493), key("notPublic", 494),
        key("outOfReach", 495), key("tooManyOpen", 496), key("notOpen", 497),
        key("ownQuestion", 498), key("notAnswered", 499), key("ratedAlready", 500),
        key("notDue", 501)]),
    // 492 ConsultationRefusal.unknownQuestion
    Shape::Record(&[must("question", 0)]),
    // 493 ConsultationRefusal.questionExists
    Shape::Record(&[must("question", 0)]),
    // 494 ConsultationRefusal.notPublic
    Shape::Record(&[must("body", 0)]),
    // 495 ConsultationRefusal.outOfReach
    Shape::Record(&[must("body", 0), must("region", 37), must("grid", 37)]),
    // 496 ConsultationRefusal.tooManyOpen
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 497 ConsultationRefusal.notOpen
    Shape::Record(&[must("question", 0)]),
    // 498 ConsultationRefusal.ownQuestion
    Shape::Record(&[must("question", 0)]),
    // 499 ConsultationRefusal.notAnswered
    Shape::Record(&[must("question", 0)]),
    // 500 ConsultationRefusal.ratedAlready
    Shape::Record(&[must("question", 0)]),
    // 501 ConsultationRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 502 MembershipAnswer
    Shape::Union(&[key("region", 503), key("joinCode", 504), key("member", 506),
        key("entries", 509), key("batch", 512), key("organisation", 513), key("identityKeys", 520),
        key("unmasking", 124), key("unmaskings", 524)]),
    // 503 RegionView
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), may("parent", 87, 0),
        must("members", 17), must("households", 17)]),
    // 504 MembershipAnswer.joinCode
    Shape::Record(&[must("code", 505), must("until", 16)]),
    // 505 JoinCode
    Shape::Leaf(Leaf::JoinCode),
    // 506 MemberView
    Shape::Record(&[must("person", 0), may("grid", 87, 0), may("household", 162, 0),
        may("since", 34, 0), must("proof", 39), must("age", 1), may("guardian", 90, 0),
        may("handle", 116, 0), must("roles", 507)]),
    // 507 [RoleView]
    Shape::List(508),
    // 508 RoleView
    Shape::Record(&[must("role", 9), must("region", 37), may("organisation", 89, 0),
        may("until", 34, 0), must("passes", 43)]),
    // 509 MembershipAnswer.entries
    Shape::Record(&[must("channels", 510)]),
    // 510 [ChannelCount]
    Shape::List(511),
    // 511 ChannelCount
    Shape::Record(&[must("channel", 132), must("entries", 17), must("helped", 17)]),
    // 512 MembershipAnswer.batch
    Shape::Record(&[must("closed", 72), must("announced", 134), must("came", 134)]),
    // 513 OrganisationView
    Shape::Record(&[must("organisation", 0), must("kind", 101), must("region", 37),
        must("status", 514)]),
    // 514 OrganisationStatus
    Shape::Union(&[key("applied", 515), key("active", 516), key("rejected", 517),
        key("suspended", 518), key("dissolved", 519)]),
    // 515 OrganisationStatus.applied
    Shape::Record(&[must("region", 37), must("due", 16), must("overdue", 72)]),
    // 516 OrganisationStatus.active
    Shape::Record(&[]),
    // 517 OrganisationStatus.rejected
    Shape::Record(&[must("region", 37), may("appealUntil", 34, 0)]),
    // 518 OrganisationStatus.suspended
    Shape::Record(&[]),
    // 519 OrganisationStatus.dissolved
    Shape::Record(&[]),
    // 520 MembershipAnswer.identityKeys
    Shape::Record(&[must("keys", 521)]),
    // 521 [IdentityKeyView]
    Shape::List(522),
    // 522 IdentityKeyView
    Shape::Record(&[must("key", 44), may("check", 523, 0), must("people", 17)]),
    // 523 Digest?
    Shape::Maybe(15),
    // 524 MembershipAnswer.unmaskings
    Shape::Record(&[must("orders", 525)]),
    // 525 [Unmasking]
    Shape::List(124),
    // 526 DeliberationAnswer
    Shape::Union(&[key("topic", 527), key("ballot", 535)]),
    // 527 TopicView
    Shape::Record(&[must("topic", 0), must("region", 37), must("subject", 15), must("rule", 60),
        may("covenant", 146, 0), may("repeals", 155, 0), must("seconds", 44), must("stage", 528)]),
    // 528 StageView
    Shape::Union(&[key("proposed", 529), key("seconded", 530), key("voting", 531),
        key("decided", 532), key("lapsed", 533), key("withdrawn", 534)]),
    // 529 StageView.proposed
    Shape::Record(&[must("due", 16)]),
    // 530 StageView.seconded
    Shape::Record(&[must("since", 16)]),
    // 531 StageView.voting
    Shape::Record(&[must("opened", 16), must("until", 16), must("eligible", 17),
        must("participants", 17)]),
    // 532 StageView.decided
    Shape::Record(&[must("at", 16), must("outcome", 165), must("tally", 166), must("proof", 167)]),
    // 533 StageView.lapsed
    Shape::Record(&[must("at", 16)]),
    // 534 StageView.withdrawn
    Shape::Record(&[must("at", 16)]),
    // 535 BallotView
    Shape::Record(&[must("eligible", 72), must("voted", 72), may("at", 34, 0),
        may("channel", 536, 0)]),
    // 536 EntryChannel?
    Shape::Maybe(132),
    // 537 CovenantAnswer
    Shape::Union(&[key("covenant", 538), key("violations", 539), key("figures", 542)]),
    // 538 CovenantView
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 148),
        must("since", 16), may("until", 34, 0), may("repealedBy", 207, 0)]),
    // 539 CovenantAnswer.violations
    Shape::Record(&[must("violations", 540)]),
    // 540 [ViolationView]
    Shape::List(541),
    // 541 ViolationView
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("place", 37),
        must("at", 16), must("until", 16), must("counts", 72), must("repetition", 17),
        must("measure", 151), may("case", 178, 0), must("evidence", 15), must("withdrawn", 72)]),
    // 542 FiguresView
    Shape::Record(&[must("dissuaded", 17), must("exposed", 17), must("referred", 17),
        must("withdrawn", 17)]),
    // 543 PointsAnswer
    Shape::Union(&[key("person", 544), key("participation", 545), key("merchant", 546),
        key("fund", 547), key("offer", 548), key("redemption", 549), key("verificationCode", 551),
        key("settlement", 553), key("settlementLine", 195), key("ledger", 554)]),
    // 544 PersonView
    Shape::Record(&[must("person", 0), must("balance", 11)]),
    // 545 ParticipationView
    Shape::Record(&[must("person", 0), must("act", 0), must("times", 17), must("earnedToday", 11),
        must("dayCap", 11)]),
    // 546 MerchantView
    Shape::Record(&[must("merchant", 0), must("balance", 11), must("carried", 11),
        must("earned", 11), must("spent", 11), must("reserved", 11)]),
    // 547 FundView
    Shape::Record(&[must("fund", 0), must("region", 37), must("issued", 11), must("awards", 17),
        must("reversals", 17)]),
    // 548 OfferView
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 184, 0), must("withdrawn", 72), must("forSale", 72)]),
    // 549 RedemptionView
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("merchant", 0),
        may("buyer", 550, 0), may("handle", 116, 0), must("price", 11), must("due", 16),
        must("triesLeft", 43), must("status", 448)]),
    // 550 Buyer?
    Shape::Maybe(188),
    // 551 PointsAnswer.verificationCode
    Shape::Record(&[must("code", 552), must("due", 16)]),
    // 552 VerificationCode
    Shape::Leaf(Leaf::VerificationCode),
    // 553 SettlementView
    Shape::Record(&[must("settlement", 0), must("region", 37), must("at", 16), must("rate", 68),
        must("lines", 194), must("totals", 197)]),
    // 554 LedgerTotals
    Shape::Record(&[must("accounts", 17), must("issued", 11), must("persons", 11),
        must("merchants", 11), must("reserved", 11), must("cleared", 11), must("sum", 11)]),
    // 555 CasesAnswer
    Shape::Union(&[key("case", 556), key("figures", 565), key("unit", 573), key("agenda", 574)]),
    // 556 CaseView
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("channel", 203), must("anonymous", 72), may("reporter", 90, 0), may("source", 557, 0),
        must("content", 15), must("level", 78), must("stage", 464), must("unit", 213),
        must("round", 44), must("due", 16), may("deferral", 219, 0), must("warnings", 43),
        must("missed", 43), may("result", 116, 0), may("path", 116, 0), may("rating", 558, 0),
        must("departments", 560), must("usualDepartments", 73), must("history", 562)]),
    // 557 SourceId?
    Shape::Maybe(0),
    // 558 Rating?
    Shape::Maybe(559),
    // 559 Rating
    Shape::Record(&[must("response", 225), must("solution", 225), must("satisfaction", 225)]),
    // 560 [DepartmentView]
    Shape::List(561),
    // 561 DepartmentView
    Shape::Record(&[must("department", 0), must("delivered", 72)]),
    // 562 [StepView]
    Shape::List(563),
    // 563 StepView
    Shape::Record(&[must("at", 16), must("kind", 564), must("level", 78), must("unit", 213),
        may("note", 116, 0)]),
    // 564 StepKind
    Shape::Words(&["reported", "accepted", "declined", "selfResolution", "handling", "entrusted",
        "dispatched", "returned", "released", "feedback", "closed", "escalated", "missed",
        "supervised", "rated", "reopened", "withdrawn"]),
    // 565 RegionFigures
    Shape::Record(&[must("region", 37), must("reported", 17), must("open", 17),
        must("stages", 566), must("resolved", 568), must("resolvedLate", 17), must("missed", 17),
        must("escalated", 17), must("reopened", 17), must("kinds", 570), must("ratings", 572)]),
    // 566 [StageFigure]
    Shape::List(567),
    // 567 StageFigure
    Shape::Record(&[must("stage", 464), must("cases", 17)]),
    // 568 [LevelFigure]
    Shape::List(569),
    // 569 LevelFigure
    Shape::Record(&[must("level", 78), must("cases", 17)]),
    // 570 [KindFigure]
    Shape::List(571),
    // 571 KindFigure
    Shape::Record(&[must("kind", 0), must("reported", 17), must("resolved", 17)]),
    // 572 RatingSums
    Shape::Record(&[must("ratable", 17), must("rated", 17), must("response", 17),
        must("solution", 17), must("satisfaction", 17)]),
    // 573 UnitFigures
    Shape::Record(&[must("unit", 213), must("onTime", 17), must("late", 17), must("ratings", 572)]),
    // 574 CasesAnswer.agenda
    Shape::Record(&[must("cases", 575)]),
    // 575 [OpenCase]
    Shape::List(576),
    // 576 OpenCase
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("level", 78),
        must("stage", 464), must("unit", 213), must("due", 16), may("deferral", 219, 0)]),
    // 577 CatalogueAnswer
    Shape::Union(&[key("records", 578), key("burden", 581)]),
    // 578 CatalogueAnswer.records
    Shape::Record(&[must("records", 579)]),
    // 579 [RecordView]
    Shape::List(580),
    // 580 RecordView
    Shape::Record(&[must("record", 0), must("person", 0), must("item", 0), must("holder", 0),
        must("asker", 0), must("purpose", 0), must("content", 15), must("at", 16),
        must("until", 16), must("fresh", 72), must("sharedWith", 73)]),
    // 581 BurdenView
    Shape::Record(&[must("wanted", 17), must("alreadyHeld", 17), must("shareFrom", 17),
        must("mayCollect", 17), must("forbidden", 17), must("avoided", 17), must("collected", 17)]),
    // 582 ConsultationAnswer
    Shape::Union(&[key("question", 583), key("figures", 589)]),
    // 583 QuestionView
    Shape::Record(&[must("question", 0), must("body", 0), must("content", 15), must("at", 16),
        may("with", 87, 0), must("status", 584)]),
    // 584 QuestionStatus
    Shape::Union(&[key("open", 585), key("answered", 586), key("withdrawn", 588)]),
    // 585 QuestionStatus.open
    Shape::Record(&[must("due", 16), must("overdue", 72)]),
    // 586 QuestionStatus.answered
    Shape::Record(&[must("content", 15), must("at", 16), must("shown", 265), may("solved", 587, 0)]),
    // 587 bool?
    Shape::Maybe(72),
    // 588 QuestionStatus.withdrawn
    Shape::Record(&[]),
    // 589 Figures
    Shape::Record(&[must("asked", 17), must("answeredInTime", 17), must("answeredLate", 17),
        must("answeredAbove", 17), must("overdue", 17), must("withdrawn", 17), must("solved", 17),
        must("unsolved", 17)]),
    // 590 Answered
    Shape::Record(&[must("answer", 12)]),
    // 591 BurdenOf
    Shape::Union(&[key("worker", 592), key("resident", 593), key("item", 594), key("region", 595)]),
    // 592 BurdenOf.worker
    Shape::Record(&[must("worker", 0)]),
    // 593 BurdenOf.resident
    Shape::Record(&[must("person", 0)]),
    // 594 BurdenOf.item
    Shape::Record(&[must("item", 0)]),
    // 595 BurdenOf.region
    Shape::Record(&[must("region", 37)]),
    // 596 CasesCommand
    Shape::Union(&[key("report", 597), key("accept", 598), key("decline", 599),
        key("startSelfResolution", 600), key("handle", 601), key("entrust", 602),
        key("dispatch", 603), key("return", 604), key("feedback", 605), key("close", 606),
        key("escalate", 607), key("evaluate", 609), key("reopen", 610), key("withdraw", 611),
        key("release", 612), key("expire", 613)]),
    // 597 CasesCommand.report
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("channel", 203),
        must("source", 0), may("reporter", 90, 0), must("content", 15)]),
    // 598 CasesCommand.accept
    Shape::Record(&[must("case", 0)]),
    // 599 CasesCommand.decline
    Shape::Record(&[must("case", 0), must("reason", 0), must("path", 0)]),
    // 600 CasesCommand.startSelfResolution
    Shape::Record(&[must("case", 0), may("topic", 207, 0)]),
    // 601 CasesCommand.handle
    Shape::Record(&[must("case", 0)]),
    // 602 CasesCommand.entrust
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 603 CasesCommand.dispatch
    Shape::Record(&[must("case", 0), must("lead", 0), may("helpers", 73, 0),
        may("designated", 72, 0)]),
    // 604 CasesCommand.return
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 605 CasesCommand.feedback
    Shape::Record(&[must("case", 0), may("unit", 89, 0), must("result", 0)]),
    // 606 CasesCommand.close
    Shape::Record(&[must("case", 0)]),
    // 607 CasesCommand.escalate
    Shape::Record(&[must("case", 0), must("reason", 0), may("to", 608, 0)]),
    // 608 Level?
    Shape::Maybe(78),
    // 609 CasesCommand.evaluate
    Shape::Record(&[must("case", 0), must("rater", 0), must("response", 225),
        must("solution", 225), must("satisfaction", 225), may("reason", 116, 0)]),
    // 610 CasesCommand.reopen
    Shape::Record(&[must("case", 0), must("reason", 0)]),
    // 611 CasesCommand.withdraw
    Shape::Record(&[must("case", 0), must("reporter", 0)]),
    // 612 CasesCommand.release
    Shape::Record(&[must("organisation", 0)]),
    // 613 CasesCommand.expire
    Shape::Record(&[must("case", 0)]),
    // 614 CasesQuery
    Shape::Union(&[key("case", 615), key("figures", 616), key("unit", 617), key("agenda", 618)]),
    // 615 CasesQuery.case
    Shape::Record(&[must("case", 0), may("unit", 89, 0)]),
    // 616 CasesQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 617 CasesQuery.unit
    Shape::Record(&[must("unit", 213)]),
    // 618 CasesQuery.agenda
    Shape::Record(&[must("region", 37), may("level", 608, 0), may("after", 178, 0),
        must("limit", 44)]),
    // 619 CatalogueCommand
    Shape::Union(&[key("ask", 620), key("collect", 624), key("share", 627), key("refuse", 628)]),
    // 620 CatalogueCommand.ask
    Shape::Record(&[must("form", 621), must("items", 623)]),
    // 621 DataForm
    Shape::Record(&[must("person", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 622, 0)]),
    // 622 [ItemConsent]
    Shape::List(255),
    // 623 [ItemCode]
    Shape::List(0),
    // 624 CatalogueCommand.collect
    Shape::Record(&[must("form", 621), must("entries", 625)]),
    // 625 [Entry]
    Shape::List(626),
    // 626 Entry
    Shape::Record(&[must("item", 0), must("record", 0), must("content", 15)]),
    // 627 CatalogueCommand.share
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 622, 0)]),
    // 628 CatalogueCommand.refuse
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0)]),
    // 629 CatalogueQuery
    Shape::Union(&[key("held", 630), key("collected", 631), key("burden", 632)]),
    // 630 CatalogueQuery.held
    Shape::Record(&[must("person", 0)]),
    // 631 CatalogueQuery.collected
    Shape::Record(&[must("worker", 0)]),
    // 632 CatalogueQuery.burden
    Shape::Record(&[must("of", 591)]),
    // 633 CharterCommand
    Shape::Union(&[key("adopt", 634)]),
    // 634 CharterCommand.adopt
    Shape::Record(&[must("charter", 33)]),
    // 635 ClockCommand
    Shape::Union(&[key("advance", 636)]),
    // 636 ClockCommand.advance
    Shape::Record(&[]),
    // 637 Command
    Shape::Union(&[key("clock", 635), key("charter", 633), key("membership", 638),
        key("deliberation", 674), key("covenant", 682), key("points", 687), key("cases", 596),
        key("catalogue", 619), key("consultation", 700)]),
    // 638 MembershipCommand
    Shape::Union(&[key("defineRegion", 639), key("grantRole", 640), key("revokeRole", 641),
        key("issueJoinCode", 642), key("revokeJoinCode", 644), key("join", 645), key("leave", 647),
        key("nameDelegate", 648), key("applyOrganisation", 649), key("reviewOrganisation", 650),
        key("appealReview", 651), key("nameOfficers", 652), key("suspendOrganisation", 653),
        key("reinstateOrganisation", 654), key("dissolveOrganisation", 655), key("openBatch", 656),
        key("closeBatch", 657), key("correct", 658), key("lapseReview", 659),
        key("rotateIdentityKey", 660), key("prove", 661), key("suspectDuplicate", 663),
        key("reviewDuplicate", 664), key("enterMinor", 665), key("askUnmasking", 666),
        key("decideUnmasking", 667), key("tellUnmasked", 668), key("fallDue", 669)]),
    // 639 MembershipCommand.defineRegion
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), must("parent", 37)]),
    // 640 MembershipCommand.grantRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 89, 0), may("until", 34, 0), may("passes", 50, 0)]),
    // 641 MembershipCommand.revokeRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 89, 0)]),
    // 642 MembershipCommand.issueJoinCode
    Shape::Record(&[must("grid", 37), must("days", 44), may("overlapDays", 643, 0)]),
    // 643 u16?
    Shape::Maybe(44),
    // 644 MembershipCommand.revokeJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 645 MembershipCommand.join
    Shape::Record(&[must("person", 0), must("household", 0), must("code", 505),
        must("identity", 97), must("proof", 39), may("minor", 646, 0)]),
    // 646 Minority?
    Shape::Maybe(121),
    // 647 MembershipCommand.leave
    Shape::Record(&[must("person", 0)]),
    // 648 MembershipCommand.nameDelegate
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 649 MembershipCommand.applyOrganisation
    Shape::Record(&[must("organisation", 0), must("kind", 101), must("region", 37),
        may("creditCode", 102, 0), may("documents", 20, 0), may("officers", 104, 0)]),
    // 650 MembershipCommand.reviewOrganisation
    Shape::Record(&[must("organisation", 0), must("approve", 72), must("reason", 0)]),
    // 651 MembershipCommand.appealReview
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 652 MembershipCommand.nameOfficers
    Shape::Record(&[must("organisation", 0), must("officers", 104)]),
    // 653 MembershipCommand.suspendOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 654 MembershipCommand.reinstateOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 655 MembershipCommand.dissolveOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 656 MembershipCommand.openBatch
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 134)]),
    // 657 MembershipCommand.closeBatch
    Shape::Record(&[must("batch", 0), may("reason", 116, 0)]),
    // 658 MembershipCommand.correct
    Shape::Record(&[must("person", 0), must("correction", 138)]),
    // 659 MembershipCommand.lapseReview
    Shape::Record(&[must("organisation", 0)]),
    // 660 MembershipCommand.rotateIdentityKey
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 661 MembershipCommand.prove
    Shape::Record(&[must("person", 0), must("identity", 97), may("former", 662, 0),
        must("proof", 39)]),
    // 662 Identity?
    Shape::Maybe(97),
    // 663 MembershipCommand.suspectDuplicate
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 664 MembershipCommand.reviewDuplicate
    Shape::Record(&[must("person", 0), must("into", 0), must("same", 72), must("reason", 0)]),
    // 665 MembershipCommand.enterMinor
    Shape::Record(&[must("person", 0), must("minor", 121)]),
    // 666 MembershipCommand.askUnmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("reason", 0)]),
    // 667 MembershipCommand.decideUnmasking
    Shape::Record(&[must("unmasking", 0), must("grant", 72), must("reason", 0)]),
    // 668 MembershipCommand.tellUnmasked
    Shape::Record(&[must("unmasking", 0)]),
    // 669 MembershipCommand.fallDue
    Shape::Record(&[must("matter", 670)]),
    // 670 Matter
    Shape::Union(&[key("duplicate", 671), key("minor", 672), key("unmasking", 673)]),
    // 671 Matter.duplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 672 Matter.minor
    Shape::Record(&[must("person", 0)]),
    // 673 Matter.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 674 DeliberationCommand
    Shape::Union(&[key("propose", 675), key("second", 676), key("withdraw", 677), key("open", 678),
        key("cast", 679), key("lapse", 680), key("close", 681)]),
    // 675 DeliberationCommand.propose
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 0), must("subject", 15),
        may("covenant", 146, 0), may("repeals", 155, 0)]),
    // 676 DeliberationCommand.second
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 677 DeliberationCommand.withdraw
    Shape::Record(&[must("topic", 0)]),
    // 678 DeliberationCommand.open
    Shape::Record(&[must("topic", 0)]),
    // 679 DeliberationCommand.cast
    Shape::Record(&[must("topic", 0), must("voter", 0), must("choice", 163), must("channel", 132)]),
    // 680 DeliberationCommand.lapse
    Shape::Record(&[must("topic", 0)]),
    // 681 DeliberationCommand.close
    Shape::Record(&[must("topic", 0)]),
    // 682 CovenantCommand
    Shape::Union(&[key("adopt", 683), key("repeal", 684), key("recordViolation", 685),
        key("withdrawViolation", 686)]),
    // 683 CovenantCommand.adopt
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 148)]),
    // 684 CovenantCommand.repeal
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 685 CovenantCommand.recordViolation
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("case", 0), must("minor", 72)]),
    // 686 CovenantCommand.withdrawViolation
    Shape::Record(&[must("violation", 0), must("reason", 0)]),
    // 687 PointsCommand
    Shape::Union(&[key("openFund", 688), key("award", 689), key("reverse", 690),
        key("publishOffer", 691), key("withdrawOffer", 692), key("reserve", 693),
        key("confirm", 694), key("cancel", 695), key("expireRedemption", 696), key("release", 697),
        key("settle", 698), key("combine", 699)]),
    // 688 PointsCommand.openFund
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 689 PointsCommand.award
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0)]),
    // 690 PointsCommand.reverse
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0), must("reason", 0)]),
    // 691 PointsCommand.publishOffer
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 184, 0)]),
    // 692 PointsCommand.withdrawOffer
    Shape::Record(&[must("offer", 0)]),
    // 693 PointsCommand.reserve
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 188)]),
    // 694 PointsCommand.confirm
    Shape::Record(&[must("redemption", 0), must("code", 552)]),
    // 695 PointsCommand.cancel
    Shape::Record(&[must("redemption", 0)]),
    // 696 PointsCommand.expireRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 697 PointsCommand.release
    Shape::Record(&[must("merchant", 0)]),
    // 698 PointsCommand.settle
    Shape::Record(&[must("settlement", 0), must("region", 37)]),
    // 699 PointsCommand.combine
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 700 ConsultationCommand
    Shape::Union(&[key("ask", 701), key("answer", 702), key("withdraw", 703), key("rate", 704),
        key("lapse", 705), key("release", 706)]),
    // 701 ConsultationCommand.ask
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15)]),
    // 702 ConsultationCommand.answer
    Shape::Record(&[must("question", 0), must("content", 15)]),
    // 703 ConsultationCommand.withdraw
    Shape::Record(&[must("question", 0)]),
    // 704 ConsultationCommand.rate
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 705 ConsultationCommand.lapse
    Shape::Record(&[must("question", 0)]),
    // 706 ConsultationCommand.release
    Shape::Record(&[must("body", 0)]),
    // 707 ConsultationQuery
    Shape::Union(&[key("question", 708), key("figures", 709)]),
    // 708 ConsultationQuery.question
    Shape::Record(&[must("question", 0)]),
    // 709 ConsultationQuery.figures
    Shape::Record(&[must("body", 0)]),
    // 710 CovenantQuery
    Shape::Union(&[key("covenant", 711), key("violations", 712), key("figures", 713)]),
    // 711 CovenantQuery.covenant
    Shape::Record(&[must("covenant", 0)]),
    // 712 CovenantQuery.violations
    Shape::Record(&[must("person", 0)]),
    // 713 CovenantQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 714 DeliberationQuery
    Shape::Union(&[key("topic", 715), key("ballot", 716)]),
    // 715 DeliberationQuery.topic
    Shape::Record(&[must("topic", 0)]),
    // 716 DeliberationQuery.ballot
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 717 Done
    Shape::Record(&[must("done", 718)]),
    // 718 Made
    Shape::Union(&[key("digest", 15), key("identity", 97), key("holds", 72), key("picture", 719)]),
    // 719 Made.picture
    Shape::Record(&[must("svg", 26)]),
    // 720 Helper
    Shape::Record(&[must("person", 0), must("consent", 0), must("evidence", 15)]),
    // 721 JournalQuery
    Shape::Union(&[key("state", 722), key("root", 723), key("inclusion", 724),
        key("consistency", 725), key("receipt", 726)]),
    // 722 JournalQuery.state
    Shape::Record(&[]),
    // 723 JournalQuery.root
    Shape::Record(&[]),
    // 724 JournalQuery.inclusion
    Shape::Record(&[must("seq", 17)]),
    // 725 JournalQuery.consistency
    Shape::Record(&[must("first", 17)]),
    // 726 JournalQuery.receipt
    Shape::Record(&[must("request", 0)]),
    // 727 MembershipQuery
    Shape::Union(&[key("region", 728), key("joinCode", 729), key("member", 730),
        key("entries", 731), key("batch", 732), key("organisation", 733), key("identityKeys", 734),
        key("unmasking", 735), key("unmaskings", 736)]),
    // 728 MembershipQuery.region
    Shape::Record(&[must("region", 37)]),
    // 729 MembershipQuery.joinCode
    Shape::Record(&[must("grid", 37)]),
    // 730 MembershipQuery.member
    Shape::Record(&[must("person", 0)]),
    // 731 MembershipQuery.entries
    Shape::Record(&[must("region", 37)]),
    // 732 MembershipQuery.batch
    Shape::Record(&[must("batch", 0)]),
    // 733 MembershipQuery.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 734 MembershipQuery.identityKeys
    Shape::Record(&[]),
    // 735 MembershipQuery.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 736 MembershipQuery.unmaskings
    Shape::Record(&[must("person", 0)]),
    // 737 PointsQuery
    Shape::Union(&[key("person", 738), key("participation", 739), key("merchant", 740),
        key("fund", 741), key("offer", 742), key("redemption", 743), key("verificationCode", 744),
        key("settlement", 745), key("settlementLine", 746), key("ledger", 747)]),
    // 738 PointsQuery.person
    Shape::Record(&[must("person", 0)]),
    // 739 PointsQuery.participation
    Shape::Record(&[must("person", 0), must("act", 0)]),
    // 740 PointsQuery.merchant
    Shape::Record(&[must("merchant", 0)]),
    // 741 PointsQuery.fund
    Shape::Record(&[must("fund", 0)]),
    // 742 PointsQuery.offer
    Shape::Record(&[must("offer", 0)]),
    // 743 PointsQuery.redemption
    Shape::Record(&[must("redemption", 0)]),
    // 744 PointsQuery.verificationCode
    Shape::Record(&[must("redemption", 0)]),
    // 745 PointsQuery.settlement
    Shape::Record(&[must("settlement", 0)]),
    // 746 PointsQuery.settlementLine
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 747 PointsQuery.ledger
    Shape::Record(&[]),
    // 748 Query
    Shape::Union(&[key("journal", 721), key("membership", 727), key("deliberation", 714),
        key("covenant", 710), key("points", 737), key("cases", 614), key("catalogue", 629),
        key("consultation", 707)]),
    // 749 Question
    Shape::Record(&[must("at", 16), must("actor", 0), must("query", 748)]),
    // 750 Request
    Shape::Record(&[must("id", 0), must("at", 16), must("actor", 0), may("via", 751, 0),
        must("command", 637)]),
    // 751 Via?
    Shape::Maybe(752),
    // 752 Via
    Shape::Record(&[must("channel", 132), may("helper", 753, 0), may("batch", 116, 0)]),
    // 753 Helper?
    Shape::Maybe(720),
    // 754 Secret
    Shape::Leaf(Leaf::Secret),
    // 755 Setup
    Shape::Record(&[must("digest", 2), must("secret", 754), must("charter", 33)]),
    // 756 Tool
    Shape::Union(&[key("identityDigest", 757), key("identityKey", 758), key("creditCode", 759),
        key("contentDigest", 760), key("qrPicture", 761), key("verifyInclusion", 762),
        key("verifyConsistency", 763)]),
    // 757 Tool.identityDigest
    Shape::Record(&[must("digest", 2), must("secret", 754), may("key", 643, 0), must("number", 26)]),
    // 758 Tool.identityKey
    Shape::Record(&[must("digest", 2), must("secret", 754), must("key", 44)]),
    // 759 Tool.creditCode
    Shape::Record(&[must("code", 26)]),
    // 760 Tool.contentDigest
    Shape::Record(&[must("digest", 2), must("content", 26)]),
    // 761 Tool.qrPicture
    Shape::Record(&[must("text", 26)]),
    // 762 Tool.verifyInclusion
    Shape::Record(&[must("digest", 2), must("leaf", 15), must("seq", 17), must("size", 17),
        must("proof", 20), must("root", 15)]),
    // 763 Tool.verifyConsistency
    Shape::Record(&[must("digest", 2), must("first", 17), must("second", 17), must("proof", 20),
        must("firstRoot", 15), must("secondRoot", 15)]),
];
