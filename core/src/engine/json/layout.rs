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
pub(in crate::engine) const ANSWERED: Place = 977;
pub(in crate::engine) const APART: Place = 317;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 509;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 890;
pub(in crate::engine) const BALLOT_KIND: Place = 307;
pub(in crate::engine) const BALLOT_PROOF: Place = 895;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 885;
pub(in crate::engine) const BALLOTS_VIEW: Place = 887;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 428;
pub(in crate::engine) const BUDGET_COUNT: Place = 434;
pub(in crate::engine) const BUDGET_METHOD: Place = 322;
pub(in crate::engine) const BUDGET_OFFER: Place = 438;
pub(in crate::engine) const BUDGET_STEP: Place = 436;
pub(in crate::engine) const BURDEN_OF: Place = 978;
pub(in crate::engine) const BURDEN_VIEW: Place = 967;
pub(in crate::engine) const BUYER: Place = 465;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 110;
pub(in crate::engine) const CASE_RULES: Place = 108;
pub(in crate::engine) const CASE_VIEW: Place = 944;
pub(in crate::engine) const CASES_ANSWER: Place = 943;
pub(in crate::engine) const CASES_COMMAND: Place = 983;
pub(in crate::engine) const CASES_EVENT: Place = 477;
pub(in crate::engine) const CASES_QUERY: Place = 1002;
pub(in crate::engine) const CASES_REFUSAL: Place = 742;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 965;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1007;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 505;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1018;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 514;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 481;
pub(in crate::engine) const CHANNEL_COUNT: Place = 842;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1022;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 575;
pub(in crate::engine) const CHOICE: Place = 892;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1024;
pub(in crate::engine) const CNY: Place = 473;
pub(in crate::engine) const CNY_PER_POINT: Place = 107;
pub(in crate::engine) const COMMAND: Place = 1026;
pub(in crate::engine) const COMPARISON: Place = 420;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 907;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 905;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 904;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 968;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1126;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 536;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1142;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 778;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 363;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 900;
pub(in crate::engine) const CORRECTION: Place = 298;
pub(in crate::engine) const COUNT: Place = 407;
pub(in crate::engine) const COUNT_TERMS: Place = 869;
pub(in crate::engine) const COVENANT_ANSWER: Place = 923;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1100;
pub(in crate::engine) const COVENANT_DRAFT: Place = 329;
pub(in crate::engine) const COVENANT_EVENT: Place = 439;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1145;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 685;
pub(in crate::engine) const COVENANT_RULE: Place = 331;
pub(in crate::engine) const COVENANT_STANDING: Place = 809;
pub(in crate::engine) const COVENANT_VERSION: Place = 926;
pub(in crate::engine) const COVENANT_VIEW: Place = 924;
pub(in crate::engine) const COVERAGE_VIEW: Place = 834;
pub(in crate::engine) const CREDIT_CODE: Place = 184;
pub(in crate::engine) const DATA_FORM: Place = 1009;
pub(in crate::engine) const DATA_ITEM: Place = 119;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 496;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 856;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1069;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 304;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 401;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1149;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 306;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 579;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 433;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 949;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 898;
pub(in crate::engine) const DONE: Place = 1161;
pub(in crate::engine) const DUE_CAUSE: Place = 556;
pub(in crate::engine) const DUEL: Place = 426;
pub(in crate::engine) const EARNING_RULE: Place = 106;
pub(in crate::engine) const EFFECT: Place = 874;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 913;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 560;
pub(in crate::engine) const ENTRY: Place = 1014;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 234;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 797;
pub(in crate::engine) const ENTRY_VIEW: Place = 823;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 553;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 801;
pub(in crate::engine) const FIGURES: Place = 974;
pub(in crate::engine) const FLAW: Place = 405;
pub(in crate::engine) const FORM_COUNT: Place = 295;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 935;
pub(in crate::engine) const GRID_PART: Place = 136;
pub(in crate::engine) const HELPER: Place = 1164;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 389;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 256;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 854;
pub(in crate::engine) const IN_FORCE: Place = 878;
pub(in crate::engine) const INEQUALITY: Place = 418;
pub(in crate::engine) const ITEM_ANSWER: Place = 508;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 531;
pub(in crate::engine) const JOIN_CODE: Place = 839;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1165;
pub(in crate::engine) const KEPT_FROM: Place = 125;
pub(in crate::engine) const KIN: Place = 392;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 959;
pub(in crate::engine) const LAWFUL_BASIS: Place = 120;
pub(in crate::engine) const LEDGER_TOTALS: Place = 942;
pub(in crate::engine) const LEVEL: Place = 116;
pub(in crate::engine) const LEVEL_FIGURE: Place = 957;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 115;
pub(in crate::engine) const LIST_ENTRY: Place = 375;
pub(in crate::engine) const LIST_LINE: Place = 915;
pub(in crate::engine) const LIST_SUMMARY: Place = 371;
pub(in crate::engine) const MADE: Place = 1162;
pub(in crate::engine) const MATTER: Place = 1064;
pub(in crate::engine) const MEASURE: Place = 333;
pub(in crate::engine) const MEMBER_VIEW: Place = 802;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 824;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1027;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 126;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1172;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 141;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 934;
pub(in crate::engine) const MINORITY: Place = 281;
pub(in crate::engine) const MODERATION: Place = 903;
pub(in crate::engine) const MOTION_COUNT: Place = 408;
pub(in crate::engine) const NAMED_BALLOT: Place = 1091;
pub(in crate::engine) const NEXT: Place = 884;
pub(in crate::engine) const NEXT_STEP: Place = 883;
pub(in crate::engine) const OBJECTION_STATUS: Place = 919;
pub(in crate::engine) const OBJECTION_VIEW: Place = 918;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 916;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 936;
pub(in crate::engine) const OFFICE_HOURS: Place = 113;
pub(in crate::engine) const OPEN_CASE: Place = 964;
pub(in crate::engine) const OPENING_TERMS: Place = 369;
pub(in crate::engine) const OPTION_VOTES: Place = 415;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 263;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 845;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 844;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 911;
pub(in crate::engine) const OWNED_UNIT: Place = 353;
pub(in crate::engine) const PAPER_BOX: Place = 867;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 933;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 932;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 833;
pub(in crate::engine) const POINTS_ANSWER: Place = 931;
pub(in crate::engine) const POINTS_COMMAND: Place = 1112;
pub(in crate::engine) const POINTS_EVENT: Place = 456;
pub(in crate::engine) const POINTS_QUERY: Place = 1184;
pub(in crate::engine) const POINTS_REFUSAL: Place = 707;
pub(in crate::engine) const POINTS_RULES: Place = 104;
pub(in crate::engine) const POST: Place = 311;
pub(in crate::engine) const POST_COUNT: Place = 413;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 421;
pub(in crate::engine) const PROOF_FIGURE: Place = 837;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 920;
pub(in crate::engine) const PROXY_LIMITS: Place = 103;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 922;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 889;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1195;
pub(in crate::engine) const QUESTION: Place = 1199;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 970;
pub(in crate::engine) const QUESTION_VIEW: Place = 969;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 947;
pub(in crate::engine) const RATING_SUMS: Place = 960;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 365;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 821;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 735;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 937;
pub(in crate::engine) const REFUSAL: Place = 559;
pub(in crate::engine) const REFUSED: Place = 558;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 953;
pub(in crate::engine) const REGION_HISTORY: Place = 826;
pub(in crate::engine) const REGION_VERSION: Place = 828;
pub(in crate::engine) const REGION_VIEW: Place = 825;
pub(in crate::engine) const REQUEST: Place = 1200;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 462;
pub(in crate::engine) const RESERVED: Place = 314;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 130;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 124;
pub(in crate::engine) const RETURN_CAUSE: Place = 469;
pub(in crate::engine) const REVIEW_FINDING: Place = 385;
pub(in crate::engine) const REVIEW_TERMS: Place = 49;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 804;
pub(in crate::engine) const ROUND: Place = 431;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 930;
pub(in crate::engine) const RUNOFF_COUNT: Place = 429;
pub(in crate::engine) const SCHULZE_COUNT: Place = 424;
pub(in crate::engine) const SCORE: Place = 501;
pub(in crate::engine) const SEATED: Place = 423;
pub(in crate::engine) const SEATS_COUNT: Place = 411;
pub(in crate::engine) const SECRET: Place = 1204;
pub(in crate::engine) const SENSITIVITY: Place = 122;
pub(in crate::engine) const SENTENCE: Place = 897;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 472;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 474;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 941;
pub(in crate::engine) const SETUP: Place = 1205;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 542;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 751;
pub(in crate::engine) const STAGE_FIGURE: Place = 955;
pub(in crate::engine) const STAGE_NAME: Place = 589;
pub(in crate::engine) const STAGE_VIEW: Place = 858;
pub(in crate::engine) const STAGES: Place = 752;
pub(in crate::engine) const STATEMENT_VIEW: Place = 909;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 952;
pub(in crate::engine) const STEP_VIEW: Place = 951;
pub(in crate::engine) const TALLY: Place = 410;
pub(in crate::engine) const TERM: Place = 117;
pub(in crate::engine) const TERMS: Place = 479;
pub(in crate::engine) const TEST: Place = 419;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 870;
pub(in crate::engine) const TIES: Place = 324;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1206;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 857;
pub(in crate::engine) const TRACKER: Place = 661;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 830;
pub(in crate::engine) const TURNOUT: Place = 402;
pub(in crate::engine) const UNIT: Place = 490;
pub(in crate::engine) const UNIT_FIGURES: Place = 961;
pub(in crate::engine) const UNMASKING: Place = 284;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 285;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 975;
pub(in crate::engine) const VAULT_COMMAND: Place = 1134;
pub(in crate::engine) const VAULT_EVENT: Place = 545;
pub(in crate::engine) const VAULT_QUERY: Place = 1196;
pub(in crate::engine) const VAULT_REFUSAL: Place = 789;
pub(in crate::engine) const VERIFICATION_CODE: Place = 940;
pub(in crate::engine) const VIA: Place = 1202;
pub(in crate::engine) const VIOLATION_VIEW: Place = 808;
pub(in crate::engine) const VOIDED: Place = 404;
pub(in crate::engine) const VOTE: Place = 1087;
pub(in crate::engine) const VOTE_MEASURE: Place = 95;
pub(in crate::engine) const VOTE_RESULT: Place = 400;
pub(in crate::engine) const VOTER: Place = 350;
pub(in crate::engine) const VOTING_DAYS: Place = 101;
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
    Row::Union(2497, 9), // 14 Answer
    Row::Union(2033, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1957, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1953, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1951, 2), // 29 Outcome
    Row::Record(1442, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1433, 9), // 32 Event
    Row::Union(257, 1), // 33 CharterEvent
    Row::Record(256, 1), // 34 CharterEvent.adopted
    Row::Record(246, 10), // 35 Charter
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
    Row::Record(192, 2), // 60 DeliberationRules
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
    Row::Record(171, 21), // 89 Preset
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
    Row::Maybe(101), // 100 VotingDays?
    Row::Record(165, 2), // 101 VotingDays
    Row::Maybe(103), // 102 ProxyLimits?
    Row::Record(167, 4), // 103 ProxyLimits
    Row::Record(198, 4), // 104 PointsRules
    Row::List(106), // 105 [EarningRule]
    Row::Record(194, 4), // 106 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 107 CnyPerPoint
    Row::Record(217, 6), // 108 CaseRules
    Row::List(110), // 109 [CaseKind]
    Row::Record(202, 3), // 110 CaseKind
    Row::List(0), // 111 [OrganisationId]
    Row::List(113), // 112 [OfficeHours]
    Row::Record(205, 2), // 113 OfficeHours
    Row::List(115), // 114 [Limit]
    Row::Record(214, 3), // 115 Limit
    Row::Words(207, 5), // 116 Level
    Row::Union(212, 2), // 117 Term
    Row::List(119), // 118 [DataItem]
    Row::Record(233, 7), // 119 DataItem
    Row::Words(223, 7), // 120 LawfulBasis
    Row::List(0), // 121 [PurposeCode]
    Row::Words(230, 3), // 122 Sensitivity
    Row::List(124), // 123 [RetentionCategory]
    Row::Record(242, 4), // 124 RetentionCategory
    Row::Words(240, 2), // 125 KeptFrom
    Row::Union(632, 44), // 126 MembershipEvent
    Row::Record(258, 4), // 127 MembershipEvent.regionDefined
    Row::Maybe(39), // 128 RegionCode?
    Row::Record(274, 4), // 129 MembershipEvent.reshapePlanned
    Row::Union(270, 4), // 130 Reshaping
    Row::Record(246, 1), // 131 Reshaping.rename
    Row::Record(262, 2), // 132 Reshaping.move
    Row::Record(267, 2), // 133 Reshaping.split
    Row::List(0), // 134 [HouseholdId]
    Row::List(136), // 135 [GridPart]
    Row::Record(264, 3), // 136 GridPart
    Row::Record(269, 1), // 137 Reshaping.merge
    Row::List(39), // 138 [RegionCode]
    Row::Record(274, 1), // 139 MembershipEvent.reshapeCancelled
    Row::Record(493, 2), // 140 MembershipEvent.reshapeDropped
    Row::Union(393, 100), // 141 MembershipRefusal
    Row::Record(38, 1), // 142 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 143 MembershipRefusal.unknownPerson
    Row::Record(278, 1), // 144 MembershipRefusal.unknownHousehold
    Row::Record(279, 1), // 145 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 146 MembershipRefusal.regionExists
    Row::Record(280, 3), // 147 MembershipRefusal.levelGap
    Row::Record(283, 3), // 148 MembershipRefusal.gridSuffix
    Row::Record(286, 2), // 149 MembershipRefusal.notAGrid
    Row::Record(274, 1), // 150 MembershipRefusal.unknownReshape
    Row::Record(288, 2), // 151 MembershipRefusal.reshapeExists
    Row::Record(290, 2), // 152 MembershipRefusal.reshapePast
    Row::Record(292, 2), // 153 MembershipRefusal.regionEnded
    Row::Record(294, 0), // 154 MembershipRefusal.nothingChanges
    Row::Record(294, 1), // 155 MembershipRefusal.namedTwice
    Row::Record(295, 4), // 156 MembershipRefusal.mergeLevels
    Row::Record(299, 4), // 157 MembershipRefusal.householdsUnaccounted
    Row::Record(303, 3), // 158 MembershipRefusal.knownBelowJoined
    Row::Record(306, 2), // 159 MembershipRefusal.joinCodeDays
    Row::Record(299, 1), // 160 MembershipRefusal.noJoinCode
    Row::Record(308, 1), // 161 MembershipRefusal.joinTriesUsed
    Row::Record(309, 2), // 162 MembershipRefusal.joinCodeReplaced
    Row::Record(309, 1), // 163 MembershipRefusal.joinCodeWithdrawn
    Row::Record(308, 1), // 164 MembershipRefusal.joinCodeExpired
    Row::Record(311, 2), // 165 MembershipRefusal.proofTooLow
    Row::Record(313, 2), // 166 MembershipRefusal.alreadyMember
    Row::Record(315, 0), // 167 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 168 MembershipRefusal.identityChanged
    Row::Record(315, 2), // 169 MembershipRefusal.householdElsewhere
    Row::Record(317, 2), // 170 MembershipRefusal.householdFull
    Row::Record(36, 1), // 171 MembershipRefusal.notAMember
    Row::Record(319, 2), // 172 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 173 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 174 MembershipRefusal.roleWithoutOrganisation
    Row::Record(321, 2), // 175 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 176 MembershipRefusal.ownGrant
    Row::Record(323, 2), // 177 MembershipRefusal.roleExpiryPast
    Row::Record(325, 3), // 178 MembershipRefusal.beyondRung
    Row::Record(328, 2), // 179 MembershipRefusal.grantOutlasts
    Row::Record(330, 2), // 180 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 181 MembershipRefusal.roleNotHeld
    Row::Record(279, 1), // 182 MembershipRefusal.creditCodeMissing
    Row::Record(332, 2), // 183 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 184 CreditCode
    Row::Record(279, 1), // 185 MembershipRefusal.organisationExists
    Row::Record(334, 2), // 186 MembershipRefusal.applicationsOfPerson
    Row::Record(336, 3), // 187 MembershipRefusal.applicationsOfRegion
    Row::Record(339, 2), // 188 MembershipRefusal.officersTooMany
    Row::Record(341, 0), // 189 MembershipRefusal.officersNone
    Row::Record(36, 1), // 190 MembershipRefusal.officerTwice
    Row::Record(279, 1), // 191 MembershipRefusal.notUnderReview
    Row::Record(279, 1), // 192 MembershipRefusal.ownReview
    Row::Record(279, 1), // 193 MembershipRefusal.sameReviewer
    Row::Record(279, 1), // 194 MembershipRefusal.notRejected
    Row::Record(279, 1), // 195 MembershipRefusal.appealDecided
    Row::Record(323, 2), // 196 MembershipRefusal.appealLate
    Row::Record(279, 1), // 197 MembershipRefusal.ownSupervision
    Row::Record(279, 1), // 198 MembershipRefusal.notSuspended
    Row::Record(341, 3), // 199 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 200 i16
    Row::Record(279, 1), // 201 MembershipRefusal.notActive
    Row::Record(344, 2), // 202 MembershipRefusal.notDue
    Row::Record(346, 2), // 203 MembershipRefusal.personMerged
    Row::Record(348, 2), // 204 MembershipRefusal.identityKeyOrder
    Row::Record(350, 0), // 205 MembershipRefusal.identityKeyReused
    Row::Record(348, 2), // 206 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 207 MembershipRefusal.ownWitness
    Row::Record(350, 3), // 208 MembershipRefusal.proofBelow
    Row::Record(353, 2), // 209 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 210 MembershipRefusal.onePerson
    Row::Record(355, 2), // 211 MembershipRefusal.duplicateOpen
    Row::Record(355, 2), // 212 MembershipRefusal.noDuplicate
    Row::Record(355, 2), // 213 MembershipRefusal.ownDuplicate
    Row::Record(346, 2), // 214 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 215 MembershipRefusal.notAMinor
    Row::Record(357, 3), // 216 MembershipRefusal.underage
    Row::Record(360, 2), // 217 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 218 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 219 MembershipRefusal.guardianActs
    Row::Record(362, 0), // 220 MembershipRefusal.unmaskingOff
    Row::Record(362, 1), // 221 MembershipRefusal.unmaskingExists
    Row::Record(362, 1), // 222 MembershipRefusal.unknownUnmasking
    Row::Record(363, 2), // 223 MembershipRefusal.unknownHandle
    Row::Record(362, 1), // 224 MembershipRefusal.ownUnmasking
    Row::Record(362, 1), // 225 MembershipRefusal.unmaskingDecided
    Row::Record(362, 1), // 226 MembershipRefusal.nobodyToTell
    Row::Record(365, 0), // 227 MembershipRefusal.assistanceOff
    Row::Record(365, 1), // 228 MembershipRefusal.ownHelper
    Row::Record(365, 1), // 229 MembershipRefusal.helperElsewhere
    Row::Record(366, 2), // 230 MembershipRefusal.helperForRole
    Row::Record(368, 4), // 231 MembershipRefusal.helperBusy
    Row::Record(365, 1), // 232 MembershipRefusal.helperChooses
    Row::Record(377, 2), // 233 MembershipRefusal.channelDiffers
    Row::Words(372, 5), // 234 EntryChannel
    Row::Record(379, 1), // 235 MembershipRefusal.unknownBatch
    Row::Record(379, 1), // 236 MembershipRefusal.batchExists
    Row::Record(379, 1), // 237 MembershipRefusal.batchClosed
    Row::Record(380, 3), // 238 MembershipRefusal.batchTotal
    Row::Record(383, 2), // 239 MembershipRefusal.notInBatch
    Row::Record(385, 4), // 240 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 241 MembershipRefusal.nothingToCorrect
    Row::Record(323, 2), // 242 MembershipRefusal.correctionLate
    Row::Record(389, 2), // 243 MembershipRefusal.proofRaised
    Row::Record(391, 2), // 244 MembershipRefusal.secondEyes
    Row::Record(274, 3), // 245 MembershipEvent.regionReshaped
    Row::Record(299, 2), // 246 MembershipEvent.knownHouseholdsEntered
    Row::Record(495, 7), // 247 MembershipEvent.roleGranted
    Row::Maybe(0), // 248 OrganisationId?
    Row::Maybe(0), // 249 PersonId?
    Row::Record(495, 4), // 250 MembershipEvent.roleRevoked
    Row::Record(502, 4), // 251 MembershipEvent.joinCodeIssued
    Row::Record(502, 2), // 252 MembershipEvent.joinCodeRevoked
    Row::Record(506, 3), // 253 MembershipEvent.joinCodeRejected
    Row::Record(315, 2), // 254 MembershipEvent.householdFormed
    Row::Record(509, 5), // 255 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 256 Identity
    Row::Record(36, 1), // 257 MembershipEvent.personLeft
    Row::Record(514, 2), // 258 MembershipEvent.delegateNamed
    Row::Record(516, 3), // 259 MembershipEvent.householdRegrouped
    Row::List(0), // 260 [PersonId]
    Row::Record(278, 1), // 261 MembershipEvent.delegateCleared
    Row::Record(530, 10), // 262 MembershipEvent.organisationApplied
    Row::Words(519, 11), // 263 OrganisationKind
    Row::Maybe(184), // 264 CreditCode?
    Row::Record(540, 2), // 265 MembershipEvent.organisationApproved
    Row::Record(542, 5), // 266 MembershipEvent.organisationRejected
    Row::Record(547, 4), // 267 MembershipEvent.reviewAppealed
    Row::Record(279, 1), // 268 MembershipEvent.applicationWithdrawn
    Row::Record(540, 2), // 269 MembershipEvent.organisationSuspended
    Row::Record(540, 2), // 270 MembershipEvent.organisationReinstated
    Row::Record(540, 2), // 271 MembershipEvent.organisationDissolved
    Row::Record(551, 3), // 272 MembershipEvent.reviewOverdue
    Row::Record(551, 3), // 273 MembershipEvent.reviewEscalated
    Row::Record(554, 2), // 274 MembershipEvent.identityKeyRotated
    Row::Record(556, 3), // 275 MembershipEvent.personProved
    Row::Record(559, 5), // 276 MembershipEvent.duplicateFound
    Row::Record(564, 3), // 277 MembershipEvent.duplicateOverdue
    Row::Record(567, 3), // 278 MembershipEvent.duplicateDismissed
    Row::Record(570, 3), // 279 MembershipEvent.personsMerged
    Row::Record(575, 2), // 280 MembershipEvent.minorEntered
    Row::Record(573, 2), // 281 Minority
    Row::Record(36, 1), // 282 MembershipEvent.cameOfAge
    Row::Record(596, 1), // 283 MembershipEvent.unmaskingAsked
    Row::Record(589, 7), // 284 Unmasking
    Row::Union(585, 4), // 285 UnmaskingStage
    Row::Record(344, 1), // 286 UnmaskingStage.asked
    Row::Record(577, 0), // 287 UnmaskingStage.lapsed
    Row::Record(577, 2), // 288 UnmaskingStage.declined
    Row::Record(579, 6), // 289 UnmaskingStage.granted
    Row::Record(597, 2), // 290 MembershipEvent.unmaskingMoved
    Row::Record(599, 2), // 291 MembershipEvent.personErased
    Row::Record(601, 7), // 292 MembershipEvent.entered
    Row::Record(610, 4), // 293 MembershipEvent.batchOpened
    Row::List(295), // 294 [FormCount]
    Row::Record(608, 2), // 295 FormCount
    Row::Record(614, 3), // 296 MembershipEvent.batchClosed
    Row::Record(621, 3), // 297 MembershipEvent.entryCorrected
    Row::Union(618, 3), // 298 Correction
    Row::Record(278, 1), // 299 Correction.household
    Row::Record(197, 1), // 300 Correction.proof
    Row::Record(617, 1), // 301 Correction.delegate
    Row::Record(624, 5), // 302 MembershipEvent.actHeld
    Row::Record(629, 3), // 303 MembershipEvent.actSeconded
    Row::Union(999, 35), // 304 DeliberationEvent
    Row::Record(735, 15), // 305 DeliberationEvent.topicProposed
    Row::Record(710, 3), // 306 DeliberationQuestion
    Row::Union(699, 6), // 307 BallotKind
    Row::Record(676, 0), // 308 BallotKind.motion
    Row::Record(684, 2), // 309 BallotKind.block
    Row::List(311), // 310 [Post]
    Row::Record(678, 4), // 311 Post
    Row::List(45), // 312 [u8]
    Row::List(314), // 313 [Reserved]
    Row::Record(676, 2), // 314 Reserved
    Row::Maybe(64), // 315 Threshold?
    Row::List(317), // 316 [Apart]
    Row::Record(682, 2), // 317 Apart
    Row::Record(686, 1), // 318 BallotKind.approval
    Row::Record(687, 2), // 319 BallotKind.score
    Row::Record(689, 2), // 320 BallotKind.ranked
    Row::Record(694, 5), // 321 BallotKind.budget
    Row::Words(691, 3), // 322 BudgetMethod
    Row::List(13), // 323 [Amount]
    Row::Union(707, 3), // 324 Ties
    Row::Record(705, 0), // 325 Ties.revote
    Row::Record(705, 1), // 326 Ties.seniority
    Row::Record(706, 1), // 327 Ties.lot
    Row::Maybe(329), // 328 CovenantDraft?
    Row::Record(729, 4), // 329 CovenantDraft
    Row::List(331), // 330 [CovenantRule]
    Row::Record(723, 6), // 331 CovenantRule
    Row::List(333), // 332 [Measure]
    Row::Union(715, 6), // 333 Measure
    Row::Record(713, 0), // 334 Measure.dissuade
    Row::Record(713, 0), // 335 Measure.expose
    Row::Record(713, 2), // 336 Measure.exposeNamed
    Row::Maybe(120), // 337 LawfulBasis?
    Row::Record(202, 1), // 338 Measure.refer
    Row::Record(195, 1), // 339 Measure.fine
    Row::Record(715, 0), // 340 Measure.withholdService
    Row::Maybe(342), // 341 AppealTerms?
    Row::Record(721, 2), // 342 AppealTerms
    Row::Maybe(0), // 343 RuleCode?
    Row::Maybe(0), // 344 TopicId?
    Row::List(0), // 345 [Id]
    Row::List(347), // 346 [Call]
    Row::Record(733, 2), // 347 Call
    Row::Record(752, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(750, 2), // 350 Voter
    Row::Record(758, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(755, 3), // 353 OwnedUnit
    Row::Record(760, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(762, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(764, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(735, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(767, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(769, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(774, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(777, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(783, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(779, 4), // 363 ContributionKind
    Row::Record(793, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(790, 3), // 365 Reaction
    Row::Record(797, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(803, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(814, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(807, 4), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(811, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(823, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(819, 4), // 375 ListEntry
    Row::Record(828, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(832, 2), // 377 DeliberationEvent.listStands
    Row::Record(834, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(837, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(832, 2), // 380 DeliberationEvent.resultStands
    Row::Record(841, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(847, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(767, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(853, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(850, 3), // 385 ReviewFinding
    Row::Record(857, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(863, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(877, 5), // 390 DeliberationEvent.voteEntrusted
    Row::Maybe(392), // 391 Kin?
    Row::Words(871, 6), // 392 Kin
    Row::Record(877, 2), // 393 DeliberationEvent.proxyRevoked
    Row::Record(882, 4), // 394 DeliberationEvent.ballotsServed
    Row::Record(886, 6), // 395 DeliberationEvent.paperIssued
    Row::Record(892, 3), // 396 DeliberationEvent.papersCounted
    Row::List(389), // 397 [HiddenBallot]
    Row::Record(895, 3), // 398 DeliberationEvent.votingClosed
    Row::Record(992, 7), // 399 DeliberationEvent.topicDecided
    Row::Record(986, 6), // 400 VoteResult
    Row::Words(898, 4), // 401 DeliberationOutcome
    Row::Record(909, 3), // 402 Turnout
    Row::List(404), // 403 [Voided]
    Row::Record(907, 2), // 404 Voided
    Row::Words(902, 5), // 405 Flaw
    Row::Maybe(407), // 406 Count?
    Row::Union(981, 5), // 407 Count
    Row::Record(918, 1), // 408 MotionCount
    Row::List(410), // 409 [Tally]
    Row::Record(912, 6), // 410 Tally
    Row::Record(943, 1), // 411 SeatsCount
    Row::List(413), // 412 [PostCount]
    Row::Record(939, 4), // 413 PostCount
    Row::List(415), // 414 [OptionVotes]
    Row::Record(933, 3), // 415 OptionVotes
    Row::List(19), // 416 [u32]
    Row::List(418), // 417 [Inequality]
    Row::Record(923, 10), // 418 Inequality
    Row::Words(919, 2), // 419 Test
    Row::Words(921, 2), // 420 Comparison
    Row::Leaf(Leaf::Product), // 421 Product
    Row::List(423), // 422 [Seated]
    Row::Record(936, 3), // 423 Seated
    Row::Record(953, 4), // 424 SchulzeCount
    Row::List(426), // 425 [Duel]
    Row::Record(944, 4), // 426 Duel
    Row::List(428), // 427 [Beat]
    Row::Record(948, 5), // 428 Beat
    Row::Record(965, 3), // 429 RunoffCount
    Row::List(431), // 430 [Round]
    Row::Record(960, 5), // 431 Round
    Row::List(433), // 432 [DeliberationStanding]
    Row::Record(957, 3), // 433 DeliberationStanding
    Row::Record(978, 3), // 434 BudgetCount
    Row::List(436), // 435 [BudgetStep]
    Row::Record(971, 7), // 436 BudgetStep
    Row::List(438), // 437 [BudgetOffer]
    Row::Record(968, 3), // 438 BudgetOffer
    Row::Union(1088, 14), // 439 CovenantEvent
    Row::Record(1034, 5), // 440 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 441 CovenantId?
    Row::Record(1039, 3), // 442 CovenantEvent.covenantRepealed
    Row::Record(1039, 2), // 443 CovenantEvent.covenantGoesOn
    Row::Record(1042, 12), // 444 CovenantEvent.violationRecorded
    Row::Record(1054, 2), // 445 CovenantEvent.replyGiven
    Row::Record(1056, 8), // 446 CovenantEvent.measureApplied
    Row::Maybe(0), // 447 CaseId?
    Row::Record(1064, 3), // 448 CovenantEvent.noticeIssued
    Row::Record(1067, 4), // 449 CovenantEvent.noticeRetracted
    Row::Record(1071, 5), // 450 CovenantEvent.referredAgain
    Row::Record(1076, 2), // 451 CovenantEvent.referralOpened
    Row::Record(1078, 2), // 452 CovenantEvent.referralRefused
    Row::Record(1080, 3), // 453 CovenantEvent.appealLodged
    Row::Record(1083, 2), // 454 CovenantEvent.appealDismissed
    Row::Record(1085, 3), // 455 CovenantEvent.violationWithdrawn
    Row::Union(1163, 12), // 456 PointsEvent
    Row::Record(1102, 2), // 457 PointsEvent.fundOpened
    Row::Record(1104, 5), // 458 PointsEvent.pointsAwarded
    Row::Record(1109, 6), // 459 PointsEvent.awardReversed
    Row::Record(1117, 5), // 460 PointsEvent.offerPublished
    Row::Maybe(462), // 461 Requirement?
    Row::Record(1115, 2), // 462 Requirement
    Row::Record(1117, 1), // 463 PointsEvent.offerWithdrawn
    Row::Record(1124, 6), // 464 PointsEvent.redemptionReserved
    Row::Union(1122, 2), // 465 Buyer
    Row::Record(1130, 2), // 466 PointsEvent.codeRejected
    Row::Record(1124, 1), // 467 PointsEvent.redemptionConfirmed
    Row::Record(1136, 2), // 468 PointsEvent.redemptionReturned
    Row::Words(1132, 4), // 469 ReturnCause
    Row::Record(1152, 5), // 470 PointsEvent.settled
    Row::List(472), // 471 [SettlementLine]
    Row::Record(1138, 7), // 472 SettlementLine
    Row::Leaf(Leaf::Cny), // 473 Cny
    Row::Record(1145, 7), // 474 SettlementTotals
    Row::Record(1157, 3), // 475 PointsEvent.pointsCombined
    Row::Record(1160, 3), // 476 PointsEvent.pointsForfeited
    Row::Union(1262, 19), // 477 CasesEvent
    Row::Record(1180, 1), // 478 CasesEvent.termsAdopted
    Row::Record(1175, 5), // 479 Terms
    Row::Record(1189, 10), // 480 CasesEvent.caseReported
    Row::Words(1181, 8), // 481 Channel
    Row::Record(1199, 2), // 482 CasesEvent.caseAccepted
    Row::Record(1201, 5), // 483 CasesEvent.caseDeclined
    Row::Record(1206, 2), // 484 CasesEvent.selfResolutionStarted
    Row::Record(1052, 1), // 485 CasesEvent.handlingStarted
    Row::Record(1208, 2), // 486 CasesEvent.caseEntrusted
    Row::Record(1210, 4), // 487 CasesEvent.caseDispatched
    Row::Record(1214, 3), // 488 CasesEvent.caseReturned
    Row::Record(1219, 5), // 489 CasesEvent.feedbackGiven
    Row::Union(1217, 2), // 490 Unit
    Row::Record(38, 1), // 491 Unit.region
    Row::Record(279, 1), // 492 Unit.organisation
    Row::Record(1224, 7), // 493 CasesEvent.caseClosed
    Row::Record(1233, 6), // 494 CasesEvent.caseEscalated
    Row::Maybe(496), // 495 Deferral?
    Row::Words(1231, 2), // 496 Deferral
    Row::Record(1239, 4), // 497 CasesEvent.deadlineMissed
    Row::Record(1243, 5), // 498 CasesEvent.caseSupervised
    Row::Record(1248, 3), // 499 CasesEvent.deadlineSet
    Row::Record(1251, 6), // 500 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 501 Score
    Row::Record(1257, 5), // 502 CasesEvent.caseReopened
    Row::Record(1208, 2), // 503 CasesEvent.caseReleased
    Row::Record(1052, 1), // 504 CasesEvent.caseWithdrawn
    Row::Union(1366, 6), // 505 CatalogueEvent
    Row::Record(1340, 5), // 506 CatalogueEvent.formAsked
    Row::List(508), // 507 [ItemAnswer]
    Row::Record(1338, 2), // 508 ItemAnswer
    Row::Union(1334, 4), // 509 AskAnswer
    Row::Record(1281, 4), // 510 AskAnswer.alreadyHeld
    Row::Record(1285, 4), // 511 AskAnswer.shareFrom
    Row::Record(1289, 2), // 512 AskAnswer.mayCollect
    Row::Record(1333, 1), // 513 AskAnswer.forbidden
    Row::Union(1319, 14), // 514 CatalogueRefusal
    Row::Record(233, 1), // 515 CatalogueRefusal.unknownItem
    Row::Record(233, 1), // 516 CatalogueRefusal.itemTwice
    Row::Record(1291, 2), // 517 CatalogueRefusal.purposeNotLawful
    Row::Record(1293, 3), // 518 CatalogueRefusal.notEntitled
    Row::Record(1296, 3), // 519 CatalogueRefusal.outsideRegion
    Row::Record(1299, 5), // 520 CatalogueRefusal.alreadyHeld
    Row::Record(1304, 3), // 521 CatalogueRefusal.refusedByResident
    Row::Record(1307, 2), // 522 CatalogueRefusal.consentMissing
    Row::Record(1309, 3), // 523 CatalogueRefusal.guardianMissing
    Row::Record(1312, 5), // 524 CatalogueRefusal.heldElsewhere
    Row::Record(1282, 1), // 525 CatalogueRefusal.recordExists
    Row::Record(1282, 1), // 526 CatalogueRefusal.unknownRecord
    Row::Record(1317, 2), // 527 CatalogueRefusal.notFresh
    Row::Record(1307, 2), // 528 CatalogueRefusal.notRefusable
    Row::Record(1348, 10), // 529 CatalogueEvent.itemCollected
    Row::Maybe(531), // 530 ItemConsent?
    Row::Record(1345, 3), // 531 ItemConsent
    Row::Record(1358, 4), // 532 CatalogueEvent.itemShared
    Row::Record(1362, 4), // 533 CatalogueEvent.itemRefused
    Row::Record(1358, 2), // 534 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 535 CatalogueEvent.personForgotten
    Row::Union(1395, 7), // 536 ConsultationEvent
    Row::Record(1372, 7), // 537 ConsultationEvent.questionAsked
    Row::Record(1379, 3), // 538 ConsultationEvent.answerReminded
    Row::Record(1382, 3), // 539 ConsultationEvent.answerOverdue
    Row::Record(1385, 3), // 540 ConsultationEvent.questionEscalated
    Row::Record(1390, 3), // 541 ConsultationEvent.questionAnswered
    Row::Record(1388, 2), // 542 ShownIdentity
    Row::Record(1372, 1), // 543 ConsultationEvent.questionWithdrawn
    Row::Record(1393, 2), // 544 ConsultationEvent.answerRated
    Row::Union(1426, 7), // 545 VaultEvent
    Row::Record(1402, 6), // 546 VaultEvent.entryKept
    Row::Maybe(17), // 547 Digest?
    Row::Record(1408, 2), // 548 VaultEvent.entryCorrected
    Row::Record(1410, 2), // 549 VaultEvent.termMoved
    Row::Record(1412, 2), // 550 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 551 CategoryCode?
    Row::Record(1419, 2), // 552 VaultEvent.erasureOrdered
    Row::Words(1414, 5), // 553 ErasureGround
    Row::Record(1424, 2), // 554 VaultEvent.entriesDue
    Row::List(0), // 555 [EntryId]
    Row::Words(1421, 3), // 556 DueCause
    Row::Record(1424, 1), // 557 VaultEvent.entriesErased
    Row::Record(1945, 6), // 558 Refused
    Row::Union(1935, 10), // 559 Refusal
    Row::Union(1460, 14), // 560 EngineRefusal
    Row::Record(1443, 2), // 561 EngineRefusal.tooLarge
    Row::Record(1445, 1), // 562 EngineRefusal.notUtf8
    Row::Record(1446, 2), // 563 EngineRefusal.malformed
    Row::Record(1448, 2), // 564 EngineRefusal.requestReused
    Row::Record(1450, 2), // 565 EngineRefusal.full
    Row::Record(1452, 2), // 566 EngineRefusal.timeBackward
    Row::Record(1454, 3), // 567 EngineRefusal.forbidden
    Row::Record(1457, 1), // 568 EngineRefusal.deadlinesPending
    Row::Record(1447, 1), // 569 EngineRefusal.snapshotDamaged
    Row::Record(1458, 2), // 570 EngineRefusal.snapshotVersion
    Row::Record(1460, 0), // 571 EngineRefusal.wrongSecret
    Row::Record(1448, 1), // 572 EngineRefusal.notRecorded
    Row::Record(1449, 2), // 573 EngineRefusal.noSuchRecord
    Row::Record(1447, 1), // 574 EngineRefusal.invalidNumber
    Row::Union(1478, 3), // 575 CharterRefusal
    Row::Record(1446, 2), // 576 CharterRefusal.invalid
    Row::Record(1474, 2), // 577 CharterRefusal.notInForce
    Row::Record(1476, 2), // 578 CharterRefusal.notLater
    Row::Union(1632, 103), // 579 DeliberationRefusal
    Row::Record(735, 1), // 580 DeliberationRefusal.unknownTopic
    Row::Record(735, 1), // 581 DeliberationRefusal.topicExists
    Row::Record(723, 1), // 582 DeliberationRefusal.unknownRule
    Row::Record(1481, 5), // 583 DeliberationRefusal.presetOutsideDates
    Row::Record(1486, 4), // 584 DeliberationRefusal.uncontested
    Row::Record(1490, 3), // 585 DeliberationRefusal.noCovenants
    Row::Record(723, 1), // 586 DeliberationRefusal.electionNamed
    Row::Record(1493, 3), // 587 DeliberationRefusal.noElection
    Row::Record(1512, 3), // 588 DeliberationRefusal.runoffUnderWay
    Row::Words(1496, 16), // 589 StageName
    Row::Record(1515, 5), // 590 DeliberationRefusal.runoffAsks
    Row::Record(723, 1), // 591 DeliberationRefusal.unitsNamed
    Row::Record(1520, 3), // 592 DeliberationRefusal.unknownUnit
    Row::Record(1523, 2), // 593 DeliberationRefusal.registeredElsewhere
    Row::Record(1525, 2), // 594 DeliberationRefusal.rulesCount
    Row::Record(723, 1), // 595 DeliberationRefusal.ruleTwice
    Row::Record(1527, 3), // 596 DeliberationRefusal.windowDays
    Row::Record(1530, 3), // 597 DeliberationRefusal.ladderLength
    Row::Record(1533, 2), // 598 DeliberationRefusal.ladderDescends
    Row::Record(1527, 3), // 599 DeliberationRefusal.hearingDays
    Row::Record(1535, 5), // 600 DeliberationRefusal.unheard
    Row::Record(1540, 2), // 601 DeliberationRefusal.figuresFrom
    Row::Record(1533, 2), // 602 DeliberationRefusal.namedWithoutBasis
    Row::Record(1542, 3), // 603 DeliberationRefusal.namedWithoutSource
    Row::Record(1545, 2), // 604 DeliberationRefusal.unknownKind
    Row::Record(1547, 3), // 605 DeliberationRefusal.fine
    Row::Record(1533, 2), // 606 DeliberationRefusal.serviceWithheld
    Row::Record(1550, 2), // 607 DeliberationRefusal.nothingToContinue
    Row::Record(1039, 2), // 608 DeliberationRefusal.covenantTaken
    Row::Record(735, 2), // 609 DeliberationRefusal.nothingToRepeal
    Row::Record(1512, 2), // 610 DeliberationRefusal.alreadyReplaced
    Row::Record(1552, 6), // 611 DeliberationRefusal.looserRule
    Row::Record(1552, 6), // 612 DeliberationRefusal.otherRule
    Row::Record(1558, 2), // 613 DeliberationRefusal.unitLeftOut
    Row::Record(1560, 2), // 614 DeliberationRefusal.notBeingSeconded
    Row::Record(764, 3), // 615 DeliberationRefusal.notSeconded
    Row::Record(1560, 2), // 616 DeliberationRefusal.notOpenable
    Row::Record(1560, 2), // 617 DeliberationRefusal.notWithdrawable
    Row::Record(1560, 2), // 618 DeliberationRefusal.notVoting
    Row::Record(1562, 3), // 619 DeliberationRefusal.secondingOver
    Row::Record(1565, 3), // 620 DeliberationRefusal.votingOver
    Row::Record(1562, 3), // 621 DeliberationRefusal.notDue
    Row::Record(735, 1), // 622 DeliberationRefusal.ownSecond
    Row::Record(1523, 2), // 623 DeliberationRefusal.outsideRegion
    Row::Record(760, 2), // 624 DeliberationRefusal.alreadySeconded
    Row::Record(1523, 2), // 625 DeliberationRefusal.notOwner
    Row::Record(1568, 3), // 626 DeliberationRefusal.areaTooLarge
    Row::Record(735, 2), // 627 DeliberationRefusal.nobodyEligible
    Row::Record(864, 1), // 628 DeliberationRefusal.appBallotOfAnother
    Row::Record(1571, 2), // 629 DeliberationRefusal.notEligible
    Row::Record(1573, 2), // 630 DeliberationRefusal.notDelegate
    Row::Record(1575, 3), // 631 DeliberationRefusal.alreadyVoted
    Row::Record(864, 1), // 632 DeliberationRefusal.enteredTwice
    Row::Record(1446, 2), // 633 DeliberationRefusal.invalidQuestion
    Row::Record(1578, 1), // 634 DeliberationRefusal.adoptedByMotion
    Row::Record(1579, 4), // 635 DeliberationRefusal.motionOnly
    Row::Record(1583, 2), // 636 DeliberationRefusal.electedOf
    Row::Record(723, 1), // 637 DeliberationRefusal.noRanks
    Row::Record(1585, 5), // 638 DeliberationRefusal.otherRanks
    Row::Record(864, 1), // 639 DeliberationRefusal.secretByAnother
    Row::Record(907, 1), // 640 DeliberationRefusal.ballotVoid
    Row::Record(723, 1), // 641 DeliberationRefusal.noProxies
    Row::Record(1590, 2), // 642 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 643 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 644 DeliberationRefusal.proxyChain
    Row::Record(1592, 2), // 645 DeliberationRefusal.proxyFull
    Row::Record(879, 1), // 646 DeliberationRefusal.ownTrust
    Row::Record(760, 2), // 647 DeliberationRefusal.notListed
    Row::Record(36, 1), // 648 DeliberationRefusal.notEntrusted
    Row::Record(879, 1), // 649 DeliberationRefusal.notProxy
    Row::Record(1594, 3), // 650 DeliberationRefusal.proxyWithoutVote
    Row::Record(1597, 3), // 651 DeliberationRefusal.proxyEarly
    Row::Record(723, 1), // 652 DeliberationRefusal.noPapers
    Row::Record(1600, 3), // 653 DeliberationRefusal.fewWatchers
    Row::Record(379, 1), // 654 DeliberationRefusal.boxCounted
    Row::Record(889, 2), // 655 DeliberationRefusal.boxChannel
    Row::Record(379, 1), // 656 DeliberationRefusal.unknownBox
    Row::Record(1560, 2), // 657 DeliberationRefusal.notCounted
    Row::Record(1603, 3), // 658 DeliberationRefusal.withheld
    Row::Record(735, 1), // 659 DeliberationRefusal.voidVote
    Row::Record(1606, 1), // 660 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 661 Tracker
    Row::Record(1607, 3), // 662 DeliberationRefusal.wrongStage
    Row::Record(1562, 3), // 663 DeliberationRefusal.timeOver
    Row::Record(735, 1), // 664 DeliberationRefusal.ownMatter
    Row::Record(735, 1), // 665 DeliberationRefusal.reasonMissing
    Row::Record(735, 1), // 666 DeliberationRefusal.sameDecider
    Row::Record(735, 1), // 667 DeliberationRefusal.notProposer
    Row::Record(735, 1), // 668 DeliberationRefusal.ruledForGood
    Row::Record(784, 1), // 669 DeliberationRefusal.unknownContribution
    Row::Record(784, 1), // 670 DeliberationRefusal.contributionExists
    Row::Record(1610, 2), // 671 DeliberationRefusal.tooManyContributions
    Row::Record(1612, 3), // 672 DeliberationRefusal.otherKind
    Row::Record(784, 1), // 673 DeliberationRefusal.contributionHidden
    Row::Record(784, 1), // 674 DeliberationRefusal.amendmentOver
    Row::Record(1615, 3), // 675 DeliberationRefusal.staleAmendment
    Row::Record(1618, 2), // 676 DeliberationRefusal.noDraftToChange
    Row::Record(1620, 3), // 677 DeliberationRefusal.listOpen
    Row::Record(1623, 3), // 678 DeliberationRefusal.noSuchEntry
    Row::Record(1626, 4), // 679 DeliberationRefusal.noSuchArea
    Row::Record(1630, 2), // 680 DeliberationRefusal.asListed
    Row::Record(824, 1), // 681 DeliberationRefusal.objectionExists
    Row::Record(760, 2), // 682 DeliberationRefusal.alreadyObjected
    Row::Record(824, 1), // 683 DeliberationRefusal.unknownObjection
    Row::Record(824, 1), // 684 DeliberationRefusal.objectionOver
    Row::Union(1757, 21), // 685 CovenantRefusal
    Row::Record(729, 1), // 686 CovenantRefusal.covenantExists
    Row::Record(729, 1), // 687 CovenantRefusal.unknownCovenant
    Row::Record(1735, 2), // 688 CovenantRefusal.notInForce
    Row::Record(1737, 3), // 689 CovenantRefusal.notYetInForce
    Row::Record(1043, 2), // 690 CovenantRefusal.unknownRule
    Row::Record(1740, 2), // 691 CovenantRefusal.violationExists
    Row::Record(1042, 1), // 692 CovenantRefusal.unknownViolation
    Row::Record(1042, 1), // 693 CovenantRefusal.ownViolation
    Row::Record(1042, 1), // 694 CovenantRefusal.alreadyWithdrawn
    Row::Record(1742, 2), // 695 CovenantRefusal.replyClosed
    Row::Record(1744, 3), // 696 CovenantRefusal.notApplied
    Row::Record(1747, 3), // 697 CovenantRefusal.appealClosed
    Row::Record(1042, 1), // 698 CovenantRefusal.alreadyAppealed
    Row::Record(1042, 1), // 699 CovenantRefusal.ownRecord
    Row::Record(1042, 1), // 700 CovenantRefusal.noAppeal
    Row::Record(1750, 3), // 701 CovenantRefusal.notDue
    Row::Record(1042, 1), // 702 CovenantRefusal.nothingToRefer
    Row::Record(1753, 2), // 703 CovenantRefusal.placeTooHigh
    Row::Record(1755, 2), // 704 CovenantRefusal.placeOutside
    Row::Record(1757, 0), // 705 CovenantRefusal.minor
    Row::Record(1523, 2), // 706 CovenantRefusal.notBound
    Row::Union(1808, 33), // 707 PointsRefusal
    Row::Record(279, 1), // 708 PointsRefusal.notAMerchant
    Row::Record(1102, 1), // 709 PointsRefusal.unknownFund
    Row::Record(194, 1), // 710 PointsRefusal.unknownAct
    Row::Record(1778, 3), // 711 PointsRefusal.unknownAward
    Row::Record(1117, 1), // 712 PointsRefusal.unknownOffer
    Row::Record(1124, 1), // 713 PointsRefusal.unknownRedemption
    Row::Record(1152, 1), // 714 PointsRefusal.unknownSettlement
    Row::Record(1781, 2), // 715 PointsRefusal.notInSettlement
    Row::Record(1102, 1), // 716 PointsRefusal.fundExists
    Row::Record(1117, 1), // 717 PointsRefusal.offerExists
    Row::Record(1124, 1), // 718 PointsRefusal.redemptionExists
    Row::Record(1152, 1), // 719 PointsRefusal.settlementExists
    Row::Record(36, 1), // 720 PointsRefusal.ownAward
    Row::Record(1783, 3), // 721 PointsRefusal.fundElsewhere
    Row::Record(311, 2), // 722 PointsRefusal.proofTooLow
    Row::Record(1778, 3), // 723 PointsRefusal.alreadyAwarded
    Row::Record(1786, 5), // 724 PointsRefusal.capReached
    Row::Record(1778, 3), // 725 PointsRefusal.alreadyReversed
    Row::Record(1791, 2), // 726 PointsRefusal.priceTooLow
    Row::Record(1793, 0), // 727 PointsRefusal.stockEmpty
    Row::Record(194, 1), // 728 PointsRefusal.requirementEmpty
    Row::Record(1117, 1), // 729 PointsRefusal.offerWithdrawn
    Row::Record(522, 1), // 730 PointsRefusal.ownOffer
    Row::Record(1793, 3), // 731 PointsRefusal.requirementNotMet
    Row::Record(1117, 1), // 732 PointsRefusal.soldOut
    Row::Record(1796, 2), // 733 PointsRefusal.balanceTooLow
    Row::Record(1803, 2), // 734 PointsRefusal.redemptionOver
    Row::Words(1798, 5), // 735 RedemptionStatus
    Row::Record(344, 2), // 736 PointsRefusal.redemptionLate
    Row::Record(344, 2), // 737 PointsRefusal.notDue
    Row::Record(36, 1), // 738 PointsRefusal.ownConfirmation
    Row::Record(1122, 2), // 739 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 740 PointsRefusal.nothingToSettle
    Row::Record(1805, 3), // 741 PointsRefusal.ledgerFull
    Row::Union(1871, 33), // 742 CasesRefusal
    Row::Record(1052, 1), // 743 CasesRefusal.unknownCase
    Row::Record(1841, 0), // 744 CasesRefusal.channelOfTheEngine
    Row::Record(1841, 2), // 745 CasesRefusal.sourceEntered
    Row::Record(1052, 1), // 746 CasesRefusal.caseExists
    Row::Record(202, 1), // 747 CasesRefusal.unknownKind
    Row::Record(286, 2), // 748 CasesRefusal.regionTooHigh
    Row::Record(1843, 0), // 749 CasesRefusal.notOwnName
    Row::Record(1856, 3), // 750 CasesRefusal.wrongStage
    Row::Words(1843, 13), // 751 Stage
    Row::List(751), // 752 Stages
    Row::Record(1859, 3), // 753 CasesRefusal.wrongLevel
    Row::Record(344, 2), // 754 CasesRefusal.notDue
    Row::Record(344, 2), // 755 CasesRefusal.deadlinePassed
    Row::Record(214, 1), // 756 CasesRefusal.atTop
    Row::Record(1862, 2), // 757 CasesRefusal.notAbove
    Row::Record(1864, 2), // 758 CasesRefusal.aboveTop
    Row::Record(1866, 3), // 759 CasesRefusal.skipsLevel
    Row::Record(279, 1), // 760 CasesRefusal.notEntrustable
    Row::Record(279, 1), // 761 CasesRefusal.notADepartment
    Row::Record(542, 2), // 762 CasesRefusal.outOfReach
    Row::Record(523, 1), // 763 CasesRefusal.namedTwice
    Row::Record(1869, 0), // 764 CasesRefusal.unitMissing
    Row::Record(755, 1), // 765 CasesRefusal.notWithUnit
    Row::Record(755, 1), // 766 CasesRefusal.notActingFor
    Row::Record(523, 1), // 767 CasesRefusal.feedbackGiven
    Row::Record(523, 1), // 768 CasesRefusal.returnedBefore
    Row::Record(523, 1), // 769 CasesRefusal.dispatchDesignated
    Row::Record(1252, 1), // 770 CasesRefusal.alreadyRated
    Row::Record(1869, 0), // 771 CasesRefusal.anonymous
    Row::Record(1869, 0), // 772 CasesRefusal.notReporter
    Row::Record(1869, 0), // 773 CasesRefusal.handlerRates
    Row::Record(323, 2), // 774 CasesRefusal.windowClosed
    Row::Record(1869, 2), // 775 CasesRefusal.reopenedTooOften
    Row::Record(341, 3), // 776 CasesRefusal.unknownYear
    Row::Record(214, 1), // 777 CasesRefusal.noTerm
    Row::Union(1907, 10), // 778 ConsultationRefusal
    Row::Record(1372, 1), // 779 ConsultationRefusal.unknownQuestion
    Row::Record(1372, 1), // 780 ConsultationRefusal.questionExists
    Row::Record(1373, 1), // 781 ConsultationRefusal.notPublic
    Row::Record(1904, 3), // 782 ConsultationRefusal.outOfReach
    Row::Record(334, 2), // 783 ConsultationRefusal.tooManyOpen
    Row::Record(1372, 1), // 784 ConsultationRefusal.notOpen
    Row::Record(1372, 1), // 785 ConsultationRefusal.ownQuestion
    Row::Record(1372, 1), // 786 ConsultationRefusal.notAnswered
    Row::Record(1372, 1), // 787 ConsultationRefusal.ratedAlready
    Row::Record(344, 2), // 788 ConsultationRefusal.notDue
    Row::Union(1925, 10), // 789 VaultRefusal
    Row::Record(240, 1), // 790 VaultRefusal.unknownEntry
    Row::Record(240, 1), // 791 VaultRefusal.entryExists
    Row::Record(242, 1), // 792 VaultRefusal.unknownCategory
    Row::Record(242, 1), // 793 VaultRefusal.consentNeeded
    Row::Record(242, 2), // 794 VaultRefusal.notByConsent
    Row::Record(36, 1), // 795 VaultRefusal.nothingConsented
    Row::Record(1921, 2), // 796 VaultRefusal.notKept
    Row::Words(1917, 4), // 797 EntryStatus
    Row::Record(1921, 2), // 798 VaultRefusal.notDue
    Row::Record(1923, 2), // 799 VaultRefusal.childInCare
    Row::Record(36, 3), // 800 VaultRefusal.onlyOperator
    Row::Record(2013, 20), // 801 ExportView
    Row::Record(1964, 9), // 802 MemberView
    Row::List(804), // 803 [RoleView]
    Row::Record(496, 5), // 804 RoleView
    Row::List(284), // 805 [Unmasking]
    Row::List(0), // 806 [TopicId]
    Row::List(808), // 807 [ViolationView]
    Row::Record(1978, 15), // 808 ViolationView
    Row::Union(1973, 5), // 809 CovenantStanding
    Row::Record(1973, 0), // 810 CovenantStanding.noticed
    Row::Record(1063, 1), // 811 CovenantStanding.applied
    Row::Record(1081, 2), // 812 CovenantStanding.appealed
    Row::Record(1973, 0), // 813 CovenantStanding.dismissed
    Row::Record(1973, 0), // 814 CovenantStanding.withdrawn
    Row::Maybe(28), // 815 text?
    Row::List(0), // 816 [SourceId]
    Row::List(0), // 817 [RedemptionId]
    Row::List(0), // 818 [CaseId]
    Row::List(0), // 819 [QuestionId]
    Row::List(821), // 820 [RecordView]
    Row::Record(1993, 12), // 821 RecordView
    Row::List(823), // 822 [EntryView]
    Row::Record(2005, 8), // 823 EntryView
    Row::Union(2095, 11), // 824 MembershipAnswer
    Row::Record(2039, 6), // 825 RegionView
    Row::Record(2049, 7), // 826 RegionHistory
    Row::List(828), // 827 [RegionVersion]
    Row::Record(2045, 4), // 828 RegionVersion
    Row::Maybe(830), // 829 Turn?
    Row::Record(291, 2), // 830 Turn
    Row::List(830), // 831 [Turn]
    Row::List(833), // 832 [PlannedReshape]
    Row::Record(288, 2), // 833 PlannedReshape
    Row::Record(2058, 8), // 834 CoverageView
    Row::Maybe(65), // 835 Ratio?
    Row::List(837), // 836 [ProofFigure]
    Row::Record(2056, 2), // 837 ProofFigure
    Row::Record(2066, 2), // 838 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 839 JoinCode
    Row::Record(2071, 1), // 840 MembershipAnswer.entries
    Row::List(842), // 841 [ChannelCount]
    Row::Record(2068, 3), // 842 ChannelCount
    Row::Record(2072, 3), // 843 MembershipAnswer.batch
    Row::Record(2086, 4), // 844 OrganisationView
    Row::Union(2080, 6), // 845 OrganisationStatus
    Row::Record(2075, 3), // 846 OrganisationStatus.applied
    Row::Record(2078, 0), // 847 OrganisationStatus.active
    Row::Record(2078, 2), // 848 OrganisationStatus.rejected
    Row::Record(2080, 0), // 849 OrganisationStatus.withdrawn
    Row::Record(2080, 0), // 850 OrganisationStatus.suspended
    Row::Record(2080, 0), // 851 OrganisationStatus.dissolved
    Row::Record(2093, 1), // 852 MembershipAnswer.identityKeys
    Row::List(854), // 853 [IdentityKeyView]
    Row::Record(2090, 3), // 854 IdentityKeyView
    Row::Record(2094, 1), // 855 MembershipAnswer.unmaskings
    Row::Union(2282, 11), // 856 DeliberationAnswer
    Row::Record(2183, 19), // 857 TopicView
    Row::Union(2139, 10), // 858 StageView
    Row::Record(344, 1), // 859 StageView.proposed
    Row::Record(344, 1), // 860 StageView.screening
    Row::Record(2106, 3), // 861 StageView.declined
    Row::Record(2109, 2), // 862 StageView.appealed
    Row::Record(308, 1), // 863 StageView.discussed
    Row::Record(2111, 2), // 864 StageView.seconded
    Row::Record(2117, 6), // 865 StageView.voting
    Row::List(867), // 866 [PaperBox]
    Row::Record(2113, 4), // 867 PaperBox
    Row::Record(2131, 8), // 868 StageView.decided
    Row::Record(2127, 4), // 869 CountTerms
    Row::Record(2123, 4), // 870 Thresholds
    Row::Record(291, 1), // 871 StageView.lapsed
    Row::Record(291, 1), // 872 StageView.withdrawn
    Row::Maybe(874), // 873 Effect?
    Row::Union(2163, 6), // 874 Effect
    Row::Record(835, 2), // 875 Effect.announced
    Row::Record(2149, 3), // 876 Effect.annulled
    Row::Record(1038, 1), // 877 Effect.stands
    Row::Record(2152, 4), // 878 InForce
    Row::Maybe(385), // 879 ReviewFinding?
    Row::Record(2156, 3), // 880 Effect.repealed
    Row::Record(2159, 4), // 881 Effect.moot
    Row::Maybe(883), // 882 NextStep?
    Row::Record(2181, 2), // 883 NextStep
    Row::Words(2169, 12), // 884 Next
    Row::Record(2202, 7), // 885 BallotView
    Row::Maybe(234), // 886 EntryChannel?
    Row::Record(2221, 3), // 887 BallotsView
    Row::List(889), // 888 [PublishedBallot]
    Row::Record(2218, 3), // 889 PublishedBallot
    Row::Union(2215, 3), // 890 Ballot
    Row::Record(2212, 1), // 891 Ballot.motion
    Row::Words(2209, 3), // 892 Choice
    Row::Record(2213, 1), // 893 Ballot.options
    Row::Record(2214, 1), // 894 Ballot.void
    Row::Record(2224, 5), // 895 BallotProof
    Row::List(897), // 896 [Sentence]
    Row::Record(1946, 2), // 897 Sentence
    Row::Record(2240, 2), // 898 DiscussionView
    Row::List(900), // 899 [ContributionView]
    Row::Record(2229, 11), // 900 ContributionView
    Row::Maybe(67), // 901 bool?
    Row::Maybe(903), // 902 Moderation?
    Row::Record(805, 2), // 903 Moderation
    Row::Record(2257, 2), // 904 ConsensusView
    Row::Record(2254, 3), // 905 ConsensusReport
    Row::List(907), // 906 [ConsensusGroup]
    Row::Record(2251, 3), // 907 ConsensusGroup
    Row::List(909), // 908 [StatementView]
    Row::Record(2242, 5), // 909 StatementView
    Row::List(911), // 910 [OwnStatement]
    Row::Record(2247, 4), // 911 OwnStatement
    Row::List(46), // 912 [u16]
    Row::Record(2261, 5), // 913 ElectorateView
    Row::List(915), // 914 [ListLine]
    Row::Record(2259, 2), // 915 ListLine
    Row::Record(2278, 2), // 916 ObjectionsView
    Row::List(918), // 917 [ObjectionView]
    Row::Record(2270, 8), // 918 ObjectionView
    Row::Words(2266, 4), // 919 ObjectionStatus
    Row::Record(2280, 2), // 920 ProxiesView
    Row::List(922), // 921 [ProxyView]
    Row::Record(878, 2), // 922 ProxyView
    Row::Union(2314, 3), // 923 CovenantAnswer
    Row::Record(2297, 9), // 924 CovenantView
    Row::List(926), // 925 [CovenantVersion]
    Row::Record(2293, 4), // 926 CovenantVersion
    Row::Record(2024, 1), // 927 CovenantAnswer.violations
    Row::Record(2313, 1), // 928 CovenantAnswer.figures
    Row::List(930), // 929 [RuleFigures]
    Row::Record(2306, 7), // 930 RuleFigures
    Row::Union(2366, 10), // 931 PointsAnswer
    Row::Record(2317, 2), // 932 PersonView
    Row::Record(2319, 5), // 933 ParticipationView
    Row::Record(2324, 6), // 934 MerchantView
    Row::Record(2330, 5), // 935 FundView
    Row::Record(2335, 7), // 936 OfferView
    Row::Record(2342, 9), // 937 RedemptionView
    Row::Maybe(465), // 938 Buyer?
    Row::Record(2351, 2), // 939 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 940 VerificationCode
    Row::Record(2353, 6), // 941 SettlementView
    Row::Record(2359, 7), // 942 LedgerTotals
    Row::Union(2459, 4), // 943 CasesAnswer
    Row::Record(2400, 23), // 944 CaseView
    Row::Maybe(0), // 945 SourceId?
    Row::Maybe(947), // 946 Rating?
    Row::Record(1253, 3), // 947 Rating
    Row::List(949), // 948 [DepartmentView]
    Row::Record(2376, 2), // 949 DepartmentView
    Row::List(951), // 950 [StepView]
    Row::Record(2395, 5), // 951 StepView
    Row::Words(2378, 17), // 952 StepKind
    Row::Record(2435, 11), // 953 RegionFigures
    Row::List(955), // 954 [StageFigure]
    Row::Record(2423, 2), // 955 StageFigure
    Row::List(957), // 956 [LevelFigure]
    Row::Record(2425, 2), // 957 LevelFigure
    Row::List(959), // 958 [KindFigure]
    Row::Record(2427, 3), // 959 KindFigure
    Row::Record(2430, 5), // 960 RatingSums
    Row::Record(2446, 4), // 961 UnitFigures
    Row::Record(2458, 1), // 962 CasesAnswer.agenda
    Row::List(964), // 963 [OpenCase]
    Row::Record(2450, 8), // 964 OpenCase
    Row::Union(2470, 2), // 965 CatalogueAnswer
    Row::Record(2030, 1), // 966 CatalogueAnswer.records
    Row::Record(2463, 7), // 967 BurdenView
    Row::Union(2493, 2), // 968 ConsultationAnswer
    Row::Record(2479, 6), // 969 QuestionView
    Row::Union(2476, 3), // 970 QuestionStatus
    Row::Record(2076, 2), // 971 QuestionStatus.open
    Row::Record(2472, 4), // 972 QuestionStatus.answered
    Row::Record(2476, 0), // 973 QuestionStatus.withdrawn
    Row::Record(2485, 8), // 974 Figures
    Row::Union(2495, 2), // 975 VaultAnswer
    Row::Record(1424, 1), // 976 VaultAnswer.due
    Row::Record(2506, 1), // 977 Answered
    Row::Union(2508, 4), // 978 BurdenOf
    Row::Record(2507, 1), // 979 BurdenOf.worker
    Row::Record(36, 1), // 980 BurdenOf.resident
    Row::Record(233, 1), // 981 BurdenOf.item
    Row::Record(38, 1), // 982 BurdenOf.region
    Row::Union(2540, 17), // 983 CasesCommand
    Row::Record(2512, 7), // 984 CasesCommand.report
    Row::Record(1052, 1), // 985 CasesCommand.accept
    Row::Record(2519, 3), // 986 CasesCommand.decline
    Row::Record(1206, 2), // 987 CasesCommand.startSelfResolution
    Row::Record(1052, 1), // 988 CasesCommand.handle
    Row::Record(1208, 2), // 989 CasesCommand.entrust
    Row::Record(2522, 4), // 990 CasesCommand.dispatch
    Row::Record(1214, 3), // 991 CasesCommand.return
    Row::Record(2526, 3), // 992 CasesCommand.feedback
    Row::Record(1052, 1), // 993 CasesCommand.close
    Row::Record(2529, 3), // 994 CasesCommand.escalate
    Row::Maybe(116), // 995 Level?
    Row::Record(2532, 6), // 996 CasesCommand.evaluate
    Row::Record(2519, 2), // 997 CasesCommand.reopen
    Row::Record(2538, 2), // 998 CasesCommand.withdraw
    Row::Record(1052, 1), // 999 CasesCommand.recall
    Row::Record(279, 1), // 1000 CasesCommand.release
    Row::Record(1052, 1), // 1001 CasesCommand.expire
    Row::Union(2561, 4), // 1002 CasesQuery
    Row::Record(2526, 2), // 1003 CasesQuery.case
    Row::Record(38, 1), // 1004 CasesQuery.figures
    Row::Record(1220, 1), // 1005 CasesQuery.unit
    Row::Record(2557, 4), // 1006 CasesQuery.agenda
    Row::Union(2582, 5), // 1007 CatalogueCommand
    Row::Record(2569, 2), // 1008 CatalogueCommand.ask
    Row::Record(2565, 4), // 1009 DataForm
    Row::List(531), // 1010 [ItemConsent]
    Row::List(0), // 1011 [ItemCode]
    Row::Record(2574, 2), // 1012 CatalogueCommand.collect
    Row::List(1014), // 1013 [Entry]
    Row::Record(2571, 3), // 1014 Entry
    Row::Record(2576, 4), // 1015 CatalogueCommand.share
    Row::Record(1362, 3), // 1016 CatalogueCommand.refuse
    Row::Record(2580, 2), // 1017 CatalogueCommand.forget
    Row::Union(2588, 3), // 1018 CatalogueQuery
    Row::Record(36, 1), // 1019 CatalogueQuery.held
    Row::Record(2507, 1), // 1020 CatalogueQuery.collected
    Row::Record(2587, 1), // 1021 CatalogueQuery.burden
    Row::Union(2591, 1), // 1022 CharterCommand
    Row::Record(256, 1), // 1023 CharterCommand.adopt
    Row::Union(2592, 1), // 1024 ClockCommand
    Row::Record(2592, 0), // 1025 ClockCommand.advance
    Row::Union(2808, 10), // 1026 Command
    Row::Union(2651, 34), // 1027 MembershipCommand
    Row::Record(2593, 4), // 1028 MembershipCommand.defineRegion
    Row::Record(2597, 4), // 1029 MembershipCommand.reshape
    Row::Record(274, 1), // 1030 MembershipCommand.cancelReshape
    Row::Record(299, 2), // 1031 MembershipCommand.enterKnownHouseholds
    Row::Record(2601, 6), // 1032 MembershipCommand.grantRole
    Row::Record(495, 4), // 1033 MembershipCommand.revokeRole
    Row::Record(2607, 3), // 1034 MembershipCommand.issueJoinCode
    Row::Record(299, 1), // 1035 MembershipCommand.revokeJoinCode
    Row::Record(2610, 6), // 1036 MembershipCommand.join
    Row::Maybe(281), // 1037 Minority?
    Row::Record(36, 1), // 1038 MembershipCommand.leave
    Row::Record(514, 2), // 1039 MembershipCommand.nameDelegate
    Row::Record(516, 3), // 1040 MembershipCommand.regroupHousehold
    Row::Record(2616, 6), // 1041 MembershipCommand.applyOrganisation
    Row::Record(2622, 3), // 1042 MembershipCommand.reviewOrganisation
    Row::Record(540, 2), // 1043 MembershipCommand.appealReview
    Row::Record(279, 1), // 1044 MembershipCommand.withdrawApplication
    Row::Record(2625, 2), // 1045 MembershipCommand.nameOfficers
    Row::Record(540, 2), // 1046 MembershipCommand.suspendOrganisation
    Row::Record(540, 2), // 1047 MembershipCommand.reinstateOrganisation
    Row::Record(540, 2), // 1048 MembershipCommand.dissolveOrganisation
    Row::Record(610, 4), // 1049 MembershipCommand.openBatch
    Row::Record(2627, 2), // 1050 MembershipCommand.closeBatch
    Row::Record(2629, 2), // 1051 MembershipCommand.correct
    Row::Record(279, 1), // 1052 MembershipCommand.lapseReview
    Row::Record(554, 2), // 1053 MembershipCommand.rotateIdentityKey
    Row::Record(2631, 4), // 1054 MembershipCommand.prove
    Row::Maybe(256), // 1055 Identity?
    Row::Record(567, 3), // 1056 MembershipCommand.suspectDuplicate
    Row::Record(2635, 4), // 1057 MembershipCommand.reviewDuplicate
    Row::Record(575, 2), // 1058 MembershipCommand.enterMinor
    Row::Record(2639, 4), // 1059 MembershipCommand.askUnmasking
    Row::Record(2643, 3), // 1060 MembershipCommand.decideUnmasking
    Row::Record(362, 1), // 1061 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1062 MembershipCommand.erase
    Row::Record(2650, 1), // 1063 MembershipCommand.fallDue
    Row::Union(2646, 4), // 1064 Matter
    Row::Record(355, 2), // 1065 Matter.duplicate
    Row::Record(36, 1), // 1066 Matter.minor
    Row::Record(274, 1), // 1067 Matter.reshape
    Row::Record(362, 1), // 1068 Matter.unmasking
    Row::Union(2724, 24), // 1069 DeliberationCommand
    Row::Record(2685, 9), // 1070 DeliberationCommand.propose
    Row::Maybe(306), // 1071 DeliberationQuestion?
    Row::Record(752, 3), // 1072 DeliberationCommand.recordVoters
    Row::Record(758, 2), // 1073 DeliberationCommand.recordUnits
    Row::Record(760, 2), // 1074 DeliberationCommand.second
    Row::Record(735, 1), // 1075 DeliberationCommand.withdraw
    Row::Record(2694, 3), // 1076 DeliberationCommand.screen
    Row::Record(760, 2), // 1077 DeliberationCommand.appeal
    Row::Record(2697, 6), // 1078 DeliberationCommand.contribute
    Row::Record(793, 4), // 1079 DeliberationCommand.react
    Row::Record(797, 3), // 1080 DeliberationCommand.decideAmendment
    Row::Record(803, 4), // 1081 DeliberationCommand.moderate
    Row::Record(823, 5), // 1082 DeliberationCommand.object
    Row::Record(828, 4), // 1083 DeliberationCommand.decideObjection
    Row::Record(853, 3), // 1084 DeliberationCommand.review
    Row::Record(735, 1), // 1085 DeliberationCommand.open
    Row::Record(2705, 5), // 1086 DeliberationCommand.cast
    Row::Record(2703, 2), // 1087 Vote
    Row::Maybe(661), // 1088 Tracker?
    Row::Record(2713, 3), // 1089 DeliberationCommand.enterBallots
    Row::List(1091), // 1090 [NamedBallot]
    Row::Record(2710, 3), // 1091 NamedBallot
    Row::Record(877, 5), // 1092 DeliberationCommand.entrustVote
    Row::Record(877, 2), // 1093 DeliberationCommand.revokeProxy
    Row::Record(882, 3), // 1094 DeliberationCommand.serveBallots
    Row::Record(2716, 5), // 1095 DeliberationCommand.issuePaper
    Row::Record(2721, 3), // 1096 DeliberationCommand.countPapers
    Row::List(1087), // 1097 [Vote]
    Row::Record(735, 1), // 1098 DeliberationCommand.lapse
    Row::Record(735, 1), // 1099 DeliberationCommand.close
    Row::Union(2759, 11), // 1100 CovenantCommand
    Row::Record(1034, 4), // 1101 CovenantCommand.adopt
    Row::Record(1039, 2), // 1102 CovenantCommand.repeal
    Row::Record(2748, 8), // 1103 CovenantCommand.recordViolation
    Row::Record(1054, 2), // 1104 CovenantCommand.reply
    Row::Record(1054, 2), // 1105 CovenantCommand.appeal
    Row::Record(2756, 3), // 1106 CovenantCommand.decideAppeal
    Row::Record(1083, 2), // 1107 CovenantCommand.withdrawViolation
    Row::Record(1076, 2), // 1108 CovenantCommand.referAgain
    Row::Record(1076, 2), // 1109 CovenantCommand.confirmReferral
    Row::Record(1078, 2), // 1110 CovenantCommand.deferReferral
    Row::Record(1042, 1), // 1111 CovenantCommand.fallDue
    Row::Union(2776, 13), // 1112 PointsCommand
    Row::Record(1102, 2), // 1113 PointsCommand.openFund
    Row::Record(1104, 4), // 1114 PointsCommand.award
    Row::Record(2770, 4), // 1115 PointsCommand.reverse
    Row::Record(1117, 5), // 1116 PointsCommand.publishOffer
    Row::Record(1117, 1), // 1117 PointsCommand.withdrawOffer
    Row::Record(1124, 3), // 1118 PointsCommand.reserve
    Row::Record(2774, 2), // 1119 PointsCommand.confirm
    Row::Record(1124, 1), // 1120 PointsCommand.cancel
    Row::Record(1124, 1), // 1121 PointsCommand.expireRedemption
    Row::Record(522, 1), // 1122 PointsCommand.release
    Row::Record(1152, 2), // 1123 PointsCommand.settle
    Row::Record(346, 2), // 1124 PointsCommand.combine
    Row::Record(36, 1), // 1125 PointsCommand.forfeit
    Row::Union(2789, 7), // 1126 ConsultationCommand
    Row::Record(1372, 4), // 1127 ConsultationCommand.ask
    Row::Record(1390, 2), // 1128 ConsultationCommand.answer
    Row::Record(1372, 1), // 1129 ConsultationCommand.withdraw
    Row::Record(1393, 2), // 1130 ConsultationCommand.rate
    Row::Record(1372, 1), // 1131 ConsultationCommand.lapse
    Row::Record(36, 1), // 1132 ConsultationCommand.forget
    Row::Record(1373, 1), // 1133 ConsultationCommand.release
    Row::Union(2801, 7), // 1134 VaultCommand
    Row::Record(2796, 5), // 1135 VaultCommand.keep
    Row::Record(1408, 2), // 1136 VaultCommand.correct
    Row::Record(1412, 2), // 1137 VaultCommand.withdrawConsent
    Row::Record(1419, 2), // 1138 VaultCommand.erase
    Row::Record(1424, 1), // 1139 VaultCommand.confirmErasure
    Row::Record(2801, 0), // 1140 VaultCommand.lapse
    Row::Record(36, 1), // 1141 VaultCommand.retire
    Row::Union(2818, 2), // 1142 ConsultationQuery
    Row::Record(1372, 1), // 1143 ConsultationQuery.question
    Row::Record(1373, 1), // 1144 ConsultationQuery.figures
    Row::Union(2822, 3), // 1145 CovenantQuery
    Row::Record(729, 1), // 1146 CovenantQuery.covenant
    Row::Record(36, 1), // 1147 CovenantQuery.violations
    Row::Record(2820, 2), // 1148 CovenantQuery.figures
    Row::Union(2831, 11), // 1149 DeliberationQuery
    Row::Record(735, 1), // 1150 DeliberationQuery.topic
    Row::Record(760, 2), // 1151 DeliberationQuery.ballot
    Row::Record(2825, 2), // 1152 DeliberationQuery.ballots
    Row::Record(2827, 2), // 1153 DeliberationQuery.ballotProof
    Row::Record(735, 1), // 1154 DeliberationQuery.explanation
    Row::Record(2825, 2), // 1155 DeliberationQuery.discussion
    Row::Record(783, 2), // 1156 DeliberationQuery.contribution
    Row::Record(2829, 2), // 1157 DeliberationQuery.consensus
    Row::Record(2825, 2), // 1158 DeliberationQuery.electorate
    Row::Record(2825, 2), // 1159 DeliberationQuery.objections
    Row::Record(2825, 2), // 1160 DeliberationQuery.proxies
    Row::Record(2849, 1), // 1161 Done
    Row::Union(2843, 6), // 1162 Made
    Row::Record(2842, 1), // 1163 Made.picture
    Row::Record(2850, 3), // 1164 Helper
    Row::Union(2854, 6), // 1165 JournalQuery
    Row::Record(2853, 0), // 1166 JournalQuery.state
    Row::Record(2853, 0), // 1167 JournalQuery.root
    Row::Record(1449, 1), // 1168 JournalQuery.inclusion
    Row::Record(2853, 1), // 1169 JournalQuery.consistency
    Row::Record(1448, 1), // 1170 JournalQuery.receipt
    Row::Record(36, 1), // 1171 JournalQuery.export
    Row::Union(2860, 11), // 1172 MembershipQuery
    Row::Record(38, 1), // 1173 MembershipQuery.region
    Row::Record(38, 1), // 1174 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1175 MembershipQuery.coverage
    Row::Record(299, 1), // 1176 MembershipQuery.joinCode
    Row::Record(36, 1), // 1177 MembershipQuery.member
    Row::Record(38, 1), // 1178 MembershipQuery.entries
    Row::Record(379, 1), // 1179 MembershipQuery.batch
    Row::Record(279, 1), // 1180 MembershipQuery.organisation
    Row::Record(2860, 0), // 1181 MembershipQuery.identityKeys
    Row::Record(362, 1), // 1182 MembershipQuery.unmasking
    Row::Record(36, 1), // 1183 MembershipQuery.unmaskings
    Row::Union(2871, 10), // 1184 PointsQuery
    Row::Record(36, 1), // 1185 PointsQuery.person
    Row::Record(1104, 2), // 1186 PointsQuery.participation
    Row::Record(522, 1), // 1187 PointsQuery.merchant
    Row::Record(1102, 1), // 1188 PointsQuery.fund
    Row::Record(1117, 1), // 1189 PointsQuery.offer
    Row::Record(1124, 1), // 1190 PointsQuery.redemption
    Row::Record(1124, 1), // 1191 PointsQuery.verificationCode
    Row::Record(1152, 1), // 1192 PointsQuery.settlement
    Row::Record(1781, 2), // 1193 PointsQuery.settlementLine
    Row::Record(2871, 0), // 1194 PointsQuery.ledger
    Row::Union(2883, 9), // 1195 Query
    Row::Union(2881, 2), // 1196 VaultQuery
    Row::Record(240, 1), // 1197 VaultQuery.entry
    Row::Record(2881, 0), // 1198 VaultQuery.due
    Row::Record(2892, 3), // 1199 Question
    Row::Record(2898, 5), // 1200 Request
    Row::Maybe(1202), // 1201 Via?
    Row::Record(2895, 3), // 1202 Via
    Row::Maybe(1164), // 1203 Helper?
    Row::Leaf(Leaf::Secret), // 1204 Secret
    Row::Record(2903, 3), // 1205 Setup
    Row::Union(2937, 10), // 1206 Tool
    Row::Record(2906, 4), // 1207 Tool.identityDigest
    Row::Record(2910, 3), // 1208 Tool.identityKey
    Row::Record(1079, 1), // 1209 Tool.creditCode
    Row::Record(2913, 2), // 1210 Tool.contentDigest
    Row::Record(2915, 1), // 1211 Tool.qrPicture
    Row::Record(2916, 6), // 1212 Tool.verifyInclusion
    Row::Record(2922, 6), // 1213 Tool.verifyConsistency
    Row::Record(2928, 6), // 1214 Tool.verifyBallot
    Row::Record(2934, 3), // 1215 Tool.recount
    Row::Record(2937, 0), // 1216 Tool.presets
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
    must(158, 46), // fewest
    must(159, 46), // most
    must(94, 46), // perProxy
    must(95, 46), // daysBefore
    may(96, 67, 0), // kin
    must(101, 28), // source
    must(160, 28), // name
    must(101, 28), // source
    must(161, 90), // from
    may(162, 91, 0), // to
    must(163, 92), // certainty
    must(164, 93), // electorates
    must(165, 94), // measures
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    may(144, 67, 0), // covenants
    may(166, 96, 0), // calledBy
    may(167, 67, 0), // convened
    may(102, 98, 0), // notice
    may(140, 100, 0), // votingDays
    may(168, 98, 0), // resultNotice
    may(120, 67, 0), // secret
    may(169, 67, 0), // contested
    may(105, 67, 0), // runoff
    may(124, 102, 0), // proxies
    may(125, 98, 0), // silence
    must(170, 61), // decisions
    may(171, 88, 0), // presets
    must(49, 0), // act
    must(172, 13), // amount
    must(173, 13), // dayCap
    must(31, 41), // proof
    must(174, 105), // acts
    must(175, 19), // redemptionMinutes
    must(176, 45), // codeTries
    must(177, 107), // cnyPerPoint
    must(178, 0), // kind
    must(179, 67), // urgent
    must(180, 111), // departments
    must(181, 46), // fromMinute
    must(182, 46), // toMinute
    must(183, 0), // grid
    must(184, 0), // village
    must(185, 0), // town
    must(186, 0), // county
    must(187, 0), // city
    must(53, 46), // workingDays
    must(188, 19), // workingMinutes
    must(189, 116), // level
    must(179, 67), // urgent
    must(190, 117), // term
    must(191, 109), // kinds
    must(192, 112), // officeHours
    must(193, 114), // limits
    may(194, 45, 3), // warningsMax
    may(195, 45, 3), // reopeningsMax
    may(196, 46, 30), // evaluationDays
    must(197, 0), // consent
    must(198, 0), // contract
    must(199, 0), // legalDuty
    must(200, 0), // emergency
    must(201, 0), // news
    must(202, 0), // public
    must(203, 0), // otherLaw
    must(204, 0), // ordinary
    must(205, 0), // sensitive
    must(0, 0), // under14
    must(206, 0), // item
    must(20, 0), // owner
    must(207, 120), // basis
    must(208, 121), // purposes
    must(209, 46), // freshDays
    must(210, 122), // sensitivity
    may(211, 111, 0), // shareWith
    must(212, 0), // entry
    must(213, 0), // leaving
    must(214, 0), // category
    must(207, 120), // basis
    must(215, 46), // keepDays
    must(161, 125), // from
    must(160, 0), // name
    must(216, 18), // effectiveFrom
    may(217, 36, 0), // effectiveTo
    must(218, 37), // founders
    must(219, 40), // membership
    must(220, 60), // deliberation
    must(221, 104), // points
    must(222, 108), // cases
    may(223, 118, 0), // catalogue
    may(224, 123, 0), // vault
    must(225, 35), // charter
    must(226, 34), // adopted
    must(36, 39), // region
    must(160, 0), // name
    must(189, 116), // level
    may(227, 128, 0), // parent
    must(227, 39), // parent
    must(136, 39), // code
    must(36, 39), // region
    must(160, 0), // name
    must(83, 134), // households
    must(228, 134), // stay
    must(229, 135), // parts
    must(230, 138), // absorbed
    must(231, 131), // rename
    must(232, 132), // move
    must(233, 133), // split
    must(234, 137), // merge
    must(235, 0), // reshape
    must(36, 39), // region
    must(236, 130), // change
    must(237, 18), // on
    must(238, 0), // household
    must(239, 0), // organisation
    must(227, 39), // parent
    must(240, 116), // parentLevel
    must(189, 116), // level
    must(36, 39), // region
    must(227, 39), // parent
    must(241, 45), // digits
    must(36, 39), // region
    must(189, 116), // level
    must(235, 0), // reshape
    must(237, 18), // on
    must(237, 18), // on
    must(242, 18), // at
    must(36, 39), // region
    must(243, 39), // became
    must(244, 0), // named
    must(36, 39), // region
    must(189, 116), // level
    must(245, 39), // other
    must(246, 116), // otherLevel
    must(183, 39), // grid
    must(83, 19), // households
    must(244, 19), // named
    must(247, 0), // first
    must(183, 39), // grid
    must(248, 19), // known
    must(249, 19), // joined
    must(157, 46), // days
    must(51, 46), // max
    must(250, 18), // until
    must(251, 46), // version
    must(252, 46), // current
    must(31, 41), // proof
    must(253, 41), // needed
    must(34, 0), // person
    must(183, 39), // grid
    must(238, 0), // household
    must(183, 39), // grid
    must(238, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(238, 0), // household
    must(36, 39), // region
    must(254, 39), // actsIn
    must(250, 18), // until
    must(242, 18), // at
    must(35, 10), // role
    must(255, 45), // rung
    must(256, 45), // held
    must(250, 18), // until
    must(257, 18), // heldUntil
    must(258, 45), // passes
    must(159, 45), // most
    must(259, 184), // creditCode
    must(239, 0), // organisation
    must(260, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(260, 46), // open
    must(51, 46), // max
    must(261, 46), // officers
    must(51, 46), // max
    must(262, 200), // year
    must(247, 200), // first
    must(109, 200), // last
    must(263, 18), // due
    must(242, 18), // at
    must(34, 0), // person
    must(264, 0), // into
    must(265, 46), // key
    must(252, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(253, 41), // needed
    must(256, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(245, 0), // other
    must(34, 0), // person
    must(266, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(267, 0), // handle
    must(268, 0), // helper
    must(268, 0), // helper
    must(68, 0), // command
    must(268, 0), // helper
    must(269, 46), // people
    must(159, 46), // most
    must(250, 18), // until
    must(270, 0), // app
    must(271, 0), // paper
    must(272, 0), // booth
    must(38, 0), // phone
    must(273, 0), // mobile
    must(274, 234), // ballot
    must(212, 234), // entry
    must(275, 0), // batch
    must(275, 0), // batch
    must(276, 19), // forms
    must(277, 19), // total
    must(275, 0), // batch
    must(68, 0), // command
    must(275, 0), // batch
    must(68, 0), // command
    must(278, 19), // announced
    must(279, 19), // came
    must(31, 41), // proof
    must(256, 41), // held
    must(34, 0), // person
    must(250, 18), // until
    must(280, 142), // unknownRegion
    must(281, 143), // unknownPerson
    must(282, 144), // unknownHousehold
    must(283, 145), // unknownOrganisation
    must(284, 146), // regionExists
    must(285, 147), // levelGap
    must(286, 148), // gridSuffix
    must(287, 149), // notAGrid
    must(288, 150), // unknownReshape
    must(289, 151), // reshapeExists
    must(290, 152), // reshapePast
    must(291, 153), // regionEnded
    must(292, 154), // nothingChanges
    must(293, 155), // namedTwice
    must(294, 156), // mergeLevels
    must(295, 157), // householdsUnaccounted
    must(296, 158), // knownBelowJoined
    must(297, 159), // joinCodeDays
    must(298, 160), // noJoinCode
    must(299, 161), // joinTriesUsed
    must(300, 162), // joinCodeReplaced
    must(301, 163), // joinCodeWithdrawn
    must(302, 164), // joinCodeExpired
    must(303, 165), // proofTooLow
    must(304, 166), // alreadyMember
    must(305, 167), // identityTaken
    must(306, 168), // identityChanged
    must(307, 169), // householdElsewhere
    must(308, 170), // householdFull
    must(309, 171), // notAMember
    must(310, 172), // notInHousehold
    must(311, 173), // roleNeedsOrganisation
    must(312, 174), // roleWithoutOrganisation
    must(313, 175), // roleBeyondOrganisation
    must(314, 176), // ownGrant
    must(315, 177), // roleExpiryPast
    must(316, 178), // beyondRung
    must(317, 179), // grantOutlasts
    must(318, 180), // passesTooMany
    must(319, 181), // roleNotHeld
    must(320, 182), // creditCodeMissing
    must(321, 183), // creditCodeTaken
    must(322, 185), // organisationExists
    must(323, 186), // applicationsOfPerson
    must(324, 187), // applicationsOfRegion
    must(325, 188), // officersTooMany
    must(326, 189), // officersNone
    must(327, 190), // officerTwice
    must(328, 191), // notUnderReview
    must(329, 192), // ownReview
    must(330, 193), // sameReviewer
    must(331, 194), // notRejected
    must(332, 195), // appealDecided
    must(333, 196), // appealLate
    must(334, 197), // ownSupervision
    must(335, 198), // notSuspended
    must(336, 199), // unknownYear
    must(337, 201), // notActive
    must(338, 202), // notDue
    must(339, 203), // personMerged
    must(340, 204), // identityKeyOrder
    must(341, 205), // identityKeyReused
    must(342, 206), // identityKeyNotInForce
    must(343, 207), // ownWitness
    must(344, 208), // proofBelow
    must(345, 209), // proofNotHigher
    must(346, 210), // onePerson
    must(347, 211), // duplicateOpen
    must(348, 212), // noDuplicate
    must(349, 213), // ownDuplicate
    must(350, 214), // mergeIntoMember
    must(351, 215), // notAMinor
    must(352, 216), // underage
    must(353, 217), // guardianNeeded
    must(354, 218), // ownGuardian
    must(355, 219), // guardianActs
    must(356, 220), // unmaskingOff
    must(357, 221), // unmaskingExists
    must(358, 222), // unknownUnmasking
    must(359, 223), // unknownHandle
    must(360, 224), // ownUnmasking
    must(361, 225), // unmaskingDecided
    must(362, 226), // nobodyToTell
    must(363, 227), // assistanceOff
    must(364, 228), // ownHelper
    must(365, 229), // helperElsewhere
    must(366, 230), // helperForRole
    must(367, 231), // helperBusy
    must(368, 232), // helperChooses
    must(369, 233), // channelDiffers
    must(370, 235), // unknownBatch
    must(371, 236), // batchExists
    must(372, 237), // batchClosed
    must(373, 238), // batchTotal
    must(374, 239), // notInBatch
    must(375, 240), // batchMismatch
    must(376, 241), // nothingToCorrect
    must(377, 242), // correctionLate
    must(378, 243), // proofRaised
    must(379, 244), // secondEyes
    must(235, 0), // reshape
    must(380, 141), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(239, 248, 0), // organisation
    may(250, 36, 0), // until
    must(258, 45), // passes
    may(381, 249, 0), // passedBy
    must(183, 39), // grid
    must(251, 46), // version
    must(250, 18), // until
    may(382, 36, 0), // overlap
    must(101, 0), // source
    must(383, 46), // triesLeft
    must(250, 18), // until
    must(34, 0), // person
    must(238, 0), // household
    must(183, 39), // grid
    must(384, 256), // identity
    must(31, 41), // proof
    must(238, 0), // household
    must(385, 0), // delegate
    must(161, 0), // from
    must(162, 0), // to
    must(386, 260), // members
    must(387, 0), // socialOrganisation
    must(388, 0), // selfOrganisedGroup
    must(389, 0), // enterprise
    must(390, 0), // merchant
    must(391, 0), // department
    must(392, 0), // residentsCouncil
    must(393, 0), // worthiesCouncil
    must(394, 0), // serviceCorps
    must(395, 0), // legalServiceCorps
    must(396, 0), // ethicsPanel
    must(397, 0), // communityBody
    must(239, 0), // organisation
    must(178, 263), // kind
    must(36, 39), // region
    may(259, 264, 0), // creditCode
    must(398, 22), // documents
    must(261, 260), // officers
    must(399, 0), // applicant
    must(400, 49), // terms
    must(401, 39), // reviewedIn
    must(263, 18), // due
    must(239, 0), // organisation
    must(402, 0), // reason
    must(239, 0), // organisation
    must(36, 39), // region
    must(402, 0), // reason
    may(403, 249, 0), // by
    may(404, 36, 0), // appealUntil
    must(239, 0), // organisation
    must(402, 0), // reason
    must(36, 39), // region
    must(263, 18), // due
    must(239, 0), // organisation
    must(36, 39), // region
    must(263, 18), // due
    must(265, 46), // key
    must(405, 17), // check
    must(34, 0), // person
    must(384, 256), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(245, 0), // other
    may(406, 68, 0), // suspicion
    may(407, 249, 0), // finder
    must(263, 18), // due
    must(34, 0), // person
    must(245, 0), // other
    must(263, 18), // due
    must(34, 0), // person
    must(245, 0), // other
    must(402, 0), // reason
    must(34, 0), // person
    must(264, 0), // into
    must(402, 0), // reason
    must(408, 18), // adultFrom
    may(18, 249, 0), // guardian
    must(34, 0), // person
    must(409, 281), // minor
    must(410, 0), // decider
    must(402, 0), // reason
    must(410, 0), // decider
    must(402, 0), // reason
    must(34, 0), // person
    must(263, 18), // due
    may(411, 36, 0), // told
    must(412, 67), // overdue
    must(413, 286), // asked
    must(414, 287), // lapsed
    must(415, 288), // declined
    must(416, 289), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(267, 0), // handle
    must(417, 0), // asker
    must(402, 0), // reason
    must(418, 54), // rules
    must(419, 285), // stage
    must(420, 284), // order
    must(78, 0), // unmasking
    must(419, 285), // stage
    must(34, 0), // person
    must(421, 0), // tombstone
    must(34, 0), // person
    may(36, 128, 0), // region
    must(422, 234), // channel
    may(268, 249, 0), // helper
    may(275, 68, 0), // batch
    must(68, 0), // command
    may(250, 36, 0), // until
    must(68, 0), // command
    must(276, 19), // forms
    must(275, 0), // batch
    must(36, 39), // region
    must(276, 19), // forms
    must(191, 294), // kinds
    must(275, 0), // batch
    must(423, 294), // differences
    may(402, 68, 0), // reason
    may(385, 249, 0), // delegate
    must(238, 299), // household
    must(31, 300), // proof
    must(385, 301), // delegate
    must(34, 0), // person
    must(424, 298), // was
    must(26, 298), // now
    must(49, 17), // act
    must(68, 0), // command
    must(403, 0), // by
    may(425, 249, 0), // helps
    must(250, 18), // until
    must(49, 17), // act
    must(247, 0), // first
    must(44, 0), // second
    must(426, 127), // regionDefined
    must(427, 129), // reshapePlanned
    must(428, 139), // reshapeCancelled
    must(429, 140), // reshapeDropped
    must(430, 245), // regionReshaped
    must(431, 246), // knownHouseholdsEntered
    must(432, 247), // roleGranted
    must(433, 250), // roleRevoked
    must(434, 251), // joinCodeIssued
    must(435, 252), // joinCodeRevoked
    must(436, 253), // joinCodeRejected
    must(437, 254), // householdFormed
    must(438, 255), // personJoined
    must(439, 257), // personLeft
    must(440, 258), // delegateNamed
    must(441, 259), // householdRegrouped
    must(442, 261), // delegateCleared
    must(443, 262), // organisationApplied
    must(444, 265), // organisationApproved
    must(445, 266), // organisationRejected
    must(446, 267), // reviewAppealed
    must(447, 268), // applicationWithdrawn
    must(448, 269), // organisationSuspended
    must(449, 270), // organisationReinstated
    must(450, 271), // organisationDissolved
    must(451, 272), // reviewOverdue
    must(452, 273), // reviewEscalated
    must(453, 274), // identityKeyRotated
    must(454, 275), // personProved
    must(455, 276), // duplicateFound
    must(456, 277), // duplicateOverdue
    must(457, 278), // duplicateDismissed
    must(458, 279), // personsMerged
    must(459, 280), // minorEntered
    must(460, 282), // cameOfAge
    must(461, 283), // unmaskingAsked
    must(462, 290), // unmaskingMoved
    must(463, 291), // personErased
    must(464, 292), // entered
    must(465, 293), // batchOpened
    must(372, 296), // batchClosed
    must(466, 297), // entryCorrected
    must(467, 302), // actHeld
    must(468, 303), // actSeconded
    must(469, 312), // options
    must(470, 45), // seats
    must(469, 312), // options
    must(470, 45), // seats
    may(471, 313, 0), // reserved
    may(472, 315, 0), // elected
    must(469, 312), // options
    must(346, 67), // onePerson
    must(473, 310), // posts
    may(474, 316, 0), // apart
    must(475, 311), // post
    must(475, 311), // post
    must(51, 45), // max
    must(113, 78), // method
    must(476, 67), // equal
    must(477, 0), // greedy
    must(478, 0), // equalShares
    must(479, 0), // equalSharesThenGreedy
    must(113, 322), // method
    must(480, 13), // budget
    must(481, 323), // costs
    must(51, 45), // max
    must(221, 46), // points
    must(482, 308), // motion
    must(483, 309), // block
    must(142, 318), // approval
    must(484, 319), // score
    must(485, 320), // ranked
    must(480, 321), // budget
    must(420, 312), // order
    must(486, 17), // seed
    must(487, 325), // revote
    must(488, 326), // seniority
    must(489, 327), // lot
    must(469, 45), // options
    must(178, 307), // kind
    must(490, 324), // ties
    may(207, 337, 0), // basis
    may(101, 68, 0), // source
    must(491, 334), // dissuade
    must(492, 335), // expose
    must(493, 336), // exposeNamed
    must(494, 338), // refer
    must(495, 339), // fine
    must(496, 340), // withholdService
    must(157, 46), // days
    must(62, 46), // decisionDays
    must(497, 0), // rule
    must(498, 46), // windowDays
    must(499, 332), // ladder
    may(500, 87, 0), // replyDays
    may(501, 341, 0), // appeal
    may(502, 343, 0), // continues
    must(503, 0), // covenant
    must(418, 330), // rules
    may(216, 36, 0), // effectiveFrom
    may(504, 87, 0), // figuresFrom
    must(155, 63), // of
    must(50, 19), // least
    must(505, 0), // topic
    must(36, 39), // region
    must(497, 62), // rule
    must(71, 42), // proofs
    must(506, 17), // subject
    must(507, 306), // question
    may(503, 328, 0), // covenant
    may(508, 344, 0), // repeals
    may(509, 344, 0), // follows
    must(510, 312), // standsFor
    must(511, 345), // units
    must(512, 346), // calls
    may(253, 87, 0), // needed
    must(513, 0), // proposer
    must(263, 18), // due
    must(34, 0), // person
    must(86, 67), // registered
    must(36, 39), // region
    must(514, 349), // voters
    must(515, 17), // evidence
    must(516, 0), // unit
    must(20, 0), // owner
    must(154, 19), // area
    must(36, 39), // region
    must(511, 352), // units
    must(505, 0), // topic
    must(34, 0), // person
    must(505, 0), // topic
    must(138, 46), // seconds
    must(505, 0), // topic
    must(138, 46), // seconds
    must(253, 46), // needed
    must(505, 0), // topic
    must(263, 18), // due
    must(505, 0), // topic
    must(517, 67), // admitted
    must(403, 260), // by
    may(402, 68, 0), // reason
    may(250, 36, 0), // until
    must(505, 0), // topic
    must(34, 0), // person
    must(263, 18), // due
    must(505, 0), // topic
    must(250, 18), // until
    must(22, 0), // for
    must(518, 0), // against
    must(519, 0), // statement
    must(520, 0), // amendment
    must(505, 0), // topic
    must(521, 0), // contribution
    must(34, 0), // person
    must(178, 363), // kind
    must(522, 17), // content
    must(251, 46), // version
    may(503, 328, 0), // covenant
    must(523, 0), // disagree
    must(524, 0), // pass
    must(525, 0), // agree
    must(505, 0), // topic
    must(521, 0), // contribution
    must(34, 0), // person
    must(526, 365), // reaction
    must(505, 0), // topic
    must(521, 0), // contribution
    must(527, 67), // accepted
    must(251, 46), // version
    must(506, 17), // subject
    may(503, 328, 0), // covenant
    must(505, 0), // topic
    must(521, 0), // contribution
    must(528, 67), // hidden
    must(402, 0), // reason
    must(529, 18), // listUntil
    must(530, 18), // objectionsUntil
    must(531, 18), // listDue
    must(532, 18), // opens
    must(90, 19), // eligible
    may(154, 372, 0), // area
    must(533, 17), // register
    must(505, 0), // topic
    must(251, 46), // version
    must(534, 46), // dropped
    must(400, 369), // terms
    may(535, 370, 0), // list
    may(34, 249, 0), // person
    may(239, 248, 0), // organisation
    must(536, 67), // listed
    may(154, 372, 0), // area
    must(505, 0), // topic
    must(537, 0), // objection
    must(34, 0), // person
    must(402, 0), // reason
    may(538, 374, 0), // about
    must(505, 0), // topic
    must(537, 0), // objection
    must(539, 67), // upheld
    must(402, 0), // reason
    must(505, 0), // topic
    must(540, 19), // unanswered
    must(505, 0), // topic
    must(250, 18), // until
    must(263, 18), // due
    must(505, 0), // topic
    must(537, 0), // objection
    must(403, 260), // by
    may(250, 36, 0), // until
    must(505, 0), // topic
    must(36, 39), // region
    may(541, 328, 0), // adopts
    may(508, 344, 0), // repeals
    must(540, 19), // unanswered
    may(55, 36, 0), // review
    must(505, 0), // topic
    must(508, 0), // repeals
    must(403, 0), // by
    must(542, 0), // keep
    must(236, 0), // change
    must(543, 0), // end
    must(505, 0), // topic
    must(544, 385), // finding
    must(522, 17), // content
    may(545, 36, 0), // next
    must(505, 0), // topic
    must(535, 371), // list
    must(250, 18), // until
    must(249, 19), // joined
    must(546, 19), // left
    must(547, 19), // changed
    must(505, 0), // topic
    must(24, 0), // voter
    may(238, 388, 0), // household
    may(239, 248, 0), // organisation
    may(548, 249, 0), // proxy
    must(422, 234), // channel
    must(528, 389), // hidden
    must(122, 67), // replaces
    must(549, 0), // spouse
    must(227, 0), // parent
    must(550, 0), // child
    must(551, 0), // sibling
    must(552, 0), // grandparent
    must(553, 0), // grandchild
    must(505, 0), // topic
    must(554, 0), // principal
    must(548, 0), // proxy
    may(555, 391, 0), // relation
    must(515, 17), // evidence
    must(505, 0), // topic
    must(514, 260), // voters
    must(515, 17), // evidence
    must(556, 67), // inTime
    must(505, 0), // topic
    must(24, 0), // voter
    may(238, 388, 0), // household
    must(275, 0), // batch
    must(422, 234), // channel
    must(557, 260), // watchers
    must(505, 0), // topic
    must(275, 0), // batch
    must(558, 397), // papers
    must(505, 0), // topic
    must(559, 19), // boxes
    must(250, 18), // until
    must(560, 0), // noQuorum
    must(561, 0), // rejected
    must(562, 0), // passed
    must(106, 0), // void
    must(563, 0), // tooMany
    must(564, 0), // twoPosts
    must(565, 0), // otherForm
    must(114, 0), // equalRanks
    must(566, 0), // unreadable
    must(567, 405), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(568, 19), // blank
    must(106, 403), // void
    must(569, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(570, 19), // yes
    must(571, 19), // no
    must(572, 19), // abstain
    must(573, 409), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(574, 419), // test
    must(569, 95), // measure
    must(575, 19), // part
    must(576, 19), // whole
    must(577, 66), // base
    must(578, 65), // ratio
    must(579, 420), // comparison
    must(546, 421), // left
    must(580, 421), // right
    must(581, 67), // holds
    must(582, 45), // option
    must(583, 416), // votes
    must(584, 417), // tests
    must(582, 45), // option
    must(471, 67), // reserved
    must(585, 67), // byTie
    must(583, 414), // votes
    must(586, 422), // seated
    must(587, 312), // tied
    must(260, 45), // open
    must(473, 412), // posts
    must(247, 45), // first
    must(44, 45), // second
    must(588, 19), // forFirst
    must(589, 19), // forSecond
    must(582, 45), // option
    must(590, 312), // path
    must(591, 19), // strength
    must(592, 19), // back
    must(593, 312), // cut
    must(594, 425), // duels
    must(595, 312), // unbeaten
    may(596, 52, 0), // winner
    must(31, 427), // proof
    must(582, 45), // option
    must(583, 19), // votes
    must(597, 19), // alone
    must(598, 432), // standings
    must(599, 19), // continuing
    must(117, 19), // exhausted
    must(600, 312), // out
    must(585, 67), // byTie
    must(601, 430), // rounds
    may(596, 52, 0), // winner
    must(587, 312), // tied
    must(602, 45), // project
    must(603, 421), // effectiveVotesThousandths
    must(604, 19), // inFull
    must(602, 45), // project
    must(583, 19), // votes
    must(605, 13), // cost
    must(606, 13), // before
    must(607, 67), // funded
    must(585, 67), // byTie
    must(608, 437), // offers
    must(609, 435), // steps
    must(546, 13), // left
    must(587, 312), // tied
    must(482, 408), // motion
    must(470, 411), // seats
    must(104, 424), // schulze
    must(105, 429), // runoff
    must(480, 434), // budget
    must(610, 401), // outcome
    must(611, 402), // turnout
    may(612, 406, 0), // count
    must(31, 417), // proof
    must(613, 19), // sameTracker
    must(28, 17), // root
    must(505, 0), // topic
    must(36, 39), // region
    must(614, 400), // result
    must(249, 19), // joined
    must(546, 19), // left
    must(547, 19), // changed
    must(615, 19), // doubled
    must(616, 305), // topicProposed
    must(617, 348), // votersRecorded
    must(618, 351), // unitsRecorded
    must(619, 354), // secondGiven
    must(620, 355), // topicSeconded
    must(621, 356), // topicLapsed
    must(622, 357), // topicWithdrawn
    must(623, 358), // screeningBegan
    must(624, 359), // topicScreened
    must(625, 360), // rulingAppealed
    must(626, 361), // discussionBegan
    must(627, 362), // contributionMade
    must(628, 364), // reactionGiven
    must(629, 366), // amendmentDecided
    must(630, 367), // contributionModerated
    must(631, 368), // topicFrozen
    must(632, 373), // objectionLodged
    must(633, 376), // objectionDecided
    must(634, 377), // listStands
    must(635, 378), // resultAnnounced
    must(636, 379), // resultAnnulled
    must(637, 380), // resultStands
    must(638, 381), // topicInForce
    must(639, 382), // topicMoot
    must(451, 383), // reviewOverdue
    must(640, 384), // topicReviewed
    must(641, 386), // votingOpened
    must(642, 387), // ballotCast
    must(643, 390), // voteEntrusted
    must(644, 393), // proxyRevoked
    must(645, 394), // ballotsServed
    must(646, 395), // paperIssued
    must(647, 396), // papersCounted
    must(648, 398), // votingClosed
    must(649, 399), // topicDecided
    must(505, 0), // topic
    must(36, 39), // region
    must(650, 329), // draft
    may(122, 441, 0), // replaces
    must(651, 18), // since
    must(503, 0), // covenant
    must(505, 0), // topic
    must(250, 18), // until
    must(652, 0), // violation
    must(503, 0), // covenant
    must(497, 0), // rule
    must(34, 0), // person
    must(653, 39), // place
    must(515, 17), // evidence
    must(654, 19), // repetition
    must(569, 333), // measure
    must(250, 18), // until
    must(655, 18), // applies
    must(656, 0), // case
    may(657, 249, 0), // recorder
    must(652, 0), // violation
    must(522, 17), // content
    must(652, 0), // violation
    must(34, 0), // person
    must(653, 39), // place
    must(515, 17), // evidence
    must(654, 19), // repetition
    must(569, 333), // measure
    may(656, 447, 0), // case
    must(404, 18), // appealUntil
    must(503, 0), // covenant
    must(497, 0), // rule
    must(653, 39), // place
    must(503, 0), // covenant
    must(497, 0), // rule
    must(653, 39), // place
    must(658, 18), // issued
    must(652, 0), // violation
    must(653, 39), // place
    must(515, 17), // evidence
    must(178, 0), // kind
    must(656, 0), // case
    must(652, 0), // violation
    must(656, 0), // case
    must(652, 0), // violation
    must(136, 28), // code
    must(652, 0), // violation
    must(522, 17), // content
    must(263, 18), // due
    must(652, 0), // violation
    must(402, 0), // reason
    must(652, 0), // violation
    may(402, 68, 0), // reason
    may(656, 447, 0), // case
    must(659, 440), // covenantAdopted
    must(660, 442), // covenantRepealed
    must(661, 443), // covenantGoesOn
    must(662, 444), // violationRecorded
    must(663, 445), // replyGiven
    must(664, 446), // measureApplied
    must(665, 448), // noticeIssued
    must(666, 449), // noticeRetracted
    must(667, 450), // referredAgain
    must(668, 451), // referralOpened
    must(669, 452), // referralRefused
    must(670, 453), // appealLodged
    must(671, 454), // appealDismissed
    must(672, 455), // violationWithdrawn
    must(673, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(673, 0), // fund
    must(101, 0), // source
    must(172, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(673, 0), // fund
    must(101, 0), // source
    must(172, 13), // amount
    must(402, 0), // reason
    must(49, 0), // act
    must(674, 19), // times
    must(675, 0), // offer
    must(390, 0), // merchant
    must(676, 13), // price
    must(677, 19), // stock
    may(678, 461, 0), // requires
    must(34, 0), // person
    must(390, 0), // merchant
    must(679, 0), // redemption
    must(675, 0), // offer
    must(680, 465), // buyer
    must(676, 13), // price
    must(681, 45), // tries
    must(263, 18), // due
    must(679, 0), // redemption
    must(383, 45), // triesLeft
    must(682, 0), // cancelled
    must(683, 0), // expired
    must(684, 0), // locked
    must(685, 0), // dissolved
    must(679, 0), // redemption
    must(686, 469), // cause
    must(390, 0), // merchant
    must(687, 13), // carried
    must(688, 13), // earned
    must(689, 13), // spent
    must(471, 13), // reserved
    must(690, 13), // net
    must(691, 473), // cny
    must(687, 13), // carried
    must(688, 13), // earned
    must(689, 13), // spent
    must(471, 13), // reserved
    must(690, 13), // net
    must(691, 473), // cny
    must(692, 473), // rounding
    must(693, 0), // settlement
    must(36, 39), // region
    must(694, 107), // rate
    must(695, 471), // lines
    must(696, 474), // totals
    must(34, 0), // person
    must(264, 0), // into
    must(172, 13), // amount
    must(34, 0), // person
    must(673, 0), // fund
    must(172, 13), // amount
    must(697, 457), // fundOpened
    must(698, 458), // pointsAwarded
    must(699, 459), // awardReversed
    must(700, 460), // offerPublished
    must(701, 463), // offerWithdrawn
    must(702, 464), // redemptionReserved
    must(703, 466), // codeRejected
    must(704, 467), // redemptionConfirmed
    must(705, 468), // redemptionReturned
    must(706, 470), // settled
    must(707, 475), // pointsCombined
    must(708, 476), // pointsForfeited
    must(192, 112), // officeHours
    must(193, 114), // limits
    must(194, 45), // warningsMax
    must(195, 45), // reopeningsMax
    must(196, 46), // evaluationDays
    must(400, 479), // terms
    must(19, 0), // resident
    must(709, 0), // gridPatrol
    must(710, 0), // hotline
    must(711, 0), // policeLine
    must(712, 0), // sensor
    must(391, 0), // department
    must(713, 0), // tip
    must(503, 0), // covenant
    must(656, 0), // case
    must(178, 0), // kind
    must(179, 67), // urgent
    must(36, 39), // region
    must(189, 116), // level
    must(422, 481), // channel
    must(101, 0), // source
    may(714, 249, 0), // reporter
    must(522, 17), // content
    must(263, 18), // due
    must(656, 0), // case
    must(189, 116), // level
    must(656, 0), // case
    must(189, 116), // level
    must(402, 0), // reason
    must(590, 0), // path
    must(250, 18), // until
    must(656, 0), // case
    may(505, 344, 0), // topic
    must(656, 0), // case
    must(239, 0), // organisation
    must(656, 0), // case
    must(715, 0), // lead
    must(64, 111), // helpers
    must(716, 67), // designated
    must(656, 0), // case
    must(391, 0), // department
    must(402, 0), // reason
    must(36, 491), // region
    must(239, 492), // organisation
    must(656, 0), // case
    must(516, 490), // unit
    must(614, 0), // result
    must(717, 67), // complete
    may(403, 249, 0), // by
    must(656, 0), // case
    must(189, 116), // level
    must(516, 490), // unit
    must(614, 0), // result
    must(592, 138), // back
    must(718, 67), // late
    must(250, 18), // until
    must(336, 0), // unknownYear
    must(719, 0), // warningsExhausted
    must(656, 0), // case
    must(161, 116), // from
    must(162, 116), // to
    may(402, 68, 0), // reason
    must(263, 18), // due
    may(720, 495, 0), // deferral
    must(656, 0), // case
    must(189, 116), // level
    must(516, 490), // unit
    must(263, 18), // due
    must(656, 0), // case
    must(189, 116), // level
    must(721, 45), // warning
    must(263, 18), // due
    may(720, 495, 0), // deferral
    must(656, 0), // case
    must(263, 18), // due
    may(720, 495, 0), // deferral
    must(656, 0), // case
    must(722, 46), // round
    must(723, 501), // response
    must(724, 501), // solution
    must(725, 501), // satisfaction
    may(402, 68, 0), // reason
    must(656, 0), // case
    must(189, 116), // level
    must(722, 46), // round
    must(402, 0), // reason
    must(263, 18), // due
    must(726, 478), // termsAdopted
    must(727, 480), // caseReported
    must(728, 482), // caseAccepted
    must(729, 483), // caseDeclined
    must(730, 484), // selfResolutionStarted
    must(731, 485), // handlingStarted
    must(732, 486), // caseEntrusted
    must(733, 487), // caseDispatched
    must(734, 488), // caseReturned
    must(735, 489), // feedbackGiven
    must(736, 493), // caseClosed
    must(737, 494), // caseEscalated
    must(738, 497), // deadlineMissed
    must(739, 498), // caseSupervised
    must(740, 499), // deadlineSet
    must(741, 500), // caseRated
    must(742, 502), // caseReopened
    must(743, 503), // caseReleased
    must(744, 504), // caseWithdrawn
    must(403, 0), // by
    must(745, 0), // record
    must(746, 19), // ageDays
    must(250, 18), // until
    must(747, 0), // holder
    must(745, 0), // record
    must(746, 19), // ageDays
    must(250, 18), // until
    must(207, 120), // basis
    must(250, 18), // until
    must(206, 0), // item
    must(748, 0), // purpose
    must(206, 0), // item
    must(239, 0), // organisation
    must(20, 0), // owner
    must(239, 0), // organisation
    must(254, 39), // actsIn
    must(183, 39), // grid
    must(206, 0), // item
    must(403, 0), // by
    must(745, 0), // record
    must(746, 19), // ageDays
    must(250, 18), // until
    must(206, 0), // item
    must(239, 0), // organisation
    must(250, 18), // until
    must(206, 0), // item
    must(207, 120), // basis
    must(206, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(206, 0), // item
    must(747, 0), // holder
    must(745, 0), // record
    must(746, 19), // ageDays
    must(250, 18), // until
    must(745, 0), // record
    must(250, 18), // until
    must(749, 515), // unknownItem
    must(750, 516), // itemTwice
    must(751, 517), // purposeNotLawful
    must(752, 518), // notEntitled
    must(753, 519), // outsideRegion
    must(754, 520), // alreadyHeld
    must(755, 521), // refusedByResident
    must(756, 522), // consentMissing
    must(757, 523), // guardianMissing
    must(758, 524), // heldElsewhere
    must(759, 525), // recordExists
    must(760, 526), // unknownRecord
    must(761, 527), // notFresh
    must(762, 528), // notRefusable
    must(380, 514), // why
    must(754, 510), // alreadyHeld
    must(763, 511), // shareFrom
    must(764, 512), // mayCollect
    must(765, 513), // forbidden
    must(206, 0), // item
    must(60, 509), // answer
    must(417, 0), // asker
    must(34, 0), // person
    must(239, 0), // organisation
    must(748, 0), // purpose
    must(766, 507), // answers
    must(206, 0), // item
    must(403, 0), // by
    must(515, 17), // evidence
    must(745, 0), // record
    must(206, 0), // item
    must(34, 0), // person
    must(239, 0), // organisation
    must(748, 0), // purpose
    must(417, 0), // asker
    must(522, 17), // content
    must(207, 120), // basis
    may(197, 530, 0), // consent
    must(250, 18), // until
    must(745, 0), // record
    must(239, 0), // organisation
    must(748, 0), // purpose
    may(197, 530, 0), // consent
    must(34, 0), // person
    must(206, 0), // item
    must(239, 0), // organisation
    must(250, 18), // until
    must(767, 506), // formAsked
    must(768, 529), // itemCollected
    must(769, 532), // itemShared
    must(770, 533), // itemRefused
    must(771, 534), // holdingEnded
    must(772, 535), // personForgotten
    must(507, 0), // question
    must(773, 0), // body
    must(34, 0), // person
    must(522, 17), // content
    must(400, 51), // terms
    must(774, 18), // remind
    must(263, 18), // due
    must(507, 0), // question
    must(773, 0), // body
    must(263, 18), // due
    must(507, 0), // question
    must(516, 490), // unit
    must(263, 18), // due
    must(507, 0), // question
    must(36, 39), // region
    must(263, 18), // due
    must(516, 490), // unit
    must(35, 10), // role
    must(507, 0), // question
    must(522, 17), // content
    must(775, 542), // shown
    must(507, 0), // question
    must(776, 67), // solved
    must(777, 537), // questionAsked
    must(778, 538), // answerReminded
    must(779, 539), // answerOverdue
    must(780, 540), // questionEscalated
    must(781, 541), // questionAnswered
    must(782, 543), // questionWithdrawn
    must(783, 544), // answerRated
    must(212, 0), // entry
    must(34, 0), // person
    must(214, 124), // category
    must(522, 17), // content
    may(197, 547, 0), // consent
    may(250, 36, 0), // until
    must(212, 0), // entry
    must(522, 17), // content
    must(212, 0), // entry
    may(250, 36, 0), // until
    must(34, 0), // person
    may(214, 551, 0), // category
    must(784, 0), // purposeReached
    must(785, 0), // serviceEnded
    must(786, 0), // consentWithdrawn
    must(787, 0), // unlawful
    must(203, 0), // otherLaw
    must(34, 0), // person
    must(788, 553), // ground
    must(789, 0), // termEnded
    must(786, 0), // consentWithdrawn
    must(790, 0), // erasure
    must(791, 555), // entries
    must(686, 556), // cause
    must(792, 546), // entryKept
    must(466, 548), // entryCorrected
    must(793, 549), // termMoved
    must(786, 550), // consentWithdrawn
    must(794, 552), // erasureOrdered
    must(795, 554), // entriesDue
    must(796, 557), // entriesErased
    must(225, 33), // charter
    must(219, 126), // membership
    must(220, 304), // deliberation
    must(503, 439), // covenant
    must(221, 456), // points
    must(222, 477), // cases
    must(223, 505), // catalogue
    must(76, 536), // consultation
    must(224, 545), // vault
    must(797, 31), // events
    must(798, 19), // bytes
    must(51, 19), // max
    must(242, 19), // at
    must(590, 28), // path
    must(799, 28), // problem
    must(800, 0), // request
    must(801, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(242, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(802, 0), // actor
    must(107, 3), // allowed
    must(803, 19), // fired
    must(251, 46), // version
    must(248, 46), // known
    must(804, 561), // tooLarge
    must(805, 562), // notUtf8
    must(806, 563), // malformed
    must(807, 564), // requestReused
    must(808, 565), // full
    must(809, 566), // timeBackward
    must(765, 567), // forbidden
    must(810, 568), // deadlinesPending
    must(811, 569), // snapshotDamaged
    must(812, 570), // snapshotVersion
    must(813, 571), // wrongSecret
    must(814, 572), // notRecorded
    must(815, 573), // noSuchRecord
    must(816, 574), // invalidNumber
    must(242, 18), // at
    must(161, 18), // from
    must(161, 18), // from
    must(817, 18), // latest
    must(818, 576), // invalid
    must(819, 577), // notInForce
    must(820, 578), // notLater
    must(497, 0), // rule
    must(145, 0), // preset
    must(821, 28), // article
    must(822, 28), // dates
    must(242, 18), // at
    must(497, 0), // rule
    must(821, 28), // article
    must(823, 19), // stand
    must(470, 45), // seats
    must(505, 0), // topic
    must(497, 0), // rule
    must(824, 28), // field
    must(505, 0), // topic
    must(36, 39), // region
    must(497, 0), // rule
    must(152, 0), // proposed
    must(825, 0), // screening
    must(415, 0), // declined
    must(826, 0), // appealed
    must(827, 0), // discussed
    must(828, 0), // seconded
    must(829, 0), // voting
    must(830, 0), // counting
    must(831, 0), // decided
    must(414, 0), // lapsed
    must(119, 0), // withdrawn
    must(278, 0), // announced
    must(832, 0), // annulled
    must(833, 0), // inForce
    must(834, 0), // repealed
    must(835, 0), // moot
    must(505, 0), // topic
    must(403, 0), // by
    must(419, 589), // stage
    must(505, 0), // topic
    must(497, 0), // rule
    must(824, 28), // field
    must(836, 28), // given
    must(253, 28), // needed
    must(516, 0), // unit
    must(36, 39), // region
    must(837, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(418, 19), // rules
    must(51, 46), // max
    must(497, 0), // rule
    must(157, 46), // days
    must(51, 46), // max
    must(497, 0), // rule
    must(609, 19), // steps
    must(51, 46), // max
    must(497, 0), // rule
    must(838, 46), // step
    must(497, 0), // rule
    must(838, 46), // step
    must(500, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(161, 46), // from
    must(839, 46), // min
    must(497, 0), // rule
    must(838, 46), // step
    must(207, 120), // basis
    must(497, 0), // rule
    must(178, 0), // kind
    must(497, 0), // rule
    must(838, 46), // step
    must(172, 13), // amount
    must(497, 0), // rule
    must(502, 0), // continues
    must(505, 0), // topic
    must(497, 0), // rule
    must(831, 0), // decided
    must(824, 28), // field
    must(836, 28), // given
    must(253, 28), // needed
    must(505, 0), // topic
    must(516, 0), // unit
    must(505, 0), // topic
    must(419, 589), // stage
    must(505, 0), // topic
    must(263, 18), // due
    must(242, 18), // at
    must(505, 0), // topic
    must(250, 18), // until
    must(242, 18), // at
    must(505, 0), // topic
    must(154, 421), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(840, 18), // opened
    must(24, 0), // voter
    must(238, 0), // household
    must(24, 0), // voter
    must(45, 18), // cast
    must(422, 234), // channel
    must(178, 28), // kind
    must(497, 0), // rule
    must(178, 28), // kind
    must(824, 28), // field
    must(836, 28), // given
    must(497, 0), // rule
    must(143, 66), // approvalOf
    must(497, 0), // rule
    must(113, 78), // method
    must(476, 67), // equal
    must(841, 78), // sheetMethod
    must(842, 67), // sheetEqual
    must(497, 0), // rule
    must(821, 0), // article
    must(548, 0), // proxy
    must(51, 46), // max
    must(548, 0), // proxy
    must(497, 0), // rule
    must(821, 0), // article
    must(548, 0), // proxy
    must(161, 18), // from
    must(242, 18), // at
    must(275, 0), // batch
    must(843, 46), // present
    must(253, 46), // needed
    must(505, 0), // topic
    must(147, 19), // ballots
    must(839, 46), // min
    must(844, 661), // tracker
    must(505, 0), // topic
    must(419, 589), // stage
    must(253, 589), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(521, 0), // contribution
    must(178, 363), // kind
    must(253, 363), // needed
    must(521, 0), // contribution
    must(251, 46), // version
    must(252, 46), // current
    must(521, 0), // contribution
    must(503, 0), // covenant
    must(505, 0), // topic
    must(250, 18), // until
    must(845, 19), // undecided
    must(505, 0), // topic
    must(137, 63), // electorate
    must(824, 28), // field
    must(505, 0), // topic
    must(137, 63), // electorate
    must(536, 67), // listed
    must(154, 19), // area
    must(505, 0), // topic
    must(536, 67), // listed
    must(846, 580), // unknownTopic
    must(847, 581), // topicExists
    must(848, 582), // unknownRule
    must(849, 583), // presetOutsideDates
    must(850, 584), // uncontested
    must(851, 585), // noCovenants
    must(852, 586), // electionNamed
    must(853, 587), // noElection
    must(854, 588), // runoffUnderWay
    must(855, 590), // runoffAsks
    must(856, 591), // unitsNamed
    must(857, 592), // unknownUnit
    must(858, 593), // registeredElsewhere
    must(859, 594), // rulesCount
    must(860, 595), // ruleTwice
    must(498, 596), // windowDays
    must(861, 597), // ladderLength
    must(862, 598), // ladderDescends
    must(863, 599), // hearingDays
    must(864, 600), // unheard
    must(504, 601), // figuresFrom
    must(865, 602), // namedWithoutBasis
    must(866, 603), // namedWithoutSource
    must(867, 604), // unknownKind
    must(495, 605), // fine
    must(868, 606), // serviceWithheld
    must(869, 607), // nothingToContinue
    must(870, 608), // covenantTaken
    must(871, 609), // nothingToRepeal
    must(872, 610), // alreadyReplaced
    must(873, 611), // looserRule
    must(874, 612), // otherRule
    must(875, 613), // unitLeftOut
    must(876, 614), // notBeingSeconded
    must(877, 615), // notSeconded
    must(878, 616), // notOpenable
    must(879, 617), // notWithdrawable
    must(880, 618), // notVoting
    must(881, 619), // secondingOver
    must(882, 620), // votingOver
    must(338, 621), // notDue
    must(883, 622), // ownSecond
    must(753, 623), // outsideRegion
    must(884, 624), // alreadySeconded
    must(885, 625), // notOwner
    must(886, 626), // areaTooLarge
    must(887, 627), // nobodyEligible
    must(888, 628), // appBallotOfAnother
    must(889, 629), // notEligible
    must(890, 630), // notDelegate
    must(891, 631), // alreadyVoted
    must(892, 632), // enteredTwice
    must(893, 633), // invalidQuestion
    must(894, 634), // adoptedByMotion
    must(895, 635), // motionOnly
    must(896, 636), // electedOf
    must(897, 637), // noRanks
    must(898, 638), // otherRanks
    must(899, 639), // secretByAnother
    must(900, 640), // ballotVoid
    must(901, 641), // noProxies
    must(902, 642), // relationMissing
    must(903, 643), // ownProxy
    must(904, 644), // proxyChain
    must(905, 645), // proxyFull
    must(906, 646), // ownTrust
    must(907, 647), // notListed
    must(908, 648), // notEntrusted
    must(909, 649), // notProxy
    must(910, 650), // proxyWithoutVote
    must(911, 651), // proxyEarly
    must(912, 652), // noPapers
    must(913, 653), // fewWatchers
    must(914, 654), // boxCounted
    must(915, 655), // boxChannel
    must(916, 656), // unknownBox
    must(917, 657), // notCounted
    must(918, 658), // withheld
    must(919, 659), // voidVote
    must(920, 660), // unknownTracker
    must(921, 662), // wrongStage
    must(922, 663), // timeOver
    must(923, 664), // ownMatter
    must(924, 665), // reasonMissing
    must(925, 666), // sameDecider
    must(926, 667), // notProposer
    must(927, 668), // ruledForGood
    must(928, 669), // unknownContribution
    must(929, 670), // contributionExists
    must(930, 671), // tooManyContributions
    must(931, 672), // otherKind
    must(932, 673), // contributionHidden
    must(933, 674), // amendmentOver
    must(934, 675), // staleAmendment
    must(935, 676), // noDraftToChange
    must(936, 677), // listOpen
    must(937, 678), // noSuchEntry
    must(938, 679), // noSuchArea
    must(939, 680), // asListed
    must(940, 681), // objectionExists
    must(941, 682), // alreadyObjected
    must(942, 683), // unknownObjection
    must(943, 684), // objectionOver
    must(503, 0), // covenant
    must(651, 18), // since
    must(503, 0), // covenant
    must(651, 18), // since
    must(242, 18), // at
    must(652, 0), // violation
    must(944, 18), // recorded
    must(652, 0), // violation
    must(945, 18), // applied
    must(652, 0), // violation
    must(655, 18), // applies
    must(242, 18), // at
    must(652, 0), // violation
    must(250, 18), // until
    must(242, 18), // at
    must(652, 0), // violation
    must(263, 18), // due
    must(242, 18), // at
    must(653, 39), // place
    must(189, 116), // level
    must(653, 39), // place
    must(36, 39), // region
    must(946, 686), // covenantExists
    must(947, 687), // unknownCovenant
    must(819, 688), // notInForce
    must(948, 689), // notYetInForce
    must(848, 690), // unknownRule
    must(949, 691), // violationExists
    must(950, 692), // unknownViolation
    must(951, 693), // ownViolation
    must(952, 694), // alreadyWithdrawn
    must(953, 695), // replyClosed
    must(954, 696), // notApplied
    must(955, 697), // appealClosed
    must(956, 698), // alreadyAppealed
    must(957, 699), // ownRecord
    must(958, 700), // noAppeal
    must(338, 701), // notDue
    must(959, 702), // nothingToRefer
    must(960, 703), // placeTooHigh
    must(961, 704), // placeOutside
    must(409, 705), // minor
    must(962, 706), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(693, 0), // settlement
    must(390, 0), // merchant
    must(673, 0), // fund
    must(36, 39), // region
    must(183, 39), // grid
    must(49, 0), // act
    must(963, 13), // cap
    must(688, 13), // earned
    must(413, 13), // asked
    must(250, 18), // until
    must(676, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(964, 19), // done
    must(253, 19), // needed
    must(965, 13), // balance
    must(253, 13), // needed
    must(471, 0), // reserved
    must(966, 0), // confirmed
    must(682, 0), // cancelled
    must(683, 0), // expired
    must(684, 0), // locked
    must(679, 0), // redemption
    must(967, 735), // status
    must(277, 13), // total
    must(413, 13), // asked
    must(51, 13), // max
    must(968, 708), // notAMerchant
    must(969, 709), // unknownFund
    must(970, 710), // unknownAct
    must(971, 711), // unknownAward
    must(972, 712), // unknownOffer
    must(973, 713), // unknownRedemption
    must(974, 714), // unknownSettlement
    must(975, 715), // notInSettlement
    must(976, 716), // fundExists
    must(977, 717), // offerExists
    must(978, 718), // redemptionExists
    must(979, 719), // settlementExists
    must(980, 720), // ownAward
    must(981, 721), // fundElsewhere
    must(303, 722), // proofTooLow
    must(982, 723), // alreadyAwarded
    must(983, 724), // capReached
    must(984, 725), // alreadyReversed
    must(985, 726), // priceTooLow
    must(986, 727), // stockEmpty
    must(987, 728), // requirementEmpty
    must(701, 729), // offerWithdrawn
    must(988, 730), // ownOffer
    must(989, 731), // requirementNotMet
    must(990, 732), // soldOut
    must(991, 733), // balanceTooLow
    must(992, 734), // redemptionOver
    must(993, 736), // redemptionLate
    must(338, 737), // notDue
    must(994, 738), // ownConfirmation
    must(995, 739), // ownSettlement
    must(996, 740), // nothingToSettle
    must(997, 741), // ledgerFull
    must(422, 481), // channel
    must(656, 0), // case
    must(998, 0), // reported
    must(999, 0), // notAccepted
    must(527, 0), // accepted
    must(1000, 0), // selfResolving
    must(1001, 0), // handling
    must(1002, 0), // entrusted
    must(1003, 0), // dispatched
    must(1004, 0), // returned
    must(1005, 0), // feedback
    must(1006, 0), // closed
    must(1007, 0), // evaluated
    must(1008, 0), // reopened
    must(119, 0), // withdrawn
    must(656, 0), // case
    must(419, 751), // stage
    must(253, 752), // needed
    must(189, 116), // level
    must(1009, 116), // lowest
    must(1010, 116), // highest
    must(189, 116), // level
    must(162, 116), // to
    must(162, 116), // to
    must(1011, 116), // top
    must(189, 116), // level
    must(545, 116), // next
    must(162, 116), // to
    must(1012, 46), // reopenings
    must(51, 46), // max
    must(1013, 743), // unknownCase
    must(1014, 744), // channelOfTheEngine
    must(1015, 745), // sourceEntered
    must(1016, 746), // caseExists
    must(867, 747), // unknownKind
    must(1017, 748), // regionTooHigh
    must(1018, 749), // notOwnName
    must(921, 750), // wrongStage
    must(1019, 753), // wrongLevel
    must(338, 754), // notDue
    must(1020, 755), // deadlinePassed
    must(1021, 756), // atTop
    must(1022, 757), // notAbove
    must(1023, 758), // aboveTop
    must(1024, 759), // skipsLevel
    must(1025, 760), // notEntrustable
    must(1026, 761), // notADepartment
    must(1027, 762), // outOfReach
    must(293, 763), // namedTwice
    must(1028, 764), // unitMissing
    must(1029, 765), // notWithUnit
    must(1030, 766), // notActingFor
    must(735, 767), // feedbackGiven
    must(1031, 768), // returnedBefore
    must(1032, 769), // dispatchDesignated
    must(1033, 770), // alreadyRated
    must(1034, 771), // anonymous
    must(1035, 772), // notReporter
    must(1036, 773), // handlerRates
    must(1037, 774), // windowClosed
    must(1038, 775), // reopenedTooOften
    must(336, 776), // unknownYear
    must(1039, 777), // noTerm
    must(773, 0), // body
    must(36, 39), // region
    must(183, 39), // grid
    must(1040, 779), // unknownQuestion
    must(1041, 780), // questionExists
    must(1042, 781), // notPublic
    must(1027, 782), // outOfReach
    must(1043, 783), // tooManyOpen
    must(1044, 784), // notOpen
    must(1045, 785), // ownQuestion
    must(1046, 786), // notAnswered
    must(1047, 787), // ratedAlready
    must(338, 788), // notDue
    must(1048, 0), // kept
    must(1049, 0), // stored
    must(263, 0), // due
    must(1050, 0), // erased
    must(212, 0), // entry
    must(967, 797), // status
    must(34, 0), // person
    must(550, 0), // child
    must(1051, 790), // unknownEntry
    must(1052, 791), // entryExists
    must(1053, 792), // unknownCategory
    must(1054, 793), // consentNeeded
    must(1055, 794), // notByConsent
    must(1056, 795), // nothingConsented
    must(1057, 796), // notKept
    must(338, 798), // notDue
    must(1058, 799), // childInCare
    must(1059, 800), // onlyOperator
    must(23, 560), // engine
    must(225, 575), // charter
    must(219, 141), // membership
    must(220, 579), // deliberation
    must(503, 685), // covenant
    must(221, 707), // points
    must(222, 742), // cases
    must(223, 514), // catalogue
    must(76, 778), // consultation
    must(224, 789), // vault
    must(136, 28), // code
    must(1060, 28), // en
    must(1061, 28), // zh
    must(1062, 67), // retryable
    must(497, 28), // rule
    must(1063, 559), // detail
    must(527, 30), // accepted
    must(1064, 558), // refused
    must(242, 18), // at
    must(686, 27), // cause
    must(68, 28), // command
    must(610, 29), // outcome
    must(801, 19), // seq
    must(800, 0), // request
    must(242, 18), // at
    must(606, 25), // before
    must(610, 29), // outcome
    must(1065, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(183, 128, 0), // grid
    may(238, 388, 0), // household
    may(651, 36, 0), // since
    must(31, 41), // proof
    must(266, 1), // age
    may(18, 249, 0), // guardian
    may(267, 68, 0), // handle
    must(1066, 803), // roles
    must(1067, 810), // noticed
    must(945, 811), // applied
    must(826, 812), // appealed
    must(1068, 813), // dismissed
    must(119, 814), // withdrawn
    must(652, 0), // violation
    must(503, 0), // covenant
    must(497, 0), // rule
    must(653, 39), // place
    must(242, 18), // at
    must(250, 18), // until
    must(100, 67), // counts
    must(654, 19), // repetition
    must(569, 333), // measure
    must(655, 18), // applies
    must(1069, 22), // replies
    must(1070, 809), // standing
    may(656, 447, 0), // case
    may(669, 815, 0), // referralRefused
    must(515, 17), // evidence
    must(745, 0), // record
    must(34, 0), // person
    must(206, 0), // item
    must(747, 0), // holder
    may(417, 249, 0), // asker
    may(267, 68, 0), // handle
    must(748, 0), // purpose
    must(522, 17), // content
    must(242, 18), // at
    must(250, 18), // until
    must(1071, 67), // fresh
    must(1072, 111), // sharedWith
    must(212, 0), // entry
    must(34, 0), // person
    must(214, 0), // category
    must(207, 120), // basis
    may(522, 547, 0), // content
    must(242, 18), // at
    may(250, 36, 0), // until
    must(967, 797), // status
    must(1073, 802), // member
    must(1074, 260), // merged
    must(1075, 260), // wards
    must(945, 111), // applied
    must(1076, 805), // unmaskings
    must(152, 806), // proposed
    must(828, 806), // seconded
    must(827, 806), // discussed
    must(1077, 806), // voted
    must(511, 352), // units
    must(1078, 138), // voterIn
    must(1079, 807), // violations
    must(965, 13), // balance
    must(1080, 816), // awards
    must(1081, 817), // redemptions
    must(222, 818), // cases
    must(1082, 819), // questions
    must(27, 820), // records
    must(791, 822), // entries
    must(1083, 416), // requests
    must(1084, 16), // state
    must(28, 20), // root
    must(1085, 21), // inclusion
    must(1086, 23), // consistency
    must(1087, 24), // receipt
    must(1088, 801), // export
    must(36, 39), // region
    must(160, 0), // name
    must(189, 116), // level
    may(227, 128, 0), // parent
    must(386, 19), // members
    must(83, 19), // households
    must(651, 18), // since
    must(36, 39), // region
    must(160, 0), // name
    may(227, 128, 0), // parent
    must(36, 39), // region
    must(1089, 827), // versions
    may(1090, 829, 0), // splitFrom
    may(243, 829, 0), // became
    must(229, 831), // parts
    must(230, 831), // absorbed
    must(1091, 832), // planned
    must(31, 41), // proof
    must(386, 19), // members
    must(36, 39), // region
    must(1092, 19), // grids
    must(1093, 19), // countedGrids
    must(248, 19), // known
    must(249, 19), // joined
    may(1094, 835, 0), // coverage
    must(1095, 19), // joinedElsewhere
    must(71, 836), // proofs
    must(136, 839), // code
    must(250, 18), // until
    must(422, 234), // channel
    must(791, 19), // entries
    must(1096, 19), // helped
    must(1097, 841), // channels
    must(1006, 67), // closed
    must(278, 294), // announced
    must(279, 294), // came
    must(36, 39), // region
    must(263, 18), // due
    must(412, 67), // overdue
    must(36, 39), // region
    may(404, 36, 0), // appealUntil
    must(945, 846), // applied
    must(1098, 847), // active
    must(561, 848), // rejected
    must(119, 849), // withdrawn
    must(1099, 850), // suspended
    must(685, 851), // dissolved
    must(239, 0), // organisation
    must(178, 263), // kind
    must(36, 39), // region
    must(967, 845), // status
    must(265, 46), // key
    may(405, 547, 0), // check
    must(269, 19), // people
    must(1100, 853), // keys
    must(1101, 805), // orders
    must(36, 825), // region
    must(1102, 826), // regionHistory
    must(1094, 834), // coverage
    must(1103, 838), // joinCode
    must(1073, 802), // member
    must(791, 840), // entries
    must(275, 843), // batch
    must(239, 844), // organisation
    must(1104, 852), // identityKeys
    must(78, 284), // unmasking
    must(1076, 855), // unmaskings
    must(242, 18), // at
    must(402, 0), // reason
    may(250, 36, 0), // until
    must(263, 18), // due
    must(402, 0), // reason
    must(651, 18), // since
    must(400, 369), // terms
    must(275, 0), // batch
    must(422, 234), // channel
    must(658, 19), // issued
    may(558, 372, 0), // papers
    must(840, 18), // opened
    must(250, 18), // until
    may(830, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(559, 866), // boxes
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(507, 306), // question
    must(1105, 870), // thresholds
    must(90, 416), // eligible
    must(1106, 416), // silent
    must(242, 18), // at
    must(614, 400), // result
    must(400, 869), // terms
    must(559, 866), // boxes
    must(249, 19), // joined
    must(546, 19), // left
    must(547, 19), // changed
    must(615, 19), // doubled
    must(152, 859), // proposed
    must(825, 860), // screening
    must(415, 861), // declined
    must(826, 862), // appealed
    must(827, 863), // discussed
    must(828, 864), // seconded
    must(829, 865), // voting
    must(831, 868), // decided
    must(414, 871), // lapsed
    must(119, 872), // withdrawn
    must(242, 18), // at
    must(537, 0), // objection
    must(102, 18), // notice
    must(651, 18), // since
    may(55, 36, 0), // review
    must(412, 67), // overdue
    may(544, 879, 0), // finding
    must(242, 18), // at
    must(403, 0), // by
    must(1107, 878), // stood
    must(242, 18), // at
    must(508, 0), // repeals
    must(403, 0), // by
    may(1108, 36, 0), // goesOn
    must(278, 875), // announced
    must(832, 876), // annulled
    must(1109, 877), // stands
    must(833, 878), // inForce
    must(834, 880), // repealed
    must(835, 881), // moot
    must(1110, 0), // lapses
    must(1111, 0), // isAdmitted
    must(1112, 0), // staysDeclined
    must(1113, 0), // isFrozen
    must(634, 0), // listStands
    must(532, 0), // opens
    must(1114, 0), // isCounted
    must(1115, 0), // comesIntoForce
    must(637, 0), // resultStands
    must(1116, 0), // staysAnnulled
    must(1117, 0), // annulmentFalls
    must(1118, 0), // reviewIsOverdue
    must(242, 18), // at
    must(1119, 884), // then
    must(505, 0), // topic
    must(36, 39), // region
    must(506, 17), // subject
    must(507, 306), // question
    must(1120, 22), // earlier
    must(497, 62), // rule
    may(503, 328, 0), // covenant
    may(508, 344, 0), // repeals
    may(509, 344, 0), // follows
    must(510, 312), // standsFor
    must(511, 345), // units
    must(512, 346), // calls
    may(253, 87, 0), // needed
    must(138, 46), // seconds
    must(1121, 19), // objections
    must(845, 19), // undecided
    must(419, 858), // stage
    may(1122, 873, 0), // effect
    may(545, 882, 0), // next
    must(90, 67), // eligible
    may(239, 248, 0), // organisation
    may(154, 372, 0), // area
    must(1077, 67), // voted
    may(242, 36, 0), // at
    may(422, 886, 0), // channel
    may(267, 68, 0), // handle
    must(570, 0), // yes
    must(571, 0), // no
    must(572, 0), // abstain
    must(1123, 892), // choice
    must(1124, 312), // marks
    must(402, 405), // reason
    must(482, 891), // motion
    must(469, 893), // options
    must(106, 894), // void
    must(844, 661), // tracker
    must(274, 890), // ballot
    may(154, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 888), // ballots
    must(274, 889), // ballot
    must(653, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(521, 0), // contribution
    must(403, 0), // by
    must(178, 363), // kind
    may(522, 547, 0), // content
    must(251, 46), // version
    may(503, 328, 0), // covenant
    may(527, 901, 0), // accepted
    may(1125, 902, 0), // moderation
    may(525, 372, 0), // agree
    may(523, 372, 0), // disagree
    may(524, 372, 0), // pass
    must(277, 19), // total
    must(1126, 899), // contributions
    must(1127, 19), // reacted
    must(525, 19), // agree
    must(523, 19), // disagree
    must(1128, 46), // agreeRate
    must(1129, 46), // disagreeRate
    must(519, 46), // statement
    must(1130, 67), // agrees
    must(1131, 67), // significant
    must(1132, 19), // zHundredths
    must(269, 19), // people
    must(1133, 908), // views
    must(1134, 910), // own
    must(1135, 906), // groups
    must(1136, 912), // agreed
    must(561, 912), // rejected
    must(1137, 345), // statements
    must(47, 905), // report
    must(267, 0), // handle
    may(154, 372, 0), // area
    must(535, 371), // list
    must(791, 914), // entries
    must(249, 345), // joined
    must(546, 345), // left
    must(547, 345), // changed
    must(845, 0), // undecided
    must(539, 0), // upheld
    must(1068, 0), // dismissed
    must(540, 0), // unanswered
    must(537, 0), // objection
    must(403, 0), // by
    must(402, 0), // reason
    may(538, 68, 0), // about
    may(536, 901, 0), // listed
    may(154, 372, 0), // area
    must(967, 919), // status
    may(60, 68, 0), // answer
    must(277, 19), // total
    must(1121, 917), // objections
    must(277, 19), // total
    must(124, 921), // proxies
    must(505, 857), // topic
    must(274, 885), // ballot
    must(147, 887), // ballots
    must(1138, 895), // ballotProof
    must(1139, 896), // explanation
    must(1140, 898), // discussion
    must(521, 900), // contribution
    must(1141, 904), // consensus
    must(137, 913), // electorate
    must(1121, 916), // objections
    must(124, 920), // proxies
    must(503, 0), // covenant
    may(122, 441, 0), // replaces
    must(651, 18), // since
    may(250, 36, 0), // until
    must(503, 0), // covenant
    must(505, 0), // topic
    must(36, 39), // region
    must(418, 330), // rules
    must(504, 46), // figuresFrom
    must(651, 18), // since
    may(250, 36, 0), // until
    may(1142, 344, 0), // repealedBy
    must(1089, 925), // versions
    must(503, 0), // covenant
    must(497, 0), // rule
    may(1067, 372, 0), // noticed
    may(1143, 372, 0), // dissuaded
    may(1144, 372, 0), // exposed
    may(1145, 372, 0), // referred
    may(119, 372, 0), // withdrawn
    must(418, 929), // rules
    must(503, 924), // covenant
    must(1079, 927), // violations
    must(1146, 928), // figures
    must(34, 0), // person
    must(965, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(674, 19), // times
    must(1147, 13), // earnedToday
    must(173, 13), // dayCap
    must(390, 0), // merchant
    must(965, 13), // balance
    must(687, 13), // carried
    must(688, 13), // earned
    must(689, 13), // spent
    must(471, 13), // reserved
    must(673, 0), // fund
    must(36, 39), // region
    must(658, 13), // issued
    must(1080, 19), // awards
    must(1148, 19), // reversals
    must(675, 0), // offer
    must(390, 0), // merchant
    must(676, 13), // price
    must(677, 19), // stock
    may(678, 461, 0), // requires
    must(119, 67), // withdrawn
    must(1149, 67), // forSale
    must(679, 0), // redemption
    must(675, 0), // offer
    must(390, 0), // merchant
    may(680, 938, 0), // buyer
    may(267, 68, 0), // handle
    must(676, 13), // price
    must(263, 18), // due
    must(383, 45), // triesLeft
    must(967, 735), // status
    must(136, 940), // code
    must(263, 18), // due
    must(693, 0), // settlement
    must(36, 39), // region
    must(242, 18), // at
    must(694, 107), // rate
    must(695, 471), // lines
    must(696, 474), // totals
    must(1150, 19), // accounts
    must(658, 13), // issued
    must(81, 13), // persons
    must(1151, 13), // merchants
    must(471, 13), // reserved
    must(1152, 13), // cleared
    must(1153, 13), // sum
    must(34, 932), // person
    must(1154, 933), // participation
    must(390, 934), // merchant
    must(673, 935), // fund
    must(675, 936), // offer
    must(679, 937), // redemption
    must(1155, 939), // verificationCode
    must(693, 941), // settlement
    must(1156, 472), // settlementLine
    must(1157, 942), // ledger
    must(391, 0), // department
    must(1158, 67), // delivered
    must(998, 0), // reported
    must(527, 0), // accepted
    must(415, 0), // declined
    must(1159, 0), // selfResolution
    must(1001, 0), // handling
    must(1002, 0), // entrusted
    must(1003, 0), // dispatched
    must(1004, 0), // returned
    must(1160, 0), // released
    must(1005, 0), // feedback
    must(1006, 0), // closed
    must(1161, 0), // escalated
    must(1162, 0), // missed
    must(1163, 0), // supervised
    must(1164, 0), // rated
    must(1008, 0), // reopened
    must(119, 0), // withdrawn
    must(242, 18), // at
    must(178, 952), // kind
    must(189, 116), // level
    must(516, 490), // unit
    may(1165, 68, 0), // note
    must(656, 0), // case
    must(178, 0), // kind
    must(179, 67), // urgent
    must(36, 39), // region
    must(422, 481), // channel
    must(1034, 67), // anonymous
    may(714, 249, 0), // reporter
    may(101, 945, 0), // source
    must(522, 17), // content
    must(189, 116), // level
    must(419, 751), // stage
    must(516, 490), // unit
    must(722, 46), // round
    must(263, 18), // due
    may(720, 495, 0), // deferral
    must(1166, 45), // warnings
    must(1162, 45), // missed
    may(614, 68, 0), // result
    may(590, 68, 0), // path
    may(1167, 946, 0), // rating
    must(180, 948), // departments
    must(1168, 111), // usualDepartments
    must(1169, 950), // history
    must(419, 751), // stage
    must(222, 19), // cases
    must(189, 116), // level
    must(222, 19), // cases
    must(178, 0), // kind
    must(998, 19), // reported
    must(1170, 19), // resolved
    must(1171, 19), // ratable
    must(1164, 19), // rated
    must(723, 19), // response
    must(724, 19), // solution
    must(725, 19), // satisfaction
    must(36, 39), // region
    must(998, 19), // reported
    must(260, 19), // open
    must(1172, 954), // stages
    must(1170, 956), // resolved
    must(1173, 19), // resolvedLate
    must(1162, 19), // missed
    must(1161, 19), // escalated
    must(1008, 19), // reopened
    must(191, 958), // kinds
    must(1174, 960), // ratings
    must(516, 490), // unit
    must(1175, 19), // onTime
    must(718, 19), // late
    must(1174, 960), // ratings
    must(656, 0), // case
    must(178, 0), // kind
    must(36, 39), // region
    must(189, 116), // level
    must(419, 751), // stage
    must(516, 490), // unit
    must(263, 18), // due
    may(720, 495, 0), // deferral
    must(222, 963), // cases
    must(656, 944), // case
    must(1146, 953), // figures
    must(516, 961), // unit
    must(1176, 962), // agenda
    must(1177, 19), // wanted
    must(754, 19), // alreadyHeld
    must(763, 19), // shareFrom
    must(764, 19), // mayCollect
    must(765, 19), // forbidden
    must(1178, 19), // avoided
    must(1179, 19), // collected
    must(27, 966), // records
    must(1180, 967), // burden
    must(522, 17), // content
    must(242, 18), // at
    must(775, 542), // shown
    may(776, 901, 0), // solved
    must(260, 971), // open
    must(1181, 972), // answered
    must(119, 973), // withdrawn
    must(507, 0), // question
    must(773, 0), // body
    must(522, 17), // content
    must(242, 18), // at
    may(1182, 128, 0), // with
    must(967, 970), // status
    must(413, 19), // asked
    must(1183, 19), // answeredInTime
    must(1184, 19), // answeredLate
    must(1185, 19), // answeredAbove
    must(412, 19), // overdue
    must(119, 19), // withdrawn
    must(776, 19), // solved
    must(1186, 19), // unsolved
    must(507, 969), // question
    must(1146, 974), // figures
    must(212, 823), // entry
    must(263, 976), // due
    must(1187, 15), // journal
    must(219, 824), // membership
    must(220, 856), // deliberation
    must(503, 923), // covenant
    must(221, 931), // points
    must(222, 943), // cases
    must(223, 965), // catalogue
    must(76, 968), // consultation
    must(224, 975), // vault
    must(60, 14), // answer
    must(1188, 0), // worker
    must(1188, 979), // worker
    must(19, 980), // resident
    must(206, 981), // item
    must(36, 982), // region
    must(656, 0), // case
    must(178, 0), // kind
    must(36, 39), // region
    must(422, 481), // channel
    must(101, 0), // source
    may(714, 249, 0), // reporter
    must(522, 17), // content
    must(656, 0), // case
    must(402, 0), // reason
    must(590, 0), // path
    must(656, 0), // case
    must(715, 0), // lead
    may(64, 111, 0), // helpers
    may(716, 67, 0), // designated
    must(656, 0), // case
    may(516, 248, 0), // unit
    must(614, 0), // result
    must(656, 0), // case
    must(402, 0), // reason
    may(162, 995, 0), // to
    must(656, 0), // case
    must(1189, 0), // rater
    must(723, 501), // response
    must(724, 501), // solution
    must(725, 501), // satisfaction
    may(402, 68, 0), // reason
    must(656, 0), // case
    must(714, 0), // reporter
    must(47, 984), // report
    must(1190, 985), // accept
    must(1191, 986), // decline
    must(1192, 987), // startSelfResolution
    must(267, 988), // handle
    must(1193, 989), // entrust
    must(1194, 990), // dispatch
    must(1195, 991), // return
    must(1005, 992), // feedback
    must(1196, 993), // close
    must(1197, 994), // escalate
    must(1198, 996), // evaluate
    must(1199, 997), // reopen
    must(1200, 998), // withdraw
    must(1201, 999), // recall
    must(1202, 1000), // release
    must(1203, 1001), // expire
    must(36, 39), // region
    may(189, 995, 0), // level
    may(1065, 447, 0), // after
    must(1204, 46), // limit
    must(656, 1003), // case
    must(1146, 1004), // figures
    must(516, 1005), // unit
    must(1176, 1006), // agenda
    must(34, 0), // person
    must(239, 0), // organisation
    must(748, 0), // purpose
    may(1205, 1010, 0), // consents
    must(1206, 1009), // form
    must(1207, 1011), // items
    must(206, 0), // item
    must(745, 0), // record
    must(522, 17), // content
    must(1206, 1009), // form
    must(791, 1013), // entries
    must(745, 0), // record
    must(239, 0), // organisation
    must(748, 0), // purpose
    may(1205, 1010, 0), // consents
    must(34, 0), // person
    must(1050, 67), // erased
    must(1208, 1008), // ask
    must(1209, 1012), // collect
    must(156, 1015), // share
    must(1210, 1016), // refuse
    must(1211, 1017), // forget
    must(155, 978), // of
    must(256, 1019), // held
    must(1179, 1020), // collected
    must(1180, 1021), // burden
    must(1212, 1023), // adopt
    must(1213, 1025), // advance
    must(36, 39), // region
    must(160, 0), // name
    must(189, 116), // level
    must(227, 39), // parent
    must(235, 0), // reshape
    must(36, 39), // region
    must(236, 130), // change
    may(237, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(239, 248, 0), // organisation
    may(250, 36, 0), // until
    may(258, 52, 0), // passes
    must(183, 39), // grid
    must(157, 46), // days
    may(1214, 87, 0), // overlapDays
    must(34, 0), // person
    must(238, 0), // household
    must(136, 839), // code
    must(384, 256), // identity
    must(31, 41), // proof
    may(409, 1037, 0), // minor
    must(239, 0), // organisation
    must(178, 263), // kind
    must(36, 39), // region
    may(259, 264, 0), // creditCode
    may(398, 22, 0), // documents
    may(261, 260, 0), // officers
    must(239, 0), // organisation
    must(1215, 67), // approve
    must(402, 0), // reason
    must(239, 0), // organisation
    must(261, 260), // officers
    must(275, 0), // batch
    may(402, 68, 0), // reason
    must(34, 0), // person
    must(1216, 298), // correction
    must(34, 0), // person
    must(384, 256), // identity
    may(1217, 1055, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(264, 0), // into
    must(1218, 67), // same
    must(402, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(267, 0), // handle
    must(402, 0), // reason
    must(78, 0), // unmasking
    must(1219, 67), // grant
    must(402, 0), // reason
    must(1220, 1065), // duplicate
    must(409, 1066), // minor
    must(235, 1067), // reshape
    must(78, 1068), // unmasking
    must(1221, 1064), // matter
    must(1222, 1028), // defineRegion
    must(235, 1029), // reshape
    must(1223, 1030), // cancelReshape
    must(1224, 1031), // enterKnownHouseholds
    must(1225, 1032), // grantRole
    must(1226, 1033), // revokeRole
    must(1227, 1034), // issueJoinCode
    must(1228, 1035), // revokeJoinCode
    must(1229, 1036), // join
    must(1230, 1038), // leave
    must(1231, 1039), // nameDelegate
    must(1232, 1040), // regroupHousehold
    must(1233, 1041), // applyOrganisation
    must(1234, 1042), // reviewOrganisation
    must(1235, 1043), // appealReview
    must(1236, 1044), // withdrawApplication
    must(1237, 1045), // nameOfficers
    must(1238, 1046), // suspendOrganisation
    must(1239, 1047), // reinstateOrganisation
    must(1240, 1048), // dissolveOrganisation
    must(1241, 1049), // openBatch
    must(1242, 1050), // closeBatch
    must(1243, 1051), // correct
    must(1244, 1052), // lapseReview
    must(1245, 1053), // rotateIdentityKey
    must(1246, 1054), // prove
    must(1247, 1056), // suspectDuplicate
    must(1248, 1057), // reviewDuplicate
    must(1249, 1058), // enterMinor
    must(1250, 1059), // askUnmasking
    must(1251, 1060), // decideUnmasking
    must(1252, 1061), // tellUnmasked
    must(1253, 1062), // erase
    must(1254, 1063), // fallDue
    must(505, 0), // topic
    must(36, 39), // region
    must(497, 0), // rule
    must(506, 17), // subject
    may(507, 1071, 0), // question
    may(503, 328, 0), // covenant
    may(508, 344, 0), // repeals
    may(509, 344, 0), // follows
    may(511, 345, 0), // units
    must(505, 0), // topic
    must(517, 67), // admitted
    may(402, 68, 0), // reason
    must(505, 0), // topic
    must(521, 0), // contribution
    must(34, 0), // person
    must(178, 363), // kind
    must(522, 17), // content
    may(503, 328, 0), // covenant
    must(274, 890), // ballot
    may(844, 1088, 0), // tracker
    must(505, 0), // topic
    must(24, 0), // voter
    must(1255, 1087), // vote
    must(422, 234), // channel
    may(548, 249, 0), // proxy
    must(24, 0), // voter
    must(1255, 1087), // vote
    may(548, 249, 0), // proxy
    must(505, 0), // topic
    must(422, 234), // channel
    must(147, 1090), // ballots
    must(505, 0), // topic
    must(24, 0), // voter
    must(275, 0), // batch
    must(422, 234), // channel
    may(557, 260, 0), // watchers
    must(505, 0), // topic
    must(275, 0), // batch
    must(558, 1097), // papers
    must(43, 1070), // propose
    must(1256, 1072), // recordVoters
    must(1257, 1073), // recordUnits
    must(44, 1074), // second
    must(1200, 1075), // withdraw
    must(1258, 1076), // screen
    must(501, 1077), // appeal
    must(1259, 1078), // contribute
    must(1260, 1079), // react
    must(1261, 1080), // decideAmendment
    must(1262, 1081), // moderate
    must(1263, 1082), // object
    must(1264, 1083), // decideObjection
    must(55, 1084), // review
    must(260, 1085), // open
    must(45, 1086), // cast
    must(1265, 1089), // enterBallots
    must(1266, 1092), // entrustVote
    must(1267, 1093), // revokeProxy
    must(1268, 1094), // serveBallots
    must(1269, 1095), // issuePaper
    must(1270, 1096), // countPapers
    must(1271, 1098), // lapse
    must(1196, 1099), // close
    must(652, 0), // violation
    must(503, 0), // covenant
    must(497, 0), // rule
    must(34, 0), // person
    must(653, 39), // place
    must(515, 17), // evidence
    must(656, 0), // case
    must(409, 67), // minor
    must(652, 0), // violation
    must(539, 67), // upheld
    must(402, 0), // reason
    must(1212, 1101), // adopt
    must(1272, 1102), // repeal
    must(1273, 1103), // recordViolation
    must(1274, 1104), // reply
    must(501, 1105), // appeal
    must(1275, 1106), // decideAppeal
    must(1276, 1107), // withdrawViolation
    must(1277, 1108), // referAgain
    must(1278, 1109), // confirmReferral
    must(1279, 1110), // deferReferral
    must(1254, 1111), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(402, 0), // reason
    must(679, 0), // redemption
    must(136, 940), // code
    must(1280, 1113), // openFund
    must(1281, 1114), // award
    must(1282, 1115), // reverse
    must(1283, 1116), // publishOffer
    must(1284, 1117), // withdrawOffer
    must(1285, 1118), // reserve
    must(1286, 1119), // confirm
    must(1287, 1120), // cancel
    must(1288, 1121), // expireRedemption
    must(1202, 1122), // release
    must(1289, 1123), // settle
    must(1290, 1124), // combine
    must(1291, 1125), // forfeit
    must(1208, 1127), // ask
    must(60, 1128), // answer
    must(1200, 1129), // withdraw
    must(694, 1130), // rate
    must(1271, 1131), // lapse
    must(1211, 1132), // forget
    must(1202, 1133), // release
    must(212, 0), // entry
    must(34, 0), // person
    must(214, 0), // category
    must(522, 17), // content
    may(197, 547, 0), // consent
    must(542, 1135), // keep
    must(1243, 1136), // correct
    must(1292, 1137), // withdrawConsent
    must(1253, 1138), // erase
    must(1293, 1139), // confirmErasure
    must(1271, 1140), // lapse
    must(1294, 1141), // retire
    must(1295, 1024), // clock
    must(225, 1022), // charter
    must(219, 1027), // membership
    must(220, 1069), // deliberation
    must(503, 1100), // covenant
    must(221, 1112), // points
    must(222, 983), // cases
    must(223, 1007), // catalogue
    must(76, 1126), // consultation
    must(224, 1134), // vault
    must(507, 1143), // question
    must(1146, 1144), // figures
    must(36, 39), // region
    may(503, 441, 0), // covenant
    must(503, 1146), // covenant
    must(1079, 1147), // violations
    must(1146, 1148), // figures
    must(505, 0), // topic
    must(161, 19), // from
    must(505, 0), // topic
    must(844, 661), // tracker
    must(505, 0), // topic
    must(1135, 46), // groups
    must(505, 1150), // topic
    must(274, 1151), // ballot
    must(147, 1152), // ballots
    must(1138, 1153), // ballotProof
    must(1139, 1154), // explanation
    must(1140, 1155), // discussion
    must(521, 1156), // contribution
    must(1141, 1157), // consensus
    must(137, 1158), // electorate
    must(1121, 1159), // objections
    must(124, 1160), // proxies
    must(1296, 28), // svg
    must(25, 17), // digest
    must(384, 256), // identity
    must(581, 67), // holds
    must(614, 400), // result
    must(171, 88), // presets
    must(1297, 1163), // picture
    must(964, 1162), // done
    must(34, 0), // person
    must(197, 0), // consent
    must(515, 17), // evidence
    must(247, 19), // first
    must(1084, 1166), // state
    must(28, 1167), // root
    must(1085, 1168), // inclusion
    must(1086, 1169), // consistency
    must(1087, 1170), // receipt
    must(1088, 1171), // export
    must(36, 1173), // region
    must(1102, 1174), // regionHistory
    must(1094, 1175), // coverage
    must(1103, 1176), // joinCode
    must(1073, 1177), // member
    must(791, 1178), // entries
    must(275, 1179), // batch
    must(239, 1180), // organisation
    must(1104, 1181), // identityKeys
    must(78, 1182), // unmasking
    must(1076, 1183), // unmaskings
    must(34, 1185), // person
    must(1154, 1186), // participation
    must(390, 1187), // merchant
    must(673, 1188), // fund
    must(675, 1189), // offer
    must(679, 1190), // redemption
    must(1155, 1191), // verificationCode
    must(693, 1192), // settlement
    must(1156, 1193), // settlementLine
    must(1157, 1194), // ledger
    must(212, 1197), // entry
    must(263, 1198), // due
    must(1187, 1165), // journal
    must(219, 1172), // membership
    must(220, 1149), // deliberation
    must(503, 1145), // covenant
    must(221, 1184), // points
    must(222, 1002), // cases
    must(223, 1018), // catalogue
    must(76, 1142), // consultation
    must(224, 1196), // vault
    must(242, 18), // at
    must(802, 0), // actor
    must(1298, 1195), // query
    must(422, 234), // channel
    may(268, 1203, 0), // helper
    may(275, 68, 0), // batch
    must(1299, 0), // id
    must(242, 18), // at
    must(802, 0), // actor
    may(1300, 1201, 0), // via
    must(68, 1026), // command
    must(25, 2), // digest
    must(120, 1204), // secret
    must(225, 35), // charter
    must(25, 2), // digest
    must(120, 1204), // secret
    may(265, 87, 0), // key
    must(1301, 28), // number
    must(25, 2), // digest
    must(120, 1204), // secret
    must(265, 46), // key
    must(25, 2), // digest
    must(522, 28), // content
    must(1302, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(801, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(247, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1303, 17), // firstRoot
    must(1304, 17), // secondRoot
    must(25, 2), // digest
    must(274, 889), // ballot
    must(653, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(400, 869), // terms
    must(147, 888), // ballots
    must(1305, 1207), // identityDigest
    must(1306, 1208), // identityKey
    must(259, 1209), // creditCode
    must(1307, 1210), // contentDigest
    must(1308, 1211), // qrPicture
    must(1309, 1212), // verifyInclusion
    must(1310, 1213), // verifyConsistency
    must(1311, 1214), // verifyBallot
    must(1312, 1215), // recount
    must(171, 1216), // presets
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
    "share", "days", "fewest", "most", "name", "from", "to", "certainty", "electorates",
    "measures", "calledBy", "convened", "resultNotice", "contested", "decisions", "presets",
    "amount", "dayCap", "acts", "redemptionMinutes", "codeTries", "cnyPerPoint", "kind", "urgent",
    "departments", "fromMinute", "toMinute", "grid", "village", "town", "county", "city",
    "workingMinutes", "level", "term", "kinds", "officeHours", "limits", "warningsMax",
    "reopeningsMax", "evaluationDays", "consent", "contract", "legalDuty", "emergency", "news",
    "public", "otherLaw", "ordinary", "sensitive", "item", "basis", "purposes", "freshDays",
    "sensitivity", "shareWith", "entry", "leaving", "category", "keepDays", "effectiveFrom",
    "effectiveTo", "founders", "membership", "deliberation", "points", "cases", "catalogue",
    "vault", "charter", "adopted", "parent", "stay", "parts", "absorbed", "rename", "move",
    "split", "merge", "reshape", "change", "on", "household", "organisation", "parentLevel",
    "digits", "at", "became", "named", "other", "otherLevel", "first", "known", "joined", "until",
    "version", "current", "needed", "actsIn", "rung", "held", "heldUntil", "passes", "creditCode",
    "open", "officers", "year", "due", "into", "key", "age", "handle", "helper", "people", "app",
    "paper", "booth", "mobile", "ballot", "batch", "forms", "total", "announced", "came",
    "unknownRegion", "unknownPerson", "unknownHousehold", "unknownOrganisation", "regionExists",
    "levelGap", "gridSuffix", "notAGrid", "unknownReshape", "reshapeExists", "reshapePast",
    "regionEnded", "nothingChanges", "namedTwice", "mergeLevels", "householdsUnaccounted",
    "knownBelowJoined", "joinCodeDays", "noJoinCode", "joinTriesUsed", "joinCodeReplaced",
    "joinCodeWithdrawn", "joinCodeExpired", "proofTooLow", "alreadyMember", "identityTaken",
    "identityChanged", "householdElsewhere", "householdFull", "notAMember", "notInHousehold",
    "roleNeedsOrganisation", "roleWithoutOrganisation", "roleBeyondOrganisation", "ownGrant",
    "roleExpiryPast", "beyondRung", "grantOutlasts", "passesTooMany", "roleNotHeld",
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
    "windowDays", "ladder", "replyDays", "appeal", "continues", "covenant", "figuresFrom", "topic",
    "subject", "question", "repeals", "follows", "standsFor", "units", "calls", "proposer",
    "voters", "evidence", "unit", "admitted", "against", "statement", "amendment", "contribution",
    "content", "disagree", "pass", "agree", "reaction", "accepted", "hidden", "listUntil",
    "objectionsUntil", "listDue", "opens", "register", "dropped", "list", "listed", "objection",
    "about", "upheld", "unanswered", "adopts", "keep", "end", "finding", "next", "left", "changed",
    "proxy", "spouse", "child", "sibling", "grandparent", "grandchild", "principal", "relation",
    "inTime", "watchers", "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany",
    "twoPosts", "otherForm", "unreadable", "flaw", "blank", "measure", "yes", "no", "abstain",
    "tallies", "test", "part", "whole", "base", "ratio", "comparison", "right", "holds", "option",
    "votes", "tests", "byTie", "seated", "tied", "forFirst", "forSecond", "path", "strength",
    "back", "cut", "duels", "unbeaten", "winner", "alone", "standings", "continuing", "out",
    "rounds", "project", "effectiveVotesThousandths", "inFull", "cost", "before", "funded",
    "offers", "steps", "outcome", "turnout", "count", "sameTracker", "result", "doubled",
    "topicProposed", "votersRecorded", "unitsRecorded", "secondGiven", "topicSeconded",
    "topicLapsed", "topicWithdrawn", "screeningBegan", "topicScreened", "rulingAppealed",
    "discussionBegan", "contributionMade", "reactionGiven", "amendmentDecided",
    "contributionModerated", "topicFrozen", "objectionLodged", "objectionDecided", "listStands",
    "resultAnnounced", "resultAnnulled", "resultStands", "topicInForce", "topicMoot",
    "topicReviewed", "votingOpened", "ballotCast", "voteEntrusted", "proxyRevoked",
    "ballotsServed", "paperIssued", "papersCounted", "votingClosed", "topicDecided", "draft",
    "since", "violation", "place", "repetition", "applies", "case", "recorder", "issued",
    "covenantAdopted", "covenantRepealed", "covenantGoesOn", "violationRecorded", "replyGiven",
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
    "article", "dates", "stand", "field", "screening", "appealed", "discussed", "seconded",
    "voting", "counting", "decided", "annulled", "inForce", "repealed", "moot", "given", "found",
    "step", "min", "opened", "sheetMethod", "sheetEqual", "present", "tracker", "undecided",
    "unknownTopic", "topicExists", "unknownRule", "presetOutsideDates", "uncontested",
    "noCovenants", "electionNamed", "noElection", "runoffUnderWay", "runoffAsks", "unitsNamed",
    "unknownUnit", "registeredElsewhere", "rulesCount", "ruleTwice", "ladderLength",
    "ladderDescends", "hearingDays", "unheard", "namedWithoutBasis", "namedWithoutSource",
    "unknownKind", "serviceWithheld", "nothingToContinue", "covenantTaken", "nothingToRepeal",
    "alreadyReplaced", "looserRule", "otherRule", "unitLeftOut", "notBeingSeconded", "notSeconded",
    "notOpenable", "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond",
    "alreadySeconded", "notOwner", "areaTooLarge", "nobodyEligible", "appBallotOfAnother",
    "notEligible", "notDelegate", "alreadyVoted", "enteredTwice", "invalidQuestion",
    "adoptedByMotion", "motionOnly", "electedOf", "noRanks", "otherRanks", "secretByAnother",
    "ballotVoid", "noProxies", "relationMissing", "ownProxy", "proxyChain", "proxyFull",
    "ownTrust", "notListed", "notEntrusted", "notProxy", "proxyWithoutVote", "proxyEarly",
    "noPapers", "fewWatchers", "boxCounted", "boxChannel", "unknownBox", "notCounted", "withheld",
    "voidVote", "unknownTracker", "wrongStage", "timeOver", "ownMatter", "reasonMissing",
    "sameDecider", "notProposer", "ruledForGood", "unknownContribution", "contributionExists",
    "tooManyContributions", "otherKind", "contributionHidden", "amendmentOver", "staleAmendment",
    "noDraftToChange", "listOpen", "noSuchEntry", "noSuchArea", "asListed", "objectionExists",
    "alreadyObjected", "unknownObjection", "objectionOver", "recorded", "applied",
    "covenantExists", "unknownCovenant", "notYetInForce", "violationExists", "unknownViolation",
    "ownViolation", "alreadyWithdrawn", "replyClosed", "notApplied", "appealClosed",
    "alreadyAppealed", "ownRecord", "noAppeal", "nothingToRefer", "placeTooHigh", "placeOutside",
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
    "ratedAlready", "kept", "stored", "erased", "unknownEntry", "entryExists", "unknownCategory",
    "consentNeeded", "notByConsent", "nothingConsented", "notKept", "childInCare", "onlyOperator",
    "en", "zh", "retryable", "detail", "refused", "after", "roles", "noticed", "dismissed",
    "replies", "standing", "fresh", "sharedWith", "member", "merged", "wards", "unmaskings",
    "voted", "voterIn", "violations", "awards", "redemptions", "questions", "requests", "state",
    "inclusion", "consistency", "receipt", "export", "versions", "splitFrom", "planned", "grids",
    "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active", "suspended",
    "keys", "orders", "regionHistory", "joinCode", "identityKeys", "thresholds", "silent", "stood",
    "goesOn", "stands", "lapses", "isAdmitted", "staysDeclined", "isFrozen", "isCounted",
    "comesIntoForce", "staysAnnulled", "annulmentFalls", "reviewIsOverdue", "then", "earlier",
    "objections", "effect", "choice", "marks", "moderation", "contributions", "reacted",
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
    "object", "decideObjection", "enterBallots", "entrustVote", "revokeProxy", "serveBallots",
    "issuePaper", "countPapers", "lapse", "repeal", "recordViolation", "reply", "decideAppeal",
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
    6, 8, 10, 9, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 4, 4, 2, 9, 11, 8, 8, 8, 12, 9, 9,
    7, 6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8, 9,
    9, 4, 6, 8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6, 4, 5,
    8, 6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7, 7, 6, 6, 4, 4, 9, 6, 10,
    4, 8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8, 10, 8, 14,
    13, 11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10, 14, 21, 23,
    22, 8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10, 14, 12, 11,
    9, 6, 12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16, 13, 12, 16,
    12, 13, 9, 15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7, 18,
    18, 10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6, 8,
    7, 5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13, 18,
    15, 19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7, 11,
    14, 7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5, 4,
    15, 4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 7, 9, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8, 4, 5,
    8, 8, 6, 9, 15, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 6, 5, 7, 11, 10, 9, 8,
    6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6,
    4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13,
    14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13,
    12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15,
    13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5,
    6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5,
    8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6,
    7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4,
    6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7,
    3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 9, 8, 9, 8,
    6, 8, 7, 8, 7, 8, 4, 5, 5, 4, 3, 6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 11, 13, 10, 14, 10,
    10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 18, 11, 15, 17, 13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9,
    13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 12, 15, 15, 10, 9, 7, 10, 15, 10, 9, 15, 8, 10, 9, 8,
    9, 12, 8, 16, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18,
    13, 14, 15, 8, 11, 10, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9,
    8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10,
    15, 11, 10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7,
    3, 10, 11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11,
    12, 12, 16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2,
    9, 6, 7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7,
    5, 12, 8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4,
    7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11,
    9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6,
    6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4,
    5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18,
    12, 19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5,
    15, 8, 6, 15, 12, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7,
    6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
