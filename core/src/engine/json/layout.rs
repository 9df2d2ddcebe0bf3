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
pub(in crate::engine) const ANSWERED: Place = 979;
pub(in crate::engine) const APART: Place = 317;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 509;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 892;
pub(in crate::engine) const BALLOT_KIND: Place = 307;
pub(in crate::engine) const BALLOT_PROOF: Place = 897;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 887;
pub(in crate::engine) const BALLOTS_VIEW: Place = 889;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 428;
pub(in crate::engine) const BUDGET_COUNT: Place = 434;
pub(in crate::engine) const BUDGET_METHOD: Place = 322;
pub(in crate::engine) const BUDGET_OFFER: Place = 438;
pub(in crate::engine) const BUDGET_STEP: Place = 436;
pub(in crate::engine) const BURDEN_OF: Place = 980;
pub(in crate::engine) const BURDEN_VIEW: Place = 969;
pub(in crate::engine) const BUYER: Place = 465;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 110;
pub(in crate::engine) const CASE_RULES: Place = 108;
pub(in crate::engine) const CASE_VIEW: Place = 946;
pub(in crate::engine) const CASES_ANSWER: Place = 945;
pub(in crate::engine) const CASES_COMMAND: Place = 985;
pub(in crate::engine) const CASES_EVENT: Place = 477;
pub(in crate::engine) const CASES_QUERY: Place = 1004;
pub(in crate::engine) const CASES_REFUSAL: Place = 744;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 967;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1009;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 505;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1020;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 514;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 481;
pub(in crate::engine) const CHANNEL_COUNT: Place = 844;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1024;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 575;
pub(in crate::engine) const CHOICE: Place = 894;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1026;
pub(in crate::engine) const CNY: Place = 473;
pub(in crate::engine) const CNY_PER_POINT: Place = 107;
pub(in crate::engine) const COMMAND: Place = 1028;
pub(in crate::engine) const COMPARISON: Place = 420;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 909;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 907;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 906;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 970;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1128;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 536;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1144;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 780;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 363;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 902;
pub(in crate::engine) const CORRECTION: Place = 298;
pub(in crate::engine) const COUNT: Place = 407;
pub(in crate::engine) const COUNT_TERMS: Place = 871;
pub(in crate::engine) const COVENANT_ANSWER: Place = 925;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1102;
pub(in crate::engine) const COVENANT_DRAFT: Place = 329;
pub(in crate::engine) const COVENANT_EVENT: Place = 439;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1147;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 687;
pub(in crate::engine) const COVENANT_RULE: Place = 331;
pub(in crate::engine) const COVENANT_STANDING: Place = 811;
pub(in crate::engine) const COVENANT_VERSION: Place = 928;
pub(in crate::engine) const COVENANT_VIEW: Place = 926;
pub(in crate::engine) const COVERAGE_VIEW: Place = 836;
pub(in crate::engine) const CREDIT_CODE: Place = 184;
pub(in crate::engine) const DATA_FORM: Place = 1011;
pub(in crate::engine) const DATA_ITEM: Place = 119;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 496;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 858;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1071;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 304;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 401;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1151;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 306;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 579;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 433;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 951;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 900;
pub(in crate::engine) const DONE: Place = 1163;
pub(in crate::engine) const DUE_CAUSE: Place = 556;
pub(in crate::engine) const DUEL: Place = 426;
pub(in crate::engine) const EARNING_RULE: Place = 106;
pub(in crate::engine) const EFFECT: Place = 876;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 915;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 560;
pub(in crate::engine) const ENTRY: Place = 1016;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 234;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 799;
pub(in crate::engine) const ENTRY_VIEW: Place = 825;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 553;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 803;
pub(in crate::engine) const FIGURES: Place = 976;
pub(in crate::engine) const FLAW: Place = 405;
pub(in crate::engine) const FORM_COUNT: Place = 295;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 937;
pub(in crate::engine) const GRID_PART: Place = 136;
pub(in crate::engine) const HELPER: Place = 1166;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 389;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 256;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 856;
pub(in crate::engine) const IN_FORCE: Place = 880;
pub(in crate::engine) const INEQUALITY: Place = 418;
pub(in crate::engine) const ITEM_ANSWER: Place = 508;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 531;
pub(in crate::engine) const JOIN_CODE: Place = 841;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1167;
pub(in crate::engine) const KEPT_FROM: Place = 125;
pub(in crate::engine) const KIN: Place = 392;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 961;
pub(in crate::engine) const LAWFUL_BASIS: Place = 120;
pub(in crate::engine) const LEDGER_TOTALS: Place = 944;
pub(in crate::engine) const LEVEL: Place = 116;
pub(in crate::engine) const LEVEL_FIGURE: Place = 959;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 115;
pub(in crate::engine) const LIST_ENTRY: Place = 375;
pub(in crate::engine) const LIST_LINE: Place = 917;
pub(in crate::engine) const LIST_SUMMARY: Place = 371;
pub(in crate::engine) const MADE: Place = 1164;
pub(in crate::engine) const MATTER: Place = 1066;
pub(in crate::engine) const MEASURE: Place = 333;
pub(in crate::engine) const MEMBER_VIEW: Place = 804;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 826;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1029;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 126;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1174;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 141;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 936;
pub(in crate::engine) const MINORITY: Place = 281;
pub(in crate::engine) const MODERATION: Place = 905;
pub(in crate::engine) const MOTION_COUNT: Place = 408;
pub(in crate::engine) const NAMED_BALLOT: Place = 1093;
pub(in crate::engine) const NEXT: Place = 886;
pub(in crate::engine) const NEXT_STEP: Place = 885;
pub(in crate::engine) const OBJECTION_STATUS: Place = 921;
pub(in crate::engine) const OBJECTION_VIEW: Place = 920;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 918;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 938;
pub(in crate::engine) const OFFICE_HOURS: Place = 113;
pub(in crate::engine) const OPEN_CASE: Place = 966;
pub(in crate::engine) const OPENING_TERMS: Place = 369;
pub(in crate::engine) const OPTION_VOTES: Place = 415;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 263;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 847;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 846;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 913;
pub(in crate::engine) const OWNED_UNIT: Place = 353;
pub(in crate::engine) const PAPER_BOX: Place = 869;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 935;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 934;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 835;
pub(in crate::engine) const POINTS_ANSWER: Place = 933;
pub(in crate::engine) const POINTS_COMMAND: Place = 1114;
pub(in crate::engine) const POINTS_EVENT: Place = 456;
pub(in crate::engine) const POINTS_QUERY: Place = 1186;
pub(in crate::engine) const POINTS_REFUSAL: Place = 709;
pub(in crate::engine) const POINTS_RULES: Place = 104;
pub(in crate::engine) const POST: Place = 311;
pub(in crate::engine) const POST_COUNT: Place = 413;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 421;
pub(in crate::engine) const PROOF_FIGURE: Place = 839;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 922;
pub(in crate::engine) const PROXY_LIMITS: Place = 103;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 924;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 891;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1197;
pub(in crate::engine) const QUESTION: Place = 1201;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 972;
pub(in crate::engine) const QUESTION_VIEW: Place = 971;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 949;
pub(in crate::engine) const RATING_SUMS: Place = 962;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 365;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 823;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 737;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 939;
pub(in crate::engine) const REFUSAL: Place = 559;
pub(in crate::engine) const REFUSED: Place = 558;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 955;
pub(in crate::engine) const REGION_HISTORY: Place = 828;
pub(in crate::engine) const REGION_VERSION: Place = 830;
pub(in crate::engine) const REGION_VIEW: Place = 827;
pub(in crate::engine) const REQUEST: Place = 1202;
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
pub(in crate::engine) const ROLE_VIEW: Place = 806;
pub(in crate::engine) const ROUND: Place = 431;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 932;
pub(in crate::engine) const RUNOFF_COUNT: Place = 429;
pub(in crate::engine) const SCHULZE_COUNT: Place = 424;
pub(in crate::engine) const SCORE: Place = 501;
pub(in crate::engine) const SEATED: Place = 423;
pub(in crate::engine) const SEATS_COUNT: Place = 411;
pub(in crate::engine) const SECRET: Place = 1206;
pub(in crate::engine) const SENSITIVITY: Place = 122;
pub(in crate::engine) const SENTENCE: Place = 899;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 472;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 474;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 943;
pub(in crate::engine) const SETUP: Place = 1207;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 542;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 753;
pub(in crate::engine) const STAGE_FIGURE: Place = 957;
pub(in crate::engine) const STAGE_NAME: Place = 589;
pub(in crate::engine) const STAGE_VIEW: Place = 860;
pub(in crate::engine) const STAGES: Place = 754;
pub(in crate::engine) const STATEMENT_VIEW: Place = 911;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 954;
pub(in crate::engine) const STEP_VIEW: Place = 953;
pub(in crate::engine) const TALLY: Place = 410;
pub(in crate::engine) const TERM: Place = 117;
pub(in crate::engine) const TERMS: Place = 479;
pub(in crate::engine) const TEST: Place = 419;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 872;
pub(in crate::engine) const TIES: Place = 324;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1208;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 859;
pub(in crate::engine) const TRACKER: Place = 663;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 832;
pub(in crate::engine) const TURNOUT: Place = 402;
pub(in crate::engine) const UNIT: Place = 490;
pub(in crate::engine) const UNIT_FIGURES: Place = 963;
pub(in crate::engine) const UNMASKING: Place = 284;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 285;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 977;
pub(in crate::engine) const VAULT_COMMAND: Place = 1136;
pub(in crate::engine) const VAULT_EVENT: Place = 545;
pub(in crate::engine) const VAULT_QUERY: Place = 1198;
pub(in crate::engine) const VAULT_REFUSAL: Place = 791;
pub(in crate::engine) const VERIFICATION_CODE: Place = 942;
pub(in crate::engine) const VIA: Place = 1204;
pub(in crate::engine) const VIOLATION_VIEW: Place = 810;
pub(in crate::engine) const VOIDED: Place = 404;
pub(in crate::engine) const VOTE: Place = 1089;
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
    Row::Union(2508, 9), // 14 Answer
    Row::Union(2043, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1967, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1963, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1961, 2), // 29 Outcome
    Row::Record(1444, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1435, 9), // 32 Event
    Row::Union(258, 1), // 33 CharterEvent
    Row::Record(257, 1), // 34 CharterEvent.adopted
    Row::Record(247, 10), // 35 Charter
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
    Row::Record(193, 2), // 60 DeliberationRules
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
    Row::Record(171, 22), // 89 Preset
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
    Row::Record(199, 4), // 104 PointsRules
    Row::List(106), // 105 [EarningRule]
    Row::Record(195, 4), // 106 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 107 CnyPerPoint
    Row::Record(218, 6), // 108 CaseRules
    Row::List(110), // 109 [CaseKind]
    Row::Record(203, 3), // 110 CaseKind
    Row::List(0), // 111 [OrganisationId]
    Row::List(113), // 112 [OfficeHours]
    Row::Record(206, 2), // 113 OfficeHours
    Row::List(115), // 114 [Limit]
    Row::Record(215, 3), // 115 Limit
    Row::Words(208, 5), // 116 Level
    Row::Union(213, 2), // 117 Term
    Row::List(119), // 118 [DataItem]
    Row::Record(234, 7), // 119 DataItem
    Row::Words(224, 7), // 120 LawfulBasis
    Row::List(0), // 121 [PurposeCode]
    Row::Words(231, 3), // 122 Sensitivity
    Row::List(124), // 123 [RetentionCategory]
    Row::Record(243, 4), // 124 RetentionCategory
    Row::Words(241, 2), // 125 KeptFrom
    Row::Union(633, 44), // 126 MembershipEvent
    Row::Record(259, 4), // 127 MembershipEvent.regionDefined
    Row::Maybe(39), // 128 RegionCode?
    Row::Record(275, 4), // 129 MembershipEvent.reshapePlanned
    Row::Union(271, 4), // 130 Reshaping
    Row::Record(247, 1), // 131 Reshaping.rename
    Row::Record(263, 2), // 132 Reshaping.move
    Row::Record(268, 2), // 133 Reshaping.split
    Row::List(0), // 134 [HouseholdId]
    Row::List(136), // 135 [GridPart]
    Row::Record(265, 3), // 136 GridPart
    Row::Record(270, 1), // 137 Reshaping.merge
    Row::List(39), // 138 [RegionCode]
    Row::Record(275, 1), // 139 MembershipEvent.reshapeCancelled
    Row::Record(494, 2), // 140 MembershipEvent.reshapeDropped
    Row::Union(394, 100), // 141 MembershipRefusal
    Row::Record(38, 1), // 142 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 143 MembershipRefusal.unknownPerson
    Row::Record(279, 1), // 144 MembershipRefusal.unknownHousehold
    Row::Record(280, 1), // 145 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 146 MembershipRefusal.regionExists
    Row::Record(281, 3), // 147 MembershipRefusal.levelGap
    Row::Record(284, 3), // 148 MembershipRefusal.gridSuffix
    Row::Record(287, 2), // 149 MembershipRefusal.notAGrid
    Row::Record(275, 1), // 150 MembershipRefusal.unknownReshape
    Row::Record(289, 2), // 151 MembershipRefusal.reshapeExists
    Row::Record(291, 2), // 152 MembershipRefusal.reshapePast
    Row::Record(293, 2), // 153 MembershipRefusal.regionEnded
    Row::Record(295, 0), // 154 MembershipRefusal.nothingChanges
    Row::Record(295, 1), // 155 MembershipRefusal.namedTwice
    Row::Record(296, 4), // 156 MembershipRefusal.mergeLevels
    Row::Record(300, 4), // 157 MembershipRefusal.householdsUnaccounted
    Row::Record(304, 3), // 158 MembershipRefusal.knownBelowJoined
    Row::Record(307, 2), // 159 MembershipRefusal.joinCodeDays
    Row::Record(300, 1), // 160 MembershipRefusal.noJoinCode
    Row::Record(309, 1), // 161 MembershipRefusal.joinTriesUsed
    Row::Record(310, 2), // 162 MembershipRefusal.joinCodeReplaced
    Row::Record(310, 1), // 163 MembershipRefusal.joinCodeWithdrawn
    Row::Record(309, 1), // 164 MembershipRefusal.joinCodeExpired
    Row::Record(312, 2), // 165 MembershipRefusal.proofTooLow
    Row::Record(314, 2), // 166 MembershipRefusal.alreadyMember
    Row::Record(316, 0), // 167 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 168 MembershipRefusal.identityChanged
    Row::Record(316, 2), // 169 MembershipRefusal.householdElsewhere
    Row::Record(318, 2), // 170 MembershipRefusal.householdFull
    Row::Record(36, 1), // 171 MembershipRefusal.notAMember
    Row::Record(320, 2), // 172 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 173 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 174 MembershipRefusal.roleWithoutOrganisation
    Row::Record(322, 2), // 175 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 176 MembershipRefusal.ownGrant
    Row::Record(324, 2), // 177 MembershipRefusal.roleExpiryPast
    Row::Record(326, 3), // 178 MembershipRefusal.beyondRung
    Row::Record(329, 2), // 179 MembershipRefusal.grantOutlasts
    Row::Record(331, 2), // 180 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 181 MembershipRefusal.roleNotHeld
    Row::Record(280, 1), // 182 MembershipRefusal.creditCodeMissing
    Row::Record(333, 2), // 183 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 184 CreditCode
    Row::Record(280, 1), // 185 MembershipRefusal.organisationExists
    Row::Record(335, 2), // 186 MembershipRefusal.applicationsOfPerson
    Row::Record(337, 3), // 187 MembershipRefusal.applicationsOfRegion
    Row::Record(340, 2), // 188 MembershipRefusal.officersTooMany
    Row::Record(342, 0), // 189 MembershipRefusal.officersNone
    Row::Record(36, 1), // 190 MembershipRefusal.officerTwice
    Row::Record(280, 1), // 191 MembershipRefusal.notUnderReview
    Row::Record(280, 1), // 192 MembershipRefusal.ownReview
    Row::Record(280, 1), // 193 MembershipRefusal.sameReviewer
    Row::Record(280, 1), // 194 MembershipRefusal.notRejected
    Row::Record(280, 1), // 195 MembershipRefusal.appealDecided
    Row::Record(324, 2), // 196 MembershipRefusal.appealLate
    Row::Record(280, 1), // 197 MembershipRefusal.ownSupervision
    Row::Record(280, 1), // 198 MembershipRefusal.notSuspended
    Row::Record(342, 3), // 199 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 200 i16
    Row::Record(280, 1), // 201 MembershipRefusal.notActive
    Row::Record(345, 2), // 202 MembershipRefusal.notDue
    Row::Record(347, 2), // 203 MembershipRefusal.personMerged
    Row::Record(349, 2), // 204 MembershipRefusal.identityKeyOrder
    Row::Record(351, 0), // 205 MembershipRefusal.identityKeyReused
    Row::Record(349, 2), // 206 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 207 MembershipRefusal.ownWitness
    Row::Record(351, 3), // 208 MembershipRefusal.proofBelow
    Row::Record(354, 2), // 209 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 210 MembershipRefusal.onePerson
    Row::Record(356, 2), // 211 MembershipRefusal.duplicateOpen
    Row::Record(356, 2), // 212 MembershipRefusal.noDuplicate
    Row::Record(356, 2), // 213 MembershipRefusal.ownDuplicate
    Row::Record(347, 2), // 214 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 215 MembershipRefusal.notAMinor
    Row::Record(358, 3), // 216 MembershipRefusal.underage
    Row::Record(361, 2), // 217 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 218 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 219 MembershipRefusal.guardianActs
    Row::Record(363, 0), // 220 MembershipRefusal.unmaskingOff
    Row::Record(363, 1), // 221 MembershipRefusal.unmaskingExists
    Row::Record(363, 1), // 222 MembershipRefusal.unknownUnmasking
    Row::Record(364, 2), // 223 MembershipRefusal.unknownHandle
    Row::Record(363, 1), // 224 MembershipRefusal.ownUnmasking
    Row::Record(363, 1), // 225 MembershipRefusal.unmaskingDecided
    Row::Record(363, 1), // 226 MembershipRefusal.nobodyToTell
    Row::Record(366, 0), // 227 MembershipRefusal.assistanceOff
    Row::Record(366, 1), // 228 MembershipRefusal.ownHelper
    Row::Record(366, 1), // 229 MembershipRefusal.helperElsewhere
    Row::Record(367, 2), // 230 MembershipRefusal.helperForRole
    Row::Record(369, 4), // 231 MembershipRefusal.helperBusy
    Row::Record(366, 1), // 232 MembershipRefusal.helperChooses
    Row::Record(378, 2), // 233 MembershipRefusal.channelDiffers
    Row::Words(373, 5), // 234 EntryChannel
    Row::Record(380, 1), // 235 MembershipRefusal.unknownBatch
    Row::Record(380, 1), // 236 MembershipRefusal.batchExists
    Row::Record(380, 1), // 237 MembershipRefusal.batchClosed
    Row::Record(381, 3), // 238 MembershipRefusal.batchTotal
    Row::Record(384, 2), // 239 MembershipRefusal.notInBatch
    Row::Record(386, 4), // 240 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 241 MembershipRefusal.nothingToCorrect
    Row::Record(324, 2), // 242 MembershipRefusal.correctionLate
    Row::Record(390, 2), // 243 MembershipRefusal.proofRaised
    Row::Record(392, 2), // 244 MembershipRefusal.secondEyes
    Row::Record(275, 3), // 245 MembershipEvent.regionReshaped
    Row::Record(300, 2), // 246 MembershipEvent.knownHouseholdsEntered
    Row::Record(496, 7), // 247 MembershipEvent.roleGranted
    Row::Maybe(0), // 248 OrganisationId?
    Row::Maybe(0), // 249 PersonId?
    Row::Record(496, 4), // 250 MembershipEvent.roleRevoked
    Row::Record(503, 4), // 251 MembershipEvent.joinCodeIssued
    Row::Record(503, 2), // 252 MembershipEvent.joinCodeRevoked
    Row::Record(507, 3), // 253 MembershipEvent.joinCodeRejected
    Row::Record(316, 2), // 254 MembershipEvent.householdFormed
    Row::Record(510, 5), // 255 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 256 Identity
    Row::Record(36, 1), // 257 MembershipEvent.personLeft
    Row::Record(515, 2), // 258 MembershipEvent.delegateNamed
    Row::Record(517, 3), // 259 MembershipEvent.householdRegrouped
    Row::List(0), // 260 [PersonId]
    Row::Record(279, 1), // 261 MembershipEvent.delegateCleared
    Row::Record(531, 10), // 262 MembershipEvent.organisationApplied
    Row::Words(520, 11), // 263 OrganisationKind
    Row::Maybe(184), // 264 CreditCode?
    Row::Record(541, 2), // 265 MembershipEvent.organisationApproved
    Row::Record(543, 5), // 266 MembershipEvent.organisationRejected
    Row::Record(548, 4), // 267 MembershipEvent.reviewAppealed
    Row::Record(280, 1), // 268 MembershipEvent.applicationWithdrawn
    Row::Record(541, 2), // 269 MembershipEvent.organisationSuspended
    Row::Record(541, 2), // 270 MembershipEvent.organisationReinstated
    Row::Record(541, 2), // 271 MembershipEvent.organisationDissolved
    Row::Record(552, 3), // 272 MembershipEvent.reviewOverdue
    Row::Record(552, 3), // 273 MembershipEvent.reviewEscalated
    Row::Record(555, 2), // 274 MembershipEvent.identityKeyRotated
    Row::Record(557, 3), // 275 MembershipEvent.personProved
    Row::Record(560, 5), // 276 MembershipEvent.duplicateFound
    Row::Record(565, 3), // 277 MembershipEvent.duplicateOverdue
    Row::Record(568, 3), // 278 MembershipEvent.duplicateDismissed
    Row::Record(571, 3), // 279 MembershipEvent.personsMerged
    Row::Record(576, 2), // 280 MembershipEvent.minorEntered
    Row::Record(574, 2), // 281 Minority
    Row::Record(36, 1), // 282 MembershipEvent.cameOfAge
    Row::Record(597, 1), // 283 MembershipEvent.unmaskingAsked
    Row::Record(590, 7), // 284 Unmasking
    Row::Union(586, 4), // 285 UnmaskingStage
    Row::Record(345, 1), // 286 UnmaskingStage.asked
    Row::Record(578, 0), // 287 UnmaskingStage.lapsed
    Row::Record(578, 2), // 288 UnmaskingStage.declined
    Row::Record(580, 6), // 289 UnmaskingStage.granted
    Row::Record(598, 2), // 290 MembershipEvent.unmaskingMoved
    Row::Record(600, 2), // 291 MembershipEvent.personErased
    Row::Record(602, 7), // 292 MembershipEvent.entered
    Row::Record(611, 4), // 293 MembershipEvent.batchOpened
    Row::List(295), // 294 [FormCount]
    Row::Record(609, 2), // 295 FormCount
    Row::Record(615, 3), // 296 MembershipEvent.batchClosed
    Row::Record(622, 3), // 297 MembershipEvent.entryCorrected
    Row::Union(619, 3), // 298 Correction
    Row::Record(279, 1), // 299 Correction.household
    Row::Record(198, 1), // 300 Correction.proof
    Row::Record(618, 1), // 301 Correction.delegate
    Row::Record(625, 5), // 302 MembershipEvent.actHeld
    Row::Record(630, 3), // 303 MembershipEvent.actSeconded
    Row::Union(1001, 35), // 304 DeliberationEvent
    Row::Record(736, 16), // 305 DeliberationEvent.topicProposed
    Row::Record(711, 3), // 306 DeliberationQuestion
    Row::Union(700, 6), // 307 BallotKind
    Row::Record(677, 0), // 308 BallotKind.motion
    Row::Record(685, 2), // 309 BallotKind.block
    Row::List(311), // 310 [Post]
    Row::Record(679, 4), // 311 Post
    Row::List(45), // 312 [u8]
    Row::List(314), // 313 [Reserved]
    Row::Record(677, 2), // 314 Reserved
    Row::Maybe(64), // 315 Threshold?
    Row::List(317), // 316 [Apart]
    Row::Record(683, 2), // 317 Apart
    Row::Record(687, 1), // 318 BallotKind.approval
    Row::Record(688, 2), // 319 BallotKind.score
    Row::Record(690, 2), // 320 BallotKind.ranked
    Row::Record(695, 5), // 321 BallotKind.budget
    Row::Words(692, 3), // 322 BudgetMethod
    Row::List(13), // 323 [Amount]
    Row::Union(708, 3), // 324 Ties
    Row::Record(706, 0), // 325 Ties.revote
    Row::Record(706, 1), // 326 Ties.seniority
    Row::Record(707, 1), // 327 Ties.lot
    Row::Maybe(329), // 328 CovenantDraft?
    Row::Record(730, 4), // 329 CovenantDraft
    Row::List(331), // 330 [CovenantRule]
    Row::Record(724, 6), // 331 CovenantRule
    Row::List(333), // 332 [Measure]
    Row::Union(716, 6), // 333 Measure
    Row::Record(714, 0), // 334 Measure.dissuade
    Row::Record(714, 0), // 335 Measure.expose
    Row::Record(714, 2), // 336 Measure.exposeNamed
    Row::Maybe(120), // 337 LawfulBasis?
    Row::Record(203, 1), // 338 Measure.refer
    Row::Record(196, 1), // 339 Measure.fine
    Row::Record(716, 0), // 340 Measure.withholdService
    Row::Maybe(342), // 341 AppealTerms?
    Row::Record(722, 2), // 342 AppealTerms
    Row::Maybe(0), // 343 RuleCode?
    Row::Maybe(0), // 344 TopicId?
    Row::List(0), // 345 [Id]
    Row::List(347), // 346 [Call]
    Row::Record(734, 2), // 347 Call
    Row::Record(754, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(752, 2), // 350 Voter
    Row::Record(760, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(757, 3), // 353 OwnedUnit
    Row::Record(762, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(764, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(766, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(736, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(769, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(771, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(776, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(779, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(785, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(781, 4), // 363 ContributionKind
    Row::Record(795, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(792, 3), // 365 Reaction
    Row::Record(799, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(805, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(816, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(809, 4), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(813, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(825, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(821, 4), // 375 ListEntry
    Row::Record(830, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(834, 2), // 377 DeliberationEvent.listStands
    Row::Record(836, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(839, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(834, 2), // 380 DeliberationEvent.resultStands
    Row::Record(843, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(849, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(769, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(855, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(852, 3), // 385 ReviewFinding
    Row::Record(859, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(865, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(879, 5), // 390 DeliberationEvent.voteEntrusted
    Row::Maybe(392), // 391 Kin?
    Row::Words(873, 6), // 392 Kin
    Row::Record(879, 2), // 393 DeliberationEvent.proxyRevoked
    Row::Record(884, 4), // 394 DeliberationEvent.ballotsServed
    Row::Record(888, 6), // 395 DeliberationEvent.paperIssued
    Row::Record(894, 3), // 396 DeliberationEvent.papersCounted
    Row::List(389), // 397 [HiddenBallot]
    Row::Record(897, 3), // 398 DeliberationEvent.votingClosed
    Row::Record(994, 7), // 399 DeliberationEvent.topicDecided
    Row::Record(988, 6), // 400 VoteResult
    Row::Words(900, 4), // 401 DeliberationOutcome
    Row::Record(911, 3), // 402 Turnout
    Row::List(404), // 403 [Voided]
    Row::Record(909, 2), // 404 Voided
    Row::Words(904, 5), // 405 Flaw
    Row::Maybe(407), // 406 Count?
    Row::Union(983, 5), // 407 Count
    Row::Record(920, 1), // 408 MotionCount
    Row::List(410), // 409 [Tally]
    Row::Record(914, 6), // 410 Tally
    Row::Record(945, 1), // 411 SeatsCount
    Row::List(413), // 412 [PostCount]
    Row::Record(941, 4), // 413 PostCount
    Row::List(415), // 414 [OptionVotes]
    Row::Record(935, 3), // 415 OptionVotes
    Row::List(19), // 416 [u32]
    Row::List(418), // 417 [Inequality]
    Row::Record(925, 10), // 418 Inequality
    Row::Words(921, 2), // 419 Test
    Row::Words(923, 2), // 420 Comparison
    Row::Leaf(Leaf::Product), // 421 Product
    Row::List(423), // 422 [Seated]
    Row::Record(938, 3), // 423 Seated
    Row::Record(955, 4), // 424 SchulzeCount
    Row::List(426), // 425 [Duel]
    Row::Record(946, 4), // 426 Duel
    Row::List(428), // 427 [Beat]
    Row::Record(950, 5), // 428 Beat
    Row::Record(967, 3), // 429 RunoffCount
    Row::List(431), // 430 [Round]
    Row::Record(962, 5), // 431 Round
    Row::List(433), // 432 [DeliberationStanding]
    Row::Record(959, 3), // 433 DeliberationStanding
    Row::Record(980, 3), // 434 BudgetCount
    Row::List(436), // 435 [BudgetStep]
    Row::Record(973, 7), // 436 BudgetStep
    Row::List(438), // 437 [BudgetOffer]
    Row::Record(970, 3), // 438 BudgetOffer
    Row::Union(1090, 14), // 439 CovenantEvent
    Row::Record(1036, 5), // 440 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 441 CovenantId?
    Row::Record(1041, 3), // 442 CovenantEvent.covenantRepealed
    Row::Record(1041, 2), // 443 CovenantEvent.covenantGoesOn
    Row::Record(1044, 12), // 444 CovenantEvent.violationRecorded
    Row::Record(1056, 2), // 445 CovenantEvent.replyGiven
    Row::Record(1058, 8), // 446 CovenantEvent.measureApplied
    Row::Maybe(0), // 447 CaseId?
    Row::Record(1066, 3), // 448 CovenantEvent.noticeIssued
    Row::Record(1069, 4), // 449 CovenantEvent.noticeRetracted
    Row::Record(1073, 5), // 450 CovenantEvent.referredAgain
    Row::Record(1078, 2), // 451 CovenantEvent.referralOpened
    Row::Record(1080, 2), // 452 CovenantEvent.referralRefused
    Row::Record(1082, 3), // 453 CovenantEvent.appealLodged
    Row::Record(1085, 2), // 454 CovenantEvent.appealDismissed
    Row::Record(1087, 3), // 455 CovenantEvent.violationWithdrawn
    Row::Union(1165, 12), // 456 PointsEvent
    Row::Record(1104, 2), // 457 PointsEvent.fundOpened
    Row::Record(1106, 5), // 458 PointsEvent.pointsAwarded
    Row::Record(1111, 6), // 459 PointsEvent.awardReversed
    Row::Record(1119, 5), // 460 PointsEvent.offerPublished
    Row::Maybe(462), // 461 Requirement?
    Row::Record(1117, 2), // 462 Requirement
    Row::Record(1119, 1), // 463 PointsEvent.offerWithdrawn
    Row::Record(1126, 6), // 464 PointsEvent.redemptionReserved
    Row::Union(1124, 2), // 465 Buyer
    Row::Record(1132, 2), // 466 PointsEvent.codeRejected
    Row::Record(1126, 1), // 467 PointsEvent.redemptionConfirmed
    Row::Record(1138, 2), // 468 PointsEvent.redemptionReturned
    Row::Words(1134, 4), // 469 ReturnCause
    Row::Record(1154, 5), // 470 PointsEvent.settled
    Row::List(472), // 471 [SettlementLine]
    Row::Record(1140, 7), // 472 SettlementLine
    Row::Leaf(Leaf::Cny), // 473 Cny
    Row::Record(1147, 7), // 474 SettlementTotals
    Row::Record(1159, 3), // 475 PointsEvent.pointsCombined
    Row::Record(1162, 3), // 476 PointsEvent.pointsForfeited
    Row::Union(1264, 19), // 477 CasesEvent
    Row::Record(1182, 1), // 478 CasesEvent.termsAdopted
    Row::Record(1177, 5), // 479 Terms
    Row::Record(1191, 10), // 480 CasesEvent.caseReported
    Row::Words(1183, 8), // 481 Channel
    Row::Record(1201, 2), // 482 CasesEvent.caseAccepted
    Row::Record(1203, 5), // 483 CasesEvent.caseDeclined
    Row::Record(1208, 2), // 484 CasesEvent.selfResolutionStarted
    Row::Record(1054, 1), // 485 CasesEvent.handlingStarted
    Row::Record(1210, 2), // 486 CasesEvent.caseEntrusted
    Row::Record(1212, 4), // 487 CasesEvent.caseDispatched
    Row::Record(1216, 3), // 488 CasesEvent.caseReturned
    Row::Record(1221, 5), // 489 CasesEvent.feedbackGiven
    Row::Union(1219, 2), // 490 Unit
    Row::Record(38, 1), // 491 Unit.region
    Row::Record(280, 1), // 492 Unit.organisation
    Row::Record(1226, 7), // 493 CasesEvent.caseClosed
    Row::Record(1235, 6), // 494 CasesEvent.caseEscalated
    Row::Maybe(496), // 495 Deferral?
    Row::Words(1233, 2), // 496 Deferral
    Row::Record(1241, 4), // 497 CasesEvent.deadlineMissed
    Row::Record(1245, 5), // 498 CasesEvent.caseSupervised
    Row::Record(1250, 3), // 499 CasesEvent.deadlineSet
    Row::Record(1253, 6), // 500 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 501 Score
    Row::Record(1259, 5), // 502 CasesEvent.caseReopened
    Row::Record(1210, 2), // 503 CasesEvent.caseReleased
    Row::Record(1054, 1), // 504 CasesEvent.caseWithdrawn
    Row::Union(1368, 6), // 505 CatalogueEvent
    Row::Record(1342, 5), // 506 CatalogueEvent.formAsked
    Row::List(508), // 507 [ItemAnswer]
    Row::Record(1340, 2), // 508 ItemAnswer
    Row::Union(1336, 4), // 509 AskAnswer
    Row::Record(1283, 4), // 510 AskAnswer.alreadyHeld
    Row::Record(1287, 4), // 511 AskAnswer.shareFrom
    Row::Record(1291, 2), // 512 AskAnswer.mayCollect
    Row::Record(1335, 1), // 513 AskAnswer.forbidden
    Row::Union(1321, 14), // 514 CatalogueRefusal
    Row::Record(234, 1), // 515 CatalogueRefusal.unknownItem
    Row::Record(234, 1), // 516 CatalogueRefusal.itemTwice
    Row::Record(1293, 2), // 517 CatalogueRefusal.purposeNotLawful
    Row::Record(1295, 3), // 518 CatalogueRefusal.notEntitled
    Row::Record(1298, 3), // 519 CatalogueRefusal.outsideRegion
    Row::Record(1301, 5), // 520 CatalogueRefusal.alreadyHeld
    Row::Record(1306, 3), // 521 CatalogueRefusal.refusedByResident
    Row::Record(1309, 2), // 522 CatalogueRefusal.consentMissing
    Row::Record(1311, 3), // 523 CatalogueRefusal.guardianMissing
    Row::Record(1314, 5), // 524 CatalogueRefusal.heldElsewhere
    Row::Record(1284, 1), // 525 CatalogueRefusal.recordExists
    Row::Record(1284, 1), // 526 CatalogueRefusal.unknownRecord
    Row::Record(1319, 2), // 527 CatalogueRefusal.notFresh
    Row::Record(1309, 2), // 528 CatalogueRefusal.notRefusable
    Row::Record(1350, 10), // 529 CatalogueEvent.itemCollected
    Row::Maybe(531), // 530 ItemConsent?
    Row::Record(1347, 3), // 531 ItemConsent
    Row::Record(1360, 4), // 532 CatalogueEvent.itemShared
    Row::Record(1364, 4), // 533 CatalogueEvent.itemRefused
    Row::Record(1360, 2), // 534 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 535 CatalogueEvent.personForgotten
    Row::Union(1397, 7), // 536 ConsultationEvent
    Row::Record(1374, 7), // 537 ConsultationEvent.questionAsked
    Row::Record(1381, 3), // 538 ConsultationEvent.answerReminded
    Row::Record(1384, 3), // 539 ConsultationEvent.answerOverdue
    Row::Record(1387, 3), // 540 ConsultationEvent.questionEscalated
    Row::Record(1392, 3), // 541 ConsultationEvent.questionAnswered
    Row::Record(1390, 2), // 542 ShownIdentity
    Row::Record(1374, 1), // 543 ConsultationEvent.questionWithdrawn
    Row::Record(1395, 2), // 544 ConsultationEvent.answerRated
    Row::Union(1428, 7), // 545 VaultEvent
    Row::Record(1404, 6), // 546 VaultEvent.entryKept
    Row::Maybe(17), // 547 Digest?
    Row::Record(1410, 2), // 548 VaultEvent.entryCorrected
    Row::Record(1412, 2), // 549 VaultEvent.termMoved
    Row::Record(1414, 2), // 550 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 551 CategoryCode?
    Row::Record(1421, 2), // 552 VaultEvent.erasureOrdered
    Row::Words(1416, 5), // 553 ErasureGround
    Row::Record(1426, 2), // 554 VaultEvent.entriesDue
    Row::List(0), // 555 [EntryId]
    Row::Words(1423, 3), // 556 DueCause
    Row::Record(1426, 1), // 557 VaultEvent.entriesErased
    Row::Record(1955, 6), // 558 Refused
    Row::Union(1945, 10), // 559 Refusal
    Row::Union(1462, 14), // 560 EngineRefusal
    Row::Record(1445, 2), // 561 EngineRefusal.tooLarge
    Row::Record(1447, 1), // 562 EngineRefusal.notUtf8
    Row::Record(1448, 2), // 563 EngineRefusal.malformed
    Row::Record(1450, 2), // 564 EngineRefusal.requestReused
    Row::Record(1452, 2), // 565 EngineRefusal.full
    Row::Record(1454, 2), // 566 EngineRefusal.timeBackward
    Row::Record(1456, 3), // 567 EngineRefusal.forbidden
    Row::Record(1459, 1), // 568 EngineRefusal.deadlinesPending
    Row::Record(1449, 1), // 569 EngineRefusal.snapshotDamaged
    Row::Record(1460, 2), // 570 EngineRefusal.snapshotVersion
    Row::Record(1462, 0), // 571 EngineRefusal.wrongSecret
    Row::Record(1450, 1), // 572 EngineRefusal.notRecorded
    Row::Record(1451, 2), // 573 EngineRefusal.noSuchRecord
    Row::Record(1449, 1), // 574 EngineRefusal.invalidNumber
    Row::Union(1480, 3), // 575 CharterRefusal
    Row::Record(1448, 2), // 576 CharterRefusal.invalid
    Row::Record(1476, 2), // 577 CharterRefusal.notInForce
    Row::Record(1478, 2), // 578 CharterRefusal.notLater
    Row::Union(1640, 105), // 579 DeliberationRefusal
    Row::Record(736, 1), // 580 DeliberationRefusal.unknownTopic
    Row::Record(736, 1), // 581 DeliberationRefusal.topicExists
    Row::Record(724, 1), // 582 DeliberationRefusal.unknownRule
    Row::Record(1483, 5), // 583 DeliberationRefusal.presetOutsideDates
    Row::Record(1488, 4), // 584 DeliberationRefusal.uncontested
    Row::Record(1492, 3), // 585 DeliberationRefusal.noCovenants
    Row::Record(724, 1), // 586 DeliberationRefusal.electionNamed
    Row::Record(1495, 3), // 587 DeliberationRefusal.noElection
    Row::Record(1514, 3), // 588 DeliberationRefusal.runoffUnderWay
    Row::Words(1498, 16), // 589 StageName
    Row::Record(1517, 4), // 590 DeliberationRefusal.runoffLate
    Row::Record(1521, 5), // 591 DeliberationRefusal.runoffAsks
    Row::Record(724, 1), // 592 DeliberationRefusal.unitsNamed
    Row::Record(1526, 3), // 593 DeliberationRefusal.unknownUnit
    Row::Record(1529, 2), // 594 DeliberationRefusal.registeredElsewhere
    Row::Record(1531, 2), // 595 DeliberationRefusal.rulesCount
    Row::Record(724, 1), // 596 DeliberationRefusal.ruleTwice
    Row::Record(1533, 3), // 597 DeliberationRefusal.windowDays
    Row::Record(1536, 3), // 598 DeliberationRefusal.ladderLength
    Row::Record(1539, 2), // 599 DeliberationRefusal.ladderDescends
    Row::Record(1533, 3), // 600 DeliberationRefusal.hearingDays
    Row::Record(1541, 5), // 601 DeliberationRefusal.unheard
    Row::Record(1546, 2), // 602 DeliberationRefusal.figuresFrom
    Row::Record(1539, 2), // 603 DeliberationRefusal.namedWithoutBasis
    Row::Record(1548, 3), // 604 DeliberationRefusal.namedWithoutSource
    Row::Record(1551, 2), // 605 DeliberationRefusal.unknownKind
    Row::Record(1553, 3), // 606 DeliberationRefusal.fine
    Row::Record(1539, 2), // 607 DeliberationRefusal.serviceWithheld
    Row::Record(1556, 2), // 608 DeliberationRefusal.nothingToContinue
    Row::Record(1041, 2), // 609 DeliberationRefusal.covenantTaken
    Row::Record(736, 2), // 610 DeliberationRefusal.nothingToRepeal
    Row::Record(1514, 2), // 611 DeliberationRefusal.alreadyReplaced
    Row::Record(1558, 6), // 612 DeliberationRefusal.looserRule
    Row::Record(1558, 6), // 613 DeliberationRefusal.otherRule
    Row::Record(1564, 2), // 614 DeliberationRefusal.unitLeftOut
    Row::Record(1566, 2), // 615 DeliberationRefusal.notBeingSeconded
    Row::Record(766, 3), // 616 DeliberationRefusal.notSeconded
    Row::Record(1566, 2), // 617 DeliberationRefusal.notOpenable
    Row::Record(1566, 2), // 618 DeliberationRefusal.notWithdrawable
    Row::Record(1566, 2), // 619 DeliberationRefusal.notVoting
    Row::Record(1568, 3), // 620 DeliberationRefusal.secondingOver
    Row::Record(1571, 3), // 621 DeliberationRefusal.votingOver
    Row::Record(1568, 3), // 622 DeliberationRefusal.notDue
    Row::Record(736, 1), // 623 DeliberationRefusal.ownSecond
    Row::Record(1529, 2), // 624 DeliberationRefusal.outsideRegion
    Row::Record(762, 2), // 625 DeliberationRefusal.alreadySeconded
    Row::Record(1529, 2), // 626 DeliberationRefusal.notOwner
    Row::Record(1574, 3), // 627 DeliberationRefusal.areaTooLarge
    Row::Record(736, 2), // 628 DeliberationRefusal.nobodyEligible
    Row::Record(866, 1), // 629 DeliberationRefusal.appBallotOfAnother
    Row::Record(1577, 2), // 630 DeliberationRefusal.notEligible
    Row::Record(1579, 2), // 631 DeliberationRefusal.notDelegate
    Row::Record(1581, 3), // 632 DeliberationRefusal.alreadyVoted
    Row::Record(1584, 2), // 633 DeliberationRefusal.organisationNamed
    Row::Record(866, 1), // 634 DeliberationRefusal.enteredTwice
    Row::Record(1448, 2), // 635 DeliberationRefusal.invalidQuestion
    Row::Record(1586, 1), // 636 DeliberationRefusal.adoptedByMotion
    Row::Record(1587, 4), // 637 DeliberationRefusal.motionOnly
    Row::Record(1591, 2), // 638 DeliberationRefusal.electedOf
    Row::Record(724, 1), // 639 DeliberationRefusal.noRanks
    Row::Record(1593, 5), // 640 DeliberationRefusal.otherRanks
    Row::Record(866, 1), // 641 DeliberationRefusal.secretByAnother
    Row::Record(909, 1), // 642 DeliberationRefusal.ballotVoid
    Row::Record(724, 1), // 643 DeliberationRefusal.noProxies
    Row::Record(1598, 2), // 644 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 645 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 646 DeliberationRefusal.proxyChain
    Row::Record(1600, 2), // 647 DeliberationRefusal.proxyFull
    Row::Record(881, 1), // 648 DeliberationRefusal.ownTrust
    Row::Record(762, 2), // 649 DeliberationRefusal.notListed
    Row::Record(36, 1), // 650 DeliberationRefusal.notEntrusted
    Row::Record(881, 1), // 651 DeliberationRefusal.notProxy
    Row::Record(1602, 3), // 652 DeliberationRefusal.proxyWithoutVote
    Row::Record(1605, 3), // 653 DeliberationRefusal.proxyEarly
    Row::Record(724, 1), // 654 DeliberationRefusal.noPapers
    Row::Record(1608, 3), // 655 DeliberationRefusal.fewWatchers
    Row::Record(380, 1), // 656 DeliberationRefusal.boxCounted
    Row::Record(891, 2), // 657 DeliberationRefusal.boxChannel
    Row::Record(380, 1), // 658 DeliberationRefusal.unknownBox
    Row::Record(1566, 2), // 659 DeliberationRefusal.notCounted
    Row::Record(1611, 3), // 660 DeliberationRefusal.withheld
    Row::Record(736, 1), // 661 DeliberationRefusal.voidVote
    Row::Record(1614, 1), // 662 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 663 Tracker
    Row::Record(1615, 3), // 664 DeliberationRefusal.wrongStage
    Row::Record(1568, 3), // 665 DeliberationRefusal.timeOver
    Row::Record(736, 1), // 666 DeliberationRefusal.ownMatter
    Row::Record(736, 1), // 667 DeliberationRefusal.reasonMissing
    Row::Record(736, 1), // 668 DeliberationRefusal.sameDecider
    Row::Record(736, 1), // 669 DeliberationRefusal.notProposer
    Row::Record(736, 1), // 670 DeliberationRefusal.ruledForGood
    Row::Record(786, 1), // 671 DeliberationRefusal.unknownContribution
    Row::Record(786, 1), // 672 DeliberationRefusal.contributionExists
    Row::Record(1618, 2), // 673 DeliberationRefusal.tooManyContributions
    Row::Record(1620, 3), // 674 DeliberationRefusal.otherKind
    Row::Record(786, 1), // 675 DeliberationRefusal.contributionHidden
    Row::Record(786, 1), // 676 DeliberationRefusal.amendmentOver
    Row::Record(1623, 3), // 677 DeliberationRefusal.staleAmendment
    Row::Record(1626, 2), // 678 DeliberationRefusal.noDraftToChange
    Row::Record(1628, 3), // 679 DeliberationRefusal.listOpen
    Row::Record(1631, 3), // 680 DeliberationRefusal.noSuchEntry
    Row::Record(1634, 4), // 681 DeliberationRefusal.noSuchArea
    Row::Record(1638, 2), // 682 DeliberationRefusal.asListed
    Row::Record(826, 1), // 683 DeliberationRefusal.objectionExists
    Row::Record(762, 2), // 684 DeliberationRefusal.alreadyObjected
    Row::Record(826, 1), // 685 DeliberationRefusal.unknownObjection
    Row::Record(826, 1), // 686 DeliberationRefusal.objectionOver
    Row::Union(1767, 21), // 687 CovenantRefusal
    Row::Record(730, 1), // 688 CovenantRefusal.covenantExists
    Row::Record(730, 1), // 689 CovenantRefusal.unknownCovenant
    Row::Record(1745, 2), // 690 CovenantRefusal.notInForce
    Row::Record(1747, 3), // 691 CovenantRefusal.notYetInForce
    Row::Record(1045, 2), // 692 CovenantRefusal.unknownRule
    Row::Record(1750, 2), // 693 CovenantRefusal.violationExists
    Row::Record(1044, 1), // 694 CovenantRefusal.unknownViolation
    Row::Record(1044, 1), // 695 CovenantRefusal.ownViolation
    Row::Record(1044, 1), // 696 CovenantRefusal.alreadyWithdrawn
    Row::Record(1752, 2), // 697 CovenantRefusal.replyClosed
    Row::Record(1754, 3), // 698 CovenantRefusal.notApplied
    Row::Record(1757, 3), // 699 CovenantRefusal.appealClosed
    Row::Record(1044, 1), // 700 CovenantRefusal.alreadyAppealed
    Row::Record(1044, 1), // 701 CovenantRefusal.ownRecord
    Row::Record(1044, 1), // 702 CovenantRefusal.noAppeal
    Row::Record(1760, 3), // 703 CovenantRefusal.notDue
    Row::Record(1044, 1), // 704 CovenantRefusal.nothingToRefer
    Row::Record(1763, 2), // 705 CovenantRefusal.placeTooHigh
    Row::Record(1765, 2), // 706 CovenantRefusal.placeOutside
    Row::Record(1767, 0), // 707 CovenantRefusal.minor
    Row::Record(1529, 2), // 708 CovenantRefusal.notBound
    Row::Union(1818, 33), // 709 PointsRefusal
    Row::Record(280, 1), // 710 PointsRefusal.notAMerchant
    Row::Record(1104, 1), // 711 PointsRefusal.unknownFund
    Row::Record(195, 1), // 712 PointsRefusal.unknownAct
    Row::Record(1788, 3), // 713 PointsRefusal.unknownAward
    Row::Record(1119, 1), // 714 PointsRefusal.unknownOffer
    Row::Record(1126, 1), // 715 PointsRefusal.unknownRedemption
    Row::Record(1154, 1), // 716 PointsRefusal.unknownSettlement
    Row::Record(1791, 2), // 717 PointsRefusal.notInSettlement
    Row::Record(1104, 1), // 718 PointsRefusal.fundExists
    Row::Record(1119, 1), // 719 PointsRefusal.offerExists
    Row::Record(1126, 1), // 720 PointsRefusal.redemptionExists
    Row::Record(1154, 1), // 721 PointsRefusal.settlementExists
    Row::Record(36, 1), // 722 PointsRefusal.ownAward
    Row::Record(1793, 3), // 723 PointsRefusal.fundElsewhere
    Row::Record(312, 2), // 724 PointsRefusal.proofTooLow
    Row::Record(1788, 3), // 725 PointsRefusal.alreadyAwarded
    Row::Record(1796, 5), // 726 PointsRefusal.capReached
    Row::Record(1788, 3), // 727 PointsRefusal.alreadyReversed
    Row::Record(1801, 2), // 728 PointsRefusal.priceTooLow
    Row::Record(1803, 0), // 729 PointsRefusal.stockEmpty
    Row::Record(195, 1), // 730 PointsRefusal.requirementEmpty
    Row::Record(1119, 1), // 731 PointsRefusal.offerWithdrawn
    Row::Record(523, 1), // 732 PointsRefusal.ownOffer
    Row::Record(1803, 3), // 733 PointsRefusal.requirementNotMet
    Row::Record(1119, 1), // 734 PointsRefusal.soldOut
    Row::Record(1806, 2), // 735 PointsRefusal.balanceTooLow
    Row::Record(1813, 2), // 736 PointsRefusal.redemptionOver
    Row::Words(1808, 5), // 737 RedemptionStatus
    Row::Record(345, 2), // 738 PointsRefusal.redemptionLate
    Row::Record(345, 2), // 739 PointsRefusal.notDue
    Row::Record(36, 1), // 740 PointsRefusal.ownConfirmation
    Row::Record(1124, 2), // 741 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 742 PointsRefusal.nothingToSettle
    Row::Record(1815, 3), // 743 PointsRefusal.ledgerFull
    Row::Union(1881, 33), // 744 CasesRefusal
    Row::Record(1054, 1), // 745 CasesRefusal.unknownCase
    Row::Record(1851, 0), // 746 CasesRefusal.channelOfTheEngine
    Row::Record(1851, 2), // 747 CasesRefusal.sourceEntered
    Row::Record(1054, 1), // 748 CasesRefusal.caseExists
    Row::Record(203, 1), // 749 CasesRefusal.unknownKind
    Row::Record(287, 2), // 750 CasesRefusal.regionTooHigh
    Row::Record(1853, 0), // 751 CasesRefusal.notOwnName
    Row::Record(1866, 3), // 752 CasesRefusal.wrongStage
    Row::Words(1853, 13), // 753 Stage
    Row::List(753), // 754 Stages
    Row::Record(1869, 3), // 755 CasesRefusal.wrongLevel
    Row::Record(345, 2), // 756 CasesRefusal.notDue
    Row::Record(345, 2), // 757 CasesRefusal.deadlinePassed
    Row::Record(215, 1), // 758 CasesRefusal.atTop
    Row::Record(1872, 2), // 759 CasesRefusal.notAbove
    Row::Record(1874, 2), // 760 CasesRefusal.aboveTop
    Row::Record(1876, 3), // 761 CasesRefusal.skipsLevel
    Row::Record(280, 1), // 762 CasesRefusal.notEntrustable
    Row::Record(280, 1), // 763 CasesRefusal.notADepartment
    Row::Record(543, 2), // 764 CasesRefusal.outOfReach
    Row::Record(524, 1), // 765 CasesRefusal.namedTwice
    Row::Record(1879, 0), // 766 CasesRefusal.unitMissing
    Row::Record(757, 1), // 767 CasesRefusal.notWithUnit
    Row::Record(757, 1), // 768 CasesRefusal.notActingFor
    Row::Record(524, 1), // 769 CasesRefusal.feedbackGiven
    Row::Record(524, 1), // 770 CasesRefusal.returnedBefore
    Row::Record(524, 1), // 771 CasesRefusal.dispatchDesignated
    Row::Record(1254, 1), // 772 CasesRefusal.alreadyRated
    Row::Record(1879, 0), // 773 CasesRefusal.anonymous
    Row::Record(1879, 0), // 774 CasesRefusal.notReporter
    Row::Record(1879, 0), // 775 CasesRefusal.handlerRates
    Row::Record(324, 2), // 776 CasesRefusal.windowClosed
    Row::Record(1879, 2), // 777 CasesRefusal.reopenedTooOften
    Row::Record(342, 3), // 778 CasesRefusal.unknownYear
    Row::Record(215, 1), // 779 CasesRefusal.noTerm
    Row::Union(1917, 10), // 780 ConsultationRefusal
    Row::Record(1374, 1), // 781 ConsultationRefusal.unknownQuestion
    Row::Record(1374, 1), // 782 ConsultationRefusal.questionExists
    Row::Record(1375, 1), // 783 ConsultationRefusal.notPublic
    Row::Record(1914, 3), // 784 ConsultationRefusal.outOfReach
    Row::Record(335, 2), // 785 ConsultationRefusal.tooManyOpen
    Row::Record(1374, 1), // 786 ConsultationRefusal.notOpen
    Row::Record(1374, 1), // 787 ConsultationRefusal.ownQuestion
    Row::Record(1374, 1), // 788 ConsultationRefusal.notAnswered
    Row::Record(1374, 1), // 789 ConsultationRefusal.ratedAlready
    Row::Record(345, 2), // 790 ConsultationRefusal.notDue
    Row::Union(1935, 10), // 791 VaultRefusal
    Row::Record(241, 1), // 792 VaultRefusal.unknownEntry
    Row::Record(241, 1), // 793 VaultRefusal.entryExists
    Row::Record(243, 1), // 794 VaultRefusal.unknownCategory
    Row::Record(243, 1), // 795 VaultRefusal.consentNeeded
    Row::Record(243, 2), // 796 VaultRefusal.notByConsent
    Row::Record(36, 1), // 797 VaultRefusal.nothingConsented
    Row::Record(1931, 2), // 798 VaultRefusal.notKept
    Row::Words(1927, 4), // 799 EntryStatus
    Row::Record(1931, 2), // 800 VaultRefusal.notDue
    Row::Record(1933, 2), // 801 VaultRefusal.childInCare
    Row::Record(36, 3), // 802 VaultRefusal.onlyOperator
    Row::Record(2023, 20), // 803 ExportView
    Row::Record(1974, 9), // 804 MemberView
    Row::List(806), // 805 [RoleView]
    Row::Record(497, 5), // 806 RoleView
    Row::List(284), // 807 [Unmasking]
    Row::List(0), // 808 [TopicId]
    Row::List(810), // 809 [ViolationView]
    Row::Record(1988, 15), // 810 ViolationView
    Row::Union(1983, 5), // 811 CovenantStanding
    Row::Record(1983, 0), // 812 CovenantStanding.noticed
    Row::Record(1065, 1), // 813 CovenantStanding.applied
    Row::Record(1083, 2), // 814 CovenantStanding.appealed
    Row::Record(1983, 0), // 815 CovenantStanding.dismissed
    Row::Record(1983, 0), // 816 CovenantStanding.withdrawn
    Row::Maybe(28), // 817 text?
    Row::List(0), // 818 [SourceId]
    Row::List(0), // 819 [RedemptionId]
    Row::List(0), // 820 [CaseId]
    Row::List(0), // 821 [QuestionId]
    Row::List(823), // 822 [RecordView]
    Row::Record(2003, 12), // 823 RecordView
    Row::List(825), // 824 [EntryView]
    Row::Record(2015, 8), // 825 EntryView
    Row::Union(2105, 11), // 826 MembershipAnswer
    Row::Record(2049, 6), // 827 RegionView
    Row::Record(2059, 7), // 828 RegionHistory
    Row::List(830), // 829 [RegionVersion]
    Row::Record(2055, 4), // 830 RegionVersion
    Row::Maybe(832), // 831 Turn?
    Row::Record(292, 2), // 832 Turn
    Row::List(832), // 833 [Turn]
    Row::List(835), // 834 [PlannedReshape]
    Row::Record(289, 2), // 835 PlannedReshape
    Row::Record(2068, 8), // 836 CoverageView
    Row::Maybe(65), // 837 Ratio?
    Row::List(839), // 838 [ProofFigure]
    Row::Record(2066, 2), // 839 ProofFigure
    Row::Record(2076, 2), // 840 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 841 JoinCode
    Row::Record(2081, 1), // 842 MembershipAnswer.entries
    Row::List(844), // 843 [ChannelCount]
    Row::Record(2078, 3), // 844 ChannelCount
    Row::Record(2082, 3), // 845 MembershipAnswer.batch
    Row::Record(2096, 4), // 846 OrganisationView
    Row::Union(2090, 6), // 847 OrganisationStatus
    Row::Record(2085, 3), // 848 OrganisationStatus.applied
    Row::Record(2088, 0), // 849 OrganisationStatus.active
    Row::Record(2088, 2), // 850 OrganisationStatus.rejected
    Row::Record(2090, 0), // 851 OrganisationStatus.withdrawn
    Row::Record(2090, 0), // 852 OrganisationStatus.suspended
    Row::Record(2090, 0), // 853 OrganisationStatus.dissolved
    Row::Record(2103, 1), // 854 MembershipAnswer.identityKeys
    Row::List(856), // 855 [IdentityKeyView]
    Row::Record(2100, 3), // 856 IdentityKeyView
    Row::Record(2104, 1), // 857 MembershipAnswer.unmaskings
    Row::Union(2293, 11), // 858 DeliberationAnswer
    Row::Record(2193, 20), // 859 TopicView
    Row::Union(2149, 10), // 860 StageView
    Row::Record(345, 1), // 861 StageView.proposed
    Row::Record(345, 1), // 862 StageView.screening
    Row::Record(2116, 3), // 863 StageView.declined
    Row::Record(2119, 2), // 864 StageView.appealed
    Row::Record(309, 1), // 865 StageView.discussed
    Row::Record(2121, 2), // 866 StageView.seconded
    Row::Record(2127, 6), // 867 StageView.voting
    Row::List(869), // 868 [PaperBox]
    Row::Record(2123, 4), // 869 PaperBox
    Row::Record(2141, 8), // 870 StageView.decided
    Row::Record(2137, 4), // 871 CountTerms
    Row::Record(2133, 4), // 872 Thresholds
    Row::Record(292, 1), // 873 StageView.lapsed
    Row::Record(292, 1), // 874 StageView.withdrawn
    Row::Maybe(876), // 875 Effect?
    Row::Union(2173, 6), // 876 Effect
    Row::Record(837, 2), // 877 Effect.announced
    Row::Record(2159, 3), // 878 Effect.annulled
    Row::Record(1040, 1), // 879 Effect.stands
    Row::Record(2162, 4), // 880 InForce
    Row::Maybe(385), // 881 ReviewFinding?
    Row::Record(2166, 3), // 882 Effect.repealed
    Row::Record(2169, 4), // 883 Effect.moot
    Row::Maybe(885), // 884 NextStep?
    Row::Record(2191, 2), // 885 NextStep
    Row::Words(2179, 12), // 886 Next
    Row::Record(2213, 7), // 887 BallotView
    Row::Maybe(234), // 888 EntryChannel?
    Row::Record(2232, 3), // 889 BallotsView
    Row::List(891), // 890 [PublishedBallot]
    Row::Record(2229, 3), // 891 PublishedBallot
    Row::Union(2226, 3), // 892 Ballot
    Row::Record(2223, 1), // 893 Ballot.motion
    Row::Words(2220, 3), // 894 Choice
    Row::Record(2224, 1), // 895 Ballot.options
    Row::Record(2225, 1), // 896 Ballot.void
    Row::Record(2235, 5), // 897 BallotProof
    Row::List(899), // 898 [Sentence]
    Row::Record(1956, 2), // 899 Sentence
    Row::Record(2251, 2), // 900 DiscussionView
    Row::List(902), // 901 [ContributionView]
    Row::Record(2240, 11), // 902 ContributionView
    Row::Maybe(67), // 903 bool?
    Row::Maybe(905), // 904 Moderation?
    Row::Record(807, 2), // 905 Moderation
    Row::Record(2268, 2), // 906 ConsensusView
    Row::Record(2265, 3), // 907 ConsensusReport
    Row::List(909), // 908 [ConsensusGroup]
    Row::Record(2262, 3), // 909 ConsensusGroup
    Row::List(911), // 910 [StatementView]
    Row::Record(2253, 5), // 911 StatementView
    Row::List(913), // 912 [OwnStatement]
    Row::Record(2258, 4), // 913 OwnStatement
    Row::List(46), // 914 [u16]
    Row::Record(2272, 5), // 915 ElectorateView
    Row::List(917), // 916 [ListLine]
    Row::Record(2270, 2), // 917 ListLine
    Row::Record(2289, 2), // 918 ObjectionsView
    Row::List(920), // 919 [ObjectionView]
    Row::Record(2281, 8), // 920 ObjectionView
    Row::Words(2277, 4), // 921 ObjectionStatus
    Row::Record(2291, 2), // 922 ProxiesView
    Row::List(924), // 923 [ProxyView]
    Row::Record(880, 2), // 924 ProxyView
    Row::Union(2325, 3), // 925 CovenantAnswer
    Row::Record(2308, 9), // 926 CovenantView
    Row::List(928), // 927 [CovenantVersion]
    Row::Record(2304, 4), // 928 CovenantVersion
    Row::Record(2034, 1), // 929 CovenantAnswer.violations
    Row::Record(2324, 1), // 930 CovenantAnswer.figures
    Row::List(932), // 931 [RuleFigures]
    Row::Record(2317, 7), // 932 RuleFigures
    Row::Union(2377, 10), // 933 PointsAnswer
    Row::Record(2328, 2), // 934 PersonView
    Row::Record(2330, 5), // 935 ParticipationView
    Row::Record(2335, 6), // 936 MerchantView
    Row::Record(2341, 5), // 937 FundView
    Row::Record(2346, 7), // 938 OfferView
    Row::Record(2353, 9), // 939 RedemptionView
    Row::Maybe(465), // 940 Buyer?
    Row::Record(2362, 2), // 941 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 942 VerificationCode
    Row::Record(2364, 6), // 943 SettlementView
    Row::Record(2370, 7), // 944 LedgerTotals
    Row::Union(2470, 4), // 945 CasesAnswer
    Row::Record(2411, 23), // 946 CaseView
    Row::Maybe(0), // 947 SourceId?
    Row::Maybe(949), // 948 Rating?
    Row::Record(1255, 3), // 949 Rating
    Row::List(951), // 950 [DepartmentView]
    Row::Record(2387, 2), // 951 DepartmentView
    Row::List(953), // 952 [StepView]
    Row::Record(2406, 5), // 953 StepView
    Row::Words(2389, 17), // 954 StepKind
    Row::Record(2446, 11), // 955 RegionFigures
    Row::List(957), // 956 [StageFigure]
    Row::Record(2434, 2), // 957 StageFigure
    Row::List(959), // 958 [LevelFigure]
    Row::Record(2436, 2), // 959 LevelFigure
    Row::List(961), // 960 [KindFigure]
    Row::Record(2438, 3), // 961 KindFigure
    Row::Record(2441, 5), // 962 RatingSums
    Row::Record(2457, 4), // 963 UnitFigures
    Row::Record(2469, 1), // 964 CasesAnswer.agenda
    Row::List(966), // 965 [OpenCase]
    Row::Record(2461, 8), // 966 OpenCase
    Row::Union(2481, 2), // 967 CatalogueAnswer
    Row::Record(2040, 1), // 968 CatalogueAnswer.records
    Row::Record(2474, 7), // 969 BurdenView
    Row::Union(2504, 2), // 970 ConsultationAnswer
    Row::Record(2490, 6), // 971 QuestionView
    Row::Union(2487, 3), // 972 QuestionStatus
    Row::Record(2086, 2), // 973 QuestionStatus.open
    Row::Record(2483, 4), // 974 QuestionStatus.answered
    Row::Record(2487, 0), // 975 QuestionStatus.withdrawn
    Row::Record(2496, 8), // 976 Figures
    Row::Union(2506, 2), // 977 VaultAnswer
    Row::Record(1426, 1), // 978 VaultAnswer.due
    Row::Record(2517, 1), // 979 Answered
    Row::Union(2519, 4), // 980 BurdenOf
    Row::Record(2518, 1), // 981 BurdenOf.worker
    Row::Record(36, 1), // 982 BurdenOf.resident
    Row::Record(234, 1), // 983 BurdenOf.item
    Row::Record(38, 1), // 984 BurdenOf.region
    Row::Union(2551, 17), // 985 CasesCommand
    Row::Record(2523, 7), // 986 CasesCommand.report
    Row::Record(1054, 1), // 987 CasesCommand.accept
    Row::Record(2530, 3), // 988 CasesCommand.decline
    Row::Record(1208, 2), // 989 CasesCommand.startSelfResolution
    Row::Record(1054, 1), // 990 CasesCommand.handle
    Row::Record(1210, 2), // 991 CasesCommand.entrust
    Row::Record(2533, 4), // 992 CasesCommand.dispatch
    Row::Record(1216, 3), // 993 CasesCommand.return
    Row::Record(2537, 3), // 994 CasesCommand.feedback
    Row::Record(1054, 1), // 995 CasesCommand.close
    Row::Record(2540, 3), // 996 CasesCommand.escalate
    Row::Maybe(116), // 997 Level?
    Row::Record(2543, 6), // 998 CasesCommand.evaluate
    Row::Record(2530, 2), // 999 CasesCommand.reopen
    Row::Record(2549, 2), // 1000 CasesCommand.withdraw
    Row::Record(1054, 1), // 1001 CasesCommand.recall
    Row::Record(280, 1), // 1002 CasesCommand.release
    Row::Record(1054, 1), // 1003 CasesCommand.expire
    Row::Union(2572, 4), // 1004 CasesQuery
    Row::Record(2537, 2), // 1005 CasesQuery.case
    Row::Record(38, 1), // 1006 CasesQuery.figures
    Row::Record(1222, 1), // 1007 CasesQuery.unit
    Row::Record(2568, 4), // 1008 CasesQuery.agenda
    Row::Union(2593, 5), // 1009 CatalogueCommand
    Row::Record(2580, 2), // 1010 CatalogueCommand.ask
    Row::Record(2576, 4), // 1011 DataForm
    Row::List(531), // 1012 [ItemConsent]
    Row::List(0), // 1013 [ItemCode]
    Row::Record(2585, 2), // 1014 CatalogueCommand.collect
    Row::List(1016), // 1015 [Entry]
    Row::Record(2582, 3), // 1016 Entry
    Row::Record(2587, 4), // 1017 CatalogueCommand.share
    Row::Record(1364, 3), // 1018 CatalogueCommand.refuse
    Row::Record(2591, 2), // 1019 CatalogueCommand.forget
    Row::Union(2599, 3), // 1020 CatalogueQuery
    Row::Record(36, 1), // 1021 CatalogueQuery.held
    Row::Record(2518, 1), // 1022 CatalogueQuery.collected
    Row::Record(2598, 1), // 1023 CatalogueQuery.burden
    Row::Union(2602, 1), // 1024 CharterCommand
    Row::Record(257, 1), // 1025 CharterCommand.adopt
    Row::Union(2603, 1), // 1026 ClockCommand
    Row::Record(2603, 0), // 1027 ClockCommand.advance
    Row::Union(2820, 10), // 1028 Command
    Row::Union(2662, 34), // 1029 MembershipCommand
    Row::Record(2604, 4), // 1030 MembershipCommand.defineRegion
    Row::Record(2608, 4), // 1031 MembershipCommand.reshape
    Row::Record(275, 1), // 1032 MembershipCommand.cancelReshape
    Row::Record(300, 2), // 1033 MembershipCommand.enterKnownHouseholds
    Row::Record(2612, 6), // 1034 MembershipCommand.grantRole
    Row::Record(496, 4), // 1035 MembershipCommand.revokeRole
    Row::Record(2618, 3), // 1036 MembershipCommand.issueJoinCode
    Row::Record(300, 1), // 1037 MembershipCommand.revokeJoinCode
    Row::Record(2621, 6), // 1038 MembershipCommand.join
    Row::Maybe(281), // 1039 Minority?
    Row::Record(36, 1), // 1040 MembershipCommand.leave
    Row::Record(515, 2), // 1041 MembershipCommand.nameDelegate
    Row::Record(517, 3), // 1042 MembershipCommand.regroupHousehold
    Row::Record(2627, 6), // 1043 MembershipCommand.applyOrganisation
    Row::Record(2633, 3), // 1044 MembershipCommand.reviewOrganisation
    Row::Record(541, 2), // 1045 MembershipCommand.appealReview
    Row::Record(280, 1), // 1046 MembershipCommand.withdrawApplication
    Row::Record(2636, 2), // 1047 MembershipCommand.nameOfficers
    Row::Record(541, 2), // 1048 MembershipCommand.suspendOrganisation
    Row::Record(541, 2), // 1049 MembershipCommand.reinstateOrganisation
    Row::Record(541, 2), // 1050 MembershipCommand.dissolveOrganisation
    Row::Record(611, 4), // 1051 MembershipCommand.openBatch
    Row::Record(2638, 2), // 1052 MembershipCommand.closeBatch
    Row::Record(2640, 2), // 1053 MembershipCommand.correct
    Row::Record(280, 1), // 1054 MembershipCommand.lapseReview
    Row::Record(555, 2), // 1055 MembershipCommand.rotateIdentityKey
    Row::Record(2642, 4), // 1056 MembershipCommand.prove
    Row::Maybe(256), // 1057 Identity?
    Row::Record(568, 3), // 1058 MembershipCommand.suspectDuplicate
    Row::Record(2646, 4), // 1059 MembershipCommand.reviewDuplicate
    Row::Record(576, 2), // 1060 MembershipCommand.enterMinor
    Row::Record(2650, 4), // 1061 MembershipCommand.askUnmasking
    Row::Record(2654, 3), // 1062 MembershipCommand.decideUnmasking
    Row::Record(363, 1), // 1063 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1064 MembershipCommand.erase
    Row::Record(2661, 1), // 1065 MembershipCommand.fallDue
    Row::Union(2657, 4), // 1066 Matter
    Row::Record(356, 2), // 1067 Matter.duplicate
    Row::Record(36, 1), // 1068 Matter.minor
    Row::Record(275, 1), // 1069 Matter.reshape
    Row::Record(363, 1), // 1070 Matter.unmasking
    Row::Union(2736, 24), // 1071 DeliberationCommand
    Row::Record(2696, 9), // 1072 DeliberationCommand.propose
    Row::Maybe(306), // 1073 DeliberationQuestion?
    Row::Record(754, 3), // 1074 DeliberationCommand.recordVoters
    Row::Record(760, 2), // 1075 DeliberationCommand.recordUnits
    Row::Record(762, 2), // 1076 DeliberationCommand.second
    Row::Record(736, 1), // 1077 DeliberationCommand.withdraw
    Row::Record(2705, 3), // 1078 DeliberationCommand.screen
    Row::Record(762, 2), // 1079 DeliberationCommand.appeal
    Row::Record(2708, 6), // 1080 DeliberationCommand.contribute
    Row::Record(795, 4), // 1081 DeliberationCommand.react
    Row::Record(799, 3), // 1082 DeliberationCommand.decideAmendment
    Row::Record(805, 4), // 1083 DeliberationCommand.moderate
    Row::Record(825, 5), // 1084 DeliberationCommand.object
    Row::Record(830, 4), // 1085 DeliberationCommand.decideObjection
    Row::Record(855, 3), // 1086 DeliberationCommand.review
    Row::Record(736, 1), // 1087 DeliberationCommand.open
    Row::Record(2716, 5), // 1088 DeliberationCommand.cast
    Row::Record(2714, 2), // 1089 Vote
    Row::Maybe(663), // 1090 Tracker?
    Row::Record(2725, 3), // 1091 DeliberationCommand.enterBallots
    Row::List(1093), // 1092 [NamedBallot]
    Row::Record(2721, 4), // 1093 NamedBallot
    Row::Record(879, 5), // 1094 DeliberationCommand.entrustVote
    Row::Record(879, 2), // 1095 DeliberationCommand.revokeProxy
    Row::Record(884, 3), // 1096 DeliberationCommand.serveBallots
    Row::Record(2728, 5), // 1097 DeliberationCommand.issuePaper
    Row::Record(2733, 3), // 1098 DeliberationCommand.countPapers
    Row::List(1089), // 1099 [Vote]
    Row::Record(736, 1), // 1100 DeliberationCommand.lapse
    Row::Record(736, 1), // 1101 DeliberationCommand.close
    Row::Union(2771, 11), // 1102 CovenantCommand
    Row::Record(1036, 4), // 1103 CovenantCommand.adopt
    Row::Record(1041, 2), // 1104 CovenantCommand.repeal
    Row::Record(2760, 8), // 1105 CovenantCommand.recordViolation
    Row::Record(1056, 2), // 1106 CovenantCommand.reply
    Row::Record(1056, 2), // 1107 CovenantCommand.appeal
    Row::Record(2768, 3), // 1108 CovenantCommand.decideAppeal
    Row::Record(1085, 2), // 1109 CovenantCommand.withdrawViolation
    Row::Record(1078, 2), // 1110 CovenantCommand.referAgain
    Row::Record(1078, 2), // 1111 CovenantCommand.confirmReferral
    Row::Record(1080, 2), // 1112 CovenantCommand.deferReferral
    Row::Record(1044, 1), // 1113 CovenantCommand.fallDue
    Row::Union(2788, 13), // 1114 PointsCommand
    Row::Record(1104, 2), // 1115 PointsCommand.openFund
    Row::Record(1106, 4), // 1116 PointsCommand.award
    Row::Record(2782, 4), // 1117 PointsCommand.reverse
    Row::Record(1119, 5), // 1118 PointsCommand.publishOffer
    Row::Record(1119, 1), // 1119 PointsCommand.withdrawOffer
    Row::Record(1126, 3), // 1120 PointsCommand.reserve
    Row::Record(2786, 2), // 1121 PointsCommand.confirm
    Row::Record(1126, 1), // 1122 PointsCommand.cancel
    Row::Record(1126, 1), // 1123 PointsCommand.expireRedemption
    Row::Record(523, 1), // 1124 PointsCommand.release
    Row::Record(1154, 2), // 1125 PointsCommand.settle
    Row::Record(347, 2), // 1126 PointsCommand.combine
    Row::Record(36, 1), // 1127 PointsCommand.forfeit
    Row::Union(2801, 7), // 1128 ConsultationCommand
    Row::Record(1374, 4), // 1129 ConsultationCommand.ask
    Row::Record(1392, 2), // 1130 ConsultationCommand.answer
    Row::Record(1374, 1), // 1131 ConsultationCommand.withdraw
    Row::Record(1395, 2), // 1132 ConsultationCommand.rate
    Row::Record(1374, 1), // 1133 ConsultationCommand.lapse
    Row::Record(36, 1), // 1134 ConsultationCommand.forget
    Row::Record(1375, 1), // 1135 ConsultationCommand.release
    Row::Union(2813, 7), // 1136 VaultCommand
    Row::Record(2808, 5), // 1137 VaultCommand.keep
    Row::Record(1410, 2), // 1138 VaultCommand.correct
    Row::Record(1414, 2), // 1139 VaultCommand.withdrawConsent
    Row::Record(1421, 2), // 1140 VaultCommand.erase
    Row::Record(1426, 1), // 1141 VaultCommand.confirmErasure
    Row::Record(2813, 0), // 1142 VaultCommand.lapse
    Row::Record(36, 1), // 1143 VaultCommand.retire
    Row::Union(2830, 2), // 1144 ConsultationQuery
    Row::Record(1374, 1), // 1145 ConsultationQuery.question
    Row::Record(1375, 1), // 1146 ConsultationQuery.figures
    Row::Union(2834, 3), // 1147 CovenantQuery
    Row::Record(730, 1), // 1148 CovenantQuery.covenant
    Row::Record(36, 1), // 1149 CovenantQuery.violations
    Row::Record(2832, 2), // 1150 CovenantQuery.figures
    Row::Union(2843, 11), // 1151 DeliberationQuery
    Row::Record(736, 1), // 1152 DeliberationQuery.topic
    Row::Record(762, 2), // 1153 DeliberationQuery.ballot
    Row::Record(2837, 2), // 1154 DeliberationQuery.ballots
    Row::Record(2839, 2), // 1155 DeliberationQuery.ballotProof
    Row::Record(736, 1), // 1156 DeliberationQuery.explanation
    Row::Record(2837, 2), // 1157 DeliberationQuery.discussion
    Row::Record(785, 2), // 1158 DeliberationQuery.contribution
    Row::Record(2841, 2), // 1159 DeliberationQuery.consensus
    Row::Record(2837, 2), // 1160 DeliberationQuery.electorate
    Row::Record(2837, 2), // 1161 DeliberationQuery.objections
    Row::Record(2837, 2), // 1162 DeliberationQuery.proxies
    Row::Record(2861, 1), // 1163 Done
    Row::Union(2855, 6), // 1164 Made
    Row::Record(2854, 1), // 1165 Made.picture
    Row::Record(2862, 3), // 1166 Helper
    Row::Union(2866, 6), // 1167 JournalQuery
    Row::Record(2865, 0), // 1168 JournalQuery.state
    Row::Record(2865, 0), // 1169 JournalQuery.root
    Row::Record(1451, 1), // 1170 JournalQuery.inclusion
    Row::Record(2865, 1), // 1171 JournalQuery.consistency
    Row::Record(1450, 1), // 1172 JournalQuery.receipt
    Row::Record(36, 1), // 1173 JournalQuery.export
    Row::Union(2872, 11), // 1174 MembershipQuery
    Row::Record(38, 1), // 1175 MembershipQuery.region
    Row::Record(38, 1), // 1176 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1177 MembershipQuery.coverage
    Row::Record(300, 1), // 1178 MembershipQuery.joinCode
    Row::Record(36, 1), // 1179 MembershipQuery.member
    Row::Record(38, 1), // 1180 MembershipQuery.entries
    Row::Record(380, 1), // 1181 MembershipQuery.batch
    Row::Record(280, 1), // 1182 MembershipQuery.organisation
    Row::Record(2872, 0), // 1183 MembershipQuery.identityKeys
    Row::Record(363, 1), // 1184 MembershipQuery.unmasking
    Row::Record(36, 1), // 1185 MembershipQuery.unmaskings
    Row::Union(2883, 10), // 1186 PointsQuery
    Row::Record(36, 1), // 1187 PointsQuery.person
    Row::Record(1106, 2), // 1188 PointsQuery.participation
    Row::Record(523, 1), // 1189 PointsQuery.merchant
    Row::Record(1104, 1), // 1190 PointsQuery.fund
    Row::Record(1119, 1), // 1191 PointsQuery.offer
    Row::Record(1126, 1), // 1192 PointsQuery.redemption
    Row::Record(1126, 1), // 1193 PointsQuery.verificationCode
    Row::Record(1154, 1), // 1194 PointsQuery.settlement
    Row::Record(1791, 2), // 1195 PointsQuery.settlementLine
    Row::Record(2883, 0), // 1196 PointsQuery.ledger
    Row::Union(2895, 9), // 1197 Query
    Row::Union(2893, 2), // 1198 VaultQuery
    Row::Record(241, 1), // 1199 VaultQuery.entry
    Row::Record(2893, 0), // 1200 VaultQuery.due
    Row::Record(2904, 3), // 1201 Question
    Row::Record(2910, 5), // 1202 Request
    Row::Maybe(1204), // 1203 Via?
    Row::Record(2907, 3), // 1204 Via
    Row::Maybe(1166), // 1205 Helper?
    Row::Leaf(Leaf::Secret), // 1206 Secret
    Row::Record(2915, 3), // 1207 Setup
    Row::Union(2949, 10), // 1208 Tool
    Row::Record(2918, 4), // 1209 Tool.identityDigest
    Row::Record(2922, 3), // 1210 Tool.identityKey
    Row::Record(1081, 1), // 1211 Tool.creditCode
    Row::Record(2925, 2), // 1212 Tool.contentDigest
    Row::Record(2927, 1), // 1213 Tool.qrPicture
    Row::Record(2928, 6), // 1214 Tool.verifyInclusion
    Row::Record(2934, 6), // 1215 Tool.verifyConsistency
    Row::Record(2940, 6), // 1216 Tool.verifyBallot
    Row::Record(2946, 3), // 1217 Tool.recount
    Row::Record(2949, 0), // 1218 Tool.presets
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
    may(170, 98, 0), // runoffWithin
    may(124, 102, 0), // proxies
    may(125, 98, 0), // silence
    must(171, 61), // decisions
    may(172, 88, 0), // presets
    must(49, 0), // act
    must(173, 13), // amount
    must(174, 13), // dayCap
    must(31, 41), // proof
    must(175, 105), // acts
    must(176, 19), // redemptionMinutes
    must(177, 45), // codeTries
    must(178, 107), // cnyPerPoint
    must(179, 0), // kind
    must(180, 67), // urgent
    must(181, 111), // departments
    must(182, 46), // fromMinute
    must(183, 46), // toMinute
    must(184, 0), // grid
    must(185, 0), // village
    must(186, 0), // town
    must(187, 0), // county
    must(188, 0), // city
    must(53, 46), // workingDays
    must(189, 19), // workingMinutes
    must(190, 116), // level
    must(180, 67), // urgent
    must(191, 117), // term
    must(192, 109), // kinds
    must(193, 112), // officeHours
    must(194, 114), // limits
    may(195, 45, 3), // warningsMax
    may(196, 45, 3), // reopeningsMax
    may(197, 46, 30), // evaluationDays
    must(198, 0), // consent
    must(199, 0), // contract
    must(200, 0), // legalDuty
    must(201, 0), // emergency
    must(202, 0), // news
    must(203, 0), // public
    must(204, 0), // otherLaw
    must(205, 0), // ordinary
    must(206, 0), // sensitive
    must(0, 0), // under14
    must(207, 0), // item
    must(20, 0), // owner
    must(208, 120), // basis
    must(209, 121), // purposes
    must(210, 46), // freshDays
    must(211, 122), // sensitivity
    may(212, 111, 0), // shareWith
    must(213, 0), // entry
    must(214, 0), // leaving
    must(215, 0), // category
    must(208, 120), // basis
    must(216, 46), // keepDays
    must(161, 125), // from
    must(160, 0), // name
    must(217, 18), // effectiveFrom
    may(218, 36, 0), // effectiveTo
    must(219, 37), // founders
    must(220, 40), // membership
    must(221, 60), // deliberation
    must(222, 104), // points
    must(223, 108), // cases
    may(224, 118, 0), // catalogue
    may(225, 123, 0), // vault
    must(226, 35), // charter
    must(227, 34), // adopted
    must(36, 39), // region
    must(160, 0), // name
    must(190, 116), // level
    may(228, 128, 0), // parent
    must(228, 39), // parent
    must(136, 39), // code
    must(36, 39), // region
    must(160, 0), // name
    must(83, 134), // households
    must(229, 134), // stay
    must(230, 135), // parts
    must(231, 138), // absorbed
    must(232, 131), // rename
    must(233, 132), // move
    must(234, 133), // split
    must(235, 137), // merge
    must(236, 0), // reshape
    must(36, 39), // region
    must(237, 130), // change
    must(238, 18), // on
    must(239, 0), // household
    must(240, 0), // organisation
    must(228, 39), // parent
    must(241, 116), // parentLevel
    must(190, 116), // level
    must(36, 39), // region
    must(228, 39), // parent
    must(242, 45), // digits
    must(36, 39), // region
    must(190, 116), // level
    must(236, 0), // reshape
    must(238, 18), // on
    must(238, 18), // on
    must(243, 18), // at
    must(36, 39), // region
    must(244, 39), // became
    must(245, 0), // named
    must(36, 39), // region
    must(190, 116), // level
    must(246, 39), // other
    must(247, 116), // otherLevel
    must(184, 39), // grid
    must(83, 19), // households
    must(245, 19), // named
    must(248, 0), // first
    must(184, 39), // grid
    must(249, 19), // known
    must(250, 19), // joined
    must(157, 46), // days
    must(51, 46), // max
    must(251, 18), // until
    must(252, 46), // version
    must(253, 46), // current
    must(31, 41), // proof
    must(254, 41), // needed
    must(34, 0), // person
    must(184, 39), // grid
    must(239, 0), // household
    must(184, 39), // grid
    must(239, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(239, 0), // household
    must(36, 39), // region
    must(255, 39), // actsIn
    must(251, 18), // until
    must(243, 18), // at
    must(35, 10), // role
    must(256, 45), // rung
    must(257, 45), // held
    must(251, 18), // until
    must(258, 18), // heldUntil
    must(259, 45), // passes
    must(159, 45), // most
    must(260, 184), // creditCode
    must(240, 0), // organisation
    must(261, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(261, 46), // open
    must(51, 46), // max
    must(262, 46), // officers
    must(51, 46), // max
    must(263, 200), // year
    must(248, 200), // first
    must(109, 200), // last
    must(264, 18), // due
    must(243, 18), // at
    must(34, 0), // person
    must(265, 0), // into
    must(266, 46), // key
    must(253, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(254, 41), // needed
    must(257, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(246, 0), // other
    must(34, 0), // person
    must(267, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(268, 0), // handle
    must(269, 0), // helper
    must(269, 0), // helper
    must(68, 0), // command
    must(269, 0), // helper
    must(270, 46), // people
    must(159, 46), // most
    must(251, 18), // until
    must(271, 0), // app
    must(272, 0), // paper
    must(273, 0), // booth
    must(38, 0), // phone
    must(274, 0), // mobile
    must(275, 234), // ballot
    must(213, 234), // entry
    must(276, 0), // batch
    must(276, 0), // batch
    must(277, 19), // forms
    must(278, 19), // total
    must(276, 0), // batch
    must(68, 0), // command
    must(276, 0), // batch
    must(68, 0), // command
    must(279, 19), // announced
    must(280, 19), // came
    must(31, 41), // proof
    must(257, 41), // held
    must(34, 0), // person
    must(251, 18), // until
    must(281, 142), // unknownRegion
    must(282, 143), // unknownPerson
    must(283, 144), // unknownHousehold
    must(284, 145), // unknownOrganisation
    must(285, 146), // regionExists
    must(286, 147), // levelGap
    must(287, 148), // gridSuffix
    must(288, 149), // notAGrid
    must(289, 150), // unknownReshape
    must(290, 151), // reshapeExists
    must(291, 152), // reshapePast
    must(292, 153), // regionEnded
    must(293, 154), // nothingChanges
    must(294, 155), // namedTwice
    must(295, 156), // mergeLevels
    must(296, 157), // householdsUnaccounted
    must(297, 158), // knownBelowJoined
    must(298, 159), // joinCodeDays
    must(299, 160), // noJoinCode
    must(300, 161), // joinTriesUsed
    must(301, 162), // joinCodeReplaced
    must(302, 163), // joinCodeWithdrawn
    must(303, 164), // joinCodeExpired
    must(304, 165), // proofTooLow
    must(305, 166), // alreadyMember
    must(306, 167), // identityTaken
    must(307, 168), // identityChanged
    must(308, 169), // householdElsewhere
    must(309, 170), // householdFull
    must(310, 171), // notAMember
    must(311, 172), // notInHousehold
    must(312, 173), // roleNeedsOrganisation
    must(313, 174), // roleWithoutOrganisation
    must(314, 175), // roleBeyondOrganisation
    must(315, 176), // ownGrant
    must(316, 177), // roleExpiryPast
    must(317, 178), // beyondRung
    must(318, 179), // grantOutlasts
    must(319, 180), // passesTooMany
    must(320, 181), // roleNotHeld
    must(321, 182), // creditCodeMissing
    must(322, 183), // creditCodeTaken
    must(323, 185), // organisationExists
    must(324, 186), // applicationsOfPerson
    must(325, 187), // applicationsOfRegion
    must(326, 188), // officersTooMany
    must(327, 189), // officersNone
    must(328, 190), // officerTwice
    must(329, 191), // notUnderReview
    must(330, 192), // ownReview
    must(331, 193), // sameReviewer
    must(332, 194), // notRejected
    must(333, 195), // appealDecided
    must(334, 196), // appealLate
    must(335, 197), // ownSupervision
    must(336, 198), // notSuspended
    must(337, 199), // unknownYear
    must(338, 201), // notActive
    must(339, 202), // notDue
    must(340, 203), // personMerged
    must(341, 204), // identityKeyOrder
    must(342, 205), // identityKeyReused
    must(343, 206), // identityKeyNotInForce
    must(344, 207), // ownWitness
    must(345, 208), // proofBelow
    must(346, 209), // proofNotHigher
    must(347, 210), // onePerson
    must(348, 211), // duplicateOpen
    must(349, 212), // noDuplicate
    must(350, 213), // ownDuplicate
    must(351, 214), // mergeIntoMember
    must(352, 215), // notAMinor
    must(353, 216), // underage
    must(354, 217), // guardianNeeded
    must(355, 218), // ownGuardian
    must(356, 219), // guardianActs
    must(357, 220), // unmaskingOff
    must(358, 221), // unmaskingExists
    must(359, 222), // unknownUnmasking
    must(360, 223), // unknownHandle
    must(361, 224), // ownUnmasking
    must(362, 225), // unmaskingDecided
    must(363, 226), // nobodyToTell
    must(364, 227), // assistanceOff
    must(365, 228), // ownHelper
    must(366, 229), // helperElsewhere
    must(367, 230), // helperForRole
    must(368, 231), // helperBusy
    must(369, 232), // helperChooses
    must(370, 233), // channelDiffers
    must(371, 235), // unknownBatch
    must(372, 236), // batchExists
    must(373, 237), // batchClosed
    must(374, 238), // batchTotal
    must(375, 239), // notInBatch
    must(376, 240), // batchMismatch
    must(377, 241), // nothingToCorrect
    must(378, 242), // correctionLate
    must(379, 243), // proofRaised
    must(380, 244), // secondEyes
    must(236, 0), // reshape
    must(381, 141), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(240, 248, 0), // organisation
    may(251, 36, 0), // until
    must(259, 45), // passes
    may(382, 249, 0), // passedBy
    must(184, 39), // grid
    must(252, 46), // version
    must(251, 18), // until
    may(383, 36, 0), // overlap
    must(101, 0), // source
    must(384, 46), // triesLeft
    must(251, 18), // until
    must(34, 0), // person
    must(239, 0), // household
    must(184, 39), // grid
    must(385, 256), // identity
    must(31, 41), // proof
    must(239, 0), // household
    must(386, 0), // delegate
    must(161, 0), // from
    must(162, 0), // to
    must(387, 260), // members
    must(388, 0), // socialOrganisation
    must(389, 0), // selfOrganisedGroup
    must(390, 0), // enterprise
    must(391, 0), // merchant
    must(392, 0), // department
    must(393, 0), // residentsCouncil
    must(394, 0), // worthiesCouncil
    must(395, 0), // serviceCorps
    must(396, 0), // legalServiceCorps
    must(397, 0), // ethicsPanel
    must(398, 0), // communityBody
    must(240, 0), // organisation
    must(179, 263), // kind
    must(36, 39), // region
    may(260, 264, 0), // creditCode
    must(399, 22), // documents
    must(262, 260), // officers
    must(400, 0), // applicant
    must(401, 49), // terms
    must(402, 39), // reviewedIn
    must(264, 18), // due
    must(240, 0), // organisation
    must(403, 0), // reason
    must(240, 0), // organisation
    must(36, 39), // region
    must(403, 0), // reason
    may(404, 249, 0), // by
    may(405, 36, 0), // appealUntil
    must(240, 0), // organisation
    must(403, 0), // reason
    must(36, 39), // region
    must(264, 18), // due
    must(240, 0), // organisation
    must(36, 39), // region
    must(264, 18), // due
    must(266, 46), // key
    must(406, 17), // check
    must(34, 0), // person
    must(385, 256), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(246, 0), // other
    may(407, 68, 0), // suspicion
    may(408, 249, 0), // finder
    must(264, 18), // due
    must(34, 0), // person
    must(246, 0), // other
    must(264, 18), // due
    must(34, 0), // person
    must(246, 0), // other
    must(403, 0), // reason
    must(34, 0), // person
    must(265, 0), // into
    must(403, 0), // reason
    must(409, 18), // adultFrom
    may(18, 249, 0), // guardian
    must(34, 0), // person
    must(410, 281), // minor
    must(411, 0), // decider
    must(403, 0), // reason
    must(411, 0), // decider
    must(403, 0), // reason
    must(34, 0), // person
    must(264, 18), // due
    may(412, 36, 0), // told
    must(413, 67), // overdue
    must(414, 286), // asked
    must(415, 287), // lapsed
    must(416, 288), // declined
    must(417, 289), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(268, 0), // handle
    must(418, 0), // asker
    must(403, 0), // reason
    must(419, 54), // rules
    must(420, 285), // stage
    must(421, 284), // order
    must(78, 0), // unmasking
    must(420, 285), // stage
    must(34, 0), // person
    must(422, 0), // tombstone
    must(34, 0), // person
    may(36, 128, 0), // region
    must(423, 234), // channel
    may(269, 249, 0), // helper
    may(276, 68, 0), // batch
    must(68, 0), // command
    may(251, 36, 0), // until
    must(68, 0), // command
    must(277, 19), // forms
    must(276, 0), // batch
    must(36, 39), // region
    must(277, 19), // forms
    must(192, 294), // kinds
    must(276, 0), // batch
    must(424, 294), // differences
    may(403, 68, 0), // reason
    may(386, 249, 0), // delegate
    must(239, 299), // household
    must(31, 300), // proof
    must(386, 301), // delegate
    must(34, 0), // person
    must(425, 298), // was
    must(26, 298), // now
    must(49, 17), // act
    must(68, 0), // command
    must(404, 0), // by
    may(426, 249, 0), // helps
    must(251, 18), // until
    must(49, 17), // act
    must(248, 0), // first
    must(44, 0), // second
    must(427, 127), // regionDefined
    must(428, 129), // reshapePlanned
    must(429, 139), // reshapeCancelled
    must(430, 140), // reshapeDropped
    must(431, 245), // regionReshaped
    must(432, 246), // knownHouseholdsEntered
    must(433, 247), // roleGranted
    must(434, 250), // roleRevoked
    must(435, 251), // joinCodeIssued
    must(436, 252), // joinCodeRevoked
    must(437, 253), // joinCodeRejected
    must(438, 254), // householdFormed
    must(439, 255), // personJoined
    must(440, 257), // personLeft
    must(441, 258), // delegateNamed
    must(442, 259), // householdRegrouped
    must(443, 261), // delegateCleared
    must(444, 262), // organisationApplied
    must(445, 265), // organisationApproved
    must(446, 266), // organisationRejected
    must(447, 267), // reviewAppealed
    must(448, 268), // applicationWithdrawn
    must(449, 269), // organisationSuspended
    must(450, 270), // organisationReinstated
    must(451, 271), // organisationDissolved
    must(452, 272), // reviewOverdue
    must(453, 273), // reviewEscalated
    must(454, 274), // identityKeyRotated
    must(455, 275), // personProved
    must(456, 276), // duplicateFound
    must(457, 277), // duplicateOverdue
    must(458, 278), // duplicateDismissed
    must(459, 279), // personsMerged
    must(460, 280), // minorEntered
    must(461, 282), // cameOfAge
    must(462, 283), // unmaskingAsked
    must(463, 290), // unmaskingMoved
    must(464, 291), // personErased
    must(465, 292), // entered
    must(466, 293), // batchOpened
    must(373, 296), // batchClosed
    must(467, 297), // entryCorrected
    must(468, 302), // actHeld
    must(469, 303), // actSeconded
    must(470, 312), // options
    must(471, 45), // seats
    must(470, 312), // options
    must(471, 45), // seats
    may(472, 313, 0), // reserved
    may(473, 315, 0), // elected
    must(470, 312), // options
    must(347, 67), // onePerson
    must(474, 310), // posts
    may(475, 316, 0), // apart
    must(476, 311), // post
    must(476, 311), // post
    must(51, 45), // max
    must(113, 78), // method
    must(477, 67), // equal
    must(478, 0), // greedy
    must(479, 0), // equalShares
    must(480, 0), // equalSharesThenGreedy
    must(113, 322), // method
    must(481, 13), // budget
    must(482, 323), // costs
    must(51, 45), // max
    must(222, 46), // points
    must(483, 308), // motion
    must(484, 309), // block
    must(142, 318), // approval
    must(485, 319), // score
    must(486, 320), // ranked
    must(481, 321), // budget
    must(421, 312), // order
    must(487, 17), // seed
    must(488, 325), // revote
    must(489, 326), // seniority
    must(490, 327), // lot
    must(470, 45), // options
    must(179, 307), // kind
    must(491, 324), // ties
    may(208, 337, 0), // basis
    may(101, 68, 0), // source
    must(492, 334), // dissuade
    must(493, 335), // expose
    must(494, 336), // exposeNamed
    must(495, 338), // refer
    must(496, 339), // fine
    must(497, 340), // withholdService
    must(157, 46), // days
    must(62, 46), // decisionDays
    must(498, 0), // rule
    must(499, 46), // windowDays
    must(500, 332), // ladder
    may(501, 87, 0), // replyDays
    may(502, 341, 0), // appeal
    may(503, 343, 0), // continues
    must(504, 0), // covenant
    must(419, 330), // rules
    may(217, 36, 0), // effectiveFrom
    may(505, 87, 0), // figuresFrom
    must(155, 63), // of
    must(50, 19), // least
    must(506, 0), // topic
    must(36, 39), // region
    must(498, 62), // rule
    must(71, 42), // proofs
    must(507, 17), // subject
    must(508, 306), // question
    may(504, 328, 0), // covenant
    may(509, 344, 0), // repeals
    may(510, 344, 0), // follows
    must(511, 312), // standsFor
    may(512, 36, 0), // opensBefore
    must(513, 345), // units
    must(514, 346), // calls
    may(254, 87, 0), // needed
    must(515, 0), // proposer
    must(264, 18), // due
    must(34, 0), // person
    must(86, 67), // registered
    must(36, 39), // region
    must(516, 349), // voters
    must(517, 17), // evidence
    must(518, 0), // unit
    must(20, 0), // owner
    must(154, 19), // area
    must(36, 39), // region
    must(513, 352), // units
    must(506, 0), // topic
    must(34, 0), // person
    must(506, 0), // topic
    must(138, 46), // seconds
    must(506, 0), // topic
    must(138, 46), // seconds
    must(254, 46), // needed
    must(506, 0), // topic
    must(264, 18), // due
    must(506, 0), // topic
    must(519, 67), // admitted
    must(404, 260), // by
    may(403, 68, 0), // reason
    may(251, 36, 0), // until
    must(506, 0), // topic
    must(34, 0), // person
    must(264, 18), // due
    must(506, 0), // topic
    must(251, 18), // until
    must(22, 0), // for
    must(520, 0), // against
    must(521, 0), // statement
    must(522, 0), // amendment
    must(506, 0), // topic
    must(523, 0), // contribution
    must(34, 0), // person
    must(179, 363), // kind
    must(524, 17), // content
    must(252, 46), // version
    may(504, 328, 0), // covenant
    must(525, 0), // disagree
    must(526, 0), // pass
    must(527, 0), // agree
    must(506, 0), // topic
    must(523, 0), // contribution
    must(34, 0), // person
    must(528, 365), // reaction
    must(506, 0), // topic
    must(523, 0), // contribution
    must(529, 67), // accepted
    must(252, 46), // version
    must(507, 17), // subject
    may(504, 328, 0), // covenant
    must(506, 0), // topic
    must(523, 0), // contribution
    must(530, 67), // hidden
    must(403, 0), // reason
    must(531, 18), // listUntil
    must(532, 18), // objectionsUntil
    must(533, 18), // listDue
    must(534, 18), // opens
    must(90, 19), // eligible
    may(154, 372, 0), // area
    must(535, 17), // register
    must(506, 0), // topic
    must(252, 46), // version
    must(536, 46), // dropped
    must(401, 369), // terms
    may(537, 370, 0), // list
    may(34, 249, 0), // person
    may(240, 248, 0), // organisation
    must(538, 67), // listed
    may(154, 372, 0), // area
    must(506, 0), // topic
    must(539, 0), // objection
    must(34, 0), // person
    must(403, 0), // reason
    may(540, 374, 0), // about
    must(506, 0), // topic
    must(539, 0), // objection
    must(541, 67), // upheld
    must(403, 0), // reason
    must(506, 0), // topic
    must(542, 19), // unanswered
    must(506, 0), // topic
    must(251, 18), // until
    must(264, 18), // due
    must(506, 0), // topic
    must(539, 0), // objection
    must(404, 260), // by
    may(251, 36, 0), // until
    must(506, 0), // topic
    must(36, 39), // region
    may(543, 328, 0), // adopts
    may(509, 344, 0), // repeals
    must(542, 19), // unanswered
    may(55, 36, 0), // review
    must(506, 0), // topic
    must(509, 0), // repeals
    must(404, 0), // by
    must(544, 0), // keep
    must(237, 0), // change
    must(545, 0), // end
    must(506, 0), // topic
    must(546, 385), // finding
    must(524, 17), // content
    may(547, 36, 0), // next
    must(506, 0), // topic
    must(537, 371), // list
    must(251, 18), // until
    must(250, 19), // joined
    must(548, 19), // left
    must(549, 19), // changed
    must(506, 0), // topic
    must(24, 0), // voter
    may(239, 388, 0), // household
    may(240, 248, 0), // organisation
    may(550, 249, 0), // proxy
    must(423, 234), // channel
    must(530, 389), // hidden
    must(122, 67), // replaces
    must(551, 0), // spouse
    must(228, 0), // parent
    must(552, 0), // child
    must(553, 0), // sibling
    must(554, 0), // grandparent
    must(555, 0), // grandchild
    must(506, 0), // topic
    must(556, 0), // principal
    must(550, 0), // proxy
    may(557, 391, 0), // relation
    must(517, 17), // evidence
    must(506, 0), // topic
    must(516, 260), // voters
    must(517, 17), // evidence
    must(558, 67), // inTime
    must(506, 0), // topic
    must(24, 0), // voter
    may(239, 388, 0), // household
    must(276, 0), // batch
    must(423, 234), // channel
    must(559, 260), // watchers
    must(506, 0), // topic
    must(276, 0), // batch
    must(560, 397), // papers
    must(506, 0), // topic
    must(561, 19), // boxes
    must(251, 18), // until
    must(562, 0), // noQuorum
    must(563, 0), // rejected
    must(564, 0), // passed
    must(106, 0), // void
    must(565, 0), // tooMany
    must(566, 0), // twoPosts
    must(567, 0), // otherForm
    must(114, 0), // equalRanks
    must(568, 0), // unreadable
    must(569, 405), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(570, 19), // blank
    must(106, 403), // void
    must(571, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(572, 19), // yes
    must(573, 19), // no
    must(574, 19), // abstain
    must(575, 409), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(576, 419), // test
    must(571, 95), // measure
    must(577, 19), // part
    must(578, 19), // whole
    must(579, 66), // base
    must(580, 65), // ratio
    must(581, 420), // comparison
    must(548, 421), // left
    must(582, 421), // right
    must(583, 67), // holds
    must(584, 45), // option
    must(585, 416), // votes
    must(586, 417), // tests
    must(584, 45), // option
    must(472, 67), // reserved
    must(587, 67), // byTie
    must(585, 414), // votes
    must(588, 422), // seated
    must(589, 312), // tied
    must(261, 45), // open
    must(474, 412), // posts
    must(248, 45), // first
    must(44, 45), // second
    must(590, 19), // forFirst
    must(591, 19), // forSecond
    must(584, 45), // option
    must(592, 312), // path
    must(593, 19), // strength
    must(594, 19), // back
    must(595, 312), // cut
    must(596, 425), // duels
    must(597, 312), // unbeaten
    may(598, 52, 0), // winner
    must(31, 427), // proof
    must(584, 45), // option
    must(585, 19), // votes
    must(599, 19), // alone
    must(600, 432), // standings
    must(601, 19), // continuing
    must(117, 19), // exhausted
    must(602, 312), // out
    must(587, 67), // byTie
    must(603, 430), // rounds
    may(598, 52, 0), // winner
    must(589, 312), // tied
    must(604, 45), // project
    must(605, 421), // effectiveVotesThousandths
    must(606, 19), // inFull
    must(604, 45), // project
    must(585, 19), // votes
    must(607, 13), // cost
    must(608, 13), // before
    must(609, 67), // funded
    must(587, 67), // byTie
    must(610, 437), // offers
    must(611, 435), // steps
    must(548, 13), // left
    must(589, 312), // tied
    must(483, 408), // motion
    must(471, 411), // seats
    must(104, 424), // schulze
    must(105, 429), // runoff
    must(481, 434), // budget
    must(612, 401), // outcome
    must(613, 402), // turnout
    may(614, 406, 0), // count
    must(31, 417), // proof
    must(615, 19), // sameTracker
    must(28, 17), // root
    must(506, 0), // topic
    must(36, 39), // region
    must(616, 400), // result
    must(250, 19), // joined
    must(548, 19), // left
    must(549, 19), // changed
    must(617, 19), // doubled
    must(618, 305), // topicProposed
    must(619, 348), // votersRecorded
    must(620, 351), // unitsRecorded
    must(621, 354), // secondGiven
    must(622, 355), // topicSeconded
    must(623, 356), // topicLapsed
    must(624, 357), // topicWithdrawn
    must(625, 358), // screeningBegan
    must(626, 359), // topicScreened
    must(627, 360), // rulingAppealed
    must(628, 361), // discussionBegan
    must(629, 362), // contributionMade
    must(630, 364), // reactionGiven
    must(631, 366), // amendmentDecided
    must(632, 367), // contributionModerated
    must(633, 368), // topicFrozen
    must(634, 373), // objectionLodged
    must(635, 376), // objectionDecided
    must(636, 377), // listStands
    must(637, 378), // resultAnnounced
    must(638, 379), // resultAnnulled
    must(639, 380), // resultStands
    must(640, 381), // topicInForce
    must(641, 382), // topicMoot
    must(452, 383), // reviewOverdue
    must(642, 384), // topicReviewed
    must(643, 386), // votingOpened
    must(644, 387), // ballotCast
    must(645, 390), // voteEntrusted
    must(646, 393), // proxyRevoked
    must(647, 394), // ballotsServed
    must(648, 395), // paperIssued
    must(649, 396), // papersCounted
    must(650, 398), // votingClosed
    must(651, 399), // topicDecided
    must(506, 0), // topic
    must(36, 39), // region
    must(652, 329), // draft
    may(122, 441, 0), // replaces
    must(653, 18), // since
    must(504, 0), // covenant
    must(506, 0), // topic
    must(251, 18), // until
    must(654, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(34, 0), // person
    must(655, 39), // place
    must(517, 17), // evidence
    must(656, 19), // repetition
    must(571, 333), // measure
    must(251, 18), // until
    must(657, 18), // applies
    must(658, 0), // case
    may(659, 249, 0), // recorder
    must(654, 0), // violation
    must(524, 17), // content
    must(654, 0), // violation
    must(34, 0), // person
    must(655, 39), // place
    must(517, 17), // evidence
    must(656, 19), // repetition
    must(571, 333), // measure
    may(658, 447, 0), // case
    must(405, 18), // appealUntil
    must(504, 0), // covenant
    must(498, 0), // rule
    must(655, 39), // place
    must(504, 0), // covenant
    must(498, 0), // rule
    must(655, 39), // place
    must(660, 18), // issued
    must(654, 0), // violation
    must(655, 39), // place
    must(517, 17), // evidence
    must(179, 0), // kind
    must(658, 0), // case
    must(654, 0), // violation
    must(658, 0), // case
    must(654, 0), // violation
    must(136, 28), // code
    must(654, 0), // violation
    must(524, 17), // content
    must(264, 18), // due
    must(654, 0), // violation
    must(403, 0), // reason
    must(654, 0), // violation
    may(403, 68, 0), // reason
    may(658, 447, 0), // case
    must(661, 440), // covenantAdopted
    must(662, 442), // covenantRepealed
    must(663, 443), // covenantGoesOn
    must(664, 444), // violationRecorded
    must(665, 445), // replyGiven
    must(666, 446), // measureApplied
    must(667, 448), // noticeIssued
    must(668, 449), // noticeRetracted
    must(669, 450), // referredAgain
    must(670, 451), // referralOpened
    must(671, 452), // referralRefused
    must(672, 453), // appealLodged
    must(673, 454), // appealDismissed
    must(674, 455), // violationWithdrawn
    must(675, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(675, 0), // fund
    must(101, 0), // source
    must(173, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(675, 0), // fund
    must(101, 0), // source
    must(173, 13), // amount
    must(403, 0), // reason
    must(49, 0), // act
    must(676, 19), // times
    must(677, 0), // offer
    must(391, 0), // merchant
    must(678, 13), // price
    must(679, 19), // stock
    may(680, 461, 0), // requires
    must(34, 0), // person
    must(391, 0), // merchant
    must(681, 0), // redemption
    must(677, 0), // offer
    must(682, 465), // buyer
    must(678, 13), // price
    must(683, 45), // tries
    must(264, 18), // due
    must(681, 0), // redemption
    must(384, 45), // triesLeft
    must(684, 0), // cancelled
    must(685, 0), // expired
    must(686, 0), // locked
    must(687, 0), // dissolved
    must(681, 0), // redemption
    must(688, 469), // cause
    must(391, 0), // merchant
    must(689, 13), // carried
    must(690, 13), // earned
    must(691, 13), // spent
    must(472, 13), // reserved
    must(692, 13), // net
    must(693, 473), // cny
    must(689, 13), // carried
    must(690, 13), // earned
    must(691, 13), // spent
    must(472, 13), // reserved
    must(692, 13), // net
    must(693, 473), // cny
    must(694, 473), // rounding
    must(695, 0), // settlement
    must(36, 39), // region
    must(696, 107), // rate
    must(697, 471), // lines
    must(698, 474), // totals
    must(34, 0), // person
    must(265, 0), // into
    must(173, 13), // amount
    must(34, 0), // person
    must(675, 0), // fund
    must(173, 13), // amount
    must(699, 457), // fundOpened
    must(700, 458), // pointsAwarded
    must(701, 459), // awardReversed
    must(702, 460), // offerPublished
    must(703, 463), // offerWithdrawn
    must(704, 464), // redemptionReserved
    must(705, 466), // codeRejected
    must(706, 467), // redemptionConfirmed
    must(707, 468), // redemptionReturned
    must(708, 470), // settled
    must(709, 475), // pointsCombined
    must(710, 476), // pointsForfeited
    must(193, 112), // officeHours
    must(194, 114), // limits
    must(195, 45), // warningsMax
    must(196, 45), // reopeningsMax
    must(197, 46), // evaluationDays
    must(401, 479), // terms
    must(19, 0), // resident
    must(711, 0), // gridPatrol
    must(712, 0), // hotline
    must(713, 0), // policeLine
    must(714, 0), // sensor
    must(392, 0), // department
    must(715, 0), // tip
    must(504, 0), // covenant
    must(658, 0), // case
    must(179, 0), // kind
    must(180, 67), // urgent
    must(36, 39), // region
    must(190, 116), // level
    must(423, 481), // channel
    must(101, 0), // source
    may(716, 249, 0), // reporter
    must(524, 17), // content
    must(264, 18), // due
    must(658, 0), // case
    must(190, 116), // level
    must(658, 0), // case
    must(190, 116), // level
    must(403, 0), // reason
    must(592, 0), // path
    must(251, 18), // until
    must(658, 0), // case
    may(506, 344, 0), // topic
    must(658, 0), // case
    must(240, 0), // organisation
    must(658, 0), // case
    must(717, 0), // lead
    must(64, 111), // helpers
    must(718, 67), // designated
    must(658, 0), // case
    must(392, 0), // department
    must(403, 0), // reason
    must(36, 491), // region
    must(240, 492), // organisation
    must(658, 0), // case
    must(518, 490), // unit
    must(616, 0), // result
    must(719, 67), // complete
    may(404, 249, 0), // by
    must(658, 0), // case
    must(190, 116), // level
    must(518, 490), // unit
    must(616, 0), // result
    must(594, 138), // back
    must(720, 67), // late
    must(251, 18), // until
    must(337, 0), // unknownYear
    must(721, 0), // warningsExhausted
    must(658, 0), // case
    must(161, 116), // from
    must(162, 116), // to
    may(403, 68, 0), // reason
    must(264, 18), // due
    may(722, 495, 0), // deferral
    must(658, 0), // case
    must(190, 116), // level
    must(518, 490), // unit
    must(264, 18), // due
    must(658, 0), // case
    must(190, 116), // level
    must(723, 45), // warning
    must(264, 18), // due
    may(722, 495, 0), // deferral
    must(658, 0), // case
    must(264, 18), // due
    may(722, 495, 0), // deferral
    must(658, 0), // case
    must(724, 46), // round
    must(725, 501), // response
    must(726, 501), // solution
    must(727, 501), // satisfaction
    may(403, 68, 0), // reason
    must(658, 0), // case
    must(190, 116), // level
    must(724, 46), // round
    must(403, 0), // reason
    must(264, 18), // due
    must(728, 478), // termsAdopted
    must(729, 480), // caseReported
    must(730, 482), // caseAccepted
    must(731, 483), // caseDeclined
    must(732, 484), // selfResolutionStarted
    must(733, 485), // handlingStarted
    must(734, 486), // caseEntrusted
    must(735, 487), // caseDispatched
    must(736, 488), // caseReturned
    must(737, 489), // feedbackGiven
    must(738, 493), // caseClosed
    must(739, 494), // caseEscalated
    must(740, 497), // deadlineMissed
    must(741, 498), // caseSupervised
    must(742, 499), // deadlineSet
    must(743, 500), // caseRated
    must(744, 502), // caseReopened
    must(745, 503), // caseReleased
    must(746, 504), // caseWithdrawn
    must(404, 0), // by
    must(747, 0), // record
    must(748, 19), // ageDays
    must(251, 18), // until
    must(749, 0), // holder
    must(747, 0), // record
    must(748, 19), // ageDays
    must(251, 18), // until
    must(208, 120), // basis
    must(251, 18), // until
    must(207, 0), // item
    must(750, 0), // purpose
    must(207, 0), // item
    must(240, 0), // organisation
    must(20, 0), // owner
    must(240, 0), // organisation
    must(255, 39), // actsIn
    must(184, 39), // grid
    must(207, 0), // item
    must(404, 0), // by
    must(747, 0), // record
    must(748, 19), // ageDays
    must(251, 18), // until
    must(207, 0), // item
    must(240, 0), // organisation
    must(251, 18), // until
    must(207, 0), // item
    must(208, 120), // basis
    must(207, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(207, 0), // item
    must(749, 0), // holder
    must(747, 0), // record
    must(748, 19), // ageDays
    must(251, 18), // until
    must(747, 0), // record
    must(251, 18), // until
    must(751, 515), // unknownItem
    must(752, 516), // itemTwice
    must(753, 517), // purposeNotLawful
    must(754, 518), // notEntitled
    must(755, 519), // outsideRegion
    must(756, 520), // alreadyHeld
    must(757, 521), // refusedByResident
    must(758, 522), // consentMissing
    must(759, 523), // guardianMissing
    must(760, 524), // heldElsewhere
    must(761, 525), // recordExists
    must(762, 526), // unknownRecord
    must(763, 527), // notFresh
    must(764, 528), // notRefusable
    must(381, 514), // why
    must(756, 510), // alreadyHeld
    must(765, 511), // shareFrom
    must(766, 512), // mayCollect
    must(767, 513), // forbidden
    must(207, 0), // item
    must(60, 509), // answer
    must(418, 0), // asker
    must(34, 0), // person
    must(240, 0), // organisation
    must(750, 0), // purpose
    must(768, 507), // answers
    must(207, 0), // item
    must(404, 0), // by
    must(517, 17), // evidence
    must(747, 0), // record
    must(207, 0), // item
    must(34, 0), // person
    must(240, 0), // organisation
    must(750, 0), // purpose
    must(418, 0), // asker
    must(524, 17), // content
    must(208, 120), // basis
    may(198, 530, 0), // consent
    must(251, 18), // until
    must(747, 0), // record
    must(240, 0), // organisation
    must(750, 0), // purpose
    may(198, 530, 0), // consent
    must(34, 0), // person
    must(207, 0), // item
    must(240, 0), // organisation
    must(251, 18), // until
    must(769, 506), // formAsked
    must(770, 529), // itemCollected
    must(771, 532), // itemShared
    must(772, 533), // itemRefused
    must(773, 534), // holdingEnded
    must(774, 535), // personForgotten
    must(508, 0), // question
    must(775, 0), // body
    must(34, 0), // person
    must(524, 17), // content
    must(401, 51), // terms
    must(776, 18), // remind
    must(264, 18), // due
    must(508, 0), // question
    must(775, 0), // body
    must(264, 18), // due
    must(508, 0), // question
    must(518, 490), // unit
    must(264, 18), // due
    must(508, 0), // question
    must(36, 39), // region
    must(264, 18), // due
    must(518, 490), // unit
    must(35, 10), // role
    must(508, 0), // question
    must(524, 17), // content
    must(777, 542), // shown
    must(508, 0), // question
    must(778, 67), // solved
    must(779, 537), // questionAsked
    must(780, 538), // answerReminded
    must(781, 539), // answerOverdue
    must(782, 540), // questionEscalated
    must(783, 541), // questionAnswered
    must(784, 543), // questionWithdrawn
    must(785, 544), // answerRated
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 124), // category
    must(524, 17), // content
    may(198, 547, 0), // consent
    may(251, 36, 0), // until
    must(213, 0), // entry
    must(524, 17), // content
    must(213, 0), // entry
    may(251, 36, 0), // until
    must(34, 0), // person
    may(215, 551, 0), // category
    must(786, 0), // purposeReached
    must(787, 0), // serviceEnded
    must(788, 0), // consentWithdrawn
    must(789, 0), // unlawful
    must(204, 0), // otherLaw
    must(34, 0), // person
    must(790, 553), // ground
    must(791, 0), // termEnded
    must(788, 0), // consentWithdrawn
    must(792, 0), // erasure
    must(793, 555), // entries
    must(688, 556), // cause
    must(794, 546), // entryKept
    must(467, 548), // entryCorrected
    must(795, 549), // termMoved
    must(788, 550), // consentWithdrawn
    must(796, 552), // erasureOrdered
    must(797, 554), // entriesDue
    must(798, 557), // entriesErased
    must(226, 33), // charter
    must(220, 126), // membership
    must(221, 304), // deliberation
    must(504, 439), // covenant
    must(222, 456), // points
    must(223, 477), // cases
    must(224, 505), // catalogue
    must(76, 536), // consultation
    must(225, 545), // vault
    must(799, 31), // events
    must(800, 19), // bytes
    must(51, 19), // max
    must(243, 19), // at
    must(592, 28), // path
    must(801, 28), // problem
    must(802, 0), // request
    must(803, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(243, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(804, 0), // actor
    must(107, 3), // allowed
    must(805, 19), // fired
    must(252, 46), // version
    must(249, 46), // known
    must(806, 561), // tooLarge
    must(807, 562), // notUtf8
    must(808, 563), // malformed
    must(809, 564), // requestReused
    must(810, 565), // full
    must(811, 566), // timeBackward
    must(767, 567), // forbidden
    must(812, 568), // deadlinesPending
    must(813, 569), // snapshotDamaged
    must(814, 570), // snapshotVersion
    must(815, 571), // wrongSecret
    must(816, 572), // notRecorded
    must(817, 573), // noSuchRecord
    must(818, 574), // invalidNumber
    must(243, 18), // at
    must(161, 18), // from
    must(161, 18), // from
    must(819, 18), // latest
    must(820, 576), // invalid
    must(821, 577), // notInForce
    must(822, 578), // notLater
    must(498, 0), // rule
    must(145, 0), // preset
    must(823, 28), // article
    must(824, 28), // dates
    must(243, 18), // at
    must(498, 0), // rule
    must(823, 28), // article
    must(825, 19), // stand
    must(471, 45), // seats
    must(506, 0), // topic
    must(498, 0), // rule
    must(826, 28), // field
    must(506, 0), // topic
    must(36, 39), // region
    must(498, 0), // rule
    must(152, 0), // proposed
    must(827, 0), // screening
    must(416, 0), // declined
    must(828, 0), // appealed
    must(829, 0), // discussed
    must(830, 0), // seconded
    must(831, 0), // voting
    must(832, 0), // counting
    must(833, 0), // decided
    must(415, 0), // lapsed
    must(119, 0), // withdrawn
    must(279, 0), // announced
    must(834, 0), // annulled
    must(835, 0), // inForce
    must(836, 0), // repealed
    must(837, 0), // moot
    must(506, 0), // topic
    must(404, 0), // by
    must(420, 589), // stage
    must(506, 0), // topic
    must(498, 0), // rule
    must(251, 18), // until
    must(243, 18), // at
    must(506, 0), // topic
    must(498, 0), // rule
    must(826, 28), // field
    must(838, 28), // given
    must(254, 28), // needed
    must(518, 0), // unit
    must(36, 39), // region
    must(839, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(419, 19), // rules
    must(51, 46), // max
    must(498, 0), // rule
    must(157, 46), // days
    must(51, 46), // max
    must(498, 0), // rule
    must(611, 19), // steps
    must(51, 46), // max
    must(498, 0), // rule
    must(840, 46), // step
    must(498, 0), // rule
    must(840, 46), // step
    must(501, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(161, 46), // from
    must(841, 46), // min
    must(498, 0), // rule
    must(840, 46), // step
    must(208, 120), // basis
    must(498, 0), // rule
    must(179, 0), // kind
    must(498, 0), // rule
    must(840, 46), // step
    must(173, 13), // amount
    must(498, 0), // rule
    must(503, 0), // continues
    must(506, 0), // topic
    must(498, 0), // rule
    must(833, 0), // decided
    must(826, 28), // field
    must(838, 28), // given
    must(254, 28), // needed
    must(506, 0), // topic
    must(518, 0), // unit
    must(506, 0), // topic
    must(420, 589), // stage
    must(506, 0), // topic
    must(264, 18), // due
    must(243, 18), // at
    must(506, 0), // topic
    must(251, 18), // until
    must(243, 18), // at
    must(506, 0), // topic
    must(154, 421), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(842, 18), // opened
    must(24, 0), // voter
    must(239, 0), // household
    must(24, 0), // voter
    must(45, 18), // cast
    must(423, 234), // channel
    must(24, 0), // voter
    must(137, 63), // electorate
    must(179, 28), // kind
    must(498, 0), // rule
    must(179, 28), // kind
    must(826, 28), // field
    must(838, 28), // given
    must(498, 0), // rule
    must(143, 66), // approvalOf
    must(498, 0), // rule
    must(113, 78), // method
    must(477, 67), // equal
    must(843, 78), // sheetMethod
    must(844, 67), // sheetEqual
    must(498, 0), // rule
    must(823, 0), // article
    must(550, 0), // proxy
    must(51, 46), // max
    must(550, 0), // proxy
    must(498, 0), // rule
    must(823, 0), // article
    must(550, 0), // proxy
    must(161, 18), // from
    must(243, 18), // at
    must(276, 0), // batch
    must(845, 46), // present
    must(254, 46), // needed
    must(506, 0), // topic
    must(147, 19), // ballots
    must(841, 46), // min
    must(846, 663), // tracker
    must(506, 0), // topic
    must(420, 589), // stage
    must(254, 589), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(523, 0), // contribution
    must(179, 363), // kind
    must(254, 363), // needed
    must(523, 0), // contribution
    must(252, 46), // version
    must(253, 46), // current
    must(523, 0), // contribution
    must(504, 0), // covenant
    must(506, 0), // topic
    must(251, 18), // until
    must(847, 19), // undecided
    must(506, 0), // topic
    must(137, 63), // electorate
    must(826, 28), // field
    must(506, 0), // topic
    must(137, 63), // electorate
    must(538, 67), // listed
    must(154, 19), // area
    must(506, 0), // topic
    must(538, 67), // listed
    must(848, 580), // unknownTopic
    must(849, 581), // topicExists
    must(850, 582), // unknownRule
    must(851, 583), // presetOutsideDates
    must(852, 584), // uncontested
    must(853, 585), // noCovenants
    must(854, 586), // electionNamed
    must(855, 587), // noElection
    must(856, 588), // runoffUnderWay
    must(857, 590), // runoffLate
    must(858, 591), // runoffAsks
    must(859, 592), // unitsNamed
    must(860, 593), // unknownUnit
    must(861, 594), // registeredElsewhere
    must(862, 595), // rulesCount
    must(863, 596), // ruleTwice
    must(499, 597), // windowDays
    must(864, 598), // ladderLength
    must(865, 599), // ladderDescends
    must(866, 600), // hearingDays
    must(867, 601), // unheard
    must(505, 602), // figuresFrom
    must(868, 603), // namedWithoutBasis
    must(869, 604), // namedWithoutSource
    must(870, 605), // unknownKind
    must(496, 606), // fine
    must(871, 607), // serviceWithheld
    must(872, 608), // nothingToContinue
    must(873, 609), // covenantTaken
    must(874, 610), // nothingToRepeal
    must(875, 611), // alreadyReplaced
    must(876, 612), // looserRule
    must(877, 613), // otherRule
    must(878, 614), // unitLeftOut
    must(879, 615), // notBeingSeconded
    must(880, 616), // notSeconded
    must(881, 617), // notOpenable
    must(882, 618), // notWithdrawable
    must(883, 619), // notVoting
    must(884, 620), // secondingOver
    must(885, 621), // votingOver
    must(339, 622), // notDue
    must(886, 623), // ownSecond
    must(755, 624), // outsideRegion
    must(887, 625), // alreadySeconded
    must(888, 626), // notOwner
    must(889, 627), // areaTooLarge
    must(890, 628), // nobodyEligible
    must(891, 629), // appBallotOfAnother
    must(892, 630), // notEligible
    must(893, 631), // notDelegate
    must(894, 632), // alreadyVoted
    must(895, 633), // organisationNamed
    must(896, 634), // enteredTwice
    must(897, 635), // invalidQuestion
    must(898, 636), // adoptedByMotion
    must(899, 637), // motionOnly
    must(900, 638), // electedOf
    must(901, 639), // noRanks
    must(902, 640), // otherRanks
    must(903, 641), // secretByAnother
    must(904, 642), // ballotVoid
    must(905, 643), // noProxies
    must(906, 644), // relationMissing
    must(907, 645), // ownProxy
    must(908, 646), // proxyChain
    must(909, 647), // proxyFull
    must(910, 648), // ownTrust
    must(911, 649), // notListed
    must(912, 650), // notEntrusted
    must(913, 651), // notProxy
    must(914, 652), // proxyWithoutVote
    must(915, 653), // proxyEarly
    must(916, 654), // noPapers
    must(917, 655), // fewWatchers
    must(918, 656), // boxCounted
    must(919, 657), // boxChannel
    must(920, 658), // unknownBox
    must(921, 659), // notCounted
    must(922, 660), // withheld
    must(923, 661), // voidVote
    must(924, 662), // unknownTracker
    must(925, 664), // wrongStage
    must(926, 665), // timeOver
    must(927, 666), // ownMatter
    must(928, 667), // reasonMissing
    must(929, 668), // sameDecider
    must(930, 669), // notProposer
    must(931, 670), // ruledForGood
    must(932, 671), // unknownContribution
    must(933, 672), // contributionExists
    must(934, 673), // tooManyContributions
    must(935, 674), // otherKind
    must(936, 675), // contributionHidden
    must(937, 676), // amendmentOver
    must(938, 677), // staleAmendment
    must(939, 678), // noDraftToChange
    must(940, 679), // listOpen
    must(941, 680), // noSuchEntry
    must(942, 681), // noSuchArea
    must(943, 682), // asListed
    must(944, 683), // objectionExists
    must(945, 684), // alreadyObjected
    must(946, 685), // unknownObjection
    must(947, 686), // objectionOver
    must(504, 0), // covenant
    must(653, 18), // since
    must(504, 0), // covenant
    must(653, 18), // since
    must(243, 18), // at
    must(654, 0), // violation
    must(948, 18), // recorded
    must(654, 0), // violation
    must(949, 18), // applied
    must(654, 0), // violation
    must(657, 18), // applies
    must(243, 18), // at
    must(654, 0), // violation
    must(251, 18), // until
    must(243, 18), // at
    must(654, 0), // violation
    must(264, 18), // due
    must(243, 18), // at
    must(655, 39), // place
    must(190, 116), // level
    must(655, 39), // place
    must(36, 39), // region
    must(950, 688), // covenantExists
    must(951, 689), // unknownCovenant
    must(821, 690), // notInForce
    must(952, 691), // notYetInForce
    must(850, 692), // unknownRule
    must(953, 693), // violationExists
    must(954, 694), // unknownViolation
    must(955, 695), // ownViolation
    must(956, 696), // alreadyWithdrawn
    must(957, 697), // replyClosed
    must(958, 698), // notApplied
    must(959, 699), // appealClosed
    must(960, 700), // alreadyAppealed
    must(961, 701), // ownRecord
    must(962, 702), // noAppeal
    must(339, 703), // notDue
    must(963, 704), // nothingToRefer
    must(964, 705), // placeTooHigh
    must(965, 706), // placeOutside
    must(410, 707), // minor
    must(966, 708), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(695, 0), // settlement
    must(391, 0), // merchant
    must(675, 0), // fund
    must(36, 39), // region
    must(184, 39), // grid
    must(49, 0), // act
    must(967, 13), // cap
    must(690, 13), // earned
    must(414, 13), // asked
    must(251, 18), // until
    must(678, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(968, 19), // done
    must(254, 19), // needed
    must(969, 13), // balance
    must(254, 13), // needed
    must(472, 0), // reserved
    must(970, 0), // confirmed
    must(684, 0), // cancelled
    must(685, 0), // expired
    must(686, 0), // locked
    must(681, 0), // redemption
    must(971, 737), // status
    must(278, 13), // total
    must(414, 13), // asked
    must(51, 13), // max
    must(972, 710), // notAMerchant
    must(973, 711), // unknownFund
    must(974, 712), // unknownAct
    must(975, 713), // unknownAward
    must(976, 714), // unknownOffer
    must(977, 715), // unknownRedemption
    must(978, 716), // unknownSettlement
    must(979, 717), // notInSettlement
    must(980, 718), // fundExists
    must(981, 719), // offerExists
    must(982, 720), // redemptionExists
    must(983, 721), // settlementExists
    must(984, 722), // ownAward
    must(985, 723), // fundElsewhere
    must(304, 724), // proofTooLow
    must(986, 725), // alreadyAwarded
    must(987, 726), // capReached
    must(988, 727), // alreadyReversed
    must(989, 728), // priceTooLow
    must(990, 729), // stockEmpty
    must(991, 730), // requirementEmpty
    must(703, 731), // offerWithdrawn
    must(992, 732), // ownOffer
    must(993, 733), // requirementNotMet
    must(994, 734), // soldOut
    must(995, 735), // balanceTooLow
    must(996, 736), // redemptionOver
    must(997, 738), // redemptionLate
    must(339, 739), // notDue
    must(998, 740), // ownConfirmation
    must(999, 741), // ownSettlement
    must(1000, 742), // nothingToSettle
    must(1001, 743), // ledgerFull
    must(423, 481), // channel
    must(658, 0), // case
    must(1002, 0), // reported
    must(1003, 0), // notAccepted
    must(529, 0), // accepted
    must(1004, 0), // selfResolving
    must(1005, 0), // handling
    must(1006, 0), // entrusted
    must(1007, 0), // dispatched
    must(1008, 0), // returned
    must(1009, 0), // feedback
    must(1010, 0), // closed
    must(1011, 0), // evaluated
    must(1012, 0), // reopened
    must(119, 0), // withdrawn
    must(658, 0), // case
    must(420, 753), // stage
    must(254, 754), // needed
    must(190, 116), // level
    must(1013, 116), // lowest
    must(1014, 116), // highest
    must(190, 116), // level
    must(162, 116), // to
    must(162, 116), // to
    must(1015, 116), // top
    must(190, 116), // level
    must(547, 116), // next
    must(162, 116), // to
    must(1016, 46), // reopenings
    must(51, 46), // max
    must(1017, 745), // unknownCase
    must(1018, 746), // channelOfTheEngine
    must(1019, 747), // sourceEntered
    must(1020, 748), // caseExists
    must(870, 749), // unknownKind
    must(1021, 750), // regionTooHigh
    must(1022, 751), // notOwnName
    must(925, 752), // wrongStage
    must(1023, 755), // wrongLevel
    must(339, 756), // notDue
    must(1024, 757), // deadlinePassed
    must(1025, 758), // atTop
    must(1026, 759), // notAbove
    must(1027, 760), // aboveTop
    must(1028, 761), // skipsLevel
    must(1029, 762), // notEntrustable
    must(1030, 763), // notADepartment
    must(1031, 764), // outOfReach
    must(294, 765), // namedTwice
    must(1032, 766), // unitMissing
    must(1033, 767), // notWithUnit
    must(1034, 768), // notActingFor
    must(737, 769), // feedbackGiven
    must(1035, 770), // returnedBefore
    must(1036, 771), // dispatchDesignated
    must(1037, 772), // alreadyRated
    must(1038, 773), // anonymous
    must(1039, 774), // notReporter
    must(1040, 775), // handlerRates
    must(1041, 776), // windowClosed
    must(1042, 777), // reopenedTooOften
    must(337, 778), // unknownYear
    must(1043, 779), // noTerm
    must(775, 0), // body
    must(36, 39), // region
    must(184, 39), // grid
    must(1044, 781), // unknownQuestion
    must(1045, 782), // questionExists
    must(1046, 783), // notPublic
    must(1031, 784), // outOfReach
    must(1047, 785), // tooManyOpen
    must(1048, 786), // notOpen
    must(1049, 787), // ownQuestion
    must(1050, 788), // notAnswered
    must(1051, 789), // ratedAlready
    must(339, 790), // notDue
    must(1052, 0), // kept
    must(1053, 0), // stored
    must(264, 0), // due
    must(1054, 0), // erased
    must(213, 0), // entry
    must(971, 799), // status
    must(34, 0), // person
    must(552, 0), // child
    must(1055, 792), // unknownEntry
    must(1056, 793), // entryExists
    must(1057, 794), // unknownCategory
    must(1058, 795), // consentNeeded
    must(1059, 796), // notByConsent
    must(1060, 797), // nothingConsented
    must(1061, 798), // notKept
    must(339, 800), // notDue
    must(1062, 801), // childInCare
    must(1063, 802), // onlyOperator
    must(23, 560), // engine
    must(226, 575), // charter
    must(220, 141), // membership
    must(221, 579), // deliberation
    must(504, 687), // covenant
    must(222, 709), // points
    must(223, 744), // cases
    must(224, 514), // catalogue
    must(76, 780), // consultation
    must(225, 791), // vault
    must(136, 28), // code
    must(1064, 28), // en
    must(1065, 28), // zh
    must(1066, 67), // retryable
    must(498, 28), // rule
    must(1067, 559), // detail
    must(529, 30), // accepted
    must(1068, 558), // refused
    must(243, 18), // at
    must(688, 27), // cause
    must(68, 28), // command
    must(612, 29), // outcome
    must(803, 19), // seq
    must(802, 0), // request
    must(243, 18), // at
    must(608, 25), // before
    must(612, 29), // outcome
    must(1069, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(184, 128, 0), // grid
    may(239, 388, 0), // household
    may(653, 36, 0), // since
    must(31, 41), // proof
    must(267, 1), // age
    may(18, 249, 0), // guardian
    may(268, 68, 0), // handle
    must(1070, 805), // roles
    must(1071, 812), // noticed
    must(949, 813), // applied
    must(828, 814), // appealed
    must(1072, 815), // dismissed
    must(119, 816), // withdrawn
    must(654, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(655, 39), // place
    must(243, 18), // at
    must(251, 18), // until
    must(100, 67), // counts
    must(656, 19), // repetition
    must(571, 333), // measure
    must(657, 18), // applies
    must(1073, 22), // replies
    must(1074, 811), // standing
    may(658, 447, 0), // case
    may(671, 817, 0), // referralRefused
    must(517, 17), // evidence
    must(747, 0), // record
    must(34, 0), // person
    must(207, 0), // item
    must(749, 0), // holder
    may(418, 249, 0), // asker
    may(268, 68, 0), // handle
    must(750, 0), // purpose
    must(524, 17), // content
    must(243, 18), // at
    must(251, 18), // until
    must(1075, 67), // fresh
    must(1076, 111), // sharedWith
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 0), // category
    must(208, 120), // basis
    may(524, 547, 0), // content
    must(243, 18), // at
    may(251, 36, 0), // until
    must(971, 799), // status
    must(1077, 804), // member
    must(1078, 260), // merged
    must(1079, 260), // wards
    must(949, 111), // applied
    must(1080, 807), // unmaskings
    must(152, 808), // proposed
    must(830, 808), // seconded
    must(829, 808), // discussed
    must(1081, 808), // voted
    must(513, 352), // units
    must(1082, 138), // voterIn
    must(1083, 809), // violations
    must(969, 13), // balance
    must(1084, 818), // awards
    must(1085, 819), // redemptions
    must(223, 820), // cases
    must(1086, 821), // questions
    must(27, 822), // records
    must(793, 824), // entries
    must(1087, 416), // requests
    must(1088, 16), // state
    must(28, 20), // root
    must(1089, 21), // inclusion
    must(1090, 23), // consistency
    must(1091, 24), // receipt
    must(1092, 803), // export
    must(36, 39), // region
    must(160, 0), // name
    must(190, 116), // level
    may(228, 128, 0), // parent
    must(387, 19), // members
    must(83, 19), // households
    must(653, 18), // since
    must(36, 39), // region
    must(160, 0), // name
    may(228, 128, 0), // parent
    must(36, 39), // region
    must(1093, 829), // versions
    may(1094, 831, 0), // splitFrom
    may(244, 831, 0), // became
    must(230, 833), // parts
    must(231, 833), // absorbed
    must(1095, 834), // planned
    must(31, 41), // proof
    must(387, 19), // members
    must(36, 39), // region
    must(1096, 19), // grids
    must(1097, 19), // countedGrids
    must(249, 19), // known
    must(250, 19), // joined
    may(1098, 837, 0), // coverage
    must(1099, 19), // joinedElsewhere
    must(71, 838), // proofs
    must(136, 841), // code
    must(251, 18), // until
    must(423, 234), // channel
    must(793, 19), // entries
    must(1100, 19), // helped
    must(1101, 843), // channels
    must(1010, 67), // closed
    must(279, 294), // announced
    must(280, 294), // came
    must(36, 39), // region
    must(264, 18), // due
    must(413, 67), // overdue
    must(36, 39), // region
    may(405, 36, 0), // appealUntil
    must(949, 848), // applied
    must(1102, 849), // active
    must(563, 850), // rejected
    must(119, 851), // withdrawn
    must(1103, 852), // suspended
    must(687, 853), // dissolved
    must(240, 0), // organisation
    must(179, 263), // kind
    must(36, 39), // region
    must(971, 847), // status
    must(266, 46), // key
    may(406, 547, 0), // check
    must(270, 19), // people
    must(1104, 855), // keys
    must(1105, 807), // orders
    must(36, 827), // region
    must(1106, 828), // regionHistory
    must(1098, 836), // coverage
    must(1107, 840), // joinCode
    must(1077, 804), // member
    must(793, 842), // entries
    must(276, 845), // batch
    must(240, 846), // organisation
    must(1108, 854), // identityKeys
    must(78, 284), // unmasking
    must(1080, 857), // unmaskings
    must(243, 18), // at
    must(403, 0), // reason
    may(251, 36, 0), // until
    must(264, 18), // due
    must(403, 0), // reason
    must(653, 18), // since
    must(401, 369), // terms
    must(276, 0), // batch
    must(423, 234), // channel
    must(660, 19), // issued
    may(560, 372, 0), // papers
    must(842, 18), // opened
    must(251, 18), // until
    may(832, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(561, 868), // boxes
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(508, 306), // question
    must(1109, 872), // thresholds
    must(90, 416), // eligible
    must(1110, 416), // silent
    must(243, 18), // at
    must(616, 400), // result
    must(401, 871), // terms
    must(561, 868), // boxes
    must(250, 19), // joined
    must(548, 19), // left
    must(549, 19), // changed
    must(617, 19), // doubled
    must(152, 861), // proposed
    must(827, 862), // screening
    must(416, 863), // declined
    must(828, 864), // appealed
    must(829, 865), // discussed
    must(830, 866), // seconded
    must(831, 867), // voting
    must(833, 870), // decided
    must(415, 873), // lapsed
    must(119, 874), // withdrawn
    must(243, 18), // at
    must(539, 0), // objection
    must(102, 18), // notice
    must(653, 18), // since
    may(55, 36, 0), // review
    must(413, 67), // overdue
    may(546, 881, 0), // finding
    must(243, 18), // at
    must(404, 0), // by
    must(1111, 880), // stood
    must(243, 18), // at
    must(509, 0), // repeals
    must(404, 0), // by
    may(1112, 36, 0), // goesOn
    must(279, 877), // announced
    must(834, 878), // annulled
    must(1113, 879), // stands
    must(835, 880), // inForce
    must(836, 882), // repealed
    must(837, 883), // moot
    must(1114, 0), // lapses
    must(1115, 0), // isAdmitted
    must(1116, 0), // staysDeclined
    must(1117, 0), // isFrozen
    must(636, 0), // listStands
    must(534, 0), // opens
    must(1118, 0), // isCounted
    must(1119, 0), // comesIntoForce
    must(639, 0), // resultStands
    must(1120, 0), // staysAnnulled
    must(1121, 0), // annulmentFalls
    must(1122, 0), // reviewIsOverdue
    must(243, 18), // at
    must(1123, 886), // then
    must(506, 0), // topic
    must(36, 39), // region
    must(507, 17), // subject
    must(508, 306), // question
    must(1124, 22), // earlier
    must(498, 62), // rule
    may(504, 328, 0), // covenant
    may(509, 344, 0), // repeals
    may(510, 344, 0), // follows
    must(511, 312), // standsFor
    may(512, 36, 0), // opensBefore
    must(513, 345), // units
    must(514, 346), // calls
    may(254, 87, 0), // needed
    must(138, 46), // seconds
    must(1125, 19), // objections
    must(847, 19), // undecided
    must(420, 860), // stage
    may(1126, 875, 0), // effect
    may(547, 884, 0), // next
    must(90, 67), // eligible
    may(240, 248, 0), // organisation
    may(154, 372, 0), // area
    must(1081, 67), // voted
    may(243, 36, 0), // at
    may(423, 888, 0), // channel
    may(268, 68, 0), // handle
    must(572, 0), // yes
    must(573, 0), // no
    must(574, 0), // abstain
    must(1127, 894), // choice
    must(1128, 312), // marks
    must(403, 405), // reason
    must(483, 893), // motion
    must(470, 895), // options
    must(106, 896), // void
    must(846, 663), // tracker
    must(275, 892), // ballot
    may(154, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 890), // ballots
    must(275, 891), // ballot
    must(655, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(523, 0), // contribution
    must(404, 0), // by
    must(179, 363), // kind
    may(524, 547, 0), // content
    must(252, 46), // version
    may(504, 328, 0), // covenant
    may(529, 903, 0), // accepted
    may(1129, 904, 0), // moderation
    may(527, 372, 0), // agree
    may(525, 372, 0), // disagree
    may(526, 372, 0), // pass
    must(278, 19), // total
    must(1130, 901), // contributions
    must(1131, 19), // reacted
    must(527, 19), // agree
    must(525, 19), // disagree
    must(1132, 46), // agreeRate
    must(1133, 46), // disagreeRate
    must(521, 46), // statement
    must(1134, 67), // agrees
    must(1135, 67), // significant
    must(1136, 19), // zHundredths
    must(270, 19), // people
    must(1137, 910), // views
    must(1138, 912), // own
    must(1139, 908), // groups
    must(1140, 914), // agreed
    must(563, 914), // rejected
    must(1141, 345), // statements
    must(47, 907), // report
    must(268, 0), // handle
    may(154, 372, 0), // area
    must(537, 371), // list
    must(793, 916), // entries
    must(250, 345), // joined
    must(548, 345), // left
    must(549, 345), // changed
    must(847, 0), // undecided
    must(541, 0), // upheld
    must(1072, 0), // dismissed
    must(542, 0), // unanswered
    must(539, 0), // objection
    must(404, 0), // by
    must(403, 0), // reason
    may(540, 68, 0), // about
    may(538, 903, 0), // listed
    may(154, 372, 0), // area
    must(971, 921), // status
    may(60, 68, 0), // answer
    must(278, 19), // total
    must(1125, 919), // objections
    must(278, 19), // total
    must(124, 923), // proxies
    must(506, 859), // topic
    must(275, 887), // ballot
    must(147, 889), // ballots
    must(1142, 897), // ballotProof
    must(1143, 898), // explanation
    must(1144, 900), // discussion
    must(523, 902), // contribution
    must(1145, 906), // consensus
    must(137, 915), // electorate
    must(1125, 918), // objections
    must(124, 922), // proxies
    must(504, 0), // covenant
    may(122, 441, 0), // replaces
    must(653, 18), // since
    may(251, 36, 0), // until
    must(504, 0), // covenant
    must(506, 0), // topic
    must(36, 39), // region
    must(419, 330), // rules
    must(505, 46), // figuresFrom
    must(653, 18), // since
    may(251, 36, 0), // until
    may(1146, 344, 0), // repealedBy
    must(1093, 927), // versions
    must(504, 0), // covenant
    must(498, 0), // rule
    may(1071, 372, 0), // noticed
    may(1147, 372, 0), // dissuaded
    may(1148, 372, 0), // exposed
    may(1149, 372, 0), // referred
    may(119, 372, 0), // withdrawn
    must(419, 931), // rules
    must(504, 926), // covenant
    must(1083, 929), // violations
    must(1150, 930), // figures
    must(34, 0), // person
    must(969, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(676, 19), // times
    must(1151, 13), // earnedToday
    must(174, 13), // dayCap
    must(391, 0), // merchant
    must(969, 13), // balance
    must(689, 13), // carried
    must(690, 13), // earned
    must(691, 13), // spent
    must(472, 13), // reserved
    must(675, 0), // fund
    must(36, 39), // region
    must(660, 13), // issued
    must(1084, 19), // awards
    must(1152, 19), // reversals
    must(677, 0), // offer
    must(391, 0), // merchant
    must(678, 13), // price
    must(679, 19), // stock
    may(680, 461, 0), // requires
    must(119, 67), // withdrawn
    must(1153, 67), // forSale
    must(681, 0), // redemption
    must(677, 0), // offer
    must(391, 0), // merchant
    may(682, 940, 0), // buyer
    may(268, 68, 0), // handle
    must(678, 13), // price
    must(264, 18), // due
    must(384, 45), // triesLeft
    must(971, 737), // status
    must(136, 942), // code
    must(264, 18), // due
    must(695, 0), // settlement
    must(36, 39), // region
    must(243, 18), // at
    must(696, 107), // rate
    must(697, 471), // lines
    must(698, 474), // totals
    must(1154, 19), // accounts
    must(660, 13), // issued
    must(81, 13), // persons
    must(1155, 13), // merchants
    must(472, 13), // reserved
    must(1156, 13), // cleared
    must(1157, 13), // sum
    must(34, 934), // person
    must(1158, 935), // participation
    must(391, 936), // merchant
    must(675, 937), // fund
    must(677, 938), // offer
    must(681, 939), // redemption
    must(1159, 941), // verificationCode
    must(695, 943), // settlement
    must(1160, 472), // settlementLine
    must(1161, 944), // ledger
    must(392, 0), // department
    must(1162, 67), // delivered
    must(1002, 0), // reported
    must(529, 0), // accepted
    must(416, 0), // declined
    must(1163, 0), // selfResolution
    must(1005, 0), // handling
    must(1006, 0), // entrusted
    must(1007, 0), // dispatched
    must(1008, 0), // returned
    must(1164, 0), // released
    must(1009, 0), // feedback
    must(1010, 0), // closed
    must(1165, 0), // escalated
    must(1166, 0), // missed
    must(1167, 0), // supervised
    must(1168, 0), // rated
    must(1012, 0), // reopened
    must(119, 0), // withdrawn
    must(243, 18), // at
    must(179, 954), // kind
    must(190, 116), // level
    must(518, 490), // unit
    may(1169, 68, 0), // note
    must(658, 0), // case
    must(179, 0), // kind
    must(180, 67), // urgent
    must(36, 39), // region
    must(423, 481), // channel
    must(1038, 67), // anonymous
    may(716, 249, 0), // reporter
    may(101, 947, 0), // source
    must(524, 17), // content
    must(190, 116), // level
    must(420, 753), // stage
    must(518, 490), // unit
    must(724, 46), // round
    must(264, 18), // due
    may(722, 495, 0), // deferral
    must(1170, 45), // warnings
    must(1166, 45), // missed
    may(616, 68, 0), // result
    may(592, 68, 0), // path
    may(1171, 948, 0), // rating
    must(181, 950), // departments
    must(1172, 111), // usualDepartments
    must(1173, 952), // history
    must(420, 753), // stage
    must(223, 19), // cases
    must(190, 116), // level
    must(223, 19), // cases
    must(179, 0), // kind
    must(1002, 19), // reported
    must(1174, 19), // resolved
    must(1175, 19), // ratable
    must(1168, 19), // rated
    must(725, 19), // response
    must(726, 19), // solution
    must(727, 19), // satisfaction
    must(36, 39), // region
    must(1002, 19), // reported
    must(261, 19), // open
    must(1176, 956), // stages
    must(1174, 958), // resolved
    must(1177, 19), // resolvedLate
    must(1166, 19), // missed
    must(1165, 19), // escalated
    must(1012, 19), // reopened
    must(192, 960), // kinds
    must(1178, 962), // ratings
    must(518, 490), // unit
    must(1179, 19), // onTime
    must(720, 19), // late
    must(1178, 962), // ratings
    must(658, 0), // case
    must(179, 0), // kind
    must(36, 39), // region
    must(190, 116), // level
    must(420, 753), // stage
    must(518, 490), // unit
    must(264, 18), // due
    may(722, 495, 0), // deferral
    must(223, 965), // cases
    must(658, 946), // case
    must(1150, 955), // figures
    must(518, 963), // unit
    must(1180, 964), // agenda
    must(1181, 19), // wanted
    must(756, 19), // alreadyHeld
    must(765, 19), // shareFrom
    must(766, 19), // mayCollect
    must(767, 19), // forbidden
    must(1182, 19), // avoided
    must(1183, 19), // collected
    must(27, 968), // records
    must(1184, 969), // burden
    must(524, 17), // content
    must(243, 18), // at
    must(777, 542), // shown
    may(778, 903, 0), // solved
    must(261, 973), // open
    must(1185, 974), // answered
    must(119, 975), // withdrawn
    must(508, 0), // question
    must(775, 0), // body
    must(524, 17), // content
    must(243, 18), // at
    may(1186, 128, 0), // with
    must(971, 972), // status
    must(414, 19), // asked
    must(1187, 19), // answeredInTime
    must(1188, 19), // answeredLate
    must(1189, 19), // answeredAbove
    must(413, 19), // overdue
    must(119, 19), // withdrawn
    must(778, 19), // solved
    must(1190, 19), // unsolved
    must(508, 971), // question
    must(1150, 976), // figures
    must(213, 825), // entry
    must(264, 978), // due
    must(1191, 15), // journal
    must(220, 826), // membership
    must(221, 858), // deliberation
    must(504, 925), // covenant
    must(222, 933), // points
    must(223, 945), // cases
    must(224, 967), // catalogue
    must(76, 970), // consultation
    must(225, 977), // vault
    must(60, 14), // answer
    must(1192, 0), // worker
    must(1192, 981), // worker
    must(19, 982), // resident
    must(207, 983), // item
    must(36, 984), // region
    must(658, 0), // case
    must(179, 0), // kind
    must(36, 39), // region
    must(423, 481), // channel
    must(101, 0), // source
    may(716, 249, 0), // reporter
    must(524, 17), // content
    must(658, 0), // case
    must(403, 0), // reason
    must(592, 0), // path
    must(658, 0), // case
    must(717, 0), // lead
    may(64, 111, 0), // helpers
    may(718, 67, 0), // designated
    must(658, 0), // case
    may(518, 248, 0), // unit
    must(616, 0), // result
    must(658, 0), // case
    must(403, 0), // reason
    may(162, 997, 0), // to
    must(658, 0), // case
    must(1193, 0), // rater
    must(725, 501), // response
    must(726, 501), // solution
    must(727, 501), // satisfaction
    may(403, 68, 0), // reason
    must(658, 0), // case
    must(716, 0), // reporter
    must(47, 986), // report
    must(1194, 987), // accept
    must(1195, 988), // decline
    must(1196, 989), // startSelfResolution
    must(268, 990), // handle
    must(1197, 991), // entrust
    must(1198, 992), // dispatch
    must(1199, 993), // return
    must(1009, 994), // feedback
    must(1200, 995), // close
    must(1201, 996), // escalate
    must(1202, 998), // evaluate
    must(1203, 999), // reopen
    must(1204, 1000), // withdraw
    must(1205, 1001), // recall
    must(1206, 1002), // release
    must(1207, 1003), // expire
    must(36, 39), // region
    may(190, 997, 0), // level
    may(1069, 447, 0), // after
    must(1208, 46), // limit
    must(658, 1005), // case
    must(1150, 1006), // figures
    must(518, 1007), // unit
    must(1180, 1008), // agenda
    must(34, 0), // person
    must(240, 0), // organisation
    must(750, 0), // purpose
    may(1209, 1012, 0), // consents
    must(1210, 1011), // form
    must(1211, 1013), // items
    must(207, 0), // item
    must(747, 0), // record
    must(524, 17), // content
    must(1210, 1011), // form
    must(793, 1015), // entries
    must(747, 0), // record
    must(240, 0), // organisation
    must(750, 0), // purpose
    may(1209, 1012, 0), // consents
    must(34, 0), // person
    must(1054, 67), // erased
    must(1212, 1010), // ask
    must(1213, 1014), // collect
    must(156, 1017), // share
    must(1214, 1018), // refuse
    must(1215, 1019), // forget
    must(155, 980), // of
    must(257, 1021), // held
    must(1183, 1022), // collected
    must(1184, 1023), // burden
    must(1216, 1025), // adopt
    must(1217, 1027), // advance
    must(36, 39), // region
    must(160, 0), // name
    must(190, 116), // level
    must(228, 39), // parent
    must(236, 0), // reshape
    must(36, 39), // region
    must(237, 130), // change
    may(238, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(240, 248, 0), // organisation
    may(251, 36, 0), // until
    may(259, 52, 0), // passes
    must(184, 39), // grid
    must(157, 46), // days
    may(1218, 87, 0), // overlapDays
    must(34, 0), // person
    must(239, 0), // household
    must(136, 841), // code
    must(385, 256), // identity
    must(31, 41), // proof
    may(410, 1039, 0), // minor
    must(240, 0), // organisation
    must(179, 263), // kind
    must(36, 39), // region
    may(260, 264, 0), // creditCode
    may(399, 22, 0), // documents
    may(262, 260, 0), // officers
    must(240, 0), // organisation
    must(1219, 67), // approve
    must(403, 0), // reason
    must(240, 0), // organisation
    must(262, 260), // officers
    must(276, 0), // batch
    may(403, 68, 0), // reason
    must(34, 0), // person
    must(1220, 298), // correction
    must(34, 0), // person
    must(385, 256), // identity
    may(1221, 1057, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(265, 0), // into
    must(1222, 67), // same
    must(403, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(268, 0), // handle
    must(403, 0), // reason
    must(78, 0), // unmasking
    must(1223, 67), // grant
    must(403, 0), // reason
    must(1224, 1067), // duplicate
    must(410, 1068), // minor
    must(236, 1069), // reshape
    must(78, 1070), // unmasking
    must(1225, 1066), // matter
    must(1226, 1030), // defineRegion
    must(236, 1031), // reshape
    must(1227, 1032), // cancelReshape
    must(1228, 1033), // enterKnownHouseholds
    must(1229, 1034), // grantRole
    must(1230, 1035), // revokeRole
    must(1231, 1036), // issueJoinCode
    must(1232, 1037), // revokeJoinCode
    must(1233, 1038), // join
    must(1234, 1040), // leave
    must(1235, 1041), // nameDelegate
    must(1236, 1042), // regroupHousehold
    must(1237, 1043), // applyOrganisation
    must(1238, 1044), // reviewOrganisation
    must(1239, 1045), // appealReview
    must(1240, 1046), // withdrawApplication
    must(1241, 1047), // nameOfficers
    must(1242, 1048), // suspendOrganisation
    must(1243, 1049), // reinstateOrganisation
    must(1244, 1050), // dissolveOrganisation
    must(1245, 1051), // openBatch
    must(1246, 1052), // closeBatch
    must(1247, 1053), // correct
    must(1248, 1054), // lapseReview
    must(1249, 1055), // rotateIdentityKey
    must(1250, 1056), // prove
    must(1251, 1058), // suspectDuplicate
    must(1252, 1059), // reviewDuplicate
    must(1253, 1060), // enterMinor
    must(1254, 1061), // askUnmasking
    must(1255, 1062), // decideUnmasking
    must(1256, 1063), // tellUnmasked
    must(1257, 1064), // erase
    must(1258, 1065), // fallDue
    must(506, 0), // topic
    must(36, 39), // region
    must(498, 0), // rule
    must(507, 17), // subject
    may(508, 1073, 0), // question
    may(504, 328, 0), // covenant
    may(509, 344, 0), // repeals
    may(510, 344, 0), // follows
    may(513, 345, 0), // units
    must(506, 0), // topic
    must(519, 67), // admitted
    may(403, 68, 0), // reason
    must(506, 0), // topic
    must(523, 0), // contribution
    must(34, 0), // person
    must(179, 363), // kind
    must(524, 17), // content
    may(504, 328, 0), // covenant
    must(275, 892), // ballot
    may(846, 1090, 0), // tracker
    must(506, 0), // topic
    must(24, 0), // voter
    must(1259, 1089), // vote
    must(423, 234), // channel
    may(550, 249, 0), // proxy
    must(24, 0), // voter
    may(240, 248, 0), // organisation
    must(1259, 1089), // vote
    may(550, 249, 0), // proxy
    must(506, 0), // topic
    must(423, 234), // channel
    must(147, 1092), // ballots
    must(506, 0), // topic
    must(24, 0), // voter
    must(276, 0), // batch
    must(423, 234), // channel
    may(559, 260, 0), // watchers
    must(506, 0), // topic
    must(276, 0), // batch
    must(560, 1099), // papers
    must(43, 1072), // propose
    must(1260, 1074), // recordVoters
    must(1261, 1075), // recordUnits
    must(44, 1076), // second
    must(1204, 1077), // withdraw
    must(1262, 1078), // screen
    must(502, 1079), // appeal
    must(1263, 1080), // contribute
    must(1264, 1081), // react
    must(1265, 1082), // decideAmendment
    must(1266, 1083), // moderate
    must(1267, 1084), // object
    must(1268, 1085), // decideObjection
    must(55, 1086), // review
    must(261, 1087), // open
    must(45, 1088), // cast
    must(1269, 1091), // enterBallots
    must(1270, 1094), // entrustVote
    must(1271, 1095), // revokeProxy
    must(1272, 1096), // serveBallots
    must(1273, 1097), // issuePaper
    must(1274, 1098), // countPapers
    must(1275, 1100), // lapse
    must(1200, 1101), // close
    must(654, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(34, 0), // person
    must(655, 39), // place
    must(517, 17), // evidence
    must(658, 0), // case
    must(410, 67), // minor
    must(654, 0), // violation
    must(541, 67), // upheld
    must(403, 0), // reason
    must(1216, 1103), // adopt
    must(1276, 1104), // repeal
    must(1277, 1105), // recordViolation
    must(1278, 1106), // reply
    must(502, 1107), // appeal
    must(1279, 1108), // decideAppeal
    must(1280, 1109), // withdrawViolation
    must(1281, 1110), // referAgain
    must(1282, 1111), // confirmReferral
    must(1283, 1112), // deferReferral
    must(1258, 1113), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(403, 0), // reason
    must(681, 0), // redemption
    must(136, 942), // code
    must(1284, 1115), // openFund
    must(1285, 1116), // award
    must(1286, 1117), // reverse
    must(1287, 1118), // publishOffer
    must(1288, 1119), // withdrawOffer
    must(1289, 1120), // reserve
    must(1290, 1121), // confirm
    must(1291, 1122), // cancel
    must(1292, 1123), // expireRedemption
    must(1206, 1124), // release
    must(1293, 1125), // settle
    must(1294, 1126), // combine
    must(1295, 1127), // forfeit
    must(1212, 1129), // ask
    must(60, 1130), // answer
    must(1204, 1131), // withdraw
    must(696, 1132), // rate
    must(1275, 1133), // lapse
    must(1215, 1134), // forget
    must(1206, 1135), // release
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 0), // category
    must(524, 17), // content
    may(198, 547, 0), // consent
    must(544, 1137), // keep
    must(1247, 1138), // correct
    must(1296, 1139), // withdrawConsent
    must(1257, 1140), // erase
    must(1297, 1141), // confirmErasure
    must(1275, 1142), // lapse
    must(1298, 1143), // retire
    must(1299, 1026), // clock
    must(226, 1024), // charter
    must(220, 1029), // membership
    must(221, 1071), // deliberation
    must(504, 1102), // covenant
    must(222, 1114), // points
    must(223, 985), // cases
    must(224, 1009), // catalogue
    must(76, 1128), // consultation
    must(225, 1136), // vault
    must(508, 1145), // question
    must(1150, 1146), // figures
    must(36, 39), // region
    may(504, 441, 0), // covenant
    must(504, 1148), // covenant
    must(1083, 1149), // violations
    must(1150, 1150), // figures
    must(506, 0), // topic
    must(161, 19), // from
    must(506, 0), // topic
    must(846, 663), // tracker
    must(506, 0), // topic
    must(1139, 46), // groups
    must(506, 1152), // topic
    must(275, 1153), // ballot
    must(147, 1154), // ballots
    must(1142, 1155), // ballotProof
    must(1143, 1156), // explanation
    must(1144, 1157), // discussion
    must(523, 1158), // contribution
    must(1145, 1159), // consensus
    must(137, 1160), // electorate
    must(1125, 1161), // objections
    must(124, 1162), // proxies
    must(1300, 28), // svg
    must(25, 17), // digest
    must(385, 256), // identity
    must(583, 67), // holds
    must(616, 400), // result
    must(172, 88), // presets
    must(1301, 1165), // picture
    must(968, 1164), // done
    must(34, 0), // person
    must(198, 0), // consent
    must(517, 17), // evidence
    must(248, 19), // first
    must(1088, 1168), // state
    must(28, 1169), // root
    must(1089, 1170), // inclusion
    must(1090, 1171), // consistency
    must(1091, 1172), // receipt
    must(1092, 1173), // export
    must(36, 1175), // region
    must(1106, 1176), // regionHistory
    must(1098, 1177), // coverage
    must(1107, 1178), // joinCode
    must(1077, 1179), // member
    must(793, 1180), // entries
    must(276, 1181), // batch
    must(240, 1182), // organisation
    must(1108, 1183), // identityKeys
    must(78, 1184), // unmasking
    must(1080, 1185), // unmaskings
    must(34, 1187), // person
    must(1158, 1188), // participation
    must(391, 1189), // merchant
    must(675, 1190), // fund
    must(677, 1191), // offer
    must(681, 1192), // redemption
    must(1159, 1193), // verificationCode
    must(695, 1194), // settlement
    must(1160, 1195), // settlementLine
    must(1161, 1196), // ledger
    must(213, 1199), // entry
    must(264, 1200), // due
    must(1191, 1167), // journal
    must(220, 1174), // membership
    must(221, 1151), // deliberation
    must(504, 1147), // covenant
    must(222, 1186), // points
    must(223, 1004), // cases
    must(224, 1020), // catalogue
    must(76, 1144), // consultation
    must(225, 1198), // vault
    must(243, 18), // at
    must(804, 0), // actor
    must(1302, 1197), // query
    must(423, 234), // channel
    may(269, 1205, 0), // helper
    may(276, 68, 0), // batch
    must(1303, 0), // id
    must(243, 18), // at
    must(804, 0), // actor
    may(1304, 1203, 0), // via
    must(68, 1028), // command
    must(25, 2), // digest
    must(120, 1206), // secret
    must(226, 35), // charter
    must(25, 2), // digest
    must(120, 1206), // secret
    may(266, 87, 0), // key
    must(1305, 28), // number
    must(25, 2), // digest
    must(120, 1206), // secret
    must(266, 46), // key
    must(25, 2), // digest
    must(524, 28), // content
    must(1306, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(803, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(248, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1307, 17), // firstRoot
    must(1308, 17), // secondRoot
    must(25, 2), // digest
    must(275, 891), // ballot
    must(655, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(401, 871), // terms
    must(147, 890), // ballots
    must(1309, 1209), // identityDigest
    must(1310, 1210), // identityKey
    must(260, 1211), // creditCode
    must(1311, 1212), // contentDigest
    must(1312, 1213), // qrPicture
    must(1313, 1214), // verifyInclusion
    must(1314, 1215), // verifyConsistency
    must(1315, 1216), // verifyBallot
    must(1316, 1217), // recount
    must(172, 1218), // presets
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
    "measures", "calledBy", "convened", "resultNotice", "contested", "runoffWithin", "decisions",
    "presets", "amount", "dayCap", "acts", "redemptionMinutes", "codeTries", "cnyPerPoint", "kind",
    "urgent", "departments", "fromMinute", "toMinute", "grid", "village", "town", "county", "city",
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
    "subject", "question", "repeals", "follows", "standsFor", "opensBefore", "units", "calls",
    "proposer", "voters", "evidence", "unit", "admitted", "against", "statement", "amendment",
    "contribution", "content", "disagree", "pass", "agree", "reaction", "accepted", "hidden",
    "listUntil", "objectionsUntil", "listDue", "opens", "register", "dropped", "list", "listed",
    "objection", "about", "upheld", "unanswered", "adopts", "keep", "end", "finding", "next",
    "left", "changed", "proxy", "spouse", "child", "sibling", "grandparent", "grandchild",
    "principal", "relation", "inTime", "watchers", "papers", "boxes", "noQuorum", "rejected",
    "passed", "tooMany", "twoPosts", "otherForm", "unreadable", "flaw", "blank", "measure", "yes",
    "no", "abstain", "tallies", "test", "part", "whole", "base", "ratio", "comparison", "right",
    "holds", "option", "votes", "tests", "byTie", "seated", "tied", "forFirst", "forSecond",
    "path", "strength", "back", "cut", "duels", "unbeaten", "winner", "alone", "standings",
    "continuing", "out", "rounds", "project", "effectiveVotesThousandths", "inFull", "cost",
    "before", "funded", "offers", "steps", "outcome", "turnout", "count", "sameTracker", "result",
    "doubled", "topicProposed", "votersRecorded", "unitsRecorded", "secondGiven", "topicSeconded",
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
    "noCovenants", "electionNamed", "noElection", "runoffUnderWay", "runoffLate", "runoffAsks",
    "unitsNamed", "unknownUnit", "registeredElsewhere", "rulesCount", "ruleTwice", "ladderLength",
    "ladderDescends", "hearingDays", "unheard", "namedWithoutBasis", "namedWithoutSource",
    "unknownKind", "serviceWithheld", "nothingToContinue", "covenantTaken", "nothingToRepeal",
    "alreadyReplaced", "looserRule", "otherRule", "unitLeftOut", "notBeingSeconded", "notSeconded",
    "notOpenable", "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond",
    "alreadySeconded", "notOwner", "areaTooLarge", "nobodyEligible", "appBallotOfAnother",
    "notEligible", "notDelegate", "alreadyVoted", "organisationNamed", "enteredTwice",
    "invalidQuestion", "adoptedByMotion", "motionOnly", "electedOf", "noRanks", "otherRanks",
    "secretByAnother", "ballotVoid", "noProxies", "relationMissing", "ownProxy", "proxyChain",
    "proxyFull", "ownTrust", "notListed", "notEntrusted", "notProxy", "proxyWithoutVote",
    "proxyEarly", "noPapers", "fewWatchers", "boxCounted", "boxChannel", "unknownBox",
    "notCounted", "withheld", "voidVote", "unknownTracker", "wrongStage", "timeOver", "ownMatter",
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
    6, 8, 10, 9, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 4, 4, 2, 9, 11, 8, 8, 8, 12, 9, 12,
    9, 7, 6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8,
    9, 9, 4, 6, 8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6, 4,
    5, 8, 6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7, 7, 6, 6, 4, 4, 9, 6,
    10, 4, 8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8, 10, 8,
    14, 13, 11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10, 14, 21,
    23, 22, 8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10, 14, 12,
    11, 9, 6, 12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16, 13, 12,
    16, 12, 13, 9, 15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7,
    18, 18, 10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6,
    8, 7, 5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13,
    18, 15, 19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7,
    11, 14, 7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5,
    4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 7, 9, 11, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8,
    4, 5, 8, 8, 6, 9, 15, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 6, 5, 7, 11, 10,
    9, 8, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5,
    5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7,
    13, 14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9,
    13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12,
    15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4,
    5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7,
    5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7,
    6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15,
    4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7,
    7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 9, 8, 9,
    8, 6, 8, 7, 8, 7, 8, 4, 5, 5, 4, 3, 6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 11, 13, 10, 14, 10,
    10, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 18, 11, 15, 17, 13, 15, 15, 10, 9, 11, 16, 11, 11,
    15, 9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 17, 12, 15, 15, 10, 9, 7, 10, 15, 10, 9, 15,
    8, 10, 9, 8, 9, 12, 8, 16, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19,
    18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11,
    10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16,
    8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8,
    6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14,
    18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 12, 11, 15, 13, 12, 16, 7,
    11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11,
    7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14,
    13, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10,
    9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7,
    6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6,
    7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5,
    12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4,
    12, 11, 6, 10, 5, 15, 8, 6, 15, 12, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5,
    7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15,
    17, 12, 7,
];
