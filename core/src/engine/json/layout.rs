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
pub(in crate::engine) const ANSWERED: Place = 954;
pub(in crate::engine) const APART: Place = 315;
pub(in crate::engine) const APPEAL_TERMS: Place = 341;
pub(in crate::engine) const ASK_ANSWER: Place = 506;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 55;
pub(in crate::engine) const BALLOT: Place = 870;
pub(in crate::engine) const BALLOT_KIND: Place = 305;
pub(in crate::engine) const BALLOT_PROOF: Place = 875;
pub(in crate::engine) const BALLOT_RULES: Place = 68;
pub(in crate::engine) const BALLOT_VIEW: Place = 865;
pub(in crate::engine) const BALLOTS_VIEW: Place = 867;
pub(in crate::engine) const BASE: Place = 65;
pub(in crate::engine) const BEAT: Place = 425;
pub(in crate::engine) const BUDGET_COUNT: Place = 431;
pub(in crate::engine) const BUDGET_METHOD: Place = 320;
pub(in crate::engine) const BUDGET_OFFER: Place = 435;
pub(in crate::engine) const BUDGET_STEP: Place = 433;
pub(in crate::engine) const BURDEN_OF: Place = 955;
pub(in crate::engine) const BURDEN_VIEW: Place = 944;
pub(in crate::engine) const BUYER: Place = 462;
pub(in crate::engine) const CALL: Place = 346;
pub(in crate::engine) const CALLER: Place = 95;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 108;
pub(in crate::engine) const CASE_RULES: Place = 106;
pub(in crate::engine) const CASE_VIEW: Place = 921;
pub(in crate::engine) const CASES_ANSWER: Place = 920;
pub(in crate::engine) const CASES_COMMAND: Place = 960;
pub(in crate::engine) const CASES_EVENT: Place = 474;
pub(in crate::engine) const CASES_QUERY: Place = 979;
pub(in crate::engine) const CASES_REFUSAL: Place = 722;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 942;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 984;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 502;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 995;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 511;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 26;
pub(in crate::engine) const CERTAINTY: Place = 90;
pub(in crate::engine) const CHANNEL: Place = 478;
pub(in crate::engine) const CHANNEL_COUNT: Place = 822;
pub(in crate::engine) const CHARTER: Place = 34;
pub(in crate::engine) const CHARTER_COMMAND: Place = 999;
pub(in crate::engine) const CHARTER_EVENT: Place = 32;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 572;
pub(in crate::engine) const CHOICE: Place = 872;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1001;
pub(in crate::engine) const CNY: Place = 470;
pub(in crate::engine) const CNY_PER_POINT: Place = 105;
pub(in crate::engine) const COMMAND: Place = 1003;
pub(in crate::engine) const COMPARISON: Place = 417;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 887;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 885;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 884;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 945;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1100;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 533;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1116;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 758;
pub(in crate::engine) const CONSULTATION_RULES: Place = 49;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 362;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 880;
pub(in crate::engine) const CORRECTION: Place = 296;
pub(in crate::engine) const COUNT: Place = 404;
pub(in crate::engine) const COUNT_TERMS: Place = 849;
pub(in crate::engine) const COVENANT_ANSWER: Place = 900;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1074;
pub(in crate::engine) const COVENANT_DRAFT: Place = 327;
pub(in crate::engine) const COVENANT_EVENT: Place = 436;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1119;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 665;
pub(in crate::engine) const COVENANT_RULE: Place = 329;
pub(in crate::engine) const COVENANT_STANDING: Place = 789;
pub(in crate::engine) const COVENANT_VERSION: Place = 903;
pub(in crate::engine) const COVENANT_VIEW: Place = 901;
pub(in crate::engine) const COVERAGE_VIEW: Place = 814;
pub(in crate::engine) const CREDIT_CODE: Place = 182;
pub(in crate::engine) const DATA_FORM: Place = 986;
pub(in crate::engine) const DATA_ITEM: Place = 117;
pub(in crate::engine) const DAY: Place = 88;
pub(in crate::engine) const DAYS: Place = 97;
pub(in crate::engine) const DECISION_RULE: Place = 61;
pub(in crate::engine) const DEFERRAL: Place = 493;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 836;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1046;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 302;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 398;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1123;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 304;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 576;
pub(in crate::engine) const DELIBERATION_RULES: Place = 59;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 430;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 926;
pub(in crate::engine) const DIGEST: Place = 16;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 878;
pub(in crate::engine) const DONE: Place = 1134;
pub(in crate::engine) const DUE_CAUSE: Place = 553;
pub(in crate::engine) const DUEL: Place = 423;
pub(in crate::engine) const EARNING_RULE: Place = 104;
pub(in crate::engine) const EFFECT: Place = 854;
pub(in crate::engine) const ELECTORATE: Place = 62;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 893;
pub(in crate::engine) const ELIMINATION: Place = 82;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 557;
pub(in crate::engine) const ENTRY: Place = 991;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 232;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 777;
pub(in crate::engine) const ENTRY_VIEW: Place = 803;
pub(in crate::engine) const EQUAL_RANKS: Place = 78;
pub(in crate::engine) const ERASURE_GROUND: Place = 550;
pub(in crate::engine) const EVENT: Place = 31;
pub(in crate::engine) const EXHAUSTED: Place = 81;
pub(in crate::engine) const EXPORT_VIEW: Place = 781;
pub(in crate::engine) const FIGURES: Place = 951;
pub(in crate::engine) const FLAW: Place = 402;
pub(in crate::engine) const FORM_COUNT: Place = 293;
pub(in crate::engine) const FOUNDER: Place = 37;
pub(in crate::engine) const FOUR_EYES: Place = 58;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 912;
pub(in crate::engine) const GRID_PART: Place = 134;
pub(in crate::engine) const HELPER: Place = 1137;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 388;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 254;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 834;
pub(in crate::engine) const IN_FORCE: Place = 858;
pub(in crate::engine) const INEQUALITY: Place = 415;
pub(in crate::engine) const ITEM_ANSWER: Place = 505;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 528;
pub(in crate::engine) const JOIN_CODE: Place = 819;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 14;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1138;
pub(in crate::engine) const KEPT_FROM: Place = 123;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 936;
pub(in crate::engine) const LAWFUL_BASIS: Place = 118;
pub(in crate::engine) const LEDGER_TOTALS: Place = 919;
pub(in crate::engine) const LEVEL: Place = 114;
pub(in crate::engine) const LEVEL_FIGURE: Place = 934;
pub(in crate::engine) const LIFE_RULE: Place = 85;
pub(in crate::engine) const LIMIT: Place = 113;
pub(in crate::engine) const LIST_ENTRY: Place = 374;
pub(in crate::engine) const LIST_LINE: Place = 895;
pub(in crate::engine) const LIST_SUMMARY: Place = 370;
pub(in crate::engine) const MADE: Place = 1135;
pub(in crate::engine) const MATTER: Place = 1041;
pub(in crate::engine) const MEASURE: Place = 331;
pub(in crate::engine) const MEMBER_VIEW: Place = 782;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 804;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1004;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 124;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1145;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 139;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 39;
pub(in crate::engine) const MERCHANT_VIEW: Place = 911;
pub(in crate::engine) const MINORITY: Place = 279;
pub(in crate::engine) const MODERATION: Place = 883;
pub(in crate::engine) const MOTION_COUNT: Place = 405;
pub(in crate::engine) const NEXT: Place = 864;
pub(in crate::engine) const NEXT_STEP: Place = 863;
pub(in crate::engine) const OBJECTION_STATUS: Place = 899;
pub(in crate::engine) const OBJECTION_VIEW: Place = 898;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 896;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 913;
pub(in crate::engine) const OFFICE_HOURS: Place = 111;
pub(in crate::engine) const OPEN_CASE: Place = 941;
pub(in crate::engine) const OPENING_TERMS: Place = 368;
pub(in crate::engine) const OPTION_VOTES: Place = 412;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 261;
pub(in crate::engine) const ORGANISATION_RULES: Place = 47;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 825;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 824;
pub(in crate::engine) const OUTCOME: Place = 28;
pub(in crate::engine) const OWN_STATEMENT: Place = 891;
pub(in crate::engine) const OWNED_UNIT: Place = 352;
pub(in crate::engine) const PAPER_BOX: Place = 847;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 910;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 909;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 813;
pub(in crate::engine) const POINTS_ANSWER: Place = 908;
pub(in crate::engine) const POINTS_COMMAND: Place = 1086;
pub(in crate::engine) const POINTS_EVENT: Place = 453;
pub(in crate::engine) const POINTS_QUERY: Place = 1157;
pub(in crate::engine) const POINTS_REFUSAL: Place = 687;
pub(in crate::engine) const POINTS_RULES: Place = 102;
pub(in crate::engine) const POST: Place = 309;
pub(in crate::engine) const POST_COUNT: Place = 410;
pub(in crate::engine) const PRESET: Place = 87;
pub(in crate::engine) const PRODUCT: Place = 418;
pub(in crate::engine) const PROOF_FIGURE: Place = 817;
pub(in crate::engine) const PROOF_LEVEL: Place = 40;
pub(in crate::engine) const PROOF_RULE: Place = 42;
pub(in crate::engine) const PROVEN_ACT: Place = 43;
pub(in crate::engine) const PROXY_LIMITS: Place = 101;
pub(in crate::engine) const PROXY_RULE: Place = 71;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 869;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1168;
pub(in crate::engine) const QUESTION: Place = 1172;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 947;
pub(in crate::engine) const QUESTION_VIEW: Place = 946;
pub(in crate::engine) const RANK_SHEET: Place = 76;
pub(in crate::engine) const RANKED_METHOD: Place = 77;
pub(in crate::engine) const RATING: Place = 924;
pub(in crate::engine) const RATING_SUMS: Place = 937;
pub(in crate::engine) const RATIO: Place = 64;
pub(in crate::engine) const REACTION: Place = 364;
pub(in crate::engine) const RECEIPT: Place = 23;
pub(in crate::engine) const RECORD_VIEW: Place = 801;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 715;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 914;
pub(in crate::engine) const REFUSAL: Place = 556;
pub(in crate::engine) const REFUSED: Place = 555;
pub(in crate::engine) const REGION_CODE: Place = 38;
pub(in crate::engine) const REGION_FIGURES: Place = 930;
pub(in crate::engine) const REGION_HISTORY: Place = 806;
pub(in crate::engine) const REGION_VERSION: Place = 808;
pub(in crate::engine) const REGION_VIEW: Place = 805;
pub(in crate::engine) const REQUEST: Place = 1173;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 459;
pub(in crate::engine) const RESERVED: Place = 312;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 128;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 122;
pub(in crate::engine) const RETURN_CAUSE: Place = 466;
pub(in crate::engine) const REVIEW_FINDING: Place = 384;
pub(in crate::engine) const REVIEW_TERMS: Place = 48;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 784;
pub(in crate::engine) const ROUND: Place = 428;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 907;
pub(in crate::engine) const RUNOFF_COUNT: Place = 426;
pub(in crate::engine) const SCHULZE_COUNT: Place = 421;
pub(in crate::engine) const SCORE: Place = 498;
pub(in crate::engine) const SEATED: Place = 420;
pub(in crate::engine) const SEATS_COUNT: Place = 408;
pub(in crate::engine) const SECRET: Place = 1177;
pub(in crate::engine) const SENSITIVITY: Place = 120;
pub(in crate::engine) const SENTENCE: Place = 877;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 469;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 471;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 918;
pub(in crate::engine) const SETUP: Place = 1178;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 539;
pub(in crate::engine) const SILENCE: Place = 74;
pub(in crate::engine) const SILENCE_RULE: Place = 73;
pub(in crate::engine) const SKIPPED_RANKS: Place = 79;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 731;
pub(in crate::engine) const STAGE_FIGURE: Place = 932;
pub(in crate::engine) const STAGE_NAME: Place = 603;
pub(in crate::engine) const STAGE_VIEW: Place = 838;
pub(in crate::engine) const STAGES: Place = 732;
pub(in crate::engine) const STATEMENT_VIEW: Place = 889;
pub(in crate::engine) const STEP: Place = 25;
pub(in crate::engine) const STEP_KIND: Place = 929;
pub(in crate::engine) const STEP_VIEW: Place = 928;
pub(in crate::engine) const TALLY: Place = 407;
pub(in crate::engine) const TERM: Place = 115;
pub(in crate::engine) const TERMS: Place = 476;
pub(in crate::engine) const TEST: Place = 416;
pub(in crate::engine) const THRESHOLD: Place = 63;
pub(in crate::engine) const THRESHOLDS: Place = 850;
pub(in crate::engine) const TIES: Place = 322;
pub(in crate::engine) const TIMESTAMP: Place = 17;
pub(in crate::engine) const TOOL: Place = 1179;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 837;
pub(in crate::engine) const TRACKER: Place = 642;
pub(in crate::engine) const TRY_LIMIT: Place = 46;
pub(in crate::engine) const TURN: Place = 810;
pub(in crate::engine) const TURNOUT: Place = 399;
pub(in crate::engine) const UNIT: Place = 487;
pub(in crate::engine) const UNIT_FIGURES: Place = 938;
pub(in crate::engine) const UNMASKING: Place = 282;
pub(in crate::engine) const UNMASKING_RULES: Place = 53;
pub(in crate::engine) const UNMASKING_STAGE: Place = 283;
pub(in crate::engine) const UNRANKED: Place = 80;
pub(in crate::engine) const VAULT_ANSWER: Place = 952;
pub(in crate::engine) const VAULT_COMMAND: Place = 1108;
pub(in crate::engine) const VAULT_EVENT: Place = 542;
pub(in crate::engine) const VAULT_QUERY: Place = 1169;
pub(in crate::engine) const VAULT_REFUSAL: Place = 769;
pub(in crate::engine) const VERIFICATION_CODE: Place = 917;
pub(in crate::engine) const VIA: Place = 1175;
pub(in crate::engine) const VIOLATION_VIEW: Place = 788;
pub(in crate::engine) const VOIDED: Place = 401;
pub(in crate::engine) const VOTE: Place = 1064;
pub(in crate::engine) const VOTE_MEASURE: Place = 93;
pub(in crate::engine) const VOTE_RESULT: Place = 397;
pub(in crate::engine) const VOTER: Place = 349;
pub(in crate::engine) const VOTING_DAYS: Place = 99;
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
    Row::Union(2407, 9), // 13 Answer
    Row::Union(1950, 6), // 14 JournalAnswer
    Row::Record(24, 3), // 15 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 16 Digest
    Row::Leaf(Leaf::Timestamp), // 17 Timestamp
    Row::Leaf(Leaf::U32), // 18 u32
    Row::Record(27, 2), // 19 JournalAnswer.root
    Row::Record(29, 4), // 20 JournalAnswer.inclusion
    Row::List(16), // 21 [Digest]
    Row::Record(30, 3), // 22 JournalAnswer.consistency
    Row::Record(1874, 7), // 23 Receipt
    Row::List(25), // 24 [Step]
    Row::Record(1870, 4), // 25 Step
    Row::Words(33, 2), // 26 Cause
    Row::Leaf(Leaf::Text), // 27 text
    Row::Union(1868, 2), // 28 Outcome
    Row::Record(1422, 1), // 29 Outcome.accepted
    Row::List(31), // 30 [Event]
    Row::Union(1413, 9), // 31 Event
    Row::Union(249, 1), // 32 CharterEvent
    Row::Record(248, 1), // 33 CharterEvent.adopted
    Row::Record(238, 10), // 34 Charter
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
    Row::Record(184, 2), // 59 DeliberationRules
    Row::List(61), // 60 [DecisionRule]
    Row::Record(138, 13), // 61 DecisionRule
    Row::Words(83, 8), // 62 Electorate
    Row::Union(91, 2), // 63 Threshold
    Row::Leaf(Leaf::Ratio), // 64 Ratio
    Row::Words(93, 4), // 65 Base
    Row::Maybe(0), // 66 Id?
    Row::Maybe(68), // 67 BallotRules?
    Row::Record(122, 7), // 68 BallotRules
    Row::Leaf(Leaf::Bool), // 69 bool
    Row::Maybe(71), // 70 ProxyRule?
    Row::Record(97, 2), // 71 ProxyRule
    Row::Maybe(73), // 72 SilenceRule?
    Row::Record(102, 4), // 73 SilenceRule
    Row::Words(99, 3), // 74 Silence
    Row::Maybe(76), // 75 RankSheet?
    Row::Record(115, 7), // 76 RankSheet
    Row::Words(106, 2), // 77 RankedMethod
    Row::Words(108, 2), // 78 EqualRanks
    Row::Words(110, 1), // 79 SkippedRanks
    Row::Words(111, 1), // 80 Unranked
    Row::Words(112, 1), // 81 Exhausted
    Row::Words(113, 1), // 82 Elimination
    Row::Words(114, 1), // 83 Withdrawn
    Row::Maybe(85), // 84 LifeRule?
    Row::Record(129, 9), // 85 LifeRule
    Row::List(87), // 86 [Preset]
    Row::Record(166, 18), // 87 Preset
    Row::Leaf(Leaf::Day), // 88 Day
    Row::Maybe(88), // 89 Day?
    Row::Words(151, 4), // 90 Certainty
    Row::List(62), // 91 [Electorate]
    Row::List(93), // 92 [VoteMeasure]
    Row::Words(155, 2), // 93 VoteMeasure
    Row::List(95), // 94 [Caller]
    Row::Record(157, 2), // 95 Caller
    Row::Maybe(97), // 96 Days?
    Row::Record(159, 2), // 97 Days
    Row::Maybe(99), // 98 VotingDays?
    Row::Record(161, 2), // 99 VotingDays
    Row::Maybe(101), // 100 ProxyLimits?
    Row::Record(163, 3), // 101 ProxyLimits
    Row::Record(190, 4), // 102 PointsRules
    Row::List(104), // 103 [EarningRule]
    Row::Record(186, 4), // 104 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 105 CnyPerPoint
    Row::Record(209, 6), // 106 CaseRules
    Row::List(108), // 107 [CaseKind]
    Row::Record(194, 3), // 108 CaseKind
    Row::List(0), // 109 [OrganisationId]
    Row::List(111), // 110 [OfficeHours]
    Row::Record(197, 2), // 111 OfficeHours
    Row::List(113), // 112 [Limit]
    Row::Record(206, 3), // 113 Limit
    Row::Words(199, 5), // 114 Level
    Row::Union(204, 2), // 115 Term
    Row::List(117), // 116 [DataItem]
    Row::Record(225, 7), // 117 DataItem
    Row::Words(215, 7), // 118 LawfulBasis
    Row::List(0), // 119 [PurposeCode]
    Row::Words(222, 3), // 120 Sensitivity
    Row::List(122), // 121 [RetentionCategory]
    Row::Record(234, 4), // 122 RetentionCategory
    Row::Words(232, 2), // 123 KeptFrom
    Row::Union(624, 44), // 124 MembershipEvent
    Row::Record(250, 4), // 125 MembershipEvent.regionDefined
    Row::Maybe(38), // 126 RegionCode?
    Row::Record(266, 4), // 127 MembershipEvent.reshapePlanned
    Row::Union(262, 4), // 128 Reshaping
    Row::Record(238, 1), // 129 Reshaping.rename
    Row::Record(254, 2), // 130 Reshaping.move
    Row::Record(259, 2), // 131 Reshaping.split
    Row::List(0), // 132 [HouseholdId]
    Row::List(134), // 133 [GridPart]
    Row::Record(256, 3), // 134 GridPart
    Row::Record(261, 1), // 135 Reshaping.merge
    Row::List(38), // 136 [RegionCode]
    Row::Record(266, 1), // 137 MembershipEvent.reshapeCancelled
    Row::Record(485, 2), // 138 MembershipEvent.reshapeDropped
    Row::Union(385, 100), // 139 MembershipRefusal
    Row::Record(37, 1), // 140 MembershipRefusal.unknownRegion
    Row::Record(35, 1), // 141 MembershipRefusal.unknownPerson
    Row::Record(270, 1), // 142 MembershipRefusal.unknownHousehold
    Row::Record(271, 1), // 143 MembershipRefusal.unknownOrganisation
    Row::Record(37, 1), // 144 MembershipRefusal.regionExists
    Row::Record(272, 3), // 145 MembershipRefusal.levelGap
    Row::Record(275, 3), // 146 MembershipRefusal.gridSuffix
    Row::Record(278, 2), // 147 MembershipRefusal.notAGrid
    Row::Record(266, 1), // 148 MembershipRefusal.unknownReshape
    Row::Record(280, 2), // 149 MembershipRefusal.reshapeExists
    Row::Record(282, 2), // 150 MembershipRefusal.reshapePast
    Row::Record(284, 2), // 151 MembershipRefusal.regionEnded
    Row::Record(286, 0), // 152 MembershipRefusal.nothingChanges
    Row::Record(286, 1), // 153 MembershipRefusal.namedTwice
    Row::Record(287, 4), // 154 MembershipRefusal.mergeLevels
    Row::Record(291, 4), // 155 MembershipRefusal.householdsUnaccounted
    Row::Record(295, 3), // 156 MembershipRefusal.knownBelowJoined
    Row::Record(298, 2), // 157 MembershipRefusal.joinCodeDays
    Row::Record(291, 1), // 158 MembershipRefusal.noJoinCode
    Row::Record(300, 1), // 159 MembershipRefusal.joinTriesUsed
    Row::Record(301, 2), // 160 MembershipRefusal.joinCodeReplaced
    Row::Record(301, 1), // 161 MembershipRefusal.joinCodeWithdrawn
    Row::Record(300, 1), // 162 MembershipRefusal.joinCodeExpired
    Row::Record(303, 2), // 163 MembershipRefusal.proofTooLow
    Row::Record(305, 2), // 164 MembershipRefusal.alreadyMember
    Row::Record(307, 0), // 165 MembershipRefusal.identityTaken
    Row::Record(35, 1), // 166 MembershipRefusal.identityChanged
    Row::Record(307, 2), // 167 MembershipRefusal.householdElsewhere
    Row::Record(309, 2), // 168 MembershipRefusal.householdFull
    Row::Record(35, 1), // 169 MembershipRefusal.notAMember
    Row::Record(311, 2), // 170 MembershipRefusal.notInHousehold
    Row::Record(36, 1), // 171 MembershipRefusal.roleNeedsOrganisation
    Row::Record(36, 1), // 172 MembershipRefusal.roleWithoutOrganisation
    Row::Record(313, 2), // 173 MembershipRefusal.roleBeyondOrganisation
    Row::Record(36, 1), // 174 MembershipRefusal.ownGrant
    Row::Record(315, 2), // 175 MembershipRefusal.roleExpiryPast
    Row::Record(317, 3), // 176 MembershipRefusal.beyondRung
    Row::Record(320, 2), // 177 MembershipRefusal.grantOutlasts
    Row::Record(322, 2), // 178 MembershipRefusal.passesTooMany
    Row::Record(35, 3), // 179 MembershipRefusal.roleNotHeld
    Row::Record(271, 1), // 180 MembershipRefusal.creditCodeMissing
    Row::Record(324, 2), // 181 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 182 CreditCode
    Row::Record(271, 1), // 183 MembershipRefusal.organisationExists
    Row::Record(326, 2), // 184 MembershipRefusal.applicationsOfPerson
    Row::Record(328, 3), // 185 MembershipRefusal.applicationsOfRegion
    Row::Record(331, 2), // 186 MembershipRefusal.officersTooMany
    Row::Record(333, 0), // 187 MembershipRefusal.officersNone
    Row::Record(35, 1), // 188 MembershipRefusal.officerTwice
    Row::Record(271, 1), // 189 MembershipRefusal.notUnderReview
    Row::Record(271, 1), // 190 MembershipRefusal.ownReview
    Row::Record(271, 1), // 191 MembershipRefusal.sameReviewer
    Row::Record(271, 1), // 192 MembershipRefusal.notRejected
    Row::Record(271, 1), // 193 MembershipRefusal.appealDecided
    Row::Record(315, 2), // 194 MembershipRefusal.appealLate
    Row::Record(271, 1), // 195 MembershipRefusal.ownSupervision
    Row::Record(271, 1), // 196 MembershipRefusal.notSuspended
    Row::Record(333, 3), // 197 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 198 i16
    Row::Record(271, 1), // 199 MembershipRefusal.notActive
    Row::Record(336, 2), // 200 MembershipRefusal.notDue
    Row::Record(338, 2), // 201 MembershipRefusal.personMerged
    Row::Record(340, 2), // 202 MembershipRefusal.identityKeyOrder
    Row::Record(342, 0), // 203 MembershipRefusal.identityKeyReused
    Row::Record(340, 2), // 204 MembershipRefusal.identityKeyNotInForce
    Row::Record(35, 1), // 205 MembershipRefusal.ownWitness
    Row::Record(342, 3), // 206 MembershipRefusal.proofBelow
    Row::Record(345, 2), // 207 MembershipRefusal.proofNotHigher
    Row::Record(35, 1), // 208 MembershipRefusal.onePerson
    Row::Record(347, 2), // 209 MembershipRefusal.duplicateOpen
    Row::Record(347, 2), // 210 MembershipRefusal.noDuplicate
    Row::Record(347, 2), // 211 MembershipRefusal.ownDuplicate
    Row::Record(338, 2), // 212 MembershipRefusal.mergeIntoMember
    Row::Record(35, 1), // 213 MembershipRefusal.notAMinor
    Row::Record(349, 3), // 214 MembershipRefusal.underage
    Row::Record(352, 2), // 215 MembershipRefusal.guardianNeeded
    Row::Record(35, 1), // 216 MembershipRefusal.ownGuardian
    Row::Record(35, 1), // 217 MembershipRefusal.guardianActs
    Row::Record(354, 0), // 218 MembershipRefusal.unmaskingOff
    Row::Record(354, 1), // 219 MembershipRefusal.unmaskingExists
    Row::Record(354, 1), // 220 MembershipRefusal.unknownUnmasking
    Row::Record(355, 2), // 221 MembershipRefusal.unknownHandle
    Row::Record(354, 1), // 222 MembershipRefusal.ownUnmasking
    Row::Record(354, 1), // 223 MembershipRefusal.unmaskingDecided
    Row::Record(354, 1), // 224 MembershipRefusal.nobodyToTell
    Row::Record(357, 0), // 225 MembershipRefusal.assistanceOff
    Row::Record(357, 1), // 226 MembershipRefusal.ownHelper
    Row::Record(357, 1), // 227 MembershipRefusal.helperElsewhere
    Row::Record(358, 2), // 228 MembershipRefusal.helperForRole
    Row::Record(360, 4), // 229 MembershipRefusal.helperBusy
    Row::Record(357, 1), // 230 MembershipRefusal.helperChooses
    Row::Record(369, 2), // 231 MembershipRefusal.channelDiffers
    Row::Words(364, 5), // 232 EntryChannel
    Row::Record(371, 1), // 233 MembershipRefusal.unknownBatch
    Row::Record(371, 1), // 234 MembershipRefusal.batchExists
    Row::Record(371, 1), // 235 MembershipRefusal.batchClosed
    Row::Record(372, 3), // 236 MembershipRefusal.batchTotal
    Row::Record(375, 2), // 237 MembershipRefusal.notInBatch
    Row::Record(377, 4), // 238 MembershipRefusal.batchMismatch
    Row::Record(35, 1), // 239 MembershipRefusal.nothingToCorrect
    Row::Record(315, 2), // 240 MembershipRefusal.correctionLate
    Row::Record(381, 2), // 241 MembershipRefusal.proofRaised
    Row::Record(383, 2), // 242 MembershipRefusal.secondEyes
    Row::Record(266, 3), // 243 MembershipEvent.regionReshaped
    Row::Record(291, 2), // 244 MembershipEvent.knownHouseholdsEntered
    Row::Record(487, 7), // 245 MembershipEvent.roleGranted
    Row::Maybe(0), // 246 OrganisationId?
    Row::Maybe(0), // 247 PersonId?
    Row::Record(487, 4), // 248 MembershipEvent.roleRevoked
    Row::Record(494, 4), // 249 MembershipEvent.joinCodeIssued
    Row::Record(494, 2), // 250 MembershipEvent.joinCodeRevoked
    Row::Record(498, 3), // 251 MembershipEvent.joinCodeRejected
    Row::Record(307, 2), // 252 MembershipEvent.householdFormed
    Row::Record(501, 5), // 253 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 254 Identity
    Row::Record(35, 1), // 255 MembershipEvent.personLeft
    Row::Record(506, 2), // 256 MembershipEvent.delegateNamed
    Row::Record(508, 3), // 257 MembershipEvent.householdRegrouped
    Row::List(0), // 258 [PersonId]
    Row::Record(270, 1), // 259 MembershipEvent.delegateCleared
    Row::Record(522, 10), // 260 MembershipEvent.organisationApplied
    Row::Words(511, 11), // 261 OrganisationKind
    Row::Maybe(182), // 262 CreditCode?
    Row::Record(532, 2), // 263 MembershipEvent.organisationApproved
    Row::Record(534, 5), // 264 MembershipEvent.organisationRejected
    Row::Record(539, 4), // 265 MembershipEvent.reviewAppealed
    Row::Record(271, 1), // 266 MembershipEvent.applicationWithdrawn
    Row::Record(532, 2), // 267 MembershipEvent.organisationSuspended
    Row::Record(532, 2), // 268 MembershipEvent.organisationReinstated
    Row::Record(532, 2), // 269 MembershipEvent.organisationDissolved
    Row::Record(543, 3), // 270 MembershipEvent.reviewOverdue
    Row::Record(543, 3), // 271 MembershipEvent.reviewEscalated
    Row::Record(546, 2), // 272 MembershipEvent.identityKeyRotated
    Row::Record(548, 3), // 273 MembershipEvent.personProved
    Row::Record(551, 5), // 274 MembershipEvent.duplicateFound
    Row::Record(556, 3), // 275 MembershipEvent.duplicateOverdue
    Row::Record(559, 3), // 276 MembershipEvent.duplicateDismissed
    Row::Record(562, 3), // 277 MembershipEvent.personsMerged
    Row::Record(567, 2), // 278 MembershipEvent.minorEntered
    Row::Record(565, 2), // 279 Minority
    Row::Record(35, 1), // 280 MembershipEvent.cameOfAge
    Row::Record(588, 1), // 281 MembershipEvent.unmaskingAsked
    Row::Record(581, 7), // 282 Unmasking
    Row::Union(577, 4), // 283 UnmaskingStage
    Row::Record(336, 1), // 284 UnmaskingStage.asked
    Row::Record(569, 0), // 285 UnmaskingStage.lapsed
    Row::Record(569, 2), // 286 UnmaskingStage.declined
    Row::Record(571, 6), // 287 UnmaskingStage.granted
    Row::Record(589, 2), // 288 MembershipEvent.unmaskingMoved
    Row::Record(591, 2), // 289 MembershipEvent.personErased
    Row::Record(593, 7), // 290 MembershipEvent.entered
    Row::Record(602, 4), // 291 MembershipEvent.batchOpened
    Row::List(293), // 292 [FormCount]
    Row::Record(600, 2), // 293 FormCount
    Row::Record(606, 3), // 294 MembershipEvent.batchClosed
    Row::Record(613, 3), // 295 MembershipEvent.entryCorrected
    Row::Union(610, 3), // 296 Correction
    Row::Record(270, 1), // 297 Correction.household
    Row::Record(189, 1), // 298 Correction.proof
    Row::Record(609, 1), // 299 Correction.delegate
    Row::Record(616, 5), // 300 MembershipEvent.actHeld
    Row::Record(621, 3), // 301 MembershipEvent.actSeconded
    Row::Union(979, 35), // 302 DeliberationEvent
    Row::Record(726, 12), // 303 DeliberationEvent.topicProposed
    Row::Record(702, 3), // 304 DeliberationQuestion
    Row::Union(691, 6), // 305 BallotKind
    Row::Record(668, 0), // 306 BallotKind.motion
    Row::Record(676, 2), // 307 BallotKind.block
    Row::List(309), // 308 [Post]
    Row::Record(670, 4), // 309 Post
    Row::List(44), // 310 [u8]
    Row::List(312), // 311 [Reserved]
    Row::Record(668, 2), // 312 Reserved
    Row::Maybe(63), // 313 Threshold?
    Row::List(315), // 314 [Apart]
    Row::Record(674, 2), // 315 Apart
    Row::Record(678, 1), // 316 BallotKind.approval
    Row::Record(679, 2), // 317 BallotKind.score
    Row::Record(681, 2), // 318 BallotKind.ranked
    Row::Record(686, 5), // 319 BallotKind.budget
    Row::Words(683, 3), // 320 BudgetMethod
    Row::List(12), // 321 [Amount]
    Row::Union(699, 3), // 322 Ties
    Row::Record(697, 0), // 323 Ties.revote
    Row::Record(697, 1), // 324 Ties.seniority
    Row::Record(698, 1), // 325 Ties.lot
    Row::Maybe(327), // 326 CovenantDraft?
    Row::Record(720, 4), // 327 CovenantDraft
    Row::List(329), // 328 [CovenantRule]
    Row::Record(714, 6), // 329 CovenantRule
    Row::List(331), // 330 [Measure]
    Row::Union(706, 6), // 331 Measure
    Row::Record(705, 0), // 332 Measure.dissuade
    Row::Record(705, 0), // 333 Measure.expose
    Row::Record(705, 1), // 334 Measure.exposeNamed
    Row::Maybe(118), // 335 LawfulBasis?
    Row::Record(194, 1), // 336 Measure.refer
    Row::Record(187, 1), // 337 Measure.fine
    Row::Record(706, 0), // 338 Measure.withholdService
    Row::Maybe(45), // 339 u16?
    Row::Maybe(341), // 340 AppealTerms?
    Row::Record(712, 2), // 341 AppealTerms
    Row::Maybe(0), // 342 RuleCode?
    Row::Maybe(0), // 343 TopicId?
    Row::List(0), // 344 [Id]
    Row::List(346), // 345 [Call]
    Row::Record(724, 2), // 346 Call
    Row::Record(740, 3), // 347 DeliberationEvent.votersRecorded
    Row::List(349), // 348 [Voter]
    Row::Record(738, 2), // 349 Voter
    Row::Record(746, 2), // 350 DeliberationEvent.unitsRecorded
    Row::List(352), // 351 [OwnedUnit]
    Row::Record(743, 3), // 352 OwnedUnit
    Row::Record(748, 2), // 353 DeliberationEvent.secondGiven
    Row::Record(750, 2), // 354 DeliberationEvent.topicSeconded
    Row::Record(752, 3), // 355 DeliberationEvent.topicLapsed
    Row::Record(726, 1), // 356 DeliberationEvent.topicWithdrawn
    Row::Record(755, 2), // 357 DeliberationEvent.screeningBegan
    Row::Record(757, 5), // 358 DeliberationEvent.topicScreened
    Row::Record(762, 3), // 359 DeliberationEvent.rulingAppealed
    Row::Record(765, 2), // 360 DeliberationEvent.discussionBegan
    Row::Record(771, 7), // 361 DeliberationEvent.contributionMade
    Row::Words(767, 4), // 362 ContributionKind
    Row::Record(781, 4), // 363 DeliberationEvent.reactionGiven
    Row::Words(778, 3), // 364 Reaction
    Row::Record(785, 6), // 365 DeliberationEvent.amendmentDecided
    Row::Record(791, 4), // 366 DeliberationEvent.contributionModerated
    Row::Record(801, 5), // 367 DeliberationEvent.topicFrozen
    Row::Record(795, 3), // 368 OpeningTerms
    Row::Maybe(370), // 369 ListSummary?
    Row::Record(798, 3), // 370 ListSummary
    Row::Maybe(18), // 371 u32?
    Row::Record(810, 5), // 372 DeliberationEvent.objectionLodged
    Row::Maybe(374), // 373 ListEntry?
    Row::Record(806, 4), // 374 ListEntry
    Row::Record(815, 4), // 375 DeliberationEvent.objectionDecided
    Row::Record(819, 2), // 376 DeliberationEvent.listStands
    Row::Record(821, 3), // 377 DeliberationEvent.resultAnnounced
    Row::Record(824, 4), // 378 DeliberationEvent.resultAnnulled
    Row::Record(819, 2), // 379 DeliberationEvent.resultStands
    Row::Record(828, 6), // 380 DeliberationEvent.topicInForce
    Row::Record(834, 3), // 381 DeliberationEvent.topicMoot
    Row::Record(755, 2), // 382 DeliberationEvent.reviewOverdue
    Row::Record(840, 4), // 383 DeliberationEvent.topicReviewed
    Row::Words(837, 3), // 384 ReviewFinding
    Row::Record(844, 6), // 385 DeliberationEvent.votingOpened
    Row::Record(850, 8), // 386 DeliberationEvent.ballotCast
    Row::Maybe(0), // 387 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 388 HiddenBallot
    Row::Record(858, 4), // 389 DeliberationEvent.voteEntrusted
    Row::Record(858, 2), // 390 DeliberationEvent.proxyRevoked
    Row::Record(862, 4), // 391 DeliberationEvent.ballotsServed
    Row::Record(866, 6), // 392 DeliberationEvent.paperIssued
    Row::Record(872, 3), // 393 DeliberationEvent.papersCounted
    Row::List(388), // 394 [HiddenBallot]
    Row::Record(875, 3), // 395 DeliberationEvent.votingClosed
    Row::Record(972, 7), // 396 DeliberationEvent.topicDecided
    Row::Record(966, 6), // 397 VoteResult
    Row::Words(878, 4), // 398 DeliberationOutcome
    Row::Record(889, 3), // 399 Turnout
    Row::List(401), // 400 [Voided]
    Row::Record(887, 2), // 401 Voided
    Row::Words(882, 5), // 402 Flaw
    Row::Maybe(404), // 403 Count?
    Row::Union(961, 5), // 404 Count
    Row::Record(898, 1), // 405 MotionCount
    Row::List(407), // 406 [Tally]
    Row::Record(892, 6), // 407 Tally
    Row::Record(923, 1), // 408 SeatsCount
    Row::List(410), // 409 [PostCount]
    Row::Record(919, 4), // 410 PostCount
    Row::List(412), // 411 [OptionVotes]
    Row::Record(913, 3), // 412 OptionVotes
    Row::List(18), // 413 [u32]
    Row::List(415), // 414 [Inequality]
    Row::Record(903, 10), // 415 Inequality
    Row::Words(899, 2), // 416 Test
    Row::Words(901, 2), // 417 Comparison
    Row::Leaf(Leaf::Product), // 418 Product
    Row::List(420), // 419 [Seated]
    Row::Record(916, 3), // 420 Seated
    Row::Record(933, 4), // 421 SchulzeCount
    Row::List(423), // 422 [Duel]
    Row::Record(924, 4), // 423 Duel
    Row::List(425), // 424 [Beat]
    Row::Record(928, 5), // 425 Beat
    Row::Record(945, 3), // 426 RunoffCount
    Row::List(428), // 427 [Round]
    Row::Record(940, 5), // 428 Round
    Row::List(430), // 429 [DeliberationStanding]
    Row::Record(937, 3), // 430 DeliberationStanding
    Row::Record(958, 3), // 431 BudgetCount
    Row::List(433), // 432 [BudgetStep]
    Row::Record(951, 7), // 433 BudgetStep
    Row::List(435), // 434 [BudgetOffer]
    Row::Record(948, 3), // 435 BudgetOffer
    Row::Union(1068, 14), // 436 CovenantEvent
    Row::Record(1014, 5), // 437 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 438 CovenantId?
    Row::Record(1019, 3), // 439 CovenantEvent.covenantRepealed
    Row::Record(1019, 2), // 440 CovenantEvent.covenantGoesOn
    Row::Record(1022, 12), // 441 CovenantEvent.violationRecorded
    Row::Record(1034, 2), // 442 CovenantEvent.replyGiven
    Row::Record(1036, 8), // 443 CovenantEvent.measureApplied
    Row::Maybe(0), // 444 CaseId?
    Row::Record(1044, 3), // 445 CovenantEvent.noticeIssued
    Row::Record(1047, 4), // 446 CovenantEvent.noticeRetracted
    Row::Record(1051, 5), // 447 CovenantEvent.referredAgain
    Row::Record(1056, 2), // 448 CovenantEvent.referralOpened
    Row::Record(1058, 2), // 449 CovenantEvent.referralRefused
    Row::Record(1060, 3), // 450 CovenantEvent.appealLodged
    Row::Record(1063, 2), // 451 CovenantEvent.appealDismissed
    Row::Record(1065, 3), // 452 CovenantEvent.violationWithdrawn
    Row::Union(1143, 12), // 453 PointsEvent
    Row::Record(1082, 2), // 454 PointsEvent.fundOpened
    Row::Record(1084, 5), // 455 PointsEvent.pointsAwarded
    Row::Record(1089, 6), // 456 PointsEvent.awardReversed
    Row::Record(1097, 5), // 457 PointsEvent.offerPublished
    Row::Maybe(459), // 458 Requirement?
    Row::Record(1095, 2), // 459 Requirement
    Row::Record(1097, 1), // 460 PointsEvent.offerWithdrawn
    Row::Record(1104, 6), // 461 PointsEvent.redemptionReserved
    Row::Union(1102, 2), // 462 Buyer
    Row::Record(1110, 2), // 463 PointsEvent.codeRejected
    Row::Record(1104, 1), // 464 PointsEvent.redemptionConfirmed
    Row::Record(1116, 2), // 465 PointsEvent.redemptionReturned
    Row::Words(1112, 4), // 466 ReturnCause
    Row::Record(1132, 5), // 467 PointsEvent.settled
    Row::List(469), // 468 [SettlementLine]
    Row::Record(1118, 7), // 469 SettlementLine
    Row::Leaf(Leaf::Cny), // 470 Cny
    Row::Record(1125, 7), // 471 SettlementTotals
    Row::Record(1137, 3), // 472 PointsEvent.pointsCombined
    Row::Record(1140, 3), // 473 PointsEvent.pointsForfeited
    Row::Union(1242, 19), // 474 CasesEvent
    Row::Record(1160, 1), // 475 CasesEvent.termsAdopted
    Row::Record(1155, 5), // 476 Terms
    Row::Record(1169, 10), // 477 CasesEvent.caseReported
    Row::Words(1161, 8), // 478 Channel
    Row::Record(1179, 2), // 479 CasesEvent.caseAccepted
    Row::Record(1181, 5), // 480 CasesEvent.caseDeclined
    Row::Record(1186, 2), // 481 CasesEvent.selfResolutionStarted
    Row::Record(1032, 1), // 482 CasesEvent.handlingStarted
    Row::Record(1188, 2), // 483 CasesEvent.caseEntrusted
    Row::Record(1190, 4), // 484 CasesEvent.caseDispatched
    Row::Record(1194, 3), // 485 CasesEvent.caseReturned
    Row::Record(1199, 5), // 486 CasesEvent.feedbackGiven
    Row::Union(1197, 2), // 487 Unit
    Row::Record(37, 1), // 488 Unit.region
    Row::Record(271, 1), // 489 Unit.organisation
    Row::Record(1204, 7), // 490 CasesEvent.caseClosed
    Row::Record(1213, 6), // 491 CasesEvent.caseEscalated
    Row::Maybe(493), // 492 Deferral?
    Row::Words(1211, 2), // 493 Deferral
    Row::Record(1219, 4), // 494 CasesEvent.deadlineMissed
    Row::Record(1223, 5), // 495 CasesEvent.caseSupervised
    Row::Record(1228, 3), // 496 CasesEvent.deadlineSet
    Row::Record(1231, 6), // 497 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 498 Score
    Row::Record(1237, 5), // 499 CasesEvent.caseReopened
    Row::Record(1188, 2), // 500 CasesEvent.caseReleased
    Row::Record(1032, 1), // 501 CasesEvent.caseWithdrawn
    Row::Union(1346, 6), // 502 CatalogueEvent
    Row::Record(1320, 5), // 503 CatalogueEvent.formAsked
    Row::List(505), // 504 [ItemAnswer]
    Row::Record(1318, 2), // 505 ItemAnswer
    Row::Union(1314, 4), // 506 AskAnswer
    Row::Record(1261, 4), // 507 AskAnswer.alreadyHeld
    Row::Record(1265, 4), // 508 AskAnswer.shareFrom
    Row::Record(1269, 2), // 509 AskAnswer.mayCollect
    Row::Record(1313, 1), // 510 AskAnswer.forbidden
    Row::Union(1299, 14), // 511 CatalogueRefusal
    Row::Record(225, 1), // 512 CatalogueRefusal.unknownItem
    Row::Record(225, 1), // 513 CatalogueRefusal.itemTwice
    Row::Record(1271, 2), // 514 CatalogueRefusal.purposeNotLawful
    Row::Record(1273, 3), // 515 CatalogueRefusal.notEntitled
    Row::Record(1276, 3), // 516 CatalogueRefusal.outsideRegion
    Row::Record(1279, 5), // 517 CatalogueRefusal.alreadyHeld
    Row::Record(1284, 3), // 518 CatalogueRefusal.refusedByResident
    Row::Record(1287, 2), // 519 CatalogueRefusal.consentMissing
    Row::Record(1289, 3), // 520 CatalogueRefusal.guardianMissing
    Row::Record(1292, 5), // 521 CatalogueRefusal.heldElsewhere
    Row::Record(1262, 1), // 522 CatalogueRefusal.recordExists
    Row::Record(1262, 1), // 523 CatalogueRefusal.unknownRecord
    Row::Record(1297, 2), // 524 CatalogueRefusal.notFresh
    Row::Record(1287, 2), // 525 CatalogueRefusal.notRefusable
    Row::Record(1328, 10), // 526 CatalogueEvent.itemCollected
    Row::Maybe(528), // 527 ItemConsent?
    Row::Record(1325, 3), // 528 ItemConsent
    Row::Record(1338, 4), // 529 CatalogueEvent.itemShared
    Row::Record(1342, 4), // 530 CatalogueEvent.itemRefused
    Row::Record(1338, 2), // 531 CatalogueEvent.holdingEnded
    Row::Record(35, 1), // 532 CatalogueEvent.personForgotten
    Row::Union(1375, 7), // 533 ConsultationEvent
    Row::Record(1352, 7), // 534 ConsultationEvent.questionAsked
    Row::Record(1359, 3), // 535 ConsultationEvent.answerReminded
    Row::Record(1362, 3), // 536 ConsultationEvent.answerOverdue
    Row::Record(1365, 3), // 537 ConsultationEvent.questionEscalated
    Row::Record(1370, 3), // 538 ConsultationEvent.questionAnswered
    Row::Record(1368, 2), // 539 ShownIdentity
    Row::Record(1352, 1), // 540 ConsultationEvent.questionWithdrawn
    Row::Record(1373, 2), // 541 ConsultationEvent.answerRated
    Row::Union(1406, 7), // 542 VaultEvent
    Row::Record(1382, 6), // 543 VaultEvent.entryKept
    Row::Maybe(16), // 544 Digest?
    Row::Record(1388, 2), // 545 VaultEvent.entryCorrected
    Row::Record(1390, 2), // 546 VaultEvent.termMoved
    Row::Record(1392, 2), // 547 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 548 CategoryCode?
    Row::Record(1399, 2), // 549 VaultEvent.erasureOrdered
    Row::Words(1394, 5), // 550 ErasureGround
    Row::Record(1404, 2), // 551 VaultEvent.entriesDue
    Row::List(0), // 552 [EntryId]
    Row::Words(1401, 3), // 553 DueCause
    Row::Record(1404, 1), // 554 VaultEvent.entriesErased
    Row::Record(1862, 6), // 555 Refused
    Row::Union(1852, 10), // 556 Refusal
    Row::Union(1440, 14), // 557 EngineRefusal
    Row::Record(1423, 2), // 558 EngineRefusal.tooLarge
    Row::Record(1425, 1), // 559 EngineRefusal.notUtf8
    Row::Record(1426, 2), // 560 EngineRefusal.malformed
    Row::Record(1428, 2), // 561 EngineRefusal.requestReused
    Row::Record(1430, 2), // 562 EngineRefusal.full
    Row::Record(1432, 2), // 563 EngineRefusal.timeBackward
    Row::Record(1434, 3), // 564 EngineRefusal.forbidden
    Row::Record(1437, 1), // 565 EngineRefusal.deadlinesPending
    Row::Record(1427, 1), // 566 EngineRefusal.snapshotDamaged
    Row::Record(1438, 2), // 567 EngineRefusal.snapshotVersion
    Row::Record(1440, 0), // 568 EngineRefusal.wrongSecret
    Row::Record(1428, 1), // 569 EngineRefusal.notRecorded
    Row::Record(1429, 2), // 570 EngineRefusal.noSuchRecord
    Row::Record(1427, 1), // 571 EngineRefusal.invalidNumber
    Row::Union(1458, 3), // 572 CharterRefusal
    Row::Record(1426, 2), // 573 CharterRefusal.invalid
    Row::Record(1454, 2), // 574 CharterRefusal.notInForce
    Row::Record(1456, 2), // 575 CharterRefusal.notLater
    Row::Union(1566, 86), // 576 DeliberationRefusal
    Row::Record(726, 1), // 577 DeliberationRefusal.unknownTopic
    Row::Record(726, 1), // 578 DeliberationRefusal.topicExists
    Row::Record(714, 1), // 579 DeliberationRefusal.unknownRule
    Row::Record(1461, 5), // 580 DeliberationRefusal.presetOutsideDates
    Row::Record(1466, 4), // 581 DeliberationRefusal.uncontested
    Row::Record(714, 1), // 582 DeliberationRefusal.unitsNamed
    Row::Record(1470, 3), // 583 DeliberationRefusal.unknownUnit
    Row::Record(1473, 2), // 584 DeliberationRefusal.registeredElsewhere
    Row::Record(1475, 2), // 585 DeliberationRefusal.rulesCount
    Row::Record(714, 1), // 586 DeliberationRefusal.ruleTwice
    Row::Record(1477, 3), // 587 DeliberationRefusal.windowDays
    Row::Record(1480, 3), // 588 DeliberationRefusal.ladderLength
    Row::Record(1483, 2), // 589 DeliberationRefusal.ladderDescends
    Row::Record(1477, 3), // 590 DeliberationRefusal.hearingDays
    Row::Record(1485, 5), // 591 DeliberationRefusal.unheard
    Row::Record(1490, 2), // 592 DeliberationRefusal.figuresFrom
    Row::Record(1483, 2), // 593 DeliberationRefusal.namedWithoutBasis
    Row::Record(1492, 2), // 594 DeliberationRefusal.unknownKind
    Row::Record(1494, 3), // 595 DeliberationRefusal.fine
    Row::Record(1483, 2), // 596 DeliberationRefusal.serviceWithheld
    Row::Record(1497, 2), // 597 DeliberationRefusal.nothingToContinue
    Row::Record(1019, 2), // 598 DeliberationRefusal.covenantTaken
    Row::Record(726, 2), // 599 DeliberationRefusal.nothingToRepeal
    Row::Record(1499, 2), // 600 DeliberationRefusal.alreadyReplaced
    Row::Record(1501, 3), // 601 DeliberationRefusal.looserRule
    Row::Record(1520, 2), // 602 DeliberationRefusal.notBeingSeconded
    Row::Words(1504, 16), // 603 StageName
    Row::Record(752, 3), // 604 DeliberationRefusal.notSeconded
    Row::Record(1520, 2), // 605 DeliberationRefusal.notOpenable
    Row::Record(1520, 2), // 606 DeliberationRefusal.notWithdrawable
    Row::Record(1520, 2), // 607 DeliberationRefusal.notVoting
    Row::Record(1522, 3), // 608 DeliberationRefusal.secondingOver
    Row::Record(1525, 3), // 609 DeliberationRefusal.votingOver
    Row::Record(1522, 3), // 610 DeliberationRefusal.notDue
    Row::Record(726, 1), // 611 DeliberationRefusal.ownSecond
    Row::Record(1473, 2), // 612 DeliberationRefusal.outsideRegion
    Row::Record(748, 2), // 613 DeliberationRefusal.alreadySeconded
    Row::Record(1473, 2), // 614 DeliberationRefusal.notOwner
    Row::Record(1528, 2), // 615 DeliberationRefusal.areaTooLarge
    Row::Record(726, 2), // 616 DeliberationRefusal.nobodyEligible
    Row::Record(851, 1), // 617 DeliberationRefusal.appBallotOfAnother
    Row::Record(1530, 2), // 618 DeliberationRefusal.notEligible
    Row::Record(1532, 2), // 619 DeliberationRefusal.notDelegate
    Row::Record(1534, 2), // 620 DeliberationRefusal.alreadyVoted
    Row::Record(1426, 2), // 621 DeliberationRefusal.invalidQuestion
    Row::Record(714, 1), // 622 DeliberationRefusal.motionOnly
    Row::Record(714, 1), // 623 DeliberationRefusal.otherRanks
    Row::Record(851, 1), // 624 DeliberationRefusal.secretByAnother
    Row::Record(887, 1), // 625 DeliberationRefusal.ballotVoid
    Row::Record(714, 1), // 626 DeliberationRefusal.noProxies
    Row::Record(35, 1), // 627 DeliberationRefusal.ownProxy
    Row::Record(35, 1), // 628 DeliberationRefusal.proxyChain
    Row::Record(1536, 2), // 629 DeliberationRefusal.proxyFull
    Row::Record(35, 1), // 630 DeliberationRefusal.notEntrusted
    Row::Record(860, 1), // 631 DeliberationRefusal.notProxy
    Row::Record(1538, 3), // 632 DeliberationRefusal.proxyEarly
    Row::Record(714, 1), // 633 DeliberationRefusal.noPapers
    Row::Record(1541, 3), // 634 DeliberationRefusal.fewWatchers
    Row::Record(371, 1), // 635 DeliberationRefusal.boxCounted
    Row::Record(869, 2), // 636 DeliberationRefusal.boxChannel
    Row::Record(371, 1), // 637 DeliberationRefusal.unknownBox
    Row::Record(1520, 2), // 638 DeliberationRefusal.notCounted
    Row::Record(1544, 3), // 639 DeliberationRefusal.withheld
    Row::Record(726, 1), // 640 DeliberationRefusal.voidVote
    Row::Record(1547, 1), // 641 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 642 Tracker
    Row::Record(1548, 3), // 643 DeliberationRefusal.wrongStage
    Row::Record(1522, 3), // 644 DeliberationRefusal.timeOver
    Row::Record(726, 1), // 645 DeliberationRefusal.ownMatter
    Row::Record(726, 1), // 646 DeliberationRefusal.reasonMissing
    Row::Record(726, 1), // 647 DeliberationRefusal.sameDecider
    Row::Record(726, 1), // 648 DeliberationRefusal.notProposer
    Row::Record(726, 1), // 649 DeliberationRefusal.ruledForGood
    Row::Record(772, 1), // 650 DeliberationRefusal.unknownContribution
    Row::Record(772, 1), // 651 DeliberationRefusal.contributionExists
    Row::Record(1551, 2), // 652 DeliberationRefusal.tooManyContributions
    Row::Record(1553, 3), // 653 DeliberationRefusal.otherKind
    Row::Record(772, 1), // 654 DeliberationRefusal.contributionHidden
    Row::Record(772, 1), // 655 DeliberationRefusal.amendmentOver
    Row::Record(1556, 3), // 656 DeliberationRefusal.staleAmendment
    Row::Record(1559, 2), // 657 DeliberationRefusal.noDraftToChange
    Row::Record(1561, 3), // 658 DeliberationRefusal.listOpen
    Row::Record(726, 1), // 659 DeliberationRefusal.noSuchEntry
    Row::Record(1564, 2), // 660 DeliberationRefusal.asListed
    Row::Record(811, 1), // 661 DeliberationRefusal.objectionExists
    Row::Record(748, 2), // 662 DeliberationRefusal.alreadyObjected
    Row::Record(811, 1), // 663 DeliberationRefusal.unknownObjection
    Row::Record(811, 1), // 664 DeliberationRefusal.objectionOver
    Row::Union(1674, 21), // 665 CovenantRefusal
    Row::Record(720, 1), // 666 CovenantRefusal.covenantExists
    Row::Record(720, 1), // 667 CovenantRefusal.unknownCovenant
    Row::Record(1652, 2), // 668 CovenantRefusal.notInForce
    Row::Record(1654, 3), // 669 CovenantRefusal.notYetInForce
    Row::Record(1023, 2), // 670 CovenantRefusal.unknownRule
    Row::Record(1657, 2), // 671 CovenantRefusal.violationExists
    Row::Record(1022, 1), // 672 CovenantRefusal.unknownViolation
    Row::Record(1022, 1), // 673 CovenantRefusal.ownViolation
    Row::Record(1022, 1), // 674 CovenantRefusal.alreadyWithdrawn
    Row::Record(1659, 2), // 675 CovenantRefusal.replyClosed
    Row::Record(1661, 3), // 676 CovenantRefusal.notApplied
    Row::Record(1664, 3), // 677 CovenantRefusal.appealClosed
    Row::Record(1022, 1), // 678 CovenantRefusal.alreadyAppealed
    Row::Record(1022, 1), // 679 CovenantRefusal.ownRecord
    Row::Record(1022, 1), // 680 CovenantRefusal.noAppeal
    Row::Record(1667, 3), // 681 CovenantRefusal.notDue
    Row::Record(1022, 1), // 682 CovenantRefusal.nothingToRefer
    Row::Record(1670, 2), // 683 CovenantRefusal.placeTooHigh
    Row::Record(1672, 2), // 684 CovenantRefusal.placeOutside
    Row::Record(1674, 0), // 685 CovenantRefusal.minor
    Row::Record(1473, 2), // 686 CovenantRefusal.notBound
    Row::Union(1725, 33), // 687 PointsRefusal
    Row::Record(271, 1), // 688 PointsRefusal.notAMerchant
    Row::Record(1082, 1), // 689 PointsRefusal.unknownFund
    Row::Record(186, 1), // 690 PointsRefusal.unknownAct
    Row::Record(1695, 3), // 691 PointsRefusal.unknownAward
    Row::Record(1097, 1), // 692 PointsRefusal.unknownOffer
    Row::Record(1104, 1), // 693 PointsRefusal.unknownRedemption
    Row::Record(1132, 1), // 694 PointsRefusal.unknownSettlement
    Row::Record(1698, 2), // 695 PointsRefusal.notInSettlement
    Row::Record(1082, 1), // 696 PointsRefusal.fundExists
    Row::Record(1097, 1), // 697 PointsRefusal.offerExists
    Row::Record(1104, 1), // 698 PointsRefusal.redemptionExists
    Row::Record(1132, 1), // 699 PointsRefusal.settlementExists
    Row::Record(35, 1), // 700 PointsRefusal.ownAward
    Row::Record(1700, 3), // 701 PointsRefusal.fundElsewhere
    Row::Record(303, 2), // 702 PointsRefusal.proofTooLow
    Row::Record(1695, 3), // 703 PointsRefusal.alreadyAwarded
    Row::Record(1703, 5), // 704 PointsRefusal.capReached
    Row::Record(1695, 3), // 705 PointsRefusal.alreadyReversed
    Row::Record(1708, 2), // 706 PointsRefusal.priceTooLow
    Row::Record(1710, 0), // 707 PointsRefusal.stockEmpty
    Row::Record(186, 1), // 708 PointsRefusal.requirementEmpty
    Row::Record(1097, 1), // 709 PointsRefusal.offerWithdrawn
    Row::Record(514, 1), // 710 PointsRefusal.ownOffer
    Row::Record(1710, 3), // 711 PointsRefusal.requirementNotMet
    Row::Record(1097, 1), // 712 PointsRefusal.soldOut
    Row::Record(1713, 2), // 713 PointsRefusal.balanceTooLow
    Row::Record(1720, 2), // 714 PointsRefusal.redemptionOver
    Row::Words(1715, 5), // 715 RedemptionStatus
    Row::Record(336, 2), // 716 PointsRefusal.redemptionLate
    Row::Record(336, 2), // 717 PointsRefusal.notDue
    Row::Record(35, 1), // 718 PointsRefusal.ownConfirmation
    Row::Record(1102, 2), // 719 PointsRefusal.ownSettlement
    Row::Record(37, 1), // 720 PointsRefusal.nothingToSettle
    Row::Record(1722, 3), // 721 PointsRefusal.ledgerFull
    Row::Union(1788, 33), // 722 CasesRefusal
    Row::Record(1032, 1), // 723 CasesRefusal.unknownCase
    Row::Record(1758, 0), // 724 CasesRefusal.channelOfTheEngine
    Row::Record(1758, 2), // 725 CasesRefusal.sourceEntered
    Row::Record(1032, 1), // 726 CasesRefusal.caseExists
    Row::Record(194, 1), // 727 CasesRefusal.unknownKind
    Row::Record(278, 2), // 728 CasesRefusal.regionTooHigh
    Row::Record(1760, 0), // 729 CasesRefusal.notOwnName
    Row::Record(1773, 3), // 730 CasesRefusal.wrongStage
    Row::Words(1760, 13), // 731 Stage
    Row::List(731), // 732 Stages
    Row::Record(1776, 3), // 733 CasesRefusal.wrongLevel
    Row::Record(336, 2), // 734 CasesRefusal.notDue
    Row::Record(336, 2), // 735 CasesRefusal.deadlinePassed
    Row::Record(206, 1), // 736 CasesRefusal.atTop
    Row::Record(1779, 2), // 737 CasesRefusal.notAbove
    Row::Record(1781, 2), // 738 CasesRefusal.aboveTop
    Row::Record(1783, 3), // 739 CasesRefusal.skipsLevel
    Row::Record(271, 1), // 740 CasesRefusal.notEntrustable
    Row::Record(271, 1), // 741 CasesRefusal.notADepartment
    Row::Record(534, 2), // 742 CasesRefusal.outOfReach
    Row::Record(515, 1), // 743 CasesRefusal.namedTwice
    Row::Record(1786, 0), // 744 CasesRefusal.unitMissing
    Row::Record(743, 1), // 745 CasesRefusal.notWithUnit
    Row::Record(743, 1), // 746 CasesRefusal.notActingFor
    Row::Record(515, 1), // 747 CasesRefusal.feedbackGiven
    Row::Record(515, 1), // 748 CasesRefusal.returnedBefore
    Row::Record(515, 1), // 749 CasesRefusal.dispatchDesignated
    Row::Record(1232, 1), // 750 CasesRefusal.alreadyRated
    Row::Record(1786, 0), // 751 CasesRefusal.anonymous
    Row::Record(1786, 0), // 752 CasesRefusal.notReporter
    Row::Record(1786, 0), // 753 CasesRefusal.handlerRates
    Row::Record(315, 2), // 754 CasesRefusal.windowClosed
    Row::Record(1786, 2), // 755 CasesRefusal.reopenedTooOften
    Row::Record(333, 3), // 756 CasesRefusal.unknownYear
    Row::Record(206, 1), // 757 CasesRefusal.noTerm
    Row::Union(1824, 10), // 758 ConsultationRefusal
    Row::Record(1352, 1), // 759 ConsultationRefusal.unknownQuestion
    Row::Record(1352, 1), // 760 ConsultationRefusal.questionExists
    Row::Record(1353, 1), // 761 ConsultationRefusal.notPublic
    Row::Record(1821, 3), // 762 ConsultationRefusal.outOfReach
    Row::Record(326, 2), // 763 ConsultationRefusal.tooManyOpen
    Row::Record(1352, 1), // 764 ConsultationRefusal.notOpen
    Row::Record(1352, 1), // 765 ConsultationRefusal.ownQuestion
    Row::Record(1352, 1), // 766 ConsultationRefusal.notAnswered
    Row::Record(1352, 1), // 767 ConsultationRefusal.ratedAlready
    Row::Record(336, 2), // 768 ConsultationRefusal.notDue
    Row::Union(1842, 10), // 769 VaultRefusal
    Row::Record(232, 1), // 770 VaultRefusal.unknownEntry
    Row::Record(232, 1), // 771 VaultRefusal.entryExists
    Row::Record(234, 1), // 772 VaultRefusal.unknownCategory
    Row::Record(234, 1), // 773 VaultRefusal.consentNeeded
    Row::Record(234, 2), // 774 VaultRefusal.notByConsent
    Row::Record(35, 1), // 775 VaultRefusal.nothingConsented
    Row::Record(1838, 2), // 776 VaultRefusal.notKept
    Row::Words(1834, 4), // 777 EntryStatus
    Row::Record(1838, 2), // 778 VaultRefusal.notDue
    Row::Record(1840, 2), // 779 VaultRefusal.childInCare
    Row::Record(35, 3), // 780 VaultRefusal.onlyOperator
    Row::Record(1930, 20), // 781 ExportView
    Row::Record(1881, 9), // 782 MemberView
    Row::List(784), // 783 [RoleView]
    Row::Record(488, 5), // 784 RoleView
    Row::List(282), // 785 [Unmasking]
    Row::List(0), // 786 [TopicId]
    Row::List(788), // 787 [ViolationView]
    Row::Record(1895, 15), // 788 ViolationView
    Row::Union(1890, 5), // 789 CovenantStanding
    Row::Record(1890, 0), // 790 CovenantStanding.noticed
    Row::Record(1043, 1), // 791 CovenantStanding.applied
    Row::Record(1061, 2), // 792 CovenantStanding.appealed
    Row::Record(1890, 0), // 793 CovenantStanding.dismissed
    Row::Record(1890, 0), // 794 CovenantStanding.withdrawn
    Row::Maybe(27), // 795 text?
    Row::List(0), // 796 [SourceId]
    Row::List(0), // 797 [RedemptionId]
    Row::List(0), // 798 [CaseId]
    Row::List(0), // 799 [QuestionId]
    Row::List(801), // 800 [RecordView]
    Row::Record(1910, 12), // 801 RecordView
    Row::List(803), // 802 [EntryView]
    Row::Record(1922, 8), // 803 EntryView
    Row::Union(2012, 11), // 804 MembershipAnswer
    Row::Record(1956, 6), // 805 RegionView
    Row::Record(1966, 7), // 806 RegionHistory
    Row::List(808), // 807 [RegionVersion]
    Row::Record(1962, 4), // 808 RegionVersion
    Row::Maybe(810), // 809 Turn?
    Row::Record(283, 2), // 810 Turn
    Row::List(810), // 811 [Turn]
    Row::List(813), // 812 [PlannedReshape]
    Row::Record(280, 2), // 813 PlannedReshape
    Row::Record(1975, 8), // 814 CoverageView
    Row::Maybe(64), // 815 Ratio?
    Row::List(817), // 816 [ProofFigure]
    Row::Record(1973, 2), // 817 ProofFigure
    Row::Record(1983, 2), // 818 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 819 JoinCode
    Row::Record(1988, 1), // 820 MembershipAnswer.entries
    Row::List(822), // 821 [ChannelCount]
    Row::Record(1985, 3), // 822 ChannelCount
    Row::Record(1989, 3), // 823 MembershipAnswer.batch
    Row::Record(2003, 4), // 824 OrganisationView
    Row::Union(1997, 6), // 825 OrganisationStatus
    Row::Record(1992, 3), // 826 OrganisationStatus.applied
    Row::Record(1995, 0), // 827 OrganisationStatus.active
    Row::Record(1995, 2), // 828 OrganisationStatus.rejected
    Row::Record(1997, 0), // 829 OrganisationStatus.withdrawn
    Row::Record(1997, 0), // 830 OrganisationStatus.suspended
    Row::Record(1997, 0), // 831 OrganisationStatus.dissolved
    Row::Record(2010, 1), // 832 MembershipAnswer.identityKeys
    Row::List(834), // 833 [IdentityKeyView]
    Row::Record(2007, 3), // 834 IdentityKeyView
    Row::Record(2011, 1), // 835 MembershipAnswer.unmaskings
    Row::Union(2193, 10), // 836 DeliberationAnswer
    Row::Record(2099, 16), // 837 TopicView
    Row::Union(2056, 10), // 838 StageView
    Row::Record(336, 1), // 839 StageView.proposed
    Row::Record(336, 1), // 840 StageView.screening
    Row::Record(2023, 3), // 841 StageView.declined
    Row::Record(2026, 2), // 842 StageView.appealed
    Row::Record(300, 1), // 843 StageView.discussed
    Row::Record(2028, 2), // 844 StageView.seconded
    Row::Record(2034, 6), // 845 StageView.voting
    Row::List(847), // 846 [PaperBox]
    Row::Record(2030, 4), // 847 PaperBox
    Row::Record(2048, 8), // 848 StageView.decided
    Row::Record(2044, 4), // 849 CountTerms
    Row::Record(2040, 4), // 850 Thresholds
    Row::Record(283, 1), // 851 StageView.lapsed
    Row::Record(283, 1), // 852 StageView.withdrawn
    Row::Maybe(854), // 853 Effect?
    Row::Union(2079, 6), // 854 Effect
    Row::Record(822, 2), // 855 Effect.announced
    Row::Record(2066, 3), // 856 Effect.annulled
    Row::Record(1018, 1), // 857 Effect.stands
    Row::Record(2069, 4), // 858 InForce
    Row::Maybe(384), // 859 ReviewFinding?
    Row::Record(2073, 3), // 860 Effect.repealed
    Row::Record(2076, 3), // 861 Effect.moot
    Row::Maybe(863), // 862 NextStep?
    Row::Record(2097, 2), // 863 NextStep
    Row::Words(2085, 12), // 864 Next
    Row::Record(2115, 7), // 865 BallotView
    Row::Maybe(232), // 866 EntryChannel?
    Row::Record(2134, 3), // 867 BallotsView
    Row::List(869), // 868 [PublishedBallot]
    Row::Record(2131, 3), // 869 PublishedBallot
    Row::Union(2128, 3), // 870 Ballot
    Row::Record(2125, 1), // 871 Ballot.motion
    Row::Words(2122, 3), // 872 Choice
    Row::Record(2126, 1), // 873 Ballot.options
    Row::Record(2127, 1), // 874 Ballot.void
    Row::Record(2137, 5), // 875 BallotProof
    Row::List(877), // 876 [Sentence]
    Row::Record(1863, 2), // 877 Sentence
    Row::Record(2153, 2), // 878 DiscussionView
    Row::List(880), // 879 [ContributionView]
    Row::Record(2142, 11), // 880 ContributionView
    Row::Maybe(69), // 881 bool?
    Row::Maybe(883), // 882 Moderation?
    Row::Record(793, 2), // 883 Moderation
    Row::Record(2170, 2), // 884 ConsensusView
    Row::Record(2167, 3), // 885 ConsensusReport
    Row::List(887), // 886 [ConsensusGroup]
    Row::Record(2164, 3), // 887 ConsensusGroup
    Row::List(889), // 888 [StatementView]
    Row::Record(2155, 5), // 889 StatementView
    Row::List(891), // 890 [OwnStatement]
    Row::Record(2160, 4), // 891 OwnStatement
    Row::List(45), // 892 [u16]
    Row::Record(2174, 5), // 893 ElectorateView
    Row::List(895), // 894 [ListLine]
    Row::Record(2172, 2), // 895 ListLine
    Row::Record(2191, 2), // 896 ObjectionsView
    Row::List(898), // 897 [ObjectionView]
    Row::Record(2183, 8), // 898 ObjectionView
    Row::Words(2179, 4), // 899 ObjectionStatus
    Row::Union(2224, 3), // 900 CovenantAnswer
    Row::Record(2207, 9), // 901 CovenantView
    Row::List(903), // 902 [CovenantVersion]
    Row::Record(2203, 4), // 903 CovenantVersion
    Row::Record(1941, 1), // 904 CovenantAnswer.violations
    Row::Record(2223, 1), // 905 CovenantAnswer.figures
    Row::List(907), // 906 [RuleFigures]
    Row::Record(2216, 7), // 907 RuleFigures
    Row::Union(2276, 10), // 908 PointsAnswer
    Row::Record(2227, 2), // 909 PersonView
    Row::Record(2229, 5), // 910 ParticipationView
    Row::Record(2234, 6), // 911 MerchantView
    Row::Record(2240, 5), // 912 FundView
    Row::Record(2245, 7), // 913 OfferView
    Row::Record(2252, 9), // 914 RedemptionView
    Row::Maybe(462), // 915 Buyer?
    Row::Record(2261, 2), // 916 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 917 VerificationCode
    Row::Record(2263, 6), // 918 SettlementView
    Row::Record(2269, 7), // 919 LedgerTotals
    Row::Union(2369, 4), // 920 CasesAnswer
    Row::Record(2310, 23), // 921 CaseView
    Row::Maybe(0), // 922 SourceId?
    Row::Maybe(924), // 923 Rating?
    Row::Record(1233, 3), // 924 Rating
    Row::List(926), // 925 [DepartmentView]
    Row::Record(2286, 2), // 926 DepartmentView
    Row::List(928), // 927 [StepView]
    Row::Record(2305, 5), // 928 StepView
    Row::Words(2288, 17), // 929 StepKind
    Row::Record(2345, 11), // 930 RegionFigures
    Row::List(932), // 931 [StageFigure]
    Row::Record(2333, 2), // 932 StageFigure
    Row::List(934), // 933 [LevelFigure]
    Row::Record(2335, 2), // 934 LevelFigure
    Row::List(936), // 935 [KindFigure]
    Row::Record(2337, 3), // 936 KindFigure
    Row::Record(2340, 5), // 937 RatingSums
    Row::Record(2356, 4), // 938 UnitFigures
    Row::Record(2368, 1), // 939 CasesAnswer.agenda
    Row::List(941), // 940 [OpenCase]
    Row::Record(2360, 8), // 941 OpenCase
    Row::Union(2380, 2), // 942 CatalogueAnswer
    Row::Record(1947, 1), // 943 CatalogueAnswer.records
    Row::Record(2373, 7), // 944 BurdenView
    Row::Union(2403, 2), // 945 ConsultationAnswer
    Row::Record(2389, 6), // 946 QuestionView
    Row::Union(2386, 3), // 947 QuestionStatus
    Row::Record(1993, 2), // 948 QuestionStatus.open
    Row::Record(2382, 4), // 949 QuestionStatus.answered
    Row::Record(2386, 0), // 950 QuestionStatus.withdrawn
    Row::Record(2395, 8), // 951 Figures
    Row::Union(2405, 2), // 952 VaultAnswer
    Row::Record(1404, 1), // 953 VaultAnswer.due
    Row::Record(2416, 1), // 954 Answered
    Row::Union(2418, 4), // 955 BurdenOf
    Row::Record(2417, 1), // 956 BurdenOf.worker
    Row::Record(35, 1), // 957 BurdenOf.resident
    Row::Record(225, 1), // 958 BurdenOf.item
    Row::Record(37, 1), // 959 BurdenOf.region
    Row::Union(2450, 17), // 960 CasesCommand
    Row::Record(2422, 7), // 961 CasesCommand.report
    Row::Record(1032, 1), // 962 CasesCommand.accept
    Row::Record(2429, 3), // 963 CasesCommand.decline
    Row::Record(1186, 2), // 964 CasesCommand.startSelfResolution
    Row::Record(1032, 1), // 965 CasesCommand.handle
    Row::Record(1188, 2), // 966 CasesCommand.entrust
    Row::Record(2432, 4), // 967 CasesCommand.dispatch
    Row::Record(1194, 3), // 968 CasesCommand.return
    Row::Record(2436, 3), // 969 CasesCommand.feedback
    Row::Record(1032, 1), // 970 CasesCommand.close
    Row::Record(2439, 3), // 971 CasesCommand.escalate
    Row::Maybe(114), // 972 Level?
    Row::Record(2442, 6), // 973 CasesCommand.evaluate
    Row::Record(2429, 2), // 974 CasesCommand.reopen
    Row::Record(2448, 2), // 975 CasesCommand.withdraw
    Row::Record(1032, 1), // 976 CasesCommand.recall
    Row::Record(271, 1), // 977 CasesCommand.release
    Row::Record(1032, 1), // 978 CasesCommand.expire
    Row::Union(2471, 4), // 979 CasesQuery
    Row::Record(2436, 2), // 980 CasesQuery.case
    Row::Record(37, 1), // 981 CasesQuery.figures
    Row::Record(1200, 1), // 982 CasesQuery.unit
    Row::Record(2467, 4), // 983 CasesQuery.agenda
    Row::Union(2492, 5), // 984 CatalogueCommand
    Row::Record(2479, 2), // 985 CatalogueCommand.ask
    Row::Record(2475, 4), // 986 DataForm
    Row::List(528), // 987 [ItemConsent]
    Row::List(0), // 988 [ItemCode]
    Row::Record(2484, 2), // 989 CatalogueCommand.collect
    Row::List(991), // 990 [Entry]
    Row::Record(2481, 3), // 991 Entry
    Row::Record(2486, 4), // 992 CatalogueCommand.share
    Row::Record(1342, 3), // 993 CatalogueCommand.refuse
    Row::Record(2490, 2), // 994 CatalogueCommand.forget
    Row::Union(2498, 3), // 995 CatalogueQuery
    Row::Record(35, 1), // 996 CatalogueQuery.held
    Row::Record(2417, 1), // 997 CatalogueQuery.collected
    Row::Record(2497, 1), // 998 CatalogueQuery.burden
    Row::Union(2501, 1), // 999 CharterCommand
    Row::Record(248, 1), // 1000 CharterCommand.adopt
    Row::Union(2502, 1), // 1001 ClockCommand
    Row::Record(2502, 0), // 1002 ClockCommand.advance
    Row::Union(2710, 10), // 1003 Command
    Row::Union(2561, 34), // 1004 MembershipCommand
    Row::Record(2503, 4), // 1005 MembershipCommand.defineRegion
    Row::Record(2507, 4), // 1006 MembershipCommand.reshape
    Row::Record(266, 1), // 1007 MembershipCommand.cancelReshape
    Row::Record(291, 2), // 1008 MembershipCommand.enterKnownHouseholds
    Row::Record(2511, 6), // 1009 MembershipCommand.grantRole
    Row::Record(487, 4), // 1010 MembershipCommand.revokeRole
    Row::Record(2517, 3), // 1011 MembershipCommand.issueJoinCode
    Row::Record(291, 1), // 1012 MembershipCommand.revokeJoinCode
    Row::Record(2520, 6), // 1013 MembershipCommand.join
    Row::Maybe(279), // 1014 Minority?
    Row::Record(35, 1), // 1015 MembershipCommand.leave
    Row::Record(506, 2), // 1016 MembershipCommand.nameDelegate
    Row::Record(508, 3), // 1017 MembershipCommand.regroupHousehold
    Row::Record(2526, 6), // 1018 MembershipCommand.applyOrganisation
    Row::Record(2532, 3), // 1019 MembershipCommand.reviewOrganisation
    Row::Record(532, 2), // 1020 MembershipCommand.appealReview
    Row::Record(271, 1), // 1021 MembershipCommand.withdrawApplication
    Row::Record(2535, 2), // 1022 MembershipCommand.nameOfficers
    Row::Record(532, 2), // 1023 MembershipCommand.suspendOrganisation
    Row::Record(532, 2), // 1024 MembershipCommand.reinstateOrganisation
    Row::Record(532, 2), // 1025 MembershipCommand.dissolveOrganisation
    Row::Record(602, 4), // 1026 MembershipCommand.openBatch
    Row::Record(2537, 2), // 1027 MembershipCommand.closeBatch
    Row::Record(2539, 2), // 1028 MembershipCommand.correct
    Row::Record(271, 1), // 1029 MembershipCommand.lapseReview
    Row::Record(546, 2), // 1030 MembershipCommand.rotateIdentityKey
    Row::Record(2541, 4), // 1031 MembershipCommand.prove
    Row::Maybe(254), // 1032 Identity?
    Row::Record(559, 3), // 1033 MembershipCommand.suspectDuplicate
    Row::Record(2545, 4), // 1034 MembershipCommand.reviewDuplicate
    Row::Record(567, 2), // 1035 MembershipCommand.enterMinor
    Row::Record(2549, 4), // 1036 MembershipCommand.askUnmasking
    Row::Record(2553, 3), // 1037 MembershipCommand.decideUnmasking
    Row::Record(354, 1), // 1038 MembershipCommand.tellUnmasked
    Row::Record(35, 1), // 1039 MembershipCommand.erase
    Row::Record(2560, 1), // 1040 MembershipCommand.fallDue
    Row::Union(2556, 4), // 1041 Matter
    Row::Record(347, 2), // 1042 Matter.duplicate
    Row::Record(35, 1), // 1043 Matter.minor
    Row::Record(266, 1), // 1044 Matter.reshape
    Row::Record(354, 1), // 1045 Matter.unmasking
    Row::Union(2627, 23), // 1046 DeliberationCommand
    Row::Record(2595, 8), // 1047 DeliberationCommand.propose
    Row::Maybe(304), // 1048 DeliberationQuestion?
    Row::Record(740, 3), // 1049 DeliberationCommand.recordVoters
    Row::Record(746, 2), // 1050 DeliberationCommand.recordUnits
    Row::Record(748, 2), // 1051 DeliberationCommand.second
    Row::Record(726, 1), // 1052 DeliberationCommand.withdraw
    Row::Record(2603, 3), // 1053 DeliberationCommand.screen
    Row::Record(748, 2), // 1054 DeliberationCommand.appeal
    Row::Record(2606, 6), // 1055 DeliberationCommand.contribute
    Row::Record(781, 4), // 1056 DeliberationCommand.react
    Row::Record(785, 3), // 1057 DeliberationCommand.decideAmendment
    Row::Record(791, 4), // 1058 DeliberationCommand.moderate
    Row::Record(810, 5), // 1059 DeliberationCommand.object
    Row::Record(815, 4), // 1060 DeliberationCommand.decideObjection
    Row::Record(840, 3), // 1061 DeliberationCommand.review
    Row::Record(726, 1), // 1062 DeliberationCommand.open
    Row::Record(2614, 5), // 1063 DeliberationCommand.cast
    Row::Record(2612, 2), // 1064 Vote
    Row::Maybe(642), // 1065 Tracker?
    Row::Record(858, 4), // 1066 DeliberationCommand.entrustVote
    Row::Record(858, 2), // 1067 DeliberationCommand.revokeProxy
    Row::Record(862, 3), // 1068 DeliberationCommand.serveBallots
    Row::Record(2619, 5), // 1069 DeliberationCommand.issuePaper
    Row::Record(2624, 3), // 1070 DeliberationCommand.countPapers
    Row::List(1064), // 1071 [Vote]
    Row::Record(726, 1), // 1072 DeliberationCommand.lapse
    Row::Record(726, 1), // 1073 DeliberationCommand.close
    Row::Union(2661, 11), // 1074 CovenantCommand
    Row::Record(1014, 4), // 1075 CovenantCommand.adopt
    Row::Record(1019, 2), // 1076 CovenantCommand.repeal
    Row::Record(2650, 8), // 1077 CovenantCommand.recordViolation
    Row::Record(1034, 2), // 1078 CovenantCommand.reply
    Row::Record(1034, 2), // 1079 CovenantCommand.appeal
    Row::Record(2658, 3), // 1080 CovenantCommand.decideAppeal
    Row::Record(1063, 2), // 1081 CovenantCommand.withdrawViolation
    Row::Record(1056, 2), // 1082 CovenantCommand.referAgain
    Row::Record(1056, 2), // 1083 CovenantCommand.confirmReferral
    Row::Record(1058, 2), // 1084 CovenantCommand.deferReferral
    Row::Record(1022, 1), // 1085 CovenantCommand.fallDue
    Row::Union(2678, 13), // 1086 PointsCommand
    Row::Record(1082, 2), // 1087 PointsCommand.openFund
    Row::Record(1084, 4), // 1088 PointsCommand.award
    Row::Record(2672, 4), // 1089 PointsCommand.reverse
    Row::Record(1097, 5), // 1090 PointsCommand.publishOffer
    Row::Record(1097, 1), // 1091 PointsCommand.withdrawOffer
    Row::Record(1104, 3), // 1092 PointsCommand.reserve
    Row::Record(2676, 2), // 1093 PointsCommand.confirm
    Row::Record(1104, 1), // 1094 PointsCommand.cancel
    Row::Record(1104, 1), // 1095 PointsCommand.expireRedemption
    Row::Record(514, 1), // 1096 PointsCommand.release
    Row::Record(1132, 2), // 1097 PointsCommand.settle
    Row::Record(338, 2), // 1098 PointsCommand.combine
    Row::Record(35, 1), // 1099 PointsCommand.forfeit
    Row::Union(2691, 7), // 1100 ConsultationCommand
    Row::Record(1352, 4), // 1101 ConsultationCommand.ask
    Row::Record(1370, 2), // 1102 ConsultationCommand.answer
    Row::Record(1352, 1), // 1103 ConsultationCommand.withdraw
    Row::Record(1373, 2), // 1104 ConsultationCommand.rate
    Row::Record(1352, 1), // 1105 ConsultationCommand.lapse
    Row::Record(35, 1), // 1106 ConsultationCommand.forget
    Row::Record(1353, 1), // 1107 ConsultationCommand.release
    Row::Union(2703, 7), // 1108 VaultCommand
    Row::Record(2698, 5), // 1109 VaultCommand.keep
    Row::Record(1388, 2), // 1110 VaultCommand.correct
    Row::Record(1392, 2), // 1111 VaultCommand.withdrawConsent
    Row::Record(1399, 2), // 1112 VaultCommand.erase
    Row::Record(1404, 1), // 1113 VaultCommand.confirmErasure
    Row::Record(2703, 0), // 1114 VaultCommand.lapse
    Row::Record(35, 1), // 1115 VaultCommand.retire
    Row::Union(2720, 2), // 1116 ConsultationQuery
    Row::Record(1352, 1), // 1117 ConsultationQuery.question
    Row::Record(1353, 1), // 1118 ConsultationQuery.figures
    Row::Union(2724, 3), // 1119 CovenantQuery
    Row::Record(720, 1), // 1120 CovenantQuery.covenant
    Row::Record(35, 1), // 1121 CovenantQuery.violations
    Row::Record(2722, 2), // 1122 CovenantQuery.figures
    Row::Union(2733, 10), // 1123 DeliberationQuery
    Row::Record(726, 1), // 1124 DeliberationQuery.topic
    Row::Record(748, 2), // 1125 DeliberationQuery.ballot
    Row::Record(2727, 2), // 1126 DeliberationQuery.ballots
    Row::Record(2729, 2), // 1127 DeliberationQuery.ballotProof
    Row::Record(726, 1), // 1128 DeliberationQuery.explanation
    Row::Record(2727, 2), // 1129 DeliberationQuery.discussion
    Row::Record(771, 2), // 1130 DeliberationQuery.contribution
    Row::Record(2731, 2), // 1131 DeliberationQuery.consensus
    Row::Record(2727, 2), // 1132 DeliberationQuery.electorate
    Row::Record(2727, 2), // 1133 DeliberationQuery.objections
    Row::Record(2750, 1), // 1134 Done
    Row::Union(2744, 6), // 1135 Made
    Row::Record(2743, 1), // 1136 Made.picture
    Row::Record(2751, 3), // 1137 Helper
    Row::Union(2755, 6), // 1138 JournalQuery
    Row::Record(2754, 0), // 1139 JournalQuery.state
    Row::Record(2754, 0), // 1140 JournalQuery.root
    Row::Record(1429, 1), // 1141 JournalQuery.inclusion
    Row::Record(2754, 1), // 1142 JournalQuery.consistency
    Row::Record(1428, 1), // 1143 JournalQuery.receipt
    Row::Record(35, 1), // 1144 JournalQuery.export
    Row::Union(2761, 11), // 1145 MembershipQuery
    Row::Record(37, 1), // 1146 MembershipQuery.region
    Row::Record(37, 1), // 1147 MembershipQuery.regionHistory
    Row::Record(37, 1), // 1148 MembershipQuery.coverage
    Row::Record(291, 1), // 1149 MembershipQuery.joinCode
    Row::Record(35, 1), // 1150 MembershipQuery.member
    Row::Record(37, 1), // 1151 MembershipQuery.entries
    Row::Record(371, 1), // 1152 MembershipQuery.batch
    Row::Record(271, 1), // 1153 MembershipQuery.organisation
    Row::Record(2761, 0), // 1154 MembershipQuery.identityKeys
    Row::Record(354, 1), // 1155 MembershipQuery.unmasking
    Row::Record(35, 1), // 1156 MembershipQuery.unmaskings
    Row::Union(2772, 10), // 1157 PointsQuery
    Row::Record(35, 1), // 1158 PointsQuery.person
    Row::Record(1084, 2), // 1159 PointsQuery.participation
    Row::Record(514, 1), // 1160 PointsQuery.merchant
    Row::Record(1082, 1), // 1161 PointsQuery.fund
    Row::Record(1097, 1), // 1162 PointsQuery.offer
    Row::Record(1104, 1), // 1163 PointsQuery.redemption
    Row::Record(1104, 1), // 1164 PointsQuery.verificationCode
    Row::Record(1132, 1), // 1165 PointsQuery.settlement
    Row::Record(1698, 2), // 1166 PointsQuery.settlementLine
    Row::Record(2772, 0), // 1167 PointsQuery.ledger
    Row::Union(2784, 9), // 1168 Query
    Row::Union(2782, 2), // 1169 VaultQuery
    Row::Record(232, 1), // 1170 VaultQuery.entry
    Row::Record(2782, 0), // 1171 VaultQuery.due
    Row::Record(2793, 3), // 1172 Question
    Row::Record(2799, 5), // 1173 Request
    Row::Maybe(1175), // 1174 Via?
    Row::Record(2796, 3), // 1175 Via
    Row::Maybe(1137), // 1176 Helper?
    Row::Leaf(Leaf::Secret), // 1177 Secret
    Row::Record(2804, 3), // 1178 Setup
    Row::Union(2838, 10), // 1179 Tool
    Row::Record(2807, 4), // 1180 Tool.identityDigest
    Row::Record(2811, 3), // 1181 Tool.identityKey
    Row::Record(1059, 1), // 1182 Tool.creditCode
    Row::Record(2814, 2), // 1183 Tool.contentDigest
    Row::Record(2816, 1), // 1184 Tool.qrPicture
    Row::Record(2817, 6), // 1185 Tool.verifyInclusion
    Row::Record(2823, 6), // 1186 Tool.verifyConsistency
    Row::Record(2829, 6), // 1187 Tool.verifyBallot
    Row::Record(2835, 3), // 1188 Tool.recount
    Row::Record(2838, 0), // 1189 Tool.presets
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
    must(85, 0), // registered
    must(86, 0), // interestedOwners
    must(87, 64), // atLeast
    must(88, 64), // moreThan
    must(89, 0), // eligible
    must(90, 0), // participants
    must(91, 0), // valid
    must(92, 0), // yesAndNo
    must(93, 45), // perProxy
    must(94, 45), // daysBefore
    must(95, 0), // ignored
    must(96, 0), // participates
    must(97, 0), // joinsMajority
    must(98, 74), // counts
    must(99, 0), // source
    must(100, 16), // notice
    must(101, 45), // servedDays
    must(102, 0), // schulze
    must(103, 0), // runoff
    must(104, 0), // void
    must(105, 0), // allowed
    must(106, 0), // closedUp
    must(107, 0), // last
    must(108, 0), // setAside
    must(109, 0), // oneByOne
    must(110, 0), // beforeFreeze
    must(111, 77), // method
    must(112, 78), // equalRanks
    must(113, 79), // skippedRanks
    must(114, 80), // unranked
    must(115, 81), // exhausted
    must(116, 82), // elimination
    must(117, 83), // withdrawn
    must(118, 69), // secret
    must(119, 45), // smallCell
    must(120, 69), // replaces
    must(121, 45), // countingDays
    may(122, 70, 0), // proxies
    may(123, 72, 0), // silence
    may(124, 75, 0), // ranks
    must(125, 45), // screeningDays
    must(126, 45), // appealDays
    must(127, 45), // discussionDays
    must(128, 45), // listDays
    must(129, 45), // listDecisionDays
    must(130, 45), // openingDays
    must(62, 45), // noticeDays
    must(131, 45), // objectionDays
    must(132, 45), // reviewDays
    must(133, 0), // code
    must(134, 62), // electorate
    must(135, 45), // seconds
    must(136, 45), // secondingDays
    must(137, 45), // votingDays
    must(138, 63), // quorum
    must(139, 63), // approval
    must(140, 65), // approvalOf
    must(99, 0), // source
    may(141, 66, 0), // preset
    may(142, 66, 0), // presetOverride
    may(143, 67, 0), // ballots
    may(144, 84, 0), // life
    must(145, 0), // primary
    must(146, 0), // datesSecondary
    must(147, 0), // secondary
    must(148, 0), // proposed
    must(149, 0), // heads
    must(150, 0), // area
    must(151, 62), // of
    must(152, 63), // share
    must(153, 45), // days
    must(99, 27), // source
    must(154, 45), // fewest
    must(155, 45), // most
    must(93, 45), // perProxy
    must(94, 45), // daysBefore
    must(99, 27), // source
    must(156, 27), // name
    must(99, 27), // source
    must(157, 88), // from
    may(158, 89, 0), // to
    must(159, 90), // certainty
    must(160, 91), // electorates
    must(161, 92), // measures
    must(138, 63), // quorum
    must(139, 63), // approval
    must(140, 65), // approvalOf
    may(162, 94, 0), // calledBy
    may(100, 96, 0), // notice
    may(137, 98, 0), // votingDays
    may(163, 96, 0), // resultNotice
    may(118, 69, 0), // secret
    may(164, 69, 0), // contested
    may(122, 100, 0), // proxies
    may(123, 96, 0), // silence
    must(165, 60), // decisions
    may(166, 86, 0), // presets
    must(48, 0), // act
    must(167, 12), // amount
    must(168, 12), // dayCap
    must(30, 40), // proof
    must(169, 103), // acts
    must(170, 18), // redemptionMinutes
    must(171, 44), // codeTries
    must(172, 105), // cnyPerPoint
    must(173, 0), // kind
    must(174, 69), // urgent
    must(175, 109), // departments
    must(176, 45), // fromMinute
    must(177, 45), // toMinute
    must(178, 0), // grid
    must(179, 0), // village
    must(180, 0), // town
    must(181, 0), // county
    must(182, 0), // city
    must(52, 45), // workingDays
    must(183, 18), // workingMinutes
    must(184, 114), // level
    must(174, 69), // urgent
    must(185, 115), // term
    must(186, 107), // kinds
    must(187, 110), // officeHours
    must(188, 112), // limits
    may(189, 44, 3), // warningsMax
    may(190, 44, 3), // reopeningsMax
    may(191, 45, 30), // evaluationDays
    must(192, 0), // consent
    must(193, 0), // contract
    must(194, 0), // legalDuty
    must(195, 0), // emergency
    must(196, 0), // news
    must(197, 0), // public
    must(198, 0), // otherLaw
    must(199, 0), // ordinary
    must(200, 0), // sensitive
    must(0, 0), // under14
    must(201, 0), // item
    must(20, 0), // owner
    must(202, 118), // basis
    must(203, 119), // purposes
    must(204, 45), // freshDays
    must(205, 120), // sensitivity
    may(206, 109, 0), // shareWith
    must(207, 0), // entry
    must(208, 0), // leaving
    must(209, 0), // category
    must(202, 118), // basis
    must(210, 45), // keepDays
    must(157, 123), // from
    must(156, 0), // name
    must(211, 17), // effectiveFrom
    may(212, 35, 0), // effectiveTo
    must(213, 36), // founders
    must(214, 39), // membership
    must(215, 59), // deliberation
    must(216, 102), // points
    must(217, 106), // cases
    may(218, 116, 0), // catalogue
    may(219, 121, 0), // vault
    must(220, 34), // charter
    must(221, 33), // adopted
    must(35, 38), // region
    must(156, 0), // name
    must(184, 114), // level
    may(222, 126, 0), // parent
    must(222, 38), // parent
    must(133, 38), // code
    must(35, 38), // region
    must(156, 0), // name
    must(82, 132), // households
    must(223, 132), // stay
    must(224, 133), // parts
    must(225, 136), // absorbed
    must(226, 129), // rename
    must(227, 130), // move
    must(228, 131), // split
    must(229, 135), // merge
    must(230, 0), // reshape
    must(35, 38), // region
    must(231, 128), // change
    must(232, 17), // on
    must(233, 0), // household
    must(234, 0), // organisation
    must(222, 38), // parent
    must(235, 114), // parentLevel
    must(184, 114), // level
    must(35, 38), // region
    must(222, 38), // parent
    must(236, 44), // digits
    must(35, 38), // region
    must(184, 114), // level
    must(230, 0), // reshape
    must(232, 17), // on
    must(232, 17), // on
    must(237, 17), // at
    must(35, 38), // region
    must(238, 38), // became
    must(239, 0), // named
    must(35, 38), // region
    must(184, 114), // level
    must(240, 38), // other
    must(241, 114), // otherLevel
    must(178, 38), // grid
    must(82, 18), // households
    must(239, 18), // named
    must(242, 0), // first
    must(178, 38), // grid
    must(243, 18), // known
    must(244, 18), // joined
    must(153, 45), // days
    must(50, 45), // max
    must(245, 17), // until
    must(246, 45), // version
    must(247, 45), // current
    must(30, 40), // proof
    must(248, 40), // needed
    must(33, 0), // person
    must(178, 38), // grid
    must(233, 0), // household
    must(178, 38), // grid
    must(233, 0), // household
    must(50, 45), // max
    must(33, 0), // person
    must(233, 0), // household
    must(35, 38), // region
    must(249, 38), // actsIn
    must(245, 17), // until
    must(237, 17), // at
    must(34, 10), // role
    must(250, 44), // rung
    must(251, 44), // held
    must(245, 17), // until
    must(252, 17), // heldUntil
    must(253, 44), // passes
    must(155, 44), // most
    must(254, 182), // creditCode
    must(234, 0), // organisation
    must(255, 45), // open
    must(50, 45), // max
    must(35, 38), // region
    must(255, 45), // open
    must(50, 45), // max
    must(256, 45), // officers
    must(50, 45), // max
    must(257, 198), // year
    must(242, 198), // first
    must(107, 198), // last
    must(258, 17), // due
    must(237, 17), // at
    must(33, 0), // person
    must(259, 0), // into
    must(260, 45), // key
    must(247, 45), // current
    must(48, 43), // act
    must(30, 40), // proof
    must(248, 40), // needed
    must(251, 40), // held
    must(30, 40), // proof
    must(33, 0), // person
    must(240, 0), // other
    must(33, 0), // person
    must(261, 1), // age
    must(49, 44), // least
    must(33, 0), // person
    must(49, 44), // least
    must(77, 0), // unmasking
    must(35, 38), // region
    must(262, 0), // handle
    must(263, 0), // helper
    must(263, 0), // helper
    must(67, 0), // command
    must(263, 0), // helper
    must(264, 45), // people
    must(155, 45), // most
    must(245, 17), // until
    must(265, 0), // app
    must(266, 0), // paper
    must(267, 0), // booth
    must(37, 0), // phone
    must(268, 0), // mobile
    must(269, 232), // ballot
    must(207, 232), // entry
    must(270, 0), // batch
    must(270, 0), // batch
    must(271, 18), // forms
    must(272, 18), // total
    must(270, 0), // batch
    must(67, 0), // command
    must(270, 0), // batch
    must(67, 0), // command
    must(273, 18), // announced
    must(274, 18), // came
    must(30, 40), // proof
    must(251, 40), // held
    must(33, 0), // person
    must(245, 17), // until
    must(275, 140), // unknownRegion
    must(276, 141), // unknownPerson
    must(277, 142), // unknownHousehold
    must(278, 143), // unknownOrganisation
    must(279, 144), // regionExists
    must(280, 145), // levelGap
    must(281, 146), // gridSuffix
    must(282, 147), // notAGrid
    must(283, 148), // unknownReshape
    must(284, 149), // reshapeExists
    must(285, 150), // reshapePast
    must(286, 151), // regionEnded
    must(287, 152), // nothingChanges
    must(288, 153), // namedTwice
    must(289, 154), // mergeLevels
    must(290, 155), // householdsUnaccounted
    must(291, 156), // knownBelowJoined
    must(292, 157), // joinCodeDays
    must(293, 158), // noJoinCode
    must(294, 159), // joinTriesUsed
    must(295, 160), // joinCodeReplaced
    must(296, 161), // joinCodeWithdrawn
    must(297, 162), // joinCodeExpired
    must(298, 163), // proofTooLow
    must(299, 164), // alreadyMember
    must(300, 165), // identityTaken
    must(301, 166), // identityChanged
    must(302, 167), // householdElsewhere
    must(303, 168), // householdFull
    must(304, 169), // notAMember
    must(305, 170), // notInHousehold
    must(306, 171), // roleNeedsOrganisation
    must(307, 172), // roleWithoutOrganisation
    must(308, 173), // roleBeyondOrganisation
    must(309, 174), // ownGrant
    must(310, 175), // roleExpiryPast
    must(311, 176), // beyondRung
    must(312, 177), // grantOutlasts
    must(313, 178), // passesTooMany
    must(314, 179), // roleNotHeld
    must(315, 180), // creditCodeMissing
    must(316, 181), // creditCodeTaken
    must(317, 183), // organisationExists
    must(318, 184), // applicationsOfPerson
    must(319, 185), // applicationsOfRegion
    must(320, 186), // officersTooMany
    must(321, 187), // officersNone
    must(322, 188), // officerTwice
    must(323, 189), // notUnderReview
    must(324, 190), // ownReview
    must(325, 191), // sameReviewer
    must(326, 192), // notRejected
    must(327, 193), // appealDecided
    must(328, 194), // appealLate
    must(329, 195), // ownSupervision
    must(330, 196), // notSuspended
    must(331, 197), // unknownYear
    must(332, 199), // notActive
    must(333, 200), // notDue
    must(334, 201), // personMerged
    must(335, 202), // identityKeyOrder
    must(336, 203), // identityKeyReused
    must(337, 204), // identityKeyNotInForce
    must(338, 205), // ownWitness
    must(339, 206), // proofBelow
    must(340, 207), // proofNotHigher
    must(341, 208), // onePerson
    must(342, 209), // duplicateOpen
    must(343, 210), // noDuplicate
    must(344, 211), // ownDuplicate
    must(345, 212), // mergeIntoMember
    must(346, 213), // notAMinor
    must(347, 214), // underage
    must(348, 215), // guardianNeeded
    must(349, 216), // ownGuardian
    must(350, 217), // guardianActs
    must(351, 218), // unmaskingOff
    must(352, 219), // unmaskingExists
    must(353, 220), // unknownUnmasking
    must(354, 221), // unknownHandle
    must(355, 222), // ownUnmasking
    must(356, 223), // unmaskingDecided
    must(357, 224), // nobodyToTell
    must(358, 225), // assistanceOff
    must(359, 226), // ownHelper
    must(360, 227), // helperElsewhere
    must(361, 228), // helperForRole
    must(362, 229), // helperBusy
    must(363, 230), // helperChooses
    must(364, 231), // channelDiffers
    must(365, 233), // unknownBatch
    must(366, 234), // batchExists
    must(367, 235), // batchClosed
    must(368, 236), // batchTotal
    must(369, 237), // notInBatch
    must(370, 238), // batchMismatch
    must(371, 239), // nothingToCorrect
    must(372, 240), // correctionLate
    must(373, 241), // proofRaised
    must(374, 242), // secondEyes
    must(230, 0), // reshape
    must(375, 139), // why
    must(33, 0), // person
    must(34, 10), // role
    must(35, 38), // region
    may(234, 246, 0), // organisation
    may(245, 35, 0), // until
    must(253, 44), // passes
    may(376, 247, 0), // passedBy
    must(178, 38), // grid
    must(246, 45), // version
    must(245, 17), // until
    may(377, 35, 0), // overlap
    must(99, 0), // source
    must(378, 45), // triesLeft
    must(245, 17), // until
    must(33, 0), // person
    must(233, 0), // household
    must(178, 38), // grid
    must(379, 254), // identity
    must(30, 40), // proof
    must(233, 0), // household
    must(380, 0), // delegate
    must(157, 0), // from
    must(158, 0), // to
    must(381, 258), // members
    must(382, 0), // socialOrganisation
    must(383, 0), // selfOrganisedGroup
    must(384, 0), // enterprise
    must(385, 0), // merchant
    must(386, 0), // department
    must(387, 0), // residentsCouncil
    must(388, 0), // worthiesCouncil
    must(389, 0), // serviceCorps
    must(390, 0), // legalServiceCorps
    must(391, 0), // ethicsPanel
    must(392, 0), // communityBody
    must(234, 0), // organisation
    must(173, 261), // kind
    must(35, 38), // region
    may(254, 262, 0), // creditCode
    must(393, 21), // documents
    must(256, 258), // officers
    must(394, 0), // applicant
    must(395, 48), // terms
    must(396, 38), // reviewedIn
    must(258, 17), // due
    must(234, 0), // organisation
    must(397, 0), // reason
    must(234, 0), // organisation
    must(35, 38), // region
    must(397, 0), // reason
    may(398, 247, 0), // by
    may(399, 35, 0), // appealUntil
    must(234, 0), // organisation
    must(397, 0), // reason
    must(35, 38), // region
    must(258, 17), // due
    must(234, 0), // organisation
    must(35, 38), // region
    must(258, 17), // due
    must(260, 45), // key
    must(400, 16), // check
    must(33, 0), // person
    must(379, 254), // identity
    must(30, 40), // proof
    must(33, 0), // person
    must(240, 0), // other
    may(401, 66, 0), // suspicion
    may(402, 247, 0), // finder
    must(258, 17), // due
    must(33, 0), // person
    must(240, 0), // other
    must(258, 17), // due
    must(33, 0), // person
    must(240, 0), // other
    must(397, 0), // reason
    must(33, 0), // person
    must(259, 0), // into
    must(397, 0), // reason
    must(403, 17), // adultFrom
    may(18, 247, 0), // guardian
    must(33, 0), // person
    must(404, 279), // minor
    must(405, 0), // decider
    must(397, 0), // reason
    must(405, 0), // decider
    must(397, 0), // reason
    must(33, 0), // person
    must(258, 17), // due
    may(406, 35, 0), // told
    must(407, 69), // overdue
    must(408, 284), // asked
    must(409, 285), // lapsed
    must(410, 286), // declined
    must(411, 287), // granted
    must(77, 0), // unmasking
    must(35, 38), // region
    must(262, 0), // handle
    must(412, 0), // asker
    must(397, 0), // reason
    must(413, 53), // rules
    must(414, 283), // stage
    must(415, 282), // order
    must(77, 0), // unmasking
    must(414, 283), // stage
    must(33, 0), // person
    must(416, 0), // tombstone
    must(33, 0), // person
    may(35, 126, 0), // region
    must(417, 232), // channel
    may(263, 247, 0), // helper
    may(270, 66, 0), // batch
    must(67, 0), // command
    may(245, 35, 0), // until
    must(67, 0), // command
    must(271, 18), // forms
    must(270, 0), // batch
    must(35, 38), // region
    must(271, 18), // forms
    must(186, 292), // kinds
    must(270, 0), // batch
    must(418, 292), // differences
    may(397, 66, 0), // reason
    may(380, 247, 0), // delegate
    must(233, 297), // household
    must(30, 298), // proof
    must(380, 299), // delegate
    must(33, 0), // person
    must(419, 296), // was
    must(25, 296), // now
    must(48, 16), // act
    must(67, 0), // command
    must(398, 0), // by
    may(420, 247, 0), // helps
    must(245, 17), // until
    must(48, 16), // act
    must(242, 0), // first
    must(43, 0), // second
    must(421, 125), // regionDefined
    must(422, 127), // reshapePlanned
    must(423, 137), // reshapeCancelled
    must(424, 138), // reshapeDropped
    must(425, 243), // regionReshaped
    must(426, 244), // knownHouseholdsEntered
    must(427, 245), // roleGranted
    must(428, 248), // roleRevoked
    must(429, 249), // joinCodeIssued
    must(430, 250), // joinCodeRevoked
    must(431, 251), // joinCodeRejected
    must(432, 252), // householdFormed
    must(433, 253), // personJoined
    must(434, 255), // personLeft
    must(435, 256), // delegateNamed
    must(436, 257), // householdRegrouped
    must(437, 259), // delegateCleared
    must(438, 260), // organisationApplied
    must(439, 263), // organisationApproved
    must(440, 264), // organisationRejected
    must(441, 265), // reviewAppealed
    must(442, 266), // applicationWithdrawn
    must(443, 267), // organisationSuspended
    must(444, 268), // organisationReinstated
    must(445, 269), // organisationDissolved
    must(446, 270), // reviewOverdue
    must(447, 271), // reviewEscalated
    must(448, 272), // identityKeyRotated
    must(449, 273), // personProved
    must(450, 274), // duplicateFound
    must(451, 275), // duplicateOverdue
    must(452, 276), // duplicateDismissed
    must(453, 277), // personsMerged
    must(454, 278), // minorEntered
    must(455, 280), // cameOfAge
    must(456, 281), // unmaskingAsked
    must(457, 288), // unmaskingMoved
    must(458, 289), // personErased
    must(459, 290), // entered
    must(460, 291), // batchOpened
    must(367, 294), // batchClosed
    must(461, 295), // entryCorrected
    must(462, 300), // actHeld
    must(463, 301), // actSeconded
    must(464, 310), // options
    must(465, 44), // seats
    must(464, 310), // options
    must(465, 44), // seats
    may(466, 311, 0), // reserved
    may(467, 313, 0), // elected
    must(464, 310), // options
    must(341, 69), // onePerson
    must(468, 308), // posts
    may(469, 314, 0), // apart
    must(470, 309), // post
    must(470, 309), // post
    must(50, 44), // max
    must(111, 77), // method
    must(471, 69), // equal
    must(472, 0), // greedy
    must(473, 0), // equalShares
    must(474, 0), // equalSharesThenGreedy
    must(111, 320), // method
    must(475, 12), // budget
    must(476, 321), // costs
    must(50, 44), // max
    must(216, 45), // points
    must(477, 306), // motion
    must(478, 307), // block
    must(139, 316), // approval
    must(479, 317), // score
    must(480, 318), // ranked
    must(475, 319), // budget
    must(415, 310), // order
    must(481, 16), // seed
    must(482, 323), // revote
    must(483, 324), // seniority
    must(484, 325), // lot
    must(464, 44), // options
    must(173, 305), // kind
    must(485, 322), // ties
    may(202, 335, 0), // basis
    must(486, 332), // dissuade
    must(487, 333), // expose
    must(488, 334), // exposeNamed
    must(489, 336), // refer
    must(490, 337), // fine
    must(491, 338), // withholdService
    must(153, 45), // days
    must(61, 45), // decisionDays
    must(492, 0), // rule
    must(493, 45), // windowDays
    must(494, 330), // ladder
    may(495, 339, 0), // replyDays
    may(496, 340, 0), // appeal
    may(497, 342, 0), // continues
    must(498, 0), // covenant
    must(413, 328), // rules
    may(211, 35, 0), // effectiveFrom
    may(499, 339, 0), // figuresFrom
    must(151, 62), // of
    must(49, 18), // least
    must(500, 0), // topic
    must(35, 38), // region
    must(492, 61), // rule
    must(70, 41), // proofs
    must(501, 16), // subject
    must(502, 304), // question
    may(498, 326, 0), // covenant
    may(503, 343, 0), // repeals
    must(504, 344), // units
    must(505, 345), // calls
    must(506, 0), // proposer
    must(258, 17), // due
    must(33, 0), // person
    must(85, 69), // registered
    must(35, 38), // region
    must(507, 348), // voters
    must(508, 16), // evidence
    must(509, 0), // unit
    must(20, 0), // owner
    must(150, 18), // area
    must(35, 38), // region
    must(504, 351), // units
    must(500, 0), // topic
    must(33, 0), // person
    must(500, 0), // topic
    must(135, 45), // seconds
    must(500, 0), // topic
    must(135, 45), // seconds
    must(248, 45), // needed
    must(500, 0), // topic
    must(258, 17), // due
    must(500, 0), // topic
    must(510, 69), // admitted
    must(398, 258), // by
    may(397, 66, 0), // reason
    may(245, 35, 0), // until
    must(500, 0), // topic
    must(33, 0), // person
    must(258, 17), // due
    must(500, 0), // topic
    must(245, 17), // until
    must(22, 0), // for
    must(511, 0), // against
    must(512, 0), // statement
    must(513, 0), // amendment
    must(500, 0), // topic
    must(514, 0), // contribution
    must(33, 0), // person
    must(173, 362), // kind
    must(515, 16), // content
    must(246, 45), // version
    may(498, 326, 0), // covenant
    must(516, 0), // disagree
    must(517, 0), // pass
    must(518, 0), // agree
    must(500, 0), // topic
    must(514, 0), // contribution
    must(33, 0), // person
    must(519, 364), // reaction
    must(500, 0), // topic
    must(514, 0), // contribution
    must(520, 69), // accepted
    must(246, 45), // version
    must(501, 16), // subject
    may(498, 326, 0), // covenant
    must(500, 0), // topic
    must(514, 0), // contribution
    must(521, 69), // hidden
    must(397, 0), // reason
    must(522, 17), // listUntil
    must(523, 17), // listDue
    must(524, 17), // opens
    must(89, 18), // eligible
    may(150, 371, 0), // area
    must(525, 16), // register
    must(500, 0), // topic
    must(246, 45), // version
    must(526, 45), // dropped
    must(395, 368), // terms
    may(527, 369, 0), // list
    may(33, 247, 0), // person
    may(234, 246, 0), // organisation
    must(528, 69), // listed
    may(150, 371, 0), // area
    must(500, 0), // topic
    must(529, 0), // objection
    must(33, 0), // person
    must(397, 0), // reason
    may(530, 373, 0), // about
    must(500, 0), // topic
    must(529, 0), // objection
    must(531, 69), // upheld
    must(397, 0), // reason
    must(500, 0), // topic
    must(532, 18), // unanswered
    must(500, 0), // topic
    must(245, 17), // until
    must(258, 17), // due
    must(500, 0), // topic
    must(529, 0), // objection
    must(398, 258), // by
    may(245, 35, 0), // until
    must(500, 0), // topic
    must(35, 38), // region
    may(533, 326, 0), // adopts
    may(503, 343, 0), // repeals
    must(532, 18), // unanswered
    may(54, 35, 0), // review
    must(500, 0), // topic
    must(503, 0), // repeals
    must(398, 0), // by
    must(534, 0), // keep
    must(231, 0), // change
    must(535, 0), // end
    must(500, 0), // topic
    must(536, 384), // finding
    must(515, 16), // content
    may(537, 35, 0), // next
    must(500, 0), // topic
    must(527, 370), // list
    must(245, 17), // until
    must(244, 18), // joined
    must(538, 18), // left
    must(539, 18), // changed
    must(500, 0), // topic
    must(540, 0), // voter
    may(233, 387, 0), // household
    may(234, 246, 0), // organisation
    may(541, 247, 0), // proxy
    must(417, 232), // channel
    must(521, 388), // hidden
    must(120, 69), // replaces
    must(500, 0), // topic
    must(542, 0), // principal
    must(541, 0), // proxy
    must(508, 16), // evidence
    must(500, 0), // topic
    must(507, 258), // voters
    must(508, 16), // evidence
    must(543, 69), // inTime
    must(500, 0), // topic
    must(540, 0), // voter
    may(233, 387, 0), // household
    must(270, 0), // batch
    must(417, 232), // channel
    must(544, 258), // watchers
    must(500, 0), // topic
    must(270, 0), // batch
    must(545, 394), // papers
    must(500, 0), // topic
    must(546, 18), // boxes
    must(245, 17), // until
    must(547, 0), // noQuorum
    must(548, 0), // rejected
    must(549, 0), // passed
    must(104, 0), // void
    must(550, 0), // tooMany
    must(551, 0), // twoPosts
    must(552, 0), // otherForm
    must(112, 0), // equalRanks
    must(553, 0), // unreadable
    must(554, 402), // flaw
    must(143, 18), // ballots
    must(44, 18), // cast
    must(555, 18), // blank
    must(104, 400), // void
    must(556, 93), // measure
    must(89, 18), // eligible
    must(90, 18), // participants
    must(557, 18), // yes
    must(558, 18), // no
    must(559, 18), // abstain
    must(560, 406), // tallies
    must(138, 0), // quorum
    must(139, 0), // approval
    must(87, 0), // atLeast
    must(88, 0), // moreThan
    must(561, 416), // test
    must(556, 93), // measure
    must(562, 18), // part
    must(563, 18), // whole
    must(564, 65), // base
    must(565, 64), // ratio
    must(566, 417), // comparison
    must(538, 418), // left
    must(567, 418), // right
    must(568, 69), // holds
    must(569, 44), // option
    must(570, 413), // votes
    must(571, 414), // tests
    must(569, 44), // option
    must(466, 69), // reserved
    must(572, 69), // byTie
    must(570, 411), // votes
    must(573, 419), // seated
    must(574, 310), // tied
    must(255, 44), // open
    must(468, 409), // posts
    must(242, 44), // first
    must(43, 44), // second
    must(575, 18), // forFirst
    must(576, 18), // forSecond
    must(569, 44), // option
    must(577, 310), // path
    must(578, 18), // strength
    must(579, 18), // back
    must(580, 310), // cut
    must(581, 422), // duels
    must(582, 310), // unbeaten
    may(583, 51, 0), // winner
    must(30, 424), // proof
    must(569, 44), // option
    must(570, 18), // votes
    must(584, 18), // alone
    must(585, 429), // standings
    must(586, 18), // continuing
    must(115, 18), // exhausted
    must(587, 310), // out
    must(572, 69), // byTie
    must(588, 427), // rounds
    may(583, 51, 0), // winner
    must(574, 310), // tied
    must(589, 44), // project
    must(590, 418), // effectiveVotesThousandths
    must(591, 18), // inFull
    must(589, 44), // project
    must(570, 18), // votes
    must(592, 12), // cost
    must(593, 12), // before
    must(594, 69), // funded
    must(572, 69), // byTie
    must(595, 434), // offers
    must(596, 432), // steps
    must(538, 12), // left
    must(574, 310), // tied
    must(477, 405), // motion
    must(465, 408), // seats
    must(102, 421), // schulze
    must(103, 426), // runoff
    must(475, 431), // budget
    must(597, 398), // outcome
    must(598, 399), // turnout
    may(599, 403, 0), // count
    must(30, 414), // proof
    must(600, 18), // sameTracker
    must(27, 16), // root
    must(500, 0), // topic
    must(35, 38), // region
    must(601, 397), // result
    must(244, 18), // joined
    must(538, 18), // left
    must(539, 18), // changed
    must(602, 18), // doubled
    must(603, 303), // topicProposed
    must(604, 347), // votersRecorded
    must(605, 350), // unitsRecorded
    must(606, 353), // secondGiven
    must(607, 354), // topicSeconded
    must(608, 355), // topicLapsed
    must(609, 356), // topicWithdrawn
    must(610, 357), // screeningBegan
    must(611, 358), // topicScreened
    must(612, 359), // rulingAppealed
    must(613, 360), // discussionBegan
    must(614, 361), // contributionMade
    must(615, 363), // reactionGiven
    must(616, 365), // amendmentDecided
    must(617, 366), // contributionModerated
    must(618, 367), // topicFrozen
    must(619, 372), // objectionLodged
    must(620, 375), // objectionDecided
    must(621, 376), // listStands
    must(622, 377), // resultAnnounced
    must(623, 378), // resultAnnulled
    must(624, 379), // resultStands
    must(625, 380), // topicInForce
    must(626, 381), // topicMoot
    must(446, 382), // reviewOverdue
    must(627, 383), // topicReviewed
    must(628, 385), // votingOpened
    must(629, 386), // ballotCast
    must(630, 389), // voteEntrusted
    must(631, 390), // proxyRevoked
    must(632, 391), // ballotsServed
    must(633, 392), // paperIssued
    must(634, 393), // papersCounted
    must(635, 395), // votingClosed
    must(636, 396), // topicDecided
    must(500, 0), // topic
    must(35, 38), // region
    must(637, 327), // draft
    may(120, 438, 0), // replaces
    must(638, 17), // since
    must(498, 0), // covenant
    must(500, 0), // topic
    must(245, 17), // until
    must(639, 0), // violation
    must(498, 0), // covenant
    must(492, 0), // rule
    must(33, 0), // person
    must(640, 38), // place
    must(508, 16), // evidence
    must(641, 18), // repetition
    must(556, 331), // measure
    must(245, 17), // until
    must(642, 17), // applies
    must(643, 0), // case
    may(644, 247, 0), // recorder
    must(639, 0), // violation
    must(515, 16), // content
    must(639, 0), // violation
    must(33, 0), // person
    must(640, 38), // place
    must(508, 16), // evidence
    must(641, 18), // repetition
    must(556, 331), // measure
    may(643, 444, 0), // case
    must(399, 17), // appealUntil
    must(498, 0), // covenant
    must(492, 0), // rule
    must(640, 38), // place
    must(498, 0), // covenant
    must(492, 0), // rule
    must(640, 38), // place
    must(645, 17), // issued
    must(639, 0), // violation
    must(640, 38), // place
    must(508, 16), // evidence
    must(173, 0), // kind
    must(643, 0), // case
    must(639, 0), // violation
    must(643, 0), // case
    must(639, 0), // violation
    must(133, 27), // code
    must(639, 0), // violation
    must(515, 16), // content
    must(258, 17), // due
    must(639, 0), // violation
    must(397, 0), // reason
    must(639, 0), // violation
    may(397, 66, 0), // reason
    may(643, 444, 0), // case
    must(646, 437), // covenantAdopted
    must(647, 439), // covenantRepealed
    must(648, 440), // covenantGoesOn
    must(649, 441), // violationRecorded
    must(650, 442), // replyGiven
    must(651, 443), // measureApplied
    must(652, 445), // noticeIssued
    must(653, 446), // noticeRetracted
    must(654, 447), // referredAgain
    must(655, 448), // referralOpened
    must(656, 449), // referralRefused
    must(657, 450), // appealLodged
    must(658, 451), // appealDismissed
    must(659, 452), // violationWithdrawn
    must(660, 0), // fund
    must(35, 38), // region
    must(33, 0), // person
    must(48, 0), // act
    must(660, 0), // fund
    must(99, 0), // source
    must(167, 12), // amount
    must(33, 0), // person
    must(48, 0), // act
    must(660, 0), // fund
    must(99, 0), // source
    must(167, 12), // amount
    must(397, 0), // reason
    must(48, 0), // act
    must(661, 18), // times
    must(662, 0), // offer
    must(385, 0), // merchant
    must(663, 12), // price
    must(664, 18), // stock
    may(665, 458, 0), // requires
    must(33, 0), // person
    must(385, 0), // merchant
    must(666, 0), // redemption
    must(662, 0), // offer
    must(667, 462), // buyer
    must(663, 12), // price
    must(668, 44), // tries
    must(258, 17), // due
    must(666, 0), // redemption
    must(378, 44), // triesLeft
    must(669, 0), // cancelled
    must(670, 0), // expired
    must(671, 0), // locked
    must(672, 0), // dissolved
    must(666, 0), // redemption
    must(673, 466), // cause
    must(385, 0), // merchant
    must(674, 12), // carried
    must(675, 12), // earned
    must(676, 12), // spent
    must(466, 12), // reserved
    must(677, 12), // net
    must(678, 470), // cny
    must(674, 12), // carried
    must(675, 12), // earned
    must(676, 12), // spent
    must(466, 12), // reserved
    must(677, 12), // net
    must(678, 470), // cny
    must(679, 470), // rounding
    must(680, 0), // settlement
    must(35, 38), // region
    must(681, 105), // rate
    must(682, 468), // lines
    must(683, 471), // totals
    must(33, 0), // person
    must(259, 0), // into
    must(167, 12), // amount
    must(33, 0), // person
    must(660, 0), // fund
    must(167, 12), // amount
    must(684, 454), // fundOpened
    must(685, 455), // pointsAwarded
    must(686, 456), // awardReversed
    must(687, 457), // offerPublished
    must(688, 460), // offerWithdrawn
    must(689, 461), // redemptionReserved
    must(690, 463), // codeRejected
    must(691, 464), // redemptionConfirmed
    must(692, 465), // redemptionReturned
    must(693, 467), // settled
    must(694, 472), // pointsCombined
    must(695, 473), // pointsForfeited
    must(187, 110), // officeHours
    must(188, 112), // limits
    must(189, 44), // warningsMax
    must(190, 44), // reopeningsMax
    must(191, 45), // evaluationDays
    must(395, 476), // terms
    must(19, 0), // resident
    must(696, 0), // gridPatrol
    must(697, 0), // hotline
    must(698, 0), // policeLine
    must(699, 0), // sensor
    must(386, 0), // department
    must(700, 0), // tip
    must(498, 0), // covenant
    must(643, 0), // case
    must(173, 0), // kind
    must(174, 69), // urgent
    must(35, 38), // region
    must(184, 114), // level
    must(417, 478), // channel
    must(99, 0), // source
    may(701, 247, 0), // reporter
    must(515, 16), // content
    must(258, 17), // due
    must(643, 0), // case
    must(184, 114), // level
    must(643, 0), // case
    must(184, 114), // level
    must(397, 0), // reason
    must(577, 0), // path
    must(245, 17), // until
    must(643, 0), // case
    may(500, 343, 0), // topic
    must(643, 0), // case
    must(234, 0), // organisation
    must(643, 0), // case
    must(702, 0), // lead
    must(63, 109), // helpers
    must(703, 69), // designated
    must(643, 0), // case
    must(386, 0), // department
    must(397, 0), // reason
    must(35, 488), // region
    must(234, 489), // organisation
    must(643, 0), // case
    must(509, 487), // unit
    must(601, 0), // result
    must(704, 69), // complete
    may(398, 247, 0), // by
    must(643, 0), // case
    must(184, 114), // level
    must(509, 487), // unit
    must(601, 0), // result
    must(579, 136), // back
    must(705, 69), // late
    must(245, 17), // until
    must(331, 0), // unknownYear
    must(706, 0), // warningsExhausted
    must(643, 0), // case
    must(157, 114), // from
    must(158, 114), // to
    may(397, 66, 0), // reason
    must(258, 17), // due
    may(707, 492, 0), // deferral
    must(643, 0), // case
    must(184, 114), // level
    must(509, 487), // unit
    must(258, 17), // due
    must(643, 0), // case
    must(184, 114), // level
    must(708, 44), // warning
    must(258, 17), // due
    may(707, 492, 0), // deferral
    must(643, 0), // case
    must(258, 17), // due
    may(707, 492, 0), // deferral
    must(643, 0), // case
    must(709, 45), // round
    must(710, 498), // response
    must(711, 498), // solution
    must(712, 498), // satisfaction
    may(397, 66, 0), // reason
    must(643, 0), // case
    must(184, 114), // level
    must(709, 45), // round
    must(397, 0), // reason
    must(258, 17), // due
    must(713, 475), // termsAdopted
    must(714, 477), // caseReported
    must(715, 479), // caseAccepted
    must(716, 480), // caseDeclined
    must(717, 481), // selfResolutionStarted
    must(718, 482), // handlingStarted
    must(719, 483), // caseEntrusted
    must(720, 484), // caseDispatched
    must(721, 485), // caseReturned
    must(722, 486), // feedbackGiven
    must(723, 490), // caseClosed
    must(724, 491), // caseEscalated
    must(725, 494), // deadlineMissed
    must(726, 495), // caseSupervised
    must(727, 496), // deadlineSet
    must(728, 497), // caseRated
    must(729, 499), // caseReopened
    must(730, 500), // caseReleased
    must(731, 501), // caseWithdrawn
    must(398, 0), // by
    must(732, 0), // record
    must(733, 18), // ageDays
    must(245, 17), // until
    must(734, 0), // holder
    must(732, 0), // record
    must(733, 18), // ageDays
    must(245, 17), // until
    must(202, 118), // basis
    must(245, 17), // until
    must(201, 0), // item
    must(735, 0), // purpose
    must(201, 0), // item
    must(234, 0), // organisation
    must(20, 0), // owner
    must(234, 0), // organisation
    must(249, 38), // actsIn
    must(178, 38), // grid
    must(201, 0), // item
    must(398, 0), // by
    must(732, 0), // record
    must(733, 18), // ageDays
    must(245, 17), // until
    must(201, 0), // item
    must(234, 0), // organisation
    must(245, 17), // until
    must(201, 0), // item
    must(202, 118), // basis
    must(201, 0), // item
    must(33, 0), // person
    must(49, 44), // least
    must(201, 0), // item
    must(734, 0), // holder
    must(732, 0), // record
    must(733, 18), // ageDays
    must(245, 17), // until
    must(732, 0), // record
    must(245, 17), // until
    must(736, 512), // unknownItem
    must(737, 513), // itemTwice
    must(738, 514), // purposeNotLawful
    must(739, 515), // notEntitled
    must(740, 516), // outsideRegion
    must(741, 517), // alreadyHeld
    must(742, 518), // refusedByResident
    must(743, 519), // consentMissing
    must(744, 520), // guardianMissing
    must(745, 521), // heldElsewhere
    must(746, 522), // recordExists
    must(747, 523), // unknownRecord
    must(748, 524), // notFresh
    must(749, 525), // notRefusable
    must(375, 511), // why
    must(741, 507), // alreadyHeld
    must(750, 508), // shareFrom
    must(751, 509), // mayCollect
    must(752, 510), // forbidden
    must(201, 0), // item
    must(59, 506), // answer
    must(412, 0), // asker
    must(33, 0), // person
    must(234, 0), // organisation
    must(735, 0), // purpose
    must(753, 504), // answers
    must(201, 0), // item
    must(398, 0), // by
    must(508, 16), // evidence
    must(732, 0), // record
    must(201, 0), // item
    must(33, 0), // person
    must(234, 0), // organisation
    must(735, 0), // purpose
    must(412, 0), // asker
    must(515, 16), // content
    must(202, 118), // basis
    may(192, 527, 0), // consent
    must(245, 17), // until
    must(732, 0), // record
    must(234, 0), // organisation
    must(735, 0), // purpose
    may(192, 527, 0), // consent
    must(33, 0), // person
    must(201, 0), // item
    must(234, 0), // organisation
    must(245, 17), // until
    must(754, 503), // formAsked
    must(755, 526), // itemCollected
    must(756, 529), // itemShared
    must(757, 530), // itemRefused
    must(758, 531), // holdingEnded
    must(759, 532), // personForgotten
    must(502, 0), // question
    must(760, 0), // body
    must(33, 0), // person
    must(515, 16), // content
    must(395, 50), // terms
    must(761, 17), // remind
    must(258, 17), // due
    must(502, 0), // question
    must(760, 0), // body
    must(258, 17), // due
    must(502, 0), // question
    must(509, 487), // unit
    must(258, 17), // due
    must(502, 0), // question
    must(35, 38), // region
    must(258, 17), // due
    must(509, 487), // unit
    must(34, 10), // role
    must(502, 0), // question
    must(515, 16), // content
    must(762, 539), // shown
    must(502, 0), // question
    must(763, 69), // solved
    must(764, 534), // questionAsked
    must(765, 535), // answerReminded
    must(766, 536), // answerOverdue
    must(767, 537), // questionEscalated
    must(768, 538), // questionAnswered
    must(769, 540), // questionWithdrawn
    must(770, 541), // answerRated
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 122), // category
    must(515, 16), // content
    may(192, 544, 0), // consent
    may(245, 35, 0), // until
    must(207, 0), // entry
    must(515, 16), // content
    must(207, 0), // entry
    may(245, 35, 0), // until
    must(33, 0), // person
    may(209, 548, 0), // category
    must(771, 0), // purposeReached
    must(772, 0), // serviceEnded
    must(773, 0), // consentWithdrawn
    must(774, 0), // unlawful
    must(198, 0), // otherLaw
    must(33, 0), // person
    must(775, 550), // ground
    must(776, 0), // termEnded
    must(773, 0), // consentWithdrawn
    must(777, 0), // erasure
    must(778, 552), // entries
    must(673, 553), // cause
    must(779, 543), // entryKept
    must(461, 545), // entryCorrected
    must(780, 546), // termMoved
    must(773, 547), // consentWithdrawn
    must(781, 549), // erasureOrdered
    must(782, 551), // entriesDue
    must(783, 554), // entriesErased
    must(220, 32), // charter
    must(214, 124), // membership
    must(215, 302), // deliberation
    must(498, 436), // covenant
    must(216, 453), // points
    must(217, 474), // cases
    must(218, 502), // catalogue
    must(75, 533), // consultation
    must(219, 542), // vault
    must(784, 30), // events
    must(785, 18), // bytes
    must(50, 18), // max
    must(237, 18), // at
    must(577, 27), // path
    must(786, 27), // problem
    must(787, 0), // request
    must(788, 18), // seq
    must(26, 18), // records
    must(50, 18), // max
    must(237, 17), // at
    must(25, 17), // now
    must(67, 27), // command
    must(789, 0), // actor
    must(105, 3), // allowed
    must(790, 18), // fired
    must(246, 45), // version
    must(243, 45), // known
    must(791, 558), // tooLarge
    must(792, 559), // notUtf8
    must(793, 560), // malformed
    must(794, 561), // requestReused
    must(795, 562), // full
    must(796, 563), // timeBackward
    must(752, 564), // forbidden
    must(797, 565), // deadlinesPending
    must(798, 566), // snapshotDamaged
    must(799, 567), // snapshotVersion
    must(800, 568), // wrongSecret
    must(801, 569), // notRecorded
    must(802, 570), // noSuchRecord
    must(803, 571), // invalidNumber
    must(237, 17), // at
    must(157, 17), // from
    must(157, 17), // from
    must(804, 17), // latest
    must(805, 573), // invalid
    must(806, 574), // notInForce
    must(807, 575), // notLater
    must(492, 0), // rule
    must(141, 0), // preset
    must(808, 27), // article
    must(809, 27), // dates
    must(237, 17), // at
    must(492, 0), // rule
    must(808, 27), // article
    must(810, 18), // stand
    must(465, 44), // seats
    must(509, 0), // unit
    must(35, 38), // region
    must(811, 18), // found
    must(33, 0), // person
    must(35, 38), // region
    must(413, 18), // rules
    must(50, 45), // max
    must(492, 0), // rule
    must(153, 45), // days
    must(50, 45), // max
    must(492, 0), // rule
    must(596, 18), // steps
    must(50, 45), // max
    must(492, 0), // rule
    must(812, 45), // step
    must(492, 0), // rule
    must(812, 45), // step
    must(495, 45), // replyDays
    must(126, 45), // appealDays
    must(50, 45), // max
    must(157, 45), // from
    must(813, 45), // min
    must(492, 0), // rule
    must(173, 0), // kind
    must(492, 0), // rule
    must(812, 45), // step
    must(167, 12), // amount
    must(492, 0), // rule
    must(497, 0), // continues
    must(500, 0), // topic
    must(398, 0), // by
    must(500, 0), // topic
    must(492, 0), // rule
    must(248, 0), // needed
    must(148, 0), // proposed
    must(814, 0), // screening
    must(410, 0), // declined
    must(815, 0), // appealed
    must(816, 0), // discussed
    must(817, 0), // seconded
    must(818, 0), // voting
    must(819, 0), // counting
    must(820, 0), // decided
    must(409, 0), // lapsed
    must(117, 0), // withdrawn
    must(273, 0), // announced
    must(821, 0), // annulled
    must(822, 0), // inForce
    must(823, 0), // repealed
    must(824, 0), // moot
    must(500, 0), // topic
    must(414, 603), // stage
    must(500, 0), // topic
    must(258, 17), // due
    must(237, 17), // at
    must(500, 0), // topic
    must(245, 17), // until
    must(237, 17), // at
    must(500, 0), // topic
    must(50, 18), // max
    must(540, 0), // voter
    must(825, 17), // opened
    must(540, 0), // voter
    must(233, 0), // household
    must(44, 17), // cast
    must(417, 232), // channel
    must(541, 0), // proxy
    must(50, 45), // max
    must(541, 0), // proxy
    must(157, 17), // from
    must(237, 17), // at
    must(270, 0), // batch
    must(826, 45), // present
    must(248, 45), // needed
    must(500, 0), // topic
    must(143, 18), // ballots
    must(813, 45), // min
    must(827, 642), // tracker
    must(500, 0), // topic
    must(414, 603), // stage
    must(248, 603), // needed
    must(33, 0), // person
    must(50, 45), // max
    must(514, 0), // contribution
    must(173, 362), // kind
    must(248, 362), // needed
    must(514, 0), // contribution
    must(246, 45), // version
    must(247, 45), // current
    must(514, 0), // contribution
    must(498, 0), // covenant
    must(500, 0), // topic
    must(245, 17), // until
    must(828, 18), // undecided
    must(500, 0), // topic
    must(528, 69), // listed
    must(829, 577), // unknownTopic
    must(830, 578), // topicExists
    must(831, 579), // unknownRule
    must(832, 580), // presetOutsideDates
    must(833, 581), // uncontested
    must(834, 582), // unitsNamed
    must(835, 583), // unknownUnit
    must(836, 584), // registeredElsewhere
    must(837, 585), // rulesCount
    must(838, 586), // ruleTwice
    must(493, 587), // windowDays
    must(839, 588), // ladderLength
    must(840, 589), // ladderDescends
    must(841, 590), // hearingDays
    must(842, 591), // unheard
    must(499, 592), // figuresFrom
    must(843, 593), // namedWithoutBasis
    must(844, 594), // unknownKind
    must(490, 595), // fine
    must(845, 596), // serviceWithheld
    must(846, 597), // nothingToContinue
    must(847, 598), // covenantTaken
    must(848, 599), // nothingToRepeal
    must(849, 600), // alreadyReplaced
    must(850, 601), // looserRule
    must(851, 602), // notBeingSeconded
    must(852, 604), // notSeconded
    must(853, 605), // notOpenable
    must(854, 606), // notWithdrawable
    must(855, 607), // notVoting
    must(856, 608), // secondingOver
    must(857, 609), // votingOver
    must(333, 610), // notDue
    must(858, 611), // ownSecond
    must(740, 612), // outsideRegion
    must(859, 613), // alreadySeconded
    must(860, 614), // notOwner
    must(861, 615), // areaTooLarge
    must(862, 616), // nobodyEligible
    must(863, 617), // appBallotOfAnother
    must(864, 618), // notEligible
    must(865, 619), // notDelegate
    must(866, 620), // alreadyVoted
    must(867, 621), // invalidQuestion
    must(868, 622), // motionOnly
    must(869, 623), // otherRanks
    must(870, 624), // secretByAnother
    must(871, 625), // ballotVoid
    must(872, 626), // noProxies
    must(873, 627), // ownProxy
    must(874, 628), // proxyChain
    must(875, 629), // proxyFull
    must(876, 630), // notEntrusted
    must(877, 631), // notProxy
    must(878, 632), // proxyEarly
    must(879, 633), // noPapers
    must(880, 634), // fewWatchers
    must(881, 635), // boxCounted
    must(882, 636), // boxChannel
    must(883, 637), // unknownBox
    must(884, 638), // notCounted
    must(885, 639), // withheld
    must(886, 640), // voidVote
    must(887, 641), // unknownTracker
    must(888, 643), // wrongStage
    must(889, 644), // timeOver
    must(890, 645), // ownMatter
    must(891, 646), // reasonMissing
    must(892, 647), // sameDecider
    must(893, 648), // notProposer
    must(894, 649), // ruledForGood
    must(895, 650), // unknownContribution
    must(896, 651), // contributionExists
    must(897, 652), // tooManyContributions
    must(898, 653), // otherKind
    must(899, 654), // contributionHidden
    must(900, 655), // amendmentOver
    must(901, 656), // staleAmendment
    must(902, 657), // noDraftToChange
    must(903, 658), // listOpen
    must(904, 659), // noSuchEntry
    must(905, 660), // asListed
    must(906, 661), // objectionExists
    must(907, 662), // alreadyObjected
    must(908, 663), // unknownObjection
    must(909, 664), // objectionOver
    must(498, 0), // covenant
    must(638, 17), // since
    must(498, 0), // covenant
    must(638, 17), // since
    must(237, 17), // at
    must(639, 0), // violation
    must(910, 17), // recorded
    must(639, 0), // violation
    must(911, 17), // applied
    must(639, 0), // violation
    must(642, 17), // applies
    must(237, 17), // at
    must(639, 0), // violation
    must(245, 17), // until
    must(237, 17), // at
    must(639, 0), // violation
    must(258, 17), // due
    must(237, 17), // at
    must(640, 38), // place
    must(184, 114), // level
    must(640, 38), // place
    must(35, 38), // region
    must(912, 666), // covenantExists
    must(913, 667), // unknownCovenant
    must(806, 668), // notInForce
    must(914, 669), // notYetInForce
    must(831, 670), // unknownRule
    must(915, 671), // violationExists
    must(916, 672), // unknownViolation
    must(917, 673), // ownViolation
    must(918, 674), // alreadyWithdrawn
    must(919, 675), // replyClosed
    must(920, 676), // notApplied
    must(921, 677), // appealClosed
    must(922, 678), // alreadyAppealed
    must(923, 679), // ownRecord
    must(924, 680), // noAppeal
    must(333, 681), // notDue
    must(925, 682), // nothingToRefer
    must(926, 683), // placeTooHigh
    must(927, 684), // placeOutside
    must(404, 685), // minor
    must(928, 686), // notBound
    must(33, 0), // person
    must(48, 0), // act
    must(99, 0), // source
    must(680, 0), // settlement
    must(385, 0), // merchant
    must(660, 0), // fund
    must(35, 38), // region
    must(178, 38), // grid
    must(48, 0), // act
    must(929, 12), // cap
    must(675, 12), // earned
    must(408, 12), // asked
    must(245, 17), // until
    must(663, 12), // price
    must(49, 12), // least
    must(48, 0), // act
    must(930, 18), // done
    must(248, 18), // needed
    must(931, 12), // balance
    must(248, 12), // needed
    must(466, 0), // reserved
    must(932, 0), // confirmed
    must(669, 0), // cancelled
    must(670, 0), // expired
    must(671, 0), // locked
    must(666, 0), // redemption
    must(933, 715), // status
    must(272, 12), // total
    must(408, 12), // asked
    must(50, 12), // max
    must(934, 688), // notAMerchant
    must(935, 689), // unknownFund
    must(936, 690), // unknownAct
    must(937, 691), // unknownAward
    must(938, 692), // unknownOffer
    must(939, 693), // unknownRedemption
    must(940, 694), // unknownSettlement
    must(941, 695), // notInSettlement
    must(942, 696), // fundExists
    must(943, 697), // offerExists
    must(944, 698), // redemptionExists
    must(945, 699), // settlementExists
    must(946, 700), // ownAward
    must(947, 701), // fundElsewhere
    must(298, 702), // proofTooLow
    must(948, 703), // alreadyAwarded
    must(949, 704), // capReached
    must(950, 705), // alreadyReversed
    must(951, 706), // priceTooLow
    must(952, 707), // stockEmpty
    must(953, 708), // requirementEmpty
    must(688, 709), // offerWithdrawn
    must(954, 710), // ownOffer
    must(955, 711), // requirementNotMet
    must(956, 712), // soldOut
    must(957, 713), // balanceTooLow
    must(958, 714), // redemptionOver
    must(959, 716), // redemptionLate
    must(333, 717), // notDue
    must(960, 718), // ownConfirmation
    must(961, 719), // ownSettlement
    must(962, 720), // nothingToSettle
    must(963, 721), // ledgerFull
    must(417, 478), // channel
    must(643, 0), // case
    must(964, 0), // reported
    must(965, 0), // notAccepted
    must(520, 0), // accepted
    must(966, 0), // selfResolving
    must(967, 0), // handling
    must(968, 0), // entrusted
    must(969, 0), // dispatched
    must(970, 0), // returned
    must(971, 0), // feedback
    must(972, 0), // closed
    must(973, 0), // evaluated
    must(974, 0), // reopened
    must(117, 0), // withdrawn
    must(643, 0), // case
    must(414, 731), // stage
    must(248, 732), // needed
    must(184, 114), // level
    must(975, 114), // lowest
    must(976, 114), // highest
    must(184, 114), // level
    must(158, 114), // to
    must(158, 114), // to
    must(977, 114), // top
    must(184, 114), // level
    must(537, 114), // next
    must(158, 114), // to
    must(978, 45), // reopenings
    must(50, 45), // max
    must(979, 723), // unknownCase
    must(980, 724), // channelOfTheEngine
    must(981, 725), // sourceEntered
    must(982, 726), // caseExists
    must(844, 727), // unknownKind
    must(983, 728), // regionTooHigh
    must(984, 729), // notOwnName
    must(888, 730), // wrongStage
    must(985, 733), // wrongLevel
    must(333, 734), // notDue
    must(986, 735), // deadlinePassed
    must(987, 736), // atTop
    must(988, 737), // notAbove
    must(989, 738), // aboveTop
    must(990, 739), // skipsLevel
    must(991, 740), // notEntrustable
    must(992, 741), // notADepartment
    must(993, 742), // outOfReach
    must(288, 743), // namedTwice
    must(994, 744), // unitMissing
    must(995, 745), // notWithUnit
    must(996, 746), // notActingFor
    must(722, 747), // feedbackGiven
    must(997, 748), // returnedBefore
    must(998, 749), // dispatchDesignated
    must(999, 750), // alreadyRated
    must(1000, 751), // anonymous
    must(1001, 752), // notReporter
    must(1002, 753), // handlerRates
    must(1003, 754), // windowClosed
    must(1004, 755), // reopenedTooOften
    must(331, 756), // unknownYear
    must(1005, 757), // noTerm
    must(760, 0), // body
    must(35, 38), // region
    must(178, 38), // grid
    must(1006, 759), // unknownQuestion
    must(1007, 760), // questionExists
    must(1008, 761), // notPublic
    must(993, 762), // outOfReach
    must(1009, 763), // tooManyOpen
    must(1010, 764), // notOpen
    must(1011, 765), // ownQuestion
    must(1012, 766), // notAnswered
    must(1013, 767), // ratedAlready
    must(333, 768), // notDue
    must(1014, 0), // kept
    must(1015, 0), // stored
    must(258, 0), // due
    must(1016, 0), // erased
    must(207, 0), // entry
    must(933, 777), // status
    must(33, 0), // person
    must(1017, 0), // child
    must(1018, 770), // unknownEntry
    must(1019, 771), // entryExists
    must(1020, 772), // unknownCategory
    must(1021, 773), // consentNeeded
    must(1022, 774), // notByConsent
    must(1023, 775), // nothingConsented
    must(1024, 776), // notKept
    must(333, 778), // notDue
    must(1025, 779), // childInCare
    must(1026, 780), // onlyOperator
    must(23, 557), // engine
    must(220, 572), // charter
    must(214, 139), // membership
    must(215, 576), // deliberation
    must(498, 665), // covenant
    must(216, 687), // points
    must(217, 722), // cases
    must(218, 511), // catalogue
    must(75, 758), // consultation
    must(219, 769), // vault
    must(133, 27), // code
    must(1027, 27), // en
    must(1028, 27), // zh
    must(1029, 69), // retryable
    must(492, 27), // rule
    must(1030, 556), // detail
    must(520, 29), // accepted
    must(1031, 555), // refused
    must(237, 17), // at
    must(673, 26), // cause
    must(67, 27), // command
    must(597, 28), // outcome
    must(788, 18), // seq
    must(787, 0), // request
    must(237, 17), // at
    must(593, 24), // before
    must(597, 28), // outcome
    must(1032, 24), // after
    must(24, 16), // digest
    must(33, 0), // person
    may(178, 126, 0), // grid
    may(233, 387, 0), // household
    may(638, 35, 0), // since
    must(30, 40), // proof
    must(261, 1), // age
    may(18, 247, 0), // guardian
    may(262, 66, 0), // handle
    must(1033, 783), // roles
    must(1034, 790), // noticed
    must(911, 791), // applied
    must(815, 792), // appealed
    must(1035, 793), // dismissed
    must(117, 794), // withdrawn
    must(639, 0), // violation
    must(498, 0), // covenant
    must(492, 0), // rule
    must(640, 38), // place
    must(237, 17), // at
    must(245, 17), // until
    must(98, 69), // counts
    must(641, 18), // repetition
    must(556, 331), // measure
    must(642, 17), // applies
    must(1036, 21), // replies
    must(1037, 789), // standing
    may(643, 444, 0), // case
    may(656, 795, 0), // referralRefused
    must(508, 16), // evidence
    must(732, 0), // record
    must(33, 0), // person
    must(201, 0), // item
    must(734, 0), // holder
    may(412, 247, 0), // asker
    may(262, 66, 0), // handle
    must(735, 0), // purpose
    must(515, 16), // content
    must(237, 17), // at
    must(245, 17), // until
    must(1038, 69), // fresh
    must(1039, 109), // sharedWith
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 0), // category
    must(202, 118), // basis
    may(515, 544, 0), // content
    must(237, 17), // at
    may(245, 35, 0), // until
    must(933, 777), // status
    must(1040, 782), // member
    must(1041, 258), // merged
    must(1042, 258), // wards
    must(911, 109), // applied
    must(1043, 785), // unmaskings
    must(148, 786), // proposed
    must(817, 786), // seconded
    must(816, 786), // discussed
    must(1044, 786), // voted
    must(504, 351), // units
    must(1045, 136), // voterIn
    must(1046, 787), // violations
    must(931, 12), // balance
    must(1047, 796), // awards
    must(1048, 797), // redemptions
    must(217, 798), // cases
    must(1049, 799), // questions
    must(26, 800), // records
    must(778, 802), // entries
    must(1050, 413), // requests
    must(1051, 15), // state
    must(27, 19), // root
    must(1052, 20), // inclusion
    must(1053, 22), // consistency
    must(1054, 23), // receipt
    must(1055, 781), // export
    must(35, 38), // region
    must(156, 0), // name
    must(184, 114), // level
    may(222, 126, 0), // parent
    must(381, 18), // members
    must(82, 18), // households
    must(638, 17), // since
    must(35, 38), // region
    must(156, 0), // name
    may(222, 126, 0), // parent
    must(35, 38), // region
    must(1056, 807), // versions
    may(1057, 809, 0), // splitFrom
    may(238, 809, 0), // became
    must(224, 811), // parts
    must(225, 811), // absorbed
    must(1058, 812), // planned
    must(30, 40), // proof
    must(381, 18), // members
    must(35, 38), // region
    must(1059, 18), // grids
    must(1060, 18), // countedGrids
    must(243, 18), // known
    must(244, 18), // joined
    may(1061, 815, 0), // coverage
    must(1062, 18), // joinedElsewhere
    must(70, 816), // proofs
    must(133, 819), // code
    must(245, 17), // until
    must(417, 232), // channel
    must(778, 18), // entries
    must(1063, 18), // helped
    must(1064, 821), // channels
    must(972, 69), // closed
    must(273, 292), // announced
    must(274, 292), // came
    must(35, 38), // region
    must(258, 17), // due
    must(407, 69), // overdue
    must(35, 38), // region
    may(399, 35, 0), // appealUntil
    must(911, 826), // applied
    must(1065, 827), // active
    must(548, 828), // rejected
    must(117, 829), // withdrawn
    must(1066, 830), // suspended
    must(672, 831), // dissolved
    must(234, 0), // organisation
    must(173, 261), // kind
    must(35, 38), // region
    must(933, 825), // status
    must(260, 45), // key
    may(400, 544, 0), // check
    must(264, 18), // people
    must(1067, 833), // keys
    must(1068, 785), // orders
    must(35, 805), // region
    must(1069, 806), // regionHistory
    must(1061, 814), // coverage
    must(1070, 818), // joinCode
    must(1040, 782), // member
    must(778, 820), // entries
    must(270, 823), // batch
    must(234, 824), // organisation
    must(1071, 832), // identityKeys
    must(77, 282), // unmasking
    must(1043, 835), // unmaskings
    must(237, 17), // at
    must(397, 0), // reason
    may(245, 35, 0), // until
    must(258, 17), // due
    must(397, 0), // reason
    must(638, 17), // since
    must(395, 368), // terms
    must(270, 0), // batch
    must(417, 232), // channel
    must(645, 18), // issued
    may(545, 371, 0), // papers
    must(825, 17), // opened
    must(245, 17), // until
    may(819, 35, 0), // counting
    must(89, 18), // eligible
    must(90, 18), // participants
    must(546, 846), // boxes
    must(138, 63), // quorum
    must(139, 63), // approval
    must(140, 65), // approvalOf
    must(123, 74), // silence
    must(502, 304), // question
    must(1072, 850), // thresholds
    must(89, 413), // eligible
    must(1073, 413), // silent
    must(237, 17), // at
    must(601, 397), // result
    must(395, 849), // terms
    must(546, 846), // boxes
    must(244, 18), // joined
    must(538, 18), // left
    must(539, 18), // changed
    must(602, 18), // doubled
    must(148, 839), // proposed
    must(814, 840), // screening
    must(410, 841), // declined
    must(815, 842), // appealed
    must(816, 843), // discussed
    must(817, 844), // seconded
    must(818, 845), // voting
    must(820, 848), // decided
    must(409, 851), // lapsed
    must(117, 852), // withdrawn
    must(237, 17), // at
    must(529, 0), // objection
    must(100, 17), // notice
    must(638, 17), // since
    may(54, 35, 0), // review
    must(407, 69), // overdue
    may(536, 859, 0), // finding
    must(237, 17), // at
    must(398, 0), // by
    must(1074, 858), // stood
    must(237, 17), // at
    must(503, 0), // repeals
    must(398, 0), // by
    must(273, 855), // announced
    must(821, 856), // annulled
    must(1075, 857), // stands
    must(822, 858), // inForce
    must(823, 860), // repealed
    must(824, 861), // moot
    must(1076, 0), // lapses
    must(1077, 0), // isAdmitted
    must(1078, 0), // staysDeclined
    must(1079, 0), // isFrozen
    must(621, 0), // listStands
    must(524, 0), // opens
    must(1080, 0), // isCounted
    must(1081, 0), // comesIntoForce
    must(624, 0), // resultStands
    must(1082, 0), // staysAnnulled
    must(1083, 0), // annulmentFalls
    must(1084, 0), // reviewIsOverdue
    must(237, 17), // at
    must(1085, 864), // then
    must(500, 0), // topic
    must(35, 38), // region
    must(501, 16), // subject
    must(502, 304), // question
    must(1086, 21), // earlier
    must(492, 61), // rule
    may(498, 326, 0), // covenant
    may(503, 343, 0), // repeals
    must(504, 344), // units
    must(505, 345), // calls
    must(135, 45), // seconds
    must(1087, 18), // objections
    must(828, 18), // undecided
    must(414, 838), // stage
    may(1088, 853, 0), // effect
    may(537, 862, 0), // next
    must(89, 69), // eligible
    may(234, 246, 0), // organisation
    may(150, 371, 0), // area
    must(1044, 69), // voted
    may(237, 35, 0), // at
    may(417, 866, 0), // channel
    may(262, 66, 0), // handle
    must(557, 0), // yes
    must(558, 0), // no
    must(559, 0), // abstain
    must(1089, 872), // choice
    must(1090, 310), // marks
    must(397, 402), // reason
    must(477, 871), // motion
    must(464, 873), // options
    must(104, 874), // void
    must(827, 642), // tracker
    must(269, 870), // ballot
    may(150, 371, 0), // area
    must(28, 18), // size
    must(27, 16), // root
    must(143, 868), // ballots
    must(269, 869), // ballot
    must(640, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(514, 0), // contribution
    must(398, 0), // by
    must(173, 362), // kind
    may(515, 544, 0), // content
    must(246, 45), // version
    may(498, 326, 0), // covenant
    may(520, 881, 0), // accepted
    may(1091, 882, 0), // moderation
    may(518, 371, 0), // agree
    may(516, 371, 0), // disagree
    may(517, 371, 0), // pass
    must(272, 18), // total
    must(1092, 879), // contributions
    must(1093, 18), // reacted
    must(518, 18), // agree
    must(516, 18), // disagree
    must(1094, 45), // agreeRate
    must(1095, 45), // disagreeRate
    must(512, 45), // statement
    must(1096, 69), // agrees
    must(1097, 69), // significant
    must(1098, 18), // zHundredths
    must(264, 18), // people
    must(1099, 888), // views
    must(1100, 890), // own
    must(1101, 886), // groups
    must(1102, 892), // agreed
    must(548, 892), // rejected
    must(1103, 344), // statements
    must(46, 885), // report
    must(262, 0), // handle
    may(150, 371, 0), // area
    must(527, 370), // list
    must(778, 894), // entries
    must(244, 344), // joined
    must(538, 344), // left
    must(539, 344), // changed
    must(828, 0), // undecided
    must(531, 0), // upheld
    must(1035, 0), // dismissed
    must(532, 0), // unanswered
    must(529, 0), // objection
    must(398, 0), // by
    must(397, 0), // reason
    may(530, 66, 0), // about
    may(528, 881, 0), // listed
    may(150, 371, 0), // area
    must(933, 899), // status
    may(59, 66, 0), // answer
    must(272, 18), // total
    must(1087, 897), // objections
    must(500, 837), // topic
    must(269, 865), // ballot
    must(143, 867), // ballots
    must(1104, 875), // ballotProof
    must(1105, 876), // explanation
    must(1106, 878), // discussion
    must(514, 880), // contribution
    must(1107, 884), // consensus
    must(134, 893), // electorate
    must(1087, 896), // objections
    must(498, 0), // covenant
    may(120, 438, 0), // replaces
    must(638, 17), // since
    may(245, 35, 0), // until
    must(498, 0), // covenant
    must(500, 0), // topic
    must(35, 38), // region
    must(413, 328), // rules
    must(499, 45), // figuresFrom
    must(638, 17), // since
    may(245, 35, 0), // until
    may(1108, 343, 0), // repealedBy
    must(1056, 902), // versions
    must(498, 0), // covenant
    must(492, 0), // rule
    may(1034, 371, 0), // noticed
    may(1109, 371, 0), // dissuaded
    may(1110, 371, 0), // exposed
    may(1111, 371, 0), // referred
    may(117, 371, 0), // withdrawn
    must(413, 906), // rules
    must(498, 901), // covenant
    must(1046, 904), // violations
    must(1112, 905), // figures
    must(33, 0), // person
    must(931, 12), // balance
    must(33, 0), // person
    must(48, 0), // act
    must(661, 18), // times
    must(1113, 12), // earnedToday
    must(168, 12), // dayCap
    must(385, 0), // merchant
    must(931, 12), // balance
    must(674, 12), // carried
    must(675, 12), // earned
    must(676, 12), // spent
    must(466, 12), // reserved
    must(660, 0), // fund
    must(35, 38), // region
    must(645, 12), // issued
    must(1047, 18), // awards
    must(1114, 18), // reversals
    must(662, 0), // offer
    must(385, 0), // merchant
    must(663, 12), // price
    must(664, 18), // stock
    may(665, 458, 0), // requires
    must(117, 69), // withdrawn
    must(1115, 69), // forSale
    must(666, 0), // redemption
    must(662, 0), // offer
    must(385, 0), // merchant
    may(667, 915, 0), // buyer
    may(262, 66, 0), // handle
    must(663, 12), // price
    must(258, 17), // due
    must(378, 44), // triesLeft
    must(933, 715), // status
    must(133, 917), // code
    must(258, 17), // due
    must(680, 0), // settlement
    must(35, 38), // region
    must(237, 17), // at
    must(681, 105), // rate
    must(682, 468), // lines
    must(683, 471), // totals
    must(1116, 18), // accounts
    must(645, 12), // issued
    must(80, 12), // persons
    must(1117, 12), // merchants
    must(466, 12), // reserved
    must(1118, 12), // cleared
    must(1119, 12), // sum
    must(33, 909), // person
    must(1120, 910), // participation
    must(385, 911), // merchant
    must(660, 912), // fund
    must(662, 913), // offer
    must(666, 914), // redemption
    must(1121, 916), // verificationCode
    must(680, 918), // settlement
    must(1122, 469), // settlementLine
    must(1123, 919), // ledger
    must(386, 0), // department
    must(1124, 69), // delivered
    must(964, 0), // reported
    must(520, 0), // accepted
    must(410, 0), // declined
    must(1125, 0), // selfResolution
    must(967, 0), // handling
    must(968, 0), // entrusted
    must(969, 0), // dispatched
    must(970, 0), // returned
    must(1126, 0), // released
    must(971, 0), // feedback
    must(972, 0), // closed
    must(1127, 0), // escalated
    must(1128, 0), // missed
    must(1129, 0), // supervised
    must(1130, 0), // rated
    must(974, 0), // reopened
    must(117, 0), // withdrawn
    must(237, 17), // at
    must(173, 929), // kind
    must(184, 114), // level
    must(509, 487), // unit
    may(1131, 66, 0), // note
    must(643, 0), // case
    must(173, 0), // kind
    must(174, 69), // urgent
    must(35, 38), // region
    must(417, 478), // channel
    must(1000, 69), // anonymous
    may(701, 247, 0), // reporter
    may(99, 922, 0), // source
    must(515, 16), // content
    must(184, 114), // level
    must(414, 731), // stage
    must(509, 487), // unit
    must(709, 45), // round
    must(258, 17), // due
    may(707, 492, 0), // deferral
    must(1132, 44), // warnings
    must(1128, 44), // missed
    may(601, 66, 0), // result
    may(577, 66, 0), // path
    may(1133, 923, 0), // rating
    must(175, 925), // departments
    must(1134, 109), // usualDepartments
    must(1135, 927), // history
    must(414, 731), // stage
    must(217, 18), // cases
    must(184, 114), // level
    must(217, 18), // cases
    must(173, 0), // kind
    must(964, 18), // reported
    must(1136, 18), // resolved
    must(1137, 18), // ratable
    must(1130, 18), // rated
    must(710, 18), // response
    must(711, 18), // solution
    must(712, 18), // satisfaction
    must(35, 38), // region
    must(964, 18), // reported
    must(255, 18), // open
    must(1138, 931), // stages
    must(1136, 933), // resolved
    must(1139, 18), // resolvedLate
    must(1128, 18), // missed
    must(1127, 18), // escalated
    must(974, 18), // reopened
    must(186, 935), // kinds
    must(1140, 937), // ratings
    must(509, 487), // unit
    must(1141, 18), // onTime
    must(705, 18), // late
    must(1140, 937), // ratings
    must(643, 0), // case
    must(173, 0), // kind
    must(35, 38), // region
    must(184, 114), // level
    must(414, 731), // stage
    must(509, 487), // unit
    must(258, 17), // due
    may(707, 492, 0), // deferral
    must(217, 940), // cases
    must(643, 921), // case
    must(1112, 930), // figures
    must(509, 938), // unit
    must(1142, 939), // agenda
    must(1143, 18), // wanted
    must(741, 18), // alreadyHeld
    must(750, 18), // shareFrom
    must(751, 18), // mayCollect
    must(752, 18), // forbidden
    must(1144, 18), // avoided
    must(1145, 18), // collected
    must(26, 943), // records
    must(1146, 944), // burden
    must(515, 16), // content
    must(237, 17), // at
    must(762, 539), // shown
    may(763, 881, 0), // solved
    must(255, 948), // open
    must(1147, 949), // answered
    must(117, 950), // withdrawn
    must(502, 0), // question
    must(760, 0), // body
    must(515, 16), // content
    must(237, 17), // at
    may(1148, 126, 0), // with
    must(933, 947), // status
    must(408, 18), // asked
    must(1149, 18), // answeredInTime
    must(1150, 18), // answeredLate
    must(1151, 18), // answeredAbove
    must(407, 18), // overdue
    must(117, 18), // withdrawn
    must(763, 18), // solved
    must(1152, 18), // unsolved
    must(502, 946), // question
    must(1112, 951), // figures
    must(207, 803), // entry
    must(258, 953), // due
    must(1153, 14), // journal
    must(214, 804), // membership
    must(215, 836), // deliberation
    must(498, 900), // covenant
    must(216, 908), // points
    must(217, 920), // cases
    must(218, 942), // catalogue
    must(75, 945), // consultation
    must(219, 952), // vault
    must(59, 13), // answer
    must(1154, 0), // worker
    must(1154, 956), // worker
    must(19, 957), // resident
    must(201, 958), // item
    must(35, 959), // region
    must(643, 0), // case
    must(173, 0), // kind
    must(35, 38), // region
    must(417, 478), // channel
    must(99, 0), // source
    may(701, 247, 0), // reporter
    must(515, 16), // content
    must(643, 0), // case
    must(397, 0), // reason
    must(577, 0), // path
    must(643, 0), // case
    must(702, 0), // lead
    may(63, 109, 0), // helpers
    may(703, 69, 0), // designated
    must(643, 0), // case
    may(509, 246, 0), // unit
    must(601, 0), // result
    must(643, 0), // case
    must(397, 0), // reason
    may(158, 972, 0), // to
    must(643, 0), // case
    must(1155, 0), // rater
    must(710, 498), // response
    must(711, 498), // solution
    must(712, 498), // satisfaction
    may(397, 66, 0), // reason
    must(643, 0), // case
    must(701, 0), // reporter
    must(46, 961), // report
    must(1156, 962), // accept
    must(1157, 963), // decline
    must(1158, 964), // startSelfResolution
    must(262, 965), // handle
    must(1159, 966), // entrust
    must(1160, 967), // dispatch
    must(1161, 968), // return
    must(971, 969), // feedback
    must(1162, 970), // close
    must(1163, 971), // escalate
    must(1164, 973), // evaluate
    must(1165, 974), // reopen
    must(1166, 975), // withdraw
    must(1167, 976), // recall
    must(1168, 977), // release
    must(1169, 978), // expire
    must(35, 38), // region
    may(184, 972, 0), // level
    may(1032, 444, 0), // after
    must(1170, 45), // limit
    must(643, 980), // case
    must(1112, 981), // figures
    must(509, 982), // unit
    must(1142, 983), // agenda
    must(33, 0), // person
    must(234, 0), // organisation
    must(735, 0), // purpose
    may(1171, 987, 0), // consents
    must(1172, 986), // form
    must(1173, 988), // items
    must(201, 0), // item
    must(732, 0), // record
    must(515, 16), // content
    must(1172, 986), // form
    must(778, 990), // entries
    must(732, 0), // record
    must(234, 0), // organisation
    must(735, 0), // purpose
    may(1171, 987, 0), // consents
    must(33, 0), // person
    must(1016, 69), // erased
    must(1174, 985), // ask
    must(1175, 989), // collect
    must(152, 992), // share
    must(1176, 993), // refuse
    must(1177, 994), // forget
    must(151, 955), // of
    must(251, 996), // held
    must(1145, 997), // collected
    must(1146, 998), // burden
    must(1178, 1000), // adopt
    must(1179, 1002), // advance
    must(35, 38), // region
    must(156, 0), // name
    must(184, 114), // level
    must(222, 38), // parent
    must(230, 0), // reshape
    must(35, 38), // region
    must(231, 128), // change
    may(232, 35, 0), // on
    must(33, 0), // person
    must(34, 10), // role
    must(35, 38), // region
    may(234, 246, 0), // organisation
    may(245, 35, 0), // until
    may(253, 51, 0), // passes
    must(178, 38), // grid
    must(153, 45), // days
    may(1180, 339, 0), // overlapDays
    must(33, 0), // person
    must(233, 0), // household
    must(133, 819), // code
    must(379, 254), // identity
    must(30, 40), // proof
    may(404, 1014, 0), // minor
    must(234, 0), // organisation
    must(173, 261), // kind
    must(35, 38), // region
    may(254, 262, 0), // creditCode
    may(393, 21, 0), // documents
    may(256, 258, 0), // officers
    must(234, 0), // organisation
    must(1181, 69), // approve
    must(397, 0), // reason
    must(234, 0), // organisation
    must(256, 258), // officers
    must(270, 0), // batch
    may(397, 66, 0), // reason
    must(33, 0), // person
    must(1182, 296), // correction
    must(33, 0), // person
    must(379, 254), // identity
    may(1183, 1032, 0), // former
    must(30, 40), // proof
    must(33, 0), // person
    must(259, 0), // into
    must(1184, 69), // same
    must(397, 0), // reason
    must(77, 0), // unmasking
    must(35, 38), // region
    must(262, 0), // handle
    must(397, 0), // reason
    must(77, 0), // unmasking
    must(1185, 69), // grant
    must(397, 0), // reason
    must(1186, 1042), // duplicate
    must(404, 1043), // minor
    must(230, 1044), // reshape
    must(77, 1045), // unmasking
    must(1187, 1041), // matter
    must(1188, 1005), // defineRegion
    must(230, 1006), // reshape
    must(1189, 1007), // cancelReshape
    must(1190, 1008), // enterKnownHouseholds
    must(1191, 1009), // grantRole
    must(1192, 1010), // revokeRole
    must(1193, 1011), // issueJoinCode
    must(1194, 1012), // revokeJoinCode
    must(1195, 1013), // join
    must(1196, 1015), // leave
    must(1197, 1016), // nameDelegate
    must(1198, 1017), // regroupHousehold
    must(1199, 1018), // applyOrganisation
    must(1200, 1019), // reviewOrganisation
    must(1201, 1020), // appealReview
    must(1202, 1021), // withdrawApplication
    must(1203, 1022), // nameOfficers
    must(1204, 1023), // suspendOrganisation
    must(1205, 1024), // reinstateOrganisation
    must(1206, 1025), // dissolveOrganisation
    must(1207, 1026), // openBatch
    must(1208, 1027), // closeBatch
    must(1209, 1028), // correct
    must(1210, 1029), // lapseReview
    must(1211, 1030), // rotateIdentityKey
    must(1212, 1031), // prove
    must(1213, 1033), // suspectDuplicate
    must(1214, 1034), // reviewDuplicate
    must(1215, 1035), // enterMinor
    must(1216, 1036), // askUnmasking
    must(1217, 1037), // decideUnmasking
    must(1218, 1038), // tellUnmasked
    must(1219, 1039), // erase
    must(1220, 1040), // fallDue
    must(500, 0), // topic
    must(35, 38), // region
    must(492, 0), // rule
    must(501, 16), // subject
    may(502, 1048, 0), // question
    may(498, 326, 0), // covenant
    may(503, 343, 0), // repeals
    may(504, 344, 0), // units
    must(500, 0), // topic
    must(510, 69), // admitted
    may(397, 66, 0), // reason
    must(500, 0), // topic
    must(514, 0), // contribution
    must(33, 0), // person
    must(173, 362), // kind
    must(515, 16), // content
    may(498, 326, 0), // covenant
    must(269, 870), // ballot
    may(827, 1065, 0), // tracker
    must(500, 0), // topic
    must(540, 0), // voter
    must(1221, 1064), // vote
    must(417, 232), // channel
    may(541, 247, 0), // proxy
    must(500, 0), // topic
    must(540, 0), // voter
    must(270, 0), // batch
    must(417, 232), // channel
    may(544, 258, 0), // watchers
    must(500, 0), // topic
    must(270, 0), // batch
    must(545, 1071), // papers
    must(42, 1047), // propose
    must(1222, 1049), // recordVoters
    must(1223, 1050), // recordUnits
    must(43, 1051), // second
    must(1166, 1052), // withdraw
    must(1224, 1053), // screen
    must(496, 1054), // appeal
    must(1225, 1055), // contribute
    must(1226, 1056), // react
    must(1227, 1057), // decideAmendment
    must(1228, 1058), // moderate
    must(1229, 1059), // object
    must(1230, 1060), // decideObjection
    must(54, 1061), // review
    must(255, 1062), // open
    must(44, 1063), // cast
    must(1231, 1066), // entrustVote
    must(1232, 1067), // revokeProxy
    must(1233, 1068), // serveBallots
    must(1234, 1069), // issuePaper
    must(1235, 1070), // countPapers
    must(1236, 1072), // lapse
    must(1162, 1073), // close
    must(639, 0), // violation
    must(498, 0), // covenant
    must(492, 0), // rule
    must(33, 0), // person
    must(640, 38), // place
    must(508, 16), // evidence
    must(643, 0), // case
    must(404, 69), // minor
    must(639, 0), // violation
    must(531, 69), // upheld
    must(397, 0), // reason
    must(1178, 1075), // adopt
    must(1237, 1076), // repeal
    must(1238, 1077), // recordViolation
    must(1239, 1078), // reply
    must(496, 1079), // appeal
    must(1240, 1080), // decideAppeal
    must(1241, 1081), // withdrawViolation
    must(1242, 1082), // referAgain
    must(1243, 1083), // confirmReferral
    must(1244, 1084), // deferReferral
    must(1220, 1085), // fallDue
    must(33, 0), // person
    must(48, 0), // act
    must(99, 0), // source
    must(397, 0), // reason
    must(666, 0), // redemption
    must(133, 917), // code
    must(1245, 1087), // openFund
    must(1246, 1088), // award
    must(1247, 1089), // reverse
    must(1248, 1090), // publishOffer
    must(1249, 1091), // withdrawOffer
    must(1250, 1092), // reserve
    must(1251, 1093), // confirm
    must(1252, 1094), // cancel
    must(1253, 1095), // expireRedemption
    must(1168, 1096), // release
    must(1254, 1097), // settle
    must(1255, 1098), // combine
    must(1256, 1099), // forfeit
    must(1174, 1101), // ask
    must(59, 1102), // answer
    must(1166, 1103), // withdraw
    must(681, 1104), // rate
    must(1236, 1105), // lapse
    must(1177, 1106), // forget
    must(1168, 1107), // release
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 0), // category
    must(515, 16), // content
    may(192, 544, 0), // consent
    must(534, 1109), // keep
    must(1209, 1110), // correct
    must(1257, 1111), // withdrawConsent
    must(1219, 1112), // erase
    must(1258, 1113), // confirmErasure
    must(1236, 1114), // lapse
    must(1259, 1115), // retire
    must(1260, 1001), // clock
    must(220, 999), // charter
    must(214, 1004), // membership
    must(215, 1046), // deliberation
    must(498, 1074), // covenant
    must(216, 1086), // points
    must(217, 960), // cases
    must(218, 984), // catalogue
    must(75, 1100), // consultation
    must(219, 1108), // vault
    must(502, 1117), // question
    must(1112, 1118), // figures
    must(35, 38), // region
    may(498, 438, 0), // covenant
    must(498, 1120), // covenant
    must(1046, 1121), // violations
    must(1112, 1122), // figures
    must(500, 0), // topic
    must(157, 18), // from
    must(500, 0), // topic
    must(827, 642), // tracker
    must(500, 0), // topic
    must(1101, 45), // groups
    must(500, 1124), // topic
    must(269, 1125), // ballot
    must(143, 1126), // ballots
    must(1104, 1127), // ballotProof
    must(1105, 1128), // explanation
    must(1106, 1129), // discussion
    must(514, 1130), // contribution
    must(1107, 1131), // consensus
    must(134, 1132), // electorate
    must(1087, 1133), // objections
    must(1261, 27), // svg
    must(24, 16), // digest
    must(379, 254), // identity
    must(568, 69), // holds
    must(601, 397), // result
    must(166, 86), // presets
    must(1262, 1136), // picture
    must(930, 1135), // done
    must(33, 0), // person
    must(192, 0), // consent
    must(508, 16), // evidence
    must(242, 18), // first
    must(1051, 1139), // state
    must(27, 1140), // root
    must(1052, 1141), // inclusion
    must(1053, 1142), // consistency
    must(1054, 1143), // receipt
    must(1055, 1144), // export
    must(35, 1146), // region
    must(1069, 1147), // regionHistory
    must(1061, 1148), // coverage
    must(1070, 1149), // joinCode
    must(1040, 1150), // member
    must(778, 1151), // entries
    must(270, 1152), // batch
    must(234, 1153), // organisation
    must(1071, 1154), // identityKeys
    must(77, 1155), // unmasking
    must(1043, 1156), // unmaskings
    must(33, 1158), // person
    must(1120, 1159), // participation
    must(385, 1160), // merchant
    must(660, 1161), // fund
    must(662, 1162), // offer
    must(666, 1163), // redemption
    must(1121, 1164), // verificationCode
    must(680, 1165), // settlement
    must(1122, 1166), // settlementLine
    must(1123, 1167), // ledger
    must(207, 1170), // entry
    must(258, 1171), // due
    must(1153, 1138), // journal
    must(214, 1145), // membership
    must(215, 1123), // deliberation
    must(498, 1119), // covenant
    must(216, 1157), // points
    must(217, 979), // cases
    must(218, 995), // catalogue
    must(75, 1116), // consultation
    must(219, 1169), // vault
    must(237, 17), // at
    must(789, 0), // actor
    must(1263, 1168), // query
    must(417, 232), // channel
    may(263, 1176, 0), // helper
    may(270, 66, 0), // batch
    must(1264, 0), // id
    must(237, 17), // at
    must(789, 0), // actor
    may(1265, 1174, 0), // via
    must(67, 1003), // command
    must(24, 2), // digest
    must(118, 1177), // secret
    must(220, 34), // charter
    must(24, 2), // digest
    must(118, 1177), // secret
    may(260, 339, 0), // key
    must(1266, 27), // number
    must(24, 2), // digest
    must(118, 1177), // secret
    must(260, 45), // key
    must(24, 2), // digest
    must(515, 27), // content
    must(1267, 27), // text
    must(24, 2), // digest
    must(29, 16), // leaf
    must(788, 18), // seq
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(242, 18), // first
    must(43, 18), // second
    must(30, 21), // proof
    must(1268, 16), // firstRoot
    must(1269, 16), // secondRoot
    must(24, 2), // digest
    must(269, 869), // ballot
    must(640, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(395, 849), // terms
    must(143, 868), // ballots
    must(1270, 1180), // identityDigest
    must(1271, 1181), // identityKey
    must(254, 1182), // creditCode
    must(1272, 1183), // contentDigest
    must(1273, 1184), // qrPicture
    must(1274, 1185), // verifyInclusion
    must(1275, 1186), // verifyConsistency
    must(1276, 1187), // verifyBallot
    must(1277, 1188), // recount
    must(166, 1189), // presets
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
    "owners", "representatives", "registered", "interestedOwners", "atLeast", "moreThan",
    "eligible", "participants", "valid", "yesAndNo", "perProxy", "daysBefore", "ignored",
    "participates", "joinsMajority", "counts", "source", "notice", "servedDays", "schulze",
    "runoff", "void", "allowed", "closedUp", "last", "setAside", "oneByOne", "beforeFreeze",
    "method", "equalRanks", "skippedRanks", "unranked", "exhausted", "elimination", "withdrawn",
    "secret", "smallCell", "replaces", "countingDays", "proxies", "silence", "ranks",
    "screeningDays", "appealDays", "discussionDays", "listDays", "listDecisionDays", "openingDays",
    "objectionDays", "reviewDays", "code", "electorate", "seconds", "secondingDays", "votingDays",
    "quorum", "approval", "approvalOf", "preset", "presetOverride", "ballots", "life", "primary",
    "datesSecondary", "secondary", "proposed", "heads", "area", "of", "share", "days", "fewest",
    "most", "name", "from", "to", "certainty", "electorates", "measures", "calledBy",
    "resultNotice", "contested", "decisions", "presets", "amount", "dayCap", "acts",
    "redemptionMinutes", "codeTries", "cnyPerPoint", "kind", "urgent", "departments", "fromMinute",
    "toMinute", "grid", "village", "town", "county", "city", "workingMinutes", "level", "term",
    "kinds", "officeHours", "limits", "warningsMax", "reopeningsMax", "evaluationDays", "consent",
    "contract", "legalDuty", "emergency", "news", "public", "otherLaw", "ordinary", "sensitive",
    "item", "basis", "purposes", "freshDays", "sensitivity", "shareWith", "entry", "leaving",
    "category", "keepDays", "effectiveFrom", "effectiveTo", "founders", "membership",
    "deliberation", "points", "cases", "catalogue", "vault", "charter", "adopted", "parent",
    "stay", "parts", "absorbed", "rename", "move", "split", "merge", "reshape", "change", "on",
    "household", "organisation", "parentLevel", "digits", "at", "became", "named", "other",
    "otherLevel", "first", "known", "joined", "until", "version", "current", "needed", "actsIn",
    "rung", "held", "heldUntil", "passes", "creditCode", "open", "officers", "year", "due", "into",
    "key", "age", "handle", "helper", "people", "app", "paper", "booth", "mobile", "ballot",
    "batch", "forms", "total", "announced", "came", "unknownRegion", "unknownPerson",
    "unknownHousehold", "unknownOrganisation", "regionExists", "levelGap", "gridSuffix",
    "notAGrid", "unknownReshape", "reshapeExists", "reshapePast", "regionEnded", "nothingChanges",
    "namedTwice", "mergeLevels", "householdsUnaccounted", "knownBelowJoined", "joinCodeDays",
    "noJoinCode", "joinTriesUsed", "joinCodeReplaced", "joinCodeWithdrawn", "joinCodeExpired",
    "proofTooLow", "alreadyMember", "identityTaken", "identityChanged", "householdElsewhere",
    "householdFull", "notAMember", "notInHousehold", "roleNeedsOrganisation",
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
    "assistanceOff", "ownHelper", "helperElsewhere", "helperForRole", "helperBusy",
    "helperChooses", "channelDiffers", "unknownBatch", "batchExists", "batchClosed", "batchTotal",
    "notInBatch", "batchMismatch", "nothingToCorrect", "correctionLate", "proofRaised",
    "secondEyes", "why", "passedBy", "overlap", "triesLeft", "identity", "delegate", "members",
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
    "subject", "question", "repeals", "units", "calls", "proposer", "voters", "evidence", "unit",
    "admitted", "against", "statement", "amendment", "contribution", "content", "disagree", "pass",
    "agree", "reaction", "accepted", "hidden", "listUntil", "listDue", "opens", "register",
    "dropped", "list", "listed", "objection", "about", "upheld", "unanswered", "adopts", "keep",
    "end", "finding", "next", "left", "changed", "voter", "proxy", "principal", "inTime",
    "watchers", "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany", "twoPosts",
    "otherForm", "unreadable", "flaw", "blank", "measure", "yes", "no", "abstain", "tallies",
    "test", "part", "whole", "base", "ratio", "comparison", "right", "holds", "option", "votes",
    "tests", "byTie", "seated", "tied", "forFirst", "forSecond", "path", "strength", "back", "cut",
    "duels", "unbeaten", "winner", "alone", "standings", "continuing", "out", "rounds", "project",
    "effectiveVotesThousandths", "inFull", "cost", "before", "funded", "offers", "steps",
    "outcome", "turnout", "count", "sameTracker", "result", "doubled", "topicProposed",
    "votersRecorded", "unitsRecorded", "secondGiven", "topicSeconded", "topicLapsed",
    "topicWithdrawn", "screeningBegan", "topicScreened", "rulingAppealed", "discussionBegan",
    "contributionMade", "reactionGiven", "amendmentDecided", "contributionModerated",
    "topicFrozen", "objectionLodged", "objectionDecided", "listStands", "resultAnnounced",
    "resultAnnulled", "resultStands", "topicInForce", "topicMoot", "topicReviewed", "votingOpened",
    "ballotCast", "voteEntrusted", "proxyRevoked", "ballotsServed", "paperIssued", "papersCounted",
    "votingClosed", "topicDecided", "draft", "since", "violation", "place", "repetition",
    "applies", "case", "recorder", "issued", "covenantAdopted", "covenantRepealed",
    "covenantGoesOn", "violationRecorded", "replyGiven", "measureApplied", "noticeIssued",
    "noticeRetracted", "referredAgain", "referralOpened", "referralRefused", "appealLodged",
    "appealDismissed", "violationWithdrawn", "fund", "times", "offer", "price", "stock",
    "requires", "redemption", "buyer", "tries", "cancelled", "expired", "locked", "dissolved",
    "cause", "carried", "earned", "spent", "net", "cny", "rounding", "settlement", "rate", "lines",
    "totals", "fundOpened", "pointsAwarded", "awardReversed", "offerPublished", "offerWithdrawn",
    "redemptionReserved", "codeRejected", "redemptionConfirmed", "redemptionReturned", "settled",
    "pointsCombined", "pointsForfeited", "gridPatrol", "hotline", "policeLine", "sensor", "tip",
    "reporter", "lead", "designated", "complete", "late", "warningsExhausted", "deferral",
    "warning", "round", "response", "solution", "satisfaction", "termsAdopted", "caseReported",
    "caseAccepted", "caseDeclined", "selfResolutionStarted", "handlingStarted", "caseEntrusted",
    "caseDispatched", "caseReturned", "feedbackGiven", "caseClosed", "caseEscalated",
    "deadlineMissed", "caseSupervised", "deadlineSet", "caseRated", "caseReopened", "caseReleased",
    "caseWithdrawn", "record", "ageDays", "holder", "purpose", "unknownItem", "itemTwice",
    "purposeNotLawful", "notEntitled", "outsideRegion", "alreadyHeld", "refusedByResident",
    "consentMissing", "guardianMissing", "heldElsewhere", "recordExists", "unknownRecord",
    "notFresh", "notRefusable", "shareFrom", "mayCollect", "forbidden", "answers", "formAsked",
    "itemCollected", "itemShared", "itemRefused", "holdingEnded", "personForgotten", "body",
    "remind", "shown", "solved", "questionAsked", "answerReminded", "answerOverdue",
    "questionEscalated", "questionAnswered", "questionWithdrawn", "answerRated", "purposeReached",
    "serviceEnded", "consentWithdrawn", "unlawful", "ground", "termEnded", "erasure", "entries",
    "entryKept", "termMoved", "erasureOrdered", "entriesDue", "entriesErased", "events", "bytes",
    "problem", "request", "seq", "actor", "fired", "tooLarge", "notUtf8", "malformed",
    "requestReused", "full", "timeBackward", "deadlinesPending", "snapshotDamaged",
    "snapshotVersion", "wrongSecret", "notRecorded", "noSuchRecord", "invalidNumber", "latest",
    "invalid", "notInForce", "notLater", "article", "dates", "stand", "found", "step", "min",
    "screening", "appealed", "discussed", "seconded", "voting", "counting", "decided", "annulled",
    "inForce", "repealed", "moot", "opened", "present", "tracker", "undecided", "unknownTopic",
    "topicExists", "unknownRule", "presetOutsideDates", "uncontested", "unitsNamed", "unknownUnit",
    "registeredElsewhere", "rulesCount", "ruleTwice", "ladderLength", "ladderDescends",
    "hearingDays", "unheard", "namedWithoutBasis", "unknownKind", "serviceWithheld",
    "nothingToContinue", "covenantTaken", "nothingToRepeal", "alreadyReplaced", "looserRule",
    "notBeingSeconded", "notSeconded", "notOpenable", "notWithdrawable", "notVoting",
    "secondingOver", "votingOver", "ownSecond", "alreadySeconded", "notOwner", "areaTooLarge",
    "nobodyEligible", "appBallotOfAnother", "notEligible", "notDelegate", "alreadyVoted",
    "invalidQuestion", "motionOnly", "otherRanks", "secretByAnother", "ballotVoid", "noProxies",
    "ownProxy", "proxyChain", "proxyFull", "notEntrusted", "notProxy", "proxyEarly", "noPapers",
    "fewWatchers", "boxCounted", "boxChannel", "unknownBox", "notCounted", "withheld", "voidVote",
    "unknownTracker", "wrongStage", "timeOver", "ownMatter", "reasonMissing", "sameDecider",
    "notProposer", "ruledForGood", "unknownContribution", "contributionExists",
    "tooManyContributions", "otherKind", "contributionHidden", "amendmentOver", "staleAmendment",
    "noDraftToChange", "listOpen", "noSuchEntry", "asListed", "objectionExists", "alreadyObjected",
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
    "wards", "unmaskings", "voted", "voterIn", "violations", "awards", "redemptions", "questions",
    "requests", "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom",
    "planned", "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels",
    "active", "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys",
    "thresholds", "silent", "stood", "stands", "lapses", "isAdmitted", "staysDeclined", "isFrozen",
    "isCounted", "comesIntoForce", "staysAnnulled", "annulmentFalls", "reviewIsOverdue", "then",
    "earlier", "objections", "effect", "choice", "marks", "moderation", "contributions", "reacted",
    "agreeRate", "disagreeRate", "agrees", "significant", "zHundredths", "views", "own", "groups",
    "agreed", "statements", "ballotProof", "explanation", "discussion", "consensus", "repealedBy",
    "dissuaded", "exposed", "referred", "figures", "earnedToday", "reversals", "forSale",
    "accounts", "merchants", "cleared", "sum", "participation", "verificationCode",
    "settlementLine", "ledger", "delivered", "selfResolution", "released", "escalated", "missed",
    "supervised", "rated", "note", "warnings", "rating", "usualDepartments", "history", "resolved",
    "ratable", "stages", "resolvedLate", "ratings", "onTime", "agenda", "wanted", "avoided",
    "collected", "burden", "answered", "with", "answeredInTime", "answeredLate", "answeredAbove",
    "unsolved", "journal", "worker", "rater", "accept", "decline", "startSelfResolution",
    "entrust", "dispatch", "return", "close", "escalate", "evaluate", "reopen", "withdraw",
    "recall", "release", "expire", "limit", "consents", "form", "items", "ask", "collect",
    "refuse", "forget", "adopt", "advance", "overlapDays", "approve", "correction", "former",
    "same", "grant", "duplicate", "matter", "defineRegion", "cancelReshape",
    "enterKnownHouseholds", "grantRole", "revokeRole", "issueJoinCode", "revokeJoinCode", "join",
    "leave", "nameDelegate", "regroupHousehold", "applyOrganisation", "reviewOrganisation",
    "appealReview", "withdrawApplication", "nameOfficers", "suspendOrganisation",
    "reinstateOrganisation", "dissolveOrganisation", "openBatch", "closeBatch", "correct",
    "lapseReview", "rotateIdentityKey", "prove", "suspectDuplicate", "reviewDuplicate",
    "enterMinor", "askUnmasking", "decideUnmasking", "tellUnmasked", "erase", "fallDue", "vote",
    "recordVoters", "recordUnits", "screen", "contribute", "react", "decideAmendment", "moderate",
    "object", "decideObjection", "entrustVote", "revokeProxy", "serveBallots", "issuePaper",
    "countPapers", "lapse", "repeal", "recordViolation", "reply", "decideAppeal",
    "withdrawViolation", "referAgain", "confirmReferral", "deferReferral", "openFund", "award",
    "reverse", "publishOffer", "withdrawOffer", "reserve", "confirm", "cancel", "expireRedemption",
    "settle", "combine", "forfeit", "withdrawConsent", "confirmErasure", "retire", "clock", "svg",
    "picture", "query", "id", "via", "number", "text", "firstRoot", "secondRoot", "identityDigest",
    "identityKey", "contentDigest", "qrPicture", "verifyInclusion", "verifyConsistency",
    "verifyBallot", "recount",
);

/// How long each name is.
pub(super) static LENGTHS: &[u8] = &[
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 5, 4, 3, 6, 6, 3, 7, 4, 4,
    4, 5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24, 11,
    19, 6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6, 15,
    10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 12, 6, 10,
    12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 16, 11, 13, 10, 4, 10, 7, 13, 10, 6, 8,
    10, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 4, 4, 2, 9, 11, 8, 8, 12, 9, 9, 7, 6, 6, 4,
    17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8, 9, 9, 4, 6, 8,
    8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6, 4, 5, 8, 6, 4, 5,
    5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7, 7, 6, 6, 4, 4, 9, 6, 10, 4, 8, 4, 3,
    4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8, 10, 8, 14, 13, 11, 11,
    14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10, 14, 21, 23, 22, 8, 14,
    10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10, 14, 12, 11, 9, 6, 12,
    16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16, 13, 12, 16, 12, 13, 9,
    15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7, 18, 18, 10, 8,
    10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6, 8, 7, 5, 5, 5,
    5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13, 18, 15, 19, 20,
    20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7, 11, 14, 7, 11, 7,
    5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5, 4, 15, 4, 10, 6,
    9, 6, 9, 8, 11, 5, 7, 8, 7, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9, 7, 5, 8,
    7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 5, 9, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7,
    3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3,
    6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16,
    13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9,
    5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8,
    10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7,
    14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14,
    12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13,
    12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14,
    12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15,
    11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 4, 3, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 6, 7, 7, 9, 12,
    11, 11, 18, 11, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 11, 15, 17, 13, 15, 15, 10, 16, 11, 11,
    15, 9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 10, 10, 15, 10, 9, 8, 10, 9, 12, 8, 10, 8,
    11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11,
    8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4,
    7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17,
    7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10,
    13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14,
    9, 11, 7, 11, 11, 12, 4, 6, 6, 5, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9,
    7, 8, 5, 10, 6, 6, 5, 10, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8,
    6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13,
    7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13,
    16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14,
    12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7,
    11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21,
    20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6, 15, 11,
    11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14,
    6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
