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
pub(in crate::engine) const ANSWERED: Place = 970;
pub(in crate::engine) const APART: Place = 317;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 509;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 883;
pub(in crate::engine) const BALLOT_KIND: Place = 307;
pub(in crate::engine) const BALLOT_PROOF: Place = 888;
pub(in crate::engine) const BALLOT_RULES: Place = 69;
pub(in crate::engine) const BALLOT_VIEW: Place = 878;
pub(in crate::engine) const BALLOTS_VIEW: Place = 880;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 428;
pub(in crate::engine) const BUDGET_COUNT: Place = 434;
pub(in crate::engine) const BUDGET_METHOD: Place = 322;
pub(in crate::engine) const BUDGET_OFFER: Place = 438;
pub(in crate::engine) const BUDGET_STEP: Place = 436;
pub(in crate::engine) const BURDEN_OF: Place = 971;
pub(in crate::engine) const BURDEN_VIEW: Place = 960;
pub(in crate::engine) const BUYER: Place = 465;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 110;
pub(in crate::engine) const CASE_RULES: Place = 108;
pub(in crate::engine) const CASE_VIEW: Place = 937;
pub(in crate::engine) const CASES_ANSWER: Place = 936;
pub(in crate::engine) const CASES_COMMAND: Place = 976;
pub(in crate::engine) const CASES_EVENT: Place = 477;
pub(in crate::engine) const CASES_QUERY: Place = 995;
pub(in crate::engine) const CASES_REFUSAL: Place = 735;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 958;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1000;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 505;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1011;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 514;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 481;
pub(in crate::engine) const CHANNEL_COUNT: Place = 835;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1015;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 575;
pub(in crate::engine) const CHOICE: Place = 885;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1017;
pub(in crate::engine) const CNY: Place = 473;
pub(in crate::engine) const CNY_PER_POINT: Place = 107;
pub(in crate::engine) const COMMAND: Place = 1019;
pub(in crate::engine) const COMPARISON: Place = 420;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 900;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 898;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 897;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 961;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1116;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 536;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1132;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 771;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 363;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 893;
pub(in crate::engine) const CORRECTION: Place = 298;
pub(in crate::engine) const COUNT: Place = 407;
pub(in crate::engine) const COUNT_TERMS: Place = 862;
pub(in crate::engine) const COVENANT_ANSWER: Place = 916;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1090;
pub(in crate::engine) const COVENANT_DRAFT: Place = 329;
pub(in crate::engine) const COVENANT_EVENT: Place = 439;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1135;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 678;
pub(in crate::engine) const COVENANT_RULE: Place = 331;
pub(in crate::engine) const COVENANT_STANDING: Place = 802;
pub(in crate::engine) const COVENANT_VERSION: Place = 919;
pub(in crate::engine) const COVENANT_VIEW: Place = 917;
pub(in crate::engine) const COVERAGE_VIEW: Place = 827;
pub(in crate::engine) const CREDIT_CODE: Place = 184;
pub(in crate::engine) const DATA_FORM: Place = 1002;
pub(in crate::engine) const DATA_ITEM: Place = 119;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 496;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 849;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1062;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 304;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 401;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1139;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 306;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 579;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 433;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 942;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 891;
pub(in crate::engine) const DONE: Place = 1151;
pub(in crate::engine) const DUE_CAUSE: Place = 556;
pub(in crate::engine) const DUEL: Place = 426;
pub(in crate::engine) const EARNING_RULE: Place = 106;
pub(in crate::engine) const EFFECT: Place = 867;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 906;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 560;
pub(in crate::engine) const ENTRY: Place = 1007;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 234;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 790;
pub(in crate::engine) const ENTRY_VIEW: Place = 816;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 553;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 794;
pub(in crate::engine) const FIGURES: Place = 967;
pub(in crate::engine) const FLAW: Place = 405;
pub(in crate::engine) const FORM_COUNT: Place = 295;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 928;
pub(in crate::engine) const GRID_PART: Place = 136;
pub(in crate::engine) const HELPER: Place = 1154;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 389;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 256;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 847;
pub(in crate::engine) const IN_FORCE: Place = 871;
pub(in crate::engine) const INEQUALITY: Place = 418;
pub(in crate::engine) const ITEM_ANSWER: Place = 508;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 531;
pub(in crate::engine) const JOIN_CODE: Place = 832;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1155;
pub(in crate::engine) const KEPT_FROM: Place = 125;
pub(in crate::engine) const KIN: Place = 392;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 952;
pub(in crate::engine) const LAWFUL_BASIS: Place = 120;
pub(in crate::engine) const LEDGER_TOTALS: Place = 935;
pub(in crate::engine) const LEVEL: Place = 116;
pub(in crate::engine) const LEVEL_FIGURE: Place = 950;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 115;
pub(in crate::engine) const LIST_ENTRY: Place = 375;
pub(in crate::engine) const LIST_LINE: Place = 908;
pub(in crate::engine) const LIST_SUMMARY: Place = 371;
pub(in crate::engine) const MADE: Place = 1152;
pub(in crate::engine) const MATTER: Place = 1057;
pub(in crate::engine) const MEASURE: Place = 333;
pub(in crate::engine) const MEMBER_VIEW: Place = 795;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 817;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1020;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 126;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1162;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 141;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 927;
pub(in crate::engine) const MINORITY: Place = 281;
pub(in crate::engine) const MODERATION: Place = 896;
pub(in crate::engine) const MOTION_COUNT: Place = 408;
pub(in crate::engine) const NEXT: Place = 877;
pub(in crate::engine) const NEXT_STEP: Place = 876;
pub(in crate::engine) const OBJECTION_STATUS: Place = 912;
pub(in crate::engine) const OBJECTION_VIEW: Place = 911;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 909;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 929;
pub(in crate::engine) const OFFICE_HOURS: Place = 113;
pub(in crate::engine) const OPEN_CASE: Place = 957;
pub(in crate::engine) const OPENING_TERMS: Place = 369;
pub(in crate::engine) const OPTION_VOTES: Place = 415;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 263;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 838;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 837;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 904;
pub(in crate::engine) const OWNED_UNIT: Place = 353;
pub(in crate::engine) const PAPER_BOX: Place = 860;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 926;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 925;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 826;
pub(in crate::engine) const POINTS_ANSWER: Place = 924;
pub(in crate::engine) const POINTS_COMMAND: Place = 1102;
pub(in crate::engine) const POINTS_EVENT: Place = 456;
pub(in crate::engine) const POINTS_QUERY: Place = 1174;
pub(in crate::engine) const POINTS_REFUSAL: Place = 700;
pub(in crate::engine) const POINTS_RULES: Place = 104;
pub(in crate::engine) const POST: Place = 311;
pub(in crate::engine) const POST_COUNT: Place = 413;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 421;
pub(in crate::engine) const PROOF_FIGURE: Place = 830;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 913;
pub(in crate::engine) const PROXY_LIMITS: Place = 103;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 915;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 882;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1185;
pub(in crate::engine) const QUESTION: Place = 1189;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 963;
pub(in crate::engine) const QUESTION_VIEW: Place = 962;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 940;
pub(in crate::engine) const RATING_SUMS: Place = 953;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 365;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 814;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 728;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 930;
pub(in crate::engine) const REFUSAL: Place = 559;
pub(in crate::engine) const REFUSED: Place = 558;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 946;
pub(in crate::engine) const REGION_HISTORY: Place = 819;
pub(in crate::engine) const REGION_VERSION: Place = 821;
pub(in crate::engine) const REGION_VIEW: Place = 818;
pub(in crate::engine) const REQUEST: Place = 1190;
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
pub(in crate::engine) const ROLE_VIEW: Place = 797;
pub(in crate::engine) const ROUND: Place = 431;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 923;
pub(in crate::engine) const RUNOFF_COUNT: Place = 429;
pub(in crate::engine) const SCHULZE_COUNT: Place = 424;
pub(in crate::engine) const SCORE: Place = 501;
pub(in crate::engine) const SEATED: Place = 423;
pub(in crate::engine) const SEATS_COUNT: Place = 411;
pub(in crate::engine) const SECRET: Place = 1194;
pub(in crate::engine) const SENSITIVITY: Place = 122;
pub(in crate::engine) const SENTENCE: Place = 890;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 472;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 474;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 934;
pub(in crate::engine) const SETUP: Place = 1195;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 542;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 744;
pub(in crate::engine) const STAGE_FIGURE: Place = 948;
pub(in crate::engine) const STAGE_NAME: Place = 609;
pub(in crate::engine) const STAGE_VIEW: Place = 851;
pub(in crate::engine) const STAGES: Place = 745;
pub(in crate::engine) const STATEMENT_VIEW: Place = 902;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 945;
pub(in crate::engine) const STEP_VIEW: Place = 944;
pub(in crate::engine) const TALLY: Place = 410;
pub(in crate::engine) const TERM: Place = 117;
pub(in crate::engine) const TERMS: Place = 479;
pub(in crate::engine) const TEST: Place = 419;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 863;
pub(in crate::engine) const TIES: Place = 324;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1196;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 850;
pub(in crate::engine) const TRACKER: Place = 654;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 823;
pub(in crate::engine) const TURNOUT: Place = 402;
pub(in crate::engine) const UNIT: Place = 490;
pub(in crate::engine) const UNIT_FIGURES: Place = 954;
pub(in crate::engine) const UNMASKING: Place = 284;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 285;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 968;
pub(in crate::engine) const VAULT_COMMAND: Place = 1124;
pub(in crate::engine) const VAULT_EVENT: Place = 545;
pub(in crate::engine) const VAULT_QUERY: Place = 1186;
pub(in crate::engine) const VAULT_REFUSAL: Place = 782;
pub(in crate::engine) const VERIFICATION_CODE: Place = 933;
pub(in crate::engine) const VIA: Place = 1192;
pub(in crate::engine) const VIOLATION_VIEW: Place = 801;
pub(in crate::engine) const VOIDED: Place = 404;
pub(in crate::engine) const VOTE: Place = 1080;
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
    Row::Union(2467, 9), // 14 Answer
    Row::Union(2005, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1929, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1925, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1923, 2), // 29 Outcome
    Row::Record(1437, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1428, 9), // 32 Event
    Row::Union(254, 1), // 33 CharterEvent
    Row::Record(253, 1), // 34 CharterEvent.adopted
    Row::Record(243, 10), // 35 Charter
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
    Row::Record(189, 2), // 60 DeliberationRules
    Row::List(62), // 61 [DecisionRule]
    Row::Record(141, 13), // 62 DecisionRule
    Row::Words(84, 8), // 63 Electorate
    Row::Union(92, 2), // 64 Threshold
    Row::Leaf(Leaf::Ratio), // 65 Ratio
    Row::Words(94, 4), // 66 Base
    Row::Maybe(0), // 67 Id?
    Row::Maybe(69), // 68 BallotRules?
    Row::Record(124, 7), // 69 BallotRules
    Row::Leaf(Leaf::Bool), // 70 bool
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
    Row::Record(170, 19), // 89 Preset
    Row::Leaf(Leaf::Day), // 90 Day
    Row::Maybe(90), // 91 Day?
    Row::Words(154, 4), // 92 Certainty
    Row::List(63), // 93 [Electorate]
    Row::List(95), // 94 [VoteMeasure]
    Row::Words(158, 2), // 95 VoteMeasure
    Row::List(97), // 96 [Caller]
    Row::Record(160, 2), // 97 Caller
    Row::Maybe(99), // 98 Days?
    Row::Record(162, 2), // 99 Days
    Row::Maybe(101), // 100 VotingDays?
    Row::Record(164, 2), // 101 VotingDays
    Row::Maybe(103), // 102 ProxyLimits?
    Row::Record(166, 4), // 103 ProxyLimits
    Row::Record(195, 4), // 104 PointsRules
    Row::List(106), // 105 [EarningRule]
    Row::Record(191, 4), // 106 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 107 CnyPerPoint
    Row::Record(214, 6), // 108 CaseRules
    Row::List(110), // 109 [CaseKind]
    Row::Record(199, 3), // 110 CaseKind
    Row::List(0), // 111 [OrganisationId]
    Row::List(113), // 112 [OfficeHours]
    Row::Record(202, 2), // 113 OfficeHours
    Row::List(115), // 114 [Limit]
    Row::Record(211, 3), // 115 Limit
    Row::Words(204, 5), // 116 Level
    Row::Union(209, 2), // 117 Term
    Row::List(119), // 118 [DataItem]
    Row::Record(230, 7), // 119 DataItem
    Row::Words(220, 7), // 120 LawfulBasis
    Row::List(0), // 121 [PurposeCode]
    Row::Words(227, 3), // 122 Sensitivity
    Row::List(124), // 123 [RetentionCategory]
    Row::Record(239, 4), // 124 RetentionCategory
    Row::Words(237, 2), // 125 KeptFrom
    Row::Union(629, 44), // 126 MembershipEvent
    Row::Record(255, 4), // 127 MembershipEvent.regionDefined
    Row::Maybe(39), // 128 RegionCode?
    Row::Record(271, 4), // 129 MembershipEvent.reshapePlanned
    Row::Union(267, 4), // 130 Reshaping
    Row::Record(243, 1), // 131 Reshaping.rename
    Row::Record(259, 2), // 132 Reshaping.move
    Row::Record(264, 2), // 133 Reshaping.split
    Row::List(0), // 134 [HouseholdId]
    Row::List(136), // 135 [GridPart]
    Row::Record(261, 3), // 136 GridPart
    Row::Record(266, 1), // 137 Reshaping.merge
    Row::List(39), // 138 [RegionCode]
    Row::Record(271, 1), // 139 MembershipEvent.reshapeCancelled
    Row::Record(490, 2), // 140 MembershipEvent.reshapeDropped
    Row::Union(390, 100), // 141 MembershipRefusal
    Row::Record(38, 1), // 142 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 143 MembershipRefusal.unknownPerson
    Row::Record(275, 1), // 144 MembershipRefusal.unknownHousehold
    Row::Record(276, 1), // 145 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 146 MembershipRefusal.regionExists
    Row::Record(277, 3), // 147 MembershipRefusal.levelGap
    Row::Record(280, 3), // 148 MembershipRefusal.gridSuffix
    Row::Record(283, 2), // 149 MembershipRefusal.notAGrid
    Row::Record(271, 1), // 150 MembershipRefusal.unknownReshape
    Row::Record(285, 2), // 151 MembershipRefusal.reshapeExists
    Row::Record(287, 2), // 152 MembershipRefusal.reshapePast
    Row::Record(289, 2), // 153 MembershipRefusal.regionEnded
    Row::Record(291, 0), // 154 MembershipRefusal.nothingChanges
    Row::Record(291, 1), // 155 MembershipRefusal.namedTwice
    Row::Record(292, 4), // 156 MembershipRefusal.mergeLevels
    Row::Record(296, 4), // 157 MembershipRefusal.householdsUnaccounted
    Row::Record(300, 3), // 158 MembershipRefusal.knownBelowJoined
    Row::Record(303, 2), // 159 MembershipRefusal.joinCodeDays
    Row::Record(296, 1), // 160 MembershipRefusal.noJoinCode
    Row::Record(305, 1), // 161 MembershipRefusal.joinTriesUsed
    Row::Record(306, 2), // 162 MembershipRefusal.joinCodeReplaced
    Row::Record(306, 1), // 163 MembershipRefusal.joinCodeWithdrawn
    Row::Record(305, 1), // 164 MembershipRefusal.joinCodeExpired
    Row::Record(308, 2), // 165 MembershipRefusal.proofTooLow
    Row::Record(310, 2), // 166 MembershipRefusal.alreadyMember
    Row::Record(312, 0), // 167 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 168 MembershipRefusal.identityChanged
    Row::Record(312, 2), // 169 MembershipRefusal.householdElsewhere
    Row::Record(314, 2), // 170 MembershipRefusal.householdFull
    Row::Record(36, 1), // 171 MembershipRefusal.notAMember
    Row::Record(316, 2), // 172 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 173 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 174 MembershipRefusal.roleWithoutOrganisation
    Row::Record(318, 2), // 175 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 176 MembershipRefusal.ownGrant
    Row::Record(320, 2), // 177 MembershipRefusal.roleExpiryPast
    Row::Record(322, 3), // 178 MembershipRefusal.beyondRung
    Row::Record(325, 2), // 179 MembershipRefusal.grantOutlasts
    Row::Record(327, 2), // 180 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 181 MembershipRefusal.roleNotHeld
    Row::Record(276, 1), // 182 MembershipRefusal.creditCodeMissing
    Row::Record(329, 2), // 183 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 184 CreditCode
    Row::Record(276, 1), // 185 MembershipRefusal.organisationExists
    Row::Record(331, 2), // 186 MembershipRefusal.applicationsOfPerson
    Row::Record(333, 3), // 187 MembershipRefusal.applicationsOfRegion
    Row::Record(336, 2), // 188 MembershipRefusal.officersTooMany
    Row::Record(338, 0), // 189 MembershipRefusal.officersNone
    Row::Record(36, 1), // 190 MembershipRefusal.officerTwice
    Row::Record(276, 1), // 191 MembershipRefusal.notUnderReview
    Row::Record(276, 1), // 192 MembershipRefusal.ownReview
    Row::Record(276, 1), // 193 MembershipRefusal.sameReviewer
    Row::Record(276, 1), // 194 MembershipRefusal.notRejected
    Row::Record(276, 1), // 195 MembershipRefusal.appealDecided
    Row::Record(320, 2), // 196 MembershipRefusal.appealLate
    Row::Record(276, 1), // 197 MembershipRefusal.ownSupervision
    Row::Record(276, 1), // 198 MembershipRefusal.notSuspended
    Row::Record(338, 3), // 199 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 200 i16
    Row::Record(276, 1), // 201 MembershipRefusal.notActive
    Row::Record(341, 2), // 202 MembershipRefusal.notDue
    Row::Record(343, 2), // 203 MembershipRefusal.personMerged
    Row::Record(345, 2), // 204 MembershipRefusal.identityKeyOrder
    Row::Record(347, 0), // 205 MembershipRefusal.identityKeyReused
    Row::Record(345, 2), // 206 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 207 MembershipRefusal.ownWitness
    Row::Record(347, 3), // 208 MembershipRefusal.proofBelow
    Row::Record(350, 2), // 209 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 210 MembershipRefusal.onePerson
    Row::Record(352, 2), // 211 MembershipRefusal.duplicateOpen
    Row::Record(352, 2), // 212 MembershipRefusal.noDuplicate
    Row::Record(352, 2), // 213 MembershipRefusal.ownDuplicate
    Row::Record(343, 2), // 214 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 215 MembershipRefusal.notAMinor
    Row::Record(354, 3), // 216 MembershipRefusal.underage
    Row::Record(357, 2), // 217 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 218 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 219 MembershipRefusal.guardianActs
    Row::Record(359, 0), // 220 MembershipRefusal.unmaskingOff
    Row::Record(359, 1), // 221 MembershipRefusal.unmaskingExists
    Row::Record(359, 1), // 222 MembershipRefusal.unknownUnmasking
    Row::Record(360, 2), // 223 MembershipRefusal.unknownHandle
    Row::Record(359, 1), // 224 MembershipRefusal.ownUnmasking
    Row::Record(359, 1), // 225 MembershipRefusal.unmaskingDecided
    Row::Record(359, 1), // 226 MembershipRefusal.nobodyToTell
    Row::Record(362, 0), // 227 MembershipRefusal.assistanceOff
    Row::Record(362, 1), // 228 MembershipRefusal.ownHelper
    Row::Record(362, 1), // 229 MembershipRefusal.helperElsewhere
    Row::Record(363, 2), // 230 MembershipRefusal.helperForRole
    Row::Record(365, 4), // 231 MembershipRefusal.helperBusy
    Row::Record(362, 1), // 232 MembershipRefusal.helperChooses
    Row::Record(374, 2), // 233 MembershipRefusal.channelDiffers
    Row::Words(369, 5), // 234 EntryChannel
    Row::Record(376, 1), // 235 MembershipRefusal.unknownBatch
    Row::Record(376, 1), // 236 MembershipRefusal.batchExists
    Row::Record(376, 1), // 237 MembershipRefusal.batchClosed
    Row::Record(377, 3), // 238 MembershipRefusal.batchTotal
    Row::Record(380, 2), // 239 MembershipRefusal.notInBatch
    Row::Record(382, 4), // 240 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 241 MembershipRefusal.nothingToCorrect
    Row::Record(320, 2), // 242 MembershipRefusal.correctionLate
    Row::Record(386, 2), // 243 MembershipRefusal.proofRaised
    Row::Record(388, 2), // 244 MembershipRefusal.secondEyes
    Row::Record(271, 3), // 245 MembershipEvent.regionReshaped
    Row::Record(296, 2), // 246 MembershipEvent.knownHouseholdsEntered
    Row::Record(492, 7), // 247 MembershipEvent.roleGranted
    Row::Maybe(0), // 248 OrganisationId?
    Row::Maybe(0), // 249 PersonId?
    Row::Record(492, 4), // 250 MembershipEvent.roleRevoked
    Row::Record(499, 4), // 251 MembershipEvent.joinCodeIssued
    Row::Record(499, 2), // 252 MembershipEvent.joinCodeRevoked
    Row::Record(503, 3), // 253 MembershipEvent.joinCodeRejected
    Row::Record(312, 2), // 254 MembershipEvent.householdFormed
    Row::Record(506, 5), // 255 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 256 Identity
    Row::Record(36, 1), // 257 MembershipEvent.personLeft
    Row::Record(511, 2), // 258 MembershipEvent.delegateNamed
    Row::Record(513, 3), // 259 MembershipEvent.householdRegrouped
    Row::List(0), // 260 [PersonId]
    Row::Record(275, 1), // 261 MembershipEvent.delegateCleared
    Row::Record(527, 10), // 262 MembershipEvent.organisationApplied
    Row::Words(516, 11), // 263 OrganisationKind
    Row::Maybe(184), // 264 CreditCode?
    Row::Record(537, 2), // 265 MembershipEvent.organisationApproved
    Row::Record(539, 5), // 266 MembershipEvent.organisationRejected
    Row::Record(544, 4), // 267 MembershipEvent.reviewAppealed
    Row::Record(276, 1), // 268 MembershipEvent.applicationWithdrawn
    Row::Record(537, 2), // 269 MembershipEvent.organisationSuspended
    Row::Record(537, 2), // 270 MembershipEvent.organisationReinstated
    Row::Record(537, 2), // 271 MembershipEvent.organisationDissolved
    Row::Record(548, 3), // 272 MembershipEvent.reviewOverdue
    Row::Record(548, 3), // 273 MembershipEvent.reviewEscalated
    Row::Record(551, 2), // 274 MembershipEvent.identityKeyRotated
    Row::Record(553, 3), // 275 MembershipEvent.personProved
    Row::Record(556, 5), // 276 MembershipEvent.duplicateFound
    Row::Record(561, 3), // 277 MembershipEvent.duplicateOverdue
    Row::Record(564, 3), // 278 MembershipEvent.duplicateDismissed
    Row::Record(567, 3), // 279 MembershipEvent.personsMerged
    Row::Record(572, 2), // 280 MembershipEvent.minorEntered
    Row::Record(570, 2), // 281 Minority
    Row::Record(36, 1), // 282 MembershipEvent.cameOfAge
    Row::Record(593, 1), // 283 MembershipEvent.unmaskingAsked
    Row::Record(586, 7), // 284 Unmasking
    Row::Union(582, 4), // 285 UnmaskingStage
    Row::Record(341, 1), // 286 UnmaskingStage.asked
    Row::Record(574, 0), // 287 UnmaskingStage.lapsed
    Row::Record(574, 2), // 288 UnmaskingStage.declined
    Row::Record(576, 6), // 289 UnmaskingStage.granted
    Row::Record(594, 2), // 290 MembershipEvent.unmaskingMoved
    Row::Record(596, 2), // 291 MembershipEvent.personErased
    Row::Record(598, 7), // 292 MembershipEvent.entered
    Row::Record(607, 4), // 293 MembershipEvent.batchOpened
    Row::List(295), // 294 [FormCount]
    Row::Record(605, 2), // 295 FormCount
    Row::Record(611, 3), // 296 MembershipEvent.batchClosed
    Row::Record(618, 3), // 297 MembershipEvent.entryCorrected
    Row::Union(615, 3), // 298 Correction
    Row::Record(275, 1), // 299 Correction.household
    Row::Record(194, 1), // 300 Correction.proof
    Row::Record(614, 1), // 301 Correction.delegate
    Row::Record(621, 5), // 302 MembershipEvent.actHeld
    Row::Record(626, 3), // 303 MembershipEvent.actSeconded
    Row::Union(994, 35), // 304 DeliberationEvent
    Row::Record(732, 13), // 305 DeliberationEvent.topicProposed
    Row::Record(707, 3), // 306 DeliberationQuestion
    Row::Union(696, 6), // 307 BallotKind
    Row::Record(673, 0), // 308 BallotKind.motion
    Row::Record(681, 2), // 309 BallotKind.block
    Row::List(311), // 310 [Post]
    Row::Record(675, 4), // 311 Post
    Row::List(45), // 312 [u8]
    Row::List(314), // 313 [Reserved]
    Row::Record(673, 2), // 314 Reserved
    Row::Maybe(64), // 315 Threshold?
    Row::List(317), // 316 [Apart]
    Row::Record(679, 2), // 317 Apart
    Row::Record(683, 1), // 318 BallotKind.approval
    Row::Record(684, 2), // 319 BallotKind.score
    Row::Record(686, 2), // 320 BallotKind.ranked
    Row::Record(691, 5), // 321 BallotKind.budget
    Row::Words(688, 3), // 322 BudgetMethod
    Row::List(13), // 323 [Amount]
    Row::Union(704, 3), // 324 Ties
    Row::Record(702, 0), // 325 Ties.revote
    Row::Record(702, 1), // 326 Ties.seniority
    Row::Record(703, 1), // 327 Ties.lot
    Row::Maybe(329), // 328 CovenantDraft?
    Row::Record(726, 4), // 329 CovenantDraft
    Row::List(331), // 330 [CovenantRule]
    Row::Record(720, 6), // 331 CovenantRule
    Row::List(333), // 332 [Measure]
    Row::Union(712, 6), // 333 Measure
    Row::Record(710, 0), // 334 Measure.dissuade
    Row::Record(710, 0), // 335 Measure.expose
    Row::Record(710, 2), // 336 Measure.exposeNamed
    Row::Maybe(120), // 337 LawfulBasis?
    Row::Record(199, 1), // 338 Measure.refer
    Row::Record(192, 1), // 339 Measure.fine
    Row::Record(712, 0), // 340 Measure.withholdService
    Row::Maybe(342), // 341 AppealTerms?
    Row::Record(718, 2), // 342 AppealTerms
    Row::Maybe(0), // 343 RuleCode?
    Row::Maybe(0), // 344 TopicId?
    Row::List(0), // 345 [Id]
    Row::List(347), // 346 [Call]
    Row::Record(730, 2), // 347 Call
    Row::Record(747, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(745, 2), // 350 Voter
    Row::Record(753, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(750, 3), // 353 OwnedUnit
    Row::Record(755, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(757, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(759, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(732, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(762, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(764, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(769, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(772, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(778, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(774, 4), // 363 ContributionKind
    Row::Record(788, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(785, 3), // 365 Reaction
    Row::Record(792, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(798, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(809, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(802, 4), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(806, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(818, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(814, 4), // 375 ListEntry
    Row::Record(823, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(827, 2), // 377 DeliberationEvent.listStands
    Row::Record(829, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(832, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(827, 2), // 380 DeliberationEvent.resultStands
    Row::Record(836, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(842, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(762, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(848, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(845, 3), // 385 ReviewFinding
    Row::Record(852, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(858, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(872, 5), // 390 DeliberationEvent.voteEntrusted
    Row::Maybe(392), // 391 Kin?
    Row::Words(866, 6), // 392 Kin
    Row::Record(872, 2), // 393 DeliberationEvent.proxyRevoked
    Row::Record(877, 4), // 394 DeliberationEvent.ballotsServed
    Row::Record(881, 6), // 395 DeliberationEvent.paperIssued
    Row::Record(887, 3), // 396 DeliberationEvent.papersCounted
    Row::List(389), // 397 [HiddenBallot]
    Row::Record(890, 3), // 398 DeliberationEvent.votingClosed
    Row::Record(987, 7), // 399 DeliberationEvent.topicDecided
    Row::Record(981, 6), // 400 VoteResult
    Row::Words(893, 4), // 401 DeliberationOutcome
    Row::Record(904, 3), // 402 Turnout
    Row::List(404), // 403 [Voided]
    Row::Record(902, 2), // 404 Voided
    Row::Words(897, 5), // 405 Flaw
    Row::Maybe(407), // 406 Count?
    Row::Union(976, 5), // 407 Count
    Row::Record(913, 1), // 408 MotionCount
    Row::List(410), // 409 [Tally]
    Row::Record(907, 6), // 410 Tally
    Row::Record(938, 1), // 411 SeatsCount
    Row::List(413), // 412 [PostCount]
    Row::Record(934, 4), // 413 PostCount
    Row::List(415), // 414 [OptionVotes]
    Row::Record(928, 3), // 415 OptionVotes
    Row::List(19), // 416 [u32]
    Row::List(418), // 417 [Inequality]
    Row::Record(918, 10), // 418 Inequality
    Row::Words(914, 2), // 419 Test
    Row::Words(916, 2), // 420 Comparison
    Row::Leaf(Leaf::Product), // 421 Product
    Row::List(423), // 422 [Seated]
    Row::Record(931, 3), // 423 Seated
    Row::Record(948, 4), // 424 SchulzeCount
    Row::List(426), // 425 [Duel]
    Row::Record(939, 4), // 426 Duel
    Row::List(428), // 427 [Beat]
    Row::Record(943, 5), // 428 Beat
    Row::Record(960, 3), // 429 RunoffCount
    Row::List(431), // 430 [Round]
    Row::Record(955, 5), // 431 Round
    Row::List(433), // 432 [DeliberationStanding]
    Row::Record(952, 3), // 433 DeliberationStanding
    Row::Record(973, 3), // 434 BudgetCount
    Row::List(436), // 435 [BudgetStep]
    Row::Record(966, 7), // 436 BudgetStep
    Row::List(438), // 437 [BudgetOffer]
    Row::Record(963, 3), // 438 BudgetOffer
    Row::Union(1083, 14), // 439 CovenantEvent
    Row::Record(1029, 5), // 440 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 441 CovenantId?
    Row::Record(1034, 3), // 442 CovenantEvent.covenantRepealed
    Row::Record(1034, 2), // 443 CovenantEvent.covenantGoesOn
    Row::Record(1037, 12), // 444 CovenantEvent.violationRecorded
    Row::Record(1049, 2), // 445 CovenantEvent.replyGiven
    Row::Record(1051, 8), // 446 CovenantEvent.measureApplied
    Row::Maybe(0), // 447 CaseId?
    Row::Record(1059, 3), // 448 CovenantEvent.noticeIssued
    Row::Record(1062, 4), // 449 CovenantEvent.noticeRetracted
    Row::Record(1066, 5), // 450 CovenantEvent.referredAgain
    Row::Record(1071, 2), // 451 CovenantEvent.referralOpened
    Row::Record(1073, 2), // 452 CovenantEvent.referralRefused
    Row::Record(1075, 3), // 453 CovenantEvent.appealLodged
    Row::Record(1078, 2), // 454 CovenantEvent.appealDismissed
    Row::Record(1080, 3), // 455 CovenantEvent.violationWithdrawn
    Row::Union(1158, 12), // 456 PointsEvent
    Row::Record(1097, 2), // 457 PointsEvent.fundOpened
    Row::Record(1099, 5), // 458 PointsEvent.pointsAwarded
    Row::Record(1104, 6), // 459 PointsEvent.awardReversed
    Row::Record(1112, 5), // 460 PointsEvent.offerPublished
    Row::Maybe(462), // 461 Requirement?
    Row::Record(1110, 2), // 462 Requirement
    Row::Record(1112, 1), // 463 PointsEvent.offerWithdrawn
    Row::Record(1119, 6), // 464 PointsEvent.redemptionReserved
    Row::Union(1117, 2), // 465 Buyer
    Row::Record(1125, 2), // 466 PointsEvent.codeRejected
    Row::Record(1119, 1), // 467 PointsEvent.redemptionConfirmed
    Row::Record(1131, 2), // 468 PointsEvent.redemptionReturned
    Row::Words(1127, 4), // 469 ReturnCause
    Row::Record(1147, 5), // 470 PointsEvent.settled
    Row::List(472), // 471 [SettlementLine]
    Row::Record(1133, 7), // 472 SettlementLine
    Row::Leaf(Leaf::Cny), // 473 Cny
    Row::Record(1140, 7), // 474 SettlementTotals
    Row::Record(1152, 3), // 475 PointsEvent.pointsCombined
    Row::Record(1155, 3), // 476 PointsEvent.pointsForfeited
    Row::Union(1257, 19), // 477 CasesEvent
    Row::Record(1175, 1), // 478 CasesEvent.termsAdopted
    Row::Record(1170, 5), // 479 Terms
    Row::Record(1184, 10), // 480 CasesEvent.caseReported
    Row::Words(1176, 8), // 481 Channel
    Row::Record(1194, 2), // 482 CasesEvent.caseAccepted
    Row::Record(1196, 5), // 483 CasesEvent.caseDeclined
    Row::Record(1201, 2), // 484 CasesEvent.selfResolutionStarted
    Row::Record(1047, 1), // 485 CasesEvent.handlingStarted
    Row::Record(1203, 2), // 486 CasesEvent.caseEntrusted
    Row::Record(1205, 4), // 487 CasesEvent.caseDispatched
    Row::Record(1209, 3), // 488 CasesEvent.caseReturned
    Row::Record(1214, 5), // 489 CasesEvent.feedbackGiven
    Row::Union(1212, 2), // 490 Unit
    Row::Record(38, 1), // 491 Unit.region
    Row::Record(276, 1), // 492 Unit.organisation
    Row::Record(1219, 7), // 493 CasesEvent.caseClosed
    Row::Record(1228, 6), // 494 CasesEvent.caseEscalated
    Row::Maybe(496), // 495 Deferral?
    Row::Words(1226, 2), // 496 Deferral
    Row::Record(1234, 4), // 497 CasesEvent.deadlineMissed
    Row::Record(1238, 5), // 498 CasesEvent.caseSupervised
    Row::Record(1243, 3), // 499 CasesEvent.deadlineSet
    Row::Record(1246, 6), // 500 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 501 Score
    Row::Record(1252, 5), // 502 CasesEvent.caseReopened
    Row::Record(1203, 2), // 503 CasesEvent.caseReleased
    Row::Record(1047, 1), // 504 CasesEvent.caseWithdrawn
    Row::Union(1361, 6), // 505 CatalogueEvent
    Row::Record(1335, 5), // 506 CatalogueEvent.formAsked
    Row::List(508), // 507 [ItemAnswer]
    Row::Record(1333, 2), // 508 ItemAnswer
    Row::Union(1329, 4), // 509 AskAnswer
    Row::Record(1276, 4), // 510 AskAnswer.alreadyHeld
    Row::Record(1280, 4), // 511 AskAnswer.shareFrom
    Row::Record(1284, 2), // 512 AskAnswer.mayCollect
    Row::Record(1328, 1), // 513 AskAnswer.forbidden
    Row::Union(1314, 14), // 514 CatalogueRefusal
    Row::Record(230, 1), // 515 CatalogueRefusal.unknownItem
    Row::Record(230, 1), // 516 CatalogueRefusal.itemTwice
    Row::Record(1286, 2), // 517 CatalogueRefusal.purposeNotLawful
    Row::Record(1288, 3), // 518 CatalogueRefusal.notEntitled
    Row::Record(1291, 3), // 519 CatalogueRefusal.outsideRegion
    Row::Record(1294, 5), // 520 CatalogueRefusal.alreadyHeld
    Row::Record(1299, 3), // 521 CatalogueRefusal.refusedByResident
    Row::Record(1302, 2), // 522 CatalogueRefusal.consentMissing
    Row::Record(1304, 3), // 523 CatalogueRefusal.guardianMissing
    Row::Record(1307, 5), // 524 CatalogueRefusal.heldElsewhere
    Row::Record(1277, 1), // 525 CatalogueRefusal.recordExists
    Row::Record(1277, 1), // 526 CatalogueRefusal.unknownRecord
    Row::Record(1312, 2), // 527 CatalogueRefusal.notFresh
    Row::Record(1302, 2), // 528 CatalogueRefusal.notRefusable
    Row::Record(1343, 10), // 529 CatalogueEvent.itemCollected
    Row::Maybe(531), // 530 ItemConsent?
    Row::Record(1340, 3), // 531 ItemConsent
    Row::Record(1353, 4), // 532 CatalogueEvent.itemShared
    Row::Record(1357, 4), // 533 CatalogueEvent.itemRefused
    Row::Record(1353, 2), // 534 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 535 CatalogueEvent.personForgotten
    Row::Union(1390, 7), // 536 ConsultationEvent
    Row::Record(1367, 7), // 537 ConsultationEvent.questionAsked
    Row::Record(1374, 3), // 538 ConsultationEvent.answerReminded
    Row::Record(1377, 3), // 539 ConsultationEvent.answerOverdue
    Row::Record(1380, 3), // 540 ConsultationEvent.questionEscalated
    Row::Record(1385, 3), // 541 ConsultationEvent.questionAnswered
    Row::Record(1383, 2), // 542 ShownIdentity
    Row::Record(1367, 1), // 543 ConsultationEvent.questionWithdrawn
    Row::Record(1388, 2), // 544 ConsultationEvent.answerRated
    Row::Union(1421, 7), // 545 VaultEvent
    Row::Record(1397, 6), // 546 VaultEvent.entryKept
    Row::Maybe(17), // 547 Digest?
    Row::Record(1403, 2), // 548 VaultEvent.entryCorrected
    Row::Record(1405, 2), // 549 VaultEvent.termMoved
    Row::Record(1407, 2), // 550 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 551 CategoryCode?
    Row::Record(1414, 2), // 552 VaultEvent.erasureOrdered
    Row::Words(1409, 5), // 553 ErasureGround
    Row::Record(1419, 2), // 554 VaultEvent.entriesDue
    Row::List(0), // 555 [EntryId]
    Row::Words(1416, 3), // 556 DueCause
    Row::Record(1419, 1), // 557 VaultEvent.entriesErased
    Row::Record(1917, 6), // 558 Refused
    Row::Union(1907, 10), // 559 Refusal
    Row::Union(1455, 14), // 560 EngineRefusal
    Row::Record(1438, 2), // 561 EngineRefusal.tooLarge
    Row::Record(1440, 1), // 562 EngineRefusal.notUtf8
    Row::Record(1441, 2), // 563 EngineRefusal.malformed
    Row::Record(1443, 2), // 564 EngineRefusal.requestReused
    Row::Record(1445, 2), // 565 EngineRefusal.full
    Row::Record(1447, 2), // 566 EngineRefusal.timeBackward
    Row::Record(1449, 3), // 567 EngineRefusal.forbidden
    Row::Record(1452, 1), // 568 EngineRefusal.deadlinesPending
    Row::Record(1442, 1), // 569 EngineRefusal.snapshotDamaged
    Row::Record(1453, 2), // 570 EngineRefusal.snapshotVersion
    Row::Record(1455, 0), // 571 EngineRefusal.wrongSecret
    Row::Record(1443, 1), // 572 EngineRefusal.notRecorded
    Row::Record(1444, 2), // 573 EngineRefusal.noSuchRecord
    Row::Record(1442, 1), // 574 EngineRefusal.invalidNumber
    Row::Union(1473, 3), // 575 CharterRefusal
    Row::Record(1441, 2), // 576 CharterRefusal.invalid
    Row::Record(1469, 2), // 577 CharterRefusal.notInForce
    Row::Record(1471, 2), // 578 CharterRefusal.notLater
    Row::Union(1611, 96), // 579 DeliberationRefusal
    Row::Record(732, 1), // 580 DeliberationRefusal.unknownTopic
    Row::Record(732, 1), // 581 DeliberationRefusal.topicExists
    Row::Record(720, 1), // 582 DeliberationRefusal.unknownRule
    Row::Record(1476, 5), // 583 DeliberationRefusal.presetOutsideDates
    Row::Record(1481, 4), // 584 DeliberationRefusal.uncontested
    Row::Record(720, 1), // 585 DeliberationRefusal.unitsNamed
    Row::Record(1485, 3), // 586 DeliberationRefusal.unknownUnit
    Row::Record(1488, 2), // 587 DeliberationRefusal.registeredElsewhere
    Row::Record(1490, 2), // 588 DeliberationRefusal.rulesCount
    Row::Record(720, 1), // 589 DeliberationRefusal.ruleTwice
    Row::Record(1492, 3), // 590 DeliberationRefusal.windowDays
    Row::Record(1495, 3), // 591 DeliberationRefusal.ladderLength
    Row::Record(1498, 2), // 592 DeliberationRefusal.ladderDescends
    Row::Record(1492, 3), // 593 DeliberationRefusal.hearingDays
    Row::Record(1500, 5), // 594 DeliberationRefusal.unheard
    Row::Record(1505, 2), // 595 DeliberationRefusal.figuresFrom
    Row::Record(1498, 2), // 596 DeliberationRefusal.namedWithoutBasis
    Row::Record(1507, 3), // 597 DeliberationRefusal.namedWithoutSource
    Row::Record(1510, 2), // 598 DeliberationRefusal.unknownKind
    Row::Record(1512, 3), // 599 DeliberationRefusal.fine
    Row::Record(1498, 2), // 600 DeliberationRefusal.serviceWithheld
    Row::Record(1515, 2), // 601 DeliberationRefusal.nothingToContinue
    Row::Record(1034, 2), // 602 DeliberationRefusal.covenantTaken
    Row::Record(732, 2), // 603 DeliberationRefusal.nothingToRepeal
    Row::Record(1517, 2), // 604 DeliberationRefusal.alreadyReplaced
    Row::Record(1519, 6), // 605 DeliberationRefusal.looserRule
    Row::Record(1519, 6), // 606 DeliberationRefusal.otherRule
    Row::Record(1525, 2), // 607 DeliberationRefusal.unitLeftOut
    Row::Record(1543, 2), // 608 DeliberationRefusal.notBeingSeconded
    Row::Words(1527, 16), // 609 StageName
    Row::Record(759, 3), // 610 DeliberationRefusal.notSeconded
    Row::Record(1543, 2), // 611 DeliberationRefusal.notOpenable
    Row::Record(1543, 2), // 612 DeliberationRefusal.notWithdrawable
    Row::Record(1543, 2), // 613 DeliberationRefusal.notVoting
    Row::Record(1545, 3), // 614 DeliberationRefusal.secondingOver
    Row::Record(1548, 3), // 615 DeliberationRefusal.votingOver
    Row::Record(1545, 3), // 616 DeliberationRefusal.notDue
    Row::Record(732, 1), // 617 DeliberationRefusal.ownSecond
    Row::Record(1488, 2), // 618 DeliberationRefusal.outsideRegion
    Row::Record(755, 2), // 619 DeliberationRefusal.alreadySeconded
    Row::Record(1488, 2), // 620 DeliberationRefusal.notOwner
    Row::Record(1551, 3), // 621 DeliberationRefusal.areaTooLarge
    Row::Record(732, 2), // 622 DeliberationRefusal.nobodyEligible
    Row::Record(859, 1), // 623 DeliberationRefusal.appBallotOfAnother
    Row::Record(1554, 2), // 624 DeliberationRefusal.notEligible
    Row::Record(1556, 2), // 625 DeliberationRefusal.notDelegate
    Row::Record(1558, 2), // 626 DeliberationRefusal.alreadyVoted
    Row::Record(1441, 2), // 627 DeliberationRefusal.invalidQuestion
    Row::Record(1560, 1), // 628 DeliberationRefusal.adoptedByMotion
    Row::Record(1561, 4), // 629 DeliberationRefusal.motionOnly
    Row::Record(1565, 2), // 630 DeliberationRefusal.electedOf
    Row::Record(720, 1), // 631 DeliberationRefusal.noRanks
    Row::Record(1567, 5), // 632 DeliberationRefusal.otherRanks
    Row::Record(859, 1), // 633 DeliberationRefusal.secretByAnother
    Row::Record(902, 1), // 634 DeliberationRefusal.ballotVoid
    Row::Record(720, 1), // 635 DeliberationRefusal.noProxies
    Row::Record(1572, 2), // 636 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 637 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 638 DeliberationRefusal.proxyChain
    Row::Record(1574, 2), // 639 DeliberationRefusal.proxyFull
    Row::Record(874, 1), // 640 DeliberationRefusal.ownTrust
    Row::Record(755, 2), // 641 DeliberationRefusal.notListed
    Row::Record(36, 1), // 642 DeliberationRefusal.notEntrusted
    Row::Record(874, 1), // 643 DeliberationRefusal.notProxy
    Row::Record(1576, 3), // 644 DeliberationRefusal.proxyEarly
    Row::Record(720, 1), // 645 DeliberationRefusal.noPapers
    Row::Record(1579, 3), // 646 DeliberationRefusal.fewWatchers
    Row::Record(376, 1), // 647 DeliberationRefusal.boxCounted
    Row::Record(884, 2), // 648 DeliberationRefusal.boxChannel
    Row::Record(376, 1), // 649 DeliberationRefusal.unknownBox
    Row::Record(1543, 2), // 650 DeliberationRefusal.notCounted
    Row::Record(1582, 3), // 651 DeliberationRefusal.withheld
    Row::Record(732, 1), // 652 DeliberationRefusal.voidVote
    Row::Record(1585, 1), // 653 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 654 Tracker
    Row::Record(1586, 3), // 655 DeliberationRefusal.wrongStage
    Row::Record(1545, 3), // 656 DeliberationRefusal.timeOver
    Row::Record(732, 1), // 657 DeliberationRefusal.ownMatter
    Row::Record(732, 1), // 658 DeliberationRefusal.reasonMissing
    Row::Record(732, 1), // 659 DeliberationRefusal.sameDecider
    Row::Record(732, 1), // 660 DeliberationRefusal.notProposer
    Row::Record(732, 1), // 661 DeliberationRefusal.ruledForGood
    Row::Record(779, 1), // 662 DeliberationRefusal.unknownContribution
    Row::Record(779, 1), // 663 DeliberationRefusal.contributionExists
    Row::Record(1589, 2), // 664 DeliberationRefusal.tooManyContributions
    Row::Record(1591, 3), // 665 DeliberationRefusal.otherKind
    Row::Record(779, 1), // 666 DeliberationRefusal.contributionHidden
    Row::Record(779, 1), // 667 DeliberationRefusal.amendmentOver
    Row::Record(1594, 3), // 668 DeliberationRefusal.staleAmendment
    Row::Record(1597, 2), // 669 DeliberationRefusal.noDraftToChange
    Row::Record(1599, 3), // 670 DeliberationRefusal.listOpen
    Row::Record(1602, 3), // 671 DeliberationRefusal.noSuchEntry
    Row::Record(1605, 4), // 672 DeliberationRefusal.noSuchArea
    Row::Record(1609, 2), // 673 DeliberationRefusal.asListed
    Row::Record(819, 1), // 674 DeliberationRefusal.objectionExists
    Row::Record(755, 2), // 675 DeliberationRefusal.alreadyObjected
    Row::Record(819, 1), // 676 DeliberationRefusal.unknownObjection
    Row::Record(819, 1), // 677 DeliberationRefusal.objectionOver
    Row::Union(1729, 21), // 678 CovenantRefusal
    Row::Record(726, 1), // 679 CovenantRefusal.covenantExists
    Row::Record(726, 1), // 680 CovenantRefusal.unknownCovenant
    Row::Record(1707, 2), // 681 CovenantRefusal.notInForce
    Row::Record(1709, 3), // 682 CovenantRefusal.notYetInForce
    Row::Record(1038, 2), // 683 CovenantRefusal.unknownRule
    Row::Record(1712, 2), // 684 CovenantRefusal.violationExists
    Row::Record(1037, 1), // 685 CovenantRefusal.unknownViolation
    Row::Record(1037, 1), // 686 CovenantRefusal.ownViolation
    Row::Record(1037, 1), // 687 CovenantRefusal.alreadyWithdrawn
    Row::Record(1714, 2), // 688 CovenantRefusal.replyClosed
    Row::Record(1716, 3), // 689 CovenantRefusal.notApplied
    Row::Record(1719, 3), // 690 CovenantRefusal.appealClosed
    Row::Record(1037, 1), // 691 CovenantRefusal.alreadyAppealed
    Row::Record(1037, 1), // 692 CovenantRefusal.ownRecord
    Row::Record(1037, 1), // 693 CovenantRefusal.noAppeal
    Row::Record(1722, 3), // 694 CovenantRefusal.notDue
    Row::Record(1037, 1), // 695 CovenantRefusal.nothingToRefer
    Row::Record(1725, 2), // 696 CovenantRefusal.placeTooHigh
    Row::Record(1727, 2), // 697 CovenantRefusal.placeOutside
    Row::Record(1729, 0), // 698 CovenantRefusal.minor
    Row::Record(1488, 2), // 699 CovenantRefusal.notBound
    Row::Union(1780, 33), // 700 PointsRefusal
    Row::Record(276, 1), // 701 PointsRefusal.notAMerchant
    Row::Record(1097, 1), // 702 PointsRefusal.unknownFund
    Row::Record(191, 1), // 703 PointsRefusal.unknownAct
    Row::Record(1750, 3), // 704 PointsRefusal.unknownAward
    Row::Record(1112, 1), // 705 PointsRefusal.unknownOffer
    Row::Record(1119, 1), // 706 PointsRefusal.unknownRedemption
    Row::Record(1147, 1), // 707 PointsRefusal.unknownSettlement
    Row::Record(1753, 2), // 708 PointsRefusal.notInSettlement
    Row::Record(1097, 1), // 709 PointsRefusal.fundExists
    Row::Record(1112, 1), // 710 PointsRefusal.offerExists
    Row::Record(1119, 1), // 711 PointsRefusal.redemptionExists
    Row::Record(1147, 1), // 712 PointsRefusal.settlementExists
    Row::Record(36, 1), // 713 PointsRefusal.ownAward
    Row::Record(1755, 3), // 714 PointsRefusal.fundElsewhere
    Row::Record(308, 2), // 715 PointsRefusal.proofTooLow
    Row::Record(1750, 3), // 716 PointsRefusal.alreadyAwarded
    Row::Record(1758, 5), // 717 PointsRefusal.capReached
    Row::Record(1750, 3), // 718 PointsRefusal.alreadyReversed
    Row::Record(1763, 2), // 719 PointsRefusal.priceTooLow
    Row::Record(1765, 0), // 720 PointsRefusal.stockEmpty
    Row::Record(191, 1), // 721 PointsRefusal.requirementEmpty
    Row::Record(1112, 1), // 722 PointsRefusal.offerWithdrawn
    Row::Record(519, 1), // 723 PointsRefusal.ownOffer
    Row::Record(1765, 3), // 724 PointsRefusal.requirementNotMet
    Row::Record(1112, 1), // 725 PointsRefusal.soldOut
    Row::Record(1768, 2), // 726 PointsRefusal.balanceTooLow
    Row::Record(1775, 2), // 727 PointsRefusal.redemptionOver
    Row::Words(1770, 5), // 728 RedemptionStatus
    Row::Record(341, 2), // 729 PointsRefusal.redemptionLate
    Row::Record(341, 2), // 730 PointsRefusal.notDue
    Row::Record(36, 1), // 731 PointsRefusal.ownConfirmation
    Row::Record(1117, 2), // 732 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 733 PointsRefusal.nothingToSettle
    Row::Record(1777, 3), // 734 PointsRefusal.ledgerFull
    Row::Union(1843, 33), // 735 CasesRefusal
    Row::Record(1047, 1), // 736 CasesRefusal.unknownCase
    Row::Record(1813, 0), // 737 CasesRefusal.channelOfTheEngine
    Row::Record(1813, 2), // 738 CasesRefusal.sourceEntered
    Row::Record(1047, 1), // 739 CasesRefusal.caseExists
    Row::Record(199, 1), // 740 CasesRefusal.unknownKind
    Row::Record(283, 2), // 741 CasesRefusal.regionTooHigh
    Row::Record(1815, 0), // 742 CasesRefusal.notOwnName
    Row::Record(1828, 3), // 743 CasesRefusal.wrongStage
    Row::Words(1815, 13), // 744 Stage
    Row::List(744), // 745 Stages
    Row::Record(1831, 3), // 746 CasesRefusal.wrongLevel
    Row::Record(341, 2), // 747 CasesRefusal.notDue
    Row::Record(341, 2), // 748 CasesRefusal.deadlinePassed
    Row::Record(211, 1), // 749 CasesRefusal.atTop
    Row::Record(1834, 2), // 750 CasesRefusal.notAbove
    Row::Record(1836, 2), // 751 CasesRefusal.aboveTop
    Row::Record(1838, 3), // 752 CasesRefusal.skipsLevel
    Row::Record(276, 1), // 753 CasesRefusal.notEntrustable
    Row::Record(276, 1), // 754 CasesRefusal.notADepartment
    Row::Record(539, 2), // 755 CasesRefusal.outOfReach
    Row::Record(520, 1), // 756 CasesRefusal.namedTwice
    Row::Record(1841, 0), // 757 CasesRefusal.unitMissing
    Row::Record(750, 1), // 758 CasesRefusal.notWithUnit
    Row::Record(750, 1), // 759 CasesRefusal.notActingFor
    Row::Record(520, 1), // 760 CasesRefusal.feedbackGiven
    Row::Record(520, 1), // 761 CasesRefusal.returnedBefore
    Row::Record(520, 1), // 762 CasesRefusal.dispatchDesignated
    Row::Record(1247, 1), // 763 CasesRefusal.alreadyRated
    Row::Record(1841, 0), // 764 CasesRefusal.anonymous
    Row::Record(1841, 0), // 765 CasesRefusal.notReporter
    Row::Record(1841, 0), // 766 CasesRefusal.handlerRates
    Row::Record(320, 2), // 767 CasesRefusal.windowClosed
    Row::Record(1841, 2), // 768 CasesRefusal.reopenedTooOften
    Row::Record(338, 3), // 769 CasesRefusal.unknownYear
    Row::Record(211, 1), // 770 CasesRefusal.noTerm
    Row::Union(1879, 10), // 771 ConsultationRefusal
    Row::Record(1367, 1), // 772 ConsultationRefusal.unknownQuestion
    Row::Record(1367, 1), // 773 ConsultationRefusal.questionExists
    Row::Record(1368, 1), // 774 ConsultationRefusal.notPublic
    Row::Record(1876, 3), // 775 ConsultationRefusal.outOfReach
    Row::Record(331, 2), // 776 ConsultationRefusal.tooManyOpen
    Row::Record(1367, 1), // 777 ConsultationRefusal.notOpen
    Row::Record(1367, 1), // 778 ConsultationRefusal.ownQuestion
    Row::Record(1367, 1), // 779 ConsultationRefusal.notAnswered
    Row::Record(1367, 1), // 780 ConsultationRefusal.ratedAlready
    Row::Record(341, 2), // 781 ConsultationRefusal.notDue
    Row::Union(1897, 10), // 782 VaultRefusal
    Row::Record(237, 1), // 783 VaultRefusal.unknownEntry
    Row::Record(237, 1), // 784 VaultRefusal.entryExists
    Row::Record(239, 1), // 785 VaultRefusal.unknownCategory
    Row::Record(239, 1), // 786 VaultRefusal.consentNeeded
    Row::Record(239, 2), // 787 VaultRefusal.notByConsent
    Row::Record(36, 1), // 788 VaultRefusal.nothingConsented
    Row::Record(1893, 2), // 789 VaultRefusal.notKept
    Row::Words(1889, 4), // 790 EntryStatus
    Row::Record(1893, 2), // 791 VaultRefusal.notDue
    Row::Record(1895, 2), // 792 VaultRefusal.childInCare
    Row::Record(36, 3), // 793 VaultRefusal.onlyOperator
    Row::Record(1985, 20), // 794 ExportView
    Row::Record(1936, 9), // 795 MemberView
    Row::List(797), // 796 [RoleView]
    Row::Record(493, 5), // 797 RoleView
    Row::List(284), // 798 [Unmasking]
    Row::List(0), // 799 [TopicId]
    Row::List(801), // 800 [ViolationView]
    Row::Record(1950, 15), // 801 ViolationView
    Row::Union(1945, 5), // 802 CovenantStanding
    Row::Record(1945, 0), // 803 CovenantStanding.noticed
    Row::Record(1058, 1), // 804 CovenantStanding.applied
    Row::Record(1076, 2), // 805 CovenantStanding.appealed
    Row::Record(1945, 0), // 806 CovenantStanding.dismissed
    Row::Record(1945, 0), // 807 CovenantStanding.withdrawn
    Row::Maybe(28), // 808 text?
    Row::List(0), // 809 [SourceId]
    Row::List(0), // 810 [RedemptionId]
    Row::List(0), // 811 [CaseId]
    Row::List(0), // 812 [QuestionId]
    Row::List(814), // 813 [RecordView]
    Row::Record(1965, 12), // 814 RecordView
    Row::List(816), // 815 [EntryView]
    Row::Record(1977, 8), // 816 EntryView
    Row::Union(2067, 11), // 817 MembershipAnswer
    Row::Record(2011, 6), // 818 RegionView
    Row::Record(2021, 7), // 819 RegionHistory
    Row::List(821), // 820 [RegionVersion]
    Row::Record(2017, 4), // 821 RegionVersion
    Row::Maybe(823), // 822 Turn?
    Row::Record(288, 2), // 823 Turn
    Row::List(823), // 824 [Turn]
    Row::List(826), // 825 [PlannedReshape]
    Row::Record(285, 2), // 826 PlannedReshape
    Row::Record(2030, 8), // 827 CoverageView
    Row::Maybe(65), // 828 Ratio?
    Row::List(830), // 829 [ProofFigure]
    Row::Record(2028, 2), // 830 ProofFigure
    Row::Record(2038, 2), // 831 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 832 JoinCode
    Row::Record(2043, 1), // 833 MembershipAnswer.entries
    Row::List(835), // 834 [ChannelCount]
    Row::Record(2040, 3), // 835 ChannelCount
    Row::Record(2044, 3), // 836 MembershipAnswer.batch
    Row::Record(2058, 4), // 837 OrganisationView
    Row::Union(2052, 6), // 838 OrganisationStatus
    Row::Record(2047, 3), // 839 OrganisationStatus.applied
    Row::Record(2050, 0), // 840 OrganisationStatus.active
    Row::Record(2050, 2), // 841 OrganisationStatus.rejected
    Row::Record(2052, 0), // 842 OrganisationStatus.withdrawn
    Row::Record(2052, 0), // 843 OrganisationStatus.suspended
    Row::Record(2052, 0), // 844 OrganisationStatus.dissolved
    Row::Record(2065, 1), // 845 MembershipAnswer.identityKeys
    Row::List(847), // 846 [IdentityKeyView]
    Row::Record(2062, 3), // 847 IdentityKeyView
    Row::Record(2066, 1), // 848 MembershipAnswer.unmaskings
    Row::Union(2252, 11), // 849 DeliberationAnswer
    Row::Record(2155, 17), // 850 TopicView
    Row::Union(2111, 10), // 851 StageView
    Row::Record(341, 1), // 852 StageView.proposed
    Row::Record(341, 1), // 853 StageView.screening
    Row::Record(2078, 3), // 854 StageView.declined
    Row::Record(2081, 2), // 855 StageView.appealed
    Row::Record(305, 1), // 856 StageView.discussed
    Row::Record(2083, 2), // 857 StageView.seconded
    Row::Record(2089, 6), // 858 StageView.voting
    Row::List(860), // 859 [PaperBox]
    Row::Record(2085, 4), // 860 PaperBox
    Row::Record(2103, 8), // 861 StageView.decided
    Row::Record(2099, 4), // 862 CountTerms
    Row::Record(2095, 4), // 863 Thresholds
    Row::Record(288, 1), // 864 StageView.lapsed
    Row::Record(288, 1), // 865 StageView.withdrawn
    Row::Maybe(867), // 866 Effect?
    Row::Union(2135, 6), // 867 Effect
    Row::Record(830, 2), // 868 Effect.announced
    Row::Record(2121, 3), // 869 Effect.annulled
    Row::Record(1033, 1), // 870 Effect.stands
    Row::Record(2124, 4), // 871 InForce
    Row::Maybe(385), // 872 ReviewFinding?
    Row::Record(2128, 3), // 873 Effect.repealed
    Row::Record(2131, 4), // 874 Effect.moot
    Row::Maybe(876), // 875 NextStep?
    Row::Record(2153, 2), // 876 NextStep
    Row::Words(2141, 12), // 877 Next
    Row::Record(2172, 7), // 878 BallotView
    Row::Maybe(234), // 879 EntryChannel?
    Row::Record(2191, 3), // 880 BallotsView
    Row::List(882), // 881 [PublishedBallot]
    Row::Record(2188, 3), // 882 PublishedBallot
    Row::Union(2185, 3), // 883 Ballot
    Row::Record(2182, 1), // 884 Ballot.motion
    Row::Words(2179, 3), // 885 Choice
    Row::Record(2183, 1), // 886 Ballot.options
    Row::Record(2184, 1), // 887 Ballot.void
    Row::Record(2194, 5), // 888 BallotProof
    Row::List(890), // 889 [Sentence]
    Row::Record(1918, 2), // 890 Sentence
    Row::Record(2210, 2), // 891 DiscussionView
    Row::List(893), // 892 [ContributionView]
    Row::Record(2199, 11), // 893 ContributionView
    Row::Maybe(70), // 894 bool?
    Row::Maybe(896), // 895 Moderation?
    Row::Record(800, 2), // 896 Moderation
    Row::Record(2227, 2), // 897 ConsensusView
    Row::Record(2224, 3), // 898 ConsensusReport
    Row::List(900), // 899 [ConsensusGroup]
    Row::Record(2221, 3), // 900 ConsensusGroup
    Row::List(902), // 901 [StatementView]
    Row::Record(2212, 5), // 902 StatementView
    Row::List(904), // 903 [OwnStatement]
    Row::Record(2217, 4), // 904 OwnStatement
    Row::List(46), // 905 [u16]
    Row::Record(2231, 5), // 906 ElectorateView
    Row::List(908), // 907 [ListLine]
    Row::Record(2229, 2), // 908 ListLine
    Row::Record(2248, 2), // 909 ObjectionsView
    Row::List(911), // 910 [ObjectionView]
    Row::Record(2240, 8), // 911 ObjectionView
    Row::Words(2236, 4), // 912 ObjectionStatus
    Row::Record(2250, 2), // 913 ProxiesView
    Row::List(915), // 914 [ProxyView]
    Row::Record(873, 2), // 915 ProxyView
    Row::Union(2284, 3), // 916 CovenantAnswer
    Row::Record(2267, 9), // 917 CovenantView
    Row::List(919), // 918 [CovenantVersion]
    Row::Record(2263, 4), // 919 CovenantVersion
    Row::Record(1996, 1), // 920 CovenantAnswer.violations
    Row::Record(2283, 1), // 921 CovenantAnswer.figures
    Row::List(923), // 922 [RuleFigures]
    Row::Record(2276, 7), // 923 RuleFigures
    Row::Union(2336, 10), // 924 PointsAnswer
    Row::Record(2287, 2), // 925 PersonView
    Row::Record(2289, 5), // 926 ParticipationView
    Row::Record(2294, 6), // 927 MerchantView
    Row::Record(2300, 5), // 928 FundView
    Row::Record(2305, 7), // 929 OfferView
    Row::Record(2312, 9), // 930 RedemptionView
    Row::Maybe(465), // 931 Buyer?
    Row::Record(2321, 2), // 932 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 933 VerificationCode
    Row::Record(2323, 6), // 934 SettlementView
    Row::Record(2329, 7), // 935 LedgerTotals
    Row::Union(2429, 4), // 936 CasesAnswer
    Row::Record(2370, 23), // 937 CaseView
    Row::Maybe(0), // 938 SourceId?
    Row::Maybe(940), // 939 Rating?
    Row::Record(1248, 3), // 940 Rating
    Row::List(942), // 941 [DepartmentView]
    Row::Record(2346, 2), // 942 DepartmentView
    Row::List(944), // 943 [StepView]
    Row::Record(2365, 5), // 944 StepView
    Row::Words(2348, 17), // 945 StepKind
    Row::Record(2405, 11), // 946 RegionFigures
    Row::List(948), // 947 [StageFigure]
    Row::Record(2393, 2), // 948 StageFigure
    Row::List(950), // 949 [LevelFigure]
    Row::Record(2395, 2), // 950 LevelFigure
    Row::List(952), // 951 [KindFigure]
    Row::Record(2397, 3), // 952 KindFigure
    Row::Record(2400, 5), // 953 RatingSums
    Row::Record(2416, 4), // 954 UnitFigures
    Row::Record(2428, 1), // 955 CasesAnswer.agenda
    Row::List(957), // 956 [OpenCase]
    Row::Record(2420, 8), // 957 OpenCase
    Row::Union(2440, 2), // 958 CatalogueAnswer
    Row::Record(2002, 1), // 959 CatalogueAnswer.records
    Row::Record(2433, 7), // 960 BurdenView
    Row::Union(2463, 2), // 961 ConsultationAnswer
    Row::Record(2449, 6), // 962 QuestionView
    Row::Union(2446, 3), // 963 QuestionStatus
    Row::Record(2048, 2), // 964 QuestionStatus.open
    Row::Record(2442, 4), // 965 QuestionStatus.answered
    Row::Record(2446, 0), // 966 QuestionStatus.withdrawn
    Row::Record(2455, 8), // 967 Figures
    Row::Union(2465, 2), // 968 VaultAnswer
    Row::Record(1419, 1), // 969 VaultAnswer.due
    Row::Record(2476, 1), // 970 Answered
    Row::Union(2478, 4), // 971 BurdenOf
    Row::Record(2477, 1), // 972 BurdenOf.worker
    Row::Record(36, 1), // 973 BurdenOf.resident
    Row::Record(230, 1), // 974 BurdenOf.item
    Row::Record(38, 1), // 975 BurdenOf.region
    Row::Union(2510, 17), // 976 CasesCommand
    Row::Record(2482, 7), // 977 CasesCommand.report
    Row::Record(1047, 1), // 978 CasesCommand.accept
    Row::Record(2489, 3), // 979 CasesCommand.decline
    Row::Record(1201, 2), // 980 CasesCommand.startSelfResolution
    Row::Record(1047, 1), // 981 CasesCommand.handle
    Row::Record(1203, 2), // 982 CasesCommand.entrust
    Row::Record(2492, 4), // 983 CasesCommand.dispatch
    Row::Record(1209, 3), // 984 CasesCommand.return
    Row::Record(2496, 3), // 985 CasesCommand.feedback
    Row::Record(1047, 1), // 986 CasesCommand.close
    Row::Record(2499, 3), // 987 CasesCommand.escalate
    Row::Maybe(116), // 988 Level?
    Row::Record(2502, 6), // 989 CasesCommand.evaluate
    Row::Record(2489, 2), // 990 CasesCommand.reopen
    Row::Record(2508, 2), // 991 CasesCommand.withdraw
    Row::Record(1047, 1), // 992 CasesCommand.recall
    Row::Record(276, 1), // 993 CasesCommand.release
    Row::Record(1047, 1), // 994 CasesCommand.expire
    Row::Union(2531, 4), // 995 CasesQuery
    Row::Record(2496, 2), // 996 CasesQuery.case
    Row::Record(38, 1), // 997 CasesQuery.figures
    Row::Record(1215, 1), // 998 CasesQuery.unit
    Row::Record(2527, 4), // 999 CasesQuery.agenda
    Row::Union(2552, 5), // 1000 CatalogueCommand
    Row::Record(2539, 2), // 1001 CatalogueCommand.ask
    Row::Record(2535, 4), // 1002 DataForm
    Row::List(531), // 1003 [ItemConsent]
    Row::List(0), // 1004 [ItemCode]
    Row::Record(2544, 2), // 1005 CatalogueCommand.collect
    Row::List(1007), // 1006 [Entry]
    Row::Record(2541, 3), // 1007 Entry
    Row::Record(2546, 4), // 1008 CatalogueCommand.share
    Row::Record(1357, 3), // 1009 CatalogueCommand.refuse
    Row::Record(2550, 2), // 1010 CatalogueCommand.forget
    Row::Union(2558, 3), // 1011 CatalogueQuery
    Row::Record(36, 1), // 1012 CatalogueQuery.held
    Row::Record(2477, 1), // 1013 CatalogueQuery.collected
    Row::Record(2557, 1), // 1014 CatalogueQuery.burden
    Row::Union(2561, 1), // 1015 CharterCommand
    Row::Record(253, 1), // 1016 CharterCommand.adopt
    Row::Union(2562, 1), // 1017 ClockCommand
    Row::Record(2562, 0), // 1018 ClockCommand.advance
    Row::Union(2770, 10), // 1019 Command
    Row::Union(2621, 34), // 1020 MembershipCommand
    Row::Record(2563, 4), // 1021 MembershipCommand.defineRegion
    Row::Record(2567, 4), // 1022 MembershipCommand.reshape
    Row::Record(271, 1), // 1023 MembershipCommand.cancelReshape
    Row::Record(296, 2), // 1024 MembershipCommand.enterKnownHouseholds
    Row::Record(2571, 6), // 1025 MembershipCommand.grantRole
    Row::Record(492, 4), // 1026 MembershipCommand.revokeRole
    Row::Record(2577, 3), // 1027 MembershipCommand.issueJoinCode
    Row::Record(296, 1), // 1028 MembershipCommand.revokeJoinCode
    Row::Record(2580, 6), // 1029 MembershipCommand.join
    Row::Maybe(281), // 1030 Minority?
    Row::Record(36, 1), // 1031 MembershipCommand.leave
    Row::Record(511, 2), // 1032 MembershipCommand.nameDelegate
    Row::Record(513, 3), // 1033 MembershipCommand.regroupHousehold
    Row::Record(2586, 6), // 1034 MembershipCommand.applyOrganisation
    Row::Record(2592, 3), // 1035 MembershipCommand.reviewOrganisation
    Row::Record(537, 2), // 1036 MembershipCommand.appealReview
    Row::Record(276, 1), // 1037 MembershipCommand.withdrawApplication
    Row::Record(2595, 2), // 1038 MembershipCommand.nameOfficers
    Row::Record(537, 2), // 1039 MembershipCommand.suspendOrganisation
    Row::Record(537, 2), // 1040 MembershipCommand.reinstateOrganisation
    Row::Record(537, 2), // 1041 MembershipCommand.dissolveOrganisation
    Row::Record(607, 4), // 1042 MembershipCommand.openBatch
    Row::Record(2597, 2), // 1043 MembershipCommand.closeBatch
    Row::Record(2599, 2), // 1044 MembershipCommand.correct
    Row::Record(276, 1), // 1045 MembershipCommand.lapseReview
    Row::Record(551, 2), // 1046 MembershipCommand.rotateIdentityKey
    Row::Record(2601, 4), // 1047 MembershipCommand.prove
    Row::Maybe(256), // 1048 Identity?
    Row::Record(564, 3), // 1049 MembershipCommand.suspectDuplicate
    Row::Record(2605, 4), // 1050 MembershipCommand.reviewDuplicate
    Row::Record(572, 2), // 1051 MembershipCommand.enterMinor
    Row::Record(2609, 4), // 1052 MembershipCommand.askUnmasking
    Row::Record(2613, 3), // 1053 MembershipCommand.decideUnmasking
    Row::Record(359, 1), // 1054 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1055 MembershipCommand.erase
    Row::Record(2620, 1), // 1056 MembershipCommand.fallDue
    Row::Union(2616, 4), // 1057 Matter
    Row::Record(352, 2), // 1058 Matter.duplicate
    Row::Record(36, 1), // 1059 Matter.minor
    Row::Record(271, 1), // 1060 Matter.reshape
    Row::Record(359, 1), // 1061 Matter.unmasking
    Row::Union(2687, 23), // 1062 DeliberationCommand
    Row::Record(2655, 8), // 1063 DeliberationCommand.propose
    Row::Maybe(306), // 1064 DeliberationQuestion?
    Row::Record(747, 3), // 1065 DeliberationCommand.recordVoters
    Row::Record(753, 2), // 1066 DeliberationCommand.recordUnits
    Row::Record(755, 2), // 1067 DeliberationCommand.second
    Row::Record(732, 1), // 1068 DeliberationCommand.withdraw
    Row::Record(2663, 3), // 1069 DeliberationCommand.screen
    Row::Record(755, 2), // 1070 DeliberationCommand.appeal
    Row::Record(2666, 6), // 1071 DeliberationCommand.contribute
    Row::Record(788, 4), // 1072 DeliberationCommand.react
    Row::Record(792, 3), // 1073 DeliberationCommand.decideAmendment
    Row::Record(798, 4), // 1074 DeliberationCommand.moderate
    Row::Record(818, 5), // 1075 DeliberationCommand.object
    Row::Record(823, 4), // 1076 DeliberationCommand.decideObjection
    Row::Record(848, 3), // 1077 DeliberationCommand.review
    Row::Record(732, 1), // 1078 DeliberationCommand.open
    Row::Record(2674, 5), // 1079 DeliberationCommand.cast
    Row::Record(2672, 2), // 1080 Vote
    Row::Maybe(654), // 1081 Tracker?
    Row::Record(872, 5), // 1082 DeliberationCommand.entrustVote
    Row::Record(872, 2), // 1083 DeliberationCommand.revokeProxy
    Row::Record(877, 3), // 1084 DeliberationCommand.serveBallots
    Row::Record(2679, 5), // 1085 DeliberationCommand.issuePaper
    Row::Record(2684, 3), // 1086 DeliberationCommand.countPapers
    Row::List(1080), // 1087 [Vote]
    Row::Record(732, 1), // 1088 DeliberationCommand.lapse
    Row::Record(732, 1), // 1089 DeliberationCommand.close
    Row::Union(2721, 11), // 1090 CovenantCommand
    Row::Record(1029, 4), // 1091 CovenantCommand.adopt
    Row::Record(1034, 2), // 1092 CovenantCommand.repeal
    Row::Record(2710, 8), // 1093 CovenantCommand.recordViolation
    Row::Record(1049, 2), // 1094 CovenantCommand.reply
    Row::Record(1049, 2), // 1095 CovenantCommand.appeal
    Row::Record(2718, 3), // 1096 CovenantCommand.decideAppeal
    Row::Record(1078, 2), // 1097 CovenantCommand.withdrawViolation
    Row::Record(1071, 2), // 1098 CovenantCommand.referAgain
    Row::Record(1071, 2), // 1099 CovenantCommand.confirmReferral
    Row::Record(1073, 2), // 1100 CovenantCommand.deferReferral
    Row::Record(1037, 1), // 1101 CovenantCommand.fallDue
    Row::Union(2738, 13), // 1102 PointsCommand
    Row::Record(1097, 2), // 1103 PointsCommand.openFund
    Row::Record(1099, 4), // 1104 PointsCommand.award
    Row::Record(2732, 4), // 1105 PointsCommand.reverse
    Row::Record(1112, 5), // 1106 PointsCommand.publishOffer
    Row::Record(1112, 1), // 1107 PointsCommand.withdrawOffer
    Row::Record(1119, 3), // 1108 PointsCommand.reserve
    Row::Record(2736, 2), // 1109 PointsCommand.confirm
    Row::Record(1119, 1), // 1110 PointsCommand.cancel
    Row::Record(1119, 1), // 1111 PointsCommand.expireRedemption
    Row::Record(519, 1), // 1112 PointsCommand.release
    Row::Record(1147, 2), // 1113 PointsCommand.settle
    Row::Record(343, 2), // 1114 PointsCommand.combine
    Row::Record(36, 1), // 1115 PointsCommand.forfeit
    Row::Union(2751, 7), // 1116 ConsultationCommand
    Row::Record(1367, 4), // 1117 ConsultationCommand.ask
    Row::Record(1385, 2), // 1118 ConsultationCommand.answer
    Row::Record(1367, 1), // 1119 ConsultationCommand.withdraw
    Row::Record(1388, 2), // 1120 ConsultationCommand.rate
    Row::Record(1367, 1), // 1121 ConsultationCommand.lapse
    Row::Record(36, 1), // 1122 ConsultationCommand.forget
    Row::Record(1368, 1), // 1123 ConsultationCommand.release
    Row::Union(2763, 7), // 1124 VaultCommand
    Row::Record(2758, 5), // 1125 VaultCommand.keep
    Row::Record(1403, 2), // 1126 VaultCommand.correct
    Row::Record(1407, 2), // 1127 VaultCommand.withdrawConsent
    Row::Record(1414, 2), // 1128 VaultCommand.erase
    Row::Record(1419, 1), // 1129 VaultCommand.confirmErasure
    Row::Record(2763, 0), // 1130 VaultCommand.lapse
    Row::Record(36, 1), // 1131 VaultCommand.retire
    Row::Union(2780, 2), // 1132 ConsultationQuery
    Row::Record(1367, 1), // 1133 ConsultationQuery.question
    Row::Record(1368, 1), // 1134 ConsultationQuery.figures
    Row::Union(2784, 3), // 1135 CovenantQuery
    Row::Record(726, 1), // 1136 CovenantQuery.covenant
    Row::Record(36, 1), // 1137 CovenantQuery.violations
    Row::Record(2782, 2), // 1138 CovenantQuery.figures
    Row::Union(2793, 11), // 1139 DeliberationQuery
    Row::Record(732, 1), // 1140 DeliberationQuery.topic
    Row::Record(755, 2), // 1141 DeliberationQuery.ballot
    Row::Record(2787, 2), // 1142 DeliberationQuery.ballots
    Row::Record(2789, 2), // 1143 DeliberationQuery.ballotProof
    Row::Record(732, 1), // 1144 DeliberationQuery.explanation
    Row::Record(2787, 2), // 1145 DeliberationQuery.discussion
    Row::Record(778, 2), // 1146 DeliberationQuery.contribution
    Row::Record(2791, 2), // 1147 DeliberationQuery.consensus
    Row::Record(2787, 2), // 1148 DeliberationQuery.electorate
    Row::Record(2787, 2), // 1149 DeliberationQuery.objections
    Row::Record(2787, 2), // 1150 DeliberationQuery.proxies
    Row::Record(2811, 1), // 1151 Done
    Row::Union(2805, 6), // 1152 Made
    Row::Record(2804, 1), // 1153 Made.picture
    Row::Record(2812, 3), // 1154 Helper
    Row::Union(2816, 6), // 1155 JournalQuery
    Row::Record(2815, 0), // 1156 JournalQuery.state
    Row::Record(2815, 0), // 1157 JournalQuery.root
    Row::Record(1444, 1), // 1158 JournalQuery.inclusion
    Row::Record(2815, 1), // 1159 JournalQuery.consistency
    Row::Record(1443, 1), // 1160 JournalQuery.receipt
    Row::Record(36, 1), // 1161 JournalQuery.export
    Row::Union(2822, 11), // 1162 MembershipQuery
    Row::Record(38, 1), // 1163 MembershipQuery.region
    Row::Record(38, 1), // 1164 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1165 MembershipQuery.coverage
    Row::Record(296, 1), // 1166 MembershipQuery.joinCode
    Row::Record(36, 1), // 1167 MembershipQuery.member
    Row::Record(38, 1), // 1168 MembershipQuery.entries
    Row::Record(376, 1), // 1169 MembershipQuery.batch
    Row::Record(276, 1), // 1170 MembershipQuery.organisation
    Row::Record(2822, 0), // 1171 MembershipQuery.identityKeys
    Row::Record(359, 1), // 1172 MembershipQuery.unmasking
    Row::Record(36, 1), // 1173 MembershipQuery.unmaskings
    Row::Union(2833, 10), // 1174 PointsQuery
    Row::Record(36, 1), // 1175 PointsQuery.person
    Row::Record(1099, 2), // 1176 PointsQuery.participation
    Row::Record(519, 1), // 1177 PointsQuery.merchant
    Row::Record(1097, 1), // 1178 PointsQuery.fund
    Row::Record(1112, 1), // 1179 PointsQuery.offer
    Row::Record(1119, 1), // 1180 PointsQuery.redemption
    Row::Record(1119, 1), // 1181 PointsQuery.verificationCode
    Row::Record(1147, 1), // 1182 PointsQuery.settlement
    Row::Record(1753, 2), // 1183 PointsQuery.settlementLine
    Row::Record(2833, 0), // 1184 PointsQuery.ledger
    Row::Union(2845, 9), // 1185 Query
    Row::Union(2843, 2), // 1186 VaultQuery
    Row::Record(237, 1), // 1187 VaultQuery.entry
    Row::Record(2843, 0), // 1188 VaultQuery.due
    Row::Record(2854, 3), // 1189 Question
    Row::Record(2860, 5), // 1190 Request
    Row::Maybe(1192), // 1191 Via?
    Row::Record(2857, 3), // 1192 Via
    Row::Maybe(1154), // 1193 Helper?
    Row::Leaf(Leaf::Secret), // 1194 Secret
    Row::Record(2865, 3), // 1195 Setup
    Row::Union(2899, 10), // 1196 Tool
    Row::Record(2868, 4), // 1197 Tool.identityDigest
    Row::Record(2872, 3), // 1198 Tool.identityKey
    Row::Record(1074, 1), // 1199 Tool.creditCode
    Row::Record(2875, 2), // 1200 Tool.contentDigest
    Row::Record(2877, 1), // 1201 Tool.qrPicture
    Row::Record(2878, 6), // 1202 Tool.verifyInclusion
    Row::Record(2884, 6), // 1203 Tool.verifyConsistency
    Row::Record(2890, 6), // 1204 Tool.verifyBallot
    Row::Record(2896, 3), // 1205 Tool.recount
    Row::Record(2899, 0), // 1206 Tool.presets
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
    may(96, 70, 0), // kin
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
    must(120, 70), // secret
    must(121, 46), // smallCell
    must(122, 70), // replaces
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
    must(101, 0), // source
    may(144, 67, 0), // preset
    may(145, 67, 0), // presetOverride
    may(146, 68, 0), // ballots
    may(147, 85, 0), // life
    must(148, 0), // primary
    must(149, 0), // datesSecondary
    must(150, 0), // secondary
    must(151, 0), // proposed
    must(152, 0), // heads
    must(153, 0), // area
    must(154, 63), // of
    must(155, 64), // share
    must(156, 46), // days
    must(101, 28), // source
    must(157, 46), // fewest
    must(158, 46), // most
    must(94, 46), // perProxy
    must(95, 46), // daysBefore
    may(96, 70, 0), // kin
    must(101, 28), // source
    must(159, 28), // name
    must(101, 28), // source
    must(160, 90), // from
    may(161, 91, 0), // to
    must(162, 92), // certainty
    must(163, 93), // electorates
    must(164, 94), // measures
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    may(165, 96, 0), // calledBy
    may(166, 70, 0), // convened
    may(102, 98, 0), // notice
    may(140, 100, 0), // votingDays
    may(167, 98, 0), // resultNotice
    may(120, 70, 0), // secret
    may(168, 70, 0), // contested
    may(124, 102, 0), // proxies
    may(125, 98, 0), // silence
    must(169, 61), // decisions
    may(170, 88, 0), // presets
    must(49, 0), // act
    must(171, 13), // amount
    must(172, 13), // dayCap
    must(31, 41), // proof
    must(173, 105), // acts
    must(174, 19), // redemptionMinutes
    must(175, 45), // codeTries
    must(176, 107), // cnyPerPoint
    must(177, 0), // kind
    must(178, 70), // urgent
    must(179, 111), // departments
    must(180, 46), // fromMinute
    must(181, 46), // toMinute
    must(182, 0), // grid
    must(183, 0), // village
    must(184, 0), // town
    must(185, 0), // county
    must(186, 0), // city
    must(53, 46), // workingDays
    must(187, 19), // workingMinutes
    must(188, 116), // level
    must(178, 70), // urgent
    must(189, 117), // term
    must(190, 109), // kinds
    must(191, 112), // officeHours
    must(192, 114), // limits
    may(193, 45, 3), // warningsMax
    may(194, 45, 3), // reopeningsMax
    may(195, 46, 30), // evaluationDays
    must(196, 0), // consent
    must(197, 0), // contract
    must(198, 0), // legalDuty
    must(199, 0), // emergency
    must(200, 0), // news
    must(201, 0), // public
    must(202, 0), // otherLaw
    must(203, 0), // ordinary
    must(204, 0), // sensitive
    must(0, 0), // under14
    must(205, 0), // item
    must(20, 0), // owner
    must(206, 120), // basis
    must(207, 121), // purposes
    must(208, 46), // freshDays
    must(209, 122), // sensitivity
    may(210, 111, 0), // shareWith
    must(211, 0), // entry
    must(212, 0), // leaving
    must(213, 0), // category
    must(206, 120), // basis
    must(214, 46), // keepDays
    must(160, 125), // from
    must(159, 0), // name
    must(215, 18), // effectiveFrom
    may(216, 36, 0), // effectiveTo
    must(217, 37), // founders
    must(218, 40), // membership
    must(219, 60), // deliberation
    must(220, 104), // points
    must(221, 108), // cases
    may(222, 118, 0), // catalogue
    may(223, 123, 0), // vault
    must(224, 35), // charter
    must(225, 34), // adopted
    must(36, 39), // region
    must(159, 0), // name
    must(188, 116), // level
    may(226, 128, 0), // parent
    must(226, 39), // parent
    must(136, 39), // code
    must(36, 39), // region
    must(159, 0), // name
    must(83, 134), // households
    must(227, 134), // stay
    must(228, 135), // parts
    must(229, 138), // absorbed
    must(230, 131), // rename
    must(231, 132), // move
    must(232, 133), // split
    must(233, 137), // merge
    must(234, 0), // reshape
    must(36, 39), // region
    must(235, 130), // change
    must(236, 18), // on
    must(237, 0), // household
    must(238, 0), // organisation
    must(226, 39), // parent
    must(239, 116), // parentLevel
    must(188, 116), // level
    must(36, 39), // region
    must(226, 39), // parent
    must(240, 45), // digits
    must(36, 39), // region
    must(188, 116), // level
    must(234, 0), // reshape
    must(236, 18), // on
    must(236, 18), // on
    must(241, 18), // at
    must(36, 39), // region
    must(242, 39), // became
    must(243, 0), // named
    must(36, 39), // region
    must(188, 116), // level
    must(244, 39), // other
    must(245, 116), // otherLevel
    must(182, 39), // grid
    must(83, 19), // households
    must(243, 19), // named
    must(246, 0), // first
    must(182, 39), // grid
    must(247, 19), // known
    must(248, 19), // joined
    must(156, 46), // days
    must(51, 46), // max
    must(249, 18), // until
    must(250, 46), // version
    must(251, 46), // current
    must(31, 41), // proof
    must(252, 41), // needed
    must(34, 0), // person
    must(182, 39), // grid
    must(237, 0), // household
    must(182, 39), // grid
    must(237, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(237, 0), // household
    must(36, 39), // region
    must(253, 39), // actsIn
    must(249, 18), // until
    must(241, 18), // at
    must(35, 10), // role
    must(254, 45), // rung
    must(255, 45), // held
    must(249, 18), // until
    must(256, 18), // heldUntil
    must(257, 45), // passes
    must(158, 45), // most
    must(258, 184), // creditCode
    must(238, 0), // organisation
    must(259, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(259, 46), // open
    must(51, 46), // max
    must(260, 46), // officers
    must(51, 46), // max
    must(261, 200), // year
    must(246, 200), // first
    must(109, 200), // last
    must(262, 18), // due
    must(241, 18), // at
    must(34, 0), // person
    must(263, 0), // into
    must(264, 46), // key
    must(251, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(252, 41), // needed
    must(255, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(244, 0), // other
    must(34, 0), // person
    must(265, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(266, 0), // handle
    must(267, 0), // helper
    must(267, 0), // helper
    must(68, 0), // command
    must(267, 0), // helper
    must(268, 46), // people
    must(158, 46), // most
    must(249, 18), // until
    must(269, 0), // app
    must(270, 0), // paper
    must(271, 0), // booth
    must(38, 0), // phone
    must(272, 0), // mobile
    must(273, 234), // ballot
    must(211, 234), // entry
    must(274, 0), // batch
    must(274, 0), // batch
    must(275, 19), // forms
    must(276, 19), // total
    must(274, 0), // batch
    must(68, 0), // command
    must(274, 0), // batch
    must(68, 0), // command
    must(277, 19), // announced
    must(278, 19), // came
    must(31, 41), // proof
    must(255, 41), // held
    must(34, 0), // person
    must(249, 18), // until
    must(279, 142), // unknownRegion
    must(280, 143), // unknownPerson
    must(281, 144), // unknownHousehold
    must(282, 145), // unknownOrganisation
    must(283, 146), // regionExists
    must(284, 147), // levelGap
    must(285, 148), // gridSuffix
    must(286, 149), // notAGrid
    must(287, 150), // unknownReshape
    must(288, 151), // reshapeExists
    must(289, 152), // reshapePast
    must(290, 153), // regionEnded
    must(291, 154), // nothingChanges
    must(292, 155), // namedTwice
    must(293, 156), // mergeLevels
    must(294, 157), // householdsUnaccounted
    must(295, 158), // knownBelowJoined
    must(296, 159), // joinCodeDays
    must(297, 160), // noJoinCode
    must(298, 161), // joinTriesUsed
    must(299, 162), // joinCodeReplaced
    must(300, 163), // joinCodeWithdrawn
    must(301, 164), // joinCodeExpired
    must(302, 165), // proofTooLow
    must(303, 166), // alreadyMember
    must(304, 167), // identityTaken
    must(305, 168), // identityChanged
    must(306, 169), // householdElsewhere
    must(307, 170), // householdFull
    must(308, 171), // notAMember
    must(309, 172), // notInHousehold
    must(310, 173), // roleNeedsOrganisation
    must(311, 174), // roleWithoutOrganisation
    must(312, 175), // roleBeyondOrganisation
    must(313, 176), // ownGrant
    must(314, 177), // roleExpiryPast
    must(315, 178), // beyondRung
    must(316, 179), // grantOutlasts
    must(317, 180), // passesTooMany
    must(318, 181), // roleNotHeld
    must(319, 182), // creditCodeMissing
    must(320, 183), // creditCodeTaken
    must(321, 185), // organisationExists
    must(322, 186), // applicationsOfPerson
    must(323, 187), // applicationsOfRegion
    must(324, 188), // officersTooMany
    must(325, 189), // officersNone
    must(326, 190), // officerTwice
    must(327, 191), // notUnderReview
    must(328, 192), // ownReview
    must(329, 193), // sameReviewer
    must(330, 194), // notRejected
    must(331, 195), // appealDecided
    must(332, 196), // appealLate
    must(333, 197), // ownSupervision
    must(334, 198), // notSuspended
    must(335, 199), // unknownYear
    must(336, 201), // notActive
    must(337, 202), // notDue
    must(338, 203), // personMerged
    must(339, 204), // identityKeyOrder
    must(340, 205), // identityKeyReused
    must(341, 206), // identityKeyNotInForce
    must(342, 207), // ownWitness
    must(343, 208), // proofBelow
    must(344, 209), // proofNotHigher
    must(345, 210), // onePerson
    must(346, 211), // duplicateOpen
    must(347, 212), // noDuplicate
    must(348, 213), // ownDuplicate
    must(349, 214), // mergeIntoMember
    must(350, 215), // notAMinor
    must(351, 216), // underage
    must(352, 217), // guardianNeeded
    must(353, 218), // ownGuardian
    must(354, 219), // guardianActs
    must(355, 220), // unmaskingOff
    must(356, 221), // unmaskingExists
    must(357, 222), // unknownUnmasking
    must(358, 223), // unknownHandle
    must(359, 224), // ownUnmasking
    must(360, 225), // unmaskingDecided
    must(361, 226), // nobodyToTell
    must(362, 227), // assistanceOff
    must(363, 228), // ownHelper
    must(364, 229), // helperElsewhere
    must(365, 230), // helperForRole
    must(366, 231), // helperBusy
    must(367, 232), // helperChooses
    must(368, 233), // channelDiffers
    must(369, 235), // unknownBatch
    must(370, 236), // batchExists
    must(371, 237), // batchClosed
    must(372, 238), // batchTotal
    must(373, 239), // notInBatch
    must(374, 240), // batchMismatch
    must(375, 241), // nothingToCorrect
    must(376, 242), // correctionLate
    must(377, 243), // proofRaised
    must(378, 244), // secondEyes
    must(234, 0), // reshape
    must(379, 141), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(238, 248, 0), // organisation
    may(249, 36, 0), // until
    must(257, 45), // passes
    may(380, 249, 0), // passedBy
    must(182, 39), // grid
    must(250, 46), // version
    must(249, 18), // until
    may(381, 36, 0), // overlap
    must(101, 0), // source
    must(382, 46), // triesLeft
    must(249, 18), // until
    must(34, 0), // person
    must(237, 0), // household
    must(182, 39), // grid
    must(383, 256), // identity
    must(31, 41), // proof
    must(237, 0), // household
    must(384, 0), // delegate
    must(160, 0), // from
    must(161, 0), // to
    must(385, 260), // members
    must(386, 0), // socialOrganisation
    must(387, 0), // selfOrganisedGroup
    must(388, 0), // enterprise
    must(389, 0), // merchant
    must(390, 0), // department
    must(391, 0), // residentsCouncil
    must(392, 0), // worthiesCouncil
    must(393, 0), // serviceCorps
    must(394, 0), // legalServiceCorps
    must(395, 0), // ethicsPanel
    must(396, 0), // communityBody
    must(238, 0), // organisation
    must(177, 263), // kind
    must(36, 39), // region
    may(258, 264, 0), // creditCode
    must(397, 22), // documents
    must(260, 260), // officers
    must(398, 0), // applicant
    must(399, 49), // terms
    must(400, 39), // reviewedIn
    must(262, 18), // due
    must(238, 0), // organisation
    must(401, 0), // reason
    must(238, 0), // organisation
    must(36, 39), // region
    must(401, 0), // reason
    may(402, 249, 0), // by
    may(403, 36, 0), // appealUntil
    must(238, 0), // organisation
    must(401, 0), // reason
    must(36, 39), // region
    must(262, 18), // due
    must(238, 0), // organisation
    must(36, 39), // region
    must(262, 18), // due
    must(264, 46), // key
    must(404, 17), // check
    must(34, 0), // person
    must(383, 256), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(244, 0), // other
    may(405, 67, 0), // suspicion
    may(406, 249, 0), // finder
    must(262, 18), // due
    must(34, 0), // person
    must(244, 0), // other
    must(262, 18), // due
    must(34, 0), // person
    must(244, 0), // other
    must(401, 0), // reason
    must(34, 0), // person
    must(263, 0), // into
    must(401, 0), // reason
    must(407, 18), // adultFrom
    may(18, 249, 0), // guardian
    must(34, 0), // person
    must(408, 281), // minor
    must(409, 0), // decider
    must(401, 0), // reason
    must(409, 0), // decider
    must(401, 0), // reason
    must(34, 0), // person
    must(262, 18), // due
    may(410, 36, 0), // told
    must(411, 70), // overdue
    must(412, 286), // asked
    must(413, 287), // lapsed
    must(414, 288), // declined
    must(415, 289), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(266, 0), // handle
    must(416, 0), // asker
    must(401, 0), // reason
    must(417, 54), // rules
    must(418, 285), // stage
    must(419, 284), // order
    must(78, 0), // unmasking
    must(418, 285), // stage
    must(34, 0), // person
    must(420, 0), // tombstone
    must(34, 0), // person
    may(36, 128, 0), // region
    must(421, 234), // channel
    may(267, 249, 0), // helper
    may(274, 67, 0), // batch
    must(68, 0), // command
    may(249, 36, 0), // until
    must(68, 0), // command
    must(275, 19), // forms
    must(274, 0), // batch
    must(36, 39), // region
    must(275, 19), // forms
    must(190, 294), // kinds
    must(274, 0), // batch
    must(422, 294), // differences
    may(401, 67, 0), // reason
    may(384, 249, 0), // delegate
    must(237, 299), // household
    must(31, 300), // proof
    must(384, 301), // delegate
    must(34, 0), // person
    must(423, 298), // was
    must(26, 298), // now
    must(49, 17), // act
    must(68, 0), // command
    must(402, 0), // by
    may(424, 249, 0), // helps
    must(249, 18), // until
    must(49, 17), // act
    must(246, 0), // first
    must(44, 0), // second
    must(425, 127), // regionDefined
    must(426, 129), // reshapePlanned
    must(427, 139), // reshapeCancelled
    must(428, 140), // reshapeDropped
    must(429, 245), // regionReshaped
    must(430, 246), // knownHouseholdsEntered
    must(431, 247), // roleGranted
    must(432, 250), // roleRevoked
    must(433, 251), // joinCodeIssued
    must(434, 252), // joinCodeRevoked
    must(435, 253), // joinCodeRejected
    must(436, 254), // householdFormed
    must(437, 255), // personJoined
    must(438, 257), // personLeft
    must(439, 258), // delegateNamed
    must(440, 259), // householdRegrouped
    must(441, 261), // delegateCleared
    must(442, 262), // organisationApplied
    must(443, 265), // organisationApproved
    must(444, 266), // organisationRejected
    must(445, 267), // reviewAppealed
    must(446, 268), // applicationWithdrawn
    must(447, 269), // organisationSuspended
    must(448, 270), // organisationReinstated
    must(449, 271), // organisationDissolved
    must(450, 272), // reviewOverdue
    must(451, 273), // reviewEscalated
    must(452, 274), // identityKeyRotated
    must(453, 275), // personProved
    must(454, 276), // duplicateFound
    must(455, 277), // duplicateOverdue
    must(456, 278), // duplicateDismissed
    must(457, 279), // personsMerged
    must(458, 280), // minorEntered
    must(459, 282), // cameOfAge
    must(460, 283), // unmaskingAsked
    must(461, 290), // unmaskingMoved
    must(462, 291), // personErased
    must(463, 292), // entered
    must(464, 293), // batchOpened
    must(371, 296), // batchClosed
    must(465, 297), // entryCorrected
    must(466, 302), // actHeld
    must(467, 303), // actSeconded
    must(468, 312), // options
    must(469, 45), // seats
    must(468, 312), // options
    must(469, 45), // seats
    may(470, 313, 0), // reserved
    may(471, 315, 0), // elected
    must(468, 312), // options
    must(345, 70), // onePerson
    must(472, 310), // posts
    may(473, 316, 0), // apart
    must(474, 311), // post
    must(474, 311), // post
    must(51, 45), // max
    must(113, 78), // method
    must(475, 70), // equal
    must(476, 0), // greedy
    must(477, 0), // equalShares
    must(478, 0), // equalSharesThenGreedy
    must(113, 322), // method
    must(479, 13), // budget
    must(480, 323), // costs
    must(51, 45), // max
    must(220, 46), // points
    must(481, 308), // motion
    must(482, 309), // block
    must(142, 318), // approval
    must(483, 319), // score
    must(484, 320), // ranked
    must(479, 321), // budget
    must(419, 312), // order
    must(485, 17), // seed
    must(486, 325), // revote
    must(487, 326), // seniority
    must(488, 327), // lot
    must(468, 45), // options
    must(177, 307), // kind
    must(489, 324), // ties
    may(206, 337, 0), // basis
    may(101, 67, 0), // source
    must(490, 334), // dissuade
    must(491, 335), // expose
    must(492, 336), // exposeNamed
    must(493, 338), // refer
    must(494, 339), // fine
    must(495, 340), // withholdService
    must(156, 46), // days
    must(62, 46), // decisionDays
    must(496, 0), // rule
    must(497, 46), // windowDays
    must(498, 332), // ladder
    may(499, 87, 0), // replyDays
    may(500, 341, 0), // appeal
    may(501, 343, 0), // continues
    must(502, 0), // covenant
    must(417, 330), // rules
    may(215, 36, 0), // effectiveFrom
    may(503, 87, 0), // figuresFrom
    must(154, 63), // of
    must(50, 19), // least
    must(504, 0), // topic
    must(36, 39), // region
    must(496, 62), // rule
    must(71, 42), // proofs
    must(505, 17), // subject
    must(506, 306), // question
    may(502, 328, 0), // covenant
    may(507, 344, 0), // repeals
    must(508, 345), // units
    must(509, 346), // calls
    may(252, 87, 0), // needed
    must(510, 0), // proposer
    must(262, 18), // due
    must(34, 0), // person
    must(86, 70), // registered
    must(36, 39), // region
    must(511, 349), // voters
    must(512, 17), // evidence
    must(513, 0), // unit
    must(20, 0), // owner
    must(153, 19), // area
    must(36, 39), // region
    must(508, 352), // units
    must(504, 0), // topic
    must(34, 0), // person
    must(504, 0), // topic
    must(138, 46), // seconds
    must(504, 0), // topic
    must(138, 46), // seconds
    must(252, 46), // needed
    must(504, 0), // topic
    must(262, 18), // due
    must(504, 0), // topic
    must(514, 70), // admitted
    must(402, 260), // by
    may(401, 67, 0), // reason
    may(249, 36, 0), // until
    must(504, 0), // topic
    must(34, 0), // person
    must(262, 18), // due
    must(504, 0), // topic
    must(249, 18), // until
    must(22, 0), // for
    must(515, 0), // against
    must(516, 0), // statement
    must(517, 0), // amendment
    must(504, 0), // topic
    must(518, 0), // contribution
    must(34, 0), // person
    must(177, 363), // kind
    must(519, 17), // content
    must(250, 46), // version
    may(502, 328, 0), // covenant
    must(520, 0), // disagree
    must(521, 0), // pass
    must(522, 0), // agree
    must(504, 0), // topic
    must(518, 0), // contribution
    must(34, 0), // person
    must(523, 365), // reaction
    must(504, 0), // topic
    must(518, 0), // contribution
    must(524, 70), // accepted
    must(250, 46), // version
    must(505, 17), // subject
    may(502, 328, 0), // covenant
    must(504, 0), // topic
    must(518, 0), // contribution
    must(525, 70), // hidden
    must(401, 0), // reason
    must(526, 18), // listUntil
    must(527, 18), // objectionsUntil
    must(528, 18), // listDue
    must(529, 18), // opens
    must(90, 19), // eligible
    may(153, 372, 0), // area
    must(530, 17), // register
    must(504, 0), // topic
    must(250, 46), // version
    must(531, 46), // dropped
    must(399, 369), // terms
    may(532, 370, 0), // list
    may(34, 249, 0), // person
    may(238, 248, 0), // organisation
    must(533, 70), // listed
    may(153, 372, 0), // area
    must(504, 0), // topic
    must(534, 0), // objection
    must(34, 0), // person
    must(401, 0), // reason
    may(535, 374, 0), // about
    must(504, 0), // topic
    must(534, 0), // objection
    must(536, 70), // upheld
    must(401, 0), // reason
    must(504, 0), // topic
    must(537, 19), // unanswered
    must(504, 0), // topic
    must(249, 18), // until
    must(262, 18), // due
    must(504, 0), // topic
    must(534, 0), // objection
    must(402, 260), // by
    may(249, 36, 0), // until
    must(504, 0), // topic
    must(36, 39), // region
    may(538, 328, 0), // adopts
    may(507, 344, 0), // repeals
    must(537, 19), // unanswered
    may(55, 36, 0), // review
    must(504, 0), // topic
    must(507, 0), // repeals
    must(402, 0), // by
    must(539, 0), // keep
    must(235, 0), // change
    must(540, 0), // end
    must(504, 0), // topic
    must(541, 385), // finding
    must(519, 17), // content
    may(542, 36, 0), // next
    must(504, 0), // topic
    must(532, 371), // list
    must(249, 18), // until
    must(248, 19), // joined
    must(543, 19), // left
    must(544, 19), // changed
    must(504, 0), // topic
    must(24, 0), // voter
    may(237, 388, 0), // household
    may(238, 248, 0), // organisation
    may(545, 249, 0), // proxy
    must(421, 234), // channel
    must(525, 389), // hidden
    must(122, 70), // replaces
    must(546, 0), // spouse
    must(226, 0), // parent
    must(547, 0), // child
    must(548, 0), // sibling
    must(549, 0), // grandparent
    must(550, 0), // grandchild
    must(504, 0), // topic
    must(551, 0), // principal
    must(545, 0), // proxy
    may(552, 391, 0), // relation
    must(512, 17), // evidence
    must(504, 0), // topic
    must(511, 260), // voters
    must(512, 17), // evidence
    must(553, 70), // inTime
    must(504, 0), // topic
    must(24, 0), // voter
    may(237, 388, 0), // household
    must(274, 0), // batch
    must(421, 234), // channel
    must(554, 260), // watchers
    must(504, 0), // topic
    must(274, 0), // batch
    must(555, 397), // papers
    must(504, 0), // topic
    must(556, 19), // boxes
    must(249, 18), // until
    must(557, 0), // noQuorum
    must(558, 0), // rejected
    must(559, 0), // passed
    must(106, 0), // void
    must(560, 0), // tooMany
    must(561, 0), // twoPosts
    must(562, 0), // otherForm
    must(114, 0), // equalRanks
    must(563, 0), // unreadable
    must(564, 405), // flaw
    must(146, 19), // ballots
    must(45, 19), // cast
    must(565, 19), // blank
    must(106, 403), // void
    must(566, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(567, 19), // yes
    must(568, 19), // no
    must(569, 19), // abstain
    must(570, 409), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(571, 419), // test
    must(566, 95), // measure
    must(572, 19), // part
    must(573, 19), // whole
    must(574, 66), // base
    must(575, 65), // ratio
    must(576, 420), // comparison
    must(543, 421), // left
    must(577, 421), // right
    must(578, 70), // holds
    must(579, 45), // option
    must(580, 416), // votes
    must(581, 417), // tests
    must(579, 45), // option
    must(470, 70), // reserved
    must(582, 70), // byTie
    must(580, 414), // votes
    must(583, 422), // seated
    must(584, 312), // tied
    must(259, 45), // open
    must(472, 412), // posts
    must(246, 45), // first
    must(44, 45), // second
    must(585, 19), // forFirst
    must(586, 19), // forSecond
    must(579, 45), // option
    must(587, 312), // path
    must(588, 19), // strength
    must(589, 19), // back
    must(590, 312), // cut
    must(591, 425), // duels
    must(592, 312), // unbeaten
    may(593, 52, 0), // winner
    must(31, 427), // proof
    must(579, 45), // option
    must(580, 19), // votes
    must(594, 19), // alone
    must(595, 432), // standings
    must(596, 19), // continuing
    must(117, 19), // exhausted
    must(597, 312), // out
    must(582, 70), // byTie
    must(598, 430), // rounds
    may(593, 52, 0), // winner
    must(584, 312), // tied
    must(599, 45), // project
    must(600, 421), // effectiveVotesThousandths
    must(601, 19), // inFull
    must(599, 45), // project
    must(580, 19), // votes
    must(602, 13), // cost
    must(603, 13), // before
    must(604, 70), // funded
    must(582, 70), // byTie
    must(605, 437), // offers
    must(606, 435), // steps
    must(543, 13), // left
    must(584, 312), // tied
    must(481, 408), // motion
    must(469, 411), // seats
    must(104, 424), // schulze
    must(105, 429), // runoff
    must(479, 434), // budget
    must(607, 401), // outcome
    must(608, 402), // turnout
    may(609, 406, 0), // count
    must(31, 417), // proof
    must(610, 19), // sameTracker
    must(28, 17), // root
    must(504, 0), // topic
    must(36, 39), // region
    must(611, 400), // result
    must(248, 19), // joined
    must(543, 19), // left
    must(544, 19), // changed
    must(612, 19), // doubled
    must(613, 305), // topicProposed
    must(614, 348), // votersRecorded
    must(615, 351), // unitsRecorded
    must(616, 354), // secondGiven
    must(617, 355), // topicSeconded
    must(618, 356), // topicLapsed
    must(619, 357), // topicWithdrawn
    must(620, 358), // screeningBegan
    must(621, 359), // topicScreened
    must(622, 360), // rulingAppealed
    must(623, 361), // discussionBegan
    must(624, 362), // contributionMade
    must(625, 364), // reactionGiven
    must(626, 366), // amendmentDecided
    must(627, 367), // contributionModerated
    must(628, 368), // topicFrozen
    must(629, 373), // objectionLodged
    must(630, 376), // objectionDecided
    must(631, 377), // listStands
    must(632, 378), // resultAnnounced
    must(633, 379), // resultAnnulled
    must(634, 380), // resultStands
    must(635, 381), // topicInForce
    must(636, 382), // topicMoot
    must(450, 383), // reviewOverdue
    must(637, 384), // topicReviewed
    must(638, 386), // votingOpened
    must(639, 387), // ballotCast
    must(640, 390), // voteEntrusted
    must(641, 393), // proxyRevoked
    must(642, 394), // ballotsServed
    must(643, 395), // paperIssued
    must(644, 396), // papersCounted
    must(645, 398), // votingClosed
    must(646, 399), // topicDecided
    must(504, 0), // topic
    must(36, 39), // region
    must(647, 329), // draft
    may(122, 441, 0), // replaces
    must(648, 18), // since
    must(502, 0), // covenant
    must(504, 0), // topic
    must(249, 18), // until
    must(649, 0), // violation
    must(502, 0), // covenant
    must(496, 0), // rule
    must(34, 0), // person
    must(650, 39), // place
    must(512, 17), // evidence
    must(651, 19), // repetition
    must(566, 333), // measure
    must(249, 18), // until
    must(652, 18), // applies
    must(653, 0), // case
    may(654, 249, 0), // recorder
    must(649, 0), // violation
    must(519, 17), // content
    must(649, 0), // violation
    must(34, 0), // person
    must(650, 39), // place
    must(512, 17), // evidence
    must(651, 19), // repetition
    must(566, 333), // measure
    may(653, 447, 0), // case
    must(403, 18), // appealUntil
    must(502, 0), // covenant
    must(496, 0), // rule
    must(650, 39), // place
    must(502, 0), // covenant
    must(496, 0), // rule
    must(650, 39), // place
    must(655, 18), // issued
    must(649, 0), // violation
    must(650, 39), // place
    must(512, 17), // evidence
    must(177, 0), // kind
    must(653, 0), // case
    must(649, 0), // violation
    must(653, 0), // case
    must(649, 0), // violation
    must(136, 28), // code
    must(649, 0), // violation
    must(519, 17), // content
    must(262, 18), // due
    must(649, 0), // violation
    must(401, 0), // reason
    must(649, 0), // violation
    may(401, 67, 0), // reason
    may(653, 447, 0), // case
    must(656, 440), // covenantAdopted
    must(657, 442), // covenantRepealed
    must(658, 443), // covenantGoesOn
    must(659, 444), // violationRecorded
    must(660, 445), // replyGiven
    must(661, 446), // measureApplied
    must(662, 448), // noticeIssued
    must(663, 449), // noticeRetracted
    must(664, 450), // referredAgain
    must(665, 451), // referralOpened
    must(666, 452), // referralRefused
    must(667, 453), // appealLodged
    must(668, 454), // appealDismissed
    must(669, 455), // violationWithdrawn
    must(670, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(670, 0), // fund
    must(101, 0), // source
    must(171, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(670, 0), // fund
    must(101, 0), // source
    must(171, 13), // amount
    must(401, 0), // reason
    must(49, 0), // act
    must(671, 19), // times
    must(672, 0), // offer
    must(389, 0), // merchant
    must(673, 13), // price
    must(674, 19), // stock
    may(675, 461, 0), // requires
    must(34, 0), // person
    must(389, 0), // merchant
    must(676, 0), // redemption
    must(672, 0), // offer
    must(677, 465), // buyer
    must(673, 13), // price
    must(678, 45), // tries
    must(262, 18), // due
    must(676, 0), // redemption
    must(382, 45), // triesLeft
    must(679, 0), // cancelled
    must(680, 0), // expired
    must(681, 0), // locked
    must(682, 0), // dissolved
    must(676, 0), // redemption
    must(683, 469), // cause
    must(389, 0), // merchant
    must(684, 13), // carried
    must(685, 13), // earned
    must(686, 13), // spent
    must(470, 13), // reserved
    must(687, 13), // net
    must(688, 473), // cny
    must(684, 13), // carried
    must(685, 13), // earned
    must(686, 13), // spent
    must(470, 13), // reserved
    must(687, 13), // net
    must(688, 473), // cny
    must(689, 473), // rounding
    must(690, 0), // settlement
    must(36, 39), // region
    must(691, 107), // rate
    must(692, 471), // lines
    must(693, 474), // totals
    must(34, 0), // person
    must(263, 0), // into
    must(171, 13), // amount
    must(34, 0), // person
    must(670, 0), // fund
    must(171, 13), // amount
    must(694, 457), // fundOpened
    must(695, 458), // pointsAwarded
    must(696, 459), // awardReversed
    must(697, 460), // offerPublished
    must(698, 463), // offerWithdrawn
    must(699, 464), // redemptionReserved
    must(700, 466), // codeRejected
    must(701, 467), // redemptionConfirmed
    must(702, 468), // redemptionReturned
    must(703, 470), // settled
    must(704, 475), // pointsCombined
    must(705, 476), // pointsForfeited
    must(191, 112), // officeHours
    must(192, 114), // limits
    must(193, 45), // warningsMax
    must(194, 45), // reopeningsMax
    must(195, 46), // evaluationDays
    must(399, 479), // terms
    must(19, 0), // resident
    must(706, 0), // gridPatrol
    must(707, 0), // hotline
    must(708, 0), // policeLine
    must(709, 0), // sensor
    must(390, 0), // department
    must(710, 0), // tip
    must(502, 0), // covenant
    must(653, 0), // case
    must(177, 0), // kind
    must(178, 70), // urgent
    must(36, 39), // region
    must(188, 116), // level
    must(421, 481), // channel
    must(101, 0), // source
    may(711, 249, 0), // reporter
    must(519, 17), // content
    must(262, 18), // due
    must(653, 0), // case
    must(188, 116), // level
    must(653, 0), // case
    must(188, 116), // level
    must(401, 0), // reason
    must(587, 0), // path
    must(249, 18), // until
    must(653, 0), // case
    may(504, 344, 0), // topic
    must(653, 0), // case
    must(238, 0), // organisation
    must(653, 0), // case
    must(712, 0), // lead
    must(64, 111), // helpers
    must(713, 70), // designated
    must(653, 0), // case
    must(390, 0), // department
    must(401, 0), // reason
    must(36, 491), // region
    must(238, 492), // organisation
    must(653, 0), // case
    must(513, 490), // unit
    must(611, 0), // result
    must(714, 70), // complete
    may(402, 249, 0), // by
    must(653, 0), // case
    must(188, 116), // level
    must(513, 490), // unit
    must(611, 0), // result
    must(589, 138), // back
    must(715, 70), // late
    must(249, 18), // until
    must(335, 0), // unknownYear
    must(716, 0), // warningsExhausted
    must(653, 0), // case
    must(160, 116), // from
    must(161, 116), // to
    may(401, 67, 0), // reason
    must(262, 18), // due
    may(717, 495, 0), // deferral
    must(653, 0), // case
    must(188, 116), // level
    must(513, 490), // unit
    must(262, 18), // due
    must(653, 0), // case
    must(188, 116), // level
    must(718, 45), // warning
    must(262, 18), // due
    may(717, 495, 0), // deferral
    must(653, 0), // case
    must(262, 18), // due
    may(717, 495, 0), // deferral
    must(653, 0), // case
    must(719, 46), // round
    must(720, 501), // response
    must(721, 501), // solution
    must(722, 501), // satisfaction
    may(401, 67, 0), // reason
    must(653, 0), // case
    must(188, 116), // level
    must(719, 46), // round
    must(401, 0), // reason
    must(262, 18), // due
    must(723, 478), // termsAdopted
    must(724, 480), // caseReported
    must(725, 482), // caseAccepted
    must(726, 483), // caseDeclined
    must(727, 484), // selfResolutionStarted
    must(728, 485), // handlingStarted
    must(729, 486), // caseEntrusted
    must(730, 487), // caseDispatched
    must(731, 488), // caseReturned
    must(732, 489), // feedbackGiven
    must(733, 493), // caseClosed
    must(734, 494), // caseEscalated
    must(735, 497), // deadlineMissed
    must(736, 498), // caseSupervised
    must(737, 499), // deadlineSet
    must(738, 500), // caseRated
    must(739, 502), // caseReopened
    must(740, 503), // caseReleased
    must(741, 504), // caseWithdrawn
    must(402, 0), // by
    must(742, 0), // record
    must(743, 19), // ageDays
    must(249, 18), // until
    must(744, 0), // holder
    must(742, 0), // record
    must(743, 19), // ageDays
    must(249, 18), // until
    must(206, 120), // basis
    must(249, 18), // until
    must(205, 0), // item
    must(745, 0), // purpose
    must(205, 0), // item
    must(238, 0), // organisation
    must(20, 0), // owner
    must(238, 0), // organisation
    must(253, 39), // actsIn
    must(182, 39), // grid
    must(205, 0), // item
    must(402, 0), // by
    must(742, 0), // record
    must(743, 19), // ageDays
    must(249, 18), // until
    must(205, 0), // item
    must(238, 0), // organisation
    must(249, 18), // until
    must(205, 0), // item
    must(206, 120), // basis
    must(205, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(205, 0), // item
    must(744, 0), // holder
    must(742, 0), // record
    must(743, 19), // ageDays
    must(249, 18), // until
    must(742, 0), // record
    must(249, 18), // until
    must(746, 515), // unknownItem
    must(747, 516), // itemTwice
    must(748, 517), // purposeNotLawful
    must(749, 518), // notEntitled
    must(750, 519), // outsideRegion
    must(751, 520), // alreadyHeld
    must(752, 521), // refusedByResident
    must(753, 522), // consentMissing
    must(754, 523), // guardianMissing
    must(755, 524), // heldElsewhere
    must(756, 525), // recordExists
    must(757, 526), // unknownRecord
    must(758, 527), // notFresh
    must(759, 528), // notRefusable
    must(379, 514), // why
    must(751, 510), // alreadyHeld
    must(760, 511), // shareFrom
    must(761, 512), // mayCollect
    must(762, 513), // forbidden
    must(205, 0), // item
    must(60, 509), // answer
    must(416, 0), // asker
    must(34, 0), // person
    must(238, 0), // organisation
    must(745, 0), // purpose
    must(763, 507), // answers
    must(205, 0), // item
    must(402, 0), // by
    must(512, 17), // evidence
    must(742, 0), // record
    must(205, 0), // item
    must(34, 0), // person
    must(238, 0), // organisation
    must(745, 0), // purpose
    must(416, 0), // asker
    must(519, 17), // content
    must(206, 120), // basis
    may(196, 530, 0), // consent
    must(249, 18), // until
    must(742, 0), // record
    must(238, 0), // organisation
    must(745, 0), // purpose
    may(196, 530, 0), // consent
    must(34, 0), // person
    must(205, 0), // item
    must(238, 0), // organisation
    must(249, 18), // until
    must(764, 506), // formAsked
    must(765, 529), // itemCollected
    must(766, 532), // itemShared
    must(767, 533), // itemRefused
    must(768, 534), // holdingEnded
    must(769, 535), // personForgotten
    must(506, 0), // question
    must(770, 0), // body
    must(34, 0), // person
    must(519, 17), // content
    must(399, 51), // terms
    must(771, 18), // remind
    must(262, 18), // due
    must(506, 0), // question
    must(770, 0), // body
    must(262, 18), // due
    must(506, 0), // question
    must(513, 490), // unit
    must(262, 18), // due
    must(506, 0), // question
    must(36, 39), // region
    must(262, 18), // due
    must(513, 490), // unit
    must(35, 10), // role
    must(506, 0), // question
    must(519, 17), // content
    must(772, 542), // shown
    must(506, 0), // question
    must(773, 70), // solved
    must(774, 537), // questionAsked
    must(775, 538), // answerReminded
    must(776, 539), // answerOverdue
    must(777, 540), // questionEscalated
    must(778, 541), // questionAnswered
    must(779, 543), // questionWithdrawn
    must(780, 544), // answerRated
    must(211, 0), // entry
    must(34, 0), // person
    must(213, 124), // category
    must(519, 17), // content
    may(196, 547, 0), // consent
    may(249, 36, 0), // until
    must(211, 0), // entry
    must(519, 17), // content
    must(211, 0), // entry
    may(249, 36, 0), // until
    must(34, 0), // person
    may(213, 551, 0), // category
    must(781, 0), // purposeReached
    must(782, 0), // serviceEnded
    must(783, 0), // consentWithdrawn
    must(784, 0), // unlawful
    must(202, 0), // otherLaw
    must(34, 0), // person
    must(785, 553), // ground
    must(786, 0), // termEnded
    must(783, 0), // consentWithdrawn
    must(787, 0), // erasure
    must(788, 555), // entries
    must(683, 556), // cause
    must(789, 546), // entryKept
    must(465, 548), // entryCorrected
    must(790, 549), // termMoved
    must(783, 550), // consentWithdrawn
    must(791, 552), // erasureOrdered
    must(792, 554), // entriesDue
    must(793, 557), // entriesErased
    must(224, 33), // charter
    must(218, 126), // membership
    must(219, 304), // deliberation
    must(502, 439), // covenant
    must(220, 456), // points
    must(221, 477), // cases
    must(222, 505), // catalogue
    must(76, 536), // consultation
    must(223, 545), // vault
    must(794, 31), // events
    must(795, 19), // bytes
    must(51, 19), // max
    must(241, 19), // at
    must(587, 28), // path
    must(796, 28), // problem
    must(797, 0), // request
    must(798, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(241, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(799, 0), // actor
    must(107, 3), // allowed
    must(800, 19), // fired
    must(250, 46), // version
    must(247, 46), // known
    must(801, 561), // tooLarge
    must(802, 562), // notUtf8
    must(803, 563), // malformed
    must(804, 564), // requestReused
    must(805, 565), // full
    must(806, 566), // timeBackward
    must(762, 567), // forbidden
    must(807, 568), // deadlinesPending
    must(808, 569), // snapshotDamaged
    must(809, 570), // snapshotVersion
    must(810, 571), // wrongSecret
    must(811, 572), // notRecorded
    must(812, 573), // noSuchRecord
    must(813, 574), // invalidNumber
    must(241, 18), // at
    must(160, 18), // from
    must(160, 18), // from
    must(814, 18), // latest
    must(815, 576), // invalid
    must(816, 577), // notInForce
    must(817, 578), // notLater
    must(496, 0), // rule
    must(144, 0), // preset
    must(818, 28), // article
    must(819, 28), // dates
    must(241, 18), // at
    must(496, 0), // rule
    must(818, 28), // article
    must(820, 19), // stand
    must(469, 45), // seats
    must(513, 0), // unit
    must(36, 39), // region
    must(821, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(417, 19), // rules
    must(51, 46), // max
    must(496, 0), // rule
    must(156, 46), // days
    must(51, 46), // max
    must(496, 0), // rule
    must(606, 19), // steps
    must(51, 46), // max
    must(496, 0), // rule
    must(822, 46), // step
    must(496, 0), // rule
    must(822, 46), // step
    must(499, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(160, 46), // from
    must(823, 46), // min
    must(496, 0), // rule
    must(822, 46), // step
    must(206, 120), // basis
    must(496, 0), // rule
    must(177, 0), // kind
    must(496, 0), // rule
    must(822, 46), // step
    must(171, 13), // amount
    must(496, 0), // rule
    must(501, 0), // continues
    must(504, 0), // topic
    must(402, 0), // by
    must(504, 0), // topic
    must(496, 0), // rule
    must(824, 0), // decided
    must(825, 28), // field
    must(826, 28), // given
    must(252, 28), // needed
    must(504, 0), // topic
    must(513, 0), // unit
    must(151, 0), // proposed
    must(827, 0), // screening
    must(414, 0), // declined
    must(828, 0), // appealed
    must(829, 0), // discussed
    must(830, 0), // seconded
    must(831, 0), // voting
    must(832, 0), // counting
    must(824, 0), // decided
    must(413, 0), // lapsed
    must(119, 0), // withdrawn
    must(277, 0), // announced
    must(833, 0), // annulled
    must(834, 0), // inForce
    must(835, 0), // repealed
    must(836, 0), // moot
    must(504, 0), // topic
    must(418, 609), // stage
    must(504, 0), // topic
    must(262, 18), // due
    must(241, 18), // at
    must(504, 0), // topic
    must(249, 18), // until
    must(241, 18), // at
    must(504, 0), // topic
    must(153, 421), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(837, 18), // opened
    must(24, 0), // voter
    must(237, 0), // household
    must(45, 18), // cast
    must(421, 234), // channel
    must(177, 28), // kind
    must(496, 0), // rule
    must(177, 28), // kind
    must(825, 28), // field
    must(826, 28), // given
    must(496, 0), // rule
    must(143, 66), // approvalOf
    must(496, 0), // rule
    must(113, 78), // method
    must(475, 70), // equal
    must(838, 78), // sheetMethod
    must(839, 70), // sheetEqual
    must(496, 0), // rule
    must(818, 0), // article
    must(545, 0), // proxy
    must(51, 46), // max
    must(545, 0), // proxy
    must(160, 18), // from
    must(241, 18), // at
    must(274, 0), // batch
    must(840, 46), // present
    must(252, 46), // needed
    must(504, 0), // topic
    must(146, 19), // ballots
    must(823, 46), // min
    must(841, 654), // tracker
    must(504, 0), // topic
    must(418, 609), // stage
    must(252, 609), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(518, 0), // contribution
    must(177, 363), // kind
    must(252, 363), // needed
    must(518, 0), // contribution
    must(250, 46), // version
    must(251, 46), // current
    must(518, 0), // contribution
    must(502, 0), // covenant
    must(504, 0), // topic
    must(249, 18), // until
    must(842, 19), // undecided
    must(504, 0), // topic
    must(137, 63), // electorate
    must(825, 28), // field
    must(504, 0), // topic
    must(137, 63), // electorate
    must(533, 70), // listed
    must(153, 19), // area
    must(504, 0), // topic
    must(533, 70), // listed
    must(843, 580), // unknownTopic
    must(844, 581), // topicExists
    must(845, 582), // unknownRule
    must(846, 583), // presetOutsideDates
    must(847, 584), // uncontested
    must(848, 585), // unitsNamed
    must(849, 586), // unknownUnit
    must(850, 587), // registeredElsewhere
    must(851, 588), // rulesCount
    must(852, 589), // ruleTwice
    must(497, 590), // windowDays
    must(853, 591), // ladderLength
    must(854, 592), // ladderDescends
    must(855, 593), // hearingDays
    must(856, 594), // unheard
    must(503, 595), // figuresFrom
    must(857, 596), // namedWithoutBasis
    must(858, 597), // namedWithoutSource
    must(859, 598), // unknownKind
    must(494, 599), // fine
    must(860, 600), // serviceWithheld
    must(861, 601), // nothingToContinue
    must(862, 602), // covenantTaken
    must(863, 603), // nothingToRepeal
    must(864, 604), // alreadyReplaced
    must(865, 605), // looserRule
    must(866, 606), // otherRule
    must(867, 607), // unitLeftOut
    must(868, 608), // notBeingSeconded
    must(869, 610), // notSeconded
    must(870, 611), // notOpenable
    must(871, 612), // notWithdrawable
    must(872, 613), // notVoting
    must(873, 614), // secondingOver
    must(874, 615), // votingOver
    must(337, 616), // notDue
    must(875, 617), // ownSecond
    must(750, 618), // outsideRegion
    must(876, 619), // alreadySeconded
    must(877, 620), // notOwner
    must(878, 621), // areaTooLarge
    must(879, 622), // nobodyEligible
    must(880, 623), // appBallotOfAnother
    must(881, 624), // notEligible
    must(882, 625), // notDelegate
    must(883, 626), // alreadyVoted
    must(884, 627), // invalidQuestion
    must(885, 628), // adoptedByMotion
    must(886, 629), // motionOnly
    must(887, 630), // electedOf
    must(888, 631), // noRanks
    must(889, 632), // otherRanks
    must(890, 633), // secretByAnother
    must(891, 634), // ballotVoid
    must(892, 635), // noProxies
    must(893, 636), // relationMissing
    must(894, 637), // ownProxy
    must(895, 638), // proxyChain
    must(896, 639), // proxyFull
    must(897, 640), // ownTrust
    must(898, 641), // notListed
    must(899, 642), // notEntrusted
    must(900, 643), // notProxy
    must(901, 644), // proxyEarly
    must(902, 645), // noPapers
    must(903, 646), // fewWatchers
    must(904, 647), // boxCounted
    must(905, 648), // boxChannel
    must(906, 649), // unknownBox
    must(907, 650), // notCounted
    must(908, 651), // withheld
    must(909, 652), // voidVote
    must(910, 653), // unknownTracker
    must(911, 655), // wrongStage
    must(912, 656), // timeOver
    must(913, 657), // ownMatter
    must(914, 658), // reasonMissing
    must(915, 659), // sameDecider
    must(916, 660), // notProposer
    must(917, 661), // ruledForGood
    must(918, 662), // unknownContribution
    must(919, 663), // contributionExists
    must(920, 664), // tooManyContributions
    must(921, 665), // otherKind
    must(922, 666), // contributionHidden
    must(923, 667), // amendmentOver
    must(924, 668), // staleAmendment
    must(925, 669), // noDraftToChange
    must(926, 670), // listOpen
    must(927, 671), // noSuchEntry
    must(928, 672), // noSuchArea
    must(929, 673), // asListed
    must(930, 674), // objectionExists
    must(931, 675), // alreadyObjected
    must(932, 676), // unknownObjection
    must(933, 677), // objectionOver
    must(502, 0), // covenant
    must(648, 18), // since
    must(502, 0), // covenant
    must(648, 18), // since
    must(241, 18), // at
    must(649, 0), // violation
    must(934, 18), // recorded
    must(649, 0), // violation
    must(935, 18), // applied
    must(649, 0), // violation
    must(652, 18), // applies
    must(241, 18), // at
    must(649, 0), // violation
    must(249, 18), // until
    must(241, 18), // at
    must(649, 0), // violation
    must(262, 18), // due
    must(241, 18), // at
    must(650, 39), // place
    must(188, 116), // level
    must(650, 39), // place
    must(36, 39), // region
    must(936, 679), // covenantExists
    must(937, 680), // unknownCovenant
    must(816, 681), // notInForce
    must(938, 682), // notYetInForce
    must(845, 683), // unknownRule
    must(939, 684), // violationExists
    must(940, 685), // unknownViolation
    must(941, 686), // ownViolation
    must(942, 687), // alreadyWithdrawn
    must(943, 688), // replyClosed
    must(944, 689), // notApplied
    must(945, 690), // appealClosed
    must(946, 691), // alreadyAppealed
    must(947, 692), // ownRecord
    must(948, 693), // noAppeal
    must(337, 694), // notDue
    must(949, 695), // nothingToRefer
    must(950, 696), // placeTooHigh
    must(951, 697), // placeOutside
    must(408, 698), // minor
    must(952, 699), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(690, 0), // settlement
    must(389, 0), // merchant
    must(670, 0), // fund
    must(36, 39), // region
    must(182, 39), // grid
    must(49, 0), // act
    must(953, 13), // cap
    must(685, 13), // earned
    must(412, 13), // asked
    must(249, 18), // until
    must(673, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(954, 19), // done
    must(252, 19), // needed
    must(955, 13), // balance
    must(252, 13), // needed
    must(470, 0), // reserved
    must(956, 0), // confirmed
    must(679, 0), // cancelled
    must(680, 0), // expired
    must(681, 0), // locked
    must(676, 0), // redemption
    must(957, 728), // status
    must(276, 13), // total
    must(412, 13), // asked
    must(51, 13), // max
    must(958, 701), // notAMerchant
    must(959, 702), // unknownFund
    must(960, 703), // unknownAct
    must(961, 704), // unknownAward
    must(962, 705), // unknownOffer
    must(963, 706), // unknownRedemption
    must(964, 707), // unknownSettlement
    must(965, 708), // notInSettlement
    must(966, 709), // fundExists
    must(967, 710), // offerExists
    must(968, 711), // redemptionExists
    must(969, 712), // settlementExists
    must(970, 713), // ownAward
    must(971, 714), // fundElsewhere
    must(302, 715), // proofTooLow
    must(972, 716), // alreadyAwarded
    must(973, 717), // capReached
    must(974, 718), // alreadyReversed
    must(975, 719), // priceTooLow
    must(976, 720), // stockEmpty
    must(977, 721), // requirementEmpty
    must(698, 722), // offerWithdrawn
    must(978, 723), // ownOffer
    must(979, 724), // requirementNotMet
    must(980, 725), // soldOut
    must(981, 726), // balanceTooLow
    must(982, 727), // redemptionOver
    must(983, 729), // redemptionLate
    must(337, 730), // notDue
    must(984, 731), // ownConfirmation
    must(985, 732), // ownSettlement
    must(986, 733), // nothingToSettle
    must(987, 734), // ledgerFull
    must(421, 481), // channel
    must(653, 0), // case
    must(988, 0), // reported
    must(989, 0), // notAccepted
    must(524, 0), // accepted
    must(990, 0), // selfResolving
    must(991, 0), // handling
    must(992, 0), // entrusted
    must(993, 0), // dispatched
    must(994, 0), // returned
    must(995, 0), // feedback
    must(996, 0), // closed
    must(997, 0), // evaluated
    must(998, 0), // reopened
    must(119, 0), // withdrawn
    must(653, 0), // case
    must(418, 744), // stage
    must(252, 745), // needed
    must(188, 116), // level
    must(999, 116), // lowest
    must(1000, 116), // highest
    must(188, 116), // level
    must(161, 116), // to
    must(161, 116), // to
    must(1001, 116), // top
    must(188, 116), // level
    must(542, 116), // next
    must(161, 116), // to
    must(1002, 46), // reopenings
    must(51, 46), // max
    must(1003, 736), // unknownCase
    must(1004, 737), // channelOfTheEngine
    must(1005, 738), // sourceEntered
    must(1006, 739), // caseExists
    must(859, 740), // unknownKind
    must(1007, 741), // regionTooHigh
    must(1008, 742), // notOwnName
    must(911, 743), // wrongStage
    must(1009, 746), // wrongLevel
    must(337, 747), // notDue
    must(1010, 748), // deadlinePassed
    must(1011, 749), // atTop
    must(1012, 750), // notAbove
    must(1013, 751), // aboveTop
    must(1014, 752), // skipsLevel
    must(1015, 753), // notEntrustable
    must(1016, 754), // notADepartment
    must(1017, 755), // outOfReach
    must(292, 756), // namedTwice
    must(1018, 757), // unitMissing
    must(1019, 758), // notWithUnit
    must(1020, 759), // notActingFor
    must(732, 760), // feedbackGiven
    must(1021, 761), // returnedBefore
    must(1022, 762), // dispatchDesignated
    must(1023, 763), // alreadyRated
    must(1024, 764), // anonymous
    must(1025, 765), // notReporter
    must(1026, 766), // handlerRates
    must(1027, 767), // windowClosed
    must(1028, 768), // reopenedTooOften
    must(335, 769), // unknownYear
    must(1029, 770), // noTerm
    must(770, 0), // body
    must(36, 39), // region
    must(182, 39), // grid
    must(1030, 772), // unknownQuestion
    must(1031, 773), // questionExists
    must(1032, 774), // notPublic
    must(1017, 775), // outOfReach
    must(1033, 776), // tooManyOpen
    must(1034, 777), // notOpen
    must(1035, 778), // ownQuestion
    must(1036, 779), // notAnswered
    must(1037, 780), // ratedAlready
    must(337, 781), // notDue
    must(1038, 0), // kept
    must(1039, 0), // stored
    must(262, 0), // due
    must(1040, 0), // erased
    must(211, 0), // entry
    must(957, 790), // status
    must(34, 0), // person
    must(547, 0), // child
    must(1041, 783), // unknownEntry
    must(1042, 784), // entryExists
    must(1043, 785), // unknownCategory
    must(1044, 786), // consentNeeded
    must(1045, 787), // notByConsent
    must(1046, 788), // nothingConsented
    must(1047, 789), // notKept
    must(337, 791), // notDue
    must(1048, 792), // childInCare
    must(1049, 793), // onlyOperator
    must(23, 560), // engine
    must(224, 575), // charter
    must(218, 141), // membership
    must(219, 579), // deliberation
    must(502, 678), // covenant
    must(220, 700), // points
    must(221, 735), // cases
    must(222, 514), // catalogue
    must(76, 771), // consultation
    must(223, 782), // vault
    must(136, 28), // code
    must(1050, 28), // en
    must(1051, 28), // zh
    must(1052, 70), // retryable
    must(496, 28), // rule
    must(1053, 559), // detail
    must(524, 30), // accepted
    must(1054, 558), // refused
    must(241, 18), // at
    must(683, 27), // cause
    must(68, 28), // command
    must(607, 29), // outcome
    must(798, 19), // seq
    must(797, 0), // request
    must(241, 18), // at
    must(603, 25), // before
    must(607, 29), // outcome
    must(1055, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(182, 128, 0), // grid
    may(237, 388, 0), // household
    may(648, 36, 0), // since
    must(31, 41), // proof
    must(265, 1), // age
    may(18, 249, 0), // guardian
    may(266, 67, 0), // handle
    must(1056, 796), // roles
    must(1057, 803), // noticed
    must(935, 804), // applied
    must(828, 805), // appealed
    must(1058, 806), // dismissed
    must(119, 807), // withdrawn
    must(649, 0), // violation
    must(502, 0), // covenant
    must(496, 0), // rule
    must(650, 39), // place
    must(241, 18), // at
    must(249, 18), // until
    must(100, 70), // counts
    must(651, 19), // repetition
    must(566, 333), // measure
    must(652, 18), // applies
    must(1059, 22), // replies
    must(1060, 802), // standing
    may(653, 447, 0), // case
    may(666, 808, 0), // referralRefused
    must(512, 17), // evidence
    must(742, 0), // record
    must(34, 0), // person
    must(205, 0), // item
    must(744, 0), // holder
    may(416, 249, 0), // asker
    may(266, 67, 0), // handle
    must(745, 0), // purpose
    must(519, 17), // content
    must(241, 18), // at
    must(249, 18), // until
    must(1061, 70), // fresh
    must(1062, 111), // sharedWith
    must(211, 0), // entry
    must(34, 0), // person
    must(213, 0), // category
    must(206, 120), // basis
    may(519, 547, 0), // content
    must(241, 18), // at
    may(249, 36, 0), // until
    must(957, 790), // status
    must(1063, 795), // member
    must(1064, 260), // merged
    must(1065, 260), // wards
    must(935, 111), // applied
    must(1066, 798), // unmaskings
    must(151, 799), // proposed
    must(830, 799), // seconded
    must(829, 799), // discussed
    must(1067, 799), // voted
    must(508, 352), // units
    must(1068, 138), // voterIn
    must(1069, 800), // violations
    must(955, 13), // balance
    must(1070, 809), // awards
    must(1071, 810), // redemptions
    must(221, 811), // cases
    must(1072, 812), // questions
    must(27, 813), // records
    must(788, 815), // entries
    must(1073, 416), // requests
    must(1074, 16), // state
    must(28, 20), // root
    must(1075, 21), // inclusion
    must(1076, 23), // consistency
    must(1077, 24), // receipt
    must(1078, 794), // export
    must(36, 39), // region
    must(159, 0), // name
    must(188, 116), // level
    may(226, 128, 0), // parent
    must(385, 19), // members
    must(83, 19), // households
    must(648, 18), // since
    must(36, 39), // region
    must(159, 0), // name
    may(226, 128, 0), // parent
    must(36, 39), // region
    must(1079, 820), // versions
    may(1080, 822, 0), // splitFrom
    may(242, 822, 0), // became
    must(228, 824), // parts
    must(229, 824), // absorbed
    must(1081, 825), // planned
    must(31, 41), // proof
    must(385, 19), // members
    must(36, 39), // region
    must(1082, 19), // grids
    must(1083, 19), // countedGrids
    must(247, 19), // known
    must(248, 19), // joined
    may(1084, 828, 0), // coverage
    must(1085, 19), // joinedElsewhere
    must(71, 829), // proofs
    must(136, 832), // code
    must(249, 18), // until
    must(421, 234), // channel
    must(788, 19), // entries
    must(1086, 19), // helped
    must(1087, 834), // channels
    must(996, 70), // closed
    must(277, 294), // announced
    must(278, 294), // came
    must(36, 39), // region
    must(262, 18), // due
    must(411, 70), // overdue
    must(36, 39), // region
    may(403, 36, 0), // appealUntil
    must(935, 839), // applied
    must(1088, 840), // active
    must(558, 841), // rejected
    must(119, 842), // withdrawn
    must(1089, 843), // suspended
    must(682, 844), // dissolved
    must(238, 0), // organisation
    must(177, 263), // kind
    must(36, 39), // region
    must(957, 838), // status
    must(264, 46), // key
    may(404, 547, 0), // check
    must(268, 19), // people
    must(1090, 846), // keys
    must(1091, 798), // orders
    must(36, 818), // region
    must(1092, 819), // regionHistory
    must(1084, 827), // coverage
    must(1093, 831), // joinCode
    must(1063, 795), // member
    must(788, 833), // entries
    must(274, 836), // batch
    must(238, 837), // organisation
    must(1094, 845), // identityKeys
    must(78, 284), // unmasking
    must(1066, 848), // unmaskings
    must(241, 18), // at
    must(401, 0), // reason
    may(249, 36, 0), // until
    must(262, 18), // due
    must(401, 0), // reason
    must(648, 18), // since
    must(399, 369), // terms
    must(274, 0), // batch
    must(421, 234), // channel
    must(655, 19), // issued
    may(555, 372, 0), // papers
    must(837, 18), // opened
    must(249, 18), // until
    may(832, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(556, 859), // boxes
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(506, 306), // question
    must(1095, 863), // thresholds
    must(90, 416), // eligible
    must(1096, 416), // silent
    must(241, 18), // at
    must(611, 400), // result
    must(399, 862), // terms
    must(556, 859), // boxes
    must(248, 19), // joined
    must(543, 19), // left
    must(544, 19), // changed
    must(612, 19), // doubled
    must(151, 852), // proposed
    must(827, 853), // screening
    must(414, 854), // declined
    must(828, 855), // appealed
    must(829, 856), // discussed
    must(830, 857), // seconded
    must(831, 858), // voting
    must(824, 861), // decided
    must(413, 864), // lapsed
    must(119, 865), // withdrawn
    must(241, 18), // at
    must(534, 0), // objection
    must(102, 18), // notice
    must(648, 18), // since
    may(55, 36, 0), // review
    must(411, 70), // overdue
    may(541, 872, 0), // finding
    must(241, 18), // at
    must(402, 0), // by
    must(1097, 871), // stood
    must(241, 18), // at
    must(507, 0), // repeals
    must(402, 0), // by
    may(1098, 36, 0), // goesOn
    must(277, 868), // announced
    must(833, 869), // annulled
    must(1099, 870), // stands
    must(834, 871), // inForce
    must(835, 873), // repealed
    must(836, 874), // moot
    must(1100, 0), // lapses
    must(1101, 0), // isAdmitted
    must(1102, 0), // staysDeclined
    must(1103, 0), // isFrozen
    must(631, 0), // listStands
    must(529, 0), // opens
    must(1104, 0), // isCounted
    must(1105, 0), // comesIntoForce
    must(634, 0), // resultStands
    must(1106, 0), // staysAnnulled
    must(1107, 0), // annulmentFalls
    must(1108, 0), // reviewIsOverdue
    must(241, 18), // at
    must(1109, 877), // then
    must(504, 0), // topic
    must(36, 39), // region
    must(505, 17), // subject
    must(506, 306), // question
    must(1110, 22), // earlier
    must(496, 62), // rule
    may(502, 328, 0), // covenant
    may(507, 344, 0), // repeals
    must(508, 345), // units
    must(509, 346), // calls
    may(252, 87, 0), // needed
    must(138, 46), // seconds
    must(1111, 19), // objections
    must(842, 19), // undecided
    must(418, 851), // stage
    may(1112, 866, 0), // effect
    may(542, 875, 0), // next
    must(90, 70), // eligible
    may(238, 248, 0), // organisation
    may(153, 372, 0), // area
    must(1067, 70), // voted
    may(241, 36, 0), // at
    may(421, 879, 0), // channel
    may(266, 67, 0), // handle
    must(567, 0), // yes
    must(568, 0), // no
    must(569, 0), // abstain
    must(1113, 885), // choice
    must(1114, 312), // marks
    must(401, 405), // reason
    must(481, 884), // motion
    must(468, 886), // options
    must(106, 887), // void
    must(841, 654), // tracker
    must(273, 883), // ballot
    may(153, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(146, 881), // ballots
    must(273, 882), // ballot
    must(650, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(518, 0), // contribution
    must(402, 0), // by
    must(177, 363), // kind
    may(519, 547, 0), // content
    must(250, 46), // version
    may(502, 328, 0), // covenant
    may(524, 894, 0), // accepted
    may(1115, 895, 0), // moderation
    may(522, 372, 0), // agree
    may(520, 372, 0), // disagree
    may(521, 372, 0), // pass
    must(276, 19), // total
    must(1116, 892), // contributions
    must(1117, 19), // reacted
    must(522, 19), // agree
    must(520, 19), // disagree
    must(1118, 46), // agreeRate
    must(1119, 46), // disagreeRate
    must(516, 46), // statement
    must(1120, 70), // agrees
    must(1121, 70), // significant
    must(1122, 19), // zHundredths
    must(268, 19), // people
    must(1123, 901), // views
    must(1124, 903), // own
    must(1125, 899), // groups
    must(1126, 905), // agreed
    must(558, 905), // rejected
    must(1127, 345), // statements
    must(47, 898), // report
    must(266, 0), // handle
    may(153, 372, 0), // area
    must(532, 371), // list
    must(788, 907), // entries
    must(248, 345), // joined
    must(543, 345), // left
    must(544, 345), // changed
    must(842, 0), // undecided
    must(536, 0), // upheld
    must(1058, 0), // dismissed
    must(537, 0), // unanswered
    must(534, 0), // objection
    must(402, 0), // by
    must(401, 0), // reason
    may(535, 67, 0), // about
    may(533, 894, 0), // listed
    may(153, 372, 0), // area
    must(957, 912), // status
    may(60, 67, 0), // answer
    must(276, 19), // total
    must(1111, 910), // objections
    must(276, 19), // total
    must(124, 914), // proxies
    must(504, 850), // topic
    must(273, 878), // ballot
    must(146, 880), // ballots
    must(1128, 888), // ballotProof
    must(1129, 889), // explanation
    must(1130, 891), // discussion
    must(518, 893), // contribution
    must(1131, 897), // consensus
    must(137, 906), // electorate
    must(1111, 909), // objections
    must(124, 913), // proxies
    must(502, 0), // covenant
    may(122, 441, 0), // replaces
    must(648, 18), // since
    may(249, 36, 0), // until
    must(502, 0), // covenant
    must(504, 0), // topic
    must(36, 39), // region
    must(417, 330), // rules
    must(503, 46), // figuresFrom
    must(648, 18), // since
    may(249, 36, 0), // until
    may(1132, 344, 0), // repealedBy
    must(1079, 918), // versions
    must(502, 0), // covenant
    must(496, 0), // rule
    may(1057, 372, 0), // noticed
    may(1133, 372, 0), // dissuaded
    may(1134, 372, 0), // exposed
    may(1135, 372, 0), // referred
    may(119, 372, 0), // withdrawn
    must(417, 922), // rules
    must(502, 917), // covenant
    must(1069, 920), // violations
    must(1136, 921), // figures
    must(34, 0), // person
    must(955, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(671, 19), // times
    must(1137, 13), // earnedToday
    must(172, 13), // dayCap
    must(389, 0), // merchant
    must(955, 13), // balance
    must(684, 13), // carried
    must(685, 13), // earned
    must(686, 13), // spent
    must(470, 13), // reserved
    must(670, 0), // fund
    must(36, 39), // region
    must(655, 13), // issued
    must(1070, 19), // awards
    must(1138, 19), // reversals
    must(672, 0), // offer
    must(389, 0), // merchant
    must(673, 13), // price
    must(674, 19), // stock
    may(675, 461, 0), // requires
    must(119, 70), // withdrawn
    must(1139, 70), // forSale
    must(676, 0), // redemption
    must(672, 0), // offer
    must(389, 0), // merchant
    may(677, 931, 0), // buyer
    may(266, 67, 0), // handle
    must(673, 13), // price
    must(262, 18), // due
    must(382, 45), // triesLeft
    must(957, 728), // status
    must(136, 933), // code
    must(262, 18), // due
    must(690, 0), // settlement
    must(36, 39), // region
    must(241, 18), // at
    must(691, 107), // rate
    must(692, 471), // lines
    must(693, 474), // totals
    must(1140, 19), // accounts
    must(655, 13), // issued
    must(81, 13), // persons
    must(1141, 13), // merchants
    must(470, 13), // reserved
    must(1142, 13), // cleared
    must(1143, 13), // sum
    must(34, 925), // person
    must(1144, 926), // participation
    must(389, 927), // merchant
    must(670, 928), // fund
    must(672, 929), // offer
    must(676, 930), // redemption
    must(1145, 932), // verificationCode
    must(690, 934), // settlement
    must(1146, 472), // settlementLine
    must(1147, 935), // ledger
    must(390, 0), // department
    must(1148, 70), // delivered
    must(988, 0), // reported
    must(524, 0), // accepted
    must(414, 0), // declined
    must(1149, 0), // selfResolution
    must(991, 0), // handling
    must(992, 0), // entrusted
    must(993, 0), // dispatched
    must(994, 0), // returned
    must(1150, 0), // released
    must(995, 0), // feedback
    must(996, 0), // closed
    must(1151, 0), // escalated
    must(1152, 0), // missed
    must(1153, 0), // supervised
    must(1154, 0), // rated
    must(998, 0), // reopened
    must(119, 0), // withdrawn
    must(241, 18), // at
    must(177, 945), // kind
    must(188, 116), // level
    must(513, 490), // unit
    may(1155, 67, 0), // note
    must(653, 0), // case
    must(177, 0), // kind
    must(178, 70), // urgent
    must(36, 39), // region
    must(421, 481), // channel
    must(1024, 70), // anonymous
    may(711, 249, 0), // reporter
    may(101, 938, 0), // source
    must(519, 17), // content
    must(188, 116), // level
    must(418, 744), // stage
    must(513, 490), // unit
    must(719, 46), // round
    must(262, 18), // due
    may(717, 495, 0), // deferral
    must(1156, 45), // warnings
    must(1152, 45), // missed
    may(611, 67, 0), // result
    may(587, 67, 0), // path
    may(1157, 939, 0), // rating
    must(179, 941), // departments
    must(1158, 111), // usualDepartments
    must(1159, 943), // history
    must(418, 744), // stage
    must(221, 19), // cases
    must(188, 116), // level
    must(221, 19), // cases
    must(177, 0), // kind
    must(988, 19), // reported
    must(1160, 19), // resolved
    must(1161, 19), // ratable
    must(1154, 19), // rated
    must(720, 19), // response
    must(721, 19), // solution
    must(722, 19), // satisfaction
    must(36, 39), // region
    must(988, 19), // reported
    must(259, 19), // open
    must(1162, 947), // stages
    must(1160, 949), // resolved
    must(1163, 19), // resolvedLate
    must(1152, 19), // missed
    must(1151, 19), // escalated
    must(998, 19), // reopened
    must(190, 951), // kinds
    must(1164, 953), // ratings
    must(513, 490), // unit
    must(1165, 19), // onTime
    must(715, 19), // late
    must(1164, 953), // ratings
    must(653, 0), // case
    must(177, 0), // kind
    must(36, 39), // region
    must(188, 116), // level
    must(418, 744), // stage
    must(513, 490), // unit
    must(262, 18), // due
    may(717, 495, 0), // deferral
    must(221, 956), // cases
    must(653, 937), // case
    must(1136, 946), // figures
    must(513, 954), // unit
    must(1166, 955), // agenda
    must(1167, 19), // wanted
    must(751, 19), // alreadyHeld
    must(760, 19), // shareFrom
    must(761, 19), // mayCollect
    must(762, 19), // forbidden
    must(1168, 19), // avoided
    must(1169, 19), // collected
    must(27, 959), // records
    must(1170, 960), // burden
    must(519, 17), // content
    must(241, 18), // at
    must(772, 542), // shown
    may(773, 894, 0), // solved
    must(259, 964), // open
    must(1171, 965), // answered
    must(119, 966), // withdrawn
    must(506, 0), // question
    must(770, 0), // body
    must(519, 17), // content
    must(241, 18), // at
    may(1172, 128, 0), // with
    must(957, 963), // status
    must(412, 19), // asked
    must(1173, 19), // answeredInTime
    must(1174, 19), // answeredLate
    must(1175, 19), // answeredAbove
    must(411, 19), // overdue
    must(119, 19), // withdrawn
    must(773, 19), // solved
    must(1176, 19), // unsolved
    must(506, 962), // question
    must(1136, 967), // figures
    must(211, 816), // entry
    must(262, 969), // due
    must(1177, 15), // journal
    must(218, 817), // membership
    must(219, 849), // deliberation
    must(502, 916), // covenant
    must(220, 924), // points
    must(221, 936), // cases
    must(222, 958), // catalogue
    must(76, 961), // consultation
    must(223, 968), // vault
    must(60, 14), // answer
    must(1178, 0), // worker
    must(1178, 972), // worker
    must(19, 973), // resident
    must(205, 974), // item
    must(36, 975), // region
    must(653, 0), // case
    must(177, 0), // kind
    must(36, 39), // region
    must(421, 481), // channel
    must(101, 0), // source
    may(711, 249, 0), // reporter
    must(519, 17), // content
    must(653, 0), // case
    must(401, 0), // reason
    must(587, 0), // path
    must(653, 0), // case
    must(712, 0), // lead
    may(64, 111, 0), // helpers
    may(713, 70, 0), // designated
    must(653, 0), // case
    may(513, 248, 0), // unit
    must(611, 0), // result
    must(653, 0), // case
    must(401, 0), // reason
    may(161, 988, 0), // to
    must(653, 0), // case
    must(1179, 0), // rater
    must(720, 501), // response
    must(721, 501), // solution
    must(722, 501), // satisfaction
    may(401, 67, 0), // reason
    must(653, 0), // case
    must(711, 0), // reporter
    must(47, 977), // report
    must(1180, 978), // accept
    must(1181, 979), // decline
    must(1182, 980), // startSelfResolution
    must(266, 981), // handle
    must(1183, 982), // entrust
    must(1184, 983), // dispatch
    must(1185, 984), // return
    must(995, 985), // feedback
    must(1186, 986), // close
    must(1187, 987), // escalate
    must(1188, 989), // evaluate
    must(1189, 990), // reopen
    must(1190, 991), // withdraw
    must(1191, 992), // recall
    must(1192, 993), // release
    must(1193, 994), // expire
    must(36, 39), // region
    may(188, 988, 0), // level
    may(1055, 447, 0), // after
    must(1194, 46), // limit
    must(653, 996), // case
    must(1136, 997), // figures
    must(513, 998), // unit
    must(1166, 999), // agenda
    must(34, 0), // person
    must(238, 0), // organisation
    must(745, 0), // purpose
    may(1195, 1003, 0), // consents
    must(1196, 1002), // form
    must(1197, 1004), // items
    must(205, 0), // item
    must(742, 0), // record
    must(519, 17), // content
    must(1196, 1002), // form
    must(788, 1006), // entries
    must(742, 0), // record
    must(238, 0), // organisation
    must(745, 0), // purpose
    may(1195, 1003, 0), // consents
    must(34, 0), // person
    must(1040, 70), // erased
    must(1198, 1001), // ask
    must(1199, 1005), // collect
    must(155, 1008), // share
    must(1200, 1009), // refuse
    must(1201, 1010), // forget
    must(154, 971), // of
    must(255, 1012), // held
    must(1169, 1013), // collected
    must(1170, 1014), // burden
    must(1202, 1016), // adopt
    must(1203, 1018), // advance
    must(36, 39), // region
    must(159, 0), // name
    must(188, 116), // level
    must(226, 39), // parent
    must(234, 0), // reshape
    must(36, 39), // region
    must(235, 130), // change
    may(236, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(238, 248, 0), // organisation
    may(249, 36, 0), // until
    may(257, 52, 0), // passes
    must(182, 39), // grid
    must(156, 46), // days
    may(1204, 87, 0), // overlapDays
    must(34, 0), // person
    must(237, 0), // household
    must(136, 832), // code
    must(383, 256), // identity
    must(31, 41), // proof
    may(408, 1030, 0), // minor
    must(238, 0), // organisation
    must(177, 263), // kind
    must(36, 39), // region
    may(258, 264, 0), // creditCode
    may(397, 22, 0), // documents
    may(260, 260, 0), // officers
    must(238, 0), // organisation
    must(1205, 70), // approve
    must(401, 0), // reason
    must(238, 0), // organisation
    must(260, 260), // officers
    must(274, 0), // batch
    may(401, 67, 0), // reason
    must(34, 0), // person
    must(1206, 298), // correction
    must(34, 0), // person
    must(383, 256), // identity
    may(1207, 1048, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(263, 0), // into
    must(1208, 70), // same
    must(401, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(266, 0), // handle
    must(401, 0), // reason
    must(78, 0), // unmasking
    must(1209, 70), // grant
    must(401, 0), // reason
    must(1210, 1058), // duplicate
    must(408, 1059), // minor
    must(234, 1060), // reshape
    must(78, 1061), // unmasking
    must(1211, 1057), // matter
    must(1212, 1021), // defineRegion
    must(234, 1022), // reshape
    must(1213, 1023), // cancelReshape
    must(1214, 1024), // enterKnownHouseholds
    must(1215, 1025), // grantRole
    must(1216, 1026), // revokeRole
    must(1217, 1027), // issueJoinCode
    must(1218, 1028), // revokeJoinCode
    must(1219, 1029), // join
    must(1220, 1031), // leave
    must(1221, 1032), // nameDelegate
    must(1222, 1033), // regroupHousehold
    must(1223, 1034), // applyOrganisation
    must(1224, 1035), // reviewOrganisation
    must(1225, 1036), // appealReview
    must(1226, 1037), // withdrawApplication
    must(1227, 1038), // nameOfficers
    must(1228, 1039), // suspendOrganisation
    must(1229, 1040), // reinstateOrganisation
    must(1230, 1041), // dissolveOrganisation
    must(1231, 1042), // openBatch
    must(1232, 1043), // closeBatch
    must(1233, 1044), // correct
    must(1234, 1045), // lapseReview
    must(1235, 1046), // rotateIdentityKey
    must(1236, 1047), // prove
    must(1237, 1049), // suspectDuplicate
    must(1238, 1050), // reviewDuplicate
    must(1239, 1051), // enterMinor
    must(1240, 1052), // askUnmasking
    must(1241, 1053), // decideUnmasking
    must(1242, 1054), // tellUnmasked
    must(1243, 1055), // erase
    must(1244, 1056), // fallDue
    must(504, 0), // topic
    must(36, 39), // region
    must(496, 0), // rule
    must(505, 17), // subject
    may(506, 1064, 0), // question
    may(502, 328, 0), // covenant
    may(507, 344, 0), // repeals
    may(508, 345, 0), // units
    must(504, 0), // topic
    must(514, 70), // admitted
    may(401, 67, 0), // reason
    must(504, 0), // topic
    must(518, 0), // contribution
    must(34, 0), // person
    must(177, 363), // kind
    must(519, 17), // content
    may(502, 328, 0), // covenant
    must(273, 883), // ballot
    may(841, 1081, 0), // tracker
    must(504, 0), // topic
    must(24, 0), // voter
    must(1245, 1080), // vote
    must(421, 234), // channel
    may(545, 249, 0), // proxy
    must(504, 0), // topic
    must(24, 0), // voter
    must(274, 0), // batch
    must(421, 234), // channel
    may(554, 260, 0), // watchers
    must(504, 0), // topic
    must(274, 0), // batch
    must(555, 1087), // papers
    must(43, 1063), // propose
    must(1246, 1065), // recordVoters
    must(1247, 1066), // recordUnits
    must(44, 1067), // second
    must(1190, 1068), // withdraw
    must(1248, 1069), // screen
    must(500, 1070), // appeal
    must(1249, 1071), // contribute
    must(1250, 1072), // react
    must(1251, 1073), // decideAmendment
    must(1252, 1074), // moderate
    must(1253, 1075), // object
    must(1254, 1076), // decideObjection
    must(55, 1077), // review
    must(259, 1078), // open
    must(45, 1079), // cast
    must(1255, 1082), // entrustVote
    must(1256, 1083), // revokeProxy
    must(1257, 1084), // serveBallots
    must(1258, 1085), // issuePaper
    must(1259, 1086), // countPapers
    must(1260, 1088), // lapse
    must(1186, 1089), // close
    must(649, 0), // violation
    must(502, 0), // covenant
    must(496, 0), // rule
    must(34, 0), // person
    must(650, 39), // place
    must(512, 17), // evidence
    must(653, 0), // case
    must(408, 70), // minor
    must(649, 0), // violation
    must(536, 70), // upheld
    must(401, 0), // reason
    must(1202, 1091), // adopt
    must(1261, 1092), // repeal
    must(1262, 1093), // recordViolation
    must(1263, 1094), // reply
    must(500, 1095), // appeal
    must(1264, 1096), // decideAppeal
    must(1265, 1097), // withdrawViolation
    must(1266, 1098), // referAgain
    must(1267, 1099), // confirmReferral
    must(1268, 1100), // deferReferral
    must(1244, 1101), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(401, 0), // reason
    must(676, 0), // redemption
    must(136, 933), // code
    must(1269, 1103), // openFund
    must(1270, 1104), // award
    must(1271, 1105), // reverse
    must(1272, 1106), // publishOffer
    must(1273, 1107), // withdrawOffer
    must(1274, 1108), // reserve
    must(1275, 1109), // confirm
    must(1276, 1110), // cancel
    must(1277, 1111), // expireRedemption
    must(1192, 1112), // release
    must(1278, 1113), // settle
    must(1279, 1114), // combine
    must(1280, 1115), // forfeit
    must(1198, 1117), // ask
    must(60, 1118), // answer
    must(1190, 1119), // withdraw
    must(691, 1120), // rate
    must(1260, 1121), // lapse
    must(1201, 1122), // forget
    must(1192, 1123), // release
    must(211, 0), // entry
    must(34, 0), // person
    must(213, 0), // category
    must(519, 17), // content
    may(196, 547, 0), // consent
    must(539, 1125), // keep
    must(1233, 1126), // correct
    must(1281, 1127), // withdrawConsent
    must(1243, 1128), // erase
    must(1282, 1129), // confirmErasure
    must(1260, 1130), // lapse
    must(1283, 1131), // retire
    must(1284, 1017), // clock
    must(224, 1015), // charter
    must(218, 1020), // membership
    must(219, 1062), // deliberation
    must(502, 1090), // covenant
    must(220, 1102), // points
    must(221, 976), // cases
    must(222, 1000), // catalogue
    must(76, 1116), // consultation
    must(223, 1124), // vault
    must(506, 1133), // question
    must(1136, 1134), // figures
    must(36, 39), // region
    may(502, 441, 0), // covenant
    must(502, 1136), // covenant
    must(1069, 1137), // violations
    must(1136, 1138), // figures
    must(504, 0), // topic
    must(160, 19), // from
    must(504, 0), // topic
    must(841, 654), // tracker
    must(504, 0), // topic
    must(1125, 46), // groups
    must(504, 1140), // topic
    must(273, 1141), // ballot
    must(146, 1142), // ballots
    must(1128, 1143), // ballotProof
    must(1129, 1144), // explanation
    must(1130, 1145), // discussion
    must(518, 1146), // contribution
    must(1131, 1147), // consensus
    must(137, 1148), // electorate
    must(1111, 1149), // objections
    must(124, 1150), // proxies
    must(1285, 28), // svg
    must(25, 17), // digest
    must(383, 256), // identity
    must(578, 70), // holds
    must(611, 400), // result
    must(170, 88), // presets
    must(1286, 1153), // picture
    must(954, 1152), // done
    must(34, 0), // person
    must(196, 0), // consent
    must(512, 17), // evidence
    must(246, 19), // first
    must(1074, 1156), // state
    must(28, 1157), // root
    must(1075, 1158), // inclusion
    must(1076, 1159), // consistency
    must(1077, 1160), // receipt
    must(1078, 1161), // export
    must(36, 1163), // region
    must(1092, 1164), // regionHistory
    must(1084, 1165), // coverage
    must(1093, 1166), // joinCode
    must(1063, 1167), // member
    must(788, 1168), // entries
    must(274, 1169), // batch
    must(238, 1170), // organisation
    must(1094, 1171), // identityKeys
    must(78, 1172), // unmasking
    must(1066, 1173), // unmaskings
    must(34, 1175), // person
    must(1144, 1176), // participation
    must(389, 1177), // merchant
    must(670, 1178), // fund
    must(672, 1179), // offer
    must(676, 1180), // redemption
    must(1145, 1181), // verificationCode
    must(690, 1182), // settlement
    must(1146, 1183), // settlementLine
    must(1147, 1184), // ledger
    must(211, 1187), // entry
    must(262, 1188), // due
    must(1177, 1155), // journal
    must(218, 1162), // membership
    must(219, 1139), // deliberation
    must(502, 1135), // covenant
    must(220, 1174), // points
    must(221, 995), // cases
    must(222, 1011), // catalogue
    must(76, 1132), // consultation
    must(223, 1186), // vault
    must(241, 18), // at
    must(799, 0), // actor
    must(1287, 1185), // query
    must(421, 234), // channel
    may(267, 1193, 0), // helper
    may(274, 67, 0), // batch
    must(1288, 0), // id
    must(241, 18), // at
    must(799, 0), // actor
    may(1289, 1191, 0), // via
    must(68, 1019), // command
    must(25, 2), // digest
    must(120, 1194), // secret
    must(224, 35), // charter
    must(25, 2), // digest
    must(120, 1194), // secret
    may(264, 87, 0), // key
    must(1290, 28), // number
    must(25, 2), // digest
    must(120, 1194), // secret
    must(264, 46), // key
    must(25, 2), // digest
    must(519, 28), // content
    must(1291, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(798, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(246, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1292, 17), // firstRoot
    must(1293, 17), // secondRoot
    must(25, 2), // digest
    must(273, 882), // ballot
    must(650, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(399, 862), // terms
    must(146, 881), // ballots
    must(1294, 1197), // identityDigest
    must(1295, 1198), // identityKey
    must(258, 1199), // creditCode
    must(1296, 1200), // contentDigest
    must(1297, 1201), // qrPicture
    must(1298, 1202), // verifyInclusion
    must(1299, 1203), // verifyConsistency
    must(1300, 1204), // verifyBallot
    must(1301, 1205), // recount
    must(170, 1206), // presets
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
    "votingDays", "quorum", "approval", "approvalOf", "preset", "presetOverride", "ballots",
    "life", "primary", "datesSecondary", "secondary", "proposed", "heads", "area", "of", "share",
    "days", "fewest", "most", "name", "from", "to", "certainty", "electorates", "measures",
    "calledBy", "convened", "resultNotice", "contested", "decisions", "presets", "amount",
    "dayCap", "acts", "redemptionMinutes", "codeTries", "cnyPerPoint", "kind", "urgent",
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
    "subject", "question", "repeals", "units", "calls", "proposer", "voters", "evidence", "unit",
    "admitted", "against", "statement", "amendment", "contribution", "content", "disagree", "pass",
    "agree", "reaction", "accepted", "hidden", "listUntil", "objectionsUntil", "listDue", "opens",
    "register", "dropped", "list", "listed", "objection", "about", "upheld", "unanswered",
    "adopts", "keep", "end", "finding", "next", "left", "changed", "proxy", "spouse", "child",
    "sibling", "grandparent", "grandchild", "principal", "relation", "inTime", "watchers",
    "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany", "twoPosts", "otherForm",
    "unreadable", "flaw", "blank", "measure", "yes", "no", "abstain", "tallies", "test", "part",
    "whole", "base", "ratio", "comparison", "right", "holds", "option", "votes", "tests", "byTie",
    "seated", "tied", "forFirst", "forSecond", "path", "strength", "back", "cut", "duels",
    "unbeaten", "winner", "alone", "standings", "continuing", "out", "rounds", "project",
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
    "decided", "field", "given", "screening", "appealed", "discussed", "seconded", "voting",
    "counting", "annulled", "inForce", "repealed", "moot", "opened", "sheetMethod", "sheetEqual",
    "present", "tracker", "undecided", "unknownTopic", "topicExists", "unknownRule",
    "presetOutsideDates", "uncontested", "unitsNamed", "unknownUnit", "registeredElsewhere",
    "rulesCount", "ruleTwice", "ladderLength", "ladderDescends", "hearingDays", "unheard",
    "namedWithoutBasis", "namedWithoutSource", "unknownKind", "serviceWithheld",
    "nothingToContinue", "covenantTaken", "nothingToRepeal", "alreadyReplaced", "looserRule",
    "otherRule", "unitLeftOut", "notBeingSeconded", "notSeconded", "notOpenable",
    "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond", "alreadySeconded",
    "notOwner", "areaTooLarge", "nobodyEligible", "appBallotOfAnother", "notEligible",
    "notDelegate", "alreadyVoted", "invalidQuestion", "adoptedByMotion", "motionOnly", "electedOf",
    "noRanks", "otherRanks", "secretByAnother", "ballotVoid", "noProxies", "relationMissing",
    "ownProxy", "proxyChain", "proxyFull", "ownTrust", "notListed", "notEntrusted", "notProxy",
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
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 5, 4, 3, 6, 5, 6, 3, 7, 4,
    4, 4, 5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24,
    11, 19, 6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6,
    15, 10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 3, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 5, 6,
    10, 12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 17, 16, 11, 13, 10, 4, 10, 7, 13, 10,
    6, 8, 10, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 4, 4, 2, 9, 11, 8, 8, 8, 12, 9, 9, 7,
    6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8, 9, 9,
    4, 6, 8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6, 4, 5, 8,
    6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7, 7, 6, 6, 4, 4, 9, 6, 10, 4,
    8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8, 10, 8, 14, 13,
    11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10, 14, 21, 23, 22,
    8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10, 14, 12, 11, 9, 6,
    12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16, 13, 12, 16, 12,
    13, 9, 15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7, 18, 18,
    10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6, 8, 7,
    5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13, 18, 15,
    19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7, 11, 14,
    7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5, 4, 15,
    4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9,
    15, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 6, 5, 7, 11, 10, 9, 8, 6, 8, 6, 5,
    8, 8, 6, 7, 8, 9, 10, 4, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4,
    8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11,
    13, 11, 14, 14, 13, 14, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13,
    12, 13, 11, 13, 12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15,
    12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13,
    13, 14, 14, 18, 12, 19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12,
    12, 12, 12, 12, 21, 15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9,
    16, 11, 13, 11, 17, 14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6,
    13, 14, 13, 17, 16, 17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5,
    8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 4, 3, 7, 5, 5, 9, 8,
    9, 8, 6, 8, 8, 7, 8, 4, 6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 10, 11, 19, 10, 9, 12, 14, 11,
    7, 17, 18, 11, 15, 17, 13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 12, 14, 18,
    11, 11, 12, 15, 15, 10, 9, 7, 10, 15, 10, 9, 15, 8, 10, 9, 8, 9, 12, 8, 10, 8, 11, 10, 10, 10,
    10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15, 15,
    16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6,
    12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13,
    14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13,
    10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9,
    11, 7, 11, 11, 12, 4, 6, 6, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8,
    5, 10, 6, 6, 5, 10, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9,
    4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7,
    9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16,
    14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12,
    13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7, 11, 7,
    10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9,
    10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6, 15, 11, 11, 12,
    10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5,
    3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
