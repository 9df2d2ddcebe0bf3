//! The shapes of the contract, in the order of their bytes. Generated from core by
//! `cargo xtask generate`: do not edit.

use super::leaf::Leaf;
use super::shape::{Field, Place, Row, may, must};

pub(in crate::engine) const ACT_CODE: Place = 0;
pub(in crate::engine) const AGE: Place = 1;
pub(in crate::engine) const ALGORITHM: Place = 2;
pub(in crate::engine) const ALLOWED: Place = 3;
pub(in crate::engine) const AMOUNT: Place = 13;
pub(in crate::engine) const ANSWER: Place = 14;
pub(in crate::engine) const ANSWER_TERMS: Place = 51;
pub(in crate::engine) const ANSWERED: Place = 1002;
pub(in crate::engine) const APART: Place = 321;
pub(in crate::engine) const APPEAL_TERMS: Place = 346;
pub(in crate::engine) const ASK_ANSWER: Place = 523;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 912;
pub(in crate::engine) const BALLOT_KIND: Place = 311;
pub(in crate::engine) const BALLOT_PROOF: Place = 917;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 907;
pub(in crate::engine) const BALLOTS_VIEW: Place = 909;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 442;
pub(in crate::engine) const BUDGET_COUNT: Place = 448;
pub(in crate::engine) const BUDGET_METHOD: Place = 326;
pub(in crate::engine) const BUDGET_OFFER: Place = 452;
pub(in crate::engine) const BUDGET_STEP: Place = 450;
pub(in crate::engine) const BURDEN_OF: Place = 1003;
pub(in crate::engine) const BURDEN_VIEW: Place = 992;
pub(in crate::engine) const BUYER: Place = 479;
pub(in crate::engine) const CALL: Place = 353;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 114;
pub(in crate::engine) const CASE_RULES: Place = 112;
pub(in crate::engine) const CASE_VIEW: Place = 969;
pub(in crate::engine) const CASES_ANSWER: Place = 968;
pub(in crate::engine) const CASES_COMMAND: Place = 1008;
pub(in crate::engine) const CASES_EVENT: Place = 491;
pub(in crate::engine) const CASES_QUERY: Place = 1027;
pub(in crate::engine) const CASES_REFUSAL: Place = 764;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 990;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1032;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 519;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1043;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 528;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 495;
pub(in crate::engine) const CHANNEL_COUNT: Place = 864;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1047;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 589;
pub(in crate::engine) const CHOICE: Place = 914;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1049;
pub(in crate::engine) const CNY: Place = 487;
pub(in crate::engine) const CNY_PER_POINT: Place = 111;
pub(in crate::engine) const COMMAND: Place = 1051;
pub(in crate::engine) const COMPARISON: Place = 434;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 932;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 930;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 929;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 993;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1152;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 550;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1168;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 800;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 376;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 925;
pub(in crate::engine) const CORRECTION: Place = 302;
pub(in crate::engine) const COUNT: Place = 421;
pub(in crate::engine) const COUNT_TERMS: Place = 891;
pub(in crate::engine) const COVENANT_ANSWER: Place = 948;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1126;
pub(in crate::engine) const COVENANT_DRAFT: Place = 333;
pub(in crate::engine) const COVENANT_EVENT: Place = 453;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1171;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 707;
pub(in crate::engine) const COVENANT_RULE: Place = 335;
pub(in crate::engine) const COVENANT_STANDING: Place = 831;
pub(in crate::engine) const COVENANT_VERSION: Place = 951;
pub(in crate::engine) const COVENANT_VIEW: Place = 949;
pub(in crate::engine) const COVERAGE_VIEW: Place = 856;
pub(in crate::engine) const CREDIT_CODE: Place = 188;
pub(in crate::engine) const DATA_FORM: Place = 1034;
pub(in crate::engine) const DATA_ITEM: Place = 123;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 510;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 878;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1094;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 308;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 415;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1175;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 310;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 593;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 447;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 974;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 923;
pub(in crate::engine) const DONE: Place = 1188;
pub(in crate::engine) const DUE_CAUSE: Place = 570;
pub(in crate::engine) const DUEL: Place = 440;
pub(in crate::engine) const EARNING_RULE: Place = 110;
pub(in crate::engine) const EFFECT: Place = 896;
pub(in crate::engine) const ELECTION_VIEW: Place = 920;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 938;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 574;
pub(in crate::engine) const ENTRY: Place = 1039;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 238;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 819;
pub(in crate::engine) const ENTRY_VIEW: Place = 845;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 567;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 823;
pub(in crate::engine) const FIGURES: Place = 999;
pub(in crate::engine) const FLAW: Place = 419;
pub(in crate::engine) const FORM_COUNT: Place = 299;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 960;
pub(in crate::engine) const GRID_PART: Place = 140;
pub(in crate::engine) const HELPER: Place = 1191;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 402;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 260;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 876;
pub(in crate::engine) const IN_FORCE: Place = 900;
pub(in crate::engine) const INEQUALITY: Place = 432;
pub(in crate::engine) const ITEM_ANSWER: Place = 522;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 545;
pub(in crate::engine) const JOIN_CODE: Place = 861;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1192;
pub(in crate::engine) const KEPT_FROM: Place = 129;
pub(in crate::engine) const KIN: Place = 405;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 984;
pub(in crate::engine) const LAPSE_REASON: Place = 363;
pub(in crate::engine) const LAWFUL_BASIS: Place = 124;
pub(in crate::engine) const LEDGER_TOTALS: Place = 967;
pub(in crate::engine) const LEVEL: Place = 120;
pub(in crate::engine) const LEVEL_FIGURE: Place = 982;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 119;
pub(in crate::engine) const LIST_ENTRY: Place = 388;
pub(in crate::engine) const LIST_LINE: Place = 940;
pub(in crate::engine) const LIST_OBJECTIONS: Place = 101;
pub(in crate::engine) const LIST_SUMMARY: Place = 384;
pub(in crate::engine) const MADE: Place = 1189;
pub(in crate::engine) const MATTER: Place = 1089;
pub(in crate::engine) const MEASURE: Place = 337;
pub(in crate::engine) const MEMBER_VIEW: Place = 824;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 846;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1052;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 130;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1199;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 145;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 959;
pub(in crate::engine) const MINORITY: Place = 285;
pub(in crate::engine) const MODERATION: Place = 928;
pub(in crate::engine) const MONTHS: Place = 105;
pub(in crate::engine) const MOTION_COUNT: Place = 422;
pub(in crate::engine) const NAMED_BALLOT: Place = 1116;
pub(in crate::engine) const NEXT: Place = 906;
pub(in crate::engine) const NEXT_STEP: Place = 905;
pub(in crate::engine) const OBJECTION_STATUS: Place = 944;
pub(in crate::engine) const OBJECTION_VIEW: Place = 943;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 941;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 961;
pub(in crate::engine) const OFFICE_HOURS: Place = 117;
pub(in crate::engine) const OPEN_CASE: Place = 989;
pub(in crate::engine) const OPENING_TERMS: Place = 382;
pub(in crate::engine) const OPTION_VOTES: Place = 429;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 267;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 867;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 866;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 936;
pub(in crate::engine) const OWNED_UNIT: Place = 359;
pub(in crate::engine) const PAPER_BOX: Place = 889;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 958;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 957;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 855;
pub(in crate::engine) const POINTS_ANSWER: Place = 956;
pub(in crate::engine) const POINTS_COMMAND: Place = 1138;
pub(in crate::engine) const POINTS_EVENT: Place = 470;
pub(in crate::engine) const POINTS_QUERY: Place = 1211;
pub(in crate::engine) const POINTS_REFUSAL: Place = 729;
pub(in crate::engine) const POINTS_RULES: Place = 108;
pub(in crate::engine) const POST: Place = 315;
pub(in crate::engine) const POST_COUNT: Place = 427;
pub(in crate::engine) const POST_VIEW: Place = 922;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 435;
pub(in crate::engine) const PROOF_FIGURE: Place = 859;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 945;
pub(in crate::engine) const PROXY_LIMITS: Place = 107;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 947;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 911;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1222;
pub(in crate::engine) const QUESTION: Place = 1226;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 995;
pub(in crate::engine) const QUESTION_VIEW: Place = 994;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 972;
pub(in crate::engine) const RATING_SUMS: Place = 985;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 378;
pub(in crate::engine) const RECALL: Place = 350;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 843;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 757;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 962;
pub(in crate::engine) const REFUSAL: Place = 573;
pub(in crate::engine) const REFUSED: Place = 572;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 978;
pub(in crate::engine) const REGION_HISTORY: Place = 848;
pub(in crate::engine) const REGION_VERSION: Place = 850;
pub(in crate::engine) const REGION_VIEW: Place = 847;
pub(in crate::engine) const REQUEST: Place = 1227;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 476;
pub(in crate::engine) const RESERVED: Place = 318;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 134;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 128;
pub(in crate::engine) const RETURN_CAUSE: Place = 483;
pub(in crate::engine) const REVIEW_FINDING: Place = 398;
pub(in crate::engine) const REVIEW_TERMS: Place = 49;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 826;
pub(in crate::engine) const ROUND: Place = 445;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 955;
pub(in crate::engine) const RUNOFF_COUNT: Place = 443;
pub(in crate::engine) const SCHULZE_COUNT: Place = 438;
pub(in crate::engine) const SCORE: Place = 515;
pub(in crate::engine) const SEATED: Place = 437;
pub(in crate::engine) const SEATS_COUNT: Place = 425;
pub(in crate::engine) const SECRET: Place = 1231;
pub(in crate::engine) const SENSITIVITY: Place = 126;
pub(in crate::engine) const SENTENCE: Place = 919;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 486;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 488;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 966;
pub(in crate::engine) const SETUP: Place = 1232;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 556;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 773;
pub(in crate::engine) const STAGE_FIGURE: Place = 980;
pub(in crate::engine) const STAGE_NAME: Place = 607;
pub(in crate::engine) const STAGE_VIEW: Place = 880;
pub(in crate::engine) const STAGES: Place = 774;
pub(in crate::engine) const STATEMENT_VIEW: Place = 934;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 977;
pub(in crate::engine) const STEP_VIEW: Place = 976;
pub(in crate::engine) const TALLY: Place = 424;
pub(in crate::engine) const TERM: Place = 121;
pub(in crate::engine) const TERMS: Place = 493;
pub(in crate::engine) const TEST: Place = 433;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 892;
pub(in crate::engine) const TIES: Place = 328;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1233;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 879;
pub(in crate::engine) const TRACKER: Place = 683;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 852;
pub(in crate::engine) const TURNOUT: Place = 416;
pub(in crate::engine) const UNIT: Place = 504;
pub(in crate::engine) const UNIT_FIGURES: Place = 986;
pub(in crate::engine) const UNMASKING: Place = 288;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 289;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 1000;
pub(in crate::engine) const VAULT_COMMAND: Place = 1160;
pub(in crate::engine) const VAULT_EVENT: Place = 559;
pub(in crate::engine) const VAULT_QUERY: Place = 1223;
pub(in crate::engine) const VAULT_REFUSAL: Place = 811;
pub(in crate::engine) const VERIFICATION_CODE: Place = 965;
pub(in crate::engine) const VIA: Place = 1229;
pub(in crate::engine) const VIOLATION_VIEW: Place = 830;
pub(in crate::engine) const VOIDED: Place = 418;
pub(in crate::engine) const VOTE: Place = 1112;
pub(in crate::engine) const VOTE_MEASURE: Place = 95;
pub(in crate::engine) const VOTE_RESULT: Place = 414;
pub(in crate::engine) const VOTER: Place = 356;
pub(in crate::engine) const VOTING_DAYS: Place = 103;
pub(in crate::engine) const WHO: Place = 4;
pub(in crate::engine) const WITHDRAWN: Place = 84;
pub(in crate::engine) const STEPS: Place = 25;

pub(super) static ROWS: &[Row] = &[
    Row::Leaf(Leaf::Id), // 0 TopicId
    Row::Words(0, 3), // 1 Age
    Row::Words(3, 2), // 2 Algorithm
    Row::List(4), // 3 Allowed
    Row::Union(16, 9), // 4 Who
    Row::Record(5, 0), // 5 Who.anyone
    Row::Record(5, 0), // 6 Who.themself
    Row::Record(5, 0), // 7 Who.guardian
    Row::Record(5, 0), // 8 Who.resident
    Row::Record(5, 0), // 9 Who.owner
    Row::Words(5, 11), // 10 Role
    Row::Record(16, 0), // 11 Who.engine
    Row::Record(16, 0), // 12 Who.voter
    Row::Leaf(Leaf::Amount), // 13 Amount
    Row::Union(2576, 9), // 14 Answer
    Row::Union(2099, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(2022, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(2018, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(2016, 2), // 29 Outcome
    Row::Record(1473, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1464, 9), // 32 Event
    Row::Union(267, 1), // 33 CharterEvent
    Row::Record(266, 1), // 34 CharterEvent.adopted
    Row::Record(256, 10), // 35 Charter
    Row::Maybe(18), // 36 Timestamp?
    Row::List(38), // 37 [Founder]
    Row::Record(36, 3), // 38 Founder
    Row::Leaf(Leaf::RegionCode), // 39 RegionCode
    Row::Record(73, 11), // 40 MembershipRules
    Row::Words(39, 6), // 41 ProofLevel
    Row::List(43), // 42 [ProofRule]
    Row::Record(51, 2), // 43 ProofRule
    Row::Words(45, 6), // 44 ProvenAct
    Row::Leaf(Leaf::U8), // 45 u8
    Row::Leaf(Leaf::U16), // 46 u16
    Row::Record(53, 2), // 47 TryLimit
    Row::Record(57, 4), // 48 OrganisationRules
    Row::Record(55, 2), // 49 ReviewTerms
    Row::Record(63, 2), // 50 ConsultationRules
    Row::Record(61, 2), // 51 AnswerTerms
    Row::Maybe(45), // 52 u8?
    Row::Maybe(54), // 53 UnmaskingRules?
    Row::Record(65, 2), // 54 UnmaskingRules
    Row::Maybe(56), // 55 AssistanceRules?
    Row::Record(67, 4), // 56 AssistanceRules
    Row::List(10), // 57 [Role]
    Row::List(59), // 58 [FourEyes]
    Row::Record(71, 2), // 59 FourEyes
    Row::Record(202, 2), // 60 DeliberationRules
    Row::List(62), // 61 [DecisionRule]
    Row::Record(141, 14), // 62 DecisionRule
    Row::Words(84, 8), // 63 Electorate
    Row::Union(92, 2), // 64 Threshold
    Row::Leaf(Leaf::Ratio), // 65 Ratio
    Row::Words(94, 4), // 66 Base
    Row::Leaf(Leaf::Bool), // 67 bool
    Row::Maybe(0), // 68 Id?
    Row::Maybe(70), // 69 BallotRules?
    Row::Record(124, 7), // 70 BallotRules
    Row::Maybe(72), // 71 ProxyRule?
    Row::Record(98, 3), // 72 ProxyRule
    Row::Maybe(74), // 73 SilenceRule?
    Row::Record(104, 4), // 74 SilenceRule
    Row::Words(101, 3), // 75 Silence
    Row::Maybe(77), // 76 RankSheet?
    Row::Record(117, 7), // 77 RankSheet
    Row::Words(108, 2), // 78 RankedMethod
    Row::Words(110, 2), // 79 EqualRanks
    Row::Words(112, 1), // 80 SkippedRanks
    Row::Words(113, 1), // 81 Unranked
    Row::Words(114, 1), // 82 Exhausted
    Row::Words(115, 1), // 83 Elimination
    Row::Words(116, 1), // 84 Withdrawn
    Row::Maybe(86), // 85 LifeRule?
    Row::Record(131, 10), // 86 LifeRule
    Row::Maybe(46), // 87 u16?
    Row::List(89), // 88 [Preset]
    Row::Record(176, 26), // 89 Preset
    Row::Leaf(Leaf::Day), // 90 Day
    Row::Maybe(90), // 91 Day?
    Row::Words(155, 4), // 92 Certainty
    Row::List(63), // 93 [Electorate]
    Row::List(95), // 94 [VoteMeasure]
    Row::Words(159, 2), // 95 VoteMeasure
    Row::List(97), // 96 [Caller]
    Row::Record(161, 2), // 97 Caller
    Row::Maybe(99), // 98 Days?
    Row::Record(163, 2), // 99 Days
    Row::Maybe(101), // 100 ListObjections?
    Row::Record(165, 3), // 101 ListObjections
    Row::Maybe(103), // 102 VotingDays?
    Row::Record(168, 2), // 103 VotingDays
    Row::Maybe(105), // 104 Months?
    Row::Record(170, 2), // 105 Months
    Row::Maybe(107), // 106 ProxyLimits?
    Row::Record(172, 4), // 107 ProxyLimits
    Row::Record(208, 4), // 108 PointsRules
    Row::List(110), // 109 [EarningRule]
    Row::Record(204, 4), // 110 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 111 CnyPerPoint
    Row::Record(227, 6), // 112 CaseRules
    Row::List(114), // 113 [CaseKind]
    Row::Record(212, 3), // 114 CaseKind
    Row::List(0), // 115 [OrganisationId]
    Row::List(117), // 116 [OfficeHours]
    Row::Record(215, 2), // 117 OfficeHours
    Row::List(119), // 118 [Limit]
    Row::Record(224, 3), // 119 Limit
    Row::Words(217, 5), // 120 Level
    Row::Union(222, 2), // 121 Term
    Row::List(123), // 122 [DataItem]
    Row::Record(243, 7), // 123 DataItem
    Row::Words(233, 7), // 124 LawfulBasis
    Row::List(0), // 125 [PurposeCode]
    Row::Words(240, 3), // 126 Sensitivity
    Row::List(128), // 127 [RetentionCategory]
    Row::Record(252, 4), // 128 RetentionCategory
    Row::Words(250, 2), // 129 KeptFrom
    Row::Union(642, 44), // 130 MembershipEvent
    Row::Record(268, 4), // 131 MembershipEvent.regionDefined
    Row::Maybe(39), // 132 RegionCode?
    Row::Record(284, 4), // 133 MembershipEvent.reshapePlanned
    Row::Union(280, 4), // 134 Reshaping
    Row::Record(256, 1), // 135 Reshaping.rename
    Row::Record(272, 2), // 136 Reshaping.move
    Row::Record(277, 2), // 137 Reshaping.split
    Row::List(0), // 138 [HouseholdId]
    Row::List(140), // 139 [GridPart]
    Row::Record(274, 3), // 140 GridPart
    Row::Record(279, 1), // 141 Reshaping.merge
    Row::List(39), // 142 [RegionCode]
    Row::Record(284, 1), // 143 MembershipEvent.reshapeCancelled
    Row::Record(503, 2), // 144 MembershipEvent.reshapeDropped
    Row::Union(403, 100), // 145 MembershipRefusal
    Row::Record(38, 1), // 146 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 147 MembershipRefusal.unknownPerson
    Row::Record(288, 1), // 148 MembershipRefusal.unknownHousehold
    Row::Record(289, 1), // 149 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 150 MembershipRefusal.regionExists
    Row::Record(290, 3), // 151 MembershipRefusal.levelGap
    Row::Record(293, 3), // 152 MembershipRefusal.gridSuffix
    Row::Record(296, 2), // 153 MembershipRefusal.notAGrid
    Row::Record(284, 1), // 154 MembershipRefusal.unknownReshape
    Row::Record(298, 2), // 155 MembershipRefusal.reshapeExists
    Row::Record(300, 2), // 156 MembershipRefusal.reshapePast
    Row::Record(302, 2), // 157 MembershipRefusal.regionEnded
    Row::Record(304, 0), // 158 MembershipRefusal.nothingChanges
    Row::Record(304, 1), // 159 MembershipRefusal.namedTwice
    Row::Record(305, 4), // 160 MembershipRefusal.mergeLevels
    Row::Record(309, 4), // 161 MembershipRefusal.householdsUnaccounted
    Row::Record(313, 3), // 162 MembershipRefusal.knownBelowJoined
    Row::Record(316, 2), // 163 MembershipRefusal.joinCodeDays
    Row::Record(309, 1), // 164 MembershipRefusal.noJoinCode
    Row::Record(318, 1), // 165 MembershipRefusal.joinTriesUsed
    Row::Record(319, 2), // 166 MembershipRefusal.joinCodeReplaced
    Row::Record(319, 1), // 167 MembershipRefusal.joinCodeWithdrawn
    Row::Record(318, 1), // 168 MembershipRefusal.joinCodeExpired
    Row::Record(321, 2), // 169 MembershipRefusal.proofTooLow
    Row::Record(323, 2), // 170 MembershipRefusal.alreadyMember
    Row::Record(325, 0), // 171 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 172 MembershipRefusal.identityChanged
    Row::Record(325, 2), // 173 MembershipRefusal.householdElsewhere
    Row::Record(327, 2), // 174 MembershipRefusal.householdFull
    Row::Record(36, 1), // 175 MembershipRefusal.notAMember
    Row::Record(329, 2), // 176 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 177 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 178 MembershipRefusal.roleWithoutOrganisation
    Row::Record(331, 2), // 179 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 180 MembershipRefusal.ownGrant
    Row::Record(333, 2), // 181 MembershipRefusal.roleExpiryPast
    Row::Record(335, 3), // 182 MembershipRefusal.beyondRung
    Row::Record(338, 2), // 183 MembershipRefusal.grantOutlasts
    Row::Record(340, 2), // 184 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 185 MembershipRefusal.roleNotHeld
    Row::Record(289, 1), // 186 MembershipRefusal.creditCodeMissing
    Row::Record(342, 2), // 187 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 188 CreditCode
    Row::Record(289, 1), // 189 MembershipRefusal.organisationExists
    Row::Record(344, 2), // 190 MembershipRefusal.applicationsOfPerson
    Row::Record(346, 3), // 191 MembershipRefusal.applicationsOfRegion
    Row::Record(349, 2), // 192 MembershipRefusal.officersTooMany
    Row::Record(351, 0), // 193 MembershipRefusal.officersNone
    Row::Record(36, 1), // 194 MembershipRefusal.officerTwice
    Row::Record(289, 1), // 195 MembershipRefusal.notUnderReview
    Row::Record(289, 1), // 196 MembershipRefusal.ownReview
    Row::Record(289, 1), // 197 MembershipRefusal.sameReviewer
    Row::Record(289, 1), // 198 MembershipRefusal.notRejected
    Row::Record(289, 1), // 199 MembershipRefusal.appealDecided
    Row::Record(333, 2), // 200 MembershipRefusal.appealLate
    Row::Record(289, 1), // 201 MembershipRefusal.ownSupervision
    Row::Record(289, 1), // 202 MembershipRefusal.notSuspended
    Row::Record(351, 3), // 203 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 204 i16
    Row::Record(289, 1), // 205 MembershipRefusal.notActive
    Row::Record(354, 2), // 206 MembershipRefusal.notDue
    Row::Record(356, 2), // 207 MembershipRefusal.personMerged
    Row::Record(358, 2), // 208 MembershipRefusal.identityKeyOrder
    Row::Record(360, 0), // 209 MembershipRefusal.identityKeyReused
    Row::Record(358, 2), // 210 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 211 MembershipRefusal.ownWitness
    Row::Record(360, 3), // 212 MembershipRefusal.proofBelow
    Row::Record(363, 2), // 213 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 214 MembershipRefusal.onePerson
    Row::Record(365, 2), // 215 MembershipRefusal.duplicateOpen
    Row::Record(365, 2), // 216 MembershipRefusal.noDuplicate
    Row::Record(365, 2), // 217 MembershipRefusal.ownDuplicate
    Row::Record(356, 2), // 218 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 219 MembershipRefusal.notAMinor
    Row::Record(367, 3), // 220 MembershipRefusal.underage
    Row::Record(370, 2), // 221 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 222 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 223 MembershipRefusal.guardianActs
    Row::Record(372, 0), // 224 MembershipRefusal.unmaskingOff
    Row::Record(372, 1), // 225 MembershipRefusal.unmaskingExists
    Row::Record(372, 1), // 226 MembershipRefusal.unknownUnmasking
    Row::Record(373, 2), // 227 MembershipRefusal.unknownHandle
    Row::Record(372, 1), // 228 MembershipRefusal.ownUnmasking
    Row::Record(372, 1), // 229 MembershipRefusal.unmaskingDecided
    Row::Record(372, 1), // 230 MembershipRefusal.nobodyToTell
    Row::Record(375, 0), // 231 MembershipRefusal.assistanceOff
    Row::Record(375, 1), // 232 MembershipRefusal.ownHelper
    Row::Record(375, 1), // 233 MembershipRefusal.helperElsewhere
    Row::Record(376, 2), // 234 MembershipRefusal.helperForRole
    Row::Record(378, 4), // 235 MembershipRefusal.helperBusy
    Row::Record(375, 1), // 236 MembershipRefusal.helperChooses
    Row::Record(387, 2), // 237 MembershipRefusal.channelDiffers
    Row::Words(382, 5), // 238 EntryChannel
    Row::Record(389, 1), // 239 MembershipRefusal.unknownBatch
    Row::Record(389, 1), // 240 MembershipRefusal.batchExists
    Row::Record(389, 1), // 241 MembershipRefusal.batchClosed
    Row::Record(390, 3), // 242 MembershipRefusal.batchTotal
    Row::Record(393, 2), // 243 MembershipRefusal.notInBatch
    Row::Record(395, 4), // 244 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 245 MembershipRefusal.nothingToCorrect
    Row::Record(333, 2), // 246 MembershipRefusal.correctionLate
    Row::Record(399, 2), // 247 MembershipRefusal.proofRaised
    Row::Record(401, 2), // 248 MembershipRefusal.secondEyes
    Row::Record(284, 3), // 249 MembershipEvent.regionReshaped
    Row::Record(309, 2), // 250 MembershipEvent.knownHouseholdsEntered
    Row::Record(505, 7), // 251 MembershipEvent.roleGranted
    Row::Maybe(0), // 252 OrganisationId?
    Row::Maybe(0), // 253 PersonId?
    Row::Record(505, 4), // 254 MembershipEvent.roleRevoked
    Row::Record(512, 4), // 255 MembershipEvent.joinCodeIssued
    Row::Record(512, 2), // 256 MembershipEvent.joinCodeRevoked
    Row::Record(516, 3), // 257 MembershipEvent.joinCodeRejected
    Row::Record(325, 2), // 258 MembershipEvent.householdFormed
    Row::Record(519, 5), // 259 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 260 Identity
    Row::Record(36, 1), // 261 MembershipEvent.personLeft
    Row::Record(524, 2), // 262 MembershipEvent.delegateNamed
    Row::Record(526, 3), // 263 MembershipEvent.householdRegrouped
    Row::List(0), // 264 [PersonId]
    Row::Record(288, 1), // 265 MembershipEvent.delegateCleared
    Row::Record(540, 10), // 266 MembershipEvent.organisationApplied
    Row::Words(529, 11), // 267 OrganisationKind
    Row::Maybe(188), // 268 CreditCode?
    Row::Record(550, 2), // 269 MembershipEvent.organisationApproved
    Row::Record(552, 5), // 270 MembershipEvent.organisationRejected
    Row::Record(557, 4), // 271 MembershipEvent.reviewAppealed
    Row::Record(289, 1), // 272 MembershipEvent.applicationWithdrawn
    Row::Record(550, 2), // 273 MembershipEvent.organisationSuspended
    Row::Record(550, 2), // 274 MembershipEvent.organisationReinstated
    Row::Record(550, 2), // 275 MembershipEvent.organisationDissolved
    Row::Record(561, 3), // 276 MembershipEvent.reviewOverdue
    Row::Record(561, 3), // 277 MembershipEvent.reviewEscalated
    Row::Record(564, 2), // 278 MembershipEvent.identityKeyRotated
    Row::Record(566, 3), // 279 MembershipEvent.personProved
    Row::Record(569, 5), // 280 MembershipEvent.duplicateFound
    Row::Record(574, 3), // 281 MembershipEvent.duplicateOverdue
    Row::Record(577, 3), // 282 MembershipEvent.duplicateDismissed
    Row::Record(580, 3), // 283 MembershipEvent.personsMerged
    Row::Record(585, 2), // 284 MembershipEvent.minorEntered
    Row::Record(583, 2), // 285 Minority
    Row::Record(36, 1), // 286 MembershipEvent.cameOfAge
    Row::Record(606, 1), // 287 MembershipEvent.unmaskingAsked
    Row::Record(599, 7), // 288 Unmasking
    Row::Union(595, 4), // 289 UnmaskingStage
    Row::Record(354, 1), // 290 UnmaskingStage.asked
    Row::Record(587, 0), // 291 UnmaskingStage.lapsed
    Row::Record(587, 2), // 292 UnmaskingStage.declined
    Row::Record(589, 6), // 293 UnmaskingStage.granted
    Row::Record(607, 2), // 294 MembershipEvent.unmaskingMoved
    Row::Record(609, 2), // 295 MembershipEvent.personErased
    Row::Record(611, 7), // 296 MembershipEvent.entered
    Row::Record(620, 4), // 297 MembershipEvent.batchOpened
    Row::List(299), // 298 [FormCount]
    Row::Record(618, 2), // 299 FormCount
    Row::Record(624, 3), // 300 MembershipEvent.batchClosed
    Row::Record(631, 3), // 301 MembershipEvent.entryCorrected
    Row::Union(628, 3), // 302 Correction
    Row::Record(288, 1), // 303 Correction.household
    Row::Record(207, 1), // 304 Correction.proof
    Row::Record(627, 1), // 305 Correction.delegate
    Row::Record(634, 5), // 306 MembershipEvent.actHeld
    Row::Record(639, 3), // 307 MembershipEvent.actSeconded
    Row::Union(1029, 36), // 308 DeliberationEvent
    Row::Record(747, 19), // 309 DeliberationEvent.topicProposed
    Row::Record(720, 3), // 310 DeliberationQuestion
    Row::Union(709, 6), // 311 BallotKind
    Row::Record(686, 0), // 312 BallotKind.motion
    Row::Record(694, 2), // 313 BallotKind.block
    Row::List(315), // 314 [Post]
    Row::Record(688, 4), // 315 Post
    Row::List(45), // 316 [u8]
    Row::List(318), // 317 [Reserved]
    Row::Record(686, 2), // 318 Reserved
    Row::Maybe(64), // 319 Threshold?
    Row::List(321), // 320 [Apart]
    Row::Record(692, 2), // 321 Apart
    Row::Record(696, 1), // 322 BallotKind.approval
    Row::Record(697, 2), // 323 BallotKind.score
    Row::Record(699, 2), // 324 BallotKind.ranked
    Row::Record(704, 5), // 325 BallotKind.budget
    Row::Words(701, 3), // 326 BudgetMethod
    Row::List(13), // 327 [Amount]
    Row::Union(717, 3), // 328 Ties
    Row::Record(715, 0), // 329 Ties.revote
    Row::Record(715, 1), // 330 Ties.seniority
    Row::Record(716, 1), // 331 Ties.lot
    Row::Maybe(333), // 332 CovenantDraft?
    Row::Record(739, 4), // 333 CovenantDraft
    Row::List(335), // 334 [CovenantRule]
    Row::Record(733, 6), // 335 CovenantRule
    Row::List(337), // 336 [Measure]
    Row::Union(725, 6), // 337 Measure
    Row::Record(723, 0), // 338 Measure.dissuade
    Row::Record(723, 0), // 339 Measure.expose
    Row::Record(723, 2), // 340 Measure.exposeNamed
    Row::Maybe(124), // 341 LawfulBasis?
    Row::Record(212, 1), // 342 Measure.refer
    Row::Record(205, 1), // 343 Measure.fine
    Row::Record(725, 0), // 344 Measure.withholdService
    Row::Maybe(346), // 345 AppealTerms?
    Row::Record(731, 2), // 346 AppealTerms
    Row::Maybe(0), // 347 RuleCode?
    Row::Maybe(0), // 348 TopicId?
    Row::Maybe(350), // 349 Recall?
    Row::Record(743, 2), // 350 Recall
    Row::List(0), // 351 [Id]
    Row::List(353), // 352 [Call]
    Row::Record(745, 2), // 353 Call
    Row::Record(768, 3), // 354 DeliberationEvent.votersRecorded
    Row::List(356), // 355 [Voter]
    Row::Record(766, 2), // 356 Voter
    Row::Record(774, 2), // 357 DeliberationEvent.unitsRecorded
    Row::List(359), // 358 [OwnedUnit]
    Row::Record(771, 3), // 359 OwnedUnit
    Row::Record(776, 2), // 360 DeliberationEvent.secondGiven
    Row::Record(778, 2), // 361 DeliberationEvent.topicSeconded
    Row::Record(789, 2), // 362 DeliberationEvent.topicLapsed
    Row::Union(783, 6), // 363 LapseReason
    Row::Record(780, 2), // 364 LapseReason.fewSeconds
    Row::Record(782, 0), // 365 LapseReason.nobodyEligible
    Row::Record(782, 0), // 366 LapseReason.areaTooLarge
    Row::Record(782, 1), // 367 LapseReason.tooLate
    Row::Record(783, 0), // 368 LapseReason.recallVotedOn
    Row::Record(318, 1), // 369 LapseReason.recallFailed
    Row::Record(747, 1), // 370 DeliberationEvent.topicWithdrawn
    Row::Record(791, 2), // 371 DeliberationEvent.screeningBegan
    Row::Record(793, 5), // 372 DeliberationEvent.topicScreened
    Row::Record(798, 3), // 373 DeliberationEvent.rulingAppealed
    Row::Record(801, 2), // 374 DeliberationEvent.discussionBegan
    Row::Record(807, 7), // 375 DeliberationEvent.contributionMade
    Row::Words(803, 4), // 376 ContributionKind
    Row::Record(817, 4), // 377 DeliberationEvent.reactionGiven
    Row::Words(814, 3), // 378 Reaction
    Row::Record(821, 6), // 379 DeliberationEvent.amendmentDecided
    Row::Record(827, 4), // 380 DeliberationEvent.contributionModerated
    Row::Record(838, 5), // 381 DeliberationEvent.topicFrozen
    Row::Record(831, 4), // 382 OpeningTerms
    Row::Maybe(384), // 383 ListSummary?
    Row::Record(835, 3), // 384 ListSummary
    Row::Maybe(19), // 385 u32?
    Row::Record(847, 5), // 386 DeliberationEvent.objectionLodged
    Row::Maybe(388), // 387 ListEntry?
    Row::Record(843, 4), // 388 ListEntry
    Row::Record(852, 4), // 389 DeliberationEvent.objectionDecided
    Row::Record(856, 2), // 390 DeliberationEvent.listStands
    Row::Record(858, 3), // 391 DeliberationEvent.resultAnnounced
    Row::Record(861, 4), // 392 DeliberationEvent.resultAnnulled
    Row::Record(856, 2), // 393 DeliberationEvent.resultStands
    Row::Record(865, 6), // 394 DeliberationEvent.topicInForce
    Row::Record(871, 3), // 395 DeliberationEvent.topicMoot
    Row::Record(791, 2), // 396 DeliberationEvent.reviewOverdue
    Row::Record(877, 4), // 397 DeliberationEvent.topicReviewed
    Row::Words(874, 3), // 398 ReviewFinding
    Row::Record(881, 6), // 399 DeliberationEvent.votingOpened
    Row::Record(887, 8), // 400 DeliberationEvent.ballotCast
    Row::Maybe(0), // 401 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 402 HiddenBallot
    Row::Record(901, 5), // 403 DeliberationEvent.voteEntrusted
    Row::Maybe(405), // 404 Kin?
    Row::Words(895, 6), // 405 Kin
    Row::Record(901, 2), // 406 DeliberationEvent.proxyRevoked
    Row::Record(906, 4), // 407 DeliberationEvent.ballotsServed
    Row::Record(910, 6), // 408 DeliberationEvent.paperIssued
    Row::Record(916, 3), // 409 DeliberationEvent.papersCounted
    Row::List(402), // 410 [HiddenBallot]
    Row::Record(919, 5), // 411 DeliberationEvent.paperReceived
    Row::Record(924, 4), // 412 DeliberationEvent.votingClosed
    Row::Record(1022, 7), // 413 DeliberationEvent.topicDecided
    Row::Record(1016, 6), // 414 VoteResult
    Row::Words(928, 4), // 415 DeliberationOutcome
    Row::Record(939, 3), // 416 Turnout
    Row::List(418), // 417 [Voided]
    Row::Record(937, 2), // 418 Voided
    Row::Words(932, 5), // 419 Flaw
    Row::Maybe(421), // 420 Count?
    Row::Union(1011, 5), // 421 Count
    Row::Record(948, 1), // 422 MotionCount
    Row::List(424), // 423 [Tally]
    Row::Record(942, 6), // 424 Tally
    Row::Record(973, 1), // 425 SeatsCount
    Row::List(427), // 426 [PostCount]
    Row::Record(969, 4), // 427 PostCount
    Row::List(429), // 428 [OptionVotes]
    Row::Record(963, 3), // 429 OptionVotes
    Row::List(19), // 430 [u32]
    Row::List(432), // 431 [Inequality]
    Row::Record(953, 10), // 432 Inequality
    Row::Words(949, 2), // 433 Test
    Row::Words(951, 2), // 434 Comparison
    Row::Leaf(Leaf::Product), // 435 Product
    Row::List(437), // 436 [Seated]
    Row::Record(966, 3), // 437 Seated
    Row::Record(983, 4), // 438 SchulzeCount
    Row::List(440), // 439 [Duel]
    Row::Record(974, 4), // 440 Duel
    Row::List(442), // 441 [Beat]
    Row::Record(978, 5), // 442 Beat
    Row::Record(995, 3), // 443 RunoffCount
    Row::List(445), // 444 [Round]
    Row::Record(990, 5), // 445 Round
    Row::List(447), // 446 [DeliberationStanding]
    Row::Record(987, 3), // 447 DeliberationStanding
    Row::Record(1008, 3), // 448 BudgetCount
    Row::List(450), // 449 [BudgetStep]
    Row::Record(1001, 7), // 450 BudgetStep
    Row::List(452), // 451 [BudgetOffer]
    Row::Record(998, 3), // 452 BudgetOffer
    Row::Union(1119, 14), // 453 CovenantEvent
    Row::Record(1065, 5), // 454 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 455 CovenantId?
    Row::Record(1070, 3), // 456 CovenantEvent.covenantRepealed
    Row::Record(1070, 2), // 457 CovenantEvent.covenantGoesOn
    Row::Record(1073, 12), // 458 CovenantEvent.violationRecorded
    Row::Record(1085, 2), // 459 CovenantEvent.replyGiven
    Row::Record(1087, 8), // 460 CovenantEvent.measureApplied
    Row::Maybe(0), // 461 CaseId?
    Row::Record(1095, 3), // 462 CovenantEvent.noticeIssued
    Row::Record(1098, 4), // 463 CovenantEvent.noticeRetracted
    Row::Record(1102, 5), // 464 CovenantEvent.referredAgain
    Row::Record(1107, 2), // 465 CovenantEvent.referralOpened
    Row::Record(1109, 2), // 466 CovenantEvent.referralRefused
    Row::Record(1111, 3), // 467 CovenantEvent.appealLodged
    Row::Record(1114, 2), // 468 CovenantEvent.appealDismissed
    Row::Record(1116, 3), // 469 CovenantEvent.violationWithdrawn
    Row::Union(1194, 12), // 470 PointsEvent
    Row::Record(1133, 2), // 471 PointsEvent.fundOpened
    Row::Record(1135, 5), // 472 PointsEvent.pointsAwarded
    Row::Record(1140, 6), // 473 PointsEvent.awardReversed
    Row::Record(1148, 5), // 474 PointsEvent.offerPublished
    Row::Maybe(476), // 475 Requirement?
    Row::Record(1146, 2), // 476 Requirement
    Row::Record(1148, 1), // 477 PointsEvent.offerWithdrawn
    Row::Record(1155, 6), // 478 PointsEvent.redemptionReserved
    Row::Union(1153, 2), // 479 Buyer
    Row::Record(1161, 2), // 480 PointsEvent.codeRejected
    Row::Record(1155, 1), // 481 PointsEvent.redemptionConfirmed
    Row::Record(1167, 2), // 482 PointsEvent.redemptionReturned
    Row::Words(1163, 4), // 483 ReturnCause
    Row::Record(1183, 5), // 484 PointsEvent.settled
    Row::List(486), // 485 [SettlementLine]
    Row::Record(1169, 7), // 486 SettlementLine
    Row::Leaf(Leaf::Cny), // 487 Cny
    Row::Record(1176, 7), // 488 SettlementTotals
    Row::Record(1188, 3), // 489 PointsEvent.pointsCombined
    Row::Record(1191, 3), // 490 PointsEvent.pointsForfeited
    Row::Union(1293, 19), // 491 CasesEvent
    Row::Record(1211, 1), // 492 CasesEvent.termsAdopted
    Row::Record(1206, 5), // 493 Terms
    Row::Record(1220, 10), // 494 CasesEvent.caseReported
    Row::Words(1212, 8), // 495 Channel
    Row::Record(1230, 2), // 496 CasesEvent.caseAccepted
    Row::Record(1232, 5), // 497 CasesEvent.caseDeclined
    Row::Record(1237, 2), // 498 CasesEvent.selfResolutionStarted
    Row::Record(1083, 1), // 499 CasesEvent.handlingStarted
    Row::Record(1239, 2), // 500 CasesEvent.caseEntrusted
    Row::Record(1241, 4), // 501 CasesEvent.caseDispatched
    Row::Record(1245, 3), // 502 CasesEvent.caseReturned
    Row::Record(1250, 5), // 503 CasesEvent.feedbackGiven
    Row::Union(1248, 2), // 504 Unit
    Row::Record(38, 1), // 505 Unit.region
    Row::Record(289, 1), // 506 Unit.organisation
    Row::Record(1255, 7), // 507 CasesEvent.caseClosed
    Row::Record(1264, 6), // 508 CasesEvent.caseEscalated
    Row::Maybe(510), // 509 Deferral?
    Row::Words(1262, 2), // 510 Deferral
    Row::Record(1270, 4), // 511 CasesEvent.deadlineMissed
    Row::Record(1274, 5), // 512 CasesEvent.caseSupervised
    Row::Record(1279, 3), // 513 CasesEvent.deadlineSet
    Row::Record(1282, 6), // 514 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 515 Score
    Row::Record(1288, 5), // 516 CasesEvent.caseReopened
    Row::Record(1239, 2), // 517 CasesEvent.caseReleased
    Row::Record(1083, 1), // 518 CasesEvent.caseWithdrawn
    Row::Union(1397, 6), // 519 CatalogueEvent
    Row::Record(1371, 5), // 520 CatalogueEvent.formAsked
    Row::List(522), // 521 [ItemAnswer]
    Row::Record(1369, 2), // 522 ItemAnswer
    Row::Union(1365, 4), // 523 AskAnswer
    Row::Record(1312, 4), // 524 AskAnswer.alreadyHeld
    Row::Record(1316, 4), // 525 AskAnswer.shareFrom
    Row::Record(1320, 2), // 526 AskAnswer.mayCollect
    Row::Record(1364, 1), // 527 AskAnswer.forbidden
    Row::Union(1350, 14), // 528 CatalogueRefusal
    Row::Record(243, 1), // 529 CatalogueRefusal.unknownItem
    Row::Record(243, 1), // 530 CatalogueRefusal.itemTwice
    Row::Record(1322, 2), // 531 CatalogueRefusal.purposeNotLawful
    Row::Record(1324, 3), // 532 CatalogueRefusal.notEntitled
    Row::Record(1327, 3), // 533 CatalogueRefusal.outsideRegion
    Row::Record(1330, 5), // 534 CatalogueRefusal.alreadyHeld
    Row::Record(1335, 3), // 535 CatalogueRefusal.refusedByResident
    Row::Record(1338, 2), // 536 CatalogueRefusal.consentMissing
    Row::Record(1340, 3), // 537 CatalogueRefusal.guardianMissing
    Row::Record(1343, 5), // 538 CatalogueRefusal.heldElsewhere
    Row::Record(1313, 1), // 539 CatalogueRefusal.recordExists
    Row::Record(1313, 1), // 540 CatalogueRefusal.unknownRecord
    Row::Record(1348, 2), // 541 CatalogueRefusal.notFresh
    Row::Record(1338, 2), // 542 CatalogueRefusal.notRefusable
    Row::Record(1379, 10), // 543 CatalogueEvent.itemCollected
    Row::Maybe(545), // 544 ItemConsent?
    Row::Record(1376, 3), // 545 ItemConsent
    Row::Record(1389, 4), // 546 CatalogueEvent.itemShared
    Row::Record(1393, 4), // 547 CatalogueEvent.itemRefused
    Row::Record(1389, 2), // 548 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 549 CatalogueEvent.personForgotten
    Row::Union(1426, 7), // 550 ConsultationEvent
    Row::Record(1403, 7), // 551 ConsultationEvent.questionAsked
    Row::Record(1410, 3), // 552 ConsultationEvent.answerReminded
    Row::Record(1413, 3), // 553 ConsultationEvent.answerOverdue
    Row::Record(1416, 3), // 554 ConsultationEvent.questionEscalated
    Row::Record(1421, 3), // 555 ConsultationEvent.questionAnswered
    Row::Record(1419, 2), // 556 ShownIdentity
    Row::Record(1403, 1), // 557 ConsultationEvent.questionWithdrawn
    Row::Record(1424, 2), // 558 ConsultationEvent.answerRated
    Row::Union(1457, 7), // 559 VaultEvent
    Row::Record(1433, 6), // 560 VaultEvent.entryKept
    Row::Maybe(17), // 561 Digest?
    Row::Record(1439, 2), // 562 VaultEvent.entryCorrected
    Row::Record(1441, 2), // 563 VaultEvent.termMoved
    Row::Record(1443, 2), // 564 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 565 CategoryCode?
    Row::Record(1450, 2), // 566 VaultEvent.erasureOrdered
    Row::Words(1445, 5), // 567 ErasureGround
    Row::Record(1455, 2), // 568 VaultEvent.entriesDue
    Row::List(0), // 569 [EntryId]
    Row::Words(1452, 3), // 570 DueCause
    Row::Record(1455, 1), // 571 VaultEvent.entriesErased
    Row::Record(2010, 6), // 572 Refused
    Row::Union(2000, 10), // 573 Refusal
    Row::Union(1491, 14), // 574 EngineRefusal
    Row::Record(1474, 2), // 575 EngineRefusal.tooLarge
    Row::Record(1476, 1), // 576 EngineRefusal.notUtf8
    Row::Record(1477, 2), // 577 EngineRefusal.malformed
    Row::Record(1479, 2), // 578 EngineRefusal.requestReused
    Row::Record(1481, 2), // 579 EngineRefusal.full
    Row::Record(1483, 2), // 580 EngineRefusal.timeBackward
    Row::Record(1485, 3), // 581 EngineRefusal.forbidden
    Row::Record(1488, 1), // 582 EngineRefusal.deadlinesPending
    Row::Record(1478, 1), // 583 EngineRefusal.snapshotDamaged
    Row::Record(1489, 2), // 584 EngineRefusal.snapshotVersion
    Row::Record(1491, 0), // 585 EngineRefusal.wrongSecret
    Row::Record(1479, 1), // 586 EngineRefusal.notRecorded
    Row::Record(1480, 2), // 587 EngineRefusal.noSuchRecord
    Row::Record(1478, 1), // 588 EngineRefusal.invalidNumber
    Row::Union(1509, 3), // 589 CharterRefusal
    Row::Record(1477, 2), // 590 CharterRefusal.invalid
    Row::Record(1505, 2), // 591 CharterRefusal.notInForce
    Row::Record(1507, 2), // 592 CharterRefusal.notLater
    Row::Union(1689, 111), // 593 DeliberationRefusal
    Row::Record(747, 1), // 594 DeliberationRefusal.unknownTopic
    Row::Record(747, 1), // 595 DeliberationRefusal.topicExists
    Row::Record(733, 1), // 596 DeliberationRefusal.unknownRule
    Row::Record(1512, 5), // 597 DeliberationRefusal.presetOutsideDates
    Row::Record(1517, 4), // 598 DeliberationRefusal.uncontested
    Row::Record(1521, 3), // 599 DeliberationRefusal.notConvener
    Row::Record(1524, 3), // 600 DeliberationRefusal.noCovenants
    Row::Record(733, 1), // 601 DeliberationRefusal.electionNamed
    Row::Record(1527, 3), // 602 DeliberationRefusal.noElection
    Row::Record(1530, 2), // 603 DeliberationRefusal.recallAsks
    Row::Record(1532, 2), // 604 DeliberationRefusal.recallVotedOn
    Row::Record(1534, 6), // 605 DeliberationRefusal.recallFailed
    Row::Record(1556, 3), // 606 DeliberationRefusal.runoffUnderWay
    Row::Words(1540, 16), // 607 StageName
    Row::Record(1559, 4), // 608 DeliberationRefusal.runoffLate
    Row::Record(1563, 5), // 609 DeliberationRefusal.runoffAsks
    Row::Record(733, 1), // 610 DeliberationRefusal.unitsNamed
    Row::Record(1568, 3), // 611 DeliberationRefusal.unknownUnit
    Row::Record(1571, 2), // 612 DeliberationRefusal.registeredElsewhere
    Row::Record(1573, 2), // 613 DeliberationRefusal.rulesCount
    Row::Record(733, 1), // 614 DeliberationRefusal.ruleTwice
    Row::Record(1575, 3), // 615 DeliberationRefusal.windowDays
    Row::Record(1578, 3), // 616 DeliberationRefusal.ladderLength
    Row::Record(1581, 2), // 617 DeliberationRefusal.ladderDescends
    Row::Record(1575, 3), // 618 DeliberationRefusal.hearingDays
    Row::Record(1583, 5), // 619 DeliberationRefusal.unheard
    Row::Record(1588, 2), // 620 DeliberationRefusal.figuresFrom
    Row::Record(1581, 2), // 621 DeliberationRefusal.namedWithoutBasis
    Row::Record(1590, 3), // 622 DeliberationRefusal.namedWithoutSource
    Row::Record(1593, 2), // 623 DeliberationRefusal.unknownKind
    Row::Record(1595, 3), // 624 DeliberationRefusal.fine
    Row::Record(1581, 2), // 625 DeliberationRefusal.serviceWithheld
    Row::Record(1598, 2), // 626 DeliberationRefusal.nothingToContinue
    Row::Record(1070, 2), // 627 DeliberationRefusal.covenantTaken
    Row::Record(747, 2), // 628 DeliberationRefusal.nothingToRepeal
    Row::Record(1556, 2), // 629 DeliberationRefusal.alreadyReplaced
    Row::Record(1600, 6), // 630 DeliberationRefusal.looserRule
    Row::Record(1600, 6), // 631 DeliberationRefusal.otherRule
    Row::Record(1606, 2), // 632 DeliberationRefusal.unitLeftOut
    Row::Record(1608, 2), // 633 DeliberationRefusal.notBeingSeconded
    Row::Record(1610, 3), // 634 DeliberationRefusal.notSeconded
    Row::Record(1608, 2), // 635 DeliberationRefusal.notOpenable
    Row::Record(1608, 2), // 636 DeliberationRefusal.notWithdrawable
    Row::Record(1608, 2), // 637 DeliberationRefusal.notVoting
    Row::Record(1613, 3), // 638 DeliberationRefusal.secondingOver
    Row::Record(1616, 3), // 639 DeliberationRefusal.votingOver
    Row::Record(1613, 3), // 640 DeliberationRefusal.notDue
    Row::Record(747, 1), // 641 DeliberationRefusal.ownSecond
    Row::Record(1571, 2), // 642 DeliberationRefusal.outsideRegion
    Row::Record(776, 2), // 643 DeliberationRefusal.alreadySeconded
    Row::Record(1571, 2), // 644 DeliberationRefusal.notOwner
    Row::Record(1619, 3), // 645 DeliberationRefusal.areaTooLarge
    Row::Record(747, 2), // 646 DeliberationRefusal.nobodyEligible
    Row::Record(888, 1), // 647 DeliberationRefusal.appBallotOfAnother
    Row::Record(1622, 2), // 648 DeliberationRefusal.notEligible
    Row::Record(1624, 2), // 649 DeliberationRefusal.notDelegate
    Row::Record(1626, 3), // 650 DeliberationRefusal.alreadyVoted
    Row::Record(1629, 2), // 651 DeliberationRefusal.organisationNamed
    Row::Record(888, 1), // 652 DeliberationRefusal.enteredTwice
    Row::Record(1477, 2), // 653 DeliberationRefusal.invalidQuestion
    Row::Record(1531, 1), // 654 DeliberationRefusal.adoptedByMotion
    Row::Record(1631, 4), // 655 DeliberationRefusal.motionOnly
    Row::Record(1635, 2), // 656 DeliberationRefusal.electedOf
    Row::Record(733, 1), // 657 DeliberationRefusal.noRanks
    Row::Record(1637, 5), // 658 DeliberationRefusal.otherRanks
    Row::Record(888, 1), // 659 DeliberationRefusal.secretByAnother
    Row::Record(937, 1), // 660 DeliberationRefusal.ballotVoid
    Row::Record(733, 1), // 661 DeliberationRefusal.noProxies
    Row::Record(1642, 2), // 662 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 663 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 664 DeliberationRefusal.proxyChain
    Row::Record(1644, 2), // 665 DeliberationRefusal.proxyFull
    Row::Record(903, 1), // 666 DeliberationRefusal.ownTrust
    Row::Record(776, 2), // 667 DeliberationRefusal.notListed
    Row::Record(36, 1), // 668 DeliberationRefusal.notEntrusted
    Row::Record(903, 1), // 669 DeliberationRefusal.notProxy
    Row::Record(1646, 3), // 670 DeliberationRefusal.proxyWithoutVote
    Row::Record(1649, 3), // 671 DeliberationRefusal.proxyEarly
    Row::Record(1652, 3), // 672 DeliberationRefusal.noPapers
    Row::Record(613, 1), // 673 DeliberationRefusal.noPaperBy
    Row::Record(1655, 2), // 674 DeliberationRefusal.paperNotReceived
    Row::Record(1657, 3), // 675 DeliberationRefusal.fewWatchers
    Row::Record(389, 1), // 676 DeliberationRefusal.boxCounted
    Row::Record(913, 2), // 677 DeliberationRefusal.boxChannel
    Row::Record(389, 1), // 678 DeliberationRefusal.unknownBox
    Row::Record(1608, 2), // 679 DeliberationRefusal.notCounted
    Row::Record(1660, 3), // 680 DeliberationRefusal.withheld
    Row::Record(747, 1), // 681 DeliberationRefusal.voidVote
    Row::Record(1663, 1), // 682 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 683 Tracker
    Row::Record(1664, 3), // 684 DeliberationRefusal.wrongStage
    Row::Record(1613, 3), // 685 DeliberationRefusal.timeOver
    Row::Record(747, 1), // 686 DeliberationRefusal.ownMatter
    Row::Record(747, 1), // 687 DeliberationRefusal.reasonMissing
    Row::Record(747, 1), // 688 DeliberationRefusal.sameDecider
    Row::Record(747, 1), // 689 DeliberationRefusal.notProposer
    Row::Record(747, 1), // 690 DeliberationRefusal.ruledForGood
    Row::Record(808, 1), // 691 DeliberationRefusal.unknownContribution
    Row::Record(808, 1), // 692 DeliberationRefusal.contributionExists
    Row::Record(1667, 2), // 693 DeliberationRefusal.tooManyContributions
    Row::Record(1669, 3), // 694 DeliberationRefusal.otherKind
    Row::Record(808, 1), // 695 DeliberationRefusal.contributionHidden
    Row::Record(808, 1), // 696 DeliberationRefusal.amendmentOver
    Row::Record(1672, 3), // 697 DeliberationRefusal.staleAmendment
    Row::Record(1675, 2), // 698 DeliberationRefusal.noDraftToChange
    Row::Record(1677, 3), // 699 DeliberationRefusal.listOpen
    Row::Record(1680, 3), // 700 DeliberationRefusal.noSuchEntry
    Row::Record(1683, 4), // 701 DeliberationRefusal.noSuchArea
    Row::Record(1687, 2), // 702 DeliberationRefusal.asListed
    Row::Record(848, 1), // 703 DeliberationRefusal.objectionExists
    Row::Record(776, 2), // 704 DeliberationRefusal.alreadyObjected
    Row::Record(848, 1), // 705 DeliberationRefusal.unknownObjection
    Row::Record(848, 1), // 706 DeliberationRefusal.objectionOver
    Row::Union(1822, 21), // 707 CovenantRefusal
    Row::Record(739, 1), // 708 CovenantRefusal.covenantExists
    Row::Record(739, 1), // 709 CovenantRefusal.unknownCovenant
    Row::Record(1800, 2), // 710 CovenantRefusal.notInForce
    Row::Record(1802, 3), // 711 CovenantRefusal.notYetInForce
    Row::Record(1074, 2), // 712 CovenantRefusal.unknownRule
    Row::Record(1805, 2), // 713 CovenantRefusal.violationExists
    Row::Record(1073, 1), // 714 CovenantRefusal.unknownViolation
    Row::Record(1073, 1), // 715 CovenantRefusal.ownViolation
    Row::Record(1073, 1), // 716 CovenantRefusal.alreadyWithdrawn
    Row::Record(1807, 2), // 717 CovenantRefusal.replyClosed
    Row::Record(1809, 3), // 718 CovenantRefusal.notApplied
    Row::Record(1812, 3), // 719 CovenantRefusal.appealClosed
    Row::Record(1073, 1), // 720 CovenantRefusal.alreadyAppealed
    Row::Record(1073, 1), // 721 CovenantRefusal.ownRecord
    Row::Record(1073, 1), // 722 CovenantRefusal.noAppeal
    Row::Record(1815, 3), // 723 CovenantRefusal.notDue
    Row::Record(1073, 1), // 724 CovenantRefusal.nothingToRefer
    Row::Record(1818, 2), // 725 CovenantRefusal.placeTooHigh
    Row::Record(1820, 2), // 726 CovenantRefusal.placeOutside
    Row::Record(1822, 0), // 727 CovenantRefusal.minor
    Row::Record(1571, 2), // 728 CovenantRefusal.notBound
    Row::Union(1873, 33), // 729 PointsRefusal
    Row::Record(289, 1), // 730 PointsRefusal.notAMerchant
    Row::Record(1133, 1), // 731 PointsRefusal.unknownFund
    Row::Record(204, 1), // 732 PointsRefusal.unknownAct
    Row::Record(1843, 3), // 733 PointsRefusal.unknownAward
    Row::Record(1148, 1), // 734 PointsRefusal.unknownOffer
    Row::Record(1155, 1), // 735 PointsRefusal.unknownRedemption
    Row::Record(1183, 1), // 736 PointsRefusal.unknownSettlement
    Row::Record(1846, 2), // 737 PointsRefusal.notInSettlement
    Row::Record(1133, 1), // 738 PointsRefusal.fundExists
    Row::Record(1148, 1), // 739 PointsRefusal.offerExists
    Row::Record(1155, 1), // 740 PointsRefusal.redemptionExists
    Row::Record(1183, 1), // 741 PointsRefusal.settlementExists
    Row::Record(36, 1), // 742 PointsRefusal.ownAward
    Row::Record(1848, 3), // 743 PointsRefusal.fundElsewhere
    Row::Record(321, 2), // 744 PointsRefusal.proofTooLow
    Row::Record(1843, 3), // 745 PointsRefusal.alreadyAwarded
    Row::Record(1851, 5), // 746 PointsRefusal.capReached
    Row::Record(1843, 3), // 747 PointsRefusal.alreadyReversed
    Row::Record(1856, 2), // 748 PointsRefusal.priceTooLow
    Row::Record(1858, 0), // 749 PointsRefusal.stockEmpty
    Row::Record(204, 1), // 750 PointsRefusal.requirementEmpty
    Row::Record(1148, 1), // 751 PointsRefusal.offerWithdrawn
    Row::Record(532, 1), // 752 PointsRefusal.ownOffer
    Row::Record(1858, 3), // 753 PointsRefusal.requirementNotMet
    Row::Record(1148, 1), // 754 PointsRefusal.soldOut
    Row::Record(1861, 2), // 755 PointsRefusal.balanceTooLow
    Row::Record(1868, 2), // 756 PointsRefusal.redemptionOver
    Row::Words(1863, 5), // 757 RedemptionStatus
    Row::Record(354, 2), // 758 PointsRefusal.redemptionLate
    Row::Record(354, 2), // 759 PointsRefusal.notDue
    Row::Record(36, 1), // 760 PointsRefusal.ownConfirmation
    Row::Record(1153, 2), // 761 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 762 PointsRefusal.nothingToSettle
    Row::Record(1870, 3), // 763 PointsRefusal.ledgerFull
    Row::Union(1936, 33), // 764 CasesRefusal
    Row::Record(1083, 1), // 765 CasesRefusal.unknownCase
    Row::Record(1906, 0), // 766 CasesRefusal.channelOfTheEngine
    Row::Record(1906, 2), // 767 CasesRefusal.sourceEntered
    Row::Record(1083, 1), // 768 CasesRefusal.caseExists
    Row::Record(212, 1), // 769 CasesRefusal.unknownKind
    Row::Record(296, 2), // 770 CasesRefusal.regionTooHigh
    Row::Record(1908, 0), // 771 CasesRefusal.notOwnName
    Row::Record(1921, 3), // 772 CasesRefusal.wrongStage
    Row::Words(1908, 13), // 773 Stage
    Row::List(773), // 774 Stages
    Row::Record(1924, 3), // 775 CasesRefusal.wrongLevel
    Row::Record(354, 2), // 776 CasesRefusal.notDue
    Row::Record(354, 2), // 777 CasesRefusal.deadlinePassed
    Row::Record(224, 1), // 778 CasesRefusal.atTop
    Row::Record(1927, 2), // 779 CasesRefusal.notAbove
    Row::Record(1929, 2), // 780 CasesRefusal.aboveTop
    Row::Record(1931, 3), // 781 CasesRefusal.skipsLevel
    Row::Record(289, 1), // 782 CasesRefusal.notEntrustable
    Row::Record(289, 1), // 783 CasesRefusal.notADepartment
    Row::Record(552, 2), // 784 CasesRefusal.outOfReach
    Row::Record(533, 1), // 785 CasesRefusal.namedTwice
    Row::Record(1934, 0), // 786 CasesRefusal.unitMissing
    Row::Record(771, 1), // 787 CasesRefusal.notWithUnit
    Row::Record(771, 1), // 788 CasesRefusal.notActingFor
    Row::Record(533, 1), // 789 CasesRefusal.feedbackGiven
    Row::Record(533, 1), // 790 CasesRefusal.returnedBefore
    Row::Record(533, 1), // 791 CasesRefusal.dispatchDesignated
    Row::Record(1283, 1), // 792 CasesRefusal.alreadyRated
    Row::Record(1934, 0), // 793 CasesRefusal.anonymous
    Row::Record(1934, 0), // 794 CasesRefusal.notReporter
    Row::Record(1934, 0), // 795 CasesRefusal.handlerRates
    Row::Record(333, 2), // 796 CasesRefusal.windowClosed
    Row::Record(1934, 2), // 797 CasesRefusal.reopenedTooOften
    Row::Record(351, 3), // 798 CasesRefusal.unknownYear
    Row::Record(224, 1), // 799 CasesRefusal.noTerm
    Row::Union(1972, 10), // 800 ConsultationRefusal
    Row::Record(1403, 1), // 801 ConsultationRefusal.unknownQuestion
    Row::Record(1403, 1), // 802 ConsultationRefusal.questionExists
    Row::Record(1404, 1), // 803 ConsultationRefusal.notPublic
    Row::Record(1969, 3), // 804 ConsultationRefusal.outOfReach
    Row::Record(344, 2), // 805 ConsultationRefusal.tooManyOpen
    Row::Record(1403, 1), // 806 ConsultationRefusal.notOpen
    Row::Record(1403, 1), // 807 ConsultationRefusal.ownQuestion
    Row::Record(1403, 1), // 808 ConsultationRefusal.notAnswered
    Row::Record(1403, 1), // 809 ConsultationRefusal.ratedAlready
    Row::Record(354, 2), // 810 ConsultationRefusal.notDue
    Row::Union(1990, 10), // 811 VaultRefusal
    Row::Record(250, 1), // 812 VaultRefusal.unknownEntry
    Row::Record(250, 1), // 813 VaultRefusal.entryExists
    Row::Record(252, 1), // 814 VaultRefusal.unknownCategory
    Row::Record(252, 1), // 815 VaultRefusal.consentNeeded
    Row::Record(252, 2), // 816 VaultRefusal.notByConsent
    Row::Record(36, 1), // 817 VaultRefusal.nothingConsented
    Row::Record(1986, 2), // 818 VaultRefusal.notKept
    Row::Words(1982, 4), // 819 EntryStatus
    Row::Record(1986, 2), // 820 VaultRefusal.notDue
    Row::Record(1988, 2), // 821 VaultRefusal.childInCare
    Row::Record(36, 3), // 822 VaultRefusal.onlyOperator
    Row::Record(2078, 21), // 823 ExportView
    Row::Record(2029, 9), // 824 MemberView
    Row::List(826), // 825 [RoleView]
    Row::Record(506, 5), // 826 RoleView
    Row::List(288), // 827 [Unmasking]
    Row::List(0), // 828 [TopicId]
    Row::List(830), // 829 [ViolationView]
    Row::Record(2043, 15), // 830 ViolationView
    Row::Union(2038, 5), // 831 CovenantStanding
    Row::Record(2038, 0), // 832 CovenantStanding.noticed
    Row::Record(1094, 1), // 833 CovenantStanding.applied
    Row::Record(1112, 2), // 834 CovenantStanding.appealed
    Row::Record(2038, 0), // 835 CovenantStanding.dismissed
    Row::Record(2038, 0), // 836 CovenantStanding.withdrawn
    Row::Maybe(28), // 837 text?
    Row::List(0), // 838 [SourceId]
    Row::List(0), // 839 [RedemptionId]
    Row::List(0), // 840 [CaseId]
    Row::List(0), // 841 [QuestionId]
    Row::List(843), // 842 [RecordView]
    Row::Record(2058, 12), // 843 RecordView
    Row::List(845), // 844 [EntryView]
    Row::Record(2070, 8), // 845 EntryView
    Row::Union(2161, 11), // 846 MembershipAnswer
    Row::Record(2105, 6), // 847 RegionView
    Row::Record(2115, 7), // 848 RegionHistory
    Row::List(850), // 849 [RegionVersion]
    Row::Record(2111, 4), // 850 RegionVersion
    Row::Maybe(852), // 851 Turn?
    Row::Record(301, 2), // 852 Turn
    Row::List(852), // 853 [Turn]
    Row::List(855), // 854 [PlannedReshape]
    Row::Record(298, 2), // 855 PlannedReshape
    Row::Record(2124, 8), // 856 CoverageView
    Row::Maybe(65), // 857 Ratio?
    Row::List(859), // 858 [ProofFigure]
    Row::Record(2122, 2), // 859 ProofFigure
    Row::Record(2132, 2), // 860 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 861 JoinCode
    Row::Record(2137, 1), // 862 MembershipAnswer.entries
    Row::List(864), // 863 [ChannelCount]
    Row::Record(2134, 3), // 864 ChannelCount
    Row::Record(2138, 3), // 865 MembershipAnswer.batch
    Row::Record(2152, 4), // 866 OrganisationView
    Row::Union(2146, 6), // 867 OrganisationStatus
    Row::Record(2141, 3), // 868 OrganisationStatus.applied
    Row::Record(2144, 0), // 869 OrganisationStatus.active
    Row::Record(2144, 2), // 870 OrganisationStatus.rejected
    Row::Record(2146, 0), // 871 OrganisationStatus.withdrawn
    Row::Record(2146, 0), // 872 OrganisationStatus.suspended
    Row::Record(2146, 0), // 873 OrganisationStatus.dissolved
    Row::Record(2159, 1), // 874 MembershipAnswer.identityKeys
    Row::List(876), // 875 [IdentityKeyView]
    Row::Record(2156, 3), // 876 IdentityKeyView
    Row::Record(2160, 1), // 877 MembershipAnswer.unmaskings
    Row::Union(2360, 12), // 878 DeliberationAnswer
    Row::Record(2252, 21), // 879 TopicView
    Row::Union(2208, 10), // 880 StageView
    Row::Record(354, 1), // 881 StageView.proposed
    Row::Record(354, 1), // 882 StageView.screening
    Row::Record(2172, 3), // 883 StageView.declined
    Row::Record(2175, 2), // 884 StageView.appealed
    Row::Record(318, 1), // 885 StageView.discussed
    Row::Record(2177, 2), // 886 StageView.seconded
    Row::Record(2183, 7), // 887 StageView.voting
    Row::List(889), // 888 [PaperBox]
    Row::Record(2179, 4), // 889 PaperBox
    Row::Record(2198, 8), // 890 StageView.decided
    Row::Record(2194, 4), // 891 CountTerms
    Row::Record(2190, 4), // 892 Thresholds
    Row::Record(2206, 2), // 893 StageView.lapsed
    Row::Record(301, 1), // 894 StageView.withdrawn
    Row::Maybe(896), // 895 Effect?
    Row::Union(2232, 6), // 896 Effect
    Row::Record(859, 2), // 897 Effect.announced
    Row::Record(2218, 3), // 898 Effect.annulled
    Row::Record(1069, 1), // 899 Effect.stands
    Row::Record(2221, 4), // 900 InForce
    Row::Maybe(398), // 901 ReviewFinding?
    Row::Record(2225, 3), // 902 Effect.repealed
    Row::Record(2228, 4), // 903 Effect.moot
    Row::Maybe(905), // 904 NextStep?
    Row::Record(2250, 2), // 905 NextStep
    Row::Words(2238, 12), // 906 Next
    Row::Record(2273, 7), // 907 BallotView
    Row::Maybe(238), // 908 EntryChannel?
    Row::Record(2292, 3), // 909 BallotsView
    Row::List(911), // 910 [PublishedBallot]
    Row::Record(2289, 3), // 911 PublishedBallot
    Row::Union(2286, 3), // 912 Ballot
    Row::Record(2283, 1), // 913 Ballot.motion
    Row::Words(2280, 3), // 914 Choice
    Row::Record(2284, 1), // 915 Ballot.options
    Row::Record(2285, 1), // 916 Ballot.void
    Row::Record(2295, 5), // 917 BallotProof
    Row::List(919), // 918 [Sentence]
    Row::Record(2011, 2), // 919 Sentence
    Row::Record(2304, 3), // 920 ElectionView
    Row::List(922), // 921 [PostView]
    Row::Record(2300, 4), // 922 PostView
    Row::Record(2318, 2), // 923 DiscussionView
    Row::List(925), // 924 [ContributionView]
    Row::Record(2307, 11), // 925 ContributionView
    Row::Maybe(67), // 926 bool?
    Row::Maybe(928), // 927 Moderation?
    Row::Record(829, 2), // 928 Moderation
    Row::Record(2335, 2), // 929 ConsensusView
    Row::Record(2332, 3), // 930 ConsensusReport
    Row::List(932), // 931 [ConsensusGroup]
    Row::Record(2329, 3), // 932 ConsensusGroup
    Row::List(934), // 933 [StatementView]
    Row::Record(2320, 5), // 934 StatementView
    Row::List(936), // 935 [OwnStatement]
    Row::Record(2325, 4), // 936 OwnStatement
    Row::List(46), // 937 [u16]
    Row::Record(2339, 5), // 938 ElectorateView
    Row::List(940), // 939 [ListLine]
    Row::Record(2337, 2), // 940 ListLine
    Row::Record(2356, 2), // 941 ObjectionsView
    Row::List(943), // 942 [ObjectionView]
    Row::Record(2348, 8), // 943 ObjectionView
    Row::Words(2344, 4), // 944 ObjectionStatus
    Row::Record(2358, 2), // 945 ProxiesView
    Row::List(947), // 946 [ProxyView]
    Row::Record(902, 2), // 947 ProxyView
    Row::Union(2393, 3), // 948 CovenantAnswer
    Row::Record(2376, 9), // 949 CovenantView
    Row::List(951), // 950 [CovenantVersion]
    Row::Record(2372, 4), // 951 CovenantVersion
    Row::Record(2090, 1), // 952 CovenantAnswer.violations
    Row::Record(2392, 1), // 953 CovenantAnswer.figures
    Row::List(955), // 954 [RuleFigures]
    Row::Record(2385, 7), // 955 RuleFigures
    Row::Union(2445, 10), // 956 PointsAnswer
    Row::Record(2396, 2), // 957 PersonView
    Row::Record(2398, 5), // 958 ParticipationView
    Row::Record(2403, 6), // 959 MerchantView
    Row::Record(2409, 5), // 960 FundView
    Row::Record(2414, 7), // 961 OfferView
    Row::Record(2421, 9), // 962 RedemptionView
    Row::Maybe(479), // 963 Buyer?
    Row::Record(2430, 2), // 964 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 965 VerificationCode
    Row::Record(2432, 6), // 966 SettlementView
    Row::Record(2438, 7), // 967 LedgerTotals
    Row::Union(2538, 4), // 968 CasesAnswer
    Row::Record(2479, 23), // 969 CaseView
    Row::Maybe(0), // 970 SourceId?
    Row::Maybe(972), // 971 Rating?
    Row::Record(1284, 3), // 972 Rating
    Row::List(974), // 973 [DepartmentView]
    Row::Record(2455, 2), // 974 DepartmentView
    Row::List(976), // 975 [StepView]
    Row::Record(2474, 5), // 976 StepView
    Row::Words(2457, 17), // 977 StepKind
    Row::Record(2514, 11), // 978 RegionFigures
    Row::List(980), // 979 [StageFigure]
    Row::Record(2502, 2), // 980 StageFigure
    Row::List(982), // 981 [LevelFigure]
    Row::Record(2504, 2), // 982 LevelFigure
    Row::List(984), // 983 [KindFigure]
    Row::Record(2506, 3), // 984 KindFigure
    Row::Record(2509, 5), // 985 RatingSums
    Row::Record(2525, 4), // 986 UnitFigures
    Row::Record(2537, 1), // 987 CasesAnswer.agenda
    Row::List(989), // 988 [OpenCase]
    Row::Record(2529, 8), // 989 OpenCase
    Row::Union(2549, 2), // 990 CatalogueAnswer
    Row::Record(2096, 1), // 991 CatalogueAnswer.records
    Row::Record(2542, 7), // 992 BurdenView
    Row::Union(2572, 2), // 993 ConsultationAnswer
    Row::Record(2558, 6), // 994 QuestionView
    Row::Union(2555, 3), // 995 QuestionStatus
    Row::Record(2142, 2), // 996 QuestionStatus.open
    Row::Record(2551, 4), // 997 QuestionStatus.answered
    Row::Record(2555, 0), // 998 QuestionStatus.withdrawn
    Row::Record(2564, 8), // 999 Figures
    Row::Union(2574, 2), // 1000 VaultAnswer
    Row::Record(1455, 1), // 1001 VaultAnswer.due
    Row::Record(2585, 1), // 1002 Answered
    Row::Union(2587, 4), // 1003 BurdenOf
    Row::Record(2586, 1), // 1004 BurdenOf.worker
    Row::Record(36, 1), // 1005 BurdenOf.resident
    Row::Record(243, 1), // 1006 BurdenOf.item
    Row::Record(38, 1), // 1007 BurdenOf.region
    Row::Union(2619, 17), // 1008 CasesCommand
    Row::Record(2591, 7), // 1009 CasesCommand.report
    Row::Record(1083, 1), // 1010 CasesCommand.accept
    Row::Record(2598, 3), // 1011 CasesCommand.decline
    Row::Record(1237, 2), // 1012 CasesCommand.startSelfResolution
    Row::Record(1083, 1), // 1013 CasesCommand.handle
    Row::Record(1239, 2), // 1014 CasesCommand.entrust
    Row::Record(2601, 4), // 1015 CasesCommand.dispatch
    Row::Record(1245, 3), // 1016 CasesCommand.return
    Row::Record(2605, 3), // 1017 CasesCommand.feedback
    Row::Record(1083, 1), // 1018 CasesCommand.close
    Row::Record(2608, 3), // 1019 CasesCommand.escalate
    Row::Maybe(120), // 1020 Level?
    Row::Record(2611, 6), // 1021 CasesCommand.evaluate
    Row::Record(2598, 2), // 1022 CasesCommand.reopen
    Row::Record(2617, 2), // 1023 CasesCommand.withdraw
    Row::Record(1083, 1), // 1024 CasesCommand.recall
    Row::Record(289, 1), // 1025 CasesCommand.release
    Row::Record(1083, 1), // 1026 CasesCommand.expire
    Row::Union(2640, 4), // 1027 CasesQuery
    Row::Record(2605, 2), // 1028 CasesQuery.case
    Row::Record(38, 1), // 1029 CasesQuery.figures
    Row::Record(1251, 1), // 1030 CasesQuery.unit
    Row::Record(2636, 4), // 1031 CasesQuery.agenda
    Row::Union(2661, 5), // 1032 CatalogueCommand
    Row::Record(2648, 2), // 1033 CatalogueCommand.ask
    Row::Record(2644, 4), // 1034 DataForm
    Row::List(545), // 1035 [ItemConsent]
    Row::List(0), // 1036 [ItemCode]
    Row::Record(2653, 2), // 1037 CatalogueCommand.collect
    Row::List(1039), // 1038 [Entry]
    Row::Record(2650, 3), // 1039 Entry
    Row::Record(2655, 4), // 1040 CatalogueCommand.share
    Row::Record(1393, 3), // 1041 CatalogueCommand.refuse
    Row::Record(2659, 2), // 1042 CatalogueCommand.forget
    Row::Union(2667, 3), // 1043 CatalogueQuery
    Row::Record(36, 1), // 1044 CatalogueQuery.held
    Row::Record(2586, 1), // 1045 CatalogueQuery.collected
    Row::Record(2666, 1), // 1046 CatalogueQuery.burden
    Row::Union(2670, 1), // 1047 CharterCommand
    Row::Record(266, 1), // 1048 CharterCommand.adopt
    Row::Union(2671, 1), // 1049 ClockCommand
    Row::Record(2671, 0), // 1050 ClockCommand.advance
    Row::Union(2891, 10), // 1051 Command
    Row::Union(2730, 34), // 1052 MembershipCommand
    Row::Record(2672, 4), // 1053 MembershipCommand.defineRegion
    Row::Record(2676, 4), // 1054 MembershipCommand.reshape
    Row::Record(284, 1), // 1055 MembershipCommand.cancelReshape
    Row::Record(309, 2), // 1056 MembershipCommand.enterKnownHouseholds
    Row::Record(2680, 6), // 1057 MembershipCommand.grantRole
    Row::Record(505, 4), // 1058 MembershipCommand.revokeRole
    Row::Record(2686, 3), // 1059 MembershipCommand.issueJoinCode
    Row::Record(309, 1), // 1060 MembershipCommand.revokeJoinCode
    Row::Record(2689, 6), // 1061 MembershipCommand.join
    Row::Maybe(285), // 1062 Minority?
    Row::Record(36, 1), // 1063 MembershipCommand.leave
    Row::Record(524, 2), // 1064 MembershipCommand.nameDelegate
    Row::Record(526, 3), // 1065 MembershipCommand.regroupHousehold
    Row::Record(2695, 6), // 1066 MembershipCommand.applyOrganisation
    Row::Record(2701, 3), // 1067 MembershipCommand.reviewOrganisation
    Row::Record(550, 2), // 1068 MembershipCommand.appealReview
    Row::Record(289, 1), // 1069 MembershipCommand.withdrawApplication
    Row::Record(2704, 2), // 1070 MembershipCommand.nameOfficers
    Row::Record(550, 2), // 1071 MembershipCommand.suspendOrganisation
    Row::Record(550, 2), // 1072 MembershipCommand.reinstateOrganisation
    Row::Record(550, 2), // 1073 MembershipCommand.dissolveOrganisation
    Row::Record(620, 4), // 1074 MembershipCommand.openBatch
    Row::Record(2706, 2), // 1075 MembershipCommand.closeBatch
    Row::Record(2708, 2), // 1076 MembershipCommand.correct
    Row::Record(289, 1), // 1077 MembershipCommand.lapseReview
    Row::Record(564, 2), // 1078 MembershipCommand.rotateIdentityKey
    Row::Record(2710, 4), // 1079 MembershipCommand.prove
    Row::Maybe(260), // 1080 Identity?
    Row::Record(577, 3), // 1081 MembershipCommand.suspectDuplicate
    Row::Record(2714, 4), // 1082 MembershipCommand.reviewDuplicate
    Row::Record(585, 2), // 1083 MembershipCommand.enterMinor
    Row::Record(2718, 4), // 1084 MembershipCommand.askUnmasking
    Row::Record(2722, 3), // 1085 MembershipCommand.decideUnmasking
    Row::Record(372, 1), // 1086 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1087 MembershipCommand.erase
    Row::Record(2729, 1), // 1088 MembershipCommand.fallDue
    Row::Union(2725, 4), // 1089 Matter
    Row::Record(365, 2), // 1090 Matter.duplicate
    Row::Record(36, 1), // 1091 Matter.minor
    Row::Record(284, 1), // 1092 Matter.reshape
    Row::Record(372, 1), // 1093 Matter.unmasking
    Row::Union(2806, 25), // 1094 DeliberationCommand
    Row::Record(2764, 10), // 1095 DeliberationCommand.propose
    Row::Maybe(310), // 1096 DeliberationQuestion?
    Row::Record(768, 3), // 1097 DeliberationCommand.recordVoters
    Row::Record(774, 2), // 1098 DeliberationCommand.recordUnits
    Row::Record(776, 2), // 1099 DeliberationCommand.second
    Row::Record(747, 1), // 1100 DeliberationCommand.withdraw
    Row::Record(2774, 3), // 1101 DeliberationCommand.screen
    Row::Record(776, 2), // 1102 DeliberationCommand.appeal
    Row::Record(2777, 6), // 1103 DeliberationCommand.contribute
    Row::Record(817, 4), // 1104 DeliberationCommand.react
    Row::Record(821, 3), // 1105 DeliberationCommand.decideAmendment
    Row::Record(827, 4), // 1106 DeliberationCommand.moderate
    Row::Record(847, 5), // 1107 DeliberationCommand.object
    Row::Record(852, 4), // 1108 DeliberationCommand.decideObjection
    Row::Record(877, 3), // 1109 DeliberationCommand.review
    Row::Record(747, 1), // 1110 DeliberationCommand.open
    Row::Record(2785, 6), // 1111 DeliberationCommand.cast
    Row::Record(2783, 2), // 1112 Vote
    Row::Maybe(683), // 1113 Tracker?
    Row::Record(2795, 3), // 1114 DeliberationCommand.enterBallots
    Row::List(1116), // 1115 [NamedBallot]
    Row::Record(2791, 4), // 1116 NamedBallot
    Row::Record(901, 5), // 1117 DeliberationCommand.entrustVote
    Row::Record(901, 2), // 1118 DeliberationCommand.revokeProxy
    Row::Record(906, 3), // 1119 DeliberationCommand.serveBallots
    Row::Record(2798, 5), // 1120 DeliberationCommand.issuePaper
    Row::Record(919, 5), // 1121 DeliberationCommand.receivePaper
    Row::Record(2803, 3), // 1122 DeliberationCommand.countPapers
    Row::List(1112), // 1123 [Vote]
    Row::Record(747, 1), // 1124 DeliberationCommand.lapse
    Row::Record(747, 1), // 1125 DeliberationCommand.close
    Row::Union(2842, 11), // 1126 CovenantCommand
    Row::Record(1065, 4), // 1127 CovenantCommand.adopt
    Row::Record(1070, 2), // 1128 CovenantCommand.repeal
    Row::Record(2831, 8), // 1129 CovenantCommand.recordViolation
    Row::Record(1085, 2), // 1130 CovenantCommand.reply
    Row::Record(1085, 2), // 1131 CovenantCommand.appeal
    Row::Record(2839, 3), // 1132 CovenantCommand.decideAppeal
    Row::Record(1114, 2), // 1133 CovenantCommand.withdrawViolation
    Row::Record(1107, 2), // 1134 CovenantCommand.referAgain
    Row::Record(1107, 2), // 1135 CovenantCommand.confirmReferral
    Row::Record(1109, 2), // 1136 CovenantCommand.deferReferral
    Row::Record(1073, 1), // 1137 CovenantCommand.fallDue
    Row::Union(2859, 13), // 1138 PointsCommand
    Row::Record(1133, 2), // 1139 PointsCommand.openFund
    Row::Record(1135, 4), // 1140 PointsCommand.award
    Row::Record(2853, 4), // 1141 PointsCommand.reverse
    Row::Record(1148, 5), // 1142 PointsCommand.publishOffer
    Row::Record(1148, 1), // 1143 PointsCommand.withdrawOffer
    Row::Record(1155, 3), // 1144 PointsCommand.reserve
    Row::Record(2857, 2), // 1145 PointsCommand.confirm
    Row::Record(1155, 1), // 1146 PointsCommand.cancel
    Row::Record(1155, 1), // 1147 PointsCommand.expireRedemption
    Row::Record(532, 1), // 1148 PointsCommand.release
    Row::Record(1183, 2), // 1149 PointsCommand.settle
    Row::Record(356, 2), // 1150 PointsCommand.combine
    Row::Record(36, 1), // 1151 PointsCommand.forfeit
    Row::Union(2872, 7), // 1152 ConsultationCommand
    Row::Record(1403, 4), // 1153 ConsultationCommand.ask
    Row::Record(1421, 2), // 1154 ConsultationCommand.answer
    Row::Record(1403, 1), // 1155 ConsultationCommand.withdraw
    Row::Record(1424, 2), // 1156 ConsultationCommand.rate
    Row::Record(1403, 1), // 1157 ConsultationCommand.lapse
    Row::Record(36, 1), // 1158 ConsultationCommand.forget
    Row::Record(1404, 1), // 1159 ConsultationCommand.release
    Row::Union(2884, 7), // 1160 VaultCommand
    Row::Record(2879, 5), // 1161 VaultCommand.keep
    Row::Record(1439, 2), // 1162 VaultCommand.correct
    Row::Record(1443, 2), // 1163 VaultCommand.withdrawConsent
    Row::Record(1450, 2), // 1164 VaultCommand.erase
    Row::Record(1455, 1), // 1165 VaultCommand.confirmErasure
    Row::Record(2884, 0), // 1166 VaultCommand.lapse
    Row::Record(36, 1), // 1167 VaultCommand.retire
    Row::Union(2901, 2), // 1168 ConsultationQuery
    Row::Record(1403, 1), // 1169 ConsultationQuery.question
    Row::Record(1404, 1), // 1170 ConsultationQuery.figures
    Row::Union(2905, 3), // 1171 CovenantQuery
    Row::Record(739, 1), // 1172 CovenantQuery.covenant
    Row::Record(36, 1), // 1173 CovenantQuery.violations
    Row::Record(2903, 2), // 1174 CovenantQuery.figures
    Row::Union(2917, 12), // 1175 DeliberationQuery
    Row::Record(747, 1), // 1176 DeliberationQuery.topic
    Row::Record(2908, 3), // 1177 DeliberationQuery.ballot
    Row::Record(2911, 2), // 1178 DeliberationQuery.ballots
    Row::Record(2913, 2), // 1179 DeliberationQuery.ballotProof
    Row::Record(747, 1), // 1180 DeliberationQuery.explanation
    Row::Record(747, 1), // 1181 DeliberationQuery.election
    Row::Record(2911, 2), // 1182 DeliberationQuery.discussion
    Row::Record(807, 2), // 1183 DeliberationQuery.contribution
    Row::Record(2915, 2), // 1184 DeliberationQuery.consensus
    Row::Record(2911, 2), // 1185 DeliberationQuery.electorate
    Row::Record(2911, 2), // 1186 DeliberationQuery.objections
    Row::Record(2911, 2), // 1187 DeliberationQuery.proxies
    Row::Record(2936, 1), // 1188 Done
    Row::Union(2930, 6), // 1189 Made
    Row::Record(2929, 1), // 1190 Made.picture
    Row::Record(2937, 3), // 1191 Helper
    Row::Union(2941, 6), // 1192 JournalQuery
    Row::Record(2940, 0), // 1193 JournalQuery.state
    Row::Record(2940, 0), // 1194 JournalQuery.root
    Row::Record(1480, 1), // 1195 JournalQuery.inclusion
    Row::Record(2940, 1), // 1196 JournalQuery.consistency
    Row::Record(1479, 1), // 1197 JournalQuery.receipt
    Row::Record(36, 1), // 1198 JournalQuery.export
    Row::Union(2947, 11), // 1199 MembershipQuery
    Row::Record(38, 1), // 1200 MembershipQuery.region
    Row::Record(38, 1), // 1201 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1202 MembershipQuery.coverage
    Row::Record(309, 1), // 1203 MembershipQuery.joinCode
    Row::Record(36, 1), // 1204 MembershipQuery.member
    Row::Record(38, 1), // 1205 MembershipQuery.entries
    Row::Record(389, 1), // 1206 MembershipQuery.batch
    Row::Record(289, 1), // 1207 MembershipQuery.organisation
    Row::Record(2947, 0), // 1208 MembershipQuery.identityKeys
    Row::Record(372, 1), // 1209 MembershipQuery.unmasking
    Row::Record(36, 1), // 1210 MembershipQuery.unmaskings
    Row::Union(2958, 10), // 1211 PointsQuery
    Row::Record(36, 1), // 1212 PointsQuery.person
    Row::Record(1135, 2), // 1213 PointsQuery.participation
    Row::Record(532, 1), // 1214 PointsQuery.merchant
    Row::Record(1133, 1), // 1215 PointsQuery.fund
    Row::Record(1148, 1), // 1216 PointsQuery.offer
    Row::Record(1155, 1), // 1217 PointsQuery.redemption
    Row::Record(1155, 1), // 1218 PointsQuery.verificationCode
    Row::Record(1183, 1), // 1219 PointsQuery.settlement
    Row::Record(1846, 2), // 1220 PointsQuery.settlementLine
    Row::Record(2958, 0), // 1221 PointsQuery.ledger
    Row::Union(2970, 9), // 1222 Query
    Row::Union(2968, 2), // 1223 VaultQuery
    Row::Record(250, 1), // 1224 VaultQuery.entry
    Row::Record(2968, 0), // 1225 VaultQuery.due
    Row::Record(2979, 3), // 1226 Question
    Row::Record(2985, 5), // 1227 Request
    Row::Maybe(1229), // 1228 Via?
    Row::Record(2982, 3), // 1229 Via
    Row::Maybe(1191), // 1230 Helper?
    Row::Leaf(Leaf::Secret), // 1231 Secret
    Row::Record(2990, 3), // 1232 Setup
    Row::Union(3024, 10), // 1233 Tool
    Row::Record(2993, 4), // 1234 Tool.identityDigest
    Row::Record(2997, 3), // 1235 Tool.identityKey
    Row::Record(1110, 1), // 1236 Tool.creditCode
    Row::Record(3000, 2), // 1237 Tool.contentDigest
    Row::Record(3002, 1), // 1238 Tool.qrPicture
    Row::Record(3003, 6), // 1239 Tool.verifyInclusion
    Row::Record(3009, 6), // 1240 Tool.verifyConsistency
    Row::Record(3015, 6), // 1241 Tool.verifyBallot
    Row::Record(3021, 3), // 1242 Tool.recount
    Row::Record(3024, 0), // 1243 Tool.presets
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
    must(24, 12), // voter
    must(25, 17), // digest
    must(26, 18), // now
    must(27, 19), // records
    must(28, 17), // root
    must(29, 19), // size
    must(30, 17), // leaf
    must(31, 22), // proof
    must(28, 17), // root
    must(29, 19), // size
    must(32, 0), // deadline
    must(33, 0), // event
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    must(37, 0), // none
    must(38, 0), // phone
    must(39, 0), // scannedCode
    must(40, 0), // seenByStaff
    must(41, 0), // document
    must(42, 0), // networkIdentity
    must(43, 0), // propose
    must(44, 0), // second
    must(45, 0), // cast
    must(46, 0), // redeem
    must(47, 0), // report
    must(48, 0), // rekey
    must(49, 44), // act
    must(50, 41), // least
    must(51, 46), // max
    must(52, 19), // minutes
    must(53, 46), // workingDays
    must(54, 46), // appealWorkingDays
    must(55, 49), // review
    must(56, 46), // applicationsPerPersonMax
    must(57, 46), // applicationsPerRegionMax
    must(58, 46), // officersMax
    must(53, 46), // workingDays
    must(59, 46), // reminderWorkingDays
    must(60, 51), // answer
    must(61, 46), // openPerPersonMax
    must(62, 46), // decisionDays
    must(63, 46), // noticeDays
    must(64, 57), // helpers
    must(65, 46), // peopleDayMax
    must(66, 46), // peopleMonthMax
    must(67, 46), // correctionDays
    must(68, 0), // command
    must(69, 46), // hours
    must(70, 41), // joinProof
    may(71, 42, 0), // proofs
    must(72, 45), // gridSuffixDigits
    must(73, 46), // joinCodeDaysMax
    must(74, 47), // joinTries
    must(75, 48), // organisations
    must(76, 50), // consultation
    may(77, 52, 0), // rolePassesMax
    may(78, 53, 0), // unmasking
    may(79, 55, 0), // assistance
    may(80, 58, 0), // fourEyes
    must(81, 0), // persons
    must(82, 0), // adults
    must(83, 0), // households
    must(84, 0), // owners
    must(85, 0), // representatives
    must(75, 0), // organisations
    must(86, 0), // registered
    must(87, 0), // interestedOwners
    must(88, 65), // atLeast
    must(89, 65), // moreThan
    must(90, 0), // eligible
    must(91, 0), // participants
    must(92, 0), // valid
    must(93, 0), // yesAndNo
    must(94, 46), // perProxy
    must(95, 46), // daysBefore
    may(96, 67, 0), // kin
    must(97, 0), // ignored
    must(98, 0), // participates
    must(99, 0), // joinsMajority
    must(100, 75), // counts
    must(101, 0), // source
    must(102, 17), // notice
    must(103, 46), // servedDays
    must(104, 0), // schulze
    must(105, 0), // runoff
    must(106, 0), // void
    must(107, 0), // allowed
    must(108, 0), // closedUp
    must(109, 0), // last
    must(110, 0), // setAside
    must(111, 0), // oneByOne
    must(112, 0), // never
    must(113, 78), // method
    must(114, 79), // equalRanks
    must(115, 80), // skippedRanks
    must(116, 81), // unranked
    must(117, 82), // exhausted
    must(118, 83), // elimination
    must(119, 84), // withdrawn
    must(120, 67), // secret
    must(121, 46), // smallCell
    must(122, 67), // replaces
    must(123, 46), // countingDays
    may(124, 71, 0), // proxies
    may(125, 73, 0), // silence
    may(126, 76, 0), // ranks
    must(127, 46), // screeningDays
    must(128, 46), // appealDays
    must(129, 46), // discussionDays
    must(130, 46), // listDays
    may(131, 87, 0), // listObjectionDays
    must(132, 46), // listDecisionDays
    must(133, 46), // openingDays
    must(63, 46), // noticeDays
    must(134, 46), // objectionDays
    must(135, 46), // reviewDays
    must(136, 0), // code
    must(137, 63), // electorate
    must(138, 46), // seconds
    must(139, 46), // secondingDays
    must(140, 46), // votingDays
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    may(144, 67, 0), // covenants
    must(101, 0), // source
    may(145, 68, 0), // preset
    may(146, 68, 0), // presetOverride
    may(147, 69, 0), // ballots
    may(148, 85, 0), // life
    must(149, 0), // primary
    must(150, 0), // datesSecondary
    must(151, 0), // secondary
    must(152, 0), // proposed
    must(153, 0), // heads
    must(154, 0), // area
    must(155, 63), // of
    must(156, 64), // share
    must(157, 46), // days
    must(101, 28), // source
    must(157, 46), // days
    must(158, 46), // decidedWithin
    must(101, 28), // source
    must(159, 46), // fewest
    must(160, 46), // most
    must(161, 46), // months
    must(101, 28), // source
    must(94, 46), // perProxy
    must(95, 46), // daysBefore
    may(96, 67, 0), // kin
    must(101, 28), // source
    must(162, 28), // name
    must(101, 28), // source
    must(163, 90), // from
    may(164, 91, 0), // to
    must(165, 92), // certainty
    must(166, 93), // electorates
    must(167, 94), // measures
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    may(144, 67, 0), // covenants
    may(168, 96, 0), // calledBy
    may(169, 67, 0), // convened
    may(102, 98, 0), // notice
    may(170, 100, 0), // listObjections
    may(140, 102, 0), // votingDays
    may(171, 98, 0), // resultWithin
    may(172, 98, 0), // resultNotice
    may(120, 67, 0), // secret
    may(173, 67, 0), // contested
    may(105, 67, 0), // runoff
    may(174, 98, 0), // runoffWithin
    may(175, 104, 0), // recallAgain
    may(176, 98, 0), // recallWithin
    may(124, 106, 0), // proxies
    may(125, 98, 0), // silence
    must(177, 61), // decisions
    may(178, 88, 0), // presets
    must(49, 0), // act
    must(179, 13), // amount
    must(180, 13), // dayCap
    must(31, 41), // proof
    must(181, 109), // acts
    must(182, 19), // redemptionMinutes
    must(183, 45), // codeTries
    must(184, 111), // cnyPerPoint
    must(185, 0), // kind
    must(186, 67), // urgent
    must(187, 115), // departments
    must(188, 46), // fromMinute
    must(189, 46), // toMinute
    must(190, 0), // grid
    must(191, 0), // village
    must(192, 0), // town
    must(193, 0), // county
    must(194, 0), // city
    must(53, 46), // workingDays
    must(195, 19), // workingMinutes
    must(196, 120), // level
    must(186, 67), // urgent
    must(197, 121), // term
    must(198, 113), // kinds
    must(199, 116), // officeHours
    must(200, 118), // limits
    may(201, 45, 3), // warningsMax
    may(202, 45, 3), // reopeningsMax
    may(203, 46, 30), // evaluationDays
    must(204, 0), // consent
    must(205, 0), // contract
    must(206, 0), // legalDuty
    must(207, 0), // emergency
    must(208, 0), // news
    must(209, 0), // public
    must(210, 0), // otherLaw
    must(211, 0), // ordinary
    must(212, 0), // sensitive
    must(0, 0), // under14
    must(213, 0), // item
    must(20, 0), // owner
    must(214, 124), // basis
    must(215, 125), // purposes
    must(216, 46), // freshDays
    must(217, 126), // sensitivity
    may(218, 115, 0), // shareWith
    must(219, 0), // entry
    must(220, 0), // leaving
    must(221, 0), // category
    must(214, 124), // basis
    must(222, 46), // keepDays
    must(163, 129), // from
    must(162, 0), // name
    must(223, 18), // effectiveFrom
    may(224, 36, 0), // effectiveTo
    must(225, 37), // founders
    must(226, 40), // membership
    must(227, 60), // deliberation
    must(228, 108), // points
    must(229, 112), // cases
    may(230, 122, 0), // catalogue
    may(231, 127, 0), // vault
    must(232, 35), // charter
    must(233, 34), // adopted
    must(36, 39), // region
    must(162, 0), // name
    must(196, 120), // level
    may(234, 132, 0), // parent
    must(234, 39), // parent
    must(136, 39), // code
    must(36, 39), // region
    must(162, 0), // name
    must(83, 138), // households
    must(235, 138), // stay
    must(236, 139), // parts
    must(237, 142), // absorbed
    must(238, 135), // rename
    must(239, 136), // move
    must(240, 137), // split
    must(241, 141), // merge
    must(242, 0), // reshape
    must(36, 39), // region
    must(243, 134), // change
    must(244, 18), // on
    must(245, 0), // household
    must(246, 0), // organisation
    must(234, 39), // parent
    must(247, 120), // parentLevel
    must(196, 120), // level
    must(36, 39), // region
    must(234, 39), // parent
    must(248, 45), // digits
    must(36, 39), // region
    must(196, 120), // level
    must(242, 0), // reshape
    must(244, 18), // on
    must(244, 18), // on
    must(249, 18), // at
    must(36, 39), // region
    must(250, 39), // became
    must(251, 0), // named
    must(36, 39), // region
    must(196, 120), // level
    must(252, 39), // other
    must(253, 120), // otherLevel
    must(190, 39), // grid
    must(83, 19), // households
    must(251, 19), // named
    must(254, 0), // first
    must(190, 39), // grid
    must(255, 19), // known
    must(256, 19), // joined
    must(157, 46), // days
    must(51, 46), // max
    must(257, 18), // until
    must(258, 46), // version
    must(259, 46), // current
    must(31, 41), // proof
    must(260, 41), // needed
    must(34, 0), // person
    must(190, 39), // grid
    must(245, 0), // household
    must(190, 39), // grid
    must(245, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(245, 0), // household
    must(36, 39), // region
    must(261, 39), // actsIn
    must(257, 18), // until
    must(249, 18), // at
    must(35, 10), // role
    must(262, 45), // rung
    must(263, 45), // held
    must(257, 18), // until
    must(264, 18), // heldUntil
    must(265, 45), // passes
    must(160, 45), // most
    must(266, 188), // creditCode
    must(246, 0), // organisation
    must(267, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(267, 46), // open
    must(51, 46), // max
    must(268, 46), // officers
    must(51, 46), // max
    must(269, 204), // year
    must(254, 204), // first
    must(109, 204), // last
    must(270, 18), // due
    must(249, 18), // at
    must(34, 0), // person
    must(271, 0), // into
    must(272, 46), // key
    must(259, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(260, 41), // needed
    must(263, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(252, 0), // other
    must(34, 0), // person
    must(273, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(274, 0), // handle
    must(275, 0), // helper
    must(275, 0), // helper
    must(68, 0), // command
    must(275, 0), // helper
    must(276, 46), // people
    must(160, 46), // most
    must(257, 18), // until
    must(277, 0), // app
    must(278, 0), // paper
    must(279, 0), // booth
    must(38, 0), // phone
    must(280, 0), // mobile
    must(281, 238), // ballot
    must(219, 238), // entry
    must(282, 0), // batch
    must(282, 0), // batch
    must(283, 19), // forms
    must(284, 19), // total
    must(282, 0), // batch
    must(68, 0), // command
    must(282, 0), // batch
    must(68, 0), // command
    must(285, 19), // announced
    must(286, 19), // came
    must(31, 41), // proof
    must(263, 41), // held
    must(34, 0), // person
    must(257, 18), // until
    must(287, 146), // unknownRegion
    must(288, 147), // unknownPerson
    must(289, 148), // unknownHousehold
    must(290, 149), // unknownOrganisation
    must(291, 150), // regionExists
    must(292, 151), // levelGap
    must(293, 152), // gridSuffix
    must(294, 153), // notAGrid
    must(295, 154), // unknownReshape
    must(296, 155), // reshapeExists
    must(297, 156), // reshapePast
    must(298, 157), // regionEnded
    must(299, 158), // nothingChanges
    must(300, 159), // namedTwice
    must(301, 160), // mergeLevels
    must(302, 161), // householdsUnaccounted
    must(303, 162), // knownBelowJoined
    must(304, 163), // joinCodeDays
    must(305, 164), // noJoinCode
    must(306, 165), // joinTriesUsed
    must(307, 166), // joinCodeReplaced
    must(308, 167), // joinCodeWithdrawn
    must(309, 168), // joinCodeExpired
    must(310, 169), // proofTooLow
    must(311, 170), // alreadyMember
    must(312, 171), // identityTaken
    must(313, 172), // identityChanged
    must(314, 173), // householdElsewhere
    must(315, 174), // householdFull
    must(316, 175), // notAMember
    must(317, 176), // notInHousehold
    must(318, 177), // roleNeedsOrganisation
    must(319, 178), // roleWithoutOrganisation
    must(320, 179), // roleBeyondOrganisation
    must(321, 180), // ownGrant
    must(322, 181), // roleExpiryPast
    must(323, 182), // beyondRung
    must(324, 183), // grantOutlasts
    must(325, 184), // passesTooMany
    must(326, 185), // roleNotHeld
    must(327, 186), // creditCodeMissing
    must(328, 187), // creditCodeTaken
    must(329, 189), // organisationExists
    must(330, 190), // applicationsOfPerson
    must(331, 191), // applicationsOfRegion
    must(332, 192), // officersTooMany
    must(333, 193), // officersNone
    must(334, 194), // officerTwice
    must(335, 195), // notUnderReview
    must(336, 196), // ownReview
    must(337, 197), // sameReviewer
    must(338, 198), // notRejected
    must(339, 199), // appealDecided
    must(340, 200), // appealLate
    must(341, 201), // ownSupervision
    must(342, 202), // notSuspended
    must(343, 203), // unknownYear
    must(344, 205), // notActive
    must(345, 206), // notDue
    must(346, 207), // personMerged
    must(347, 208), // identityKeyOrder
    must(348, 209), // identityKeyReused
    must(349, 210), // identityKeyNotInForce
    must(350, 211), // ownWitness
    must(351, 212), // proofBelow
    must(352, 213), // proofNotHigher
    must(353, 214), // onePerson
    must(354, 215), // duplicateOpen
    must(355, 216), // noDuplicate
    must(356, 217), // ownDuplicate
    must(357, 218), // mergeIntoMember
    must(358, 219), // notAMinor
    must(359, 220), // underage
    must(360, 221), // guardianNeeded
    must(361, 222), // ownGuardian
    must(362, 223), // guardianActs
    must(363, 224), // unmaskingOff
    must(364, 225), // unmaskingExists
    must(365, 226), // unknownUnmasking
    must(366, 227), // unknownHandle
    must(367, 228), // ownUnmasking
    must(368, 229), // unmaskingDecided
    must(369, 230), // nobodyToTell
    must(370, 231), // assistanceOff
    must(371, 232), // ownHelper
    must(372, 233), // helperElsewhere
    must(373, 234), // helperForRole
    must(374, 235), // helperBusy
    must(375, 236), // helperChooses
    must(376, 237), // channelDiffers
    must(377, 239), // unknownBatch
    must(378, 240), // batchExists
    must(379, 241), // batchClosed
    must(380, 242), // batchTotal
    must(381, 243), // notInBatch
    must(382, 244), // batchMismatch
    must(383, 245), // nothingToCorrect
    must(384, 246), // correctionLate
    must(385, 247), // proofRaised
    must(386, 248), // secondEyes
    must(242, 0), // reshape
    must(387, 145), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(246, 252, 0), // organisation
    may(257, 36, 0), // until
    must(265, 45), // passes
    may(388, 253, 0), // passedBy
    must(190, 39), // grid
    must(258, 46), // version
    must(257, 18), // until
    may(389, 36, 0), // overlap
    must(101, 0), // source
    must(390, 46), // triesLeft
    must(257, 18), // until
    must(34, 0), // person
    must(245, 0), // household
    must(190, 39), // grid
    must(391, 260), // identity
    must(31, 41), // proof
    must(245, 0), // household
    must(392, 0), // delegate
    must(163, 0), // from
    must(164, 0), // to
    must(393, 264), // members
    must(394, 0), // socialOrganisation
    must(395, 0), // selfOrganisedGroup
    must(396, 0), // enterprise
    must(397, 0), // merchant
    must(398, 0), // department
    must(399, 0), // residentsCouncil
    must(400, 0), // worthiesCouncil
    must(401, 0), // serviceCorps
    must(402, 0), // legalServiceCorps
    must(403, 0), // ethicsPanel
    must(404, 0), // communityBody
    must(246, 0), // organisation
    must(185, 267), // kind
    must(36, 39), // region
    may(266, 268, 0), // creditCode
    must(405, 22), // documents
    must(268, 264), // officers
    must(406, 0), // applicant
    must(407, 49), // terms
    must(408, 39), // reviewedIn
    must(270, 18), // due
    must(246, 0), // organisation
    must(409, 0), // reason
    must(246, 0), // organisation
    must(36, 39), // region
    must(409, 0), // reason
    may(410, 253, 0), // by
    may(411, 36, 0), // appealUntil
    must(246, 0), // organisation
    must(409, 0), // reason
    must(36, 39), // region
    must(270, 18), // due
    must(246, 0), // organisation
    must(36, 39), // region
    must(270, 18), // due
    must(272, 46), // key
    must(412, 17), // check
    must(34, 0), // person
    must(391, 260), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(252, 0), // other
    may(413, 68, 0), // suspicion
    may(414, 253, 0), // finder
    must(270, 18), // due
    must(34, 0), // person
    must(252, 0), // other
    must(270, 18), // due
    must(34, 0), // person
    must(252, 0), // other
    must(409, 0), // reason
    must(34, 0), // person
    must(271, 0), // into
    must(409, 0), // reason
    must(415, 18), // adultFrom
    may(18, 253, 0), // guardian
    must(34, 0), // person
    must(416, 285), // minor
    must(417, 0), // decider
    must(409, 0), // reason
    must(417, 0), // decider
    must(409, 0), // reason
    must(34, 0), // person
    must(270, 18), // due
    may(418, 36, 0), // told
    must(419, 67), // overdue
    must(420, 290), // asked
    must(421, 291), // lapsed
    must(422, 292), // declined
    must(423, 293), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(274, 0), // handle
    must(424, 0), // asker
    must(409, 0), // reason
    must(425, 54), // rules
    must(426, 289), // stage
    must(427, 288), // order
    must(78, 0), // unmasking
    must(426, 289), // stage
    must(34, 0), // person
    must(428, 0), // tombstone
    must(34, 0), // person
    may(36, 132, 0), // region
    must(429, 238), // channel
    may(275, 253, 0), // helper
    may(282, 68, 0), // batch
    must(68, 0), // command
    may(257, 36, 0), // until
    must(68, 0), // command
    must(283, 19), // forms
    must(282, 0), // batch
    must(36, 39), // region
    must(283, 19), // forms
    must(198, 298), // kinds
    must(282, 0), // batch
    must(430, 298), // differences
    may(409, 68, 0), // reason
    may(392, 253, 0), // delegate
    must(245, 303), // household
    must(31, 304), // proof
    must(392, 305), // delegate
    must(34, 0), // person
    must(431, 302), // was
    must(26, 302), // now
    must(49, 17), // act
    must(68, 0), // command
    must(410, 0), // by
    may(432, 253, 0), // helps
    must(257, 18), // until
    must(49, 17), // act
    must(254, 0), // first
    must(44, 0), // second
    must(433, 131), // regionDefined
    must(434, 133), // reshapePlanned
    must(435, 143), // reshapeCancelled
    must(436, 144), // reshapeDropped
    must(437, 249), // regionReshaped
    must(438, 250), // knownHouseholdsEntered
    must(439, 251), // roleGranted
    must(440, 254), // roleRevoked
    must(441, 255), // joinCodeIssued
    must(442, 256), // joinCodeRevoked
    must(443, 257), // joinCodeRejected
    must(444, 258), // householdFormed
    must(445, 259), // personJoined
    must(446, 261), // personLeft
    must(447, 262), // delegateNamed
    must(448, 263), // householdRegrouped
    must(449, 265), // delegateCleared
    must(450, 266), // organisationApplied
    must(451, 269), // organisationApproved
    must(452, 270), // organisationRejected
    must(453, 271), // reviewAppealed
    must(454, 272), // applicationWithdrawn
    must(455, 273), // organisationSuspended
    must(456, 274), // organisationReinstated
    must(457, 275), // organisationDissolved
    must(458, 276), // reviewOverdue
    must(459, 277), // reviewEscalated
    must(460, 278), // identityKeyRotated
    must(461, 279), // personProved
    must(462, 280), // duplicateFound
    must(463, 281), // duplicateOverdue
    must(464, 282), // duplicateDismissed
    must(465, 283), // personsMerged
    must(466, 284), // minorEntered
    must(467, 286), // cameOfAge
    must(468, 287), // unmaskingAsked
    must(469, 294), // unmaskingMoved
    must(470, 295), // personErased
    must(471, 296), // entered
    must(472, 297), // batchOpened
    must(379, 300), // batchClosed
    must(473, 301), // entryCorrected
    must(474, 306), // actHeld
    must(475, 307), // actSeconded
    must(476, 316), // options
    must(477, 45), // seats
    must(476, 316), // options
    must(477, 45), // seats
    may(478, 317, 0), // reserved
    may(479, 319, 0), // elected
    must(476, 316), // options
    must(353, 67), // onePerson
    must(480, 314), // posts
    may(481, 320, 0), // apart
    must(482, 315), // post
    must(482, 315), // post
    must(51, 45), // max
    must(113, 78), // method
    must(483, 67), // equal
    must(484, 0), // greedy
    must(485, 0), // equalShares
    must(486, 0), // equalSharesThenGreedy
    must(113, 326), // method
    must(487, 13), // budget
    must(488, 327), // costs
    must(51, 45), // max
    must(228, 46), // points
    must(489, 312), // motion
    must(490, 313), // block
    must(142, 322), // approval
    must(491, 323), // score
    must(492, 324), // ranked
    must(487, 325), // budget
    must(427, 316), // order
    must(493, 17), // seed
    must(494, 329), // revote
    must(495, 330), // seniority
    must(496, 331), // lot
    must(476, 45), // options
    must(185, 311), // kind
    must(497, 328), // ties
    may(214, 341, 0), // basis
    may(101, 68, 0), // source
    must(498, 338), // dissuade
    must(499, 339), // expose
    must(500, 340), // exposeNamed
    must(501, 342), // refer
    must(502, 343), // fine
    must(503, 344), // withholdService
    must(157, 46), // days
    must(62, 46), // decisionDays
    must(504, 0), // rule
    must(505, 46), // windowDays
    must(506, 336), // ladder
    may(507, 87, 0), // replyDays
    may(508, 345, 0), // appeal
    may(509, 347, 0), // continues
    must(510, 0), // covenant
    must(425, 334), // rules
    may(223, 36, 0), // effectiveFrom
    may(511, 87, 0), // figuresFrom
    must(34, 0), // person
    must(512, 0), // ground
    must(155, 63), // of
    must(50, 19), // least
    must(513, 0), // topic
    must(36, 39), // region
    must(504, 62), // rule
    must(71, 42), // proofs
    must(514, 17), // subject
    must(515, 310), // question
    may(510, 332, 0), // covenant
    may(516, 348, 0), // repeals
    may(517, 348, 0), // follows
    must(173, 67), // contested
    must(518, 316), // standsFor
    may(519, 36, 0), // opensBefore
    may(520, 349, 0), // recalls
    may(175, 104, 0), // recallAgain
    must(521, 351), // units
    must(522, 352), // calls
    may(260, 87, 0), // needed
    must(523, 0), // proposer
    must(270, 18), // due
    must(34, 0), // person
    must(86, 67), // registered
    must(36, 39), // region
    must(524, 355), // voters
    must(525, 17), // evidence
    must(526, 0), // unit
    must(20, 0), // owner
    must(154, 19), // area
    must(36, 39), // region
    must(521, 358), // units
    must(513, 0), // topic
    must(34, 0), // person
    must(513, 0), // topic
    must(138, 46), // seconds
    must(138, 46), // seconds
    must(260, 46), // needed
    must(527, 18), // before
    must(528, 364), // fewSeconds
    must(529, 365), // nobodyEligible
    must(530, 366), // areaTooLarge
    must(531, 367), // tooLate
    must(532, 368), // recallVotedOn
    must(533, 369), // recallFailed
    must(513, 0), // topic
    must(387, 363), // why
    must(513, 0), // topic
    must(270, 18), // due
    must(513, 0), // topic
    must(534, 67), // admitted
    must(410, 264), // by
    may(409, 68, 0), // reason
    may(257, 36, 0), // until
    must(513, 0), // topic
    must(34, 0), // person
    must(270, 18), // due
    must(513, 0), // topic
    must(257, 18), // until
    must(22, 0), // for
    must(535, 0), // against
    must(536, 0), // statement
    must(537, 0), // amendment
    must(513, 0), // topic
    must(538, 0), // contribution
    must(34, 0), // person
    must(185, 376), // kind
    must(539, 17), // content
    must(258, 46), // version
    may(510, 332, 0), // covenant
    must(540, 0), // disagree
    must(541, 0), // pass
    must(542, 0), // agree
    must(513, 0), // topic
    must(538, 0), // contribution
    must(34, 0), // person
    must(543, 378), // reaction
    must(513, 0), // topic
    must(538, 0), // contribution
    must(544, 67), // accepted
    must(258, 46), // version
    must(514, 17), // subject
    may(510, 332, 0), // covenant
    must(513, 0), // topic
    must(538, 0), // contribution
    must(545, 67), // hidden
    must(409, 0), // reason
    must(546, 18), // listUntil
    must(547, 18), // objectionsUntil
    must(548, 18), // listDue
    must(549, 18), // opens
    must(90, 19), // eligible
    may(154, 385, 0), // area
    must(550, 17), // register
    must(513, 0), // topic
    must(258, 46), // version
    must(551, 46), // dropped
    must(407, 382), // terms
    may(552, 383, 0), // list
    may(34, 253, 0), // person
    may(246, 252, 0), // organisation
    must(553, 67), // listed
    may(154, 385, 0), // area
    must(513, 0), // topic
    must(554, 0), // objection
    must(34, 0), // person
    must(409, 0), // reason
    may(555, 387, 0), // about
    must(513, 0), // topic
    must(554, 0), // objection
    must(556, 67), // upheld
    must(409, 0), // reason
    must(513, 0), // topic
    must(557, 19), // unanswered
    must(513, 0), // topic
    must(257, 18), // until
    must(270, 18), // due
    must(513, 0), // topic
    must(554, 0), // objection
    must(410, 264), // by
    may(257, 36, 0), // until
    must(513, 0), // topic
    must(36, 39), // region
    may(558, 332, 0), // adopts
    may(516, 348, 0), // repeals
    must(557, 19), // unanswered
    may(55, 36, 0), // review
    must(513, 0), // topic
    must(516, 0), // repeals
    must(410, 0), // by
    must(559, 0), // keep
    must(243, 0), // change
    must(560, 0), // end
    must(513, 0), // topic
    must(561, 398), // finding
    must(539, 17), // content
    may(562, 36, 0), // next
    must(513, 0), // topic
    must(552, 384), // list
    must(257, 18), // until
    must(256, 19), // joined
    must(563, 19), // left
    must(564, 19), // changed
    must(513, 0), // topic
    must(24, 0), // voter
    may(245, 401, 0), // household
    may(246, 252, 0), // organisation
    may(565, 253, 0), // proxy
    must(429, 238), // channel
    must(545, 402), // hidden
    must(122, 67), // replaces
    must(566, 0), // spouse
    must(234, 0), // parent
    must(567, 0), // child
    must(568, 0), // sibling
    must(569, 0), // grandparent
    must(570, 0), // grandchild
    must(513, 0), // topic
    must(571, 0), // principal
    must(565, 0), // proxy
    may(572, 404, 0), // relation
    must(525, 17), // evidence
    must(513, 0), // topic
    must(524, 264), // voters
    must(525, 17), // evidence
    must(573, 67), // inTime
    must(513, 0), // topic
    must(24, 0), // voter
    may(245, 401, 0), // household
    must(282, 0), // batch
    must(429, 238), // channel
    must(574, 264), // watchers
    must(513, 0), // topic
    must(282, 0), // batch
    must(575, 410), // papers
    must(513, 0), // topic
    must(24, 0), // voter
    may(246, 252, 0), // organisation
    may(565, 253, 0), // proxy
    must(429, 238), // channel
    must(513, 0), // topic
    must(576, 19), // boxes
    must(575, 19), // papers
    must(257, 18), // until
    must(577, 0), // noQuorum
    must(578, 0), // rejected
    must(579, 0), // passed
    must(106, 0), // void
    must(580, 0), // tooMany
    must(581, 0), // twoPosts
    must(582, 0), // otherForm
    must(114, 0), // equalRanks
    must(583, 0), // unreadable
    must(584, 419), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(585, 19), // blank
    must(106, 417), // void
    must(586, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(587, 19), // yes
    must(588, 19), // no
    must(589, 19), // abstain
    must(590, 423), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(591, 433), // test
    must(586, 95), // measure
    must(592, 19), // part
    must(593, 19), // whole
    must(594, 66), // base
    must(595, 65), // ratio
    must(596, 434), // comparison
    must(563, 435), // left
    must(597, 435), // right
    must(598, 67), // holds
    must(599, 45), // option
    must(600, 430), // votes
    must(601, 431), // tests
    must(599, 45), // option
    must(478, 67), // reserved
    must(602, 67), // byTie
    must(600, 428), // votes
    must(603, 436), // seated
    must(604, 316), // tied
    must(267, 45), // open
    must(480, 426), // posts
    must(254, 45), // first
    must(44, 45), // second
    must(605, 19), // forFirst
    must(606, 19), // forSecond
    must(599, 45), // option
    must(607, 316), // path
    must(608, 19), // strength
    must(609, 19), // back
    must(610, 316), // cut
    must(611, 439), // duels
    must(612, 316), // unbeaten
    may(613, 52, 0), // winner
    must(31, 441), // proof
    must(599, 45), // option
    must(600, 19), // votes
    must(614, 19), // alone
    must(615, 446), // standings
    must(616, 19), // continuing
    must(117, 19), // exhausted
    must(617, 316), // out
    must(602, 67), // byTie
    must(618, 444), // rounds
    may(613, 52, 0), // winner
    must(604, 316), // tied
    must(619, 45), // project
    must(620, 435), // effectiveVotesThousandths
    must(621, 19), // inFull
    must(619, 45), // project
    must(600, 19), // votes
    must(622, 13), // cost
    must(527, 13), // before
    must(623, 67), // funded
    must(602, 67), // byTie
    must(624, 451), // offers
    must(625, 449), // steps
    must(563, 13), // left
    must(604, 316), // tied
    must(489, 422), // motion
    must(477, 425), // seats
    must(104, 438), // schulze
    must(105, 443), // runoff
    must(487, 448), // budget
    must(626, 415), // outcome
    must(627, 416), // turnout
    may(628, 420, 0), // count
    must(31, 431), // proof
    must(629, 19), // sameTracker
    must(28, 17), // root
    must(513, 0), // topic
    must(36, 39), // region
    must(630, 414), // result
    must(256, 19), // joined
    must(563, 19), // left
    must(564, 19), // changed
    must(631, 19), // doubled
    must(632, 309), // topicProposed
    must(633, 354), // votersRecorded
    must(634, 357), // unitsRecorded
    must(635, 360), // secondGiven
    must(636, 361), // topicSeconded
    must(637, 362), // topicLapsed
    must(638, 370), // topicWithdrawn
    must(639, 371), // screeningBegan
    must(640, 372), // topicScreened
    must(641, 373), // rulingAppealed
    must(642, 374), // discussionBegan
    must(643, 375), // contributionMade
    must(644, 377), // reactionGiven
    must(645, 379), // amendmentDecided
    must(646, 380), // contributionModerated
    must(647, 381), // topicFrozen
    must(648, 386), // objectionLodged
    must(649, 389), // objectionDecided
    must(650, 390), // listStands
    must(651, 391), // resultAnnounced
    must(652, 392), // resultAnnulled
    must(653, 393), // resultStands
    must(654, 394), // topicInForce
    must(655, 395), // topicMoot
    must(458, 396), // reviewOverdue
    must(656, 397), // topicReviewed
    must(657, 399), // votingOpened
    must(658, 400), // ballotCast
    must(659, 403), // voteEntrusted
    must(660, 406), // proxyRevoked
    must(661, 407), // ballotsServed
    must(662, 408), // paperIssued
    must(663, 409), // papersCounted
    must(664, 411), // paperReceived
    must(665, 412), // votingClosed
    must(666, 413), // topicDecided
    must(513, 0), // topic
    must(36, 39), // region
    must(667, 333), // draft
    may(122, 455, 0), // replaces
    must(668, 18), // since
    must(510, 0), // covenant
    must(513, 0), // topic
    must(257, 18), // until
    must(669, 0), // violation
    must(510, 0), // covenant
    must(504, 0), // rule
    must(34, 0), // person
    must(670, 39), // place
    must(525, 17), // evidence
    must(671, 19), // repetition
    must(586, 337), // measure
    must(257, 18), // until
    must(672, 18), // applies
    must(673, 0), // case
    may(674, 253, 0), // recorder
    must(669, 0), // violation
    must(539, 17), // content
    must(669, 0), // violation
    must(34, 0), // person
    must(670, 39), // place
    must(525, 17), // evidence
    must(671, 19), // repetition
    must(586, 337), // measure
    may(673, 461, 0), // case
    must(411, 18), // appealUntil
    must(510, 0), // covenant
    must(504, 0), // rule
    must(670, 39), // place
    must(510, 0), // covenant
    must(504, 0), // rule
    must(670, 39), // place
    must(675, 18), // issued
    must(669, 0), // violation
    must(670, 39), // place
    must(525, 17), // evidence
    must(185, 0), // kind
    must(673, 0), // case
    must(669, 0), // violation
    must(673, 0), // case
    must(669, 0), // violation
    must(136, 28), // code
    must(669, 0), // violation
    must(539, 17), // content
    must(270, 18), // due
    must(669, 0), // violation
    must(409, 0), // reason
    must(669, 0), // violation
    may(409, 68, 0), // reason
    may(673, 461, 0), // case
    must(676, 454), // covenantAdopted
    must(677, 456), // covenantRepealed
    must(678, 457), // covenantGoesOn
    must(679, 458), // violationRecorded
    must(680, 459), // replyGiven
    must(681, 460), // measureApplied
    must(682, 462), // noticeIssued
    must(683, 463), // noticeRetracted
    must(684, 464), // referredAgain
    must(685, 465), // referralOpened
    must(686, 466), // referralRefused
    must(687, 467), // appealLodged
    must(688, 468), // appealDismissed
    must(689, 469), // violationWithdrawn
    must(690, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(690, 0), // fund
    must(101, 0), // source
    must(179, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(690, 0), // fund
    must(101, 0), // source
    must(179, 13), // amount
    must(409, 0), // reason
    must(49, 0), // act
    must(691, 19), // times
    must(692, 0), // offer
    must(397, 0), // merchant
    must(693, 13), // price
    must(694, 19), // stock
    may(695, 475, 0), // requires
    must(34, 0), // person
    must(397, 0), // merchant
    must(696, 0), // redemption
    must(692, 0), // offer
    must(697, 479), // buyer
    must(693, 13), // price
    must(698, 45), // tries
    must(270, 18), // due
    must(696, 0), // redemption
    must(390, 45), // triesLeft
    must(699, 0), // cancelled
    must(700, 0), // expired
    must(701, 0), // locked
    must(702, 0), // dissolved
    must(696, 0), // redemption
    must(703, 483), // cause
    must(397, 0), // merchant
    must(704, 13), // carried
    must(705, 13), // earned
    must(706, 13), // spent
    must(478, 13), // reserved
    must(707, 13), // net
    must(708, 487), // cny
    must(704, 13), // carried
    must(705, 13), // earned
    must(706, 13), // spent
    must(478, 13), // reserved
    must(707, 13), // net
    must(708, 487), // cny
    must(709, 487), // rounding
    must(710, 0), // settlement
    must(36, 39), // region
    must(711, 111), // rate
    must(712, 485), // lines
    must(713, 488), // totals
    must(34, 0), // person
    must(271, 0), // into
    must(179, 13), // amount
    must(34, 0), // person
    must(690, 0), // fund
    must(179, 13), // amount
    must(714, 471), // fundOpened
    must(715, 472), // pointsAwarded
    must(716, 473), // awardReversed
    must(717, 474), // offerPublished
    must(718, 477), // offerWithdrawn
    must(719, 478), // redemptionReserved
    must(720, 480), // codeRejected
    must(721, 481), // redemptionConfirmed
    must(722, 482), // redemptionReturned
    must(723, 484), // settled
    must(724, 489), // pointsCombined
    must(725, 490), // pointsForfeited
    must(199, 116), // officeHours
    must(200, 118), // limits
    must(201, 45), // warningsMax
    must(202, 45), // reopeningsMax
    must(203, 46), // evaluationDays
    must(407, 493), // terms
    must(19, 0), // resident
    must(726, 0), // gridPatrol
    must(727, 0), // hotline
    must(728, 0), // policeLine
    must(729, 0), // sensor
    must(398, 0), // department
    must(730, 0), // tip
    must(510, 0), // covenant
    must(673, 0), // case
    must(185, 0), // kind
    must(186, 67), // urgent
    must(36, 39), // region
    must(196, 120), // level
    must(429, 495), // channel
    must(101, 0), // source
    may(731, 253, 0), // reporter
    must(539, 17), // content
    must(270, 18), // due
    must(673, 0), // case
    must(196, 120), // level
    must(673, 0), // case
    must(196, 120), // level
    must(409, 0), // reason
    must(607, 0), // path
    must(257, 18), // until
    must(673, 0), // case
    may(513, 348, 0), // topic
    must(673, 0), // case
    must(246, 0), // organisation
    must(673, 0), // case
    must(732, 0), // lead
    must(64, 115), // helpers
    must(733, 67), // designated
    must(673, 0), // case
    must(398, 0), // department
    must(409, 0), // reason
    must(36, 505), // region
    must(246, 506), // organisation
    must(673, 0), // case
    must(526, 504), // unit
    must(630, 0), // result
    must(734, 67), // complete
    may(410, 253, 0), // by
    must(673, 0), // case
    must(196, 120), // level
    must(526, 504), // unit
    must(630, 0), // result
    must(609, 142), // back
    must(735, 67), // late
    must(257, 18), // until
    must(343, 0), // unknownYear
    must(736, 0), // warningsExhausted
    must(673, 0), // case
    must(163, 120), // from
    must(164, 120), // to
    may(409, 68, 0), // reason
    must(270, 18), // due
    may(737, 509, 0), // deferral
    must(673, 0), // case
    must(196, 120), // level
    must(526, 504), // unit
    must(270, 18), // due
    must(673, 0), // case
    must(196, 120), // level
    must(738, 45), // warning
    must(270, 18), // due
    may(737, 509, 0), // deferral
    must(673, 0), // case
    must(270, 18), // due
    may(737, 509, 0), // deferral
    must(673, 0), // case
    must(739, 46), // round
    must(740, 515), // response
    must(741, 515), // solution
    must(742, 515), // satisfaction
    may(409, 68, 0), // reason
    must(673, 0), // case
    must(196, 120), // level
    must(739, 46), // round
    must(409, 0), // reason
    must(270, 18), // due
    must(743, 492), // termsAdopted
    must(744, 494), // caseReported
    must(745, 496), // caseAccepted
    must(746, 497), // caseDeclined
    must(747, 498), // selfResolutionStarted
    must(748, 499), // handlingStarted
    must(749, 500), // caseEntrusted
    must(750, 501), // caseDispatched
    must(751, 502), // caseReturned
    must(752, 503), // feedbackGiven
    must(753, 507), // caseClosed
    must(754, 508), // caseEscalated
    must(755, 511), // deadlineMissed
    must(756, 512), // caseSupervised
    must(757, 513), // deadlineSet
    must(758, 514), // caseRated
    must(759, 516), // caseReopened
    must(760, 517), // caseReleased
    must(761, 518), // caseWithdrawn
    must(410, 0), // by
    must(762, 0), // record
    must(763, 19), // ageDays
    must(257, 18), // until
    must(764, 0), // holder
    must(762, 0), // record
    must(763, 19), // ageDays
    must(257, 18), // until
    must(214, 124), // basis
    must(257, 18), // until
    must(213, 0), // item
    must(765, 0), // purpose
    must(213, 0), // item
    must(246, 0), // organisation
    must(20, 0), // owner
    must(246, 0), // organisation
    must(261, 39), // actsIn
    must(190, 39), // grid
    must(213, 0), // item
    must(410, 0), // by
    must(762, 0), // record
    must(763, 19), // ageDays
    must(257, 18), // until
    must(213, 0), // item
    must(246, 0), // organisation
    must(257, 18), // until
    must(213, 0), // item
    must(214, 124), // basis
    must(213, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(213, 0), // item
    must(764, 0), // holder
    must(762, 0), // record
    must(763, 19), // ageDays
    must(257, 18), // until
    must(762, 0), // record
    must(257, 18), // until
    must(766, 529), // unknownItem
    must(767, 530), // itemTwice
    must(768, 531), // purposeNotLawful
    must(769, 532), // notEntitled
    must(770, 533), // outsideRegion
    must(771, 534), // alreadyHeld
    must(772, 535), // refusedByResident
    must(773, 536), // consentMissing
    must(774, 537), // guardianMissing
    must(775, 538), // heldElsewhere
    must(776, 539), // recordExists
    must(777, 540), // unknownRecord
    must(778, 541), // notFresh
    must(779, 542), // notRefusable
    must(387, 528), // why
    must(771, 524), // alreadyHeld
    must(780, 525), // shareFrom
    must(781, 526), // mayCollect
    must(782, 527), // forbidden
    must(213, 0), // item
    must(60, 523), // answer
    must(424, 0), // asker
    must(34, 0), // person
    must(246, 0), // organisation
    must(765, 0), // purpose
    must(783, 521), // answers
    must(213, 0), // item
    must(410, 0), // by
    must(525, 17), // evidence
    must(762, 0), // record
    must(213, 0), // item
    must(34, 0), // person
    must(246, 0), // organisation
    must(765, 0), // purpose
    must(424, 0), // asker
    must(539, 17), // content
    must(214, 124), // basis
    may(204, 544, 0), // consent
    must(257, 18), // until
    must(762, 0), // record
    must(246, 0), // organisation
    must(765, 0), // purpose
    may(204, 544, 0), // consent
    must(34, 0), // person
    must(213, 0), // item
    must(246, 0), // organisation
    must(257, 18), // until
    must(784, 520), // formAsked
    must(785, 543), // itemCollected
    must(786, 546), // itemShared
    must(787, 547), // itemRefused
    must(788, 548), // holdingEnded
    must(789, 549), // personForgotten
    must(515, 0), // question
    must(790, 0), // body
    must(34, 0), // person
    must(539, 17), // content
    must(407, 51), // terms
    must(791, 18), // remind
    must(270, 18), // due
    must(515, 0), // question
    must(790, 0), // body
    must(270, 18), // due
    must(515, 0), // question
    must(526, 504), // unit
    must(270, 18), // due
    must(515, 0), // question
    must(36, 39), // region
    must(270, 18), // due
    must(526, 504), // unit
    must(35, 10), // role
    must(515, 0), // question
    must(539, 17), // content
    must(792, 556), // shown
    must(515, 0), // question
    must(793, 67), // solved
    must(794, 551), // questionAsked
    must(795, 552), // answerReminded
    must(796, 553), // answerOverdue
    must(797, 554), // questionEscalated
    must(798, 555), // questionAnswered
    must(799, 557), // questionWithdrawn
    must(800, 558), // answerRated
    must(219, 0), // entry
    must(34, 0), // person
    must(221, 128), // category
    must(539, 17), // content
    may(204, 561, 0), // consent
    may(257, 36, 0), // until
    must(219, 0), // entry
    must(539, 17), // content
    must(219, 0), // entry
    may(257, 36, 0), // until
    must(34, 0), // person
    may(221, 565, 0), // category
    must(801, 0), // purposeReached
    must(802, 0), // serviceEnded
    must(803, 0), // consentWithdrawn
    must(804, 0), // unlawful
    must(210, 0), // otherLaw
    must(34, 0), // person
    must(512, 567), // ground
    must(805, 0), // termEnded
    must(803, 0), // consentWithdrawn
    must(806, 0), // erasure
    must(807, 569), // entries
    must(703, 570), // cause
    must(808, 560), // entryKept
    must(473, 562), // entryCorrected
    must(809, 563), // termMoved
    must(803, 564), // consentWithdrawn
    must(810, 566), // erasureOrdered
    must(811, 568), // entriesDue
    must(812, 571), // entriesErased
    must(232, 33), // charter
    must(226, 130), // membership
    must(227, 308), // deliberation
    must(510, 453), // covenant
    must(228, 470), // points
    must(229, 491), // cases
    must(230, 519), // catalogue
    must(76, 550), // consultation
    must(231, 559), // vault
    must(813, 31), // events
    must(814, 19), // bytes
    must(51, 19), // max
    must(249, 19), // at
    must(607, 28), // path
    must(815, 28), // problem
    must(816, 0), // request
    must(817, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(249, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(818, 0), // actor
    must(107, 3), // allowed
    must(819, 19), // fired
    must(258, 46), // version
    must(255, 46), // known
    must(820, 575), // tooLarge
    must(821, 576), // notUtf8
    must(822, 577), // malformed
    must(823, 578), // requestReused
    must(824, 579), // full
    must(825, 580), // timeBackward
    must(782, 581), // forbidden
    must(826, 582), // deadlinesPending
    must(827, 583), // snapshotDamaged
    must(828, 584), // snapshotVersion
    must(829, 585), // wrongSecret
    must(830, 586), // notRecorded
    must(831, 587), // noSuchRecord
    must(832, 588), // invalidNumber
    must(249, 18), // at
    must(163, 18), // from
    must(163, 18), // from
    must(833, 18), // latest
    must(834, 590), // invalid
    must(835, 591), // notInForce
    must(836, 592), // notLater
    must(504, 0), // rule
    must(145, 0), // preset
    must(837, 28), // article
    must(838, 28), // dates
    must(249, 18), // at
    must(504, 0), // rule
    must(837, 28), // article
    must(839, 19), // stand
    must(477, 45), // seats
    must(34, 0), // person
    must(504, 0), // rule
    must(837, 28), // article
    must(513, 0), // topic
    must(504, 0), // rule
    must(840, 28), // field
    must(513, 0), // topic
    must(36, 39), // region
    must(504, 0), // rule
    must(504, 0), // rule
    must(185, 28), // kind
    must(513, 0), // topic
    must(512, 0), // ground
    must(513, 0), // topic
    must(512, 0), // ground
    must(504, 0), // rule
    must(837, 28), // article
    must(257, 18), // until
    must(249, 18), // at
    must(152, 0), // proposed
    must(841, 0), // screening
    must(422, 0), // declined
    must(842, 0), // appealed
    must(843, 0), // discussed
    must(844, 0), // seconded
    must(845, 0), // voting
    must(846, 0), // counting
    must(847, 0), // decided
    must(421, 0), // lapsed
    must(119, 0), // withdrawn
    must(285, 0), // announced
    must(848, 0), // annulled
    must(849, 0), // inForce
    must(850, 0), // repealed
    must(851, 0), // moot
    must(513, 0), // topic
    must(410, 0), // by
    must(426, 607), // stage
    must(513, 0), // topic
    must(504, 0), // rule
    must(257, 18), // until
    must(249, 18), // at
    must(513, 0), // topic
    must(504, 0), // rule
    must(840, 28), // field
    must(852, 28), // given
    must(260, 28), // needed
    must(526, 0), // unit
    must(36, 39), // region
    must(853, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(425, 19), // rules
    must(51, 46), // max
    must(504, 0), // rule
    must(157, 46), // days
    must(51, 46), // max
    must(504, 0), // rule
    must(625, 19), // steps
    must(51, 46), // max
    must(504, 0), // rule
    must(854, 46), // step
    must(504, 0), // rule
    must(854, 46), // step
    must(507, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(163, 46), // from
    must(855, 46), // min
    must(504, 0), // rule
    must(854, 46), // step
    must(214, 124), // basis
    must(504, 0), // rule
    must(185, 0), // kind
    must(504, 0), // rule
    must(854, 46), // step
    must(179, 13), // amount
    must(504, 0), // rule
    must(509, 0), // continues
    must(513, 0), // topic
    must(504, 0), // rule
    must(847, 0), // decided
    must(840, 28), // field
    must(852, 28), // given
    must(260, 28), // needed
    must(513, 0), // topic
    must(526, 0), // unit
    must(513, 0), // topic
    must(426, 607), // stage
    must(513, 0), // topic
    must(138, 46), // seconds
    must(260, 46), // needed
    must(513, 0), // topic
    must(270, 18), // due
    must(249, 18), // at
    must(513, 0), // topic
    must(257, 18), // until
    must(249, 18), // at
    must(513, 0), // topic
    must(154, 435), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(856, 18), // opened
    must(24, 0), // voter
    must(245, 0), // household
    must(24, 0), // voter
    must(45, 18), // cast
    must(429, 238), // channel
    must(24, 0), // voter
    must(137, 63), // electorate
    must(504, 0), // rule
    must(185, 28), // kind
    must(840, 28), // field
    must(852, 28), // given
    must(504, 0), // rule
    must(143, 66), // approvalOf
    must(504, 0), // rule
    must(113, 78), // method
    must(483, 67), // equal
    must(857, 78), // sheetMethod
    must(858, 67), // sheetEqual
    must(504, 0), // rule
    must(837, 0), // article
    must(565, 0), // proxy
    must(51, 46), // max
    must(565, 0), // proxy
    must(504, 0), // rule
    must(837, 0), // article
    must(565, 0), // proxy
    must(163, 18), // from
    must(249, 18), // at
    must(504, 0), // rule
    must(137, 63), // electorate
    must(157, 46), // days
    must(24, 0), // voter
    must(257, 18), // until
    must(282, 0), // batch
    must(859, 46), // present
    must(260, 46), // needed
    must(513, 0), // topic
    must(147, 19), // ballots
    must(855, 46), // min
    must(860, 683), // tracker
    must(513, 0), // topic
    must(426, 607), // stage
    must(260, 607), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(538, 0), // contribution
    must(185, 376), // kind
    must(260, 376), // needed
    must(538, 0), // contribution
    must(258, 46), // version
    must(259, 46), // current
    must(538, 0), // contribution
    must(510, 0), // covenant
    must(513, 0), // topic
    must(257, 18), // until
    must(861, 19), // undecided
    must(513, 0), // topic
    must(137, 63), // electorate
    must(840, 28), // field
    must(513, 0), // topic
    must(137, 63), // electorate
    must(553, 67), // listed
    must(154, 19), // area
    must(513, 0), // topic
    must(553, 67), // listed
    must(862, 594), // unknownTopic
    must(863, 595), // topicExists
    must(864, 596), // unknownRule
    must(865, 597), // presetOutsideDates
    must(866, 598), // uncontested
    must(867, 599), // notConvener
    must(868, 600), // noCovenants
    must(869, 601), // electionNamed
    must(870, 602), // noElection
    must(871, 603), // recallAsks
    must(532, 604), // recallVotedOn
    must(533, 605), // recallFailed
    must(872, 606), // runoffUnderWay
    must(873, 608), // runoffLate
    must(874, 609), // runoffAsks
    must(875, 610), // unitsNamed
    must(876, 611), // unknownUnit
    must(877, 612), // registeredElsewhere
    must(878, 613), // rulesCount
    must(879, 614), // ruleTwice
    must(505, 615), // windowDays
    must(880, 616), // ladderLength
    must(881, 617), // ladderDescends
    must(882, 618), // hearingDays
    must(883, 619), // unheard
    must(511, 620), // figuresFrom
    must(884, 621), // namedWithoutBasis
    must(885, 622), // namedWithoutSource
    must(886, 623), // unknownKind
    must(502, 624), // fine
    must(887, 625), // serviceWithheld
    must(888, 626), // nothingToContinue
    must(889, 627), // covenantTaken
    must(890, 628), // nothingToRepeal
    must(891, 629), // alreadyReplaced
    must(892, 630), // looserRule
    must(893, 631), // otherRule
    must(894, 632), // unitLeftOut
    must(895, 633), // notBeingSeconded
    must(896, 634), // notSeconded
    must(897, 635), // notOpenable
    must(898, 636), // notWithdrawable
    must(899, 637), // notVoting
    must(900, 638), // secondingOver
    must(901, 639), // votingOver
    must(345, 640), // notDue
    must(902, 641), // ownSecond
    must(770, 642), // outsideRegion
    must(903, 643), // alreadySeconded
    must(904, 644), // notOwner
    must(530, 645), // areaTooLarge
    must(529, 646), // nobodyEligible
    must(905, 647), // appBallotOfAnother
    must(906, 648), // notEligible
    must(907, 649), // notDelegate
    must(908, 650), // alreadyVoted
    must(909, 651), // organisationNamed
    must(910, 652), // enteredTwice
    must(911, 653), // invalidQuestion
    must(912, 654), // adoptedByMotion
    must(913, 655), // motionOnly
    must(914, 656), // electedOf
    must(915, 657), // noRanks
    must(916, 658), // otherRanks
    must(917, 659), // secretByAnother
    must(918, 660), // ballotVoid
    must(919, 661), // noProxies
    must(920, 662), // relationMissing
    must(921, 663), // ownProxy
    must(922, 664), // proxyChain
    must(923, 665), // proxyFull
    must(924, 666), // ownTrust
    must(925, 667), // notListed
    must(926, 668), // notEntrusted
    must(927, 669), // notProxy
    must(928, 670), // proxyWithoutVote
    must(929, 671), // proxyEarly
    must(930, 672), // noPapers
    must(931, 673), // noPaperBy
    must(932, 674), // paperNotReceived
    must(933, 675), // fewWatchers
    must(934, 676), // boxCounted
    must(935, 677), // boxChannel
    must(936, 678), // unknownBox
    must(937, 679), // notCounted
    must(938, 680), // withheld
    must(939, 681), // voidVote
    must(940, 682), // unknownTracker
    must(941, 684), // wrongStage
    must(942, 685), // timeOver
    must(943, 686), // ownMatter
    must(944, 687), // reasonMissing
    must(945, 688), // sameDecider
    must(946, 689), // notProposer
    must(947, 690), // ruledForGood
    must(948, 691), // unknownContribution
    must(949, 692), // contributionExists
    must(950, 693), // tooManyContributions
    must(951, 694), // otherKind
    must(952, 695), // contributionHidden
    must(953, 696), // amendmentOver
    must(954, 697), // staleAmendment
    must(955, 698), // noDraftToChange
    must(956, 699), // listOpen
    must(957, 700), // noSuchEntry
    must(958, 701), // noSuchArea
    must(959, 702), // asListed
    must(960, 703), // objectionExists
    must(961, 704), // alreadyObjected
    must(962, 705), // unknownObjection
    must(963, 706), // objectionOver
    must(510, 0), // covenant
    must(668, 18), // since
    must(510, 0), // covenant
    must(668, 18), // since
    must(249, 18), // at
    must(669, 0), // violation
    must(964, 18), // recorded
    must(669, 0), // violation
    must(965, 18), // applied
    must(669, 0), // violation
    must(672, 18), // applies
    must(249, 18), // at
    must(669, 0), // violation
    must(257, 18), // until
    must(249, 18), // at
    must(669, 0), // violation
    must(270, 18), // due
    must(249, 18), // at
    must(670, 39), // place
    must(196, 120), // level
    must(670, 39), // place
    must(36, 39), // region
    must(966, 708), // covenantExists
    must(967, 709), // unknownCovenant
    must(835, 710), // notInForce
    must(968, 711), // notYetInForce
    must(864, 712), // unknownRule
    must(969, 713), // violationExists
    must(970, 714), // unknownViolation
    must(971, 715), // ownViolation
    must(972, 716), // alreadyWithdrawn
    must(973, 717), // replyClosed
    must(974, 718), // notApplied
    must(975, 719), // appealClosed
    must(976, 720), // alreadyAppealed
    must(977, 721), // ownRecord
    must(978, 722), // noAppeal
    must(345, 723), // notDue
    must(979, 724), // nothingToRefer
    must(980, 725), // placeTooHigh
    must(981, 726), // placeOutside
    must(416, 727), // minor
    must(982, 728), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(710, 0), // settlement
    must(397, 0), // merchant
    must(690, 0), // fund
    must(36, 39), // region
    must(190, 39), // grid
    must(49, 0), // act
    must(983, 13), // cap
    must(705, 13), // earned
    must(420, 13), // asked
    must(257, 18), // until
    must(693, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(984, 19), // done
    must(260, 19), // needed
    must(985, 13), // balance
    must(260, 13), // needed
    must(478, 0), // reserved
    must(986, 0), // confirmed
    must(699, 0), // cancelled
    must(700, 0), // expired
    must(701, 0), // locked
    must(696, 0), // redemption
    must(987, 757), // status
    must(284, 13), // total
    must(420, 13), // asked
    must(51, 13), // max
    must(988, 730), // notAMerchant
    must(989, 731), // unknownFund
    must(990, 732), // unknownAct
    must(991, 733), // unknownAward
    must(992, 734), // unknownOffer
    must(993, 735), // unknownRedemption
    must(994, 736), // unknownSettlement
    must(995, 737), // notInSettlement
    must(996, 738), // fundExists
    must(997, 739), // offerExists
    must(998, 740), // redemptionExists
    must(999, 741), // settlementExists
    must(1000, 742), // ownAward
    must(1001, 743), // fundElsewhere
    must(310, 744), // proofTooLow
    must(1002, 745), // alreadyAwarded
    must(1003, 746), // capReached
    must(1004, 747), // alreadyReversed
    must(1005, 748), // priceTooLow
    must(1006, 749), // stockEmpty
    must(1007, 750), // requirementEmpty
    must(718, 751), // offerWithdrawn
    must(1008, 752), // ownOffer
    must(1009, 753), // requirementNotMet
    must(1010, 754), // soldOut
    must(1011, 755), // balanceTooLow
    must(1012, 756), // redemptionOver
    must(1013, 758), // redemptionLate
    must(345, 759), // notDue
    must(1014, 760), // ownConfirmation
    must(1015, 761), // ownSettlement
    must(1016, 762), // nothingToSettle
    must(1017, 763), // ledgerFull
    must(429, 495), // channel
    must(673, 0), // case
    must(1018, 0), // reported
    must(1019, 0), // notAccepted
    must(544, 0), // accepted
    must(1020, 0), // selfResolving
    must(1021, 0), // handling
    must(1022, 0), // entrusted
    must(1023, 0), // dispatched
    must(1024, 0), // returned
    must(1025, 0), // feedback
    must(1026, 0), // closed
    must(1027, 0), // evaluated
    must(1028, 0), // reopened
    must(119, 0), // withdrawn
    must(673, 0), // case
    must(426, 773), // stage
    must(260, 774), // needed
    must(196, 120), // level
    must(1029, 120), // lowest
    must(1030, 120), // highest
    must(196, 120), // level
    must(164, 120), // to
    must(164, 120), // to
    must(1031, 120), // top
    must(196, 120), // level
    must(562, 120), // next
    must(164, 120), // to
    must(1032, 46), // reopenings
    must(51, 46), // max
    must(1033, 765), // unknownCase
    must(1034, 766), // channelOfTheEngine
    must(1035, 767), // sourceEntered
    must(1036, 768), // caseExists
    must(886, 769), // unknownKind
    must(1037, 770), // regionTooHigh
    must(1038, 771), // notOwnName
    must(941, 772), // wrongStage
    must(1039, 775), // wrongLevel
    must(345, 776), // notDue
    must(1040, 777), // deadlinePassed
    must(1041, 778), // atTop
    must(1042, 779), // notAbove
    must(1043, 780), // aboveTop
    must(1044, 781), // skipsLevel
    must(1045, 782), // notEntrustable
    must(1046, 783), // notADepartment
    must(1047, 784), // outOfReach
    must(300, 785), // namedTwice
    must(1048, 786), // unitMissing
    must(1049, 787), // notWithUnit
    must(1050, 788), // notActingFor
    must(752, 789), // feedbackGiven
    must(1051, 790), // returnedBefore
    must(1052, 791), // dispatchDesignated
    must(1053, 792), // alreadyRated
    must(1054, 793), // anonymous
    must(1055, 794), // notReporter
    must(1056, 795), // handlerRates
    must(1057, 796), // windowClosed
    must(1058, 797), // reopenedTooOften
    must(343, 798), // unknownYear
    must(1059, 799), // noTerm
    must(790, 0), // body
    must(36, 39), // region
    must(190, 39), // grid
    must(1060, 801), // unknownQuestion
    must(1061, 802), // questionExists
    must(1062, 803), // notPublic
    must(1047, 804), // outOfReach
    must(1063, 805), // tooManyOpen
    must(1064, 806), // notOpen
    must(1065, 807), // ownQuestion
    must(1066, 808), // notAnswered
    must(1067, 809), // ratedAlready
    must(345, 810), // notDue
    must(1068, 0), // kept
    must(1069, 0), // stored
    must(270, 0), // due
    must(1070, 0), // erased
    must(219, 0), // entry
    must(987, 819), // status
    must(34, 0), // person
    must(567, 0), // child
    must(1071, 812), // unknownEntry
    must(1072, 813), // entryExists
    must(1073, 814), // unknownCategory
    must(1074, 815), // consentNeeded
    must(1075, 816), // notByConsent
    must(1076, 817), // nothingConsented
    must(1077, 818), // notKept
    must(345, 820), // notDue
    must(1078, 821), // childInCare
    must(1079, 822), // onlyOperator
    must(23, 574), // engine
    must(232, 589), // charter
    must(226, 145), // membership
    must(227, 593), // deliberation
    must(510, 707), // covenant
    must(228, 729), // points
    must(229, 764), // cases
    must(230, 528), // catalogue
    must(76, 800), // consultation
    must(231, 811), // vault
    must(136, 28), // code
    must(1080, 28), // en
    must(1081, 28), // zh
    must(1082, 67), // retryable
    must(504, 28), // rule
    must(1083, 573), // detail
    must(544, 30), // accepted
    must(1084, 572), // refused
    must(249, 18), // at
    must(703, 27), // cause
    must(68, 28), // command
    must(626, 29), // outcome
    must(817, 19), // seq
    must(816, 0), // request
    must(249, 18), // at
    must(527, 25), // before
    must(626, 29), // outcome
    must(1085, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(190, 132, 0), // grid
    may(245, 401, 0), // household
    may(668, 36, 0), // since
    must(31, 41), // proof
    must(273, 1), // age
    may(18, 253, 0), // guardian
    may(274, 68, 0), // handle
    must(1086, 825), // roles
    must(1087, 832), // noticed
    must(965, 833), // applied
    must(842, 834), // appealed
    must(1088, 835), // dismissed
    must(119, 836), // withdrawn
    must(669, 0), // violation
    must(510, 0), // covenant
    must(504, 0), // rule
    must(670, 39), // place
    must(249, 18), // at
    must(257, 18), // until
    must(100, 67), // counts
    must(671, 19), // repetition
    must(586, 337), // measure
    must(672, 18), // applies
    must(1089, 22), // replies
    must(1090, 831), // standing
    may(673, 461, 0), // case
    may(686, 837, 0), // referralRefused
    must(525, 17), // evidence
    must(762, 0), // record
    must(34, 0), // person
    must(213, 0), // item
    must(764, 0), // holder
    may(424, 253, 0), // asker
    may(274, 68, 0), // handle
    must(765, 0), // purpose
    must(539, 17), // content
    must(249, 18), // at
    must(257, 18), // until
    must(1091, 67), // fresh
    must(1092, 115), // sharedWith
    must(219, 0), // entry
    must(34, 0), // person
    must(221, 0), // category
    must(214, 124), // basis
    may(539, 561, 0), // content
    must(249, 18), // at
    may(257, 36, 0), // until
    must(987, 819), // status
    must(1093, 824), // member
    must(1094, 264), // merged
    must(1095, 264), // wards
    must(965, 115), // applied
    must(1096, 827), // unmaskings
    must(152, 828), // proposed
    must(844, 828), // seconded
    must(1097, 828), // recalled
    must(843, 828), // discussed
    must(1098, 828), // voted
    must(521, 358), // units
    must(1099, 142), // voterIn
    must(1100, 829), // violations
    must(985, 13), // balance
    must(1101, 838), // awards
    must(1102, 839), // redemptions
    must(229, 840), // cases
    must(1103, 841), // questions
    must(27, 842), // records
    must(807, 844), // entries
    must(1104, 430), // requests
    must(1105, 16), // state
    must(28, 20), // root
    must(1106, 21), // inclusion
    must(1107, 23), // consistency
    must(1108, 24), // receipt
    must(1109, 823), // export
    must(36, 39), // region
    must(162, 0), // name
    must(196, 120), // level
    may(234, 132, 0), // parent
    must(393, 19), // members
    must(83, 19), // households
    must(668, 18), // since
    must(36, 39), // region
    must(162, 0), // name
    may(234, 132, 0), // parent
    must(36, 39), // region
    must(1110, 849), // versions
    may(1111, 851, 0), // splitFrom
    may(250, 851, 0), // became
    must(236, 853), // parts
    must(237, 853), // absorbed
    must(1112, 854), // planned
    must(31, 41), // proof
    must(393, 19), // members
    must(36, 39), // region
    must(1113, 19), // grids
    must(1114, 19), // countedGrids
    must(255, 19), // known
    must(256, 19), // joined
    may(1115, 857, 0), // coverage
    must(1116, 19), // joinedElsewhere
    must(71, 858), // proofs
    must(136, 861), // code
    must(257, 18), // until
    must(429, 238), // channel
    must(807, 19), // entries
    must(1117, 19), // helped
    must(1118, 863), // channels
    must(1026, 67), // closed
    must(285, 298), // announced
    must(286, 298), // came
    must(36, 39), // region
    must(270, 18), // due
    must(419, 67), // overdue
    must(36, 39), // region
    may(411, 36, 0), // appealUntil
    must(965, 868), // applied
    must(1119, 869), // active
    must(578, 870), // rejected
    must(119, 871), // withdrawn
    must(1120, 872), // suspended
    must(702, 873), // dissolved
    must(246, 0), // organisation
    must(185, 267), // kind
    must(36, 39), // region
    must(987, 867), // status
    must(272, 46), // key
    may(412, 561, 0), // check
    must(276, 19), // people
    must(1121, 875), // keys
    must(1122, 827), // orders
    must(36, 847), // region
    must(1123, 848), // regionHistory
    must(1115, 856), // coverage
    must(1124, 860), // joinCode
    must(1093, 824), // member
    must(807, 862), // entries
    must(282, 865), // batch
    must(246, 866), // organisation
    must(1125, 874), // identityKeys
    must(78, 288), // unmasking
    must(1096, 877), // unmaskings
    must(249, 18), // at
    must(409, 0), // reason
    may(257, 36, 0), // until
    must(270, 18), // due
    must(409, 0), // reason
    must(668, 18), // since
    must(407, 382), // terms
    must(282, 0), // batch
    must(429, 238), // channel
    must(675, 19), // issued
    may(575, 385, 0), // papers
    must(856, 18), // opened
    must(257, 18), // until
    may(846, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(576, 888), // boxes
    must(575, 19), // papers
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(515, 310), // question
    must(1126, 892), // thresholds
    must(90, 430), // eligible
    must(1127, 430), // silent
    must(249, 18), // at
    must(630, 414), // result
    must(407, 891), // terms
    must(576, 888), // boxes
    must(256, 19), // joined
    must(563, 19), // left
    must(564, 19), // changed
    must(631, 19), // doubled
    must(249, 18), // at
    must(387, 363), // why
    must(152, 881), // proposed
    must(841, 882), // screening
    must(422, 883), // declined
    must(842, 884), // appealed
    must(843, 885), // discussed
    must(844, 886), // seconded
    must(845, 887), // voting
    must(847, 890), // decided
    must(421, 893), // lapsed
    must(119, 894), // withdrawn
    must(249, 18), // at
    must(554, 0), // objection
    must(102, 18), // notice
    must(668, 18), // since
    may(55, 36, 0), // review
    must(419, 67), // overdue
    may(561, 901, 0), // finding
    must(249, 18), // at
    must(410, 0), // by
    must(1128, 900), // stood
    must(249, 18), // at
    must(516, 0), // repeals
    must(410, 0), // by
    may(1129, 36, 0), // goesOn
    must(285, 897), // announced
    must(848, 898), // annulled
    must(1130, 899), // stands
    must(849, 900), // inForce
    must(850, 902), // repealed
    must(851, 903), // moot
    must(1131, 0), // lapses
    must(1132, 0), // isAdmitted
    must(1133, 0), // staysDeclined
    must(1134, 0), // isFrozen
    must(650, 0), // listStands
    must(549, 0), // opens
    must(1135, 0), // isCounted
    must(1136, 0), // comesIntoForce
    must(653, 0), // resultStands
    must(1137, 0), // staysAnnulled
    must(1138, 0), // annulmentFalls
    must(1139, 0), // reviewIsOverdue
    must(249, 18), // at
    must(1140, 906), // then
    must(513, 0), // topic
    must(36, 39), // region
    must(514, 17), // subject
    must(515, 310), // question
    must(1141, 22), // earlier
    must(504, 62), // rule
    may(510, 332, 0), // covenant
    may(516, 348, 0), // repeals
    may(517, 348, 0), // follows
    must(518, 316), // standsFor
    may(519, 36, 0), // opensBefore
    may(512, 68, 0), // ground
    must(521, 351), // units
    must(522, 352), // calls
    may(260, 87, 0), // needed
    must(138, 46), // seconds
    must(1142, 19), // objections
    must(861, 19), // undecided
    must(426, 880), // stage
    may(1143, 895, 0), // effect
    may(562, 904, 0), // next
    must(90, 67), // eligible
    may(246, 252, 0), // organisation
    may(154, 385, 0), // area
    must(1098, 67), // voted
    may(249, 36, 0), // at
    may(429, 908, 0), // channel
    may(274, 68, 0), // handle
    must(587, 0), // yes
    must(588, 0), // no
    must(589, 0), // abstain
    must(1144, 914), // choice
    must(1145, 316), // marks
    must(409, 419), // reason
    must(489, 913), // motion
    must(476, 915), // options
    must(106, 916), // void
    must(860, 683), // tracker
    must(281, 912), // ballot
    may(154, 385, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 910), // ballots
    must(281, 911), // ballot
    must(670, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(479, 316), // elected
    must(267, 45), // open
    must(839, 316), // stand
    must(1146, 316), // sizes
    must(480, 921), // posts
    must(1147, 18), // counted
    may(105, 348, 0), // runoff
    must(538, 0), // contribution
    must(410, 0), // by
    must(185, 376), // kind
    may(539, 561, 0), // content
    must(258, 46), // version
    may(510, 332, 0), // covenant
    may(544, 926, 0), // accepted
    may(1148, 927, 0), // moderation
    may(542, 385, 0), // agree
    may(540, 385, 0), // disagree
    may(541, 385, 0), // pass
    must(284, 19), // total
    must(1149, 924), // contributions
    must(1150, 19), // reacted
    must(542, 19), // agree
    must(540, 19), // disagree
    must(1151, 46), // agreeRate
    must(1152, 46), // disagreeRate
    must(536, 46), // statement
    must(1153, 67), // agrees
    must(1154, 67), // significant
    must(1155, 19), // zHundredths
    must(276, 19), // people
    must(1156, 933), // views
    must(1157, 935), // own
    must(1158, 931), // groups
    must(1159, 937), // agreed
    must(578, 937), // rejected
    must(1160, 351), // statements
    must(47, 930), // report
    must(274, 0), // handle
    may(154, 385, 0), // area
    must(552, 384), // list
    must(807, 939), // entries
    must(256, 351), // joined
    must(563, 351), // left
    must(564, 351), // changed
    must(861, 0), // undecided
    must(556, 0), // upheld
    must(1088, 0), // dismissed
    must(557, 0), // unanswered
    must(554, 0), // objection
    must(410, 0), // by
    must(409, 0), // reason
    may(555, 68, 0), // about
    may(553, 926, 0), // listed
    may(154, 385, 0), // area
    must(987, 944), // status
    may(60, 68, 0), // answer
    must(284, 19), // total
    must(1142, 942), // objections
    must(284, 19), // total
    must(124, 946), // proxies
    must(513, 879), // topic
    must(281, 907), // ballot
    must(147, 909), // ballots
    must(1161, 917), // ballotProof
    must(1162, 918), // explanation
    must(1163, 920), // election
    must(1164, 923), // discussion
    must(538, 925), // contribution
    must(1165, 929), // consensus
    must(137, 938), // electorate
    must(1142, 941), // objections
    must(124, 945), // proxies
    must(510, 0), // covenant
    may(122, 455, 0), // replaces
    must(668, 18), // since
    may(257, 36, 0), // until
    must(510, 0), // covenant
    must(513, 0), // topic
    must(36, 39), // region
    must(425, 334), // rules
    must(511, 46), // figuresFrom
    must(668, 18), // since
    may(257, 36, 0), // until
    may(1166, 348, 0), // repealedBy
    must(1110, 950), // versions
    must(510, 0), // covenant
    must(504, 0), // rule
    may(1087, 385, 0), // noticed
    may(1167, 385, 0), // dissuaded
    may(1168, 385, 0), // exposed
    may(1169, 385, 0), // referred
    may(119, 385, 0), // withdrawn
    must(425, 954), // rules
    must(510, 949), // covenant
    must(1100, 952), // violations
    must(1170, 953), // figures
    must(34, 0), // person
    must(985, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(691, 19), // times
    must(1171, 13), // earnedToday
    must(180, 13), // dayCap
    must(397, 0), // merchant
    must(985, 13), // balance
    must(704, 13), // carried
    must(705, 13), // earned
    must(706, 13), // spent
    must(478, 13), // reserved
    must(690, 0), // fund
    must(36, 39), // region
    must(675, 13), // issued
    must(1101, 19), // awards
    must(1172, 19), // reversals
    must(692, 0), // offer
    must(397, 0), // merchant
    must(693, 13), // price
    must(694, 19), // stock
    may(695, 475, 0), // requires
    must(119, 67), // withdrawn
    must(1173, 67), // forSale
    must(696, 0), // redemption
    must(692, 0), // offer
    must(397, 0), // merchant
    may(697, 963, 0), // buyer
    may(274, 68, 0), // handle
    must(693, 13), // price
    must(270, 18), // due
    must(390, 45), // triesLeft
    must(987, 757), // status
    must(136, 965), // code
    must(270, 18), // due
    must(710, 0), // settlement
    must(36, 39), // region
    must(249, 18), // at
    must(711, 111), // rate
    must(712, 485), // lines
    must(713, 488), // totals
    must(1174, 19), // accounts
    must(675, 13), // issued
    must(81, 13), // persons
    must(1175, 13), // merchants
    must(478, 13), // reserved
    must(1176, 13), // cleared
    must(1177, 13), // sum
    must(34, 957), // person
    must(1178, 958), // participation
    must(397, 959), // merchant
    must(690, 960), // fund
    must(692, 961), // offer
    must(696, 962), // redemption
    must(1179, 964), // verificationCode
    must(710, 966), // settlement
    must(1180, 486), // settlementLine
    must(1181, 967), // ledger
    must(398, 0), // department
    must(1182, 67), // delivered
    must(1018, 0), // reported
    must(544, 0), // accepted
    must(422, 0), // declined
    must(1183, 0), // selfResolution
    must(1021, 0), // handling
    must(1022, 0), // entrusted
    must(1023, 0), // dispatched
    must(1024, 0), // returned
    must(1184, 0), // released
    must(1025, 0), // feedback
    must(1026, 0), // closed
    must(1185, 0), // escalated
    must(1186, 0), // missed
    must(1187, 0), // supervised
    must(1188, 0), // rated
    must(1028, 0), // reopened
    must(119, 0), // withdrawn
    must(249, 18), // at
    must(185, 977), // kind
    must(196, 120), // level
    must(526, 504), // unit
    may(1189, 68, 0), // note
    must(673, 0), // case
    must(185, 0), // kind
    must(186, 67), // urgent
    must(36, 39), // region
    must(429, 495), // channel
    must(1054, 67), // anonymous
    may(731, 253, 0), // reporter
    may(101, 970, 0), // source
    must(539, 17), // content
    must(196, 120), // level
    must(426, 773), // stage
    must(526, 504), // unit
    must(739, 46), // round
    must(270, 18), // due
    may(737, 509, 0), // deferral
    must(1190, 45), // warnings
    must(1186, 45), // missed
    may(630, 68, 0), // result
    may(607, 68, 0), // path
    may(1191, 971, 0), // rating
    must(187, 973), // departments
    must(1192, 115), // usualDepartments
    must(1193, 975), // history
    must(426, 773), // stage
    must(229, 19), // cases
    must(196, 120), // level
    must(229, 19), // cases
    must(185, 0), // kind
    must(1018, 19), // reported
    must(1194, 19), // resolved
    must(1195, 19), // ratable
    must(1188, 19), // rated
    must(740, 19), // response
    must(741, 19), // solution
    must(742, 19), // satisfaction
    must(36, 39), // region
    must(1018, 19), // reported
    must(267, 19), // open
    must(1196, 979), // stages
    must(1194, 981), // resolved
    must(1197, 19), // resolvedLate
    must(1186, 19), // missed
    must(1185, 19), // escalated
    must(1028, 19), // reopened
    must(198, 983), // kinds
    must(1198, 985), // ratings
    must(526, 504), // unit
    must(1199, 19), // onTime
    must(735, 19), // late
    must(1198, 985), // ratings
    must(673, 0), // case
    must(185, 0), // kind
    must(36, 39), // region
    must(196, 120), // level
    must(426, 773), // stage
    must(526, 504), // unit
    must(270, 18), // due
    may(737, 509, 0), // deferral
    must(229, 988), // cases
    must(673, 969), // case
    must(1170, 978), // figures
    must(526, 986), // unit
    must(1200, 987), // agenda
    must(1201, 19), // wanted
    must(771, 19), // alreadyHeld
    must(780, 19), // shareFrom
    must(781, 19), // mayCollect
    must(782, 19), // forbidden
    must(1202, 19), // avoided
    must(1203, 19), // collected
    must(27, 991), // records
    must(1204, 992), // burden
    must(539, 17), // content
    must(249, 18), // at
    must(792, 556), // shown
    may(793, 926, 0), // solved
    must(267, 996), // open
    must(1205, 997), // answered
    must(119, 998), // withdrawn
    must(515, 0), // question
    must(790, 0), // body
    must(539, 17), // content
    must(249, 18), // at
    may(1206, 132, 0), // with
    must(987, 995), // status
    must(420, 19), // asked
    must(1207, 19), // answeredInTime
    must(1208, 19), // answeredLate
    must(1209, 19), // answeredAbove
    must(419, 19), // overdue
    must(119, 19), // withdrawn
    must(793, 19), // solved
    must(1210, 19), // unsolved
    must(515, 994), // question
    must(1170, 999), // figures
    must(219, 845), // entry
    must(270, 1001), // due
    must(1211, 15), // journal
    must(226, 846), // membership
    must(227, 878), // deliberation
    must(510, 948), // covenant
    must(228, 956), // points
    must(229, 968), // cases
    must(230, 990), // catalogue
    must(76, 993), // consultation
    must(231, 1000), // vault
    must(60, 14), // answer
    must(1212, 0), // worker
    must(1212, 1004), // worker
    must(19, 1005), // resident
    must(213, 1006), // item
    must(36, 1007), // region
    must(673, 0), // case
    must(185, 0), // kind
    must(36, 39), // region
    must(429, 495), // channel
    must(101, 0), // source
    may(731, 253, 0), // reporter
    must(539, 17), // content
    must(673, 0), // case
    must(409, 0), // reason
    must(607, 0), // path
    must(673, 0), // case
    must(732, 0), // lead
    may(64, 115, 0), // helpers
    may(733, 67, 0), // designated
    must(673, 0), // case
    may(526, 252, 0), // unit
    must(630, 0), // result
    must(673, 0), // case
    must(409, 0), // reason
    may(164, 1020, 0), // to
    must(673, 0), // case
    must(1213, 0), // rater
    must(740, 515), // response
    must(741, 515), // solution
    must(742, 515), // satisfaction
    may(409, 68, 0), // reason
    must(673, 0), // case
    must(731, 0), // reporter
    must(47, 1009), // report
    must(1214, 1010), // accept
    must(1215, 1011), // decline
    must(1216, 1012), // startSelfResolution
    must(274, 1013), // handle
    must(1217, 1014), // entrust
    must(1218, 1015), // dispatch
    must(1219, 1016), // return
    must(1025, 1017), // feedback
    must(1220, 1018), // close
    must(1221, 1019), // escalate
    must(1222, 1021), // evaluate
    must(1223, 1022), // reopen
    must(1224, 1023), // withdraw
    must(1225, 1024), // recall
    must(1226, 1025), // release
    must(1227, 1026), // expire
    must(36, 39), // region
    may(196, 1020, 0), // level
    may(1085, 461, 0), // after
    must(1228, 46), // limit
    must(673, 1028), // case
    must(1170, 1029), // figures
    must(526, 1030), // unit
    must(1200, 1031), // agenda
    must(34, 0), // person
    must(246, 0), // organisation
    must(765, 0), // purpose
    may(1229, 1035, 0), // consents
    must(1230, 1034), // form
    must(1231, 1036), // items
    must(213, 0), // item
    must(762, 0), // record
    must(539, 17), // content
    must(1230, 1034), // form
    must(807, 1038), // entries
    must(762, 0), // record
    must(246, 0), // organisation
    must(765, 0), // purpose
    may(1229, 1035, 0), // consents
    must(34, 0), // person
    must(1070, 67), // erased
    must(1232, 1033), // ask
    must(1233, 1037), // collect
    must(156, 1040), // share
    must(1234, 1041), // refuse
    must(1235, 1042), // forget
    must(155, 1003), // of
    must(263, 1044), // held
    must(1203, 1045), // collected
    must(1204, 1046), // burden
    must(1236, 1048), // adopt
    must(1237, 1050), // advance
    must(36, 39), // region
    must(162, 0), // name
    must(196, 120), // level
    must(234, 39), // parent
    must(242, 0), // reshape
    must(36, 39), // region
    must(243, 134), // change
    may(244, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(246, 252, 0), // organisation
    may(257, 36, 0), // until
    may(265, 52, 0), // passes
    must(190, 39), // grid
    must(157, 46), // days
    may(1238, 87, 0), // overlapDays
    must(34, 0), // person
    must(245, 0), // household
    must(136, 861), // code
    must(391, 260), // identity
    must(31, 41), // proof
    may(416, 1062, 0), // minor
    must(246, 0), // organisation
    must(185, 267), // kind
    must(36, 39), // region
    may(266, 268, 0), // creditCode
    may(405, 22, 0), // documents
    may(268, 264, 0), // officers
    must(246, 0), // organisation
    must(1239, 67), // approve
    must(409, 0), // reason
    must(246, 0), // organisation
    must(268, 264), // officers
    must(282, 0), // batch
    may(409, 68, 0), // reason
    must(34, 0), // person
    must(1240, 302), // correction
    must(34, 0), // person
    must(391, 260), // identity
    may(1241, 1080, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(271, 0), // into
    must(1242, 67), // same
    must(409, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(274, 0), // handle
    must(409, 0), // reason
    must(78, 0), // unmasking
    must(1243, 67), // grant
    must(409, 0), // reason
    must(1244, 1090), // duplicate
    must(416, 1091), // minor
    must(242, 1092), // reshape
    must(78, 1093), // unmasking
    must(1245, 1089), // matter
    must(1246, 1053), // defineRegion
    must(242, 1054), // reshape
    must(1247, 1055), // cancelReshape
    must(1248, 1056), // enterKnownHouseholds
    must(1249, 1057), // grantRole
    must(1250, 1058), // revokeRole
    must(1251, 1059), // issueJoinCode
    must(1252, 1060), // revokeJoinCode
    must(1253, 1061), // join
    must(1254, 1063), // leave
    must(1255, 1064), // nameDelegate
    must(1256, 1065), // regroupHousehold
    must(1257, 1066), // applyOrganisation
    must(1258, 1067), // reviewOrganisation
    must(1259, 1068), // appealReview
    must(1260, 1069), // withdrawApplication
    must(1261, 1070), // nameOfficers
    must(1262, 1071), // suspendOrganisation
    must(1263, 1072), // reinstateOrganisation
    must(1264, 1073), // dissolveOrganisation
    must(1265, 1074), // openBatch
    must(1266, 1075), // closeBatch
    must(1267, 1076), // correct
    must(1268, 1077), // lapseReview
    must(1269, 1078), // rotateIdentityKey
    must(1270, 1079), // prove
    must(1271, 1081), // suspectDuplicate
    must(1272, 1082), // reviewDuplicate
    must(1273, 1083), // enterMinor
    must(1274, 1084), // askUnmasking
    must(1275, 1085), // decideUnmasking
    must(1276, 1086), // tellUnmasked
    must(1277, 1087), // erase
    must(1278, 1088), // fallDue
    must(513, 0), // topic
    must(36, 39), // region
    must(504, 0), // rule
    must(514, 17), // subject
    may(515, 1096, 0), // question
    may(510, 332, 0), // covenant
    may(516, 348, 0), // repeals
    may(517, 348, 0), // follows
    may(520, 349, 0), // recalls
    may(521, 351, 0), // units
    must(513, 0), // topic
    must(534, 67), // admitted
    may(409, 68, 0), // reason
    must(513, 0), // topic
    must(538, 0), // contribution
    must(34, 0), // person
    must(185, 376), // kind
    must(539, 17), // content
    may(510, 332, 0), // covenant
    must(281, 912), // ballot
    may(860, 1113, 0), // tracker
    must(513, 0), // topic
    must(24, 0), // voter
    may(246, 252, 0), // organisation
    must(1279, 1112), // vote
    must(429, 238), // channel
    may(565, 253, 0), // proxy
    must(24, 0), // voter
    may(246, 252, 0), // organisation
    must(1279, 1112), // vote
    may(565, 253, 0), // proxy
    must(513, 0), // topic
    must(429, 238), // channel
    must(147, 1115), // ballots
    must(513, 0), // topic
    must(24, 0), // voter
    must(282, 0), // batch
    must(429, 238), // channel
    may(574, 264, 0), // watchers
    must(513, 0), // topic
    must(282, 0), // batch
    must(575, 1123), // papers
    must(43, 1095), // propose
    must(1280, 1097), // recordVoters
    must(1281, 1098), // recordUnits
    must(44, 1099), // second
    must(1224, 1100), // withdraw
    must(1282, 1101), // screen
    must(508, 1102), // appeal
    must(1283, 1103), // contribute
    must(1284, 1104), // react
    must(1285, 1105), // decideAmendment
    must(1286, 1106), // moderate
    must(1287, 1107), // object
    must(1288, 1108), // decideObjection
    must(55, 1109), // review
    must(267, 1110), // open
    must(45, 1111), // cast
    must(1289, 1114), // enterBallots
    must(1290, 1117), // entrustVote
    must(1291, 1118), // revokeProxy
    must(1292, 1119), // serveBallots
    must(1293, 1120), // issuePaper
    must(1294, 1121), // receivePaper
    must(1295, 1122), // countPapers
    must(1296, 1124), // lapse
    must(1220, 1125), // close
    must(669, 0), // violation
    must(510, 0), // covenant
    must(504, 0), // rule
    must(34, 0), // person
    must(670, 39), // place
    must(525, 17), // evidence
    must(673, 0), // case
    must(416, 67), // minor
    must(669, 0), // violation
    must(556, 67), // upheld
    must(409, 0), // reason
    must(1236, 1127), // adopt
    must(1297, 1128), // repeal
    must(1298, 1129), // recordViolation
    must(1299, 1130), // reply
    must(508, 1131), // appeal
    must(1300, 1132), // decideAppeal
    must(1301, 1133), // withdrawViolation
    must(1302, 1134), // referAgain
    must(1303, 1135), // confirmReferral
    must(1304, 1136), // deferReferral
    must(1278, 1137), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(409, 0), // reason
    must(696, 0), // redemption
    must(136, 965), // code
    must(1305, 1139), // openFund
    must(1306, 1140), // award
    must(1307, 1141), // reverse
    must(1308, 1142), // publishOffer
    must(1309, 1143), // withdrawOffer
    must(1310, 1144), // reserve
    must(1311, 1145), // confirm
    must(1312, 1146), // cancel
    must(1313, 1147), // expireRedemption
    must(1226, 1148), // release
    must(1314, 1149), // settle
    must(1315, 1150), // combine
    must(1316, 1151), // forfeit
    must(1232, 1153), // ask
    must(60, 1154), // answer
    must(1224, 1155), // withdraw
    must(711, 1156), // rate
    must(1296, 1157), // lapse
    must(1235, 1158), // forget
    must(1226, 1159), // release
    must(219, 0), // entry
    must(34, 0), // person
    must(221, 0), // category
    must(539, 17), // content
    may(204, 561, 0), // consent
    must(559, 1161), // keep
    must(1267, 1162), // correct
    must(1317, 1163), // withdrawConsent
    must(1277, 1164), // erase
    must(1318, 1165), // confirmErasure
    must(1296, 1166), // lapse
    must(1319, 1167), // retire
    must(1320, 1049), // clock
    must(232, 1047), // charter
    must(226, 1052), // membership
    must(227, 1094), // deliberation
    must(510, 1126), // covenant
    must(228, 1138), // points
    must(229, 1008), // cases
    must(230, 1032), // catalogue
    must(76, 1152), // consultation
    must(231, 1160), // vault
    must(515, 1169), // question
    must(1170, 1170), // figures
    must(36, 39), // region
    may(510, 455, 0), // covenant
    must(510, 1172), // covenant
    must(1100, 1173), // violations
    must(1170, 1174), // figures
    must(513, 0), // topic
    must(34, 0), // person
    may(246, 252, 0), // organisation
    must(513, 0), // topic
    must(163, 19), // from
    must(513, 0), // topic
    must(860, 683), // tracker
    must(513, 0), // topic
    must(1158, 46), // groups
    must(513, 1176), // topic
    must(281, 1177), // ballot
    must(147, 1178), // ballots
    must(1161, 1179), // ballotProof
    must(1162, 1180), // explanation
    must(1163, 1181), // election
    must(1164, 1182), // discussion
    must(538, 1183), // contribution
    must(1165, 1184), // consensus
    must(137, 1185), // electorate
    must(1142, 1186), // objections
    must(124, 1187), // proxies
    must(1321, 28), // svg
    must(25, 17), // digest
    must(391, 260), // identity
    must(598, 67), // holds
    must(630, 414), // result
    must(178, 88), // presets
    must(1322, 1190), // picture
    must(984, 1189), // done
    must(34, 0), // person
    must(204, 0), // consent
    must(525, 17), // evidence
    must(254, 19), // first
    must(1105, 1193), // state
    must(28, 1194), // root
    must(1106, 1195), // inclusion
    must(1107, 1196), // consistency
    must(1108, 1197), // receipt
    must(1109, 1198), // export
    must(36, 1200), // region
    must(1123, 1201), // regionHistory
    must(1115, 1202), // coverage
    must(1124, 1203), // joinCode
    must(1093, 1204), // member
    must(807, 1205), // entries
    must(282, 1206), // batch
    must(246, 1207), // organisation
    must(1125, 1208), // identityKeys
    must(78, 1209), // unmasking
    must(1096, 1210), // unmaskings
    must(34, 1212), // person
    must(1178, 1213), // participation
    must(397, 1214), // merchant
    must(690, 1215), // fund
    must(692, 1216), // offer
    must(696, 1217), // redemption
    must(1179, 1218), // verificationCode
    must(710, 1219), // settlement
    must(1180, 1220), // settlementLine
    must(1181, 1221), // ledger
    must(219, 1224), // entry
    must(270, 1225), // due
    must(1211, 1192), // journal
    must(226, 1199), // membership
    must(227, 1175), // deliberation
    must(510, 1171), // covenant
    must(228, 1211), // points
    must(229, 1027), // cases
    must(230, 1043), // catalogue
    must(76, 1168), // consultation
    must(231, 1223), // vault
    must(249, 18), // at
    must(818, 0), // actor
    must(1323, 1222), // query
    must(429, 238), // channel
    may(275, 1230, 0), // helper
    may(282, 68, 0), // batch
    must(1324, 0), // id
    must(249, 18), // at
    must(818, 0), // actor
    may(1325, 1228, 0), // via
    must(68, 1051), // command
    must(25, 2), // digest
    must(120, 1231), // secret
    must(232, 35), // charter
    must(25, 2), // digest
    must(120, 1231), // secret
    may(272, 87, 0), // key
    must(1326, 28), // number
    must(25, 2), // digest
    must(120, 1231), // secret
    must(272, 46), // key
    must(25, 2), // digest
    must(539, 28), // content
    must(1327, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(817, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(254, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1328, 17), // firstRoot
    must(1329, 17), // secondRoot
    must(25, 2), // digest
    must(281, 911), // ballot
    must(670, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(407, 891), // terms
    must(147, 910), // ballots
    must(1330, 1234), // identityDigest
    must(1331, 1235), // identityKey
    must(266, 1236), // creditCode
    must(1332, 1237), // contentDigest
    must(1333, 1238), // qrPicture
    must(1334, 1239), // verifyInclusion
    must(1335, 1240), // verifyConsistency
    must(1336, 1241), // verifyBallot
    must(1337, 1242), // recount
    must(178, 1243), // presets
];

/// All names, one after another.
pub(super) static NAMES: &str = concat!(
    "under14", "under18", "adult", "sha256", "sm3", "gridWorker", "villageCadre", "townOperator",
    "countyOperator", "cityOperator", "departmentOfficer", "organisationOfficer", "merchantClerk",
    "auditor", "privacyOfficer", "representative", "anyone", "themself", "guardian", "resident",
    "owner", "over", "for", "engine", "voter", "digest", "now", "records", "root", "size", "leaf",
    "proof", "deadline", "event", "person", "role", "region", "none", "phone", "scannedCode",
    "seenByStaff", "document", "networkIdentity", "propose", "second", "cast", "redeem", "report",
    "rekey", "act", "least", "max", "minutes", "workingDays", "appealWorkingDays", "review",
    "applicationsPerPersonMax", "applicationsPerRegionMax", "officersMax", "reminderWorkingDays",
    "answer", "openPerPersonMax", "decisionDays", "noticeDays", "helpers", "peopleDayMax",
    "peopleMonthMax", "correctionDays", "command", "hours", "joinProof", "proofs",
    "gridSuffixDigits", "joinCodeDaysMax", "joinTries", "organisations", "consultation",
    "rolePassesMax", "unmasking", "assistance", "fourEyes", "persons", "adults", "households",
    "owners", "representatives", "registered", "interestedOwners", "atLeast", "moreThan",
    "eligible", "participants", "valid", "yesAndNo", "perProxy", "daysBefore", "kin", "ignored",
    "participates", "joinsMajority", "counts", "source", "notice", "servedDays", "schulze",
    "runoff", "void", "allowed", "closedUp", "last", "setAside", "oneByOne", "never", "method",
    "equalRanks", "skippedRanks", "unranked", "exhausted", "elimination", "withdrawn", "secret",
    "smallCell", "replaces", "countingDays", "proxies", "silence", "ranks", "screeningDays",
    "appealDays", "discussionDays", "listDays", "listObjectionDays", "listDecisionDays",
    "openingDays", "objectionDays", "reviewDays", "code", "electorate", "seconds", "secondingDays",
    "votingDays", "quorum", "approval", "approvalOf", "covenants", "preset", "presetOverride",
    "ballots", "life", "primary", "datesSecondary", "secondary", "proposed", "heads", "area", "of",
    "share", "days", "decidedWithin", "fewest", "most", "months", "name", "from", "to",
    "certainty", "electorates", "measures", "calledBy", "convened", "listObjections",
    "resultWithin", "resultNotice", "contested", "runoffWithin", "recallAgain", "recallWithin",
    "decisions", "presets", "amount", "dayCap", "acts", "redemptionMinutes", "codeTries",
    "cnyPerPoint", "kind", "urgent", "departments", "fromMinute", "toMinute", "grid", "village",
    "town", "county", "city", "workingMinutes", "level", "term", "kinds", "officeHours", "limits",
    "warningsMax", "reopeningsMax", "evaluationDays", "consent", "contract", "legalDuty",
    "emergency", "news", "public", "otherLaw", "ordinary", "sensitive", "item", "basis",
    "purposes", "freshDays", "sensitivity", "shareWith", "entry", "leaving", "category",
    "keepDays", "effectiveFrom", "effectiveTo", "founders", "membership", "deliberation", "points",
    "cases", "catalogue", "vault", "charter", "adopted", "parent", "stay", "parts", "absorbed",
    "rename", "move", "split", "merge", "reshape", "change", "on", "household", "organisation",
    "parentLevel", "digits", "at", "became", "named", "other", "otherLevel", "first", "known",
    "joined", "until", "version", "current", "needed", "actsIn", "rung", "held", "heldUntil",
    "passes", "creditCode", "open", "officers", "year", "due", "into", "key", "age", "handle",
    "helper", "people", "app", "paper", "booth", "mobile", "ballot", "batch", "forms", "total",
    "announced", "came", "unknownRegion", "unknownPerson", "unknownHousehold",
    "unknownOrganisation", "regionExists", "levelGap", "gridSuffix", "notAGrid", "unknownReshape",
    "reshapeExists", "reshapePast", "regionEnded", "nothingChanges", "namedTwice", "mergeLevels",
    "householdsUnaccounted", "knownBelowJoined", "joinCodeDays", "noJoinCode", "joinTriesUsed",
    "joinCodeReplaced", "joinCodeWithdrawn", "joinCodeExpired", "proofTooLow", "alreadyMember",
    "identityTaken", "identityChanged", "householdElsewhere", "householdFull", "notAMember",
    "notInHousehold", "roleNeedsOrganisation", "roleWithoutOrganisation", "roleBeyondOrganisation",
    "ownGrant", "roleExpiryPast", "beyondRung", "grantOutlasts", "passesTooMany", "roleNotHeld",
    "creditCodeMissing", "creditCodeTaken", "organisationExists", "applicationsOfPerson",
    "applicationsOfRegion", "officersTooMany", "officersNone", "officerTwice", "notUnderReview",
    "ownReview", "sameReviewer", "notRejected", "appealDecided", "appealLate", "ownSupervision",
    "notSuspended", "unknownYear", "notActive", "notDue", "personMerged", "identityKeyOrder",
    "identityKeyReused", "identityKeyNotInForce", "ownWitness", "proofBelow", "proofNotHigher",
    "onePerson", "duplicateOpen", "noDuplicate", "ownDuplicate", "mergeIntoMember", "notAMinor",
    "underage", "guardianNeeded", "ownGuardian", "guardianActs", "unmaskingOff", "unmaskingExists",
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
    "windowDays", "ladder", "replyDays", "appeal", "continues", "covenant", "figuresFrom",
    "ground", "topic", "subject", "question", "repeals", "follows", "standsFor", "opensBefore",
    "recalls", "units", "calls", "proposer", "voters", "evidence", "unit", "before", "fewSeconds",
    "nobodyEligible", "areaTooLarge", "tooLate", "recallVotedOn", "recallFailed", "admitted",
    "against", "statement", "amendment", "contribution", "content", "disagree", "pass", "agree",
    "reaction", "accepted", "hidden", "listUntil", "objectionsUntil", "listDue", "opens",
    "register", "dropped", "list", "listed", "objection", "about", "upheld", "unanswered",
    "adopts", "keep", "end", "finding", "next", "left", "changed", "proxy", "spouse", "child",
    "sibling", "grandparent", "grandchild", "principal", "relation", "inTime", "watchers",
    "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany", "twoPosts", "otherForm",
    "unreadable", "flaw", "blank", "measure", "yes", "no", "abstain", "tallies", "test", "part",
    "whole", "base", "ratio", "comparison", "right", "holds", "option", "votes", "tests", "byTie",
    "seated", "tied", "forFirst", "forSecond", "path", "strength", "back", "cut", "duels",
    "unbeaten", "winner", "alone", "standings", "continuing", "out", "rounds", "project",
    "effectiveVotesThousandths", "inFull", "cost", "funded", "offers", "steps", "outcome",
    "turnout", "count", "sameTracker", "result", "doubled", "topicProposed", "votersRecorded",
    "unitsRecorded", "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn",
    "screeningBegan", "topicScreened", "rulingAppealed", "discussionBegan", "contributionMade",
    "reactionGiven", "amendmentDecided", "contributionModerated", "topicFrozen", "objectionLodged",
    "objectionDecided", "listStands", "resultAnnounced", "resultAnnulled", "resultStands",
    "topicInForce", "topicMoot", "topicReviewed", "votingOpened", "ballotCast", "voteEntrusted",
    "proxyRevoked", "ballotsServed", "paperIssued", "papersCounted", "paperReceived",
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
    "serviceEnded", "consentWithdrawn", "unlawful", "termEnded", "erasure", "entries", "entryKept",
    "termMoved", "erasureOrdered", "entriesDue", "entriesErased", "events", "bytes", "problem",
    "request", "seq", "actor", "fired", "tooLarge", "notUtf8", "malformed", "requestReused",
    "full", "timeBackward", "deadlinesPending", "snapshotDamaged", "snapshotVersion",
    "wrongSecret", "notRecorded", "noSuchRecord", "invalidNumber", "latest", "invalid",
    "notInForce", "notLater", "article", "dates", "stand", "field", "screening", "appealed",
    "discussed", "seconded", "voting", "counting", "decided", "annulled", "inForce", "repealed",
    "moot", "given", "found", "step", "min", "opened", "sheetMethod", "sheetEqual", "present",
    "tracker", "undecided", "unknownTopic", "topicExists", "unknownRule", "presetOutsideDates",
    "uncontested", "notConvener", "noCovenants", "electionNamed", "noElection", "recallAsks",
    "runoffUnderWay", "runoffLate", "runoffAsks", "unitsNamed", "unknownUnit",
    "registeredElsewhere", "rulesCount", "ruleTwice", "ladderLength", "ladderDescends",
    "hearingDays", "unheard", "namedWithoutBasis", "namedWithoutSource", "unknownKind",
    "serviceWithheld", "nothingToContinue", "covenantTaken", "nothingToRepeal", "alreadyReplaced",
    "looserRule", "otherRule", "unitLeftOut", "notBeingSeconded", "notSeconded", "notOpenable",
    "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond", "alreadySeconded",
    "notOwner", "appBallotOfAnother", "notEligible", "notDelegate", "alreadyVoted",
    "organisationNamed", "enteredTwice", "invalidQuestion", "adoptedByMotion", "motionOnly",
    "electedOf", "noRanks", "otherRanks", "secretByAnother", "ballotVoid", "noProxies",
    "relationMissing", "ownProxy", "proxyChain", "proxyFull", "ownTrust", "notListed",
    "notEntrusted", "notProxy", "proxyWithoutVote", "proxyEarly", "noPapers", "noPaperBy",
    "paperNotReceived", "fewWatchers", "boxCounted", "boxChannel", "unknownBox", "notCounted",
    "withheld", "voidVote", "unknownTracker", "wrongStage", "timeOver", "ownMatter",
    "reasonMissing", "sameDecider", "notProposer", "ruledForGood", "unknownContribution",
    "contributionExists", "tooManyContributions", "otherKind", "contributionHidden",
    "amendmentOver", "staleAmendment", "noDraftToChange", "listOpen", "noSuchEntry", "noSuchArea",
    "asListed", "objectionExists", "alreadyObjected", "unknownObjection", "objectionOver",
    "recorded", "applied", "covenantExists", "unknownCovenant", "notYetInForce", "violationExists",
    "unknownViolation", "ownViolation", "alreadyWithdrawn", "replyClosed", "notApplied",
    "appealClosed", "alreadyAppealed", "ownRecord", "noAppeal", "nothingToRefer", "placeTooHigh",
    "placeOutside", "notBound", "cap", "done", "balance", "confirmed", "status", "notAMerchant",
    "unknownFund", "unknownAct", "unknownAward", "unknownOffer", "unknownRedemption",
    "unknownSettlement", "notInSettlement", "fundExists", "offerExists", "redemptionExists",
    "settlementExists", "ownAward", "fundElsewhere", "alreadyAwarded", "capReached",
    "alreadyReversed", "priceTooLow", "stockEmpty", "requirementEmpty", "ownOffer",
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
    "ratedAlready", "kept", "stored", "erased", "unknownEntry", "entryExists", "unknownCategory",
    "consentNeeded", "notByConsent", "nothingConsented", "notKept", "childInCare", "onlyOperator",
    "en", "zh", "retryable", "detail", "refused", "after", "roles", "noticed", "dismissed",
    "replies", "standing", "fresh", "sharedWith", "member", "merged", "wards", "unmaskings",
    "recalled", "voted", "voterIn", "violations", "awards", "redemptions", "questions", "requests",
    "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom", "planned",
    "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active",
    "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys", "thresholds",
    "silent", "stood", "goesOn", "stands", "lapses", "isAdmitted", "staysDeclined", "isFrozen",
    "isCounted", "comesIntoForce", "staysAnnulled", "annulmentFalls", "reviewIsOverdue", "then",
    "earlier", "objections", "effect", "choice", "marks", "sizes", "counted", "moderation",
    "contributions", "reacted", "agreeRate", "disagreeRate", "agrees", "significant",
    "zHundredths", "views", "own", "groups", "agreed", "statements", "ballotProof", "explanation",
    "election", "discussion", "consensus", "repealedBy", "dissuaded", "exposed", "referred",
    "figures", "earnedToday", "reversals", "forSale", "accounts", "merchants", "cleared", "sum",
    "participation", "verificationCode", "settlementLine", "ledger", "delivered", "selfResolution",
    "released", "escalated", "missed", "supervised", "rated", "note", "warnings", "rating",
    "usualDepartments", "history", "resolved", "ratable", "stages", "resolvedLate", "ratings",
    "onTime", "agenda", "wanted", "avoided", "collected", "burden", "answered", "with",
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
    "contribute", "react", "decideAmendment", "moderate", "object", "decideObjection",
    "enterBallots", "entrustVote", "revokeProxy", "serveBallots", "issuePaper", "receivePaper",
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
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 5, 4, 3, 6, 5, 6, 3, 7, 4,
    4, 4, 5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24,
    11, 19, 6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6,
    15, 10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 3, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 5, 6,
    10, 12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 17, 16, 11, 13, 10, 4, 10, 7, 13, 10,
    6, 8, 10, 9, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 13, 6, 4, 6, 4, 4, 2, 9, 11, 8, 8, 8, 14,
    12, 12, 9, 12, 11, 12, 9, 7, 6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5,
    11, 6, 11, 13, 14, 7, 8, 9, 9, 4, 6, 8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12,
    6, 5, 9, 5, 7, 7, 6, 4, 5, 8, 6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7,
    7, 6, 6, 4, 4, 9, 6, 10, 4, 8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13,
    16, 19, 12, 8, 10, 8, 14, 13, 11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13,
    15, 18, 13, 10, 14, 21, 23, 22, 8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9,
    12, 11, 13, 10, 14, 12, 11, 9, 6, 12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11,
    12, 12, 15, 16, 13, 12, 16, 12, 13, 9, 15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11,
    10, 3, 8, 7, 9, 8, 8, 7, 18, 18, 10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5,
    9, 6, 9, 5, 7, 4, 7, 5, 6, 8, 7, 5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11,
    14, 15, 16, 15, 12, 10, 13, 18, 15, 19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18,
    13, 12, 9, 14, 14, 12, 7, 11, 14, 7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6,
    4, 6, 9, 3, 4, 8, 6, 11, 5, 4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 6, 5, 7, 8, 7, 7, 9, 11, 7, 5, 5,
    8, 6, 8, 4, 6, 10, 14, 12, 7, 13, 12, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9, 15, 7, 5, 8, 7,
    4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 6, 5, 7, 11, 10, 9, 8, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9,
    10, 4, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6,
    5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13,
    14, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 13,
    12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4,
    5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18,
    12, 19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12,
    21, 15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11,
    17, 14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17,
    16, 17, 11, 14, 12, 16, 8, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12,
    16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 5, 5, 4,
    3, 6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 11, 11, 13, 10, 10, 14, 10, 10, 10, 11, 19, 10, 9,
    12, 14, 11, 7, 17, 18, 11, 15, 17, 13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8,
    18, 11, 11, 12, 17, 12, 15, 15, 10, 9, 7, 10, 15, 10, 9, 15, 8, 10, 9, 8, 9, 12, 8, 16, 10, 8,
    9, 16, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15,
    8, 11, 10, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12,
    12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11,
    10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10,
    11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12,
    16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7,
    5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 8, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12,
    8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10,
    6, 6, 5, 5, 7, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 8, 10, 9, 10, 9, 7, 8, 7,
    11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6,
    6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8,
    4, 5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17,
    18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6,
    10, 5, 15, 8, 6, 15, 12, 11, 11, 12, 10, 12, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12,
    13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12,
    7,
];
