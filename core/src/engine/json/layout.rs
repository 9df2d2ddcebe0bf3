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
pub(in crate::engine) const ANSWERED: Place = 630;
pub(in crate::engine) const ASK_ANSWER: Place = 350;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 575;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 631;
pub(in crate::engine) const BURDEN_VIEW: Place = 621;
pub(in crate::engine) const BUYER: Place = 306;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 71;
pub(in crate::engine) const CASE_RULES: Place = 69;
pub(in crate::engine) const CASE_VIEW: Place = 596;
pub(in crate::engine) const CASES_ANSWER: Place = 595;
pub(in crate::engine) const CASES_COMMAND: Place = 636;
pub(in crate::engine) const CASES_EVENT: Place = 317;
pub(in crate::engine) const CASES_QUERY: Place = 654;
pub(in crate::engine) const CASES_REFUSAL: Place = 482;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 617;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 659;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 346;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 669;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 355;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 321;
pub(in crate::engine) const CHANNEL_COUNT: Place = 550;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 673;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 402;
pub(in crate::engine) const CHOICE: Place = 281;
pub(in crate::engine) const CLOCK_COMMAND: Place = 675;
pub(in crate::engine) const CNY: Place = 314;
pub(in crate::engine) const CNY_PER_POINT: Place = 68;
pub(in crate::engine) const COMMAND: Place = 677;
pub(in crate::engine) const COMPARISON: Place = 288;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 622;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 746;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 376;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 753;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 518;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 256;
pub(in crate::engine) const COVENANT_ANSWER: Place = 577;
pub(in crate::engine) const COVENANT_COMMAND: Place = 728;
pub(in crate::engine) const COVENANT_DRAFT: Place = 265;
pub(in crate::engine) const COVENANT_EVENT: Place = 290;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 756;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 435;
pub(in crate::engine) const COVENANT_RULE: Place = 267;
pub(in crate::engine) const COVENANT_VIEW: Place = 578;
pub(in crate::engine) const COVERAGE_VIEW: Place = 539;
pub(in crate::engine) const CREDIT_CODE: Place = 143;
pub(in crate::engine) const DATA_FORM: Place = 661;
pub(in crate::engine) const DATA_ITEM: Place = 81;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 337;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 566;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 720;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 262;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 283;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 760;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 406;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 601;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 763;
pub(in crate::engine) const EARNING_RULE: Place = 67;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 387;
pub(in crate::engine) const ENTRY: Place = 666;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 192;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const FIGURES: Place = 629;
pub(in crate::engine) const FIGURES_VIEW: Place = 582;
pub(in crate::engine) const FORM_COUNT: Place = 253;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 587;
pub(in crate::engine) const GRID_PART: Place = 95;
pub(in crate::engine) const HELPER: Place = 766;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 214;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 562;
pub(in crate::engine) const INEQUALITY: Place = 286;
pub(in crate::engine) const ITEM_ANSWER: Place = 349;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 372;
pub(in crate::engine) const JOIN_CODE: Place = 544;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 767;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 611;
pub(in crate::engine) const LAWFUL_BASIS: Place = 82;
pub(in crate::engine) const LEDGER_TOTALS: Place = 594;
pub(in crate::engine) const LEVEL: Place = 78;
pub(in crate::engine) const LEVEL_FIGURE: Place = 609;
pub(in crate::engine) const LIMIT: Place = 77;
pub(in crate::engine) const MADE: Place = 764;
pub(in crate::engine) const MATTER: Place = 715;
pub(in crate::engine) const MEASURE: Place = 269;
pub(in crate::engine) const MEMBER_VIEW: Place = 545;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 529;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 678;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 85;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 773;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 100;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 586;
pub(in crate::engine) const MINORITY: Place = 240;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 588;
pub(in crate::engine) const OFFICE_HOURS: Place = 75;
pub(in crate::engine) const OPEN_CASE: Place = 616;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 221;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 553;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 552;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 585;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 584;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 538;
pub(in crate::engine) const POINTS_ANSWER: Place = 583;
pub(in crate::engine) const POINTS_COMMAND: Place = 733;
pub(in crate::engine) const POINTS_EVENT: Place = 297;
pub(in crate::engine) const POINTS_QUERY: Place = 785;
pub(in crate::engine) const POINTS_REFUSAL: Place = 447;
pub(in crate::engine) const POINTS_RULES: Place = 65;
pub(in crate::engine) const PRODUCT: Place = 289;
pub(in crate::engine) const PROOF_FIGURE: Place = 542;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 796;
pub(in crate::engine) const QUESTION: Place = 797;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 624;
pub(in crate::engine) const QUESTION_VIEW: Place = 623;
pub(in crate::engine) const RATING: Place = 599;
pub(in crate::engine) const RATING_SUMS: Place = 612;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 620;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 475;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 589;
pub(in crate::engine) const REFUSAL: Place = 386;
pub(in crate::engine) const REFUSED: Place = 385;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 605;
pub(in crate::engine) const REGION_HISTORY: Place = 531;
pub(in crate::engine) const REGION_VERSION: Place = 533;
pub(in crate::engine) const REGION_VIEW: Place = 530;
pub(in crate::engine) const REQUEST: Place = 798;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 303;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 89;
pub(in crate::engine) const RETURN_CAUSE: Place = 310;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 547;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 342;
pub(in crate::engine) const SECRET: Place = 802;
pub(in crate::engine) const SENSITIVITY: Place = 84;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 313;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 315;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 593;
pub(in crate::engine) const SETUP: Place = 803;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 382;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 491;
pub(in crate::engine) const STAGE_FIGURE: Place = 607;
pub(in crate::engine) const STAGE_NAME: Place = 419;
pub(in crate::engine) const STAGE_VIEW: Place = 568;
pub(in crate::engine) const STAGES: Place = 492;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 604;
pub(in crate::engine) const STEP_VIEW: Place = 603;
pub(in crate::engine) const TALLY: Place = 284;
pub(in crate::engine) const TERM: Place = 79;
pub(in crate::engine) const TERMS: Place = 319;
pub(in crate::engine) const TEST: Place = 287;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 804;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 567;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 535;
pub(in crate::engine) const UNIT: Place = 331;
pub(in crate::engine) const UNIT_FIGURES: Place = 613;
pub(in crate::engine) const UNMASKING: Place = 243;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 244;
pub(in crate::engine) const VERIFICATION_CODE: Place = 592;
pub(in crate::engine) const VIA: Place = 800;
pub(in crate::engine) const VIOLATION_VIEW: Place = 581;
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
    Shape::Union(&[key("journal", 13), key("membership", 529), key("deliberation", 566),
        key("covenant", 577), key("points", 583), key("cases", 595), key("catalogue", 617),
        key("consultation", 622)]),
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
    Shape::Union(&[key("accepted", 28), key("refused", 385)]),
    // 28 Outcome.accepted
    Shape::Record(&[must("events", 29)]),
    // 29 [Event]
    Shape::List(30),
    // 30 Event
    Shape::Union(&[key("charter", 31), key("membership", 85), key("deliberation", 262),
        key("covenant", 290), key("points", 297), key("cases", 317), key("catalogue", 346),
        key("consultation", 376)]),
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
        key("reshapeCancelled", 98), key("reshapeDropped", 99), key("regionReshaped", 203),
        key("knownHouseholdsEntered", 204), key("roleGranted", 205), key("roleRevoked", 208),
        key("joinCodeIssued", 209), key("joinCodeRevoked", 210), key("joinCodeRejected", 211),
        key("householdFormed", 212), key("personJoined", 213), key("personLeft", 215),
        key("delegateNamed", 216), key("householdRegrouped", 217), key("delegateCleared", 219),
        key("organisationApplied", 220), key("organisationApproved", 223),
        key("organisationRejected", 224), key("reviewAppealed", 225),
        key("applicationWithdrawn", 226), key("organisationSuspended", 227),
        key("organisationReinstated", 228), key("organisationDissolved", 229),
        key("reviewOverdue", 230), key("reviewEscalated", 231), key("identityKeyRotated", 232),
        key("personProved", 233), key("duplicateFound", 234), key("duplicateOverdue", 236),
        key("duplicateDismissed", 237), key("personsMerged", 238), key("minorEntered", 239),
        key("cameOfAge", 241), key("unmaskingAsked", 242), key("unmaskingMoved", 249),
        key("entered", 250), key("batchOpened", 251), key("batchClosed", 254),
        key("entryCorrected", 255), key("actHeld", 260), key("actSeconded", 261)]),
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
        key("creditCodeMissing", 141), key("creditCodeTaken", 142), key("organisationExists", 144),
        key("applicationsOfPerson", 145), key("applicationsOfRegion", 146),
        key("officersTooMany", 147), key("officersNone", 148), key("officerTwice", 149),
        key("notUnderReview", 150), key("ownReview", 151), key("sameReviewer", 152),
        key("notRejected", 153), key("appealDecided", 154), key("appealLate", 155),
        key("ownSupervision", 156), key("notSuspended", 157), key("unknownYear", 158),
        key("notActive", 160), key("notDue", 161), key("personMerged", 162),
        key("identityKeyOrder", 163), key("identityKeyReused", 164),
        key("identityKeyNotInForce", 165), key("ownWitness", 166), key("proofBelow", 167),
        key("proofNotHigher", 168), key("onePerson", 169), key("duplicateOpen", 170),
        key("noDuplicate", 171), key("ownDuplicate", 172), key("mergeIntoMember", 173),
        key("notAMinor", 174), key("underage", 175), key("guardianNeeded", 176),
        key("ownGuardian", 177), key("guardianActs", 178), key("unmaskingOff", 179),
        key("unmaskingExists", 180), key("unknownUnmasking", 181), key("unknownHandle", 182),
        key("ownUnmasking", 183), key("unmaskingDecided", 184), key("nobodyToTell", 185),
        key("assistanceOff", 186), key("ownHelper", 187), key("helperElsewhere", 188),
        key("helperBusy", 189), key("helperChooses", 190), key("channelDiffers", 191),
        key("unknownBatch", 193), key("batchExists", 194), key("batchClosed", 195),
        key("batchTotal", 196), key("notInBatch", 197), key("batchMismatch", 198),
        key("nothingToCorrect", 199), key("correctionLate", 200), key("proofRaised", 201),
        key("secondEyes", 202)]),
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
    // 142 MembershipRefusal.creditCodeTaken
    Shape::Record(&[must("creditCode", 143), must("organisation", 0)]),
    // 143 CreditCode
    Shape::Leaf(Leaf::CreditCode),
    // 144 MembershipRefusal.organisationExists
    Shape::Record(&[must("organisation", 0)]),
    // 145 MembershipRefusal.applicationsOfPerson
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 146 MembershipRefusal.applicationsOfRegion
    Shape::Record(&[must("region", 37), must("open", 44), must("max", 44)]),
    // 147 MembershipRefusal.officersTooMany
    Shape::Record(&[must("officers", 44), must("max", 44)]),
    // 148 MembershipRefusal.officersNone
    Shape::Record(&[]),
    // 149 MembershipRefusal.officerTwice
    Shape::Record(&[must("person", 0)]),
    // 150 MembershipRefusal.notUnderReview
    Shape::Record(&[must("organisation", 0)]),
    // 151 MembershipRefusal.ownReview
    Shape::Record(&[must("organisation", 0)]),
    // 152 MembershipRefusal.sameReviewer
    Shape::Record(&[must("organisation", 0)]),
    // 153 MembershipRefusal.notRejected
    Shape::Record(&[must("organisation", 0)]),
    // 154 MembershipRefusal.appealDecided
    Shape::Record(&[must("organisation", 0)]),
    // 155 MembershipRefusal.appealLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 156 MembershipRefusal.ownSupervision
    Shape::Record(&[must("organisation", 0)]),
    // 157 MembershipRefusal.notSuspended
    Shape::Record(&[must("organisation", 0)]),
    // 158 MembershipRefusal.unknownYear
    Shape::Record(&[must("year", 159), must("first", 159), must("last", 159)]),
    // 159 i16
    Shape::Leaf(Leaf::I16),
    // 160 MembershipRefusal.notActive
    Shape::Record(&[must("organisation", 0)]),
    // 161 MembershipRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 162 MembershipRefusal.personMerged
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 163 MembershipRefusal.identityKeyOrder
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 164 MembershipRefusal.identityKeyReused
    Shape::Record(&[]),
    // 165 MembershipRefusal.identityKeyNotInForce
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 166 MembershipRefusal.ownWitness
    Shape::Record(&[must("person", 0)]),
    // 167 MembershipRefusal.proofBelow
    Shape::Record(&[must("act", 42), must("proof", 39), must("needed", 39)]),
    // 168 MembershipRefusal.proofNotHigher
    Shape::Record(&[must("held", 39), must("proof", 39)]),
    // 169 MembershipRefusal.onePerson
    Shape::Record(&[must("person", 0)]),
    // 170 MembershipRefusal.duplicateOpen
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 171 MembershipRefusal.noDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 172 MembershipRefusal.ownDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 173 MembershipRefusal.mergeIntoMember
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 174 MembershipRefusal.notAMinor
    Shape::Record(&[must("person", 0)]),
    // 175 MembershipRefusal.underage
    Shape::Record(&[must("person", 0), must("age", 1), must("least", 43)]),
    // 176 MembershipRefusal.guardianNeeded
    Shape::Record(&[must("person", 0), must("least", 43)]),
    // 177 MembershipRefusal.ownGuardian
    Shape::Record(&[must("person", 0)]),
    // 178 MembershipRefusal.guardianActs
    Shape::Record(&[must("person", 0)]),
    // 179 MembershipRefusal.unmaskingOff
    Shape::Record(&[]),
    // 180 MembershipRefusal.unmaskingExists
    Shape::Record(&[must("unmasking", 0)]),
    // 181 MembershipRefusal.unknownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 182 MembershipRefusal.unknownHandle
    Shape::Record(&[must("grid", 37), must("handle", 0)]),
    // 183 MembershipRefusal.ownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 184 MembershipRefusal.unmaskingDecided
    Shape::Record(&[must("unmasking", 0)]),
    // 185 MembershipRefusal.nobodyToTell
    Shape::Record(&[must("unmasking", 0)]),
    // 186 MembershipRefusal.assistanceOff
    Shape::Record(&[]),
    // 187 MembershipRefusal.ownHelper
    Shape::Record(&[must("helper", 0)]),
    // 188 MembershipRefusal.helperElsewhere
    Shape::Record(&[must("helper", 0)]),
    // 189 MembershipRefusal.helperBusy
    Shape::Record(&[must("helper", 0), must("people", 44), must("most", 44), must("until", 16)]),
    // 190 MembershipRefusal.helperChooses
    Shape::Record(&[must("helper", 0)]),
    // 191 MembershipRefusal.channelDiffers
    Shape::Record(&[must("ballot", 192), must("entry", 192)]),
    // 192 EntryChannel
    Shape::Words(&["app", "paper", "booth", "phone"]),
    // 193 MembershipRefusal.unknownBatch
    Shape::Record(&[must("batch", 0)]),
    // 194 MembershipRefusal.batchExists
    Shape::Record(&[must("batch", 0)]),
    // 195 MembershipRefusal.batchClosed
    Shape::Record(&[must("batch", 0)]),
    // 196 MembershipRefusal.batchTotal
    Shape::Record(&[must("batch", 0), must("forms", 17), must("total", 17)]),
    // 197 MembershipRefusal.notInBatch
    Shape::Record(&[must("batch", 0), must("command", 0)]),
    // 198 MembershipRefusal.batchMismatch
    Shape::Record(&[must("batch", 0), must("command", 0), must("announced", 17), must("came", 17)]),
    // 199 MembershipRefusal.nothingToCorrect
    Shape::Record(&[must("person", 0)]),
    // 200 MembershipRefusal.correctionLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 201 MembershipRefusal.proofRaised
    Shape::Record(&[must("proof", 39), must("held", 39)]),
    // 202 MembershipRefusal.secondEyes
    Shape::Record(&[must("person", 0), must("until", 16)]),
    // 203 MembershipEvent.regionReshaped
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 89)]),
    // 204 MembershipEvent.knownHouseholdsEntered
    Shape::Record(&[must("grid", 37), must("households", 17)]),
    // 205 MembershipEvent.roleGranted
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 206, 0), may("until", 34, 0), must("passes", 43),
        may("passedBy", 207, 0)]),
    // 206 OrganisationId?
    Shape::Maybe(0),
    // 207 PersonId?
    Shape::Maybe(0),
    // 208 MembershipEvent.roleRevoked
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 206, 0)]),
    // 209 MembershipEvent.joinCodeIssued
    Shape::Record(&[must("grid", 37), must("version", 44), must("until", 16), may("overlap", 34, 0)]),
    // 210 MembershipEvent.joinCodeRevoked
    Shape::Record(&[must("grid", 37), must("version", 44)]),
    // 211 MembershipEvent.joinCodeRejected
    Shape::Record(&[must("source", 0), must("triesLeft", 44), must("until", 16)]),
    // 212 MembershipEvent.householdFormed
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 213 MembershipEvent.personJoined
    Shape::Record(&[must("person", 0), must("household", 0), must("grid", 37),
        must("identity", 214), must("proof", 39)]),
    // 214 Identity
    Shape::Leaf(Leaf::Identity),
    // 215 MembershipEvent.personLeft
    Shape::Record(&[must("person", 0)]),
    // 216 MembershipEvent.delegateNamed
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 217 MembershipEvent.householdRegrouped
    Shape::Record(&[must("from", 0), must("to", 0), must("members", 218)]),
    // 218 [PersonId]
    Shape::List(0),
    // 219 MembershipEvent.delegateCleared
    Shape::Record(&[must("household", 0)]),
    // 220 MembershipEvent.organisationApplied
    Shape::Record(&[must("organisation", 0), must("kind", 221), must("region", 37),
        may("creditCode", 222, 0), must("documents", 20), must("officers", 218),
        must("applicant", 0), must("terms", 47), must("reviewedIn", 37), must("due", 16)]),
    // 221 OrganisationKind
    Shape::Words(&["socialOrganisation", "selfOrganisedGroup", "enterprise", "merchant",
        "department", "residentsCouncil", "worthiesCouncil", "serviceCorps", "legalServiceCorps",
        "ethicsPanel", "communityBody"]),
    // 222 CreditCode?
    Shape::Maybe(143),
    // 223 MembershipEvent.organisationApproved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 224 MembershipEvent.organisationRejected
    Shape::Record(&[must("organisation", 0), must("region", 37), must("reason", 0),
        may("by", 207, 0), may("appealUntil", 34, 0)]),
    // 225 MembershipEvent.reviewAppealed
    Shape::Record(&[must("organisation", 0), must("reason", 0), must("region", 37), must("due", 16)]),
    // 226 MembershipEvent.applicationWithdrawn
    Shape::Record(&[must("organisation", 0)]),
    // 227 MembershipEvent.organisationSuspended
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 228 MembershipEvent.organisationReinstated
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 229 MembershipEvent.organisationDissolved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 230 MembershipEvent.reviewOverdue
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 231 MembershipEvent.reviewEscalated
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 232 MembershipEvent.identityKeyRotated
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 233 MembershipEvent.personProved
    Shape::Record(&[must("person", 0), must("identity", 214), must("proof", 39)]),
    // 234 MembershipEvent.duplicateFound
    Shape::Record(&[must("person", 0), must("other", 0), may("suspicion", 235, 0),
        may("finder", 207, 0), must("due", 16)]),
    // 235 Id?
    Shape::Maybe(0),
    // 236 MembershipEvent.duplicateOverdue
    Shape::Record(&[must("person", 0), must("other", 0), must("due", 16)]),
    // 237 MembershipEvent.duplicateDismissed
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 238 MembershipEvent.personsMerged
    Shape::Record(&[must("person", 0), must("into", 0), must("reason", 0)]),
    // 239 MembershipEvent.minorEntered
    Shape::Record(&[must("person", 0), must("minor", 240)]),
    // 240 Minority
    Shape::Record(&[must("adultFrom", 16), may("guardian", 207, 0)]),
    // 241 MembershipEvent.cameOfAge
    Shape::Record(&[must("person", 0)]),
    // 242 MembershipEvent.unmaskingAsked
    Shape::Record(&[must("order", 243)]),
    // 243 Unmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("asker", 0),
        must("reason", 0), must("rules", 52), must("stage", 244)]),
    // 244 UnmaskingStage
    Shape::Union(&[key("asked", 245), key("lapsed", 246), key("declined", 247), key("granted", 248)]),
    // 245 UnmaskingStage.asked
    Shape::Record(&[must("due", 16)]),
    // 246 UnmaskingStage.lapsed
    Shape::Record(&[]),
    // 247 UnmaskingStage.declined
    Shape::Record(&[must("decider", 0), must("reason", 0)]),
    // 248 UnmaskingStage.granted
    Shape::Record(&[must("decider", 0), must("reason", 0), must("person", 0), must("due", 16),
        may("told", 34, 0), must("overdue", 72)]),
    // 249 MembershipEvent.unmaskingMoved
    Shape::Record(&[must("unmasking", 0), must("stage", 244)]),
    // 250 MembershipEvent.entered
    Shape::Record(&[must("person", 0), may("region", 87, 0), must("channel", 192),
        may("helper", 207, 0), may("batch", 235, 0), must("command", 0), may("until", 34, 0)]),
    // 251 MembershipEvent.batchOpened
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 252)]),
    // 252 [FormCount]
    Shape::List(253),
    // 253 FormCount
    Shape::Record(&[must("command", 0), must("forms", 17)]),
    // 254 MembershipEvent.batchClosed
    Shape::Record(&[must("batch", 0), must("differences", 252), may("reason", 235, 0)]),
    // 255 MembershipEvent.entryCorrected
    Shape::Record(&[must("person", 0), must("was", 256), must("now", 256)]),
    // 256 Correction
    Shape::Union(&[key("household", 257), key("proof", 258), key("delegate", 259)]),
    // 257 Correction.household
    Shape::Record(&[must("household", 0)]),
    // 258 Correction.proof
    Shape::Record(&[must("proof", 39)]),
    // 259 Correction.delegate
    Shape::Record(&[may("delegate", 207, 0)]),
    // 260 MembershipEvent.actHeld
    Shape::Record(&[must("act", 15), must("command", 0), must("by", 0), must("helps", 72),
        must("until", 16)]),
    // 261 MembershipEvent.actSeconded
    Shape::Record(&[must("act", 15), must("first", 0), must("second", 0)]),
    // 262 DeliberationEvent
    Shape::Union(&[key("topicProposed", 263), key("secondGiven", 274), key("topicSeconded", 275),
        key("topicLapsed", 276), key("topicWithdrawn", 277), key("votingOpened", 278),
        key("ballotCast", 279), key("topicDecided", 282)]),
    // 263 DeliberationEvent.topicProposed
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 60), must("proofs", 40),
        must("subject", 15), may("covenant", 264, 0), may("repeals", 273, 0), must("proposer", 0),
        must("due", 16)]),
    // 264 CovenantDraft?
    Shape::Maybe(265),
    // 265 CovenantDraft
    Shape::Record(&[must("covenant", 0), must("rules", 266)]),
    // 266 [CovenantRule]
    Shape::List(267),
    // 267 CovenantRule
    Shape::Record(&[must("rule", 0), must("windowDays", 44), must("ladder", 268)]),
    // 268 [Measure]
    Shape::List(269),
    // 269 Measure
    Shape::Union(&[key("dissuade", 270), key("expose", 271), key("refer", 272)]),
    // 270 Measure.dissuade
    Shape::Record(&[]),
    // 271 Measure.expose
    Shape::Record(&[]),
    // 272 Measure.refer
    Shape::Record(&[must("kind", 0)]),
    // 273 CovenantId?
    Shape::Maybe(0),
    // 274 DeliberationEvent.secondGiven
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 275 DeliberationEvent.topicSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44)]),
    // 276 DeliberationEvent.topicLapsed
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 277 DeliberationEvent.topicWithdrawn
    Shape::Record(&[must("topic", 0)]),
    // 278 DeliberationEvent.votingOpened
    Shape::Record(&[must("topic", 0), must("eligible", 17), must("register", 15), must("until", 16)]),
    // 279 DeliberationEvent.ballotCast
    Shape::Record(&[must("topic", 0), must("voter", 0), may("household", 280, 0),
        must("choice", 281), must("channel", 192)]),
    // 280 HouseholdId?
    Shape::Maybe(0),
    // 281 Choice
    Shape::Words(&["yes", "no", "abstain"]),
    // 282 DeliberationEvent.topicDecided
    Shape::Record(&[must("topic", 0), must("region", 37), must("outcome", 283), must("tally", 284),
        must("proof", 285), may("adopts", 264, 0), may("repeals", 273, 0)]),
    // 283 DeliberationOutcome
    Shape::Words(&["noQuorum", "rejected", "passed"]),
    // 284 Tally
    Shape::Record(&[must("eligible", 17), must("participants", 17), must("yes", 17),
        must("no", 17), must("abstain", 17)]),
    // 285 [Inequality]
    Shape::List(286),
    // 286 Inequality
    Shape::Record(&[must("test", 287), must("part", 17), must("whole", 17), must("base", 64),
        must("ratio", 63), must("comparison", 288), must("left", 289), must("right", 289),
        must("holds", 72)]),
    // 287 Test
    Shape::Words(&["quorum", "approval"]),
    // 288 Comparison
    Shape::Words(&["atLeast", "moreThan"]),
    // 289 Product
    Shape::Leaf(Leaf::Product),
    // 290 CovenantEvent
    Shape::Union(&[key("covenantAdopted", 291), key("covenantRepealed", 292),
        key("violationRecorded", 293), key("noticeIssued", 294), key("violationWithdrawn", 295)]),
    // 291 CovenantEvent.covenantAdopted
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 266)]),
    // 292 CovenantEvent.covenantRepealed
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 293 CovenantEvent.violationRecorded
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("repetition", 17), must("measure", 269),
        must("until", 16), must("case", 0)]),
    // 294 CovenantEvent.noticeIssued
    Shape::Record(&[must("covenant", 0), must("rule", 0), must("place", 37)]),
    // 295 CovenantEvent.violationWithdrawn
    Shape::Record(&[must("violation", 0), must("reason", 0), may("case", 296, 0)]),
    // 296 CaseId?
    Shape::Maybe(0),
    // 297 PointsEvent
    Shape::Union(&[key("fundOpened", 298), key("pointsAwarded", 299), key("awardReversed", 300),
        key("offerPublished", 301), key("offerWithdrawn", 304), key("redemptionReserved", 305),
        key("codeRejected", 307), key("redemptionConfirmed", 308), key("redemptionReturned", 309),
        key("settled", 311), key("pointsCombined", 316)]),
    // 298 PointsEvent.fundOpened
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 299 PointsEvent.pointsAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11)]),
    // 300 PointsEvent.awardReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11), must("reason", 0)]),
    // 301 PointsEvent.offerPublished
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 302, 0)]),
    // 302 Requirement?
    Shape::Maybe(303),
    // 303 Requirement
    Shape::Record(&[must("act", 0), must("times", 17)]),
    // 304 PointsEvent.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 305 PointsEvent.redemptionReserved
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 306), must("price", 11),
        must("tries", 43), must("due", 16)]),
    // 306 Buyer
    Shape::Union(&[key("person", 0), key("merchant", 0)]),
    // 307 PointsEvent.codeRejected
    Shape::Record(&[must("redemption", 0), must("triesLeft", 43)]),
    // 308 PointsEvent.redemptionConfirmed
    Shape::Record(&[must("redemption", 0)]),
    // 309 PointsEvent.redemptionReturned
    Shape::Record(&[must("redemption", 0), must("cause", 310)]),
    // 310 ReturnCause
    Shape::Words(&["cancelled", "expired", "locked", "dissolved"]),
    // 311 PointsEvent.settled
    Shape::Record(&[must("settlement", 0), must("region", 37), must("rate", 68),
        must("lines", 312), must("totals", 315)]),
    // 312 [SettlementLine]
    Shape::List(313),
    // 313 SettlementLine
    Shape::Record(&[must("merchant", 0), must("carried", 11), must("earned", 11),
        must("spent", 11), must("reserved", 11), must("net", 11), must("cny", 314)]),
    // 314 Cny
    Shape::Leaf(Leaf::Cny),
    // 315 SettlementTotals
    Shape::Record(&[must("carried", 11), must("earned", 11), must("spent", 11),
        must("reserved", 11), must("net", 11), must("cny", 314), must("rounding", 314)]),
    // 316 PointsEvent.pointsCombined
    Shape::Record(&[must("person", 0), must("into", 0), must("amount", 11)]),
    // 317 CasesEvent
    Shape::Union(&[key("termsAdopted", 318), key("caseReported", 320), key("caseAccepted", 322),
        key("caseDeclined", 323), key("selfResolutionStarted", 324), key("handlingStarted", 326),
        key("caseEntrusted", 327), key("caseDispatched", 328), key("caseReturned", 329),
        key("feedbackGiven", 330), key("caseClosed", 334), key("caseEscalated", 335),
        key("deadlineMissed", 338), key("caseSupervised", 339), key("deadlineSet", 340),
        key("caseRated", 341), key("caseReopened", 343), key("caseReleased", 344),
        key("caseWithdrawn", 345)]),
    // 318 CasesEvent.termsAdopted
    Shape::Record(&[must("terms", 319)]),
    // 319 Terms
    Shape::Record(&[must("officeHours", 74), must("limits", 76), must("warningsMax", 43),
        must("reopeningsMax", 43), must("evaluationDays", 44)]),
    // 320 CasesEvent.caseReported
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("level", 78), must("channel", 321), must("source", 0), may("reporter", 207, 0),
        must("content", 15), must("due", 16)]),
    // 321 Channel
    Shape::Words(&["resident", "gridPatrol", "hotline", "policeLine", "sensor", "department",
        "tip", "covenant"]),
    // 322 CasesEvent.caseAccepted
    Shape::Record(&[must("case", 0), must("level", 78)]),
    // 323 CasesEvent.caseDeclined
    Shape::Record(&[must("case", 0), must("level", 78), must("reason", 0), must("path", 0),
        must("until", 16)]),
    // 324 CasesEvent.selfResolutionStarted
    Shape::Record(&[must("case", 0), may("topic", 325, 0)]),
    // 325 TopicId?
    Shape::Maybe(0),
    // 326 CasesEvent.handlingStarted
    Shape::Record(&[must("case", 0)]),
    // 327 CasesEvent.caseEntrusted
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 328 CasesEvent.caseDispatched
    Shape::Record(&[must("case", 0), must("lead", 0), must("helpers", 73), must("designated", 72)]),
    // 329 CasesEvent.caseReturned
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 330 CasesEvent.feedbackGiven
    Shape::Record(&[must("case", 0), must("unit", 331), must("result", 0), must("complete", 72),
        may("by", 207, 0)]),
    // 331 Unit
    Shape::Union(&[key("region", 332), key("organisation", 333)]),
    // 332 Unit.region
    Shape::Record(&[must("region", 37)]),
    // 333 Unit.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 334 CasesEvent.caseClosed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 331), must("result", 0),
        must("back", 97), must("late", 72), must("until", 16)]),
    // 335 CasesEvent.caseEscalated
    Shape::Record(&[must("case", 0), must("from", 78), must("to", 78), may("reason", 235, 0),
        must("due", 16), may("deferral", 336, 0)]),
    // 336 Deferral?
    Shape::Maybe(337),
    // 337 Deferral
    Shape::Words(&["unknownYear", "warningsExhausted"]),
    // 338 CasesEvent.deadlineMissed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 331), must("due", 16)]),
    // 339 CasesEvent.caseSupervised
    Shape::Record(&[must("case", 0), must("level", 78), must("warning", 43), must("due", 16),
        may("deferral", 336, 0)]),
    // 340 CasesEvent.deadlineSet
    Shape::Record(&[must("case", 0), must("due", 16), may("deferral", 336, 0)]),
    // 341 CasesEvent.caseRated
    Shape::Record(&[must("case", 0), must("round", 44), must("response", 342),
        must("solution", 342), must("satisfaction", 342), may("reason", 235, 0)]),
    // 342 Score
    Shape::Leaf(Leaf::Score),
    // 343 CasesEvent.caseReopened
    Shape::Record(&[must("case", 0), must("level", 78), must("round", 44), must("reason", 0),
        must("due", 16)]),
    // 344 CasesEvent.caseReleased
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 345 CasesEvent.caseWithdrawn
    Shape::Record(&[must("case", 0)]),
    // 346 CatalogueEvent
    Shape::Union(&[key("formAsked", 347), key("itemCollected", 370), key("itemShared", 373),
        key("itemRefused", 374), key("holdingEnded", 375)]),
    // 347 CatalogueEvent.formAsked
    Shape::Record(&[must("asker", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("answers", 348)]),
    // 348 [ItemAnswer]
    Shape::List(349),
    // 349 ItemAnswer
    Shape::Record(&[must("item", 0), must("answer", 350)]),
    // 350 AskAnswer
    Shape::Union(&[key("alreadyHeld", 351), key("shareFrom", 352), key("mayCollect", 353),
        key("forbidden", 354)]),
    // 351 AskAnswer.alreadyHeld
    Shape::Record(&[must("by", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 352 AskAnswer.shareFrom
    Shape::Record(&[must("holder", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 353 AskAnswer.mayCollect
    Shape::Record(&[must("basis", 82), must("until", 16)]),
    // 354 AskAnswer.forbidden
    Shape::Record(&[must("why", 355)]),
    // 355 CatalogueRefusal
    Shape::Union(&[key("unknownItem", 356), key("itemTwice", 357), key("purposeNotLawful", 358),
        key("notEntitled", 359), key("outsideRegion", 360), key("alreadyHeld", 361),
        key("refusedByResident", 362), key("consentMissing", 363), key("guardianMissing", 364),
        key("heldElsewhere", 365), key("recordExists", 366), key("unknownRecord", 367),
        key("notFresh", 368), key("notRefusable", 369)]),
    // 356 CatalogueRefusal.unknownItem
    Shape::Record(&[must("item", 0)]),
    // 357 CatalogueRefusal.itemTwice
    Shape::Record(&[must("item", 0)]),
    // 358 CatalogueRefusal.purposeNotLawful
    Shape::Record(&[must("item", 0), must("purpose", 0)]),
    // 359 CatalogueRefusal.notEntitled
    Shape::Record(&[must("item", 0), must("organisation", 0), must("owner", 0)]),
    // 360 CatalogueRefusal.outsideRegion
    Shape::Record(&[must("organisation", 0), must("actsIn", 37), must("grid", 37)]),
    // 361 CatalogueRefusal.alreadyHeld
    Shape::Record(&[must("item", 0), must("by", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 362 CatalogueRefusal.refusedByResident
    Shape::Record(&[must("item", 0), must("organisation", 0), must("until", 16)]),
    // 363 CatalogueRefusal.consentMissing
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 364 CatalogueRefusal.guardianMissing
    Shape::Record(&[must("item", 0), must("person", 0), must("least", 43)]),
    // 365 CatalogueRefusal.heldElsewhere
    Shape::Record(&[must("item", 0), must("holder", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 366 CatalogueRefusal.recordExists
    Shape::Record(&[must("record", 0)]),
    // 367 CatalogueRefusal.unknownRecord
    Shape::Record(&[must("record", 0)]),
    // 368 CatalogueRefusal.notFresh
    Shape::Record(&[must("record", 0), must("until", 16)]),
    // 369 CatalogueRefusal.notRefusable
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 370 CatalogueEvent.itemCollected
    Shape::Record(&[must("record", 0), must("item", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("asker", 0), must("content", 15), must("basis", 82),
        may("consent", 371, 0), must("until", 16)]),
    // 371 ItemConsent?
    Shape::Maybe(372),
    // 372 ItemConsent
    Shape::Record(&[must("item", 0), must("by", 0), must("evidence", 15)]),
    // 373 CatalogueEvent.itemShared
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consent", 371, 0)]),
    // 374 CatalogueEvent.itemRefused
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0), must("until", 16)]),
    // 375 CatalogueEvent.holdingEnded
    Shape::Record(&[must("record", 0), must("organisation", 0)]),
    // 376 ConsultationEvent
    Shape::Union(&[key("questionAsked", 377), key("answerReminded", 378),
        key("answerOverdue", 379), key("questionEscalated", 380), key("questionAnswered", 381),
        key("questionWithdrawn", 383), key("answerRated", 384)]),
    // 377 ConsultationEvent.questionAsked
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15),
        must("terms", 49), must("remind", 16), must("due", 16)]),
    // 378 ConsultationEvent.answerReminded
    Shape::Record(&[must("question", 0), must("body", 0), must("due", 16)]),
    // 379 ConsultationEvent.answerOverdue
    Shape::Record(&[must("question", 0), must("unit", 331), must("due", 16)]),
    // 380 ConsultationEvent.questionEscalated
    Shape::Record(&[must("question", 0), must("region", 37), must("due", 16)]),
    // 381 ConsultationEvent.questionAnswered
    Shape::Record(&[must("question", 0), must("content", 15), must("shown", 382)]),
    // 382 ShownIdentity
    Shape::Record(&[must("unit", 331), must("role", 9)]),
    // 383 ConsultationEvent.questionWithdrawn
    Shape::Record(&[must("question", 0)]),
    // 384 ConsultationEvent.answerRated
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 385 Refused
    Shape::Record(&[must("code", 26), must("en", 26), must("zh", 26), must("retryable", 72),
        must("rule", 26), must("detail", 386)]),
    // 386 Refusal
    Shape::Union(&[key("engine", 387), key("charter", 402), key("membership", 100),
        key("deliberation", 406), key("covenant", 435), key("points", 447), key("cases", 482),
        key("catalogue", 355), key("consultation", 518)]),
    // 387 EngineRefusal
    Shape::Union(&[key("tooLarge", 388), key("notUtf8", 389), key("malformed", 390),
        key("requestReused", 391), key("full", 392), key("timeBackward", 393),
        key("forbidden", 394), key("deadlinesPending", 395), key("snapshotDamaged", 396),
        key("snapshotVersion", 397), key("wrongSecret", 398), key("notRecorded", 399),
        key("noSuchRecord", 400), key("invalidNumber", 401)]),
    // 388 EngineRefusal.tooLarge
    Shape::Record(&[must("bytes", 17), must("max", 17)]),
    // 389 EngineRefusal.notUtf8
    Shape::Record(&[must("at", 17)]),
    // 390 EngineRefusal.malformed
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 391 EngineRefusal.requestReused
    Shape::Record(&[must("request", 0), must("seq", 17)]),
    // 392 EngineRefusal.full
    Shape::Record(&[must("records", 17), must("max", 17)]),
    // 393 EngineRefusal.timeBackward
    Shape::Record(&[must("at", 16), must("now", 16)]),
    // 394 EngineRefusal.forbidden
    Shape::Record(&[must("command", 26), must("actor", 0), must("allowed", 3)]),
    // 395 EngineRefusal.deadlinesPending
    Shape::Record(&[must("fired", 17)]),
    // 396 EngineRefusal.snapshotDamaged
    Shape::Record(&[must("problem", 26)]),
    // 397 EngineRefusal.snapshotVersion
    Shape::Record(&[must("version", 44), must("known", 44)]),
    // 398 EngineRefusal.wrongSecret
    Shape::Record(&[]),
    // 399 EngineRefusal.notRecorded
    Shape::Record(&[must("request", 0)]),
    // 400 EngineRefusal.noSuchRecord
    Shape::Record(&[must("seq", 17), must("records", 17)]),
    // 401 EngineRefusal.invalidNumber
    Shape::Record(&[must("problem", 26)]),
    // 402 CharterRefusal
    Shape::Union(&[key("invalid", 403), key("notInForce", 404), key("notLater", 405)]),
    // 403 CharterRefusal.invalid
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 404 CharterRefusal.notInForce
    Shape::Record(&[must("at", 16), must("from", 16)]),
    // 405 CharterRefusal.notLater
    Shape::Record(&[must("from", 16), must("latest", 16)]),
    // 406 DeliberationRefusal
    Shape::Union(&[key("unknownTopic", 407), key("topicExists", 408), key("unknownRule", 409),
        key("rulesCount", 410), key("ruleTwice", 411), key("windowDays", 412),
        key("ladderLength", 413), key("ladderDescends", 414), key("unknownKind", 415),
        key("covenantTaken", 416), key("nothingToRepeal", 417), key("notBeingSeconded", 418),
        key("notSeconded", 420), key("notOpenable", 421), key("notWithdrawable", 422),
        key("notVoting", 423), key("secondingOver", 424), key("votingOver", 425),
        key("notDue", 426), key("ownSecond", 427), key("outsideRegion", 428),
        key("alreadySeconded", 429), key("nobodyEligible", 430), key("appBallotOfAnother", 431),
        key("notEligible", 432), key("notDelegate", 433), key("alreadyVoted", 434)]),
    // 407 DeliberationRefusal.unknownTopic
    Shape::Record(&[must("topic", 0)]),
    // 408 DeliberationRefusal.topicExists
    Shape::Record(&[must("topic", 0)]),
    // 409 DeliberationRefusal.unknownRule
    Shape::Record(&[must("rule", 0)]),
    // 410 DeliberationRefusal.rulesCount
    Shape::Record(&[must("rules", 17), must("max", 44)]),
    // 411 DeliberationRefusal.ruleTwice
    Shape::Record(&[must("rule", 0)]),
    // 412 DeliberationRefusal.windowDays
    Shape::Record(&[must("rule", 0), must("days", 44), must("max", 44)]),
    // 413 DeliberationRefusal.ladderLength
    Shape::Record(&[must("rule", 0), must("steps", 17), must("max", 44)]),
    // 414 DeliberationRefusal.ladderDescends
    Shape::Record(&[must("rule", 0), must("step", 44)]),
    // 415 DeliberationRefusal.unknownKind
    Shape::Record(&[must("rule", 0), must("kind", 0)]),
    // 416 DeliberationRefusal.covenantTaken
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 417 DeliberationRefusal.nothingToRepeal
    Shape::Record(&[must("covenant", 0), must("region", 37)]),
    // 418 DeliberationRefusal.notBeingSeconded
    Shape::Record(&[must("topic", 0), must("stage", 419)]),
    // 419 StageName
    Shape::Words(&["proposed", "seconded", "voting", "decided", "lapsed", "withdrawn"]),
    // 420 DeliberationRefusal.notSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 421 DeliberationRefusal.notOpenable
    Shape::Record(&[must("topic", 0), must("stage", 419)]),
    // 422 DeliberationRefusal.notWithdrawable
    Shape::Record(&[must("topic", 0), must("stage", 419)]),
    // 423 DeliberationRefusal.notVoting
    Shape::Record(&[must("topic", 0), must("stage", 419)]),
    // 424 DeliberationRefusal.secondingOver
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 425 DeliberationRefusal.votingOver
    Shape::Record(&[must("topic", 0), must("until", 16), must("at", 16)]),
    // 426 DeliberationRefusal.notDue
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 427 DeliberationRefusal.ownSecond
    Shape::Record(&[must("topic", 0)]),
    // 428 DeliberationRefusal.outsideRegion
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 429 DeliberationRefusal.alreadySeconded
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 430 DeliberationRefusal.nobodyEligible
    Shape::Record(&[must("topic", 0), must("region", 37)]),
    // 431 DeliberationRefusal.appBallotOfAnother
    Shape::Record(&[must("voter", 0)]),
    // 432 DeliberationRefusal.notEligible
    Shape::Record(&[must("voter", 0), must("opened", 16)]),
    // 433 DeliberationRefusal.notDelegate
    Shape::Record(&[must("voter", 0), must("household", 0)]),
    // 434 DeliberationRefusal.alreadyVoted
    Shape::Record(&[must("cast", 16), must("channel", 192)]),
    // 435 CovenantRefusal
    Shape::Union(&[key("covenantExists", 436), key("unknownCovenant", 437), key("notInForce", 438),
        key("unknownRule", 439), key("violationExists", 440), key("unknownViolation", 441),
        key("ownViolation", 442), key("alreadyWithdrawn", 443), key("placeOutside", 444),
        key("minor", 445), key("notBound", 446)]),
    // 436 CovenantRefusal.covenantExists
    Shape::Record(&[must("covenant", 0)]),
    // 437 CovenantRefusal.unknownCovenant
    Shape::Record(&[must("covenant", 0)]),
    // 438 CovenantRefusal.notInForce
    Shape::Record(&[must("covenant", 0), must("since", 16)]),
    // 439 CovenantRefusal.unknownRule
    Shape::Record(&[must("covenant", 0), must("rule", 0)]),
    // 440 CovenantRefusal.violationExists
    Shape::Record(&[must("violation", 0), must("recorded", 16)]),
    // 441 CovenantRefusal.unknownViolation
    Shape::Record(&[must("violation", 0)]),
    // 442 CovenantRefusal.ownViolation
    Shape::Record(&[must("violation", 0)]),
    // 443 CovenantRefusal.alreadyWithdrawn
    Shape::Record(&[must("violation", 0)]),
    // 444 CovenantRefusal.placeOutside
    Shape::Record(&[must("place", 37), must("region", 37)]),
    // 445 CovenantRefusal.minor
    Shape::Record(&[]),
    // 446 CovenantRefusal.notBound
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 447 PointsRefusal
    Shape::Union(&[key("notAMerchant", 448), key("unknownFund", 449), key("unknownAct", 450),
        key("unknownAward", 451), key("unknownOffer", 452), key("unknownRedemption", 453),
        key("unknownSettlement", 454), key("notInSettlement", 455), key("fundExists", 456),
        key("offerExists", 457), key("redemptionExists", 458), key("settlementExists", 459),
        key("ownAward", 460), key("fundElsewhere", 461), key("proofTooLow", 462),
        key("alreadyAwarded", 463), key("capReached", 464), key("alreadyReversed", 465),
        key("priceTooLow", 466), key("stockEmpty", 467), key("requirementEmpty", 468),
        key("offerWithdrawn", 469), key("ownOffer", 470), key("requirementNotMet", 471),
        key("soldOut", 472), key("balanceTooLow", 473), key("redemptionOver", 474),
        key("redemptionLate", 476), key("notDue", 477), key("ownConfirmation", 478),
        key("ownSettlement", 479), key("nothingToSettle", 480), key("ledgerFull", 481)]),
    // 448 PointsRefusal.notAMerchant
    Shape::Record(&[must("organisation", 0)]),
    // 449 PointsRefusal.unknownFund
    Shape::Record(&[must("fund", 0)]),
    // 450 PointsRefusal.unknownAct
    Shape::Record(&[must("act", 0)]),
    // 451 PointsRefusal.unknownAward
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 452 PointsRefusal.unknownOffer
    Shape::Record(&[must("offer", 0)]),
    // 453 PointsRefusal.unknownRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 454 PointsRefusal.unknownSettlement
    Shape::Record(&[must("settlement", 0)]),
    // 455 PointsRefusal.notInSettlement
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 456 PointsRefusal.fundExists
    Shape::Record(&[must("fund", 0)]),
    // 457 PointsRefusal.offerExists
    Shape::Record(&[must("offer", 0)]),
    // 458 PointsRefusal.redemptionExists
    Shape::Record(&[must("redemption", 0)]),
    // 459 PointsRefusal.settlementExists
    Shape::Record(&[must("settlement", 0)]),
    // 460 PointsRefusal.ownAward
    Shape::Record(&[must("person", 0)]),
    // 461 PointsRefusal.fundElsewhere
    Shape::Record(&[must("fund", 0), must("region", 37), must("grid", 37)]),
    // 462 PointsRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 463 PointsRefusal.alreadyAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 464 PointsRefusal.capReached
    Shape::Record(&[must("act", 0), must("cap", 11), must("earned", 11), must("asked", 11),
        must("until", 16)]),
    // 465 PointsRefusal.alreadyReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 466 PointsRefusal.priceTooLow
    Shape::Record(&[must("price", 11), must("least", 11)]),
    // 467 PointsRefusal.stockEmpty
    Shape::Record(&[]),
    // 468 PointsRefusal.requirementEmpty
    Shape::Record(&[must("act", 0)]),
    // 469 PointsRefusal.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 470 PointsRefusal.ownOffer
    Shape::Record(&[must("merchant", 0)]),
    // 471 PointsRefusal.requirementNotMet
    Shape::Record(&[must("act", 0), must("done", 17), must("needed", 17)]),
    // 472 PointsRefusal.soldOut
    Shape::Record(&[must("offer", 0)]),
    // 473 PointsRefusal.balanceTooLow
    Shape::Record(&[must("balance", 11), must("needed", 11)]),
    // 474 PointsRefusal.redemptionOver
    Shape::Record(&[must("redemption", 0), must("status", 475)]),
    // 475 RedemptionStatus
    Shape::Words(&["reserved", "confirmed", "cancelled", "expired", "locked"]),
    // 476 PointsRefusal.redemptionLate
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 477 PointsRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 478 PointsRefusal.ownConfirmation
    Shape::Record(&[must("person", 0)]),
    // 479 PointsRefusal.ownSettlement
    Shape::Record(&[must("person", 0), must("merchant", 0)]),
    // 480 PointsRefusal.nothingToSettle
    Shape::Record(&[must("region", 37)]),
    // 481 PointsRefusal.ledgerFull
    Shape::Record(&[must("total", 11), must("asked", 11), must("max", 11)]),
    // 482 CasesRefusal
    Shape::Union(&[key("unknownCase", 483), key("channelOfTheEngine", 484),
        key("sourceEntered", 485), key("caseExists", 486), key("unknownKind", 487),
        key("regionTooHigh", 488), key("notOwnName", 489), key("wrongStage", 490),
        key("wrongLevel", 493), key("notDue", 494), key("deadlinePassed", 495), key("atTop", 496),
        key("notAbove", 497), key("aboveTop", 498), key("skipsLevel", 499),
        key("notEntrustable", 500), key("notADepartment", 501), key("outOfReach", 502),
        key("namedTwice", 503), key("unitMissing", 504), key("notWithUnit", 505),
        key("notActingFor", 506), key("feedbackGiven", 507), key("returnedBefore", 508),
        key("dispatchDesignated", 509), key("alreadyRated", 510), key("anonymous", 511),
        key("notReporter", 512), key("handlerRates", 513), key("windowClosed", 514),
        key("reopenedTooOften", 515), key("unknownYear", 516), key("noTerm", 517)]),
    // 483 CasesRefusal.unknownCase
    Shape::Record(&[must("case", 0)]),
    // 484 CasesRefusal.channelOfTheEngine
    Shape::Record(&[]),
    // 485 CasesRefusal.sourceEntered
    Shape::Record(&[must("channel", 321), must("case", 0)]),
    // 486 CasesRefusal.caseExists
    Shape::Record(&[must("case", 0)]),
    // 487 CasesRefusal.unknownKind
    Shape::Record(&[must("kind", 0)]),
    // 488 CasesRefusal.regionTooHigh
    Shape::Record(&[must("region", 37), must("level", 78)]),
    // 489 CasesRefusal.notOwnName
    Shape::Record(&[]),
    // 490 CasesRefusal.wrongStage
    Shape::Record(&[must("case", 0), must("stage", 491), must("needed", 492)]),
    // 491 Stage
    Shape::Words(&["reported", "notAccepted", "accepted", "selfResolving", "handling", "entrusted",
        "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "withdrawn"]),
    // 492 Stages
    Shape::List(491),
    // 493 CasesRefusal.wrongLevel
    Shape::Record(&[must("level", 78), must("lowest", 78), must("highest", 78)]),
    // 494 CasesRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 495 CasesRefusal.deadlinePassed
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 496 CasesRefusal.atTop
    Shape::Record(&[must("level", 78)]),
    // 497 CasesRefusal.notAbove
    Shape::Record(&[must("level", 78), must("to", 78)]),
    // 498 CasesRefusal.aboveTop
    Shape::Record(&[must("to", 78), must("top", 78)]),
    // 499 CasesRefusal.skipsLevel
    Shape::Record(&[must("level", 78), must("next", 78), must("to", 78)]),
    // 500 CasesRefusal.notEntrustable
    Shape::Record(&[must("organisation", 0)]),
    // 501 CasesRefusal.notADepartment
    Shape::Record(&[must("organisation", 0)]),
    // 502 CasesRefusal.outOfReach
    Shape::Record(&[must("organisation", 0), must("region", 37)]),
    // 503 CasesRefusal.namedTwice
    Shape::Record(&[must("department", 0)]),
    // 504 CasesRefusal.unitMissing
    Shape::Record(&[]),
    // 505 CasesRefusal.notWithUnit
    Shape::Record(&[must("unit", 0)]),
    // 506 CasesRefusal.notActingFor
    Shape::Record(&[must("unit", 0)]),
    // 507 CasesRefusal.feedbackGiven
    Shape::Record(&[must("department", 0)]),
    // 508 CasesRefusal.returnedBefore
    Shape::Record(&[must("department", 0)]),
    // 509 CasesRefusal.dispatchDesignated
    Shape::Record(&[must("department", 0)]),
    // 510 CasesRefusal.alreadyRated
    Shape::Record(&[must("round", 44)]),
    // 511 CasesRefusal.anonymous
    Shape::Record(&[]),
    // 512 CasesRefusal.notReporter
    Shape::Record(&[]),
    // 513 CasesRefusal.handlerRates
    Shape::Record(&[]),
    // 514 CasesRefusal.windowClosed
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 515 CasesRefusal.reopenedTooOften
    Shape::Record(&[must("reopenings", 44), must("max", 44)]),
    // 516 CasesRefusal.unknownYear
    Shape::Record(&[must("year", 159), must("first", 159), must("last", 159)]),
    // 517 CasesRefusal.noTerm
    Shape::Record(&[must("level", 78)]),
    // 518 ConsultationRefusal
    Shape::Union(&[key("unknownQuestion", 519), key("questionExists", 520), key("notPublic", 521),
        key("outOfReach", 522), key("tooManyOpen", 523), key("notOpen", 524),
        key("ownQuestion", 525), key("notAnswered", 526), key("ratedAlready", 527),
        key("notDue", 528)]),
    // 519 ConsultationRefusal.unknownQuestion
    Shape::Record(&[must("question", 0)]),
    // 520 ConsultationRefusal.questionExists
    Shape::Record(&[must("question", 0)]),
    // 521 ConsultationRefusal.notPublic
    Shape::Record(&[must("body", 0)]),
    // 522 ConsultationRefusal.outOfReach
    Shape::Record(&[must("body", 0), must("region", 37), must("grid", 37)]),
    // 523 ConsultationRefusal.tooManyOpen
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 524 ConsultationRefusal.notOpen
    Shape::Record(&[must("question", 0)]),
    // 525 ConsultationRefusal.ownQuestion
    Shape::Record(&[must("question", 0)]),
    // 526 ConsultationRefusal.notAnswered
    Shape::Record(&[must("question", 0)]),
    // 527 ConsultationRefusal.ratedAlready
    Shape::Record(&[must("question", 0)]),
    // 528 ConsultationRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 529 MembershipAnswer
    Shape::Union(&[key("region", 530), key("regionHistory", 531), key("coverage", 539),
        key("joinCode", 543), key("member", 545), key("entries", 548), key("batch", 551),
        key("organisation", 552), key("identityKeys", 560), key("unmasking", 243),
        key("unmaskings", 564)]),
    // 530 RegionView
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), may("parent", 87, 0),
        must("members", 17), must("households", 17)]),
    // 531 RegionHistory
    Shape::Record(&[must("region", 37), must("versions", 532), may("splitFrom", 534, 0),
        may("became", 534, 0), must("parts", 536), must("absorbed", 536), must("planned", 537)]),
    // 532 [RegionVersion]
    Shape::List(533),
    // 533 RegionVersion
    Shape::Record(&[must("since", 16), must("region", 37), must("name", 0), may("parent", 87, 0)]),
    // 534 Turn?
    Shape::Maybe(535),
    // 535 Turn
    Shape::Record(&[must("at", 16), must("region", 37)]),
    // 536 [Turn]
    Shape::List(535),
    // 537 [PlannedReshape]
    Shape::List(538),
    // 538 PlannedReshape
    Shape::Record(&[must("reshape", 0), must("on", 16)]),
    // 539 CoverageView
    Shape::Record(&[must("region", 37), must("grids", 17), must("countedGrids", 17),
        must("known", 17), must("joined", 17), may("coverage", 540, 0),
        must("joinedElsewhere", 17), must("proofs", 541)]),
    // 540 Ratio?
    Shape::Maybe(63),
    // 541 [ProofFigure]
    Shape::List(542),
    // 542 ProofFigure
    Shape::Record(&[must("proof", 39), must("members", 17)]),
    // 543 MembershipAnswer.joinCode
    Shape::Record(&[must("code", 544), must("until", 16)]),
    // 544 JoinCode
    Shape::Leaf(Leaf::JoinCode),
    // 545 MemberView
    Shape::Record(&[must("person", 0), may("grid", 87, 0), may("household", 280, 0),
        may("since", 34, 0), must("proof", 39), must("age", 1), may("guardian", 207, 0),
        may("handle", 235, 0), must("roles", 546)]),
    // 546 [RoleView]
    Shape::List(547),
    // 547 RoleView
    Shape::Record(&[must("role", 9), must("region", 37), may("organisation", 206, 0),
        may("until", 34, 0), must("passes", 43)]),
    // 548 MembershipAnswer.entries
    Shape::Record(&[must("channels", 549)]),
    // 549 [ChannelCount]
    Shape::List(550),
    // 550 ChannelCount
    Shape::Record(&[must("channel", 192), must("entries", 17), must("helped", 17)]),
    // 551 MembershipAnswer.batch
    Shape::Record(&[must("closed", 72), must("announced", 252), must("came", 252)]),
    // 552 OrganisationView
    Shape::Record(&[must("organisation", 0), must("kind", 221), must("region", 37),
        must("status", 553)]),
    // 553 OrganisationStatus
    Shape::Union(&[key("applied", 554), key("active", 555), key("rejected", 556),
        key("withdrawn", 557), key("suspended", 558), key("dissolved", 559)]),
    // 554 OrganisationStatus.applied
    Shape::Record(&[must("region", 37), must("due", 16), must("overdue", 72)]),
    // 555 OrganisationStatus.active
    Shape::Record(&[]),
    // 556 OrganisationStatus.rejected
    Shape::Record(&[must("region", 37), may("appealUntil", 34, 0)]),
    // 557 OrganisationStatus.withdrawn
    Shape::Record(&[]),
    // 558 OrganisationStatus.suspended
    Shape::Record(&[]),
    // 559 OrganisationStatus.dissolved
    Shape::Record(&[]),
    // 560 MembershipAnswer.identityKeys
    Shape::Record(&[must("keys", 561)]),
    // 561 [IdentityKeyView]
    Shape::List(562),
    // 562 IdentityKeyView
    Shape::Record(&[must("key", 44), may("check", 563, 0), must("people", 17)]),
    // 563 Digest?
    Shape::Maybe(15),
    // 564 MembershipAnswer.unmaskings
    Shape::Record(&[must("orders", 565)]),
    // 565 [Unmasking]
    Shape::List(243),
    // 566 DeliberationAnswer
    Shape::Union(&[key("topic", 567), key("ballot", 575)]),
    // 567 TopicView
    Shape::Record(&[must("topic", 0), must("region", 37), must("subject", 15), must("rule", 60),
        may("covenant", 264, 0), may("repeals", 273, 0), must("seconds", 44), must("stage", 568)]),
    // 568 StageView
    Shape::Union(&[key("proposed", 569), key("seconded", 570), key("voting", 571),
        key("decided", 572), key("lapsed", 573), key("withdrawn", 574)]),
    // 569 StageView.proposed
    Shape::Record(&[must("due", 16)]),
    // 570 StageView.seconded
    Shape::Record(&[must("since", 16)]),
    // 571 StageView.voting
    Shape::Record(&[must("opened", 16), must("until", 16), must("eligible", 17),
        must("participants", 17)]),
    // 572 StageView.decided
    Shape::Record(&[must("at", 16), must("outcome", 283), must("tally", 284), must("proof", 285)]),
    // 573 StageView.lapsed
    Shape::Record(&[must("at", 16)]),
    // 574 StageView.withdrawn
    Shape::Record(&[must("at", 16)]),
    // 575 BallotView
    Shape::Record(&[must("eligible", 72), must("voted", 72), may("at", 34, 0),
        may("channel", 576, 0)]),
    // 576 EntryChannel?
    Shape::Maybe(192),
    // 577 CovenantAnswer
    Shape::Union(&[key("covenant", 578), key("violations", 579), key("figures", 582)]),
    // 578 CovenantView
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 266),
        must("since", 16), may("until", 34, 0), may("repealedBy", 325, 0)]),
    // 579 CovenantAnswer.violations
    Shape::Record(&[must("violations", 580)]),
    // 580 [ViolationView]
    Shape::List(581),
    // 581 ViolationView
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("place", 37),
        must("at", 16), must("until", 16), must("counts", 72), must("repetition", 17),
        must("measure", 269), may("case", 296, 0), must("evidence", 15), must("withdrawn", 72)]),
    // 582 FiguresView
    Shape::Record(&[must("dissuaded", 17), must("exposed", 17), must("referred", 17),
        must("withdrawn", 17)]),
    // 583 PointsAnswer
    Shape::Union(&[key("person", 584), key("participation", 585), key("merchant", 586),
        key("fund", 587), key("offer", 588), key("redemption", 589), key("verificationCode", 591),
        key("settlement", 593), key("settlementLine", 313), key("ledger", 594)]),
    // 584 PersonView
    Shape::Record(&[must("person", 0), must("balance", 11)]),
    // 585 ParticipationView
    Shape::Record(&[must("person", 0), must("act", 0), must("times", 17), must("earnedToday", 11),
        must("dayCap", 11)]),
    // 586 MerchantView
    Shape::Record(&[must("merchant", 0), must("balance", 11), must("carried", 11),
        must("earned", 11), must("spent", 11), must("reserved", 11)]),
    // 587 FundView
    Shape::Record(&[must("fund", 0), must("region", 37), must("issued", 11), must("awards", 17),
        must("reversals", 17)]),
    // 588 OfferView
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 302, 0), must("withdrawn", 72), must("forSale", 72)]),
    // 589 RedemptionView
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("merchant", 0),
        may("buyer", 590, 0), may("handle", 235, 0), must("price", 11), must("due", 16),
        must("triesLeft", 43), must("status", 475)]),
    // 590 Buyer?
    Shape::Maybe(306),
    // 591 PointsAnswer.verificationCode
    Shape::Record(&[must("code", 592), must("due", 16)]),
    // 592 VerificationCode
    Shape::Leaf(Leaf::VerificationCode),
    // 593 SettlementView
    Shape::Record(&[must("settlement", 0), must("region", 37), must("at", 16), must("rate", 68),
        must("lines", 312), must("totals", 315)]),
    // 594 LedgerTotals
    Shape::Record(&[must("accounts", 17), must("issued", 11), must("persons", 11),
        must("merchants", 11), must("reserved", 11), must("cleared", 11), must("sum", 11)]),
    // 595 CasesAnswer
    Shape::Union(&[key("case", 596), key("figures", 605), key("unit", 613), key("agenda", 614)]),
    // 596 CaseView
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("channel", 321), must("anonymous", 72), may("reporter", 207, 0),
        may("source", 597, 0), must("content", 15), must("level", 78), must("stage", 491),
        must("unit", 331), must("round", 44), must("due", 16), may("deferral", 336, 0),
        must("warnings", 43), must("missed", 43), may("result", 235, 0), may("path", 235, 0),
        may("rating", 598, 0), must("departments", 600), must("usualDepartments", 73),
        must("history", 602)]),
    // 597 SourceId?
    Shape::Maybe(0),
    // 598 Rating?
    Shape::Maybe(599),
    // 599 Rating
    Shape::Record(&[must("response", 342), must("solution", 342), must("satisfaction", 342)]),
    // 600 [DepartmentView]
    Shape::List(601),
    // 601 DepartmentView
    Shape::Record(&[must("department", 0), must("delivered", 72)]),
    // 602 [StepView]
    Shape::List(603),
    // 603 StepView
    Shape::Record(&[must("at", 16), must("kind", 604), must("level", 78), must("unit", 331),
        may("note", 235, 0)]),
    // 604 StepKind
    Shape::Words(&["reported", "accepted", "declined", "selfResolution", "handling", "entrusted",
        "dispatched", "returned", "released", "feedback", "closed", "escalated", "missed",
        "supervised", "rated", "reopened", "withdrawn"]),
    // 605 RegionFigures
    Shape::Record(&[must("region", 37), must("reported", 17), must("open", 17),
        must("stages", 606), must("resolved", 608), must("resolvedLate", 17), must("missed", 17),
        must("escalated", 17), must("reopened", 17), must("kinds", 610), must("ratings", 612)]),
    // 606 [StageFigure]
    Shape::List(607),
    // 607 StageFigure
    Shape::Record(&[must("stage", 491), must("cases", 17)]),
    // 608 [LevelFigure]
    Shape::List(609),
    // 609 LevelFigure
    Shape::Record(&[must("level", 78), must("cases", 17)]),
    // 610 [KindFigure]
    Shape::List(611),
    // 611 KindFigure
    Shape::Record(&[must("kind", 0), must("reported", 17), must("resolved", 17)]),
    // 612 RatingSums
    Shape::Record(&[must("ratable", 17), must("rated", 17), must("response", 17),
        must("solution", 17), must("satisfaction", 17)]),
    // 613 UnitFigures
    Shape::Record(&[must("unit", 331), must("onTime", 17), must("late", 17), must("ratings", 612)]),
    // 614 CasesAnswer.agenda
    Shape::Record(&[must("cases", 615)]),
    // 615 [OpenCase]
    Shape::List(616),
    // 616 OpenCase
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("level", 78),
        must("stage", 491), must("unit", 331), must("due", 16), may("deferral", 336, 0)]),
    // 617 CatalogueAnswer
    Shape::Union(&[key("records", 618), key("burden", 621)]),
    // 618 CatalogueAnswer.records
    Shape::Record(&[must("records", 619)]),
    // 619 [RecordView]
    Shape::List(620),
    // 620 RecordView
    Shape::Record(&[must("record", 0), must("person", 0), must("item", 0), must("holder", 0),
        may("asker", 207, 0), may("handle", 235, 0), must("purpose", 0), must("content", 15),
        must("at", 16), must("until", 16), must("fresh", 72), must("sharedWith", 73)]),
    // 621 BurdenView
    Shape::Record(&[must("wanted", 17), must("alreadyHeld", 17), must("shareFrom", 17),
        must("mayCollect", 17), must("forbidden", 17), must("avoided", 17), must("collected", 17)]),
    // 622 ConsultationAnswer
    Shape::Union(&[key("question", 623), key("figures", 629)]),
    // 623 QuestionView
    Shape::Record(&[must("question", 0), must("body", 0), must("content", 15), must("at", 16),
        may("with", 87, 0), must("status", 624)]),
    // 624 QuestionStatus
    Shape::Union(&[key("open", 625), key("answered", 626), key("withdrawn", 628)]),
    // 625 QuestionStatus.open
    Shape::Record(&[must("due", 16), must("overdue", 72)]),
    // 626 QuestionStatus.answered
    Shape::Record(&[must("content", 15), must("at", 16), must("shown", 382), may("solved", 627, 0)]),
    // 627 bool?
    Shape::Maybe(72),
    // 628 QuestionStatus.withdrawn
    Shape::Record(&[]),
    // 629 Figures
    Shape::Record(&[must("asked", 17), must("answeredInTime", 17), must("answeredLate", 17),
        must("answeredAbove", 17), must("overdue", 17), must("withdrawn", 17), must("solved", 17),
        must("unsolved", 17)]),
    // 630 Answered
    Shape::Record(&[must("answer", 12)]),
    // 631 BurdenOf
    Shape::Union(&[key("worker", 632), key("resident", 633), key("item", 634), key("region", 635)]),
    // 632 BurdenOf.worker
    Shape::Record(&[must("worker", 0)]),
    // 633 BurdenOf.resident
    Shape::Record(&[must("person", 0)]),
    // 634 BurdenOf.item
    Shape::Record(&[must("item", 0)]),
    // 635 BurdenOf.region
    Shape::Record(&[must("region", 37)]),
    // 636 CasesCommand
    Shape::Union(&[key("report", 637), key("accept", 638), key("decline", 639),
        key("startSelfResolution", 640), key("handle", 641), key("entrust", 642),
        key("dispatch", 643), key("return", 644), key("feedback", 645), key("close", 646),
        key("escalate", 647), key("evaluate", 649), key("reopen", 650), key("withdraw", 651),
        key("release", 652), key("expire", 653)]),
    // 637 CasesCommand.report
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("channel", 321),
        must("source", 0), may("reporter", 207, 0), must("content", 15)]),
    // 638 CasesCommand.accept
    Shape::Record(&[must("case", 0)]),
    // 639 CasesCommand.decline
    Shape::Record(&[must("case", 0), must("reason", 0), must("path", 0)]),
    // 640 CasesCommand.startSelfResolution
    Shape::Record(&[must("case", 0), may("topic", 325, 0)]),
    // 641 CasesCommand.handle
    Shape::Record(&[must("case", 0)]),
    // 642 CasesCommand.entrust
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 643 CasesCommand.dispatch
    Shape::Record(&[must("case", 0), must("lead", 0), may("helpers", 73, 0),
        may("designated", 72, 0)]),
    // 644 CasesCommand.return
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 645 CasesCommand.feedback
    Shape::Record(&[must("case", 0), may("unit", 206, 0), must("result", 0)]),
    // 646 CasesCommand.close
    Shape::Record(&[must("case", 0)]),
    // 647 CasesCommand.escalate
    Shape::Record(&[must("case", 0), must("reason", 0), may("to", 648, 0)]),
    // 648 Level?
    Shape::Maybe(78),
    // 649 CasesCommand.evaluate
    Shape::Record(&[must("case", 0), must("rater", 0), must("response", 342),
        must("solution", 342), must("satisfaction", 342), may("reason", 235, 0)]),
    // 650 CasesCommand.reopen
    Shape::Record(&[must("case", 0), must("reason", 0)]),
    // 651 CasesCommand.withdraw
    Shape::Record(&[must("case", 0), must("reporter", 0)]),
    // 652 CasesCommand.release
    Shape::Record(&[must("organisation", 0)]),
    // 653 CasesCommand.expire
    Shape::Record(&[must("case", 0)]),
    // 654 CasesQuery
    Shape::Union(&[key("case", 655), key("figures", 656), key("unit", 657), key("agenda", 658)]),
    // 655 CasesQuery.case
    Shape::Record(&[must("case", 0), may("unit", 206, 0)]),
    // 656 CasesQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 657 CasesQuery.unit
    Shape::Record(&[must("unit", 331)]),
    // 658 CasesQuery.agenda
    Shape::Record(&[must("region", 37), may("level", 648, 0), may("after", 296, 0),
        must("limit", 44)]),
    // 659 CatalogueCommand
    Shape::Union(&[key("ask", 660), key("collect", 664), key("share", 667), key("refuse", 668)]),
    // 660 CatalogueCommand.ask
    Shape::Record(&[must("form", 661), must("items", 663)]),
    // 661 DataForm
    Shape::Record(&[must("person", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 662, 0)]),
    // 662 [ItemConsent]
    Shape::List(372),
    // 663 [ItemCode]
    Shape::List(0),
    // 664 CatalogueCommand.collect
    Shape::Record(&[must("form", 661), must("entries", 665)]),
    // 665 [Entry]
    Shape::List(666),
    // 666 Entry
    Shape::Record(&[must("item", 0), must("record", 0), must("content", 15)]),
    // 667 CatalogueCommand.share
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 662, 0)]),
    // 668 CatalogueCommand.refuse
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0)]),
    // 669 CatalogueQuery
    Shape::Union(&[key("held", 670), key("collected", 671), key("burden", 672)]),
    // 670 CatalogueQuery.held
    Shape::Record(&[must("person", 0)]),
    // 671 CatalogueQuery.collected
    Shape::Record(&[must("worker", 0)]),
    // 672 CatalogueQuery.burden
    Shape::Record(&[must("of", 631)]),
    // 673 CharterCommand
    Shape::Union(&[key("adopt", 674)]),
    // 674 CharterCommand.adopt
    Shape::Record(&[must("charter", 33)]),
    // 675 ClockCommand
    Shape::Union(&[key("advance", 676)]),
    // 676 ClockCommand.advance
    Shape::Record(&[]),
    // 677 Command
    Shape::Union(&[key("clock", 675), key("charter", 673), key("membership", 678),
        key("deliberation", 720), key("covenant", 728), key("points", 733), key("cases", 636),
        key("catalogue", 659), key("consultation", 746)]),
    // 678 MembershipCommand
    Shape::Union(&[key("defineRegion", 679), key("reshape", 680), key("cancelReshape", 681),
        key("enterKnownHouseholds", 682), key("grantRole", 683), key("revokeRole", 684),
        key("issueJoinCode", 685), key("revokeJoinCode", 687), key("join", 688), key("leave", 690),
        key("nameDelegate", 691), key("regroupHousehold", 692), key("applyOrganisation", 693),
        key("reviewOrganisation", 694), key("appealReview", 695), key("withdrawApplication", 696),
        key("nameOfficers", 697), key("suspendOrganisation", 698),
        key("reinstateOrganisation", 699), key("dissolveOrganisation", 700), key("openBatch", 701),
        key("closeBatch", 702), key("correct", 703), key("lapseReview", 704),
        key("rotateIdentityKey", 705), key("prove", 706), key("suspectDuplicate", 708),
        key("reviewDuplicate", 709), key("enterMinor", 710), key("askUnmasking", 711),
        key("decideUnmasking", 712), key("tellUnmasked", 713), key("fallDue", 714)]),
    // 679 MembershipCommand.defineRegion
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), must("parent", 37)]),
    // 680 MembershipCommand.reshape
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 89), may("on", 34, 0)]),
    // 681 MembershipCommand.cancelReshape
    Shape::Record(&[must("reshape", 0)]),
    // 682 MembershipCommand.enterKnownHouseholds
    Shape::Record(&[must("grid", 37), must("households", 17)]),
    // 683 MembershipCommand.grantRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 206, 0), may("until", 34, 0), may("passes", 50, 0)]),
    // 684 MembershipCommand.revokeRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 206, 0)]),
    // 685 MembershipCommand.issueJoinCode
    Shape::Record(&[must("grid", 37), must("days", 44), may("overlapDays", 686, 0)]),
    // 686 u16?
    Shape::Maybe(44),
    // 687 MembershipCommand.revokeJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 688 MembershipCommand.join
    Shape::Record(&[must("person", 0), must("household", 0), must("code", 544),
        must("identity", 214), must("proof", 39), may("minor", 689, 0)]),
    // 689 Minority?
    Shape::Maybe(240),
    // 690 MembershipCommand.leave
    Shape::Record(&[must("person", 0)]),
    // 691 MembershipCommand.nameDelegate
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 692 MembershipCommand.regroupHousehold
    Shape::Record(&[must("from", 0), must("to", 0), must("members", 218)]),
    // 693 MembershipCommand.applyOrganisation
    Shape::Record(&[must("organisation", 0), must("kind", 221), must("region", 37),
        may("creditCode", 222, 0), may("documents", 20, 0), may("officers", 218, 0)]),
    // 694 MembershipCommand.reviewOrganisation
    Shape::Record(&[must("organisation", 0), must("approve", 72), must("reason", 0)]),
    // 695 MembershipCommand.appealReview
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 696 MembershipCommand.withdrawApplication
    Shape::Record(&[must("organisation", 0)]),
    // 697 MembershipCommand.nameOfficers
    Shape::Record(&[must("organisation", 0), must("officers", 218)]),
    // 698 MembershipCommand.suspendOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 699 MembershipCommand.reinstateOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 700 MembershipCommand.dissolveOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 701 MembershipCommand.openBatch
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 252)]),
    // 702 MembershipCommand.closeBatch
    Shape::Record(&[must("batch", 0), may("reason", 235, 0)]),
    // 703 MembershipCommand.correct
    Shape::Record(&[must("person", 0), must("correction", 256)]),
    // 704 MembershipCommand.lapseReview
    Shape::Record(&[must("organisation", 0)]),
    // 705 MembershipCommand.rotateIdentityKey
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 706 MembershipCommand.prove
    Shape::Record(&[must("person", 0), must("identity", 214), may("former", 707, 0),
        must("proof", 39)]),
    // 707 Identity?
    Shape::Maybe(214),
    // 708 MembershipCommand.suspectDuplicate
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 709 MembershipCommand.reviewDuplicate
    Shape::Record(&[must("person", 0), must("into", 0), must("same", 72), must("reason", 0)]),
    // 710 MembershipCommand.enterMinor
    Shape::Record(&[must("person", 0), must("minor", 240)]),
    // 711 MembershipCommand.askUnmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("reason", 0)]),
    // 712 MembershipCommand.decideUnmasking
    Shape::Record(&[must("unmasking", 0), must("grant", 72), must("reason", 0)]),
    // 713 MembershipCommand.tellUnmasked
    Shape::Record(&[must("unmasking", 0)]),
    // 714 MembershipCommand.fallDue
    Shape::Record(&[must("matter", 715)]),
    // 715 Matter
    Shape::Union(&[key("duplicate", 716), key("minor", 717), key("reshape", 718),
        key("unmasking", 719)]),
    // 716 Matter.duplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 717 Matter.minor
    Shape::Record(&[must("person", 0)]),
    // 718 Matter.reshape
    Shape::Record(&[must("reshape", 0)]),
    // 719 Matter.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 720 DeliberationCommand
    Shape::Union(&[key("propose", 721), key("second", 722), key("withdraw", 723), key("open", 724),
        key("cast", 725), key("lapse", 726), key("close", 727)]),
    // 721 DeliberationCommand.propose
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 0), must("subject", 15),
        may("covenant", 264, 0), may("repeals", 273, 0)]),
    // 722 DeliberationCommand.second
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 723 DeliberationCommand.withdraw
    Shape::Record(&[must("topic", 0)]),
    // 724 DeliberationCommand.open
    Shape::Record(&[must("topic", 0)]),
    // 725 DeliberationCommand.cast
    Shape::Record(&[must("topic", 0), must("voter", 0), must("choice", 281), must("channel", 192)]),
    // 726 DeliberationCommand.lapse
    Shape::Record(&[must("topic", 0)]),
    // 727 DeliberationCommand.close
    Shape::Record(&[must("topic", 0)]),
    // 728 CovenantCommand
    Shape::Union(&[key("adopt", 729), key("repeal", 730), key("recordViolation", 731),
        key("withdrawViolation", 732)]),
    // 729 CovenantCommand.adopt
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 266)]),
    // 730 CovenantCommand.repeal
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 731 CovenantCommand.recordViolation
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("case", 0), must("minor", 72)]),
    // 732 CovenantCommand.withdrawViolation
    Shape::Record(&[must("violation", 0), must("reason", 0)]),
    // 733 PointsCommand
    Shape::Union(&[key("openFund", 734), key("award", 735), key("reverse", 736),
        key("publishOffer", 737), key("withdrawOffer", 738), key("reserve", 739),
        key("confirm", 740), key("cancel", 741), key("expireRedemption", 742), key("release", 743),
        key("settle", 744), key("combine", 745)]),
    // 734 PointsCommand.openFund
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 735 PointsCommand.award
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0)]),
    // 736 PointsCommand.reverse
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0), must("reason", 0)]),
    // 737 PointsCommand.publishOffer
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 302, 0)]),
    // 738 PointsCommand.withdrawOffer
    Shape::Record(&[must("offer", 0)]),
    // 739 PointsCommand.reserve
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 306)]),
    // 740 PointsCommand.confirm
    Shape::Record(&[must("redemption", 0), must("code", 592)]),
    // 741 PointsCommand.cancel
    Shape::Record(&[must("redemption", 0)]),
    // 742 PointsCommand.expireRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 743 PointsCommand.release
    Shape::Record(&[must("merchant", 0)]),
    // 744 PointsCommand.settle
    Shape::Record(&[must("settlement", 0), must("region", 37)]),
    // 745 PointsCommand.combine
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 746 ConsultationCommand
    Shape::Union(&[key("ask", 747), key("answer", 748), key("withdraw", 749), key("rate", 750),
        key("lapse", 751), key("release", 752)]),
    // 747 ConsultationCommand.ask
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15)]),
    // 748 ConsultationCommand.answer
    Shape::Record(&[must("question", 0), must("content", 15)]),
    // 749 ConsultationCommand.withdraw
    Shape::Record(&[must("question", 0)]),
    // 750 ConsultationCommand.rate
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 751 ConsultationCommand.lapse
    Shape::Record(&[must("question", 0)]),
    // 752 ConsultationCommand.release
    Shape::Record(&[must("body", 0)]),
    // 753 ConsultationQuery
    Shape::Union(&[key("question", 754), key("figures", 755)]),
    // 754 ConsultationQuery.question
    Shape::Record(&[must("question", 0)]),
    // 755 ConsultationQuery.figures
    Shape::Record(&[must("body", 0)]),
    // 756 CovenantQuery
    Shape::Union(&[key("covenant", 757), key("violations", 758), key("figures", 759)]),
    // 757 CovenantQuery.covenant
    Shape::Record(&[must("covenant", 0)]),
    // 758 CovenantQuery.violations
    Shape::Record(&[must("person", 0)]),
    // 759 CovenantQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 760 DeliberationQuery
    Shape::Union(&[key("topic", 761), key("ballot", 762)]),
    // 761 DeliberationQuery.topic
    Shape::Record(&[must("topic", 0)]),
    // 762 DeliberationQuery.ballot
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 763 Done
    Shape::Record(&[must("done", 764)]),
    // 764 Made
    Shape::Union(&[key("digest", 15), key("identity", 214), key("holds", 72), key("picture", 765)]),
    // 765 Made.picture
    Shape::Record(&[must("svg", 26)]),
    // 766 Helper
    Shape::Record(&[must("person", 0), must("consent", 0), must("evidence", 15)]),
    // 767 JournalQuery
    Shape::Union(&[key("state", 768), key("root", 769), key("inclusion", 770),
        key("consistency", 771), key("receipt", 772)]),
    // 768 JournalQuery.state
    Shape::Record(&[]),
    // 769 JournalQuery.root
    Shape::Record(&[]),
    // 770 JournalQuery.inclusion
    Shape::Record(&[must("seq", 17)]),
    // 771 JournalQuery.consistency
    Shape::Record(&[must("first", 17)]),
    // 772 JournalQuery.receipt
    Shape::Record(&[must("request", 0)]),
    // 773 MembershipQuery
    Shape::Union(&[key("region", 774), key("regionHistory", 775), key("coverage", 776),
        key("joinCode", 777), key("member", 778), key("entries", 779), key("batch", 780),
        key("organisation", 781), key("identityKeys", 782), key("unmasking", 783),
        key("unmaskings", 784)]),
    // 774 MembershipQuery.region
    Shape::Record(&[must("region", 37)]),
    // 775 MembershipQuery.regionHistory
    Shape::Record(&[must("region", 37)]),
    // 776 MembershipQuery.coverage
    Shape::Record(&[must("region", 37)]),
    // 777 MembershipQuery.joinCode
    Shape::Record(&[must("grid", 37)]),
    // 778 MembershipQuery.member
    Shape::Record(&[must("person", 0)]),
    // 779 MembershipQuery.entries
    Shape::Record(&[must("region", 37)]),
    // 780 MembershipQuery.batch
    Shape::Record(&[must("batch", 0)]),
    // 781 MembershipQuery.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 782 MembershipQuery.identityKeys
    Shape::Record(&[]),
    // 783 MembershipQuery.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 784 MembershipQuery.unmaskings
    Shape::Record(&[must("person", 0)]),
    // 785 PointsQuery
    Shape::Union(&[key("person", 786), key("participation", 787), key("merchant", 788),
        key("fund", 789), key("offer", 790), key("redemption", 791), key("verificationCode", 792),
        key("settlement", 793), key("settlementLine", 794), key("ledger", 795)]),
    // 786 PointsQuery.person
    Shape::Record(&[must("person", 0)]),
    // 787 PointsQuery.participation
    Shape::Record(&[must("person", 0), must("act", 0)]),
    // 788 PointsQuery.merchant
    Shape::Record(&[must("merchant", 0)]),
    // 789 PointsQuery.fund
    Shape::Record(&[must("fund", 0)]),
    // 790 PointsQuery.offer
    Shape::Record(&[must("offer", 0)]),
    // 791 PointsQuery.redemption
    Shape::Record(&[must("redemption", 0)]),
    // 792 PointsQuery.verificationCode
    Shape::Record(&[must("redemption", 0)]),
    // 793 PointsQuery.settlement
    Shape::Record(&[must("settlement", 0)]),
    // 794 PointsQuery.settlementLine
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 795 PointsQuery.ledger
    Shape::Record(&[]),
    // 796 Query
    Shape::Union(&[key("journal", 767), key("membership", 773), key("deliberation", 760),
        key("covenant", 756), key("points", 785), key("cases", 654), key("catalogue", 669),
        key("consultation", 753)]),
    // 797 Question
    Shape::Record(&[must("at", 16), must("actor", 0), must("query", 796)]),
    // 798 Request
    Shape::Record(&[must("id", 0), must("at", 16), must("actor", 0), may("via", 799, 0),
        must("command", 677)]),
    // 799 Via?
    Shape::Maybe(800),
    // 800 Via
    Shape::Record(&[must("channel", 192), may("helper", 801, 0), may("batch", 235, 0)]),
    // 801 Helper?
    Shape::Maybe(766),
    // 802 Secret
    Shape::Leaf(Leaf::Secret),
    // 803 Setup
    Shape::Record(&[must("digest", 2), must("secret", 802), must("charter", 33)]),
    // 804 Tool
    Shape::Union(&[key("identityDigest", 805), key("identityKey", 806), key("creditCode", 807),
        key("contentDigest", 808), key("qrPicture", 809), key("verifyInclusion", 810),
        key("verifyConsistency", 811)]),
    // 805 Tool.identityDigest
    Shape::Record(&[must("digest", 2), must("secret", 802), may("key", 686, 0), must("number", 26)]),
    // 806 Tool.identityKey
    Shape::Record(&[must("digest", 2), must("secret", 802), must("key", 44)]),
    // 807 Tool.creditCode
    Shape::Record(&[must("code", 26)]),
    // 808 Tool.contentDigest
    Shape::Record(&[must("digest", 2), must("content", 26)]),
    // 809 Tool.qrPicture
    Shape::Record(&[must("text", 26)]),
    // 810 Tool.verifyInclusion
    Shape::Record(&[must("digest", 2), must("leaf", 15), must("seq", 17), must("size", 17),
        must("proof", 20), must("root", 15)]),
    // 811 Tool.verifyConsistency
    Shape::Record(&[must("digest", 2), must("first", 17), must("second", 17), must("proof", 20),
        must("firstRoot", 15), must("secondRoot", 15)]),
];
