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
pub(in crate::engine) const ANSWERED: Place = 626;
pub(in crate::engine) const ASK_ANSWER: Place = 347;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 571;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 627;
pub(in crate::engine) const BURDEN_VIEW: Place = 617;
pub(in crate::engine) const BUYER: Place = 303;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 71;
pub(in crate::engine) const CASE_RULES: Place = 69;
pub(in crate::engine) const CASE_VIEW: Place = 592;
pub(in crate::engine) const CASES_ANSWER: Place = 591;
pub(in crate::engine) const CASES_COMMAND: Place = 632;
pub(in crate::engine) const CASES_EVENT: Place = 314;
pub(in crate::engine) const CASES_QUERY: Place = 650;
pub(in crate::engine) const CASES_REFUSAL: Place = 479;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 613;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 655;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 343;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 665;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 352;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 318;
pub(in crate::engine) const CHANNEL_COUNT: Place = 547;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 669;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 399;
pub(in crate::engine) const CHOICE: Place = 278;
pub(in crate::engine) const CLOCK_COMMAND: Place = 671;
pub(in crate::engine) const CNY: Place = 311;
pub(in crate::engine) const CNY_PER_POINT: Place = 68;
pub(in crate::engine) const COMMAND: Place = 673;
pub(in crate::engine) const COMPARISON: Place = 285;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 618;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 741;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 373;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 748;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 515;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 253;
pub(in crate::engine) const COVENANT_ANSWER: Place = 573;
pub(in crate::engine) const COVENANT_COMMAND: Place = 723;
pub(in crate::engine) const COVENANT_DRAFT: Place = 262;
pub(in crate::engine) const COVENANT_EVENT: Place = 287;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 751;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 432;
pub(in crate::engine) const COVENANT_RULE: Place = 264;
pub(in crate::engine) const COVENANT_VIEW: Place = 574;
pub(in crate::engine) const COVERAGE_VIEW: Place = 536;
pub(in crate::engine) const CREDIT_CODE: Place = 220;
pub(in crate::engine) const DATA_FORM: Place = 657;
pub(in crate::engine) const DATA_ITEM: Place = 81;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 334;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 562;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 715;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 259;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 280;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 755;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 403;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 597;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 758;
pub(in crate::engine) const EARNING_RULE: Place = 67;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 384;
pub(in crate::engine) const ENTRY: Place = 662;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 189;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const FIGURES: Place = 625;
pub(in crate::engine) const FIGURES_VIEW: Place = 578;
pub(in crate::engine) const FORM_COUNT: Place = 250;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 583;
pub(in crate::engine) const GRID_PART: Place = 95;
pub(in crate::engine) const HELPER: Place = 761;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 211;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 558;
pub(in crate::engine) const INEQUALITY: Place = 283;
pub(in crate::engine) const ITEM_ANSWER: Place = 346;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 369;
pub(in crate::engine) const JOIN_CODE: Place = 541;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 762;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 607;
pub(in crate::engine) const LAWFUL_BASIS: Place = 82;
pub(in crate::engine) const LEDGER_TOTALS: Place = 590;
pub(in crate::engine) const LEVEL: Place = 78;
pub(in crate::engine) const LEVEL_FIGURE: Place = 605;
pub(in crate::engine) const LIMIT: Place = 77;
pub(in crate::engine) const MADE: Place = 759;
pub(in crate::engine) const MATTER: Place = 710;
pub(in crate::engine) const MEASURE: Place = 266;
pub(in crate::engine) const MEMBER_VIEW: Place = 542;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 526;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 674;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 85;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 768;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 100;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 582;
pub(in crate::engine) const MINORITY: Place = 237;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 584;
pub(in crate::engine) const OFFICE_HOURS: Place = 75;
pub(in crate::engine) const OPEN_CASE: Place = 612;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 218;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 550;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 549;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 581;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 580;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 535;
pub(in crate::engine) const POINTS_ANSWER: Place = 579;
pub(in crate::engine) const POINTS_COMMAND: Place = 728;
pub(in crate::engine) const POINTS_EVENT: Place = 294;
pub(in crate::engine) const POINTS_QUERY: Place = 780;
pub(in crate::engine) const POINTS_REFUSAL: Place = 444;
pub(in crate::engine) const POINTS_RULES: Place = 65;
pub(in crate::engine) const PRODUCT: Place = 286;
pub(in crate::engine) const PROOF_FIGURE: Place = 539;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 791;
pub(in crate::engine) const QUESTION: Place = 792;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 620;
pub(in crate::engine) const QUESTION_VIEW: Place = 619;
pub(in crate::engine) const RATING: Place = 595;
pub(in crate::engine) const RATING_SUMS: Place = 608;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 616;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 472;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 585;
pub(in crate::engine) const REFUSAL: Place = 383;
pub(in crate::engine) const REFUSED: Place = 382;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 601;
pub(in crate::engine) const REGION_HISTORY: Place = 528;
pub(in crate::engine) const REGION_VERSION: Place = 530;
pub(in crate::engine) const REGION_VIEW: Place = 527;
pub(in crate::engine) const REQUEST: Place = 793;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 300;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 89;
pub(in crate::engine) const RETURN_CAUSE: Place = 307;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 544;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 339;
pub(in crate::engine) const SECRET: Place = 797;
pub(in crate::engine) const SENSITIVITY: Place = 84;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 310;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 312;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 589;
pub(in crate::engine) const SETUP: Place = 798;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 379;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 488;
pub(in crate::engine) const STAGE_FIGURE: Place = 603;
pub(in crate::engine) const STAGE_NAME: Place = 416;
pub(in crate::engine) const STAGE_VIEW: Place = 564;
pub(in crate::engine) const STAGES: Place = 489;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 600;
pub(in crate::engine) const STEP_VIEW: Place = 599;
pub(in crate::engine) const TALLY: Place = 281;
pub(in crate::engine) const TERM: Place = 79;
pub(in crate::engine) const TERMS: Place = 316;
pub(in crate::engine) const TEST: Place = 284;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 799;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 563;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 532;
pub(in crate::engine) const UNIT: Place = 328;
pub(in crate::engine) const UNIT_FIGURES: Place = 609;
pub(in crate::engine) const UNMASKING: Place = 240;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 241;
pub(in crate::engine) const VERIFICATION_CODE: Place = 588;
pub(in crate::engine) const VIA: Place = 795;
pub(in crate::engine) const VIOLATION_VIEW: Place = 577;
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
    Shape::Union(&[key("journal", 13), key("membership", 526), key("deliberation", 562),
        key("covenant", 573), key("points", 579), key("cases", 591), key("catalogue", 613),
        key("consultation", 618)]),
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
    Shape::Union(&[key("accepted", 28), key("refused", 382)]),
    // 28 Outcome.accepted
    Shape::Record(&[must("events", 29)]),
    // 29 [Event]
    Shape::List(30),
    // 30 Event
    Shape::Union(&[key("charter", 31), key("membership", 85), key("deliberation", 259),
        key("covenant", 287), key("points", 294), key("cases", 314), key("catalogue", 343),
        key("consultation", 373)]),
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
    Shape::Union(&[key("regionDefined", 86), key("reshapePlanned", 88),
        key("reshapeCancelled", 98), key("reshapeDropped", 99), key("regionReshaped", 200),
        key("knownHouseholdsEntered", 201), key("roleGranted", 202), key("roleRevoked", 205),
        key("joinCodeIssued", 206), key("joinCodeRevoked", 207), key("joinCodeRejected", 208),
        key("householdFormed", 209), key("personJoined", 210), key("personLeft", 212),
        key("delegateNamed", 213), key("householdRegrouped", 214), key("delegateCleared", 216),
        key("organisationApplied", 217), key("organisationApproved", 221),
        key("organisationRejected", 222), key("reviewAppealed", 223),
        key("organisationSuspended", 224), key("organisationReinstated", 225),
        key("organisationDissolved", 226), key("reviewOverdue", 227), key("reviewEscalated", 228),
        key("identityKeyRotated", 229), key("personProved", 230), key("duplicateFound", 231),
        key("duplicateOverdue", 233), key("duplicateDismissed", 234), key("personsMerged", 235),
        key("minorEntered", 236), key("cameOfAge", 238), key("unmaskingAsked", 239),
        key("unmaskingMoved", 246), key("entered", 247), key("batchOpened", 248),
        key("batchClosed", 251), key("entryCorrected", 252), key("actHeld", 257),
        key("actSeconded", 258)]),
    // 86 MembershipEvent.regionDefined
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), may("parent", 87, 0)]),
    // 87 RegionCode?
    Shape::Maybe(37),
    // 88 MembershipEvent.reshapePlanned
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 89), must("on", 16)]),
    // 89 Reshaping
    Shape::Union(&[key("rename", 90), key("move", 91), key("split", 92), key("merge", 96)]),
    // 90 Reshaping.rename
    Shape::Record(&[must("name", 0)]),
    // 91 Reshaping.move
    Shape::Record(&[must("parent", 37), must("code", 37)]),
    // 92 Reshaping.split
    Shape::Record(&[must("stay", 93), must("parts", 94)]),
    // 93 [HouseholdId]
    Shape::List(0),
    // 94 [GridPart]
    Shape::List(95),
    // 95 GridPart
    Shape::Record(&[must("region", 37), must("name", 0), must("households", 93)]),
    // 96 Reshaping.merge
    Shape::Record(&[must("absorbed", 97)]),
    // 97 [RegionCode]
    Shape::List(37),
    // 98 MembershipEvent.reshapeCancelled
    Shape::Record(&[must("reshape", 0)]),
    // 99 MembershipEvent.reshapeDropped
    Shape::Record(&[must("reshape", 0), must("why", 100)]),
    // 100 MembershipRefusal
    Shape::Union(&[key("unknownRegion", 101), key("unknownPerson", 102),
        key("unknownHousehold", 103), key("unknownOrganisation", 104), key("regionExists", 105),
        key("levelGap", 106), key("gridSuffix", 107), key("notAGrid", 108),
        key("unknownReshape", 109), key("reshapeExists", 110), key("reshapePast", 111),
        key("regionEnded", 112), key("nothingChanges", 113), key("namedTwice", 114),
        key("mergeLevels", 115), key("householdsUnaccounted", 116), key("knownBelowJoined", 117),
        key("joinCodeDays", 118), key("noJoinCode", 119), key("joinTriesUsed", 120),
        key("joinCodeReplaced", 121), key("joinCodeWithdrawn", 122), key("joinCodeExpired", 123),
        key("proofTooLow", 124), key("alreadyMember", 125), key("identityTaken", 126),
        key("identityChanged", 127), key("householdElsewhere", 128), key("householdFull", 129),
        key("notAMember", 130), key("notInHousehold", 131), key("roleNeedsOrganisation", 132),
        key("roleWithoutOrganisation", 133), key("roleBeyondOrganisation", 134),
        key("ownGrant", 135), key("roleExpiryPast", 136), key("beyondRung", 137),
        key("grantOutlasts", 138), key("passesTooMany", 139), key("roleNotHeld", 140),
        key("creditCodeMissing", 141), key("organisationExists", 142),
        key("applicationsOfPerson", 143), key("applicationsOfRegion", 144),
        key("officersTooMany", 145), key("officersNone", 146), key("officerTwice", 147),
        key("notUnderReview", 148), key("ownReview", 149), key("sameReviewer", 150),
        key("notRejected", 151), key("appealDecided", 152), key("appealLate", 153),
        key("notSuspended", 154), key("unknownYear", 155), key("notActive", 157),
        key("notDue", 158), key("personMerged", 159), key("identityKeyOrder", 160),
        key("identityKeyReused", 161), key("identityKeyNotInForce", 162), key("ownWitness", 163),
        key("proofBelow", 164), key("proofNotHigher", 165), key("onePerson", 166),
        key("duplicateOpen", 167), key("noDuplicate", 168), key("ownDuplicate", 169),
        key("mergeIntoMember", 170), key("notAMinor", 171), key("underage", 172),
        key("guardianNeeded", 173), key("ownGuardian", 174), key("guardianActs", 175),
        key("unmaskingOff", 176), key("unmaskingExists", 177), key("unknownUnmasking", 178),
        key("unknownHandle", 179), key("ownUnmasking", 180), key("unmaskingDecided", 181),
        key("nobodyToTell", 182), key("assistanceOff", 183), key("ownHelper", 184),
        key("helperElsewhere", 185), key("helperBusy", 186), key("helperChooses", 187),
        key("channelDiffers", 188), key("unknownBatch", 190), key("batchExists", 191),
        key("batchClosed", 192), key("batchTotal", 193), key("notInBatch", 194),
        key("batchMismatch", 195), key("nothingToCorrect", 196), key("correctionLate", 197),
        key("proofRaised", 198), key("secondEyes", 199)]),
    // 101 MembershipRefusal.unknownRegion
    Shape::Record(&[must("region", 37)]),
    // 102 MembershipRefusal.unknownPerson
    Shape::Record(&[must("person", 0)]),
    // 103 MembershipRefusal.unknownHousehold
    Shape::Record(&[must("household", 0)]),
    // 104 MembershipRefusal.unknownOrganisation
    Shape::Record(&[must("organisation", 0)]),
    // 105 MembershipRefusal.regionExists
    Shape::Record(&[must("region", 37)]),
    // 106 MembershipRefusal.levelGap
    Shape::Record(&[must("parent", 37), must("parentLevel", 78), must("level", 78)]),
    // 107 MembershipRefusal.gridSuffix
    Shape::Record(&[must("region", 37), must("parent", 37), must("digits", 43)]),
    // 108 MembershipRefusal.notAGrid
    Shape::Record(&[must("region", 37), must("level", 78)]),
    // 109 MembershipRefusal.unknownReshape
    Shape::Record(&[must("reshape", 0)]),
    // 110 MembershipRefusal.reshapeExists
    Shape::Record(&[must("reshape", 0), must("on", 16)]),
    // 111 MembershipRefusal.reshapePast
    Shape::Record(&[must("on", 16), must("at", 16)]),
    // 112 MembershipRefusal.regionEnded
    Shape::Record(&[must("region", 37), must("became", 37)]),
    // 113 MembershipRefusal.nothingChanges
    Shape::Record(&[]),
    // 114 MembershipRefusal.namedTwice
    Shape::Record(&[must("named", 0)]),
    // 115 MembershipRefusal.mergeLevels
    Shape::Record(&[must("region", 37), must("level", 78), must("other", 37), must("otherLevel", 78)]),
    // 116 MembershipRefusal.householdsUnaccounted
    Shape::Record(&[must("grid", 37), must("households", 17), must("named", 17), must("first", 0)]),
    // 117 MembershipRefusal.knownBelowJoined
    Shape::Record(&[must("grid", 37), must("known", 17), must("joined", 17)]),
    // 118 MembershipRefusal.joinCodeDays
    Shape::Record(&[must("days", 44), must("max", 44)]),
    // 119 MembershipRefusal.noJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 120 MembershipRefusal.joinTriesUsed
    Shape::Record(&[must("until", 16)]),
    // 121 MembershipRefusal.joinCodeReplaced
    Shape::Record(&[must("version", 44), must("current", 44)]),
    // 122 MembershipRefusal.joinCodeWithdrawn
    Shape::Record(&[must("version", 44)]),
    // 123 MembershipRefusal.joinCodeExpired
    Shape::Record(&[must("until", 16)]),
    // 124 MembershipRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 125 MembershipRefusal.alreadyMember
    Shape::Record(&[must("person", 0), must("grid", 37)]),
    // 126 MembershipRefusal.identityTaken
    Shape::Record(&[]),
    // 127 MembershipRefusal.identityChanged
    Shape::Record(&[must("person", 0)]),
    // 128 MembershipRefusal.householdElsewhere
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 129 MembershipRefusal.householdFull
    Shape::Record(&[must("household", 0), must("max", 44)]),
    // 130 MembershipRefusal.notAMember
    Shape::Record(&[must("person", 0)]),
    // 131 MembershipRefusal.notInHousehold
    Shape::Record(&[must("person", 0), must("household", 0)]),
    // 132 MembershipRefusal.roleNeedsOrganisation
    Shape::Record(&[must("role", 9)]),
    // 133 MembershipRefusal.roleWithoutOrganisation
    Shape::Record(&[must("role", 9)]),
    // 134 MembershipRefusal.roleBeyondOrganisation
    Shape::Record(&[must("region", 37), must("actsIn", 37)]),
    // 135 MembershipRefusal.ownGrant
    Shape::Record(&[must("role", 9)]),
    // 136 MembershipRefusal.roleExpiryPast
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 137 MembershipRefusal.beyondRung
    Shape::Record(&[must("role", 9), must("rung", 43), must("held", 43)]),
    // 138 MembershipRefusal.grantOutlasts
    Shape::Record(&[must("until", 16), must("heldUntil", 16)]),
    // 139 MembershipRefusal.passesTooMany
    Shape::Record(&[must("passes", 43), must("most", 43)]),
    // 140 MembershipRefusal.roleNotHeld
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37)]),
    // 141 MembershipRefusal.creditCodeMissing
    Shape::Record(&[must("organisation", 0)]),
    // 142 MembershipRefusal.organisationExists
    Shape::Record(&[must("organisation", 0)]),
    // 143 MembershipRefusal.applicationsOfPerson
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 144 MembershipRefusal.applicationsOfRegion
    Shape::Record(&[must("region", 37), must("open", 44), must("max", 44)]),
    // 145 MembershipRefusal.officersTooMany
    Shape::Record(&[must("officers", 44), must("max", 44)]),
    // 146 MembershipRefusal.officersNone
    Shape::Record(&[]),
    // 147 MembershipRefusal.officerTwice
    Shape::Record(&[must("person", 0)]),
    // 148 MembershipRefusal.notUnderReview
    Shape::Record(&[must("organisation", 0)]),
    // 149 MembershipRefusal.ownReview
    Shape::Record(&[must("organisation", 0)]),
    // 150 MembershipRefusal.sameReviewer
    Shape::Record(&[must("organisation", 0)]),
    // 151 MembershipRefusal.notRejected
    Shape::Record(&[must("organisation", 0)]),
    // 152 MembershipRefusal.appealDecided
    Shape::Record(&[must("organisation", 0)]),
    // 153 MembershipRefusal.appealLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 154 MembershipRefusal.notSuspended
    Shape::Record(&[must("organisation", 0)]),
    // 155 MembershipRefusal.unknownYear
    Shape::Record(&[must("year", 156), must("first", 156), must("last", 156)]),
    // 156 i16
    Shape::Leaf(Leaf::I16),
    // 157 MembershipRefusal.notActive
    Shape::Record(&[must("organisation", 0)]),
    // 158 MembershipRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 159 MembershipRefusal.personMerged
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 160 MembershipRefusal.identityKeyOrder
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 161 MembershipRefusal.identityKeyReused
    Shape::Record(&[]),
    // 162 MembershipRefusal.identityKeyNotInForce
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 163 MembershipRefusal.ownWitness
    Shape::Record(&[must("person", 0)]),
    // 164 MembershipRefusal.proofBelow
    Shape::Record(&[must("act", 42), must("proof", 39), must("needed", 39)]),
    // 165 MembershipRefusal.proofNotHigher
    Shape::Record(&[must("held", 39), must("proof", 39)]),
    // 166 MembershipRefusal.onePerson
    Shape::Record(&[must("person", 0)]),
    // 167 MembershipRefusal.duplicateOpen
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 168 MembershipRefusal.noDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 169 MembershipRefusal.ownDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 170 MembershipRefusal.mergeIntoMember
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 171 MembershipRefusal.notAMinor
    Shape::Record(&[must("person", 0)]),
    // 172 MembershipRefusal.underage
    Shape::Record(&[must("person", 0), must("age", 1), must("least", 43)]),
    // 173 MembershipRefusal.guardianNeeded
    Shape::Record(&[must("person", 0), must("least", 43)]),
    // 174 MembershipRefusal.ownGuardian
    Shape::Record(&[must("person", 0)]),
    // 175 MembershipRefusal.guardianActs
    Shape::Record(&[must("person", 0)]),
    // 176 MembershipRefusal.unmaskingOff
    Shape::Record(&[]),
    // 177 MembershipRefusal.unmaskingExists
    Shape::Record(&[must("unmasking", 0)]),
    // 178 MembershipRefusal.unknownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 179 MembershipRefusal.unknownHandle
    Shape::Record(&[must("grid", 37), must("handle", 0)]),
    // 180 MembershipRefusal.ownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 181 MembershipRefusal.unmaskingDecided
    Shape::Record(&[must("unmasking", 0)]),
    // 182 MembershipRefusal.nobodyToTell
    Shape::Record(&[must("unmasking", 0)]),
    // 183 MembershipRefusal.assistanceOff
    Shape::Record(&[]),
    // 184 MembershipRefusal.ownHelper
    Shape::Record(&[must("helper", 0)]),
    // 185 MembershipRefusal.helperElsewhere
    Shape::Record(&[must("helper", 0)]),
    // 186 MembershipRefusal.helperBusy
    Shape::Record(&[must("helper", 0), must("people", 44), must("most", 44)]),
    // 187 MembershipRefusal.helperChooses
    Shape::Record(&[must("helper", 0)]),
    // 188 MembershipRefusal.channelDiffers
    Shape::Record(&[must("ballot", 189), must("entry", 189)]),
    // 189 EntryChannel
    Shape::Words(&["app", "paper", "booth", "phone"]),
    // 190 MembershipRefusal.unknownBatch
    Shape::Record(&[must("batch", 0)]),
    // 191 MembershipRefusal.batchExists
    Shape::Record(&[must("batch", 0)]),
    // 192 MembershipRefusal.batchClosed
    Shape::Record(&[must("batch", 0)]),
    // 193 MembershipRefusal.batchTotal
    Shape::Record(&[must("batch", 0), must("forms", 17), must("total", 17)]),
    // 194 MembershipRefusal.notInBatch
    Shape::Record(&[must("batch", 0), must("command", 0)]),
    // 195 MembershipRefusal.batchMismatch
    Shape::Record(&[must("batch", 0), must("command", 0), must("announced", 17), must("came", 17)]),
    // 196 MembershipRefusal.nothingToCorrect
    Shape::Record(&[must("person", 0)]),
    // 197 MembershipRefusal.correctionLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 198 MembershipRefusal.proofRaised
    Shape::Record(&[must("proof", 39), must("held", 39)]),
    // 199 MembershipRefusal.secondEyes
    Shape::Record(&[must("person", 0), must("until", 16)]),
    // 200 MembershipEvent.regionReshaped
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 89)]),
    // 201 MembershipEvent.knownHouseholdsEntered
    Shape::Record(&[must("grid", 37), must("households", 17)]),
    // 202 MembershipEvent.roleGranted
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 203, 0), may("until", 34, 0), must("passes", 43),
        may("passedBy", 204, 0)]),
    // 203 OrganisationId?
    Shape::Maybe(0),
    // 204 PersonId?
    Shape::Maybe(0),
    // 205 MembershipEvent.roleRevoked
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 203, 0)]),
    // 206 MembershipEvent.joinCodeIssued
    Shape::Record(&[must("grid", 37), must("version", 44), must("until", 16), may("overlap", 34, 0)]),
    // 207 MembershipEvent.joinCodeRevoked
    Shape::Record(&[must("grid", 37), must("version", 44)]),
    // 208 MembershipEvent.joinCodeRejected
    Shape::Record(&[must("source", 0), must("triesLeft", 44), must("until", 16)]),
    // 209 MembershipEvent.householdFormed
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 210 MembershipEvent.personJoined
    Shape::Record(&[must("person", 0), must("household", 0), must("grid", 37),
        must("identity", 211), must("proof", 39)]),
    // 211 Identity
    Shape::Leaf(Leaf::Identity),
    // 212 MembershipEvent.personLeft
    Shape::Record(&[must("person", 0)]),
    // 213 MembershipEvent.delegateNamed
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 214 MembershipEvent.householdRegrouped
    Shape::Record(&[must("from", 0), must("to", 0), must("members", 215)]),
    // 215 [PersonId]
    Shape::List(0),
    // 216 MembershipEvent.delegateCleared
    Shape::Record(&[must("household", 0)]),
    // 217 MembershipEvent.organisationApplied
    Shape::Record(&[must("organisation", 0), must("kind", 218), must("region", 37),
        may("creditCode", 219, 0), must("documents", 20), must("officers", 215),
        must("applicant", 0), must("terms", 47), must("reviewedIn", 37), must("due", 16)]),
    // 218 OrganisationKind
    Shape::Words(&["socialOrganisation", "selfOrganisedGroup", "enterprise", "merchant",
        "department", "residentsCouncil", "worthiesCouncil", "serviceCorps", "legalServiceCorps",
        "ethicsPanel", "communityBody"]),
    // 219 CreditCode?
    Shape::Maybe(220),
    // 220 CreditCode
    Shape::Leaf(Leaf::CreditCode),
    // 221 MembershipEvent.organisationApproved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 222 MembershipEvent.organisationRejected
    Shape::Record(&[must("organisation", 0), must("region", 37), must("reason", 0),
        may("by", 204, 0), may("appealUntil", 34, 0)]),
    // 223 MembershipEvent.reviewAppealed
    Shape::Record(&[must("organisation", 0), must("reason", 0), must("region", 37), must("due", 16)]),
    // 224 MembershipEvent.organisationSuspended
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 225 MembershipEvent.organisationReinstated
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 226 MembershipEvent.organisationDissolved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 227 MembershipEvent.reviewOverdue
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 228 MembershipEvent.reviewEscalated
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 229 MembershipEvent.identityKeyRotated
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 230 MembershipEvent.personProved
    Shape::Record(&[must("person", 0), must("identity", 211), must("proof", 39)]),
    // 231 MembershipEvent.duplicateFound
    Shape::Record(&[must("person", 0), must("other", 0), may("suspicion", 232, 0),
        may("finder", 204, 0), must("due", 16)]),
    // 232 Id?
    Shape::Maybe(0),
    // 233 MembershipEvent.duplicateOverdue
    Shape::Record(&[must("person", 0), must("other", 0), must("due", 16)]),
    // 234 MembershipEvent.duplicateDismissed
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 235 MembershipEvent.personsMerged
    Shape::Record(&[must("person", 0), must("into", 0), must("reason", 0)]),
    // 236 MembershipEvent.minorEntered
    Shape::Record(&[must("person", 0), must("minor", 237)]),
    // 237 Minority
    Shape::Record(&[must("adultFrom", 16), may("guardian", 204, 0)]),
    // 238 MembershipEvent.cameOfAge
    Shape::Record(&[must("person", 0)]),
    // 239 MembershipEvent.unmaskingAsked
    Shape::Record(&[must("order", 240)]),
    // 240 Unmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("asker", 0),
        must("reason", 0), must("rules", 52), must("stage", 241)]),
    // 241 UnmaskingStage
    Shape::Union(&[key("asked", 242), key("lapsed", 243), key("declined", 244), key("granted", 245)]),
    // 242 UnmaskingStage.asked
    Shape::Record(&[must("due", 16)]),
    // 243 UnmaskingStage.lapsed
    Shape::Record(&[]),
    // 244 UnmaskingStage.declined
    Shape::Record(&[must("decider", 0), must("reason", 0)]),
    // 245 UnmaskingStage.granted
    Shape::Record(&[must("decider", 0), must("reason", 0), must("person", 0), must("due", 16),
        may("told", 34, 0), must("overdue", 72)]),
    // 246 MembershipEvent.unmaskingMoved
    Shape::Record(&[must("unmasking", 0), must("stage", 241)]),
    // 247 MembershipEvent.entered
    Shape::Record(&[must("person", 0), may("region", 87, 0), must("channel", 189),
        may("helper", 204, 0), may("batch", 232, 0), must("command", 0), may("until", 34, 0)]),
    // 248 MembershipEvent.batchOpened
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 249)]),
    // 249 [FormCount]
    Shape::List(250),
    // 250 FormCount
    Shape::Record(&[must("command", 0), must("forms", 17)]),
    // 251 MembershipEvent.batchClosed
    Shape::Record(&[must("batch", 0), must("differences", 249), may("reason", 232, 0)]),
    // 252 MembershipEvent.entryCorrected
    Shape::Record(&[must("person", 0), must("was", 253), must("now", 253)]),
    // 253 Correction
    Shape::Union(&[key("household", 254), key("proof", 255), key("delegate", 256)]),
    // 254 Correction.household
    Shape::Record(&[must("household", 0)]),
    // 255 Correction.proof
    Shape::Record(&[must("proof", 39)]),
    // 256 Correction.delegate
    Shape::Record(&[may("delegate", 204, 0)]),
    // 257 MembershipEvent.actHeld
    Shape::Record(&[must("act", 15), must("command", 0), must("by", 0), must("until", 16)]),
    // 258 MembershipEvent.actSeconded
    Shape::Record(&[must("act", 15), must("first", 0), must("second", 0)]),
    // 259 DeliberationEvent
    Shape::Union(&[key("topicProposed", 260), key("secondGiven", 271), key("topicSeconded", 272),
        key("topicLapsed", 273), key("topicWithdrawn", 274), key("votingOpened", 275),
        key("ballotCast", 276), key("topicDecided", 279)]),
    // 260 DeliberationEvent.topicProposed
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 60), must("proofs", 40),
        must("subject", 15), may("covenant", 261, 0), may("repeals", 270, 0), must("proposer", 0),
        must("due", 16)]),
    // 261 CovenantDraft?
    Shape::Maybe(262),
    // 262 CovenantDraft
    Shape::Record(&[must("covenant", 0), must("rules", 263)]),
    // 263 [CovenantRule]
    Shape::List(264),
    // 264 CovenantRule
    Shape::Record(&[must("rule", 0), must("windowDays", 44), must("ladder", 265)]),
    // 265 [Measure]
    Shape::List(266),
    // 266 Measure
    Shape::Union(&[key("dissuade", 267), key("expose", 268), key("refer", 269)]),
    // 267 Measure.dissuade
    Shape::Record(&[]),
    // 268 Measure.expose
    Shape::Record(&[]),
    // 269 Measure.refer
    Shape::Record(&[must("kind", 0)]),
    // 270 CovenantId?
    Shape::Maybe(0),
    // 271 DeliberationEvent.secondGiven
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 272 DeliberationEvent.topicSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44)]),
    // 273 DeliberationEvent.topicLapsed
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 274 DeliberationEvent.topicWithdrawn
    Shape::Record(&[must("topic", 0)]),
    // 275 DeliberationEvent.votingOpened
    Shape::Record(&[must("topic", 0), must("eligible", 17), must("register", 15), must("until", 16)]),
    // 276 DeliberationEvent.ballotCast
    Shape::Record(&[must("topic", 0), must("voter", 0), may("household", 277, 0),
        must("choice", 278), must("channel", 189)]),
    // 277 HouseholdId?
    Shape::Maybe(0),
    // 278 Choice
    Shape::Words(&["yes", "no", "abstain"]),
    // 279 DeliberationEvent.topicDecided
    Shape::Record(&[must("topic", 0), must("region", 37), must("outcome", 280), must("tally", 281),
        must("proof", 282), may("adopts", 261, 0), may("repeals", 270, 0)]),
    // 280 DeliberationOutcome
    Shape::Words(&["noQuorum", "rejected", "passed"]),
    // 281 Tally
    Shape::Record(&[must("eligible", 17), must("participants", 17), must("yes", 17),
        must("no", 17), must("abstain", 17)]),
    // 282 [Inequality]
    Shape::List(283),
    // 283 Inequality
    Shape::Record(&[must("test", 284), must("part", 17), must("whole", 17), must("base", 64),
        must("ratio", 63), must("comparison", 285), must("left", 286), must("right", 286),
        must("holds", 72)]),
    // 284 Test
    Shape::Words(&["quorum", "approval"]),
    // 285 Comparison
    Shape::Words(&["atLeast", "moreThan"]),
    // 286 Product
    Shape::Leaf(Leaf::Product),
    // 287 CovenantEvent
    Shape::Union(&[key("covenantAdopted", 288), key("covenantRepealed", 289),
        key("violationRecorded", 290), key("noticeIssued", 291), key("violationWithdrawn", 292)]),
    // 288 CovenantEvent.covenantAdopted
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 263)]),
    // 289 CovenantEvent.covenantRepealed
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 290 CovenantEvent.violationRecorded
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("repetition", 17), must("measure", 266),
        must("until", 16), must("case", 0)]),
    // 291 CovenantEvent.noticeIssued
    Shape::Record(&[must("covenant", 0), must("rule", 0), must("place", 37)]),
    // 292 CovenantEvent.violationWithdrawn
    Shape::Record(&[must("violation", 0), must("reason", 0), may("case", 293, 0)]),
    // 293 CaseId?
    Shape::Maybe(0),
    // 294 PointsEvent
    Shape::Union(&[key("fundOpened", 295), key("pointsAwarded", 296), key("awardReversed", 297),
        key("offerPublished", 298), key("offerWithdrawn", 301), key("redemptionReserved", 302),
        key("codeRejected", 304), key("redemptionConfirmed", 305), key("redemptionReturned", 306),
        key("settled", 308), key("pointsCombined", 313)]),
    // 295 PointsEvent.fundOpened
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 296 PointsEvent.pointsAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11)]),
    // 297 PointsEvent.awardReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11), must("reason", 0)]),
    // 298 PointsEvent.offerPublished
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 299, 0)]),
    // 299 Requirement?
    Shape::Maybe(300),
    // 300 Requirement
    Shape::Record(&[must("act", 0), must("times", 17)]),
    // 301 PointsEvent.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 302 PointsEvent.redemptionReserved
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 303), must("price", 11),
        must("tries", 43), must("due", 16)]),
    // 303 Buyer
    Shape::Union(&[key("person", 0), key("merchant", 0)]),
    // 304 PointsEvent.codeRejected
    Shape::Record(&[must("redemption", 0), must("triesLeft", 43)]),
    // 305 PointsEvent.redemptionConfirmed
    Shape::Record(&[must("redemption", 0)]),
    // 306 PointsEvent.redemptionReturned
    Shape::Record(&[must("redemption", 0), must("cause", 307)]),
    // 307 ReturnCause
    Shape::Words(&["cancelled", "expired", "locked", "dissolved"]),
    // 308 PointsEvent.settled
    Shape::Record(&[must("settlement", 0), must("region", 37), must("rate", 68),
        must("lines", 309), must("totals", 312)]),
    // 309 [SettlementLine]
    Shape::List(310),
    // 310 SettlementLine
    Shape::Record(&[must("merchant", 0), must("carried", 11), must("earned", 11),
        must("spent", 11), must("reserved", 11), must("net", 11), must("cny", 311)]),
    // 311 Cny
    Shape::Leaf(Leaf::Cny),
    // 312 SettlementTotals
    Shape::Record(&[must("carried", 11), must("earned", 11), must("spent", 11),
        must("reserved", 11), must("net", 11), must("cny", 311), must("rounding", 311)]),
    // 313 PointsEvent.pointsCombined
    Shape::Record(&[must("person", 0), must("into", 0), must("amount", 11)]),
    // 314 CasesEvent
    Shape::Union(&[key("termsAdopted", 315), key("caseReported", 317), key("caseAccepted", 319),
        key("caseDeclined", 320), key("selfResolutionStarted", 321), key("handlingStarted", 323),
        key("caseEntrusted", 324), key("caseDispatched", 325), key("caseReturned", 326),
        key("feedbackGiven", 327), key("caseClosed", 331), key("caseEscalated", 332),
        key("deadlineMissed", 335), key("caseSupervised", 336), key("deadlineSet", 337),
        key("caseRated", 338), key("caseReopened", 340), key("caseReleased", 341),
        key("caseWithdrawn", 342)]),
    // 315 CasesEvent.termsAdopted
    Shape::Record(&[must("terms", 316)]),
    // 316 Terms
    Shape::Record(&[must("officeHours", 74), must("limits", 76), must("warningsMax", 43),
        must("reopeningsMax", 43), must("evaluationDays", 44)]),
    // 317 CasesEvent.caseReported
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("level", 78), must("channel", 318), must("source", 0), may("reporter", 204, 0),
        must("content", 15), must("due", 16)]),
    // 318 Channel
    Shape::Words(&["resident", "gridPatrol", "hotline", "policeLine", "sensor", "department",
        "tip", "covenant"]),
    // 319 CasesEvent.caseAccepted
    Shape::Record(&[must("case", 0), must("level", 78)]),
    // 320 CasesEvent.caseDeclined
    Shape::Record(&[must("case", 0), must("level", 78), must("reason", 0), must("path", 0),
        must("until", 16)]),
    // 321 CasesEvent.selfResolutionStarted
    Shape::Record(&[must("case", 0), may("topic", 322, 0)]),
    // 322 TopicId?
    Shape::Maybe(0),
    // 323 CasesEvent.handlingStarted
    Shape::Record(&[must("case", 0)]),
    // 324 CasesEvent.caseEntrusted
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 325 CasesEvent.caseDispatched
    Shape::Record(&[must("case", 0), must("lead", 0), must("helpers", 73), must("designated", 72)]),
    // 326 CasesEvent.caseReturned
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 327 CasesEvent.feedbackGiven
    Shape::Record(&[must("case", 0), must("unit", 328), must("result", 0), must("complete", 72),
        may("by", 204, 0)]),
    // 328 Unit
    Shape::Union(&[key("region", 329), key("organisation", 330)]),
    // 329 Unit.region
    Shape::Record(&[must("region", 37)]),
    // 330 Unit.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 331 CasesEvent.caseClosed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 328), must("result", 0),
        must("back", 97), must("late", 72), must("until", 16)]),
    // 332 CasesEvent.caseEscalated
    Shape::Record(&[must("case", 0), must("from", 78), must("to", 78), may("reason", 232, 0),
        must("due", 16), may("deferral", 333, 0)]),
    // 333 Deferral?
    Shape::Maybe(334),
    // 334 Deferral
    Shape::Words(&["unknownYear", "warningsExhausted"]),
    // 335 CasesEvent.deadlineMissed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 328), must("due", 16)]),
    // 336 CasesEvent.caseSupervised
    Shape::Record(&[must("case", 0), must("level", 78), must("warning", 43), must("due", 16),
        may("deferral", 333, 0)]),
    // 337 CasesEvent.deadlineSet
    Shape::Record(&[must("case", 0), must("due", 16), may("deferral", 333, 0)]),
    // 338 CasesEvent.caseRated
    Shape::Record(&[must("case", 0), must("round", 44), must("response", 339),
        must("solution", 339), must("satisfaction", 339), may("reason", 232, 0)]),
    // 339 Score
    Shape::Leaf(Leaf::Score),
    // 340 CasesEvent.caseReopened
    Shape::Record(&[must("case", 0), must("level", 78), must("round", 44), must("reason", 0),
        must("due", 16)]),
    // 341 CasesEvent.caseReleased
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 342 CasesEvent.caseWithdrawn
    Shape::Record(&[must("case", 0)]),
    // 343 CatalogueEvent
    Shape::Union(&[key("formAsked", 344), key("itemCollected", 367), key("itemShared", 370),
        key("itemRefused", 371), key("holdingEnded", 372)]),
    // 344 CatalogueEvent.formAsked
    Shape::Record(&[must("asker", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("answers", 345)]),
    // 345 [ItemAnswer]
    Shape::List(346),
    // 346 ItemAnswer
    Shape::Record(&[must("item", 0), must("answer", 347)]),
    // 347 AskAnswer
    Shape::Union(&[key("alreadyHeld", 348), key("shareFrom", 349), key("mayCollect", 350),
        key("forbidden", 351)]),
    // 348 AskAnswer.alreadyHeld
    Shape::Record(&[must("by", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 349 AskAnswer.shareFrom
    Shape::Record(&[must("holder", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 350 AskAnswer.mayCollect
    Shape::Record(&[must("basis", 82), must("until", 16)]),
    // 351 AskAnswer.forbidden
    Shape::Record(&[must("why", 352)]),
    // 352 CatalogueRefusal
    Shape::Union(&[key("unknownItem", 353), key("itemTwice", 354), key("purposeNotLawful", 355),
        key("notEntitled", 356), key("outsideRegion", 357), key("alreadyHeld", 358),
        key("refusedByResident", 359), key("consentMissing", 360), key("guardianMissing", 361),
        key("heldElsewhere", 362), key("recordExists", 363), key("unknownRecord", 364),
        key("notFresh", 365), key("notRefusable", 366)]),
    // 353 CatalogueRefusal.unknownItem
    Shape::Record(&[must("item", 0)]),
    // 354 CatalogueRefusal.itemTwice
    Shape::Record(&[must("item", 0)]),
    // 355 CatalogueRefusal.purposeNotLawful
    Shape::Record(&[must("item", 0), must("purpose", 0)]),
    // 356 CatalogueRefusal.notEntitled
    Shape::Record(&[must("item", 0), must("organisation", 0), must("owner", 0)]),
    // 357 CatalogueRefusal.outsideRegion
    Shape::Record(&[must("organisation", 0), must("actsIn", 37), must("grid", 37)]),
    // 358 CatalogueRefusal.alreadyHeld
    Shape::Record(&[must("item", 0), must("by", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 359 CatalogueRefusal.refusedByResident
    Shape::Record(&[must("item", 0), must("organisation", 0), must("until", 16)]),
    // 360 CatalogueRefusal.consentMissing
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 361 CatalogueRefusal.guardianMissing
    Shape::Record(&[must("item", 0), must("person", 0)]),
    // 362 CatalogueRefusal.heldElsewhere
    Shape::Record(&[must("item", 0), must("holder", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 363 CatalogueRefusal.recordExists
    Shape::Record(&[must("record", 0)]),
    // 364 CatalogueRefusal.unknownRecord
    Shape::Record(&[must("record", 0)]),
    // 365 CatalogueRefusal.notFresh
    Shape::Record(&[must("record", 0), must("until", 16)]),
    // 366 CatalogueRefusal.notRefusable
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 367 CatalogueEvent.itemCollected
    Shape::Record(&[must("record", 0), must("item", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("asker", 0), must("content", 15), must("basis", 82),
        may("consent", 368, 0), must("until", 16)]),
    // 368 ItemConsent?
    Shape::Maybe(369),
    // 369 ItemConsent
    Shape::Record(&[must("item", 0), must("by", 0), must("evidence", 15)]),
    // 370 CatalogueEvent.itemShared
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consent", 368, 0)]),
    // 371 CatalogueEvent.itemRefused
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0), must("until", 16)]),
    // 372 CatalogueEvent.holdingEnded
    Shape::Record(&[must("record", 0), must("organisation", 0)]),
    // 373 ConsultationEvent
    Shape::Union(&[key("questionAsked", 374), key("answerReminded", 375),
        key("answerOverdue", 376), key("questionEscalated", 377), key("questionAnswered", 378),
        key("questionWithdrawn", 380), key("answerRated", 381)]),
    // 374 ConsultationEvent.questionAsked
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15),
        must("terms", 49), must("remind", 16), must("due", 16)]),
    // 375 ConsultationEvent.answerReminded
    Shape::Record(&[must("question", 0), must("body", 0), must("due", 16)]),
    // 376 ConsultationEvent.answerOverdue
    Shape::Record(&[must("question", 0), must("unit", 328), must("due", 16)]),
    // 377 ConsultationEvent.questionEscalated
    Shape::Record(&[must("question", 0), must("region", 37), must("due", 16)]),
    // 378 ConsultationEvent.questionAnswered
    Shape::Record(&[must("question", 0), must("content", 15), must("shown", 379)]),
    // 379 ShownIdentity
    Shape::Record(&[must("unit", 328), must("role", 9)]),
    // 380 ConsultationEvent.questionWithdrawn
    Shape::Record(&[must("question", 0)]),
    // 381 ConsultationEvent.answerRated
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 382 Refused
    Shape::Record(&[must("code", 26), must("en", 26), must("zh", 26), must("retryable", 72),
        must("rule", 26), must("detail", 383)]),
    // 383 Refusal
    Shape::Union(&[key("engine", 384), key("charter", 399), key("membership", 100),
        key("deliberation", 403), key("covenant", 432), key("points", 444), key("cases", 479),
        key("catalogue", 352), key("consultation", 515)]),
    // 384 EngineRefusal
    Shape::Union(&[key("tooLarge", 385), key("notUtf8", 386), key("malformed", 387),
        key("requestReused", 388), key("full", 389), key("timeBackward", 390),
        key("forbidden", 391), key("deadlinesPending", 392), key("snapshotDamaged", 393),
        key("snapshotVersion", 394), key("wrongSecret", 395), key("notRecorded", 396),
        key("noSuchRecord", 397), key("invalidNumber", 398)]),
    // 385 EngineRefusal.tooLarge
    Shape::Record(&[must("bytes", 17), must("max", 17)]),
    // 386 EngineRefusal.notUtf8
    Shape::Record(&[must("at", 17)]),
    // 387 EngineRefusal.malformed
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 388 EngineRefusal.requestReused
    Shape::Record(&[must("request", 0), must("seq", 17)]),
    // 389 EngineRefusal.full
    Shape::Record(&[must("records", 17), must("max", 17)]),
    // 390 EngineRefusal.timeBackward
    Shape::Record(&[must("at", 16), must("now", 16)]),
    // 391 EngineRefusal.forbidden
    Shape::Record(&[must("command", 26), must("actor", 0), must("allowed", 3)]),
    // 392 EngineRefusal.deadlinesPending
    Shape::Record(&[must("fired", 17)]),
    // 393 EngineRefusal.snapshotDamaged
    Shape::Record(&[must("problem", 26)]),
    // 394 EngineRefusal.snapshotVersion
    Shape::Record(&[must("version", 44), must("known", 44)]),
    // 395 EngineRefusal.wrongSecret
    Shape::Record(&[]),
    // 396 EngineRefusal.notRecorded
    Shape::Record(&[must("request", 0)]),
    // 397 EngineRefusal.noSuchRecord
    Shape::Record(&[must("seq", 17), must("records", 17)]),
    // 398 EngineRefusal.invalidNumber
    Shape::Record(&[must("problem", 26)]),
    // 399 CharterRefusal
    Shape::Union(&[key("invalid", 400), key("notInForce", 401), key("notLater", 402)]),
    // 400 CharterRefusal.invalid
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 401 CharterRefusal.notInForce
    Shape::Record(&[must("at", 16), must("from", 16)]),
    // 402 CharterRefusal.notLater
    Shape::Record(&[must("from", 16), must("latest", 16)]),
    // 403 DeliberationRefusal
    Shape::Union(&[key("unknownTopic", 404), key("topicExists", 405), key("unknownRule", 406),
        key("rulesCount", 407), key("ruleTwice", 408), key("windowDays", 409),
        key("ladderLength", 410), key("ladderDescends", 411), key("unknownKind", 412),
        key("covenantTaken", 413), key("nothingToRepeal", 414), key("notBeingSeconded", 415),
        key("notSeconded", 417), key("notOpenable", 418), key("notWithdrawable", 419),
        key("notVoting", 420), key("secondingOver", 421), key("votingOver", 422),
        key("notDue", 423), key("ownSecond", 424), key("outsideRegion", 425),
        key("alreadySeconded", 426), key("nobodyEligible", 427), key("appBallotOfAnother", 428),
        key("notEligible", 429), key("notDelegate", 430), key("alreadyVoted", 431)]),
    // 404 DeliberationRefusal.unknownTopic
    Shape::Record(&[must("topic", 0)]),
    // 405 DeliberationRefusal.topicExists
    Shape::Record(&[must("topic", 0)]),
    // 406 DeliberationRefusal.unknownRule
    Shape::Record(&[must("rule", 0)]),
    // 407 DeliberationRefusal.rulesCount
    Shape::Record(&[must("rules", 17), must("max", 44)]),
    // 408 DeliberationRefusal.ruleTwice
    Shape::Record(&[must("rule", 0)]),
    // 409 DeliberationRefusal.windowDays
    Shape::Record(&[must("rule", 0), must("days", 44), must("max", 44)]),
    // 410 DeliberationRefusal.ladderLength
    Shape::Record(&[must("rule", 0), must("steps", 17), must("max", 44)]),
    // 411 DeliberationRefusal.ladderDescends
    Shape::Record(&[must("rule", 0), must("step", 44)]),
    // 412 DeliberationRefusal.unknownKind
    Shape::Record(&[must("rule", 0), must("kind", 0)]),
    // 413 DeliberationRefusal.covenantTaken
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 414 DeliberationRefusal.nothingToRepeal
    Shape::Record(&[must("covenant", 0), must("region", 37)]),
    // 415 DeliberationRefusal.notBeingSeconded
    Shape::Record(&[must("topic", 0), must("stage", 416)]),
    // 416 StageName
    Shape::Words(&["proposed", "seconded", "voting", "decided", "lapsed", "withdrawn"]),
    // 417 DeliberationRefusal.notSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 418 DeliberationRefusal.notOpenable
    Shape::Record(&[must("topic", 0), must("stage", 416)]),
    // 419 DeliberationRefusal.notWithdrawable
    Shape::Record(&[must("topic", 0), must("stage", 416)]),
    // 420 DeliberationRefusal.notVoting
    Shape::Record(&[must("topic", 0), must("stage", 416)]),
    // 421 DeliberationRefusal.secondingOver
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 422 DeliberationRefusal.votingOver
    Shape::Record(&[must("topic", 0), must("until", 16), must("at", 16)]),
    // 423 DeliberationRefusal.notDue
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 424 DeliberationRefusal.ownSecond
    Shape::Record(&[must("topic", 0)]),
    // 425 DeliberationRefusal.outsideRegion
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 426 DeliberationRefusal.alreadySeconded
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 427 DeliberationRefusal.nobodyEligible
    Shape::Record(&[must("topic", 0), must("region", 37)]),
    // 428 DeliberationRefusal.appBallotOfAnother
    Shape::Record(&[must("voter", 0)]),
    // 429 DeliberationRefusal.notEligible
    Shape::Record(&[must("voter", 0), must("opened", 16)]),
    // 430 DeliberationRefusal.notDelegate
    Shape::Record(&[must("voter", 0), must("household", 0)]),
    // 431 DeliberationRefusal.alreadyVoted
    Shape::Record(&[must("cast", 16), must("channel", 189)]),
    // 432 CovenantRefusal
    Shape::Union(&[key("covenantExists", 433), key("unknownCovenant", 434), key("notInForce", 435),
        key("unknownRule", 436), key("violationExists", 437), key("unknownViolation", 438),
        key("ownViolation", 439), key("alreadyWithdrawn", 440), key("placeOutside", 441),
        key("minor", 442), key("notBound", 443)]),
    // 433 CovenantRefusal.covenantExists
    Shape::Record(&[must("covenant", 0)]),
    // 434 CovenantRefusal.unknownCovenant
    Shape::Record(&[must("covenant", 0)]),
    // 435 CovenantRefusal.notInForce
    Shape::Record(&[must("covenant", 0), must("since", 16)]),
    // 436 CovenantRefusal.unknownRule
    Shape::Record(&[must("covenant", 0), must("rule", 0)]),
    // 437 CovenantRefusal.violationExists
    Shape::Record(&[must("violation", 0), must("recorded", 16)]),
    // 438 CovenantRefusal.unknownViolation
    Shape::Record(&[must("violation", 0)]),
    // 439 CovenantRefusal.ownViolation
    Shape::Record(&[must("violation", 0)]),
    // 440 CovenantRefusal.alreadyWithdrawn
    Shape::Record(&[must("violation", 0)]),
    // 441 CovenantRefusal.placeOutside
    Shape::Record(&[must("place", 37), must("region", 37)]),
    // 442 CovenantRefusal.minor
    Shape::Record(&[]),
    // 443 CovenantRefusal.notBound
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 444 PointsRefusal
    Shape::Union(&[key("notAMerchant", 445), key("unknownFund", 446), key("unknownAct", 447),
        key("unknownAward", 448), key("unknownOffer", 449), key("unknownRedemption", 450),
        key("unknownSettlement", 451), key("notInSettlement", 452), key("fundExists", 453),
        key("offerExists", 454), key("redemptionExists", 455), key("settlementExists", 456),
        key("ownAward", 457), key("fundElsewhere", 458), key("proofTooLow", 459),
        key("alreadyAwarded", 460), key("capReached", 461), key("alreadyReversed", 462),
        key("priceTooLow", 463), key("stockEmpty", 464), key("requirementEmpty", 465),
        key("offerWithdrawn", 466), key("ownOffer", 467), key("requirementNotMet", 468),
        key("soldOut", 469), key("balanceTooLow", 470), key("redemptionOver", 471),
        key("redemptionLate", 473), key("notDue", 474), key("ownConfirmation", 475),
        key("ownSettlement", 476), key("nothingToSettle", 477), key("ledgerFull", 478)]),
    // 445 PointsRefusal.notAMerchant
    Shape::Record(&[must("organisation", 0)]),
    // 446 PointsRefusal.unknownFund
    Shape::Record(&[must("fund", 0)]),
    // 447 PointsRefusal.unknownAct
    Shape::Record(&[must("act", 0)]),
    // 448 PointsRefusal.unknownAward
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 449 PointsRefusal.unknownOffer
    Shape::Record(&[must("offer", 0)]),
    // 450 PointsRefusal.unknownRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 451 PointsRefusal.unknownSettlement
    Shape::Record(&[must("settlement", 0)]),
    // 452 PointsRefusal.notInSettlement
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 453 PointsRefusal.fundExists
    Shape::Record(&[must("fund", 0)]),
    // 454 PointsRefusal.offerExists
    Shape::Record(&[must("offer", 0)]),
    // 455 PointsRefusal.redemptionExists
    Shape::Record(&[must("redemption", 0)]),
    // 456 PointsRefusal.settlementExists
    Shape::Record(&[must("settlement", 0)]),
    // 457 PointsRefusal.ownAward
    Shape::Record(&[must("person", 0)]),
    // 458 PointsRefusal.fundElsewhere
    Shape::Record(&[must("fund", 0), must("region", 37), must("grid", 37)]),
    // 459 PointsRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 460 PointsRefusal.alreadyAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 461 PointsRefusal.capReached
    Shape::Record(&[must("act", 0), must("cap", 11), must("earned", 11), must("asked", 11),
        must("until", 16)]),
    // 462 PointsRefusal.alreadyReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 463 PointsRefusal.priceTooLow
    Shape::Record(&[must("price", 11), must("least", 11)]),
    // 464 PointsRefusal.stockEmpty
    Shape::Record(&[]),
    // 465 PointsRefusal.requirementEmpty
    Shape::Record(&[must("act", 0)]),
    // 466 PointsRefusal.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 467 PointsRefusal.ownOffer
    Shape::Record(&[must("merchant", 0)]),
    // 468 PointsRefusal.requirementNotMet
    Shape::Record(&[must("act", 0), must("done", 17), must("needed", 17)]),
    // 469 PointsRefusal.soldOut
    Shape::Record(&[must("offer", 0)]),
    // 470 PointsRefusal.balanceTooLow
    Shape::Record(&[must("balance", 11), must("needed", 11)]),
    // 471 PointsRefusal.redemptionOver
    Shape::Record(&[must("redemption", 0), must("status", 472)]),
    // 472 RedemptionStatus
    Shape::Words(&["reserved", "confirmed", "cancelled", "expired", "locked"]),
    // 473 PointsRefusal.redemptionLate
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 474 PointsRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 475 PointsRefusal.ownConfirmation
    Shape::Record(&[must("person", 0)]),
    // 476 PointsRefusal.ownSettlement
    Shape::Record(&[must("person", 0), must("merchant", 0)]),
    // 477 PointsRefusal.nothingToSettle
    Shape::Record(&[must("region", 37)]),
    // 478 PointsRefusal.ledgerFull
    Shape::Record(&[must("total", 11), must("asked", 11), must("max", 11)]),
    // 479 CasesRefusal
    Shape::Union(&[key("unknownCase", 480), key("channelOfTheEngine", 481),
        key("sourceEntered", 482), key("caseExists", 483), key("unknownKind", 484),
        key("regionTooHigh", 485), key("notOwnName", 486), key("wrongStage", 487),
        key("wrongLevel", 490), key("notDue", 491), key("deadlinePassed", 492), key("atTop", 493),
        key("notAbove", 494), key("aboveTop", 495), key("skipsLevel", 496),
        key("notEntrustable", 497), key("notADepartment", 498), key("outOfReach", 499),
        key("namedTwice", 500), key("unitMissing", 501), key("notWithUnit", 502),
        key("notActingFor", 503), key("feedbackGiven", 504), key("returnedBefore", 505),
        key("dispatchDesignated", 506), key("alreadyRated", 507), key("anonymous", 508),
        key("notReporter", 509), key("handlerRates", 510), key("windowClosed", 511),
        key("reopenedTooOften", 512), key("unknownYear", 513), key("noTerm", 514)]),
    // 480 CasesRefusal.unknownCase
    Shape::Record(&[must("case", 0)]),
    // 481 CasesRefusal.channelOfTheEngine
    Shape::Record(&[]),
    // 482 CasesRefusal.sourceEntered
    Shape::Record(&[must("channel", 318), must("case", 0)]),
    // 483 CasesRefusal.caseExists
    Shape::Record(&[must("case", 0)]),
    // 484 CasesRefusal.unknownKind
    Shape::Record(&[must("kind", 0)]),
    // 485 CasesRefusal.regionTooHigh
    Shape::Record(&[must("region", 37), must("level", 78)]),
    // 486 CasesRefusal.notOwnName
    Shape::Record(&[]),
    // 487 CasesRefusal.wrongStage
    Shape::Record(&[must("case", 0), must("stage", 488), must("needed", 489)]),
    // 488 Stage
    Shape::Words(&["reported", "notAccepted", "accepted", "selfResolving", "handling", "entrusted",
        "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "withdrawn"]),
    // 489 Stages
    Shape::List(488),
    // 490 CasesRefusal.wrongLevel
    Shape::Record(&[must("level", 78), must("lowest", 78), must("highest", 78)]),
    // 491 CasesRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 492 CasesRefusal.deadlinePassed
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 493 CasesRefusal.atTop
    Shape::Record(&[must("level", 78)]),
    // 494 CasesRefusal.notAbove
    Shape::Record(&[must("level", 78), must("to", 78)]),
    // 495 CasesRefusal.aboveTop
    Shape::Record(&[must("to", 78), must("top", 78)]),
    // 496 CasesRefusal.skipsLevel
    Shape::Record(&[must("level", 78), must("next", 78), must("to", 78)]),
    // 497 CasesRefusal.notEntrustable
    Shape::Record(&[must("organisation", 0)]),
    // 498 CasesRefusal.notADepartment
    Shape::Record(&[must("organisation", 0)]),
    // 499 CasesRefusal.outOfReach
    Shape::Record(&[must("organisation", 0), must("region", 37)]),
    // 500 CasesRefusal.namedTwice
    Shape::Record(&[must("department", 0)]),
    // 501 CasesRefusal.unitMissing
    Shape::Record(&[]),
    // 502 CasesRefusal.notWithUnit
    Shape::Record(&[must("unit", 0)]),
    // 503 CasesRefusal.notActingFor
    Shape::Record(&[must("unit", 0)]),
    // 504 CasesRefusal.feedbackGiven
    Shape::Record(&[must("department", 0)]),
    // 505 CasesRefusal.returnedBefore
    Shape::Record(&[must("department", 0)]),
    // 506 CasesRefusal.dispatchDesignated
    Shape::Record(&[must("department", 0)]),
    // 507 CasesRefusal.alreadyRated
    Shape::Record(&[must("round", 44)]),
    // 508 CasesRefusal.anonymous
    Shape::Record(&[]),
    // 509 CasesRefusal.notReporter
    Shape::Record(&[]),
    // 510 CasesRefusal.handlerRates
    Shape::Record(&[]),
    // 511 CasesRefusal.windowClosed
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 512 CasesRefusal.reopenedTooOften
    Shape::Record(&[must("reopenings", 44), must("max", 44)]),
    // 513 CasesRefusal.unknownYear
    Shape::Record(&[must("year", 156), must("first", 156), must("last", 156)]),
    // 514 CasesRefusal.noTerm
    Shape::Record(&[must("level", 78)]),
    // 515 ConsultationRefusal
    Shape::Union(&[key("unknownQuestion", 516), key("questionExists", 517), key("notPublic", 518),
        key("outOfReach", 519), key("tooManyOpen", 520), key("notOpen", 521),
        key("ownQuestion", 522), key("notAnswered", 523), key("ratedAlready", 524),
        key("notDue", 525)]),
    // 516 ConsultationRefusal.unknownQuestion
    Shape::Record(&[must("question", 0)]),
    // 517 ConsultationRefusal.questionExists
    Shape::Record(&[must("question", 0)]),
    // 518 ConsultationRefusal.notPublic
    Shape::Record(&[must("body", 0)]),
    // 519 ConsultationRefusal.outOfReach
    Shape::Record(&[must("body", 0), must("region", 37), must("grid", 37)]),
    // 520 ConsultationRefusal.tooManyOpen
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 521 ConsultationRefusal.notOpen
    Shape::Record(&[must("question", 0)]),
    // 522 ConsultationRefusal.ownQuestion
    Shape::Record(&[must("question", 0)]),
    // 523 ConsultationRefusal.notAnswered
    Shape::Record(&[must("question", 0)]),
    // 524 ConsultationRefusal.ratedAlready
    Shape::Record(&[must("question", 0)]),
    // 525 ConsultationRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 526 MembershipAnswer
    Shape::Union(&[key("region", 527), key("regionHistory", 528), key("coverage", 536),
        key("joinCode", 540), key("member", 542), key("entries", 545), key("batch", 548),
        key("organisation", 549), key("identityKeys", 556), key("unmasking", 240),
        key("unmaskings", 560)]),
    // 527 RegionView
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), may("parent", 87, 0),
        must("members", 17), must("households", 17)]),
    // 528 RegionHistory
    Shape::Record(&[must("region", 37), must("versions", 529), may("splitFrom", 531, 0),
        may("became", 531, 0), must("parts", 533), must("absorbed", 533), must("planned", 534)]),
    // 529 [RegionVersion]
    Shape::List(530),
    // 530 RegionVersion
    Shape::Record(&[must("since", 16), must("region", 37), must("name", 0), may("parent", 87, 0)]),
    // 531 Turn?
    Shape::Maybe(532),
    // 532 Turn
    Shape::Record(&[must("at", 16), must("region", 37)]),
    // 533 [Turn]
    Shape::List(532),
    // 534 [PlannedReshape]
    Shape::List(535),
    // 535 PlannedReshape
    Shape::Record(&[must("reshape", 0), must("on", 16)]),
    // 536 CoverageView
    Shape::Record(&[must("region", 37), must("grids", 17), must("countedGrids", 17),
        must("known", 17), must("joined", 17), may("coverage", 537, 0),
        must("joinedElsewhere", 17), must("proofs", 538)]),
    // 537 Ratio?
    Shape::Maybe(63),
    // 538 [ProofFigure]
    Shape::List(539),
    // 539 ProofFigure
    Shape::Record(&[must("proof", 39), must("members", 17)]),
    // 540 MembershipAnswer.joinCode
    Shape::Record(&[must("code", 541), must("until", 16)]),
    // 541 JoinCode
    Shape::Leaf(Leaf::JoinCode),
    // 542 MemberView
    Shape::Record(&[must("person", 0), may("grid", 87, 0), may("household", 277, 0),
        may("since", 34, 0), must("proof", 39), must("age", 1), may("guardian", 204, 0),
        may("handle", 232, 0), must("roles", 543)]),
    // 543 [RoleView]
    Shape::List(544),
    // 544 RoleView
    Shape::Record(&[must("role", 9), must("region", 37), may("organisation", 203, 0),
        may("until", 34, 0), must("passes", 43)]),
    // 545 MembershipAnswer.entries
    Shape::Record(&[must("channels", 546)]),
    // 546 [ChannelCount]
    Shape::List(547),
    // 547 ChannelCount
    Shape::Record(&[must("channel", 189), must("entries", 17), must("helped", 17)]),
    // 548 MembershipAnswer.batch
    Shape::Record(&[must("closed", 72), must("announced", 249), must("came", 249)]),
    // 549 OrganisationView
    Shape::Record(&[must("organisation", 0), must("kind", 218), must("region", 37),
        must("status", 550)]),
    // 550 OrganisationStatus
    Shape::Union(&[key("applied", 551), key("active", 552), key("rejected", 553),
        key("suspended", 554), key("dissolved", 555)]),
    // 551 OrganisationStatus.applied
    Shape::Record(&[must("region", 37), must("due", 16), must("overdue", 72)]),
    // 552 OrganisationStatus.active
    Shape::Record(&[]),
    // 553 OrganisationStatus.rejected
    Shape::Record(&[must("region", 37), may("appealUntil", 34, 0)]),
    // 554 OrganisationStatus.suspended
    Shape::Record(&[]),
    // 555 OrganisationStatus.dissolved
    Shape::Record(&[]),
    // 556 MembershipAnswer.identityKeys
    Shape::Record(&[must("keys", 557)]),
    // 557 [IdentityKeyView]
    Shape::List(558),
    // 558 IdentityKeyView
    Shape::Record(&[must("key", 44), may("check", 559, 0), must("people", 17)]),
    // 559 Digest?
    Shape::Maybe(15),
    // 560 MembershipAnswer.unmaskings
    Shape::Record(&[must("orders", 561)]),
    // 561 [Unmasking]
    Shape::List(240),
    // 562 DeliberationAnswer
    Shape::Union(&[key("topic", 563), key("ballot", 571)]),
    // 563 TopicView
    Shape::Record(&[must("topic", 0), must("region", 37), must("subject", 15), must("rule", 60),
        may("covenant", 261, 0), may("repeals", 270, 0), must("seconds", 44), must("stage", 564)]),
    // 564 StageView
    Shape::Union(&[key("proposed", 565), key("seconded", 566), key("voting", 567),
        key("decided", 568), key("lapsed", 569), key("withdrawn", 570)]),
    // 565 StageView.proposed
    Shape::Record(&[must("due", 16)]),
    // 566 StageView.seconded
    Shape::Record(&[must("since", 16)]),
    // 567 StageView.voting
    Shape::Record(&[must("opened", 16), must("until", 16), must("eligible", 17),
        must("participants", 17)]),
    // 568 StageView.decided
    Shape::Record(&[must("at", 16), must("outcome", 280), must("tally", 281), must("proof", 282)]),
    // 569 StageView.lapsed
    Shape::Record(&[must("at", 16)]),
    // 570 StageView.withdrawn
    Shape::Record(&[must("at", 16)]),
    // 571 BallotView
    Shape::Record(&[must("eligible", 72), must("voted", 72), may("at", 34, 0),
        may("channel", 572, 0)]),
    // 572 EntryChannel?
    Shape::Maybe(189),
    // 573 CovenantAnswer
    Shape::Union(&[key("covenant", 574), key("violations", 575), key("figures", 578)]),
    // 574 CovenantView
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 263),
        must("since", 16), may("until", 34, 0), may("repealedBy", 322, 0)]),
    // 575 CovenantAnswer.violations
    Shape::Record(&[must("violations", 576)]),
    // 576 [ViolationView]
    Shape::List(577),
    // 577 ViolationView
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("place", 37),
        must("at", 16), must("until", 16), must("counts", 72), must("repetition", 17),
        must("measure", 266), may("case", 293, 0), must("evidence", 15), must("withdrawn", 72)]),
    // 578 FiguresView
    Shape::Record(&[must("dissuaded", 17), must("exposed", 17), must("referred", 17),
        must("withdrawn", 17)]),
    // 579 PointsAnswer
    Shape::Union(&[key("person", 580), key("participation", 581), key("merchant", 582),
        key("fund", 583), key("offer", 584), key("redemption", 585), key("verificationCode", 587),
        key("settlement", 589), key("settlementLine", 310), key("ledger", 590)]),
    // 580 PersonView
    Shape::Record(&[must("person", 0), must("balance", 11)]),
    // 581 ParticipationView
    Shape::Record(&[must("person", 0), must("act", 0), must("times", 17), must("earnedToday", 11),
        must("dayCap", 11)]),
    // 582 MerchantView
    Shape::Record(&[must("merchant", 0), must("balance", 11), must("carried", 11),
        must("earned", 11), must("spent", 11), must("reserved", 11)]),
    // 583 FundView
    Shape::Record(&[must("fund", 0), must("region", 37), must("issued", 11), must("awards", 17),
        must("reversals", 17)]),
    // 584 OfferView
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 299, 0), must("withdrawn", 72), must("forSale", 72)]),
    // 585 RedemptionView
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("merchant", 0),
        may("buyer", 586, 0), may("handle", 232, 0), must("price", 11), must("due", 16),
        must("triesLeft", 43), must("status", 472)]),
    // 586 Buyer?
    Shape::Maybe(303),
    // 587 PointsAnswer.verificationCode
    Shape::Record(&[must("code", 588), must("due", 16)]),
    // 588 VerificationCode
    Shape::Leaf(Leaf::VerificationCode),
    // 589 SettlementView
    Shape::Record(&[must("settlement", 0), must("region", 37), must("at", 16), must("rate", 68),
        must("lines", 309), must("totals", 312)]),
    // 590 LedgerTotals
    Shape::Record(&[must("accounts", 17), must("issued", 11), must("persons", 11),
        must("merchants", 11), must("reserved", 11), must("cleared", 11), must("sum", 11)]),
    // 591 CasesAnswer
    Shape::Union(&[key("case", 592), key("figures", 601), key("unit", 609), key("agenda", 610)]),
    // 592 CaseView
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("channel", 318), must("anonymous", 72), may("reporter", 204, 0),
        may("source", 593, 0), must("content", 15), must("level", 78), must("stage", 488),
        must("unit", 328), must("round", 44), must("due", 16), may("deferral", 333, 0),
        must("warnings", 43), must("missed", 43), may("result", 232, 0), may("path", 232, 0),
        may("rating", 594, 0), must("departments", 596), must("usualDepartments", 73),
        must("history", 598)]),
    // 593 SourceId?
    Shape::Maybe(0),
    // 594 Rating?
    Shape::Maybe(595),
    // 595 Rating
    Shape::Record(&[must("response", 339), must("solution", 339), must("satisfaction", 339)]),
    // 596 [DepartmentView]
    Shape::List(597),
    // 597 DepartmentView
    Shape::Record(&[must("department", 0), must("delivered", 72)]),
    // 598 [StepView]
    Shape::List(599),
    // 599 StepView
    Shape::Record(&[must("at", 16), must("kind", 600), must("level", 78), must("unit", 328),
        may("note", 232, 0)]),
    // 600 StepKind
    Shape::Words(&["reported", "accepted", "declined", "selfResolution", "handling", "entrusted",
        "dispatched", "returned", "released", "feedback", "closed", "escalated", "missed",
        "supervised", "rated", "reopened", "withdrawn"]),
    // 601 RegionFigures
    Shape::Record(&[must("region", 37), must("reported", 17), must("open", 17),
        must("stages", 602), must("resolved", 604), must("resolvedLate", 17), must("missed", 17),
        must("escalated", 17), must("reopened", 17), must("kinds", 606), must("ratings", 608)]),
    // 602 [StageFigure]
    Shape::List(603),
    // 603 StageFigure
    Shape::Record(&[must("stage", 488), must("cases", 17)]),
    // 604 [LevelFigure]
    Shape::List(605),
    // 605 LevelFigure
    Shape::Record(&[must("level", 78), must("cases", 17)]),
    // 606 [KindFigure]
    Shape::List(607),
    // 607 KindFigure
    Shape::Record(&[must("kind", 0), must("reported", 17), must("resolved", 17)]),
    // 608 RatingSums
    Shape::Record(&[must("ratable", 17), must("rated", 17), must("response", 17),
        must("solution", 17), must("satisfaction", 17)]),
    // 609 UnitFigures
    Shape::Record(&[must("unit", 328), must("onTime", 17), must("late", 17), must("ratings", 608)]),
    // 610 CasesAnswer.agenda
    Shape::Record(&[must("cases", 611)]),
    // 611 [OpenCase]
    Shape::List(612),
    // 612 OpenCase
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("level", 78),
        must("stage", 488), must("unit", 328), must("due", 16), may("deferral", 333, 0)]),
    // 613 CatalogueAnswer
    Shape::Union(&[key("records", 614), key("burden", 617)]),
    // 614 CatalogueAnswer.records
    Shape::Record(&[must("records", 615)]),
    // 615 [RecordView]
    Shape::List(616),
    // 616 RecordView
    Shape::Record(&[must("record", 0), must("person", 0), must("item", 0), must("holder", 0),
        must("asker", 0), must("purpose", 0), must("content", 15), must("at", 16),
        must("until", 16), must("fresh", 72), must("sharedWith", 73)]),
    // 617 BurdenView
    Shape::Record(&[must("wanted", 17), must("alreadyHeld", 17), must("shareFrom", 17),
        must("mayCollect", 17), must("forbidden", 17), must("avoided", 17), must("collected", 17)]),
    // 618 ConsultationAnswer
    Shape::Union(&[key("question", 619), key("figures", 625)]),
    // 619 QuestionView
    Shape::Record(&[must("question", 0), must("body", 0), must("content", 15), must("at", 16),
        may("with", 87, 0), must("status", 620)]),
    // 620 QuestionStatus
    Shape::Union(&[key("open", 621), key("answered", 622), key("withdrawn", 624)]),
    // 621 QuestionStatus.open
    Shape::Record(&[must("due", 16), must("overdue", 72)]),
    // 622 QuestionStatus.answered
    Shape::Record(&[must("content", 15), must("at", 16), must("shown", 379), may("solved", 623, 0)]),
    // 623 bool?
    Shape::Maybe(72),
    // 624 QuestionStatus.withdrawn
    Shape::Record(&[]),
    // 625 Figures
    Shape::Record(&[must("asked", 17), must("answeredInTime", 17), must("answeredLate", 17),
        must("answeredAbove", 17), must("overdue", 17), must("withdrawn", 17), must("solved", 17),
        must("unsolved", 17)]),
    // 626 Answered
    Shape::Record(&[must("answer", 12)]),
    // 627 BurdenOf
    Shape::Union(&[key("worker", 628), key("resident", 629), key("item", 630), key("region", 631)]),
    // 628 BurdenOf.worker
    Shape::Record(&[must("worker", 0)]),
    // 629 BurdenOf.resident
    Shape::Record(&[must("person", 0)]),
    // 630 BurdenOf.item
    Shape::Record(&[must("item", 0)]),
    // 631 BurdenOf.region
    Shape::Record(&[must("region", 37)]),
    // 632 CasesCommand
    Shape::Union(&[key("report", 633), key("accept", 634), key("decline", 635),
        key("startSelfResolution", 636), key("handle", 637), key("entrust", 638),
        key("dispatch", 639), key("return", 640), key("feedback", 641), key("close", 642),
        key("escalate", 643), key("evaluate", 645), key("reopen", 646), key("withdraw", 647),
        key("release", 648), key("expire", 649)]),
    // 633 CasesCommand.report
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("channel", 318),
        must("source", 0), may("reporter", 204, 0), must("content", 15)]),
    // 634 CasesCommand.accept
    Shape::Record(&[must("case", 0)]),
    // 635 CasesCommand.decline
    Shape::Record(&[must("case", 0), must("reason", 0), must("path", 0)]),
    // 636 CasesCommand.startSelfResolution
    Shape::Record(&[must("case", 0), may("topic", 322, 0)]),
    // 637 CasesCommand.handle
    Shape::Record(&[must("case", 0)]),
    // 638 CasesCommand.entrust
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 639 CasesCommand.dispatch
    Shape::Record(&[must("case", 0), must("lead", 0), may("helpers", 73, 0),
        may("designated", 72, 0)]),
    // 640 CasesCommand.return
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 641 CasesCommand.feedback
    Shape::Record(&[must("case", 0), may("unit", 203, 0), must("result", 0)]),
    // 642 CasesCommand.close
    Shape::Record(&[must("case", 0)]),
    // 643 CasesCommand.escalate
    Shape::Record(&[must("case", 0), must("reason", 0), may("to", 644, 0)]),
    // 644 Level?
    Shape::Maybe(78),
    // 645 CasesCommand.evaluate
    Shape::Record(&[must("case", 0), must("rater", 0), must("response", 339),
        must("solution", 339), must("satisfaction", 339), may("reason", 232, 0)]),
    // 646 CasesCommand.reopen
    Shape::Record(&[must("case", 0), must("reason", 0)]),
    // 647 CasesCommand.withdraw
    Shape::Record(&[must("case", 0), must("reporter", 0)]),
    // 648 CasesCommand.release
    Shape::Record(&[must("organisation", 0)]),
    // 649 CasesCommand.expire
    Shape::Record(&[must("case", 0)]),
    // 650 CasesQuery
    Shape::Union(&[key("case", 651), key("figures", 652), key("unit", 653), key("agenda", 654)]),
    // 651 CasesQuery.case
    Shape::Record(&[must("case", 0), may("unit", 203, 0)]),
    // 652 CasesQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 653 CasesQuery.unit
    Shape::Record(&[must("unit", 328)]),
    // 654 CasesQuery.agenda
    Shape::Record(&[must("region", 37), may("level", 644, 0), may("after", 293, 0),
        must("limit", 44)]),
    // 655 CatalogueCommand
    Shape::Union(&[key("ask", 656), key("collect", 660), key("share", 663), key("refuse", 664)]),
    // 656 CatalogueCommand.ask
    Shape::Record(&[must("form", 657), must("items", 659)]),
    // 657 DataForm
    Shape::Record(&[must("person", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 658, 0)]),
    // 658 [ItemConsent]
    Shape::List(369),
    // 659 [ItemCode]
    Shape::List(0),
    // 660 CatalogueCommand.collect
    Shape::Record(&[must("form", 657), must("entries", 661)]),
    // 661 [Entry]
    Shape::List(662),
    // 662 Entry
    Shape::Record(&[must("item", 0), must("record", 0), must("content", 15)]),
    // 663 CatalogueCommand.share
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 658, 0)]),
    // 664 CatalogueCommand.refuse
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0)]),
    // 665 CatalogueQuery
    Shape::Union(&[key("held", 666), key("collected", 667), key("burden", 668)]),
    // 666 CatalogueQuery.held
    Shape::Record(&[must("person", 0)]),
    // 667 CatalogueQuery.collected
    Shape::Record(&[must("worker", 0)]),
    // 668 CatalogueQuery.burden
    Shape::Record(&[must("of", 627)]),
    // 669 CharterCommand
    Shape::Union(&[key("adopt", 670)]),
    // 670 CharterCommand.adopt
    Shape::Record(&[must("charter", 33)]),
    // 671 ClockCommand
    Shape::Union(&[key("advance", 672)]),
    // 672 ClockCommand.advance
    Shape::Record(&[]),
    // 673 Command
    Shape::Union(&[key("clock", 671), key("charter", 669), key("membership", 674),
        key("deliberation", 715), key("covenant", 723), key("points", 728), key("cases", 632),
        key("catalogue", 655), key("consultation", 741)]),
    // 674 MembershipCommand
    Shape::Union(&[key("defineRegion", 675), key("reshape", 676), key("cancelReshape", 677),
        key("enterKnownHouseholds", 678), key("grantRole", 679), key("revokeRole", 680),
        key("issueJoinCode", 681), key("revokeJoinCode", 683), key("join", 684), key("leave", 686),
        key("nameDelegate", 687), key("regroupHousehold", 688), key("applyOrganisation", 689),
        key("reviewOrganisation", 690), key("appealReview", 691), key("nameOfficers", 692),
        key("suspendOrganisation", 693), key("reinstateOrganisation", 694),
        key("dissolveOrganisation", 695), key("openBatch", 696), key("closeBatch", 697),
        key("correct", 698), key("lapseReview", 699), key("rotateIdentityKey", 700),
        key("prove", 701), key("suspectDuplicate", 703), key("reviewDuplicate", 704),
        key("enterMinor", 705), key("askUnmasking", 706), key("decideUnmasking", 707),
        key("tellUnmasked", 708), key("fallDue", 709)]),
    // 675 MembershipCommand.defineRegion
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), must("parent", 37)]),
    // 676 MembershipCommand.reshape
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 89), may("on", 34, 0)]),
    // 677 MembershipCommand.cancelReshape
    Shape::Record(&[must("reshape", 0)]),
    // 678 MembershipCommand.enterKnownHouseholds
    Shape::Record(&[must("grid", 37), must("households", 17)]),
    // 679 MembershipCommand.grantRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 203, 0), may("until", 34, 0), may("passes", 50, 0)]),
    // 680 MembershipCommand.revokeRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 203, 0)]),
    // 681 MembershipCommand.issueJoinCode
    Shape::Record(&[must("grid", 37), must("days", 44), may("overlapDays", 682, 0)]),
    // 682 u16?
    Shape::Maybe(44),
    // 683 MembershipCommand.revokeJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 684 MembershipCommand.join
    Shape::Record(&[must("person", 0), must("household", 0), must("code", 541),
        must("identity", 211), must("proof", 39), may("minor", 685, 0)]),
    // 685 Minority?
    Shape::Maybe(237),
    // 686 MembershipCommand.leave
    Shape::Record(&[must("person", 0)]),
    // 687 MembershipCommand.nameDelegate
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 688 MembershipCommand.regroupHousehold
    Shape::Record(&[must("from", 0), must("to", 0), must("members", 215)]),
    // 689 MembershipCommand.applyOrganisation
    Shape::Record(&[must("organisation", 0), must("kind", 218), must("region", 37),
        may("creditCode", 219, 0), may("documents", 20, 0), may("officers", 215, 0)]),
    // 690 MembershipCommand.reviewOrganisation
    Shape::Record(&[must("organisation", 0), must("approve", 72), must("reason", 0)]),
    // 691 MembershipCommand.appealReview
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 692 MembershipCommand.nameOfficers
    Shape::Record(&[must("organisation", 0), must("officers", 215)]),
    // 693 MembershipCommand.suspendOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 694 MembershipCommand.reinstateOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 695 MembershipCommand.dissolveOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 696 MembershipCommand.openBatch
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 249)]),
    // 697 MembershipCommand.closeBatch
    Shape::Record(&[must("batch", 0), may("reason", 232, 0)]),
    // 698 MembershipCommand.correct
    Shape::Record(&[must("person", 0), must("correction", 253)]),
    // 699 MembershipCommand.lapseReview
    Shape::Record(&[must("organisation", 0)]),
    // 700 MembershipCommand.rotateIdentityKey
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 701 MembershipCommand.prove
    Shape::Record(&[must("person", 0), must("identity", 211), may("former", 702, 0),
        must("proof", 39)]),
    // 702 Identity?
    Shape::Maybe(211),
    // 703 MembershipCommand.suspectDuplicate
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 704 MembershipCommand.reviewDuplicate
    Shape::Record(&[must("person", 0), must("into", 0), must("same", 72), must("reason", 0)]),
    // 705 MembershipCommand.enterMinor
    Shape::Record(&[must("person", 0), must("minor", 237)]),
    // 706 MembershipCommand.askUnmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("reason", 0)]),
    // 707 MembershipCommand.decideUnmasking
    Shape::Record(&[must("unmasking", 0), must("grant", 72), must("reason", 0)]),
    // 708 MembershipCommand.tellUnmasked
    Shape::Record(&[must("unmasking", 0)]),
    // 709 MembershipCommand.fallDue
    Shape::Record(&[must("matter", 710)]),
    // 710 Matter
    Shape::Union(&[key("duplicate", 711), key("minor", 712), key("reshape", 713),
        key("unmasking", 714)]),
    // 711 Matter.duplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 712 Matter.minor
    Shape::Record(&[must("person", 0)]),
    // 713 Matter.reshape
    Shape::Record(&[must("reshape", 0)]),
    // 714 Matter.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 715 DeliberationCommand
    Shape::Union(&[key("propose", 716), key("second", 717), key("withdraw", 718), key("open", 719),
        key("cast", 720), key("lapse", 721), key("close", 722)]),
    // 716 DeliberationCommand.propose
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 0), must("subject", 15),
        may("covenant", 261, 0), may("repeals", 270, 0)]),
    // 717 DeliberationCommand.second
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 718 DeliberationCommand.withdraw
    Shape::Record(&[must("topic", 0)]),
    // 719 DeliberationCommand.open
    Shape::Record(&[must("topic", 0)]),
    // 720 DeliberationCommand.cast
    Shape::Record(&[must("topic", 0), must("voter", 0), must("choice", 278), must("channel", 189)]),
    // 721 DeliberationCommand.lapse
    Shape::Record(&[must("topic", 0)]),
    // 722 DeliberationCommand.close
    Shape::Record(&[must("topic", 0)]),
    // 723 CovenantCommand
    Shape::Union(&[key("adopt", 724), key("repeal", 725), key("recordViolation", 726),
        key("withdrawViolation", 727)]),
    // 724 CovenantCommand.adopt
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 263)]),
    // 725 CovenantCommand.repeal
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 726 CovenantCommand.recordViolation
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("case", 0), must("minor", 72)]),
    // 727 CovenantCommand.withdrawViolation
    Shape::Record(&[must("violation", 0), must("reason", 0)]),
    // 728 PointsCommand
    Shape::Union(&[key("openFund", 729), key("award", 730), key("reverse", 731),
        key("publishOffer", 732), key("withdrawOffer", 733), key("reserve", 734),
        key("confirm", 735), key("cancel", 736), key("expireRedemption", 737), key("release", 738),
        key("settle", 739), key("combine", 740)]),
    // 729 PointsCommand.openFund
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 730 PointsCommand.award
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0)]),
    // 731 PointsCommand.reverse
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0), must("reason", 0)]),
    // 732 PointsCommand.publishOffer
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 299, 0)]),
    // 733 PointsCommand.withdrawOffer
    Shape::Record(&[must("offer", 0)]),
    // 734 PointsCommand.reserve
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 303)]),
    // 735 PointsCommand.confirm
    Shape::Record(&[must("redemption", 0), must("code", 588)]),
    // 736 PointsCommand.cancel
    Shape::Record(&[must("redemption", 0)]),
    // 737 PointsCommand.expireRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 738 PointsCommand.release
    Shape::Record(&[must("merchant", 0)]),
    // 739 PointsCommand.settle
    Shape::Record(&[must("settlement", 0), must("region", 37)]),
    // 740 PointsCommand.combine
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 741 ConsultationCommand
    Shape::Union(&[key("ask", 742), key("answer", 743), key("withdraw", 744), key("rate", 745),
        key("lapse", 746), key("release", 747)]),
    // 742 ConsultationCommand.ask
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15)]),
    // 743 ConsultationCommand.answer
    Shape::Record(&[must("question", 0), must("content", 15)]),
    // 744 ConsultationCommand.withdraw
    Shape::Record(&[must("question", 0)]),
    // 745 ConsultationCommand.rate
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 746 ConsultationCommand.lapse
    Shape::Record(&[must("question", 0)]),
    // 747 ConsultationCommand.release
    Shape::Record(&[must("body", 0)]),
    // 748 ConsultationQuery
    Shape::Union(&[key("question", 749), key("figures", 750)]),
    // 749 ConsultationQuery.question
    Shape::Record(&[must("question", 0)]),
    // 750 ConsultationQuery.figures
    Shape::Record(&[must("body", 0)]),
    // 751 CovenantQuery
    Shape::Union(&[key("covenant", 752), key("violations", 753), key("figures", 754)]),
    // 752 CovenantQuery.covenant
    Shape::Record(&[must("covenant", 0)]),
    // 753 CovenantQuery.violations
    Shape::Record(&[must("person", 0)]),
    // 754 CovenantQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 755 DeliberationQuery
    Shape::Union(&[key("topic", 756), key("ballot", 757)]),
    // 756 DeliberationQuery.topic
    Shape::Record(&[must("topic", 0)]),
    // 757 DeliberationQuery.ballot
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 758 Done
    Shape::Record(&[must("done", 759)]),
    // 759 Made
    Shape::Union(&[key("digest", 15), key("identity", 211), key("holds", 72), key("picture", 760)]),
    // 760 Made.picture
    Shape::Record(&[must("svg", 26)]),
    // 761 Helper
    Shape::Record(&[must("person", 0), must("consent", 0), must("evidence", 15)]),
    // 762 JournalQuery
    Shape::Union(&[key("state", 763), key("root", 764), key("inclusion", 765),
        key("consistency", 766), key("receipt", 767)]),
    // 763 JournalQuery.state
    Shape::Record(&[]),
    // 764 JournalQuery.root
    Shape::Record(&[]),
    // 765 JournalQuery.inclusion
    Shape::Record(&[must("seq", 17)]),
    // 766 JournalQuery.consistency
    Shape::Record(&[must("first", 17)]),
    // 767 JournalQuery.receipt
    Shape::Record(&[must("request", 0)]),
    // 768 MembershipQuery
    Shape::Union(&[key("region", 769), key("regionHistory", 770), key("coverage", 771),
        key("joinCode", 772), key("member", 773), key("entries", 774), key("batch", 775),
        key("organisation", 776), key("identityKeys", 777), key("unmasking", 778),
        key("unmaskings", 779)]),
    // 769 MembershipQuery.region
    Shape::Record(&[must("region", 37)]),
    // 770 MembershipQuery.regionHistory
    Shape::Record(&[must("region", 37)]),
    // 771 MembershipQuery.coverage
    Shape::Record(&[must("region", 37)]),
    // 772 MembershipQuery.joinCode
    Shape::Record(&[must("grid", 37)]),
    // 773 MembershipQuery.member
    Shape::Record(&[must("person", 0)]),
    // 774 MembershipQuery.entries
    Shape::Record(&[must("region", 37)]),
    // 775 MembershipQuery.batch
    Shape::Record(&[must("batch", 0)]),
    // 776 MembershipQuery.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 777 MembershipQuery.identityKeys
    Shape::Record(&[]),
    // 778 MembershipQuery.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 779 MembershipQuery.unmaskings
    Shape::Record(&[must("person", 0)]),
    // 780 PointsQuery
    Shape::Union(&[key("person", 781), key("participation", 782), key("merchant", 783),
        key("fund", 784), key("offer", 785), key("redemption", 786), key("verificationCode", 787),
        key("settlement", 788), key("settlementLine", 789), key("ledger", 790)]),
    // 781 PointsQuery.person
    Shape::Record(&[must("person", 0)]),
    // 782 PointsQuery.participation
    Shape::Record(&[must("person", 0), must("act", 0)]),
    // 783 PointsQuery.merchant
    Shape::Record(&[must("merchant", 0)]),
    // 784 PointsQuery.fund
    Shape::Record(&[must("fund", 0)]),
    // 785 PointsQuery.offer
    Shape::Record(&[must("offer", 0)]),
    // 786 PointsQuery.redemption
    Shape::Record(&[must("redemption", 0)]),
    // 787 PointsQuery.verificationCode
    Shape::Record(&[must("redemption", 0)]),
    // 788 PointsQuery.settlement
    Shape::Record(&[must("settlement", 0)]),
    // 789 PointsQuery.settlementLine
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 790 PointsQuery.ledger
    Shape::Record(&[]),
    // 791 Query
    Shape::Union(&[key("journal", 762), key("membership", 768), key("deliberation", 755),
        key("covenant", 751), key("points", 780), key("cases", 650), key("catalogue", 665),
        key("consultation", 748)]),
    // 792 Question
    Shape::Record(&[must("at", 16), must("actor", 0), must("query", 791)]),
    // 793 Request
    Shape::Record(&[must("id", 0), must("at", 16), must("actor", 0), may("via", 794, 0),
        must("command", 673)]),
    // 794 Via?
    Shape::Maybe(795),
    // 795 Via
    Shape::Record(&[must("channel", 189), may("helper", 796, 0), may("batch", 232, 0)]),
    // 796 Helper?
    Shape::Maybe(761),
    // 797 Secret
    Shape::Leaf(Leaf::Secret),
    // 798 Setup
    Shape::Record(&[must("digest", 2), must("secret", 797), must("charter", 33)]),
    // 799 Tool
    Shape::Union(&[key("identityDigest", 800), key("identityKey", 801), key("creditCode", 802),
        key("contentDigest", 803), key("qrPicture", 804), key("verifyInclusion", 805),
        key("verifyConsistency", 806)]),
    // 800 Tool.identityDigest
    Shape::Record(&[must("digest", 2), must("secret", 797), may("key", 682, 0), must("number", 26)]),
    // 801 Tool.identityKey
    Shape::Record(&[must("digest", 2), must("secret", 797), must("key", 44)]),
    // 802 Tool.creditCode
    Shape::Record(&[must("code", 26)]),
    // 803 Tool.contentDigest
    Shape::Record(&[must("digest", 2), must("content", 26)]),
    // 804 Tool.qrPicture
    Shape::Record(&[must("text", 26)]),
    // 805 Tool.verifyInclusion
    Shape::Record(&[must("digest", 2), must("leaf", 15), must("seq", 17), must("size", 17),
        must("proof", 20), must("root", 15)]),
    // 806 Tool.verifyConsistency
    Shape::Record(&[must("digest", 2), must("first", 17), must("second", 17), must("proof", 20),
        must("firstRoot", 15), must("secondRoot", 15)]),
];
