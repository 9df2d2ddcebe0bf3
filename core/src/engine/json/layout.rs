//! The shapes of the contract, in the order of their bytes. Generated from core by
//! `cargo xtask generate`: do not edit.

use super::leaf::Leaf;
use super::shape::{Field, Place, Row, may, must};

pub(in crate::engine) const ACT_CODE: Place = 0;
pub(in crate::engine) const AGE: Place = 1;
pub(in crate::engine) const ALGORITHM: Place = 2;
pub(in crate::engine) const ALLOWED: Place = 3;
pub(in crate::engine) const AMOUNT: Place = 11;
pub(in crate::engine) const ANSWER: Place = 12;
pub(in crate::engine) const ANSWER_TERMS: Place = 49;
pub(in crate::engine) const ANSWERED: Place = 910;
pub(in crate::engine) const APART: Place = 297;
pub(in crate::engine) const APPEAL_TERMS: Place = 323;
pub(in crate::engine) const ASK_ANSWER: Place = 475;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT: Place = 827;
pub(in crate::engine) const BALLOT_KIND: Place = 287;
pub(in crate::engine) const BALLOT_PROOF: Place = 832;
pub(in crate::engine) const BALLOT_RULES: Place = 67;
pub(in crate::engine) const BALLOT_VIEW: Place = 822;
pub(in crate::engine) const BALLOTS_VIEW: Place = 824;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BEAT: Place = 399;
pub(in crate::engine) const BUDGET_COUNT: Place = 405;
pub(in crate::engine) const BUDGET_METHOD: Place = 302;
pub(in crate::engine) const BUDGET_OFFER: Place = 409;
pub(in crate::engine) const BUDGET_STEP: Place = 407;
pub(in crate::engine) const BURDEN_OF: Place = 911;
pub(in crate::engine) const BURDEN_VIEW: Place = 900;
pub(in crate::engine) const BUYER: Place = 430;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 91;
pub(in crate::engine) const CASE_RULES: Place = 89;
pub(in crate::engine) const CASE_VIEW: Place = 877;
pub(in crate::engine) const CASES_ANSWER: Place = 876;
pub(in crate::engine) const CASES_COMMAND: Place = 916;
pub(in crate::engine) const CASES_EVENT: Place = 442;
pub(in crate::engine) const CASES_QUERY: Place = 934;
pub(in crate::engine) const CASES_REFUSAL: Place = 680;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 898;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 939;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 471;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 950;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 480;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 446;
pub(in crate::engine) const CHANNEL_COUNT: Place = 779;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 954;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 541;
pub(in crate::engine) const CHOICE: Place = 829;
pub(in crate::engine) const CLOCK_COMMAND: Place = 956;
pub(in crate::engine) const CNY: Place = 438;
pub(in crate::engine) const CNY_PER_POINT: Place = 88;
pub(in crate::engine) const COMMAND: Place = 958;
pub(in crate::engine) const COMPARISON: Place = 391;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 845;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 843;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 841;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 901;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1051;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 502;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1067;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 716;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 338;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 837;
pub(in crate::engine) const CORRECTION: Place = 278;
pub(in crate::engine) const COUNT: Place = 377;
pub(in crate::engine) const COUNT_TERMS: Place = 807;
pub(in crate::engine) const COVENANT_ANSWER: Place = 856;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1028;
pub(in crate::engine) const COVENANT_DRAFT: Place = 309;
pub(in crate::engine) const COVENANT_EVENT: Place = 410;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1070;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 625;
pub(in crate::engine) const COVENANT_RULE: Place = 311;
pub(in crate::engine) const COVENANT_STANDING: Place = 747;
pub(in crate::engine) const COVENANT_VERSION: Place = 859;
pub(in crate::engine) const COVENANT_VIEW: Place = 857;
pub(in crate::engine) const COVERAGE_VIEW: Place = 771;
pub(in crate::engine) const CREDIT_CODE: Place = 165;
pub(in crate::engine) const DATA_FORM: Place = 941;
pub(in crate::engine) const DATA_ITEM: Place = 100;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 462;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 793;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1001;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 284;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 371;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1074;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 286;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 545;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 404;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 882;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 835;
pub(in crate::engine) const DONE: Place = 1085;
pub(in crate::engine) const DUE_CAUSE: Place = 522;
pub(in crate::engine) const DUEL: Place = 397;
pub(in crate::engine) const EARNING_RULE: Place = 87;
pub(in crate::engine) const EFFECT: Place = 812;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 851;
pub(in crate::engine) const ELIMINATION: Place = 81;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 526;
pub(in crate::engine) const ENTRY: Place = 946;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 214;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 735;
pub(in crate::engine) const ENTRY_VIEW: Place = 760;
pub(in crate::engine) const EQUAL_RANKS: Place = 77;
pub(in crate::engine) const ERASURE_GROUND: Place = 519;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXHAUSTED: Place = 80;
pub(in crate::engine) const EXPORT_VIEW: Place = 739;
pub(in crate::engine) const FIGURES: Place = 907;
pub(in crate::engine) const FLAW: Place = 375;
pub(in crate::engine) const FORM_COUNT: Place = 275;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 868;
pub(in crate::engine) const GRID_PART: Place = 117;
pub(in crate::engine) const HELPER: Place = 1088;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 361;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 236;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 791;
pub(in crate::engine) const INEQUALITY: Place = 389;
pub(in crate::engine) const ITEM_ANSWER: Place = 474;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 497;
pub(in crate::engine) const JOIN_CODE: Place = 776;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1089;
pub(in crate::engine) const KEPT_FROM: Place = 106;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 892;
pub(in crate::engine) const LAWFUL_BASIS: Place = 101;
pub(in crate::engine) const LEDGER_TOTALS: Place = 875;
pub(in crate::engine) const LEVEL: Place = 97;
pub(in crate::engine) const LEVEL_FIGURE: Place = 890;
pub(in crate::engine) const LIFE_RULE: Place = 84;
pub(in crate::engine) const LIMIT: Place = 96;
pub(in crate::engine) const LIST_ENTRY: Place = 347;
pub(in crate::engine) const MADE: Place = 1086;
pub(in crate::engine) const MATTER: Place = 996;
pub(in crate::engine) const MEASURE: Place = 313;
pub(in crate::engine) const MEMBER_VIEW: Place = 740;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 761;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 959;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 107;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1096;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 122;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 867;
pub(in crate::engine) const MINORITY: Place = 261;
pub(in crate::engine) const MODERATION: Place = 840;
pub(in crate::engine) const MOTION_COUNT: Place = 378;
pub(in crate::engine) const NEXT: Place = 821;
pub(in crate::engine) const NEXT_STEP: Place = 820;
pub(in crate::engine) const OBJECTION_STATUS: Place = 855;
pub(in crate::engine) const OBJECTION_VIEW: Place = 854;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 852;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 869;
pub(in crate::engine) const OFFICE_HOURS: Place = 94;
pub(in crate::engine) const OPEN_CASE: Place = 897;
pub(in crate::engine) const OPENING_TERMS: Place = 344;
pub(in crate::engine) const OPTION_VOTES: Place = 386;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 243;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 782;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 781;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const OWN_STATEMENT: Place = 849;
pub(in crate::engine) const OWNED_UNIT: Place = 328;
pub(in crate::engine) const PAPER_BOX: Place = 805;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 866;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 865;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 770;
pub(in crate::engine) const POINTS_ANSWER: Place = 864;
pub(in crate::engine) const POINTS_COMMAND: Place = 1037;
pub(in crate::engine) const POINTS_EVENT: Place = 421;
pub(in crate::engine) const POINTS_QUERY: Place = 1108;
pub(in crate::engine) const POINTS_REFUSAL: Place = 645;
pub(in crate::engine) const POINTS_RULES: Place = 85;
pub(in crate::engine) const POST: Place = 291;
pub(in crate::engine) const POST_COUNT: Place = 384;
pub(in crate::engine) const PRODUCT: Place = 392;
pub(in crate::engine) const PROOF_FIGURE: Place = 774;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PROXY_RULE: Place = 70;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 826;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1119;
pub(in crate::engine) const QUESTION: Place = 1123;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 903;
pub(in crate::engine) const QUESTION_VIEW: Place = 902;
pub(in crate::engine) const RANK_SHEET: Place = 75;
pub(in crate::engine) const RANKED_METHOD: Place = 76;
pub(in crate::engine) const RATING: Place = 880;
pub(in crate::engine) const RATING_SUMS: Place = 893;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const REACTION: Place = 340;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 758;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 673;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 870;
pub(in crate::engine) const REFUSAL: Place = 525;
pub(in crate::engine) const REFUSED: Place = 524;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 886;
pub(in crate::engine) const REGION_HISTORY: Place = 763;
pub(in crate::engine) const REGION_VERSION: Place = 765;
pub(in crate::engine) const REGION_VIEW: Place = 762;
pub(in crate::engine) const REQUEST: Place = 1124;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 427;
pub(in crate::engine) const RESERVED: Place = 294;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 111;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 105;
pub(in crate::engine) const RETURN_CAUSE: Place = 434;
pub(in crate::engine) const REVIEW_FINDING: Place = 356;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 742;
pub(in crate::engine) const ROUND: Place = 402;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 863;
pub(in crate::engine) const RUNOFF_COUNT: Place = 400;
pub(in crate::engine) const SCHULZE_COUNT: Place = 395;
pub(in crate::engine) const SCORE: Place = 467;
pub(in crate::engine) const SEATED: Place = 394;
pub(in crate::engine) const SEATS_COUNT: Place = 382;
pub(in crate::engine) const SECRET: Place = 1128;
pub(in crate::engine) const SENSITIVITY: Place = 103;
pub(in crate::engine) const SENTENCE: Place = 834;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 437;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 439;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 874;
pub(in crate::engine) const SETUP: Place = 1129;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 508;
pub(in crate::engine) const SILENCE: Place = 73;
pub(in crate::engine) const SILENCE_RULE: Place = 72;
pub(in crate::engine) const SKIPPED_RANKS: Place = 78;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 689;
pub(in crate::engine) const STAGE_FIGURE: Place = 888;
pub(in crate::engine) const STAGE_NAME: Place = 565;
pub(in crate::engine) const STAGE_VIEW: Place = 795;
pub(in crate::engine) const STAGES: Place = 690;
pub(in crate::engine) const STATEMENT_VIEW: Place = 847;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 885;
pub(in crate::engine) const STEP_VIEW: Place = 884;
pub(in crate::engine) const TALLY: Place = 380;
pub(in crate::engine) const TERM: Place = 98;
pub(in crate::engine) const TERMS: Place = 444;
pub(in crate::engine) const TEST: Place = 390;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const THRESHOLDS: Place = 808;
pub(in crate::engine) const TIES: Place = 304;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 1130;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 794;
pub(in crate::engine) const TRACKER: Place = 604;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 767;
pub(in crate::engine) const TURNOUT: Place = 372;
pub(in crate::engine) const UNIT: Place = 456;
pub(in crate::engine) const UNIT_FIGURES: Place = 894;
pub(in crate::engine) const UNMASKING: Place = 264;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 265;
pub(in crate::engine) const UNRANKED: Place = 79;
pub(in crate::engine) const VAULT_ANSWER: Place = 908;
pub(in crate::engine) const VAULT_COMMAND: Place = 1059;
pub(in crate::engine) const VAULT_EVENT: Place = 511;
pub(in crate::engine) const VAULT_QUERY: Place = 1120;
pub(in crate::engine) const VAULT_REFUSAL: Place = 727;
pub(in crate::engine) const VERIFICATION_CODE: Place = 873;
pub(in crate::engine) const VIA: Place = 1126;
pub(in crate::engine) const VIOLATION_VIEW: Place = 746;
pub(in crate::engine) const VOIDED: Place = 374;
pub(in crate::engine) const VOTE: Place = 1018;
pub(in crate::engine) const VOTE_MEASURE: Place = 381;
pub(in crate::engine) const VOTE_RESULT: Place = 370;
pub(in crate::engine) const WHO: Place = 4;
pub(in crate::engine) const WITHDRAWN: Place = 82;
pub(in crate::engine) const STEPS: Place = 23;

pub(super) static ROWS: &[Row] = &[
    Row::Leaf(Leaf::Id), // 0 TopicId
    Row::Words(0, 3), // 1 Age
    Row::Words(3, 2), // 2 Algorithm
    Row::List(4), // 3 Allowed
    Row::Union(16, 7), // 4 Who
    Row::Record(5, 0), // 5 Who.anyone
    Row::Record(5, 0), // 6 Who.themself
    Row::Record(5, 0), // 7 Who.guardian
    Row::Record(5, 0), // 8 Who.resident
    Row::Words(5, 11), // 9 Role
    Row::Record(16, 0), // 10 Who.engine
    Row::Leaf(Leaf::Amount), // 11 Amount
    Row::Union(2273, 9), // 12 Answer
    Row::Union(1831, 6), // 13 JournalAnswer
    Row::Record(23, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(26, 2), // 18 JournalAnswer.root
    Row::Record(28, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(29, 3), // 21 JournalAnswer.consistency
    Row::Record(1757, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1753, 4), // 24 Step
    Row::Words(32, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1751, 2), // 27 Outcome
    Row::Record(1337, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1328, 9), // 30 Event
    Row::Union(211, 1), // 31 CharterEvent
    Row::Record(210, 1), // 32 CharterEvent.adopted
    Row::Record(200, 10), // 33 Charter
    Row::Maybe(16), // 34 Timestamp?
    Row::List(36), // 35 [Founder]
    Row::Record(34, 3), // 36 Founder
    Row::Leaf(Leaf::RegionCode), // 37 RegionCode
    Row::Record(71, 11), // 38 MembershipRules
    Row::Words(37, 6), // 39 ProofLevel
    Row::List(41), // 40 [ProofRule]
    Row::Record(49, 2), // 41 ProofRule
    Row::Words(43, 6), // 42 ProvenAct
    Row::Leaf(Leaf::U8), // 43 u8
    Row::Leaf(Leaf::U16), // 44 u16
    Row::Record(51, 2), // 45 TryLimit
    Row::Record(55, 4), // 46 OrganisationRules
    Row::Record(53, 2), // 47 ReviewTerms
    Row::Record(61, 2), // 48 ConsultationRules
    Row::Record(59, 2), // 49 AnswerTerms
    Row::Maybe(43), // 50 u8?
    Row::Maybe(52), // 51 UnmaskingRules?
    Row::Record(63, 2), // 52 UnmaskingRules
    Row::Maybe(54), // 53 AssistanceRules?
    Row::Record(65, 4), // 54 AssistanceRules
    Row::List(9), // 55 [Role]
    Row::List(57), // 56 [FourEyes]
    Row::Record(69, 2), // 57 FourEyes
    Row::Record(147, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(134, 13), // 60 DecisionRule
    Row::Words(82, 6), // 61 Electorate
    Row::Union(88, 2), // 62 Threshold
    Row::Leaf(Leaf::Ratio), // 63 Ratio
    Row::Words(90, 4), // 64 Base
    Row::Maybe(0), // 65 Id?
    Row::Maybe(67), // 66 BallotRules?
    Row::Record(119, 7), // 67 BallotRules
    Row::Leaf(Leaf::Bool), // 68 bool
    Row::Maybe(70), // 69 ProxyRule?
    Row::Record(94, 2), // 70 ProxyRule
    Row::Maybe(72), // 71 SilenceRule?
    Row::Record(99, 4), // 72 SilenceRule
    Row::Words(96, 3), // 73 Silence
    Row::Maybe(75), // 74 RankSheet?
    Row::Record(112, 7), // 75 RankSheet
    Row::Words(103, 2), // 76 RankedMethod
    Row::Words(105, 2), // 77 EqualRanks
    Row::Words(107, 1), // 78 SkippedRanks
    Row::Words(108, 1), // 79 Unranked
    Row::Words(109, 1), // 80 Exhausted
    Row::Words(110, 1), // 81 Elimination
    Row::Words(111, 1), // 82 Withdrawn
    Row::Maybe(84), // 83 LifeRule?
    Row::Record(126, 8), // 84 LifeRule
    Row::Record(152, 4), // 85 PointsRules
    Row::List(87), // 86 [EarningRule]
    Row::Record(148, 4), // 87 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 88 CnyPerPoint
    Row::Record(171, 6), // 89 CaseRules
    Row::List(91), // 90 [CaseKind]
    Row::Record(156, 3), // 91 CaseKind
    Row::List(0), // 92 [OrganisationId]
    Row::List(94), // 93 [OfficeHours]
    Row::Record(159, 2), // 94 OfficeHours
    Row::List(96), // 95 [Limit]
    Row::Record(168, 3), // 96 Limit
    Row::Words(161, 5), // 97 Level
    Row::Union(166, 2), // 98 Term
    Row::List(100), // 99 [DataItem]
    Row::Record(187, 7), // 100 DataItem
    Row::Words(177, 7), // 101 LawfulBasis
    Row::List(0), // 102 [PurposeCode]
    Row::Words(184, 3), // 103 Sensitivity
    Row::List(105), // 104 [RetentionCategory]
    Row::Record(196, 4), // 105 RetentionCategory
    Row::Words(194, 2), // 106 KeptFrom
    Row::Union(583, 44), // 107 MembershipEvent
    Row::Record(212, 4), // 108 MembershipEvent.regionDefined
    Row::Maybe(37), // 109 RegionCode?
    Row::Record(228, 4), // 110 MembershipEvent.reshapePlanned
    Row::Union(224, 4), // 111 Reshaping
    Row::Record(200, 1), // 112 Reshaping.rename
    Row::Record(216, 2), // 113 Reshaping.move
    Row::Record(221, 2), // 114 Reshaping.split
    Row::List(0), // 115 [HouseholdId]
    Row::List(117), // 116 [GridPart]
    Row::Record(218, 3), // 117 GridPart
    Row::Record(223, 1), // 118 Reshaping.merge
    Row::List(37), // 119 [RegionCode]
    Row::Record(228, 1), // 120 MembershipEvent.reshapeCancelled
    Row::Record(444, 2), // 121 MembershipEvent.reshapeDropped
    Row::Union(345, 99), // 122 MembershipRefusal
    Row::Record(36, 1), // 123 MembershipRefusal.unknownRegion
    Row::Record(34, 1), // 124 MembershipRefusal.unknownPerson
    Row::Record(232, 1), // 125 MembershipRefusal.unknownHousehold
    Row::Record(233, 1), // 126 MembershipRefusal.unknownOrganisation
    Row::Record(36, 1), // 127 MembershipRefusal.regionExists
    Row::Record(234, 3), // 128 MembershipRefusal.levelGap
    Row::Record(237, 3), // 129 MembershipRefusal.gridSuffix
    Row::Record(240, 2), // 130 MembershipRefusal.notAGrid
    Row::Record(228, 1), // 131 MembershipRefusal.unknownReshape
    Row::Record(242, 2), // 132 MembershipRefusal.reshapeExists
    Row::Record(244, 2), // 133 MembershipRefusal.reshapePast
    Row::Record(246, 2), // 134 MembershipRefusal.regionEnded
    Row::Record(248, 0), // 135 MembershipRefusal.nothingChanges
    Row::Record(248, 1), // 136 MembershipRefusal.namedTwice
    Row::Record(249, 4), // 137 MembershipRefusal.mergeLevels
    Row::Record(253, 4), // 138 MembershipRefusal.householdsUnaccounted
    Row::Record(257, 3), // 139 MembershipRefusal.knownBelowJoined
    Row::Record(260, 2), // 140 MembershipRefusal.joinCodeDays
    Row::Record(253, 1), // 141 MembershipRefusal.noJoinCode
    Row::Record(262, 1), // 142 MembershipRefusal.joinTriesUsed
    Row::Record(263, 2), // 143 MembershipRefusal.joinCodeReplaced
    Row::Record(263, 1), // 144 MembershipRefusal.joinCodeWithdrawn
    Row::Record(262, 1), // 145 MembershipRefusal.joinCodeExpired
    Row::Record(265, 2), // 146 MembershipRefusal.proofTooLow
    Row::Record(267, 2), // 147 MembershipRefusal.alreadyMember
    Row::Record(269, 0), // 148 MembershipRefusal.identityTaken
    Row::Record(34, 1), // 149 MembershipRefusal.identityChanged
    Row::Record(269, 2), // 150 MembershipRefusal.householdElsewhere
    Row::Record(271, 2), // 151 MembershipRefusal.householdFull
    Row::Record(34, 1), // 152 MembershipRefusal.notAMember
    Row::Record(273, 2), // 153 MembershipRefusal.notInHousehold
    Row::Record(35, 1), // 154 MembershipRefusal.roleNeedsOrganisation
    Row::Record(35, 1), // 155 MembershipRefusal.roleWithoutOrganisation
    Row::Record(275, 2), // 156 MembershipRefusal.roleBeyondOrganisation
    Row::Record(35, 1), // 157 MembershipRefusal.ownGrant
    Row::Record(277, 2), // 158 MembershipRefusal.roleExpiryPast
    Row::Record(279, 3), // 159 MembershipRefusal.beyondRung
    Row::Record(282, 2), // 160 MembershipRefusal.grantOutlasts
    Row::Record(284, 2), // 161 MembershipRefusal.passesTooMany
    Row::Record(34, 3), // 162 MembershipRefusal.roleNotHeld
    Row::Record(233, 1), // 163 MembershipRefusal.creditCodeMissing
    Row::Record(286, 2), // 164 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 165 CreditCode
    Row::Record(233, 1), // 166 MembershipRefusal.organisationExists
    Row::Record(288, 2), // 167 MembershipRefusal.applicationsOfPerson
    Row::Record(290, 3), // 168 MembershipRefusal.applicationsOfRegion
    Row::Record(293, 2), // 169 MembershipRefusal.officersTooMany
    Row::Record(295, 0), // 170 MembershipRefusal.officersNone
    Row::Record(34, 1), // 171 MembershipRefusal.officerTwice
    Row::Record(233, 1), // 172 MembershipRefusal.notUnderReview
    Row::Record(233, 1), // 173 MembershipRefusal.ownReview
    Row::Record(233, 1), // 174 MembershipRefusal.sameReviewer
    Row::Record(233, 1), // 175 MembershipRefusal.notRejected
    Row::Record(233, 1), // 176 MembershipRefusal.appealDecided
    Row::Record(277, 2), // 177 MembershipRefusal.appealLate
    Row::Record(233, 1), // 178 MembershipRefusal.ownSupervision
    Row::Record(233, 1), // 179 MembershipRefusal.notSuspended
    Row::Record(295, 3), // 180 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 181 i16
    Row::Record(233, 1), // 182 MembershipRefusal.notActive
    Row::Record(298, 2), // 183 MembershipRefusal.notDue
    Row::Record(300, 2), // 184 MembershipRefusal.personMerged
    Row::Record(302, 2), // 185 MembershipRefusal.identityKeyOrder
    Row::Record(304, 0), // 186 MembershipRefusal.identityKeyReused
    Row::Record(302, 2), // 187 MembershipRefusal.identityKeyNotInForce
    Row::Record(34, 1), // 188 MembershipRefusal.ownWitness
    Row::Record(304, 3), // 189 MembershipRefusal.proofBelow
    Row::Record(307, 2), // 190 MembershipRefusal.proofNotHigher
    Row::Record(34, 1), // 191 MembershipRefusal.onePerson
    Row::Record(309, 2), // 192 MembershipRefusal.duplicateOpen
    Row::Record(309, 2), // 193 MembershipRefusal.noDuplicate
    Row::Record(309, 2), // 194 MembershipRefusal.ownDuplicate
    Row::Record(300, 2), // 195 MembershipRefusal.mergeIntoMember
    Row::Record(34, 1), // 196 MembershipRefusal.notAMinor
    Row::Record(311, 3), // 197 MembershipRefusal.underage
    Row::Record(314, 2), // 198 MembershipRefusal.guardianNeeded
    Row::Record(34, 1), // 199 MembershipRefusal.ownGuardian
    Row::Record(34, 1), // 200 MembershipRefusal.guardianActs
    Row::Record(316, 0), // 201 MembershipRefusal.unmaskingOff
    Row::Record(316, 1), // 202 MembershipRefusal.unmaskingExists
    Row::Record(316, 1), // 203 MembershipRefusal.unknownUnmasking
    Row::Record(317, 2), // 204 MembershipRefusal.unknownHandle
    Row::Record(316, 1), // 205 MembershipRefusal.ownUnmasking
    Row::Record(316, 1), // 206 MembershipRefusal.unmaskingDecided
    Row::Record(316, 1), // 207 MembershipRefusal.nobodyToTell
    Row::Record(319, 0), // 208 MembershipRefusal.assistanceOff
    Row::Record(319, 1), // 209 MembershipRefusal.ownHelper
    Row::Record(319, 1), // 210 MembershipRefusal.helperElsewhere
    Row::Record(320, 4), // 211 MembershipRefusal.helperBusy
    Row::Record(319, 1), // 212 MembershipRefusal.helperChooses
    Row::Record(329, 2), // 213 MembershipRefusal.channelDiffers
    Row::Words(324, 5), // 214 EntryChannel
    Row::Record(331, 1), // 215 MembershipRefusal.unknownBatch
    Row::Record(331, 1), // 216 MembershipRefusal.batchExists
    Row::Record(331, 1), // 217 MembershipRefusal.batchClosed
    Row::Record(332, 3), // 218 MembershipRefusal.batchTotal
    Row::Record(335, 2), // 219 MembershipRefusal.notInBatch
    Row::Record(337, 4), // 220 MembershipRefusal.batchMismatch
    Row::Record(34, 1), // 221 MembershipRefusal.nothingToCorrect
    Row::Record(277, 2), // 222 MembershipRefusal.correctionLate
    Row::Record(341, 2), // 223 MembershipRefusal.proofRaised
    Row::Record(343, 2), // 224 MembershipRefusal.secondEyes
    Row::Record(228, 3), // 225 MembershipEvent.regionReshaped
    Row::Record(253, 2), // 226 MembershipEvent.knownHouseholdsEntered
    Row::Record(446, 7), // 227 MembershipEvent.roleGranted
    Row::Maybe(0), // 228 OrganisationId?
    Row::Maybe(0), // 229 PersonId?
    Row::Record(446, 4), // 230 MembershipEvent.roleRevoked
    Row::Record(453, 4), // 231 MembershipEvent.joinCodeIssued
    Row::Record(453, 2), // 232 MembershipEvent.joinCodeRevoked
    Row::Record(457, 3), // 233 MembershipEvent.joinCodeRejected
    Row::Record(269, 2), // 234 MembershipEvent.householdFormed
    Row::Record(460, 5), // 235 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 236 Identity
    Row::Record(34, 1), // 237 MembershipEvent.personLeft
    Row::Record(465, 2), // 238 MembershipEvent.delegateNamed
    Row::Record(467, 3), // 239 MembershipEvent.householdRegrouped
    Row::List(0), // 240 [PersonId]
    Row::Record(232, 1), // 241 MembershipEvent.delegateCleared
    Row::Record(481, 10), // 242 MembershipEvent.organisationApplied
    Row::Words(470, 11), // 243 OrganisationKind
    Row::Maybe(165), // 244 CreditCode?
    Row::Record(491, 2), // 245 MembershipEvent.organisationApproved
    Row::Record(493, 5), // 246 MembershipEvent.organisationRejected
    Row::Record(498, 4), // 247 MembershipEvent.reviewAppealed
    Row::Record(233, 1), // 248 MembershipEvent.applicationWithdrawn
    Row::Record(491, 2), // 249 MembershipEvent.organisationSuspended
    Row::Record(491, 2), // 250 MembershipEvent.organisationReinstated
    Row::Record(491, 2), // 251 MembershipEvent.organisationDissolved
    Row::Record(502, 3), // 252 MembershipEvent.reviewOverdue
    Row::Record(502, 3), // 253 MembershipEvent.reviewEscalated
    Row::Record(505, 2), // 254 MembershipEvent.identityKeyRotated
    Row::Record(507, 3), // 255 MembershipEvent.personProved
    Row::Record(510, 5), // 256 MembershipEvent.duplicateFound
    Row::Record(515, 3), // 257 MembershipEvent.duplicateOverdue
    Row::Record(518, 3), // 258 MembershipEvent.duplicateDismissed
    Row::Record(521, 3), // 259 MembershipEvent.personsMerged
    Row::Record(526, 2), // 260 MembershipEvent.minorEntered
    Row::Record(524, 2), // 261 Minority
    Row::Record(34, 1), // 262 MembershipEvent.cameOfAge
    Row::Record(547, 1), // 263 MembershipEvent.unmaskingAsked
    Row::Record(540, 7), // 264 Unmasking
    Row::Union(536, 4), // 265 UnmaskingStage
    Row::Record(298, 1), // 266 UnmaskingStage.asked
    Row::Record(528, 0), // 267 UnmaskingStage.lapsed
    Row::Record(528, 2), // 268 UnmaskingStage.declined
    Row::Record(530, 6), // 269 UnmaskingStage.granted
    Row::Record(548, 2), // 270 MembershipEvent.unmaskingMoved
    Row::Record(550, 2), // 271 MembershipEvent.personErased
    Row::Record(552, 7), // 272 MembershipEvent.entered
    Row::Record(561, 4), // 273 MembershipEvent.batchOpened
    Row::List(275), // 274 [FormCount]
    Row::Record(559, 2), // 275 FormCount
    Row::Record(565, 3), // 276 MembershipEvent.batchClosed
    Row::Record(572, 3), // 277 MembershipEvent.entryCorrected
    Row::Union(569, 3), // 278 Correction
    Row::Record(232, 1), // 279 Correction.household
    Row::Record(151, 1), // 280 Correction.proof
    Row::Record(568, 1), // 281 Correction.delegate
    Row::Record(575, 5), // 282 MembershipEvent.actHeld
    Row::Record(580, 3), // 283 MembershipEvent.actSeconded
    Row::Union(914, 33), // 284 DeliberationEvent
    Row::Record(683, 10), // 285 DeliberationEvent.topicProposed
    Row::Record(661, 3), // 286 DeliberationQuestion
    Row::Union(650, 6), // 287 BallotKind
    Row::Record(627, 0), // 288 BallotKind.motion
    Row::Record(635, 2), // 289 BallotKind.block
    Row::List(291), // 290 [Post]
    Row::Record(629, 4), // 291 Post
    Row::List(43), // 292 [u8]
    Row::List(294), // 293 [Reserved]
    Row::Record(627, 2), // 294 Reserved
    Row::Maybe(62), // 295 Threshold?
    Row::List(297), // 296 [Apart]
    Row::Record(633, 2), // 297 Apart
    Row::Record(637, 1), // 298 BallotKind.approval
    Row::Record(638, 2), // 299 BallotKind.score
    Row::Record(640, 2), // 300 BallotKind.ranked
    Row::Record(645, 5), // 301 BallotKind.budget
    Row::Words(642, 3), // 302 BudgetMethod
    Row::List(11), // 303 [Amount]
    Row::Union(658, 3), // 304 Ties
    Row::Record(656, 0), // 305 Ties.revote
    Row::Record(656, 1), // 306 Ties.seniority
    Row::Record(657, 1), // 307 Ties.lot
    Row::Maybe(309), // 308 CovenantDraft?
    Row::Record(679, 4), // 309 CovenantDraft
    Row::List(311), // 310 [CovenantRule]
    Row::Record(673, 6), // 311 CovenantRule
    Row::List(313), // 312 [Measure]
    Row::Union(665, 6), // 313 Measure
    Row::Record(664, 0), // 314 Measure.dissuade
    Row::Record(664, 0), // 315 Measure.expose
    Row::Record(664, 1), // 316 Measure.exposeNamed
    Row::Maybe(101), // 317 LawfulBasis?
    Row::Record(156, 1), // 318 Measure.refer
    Row::Record(149, 1), // 319 Measure.fine
    Row::Record(665, 0), // 320 Measure.withholdService
    Row::Maybe(44), // 321 u16?
    Row::Maybe(323), // 322 AppealTerms?
    Row::Record(671, 2), // 323 AppealTerms
    Row::Maybe(0), // 324 RuleCode?
    Row::Maybe(0), // 325 CovenantId?
    Row::Record(696, 2), // 326 DeliberationEvent.unitsRecorded
    Row::List(328), // 327 [OwnedUnit]
    Row::Record(693, 3), // 328 OwnedUnit
    Row::Record(698, 2), // 329 DeliberationEvent.secondGiven
    Row::Record(700, 2), // 330 DeliberationEvent.topicSeconded
    Row::Record(702, 3), // 331 DeliberationEvent.topicLapsed
    Row::Record(683, 1), // 332 DeliberationEvent.topicWithdrawn
    Row::Record(705, 2), // 333 DeliberationEvent.screeningBegan
    Row::Record(707, 5), // 334 DeliberationEvent.topicScreened
    Row::Record(705, 2), // 335 DeliberationEvent.screeningAppealed
    Row::Record(712, 2), // 336 DeliberationEvent.discussionBegan
    Row::Record(718, 7), // 337 DeliberationEvent.contributionMade
    Row::Words(714, 4), // 338 ContributionKind
    Row::Record(728, 4), // 339 DeliberationEvent.reactionGiven
    Row::Words(725, 3), // 340 Reaction
    Row::Record(732, 6), // 341 DeliberationEvent.amendmentDecided
    Row::Record(738, 4), // 342 DeliberationEvent.contributionModerated
    Row::Record(745, 4), // 343 DeliberationEvent.topicFrozen
    Row::Record(742, 3), // 344 OpeningTerms
    Row::Record(751, 5), // 345 DeliberationEvent.objectionLodged
    Row::Maybe(347), // 346 ListEntry?
    Row::Record(749, 2), // 347 ListEntry
    Row::Record(756, 3), // 348 DeliberationEvent.objectionDecided
    Row::Record(759, 2), // 349 DeliberationEvent.listStands
    Row::Record(761, 3), // 350 DeliberationEvent.resultAnnounced
    Row::Record(751, 2), // 351 DeliberationEvent.resultAnnulled
    Row::Record(764, 6), // 352 DeliberationEvent.topicInForce
    Row::Record(770, 3), // 353 DeliberationEvent.topicMoot
    Row::Record(705, 2), // 354 DeliberationEvent.reviewOverdue
    Row::Record(776, 4), // 355 DeliberationEvent.topicReviewed
    Row::Words(773, 3), // 356 ReviewFinding
    Row::Record(780, 5), // 357 DeliberationEvent.votingOpened
    Row::Maybe(17), // 358 u32?
    Row::Record(785, 8), // 359 DeliberationEvent.ballotCast
    Row::Maybe(0), // 360 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 361 HiddenBallot
    Row::Record(793, 4), // 362 DeliberationEvent.voteEntrusted
    Row::Record(793, 2), // 363 DeliberationEvent.proxyRevoked
    Row::Record(797, 4), // 364 DeliberationEvent.ballotsServed
    Row::Record(801, 6), // 365 DeliberationEvent.paperIssued
    Row::Record(807, 3), // 366 DeliberationEvent.papersCounted
    Row::List(361), // 367 [HiddenBallot]
    Row::Record(810, 3), // 368 DeliberationEvent.votingClosed
    Row::Record(909, 5), // 369 DeliberationEvent.topicDecided
    Row::Record(903, 6), // 370 VoteResult
    Row::Words(813, 4), // 371 DeliberationOutcome
    Row::Record(824, 3), // 372 Turnout
    Row::List(374), // 373 [Voided]
    Row::Record(822, 2), // 374 Voided
    Row::Words(817, 5), // 375 Flaw
    Row::Maybe(377), // 376 Count?
    Row::Union(898, 5), // 377 Count
    Row::Record(835, 1), // 378 MotionCount
    Row::List(380), // 379 [Tally]
    Row::Record(829, 6), // 380 Tally
    Row::Words(827, 2), // 381 VoteMeasure
    Row::Record(860, 1), // 382 SeatsCount
    Row::List(384), // 383 [PostCount]
    Row::Record(856, 4), // 384 PostCount
    Row::List(386), // 385 [OptionVotes]
    Row::Record(850, 3), // 386 OptionVotes
    Row::List(17), // 387 [u32]
    Row::List(389), // 388 [Inequality]
    Row::Record(840, 10), // 389 Inequality
    Row::Words(836, 2), // 390 Test
    Row::Words(838, 2), // 391 Comparison
    Row::Leaf(Leaf::Product), // 392 Product
    Row::List(394), // 393 [Seated]
    Row::Record(853, 3), // 394 Seated
    Row::Record(870, 4), // 395 SchulzeCount
    Row::List(397), // 396 [Duel]
    Row::Record(861, 4), // 397 Duel
    Row::List(399), // 398 [Beat]
    Row::Record(865, 5), // 399 Beat
    Row::Record(882, 3), // 400 RunoffCount
    Row::List(402), // 401 [Round]
    Row::Record(877, 5), // 402 Round
    Row::List(404), // 403 [DeliberationStanding]
    Row::Record(874, 3), // 404 DeliberationStanding
    Row::Record(895, 3), // 405 BudgetCount
    Row::List(407), // 406 [BudgetStep]
    Row::Record(888, 7), // 407 BudgetStep
    Row::List(409), // 408 [BudgetOffer]
    Row::Record(885, 3), // 409 BudgetOffer
    Row::Union(988, 9), // 410 CovenantEvent
    Row::Record(947, 5), // 411 CovenantEvent.covenantAdopted
    Row::Record(952, 3), // 412 CovenantEvent.covenantRepealed
    Row::Record(955, 12), // 413 CovenantEvent.violationRecorded
    Row::Record(967, 2), // 414 CovenantEvent.replyGiven
    Row::Record(969, 8), // 415 CovenantEvent.measureApplied
    Row::Maybe(0), // 416 CaseId?
    Row::Record(977, 3), // 417 CovenantEvent.noticeIssued
    Row::Record(980, 3), // 418 CovenantEvent.appealLodged
    Row::Record(983, 2), // 419 CovenantEvent.appealDismissed
    Row::Record(985, 3), // 420 CovenantEvent.violationWithdrawn
    Row::Union(1058, 12), // 421 PointsEvent
    Row::Record(997, 2), // 422 PointsEvent.fundOpened
    Row::Record(999, 5), // 423 PointsEvent.pointsAwarded
    Row::Record(1004, 6), // 424 PointsEvent.awardReversed
    Row::Record(1012, 5), // 425 PointsEvent.offerPublished
    Row::Maybe(427), // 426 Requirement?
    Row::Record(1010, 2), // 427 Requirement
    Row::Record(1012, 1), // 428 PointsEvent.offerWithdrawn
    Row::Record(1019, 6), // 429 PointsEvent.redemptionReserved
    Row::Union(1017, 2), // 430 Buyer
    Row::Record(1025, 2), // 431 PointsEvent.codeRejected
    Row::Record(1019, 1), // 432 PointsEvent.redemptionConfirmed
    Row::Record(1031, 2), // 433 PointsEvent.redemptionReturned
    Row::Words(1027, 4), // 434 ReturnCause
    Row::Record(1047, 5), // 435 PointsEvent.settled
    Row::List(437), // 436 [SettlementLine]
    Row::Record(1033, 7), // 437 SettlementLine
    Row::Leaf(Leaf::Cny), // 438 Cny
    Row::Record(1040, 7), // 439 SettlementTotals
    Row::Record(1052, 3), // 440 PointsEvent.pointsCombined
    Row::Record(1055, 3), // 441 PointsEvent.pointsForfeited
    Row::Union(1157, 19), // 442 CasesEvent
    Row::Record(1075, 1), // 443 CasesEvent.termsAdopted
    Row::Record(1070, 5), // 444 Terms
    Row::Record(1084, 10), // 445 CasesEvent.caseReported
    Row::Words(1076, 8), // 446 Channel
    Row::Record(1094, 2), // 447 CasesEvent.caseAccepted
    Row::Record(1096, 5), // 448 CasesEvent.caseDeclined
    Row::Record(1101, 2), // 449 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 450 TopicId?
    Row::Record(965, 1), // 451 CasesEvent.handlingStarted
    Row::Record(1103, 2), // 452 CasesEvent.caseEntrusted
    Row::Record(1105, 4), // 453 CasesEvent.caseDispatched
    Row::Record(1109, 3), // 454 CasesEvent.caseReturned
    Row::Record(1114, 5), // 455 CasesEvent.feedbackGiven
    Row::Union(1112, 2), // 456 Unit
    Row::Record(36, 1), // 457 Unit.region
    Row::Record(233, 1), // 458 Unit.organisation
    Row::Record(1119, 7), // 459 CasesEvent.caseClosed
    Row::Record(1128, 6), // 460 CasesEvent.caseEscalated
    Row::Maybe(462), // 461 Deferral?
    Row::Words(1126, 2), // 462 Deferral
    Row::Record(1134, 4), // 463 CasesEvent.deadlineMissed
    Row::Record(1138, 5), // 464 CasesEvent.caseSupervised
    Row::Record(1143, 3), // 465 CasesEvent.deadlineSet
    Row::Record(1146, 6), // 466 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 467 Score
    Row::Record(1152, 5), // 468 CasesEvent.caseReopened
    Row::Record(1103, 2), // 469 CasesEvent.caseReleased
    Row::Record(965, 1), // 470 CasesEvent.caseWithdrawn
    Row::Union(1261, 6), // 471 CatalogueEvent
    Row::Record(1235, 5), // 472 CatalogueEvent.formAsked
    Row::List(474), // 473 [ItemAnswer]
    Row::Record(1233, 2), // 474 ItemAnswer
    Row::Union(1229, 4), // 475 AskAnswer
    Row::Record(1176, 4), // 476 AskAnswer.alreadyHeld
    Row::Record(1180, 4), // 477 AskAnswer.shareFrom
    Row::Record(1184, 2), // 478 AskAnswer.mayCollect
    Row::Record(1228, 1), // 479 AskAnswer.forbidden
    Row::Union(1214, 14), // 480 CatalogueRefusal
    Row::Record(187, 1), // 481 CatalogueRefusal.unknownItem
    Row::Record(187, 1), // 482 CatalogueRefusal.itemTwice
    Row::Record(1186, 2), // 483 CatalogueRefusal.purposeNotLawful
    Row::Record(1188, 3), // 484 CatalogueRefusal.notEntitled
    Row::Record(1191, 3), // 485 CatalogueRefusal.outsideRegion
    Row::Record(1194, 5), // 486 CatalogueRefusal.alreadyHeld
    Row::Record(1199, 3), // 487 CatalogueRefusal.refusedByResident
    Row::Record(1202, 2), // 488 CatalogueRefusal.consentMissing
    Row::Record(1204, 3), // 489 CatalogueRefusal.guardianMissing
    Row::Record(1207, 5), // 490 CatalogueRefusal.heldElsewhere
    Row::Record(1177, 1), // 491 CatalogueRefusal.recordExists
    Row::Record(1177, 1), // 492 CatalogueRefusal.unknownRecord
    Row::Record(1212, 2), // 493 CatalogueRefusal.notFresh
    Row::Record(1202, 2), // 494 CatalogueRefusal.notRefusable
    Row::Record(1243, 10), // 495 CatalogueEvent.itemCollected
    Row::Maybe(497), // 496 ItemConsent?
    Row::Record(1240, 3), // 497 ItemConsent
    Row::Record(1253, 4), // 498 CatalogueEvent.itemShared
    Row::Record(1257, 4), // 499 CatalogueEvent.itemRefused
    Row::Record(1253, 2), // 500 CatalogueEvent.holdingEnded
    Row::Record(34, 1), // 501 CatalogueEvent.personForgotten
    Row::Union(1290, 7), // 502 ConsultationEvent
    Row::Record(1267, 7), // 503 ConsultationEvent.questionAsked
    Row::Record(1274, 3), // 504 ConsultationEvent.answerReminded
    Row::Record(1277, 3), // 505 ConsultationEvent.answerOverdue
    Row::Record(1280, 3), // 506 ConsultationEvent.questionEscalated
    Row::Record(1285, 3), // 507 ConsultationEvent.questionAnswered
    Row::Record(1283, 2), // 508 ShownIdentity
    Row::Record(1267, 1), // 509 ConsultationEvent.questionWithdrawn
    Row::Record(1288, 2), // 510 ConsultationEvent.answerRated
    Row::Union(1321, 7), // 511 VaultEvent
    Row::Record(1297, 6), // 512 VaultEvent.entryKept
    Row::Maybe(15), // 513 Digest?
    Row::Record(1303, 2), // 514 VaultEvent.entryCorrected
    Row::Record(1305, 2), // 515 VaultEvent.termMoved
    Row::Record(1307, 2), // 516 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 517 CategoryCode?
    Row::Record(1314, 2), // 518 VaultEvent.erasureOrdered
    Row::Words(1309, 5), // 519 ErasureGround
    Row::Record(1319, 2), // 520 VaultEvent.entriesDue
    Row::List(0), // 521 [EntryId]
    Row::Words(1316, 3), // 522 DueCause
    Row::Record(1319, 1), // 523 VaultEvent.entriesErased
    Row::Record(1745, 6), // 524 Refused
    Row::Union(1735, 10), // 525 Refusal
    Row::Union(1355, 14), // 526 EngineRefusal
    Row::Record(1338, 2), // 527 EngineRefusal.tooLarge
    Row::Record(1340, 1), // 528 EngineRefusal.notUtf8
    Row::Record(1341, 2), // 529 EngineRefusal.malformed
    Row::Record(1343, 2), // 530 EngineRefusal.requestReused
    Row::Record(1345, 2), // 531 EngineRefusal.full
    Row::Record(1347, 2), // 532 EngineRefusal.timeBackward
    Row::Record(1349, 3), // 533 EngineRefusal.forbidden
    Row::Record(1352, 1), // 534 EngineRefusal.deadlinesPending
    Row::Record(1342, 1), // 535 EngineRefusal.snapshotDamaged
    Row::Record(1353, 2), // 536 EngineRefusal.snapshotVersion
    Row::Record(1355, 0), // 537 EngineRefusal.wrongSecret
    Row::Record(1343, 1), // 538 EngineRefusal.notRecorded
    Row::Record(1344, 2), // 539 EngineRefusal.noSuchRecord
    Row::Record(1342, 1), // 540 EngineRefusal.invalidNumber
    Row::Union(1373, 3), // 541 CharterRefusal
    Row::Record(1341, 2), // 542 CharterRefusal.invalid
    Row::Record(1369, 2), // 543 CharterRefusal.notInForce
    Row::Record(1371, 2), // 544 CharterRefusal.notLater
    Row::Union(1462, 77), // 545 DeliberationRefusal
    Row::Record(683, 1), // 546 DeliberationRefusal.unknownTopic
    Row::Record(683, 1), // 547 DeliberationRefusal.topicExists
    Row::Record(673, 1), // 548 DeliberationRefusal.unknownRule
    Row::Record(1376, 5), // 549 DeliberationRefusal.presetOutsideDates
    Row::Record(1381, 2), // 550 DeliberationRefusal.rulesCount
    Row::Record(673, 1), // 551 DeliberationRefusal.ruleTwice
    Row::Record(1383, 3), // 552 DeliberationRefusal.windowDays
    Row::Record(1386, 3), // 553 DeliberationRefusal.ladderLength
    Row::Record(1389, 2), // 554 DeliberationRefusal.ladderDescends
    Row::Record(1383, 3), // 555 DeliberationRefusal.hearingDays
    Row::Record(1389, 2), // 556 DeliberationRefusal.namedWithoutBasis
    Row::Record(1391, 2), // 557 DeliberationRefusal.unknownKind
    Row::Record(1393, 3), // 558 DeliberationRefusal.fine
    Row::Record(1389, 2), // 559 DeliberationRefusal.serviceWithheld
    Row::Record(1396, 2), // 560 DeliberationRefusal.nothingToContinue
    Row::Record(952, 2), // 561 DeliberationRefusal.covenantTaken
    Row::Record(1398, 2), // 562 DeliberationRefusal.nothingToRepeal
    Row::Record(952, 2), // 563 DeliberationRefusal.covenantReplaced
    Row::Record(1416, 2), // 564 DeliberationRefusal.notBeingSeconded
    Row::Words(1400, 16), // 565 StageName
    Row::Record(702, 3), // 566 DeliberationRefusal.notSeconded
    Row::Record(1416, 2), // 567 DeliberationRefusal.notOpenable
    Row::Record(1416, 2), // 568 DeliberationRefusal.notWithdrawable
    Row::Record(1416, 2), // 569 DeliberationRefusal.notVoting
    Row::Record(1418, 3), // 570 DeliberationRefusal.secondingOver
    Row::Record(1421, 3), // 571 DeliberationRefusal.votingOver
    Row::Record(1418, 3), // 572 DeliberationRefusal.notDue
    Row::Record(683, 1), // 573 DeliberationRefusal.ownSecond
    Row::Record(1424, 2), // 574 DeliberationRefusal.outsideRegion
    Row::Record(698, 2), // 575 DeliberationRefusal.alreadySeconded
    Row::Record(1424, 2), // 576 DeliberationRefusal.notOwner
    Row::Record(1426, 2), // 577 DeliberationRefusal.areaTooLarge
    Row::Record(683, 2), // 578 DeliberationRefusal.nobodyEligible
    Row::Record(786, 1), // 579 DeliberationRefusal.appBallotOfAnother
    Row::Record(1428, 2), // 580 DeliberationRefusal.notEligible
    Row::Record(1430, 2), // 581 DeliberationRefusal.notDelegate
    Row::Record(1432, 2), // 582 DeliberationRefusal.alreadyVoted
    Row::Record(1341, 2), // 583 DeliberationRefusal.invalidQuestion
    Row::Record(673, 1), // 584 DeliberationRefusal.motionOnly
    Row::Record(673, 1), // 585 DeliberationRefusal.otherRanks
    Row::Record(786, 1), // 586 DeliberationRefusal.secretByAnother
    Row::Record(822, 1), // 587 DeliberationRefusal.ballotVoid
    Row::Record(673, 1), // 588 DeliberationRefusal.noProxies
    Row::Record(34, 1), // 589 DeliberationRefusal.ownProxy
    Row::Record(34, 1), // 590 DeliberationRefusal.proxyChain
    Row::Record(1434, 2), // 591 DeliberationRefusal.proxyFull
    Row::Record(34, 1), // 592 DeliberationRefusal.notEntrusted
    Row::Record(795, 1), // 593 DeliberationRefusal.notProxy
    Row::Record(1436, 3), // 594 DeliberationRefusal.proxyEarly
    Row::Record(673, 1), // 595 DeliberationRefusal.noPapers
    Row::Record(1439, 3), // 596 DeliberationRefusal.fewWatchers
    Row::Record(331, 1), // 597 DeliberationRefusal.boxCounted
    Row::Record(804, 2), // 598 DeliberationRefusal.boxChannel
    Row::Record(331, 1), // 599 DeliberationRefusal.unknownBox
    Row::Record(1416, 2), // 600 DeliberationRefusal.notCounted
    Row::Record(1442, 3), // 601 DeliberationRefusal.withheld
    Row::Record(683, 1), // 602 DeliberationRefusal.voidVote
    Row::Record(1445, 1), // 603 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 604 Tracker
    Row::Record(1446, 3), // 605 DeliberationRefusal.wrongStage
    Row::Record(1418, 3), // 606 DeliberationRefusal.timeOver
    Row::Record(683, 1), // 607 DeliberationRefusal.ownMatter
    Row::Record(683, 1), // 608 DeliberationRefusal.reasonMissing
    Row::Record(683, 1), // 609 DeliberationRefusal.sameScreener
    Row::Record(683, 1), // 610 DeliberationRefusal.declinedForGood
    Row::Record(719, 1), // 611 DeliberationRefusal.unknownContribution
    Row::Record(719, 1), // 612 DeliberationRefusal.contributionExists
    Row::Record(1449, 2), // 613 DeliberationRefusal.tooManyContributions
    Row::Record(1451, 3), // 614 DeliberationRefusal.otherKind
    Row::Record(719, 1), // 615 DeliberationRefusal.contributionHidden
    Row::Record(719, 1), // 616 DeliberationRefusal.amendmentOver
    Row::Record(1454, 3), // 617 DeliberationRefusal.staleAmendment
    Row::Record(1457, 2), // 618 DeliberationRefusal.noDraftToChange
    Row::Record(1459, 3), // 619 DeliberationRefusal.listOpen
    Row::Record(749, 2), // 620 DeliberationRefusal.asListed
    Row::Record(752, 1), // 621 DeliberationRefusal.objectionExists
    Row::Record(698, 2), // 622 DeliberationRefusal.alreadyObjected
    Row::Record(752, 1), // 623 DeliberationRefusal.unknownObjection
    Row::Record(752, 1), // 624 DeliberationRefusal.objectionOver
    Row::Union(1559, 19), // 625 CovenantRefusal
    Row::Record(679, 1), // 626 CovenantRefusal.covenantExists
    Row::Record(679, 1), // 627 CovenantRefusal.unknownCovenant
    Row::Record(1539, 2), // 628 CovenantRefusal.notInForce
    Row::Record(1541, 3), // 629 CovenantRefusal.notYetInForce
    Row::Record(956, 2), // 630 CovenantRefusal.unknownRule
    Row::Record(1544, 2), // 631 CovenantRefusal.violationExists
    Row::Record(955, 1), // 632 CovenantRefusal.unknownViolation
    Row::Record(955, 1), // 633 CovenantRefusal.ownViolation
    Row::Record(955, 1), // 634 CovenantRefusal.alreadyWithdrawn
    Row::Record(1546, 2), // 635 CovenantRefusal.replyClosed
    Row::Record(1548, 3), // 636 CovenantRefusal.notApplied
    Row::Record(1551, 3), // 637 CovenantRefusal.appealClosed
    Row::Record(955, 1), // 638 CovenantRefusal.alreadyAppealed
    Row::Record(955, 1), // 639 CovenantRefusal.ownRecord
    Row::Record(955, 1), // 640 CovenantRefusal.noAppeal
    Row::Record(1554, 3), // 641 CovenantRefusal.notDue
    Row::Record(1557, 2), // 642 CovenantRefusal.placeOutside
    Row::Record(1559, 0), // 643 CovenantRefusal.minor
    Row::Record(1424, 2), // 644 CovenantRefusal.notBound
    Row::Union(1608, 33), // 645 PointsRefusal
    Row::Record(233, 1), // 646 PointsRefusal.notAMerchant
    Row::Record(997, 1), // 647 PointsRefusal.unknownFund
    Row::Record(148, 1), // 648 PointsRefusal.unknownAct
    Row::Record(1578, 3), // 649 PointsRefusal.unknownAward
    Row::Record(1012, 1), // 650 PointsRefusal.unknownOffer
    Row::Record(1019, 1), // 651 PointsRefusal.unknownRedemption
    Row::Record(1047, 1), // 652 PointsRefusal.unknownSettlement
    Row::Record(1581, 2), // 653 PointsRefusal.notInSettlement
    Row::Record(997, 1), // 654 PointsRefusal.fundExists
    Row::Record(1012, 1), // 655 PointsRefusal.offerExists
    Row::Record(1019, 1), // 656 PointsRefusal.redemptionExists
    Row::Record(1047, 1), // 657 PointsRefusal.settlementExists
    Row::Record(34, 1), // 658 PointsRefusal.ownAward
    Row::Record(1583, 3), // 659 PointsRefusal.fundElsewhere
    Row::Record(265, 2), // 660 PointsRefusal.proofTooLow
    Row::Record(1578, 3), // 661 PointsRefusal.alreadyAwarded
    Row::Record(1586, 5), // 662 PointsRefusal.capReached
    Row::Record(1578, 3), // 663 PointsRefusal.alreadyReversed
    Row::Record(1591, 2), // 664 PointsRefusal.priceTooLow
    Row::Record(1593, 0), // 665 PointsRefusal.stockEmpty
    Row::Record(148, 1), // 666 PointsRefusal.requirementEmpty
    Row::Record(1012, 1), // 667 PointsRefusal.offerWithdrawn
    Row::Record(473, 1), // 668 PointsRefusal.ownOffer
    Row::Record(1593, 3), // 669 PointsRefusal.requirementNotMet
    Row::Record(1012, 1), // 670 PointsRefusal.soldOut
    Row::Record(1596, 2), // 671 PointsRefusal.balanceTooLow
    Row::Record(1603, 2), // 672 PointsRefusal.redemptionOver
    Row::Words(1598, 5), // 673 RedemptionStatus
    Row::Record(298, 2), // 674 PointsRefusal.redemptionLate
    Row::Record(298, 2), // 675 PointsRefusal.notDue
    Row::Record(34, 1), // 676 PointsRefusal.ownConfirmation
    Row::Record(1017, 2), // 677 PointsRefusal.ownSettlement
    Row::Record(36, 1), // 678 PointsRefusal.nothingToSettle
    Row::Record(1605, 3), // 679 PointsRefusal.ledgerFull
    Row::Union(1671, 33), // 680 CasesRefusal
    Row::Record(965, 1), // 681 CasesRefusal.unknownCase
    Row::Record(1641, 0), // 682 CasesRefusal.channelOfTheEngine
    Row::Record(1641, 2), // 683 CasesRefusal.sourceEntered
    Row::Record(965, 1), // 684 CasesRefusal.caseExists
    Row::Record(156, 1), // 685 CasesRefusal.unknownKind
    Row::Record(240, 2), // 686 CasesRefusal.regionTooHigh
    Row::Record(1643, 0), // 687 CasesRefusal.notOwnName
    Row::Record(1656, 3), // 688 CasesRefusal.wrongStage
    Row::Words(1643, 13), // 689 Stage
    Row::List(689), // 690 Stages
    Row::Record(1659, 3), // 691 CasesRefusal.wrongLevel
    Row::Record(298, 2), // 692 CasesRefusal.notDue
    Row::Record(298, 2), // 693 CasesRefusal.deadlinePassed
    Row::Record(168, 1), // 694 CasesRefusal.atTop
    Row::Record(1662, 2), // 695 CasesRefusal.notAbove
    Row::Record(1664, 2), // 696 CasesRefusal.aboveTop
    Row::Record(1666, 3), // 697 CasesRefusal.skipsLevel
    Row::Record(233, 1), // 698 CasesRefusal.notEntrustable
    Row::Record(233, 1), // 699 CasesRefusal.notADepartment
    Row::Record(493, 2), // 700 CasesRefusal.outOfReach
    Row::Record(474, 1), // 701 CasesRefusal.namedTwice
    Row::Record(1669, 0), // 702 CasesRefusal.unitMissing
    Row::Record(693, 1), // 703 CasesRefusal.notWithUnit
    Row::Record(693, 1), // 704 CasesRefusal.notActingFor
    Row::Record(474, 1), // 705 CasesRefusal.feedbackGiven
    Row::Record(474, 1), // 706 CasesRefusal.returnedBefore
    Row::Record(474, 1), // 707 CasesRefusal.dispatchDesignated
    Row::Record(1147, 1), // 708 CasesRefusal.alreadyRated
    Row::Record(1669, 0), // 709 CasesRefusal.anonymous
    Row::Record(1669, 0), // 710 CasesRefusal.notReporter
    Row::Record(1669, 0), // 711 CasesRefusal.handlerRates
    Row::Record(277, 2), // 712 CasesRefusal.windowClosed
    Row::Record(1669, 2), // 713 CasesRefusal.reopenedTooOften
    Row::Record(295, 3), // 714 CasesRefusal.unknownYear
    Row::Record(168, 1), // 715 CasesRefusal.noTerm
    Row::Union(1707, 10), // 716 ConsultationRefusal
    Row::Record(1267, 1), // 717 ConsultationRefusal.unknownQuestion
    Row::Record(1267, 1), // 718 ConsultationRefusal.questionExists
    Row::Record(1268, 1), // 719 ConsultationRefusal.notPublic
    Row::Record(1704, 3), // 720 ConsultationRefusal.outOfReach
    Row::Record(288, 2), // 721 ConsultationRefusal.tooManyOpen
    Row::Record(1267, 1), // 722 ConsultationRefusal.notOpen
    Row::Record(1267, 1), // 723 ConsultationRefusal.ownQuestion
    Row::Record(1267, 1), // 724 ConsultationRefusal.notAnswered
    Row::Record(1267, 1), // 725 ConsultationRefusal.ratedAlready
    Row::Record(298, 2), // 726 ConsultationRefusal.notDue
    Row::Union(1725, 10), // 727 VaultRefusal
    Row::Record(194, 1), // 728 VaultRefusal.unknownEntry
    Row::Record(194, 1), // 729 VaultRefusal.entryExists
    Row::Record(196, 1), // 730 VaultRefusal.unknownCategory
    Row::Record(196, 1), // 731 VaultRefusal.consentNeeded
    Row::Record(196, 2), // 732 VaultRefusal.notByConsent
    Row::Record(34, 1), // 733 VaultRefusal.nothingConsented
    Row::Record(1721, 2), // 734 VaultRefusal.notKept
    Row::Words(1717, 4), // 735 EntryStatus
    Row::Record(1721, 2), // 736 VaultRefusal.notDue
    Row::Record(1723, 2), // 737 VaultRefusal.childInCare
    Row::Record(34, 3), // 738 VaultRefusal.onlyOperator
    Row::Record(1812, 19), // 739 ExportView
    Row::Record(1764, 9), // 740 MemberView
    Row::List(742), // 741 [RoleView]
    Row::Record(447, 5), // 742 RoleView
    Row::List(264), // 743 [Unmasking]
    Row::List(0), // 744 [TopicId]
    Row::List(746), // 745 [ViolationView]
    Row::Record(1778, 14), // 746 ViolationView
    Row::Union(1773, 5), // 747 CovenantStanding
    Row::Record(1773, 0), // 748 CovenantStanding.noticed
    Row::Record(976, 1), // 749 CovenantStanding.applied
    Row::Record(981, 2), // 750 CovenantStanding.appealed
    Row::Record(1773, 0), // 751 CovenantStanding.dismissed
    Row::Record(1773, 0), // 752 CovenantStanding.withdrawn
    Row::List(0), // 753 [SourceId]
    Row::List(0), // 754 [RedemptionId]
    Row::List(0), // 755 [CaseId]
    Row::List(0), // 756 [QuestionId]
    Row::List(758), // 757 [RecordView]
    Row::Record(1792, 12), // 758 RecordView
    Row::List(760), // 759 [EntryView]
    Row::Record(1804, 8), // 760 EntryView
    Row::Union(1893, 11), // 761 MembershipAnswer
    Row::Record(1837, 6), // 762 RegionView
    Row::Record(1847, 7), // 763 RegionHistory
    Row::List(765), // 764 [RegionVersion]
    Row::Record(1843, 4), // 765 RegionVersion
    Row::Maybe(767), // 766 Turn?
    Row::Record(245, 2), // 767 Turn
    Row::List(767), // 768 [Turn]
    Row::List(770), // 769 [PlannedReshape]
    Row::Record(242, 2), // 770 PlannedReshape
    Row::Record(1856, 8), // 771 CoverageView
    Row::Maybe(63), // 772 Ratio?
    Row::List(774), // 773 [ProofFigure]
    Row::Record(1854, 2), // 774 ProofFigure
    Row::Record(1864, 2), // 775 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 776 JoinCode
    Row::Record(1869, 1), // 777 MembershipAnswer.entries
    Row::List(779), // 778 [ChannelCount]
    Row::Record(1866, 3), // 779 ChannelCount
    Row::Record(1870, 3), // 780 MembershipAnswer.batch
    Row::Record(1884, 4), // 781 OrganisationView
    Row::Union(1878, 6), // 782 OrganisationStatus
    Row::Record(1873, 3), // 783 OrganisationStatus.applied
    Row::Record(1876, 0), // 784 OrganisationStatus.active
    Row::Record(1876, 2), // 785 OrganisationStatus.rejected
    Row::Record(1878, 0), // 786 OrganisationStatus.withdrawn
    Row::Record(1878, 0), // 787 OrganisationStatus.suspended
    Row::Record(1878, 0), // 788 OrganisationStatus.dissolved
    Row::Record(1891, 1), // 789 MembershipAnswer.identityKeys
    Row::List(791), // 790 [IdentityKeyView]
    Row::Record(1888, 3), // 791 IdentityKeyView
    Row::Record(1892, 1), // 792 MembershipAnswer.unmaskings
    Row::Union(2059, 10), // 793 DeliberationAnswer
    Row::Record(1972, 14), // 794 TopicView
    Row::Union(1935, 10), // 795 StageView
    Row::Record(298, 1), // 796 StageView.proposed
    Row::Record(298, 1), // 797 StageView.screening
    Row::Record(1904, 3), // 798 StageView.declined
    Row::Record(1907, 2), // 799 StageView.appealed
    Row::Record(262, 1), // 800 StageView.discussed
    Row::Record(1909, 2), // 801 StageView.seconded
    Row::Maybe(344), // 802 OpeningTerms?
    Row::Record(1915, 6), // 803 StageView.voting
    Row::List(805), // 804 [PaperBox]
    Row::Record(1911, 4), // 805 PaperBox
    Row::Record(1929, 6), // 806 StageView.decided
    Row::Record(1925, 4), // 807 CountTerms
    Row::Record(1921, 4), // 808 Thresholds
    Row::Record(245, 1), // 809 StageView.lapsed
    Row::Record(245, 1), // 810 StageView.withdrawn
    Row::Maybe(812), // 811 Effect?
    Row::Union(1956, 5), // 812 Effect
    Row::Record(762, 2), // 813 Effect.announced
    Row::Record(1945, 2), // 814 Effect.annulled
    Row::Record(1947, 4), // 815 Effect.inForce
    Row::Maybe(356), // 816 ReviewFinding?
    Row::Record(1951, 2), // 817 Effect.repealed
    Row::Record(1953, 3), // 818 Effect.moot
    Row::Maybe(820), // 819 NextStep?
    Row::Record(1970, 2), // 820 NextStep
    Row::Words(1961, 9), // 821 Next
    Row::Record(1986, 7), // 822 BallotView
    Row::Maybe(214), // 823 EntryChannel?
    Row::Record(2005, 3), // 824 BallotsView
    Row::List(826), // 825 [PublishedBallot]
    Row::Record(2002, 3), // 826 PublishedBallot
    Row::Union(1999, 3), // 827 Ballot
    Row::Record(1996, 1), // 828 Ballot.motion
    Row::Words(1993, 3), // 829 Choice
    Row::Record(1997, 1), // 830 Ballot.options
    Row::Record(1998, 1), // 831 Ballot.void
    Row::Record(2008, 5), // 832 BallotProof
    Row::List(834), // 833 [Sentence]
    Row::Record(1746, 2), // 834 Sentence
    Row::Record(2024, 2), // 835 DiscussionView
    Row::List(837), // 836 [ContributionView]
    Row::Record(2013, 11), // 837 ContributionView
    Row::Maybe(68), // 838 bool?
    Row::Maybe(840), // 839 Moderation?
    Row::Record(740, 2), // 840 Moderation
    Row::Record(2041, 2), // 841 ConsensusView
    Row::List(0), // 842 [Id]
    Row::Record(2038, 3), // 843 ConsensusReport
    Row::List(845), // 844 [ConsensusGroup]
    Row::Record(2035, 3), // 845 ConsensusGroup
    Row::List(847), // 846 [StatementView]
    Row::Record(2026, 5), // 847 StatementView
    Row::List(849), // 848 [OwnStatement]
    Row::Record(2031, 4), // 849 OwnStatement
    Row::List(44), // 850 [u16]
    Row::Record(2043, 4), // 851 ElectorateView
    Row::Record(2057, 2), // 852 ObjectionsView
    Row::List(854), // 853 [ObjectionView]
    Row::Record(2051, 6), // 854 ObjectionView
    Row::Words(2047, 4), // 855 ObjectionStatus
    Row::Union(2090, 3), // 856 CovenantAnswer
    Row::Record(2073, 9), // 857 CovenantView
    Row::List(859), // 858 [CovenantVersion]
    Row::Record(2069, 4), // 859 CovenantVersion
    Row::Record(1822, 1), // 860 CovenantAnswer.violations
    Row::Record(2089, 1), // 861 CovenantAnswer.figures
    Row::List(863), // 862 [RuleFigures]
    Row::Record(2082, 7), // 863 RuleFigures
    Row::Union(2142, 10), // 864 PointsAnswer
    Row::Record(2093, 2), // 865 PersonView
    Row::Record(2095, 5), // 866 ParticipationView
    Row::Record(2100, 6), // 867 MerchantView
    Row::Record(2106, 5), // 868 FundView
    Row::Record(2111, 7), // 869 OfferView
    Row::Record(2118, 9), // 870 RedemptionView
    Row::Maybe(430), // 871 Buyer?
    Row::Record(2127, 2), // 872 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 873 VerificationCode
    Row::Record(2129, 6), // 874 SettlementView
    Row::Record(2135, 7), // 875 LedgerTotals
    Row::Union(2235, 4), // 876 CasesAnswer
    Row::Record(2176, 23), // 877 CaseView
    Row::Maybe(0), // 878 SourceId?
    Row::Maybe(880), // 879 Rating?
    Row::Record(1148, 3), // 880 Rating
    Row::List(882), // 881 [DepartmentView]
    Row::Record(2152, 2), // 882 DepartmentView
    Row::List(884), // 883 [StepView]
    Row::Record(2171, 5), // 884 StepView
    Row::Words(2154, 17), // 885 StepKind
    Row::Record(2211, 11), // 886 RegionFigures
    Row::List(888), // 887 [StageFigure]
    Row::Record(2199, 2), // 888 StageFigure
    Row::List(890), // 889 [LevelFigure]
    Row::Record(2201, 2), // 890 LevelFigure
    Row::List(892), // 891 [KindFigure]
    Row::Record(2203, 3), // 892 KindFigure
    Row::Record(2206, 5), // 893 RatingSums
    Row::Record(2222, 4), // 894 UnitFigures
    Row::Record(2234, 1), // 895 CasesAnswer.agenda
    Row::List(897), // 896 [OpenCase]
    Row::Record(2226, 8), // 897 OpenCase
    Row::Union(2246, 2), // 898 CatalogueAnswer
    Row::Record(1828, 1), // 899 CatalogueAnswer.records
    Row::Record(2239, 7), // 900 BurdenView
    Row::Union(2269, 2), // 901 ConsultationAnswer
    Row::Record(2255, 6), // 902 QuestionView
    Row::Union(2252, 3), // 903 QuestionStatus
    Row::Record(1874, 2), // 904 QuestionStatus.open
    Row::Record(2248, 4), // 905 QuestionStatus.answered
    Row::Record(2252, 0), // 906 QuestionStatus.withdrawn
    Row::Record(2261, 8), // 907 Figures
    Row::Union(2271, 2), // 908 VaultAnswer
    Row::Record(1319, 1), // 909 VaultAnswer.due
    Row::Record(2282, 1), // 910 Answered
    Row::Union(2284, 4), // 911 BurdenOf
    Row::Record(2283, 1), // 912 BurdenOf.worker
    Row::Record(34, 1), // 913 BurdenOf.resident
    Row::Record(187, 1), // 914 BurdenOf.item
    Row::Record(36, 1), // 915 BurdenOf.region
    Row::Union(2316, 16), // 916 CasesCommand
    Row::Record(2288, 7), // 917 CasesCommand.report
    Row::Record(965, 1), // 918 CasesCommand.accept
    Row::Record(2295, 3), // 919 CasesCommand.decline
    Row::Record(1101, 2), // 920 CasesCommand.startSelfResolution
    Row::Record(965, 1), // 921 CasesCommand.handle
    Row::Record(1103, 2), // 922 CasesCommand.entrust
    Row::Record(2298, 4), // 923 CasesCommand.dispatch
    Row::Record(1109, 3), // 924 CasesCommand.return
    Row::Record(2302, 3), // 925 CasesCommand.feedback
    Row::Record(965, 1), // 926 CasesCommand.close
    Row::Record(2305, 3), // 927 CasesCommand.escalate
    Row::Maybe(97), // 928 Level?
    Row::Record(2308, 6), // 929 CasesCommand.evaluate
    Row::Record(2295, 2), // 930 CasesCommand.reopen
    Row::Record(2314, 2), // 931 CasesCommand.withdraw
    Row::Record(233, 1), // 932 CasesCommand.release
    Row::Record(965, 1), // 933 CasesCommand.expire
    Row::Union(2336, 4), // 934 CasesQuery
    Row::Record(2302, 2), // 935 CasesQuery.case
    Row::Record(36, 1), // 936 CasesQuery.figures
    Row::Record(1115, 1), // 937 CasesQuery.unit
    Row::Record(2332, 4), // 938 CasesQuery.agenda
    Row::Union(2357, 5), // 939 CatalogueCommand
    Row::Record(2344, 2), // 940 CatalogueCommand.ask
    Row::Record(2340, 4), // 941 DataForm
    Row::List(497), // 942 [ItemConsent]
    Row::List(0), // 943 [ItemCode]
    Row::Record(2349, 2), // 944 CatalogueCommand.collect
    Row::List(946), // 945 [Entry]
    Row::Record(2346, 3), // 946 Entry
    Row::Record(2351, 4), // 947 CatalogueCommand.share
    Row::Record(1257, 3), // 948 CatalogueCommand.refuse
    Row::Record(2355, 2), // 949 CatalogueCommand.forget
    Row::Union(2363, 3), // 950 CatalogueQuery
    Row::Record(34, 1), // 951 CatalogueQuery.held
    Row::Record(2283, 1), // 952 CatalogueQuery.collected
    Row::Record(2362, 1), // 953 CatalogueQuery.burden
    Row::Union(2366, 1), // 954 CharterCommand
    Row::Record(210, 1), // 955 CharterCommand.adopt
    Row::Union(2367, 1), // 956 ClockCommand
    Row::Record(2367, 0), // 957 ClockCommand.advance
    Row::Union(2570, 10), // 958 Command
    Row::Union(2426, 34), // 959 MembershipCommand
    Row::Record(2368, 4), // 960 MembershipCommand.defineRegion
    Row::Record(2372, 4), // 961 MembershipCommand.reshape
    Row::Record(228, 1), // 962 MembershipCommand.cancelReshape
    Row::Record(253, 2), // 963 MembershipCommand.enterKnownHouseholds
    Row::Record(2376, 6), // 964 MembershipCommand.grantRole
    Row::Record(446, 4), // 965 MembershipCommand.revokeRole
    Row::Record(2382, 3), // 966 MembershipCommand.issueJoinCode
    Row::Record(253, 1), // 967 MembershipCommand.revokeJoinCode
    Row::Record(2385, 6), // 968 MembershipCommand.join
    Row::Maybe(261), // 969 Minority?
    Row::Record(34, 1), // 970 MembershipCommand.leave
    Row::Record(465, 2), // 971 MembershipCommand.nameDelegate
    Row::Record(467, 3), // 972 MembershipCommand.regroupHousehold
    Row::Record(2391, 6), // 973 MembershipCommand.applyOrganisation
    Row::Record(2397, 3), // 974 MembershipCommand.reviewOrganisation
    Row::Record(491, 2), // 975 MembershipCommand.appealReview
    Row::Record(233, 1), // 976 MembershipCommand.withdrawApplication
    Row::Record(2400, 2), // 977 MembershipCommand.nameOfficers
    Row::Record(491, 2), // 978 MembershipCommand.suspendOrganisation
    Row::Record(491, 2), // 979 MembershipCommand.reinstateOrganisation
    Row::Record(491, 2), // 980 MembershipCommand.dissolveOrganisation
    Row::Record(561, 4), // 981 MembershipCommand.openBatch
    Row::Record(2402, 2), // 982 MembershipCommand.closeBatch
    Row::Record(2404, 2), // 983 MembershipCommand.correct
    Row::Record(233, 1), // 984 MembershipCommand.lapseReview
    Row::Record(505, 2), // 985 MembershipCommand.rotateIdentityKey
    Row::Record(2406, 4), // 986 MembershipCommand.prove
    Row::Maybe(236), // 987 Identity?
    Row::Record(518, 3), // 988 MembershipCommand.suspectDuplicate
    Row::Record(2410, 4), // 989 MembershipCommand.reviewDuplicate
    Row::Record(526, 2), // 990 MembershipCommand.enterMinor
    Row::Record(2414, 4), // 991 MembershipCommand.askUnmasking
    Row::Record(2418, 3), // 992 MembershipCommand.decideUnmasking
    Row::Record(316, 1), // 993 MembershipCommand.tellUnmasked
    Row::Record(34, 1), // 994 MembershipCommand.erase
    Row::Record(2425, 1), // 995 MembershipCommand.fallDue
    Row::Union(2421, 4), // 996 Matter
    Row::Record(309, 2), // 997 Matter.duplicate
    Row::Record(34, 1), // 998 Matter.minor
    Row::Record(228, 1), // 999 Matter.reshape
    Row::Record(316, 1), // 1000 Matter.unmasking
    Row::Union(2491, 22), // 1001 DeliberationCommand
    Row::Record(2460, 7), // 1002 DeliberationCommand.propose
    Row::Maybe(286), // 1003 DeliberationQuestion?
    Row::Record(696, 2), // 1004 DeliberationCommand.recordUnits
    Row::Record(698, 2), // 1005 DeliberationCommand.second
    Row::Record(683, 1), // 1006 DeliberationCommand.withdraw
    Row::Record(2467, 3), // 1007 DeliberationCommand.screen
    Row::Record(683, 1), // 1008 DeliberationCommand.appealScreening
    Row::Record(2470, 6), // 1009 DeliberationCommand.contribute
    Row::Record(728, 4), // 1010 DeliberationCommand.react
    Row::Record(732, 3), // 1011 DeliberationCommand.decideAmendment
    Row::Record(738, 4), // 1012 DeliberationCommand.moderate
    Row::Record(751, 5), // 1013 DeliberationCommand.object
    Row::Record(756, 3), // 1014 DeliberationCommand.decideObjection
    Row::Record(776, 3), // 1015 DeliberationCommand.review
    Row::Record(683, 1), // 1016 DeliberationCommand.open
    Row::Record(2478, 5), // 1017 DeliberationCommand.cast
    Row::Record(2476, 2), // 1018 Vote
    Row::Maybe(604), // 1019 Tracker?
    Row::Record(793, 4), // 1020 DeliberationCommand.entrustVote
    Row::Record(793, 2), // 1021 DeliberationCommand.revokeProxy
    Row::Record(797, 3), // 1022 DeliberationCommand.serveBallots
    Row::Record(2483, 5), // 1023 DeliberationCommand.issuePaper
    Row::Record(2488, 3), // 1024 DeliberationCommand.countPapers
    Row::List(1018), // 1025 [Vote]
    Row::Record(683, 1), // 1026 DeliberationCommand.lapse
    Row::Record(683, 1), // 1027 DeliberationCommand.close
    Row::Union(2524, 8), // 1028 CovenantCommand
    Row::Record(947, 4), // 1029 CovenantCommand.adopt
    Row::Record(952, 2), // 1030 CovenantCommand.repeal
    Row::Record(2513, 8), // 1031 CovenantCommand.recordViolation
    Row::Record(967, 2), // 1032 CovenantCommand.reply
    Row::Record(967, 2), // 1033 CovenantCommand.appeal
    Row::Record(2521, 3), // 1034 CovenantCommand.decideAppeal
    Row::Record(983, 2), // 1035 CovenantCommand.withdrawViolation
    Row::Record(955, 1), // 1036 CovenantCommand.fallDue
    Row::Union(2538, 13), // 1037 PointsCommand
    Row::Record(997, 2), // 1038 PointsCommand.openFund
    Row::Record(999, 4), // 1039 PointsCommand.award
    Row::Record(2532, 4), // 1040 PointsCommand.reverse
    Row::Record(1012, 5), // 1041 PointsCommand.publishOffer
    Row::Record(1012, 1), // 1042 PointsCommand.withdrawOffer
    Row::Record(1019, 3), // 1043 PointsCommand.reserve
    Row::Record(2536, 2), // 1044 PointsCommand.confirm
    Row::Record(1019, 1), // 1045 PointsCommand.cancel
    Row::Record(1019, 1), // 1046 PointsCommand.expireRedemption
    Row::Record(473, 1), // 1047 PointsCommand.release
    Row::Record(1047, 2), // 1048 PointsCommand.settle
    Row::Record(300, 2), // 1049 PointsCommand.combine
    Row::Record(34, 1), // 1050 PointsCommand.forfeit
    Row::Union(2551, 7), // 1051 ConsultationCommand
    Row::Record(1267, 4), // 1052 ConsultationCommand.ask
    Row::Record(1285, 2), // 1053 ConsultationCommand.answer
    Row::Record(1267, 1), // 1054 ConsultationCommand.withdraw
    Row::Record(1288, 2), // 1055 ConsultationCommand.rate
    Row::Record(1267, 1), // 1056 ConsultationCommand.lapse
    Row::Record(34, 1), // 1057 ConsultationCommand.forget
    Row::Record(1268, 1), // 1058 ConsultationCommand.release
    Row::Union(2563, 7), // 1059 VaultCommand
    Row::Record(2558, 5), // 1060 VaultCommand.keep
    Row::Record(1303, 2), // 1061 VaultCommand.correct
    Row::Record(1307, 2), // 1062 VaultCommand.withdrawConsent
    Row::Record(1314, 2), // 1063 VaultCommand.erase
    Row::Record(1319, 1), // 1064 VaultCommand.confirmErasure
    Row::Record(2563, 0), // 1065 VaultCommand.lapse
    Row::Record(34, 1), // 1066 VaultCommand.retire
    Row::Union(2580, 2), // 1067 ConsultationQuery
    Row::Record(1267, 1), // 1068 ConsultationQuery.question
    Row::Record(1268, 1), // 1069 ConsultationQuery.figures
    Row::Union(2584, 3), // 1070 CovenantQuery
    Row::Record(679, 1), // 1071 CovenantQuery.covenant
    Row::Record(34, 1), // 1072 CovenantQuery.violations
    Row::Record(2582, 2), // 1073 CovenantQuery.figures
    Row::Union(2593, 10), // 1074 DeliberationQuery
    Row::Record(683, 1), // 1075 DeliberationQuery.topic
    Row::Record(698, 2), // 1076 DeliberationQuery.ballot
    Row::Record(2587, 2), // 1077 DeliberationQuery.ballots
    Row::Record(2589, 2), // 1078 DeliberationQuery.ballotProof
    Row::Record(683, 1), // 1079 DeliberationQuery.explanation
    Row::Record(2587, 2), // 1080 DeliberationQuery.discussion
    Row::Record(718, 2), // 1081 DeliberationQuery.contribution
    Row::Record(2591, 2), // 1082 DeliberationQuery.consensus
    Row::Record(2587, 2), // 1083 DeliberationQuery.electorate
    Row::Record(2587, 2), // 1084 DeliberationQuery.objections
    Row::Record(2609, 1), // 1085 Done
    Row::Union(2604, 5), // 1086 Made
    Row::Record(2603, 1), // 1087 Made.picture
    Row::Record(2610, 3), // 1088 Helper
    Row::Union(2614, 6), // 1089 JournalQuery
    Row::Record(2613, 0), // 1090 JournalQuery.state
    Row::Record(2613, 0), // 1091 JournalQuery.root
    Row::Record(1344, 1), // 1092 JournalQuery.inclusion
    Row::Record(2613, 1), // 1093 JournalQuery.consistency
    Row::Record(1343, 1), // 1094 JournalQuery.receipt
    Row::Record(34, 1), // 1095 JournalQuery.export
    Row::Union(2620, 11), // 1096 MembershipQuery
    Row::Record(36, 1), // 1097 MembershipQuery.region
    Row::Record(36, 1), // 1098 MembershipQuery.regionHistory
    Row::Record(36, 1), // 1099 MembershipQuery.coverage
    Row::Record(253, 1), // 1100 MembershipQuery.joinCode
    Row::Record(34, 1), // 1101 MembershipQuery.member
    Row::Record(36, 1), // 1102 MembershipQuery.entries
    Row::Record(331, 1), // 1103 MembershipQuery.batch
    Row::Record(233, 1), // 1104 MembershipQuery.organisation
    Row::Record(2620, 0), // 1105 MembershipQuery.identityKeys
    Row::Record(316, 1), // 1106 MembershipQuery.unmasking
    Row::Record(34, 1), // 1107 MembershipQuery.unmaskings
    Row::Union(2631, 10), // 1108 PointsQuery
    Row::Record(34, 1), // 1109 PointsQuery.person
    Row::Record(999, 2), // 1110 PointsQuery.participation
    Row::Record(473, 1), // 1111 PointsQuery.merchant
    Row::Record(997, 1), // 1112 PointsQuery.fund
    Row::Record(1012, 1), // 1113 PointsQuery.offer
    Row::Record(1019, 1), // 1114 PointsQuery.redemption
    Row::Record(1019, 1), // 1115 PointsQuery.verificationCode
    Row::Record(1047, 1), // 1116 PointsQuery.settlement
    Row::Record(1581, 2), // 1117 PointsQuery.settlementLine
    Row::Record(2631, 0), // 1118 PointsQuery.ledger
    Row::Union(2643, 9), // 1119 Query
    Row::Union(2641, 2), // 1120 VaultQuery
    Row::Record(194, 1), // 1121 VaultQuery.entry
    Row::Record(2641, 0), // 1122 VaultQuery.due
    Row::Record(2652, 3), // 1123 Question
    Row::Record(2658, 5), // 1124 Request
    Row::Maybe(1126), // 1125 Via?
    Row::Record(2655, 3), // 1126 Via
    Row::Maybe(1088), // 1127 Helper?
    Row::Leaf(Leaf::Secret), // 1128 Secret
    Row::Record(2663, 3), // 1129 Setup
    Row::Union(2697, 9), // 1130 Tool
    Row::Record(2666, 4), // 1131 Tool.identityDigest
    Row::Record(2670, 3), // 1132 Tool.identityKey
    Row::Record(1745, 1), // 1133 Tool.creditCode
    Row::Record(2673, 2), // 1134 Tool.contentDigest
    Row::Record(2675, 1), // 1135 Tool.qrPicture
    Row::Record(2676, 6), // 1136 Tool.verifyInclusion
    Row::Record(2682, 6), // 1137 Tool.verifyConsistency
    Row::Record(2688, 6), // 1138 Tool.verifyBallot
    Row::Record(2694, 3), // 1139 Tool.recount
];

pub(super) static FIELDS: &[Field] = &[
    must(0, 0), // under14
    must(1, 0), // under18
    must(2, 0), // adult
    must(3, 0), // sha256
    must(4, 0), // sm3
    must(5, 0), // gridWorker
    must(6, 0), // villageCadre
    must(7, 0), // townOperator
    must(8, 0), // countyOperator
    must(9, 0), // cityOperator
    must(10, 0), // departmentOfficer
    must(11, 0), // organisationOfficer
    must(12, 0), // merchantClerk
    must(13, 0), // auditor
    must(14, 0), // privacyOfficer
    must(15, 0), // representative
    must(16, 5), // anyone
    must(17, 6), // themself
    must(18, 7), // guardian
    must(19, 8), // resident
    must(20, 9), // over
    must(21, 9), // for
    must(22, 10), // engine
    must(23, 15), // digest
    must(24, 16), // now
    must(25, 17), // records
    must(26, 15), // root
    must(27, 17), // size
    must(28, 15), // leaf
    must(29, 20), // proof
    must(26, 15), // root
    must(27, 17), // size
    must(30, 0), // deadline
    must(31, 0), // event
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    must(35, 0), // none
    must(36, 0), // phone
    must(37, 0), // scannedCode
    must(38, 0), // seenByStaff
    must(39, 0), // document
    must(40, 0), // networkIdentity
    must(41, 0), // propose
    must(42, 0), // second
    must(43, 0), // cast
    must(44, 0), // redeem
    must(45, 0), // report
    must(46, 0), // rekey
    must(47, 42), // act
    must(48, 39), // least
    must(49, 44), // max
    must(50, 17), // minutes
    must(51, 44), // workingDays
    must(52, 44), // appealWorkingDays
    must(53, 47), // review
    must(54, 44), // applicationsPerPersonMax
    must(55, 44), // applicationsPerRegionMax
    must(56, 44), // officersMax
    must(51, 44), // workingDays
    must(57, 44), // reminderWorkingDays
    must(58, 49), // answer
    must(59, 44), // openPerPersonMax
    must(60, 44), // decisionDays
    must(61, 44), // noticeDays
    must(62, 55), // helpers
    must(63, 44), // peopleDayMax
    must(64, 44), // peopleMonthMax
    must(65, 44), // correctionDays
    must(66, 0), // command
    must(67, 44), // hours
    must(68, 39), // joinProof
    may(69, 40, 0), // proofs
    must(70, 43), // gridSuffixDigits
    must(71, 44), // joinCodeDaysMax
    must(72, 45), // joinTries
    must(73, 46), // organisations
    must(74, 48), // consultation
    may(75, 50, 0), // rolePassesMax
    may(76, 51, 0), // unmasking
    may(77, 53, 0), // assistance
    may(78, 56, 0), // fourEyes
    must(79, 0), // persons
    must(80, 0), // adults
    must(81, 0), // households
    must(82, 0), // owners
    must(83, 0), // representatives
    must(73, 0), // organisations
    must(84, 63), // atLeast
    must(85, 63), // moreThan
    must(86, 0), // eligible
    must(87, 0), // participants
    must(88, 0), // valid
    must(89, 0), // yesAndNo
    must(90, 44), // perProxy
    must(91, 44), // daysBefore
    must(92, 0), // ignored
    must(93, 0), // participates
    must(94, 0), // joinsMajority
    must(95, 73), // counts
    must(96, 0), // source
    must(97, 15), // notice
    must(98, 44), // servedDays
    must(99, 0), // schulze
    must(100, 0), // runoff
    must(101, 0), // void
    must(102, 0), // allowed
    must(103, 0), // closedUp
    must(104, 0), // last
    must(105, 0), // setAside
    must(106, 0), // oneByOne
    must(107, 0), // beforeFreeze
    must(108, 76), // method
    must(109, 77), // equalRanks
    must(110, 78), // skippedRanks
    must(111, 79), // unranked
    must(112, 80), // exhausted
    must(113, 81), // elimination
    must(114, 82), // withdrawn
    must(115, 68), // secret
    must(116, 44), // smallCell
    must(117, 68), // replaces
    must(118, 44), // countingDays
    may(119, 69, 0), // proxies
    may(120, 71, 0), // silence
    may(121, 74, 0), // ranks
    must(122, 44), // screeningDays
    must(123, 44), // appealDays
    must(124, 44), // discussionDays
    must(125, 44), // listDays
    must(126, 44), // openingDays
    must(61, 44), // noticeDays
    must(127, 44), // objectionDays
    must(128, 44), // reviewDays
    must(129, 0), // code
    must(130, 61), // electorate
    must(131, 44), // seconds
    must(132, 44), // secondingDays
    must(133, 44), // votingDays
    must(134, 62), // quorum
    must(135, 62), // approval
    must(136, 64), // approvalOf
    must(96, 0), // source
    may(137, 65, 0), // preset
    may(138, 65, 0), // presetOverride
    may(139, 66, 0), // ballots
    may(140, 83, 0), // life
    must(141, 59), // decisions
    must(47, 0), // act
    must(142, 11), // amount
    must(143, 11), // dayCap
    must(29, 39), // proof
    must(144, 86), // acts
    must(145, 17), // redemptionMinutes
    must(146, 43), // codeTries
    must(147, 88), // cnyPerPoint
    must(148, 0), // kind
    must(149, 68), // urgent
    must(150, 92), // departments
    must(151, 44), // fromMinute
    must(152, 44), // toMinute
    must(153, 0), // grid
    must(154, 0), // village
    must(155, 0), // town
    must(156, 0), // county
    must(157, 0), // city
    must(51, 44), // workingDays
    must(158, 17), // workingMinutes
    must(159, 97), // level
    must(149, 68), // urgent
    must(160, 98), // term
    must(161, 90), // kinds
    must(162, 93), // officeHours
    must(163, 95), // limits
    may(164, 43, 3), // warningsMax
    may(165, 43, 3), // reopeningsMax
    may(166, 44, 30), // evaluationDays
    must(167, 0), // consent
    must(168, 0), // contract
    must(169, 0), // legalDuty
    must(170, 0), // emergency
    must(171, 0), // news
    must(172, 0), // public
    must(173, 0), // otherLaw
    must(174, 0), // ordinary
    must(175, 0), // sensitive
    must(0, 0), // under14
    must(176, 0), // item
    must(177, 0), // owner
    must(178, 101), // basis
    must(179, 102), // purposes
    must(180, 44), // freshDays
    must(181, 103), // sensitivity
    may(182, 92, 0), // shareWith
    must(183, 0), // entry
    must(184, 0), // leaving
    must(185, 0), // category
    must(178, 101), // basis
    must(186, 44), // keepDays
    must(187, 106), // from
    must(188, 0), // name
    must(189, 16), // effectiveFrom
    may(190, 34, 0), // effectiveTo
    must(191, 35), // founders
    must(192, 38), // membership
    must(193, 58), // deliberation
    must(194, 85), // points
    must(195, 89), // cases
    may(196, 99, 0), // catalogue
    may(197, 104, 0), // vault
    must(198, 33), // charter
    must(199, 32), // adopted
    must(34, 37), // region
    must(188, 0), // name
    must(159, 97), // level
    may(200, 109, 0), // parent
    must(200, 37), // parent
    must(129, 37), // code
    must(34, 37), // region
    must(188, 0), // name
    must(81, 115), // households
    must(201, 115), // stay
    must(202, 116), // parts
    must(203, 119), // absorbed
    must(204, 112), // rename
    must(205, 113), // move
    must(206, 114), // split
    must(207, 118), // merge
    must(208, 0), // reshape
    must(34, 37), // region
    must(209, 111), // change
    must(210, 16), // on
    must(211, 0), // household
    must(212, 0), // organisation
    must(200, 37), // parent
    must(213, 97), // parentLevel
    must(159, 97), // level
    must(34, 37), // region
    must(200, 37), // parent
    must(214, 43), // digits
    must(34, 37), // region
    must(159, 97), // level
    must(208, 0), // reshape
    must(210, 16), // on
    must(210, 16), // on
    must(215, 16), // at
    must(34, 37), // region
    must(216, 37), // became
    must(217, 0), // named
    must(34, 37), // region
    must(159, 97), // level
    must(218, 37), // other
    must(219, 97), // otherLevel
    must(153, 37), // grid
    must(81, 17), // households
    must(217, 17), // named
    must(220, 0), // first
    must(153, 37), // grid
    must(221, 17), // known
    must(222, 17), // joined
    must(223, 44), // days
    must(49, 44), // max
    must(224, 16), // until
    must(225, 44), // version
    must(226, 44), // current
    must(29, 39), // proof
    must(227, 39), // needed
    must(32, 0), // person
    must(153, 37), // grid
    must(211, 0), // household
    must(153, 37), // grid
    must(211, 0), // household
    must(49, 44), // max
    must(32, 0), // person
    must(211, 0), // household
    must(34, 37), // region
    must(228, 37), // actsIn
    must(224, 16), // until
    must(215, 16), // at
    must(33, 9), // role
    must(229, 43), // rung
    must(230, 43), // held
    must(224, 16), // until
    must(231, 16), // heldUntil
    must(232, 43), // passes
    must(233, 43), // most
    must(234, 165), // creditCode
    must(212, 0), // organisation
    must(235, 44), // open
    must(49, 44), // max
    must(34, 37), // region
    must(235, 44), // open
    must(49, 44), // max
    must(236, 44), // officers
    must(49, 44), // max
    must(237, 181), // year
    must(220, 181), // first
    must(104, 181), // last
    must(238, 16), // due
    must(215, 16), // at
    must(32, 0), // person
    must(239, 0), // into
    must(240, 44), // key
    must(226, 44), // current
    must(47, 42), // act
    must(29, 39), // proof
    must(227, 39), // needed
    must(230, 39), // held
    must(29, 39), // proof
    must(32, 0), // person
    must(218, 0), // other
    must(32, 0), // person
    must(241, 1), // age
    must(48, 43), // least
    must(32, 0), // person
    must(48, 43), // least
    must(76, 0), // unmasking
    must(34, 37), // region
    must(242, 0), // handle
    must(243, 0), // helper
    must(243, 0), // helper
    must(244, 44), // people
    must(233, 44), // most
    must(224, 16), // until
    must(245, 0), // app
    must(246, 0), // paper
    must(247, 0), // booth
    must(36, 0), // phone
    must(248, 0), // mobile
    must(249, 214), // ballot
    must(183, 214), // entry
    must(250, 0), // batch
    must(250, 0), // batch
    must(251, 17), // forms
    must(252, 17), // total
    must(250, 0), // batch
    must(66, 0), // command
    must(250, 0), // batch
    must(66, 0), // command
    must(253, 17), // announced
    must(254, 17), // came
    must(29, 39), // proof
    must(230, 39), // held
    must(32, 0), // person
    must(224, 16), // until
    must(255, 123), // unknownRegion
    must(256, 124), // unknownPerson
    must(257, 125), // unknownHousehold
    must(258, 126), // unknownOrganisation
    must(259, 127), // regionExists
    must(260, 128), // levelGap
    must(261, 129), // gridSuffix
    must(262, 130), // notAGrid
    must(263, 131), // unknownReshape
    must(264, 132), // reshapeExists
    must(265, 133), // reshapePast
    must(266, 134), // regionEnded
    must(267, 135), // nothingChanges
    must(268, 136), // namedTwice
    must(269, 137), // mergeLevels
    must(270, 138), // householdsUnaccounted
    must(271, 139), // knownBelowJoined
    must(272, 140), // joinCodeDays
    must(273, 141), // noJoinCode
    must(274, 142), // joinTriesUsed
    must(275, 143), // joinCodeReplaced
    must(276, 144), // joinCodeWithdrawn
    must(277, 145), // joinCodeExpired
    must(278, 146), // proofTooLow
    must(279, 147), // alreadyMember
    must(280, 148), // identityTaken
    must(281, 149), // identityChanged
    must(282, 150), // householdElsewhere
    must(283, 151), // householdFull
    must(284, 152), // notAMember
    must(285, 153), // notInHousehold
    must(286, 154), // roleNeedsOrganisation
    must(287, 155), // roleWithoutOrganisation
    must(288, 156), // roleBeyondOrganisation
    must(289, 157), // ownGrant
    must(290, 158), // roleExpiryPast
    must(291, 159), // beyondRung
    must(292, 160), // grantOutlasts
    must(293, 161), // passesTooMany
    must(294, 162), // roleNotHeld
    must(295, 163), // creditCodeMissing
    must(296, 164), // creditCodeTaken
    must(297, 166), // organisationExists
    must(298, 167), // applicationsOfPerson
    must(299, 168), // applicationsOfRegion
    must(300, 169), // officersTooMany
    must(301, 170), // officersNone
    must(302, 171), // officerTwice
    must(303, 172), // notUnderReview
    must(304, 173), // ownReview
    must(305, 174), // sameReviewer
    must(306, 175), // notRejected
    must(307, 176), // appealDecided
    must(308, 177), // appealLate
    must(309, 178), // ownSupervision
    must(310, 179), // notSuspended
    must(311, 180), // unknownYear
    must(312, 182), // notActive
    must(313, 183), // notDue
    must(314, 184), // personMerged
    must(315, 185), // identityKeyOrder
    must(316, 186), // identityKeyReused
    must(317, 187), // identityKeyNotInForce
    must(318, 188), // ownWitness
    must(319, 189), // proofBelow
    must(320, 190), // proofNotHigher
    must(321, 191), // onePerson
    must(322, 192), // duplicateOpen
    must(323, 193), // noDuplicate
    must(324, 194), // ownDuplicate
    must(325, 195), // mergeIntoMember
    must(326, 196), // notAMinor
    must(327, 197), // underage
    must(328, 198), // guardianNeeded
    must(329, 199), // ownGuardian
    must(330, 200), // guardianActs
    must(331, 201), // unmaskingOff
    must(332, 202), // unmaskingExists
    must(333, 203), // unknownUnmasking
    must(334, 204), // unknownHandle
    must(335, 205), // ownUnmasking
    must(336, 206), // unmaskingDecided
    must(337, 207), // nobodyToTell
    must(338, 208), // assistanceOff
    must(339, 209), // ownHelper
    must(340, 210), // helperElsewhere
    must(341, 211), // helperBusy
    must(342, 212), // helperChooses
    must(343, 213), // channelDiffers
    must(344, 215), // unknownBatch
    must(345, 216), // batchExists
    must(346, 217), // batchClosed
    must(347, 218), // batchTotal
    must(348, 219), // notInBatch
    must(349, 220), // batchMismatch
    must(350, 221), // nothingToCorrect
    must(351, 222), // correctionLate
    must(352, 223), // proofRaised
    must(353, 224), // secondEyes
    must(208, 0), // reshape
    must(354, 122), // why
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    may(212, 228, 0), // organisation
    may(224, 34, 0), // until
    must(232, 43), // passes
    may(355, 229, 0), // passedBy
    must(153, 37), // grid
    must(225, 44), // version
    must(224, 16), // until
    may(356, 34, 0), // overlap
    must(96, 0), // source
    must(357, 44), // triesLeft
    must(224, 16), // until
    must(32, 0), // person
    must(211, 0), // household
    must(153, 37), // grid
    must(358, 236), // identity
    must(29, 39), // proof
    must(211, 0), // household
    must(359, 0), // delegate
    must(187, 0), // from
    must(360, 0), // to
    must(361, 240), // members
    must(362, 0), // socialOrganisation
    must(363, 0), // selfOrganisedGroup
    must(364, 0), // enterprise
    must(365, 0), // merchant
    must(366, 0), // department
    must(367, 0), // residentsCouncil
    must(368, 0), // worthiesCouncil
    must(369, 0), // serviceCorps
    must(370, 0), // legalServiceCorps
    must(371, 0), // ethicsPanel
    must(372, 0), // communityBody
    must(212, 0), // organisation
    must(148, 243), // kind
    must(34, 37), // region
    may(234, 244, 0), // creditCode
    must(373, 20), // documents
    must(236, 240), // officers
    must(374, 0), // applicant
    must(375, 47), // terms
    must(376, 37), // reviewedIn
    must(238, 16), // due
    must(212, 0), // organisation
    must(377, 0), // reason
    must(212, 0), // organisation
    must(34, 37), // region
    must(377, 0), // reason
    may(378, 229, 0), // by
    may(379, 34, 0), // appealUntil
    must(212, 0), // organisation
    must(377, 0), // reason
    must(34, 37), // region
    must(238, 16), // due
    must(212, 0), // organisation
    must(34, 37), // region
    must(238, 16), // due
    must(240, 44), // key
    must(380, 15), // check
    must(32, 0), // person
    must(358, 236), // identity
    must(29, 39), // proof
    must(32, 0), // person
    must(218, 0), // other
    may(381, 65, 0), // suspicion
    may(382, 229, 0), // finder
    must(238, 16), // due
    must(32, 0), // person
    must(218, 0), // other
    must(238, 16), // due
    must(32, 0), // person
    must(218, 0), // other
    must(377, 0), // reason
    must(32, 0), // person
    must(239, 0), // into
    must(377, 0), // reason
    must(383, 16), // adultFrom
    may(18, 229, 0), // guardian
    must(32, 0), // person
    must(384, 261), // minor
    must(385, 0), // decider
    must(377, 0), // reason
    must(385, 0), // decider
    must(377, 0), // reason
    must(32, 0), // person
    must(238, 16), // due
    may(386, 34, 0), // told
    must(387, 68), // overdue
    must(388, 266), // asked
    must(389, 267), // lapsed
    must(390, 268), // declined
    must(391, 269), // granted
    must(76, 0), // unmasking
    must(34, 37), // region
    must(242, 0), // handle
    must(392, 0), // asker
    must(377, 0), // reason
    must(393, 52), // rules
    must(394, 265), // stage
    must(395, 264), // order
    must(76, 0), // unmasking
    must(394, 265), // stage
    must(32, 0), // person
    must(396, 0), // tombstone
    must(32, 0), // person
    may(34, 109, 0), // region
    must(397, 214), // channel
    may(243, 229, 0), // helper
    may(250, 65, 0), // batch
    must(66, 0), // command
    may(224, 34, 0), // until
    must(66, 0), // command
    must(251, 17), // forms
    must(250, 0), // batch
    must(34, 37), // region
    must(251, 17), // forms
    must(161, 274), // kinds
    must(250, 0), // batch
    must(398, 274), // differences
    may(377, 65, 0), // reason
    may(359, 229, 0), // delegate
    must(211, 279), // household
    must(29, 280), // proof
    must(359, 281), // delegate
    must(32, 0), // person
    must(399, 278), // was
    must(24, 278), // now
    must(47, 15), // act
    must(66, 0), // command
    must(378, 0), // by
    must(400, 68), // helps
    must(224, 16), // until
    must(47, 15), // act
    must(220, 0), // first
    must(42, 0), // second
    must(401, 108), // regionDefined
    must(402, 110), // reshapePlanned
    must(403, 120), // reshapeCancelled
    must(404, 121), // reshapeDropped
    must(405, 225), // regionReshaped
    must(406, 226), // knownHouseholdsEntered
    must(407, 227), // roleGranted
    must(408, 230), // roleRevoked
    must(409, 231), // joinCodeIssued
    must(410, 232), // joinCodeRevoked
    must(411, 233), // joinCodeRejected
    must(412, 234), // householdFormed
    must(413, 235), // personJoined
    must(414, 237), // personLeft
    must(415, 238), // delegateNamed
    must(416, 239), // householdRegrouped
    must(417, 241), // delegateCleared
    must(418, 242), // organisationApplied
    must(419, 245), // organisationApproved
    must(420, 246), // organisationRejected
    must(421, 247), // reviewAppealed
    must(422, 248), // applicationWithdrawn
    must(423, 249), // organisationSuspended
    must(424, 250), // organisationReinstated
    must(425, 251), // organisationDissolved
    must(426, 252), // reviewOverdue
    must(427, 253), // reviewEscalated
    must(428, 254), // identityKeyRotated
    must(429, 255), // personProved
    must(430, 256), // duplicateFound
    must(431, 257), // duplicateOverdue
    must(432, 258), // duplicateDismissed
    must(433, 259), // personsMerged
    must(434, 260), // minorEntered
    must(435, 262), // cameOfAge
    must(436, 263), // unmaskingAsked
    must(437, 270), // unmaskingMoved
    must(438, 271), // personErased
    must(439, 272), // entered
    must(440, 273), // batchOpened
    must(346, 276), // batchClosed
    must(441, 277), // entryCorrected
    must(442, 282), // actHeld
    must(443, 283), // actSeconded
    must(444, 292), // options
    must(445, 43), // seats
    must(444, 292), // options
    must(445, 43), // seats
    may(446, 293, 0), // reserved
    may(447, 295, 0), // elected
    must(444, 292), // options
    must(321, 68), // onePerson
    must(448, 290), // posts
    may(449, 296, 0), // apart
    must(450, 291), // post
    must(450, 291), // post
    must(49, 43), // max
    must(108, 76), // method
    must(451, 68), // equal
    must(452, 0), // greedy
    must(453, 0), // equalShares
    must(454, 0), // equalSharesThenGreedy
    must(108, 302), // method
    must(455, 11), // budget
    must(456, 303), // costs
    must(49, 43), // max
    must(194, 44), // points
    must(457, 288), // motion
    must(458, 289), // block
    must(135, 298), // approval
    must(459, 299), // score
    must(460, 300), // ranked
    must(455, 301), // budget
    must(395, 292), // order
    must(461, 15), // seed
    must(462, 305), // revote
    must(463, 306), // seniority
    must(464, 307), // lot
    must(444, 43), // options
    must(148, 287), // kind
    must(465, 304), // ties
    may(178, 317, 0), // basis
    must(466, 314), // dissuade
    must(467, 315), // expose
    must(468, 316), // exposeNamed
    must(469, 318), // refer
    must(470, 319), // fine
    must(471, 320), // withholdService
    must(223, 44), // days
    must(60, 44), // decisionDays
    must(472, 0), // rule
    must(473, 44), // windowDays
    must(474, 312), // ladder
    may(475, 321, 0), // replyDays
    may(476, 322, 0), // appeal
    may(477, 324, 0), // continues
    must(478, 0), // covenant
    must(393, 310), // rules
    may(189, 34, 0), // effectiveFrom
    may(479, 321, 0), // figuresFrom
    must(480, 0), // topic
    must(34, 37), // region
    must(472, 60), // rule
    must(69, 40), // proofs
    must(481, 15), // subject
    must(482, 286), // question
    may(478, 308, 0), // covenant
    may(483, 325, 0), // repeals
    must(484, 0), // proposer
    must(238, 16), // due
    must(485, 0), // unit
    must(177, 0), // owner
    must(486, 17), // area
    must(34, 37), // region
    must(487, 327), // units
    must(480, 0), // topic
    must(32, 0), // person
    must(480, 0), // topic
    must(131, 44), // seconds
    must(480, 0), // topic
    must(131, 44), // seconds
    must(227, 44), // needed
    must(480, 0), // topic
    must(238, 16), // due
    must(480, 0), // topic
    must(488, 68), // admitted
    may(489, 229, 0), // screener
    may(377, 65, 0), // reason
    may(224, 34, 0), // until
    must(480, 0), // topic
    must(224, 16), // until
    must(21, 0), // for
    must(490, 0), // against
    must(491, 0), // statement
    must(492, 0), // amendment
    must(480, 0), // topic
    must(493, 0), // contribution
    must(32, 0), // person
    must(148, 338), // kind
    must(494, 15), // content
    must(225, 44), // version
    may(478, 308, 0), // covenant
    must(495, 0), // disagree
    must(496, 0), // pass
    must(497, 0), // agree
    must(480, 0), // topic
    must(493, 0), // contribution
    must(32, 0), // person
    must(498, 340), // reaction
    must(480, 0), // topic
    must(493, 0), // contribution
    must(499, 68), // accepted
    must(225, 44), // version
    must(481, 15), // subject
    may(478, 308, 0), // covenant
    must(480, 0), // topic
    must(493, 0), // contribution
    must(500, 68), // hidden
    must(377, 0), // reason
    must(501, 16), // listUntil
    must(502, 16), // listDue
    must(503, 16), // opens
    must(480, 0), // topic
    must(225, 44), // version
    must(504, 44), // dropped
    must(375, 344), // terms
    must(32, 0), // person
    must(505, 68), // listed
    must(480, 0), // topic
    must(506, 0), // objection
    must(32, 0), // person
    must(377, 0), // reason
    may(507, 346, 0), // about
    must(480, 0), // topic
    must(506, 0), // objection
    must(508, 68), // upheld
    must(480, 0), // topic
    must(509, 17), // unanswered
    must(480, 0), // topic
    must(224, 16), // until
    must(238, 16), // due
    must(480, 0), // topic
    must(34, 37), // region
    may(510, 308, 0), // adopts
    may(483, 325, 0), // repeals
    must(509, 17), // unanswered
    may(53, 34, 0), // review
    must(480, 0), // topic
    must(478, 0), // covenant
    must(378, 0), // by
    must(511, 0), // keep
    must(209, 0), // change
    must(512, 0), // end
    must(480, 0), // topic
    must(513, 356), // finding
    must(494, 15), // content
    may(514, 34, 0), // next
    must(480, 0), // topic
    must(86, 17), // eligible
    may(486, 358, 0), // area
    must(515, 15), // register
    must(224, 16), // until
    must(480, 0), // topic
    must(516, 0), // voter
    may(211, 360, 0), // household
    may(212, 228, 0), // organisation
    may(517, 229, 0), // proxy
    must(397, 214), // channel
    must(500, 361), // hidden
    must(117, 68), // replaces
    must(480, 0), // topic
    must(518, 0), // principal
    must(517, 0), // proxy
    must(519, 15), // evidence
    must(480, 0), // topic
    must(520, 240), // voters
    must(519, 15), // evidence
    must(521, 68), // inTime
    must(480, 0), // topic
    must(516, 0), // voter
    may(211, 360, 0), // household
    must(250, 0), // batch
    must(397, 214), // channel
    must(522, 240), // watchers
    must(480, 0), // topic
    must(250, 0), // batch
    must(523, 367), // papers
    must(480, 0), // topic
    must(524, 17), // boxes
    must(224, 16), // until
    must(525, 0), // noQuorum
    must(526, 0), // rejected
    must(527, 0), // passed
    must(101, 0), // void
    must(528, 0), // tooMany
    must(529, 0), // twoPosts
    must(530, 0), // otherForm
    must(109, 0), // equalRanks
    must(531, 0), // unreadable
    must(532, 375), // flaw
    must(139, 17), // ballots
    must(43, 17), // cast
    must(533, 17), // blank
    must(101, 373), // void
    must(534, 0), // heads
    must(486, 0), // area
    must(535, 381), // measure
    must(86, 17), // eligible
    must(87, 17), // participants
    must(536, 17), // yes
    must(537, 17), // no
    must(538, 17), // abstain
    must(539, 379), // tallies
    must(134, 0), // quorum
    must(135, 0), // approval
    must(84, 0), // atLeast
    must(85, 0), // moreThan
    must(540, 390), // test
    must(535, 381), // measure
    must(541, 17), // part
    must(542, 17), // whole
    must(543, 64), // base
    must(544, 63), // ratio
    must(545, 391), // comparison
    must(546, 392), // left
    must(547, 392), // right
    must(548, 68), // holds
    must(549, 43), // option
    must(550, 387), // votes
    must(551, 388), // tests
    must(549, 43), // option
    must(446, 68), // reserved
    must(552, 68), // byTie
    must(550, 385), // votes
    must(553, 393), // seated
    must(554, 292), // tied
    must(235, 43), // open
    must(448, 383), // posts
    must(220, 43), // first
    must(42, 43), // second
    must(555, 17), // forFirst
    must(556, 17), // forSecond
    must(549, 43), // option
    must(557, 292), // path
    must(558, 17), // strength
    must(559, 17), // back
    must(560, 292), // cut
    must(561, 396), // duels
    must(562, 292), // unbeaten
    may(563, 50, 0), // winner
    must(29, 398), // proof
    must(549, 43), // option
    must(550, 17), // votes
    must(564, 17), // alone
    must(565, 403), // standings
    must(566, 17), // continuing
    must(112, 17), // exhausted
    must(567, 292), // out
    must(552, 68), // byTie
    must(568, 401), // rounds
    may(563, 50, 0), // winner
    must(554, 292), // tied
    must(569, 43), // project
    must(570, 392), // effectiveVotesThousandths
    must(571, 17), // inFull
    must(569, 43), // project
    must(550, 17), // votes
    must(572, 11), // cost
    must(573, 11), // before
    must(574, 68), // funded
    must(552, 68), // byTie
    must(575, 408), // offers
    must(576, 406), // steps
    must(546, 11), // left
    must(554, 292), // tied
    must(457, 378), // motion
    must(445, 382), // seats
    must(99, 395), // schulze
    must(100, 400), // runoff
    must(455, 405), // budget
    must(577, 371), // outcome
    must(578, 372), // turnout
    may(579, 376, 0), // count
    must(29, 388), // proof
    must(580, 17), // sameTracker
    must(26, 15), // root
    must(480, 0), // topic
    must(34, 37), // region
    must(581, 370), // result
    must(222, 17), // joined
    must(546, 17), // left
    must(582, 285), // topicProposed
    must(583, 326), // unitsRecorded
    must(584, 329), // secondGiven
    must(585, 330), // topicSeconded
    must(586, 331), // topicLapsed
    must(587, 332), // topicWithdrawn
    must(588, 333), // screeningBegan
    must(589, 334), // topicScreened
    must(590, 335), // screeningAppealed
    must(591, 336), // discussionBegan
    must(592, 337), // contributionMade
    must(593, 339), // reactionGiven
    must(594, 341), // amendmentDecided
    must(595, 342), // contributionModerated
    must(596, 343), // topicFrozen
    must(597, 345), // objectionLodged
    must(598, 348), // objectionDecided
    must(599, 349), // listStands
    must(600, 350), // resultAnnounced
    must(601, 351), // resultAnnulled
    must(602, 352), // topicInForce
    must(603, 353), // topicMoot
    must(426, 354), // reviewOverdue
    must(604, 355), // topicReviewed
    must(605, 357), // votingOpened
    must(606, 359), // ballotCast
    must(607, 362), // voteEntrusted
    must(608, 363), // proxyRevoked
    must(609, 364), // ballotsServed
    must(610, 365), // paperIssued
    must(611, 366), // papersCounted
    must(612, 368), // votingClosed
    must(613, 369), // topicDecided
    must(480, 0), // topic
    must(34, 37), // region
    must(614, 309), // draft
    may(117, 325, 0), // replaces
    must(615, 16), // since
    must(478, 0), // covenant
    must(480, 0), // topic
    must(224, 16), // until
    must(616, 0), // violation
    must(478, 0), // covenant
    must(472, 0), // rule
    must(32, 0), // person
    must(617, 37), // place
    must(519, 15), // evidence
    must(618, 17), // repetition
    must(535, 313), // measure
    must(224, 16), // until
    must(619, 16), // applies
    must(620, 0), // case
    may(621, 229, 0), // recorder
    must(616, 0), // violation
    must(494, 15), // content
    must(616, 0), // violation
    must(32, 0), // person
    must(617, 37), // place
    must(519, 15), // evidence
    must(618, 17), // repetition
    must(535, 313), // measure
    may(620, 416, 0), // case
    must(379, 16), // appealUntil
    must(478, 0), // covenant
    must(472, 0), // rule
    must(617, 37), // place
    must(616, 0), // violation
    must(494, 15), // content
    must(238, 16), // due
    must(616, 0), // violation
    must(377, 0), // reason
    must(616, 0), // violation
    may(377, 65, 0), // reason
    may(620, 416, 0), // case
    must(622, 411), // covenantAdopted
    must(623, 412), // covenantRepealed
    must(624, 413), // violationRecorded
    must(625, 414), // replyGiven
    must(626, 415), // measureApplied
    must(627, 417), // noticeIssued
    must(628, 418), // appealLodged
    must(629, 419), // appealDismissed
    must(630, 420), // violationWithdrawn
    must(631, 0), // fund
    must(34, 37), // region
    must(32, 0), // person
    must(47, 0), // act
    must(631, 0), // fund
    must(96, 0), // source
    must(142, 11), // amount
    must(32, 0), // person
    must(47, 0), // act
    must(631, 0), // fund
    must(96, 0), // source
    must(142, 11), // amount
    must(377, 0), // reason
    must(47, 0), // act
    must(632, 17), // times
    must(633, 0), // offer
    must(365, 0), // merchant
    must(634, 11), // price
    must(635, 17), // stock
    may(636, 426, 0), // requires
    must(32, 0), // person
    must(365, 0), // merchant
    must(637, 0), // redemption
    must(633, 0), // offer
    must(638, 430), // buyer
    must(634, 11), // price
    must(639, 43), // tries
    must(238, 16), // due
    must(637, 0), // redemption
    must(357, 43), // triesLeft
    must(640, 0), // cancelled
    must(641, 0), // expired
    must(642, 0), // locked
    must(643, 0), // dissolved
    must(637, 0), // redemption
    must(644, 434), // cause
    must(365, 0), // merchant
    must(645, 11), // carried
    must(646, 11), // earned
    must(647, 11), // spent
    must(446, 11), // reserved
    must(648, 11), // net
    must(649, 438), // cny
    must(645, 11), // carried
    must(646, 11), // earned
    must(647, 11), // spent
    must(446, 11), // reserved
    must(648, 11), // net
    must(649, 438), // cny
    must(650, 438), // rounding
    must(651, 0), // settlement
    must(34, 37), // region
    must(652, 88), // rate
    must(653, 436), // lines
    must(654, 439), // totals
    must(32, 0), // person
    must(239, 0), // into
    must(142, 11), // amount
    must(32, 0), // person
    must(631, 0), // fund
    must(142, 11), // amount
    must(655, 422), // fundOpened
    must(656, 423), // pointsAwarded
    must(657, 424), // awardReversed
    must(658, 425), // offerPublished
    must(659, 428), // offerWithdrawn
    must(660, 429), // redemptionReserved
    must(661, 431), // codeRejected
    must(662, 432), // redemptionConfirmed
    must(663, 433), // redemptionReturned
    must(664, 435), // settled
    must(665, 440), // pointsCombined
    must(666, 441), // pointsForfeited
    must(162, 93), // officeHours
    must(163, 95), // limits
    must(164, 43), // warningsMax
    must(165, 43), // reopeningsMax
    must(166, 44), // evaluationDays
    must(375, 444), // terms
    must(19, 0), // resident
    must(667, 0), // gridPatrol
    must(668, 0), // hotline
    must(669, 0), // policeLine
    must(670, 0), // sensor
    must(366, 0), // department
    must(671, 0), // tip
    must(478, 0), // covenant
    must(620, 0), // case
    must(148, 0), // kind
    must(149, 68), // urgent
    must(34, 37), // region
    must(159, 97), // level
    must(397, 446), // channel
    must(96, 0), // source
    may(672, 229, 0), // reporter
    must(494, 15), // content
    must(238, 16), // due
    must(620, 0), // case
    must(159, 97), // level
    must(620, 0), // case
    must(159, 97), // level
    must(377, 0), // reason
    must(557, 0), // path
    must(224, 16), // until
    must(620, 0), // case
    may(480, 450, 0), // topic
    must(620, 0), // case
    must(212, 0), // organisation
    must(620, 0), // case
    must(673, 0), // lead
    must(62, 92), // helpers
    must(674, 68), // designated
    must(620, 0), // case
    must(366, 0), // department
    must(377, 0), // reason
    must(34, 457), // region
    must(212, 458), // organisation
    must(620, 0), // case
    must(485, 456), // unit
    must(581, 0), // result
    must(675, 68), // complete
    may(378, 229, 0), // by
    must(620, 0), // case
    must(159, 97), // level
    must(485, 456), // unit
    must(581, 0), // result
    must(559, 119), // back
    must(676, 68), // late
    must(224, 16), // until
    must(311, 0), // unknownYear
    must(677, 0), // warningsExhausted
    must(620, 0), // case
    must(187, 97), // from
    must(360, 97), // to
    may(377, 65, 0), // reason
    must(238, 16), // due
    may(678, 461, 0), // deferral
    must(620, 0), // case
    must(159, 97), // level
    must(485, 456), // unit
    must(238, 16), // due
    must(620, 0), // case
    must(159, 97), // level
    must(679, 43), // warning
    must(238, 16), // due
    may(678, 461, 0), // deferral
    must(620, 0), // case
    must(238, 16), // due
    may(678, 461, 0), // deferral
    must(620, 0), // case
    must(680, 44), // round
    must(681, 467), // response
    must(682, 467), // solution
    must(683, 467), // satisfaction
    may(377, 65, 0), // reason
    must(620, 0), // case
    must(159, 97), // level
    must(680, 44), // round
    must(377, 0), // reason
    must(238, 16), // due
    must(684, 443), // termsAdopted
    must(685, 445), // caseReported
    must(686, 447), // caseAccepted
    must(687, 448), // caseDeclined
    must(688, 449), // selfResolutionStarted
    must(689, 451), // handlingStarted
    must(690, 452), // caseEntrusted
    must(691, 453), // caseDispatched
    must(692, 454), // caseReturned
    must(693, 455), // feedbackGiven
    must(694, 459), // caseClosed
    must(695, 460), // caseEscalated
    must(696, 463), // deadlineMissed
    must(697, 464), // caseSupervised
    must(698, 465), // deadlineSet
    must(699, 466), // caseRated
    must(700, 468), // caseReopened
    must(701, 469), // caseReleased
    must(702, 470), // caseWithdrawn
    must(378, 0), // by
    must(703, 0), // record
    must(704, 17), // ageDays
    must(224, 16), // until
    must(705, 0), // holder
    must(703, 0), // record
    must(704, 17), // ageDays
    must(224, 16), // until
    must(178, 101), // basis
    must(224, 16), // until
    must(176, 0), // item
    must(706, 0), // purpose
    must(176, 0), // item
    must(212, 0), // organisation
    must(177, 0), // owner
    must(212, 0), // organisation
    must(228, 37), // actsIn
    must(153, 37), // grid
    must(176, 0), // item
    must(378, 0), // by
    must(703, 0), // record
    must(704, 17), // ageDays
    must(224, 16), // until
    must(176, 0), // item
    must(212, 0), // organisation
    must(224, 16), // until
    must(176, 0), // item
    must(178, 101), // basis
    must(176, 0), // item
    must(32, 0), // person
    must(48, 43), // least
    must(176, 0), // item
    must(705, 0), // holder
    must(703, 0), // record
    must(704, 17), // ageDays
    must(224, 16), // until
    must(703, 0), // record
    must(224, 16), // until
    must(707, 481), // unknownItem
    must(708, 482), // itemTwice
    must(709, 483), // purposeNotLawful
    must(710, 484), // notEntitled
    must(711, 485), // outsideRegion
    must(712, 486), // alreadyHeld
    must(713, 487), // refusedByResident
    must(714, 488), // consentMissing
    must(715, 489), // guardianMissing
    must(716, 490), // heldElsewhere
    must(717, 491), // recordExists
    must(718, 492), // unknownRecord
    must(719, 493), // notFresh
    must(720, 494), // notRefusable
    must(354, 480), // why
    must(712, 476), // alreadyHeld
    must(721, 477), // shareFrom
    must(722, 478), // mayCollect
    must(723, 479), // forbidden
    must(176, 0), // item
    must(58, 475), // answer
    must(392, 0), // asker
    must(32, 0), // person
    must(212, 0), // organisation
    must(706, 0), // purpose
    must(724, 473), // answers
    must(176, 0), // item
    must(378, 0), // by
    must(519, 15), // evidence
    must(703, 0), // record
    must(176, 0), // item
    must(32, 0), // person
    must(212, 0), // organisation
    must(706, 0), // purpose
    must(392, 0), // asker
    must(494, 15), // content
    must(178, 101), // basis
    may(167, 496, 0), // consent
    must(224, 16), // until
    must(703, 0), // record
    must(212, 0), // organisation
    must(706, 0), // purpose
    may(167, 496, 0), // consent
    must(32, 0), // person
    must(176, 0), // item
    must(212, 0), // organisation
    must(224, 16), // until
    must(725, 472), // formAsked
    must(726, 495), // itemCollected
    must(727, 498), // itemShared
    must(728, 499), // itemRefused
    must(729, 500), // holdingEnded
    must(730, 501), // personForgotten
    must(482, 0), // question
    must(731, 0), // body
    must(32, 0), // person
    must(494, 15), // content
    must(375, 49), // terms
    must(732, 16), // remind
    must(238, 16), // due
    must(482, 0), // question
    must(731, 0), // body
    must(238, 16), // due
    must(482, 0), // question
    must(485, 456), // unit
    must(238, 16), // due
    must(482, 0), // question
    must(34, 37), // region
    must(238, 16), // due
    must(485, 456), // unit
    must(33, 9), // role
    must(482, 0), // question
    must(494, 15), // content
    must(733, 508), // shown
    must(482, 0), // question
    must(734, 68), // solved
    must(735, 503), // questionAsked
    must(736, 504), // answerReminded
    must(737, 505), // answerOverdue
    must(738, 506), // questionEscalated
    must(739, 507), // questionAnswered
    must(740, 509), // questionWithdrawn
    must(741, 510), // answerRated
    must(183, 0), // entry
    must(32, 0), // person
    must(185, 105), // category
    must(494, 15), // content
    may(167, 513, 0), // consent
    may(224, 34, 0), // until
    must(183, 0), // entry
    must(494, 15), // content
    must(183, 0), // entry
    may(224, 34, 0), // until
    must(32, 0), // person
    may(185, 517, 0), // category
    must(742, 0), // purposeReached
    must(743, 0), // serviceEnded
    must(744, 0), // consentWithdrawn
    must(745, 0), // unlawful
    must(173, 0), // otherLaw
    must(32, 0), // person
    must(746, 519), // ground
    must(747, 0), // termEnded
    must(744, 0), // consentWithdrawn
    must(748, 0), // erasure
    must(749, 521), // entries
    must(644, 522), // cause
    must(750, 512), // entryKept
    must(441, 514), // entryCorrected
    must(751, 515), // termMoved
    must(744, 516), // consentWithdrawn
    must(752, 518), // erasureOrdered
    must(753, 520), // entriesDue
    must(754, 523), // entriesErased
    must(198, 31), // charter
    must(192, 107), // membership
    must(193, 284), // deliberation
    must(478, 410), // covenant
    must(194, 421), // points
    must(195, 442), // cases
    must(196, 471), // catalogue
    must(74, 502), // consultation
    must(197, 511), // vault
    must(755, 29), // events
    must(756, 17), // bytes
    must(49, 17), // max
    must(215, 17), // at
    must(557, 26), // path
    must(757, 26), // problem
    must(758, 0), // request
    must(759, 17), // seq
    must(25, 17), // records
    must(49, 17), // max
    must(215, 16), // at
    must(24, 16), // now
    must(66, 26), // command
    must(760, 0), // actor
    must(102, 3), // allowed
    must(761, 17), // fired
    must(225, 44), // version
    must(221, 44), // known
    must(762, 527), // tooLarge
    must(763, 528), // notUtf8
    must(764, 529), // malformed
    must(765, 530), // requestReused
    must(766, 531), // full
    must(767, 532), // timeBackward
    must(723, 533), // forbidden
    must(768, 534), // deadlinesPending
    must(769, 535), // snapshotDamaged
    must(770, 536), // snapshotVersion
    must(771, 537), // wrongSecret
    must(772, 538), // notRecorded
    must(773, 539), // noSuchRecord
    must(774, 540), // invalidNumber
    must(215, 16), // at
    must(187, 16), // from
    must(187, 16), // from
    must(775, 16), // latest
    must(776, 542), // invalid
    must(777, 543), // notInForce
    must(778, 544), // notLater
    must(472, 0), // rule
    must(137, 0), // preset
    must(779, 26), // article
    must(780, 26), // dates
    must(215, 16), // at
    must(393, 17), // rules
    must(49, 44), // max
    must(472, 0), // rule
    must(223, 44), // days
    must(49, 44), // max
    must(472, 0), // rule
    must(576, 17), // steps
    must(49, 44), // max
    must(472, 0), // rule
    must(781, 44), // step
    must(472, 0), // rule
    must(148, 0), // kind
    must(472, 0), // rule
    must(781, 44), // step
    must(142, 11), // amount
    must(472, 0), // rule
    must(477, 0), // continues
    must(478, 0), // covenant
    must(34, 37), // region
    must(782, 0), // proposed
    must(783, 0), // screening
    must(390, 0), // declined
    must(784, 0), // appealed
    must(785, 0), // discussed
    must(786, 0), // seconded
    must(787, 0), // voting
    must(788, 0), // counting
    must(789, 0), // decided
    must(389, 0), // lapsed
    must(114, 0), // withdrawn
    must(253, 0), // announced
    must(790, 0), // annulled
    must(791, 0), // inForce
    must(792, 0), // repealed
    must(793, 0), // moot
    must(480, 0), // topic
    must(394, 565), // stage
    must(480, 0), // topic
    must(238, 16), // due
    must(215, 16), // at
    must(480, 0), // topic
    must(224, 16), // until
    must(215, 16), // at
    must(32, 0), // person
    must(34, 37), // region
    must(480, 0), // topic
    must(49, 17), // max
    must(516, 0), // voter
    must(794, 16), // opened
    must(516, 0), // voter
    must(211, 0), // household
    must(43, 16), // cast
    must(397, 214), // channel
    must(517, 0), // proxy
    must(49, 44), // max
    must(517, 0), // proxy
    must(187, 16), // from
    must(215, 16), // at
    must(250, 0), // batch
    must(795, 44), // present
    must(227, 44), // needed
    must(480, 0), // topic
    must(139, 17), // ballots
    must(796, 44), // min
    must(797, 604), // tracker
    must(480, 0), // topic
    must(394, 565), // stage
    must(227, 565), // needed
    must(32, 0), // person
    must(49, 44), // max
    must(493, 0), // contribution
    must(148, 338), // kind
    must(227, 338), // needed
    must(493, 0), // contribution
    must(225, 44), // version
    must(226, 44), // current
    must(493, 0), // contribution
    must(478, 0), // covenant
    must(480, 0), // topic
    must(224, 16), // until
    must(798, 17), // undecided
    must(799, 546), // unknownTopic
    must(800, 547), // topicExists
    must(801, 548), // unknownRule
    must(802, 549), // presetOutsideDates
    must(803, 550), // rulesCount
    must(804, 551), // ruleTwice
    must(473, 552), // windowDays
    must(805, 553), // ladderLength
    must(806, 554), // ladderDescends
    must(807, 555), // hearingDays
    must(808, 556), // namedWithoutBasis
    must(809, 557), // unknownKind
    must(470, 558), // fine
    must(810, 559), // serviceWithheld
    must(811, 560), // nothingToContinue
    must(812, 561), // covenantTaken
    must(813, 562), // nothingToRepeal
    must(814, 563), // covenantReplaced
    must(815, 564), // notBeingSeconded
    must(816, 566), // notSeconded
    must(817, 567), // notOpenable
    must(818, 568), // notWithdrawable
    must(819, 569), // notVoting
    must(820, 570), // secondingOver
    must(821, 571), // votingOver
    must(313, 572), // notDue
    must(822, 573), // ownSecond
    must(711, 574), // outsideRegion
    must(823, 575), // alreadySeconded
    must(824, 576), // notOwner
    must(825, 577), // areaTooLarge
    must(826, 578), // nobodyEligible
    must(827, 579), // appBallotOfAnother
    must(828, 580), // notEligible
    must(829, 581), // notDelegate
    must(830, 582), // alreadyVoted
    must(831, 583), // invalidQuestion
    must(832, 584), // motionOnly
    must(833, 585), // otherRanks
    must(834, 586), // secretByAnother
    must(835, 587), // ballotVoid
    must(836, 588), // noProxies
    must(837, 589), // ownProxy
    must(838, 590), // proxyChain
    must(839, 591), // proxyFull
    must(840, 592), // notEntrusted
    must(841, 593), // notProxy
    must(842, 594), // proxyEarly
    must(843, 595), // noPapers
    must(844, 596), // fewWatchers
    must(845, 597), // boxCounted
    must(846, 598), // boxChannel
    must(847, 599), // unknownBox
    must(848, 600), // notCounted
    must(849, 601), // withheld
    must(850, 602), // voidVote
    must(851, 603), // unknownTracker
    must(852, 605), // wrongStage
    must(853, 606), // timeOver
    must(854, 607), // ownMatter
    must(855, 608), // reasonMissing
    must(856, 609), // sameScreener
    must(857, 610), // declinedForGood
    must(858, 611), // unknownContribution
    must(859, 612), // contributionExists
    must(860, 613), // tooManyContributions
    must(861, 614), // otherKind
    must(862, 615), // contributionHidden
    must(863, 616), // amendmentOver
    must(864, 617), // staleAmendment
    must(865, 618), // noDraftToChange
    must(866, 619), // listOpen
    must(867, 620), // asListed
    must(868, 621), // objectionExists
    must(869, 622), // alreadyObjected
    must(870, 623), // unknownObjection
    must(871, 624), // objectionOver
    must(478, 0), // covenant
    must(615, 16), // since
    must(478, 0), // covenant
    must(615, 16), // since
    must(215, 16), // at
    must(616, 0), // violation
    must(872, 16), // recorded
    must(616, 0), // violation
    must(873, 16), // applied
    must(616, 0), // violation
    must(619, 16), // applies
    must(215, 16), // at
    must(616, 0), // violation
    must(224, 16), // until
    must(215, 16), // at
    must(616, 0), // violation
    must(238, 16), // due
    must(215, 16), // at
    must(617, 37), // place
    must(34, 37), // region
    must(874, 626), // covenantExists
    must(875, 627), // unknownCovenant
    must(777, 628), // notInForce
    must(876, 629), // notYetInForce
    must(801, 630), // unknownRule
    must(877, 631), // violationExists
    must(878, 632), // unknownViolation
    must(879, 633), // ownViolation
    must(880, 634), // alreadyWithdrawn
    must(881, 635), // replyClosed
    must(882, 636), // notApplied
    must(883, 637), // appealClosed
    must(884, 638), // alreadyAppealed
    must(885, 639), // ownRecord
    must(886, 640), // noAppeal
    must(313, 641), // notDue
    must(887, 642), // placeOutside
    must(384, 643), // minor
    must(888, 644), // notBound
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(651, 0), // settlement
    must(365, 0), // merchant
    must(631, 0), // fund
    must(34, 37), // region
    must(153, 37), // grid
    must(47, 0), // act
    must(889, 11), // cap
    must(646, 11), // earned
    must(388, 11), // asked
    must(224, 16), // until
    must(634, 11), // price
    must(48, 11), // least
    must(47, 0), // act
    must(890, 17), // done
    must(227, 17), // needed
    must(891, 11), // balance
    must(227, 11), // needed
    must(446, 0), // reserved
    must(892, 0), // confirmed
    must(640, 0), // cancelled
    must(641, 0), // expired
    must(642, 0), // locked
    must(637, 0), // redemption
    must(893, 673), // status
    must(252, 11), // total
    must(388, 11), // asked
    must(49, 11), // max
    must(894, 646), // notAMerchant
    must(895, 647), // unknownFund
    must(896, 648), // unknownAct
    must(897, 649), // unknownAward
    must(898, 650), // unknownOffer
    must(899, 651), // unknownRedemption
    must(900, 652), // unknownSettlement
    must(901, 653), // notInSettlement
    must(902, 654), // fundExists
    must(903, 655), // offerExists
    must(904, 656), // redemptionExists
    must(905, 657), // settlementExists
    must(906, 658), // ownAward
    must(907, 659), // fundElsewhere
    must(278, 660), // proofTooLow
    must(908, 661), // alreadyAwarded
    must(909, 662), // capReached
    must(910, 663), // alreadyReversed
    must(911, 664), // priceTooLow
    must(912, 665), // stockEmpty
    must(913, 666), // requirementEmpty
    must(659, 667), // offerWithdrawn
    must(914, 668), // ownOffer
    must(915, 669), // requirementNotMet
    must(916, 670), // soldOut
    must(917, 671), // balanceTooLow
    must(918, 672), // redemptionOver
    must(919, 674), // redemptionLate
    must(313, 675), // notDue
    must(920, 676), // ownConfirmation
    must(921, 677), // ownSettlement
    must(922, 678), // nothingToSettle
    must(923, 679), // ledgerFull
    must(397, 446), // channel
    must(620, 0), // case
    must(924, 0), // reported
    must(925, 0), // notAccepted
    must(499, 0), // accepted
    must(926, 0), // selfResolving
    must(927, 0), // handling
    must(928, 0), // entrusted
    must(929, 0), // dispatched
    must(930, 0), // returned
    must(931, 0), // feedback
    must(932, 0), // closed
    must(933, 0), // evaluated
    must(934, 0), // reopened
    must(114, 0), // withdrawn
    must(620, 0), // case
    must(394, 689), // stage
    must(227, 690), // needed
    must(159, 97), // level
    must(935, 97), // lowest
    must(936, 97), // highest
    must(159, 97), // level
    must(360, 97), // to
    must(360, 97), // to
    must(937, 97), // top
    must(159, 97), // level
    must(514, 97), // next
    must(360, 97), // to
    must(938, 44), // reopenings
    must(49, 44), // max
    must(939, 681), // unknownCase
    must(940, 682), // channelOfTheEngine
    must(941, 683), // sourceEntered
    must(942, 684), // caseExists
    must(809, 685), // unknownKind
    must(943, 686), // regionTooHigh
    must(944, 687), // notOwnName
    must(852, 688), // wrongStage
    must(945, 691), // wrongLevel
    must(313, 692), // notDue
    must(946, 693), // deadlinePassed
    must(947, 694), // atTop
    must(948, 695), // notAbove
    must(949, 696), // aboveTop
    must(950, 697), // skipsLevel
    must(951, 698), // notEntrustable
    must(952, 699), // notADepartment
    must(953, 700), // outOfReach
    must(268, 701), // namedTwice
    must(954, 702), // unitMissing
    must(955, 703), // notWithUnit
    must(956, 704), // notActingFor
    must(693, 705), // feedbackGiven
    must(957, 706), // returnedBefore
    must(958, 707), // dispatchDesignated
    must(959, 708), // alreadyRated
    must(960, 709), // anonymous
    must(961, 710), // notReporter
    must(962, 711), // handlerRates
    must(963, 712), // windowClosed
    must(964, 713), // reopenedTooOften
    must(311, 714), // unknownYear
    must(965, 715), // noTerm
    must(731, 0), // body
    must(34, 37), // region
    must(153, 37), // grid
    must(966, 717), // unknownQuestion
    must(967, 718), // questionExists
    must(968, 719), // notPublic
    must(953, 720), // outOfReach
    must(969, 721), // tooManyOpen
    must(970, 722), // notOpen
    must(971, 723), // ownQuestion
    must(972, 724), // notAnswered
    must(973, 725), // ratedAlready
    must(313, 726), // notDue
    must(974, 0), // kept
    must(975, 0), // stored
    must(238, 0), // due
    must(976, 0), // erased
    must(183, 0), // entry
    must(893, 735), // status
    must(32, 0), // person
    must(977, 0), // child
    must(978, 728), // unknownEntry
    must(979, 729), // entryExists
    must(980, 730), // unknownCategory
    must(981, 731), // consentNeeded
    must(982, 732), // notByConsent
    must(983, 733), // nothingConsented
    must(984, 734), // notKept
    must(313, 736), // notDue
    must(985, 737), // childInCare
    must(986, 738), // onlyOperator
    must(22, 526), // engine
    must(198, 541), // charter
    must(192, 122), // membership
    must(193, 545), // deliberation
    must(478, 625), // covenant
    must(194, 645), // points
    must(195, 680), // cases
    must(196, 480), // catalogue
    must(74, 716), // consultation
    must(197, 727), // vault
    must(129, 26), // code
    must(987, 26), // en
    must(988, 26), // zh
    must(989, 68), // retryable
    must(472, 26), // rule
    must(990, 525), // detail
    must(499, 28), // accepted
    must(991, 524), // refused
    must(215, 16), // at
    must(644, 25), // cause
    must(66, 26), // command
    must(577, 27), // outcome
    must(759, 17), // seq
    must(758, 0), // request
    must(215, 16), // at
    must(573, 23), // before
    must(577, 27), // outcome
    must(992, 23), // after
    must(23, 15), // digest
    must(32, 0), // person
    may(153, 109, 0), // grid
    may(211, 360, 0), // household
    may(615, 34, 0), // since
    must(29, 39), // proof
    must(241, 1), // age
    may(18, 229, 0), // guardian
    may(242, 65, 0), // handle
    must(993, 741), // roles
    must(994, 748), // noticed
    must(873, 749), // applied
    must(784, 750), // appealed
    must(995, 751), // dismissed
    must(114, 752), // withdrawn
    must(616, 0), // violation
    must(478, 0), // covenant
    must(472, 0), // rule
    must(617, 37), // place
    must(215, 16), // at
    must(224, 16), // until
    must(95, 68), // counts
    must(618, 17), // repetition
    must(535, 313), // measure
    must(619, 16), // applies
    must(996, 20), // replies
    must(997, 747), // standing
    may(620, 416, 0), // case
    must(519, 15), // evidence
    must(703, 0), // record
    must(32, 0), // person
    must(176, 0), // item
    must(705, 0), // holder
    may(392, 229, 0), // asker
    may(242, 65, 0), // handle
    must(706, 0), // purpose
    must(494, 15), // content
    must(215, 16), // at
    must(224, 16), // until
    must(998, 68), // fresh
    must(999, 92), // sharedWith
    must(183, 0), // entry
    must(32, 0), // person
    must(185, 0), // category
    must(178, 101), // basis
    may(494, 513, 0), // content
    must(215, 16), // at
    may(224, 34, 0), // until
    must(893, 735), // status
    must(1000, 740), // member
    must(1001, 240), // merged
    must(1002, 240), // wards
    must(873, 92), // applied
    must(1003, 743), // unmaskings
    must(782, 744), // proposed
    must(786, 744), // seconded
    must(785, 744), // discussed
    must(1004, 744), // voted
    must(487, 327), // units
    must(1005, 745), // violations
    must(891, 11), // balance
    must(1006, 753), // awards
    must(1007, 754), // redemptions
    must(195, 755), // cases
    must(1008, 756), // questions
    must(25, 757), // records
    must(749, 759), // entries
    must(1009, 387), // requests
    must(1010, 14), // state
    must(26, 18), // root
    must(1011, 19), // inclusion
    must(1012, 21), // consistency
    must(1013, 22), // receipt
    must(1014, 739), // export
    must(34, 37), // region
    must(188, 0), // name
    must(159, 97), // level
    may(200, 109, 0), // parent
    must(361, 17), // members
    must(81, 17), // households
    must(615, 16), // since
    must(34, 37), // region
    must(188, 0), // name
    may(200, 109, 0), // parent
    must(34, 37), // region
    must(1015, 764), // versions
    may(1016, 766, 0), // splitFrom
    may(216, 766, 0), // became
    must(202, 768), // parts
    must(203, 768), // absorbed
    must(1017, 769), // planned
    must(29, 39), // proof
    must(361, 17), // members
    must(34, 37), // region
    must(1018, 17), // grids
    must(1019, 17), // countedGrids
    must(221, 17), // known
    must(222, 17), // joined
    may(1020, 772, 0), // coverage
    must(1021, 17), // joinedElsewhere
    must(69, 773), // proofs
    must(129, 776), // code
    must(224, 16), // until
    must(397, 214), // channel
    must(749, 17), // entries
    must(1022, 17), // helped
    must(1023, 778), // channels
    must(932, 68), // closed
    must(253, 274), // announced
    must(254, 274), // came
    must(34, 37), // region
    must(238, 16), // due
    must(387, 68), // overdue
    must(34, 37), // region
    may(379, 34, 0), // appealUntil
    must(873, 783), // applied
    must(1024, 784), // active
    must(526, 785), // rejected
    must(114, 786), // withdrawn
    must(1025, 787), // suspended
    must(643, 788), // dissolved
    must(212, 0), // organisation
    must(148, 243), // kind
    must(34, 37), // region
    must(893, 782), // status
    must(240, 44), // key
    may(380, 513, 0), // check
    must(244, 17), // people
    must(1026, 790), // keys
    must(1027, 743), // orders
    must(34, 762), // region
    must(1028, 763), // regionHistory
    must(1020, 771), // coverage
    must(1029, 775), // joinCode
    must(1000, 740), // member
    must(749, 777), // entries
    must(250, 780), // batch
    must(212, 781), // organisation
    must(1030, 789), // identityKeys
    must(76, 264), // unmasking
    must(1003, 792), // unmaskings
    must(215, 16), // at
    must(377, 0), // reason
    may(224, 34, 0), // until
    must(238, 16), // due
    must(377, 0), // reason
    must(615, 16), // since
    may(375, 802, 0), // terms
    must(250, 0), // batch
    must(397, 214), // channel
    must(1031, 17), // issued
    may(523, 358, 0), // papers
    must(794, 16), // opened
    must(224, 16), // until
    may(788, 34, 0), // counting
    must(86, 17), // eligible
    must(87, 17), // participants
    must(524, 804), // boxes
    must(134, 62), // quorum
    must(135, 62), // approval
    must(136, 64), // approvalOf
    must(120, 73), // silence
    must(482, 286), // question
    must(1032, 808), // thresholds
    must(86, 387), // eligible
    must(1033, 387), // silent
    must(215, 16), // at
    must(581, 370), // result
    must(375, 807), // terms
    must(524, 804), // boxes
    must(222, 17), // joined
    must(546, 17), // left
    must(782, 796), // proposed
    must(783, 797), // screening
    must(390, 798), // declined
    must(784, 799), // appealed
    must(785, 800), // discussed
    must(786, 801), // seconded
    must(787, 803), // voting
    must(789, 806), // decided
    must(389, 809), // lapsed
    must(114, 810), // withdrawn
    must(215, 16), // at
    must(506, 0), // objection
    must(615, 16), // since
    may(53, 34, 0), // review
    must(387, 68), // overdue
    may(513, 816, 0), // finding
    must(215, 16), // at
    must(378, 0), // by
    must(215, 16), // at
    must(478, 0), // covenant
    must(378, 0), // by
    must(253, 813), // announced
    must(790, 814), // annulled
    must(791, 815), // inForce
    must(792, 817), // repealed
    must(793, 818), // moot
    must(1034, 0), // lapses
    must(1035, 0), // isAdmitted
    must(1036, 0), // staysDeclined
    must(1037, 0), // isFrozen
    must(599, 0), // listStands
    must(503, 0), // opens
    must(1038, 0), // isCounted
    must(1039, 0), // comesIntoForce
    must(1040, 0), // reviewIsOverdue
    must(215, 16), // at
    must(1041, 821), // then
    must(480, 0), // topic
    must(34, 37), // region
    must(481, 15), // subject
    must(482, 286), // question
    must(1042, 20), // earlier
    must(472, 60), // rule
    may(478, 308, 0), // covenant
    may(483, 325, 0), // repeals
    must(131, 44), // seconds
    must(1043, 17), // objections
    must(798, 17), // undecided
    must(394, 795), // stage
    may(1044, 811, 0), // effect
    may(514, 819, 0), // next
    must(86, 68), // eligible
    may(212, 228, 0), // organisation
    may(486, 358, 0), // area
    must(1004, 68), // voted
    may(215, 34, 0), // at
    may(397, 823, 0), // channel
    may(242, 65, 0), // handle
    must(536, 0), // yes
    must(537, 0), // no
    must(538, 0), // abstain
    must(1045, 829), // choice
    must(1046, 292), // marks
    must(377, 375), // reason
    must(457, 828), // motion
    must(444, 830), // options
    must(101, 831), // void
    must(797, 604), // tracker
    must(249, 827), // ballot
    may(486, 358, 0), // area
    must(27, 17), // size
    must(26, 15), // root
    must(139, 825), // ballots
    must(249, 826), // ballot
    must(617, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(493, 0), // contribution
    must(378, 0), // by
    must(148, 338), // kind
    may(494, 513, 0), // content
    must(225, 44), // version
    may(478, 308, 0), // covenant
    may(499, 838, 0), // accepted
    may(1047, 839, 0), // moderation
    may(497, 358, 0), // agree
    may(495, 358, 0), // disagree
    may(496, 358, 0), // pass
    must(252, 17), // total
    must(1048, 836), // contributions
    must(1049, 17), // reacted
    must(497, 17), // agree
    must(495, 17), // disagree
    must(1050, 44), // agreeRate
    must(1051, 44), // disagreeRate
    must(491, 44), // statement
    must(1052, 68), // agrees
    must(1053, 68), // significant
    must(1054, 17), // zHundredths
    must(244, 17), // people
    must(1055, 846), // views
    must(1056, 848), // own
    must(1057, 844), // groups
    must(1058, 850), // agreed
    must(526, 850), // rejected
    must(1059, 842), // statements
    must(45, 843), // report
    must(252, 17), // total
    must(749, 842), // entries
    must(222, 842), // joined
    must(546, 842), // left
    must(798, 0), // undecided
    must(508, 0), // upheld
    must(995, 0), // dismissed
    must(509, 0), // unanswered
    must(506, 0), // objection
    must(378, 0), // by
    must(377, 0), // reason
    may(507, 65, 0), // about
    may(505, 838, 0), // listed
    must(893, 855), // status
    must(252, 17), // total
    must(1043, 853), // objections
    must(480, 794), // topic
    must(249, 822), // ballot
    must(139, 824), // ballots
    must(1060, 832), // ballotProof
    must(1061, 833), // explanation
    must(1062, 835), // discussion
    must(493, 837), // contribution
    must(1063, 841), // consensus
    must(130, 851), // electorate
    must(1043, 852), // objections
    must(478, 0), // covenant
    may(117, 325, 0), // replaces
    must(615, 16), // since
    may(224, 34, 0), // until
    must(478, 0), // covenant
    must(480, 0), // topic
    must(34, 37), // region
    must(393, 310), // rules
    must(479, 44), // figuresFrom
    must(615, 16), // since
    may(224, 34, 0), // until
    may(1064, 450, 0), // repealedBy
    must(1015, 858), // versions
    must(478, 0), // covenant
    must(472, 0), // rule
    may(994, 358, 0), // noticed
    may(1065, 358, 0), // dissuaded
    may(1066, 358, 0), // exposed
    may(1067, 358, 0), // referred
    may(114, 358, 0), // withdrawn
    must(393, 862), // rules
    must(478, 857), // covenant
    must(1005, 860), // violations
    must(1068, 861), // figures
    must(32, 0), // person
    must(891, 11), // balance
    must(32, 0), // person
    must(47, 0), // act
    must(632, 17), // times
    must(1069, 11), // earnedToday
    must(143, 11), // dayCap
    must(365, 0), // merchant
    must(891, 11), // balance
    must(645, 11), // carried
    must(646, 11), // earned
    must(647, 11), // spent
    must(446, 11), // reserved
    must(631, 0), // fund
    must(34, 37), // region
    must(1031, 11), // issued
    must(1006, 17), // awards
    must(1070, 17), // reversals
    must(633, 0), // offer
    must(365, 0), // merchant
    must(634, 11), // price
    must(635, 17), // stock
    may(636, 426, 0), // requires
    must(114, 68), // withdrawn
    must(1071, 68), // forSale
    must(637, 0), // redemption
    must(633, 0), // offer
    must(365, 0), // merchant
    may(638, 871, 0), // buyer
    may(242, 65, 0), // handle
    must(634, 11), // price
    must(238, 16), // due
    must(357, 43), // triesLeft
    must(893, 673), // status
    must(129, 873), // code
    must(238, 16), // due
    must(651, 0), // settlement
    must(34, 37), // region
    must(215, 16), // at
    must(652, 88), // rate
    must(653, 436), // lines
    must(654, 439), // totals
    must(1072, 17), // accounts
    must(1031, 11), // issued
    must(79, 11), // persons
    must(1073, 11), // merchants
    must(446, 11), // reserved
    must(1074, 11), // cleared
    must(1075, 11), // sum
    must(32, 865), // person
    must(1076, 866), // participation
    must(365, 867), // merchant
    must(631, 868), // fund
    must(633, 869), // offer
    must(637, 870), // redemption
    must(1077, 872), // verificationCode
    must(651, 874), // settlement
    must(1078, 437), // settlementLine
    must(1079, 875), // ledger
    must(366, 0), // department
    must(1080, 68), // delivered
    must(924, 0), // reported
    must(499, 0), // accepted
    must(390, 0), // declined
    must(1081, 0), // selfResolution
    must(927, 0), // handling
    must(928, 0), // entrusted
    must(929, 0), // dispatched
    must(930, 0), // returned
    must(1082, 0), // released
    must(931, 0), // feedback
    must(932, 0), // closed
    must(1083, 0), // escalated
    must(1084, 0), // missed
    must(1085, 0), // supervised
    must(1086, 0), // rated
    must(934, 0), // reopened
    must(114, 0), // withdrawn
    must(215, 16), // at
    must(148, 885), // kind
    must(159, 97), // level
    must(485, 456), // unit
    may(1087, 65, 0), // note
    must(620, 0), // case
    must(148, 0), // kind
    must(149, 68), // urgent
    must(34, 37), // region
    must(397, 446), // channel
    must(960, 68), // anonymous
    may(672, 229, 0), // reporter
    may(96, 878, 0), // source
    must(494, 15), // content
    must(159, 97), // level
    must(394, 689), // stage
    must(485, 456), // unit
    must(680, 44), // round
    must(238, 16), // due
    may(678, 461, 0), // deferral
    must(1088, 43), // warnings
    must(1084, 43), // missed
    may(581, 65, 0), // result
    may(557, 65, 0), // path
    may(1089, 879, 0), // rating
    must(150, 881), // departments
    must(1090, 92), // usualDepartments
    must(1091, 883), // history
    must(394, 689), // stage
    must(195, 17), // cases
    must(159, 97), // level
    must(195, 17), // cases
    must(148, 0), // kind
    must(924, 17), // reported
    must(1092, 17), // resolved
    must(1093, 17), // ratable
    must(1086, 17), // rated
    must(681, 17), // response
    must(682, 17), // solution
    must(683, 17), // satisfaction
    must(34, 37), // region
    must(924, 17), // reported
    must(235, 17), // open
    must(1094, 887), // stages
    must(1092, 889), // resolved
    must(1095, 17), // resolvedLate
    must(1084, 17), // missed
    must(1083, 17), // escalated
    must(934, 17), // reopened
    must(161, 891), // kinds
    must(1096, 893), // ratings
    must(485, 456), // unit
    must(1097, 17), // onTime
    must(676, 17), // late
    must(1096, 893), // ratings
    must(620, 0), // case
    must(148, 0), // kind
    must(34, 37), // region
    must(159, 97), // level
    must(394, 689), // stage
    must(485, 456), // unit
    must(238, 16), // due
    may(678, 461, 0), // deferral
    must(195, 896), // cases
    must(620, 877), // case
    must(1068, 886), // figures
    must(485, 894), // unit
    must(1098, 895), // agenda
    must(1099, 17), // wanted
    must(712, 17), // alreadyHeld
    must(721, 17), // shareFrom
    must(722, 17), // mayCollect
    must(723, 17), // forbidden
    must(1100, 17), // avoided
    must(1101, 17), // collected
    must(25, 899), // records
    must(1102, 900), // burden
    must(494, 15), // content
    must(215, 16), // at
    must(733, 508), // shown
    may(734, 838, 0), // solved
    must(235, 904), // open
    must(1103, 905), // answered
    must(114, 906), // withdrawn
    must(482, 0), // question
    must(731, 0), // body
    must(494, 15), // content
    must(215, 16), // at
    may(1104, 109, 0), // with
    must(893, 903), // status
    must(388, 17), // asked
    must(1105, 17), // answeredInTime
    must(1106, 17), // answeredLate
    must(1107, 17), // answeredAbove
    must(387, 17), // overdue
    must(114, 17), // withdrawn
    must(734, 17), // solved
    must(1108, 17), // unsolved
    must(482, 902), // question
    must(1068, 907), // figures
    must(183, 760), // entry
    must(238, 909), // due
    must(1109, 13), // journal
    must(192, 761), // membership
    must(193, 793), // deliberation
    must(478, 856), // covenant
    must(194, 864), // points
    must(195, 876), // cases
    must(196, 898), // catalogue
    must(74, 901), // consultation
    must(197, 908), // vault
    must(58, 12), // answer
    must(1110, 0), // worker
    must(1110, 912), // worker
    must(19, 913), // resident
    must(176, 914), // item
    must(34, 915), // region
    must(620, 0), // case
    must(148, 0), // kind
    must(34, 37), // region
    must(397, 446), // channel
    must(96, 0), // source
    may(672, 229, 0), // reporter
    must(494, 15), // content
    must(620, 0), // case
    must(377, 0), // reason
    must(557, 0), // path
    must(620, 0), // case
    must(673, 0), // lead
    may(62, 92, 0), // helpers
    may(674, 68, 0), // designated
    must(620, 0), // case
    may(485, 228, 0), // unit
    must(581, 0), // result
    must(620, 0), // case
    must(377, 0), // reason
    may(360, 928, 0), // to
    must(620, 0), // case
    must(1111, 0), // rater
    must(681, 467), // response
    must(682, 467), // solution
    must(683, 467), // satisfaction
    may(377, 65, 0), // reason
    must(620, 0), // case
    must(672, 0), // reporter
    must(45, 917), // report
    must(1112, 918), // accept
    must(1113, 919), // decline
    must(1114, 920), // startSelfResolution
    must(242, 921), // handle
    must(1115, 922), // entrust
    must(1116, 923), // dispatch
    must(1117, 924), // return
    must(931, 925), // feedback
    must(1118, 926), // close
    must(1119, 927), // escalate
    must(1120, 929), // evaluate
    must(1121, 930), // reopen
    must(1122, 931), // withdraw
    must(1123, 932), // release
    must(1124, 933), // expire
    must(34, 37), // region
    may(159, 928, 0), // level
    may(992, 416, 0), // after
    must(1125, 44), // limit
    must(620, 935), // case
    must(1068, 936), // figures
    must(485, 937), // unit
    must(1098, 938), // agenda
    must(32, 0), // person
    must(212, 0), // organisation
    must(706, 0), // purpose
    may(1126, 942, 0), // consents
    must(1127, 941), // form
    must(1128, 943), // items
    must(176, 0), // item
    must(703, 0), // record
    must(494, 15), // content
    must(1127, 941), // form
    must(749, 945), // entries
    must(703, 0), // record
    must(212, 0), // organisation
    must(706, 0), // purpose
    may(1126, 942, 0), // consents
    must(32, 0), // person
    must(976, 68), // erased
    must(1129, 940), // ask
    must(1130, 944), // collect
    must(1131, 947), // share
    must(1132, 948), // refuse
    must(1133, 949), // forget
    must(1134, 911), // of
    must(230, 951), // held
    must(1101, 952), // collected
    must(1102, 953), // burden
    must(1135, 955), // adopt
    must(1136, 957), // advance
    must(34, 37), // region
    must(188, 0), // name
    must(159, 97), // level
    must(200, 37), // parent
    must(208, 0), // reshape
    must(34, 37), // region
    must(209, 111), // change
    may(210, 34, 0), // on
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    may(212, 228, 0), // organisation
    may(224, 34, 0), // until
    may(232, 50, 0), // passes
    must(153, 37), // grid
    must(223, 44), // days
    may(1137, 321, 0), // overlapDays
    must(32, 0), // person
    must(211, 0), // household
    must(129, 776), // code
    must(358, 236), // identity
    must(29, 39), // proof
    may(384, 969, 0), // minor
    must(212, 0), // organisation
    must(148, 243), // kind
    must(34, 37), // region
    may(234, 244, 0), // creditCode
    may(373, 20, 0), // documents
    may(236, 240, 0), // officers
    must(212, 0), // organisation
    must(1138, 68), // approve
    must(377, 0), // reason
    must(212, 0), // organisation
    must(236, 240), // officers
    must(250, 0), // batch
    may(377, 65, 0), // reason
    must(32, 0), // person
    must(1139, 278), // correction
    must(32, 0), // person
    must(358, 236), // identity
    may(1140, 987, 0), // former
    must(29, 39), // proof
    must(32, 0), // person
    must(239, 0), // into
    must(1141, 68), // same
    must(377, 0), // reason
    must(76, 0), // unmasking
    must(34, 37), // region
    must(242, 0), // handle
    must(377, 0), // reason
    must(76, 0), // unmasking
    must(1142, 68), // grant
    must(377, 0), // reason
    must(1143, 997), // duplicate
    must(384, 998), // minor
    must(208, 999), // reshape
    must(76, 1000), // unmasking
    must(1144, 996), // matter
    must(1145, 960), // defineRegion
    must(208, 961), // reshape
    must(1146, 962), // cancelReshape
    must(1147, 963), // enterKnownHouseholds
    must(1148, 964), // grantRole
    must(1149, 965), // revokeRole
    must(1150, 966), // issueJoinCode
    must(1151, 967), // revokeJoinCode
    must(1152, 968), // join
    must(1153, 970), // leave
    must(1154, 971), // nameDelegate
    must(1155, 972), // regroupHousehold
    must(1156, 973), // applyOrganisation
    must(1157, 974), // reviewOrganisation
    must(1158, 975), // appealReview
    must(1159, 976), // withdrawApplication
    must(1160, 977), // nameOfficers
    must(1161, 978), // suspendOrganisation
    must(1162, 979), // reinstateOrganisation
    must(1163, 980), // dissolveOrganisation
    must(1164, 981), // openBatch
    must(1165, 982), // closeBatch
    must(1166, 983), // correct
    must(1167, 984), // lapseReview
    must(1168, 985), // rotateIdentityKey
    must(1169, 986), // prove
    must(1170, 988), // suspectDuplicate
    must(1171, 989), // reviewDuplicate
    must(1172, 990), // enterMinor
    must(1173, 991), // askUnmasking
    must(1174, 992), // decideUnmasking
    must(1175, 993), // tellUnmasked
    must(1176, 994), // erase
    must(1177, 995), // fallDue
    must(480, 0), // topic
    must(34, 37), // region
    must(472, 0), // rule
    must(481, 15), // subject
    may(482, 1003, 0), // question
    may(478, 308, 0), // covenant
    may(483, 325, 0), // repeals
    must(480, 0), // topic
    must(488, 68), // admitted
    may(377, 65, 0), // reason
    must(480, 0), // topic
    must(493, 0), // contribution
    must(32, 0), // person
    must(148, 338), // kind
    must(494, 15), // content
    may(478, 308, 0), // covenant
    must(249, 827), // ballot
    may(797, 1019, 0), // tracker
    must(480, 0), // topic
    must(516, 0), // voter
    must(1178, 1018), // vote
    must(397, 214), // channel
    may(517, 229, 0), // proxy
    must(480, 0), // topic
    must(516, 0), // voter
    must(250, 0), // batch
    must(397, 214), // channel
    may(522, 240, 0), // watchers
    must(480, 0), // topic
    must(250, 0), // batch
    must(523, 1025), // papers
    must(41, 1002), // propose
    must(1179, 1004), // recordUnits
    must(42, 1005), // second
    must(1122, 1006), // withdraw
    must(1180, 1007), // screen
    must(1181, 1008), // appealScreening
    must(1182, 1009), // contribute
    must(1183, 1010), // react
    must(1184, 1011), // decideAmendment
    must(1185, 1012), // moderate
    must(1186, 1013), // object
    must(1187, 1014), // decideObjection
    must(53, 1015), // review
    must(235, 1016), // open
    must(43, 1017), // cast
    must(1188, 1020), // entrustVote
    must(1189, 1021), // revokeProxy
    must(1190, 1022), // serveBallots
    must(1191, 1023), // issuePaper
    must(1192, 1024), // countPapers
    must(1193, 1026), // lapse
    must(1118, 1027), // close
    must(616, 0), // violation
    must(478, 0), // covenant
    must(472, 0), // rule
    must(32, 0), // person
    must(617, 37), // place
    must(519, 15), // evidence
    must(620, 0), // case
    must(384, 68), // minor
    must(616, 0), // violation
    must(508, 68), // upheld
    must(377, 0), // reason
    must(1135, 1029), // adopt
    must(1194, 1030), // repeal
    must(1195, 1031), // recordViolation
    must(1196, 1032), // reply
    must(476, 1033), // appeal
    must(1197, 1034), // decideAppeal
    must(1198, 1035), // withdrawViolation
    must(1177, 1036), // fallDue
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(377, 0), // reason
    must(637, 0), // redemption
    must(129, 873), // code
    must(1199, 1038), // openFund
    must(1200, 1039), // award
    must(1201, 1040), // reverse
    must(1202, 1041), // publishOffer
    must(1203, 1042), // withdrawOffer
    must(1204, 1043), // reserve
    must(1205, 1044), // confirm
    must(1206, 1045), // cancel
    must(1207, 1046), // expireRedemption
    must(1123, 1047), // release
    must(1208, 1048), // settle
    must(1209, 1049), // combine
    must(1210, 1050), // forfeit
    must(1129, 1052), // ask
    must(58, 1053), // answer
    must(1122, 1054), // withdraw
    must(652, 1055), // rate
    must(1193, 1056), // lapse
    must(1133, 1057), // forget
    must(1123, 1058), // release
    must(183, 0), // entry
    must(32, 0), // person
    must(185, 0), // category
    must(494, 15), // content
    may(167, 513, 0), // consent
    must(511, 1060), // keep
    must(1166, 1061), // correct
    must(1211, 1062), // withdrawConsent
    must(1176, 1063), // erase
    must(1212, 1064), // confirmErasure
    must(1193, 1065), // lapse
    must(1213, 1066), // retire
    must(1214, 956), // clock
    must(198, 954), // charter
    must(192, 959), // membership
    must(193, 1001), // deliberation
    must(478, 1028), // covenant
    must(194, 1037), // points
    must(195, 916), // cases
    must(196, 939), // catalogue
    must(74, 1051), // consultation
    must(197, 1059), // vault
    must(482, 1068), // question
    must(1068, 1069), // figures
    must(34, 37), // region
    may(478, 325, 0), // covenant
    must(478, 1071), // covenant
    must(1005, 1072), // violations
    must(1068, 1073), // figures
    must(480, 0), // topic
    must(187, 17), // from
    must(480, 0), // topic
    must(797, 604), // tracker
    must(480, 0), // topic
    must(1057, 44), // groups
    must(480, 1075), // topic
    must(249, 1076), // ballot
    must(139, 1077), // ballots
    must(1060, 1078), // ballotProof
    must(1061, 1079), // explanation
    must(1062, 1080), // discussion
    must(493, 1081), // contribution
    must(1063, 1082), // consensus
    must(130, 1083), // electorate
    must(1043, 1084), // objections
    must(1215, 26), // svg
    must(23, 15), // digest
    must(358, 236), // identity
    must(548, 68), // holds
    must(581, 370), // result
    must(1216, 1087), // picture
    must(890, 1086), // done
    must(32, 0), // person
    must(167, 0), // consent
    must(519, 15), // evidence
    must(220, 17), // first
    must(1010, 1090), // state
    must(26, 1091), // root
    must(1011, 1092), // inclusion
    must(1012, 1093), // consistency
    must(1013, 1094), // receipt
    must(1014, 1095), // export
    must(34, 1097), // region
    must(1028, 1098), // regionHistory
    must(1020, 1099), // coverage
    must(1029, 1100), // joinCode
    must(1000, 1101), // member
    must(749, 1102), // entries
    must(250, 1103), // batch
    must(212, 1104), // organisation
    must(1030, 1105), // identityKeys
    must(76, 1106), // unmasking
    must(1003, 1107), // unmaskings
    must(32, 1109), // person
    must(1076, 1110), // participation
    must(365, 1111), // merchant
    must(631, 1112), // fund
    must(633, 1113), // offer
    must(637, 1114), // redemption
    must(1077, 1115), // verificationCode
    must(651, 1116), // settlement
    must(1078, 1117), // settlementLine
    must(1079, 1118), // ledger
    must(183, 1121), // entry
    must(238, 1122), // due
    must(1109, 1089), // journal
    must(192, 1096), // membership
    must(193, 1074), // deliberation
    must(478, 1070), // covenant
    must(194, 1108), // points
    must(195, 934), // cases
    must(196, 950), // catalogue
    must(74, 1067), // consultation
    must(197, 1120), // vault
    must(215, 16), // at
    must(760, 0), // actor
    must(1217, 1119), // query
    must(397, 214), // channel
    may(243, 1127, 0), // helper
    may(250, 65, 0), // batch
    must(1218, 0), // id
    must(215, 16), // at
    must(760, 0), // actor
    may(1219, 1125, 0), // via
    must(66, 958), // command
    must(23, 2), // digest
    must(115, 1128), // secret
    must(198, 33), // charter
    must(23, 2), // digest
    must(115, 1128), // secret
    may(240, 321, 0), // key
    must(1220, 26), // number
    must(23, 2), // digest
    must(115, 1128), // secret
    must(240, 44), // key
    must(23, 2), // digest
    must(494, 26), // content
    must(1221, 26), // text
    must(23, 2), // digest
    must(28, 15), // leaf
    must(759, 17), // seq
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(220, 17), // first
    must(42, 17), // second
    must(29, 20), // proof
    must(1222, 15), // firstRoot
    must(1223, 15), // secondRoot
    must(23, 2), // digest
    must(249, 826), // ballot
    must(617, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(375, 807), // terms
    must(139, 825), // ballots
    must(1224, 1131), // identityDigest
    must(1225, 1132), // identityKey
    must(234, 1133), // creditCode
    must(1226, 1134), // contentDigest
    must(1227, 1135), // qrPicture
    must(1228, 1136), // verifyInclusion
    must(1229, 1137), // verifyConsistency
    must(1230, 1138), // verifyBallot
    must(1231, 1139), // recount
];

/// All names, one after another.
pub(super) static NAMES: &str = concat!(
    "under14", "under18", "adult", "sha256", "sm3", "gridWorker", "villageCadre", "townOperator",
    "countyOperator", "cityOperator", "departmentOfficer", "organisationOfficer", "merchantClerk",
    "auditor", "privacyOfficer", "representative", "anyone", "themself", "guardian", "resident",
    "over", "for", "engine", "digest", "now", "records", "root", "size", "leaf", "proof",
    "deadline", "event", "person", "role", "region", "none", "phone", "scannedCode", "seenByStaff",
    "document", "networkIdentity", "propose", "second", "cast", "redeem", "report", "rekey", "act",
    "least", "max", "minutes", "workingDays", "appealWorkingDays", "review",
    "applicationsPerPersonMax", "applicationsPerRegionMax", "officersMax", "reminderWorkingDays",
    "answer", "openPerPersonMax", "decisionDays", "noticeDays", "helpers", "peopleDayMax",
    "peopleMonthMax", "correctionDays", "command", "hours", "joinProof", "proofs",
    "gridSuffixDigits", "joinCodeDaysMax", "joinTries", "organisations", "consultation",
    "rolePassesMax", "unmasking", "assistance", "fourEyes", "persons", "adults", "households",
    "owners", "representatives", "atLeast", "moreThan", "eligible", "participants", "valid",
    "yesAndNo", "perProxy", "daysBefore", "ignored", "participates", "joinsMajority", "counts",
    "source", "notice", "servedDays", "schulze", "runoff", "void", "allowed", "closedUp", "last",
    "setAside", "oneByOne", "beforeFreeze", "method", "equalRanks", "skippedRanks", "unranked",
    "exhausted", "elimination", "withdrawn", "secret", "smallCell", "replaces", "countingDays",
    "proxies", "silence", "ranks", "screeningDays", "appealDays", "discussionDays", "listDays",
    "openingDays", "objectionDays", "reviewDays", "code", "electorate", "seconds", "secondingDays",
    "votingDays", "quorum", "approval", "approvalOf", "preset", "presetOverride", "ballots",
    "life", "decisions", "amount", "dayCap", "acts", "redemptionMinutes", "codeTries",
    "cnyPerPoint", "kind", "urgent", "departments", "fromMinute", "toMinute", "grid", "village",
    "town", "county", "city", "workingMinutes", "level", "term", "kinds", "officeHours", "limits",
    "warningsMax", "reopeningsMax", "evaluationDays", "consent", "contract", "legalDuty",
    "emergency", "news", "public", "otherLaw", "ordinary", "sensitive", "item", "owner", "basis",
    "purposes", "freshDays", "sensitivity", "shareWith", "entry", "leaving", "category",
    "keepDays", "from", "name", "effectiveFrom", "effectiveTo", "founders", "membership",
    "deliberation", "points", "cases", "catalogue", "vault", "charter", "adopted", "parent",
    "stay", "parts", "absorbed", "rename", "move", "split", "merge", "reshape", "change", "on",
    "household", "organisation", "parentLevel", "digits", "at", "became", "named", "other",
    "otherLevel", "first", "known", "joined", "days", "until", "version", "current", "needed",
    "actsIn", "rung", "held", "heldUntil", "passes", "most", "creditCode", "open", "officers",
    "year", "due", "into", "key", "age", "handle", "helper", "people", "app", "paper", "booth",
    "mobile", "ballot", "batch", "forms", "total", "announced", "came", "unknownRegion",
    "unknownPerson", "unknownHousehold", "unknownOrganisation", "regionExists", "levelGap",
    "gridSuffix", "notAGrid", "unknownReshape", "reshapeExists", "reshapePast", "regionEnded",
    "nothingChanges", "namedTwice", "mergeLevels", "householdsUnaccounted", "knownBelowJoined",
    "joinCodeDays", "noJoinCode", "joinTriesUsed", "joinCodeReplaced", "joinCodeWithdrawn",
    "joinCodeExpired", "proofTooLow", "alreadyMember", "identityTaken", "identityChanged",
    "householdElsewhere", "householdFull", "notAMember", "notInHousehold", "roleNeedsOrganisation",
    "roleWithoutOrganisation", "roleBeyondOrganisation", "ownGrant", "roleExpiryPast",
    "beyondRung", "grantOutlasts", "passesTooMany", "roleNotHeld", "creditCodeMissing",
    "creditCodeTaken", "organisationExists", "applicationsOfPerson", "applicationsOfRegion",
    "officersTooMany", "officersNone", "officerTwice", "notUnderReview", "ownReview",
    "sameReviewer", "notRejected", "appealDecided", "appealLate", "ownSupervision", "notSuspended",
    "unknownYear", "notActive", "notDue", "personMerged", "identityKeyOrder", "identityKeyReused",
    "identityKeyNotInForce", "ownWitness", "proofBelow", "proofNotHigher", "onePerson",
    "duplicateOpen", "noDuplicate", "ownDuplicate", "mergeIntoMember", "notAMinor", "underage",
    "guardianNeeded", "ownGuardian", "guardianActs", "unmaskingOff", "unmaskingExists",
    "unknownUnmasking", "unknownHandle", "ownUnmasking", "unmaskingDecided", "nobodyToTell",
    "assistanceOff", "ownHelper", "helperElsewhere", "helperBusy", "helperChooses",
    "channelDiffers", "unknownBatch", "batchExists", "batchClosed", "batchTotal", "notInBatch",
    "batchMismatch", "nothingToCorrect", "correctionLate", "proofRaised", "secondEyes", "why",
    "passedBy", "overlap", "triesLeft", "identity", "delegate", "to", "members",
    "socialOrganisation", "selfOrganisedGroup", "enterprise", "merchant", "department",
    "residentsCouncil", "worthiesCouncil", "serviceCorps", "legalServiceCorps", "ethicsPanel",
    "communityBody", "documents", "applicant", "terms", "reviewedIn", "reason", "by",
    "appealUntil", "check", "suspicion", "finder", "adultFrom", "minor", "decider", "told",
    "overdue", "asked", "lapsed", "declined", "granted", "asker", "rules", "stage", "order",
    "tombstone", "channel", "differences", "was", "helps", "regionDefined", "reshapePlanned",
    "reshapeCancelled", "reshapeDropped", "regionReshaped", "knownHouseholdsEntered",
    "roleGranted", "roleRevoked", "joinCodeIssued", "joinCodeRevoked", "joinCodeRejected",
    "householdFormed", "personJoined", "personLeft", "delegateNamed", "householdRegrouped",
    "delegateCleared", "organisationApplied", "organisationApproved", "organisationRejected",
    "reviewAppealed", "applicationWithdrawn", "organisationSuspended", "organisationReinstated",
    "organisationDissolved", "reviewOverdue", "reviewEscalated", "identityKeyRotated",
    "personProved", "duplicateFound", "duplicateOverdue", "duplicateDismissed", "personsMerged",
    "minorEntered", "cameOfAge", "unmaskingAsked", "unmaskingMoved", "personErased", "entered",
    "batchOpened", "entryCorrected", "actHeld", "actSeconded", "options", "seats", "reserved",
    "elected", "posts", "apart", "post", "equal", "greedy", "equalShares", "equalSharesThenGreedy",
    "budget", "costs", "motion", "block", "score", "ranked", "seed", "revote", "seniority", "lot",
    "ties", "dissuade", "expose", "exposeNamed", "refer", "fine", "withholdService", "rule",
    "windowDays", "ladder", "replyDays", "appeal", "continues", "covenant", "figuresFrom", "topic",
    "subject", "question", "repeals", "proposer", "unit", "area", "units", "admitted", "screener",
    "against", "statement", "amendment", "contribution", "content", "disagree", "pass", "agree",
    "reaction", "accepted", "hidden", "listUntil", "listDue", "opens", "dropped", "listed",
    "objection", "about", "upheld", "unanswered", "adopts", "keep", "end", "finding", "next",
    "register", "voter", "proxy", "principal", "evidence", "voters", "inTime", "watchers",
    "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany", "twoPosts", "otherForm",
    "unreadable", "flaw", "blank", "heads", "measure", "yes", "no", "abstain", "tallies", "test",
    "part", "whole", "base", "ratio", "comparison", "left", "right", "holds", "option", "votes",
    "tests", "byTie", "seated", "tied", "forFirst", "forSecond", "path", "strength", "back", "cut",
    "duels", "unbeaten", "winner", "alone", "standings", "continuing", "out", "rounds", "project",
    "effectiveVotesThousandths", "inFull", "cost", "before", "funded", "offers", "steps",
    "outcome", "turnout", "count", "sameTracker", "result", "topicProposed", "unitsRecorded",
    "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn", "screeningBegan",
    "topicScreened", "screeningAppealed", "discussionBegan", "contributionMade", "reactionGiven",
    "amendmentDecided", "contributionModerated", "topicFrozen", "objectionLodged",
    "objectionDecided", "listStands", "resultAnnounced", "resultAnnulled", "topicInForce",
    "topicMoot", "topicReviewed", "votingOpened", "ballotCast", "voteEntrusted", "proxyRevoked",
    "ballotsServed", "paperIssued", "papersCounted", "votingClosed", "topicDecided", "draft",
    "since", "violation", "place", "repetition", "applies", "case", "recorder", "covenantAdopted",
    "covenantRepealed", "violationRecorded", "replyGiven", "measureApplied", "noticeIssued",
    "appealLodged", "appealDismissed", "violationWithdrawn", "fund", "times", "offer", "price",
    "stock", "requires", "redemption", "buyer", "tries", "cancelled", "expired", "locked",
    "dissolved", "cause", "carried", "earned", "spent", "net", "cny", "rounding", "settlement",
    "rate", "lines", "totals", "fundOpened", "pointsAwarded", "awardReversed", "offerPublished",
    "offerWithdrawn", "redemptionReserved", "codeRejected", "redemptionConfirmed",
    "redemptionReturned", "settled", "pointsCombined", "pointsForfeited", "gridPatrol", "hotline",
    "policeLine", "sensor", "tip", "reporter", "lead", "designated", "complete", "late",
    "warningsExhausted", "deferral", "warning", "round", "response", "solution", "satisfaction",
    "termsAdopted", "caseReported", "caseAccepted", "caseDeclined", "selfResolutionStarted",
    "handlingStarted", "caseEntrusted", "caseDispatched", "caseReturned", "feedbackGiven",
    "caseClosed", "caseEscalated", "deadlineMissed", "caseSupervised", "deadlineSet", "caseRated",
    "caseReopened", "caseReleased", "caseWithdrawn", "record", "ageDays", "holder", "purpose",
    "unknownItem", "itemTwice", "purposeNotLawful", "notEntitled", "outsideRegion", "alreadyHeld",
    "refusedByResident", "consentMissing", "guardianMissing", "heldElsewhere", "recordExists",
    "unknownRecord", "notFresh", "notRefusable", "shareFrom", "mayCollect", "forbidden", "answers",
    "formAsked", "itemCollected", "itemShared", "itemRefused", "holdingEnded", "personForgotten",
    "body", "remind", "shown", "solved", "questionAsked", "answerReminded", "answerOverdue",
    "questionEscalated", "questionAnswered", "questionWithdrawn", "answerRated", "purposeReached",
    "serviceEnded", "consentWithdrawn", "unlawful", "ground", "termEnded", "erasure", "entries",
    "entryKept", "termMoved", "erasureOrdered", "entriesDue", "entriesErased", "events", "bytes",
    "problem", "request", "seq", "actor", "fired", "tooLarge", "notUtf8", "malformed",
    "requestReused", "full", "timeBackward", "deadlinesPending", "snapshotDamaged",
    "snapshotVersion", "wrongSecret", "notRecorded", "noSuchRecord", "invalidNumber", "latest",
    "invalid", "notInForce", "notLater", "article", "dates", "step", "proposed", "screening",
    "appealed", "discussed", "seconded", "voting", "counting", "decided", "annulled", "inForce",
    "repealed", "moot", "opened", "present", "min", "tracker", "undecided", "unknownTopic",
    "topicExists", "unknownRule", "presetOutsideDates", "rulesCount", "ruleTwice", "ladderLength",
    "ladderDescends", "hearingDays", "namedWithoutBasis", "unknownKind", "serviceWithheld",
    "nothingToContinue", "covenantTaken", "nothingToRepeal", "covenantReplaced",
    "notBeingSeconded", "notSeconded", "notOpenable", "notWithdrawable", "notVoting",
    "secondingOver", "votingOver", "ownSecond", "alreadySeconded", "notOwner", "areaTooLarge",
    "nobodyEligible", "appBallotOfAnother", "notEligible", "notDelegate", "alreadyVoted",
    "invalidQuestion", "motionOnly", "otherRanks", "secretByAnother", "ballotVoid", "noProxies",
    "ownProxy", "proxyChain", "proxyFull", "notEntrusted", "notProxy", "proxyEarly", "noPapers",
    "fewWatchers", "boxCounted", "boxChannel", "unknownBox", "notCounted", "withheld", "voidVote",
    "unknownTracker", "wrongStage", "timeOver", "ownMatter", "reasonMissing", "sameScreener",
    "declinedForGood", "unknownContribution", "contributionExists", "tooManyContributions",
    "otherKind", "contributionHidden", "amendmentOver", "staleAmendment", "noDraftToChange",
    "listOpen", "asListed", "objectionExists", "alreadyObjected", "unknownObjection",
    "objectionOver", "recorded", "applied", "covenantExists", "unknownCovenant", "notYetInForce",
    "violationExists", "unknownViolation", "ownViolation", "alreadyWithdrawn", "replyClosed",
    "notApplied", "appealClosed", "alreadyAppealed", "ownRecord", "noAppeal", "placeOutside",
    "notBound", "cap", "done", "balance", "confirmed", "status", "notAMerchant", "unknownFund",
    "unknownAct", "unknownAward", "unknownOffer", "unknownRedemption", "unknownSettlement",
    "notInSettlement", "fundExists", "offerExists", "redemptionExists", "settlementExists",
    "ownAward", "fundElsewhere", "alreadyAwarded", "capReached", "alreadyReversed", "priceTooLow",
    "stockEmpty", "requirementEmpty", "ownOffer", "requirementNotMet", "soldOut", "balanceTooLow",
    "redemptionOver", "redemptionLate", "ownConfirmation", "ownSettlement", "nothingToSettle",
    "ledgerFull", "reported", "notAccepted", "selfResolving", "handling", "entrusted",
    "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "lowest", "highest",
    "top", "reopenings", "unknownCase", "channelOfTheEngine", "sourceEntered", "caseExists",
    "regionTooHigh", "notOwnName", "wrongLevel", "deadlinePassed", "atTop", "notAbove", "aboveTop",
    "skipsLevel", "notEntrustable", "notADepartment", "outOfReach", "unitMissing", "notWithUnit",
    "notActingFor", "returnedBefore", "dispatchDesignated", "alreadyRated", "anonymous",
    "notReporter", "handlerRates", "windowClosed", "reopenedTooOften", "noTerm", "unknownQuestion",
    "questionExists", "notPublic", "tooManyOpen", "notOpen", "ownQuestion", "notAnswered",
    "ratedAlready", "kept", "stored", "erased", "child", "unknownEntry", "entryExists",
    "unknownCategory", "consentNeeded", "notByConsent", "nothingConsented", "notKept",
    "childInCare", "onlyOperator", "en", "zh", "retryable", "detail", "refused", "after", "roles",
    "noticed", "dismissed", "replies", "standing", "fresh", "sharedWith", "member", "merged",
    "wards", "unmaskings", "voted", "violations", "awards", "redemptions", "questions", "requests",
    "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom", "planned",
    "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active",
    "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys", "issued",
    "thresholds", "silent", "lapses", "isAdmitted", "staysDeclined", "isFrozen", "isCounted",
    "comesIntoForce", "reviewIsOverdue", "then", "earlier", "objections", "effect", "choice",
    "marks", "moderation", "contributions", "reacted", "agreeRate", "disagreeRate", "agrees",
    "significant", "zHundredths", "views", "own", "groups", "agreed", "statements", "ballotProof",
    "explanation", "discussion", "consensus", "repealedBy", "dissuaded", "exposed", "referred",
    "figures", "earnedToday", "reversals", "forSale", "accounts", "merchants", "cleared", "sum",
    "participation", "verificationCode", "settlementLine", "ledger", "delivered", "selfResolution",
    "released", "escalated", "missed", "supervised", "rated", "note", "warnings", "rating",
    "usualDepartments", "history", "resolved", "ratable", "stages", "resolvedLate", "ratings",
    "onTime", "agenda", "wanted", "avoided", "collected", "burden", "answered", "with",
    "answeredInTime", "answeredLate", "answeredAbove", "unsolved", "journal", "worker", "rater",
    "accept", "decline", "startSelfResolution", "entrust", "dispatch", "return", "close",
    "escalate", "evaluate", "reopen", "withdraw", "release", "expire", "limit", "consents", "form",
    "items", "ask", "collect", "share", "refuse", "forget", "of", "adopt", "advance",
    "overlapDays", "approve", "correction", "former", "same", "grant", "duplicate", "matter",
    "defineRegion", "cancelReshape", "enterKnownHouseholds", "grantRole", "revokeRole",
    "issueJoinCode", "revokeJoinCode", "join", "leave", "nameDelegate", "regroupHousehold",
    "applyOrganisation", "reviewOrganisation", "appealReview", "withdrawApplication",
    "nameOfficers", "suspendOrganisation", "reinstateOrganisation", "dissolveOrganisation",
    "openBatch", "closeBatch", "correct", "lapseReview", "rotateIdentityKey", "prove",
    "suspectDuplicate", "reviewDuplicate", "enterMinor", "askUnmasking", "decideUnmasking",
    "tellUnmasked", "erase", "fallDue", "vote", "recordUnits", "screen", "appealScreening",
    "contribute", "react", "decideAmendment", "moderate", "object", "decideObjection",
    "entrustVote", "revokeProxy", "serveBallots", "issuePaper", "countPapers", "lapse", "repeal",
    "recordViolation", "reply", "decideAppeal", "withdrawViolation", "openFund", "award",
    "reverse", "publishOffer", "withdrawOffer", "reserve", "confirm", "cancel", "expireRedemption",
    "settle", "combine", "forfeit", "withdrawConsent", "confirmErasure", "retire", "clock", "svg",
    "picture", "query", "id", "via", "number", "text", "firstRoot", "secondRoot", "identityDigest",
    "identityKey", "contentDigest", "qrPicture", "verifyInclusion", "verifyConsistency",
    "verifyBallot", "recount",
);

/// How long each name is.
pub(super) static LENGTHS: &[u8] = &[
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 4, 3, 6, 6, 3, 7, 4, 4, 4,
    5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24, 11, 19,
    6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6, 15, 7,
    8, 8, 12, 5, 8, 8, 10, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 12, 6, 10, 12, 8, 9, 11,
    9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 11, 13, 10, 4, 10, 7, 13, 10, 6, 8, 10, 6, 14, 7, 4, 9,
    6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8, 9, 9,
    4, 6, 8, 8, 9, 4, 5, 5, 8, 9, 11, 9, 5, 7, 8, 8, 4, 4, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6,
    4, 5, 8, 6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 4, 5, 7, 7, 6, 6, 4, 4, 9,
    6, 4, 10, 4, 8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8,
    10, 8, 14, 13, 11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10,
    14, 21, 23, 22, 8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10,
    14, 12, 11, 9, 6, 12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16,
    13, 12, 16, 12, 13, 9, 15, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8,
    8, 2, 7, 18, 18, 10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4,
    7, 5, 6, 8, 7, 5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12,
    10, 13, 18, 15, 19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14,
    12, 7, 11, 14, 7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6,
    11, 5, 4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 8, 4, 4, 5, 8, 8, 7, 9, 9, 12, 7, 8, 4, 5,
    8, 8, 6, 9, 7, 5, 7, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 8, 5, 5, 9, 8, 6, 6, 8, 6, 5, 8, 8, 6, 7,
    8, 9, 10, 4, 5, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 4, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4,
    3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 13, 13, 11, 13, 11, 14,
    14, 13, 17, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13,
    12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 15, 16, 17, 10, 14, 12, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5,
    5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14, 15,
    10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12, 13,
    10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12, 13,
    8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12, 16,
    8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11,
    12, 13, 6, 7, 10, 8, 7, 5, 4, 8, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 6, 7, 3, 7, 9, 12, 11, 11,
    18, 10, 9, 12, 14, 11, 17, 11, 15, 17, 13, 15, 16, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 12, 14,
    18, 11, 11, 12, 15, 10, 10, 15, 10, 9, 8, 10, 9, 12, 8, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14,
    10, 8, 9, 13, 12, 15, 19, 18, 20, 9, 18, 13, 14, 15, 8, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13,
    15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10,
    11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8,
    9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11,
    11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 5, 12, 11, 15,
    13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 10, 6, 11, 9, 8,
    5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 6, 10, 6, 6, 10, 13, 8, 9,
    14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9,
    7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6,
    12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 7, 6,
    5, 8, 4, 5, 3, 7, 5, 6, 6, 2, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5,
    12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4,
    11, 6, 15, 10, 5, 15, 8, 6, 15, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 8, 5, 7, 12, 13, 7, 7,
    6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
