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
pub(in crate::engine) const ANSWERED: Place = 671;
pub(in crate::engine) const ASK_ANSWER: Place = 355;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 618;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 672;
pub(in crate::engine) const BURDEN_VIEW: Place = 660;
pub(in crate::engine) const BUYER: Place = 310;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 71;
pub(in crate::engine) const CASE_RULES: Place = 69;
pub(in crate::engine) const CASE_VIEW: Place = 637;
pub(in crate::engine) const CASES_ANSWER: Place = 636;
pub(in crate::engine) const CASES_COMMAND: Place = 677;
pub(in crate::engine) const CASES_EVENT: Place = 322;
pub(in crate::engine) const CASES_QUERY: Place = 695;
pub(in crate::engine) const CASES_REFUSAL: Place = 501;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 658;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 700;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 351;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 711;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 360;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 326;
pub(in crate::engine) const CHANNEL_COUNT: Place = 595;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 715;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 421;
pub(in crate::engine) const CHOICE: Place = 285;
pub(in crate::engine) const CLOCK_COMMAND: Place = 717;
pub(in crate::engine) const CNY: Place = 318;
pub(in crate::engine) const CNY_PER_POINT: Place = 68;
pub(in crate::engine) const COMMAND: Place = 719;
pub(in crate::engine) const COMPARISON: Place = 292;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 661;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 790;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 382;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 806;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 537;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 260;
pub(in crate::engine) const COVENANT_ANSWER: Place = 620;
pub(in crate::engine) const COVENANT_COMMAND: Place = 771;
pub(in crate::engine) const COVENANT_DRAFT: Place = 269;
pub(in crate::engine) const COVENANT_EVENT: Place = 294;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 809;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 454;
pub(in crate::engine) const COVENANT_RULE: Place = 271;
pub(in crate::engine) const COVENANT_VIEW: Place = 621;
pub(in crate::engine) const COVERAGE_VIEW: Place = 587;
pub(in crate::engine) const CREDIT_CODE: Place = 146;
pub(in crate::engine) const DATA_FORM: Place = 702;
pub(in crate::engine) const DATA_ITEM: Place = 81;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 342;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 609;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 763;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 266;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 287;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 813;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 425;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 642;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 816;
pub(in crate::engine) const DUE_CAUSE: Place = 402;
pub(in crate::engine) const EARNING_RULE: Place = 67;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 406;
pub(in crate::engine) const ENTRY: Place = 707;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 195;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 556;
pub(in crate::engine) const ENTRY_VIEW: Place = 575;
pub(in crate::engine) const ERASURE_GROUND: Place = 399;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXPORT_VIEW: Place = 560;
pub(in crate::engine) const FIGURES: Place = 668;
pub(in crate::engine) const FIGURES_VIEW: Place = 623;
pub(in crate::engine) const FORM_COUNT: Place = 257;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 628;
pub(in crate::engine) const GRID_PART: Place = 98;
pub(in crate::engine) const HELPER: Place = 819;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 217;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 607;
pub(in crate::engine) const INEQUALITY: Place = 290;
pub(in crate::engine) const ITEM_ANSWER: Place = 354;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 377;
pub(in crate::engine) const JOIN_CODE: Place = 592;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 820;
pub(in crate::engine) const KEPT_FROM: Place = 87;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 652;
pub(in crate::engine) const LAWFUL_BASIS: Place = 82;
pub(in crate::engine) const LEDGER_TOTALS: Place = 635;
pub(in crate::engine) const LEVEL: Place = 78;
pub(in crate::engine) const LEVEL_FIGURE: Place = 650;
pub(in crate::engine) const LIMIT: Place = 77;
pub(in crate::engine) const MADE: Place = 817;
pub(in crate::engine) const MATTER: Place = 758;
pub(in crate::engine) const MEASURE: Place = 273;
pub(in crate::engine) const MEMBER_VIEW: Place = 561;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 577;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 720;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 88;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 827;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 103;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 627;
pub(in crate::engine) const MINORITY: Place = 243;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 629;
pub(in crate::engine) const OFFICE_HOURS: Place = 75;
pub(in crate::engine) const OPEN_CASE: Place = 657;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 224;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 598;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 597;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 626;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 625;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 586;
pub(in crate::engine) const POINTS_ANSWER: Place = 624;
pub(in crate::engine) const POINTS_COMMAND: Place = 776;
pub(in crate::engine) const POINTS_EVENT: Place = 301;
pub(in crate::engine) const POINTS_QUERY: Place = 839;
pub(in crate::engine) const POINTS_REFUSAL: Place = 466;
pub(in crate::engine) const POINTS_RULES: Place = 65;
pub(in crate::engine) const PRODUCT: Place = 293;
pub(in crate::engine) const PROOF_FIGURE: Place = 590;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 850;
pub(in crate::engine) const QUESTION: Place = 854;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 663;
pub(in crate::engine) const QUESTION_VIEW: Place = 662;
pub(in crate::engine) const RATING: Place = 640;
pub(in crate::engine) const RATING_SUMS: Place = 653;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 573;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 494;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 630;
pub(in crate::engine) const REFUSAL: Place = 405;
pub(in crate::engine) const REFUSED: Place = 404;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 646;
pub(in crate::engine) const REGION_HISTORY: Place = 579;
pub(in crate::engine) const REGION_VERSION: Place = 581;
pub(in crate::engine) const REGION_VIEW: Place = 578;
pub(in crate::engine) const REQUEST: Place = 855;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 307;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 92;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 86;
pub(in crate::engine) const RETURN_CAUSE: Place = 314;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 563;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 347;
pub(in crate::engine) const SECRET: Place = 859;
pub(in crate::engine) const SENSITIVITY: Place = 84;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 317;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 319;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 634;
pub(in crate::engine) const SETUP: Place = 860;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 388;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 510;
pub(in crate::engine) const STAGE_FIGURE: Place = 648;
pub(in crate::engine) const STAGE_NAME: Place = 438;
pub(in crate::engine) const STAGE_VIEW: Place = 611;
pub(in crate::engine) const STAGES: Place = 511;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 645;
pub(in crate::engine) const STEP_VIEW: Place = 644;
pub(in crate::engine) const TALLY: Place = 288;
pub(in crate::engine) const TERM: Place = 79;
pub(in crate::engine) const TERMS: Place = 324;
pub(in crate::engine) const TEST: Place = 291;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 861;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 610;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 583;
pub(in crate::engine) const UNIT: Place = 336;
pub(in crate::engine) const UNIT_FIGURES: Place = 654;
pub(in crate::engine) const UNMASKING: Place = 246;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 247;
pub(in crate::engine) const VAULT_ANSWER: Place = 669;
pub(in crate::engine) const VAULT_COMMAND: Place = 798;
pub(in crate::engine) const VAULT_EVENT: Place = 391;
pub(in crate::engine) const VAULT_QUERY: Place = 851;
pub(in crate::engine) const VAULT_REFUSAL: Place = 548;
pub(in crate::engine) const VERIFICATION_CODE: Place = 633;
pub(in crate::engine) const VIA: Place = 857;
pub(in crate::engine) const VIOLATION_VIEW: Place = 567;
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
    Shape::Union(&[key("journal", 13), key("membership", 577), key("deliberation", 609),
        key("covenant", 620), key("points", 624), key("cases", 636), key("catalogue", 658),
        key("consultation", 661), key("vault", 669)]),
    // 13 JournalAnswer
    Shape::Union(&[key("state", 14), key("root", 18), key("inclusion", 19), key("consistency", 21),
        key("receipt", 22), key("export", 560)]),
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
    Shape::Union(&[key("accepted", 28), key("refused", 404)]),
    // 28 Outcome.accepted
    Shape::Record(&[must("events", 29)]),
    // 29 [Event]
    Shape::List(30),
    // 30 Event
    Shape::Union(&[key("charter", 31), key("membership", 88), key("deliberation", 266),
        key("covenant", 294), key("points", 301), key("cases", 322), key("catalogue", 351),
        key("consultation", 382), key("vault", 391)]),
    // 31 CharterEvent
    Shape::Union(&[key("adopted", 32)]),
    // 32 CharterEvent.adopted
    Shape::Record(&[must("charter", 33)]),
    // 33 Charter
    Shape::Record(&[must("name", 0), must("effectiveFrom", 16), may("effectiveTo", 34, 0),
        must("founders", 35), must("membership", 38), must("deliberation", 58), must("points", 65),
        must("cases", 69), may("catalogue", 80, 0), may("vault", 85, 0)]),
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
    // 85 [RetentionCategory]
    Shape::List(86),
    // 86 RetentionCategory
    Shape::Record(&[must("category", 0), must("basis", 82), must("keepDays", 44), must("from", 87)]),
    // 87 KeptFrom
    Shape::Words(&["entry", "leaving"]),
    // 88 MembershipEvent
    Shape::Union(&[key("regionDefined", 89), key("reshapePlanned", 91),
        key("reshapeCancelled", 101), key("reshapeDropped", 102), key("regionReshaped", 206),
        key("knownHouseholdsEntered", 207), key("roleGranted", 208), key("roleRevoked", 211),
        key("joinCodeIssued", 212), key("joinCodeRevoked", 213), key("joinCodeRejected", 214),
        key("householdFormed", 215), key("personJoined", 216), key("personLeft", 218),
        key("delegateNamed", 219), key("householdRegrouped", 220), key("delegateCleared", 222),
        key("organisationApplied", 223), key("organisationApproved", 226),
        key("organisationRejected", 227), key("reviewAppealed", 228),
        key("applicationWithdrawn", 229), key("organisationSuspended", 230),
        key("organisationReinstated", 231), key("organisationDissolved", 232),
        key("reviewOverdue", 233), key("reviewEscalated", 234), key("identityKeyRotated", 235),
        key("personProved", 236), key("duplicateFound", 237), key("duplicateOverdue", 239),
        key("duplicateDismissed", 240), key("personsMerged", 241), key("minorEntered", 242),
        key("cameOfAge", 244), key("unmaskingAsked", 245), key("unmaskingMoved", 252),
        key("personErased", 253), key("entered", 254), key("batchOpened", 255),
        key("batchClosed", 258), key("entryCorrected", 259), key("actHeld", 264),
        key("actSeconded", 265)]),
    // 89 MembershipEvent.regionDefined
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), may("parent", 90, 0)]),
    // 90 RegionCode?
    Shape::Maybe(37),
    // 91 MembershipEvent.reshapePlanned
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 92), must("on", 16)]),
    // 92 Reshaping
    Shape::Union(&[key("rename", 93), key("move", 94), key("split", 95), key("merge", 99)]),
    // 93 Reshaping.rename
    Shape::Record(&[must("name", 0)]),
    // 94 Reshaping.move
    Shape::Record(&[must("parent", 37), must("code", 37)]),
    // 95 Reshaping.split
    Shape::Record(&[must("stay", 96), must("parts", 97)]),
    // 96 [HouseholdId]
    Shape::List(0),
    // 97 [GridPart]
    Shape::List(98),
    // 98 GridPart
    Shape::Record(&[must("region", 37), must("name", 0), must("households", 96)]),
    // 99 Reshaping.merge
    Shape::Record(&[must("absorbed", 100)]),
    // 100 [RegionCode]
    Shape::List(37),
    // 101 MembershipEvent.reshapeCancelled
    Shape::Record(&[must("reshape", 0)]),
    // 102 MembershipEvent.reshapeDropped
    Shape::Record(&[must("reshape", 0), must("why", 103)]),
    // 103 MembershipRefusal
    Shape::Union(&[key("unknownRegion", 104), key("unknownPerson", 105),
        key("unknownHousehold", 106), key("unknownOrganisation", 107), key("regionExists", 108),
        key("levelGap", 109), key("gridSuffix", 110), key("notAGrid", 111),
        key("unknownReshape", 112), key("reshapeExists", 113), key("reshapePast", 114),
        key("regionEnded", 115), key("nothingChanges", 116), key("namedTwice", 117),
        key("mergeLevels", 118), key("householdsUnaccounted", 119), key("knownBelowJoined", 120),
        key("joinCodeDays", 121), key("noJoinCode", 122), key("joinTriesUsed", 123),
        key("joinCodeReplaced", 124), key("joinCodeWithdrawn", 125), key("joinCodeExpired", 126),
        key("proofTooLow", 127), key("alreadyMember", 128), key("identityTaken", 129),
        key("identityChanged", 130), key("householdElsewhere", 131), key("householdFull", 132),
        key("notAMember", 133), key("notInHousehold", 134), key("roleNeedsOrganisation", 135),
        key("roleWithoutOrganisation", 136), key("roleBeyondOrganisation", 137),
        key("ownGrant", 138), key("roleExpiryPast", 139), key("beyondRung", 140),
        key("grantOutlasts", 141), key("passesTooMany", 142), key("roleNotHeld", 143),
        key("creditCodeMissing", 144), key("creditCodeTaken", 145), key("organisationExists", 147),
        key("applicationsOfPerson", 148), key("applicationsOfRegion", 149),
        key("officersTooMany", 150), key("officersNone", 151), key("officerTwice", 152),
        key("notUnderReview", 153), key("ownReview", 154), key("sameReviewer", 155),
        key("notRejected", 156), key("appealDecided", 157), key("appealLate", 158),
        key("ownSupervision", 159), key("notSuspended", 160), key("unknownYear", 161),
        key("notActive", 163), key("notDue", 164), key("personMerged", 165),
        key("identityKeyOrder", 166), key("identityKeyReused", 167),
        key("identityKeyNotInForce", 168), key("ownWitness", 169), key("proofBelow", 170),
        key("proofNotHigher", 171), key("onePerson", 172), key("duplicateOpen", 173),
        key("noDuplicate", 174), key("ownDuplicate", 175), key("mergeIntoMember", 176),
        key("notAMinor", 177), key("underage", 178), key("guardianNeeded", 179),
        key("ownGuardian", 180), key("guardianActs", 181), key("unmaskingOff", 182),
        key("unmaskingExists", 183), key("unknownUnmasking", 184), key("unknownHandle", 185),
        key("ownUnmasking", 186), key("unmaskingDecided", 187), key("nobodyToTell", 188),
        key("assistanceOff", 189), key("ownHelper", 190), key("helperElsewhere", 191),
        key("helperBusy", 192), key("helperChooses", 193), key("channelDiffers", 194),
        key("unknownBatch", 196), key("batchExists", 197), key("batchClosed", 198),
        key("batchTotal", 199), key("notInBatch", 200), key("batchMismatch", 201),
        key("nothingToCorrect", 202), key("correctionLate", 203), key("proofRaised", 204),
        key("secondEyes", 205)]),
    // 104 MembershipRefusal.unknownRegion
    Shape::Record(&[must("region", 37)]),
    // 105 MembershipRefusal.unknownPerson
    Shape::Record(&[must("person", 0)]),
    // 106 MembershipRefusal.unknownHousehold
    Shape::Record(&[must("household", 0)]),
    // 107 MembershipRefusal.unknownOrganisation
    Shape::Record(&[must("organisation", 0)]),
    // 108 MembershipRefusal.regionExists
    Shape::Record(&[must("region", 37)]),
    // 109 MembershipRefusal.levelGap
    Shape::Record(&[must("parent", 37), must("parentLevel", 78), must("level", 78)]),
    // 110 MembershipRefusal.gridSuffix
    Shape::Record(&[must("region", 37), must("parent", 37), must("digits", 43)]),
    // 111 MembershipRefusal.notAGrid
    Shape::Record(&[must("region", 37), must("level", 78)]),
    // 112 MembershipRefusal.unknownReshape
    Shape::Record(&[must("reshape", 0)]),
    // 113 MembershipRefusal.reshapeExists
    Shape::Record(&[must("reshape", 0), must("on", 16)]),
    // 114 MembershipRefusal.reshapePast
    Shape::Record(&[must("on", 16), must("at", 16)]),
    // 115 MembershipRefusal.regionEnded
    Shape::Record(&[must("region", 37), must("became", 37)]),
    // 116 MembershipRefusal.nothingChanges
    Shape::Record(&[]),
    // 117 MembershipRefusal.namedTwice
    Shape::Record(&[must("named", 0)]),
    // 118 MembershipRefusal.mergeLevels
    Shape::Record(&[must("region", 37), must("level", 78), must("other", 37), must("otherLevel", 78)]),
    // 119 MembershipRefusal.householdsUnaccounted
    Shape::Record(&[must("grid", 37), must("households", 17), must("named", 17), must("first", 0)]),
    // 120 MembershipRefusal.knownBelowJoined
    Shape::Record(&[must("grid", 37), must("known", 17), must("joined", 17)]),
    // 121 MembershipRefusal.joinCodeDays
    Shape::Record(&[must("days", 44), must("max", 44)]),
    // 122 MembershipRefusal.noJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 123 MembershipRefusal.joinTriesUsed
    Shape::Record(&[must("until", 16)]),
    // 124 MembershipRefusal.joinCodeReplaced
    Shape::Record(&[must("version", 44), must("current", 44)]),
    // 125 MembershipRefusal.joinCodeWithdrawn
    Shape::Record(&[must("version", 44)]),
    // 126 MembershipRefusal.joinCodeExpired
    Shape::Record(&[must("until", 16)]),
    // 127 MembershipRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 128 MembershipRefusal.alreadyMember
    Shape::Record(&[must("person", 0), must("grid", 37)]),
    // 129 MembershipRefusal.identityTaken
    Shape::Record(&[]),
    // 130 MembershipRefusal.identityChanged
    Shape::Record(&[must("person", 0)]),
    // 131 MembershipRefusal.householdElsewhere
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 132 MembershipRefusal.householdFull
    Shape::Record(&[must("household", 0), must("max", 44)]),
    // 133 MembershipRefusal.notAMember
    Shape::Record(&[must("person", 0)]),
    // 134 MembershipRefusal.notInHousehold
    Shape::Record(&[must("person", 0), must("household", 0)]),
    // 135 MembershipRefusal.roleNeedsOrganisation
    Shape::Record(&[must("role", 9)]),
    // 136 MembershipRefusal.roleWithoutOrganisation
    Shape::Record(&[must("role", 9)]),
    // 137 MembershipRefusal.roleBeyondOrganisation
    Shape::Record(&[must("region", 37), must("actsIn", 37)]),
    // 138 MembershipRefusal.ownGrant
    Shape::Record(&[must("role", 9)]),
    // 139 MembershipRefusal.roleExpiryPast
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 140 MembershipRefusal.beyondRung
    Shape::Record(&[must("role", 9), must("rung", 43), must("held", 43)]),
    // 141 MembershipRefusal.grantOutlasts
    Shape::Record(&[must("until", 16), must("heldUntil", 16)]),
    // 142 MembershipRefusal.passesTooMany
    Shape::Record(&[must("passes", 43), must("most", 43)]),
    // 143 MembershipRefusal.roleNotHeld
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37)]),
    // 144 MembershipRefusal.creditCodeMissing
    Shape::Record(&[must("organisation", 0)]),
    // 145 MembershipRefusal.creditCodeTaken
    Shape::Record(&[must("creditCode", 146), must("organisation", 0)]),
    // 146 CreditCode
    Shape::Leaf(Leaf::CreditCode),
    // 147 MembershipRefusal.organisationExists
    Shape::Record(&[must("organisation", 0)]),
    // 148 MembershipRefusal.applicationsOfPerson
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 149 MembershipRefusal.applicationsOfRegion
    Shape::Record(&[must("region", 37), must("open", 44), must("max", 44)]),
    // 150 MembershipRefusal.officersTooMany
    Shape::Record(&[must("officers", 44), must("max", 44)]),
    // 151 MembershipRefusal.officersNone
    Shape::Record(&[]),
    // 152 MembershipRefusal.officerTwice
    Shape::Record(&[must("person", 0)]),
    // 153 MembershipRefusal.notUnderReview
    Shape::Record(&[must("organisation", 0)]),
    // 154 MembershipRefusal.ownReview
    Shape::Record(&[must("organisation", 0)]),
    // 155 MembershipRefusal.sameReviewer
    Shape::Record(&[must("organisation", 0)]),
    // 156 MembershipRefusal.notRejected
    Shape::Record(&[must("organisation", 0)]),
    // 157 MembershipRefusal.appealDecided
    Shape::Record(&[must("organisation", 0)]),
    // 158 MembershipRefusal.appealLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 159 MembershipRefusal.ownSupervision
    Shape::Record(&[must("organisation", 0)]),
    // 160 MembershipRefusal.notSuspended
    Shape::Record(&[must("organisation", 0)]),
    // 161 MembershipRefusal.unknownYear
    Shape::Record(&[must("year", 162), must("first", 162), must("last", 162)]),
    // 162 i16
    Shape::Leaf(Leaf::I16),
    // 163 MembershipRefusal.notActive
    Shape::Record(&[must("organisation", 0)]),
    // 164 MembershipRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 165 MembershipRefusal.personMerged
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 166 MembershipRefusal.identityKeyOrder
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 167 MembershipRefusal.identityKeyReused
    Shape::Record(&[]),
    // 168 MembershipRefusal.identityKeyNotInForce
    Shape::Record(&[must("key", 44), must("current", 44)]),
    // 169 MembershipRefusal.ownWitness
    Shape::Record(&[must("person", 0)]),
    // 170 MembershipRefusal.proofBelow
    Shape::Record(&[must("act", 42), must("proof", 39), must("needed", 39)]),
    // 171 MembershipRefusal.proofNotHigher
    Shape::Record(&[must("held", 39), must("proof", 39)]),
    // 172 MembershipRefusal.onePerson
    Shape::Record(&[must("person", 0)]),
    // 173 MembershipRefusal.duplicateOpen
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 174 MembershipRefusal.noDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 175 MembershipRefusal.ownDuplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 176 MembershipRefusal.mergeIntoMember
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 177 MembershipRefusal.notAMinor
    Shape::Record(&[must("person", 0)]),
    // 178 MembershipRefusal.underage
    Shape::Record(&[must("person", 0), must("age", 1), must("least", 43)]),
    // 179 MembershipRefusal.guardianNeeded
    Shape::Record(&[must("person", 0), must("least", 43)]),
    // 180 MembershipRefusal.ownGuardian
    Shape::Record(&[must("person", 0)]),
    // 181 MembershipRefusal.guardianActs
    Shape::Record(&[must("person", 0)]),
    // 182 MembershipRefusal.unmaskingOff
    Shape::Record(&[]),
    // 183 MembershipRefusal.unmaskingExists
    Shape::Record(&[must("unmasking", 0)]),
    // 184 MembershipRefusal.unknownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 185 MembershipRefusal.unknownHandle
    Shape::Record(&[must("grid", 37), must("handle", 0)]),
    // 186 MembershipRefusal.ownUnmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 187 MembershipRefusal.unmaskingDecided
    Shape::Record(&[must("unmasking", 0)]),
    // 188 MembershipRefusal.nobodyToTell
    Shape::Record(&[must("unmasking", 0)]),
    // 189 MembershipRefusal.assistanceOff
    Shape::Record(&[]),
    // 190 MembershipRefusal.ownHelper
    Shape::Record(&[must("helper", 0)]),
    // 191 MembershipRefusal.helperElsewhere
    Shape::Record(&[must("helper", 0)]),
    // 192 MembershipRefusal.helperBusy
    Shape::Record(&[must("helper", 0), must("people", 44), must("most", 44), must("until", 16)]),
    // 193 MembershipRefusal.helperChooses
    Shape::Record(&[must("helper", 0)]),
    // 194 MembershipRefusal.channelDiffers
    Shape::Record(&[must("ballot", 195), must("entry", 195)]),
    // 195 EntryChannel
    Shape::Words(&["app", "paper", "booth", "phone"]),
    // 196 MembershipRefusal.unknownBatch
    Shape::Record(&[must("batch", 0)]),
    // 197 MembershipRefusal.batchExists
    Shape::Record(&[must("batch", 0)]),
    // 198 MembershipRefusal.batchClosed
    Shape::Record(&[must("batch", 0)]),
    // 199 MembershipRefusal.batchTotal
    Shape::Record(&[must("batch", 0), must("forms", 17), must("total", 17)]),
    // 200 MembershipRefusal.notInBatch
    Shape::Record(&[must("batch", 0), must("command", 0)]),
    // 201 MembershipRefusal.batchMismatch
    Shape::Record(&[must("batch", 0), must("command", 0), must("announced", 17), must("came", 17)]),
    // 202 MembershipRefusal.nothingToCorrect
    Shape::Record(&[must("person", 0)]),
    // 203 MembershipRefusal.correctionLate
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 204 MembershipRefusal.proofRaised
    Shape::Record(&[must("proof", 39), must("held", 39)]),
    // 205 MembershipRefusal.secondEyes
    Shape::Record(&[must("person", 0), must("until", 16)]),
    // 206 MembershipEvent.regionReshaped
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 92)]),
    // 207 MembershipEvent.knownHouseholdsEntered
    Shape::Record(&[must("grid", 37), must("households", 17)]),
    // 208 MembershipEvent.roleGranted
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 209, 0), may("until", 34, 0), must("passes", 43),
        may("passedBy", 210, 0)]),
    // 209 OrganisationId?
    Shape::Maybe(0),
    // 210 PersonId?
    Shape::Maybe(0),
    // 211 MembershipEvent.roleRevoked
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 209, 0)]),
    // 212 MembershipEvent.joinCodeIssued
    Shape::Record(&[must("grid", 37), must("version", 44), must("until", 16), may("overlap", 34, 0)]),
    // 213 MembershipEvent.joinCodeRevoked
    Shape::Record(&[must("grid", 37), must("version", 44)]),
    // 214 MembershipEvent.joinCodeRejected
    Shape::Record(&[must("source", 0), must("triesLeft", 44), must("until", 16)]),
    // 215 MembershipEvent.householdFormed
    Shape::Record(&[must("household", 0), must("grid", 37)]),
    // 216 MembershipEvent.personJoined
    Shape::Record(&[must("person", 0), must("household", 0), must("grid", 37),
        must("identity", 217), must("proof", 39)]),
    // 217 Identity
    Shape::Leaf(Leaf::Identity),
    // 218 MembershipEvent.personLeft
    Shape::Record(&[must("person", 0)]),
    // 219 MembershipEvent.delegateNamed
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 220 MembershipEvent.householdRegrouped
    Shape::Record(&[must("from", 0), must("to", 0), must("members", 221)]),
    // 221 [PersonId]
    Shape::List(0),
    // 222 MembershipEvent.delegateCleared
    Shape::Record(&[must("household", 0)]),
    // 223 MembershipEvent.organisationApplied
    Shape::Record(&[must("organisation", 0), must("kind", 224), must("region", 37),
        may("creditCode", 225, 0), must("documents", 20), must("officers", 221),
        must("applicant", 0), must("terms", 47), must("reviewedIn", 37), must("due", 16)]),
    // 224 OrganisationKind
    Shape::Words(&["socialOrganisation", "selfOrganisedGroup", "enterprise", "merchant",
        "department", "residentsCouncil", "worthiesCouncil", "serviceCorps", "legalServiceCorps",
        "ethicsPanel", "communityBody"]),
    // 225 CreditCode?
    Shape::Maybe(146),
    // 226 MembershipEvent.organisationApproved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 227 MembershipEvent.organisationRejected
    Shape::Record(&[must("organisation", 0), must("region", 37), must("reason", 0),
        may("by", 210, 0), may("appealUntil", 34, 0)]),
    // 228 MembershipEvent.reviewAppealed
    Shape::Record(&[must("organisation", 0), must("reason", 0), must("region", 37), must("due", 16)]),
    // 229 MembershipEvent.applicationWithdrawn
    Shape::Record(&[must("organisation", 0)]),
    // 230 MembershipEvent.organisationSuspended
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 231 MembershipEvent.organisationReinstated
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 232 MembershipEvent.organisationDissolved
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 233 MembershipEvent.reviewOverdue
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 234 MembershipEvent.reviewEscalated
    Shape::Record(&[must("organisation", 0), must("region", 37), must("due", 16)]),
    // 235 MembershipEvent.identityKeyRotated
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 236 MembershipEvent.personProved
    Shape::Record(&[must("person", 0), must("identity", 217), must("proof", 39)]),
    // 237 MembershipEvent.duplicateFound
    Shape::Record(&[must("person", 0), must("other", 0), may("suspicion", 238, 0),
        may("finder", 210, 0), must("due", 16)]),
    // 238 Id?
    Shape::Maybe(0),
    // 239 MembershipEvent.duplicateOverdue
    Shape::Record(&[must("person", 0), must("other", 0), must("due", 16)]),
    // 240 MembershipEvent.duplicateDismissed
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 241 MembershipEvent.personsMerged
    Shape::Record(&[must("person", 0), must("into", 0), must("reason", 0)]),
    // 242 MembershipEvent.minorEntered
    Shape::Record(&[must("person", 0), must("minor", 243)]),
    // 243 Minority
    Shape::Record(&[must("adultFrom", 16), may("guardian", 210, 0)]),
    // 244 MembershipEvent.cameOfAge
    Shape::Record(&[must("person", 0)]),
    // 245 MembershipEvent.unmaskingAsked
    Shape::Record(&[must("order", 246)]),
    // 246 Unmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("asker", 0),
        must("reason", 0), must("rules", 52), must("stage", 247)]),
    // 247 UnmaskingStage
    Shape::Union(&[key("asked", 248), key("lapsed", 249), key("declined", 250), key("granted", 251)]),
    // 248 UnmaskingStage.asked
    Shape::Record(&[must("due", 16)]),
    // 249 UnmaskingStage.lapsed
    Shape::Record(&[]),
    // 250 UnmaskingStage.declined
    Shape::Record(&[must("decider", 0), must("reason", 0)]),
    // 251 UnmaskingStage.granted
    Shape::Record(&[must("decider", 0), must("reason", 0), must("person", 0), must("due", 16),
        may("told", 34, 0), must("overdue", 72)]),
    // 252 MembershipEvent.unmaskingMoved
    Shape::Record(&[must("unmasking", 0), must("stage", 247)]),
    // 253 MembershipEvent.personErased
    Shape::Record(&[must("person", 0), must("tombstone", 0)]),
    // 254 MembershipEvent.entered
    Shape::Record(&[must("person", 0), may("region", 90, 0), must("channel", 195),
        may("helper", 210, 0), may("batch", 238, 0), must("command", 0), may("until", 34, 0)]),
    // 255 MembershipEvent.batchOpened
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 256)]),
    // 256 [FormCount]
    Shape::List(257),
    // 257 FormCount
    Shape::Record(&[must("command", 0), must("forms", 17)]),
    // 258 MembershipEvent.batchClosed
    Shape::Record(&[must("batch", 0), must("differences", 256), may("reason", 238, 0)]),
    // 259 MembershipEvent.entryCorrected
    Shape::Record(&[must("person", 0), must("was", 260), must("now", 260)]),
    // 260 Correction
    Shape::Union(&[key("household", 261), key("proof", 262), key("delegate", 263)]),
    // 261 Correction.household
    Shape::Record(&[must("household", 0)]),
    // 262 Correction.proof
    Shape::Record(&[must("proof", 39)]),
    // 263 Correction.delegate
    Shape::Record(&[may("delegate", 210, 0)]),
    // 264 MembershipEvent.actHeld
    Shape::Record(&[must("act", 15), must("command", 0), must("by", 0), must("helps", 72),
        must("until", 16)]),
    // 265 MembershipEvent.actSeconded
    Shape::Record(&[must("act", 15), must("first", 0), must("second", 0)]),
    // 266 DeliberationEvent
    Shape::Union(&[key("topicProposed", 267), key("secondGiven", 278), key("topicSeconded", 279),
        key("topicLapsed", 280), key("topicWithdrawn", 281), key("votingOpened", 282),
        key("ballotCast", 283), key("topicDecided", 286)]),
    // 267 DeliberationEvent.topicProposed
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 60), must("proofs", 40),
        must("subject", 15), may("covenant", 268, 0), may("repeals", 277, 0), must("proposer", 0),
        must("due", 16)]),
    // 268 CovenantDraft?
    Shape::Maybe(269),
    // 269 CovenantDraft
    Shape::Record(&[must("covenant", 0), must("rules", 270)]),
    // 270 [CovenantRule]
    Shape::List(271),
    // 271 CovenantRule
    Shape::Record(&[must("rule", 0), must("windowDays", 44), must("ladder", 272)]),
    // 272 [Measure]
    Shape::List(273),
    // 273 Measure
    Shape::Union(&[key("dissuade", 274), key("expose", 275), key("refer", 276)]),
    // 274 Measure.dissuade
    Shape::Record(&[]),
    // 275 Measure.expose
    Shape::Record(&[]),
    // 276 Measure.refer
    Shape::Record(&[must("kind", 0)]),
    // 277 CovenantId?
    Shape::Maybe(0),
    // 278 DeliberationEvent.secondGiven
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 279 DeliberationEvent.topicSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44)]),
    // 280 DeliberationEvent.topicLapsed
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 281 DeliberationEvent.topicWithdrawn
    Shape::Record(&[must("topic", 0)]),
    // 282 DeliberationEvent.votingOpened
    Shape::Record(&[must("topic", 0), must("eligible", 17), must("register", 15), must("until", 16)]),
    // 283 DeliberationEvent.ballotCast
    Shape::Record(&[must("topic", 0), must("voter", 0), may("household", 284, 0),
        must("choice", 285), must("channel", 195)]),
    // 284 HouseholdId?
    Shape::Maybe(0),
    // 285 Choice
    Shape::Words(&["yes", "no", "abstain"]),
    // 286 DeliberationEvent.topicDecided
    Shape::Record(&[must("topic", 0), must("region", 37), must("outcome", 287), must("tally", 288),
        must("proof", 289), may("adopts", 268, 0), may("repeals", 277, 0)]),
    // 287 DeliberationOutcome
    Shape::Words(&["noQuorum", "rejected", "passed"]),
    // 288 Tally
    Shape::Record(&[must("eligible", 17), must("participants", 17), must("yes", 17),
        must("no", 17), must("abstain", 17)]),
    // 289 [Inequality]
    Shape::List(290),
    // 290 Inequality
    Shape::Record(&[must("test", 291), must("part", 17), must("whole", 17), must("base", 64),
        must("ratio", 63), must("comparison", 292), must("left", 293), must("right", 293),
        must("holds", 72)]),
    // 291 Test
    Shape::Words(&["quorum", "approval"]),
    // 292 Comparison
    Shape::Words(&["atLeast", "moreThan"]),
    // 293 Product
    Shape::Leaf(Leaf::Product),
    // 294 CovenantEvent
    Shape::Union(&[key("covenantAdopted", 295), key("covenantRepealed", 296),
        key("violationRecorded", 297), key("noticeIssued", 298), key("violationWithdrawn", 299)]),
    // 295 CovenantEvent.covenantAdopted
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 270)]),
    // 296 CovenantEvent.covenantRepealed
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 297 CovenantEvent.violationRecorded
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("repetition", 17), must("measure", 273),
        must("until", 16), must("case", 0)]),
    // 298 CovenantEvent.noticeIssued
    Shape::Record(&[must("covenant", 0), must("rule", 0), must("place", 37)]),
    // 299 CovenantEvent.violationWithdrawn
    Shape::Record(&[must("violation", 0), must("reason", 0), may("case", 300, 0)]),
    // 300 CaseId?
    Shape::Maybe(0),
    // 301 PointsEvent
    Shape::Union(&[key("fundOpened", 302), key("pointsAwarded", 303), key("awardReversed", 304),
        key("offerPublished", 305), key("offerWithdrawn", 308), key("redemptionReserved", 309),
        key("codeRejected", 311), key("redemptionConfirmed", 312), key("redemptionReturned", 313),
        key("settled", 315), key("pointsCombined", 320), key("pointsForfeited", 321)]),
    // 302 PointsEvent.fundOpened
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 303 PointsEvent.pointsAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11)]),
    // 304 PointsEvent.awardReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0),
        must("amount", 11), must("reason", 0)]),
    // 305 PointsEvent.offerPublished
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 306, 0)]),
    // 306 Requirement?
    Shape::Maybe(307),
    // 307 Requirement
    Shape::Record(&[must("act", 0), must("times", 17)]),
    // 308 PointsEvent.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 309 PointsEvent.redemptionReserved
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 310), must("price", 11),
        must("tries", 43), must("due", 16)]),
    // 310 Buyer
    Shape::Union(&[key("person", 0), key("merchant", 0)]),
    // 311 PointsEvent.codeRejected
    Shape::Record(&[must("redemption", 0), must("triesLeft", 43)]),
    // 312 PointsEvent.redemptionConfirmed
    Shape::Record(&[must("redemption", 0)]),
    // 313 PointsEvent.redemptionReturned
    Shape::Record(&[must("redemption", 0), must("cause", 314)]),
    // 314 ReturnCause
    Shape::Words(&["cancelled", "expired", "locked", "dissolved"]),
    // 315 PointsEvent.settled
    Shape::Record(&[must("settlement", 0), must("region", 37), must("rate", 68),
        must("lines", 316), must("totals", 319)]),
    // 316 [SettlementLine]
    Shape::List(317),
    // 317 SettlementLine
    Shape::Record(&[must("merchant", 0), must("carried", 11), must("earned", 11),
        must("spent", 11), must("reserved", 11), must("net", 11), must("cny", 318)]),
    // 318 Cny
    Shape::Leaf(Leaf::Cny),
    // 319 SettlementTotals
    Shape::Record(&[must("carried", 11), must("earned", 11), must("spent", 11),
        must("reserved", 11), must("net", 11), must("cny", 318), must("rounding", 318)]),
    // 320 PointsEvent.pointsCombined
    Shape::Record(&[must("person", 0), must("into", 0), must("amount", 11)]),
    // 321 PointsEvent.pointsForfeited
    Shape::Record(&[must("person", 0), must("fund", 0), must("amount", 11)]),
    // 322 CasesEvent
    Shape::Union(&[key("termsAdopted", 323), key("caseReported", 325), key("caseAccepted", 327),
        key("caseDeclined", 328), key("selfResolutionStarted", 329), key("handlingStarted", 331),
        key("caseEntrusted", 332), key("caseDispatched", 333), key("caseReturned", 334),
        key("feedbackGiven", 335), key("caseClosed", 339), key("caseEscalated", 340),
        key("deadlineMissed", 343), key("caseSupervised", 344), key("deadlineSet", 345),
        key("caseRated", 346), key("caseReopened", 348), key("caseReleased", 349),
        key("caseWithdrawn", 350)]),
    // 323 CasesEvent.termsAdopted
    Shape::Record(&[must("terms", 324)]),
    // 324 Terms
    Shape::Record(&[must("officeHours", 74), must("limits", 76), must("warningsMax", 43),
        must("reopeningsMax", 43), must("evaluationDays", 44)]),
    // 325 CasesEvent.caseReported
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("level", 78), must("channel", 326), must("source", 0), may("reporter", 210, 0),
        must("content", 15), must("due", 16)]),
    // 326 Channel
    Shape::Words(&["resident", "gridPatrol", "hotline", "policeLine", "sensor", "department",
        "tip", "covenant"]),
    // 327 CasesEvent.caseAccepted
    Shape::Record(&[must("case", 0), must("level", 78)]),
    // 328 CasesEvent.caseDeclined
    Shape::Record(&[must("case", 0), must("level", 78), must("reason", 0), must("path", 0),
        must("until", 16)]),
    // 329 CasesEvent.selfResolutionStarted
    Shape::Record(&[must("case", 0), may("topic", 330, 0)]),
    // 330 TopicId?
    Shape::Maybe(0),
    // 331 CasesEvent.handlingStarted
    Shape::Record(&[must("case", 0)]),
    // 332 CasesEvent.caseEntrusted
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 333 CasesEvent.caseDispatched
    Shape::Record(&[must("case", 0), must("lead", 0), must("helpers", 73), must("designated", 72)]),
    // 334 CasesEvent.caseReturned
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 335 CasesEvent.feedbackGiven
    Shape::Record(&[must("case", 0), must("unit", 336), must("result", 0), must("complete", 72),
        may("by", 210, 0)]),
    // 336 Unit
    Shape::Union(&[key("region", 337), key("organisation", 338)]),
    // 337 Unit.region
    Shape::Record(&[must("region", 37)]),
    // 338 Unit.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 339 CasesEvent.caseClosed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 336), must("result", 0),
        must("back", 100), must("late", 72), must("until", 16)]),
    // 340 CasesEvent.caseEscalated
    Shape::Record(&[must("case", 0), must("from", 78), must("to", 78), may("reason", 238, 0),
        must("due", 16), may("deferral", 341, 0)]),
    // 341 Deferral?
    Shape::Maybe(342),
    // 342 Deferral
    Shape::Words(&["unknownYear", "warningsExhausted"]),
    // 343 CasesEvent.deadlineMissed
    Shape::Record(&[must("case", 0), must("level", 78), must("unit", 336), must("due", 16)]),
    // 344 CasesEvent.caseSupervised
    Shape::Record(&[must("case", 0), must("level", 78), must("warning", 43), must("due", 16),
        may("deferral", 341, 0)]),
    // 345 CasesEvent.deadlineSet
    Shape::Record(&[must("case", 0), must("due", 16), may("deferral", 341, 0)]),
    // 346 CasesEvent.caseRated
    Shape::Record(&[must("case", 0), must("round", 44), must("response", 347),
        must("solution", 347), must("satisfaction", 347), may("reason", 238, 0)]),
    // 347 Score
    Shape::Leaf(Leaf::Score),
    // 348 CasesEvent.caseReopened
    Shape::Record(&[must("case", 0), must("level", 78), must("round", 44), must("reason", 0),
        must("due", 16)]),
    // 349 CasesEvent.caseReleased
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 350 CasesEvent.caseWithdrawn
    Shape::Record(&[must("case", 0)]),
    // 351 CatalogueEvent
    Shape::Union(&[key("formAsked", 352), key("itemCollected", 375), key("itemShared", 378),
        key("itemRefused", 379), key("holdingEnded", 380), key("personForgotten", 381)]),
    // 352 CatalogueEvent.formAsked
    Shape::Record(&[must("asker", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("answers", 353)]),
    // 353 [ItemAnswer]
    Shape::List(354),
    // 354 ItemAnswer
    Shape::Record(&[must("item", 0), must("answer", 355)]),
    // 355 AskAnswer
    Shape::Union(&[key("alreadyHeld", 356), key("shareFrom", 357), key("mayCollect", 358),
        key("forbidden", 359)]),
    // 356 AskAnswer.alreadyHeld
    Shape::Record(&[must("by", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 357 AskAnswer.shareFrom
    Shape::Record(&[must("holder", 0), must("record", 0), must("ageDays", 17), must("until", 16)]),
    // 358 AskAnswer.mayCollect
    Shape::Record(&[must("basis", 82), must("until", 16)]),
    // 359 AskAnswer.forbidden
    Shape::Record(&[must("why", 360)]),
    // 360 CatalogueRefusal
    Shape::Union(&[key("unknownItem", 361), key("itemTwice", 362), key("purposeNotLawful", 363),
        key("notEntitled", 364), key("outsideRegion", 365), key("alreadyHeld", 366),
        key("refusedByResident", 367), key("consentMissing", 368), key("guardianMissing", 369),
        key("heldElsewhere", 370), key("recordExists", 371), key("unknownRecord", 372),
        key("notFresh", 373), key("notRefusable", 374)]),
    // 361 CatalogueRefusal.unknownItem
    Shape::Record(&[must("item", 0)]),
    // 362 CatalogueRefusal.itemTwice
    Shape::Record(&[must("item", 0)]),
    // 363 CatalogueRefusal.purposeNotLawful
    Shape::Record(&[must("item", 0), must("purpose", 0)]),
    // 364 CatalogueRefusal.notEntitled
    Shape::Record(&[must("item", 0), must("organisation", 0), must("owner", 0)]),
    // 365 CatalogueRefusal.outsideRegion
    Shape::Record(&[must("organisation", 0), must("actsIn", 37), must("grid", 37)]),
    // 366 CatalogueRefusal.alreadyHeld
    Shape::Record(&[must("item", 0), must("by", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 367 CatalogueRefusal.refusedByResident
    Shape::Record(&[must("item", 0), must("organisation", 0), must("until", 16)]),
    // 368 CatalogueRefusal.consentMissing
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 369 CatalogueRefusal.guardianMissing
    Shape::Record(&[must("item", 0), must("person", 0), must("least", 43)]),
    // 370 CatalogueRefusal.heldElsewhere
    Shape::Record(&[must("item", 0), must("holder", 0), must("record", 0), must("ageDays", 17),
        must("until", 16)]),
    // 371 CatalogueRefusal.recordExists
    Shape::Record(&[must("record", 0)]),
    // 372 CatalogueRefusal.unknownRecord
    Shape::Record(&[must("record", 0)]),
    // 373 CatalogueRefusal.notFresh
    Shape::Record(&[must("record", 0), must("until", 16)]),
    // 374 CatalogueRefusal.notRefusable
    Shape::Record(&[must("item", 0), must("basis", 82)]),
    // 375 CatalogueEvent.itemCollected
    Shape::Record(&[must("record", 0), must("item", 0), must("person", 0), must("organisation", 0),
        must("purpose", 0), must("asker", 0), must("content", 15), must("basis", 82),
        may("consent", 376, 0), must("until", 16)]),
    // 376 ItemConsent?
    Shape::Maybe(377),
    // 377 ItemConsent
    Shape::Record(&[must("item", 0), must("by", 0), must("evidence", 15)]),
    // 378 CatalogueEvent.itemShared
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consent", 376, 0)]),
    // 379 CatalogueEvent.itemRefused
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0), must("until", 16)]),
    // 380 CatalogueEvent.holdingEnded
    Shape::Record(&[must("record", 0), must("organisation", 0)]),
    // 381 CatalogueEvent.personForgotten
    Shape::Record(&[must("person", 0)]),
    // 382 ConsultationEvent
    Shape::Union(&[key("questionAsked", 383), key("answerReminded", 384),
        key("answerOverdue", 385), key("questionEscalated", 386), key("questionAnswered", 387),
        key("questionWithdrawn", 389), key("answerRated", 390)]),
    // 383 ConsultationEvent.questionAsked
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15),
        must("terms", 49), must("remind", 16), must("due", 16)]),
    // 384 ConsultationEvent.answerReminded
    Shape::Record(&[must("question", 0), must("body", 0), must("due", 16)]),
    // 385 ConsultationEvent.answerOverdue
    Shape::Record(&[must("question", 0), must("unit", 336), must("due", 16)]),
    // 386 ConsultationEvent.questionEscalated
    Shape::Record(&[must("question", 0), must("region", 37), must("due", 16)]),
    // 387 ConsultationEvent.questionAnswered
    Shape::Record(&[must("question", 0), must("content", 15), must("shown", 388)]),
    // 388 ShownIdentity
    Shape::Record(&[must("unit", 336), must("role", 9)]),
    // 389 ConsultationEvent.questionWithdrawn
    Shape::Record(&[must("question", 0)]),
    // 390 ConsultationEvent.answerRated
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 391 VaultEvent
    Shape::Union(&[key("entryKept", 392), key("entryCorrected", 394), key("termMoved", 395),
        key("consentWithdrawn", 396), key("erasureOrdered", 398), key("entriesDue", 400),
        key("entriesErased", 403)]),
    // 392 VaultEvent.entryKept
    Shape::Record(&[must("entry", 0), must("person", 0), must("category", 86), must("content", 15),
        may("consent", 393, 0), may("until", 34, 0)]),
    // 393 Digest?
    Shape::Maybe(15),
    // 394 VaultEvent.entryCorrected
    Shape::Record(&[must("entry", 0), must("content", 15)]),
    // 395 VaultEvent.termMoved
    Shape::Record(&[must("entry", 0), may("until", 34, 0)]),
    // 396 VaultEvent.consentWithdrawn
    Shape::Record(&[must("person", 0), may("category", 397, 0)]),
    // 397 CategoryCode?
    Shape::Maybe(0),
    // 398 VaultEvent.erasureOrdered
    Shape::Record(&[must("person", 0), must("ground", 399)]),
    // 399 ErasureGround
    Shape::Words(&["purposeReached", "serviceEnded", "consentWithdrawn", "unlawful", "otherLaw"]),
    // 400 VaultEvent.entriesDue
    Shape::Record(&[must("entries", 401), must("cause", 402)]),
    // 401 [EntryId]
    Shape::List(0),
    // 402 DueCause
    Shape::Words(&["termEnded", "consentWithdrawn", "erasure"]),
    // 403 VaultEvent.entriesErased
    Shape::Record(&[must("entries", 401)]),
    // 404 Refused
    Shape::Record(&[must("code", 26), must("en", 26), must("zh", 26), must("retryable", 72),
        must("rule", 26), must("detail", 405)]),
    // 405 Refusal
    Shape::Union(&[key("engine", 406), key("charter", 421), key("membership", 103),
        key("deliberation", 425), key("covenant", 454), key("points", 466), key("cases", 501),
        key("catalogue", 360), key("consultation", 537), key("vault", 548)]),
    // 406 EngineRefusal
    Shape::Union(&[key("tooLarge", 407), key("notUtf8", 408), key("malformed", 409),
        key("requestReused", 410), key("full", 411), key("timeBackward", 412),
        key("forbidden", 413), key("deadlinesPending", 414), key("snapshotDamaged", 415),
        key("snapshotVersion", 416), key("wrongSecret", 417), key("notRecorded", 418),
        key("noSuchRecord", 419), key("invalidNumber", 420)]),
    // 407 EngineRefusal.tooLarge
    Shape::Record(&[must("bytes", 17), must("max", 17)]),
    // 408 EngineRefusal.notUtf8
    Shape::Record(&[must("at", 17)]),
    // 409 EngineRefusal.malformed
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 410 EngineRefusal.requestReused
    Shape::Record(&[must("request", 0), must("seq", 17)]),
    // 411 EngineRefusal.full
    Shape::Record(&[must("records", 17), must("max", 17)]),
    // 412 EngineRefusal.timeBackward
    Shape::Record(&[must("at", 16), must("now", 16)]),
    // 413 EngineRefusal.forbidden
    Shape::Record(&[must("command", 26), must("actor", 0), must("allowed", 3)]),
    // 414 EngineRefusal.deadlinesPending
    Shape::Record(&[must("fired", 17)]),
    // 415 EngineRefusal.snapshotDamaged
    Shape::Record(&[must("problem", 26)]),
    // 416 EngineRefusal.snapshotVersion
    Shape::Record(&[must("version", 44), must("known", 44)]),
    // 417 EngineRefusal.wrongSecret
    Shape::Record(&[]),
    // 418 EngineRefusal.notRecorded
    Shape::Record(&[must("request", 0)]),
    // 419 EngineRefusal.noSuchRecord
    Shape::Record(&[must("seq", 17), must("records", 17)]),
    // 420 EngineRefusal.invalidNumber
    Shape::Record(&[must("problem", 26)]),
    // 421 CharterRefusal
    Shape::Union(&[key("invalid", 422), key("notInForce", 423), key("notLater", 424)]),
    // 422 CharterRefusal.invalid
    Shape::Record(&[must("path", 26), must("problem", 26)]),
    // 423 CharterRefusal.notInForce
    Shape::Record(&[must("at", 16), must("from", 16)]),
    // 424 CharterRefusal.notLater
    Shape::Record(&[must("from", 16), must("latest", 16)]),
    // 425 DeliberationRefusal
    Shape::Union(&[key("unknownTopic", 426), key("topicExists", 427), key("unknownRule", 428),
        key("rulesCount", 429), key("ruleTwice", 430), key("windowDays", 431),
        key("ladderLength", 432), key("ladderDescends", 433), key("unknownKind", 434),
        key("covenantTaken", 435), key("nothingToRepeal", 436), key("notBeingSeconded", 437),
        key("notSeconded", 439), key("notOpenable", 440), key("notWithdrawable", 441),
        key("notVoting", 442), key("secondingOver", 443), key("votingOver", 444),
        key("notDue", 445), key("ownSecond", 446), key("outsideRegion", 447),
        key("alreadySeconded", 448), key("nobodyEligible", 449), key("appBallotOfAnother", 450),
        key("notEligible", 451), key("notDelegate", 452), key("alreadyVoted", 453)]),
    // 426 DeliberationRefusal.unknownTopic
    Shape::Record(&[must("topic", 0)]),
    // 427 DeliberationRefusal.topicExists
    Shape::Record(&[must("topic", 0)]),
    // 428 DeliberationRefusal.unknownRule
    Shape::Record(&[must("rule", 0)]),
    // 429 DeliberationRefusal.rulesCount
    Shape::Record(&[must("rules", 17), must("max", 44)]),
    // 430 DeliberationRefusal.ruleTwice
    Shape::Record(&[must("rule", 0)]),
    // 431 DeliberationRefusal.windowDays
    Shape::Record(&[must("rule", 0), must("days", 44), must("max", 44)]),
    // 432 DeliberationRefusal.ladderLength
    Shape::Record(&[must("rule", 0), must("steps", 17), must("max", 44)]),
    // 433 DeliberationRefusal.ladderDescends
    Shape::Record(&[must("rule", 0), must("step", 44)]),
    // 434 DeliberationRefusal.unknownKind
    Shape::Record(&[must("rule", 0), must("kind", 0)]),
    // 435 DeliberationRefusal.covenantTaken
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 436 DeliberationRefusal.nothingToRepeal
    Shape::Record(&[must("covenant", 0), must("region", 37)]),
    // 437 DeliberationRefusal.notBeingSeconded
    Shape::Record(&[must("topic", 0), must("stage", 438)]),
    // 438 StageName
    Shape::Words(&["proposed", "seconded", "voting", "decided", "lapsed", "withdrawn"]),
    // 439 DeliberationRefusal.notSeconded
    Shape::Record(&[must("topic", 0), must("seconds", 44), must("needed", 44)]),
    // 440 DeliberationRefusal.notOpenable
    Shape::Record(&[must("topic", 0), must("stage", 438)]),
    // 441 DeliberationRefusal.notWithdrawable
    Shape::Record(&[must("topic", 0), must("stage", 438)]),
    // 442 DeliberationRefusal.notVoting
    Shape::Record(&[must("topic", 0), must("stage", 438)]),
    // 443 DeliberationRefusal.secondingOver
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 444 DeliberationRefusal.votingOver
    Shape::Record(&[must("topic", 0), must("until", 16), must("at", 16)]),
    // 445 DeliberationRefusal.notDue
    Shape::Record(&[must("topic", 0), must("due", 16), must("at", 16)]),
    // 446 DeliberationRefusal.ownSecond
    Shape::Record(&[must("topic", 0)]),
    // 447 DeliberationRefusal.outsideRegion
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 448 DeliberationRefusal.alreadySeconded
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 449 DeliberationRefusal.nobodyEligible
    Shape::Record(&[must("topic", 0), must("region", 37)]),
    // 450 DeliberationRefusal.appBallotOfAnother
    Shape::Record(&[must("voter", 0)]),
    // 451 DeliberationRefusal.notEligible
    Shape::Record(&[must("voter", 0), must("opened", 16)]),
    // 452 DeliberationRefusal.notDelegate
    Shape::Record(&[must("voter", 0), must("household", 0)]),
    // 453 DeliberationRefusal.alreadyVoted
    Shape::Record(&[must("cast", 16), must("channel", 195)]),
    // 454 CovenantRefusal
    Shape::Union(&[key("covenantExists", 455), key("unknownCovenant", 456), key("notInForce", 457),
        key("unknownRule", 458), key("violationExists", 459), key("unknownViolation", 460),
        key("ownViolation", 461), key("alreadyWithdrawn", 462), key("placeOutside", 463),
        key("minor", 464), key("notBound", 465)]),
    // 455 CovenantRefusal.covenantExists
    Shape::Record(&[must("covenant", 0)]),
    // 456 CovenantRefusal.unknownCovenant
    Shape::Record(&[must("covenant", 0)]),
    // 457 CovenantRefusal.notInForce
    Shape::Record(&[must("covenant", 0), must("since", 16)]),
    // 458 CovenantRefusal.unknownRule
    Shape::Record(&[must("covenant", 0), must("rule", 0)]),
    // 459 CovenantRefusal.violationExists
    Shape::Record(&[must("violation", 0), must("recorded", 16)]),
    // 460 CovenantRefusal.unknownViolation
    Shape::Record(&[must("violation", 0)]),
    // 461 CovenantRefusal.ownViolation
    Shape::Record(&[must("violation", 0)]),
    // 462 CovenantRefusal.alreadyWithdrawn
    Shape::Record(&[must("violation", 0)]),
    // 463 CovenantRefusal.placeOutside
    Shape::Record(&[must("place", 37), must("region", 37)]),
    // 464 CovenantRefusal.minor
    Shape::Record(&[]),
    // 465 CovenantRefusal.notBound
    Shape::Record(&[must("person", 0), must("region", 37)]),
    // 466 PointsRefusal
    Shape::Union(&[key("notAMerchant", 467), key("unknownFund", 468), key("unknownAct", 469),
        key("unknownAward", 470), key("unknownOffer", 471), key("unknownRedemption", 472),
        key("unknownSettlement", 473), key("notInSettlement", 474), key("fundExists", 475),
        key("offerExists", 476), key("redemptionExists", 477), key("settlementExists", 478),
        key("ownAward", 479), key("fundElsewhere", 480), key("proofTooLow", 481),
        key("alreadyAwarded", 482), key("capReached", 483), key("alreadyReversed", 484),
        key("priceTooLow", 485), key("stockEmpty", 486), key("requirementEmpty", 487),
        key("offerWithdrawn", 488), key("ownOffer", 489), key("requirementNotMet", 490),
        key("soldOut", 491), key("balanceTooLow", 492), key("redemptionOver", 493),
        key("redemptionLate", 495), key("notDue", 496), key("ownConfirmation", 497),
        key("ownSettlement", 498), key("nothingToSettle", 499), key("ledgerFull", 500)]),
    // 467 PointsRefusal.notAMerchant
    Shape::Record(&[must("organisation", 0)]),
    // 468 PointsRefusal.unknownFund
    Shape::Record(&[must("fund", 0)]),
    // 469 PointsRefusal.unknownAct
    Shape::Record(&[must("act", 0)]),
    // 470 PointsRefusal.unknownAward
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 471 PointsRefusal.unknownOffer
    Shape::Record(&[must("offer", 0)]),
    // 472 PointsRefusal.unknownRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 473 PointsRefusal.unknownSettlement
    Shape::Record(&[must("settlement", 0)]),
    // 474 PointsRefusal.notInSettlement
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 475 PointsRefusal.fundExists
    Shape::Record(&[must("fund", 0)]),
    // 476 PointsRefusal.offerExists
    Shape::Record(&[must("offer", 0)]),
    // 477 PointsRefusal.redemptionExists
    Shape::Record(&[must("redemption", 0)]),
    // 478 PointsRefusal.settlementExists
    Shape::Record(&[must("settlement", 0)]),
    // 479 PointsRefusal.ownAward
    Shape::Record(&[must("person", 0)]),
    // 480 PointsRefusal.fundElsewhere
    Shape::Record(&[must("fund", 0), must("region", 37), must("grid", 37)]),
    // 481 PointsRefusal.proofTooLow
    Shape::Record(&[must("proof", 39), must("needed", 39)]),
    // 482 PointsRefusal.alreadyAwarded
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 483 PointsRefusal.capReached
    Shape::Record(&[must("act", 0), must("cap", 11), must("earned", 11), must("asked", 11),
        must("until", 16)]),
    // 484 PointsRefusal.alreadyReversed
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0)]),
    // 485 PointsRefusal.priceTooLow
    Shape::Record(&[must("price", 11), must("least", 11)]),
    // 486 PointsRefusal.stockEmpty
    Shape::Record(&[]),
    // 487 PointsRefusal.requirementEmpty
    Shape::Record(&[must("act", 0)]),
    // 488 PointsRefusal.offerWithdrawn
    Shape::Record(&[must("offer", 0)]),
    // 489 PointsRefusal.ownOffer
    Shape::Record(&[must("merchant", 0)]),
    // 490 PointsRefusal.requirementNotMet
    Shape::Record(&[must("act", 0), must("done", 17), must("needed", 17)]),
    // 491 PointsRefusal.soldOut
    Shape::Record(&[must("offer", 0)]),
    // 492 PointsRefusal.balanceTooLow
    Shape::Record(&[must("balance", 11), must("needed", 11)]),
    // 493 PointsRefusal.redemptionOver
    Shape::Record(&[must("redemption", 0), must("status", 494)]),
    // 494 RedemptionStatus
    Shape::Words(&["reserved", "confirmed", "cancelled", "expired", "locked"]),
    // 495 PointsRefusal.redemptionLate
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 496 PointsRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 497 PointsRefusal.ownConfirmation
    Shape::Record(&[must("person", 0)]),
    // 498 PointsRefusal.ownSettlement
    Shape::Record(&[must("person", 0), must("merchant", 0)]),
    // 499 PointsRefusal.nothingToSettle
    Shape::Record(&[must("region", 37)]),
    // 500 PointsRefusal.ledgerFull
    Shape::Record(&[must("total", 11), must("asked", 11), must("max", 11)]),
    // 501 CasesRefusal
    Shape::Union(&[key("unknownCase", 502), key("channelOfTheEngine", 503),
        key("sourceEntered", 504), key("caseExists", 505), key("unknownKind", 506),
        key("regionTooHigh", 507), key("notOwnName", 508), key("wrongStage", 509),
        key("wrongLevel", 512), key("notDue", 513), key("deadlinePassed", 514), key("atTop", 515),
        key("notAbove", 516), key("aboveTop", 517), key("skipsLevel", 518),
        key("notEntrustable", 519), key("notADepartment", 520), key("outOfReach", 521),
        key("namedTwice", 522), key("unitMissing", 523), key("notWithUnit", 524),
        key("notActingFor", 525), key("feedbackGiven", 526), key("returnedBefore", 527),
        key("dispatchDesignated", 528), key("alreadyRated", 529), key("anonymous", 530),
        key("notReporter", 531), key("handlerRates", 532), key("windowClosed", 533),
        key("reopenedTooOften", 534), key("unknownYear", 535), key("noTerm", 536)]),
    // 502 CasesRefusal.unknownCase
    Shape::Record(&[must("case", 0)]),
    // 503 CasesRefusal.channelOfTheEngine
    Shape::Record(&[]),
    // 504 CasesRefusal.sourceEntered
    Shape::Record(&[must("channel", 326), must("case", 0)]),
    // 505 CasesRefusal.caseExists
    Shape::Record(&[must("case", 0)]),
    // 506 CasesRefusal.unknownKind
    Shape::Record(&[must("kind", 0)]),
    // 507 CasesRefusal.regionTooHigh
    Shape::Record(&[must("region", 37), must("level", 78)]),
    // 508 CasesRefusal.notOwnName
    Shape::Record(&[]),
    // 509 CasesRefusal.wrongStage
    Shape::Record(&[must("case", 0), must("stage", 510), must("needed", 511)]),
    // 510 Stage
    Shape::Words(&["reported", "notAccepted", "accepted", "selfResolving", "handling", "entrusted",
        "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "withdrawn"]),
    // 511 Stages
    Shape::List(510),
    // 512 CasesRefusal.wrongLevel
    Shape::Record(&[must("level", 78), must("lowest", 78), must("highest", 78)]),
    // 513 CasesRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 514 CasesRefusal.deadlinePassed
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 515 CasesRefusal.atTop
    Shape::Record(&[must("level", 78)]),
    // 516 CasesRefusal.notAbove
    Shape::Record(&[must("level", 78), must("to", 78)]),
    // 517 CasesRefusal.aboveTop
    Shape::Record(&[must("to", 78), must("top", 78)]),
    // 518 CasesRefusal.skipsLevel
    Shape::Record(&[must("level", 78), must("next", 78), must("to", 78)]),
    // 519 CasesRefusal.notEntrustable
    Shape::Record(&[must("organisation", 0)]),
    // 520 CasesRefusal.notADepartment
    Shape::Record(&[must("organisation", 0)]),
    // 521 CasesRefusal.outOfReach
    Shape::Record(&[must("organisation", 0), must("region", 37)]),
    // 522 CasesRefusal.namedTwice
    Shape::Record(&[must("department", 0)]),
    // 523 CasesRefusal.unitMissing
    Shape::Record(&[]),
    // 524 CasesRefusal.notWithUnit
    Shape::Record(&[must("unit", 0)]),
    // 525 CasesRefusal.notActingFor
    Shape::Record(&[must("unit", 0)]),
    // 526 CasesRefusal.feedbackGiven
    Shape::Record(&[must("department", 0)]),
    // 527 CasesRefusal.returnedBefore
    Shape::Record(&[must("department", 0)]),
    // 528 CasesRefusal.dispatchDesignated
    Shape::Record(&[must("department", 0)]),
    // 529 CasesRefusal.alreadyRated
    Shape::Record(&[must("round", 44)]),
    // 530 CasesRefusal.anonymous
    Shape::Record(&[]),
    // 531 CasesRefusal.notReporter
    Shape::Record(&[]),
    // 532 CasesRefusal.handlerRates
    Shape::Record(&[]),
    // 533 CasesRefusal.windowClosed
    Shape::Record(&[must("until", 16), must("at", 16)]),
    // 534 CasesRefusal.reopenedTooOften
    Shape::Record(&[must("reopenings", 44), must("max", 44)]),
    // 535 CasesRefusal.unknownYear
    Shape::Record(&[must("year", 162), must("first", 162), must("last", 162)]),
    // 536 CasesRefusal.noTerm
    Shape::Record(&[must("level", 78)]),
    // 537 ConsultationRefusal
    Shape::Union(&[key("unknownQuestion", 538), key("questionExists", 539), key("notPublic", 540),
        key("outOfReach", 541), key("tooManyOpen", 542), key("notOpen", 543),
        key("ownQuestion", 544), key("notAnswered", 545), key("ratedAlready", 546),
        key("notDue", 547)]),
    // 538 ConsultationRefusal.unknownQuestion
    Shape::Record(&[must("question", 0)]),
    // 539 ConsultationRefusal.questionExists
    Shape::Record(&[must("question", 0)]),
    // 540 ConsultationRefusal.notPublic
    Shape::Record(&[must("body", 0)]),
    // 541 ConsultationRefusal.outOfReach
    Shape::Record(&[must("body", 0), must("region", 37), must("grid", 37)]),
    // 542 ConsultationRefusal.tooManyOpen
    Shape::Record(&[must("open", 44), must("max", 44)]),
    // 543 ConsultationRefusal.notOpen
    Shape::Record(&[must("question", 0)]),
    // 544 ConsultationRefusal.ownQuestion
    Shape::Record(&[must("question", 0)]),
    // 545 ConsultationRefusal.notAnswered
    Shape::Record(&[must("question", 0)]),
    // 546 ConsultationRefusal.ratedAlready
    Shape::Record(&[must("question", 0)]),
    // 547 ConsultationRefusal.notDue
    Shape::Record(&[must("due", 16), must("at", 16)]),
    // 548 VaultRefusal
    Shape::Union(&[key("unknownEntry", 549), key("entryExists", 550), key("unknownCategory", 551),
        key("consentNeeded", 552), key("notByConsent", 553), key("nothingConsented", 554),
        key("notKept", 555), key("notDue", 557), key("childInCare", 558), key("onlyOperator", 559)]),
    // 549 VaultRefusal.unknownEntry
    Shape::Record(&[must("entry", 0)]),
    // 550 VaultRefusal.entryExists
    Shape::Record(&[must("entry", 0)]),
    // 551 VaultRefusal.unknownCategory
    Shape::Record(&[must("category", 0)]),
    // 552 VaultRefusal.consentNeeded
    Shape::Record(&[must("category", 0)]),
    // 553 VaultRefusal.notByConsent
    Shape::Record(&[must("category", 0), must("basis", 82)]),
    // 554 VaultRefusal.nothingConsented
    Shape::Record(&[must("person", 0)]),
    // 555 VaultRefusal.notKept
    Shape::Record(&[must("entry", 0), must("status", 556)]),
    // 556 EntryStatus
    Shape::Words(&["kept", "stored", "due", "erased"]),
    // 557 VaultRefusal.notDue
    Shape::Record(&[must("entry", 0), must("status", 556)]),
    // 558 VaultRefusal.childInCare
    Shape::Record(&[must("person", 0), must("child", 0)]),
    // 559 VaultRefusal.onlyOperator
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37)]),
    // 560 ExportView
    Shape::Record(&[must("member", 561), must("merged", 221), must("wards", 221),
        must("applied", 73), must("unmaskings", 564), must("proposed", 565), must("seconded", 565),
        must("voted", 565), must("violations", 566), must("balance", 11), must("awards", 568),
        must("redemptions", 569), must("cases", 570), must("questions", 571), must("records", 572),
        must("entries", 574), must("requests", 576)]),
    // 561 MemberView
    Shape::Record(&[must("person", 0), may("grid", 90, 0), may("household", 284, 0),
        may("since", 34, 0), must("proof", 39), must("age", 1), may("guardian", 210, 0),
        may("handle", 238, 0), must("roles", 562)]),
    // 562 [RoleView]
    Shape::List(563),
    // 563 RoleView
    Shape::Record(&[must("role", 9), must("region", 37), may("organisation", 209, 0),
        may("until", 34, 0), must("passes", 43)]),
    // 564 [Unmasking]
    Shape::List(246),
    // 565 [TopicId]
    Shape::List(0),
    // 566 [ViolationView]
    Shape::List(567),
    // 567 ViolationView
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("place", 37),
        must("at", 16), must("until", 16), must("counts", 72), must("repetition", 17),
        must("measure", 273), may("case", 300, 0), must("evidence", 15), must("withdrawn", 72)]),
    // 568 [SourceId]
    Shape::List(0),
    // 569 [RedemptionId]
    Shape::List(0),
    // 570 [CaseId]
    Shape::List(0),
    // 571 [QuestionId]
    Shape::List(0),
    // 572 [RecordView]
    Shape::List(573),
    // 573 RecordView
    Shape::Record(&[must("record", 0), must("person", 0), must("item", 0), must("holder", 0),
        may("asker", 210, 0), may("handle", 238, 0), must("purpose", 0), must("content", 15),
        must("at", 16), must("until", 16), must("fresh", 72), must("sharedWith", 73)]),
    // 574 [EntryView]
    Shape::List(575),
    // 575 EntryView
    Shape::Record(&[must("entry", 0), must("person", 0), must("category", 0), must("basis", 82),
        may("content", 393, 0), must("at", 16), may("until", 34, 0), must("status", 556)]),
    // 576 [u32]
    Shape::List(17),
    // 577 MembershipAnswer
    Shape::Union(&[key("region", 578), key("regionHistory", 579), key("coverage", 587),
        key("joinCode", 591), key("member", 561), key("entries", 593), key("batch", 596),
        key("organisation", 597), key("identityKeys", 605), key("unmasking", 246),
        key("unmaskings", 608)]),
    // 578 RegionView
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), may("parent", 90, 0),
        must("members", 17), must("households", 17)]),
    // 579 RegionHistory
    Shape::Record(&[must("region", 37), must("versions", 580), may("splitFrom", 582, 0),
        may("became", 582, 0), must("parts", 584), must("absorbed", 584), must("planned", 585)]),
    // 580 [RegionVersion]
    Shape::List(581),
    // 581 RegionVersion
    Shape::Record(&[must("since", 16), must("region", 37), must("name", 0), may("parent", 90, 0)]),
    // 582 Turn?
    Shape::Maybe(583),
    // 583 Turn
    Shape::Record(&[must("at", 16), must("region", 37)]),
    // 584 [Turn]
    Shape::List(583),
    // 585 [PlannedReshape]
    Shape::List(586),
    // 586 PlannedReshape
    Shape::Record(&[must("reshape", 0), must("on", 16)]),
    // 587 CoverageView
    Shape::Record(&[must("region", 37), must("grids", 17), must("countedGrids", 17),
        must("known", 17), must("joined", 17), may("coverage", 588, 0),
        must("joinedElsewhere", 17), must("proofs", 589)]),
    // 588 Ratio?
    Shape::Maybe(63),
    // 589 [ProofFigure]
    Shape::List(590),
    // 590 ProofFigure
    Shape::Record(&[must("proof", 39), must("members", 17)]),
    // 591 MembershipAnswer.joinCode
    Shape::Record(&[must("code", 592), must("until", 16)]),
    // 592 JoinCode
    Shape::Leaf(Leaf::JoinCode),
    // 593 MembershipAnswer.entries
    Shape::Record(&[must("channels", 594)]),
    // 594 [ChannelCount]
    Shape::List(595),
    // 595 ChannelCount
    Shape::Record(&[must("channel", 195), must("entries", 17), must("helped", 17)]),
    // 596 MembershipAnswer.batch
    Shape::Record(&[must("closed", 72), must("announced", 256), must("came", 256)]),
    // 597 OrganisationView
    Shape::Record(&[must("organisation", 0), must("kind", 224), must("region", 37),
        must("status", 598)]),
    // 598 OrganisationStatus
    Shape::Union(&[key("applied", 599), key("active", 600), key("rejected", 601),
        key("withdrawn", 602), key("suspended", 603), key("dissolved", 604)]),
    // 599 OrganisationStatus.applied
    Shape::Record(&[must("region", 37), must("due", 16), must("overdue", 72)]),
    // 600 OrganisationStatus.active
    Shape::Record(&[]),
    // 601 OrganisationStatus.rejected
    Shape::Record(&[must("region", 37), may("appealUntil", 34, 0)]),
    // 602 OrganisationStatus.withdrawn
    Shape::Record(&[]),
    // 603 OrganisationStatus.suspended
    Shape::Record(&[]),
    // 604 OrganisationStatus.dissolved
    Shape::Record(&[]),
    // 605 MembershipAnswer.identityKeys
    Shape::Record(&[must("keys", 606)]),
    // 606 [IdentityKeyView]
    Shape::List(607),
    // 607 IdentityKeyView
    Shape::Record(&[must("key", 44), may("check", 393, 0), must("people", 17)]),
    // 608 MembershipAnswer.unmaskings
    Shape::Record(&[must("orders", 564)]),
    // 609 DeliberationAnswer
    Shape::Union(&[key("topic", 610), key("ballot", 618)]),
    // 610 TopicView
    Shape::Record(&[must("topic", 0), must("region", 37), must("subject", 15), must("rule", 60),
        may("covenant", 268, 0), may("repeals", 277, 0), must("seconds", 44), must("stage", 611)]),
    // 611 StageView
    Shape::Union(&[key("proposed", 612), key("seconded", 613), key("voting", 614),
        key("decided", 615), key("lapsed", 616), key("withdrawn", 617)]),
    // 612 StageView.proposed
    Shape::Record(&[must("due", 16)]),
    // 613 StageView.seconded
    Shape::Record(&[must("since", 16)]),
    // 614 StageView.voting
    Shape::Record(&[must("opened", 16), must("until", 16), must("eligible", 17),
        must("participants", 17)]),
    // 615 StageView.decided
    Shape::Record(&[must("at", 16), must("outcome", 287), must("tally", 288), must("proof", 289)]),
    // 616 StageView.lapsed
    Shape::Record(&[must("at", 16)]),
    // 617 StageView.withdrawn
    Shape::Record(&[must("at", 16)]),
    // 618 BallotView
    Shape::Record(&[must("eligible", 72), must("voted", 72), may("at", 34, 0),
        may("channel", 619, 0)]),
    // 619 EntryChannel?
    Shape::Maybe(195),
    // 620 CovenantAnswer
    Shape::Union(&[key("covenant", 621), key("violations", 622), key("figures", 623)]),
    // 621 CovenantView
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 270),
        must("since", 16), may("until", 34, 0), may("repealedBy", 330, 0)]),
    // 622 CovenantAnswer.violations
    Shape::Record(&[must("violations", 566)]),
    // 623 FiguresView
    Shape::Record(&[must("dissuaded", 17), must("exposed", 17), must("referred", 17),
        must("withdrawn", 17)]),
    // 624 PointsAnswer
    Shape::Union(&[key("person", 625), key("participation", 626), key("merchant", 627),
        key("fund", 628), key("offer", 629), key("redemption", 630), key("verificationCode", 632),
        key("settlement", 634), key("settlementLine", 317), key("ledger", 635)]),
    // 625 PersonView
    Shape::Record(&[must("person", 0), must("balance", 11)]),
    // 626 ParticipationView
    Shape::Record(&[must("person", 0), must("act", 0), must("times", 17), must("earnedToday", 11),
        must("dayCap", 11)]),
    // 627 MerchantView
    Shape::Record(&[must("merchant", 0), must("balance", 11), must("carried", 11),
        must("earned", 11), must("spent", 11), must("reserved", 11)]),
    // 628 FundView
    Shape::Record(&[must("fund", 0), must("region", 37), must("issued", 11), must("awards", 17),
        must("reversals", 17)]),
    // 629 OfferView
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 306, 0), must("withdrawn", 72), must("forSale", 72)]),
    // 630 RedemptionView
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("merchant", 0),
        may("buyer", 631, 0), may("handle", 238, 0), must("price", 11), must("due", 16),
        must("triesLeft", 43), must("status", 494)]),
    // 631 Buyer?
    Shape::Maybe(310),
    // 632 PointsAnswer.verificationCode
    Shape::Record(&[must("code", 633), must("due", 16)]),
    // 633 VerificationCode
    Shape::Leaf(Leaf::VerificationCode),
    // 634 SettlementView
    Shape::Record(&[must("settlement", 0), must("region", 37), must("at", 16), must("rate", 68),
        must("lines", 316), must("totals", 319)]),
    // 635 LedgerTotals
    Shape::Record(&[must("accounts", 17), must("issued", 11), must("persons", 11),
        must("merchants", 11), must("reserved", 11), must("cleared", 11), must("sum", 11)]),
    // 636 CasesAnswer
    Shape::Union(&[key("case", 637), key("figures", 646), key("unit", 654), key("agenda", 655)]),
    // 637 CaseView
    Shape::Record(&[must("case", 0), must("kind", 0), must("urgent", 72), must("region", 37),
        must("channel", 326), must("anonymous", 72), may("reporter", 210, 0),
        may("source", 638, 0), must("content", 15), must("level", 78), must("stage", 510),
        must("unit", 336), must("round", 44), must("due", 16), may("deferral", 341, 0),
        must("warnings", 43), must("missed", 43), may("result", 238, 0), may("path", 238, 0),
        may("rating", 639, 0), must("departments", 641), must("usualDepartments", 73),
        must("history", 643)]),
    // 638 SourceId?
    Shape::Maybe(0),
    // 639 Rating?
    Shape::Maybe(640),
    // 640 Rating
    Shape::Record(&[must("response", 347), must("solution", 347), must("satisfaction", 347)]),
    // 641 [DepartmentView]
    Shape::List(642),
    // 642 DepartmentView
    Shape::Record(&[must("department", 0), must("delivered", 72)]),
    // 643 [StepView]
    Shape::List(644),
    // 644 StepView
    Shape::Record(&[must("at", 16), must("kind", 645), must("level", 78), must("unit", 336),
        may("note", 238, 0)]),
    // 645 StepKind
    Shape::Words(&["reported", "accepted", "declined", "selfResolution", "handling", "entrusted",
        "dispatched", "returned", "released", "feedback", "closed", "escalated", "missed",
        "supervised", "rated", "reopened", "withdrawn"]),
    // 646 RegionFigures
    Shape::Record(&[must("region", 37), must("reported", 17), must("open", 17),
        must("stages", 647), must("resolved", 649), must("resolvedLate", 17), must("missed", 17),
        must("escalated", 17), must("reopened", 17), must("kinds", 651), must("ratings", 653)]),
    // 647 [StageFigure]
    Shape::List(648),
    // 648 StageFigure
    Shape::Record(&[must("stage", 510), must("cases", 17)]),
    // 649 [LevelFigure]
    Shape::List(650),
    // 650 LevelFigure
    Shape::Record(&[must("level", 78), must("cases", 17)]),
    // 651 [KindFigure]
    Shape::List(652),
    // 652 KindFigure
    Shape::Record(&[must("kind", 0), must("reported", 17), must("resolved", 17)]),
    // 653 RatingSums
    Shape::Record(&[must("ratable", 17), must("rated", 17), must("response", 17),
        must("solution", 17), must("satisfaction", 17)]),
    // 654 UnitFigures
    Shape::Record(&[must("unit", 336), must("onTime", 17), must("late", 17), must("ratings", 653)]),
    // 655 CasesAnswer.agenda
    Shape::Record(&[must("cases", 656)]),
    // 656 [OpenCase]
    Shape::List(657),
    // 657 OpenCase
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("level", 78),
        must("stage", 510), must("unit", 336), must("due", 16), may("deferral", 341, 0)]),
    // 658 CatalogueAnswer
    Shape::Union(&[key("records", 659), key("burden", 660)]),
    // 659 CatalogueAnswer.records
    Shape::Record(&[must("records", 572)]),
    // 660 BurdenView
    Shape::Record(&[must("wanted", 17), must("alreadyHeld", 17), must("shareFrom", 17),
        must("mayCollect", 17), must("forbidden", 17), must("avoided", 17), must("collected", 17)]),
    // 661 ConsultationAnswer
    Shape::Union(&[key("question", 662), key("figures", 668)]),
    // 662 QuestionView
    Shape::Record(&[must("question", 0), must("body", 0), must("content", 15), must("at", 16),
        may("with", 90, 0), must("status", 663)]),
    // 663 QuestionStatus
    Shape::Union(&[key("open", 664), key("answered", 665), key("withdrawn", 667)]),
    // 664 QuestionStatus.open
    Shape::Record(&[must("due", 16), must("overdue", 72)]),
    // 665 QuestionStatus.answered
    Shape::Record(&[must("content", 15), must("at", 16), must("shown", 388), may("solved", 666, 0)]),
    // 666 bool?
    Shape::Maybe(72),
    // 667 QuestionStatus.withdrawn
    Shape::Record(&[]),
    // 668 Figures
    Shape::Record(&[must("asked", 17), must("answeredInTime", 17), must("answeredLate", 17),
        must("answeredAbove", 17), must("overdue", 17), must("withdrawn", 17), must("solved", 17),
        must("unsolved", 17)]),
    // 669 VaultAnswer
    Shape::Union(&[key("entry", 575), key("due", 670)]),
    // 670 VaultAnswer.due
    Shape::Record(&[must("entries", 401)]),
    // 671 Answered
    Shape::Record(&[must("answer", 12)]),
    // 672 BurdenOf
    Shape::Union(&[key("worker", 673), key("resident", 674), key("item", 675), key("region", 676)]),
    // 673 BurdenOf.worker
    Shape::Record(&[must("worker", 0)]),
    // 674 BurdenOf.resident
    Shape::Record(&[must("person", 0)]),
    // 675 BurdenOf.item
    Shape::Record(&[must("item", 0)]),
    // 676 BurdenOf.region
    Shape::Record(&[must("region", 37)]),
    // 677 CasesCommand
    Shape::Union(&[key("report", 678), key("accept", 679), key("decline", 680),
        key("startSelfResolution", 681), key("handle", 682), key("entrust", 683),
        key("dispatch", 684), key("return", 685), key("feedback", 686), key("close", 687),
        key("escalate", 688), key("evaluate", 690), key("reopen", 691), key("withdraw", 692),
        key("release", 693), key("expire", 694)]),
    // 678 CasesCommand.report
    Shape::Record(&[must("case", 0), must("kind", 0), must("region", 37), must("channel", 326),
        must("source", 0), may("reporter", 210, 0), must("content", 15)]),
    // 679 CasesCommand.accept
    Shape::Record(&[must("case", 0)]),
    // 680 CasesCommand.decline
    Shape::Record(&[must("case", 0), must("reason", 0), must("path", 0)]),
    // 681 CasesCommand.startSelfResolution
    Shape::Record(&[must("case", 0), may("topic", 330, 0)]),
    // 682 CasesCommand.handle
    Shape::Record(&[must("case", 0)]),
    // 683 CasesCommand.entrust
    Shape::Record(&[must("case", 0), must("organisation", 0)]),
    // 684 CasesCommand.dispatch
    Shape::Record(&[must("case", 0), must("lead", 0), may("helpers", 73, 0),
        may("designated", 72, 0)]),
    // 685 CasesCommand.return
    Shape::Record(&[must("case", 0), must("department", 0), must("reason", 0)]),
    // 686 CasesCommand.feedback
    Shape::Record(&[must("case", 0), may("unit", 209, 0), must("result", 0)]),
    // 687 CasesCommand.close
    Shape::Record(&[must("case", 0)]),
    // 688 CasesCommand.escalate
    Shape::Record(&[must("case", 0), must("reason", 0), may("to", 689, 0)]),
    // 689 Level?
    Shape::Maybe(78),
    // 690 CasesCommand.evaluate
    Shape::Record(&[must("case", 0), must("rater", 0), must("response", 347),
        must("solution", 347), must("satisfaction", 347), may("reason", 238, 0)]),
    // 691 CasesCommand.reopen
    Shape::Record(&[must("case", 0), must("reason", 0)]),
    // 692 CasesCommand.withdraw
    Shape::Record(&[must("case", 0), must("reporter", 0)]),
    // 693 CasesCommand.release
    Shape::Record(&[must("organisation", 0)]),
    // 694 CasesCommand.expire
    Shape::Record(&[must("case", 0)]),
    // 695 CasesQuery
    Shape::Union(&[key("case", 696), key("figures", 697), key("unit", 698), key("agenda", 699)]),
    // 696 CasesQuery.case
    Shape::Record(&[must("case", 0), may("unit", 209, 0)]),
    // 697 CasesQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 698 CasesQuery.unit
    Shape::Record(&[must("unit", 336)]),
    // 699 CasesQuery.agenda
    Shape::Record(&[must("region", 37), may("level", 689, 0), may("after", 300, 0),
        must("limit", 44)]),
    // 700 CatalogueCommand
    Shape::Union(&[key("ask", 701), key("collect", 705), key("share", 708), key("refuse", 709),
        key("forget", 710)]),
    // 701 CatalogueCommand.ask
    Shape::Record(&[must("form", 702), must("items", 704)]),
    // 702 DataForm
    Shape::Record(&[must("person", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 703, 0)]),
    // 703 [ItemConsent]
    Shape::List(377),
    // 704 [ItemCode]
    Shape::List(0),
    // 705 CatalogueCommand.collect
    Shape::Record(&[must("form", 702), must("entries", 706)]),
    // 706 [Entry]
    Shape::List(707),
    // 707 Entry
    Shape::Record(&[must("item", 0), must("record", 0), must("content", 15)]),
    // 708 CatalogueCommand.share
    Shape::Record(&[must("record", 0), must("organisation", 0), must("purpose", 0),
        may("consents", 703, 0)]),
    // 709 CatalogueCommand.refuse
    Shape::Record(&[must("person", 0), must("item", 0), must("organisation", 0)]),
    // 710 CatalogueCommand.forget
    Shape::Record(&[must("person", 0), must("erased", 72)]),
    // 711 CatalogueQuery
    Shape::Union(&[key("held", 712), key("collected", 713), key("burden", 714)]),
    // 712 CatalogueQuery.held
    Shape::Record(&[must("person", 0)]),
    // 713 CatalogueQuery.collected
    Shape::Record(&[must("worker", 0)]),
    // 714 CatalogueQuery.burden
    Shape::Record(&[must("of", 672)]),
    // 715 CharterCommand
    Shape::Union(&[key("adopt", 716)]),
    // 716 CharterCommand.adopt
    Shape::Record(&[must("charter", 33)]),
    // 717 ClockCommand
    Shape::Union(&[key("advance", 718)]),
    // 718 ClockCommand.advance
    Shape::Record(&[]),
    // 719 Command
    Shape::Union(&[key("clock", 717), key("charter", 715), key("membership", 720),
        key("deliberation", 763), key("covenant", 771), key("points", 776), key("cases", 677),
        key("catalogue", 700), key("consultation", 790), key("vault", 798)]),
    // 720 MembershipCommand
    Shape::Union(&[key("defineRegion", 721), key("reshape", 722), key("cancelReshape", 723),
        key("enterKnownHouseholds", 724), key("grantRole", 725), key("revokeRole", 726),
        key("issueJoinCode", 727), key("revokeJoinCode", 729), key("join", 730), key("leave", 732),
        key("nameDelegate", 733), key("regroupHousehold", 734), key("applyOrganisation", 735),
        key("reviewOrganisation", 736), key("appealReview", 737), key("withdrawApplication", 738),
        key("nameOfficers", 739), key("suspendOrganisation", 740),
        key("reinstateOrganisation", 741), key("dissolveOrganisation", 742), key("openBatch", 743),
        key("closeBatch", 744), key("correct", 745), key("lapseReview", 746),
        key("rotateIdentityKey", 747), key("prove", 748), key("suspectDuplicate", 750),
        key("reviewDuplicate", 751), key("enterMinor", 752), key("askUnmasking", 753),
        key("decideUnmasking", 754), key("tellUnmasked", 755), key("erase", 756),
        key("fallDue", 757)]),
    // 721 MembershipCommand.defineRegion
    Shape::Record(&[must("region", 37), must("name", 0), must("level", 78), must("parent", 37)]),
    // 722 MembershipCommand.reshape
    Shape::Record(&[must("reshape", 0), must("region", 37), must("change", 92), may("on", 34, 0)]),
    // 723 MembershipCommand.cancelReshape
    Shape::Record(&[must("reshape", 0)]),
    // 724 MembershipCommand.enterKnownHouseholds
    Shape::Record(&[must("grid", 37), must("households", 17)]),
    // 725 MembershipCommand.grantRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 209, 0), may("until", 34, 0), may("passes", 50, 0)]),
    // 726 MembershipCommand.revokeRole
    Shape::Record(&[must("person", 0), must("role", 9), must("region", 37),
        may("organisation", 209, 0)]),
    // 727 MembershipCommand.issueJoinCode
    Shape::Record(&[must("grid", 37), must("days", 44), may("overlapDays", 728, 0)]),
    // 728 u16?
    Shape::Maybe(44),
    // 729 MembershipCommand.revokeJoinCode
    Shape::Record(&[must("grid", 37)]),
    // 730 MembershipCommand.join
    Shape::Record(&[must("person", 0), must("household", 0), must("code", 592),
        must("identity", 217), must("proof", 39), may("minor", 731, 0)]),
    // 731 Minority?
    Shape::Maybe(243),
    // 732 MembershipCommand.leave
    Shape::Record(&[must("person", 0)]),
    // 733 MembershipCommand.nameDelegate
    Shape::Record(&[must("household", 0), must("delegate", 0)]),
    // 734 MembershipCommand.regroupHousehold
    Shape::Record(&[must("from", 0), must("to", 0), must("members", 221)]),
    // 735 MembershipCommand.applyOrganisation
    Shape::Record(&[must("organisation", 0), must("kind", 224), must("region", 37),
        may("creditCode", 225, 0), may("documents", 20, 0), may("officers", 221, 0)]),
    // 736 MembershipCommand.reviewOrganisation
    Shape::Record(&[must("organisation", 0), must("approve", 72), must("reason", 0)]),
    // 737 MembershipCommand.appealReview
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 738 MembershipCommand.withdrawApplication
    Shape::Record(&[must("organisation", 0)]),
    // 739 MembershipCommand.nameOfficers
    Shape::Record(&[must("organisation", 0), must("officers", 221)]),
    // 740 MembershipCommand.suspendOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 741 MembershipCommand.reinstateOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 742 MembershipCommand.dissolveOrganisation
    Shape::Record(&[must("organisation", 0), must("reason", 0)]),
    // 743 MembershipCommand.openBatch
    Shape::Record(&[must("batch", 0), must("region", 37), must("forms", 17), must("kinds", 256)]),
    // 744 MembershipCommand.closeBatch
    Shape::Record(&[must("batch", 0), may("reason", 238, 0)]),
    // 745 MembershipCommand.correct
    Shape::Record(&[must("person", 0), must("correction", 260)]),
    // 746 MembershipCommand.lapseReview
    Shape::Record(&[must("organisation", 0)]),
    // 747 MembershipCommand.rotateIdentityKey
    Shape::Record(&[must("key", 44), must("check", 15)]),
    // 748 MembershipCommand.prove
    Shape::Record(&[must("person", 0), must("identity", 217), may("former", 749, 0),
        must("proof", 39)]),
    // 749 Identity?
    Shape::Maybe(217),
    // 750 MembershipCommand.suspectDuplicate
    Shape::Record(&[must("person", 0), must("other", 0), must("reason", 0)]),
    // 751 MembershipCommand.reviewDuplicate
    Shape::Record(&[must("person", 0), must("into", 0), must("same", 72), must("reason", 0)]),
    // 752 MembershipCommand.enterMinor
    Shape::Record(&[must("person", 0), must("minor", 243)]),
    // 753 MembershipCommand.askUnmasking
    Shape::Record(&[must("unmasking", 0), must("grid", 37), must("handle", 0), must("reason", 0)]),
    // 754 MembershipCommand.decideUnmasking
    Shape::Record(&[must("unmasking", 0), must("grant", 72), must("reason", 0)]),
    // 755 MembershipCommand.tellUnmasked
    Shape::Record(&[must("unmasking", 0)]),
    // 756 MembershipCommand.erase
    Shape::Record(&[must("person", 0)]),
    // 757 MembershipCommand.fallDue
    Shape::Record(&[must("matter", 758)]),
    // 758 Matter
    Shape::Union(&[key("duplicate", 759), key("minor", 760), key("reshape", 761),
        key("unmasking", 762)]),
    // 759 Matter.duplicate
    Shape::Record(&[must("person", 0), must("other", 0)]),
    // 760 Matter.minor
    Shape::Record(&[must("person", 0)]),
    // 761 Matter.reshape
    Shape::Record(&[must("reshape", 0)]),
    // 762 Matter.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 763 DeliberationCommand
    Shape::Union(&[key("propose", 764), key("second", 765), key("withdraw", 766), key("open", 767),
        key("cast", 768), key("lapse", 769), key("close", 770)]),
    // 764 DeliberationCommand.propose
    Shape::Record(&[must("topic", 0), must("region", 37), must("rule", 0), must("subject", 15),
        may("covenant", 268, 0), may("repeals", 277, 0)]),
    // 765 DeliberationCommand.second
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 766 DeliberationCommand.withdraw
    Shape::Record(&[must("topic", 0)]),
    // 767 DeliberationCommand.open
    Shape::Record(&[must("topic", 0)]),
    // 768 DeliberationCommand.cast
    Shape::Record(&[must("topic", 0), must("voter", 0), must("choice", 285), must("channel", 195)]),
    // 769 DeliberationCommand.lapse
    Shape::Record(&[must("topic", 0)]),
    // 770 DeliberationCommand.close
    Shape::Record(&[must("topic", 0)]),
    // 771 CovenantCommand
    Shape::Union(&[key("adopt", 772), key("repeal", 773), key("recordViolation", 774),
        key("withdrawViolation", 775)]),
    // 772 CovenantCommand.adopt
    Shape::Record(&[must("covenant", 0), must("topic", 0), must("region", 37), must("rules", 270)]),
    // 773 CovenantCommand.repeal
    Shape::Record(&[must("covenant", 0), must("topic", 0)]),
    // 774 CovenantCommand.recordViolation
    Shape::Record(&[must("violation", 0), must("covenant", 0), must("rule", 0), must("person", 0),
        must("place", 37), must("evidence", 15), must("case", 0), must("minor", 72)]),
    // 775 CovenantCommand.withdrawViolation
    Shape::Record(&[must("violation", 0), must("reason", 0)]),
    // 776 PointsCommand
    Shape::Union(&[key("openFund", 777), key("award", 778), key("reverse", 779),
        key("publishOffer", 780), key("withdrawOffer", 781), key("reserve", 782),
        key("confirm", 783), key("cancel", 784), key("expireRedemption", 785), key("release", 786),
        key("settle", 787), key("combine", 788), key("forfeit", 789)]),
    // 777 PointsCommand.openFund
    Shape::Record(&[must("fund", 0), must("region", 37)]),
    // 778 PointsCommand.award
    Shape::Record(&[must("person", 0), must("act", 0), must("fund", 0), must("source", 0)]),
    // 779 PointsCommand.reverse
    Shape::Record(&[must("person", 0), must("act", 0), must("source", 0), must("reason", 0)]),
    // 780 PointsCommand.publishOffer
    Shape::Record(&[must("offer", 0), must("merchant", 0), must("price", 11), must("stock", 17),
        may("requires", 306, 0)]),
    // 781 PointsCommand.withdrawOffer
    Shape::Record(&[must("offer", 0)]),
    // 782 PointsCommand.reserve
    Shape::Record(&[must("redemption", 0), must("offer", 0), must("buyer", 310)]),
    // 783 PointsCommand.confirm
    Shape::Record(&[must("redemption", 0), must("code", 633)]),
    // 784 PointsCommand.cancel
    Shape::Record(&[must("redemption", 0)]),
    // 785 PointsCommand.expireRedemption
    Shape::Record(&[must("redemption", 0)]),
    // 786 PointsCommand.release
    Shape::Record(&[must("merchant", 0)]),
    // 787 PointsCommand.settle
    Shape::Record(&[must("settlement", 0), must("region", 37)]),
    // 788 PointsCommand.combine
    Shape::Record(&[must("person", 0), must("into", 0)]),
    // 789 PointsCommand.forfeit
    Shape::Record(&[must("person", 0)]),
    // 790 ConsultationCommand
    Shape::Union(&[key("ask", 791), key("answer", 792), key("withdraw", 793), key("rate", 794),
        key("lapse", 795), key("forget", 796), key("release", 797)]),
    // 791 ConsultationCommand.ask
    Shape::Record(&[must("question", 0), must("body", 0), must("person", 0), must("content", 15)]),
    // 792 ConsultationCommand.answer
    Shape::Record(&[must("question", 0), must("content", 15)]),
    // 793 ConsultationCommand.withdraw
    Shape::Record(&[must("question", 0)]),
    // 794 ConsultationCommand.rate
    Shape::Record(&[must("question", 0), must("solved", 72)]),
    // 795 ConsultationCommand.lapse
    Shape::Record(&[must("question", 0)]),
    // 796 ConsultationCommand.forget
    Shape::Record(&[must("person", 0)]),
    // 797 ConsultationCommand.release
    Shape::Record(&[must("body", 0)]),
    // 798 VaultCommand
    Shape::Union(&[key("keep", 799), key("correct", 800), key("withdrawConsent", 801),
        key("erase", 802), key("confirmErasure", 803), key("lapse", 804), key("retire", 805)]),
    // 799 VaultCommand.keep
    Shape::Record(&[must("entry", 0), must("person", 0), must("category", 0), must("content", 15),
        may("consent", 393, 0)]),
    // 800 VaultCommand.correct
    Shape::Record(&[must("entry", 0), must("content", 15)]),
    // 801 VaultCommand.withdrawConsent
    Shape::Record(&[must("person", 0), may("category", 397, 0)]),
    // 802 VaultCommand.erase
    Shape::Record(&[must("person", 0), must("ground", 399)]),
    // 803 VaultCommand.confirmErasure
    Shape::Record(&[must("entries", 401)]),
    // 804 VaultCommand.lapse
    Shape::Record(&[]),
    // 805 VaultCommand.retire
    Shape::Record(&[must("person", 0)]),
    // 806 ConsultationQuery
    Shape::Union(&[key("question", 807), key("figures", 808)]),
    // 807 ConsultationQuery.question
    Shape::Record(&[must("question", 0)]),
    // 808 ConsultationQuery.figures
    Shape::Record(&[must("body", 0)]),
    // 809 CovenantQuery
    Shape::Union(&[key("covenant", 810), key("violations", 811), key("figures", 812)]),
    // 810 CovenantQuery.covenant
    Shape::Record(&[must("covenant", 0)]),
    // 811 CovenantQuery.violations
    Shape::Record(&[must("person", 0)]),
    // 812 CovenantQuery.figures
    Shape::Record(&[must("region", 37)]),
    // 813 DeliberationQuery
    Shape::Union(&[key("topic", 814), key("ballot", 815)]),
    // 814 DeliberationQuery.topic
    Shape::Record(&[must("topic", 0)]),
    // 815 DeliberationQuery.ballot
    Shape::Record(&[must("topic", 0), must("person", 0)]),
    // 816 Done
    Shape::Record(&[must("done", 817)]),
    // 817 Made
    Shape::Union(&[key("digest", 15), key("identity", 217), key("holds", 72), key("picture", 818)]),
    // 818 Made.picture
    Shape::Record(&[must("svg", 26)]),
    // 819 Helper
    Shape::Record(&[must("person", 0), must("consent", 0), must("evidence", 15)]),
    // 820 JournalQuery
    Shape::Union(&[key("state", 821), key("root", 822), key("inclusion", 823),
        key("consistency", 824), key("receipt", 825), key("export", 826)]),
    // 821 JournalQuery.state
    Shape::Record(&[]),
    // 822 JournalQuery.root
    Shape::Record(&[]),
    // 823 JournalQuery.inclusion
    Shape::Record(&[must("seq", 17)]),
    // 824 JournalQuery.consistency
    Shape::Record(&[must("first", 17)]),
    // 825 JournalQuery.receipt
    Shape::Record(&[must("request", 0)]),
    // 826 JournalQuery.export
    Shape::Record(&[must("person", 0)]),
    // 827 MembershipQuery
    Shape::Union(&[key("region", 828), key("regionHistory", 829), key("coverage", 830),
        key("joinCode", 831), key("member", 832), key("entries", 833), key("batch", 834),
        key("organisation", 835), key("identityKeys", 836), key("unmasking", 837),
        key("unmaskings", 838)]),
    // 828 MembershipQuery.region
    Shape::Record(&[must("region", 37)]),
    // 829 MembershipQuery.regionHistory
    Shape::Record(&[must("region", 37)]),
    // 830 MembershipQuery.coverage
    Shape::Record(&[must("region", 37)]),
    // 831 MembershipQuery.joinCode
    Shape::Record(&[must("grid", 37)]),
    // 832 MembershipQuery.member
    Shape::Record(&[must("person", 0)]),
    // 833 MembershipQuery.entries
    Shape::Record(&[must("region", 37)]),
    // 834 MembershipQuery.batch
    Shape::Record(&[must("batch", 0)]),
    // 835 MembershipQuery.organisation
    Shape::Record(&[must("organisation", 0)]),
    // 836 MembershipQuery.identityKeys
    Shape::Record(&[]),
    // 837 MembershipQuery.unmasking
    Shape::Record(&[must("unmasking", 0)]),
    // 838 MembershipQuery.unmaskings
    Shape::Record(&[must("person", 0)]),
    // 839 PointsQuery
    Shape::Union(&[key("person", 840), key("participation", 841), key("merchant", 842),
        key("fund", 843), key("offer", 844), key("redemption", 845), key("verificationCode", 846),
        key("settlement", 847), key("settlementLine", 848), key("ledger", 849)]),
    // 840 PointsQuery.person
    Shape::Record(&[must("person", 0)]),
    // 841 PointsQuery.participation
    Shape::Record(&[must("person", 0), must("act", 0)]),
    // 842 PointsQuery.merchant
    Shape::Record(&[must("merchant", 0)]),
    // 843 PointsQuery.fund
    Shape::Record(&[must("fund", 0)]),
    // 844 PointsQuery.offer
    Shape::Record(&[must("offer", 0)]),
    // 845 PointsQuery.redemption
    Shape::Record(&[must("redemption", 0)]),
    // 846 PointsQuery.verificationCode
    Shape::Record(&[must("redemption", 0)]),
    // 847 PointsQuery.settlement
    Shape::Record(&[must("settlement", 0)]),
    // 848 PointsQuery.settlementLine
    Shape::Record(&[must("settlement", 0), must("merchant", 0)]),
    // 849 PointsQuery.ledger
    Shape::Record(&[]),
    // 850 Query
    Shape::Union(&[key("journal", 820), key("membership", 827), key("deliberation", 813),
        key("covenant", 809), key("points", 839), key("cases", 695), key("catalogue", 711),
        key("consultation", 806), key("vault", 851)]),
    // 851 VaultQuery
    Shape::Union(&[key("entry", 852), key("due", 853)]),
    // 852 VaultQuery.entry
    Shape::Record(&[must("entry", 0)]),
    // 853 VaultQuery.due
    Shape::Record(&[]),
    // 854 Question
    Shape::Record(&[must("at", 16), must("actor", 0), must("query", 850)]),
    // 855 Request
    Shape::Record(&[must("id", 0), must("at", 16), must("actor", 0), may("via", 856, 0),
        must("command", 719)]),
    // 856 Via?
    Shape::Maybe(857),
    // 857 Via
    Shape::Record(&[must("channel", 195), may("helper", 858, 0), may("batch", 238, 0)]),
    // 858 Helper?
    Shape::Maybe(819),
    // 859 Secret
    Shape::Leaf(Leaf::Secret),
    // 860 Setup
    Shape::Record(&[must("digest", 2), must("secret", 859), must("charter", 33)]),
    // 861 Tool
    Shape::Union(&[key("identityDigest", 862), key("identityKey", 863), key("creditCode", 864),
        key("contentDigest", 865), key("qrPicture", 866), key("verifyInclusion", 867),
        key("verifyConsistency", 868)]),
    // 862 Tool.identityDigest
    Shape::Record(&[must("digest", 2), must("secret", 859), may("key", 728, 0), must("number", 26)]),
    // 863 Tool.identityKey
    Shape::Record(&[must("digest", 2), must("secret", 859), must("key", 44)]),
    // 864 Tool.creditCode
    Shape::Record(&[must("code", 26)]),
    // 865 Tool.contentDigest
    Shape::Record(&[must("digest", 2), must("content", 26)]),
    // 866 Tool.qrPicture
    Shape::Record(&[must("text", 26)]),
    // 867 Tool.verifyInclusion
    Shape::Record(&[must("digest", 2), must("leaf", 15), must("seq", 17), must("size", 17),
        must("proof", 20), must("root", 15)]),
    // 868 Tool.verifyConsistency
    Shape::Record(&[must("digest", 2), must("first", 17), must("second", 17), must("proof", 20),
        must("firstRoot", 15), must("secondRoot", 15)]),
];
