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
pub(in crate::engine) const ANSWERED: Place = 953;
pub(in crate::engine) const APART: Place = 314;
pub(in crate::engine) const APPEAL_TERMS: Place = 340;
pub(in crate::engine) const ASK_ANSWER: Place = 505;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 55;
pub(in crate::engine) const BALLOT: Place = 869;
pub(in crate::engine) const BALLOT_KIND: Place = 304;
pub(in crate::engine) const BALLOT_PROOF: Place = 874;
pub(in crate::engine) const BALLOT_RULES: Place = 68;
pub(in crate::engine) const BALLOT_VIEW: Place = 864;
pub(in crate::engine) const BALLOTS_VIEW: Place = 866;
pub(in crate::engine) const BASE: Place = 65;
pub(in crate::engine) const BEAT: Place = 424;
pub(in crate::engine) const BUDGET_COUNT: Place = 430;
pub(in crate::engine) const BUDGET_METHOD: Place = 319;
pub(in crate::engine) const BUDGET_OFFER: Place = 434;
pub(in crate::engine) const BUDGET_STEP: Place = 432;
pub(in crate::engine) const BURDEN_OF: Place = 954;
pub(in crate::engine) const BURDEN_VIEW: Place = 943;
pub(in crate::engine) const BUYER: Place = 461;
pub(in crate::engine) const CALL: Place = 345;
pub(in crate::engine) const CALLER: Place = 95;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 108;
pub(in crate::engine) const CASE_RULES: Place = 106;
pub(in crate::engine) const CASE_VIEW: Place = 920;
pub(in crate::engine) const CASES_ANSWER: Place = 919;
pub(in crate::engine) const CASES_COMMAND: Place = 959;
pub(in crate::engine) const CASES_EVENT: Place = 473;
pub(in crate::engine) const CASES_QUERY: Place = 978;
pub(in crate::engine) const CASES_REFUSAL: Place = 721;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 941;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 983;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 501;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 994;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 510;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 26;
pub(in crate::engine) const CERTAINTY: Place = 90;
pub(in crate::engine) const CHANNEL: Place = 477;
pub(in crate::engine) const CHANNEL_COUNT: Place = 821;
pub(in crate::engine) const CHARTER: Place = 34;
pub(in crate::engine) const CHARTER_COMMAND: Place = 998;
pub(in crate::engine) const CHARTER_EVENT: Place = 32;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 571;
pub(in crate::engine) const CHOICE: Place = 871;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1000;
pub(in crate::engine) const CNY: Place = 469;
pub(in crate::engine) const CNY_PER_POINT: Place = 105;
pub(in crate::engine) const COMMAND: Place = 1002;
pub(in crate::engine) const COMPARISON: Place = 416;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 886;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 884;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 883;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 944;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1099;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 532;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1115;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 757;
pub(in crate::engine) const CONSULTATION_RULES: Place = 49;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 361;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 879;
pub(in crate::engine) const CORRECTION: Place = 295;
pub(in crate::engine) const COUNT: Place = 403;
pub(in crate::engine) const COUNT_TERMS: Place = 848;
pub(in crate::engine) const COVENANT_ANSWER: Place = 899;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1073;
pub(in crate::engine) const COVENANT_DRAFT: Place = 326;
pub(in crate::engine) const COVENANT_EVENT: Place = 435;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1118;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 664;
pub(in crate::engine) const COVENANT_RULE: Place = 328;
pub(in crate::engine) const COVENANT_STANDING: Place = 788;
pub(in crate::engine) const COVENANT_VERSION: Place = 902;
pub(in crate::engine) const COVENANT_VIEW: Place = 900;
pub(in crate::engine) const COVERAGE_VIEW: Place = 813;
pub(in crate::engine) const CREDIT_CODE: Place = 182;
pub(in crate::engine) const DATA_FORM: Place = 985;
pub(in crate::engine) const DATA_ITEM: Place = 117;
pub(in crate::engine) const DAY: Place = 88;
pub(in crate::engine) const DAYS: Place = 97;
pub(in crate::engine) const DECISION_RULE: Place = 61;
pub(in crate::engine) const DEFERRAL: Place = 492;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 835;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1045;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 301;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 397;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1122;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 303;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 575;
pub(in crate::engine) const DELIBERATION_RULES: Place = 59;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 429;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 925;
pub(in crate::engine) const DIGEST: Place = 16;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 877;
pub(in crate::engine) const DONE: Place = 1133;
pub(in crate::engine) const DUE_CAUSE: Place = 552;
pub(in crate::engine) const DUEL: Place = 422;
pub(in crate::engine) const EARNING_RULE: Place = 104;
pub(in crate::engine) const EFFECT: Place = 853;
pub(in crate::engine) const ELECTORATE: Place = 62;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 892;
pub(in crate::engine) const ELIMINATION: Place = 82;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 556;
pub(in crate::engine) const ENTRY: Place = 990;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 231;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 776;
pub(in crate::engine) const ENTRY_VIEW: Place = 802;
pub(in crate::engine) const EQUAL_RANKS: Place = 78;
pub(in crate::engine) const ERASURE_GROUND: Place = 549;
pub(in crate::engine) const EVENT: Place = 31;
pub(in crate::engine) const EXHAUSTED: Place = 81;
pub(in crate::engine) const EXPORT_VIEW: Place = 780;
pub(in crate::engine) const FIGURES: Place = 950;
pub(in crate::engine) const FLAW: Place = 401;
pub(in crate::engine) const FORM_COUNT: Place = 292;
pub(in crate::engine) const FOUNDER: Place = 37;
pub(in crate::engine) const FOUR_EYES: Place = 58;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 911;
pub(in crate::engine) const GRID_PART: Place = 134;
pub(in crate::engine) const HELPER: Place = 1136;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 387;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 253;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 833;
pub(in crate::engine) const IN_FORCE: Place = 857;
pub(in crate::engine) const INEQUALITY: Place = 414;
pub(in crate::engine) const ITEM_ANSWER: Place = 504;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 527;
pub(in crate::engine) const JOIN_CODE: Place = 818;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 14;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1137;
pub(in crate::engine) const KEPT_FROM: Place = 123;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 935;
pub(in crate::engine) const LAWFUL_BASIS: Place = 118;
pub(in crate::engine) const LEDGER_TOTALS: Place = 918;
pub(in crate::engine) const LEVEL: Place = 114;
pub(in crate::engine) const LEVEL_FIGURE: Place = 933;
pub(in crate::engine) const LIFE_RULE: Place = 85;
pub(in crate::engine) const LIMIT: Place = 113;
pub(in crate::engine) const LIST_ENTRY: Place = 373;
pub(in crate::engine) const LIST_LINE: Place = 894;
pub(in crate::engine) const LIST_SUMMARY: Place = 369;
pub(in crate::engine) const MADE: Place = 1134;
pub(in crate::engine) const MATTER: Place = 1040;
pub(in crate::engine) const MEASURE: Place = 330;
pub(in crate::engine) const MEMBER_VIEW: Place = 781;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 803;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1003;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 124;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1144;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 139;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 39;
pub(in crate::engine) const MERCHANT_VIEW: Place = 910;
pub(in crate::engine) const MINORITY: Place = 278;
pub(in crate::engine) const MODERATION: Place = 882;
pub(in crate::engine) const MOTION_COUNT: Place = 404;
pub(in crate::engine) const NEXT: Place = 863;
pub(in crate::engine) const NEXT_STEP: Place = 862;
pub(in crate::engine) const OBJECTION_STATUS: Place = 898;
pub(in crate::engine) const OBJECTION_VIEW: Place = 897;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 895;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 912;
pub(in crate::engine) const OFFICE_HOURS: Place = 111;
pub(in crate::engine) const OPEN_CASE: Place = 940;
pub(in crate::engine) const OPENING_TERMS: Place = 367;
pub(in crate::engine) const OPTION_VOTES: Place = 411;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 260;
pub(in crate::engine) const ORGANISATION_RULES: Place = 47;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 824;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 823;
pub(in crate::engine) const OUTCOME: Place = 28;
pub(in crate::engine) const OWN_STATEMENT: Place = 890;
pub(in crate::engine) const OWNED_UNIT: Place = 351;
pub(in crate::engine) const PAPER_BOX: Place = 846;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 909;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 908;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 812;
pub(in crate::engine) const POINTS_ANSWER: Place = 907;
pub(in crate::engine) const POINTS_COMMAND: Place = 1085;
pub(in crate::engine) const POINTS_EVENT: Place = 452;
pub(in crate::engine) const POINTS_QUERY: Place = 1156;
pub(in crate::engine) const POINTS_REFUSAL: Place = 686;
pub(in crate::engine) const POINTS_RULES: Place = 102;
pub(in crate::engine) const POST: Place = 308;
pub(in crate::engine) const POST_COUNT: Place = 409;
pub(in crate::engine) const PRESET: Place = 87;
pub(in crate::engine) const PRODUCT: Place = 417;
pub(in crate::engine) const PROOF_FIGURE: Place = 816;
pub(in crate::engine) const PROOF_LEVEL: Place = 40;
pub(in crate::engine) const PROOF_RULE: Place = 42;
pub(in crate::engine) const PROVEN_ACT: Place = 43;
pub(in crate::engine) const PROXY_LIMITS: Place = 101;
pub(in crate::engine) const PROXY_RULE: Place = 71;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 868;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1167;
pub(in crate::engine) const QUESTION: Place = 1171;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 946;
pub(in crate::engine) const QUESTION_VIEW: Place = 945;
pub(in crate::engine) const RANK_SHEET: Place = 76;
pub(in crate::engine) const RANKED_METHOD: Place = 77;
pub(in crate::engine) const RATING: Place = 923;
pub(in crate::engine) const RATING_SUMS: Place = 936;
pub(in crate::engine) const RATIO: Place = 64;
pub(in crate::engine) const REACTION: Place = 363;
pub(in crate::engine) const RECEIPT: Place = 23;
pub(in crate::engine) const RECORD_VIEW: Place = 800;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 714;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 913;
pub(in crate::engine) const REFUSAL: Place = 555;
pub(in crate::engine) const REFUSED: Place = 554;
pub(in crate::engine) const REGION_CODE: Place = 38;
pub(in crate::engine) const REGION_FIGURES: Place = 929;
pub(in crate::engine) const REGION_HISTORY: Place = 805;
pub(in crate::engine) const REGION_VERSION: Place = 807;
pub(in crate::engine) const REGION_VIEW: Place = 804;
pub(in crate::engine) const REQUEST: Place = 1172;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 458;
pub(in crate::engine) const RESERVED: Place = 311;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 128;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 122;
pub(in crate::engine) const RETURN_CAUSE: Place = 465;
pub(in crate::engine) const REVIEW_FINDING: Place = 383;
pub(in crate::engine) const REVIEW_TERMS: Place = 48;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 783;
pub(in crate::engine) const ROUND: Place = 427;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 906;
pub(in crate::engine) const RUNOFF_COUNT: Place = 425;
pub(in crate::engine) const SCHULZE_COUNT: Place = 420;
pub(in crate::engine) const SCORE: Place = 497;
pub(in crate::engine) const SEATED: Place = 419;
pub(in crate::engine) const SEATS_COUNT: Place = 407;
pub(in crate::engine) const SECRET: Place = 1176;
pub(in crate::engine) const SENSITIVITY: Place = 120;
pub(in crate::engine) const SENTENCE: Place = 876;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 468;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 470;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 917;
pub(in crate::engine) const SETUP: Place = 1177;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 538;
pub(in crate::engine) const SILENCE: Place = 74;
pub(in crate::engine) const SILENCE_RULE: Place = 73;
pub(in crate::engine) const SKIPPED_RANKS: Place = 79;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 730;
pub(in crate::engine) const STAGE_FIGURE: Place = 931;
pub(in crate::engine) const STAGE_NAME: Place = 602;
pub(in crate::engine) const STAGE_VIEW: Place = 837;
pub(in crate::engine) const STAGES: Place = 731;
pub(in crate::engine) const STATEMENT_VIEW: Place = 888;
pub(in crate::engine) const STEP: Place = 25;
pub(in crate::engine) const STEP_KIND: Place = 928;
pub(in crate::engine) const STEP_VIEW: Place = 927;
pub(in crate::engine) const TALLY: Place = 406;
pub(in crate::engine) const TERM: Place = 115;
pub(in crate::engine) const TERMS: Place = 475;
pub(in crate::engine) const TEST: Place = 415;
pub(in crate::engine) const THRESHOLD: Place = 63;
pub(in crate::engine) const THRESHOLDS: Place = 849;
pub(in crate::engine) const TIES: Place = 321;
pub(in crate::engine) const TIMESTAMP: Place = 17;
pub(in crate::engine) const TOOL: Place = 1178;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 836;
pub(in crate::engine) const TRACKER: Place = 641;
pub(in crate::engine) const TRY_LIMIT: Place = 46;
pub(in crate::engine) const TURN: Place = 809;
pub(in crate::engine) const TURNOUT: Place = 398;
pub(in crate::engine) const UNIT: Place = 486;
pub(in crate::engine) const UNIT_FIGURES: Place = 937;
pub(in crate::engine) const UNMASKING: Place = 281;
pub(in crate::engine) const UNMASKING_RULES: Place = 53;
pub(in crate::engine) const UNMASKING_STAGE: Place = 282;
pub(in crate::engine) const UNRANKED: Place = 80;
pub(in crate::engine) const VAULT_ANSWER: Place = 951;
pub(in crate::engine) const VAULT_COMMAND: Place = 1107;
pub(in crate::engine) const VAULT_EVENT: Place = 541;
pub(in crate::engine) const VAULT_QUERY: Place = 1168;
pub(in crate::engine) const VAULT_REFUSAL: Place = 768;
pub(in crate::engine) const VERIFICATION_CODE: Place = 916;
pub(in crate::engine) const VIA: Place = 1174;
pub(in crate::engine) const VIOLATION_VIEW: Place = 787;
pub(in crate::engine) const VOIDED: Place = 400;
pub(in crate::engine) const VOTE: Place = 1063;
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
    Row::Union(2404, 9), // 13 Answer
    Row::Union(1947, 6), // 14 JournalAnswer
    Row::Record(24, 3), // 15 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 16 Digest
    Row::Leaf(Leaf::Timestamp), // 17 Timestamp
    Row::Leaf(Leaf::U32), // 18 u32
    Row::Record(27, 2), // 19 JournalAnswer.root
    Row::Record(29, 4), // 20 JournalAnswer.inclusion
    Row::List(16), // 21 [Digest]
    Row::Record(30, 3), // 22 JournalAnswer.consistency
    Row::Record(1871, 7), // 23 Receipt
    Row::List(25), // 24 [Step]
    Row::Record(1867, 4), // 25 Step
    Row::Words(33, 2), // 26 Cause
    Row::Leaf(Leaf::Text), // 27 text
    Row::Union(1865, 2), // 28 Outcome
    Row::Record(1419, 1), // 29 Outcome.accepted
    Row::List(31), // 30 [Event]
    Row::Union(1410, 9), // 31 Event
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
    Row::Union(976, 35), // 301 DeliberationEvent
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
    Row::Maybe(0), // 342 TopicId?
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
    Row::Record(759, 3), // 358 DeliberationEvent.rulingAppealed
    Row::Record(762, 2), // 359 DeliberationEvent.discussionBegan
    Row::Record(768, 7), // 360 DeliberationEvent.contributionMade
    Row::Words(764, 4), // 361 ContributionKind
    Row::Record(778, 4), // 362 DeliberationEvent.reactionGiven
    Row::Words(775, 3), // 363 Reaction
    Row::Record(782, 6), // 364 DeliberationEvent.amendmentDecided
    Row::Record(788, 4), // 365 DeliberationEvent.contributionModerated
    Row::Record(798, 5), // 366 DeliberationEvent.topicFrozen
    Row::Record(792, 3), // 367 OpeningTerms
    Row::Maybe(369), // 368 ListSummary?
    Row::Record(795, 3), // 369 ListSummary
    Row::Maybe(18), // 370 u32?
    Row::Record(807, 5), // 371 DeliberationEvent.objectionLodged
    Row::Maybe(373), // 372 ListEntry?
    Row::Record(803, 4), // 373 ListEntry
    Row::Record(812, 4), // 374 DeliberationEvent.objectionDecided
    Row::Record(816, 2), // 375 DeliberationEvent.listStands
    Row::Record(818, 3), // 376 DeliberationEvent.resultAnnounced
    Row::Record(821, 4), // 377 DeliberationEvent.resultAnnulled
    Row::Record(816, 2), // 378 DeliberationEvent.resultStands
    Row::Record(825, 6), // 379 DeliberationEvent.topicInForce
    Row::Record(831, 3), // 380 DeliberationEvent.topicMoot
    Row::Record(752, 2), // 381 DeliberationEvent.reviewOverdue
    Row::Record(837, 4), // 382 DeliberationEvent.topicReviewed
    Row::Words(834, 3), // 383 ReviewFinding
    Row::Record(841, 6), // 384 DeliberationEvent.votingOpened
    Row::Record(847, 8), // 385 DeliberationEvent.ballotCast
    Row::Maybe(0), // 386 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 387 HiddenBallot
    Row::Record(855, 4), // 388 DeliberationEvent.voteEntrusted
    Row::Record(855, 2), // 389 DeliberationEvent.proxyRevoked
    Row::Record(859, 4), // 390 DeliberationEvent.ballotsServed
    Row::Record(863, 6), // 391 DeliberationEvent.paperIssued
    Row::Record(869, 3), // 392 DeliberationEvent.papersCounted
    Row::List(387), // 393 [HiddenBallot]
    Row::Record(872, 3), // 394 DeliberationEvent.votingClosed
    Row::Record(969, 7), // 395 DeliberationEvent.topicDecided
    Row::Record(963, 6), // 396 VoteResult
    Row::Words(875, 4), // 397 DeliberationOutcome
    Row::Record(886, 3), // 398 Turnout
    Row::List(400), // 399 [Voided]
    Row::Record(884, 2), // 400 Voided
    Row::Words(879, 5), // 401 Flaw
    Row::Maybe(403), // 402 Count?
    Row::Union(958, 5), // 403 Count
    Row::Record(895, 1), // 404 MotionCount
    Row::List(406), // 405 [Tally]
    Row::Record(889, 6), // 406 Tally
    Row::Record(920, 1), // 407 SeatsCount
    Row::List(409), // 408 [PostCount]
    Row::Record(916, 4), // 409 PostCount
    Row::List(411), // 410 [OptionVotes]
    Row::Record(910, 3), // 411 OptionVotes
    Row::List(18), // 412 [u32]
    Row::List(414), // 413 [Inequality]
    Row::Record(900, 10), // 414 Inequality
    Row::Words(896, 2), // 415 Test
    Row::Words(898, 2), // 416 Comparison
    Row::Leaf(Leaf::Product), // 417 Product
    Row::List(419), // 418 [Seated]
    Row::Record(913, 3), // 419 Seated
    Row::Record(930, 4), // 420 SchulzeCount
    Row::List(422), // 421 [Duel]
    Row::Record(921, 4), // 422 Duel
    Row::List(424), // 423 [Beat]
    Row::Record(925, 5), // 424 Beat
    Row::Record(942, 3), // 425 RunoffCount
    Row::List(427), // 426 [Round]
    Row::Record(937, 5), // 427 Round
    Row::List(429), // 428 [DeliberationStanding]
    Row::Record(934, 3), // 429 DeliberationStanding
    Row::Record(955, 3), // 430 BudgetCount
    Row::List(432), // 431 [BudgetStep]
    Row::Record(948, 7), // 432 BudgetStep
    Row::List(434), // 433 [BudgetOffer]
    Row::Record(945, 3), // 434 BudgetOffer
    Row::Union(1065, 14), // 435 CovenantEvent
    Row::Record(1011, 5), // 436 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 437 CovenantId?
    Row::Record(1016, 3), // 438 CovenantEvent.covenantRepealed
    Row::Record(1016, 2), // 439 CovenantEvent.covenantGoesOn
    Row::Record(1019, 12), // 440 CovenantEvent.violationRecorded
    Row::Record(1031, 2), // 441 CovenantEvent.replyGiven
    Row::Record(1033, 8), // 442 CovenantEvent.measureApplied
    Row::Maybe(0), // 443 CaseId?
    Row::Record(1041, 3), // 444 CovenantEvent.noticeIssued
    Row::Record(1044, 4), // 445 CovenantEvent.noticeRetracted
    Row::Record(1048, 5), // 446 CovenantEvent.referredAgain
    Row::Record(1053, 2), // 447 CovenantEvent.referralOpened
    Row::Record(1055, 2), // 448 CovenantEvent.referralRefused
    Row::Record(1057, 3), // 449 CovenantEvent.appealLodged
    Row::Record(1060, 2), // 450 CovenantEvent.appealDismissed
    Row::Record(1062, 3), // 451 CovenantEvent.violationWithdrawn
    Row::Union(1140, 12), // 452 PointsEvent
    Row::Record(1079, 2), // 453 PointsEvent.fundOpened
    Row::Record(1081, 5), // 454 PointsEvent.pointsAwarded
    Row::Record(1086, 6), // 455 PointsEvent.awardReversed
    Row::Record(1094, 5), // 456 PointsEvent.offerPublished
    Row::Maybe(458), // 457 Requirement?
    Row::Record(1092, 2), // 458 Requirement
    Row::Record(1094, 1), // 459 PointsEvent.offerWithdrawn
    Row::Record(1101, 6), // 460 PointsEvent.redemptionReserved
    Row::Union(1099, 2), // 461 Buyer
    Row::Record(1107, 2), // 462 PointsEvent.codeRejected
    Row::Record(1101, 1), // 463 PointsEvent.redemptionConfirmed
    Row::Record(1113, 2), // 464 PointsEvent.redemptionReturned
    Row::Words(1109, 4), // 465 ReturnCause
    Row::Record(1129, 5), // 466 PointsEvent.settled
    Row::List(468), // 467 [SettlementLine]
    Row::Record(1115, 7), // 468 SettlementLine
    Row::Leaf(Leaf::Cny), // 469 Cny
    Row::Record(1122, 7), // 470 SettlementTotals
    Row::Record(1134, 3), // 471 PointsEvent.pointsCombined
    Row::Record(1137, 3), // 472 PointsEvent.pointsForfeited
    Row::Union(1239, 19), // 473 CasesEvent
    Row::Record(1157, 1), // 474 CasesEvent.termsAdopted
    Row::Record(1152, 5), // 475 Terms
    Row::Record(1166, 10), // 476 CasesEvent.caseReported
    Row::Words(1158, 8), // 477 Channel
    Row::Record(1176, 2), // 478 CasesEvent.caseAccepted
    Row::Record(1178, 5), // 479 CasesEvent.caseDeclined
    Row::Record(1183, 2), // 480 CasesEvent.selfResolutionStarted
    Row::Record(1029, 1), // 481 CasesEvent.handlingStarted
    Row::Record(1185, 2), // 482 CasesEvent.caseEntrusted
    Row::Record(1187, 4), // 483 CasesEvent.caseDispatched
    Row::Record(1191, 3), // 484 CasesEvent.caseReturned
    Row::Record(1196, 5), // 485 CasesEvent.feedbackGiven
    Row::Union(1194, 2), // 486 Unit
    Row::Record(37, 1), // 487 Unit.region
    Row::Record(271, 1), // 488 Unit.organisation
    Row::Record(1201, 7), // 489 CasesEvent.caseClosed
    Row::Record(1210, 6), // 490 CasesEvent.caseEscalated
    Row::Maybe(492), // 491 Deferral?
    Row::Words(1208, 2), // 492 Deferral
    Row::Record(1216, 4), // 493 CasesEvent.deadlineMissed
    Row::Record(1220, 5), // 494 CasesEvent.caseSupervised
    Row::Record(1225, 3), // 495 CasesEvent.deadlineSet
    Row::Record(1228, 6), // 496 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 497 Score
    Row::Record(1234, 5), // 498 CasesEvent.caseReopened
    Row::Record(1185, 2), // 499 CasesEvent.caseReleased
    Row::Record(1029, 1), // 500 CasesEvent.caseWithdrawn
    Row::Union(1343, 6), // 501 CatalogueEvent
    Row::Record(1317, 5), // 502 CatalogueEvent.formAsked
    Row::List(504), // 503 [ItemAnswer]
    Row::Record(1315, 2), // 504 ItemAnswer
    Row::Union(1311, 4), // 505 AskAnswer
    Row::Record(1258, 4), // 506 AskAnswer.alreadyHeld
    Row::Record(1262, 4), // 507 AskAnswer.shareFrom
    Row::Record(1266, 2), // 508 AskAnswer.mayCollect
    Row::Record(1310, 1), // 509 AskAnswer.forbidden
    Row::Union(1296, 14), // 510 CatalogueRefusal
    Row::Record(225, 1), // 511 CatalogueRefusal.unknownItem
    Row::Record(225, 1), // 512 CatalogueRefusal.itemTwice
    Row::Record(1268, 2), // 513 CatalogueRefusal.purposeNotLawful
    Row::Record(1270, 3), // 514 CatalogueRefusal.notEntitled
    Row::Record(1273, 3), // 515 CatalogueRefusal.outsideRegion
    Row::Record(1276, 5), // 516 CatalogueRefusal.alreadyHeld
    Row::Record(1281, 3), // 517 CatalogueRefusal.refusedByResident
    Row::Record(1284, 2), // 518 CatalogueRefusal.consentMissing
    Row::Record(1286, 3), // 519 CatalogueRefusal.guardianMissing
    Row::Record(1289, 5), // 520 CatalogueRefusal.heldElsewhere
    Row::Record(1259, 1), // 521 CatalogueRefusal.recordExists
    Row::Record(1259, 1), // 522 CatalogueRefusal.unknownRecord
    Row::Record(1294, 2), // 523 CatalogueRefusal.notFresh
    Row::Record(1284, 2), // 524 CatalogueRefusal.notRefusable
    Row::Record(1325, 10), // 525 CatalogueEvent.itemCollected
    Row::Maybe(527), // 526 ItemConsent?
    Row::Record(1322, 3), // 527 ItemConsent
    Row::Record(1335, 4), // 528 CatalogueEvent.itemShared
    Row::Record(1339, 4), // 529 CatalogueEvent.itemRefused
    Row::Record(1335, 2), // 530 CatalogueEvent.holdingEnded
    Row::Record(35, 1), // 531 CatalogueEvent.personForgotten
    Row::Union(1372, 7), // 532 ConsultationEvent
    Row::Record(1349, 7), // 533 ConsultationEvent.questionAsked
    Row::Record(1356, 3), // 534 ConsultationEvent.answerReminded
    Row::Record(1359, 3), // 535 ConsultationEvent.answerOverdue
    Row::Record(1362, 3), // 536 ConsultationEvent.questionEscalated
    Row::Record(1367, 3), // 537 ConsultationEvent.questionAnswered
    Row::Record(1365, 2), // 538 ShownIdentity
    Row::Record(1349, 1), // 539 ConsultationEvent.questionWithdrawn
    Row::Record(1370, 2), // 540 ConsultationEvent.answerRated
    Row::Union(1403, 7), // 541 VaultEvent
    Row::Record(1379, 6), // 542 VaultEvent.entryKept
    Row::Maybe(16), // 543 Digest?
    Row::Record(1385, 2), // 544 VaultEvent.entryCorrected
    Row::Record(1387, 2), // 545 VaultEvent.termMoved
    Row::Record(1389, 2), // 546 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 547 CategoryCode?
    Row::Record(1396, 2), // 548 VaultEvent.erasureOrdered
    Row::Words(1391, 5), // 549 ErasureGround
    Row::Record(1401, 2), // 550 VaultEvent.entriesDue
    Row::List(0), // 551 [EntryId]
    Row::Words(1398, 3), // 552 DueCause
    Row::Record(1401, 1), // 553 VaultEvent.entriesErased
    Row::Record(1859, 6), // 554 Refused
    Row::Union(1849, 10), // 555 Refusal
    Row::Union(1437, 14), // 556 EngineRefusal
    Row::Record(1420, 2), // 557 EngineRefusal.tooLarge
    Row::Record(1422, 1), // 558 EngineRefusal.notUtf8
    Row::Record(1423, 2), // 559 EngineRefusal.malformed
    Row::Record(1425, 2), // 560 EngineRefusal.requestReused
    Row::Record(1427, 2), // 561 EngineRefusal.full
    Row::Record(1429, 2), // 562 EngineRefusal.timeBackward
    Row::Record(1431, 3), // 563 EngineRefusal.forbidden
    Row::Record(1434, 1), // 564 EngineRefusal.deadlinesPending
    Row::Record(1424, 1), // 565 EngineRefusal.snapshotDamaged
    Row::Record(1435, 2), // 566 EngineRefusal.snapshotVersion
    Row::Record(1437, 0), // 567 EngineRefusal.wrongSecret
    Row::Record(1425, 1), // 568 EngineRefusal.notRecorded
    Row::Record(1426, 2), // 569 EngineRefusal.noSuchRecord
    Row::Record(1424, 1), // 570 EngineRefusal.invalidNumber
    Row::Union(1455, 3), // 571 CharterRefusal
    Row::Record(1423, 2), // 572 CharterRefusal.invalid
    Row::Record(1451, 2), // 573 CharterRefusal.notInForce
    Row::Record(1453, 2), // 574 CharterRefusal.notLater
    Row::Union(1563, 86), // 575 DeliberationRefusal
    Row::Record(723, 1), // 576 DeliberationRefusal.unknownTopic
    Row::Record(723, 1), // 577 DeliberationRefusal.topicExists
    Row::Record(711, 1), // 578 DeliberationRefusal.unknownRule
    Row::Record(1458, 5), // 579 DeliberationRefusal.presetOutsideDates
    Row::Record(1463, 4), // 580 DeliberationRefusal.uncontested
    Row::Record(711, 1), // 581 DeliberationRefusal.unitsNamed
    Row::Record(1467, 3), // 582 DeliberationRefusal.unknownUnit
    Row::Record(1470, 2), // 583 DeliberationRefusal.registeredElsewhere
    Row::Record(1472, 2), // 584 DeliberationRefusal.rulesCount
    Row::Record(711, 1), // 585 DeliberationRefusal.ruleTwice
    Row::Record(1474, 3), // 586 DeliberationRefusal.windowDays
    Row::Record(1477, 3), // 587 DeliberationRefusal.ladderLength
    Row::Record(1480, 2), // 588 DeliberationRefusal.ladderDescends
    Row::Record(1474, 3), // 589 DeliberationRefusal.hearingDays
    Row::Record(1482, 5), // 590 DeliberationRefusal.unheard
    Row::Record(1487, 2), // 591 DeliberationRefusal.figuresFrom
    Row::Record(1480, 2), // 592 DeliberationRefusal.namedWithoutBasis
    Row::Record(1489, 2), // 593 DeliberationRefusal.unknownKind
    Row::Record(1491, 3), // 594 DeliberationRefusal.fine
    Row::Record(1480, 2), // 595 DeliberationRefusal.serviceWithheld
    Row::Record(1494, 2), // 596 DeliberationRefusal.nothingToContinue
    Row::Record(1016, 2), // 597 DeliberationRefusal.covenantTaken
    Row::Record(723, 2), // 598 DeliberationRefusal.nothingToRepeal
    Row::Record(1496, 2), // 599 DeliberationRefusal.alreadyReplaced
    Row::Record(1498, 3), // 600 DeliberationRefusal.looserRule
    Row::Record(1517, 2), // 601 DeliberationRefusal.notBeingSeconded
    Row::Words(1501, 16), // 602 StageName
    Row::Record(749, 3), // 603 DeliberationRefusal.notSeconded
    Row::Record(1517, 2), // 604 DeliberationRefusal.notOpenable
    Row::Record(1517, 2), // 605 DeliberationRefusal.notWithdrawable
    Row::Record(1517, 2), // 606 DeliberationRefusal.notVoting
    Row::Record(1519, 3), // 607 DeliberationRefusal.secondingOver
    Row::Record(1522, 3), // 608 DeliberationRefusal.votingOver
    Row::Record(1519, 3), // 609 DeliberationRefusal.notDue
    Row::Record(723, 1), // 610 DeliberationRefusal.ownSecond
    Row::Record(1470, 2), // 611 DeliberationRefusal.outsideRegion
    Row::Record(745, 2), // 612 DeliberationRefusal.alreadySeconded
    Row::Record(1470, 2), // 613 DeliberationRefusal.notOwner
    Row::Record(1525, 2), // 614 DeliberationRefusal.areaTooLarge
    Row::Record(723, 2), // 615 DeliberationRefusal.nobodyEligible
    Row::Record(848, 1), // 616 DeliberationRefusal.appBallotOfAnother
    Row::Record(1527, 2), // 617 DeliberationRefusal.notEligible
    Row::Record(1529, 2), // 618 DeliberationRefusal.notDelegate
    Row::Record(1531, 2), // 619 DeliberationRefusal.alreadyVoted
    Row::Record(1423, 2), // 620 DeliberationRefusal.invalidQuestion
    Row::Record(711, 1), // 621 DeliberationRefusal.motionOnly
    Row::Record(711, 1), // 622 DeliberationRefusal.otherRanks
    Row::Record(848, 1), // 623 DeliberationRefusal.secretByAnother
    Row::Record(884, 1), // 624 DeliberationRefusal.ballotVoid
    Row::Record(711, 1), // 625 DeliberationRefusal.noProxies
    Row::Record(35, 1), // 626 DeliberationRefusal.ownProxy
    Row::Record(35, 1), // 627 DeliberationRefusal.proxyChain
    Row::Record(1533, 2), // 628 DeliberationRefusal.proxyFull
    Row::Record(35, 1), // 629 DeliberationRefusal.notEntrusted
    Row::Record(857, 1), // 630 DeliberationRefusal.notProxy
    Row::Record(1535, 3), // 631 DeliberationRefusal.proxyEarly
    Row::Record(711, 1), // 632 DeliberationRefusal.noPapers
    Row::Record(1538, 3), // 633 DeliberationRefusal.fewWatchers
    Row::Record(369, 1), // 634 DeliberationRefusal.boxCounted
    Row::Record(866, 2), // 635 DeliberationRefusal.boxChannel
    Row::Record(369, 1), // 636 DeliberationRefusal.unknownBox
    Row::Record(1517, 2), // 637 DeliberationRefusal.notCounted
    Row::Record(1541, 3), // 638 DeliberationRefusal.withheld
    Row::Record(723, 1), // 639 DeliberationRefusal.voidVote
    Row::Record(1544, 1), // 640 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 641 Tracker
    Row::Record(1545, 3), // 642 DeliberationRefusal.wrongStage
    Row::Record(1519, 3), // 643 DeliberationRefusal.timeOver
    Row::Record(723, 1), // 644 DeliberationRefusal.ownMatter
    Row::Record(723, 1), // 645 DeliberationRefusal.reasonMissing
    Row::Record(723, 1), // 646 DeliberationRefusal.sameDecider
    Row::Record(723, 1), // 647 DeliberationRefusal.notProposer
    Row::Record(723, 1), // 648 DeliberationRefusal.ruledForGood
    Row::Record(769, 1), // 649 DeliberationRefusal.unknownContribution
    Row::Record(769, 1), // 650 DeliberationRefusal.contributionExists
    Row::Record(1548, 2), // 651 DeliberationRefusal.tooManyContributions
    Row::Record(1550, 3), // 652 DeliberationRefusal.otherKind
    Row::Record(769, 1), // 653 DeliberationRefusal.contributionHidden
    Row::Record(769, 1), // 654 DeliberationRefusal.amendmentOver
    Row::Record(1553, 3), // 655 DeliberationRefusal.staleAmendment
    Row::Record(1556, 2), // 656 DeliberationRefusal.noDraftToChange
    Row::Record(1558, 3), // 657 DeliberationRefusal.listOpen
    Row::Record(723, 1), // 658 DeliberationRefusal.noSuchEntry
    Row::Record(1561, 2), // 659 DeliberationRefusal.asListed
    Row::Record(808, 1), // 660 DeliberationRefusal.objectionExists
    Row::Record(745, 2), // 661 DeliberationRefusal.alreadyObjected
    Row::Record(808, 1), // 662 DeliberationRefusal.unknownObjection
    Row::Record(808, 1), // 663 DeliberationRefusal.objectionOver
    Row::Union(1671, 21), // 664 CovenantRefusal
    Row::Record(717, 1), // 665 CovenantRefusal.covenantExists
    Row::Record(717, 1), // 666 CovenantRefusal.unknownCovenant
    Row::Record(1649, 2), // 667 CovenantRefusal.notInForce
    Row::Record(1651, 3), // 668 CovenantRefusal.notYetInForce
    Row::Record(1020, 2), // 669 CovenantRefusal.unknownRule
    Row::Record(1654, 2), // 670 CovenantRefusal.violationExists
    Row::Record(1019, 1), // 671 CovenantRefusal.unknownViolation
    Row::Record(1019, 1), // 672 CovenantRefusal.ownViolation
    Row::Record(1019, 1), // 673 CovenantRefusal.alreadyWithdrawn
    Row::Record(1656, 2), // 674 CovenantRefusal.replyClosed
    Row::Record(1658, 3), // 675 CovenantRefusal.notApplied
    Row::Record(1661, 3), // 676 CovenantRefusal.appealClosed
    Row::Record(1019, 1), // 677 CovenantRefusal.alreadyAppealed
    Row::Record(1019, 1), // 678 CovenantRefusal.ownRecord
    Row::Record(1019, 1), // 679 CovenantRefusal.noAppeal
    Row::Record(1664, 3), // 680 CovenantRefusal.notDue
    Row::Record(1019, 1), // 681 CovenantRefusal.nothingToRefer
    Row::Record(1667, 2), // 682 CovenantRefusal.placeTooHigh
    Row::Record(1669, 2), // 683 CovenantRefusal.placeOutside
    Row::Record(1671, 0), // 684 CovenantRefusal.minor
    Row::Record(1470, 2), // 685 CovenantRefusal.notBound
    Row::Union(1722, 33), // 686 PointsRefusal
    Row::Record(271, 1), // 687 PointsRefusal.notAMerchant
    Row::Record(1079, 1), // 688 PointsRefusal.unknownFund
    Row::Record(186, 1), // 689 PointsRefusal.unknownAct
    Row::Record(1692, 3), // 690 PointsRefusal.unknownAward
    Row::Record(1094, 1), // 691 PointsRefusal.unknownOffer
    Row::Record(1101, 1), // 692 PointsRefusal.unknownRedemption
    Row::Record(1129, 1), // 693 PointsRefusal.unknownSettlement
    Row::Record(1695, 2), // 694 PointsRefusal.notInSettlement
    Row::Record(1079, 1), // 695 PointsRefusal.fundExists
    Row::Record(1094, 1), // 696 PointsRefusal.offerExists
    Row::Record(1101, 1), // 697 PointsRefusal.redemptionExists
    Row::Record(1129, 1), // 698 PointsRefusal.settlementExists
    Row::Record(35, 1), // 699 PointsRefusal.ownAward
    Row::Record(1697, 3), // 700 PointsRefusal.fundElsewhere
    Row::Record(303, 2), // 701 PointsRefusal.proofTooLow
    Row::Record(1692, 3), // 702 PointsRefusal.alreadyAwarded
    Row::Record(1700, 5), // 703 PointsRefusal.capReached
    Row::Record(1692, 3), // 704 PointsRefusal.alreadyReversed
    Row::Record(1705, 2), // 705 PointsRefusal.priceTooLow
    Row::Record(1707, 0), // 706 PointsRefusal.stockEmpty
    Row::Record(186, 1), // 707 PointsRefusal.requirementEmpty
    Row::Record(1094, 1), // 708 PointsRefusal.offerWithdrawn
    Row::Record(511, 1), // 709 PointsRefusal.ownOffer
    Row::Record(1707, 3), // 710 PointsRefusal.requirementNotMet
    Row::Record(1094, 1), // 711 PointsRefusal.soldOut
    Row::Record(1710, 2), // 712 PointsRefusal.balanceTooLow
    Row::Record(1717, 2), // 713 PointsRefusal.redemptionOver
    Row::Words(1712, 5), // 714 RedemptionStatus
    Row::Record(336, 2), // 715 PointsRefusal.redemptionLate
    Row::Record(336, 2), // 716 PointsRefusal.notDue
    Row::Record(35, 1), // 717 PointsRefusal.ownConfirmation
    Row::Record(1099, 2), // 718 PointsRefusal.ownSettlement
    Row::Record(37, 1), // 719 PointsRefusal.nothingToSettle
    Row::Record(1719, 3), // 720 PointsRefusal.ledgerFull
    Row::Union(1785, 33), // 721 CasesRefusal
    Row::Record(1029, 1), // 722 CasesRefusal.unknownCase
    Row::Record(1755, 0), // 723 CasesRefusal.channelOfTheEngine
    Row::Record(1755, 2), // 724 CasesRefusal.sourceEntered
    Row::Record(1029, 1), // 725 CasesRefusal.caseExists
    Row::Record(194, 1), // 726 CasesRefusal.unknownKind
    Row::Record(278, 2), // 727 CasesRefusal.regionTooHigh
    Row::Record(1757, 0), // 728 CasesRefusal.notOwnName
    Row::Record(1770, 3), // 729 CasesRefusal.wrongStage
    Row::Words(1757, 13), // 730 Stage
    Row::List(730), // 731 Stages
    Row::Record(1773, 3), // 732 CasesRefusal.wrongLevel
    Row::Record(336, 2), // 733 CasesRefusal.notDue
    Row::Record(336, 2), // 734 CasesRefusal.deadlinePassed
    Row::Record(206, 1), // 735 CasesRefusal.atTop
    Row::Record(1776, 2), // 736 CasesRefusal.notAbove
    Row::Record(1778, 2), // 737 CasesRefusal.aboveTop
    Row::Record(1780, 3), // 738 CasesRefusal.skipsLevel
    Row::Record(271, 1), // 739 CasesRefusal.notEntrustable
    Row::Record(271, 1), // 740 CasesRefusal.notADepartment
    Row::Record(531, 2), // 741 CasesRefusal.outOfReach
    Row::Record(512, 1), // 742 CasesRefusal.namedTwice
    Row::Record(1783, 0), // 743 CasesRefusal.unitMissing
    Row::Record(740, 1), // 744 CasesRefusal.notWithUnit
    Row::Record(740, 1), // 745 CasesRefusal.notActingFor
    Row::Record(512, 1), // 746 CasesRefusal.feedbackGiven
    Row::Record(512, 1), // 747 CasesRefusal.returnedBefore
    Row::Record(512, 1), // 748 CasesRefusal.dispatchDesignated
    Row::Record(1229, 1), // 749 CasesRefusal.alreadyRated
    Row::Record(1783, 0), // 750 CasesRefusal.anonymous
    Row::Record(1783, 0), // 751 CasesRefusal.notReporter
    Row::Record(1783, 0), // 752 CasesRefusal.handlerRates
    Row::Record(315, 2), // 753 CasesRefusal.windowClosed
    Row::Record(1783, 2), // 754 CasesRefusal.reopenedTooOften
    Row::Record(333, 3), // 755 CasesRefusal.unknownYear
    Row::Record(206, 1), // 756 CasesRefusal.noTerm
    Row::Union(1821, 10), // 757 ConsultationRefusal
    Row::Record(1349, 1), // 758 ConsultationRefusal.unknownQuestion
    Row::Record(1349, 1), // 759 ConsultationRefusal.questionExists
    Row::Record(1350, 1), // 760 ConsultationRefusal.notPublic
    Row::Record(1818, 3), // 761 ConsultationRefusal.outOfReach
    Row::Record(326, 2), // 762 ConsultationRefusal.tooManyOpen
    Row::Record(1349, 1), // 763 ConsultationRefusal.notOpen
    Row::Record(1349, 1), // 764 ConsultationRefusal.ownQuestion
    Row::Record(1349, 1), // 765 ConsultationRefusal.notAnswered
    Row::Record(1349, 1), // 766 ConsultationRefusal.ratedAlready
    Row::Record(336, 2), // 767 ConsultationRefusal.notDue
    Row::Union(1839, 10), // 768 VaultRefusal
    Row::Record(232, 1), // 769 VaultRefusal.unknownEntry
    Row::Record(232, 1), // 770 VaultRefusal.entryExists
    Row::Record(234, 1), // 771 VaultRefusal.unknownCategory
    Row::Record(234, 1), // 772 VaultRefusal.consentNeeded
    Row::Record(234, 2), // 773 VaultRefusal.notByConsent
    Row::Record(35, 1), // 774 VaultRefusal.nothingConsented
    Row::Record(1835, 2), // 775 VaultRefusal.notKept
    Row::Words(1831, 4), // 776 EntryStatus
    Row::Record(1835, 2), // 777 VaultRefusal.notDue
    Row::Record(1837, 2), // 778 VaultRefusal.childInCare
    Row::Record(35, 3), // 779 VaultRefusal.onlyOperator
    Row::Record(1927, 20), // 780 ExportView
    Row::Record(1878, 9), // 781 MemberView
    Row::List(783), // 782 [RoleView]
    Row::Record(485, 5), // 783 RoleView
    Row::List(281), // 784 [Unmasking]
    Row::List(0), // 785 [TopicId]
    Row::List(787), // 786 [ViolationView]
    Row::Record(1892, 15), // 787 ViolationView
    Row::Union(1887, 5), // 788 CovenantStanding
    Row::Record(1887, 0), // 789 CovenantStanding.noticed
    Row::Record(1040, 1), // 790 CovenantStanding.applied
    Row::Record(1058, 2), // 791 CovenantStanding.appealed
    Row::Record(1887, 0), // 792 CovenantStanding.dismissed
    Row::Record(1887, 0), // 793 CovenantStanding.withdrawn
    Row::Maybe(27), // 794 text?
    Row::List(0), // 795 [SourceId]
    Row::List(0), // 796 [RedemptionId]
    Row::List(0), // 797 [CaseId]
    Row::List(0), // 798 [QuestionId]
    Row::List(800), // 799 [RecordView]
    Row::Record(1907, 12), // 800 RecordView
    Row::List(802), // 801 [EntryView]
    Row::Record(1919, 8), // 802 EntryView
    Row::Union(2009, 11), // 803 MembershipAnswer
    Row::Record(1953, 6), // 804 RegionView
    Row::Record(1963, 7), // 805 RegionHistory
    Row::List(807), // 806 [RegionVersion]
    Row::Record(1959, 4), // 807 RegionVersion
    Row::Maybe(809), // 808 Turn?
    Row::Record(283, 2), // 809 Turn
    Row::List(809), // 810 [Turn]
    Row::List(812), // 811 [PlannedReshape]
    Row::Record(280, 2), // 812 PlannedReshape
    Row::Record(1972, 8), // 813 CoverageView
    Row::Maybe(64), // 814 Ratio?
    Row::List(816), // 815 [ProofFigure]
    Row::Record(1970, 2), // 816 ProofFigure
    Row::Record(1980, 2), // 817 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 818 JoinCode
    Row::Record(1985, 1), // 819 MembershipAnswer.entries
    Row::List(821), // 820 [ChannelCount]
    Row::Record(1982, 3), // 821 ChannelCount
    Row::Record(1986, 3), // 822 MembershipAnswer.batch
    Row::Record(2000, 4), // 823 OrganisationView
    Row::Union(1994, 6), // 824 OrganisationStatus
    Row::Record(1989, 3), // 825 OrganisationStatus.applied
    Row::Record(1992, 0), // 826 OrganisationStatus.active
    Row::Record(1992, 2), // 827 OrganisationStatus.rejected
    Row::Record(1994, 0), // 828 OrganisationStatus.withdrawn
    Row::Record(1994, 0), // 829 OrganisationStatus.suspended
    Row::Record(1994, 0), // 830 OrganisationStatus.dissolved
    Row::Record(2007, 1), // 831 MembershipAnswer.identityKeys
    Row::List(833), // 832 [IdentityKeyView]
    Row::Record(2004, 3), // 833 IdentityKeyView
    Row::Record(2008, 1), // 834 MembershipAnswer.unmaskings
    Row::Union(2190, 10), // 835 DeliberationAnswer
    Row::Record(2096, 16), // 836 TopicView
    Row::Union(2053, 10), // 837 StageView
    Row::Record(336, 1), // 838 StageView.proposed
    Row::Record(336, 1), // 839 StageView.screening
    Row::Record(2020, 3), // 840 StageView.declined
    Row::Record(2023, 2), // 841 StageView.appealed
    Row::Record(300, 1), // 842 StageView.discussed
    Row::Record(2025, 2), // 843 StageView.seconded
    Row::Record(2031, 6), // 844 StageView.voting
    Row::List(846), // 845 [PaperBox]
    Row::Record(2027, 4), // 846 PaperBox
    Row::Record(2045, 8), // 847 StageView.decided
    Row::Record(2041, 4), // 848 CountTerms
    Row::Record(2037, 4), // 849 Thresholds
    Row::Record(283, 1), // 850 StageView.lapsed
    Row::Record(283, 1), // 851 StageView.withdrawn
    Row::Maybe(853), // 852 Effect?
    Row::Union(2076, 6), // 853 Effect
    Row::Record(819, 2), // 854 Effect.announced
    Row::Record(2063, 3), // 855 Effect.annulled
    Row::Record(1015, 1), // 856 Effect.stands
    Row::Record(2066, 4), // 857 InForce
    Row::Maybe(383), // 858 ReviewFinding?
    Row::Record(2070, 3), // 859 Effect.repealed
    Row::Record(2073, 3), // 860 Effect.moot
    Row::Maybe(862), // 861 NextStep?
    Row::Record(2094, 2), // 862 NextStep
    Row::Words(2082, 12), // 863 Next
    Row::Record(2112, 7), // 864 BallotView
    Row::Maybe(231), // 865 EntryChannel?
    Row::Record(2131, 3), // 866 BallotsView
    Row::List(868), // 867 [PublishedBallot]
    Row::Record(2128, 3), // 868 PublishedBallot
    Row::Union(2125, 3), // 869 Ballot
    Row::Record(2122, 1), // 870 Ballot.motion
    Row::Words(2119, 3), // 871 Choice
    Row::Record(2123, 1), // 872 Ballot.options
    Row::Record(2124, 1), // 873 Ballot.void
    Row::Record(2134, 5), // 874 BallotProof
    Row::List(876), // 875 [Sentence]
    Row::Record(1860, 2), // 876 Sentence
    Row::Record(2150, 2), // 877 DiscussionView
    Row::List(879), // 878 [ContributionView]
    Row::Record(2139, 11), // 879 ContributionView
    Row::Maybe(69), // 880 bool?
    Row::Maybe(882), // 881 Moderation?
    Row::Record(790, 2), // 882 Moderation
    Row::Record(2167, 2), // 883 ConsensusView
    Row::Record(2164, 3), // 884 ConsensusReport
    Row::List(886), // 885 [ConsensusGroup]
    Row::Record(2161, 3), // 886 ConsensusGroup
    Row::List(888), // 887 [StatementView]
    Row::Record(2152, 5), // 888 StatementView
    Row::List(890), // 889 [OwnStatement]
    Row::Record(2157, 4), // 890 OwnStatement
    Row::List(45), // 891 [u16]
    Row::Record(2171, 5), // 892 ElectorateView
    Row::List(894), // 893 [ListLine]
    Row::Record(2169, 2), // 894 ListLine
    Row::Record(2188, 2), // 895 ObjectionsView
    Row::List(897), // 896 [ObjectionView]
    Row::Record(2180, 8), // 897 ObjectionView
    Row::Words(2176, 4), // 898 ObjectionStatus
    Row::Union(2221, 3), // 899 CovenantAnswer
    Row::Record(2204, 9), // 900 CovenantView
    Row::List(902), // 901 [CovenantVersion]
    Row::Record(2200, 4), // 902 CovenantVersion
    Row::Record(1938, 1), // 903 CovenantAnswer.violations
    Row::Record(2220, 1), // 904 CovenantAnswer.figures
    Row::List(906), // 905 [RuleFigures]
    Row::Record(2213, 7), // 906 RuleFigures
    Row::Union(2273, 10), // 907 PointsAnswer
    Row::Record(2224, 2), // 908 PersonView
    Row::Record(2226, 5), // 909 ParticipationView
    Row::Record(2231, 6), // 910 MerchantView
    Row::Record(2237, 5), // 911 FundView
    Row::Record(2242, 7), // 912 OfferView
    Row::Record(2249, 9), // 913 RedemptionView
    Row::Maybe(461), // 914 Buyer?
    Row::Record(2258, 2), // 915 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 916 VerificationCode
    Row::Record(2260, 6), // 917 SettlementView
    Row::Record(2266, 7), // 918 LedgerTotals
    Row::Union(2366, 4), // 919 CasesAnswer
    Row::Record(2307, 23), // 920 CaseView
    Row::Maybe(0), // 921 SourceId?
    Row::Maybe(923), // 922 Rating?
    Row::Record(1230, 3), // 923 Rating
    Row::List(925), // 924 [DepartmentView]
    Row::Record(2283, 2), // 925 DepartmentView
    Row::List(927), // 926 [StepView]
    Row::Record(2302, 5), // 927 StepView
    Row::Words(2285, 17), // 928 StepKind
    Row::Record(2342, 11), // 929 RegionFigures
    Row::List(931), // 930 [StageFigure]
    Row::Record(2330, 2), // 931 StageFigure
    Row::List(933), // 932 [LevelFigure]
    Row::Record(2332, 2), // 933 LevelFigure
    Row::List(935), // 934 [KindFigure]
    Row::Record(2334, 3), // 935 KindFigure
    Row::Record(2337, 5), // 936 RatingSums
    Row::Record(2353, 4), // 937 UnitFigures
    Row::Record(2365, 1), // 938 CasesAnswer.agenda
    Row::List(940), // 939 [OpenCase]
    Row::Record(2357, 8), // 940 OpenCase
    Row::Union(2377, 2), // 941 CatalogueAnswer
    Row::Record(1944, 1), // 942 CatalogueAnswer.records
    Row::Record(2370, 7), // 943 BurdenView
    Row::Union(2400, 2), // 944 ConsultationAnswer
    Row::Record(2386, 6), // 945 QuestionView
    Row::Union(2383, 3), // 946 QuestionStatus
    Row::Record(1990, 2), // 947 QuestionStatus.open
    Row::Record(2379, 4), // 948 QuestionStatus.answered
    Row::Record(2383, 0), // 949 QuestionStatus.withdrawn
    Row::Record(2392, 8), // 950 Figures
    Row::Union(2402, 2), // 951 VaultAnswer
    Row::Record(1401, 1), // 952 VaultAnswer.due
    Row::Record(2413, 1), // 953 Answered
    Row::Union(2415, 4), // 954 BurdenOf
    Row::Record(2414, 1), // 955 BurdenOf.worker
    Row::Record(35, 1), // 956 BurdenOf.resident
    Row::Record(225, 1), // 957 BurdenOf.item
    Row::Record(37, 1), // 958 BurdenOf.region
    Row::Union(2447, 17), // 959 CasesCommand
    Row::Record(2419, 7), // 960 CasesCommand.report
    Row::Record(1029, 1), // 961 CasesCommand.accept
    Row::Record(2426, 3), // 962 CasesCommand.decline
    Row::Record(1183, 2), // 963 CasesCommand.startSelfResolution
    Row::Record(1029, 1), // 964 CasesCommand.handle
    Row::Record(1185, 2), // 965 CasesCommand.entrust
    Row::Record(2429, 4), // 966 CasesCommand.dispatch
    Row::Record(1191, 3), // 967 CasesCommand.return
    Row::Record(2433, 3), // 968 CasesCommand.feedback
    Row::Record(1029, 1), // 969 CasesCommand.close
    Row::Record(2436, 3), // 970 CasesCommand.escalate
    Row::Maybe(114), // 971 Level?
    Row::Record(2439, 6), // 972 CasesCommand.evaluate
    Row::Record(2426, 2), // 973 CasesCommand.reopen
    Row::Record(2445, 2), // 974 CasesCommand.withdraw
    Row::Record(1029, 1), // 975 CasesCommand.recall
    Row::Record(271, 1), // 976 CasesCommand.release
    Row::Record(1029, 1), // 977 CasesCommand.expire
    Row::Union(2468, 4), // 978 CasesQuery
    Row::Record(2433, 2), // 979 CasesQuery.case
    Row::Record(37, 1), // 980 CasesQuery.figures
    Row::Record(1197, 1), // 981 CasesQuery.unit
    Row::Record(2464, 4), // 982 CasesQuery.agenda
    Row::Union(2489, 5), // 983 CatalogueCommand
    Row::Record(2476, 2), // 984 CatalogueCommand.ask
    Row::Record(2472, 4), // 985 DataForm
    Row::List(527), // 986 [ItemConsent]
    Row::List(0), // 987 [ItemCode]
    Row::Record(2481, 2), // 988 CatalogueCommand.collect
    Row::List(990), // 989 [Entry]
    Row::Record(2478, 3), // 990 Entry
    Row::Record(2483, 4), // 991 CatalogueCommand.share
    Row::Record(1339, 3), // 992 CatalogueCommand.refuse
    Row::Record(2487, 2), // 993 CatalogueCommand.forget
    Row::Union(2495, 3), // 994 CatalogueQuery
    Row::Record(35, 1), // 995 CatalogueQuery.held
    Row::Record(2414, 1), // 996 CatalogueQuery.collected
    Row::Record(2494, 1), // 997 CatalogueQuery.burden
    Row::Union(2498, 1), // 998 CharterCommand
    Row::Record(248, 1), // 999 CharterCommand.adopt
    Row::Union(2499, 1), // 1000 ClockCommand
    Row::Record(2499, 0), // 1001 ClockCommand.advance
    Row::Union(2707, 10), // 1002 Command
    Row::Union(2558, 34), // 1003 MembershipCommand
    Row::Record(2500, 4), // 1004 MembershipCommand.defineRegion
    Row::Record(2504, 4), // 1005 MembershipCommand.reshape
    Row::Record(266, 1), // 1006 MembershipCommand.cancelReshape
    Row::Record(291, 2), // 1007 MembershipCommand.enterKnownHouseholds
    Row::Record(2508, 6), // 1008 MembershipCommand.grantRole
    Row::Record(484, 4), // 1009 MembershipCommand.revokeRole
    Row::Record(2514, 3), // 1010 MembershipCommand.issueJoinCode
    Row::Record(291, 1), // 1011 MembershipCommand.revokeJoinCode
    Row::Record(2517, 6), // 1012 MembershipCommand.join
    Row::Maybe(278), // 1013 Minority?
    Row::Record(35, 1), // 1014 MembershipCommand.leave
    Row::Record(503, 2), // 1015 MembershipCommand.nameDelegate
    Row::Record(505, 3), // 1016 MembershipCommand.regroupHousehold
    Row::Record(2523, 6), // 1017 MembershipCommand.applyOrganisation
    Row::Record(2529, 3), // 1018 MembershipCommand.reviewOrganisation
    Row::Record(529, 2), // 1019 MembershipCommand.appealReview
    Row::Record(271, 1), // 1020 MembershipCommand.withdrawApplication
    Row::Record(2532, 2), // 1021 MembershipCommand.nameOfficers
    Row::Record(529, 2), // 1022 MembershipCommand.suspendOrganisation
    Row::Record(529, 2), // 1023 MembershipCommand.reinstateOrganisation
    Row::Record(529, 2), // 1024 MembershipCommand.dissolveOrganisation
    Row::Record(599, 4), // 1025 MembershipCommand.openBatch
    Row::Record(2534, 2), // 1026 MembershipCommand.closeBatch
    Row::Record(2536, 2), // 1027 MembershipCommand.correct
    Row::Record(271, 1), // 1028 MembershipCommand.lapseReview
    Row::Record(543, 2), // 1029 MembershipCommand.rotateIdentityKey
    Row::Record(2538, 4), // 1030 MembershipCommand.prove
    Row::Maybe(253), // 1031 Identity?
    Row::Record(556, 3), // 1032 MembershipCommand.suspectDuplicate
    Row::Record(2542, 4), // 1033 MembershipCommand.reviewDuplicate
    Row::Record(564, 2), // 1034 MembershipCommand.enterMinor
    Row::Record(2546, 4), // 1035 MembershipCommand.askUnmasking
    Row::Record(2550, 3), // 1036 MembershipCommand.decideUnmasking
    Row::Record(354, 1), // 1037 MembershipCommand.tellUnmasked
    Row::Record(35, 1), // 1038 MembershipCommand.erase
    Row::Record(2557, 1), // 1039 MembershipCommand.fallDue
    Row::Union(2553, 4), // 1040 Matter
    Row::Record(347, 2), // 1041 Matter.duplicate
    Row::Record(35, 1), // 1042 Matter.minor
    Row::Record(266, 1), // 1043 Matter.reshape
    Row::Record(354, 1), // 1044 Matter.unmasking
    Row::Union(2624, 23), // 1045 DeliberationCommand
    Row::Record(2592, 8), // 1046 DeliberationCommand.propose
    Row::Maybe(303), // 1047 DeliberationQuestion?
    Row::Record(737, 3), // 1048 DeliberationCommand.recordVoters
    Row::Record(743, 2), // 1049 DeliberationCommand.recordUnits
    Row::Record(745, 2), // 1050 DeliberationCommand.second
    Row::Record(723, 1), // 1051 DeliberationCommand.withdraw
    Row::Record(2600, 3), // 1052 DeliberationCommand.screen
    Row::Record(745, 2), // 1053 DeliberationCommand.appeal
    Row::Record(2603, 6), // 1054 DeliberationCommand.contribute
    Row::Record(778, 4), // 1055 DeliberationCommand.react
    Row::Record(782, 3), // 1056 DeliberationCommand.decideAmendment
    Row::Record(788, 4), // 1057 DeliberationCommand.moderate
    Row::Record(807, 5), // 1058 DeliberationCommand.object
    Row::Record(812, 4), // 1059 DeliberationCommand.decideObjection
    Row::Record(837, 3), // 1060 DeliberationCommand.review
    Row::Record(723, 1), // 1061 DeliberationCommand.open
    Row::Record(2611, 5), // 1062 DeliberationCommand.cast
    Row::Record(2609, 2), // 1063 Vote
    Row::Maybe(641), // 1064 Tracker?
    Row::Record(855, 4), // 1065 DeliberationCommand.entrustVote
    Row::Record(855, 2), // 1066 DeliberationCommand.revokeProxy
    Row::Record(859, 3), // 1067 DeliberationCommand.serveBallots
    Row::Record(2616, 5), // 1068 DeliberationCommand.issuePaper
    Row::Record(2621, 3), // 1069 DeliberationCommand.countPapers
    Row::List(1063), // 1070 [Vote]
    Row::Record(723, 1), // 1071 DeliberationCommand.lapse
    Row::Record(723, 1), // 1072 DeliberationCommand.close
    Row::Union(2658, 11), // 1073 CovenantCommand
    Row::Record(1011, 4), // 1074 CovenantCommand.adopt
    Row::Record(1016, 2), // 1075 CovenantCommand.repeal
    Row::Record(2647, 8), // 1076 CovenantCommand.recordViolation
    Row::Record(1031, 2), // 1077 CovenantCommand.reply
    Row::Record(1031, 2), // 1078 CovenantCommand.appeal
    Row::Record(2655, 3), // 1079 CovenantCommand.decideAppeal
    Row::Record(1060, 2), // 1080 CovenantCommand.withdrawViolation
    Row::Record(1053, 2), // 1081 CovenantCommand.referAgain
    Row::Record(1053, 2), // 1082 CovenantCommand.confirmReferral
    Row::Record(1055, 2), // 1083 CovenantCommand.deferReferral
    Row::Record(1019, 1), // 1084 CovenantCommand.fallDue
    Row::Union(2675, 13), // 1085 PointsCommand
    Row::Record(1079, 2), // 1086 PointsCommand.openFund
    Row::Record(1081, 4), // 1087 PointsCommand.award
    Row::Record(2669, 4), // 1088 PointsCommand.reverse
    Row::Record(1094, 5), // 1089 PointsCommand.publishOffer
    Row::Record(1094, 1), // 1090 PointsCommand.withdrawOffer
    Row::Record(1101, 3), // 1091 PointsCommand.reserve
    Row::Record(2673, 2), // 1092 PointsCommand.confirm
    Row::Record(1101, 1), // 1093 PointsCommand.cancel
    Row::Record(1101, 1), // 1094 PointsCommand.expireRedemption
    Row::Record(511, 1), // 1095 PointsCommand.release
    Row::Record(1129, 2), // 1096 PointsCommand.settle
    Row::Record(338, 2), // 1097 PointsCommand.combine
    Row::Record(35, 1), // 1098 PointsCommand.forfeit
    Row::Union(2688, 7), // 1099 ConsultationCommand
    Row::Record(1349, 4), // 1100 ConsultationCommand.ask
    Row::Record(1367, 2), // 1101 ConsultationCommand.answer
    Row::Record(1349, 1), // 1102 ConsultationCommand.withdraw
    Row::Record(1370, 2), // 1103 ConsultationCommand.rate
    Row::Record(1349, 1), // 1104 ConsultationCommand.lapse
    Row::Record(35, 1), // 1105 ConsultationCommand.forget
    Row::Record(1350, 1), // 1106 ConsultationCommand.release
    Row::Union(2700, 7), // 1107 VaultCommand
    Row::Record(2695, 5), // 1108 VaultCommand.keep
    Row::Record(1385, 2), // 1109 VaultCommand.correct
    Row::Record(1389, 2), // 1110 VaultCommand.withdrawConsent
    Row::Record(1396, 2), // 1111 VaultCommand.erase
    Row::Record(1401, 1), // 1112 VaultCommand.confirmErasure
    Row::Record(2700, 0), // 1113 VaultCommand.lapse
    Row::Record(35, 1), // 1114 VaultCommand.retire
    Row::Union(2717, 2), // 1115 ConsultationQuery
    Row::Record(1349, 1), // 1116 ConsultationQuery.question
    Row::Record(1350, 1), // 1117 ConsultationQuery.figures
    Row::Union(2721, 3), // 1118 CovenantQuery
    Row::Record(717, 1), // 1119 CovenantQuery.covenant
    Row::Record(35, 1), // 1120 CovenantQuery.violations
    Row::Record(2719, 2), // 1121 CovenantQuery.figures
    Row::Union(2730, 10), // 1122 DeliberationQuery
    Row::Record(723, 1), // 1123 DeliberationQuery.topic
    Row::Record(745, 2), // 1124 DeliberationQuery.ballot
    Row::Record(2724, 2), // 1125 DeliberationQuery.ballots
    Row::Record(2726, 2), // 1126 DeliberationQuery.ballotProof
    Row::Record(723, 1), // 1127 DeliberationQuery.explanation
    Row::Record(2724, 2), // 1128 DeliberationQuery.discussion
    Row::Record(768, 2), // 1129 DeliberationQuery.contribution
    Row::Record(2728, 2), // 1130 DeliberationQuery.consensus
    Row::Record(2724, 2), // 1131 DeliberationQuery.electorate
    Row::Record(2724, 2), // 1132 DeliberationQuery.objections
    Row::Record(2747, 1), // 1133 Done
    Row::Union(2741, 6), // 1134 Made
    Row::Record(2740, 1), // 1135 Made.picture
    Row::Record(2748, 3), // 1136 Helper
    Row::Union(2752, 6), // 1137 JournalQuery
    Row::Record(2751, 0), // 1138 JournalQuery.state
    Row::Record(2751, 0), // 1139 JournalQuery.root
    Row::Record(1426, 1), // 1140 JournalQuery.inclusion
    Row::Record(2751, 1), // 1141 JournalQuery.consistency
    Row::Record(1425, 1), // 1142 JournalQuery.receipt
    Row::Record(35, 1), // 1143 JournalQuery.export
    Row::Union(2758, 11), // 1144 MembershipQuery
    Row::Record(37, 1), // 1145 MembershipQuery.region
    Row::Record(37, 1), // 1146 MembershipQuery.regionHistory
    Row::Record(37, 1), // 1147 MembershipQuery.coverage
    Row::Record(291, 1), // 1148 MembershipQuery.joinCode
    Row::Record(35, 1), // 1149 MembershipQuery.member
    Row::Record(37, 1), // 1150 MembershipQuery.entries
    Row::Record(369, 1), // 1151 MembershipQuery.batch
    Row::Record(271, 1), // 1152 MembershipQuery.organisation
    Row::Record(2758, 0), // 1153 MembershipQuery.identityKeys
    Row::Record(354, 1), // 1154 MembershipQuery.unmasking
    Row::Record(35, 1), // 1155 MembershipQuery.unmaskings
    Row::Union(2769, 10), // 1156 PointsQuery
    Row::Record(35, 1), // 1157 PointsQuery.person
    Row::Record(1081, 2), // 1158 PointsQuery.participation
    Row::Record(511, 1), // 1159 PointsQuery.merchant
    Row::Record(1079, 1), // 1160 PointsQuery.fund
    Row::Record(1094, 1), // 1161 PointsQuery.offer
    Row::Record(1101, 1), // 1162 PointsQuery.redemption
    Row::Record(1101, 1), // 1163 PointsQuery.verificationCode
    Row::Record(1129, 1), // 1164 PointsQuery.settlement
    Row::Record(1695, 2), // 1165 PointsQuery.settlementLine
    Row::Record(2769, 0), // 1166 PointsQuery.ledger
    Row::Union(2781, 9), // 1167 Query
    Row::Union(2779, 2), // 1168 VaultQuery
    Row::Record(232, 1), // 1169 VaultQuery.entry
    Row::Record(2779, 0), // 1170 VaultQuery.due
    Row::Record(2790, 3), // 1171 Question
    Row::Record(2796, 5), // 1172 Request
    Row::Maybe(1174), // 1173 Via?
    Row::Record(2793, 3), // 1174 Via
    Row::Maybe(1136), // 1175 Helper?
    Row::Leaf(Leaf::Secret), // 1176 Secret
    Row::Record(2801, 3), // 1177 Setup
    Row::Union(2835, 10), // 1178 Tool
    Row::Record(2804, 4), // 1179 Tool.identityDigest
    Row::Record(2808, 3), // 1180 Tool.identityKey
    Row::Record(1056, 1), // 1181 Tool.creditCode
    Row::Record(2811, 2), // 1182 Tool.contentDigest
    Row::Record(2813, 1), // 1183 Tool.qrPicture
    Row::Record(2814, 6), // 1184 Tool.verifyInclusion
    Row::Record(2820, 6), // 1185 Tool.verifyConsistency
    Row::Record(2826, 6), // 1186 Tool.verifyBallot
    Row::Record(2832, 3), // 1187 Tool.recount
    Row::Record(2835, 0), // 1188 Tool.presets
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
    must(397, 257), // by
    may(396, 66, 0), // reason
    may(245, 35, 0), // until
    must(499, 0), // topic
    must(33, 0), // person
    must(258, 17), // due
    must(499, 0), // topic
    must(245, 17), // until
    must(22, 0), // for
    must(510, 0), // against
    must(511, 0), // statement
    must(512, 0), // amendment
    must(499, 0), // topic
    must(513, 0), // contribution
    must(33, 0), // person
    must(173, 361), // kind
    must(514, 16), // content
    must(246, 45), // version
    may(497, 325, 0), // covenant
    must(515, 0), // disagree
    must(516, 0), // pass
    must(517, 0), // agree
    must(499, 0), // topic
    must(513, 0), // contribution
    must(33, 0), // person
    must(518, 363), // reaction
    must(499, 0), // topic
    must(513, 0), // contribution
    must(519, 69), // accepted
    must(246, 45), // version
    must(500, 16), // subject
    may(497, 325, 0), // covenant
    must(499, 0), // topic
    must(513, 0), // contribution
    must(520, 69), // hidden
    must(396, 0), // reason
    must(521, 17), // listUntil
    must(522, 17), // listDue
    must(523, 17), // opens
    must(89, 18), // eligible
    may(150, 370, 0), // area
    must(524, 16), // register
    must(499, 0), // topic
    must(246, 45), // version
    must(525, 45), // dropped
    must(394, 367), // terms
    may(526, 368, 0), // list
    may(33, 246, 0), // person
    may(234, 245, 0), // organisation
    must(527, 69), // listed
    may(150, 370, 0), // area
    must(499, 0), // topic
    must(528, 0), // objection
    must(33, 0), // person
    must(396, 0), // reason
    may(529, 372, 0), // about
    must(499, 0), // topic
    must(528, 0), // objection
    must(530, 69), // upheld
    must(396, 0), // reason
    must(499, 0), // topic
    must(531, 18), // unanswered
    must(499, 0), // topic
    must(245, 17), // until
    must(258, 17), // due
    must(499, 0), // topic
    must(528, 0), // objection
    must(397, 257), // by
    may(245, 35, 0), // until
    must(499, 0), // topic
    must(35, 38), // region
    may(532, 325, 0), // adopts
    may(502, 342, 0), // repeals
    must(531, 18), // unanswered
    may(54, 35, 0), // review
    must(499, 0), // topic
    must(502, 0), // repeals
    must(397, 0), // by
    must(533, 0), // keep
    must(231, 0), // change
    must(534, 0), // end
    must(499, 0), // topic
    must(535, 383), // finding
    must(514, 16), // content
    may(536, 35, 0), // next
    must(499, 0), // topic
    must(526, 369), // list
    must(245, 17), // until
    must(244, 18), // joined
    must(537, 18), // left
    must(538, 18), // changed
    must(499, 0), // topic
    must(539, 0), // voter
    may(233, 386, 0), // household
    may(234, 245, 0), // organisation
    may(540, 246, 0), // proxy
    must(416, 231), // channel
    must(520, 387), // hidden
    must(120, 69), // replaces
    must(499, 0), // topic
    must(541, 0), // principal
    must(540, 0), // proxy
    must(507, 16), // evidence
    must(499, 0), // topic
    must(506, 257), // voters
    must(507, 16), // evidence
    must(542, 69), // inTime
    must(499, 0), // topic
    must(539, 0), // voter
    may(233, 386, 0), // household
    must(270, 0), // batch
    must(416, 231), // channel
    must(543, 257), // watchers
    must(499, 0), // topic
    must(270, 0), // batch
    must(544, 393), // papers
    must(499, 0), // topic
    must(545, 18), // boxes
    must(245, 17), // until
    must(546, 0), // noQuorum
    must(547, 0), // rejected
    must(548, 0), // passed
    must(104, 0), // void
    must(549, 0), // tooMany
    must(550, 0), // twoPosts
    must(551, 0), // otherForm
    must(112, 0), // equalRanks
    must(552, 0), // unreadable
    must(553, 401), // flaw
    must(143, 18), // ballots
    must(44, 18), // cast
    must(554, 18), // blank
    must(104, 399), // void
    must(555, 93), // measure
    must(89, 18), // eligible
    must(90, 18), // participants
    must(556, 18), // yes
    must(557, 18), // no
    must(558, 18), // abstain
    must(559, 405), // tallies
    must(138, 0), // quorum
    must(139, 0), // approval
    must(87, 0), // atLeast
    must(88, 0), // moreThan
    must(560, 415), // test
    must(555, 93), // measure
    must(561, 18), // part
    must(562, 18), // whole
    must(563, 65), // base
    must(564, 64), // ratio
    must(565, 416), // comparison
    must(537, 417), // left
    must(566, 417), // right
    must(567, 69), // holds
    must(568, 44), // option
    must(569, 412), // votes
    must(570, 413), // tests
    must(568, 44), // option
    must(465, 69), // reserved
    must(571, 69), // byTie
    must(569, 410), // votes
    must(572, 418), // seated
    must(573, 309), // tied
    must(255, 44), // open
    must(467, 408), // posts
    must(242, 44), // first
    must(43, 44), // second
    must(574, 18), // forFirst
    must(575, 18), // forSecond
    must(568, 44), // option
    must(576, 309), // path
    must(577, 18), // strength
    must(578, 18), // back
    must(579, 309), // cut
    must(580, 421), // duels
    must(581, 309), // unbeaten
    may(582, 51, 0), // winner
    must(30, 423), // proof
    must(568, 44), // option
    must(569, 18), // votes
    must(583, 18), // alone
    must(584, 428), // standings
    must(585, 18), // continuing
    must(115, 18), // exhausted
    must(586, 309), // out
    must(571, 69), // byTie
    must(587, 426), // rounds
    may(582, 51, 0), // winner
    must(573, 309), // tied
    must(588, 44), // project
    must(589, 417), // effectiveVotesThousandths
    must(590, 18), // inFull
    must(588, 44), // project
    must(569, 18), // votes
    must(591, 12), // cost
    must(592, 12), // before
    must(593, 69), // funded
    must(571, 69), // byTie
    must(594, 433), // offers
    must(595, 431), // steps
    must(537, 12), // left
    must(573, 309), // tied
    must(476, 404), // motion
    must(464, 407), // seats
    must(102, 420), // schulze
    must(103, 425), // runoff
    must(474, 430), // budget
    must(596, 397), // outcome
    must(597, 398), // turnout
    may(598, 402, 0), // count
    must(30, 413), // proof
    must(599, 18), // sameTracker
    must(27, 16), // root
    must(499, 0), // topic
    must(35, 38), // region
    must(600, 396), // result
    must(244, 18), // joined
    must(537, 18), // left
    must(538, 18), // changed
    must(601, 18), // doubled
    must(602, 302), // topicProposed
    must(603, 346), // votersRecorded
    must(604, 349), // unitsRecorded
    must(605, 352), // secondGiven
    must(606, 353), // topicSeconded
    must(607, 354), // topicLapsed
    must(608, 355), // topicWithdrawn
    must(609, 356), // screeningBegan
    must(610, 357), // topicScreened
    must(611, 358), // rulingAppealed
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
    may(120, 437, 0), // replaces
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
    must(555, 330), // measure
    must(245, 17), // until
    must(641, 17), // applies
    must(642, 0), // case
    may(643, 246, 0), // recorder
    must(638, 0), // violation
    must(514, 16), // content
    must(638, 0), // violation
    must(33, 0), // person
    must(639, 38), // place
    must(507, 16), // evidence
    must(640, 18), // repetition
    must(555, 330), // measure
    may(642, 443, 0), // case
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
    must(514, 16), // content
    must(258, 17), // due
    must(638, 0), // violation
    must(396, 0), // reason
    must(638, 0), // violation
    may(396, 66, 0), // reason
    may(642, 443, 0), // case
    must(645, 436), // covenantAdopted
    must(646, 438), // covenantRepealed
    must(647, 439), // covenantGoesOn
    must(648, 440), // violationRecorded
    must(649, 441), // replyGiven
    must(650, 442), // measureApplied
    must(651, 444), // noticeIssued
    must(652, 445), // noticeRetracted
    must(653, 446), // referredAgain
    must(654, 447), // referralOpened
    must(655, 448), // referralRefused
    must(656, 449), // appealLodged
    must(657, 450), // appealDismissed
    must(658, 451), // violationWithdrawn
    must(659, 0), // fund
    must(35, 38), // region
    must(33, 0), // person
    must(48, 0), // act
    must(659, 0), // fund
    must(99, 0), // source
    must(167, 12), // amount
    must(33, 0), // person
    must(48, 0), // act
    must(659, 0), // fund
    must(99, 0), // source
    must(167, 12), // amount
    must(396, 0), // reason
    must(48, 0), // act
    must(660, 18), // times
    must(661, 0), // offer
    must(384, 0), // merchant
    must(662, 12), // price
    must(663, 18), // stock
    may(664, 457, 0), // requires
    must(33, 0), // person
    must(384, 0), // merchant
    must(665, 0), // redemption
    must(661, 0), // offer
    must(666, 461), // buyer
    must(662, 12), // price
    must(667, 44), // tries
    must(258, 17), // due
    must(665, 0), // redemption
    must(377, 44), // triesLeft
    must(668, 0), // cancelled
    must(669, 0), // expired
    must(670, 0), // locked
    must(671, 0), // dissolved
    must(665, 0), // redemption
    must(672, 465), // cause
    must(384, 0), // merchant
    must(673, 12), // carried
    must(674, 12), // earned
    must(675, 12), // spent
    must(465, 12), // reserved
    must(676, 12), // net
    must(677, 469), // cny
    must(673, 12), // carried
    must(674, 12), // earned
    must(675, 12), // spent
    must(465, 12), // reserved
    must(676, 12), // net
    must(677, 469), // cny
    must(678, 469), // rounding
    must(679, 0), // settlement
    must(35, 38), // region
    must(680, 105), // rate
    must(681, 467), // lines
    must(682, 470), // totals
    must(33, 0), // person
    must(259, 0), // into
    must(167, 12), // amount
    must(33, 0), // person
    must(659, 0), // fund
    must(167, 12), // amount
    must(683, 453), // fundOpened
    must(684, 454), // pointsAwarded
    must(685, 455), // awardReversed
    must(686, 456), // offerPublished
    must(687, 459), // offerWithdrawn
    must(688, 460), // redemptionReserved
    must(689, 462), // codeRejected
    must(690, 463), // redemptionConfirmed
    must(691, 464), // redemptionReturned
    must(692, 466), // settled
    must(693, 471), // pointsCombined
    must(694, 472), // pointsForfeited
    must(187, 110), // officeHours
    must(188, 112), // limits
    must(189, 44), // warningsMax
    must(190, 44), // reopeningsMax
    must(191, 45), // evaluationDays
    must(394, 475), // terms
    must(19, 0), // resident
    must(695, 0), // gridPatrol
    must(696, 0), // hotline
    must(697, 0), // policeLine
    must(698, 0), // sensor
    must(385, 0), // department
    must(699, 0), // tip
    must(497, 0), // covenant
    must(642, 0), // case
    must(173, 0), // kind
    must(174, 69), // urgent
    must(35, 38), // region
    must(184, 114), // level
    must(416, 477), // channel
    must(99, 0), // source
    may(700, 246, 0), // reporter
    must(514, 16), // content
    must(258, 17), // due
    must(642, 0), // case
    must(184, 114), // level
    must(642, 0), // case
    must(184, 114), // level
    must(396, 0), // reason
    must(576, 0), // path
    must(245, 17), // until
    must(642, 0), // case
    may(499, 342, 0), // topic
    must(642, 0), // case
    must(234, 0), // organisation
    must(642, 0), // case
    must(701, 0), // lead
    must(63, 109), // helpers
    must(702, 69), // designated
    must(642, 0), // case
    must(385, 0), // department
    must(396, 0), // reason
    must(35, 487), // region
    must(234, 488), // organisation
    must(642, 0), // case
    must(508, 486), // unit
    must(600, 0), // result
    must(703, 69), // complete
    may(397, 246, 0), // by
    must(642, 0), // case
    must(184, 114), // level
    must(508, 486), // unit
    must(600, 0), // result
    must(578, 136), // back
    must(704, 69), // late
    must(245, 17), // until
    must(331, 0), // unknownYear
    must(705, 0), // warningsExhausted
    must(642, 0), // case
    must(157, 114), // from
    must(158, 114), // to
    may(396, 66, 0), // reason
    must(258, 17), // due
    may(706, 491, 0), // deferral
    must(642, 0), // case
    must(184, 114), // level
    must(508, 486), // unit
    must(258, 17), // due
    must(642, 0), // case
    must(184, 114), // level
    must(707, 44), // warning
    must(258, 17), // due
    may(706, 491, 0), // deferral
    must(642, 0), // case
    must(258, 17), // due
    may(706, 491, 0), // deferral
    must(642, 0), // case
    must(708, 45), // round
    must(709, 497), // response
    must(710, 497), // solution
    must(711, 497), // satisfaction
    may(396, 66, 0), // reason
    must(642, 0), // case
    must(184, 114), // level
    must(708, 45), // round
    must(396, 0), // reason
    must(258, 17), // due
    must(712, 474), // termsAdopted
    must(713, 476), // caseReported
    must(714, 478), // caseAccepted
    must(715, 479), // caseDeclined
    must(716, 480), // selfResolutionStarted
    must(717, 481), // handlingStarted
    must(718, 482), // caseEntrusted
    must(719, 483), // caseDispatched
    must(720, 484), // caseReturned
    must(721, 485), // feedbackGiven
    must(722, 489), // caseClosed
    must(723, 490), // caseEscalated
    must(724, 493), // deadlineMissed
    must(725, 494), // caseSupervised
    must(726, 495), // deadlineSet
    must(727, 496), // caseRated
    must(728, 498), // caseReopened
    must(729, 499), // caseReleased
    must(730, 500), // caseWithdrawn
    must(397, 0), // by
    must(731, 0), // record
    must(732, 18), // ageDays
    must(245, 17), // until
    must(733, 0), // holder
    must(731, 0), // record
    must(732, 18), // ageDays
    must(245, 17), // until
    must(202, 118), // basis
    must(245, 17), // until
    must(201, 0), // item
    must(734, 0), // purpose
    must(201, 0), // item
    must(234, 0), // organisation
    must(20, 0), // owner
    must(234, 0), // organisation
    must(249, 38), // actsIn
    must(178, 38), // grid
    must(201, 0), // item
    must(397, 0), // by
    must(731, 0), // record
    must(732, 18), // ageDays
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
    must(733, 0), // holder
    must(731, 0), // record
    must(732, 18), // ageDays
    must(245, 17), // until
    must(731, 0), // record
    must(245, 17), // until
    must(735, 511), // unknownItem
    must(736, 512), // itemTwice
    must(737, 513), // purposeNotLawful
    must(738, 514), // notEntitled
    must(739, 515), // outsideRegion
    must(740, 516), // alreadyHeld
    must(741, 517), // refusedByResident
    must(742, 518), // consentMissing
    must(743, 519), // guardianMissing
    must(744, 520), // heldElsewhere
    must(745, 521), // recordExists
    must(746, 522), // unknownRecord
    must(747, 523), // notFresh
    must(748, 524), // notRefusable
    must(374, 510), // why
    must(740, 506), // alreadyHeld
    must(749, 507), // shareFrom
    must(750, 508), // mayCollect
    must(751, 509), // forbidden
    must(201, 0), // item
    must(59, 505), // answer
    must(411, 0), // asker
    must(33, 0), // person
    must(234, 0), // organisation
    must(734, 0), // purpose
    must(752, 503), // answers
    must(201, 0), // item
    must(397, 0), // by
    must(507, 16), // evidence
    must(731, 0), // record
    must(201, 0), // item
    must(33, 0), // person
    must(234, 0), // organisation
    must(734, 0), // purpose
    must(411, 0), // asker
    must(514, 16), // content
    must(202, 118), // basis
    may(192, 526, 0), // consent
    must(245, 17), // until
    must(731, 0), // record
    must(234, 0), // organisation
    must(734, 0), // purpose
    may(192, 526, 0), // consent
    must(33, 0), // person
    must(201, 0), // item
    must(234, 0), // organisation
    must(245, 17), // until
    must(753, 502), // formAsked
    must(754, 525), // itemCollected
    must(755, 528), // itemShared
    must(756, 529), // itemRefused
    must(757, 530), // holdingEnded
    must(758, 531), // personForgotten
    must(501, 0), // question
    must(759, 0), // body
    must(33, 0), // person
    must(514, 16), // content
    must(394, 50), // terms
    must(760, 17), // remind
    must(258, 17), // due
    must(501, 0), // question
    must(759, 0), // body
    must(258, 17), // due
    must(501, 0), // question
    must(508, 486), // unit
    must(258, 17), // due
    must(501, 0), // question
    must(35, 38), // region
    must(258, 17), // due
    must(508, 486), // unit
    must(34, 10), // role
    must(501, 0), // question
    must(514, 16), // content
    must(761, 538), // shown
    must(501, 0), // question
    must(762, 69), // solved
    must(763, 533), // questionAsked
    must(764, 534), // answerReminded
    must(765, 535), // answerOverdue
    must(766, 536), // questionEscalated
    must(767, 537), // questionAnswered
    must(768, 539), // questionWithdrawn
    must(769, 540), // answerRated
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 122), // category
    must(514, 16), // content
    may(192, 543, 0), // consent
    may(245, 35, 0), // until
    must(207, 0), // entry
    must(514, 16), // content
    must(207, 0), // entry
    may(245, 35, 0), // until
    must(33, 0), // person
    may(209, 547, 0), // category
    must(770, 0), // purposeReached
    must(771, 0), // serviceEnded
    must(772, 0), // consentWithdrawn
    must(773, 0), // unlawful
    must(198, 0), // otherLaw
    must(33, 0), // person
    must(774, 549), // ground
    must(775, 0), // termEnded
    must(772, 0), // consentWithdrawn
    must(776, 0), // erasure
    must(777, 551), // entries
    must(672, 552), // cause
    must(778, 542), // entryKept
    must(460, 544), // entryCorrected
    must(779, 545), // termMoved
    must(772, 546), // consentWithdrawn
    must(780, 548), // erasureOrdered
    must(781, 550), // entriesDue
    must(782, 553), // entriesErased
    must(220, 32), // charter
    must(214, 124), // membership
    must(215, 301), // deliberation
    must(497, 435), // covenant
    must(216, 452), // points
    must(217, 473), // cases
    must(218, 501), // catalogue
    must(75, 532), // consultation
    must(219, 541), // vault
    must(783, 30), // events
    must(784, 18), // bytes
    must(50, 18), // max
    must(237, 18), // at
    must(576, 27), // path
    must(785, 27), // problem
    must(786, 0), // request
    must(787, 18), // seq
    must(26, 18), // records
    must(50, 18), // max
    must(237, 17), // at
    must(25, 17), // now
    must(67, 27), // command
    must(788, 0), // actor
    must(105, 3), // allowed
    must(789, 18), // fired
    must(246, 45), // version
    must(243, 45), // known
    must(790, 557), // tooLarge
    must(791, 558), // notUtf8
    must(792, 559), // malformed
    must(793, 560), // requestReused
    must(794, 561), // full
    must(795, 562), // timeBackward
    must(751, 563), // forbidden
    must(796, 564), // deadlinesPending
    must(797, 565), // snapshotDamaged
    must(798, 566), // snapshotVersion
    must(799, 567), // wrongSecret
    must(800, 568), // notRecorded
    must(801, 569), // noSuchRecord
    must(802, 570), // invalidNumber
    must(237, 17), // at
    must(157, 17), // from
    must(157, 17), // from
    must(803, 17), // latest
    must(804, 572), // invalid
    must(805, 573), // notInForce
    must(806, 574), // notLater
    must(491, 0), // rule
    must(141, 0), // preset
    must(807, 27), // article
    must(808, 27), // dates
    must(237, 17), // at
    must(491, 0), // rule
    must(807, 27), // article
    must(809, 18), // stand
    must(464, 44), // seats
    must(508, 0), // unit
    must(35, 38), // region
    must(810, 18), // found
    must(33, 0), // person
    must(35, 38), // region
    must(412, 18), // rules
    must(50, 45), // max
    must(491, 0), // rule
    must(153, 45), // days
    must(50, 45), // max
    must(491, 0), // rule
    must(595, 18), // steps
    must(50, 45), // max
    must(491, 0), // rule
    must(811, 45), // step
    must(491, 0), // rule
    must(811, 45), // step
    must(494, 45), // replyDays
    must(126, 45), // appealDays
    must(50, 45), // max
    must(157, 45), // from
    must(812, 45), // min
    must(491, 0), // rule
    must(173, 0), // kind
    must(491, 0), // rule
    must(811, 45), // step
    must(167, 12), // amount
    must(491, 0), // rule
    must(496, 0), // continues
    must(499, 0), // topic
    must(397, 0), // by
    must(499, 0), // topic
    must(491, 0), // rule
    must(248, 0), // needed
    must(148, 0), // proposed
    must(813, 0), // screening
    must(409, 0), // declined
    must(814, 0), // appealed
    must(815, 0), // discussed
    must(816, 0), // seconded
    must(817, 0), // voting
    must(818, 0), // counting
    must(819, 0), // decided
    must(408, 0), // lapsed
    must(117, 0), // withdrawn
    must(273, 0), // announced
    must(820, 0), // annulled
    must(821, 0), // inForce
    must(822, 0), // repealed
    must(823, 0), // moot
    must(499, 0), // topic
    must(413, 602), // stage
    must(499, 0), // topic
    must(258, 17), // due
    must(237, 17), // at
    must(499, 0), // topic
    must(245, 17), // until
    must(237, 17), // at
    must(499, 0), // topic
    must(50, 18), // max
    must(539, 0), // voter
    must(824, 17), // opened
    must(539, 0), // voter
    must(233, 0), // household
    must(44, 17), // cast
    must(416, 231), // channel
    must(540, 0), // proxy
    must(50, 45), // max
    must(540, 0), // proxy
    must(157, 17), // from
    must(237, 17), // at
    must(270, 0), // batch
    must(825, 45), // present
    must(248, 45), // needed
    must(499, 0), // topic
    must(143, 18), // ballots
    must(812, 45), // min
    must(826, 641), // tracker
    must(499, 0), // topic
    must(413, 602), // stage
    must(248, 602), // needed
    must(33, 0), // person
    must(50, 45), // max
    must(513, 0), // contribution
    must(173, 361), // kind
    must(248, 361), // needed
    must(513, 0), // contribution
    must(246, 45), // version
    must(247, 45), // current
    must(513, 0), // contribution
    must(497, 0), // covenant
    must(499, 0), // topic
    must(245, 17), // until
    must(827, 18), // undecided
    must(499, 0), // topic
    must(527, 69), // listed
    must(828, 576), // unknownTopic
    must(829, 577), // topicExists
    must(830, 578), // unknownRule
    must(831, 579), // presetOutsideDates
    must(832, 580), // uncontested
    must(833, 581), // unitsNamed
    must(834, 582), // unknownUnit
    must(835, 583), // registeredElsewhere
    must(836, 584), // rulesCount
    must(837, 585), // ruleTwice
    must(492, 586), // windowDays
    must(838, 587), // ladderLength
    must(839, 588), // ladderDescends
    must(840, 589), // hearingDays
    must(841, 590), // unheard
    must(498, 591), // figuresFrom
    must(842, 592), // namedWithoutBasis
    must(843, 593), // unknownKind
    must(489, 594), // fine
    must(844, 595), // serviceWithheld
    must(845, 596), // nothingToContinue
    must(846, 597), // covenantTaken
    must(847, 598), // nothingToRepeal
    must(848, 599), // alreadyReplaced
    must(849, 600), // looserRule
    must(850, 601), // notBeingSeconded
    must(851, 603), // notSeconded
    must(852, 604), // notOpenable
    must(853, 605), // notWithdrawable
    must(854, 606), // notVoting
    must(855, 607), // secondingOver
    must(856, 608), // votingOver
    must(333, 609), // notDue
    must(857, 610), // ownSecond
    must(739, 611), // outsideRegion
    must(858, 612), // alreadySeconded
    must(859, 613), // notOwner
    must(860, 614), // areaTooLarge
    must(861, 615), // nobodyEligible
    must(862, 616), // appBallotOfAnother
    must(863, 617), // notEligible
    must(864, 618), // notDelegate
    must(865, 619), // alreadyVoted
    must(866, 620), // invalidQuestion
    must(867, 621), // motionOnly
    must(868, 622), // otherRanks
    must(869, 623), // secretByAnother
    must(870, 624), // ballotVoid
    must(871, 625), // noProxies
    must(872, 626), // ownProxy
    must(873, 627), // proxyChain
    must(874, 628), // proxyFull
    must(875, 629), // notEntrusted
    must(876, 630), // notProxy
    must(877, 631), // proxyEarly
    must(878, 632), // noPapers
    must(879, 633), // fewWatchers
    must(880, 634), // boxCounted
    must(881, 635), // boxChannel
    must(882, 636), // unknownBox
    must(883, 637), // notCounted
    must(884, 638), // withheld
    must(885, 639), // voidVote
    must(886, 640), // unknownTracker
    must(887, 642), // wrongStage
    must(888, 643), // timeOver
    must(889, 644), // ownMatter
    must(890, 645), // reasonMissing
    must(891, 646), // sameDecider
    must(892, 647), // notProposer
    must(893, 648), // ruledForGood
    must(894, 649), // unknownContribution
    must(895, 650), // contributionExists
    must(896, 651), // tooManyContributions
    must(897, 652), // otherKind
    must(898, 653), // contributionHidden
    must(899, 654), // amendmentOver
    must(900, 655), // staleAmendment
    must(901, 656), // noDraftToChange
    must(902, 657), // listOpen
    must(903, 658), // noSuchEntry
    must(904, 659), // asListed
    must(905, 660), // objectionExists
    must(906, 661), // alreadyObjected
    must(907, 662), // unknownObjection
    must(908, 663), // objectionOver
    must(497, 0), // covenant
    must(637, 17), // since
    must(497, 0), // covenant
    must(637, 17), // since
    must(237, 17), // at
    must(638, 0), // violation
    must(909, 17), // recorded
    must(638, 0), // violation
    must(910, 17), // applied
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
    must(911, 665), // covenantExists
    must(912, 666), // unknownCovenant
    must(805, 667), // notInForce
    must(913, 668), // notYetInForce
    must(830, 669), // unknownRule
    must(914, 670), // violationExists
    must(915, 671), // unknownViolation
    must(916, 672), // ownViolation
    must(917, 673), // alreadyWithdrawn
    must(918, 674), // replyClosed
    must(919, 675), // notApplied
    must(920, 676), // appealClosed
    must(921, 677), // alreadyAppealed
    must(922, 678), // ownRecord
    must(923, 679), // noAppeal
    must(333, 680), // notDue
    must(924, 681), // nothingToRefer
    must(925, 682), // placeTooHigh
    must(926, 683), // placeOutside
    must(403, 684), // minor
    must(927, 685), // notBound
    must(33, 0), // person
    must(48, 0), // act
    must(99, 0), // source
    must(679, 0), // settlement
    must(384, 0), // merchant
    must(659, 0), // fund
    must(35, 38), // region
    must(178, 38), // grid
    must(48, 0), // act
    must(928, 12), // cap
    must(674, 12), // earned
    must(407, 12), // asked
    must(245, 17), // until
    must(662, 12), // price
    must(49, 12), // least
    must(48, 0), // act
    must(929, 18), // done
    must(248, 18), // needed
    must(930, 12), // balance
    must(248, 12), // needed
    must(465, 0), // reserved
    must(931, 0), // confirmed
    must(668, 0), // cancelled
    must(669, 0), // expired
    must(670, 0), // locked
    must(665, 0), // redemption
    must(932, 714), // status
    must(272, 12), // total
    must(407, 12), // asked
    must(50, 12), // max
    must(933, 687), // notAMerchant
    must(934, 688), // unknownFund
    must(935, 689), // unknownAct
    must(936, 690), // unknownAward
    must(937, 691), // unknownOffer
    must(938, 692), // unknownRedemption
    must(939, 693), // unknownSettlement
    must(940, 694), // notInSettlement
    must(941, 695), // fundExists
    must(942, 696), // offerExists
    must(943, 697), // redemptionExists
    must(944, 698), // settlementExists
    must(945, 699), // ownAward
    must(946, 700), // fundElsewhere
    must(298, 701), // proofTooLow
    must(947, 702), // alreadyAwarded
    must(948, 703), // capReached
    must(949, 704), // alreadyReversed
    must(950, 705), // priceTooLow
    must(951, 706), // stockEmpty
    must(952, 707), // requirementEmpty
    must(687, 708), // offerWithdrawn
    must(953, 709), // ownOffer
    must(954, 710), // requirementNotMet
    must(955, 711), // soldOut
    must(956, 712), // balanceTooLow
    must(957, 713), // redemptionOver
    must(958, 715), // redemptionLate
    must(333, 716), // notDue
    must(959, 717), // ownConfirmation
    must(960, 718), // ownSettlement
    must(961, 719), // nothingToSettle
    must(962, 720), // ledgerFull
    must(416, 477), // channel
    must(642, 0), // case
    must(963, 0), // reported
    must(964, 0), // notAccepted
    must(519, 0), // accepted
    must(965, 0), // selfResolving
    must(966, 0), // handling
    must(967, 0), // entrusted
    must(968, 0), // dispatched
    must(969, 0), // returned
    must(970, 0), // feedback
    must(971, 0), // closed
    must(972, 0), // evaluated
    must(973, 0), // reopened
    must(117, 0), // withdrawn
    must(642, 0), // case
    must(413, 730), // stage
    must(248, 731), // needed
    must(184, 114), // level
    must(974, 114), // lowest
    must(975, 114), // highest
    must(184, 114), // level
    must(158, 114), // to
    must(158, 114), // to
    must(976, 114), // top
    must(184, 114), // level
    must(536, 114), // next
    must(158, 114), // to
    must(977, 45), // reopenings
    must(50, 45), // max
    must(978, 722), // unknownCase
    must(979, 723), // channelOfTheEngine
    must(980, 724), // sourceEntered
    must(981, 725), // caseExists
    must(843, 726), // unknownKind
    must(982, 727), // regionTooHigh
    must(983, 728), // notOwnName
    must(887, 729), // wrongStage
    must(984, 732), // wrongLevel
    must(333, 733), // notDue
    must(985, 734), // deadlinePassed
    must(986, 735), // atTop
    must(987, 736), // notAbove
    must(988, 737), // aboveTop
    must(989, 738), // skipsLevel
    must(990, 739), // notEntrustable
    must(991, 740), // notADepartment
    must(992, 741), // outOfReach
    must(288, 742), // namedTwice
    must(993, 743), // unitMissing
    must(994, 744), // notWithUnit
    must(995, 745), // notActingFor
    must(721, 746), // feedbackGiven
    must(996, 747), // returnedBefore
    must(997, 748), // dispatchDesignated
    must(998, 749), // alreadyRated
    must(999, 750), // anonymous
    must(1000, 751), // notReporter
    must(1001, 752), // handlerRates
    must(1002, 753), // windowClosed
    must(1003, 754), // reopenedTooOften
    must(331, 755), // unknownYear
    must(1004, 756), // noTerm
    must(759, 0), // body
    must(35, 38), // region
    must(178, 38), // grid
    must(1005, 758), // unknownQuestion
    must(1006, 759), // questionExists
    must(1007, 760), // notPublic
    must(992, 761), // outOfReach
    must(1008, 762), // tooManyOpen
    must(1009, 763), // notOpen
    must(1010, 764), // ownQuestion
    must(1011, 765), // notAnswered
    must(1012, 766), // ratedAlready
    must(333, 767), // notDue
    must(1013, 0), // kept
    must(1014, 0), // stored
    must(258, 0), // due
    must(1015, 0), // erased
    must(207, 0), // entry
    must(932, 776), // status
    must(33, 0), // person
    must(1016, 0), // child
    must(1017, 769), // unknownEntry
    must(1018, 770), // entryExists
    must(1019, 771), // unknownCategory
    must(1020, 772), // consentNeeded
    must(1021, 773), // notByConsent
    must(1022, 774), // nothingConsented
    must(1023, 775), // notKept
    must(333, 777), // notDue
    must(1024, 778), // childInCare
    must(1025, 779), // onlyOperator
    must(23, 556), // engine
    must(220, 571), // charter
    must(214, 139), // membership
    must(215, 575), // deliberation
    must(497, 664), // covenant
    must(216, 686), // points
    must(217, 721), // cases
    must(218, 510), // catalogue
    must(75, 757), // consultation
    must(219, 768), // vault
    must(133, 27), // code
    must(1026, 27), // en
    must(1027, 27), // zh
    must(1028, 69), // retryable
    must(491, 27), // rule
    must(1029, 555), // detail
    must(519, 29), // accepted
    must(1030, 554), // refused
    must(237, 17), // at
    must(672, 26), // cause
    must(67, 27), // command
    must(596, 28), // outcome
    must(787, 18), // seq
    must(786, 0), // request
    must(237, 17), // at
    must(592, 24), // before
    must(596, 28), // outcome
    must(1031, 24), // after
    must(24, 16), // digest
    must(33, 0), // person
    may(178, 126, 0), // grid
    may(233, 386, 0), // household
    may(637, 35, 0), // since
    must(30, 40), // proof
    must(261, 1), // age
    may(18, 246, 0), // guardian
    may(262, 66, 0), // handle
    must(1032, 782), // roles
    must(1033, 789), // noticed
    must(910, 790), // applied
    must(814, 791), // appealed
    must(1034, 792), // dismissed
    must(117, 793), // withdrawn
    must(638, 0), // violation
    must(497, 0), // covenant
    must(491, 0), // rule
    must(639, 38), // place
    must(237, 17), // at
    must(245, 17), // until
    must(98, 69), // counts
    must(640, 18), // repetition
    must(555, 330), // measure
    must(641, 17), // applies
    must(1035, 21), // replies
    must(1036, 788), // standing
    may(642, 443, 0), // case
    may(655, 794, 0), // referralRefused
    must(507, 16), // evidence
    must(731, 0), // record
    must(33, 0), // person
    must(201, 0), // item
    must(733, 0), // holder
    may(411, 246, 0), // asker
    may(262, 66, 0), // handle
    must(734, 0), // purpose
    must(514, 16), // content
    must(237, 17), // at
    must(245, 17), // until
    must(1037, 69), // fresh
    must(1038, 109), // sharedWith
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 0), // category
    must(202, 118), // basis
    may(514, 543, 0), // content
    must(237, 17), // at
    may(245, 35, 0), // until
    must(932, 776), // status
    must(1039, 781), // member
    must(1040, 257), // merged
    must(1041, 257), // wards
    must(910, 109), // applied
    must(1042, 784), // unmaskings
    must(148, 785), // proposed
    must(816, 785), // seconded
    must(815, 785), // discussed
    must(1043, 785), // voted
    must(503, 350), // units
    must(1044, 136), // voterIn
    must(1045, 786), // violations
    must(930, 12), // balance
    must(1046, 795), // awards
    must(1047, 796), // redemptions
    must(217, 797), // cases
    must(1048, 798), // questions
    must(26, 799), // records
    must(777, 801), // entries
    must(1049, 412), // requests
    must(1050, 15), // state
    must(27, 19), // root
    must(1051, 20), // inclusion
    must(1052, 22), // consistency
    must(1053, 23), // receipt
    must(1054, 780), // export
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
    must(1055, 806), // versions
    may(1056, 808, 0), // splitFrom
    may(238, 808, 0), // became
    must(224, 810), // parts
    must(225, 810), // absorbed
    must(1057, 811), // planned
    must(30, 40), // proof
    must(380, 18), // members
    must(35, 38), // region
    must(1058, 18), // grids
    must(1059, 18), // countedGrids
    must(243, 18), // known
    must(244, 18), // joined
    may(1060, 814, 0), // coverage
    must(1061, 18), // joinedElsewhere
    must(70, 815), // proofs
    must(133, 818), // code
    must(245, 17), // until
    must(416, 231), // channel
    must(777, 18), // entries
    must(1062, 18), // helped
    must(1063, 820), // channels
    must(971, 69), // closed
    must(273, 291), // announced
    must(274, 291), // came
    must(35, 38), // region
    must(258, 17), // due
    must(406, 69), // overdue
    must(35, 38), // region
    may(398, 35, 0), // appealUntil
    must(910, 825), // applied
    must(1064, 826), // active
    must(547, 827), // rejected
    must(117, 828), // withdrawn
    must(1065, 829), // suspended
    must(671, 830), // dissolved
    must(234, 0), // organisation
    must(173, 260), // kind
    must(35, 38), // region
    must(932, 824), // status
    must(260, 45), // key
    may(399, 543, 0), // check
    must(264, 18), // people
    must(1066, 832), // keys
    must(1067, 784), // orders
    must(35, 804), // region
    must(1068, 805), // regionHistory
    must(1060, 813), // coverage
    must(1069, 817), // joinCode
    must(1039, 781), // member
    must(777, 819), // entries
    must(270, 822), // batch
    must(234, 823), // organisation
    must(1070, 831), // identityKeys
    must(77, 281), // unmasking
    must(1042, 834), // unmaskings
    must(237, 17), // at
    must(396, 0), // reason
    may(245, 35, 0), // until
    must(258, 17), // due
    must(396, 0), // reason
    must(637, 17), // since
    must(394, 367), // terms
    must(270, 0), // batch
    must(416, 231), // channel
    must(644, 18), // issued
    may(544, 370, 0), // papers
    must(824, 17), // opened
    must(245, 17), // until
    may(818, 35, 0), // counting
    must(89, 18), // eligible
    must(90, 18), // participants
    must(545, 845), // boxes
    must(138, 63), // quorum
    must(139, 63), // approval
    must(140, 65), // approvalOf
    must(123, 74), // silence
    must(501, 303), // question
    must(1071, 849), // thresholds
    must(89, 412), // eligible
    must(1072, 412), // silent
    must(237, 17), // at
    must(600, 396), // result
    must(394, 848), // terms
    must(545, 845), // boxes
    must(244, 18), // joined
    must(537, 18), // left
    must(538, 18), // changed
    must(601, 18), // doubled
    must(148, 838), // proposed
    must(813, 839), // screening
    must(409, 840), // declined
    must(814, 841), // appealed
    must(815, 842), // discussed
    must(816, 843), // seconded
    must(817, 844), // voting
    must(819, 847), // decided
    must(408, 850), // lapsed
    must(117, 851), // withdrawn
    must(237, 17), // at
    must(528, 0), // objection
    must(100, 17), // notice
    must(637, 17), // since
    may(54, 35, 0), // review
    must(406, 69), // overdue
    may(535, 858, 0), // finding
    must(237, 17), // at
    must(397, 0), // by
    must(1073, 857), // stood
    must(237, 17), // at
    must(502, 0), // repeals
    must(397, 0), // by
    must(273, 854), // announced
    must(820, 855), // annulled
    must(1074, 856), // stands
    must(821, 857), // inForce
    must(822, 859), // repealed
    must(823, 860), // moot
    must(1075, 0), // lapses
    must(1076, 0), // isAdmitted
    must(1077, 0), // staysDeclined
    must(1078, 0), // isFrozen
    must(620, 0), // listStands
    must(523, 0), // opens
    must(1079, 0), // isCounted
    must(1080, 0), // comesIntoForce
    must(623, 0), // resultStands
    must(1081, 0), // staysAnnulled
    must(1082, 0), // annulmentFalls
    must(1083, 0), // reviewIsOverdue
    must(237, 17), // at
    must(1084, 863), // then
    must(499, 0), // topic
    must(35, 38), // region
    must(500, 16), // subject
    must(501, 303), // question
    must(1085, 21), // earlier
    must(491, 61), // rule
    may(497, 325, 0), // covenant
    may(502, 342, 0), // repeals
    must(503, 343), // units
    must(504, 344), // calls
    must(135, 45), // seconds
    must(1086, 18), // objections
    must(827, 18), // undecided
    must(413, 837), // stage
    may(1087, 852, 0), // effect
    may(536, 861, 0), // next
    must(89, 69), // eligible
    may(234, 245, 0), // organisation
    may(150, 370, 0), // area
    must(1043, 69), // voted
    may(237, 35, 0), // at
    may(416, 865, 0), // channel
    may(262, 66, 0), // handle
    must(556, 0), // yes
    must(557, 0), // no
    must(558, 0), // abstain
    must(1088, 871), // choice
    must(1089, 309), // marks
    must(396, 401), // reason
    must(476, 870), // motion
    must(463, 872), // options
    must(104, 873), // void
    must(826, 641), // tracker
    must(269, 869), // ballot
    may(150, 370, 0), // area
    must(28, 18), // size
    must(27, 16), // root
    must(143, 867), // ballots
    must(269, 868), // ballot
    must(639, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(513, 0), // contribution
    must(397, 0), // by
    must(173, 361), // kind
    may(514, 543, 0), // content
    must(246, 45), // version
    may(497, 325, 0), // covenant
    may(519, 880, 0), // accepted
    may(1090, 881, 0), // moderation
    may(517, 370, 0), // agree
    may(515, 370, 0), // disagree
    may(516, 370, 0), // pass
    must(272, 18), // total
    must(1091, 878), // contributions
    must(1092, 18), // reacted
    must(517, 18), // agree
    must(515, 18), // disagree
    must(1093, 45), // agreeRate
    must(1094, 45), // disagreeRate
    must(511, 45), // statement
    must(1095, 69), // agrees
    must(1096, 69), // significant
    must(1097, 18), // zHundredths
    must(264, 18), // people
    must(1098, 887), // views
    must(1099, 889), // own
    must(1100, 885), // groups
    must(1101, 891), // agreed
    must(547, 891), // rejected
    must(1102, 343), // statements
    must(46, 884), // report
    must(262, 0), // handle
    may(150, 370, 0), // area
    must(526, 369), // list
    must(777, 893), // entries
    must(244, 343), // joined
    must(537, 343), // left
    must(538, 343), // changed
    must(827, 0), // undecided
    must(530, 0), // upheld
    must(1034, 0), // dismissed
    must(531, 0), // unanswered
    must(528, 0), // objection
    must(397, 0), // by
    must(396, 0), // reason
    may(529, 66, 0), // about
    may(527, 880, 0), // listed
    may(150, 370, 0), // area
    must(932, 898), // status
    may(59, 66, 0), // answer
    must(272, 18), // total
    must(1086, 896), // objections
    must(499, 836), // topic
    must(269, 864), // ballot
    must(143, 866), // ballots
    must(1103, 874), // ballotProof
    must(1104, 875), // explanation
    must(1105, 877), // discussion
    must(513, 879), // contribution
    must(1106, 883), // consensus
    must(134, 892), // electorate
    must(1086, 895), // objections
    must(497, 0), // covenant
    may(120, 437, 0), // replaces
    must(637, 17), // since
    may(245, 35, 0), // until
    must(497, 0), // covenant
    must(499, 0), // topic
    must(35, 38), // region
    must(412, 327), // rules
    must(498, 45), // figuresFrom
    must(637, 17), // since
    may(245, 35, 0), // until
    may(1107, 342, 0), // repealedBy
    must(1055, 901), // versions
    must(497, 0), // covenant
    must(491, 0), // rule
    may(1033, 370, 0), // noticed
    may(1108, 370, 0), // dissuaded
    may(1109, 370, 0), // exposed
    may(1110, 370, 0), // referred
    may(117, 370, 0), // withdrawn
    must(412, 905), // rules
    must(497, 900), // covenant
    must(1045, 903), // violations
    must(1111, 904), // figures
    must(33, 0), // person
    must(930, 12), // balance
    must(33, 0), // person
    must(48, 0), // act
    must(660, 18), // times
    must(1112, 12), // earnedToday
    must(168, 12), // dayCap
    must(384, 0), // merchant
    must(930, 12), // balance
    must(673, 12), // carried
    must(674, 12), // earned
    must(675, 12), // spent
    must(465, 12), // reserved
    must(659, 0), // fund
    must(35, 38), // region
    must(644, 12), // issued
    must(1046, 18), // awards
    must(1113, 18), // reversals
    must(661, 0), // offer
    must(384, 0), // merchant
    must(662, 12), // price
    must(663, 18), // stock
    may(664, 457, 0), // requires
    must(117, 69), // withdrawn
    must(1114, 69), // forSale
    must(665, 0), // redemption
    must(661, 0), // offer
    must(384, 0), // merchant
    may(666, 914, 0), // buyer
    may(262, 66, 0), // handle
    must(662, 12), // price
    must(258, 17), // due
    must(377, 44), // triesLeft
    must(932, 714), // status
    must(133, 916), // code
    must(258, 17), // due
    must(679, 0), // settlement
    must(35, 38), // region
    must(237, 17), // at
    must(680, 105), // rate
    must(681, 467), // lines
    must(682, 470), // totals
    must(1115, 18), // accounts
    must(644, 12), // issued
    must(80, 12), // persons
    must(1116, 12), // merchants
    must(465, 12), // reserved
    must(1117, 12), // cleared
    must(1118, 12), // sum
    must(33, 908), // person
    must(1119, 909), // participation
    must(384, 910), // merchant
    must(659, 911), // fund
    must(661, 912), // offer
    must(665, 913), // redemption
    must(1120, 915), // verificationCode
    must(679, 917), // settlement
    must(1121, 468), // settlementLine
    must(1122, 918), // ledger
    must(385, 0), // department
    must(1123, 69), // delivered
    must(963, 0), // reported
    must(519, 0), // accepted
    must(409, 0), // declined
    must(1124, 0), // selfResolution
    must(966, 0), // handling
    must(967, 0), // entrusted
    must(968, 0), // dispatched
    must(969, 0), // returned
    must(1125, 0), // released
    must(970, 0), // feedback
    must(971, 0), // closed
    must(1126, 0), // escalated
    must(1127, 0), // missed
    must(1128, 0), // supervised
    must(1129, 0), // rated
    must(973, 0), // reopened
    must(117, 0), // withdrawn
    must(237, 17), // at
    must(173, 928), // kind
    must(184, 114), // level
    must(508, 486), // unit
    may(1130, 66, 0), // note
    must(642, 0), // case
    must(173, 0), // kind
    must(174, 69), // urgent
    must(35, 38), // region
    must(416, 477), // channel
    must(999, 69), // anonymous
    may(700, 246, 0), // reporter
    may(99, 921, 0), // source
    must(514, 16), // content
    must(184, 114), // level
    must(413, 730), // stage
    must(508, 486), // unit
    must(708, 45), // round
    must(258, 17), // due
    may(706, 491, 0), // deferral
    must(1131, 44), // warnings
    must(1127, 44), // missed
    may(600, 66, 0), // result
    may(576, 66, 0), // path
    may(1132, 922, 0), // rating
    must(175, 924), // departments
    must(1133, 109), // usualDepartments
    must(1134, 926), // history
    must(413, 730), // stage
    must(217, 18), // cases
    must(184, 114), // level
    must(217, 18), // cases
    must(173, 0), // kind
    must(963, 18), // reported
    must(1135, 18), // resolved
    must(1136, 18), // ratable
    must(1129, 18), // rated
    must(709, 18), // response
    must(710, 18), // solution
    must(711, 18), // satisfaction
    must(35, 38), // region
    must(963, 18), // reported
    must(255, 18), // open
    must(1137, 930), // stages
    must(1135, 932), // resolved
    must(1138, 18), // resolvedLate
    must(1127, 18), // missed
    must(1126, 18), // escalated
    must(973, 18), // reopened
    must(186, 934), // kinds
    must(1139, 936), // ratings
    must(508, 486), // unit
    must(1140, 18), // onTime
    must(704, 18), // late
    must(1139, 936), // ratings
    must(642, 0), // case
    must(173, 0), // kind
    must(35, 38), // region
    must(184, 114), // level
    must(413, 730), // stage
    must(508, 486), // unit
    must(258, 17), // due
    may(706, 491, 0), // deferral
    must(217, 939), // cases
    must(642, 920), // case
    must(1111, 929), // figures
    must(508, 937), // unit
    must(1141, 938), // agenda
    must(1142, 18), // wanted
    must(740, 18), // alreadyHeld
    must(749, 18), // shareFrom
    must(750, 18), // mayCollect
    must(751, 18), // forbidden
    must(1143, 18), // avoided
    must(1144, 18), // collected
    must(26, 942), // records
    must(1145, 943), // burden
    must(514, 16), // content
    must(237, 17), // at
    must(761, 538), // shown
    may(762, 880, 0), // solved
    must(255, 947), // open
    must(1146, 948), // answered
    must(117, 949), // withdrawn
    must(501, 0), // question
    must(759, 0), // body
    must(514, 16), // content
    must(237, 17), // at
    may(1147, 126, 0), // with
    must(932, 946), // status
    must(407, 18), // asked
    must(1148, 18), // answeredInTime
    must(1149, 18), // answeredLate
    must(1150, 18), // answeredAbove
    must(406, 18), // overdue
    must(117, 18), // withdrawn
    must(762, 18), // solved
    must(1151, 18), // unsolved
    must(501, 945), // question
    must(1111, 950), // figures
    must(207, 802), // entry
    must(258, 952), // due
    must(1152, 14), // journal
    must(214, 803), // membership
    must(215, 835), // deliberation
    must(497, 899), // covenant
    must(216, 907), // points
    must(217, 919), // cases
    must(218, 941), // catalogue
    must(75, 944), // consultation
    must(219, 951), // vault
    must(59, 13), // answer
    must(1153, 0), // worker
    must(1153, 955), // worker
    must(19, 956), // resident
    must(201, 957), // item
    must(35, 958), // region
    must(642, 0), // case
    must(173, 0), // kind
    must(35, 38), // region
    must(416, 477), // channel
    must(99, 0), // source
    may(700, 246, 0), // reporter
    must(514, 16), // content
    must(642, 0), // case
    must(396, 0), // reason
    must(576, 0), // path
    must(642, 0), // case
    must(701, 0), // lead
    may(63, 109, 0), // helpers
    may(702, 69, 0), // designated
    must(642, 0), // case
    may(508, 245, 0), // unit
    must(600, 0), // result
    must(642, 0), // case
    must(396, 0), // reason
    may(158, 971, 0), // to
    must(642, 0), // case
    must(1154, 0), // rater
    must(709, 497), // response
    must(710, 497), // solution
    must(711, 497), // satisfaction
    may(396, 66, 0), // reason
    must(642, 0), // case
    must(700, 0), // reporter
    must(46, 960), // report
    must(1155, 961), // accept
    must(1156, 962), // decline
    must(1157, 963), // startSelfResolution
    must(262, 964), // handle
    must(1158, 965), // entrust
    must(1159, 966), // dispatch
    must(1160, 967), // return
    must(970, 968), // feedback
    must(1161, 969), // close
    must(1162, 970), // escalate
    must(1163, 972), // evaluate
    must(1164, 973), // reopen
    must(1165, 974), // withdraw
    must(1166, 975), // recall
    must(1167, 976), // release
    must(1168, 977), // expire
    must(35, 38), // region
    may(184, 971, 0), // level
    may(1031, 443, 0), // after
    must(1169, 45), // limit
    must(642, 979), // case
    must(1111, 980), // figures
    must(508, 981), // unit
    must(1141, 982), // agenda
    must(33, 0), // person
    must(234, 0), // organisation
    must(734, 0), // purpose
    may(1170, 986, 0), // consents
    must(1171, 985), // form
    must(1172, 987), // items
    must(201, 0), // item
    must(731, 0), // record
    must(514, 16), // content
    must(1171, 985), // form
    must(777, 989), // entries
    must(731, 0), // record
    must(234, 0), // organisation
    must(734, 0), // purpose
    may(1170, 986, 0), // consents
    must(33, 0), // person
    must(1015, 69), // erased
    must(1173, 984), // ask
    must(1174, 988), // collect
    must(152, 991), // share
    must(1175, 992), // refuse
    must(1176, 993), // forget
    must(151, 954), // of
    must(251, 995), // held
    must(1144, 996), // collected
    must(1145, 997), // burden
    must(1177, 999), // adopt
    must(1178, 1001), // advance
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
    may(1179, 338, 0), // overlapDays
    must(33, 0), // person
    must(233, 0), // household
    must(133, 818), // code
    must(378, 253), // identity
    must(30, 40), // proof
    may(403, 1013, 0), // minor
    must(234, 0), // organisation
    must(173, 260), // kind
    must(35, 38), // region
    may(254, 261, 0), // creditCode
    may(392, 21, 0), // documents
    may(256, 257, 0), // officers
    must(234, 0), // organisation
    must(1180, 69), // approve
    must(396, 0), // reason
    must(234, 0), // organisation
    must(256, 257), // officers
    must(270, 0), // batch
    may(396, 66, 0), // reason
    must(33, 0), // person
    must(1181, 295), // correction
    must(33, 0), // person
    must(378, 253), // identity
    may(1182, 1031, 0), // former
    must(30, 40), // proof
    must(33, 0), // person
    must(259, 0), // into
    must(1183, 69), // same
    must(396, 0), // reason
    must(77, 0), // unmasking
    must(35, 38), // region
    must(262, 0), // handle
    must(396, 0), // reason
    must(77, 0), // unmasking
    must(1184, 69), // grant
    must(396, 0), // reason
    must(1185, 1041), // duplicate
    must(403, 1042), // minor
    must(230, 1043), // reshape
    must(77, 1044), // unmasking
    must(1186, 1040), // matter
    must(1187, 1004), // defineRegion
    must(230, 1005), // reshape
    must(1188, 1006), // cancelReshape
    must(1189, 1007), // enterKnownHouseholds
    must(1190, 1008), // grantRole
    must(1191, 1009), // revokeRole
    must(1192, 1010), // issueJoinCode
    must(1193, 1011), // revokeJoinCode
    must(1194, 1012), // join
    must(1195, 1014), // leave
    must(1196, 1015), // nameDelegate
    must(1197, 1016), // regroupHousehold
    must(1198, 1017), // applyOrganisation
    must(1199, 1018), // reviewOrganisation
    must(1200, 1019), // appealReview
    must(1201, 1020), // withdrawApplication
    must(1202, 1021), // nameOfficers
    must(1203, 1022), // suspendOrganisation
    must(1204, 1023), // reinstateOrganisation
    must(1205, 1024), // dissolveOrganisation
    must(1206, 1025), // openBatch
    must(1207, 1026), // closeBatch
    must(1208, 1027), // correct
    must(1209, 1028), // lapseReview
    must(1210, 1029), // rotateIdentityKey
    must(1211, 1030), // prove
    must(1212, 1032), // suspectDuplicate
    must(1213, 1033), // reviewDuplicate
    must(1214, 1034), // enterMinor
    must(1215, 1035), // askUnmasking
    must(1216, 1036), // decideUnmasking
    must(1217, 1037), // tellUnmasked
    must(1218, 1038), // erase
    must(1219, 1039), // fallDue
    must(499, 0), // topic
    must(35, 38), // region
    must(491, 0), // rule
    must(500, 16), // subject
    may(501, 1047, 0), // question
    may(497, 325, 0), // covenant
    may(502, 342, 0), // repeals
    may(503, 343, 0), // units
    must(499, 0), // topic
    must(509, 69), // admitted
    may(396, 66, 0), // reason
    must(499, 0), // topic
    must(513, 0), // contribution
    must(33, 0), // person
    must(173, 361), // kind
    must(514, 16), // content
    may(497, 325, 0), // covenant
    must(269, 869), // ballot
    may(826, 1064, 0), // tracker
    must(499, 0), // topic
    must(539, 0), // voter
    must(1220, 1063), // vote
    must(416, 231), // channel
    may(540, 246, 0), // proxy
    must(499, 0), // topic
    must(539, 0), // voter
    must(270, 0), // batch
    must(416, 231), // channel
    may(543, 257, 0), // watchers
    must(499, 0), // topic
    must(270, 0), // batch
    must(544, 1070), // papers
    must(42, 1046), // propose
    must(1221, 1048), // recordVoters
    must(1222, 1049), // recordUnits
    must(43, 1050), // second
    must(1165, 1051), // withdraw
    must(1223, 1052), // screen
    must(495, 1053), // appeal
    must(1224, 1054), // contribute
    must(1225, 1055), // react
    must(1226, 1056), // decideAmendment
    must(1227, 1057), // moderate
    must(1228, 1058), // object
    must(1229, 1059), // decideObjection
    must(54, 1060), // review
    must(255, 1061), // open
    must(44, 1062), // cast
    must(1230, 1065), // entrustVote
    must(1231, 1066), // revokeProxy
    must(1232, 1067), // serveBallots
    must(1233, 1068), // issuePaper
    must(1234, 1069), // countPapers
    must(1235, 1071), // lapse
    must(1161, 1072), // close
    must(638, 0), // violation
    must(497, 0), // covenant
    must(491, 0), // rule
    must(33, 0), // person
    must(639, 38), // place
    must(507, 16), // evidence
    must(642, 0), // case
    must(403, 69), // minor
    must(638, 0), // violation
    must(530, 69), // upheld
    must(396, 0), // reason
    must(1177, 1074), // adopt
    must(1236, 1075), // repeal
    must(1237, 1076), // recordViolation
    must(1238, 1077), // reply
    must(495, 1078), // appeal
    must(1239, 1079), // decideAppeal
    must(1240, 1080), // withdrawViolation
    must(1241, 1081), // referAgain
    must(1242, 1082), // confirmReferral
    must(1243, 1083), // deferReferral
    must(1219, 1084), // fallDue
    must(33, 0), // person
    must(48, 0), // act
    must(99, 0), // source
    must(396, 0), // reason
    must(665, 0), // redemption
    must(133, 916), // code
    must(1244, 1086), // openFund
    must(1245, 1087), // award
    must(1246, 1088), // reverse
    must(1247, 1089), // publishOffer
    must(1248, 1090), // withdrawOffer
    must(1249, 1091), // reserve
    must(1250, 1092), // confirm
    must(1251, 1093), // cancel
    must(1252, 1094), // expireRedemption
    must(1167, 1095), // release
    must(1253, 1096), // settle
    must(1254, 1097), // combine
    must(1255, 1098), // forfeit
    must(1173, 1100), // ask
    must(59, 1101), // answer
    must(1165, 1102), // withdraw
    must(680, 1103), // rate
    must(1235, 1104), // lapse
    must(1176, 1105), // forget
    must(1167, 1106), // release
    must(207, 0), // entry
    must(33, 0), // person
    must(209, 0), // category
    must(514, 16), // content
    may(192, 543, 0), // consent
    must(533, 1108), // keep
    must(1208, 1109), // correct
    must(1256, 1110), // withdrawConsent
    must(1218, 1111), // erase
    must(1257, 1112), // confirmErasure
    must(1235, 1113), // lapse
    must(1258, 1114), // retire
    must(1259, 1000), // clock
    must(220, 998), // charter
    must(214, 1003), // membership
    must(215, 1045), // deliberation
    must(497, 1073), // covenant
    must(216, 1085), // points
    must(217, 959), // cases
    must(218, 983), // catalogue
    must(75, 1099), // consultation
    must(219, 1107), // vault
    must(501, 1116), // question
    must(1111, 1117), // figures
    must(35, 38), // region
    may(497, 437, 0), // covenant
    must(497, 1119), // covenant
    must(1045, 1120), // violations
    must(1111, 1121), // figures
    must(499, 0), // topic
    must(157, 18), // from
    must(499, 0), // topic
    must(826, 641), // tracker
    must(499, 0), // topic
    must(1100, 45), // groups
    must(499, 1123), // topic
    must(269, 1124), // ballot
    must(143, 1125), // ballots
    must(1103, 1126), // ballotProof
    must(1104, 1127), // explanation
    must(1105, 1128), // discussion
    must(513, 1129), // contribution
    must(1106, 1130), // consensus
    must(134, 1131), // electorate
    must(1086, 1132), // objections
    must(1260, 27), // svg
    must(24, 16), // digest
    must(378, 253), // identity
    must(567, 69), // holds
    must(600, 396), // result
    must(166, 86), // presets
    must(1261, 1135), // picture
    must(929, 1134), // done
    must(33, 0), // person
    must(192, 0), // consent
    must(507, 16), // evidence
    must(242, 18), // first
    must(1050, 1138), // state
    must(27, 1139), // root
    must(1051, 1140), // inclusion
    must(1052, 1141), // consistency
    must(1053, 1142), // receipt
    must(1054, 1143), // export
    must(35, 1145), // region
    must(1068, 1146), // regionHistory
    must(1060, 1147), // coverage
    must(1069, 1148), // joinCode
    must(1039, 1149), // member
    must(777, 1150), // entries
    must(270, 1151), // batch
    must(234, 1152), // organisation
    must(1070, 1153), // identityKeys
    must(77, 1154), // unmasking
    must(1042, 1155), // unmaskings
    must(33, 1157), // person
    must(1119, 1158), // participation
    must(384, 1159), // merchant
    must(659, 1160), // fund
    must(661, 1161), // offer
    must(665, 1162), // redemption
    must(1120, 1163), // verificationCode
    must(679, 1164), // settlement
    must(1121, 1165), // settlementLine
    must(1122, 1166), // ledger
    must(207, 1169), // entry
    must(258, 1170), // due
    must(1152, 1137), // journal
    must(214, 1144), // membership
    must(215, 1122), // deliberation
    must(497, 1118), // covenant
    must(216, 1156), // points
    must(217, 978), // cases
    must(218, 994), // catalogue
    must(75, 1115), // consultation
    must(219, 1168), // vault
    must(237, 17), // at
    must(788, 0), // actor
    must(1262, 1167), // query
    must(416, 231), // channel
    may(263, 1175, 0), // helper
    may(270, 66, 0), // batch
    must(1263, 0), // id
    must(237, 17), // at
    must(788, 0), // actor
    may(1264, 1173, 0), // via
    must(67, 1002), // command
    must(24, 2), // digest
    must(118, 1176), // secret
    must(220, 34), // charter
    must(24, 2), // digest
    must(118, 1176), // secret
    may(260, 338, 0), // key
    must(1265, 27), // number
    must(24, 2), // digest
    must(118, 1176), // secret
    must(260, 45), // key
    must(24, 2), // digest
    must(514, 27), // content
    must(1266, 27), // text
    must(24, 2), // digest
    must(29, 16), // leaf
    must(787, 18), // seq
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(242, 18), // first
    must(43, 18), // second
    must(30, 21), // proof
    must(1267, 16), // firstRoot
    must(1268, 16), // secondRoot
    must(24, 2), // digest
    must(269, 868), // ballot
    must(639, 18), // place
    must(28, 18), // size
    must(30, 21), // proof
    must(27, 16), // root
    must(24, 2), // digest
    must(394, 848), // terms
    must(143, 867), // ballots
    must(1269, 1179), // identityDigest
    must(1270, 1180), // identityKey
    must(254, 1181), // creditCode
    must(1271, 1182), // contentDigest
    must(1272, 1183), // qrPicture
    must(1273, 1184), // verifyInclusion
    must(1274, 1185), // verifyConsistency
    must(1275, 1186), // verifyBallot
    must(1276, 1187), // recount
    must(166, 1188), // presets
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
    "units", "calls", "proposer", "voters", "evidence", "unit", "admitted", "against", "statement",
    "amendment", "contribution", "content", "disagree", "pass", "agree", "reaction", "accepted",
    "hidden", "listUntil", "listDue", "opens", "register", "dropped", "list", "listed",
    "objection", "about", "upheld", "unanswered", "adopts", "keep", "end", "finding", "next",
    "left", "changed", "voter", "proxy", "principal", "inTime", "watchers", "papers", "boxes",
    "noQuorum", "rejected", "passed", "tooMany", "twoPosts", "otherForm", "unreadable", "flaw",
    "blank", "measure", "yes", "no", "abstain", "tallies", "test", "part", "whole", "base",
    "ratio", "comparison", "right", "holds", "option", "votes", "tests", "byTie", "seated", "tied",
    "forFirst", "forSecond", "path", "strength", "back", "cut", "duels", "unbeaten", "winner",
    "alone", "standings", "continuing", "out", "rounds", "project", "effectiveVotesThousandths",
    "inFull", "cost", "before", "funded", "offers", "steps", "outcome", "turnout", "count",
    "sameTracker", "result", "doubled", "topicProposed", "votersRecorded", "unitsRecorded",
    "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn", "screeningBegan",
    "topicScreened", "rulingAppealed", "discussionBegan", "contributionMade", "reactionGiven",
    "amendmentDecided", "contributionModerated", "topicFrozen", "objectionLodged",
    "objectionDecided", "listStands", "resultAnnounced", "resultAnnulled", "resultStands",
    "topicInForce", "topicMoot", "topicReviewed", "votingOpened", "ballotCast", "voteEntrusted",
    "proxyRevoked", "ballotsServed", "paperIssued", "papersCounted", "votingClosed",
    "topicDecided", "draft", "since", "violation", "place", "repetition", "applies", "case",
    "recorder", "issued", "covenantAdopted", "covenantRepealed", "covenantGoesOn",
    "violationRecorded", "replyGiven", "measureApplied", "noticeIssued", "noticeRetracted",
    "referredAgain", "referralOpened", "referralRefused", "appealLodged", "appealDismissed",
    "violationWithdrawn", "fund", "times", "offer", "price", "stock", "requires", "redemption",
    "buyer", "tries", "cancelled", "expired", "locked", "dissolved", "cause", "carried", "earned",
    "spent", "net", "cny", "rounding", "settlement", "rate", "lines", "totals", "fundOpened",
    "pointsAwarded", "awardReversed", "offerPublished", "offerWithdrawn", "redemptionReserved",
    "codeRejected", "redemptionConfirmed", "redemptionReturned", "settled", "pointsCombined",
    "pointsForfeited", "gridPatrol", "hotline", "policeLine", "sensor", "tip", "reporter", "lead",
    "designated", "complete", "late", "warningsExhausted", "deferral", "warning", "round",
    "response", "solution", "satisfaction", "termsAdopted", "caseReported", "caseAccepted",
    "caseDeclined", "selfResolutionStarted", "handlingStarted", "caseEntrusted", "caseDispatched",
    "caseReturned", "feedbackGiven", "caseClosed", "caseEscalated", "deadlineMissed",
    "caseSupervised", "deadlineSet", "caseRated", "caseReopened", "caseReleased", "caseWithdrawn",
    "record", "ageDays", "holder", "purpose", "unknownItem", "itemTwice", "purposeNotLawful",
    "notEntitled", "outsideRegion", "alreadyHeld", "refusedByResident", "consentMissing",
    "guardianMissing", "heldElsewhere", "recordExists", "unknownRecord", "notFresh",
    "notRefusable", "shareFrom", "mayCollect", "forbidden", "answers", "formAsked",
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
    15, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7, 18, 18, 10, 8, 10,
    16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6, 8, 7, 5, 5, 5, 5,
    9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13, 18, 15, 19, 20, 20,
    14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7, 11, 14, 7, 11, 7, 5,
    8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5, 4, 15, 4, 10, 6, 9,
    6, 9, 8, 11, 5, 7, 8, 7, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9, 7, 5, 8, 7,
    4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 5, 9, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7, 3,
    2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6,
    7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16, 13,
    16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5,
    10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10,
    5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14,
    15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12,
    13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12,
    13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12,
    16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11,
    11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 4, 3, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 6, 7, 7, 9, 12, 11,
    11, 18, 11, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 11, 15, 17, 13, 15, 15, 10, 16, 11, 11, 15,
    9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 10, 10, 15, 10, 9, 8, 10, 9, 12, 8, 10, 8, 11,
    10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 8,
    15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7,
    9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7,
    13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10,
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
