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
pub(in crate::engine) const ANSWERED: Place = 951;
pub(in crate::engine) const APART: Place = 314;
pub(in crate::engine) const APPEAL_TERMS: Place = 340;
pub(in crate::engine) const ASK_ANSWER: Place = 504;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 55;
pub(in crate::engine) const BALLOT: Place = 867;
pub(in crate::engine) const BALLOT_KIND: Place = 304;
pub(in crate::engine) const BALLOT_PROOF: Place = 872;
pub(in crate::engine) const BALLOT_RULES: Place = 68;
pub(in crate::engine) const BALLOT_VIEW: Place = 862;
pub(in crate::engine) const BALLOTS_VIEW: Place = 864;
pub(in crate::engine) const BASE: Place = 65;
pub(in crate::engine) const BEAT: Place = 424;
pub(in crate::engine) const BUDGET_COUNT: Place = 430;
pub(in crate::engine) const BUDGET_METHOD: Place = 319;
pub(in crate::engine) const BUDGET_OFFER: Place = 434;
pub(in crate::engine) const BUDGET_STEP: Place = 432;
pub(in crate::engine) const BURDEN_OF: Place = 952;
pub(in crate::engine) const BURDEN_VIEW: Place = 941;
pub(in crate::engine) const BUYER: Place = 459;
pub(in crate::engine) const CALL: Place = 345;
pub(in crate::engine) const CALLER: Place = 95;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 108;
pub(in crate::engine) const CASE_RULES: Place = 106;
pub(in crate::engine) const CASE_VIEW: Place = 918;
pub(in crate::engine) const CASES_ANSWER: Place = 917;
pub(in crate::engine) const CASES_COMMAND: Place = 957;
pub(in crate::engine) const CASES_EVENT: Place = 471;
pub(in crate::engine) const CASES_QUERY: Place = 976;
pub(in crate::engine) const CASES_REFUSAL: Place = 718;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 939;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 981;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 500;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 992;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 509;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 26;
pub(in crate::engine) const CERTAINTY: Place = 90;
pub(in crate::engine) const CHANNEL: Place = 475;
pub(in crate::engine) const CHANNEL_COUNT: Place = 818;
pub(in crate::engine) const CHARTER: Place = 34;
pub(in crate::engine) const CHARTER_COMMAND: Place = 996;
pub(in crate::engine) const CHARTER_EVENT: Place = 32;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 570;
pub(in crate::engine) const CHOICE: Place = 869;
pub(in crate::engine) const CLOCK_COMMAND: Place = 998;
pub(in crate::engine) const CNY: Place = 467;
pub(in crate::engine) const CNY_PER_POINT: Place = 105;
pub(in crate::engine) const COMMAND: Place = 1000;
pub(in crate::engine) const COMPARISON: Place = 416;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 884;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 882;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 881;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 942;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1097;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 531;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1113;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 754;
pub(in crate::engine) const CONSULTATION_RULES: Place = 49;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 361;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 877;
pub(in crate::engine) const CORRECTION: Place = 295;
pub(in crate::engine) const COUNT: Place = 403;
pub(in crate::engine) const COUNT_TERMS: Place = 846;
pub(in crate::engine) const COVENANT_ANSWER: Place = 897;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1071;
pub(in crate::engine) const COVENANT_DRAFT: Place = 326;
pub(in crate::engine) const COVENANT_EVENT: Place = 435;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1116;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 661;
pub(in crate::engine) const COVENANT_RULE: Place = 328;
pub(in crate::engine) const COVENANT_STANDING: Place = 785;
pub(in crate::engine) const COVENANT_VERSION: Place = 900;
pub(in crate::engine) const COVENANT_VIEW: Place = 898;
pub(in crate::engine) const COVERAGE_VIEW: Place = 810;
pub(in crate::engine) const CREDIT_CODE: Place = 182;
pub(in crate::engine) const DATA_FORM: Place = 983;
pub(in crate::engine) const DATA_ITEM: Place = 117;
pub(in crate::engine) const DAY: Place = 88;
pub(in crate::engine) const DAYS: Place = 97;
pub(in crate::engine) const DECISION_RULE: Place = 61;
pub(in crate::engine) const DEFERRAL: Place = 491;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 832;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1043;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 301;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 397;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1120;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 303;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 574;
pub(in crate::engine) const DELIBERATION_RULES: Place = 59;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 429;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 923;
pub(in crate::engine) const DIGEST: Place = 16;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 875;
pub(in crate::engine) const DONE: Place = 1131;
pub(in crate::engine) const DUE_CAUSE: Place = 551;
pub(in crate::engine) const DUEL: Place = 422;
pub(in crate::engine) const EARNING_RULE: Place = 104;
pub(in crate::engine) const EFFECT: Place = 851;
pub(in crate::engine) const ELECTORATE: Place = 62;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 890;
pub(in crate::engine) const ELIMINATION: Place = 82;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 555;
pub(in crate::engine) const ENTRY: Place = 988;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 231;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 773;
pub(in crate::engine) const ENTRY_VIEW: Place = 799;
pub(in crate::engine) const EQUAL_RANKS: Place = 78;
pub(in crate::engine) const ERASURE_GROUND: Place = 548;
pub(in crate::engine) const EVENT: Place = 31;
pub(in crate::engine) const EXHAUSTED: Place = 81;
pub(in crate::engine) const EXPORT_VIEW: Place = 777;
pub(in crate::engine) const FIGURES: Place = 948;
pub(in crate::engine) const FLAW: Place = 401;
pub(in crate::engine) const FORM_COUNT: Place = 292;
pub(in crate::engine) const FOUNDER: Place = 37;
pub(in crate::engine) const FOUR_EYES: Place = 58;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 909;
pub(in crate::engine) const GRID_PART: Place = 134;
pub(in crate::engine) const HELPER: Place = 1134;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 387;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 253;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 830;
pub(in crate::engine) const INEQUALITY: Place = 414;
pub(in crate::engine) const ITEM_ANSWER: Place = 503;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 526;
pub(in crate::engine) const JOIN_CODE: Place = 815;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 14;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1135;
pub(in crate::engine) const KEPT_FROM: Place = 123;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 933;
pub(in crate::engine) const LAWFUL_BASIS: Place = 118;
pub(in crate::engine) const LEDGER_TOTALS: Place = 916;
pub(in crate::engine) const LEVEL: Place = 114;
pub(in crate::engine) const LEVEL_FIGURE: Place = 931;
pub(in crate::engine) const LIFE_RULE: Place = 85;
pub(in crate::engine) const LIMIT: Place = 113;
pub(in crate::engine) const LIST_ENTRY: Place = 373;
pub(in crate::engine) const LIST_LINE: Place = 892;
pub(in crate::engine) const LIST_SUMMARY: Place = 369;
pub(in crate::engine) const MADE: Place = 1132;
pub(in crate::engine) const MATTER: Place = 1038;
pub(in crate::engine) const MEASURE: Place = 330;
pub(in crate::engine) const MEMBER_VIEW: Place = 778;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 800;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1001;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 124;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1142;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 139;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 39;
pub(in crate::engine) const MERCHANT_VIEW: Place = 908;
pub(in crate::engine) const MINORITY: Place = 278;
pub(in crate::engine) const MODERATION: Place = 880;
pub(in crate::engine) const MOTION_COUNT: Place = 404;
pub(in crate::engine) const NEXT: Place = 861;
pub(in crate::engine) const NEXT_STEP: Place = 860;
pub(in crate::engine) const OBJECTION_STATUS: Place = 896;
pub(in crate::engine) const OBJECTION_VIEW: Place = 895;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 893;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 910;
pub(in crate::engine) const OFFICE_HOURS: Place = 111;
pub(in crate::engine) const OPEN_CASE: Place = 938;
pub(in crate::engine) const OPENING_TERMS: Place = 367;
pub(in crate::engine) const OPTION_VOTES: Place = 411;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 260;
pub(in crate::engine) const ORGANISATION_RULES: Place = 47;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 821;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 820;
pub(in crate::engine) const OUTCOME: Place = 28;
pub(in crate::engine) const OWN_STATEMENT: Place = 888;
pub(in crate::engine) const OWNED_UNIT: Place = 351;
pub(in crate::engine) const PAPER_BOX: Place = 844;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 907;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 906;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 809;
pub(in crate::engine) const POINTS_ANSWER: Place = 905;
pub(in crate::engine) const POINTS_COMMAND: Place = 1083;
pub(in crate::engine) const POINTS_EVENT: Place = 450;
pub(in crate::engine) const POINTS_QUERY: Place = 1154;
pub(in crate::engine) const POINTS_REFUSAL: Place = 683;
pub(in crate::engine) const POINTS_RULES: Place = 102;
pub(in crate::engine) const POST: Place = 308;
pub(in crate::engine) const POST_COUNT: Place = 409;
pub(in crate::engine) const PRESET: Place = 87;
pub(in crate::engine) const PRODUCT: Place = 417;
pub(in crate::engine) const PROOF_FIGURE: Place = 813;
pub(in crate::engine) const PROOF_LEVEL: Place = 40;
pub(in crate::engine) const PROOF_RULE: Place = 42;
pub(in crate::engine) const PROVEN_ACT: Place = 43;
pub(in crate::engine) const PROXY_LIMITS: Place = 101;
pub(in crate::engine) const PROXY_RULE: Place = 71;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 866;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1165;
pub(in crate::engine) const QUESTION: Place = 1169;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 944;
pub(in crate::engine) const QUESTION_VIEW: Place = 943;
pub(in crate::engine) const RANK_SHEET: Place = 76;
pub(in crate::engine) const RANKED_METHOD: Place = 77;
pub(in crate::engine) const RATING: Place = 921;
pub(in crate::engine) const RATING_SUMS: Place = 934;
pub(in crate::engine) const RATIO: Place = 64;
pub(in crate::engine) const REACTION: Place = 363;
pub(in crate::engine) const RECEIPT: Place = 23;
pub(in crate::engine) const RECORD_VIEW: Place = 797;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 711;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 911;
pub(in crate::engine) const REFUSAL: Place = 554;
pub(in crate::engine) const REFUSED: Place = 553;
pub(in crate::engine) const REGION_CODE: Place = 38;
pub(in crate::engine) const REGION_FIGURES: Place = 927;
pub(in crate::engine) const REGION_HISTORY: Place = 802;
pub(in crate::engine) const REGION_VERSION: Place = 804;
pub(in crate::engine) const REGION_VIEW: Place = 801;
pub(in crate::engine) const REQUEST: Place = 1170;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 456;
pub(in crate::engine) const RESERVED: Place = 311;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 128;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 122;
pub(in crate::engine) const RETURN_CAUSE: Place = 463;
pub(in crate::engine) const REVIEW_FINDING: Place = 383;
pub(in crate::engine) const REVIEW_TERMS: Place = 48;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 780;
pub(in crate::engine) const ROUND: Place = 427;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 904;
pub(in crate::engine) const RUNOFF_COUNT: Place = 425;
pub(in crate::engine) const SCHULZE_COUNT: Place = 420;
pub(in crate::engine) const SCORE: Place = 496;
pub(in crate::engine) const SEATED: Place = 419;
pub(in crate::engine) const SEATS_COUNT: Place = 407;
pub(in crate::engine) const SECRET: Place = 1174;
pub(in crate::engine) const SENSITIVITY: Place = 120;
pub(in crate::engine) const SENTENCE: Place = 874;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 466;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 468;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 915;
pub(in crate::engine) const SETUP: Place = 1175;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 537;
pub(in crate::engine) const SILENCE: Place = 74;
pub(in crate::engine) const SILENCE_RULE: Place = 73;
pub(in crate::engine) const SKIPPED_RANKS: Place = 79;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 727;
pub(in crate::engine) const STAGE_FIGURE: Place = 929;
pub(in crate::engine) const STAGE_NAME: Place = 600;
pub(in crate::engine) const STAGE_VIEW: Place = 834;
pub(in crate::engine) const STAGES: Place = 728;
pub(in crate::engine) const STATEMENT_VIEW: Place = 886;
pub(in crate::engine) const STEP: Place = 25;
pub(in crate::engine) const STEP_KIND: Place = 926;
pub(in crate::engine) const STEP_VIEW: Place = 925;
pub(in crate::engine) const TALLY: Place = 406;
pub(in crate::engine) const TERM: Place = 115;
pub(in crate::engine) const TERMS: Place = 473;
pub(in crate::engine) const TEST: Place = 415;
pub(in crate::engine) const THRESHOLD: Place = 63;
pub(in crate::engine) const THRESHOLDS: Place = 847;
pub(in crate::engine) const TIES: Place = 321;
pub(in crate::engine) const TIMESTAMP: Place = 17;
pub(in crate::engine) const TOOL: Place = 1176;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 833;
pub(in crate::engine) const TRACKER: Place = 639;
pub(in crate::engine) const TRY_LIMIT: Place = 46;
pub(in crate::engine) const TURN: Place = 806;
pub(in crate::engine) const TURNOUT: Place = 398;
pub(in crate::engine) const UNIT: Place = 485;
pub(in crate::engine) const UNIT_FIGURES: Place = 935;
pub(in crate::engine) const UNMASKING: Place = 281;
pub(in crate::engine) const UNMASKING_RULES: Place = 53;
pub(in crate::engine) const UNMASKING_STAGE: Place = 282;
pub(in crate::engine) const UNRANKED: Place = 80;
pub(in crate::engine) const VAULT_ANSWER: Place = 949;
pub(in crate::engine) const VAULT_COMMAND: Place = 1105;
pub(in crate::engine) const VAULT_EVENT: Place = 540;
pub(in crate::engine) const VAULT_QUERY: Place = 1166;
pub(in crate::engine) const VAULT_REFUSAL: Place = 765;
pub(in crate::engine) const VERIFICATION_CODE: Place = 914;
pub(in crate::engine) const VIA: Place = 1172;
pub(in crate::engine) const VIOLATION_VIEW: Place = 784;
pub(in crate::engine) const VOIDED: Place = 400;
pub(in crate::engine) const VOTE: Place = 1061;
pub(in crate::engine) const VOTE_MEASURE: Place = 93;
pub(in crate::engine) const VOTE_RESULT: Place = 396;
pub(in crate::engine) const VOTER: Place = 348;
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
    Row::Union(2384, 9), // 13 Answer
    Row::Union(1932, 6), // 14 JournalAnswer
    Row::Record(24, 3), // 15 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 16 Digest
    Row::Leaf(Leaf::Timestamp), // 17 Timestamp
    Row::Leaf(Leaf::U32), // 18 u32
    Row::Record(27, 2), // 19 JournalAnswer.root
    Row::Record(29, 4), // 20 JournalAnswer.inclusion
    Row::List(16), // 21 [Digest]
    Row::Record(30, 3), // 22 JournalAnswer.consistency
    Row::Record(1856, 7), // 23 Receipt
    Row::List(25), // 24 [Step]
    Row::Record(1852, 4), // 25 Step
    Row::Words(33, 2), // 26 Cause
    Row::Leaf(Leaf::Text), // 27 text
    Row::Union(1850, 2), // 28 Outcome
    Row::Record(1410, 1), // 29 Outcome.accepted
    Row::List(31), // 30 [Event]
    Row::Union(1401, 9), // 31 Event
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
    Row::Union(621, 44), // 124 MembershipEvent
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
    Row::Record(482, 2), // 138 MembershipEvent.reshapeDropped
    Row::Union(383, 99), // 139 MembershipRefusal
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
    Row::Record(358, 4), // 228 MembershipRefusal.helperBusy
    Row::Record(357, 1), // 229 MembershipRefusal.helperChooses
    Row::Record(367, 2), // 230 MembershipRefusal.channelDiffers
    Row::Words(362, 5), // 231 EntryChannel
    Row::Record(369, 1), // 232 MembershipRefusal.unknownBatch
    Row::Record(369, 1), // 233 MembershipRefusal.batchExists
    Row::Record(369, 1), // 234 MembershipRefusal.batchClosed
    Row::Record(370, 3), // 235 MembershipRefusal.batchTotal
    Row::Record(373, 2), // 236 MembershipRefusal.notInBatch
    Row::Record(375, 4), // 237 MembershipRefusal.batchMismatch
    Row::Record(35, 1), // 238 MembershipRefusal.nothingToCorrect
    Row::Record(315, 2), // 239 MembershipRefusal.correctionLate
    Row::Record(379, 2), // 240 MembershipRefusal.proofRaised
    Row::Record(381, 2), // 241 MembershipRefusal.secondEyes
    Row::Record(266, 3), // 242 MembershipEvent.regionReshaped
    Row::Record(291, 2), // 243 MembershipEvent.knownHouseholdsEntered
    Row::Record(484, 7), // 244 MembershipEvent.roleGranted
    Row::Maybe(0), // 245 OrganisationId?
    Row::Maybe(0), // 246 PersonId?
    Row::Record(484, 4), // 247 MembershipEvent.roleRevoked
    Row::Record(491, 4), // 248 MembershipEvent.joinCodeIssued
    Row::Record(491, 2), // 249 MembershipEvent.joinCodeRevoked
    Row::Record(495, 3), // 250 MembershipEvent.joinCodeRejected
    Row::Record(307, 2), // 251 MembershipEvent.householdFormed
    Row::Record(498, 5), // 252 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 253 Identity
    Row::Record(35, 1), // 254 MembershipEvent.personLeft
    Row::Record(503, 2), // 255 MembershipEvent.delegateNamed
    Row::Record(505, 3), // 256 MembershipEvent.householdRegrouped
    Row::List(0), // 257 [PersonId]
    Row::Record(270, 1), // 258 MembershipEvent.delegateCleared
    Row::Record(519, 10), // 259 MembershipEvent.organisationApplied
    Row::Words(508, 11), // 260 OrganisationKind
    Row::Maybe(182), // 261 CreditCode?
    Row::Record(529, 2), // 262 MembershipEvent.organisationApproved
    Row::Record(531, 5), // 263 MembershipEvent.organisationRejected
    Row::Record(536, 4), // 264 MembershipEvent.reviewAppealed
    Row::Record(271, 1), // 265 MembershipEvent.applicationWithdrawn
    Row::Record(529, 2), // 266 MembershipEvent.organisationSuspended
    Row::Record(529, 2), // 267 MembershipEvent.organisationReinstated
    Row::Record(529, 2), // 268 MembershipEvent.organisationDissolved
    Row::Record(540, 3), // 269 MembershipEvent.reviewOverdue
    Row::Record(540, 3), // 270 MembershipEvent.reviewEscalated
    Row::Record(543, 2), // 271 MembershipEvent.identityKeyRotated
    Row::Record(545, 3), // 272 MembershipEvent.personProved
    Row::Record(548, 5), // 273 MembershipEvent.duplicateFound
    Row::Record(553, 3), // 274 MembershipEvent.duplicateOverdue
    Row::Record(556, 3), // 275 MembershipEvent.duplicateDismissed
    Row::Record(559, 3), // 276 MembershipEvent.personsMerged
    Row::Record(564, 2), // 277 MembershipEvent.minorEntered
    Row::Record(562, 2), // 278 Minority
    Row::Record(35, 1), // 279 MembershipEvent.cameOfAge
    Row::Record(585, 1), // 280 MembershipEvent.unmaskingAsked
    Row::Record(578, 7), // 281 Unmasking
    Row::Union(574, 4), // 282 UnmaskingStage
    Row::Record(336, 1), // 283 UnmaskingStage.asked
    Row::Record(566, 0), // 284 UnmaskingStage.lapsed
    Row::Record(566, 2), // 285 UnmaskingStage.declined
    Row::Record(568, 6), // 286 UnmaskingStage.granted
    Row::Record(586, 2), // 287 MembershipEvent.unmaskingMoved
    Row::Record(588, 2), // 288 MembershipEvent.personErased
    Row::Record(590, 7), // 289 MembershipEvent.entered
    Row::Record(599, 4), // 290 MembershipEvent.batchOpened
    Row::List(292), // 291 [FormCount]
    Row::Record(597, 2), // 292 FormCount
    Row::Record(603, 3), // 293 MembershipEvent.batchClosed
    Row::Record(610, 3), // 294 MembershipEvent.entryCorrected
    Row::Union(607, 3), // 295 Correction
    Row::Record(270, 1), // 296 Correction.household
    Row::Record(189, 1), // 297 Correction.proof
    Row::Record(606, 1), // 298 Correction.delegate
    Row::Record(613, 5), // 299 MembershipEvent.actHeld
    Row::Record(618, 3), // 300 MembershipEvent.actSeconded
    Row::Union(968, 35), // 301 DeliberationEvent
    Row::Record(723, 12), // 302 DeliberationEvent.topicProposed
    Row::Record(699, 3), // 303 DeliberationQuestion
    Row::Union(688, 6), // 304 BallotKind
    Row::Record(665, 0), // 305 BallotKind.motion
    Row::Record(673, 2), // 306 BallotKind.block
    Row::List(308), // 307 [Post]
    Row::Record(667, 4), // 308 Post
    Row::List(44), // 309 [u8]
    Row::List(311), // 310 [Reserved]
    Row::Record(665, 2), // 311 Reserved
    Row::Maybe(63), // 312 Threshold?
    Row::List(314), // 313 [Apart]
    Row::Record(671, 2), // 314 Apart
    Row::Record(675, 1), // 315 BallotKind.approval
    Row::Record(676, 2), // 316 BallotKind.score
    Row::Record(678, 2), // 317 BallotKind.ranked
    Row::Record(683, 5), // 318 BallotKind.budget
    Row::Words(680, 3), // 319 BudgetMethod
    Row::List(12), // 320 [Amount]
    Row::Union(696, 3), // 321 Ties
    Row::Record(694, 0), // 322 Ties.revote
    Row::Record(694, 1), // 323 Ties.seniority
    Row::Record(695, 1), // 324 Ties.lot
    Row::Maybe(326), // 325 CovenantDraft?
    Row::Record(717, 4), // 326 CovenantDraft
    Row::List(328), // 327 [CovenantRule]
    Row::Record(711, 6), // 328 CovenantRule
    Row::List(330), // 329 [Measure]
    Row::Union(703, 6), // 330 Measure
    Row::Record(702, 0), // 331 Measure.dissuade
    Row::Record(702, 0), // 332 Measure.expose
    Row::Record(702, 1), // 333 Measure.exposeNamed
    Row::Maybe(118), // 334 LawfulBasis?
    Row::Record(194, 1), // 335 Measure.refer
    Row::Record(187, 1), // 336 Measure.fine
    Row::Record(703, 0), // 337 Measure.withholdService
    Row::Maybe(45), // 338 u16?
    Row::Maybe(340), // 339 AppealTerms?
    Row::Record(709, 2), // 340 AppealTerms
    Row::Maybe(0), // 341 RuleCode?
    Row::Maybe(0), // 342 CovenantId?
    Row::List(0), // 343 [Id]
    Row::List(345), // 344 [Call]
    Row::Record(721, 2), // 345 Call
    Row::Record(737, 3), // 346 DeliberationEvent.votersRecorded
    Row::List(348), // 347 [Voter]
    Row::Record(735, 2), // 348 Voter
    Row::Record(743, 2), // 349 DeliberationEvent.unitsRecorded
    Row::List(351), // 350 [OwnedUnit]
    Row::Record(740, 3), // 351 OwnedUnit
    Row::Record(745, 2), // 352 DeliberationEvent.secondGiven
    Row::Record(747, 2), // 353 DeliberationEvent.topicSeconded
    Row::Record(749, 3), // 354 DeliberationEvent.topicLapsed
    Row::Record(723, 1), // 355 DeliberationEvent.topicWithdrawn
    Row::Record(752, 2), // 356 DeliberationEvent.screeningBegan
    Row::Record(754, 5), // 357 DeliberationEvent.topicScreened
    Row::Record(752, 2), // 358 DeliberationEvent.screeningAppealed
    Row::Record(759, 2), // 359 DeliberationEvent.discussionBegan
    Row::Record(765, 7), // 360 DeliberationEvent.contributionMade
    Row::Words(761, 4), // 361 ContributionKind
    Row::Record(775, 4), // 362 DeliberationEvent.reactionGiven
    Row::Words(772, 3), // 363 Reaction
    Row::Record(779, 6), // 364 DeliberationEvent.amendmentDecided
    Row::Record(785, 4), // 365 DeliberationEvent.contributionModerated
    Row::Record(795, 5), // 366 DeliberationEvent.topicFrozen
    Row::Record(789, 3), // 367 OpeningTerms
    Row::Maybe(369), // 368 ListSummary?
    Row::Record(792, 3), // 369 ListSummary
    Row::Maybe(18), // 370 u32?
    Row::Record(804, 5), // 371 DeliberationEvent.objectionLodged
    Row::Maybe(373), // 372 ListEntry?
    Row::Record(800, 4), // 373 ListEntry
    Row::Record(809, 4), // 374 DeliberationEvent.objectionDecided
    Row::Record(813, 2), // 375 DeliberationEvent.listStands
    Row::Record(815, 3), // 376 DeliberationEvent.resultAnnounced
    Row::Record(804, 2), // 377 DeliberationEvent.resultAnnulled
    Row::Record(813, 2), // 378 DeliberationEvent.resultStands
    Row::Record(818, 6), // 379 DeliberationEvent.topicInForce
    Row::Record(824, 3), // 380 DeliberationEvent.topicMoot
    Row::Record(752, 2), // 381 DeliberationEvent.reviewOverdue
    Row::Record(830, 4), // 382 DeliberationEvent.topicReviewed
    Row::Words(827, 3), // 383 ReviewFinding
    Row::Record(834, 6), // 384 DeliberationEvent.votingOpened
    Row::Record(840, 8), // 385 DeliberationEvent.ballotCast
    Row::Maybe(0), // 386 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 387 HiddenBallot
    Row::Record(848, 4), // 388 DeliberationEvent.voteEntrusted
    Row::Record(848, 2), // 389 DeliberationEvent.proxyRevoked
    Row::Record(852, 4), // 390 DeliberationEvent.ballotsServed
    Row::Record(856, 6), // 391 DeliberationEvent.paperIssued
    Row::Record(862, 3), // 392 DeliberationEvent.papersCounted
    Row::List(387), // 393 [HiddenBallot]
    Row::Record(865, 3), // 394 DeliberationEvent.votingClosed
    Row::Record(962, 6), // 395 DeliberationEvent.topicDecided
    Row::Record(956, 6), // 396 VoteResult
    Row::Words(868, 4), // 397 DeliberationOutcome
    Row::Record(879, 3), // 398 Turnout
    Row::List(400), // 399 [Voided]
    Row::Record(877, 2), // 400 Voided
    Row::Words(872, 5), // 401 Flaw
    Row::Maybe(403), // 402 Count?
    Row::Union(951, 5), // 403 Count
    Row::Record(888, 1), // 404 MotionCount
    Row::List(406), // 405 [Tally]
    Row::Record(882, 6), // 406 Tally
    Row::Record(913, 1), // 407 SeatsCount
    Row::List(409), // 408 [PostCount]
    Row::Record(909, 4), // 409 PostCount
    Row::List(411), // 410 [OptionVotes]
    Row::Record(903, 3), // 411 OptionVotes
    Row::List(18), // 412 [u32]
    Row::List(414), // 413 [Inequality]
    Row::Record(893, 10), // 414 Inequality
    Row::Words(889, 2), // 415 Test
    Row::Words(891, 2), // 416 Comparison
    Row::Leaf(Leaf::Product), // 417 Product
    Row::List(419), // 418 [Seated]
    Row::Record(906, 3), // 419 Seated
    Row::Record(923, 4), // 420 SchulzeCount
    Row::List(422), // 421 [Duel]
    Row::Record(914, 4), // 422 Duel
    Row::List(424), // 423 [Beat]
    Row::Record(918, 5), // 424 Beat
    Row::Record(935, 3), // 425 RunoffCount
    Row::List(427), // 426 [Round]
    Row::Record(930, 5), // 427 Round
    Row::List(429), // 428 [DeliberationStanding]
    Row::Record(927, 3), // 429 DeliberationStanding
    Row::Record(948, 3), // 430 BudgetCount
    Row::List(432), // 431 [BudgetStep]
    Row::Record(941, 7), // 432 BudgetStep
    Row::List(434), // 433 [BudgetOffer]
    Row::Record(938, 3), // 434 BudgetOffer
    Row::Union(1057, 13), // 435 CovenantEvent
    Row::Record(1003, 5), // 436 CovenantEvent.covenantAdopted
    Row::Record(1008, 3), // 437 CovenantEvent.covenantRepealed
    Row::Record(1011, 12), // 438 CovenantEvent.violationRecorded
    Row::Record(1023, 2), // 439 CovenantEvent.replyGiven
    Row::Record(1025, 8), // 440 CovenantEvent.measureApplied
    Row::Maybe(0), // 441 CaseId?
    Row::Record(1033, 3), // 442 CovenantEvent.noticeIssued
    Row::Record(1036, 4), // 443 CovenantEvent.noticeRetracted
    Row::Record(1040, 5), // 444 CovenantEvent.referredAgain
    Row::Record(1045, 2), // 445 CovenantEvent.referralOpened
    Row::Record(1047, 2), // 446 CovenantEvent.referralRefused
    Row::Record(1049, 3), // 447 CovenantEvent.appealLodged
    Row::Record(1052, 2), // 448 CovenantEvent.appealDismissed
    Row::Record(1054, 3), // 449 CovenantEvent.violationWithdrawn
    Row::Union(1131, 12), // 450 PointsEvent
    Row::Record(1070, 2), // 451 PointsEvent.fundOpened
    Row::Record(1072, 5), // 452 PointsEvent.pointsAwarded
    Row::Record(1077, 6), // 453 PointsEvent.awardReversed
    Row::Record(1085, 5), // 454 PointsEvent.offerPublished
    Row::Maybe(456), // 455 Requirement?
    Row::Record(1083, 2), // 456 Requirement
    Row::Record(1085, 1), // 457 PointsEvent.offerWithdrawn
    Row::Record(1092, 6), // 458 PointsEvent.redemptionReserved
    Row::Union(1090, 2), // 459 Buyer
    Row::Record(1098, 2), // 460 PointsEvent.codeRejected
    Row::Record(1092, 1), // 461 PointsEvent.redemptionConfirmed
    Row::Record(1104, 2), // 462 PointsEvent.redemptionReturned
    Row::Words(1100, 4), // 463 ReturnCause
    Row::Record(1120, 5), // 464 PointsEvent.settled
    Row::List(466), // 465 [SettlementLine]
    Row::Record(1106, 7), // 466 SettlementLine
    Row::Leaf(Leaf::Cny), // 467 Cny
    Row::Record(1113, 7), // 468 SettlementTotals
    Row::Record(1125, 3), // 469 PointsEvent.pointsCombined
    Row::Record(1128, 3), // 470 PointsEvent.pointsForfeited
    Row::Union(1230, 19), // 471 CasesEvent
    Row::Record(1148, 1), // 472 CasesEvent.termsAdopted
    Row::Record(1143, 5), // 473 Terms
    Row::Record(1157, 10), // 474 CasesEvent.caseReported
    Row::Words(1149, 8), // 475 Channel
    Row::Record(1167, 2), // 476 CasesEvent.caseAccepted
    Row::Record(1169, 5), // 477 CasesEvent.caseDeclined
    Row::Record(1174, 2), // 478 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 479 TopicId?
    Row::Record(1021, 1), // 480 CasesEvent.handlingStarted
    Row::Record(1176, 2), // 481 CasesEvent.caseEntrusted
    Row::Record(1178, 4), // 482 CasesEvent.caseDispatched
    Row::Record(1182, 3), // 483 CasesEvent.caseReturned
    Row::Record(1187, 5), // 484 CasesEvent.feedbackGiven
    Row::Union(1185, 2), // 485 Unit
    Row::Record(37, 1), // 486 Unit.region
    Row::Record(271, 1), // 487 Unit.organisation
    Row::Record(1192, 7), // 488 CasesEvent.caseClosed
    Row::Record(1201, 6), // 489 CasesEvent.caseEscalated
    Row::Maybe(491), // 490 Deferral?
    Row::Words(1199, 2), // 491 Deferral
    Row::Record(1207, 4), // 492 CasesEvent.deadlineMissed
    Row::Record(1211, 5), // 493 CasesEvent.caseSupervised
    Row::Record(1216, 3), // 494 CasesEvent.deadlineSet
    Row::Record(1219, 6), // 495 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 496 Score
    Row::Record(1225, 5), // 497 CasesEvent.caseReopened
    Row::Record(1176, 2), // 498 CasesEvent.caseReleased
    Row::Record(1021, 1), // 499 CasesEvent.caseWithdrawn
    Row::Union(1334, 6), // 500 CatalogueEvent
    Row::Record(1308, 5), // 501 CatalogueEvent.formAsked
    Row::List(503), // 502 [ItemAnswer]
    Row::Record(1306, 2), // 503 ItemAnswer
    Row::Union(1302, 4), // 504 AskAnswer
    Row::Record(1249, 4), // 505 AskAnswer.alreadyHeld
    Row::Record(1253, 4), // 506 AskAnswer.shareFrom
    Row::Record(1257, 2), // 507 AskAnswer.mayCollect
    Row::Record(1301, 1), // 508 AskAnswer.forbidden
    Row::Union(1287, 14), // 509 CatalogueRefusal
    Row::Record(225, 1), // 510 CatalogueRefusal.unknownItem
    Row::Record(225, 1), // 511 CatalogueRefusal.itemTwice
    Row::Record(1259, 2), // 512 CatalogueRefusal.purposeNotLawful
    Row::Record(1261, 3), // 513 CatalogueRefusal.notEntitled
    Row::Record(1264, 3), // 514 CatalogueRefusal.outsideRegion
    Row::Record(1267, 5), // 515 CatalogueRefusal.alreadyHeld
    Row::Record(1272, 3), // 516 CatalogueRefusal.refusedByResident
    Row::Record(1275, 2), // 517 CatalogueRefusal.consentMissing
    Row::Record(1277, 3), // 518 CatalogueRefusal.guardianMissing
    Row::Record(1280, 5), // 519 CatalogueRefusal.heldElsewhere
    Row::Record(1250, 1), // 520 CatalogueRefusal.recordExists
    Row::Record(1250, 1), // 521 CatalogueRefusal.unknownRecord
    Row::Record(1285, 2), // 522 CatalogueRefusal.notFresh
    Row::Record(1275, 2), // 523 CatalogueRefusal.notRefusable
    Row::Record(1316, 10), // 524 CatalogueEvent.itemCollected
    Row::Maybe(526), // 525 ItemConsent?
    Row::Record(1313, 3), // 526 ItemConsent
    Row::Record(1326, 4), // 527 CatalogueEvent.itemShared
    Row::Record(1330, 4), // 528 CatalogueEvent.itemRefused
    Row::Record(1326, 2), // 529 CatalogueEvent.holdingEnded
    Row::Record(35, 1), // 530 CatalogueEvent.personForgotten
    Row::Union(1363, 7), // 531 ConsultationEvent
    Row::Record(1340, 7), // 532 ConsultationEvent.questionAsked
    Row::Record(1347, 3), // 533 ConsultationEvent.answerReminded
    Row::Record(1350, 3), // 534 ConsultationEvent.answerOverdue
    Row::Record(1353, 3), // 535 ConsultationEvent.questionEscalated
    Row::Record(1358, 3), // 536 ConsultationEvent.questionAnswered
    Row::Record(1356, 2), // 537 ShownIdentity
    Row::Record(1340, 1), // 538 ConsultationEvent.questionWithdrawn
    Row::Record(1361, 2), // 539 ConsultationEvent.answerRated
    Row::Union(1394, 7), // 540 VaultEvent
    Row::Record(1370, 6), // 541 VaultEvent.entryKept
    Row::Maybe(16), // 542 Digest?
    Row::Record(1376, 2), // 543 VaultEvent.entryCorrected
    Row::Record(1378, 2), // 544 VaultEvent.termMoved
    Row::Record(1380, 2), // 545 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 546 CategoryCode?
    Row::Record(1387, 2), // 547 VaultEvent.erasureOrdered
    Row::Words(1382, 5), // 548 ErasureGround
    Row::Record(1392, 2), // 549 VaultEvent.entriesDue
    Row::List(0), // 550 [EntryId]
    Row::Words(1389, 3), // 551 DueCause
    Row::Record(1392, 1), // 552 VaultEvent.entriesErased
    Row::Record(1844, 6), // 553 Refused
    Row::Union(1834, 10), // 554 Refusal
    Row::Union(1428, 14), // 555 EngineRefusal
    Row::Record(1411, 2), // 556 EngineRefusal.tooLarge
    Row::Record(1413, 1), // 557 EngineRefusal.notUtf8
    Row::Record(1414, 2), // 558 EngineRefusal.malformed
    Row::Record(1416, 2), // 559 EngineRefusal.requestReused
    Row::Record(1418, 2), // 560 EngineRefusal.full
    Row::Record(1420, 2), // 561 EngineRefusal.timeBackward
    Row::Record(1422, 3), // 562 EngineRefusal.forbidden
    Row::Record(1425, 1), // 563 EngineRefusal.deadlinesPending
    Row::Record(1415, 1), // 564 EngineRefusal.snapshotDamaged
    Row::Record(1426, 2), // 565 EngineRefusal.snapshotVersion
    Row::Record(1428, 0), // 566 EngineRefusal.wrongSecret
    Row::Record(1416, 1), // 567 EngineRefusal.notRecorded
    Row::Record(1417, 2), // 568 EngineRefusal.noSuchRecord
    Row::Record(1415, 1), // 569 EngineRefusal.invalidNumber
    Row::Union(1446, 3), // 570 CharterRefusal
    Row::Record(1414, 2), // 571 CharterRefusal.invalid
    Row::Record(1442, 2), // 572 CharterRefusal.notInForce
    Row::Record(1444, 2), // 573 CharterRefusal.notLater
    Row::Union(1550, 84), // 574 DeliberationRefusal
    Row::Record(723, 1), // 575 DeliberationRefusal.unknownTopic
    Row::Record(723, 1), // 576 DeliberationRefusal.topicExists
    Row::Record(711, 1), // 577 DeliberationRefusal.unknownRule
    Row::Record(1449, 5), // 578 DeliberationRefusal.presetOutsideDates
    Row::Record(1454, 4), // 579 DeliberationRefusal.uncontested
    Row::Record(711, 1), // 580 DeliberationRefusal.unitsNamed
    Row::Record(1458, 2), // 581 DeliberationRefusal.unknownUnit
    Row::Record(1460, 2), // 582 DeliberationRefusal.registeredElsewhere
    Row::Record(1462, 2), // 583 DeliberationRefusal.rulesCount
    Row::Record(711, 1), // 584 DeliberationRefusal.ruleTwice
    Row::Record(1464, 3), // 585 DeliberationRefusal.windowDays
    Row::Record(1467, 3), // 586 DeliberationRefusal.ladderLength
    Row::Record(1470, 2), // 587 DeliberationRefusal.ladderDescends
    Row::Record(1464, 3), // 588 DeliberationRefusal.hearingDays
    Row::Record(1472, 5), // 589 DeliberationRefusal.unheard
    Row::Record(1477, 2), // 590 DeliberationRefusal.figuresFrom
    Row::Record(1470, 2), // 591 DeliberationRefusal.namedWithoutBasis
    Row::Record(1479, 2), // 592 DeliberationRefusal.unknownKind
    Row::Record(1481, 3), // 593 DeliberationRefusal.fine
    Row::Record(1470, 2), // 594 DeliberationRefusal.serviceWithheld
    Row::Record(1484, 2), // 595 DeliberationRefusal.nothingToContinue
    Row::Record(1008, 2), // 596 DeliberationRefusal.covenantTaken
    Row::Record(1486, 2), // 597 DeliberationRefusal.nothingToRepeal
    Row::Record(1008, 2), // 598 DeliberationRefusal.covenantReplaced
    Row::Record(1504, 2), // 599 DeliberationRefusal.notBeingSeconded
    Row::Words(1488, 16), // 600 StageName
    Row::Record(749, 3), // 601 DeliberationRefusal.notSeconded
    Row::Record(1504, 2), // 602 DeliberationRefusal.notOpenable
    Row::Record(1504, 2), // 603 DeliberationRefusal.notWithdrawable
    Row::Record(1504, 2), // 604 DeliberationRefusal.notVoting
    Row::Record(1506, 3), // 605 DeliberationRefusal.secondingOver
    Row::Record(1509, 3), // 606 DeliberationRefusal.votingOver
    Row::Record(1506, 3), // 607 DeliberationRefusal.notDue
    Row::Record(723, 1), // 608 DeliberationRefusal.ownSecond
    Row::Record(1460, 2), // 609 DeliberationRefusal.outsideRegion
    Row::Record(745, 2), // 610 DeliberationRefusal.alreadySeconded
    Row::Record(1460, 2), // 611 DeliberationRefusal.notOwner
    Row::Record(1512, 2), // 612 DeliberationRefusal.areaTooLarge
    Row::Record(723, 2), // 613 DeliberationRefusal.nobodyEligible
    Row::Record(841, 1), // 614 DeliberationRefusal.appBallotOfAnother
    Row::Record(1514, 2), // 615 DeliberationRefusal.notEligible
    Row::Record(1516, 2), // 616 DeliberationRefusal.notDelegate
    Row::Record(1518, 2), // 617 DeliberationRefusal.alreadyVoted
    Row::Record(1414, 2), // 618 DeliberationRefusal.invalidQuestion
    Row::Record(711, 1), // 619 DeliberationRefusal.motionOnly
    Row::Record(711, 1), // 620 DeliberationRefusal.otherRanks
    Row::Record(841, 1), // 621 DeliberationRefusal.secretByAnother
    Row::Record(877, 1), // 622 DeliberationRefusal.ballotVoid
    Row::Record(711, 1), // 623 DeliberationRefusal.noProxies
    Row::Record(35, 1), // 624 DeliberationRefusal.ownProxy
    Row::Record(35, 1), // 625 DeliberationRefusal.proxyChain
    Row::Record(1520, 2), // 626 DeliberationRefusal.proxyFull
    Row::Record(35, 1), // 627 DeliberationRefusal.notEntrusted
    Row::Record(850, 1), // 628 DeliberationRefusal.notProxy
    Row::Record(1522, 3), // 629 DeliberationRefusal.proxyEarly
    Row::Record(711, 1), // 630 DeliberationRefusal.noPapers
    Row::Record(1525, 3), // 631 DeliberationRefusal.fewWatchers
    Row::Record(369, 1), // 632 DeliberationRefusal.boxCounted
    Row::Record(859, 2), // 633 DeliberationRefusal.boxChannel
    Row::Record(369, 1), // 634 DeliberationRefusal.unknownBox
    Row::Record(1504, 2), // 635 DeliberationRefusal.notCounted
    Row::Record(1528, 3), // 636 DeliberationRefusal.withheld
    Row::Record(723, 1), // 637 DeliberationRefusal.voidVote
    Row::Record(1531, 1), // 638 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 639 Tracker
    Row::Record(1532, 3), // 640 DeliberationRefusal.wrongStage
    Row::Record(1506, 3), // 641 DeliberationRefusal.timeOver
    Row::Record(723, 1), // 642 DeliberationRefusal.ownMatter
    Row::Record(723, 1), // 643 DeliberationRefusal.reasonMissing
    Row::Record(723, 1), // 644 DeliberationRefusal.sameScreener
    Row::Record(723, 1), // 645 DeliberationRefusal.declinedForGood
    Row::Record(766, 1), // 646 DeliberationRefusal.unknownContribution
    Row::Record(766, 1), // 647 DeliberationRefusal.contributionExists
    Row::Record(1535, 2), // 648 DeliberationRefusal.tooManyContributions
    Row::Record(1537, 3), // 649 DeliberationRefusal.otherKind
    Row::Record(766, 1), // 650 DeliberationRefusal.contributionHidden
    Row::Record(766, 1), // 651 DeliberationRefusal.amendmentOver
    Row::Record(1540, 3), // 652 DeliberationRefusal.staleAmendment
    Row::Record(1543, 2), // 653 DeliberationRefusal.noDraftToChange
    Row::Record(1545, 3), // 654 DeliberationRefusal.listOpen
    Row::Record(723, 1), // 655 DeliberationRefusal.noSuchEntry
    Row::Record(1548, 2), // 656 DeliberationRefusal.asListed
    Row::Record(805, 1), // 657 DeliberationRefusal.objectionExists
    Row::Record(745, 2), // 658 DeliberationRefusal.alreadyObjected
    Row::Record(805, 1), // 659 DeliberationRefusal.unknownObjection
    Row::Record(805, 1), // 660 DeliberationRefusal.objectionOver
    Row::Union(1656, 21), // 661 CovenantRefusal
    Row::Record(717, 1), // 662 CovenantRefusal.covenantExists
    Row::Record(717, 1), // 663 CovenantRefusal.unknownCovenant
    Row::Record(1634, 2), // 664 CovenantRefusal.notInForce
    Row::Record(1636, 3), // 665 CovenantRefusal.notYetInForce
    Row::Record(1012, 2), // 666 CovenantRefusal.unknownRule
    Row::Record(1639, 2), // 667 CovenantRefusal.violationExists
    Row::Record(1011, 1), // 668 CovenantRefusal.unknownViolation
    Row::Record(1011, 1), // 669 CovenantRefusal.ownViolation
    Row::Record(1011, 1), // 670 CovenantRefusal.alreadyWithdrawn
    Row::Record(1641, 2), // 671 CovenantRefusal.replyClosed
    Row::Record(1643, 3), // 672 CovenantRefusal.notApplied
    Row::Record(1646, 3), // 673 CovenantRefusal.appealClosed
    Row::Record(1011, 1), // 674 CovenantRefusal.alreadyAppealed
    Row::Record(1011, 1), // 675 CovenantRefusal.ownRecord
    Row::Record(1011, 1), // 676 CovenantRefusal.noAppeal
    Row::Record(1649, 3), // 677 CovenantRefusal.notDue
    Row::Record(1011, 1), // 678 CovenantRefusal.nothingToRefer
    Row::Record(1652, 2), // 679 CovenantRefusal.placeTooHigh
    Row::Record(1654, 2), // 680 CovenantRefusal.placeOutside
    Row::Record(1656, 0), // 681 CovenantRefusal.minor
    Row::Record(1460, 2), // 682 CovenantRefusal.notBound
    Row::Union(1707, 33), // 683 PointsRefusal
    Row::Record(271, 1), // 684 PointsRefusal.notAMerchant
    Row::Record(1070, 1), // 685 PointsRefusal.unknownFund
    Row::Record(186, 1), // 686 PointsRefusal.unknownAct
    Row::Record(1677, 3), // 687 PointsRefusal.unknownAward
    Row::Record(1085, 1), // 688 PointsRefusal.unknownOffer
    Row::Record(1092, 1), // 689 PointsRefusal.unknownRedemption
    Row::Record(1120, 1), // 690 PointsRefusal.unknownSettlement
    Row::Record(1680, 2), // 691 PointsRefusal.notInSettlement
    Row::Record(1070, 1), // 692 PointsRefusal.fundExists
    Row::Record(1085, 1), // 693 PointsRefusal.offerExists
    Row::Record(1092, 1), // 694 PointsRefusal.redemptionExists
    Row::Record(1120, 1), // 695 PointsRefusal.settlementExists
    Row::Record(35, 1), // 696 PointsRefusal.ownAward
    Row::Record(1682, 3), // 697 PointsRefusal.fundElsewhere
    Row::Record(303, 2), // 698 PointsRefusal.proofTooLow
    Row::Record(1677, 3), // 699 PointsRefusal.alreadyAwarded
    Row::Record(1685, 5), // 700 PointsRefusal.capReached
    Row::Record(1677, 3), // 701 PointsRefusal.alreadyReversed
    Row::Record(1690, 2), // 702 PointsRefusal.priceTooLow
    Row::Record(1692, 0), // 703 PointsRefusal.stockEmpty
    Row::Record(186, 1), // 704 PointsRefusal.requirementEmpty
    Row::Record(1085, 1), // 705 PointsRefusal.offerWithdrawn
    Row::Record(511, 1), // 706 PointsRefusal.ownOffer
    Row::Record(1692, 3), // 707 PointsRefusal.requirementNotMet
    Row::Record(1085, 1), // 708 PointsRefusal.soldOut
    Row::Record(1695, 2), // 709 PointsRefusal.balanceTooLow
    Row::Record(1702, 2), // 710 PointsRefusal.redemptionOver
    Row::Words(1697, 5), // 711 RedemptionStatus
    Row::Record(336, 2), // 712 PointsRefusal.redemptionLate
    Row::Record(336, 2), // 713 PointsRefusal.notDue
    Row::Record(35, 1), // 714 PointsRefusal.ownConfirmation
    Row::Record(1090, 2), // 715 PointsRefusal.ownSettlement
    Row::Record(37, 1), // 716 PointsRefusal.nothingToSettle
    Row::Record(1704, 3), // 717 PointsRefusal.ledgerFull
    Row::Union(1770, 33), // 718 CasesRefusal
    Row::Record(1021, 1), // 719 CasesRefusal.unknownCase
    Row::Record(1740, 0), // 720 CasesRefusal.channelOfTheEngine
    Row::Record(1740, 2), // 721 CasesRefusal.sourceEntered
    Row::Record(1021, 1), // 722 CasesRefusal.caseExists
    Row::Record(194, 1), // 723 CasesRefusal.unknownKind
    Row::Record(278, 2), // 724 CasesRefusal.regionTooHigh
    Row::Record(1742, 0), // 725 CasesRefusal.notOwnName
    Row::Record(1755, 3), // 726 CasesRefusal.wrongStage
    Row::Words(1742, 13), // 727 Stage
    Row::List(727), // 728 Stages
    Row::Record(1758, 3), // 729 CasesRefusal.wrongLevel
    Row::Record(336, 2), // 730 CasesRefusal.notDue
    Row::Record(336, 2), // 731 CasesRefusal.deadlinePassed
    Row::Record(206, 1), // 732 CasesRefusal.atTop
    Row::Record(1761, 2), // 733 CasesRefusal.notAbove
    Row::Record(1763, 2), // 734 CasesRefusal.aboveTop
    Row::Record(1765, 3), // 735 CasesRefusal.skipsLevel
    Row::Record(271, 1), // 736 CasesRefusal.notEntrustable
    Row::Record(271, 1), // 737 CasesRefusal.notADepartment
    Row::Record(531, 2), // 738 CasesRefusal.outOfReach
    Row::Record(512, 1), // 739 CasesRefusal.namedTwice
    Row::Record(1768, 0), // 740 CasesRefusal.unitMissing
    Row::Record(740, 1), // 741 CasesRefusal.notWithUnit
    Row::Record(740, 1), // 742 CasesRefusal.notActingFor
    Row::Record(512, 1), // 743 CasesRefusal.feedbackGiven
    Row::Record(512, 1), // 744 CasesRefusal.returnedBefore
    Row::Record(512, 1), // 745 CasesRefusal.dispatchDesignated
    Row::Record(1220, 1), // 746 CasesRefusal.alreadyRated
    Row::Record(1768, 0), // 747 CasesRefusal.anonymous
    Row::Record(1768, 0), // 748 CasesRefusal.notReporter
    Row::Record(1768, 0), // 749 CasesRefusal.handlerRates
    Row::Record(315, 2), // 750 CasesRefusal.windowClosed
    Row::Record(1768, 2), // 751 CasesRefusal.reopenedTooOften
    Row::Record(333, 3), // 752 CasesRefusal.unknownYear
    Row::Record(206, 1), // 753 CasesRefusal.noTerm
    Row::Union(1806, 10), // 754 ConsultationRefusal
    Row::Record(1340, 1), // 755 ConsultationRefusal.unknownQuestion
    Row::Record(1340, 1), // 756 ConsultationRefusal.questionExists
    Row::Record(1341, 1), // 757 ConsultationRefusal.notPublic
    Row::Record(1803, 3), // 758 ConsultationRefusal.outOfReach
    Row::Record(326, 2), // 759 ConsultationRefusal.tooManyOpen
    Row::Record(1340, 1), // 760 ConsultationRefusal.notOpen
    Row::Record(1340, 1), // 761 ConsultationRefusal.ownQuestion
    Row::Record(1340, 1), // 762 ConsultationRefusal.notAnswered
    Row::Record(1340, 1), // 763 ConsultationRefusal.ratedAlready
    Row::Record(336, 2), // 764 ConsultationRefusal.notDue
    Row::Union(1824, 10), // 765 VaultRefusal
    Row::Record(232, 1), // 766 VaultRefusal.unknownEntry
    Row::Record(232, 1), // 767 VaultRefusal.entryExists
    Row::Record(234, 1), // 768 VaultRefusal.unknownCategory
    Row::Record(234, 1), // 769 VaultRefusal.consentNeeded
    Row::Record(234, 2), // 770 VaultRefusal.notByConsent
    Row::Record(35, 1), // 771 VaultRefusal.nothingConsented
    Row::Record(1820, 2), // 772 VaultRefusal.notKept
    Row::Words(1816, 4), // 773 EntryStatus
    Row::Record(1820, 2), // 774 VaultRefusal.notDue
    Row::Record(1822, 2), // 775 VaultRefusal.childInCare
    Row::Record(35, 3), // 776 VaultRefusal.onlyOperator
    Row::Record(1912, 20), // 777 ExportView
    Row::Record(1863, 9), // 778 MemberView
    Row::List(780), // 779 [RoleView]
    Row::Record(485, 5), // 780 RoleView
    Row::List(281), // 781 [Unmasking]
    Row::List(0), // 782 [TopicId]
    Row::List(784), // 783 [ViolationView]
    Row::Record(1877, 15), // 784 ViolationView
    Row::Union(1872, 5), // 785 CovenantStanding
    Row::Record(1872, 0), // 786 CovenantStanding.noticed
    Row::Record(1032, 1), // 787 CovenantStanding.applied
    Row::Record(1050, 2), // 788 CovenantStanding.appealed
    Row::Record(1872, 0), // 789 CovenantStanding.dismissed
    Row::Record(1872, 0), // 790 CovenantStanding.withdrawn
    Row::Maybe(27), // 791 text?
    Row::List(0), // 792 [SourceId]
    Row::List(0), // 793 [RedemptionId]
    Row::List(0), // 794 [CaseId]
    Row::List(0), // 795 [QuestionId]
    Row::List(797), // 796 [RecordView]
    Row::Record(1892, 12), // 797 RecordView
    Row::List(799), // 798 [EntryView]
    Row::Record(1904, 8), // 799 EntryView
    Row::Union(1994, 11), // 800 MembershipAnswer
    Row::Record(1938, 6), // 801 RegionView
    Row::Record(1948, 7), // 802 RegionHistory
    Row::List(804), // 803 [RegionVersion]
    Row::Record(1944, 4), // 804 RegionVersion
    Row::Maybe(806), // 805 Turn?
    Row::Record(283, 2), // 806 Turn
    Row::List(806), // 807 [Turn]
    Row::List(809), // 808 [PlannedReshape]
    Row::Record(280, 2), // 809 PlannedReshape
    Row::Record(1957, 8), // 810 CoverageView
    Row::Maybe(64), // 811 Ratio?
    Row::List(813), // 812 [ProofFigure]
    Row::Record(1955, 2), // 813 ProofFigure
    Row::Record(1965, 2), // 814 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 815 JoinCode
    Row::Record(1970, 1), // 816 MembershipAnswer.entries
    Row::List(818), // 817 [ChannelCount]
    Row::Record(1967, 3), // 818 ChannelCount
    Row::Record(1971, 3), // 819 MembershipAnswer.batch
    Row::Record(1985, 4), // 820 OrganisationView
    Row::Union(1979, 6), // 821 OrganisationStatus
    Row::Record(1974, 3), // 822 OrganisationStatus.applied
    Row::Record(1977, 0), // 823 OrganisationStatus.active
    Row::Record(1977, 2), // 824 OrganisationStatus.rejected
    Row::Record(1979, 0), // 825 OrganisationStatus.withdrawn
    Row::Record(1979, 0), // 826 OrganisationStatus.suspended
    Row::Record(1979, 0), // 827 OrganisationStatus.dissolved
    Row::Record(1992, 1), // 828 MembershipAnswer.identityKeys
    Row::List(830), // 829 [IdentityKeyView]
    Row::Record(1989, 3), // 830 IdentityKeyView
    Row::Record(1993, 1), // 831 MembershipAnswer.unmaskings
    Row::Union(2170, 10), // 832 DeliberationAnswer
    Row::Record(2076, 16), // 833 TopicView
    Row::Union(2037, 10), // 834 StageView
    Row::Record(336, 1), // 835 StageView.proposed
    Row::Record(336, 1), // 836 StageView.screening
    Row::Record(2005, 3), // 837 StageView.declined
    Row::Record(2008, 2), // 838 StageView.appealed
    Row::Record(300, 1), // 839 StageView.discussed
    Row::Record(2010, 2), // 840 StageView.seconded
    Row::Maybe(367), // 841 OpeningTerms?
    Row::Record(2016, 6), // 842 StageView.voting
    Row::List(844), // 843 [PaperBox]
    Row::Record(2012, 4), // 844 PaperBox
    Row::Record(2030, 7), // 845 StageView.decided
    Row::Record(2026, 4), // 846 CountTerms
    Row::Record(2022, 4), // 847 Thresholds
    Row::Record(283, 1), // 848 StageView.lapsed
    Row::Record(283, 1), // 849 StageView.withdrawn
    Row::Maybe(851), // 850 Effect?
    Row::Union(2058, 6), // 851 Effect
    Row::Record(816, 2), // 852 Effect.announced
    Row::Record(2047, 2), // 853 Effect.annulled
    Row::Record(1007, 1), // 854 Effect.stands
    Row::Record(2049, 4), // 855 Effect.inForce
    Row::Maybe(383), // 856 ReviewFinding?
    Row::Record(2053, 2), // 857 Effect.repealed
    Row::Record(2055, 3), // 858 Effect.moot
    Row::Maybe(860), // 859 NextStep?
    Row::Record(2074, 2), // 860 NextStep
    Row::Words(2064, 10), // 861 Next
    Row::Record(2092, 7), // 862 BallotView
    Row::Maybe(231), // 863 EntryChannel?
    Row::Record(2111, 3), // 864 BallotsView
    Row::List(866), // 865 [PublishedBallot]
    Row::Record(2108, 3), // 866 PublishedBallot
    Row::Union(2105, 3), // 867 Ballot
    Row::Record(2102, 1), // 868 Ballot.motion
    Row::Words(2099, 3), // 869 Choice
    Row::Record(2103, 1), // 870 Ballot.options
    Row::Record(2104, 1), // 871 Ballot.void
    Row::Record(2114, 5), // 872 BallotProof
    Row::List(874), // 873 [Sentence]
    Row::Record(1845, 2), // 874 Sentence
    Row::Record(2130, 2), // 875 DiscussionView
    Row::List(877), // 876 [ContributionView]
    Row::Record(2119, 11), // 877 ContributionView
    Row::Maybe(69), // 878 bool?
    Row::Maybe(880), // 879 Moderation?
    Row::Record(787, 2), // 880 Moderation
    Row::Record(2147, 2), // 881 ConsensusView
    Row::Record(2144, 3), // 882 ConsensusReport
    Row::List(884), // 883 [ConsensusGroup]
    Row::Record(2141, 3), // 884 ConsensusGroup
    Row::List(886), // 885 [StatementView]
    Row::Record(2132, 5), // 886 StatementView
    Row::List(888), // 887 [OwnStatement]
    Row::Record(2137, 4), // 888 OwnStatement
    Row::List(45), // 889 [u16]
    Row::Record(2151, 5), // 890 ElectorateView
    Row::List(892), // 891 [ListLine]
    Row::Record(2149, 2), // 892 ListLine
    Row::Record(2168, 2), // 893 ObjectionsView
    Row::List(895), // 894 [ObjectionView]
    Row::Record(2160, 8), // 895 ObjectionView
    Row::Words(2156, 4), // 896 ObjectionStatus
    Row::Union(2201, 3), // 897 CovenantAnswer
    Row::Record(2184, 9), // 898 CovenantView
    Row::List(900), // 899 [CovenantVersion]
    Row::Record(2180, 4), // 900 CovenantVersion
    Row::Record(1923, 1), // 901 CovenantAnswer.violations
    Row::Record(2200, 1), // 902 CovenantAnswer.figures
    Row::List(904), // 903 [RuleFigures]
    Row::Record(2193, 7), // 904 RuleFigures
    Row::Union(2253, 10), // 905 PointsAnswer
    Row::Record(2204, 2), // 906 PersonView
    Row::Record(2206, 5), // 907 ParticipationView
    Row::Record(2211, 6), // 908 MerchantView
    Row::Record(2217, 5), // 909 FundView
    Row::Record(2222, 7), // 910 OfferView
    Row::Record(2229, 9), // 911 RedemptionView
    Row::Maybe(459), // 912 Buyer?
    Row::Record(2238, 2), // 913 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 914 VerificationCode
    Row::Record(2240, 6), // 915 SettlementView
    Row::Record(2246, 7), // 916 LedgerTotals
    Row::Union(2346, 4), // 917 CasesAnswer
    Row::Record(2287, 23), // 918 CaseView
    Row::Maybe(0), // 919 SourceId?
    Row::Maybe(921), // 920 Rating?
    Row::Record(1221, 3), // 921 Rating
    Row::List(923), // 922 [DepartmentView]
    Row::Record(2263, 2), // 923 DepartmentView
    Row::List(925), // 924 [StepView]
    Row::Record(2282, 5), // 925 StepView
    Row::Words(2265, 17), // 926 StepKind
    Row::Record(2322, 11), // 927 RegionFigures
    Row::List(929), // 928 [StageFigure]
    Row::Record(2310, 2), // 929 StageFigure
    Row::List(931), // 930 [LevelFigure]
    Row::Record(2312, 2), // 931 LevelFigure
    Row::List(933), // 932 [KindFigure]
    Row::Record(2314, 3), // 933 KindFigure
    Row::Record(2317, 5), // 934 RatingSums
    Row::Record(2333, 4), // 935 UnitFigures
    Row::Record(2345, 1), // 936 CasesAnswer.agenda
    Row::List(938), // 937 [OpenCase]
    Row::Record(2337, 8), // 938 OpenCase
    Row::Union(2357, 2), // 939 CatalogueAnswer
    Row::Record(1929, 1), // 940 CatalogueAnswer.records
    Row::Record(2350, 7), // 941 BurdenView
    Row::Union(2380, 2), // 942 ConsultationAnswer
    Row::Record(2366, 6), // 943 QuestionView
    Row::Union(2363, 3), // 944 QuestionStatus
    Row::Record(1975, 2), // 945 QuestionStatus.open
    Row::Record(2359, 4), // 946 QuestionStatus.answered
    Row::Record(2363, 0), // 947 QuestionStatus.withdrawn
    Row::Record(2372, 8), // 948 Figures
    Row::Union(2382, 2), // 949 VaultAnswer
    Row::Record(1392, 1), // 950 VaultAnswer.due
    Row::Record(2393, 1), // 951 Answered
    Row::Union(2395, 4), // 952 BurdenOf
    Row::Record(2394, 1), // 953 BurdenOf.worker
    Row::Record(35, 1), // 954 BurdenOf.resident
    Row::Record(225, 1), // 955 BurdenOf.item
    Row::Record(37, 1), // 956 BurdenOf.region
    Row::Union(2427, 17), // 957 CasesCommand
    Row::Record(2399, 7), // 958 CasesCommand.report
    Row::Record(1021, 1), // 959 CasesCommand.accept
    Row::Record(2406, 3), // 960 CasesCommand.decline
    Row::Record(1174, 2), // 961 CasesCommand.startSelfResolution
    Row::Record(1021, 1), // 962 CasesCommand.handle
    Row::Record(1176, 2), // 963 CasesCommand.entrust
    Row::Record(2409, 4), // 964 CasesCommand.dispatch
    Row::Record(1182, 3), // 965 CasesCommand.return
    Row::Record(2413, 3), // 966 CasesCommand.feedback
    Row::Record(1021, 1), // 967 CasesCommand.close
    Row::Record(2416, 3), // 968 CasesCommand.escalate
    Row::Maybe(114), // 969 Level?
    Row::Record(2419, 6), // 970 CasesCommand.evaluate
    Row::Record(2406, 2), // 971 CasesCommand.reopen
    Row::Record(2425, 2), // 972 CasesCommand.withdraw
    Row::Record(1021, 1), // 973 CasesCommand.recall
    Row::Record(271, 1), // 974 CasesCommand.release
    Row::Record(1021, 1), // 975 CasesCommand.expire
    Row::Union(2448, 4), // 976 CasesQuery
    Row::Record(2413, 2), // 977 CasesQuery.case
    Row::Record(37, 1), // 978 CasesQuery.figures
    Row::Record(1188, 1), // 979 CasesQuery.unit
    Row::Record(2444, 4), // 980 CasesQuery.agenda
    Row::Union(2469, 5), // 981 CatalogueCommand
    Row::Record(2456, 2), // 982 CatalogueCommand.ask
    Row::Record(2452, 4), // 983 DataForm
    Row::List(526), // 984 [ItemConsent]
    Row::List(0), // 985 [ItemCode]
    Row::Record(2461, 2), // 986 CatalogueCommand.collect
    Row::List(988), // 987 [Entry]
    Row::Record(2458, 3), // 988 Entry
    Row::Record(2463, 4), // 989 CatalogueCommand.share
    Row::Record(1330, 3), // 990 CatalogueCommand.refuse
    Row::Record(2467, 2), // 991 CatalogueCommand.forget
    Row::Union(2475, 3), // 992 CatalogueQuery
    Row::Record(35, 1), // 993 CatalogueQuery.held
    Row::Record(2394, 1), // 994 CatalogueQuery.collected
    Row::Record(2474, 1), // 995 CatalogueQuery.burden
    Row::Union(2478, 1), // 996 CharterCommand
    Row::Record(248, 1), // 997 CharterCommand.adopt
    Row::Union(2479, 1), // 998 ClockCommand
    Row::Record(2479, 0), // 999 ClockCommand.advance
    Row::Union(2687, 10), // 1000 Command
    Row::Union(2538, 34), // 1001 MembershipCommand
    Row::Record(2480, 4), // 1002 MembershipCommand.defineRegion
    Row::Record(2484, 4), // 1003 MembershipCommand.reshape
    Row::Record(266, 1), // 1004 MembershipCommand.cancelReshape
    Row::Record(291, 2), // 1005 MembershipCommand.enterKnownHouseholds
    Row::Record(2488, 6), // 1006 MembershipCommand.grantRole
    Row::Record(484, 4), // 1007 MembershipCommand.revokeRole
    Row::Record(2494, 3), // 1008 MembershipCommand.issueJoinCode
    Row::Record(291, 1), // 1009 MembershipCommand.revokeJoinCode
    Row::Record(2497, 6), // 1010 MembershipCommand.join
    Row::Maybe(278), // 1011 Minority?
    Row::Record(35, 1), // 1012 MembershipCommand.leave
    Row::Record(503, 2), // 1013 MembershipCommand.nameDelegate
    Row::Record(505, 3), // 1014 MembershipCommand.regroupHousehold
    Row::Record(2503, 6), // 1015 MembershipCommand.applyOrganisation
    Row::Record(2509, 3), // 1016 MembershipCommand.reviewOrganisation
    Row::Record(529, 2), // 1017 MembershipCommand.appealReview
    Row::Record(271, 1), // 1018 MembershipCommand.withdrawApplication
    Row::Record(2512, 2), // 1019 MembershipCommand.nameOfficers
    Row::Record(529, 2), // 1020 MembershipCommand.suspendOrganisation
    Row::Record(529, 2), // 1021 MembershipCommand.reinstateOrganisation
    Row::Record(529, 2), // 1022 MembershipCommand.dissolveOrganisation
    Row::Record(599, 4), // 1023 MembershipCommand.openBatch
    Row::Record(2514, 2), // 1024 MembershipCommand.closeBatch
    Row::Record(2516, 2), // 1025 MembershipCommand.correct
    Row::Record(271, 1), // 1026 MembershipCommand.lapseReview
    Row::Record(543, 2), // 1027 MembershipCommand.rotateIdentityKey
    Row::Record(2518, 4), // 1028 MembershipCommand.prove
    Row::Maybe(253), // 1029 Identity?
    Row::Record(556, 3), // 1030 MembershipCommand.suspectDuplicate
    Row::Record(2522, 4), // 1031 MembershipCommand.reviewDuplicate
    Row::Record(564, 2), // 1032 MembershipCommand.enterMinor
    Row::Record(2526, 4), // 1033 MembershipCommand.askUnmasking
    Row::Record(2530, 3), // 1034 MembershipCommand.decideUnmasking
    Row::Record(354, 1), // 1035 MembershipCommand.tellUnmasked
    Row::Record(35, 1), // 1036 MembershipCommand.erase
    Row::Record(2537, 1), // 1037 MembershipCommand.fallDue
    Row::Union(2533, 4), // 1038 Matter
    Row::Record(347, 2), // 1039 Matter.duplicate
    Row::Record(35, 1), // 1040 Matter.minor
    Row::Record(266, 1), // 1041 Matter.reshape
    Row::Record(354, 1), // 1042 Matter.unmasking
    Row::Union(2604, 23), // 1043 DeliberationCommand
    Row::Record(2572, 8), // 1044 DeliberationCommand.propose
    Row::Maybe(303), // 1045 DeliberationQuestion?
    Row::Record(737, 3), // 1046 DeliberationCommand.recordVoters
    Row::Record(743, 2), // 1047 DeliberationCommand.recordUnits
    Row::Record(745, 2), // 1048 DeliberationCommand.second
    Row::Record(723, 1), // 1049 DeliberationCommand.withdraw
    Row::Record(2580, 3), // 1050 DeliberationCommand.screen
    Row::Record(723, 1), // 1051 DeliberationCommand.appealScreening
    Row::Record(2583, 6), // 1052 DeliberationCommand.contribute
    Row::Record(775, 4), // 1053 DeliberationCommand.react
    Row::Record(779, 3), // 1054 DeliberationCommand.decideAmendment
    Row::Record(785, 4), // 1055 DeliberationCommand.moderate
    Row::Record(804, 5), // 1056 DeliberationCommand.object
    Row::Record(809, 4), // 1057 DeliberationCommand.decideObjection
    Row::Record(830, 3), // 1058 DeliberationCommand.review
    Row::Record(723, 1), // 1059 DeliberationCommand.open
    Row::Record(2591, 5), // 1060 DeliberationCommand.cast
    Row::Record(2589, 2), // 1061 Vote
    Row::Maybe(639), // 1062 Tracker?
    Row::Record(848, 4), // 1063 DeliberationCommand.entrustVote
    Row::Record(848, 2), // 1064 DeliberationCommand.revokeProxy
    Row::Record(852, 3), // 1065 DeliberationCommand.serveBallots
    Row::Record(2596, 5), // 1066 DeliberationCommand.issuePaper
    Row::Record(2601, 3), // 1067 DeliberationCommand.countPapers
    Row::List(1061), // 1068 [Vote]
    Row::Record(723, 1), // 1069 DeliberationCommand.lapse
    Row::Record(723, 1), // 1070 DeliberationCommand.close
    Row::Union(2638, 11), // 1071 CovenantCommand
    Row::Record(1003, 4), // 1072 CovenantCommand.adopt
    Row::Record(1008, 2), // 1073 CovenantCommand.repeal
    Row::Record(2627, 8), // 1074 CovenantCommand.recordViolation
    Row::Record(1023, 2), // 1075 CovenantCommand.reply
    Row::Record(1023, 2), // 1076 CovenantCommand.appeal
    Row::Record(2635, 3), // 1077 CovenantCommand.decideAppeal
    Row::Record(1052, 2), // 1078 CovenantCommand.withdrawViolation
    Row::Record(1045, 2), // 1079 CovenantCommand.referAgain
    Row::Record(1045, 2), // 1080 CovenantCommand.confirmReferral
    Row::Record(1047, 2), // 1081 CovenantCommand.deferReferral
    Row::Record(1011, 1), // 1082 CovenantCommand.fallDue
    Row::Union(2655, 13), // 1083 PointsCommand
    Row::Record(1070, 2), // 1084 PointsCommand.openFund
    Row::Record(1072, 4), // 1085 PointsCommand.award
    Row::Record(2649, 4), // 1086 PointsCommand.reverse
    Row::Record(1085, 5), // 1087 PointsCommand.publishOffer
    Row::Record(1085, 1), // 1088 PointsCommand.withdrawOffer
    Row::Record(1092, 3), // 1089 PointsCommand.reserve
    Row::Record(2653, 2), // 1090 PointsCommand.confirm
    Row::Record(1092, 1), // 1091 PointsCommand.cancel
    Row::Record(1092, 1), // 1092 PointsCommand.expireRedemption
    Row::Record(511, 1), // 1093 PointsCommand.release
    Row::Record(1120, 2), // 1094 PointsCommand.settle
    Row::Record(338, 2), // 1095 PointsCommand.combine
    Row::Record(35, 1), // 1096 PointsCommand.forfeit
    Row::Union(2668, 7), // 1097 ConsultationCommand
    Row::Record(1340, 4), // 1098 ConsultationCommand.ask
    Row::Record(1358, 2), // 1099 ConsultationCommand.answer
    Row::Record(1340, 1), // 1100 ConsultationCommand.withdraw
    Row::Record(1361, 2), // 1101 ConsultationCommand.rate
    Row::Record(1340, 1), // 1102 ConsultationCommand.lapse
    Row::Record(35, 1), // 1103 ConsultationCommand.forget
    Row::Record(1341, 1), // 1104 ConsultationCommand.release
    Row::Union(2680, 7), // 1105 VaultCommand
    Row::Record(2675, 5), // 1106 VaultCommand.keep
    Row::Record(1376, 2), // 1107 VaultCommand.correct
    Row::Record(1380, 2), // 1108 VaultCommand.withdrawConsent
    Row::Record(1387, 2), // 1109 VaultCommand.erase
    Row::Record(1392, 1), // 1110 VaultCommand.confirmErasure
    Row::Record(2680, 0), // 1111 VaultCommand.lapse
    Row::Record(35, 1), // 1112 VaultCommand.retire
    Row::Union(2697, 2), // 1113 ConsultationQuery
    Row::Record(1340, 1), // 1114 ConsultationQuery.question
    Row::Record(1341, 1), // 1115 ConsultationQuery.figures
    Row::Union(2701, 3), // 1116 CovenantQuery
    Row::Record(717, 1), // 1117 CovenantQuery.covenant
    Row::Record(35, 1), // 1118 CovenantQuery.violations
    Row::Record(2699, 2), // 1119 CovenantQuery.figures
    Row::Union(2710, 10), // 1120 DeliberationQuery
    Row::Record(723, 1), // 1121 DeliberationQuery.topic
    Row::Record(745, 2), // 1122 DeliberationQuery.ballot
    Row::Record(2704, 2), // 1123 DeliberationQuery.ballots
    Row::Record(2706, 2), // 1124 DeliberationQuery.ballotProof
    Row::Record(723, 1), // 1125 DeliberationQuery.explanation
    Row::Record(2704, 2), // 1126 DeliberationQuery.discussion
    Row::Record(765, 2), // 1127 DeliberationQuery.contribution
    Row::Record(2708, 2), // 1128 DeliberationQuery.consensus
    Row::Record(2704, 2), // 1129 DeliberationQuery.electorate
    Row::Record(2704, 2), // 1130 DeliberationQuery.objections
    Row::Record(2727, 1), // 1131 Done
    Row::Union(2721, 6), // 1132 Made
    Row::Record(2720, 1), // 1133 Made.picture
    Row::Record(2728, 3), // 1134 Helper
    Row::Union(2732, 6), // 1135 JournalQuery
    Row::Record(2731, 0), // 1136 JournalQuery.state
    Row::Record(2731, 0), // 1137 JournalQuery.root
    Row::Record(1417, 1), // 1138 JournalQuery.inclusion
    Row::Record(2731, 1), // 1139 JournalQuery.consistency
    Row::Record(1416, 1), // 1140 JournalQuery.receipt
    Row::Record(35, 1), // 1141 JournalQuery.export
    Row::Union(2738, 11), // 1142 MembershipQuery
    Row::Record(37, 1), // 1143 MembershipQuery.region
    Row::Record(37, 1), // 1144 MembershipQuery.regionHistory
    Row::Record(37, 1), // 1145 MembershipQuery.coverage
    Row::Record(291, 1), // 1146 MembershipQuery.joinCode
    Row::Record(35, 1), // 1147 MembershipQuery.member
    Row::Record(37, 1), // 1148 MembershipQuery.entries
    Row::Record(369, 1), // 1149 MembershipQuery.batch
    Row::Record(271, 1), // 1150 MembershipQuery.organisation
    Row::Record(2738, 0), // 1151 MembershipQuery.identityKeys
    Row::Record(354, 1), // 1152 MembershipQuery.unmasking
    Row::Record(35, 1), // 1153 MembershipQuery.unmaskings
    Row::Union(2749, 10), // 1154 PointsQuery
    Row::Record(35, 1), // 1155 PointsQuery.person
    Row::Record(1072, 2), // 1156 PointsQuery.participation
    Row::Record(511, 1), // 1157 PointsQuery.merchant
    Row::Record(1070, 1), // 1158 PointsQuery.fund
    Row::Record(1085, 1), // 1159 PointsQuery.offer
    Row::Record(1092, 1), // 1160 PointsQuery.redemption
    Row::Record(1092, 1), // 1161 PointsQuery.verificationCode
    Row::Record(1120, 1), // 1162 PointsQuery.settlement
    Row::Record(1680, 2), // 1163 PointsQuery.settlementLine
    Row::Record(2749, 0), // 1164 PointsQuery.ledger
    Row::Union(2761, 9), // 1165 Query
    Row::Union(2759, 2), // 1166 VaultQuery
    Row::Record(232, 1), // 1167 VaultQuery.entry
    Row::Record(2759, 0), // 1168 VaultQuery.due
    Row::Record(2770, 3), // 1169 Question
    Row::Record(2776, 5), // 1170 Request
    Row::Maybe(1172), // 1171 Via?
    Row::Record(2773, 3), // 1172 Via
    Row::Maybe(1134), // 1173 Helper?
    Row::Leaf(Leaf::Secret), // 1174 Secret
    Row::Record(2781, 3), // 1175 Setup
    Row::Union(2815, 10), // 1176 Tool
    Row::Record(2784, 4), // 1177 Tool.identityDigest
    Row::Record(2788, 3), // 1178 Tool.identityKey
    Row::Record(1048, 1), // 1179 Tool.creditCode
    Row::Record(2791, 2), // 1180 Tool.contentDigest
    Row::Record(2793, 1), // 1181 Tool.qrPicture
    Row::Record(2794, 6), // 1182 Tool.verifyInclusion
    Row::Record(2800, 6), // 1183 Tool.verifyConsistency
    Row::Record(2806, 6), // 1184 Tool.verifyBallot
    Row::Record(2812, 3), // 1185 Tool.recount
    Row::Record(2815, 0), // 1186 Tool.presets
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
    must(264, 45), // people
    must(155, 45), // most
    must(245, 17), // until
    must(265, 0), // app
    must(266, 0), // paper
    must(267, 0), // booth
    must(37, 0), // phone
    must(268, 0), // mobile
    must(269, 231), // ballot
    must(207, 231), // entry
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
    must(361, 228), // helperBusy
    must(362, 229), // helperChooses
    must(363, 230), // channelDiffers
    must(364, 232), // unknownBatch
    must(365, 233), // batchExists
    must(366, 234), // batchClosed
    must(367, 235), // batchTotal
    must(368, 236), // notInBatch
    must(369, 237), // batchMismatch
    must(370, 238), // nothingToCorrect
    must(371, 239), // correctionLate
    must(372, 240), // proofRaised
    must(373, 241), // secondEyes
    must(230, 0), // reshape
    must(374, 139), // why
    must(33, 0), // person
    must(34, 10), // role
    must(35, 38), // region
    may(234, 245, 0), // organisation
    may(245, 35, 0), // until
    must(253, 44), // passes
    may(375, 246, 0), // passedBy
    must(178, 38), // grid
    must(246, 45), // version
    must(245, 17), // until
    may(376, 35, 0), // overlap
    must(99, 0), // source
    must(377, 45), // triesLeft
    must(245, 17), // until
    must(33, 0), // person
    must(233, 0), // household
    must(178, 38), // grid
    must(378, 253), // identity
    must(30, 40), // proof
    must(233, 0), // household
    must(379, 0), // delegate
    must(157, 0), // from
    must(158, 0), // to
    must(380, 257), // members
    must(381, 0), // socialOrganisation
    must(382, 0), // selfOrganisedGroup
    must(383, 0), // enterprise
    must(384, 0), // merchant
    must(385, 0), // department
    must(386, 0), // residentsCouncil
    must(387, 0), // worthiesCouncil
    must(388, 0), // serviceCorps
    must(389, 0), // legalServiceCorps
    must(390, 0), // ethicsPanel
    must(391, 0), // communityBody
    must(234, 0), // organisation
    must(173, 260), // kind
    must(35, 38), // region
    may(254, 261, 0), // creditCode
    must(392, 21), // documents
    must(256, 257), // officers
    must(393, 0), // applicant
    must(394, 48), // terms
    must(395, 38), // reviewedIn
    must(258, 17), // due
    must(234, 0), // organisation
    must(396, 0), // reason
    must(234, 0), // organisation
    must(35, 38), // region
    must(396, 0), // reason
    may(397, 246, 0), // by
    may(398, 35, 0), // appealUntil
    must(234, 0), // organisation
    must(396, 0), // reason
    must(35, 38), // region
    must(258, 17), // due
    must(234, 0), // organisation
    must(35, 38), // region
    must(258, 17), // due
    must(260, 45), // key
    must(399, 16), // check
    must(33, 0), // person
    must(378, 253), // identity
    must(30, 40), // proof
    must(33, 0), // person
    must(240, 0), // other
    may(400, 66, 0), // suspicion
    may(401, 246, 0), // finder
    must(258, 17), // due
    must(33, 0), // person
    must(240, 0), // other
    must(258, 17), // due
    must(33, 0), // person
    must(240, 0), // other
    must(396, 0), // reason
    must(33, 0), // person
    must(259, 0), // into
    must(396, 0), // reason
    must(402, 17), // adultFrom
    may(18, 246, 0), // guardian
    must(33, 0), // person
    must(403, 278), // minor
    must(404, 0), // decider
    must(396, 0), // reason
    must(404, 0), // decider
    must(396, 0), // reason
    must(33, 0), // person
    must(258, 17), // due
    may(405, 35, 0), // told
    must(406, 69), // overdue
    must(407, 283), // asked
    must(408, 284), // lapsed
    must(409, 285), // declined
    must(410, 286), // granted
    must(77, 0), // unmasking
    must(35, 38), // region
    must(262, 0), // handle
    must(411, 0), // asker
    must(396, 0), // reason
    must(412, 53), // rules
    must(413, 282), // stage
    must(414, 281), // order
    must(77, 0), // unmasking
    must(413, 282), // stage
    must(33, 0), // person
    must(415, 0), // tombstone
    must(33, 0), // person
    may(35, 126, 0), // region
    must(416, 231), // channel
    may(263, 246, 0), // helper
    may(270, 66, 0), // batch
    must(67, 0), // command
    may(245, 35, 0), // until
    must(67, 0), // command
    must(271, 18), // forms
    must(270, 0), // batch
    must(35, 38), // region
    must(271, 18), // forms
    must(186, 291), // kinds
    must(270, 0), // batch
    must(417, 291), // differences
    may(396, 66, 0), // reason
    may(379, 246, 0), // delegate
    must(233, 296), // household
    must(30, 297), // proof
    must(379, 298), // delegate
    must(33, 0), // person
    must(418, 295), // was
    must(25, 295), // now
    must(48, 16), // act
    must(67, 0), // command
    must(397, 0), // by
    must(419, 69), // helps
    must(245, 17), // until
    must(48, 16), // act
    must(242, 0), // first
    must(43, 0), // second
    must(420, 125), // regionDefined
    must(421, 127), // reshapePlanned
    must(422, 137), // reshapeCancelled
    must(423, 138), // reshapeDropped
    must(424, 242), // regionReshaped
    must(425, 243), // knownHouseholdsEntered
    must(426, 244), // roleGranted
    must(427, 247), // roleRevoked
    must(428, 248), // joinCodeIssued
    must(429, 249), // joinCodeRevoked
    must(430, 250), // joinCodeRejected
    must(431, 251), // householdFormed
    must(432, 252), // personJoined
    must(433, 254), // personLeft
    must(434, 255), // delegateNamed
    must(435, 256), // householdRegrouped
    must(436, 258), // delegateCleared
    must(437, 259), // organisationApplied
    must(438, 262), // organisationApproved
    must(439, 263), // organisationRejected
    must(440, 264), // reviewAppealed
    must(441, 265), // applicationWithdrawn
    must(442, 266), // organisationSuspended
    must(443, 267), // organisationReinstated
    must(444, 268), // organisationDissolved
    must(445, 269), // reviewOverdue
    must(446, 270), // reviewEscalated
    must(447, 271), // identityKeyRotated
    must(448, 272), // personProved
    must(449, 273), // duplicateFound
    must(450, 274), // duplicateOverdue
    must(451, 275), // duplicateDismissed
    must(452, 276), // personsMerged
    must(453, 277), // minorEntered
    must(454, 279), // cameOfAge
    must(455, 280), // unmaskingAsked
    must(456, 287), // unmaskingMoved
    must(457, 288), // personErased
    must(458, 289), // entered
    must(459, 290), // batchOpened
    must(366, 293), // batchClosed
    must(460, 294), // entryCorrected
    must(461, 299), // actHeld
    must(462, 300), // actSeconded
    must(463, 309), // options
    must(464, 44), // seats
    must(463, 309), // options
    must(464, 44), // seats
    may(465, 310, 0), // reserved
    may(466, 312, 0), // elected
    must(463, 309), // options
    must(341, 69), // onePerson
    must(467, 307), // posts
    may(468, 313, 0), // apart
    must(469, 308), // post
    must(469, 308), // post
    must(50, 44), // max
    must(111, 77), // method
    must(470, 69), // equal
    must(471, 0), // greedy
    must(472, 0), // equalShares
    must(473, 0), // equalSharesThenGreedy
    must(111, 319), // method
    must(474, 12), // budget
    must(475, 320), // costs
    must(50, 44), // max
    must(216, 45), // points
    must(476, 305), // motion
    must(477, 306), // block
    must(139, 315), // approval
    must(478, 316), // score
    must(479, 317), // ranked
    must(474, 318), // budget
    must(414, 309), // order
    must(480, 16), // seed
    must(481, 322), // revote
    must(482, 323), // seniority
    must(483, 324), // lot
    must(463, 44), // options
    must(173, 304), // kind
    must(484, 321), // ties
    may(202, 334, 0), // basis
    must(485, 331), // dissuade
    must(486, 332), // expose
    must(487, 333), // exposeNamed
    must(488, 335), // refer
    must(489, 336), // fine
    must(490, 337), // withholdService
    must(153, 45), // days
    must(61, 45), // decisionDays
    must(491, 0), // rule
    must(492, 45), // windowDays
    must(493, 329), // ladder
    may(494, 338, 0), // replyDays
    may(495, 339, 0), // appeal
    may(496, 341, 0), // continues
    must(497, 0), // covenant
    must(412, 327), // rules
    may(211, 35, 0), // effectiveFrom
    may(498, 338, 0), // figuresFrom
    must(151, 62), // of
    must(49, 18), // least
    must(499, 0), // topic
    must(35, 38), // region
    must(491, 61), // rule
    must(70, 41), // proofs
    must(500, 16), // subject
    must(501, 303), // question
    may(497, 325, 0), // covenant
    may(502, 342, 0), // repeals
    must(503, 343), // units
    must(504, 344), // calls
    must(505, 0), // proposer
    must(258, 17), // due
    must(33, 0), // person
    must(85, 69), // registered
    must(35, 38), // region
    must(506, 347), // voters
    must(507, 16), // evidence
    must(508, 0), // unit
    must(20, 0), // owner
    must(150, 18), // area
    must(35, 38), // region
    must(503, 350), // units
    must(499, 0), // topic
    must(33, 0), // person
    must(499, 0), // topic
    must(135, 45), // seconds
    must(499, 0), // topic
    must(135, 45), // seconds
    must(248, 45), // needed
    must(499, 0), // topic
    must(258, 17), // due
    must(499, 0), // topic
    must(509, 69), // admitted
    may(510, 246, 0), // screener
    may(396, 66, 0), // reason
    may(245, 35, 0), // until
    must(499, 0), // topic
    must(245, 17), // until
    must(22, 0), // for
    must(511, 0), // against
    must(512, 0), // statement
    must(513, 0), // amendment
    must(499, 0), // topic
    must(514, 0), // contribution
    must(33, 0), // person
    must(173, 361), // kind
    must(515, 16), // content
    must(246, 45), // version
    may(497, 325, 0), // covenant
    must(516, 0), // disagree
    must(517, 0), // pass
    must(518, 0), // agree
    must(499, 0), // topic
    must(514, 0), // contribution
    must(33, 0), // person
    must(519, 363), // reaction
    must(499, 0), // topic
    must(514, 0), // contribution
    must(520, 69), // accepted
    must(246, 45), // version
    must(500, 16), // subject
    may(497, 325, 0), // covenant
    must(499, 0), // topic
    must(514, 0), // contribution
    must(521, 69), // hidden
    must(396, 0), // reason
    must(522, 17), // listUntil
    must(523, 17), // listDue
    must(524, 17), // opens
    must(89, 18), // eligible
    may(150, 370, 0), // area
    must(525, 16), // register
    must(499, 0), // topic
    must(246, 45), // version
    must(526, 45), // dropped
    must(394, 367), // terms
    may(527, 368, 0), // list
    may(33, 246, 0), // person
    may(234, 245, 0), // organisation
    must(528, 69), // listed
    may(150, 370, 0), // area
    must(499, 0), // topic
    must(529, 0), // objection
    must(33, 0), // person
    must(396, 0), // reason
    may(530, 372, 0), // about
    must(499, 0), // topic
    must(529, 0), // objection
    must(531, 69), // upheld
    must(396, 0), // reason
    must(499, 0), // topic
    must(532, 18), // unanswered
    must(499, 0), // topic
    must(245, 17), // until
    must(258, 17), // due
    must(499, 0), // topic
    must(35, 38), // region
    may(533, 325, 0), // adopts
    may(502, 342, 0), // repeals
    must(532, 18), // unanswered
    may(54, 35, 0), // review
    must(499, 0), // topic
    must(497, 0), // covenant
    must(397, 0), // by
    must(534, 0), // keep
    must(231, 0), // change
    must(535, 0), // end
    must(499, 0), // topic
    must(536, 383), // finding
    must(515, 16), // content
    may(537, 35, 0), // next
    must(499, 0), // topic
    must(527, 369), // list
    must(245, 17), // until
    must(244, 18), // joined
    must(538, 18), // left
    must(539, 18), // changed
    must(499, 0), // topic
    must(540, 0), // voter
    may(233, 386, 0), // household
    may(234, 245, 0), // organisation
    may(541, 246, 0), // proxy
    must(416, 231), // channel
    must(521, 387), // hidden
    must(120, 69), // replaces
    must(499, 0), // topic
    must(542, 0), // principal
    must(541, 0), // proxy
    must(507, 16), // evidence
    must(499, 0), // topic
    must(506, 257), // voters
    must(507, 16), // evidence
    must(543, 69), // inTime
    must(499, 0), // topic
    must(540, 0), // voter
    may(233, 386, 0), // household
    must(270, 0), // batch
    must(416, 231), // channel
    must(544, 257), // watchers
    must(499, 0), // topic
    must(270, 0), // batch
    must(545, 393), // papers
    must(499, 0), // topic
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
    must(554, 401), // flaw
    must(143, 18), // ballots
    must(44, 18), // cast
    must(555, 18), // blank
    must(104, 399), // void
    must(556, 93), // measure
    must(89, 18), // eligible
    must(90, 18), // participants
    must(557, 18), // yes
    must(558, 18), // no
    must(559, 18), // abstain
    must(560, 405), // tallies
    must(138, 0), // quorum
    must(139, 0), // approval
    must(87, 0), // atLeast
    must(88, 0), // moreThan
    must(561, 415), // test
    must(556, 93), // measure
    must(562, 18), // part
    must(563, 18), // whole
    must(564, 65), // base
    must(565, 64), // ratio
    must(566, 416), // comparison
    must(538, 417), // left
    must(567, 417), // right
    must(568, 69), // holds
    must(569, 44), // option
    must(570, 412), // votes
    must(571, 413), // tests
    must(569, 44), // option
    must(465, 69), // reserved
    must(572, 69), // byTie
    must(570, 410), // votes
    must(573, 418), // seated
    must(574, 309), // tied
    must(255, 44), // open
    must(467, 408), // posts
    must(242, 44), // first
    must(43, 44), // second
    must(575, 18), // forFirst
    must(576, 18), // forSecond
    must(569, 44), // option
    must(577, 309), // path
    must(578, 18), // strength
    must(579, 18), // back
    must(580, 309), // cut
    must(581, 421), // duels
    must(582, 309), // unbeaten
    may(583, 51, 0), // winner
    must(30, 423), // proof
    must(569, 44), // option
    must(570, 18), // votes
    must(584, 18), // alone
    must(585, 428), // standings
    must(586, 18), // continuing
    must(115, 18), // exhausted
    must(587, 309), // out
    must(572, 69), // byTie
    must(588, 426), // rounds
    may(583, 51, 0), // winner
    must(574, 309), // tied
    must(589, 44), // project
    must(590, 417), // effectiveVotesThousandths
    must(591, 18), // inFull
    must(589, 44), // project
    must(570, 18), // votes
    must(592, 12), // cost
    must(593, 12), // before
    must(594, 69), // funded
    must(572, 69), // byTie
    must(595, 433), // offers
    must(596, 431), // steps
    must(538, 12), // left
    must(574, 309), // tied
    must(476, 404), // motion
    must(464, 407), // seats
    must(102, 420), // schulze
    must(103, 425), // runoff
    must(474, 430), // budget
    must(597, 397), // outcome
    must(598, 398), // turnout
    may(599, 402, 0), // count
    must(30, 413), // proof
    must(600, 18), // sameTracker
    must(27, 16), // root
    must(499, 0), // topic
    must(35, 38), // region
    must(601, 396), // result
    must(244, 18), // joined
    must(538, 18), // left
    must(539, 18), // changed
    must(602, 302), // topicProposed
    must(603, 346), // votersRecorded
    must(604, 349), // unitsRecorded
    must(605, 352), // secondGiven
    must(606, 353), // topicSeconded
    must(607, 354), // topicLapsed
    must(608, 355), // topicWithdrawn
    must(609, 356), // screeningBegan
    must(610, 357), // topicScreened
    must(611, 358), // screeningAppealed
    must(612, 359), // discussionBegan
    must(613, 360), // contributionMade
    must(614, 362), // reactionGiven
    must(615, 364), // amendmentDecided
    must(616, 365), // contributionModerated
    must(617, 366), // topicFrozen
    must(618, 371), // objectionLodged
    must(619, 374), // objectionDecided
    must(620, 375), // listStands
    must(621, 376), // resultAnnounced
    must(622, 377), // resultAnnulled
    must(623, 378), // resultStands
    must(624, 379), // topicInForce
    must(625, 380), // topicMoot
    must(445, 381), // reviewOverdue
    must(626, 382), // topicReviewed
    must(627, 384), // votingOpened
    must(628, 385), // ballotCast
    must(629, 388), // voteEntrusted
    must(630, 389), // proxyRevoked
    must(631, 390), // ballotsServed
    must(632, 391), // paperIssued
    must(633, 392), // papersCounted
    must(634, 394), // votingClosed
    must(635, 395), // topicDecided
    must(499, 0), // topic
    must(35, 38), // region
    must(636, 326), // draft
    may(120, 342, 0), // replaces
    must(637, 17), // since
    must(497, 0), // covenant
    must(499, 0), // topic
    must(245, 17), // until
    must(638, 0), // violation
    must(497, 0), // covenant
    must(491, 0), // rule
    must(33, 0), // person
    must(639, 38), // place
    must(507, 16), // evidence
    must(640, 18), // repetition
    must(556, 330), // measure
    must(245, 17), // until
    must(641, 17), // applies
    must(642, 0), // case
    may(643, 246, 0), // recorder
    must(638, 0), // violation
    must(515, 16), // content
    must(638, 0), // violation
    must(33, 0), // person
    must(639, 38), // place
    must(507, 16), // evidence
    must(640, 18), // repetition
    must(556, 330), // measure
    may(642, 441, 0), // case
    must(398, 17), // appealUntil
    must(497, 0), // covenant
    must(491, 0), // rule
    must(639, 38), // place
    must(497, 0), // covenant
    must(491, 0), // rule
    must(639, 38), // place
    must(644, 17), // issued
    must(638, 0), // violation
    must(639, 38), // place
    must(507, 16), // evidence
    must(173, 0), // kind
    must(642, 0), // case
    must(638, 0), // violation
    must(642, 0), // case
    must(638, 0), // violation
    must(133, 27), // code
    must(638, 0), // violation
    must(515, 16), // content
    must(258, 17), // due
    must(638, 0), // violation
    must(396, 0), // reason
    must(638, 0), // violation
    may(396, 66, 0), // reason
    may(642, 441, 0), // case
    must(645, 436), // covenantAdopted
    must(646, 437), // covenantRepealed
    must(647, 438), // violationRecorded
    must(648, 439), // replyGiven
    must(649, 440), // measureApplied
    must(650, 442), // noticeIssued
    must(651, 443), // noticeRetracted
    must(652, 444), // referredAgain
    must(653, 445), // referralOpened
    must(654, 446), // referralRefused
    must(655, 447), // appealLodged
    must(656, 448), // appealDismissed
    must(657, 449), // violationWithdrawn
    must(658, 0), // fund
    must(35, 38), // region
    must(33, 0), // person
    must(48, 0), // act
    must(658, 0), // fund
    must(99, 0), // source
    must(167, 12), // amount
    must(33, 0), // person
    must(48, 0), // act
    must(658, 0), // fund
    must(99, 0), // source
    must(167, 12), // amount
    must(396, 0), // reason
    must(48, 0), // act
    must(659, 18), // times
    must(660, 0), // offer
    must(384, 0), // merchant
    must(661, 12), // price
    must(662, 18), // stock
    may(663, 455, 0), // requires
    must(33, 0), // person
    must(384, 0), // merchant
    must(664, 0), // redemption
    must(660, 0), // offer
    must(665, 459), // buyer
    must(661, 12), // price
    must(666, 44), // tries
    must(258, 17), // due
    must(664, 0), // redemption
    must(377, 44), // triesLeft
    must(667, 0), // cancelled
    must(668, 0), // expired
    must(669, 0), // locked
    must(670, 0), // dissolved
    must(664, 0), // redemption
    must(671, 463), // cause
    must(384, 0), // merchant
    must(672, 12), // carried
    must(673, 12), // earned
    must(674, 12), // spent
    must(465, 12), // reserved
    must(675, 12), // net
    must(676, 467), // cny
    must(672, 12), // carried
    must(673, 12), // earned
    must(674, 12), // spent
    must(465, 12), // reserved
    must(675, 12), // net
    must(676, 467), // cny
    must(677, 467), // rounding
    must(678, 0), // settlement
    must(35, 38), // region
    must(679, 105), // rate
    must(680, 465), // lines
    must(681, 468), // totals
    must(33, 0), // person
    must(259, 0), // into
    must(167, 12), // amount
    must(33, 0), // person
    must(658, 0), // fund
    must(167, 12), // amount
    must(682, 451), // fundOpened
    must(683, 452), // pointsAwarded
    must(684, 453), // awardReversed
    must(685, 454), // offerPublished
    must(686, 457), // offerWithdrawn
    must(687, 458), // redemptionReserved
    must(688, 460), // codeRejected
    must(689, 461), // redemptionConfirmed
    must(690, 462), // redemptionReturned
    must(691, 464), // settled
    must(692, 469), // pointsCombined
    must(693, 470), // pointsForfeited
    must(187, 110), // officeHours
    must(188, 112), // limits
    must(189, 44), // warningsMax
    must(190, 44), // reopeningsMax
    must(191, 45), // evaluationDays
    must(394, 473), // terms
    must(19, 0), // resident
    must(694, 0), // gridPatrol
    must(695, 0), // hotline
    must(696, 0), // policeLine
    must(697, 0), // sensor
    must(385, 0), // department
    must(698, 0), // tip
    must(497, 0), // covenant
    must(642, 0), // case
    must(173, 0), // kind
    must(174, 69), // urgent
    must(35, 38), // region
    must(184, 114), // level
    must(416, 475), // channel
    must(99, 0), // source
    may(699, 246, 0), // reporter
    must(515, 16), // content
    must(258, 17), // due
    must(642, 0), // case
    must(184, 114), // level
    must(642, 0), // case
    must(184, 114), // level
    must(396, 0), // reason
    must(577, 0), // path
    must(245, 17), // until
    must(642, 0), // case
    may(499, 479, 0), // topic
    must(642, 0), // case
    must(234, 0), // organisation
    must(642, 0), // case
    must(700, 0), // lead
    must(63, 109), // helpers
    must(701, 69), // designated
    must(642, 0), // case
    must(385, 0), // department
    must(396, 0), // reason
    must(35, 486), // region
    must(234, 487), // organisation
    must(642, 0), // case
    must(508, 485), // unit
    must(601, 0), // result
    must(702, 69), // complete
    may(397, 246, 0), // by
    must(642, 0), // case
    must(184, 114), // level
    must(508, 485), // unit
    must(601, 0), // result
    must(579, 136), // back
    must(703, 69), // late
    must(245, 17), // until
    must(331, 0), // unknownYear
    must(704, 0), // warningsExhausted
    must(642, 0), // case
    must(157, 114), // from
    must(158, 114), // to
    may(396, 66, 0), // reason
    must(258, 17), // due
    may(705, 490, 0), // deferral
    must(642, 0), // case
    must(184, 114), // level
    must(508, 485), // unit
    must(258, 17), // due
    must(642, 0), // case
    must(184, 114), // level
    must(706, 44), // warning
    must(258, 17), // due
    may(705, 490, 0), // deferral
    must(642, 0), // case
    must(258, 17), // due
    may(705, 490, 0), // deferral
    must(642, 0), // case
    must(707, 45), // round
    must(708, 496), // response
    must(709, 496), // solution
    must(710, 496), // satisfaction
    may(396, 66, 0), // reason
    must(642, 0), // case
    must(184, 114), // level
    must(707, 45), // round
    must(396, 0), // reason
    must(258, 17), // due
    must(711, 472), // termsAdopted
    must(712, 474), // caseReported
    must(713, 476), // caseAccepted
    must(714, 477), // caseDeclined
    must(715, 478), // selfResolutionStarted
    must(716, 480), // handlingStarted
    must(717, 481), // caseEntrusted
    must(718, 482), // caseDispatched
    must(719, 483), // caseReturned
    must(720, 484), // feedbackGiven
    must(721, 488), // caseClosed
    must(722, 489), // caseEscalated
    must(723, 492), // deadlineMissed
    must(724, 493), // caseSupervised
    must(725, 494), // deadlineSet
    must(726, 495), // caseRated
    must(727, 497), // caseReopened
    must(728, 498), // caseReleased
    must(729, 499), // caseWithdrawn
    must(397, 0), // by
    must(730, 0), // record
    must(731, 18), // ageDays
    must(245, 17), // until
    must(732, 0), // holder
    must(730, 0), // record
    must(731, 18), // ageDays
    must(245, 17), // until
    must(202, 118), // basis
    must(245, 17), // until
    must(201, 0), // item
    must(733, 0), // purpose
    must(201, 0), // item
    must(234, 0), // organisation
    must(20, 0), // owner
    must(234, 0), // organisation
    must(249, 38), // actsIn
    must(178, 38), // grid
    must(201, 0), // item
    must(397, 0), // by
    must(730, 0), // record
    must(731, 18), // ageDays
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
    must(732, 0), // holder
    must(730, 0), // record
    must(731, 18), // ageDays
    must(245, 17), // until
    must(730, 0), // record
    must(245, 17), // until
    must(734, 510), // unknownItem
    must(735, 511), // itemTwice
    must(736, 512), // purposeNotLawful
    must(737, 513), // notEntitled
    must(738, 514), // outsideRegion
    must(739, 515), // alreadyHeld
    must(740, 516), // refusedByResident
    must(741, 517), // consentMissing
    must(742, 518), // guardianMissing
    must(743, 519), // heldElsewhere
    must(744, 520), // recordExists
    must(745, 521), // unknownRecord
    must(746, 522), // notFresh
    must(747, 523), // notRefusable
    must(374, 509), // why
    must(739, 505), // alreadyHeld
    must(748, 506), // shareFrom
    must(749, 507), // mayCollect
    must(750, 508), // forbidden
    must(201, 0), // item
    must(59, 504), // answer
    must(411, 0), // asker
    must(33, 0), // person
    must(234, 0), // organisation
    must(733, 0), // purpose
    must(751, 502), // answers
    must(201, 0), // item
    must(397, 0), // by
    must(507, 16), // evidence
    must(730, 0), // record
    must(201, 0), // item
    must(33, 0), // person
    must(234, 0), // organisation
    must(733, 0), // purpose
    must(411, 0), // asker
    must(515, 16), // content
    must(202, 118), // basis
    may(192, 525, 0), // consent
    must(245, 17), // until
    must(730, 0), // record
    must(234, 0), // organisation
    must(733, 0), // purpose
    may(192, 525, 0), // consent
    must(33, 0), // person
    must(201, 0), // item
    must(234, 0), // organisation
    must(245, 17), // until
    must(752, 501), // formAsked
    must(753, 524), // itemCollected
    must(754, 527), // itemShared
    must(755, 528), // itemRefused
    must(756, 529), // holdingEnded
    must(757, 530), // personForgotten
    must(501, 0), // question
    must(758, 0), // body
    must(33, 0), // person
    must(515, 16), // content
    must(394, 50), // terms
    must(759, 17), // remind
    must(258, 17), // due
    must(501, 0), // question
    must(758, 0), // body
    must(258, 17), // due
    must(501, 0), // question
    must(508, 485), // unit
    must(258, 17), // due
    must(501, 0), // question
    must(35, 38), // region
    must(258, 17), // due
    must(508, 485), // unit
    must(34, 10), // role
    must(501, 0), // question
    must(515, 16), // content
    must(760, 537), // shown
    must(501, 0), // question
    must(761, 69), // solved
    must(762, 532), // questionAsked
    must(763, 533), // answerReminded
    must(764, 534), // answerOverdue
    must(765, 535), // questionEscalated
    must(766, 536), // questionAnswered
    must(767, 538), // questionWithdrawn
    must(768, 539), // answerRated
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 122), // category
    must(515, 16), // content
    may(192, 542, 0), // consent
    may(245, 35, 0), // until
    must(207, 0), // entry
    must(515, 16), // content
    must(207, 0), // entry
    may(245, 35, 0), // until
    must(33, 0), // person
    may(209, 546, 0), // category
    must(769, 0), // purposeReached
    must(770, 0), // serviceEnded
    must(771, 0), // consentWithdrawn
    must(772, 0), // unlawful
    must(198, 0), // otherLaw
    must(33, 0), // person
    must(773, 548), // ground
    must(774, 0), // termEnded
    must(771, 0), // consentWithdrawn
    must(775, 0), // erasure
    must(776, 550), // entries
    must(671, 551), // cause
    must(777, 541), // entryKept
    must(460, 543), // entryCorrected
    must(778, 544), // termMoved
    must(771, 545), // consentWithdrawn
    must(779, 547), // erasureOrdered
    must(780, 549), // entriesDue
    must(781, 552), // entriesErased
    must(220, 32), // charter
    must(214, 124), // membership
    must(215, 301), // deliberation
    must(497, 435), // covenant
    must(216, 450), // points
    must(217, 471), // cases
    must(218, 500), // catalogue
    must(75, 531), // consultation
    must(219, 540), // vault
    must(782, 30), // events
    must(783, 18), // bytes
    must(50, 18), // max
    must(237, 18), // at
    must(577, 27), // path
    must(784, 27), // problem
    must(785, 0), // request
    must(786, 18), // seq
    must(26, 18), // records
    must(50, 18), // max
    must(237, 17), // at
    must(25, 17), // now
    must(67, 27), // command
    must(787, 0), // actor
    must(105, 3), // allowed
    must(788, 18), // fired
    must(246, 45), // version
    must(243, 45), // known
    must(789, 556), // tooLarge
    must(790, 557), // notUtf8
    must(791, 558), // malformed
    must(792, 559), // requestReused
    must(793, 560), // full
    must(794, 561), // timeBackward
    must(750, 562), // forbidden
    must(795, 563), // deadlinesPending
    must(796, 564), // snapshotDamaged
    must(797, 565), // snapshotVersion
    must(798, 566), // wrongSecret
    must(799, 567), // notRecorded
    must(800, 568), // noSuchRecord
    must(801, 569), // invalidNumber
    must(237, 17), // at
    must(157, 17), // from
    must(157, 17), // from
    must(802, 17), // latest
    must(803, 571), // invalid
    must(804, 572), // notInForce
    must(805, 573), // notLater
    must(491, 0), // rule
    must(141, 0), // preset
    must(806, 27), // article
    must(807, 27), // dates
    must(237, 17), // at
    must(491, 0), // rule
    must(806, 27), // article
    must(808, 18), // stand
    must(464, 44), // seats
    must(508, 0), // unit
    must(35, 38), // region
    must(33, 0), // person
    must(35, 38), // region
    must(412, 18), // rules
    must(50, 45), // max
    must(491, 0), // rule
    must(153, 45), // days
    must(50, 45), // max
    must(491, 0), // rule
    must(596, 18), // steps
    must(50, 45), // max
    must(491, 0), // rule
    must(809, 45), // step
    must(491, 0), // rule
    must(809, 45), // step
    must(494, 45), // replyDays
    must(126, 45), // appealDays
    must(50, 45), // max
    must(157, 45), // from
    must(810, 45), // min
    must(491, 0), // rule
    must(173, 0), // kind
    must(491, 0), // rule
    must(809, 45), // step
    must(167, 12), // amount
    must(491, 0), // rule
    must(496, 0), // continues
    must(497, 0), // covenant
    must(35, 38), // region
    must(148, 0), // proposed
    must(811, 0), // screening
    must(409, 0), // declined
    must(812, 0), // appealed
    must(813, 0), // discussed
    must(814, 0), // seconded
    must(815, 0), // voting
    must(816, 0), // counting
    must(817, 0), // decided
    must(408, 0), // lapsed
    must(117, 0), // withdrawn
    must(273, 0), // announced
    must(818, 0), // annulled
    must(819, 0), // inForce
    must(820, 0), // repealed
    must(821, 0), // moot
    must(499, 0), // topic
    must(413, 600), // stage
    must(499, 0), // topic
    must(258, 17), // due
    must(237, 17), // at
    must(499, 0), // topic
    must(245, 17), // until
    must(237, 17), // at
    must(499, 0), // topic
    must(50, 18), // max
    must(540, 0), // voter
    must(822, 17), // opened
    must(540, 0), // voter
    must(233, 0), // household
    must(44, 17), // cast
    must(416, 231), // channel
    must(541, 0), // proxy
    must(50, 45), // max
    must(541, 0), // proxy
    must(157, 17), // from
    must(237, 17), // at
    must(270, 0), // batch
    must(823, 45), // present
    must(248, 45), // needed
    must(499, 0), // topic
    must(143, 18), // ballots
    must(810, 45), // min
    must(824, 639), // tracker
    must(499, 0), // topic
    must(413, 600), // stage
    must(248, 600), // needed
    must(33, 0), // person
    must(50, 45), // max
    must(514, 0), // contribution
    must(173, 361), // kind
    must(248, 361), // needed
    must(514, 0), // contribution
    must(246, 45), // version
    must(247, 45), // current
    must(514, 0), // contribution
    must(497, 0), // covenant
    must(499, 0), // topic
    must(245, 17), // until
    must(825, 18), // undecided
    must(499, 0), // topic
    must(528, 69), // listed
    must(826, 575), // unknownTopic
    must(827, 576), // topicExists
    must(828, 577), // unknownRule
    must(829, 578), // presetOutsideDates
    must(830, 579), // uncontested
    must(831, 580), // unitsNamed
    must(832, 581), // unknownUnit
    must(833, 582), // registeredElsewhere
    must(834, 583), // rulesCount
    must(835, 584), // ruleTwice
    must(492, 585), // windowDays
    must(836, 586), // ladderLength
    must(837, 587), // ladderDescends
    must(838, 588), // hearingDays
    must(839, 589), // unheard
    must(498, 590), // figuresFrom
    must(840, 591), // namedWithoutBasis
    must(841, 592), // unknownKind
    must(489, 593), // fine
    must(842, 594), // serviceWithheld
    must(843, 595), // nothingToContinue
    must(844, 596), // covenantTaken
    must(845, 597), // nothingToRepeal
    must(846, 598), // covenantReplaced
    must(847, 599), // notBeingSeconded
    must(848, 601), // notSeconded
    must(849, 602), // notOpenable
    must(850, 603), // notWithdrawable
    must(851, 604), // notVoting
    must(852, 605), // secondingOver
    must(853, 606), // votingOver
    must(333, 607), // notDue
    must(854, 608), // ownSecond
    must(738, 609), // outsideRegion
    must(855, 610), // alreadySeconded
    must(856, 611), // notOwner
    must(857, 612), // areaTooLarge
    must(858, 613), // nobodyEligible
    must(859, 614), // appBallotOfAnother
    must(860, 615), // notEligible
    must(861, 616), // notDelegate
    must(862, 617), // alreadyVoted
    must(863, 618), // invalidQuestion
    must(864, 619), // motionOnly
    must(865, 620), // otherRanks
    must(866, 621), // secretByAnother
    must(867, 622), // ballotVoid
    must(868, 623), // noProxies
    must(869, 624), // ownProxy
    must(870, 625), // proxyChain
    must(871, 626), // proxyFull
    must(872, 627), // notEntrusted
    must(873, 628), // notProxy
    must(874, 629), // proxyEarly
    must(875, 630), // noPapers
    must(876, 631), // fewWatchers
    must(877, 632), // boxCounted
    must(878, 633), // boxChannel
    must(879, 634), // unknownBox
    must(880, 635), // notCounted
    must(881, 636), // withheld
    must(882, 637), // voidVote
    must(883, 638), // unknownTracker
    must(884, 640), // wrongStage
    must(885, 641), // timeOver
    must(886, 642), // ownMatter
    must(887, 643), // reasonMissing
    must(888, 644), // sameScreener
    must(889, 645), // declinedForGood
    must(890, 646), // unknownContribution
    must(891, 647), // contributionExists
    must(892, 648), // tooManyContributions
    must(893, 649), // otherKind
    must(894, 650), // contributionHidden
    must(895, 651), // amendmentOver
    must(896, 652), // staleAmendment
    must(897, 653), // noDraftToChange
    must(898, 654), // listOpen
    must(899, 655), // noSuchEntry
    must(900, 656), // asListed
    must(901, 657), // objectionExists
    must(902, 658), // alreadyObjected
    must(903, 659), // unknownObjection
    must(904, 660), // objectionOver
    must(497, 0), // covenant
    must(637, 17), // since
    must(497, 0), // covenant
    must(637, 17), // since
    must(237, 17), // at
    must(638, 0), // violation
    must(905, 17), // recorded
    must(638, 0), // violation
    must(906, 17), // applied
    must(638, 0), // violation
    must(641, 17), // applies
    must(237, 17), // at
    must(638, 0), // violation
    must(245, 17), // until
    must(237, 17), // at
    must(638, 0), // violation
    must(258, 17), // due
    must(237, 17), // at
    must(639, 38), // place
    must(184, 114), // level
    must(639, 38), // place
    must(35, 38), // region
    must(907, 662), // covenantExists
    must(908, 663), // unknownCovenant
    must(804, 664), // notInForce
    must(909, 665), // notYetInForce
    must(828, 666), // unknownRule
    must(910, 667), // violationExists
    must(911, 668), // unknownViolation
    must(912, 669), // ownViolation
    must(913, 670), // alreadyWithdrawn
    must(914, 671), // replyClosed
    must(915, 672), // notApplied
    must(916, 673), // appealClosed
    must(917, 674), // alreadyAppealed
    must(918, 675), // ownRecord
    must(919, 676), // noAppeal
    must(333, 677), // notDue
    must(920, 678), // nothingToRefer
    must(921, 679), // placeTooHigh
    must(922, 680), // placeOutside
    must(403, 681), // minor
    must(923, 682), // notBound
    must(33, 0), // person
    must(48, 0), // act
    must(99, 0), // source
    must(678, 0), // settlement
    must(384, 0), // merchant
    must(658, 0), // fund
    must(35, 38), // region
    must(178, 38), // grid
    must(48, 0), // act
    must(924, 12), // cap
    must(673, 12), // earned
    must(407, 12), // asked
    must(245, 17), // until
    must(661, 12), // price
    must(49, 12), // least
    must(48, 0), // act
    must(925, 18), // done
    must(248, 18), // needed
    must(926, 12), // balance
    must(248, 12), // needed
    must(465, 0), // reserved
    must(927, 0), // confirmed
    must(667, 0), // cancelled
    must(668, 0), // expired
    must(669, 0), // locked
    must(664, 0), // redemption
    must(928, 711), // status
    must(272, 12), // total
    must(407, 12), // asked
    must(50, 12), // max
    must(929, 684), // notAMerchant
    must(930, 685), // unknownFund
    must(931, 686), // unknownAct
    must(932, 687), // unknownAward
    must(933, 688), // unknownOffer
    must(934, 689), // unknownRedemption
    must(935, 690), // unknownSettlement
    must(936, 691), // notInSettlement
    must(937, 692), // fundExists
    must(938, 693), // offerExists
    must(939, 694), // redemptionExists
    must(940, 695), // settlementExists
    must(941, 696), // ownAward
    must(942, 697), // fundElsewhere
    must(298, 698), // proofTooLow
    must(943, 699), // alreadyAwarded
    must(944, 700), // capReached
    must(945, 701), // alreadyReversed
    must(946, 702), // priceTooLow
    must(947, 703), // stockEmpty
    must(948, 704), // requirementEmpty
    must(686, 705), // offerWithdrawn
    must(949, 706), // ownOffer
    must(950, 707), // requirementNotMet
    must(951, 708), // soldOut
    must(952, 709), // balanceTooLow
    must(953, 710), // redemptionOver
    must(954, 712), // redemptionLate
    must(333, 713), // notDue
    must(955, 714), // ownConfirmation
    must(956, 715), // ownSettlement
    must(957, 716), // nothingToSettle
    must(958, 717), // ledgerFull
    must(416, 475), // channel
    must(642, 0), // case
    must(959, 0), // reported
    must(960, 0), // notAccepted
    must(520, 0), // accepted
    must(961, 0), // selfResolving
    must(962, 0), // handling
    must(963, 0), // entrusted
    must(964, 0), // dispatched
    must(965, 0), // returned
    must(966, 0), // feedback
    must(967, 0), // closed
    must(968, 0), // evaluated
    must(969, 0), // reopened
    must(117, 0), // withdrawn
    must(642, 0), // case
    must(413, 727), // stage
    must(248, 728), // needed
    must(184, 114), // level
    must(970, 114), // lowest
    must(971, 114), // highest
    must(184, 114), // level
    must(158, 114), // to
    must(158, 114), // to
    must(972, 114), // top
    must(184, 114), // level
    must(537, 114), // next
    must(158, 114), // to
    must(973, 45), // reopenings
    must(50, 45), // max
    must(974, 719), // unknownCase
    must(975, 720), // channelOfTheEngine
    must(976, 721), // sourceEntered
    must(977, 722), // caseExists
    must(841, 723), // unknownKind
    must(978, 724), // regionTooHigh
    must(979, 725), // notOwnName
    must(884, 726), // wrongStage
    must(980, 729), // wrongLevel
    must(333, 730), // notDue
    must(981, 731), // deadlinePassed
    must(982, 732), // atTop
    must(983, 733), // notAbove
    must(984, 734), // aboveTop
    must(985, 735), // skipsLevel
    must(986, 736), // notEntrustable
    must(987, 737), // notADepartment
    must(988, 738), // outOfReach
    must(288, 739), // namedTwice
    must(989, 740), // unitMissing
    must(990, 741), // notWithUnit
    must(991, 742), // notActingFor
    must(720, 743), // feedbackGiven
    must(992, 744), // returnedBefore
    must(993, 745), // dispatchDesignated
    must(994, 746), // alreadyRated
    must(995, 747), // anonymous
    must(996, 748), // notReporter
    must(997, 749), // handlerRates
    must(998, 750), // windowClosed
    must(999, 751), // reopenedTooOften
    must(331, 752), // unknownYear
    must(1000, 753), // noTerm
    must(758, 0), // body
    must(35, 38), // region
    must(178, 38), // grid
    must(1001, 755), // unknownQuestion
    must(1002, 756), // questionExists
    must(1003, 757), // notPublic
    must(988, 758), // outOfReach
    must(1004, 759), // tooManyOpen
    must(1005, 760), // notOpen
    must(1006, 761), // ownQuestion
    must(1007, 762), // notAnswered
    must(1008, 763), // ratedAlready
    must(333, 764), // notDue
    must(1009, 0), // kept
    must(1010, 0), // stored
    must(258, 0), // due
    must(1011, 0), // erased
    must(207, 0), // entry
    must(928, 773), // status
    must(33, 0), // person
    must(1012, 0), // child
    must(1013, 766), // unknownEntry
    must(1014, 767), // entryExists
    must(1015, 768), // unknownCategory
    must(1016, 769), // consentNeeded
    must(1017, 770), // notByConsent
    must(1018, 771), // nothingConsented
    must(1019, 772), // notKept
    must(333, 774), // notDue
    must(1020, 775), // childInCare
    must(1021, 776), // onlyOperator
    must(23, 555), // engine
    must(220, 570), // charter
    must(214, 139), // membership
    must(215, 574), // deliberation
    must(497, 661), // covenant
    must(216, 683), // points
    must(217, 718), // cases
    must(218, 509), // catalogue
    must(75, 754), // consultation
    must(219, 765), // vault
    must(133, 27), // code
    must(1022, 27), // en
    must(1023, 27), // zh
    must(1024, 69), // retryable
    must(491, 27), // rule
    must(1025, 554), // detail
    must(520, 29), // accepted
    must(1026, 553), // refused
    must(237, 17), // at
    must(671, 26), // cause
    must(67, 27), // command
    must(597, 28), // outcome
    must(786, 18), // seq
    must(785, 0), // request
    must(237, 17), // at
    must(593, 24), // before
    must(597, 28), // outcome
    must(1027, 24), // after
    must(24, 16), // digest
    must(33, 0), // person
    may(178, 126, 0), // grid
    may(233, 386, 0), // household
    may(637, 35, 0), // since
    must(30, 40), // proof
    must(261, 1), // age
    may(18, 246, 0), // guardian
    may(262, 66, 0), // handle
    must(1028, 779), // roles
    must(1029, 786), // noticed
    must(906, 787), // applied
    must(812, 788), // appealed
    must(1030, 789), // dismissed
    must(117, 790), // withdrawn
    must(638, 0), // violation
    must(497, 0), // covenant
    must(491, 0), // rule
    must(639, 38), // place
    must(237, 17), // at
    must(245, 17), // until
    must(98, 69), // counts
    must(640, 18), // repetition
    must(556, 330), // measure
    must(641, 17), // applies
    must(1031, 21), // replies
    must(1032, 785), // standing
    may(642, 441, 0), // case
    may(654, 791, 0), // referralRefused
    must(507, 16), // evidence
    must(730, 0), // record
    must(33, 0), // person
    must(201, 0), // item
    must(732, 0), // holder
    may(411, 246, 0), // asker
    may(262, 66, 0), // handle
    must(733, 0), // purpose
    must(515, 16), // content
    must(237, 17), // at
    must(245, 17), // until
    must(1033, 69), // fresh
    must(1034, 109), // sharedWith
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 0), // category
    must(202, 118), // basis
    may(515, 542, 0), // content
    must(237, 17), // at
    may(245, 35, 0), // until
    must(928, 773), // status
    must(1035, 778), // member
    must(1036, 257), // merged
    must(1037, 257), // wards
    must(906, 109), // applied
    must(1038, 781), // unmaskings
    must(148, 782), // proposed
    must(814, 782), // seconded
    must(813, 782), // discussed
    must(1039, 782), // voted
    must(503, 350), // units
    must(1040, 136), // voterIn
    must(1041, 783), // violations
    must(926, 12), // balance
    must(1042, 792), // awards
    must(1043, 793), // redemptions
    must(217, 794), // cases
    must(1044, 795), // questions
    must(26, 796), // records
    must(776, 798), // entries
    must(1045, 412), // requests
    must(1046, 15), // state
    must(27, 19), // root
    must(1047, 20), // inclusion
    must(1048, 22), // consistency
    must(1049, 23), // receipt
    must(1050, 777), // export
    must(35, 38), // region
    must(156, 0), // name
    must(184, 114), // level
    may(222, 126, 0), // parent
    must(380, 18), // members
    must(82, 18), // households
    must(637, 17), // since
    must(35, 38), // region
    must(156, 0), // name
    may(222, 126, 0), // parent
    must(35, 38), // region
    must(1051, 803), // versions
    may(1052, 805, 0), // splitFrom
    may(238, 805, 0), // became
    must(224, 807), // parts
    must(225, 807), // absorbed
    must(1053, 808), // planned
    must(30, 40), // proof
    must(380, 18), // members
    must(35, 38), // region
    must(1054, 18), // grids
    must(1055, 18), // countedGrids
    must(243, 18), // known
    must(244, 18), // joined
    may(1056, 811, 0), // coverage
    must(1057, 18), // joinedElsewhere
    must(70, 812), // proofs
    must(133, 815), // code
    must(245, 17), // until
    must(416, 231), // channel
    must(776, 18), // entries
    must(1058, 18), // helped
    must(1059, 817), // channels
    must(967, 69), // closed
    must(273, 291), // announced
    must(274, 291), // came
    must(35, 38), // region
    must(258, 17), // due
    must(406, 69), // overdue
    must(35, 38), // region
    may(398, 35, 0), // appealUntil
    must(906, 822), // applied
    must(1060, 823), // active
    must(548, 824), // rejected
    must(117, 825), // withdrawn
    must(1061, 826), // suspended
    must(670, 827), // dissolved
    must(234, 0), // organisation
    must(173, 260), // kind
    must(35, 38), // region
    must(928, 821), // status
    must(260, 45), // key
    may(399, 542, 0), // check
    must(264, 18), // people
    must(1062, 829), // keys
    must(1063, 781), // orders
    must(35, 801), // region
    must(1064, 802), // regionHistory
    must(1056, 810), // coverage
    must(1065, 814), // joinCode
    must(1035, 778), // member
    must(776, 816), // entries
    must(270, 819), // batch
    must(234, 820), // organisation
    must(1066, 828), // identityKeys
    must(77, 281), // unmasking
    must(1038, 831), // unmaskings
    must(237, 17), // at
    must(396, 0), // reason
    may(245, 35, 0), // until
    must(258, 17), // due
    must(396, 0), // reason
    must(637, 17), // since
    may(394, 841, 0), // terms
    must(270, 0), // batch
    must(416, 231), // channel
    must(644, 18), // issued
    may(545, 370, 0), // papers
    must(822, 17), // opened
    must(245, 17), // until
    may(816, 35, 0), // counting
    must(89, 18), // eligible
    must(90, 18), // participants
    must(546, 843), // boxes
    must(138, 63), // quorum
    must(139, 63), // approval
    must(140, 65), // approvalOf
    must(123, 74), // silence
    must(501, 303), // question
    must(1067, 847), // thresholds
    must(89, 412), // eligible
    must(1068, 412), // silent
    must(237, 17), // at
    must(601, 396), // result
    must(394, 846), // terms
    must(546, 843), // boxes
    must(244, 18), // joined
    must(538, 18), // left
    must(539, 18), // changed
    must(148, 835), // proposed
    must(811, 836), // screening
    must(409, 837), // declined
    must(812, 838), // appealed
    must(813, 839), // discussed
    must(814, 840), // seconded
    must(815, 842), // voting
    must(817, 845), // decided
    must(408, 848), // lapsed
    must(117, 849), // withdrawn
    must(237, 17), // at
    must(529, 0), // objection
    must(637, 17), // since
    may(54, 35, 0), // review
    must(406, 69), // overdue
    may(536, 856, 0), // finding
    must(237, 17), // at
    must(397, 0), // by
    must(237, 17), // at
    must(497, 0), // covenant
    must(397, 0), // by
    must(273, 852), // announced
    must(818, 853), // annulled
    must(1069, 854), // stands
    must(819, 855), // inForce
    must(820, 857), // repealed
    must(821, 858), // moot
    must(1070, 0), // lapses
    must(1071, 0), // isAdmitted
    must(1072, 0), // staysDeclined
    must(1073, 0), // isFrozen
    must(620, 0), // listStands
    must(524, 0), // opens
    must(1074, 0), // isCounted
    must(1075, 0), // comesIntoForce
    must(623, 0), // resultStands
    must(1076, 0), // reviewIsOverdue
    must(237, 17), // at
    must(1077, 861), // then
    must(499, 0), // topic
    must(35, 38), // region
    must(500, 16), // subject
    must(501, 303), // question
    must(1078, 21), // earlier
    must(491, 61), // rule
    may(497, 325, 0), // covenant
    may(502, 342, 0), // repeals
    must(503, 343), // units
    must(504, 344), // calls
    must(135, 45), // seconds
    must(1079, 18), // objections
    must(825, 18), // undecided
    must(413, 834), // stage
    may(1080, 850, 0), // effect
    may(537, 859, 0), // next
    must(89, 69), // eligible
    may(234, 245, 0), // organisation
    may(150, 370, 0), // area
    must(1039, 69), // voted
    may(237, 35, 0), // at
    may(416, 863, 0), // channel
    may(262, 66, 0), // handle
    must(557, 0), // yes
    must(558, 0), // no
    must(559, 0), // abstain
    must(1081, 869), // choice
    must(1082, 309), // marks
    must(396, 401), // reason
    must(476, 868), // motion
    must(463, 870), // options
    must(104, 871), // void
    must(824, 639), // tracker
    must(269, 867), // ballot
    may(150, 370, 0), // area
    must(28, 18), // size
    must(27, 16), // root
    must(143, 865), // ballots
    must(269, 866), // ballot
    must(639, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(514, 0), // contribution
    must(397, 0), // by
    must(173, 361), // kind
    may(515, 542, 0), // content
    must(246, 45), // version
    may(497, 325, 0), // covenant
    may(520, 878, 0), // accepted
    may(1083, 879, 0), // moderation
    may(518, 370, 0), // agree
    may(516, 370, 0), // disagree
    may(517, 370, 0), // pass
    must(272, 18), // total
    must(1084, 876), // contributions
    must(1085, 18), // reacted
    must(518, 18), // agree
    must(516, 18), // disagree
    must(1086, 45), // agreeRate
    must(1087, 45), // disagreeRate
    must(512, 45), // statement
    must(1088, 69), // agrees
    must(1089, 69), // significant
    must(1090, 18), // zHundredths
    must(264, 18), // people
    must(1091, 885), // views
    must(1092, 887), // own
    must(1093, 883), // groups
    must(1094, 889), // agreed
    must(548, 889), // rejected
    must(1095, 343), // statements
    must(46, 882), // report
    must(262, 0), // handle
    may(150, 370, 0), // area
    must(527, 369), // list
    must(776, 891), // entries
    must(244, 343), // joined
    must(538, 343), // left
    must(539, 343), // changed
    must(825, 0), // undecided
    must(531, 0), // upheld
    must(1030, 0), // dismissed
    must(532, 0), // unanswered
    must(529, 0), // objection
    must(397, 0), // by
    must(396, 0), // reason
    may(530, 66, 0), // about
    may(528, 878, 0), // listed
    may(150, 370, 0), // area
    must(928, 896), // status
    may(59, 66, 0), // answer
    must(272, 18), // total
    must(1079, 894), // objections
    must(499, 833), // topic
    must(269, 862), // ballot
    must(143, 864), // ballots
    must(1096, 872), // ballotProof
    must(1097, 873), // explanation
    must(1098, 875), // discussion
    must(514, 877), // contribution
    must(1099, 881), // consensus
    must(134, 890), // electorate
    must(1079, 893), // objections
    must(497, 0), // covenant
    may(120, 342, 0), // replaces
    must(637, 17), // since
    may(245, 35, 0), // until
    must(497, 0), // covenant
    must(499, 0), // topic
    must(35, 38), // region
    must(412, 327), // rules
    must(498, 45), // figuresFrom
    must(637, 17), // since
    may(245, 35, 0), // until
    may(1100, 479, 0), // repealedBy
    must(1051, 899), // versions
    must(497, 0), // covenant
    must(491, 0), // rule
    may(1029, 370, 0), // noticed
    may(1101, 370, 0), // dissuaded
    may(1102, 370, 0), // exposed
    may(1103, 370, 0), // referred
    may(117, 370, 0), // withdrawn
    must(412, 903), // rules
    must(497, 898), // covenant
    must(1041, 901), // violations
    must(1104, 902), // figures
    must(33, 0), // person
    must(926, 12), // balance
    must(33, 0), // person
    must(48, 0), // act
    must(659, 18), // times
    must(1105, 12), // earnedToday
    must(168, 12), // dayCap
    must(384, 0), // merchant
    must(926, 12), // balance
    must(672, 12), // carried
    must(673, 12), // earned
    must(674, 12), // spent
    must(465, 12), // reserved
    must(658, 0), // fund
    must(35, 38), // region
    must(644, 12), // issued
    must(1042, 18), // awards
    must(1106, 18), // reversals
    must(660, 0), // offer
    must(384, 0), // merchant
    must(661, 12), // price
    must(662, 18), // stock
    may(663, 455, 0), // requires
    must(117, 69), // withdrawn
    must(1107, 69), // forSale
    must(664, 0), // redemption
    must(660, 0), // offer
    must(384, 0), // merchant
    may(665, 912, 0), // buyer
    may(262, 66, 0), // handle
    must(661, 12), // price
    must(258, 17), // due
    must(377, 44), // triesLeft
    must(928, 711), // status
    must(133, 914), // code
    must(258, 17), // due
    must(678, 0), // settlement
    must(35, 38), // region
    must(237, 17), // at
    must(679, 105), // rate
    must(680, 465), // lines
    must(681, 468), // totals
    must(1108, 18), // accounts
    must(644, 12), // issued
    must(80, 12), // persons
    must(1109, 12), // merchants
    must(465, 12), // reserved
    must(1110, 12), // cleared
    must(1111, 12), // sum
    must(33, 906), // person
    must(1112, 907), // participation
    must(384, 908), // merchant
    must(658, 909), // fund
    must(660, 910), // offer
    must(664, 911), // redemption
    must(1113, 913), // verificationCode
    must(678, 915), // settlement
    must(1114, 466), // settlementLine
    must(1115, 916), // ledger
    must(385, 0), // department
    must(1116, 69), // delivered
    must(959, 0), // reported
    must(520, 0), // accepted
    must(409, 0), // declined
    must(1117, 0), // selfResolution
    must(962, 0), // handling
    must(963, 0), // entrusted
    must(964, 0), // dispatched
    must(965, 0), // returned
    must(1118, 0), // released
    must(966, 0), // feedback
    must(967, 0), // closed
    must(1119, 0), // escalated
    must(1120, 0), // missed
    must(1121, 0), // supervised
    must(1122, 0), // rated
    must(969, 0), // reopened
    must(117, 0), // withdrawn
    must(237, 17), // at
    must(173, 926), // kind
    must(184, 114), // level
    must(508, 485), // unit
    may(1123, 66, 0), // note
    must(642, 0), // case
    must(173, 0), // kind
    must(174, 69), // urgent
    must(35, 38), // region
    must(416, 475), // channel
    must(995, 69), // anonymous
    may(699, 246, 0), // reporter
    may(99, 919, 0), // source
    must(515, 16), // content
    must(184, 114), // level
    must(413, 727), // stage
    must(508, 485), // unit
    must(707, 45), // round
    must(258, 17), // due
    may(705, 490, 0), // deferral
    must(1124, 44), // warnings
    must(1120, 44), // missed
    may(601, 66, 0), // result
    may(577, 66, 0), // path
    may(1125, 920, 0), // rating
    must(175, 922), // departments
    must(1126, 109), // usualDepartments
    must(1127, 924), // history
    must(413, 727), // stage
    must(217, 18), // cases
    must(184, 114), // level
    must(217, 18), // cases
    must(173, 0), // kind
    must(959, 18), // reported
    must(1128, 18), // resolved
    must(1129, 18), // ratable
    must(1122, 18), // rated
    must(708, 18), // response
    must(709, 18), // solution
    must(710, 18), // satisfaction
    must(35, 38), // region
    must(959, 18), // reported
    must(255, 18), // open
    must(1130, 928), // stages
    must(1128, 930), // resolved
    must(1131, 18), // resolvedLate
    must(1120, 18), // missed
    must(1119, 18), // escalated
    must(969, 18), // reopened
    must(186, 932), // kinds
    must(1132, 934), // ratings
    must(508, 485), // unit
    must(1133, 18), // onTime
    must(703, 18), // late
    must(1132, 934), // ratings
    must(642, 0), // case
    must(173, 0), // kind
    must(35, 38), // region
    must(184, 114), // level
    must(413, 727), // stage
    must(508, 485), // unit
    must(258, 17), // due
    may(705, 490, 0), // deferral
    must(217, 937), // cases
    must(642, 918), // case
    must(1104, 927), // figures
    must(508, 935), // unit
    must(1134, 936), // agenda
    must(1135, 18), // wanted
    must(739, 18), // alreadyHeld
    must(748, 18), // shareFrom
    must(749, 18), // mayCollect
    must(750, 18), // forbidden
    must(1136, 18), // avoided
    must(1137, 18), // collected
    must(26, 940), // records
    must(1138, 941), // burden
    must(515, 16), // content
    must(237, 17), // at
    must(760, 537), // shown
    may(761, 878, 0), // solved
    must(255, 945), // open
    must(1139, 946), // answered
    must(117, 947), // withdrawn
    must(501, 0), // question
    must(758, 0), // body
    must(515, 16), // content
    must(237, 17), // at
    may(1140, 126, 0), // with
    must(928, 944), // status
    must(407, 18), // asked
    must(1141, 18), // answeredInTime
    must(1142, 18), // answeredLate
    must(1143, 18), // answeredAbove
    must(406, 18), // overdue
    must(117, 18), // withdrawn
    must(761, 18), // solved
    must(1144, 18), // unsolved
    must(501, 943), // question
    must(1104, 948), // figures
    must(207, 799), // entry
    must(258, 950), // due
    must(1145, 14), // journal
    must(214, 800), // membership
    must(215, 832), // deliberation
    must(497, 897), // covenant
    must(216, 905), // points
    must(217, 917), // cases
    must(218, 939), // catalogue
    must(75, 942), // consultation
    must(219, 949), // vault
    must(59, 13), // answer
    must(1146, 0), // worker
    must(1146, 953), // worker
    must(19, 954), // resident
    must(201, 955), // item
    must(35, 956), // region
    must(642, 0), // case
    must(173, 0), // kind
    must(35, 38), // region
    must(416, 475), // channel
    must(99, 0), // source
    may(699, 246, 0), // reporter
    must(515, 16), // content
    must(642, 0), // case
    must(396, 0), // reason
    must(577, 0), // path
    must(642, 0), // case
    must(700, 0), // lead
    may(63, 109, 0), // helpers
    may(701, 69, 0), // designated
    must(642, 0), // case
    may(508, 245, 0), // unit
    must(601, 0), // result
    must(642, 0), // case
    must(396, 0), // reason
    may(158, 969, 0), // to
    must(642, 0), // case
    must(1147, 0), // rater
    must(708, 496), // response
    must(709, 496), // solution
    must(710, 496), // satisfaction
    may(396, 66, 0), // reason
    must(642, 0), // case
    must(699, 0), // reporter
    must(46, 958), // report
    must(1148, 959), // accept
    must(1149, 960), // decline
    must(1150, 961), // startSelfResolution
    must(262, 962), // handle
    must(1151, 963), // entrust
    must(1152, 964), // dispatch
    must(1153, 965), // return
    must(966, 966), // feedback
    must(1154, 967), // close
    must(1155, 968), // escalate
    must(1156, 970), // evaluate
    must(1157, 971), // reopen
    must(1158, 972), // withdraw
    must(1159, 973), // recall
    must(1160, 974), // release
    must(1161, 975), // expire
    must(35, 38), // region
    may(184, 969, 0), // level
    may(1027, 441, 0), // after
    must(1162, 45), // limit
    must(642, 977), // case
    must(1104, 978), // figures
    must(508, 979), // unit
    must(1134, 980), // agenda
    must(33, 0), // person
    must(234, 0), // organisation
    must(733, 0), // purpose
    may(1163, 984, 0), // consents
    must(1164, 983), // form
    must(1165, 985), // items
    must(201, 0), // item
    must(730, 0), // record
    must(515, 16), // content
    must(1164, 983), // form
    must(776, 987), // entries
    must(730, 0), // record
    must(234, 0), // organisation
    must(733, 0), // purpose
    may(1163, 984, 0), // consents
    must(33, 0), // person
    must(1011, 69), // erased
    must(1166, 982), // ask
    must(1167, 986), // collect
    must(152, 989), // share
    must(1168, 990), // refuse
    must(1169, 991), // forget
    must(151, 952), // of
    must(251, 993), // held
    must(1137, 994), // collected
    must(1138, 995), // burden
    must(1170, 997), // adopt
    must(1171, 999), // advance
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
    may(234, 245, 0), // organisation
    may(245, 35, 0), // until
    may(253, 51, 0), // passes
    must(178, 38), // grid
    must(153, 45), // days
    may(1172, 338, 0), // overlapDays
    must(33, 0), // person
    must(233, 0), // household
    must(133, 815), // code
    must(378, 253), // identity
    must(30, 40), // proof
    may(403, 1011, 0), // minor
    must(234, 0), // organisation
    must(173, 260), // kind
    must(35, 38), // region
    may(254, 261, 0), // creditCode
    may(392, 21, 0), // documents
    may(256, 257, 0), // officers
    must(234, 0), // organisation
    must(1173, 69), // approve
    must(396, 0), // reason
    must(234, 0), // organisation
    must(256, 257), // officers
    must(270, 0), // batch
    may(396, 66, 0), // reason
    must(33, 0), // person
    must(1174, 295), // correction
    must(33, 0), // person
    must(378, 253), // identity
    may(1175, 1029, 0), // former
    must(30, 40), // proof
    must(33, 0), // person
    must(259, 0), // into
    must(1176, 69), // same
    must(396, 0), // reason
    must(77, 0), // unmasking
    must(35, 38), // region
    must(262, 0), // handle
    must(396, 0), // reason
    must(77, 0), // unmasking
    must(1177, 69), // grant
    must(396, 0), // reason
    must(1178, 1039), // duplicate
    must(403, 1040), // minor
    must(230, 1041), // reshape
    must(77, 1042), // unmasking
    must(1179, 1038), // matter
    must(1180, 1002), // defineRegion
    must(230, 1003), // reshape
    must(1181, 1004), // cancelReshape
    must(1182, 1005), // enterKnownHouseholds
    must(1183, 1006), // grantRole
    must(1184, 1007), // revokeRole
    must(1185, 1008), // issueJoinCode
    must(1186, 1009), // revokeJoinCode
    must(1187, 1010), // join
    must(1188, 1012), // leave
    must(1189, 1013), // nameDelegate
    must(1190, 1014), // regroupHousehold
    must(1191, 1015), // applyOrganisation
    must(1192, 1016), // reviewOrganisation
    must(1193, 1017), // appealReview
    must(1194, 1018), // withdrawApplication
    must(1195, 1019), // nameOfficers
    must(1196, 1020), // suspendOrganisation
    must(1197, 1021), // reinstateOrganisation
    must(1198, 1022), // dissolveOrganisation
    must(1199, 1023), // openBatch
    must(1200, 1024), // closeBatch
    must(1201, 1025), // correct
    must(1202, 1026), // lapseReview
    must(1203, 1027), // rotateIdentityKey
    must(1204, 1028), // prove
    must(1205, 1030), // suspectDuplicate
    must(1206, 1031), // reviewDuplicate
    must(1207, 1032), // enterMinor
    must(1208, 1033), // askUnmasking
    must(1209, 1034), // decideUnmasking
    must(1210, 1035), // tellUnmasked
    must(1211, 1036), // erase
    must(1212, 1037), // fallDue
    must(499, 0), // topic
    must(35, 38), // region
    must(491, 0), // rule
    must(500, 16), // subject
    may(501, 1045, 0), // question
    may(497, 325, 0), // covenant
    may(502, 342, 0), // repeals
    may(503, 343, 0), // units
    must(499, 0), // topic
    must(509, 69), // admitted
    may(396, 66, 0), // reason
    must(499, 0), // topic
    must(514, 0), // contribution
    must(33, 0), // person
    must(173, 361), // kind
    must(515, 16), // content
    may(497, 325, 0), // covenant
    must(269, 867), // ballot
    may(824, 1062, 0), // tracker
    must(499, 0), // topic
    must(540, 0), // voter
    must(1213, 1061), // vote
    must(416, 231), // channel
    may(541, 246, 0), // proxy
    must(499, 0), // topic
    must(540, 0), // voter
    must(270, 0), // batch
    must(416, 231), // channel
    may(544, 257, 0), // watchers
    must(499, 0), // topic
    must(270, 0), // batch
    must(545, 1068), // papers
    must(42, 1044), // propose
    must(1214, 1046), // recordVoters
    must(1215, 1047), // recordUnits
    must(43, 1048), // second
    must(1158, 1049), // withdraw
    must(1216, 1050), // screen
    must(1217, 1051), // appealScreening
    must(1218, 1052), // contribute
    must(1219, 1053), // react
    must(1220, 1054), // decideAmendment
    must(1221, 1055), // moderate
    must(1222, 1056), // object
    must(1223, 1057), // decideObjection
    must(54, 1058), // review
    must(255, 1059), // open
    must(44, 1060), // cast
    must(1224, 1063), // entrustVote
    must(1225, 1064), // revokeProxy
    must(1226, 1065), // serveBallots
    must(1227, 1066), // issuePaper
    must(1228, 1067), // countPapers
    must(1229, 1069), // lapse
    must(1154, 1070), // close
    must(638, 0), // violation
    must(497, 0), // covenant
    must(491, 0), // rule
    must(33, 0), // person
    must(639, 38), // place
    must(507, 16), // evidence
    must(642, 0), // case
    must(403, 69), // minor
    must(638, 0), // violation
    must(531, 69), // upheld
    must(396, 0), // reason
    must(1170, 1072), // adopt
    must(1230, 1073), // repeal
    must(1231, 1074), // recordViolation
    must(1232, 1075), // reply
    must(495, 1076), // appeal
    must(1233, 1077), // decideAppeal
    must(1234, 1078), // withdrawViolation
    must(1235, 1079), // referAgain
    must(1236, 1080), // confirmReferral
    must(1237, 1081), // deferReferral
    must(1212, 1082), // fallDue
    must(33, 0), // person
    must(48, 0), // act
    must(99, 0), // source
    must(396, 0), // reason
    must(664, 0), // redemption
    must(133, 914), // code
    must(1238, 1084), // openFund
    must(1239, 1085), // award
    must(1240, 1086), // reverse
    must(1241, 1087), // publishOffer
    must(1242, 1088), // withdrawOffer
    must(1243, 1089), // reserve
    must(1244, 1090), // confirm
    must(1245, 1091), // cancel
    must(1246, 1092), // expireRedemption
    must(1160, 1093), // release
    must(1247, 1094), // settle
    must(1248, 1095), // combine
    must(1249, 1096), // forfeit
    must(1166, 1098), // ask
    must(59, 1099), // answer
    must(1158, 1100), // withdraw
    must(679, 1101), // rate
    must(1229, 1102), // lapse
    must(1169, 1103), // forget
    must(1160, 1104), // release
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 0), // category
    must(515, 16), // content
    may(192, 542, 0), // consent
    must(534, 1106), // keep
    must(1201, 1107), // correct
    must(1250, 1108), // withdrawConsent
    must(1211, 1109), // erase
    must(1251, 1110), // confirmErasure
    must(1229, 1111), // lapse
    must(1252, 1112), // retire
    must(1253, 998), // clock
    must(220, 996), // charter
    must(214, 1001), // membership
    must(215, 1043), // deliberation
    must(497, 1071), // covenant
    must(216, 1083), // points
    must(217, 957), // cases
    must(218, 981), // catalogue
    must(75, 1097), // consultation
    must(219, 1105), // vault
    must(501, 1114), // question
    must(1104, 1115), // figures
    must(35, 38), // region
    may(497, 342, 0), // covenant
    must(497, 1117), // covenant
    must(1041, 1118), // violations
    must(1104, 1119), // figures
    must(499, 0), // topic
    must(157, 18), // from
    must(499, 0), // topic
    must(824, 639), // tracker
    must(499, 0), // topic
    must(1093, 45), // groups
    must(499, 1121), // topic
    must(269, 1122), // ballot
    must(143, 1123), // ballots
    must(1096, 1124), // ballotProof
    must(1097, 1125), // explanation
    must(1098, 1126), // discussion
    must(514, 1127), // contribution
    must(1099, 1128), // consensus
    must(134, 1129), // electorate
    must(1079, 1130), // objections
    must(1254, 27), // svg
    must(24, 16), // digest
    must(378, 253), // identity
    must(568, 69), // holds
    must(601, 396), // result
    must(166, 86), // presets
    must(1255, 1133), // picture
    must(925, 1132), // done
    must(33, 0), // person
    must(192, 0), // consent
    must(507, 16), // evidence
    must(242, 18), // first
    must(1046, 1136), // state
    must(27, 1137), // root
    must(1047, 1138), // inclusion
    must(1048, 1139), // consistency
    must(1049, 1140), // receipt
    must(1050, 1141), // export
    must(35, 1143), // region
    must(1064, 1144), // regionHistory
    must(1056, 1145), // coverage
    must(1065, 1146), // joinCode
    must(1035, 1147), // member
    must(776, 1148), // entries
    must(270, 1149), // batch
    must(234, 1150), // organisation
    must(1066, 1151), // identityKeys
    must(77, 1152), // unmasking
    must(1038, 1153), // unmaskings
    must(33, 1155), // person
    must(1112, 1156), // participation
    must(384, 1157), // merchant
    must(658, 1158), // fund
    must(660, 1159), // offer
    must(664, 1160), // redemption
    must(1113, 1161), // verificationCode
    must(678, 1162), // settlement
    must(1114, 1163), // settlementLine
    must(1115, 1164), // ledger
    must(207, 1167), // entry
    must(258, 1168), // due
    must(1145, 1135), // journal
    must(214, 1142), // membership
    must(215, 1120), // deliberation
    must(497, 1116), // covenant
    must(216, 1154), // points
    must(217, 976), // cases
    must(218, 992), // catalogue
    must(75, 1113), // consultation
    must(219, 1166), // vault
    must(237, 17), // at
    must(787, 0), // actor
    must(1256, 1165), // query
    must(416, 231), // channel
    may(263, 1173, 0), // helper
    may(270, 66, 0), // batch
    must(1257, 0), // id
    must(237, 17), // at
    must(787, 0), // actor
    may(1258, 1171, 0), // via
    must(67, 1000), // command
    must(24, 2), // digest
    must(118, 1174), // secret
    must(220, 34), // charter
    must(24, 2), // digest
    must(118, 1174), // secret
    may(260, 338, 0), // key
    must(1259, 27), // number
    must(24, 2), // digest
    must(118, 1174), // secret
    must(260, 45), // key
    must(24, 2), // digest
    must(515, 27), // content
    must(1260, 27), // text
    must(24, 2), // digest
    must(29, 16), // leaf
    must(786, 18), // seq
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(242, 18), // first
    must(43, 18), // second
    must(30, 21), // proof
    must(1261, 16), // firstRoot
    must(1262, 16), // secondRoot
    must(24, 2), // digest
    must(269, 866), // ballot
    must(639, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(394, 846), // terms
    must(143, 865), // ballots
    must(1263, 1177), // identityDigest
    must(1264, 1178), // identityKey
    must(254, 1179), // creditCode
    must(1265, 1180), // contentDigest
    must(1266, 1181), // qrPicture
    must(1267, 1182), // verifyInclusion
    must(1268, 1183), // verifyConsistency
    must(1269, 1184), // verifyBallot
    must(1270, 1185), // recount
    must(166, 1186), // presets
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
    "assistanceOff", "ownHelper", "helperElsewhere", "helperBusy", "helperChooses",
    "channelDiffers", "unknownBatch", "batchExists", "batchClosed", "batchTotal", "notInBatch",
    "batchMismatch", "nothingToCorrect", "correctionLate", "proofRaised", "secondEyes", "why",
    "passedBy", "overlap", "triesLeft", "identity", "delegate", "members", "socialOrganisation",
    "selfOrganisedGroup", "enterprise", "merchant", "department", "residentsCouncil",
    "worthiesCouncil", "serviceCorps", "legalServiceCorps", "ethicsPanel", "communityBody",
    "documents", "applicant", "terms", "reviewedIn", "reason", "by", "appealUntil", "check",
    "suspicion", "finder", "adultFrom", "minor", "decider", "told", "overdue", "asked", "lapsed",
    "declined", "granted", "asker", "rules", "stage", "order", "tombstone", "channel",
    "differences", "was", "helps", "regionDefined", "reshapePlanned", "reshapeCancelled",
    "reshapeDropped", "regionReshaped", "knownHouseholdsEntered", "roleGranted", "roleRevoked",
    "joinCodeIssued", "joinCodeRevoked", "joinCodeRejected", "householdFormed", "personJoined",
    "personLeft", "delegateNamed", "householdRegrouped", "delegateCleared", "organisationApplied",
    "organisationApproved", "organisationRejected", "reviewAppealed", "applicationWithdrawn",
    "organisationSuspended", "organisationReinstated", "organisationDissolved", "reviewOverdue",
    "reviewEscalated", "identityKeyRotated", "personProved", "duplicateFound", "duplicateOverdue",
    "duplicateDismissed", "personsMerged", "minorEntered", "cameOfAge", "unmaskingAsked",
    "unmaskingMoved", "personErased", "entered", "batchOpened", "entryCorrected", "actHeld",
    "actSeconded", "options", "seats", "reserved", "elected", "posts", "apart", "post", "equal",
    "greedy", "equalShares", "equalSharesThenGreedy", "budget", "costs", "motion", "block",
    "score", "ranked", "seed", "revote", "seniority", "lot", "ties", "dissuade", "expose",
    "exposeNamed", "refer", "fine", "withholdService", "rule", "windowDays", "ladder", "replyDays",
    "appeal", "continues", "covenant", "figuresFrom", "topic", "subject", "question", "repeals",
    "units", "calls", "proposer", "voters", "evidence", "unit", "admitted", "screener", "against",
    "statement", "amendment", "contribution", "content", "disagree", "pass", "agree", "reaction",
    "accepted", "hidden", "listUntil", "listDue", "opens", "register", "dropped", "list", "listed",
    "objection", "about", "upheld", "unanswered", "adopts", "keep", "end", "finding", "next",
    "left", "changed", "voter", "proxy", "principal", "inTime", "watchers", "papers", "boxes",
    "noQuorum", "rejected", "passed", "tooMany", "twoPosts", "otherForm", "unreadable", "flaw",
    "blank", "measure", "yes", "no", "abstain", "tallies", "test", "part", "whole", "base",
    "ratio", "comparison", "right", "holds", "option", "votes", "tests", "byTie", "seated", "tied",
    "forFirst", "forSecond", "path", "strength", "back", "cut", "duels", "unbeaten", "winner",
    "alone", "standings", "continuing", "out", "rounds", "project", "effectiveVotesThousandths",
    "inFull", "cost", "before", "funded", "offers", "steps", "outcome", "turnout", "count",
    "sameTracker", "result", "topicProposed", "votersRecorded", "unitsRecorded", "secondGiven",
    "topicSeconded", "topicLapsed", "topicWithdrawn", "screeningBegan", "topicScreened",
    "screeningAppealed", "discussionBegan", "contributionMade", "reactionGiven",
    "amendmentDecided", "contributionModerated", "topicFrozen", "objectionLodged",
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
    "article", "dates", "stand", "step", "min", "screening", "appealed", "discussed", "seconded",
    "voting", "counting", "decided", "annulled", "inForce", "repealed", "moot", "opened",
    "present", "tracker", "undecided", "unknownTopic", "topicExists", "unknownRule",
    "presetOutsideDates", "uncontested", "unitsNamed", "unknownUnit", "registeredElsewhere",
    "rulesCount", "ruleTwice", "ladderLength", "ladderDescends", "hearingDays", "unheard",
    "namedWithoutBasis", "unknownKind", "serviceWithheld", "nothingToContinue", "covenantTaken",
    "nothingToRepeal", "covenantReplaced", "notBeingSeconded", "notSeconded", "notOpenable",
    "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond", "alreadySeconded",
    "notOwner", "areaTooLarge", "nobodyEligible", "appBallotOfAnother", "notEligible",
    "notDelegate", "alreadyVoted", "invalidQuestion", "motionOnly", "otherRanks",
    "secretByAnother", "ballotVoid", "noProxies", "ownProxy", "proxyChain", "proxyFull",
    "notEntrusted", "notProxy", "proxyEarly", "noPapers", "fewWatchers", "boxCounted",
    "boxChannel", "unknownBox", "notCounted", "withheld", "voidVote", "unknownTracker",
    "wrongStage", "timeOver", "ownMatter", "reasonMissing", "sameScreener", "declinedForGood",
    "unknownContribution", "contributionExists", "tooManyContributions", "otherKind",
    "contributionHidden", "amendmentOver", "staleAmendment", "noDraftToChange", "listOpen",
    "noSuchEntry", "asListed", "objectionExists", "alreadyObjected", "unknownObjection",
    "objectionOver", "recorded", "applied", "covenantExists", "unknownCovenant", "notYetInForce",
    "violationExists", "unknownViolation", "ownViolation", "alreadyWithdrawn", "replyClosed",
    "notApplied", "appealClosed", "alreadyAppealed", "ownRecord", "noAppeal", "nothingToRefer",
    "placeTooHigh", "placeOutside", "notBound", "cap", "done", "balance", "confirmed", "status",
    "notAMerchant", "unknownFund", "unknownAct", "unknownAward", "unknownOffer",
    "unknownRedemption", "unknownSettlement", "notInSettlement", "fundExists", "offerExists",
    "redemptionExists", "settlementExists", "ownAward", "fundElsewhere", "alreadyAwarded",
    "capReached", "alreadyReversed", "priceTooLow", "stockEmpty", "requirementEmpty", "ownOffer",
    "requirementNotMet", "soldOut", "balanceTooLow", "redemptionOver", "redemptionLate",
    "ownConfirmation", "ownSettlement", "nothingToSettle", "ledgerFull", "reported", "notAccepted",
    "selfResolving", "handling", "entrusted", "dispatched", "returned", "feedback", "closed",
    "evaluated", "reopened", "lowest", "highest", "top", "reopenings", "unknownCase",
    "channelOfTheEngine", "sourceEntered", "caseExists", "regionTooHigh", "notOwnName",
    "wrongLevel", "deadlinePassed", "atTop", "notAbove", "aboveTop", "skipsLevel",
    "notEntrustable", "notADepartment", "outOfReach", "unitMissing", "notWithUnit", "notActingFor",
    "returnedBefore", "dispatchDesignated", "alreadyRated", "anonymous", "notReporter",
    "handlerRates", "windowClosed", "reopenedTooOften", "noTerm", "unknownQuestion",
    "questionExists", "notPublic", "tooManyOpen", "notOpen", "ownQuestion", "notAnswered",
    "ratedAlready", "kept", "stored", "erased", "child", "unknownEntry", "entryExists",
    "unknownCategory", "consentNeeded", "notByConsent", "nothingConsented", "notKept",
    "childInCare", "onlyOperator", "en", "zh", "retryable", "detail", "refused", "after", "roles",
    "noticed", "dismissed", "replies", "standing", "fresh", "sharedWith", "member", "merged",
    "wards", "unmaskings", "voted", "voterIn", "violations", "awards", "redemptions", "questions",
    "requests", "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom",
    "planned", "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels",
    "active", "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys",
    "thresholds", "silent", "stands", "lapses", "isAdmitted", "staysDeclined", "isFrozen",
    "isCounted", "comesIntoForce", "reviewIsOverdue", "then", "earlier", "objections", "effect",
    "choice", "marks", "moderation", "contributions", "reacted", "agreeRate", "disagreeRate",
    "agrees", "significant", "zHundredths", "views", "own", "groups", "agreed", "statements",
    "ballotProof", "explanation", "discussion", "consensus", "repealedBy", "dissuaded", "exposed",
    "referred", "figures", "earnedToday", "reversals", "forSale", "accounts", "merchants",
    "cleared", "sum", "participation", "verificationCode", "settlementLine", "ledger", "delivered",
    "selfResolution", "released", "escalated", "missed", "supervised", "rated", "note", "warnings",
    "rating", "usualDepartments", "history", "resolved", "ratable", "stages", "resolvedLate",
    "ratings", "onTime", "agenda", "wanted", "avoided", "collected", "burden", "answered", "with",
    "answeredInTime", "answeredLate", "answeredAbove", "unsolved", "journal", "worker", "rater",
    "accept", "decline", "startSelfResolution", "entrust", "dispatch", "return", "close",
    "escalate", "evaluate", "reopen", "withdraw", "recall", "release", "expire", "limit",
    "consents", "form", "items", "ask", "collect", "refuse", "forget", "adopt", "advance",
    "overlapDays", "approve", "correction", "former", "same", "grant", "duplicate", "matter",
    "defineRegion", "cancelReshape", "enterKnownHouseholds", "grantRole", "revokeRole",
    "issueJoinCode", "revokeJoinCode", "join", "leave", "nameDelegate", "regroupHousehold",
    "applyOrganisation", "reviewOrganisation", "appealReview", "withdrawApplication",
    "nameOfficers", "suspendOrganisation", "reinstateOrganisation", "dissolveOrganisation",
    "openBatch", "closeBatch", "correct", "lapseReview", "rotateIdentityKey", "prove",
    "suspectDuplicate", "reviewDuplicate", "enterMinor", "askUnmasking", "decideUnmasking",
    "tellUnmasked", "erase", "fallDue", "vote", "recordVoters", "recordUnits", "screen",
    "appealScreening", "contribute", "react", "decideAmendment", "moderate", "object",
    "decideObjection", "entrustVote", "revokeProxy", "serveBallots", "issuePaper", "countPapers",
    "lapse", "repeal", "recordViolation", "reply", "decideAppeal", "withdrawViolation",
    "referAgain", "confirmReferral", "deferReferral", "openFund", "award", "reverse",
    "publishOffer", "withdrawOffer", "reserve", "confirm", "cancel", "expireRedemption", "settle",
    "combine", "forfeit", "withdrawConsent", "confirmErasure", "retire", "clock", "svg", "picture",
    "query", "id", "via", "number", "text", "firstRoot", "secondRoot", "identityDigest",
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
    15, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7, 18, 18, 10, 8, 10,
    16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6, 8, 7, 5, 5, 5, 5,
    9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13, 18, 15, 19, 20, 20,
    14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7, 11, 14, 7, 11, 7, 5,
    8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5, 4, 15, 4, 10, 6, 9,
    6, 9, 8, 11, 5, 7, 8, 7, 5, 5, 8, 6, 8, 4, 8, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9, 7, 5, 8,
    7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 5, 9, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7,
    3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3,
    6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 13, 14, 13, 11, 13, 11, 14, 14, 13, 17, 15, 16, 13,
    16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5,
    10, 7, 4, 8, 6, 15, 16, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5,
    9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14, 15,
    10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12, 13,
    10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12, 13,
    8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12, 16,
    8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11,
    12, 13, 6, 7, 10, 8, 7, 5, 5, 4, 3, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 6, 7, 7, 9, 12, 11, 11,
    18, 11, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 11, 15, 17, 13, 15, 16, 16, 11, 11, 15, 9, 13,
    10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 10, 10, 15, 10, 9, 8, 10, 9, 12, 8, 10, 8, 11, 10,
    10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 12, 15, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 8, 15, 15,
    16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6,
    12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13,
    14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13,
    10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9,
    11, 7, 11, 11, 12, 4, 6, 6, 5, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7,
    8, 5, 10, 6, 6, 5, 10, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6,
    9, 4, 6, 13, 8, 12, 10, 6, 6, 6, 10, 13, 8, 9, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6,
    11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9,
    14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7,
    6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6, 4,
    5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11,
    17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 15, 10, 5, 15, 8, 6, 15, 11, 11, 12, 10, 11,
    5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5,
    2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
