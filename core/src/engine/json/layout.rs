//! The shapes of the contract, in the order of their bytes. Generated from core by
//! `cargo xtask generate`: do not edit.

use super::leaf::Leaf;
use super::shape::{Field, Place, Row, may, must};

pub(in crate::engine) const ACT_CODE: Place = 0;
pub(in crate::engine) const AGE: Place = 1;
pub(in crate::engine) const ALGORITHM: Place = 2;
pub(in crate::engine) const ALLOWED: Place = 3;
pub(in crate::engine) const AMOUNT: Place = 12;
pub(in crate::engine) const ANSWER: Place = 13;
pub(in crate::engine) const ANSWER_TERMS: Place = 50;
pub(in crate::engine) const ANSWERED: Place = 927;
pub(in crate::engine) const APART: Place = 298;
pub(in crate::engine) const APPEAL_TERMS: Place = 324;
pub(in crate::engine) const ASK_ANSWER: Place = 483;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 55;
pub(in crate::engine) const BALLOT: Place = 842;
pub(in crate::engine) const BALLOT_KIND: Place = 288;
pub(in crate::engine) const BALLOT_PROOF: Place = 847;
pub(in crate::engine) const BALLOT_RULES: Place = 68;
pub(in crate::engine) const BALLOT_VIEW: Place = 837;
pub(in crate::engine) const BALLOTS_VIEW: Place = 839;
pub(in crate::engine) const BASE: Place = 65;
pub(in crate::engine) const BEAT: Place = 403;
pub(in crate::engine) const BUDGET_COUNT: Place = 409;
pub(in crate::engine) const BUDGET_METHOD: Place = 303;
pub(in crate::engine) const BUDGET_OFFER: Place = 413;
pub(in crate::engine) const BUDGET_STEP: Place = 411;
pub(in crate::engine) const BURDEN_OF: Place = 928;
pub(in crate::engine) const BURDEN_VIEW: Place = 917;
pub(in crate::engine) const BUYER: Place = 438;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 92;
pub(in crate::engine) const CASE_RULES: Place = 90;
pub(in crate::engine) const CASE_VIEW: Place = 894;
pub(in crate::engine) const CASES_ANSWER: Place = 893;
pub(in crate::engine) const CASES_COMMAND: Place = 933;
pub(in crate::engine) const CASES_EVENT: Place = 450;
pub(in crate::engine) const CASES_QUERY: Place = 952;
pub(in crate::engine) const CASES_REFUSAL: Place = 693;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 915;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 957;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 479;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 968;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 488;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 26;
pub(in crate::engine) const CHANNEL: Place = 454;
pub(in crate::engine) const CHANNEL_COUNT: Place = 793;
pub(in crate::engine) const CHARTER: Place = 34;
pub(in crate::engine) const CHARTER_COMMAND: Place = 972;
pub(in crate::engine) const CHARTER_EVENT: Place = 32;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 549;
pub(in crate::engine) const CHOICE: Place = 844;
pub(in crate::engine) const CLOCK_COMMAND: Place = 974;
pub(in crate::engine) const CNY: Place = 446;
pub(in crate::engine) const CNY_PER_POINT: Place = 89;
pub(in crate::engine) const COMMAND: Place = 976;
pub(in crate::engine) const COMPARISON: Place = 395;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 860;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 858;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 856;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 918;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1072;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 510;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1088;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 729;
pub(in crate::engine) const CONSULTATION_RULES: Place = 49;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 339;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 852;
pub(in crate::engine) const CORRECTION: Place = 279;
pub(in crate::engine) const COUNT: Place = 381;
pub(in crate::engine) const COUNT_TERMS: Place = 821;
pub(in crate::engine) const COVENANT_ANSWER: Place = 873;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1046;
pub(in crate::engine) const COVENANT_DRAFT: Place = 310;
pub(in crate::engine) const COVENANT_EVENT: Place = 414;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1091;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 636;
pub(in crate::engine) const COVENANT_RULE: Place = 312;
pub(in crate::engine) const COVENANT_STANDING: Place = 760;
pub(in crate::engine) const COVENANT_VERSION: Place = 876;
pub(in crate::engine) const COVENANT_VIEW: Place = 874;
pub(in crate::engine) const COVERAGE_VIEW: Place = 785;
pub(in crate::engine) const CREDIT_CODE: Place = 166;
pub(in crate::engine) const DATA_FORM: Place = 959;
pub(in crate::engine) const DATA_ITEM: Place = 101;
pub(in crate::engine) const DECISION_RULE: Place = 61;
pub(in crate::engine) const DEFERRAL: Place = 470;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 807;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1019;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 285;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 375;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1095;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 287;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 553;
pub(in crate::engine) const DELIBERATION_RULES: Place = 59;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 408;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 899;
pub(in crate::engine) const DIGEST: Place = 16;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 850;
pub(in crate::engine) const DONE: Place = 1106;
pub(in crate::engine) const DUE_CAUSE: Place = 530;
pub(in crate::engine) const DUEL: Place = 401;
pub(in crate::engine) const EARNING_RULE: Place = 88;
pub(in crate::engine) const EFFECT: Place = 826;
pub(in crate::engine) const ELECTORATE: Place = 62;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 866;
pub(in crate::engine) const ELIMINATION: Place = 82;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 534;
pub(in crate::engine) const ENTRY: Place = 964;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 215;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 748;
pub(in crate::engine) const ENTRY_VIEW: Place = 774;
pub(in crate::engine) const EQUAL_RANKS: Place = 78;
pub(in crate::engine) const ERASURE_GROUND: Place = 527;
pub(in crate::engine) const EVENT: Place = 31;
pub(in crate::engine) const EXHAUSTED: Place = 81;
pub(in crate::engine) const EXPORT_VIEW: Place = 752;
pub(in crate::engine) const FIGURES: Place = 924;
pub(in crate::engine) const FLAW: Place = 379;
pub(in crate::engine) const FORM_COUNT: Place = 276;
pub(in crate::engine) const FOUNDER: Place = 37;
pub(in crate::engine) const FOUR_EYES: Place = 58;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 885;
pub(in crate::engine) const GRID_PART: Place = 118;
pub(in crate::engine) const HELPER: Place = 1109;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 365;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 237;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 805;
pub(in crate::engine) const INEQUALITY: Place = 393;
pub(in crate::engine) const ITEM_ANSWER: Place = 482;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 505;
pub(in crate::engine) const JOIN_CODE: Place = 790;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 14;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1110;
pub(in crate::engine) const KEPT_FROM: Place = 107;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 909;
pub(in crate::engine) const LAWFUL_BASIS: Place = 102;
pub(in crate::engine) const LEDGER_TOTALS: Place = 892;
pub(in crate::engine) const LEVEL: Place = 98;
pub(in crate::engine) const LEVEL_FIGURE: Place = 907;
pub(in crate::engine) const LIFE_RULE: Place = 85;
pub(in crate::engine) const LIMIT: Place = 97;
pub(in crate::engine) const LIST_ENTRY: Place = 351;
pub(in crate::engine) const LIST_LINE: Place = 868;
pub(in crate::engine) const LIST_SUMMARY: Place = 347;
pub(in crate::engine) const MADE: Place = 1107;
pub(in crate::engine) const MATTER: Place = 1014;
pub(in crate::engine) const MEASURE: Place = 314;
pub(in crate::engine) const MEMBER_VIEW: Place = 753;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 775;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 977;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 108;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1117;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 123;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 39;
pub(in crate::engine) const MERCHANT_VIEW: Place = 884;
pub(in crate::engine) const MINORITY: Place = 262;
pub(in crate::engine) const MODERATION: Place = 855;
pub(in crate::engine) const MOTION_COUNT: Place = 382;
pub(in crate::engine) const NEXT: Place = 836;
pub(in crate::engine) const NEXT_STEP: Place = 835;
pub(in crate::engine) const OBJECTION_STATUS: Place = 872;
pub(in crate::engine) const OBJECTION_VIEW: Place = 871;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 869;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 886;
pub(in crate::engine) const OFFICE_HOURS: Place = 95;
pub(in crate::engine) const OPEN_CASE: Place = 914;
pub(in crate::engine) const OPENING_TERMS: Place = 345;
pub(in crate::engine) const OPTION_VOTES: Place = 390;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 244;
pub(in crate::engine) const ORGANISATION_RULES: Place = 47;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 796;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 795;
pub(in crate::engine) const OUTCOME: Place = 28;
pub(in crate::engine) const OWN_STATEMENT: Place = 864;
pub(in crate::engine) const OWNED_UNIT: Place = 329;
pub(in crate::engine) const PAPER_BOX: Place = 819;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 883;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 882;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 784;
pub(in crate::engine) const POINTS_ANSWER: Place = 881;
pub(in crate::engine) const POINTS_COMMAND: Place = 1058;
pub(in crate::engine) const POINTS_EVENT: Place = 429;
pub(in crate::engine) const POINTS_QUERY: Place = 1129;
pub(in crate::engine) const POINTS_REFUSAL: Place = 658;
pub(in crate::engine) const POINTS_RULES: Place = 86;
pub(in crate::engine) const POST: Place = 292;
pub(in crate::engine) const POST_COUNT: Place = 388;
pub(in crate::engine) const PRODUCT: Place = 396;
pub(in crate::engine) const PROOF_FIGURE: Place = 788;
pub(in crate::engine) const PROOF_LEVEL: Place = 40;
pub(in crate::engine) const PROOF_RULE: Place = 42;
pub(in crate::engine) const PROVEN_ACT: Place = 43;
pub(in crate::engine) const PROXY_RULE: Place = 71;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 841;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1140;
pub(in crate::engine) const QUESTION: Place = 1144;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 920;
pub(in crate::engine) const QUESTION_VIEW: Place = 919;
pub(in crate::engine) const RANK_SHEET: Place = 76;
pub(in crate::engine) const RANKED_METHOD: Place = 77;
pub(in crate::engine) const RATING: Place = 897;
pub(in crate::engine) const RATING_SUMS: Place = 910;
pub(in crate::engine) const RATIO: Place = 64;
pub(in crate::engine) const REACTION: Place = 341;
pub(in crate::engine) const RECEIPT: Place = 23;
pub(in crate::engine) const RECORD_VIEW: Place = 772;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 686;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 887;
pub(in crate::engine) const REFUSAL: Place = 533;
pub(in crate::engine) const REFUSED: Place = 532;
pub(in crate::engine) const REGION_CODE: Place = 38;
pub(in crate::engine) const REGION_FIGURES: Place = 903;
pub(in crate::engine) const REGION_HISTORY: Place = 777;
pub(in crate::engine) const REGION_VERSION: Place = 779;
pub(in crate::engine) const REGION_VIEW: Place = 776;
pub(in crate::engine) const REQUEST: Place = 1145;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 435;
pub(in crate::engine) const RESERVED: Place = 295;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 112;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 106;
pub(in crate::engine) const RETURN_CAUSE: Place = 442;
pub(in crate::engine) const REVIEW_FINDING: Place = 361;
pub(in crate::engine) const REVIEW_TERMS: Place = 48;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 755;
pub(in crate::engine) const ROUND: Place = 406;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 880;
pub(in crate::engine) const RUNOFF_COUNT: Place = 404;
pub(in crate::engine) const SCHULZE_COUNT: Place = 399;
pub(in crate::engine) const SCORE: Place = 475;
pub(in crate::engine) const SEATED: Place = 398;
pub(in crate::engine) const SEATS_COUNT: Place = 386;
pub(in crate::engine) const SECRET: Place = 1149;
pub(in crate::engine) const SENSITIVITY: Place = 104;
pub(in crate::engine) const SENTENCE: Place = 849;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 445;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 447;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 891;
pub(in crate::engine) const SETUP: Place = 1150;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 516;
pub(in crate::engine) const SILENCE: Place = 74;
pub(in crate::engine) const SILENCE_RULE: Place = 73;
pub(in crate::engine) const SKIPPED_RANKS: Place = 79;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 702;
pub(in crate::engine) const STAGE_FIGURE: Place = 905;
pub(in crate::engine) const STAGE_NAME: Place = 575;
pub(in crate::engine) const STAGE_VIEW: Place = 809;
pub(in crate::engine) const STAGES: Place = 703;
pub(in crate::engine) const STATEMENT_VIEW: Place = 862;
pub(in crate::engine) const STEP: Place = 25;
pub(in crate::engine) const STEP_KIND: Place = 902;
pub(in crate::engine) const STEP_VIEW: Place = 901;
pub(in crate::engine) const TALLY: Place = 384;
pub(in crate::engine) const TERM: Place = 99;
pub(in crate::engine) const TERMS: Place = 452;
pub(in crate::engine) const TEST: Place = 394;
pub(in crate::engine) const THRESHOLD: Place = 63;
pub(in crate::engine) const THRESHOLDS: Place = 822;
pub(in crate::engine) const TIES: Place = 305;
pub(in crate::engine) const TIMESTAMP: Place = 17;
pub(in crate::engine) const TOOL: Place = 1151;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 808;
pub(in crate::engine) const TRACKER: Place = 614;
pub(in crate::engine) const TRY_LIMIT: Place = 46;
pub(in crate::engine) const TURN: Place = 781;
pub(in crate::engine) const TURNOUT: Place = 376;
pub(in crate::engine) const UNIT: Place = 464;
pub(in crate::engine) const UNIT_FIGURES: Place = 911;
pub(in crate::engine) const UNMASKING: Place = 265;
pub(in crate::engine) const UNMASKING_RULES: Place = 53;
pub(in crate::engine) const UNMASKING_STAGE: Place = 266;
pub(in crate::engine) const UNRANKED: Place = 80;
pub(in crate::engine) const VAULT_ANSWER: Place = 925;
pub(in crate::engine) const VAULT_COMMAND: Place = 1080;
pub(in crate::engine) const VAULT_EVENT: Place = 519;
pub(in crate::engine) const VAULT_QUERY: Place = 1141;
pub(in crate::engine) const VAULT_REFUSAL: Place = 740;
pub(in crate::engine) const VERIFICATION_CODE: Place = 890;
pub(in crate::engine) const VIA: Place = 1147;
pub(in crate::engine) const VIOLATION_VIEW: Place = 759;
pub(in crate::engine) const VOIDED: Place = 378;
pub(in crate::engine) const VOTE: Place = 1036;
pub(in crate::engine) const VOTE_MEASURE: Place = 385;
pub(in crate::engine) const VOTE_RESULT: Place = 374;
pub(in crate::engine) const WHO: Place = 4;
pub(in crate::engine) const WITHDRAWN: Place = 83;
pub(in crate::engine) const STEPS: Place = 24;

pub(super) static ROWS: &[Row] = &[
    Row::Leaf(Leaf::Id), // 0 TopicId
    Row::Words(0, 3), // 1 Age
    Row::Words(3, 2), // 2 Algorithm
    Row::List(4), // 3 Allowed
    Row::Union(16, 8), // 4 Who
    Row::Record(5, 0), // 5 Who.anyone
    Row::Record(5, 0), // 6 Who.themself
    Row::Record(5, 0), // 7 Who.guardian
    Row::Record(5, 0), // 8 Who.resident
    Row::Record(5, 0), // 9 Who.owner
    Row::Words(5, 11), // 10 Role
    Row::Record(16, 0), // 11 Who.engine
    Row::Leaf(Leaf::Amount), // 12 Amount
    Row::Union(2327, 9), // 13 Answer
    Row::Union(1877, 6), // 14 JournalAnswer
    Row::Record(24, 3), // 15 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 16 Digest
    Row::Leaf(Leaf::Timestamp), // 17 Timestamp
    Row::Leaf(Leaf::U32), // 18 u32
    Row::Record(27, 2), // 19 JournalAnswer.root
    Row::Record(29, 4), // 20 JournalAnswer.inclusion
    Row::List(16), // 21 [Digest]
    Row::Record(30, 3), // 22 JournalAnswer.consistency
    Row::Record(1802, 7), // 23 Receipt
    Row::List(25), // 24 [Step]
    Row::Record(1798, 4), // 25 Step
    Row::Words(33, 2), // 26 Cause
    Row::Leaf(Leaf::Text), // 27 text
    Row::Union(1796, 2), // 28 Outcome
    Row::Record(1366, 1), // 29 Outcome.accepted
    Row::List(31), // 30 [Event]
    Row::Union(1357, 9), // 31 Event
    Row::Union(213, 1), // 32 CharterEvent
    Row::Record(212, 1), // 33 CharterEvent.adopted
    Row::Record(202, 10), // 34 Charter
    Row::Maybe(17), // 35 Timestamp?
    Row::List(37), // 36 [Founder]
    Row::Record(35, 3), // 37 Founder
    Row::Leaf(Leaf::RegionCode), // 38 RegionCode
    Row::Record(72, 11), // 39 MembershipRules
    Row::Words(38, 6), // 40 ProofLevel
    Row::List(42), // 41 [ProofRule]
    Row::Record(50, 2), // 42 ProofRule
    Row::Words(44, 6), // 43 ProvenAct
    Row::Leaf(Leaf::U8), // 44 u8
    Row::Leaf(Leaf::U16), // 45 u16
    Row::Record(52, 2), // 46 TryLimit
    Row::Record(56, 4), // 47 OrganisationRules
    Row::Record(54, 2), // 48 ReviewTerms
    Row::Record(62, 2), // 49 ConsultationRules
    Row::Record(60, 2), // 50 AnswerTerms
    Row::Maybe(44), // 51 u8?
    Row::Maybe(53), // 52 UnmaskingRules?
    Row::Record(64, 2), // 53 UnmaskingRules
    Row::Maybe(55), // 54 AssistanceRules?
    Row::Record(66, 4), // 55 AssistanceRules
    Row::List(10), // 56 [Role]
    Row::List(58), // 57 [FourEyes]
    Row::Record(70, 2), // 58 FourEyes
    Row::Record(149, 1), // 59 DeliberationRules
    Row::List(61), // 60 [DecisionRule]
    Row::Record(136, 13), // 61 DecisionRule
    Row::Words(83, 6), // 62 Electorate
    Row::Union(89, 2), // 63 Threshold
    Row::Leaf(Leaf::Ratio), // 64 Ratio
    Row::Words(91, 4), // 65 Base
    Row::Maybe(0), // 66 Id?
    Row::Maybe(68), // 67 BallotRules?
    Row::Record(120, 7), // 68 BallotRules
    Row::Leaf(Leaf::Bool), // 69 bool
    Row::Maybe(71), // 70 ProxyRule?
    Row::Record(95, 2), // 71 ProxyRule
    Row::Maybe(73), // 72 SilenceRule?
    Row::Record(100, 4), // 73 SilenceRule
    Row::Words(97, 3), // 74 Silence
    Row::Maybe(76), // 75 RankSheet?
    Row::Record(113, 7), // 76 RankSheet
    Row::Words(104, 2), // 77 RankedMethod
    Row::Words(106, 2), // 78 EqualRanks
    Row::Words(108, 1), // 79 SkippedRanks
    Row::Words(109, 1), // 80 Unranked
    Row::Words(110, 1), // 81 Exhausted
    Row::Words(111, 1), // 82 Elimination
    Row::Words(112, 1), // 83 Withdrawn
    Row::Maybe(85), // 84 LifeRule?
    Row::Record(127, 9), // 85 LifeRule
    Row::Record(154, 4), // 86 PointsRules
    Row::List(88), // 87 [EarningRule]
    Row::Record(150, 4), // 88 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 89 CnyPerPoint
    Row::Record(173, 6), // 90 CaseRules
    Row::List(92), // 91 [CaseKind]
    Row::Record(158, 3), // 92 CaseKind
    Row::List(0), // 93 [OrganisationId]
    Row::List(95), // 94 [OfficeHours]
    Row::Record(161, 2), // 95 OfficeHours
    Row::List(97), // 96 [Limit]
    Row::Record(170, 3), // 97 Limit
    Row::Words(163, 5), // 98 Level
    Row::Union(168, 2), // 99 Term
    Row::List(101), // 100 [DataItem]
    Row::Record(189, 7), // 101 DataItem
    Row::Words(179, 7), // 102 LawfulBasis
    Row::List(0), // 103 [PurposeCode]
    Row::Words(186, 3), // 104 Sensitivity
    Row::List(106), // 105 [RetentionCategory]
    Row::Record(198, 4), // 106 RetentionCategory
    Row::Words(196, 2), // 107 KeptFrom
    Row::Union(585, 44), // 108 MembershipEvent
    Row::Record(214, 4), // 109 MembershipEvent.regionDefined
    Row::Maybe(38), // 110 RegionCode?
    Row::Record(230, 4), // 111 MembershipEvent.reshapePlanned
    Row::Union(226, 4), // 112 Reshaping
    Row::Record(202, 1), // 113 Reshaping.rename
    Row::Record(218, 2), // 114 Reshaping.move
    Row::Record(223, 2), // 115 Reshaping.split
    Row::List(0), // 116 [HouseholdId]
    Row::List(118), // 117 [GridPart]
    Row::Record(220, 3), // 118 GridPart
    Row::Record(225, 1), // 119 Reshaping.merge
    Row::List(38), // 120 [RegionCode]
    Row::Record(230, 1), // 121 MembershipEvent.reshapeCancelled
    Row::Record(446, 2), // 122 MembershipEvent.reshapeDropped
    Row::Union(347, 99), // 123 MembershipRefusal
    Row::Record(37, 1), // 124 MembershipRefusal.unknownRegion
    Row::Record(35, 1), // 125 MembershipRefusal.unknownPerson
    Row::Record(234, 1), // 126 MembershipRefusal.unknownHousehold
    Row::Record(235, 1), // 127 MembershipRefusal.unknownOrganisation
    Row::Record(37, 1), // 128 MembershipRefusal.regionExists
    Row::Record(236, 3), // 129 MembershipRefusal.levelGap
    Row::Record(239, 3), // 130 MembershipRefusal.gridSuffix
    Row::Record(242, 2), // 131 MembershipRefusal.notAGrid
    Row::Record(230, 1), // 132 MembershipRefusal.unknownReshape
    Row::Record(244, 2), // 133 MembershipRefusal.reshapeExists
    Row::Record(246, 2), // 134 MembershipRefusal.reshapePast
    Row::Record(248, 2), // 135 MembershipRefusal.regionEnded
    Row::Record(250, 0), // 136 MembershipRefusal.nothingChanges
    Row::Record(250, 1), // 137 MembershipRefusal.namedTwice
    Row::Record(251, 4), // 138 MembershipRefusal.mergeLevels
    Row::Record(255, 4), // 139 MembershipRefusal.householdsUnaccounted
    Row::Record(259, 3), // 140 MembershipRefusal.knownBelowJoined
    Row::Record(262, 2), // 141 MembershipRefusal.joinCodeDays
    Row::Record(255, 1), // 142 MembershipRefusal.noJoinCode
    Row::Record(264, 1), // 143 MembershipRefusal.joinTriesUsed
    Row::Record(265, 2), // 144 MembershipRefusal.joinCodeReplaced
    Row::Record(265, 1), // 145 MembershipRefusal.joinCodeWithdrawn
    Row::Record(264, 1), // 146 MembershipRefusal.joinCodeExpired
    Row::Record(267, 2), // 147 MembershipRefusal.proofTooLow
    Row::Record(269, 2), // 148 MembershipRefusal.alreadyMember
    Row::Record(271, 0), // 149 MembershipRefusal.identityTaken
    Row::Record(35, 1), // 150 MembershipRefusal.identityChanged
    Row::Record(271, 2), // 151 MembershipRefusal.householdElsewhere
    Row::Record(273, 2), // 152 MembershipRefusal.householdFull
    Row::Record(35, 1), // 153 MembershipRefusal.notAMember
    Row::Record(275, 2), // 154 MembershipRefusal.notInHousehold
    Row::Record(36, 1), // 155 MembershipRefusal.roleNeedsOrganisation
    Row::Record(36, 1), // 156 MembershipRefusal.roleWithoutOrganisation
    Row::Record(277, 2), // 157 MembershipRefusal.roleBeyondOrganisation
    Row::Record(36, 1), // 158 MembershipRefusal.ownGrant
    Row::Record(279, 2), // 159 MembershipRefusal.roleExpiryPast
    Row::Record(281, 3), // 160 MembershipRefusal.beyondRung
    Row::Record(284, 2), // 161 MembershipRefusal.grantOutlasts
    Row::Record(286, 2), // 162 MembershipRefusal.passesTooMany
    Row::Record(35, 3), // 163 MembershipRefusal.roleNotHeld
    Row::Record(235, 1), // 164 MembershipRefusal.creditCodeMissing
    Row::Record(288, 2), // 165 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 166 CreditCode
    Row::Record(235, 1), // 167 MembershipRefusal.organisationExists
    Row::Record(290, 2), // 168 MembershipRefusal.applicationsOfPerson
    Row::Record(292, 3), // 169 MembershipRefusal.applicationsOfRegion
    Row::Record(295, 2), // 170 MembershipRefusal.officersTooMany
    Row::Record(297, 0), // 171 MembershipRefusal.officersNone
    Row::Record(35, 1), // 172 MembershipRefusal.officerTwice
    Row::Record(235, 1), // 173 MembershipRefusal.notUnderReview
    Row::Record(235, 1), // 174 MembershipRefusal.ownReview
    Row::Record(235, 1), // 175 MembershipRefusal.sameReviewer
    Row::Record(235, 1), // 176 MembershipRefusal.notRejected
    Row::Record(235, 1), // 177 MembershipRefusal.appealDecided
    Row::Record(279, 2), // 178 MembershipRefusal.appealLate
    Row::Record(235, 1), // 179 MembershipRefusal.ownSupervision
    Row::Record(235, 1), // 180 MembershipRefusal.notSuspended
    Row::Record(297, 3), // 181 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 182 i16
    Row::Record(235, 1), // 183 MembershipRefusal.notActive
    Row::Record(300, 2), // 184 MembershipRefusal.notDue
    Row::Record(302, 2), // 185 MembershipRefusal.personMerged
    Row::Record(304, 2), // 186 MembershipRefusal.identityKeyOrder
    Row::Record(306, 0), // 187 MembershipRefusal.identityKeyReused
    Row::Record(304, 2), // 188 MembershipRefusal.identityKeyNotInForce
    Row::Record(35, 1), // 189 MembershipRefusal.ownWitness
    Row::Record(306, 3), // 190 MembershipRefusal.proofBelow
    Row::Record(309, 2), // 191 MembershipRefusal.proofNotHigher
    Row::Record(35, 1), // 192 MembershipRefusal.onePerson
    Row::Record(311, 2), // 193 MembershipRefusal.duplicateOpen
    Row::Record(311, 2), // 194 MembershipRefusal.noDuplicate
    Row::Record(311, 2), // 195 MembershipRefusal.ownDuplicate
    Row::Record(302, 2), // 196 MembershipRefusal.mergeIntoMember
    Row::Record(35, 1), // 197 MembershipRefusal.notAMinor
    Row::Record(313, 3), // 198 MembershipRefusal.underage
    Row::Record(316, 2), // 199 MembershipRefusal.guardianNeeded
    Row::Record(35, 1), // 200 MembershipRefusal.ownGuardian
    Row::Record(35, 1), // 201 MembershipRefusal.guardianActs
    Row::Record(318, 0), // 202 MembershipRefusal.unmaskingOff
    Row::Record(318, 1), // 203 MembershipRefusal.unmaskingExists
    Row::Record(318, 1), // 204 MembershipRefusal.unknownUnmasking
    Row::Record(319, 2), // 205 MembershipRefusal.unknownHandle
    Row::Record(318, 1), // 206 MembershipRefusal.ownUnmasking
    Row::Record(318, 1), // 207 MembershipRefusal.unmaskingDecided
    Row::Record(318, 1), // 208 MembershipRefusal.nobodyToTell
    Row::Record(321, 0), // 209 MembershipRefusal.assistanceOff
    Row::Record(321, 1), // 210 MembershipRefusal.ownHelper
    Row::Record(321, 1), // 211 MembershipRefusal.helperElsewhere
    Row::Record(322, 4), // 212 MembershipRefusal.helperBusy
    Row::Record(321, 1), // 213 MembershipRefusal.helperChooses
    Row::Record(331, 2), // 214 MembershipRefusal.channelDiffers
    Row::Words(326, 5), // 215 EntryChannel
    Row::Record(333, 1), // 216 MembershipRefusal.unknownBatch
    Row::Record(333, 1), // 217 MembershipRefusal.batchExists
    Row::Record(333, 1), // 218 MembershipRefusal.batchClosed
    Row::Record(334, 3), // 219 MembershipRefusal.batchTotal
    Row::Record(337, 2), // 220 MembershipRefusal.notInBatch
    Row::Record(339, 4), // 221 MembershipRefusal.batchMismatch
    Row::Record(35, 1), // 222 MembershipRefusal.nothingToCorrect
    Row::Record(279, 2), // 223 MembershipRefusal.correctionLate
    Row::Record(343, 2), // 224 MembershipRefusal.proofRaised
    Row::Record(345, 2), // 225 MembershipRefusal.secondEyes
    Row::Record(230, 3), // 226 MembershipEvent.regionReshaped
    Row::Record(255, 2), // 227 MembershipEvent.knownHouseholdsEntered
    Row::Record(448, 7), // 228 MembershipEvent.roleGranted
    Row::Maybe(0), // 229 OrganisationId?
    Row::Maybe(0), // 230 PersonId?
    Row::Record(448, 4), // 231 MembershipEvent.roleRevoked
    Row::Record(455, 4), // 232 MembershipEvent.joinCodeIssued
    Row::Record(455, 2), // 233 MembershipEvent.joinCodeRevoked
    Row::Record(459, 3), // 234 MembershipEvent.joinCodeRejected
    Row::Record(271, 2), // 235 MembershipEvent.householdFormed
    Row::Record(462, 5), // 236 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 237 Identity
    Row::Record(35, 1), // 238 MembershipEvent.personLeft
    Row::Record(467, 2), // 239 MembershipEvent.delegateNamed
    Row::Record(469, 3), // 240 MembershipEvent.householdRegrouped
    Row::List(0), // 241 [PersonId]
    Row::Record(234, 1), // 242 MembershipEvent.delegateCleared
    Row::Record(483, 10), // 243 MembershipEvent.organisationApplied
    Row::Words(472, 11), // 244 OrganisationKind
    Row::Maybe(166), // 245 CreditCode?
    Row::Record(493, 2), // 246 MembershipEvent.organisationApproved
    Row::Record(495, 5), // 247 MembershipEvent.organisationRejected
    Row::Record(500, 4), // 248 MembershipEvent.reviewAppealed
    Row::Record(235, 1), // 249 MembershipEvent.applicationWithdrawn
    Row::Record(493, 2), // 250 MembershipEvent.organisationSuspended
    Row::Record(493, 2), // 251 MembershipEvent.organisationReinstated
    Row::Record(493, 2), // 252 MembershipEvent.organisationDissolved
    Row::Record(504, 3), // 253 MembershipEvent.reviewOverdue
    Row::Record(504, 3), // 254 MembershipEvent.reviewEscalated
    Row::Record(507, 2), // 255 MembershipEvent.identityKeyRotated
    Row::Record(509, 3), // 256 MembershipEvent.personProved
    Row::Record(512, 5), // 257 MembershipEvent.duplicateFound
    Row::Record(517, 3), // 258 MembershipEvent.duplicateOverdue
    Row::Record(520, 3), // 259 MembershipEvent.duplicateDismissed
    Row::Record(523, 3), // 260 MembershipEvent.personsMerged
    Row::Record(528, 2), // 261 MembershipEvent.minorEntered
    Row::Record(526, 2), // 262 Minority
    Row::Record(35, 1), // 263 MembershipEvent.cameOfAge
    Row::Record(549, 1), // 264 MembershipEvent.unmaskingAsked
    Row::Record(542, 7), // 265 Unmasking
    Row::Union(538, 4), // 266 UnmaskingStage
    Row::Record(300, 1), // 267 UnmaskingStage.asked
    Row::Record(530, 0), // 268 UnmaskingStage.lapsed
    Row::Record(530, 2), // 269 UnmaskingStage.declined
    Row::Record(532, 6), // 270 UnmaskingStage.granted
    Row::Record(550, 2), // 271 MembershipEvent.unmaskingMoved
    Row::Record(552, 2), // 272 MembershipEvent.personErased
    Row::Record(554, 7), // 273 MembershipEvent.entered
    Row::Record(563, 4), // 274 MembershipEvent.batchOpened
    Row::List(276), // 275 [FormCount]
    Row::Record(561, 2), // 276 FormCount
    Row::Record(567, 3), // 277 MembershipEvent.batchClosed
    Row::Record(574, 3), // 278 MembershipEvent.entryCorrected
    Row::Union(571, 3), // 279 Correction
    Row::Record(234, 1), // 280 Correction.household
    Row::Record(153, 1), // 281 Correction.proof
    Row::Record(570, 1), // 282 Correction.delegate
    Row::Record(577, 5), // 283 MembershipEvent.actHeld
    Row::Record(582, 3), // 284 MembershipEvent.actSeconded
    Row::Union(925, 34), // 285 DeliberationEvent
    Row::Record(685, 10), // 286 DeliberationEvent.topicProposed
    Row::Record(663, 3), // 287 DeliberationQuestion
    Row::Union(652, 6), // 288 BallotKind
    Row::Record(629, 0), // 289 BallotKind.motion
    Row::Record(637, 2), // 290 BallotKind.block
    Row::List(292), // 291 [Post]
    Row::Record(631, 4), // 292 Post
    Row::List(44), // 293 [u8]
    Row::List(295), // 294 [Reserved]
    Row::Record(629, 2), // 295 Reserved
    Row::Maybe(63), // 296 Threshold?
    Row::List(298), // 297 [Apart]
    Row::Record(635, 2), // 298 Apart
    Row::Record(639, 1), // 299 BallotKind.approval
    Row::Record(640, 2), // 300 BallotKind.score
    Row::Record(642, 2), // 301 BallotKind.ranked
    Row::Record(647, 5), // 302 BallotKind.budget
    Row::Words(644, 3), // 303 BudgetMethod
    Row::List(12), // 304 [Amount]
    Row::Union(660, 3), // 305 Ties
    Row::Record(658, 0), // 306 Ties.revote
    Row::Record(658, 1), // 307 Ties.seniority
    Row::Record(659, 1), // 308 Ties.lot
    Row::Maybe(310), // 309 CovenantDraft?
    Row::Record(681, 4), // 310 CovenantDraft
    Row::List(312), // 311 [CovenantRule]
    Row::Record(675, 6), // 312 CovenantRule
    Row::List(314), // 313 [Measure]
    Row::Union(667, 6), // 314 Measure
    Row::Record(666, 0), // 315 Measure.dissuade
    Row::Record(666, 0), // 316 Measure.expose
    Row::Record(666, 1), // 317 Measure.exposeNamed
    Row::Maybe(102), // 318 LawfulBasis?
    Row::Record(158, 1), // 319 Measure.refer
    Row::Record(151, 1), // 320 Measure.fine
    Row::Record(667, 0), // 321 Measure.withholdService
    Row::Maybe(45), // 322 u16?
    Row::Maybe(324), // 323 AppealTerms?
    Row::Record(673, 2), // 324 AppealTerms
    Row::Maybe(0), // 325 RuleCode?
    Row::Maybe(0), // 326 CovenantId?
    Row::Record(698, 2), // 327 DeliberationEvent.unitsRecorded
    Row::List(329), // 328 [OwnedUnit]
    Row::Record(695, 3), // 329 OwnedUnit
    Row::Record(700, 2), // 330 DeliberationEvent.secondGiven
    Row::Record(702, 2), // 331 DeliberationEvent.topicSeconded
    Row::Record(704, 3), // 332 DeliberationEvent.topicLapsed
    Row::Record(685, 1), // 333 DeliberationEvent.topicWithdrawn
    Row::Record(707, 2), // 334 DeliberationEvent.screeningBegan
    Row::Record(709, 5), // 335 DeliberationEvent.topicScreened
    Row::Record(707, 2), // 336 DeliberationEvent.screeningAppealed
    Row::Record(714, 2), // 337 DeliberationEvent.discussionBegan
    Row::Record(720, 7), // 338 DeliberationEvent.contributionMade
    Row::Words(716, 4), // 339 ContributionKind
    Row::Record(730, 4), // 340 DeliberationEvent.reactionGiven
    Row::Words(727, 3), // 341 Reaction
    Row::Record(734, 6), // 342 DeliberationEvent.amendmentDecided
    Row::Record(740, 4), // 343 DeliberationEvent.contributionModerated
    Row::Record(750, 5), // 344 DeliberationEvent.topicFrozen
    Row::Record(744, 3), // 345 OpeningTerms
    Row::Maybe(347), // 346 ListSummary?
    Row::Record(747, 3), // 347 ListSummary
    Row::Maybe(18), // 348 u32?
    Row::Record(759, 5), // 349 DeliberationEvent.objectionLodged
    Row::Maybe(351), // 350 ListEntry?
    Row::Record(755, 4), // 351 ListEntry
    Row::Record(764, 4), // 352 DeliberationEvent.objectionDecided
    Row::Record(768, 2), // 353 DeliberationEvent.listStands
    Row::Record(770, 3), // 354 DeliberationEvent.resultAnnounced
    Row::Record(759, 2), // 355 DeliberationEvent.resultAnnulled
    Row::Record(768, 2), // 356 DeliberationEvent.resultStands
    Row::Record(773, 6), // 357 DeliberationEvent.topicInForce
    Row::Record(779, 3), // 358 DeliberationEvent.topicMoot
    Row::Record(707, 2), // 359 DeliberationEvent.reviewOverdue
    Row::Record(785, 4), // 360 DeliberationEvent.topicReviewed
    Row::Words(782, 3), // 361 ReviewFinding
    Row::Record(789, 6), // 362 DeliberationEvent.votingOpened
    Row::Record(795, 8), // 363 DeliberationEvent.ballotCast
    Row::Maybe(0), // 364 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 365 HiddenBallot
    Row::Record(803, 4), // 366 DeliberationEvent.voteEntrusted
    Row::Record(803, 2), // 367 DeliberationEvent.proxyRevoked
    Row::Record(807, 4), // 368 DeliberationEvent.ballotsServed
    Row::Record(811, 6), // 369 DeliberationEvent.paperIssued
    Row::Record(817, 3), // 370 DeliberationEvent.papersCounted
    Row::List(365), // 371 [HiddenBallot]
    Row::Record(820, 3), // 372 DeliberationEvent.votingClosed
    Row::Record(919, 6), // 373 DeliberationEvent.topicDecided
    Row::Record(913, 6), // 374 VoteResult
    Row::Words(823, 4), // 375 DeliberationOutcome
    Row::Record(834, 3), // 376 Turnout
    Row::List(378), // 377 [Voided]
    Row::Record(832, 2), // 378 Voided
    Row::Words(827, 5), // 379 Flaw
    Row::Maybe(381), // 380 Count?
    Row::Union(908, 5), // 381 Count
    Row::Record(845, 1), // 382 MotionCount
    Row::List(384), // 383 [Tally]
    Row::Record(839, 6), // 384 Tally
    Row::Words(837, 2), // 385 VoteMeasure
    Row::Record(870, 1), // 386 SeatsCount
    Row::List(388), // 387 [PostCount]
    Row::Record(866, 4), // 388 PostCount
    Row::List(390), // 389 [OptionVotes]
    Row::Record(860, 3), // 390 OptionVotes
    Row::List(18), // 391 [u32]
    Row::List(393), // 392 [Inequality]
    Row::Record(850, 10), // 393 Inequality
    Row::Words(846, 2), // 394 Test
    Row::Words(848, 2), // 395 Comparison
    Row::Leaf(Leaf::Product), // 396 Product
    Row::List(398), // 397 [Seated]
    Row::Record(863, 3), // 398 Seated
    Row::Record(880, 4), // 399 SchulzeCount
    Row::List(401), // 400 [Duel]
    Row::Record(871, 4), // 401 Duel
    Row::List(403), // 402 [Beat]
    Row::Record(875, 5), // 403 Beat
    Row::Record(892, 3), // 404 RunoffCount
    Row::List(406), // 405 [Round]
    Row::Record(887, 5), // 406 Round
    Row::List(408), // 407 [DeliberationStanding]
    Row::Record(884, 3), // 408 DeliberationStanding
    Row::Record(905, 3), // 409 BudgetCount
    Row::List(411), // 410 [BudgetStep]
    Row::Record(898, 7), // 411 BudgetStep
    Row::List(413), // 412 [BudgetOffer]
    Row::Record(895, 3), // 413 BudgetOffer
    Row::Union(1013, 13), // 414 CovenantEvent
    Row::Record(959, 5), // 415 CovenantEvent.covenantAdopted
    Row::Record(964, 3), // 416 CovenantEvent.covenantRepealed
    Row::Record(967, 12), // 417 CovenantEvent.violationRecorded
    Row::Record(979, 2), // 418 CovenantEvent.replyGiven
    Row::Record(981, 8), // 419 CovenantEvent.measureApplied
    Row::Maybe(0), // 420 CaseId?
    Row::Record(989, 3), // 421 CovenantEvent.noticeIssued
    Row::Record(992, 4), // 422 CovenantEvent.noticeRetracted
    Row::Record(996, 5), // 423 CovenantEvent.referredAgain
    Row::Record(1001, 2), // 424 CovenantEvent.referralOpened
    Row::Record(1003, 2), // 425 CovenantEvent.referralRefused
    Row::Record(1005, 3), // 426 CovenantEvent.appealLodged
    Row::Record(1008, 2), // 427 CovenantEvent.appealDismissed
    Row::Record(1010, 3), // 428 CovenantEvent.violationWithdrawn
    Row::Union(1087, 12), // 429 PointsEvent
    Row::Record(1026, 2), // 430 PointsEvent.fundOpened
    Row::Record(1028, 5), // 431 PointsEvent.pointsAwarded
    Row::Record(1033, 6), // 432 PointsEvent.awardReversed
    Row::Record(1041, 5), // 433 PointsEvent.offerPublished
    Row::Maybe(435), // 434 Requirement?
    Row::Record(1039, 2), // 435 Requirement
    Row::Record(1041, 1), // 436 PointsEvent.offerWithdrawn
    Row::Record(1048, 6), // 437 PointsEvent.redemptionReserved
    Row::Union(1046, 2), // 438 Buyer
    Row::Record(1054, 2), // 439 PointsEvent.codeRejected
    Row::Record(1048, 1), // 440 PointsEvent.redemptionConfirmed
    Row::Record(1060, 2), // 441 PointsEvent.redemptionReturned
    Row::Words(1056, 4), // 442 ReturnCause
    Row::Record(1076, 5), // 443 PointsEvent.settled
    Row::List(445), // 444 [SettlementLine]
    Row::Record(1062, 7), // 445 SettlementLine
    Row::Leaf(Leaf::Cny), // 446 Cny
    Row::Record(1069, 7), // 447 SettlementTotals
    Row::Record(1081, 3), // 448 PointsEvent.pointsCombined
    Row::Record(1084, 3), // 449 PointsEvent.pointsForfeited
    Row::Union(1186, 19), // 450 CasesEvent
    Row::Record(1104, 1), // 451 CasesEvent.termsAdopted
    Row::Record(1099, 5), // 452 Terms
    Row::Record(1113, 10), // 453 CasesEvent.caseReported
    Row::Words(1105, 8), // 454 Channel
    Row::Record(1123, 2), // 455 CasesEvent.caseAccepted
    Row::Record(1125, 5), // 456 CasesEvent.caseDeclined
    Row::Record(1130, 2), // 457 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 458 TopicId?
    Row::Record(977, 1), // 459 CasesEvent.handlingStarted
    Row::Record(1132, 2), // 460 CasesEvent.caseEntrusted
    Row::Record(1134, 4), // 461 CasesEvent.caseDispatched
    Row::Record(1138, 3), // 462 CasesEvent.caseReturned
    Row::Record(1143, 5), // 463 CasesEvent.feedbackGiven
    Row::Union(1141, 2), // 464 Unit
    Row::Record(37, 1), // 465 Unit.region
    Row::Record(235, 1), // 466 Unit.organisation
    Row::Record(1148, 7), // 467 CasesEvent.caseClosed
    Row::Record(1157, 6), // 468 CasesEvent.caseEscalated
    Row::Maybe(470), // 469 Deferral?
    Row::Words(1155, 2), // 470 Deferral
    Row::Record(1163, 4), // 471 CasesEvent.deadlineMissed
    Row::Record(1167, 5), // 472 CasesEvent.caseSupervised
    Row::Record(1172, 3), // 473 CasesEvent.deadlineSet
    Row::Record(1175, 6), // 474 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 475 Score
    Row::Record(1181, 5), // 476 CasesEvent.caseReopened
    Row::Record(1132, 2), // 477 CasesEvent.caseReleased
    Row::Record(977, 1), // 478 CasesEvent.caseWithdrawn
    Row::Union(1290, 6), // 479 CatalogueEvent
    Row::Record(1264, 5), // 480 CatalogueEvent.formAsked
    Row::List(482), // 481 [ItemAnswer]
    Row::Record(1262, 2), // 482 ItemAnswer
    Row::Union(1258, 4), // 483 AskAnswer
    Row::Record(1205, 4), // 484 AskAnswer.alreadyHeld
    Row::Record(1209, 4), // 485 AskAnswer.shareFrom
    Row::Record(1213, 2), // 486 AskAnswer.mayCollect
    Row::Record(1257, 1), // 487 AskAnswer.forbidden
    Row::Union(1243, 14), // 488 CatalogueRefusal
    Row::Record(189, 1), // 489 CatalogueRefusal.unknownItem
    Row::Record(189, 1), // 490 CatalogueRefusal.itemTwice
    Row::Record(1215, 2), // 491 CatalogueRefusal.purposeNotLawful
    Row::Record(1217, 3), // 492 CatalogueRefusal.notEntitled
    Row::Record(1220, 3), // 493 CatalogueRefusal.outsideRegion
    Row::Record(1223, 5), // 494 CatalogueRefusal.alreadyHeld
    Row::Record(1228, 3), // 495 CatalogueRefusal.refusedByResident
    Row::Record(1231, 2), // 496 CatalogueRefusal.consentMissing
    Row::Record(1233, 3), // 497 CatalogueRefusal.guardianMissing
    Row::Record(1236, 5), // 498 CatalogueRefusal.heldElsewhere
    Row::Record(1206, 1), // 499 CatalogueRefusal.recordExists
    Row::Record(1206, 1), // 500 CatalogueRefusal.unknownRecord
    Row::Record(1241, 2), // 501 CatalogueRefusal.notFresh
    Row::Record(1231, 2), // 502 CatalogueRefusal.notRefusable
    Row::Record(1272, 10), // 503 CatalogueEvent.itemCollected
    Row::Maybe(505), // 504 ItemConsent?
    Row::Record(1269, 3), // 505 ItemConsent
    Row::Record(1282, 4), // 506 CatalogueEvent.itemShared
    Row::Record(1286, 4), // 507 CatalogueEvent.itemRefused
    Row::Record(1282, 2), // 508 CatalogueEvent.holdingEnded
    Row::Record(35, 1), // 509 CatalogueEvent.personForgotten
    Row::Union(1319, 7), // 510 ConsultationEvent
    Row::Record(1296, 7), // 511 ConsultationEvent.questionAsked
    Row::Record(1303, 3), // 512 ConsultationEvent.answerReminded
    Row::Record(1306, 3), // 513 ConsultationEvent.answerOverdue
    Row::Record(1309, 3), // 514 ConsultationEvent.questionEscalated
    Row::Record(1314, 3), // 515 ConsultationEvent.questionAnswered
    Row::Record(1312, 2), // 516 ShownIdentity
    Row::Record(1296, 1), // 517 ConsultationEvent.questionWithdrawn
    Row::Record(1317, 2), // 518 ConsultationEvent.answerRated
    Row::Union(1350, 7), // 519 VaultEvent
    Row::Record(1326, 6), // 520 VaultEvent.entryKept
    Row::Maybe(16), // 521 Digest?
    Row::Record(1332, 2), // 522 VaultEvent.entryCorrected
    Row::Record(1334, 2), // 523 VaultEvent.termMoved
    Row::Record(1336, 2), // 524 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 525 CategoryCode?
    Row::Record(1343, 2), // 526 VaultEvent.erasureOrdered
    Row::Words(1338, 5), // 527 ErasureGround
    Row::Record(1348, 2), // 528 VaultEvent.entriesDue
    Row::List(0), // 529 [EntryId]
    Row::Words(1345, 3), // 530 DueCause
    Row::Record(1348, 1), // 531 VaultEvent.entriesErased
    Row::Record(1790, 6), // 532 Refused
    Row::Union(1780, 10), // 533 Refusal
    Row::Union(1384, 14), // 534 EngineRefusal
    Row::Record(1367, 2), // 535 EngineRefusal.tooLarge
    Row::Record(1369, 1), // 536 EngineRefusal.notUtf8
    Row::Record(1370, 2), // 537 EngineRefusal.malformed
    Row::Record(1372, 2), // 538 EngineRefusal.requestReused
    Row::Record(1374, 2), // 539 EngineRefusal.full
    Row::Record(1376, 2), // 540 EngineRefusal.timeBackward
    Row::Record(1378, 3), // 541 EngineRefusal.forbidden
    Row::Record(1381, 1), // 542 EngineRefusal.deadlinesPending
    Row::Record(1371, 1), // 543 EngineRefusal.snapshotDamaged
    Row::Record(1382, 2), // 544 EngineRefusal.snapshotVersion
    Row::Record(1384, 0), // 545 EngineRefusal.wrongSecret
    Row::Record(1372, 1), // 546 EngineRefusal.notRecorded
    Row::Record(1373, 2), // 547 EngineRefusal.noSuchRecord
    Row::Record(1371, 1), // 548 EngineRefusal.invalidNumber
    Row::Union(1402, 3), // 549 CharterRefusal
    Row::Record(1370, 2), // 550 CharterRefusal.invalid
    Row::Record(1398, 2), // 551 CharterRefusal.notInForce
    Row::Record(1400, 2), // 552 CharterRefusal.notLater
    Row::Union(1500, 80), // 553 DeliberationRefusal
    Row::Record(685, 1), // 554 DeliberationRefusal.unknownTopic
    Row::Record(685, 1), // 555 DeliberationRefusal.topicExists
    Row::Record(675, 1), // 556 DeliberationRefusal.unknownRule
    Row::Record(1405, 5), // 557 DeliberationRefusal.presetOutsideDates
    Row::Record(1410, 2), // 558 DeliberationRefusal.rulesCount
    Row::Record(675, 1), // 559 DeliberationRefusal.ruleTwice
    Row::Record(1412, 3), // 560 DeliberationRefusal.windowDays
    Row::Record(1415, 3), // 561 DeliberationRefusal.ladderLength
    Row::Record(1418, 2), // 562 DeliberationRefusal.ladderDescends
    Row::Record(1412, 3), // 563 DeliberationRefusal.hearingDays
    Row::Record(1420, 5), // 564 DeliberationRefusal.unheard
    Row::Record(1425, 2), // 565 DeliberationRefusal.figuresFrom
    Row::Record(1418, 2), // 566 DeliberationRefusal.namedWithoutBasis
    Row::Record(1427, 2), // 567 DeliberationRefusal.unknownKind
    Row::Record(1429, 3), // 568 DeliberationRefusal.fine
    Row::Record(1418, 2), // 569 DeliberationRefusal.serviceWithheld
    Row::Record(1432, 2), // 570 DeliberationRefusal.nothingToContinue
    Row::Record(964, 2), // 571 DeliberationRefusal.covenantTaken
    Row::Record(1434, 2), // 572 DeliberationRefusal.nothingToRepeal
    Row::Record(964, 2), // 573 DeliberationRefusal.covenantReplaced
    Row::Record(1452, 2), // 574 DeliberationRefusal.notBeingSeconded
    Row::Words(1436, 16), // 575 StageName
    Row::Record(704, 3), // 576 DeliberationRefusal.notSeconded
    Row::Record(1452, 2), // 577 DeliberationRefusal.notOpenable
    Row::Record(1452, 2), // 578 DeliberationRefusal.notWithdrawable
    Row::Record(1452, 2), // 579 DeliberationRefusal.notVoting
    Row::Record(1454, 3), // 580 DeliberationRefusal.secondingOver
    Row::Record(1457, 3), // 581 DeliberationRefusal.votingOver
    Row::Record(1454, 3), // 582 DeliberationRefusal.notDue
    Row::Record(685, 1), // 583 DeliberationRefusal.ownSecond
    Row::Record(1460, 2), // 584 DeliberationRefusal.outsideRegion
    Row::Record(700, 2), // 585 DeliberationRefusal.alreadySeconded
    Row::Record(1460, 2), // 586 DeliberationRefusal.notOwner
    Row::Record(1462, 2), // 587 DeliberationRefusal.areaTooLarge
    Row::Record(685, 2), // 588 DeliberationRefusal.nobodyEligible
    Row::Record(796, 1), // 589 DeliberationRefusal.appBallotOfAnother
    Row::Record(1464, 2), // 590 DeliberationRefusal.notEligible
    Row::Record(1466, 2), // 591 DeliberationRefusal.notDelegate
    Row::Record(1468, 2), // 592 DeliberationRefusal.alreadyVoted
    Row::Record(1370, 2), // 593 DeliberationRefusal.invalidQuestion
    Row::Record(675, 1), // 594 DeliberationRefusal.motionOnly
    Row::Record(675, 1), // 595 DeliberationRefusal.otherRanks
    Row::Record(796, 1), // 596 DeliberationRefusal.secretByAnother
    Row::Record(832, 1), // 597 DeliberationRefusal.ballotVoid
    Row::Record(675, 1), // 598 DeliberationRefusal.noProxies
    Row::Record(35, 1), // 599 DeliberationRefusal.ownProxy
    Row::Record(35, 1), // 600 DeliberationRefusal.proxyChain
    Row::Record(1470, 2), // 601 DeliberationRefusal.proxyFull
    Row::Record(35, 1), // 602 DeliberationRefusal.notEntrusted
    Row::Record(805, 1), // 603 DeliberationRefusal.notProxy
    Row::Record(1472, 3), // 604 DeliberationRefusal.proxyEarly
    Row::Record(675, 1), // 605 DeliberationRefusal.noPapers
    Row::Record(1475, 3), // 606 DeliberationRefusal.fewWatchers
    Row::Record(333, 1), // 607 DeliberationRefusal.boxCounted
    Row::Record(814, 2), // 608 DeliberationRefusal.boxChannel
    Row::Record(333, 1), // 609 DeliberationRefusal.unknownBox
    Row::Record(1452, 2), // 610 DeliberationRefusal.notCounted
    Row::Record(1478, 3), // 611 DeliberationRefusal.withheld
    Row::Record(685, 1), // 612 DeliberationRefusal.voidVote
    Row::Record(1481, 1), // 613 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 614 Tracker
    Row::Record(1482, 3), // 615 DeliberationRefusal.wrongStage
    Row::Record(1454, 3), // 616 DeliberationRefusal.timeOver
    Row::Record(685, 1), // 617 DeliberationRefusal.ownMatter
    Row::Record(685, 1), // 618 DeliberationRefusal.reasonMissing
    Row::Record(685, 1), // 619 DeliberationRefusal.sameScreener
    Row::Record(685, 1), // 620 DeliberationRefusal.declinedForGood
    Row::Record(721, 1), // 621 DeliberationRefusal.unknownContribution
    Row::Record(721, 1), // 622 DeliberationRefusal.contributionExists
    Row::Record(1485, 2), // 623 DeliberationRefusal.tooManyContributions
    Row::Record(1487, 3), // 624 DeliberationRefusal.otherKind
    Row::Record(721, 1), // 625 DeliberationRefusal.contributionHidden
    Row::Record(721, 1), // 626 DeliberationRefusal.amendmentOver
    Row::Record(1490, 3), // 627 DeliberationRefusal.staleAmendment
    Row::Record(1493, 2), // 628 DeliberationRefusal.noDraftToChange
    Row::Record(1495, 3), // 629 DeliberationRefusal.listOpen
    Row::Record(685, 1), // 630 DeliberationRefusal.noSuchEntry
    Row::Record(1498, 2), // 631 DeliberationRefusal.asListed
    Row::Record(760, 1), // 632 DeliberationRefusal.objectionExists
    Row::Record(700, 2), // 633 DeliberationRefusal.alreadyObjected
    Row::Record(760, 1), // 634 DeliberationRefusal.unknownObjection
    Row::Record(760, 1), // 635 DeliberationRefusal.objectionOver
    Row::Union(1602, 21), // 636 CovenantRefusal
    Row::Record(681, 1), // 637 CovenantRefusal.covenantExists
    Row::Record(681, 1), // 638 CovenantRefusal.unknownCovenant
    Row::Record(1580, 2), // 639 CovenantRefusal.notInForce
    Row::Record(1582, 3), // 640 CovenantRefusal.notYetInForce
    Row::Record(968, 2), // 641 CovenantRefusal.unknownRule
    Row::Record(1585, 2), // 642 CovenantRefusal.violationExists
    Row::Record(967, 1), // 643 CovenantRefusal.unknownViolation
    Row::Record(967, 1), // 644 CovenantRefusal.ownViolation
    Row::Record(967, 1), // 645 CovenantRefusal.alreadyWithdrawn
    Row::Record(1587, 2), // 646 CovenantRefusal.replyClosed
    Row::Record(1589, 3), // 647 CovenantRefusal.notApplied
    Row::Record(1592, 3), // 648 CovenantRefusal.appealClosed
    Row::Record(967, 1), // 649 CovenantRefusal.alreadyAppealed
    Row::Record(967, 1), // 650 CovenantRefusal.ownRecord
    Row::Record(967, 1), // 651 CovenantRefusal.noAppeal
    Row::Record(1595, 3), // 652 CovenantRefusal.notDue
    Row::Record(967, 1), // 653 CovenantRefusal.nothingToRefer
    Row::Record(1598, 2), // 654 CovenantRefusal.placeTooHigh
    Row::Record(1600, 2), // 655 CovenantRefusal.placeOutside
    Row::Record(1602, 0), // 656 CovenantRefusal.minor
    Row::Record(1460, 2), // 657 CovenantRefusal.notBound
    Row::Union(1653, 33), // 658 PointsRefusal
    Row::Record(235, 1), // 659 PointsRefusal.notAMerchant
    Row::Record(1026, 1), // 660 PointsRefusal.unknownFund
    Row::Record(150, 1), // 661 PointsRefusal.unknownAct
    Row::Record(1623, 3), // 662 PointsRefusal.unknownAward
    Row::Record(1041, 1), // 663 PointsRefusal.unknownOffer
    Row::Record(1048, 1), // 664 PointsRefusal.unknownRedemption
    Row::Record(1076, 1), // 665 PointsRefusal.unknownSettlement
    Row::Record(1626, 2), // 666 PointsRefusal.notInSettlement
    Row::Record(1026, 1), // 667 PointsRefusal.fundExists
    Row::Record(1041, 1), // 668 PointsRefusal.offerExists
    Row::Record(1048, 1), // 669 PointsRefusal.redemptionExists
    Row::Record(1076, 1), // 670 PointsRefusal.settlementExists
    Row::Record(35, 1), // 671 PointsRefusal.ownAward
    Row::Record(1628, 3), // 672 PointsRefusal.fundElsewhere
    Row::Record(267, 2), // 673 PointsRefusal.proofTooLow
    Row::Record(1623, 3), // 674 PointsRefusal.alreadyAwarded
    Row::Record(1631, 5), // 675 PointsRefusal.capReached
    Row::Record(1623, 3), // 676 PointsRefusal.alreadyReversed
    Row::Record(1636, 2), // 677 PointsRefusal.priceTooLow
    Row::Record(1638, 0), // 678 PointsRefusal.stockEmpty
    Row::Record(150, 1), // 679 PointsRefusal.requirementEmpty
    Row::Record(1041, 1), // 680 PointsRefusal.offerWithdrawn
    Row::Record(475, 1), // 681 PointsRefusal.ownOffer
    Row::Record(1638, 3), // 682 PointsRefusal.requirementNotMet
    Row::Record(1041, 1), // 683 PointsRefusal.soldOut
    Row::Record(1641, 2), // 684 PointsRefusal.balanceTooLow
    Row::Record(1648, 2), // 685 PointsRefusal.redemptionOver
    Row::Words(1643, 5), // 686 RedemptionStatus
    Row::Record(300, 2), // 687 PointsRefusal.redemptionLate
    Row::Record(300, 2), // 688 PointsRefusal.notDue
    Row::Record(35, 1), // 689 PointsRefusal.ownConfirmation
    Row::Record(1046, 2), // 690 PointsRefusal.ownSettlement
    Row::Record(37, 1), // 691 PointsRefusal.nothingToSettle
    Row::Record(1650, 3), // 692 PointsRefusal.ledgerFull
    Row::Union(1716, 33), // 693 CasesRefusal
    Row::Record(977, 1), // 694 CasesRefusal.unknownCase
    Row::Record(1686, 0), // 695 CasesRefusal.channelOfTheEngine
    Row::Record(1686, 2), // 696 CasesRefusal.sourceEntered
    Row::Record(977, 1), // 697 CasesRefusal.caseExists
    Row::Record(158, 1), // 698 CasesRefusal.unknownKind
    Row::Record(242, 2), // 699 CasesRefusal.regionTooHigh
    Row::Record(1688, 0), // 700 CasesRefusal.notOwnName
    Row::Record(1701, 3), // 701 CasesRefusal.wrongStage
    Row::Words(1688, 13), // 702 Stage
    Row::List(702), // 703 Stages
    Row::Record(1704, 3), // 704 CasesRefusal.wrongLevel
    Row::Record(300, 2), // 705 CasesRefusal.notDue
    Row::Record(300, 2), // 706 CasesRefusal.deadlinePassed
    Row::Record(170, 1), // 707 CasesRefusal.atTop
    Row::Record(1707, 2), // 708 CasesRefusal.notAbove
    Row::Record(1709, 2), // 709 CasesRefusal.aboveTop
    Row::Record(1711, 3), // 710 CasesRefusal.skipsLevel
    Row::Record(235, 1), // 711 CasesRefusal.notEntrustable
    Row::Record(235, 1), // 712 CasesRefusal.notADepartment
    Row::Record(495, 2), // 713 CasesRefusal.outOfReach
    Row::Record(476, 1), // 714 CasesRefusal.namedTwice
    Row::Record(1714, 0), // 715 CasesRefusal.unitMissing
    Row::Record(695, 1), // 716 CasesRefusal.notWithUnit
    Row::Record(695, 1), // 717 CasesRefusal.notActingFor
    Row::Record(476, 1), // 718 CasesRefusal.feedbackGiven
    Row::Record(476, 1), // 719 CasesRefusal.returnedBefore
    Row::Record(476, 1), // 720 CasesRefusal.dispatchDesignated
    Row::Record(1176, 1), // 721 CasesRefusal.alreadyRated
    Row::Record(1714, 0), // 722 CasesRefusal.anonymous
    Row::Record(1714, 0), // 723 CasesRefusal.notReporter
    Row::Record(1714, 0), // 724 CasesRefusal.handlerRates
    Row::Record(279, 2), // 725 CasesRefusal.windowClosed
    Row::Record(1714, 2), // 726 CasesRefusal.reopenedTooOften
    Row::Record(297, 3), // 727 CasesRefusal.unknownYear
    Row::Record(170, 1), // 728 CasesRefusal.noTerm
    Row::Union(1752, 10), // 729 ConsultationRefusal
    Row::Record(1296, 1), // 730 ConsultationRefusal.unknownQuestion
    Row::Record(1296, 1), // 731 ConsultationRefusal.questionExists
    Row::Record(1297, 1), // 732 ConsultationRefusal.notPublic
    Row::Record(1749, 3), // 733 ConsultationRefusal.outOfReach
    Row::Record(290, 2), // 734 ConsultationRefusal.tooManyOpen
    Row::Record(1296, 1), // 735 ConsultationRefusal.notOpen
    Row::Record(1296, 1), // 736 ConsultationRefusal.ownQuestion
    Row::Record(1296, 1), // 737 ConsultationRefusal.notAnswered
    Row::Record(1296, 1), // 738 ConsultationRefusal.ratedAlready
    Row::Record(300, 2), // 739 ConsultationRefusal.notDue
    Row::Union(1770, 10), // 740 VaultRefusal
    Row::Record(196, 1), // 741 VaultRefusal.unknownEntry
    Row::Record(196, 1), // 742 VaultRefusal.entryExists
    Row::Record(198, 1), // 743 VaultRefusal.unknownCategory
    Row::Record(198, 1), // 744 VaultRefusal.consentNeeded
    Row::Record(198, 2), // 745 VaultRefusal.notByConsent
    Row::Record(35, 1), // 746 VaultRefusal.nothingConsented
    Row::Record(1766, 2), // 747 VaultRefusal.notKept
    Row::Words(1762, 4), // 748 EntryStatus
    Row::Record(1766, 2), // 749 VaultRefusal.notDue
    Row::Record(1768, 2), // 750 VaultRefusal.childInCare
    Row::Record(35, 3), // 751 VaultRefusal.onlyOperator
    Row::Record(1858, 19), // 752 ExportView
    Row::Record(1809, 9), // 753 MemberView
    Row::List(755), // 754 [RoleView]
    Row::Record(449, 5), // 755 RoleView
    Row::List(265), // 756 [Unmasking]
    Row::List(0), // 757 [TopicId]
    Row::List(759), // 758 [ViolationView]
    Row::Record(1823, 15), // 759 ViolationView
    Row::Union(1818, 5), // 760 CovenantStanding
    Row::Record(1818, 0), // 761 CovenantStanding.noticed
    Row::Record(988, 1), // 762 CovenantStanding.applied
    Row::Record(1006, 2), // 763 CovenantStanding.appealed
    Row::Record(1818, 0), // 764 CovenantStanding.dismissed
    Row::Record(1818, 0), // 765 CovenantStanding.withdrawn
    Row::Maybe(27), // 766 text?
    Row::List(0), // 767 [SourceId]
    Row::List(0), // 768 [RedemptionId]
    Row::List(0), // 769 [CaseId]
    Row::List(0), // 770 [QuestionId]
    Row::List(772), // 771 [RecordView]
    Row::Record(1838, 12), // 772 RecordView
    Row::List(774), // 773 [EntryView]
    Row::Record(1850, 8), // 774 EntryView
    Row::Union(1939, 11), // 775 MembershipAnswer
    Row::Record(1883, 6), // 776 RegionView
    Row::Record(1893, 7), // 777 RegionHistory
    Row::List(779), // 778 [RegionVersion]
    Row::Record(1889, 4), // 779 RegionVersion
    Row::Maybe(781), // 780 Turn?
    Row::Record(247, 2), // 781 Turn
    Row::List(781), // 782 [Turn]
    Row::List(784), // 783 [PlannedReshape]
    Row::Record(244, 2), // 784 PlannedReshape
    Row::Record(1902, 8), // 785 CoverageView
    Row::Maybe(64), // 786 Ratio?
    Row::List(788), // 787 [ProofFigure]
    Row::Record(1900, 2), // 788 ProofFigure
    Row::Record(1910, 2), // 789 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 790 JoinCode
    Row::Record(1915, 1), // 791 MembershipAnswer.entries
    Row::List(793), // 792 [ChannelCount]
    Row::Record(1912, 3), // 793 ChannelCount
    Row::Record(1916, 3), // 794 MembershipAnswer.batch
    Row::Record(1930, 4), // 795 OrganisationView
    Row::Union(1924, 6), // 796 OrganisationStatus
    Row::Record(1919, 3), // 797 OrganisationStatus.applied
    Row::Record(1922, 0), // 798 OrganisationStatus.active
    Row::Record(1922, 2), // 799 OrganisationStatus.rejected
    Row::Record(1924, 0), // 800 OrganisationStatus.withdrawn
    Row::Record(1924, 0), // 801 OrganisationStatus.suspended
    Row::Record(1924, 0), // 802 OrganisationStatus.dissolved
    Row::Record(1937, 1), // 803 MembershipAnswer.identityKeys
    Row::List(805), // 804 [IdentityKeyView]
    Row::Record(1934, 3), // 805 IdentityKeyView
    Row::Record(1938, 1), // 806 MembershipAnswer.unmaskings
    Row::Union(2113, 10), // 807 DeliberationAnswer
    Row::Record(2021, 14), // 808 TopicView
    Row::Union(1982, 10), // 809 StageView
    Row::Record(300, 1), // 810 StageView.proposed
    Row::Record(300, 1), // 811 StageView.screening
    Row::Record(1950, 3), // 812 StageView.declined
    Row::Record(1953, 2), // 813 StageView.appealed
    Row::Record(264, 1), // 814 StageView.discussed
    Row::Record(1955, 2), // 815 StageView.seconded
    Row::Maybe(345), // 816 OpeningTerms?
    Row::Record(1961, 6), // 817 StageView.voting
    Row::List(819), // 818 [PaperBox]
    Row::Record(1957, 4), // 819 PaperBox
    Row::Record(1975, 7), // 820 StageView.decided
    Row::Record(1971, 4), // 821 CountTerms
    Row::Record(1967, 4), // 822 Thresholds
    Row::Record(247, 1), // 823 StageView.lapsed
    Row::Record(247, 1), // 824 StageView.withdrawn
    Row::Maybe(826), // 825 Effect?
    Row::Union(2003, 6), // 826 Effect
    Row::Record(771, 2), // 827 Effect.announced
    Row::Record(1992, 2), // 828 Effect.annulled
    Row::Record(963, 1), // 829 Effect.stands
    Row::Record(1994, 4), // 830 Effect.inForce
    Row::Maybe(361), // 831 ReviewFinding?
    Row::Record(1998, 2), // 832 Effect.repealed
    Row::Record(2000, 3), // 833 Effect.moot
    Row::Maybe(835), // 834 NextStep?
    Row::Record(2019, 2), // 835 NextStep
    Row::Words(2009, 10), // 836 Next
    Row::Record(2035, 7), // 837 BallotView
    Row::Maybe(215), // 838 EntryChannel?
    Row::Record(2054, 3), // 839 BallotsView
    Row::List(841), // 840 [PublishedBallot]
    Row::Record(2051, 3), // 841 PublishedBallot
    Row::Union(2048, 3), // 842 Ballot
    Row::Record(2045, 1), // 843 Ballot.motion
    Row::Words(2042, 3), // 844 Choice
    Row::Record(2046, 1), // 845 Ballot.options
    Row::Record(2047, 1), // 846 Ballot.void
    Row::Record(2057, 5), // 847 BallotProof
    Row::List(849), // 848 [Sentence]
    Row::Record(1791, 2), // 849 Sentence
    Row::Record(2073, 2), // 850 DiscussionView
    Row::List(852), // 851 [ContributionView]
    Row::Record(2062, 11), // 852 ContributionView
    Row::Maybe(69), // 853 bool?
    Row::Maybe(855), // 854 Moderation?
    Row::Record(742, 2), // 855 Moderation
    Row::Record(2090, 2), // 856 ConsensusView
    Row::List(0), // 857 [Id]
    Row::Record(2087, 3), // 858 ConsensusReport
    Row::List(860), // 859 [ConsensusGroup]
    Row::Record(2084, 3), // 860 ConsensusGroup
    Row::List(862), // 861 [StatementView]
    Row::Record(2075, 5), // 862 StatementView
    Row::List(864), // 863 [OwnStatement]
    Row::Record(2080, 4), // 864 OwnStatement
    Row::List(45), // 865 [u16]
    Row::Record(2094, 5), // 866 ElectorateView
    Row::List(868), // 867 [ListLine]
    Row::Record(2092, 2), // 868 ListLine
    Row::Record(2111, 2), // 869 ObjectionsView
    Row::List(871), // 870 [ObjectionView]
    Row::Record(2103, 8), // 871 ObjectionView
    Row::Words(2099, 4), // 872 ObjectionStatus
    Row::Union(2144, 3), // 873 CovenantAnswer
    Row::Record(2127, 9), // 874 CovenantView
    Row::List(876), // 875 [CovenantVersion]
    Row::Record(2123, 4), // 876 CovenantVersion
    Row::Record(1868, 1), // 877 CovenantAnswer.violations
    Row::Record(2143, 1), // 878 CovenantAnswer.figures
    Row::List(880), // 879 [RuleFigures]
    Row::Record(2136, 7), // 880 RuleFigures
    Row::Union(2196, 10), // 881 PointsAnswer
    Row::Record(2147, 2), // 882 PersonView
    Row::Record(2149, 5), // 883 ParticipationView
    Row::Record(2154, 6), // 884 MerchantView
    Row::Record(2160, 5), // 885 FundView
    Row::Record(2165, 7), // 886 OfferView
    Row::Record(2172, 9), // 887 RedemptionView
    Row::Maybe(438), // 888 Buyer?
    Row::Record(2181, 2), // 889 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 890 VerificationCode
    Row::Record(2183, 6), // 891 SettlementView
    Row::Record(2189, 7), // 892 LedgerTotals
    Row::Union(2289, 4), // 893 CasesAnswer
    Row::Record(2230, 23), // 894 CaseView
    Row::Maybe(0), // 895 SourceId?
    Row::Maybe(897), // 896 Rating?
    Row::Record(1177, 3), // 897 Rating
    Row::List(899), // 898 [DepartmentView]
    Row::Record(2206, 2), // 899 DepartmentView
    Row::List(901), // 900 [StepView]
    Row::Record(2225, 5), // 901 StepView
    Row::Words(2208, 17), // 902 StepKind
    Row::Record(2265, 11), // 903 RegionFigures
    Row::List(905), // 904 [StageFigure]
    Row::Record(2253, 2), // 905 StageFigure
    Row::List(907), // 906 [LevelFigure]
    Row::Record(2255, 2), // 907 LevelFigure
    Row::List(909), // 908 [KindFigure]
    Row::Record(2257, 3), // 909 KindFigure
    Row::Record(2260, 5), // 910 RatingSums
    Row::Record(2276, 4), // 911 UnitFigures
    Row::Record(2288, 1), // 912 CasesAnswer.agenda
    Row::List(914), // 913 [OpenCase]
    Row::Record(2280, 8), // 914 OpenCase
    Row::Union(2300, 2), // 915 CatalogueAnswer
    Row::Record(1874, 1), // 916 CatalogueAnswer.records
    Row::Record(2293, 7), // 917 BurdenView
    Row::Union(2323, 2), // 918 ConsultationAnswer
    Row::Record(2309, 6), // 919 QuestionView
    Row::Union(2306, 3), // 920 QuestionStatus
    Row::Record(1920, 2), // 921 QuestionStatus.open
    Row::Record(2302, 4), // 922 QuestionStatus.answered
    Row::Record(2306, 0), // 923 QuestionStatus.withdrawn
    Row::Record(2315, 8), // 924 Figures
    Row::Union(2325, 2), // 925 VaultAnswer
    Row::Record(1348, 1), // 926 VaultAnswer.due
    Row::Record(2336, 1), // 927 Answered
    Row::Union(2338, 4), // 928 BurdenOf
    Row::Record(2337, 1), // 929 BurdenOf.worker
    Row::Record(35, 1), // 930 BurdenOf.resident
    Row::Record(189, 1), // 931 BurdenOf.item
    Row::Record(37, 1), // 932 BurdenOf.region
    Row::Union(2370, 17), // 933 CasesCommand
    Row::Record(2342, 7), // 934 CasesCommand.report
    Row::Record(977, 1), // 935 CasesCommand.accept
    Row::Record(2349, 3), // 936 CasesCommand.decline
    Row::Record(1130, 2), // 937 CasesCommand.startSelfResolution
    Row::Record(977, 1), // 938 CasesCommand.handle
    Row::Record(1132, 2), // 939 CasesCommand.entrust
    Row::Record(2352, 4), // 940 CasesCommand.dispatch
    Row::Record(1138, 3), // 941 CasesCommand.return
    Row::Record(2356, 3), // 942 CasesCommand.feedback
    Row::Record(977, 1), // 943 CasesCommand.close
    Row::Record(2359, 3), // 944 CasesCommand.escalate
    Row::Maybe(98), // 945 Level?
    Row::Record(2362, 6), // 946 CasesCommand.evaluate
    Row::Record(2349, 2), // 947 CasesCommand.reopen
    Row::Record(2368, 2), // 948 CasesCommand.withdraw
    Row::Record(977, 1), // 949 CasesCommand.recall
    Row::Record(235, 1), // 950 CasesCommand.release
    Row::Record(977, 1), // 951 CasesCommand.expire
    Row::Union(2391, 4), // 952 CasesQuery
    Row::Record(2356, 2), // 953 CasesQuery.case
    Row::Record(37, 1), // 954 CasesQuery.figures
    Row::Record(1144, 1), // 955 CasesQuery.unit
    Row::Record(2387, 4), // 956 CasesQuery.agenda
    Row::Union(2412, 5), // 957 CatalogueCommand
    Row::Record(2399, 2), // 958 CatalogueCommand.ask
    Row::Record(2395, 4), // 959 DataForm
    Row::List(505), // 960 [ItemConsent]
    Row::List(0), // 961 [ItemCode]
    Row::Record(2404, 2), // 962 CatalogueCommand.collect
    Row::List(964), // 963 [Entry]
    Row::Record(2401, 3), // 964 Entry
    Row::Record(2406, 4), // 965 CatalogueCommand.share
    Row::Record(1286, 3), // 966 CatalogueCommand.refuse
    Row::Record(2410, 2), // 967 CatalogueCommand.forget
    Row::Union(2418, 3), // 968 CatalogueQuery
    Row::Record(35, 1), // 969 CatalogueQuery.held
    Row::Record(2337, 1), // 970 CatalogueQuery.collected
    Row::Record(2417, 1), // 971 CatalogueQuery.burden
    Row::Union(2421, 1), // 972 CharterCommand
    Row::Record(212, 1), // 973 CharterCommand.adopt
    Row::Union(2422, 1), // 974 ClockCommand
    Row::Record(2422, 0), // 975 ClockCommand.advance
    Row::Union(2628, 10), // 976 Command
    Row::Union(2481, 34), // 977 MembershipCommand
    Row::Record(2423, 4), // 978 MembershipCommand.defineRegion
    Row::Record(2427, 4), // 979 MembershipCommand.reshape
    Row::Record(230, 1), // 980 MembershipCommand.cancelReshape
    Row::Record(255, 2), // 981 MembershipCommand.enterKnownHouseholds
    Row::Record(2431, 6), // 982 MembershipCommand.grantRole
    Row::Record(448, 4), // 983 MembershipCommand.revokeRole
    Row::Record(2437, 3), // 984 MembershipCommand.issueJoinCode
    Row::Record(255, 1), // 985 MembershipCommand.revokeJoinCode
    Row::Record(2440, 6), // 986 MembershipCommand.join
    Row::Maybe(262), // 987 Minority?
    Row::Record(35, 1), // 988 MembershipCommand.leave
    Row::Record(467, 2), // 989 MembershipCommand.nameDelegate
    Row::Record(469, 3), // 990 MembershipCommand.regroupHousehold
    Row::Record(2446, 6), // 991 MembershipCommand.applyOrganisation
    Row::Record(2452, 3), // 992 MembershipCommand.reviewOrganisation
    Row::Record(493, 2), // 993 MembershipCommand.appealReview
    Row::Record(235, 1), // 994 MembershipCommand.withdrawApplication
    Row::Record(2455, 2), // 995 MembershipCommand.nameOfficers
    Row::Record(493, 2), // 996 MembershipCommand.suspendOrganisation
    Row::Record(493, 2), // 997 MembershipCommand.reinstateOrganisation
    Row::Record(493, 2), // 998 MembershipCommand.dissolveOrganisation
    Row::Record(563, 4), // 999 MembershipCommand.openBatch
    Row::Record(2457, 2), // 1000 MembershipCommand.closeBatch
    Row::Record(2459, 2), // 1001 MembershipCommand.correct
    Row::Record(235, 1), // 1002 MembershipCommand.lapseReview
    Row::Record(507, 2), // 1003 MembershipCommand.rotateIdentityKey
    Row::Record(2461, 4), // 1004 MembershipCommand.prove
    Row::Maybe(237), // 1005 Identity?
    Row::Record(520, 3), // 1006 MembershipCommand.suspectDuplicate
    Row::Record(2465, 4), // 1007 MembershipCommand.reviewDuplicate
    Row::Record(528, 2), // 1008 MembershipCommand.enterMinor
    Row::Record(2469, 4), // 1009 MembershipCommand.askUnmasking
    Row::Record(2473, 3), // 1010 MembershipCommand.decideUnmasking
    Row::Record(318, 1), // 1011 MembershipCommand.tellUnmasked
    Row::Record(35, 1), // 1012 MembershipCommand.erase
    Row::Record(2480, 1), // 1013 MembershipCommand.fallDue
    Row::Union(2476, 4), // 1014 Matter
    Row::Record(311, 2), // 1015 Matter.duplicate
    Row::Record(35, 1), // 1016 Matter.minor
    Row::Record(230, 1), // 1017 Matter.reshape
    Row::Record(318, 1), // 1018 Matter.unmasking
    Row::Union(2546, 22), // 1019 DeliberationCommand
    Row::Record(2515, 7), // 1020 DeliberationCommand.propose
    Row::Maybe(287), // 1021 DeliberationQuestion?
    Row::Record(698, 2), // 1022 DeliberationCommand.recordUnits
    Row::Record(700, 2), // 1023 DeliberationCommand.second
    Row::Record(685, 1), // 1024 DeliberationCommand.withdraw
    Row::Record(2522, 3), // 1025 DeliberationCommand.screen
    Row::Record(685, 1), // 1026 DeliberationCommand.appealScreening
    Row::Record(2525, 6), // 1027 DeliberationCommand.contribute
    Row::Record(730, 4), // 1028 DeliberationCommand.react
    Row::Record(734, 3), // 1029 DeliberationCommand.decideAmendment
    Row::Record(740, 4), // 1030 DeliberationCommand.moderate
    Row::Record(759, 5), // 1031 DeliberationCommand.object
    Row::Record(764, 4), // 1032 DeliberationCommand.decideObjection
    Row::Record(785, 3), // 1033 DeliberationCommand.review
    Row::Record(685, 1), // 1034 DeliberationCommand.open
    Row::Record(2533, 5), // 1035 DeliberationCommand.cast
    Row::Record(2531, 2), // 1036 Vote
    Row::Maybe(614), // 1037 Tracker?
    Row::Record(803, 4), // 1038 DeliberationCommand.entrustVote
    Row::Record(803, 2), // 1039 DeliberationCommand.revokeProxy
    Row::Record(807, 3), // 1040 DeliberationCommand.serveBallots
    Row::Record(2538, 5), // 1041 DeliberationCommand.issuePaper
    Row::Record(2543, 3), // 1042 DeliberationCommand.countPapers
    Row::List(1036), // 1043 [Vote]
    Row::Record(685, 1), // 1044 DeliberationCommand.lapse
    Row::Record(685, 1), // 1045 DeliberationCommand.close
    Row::Union(2579, 11), // 1046 CovenantCommand
    Row::Record(959, 4), // 1047 CovenantCommand.adopt
    Row::Record(964, 2), // 1048 CovenantCommand.repeal
    Row::Record(2568, 8), // 1049 CovenantCommand.recordViolation
    Row::Record(979, 2), // 1050 CovenantCommand.reply
    Row::Record(979, 2), // 1051 CovenantCommand.appeal
    Row::Record(2576, 3), // 1052 CovenantCommand.decideAppeal
    Row::Record(1008, 2), // 1053 CovenantCommand.withdrawViolation
    Row::Record(1001, 2), // 1054 CovenantCommand.referAgain
    Row::Record(1001, 2), // 1055 CovenantCommand.confirmReferral
    Row::Record(1003, 2), // 1056 CovenantCommand.deferReferral
    Row::Record(967, 1), // 1057 CovenantCommand.fallDue
    Row::Union(2596, 13), // 1058 PointsCommand
    Row::Record(1026, 2), // 1059 PointsCommand.openFund
    Row::Record(1028, 4), // 1060 PointsCommand.award
    Row::Record(2590, 4), // 1061 PointsCommand.reverse
    Row::Record(1041, 5), // 1062 PointsCommand.publishOffer
    Row::Record(1041, 1), // 1063 PointsCommand.withdrawOffer
    Row::Record(1048, 3), // 1064 PointsCommand.reserve
    Row::Record(2594, 2), // 1065 PointsCommand.confirm
    Row::Record(1048, 1), // 1066 PointsCommand.cancel
    Row::Record(1048, 1), // 1067 PointsCommand.expireRedemption
    Row::Record(475, 1), // 1068 PointsCommand.release
    Row::Record(1076, 2), // 1069 PointsCommand.settle
    Row::Record(302, 2), // 1070 PointsCommand.combine
    Row::Record(35, 1), // 1071 PointsCommand.forfeit
    Row::Union(2609, 7), // 1072 ConsultationCommand
    Row::Record(1296, 4), // 1073 ConsultationCommand.ask
    Row::Record(1314, 2), // 1074 ConsultationCommand.answer
    Row::Record(1296, 1), // 1075 ConsultationCommand.withdraw
    Row::Record(1317, 2), // 1076 ConsultationCommand.rate
    Row::Record(1296, 1), // 1077 ConsultationCommand.lapse
    Row::Record(35, 1), // 1078 ConsultationCommand.forget
    Row::Record(1297, 1), // 1079 ConsultationCommand.release
    Row::Union(2621, 7), // 1080 VaultCommand
    Row::Record(2616, 5), // 1081 VaultCommand.keep
    Row::Record(1332, 2), // 1082 VaultCommand.correct
    Row::Record(1336, 2), // 1083 VaultCommand.withdrawConsent
    Row::Record(1343, 2), // 1084 VaultCommand.erase
    Row::Record(1348, 1), // 1085 VaultCommand.confirmErasure
    Row::Record(2621, 0), // 1086 VaultCommand.lapse
    Row::Record(35, 1), // 1087 VaultCommand.retire
    Row::Union(2638, 2), // 1088 ConsultationQuery
    Row::Record(1296, 1), // 1089 ConsultationQuery.question
    Row::Record(1297, 1), // 1090 ConsultationQuery.figures
    Row::Union(2642, 3), // 1091 CovenantQuery
    Row::Record(681, 1), // 1092 CovenantQuery.covenant
    Row::Record(35, 1), // 1093 CovenantQuery.violations
    Row::Record(2640, 2), // 1094 CovenantQuery.figures
    Row::Union(2651, 10), // 1095 DeliberationQuery
    Row::Record(685, 1), // 1096 DeliberationQuery.topic
    Row::Record(700, 2), // 1097 DeliberationQuery.ballot
    Row::Record(2645, 2), // 1098 DeliberationQuery.ballots
    Row::Record(2647, 2), // 1099 DeliberationQuery.ballotProof
    Row::Record(685, 1), // 1100 DeliberationQuery.explanation
    Row::Record(2645, 2), // 1101 DeliberationQuery.discussion
    Row::Record(720, 2), // 1102 DeliberationQuery.contribution
    Row::Record(2649, 2), // 1103 DeliberationQuery.consensus
    Row::Record(2645, 2), // 1104 DeliberationQuery.electorate
    Row::Record(2645, 2), // 1105 DeliberationQuery.objections
    Row::Record(2667, 1), // 1106 Done
    Row::Union(2662, 5), // 1107 Made
    Row::Record(2661, 1), // 1108 Made.picture
    Row::Record(2668, 3), // 1109 Helper
    Row::Union(2672, 6), // 1110 JournalQuery
    Row::Record(2671, 0), // 1111 JournalQuery.state
    Row::Record(2671, 0), // 1112 JournalQuery.root
    Row::Record(1373, 1), // 1113 JournalQuery.inclusion
    Row::Record(2671, 1), // 1114 JournalQuery.consistency
    Row::Record(1372, 1), // 1115 JournalQuery.receipt
    Row::Record(35, 1), // 1116 JournalQuery.export
    Row::Union(2678, 11), // 1117 MembershipQuery
    Row::Record(37, 1), // 1118 MembershipQuery.region
    Row::Record(37, 1), // 1119 MembershipQuery.regionHistory
    Row::Record(37, 1), // 1120 MembershipQuery.coverage
    Row::Record(255, 1), // 1121 MembershipQuery.joinCode
    Row::Record(35, 1), // 1122 MembershipQuery.member
    Row::Record(37, 1), // 1123 MembershipQuery.entries
    Row::Record(333, 1), // 1124 MembershipQuery.batch
    Row::Record(235, 1), // 1125 MembershipQuery.organisation
    Row::Record(2678, 0), // 1126 MembershipQuery.identityKeys
    Row::Record(318, 1), // 1127 MembershipQuery.unmasking
    Row::Record(35, 1), // 1128 MembershipQuery.unmaskings
    Row::Union(2689, 10), // 1129 PointsQuery
    Row::Record(35, 1), // 1130 PointsQuery.person
    Row::Record(1028, 2), // 1131 PointsQuery.participation
    Row::Record(475, 1), // 1132 PointsQuery.merchant
    Row::Record(1026, 1), // 1133 PointsQuery.fund
    Row::Record(1041, 1), // 1134 PointsQuery.offer
    Row::Record(1048, 1), // 1135 PointsQuery.redemption
    Row::Record(1048, 1), // 1136 PointsQuery.verificationCode
    Row::Record(1076, 1), // 1137 PointsQuery.settlement
    Row::Record(1626, 2), // 1138 PointsQuery.settlementLine
    Row::Record(2689, 0), // 1139 PointsQuery.ledger
    Row::Union(2701, 9), // 1140 Query
    Row::Union(2699, 2), // 1141 VaultQuery
    Row::Record(196, 1), // 1142 VaultQuery.entry
    Row::Record(2699, 0), // 1143 VaultQuery.due
    Row::Record(2710, 3), // 1144 Question
    Row::Record(2716, 5), // 1145 Request
    Row::Maybe(1147), // 1146 Via?
    Row::Record(2713, 3), // 1147 Via
    Row::Maybe(1109), // 1148 Helper?
    Row::Leaf(Leaf::Secret), // 1149 Secret
    Row::Record(2721, 3), // 1150 Setup
    Row::Union(2755, 9), // 1151 Tool
    Row::Record(2724, 4), // 1152 Tool.identityDigest
    Row::Record(2728, 3), // 1153 Tool.identityKey
    Row::Record(1004, 1), // 1154 Tool.creditCode
    Row::Record(2731, 2), // 1155 Tool.contentDigest
    Row::Record(2733, 1), // 1156 Tool.qrPicture
    Row::Record(2734, 6), // 1157 Tool.verifyInclusion
    Row::Record(2740, 6), // 1158 Tool.verifyConsistency
    Row::Record(2746, 6), // 1159 Tool.verifyBallot
    Row::Record(2752, 3), // 1160 Tool.recount
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
    must(20, 9), // owner
    must(21, 10), // over
    must(22, 10), // for
    must(23, 11), // engine
    must(24, 16), // digest
    must(25, 17), // now
    must(26, 18), // records
    must(27, 16), // root
    must(28, 18), // size
    must(29, 16), // leaf
    must(30, 21), // proof
    must(27, 16), // root
    must(28, 18), // size
    must(31, 0), // deadline
    must(32, 0), // event
    must(33, 0), // person
    must(34, 10), // role
    must(35, 38), // region
    must(36, 0), // none
    must(37, 0), // phone
    must(38, 0), // scannedCode
    must(39, 0), // seenByStaff
    must(40, 0), // document
    must(41, 0), // networkIdentity
    must(42, 0), // propose
    must(43, 0), // second
    must(44, 0), // cast
    must(45, 0), // redeem
    must(46, 0), // report
    must(47, 0), // rekey
    must(48, 43), // act
    must(49, 40), // least
    must(50, 45), // max
    must(51, 18), // minutes
    must(52, 45), // workingDays
    must(53, 45), // appealWorkingDays
    must(54, 48), // review
    must(55, 45), // applicationsPerPersonMax
    must(56, 45), // applicationsPerRegionMax
    must(57, 45), // officersMax
    must(52, 45), // workingDays
    must(58, 45), // reminderWorkingDays
    must(59, 50), // answer
    must(60, 45), // openPerPersonMax
    must(61, 45), // decisionDays
    must(62, 45), // noticeDays
    must(63, 56), // helpers
    must(64, 45), // peopleDayMax
    must(65, 45), // peopleMonthMax
    must(66, 45), // correctionDays
    must(67, 0), // command
    must(68, 45), // hours
    must(69, 40), // joinProof
    may(70, 41, 0), // proofs
    must(71, 44), // gridSuffixDigits
    must(72, 45), // joinCodeDaysMax
    must(73, 46), // joinTries
    must(74, 47), // organisations
    must(75, 49), // consultation
    may(76, 51, 0), // rolePassesMax
    may(77, 52, 0), // unmasking
    may(78, 54, 0), // assistance
    may(79, 57, 0), // fourEyes
    must(80, 0), // persons
    must(81, 0), // adults
    must(82, 0), // households
    must(83, 0), // owners
    must(84, 0), // representatives
    must(74, 0), // organisations
    must(85, 64), // atLeast
    must(86, 64), // moreThan
    must(87, 0), // eligible
    must(88, 0), // participants
    must(89, 0), // valid
    must(90, 0), // yesAndNo
    must(91, 45), // perProxy
    must(92, 45), // daysBefore
    must(93, 0), // ignored
    must(94, 0), // participates
    must(95, 0), // joinsMajority
    must(96, 74), // counts
    must(97, 0), // source
    must(98, 16), // notice
    must(99, 45), // servedDays
    must(100, 0), // schulze
    must(101, 0), // runoff
    must(102, 0), // void
    must(103, 0), // allowed
    must(104, 0), // closedUp
    must(105, 0), // last
    must(106, 0), // setAside
    must(107, 0), // oneByOne
    must(108, 0), // beforeFreeze
    must(109, 77), // method
    must(110, 78), // equalRanks
    must(111, 79), // skippedRanks
    must(112, 80), // unranked
    must(113, 81), // exhausted
    must(114, 82), // elimination
    must(115, 83), // withdrawn
    must(116, 69), // secret
    must(117, 45), // smallCell
    must(118, 69), // replaces
    must(119, 45), // countingDays
    may(120, 70, 0), // proxies
    may(121, 72, 0), // silence
    may(122, 75, 0), // ranks
    must(123, 45), // screeningDays
    must(124, 45), // appealDays
    must(125, 45), // discussionDays
    must(126, 45), // listDays
    must(127, 45), // listDecisionDays
    must(128, 45), // openingDays
    must(62, 45), // noticeDays
    must(129, 45), // objectionDays
    must(130, 45), // reviewDays
    must(131, 0), // code
    must(132, 62), // electorate
    must(133, 45), // seconds
    must(134, 45), // secondingDays
    must(135, 45), // votingDays
    must(136, 63), // quorum
    must(137, 63), // approval
    must(138, 65), // approvalOf
    must(97, 0), // source
    may(139, 66, 0), // preset
    may(140, 66, 0), // presetOverride
    may(141, 67, 0), // ballots
    may(142, 84, 0), // life
    must(143, 60), // decisions
    must(48, 0), // act
    must(144, 12), // amount
    must(145, 12), // dayCap
    must(30, 40), // proof
    must(146, 87), // acts
    must(147, 18), // redemptionMinutes
    must(148, 44), // codeTries
    must(149, 89), // cnyPerPoint
    must(150, 0), // kind
    must(151, 69), // urgent
    must(152, 93), // departments
    must(153, 45), // fromMinute
    must(154, 45), // toMinute
    must(155, 0), // grid
    must(156, 0), // village
    must(157, 0), // town
    must(158, 0), // county
    must(159, 0), // city
    must(52, 45), // workingDays
    must(160, 18), // workingMinutes
    must(161, 98), // level
    must(151, 69), // urgent
    must(162, 99), // term
    must(163, 91), // kinds
    must(164, 94), // officeHours
    must(165, 96), // limits
    may(166, 44, 3), // warningsMax
    may(167, 44, 3), // reopeningsMax
    may(168, 45, 30), // evaluationDays
    must(169, 0), // consent
    must(170, 0), // contract
    must(171, 0), // legalDuty
    must(172, 0), // emergency
    must(173, 0), // news
    must(174, 0), // public
    must(175, 0), // otherLaw
    must(176, 0), // ordinary
    must(177, 0), // sensitive
    must(0, 0), // under14
    must(178, 0), // item
    must(20, 0), // owner
    must(179, 102), // basis
    must(180, 103), // purposes
    must(181, 45), // freshDays
    must(182, 104), // sensitivity
    may(183, 93, 0), // shareWith
    must(184, 0), // entry
    must(185, 0), // leaving
    must(186, 0), // category
    must(179, 102), // basis
    must(187, 45), // keepDays
    must(188, 107), // from
    must(189, 0), // name
    must(190, 17), // effectiveFrom
    may(191, 35, 0), // effectiveTo
    must(192, 36), // founders
    must(193, 39), // membership
    must(194, 59), // deliberation
    must(195, 86), // points
    must(196, 90), // cases
    may(197, 100, 0), // catalogue
    may(198, 105, 0), // vault
    must(199, 34), // charter
    must(200, 33), // adopted
    must(35, 38), // region
    must(189, 0), // name
    must(161, 98), // level
    may(201, 110, 0), // parent
    must(201, 38), // parent
    must(131, 38), // code
    must(35, 38), // region
    must(189, 0), // name
    must(82, 116), // households
    must(202, 116), // stay
    must(203, 117), // parts
    must(204, 120), // absorbed
    must(205, 113), // rename
    must(206, 114), // move
    must(207, 115), // split
    must(208, 119), // merge
    must(209, 0), // reshape
    must(35, 38), // region
    must(210, 112), // change
    must(211, 17), // on
    must(212, 0), // household
    must(213, 0), // organisation
    must(201, 38), // parent
    must(214, 98), // parentLevel
    must(161, 98), // level
    must(35, 38), // region
    must(201, 38), // parent
    must(215, 44), // digits
    must(35, 38), // region
    must(161, 98), // level
    must(209, 0), // reshape
    must(211, 17), // on
    must(211, 17), // on
    must(216, 17), // at
    must(35, 38), // region
    must(217, 38), // became
    must(218, 0), // named
    must(35, 38), // region
    must(161, 98), // level
    must(219, 38), // other
    must(220, 98), // otherLevel
    must(155, 38), // grid
    must(82, 18), // households
    must(218, 18), // named
    must(221, 0), // first
    must(155, 38), // grid
    must(222, 18), // known
    must(223, 18), // joined
    must(224, 45), // days
    must(50, 45), // max
    must(225, 17), // until
    must(226, 45), // version
    must(227, 45), // current
    must(30, 40), // proof
    must(228, 40), // needed
    must(33, 0), // person
    must(155, 38), // grid
    must(212, 0), // household
    must(155, 38), // grid
    must(212, 0), // household
    must(50, 45), // max
    must(33, 0), // person
    must(212, 0), // household
    must(35, 38), // region
    must(229, 38), // actsIn
    must(225, 17), // until
    must(216, 17), // at
    must(34, 10), // role
    must(230, 44), // rung
    must(231, 44), // held
    must(225, 17), // until
    must(232, 17), // heldUntil
    must(233, 44), // passes
    must(234, 44), // most
    must(235, 166), // creditCode
    must(213, 0), // organisation
    must(236, 45), // open
    must(50, 45), // max
    must(35, 38), // region
    must(236, 45), // open
    must(50, 45), // max
    must(237, 45), // officers
    must(50, 45), // max
    must(238, 182), // year
    must(221, 182), // first
    must(105, 182), // last
    must(239, 17), // due
    must(216, 17), // at
    must(33, 0), // person
    must(240, 0), // into
    must(241, 45), // key
    must(227, 45), // current
    must(48, 43), // act
    must(30, 40), // proof
    must(228, 40), // needed
    must(231, 40), // held
    must(30, 40), // proof
    must(33, 0), // person
    must(219, 0), // other
    must(33, 0), // person
    must(242, 1), // age
    must(49, 44), // least
    must(33, 0), // person
    must(49, 44), // least
    must(77, 0), // unmasking
    must(35, 38), // region
    must(243, 0), // handle
    must(244, 0), // helper
    must(244, 0), // helper
    must(245, 45), // people
    must(234, 45), // most
    must(225, 17), // until
    must(246, 0), // app
    must(247, 0), // paper
    must(248, 0), // booth
    must(37, 0), // phone
    must(249, 0), // mobile
    must(250, 215), // ballot
    must(184, 215), // entry
    must(251, 0), // batch
    must(251, 0), // batch
    must(252, 18), // forms
    must(253, 18), // total
    must(251, 0), // batch
    must(67, 0), // command
    must(251, 0), // batch
    must(67, 0), // command
    must(254, 18), // announced
    must(255, 18), // came
    must(30, 40), // proof
    must(231, 40), // held
    must(33, 0), // person
    must(225, 17), // until
    must(256, 124), // unknownRegion
    must(257, 125), // unknownPerson
    must(258, 126), // unknownHousehold
    must(259, 127), // unknownOrganisation
    must(260, 128), // regionExists
    must(261, 129), // levelGap
    must(262, 130), // gridSuffix
    must(263, 131), // notAGrid
    must(264, 132), // unknownReshape
    must(265, 133), // reshapeExists
    must(266, 134), // reshapePast
    must(267, 135), // regionEnded
    must(268, 136), // nothingChanges
    must(269, 137), // namedTwice
    must(270, 138), // mergeLevels
    must(271, 139), // householdsUnaccounted
    must(272, 140), // knownBelowJoined
    must(273, 141), // joinCodeDays
    must(274, 142), // noJoinCode
    must(275, 143), // joinTriesUsed
    must(276, 144), // joinCodeReplaced
    must(277, 145), // joinCodeWithdrawn
    must(278, 146), // joinCodeExpired
    must(279, 147), // proofTooLow
    must(280, 148), // alreadyMember
    must(281, 149), // identityTaken
    must(282, 150), // identityChanged
    must(283, 151), // householdElsewhere
    must(284, 152), // householdFull
    must(285, 153), // notAMember
    must(286, 154), // notInHousehold
    must(287, 155), // roleNeedsOrganisation
    must(288, 156), // roleWithoutOrganisation
    must(289, 157), // roleBeyondOrganisation
    must(290, 158), // ownGrant
    must(291, 159), // roleExpiryPast
    must(292, 160), // beyondRung
    must(293, 161), // grantOutlasts
    must(294, 162), // passesTooMany
    must(295, 163), // roleNotHeld
    must(296, 164), // creditCodeMissing
    must(297, 165), // creditCodeTaken
    must(298, 167), // organisationExists
    must(299, 168), // applicationsOfPerson
    must(300, 169), // applicationsOfRegion
    must(301, 170), // officersTooMany
    must(302, 171), // officersNone
    must(303, 172), // officerTwice
    must(304, 173), // notUnderReview
    must(305, 174), // ownReview
    must(306, 175), // sameReviewer
    must(307, 176), // notRejected
    must(308, 177), // appealDecided
    must(309, 178), // appealLate
    must(310, 179), // ownSupervision
    must(311, 180), // notSuspended
    must(312, 181), // unknownYear
    must(313, 183), // notActive
    must(314, 184), // notDue
    must(315, 185), // personMerged
    must(316, 186), // identityKeyOrder
    must(317, 187), // identityKeyReused
    must(318, 188), // identityKeyNotInForce
    must(319, 189), // ownWitness
    must(320, 190), // proofBelow
    must(321, 191), // proofNotHigher
    must(322, 192), // onePerson
    must(323, 193), // duplicateOpen
    must(324, 194), // noDuplicate
    must(325, 195), // ownDuplicate
    must(326, 196), // mergeIntoMember
    must(327, 197), // notAMinor
    must(328, 198), // underage
    must(329, 199), // guardianNeeded
    must(330, 200), // ownGuardian
    must(331, 201), // guardianActs
    must(332, 202), // unmaskingOff
    must(333, 203), // unmaskingExists
    must(334, 204), // unknownUnmasking
    must(335, 205), // unknownHandle
    must(336, 206), // ownUnmasking
    must(337, 207), // unmaskingDecided
    must(338, 208), // nobodyToTell
    must(339, 209), // assistanceOff
    must(340, 210), // ownHelper
    must(341, 211), // helperElsewhere
    must(342, 212), // helperBusy
    must(343, 213), // helperChooses
    must(344, 214), // channelDiffers
    must(345, 216), // unknownBatch
    must(346, 217), // batchExists
    must(347, 218), // batchClosed
    must(348, 219), // batchTotal
    must(349, 220), // notInBatch
    must(350, 221), // batchMismatch
    must(351, 222), // nothingToCorrect
    must(352, 223), // correctionLate
    must(353, 224), // proofRaised
    must(354, 225), // secondEyes
    must(209, 0), // reshape
    must(355, 123), // why
    must(33, 0), // person
    must(34, 10), // role
    must(35, 38), // region
    may(213, 229, 0), // organisation
    may(225, 35, 0), // until
    must(233, 44), // passes
    may(356, 230, 0), // passedBy
    must(155, 38), // grid
    must(226, 45), // version
    must(225, 17), // until
    may(357, 35, 0), // overlap
    must(97, 0), // source
    must(358, 45), // triesLeft
    must(225, 17), // until
    must(33, 0), // person
    must(212, 0), // household
    must(155, 38), // grid
    must(359, 237), // identity
    must(30, 40), // proof
    must(212, 0), // household
    must(360, 0), // delegate
    must(188, 0), // from
    must(361, 0), // to
    must(362, 241), // members
    must(363, 0), // socialOrganisation
    must(364, 0), // selfOrganisedGroup
    must(365, 0), // enterprise
    must(366, 0), // merchant
    must(367, 0), // department
    must(368, 0), // residentsCouncil
    must(369, 0), // worthiesCouncil
    must(370, 0), // serviceCorps
    must(371, 0), // legalServiceCorps
    must(372, 0), // ethicsPanel
    must(373, 0), // communityBody
    must(213, 0), // organisation
    must(150, 244), // kind
    must(35, 38), // region
    may(235, 245, 0), // creditCode
    must(374, 21), // documents
    must(237, 241), // officers
    must(375, 0), // applicant
    must(376, 48), // terms
    must(377, 38), // reviewedIn
    must(239, 17), // due
    must(213, 0), // organisation
    must(378, 0), // reason
    must(213, 0), // organisation
    must(35, 38), // region
    must(378, 0), // reason
    may(379, 230, 0), // by
    may(380, 35, 0), // appealUntil
    must(213, 0), // organisation
    must(378, 0), // reason
    must(35, 38), // region
    must(239, 17), // due
    must(213, 0), // organisation
    must(35, 38), // region
    must(239, 17), // due
    must(241, 45), // key
    must(381, 16), // check
    must(33, 0), // person
    must(359, 237), // identity
    must(30, 40), // proof
    must(33, 0), // person
    must(219, 0), // other
    may(382, 66, 0), // suspicion
    may(383, 230, 0), // finder
    must(239, 17), // due
    must(33, 0), // person
    must(219, 0), // other
    must(239, 17), // due
    must(33, 0), // person
    must(219, 0), // other
    must(378, 0), // reason
    must(33, 0), // person
    must(240, 0), // into
    must(378, 0), // reason
    must(384, 17), // adultFrom
    may(18, 230, 0), // guardian
    must(33, 0), // person
    must(385, 262), // minor
    must(386, 0), // decider
    must(378, 0), // reason
    must(386, 0), // decider
    must(378, 0), // reason
    must(33, 0), // person
    must(239, 17), // due
    may(387, 35, 0), // told
    must(388, 69), // overdue
    must(389, 267), // asked
    must(390, 268), // lapsed
    must(391, 269), // declined
    must(392, 270), // granted
    must(77, 0), // unmasking
    must(35, 38), // region
    must(243, 0), // handle
    must(393, 0), // asker
    must(378, 0), // reason
    must(394, 53), // rules
    must(395, 266), // stage
    must(396, 265), // order
    must(77, 0), // unmasking
    must(395, 266), // stage
    must(33, 0), // person
    must(397, 0), // tombstone
    must(33, 0), // person
    may(35, 110, 0), // region
    must(398, 215), // channel
    may(244, 230, 0), // helper
    may(251, 66, 0), // batch
    must(67, 0), // command
    may(225, 35, 0), // until
    must(67, 0), // command
    must(252, 18), // forms
    must(251, 0), // batch
    must(35, 38), // region
    must(252, 18), // forms
    must(163, 275), // kinds
    must(251, 0), // batch
    must(399, 275), // differences
    may(378, 66, 0), // reason
    may(360, 230, 0), // delegate
    must(212, 280), // household
    must(30, 281), // proof
    must(360, 282), // delegate
    must(33, 0), // person
    must(400, 279), // was
    must(25, 279), // now
    must(48, 16), // act
    must(67, 0), // command
    must(379, 0), // by
    must(401, 69), // helps
    must(225, 17), // until
    must(48, 16), // act
    must(221, 0), // first
    must(43, 0), // second
    must(402, 109), // regionDefined
    must(403, 111), // reshapePlanned
    must(404, 121), // reshapeCancelled
    must(405, 122), // reshapeDropped
    must(406, 226), // regionReshaped
    must(407, 227), // knownHouseholdsEntered
    must(408, 228), // roleGranted
    must(409, 231), // roleRevoked
    must(410, 232), // joinCodeIssued
    must(411, 233), // joinCodeRevoked
    must(412, 234), // joinCodeRejected
    must(413, 235), // householdFormed
    must(414, 236), // personJoined
    must(415, 238), // personLeft
    must(416, 239), // delegateNamed
    must(417, 240), // householdRegrouped
    must(418, 242), // delegateCleared
    must(419, 243), // organisationApplied
    must(420, 246), // organisationApproved
    must(421, 247), // organisationRejected
    must(422, 248), // reviewAppealed
    must(423, 249), // applicationWithdrawn
    must(424, 250), // organisationSuspended
    must(425, 251), // organisationReinstated
    must(426, 252), // organisationDissolved
    must(427, 253), // reviewOverdue
    must(428, 254), // reviewEscalated
    must(429, 255), // identityKeyRotated
    must(430, 256), // personProved
    must(431, 257), // duplicateFound
    must(432, 258), // duplicateOverdue
    must(433, 259), // duplicateDismissed
    must(434, 260), // personsMerged
    must(435, 261), // minorEntered
    must(436, 263), // cameOfAge
    must(437, 264), // unmaskingAsked
    must(438, 271), // unmaskingMoved
    must(439, 272), // personErased
    must(440, 273), // entered
    must(441, 274), // batchOpened
    must(347, 277), // batchClosed
    must(442, 278), // entryCorrected
    must(443, 283), // actHeld
    must(444, 284), // actSeconded
    must(445, 293), // options
    must(446, 44), // seats
    must(445, 293), // options
    must(446, 44), // seats
    may(447, 294, 0), // reserved
    may(448, 296, 0), // elected
    must(445, 293), // options
    must(322, 69), // onePerson
    must(449, 291), // posts
    may(450, 297, 0), // apart
    must(451, 292), // post
    must(451, 292), // post
    must(50, 44), // max
    must(109, 77), // method
    must(452, 69), // equal
    must(453, 0), // greedy
    must(454, 0), // equalShares
    must(455, 0), // equalSharesThenGreedy
    must(109, 303), // method
    must(456, 12), // budget
    must(457, 304), // costs
    must(50, 44), // max
    must(195, 45), // points
    must(458, 289), // motion
    must(459, 290), // block
    must(137, 299), // approval
    must(460, 300), // score
    must(461, 301), // ranked
    must(456, 302), // budget
    must(396, 293), // order
    must(462, 16), // seed
    must(463, 306), // revote
    must(464, 307), // seniority
    must(465, 308), // lot
    must(445, 44), // options
    must(150, 288), // kind
    must(466, 305), // ties
    may(179, 318, 0), // basis
    must(467, 315), // dissuade
    must(468, 316), // expose
    must(469, 317), // exposeNamed
    must(470, 319), // refer
    must(471, 320), // fine
    must(472, 321), // withholdService
    must(224, 45), // days
    must(61, 45), // decisionDays
    must(473, 0), // rule
    must(474, 45), // windowDays
    must(475, 313), // ladder
    may(476, 322, 0), // replyDays
    may(477, 323, 0), // appeal
    may(478, 325, 0), // continues
    must(479, 0), // covenant
    must(394, 311), // rules
    may(190, 35, 0), // effectiveFrom
    may(480, 322, 0), // figuresFrom
    must(481, 0), // topic
    must(35, 38), // region
    must(473, 61), // rule
    must(70, 41), // proofs
    must(482, 16), // subject
    must(483, 287), // question
    may(479, 309, 0), // covenant
    may(484, 326, 0), // repeals
    must(485, 0), // proposer
    must(239, 17), // due
    must(486, 0), // unit
    must(20, 0), // owner
    must(487, 18), // area
    must(35, 38), // region
    must(488, 328), // units
    must(481, 0), // topic
    must(33, 0), // person
    must(481, 0), // topic
    must(133, 45), // seconds
    must(481, 0), // topic
    must(133, 45), // seconds
    must(228, 45), // needed
    must(481, 0), // topic
    must(239, 17), // due
    must(481, 0), // topic
    must(489, 69), // admitted
    may(490, 230, 0), // screener
    may(378, 66, 0), // reason
    may(225, 35, 0), // until
    must(481, 0), // topic
    must(225, 17), // until
    must(22, 0), // for
    must(491, 0), // against
    must(492, 0), // statement
    must(493, 0), // amendment
    must(481, 0), // topic
    must(494, 0), // contribution
    must(33, 0), // person
    must(150, 339), // kind
    must(495, 16), // content
    must(226, 45), // version
    may(479, 309, 0), // covenant
    must(496, 0), // disagree
    must(497, 0), // pass
    must(498, 0), // agree
    must(481, 0), // topic
    must(494, 0), // contribution
    must(33, 0), // person
    must(499, 341), // reaction
    must(481, 0), // topic
    must(494, 0), // contribution
    must(500, 69), // accepted
    must(226, 45), // version
    must(482, 16), // subject
    may(479, 309, 0), // covenant
    must(481, 0), // topic
    must(494, 0), // contribution
    must(501, 69), // hidden
    must(378, 0), // reason
    must(502, 17), // listUntil
    must(503, 17), // listDue
    must(504, 17), // opens
    must(87, 18), // eligible
    may(487, 348, 0), // area
    must(505, 16), // register
    must(481, 0), // topic
    must(226, 45), // version
    must(506, 45), // dropped
    must(376, 345), // terms
    may(507, 346, 0), // list
    may(33, 230, 0), // person
    may(213, 229, 0), // organisation
    must(508, 69), // listed
    may(487, 348, 0), // area
    must(481, 0), // topic
    must(509, 0), // objection
    must(33, 0), // person
    must(378, 0), // reason
    may(510, 350, 0), // about
    must(481, 0), // topic
    must(509, 0), // objection
    must(511, 69), // upheld
    must(378, 0), // reason
    must(481, 0), // topic
    must(512, 18), // unanswered
    must(481, 0), // topic
    must(225, 17), // until
    must(239, 17), // due
    must(481, 0), // topic
    must(35, 38), // region
    may(513, 309, 0), // adopts
    may(484, 326, 0), // repeals
    must(512, 18), // unanswered
    may(54, 35, 0), // review
    must(481, 0), // topic
    must(479, 0), // covenant
    must(379, 0), // by
    must(514, 0), // keep
    must(210, 0), // change
    must(515, 0), // end
    must(481, 0), // topic
    must(516, 361), // finding
    must(495, 16), // content
    may(517, 35, 0), // next
    must(481, 0), // topic
    must(507, 347), // list
    must(225, 17), // until
    must(223, 18), // joined
    must(518, 18), // left
    must(519, 18), // changed
    must(481, 0), // topic
    must(520, 0), // voter
    may(212, 364, 0), // household
    may(213, 229, 0), // organisation
    may(521, 230, 0), // proxy
    must(398, 215), // channel
    must(501, 365), // hidden
    must(118, 69), // replaces
    must(481, 0), // topic
    must(522, 0), // principal
    must(521, 0), // proxy
    must(523, 16), // evidence
    must(481, 0), // topic
    must(524, 241), // voters
    must(523, 16), // evidence
    must(525, 69), // inTime
    must(481, 0), // topic
    must(520, 0), // voter
    may(212, 364, 0), // household
    must(251, 0), // batch
    must(398, 215), // channel
    must(526, 241), // watchers
    must(481, 0), // topic
    must(251, 0), // batch
    must(527, 371), // papers
    must(481, 0), // topic
    must(528, 18), // boxes
    must(225, 17), // until
    must(529, 0), // noQuorum
    must(530, 0), // rejected
    must(531, 0), // passed
    must(102, 0), // void
    must(532, 0), // tooMany
    must(533, 0), // twoPosts
    must(534, 0), // otherForm
    must(110, 0), // equalRanks
    must(535, 0), // unreadable
    must(536, 379), // flaw
    must(141, 18), // ballots
    must(44, 18), // cast
    must(537, 18), // blank
    must(102, 377), // void
    must(538, 0), // heads
    must(487, 0), // area
    must(539, 385), // measure
    must(87, 18), // eligible
    must(88, 18), // participants
    must(540, 18), // yes
    must(541, 18), // no
    must(542, 18), // abstain
    must(543, 383), // tallies
    must(136, 0), // quorum
    must(137, 0), // approval
    must(85, 0), // atLeast
    must(86, 0), // moreThan
    must(544, 394), // test
    must(539, 385), // measure
    must(545, 18), // part
    must(546, 18), // whole
    must(547, 65), // base
    must(548, 64), // ratio
    must(549, 395), // comparison
    must(518, 396), // left
    must(550, 396), // right
    must(551, 69), // holds
    must(552, 44), // option
    must(553, 391), // votes
    must(554, 392), // tests
    must(552, 44), // option
    must(447, 69), // reserved
    must(555, 69), // byTie
    must(553, 389), // votes
    must(556, 397), // seated
    must(557, 293), // tied
    must(236, 44), // open
    must(449, 387), // posts
    must(221, 44), // first
    must(43, 44), // second
    must(558, 18), // forFirst
    must(559, 18), // forSecond
    must(552, 44), // option
    must(560, 293), // path
    must(561, 18), // strength
    must(562, 18), // back
    must(563, 293), // cut
    must(564, 400), // duels
    must(565, 293), // unbeaten
    may(566, 51, 0), // winner
    must(30, 402), // proof
    must(552, 44), // option
    must(553, 18), // votes
    must(567, 18), // alone
    must(568, 407), // standings
    must(569, 18), // continuing
    must(113, 18), // exhausted
    must(570, 293), // out
    must(555, 69), // byTie
    must(571, 405), // rounds
    may(566, 51, 0), // winner
    must(557, 293), // tied
    must(572, 44), // project
    must(573, 396), // effectiveVotesThousandths
    must(574, 18), // inFull
    must(572, 44), // project
    must(553, 18), // votes
    must(575, 12), // cost
    must(576, 12), // before
    must(577, 69), // funded
    must(555, 69), // byTie
    must(578, 412), // offers
    must(579, 410), // steps
    must(518, 12), // left
    must(557, 293), // tied
    must(458, 382), // motion
    must(446, 386), // seats
    must(100, 399), // schulze
    must(101, 404), // runoff
    must(456, 409), // budget
    must(580, 375), // outcome
    must(581, 376), // turnout
    may(582, 380, 0), // count
    must(30, 392), // proof
    must(583, 18), // sameTracker
    must(27, 16), // root
    must(481, 0), // topic
    must(35, 38), // region
    must(584, 374), // result
    must(223, 18), // joined
    must(518, 18), // left
    must(519, 18), // changed
    must(585, 286), // topicProposed
    must(586, 327), // unitsRecorded
    must(587, 330), // secondGiven
    must(588, 331), // topicSeconded
    must(589, 332), // topicLapsed
    must(590, 333), // topicWithdrawn
    must(591, 334), // screeningBegan
    must(592, 335), // topicScreened
    must(593, 336), // screeningAppealed
    must(594, 337), // discussionBegan
    must(595, 338), // contributionMade
    must(596, 340), // reactionGiven
    must(597, 342), // amendmentDecided
    must(598, 343), // contributionModerated
    must(599, 344), // topicFrozen
    must(600, 349), // objectionLodged
    must(601, 352), // objectionDecided
    must(602, 353), // listStands
    must(603, 354), // resultAnnounced
    must(604, 355), // resultAnnulled
    must(605, 356), // resultStands
    must(606, 357), // topicInForce
    must(607, 358), // topicMoot
    must(427, 359), // reviewOverdue
    must(608, 360), // topicReviewed
    must(609, 362), // votingOpened
    must(610, 363), // ballotCast
    must(611, 366), // voteEntrusted
    must(612, 367), // proxyRevoked
    must(613, 368), // ballotsServed
    must(614, 369), // paperIssued
    must(615, 370), // papersCounted
    must(616, 372), // votingClosed
    must(617, 373), // topicDecided
    must(481, 0), // topic
    must(35, 38), // region
    must(618, 310), // draft
    may(118, 326, 0), // replaces
    must(619, 17), // since
    must(479, 0), // covenant
    must(481, 0), // topic
    must(225, 17), // until
    must(620, 0), // violation
    must(479, 0), // covenant
    must(473, 0), // rule
    must(33, 0), // person
    must(621, 38), // place
    must(523, 16), // evidence
    must(622, 18), // repetition
    must(539, 314), // measure
    must(225, 17), // until
    must(623, 17), // applies
    must(624, 0), // case
    may(625, 230, 0), // recorder
    must(620, 0), // violation
    must(495, 16), // content
    must(620, 0), // violation
    must(33, 0), // person
    must(621, 38), // place
    must(523, 16), // evidence
    must(622, 18), // repetition
    must(539, 314), // measure
    may(624, 420, 0), // case
    must(380, 17), // appealUntil
    must(479, 0), // covenant
    must(473, 0), // rule
    must(621, 38), // place
    must(479, 0), // covenant
    must(473, 0), // rule
    must(621, 38), // place
    must(626, 17), // issued
    must(620, 0), // violation
    must(621, 38), // place
    must(523, 16), // evidence
    must(150, 0), // kind
    must(624, 0), // case
    must(620, 0), // violation
    must(624, 0), // case
    must(620, 0), // violation
    must(131, 27), // code
    must(620, 0), // violation
    must(495, 16), // content
    must(239, 17), // due
    must(620, 0), // violation
    must(378, 0), // reason
    must(620, 0), // violation
    may(378, 66, 0), // reason
    may(624, 420, 0), // case
    must(627, 415), // covenantAdopted
    must(628, 416), // covenantRepealed
    must(629, 417), // violationRecorded
    must(630, 418), // replyGiven
    must(631, 419), // measureApplied
    must(632, 421), // noticeIssued
    must(633, 422), // noticeRetracted
    must(634, 423), // referredAgain
    must(635, 424), // referralOpened
    must(636, 425), // referralRefused
    must(637, 426), // appealLodged
    must(638, 427), // appealDismissed
    must(639, 428), // violationWithdrawn
    must(640, 0), // fund
    must(35, 38), // region
    must(33, 0), // person
    must(48, 0), // act
    must(640, 0), // fund
    must(97, 0), // source
    must(144, 12), // amount
    must(33, 0), // person
    must(48, 0), // act
    must(640, 0), // fund
    must(97, 0), // source
    must(144, 12), // amount
    must(378, 0), // reason
    must(48, 0), // act
    must(641, 18), // times
    must(642, 0), // offer
    must(366, 0), // merchant
    must(643, 12), // price
    must(644, 18), // stock
    may(645, 434, 0), // requires
    must(33, 0), // person
    must(366, 0), // merchant
    must(646, 0), // redemption
    must(642, 0), // offer
    must(647, 438), // buyer
    must(643, 12), // price
    must(648, 44), // tries
    must(239, 17), // due
    must(646, 0), // redemption
    must(358, 44), // triesLeft
    must(649, 0), // cancelled
    must(650, 0), // expired
    must(651, 0), // locked
    must(652, 0), // dissolved
    must(646, 0), // redemption
    must(653, 442), // cause
    must(366, 0), // merchant
    must(654, 12), // carried
    must(655, 12), // earned
    must(656, 12), // spent
    must(447, 12), // reserved
    must(657, 12), // net
    must(658, 446), // cny
    must(654, 12), // carried
    must(655, 12), // earned
    must(656, 12), // spent
    must(447, 12), // reserved
    must(657, 12), // net
    must(658, 446), // cny
    must(659, 446), // rounding
    must(660, 0), // settlement
    must(35, 38), // region
    must(661, 89), // rate
    must(662, 444), // lines
    must(663, 447), // totals
    must(33, 0), // person
    must(240, 0), // into
    must(144, 12), // amount
    must(33, 0), // person
    must(640, 0), // fund
    must(144, 12), // amount
    must(664, 430), // fundOpened
    must(665, 431), // pointsAwarded
    must(666, 432), // awardReversed
    must(667, 433), // offerPublished
    must(668, 436), // offerWithdrawn
    must(669, 437), // redemptionReserved
    must(670, 439), // codeRejected
    must(671, 440), // redemptionConfirmed
    must(672, 441), // redemptionReturned
    must(673, 443), // settled
    must(674, 448), // pointsCombined
    must(675, 449), // pointsForfeited
    must(164, 94), // officeHours
    must(165, 96), // limits
    must(166, 44), // warningsMax
    must(167, 44), // reopeningsMax
    must(168, 45), // evaluationDays
    must(376, 452), // terms
    must(19, 0), // resident
    must(676, 0), // gridPatrol
    must(677, 0), // hotline
    must(678, 0), // policeLine
    must(679, 0), // sensor
    must(367, 0), // department
    must(680, 0), // tip
    must(479, 0), // covenant
    must(624, 0), // case
    must(150, 0), // kind
    must(151, 69), // urgent
    must(35, 38), // region
    must(161, 98), // level
    must(398, 454), // channel
    must(97, 0), // source
    may(681, 230, 0), // reporter
    must(495, 16), // content
    must(239, 17), // due
    must(624, 0), // case
    must(161, 98), // level
    must(624, 0), // case
    must(161, 98), // level
    must(378, 0), // reason
    must(560, 0), // path
    must(225, 17), // until
    must(624, 0), // case
    may(481, 458, 0), // topic
    must(624, 0), // case
    must(213, 0), // organisation
    must(624, 0), // case
    must(682, 0), // lead
    must(63, 93), // helpers
    must(683, 69), // designated
    must(624, 0), // case
    must(367, 0), // department
    must(378, 0), // reason
    must(35, 465), // region
    must(213, 466), // organisation
    must(624, 0), // case
    must(486, 464), // unit
    must(584, 0), // result
    must(684, 69), // complete
    may(379, 230, 0), // by
    must(624, 0), // case
    must(161, 98), // level
    must(486, 464), // unit
    must(584, 0), // result
    must(562, 120), // back
    must(685, 69), // late
    must(225, 17), // until
    must(312, 0), // unknownYear
    must(686, 0), // warningsExhausted
    must(624, 0), // case
    must(188, 98), // from
    must(361, 98), // to
    may(378, 66, 0), // reason
    must(239, 17), // due
    may(687, 469, 0), // deferral
    must(624, 0), // case
    must(161, 98), // level
    must(486, 464), // unit
    must(239, 17), // due
    must(624, 0), // case
    must(161, 98), // level
    must(688, 44), // warning
    must(239, 17), // due
    may(687, 469, 0), // deferral
    must(624, 0), // case
    must(239, 17), // due
    may(687, 469, 0), // deferral
    must(624, 0), // case
    must(689, 45), // round
    must(690, 475), // response
    must(691, 475), // solution
    must(692, 475), // satisfaction
    may(378, 66, 0), // reason
    must(624, 0), // case
    must(161, 98), // level
    must(689, 45), // round
    must(378, 0), // reason
    must(239, 17), // due
    must(693, 451), // termsAdopted
    must(694, 453), // caseReported
    must(695, 455), // caseAccepted
    must(696, 456), // caseDeclined
    must(697, 457), // selfResolutionStarted
    must(698, 459), // handlingStarted
    must(699, 460), // caseEntrusted
    must(700, 461), // caseDispatched
    must(701, 462), // caseReturned
    must(702, 463), // feedbackGiven
    must(703, 467), // caseClosed
    must(704, 468), // caseEscalated
    must(705, 471), // deadlineMissed
    must(706, 472), // caseSupervised
    must(707, 473), // deadlineSet
    must(708, 474), // caseRated
    must(709, 476), // caseReopened
    must(710, 477), // caseReleased
    must(711, 478), // caseWithdrawn
    must(379, 0), // by
    must(712, 0), // record
    must(713, 18), // ageDays
    must(225, 17), // until
    must(714, 0), // holder
    must(712, 0), // record
    must(713, 18), // ageDays
    must(225, 17), // until
    must(179, 102), // basis
    must(225, 17), // until
    must(178, 0), // item
    must(715, 0), // purpose
    must(178, 0), // item
    must(213, 0), // organisation
    must(20, 0), // owner
    must(213, 0), // organisation
    must(229, 38), // actsIn
    must(155, 38), // grid
    must(178, 0), // item
    must(379, 0), // by
    must(712, 0), // record
    must(713, 18), // ageDays
    must(225, 17), // until
    must(178, 0), // item
    must(213, 0), // organisation
    must(225, 17), // until
    must(178, 0), // item
    must(179, 102), // basis
    must(178, 0), // item
    must(33, 0), // person
    must(49, 44), // least
    must(178, 0), // item
    must(714, 0), // holder
    must(712, 0), // record
    must(713, 18), // ageDays
    must(225, 17), // until
    must(712, 0), // record
    must(225, 17), // until
    must(716, 489), // unknownItem
    must(717, 490), // itemTwice
    must(718, 491), // purposeNotLawful
    must(719, 492), // notEntitled
    must(720, 493), // outsideRegion
    must(721, 494), // alreadyHeld
    must(722, 495), // refusedByResident
    must(723, 496), // consentMissing
    must(724, 497), // guardianMissing
    must(725, 498), // heldElsewhere
    must(726, 499), // recordExists
    must(727, 500), // unknownRecord
    must(728, 501), // notFresh
    must(729, 502), // notRefusable
    must(355, 488), // why
    must(721, 484), // alreadyHeld
    must(730, 485), // shareFrom
    must(731, 486), // mayCollect
    must(732, 487), // forbidden
    must(178, 0), // item
    must(59, 483), // answer
    must(393, 0), // asker
    must(33, 0), // person
    must(213, 0), // organisation
    must(715, 0), // purpose
    must(733, 481), // answers
    must(178, 0), // item
    must(379, 0), // by
    must(523, 16), // evidence
    must(712, 0), // record
    must(178, 0), // item
    must(33, 0), // person
    must(213, 0), // organisation
    must(715, 0), // purpose
    must(393, 0), // asker
    must(495, 16), // content
    must(179, 102), // basis
    may(169, 504, 0), // consent
    must(225, 17), // until
    must(712, 0), // record
    must(213, 0), // organisation
    must(715, 0), // purpose
    may(169, 504, 0), // consent
    must(33, 0), // person
    must(178, 0), // item
    must(213, 0), // organisation
    must(225, 17), // until
    must(734, 480), // formAsked
    must(735, 503), // itemCollected
    must(736, 506), // itemShared
    must(737, 507), // itemRefused
    must(738, 508), // holdingEnded
    must(739, 509), // personForgotten
    must(483, 0), // question
    must(740, 0), // body
    must(33, 0), // person
    must(495, 16), // content
    must(376, 50), // terms
    must(741, 17), // remind
    must(239, 17), // due
    must(483, 0), // question
    must(740, 0), // body
    must(239, 17), // due
    must(483, 0), // question
    must(486, 464), // unit
    must(239, 17), // due
    must(483, 0), // question
    must(35, 38), // region
    must(239, 17), // due
    must(486, 464), // unit
    must(34, 10), // role
    must(483, 0), // question
    must(495, 16), // content
    must(742, 516), // shown
    must(483, 0), // question
    must(743, 69), // solved
    must(744, 511), // questionAsked
    must(745, 512), // answerReminded
    must(746, 513), // answerOverdue
    must(747, 514), // questionEscalated
    must(748, 515), // questionAnswered
    must(749, 517), // questionWithdrawn
    must(750, 518), // answerRated
    must(184, 0), // entry
    must(33, 0), // person
    must(186, 106), // category
    must(495, 16), // content
    may(169, 521, 0), // consent
    may(225, 35, 0), // until
    must(184, 0), // entry
    must(495, 16), // content
    must(184, 0), // entry
    may(225, 35, 0), // until
    must(33, 0), // person
    may(186, 525, 0), // category
    must(751, 0), // purposeReached
    must(752, 0), // serviceEnded
    must(753, 0), // consentWithdrawn
    must(754, 0), // unlawful
    must(175, 0), // otherLaw
    must(33, 0), // person
    must(755, 527), // ground
    must(756, 0), // termEnded
    must(753, 0), // consentWithdrawn
    must(757, 0), // erasure
    must(758, 529), // entries
    must(653, 530), // cause
    must(759, 520), // entryKept
    must(442, 522), // entryCorrected
    must(760, 523), // termMoved
    must(753, 524), // consentWithdrawn
    must(761, 526), // erasureOrdered
    must(762, 528), // entriesDue
    must(763, 531), // entriesErased
    must(199, 32), // charter
    must(193, 108), // membership
    must(194, 285), // deliberation
    must(479, 414), // covenant
    must(195, 429), // points
    must(196, 450), // cases
    must(197, 479), // catalogue
    must(75, 510), // consultation
    must(198, 519), // vault
    must(764, 30), // events
    must(765, 18), // bytes
    must(50, 18), // max
    must(216, 18), // at
    must(560, 27), // path
    must(766, 27), // problem
    must(767, 0), // request
    must(768, 18), // seq
    must(26, 18), // records
    must(50, 18), // max
    must(216, 17), // at
    must(25, 17), // now
    must(67, 27), // command
    must(769, 0), // actor
    must(103, 3), // allowed
    must(770, 18), // fired
    must(226, 45), // version
    must(222, 45), // known
    must(771, 535), // tooLarge
    must(772, 536), // notUtf8
    must(773, 537), // malformed
    must(774, 538), // requestReused
    must(775, 539), // full
    must(776, 540), // timeBackward
    must(732, 541), // forbidden
    must(777, 542), // deadlinesPending
    must(778, 543), // snapshotDamaged
    must(779, 544), // snapshotVersion
    must(780, 545), // wrongSecret
    must(781, 546), // notRecorded
    must(782, 547), // noSuchRecord
    must(783, 548), // invalidNumber
    must(216, 17), // at
    must(188, 17), // from
    must(188, 17), // from
    must(784, 17), // latest
    must(785, 550), // invalid
    must(786, 551), // notInForce
    must(787, 552), // notLater
    must(473, 0), // rule
    must(139, 0), // preset
    must(788, 27), // article
    must(789, 27), // dates
    must(216, 17), // at
    must(394, 18), // rules
    must(50, 45), // max
    must(473, 0), // rule
    must(224, 45), // days
    must(50, 45), // max
    must(473, 0), // rule
    must(579, 18), // steps
    must(50, 45), // max
    must(473, 0), // rule
    must(790, 45), // step
    must(473, 0), // rule
    must(790, 45), // step
    must(476, 45), // replyDays
    must(124, 45), // appealDays
    must(50, 45), // max
    must(188, 45), // from
    must(791, 45), // min
    must(473, 0), // rule
    must(150, 0), // kind
    must(473, 0), // rule
    must(790, 45), // step
    must(144, 12), // amount
    must(473, 0), // rule
    must(478, 0), // continues
    must(479, 0), // covenant
    must(35, 38), // region
    must(792, 0), // proposed
    must(793, 0), // screening
    must(391, 0), // declined
    must(794, 0), // appealed
    must(795, 0), // discussed
    must(796, 0), // seconded
    must(797, 0), // voting
    must(798, 0), // counting
    must(799, 0), // decided
    must(390, 0), // lapsed
    must(115, 0), // withdrawn
    must(254, 0), // announced
    must(800, 0), // annulled
    must(801, 0), // inForce
    must(802, 0), // repealed
    must(803, 0), // moot
    must(481, 0), // topic
    must(395, 575), // stage
    must(481, 0), // topic
    must(239, 17), // due
    must(216, 17), // at
    must(481, 0), // topic
    must(225, 17), // until
    must(216, 17), // at
    must(33, 0), // person
    must(35, 38), // region
    must(481, 0), // topic
    must(50, 18), // max
    must(520, 0), // voter
    must(804, 17), // opened
    must(520, 0), // voter
    must(212, 0), // household
    must(44, 17), // cast
    must(398, 215), // channel
    must(521, 0), // proxy
    must(50, 45), // max
    must(521, 0), // proxy
    must(188, 17), // from
    must(216, 17), // at
    must(251, 0), // batch
    must(805, 45), // present
    must(228, 45), // needed
    must(481, 0), // topic
    must(141, 18), // ballots
    must(791, 45), // min
    must(806, 614), // tracker
    must(481, 0), // topic
    must(395, 575), // stage
    must(228, 575), // needed
    must(33, 0), // person
    must(50, 45), // max
    must(494, 0), // contribution
    must(150, 339), // kind
    must(228, 339), // needed
    must(494, 0), // contribution
    must(226, 45), // version
    must(227, 45), // current
    must(494, 0), // contribution
    must(479, 0), // covenant
    must(481, 0), // topic
    must(225, 17), // until
    must(807, 18), // undecided
    must(481, 0), // topic
    must(508, 69), // listed
    must(808, 554), // unknownTopic
    must(809, 555), // topicExists
    must(810, 556), // unknownRule
    must(811, 557), // presetOutsideDates
    must(812, 558), // rulesCount
    must(813, 559), // ruleTwice
    must(474, 560), // windowDays
    must(814, 561), // ladderLength
    must(815, 562), // ladderDescends
    must(816, 563), // hearingDays
    must(817, 564), // unheard
    must(480, 565), // figuresFrom
    must(818, 566), // namedWithoutBasis
    must(819, 567), // unknownKind
    must(471, 568), // fine
    must(820, 569), // serviceWithheld
    must(821, 570), // nothingToContinue
    must(822, 571), // covenantTaken
    must(823, 572), // nothingToRepeal
    must(824, 573), // covenantReplaced
    must(825, 574), // notBeingSeconded
    must(826, 576), // notSeconded
    must(827, 577), // notOpenable
    must(828, 578), // notWithdrawable
    must(829, 579), // notVoting
    must(830, 580), // secondingOver
    must(831, 581), // votingOver
    must(314, 582), // notDue
    must(832, 583), // ownSecond
    must(720, 584), // outsideRegion
    must(833, 585), // alreadySeconded
    must(834, 586), // notOwner
    must(835, 587), // areaTooLarge
    must(836, 588), // nobodyEligible
    must(837, 589), // appBallotOfAnother
    must(838, 590), // notEligible
    must(839, 591), // notDelegate
    must(840, 592), // alreadyVoted
    must(841, 593), // invalidQuestion
    must(842, 594), // motionOnly
    must(843, 595), // otherRanks
    must(844, 596), // secretByAnother
    must(845, 597), // ballotVoid
    must(846, 598), // noProxies
    must(847, 599), // ownProxy
    must(848, 600), // proxyChain
    must(849, 601), // proxyFull
    must(850, 602), // notEntrusted
    must(851, 603), // notProxy
    must(852, 604), // proxyEarly
    must(853, 605), // noPapers
    must(854, 606), // fewWatchers
    must(855, 607), // boxCounted
    must(856, 608), // boxChannel
    must(857, 609), // unknownBox
    must(858, 610), // notCounted
    must(859, 611), // withheld
    must(860, 612), // voidVote
    must(861, 613), // unknownTracker
    must(862, 615), // wrongStage
    must(863, 616), // timeOver
    must(864, 617), // ownMatter
    must(865, 618), // reasonMissing
    must(866, 619), // sameScreener
    must(867, 620), // declinedForGood
    must(868, 621), // unknownContribution
    must(869, 622), // contributionExists
    must(870, 623), // tooManyContributions
    must(871, 624), // otherKind
    must(872, 625), // contributionHidden
    must(873, 626), // amendmentOver
    must(874, 627), // staleAmendment
    must(875, 628), // noDraftToChange
    must(876, 629), // listOpen
    must(877, 630), // noSuchEntry
    must(878, 631), // asListed
    must(879, 632), // objectionExists
    must(880, 633), // alreadyObjected
    must(881, 634), // unknownObjection
    must(882, 635), // objectionOver
    must(479, 0), // covenant
    must(619, 17), // since
    must(479, 0), // covenant
    must(619, 17), // since
    must(216, 17), // at
    must(620, 0), // violation
    must(883, 17), // recorded
    must(620, 0), // violation
    must(884, 17), // applied
    must(620, 0), // violation
    must(623, 17), // applies
    must(216, 17), // at
    must(620, 0), // violation
    must(225, 17), // until
    must(216, 17), // at
    must(620, 0), // violation
    must(239, 17), // due
    must(216, 17), // at
    must(621, 38), // place
    must(161, 98), // level
    must(621, 38), // place
    must(35, 38), // region
    must(885, 637), // covenantExists
    must(886, 638), // unknownCovenant
    must(786, 639), // notInForce
    must(887, 640), // notYetInForce
    must(810, 641), // unknownRule
    must(888, 642), // violationExists
    must(889, 643), // unknownViolation
    must(890, 644), // ownViolation
    must(891, 645), // alreadyWithdrawn
    must(892, 646), // replyClosed
    must(893, 647), // notApplied
    must(894, 648), // appealClosed
    must(895, 649), // alreadyAppealed
    must(896, 650), // ownRecord
    must(897, 651), // noAppeal
    must(314, 652), // notDue
    must(898, 653), // nothingToRefer
    must(899, 654), // placeTooHigh
    must(900, 655), // placeOutside
    must(385, 656), // minor
    must(901, 657), // notBound
    must(33, 0), // person
    must(48, 0), // act
    must(97, 0), // source
    must(660, 0), // settlement
    must(366, 0), // merchant
    must(640, 0), // fund
    must(35, 38), // region
    must(155, 38), // grid
    must(48, 0), // act
    must(902, 12), // cap
    must(655, 12), // earned
    must(389, 12), // asked
    must(225, 17), // until
    must(643, 12), // price
    must(49, 12), // least
    must(48, 0), // act
    must(903, 18), // done
    must(228, 18), // needed
    must(904, 12), // balance
    must(228, 12), // needed
    must(447, 0), // reserved
    must(905, 0), // confirmed
    must(649, 0), // cancelled
    must(650, 0), // expired
    must(651, 0), // locked
    must(646, 0), // redemption
    must(906, 686), // status
    must(253, 12), // total
    must(389, 12), // asked
    must(50, 12), // max
    must(907, 659), // notAMerchant
    must(908, 660), // unknownFund
    must(909, 661), // unknownAct
    must(910, 662), // unknownAward
    must(911, 663), // unknownOffer
    must(912, 664), // unknownRedemption
    must(913, 665), // unknownSettlement
    must(914, 666), // notInSettlement
    must(915, 667), // fundExists
    must(916, 668), // offerExists
    must(917, 669), // redemptionExists
    must(918, 670), // settlementExists
    must(919, 671), // ownAward
    must(920, 672), // fundElsewhere
    must(279, 673), // proofTooLow
    must(921, 674), // alreadyAwarded
    must(922, 675), // capReached
    must(923, 676), // alreadyReversed
    must(924, 677), // priceTooLow
    must(925, 678), // stockEmpty
    must(926, 679), // requirementEmpty
    must(668, 680), // offerWithdrawn
    must(927, 681), // ownOffer
    must(928, 682), // requirementNotMet
    must(929, 683), // soldOut
    must(930, 684), // balanceTooLow
    must(931, 685), // redemptionOver
    must(932, 687), // redemptionLate
    must(314, 688), // notDue
    must(933, 689), // ownConfirmation
    must(934, 690), // ownSettlement
    must(935, 691), // nothingToSettle
    must(936, 692), // ledgerFull
    must(398, 454), // channel
    must(624, 0), // case
    must(937, 0), // reported
    must(938, 0), // notAccepted
    must(500, 0), // accepted
    must(939, 0), // selfResolving
    must(940, 0), // handling
    must(941, 0), // entrusted
    must(942, 0), // dispatched
    must(943, 0), // returned
    must(944, 0), // feedback
    must(945, 0), // closed
    must(946, 0), // evaluated
    must(947, 0), // reopened
    must(115, 0), // withdrawn
    must(624, 0), // case
    must(395, 702), // stage
    must(228, 703), // needed
    must(161, 98), // level
    must(948, 98), // lowest
    must(949, 98), // highest
    must(161, 98), // level
    must(361, 98), // to
    must(361, 98), // to
    must(950, 98), // top
    must(161, 98), // level
    must(517, 98), // next
    must(361, 98), // to
    must(951, 45), // reopenings
    must(50, 45), // max
    must(952, 694), // unknownCase
    must(953, 695), // channelOfTheEngine
    must(954, 696), // sourceEntered
    must(955, 697), // caseExists
    must(819, 698), // unknownKind
    must(956, 699), // regionTooHigh
    must(957, 700), // notOwnName
    must(862, 701), // wrongStage
    must(958, 704), // wrongLevel
    must(314, 705), // notDue
    must(959, 706), // deadlinePassed
    must(960, 707), // atTop
    must(961, 708), // notAbove
    must(962, 709), // aboveTop
    must(963, 710), // skipsLevel
    must(964, 711), // notEntrustable
    must(965, 712), // notADepartment
    must(966, 713), // outOfReach
    must(269, 714), // namedTwice
    must(967, 715), // unitMissing
    must(968, 716), // notWithUnit
    must(969, 717), // notActingFor
    must(702, 718), // feedbackGiven
    must(970, 719), // returnedBefore
    must(971, 720), // dispatchDesignated
    must(972, 721), // alreadyRated
    must(973, 722), // anonymous
    must(974, 723), // notReporter
    must(975, 724), // handlerRates
    must(976, 725), // windowClosed
    must(977, 726), // reopenedTooOften
    must(312, 727), // unknownYear
    must(978, 728), // noTerm
    must(740, 0), // body
    must(35, 38), // region
    must(155, 38), // grid
    must(979, 730), // unknownQuestion
    must(980, 731), // questionExists
    must(981, 732), // notPublic
    must(966, 733), // outOfReach
    must(982, 734), // tooManyOpen
    must(983, 735), // notOpen
    must(984, 736), // ownQuestion
    must(985, 737), // notAnswered
    must(986, 738), // ratedAlready
    must(314, 739), // notDue
    must(987, 0), // kept
    must(988, 0), // stored
    must(239, 0), // due
    must(989, 0), // erased
    must(184, 0), // entry
    must(906, 748), // status
    must(33, 0), // person
    must(990, 0), // child
    must(991, 741), // unknownEntry
    must(992, 742), // entryExists
    must(993, 743), // unknownCategory
    must(994, 744), // consentNeeded
    must(995, 745), // notByConsent
    must(996, 746), // nothingConsented
    must(997, 747), // notKept
    must(314, 749), // notDue
    must(998, 750), // childInCare
    must(999, 751), // onlyOperator
    must(23, 534), // engine
    must(199, 549), // charter
    must(193, 123), // membership
    must(194, 553), // deliberation
    must(479, 636), // covenant
    must(195, 658), // points
    must(196, 693), // cases
    must(197, 488), // catalogue
    must(75, 729), // consultation
    must(198, 740), // vault
    must(131, 27), // code
    must(1000, 27), // en
    must(1001, 27), // zh
    must(1002, 69), // retryable
    must(473, 27), // rule
    must(1003, 533), // detail
    must(500, 29), // accepted
    must(1004, 532), // refused
    must(216, 17), // at
    must(653, 26), // cause
    must(67, 27), // command
    must(580, 28), // outcome
    must(768, 18), // seq
    must(767, 0), // request
    must(216, 17), // at
    must(576, 24), // before
    must(580, 28), // outcome
    must(1005, 24), // after
    must(24, 16), // digest
    must(33, 0), // person
    may(155, 110, 0), // grid
    may(212, 364, 0), // household
    may(619, 35, 0), // since
    must(30, 40), // proof
    must(242, 1), // age
    may(18, 230, 0), // guardian
    may(243, 66, 0), // handle
    must(1006, 754), // roles
    must(1007, 761), // noticed
    must(884, 762), // applied
    must(794, 763), // appealed
    must(1008, 764), // dismissed
    must(115, 765), // withdrawn
    must(620, 0), // violation
    must(479, 0), // covenant
    must(473, 0), // rule
    must(621, 38), // place
    must(216, 17), // at
    must(225, 17), // until
    must(96, 69), // counts
    must(622, 18), // repetition
    must(539, 314), // measure
    must(623, 17), // applies
    must(1009, 21), // replies
    must(1010, 760), // standing
    may(624, 420, 0), // case
    may(636, 766, 0), // referralRefused
    must(523, 16), // evidence
    must(712, 0), // record
    must(33, 0), // person
    must(178, 0), // item
    must(714, 0), // holder
    may(393, 230, 0), // asker
    may(243, 66, 0), // handle
    must(715, 0), // purpose
    must(495, 16), // content
    must(216, 17), // at
    must(225, 17), // until
    must(1011, 69), // fresh
    must(1012, 93), // sharedWith
    must(184, 0), // entry
    must(33, 0), // person
    must(186, 0), // category
    must(179, 102), // basis
    may(495, 521, 0), // content
    must(216, 17), // at
    may(225, 35, 0), // until
    must(906, 748), // status
    must(1013, 753), // member
    must(1014, 241), // merged
    must(1015, 241), // wards
    must(884, 93), // applied
    must(1016, 756), // unmaskings
    must(792, 757), // proposed
    must(796, 757), // seconded
    must(795, 757), // discussed
    must(1017, 757), // voted
    must(488, 328), // units
    must(1018, 758), // violations
    must(904, 12), // balance
    must(1019, 767), // awards
    must(1020, 768), // redemptions
    must(196, 769), // cases
    must(1021, 770), // questions
    must(26, 771), // records
    must(758, 773), // entries
    must(1022, 391), // requests
    must(1023, 15), // state
    must(27, 19), // root
    must(1024, 20), // inclusion
    must(1025, 22), // consistency
    must(1026, 23), // receipt
    must(1027, 752), // export
    must(35, 38), // region
    must(189, 0), // name
    must(161, 98), // level
    may(201, 110, 0), // parent
    must(362, 18), // members
    must(82, 18), // households
    must(619, 17), // since
    must(35, 38), // region
    must(189, 0), // name
    may(201, 110, 0), // parent
    must(35, 38), // region
    must(1028, 778), // versions
    may(1029, 780, 0), // splitFrom
    may(217, 780, 0), // became
    must(203, 782), // parts
    must(204, 782), // absorbed
    must(1030, 783), // planned
    must(30, 40), // proof
    must(362, 18), // members
    must(35, 38), // region
    must(1031, 18), // grids
    must(1032, 18), // countedGrids
    must(222, 18), // known
    must(223, 18), // joined
    may(1033, 786, 0), // coverage
    must(1034, 18), // joinedElsewhere
    must(70, 787), // proofs
    must(131, 790), // code
    must(225, 17), // until
    must(398, 215), // channel
    must(758, 18), // entries
    must(1035, 18), // helped
    must(1036, 792), // channels
    must(945, 69), // closed
    must(254, 275), // announced
    must(255, 275), // came
    must(35, 38), // region
    must(239, 17), // due
    must(388, 69), // overdue
    must(35, 38), // region
    may(380, 35, 0), // appealUntil
    must(884, 797), // applied
    must(1037, 798), // active
    must(530, 799), // rejected
    must(115, 800), // withdrawn
    must(1038, 801), // suspended
    must(652, 802), // dissolved
    must(213, 0), // organisation
    must(150, 244), // kind
    must(35, 38), // region
    must(906, 796), // status
    must(241, 45), // key
    may(381, 521, 0), // check
    must(245, 18), // people
    must(1039, 804), // keys
    must(1040, 756), // orders
    must(35, 776), // region
    must(1041, 777), // regionHistory
    must(1033, 785), // coverage
    must(1042, 789), // joinCode
    must(1013, 753), // member
    must(758, 791), // entries
    must(251, 794), // batch
    must(213, 795), // organisation
    must(1043, 803), // identityKeys
    must(77, 265), // unmasking
    must(1016, 806), // unmaskings
    must(216, 17), // at
    must(378, 0), // reason
    may(225, 35, 0), // until
    must(239, 17), // due
    must(378, 0), // reason
    must(619, 17), // since
    may(376, 816, 0), // terms
    must(251, 0), // batch
    must(398, 215), // channel
    must(626, 18), // issued
    may(527, 348, 0), // papers
    must(804, 17), // opened
    must(225, 17), // until
    may(798, 35, 0), // counting
    must(87, 18), // eligible
    must(88, 18), // participants
    must(528, 818), // boxes
    must(136, 63), // quorum
    must(137, 63), // approval
    must(138, 65), // approvalOf
    must(121, 74), // silence
    must(483, 287), // question
    must(1044, 822), // thresholds
    must(87, 391), // eligible
    must(1045, 391), // silent
    must(216, 17), // at
    must(584, 374), // result
    must(376, 821), // terms
    must(528, 818), // boxes
    must(223, 18), // joined
    must(518, 18), // left
    must(519, 18), // changed
    must(792, 810), // proposed
    must(793, 811), // screening
    must(391, 812), // declined
    must(794, 813), // appealed
    must(795, 814), // discussed
    must(796, 815), // seconded
    must(797, 817), // voting
    must(799, 820), // decided
    must(390, 823), // lapsed
    must(115, 824), // withdrawn
    must(216, 17), // at
    must(509, 0), // objection
    must(619, 17), // since
    may(54, 35, 0), // review
    must(388, 69), // overdue
    may(516, 831, 0), // finding
    must(216, 17), // at
    must(379, 0), // by
    must(216, 17), // at
    must(479, 0), // covenant
    must(379, 0), // by
    must(254, 827), // announced
    must(800, 828), // annulled
    must(1046, 829), // stands
    must(801, 830), // inForce
    must(802, 832), // repealed
    must(803, 833), // moot
    must(1047, 0), // lapses
    must(1048, 0), // isAdmitted
    must(1049, 0), // staysDeclined
    must(1050, 0), // isFrozen
    must(602, 0), // listStands
    must(504, 0), // opens
    must(1051, 0), // isCounted
    must(1052, 0), // comesIntoForce
    must(605, 0), // resultStands
    must(1053, 0), // reviewIsOverdue
    must(216, 17), // at
    must(1054, 836), // then
    must(481, 0), // topic
    must(35, 38), // region
    must(482, 16), // subject
    must(483, 287), // question
    must(1055, 21), // earlier
    must(473, 61), // rule
    may(479, 309, 0), // covenant
    may(484, 326, 0), // repeals
    must(133, 45), // seconds
    must(1056, 18), // objections
    must(807, 18), // undecided
    must(395, 809), // stage
    may(1057, 825, 0), // effect
    may(517, 834, 0), // next
    must(87, 69), // eligible
    may(213, 229, 0), // organisation
    may(487, 348, 0), // area
    must(1017, 69), // voted
    may(216, 35, 0), // at
    may(398, 838, 0), // channel
    may(243, 66, 0), // handle
    must(540, 0), // yes
    must(541, 0), // no
    must(542, 0), // abstain
    must(1058, 844), // choice
    must(1059, 293), // marks
    must(378, 379), // reason
    must(458, 843), // motion
    must(445, 845), // options
    must(102, 846), // void
    must(806, 614), // tracker
    must(250, 842), // ballot
    may(487, 348, 0), // area
    must(28, 18), // size
    must(27, 16), // root
    must(141, 840), // ballots
    must(250, 841), // ballot
    must(621, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(494, 0), // contribution
    must(379, 0), // by
    must(150, 339), // kind
    may(495, 521, 0), // content
    must(226, 45), // version
    may(479, 309, 0), // covenant
    may(500, 853, 0), // accepted
    may(1060, 854, 0), // moderation
    may(498, 348, 0), // agree
    may(496, 348, 0), // disagree
    may(497, 348, 0), // pass
    must(253, 18), // total
    must(1061, 851), // contributions
    must(1062, 18), // reacted
    must(498, 18), // agree
    must(496, 18), // disagree
    must(1063, 45), // agreeRate
    must(1064, 45), // disagreeRate
    must(492, 45), // statement
    must(1065, 69), // agrees
    must(1066, 69), // significant
    must(1067, 18), // zHundredths
    must(245, 18), // people
    must(1068, 861), // views
    must(1069, 863), // own
    must(1070, 859), // groups
    must(1071, 865), // agreed
    must(530, 865), // rejected
    must(1072, 857), // statements
    must(46, 858), // report
    must(243, 0), // handle
    may(487, 348, 0), // area
    must(507, 347), // list
    must(758, 867), // entries
    must(223, 857), // joined
    must(518, 857), // left
    must(519, 857), // changed
    must(807, 0), // undecided
    must(511, 0), // upheld
    must(1008, 0), // dismissed
    must(512, 0), // unanswered
    must(509, 0), // objection
    must(379, 0), // by
    must(378, 0), // reason
    may(510, 66, 0), // about
    may(508, 853, 0), // listed
    may(487, 348, 0), // area
    must(906, 872), // status
    may(59, 66, 0), // answer
    must(253, 18), // total
    must(1056, 870), // objections
    must(481, 808), // topic
    must(250, 837), // ballot
    must(141, 839), // ballots
    must(1073, 847), // ballotProof
    must(1074, 848), // explanation
    must(1075, 850), // discussion
    must(494, 852), // contribution
    must(1076, 856), // consensus
    must(132, 866), // electorate
    must(1056, 869), // objections
    must(479, 0), // covenant
    may(118, 326, 0), // replaces
    must(619, 17), // since
    may(225, 35, 0), // until
    must(479, 0), // covenant
    must(481, 0), // topic
    must(35, 38), // region
    must(394, 311), // rules
    must(480, 45), // figuresFrom
    must(619, 17), // since
    may(225, 35, 0), // until
    may(1077, 458, 0), // repealedBy
    must(1028, 875), // versions
    must(479, 0), // covenant
    must(473, 0), // rule
    may(1007, 348, 0), // noticed
    may(1078, 348, 0), // dissuaded
    may(1079, 348, 0), // exposed
    may(1080, 348, 0), // referred
    may(115, 348, 0), // withdrawn
    must(394, 879), // rules
    must(479, 874), // covenant
    must(1018, 877), // violations
    must(1081, 878), // figures
    must(33, 0), // person
    must(904, 12), // balance
    must(33, 0), // person
    must(48, 0), // act
    must(641, 18), // times
    must(1082, 12), // earnedToday
    must(145, 12), // dayCap
    must(366, 0), // merchant
    must(904, 12), // balance
    must(654, 12), // carried
    must(655, 12), // earned
    must(656, 12), // spent
    must(447, 12), // reserved
    must(640, 0), // fund
    must(35, 38), // region
    must(626, 12), // issued
    must(1019, 18), // awards
    must(1083, 18), // reversals
    must(642, 0), // offer
    must(366, 0), // merchant
    must(643, 12), // price
    must(644, 18), // stock
    may(645, 434, 0), // requires
    must(115, 69), // withdrawn
    must(1084, 69), // forSale
    must(646, 0), // redemption
    must(642, 0), // offer
    must(366, 0), // merchant
    may(647, 888, 0), // buyer
    may(243, 66, 0), // handle
    must(643, 12), // price
    must(239, 17), // due
    must(358, 44), // triesLeft
    must(906, 686), // status
    must(131, 890), // code
    must(239, 17), // due
    must(660, 0), // settlement
    must(35, 38), // region
    must(216, 17), // at
    must(661, 89), // rate
    must(662, 444), // lines
    must(663, 447), // totals
    must(1085, 18), // accounts
    must(626, 12), // issued
    must(80, 12), // persons
    must(1086, 12), // merchants
    must(447, 12), // reserved
    must(1087, 12), // cleared
    must(1088, 12), // sum
    must(33, 882), // person
    must(1089, 883), // participation
    must(366, 884), // merchant
    must(640, 885), // fund
    must(642, 886), // offer
    must(646, 887), // redemption
    must(1090, 889), // verificationCode
    must(660, 891), // settlement
    must(1091, 445), // settlementLine
    must(1092, 892), // ledger
    must(367, 0), // department
    must(1093, 69), // delivered
    must(937, 0), // reported
    must(500, 0), // accepted
    must(391, 0), // declined
    must(1094, 0), // selfResolution
    must(940, 0), // handling
    must(941, 0), // entrusted
    must(942, 0), // dispatched
    must(943, 0), // returned
    must(1095, 0), // released
    must(944, 0), // feedback
    must(945, 0), // closed
    must(1096, 0), // escalated
    must(1097, 0), // missed
    must(1098, 0), // supervised
    must(1099, 0), // rated
    must(947, 0), // reopened
    must(115, 0), // withdrawn
    must(216, 17), // at
    must(150, 902), // kind
    must(161, 98), // level
    must(486, 464), // unit
    may(1100, 66, 0), // note
    must(624, 0), // case
    must(150, 0), // kind
    must(151, 69), // urgent
    must(35, 38), // region
    must(398, 454), // channel
    must(973, 69), // anonymous
    may(681, 230, 0), // reporter
    may(97, 895, 0), // source
    must(495, 16), // content
    must(161, 98), // level
    must(395, 702), // stage
    must(486, 464), // unit
    must(689, 45), // round
    must(239, 17), // due
    may(687, 469, 0), // deferral
    must(1101, 44), // warnings
    must(1097, 44), // missed
    may(584, 66, 0), // result
    may(560, 66, 0), // path
    may(1102, 896, 0), // rating
    must(152, 898), // departments
    must(1103, 93), // usualDepartments
    must(1104, 900), // history
    must(395, 702), // stage
    must(196, 18), // cases
    must(161, 98), // level
    must(196, 18), // cases
    must(150, 0), // kind
    must(937, 18), // reported
    must(1105, 18), // resolved
    must(1106, 18), // ratable
    must(1099, 18), // rated
    must(690, 18), // response
    must(691, 18), // solution
    must(692, 18), // satisfaction
    must(35, 38), // region
    must(937, 18), // reported
    must(236, 18), // open
    must(1107, 904), // stages
    must(1105, 906), // resolved
    must(1108, 18), // resolvedLate
    must(1097, 18), // missed
    must(1096, 18), // escalated
    must(947, 18), // reopened
    must(163, 908), // kinds
    must(1109, 910), // ratings
    must(486, 464), // unit
    must(1110, 18), // onTime
    must(685, 18), // late
    must(1109, 910), // ratings
    must(624, 0), // case
    must(150, 0), // kind
    must(35, 38), // region
    must(161, 98), // level
    must(395, 702), // stage
    must(486, 464), // unit
    must(239, 17), // due
    may(687, 469, 0), // deferral
    must(196, 913), // cases
    must(624, 894), // case
    must(1081, 903), // figures
    must(486, 911), // unit
    must(1111, 912), // agenda
    must(1112, 18), // wanted
    must(721, 18), // alreadyHeld
    must(730, 18), // shareFrom
    must(731, 18), // mayCollect
    must(732, 18), // forbidden
    must(1113, 18), // avoided
    must(1114, 18), // collected
    must(26, 916), // records
    must(1115, 917), // burden
    must(495, 16), // content
    must(216, 17), // at
    must(742, 516), // shown
    may(743, 853, 0), // solved
    must(236, 921), // open
    must(1116, 922), // answered
    must(115, 923), // withdrawn
    must(483, 0), // question
    must(740, 0), // body
    must(495, 16), // content
    must(216, 17), // at
    may(1117, 110, 0), // with
    must(906, 920), // status
    must(389, 18), // asked
    must(1118, 18), // answeredInTime
    must(1119, 18), // answeredLate
    must(1120, 18), // answeredAbove
    must(388, 18), // overdue
    must(115, 18), // withdrawn
    must(743, 18), // solved
    must(1121, 18), // unsolved
    must(483, 919), // question
    must(1081, 924), // figures
    must(184, 774), // entry
    must(239, 926), // due
    must(1122, 14), // journal
    must(193, 775), // membership
    must(194, 807), // deliberation
    must(479, 873), // covenant
    must(195, 881), // points
    must(196, 893), // cases
    must(197, 915), // catalogue
    must(75, 918), // consultation
    must(198, 925), // vault
    must(59, 13), // answer
    must(1123, 0), // worker
    must(1123, 929), // worker
    must(19, 930), // resident
    must(178, 931), // item
    must(35, 932), // region
    must(624, 0), // case
    must(150, 0), // kind
    must(35, 38), // region
    must(398, 454), // channel
    must(97, 0), // source
    may(681, 230, 0), // reporter
    must(495, 16), // content
    must(624, 0), // case
    must(378, 0), // reason
    must(560, 0), // path
    must(624, 0), // case
    must(682, 0), // lead
    may(63, 93, 0), // helpers
    may(683, 69, 0), // designated
    must(624, 0), // case
    may(486, 229, 0), // unit
    must(584, 0), // result
    must(624, 0), // case
    must(378, 0), // reason
    may(361, 945, 0), // to
    must(624, 0), // case
    must(1124, 0), // rater
    must(690, 475), // response
    must(691, 475), // solution
    must(692, 475), // satisfaction
    may(378, 66, 0), // reason
    must(624, 0), // case
    must(681, 0), // reporter
    must(46, 934), // report
    must(1125, 935), // accept
    must(1126, 936), // decline
    must(1127, 937), // startSelfResolution
    must(243, 938), // handle
    must(1128, 939), // entrust
    must(1129, 940), // dispatch
    must(1130, 941), // return
    must(944, 942), // feedback
    must(1131, 943), // close
    must(1132, 944), // escalate
    must(1133, 946), // evaluate
    must(1134, 947), // reopen
    must(1135, 948), // withdraw
    must(1136, 949), // recall
    must(1137, 950), // release
    must(1138, 951), // expire
    must(35, 38), // region
    may(161, 945, 0), // level
    may(1005, 420, 0), // after
    must(1139, 45), // limit
    must(624, 953), // case
    must(1081, 954), // figures
    must(486, 955), // unit
    must(1111, 956), // agenda
    must(33, 0), // person
    must(213, 0), // organisation
    must(715, 0), // purpose
    may(1140, 960, 0), // consents
    must(1141, 959), // form
    must(1142, 961), // items
    must(178, 0), // item
    must(712, 0), // record
    must(495, 16), // content
    must(1141, 959), // form
    must(758, 963), // entries
    must(712, 0), // record
    must(213, 0), // organisation
    must(715, 0), // purpose
    may(1140, 960, 0), // consents
    must(33, 0), // person
    must(989, 69), // erased
    must(1143, 958), // ask
    must(1144, 962), // collect
    must(1145, 965), // share
    must(1146, 966), // refuse
    must(1147, 967), // forget
    must(1148, 928), // of
    must(231, 969), // held
    must(1114, 970), // collected
    must(1115, 971), // burden
    must(1149, 973), // adopt
    must(1150, 975), // advance
    must(35, 38), // region
    must(189, 0), // name
    must(161, 98), // level
    must(201, 38), // parent
    must(209, 0), // reshape
    must(35, 38), // region
    must(210, 112), // change
    may(211, 35, 0), // on
    must(33, 0), // person
    must(34, 10), // role
    must(35, 38), // region
    may(213, 229, 0), // organisation
    may(225, 35, 0), // until
    may(233, 51, 0), // passes
    must(155, 38), // grid
    must(224, 45), // days
    may(1151, 322, 0), // overlapDays
    must(33, 0), // person
    must(212, 0), // household
    must(131, 790), // code
    must(359, 237), // identity
    must(30, 40), // proof
    may(385, 987, 0), // minor
    must(213, 0), // organisation
    must(150, 244), // kind
    must(35, 38), // region
    may(235, 245, 0), // creditCode
    may(374, 21, 0), // documents
    may(237, 241, 0), // officers
    must(213, 0), // organisation
    must(1152, 69), // approve
    must(378, 0), // reason
    must(213, 0), // organisation
    must(237, 241), // officers
    must(251, 0), // batch
    may(378, 66, 0), // reason
    must(33, 0), // person
    must(1153, 279), // correction
    must(33, 0), // person
    must(359, 237), // identity
    may(1154, 1005, 0), // former
    must(30, 40), // proof
    must(33, 0), // person
    must(240, 0), // into
    must(1155, 69), // same
    must(378, 0), // reason
    must(77, 0), // unmasking
    must(35, 38), // region
    must(243, 0), // handle
    must(378, 0), // reason
    must(77, 0), // unmasking
    must(1156, 69), // grant
    must(378, 0), // reason
    must(1157, 1015), // duplicate
    must(385, 1016), // minor
    must(209, 1017), // reshape
    must(77, 1018), // unmasking
    must(1158, 1014), // matter
    must(1159, 978), // defineRegion
    must(209, 979), // reshape
    must(1160, 980), // cancelReshape
    must(1161, 981), // enterKnownHouseholds
    must(1162, 982), // grantRole
    must(1163, 983), // revokeRole
    must(1164, 984), // issueJoinCode
    must(1165, 985), // revokeJoinCode
    must(1166, 986), // join
    must(1167, 988), // leave
    must(1168, 989), // nameDelegate
    must(1169, 990), // regroupHousehold
    must(1170, 991), // applyOrganisation
    must(1171, 992), // reviewOrganisation
    must(1172, 993), // appealReview
    must(1173, 994), // withdrawApplication
    must(1174, 995), // nameOfficers
    must(1175, 996), // suspendOrganisation
    must(1176, 997), // reinstateOrganisation
    must(1177, 998), // dissolveOrganisation
    must(1178, 999), // openBatch
    must(1179, 1000), // closeBatch
    must(1180, 1001), // correct
    must(1181, 1002), // lapseReview
    must(1182, 1003), // rotateIdentityKey
    must(1183, 1004), // prove
    must(1184, 1006), // suspectDuplicate
    must(1185, 1007), // reviewDuplicate
    must(1186, 1008), // enterMinor
    must(1187, 1009), // askUnmasking
    must(1188, 1010), // decideUnmasking
    must(1189, 1011), // tellUnmasked
    must(1190, 1012), // erase
    must(1191, 1013), // fallDue
    must(481, 0), // topic
    must(35, 38), // region
    must(473, 0), // rule
    must(482, 16), // subject
    may(483, 1021, 0), // question
    may(479, 309, 0), // covenant
    may(484, 326, 0), // repeals
    must(481, 0), // topic
    must(489, 69), // admitted
    may(378, 66, 0), // reason
    must(481, 0), // topic
    must(494, 0), // contribution
    must(33, 0), // person
    must(150, 339), // kind
    must(495, 16), // content
    may(479, 309, 0), // covenant
    must(250, 842), // ballot
    may(806, 1037, 0), // tracker
    must(481, 0), // topic
    must(520, 0), // voter
    must(1192, 1036), // vote
    must(398, 215), // channel
    may(521, 230, 0), // proxy
    must(481, 0), // topic
    must(520, 0), // voter
    must(251, 0), // batch
    must(398, 215), // channel
    may(526, 241, 0), // watchers
    must(481, 0), // topic
    must(251, 0), // batch
    must(527, 1043), // papers
    must(42, 1020), // propose
    must(1193, 1022), // recordUnits
    must(43, 1023), // second
    must(1135, 1024), // withdraw
    must(1194, 1025), // screen
    must(1195, 1026), // appealScreening
    must(1196, 1027), // contribute
    must(1197, 1028), // react
    must(1198, 1029), // decideAmendment
    must(1199, 1030), // moderate
    must(1200, 1031), // object
    must(1201, 1032), // decideObjection
    must(54, 1033), // review
    must(236, 1034), // open
    must(44, 1035), // cast
    must(1202, 1038), // entrustVote
    must(1203, 1039), // revokeProxy
    must(1204, 1040), // serveBallots
    must(1205, 1041), // issuePaper
    must(1206, 1042), // countPapers
    must(1207, 1044), // lapse
    must(1131, 1045), // close
    must(620, 0), // violation
    must(479, 0), // covenant
    must(473, 0), // rule
    must(33, 0), // person
    must(621, 38), // place
    must(523, 16), // evidence
    must(624, 0), // case
    must(385, 69), // minor
    must(620, 0), // violation
    must(511, 69), // upheld
    must(378, 0), // reason
    must(1149, 1047), // adopt
    must(1208, 1048), // repeal
    must(1209, 1049), // recordViolation
    must(1210, 1050), // reply
    must(477, 1051), // appeal
    must(1211, 1052), // decideAppeal
    must(1212, 1053), // withdrawViolation
    must(1213, 1054), // referAgain
    must(1214, 1055), // confirmReferral
    must(1215, 1056), // deferReferral
    must(1191, 1057), // fallDue
    must(33, 0), // person
    must(48, 0), // act
    must(97, 0), // source
    must(378, 0), // reason
    must(646, 0), // redemption
    must(131, 890), // code
    must(1216, 1059), // openFund
    must(1217, 1060), // award
    must(1218, 1061), // reverse
    must(1219, 1062), // publishOffer
    must(1220, 1063), // withdrawOffer
    must(1221, 1064), // reserve
    must(1222, 1065), // confirm
    must(1223, 1066), // cancel
    must(1224, 1067), // expireRedemption
    must(1137, 1068), // release
    must(1225, 1069), // settle
    must(1226, 1070), // combine
    must(1227, 1071), // forfeit
    must(1143, 1073), // ask
    must(59, 1074), // answer
    must(1135, 1075), // withdraw
    must(661, 1076), // rate
    must(1207, 1077), // lapse
    must(1147, 1078), // forget
    must(1137, 1079), // release
    must(184, 0), // entry
    must(33, 0), // person
    must(186, 0), // category
    must(495, 16), // content
    may(169, 521, 0), // consent
    must(514, 1081), // keep
    must(1180, 1082), // correct
    must(1228, 1083), // withdrawConsent
    must(1190, 1084), // erase
    must(1229, 1085), // confirmErasure
    must(1207, 1086), // lapse
    must(1230, 1087), // retire
    must(1231, 974), // clock
    must(199, 972), // charter
    must(193, 977), // membership
    must(194, 1019), // deliberation
    must(479, 1046), // covenant
    must(195, 1058), // points
    must(196, 933), // cases
    must(197, 957), // catalogue
    must(75, 1072), // consultation
    must(198, 1080), // vault
    must(483, 1089), // question
    must(1081, 1090), // figures
    must(35, 38), // region
    may(479, 326, 0), // covenant
    must(479, 1092), // covenant
    must(1018, 1093), // violations
    must(1081, 1094), // figures
    must(481, 0), // topic
    must(188, 18), // from
    must(481, 0), // topic
    must(806, 614), // tracker
    must(481, 0), // topic
    must(1070, 45), // groups
    must(481, 1096), // topic
    must(250, 1097), // ballot
    must(141, 1098), // ballots
    must(1073, 1099), // ballotProof
    must(1074, 1100), // explanation
    must(1075, 1101), // discussion
    must(494, 1102), // contribution
    must(1076, 1103), // consensus
    must(132, 1104), // electorate
    must(1056, 1105), // objections
    must(1232, 27), // svg
    must(24, 16), // digest
    must(359, 237), // identity
    must(551, 69), // holds
    must(584, 374), // result
    must(1233, 1108), // picture
    must(903, 1107), // done
    must(33, 0), // person
    must(169, 0), // consent
    must(523, 16), // evidence
    must(221, 18), // first
    must(1023, 1111), // state
    must(27, 1112), // root
    must(1024, 1113), // inclusion
    must(1025, 1114), // consistency
    must(1026, 1115), // receipt
    must(1027, 1116), // export
    must(35, 1118), // region
    must(1041, 1119), // regionHistory
    must(1033, 1120), // coverage
    must(1042, 1121), // joinCode
    must(1013, 1122), // member
    must(758, 1123), // entries
    must(251, 1124), // batch
    must(213, 1125), // organisation
    must(1043, 1126), // identityKeys
    must(77, 1127), // unmasking
    must(1016, 1128), // unmaskings
    must(33, 1130), // person
    must(1089, 1131), // participation
    must(366, 1132), // merchant
    must(640, 1133), // fund
    must(642, 1134), // offer
    must(646, 1135), // redemption
    must(1090, 1136), // verificationCode
    must(660, 1137), // settlement
    must(1091, 1138), // settlementLine
    must(1092, 1139), // ledger
    must(184, 1142), // entry
    must(239, 1143), // due
    must(1122, 1110), // journal
    must(193, 1117), // membership
    must(194, 1095), // deliberation
    must(479, 1091), // covenant
    must(195, 1129), // points
    must(196, 952), // cases
    must(197, 968), // catalogue
    must(75, 1088), // consultation
    must(198, 1141), // vault
    must(216, 17), // at
    must(769, 0), // actor
    must(1234, 1140), // query
    must(398, 215), // channel
    may(244, 1148, 0), // helper
    may(251, 66, 0), // batch
    must(1235, 0), // id
    must(216, 17), // at
    must(769, 0), // actor
    may(1236, 1146, 0), // via
    must(67, 976), // command
    must(24, 2), // digest
    must(116, 1149), // secret
    must(199, 34), // charter
    must(24, 2), // digest
    must(116, 1149), // secret
    may(241, 322, 0), // key
    must(1237, 27), // number
    must(24, 2), // digest
    must(116, 1149), // secret
    must(241, 45), // key
    must(24, 2), // digest
    must(495, 27), // content
    must(1238, 27), // text
    must(24, 2), // digest
    must(29, 16), // leaf
    must(768, 18), // seq
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(221, 18), // first
    must(43, 18), // second
    must(30, 21), // proof
    must(1239, 16), // firstRoot
    must(1240, 16), // secondRoot
    must(24, 2), // digest
    must(250, 841), // ballot
    must(621, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(376, 821), // terms
    must(141, 840), // ballots
    must(1241, 1152), // identityDigest
    must(1242, 1153), // identityKey
    must(235, 1154), // creditCode
    must(1243, 1155), // contentDigest
    must(1244, 1156), // qrPicture
    must(1245, 1157), // verifyInclusion
    must(1246, 1158), // verifyConsistency
    must(1247, 1159), // verifyBallot
    must(1248, 1160), // recount
];

/// All names, one after another.
pub(super) static NAMES: &str = concat!(
    "under14", "under18", "adult", "sha256", "sm3", "gridWorker", "villageCadre", "townOperator",
    "countyOperator", "cityOperator", "departmentOfficer", "organisationOfficer", "merchantClerk",
    "auditor", "privacyOfficer", "representative", "anyone", "themself", "guardian", "resident",
    "owner", "over", "for", "engine", "digest", "now", "records", "root", "size", "leaf", "proof",
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
    "listDecisionDays", "openingDays", "objectionDays", "reviewDays", "code", "electorate",
    "seconds", "secondingDays", "votingDays", "quorum", "approval", "approvalOf", "preset",
    "presetOverride", "ballots", "life", "decisions", "amount", "dayCap", "acts",
    "redemptionMinutes", "codeTries", "cnyPerPoint", "kind", "urgent", "departments", "fromMinute",
    "toMinute", "grid", "village", "town", "county", "city", "workingMinutes", "level", "term",
    "kinds", "officeHours", "limits", "warningsMax", "reopeningsMax", "evaluationDays", "consent",
    "contract", "legalDuty", "emergency", "news", "public", "otherLaw", "ordinary", "sensitive",
    "item", "basis", "purposes", "freshDays", "sensitivity", "shareWith", "entry", "leaving",
    "category", "keepDays", "from", "name", "effectiveFrom", "effectiveTo", "founders",
    "membership", "deliberation", "points", "cases", "catalogue", "vault", "charter", "adopted",
    "parent", "stay", "parts", "absorbed", "rename", "move", "split", "merge", "reshape", "change",
    "on", "household", "organisation", "parentLevel", "digits", "at", "became", "named", "other",
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
    "reaction", "accepted", "hidden", "listUntil", "listDue", "opens", "register", "dropped",
    "list", "listed", "objection", "about", "upheld", "unanswered", "adopts", "keep", "end",
    "finding", "next", "left", "changed", "voter", "proxy", "principal", "evidence", "voters",
    "inTime", "watchers", "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany",
    "twoPosts", "otherForm", "unreadable", "flaw", "blank", "heads", "measure", "yes", "no",
    "abstain", "tallies", "test", "part", "whole", "base", "ratio", "comparison", "right", "holds",
    "option", "votes", "tests", "byTie", "seated", "tied", "forFirst", "forSecond", "path",
    "strength", "back", "cut", "duels", "unbeaten", "winner", "alone", "standings", "continuing",
    "out", "rounds", "project", "effectiveVotesThousandths", "inFull", "cost", "before", "funded",
    "offers", "steps", "outcome", "turnout", "count", "sameTracker", "result", "topicProposed",
    "unitsRecorded", "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn",
    "screeningBegan", "topicScreened", "screeningAppealed", "discussionBegan", "contributionMade",
    "reactionGiven", "amendmentDecided", "contributionModerated", "topicFrozen", "objectionLodged",
    "objectionDecided", "listStands", "resultAnnounced", "resultAnnulled", "resultStands",
    "topicInForce", "topicMoot", "topicReviewed", "votingOpened", "ballotCast", "voteEntrusted",
    "proxyRevoked", "ballotsServed", "paperIssued", "papersCounted", "votingClosed",
    "topicDecided", "draft", "since", "violation", "place", "repetition", "applies", "case",
    "recorder", "issued", "covenantAdopted", "covenantRepealed", "violationRecorded", "replyGiven",
    "measureApplied", "noticeIssued", "noticeRetracted", "referredAgain", "referralOpened",
    "referralRefused", "appealLodged", "appealDismissed", "violationWithdrawn", "fund", "times",
    "offer", "price", "stock", "requires", "redemption", "buyer", "tries", "cancelled", "expired",
    "locked", "dissolved", "cause", "carried", "earned", "spent", "net", "cny", "rounding",
    "settlement", "rate", "lines", "totals", "fundOpened", "pointsAwarded", "awardReversed",
    "offerPublished", "offerWithdrawn", "redemptionReserved", "codeRejected",
    "redemptionConfirmed", "redemptionReturned", "settled", "pointsCombined", "pointsForfeited",
    "gridPatrol", "hotline", "policeLine", "sensor", "tip", "reporter", "lead", "designated",
    "complete", "late", "warningsExhausted", "deferral", "warning", "round", "response",
    "solution", "satisfaction", "termsAdopted", "caseReported", "caseAccepted", "caseDeclined",
    "selfResolutionStarted", "handlingStarted", "caseEntrusted", "caseDispatched", "caseReturned",
    "feedbackGiven", "caseClosed", "caseEscalated", "deadlineMissed", "caseSupervised",
    "deadlineSet", "caseRated", "caseReopened", "caseReleased", "caseWithdrawn", "record",
    "ageDays", "holder", "purpose", "unknownItem", "itemTwice", "purposeNotLawful", "notEntitled",
    "outsideRegion", "alreadyHeld", "refusedByResident", "consentMissing", "guardianMissing",
    "heldElsewhere", "recordExists", "unknownRecord", "notFresh", "notRefusable", "shareFrom",
    "mayCollect", "forbidden", "answers", "formAsked", "itemCollected", "itemShared",
    "itemRefused", "holdingEnded", "personForgotten", "body", "remind", "shown", "solved",
    "questionAsked", "answerReminded", "answerOverdue", "questionEscalated", "questionAnswered",
    "questionWithdrawn", "answerRated", "purposeReached", "serviceEnded", "consentWithdrawn",
    "unlawful", "ground", "termEnded", "erasure", "entries", "entryKept", "termMoved",
    "erasureOrdered", "entriesDue", "entriesErased", "events", "bytes", "problem", "request",
    "seq", "actor", "fired", "tooLarge", "notUtf8", "malformed", "requestReused", "full",
    "timeBackward", "deadlinesPending", "snapshotDamaged", "snapshotVersion", "wrongSecret",
    "notRecorded", "noSuchRecord", "invalidNumber", "latest", "invalid", "notInForce", "notLater",
    "article", "dates", "step", "min", "proposed", "screening", "appealed", "discussed",
    "seconded", "voting", "counting", "decided", "annulled", "inForce", "repealed", "moot",
    "opened", "present", "tracker", "undecided", "unknownTopic", "topicExists", "unknownRule",
    "presetOutsideDates", "rulesCount", "ruleTwice", "ladderLength", "ladderDescends",
    "hearingDays", "unheard", "namedWithoutBasis", "unknownKind", "serviceWithheld",
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
    "listOpen", "noSuchEntry", "asListed", "objectionExists", "alreadyObjected",
    "unknownObjection", "objectionOver", "recorded", "applied", "covenantExists",
    "unknownCovenant", "notYetInForce", "violationExists", "unknownViolation", "ownViolation",
    "alreadyWithdrawn", "replyClosed", "notApplied", "appealClosed", "alreadyAppealed",
    "ownRecord", "noAppeal", "nothingToRefer", "placeTooHigh", "placeOutside", "notBound", "cap",
    "done", "balance", "confirmed", "status", "notAMerchant", "unknownFund", "unknownAct",
    "unknownAward", "unknownOffer", "unknownRedemption", "unknownSettlement", "notInSettlement",
    "fundExists", "offerExists", "redemptionExists", "settlementExists", "ownAward",
    "fundElsewhere", "alreadyAwarded", "capReached", "alreadyReversed", "priceTooLow",
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
    "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys", "thresholds",
    "silent", "stands", "lapses", "isAdmitted", "staysDeclined", "isFrozen", "isCounted",
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
    "escalate", "evaluate", "reopen", "withdraw", "recall", "release", "expire", "limit",
    "consents", "form", "items", "ask", "collect", "share", "refuse", "forget", "of", "adopt",
    "advance", "overlapDays", "approve", "correction", "former", "same", "grant", "duplicate",
    "matter", "defineRegion", "cancelReshape", "enterKnownHouseholds", "grantRole", "revokeRole",
    "issueJoinCode", "revokeJoinCode", "join", "leave", "nameDelegate", "regroupHousehold",
    "applyOrganisation", "reviewOrganisation", "appealReview", "withdrawApplication",
    "nameOfficers", "suspendOrganisation", "reinstateOrganisation", "dissolveOrganisation",
    "openBatch", "closeBatch", "correct", "lapseReview", "rotateIdentityKey", "prove",
    "suspectDuplicate", "reviewDuplicate", "enterMinor", "askUnmasking", "decideUnmasking",
    "tellUnmasked", "erase", "fallDue", "vote", "recordUnits", "screen", "appealScreening",
    "contribute", "react", "decideAmendment", "moderate", "object", "decideObjection",
    "entrustVote", "revokeProxy", "serveBallots", "issuePaper", "countPapers", "lapse", "repeal",
    "recordViolation", "reply", "decideAppeal", "withdrawViolation", "referAgain",
    "confirmReferral", "deferReferral", "openFund", "award", "reverse", "publishOffer",
    "withdrawOffer", "reserve", "confirm", "cancel", "expireRedemption", "settle", "combine",
    "forfeit", "withdrawConsent", "confirmErasure", "retire", "clock", "svg", "picture", "query",
    "id", "via", "number", "text", "firstRoot", "secondRoot", "identityDigest", "identityKey",
    "contentDigest", "qrPicture", "verifyInclusion", "verifyConsistency", "verifyBallot",
    "recount",
);

/// How long each name is.
pub(super) static LENGTHS: &[u8] = &[
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 5, 4, 3, 6, 6, 3, 7, 4, 4,
    4, 5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24, 11,
    19, 6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6, 15,
    7, 8, 8, 12, 5, 8, 8, 10, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 12, 6, 10, 12, 8, 9,
    11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 16, 11, 13, 10, 4, 10, 7, 13, 10, 6, 8, 10, 6, 14,
    7, 4, 9, 6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7,
    8, 9, 9, 4, 6, 8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 4, 4, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7,
    7, 6, 4, 5, 8, 6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 4, 5, 7, 7, 6, 6, 4,
    4, 9, 6, 4, 10, 4, 8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12,
    8, 10, 8, 14, 13, 11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13,
    10, 14, 21, 23, 22, 8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13,
    10, 14, 12, 11, 9, 6, 12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15,
    16, 13, 12, 16, 12, 13, 9, 15, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9,
    8, 8, 2, 7, 18, 18, 10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7,
    4, 7, 5, 6, 8, 7, 5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15,
    12, 10, 13, 18, 15, 19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14,
    14, 12, 7, 11, 14, 7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4,
    8, 6, 11, 5, 4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 8, 4, 4, 5, 8, 8, 7, 9, 9, 12, 7, 8,
    4, 5, 8, 8, 6, 9, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 5, 9, 8, 6, 6, 8, 6,
    5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8,
    9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 13, 13, 11,
    13, 11, 14, 14, 13, 17, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13,
    12, 13, 11, 13, 12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 17, 10, 14, 12, 15, 13, 14, 15, 12,
    15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13,
    14, 14, 18, 12, 19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12,
    12, 12, 12, 21, 15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16,
    11, 13, 11, 17, 14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13,
    14, 13, 17, 16, 17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7,
    9, 13, 4, 12, 16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 4, 3, 8, 9, 8, 9, 8, 6, 8, 7, 8,
    7, 8, 4, 6, 7, 7, 9, 12, 11, 11, 18, 10, 9, 12, 14, 11, 7, 17, 11, 15, 17, 13, 15, 16, 16, 11,
    11, 15, 9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 10, 10, 15, 10, 9, 8, 10, 9, 12, 8,
    10, 8, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 12, 15, 19, 18, 20, 9, 18, 13, 14, 15, 8,
    11, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8,
    3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16,
    8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18,
    13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6,
    15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 5, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5,
    5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15,
    6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 6, 6, 10, 13, 8, 9, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7,
    9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16,
    14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12,
    13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 5, 6, 6, 2, 5, 7,
    11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21,
    20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 11, 6, 15, 10, 5, 15, 8, 6, 15, 11,
    11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14,
    6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
