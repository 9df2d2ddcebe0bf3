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
pub(in crate::engine) const ANSWERED: Place = 985;
pub(in crate::engine) const APART: Place = 317;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 514;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 898;
pub(in crate::engine) const BALLOT_KIND: Place = 307;
pub(in crate::engine) const BALLOT_PROOF: Place = 903;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 893;
pub(in crate::engine) const BALLOTS_VIEW: Place = 895;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 433;
pub(in crate::engine) const BUDGET_COUNT: Place = 439;
pub(in crate::engine) const BUDGET_METHOD: Place = 322;
pub(in crate::engine) const BUDGET_OFFER: Place = 443;
pub(in crate::engine) const BUDGET_STEP: Place = 441;
pub(in crate::engine) const BURDEN_OF: Place = 986;
pub(in crate::engine) const BURDEN_VIEW: Place = 975;
pub(in crate::engine) const BUYER: Place = 470;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 110;
pub(in crate::engine) const CASE_RULES: Place = 108;
pub(in crate::engine) const CASE_VIEW: Place = 952;
pub(in crate::engine) const CASES_ANSWER: Place = 951;
pub(in crate::engine) const CASES_COMMAND: Place = 991;
pub(in crate::engine) const CASES_EVENT: Place = 482;
pub(in crate::engine) const CASES_QUERY: Place = 1010;
pub(in crate::engine) const CASES_REFUSAL: Place = 750;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 973;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1015;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 510;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1026;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 519;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 486;
pub(in crate::engine) const CHANNEL_COUNT: Place = 850;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1030;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 580;
pub(in crate::engine) const CHOICE: Place = 900;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1032;
pub(in crate::engine) const CNY: Place = 478;
pub(in crate::engine) const CNY_PER_POINT: Place = 107;
pub(in crate::engine) const COMMAND: Place = 1034;
pub(in crate::engine) const COMPARISON: Place = 425;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 915;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 913;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 912;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 976;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1134;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 541;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1150;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 786;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 368;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 908;
pub(in crate::engine) const CORRECTION: Place = 298;
pub(in crate::engine) const COUNT: Place = 412;
pub(in crate::engine) const COUNT_TERMS: Place = 877;
pub(in crate::engine) const COVENANT_ANSWER: Place = 931;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1108;
pub(in crate::engine) const COVENANT_DRAFT: Place = 329;
pub(in crate::engine) const COVENANT_EVENT: Place = 444;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1153;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 693;
pub(in crate::engine) const COVENANT_RULE: Place = 331;
pub(in crate::engine) const COVENANT_STANDING: Place = 817;
pub(in crate::engine) const COVENANT_VERSION: Place = 934;
pub(in crate::engine) const COVENANT_VIEW: Place = 932;
pub(in crate::engine) const COVERAGE_VIEW: Place = 842;
pub(in crate::engine) const CREDIT_CODE: Place = 184;
pub(in crate::engine) const DATA_FORM: Place = 1017;
pub(in crate::engine) const DATA_ITEM: Place = 119;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 501;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 864;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1077;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 304;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 406;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1157;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 306;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 584;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 438;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 957;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 906;
pub(in crate::engine) const DONE: Place = 1169;
pub(in crate::engine) const DUE_CAUSE: Place = 561;
pub(in crate::engine) const DUEL: Place = 431;
pub(in crate::engine) const EARNING_RULE: Place = 106;
pub(in crate::engine) const EFFECT: Place = 882;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 921;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 565;
pub(in crate::engine) const ENTRY: Place = 1022;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 234;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 805;
pub(in crate::engine) const ENTRY_VIEW: Place = 831;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 558;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 809;
pub(in crate::engine) const FIGURES: Place = 982;
pub(in crate::engine) const FLAW: Place = 410;
pub(in crate::engine) const FORM_COUNT: Place = 295;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 943;
pub(in crate::engine) const GRID_PART: Place = 136;
pub(in crate::engine) const HELPER: Place = 1172;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 394;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 256;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 862;
pub(in crate::engine) const IN_FORCE: Place = 886;
pub(in crate::engine) const INEQUALITY: Place = 423;
pub(in crate::engine) const ITEM_ANSWER: Place = 513;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 536;
pub(in crate::engine) const JOIN_CODE: Place = 847;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1173;
pub(in crate::engine) const KEPT_FROM: Place = 125;
pub(in crate::engine) const KIN: Place = 397;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 967;
pub(in crate::engine) const LAPSE_REASON: Place = 357;
pub(in crate::engine) const LAWFUL_BASIS: Place = 120;
pub(in crate::engine) const LEDGER_TOTALS: Place = 950;
pub(in crate::engine) const LEVEL: Place = 116;
pub(in crate::engine) const LEVEL_FIGURE: Place = 965;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 115;
pub(in crate::engine) const LIST_ENTRY: Place = 380;
pub(in crate::engine) const LIST_LINE: Place = 923;
pub(in crate::engine) const LIST_SUMMARY: Place = 376;
pub(in crate::engine) const MADE: Place = 1170;
pub(in crate::engine) const MATTER: Place = 1072;
pub(in crate::engine) const MEASURE: Place = 333;
pub(in crate::engine) const MEMBER_VIEW: Place = 810;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 832;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1035;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 126;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1180;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 141;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 942;
pub(in crate::engine) const MINORITY: Place = 281;
pub(in crate::engine) const MODERATION: Place = 911;
pub(in crate::engine) const MOTION_COUNT: Place = 413;
pub(in crate::engine) const NAMED_BALLOT: Place = 1099;
pub(in crate::engine) const NEXT: Place = 892;
pub(in crate::engine) const NEXT_STEP: Place = 891;
pub(in crate::engine) const OBJECTION_STATUS: Place = 927;
pub(in crate::engine) const OBJECTION_VIEW: Place = 926;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 924;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 944;
pub(in crate::engine) const OFFICE_HOURS: Place = 113;
pub(in crate::engine) const OPEN_CASE: Place = 972;
pub(in crate::engine) const OPENING_TERMS: Place = 374;
pub(in crate::engine) const OPTION_VOTES: Place = 420;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 263;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 853;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 852;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 919;
pub(in crate::engine) const OWNED_UNIT: Place = 353;
pub(in crate::engine) const PAPER_BOX: Place = 875;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 941;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 940;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 841;
pub(in crate::engine) const POINTS_ANSWER: Place = 939;
pub(in crate::engine) const POINTS_COMMAND: Place = 1120;
pub(in crate::engine) const POINTS_EVENT: Place = 461;
pub(in crate::engine) const POINTS_QUERY: Place = 1192;
pub(in crate::engine) const POINTS_REFUSAL: Place = 715;
pub(in crate::engine) const POINTS_RULES: Place = 104;
pub(in crate::engine) const POST: Place = 311;
pub(in crate::engine) const POST_COUNT: Place = 418;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 426;
pub(in crate::engine) const PROOF_FIGURE: Place = 845;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 928;
pub(in crate::engine) const PROXY_LIMITS: Place = 103;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 930;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 897;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1203;
pub(in crate::engine) const QUESTION: Place = 1207;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 978;
pub(in crate::engine) const QUESTION_VIEW: Place = 977;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 955;
pub(in crate::engine) const RATING_SUMS: Place = 968;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 370;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 829;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 743;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 945;
pub(in crate::engine) const REFUSAL: Place = 564;
pub(in crate::engine) const REFUSED: Place = 563;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 961;
pub(in crate::engine) const REGION_HISTORY: Place = 834;
pub(in crate::engine) const REGION_VERSION: Place = 836;
pub(in crate::engine) const REGION_VIEW: Place = 833;
pub(in crate::engine) const REQUEST: Place = 1208;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 467;
pub(in crate::engine) const RESERVED: Place = 314;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 130;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 124;
pub(in crate::engine) const RETURN_CAUSE: Place = 474;
pub(in crate::engine) const REVIEW_FINDING: Place = 390;
pub(in crate::engine) const REVIEW_TERMS: Place = 49;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 812;
pub(in crate::engine) const ROUND: Place = 436;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 938;
pub(in crate::engine) const RUNOFF_COUNT: Place = 434;
pub(in crate::engine) const SCHULZE_COUNT: Place = 429;
pub(in crate::engine) const SCORE: Place = 506;
pub(in crate::engine) const SEATED: Place = 428;
pub(in crate::engine) const SEATS_COUNT: Place = 416;
pub(in crate::engine) const SECRET: Place = 1212;
pub(in crate::engine) const SENSITIVITY: Place = 122;
pub(in crate::engine) const SENTENCE: Place = 905;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 477;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 479;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 949;
pub(in crate::engine) const SETUP: Place = 1213;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 547;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 759;
pub(in crate::engine) const STAGE_FIGURE: Place = 963;
pub(in crate::engine) const STAGE_NAME: Place = 595;
pub(in crate::engine) const STAGE_VIEW: Place = 866;
pub(in crate::engine) const STAGES: Place = 760;
pub(in crate::engine) const STATEMENT_VIEW: Place = 917;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 960;
pub(in crate::engine) const STEP_VIEW: Place = 959;
pub(in crate::engine) const TALLY: Place = 415;
pub(in crate::engine) const TERM: Place = 117;
pub(in crate::engine) const TERMS: Place = 484;
pub(in crate::engine) const TEST: Place = 424;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 878;
pub(in crate::engine) const TIES: Place = 324;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1214;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 865;
pub(in crate::engine) const TRACKER: Place = 669;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 838;
pub(in crate::engine) const TURNOUT: Place = 407;
pub(in crate::engine) const UNIT: Place = 495;
pub(in crate::engine) const UNIT_FIGURES: Place = 969;
pub(in crate::engine) const UNMASKING: Place = 284;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 285;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 983;
pub(in crate::engine) const VAULT_COMMAND: Place = 1142;
pub(in crate::engine) const VAULT_EVENT: Place = 550;
pub(in crate::engine) const VAULT_QUERY: Place = 1204;
pub(in crate::engine) const VAULT_REFUSAL: Place = 797;
pub(in crate::engine) const VERIFICATION_CODE: Place = 948;
pub(in crate::engine) const VIA: Place = 1210;
pub(in crate::engine) const VIOLATION_VIEW: Place = 816;
pub(in crate::engine) const VOIDED: Place = 409;
pub(in crate::engine) const VOTE: Place = 1095;
pub(in crate::engine) const VOTE_MEASURE: Place = 95;
pub(in crate::engine) const VOTE_RESULT: Place = 405;
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
    Row::Union(2524, 9), // 14 Answer
    Row::Union(2057, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1981, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1977, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1975, 2), // 29 Outcome
    Row::Record(1451, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1442, 9), // 32 Event
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
    Row::Union(1008, 35), // 304 DeliberationEvent
    Row::Record(736, 17), // 305 DeliberationEvent.topicProposed
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
    Row::Record(755, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(753, 2), // 350 Voter
    Row::Record(761, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(758, 3), // 353 OwnedUnit
    Row::Record(763, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(765, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(774, 2), // 356 DeliberationEvent.topicLapsed
    Row::Union(770, 4), // 357 LapseReason
    Row::Record(767, 2), // 358 LapseReason.fewSeconds
    Row::Record(769, 0), // 359 LapseReason.nobodyEligible
    Row::Record(769, 0), // 360 LapseReason.areaTooLarge
    Row::Record(769, 1), // 361 LapseReason.tooLate
    Row::Record(736, 1), // 362 DeliberationEvent.topicWithdrawn
    Row::Record(776, 2), // 363 DeliberationEvent.screeningBegan
    Row::Record(778, 5), // 364 DeliberationEvent.topicScreened
    Row::Record(783, 3), // 365 DeliberationEvent.rulingAppealed
    Row::Record(786, 2), // 366 DeliberationEvent.discussionBegan
    Row::Record(792, 7), // 367 DeliberationEvent.contributionMade
    Row::Words(788, 4), // 368 ContributionKind
    Row::Record(802, 4), // 369 DeliberationEvent.reactionGiven
    Row::Words(799, 3), // 370 Reaction
    Row::Record(806, 6), // 371 DeliberationEvent.amendmentDecided
    Row::Record(812, 4), // 372 DeliberationEvent.contributionModerated
    Row::Record(823, 5), // 373 DeliberationEvent.topicFrozen
    Row::Record(816, 4), // 374 OpeningTerms
    Row::Maybe(376), // 375 ListSummary?
    Row::Record(820, 3), // 376 ListSummary
    Row::Maybe(19), // 377 u32?
    Row::Record(832, 5), // 378 DeliberationEvent.objectionLodged
    Row::Maybe(380), // 379 ListEntry?
    Row::Record(828, 4), // 380 ListEntry
    Row::Record(837, 4), // 381 DeliberationEvent.objectionDecided
    Row::Record(841, 2), // 382 DeliberationEvent.listStands
    Row::Record(843, 3), // 383 DeliberationEvent.resultAnnounced
    Row::Record(846, 4), // 384 DeliberationEvent.resultAnnulled
    Row::Record(841, 2), // 385 DeliberationEvent.resultStands
    Row::Record(850, 6), // 386 DeliberationEvent.topicInForce
    Row::Record(856, 3), // 387 DeliberationEvent.topicMoot
    Row::Record(776, 2), // 388 DeliberationEvent.reviewOverdue
    Row::Record(862, 4), // 389 DeliberationEvent.topicReviewed
    Row::Words(859, 3), // 390 ReviewFinding
    Row::Record(866, 6), // 391 DeliberationEvent.votingOpened
    Row::Record(872, 8), // 392 DeliberationEvent.ballotCast
    Row::Maybe(0), // 393 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 394 HiddenBallot
    Row::Record(886, 5), // 395 DeliberationEvent.voteEntrusted
    Row::Maybe(397), // 396 Kin?
    Row::Words(880, 6), // 397 Kin
    Row::Record(886, 2), // 398 DeliberationEvent.proxyRevoked
    Row::Record(891, 4), // 399 DeliberationEvent.ballotsServed
    Row::Record(895, 6), // 400 DeliberationEvent.paperIssued
    Row::Record(901, 3), // 401 DeliberationEvent.papersCounted
    Row::List(394), // 402 [HiddenBallot]
    Row::Record(904, 3), // 403 DeliberationEvent.votingClosed
    Row::Record(1001, 7), // 404 DeliberationEvent.topicDecided
    Row::Record(995, 6), // 405 VoteResult
    Row::Words(907, 4), // 406 DeliberationOutcome
    Row::Record(918, 3), // 407 Turnout
    Row::List(409), // 408 [Voided]
    Row::Record(916, 2), // 409 Voided
    Row::Words(911, 5), // 410 Flaw
    Row::Maybe(412), // 411 Count?
    Row::Union(990, 5), // 412 Count
    Row::Record(927, 1), // 413 MotionCount
    Row::List(415), // 414 [Tally]
    Row::Record(921, 6), // 415 Tally
    Row::Record(952, 1), // 416 SeatsCount
    Row::List(418), // 417 [PostCount]
    Row::Record(948, 4), // 418 PostCount
    Row::List(420), // 419 [OptionVotes]
    Row::Record(942, 3), // 420 OptionVotes
    Row::List(19), // 421 [u32]
    Row::List(423), // 422 [Inequality]
    Row::Record(932, 10), // 423 Inequality
    Row::Words(928, 2), // 424 Test
    Row::Words(930, 2), // 425 Comparison
    Row::Leaf(Leaf::Product), // 426 Product
    Row::List(428), // 427 [Seated]
    Row::Record(945, 3), // 428 Seated
    Row::Record(962, 4), // 429 SchulzeCount
    Row::List(431), // 430 [Duel]
    Row::Record(953, 4), // 431 Duel
    Row::List(433), // 432 [Beat]
    Row::Record(957, 5), // 433 Beat
    Row::Record(974, 3), // 434 RunoffCount
    Row::List(436), // 435 [Round]
    Row::Record(969, 5), // 436 Round
    Row::List(438), // 437 [DeliberationStanding]
    Row::Record(966, 3), // 438 DeliberationStanding
    Row::Record(987, 3), // 439 BudgetCount
    Row::List(441), // 440 [BudgetStep]
    Row::Record(980, 7), // 441 BudgetStep
    Row::List(443), // 442 [BudgetOffer]
    Row::Record(977, 3), // 443 BudgetOffer
    Row::Union(1097, 14), // 444 CovenantEvent
    Row::Record(1043, 5), // 445 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 446 CovenantId?
    Row::Record(1048, 3), // 447 CovenantEvent.covenantRepealed
    Row::Record(1048, 2), // 448 CovenantEvent.covenantGoesOn
    Row::Record(1051, 12), // 449 CovenantEvent.violationRecorded
    Row::Record(1063, 2), // 450 CovenantEvent.replyGiven
    Row::Record(1065, 8), // 451 CovenantEvent.measureApplied
    Row::Maybe(0), // 452 CaseId?
    Row::Record(1073, 3), // 453 CovenantEvent.noticeIssued
    Row::Record(1076, 4), // 454 CovenantEvent.noticeRetracted
    Row::Record(1080, 5), // 455 CovenantEvent.referredAgain
    Row::Record(1085, 2), // 456 CovenantEvent.referralOpened
    Row::Record(1087, 2), // 457 CovenantEvent.referralRefused
    Row::Record(1089, 3), // 458 CovenantEvent.appealLodged
    Row::Record(1092, 2), // 459 CovenantEvent.appealDismissed
    Row::Record(1094, 3), // 460 CovenantEvent.violationWithdrawn
    Row::Union(1172, 12), // 461 PointsEvent
    Row::Record(1111, 2), // 462 PointsEvent.fundOpened
    Row::Record(1113, 5), // 463 PointsEvent.pointsAwarded
    Row::Record(1118, 6), // 464 PointsEvent.awardReversed
    Row::Record(1126, 5), // 465 PointsEvent.offerPublished
    Row::Maybe(467), // 466 Requirement?
    Row::Record(1124, 2), // 467 Requirement
    Row::Record(1126, 1), // 468 PointsEvent.offerWithdrawn
    Row::Record(1133, 6), // 469 PointsEvent.redemptionReserved
    Row::Union(1131, 2), // 470 Buyer
    Row::Record(1139, 2), // 471 PointsEvent.codeRejected
    Row::Record(1133, 1), // 472 PointsEvent.redemptionConfirmed
    Row::Record(1145, 2), // 473 PointsEvent.redemptionReturned
    Row::Words(1141, 4), // 474 ReturnCause
    Row::Record(1161, 5), // 475 PointsEvent.settled
    Row::List(477), // 476 [SettlementLine]
    Row::Record(1147, 7), // 477 SettlementLine
    Row::Leaf(Leaf::Cny), // 478 Cny
    Row::Record(1154, 7), // 479 SettlementTotals
    Row::Record(1166, 3), // 480 PointsEvent.pointsCombined
    Row::Record(1169, 3), // 481 PointsEvent.pointsForfeited
    Row::Union(1271, 19), // 482 CasesEvent
    Row::Record(1189, 1), // 483 CasesEvent.termsAdopted
    Row::Record(1184, 5), // 484 Terms
    Row::Record(1198, 10), // 485 CasesEvent.caseReported
    Row::Words(1190, 8), // 486 Channel
    Row::Record(1208, 2), // 487 CasesEvent.caseAccepted
    Row::Record(1210, 5), // 488 CasesEvent.caseDeclined
    Row::Record(1215, 2), // 489 CasesEvent.selfResolutionStarted
    Row::Record(1061, 1), // 490 CasesEvent.handlingStarted
    Row::Record(1217, 2), // 491 CasesEvent.caseEntrusted
    Row::Record(1219, 4), // 492 CasesEvent.caseDispatched
    Row::Record(1223, 3), // 493 CasesEvent.caseReturned
    Row::Record(1228, 5), // 494 CasesEvent.feedbackGiven
    Row::Union(1226, 2), // 495 Unit
    Row::Record(38, 1), // 496 Unit.region
    Row::Record(280, 1), // 497 Unit.organisation
    Row::Record(1233, 7), // 498 CasesEvent.caseClosed
    Row::Record(1242, 6), // 499 CasesEvent.caseEscalated
    Row::Maybe(501), // 500 Deferral?
    Row::Words(1240, 2), // 501 Deferral
    Row::Record(1248, 4), // 502 CasesEvent.deadlineMissed
    Row::Record(1252, 5), // 503 CasesEvent.caseSupervised
    Row::Record(1257, 3), // 504 CasesEvent.deadlineSet
    Row::Record(1260, 6), // 505 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 506 Score
    Row::Record(1266, 5), // 507 CasesEvent.caseReopened
    Row::Record(1217, 2), // 508 CasesEvent.caseReleased
    Row::Record(1061, 1), // 509 CasesEvent.caseWithdrawn
    Row::Union(1375, 6), // 510 CatalogueEvent
    Row::Record(1349, 5), // 511 CatalogueEvent.formAsked
    Row::List(513), // 512 [ItemAnswer]
    Row::Record(1347, 2), // 513 ItemAnswer
    Row::Union(1343, 4), // 514 AskAnswer
    Row::Record(1290, 4), // 515 AskAnswer.alreadyHeld
    Row::Record(1294, 4), // 516 AskAnswer.shareFrom
    Row::Record(1298, 2), // 517 AskAnswer.mayCollect
    Row::Record(1342, 1), // 518 AskAnswer.forbidden
    Row::Union(1328, 14), // 519 CatalogueRefusal
    Row::Record(234, 1), // 520 CatalogueRefusal.unknownItem
    Row::Record(234, 1), // 521 CatalogueRefusal.itemTwice
    Row::Record(1300, 2), // 522 CatalogueRefusal.purposeNotLawful
    Row::Record(1302, 3), // 523 CatalogueRefusal.notEntitled
    Row::Record(1305, 3), // 524 CatalogueRefusal.outsideRegion
    Row::Record(1308, 5), // 525 CatalogueRefusal.alreadyHeld
    Row::Record(1313, 3), // 526 CatalogueRefusal.refusedByResident
    Row::Record(1316, 2), // 527 CatalogueRefusal.consentMissing
    Row::Record(1318, 3), // 528 CatalogueRefusal.guardianMissing
    Row::Record(1321, 5), // 529 CatalogueRefusal.heldElsewhere
    Row::Record(1291, 1), // 530 CatalogueRefusal.recordExists
    Row::Record(1291, 1), // 531 CatalogueRefusal.unknownRecord
    Row::Record(1326, 2), // 532 CatalogueRefusal.notFresh
    Row::Record(1316, 2), // 533 CatalogueRefusal.notRefusable
    Row::Record(1357, 10), // 534 CatalogueEvent.itemCollected
    Row::Maybe(536), // 535 ItemConsent?
    Row::Record(1354, 3), // 536 ItemConsent
    Row::Record(1367, 4), // 537 CatalogueEvent.itemShared
    Row::Record(1371, 4), // 538 CatalogueEvent.itemRefused
    Row::Record(1367, 2), // 539 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 540 CatalogueEvent.personForgotten
    Row::Union(1404, 7), // 541 ConsultationEvent
    Row::Record(1381, 7), // 542 ConsultationEvent.questionAsked
    Row::Record(1388, 3), // 543 ConsultationEvent.answerReminded
    Row::Record(1391, 3), // 544 ConsultationEvent.answerOverdue
    Row::Record(1394, 3), // 545 ConsultationEvent.questionEscalated
    Row::Record(1399, 3), // 546 ConsultationEvent.questionAnswered
    Row::Record(1397, 2), // 547 ShownIdentity
    Row::Record(1381, 1), // 548 ConsultationEvent.questionWithdrawn
    Row::Record(1402, 2), // 549 ConsultationEvent.answerRated
    Row::Union(1435, 7), // 550 VaultEvent
    Row::Record(1411, 6), // 551 VaultEvent.entryKept
    Row::Maybe(17), // 552 Digest?
    Row::Record(1417, 2), // 553 VaultEvent.entryCorrected
    Row::Record(1419, 2), // 554 VaultEvent.termMoved
    Row::Record(1421, 2), // 555 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 556 CategoryCode?
    Row::Record(1428, 2), // 557 VaultEvent.erasureOrdered
    Row::Words(1423, 5), // 558 ErasureGround
    Row::Record(1433, 2), // 559 VaultEvent.entriesDue
    Row::List(0), // 560 [EntryId]
    Row::Words(1430, 3), // 561 DueCause
    Row::Record(1433, 1), // 562 VaultEvent.entriesErased
    Row::Record(1969, 6), // 563 Refused
    Row::Union(1959, 10), // 564 Refusal
    Row::Union(1469, 14), // 565 EngineRefusal
    Row::Record(1452, 2), // 566 EngineRefusal.tooLarge
    Row::Record(1454, 1), // 567 EngineRefusal.notUtf8
    Row::Record(1455, 2), // 568 EngineRefusal.malformed
    Row::Record(1457, 2), // 569 EngineRefusal.requestReused
    Row::Record(1459, 2), // 570 EngineRefusal.full
    Row::Record(1461, 2), // 571 EngineRefusal.timeBackward
    Row::Record(1463, 3), // 572 EngineRefusal.forbidden
    Row::Record(1466, 1), // 573 EngineRefusal.deadlinesPending
    Row::Record(1456, 1), // 574 EngineRefusal.snapshotDamaged
    Row::Record(1467, 2), // 575 EngineRefusal.snapshotVersion
    Row::Record(1469, 0), // 576 EngineRefusal.wrongSecret
    Row::Record(1457, 1), // 577 EngineRefusal.notRecorded
    Row::Record(1458, 2), // 578 EngineRefusal.noSuchRecord
    Row::Record(1456, 1), // 579 EngineRefusal.invalidNumber
    Row::Union(1487, 3), // 580 CharterRefusal
    Row::Record(1455, 2), // 581 CharterRefusal.invalid
    Row::Record(1483, 2), // 582 CharterRefusal.notInForce
    Row::Record(1485, 2), // 583 CharterRefusal.notLater
    Row::Union(1653, 106), // 584 DeliberationRefusal
    Row::Record(736, 1), // 585 DeliberationRefusal.unknownTopic
    Row::Record(736, 1), // 586 DeliberationRefusal.topicExists
    Row::Record(724, 1), // 587 DeliberationRefusal.unknownRule
    Row::Record(1490, 5), // 588 DeliberationRefusal.presetOutsideDates
    Row::Record(1495, 4), // 589 DeliberationRefusal.uncontested
    Row::Record(1499, 3), // 590 DeliberationRefusal.notConvener
    Row::Record(1502, 3), // 591 DeliberationRefusal.noCovenants
    Row::Record(724, 1), // 592 DeliberationRefusal.electionNamed
    Row::Record(1505, 3), // 593 DeliberationRefusal.noElection
    Row::Record(1524, 3), // 594 DeliberationRefusal.runoffUnderWay
    Row::Words(1508, 16), // 595 StageName
    Row::Record(1527, 4), // 596 DeliberationRefusal.runoffLate
    Row::Record(1531, 5), // 597 DeliberationRefusal.runoffAsks
    Row::Record(724, 1), // 598 DeliberationRefusal.unitsNamed
    Row::Record(1536, 3), // 599 DeliberationRefusal.unknownUnit
    Row::Record(1539, 2), // 600 DeliberationRefusal.registeredElsewhere
    Row::Record(1541, 2), // 601 DeliberationRefusal.rulesCount
    Row::Record(724, 1), // 602 DeliberationRefusal.ruleTwice
    Row::Record(1543, 3), // 603 DeliberationRefusal.windowDays
    Row::Record(1546, 3), // 604 DeliberationRefusal.ladderLength
    Row::Record(1549, 2), // 605 DeliberationRefusal.ladderDescends
    Row::Record(1543, 3), // 606 DeliberationRefusal.hearingDays
    Row::Record(1551, 5), // 607 DeliberationRefusal.unheard
    Row::Record(1556, 2), // 608 DeliberationRefusal.figuresFrom
    Row::Record(1549, 2), // 609 DeliberationRefusal.namedWithoutBasis
    Row::Record(1558, 3), // 610 DeliberationRefusal.namedWithoutSource
    Row::Record(1561, 2), // 611 DeliberationRefusal.unknownKind
    Row::Record(1563, 3), // 612 DeliberationRefusal.fine
    Row::Record(1549, 2), // 613 DeliberationRefusal.serviceWithheld
    Row::Record(1566, 2), // 614 DeliberationRefusal.nothingToContinue
    Row::Record(1048, 2), // 615 DeliberationRefusal.covenantTaken
    Row::Record(736, 2), // 616 DeliberationRefusal.nothingToRepeal
    Row::Record(1524, 2), // 617 DeliberationRefusal.alreadyReplaced
    Row::Record(1568, 6), // 618 DeliberationRefusal.looserRule
    Row::Record(1568, 6), // 619 DeliberationRefusal.otherRule
    Row::Record(1574, 2), // 620 DeliberationRefusal.unitLeftOut
    Row::Record(1576, 2), // 621 DeliberationRefusal.notBeingSeconded
    Row::Record(1578, 3), // 622 DeliberationRefusal.notSeconded
    Row::Record(1576, 2), // 623 DeliberationRefusal.notOpenable
    Row::Record(1576, 2), // 624 DeliberationRefusal.notWithdrawable
    Row::Record(1576, 2), // 625 DeliberationRefusal.notVoting
    Row::Record(1581, 3), // 626 DeliberationRefusal.secondingOver
    Row::Record(1584, 3), // 627 DeliberationRefusal.votingOver
    Row::Record(1581, 3), // 628 DeliberationRefusal.notDue
    Row::Record(736, 1), // 629 DeliberationRefusal.ownSecond
    Row::Record(1539, 2), // 630 DeliberationRefusal.outsideRegion
    Row::Record(763, 2), // 631 DeliberationRefusal.alreadySeconded
    Row::Record(1539, 2), // 632 DeliberationRefusal.notOwner
    Row::Record(1587, 3), // 633 DeliberationRefusal.areaTooLarge
    Row::Record(736, 2), // 634 DeliberationRefusal.nobodyEligible
    Row::Record(873, 1), // 635 DeliberationRefusal.appBallotOfAnother
    Row::Record(1590, 2), // 636 DeliberationRefusal.notEligible
    Row::Record(1592, 2), // 637 DeliberationRefusal.notDelegate
    Row::Record(1594, 3), // 638 DeliberationRefusal.alreadyVoted
    Row::Record(1597, 2), // 639 DeliberationRefusal.organisationNamed
    Row::Record(873, 1), // 640 DeliberationRefusal.enteredTwice
    Row::Record(1455, 2), // 641 DeliberationRefusal.invalidQuestion
    Row::Record(1599, 1), // 642 DeliberationRefusal.adoptedByMotion
    Row::Record(1600, 4), // 643 DeliberationRefusal.motionOnly
    Row::Record(1604, 2), // 644 DeliberationRefusal.electedOf
    Row::Record(724, 1), // 645 DeliberationRefusal.noRanks
    Row::Record(1606, 5), // 646 DeliberationRefusal.otherRanks
    Row::Record(873, 1), // 647 DeliberationRefusal.secretByAnother
    Row::Record(916, 1), // 648 DeliberationRefusal.ballotVoid
    Row::Record(724, 1), // 649 DeliberationRefusal.noProxies
    Row::Record(1611, 2), // 650 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 651 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 652 DeliberationRefusal.proxyChain
    Row::Record(1613, 2), // 653 DeliberationRefusal.proxyFull
    Row::Record(888, 1), // 654 DeliberationRefusal.ownTrust
    Row::Record(763, 2), // 655 DeliberationRefusal.notListed
    Row::Record(36, 1), // 656 DeliberationRefusal.notEntrusted
    Row::Record(888, 1), // 657 DeliberationRefusal.notProxy
    Row::Record(1615, 3), // 658 DeliberationRefusal.proxyWithoutVote
    Row::Record(1618, 3), // 659 DeliberationRefusal.proxyEarly
    Row::Record(724, 1), // 660 DeliberationRefusal.noPapers
    Row::Record(1621, 3), // 661 DeliberationRefusal.fewWatchers
    Row::Record(380, 1), // 662 DeliberationRefusal.boxCounted
    Row::Record(898, 2), // 663 DeliberationRefusal.boxChannel
    Row::Record(380, 1), // 664 DeliberationRefusal.unknownBox
    Row::Record(1576, 2), // 665 DeliberationRefusal.notCounted
    Row::Record(1624, 3), // 666 DeliberationRefusal.withheld
    Row::Record(736, 1), // 667 DeliberationRefusal.voidVote
    Row::Record(1627, 1), // 668 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 669 Tracker
    Row::Record(1628, 3), // 670 DeliberationRefusal.wrongStage
    Row::Record(1581, 3), // 671 DeliberationRefusal.timeOver
    Row::Record(736, 1), // 672 DeliberationRefusal.ownMatter
    Row::Record(736, 1), // 673 DeliberationRefusal.reasonMissing
    Row::Record(736, 1), // 674 DeliberationRefusal.sameDecider
    Row::Record(736, 1), // 675 DeliberationRefusal.notProposer
    Row::Record(736, 1), // 676 DeliberationRefusal.ruledForGood
    Row::Record(793, 1), // 677 DeliberationRefusal.unknownContribution
    Row::Record(793, 1), // 678 DeliberationRefusal.contributionExists
    Row::Record(1631, 2), // 679 DeliberationRefusal.tooManyContributions
    Row::Record(1633, 3), // 680 DeliberationRefusal.otherKind
    Row::Record(793, 1), // 681 DeliberationRefusal.contributionHidden
    Row::Record(793, 1), // 682 DeliberationRefusal.amendmentOver
    Row::Record(1636, 3), // 683 DeliberationRefusal.staleAmendment
    Row::Record(1639, 2), // 684 DeliberationRefusal.noDraftToChange
    Row::Record(1641, 3), // 685 DeliberationRefusal.listOpen
    Row::Record(1644, 3), // 686 DeliberationRefusal.noSuchEntry
    Row::Record(1647, 4), // 687 DeliberationRefusal.noSuchArea
    Row::Record(1651, 2), // 688 DeliberationRefusal.asListed
    Row::Record(833, 1), // 689 DeliberationRefusal.objectionExists
    Row::Record(763, 2), // 690 DeliberationRefusal.alreadyObjected
    Row::Record(833, 1), // 691 DeliberationRefusal.unknownObjection
    Row::Record(833, 1), // 692 DeliberationRefusal.objectionOver
    Row::Union(1781, 21), // 693 CovenantRefusal
    Row::Record(730, 1), // 694 CovenantRefusal.covenantExists
    Row::Record(730, 1), // 695 CovenantRefusal.unknownCovenant
    Row::Record(1759, 2), // 696 CovenantRefusal.notInForce
    Row::Record(1761, 3), // 697 CovenantRefusal.notYetInForce
    Row::Record(1052, 2), // 698 CovenantRefusal.unknownRule
    Row::Record(1764, 2), // 699 CovenantRefusal.violationExists
    Row::Record(1051, 1), // 700 CovenantRefusal.unknownViolation
    Row::Record(1051, 1), // 701 CovenantRefusal.ownViolation
    Row::Record(1051, 1), // 702 CovenantRefusal.alreadyWithdrawn
    Row::Record(1766, 2), // 703 CovenantRefusal.replyClosed
    Row::Record(1768, 3), // 704 CovenantRefusal.notApplied
    Row::Record(1771, 3), // 705 CovenantRefusal.appealClosed
    Row::Record(1051, 1), // 706 CovenantRefusal.alreadyAppealed
    Row::Record(1051, 1), // 707 CovenantRefusal.ownRecord
    Row::Record(1051, 1), // 708 CovenantRefusal.noAppeal
    Row::Record(1774, 3), // 709 CovenantRefusal.notDue
    Row::Record(1051, 1), // 710 CovenantRefusal.nothingToRefer
    Row::Record(1777, 2), // 711 CovenantRefusal.placeTooHigh
    Row::Record(1779, 2), // 712 CovenantRefusal.placeOutside
    Row::Record(1781, 0), // 713 CovenantRefusal.minor
    Row::Record(1539, 2), // 714 CovenantRefusal.notBound
    Row::Union(1832, 33), // 715 PointsRefusal
    Row::Record(280, 1), // 716 PointsRefusal.notAMerchant
    Row::Record(1111, 1), // 717 PointsRefusal.unknownFund
    Row::Record(195, 1), // 718 PointsRefusal.unknownAct
    Row::Record(1802, 3), // 719 PointsRefusal.unknownAward
    Row::Record(1126, 1), // 720 PointsRefusal.unknownOffer
    Row::Record(1133, 1), // 721 PointsRefusal.unknownRedemption
    Row::Record(1161, 1), // 722 PointsRefusal.unknownSettlement
    Row::Record(1805, 2), // 723 PointsRefusal.notInSettlement
    Row::Record(1111, 1), // 724 PointsRefusal.fundExists
    Row::Record(1126, 1), // 725 PointsRefusal.offerExists
    Row::Record(1133, 1), // 726 PointsRefusal.redemptionExists
    Row::Record(1161, 1), // 727 PointsRefusal.settlementExists
    Row::Record(36, 1), // 728 PointsRefusal.ownAward
    Row::Record(1807, 3), // 729 PointsRefusal.fundElsewhere
    Row::Record(312, 2), // 730 PointsRefusal.proofTooLow
    Row::Record(1802, 3), // 731 PointsRefusal.alreadyAwarded
    Row::Record(1810, 5), // 732 PointsRefusal.capReached
    Row::Record(1802, 3), // 733 PointsRefusal.alreadyReversed
    Row::Record(1815, 2), // 734 PointsRefusal.priceTooLow
    Row::Record(1817, 0), // 735 PointsRefusal.stockEmpty
    Row::Record(195, 1), // 736 PointsRefusal.requirementEmpty
    Row::Record(1126, 1), // 737 PointsRefusal.offerWithdrawn
    Row::Record(523, 1), // 738 PointsRefusal.ownOffer
    Row::Record(1817, 3), // 739 PointsRefusal.requirementNotMet
    Row::Record(1126, 1), // 740 PointsRefusal.soldOut
    Row::Record(1820, 2), // 741 PointsRefusal.balanceTooLow
    Row::Record(1827, 2), // 742 PointsRefusal.redemptionOver
    Row::Words(1822, 5), // 743 RedemptionStatus
    Row::Record(345, 2), // 744 PointsRefusal.redemptionLate
    Row::Record(345, 2), // 745 PointsRefusal.notDue
    Row::Record(36, 1), // 746 PointsRefusal.ownConfirmation
    Row::Record(1131, 2), // 747 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 748 PointsRefusal.nothingToSettle
    Row::Record(1829, 3), // 749 PointsRefusal.ledgerFull
    Row::Union(1895, 33), // 750 CasesRefusal
    Row::Record(1061, 1), // 751 CasesRefusal.unknownCase
    Row::Record(1865, 0), // 752 CasesRefusal.channelOfTheEngine
    Row::Record(1865, 2), // 753 CasesRefusal.sourceEntered
    Row::Record(1061, 1), // 754 CasesRefusal.caseExists
    Row::Record(203, 1), // 755 CasesRefusal.unknownKind
    Row::Record(287, 2), // 756 CasesRefusal.regionTooHigh
    Row::Record(1867, 0), // 757 CasesRefusal.notOwnName
    Row::Record(1880, 3), // 758 CasesRefusal.wrongStage
    Row::Words(1867, 13), // 759 Stage
    Row::List(759), // 760 Stages
    Row::Record(1883, 3), // 761 CasesRefusal.wrongLevel
    Row::Record(345, 2), // 762 CasesRefusal.notDue
    Row::Record(345, 2), // 763 CasesRefusal.deadlinePassed
    Row::Record(215, 1), // 764 CasesRefusal.atTop
    Row::Record(1886, 2), // 765 CasesRefusal.notAbove
    Row::Record(1888, 2), // 766 CasesRefusal.aboveTop
    Row::Record(1890, 3), // 767 CasesRefusal.skipsLevel
    Row::Record(280, 1), // 768 CasesRefusal.notEntrustable
    Row::Record(280, 1), // 769 CasesRefusal.notADepartment
    Row::Record(543, 2), // 770 CasesRefusal.outOfReach
    Row::Record(524, 1), // 771 CasesRefusal.namedTwice
    Row::Record(1893, 0), // 772 CasesRefusal.unitMissing
    Row::Record(758, 1), // 773 CasesRefusal.notWithUnit
    Row::Record(758, 1), // 774 CasesRefusal.notActingFor
    Row::Record(524, 1), // 775 CasesRefusal.feedbackGiven
    Row::Record(524, 1), // 776 CasesRefusal.returnedBefore
    Row::Record(524, 1), // 777 CasesRefusal.dispatchDesignated
    Row::Record(1261, 1), // 778 CasesRefusal.alreadyRated
    Row::Record(1893, 0), // 779 CasesRefusal.anonymous
    Row::Record(1893, 0), // 780 CasesRefusal.notReporter
    Row::Record(1893, 0), // 781 CasesRefusal.handlerRates
    Row::Record(324, 2), // 782 CasesRefusal.windowClosed
    Row::Record(1893, 2), // 783 CasesRefusal.reopenedTooOften
    Row::Record(342, 3), // 784 CasesRefusal.unknownYear
    Row::Record(215, 1), // 785 CasesRefusal.noTerm
    Row::Union(1931, 10), // 786 ConsultationRefusal
    Row::Record(1381, 1), // 787 ConsultationRefusal.unknownQuestion
    Row::Record(1381, 1), // 788 ConsultationRefusal.questionExists
    Row::Record(1382, 1), // 789 ConsultationRefusal.notPublic
    Row::Record(1928, 3), // 790 ConsultationRefusal.outOfReach
    Row::Record(335, 2), // 791 ConsultationRefusal.tooManyOpen
    Row::Record(1381, 1), // 792 ConsultationRefusal.notOpen
    Row::Record(1381, 1), // 793 ConsultationRefusal.ownQuestion
    Row::Record(1381, 1), // 794 ConsultationRefusal.notAnswered
    Row::Record(1381, 1), // 795 ConsultationRefusal.ratedAlready
    Row::Record(345, 2), // 796 ConsultationRefusal.notDue
    Row::Union(1949, 10), // 797 VaultRefusal
    Row::Record(241, 1), // 798 VaultRefusal.unknownEntry
    Row::Record(241, 1), // 799 VaultRefusal.entryExists
    Row::Record(243, 1), // 800 VaultRefusal.unknownCategory
    Row::Record(243, 1), // 801 VaultRefusal.consentNeeded
    Row::Record(243, 2), // 802 VaultRefusal.notByConsent
    Row::Record(36, 1), // 803 VaultRefusal.nothingConsented
    Row::Record(1945, 2), // 804 VaultRefusal.notKept
    Row::Words(1941, 4), // 805 EntryStatus
    Row::Record(1945, 2), // 806 VaultRefusal.notDue
    Row::Record(1947, 2), // 807 VaultRefusal.childInCare
    Row::Record(36, 3), // 808 VaultRefusal.onlyOperator
    Row::Record(2037, 20), // 809 ExportView
    Row::Record(1988, 9), // 810 MemberView
    Row::List(812), // 811 [RoleView]
    Row::Record(497, 5), // 812 RoleView
    Row::List(284), // 813 [Unmasking]
    Row::List(0), // 814 [TopicId]
    Row::List(816), // 815 [ViolationView]
    Row::Record(2002, 15), // 816 ViolationView
    Row::Union(1997, 5), // 817 CovenantStanding
    Row::Record(1997, 0), // 818 CovenantStanding.noticed
    Row::Record(1072, 1), // 819 CovenantStanding.applied
    Row::Record(1090, 2), // 820 CovenantStanding.appealed
    Row::Record(1997, 0), // 821 CovenantStanding.dismissed
    Row::Record(1997, 0), // 822 CovenantStanding.withdrawn
    Row::Maybe(28), // 823 text?
    Row::List(0), // 824 [SourceId]
    Row::List(0), // 825 [RedemptionId]
    Row::List(0), // 826 [CaseId]
    Row::List(0), // 827 [QuestionId]
    Row::List(829), // 828 [RecordView]
    Row::Record(2017, 12), // 829 RecordView
    Row::List(831), // 830 [EntryView]
    Row::Record(2029, 8), // 831 EntryView
    Row::Union(2119, 11), // 832 MembershipAnswer
    Row::Record(2063, 6), // 833 RegionView
    Row::Record(2073, 7), // 834 RegionHistory
    Row::List(836), // 835 [RegionVersion]
    Row::Record(2069, 4), // 836 RegionVersion
    Row::Maybe(838), // 837 Turn?
    Row::Record(292, 2), // 838 Turn
    Row::List(838), // 839 [Turn]
    Row::List(841), // 840 [PlannedReshape]
    Row::Record(289, 2), // 841 PlannedReshape
    Row::Record(2082, 8), // 842 CoverageView
    Row::Maybe(65), // 843 Ratio?
    Row::List(845), // 844 [ProofFigure]
    Row::Record(2080, 2), // 845 ProofFigure
    Row::Record(2090, 2), // 846 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 847 JoinCode
    Row::Record(2095, 1), // 848 MembershipAnswer.entries
    Row::List(850), // 849 [ChannelCount]
    Row::Record(2092, 3), // 850 ChannelCount
    Row::Record(2096, 3), // 851 MembershipAnswer.batch
    Row::Record(2110, 4), // 852 OrganisationView
    Row::Union(2104, 6), // 853 OrganisationStatus
    Row::Record(2099, 3), // 854 OrganisationStatus.applied
    Row::Record(2102, 0), // 855 OrganisationStatus.active
    Row::Record(2102, 2), // 856 OrganisationStatus.rejected
    Row::Record(2104, 0), // 857 OrganisationStatus.withdrawn
    Row::Record(2104, 0), // 858 OrganisationStatus.suspended
    Row::Record(2104, 0), // 859 OrganisationStatus.dissolved
    Row::Record(2117, 1), // 860 MembershipAnswer.identityKeys
    Row::List(862), // 861 [IdentityKeyView]
    Row::Record(2114, 3), // 862 IdentityKeyView
    Row::Record(2118, 1), // 863 MembershipAnswer.unmaskings
    Row::Union(2309, 11), // 864 DeliberationAnswer
    Row::Record(2209, 20), // 865 TopicView
    Row::Union(2165, 10), // 866 StageView
    Row::Record(345, 1), // 867 StageView.proposed
    Row::Record(345, 1), // 868 StageView.screening
    Row::Record(2130, 3), // 869 StageView.declined
    Row::Record(2133, 2), // 870 StageView.appealed
    Row::Record(309, 1), // 871 StageView.discussed
    Row::Record(2135, 2), // 872 StageView.seconded
    Row::Record(2141, 6), // 873 StageView.voting
    Row::List(875), // 874 [PaperBox]
    Row::Record(2137, 4), // 875 PaperBox
    Row::Record(2155, 8), // 876 StageView.decided
    Row::Record(2151, 4), // 877 CountTerms
    Row::Record(2147, 4), // 878 Thresholds
    Row::Record(2163, 2), // 879 StageView.lapsed
    Row::Record(292, 1), // 880 StageView.withdrawn
    Row::Maybe(882), // 881 Effect?
    Row::Union(2189, 6), // 882 Effect
    Row::Record(844, 2), // 883 Effect.announced
    Row::Record(2175, 3), // 884 Effect.annulled
    Row::Record(1047, 1), // 885 Effect.stands
    Row::Record(2178, 4), // 886 InForce
    Row::Maybe(390), // 887 ReviewFinding?
    Row::Record(2182, 3), // 888 Effect.repealed
    Row::Record(2185, 4), // 889 Effect.moot
    Row::Maybe(891), // 890 NextStep?
    Row::Record(2207, 2), // 891 NextStep
    Row::Words(2195, 12), // 892 Next
    Row::Record(2229, 7), // 893 BallotView
    Row::Maybe(234), // 894 EntryChannel?
    Row::Record(2248, 3), // 895 BallotsView
    Row::List(897), // 896 [PublishedBallot]
    Row::Record(2245, 3), // 897 PublishedBallot
    Row::Union(2242, 3), // 898 Ballot
    Row::Record(2239, 1), // 899 Ballot.motion
    Row::Words(2236, 3), // 900 Choice
    Row::Record(2240, 1), // 901 Ballot.options
    Row::Record(2241, 1), // 902 Ballot.void
    Row::Record(2251, 5), // 903 BallotProof
    Row::List(905), // 904 [Sentence]
    Row::Record(1970, 2), // 905 Sentence
    Row::Record(2267, 2), // 906 DiscussionView
    Row::List(908), // 907 [ContributionView]
    Row::Record(2256, 11), // 908 ContributionView
    Row::Maybe(67), // 909 bool?
    Row::Maybe(911), // 910 Moderation?
    Row::Record(814, 2), // 911 Moderation
    Row::Record(2284, 2), // 912 ConsensusView
    Row::Record(2281, 3), // 913 ConsensusReport
    Row::List(915), // 914 [ConsensusGroup]
    Row::Record(2278, 3), // 915 ConsensusGroup
    Row::List(917), // 916 [StatementView]
    Row::Record(2269, 5), // 917 StatementView
    Row::List(919), // 918 [OwnStatement]
    Row::Record(2274, 4), // 919 OwnStatement
    Row::List(46), // 920 [u16]
    Row::Record(2288, 5), // 921 ElectorateView
    Row::List(923), // 922 [ListLine]
    Row::Record(2286, 2), // 923 ListLine
    Row::Record(2305, 2), // 924 ObjectionsView
    Row::List(926), // 925 [ObjectionView]
    Row::Record(2297, 8), // 926 ObjectionView
    Row::Words(2293, 4), // 927 ObjectionStatus
    Row::Record(2307, 2), // 928 ProxiesView
    Row::List(930), // 929 [ProxyView]
    Row::Record(887, 2), // 930 ProxyView
    Row::Union(2341, 3), // 931 CovenantAnswer
    Row::Record(2324, 9), // 932 CovenantView
    Row::List(934), // 933 [CovenantVersion]
    Row::Record(2320, 4), // 934 CovenantVersion
    Row::Record(2048, 1), // 935 CovenantAnswer.violations
    Row::Record(2340, 1), // 936 CovenantAnswer.figures
    Row::List(938), // 937 [RuleFigures]
    Row::Record(2333, 7), // 938 RuleFigures
    Row::Union(2393, 10), // 939 PointsAnswer
    Row::Record(2344, 2), // 940 PersonView
    Row::Record(2346, 5), // 941 ParticipationView
    Row::Record(2351, 6), // 942 MerchantView
    Row::Record(2357, 5), // 943 FundView
    Row::Record(2362, 7), // 944 OfferView
    Row::Record(2369, 9), // 945 RedemptionView
    Row::Maybe(470), // 946 Buyer?
    Row::Record(2378, 2), // 947 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 948 VerificationCode
    Row::Record(2380, 6), // 949 SettlementView
    Row::Record(2386, 7), // 950 LedgerTotals
    Row::Union(2486, 4), // 951 CasesAnswer
    Row::Record(2427, 23), // 952 CaseView
    Row::Maybe(0), // 953 SourceId?
    Row::Maybe(955), // 954 Rating?
    Row::Record(1262, 3), // 955 Rating
    Row::List(957), // 956 [DepartmentView]
    Row::Record(2403, 2), // 957 DepartmentView
    Row::List(959), // 958 [StepView]
    Row::Record(2422, 5), // 959 StepView
    Row::Words(2405, 17), // 960 StepKind
    Row::Record(2462, 11), // 961 RegionFigures
    Row::List(963), // 962 [StageFigure]
    Row::Record(2450, 2), // 963 StageFigure
    Row::List(965), // 964 [LevelFigure]
    Row::Record(2452, 2), // 965 LevelFigure
    Row::List(967), // 966 [KindFigure]
    Row::Record(2454, 3), // 967 KindFigure
    Row::Record(2457, 5), // 968 RatingSums
    Row::Record(2473, 4), // 969 UnitFigures
    Row::Record(2485, 1), // 970 CasesAnswer.agenda
    Row::List(972), // 971 [OpenCase]
    Row::Record(2477, 8), // 972 OpenCase
    Row::Union(2497, 2), // 973 CatalogueAnswer
    Row::Record(2054, 1), // 974 CatalogueAnswer.records
    Row::Record(2490, 7), // 975 BurdenView
    Row::Union(2520, 2), // 976 ConsultationAnswer
    Row::Record(2506, 6), // 977 QuestionView
    Row::Union(2503, 3), // 978 QuestionStatus
    Row::Record(2100, 2), // 979 QuestionStatus.open
    Row::Record(2499, 4), // 980 QuestionStatus.answered
    Row::Record(2503, 0), // 981 QuestionStatus.withdrawn
    Row::Record(2512, 8), // 982 Figures
    Row::Union(2522, 2), // 983 VaultAnswer
    Row::Record(1433, 1), // 984 VaultAnswer.due
    Row::Record(2533, 1), // 985 Answered
    Row::Union(2535, 4), // 986 BurdenOf
    Row::Record(2534, 1), // 987 BurdenOf.worker
    Row::Record(36, 1), // 988 BurdenOf.resident
    Row::Record(234, 1), // 989 BurdenOf.item
    Row::Record(38, 1), // 990 BurdenOf.region
    Row::Union(2567, 17), // 991 CasesCommand
    Row::Record(2539, 7), // 992 CasesCommand.report
    Row::Record(1061, 1), // 993 CasesCommand.accept
    Row::Record(2546, 3), // 994 CasesCommand.decline
    Row::Record(1215, 2), // 995 CasesCommand.startSelfResolution
    Row::Record(1061, 1), // 996 CasesCommand.handle
    Row::Record(1217, 2), // 997 CasesCommand.entrust
    Row::Record(2549, 4), // 998 CasesCommand.dispatch
    Row::Record(1223, 3), // 999 CasesCommand.return
    Row::Record(2553, 3), // 1000 CasesCommand.feedback
    Row::Record(1061, 1), // 1001 CasesCommand.close
    Row::Record(2556, 3), // 1002 CasesCommand.escalate
    Row::Maybe(116), // 1003 Level?
    Row::Record(2559, 6), // 1004 CasesCommand.evaluate
    Row::Record(2546, 2), // 1005 CasesCommand.reopen
    Row::Record(2565, 2), // 1006 CasesCommand.withdraw
    Row::Record(1061, 1), // 1007 CasesCommand.recall
    Row::Record(280, 1), // 1008 CasesCommand.release
    Row::Record(1061, 1), // 1009 CasesCommand.expire
    Row::Union(2588, 4), // 1010 CasesQuery
    Row::Record(2553, 2), // 1011 CasesQuery.case
    Row::Record(38, 1), // 1012 CasesQuery.figures
    Row::Record(1229, 1), // 1013 CasesQuery.unit
    Row::Record(2584, 4), // 1014 CasesQuery.agenda
    Row::Union(2609, 5), // 1015 CatalogueCommand
    Row::Record(2596, 2), // 1016 CatalogueCommand.ask
    Row::Record(2592, 4), // 1017 DataForm
    Row::List(536), // 1018 [ItemConsent]
    Row::List(0), // 1019 [ItemCode]
    Row::Record(2601, 2), // 1020 CatalogueCommand.collect
    Row::List(1022), // 1021 [Entry]
    Row::Record(2598, 3), // 1022 Entry
    Row::Record(2603, 4), // 1023 CatalogueCommand.share
    Row::Record(1371, 3), // 1024 CatalogueCommand.refuse
    Row::Record(2607, 2), // 1025 CatalogueCommand.forget
    Row::Union(2615, 3), // 1026 CatalogueQuery
    Row::Record(36, 1), // 1027 CatalogueQuery.held
    Row::Record(2534, 1), // 1028 CatalogueQuery.collected
    Row::Record(2614, 1), // 1029 CatalogueQuery.burden
    Row::Union(2618, 1), // 1030 CharterCommand
    Row::Record(257, 1), // 1031 CharterCommand.adopt
    Row::Union(2619, 1), // 1032 ClockCommand
    Row::Record(2619, 0), // 1033 ClockCommand.advance
    Row::Union(2837, 10), // 1034 Command
    Row::Union(2678, 34), // 1035 MembershipCommand
    Row::Record(2620, 4), // 1036 MembershipCommand.defineRegion
    Row::Record(2624, 4), // 1037 MembershipCommand.reshape
    Row::Record(275, 1), // 1038 MembershipCommand.cancelReshape
    Row::Record(300, 2), // 1039 MembershipCommand.enterKnownHouseholds
    Row::Record(2628, 6), // 1040 MembershipCommand.grantRole
    Row::Record(496, 4), // 1041 MembershipCommand.revokeRole
    Row::Record(2634, 3), // 1042 MembershipCommand.issueJoinCode
    Row::Record(300, 1), // 1043 MembershipCommand.revokeJoinCode
    Row::Record(2637, 6), // 1044 MembershipCommand.join
    Row::Maybe(281), // 1045 Minority?
    Row::Record(36, 1), // 1046 MembershipCommand.leave
    Row::Record(515, 2), // 1047 MembershipCommand.nameDelegate
    Row::Record(517, 3), // 1048 MembershipCommand.regroupHousehold
    Row::Record(2643, 6), // 1049 MembershipCommand.applyOrganisation
    Row::Record(2649, 3), // 1050 MembershipCommand.reviewOrganisation
    Row::Record(541, 2), // 1051 MembershipCommand.appealReview
    Row::Record(280, 1), // 1052 MembershipCommand.withdrawApplication
    Row::Record(2652, 2), // 1053 MembershipCommand.nameOfficers
    Row::Record(541, 2), // 1054 MembershipCommand.suspendOrganisation
    Row::Record(541, 2), // 1055 MembershipCommand.reinstateOrganisation
    Row::Record(541, 2), // 1056 MembershipCommand.dissolveOrganisation
    Row::Record(611, 4), // 1057 MembershipCommand.openBatch
    Row::Record(2654, 2), // 1058 MembershipCommand.closeBatch
    Row::Record(2656, 2), // 1059 MembershipCommand.correct
    Row::Record(280, 1), // 1060 MembershipCommand.lapseReview
    Row::Record(555, 2), // 1061 MembershipCommand.rotateIdentityKey
    Row::Record(2658, 4), // 1062 MembershipCommand.prove
    Row::Maybe(256), // 1063 Identity?
    Row::Record(568, 3), // 1064 MembershipCommand.suspectDuplicate
    Row::Record(2662, 4), // 1065 MembershipCommand.reviewDuplicate
    Row::Record(576, 2), // 1066 MembershipCommand.enterMinor
    Row::Record(2666, 4), // 1067 MembershipCommand.askUnmasking
    Row::Record(2670, 3), // 1068 MembershipCommand.decideUnmasking
    Row::Record(363, 1), // 1069 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1070 MembershipCommand.erase
    Row::Record(2677, 1), // 1071 MembershipCommand.fallDue
    Row::Union(2673, 4), // 1072 Matter
    Row::Record(356, 2), // 1073 Matter.duplicate
    Row::Record(36, 1), // 1074 Matter.minor
    Row::Record(275, 1), // 1075 Matter.reshape
    Row::Record(363, 1), // 1076 Matter.unmasking
    Row::Union(2753, 24), // 1077 DeliberationCommand
    Row::Record(2712, 9), // 1078 DeliberationCommand.propose
    Row::Maybe(306), // 1079 DeliberationQuestion?
    Row::Record(755, 3), // 1080 DeliberationCommand.recordVoters
    Row::Record(761, 2), // 1081 DeliberationCommand.recordUnits
    Row::Record(763, 2), // 1082 DeliberationCommand.second
    Row::Record(736, 1), // 1083 DeliberationCommand.withdraw
    Row::Record(2721, 3), // 1084 DeliberationCommand.screen
    Row::Record(763, 2), // 1085 DeliberationCommand.appeal
    Row::Record(2724, 6), // 1086 DeliberationCommand.contribute
    Row::Record(802, 4), // 1087 DeliberationCommand.react
    Row::Record(806, 3), // 1088 DeliberationCommand.decideAmendment
    Row::Record(812, 4), // 1089 DeliberationCommand.moderate
    Row::Record(832, 5), // 1090 DeliberationCommand.object
    Row::Record(837, 4), // 1091 DeliberationCommand.decideObjection
    Row::Record(862, 3), // 1092 DeliberationCommand.review
    Row::Record(736, 1), // 1093 DeliberationCommand.open
    Row::Record(2732, 6), // 1094 DeliberationCommand.cast
    Row::Record(2730, 2), // 1095 Vote
    Row::Maybe(669), // 1096 Tracker?
    Row::Record(2742, 3), // 1097 DeliberationCommand.enterBallots
    Row::List(1099), // 1098 [NamedBallot]
    Row::Record(2738, 4), // 1099 NamedBallot
    Row::Record(886, 5), // 1100 DeliberationCommand.entrustVote
    Row::Record(886, 2), // 1101 DeliberationCommand.revokeProxy
    Row::Record(891, 3), // 1102 DeliberationCommand.serveBallots
    Row::Record(2745, 5), // 1103 DeliberationCommand.issuePaper
    Row::Record(2750, 3), // 1104 DeliberationCommand.countPapers
    Row::List(1095), // 1105 [Vote]
    Row::Record(736, 1), // 1106 DeliberationCommand.lapse
    Row::Record(736, 1), // 1107 DeliberationCommand.close
    Row::Union(2788, 11), // 1108 CovenantCommand
    Row::Record(1043, 4), // 1109 CovenantCommand.adopt
    Row::Record(1048, 2), // 1110 CovenantCommand.repeal
    Row::Record(2777, 8), // 1111 CovenantCommand.recordViolation
    Row::Record(1063, 2), // 1112 CovenantCommand.reply
    Row::Record(1063, 2), // 1113 CovenantCommand.appeal
    Row::Record(2785, 3), // 1114 CovenantCommand.decideAppeal
    Row::Record(1092, 2), // 1115 CovenantCommand.withdrawViolation
    Row::Record(1085, 2), // 1116 CovenantCommand.referAgain
    Row::Record(1085, 2), // 1117 CovenantCommand.confirmReferral
    Row::Record(1087, 2), // 1118 CovenantCommand.deferReferral
    Row::Record(1051, 1), // 1119 CovenantCommand.fallDue
    Row::Union(2805, 13), // 1120 PointsCommand
    Row::Record(1111, 2), // 1121 PointsCommand.openFund
    Row::Record(1113, 4), // 1122 PointsCommand.award
    Row::Record(2799, 4), // 1123 PointsCommand.reverse
    Row::Record(1126, 5), // 1124 PointsCommand.publishOffer
    Row::Record(1126, 1), // 1125 PointsCommand.withdrawOffer
    Row::Record(1133, 3), // 1126 PointsCommand.reserve
    Row::Record(2803, 2), // 1127 PointsCommand.confirm
    Row::Record(1133, 1), // 1128 PointsCommand.cancel
    Row::Record(1133, 1), // 1129 PointsCommand.expireRedemption
    Row::Record(523, 1), // 1130 PointsCommand.release
    Row::Record(1161, 2), // 1131 PointsCommand.settle
    Row::Record(347, 2), // 1132 PointsCommand.combine
    Row::Record(36, 1), // 1133 PointsCommand.forfeit
    Row::Union(2818, 7), // 1134 ConsultationCommand
    Row::Record(1381, 4), // 1135 ConsultationCommand.ask
    Row::Record(1399, 2), // 1136 ConsultationCommand.answer
    Row::Record(1381, 1), // 1137 ConsultationCommand.withdraw
    Row::Record(1402, 2), // 1138 ConsultationCommand.rate
    Row::Record(1381, 1), // 1139 ConsultationCommand.lapse
    Row::Record(36, 1), // 1140 ConsultationCommand.forget
    Row::Record(1382, 1), // 1141 ConsultationCommand.release
    Row::Union(2830, 7), // 1142 VaultCommand
    Row::Record(2825, 5), // 1143 VaultCommand.keep
    Row::Record(1417, 2), // 1144 VaultCommand.correct
    Row::Record(1421, 2), // 1145 VaultCommand.withdrawConsent
    Row::Record(1428, 2), // 1146 VaultCommand.erase
    Row::Record(1433, 1), // 1147 VaultCommand.confirmErasure
    Row::Record(2830, 0), // 1148 VaultCommand.lapse
    Row::Record(36, 1), // 1149 VaultCommand.retire
    Row::Union(2847, 2), // 1150 ConsultationQuery
    Row::Record(1381, 1), // 1151 ConsultationQuery.question
    Row::Record(1382, 1), // 1152 ConsultationQuery.figures
    Row::Union(2851, 3), // 1153 CovenantQuery
    Row::Record(730, 1), // 1154 CovenantQuery.covenant
    Row::Record(36, 1), // 1155 CovenantQuery.violations
    Row::Record(2849, 2), // 1156 CovenantQuery.figures
    Row::Union(2860, 11), // 1157 DeliberationQuery
    Row::Record(736, 1), // 1158 DeliberationQuery.topic
    Row::Record(763, 2), // 1159 DeliberationQuery.ballot
    Row::Record(2854, 2), // 1160 DeliberationQuery.ballots
    Row::Record(2856, 2), // 1161 DeliberationQuery.ballotProof
    Row::Record(736, 1), // 1162 DeliberationQuery.explanation
    Row::Record(2854, 2), // 1163 DeliberationQuery.discussion
    Row::Record(792, 2), // 1164 DeliberationQuery.contribution
    Row::Record(2858, 2), // 1165 DeliberationQuery.consensus
    Row::Record(2854, 2), // 1166 DeliberationQuery.electorate
    Row::Record(2854, 2), // 1167 DeliberationQuery.objections
    Row::Record(2854, 2), // 1168 DeliberationQuery.proxies
    Row::Record(2878, 1), // 1169 Done
    Row::Union(2872, 6), // 1170 Made
    Row::Record(2871, 1), // 1171 Made.picture
    Row::Record(2879, 3), // 1172 Helper
    Row::Union(2883, 6), // 1173 JournalQuery
    Row::Record(2882, 0), // 1174 JournalQuery.state
    Row::Record(2882, 0), // 1175 JournalQuery.root
    Row::Record(1458, 1), // 1176 JournalQuery.inclusion
    Row::Record(2882, 1), // 1177 JournalQuery.consistency
    Row::Record(1457, 1), // 1178 JournalQuery.receipt
    Row::Record(36, 1), // 1179 JournalQuery.export
    Row::Union(2889, 11), // 1180 MembershipQuery
    Row::Record(38, 1), // 1181 MembershipQuery.region
    Row::Record(38, 1), // 1182 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1183 MembershipQuery.coverage
    Row::Record(300, 1), // 1184 MembershipQuery.joinCode
    Row::Record(36, 1), // 1185 MembershipQuery.member
    Row::Record(38, 1), // 1186 MembershipQuery.entries
    Row::Record(380, 1), // 1187 MembershipQuery.batch
    Row::Record(280, 1), // 1188 MembershipQuery.organisation
    Row::Record(2889, 0), // 1189 MembershipQuery.identityKeys
    Row::Record(363, 1), // 1190 MembershipQuery.unmasking
    Row::Record(36, 1), // 1191 MembershipQuery.unmaskings
    Row::Union(2900, 10), // 1192 PointsQuery
    Row::Record(36, 1), // 1193 PointsQuery.person
    Row::Record(1113, 2), // 1194 PointsQuery.participation
    Row::Record(523, 1), // 1195 PointsQuery.merchant
    Row::Record(1111, 1), // 1196 PointsQuery.fund
    Row::Record(1126, 1), // 1197 PointsQuery.offer
    Row::Record(1133, 1), // 1198 PointsQuery.redemption
    Row::Record(1133, 1), // 1199 PointsQuery.verificationCode
    Row::Record(1161, 1), // 1200 PointsQuery.settlement
    Row::Record(1805, 2), // 1201 PointsQuery.settlementLine
    Row::Record(2900, 0), // 1202 PointsQuery.ledger
    Row::Union(2912, 9), // 1203 Query
    Row::Union(2910, 2), // 1204 VaultQuery
    Row::Record(241, 1), // 1205 VaultQuery.entry
    Row::Record(2910, 0), // 1206 VaultQuery.due
    Row::Record(2921, 3), // 1207 Question
    Row::Record(2927, 5), // 1208 Request
    Row::Maybe(1210), // 1209 Via?
    Row::Record(2924, 3), // 1210 Via
    Row::Maybe(1172), // 1211 Helper?
    Row::Leaf(Leaf::Secret), // 1212 Secret
    Row::Record(2932, 3), // 1213 Setup
    Row::Union(2966, 10), // 1214 Tool
    Row::Record(2935, 4), // 1215 Tool.identityDigest
    Row::Record(2939, 3), // 1216 Tool.identityKey
    Row::Record(1088, 1), // 1217 Tool.creditCode
    Row::Record(2942, 2), // 1218 Tool.contentDigest
    Row::Record(2944, 1), // 1219 Tool.qrPicture
    Row::Record(2945, 6), // 1220 Tool.verifyInclusion
    Row::Record(2951, 6), // 1221 Tool.verifyConsistency
    Row::Record(2957, 6), // 1222 Tool.verifyBallot
    Row::Record(2963, 3), // 1223 Tool.recount
    Row::Record(2966, 0), // 1224 Tool.presets
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
    must(169, 67), // contested
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
    must(138, 46), // seconds
    must(254, 46), // needed
    must(519, 18), // before
    must(520, 358), // fewSeconds
    must(521, 359), // nobodyEligible
    must(522, 360), // areaTooLarge
    must(523, 361), // tooLate
    must(506, 0), // topic
    must(381, 357), // why
    must(506, 0), // topic
    must(264, 18), // due
    must(506, 0), // topic
    must(524, 67), // admitted
    must(404, 260), // by
    may(403, 68, 0), // reason
    may(251, 36, 0), // until
    must(506, 0), // topic
    must(34, 0), // person
    must(264, 18), // due
    must(506, 0), // topic
    must(251, 18), // until
    must(22, 0), // for
    must(525, 0), // against
    must(526, 0), // statement
    must(527, 0), // amendment
    must(506, 0), // topic
    must(528, 0), // contribution
    must(34, 0), // person
    must(179, 368), // kind
    must(529, 17), // content
    must(252, 46), // version
    may(504, 328, 0), // covenant
    must(530, 0), // disagree
    must(531, 0), // pass
    must(532, 0), // agree
    must(506, 0), // topic
    must(528, 0), // contribution
    must(34, 0), // person
    must(533, 370), // reaction
    must(506, 0), // topic
    must(528, 0), // contribution
    must(534, 67), // accepted
    must(252, 46), // version
    must(507, 17), // subject
    may(504, 328, 0), // covenant
    must(506, 0), // topic
    must(528, 0), // contribution
    must(535, 67), // hidden
    must(403, 0), // reason
    must(536, 18), // listUntil
    must(537, 18), // objectionsUntil
    must(538, 18), // listDue
    must(539, 18), // opens
    must(90, 19), // eligible
    may(154, 377, 0), // area
    must(540, 17), // register
    must(506, 0), // topic
    must(252, 46), // version
    must(541, 46), // dropped
    must(401, 374), // terms
    may(542, 375, 0), // list
    may(34, 249, 0), // person
    may(240, 248, 0), // organisation
    must(543, 67), // listed
    may(154, 377, 0), // area
    must(506, 0), // topic
    must(544, 0), // objection
    must(34, 0), // person
    must(403, 0), // reason
    may(545, 379, 0), // about
    must(506, 0), // topic
    must(544, 0), // objection
    must(546, 67), // upheld
    must(403, 0), // reason
    must(506, 0), // topic
    must(547, 19), // unanswered
    must(506, 0), // topic
    must(251, 18), // until
    must(264, 18), // due
    must(506, 0), // topic
    must(544, 0), // objection
    must(404, 260), // by
    may(251, 36, 0), // until
    must(506, 0), // topic
    must(36, 39), // region
    may(548, 328, 0), // adopts
    may(509, 344, 0), // repeals
    must(547, 19), // unanswered
    may(55, 36, 0), // review
    must(506, 0), // topic
    must(509, 0), // repeals
    must(404, 0), // by
    must(549, 0), // keep
    must(237, 0), // change
    must(550, 0), // end
    must(506, 0), // topic
    must(551, 390), // finding
    must(529, 17), // content
    may(552, 36, 0), // next
    must(506, 0), // topic
    must(542, 376), // list
    must(251, 18), // until
    must(250, 19), // joined
    must(553, 19), // left
    must(554, 19), // changed
    must(506, 0), // topic
    must(24, 0), // voter
    may(239, 393, 0), // household
    may(240, 248, 0), // organisation
    may(555, 249, 0), // proxy
    must(423, 234), // channel
    must(535, 394), // hidden
    must(122, 67), // replaces
    must(556, 0), // spouse
    must(228, 0), // parent
    must(557, 0), // child
    must(558, 0), // sibling
    must(559, 0), // grandparent
    must(560, 0), // grandchild
    must(506, 0), // topic
    must(561, 0), // principal
    must(555, 0), // proxy
    may(562, 396, 0), // relation
    must(517, 17), // evidence
    must(506, 0), // topic
    must(516, 260), // voters
    must(517, 17), // evidence
    must(563, 67), // inTime
    must(506, 0), // topic
    must(24, 0), // voter
    may(239, 393, 0), // household
    must(276, 0), // batch
    must(423, 234), // channel
    must(564, 260), // watchers
    must(506, 0), // topic
    must(276, 0), // batch
    must(565, 402), // papers
    must(506, 0), // topic
    must(566, 19), // boxes
    must(251, 18), // until
    must(567, 0), // noQuorum
    must(568, 0), // rejected
    must(569, 0), // passed
    must(106, 0), // void
    must(570, 0), // tooMany
    must(571, 0), // twoPosts
    must(572, 0), // otherForm
    must(114, 0), // equalRanks
    must(573, 0), // unreadable
    must(574, 410), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(575, 19), // blank
    must(106, 408), // void
    must(576, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(577, 19), // yes
    must(578, 19), // no
    must(579, 19), // abstain
    must(580, 414), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(581, 424), // test
    must(576, 95), // measure
    must(582, 19), // part
    must(583, 19), // whole
    must(584, 66), // base
    must(585, 65), // ratio
    must(586, 425), // comparison
    must(553, 426), // left
    must(587, 426), // right
    must(588, 67), // holds
    must(589, 45), // option
    must(590, 421), // votes
    must(591, 422), // tests
    must(589, 45), // option
    must(472, 67), // reserved
    must(592, 67), // byTie
    must(590, 419), // votes
    must(593, 427), // seated
    must(594, 312), // tied
    must(261, 45), // open
    must(474, 417), // posts
    must(248, 45), // first
    must(44, 45), // second
    must(595, 19), // forFirst
    must(596, 19), // forSecond
    must(589, 45), // option
    must(597, 312), // path
    must(598, 19), // strength
    must(599, 19), // back
    must(600, 312), // cut
    must(601, 430), // duels
    must(602, 312), // unbeaten
    may(603, 52, 0), // winner
    must(31, 432), // proof
    must(589, 45), // option
    must(590, 19), // votes
    must(604, 19), // alone
    must(605, 437), // standings
    must(606, 19), // continuing
    must(117, 19), // exhausted
    must(607, 312), // out
    must(592, 67), // byTie
    must(608, 435), // rounds
    may(603, 52, 0), // winner
    must(594, 312), // tied
    must(609, 45), // project
    must(610, 426), // effectiveVotesThousandths
    must(611, 19), // inFull
    must(609, 45), // project
    must(590, 19), // votes
    must(612, 13), // cost
    must(519, 13), // before
    must(613, 67), // funded
    must(592, 67), // byTie
    must(614, 442), // offers
    must(615, 440), // steps
    must(553, 13), // left
    must(594, 312), // tied
    must(483, 413), // motion
    must(471, 416), // seats
    must(104, 429), // schulze
    must(105, 434), // runoff
    must(481, 439), // budget
    must(616, 406), // outcome
    must(617, 407), // turnout
    may(618, 411, 0), // count
    must(31, 422), // proof
    must(619, 19), // sameTracker
    must(28, 17), // root
    must(506, 0), // topic
    must(36, 39), // region
    must(620, 405), // result
    must(250, 19), // joined
    must(553, 19), // left
    must(554, 19), // changed
    must(621, 19), // doubled
    must(622, 305), // topicProposed
    must(623, 348), // votersRecorded
    must(624, 351), // unitsRecorded
    must(625, 354), // secondGiven
    must(626, 355), // topicSeconded
    must(627, 356), // topicLapsed
    must(628, 362), // topicWithdrawn
    must(629, 363), // screeningBegan
    must(630, 364), // topicScreened
    must(631, 365), // rulingAppealed
    must(632, 366), // discussionBegan
    must(633, 367), // contributionMade
    must(634, 369), // reactionGiven
    must(635, 371), // amendmentDecided
    must(636, 372), // contributionModerated
    must(637, 373), // topicFrozen
    must(638, 378), // objectionLodged
    must(639, 381), // objectionDecided
    must(640, 382), // listStands
    must(641, 383), // resultAnnounced
    must(642, 384), // resultAnnulled
    must(643, 385), // resultStands
    must(644, 386), // topicInForce
    must(645, 387), // topicMoot
    must(452, 388), // reviewOverdue
    must(646, 389), // topicReviewed
    must(647, 391), // votingOpened
    must(648, 392), // ballotCast
    must(649, 395), // voteEntrusted
    must(650, 398), // proxyRevoked
    must(651, 399), // ballotsServed
    must(652, 400), // paperIssued
    must(653, 401), // papersCounted
    must(654, 403), // votingClosed
    must(655, 404), // topicDecided
    must(506, 0), // topic
    must(36, 39), // region
    must(656, 329), // draft
    may(122, 446, 0), // replaces
    must(657, 18), // since
    must(504, 0), // covenant
    must(506, 0), // topic
    must(251, 18), // until
    must(658, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(34, 0), // person
    must(659, 39), // place
    must(517, 17), // evidence
    must(660, 19), // repetition
    must(576, 333), // measure
    must(251, 18), // until
    must(661, 18), // applies
    must(662, 0), // case
    may(663, 249, 0), // recorder
    must(658, 0), // violation
    must(529, 17), // content
    must(658, 0), // violation
    must(34, 0), // person
    must(659, 39), // place
    must(517, 17), // evidence
    must(660, 19), // repetition
    must(576, 333), // measure
    may(662, 452, 0), // case
    must(405, 18), // appealUntil
    must(504, 0), // covenant
    must(498, 0), // rule
    must(659, 39), // place
    must(504, 0), // covenant
    must(498, 0), // rule
    must(659, 39), // place
    must(664, 18), // issued
    must(658, 0), // violation
    must(659, 39), // place
    must(517, 17), // evidence
    must(179, 0), // kind
    must(662, 0), // case
    must(658, 0), // violation
    must(662, 0), // case
    must(658, 0), // violation
    must(136, 28), // code
    must(658, 0), // violation
    must(529, 17), // content
    must(264, 18), // due
    must(658, 0), // violation
    must(403, 0), // reason
    must(658, 0), // violation
    may(403, 68, 0), // reason
    may(662, 452, 0), // case
    must(665, 445), // covenantAdopted
    must(666, 447), // covenantRepealed
    must(667, 448), // covenantGoesOn
    must(668, 449), // violationRecorded
    must(669, 450), // replyGiven
    must(670, 451), // measureApplied
    must(671, 453), // noticeIssued
    must(672, 454), // noticeRetracted
    must(673, 455), // referredAgain
    must(674, 456), // referralOpened
    must(675, 457), // referralRefused
    must(676, 458), // appealLodged
    must(677, 459), // appealDismissed
    must(678, 460), // violationWithdrawn
    must(679, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(679, 0), // fund
    must(101, 0), // source
    must(173, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(679, 0), // fund
    must(101, 0), // source
    must(173, 13), // amount
    must(403, 0), // reason
    must(49, 0), // act
    must(680, 19), // times
    must(681, 0), // offer
    must(391, 0), // merchant
    must(682, 13), // price
    must(683, 19), // stock
    may(684, 466, 0), // requires
    must(34, 0), // person
    must(391, 0), // merchant
    must(685, 0), // redemption
    must(681, 0), // offer
    must(686, 470), // buyer
    must(682, 13), // price
    must(687, 45), // tries
    must(264, 18), // due
    must(685, 0), // redemption
    must(384, 45), // triesLeft
    must(688, 0), // cancelled
    must(689, 0), // expired
    must(690, 0), // locked
    must(691, 0), // dissolved
    must(685, 0), // redemption
    must(692, 474), // cause
    must(391, 0), // merchant
    must(693, 13), // carried
    must(694, 13), // earned
    must(695, 13), // spent
    must(472, 13), // reserved
    must(696, 13), // net
    must(697, 478), // cny
    must(693, 13), // carried
    must(694, 13), // earned
    must(695, 13), // spent
    must(472, 13), // reserved
    must(696, 13), // net
    must(697, 478), // cny
    must(698, 478), // rounding
    must(699, 0), // settlement
    must(36, 39), // region
    must(700, 107), // rate
    must(701, 476), // lines
    must(702, 479), // totals
    must(34, 0), // person
    must(265, 0), // into
    must(173, 13), // amount
    must(34, 0), // person
    must(679, 0), // fund
    must(173, 13), // amount
    must(703, 462), // fundOpened
    must(704, 463), // pointsAwarded
    must(705, 464), // awardReversed
    must(706, 465), // offerPublished
    must(707, 468), // offerWithdrawn
    must(708, 469), // redemptionReserved
    must(709, 471), // codeRejected
    must(710, 472), // redemptionConfirmed
    must(711, 473), // redemptionReturned
    must(712, 475), // settled
    must(713, 480), // pointsCombined
    must(714, 481), // pointsForfeited
    must(193, 112), // officeHours
    must(194, 114), // limits
    must(195, 45), // warningsMax
    must(196, 45), // reopeningsMax
    must(197, 46), // evaluationDays
    must(401, 484), // terms
    must(19, 0), // resident
    must(715, 0), // gridPatrol
    must(716, 0), // hotline
    must(717, 0), // policeLine
    must(718, 0), // sensor
    must(392, 0), // department
    must(719, 0), // tip
    must(504, 0), // covenant
    must(662, 0), // case
    must(179, 0), // kind
    must(180, 67), // urgent
    must(36, 39), // region
    must(190, 116), // level
    must(423, 486), // channel
    must(101, 0), // source
    may(720, 249, 0), // reporter
    must(529, 17), // content
    must(264, 18), // due
    must(662, 0), // case
    must(190, 116), // level
    must(662, 0), // case
    must(190, 116), // level
    must(403, 0), // reason
    must(597, 0), // path
    must(251, 18), // until
    must(662, 0), // case
    may(506, 344, 0), // topic
    must(662, 0), // case
    must(240, 0), // organisation
    must(662, 0), // case
    must(721, 0), // lead
    must(64, 111), // helpers
    must(722, 67), // designated
    must(662, 0), // case
    must(392, 0), // department
    must(403, 0), // reason
    must(36, 496), // region
    must(240, 497), // organisation
    must(662, 0), // case
    must(518, 495), // unit
    must(620, 0), // result
    must(723, 67), // complete
    may(404, 249, 0), // by
    must(662, 0), // case
    must(190, 116), // level
    must(518, 495), // unit
    must(620, 0), // result
    must(599, 138), // back
    must(724, 67), // late
    must(251, 18), // until
    must(337, 0), // unknownYear
    must(725, 0), // warningsExhausted
    must(662, 0), // case
    must(161, 116), // from
    must(162, 116), // to
    may(403, 68, 0), // reason
    must(264, 18), // due
    may(726, 500, 0), // deferral
    must(662, 0), // case
    must(190, 116), // level
    must(518, 495), // unit
    must(264, 18), // due
    must(662, 0), // case
    must(190, 116), // level
    must(727, 45), // warning
    must(264, 18), // due
    may(726, 500, 0), // deferral
    must(662, 0), // case
    must(264, 18), // due
    may(726, 500, 0), // deferral
    must(662, 0), // case
    must(728, 46), // round
    must(729, 506), // response
    must(730, 506), // solution
    must(731, 506), // satisfaction
    may(403, 68, 0), // reason
    must(662, 0), // case
    must(190, 116), // level
    must(728, 46), // round
    must(403, 0), // reason
    must(264, 18), // due
    must(732, 483), // termsAdopted
    must(733, 485), // caseReported
    must(734, 487), // caseAccepted
    must(735, 488), // caseDeclined
    must(736, 489), // selfResolutionStarted
    must(737, 490), // handlingStarted
    must(738, 491), // caseEntrusted
    must(739, 492), // caseDispatched
    must(740, 493), // caseReturned
    must(741, 494), // feedbackGiven
    must(742, 498), // caseClosed
    must(743, 499), // caseEscalated
    must(744, 502), // deadlineMissed
    must(745, 503), // caseSupervised
    must(746, 504), // deadlineSet
    must(747, 505), // caseRated
    must(748, 507), // caseReopened
    must(749, 508), // caseReleased
    must(750, 509), // caseWithdrawn
    must(404, 0), // by
    must(751, 0), // record
    must(752, 19), // ageDays
    must(251, 18), // until
    must(753, 0), // holder
    must(751, 0), // record
    must(752, 19), // ageDays
    must(251, 18), // until
    must(208, 120), // basis
    must(251, 18), // until
    must(207, 0), // item
    must(754, 0), // purpose
    must(207, 0), // item
    must(240, 0), // organisation
    must(20, 0), // owner
    must(240, 0), // organisation
    must(255, 39), // actsIn
    must(184, 39), // grid
    must(207, 0), // item
    must(404, 0), // by
    must(751, 0), // record
    must(752, 19), // ageDays
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
    must(753, 0), // holder
    must(751, 0), // record
    must(752, 19), // ageDays
    must(251, 18), // until
    must(751, 0), // record
    must(251, 18), // until
    must(755, 520), // unknownItem
    must(756, 521), // itemTwice
    must(757, 522), // purposeNotLawful
    must(758, 523), // notEntitled
    must(759, 524), // outsideRegion
    must(760, 525), // alreadyHeld
    must(761, 526), // refusedByResident
    must(762, 527), // consentMissing
    must(763, 528), // guardianMissing
    must(764, 529), // heldElsewhere
    must(765, 530), // recordExists
    must(766, 531), // unknownRecord
    must(767, 532), // notFresh
    must(768, 533), // notRefusable
    must(381, 519), // why
    must(760, 515), // alreadyHeld
    must(769, 516), // shareFrom
    must(770, 517), // mayCollect
    must(771, 518), // forbidden
    must(207, 0), // item
    must(60, 514), // answer
    must(418, 0), // asker
    must(34, 0), // person
    must(240, 0), // organisation
    must(754, 0), // purpose
    must(772, 512), // answers
    must(207, 0), // item
    must(404, 0), // by
    must(517, 17), // evidence
    must(751, 0), // record
    must(207, 0), // item
    must(34, 0), // person
    must(240, 0), // organisation
    must(754, 0), // purpose
    must(418, 0), // asker
    must(529, 17), // content
    must(208, 120), // basis
    may(198, 535, 0), // consent
    must(251, 18), // until
    must(751, 0), // record
    must(240, 0), // organisation
    must(754, 0), // purpose
    may(198, 535, 0), // consent
    must(34, 0), // person
    must(207, 0), // item
    must(240, 0), // organisation
    must(251, 18), // until
    must(773, 511), // formAsked
    must(774, 534), // itemCollected
    must(775, 537), // itemShared
    must(776, 538), // itemRefused
    must(777, 539), // holdingEnded
    must(778, 540), // personForgotten
    must(508, 0), // question
    must(779, 0), // body
    must(34, 0), // person
    must(529, 17), // content
    must(401, 51), // terms
    must(780, 18), // remind
    must(264, 18), // due
    must(508, 0), // question
    must(779, 0), // body
    must(264, 18), // due
    must(508, 0), // question
    must(518, 495), // unit
    must(264, 18), // due
    must(508, 0), // question
    must(36, 39), // region
    must(264, 18), // due
    must(518, 495), // unit
    must(35, 10), // role
    must(508, 0), // question
    must(529, 17), // content
    must(781, 547), // shown
    must(508, 0), // question
    must(782, 67), // solved
    must(783, 542), // questionAsked
    must(784, 543), // answerReminded
    must(785, 544), // answerOverdue
    must(786, 545), // questionEscalated
    must(787, 546), // questionAnswered
    must(788, 548), // questionWithdrawn
    must(789, 549), // answerRated
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 124), // category
    must(529, 17), // content
    may(198, 552, 0), // consent
    may(251, 36, 0), // until
    must(213, 0), // entry
    must(529, 17), // content
    must(213, 0), // entry
    may(251, 36, 0), // until
    must(34, 0), // person
    may(215, 556, 0), // category
    must(790, 0), // purposeReached
    must(791, 0), // serviceEnded
    must(792, 0), // consentWithdrawn
    must(793, 0), // unlawful
    must(204, 0), // otherLaw
    must(34, 0), // person
    must(794, 558), // ground
    must(795, 0), // termEnded
    must(792, 0), // consentWithdrawn
    must(796, 0), // erasure
    must(797, 560), // entries
    must(692, 561), // cause
    must(798, 551), // entryKept
    must(467, 553), // entryCorrected
    must(799, 554), // termMoved
    must(792, 555), // consentWithdrawn
    must(800, 557), // erasureOrdered
    must(801, 559), // entriesDue
    must(802, 562), // entriesErased
    must(226, 33), // charter
    must(220, 126), // membership
    must(221, 304), // deliberation
    must(504, 444), // covenant
    must(222, 461), // points
    must(223, 482), // cases
    must(224, 510), // catalogue
    must(76, 541), // consultation
    must(225, 550), // vault
    must(803, 31), // events
    must(804, 19), // bytes
    must(51, 19), // max
    must(243, 19), // at
    must(597, 28), // path
    must(805, 28), // problem
    must(806, 0), // request
    must(807, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(243, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(808, 0), // actor
    must(107, 3), // allowed
    must(809, 19), // fired
    must(252, 46), // version
    must(249, 46), // known
    must(810, 566), // tooLarge
    must(811, 567), // notUtf8
    must(812, 568), // malformed
    must(813, 569), // requestReused
    must(814, 570), // full
    must(815, 571), // timeBackward
    must(771, 572), // forbidden
    must(816, 573), // deadlinesPending
    must(817, 574), // snapshotDamaged
    must(818, 575), // snapshotVersion
    must(819, 576), // wrongSecret
    must(820, 577), // notRecorded
    must(821, 578), // noSuchRecord
    must(822, 579), // invalidNumber
    must(243, 18), // at
    must(161, 18), // from
    must(161, 18), // from
    must(823, 18), // latest
    must(824, 581), // invalid
    must(825, 582), // notInForce
    must(826, 583), // notLater
    must(498, 0), // rule
    must(145, 0), // preset
    must(827, 28), // article
    must(828, 28), // dates
    must(243, 18), // at
    must(498, 0), // rule
    must(827, 28), // article
    must(829, 19), // stand
    must(471, 45), // seats
    must(34, 0), // person
    must(498, 0), // rule
    must(827, 28), // article
    must(506, 0), // topic
    must(498, 0), // rule
    must(830, 28), // field
    must(506, 0), // topic
    must(36, 39), // region
    must(498, 0), // rule
    must(152, 0), // proposed
    must(831, 0), // screening
    must(416, 0), // declined
    must(832, 0), // appealed
    must(833, 0), // discussed
    must(834, 0), // seconded
    must(835, 0), // voting
    must(836, 0), // counting
    must(837, 0), // decided
    must(415, 0), // lapsed
    must(119, 0), // withdrawn
    must(279, 0), // announced
    must(838, 0), // annulled
    must(839, 0), // inForce
    must(840, 0), // repealed
    must(841, 0), // moot
    must(506, 0), // topic
    must(404, 0), // by
    must(420, 595), // stage
    must(506, 0), // topic
    must(498, 0), // rule
    must(251, 18), // until
    must(243, 18), // at
    must(506, 0), // topic
    must(498, 0), // rule
    must(830, 28), // field
    must(842, 28), // given
    must(254, 28), // needed
    must(518, 0), // unit
    must(36, 39), // region
    must(843, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(419, 19), // rules
    must(51, 46), // max
    must(498, 0), // rule
    must(157, 46), // days
    must(51, 46), // max
    must(498, 0), // rule
    must(615, 19), // steps
    must(51, 46), // max
    must(498, 0), // rule
    must(844, 46), // step
    must(498, 0), // rule
    must(844, 46), // step
    must(501, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(161, 46), // from
    must(845, 46), // min
    must(498, 0), // rule
    must(844, 46), // step
    must(208, 120), // basis
    must(498, 0), // rule
    must(179, 0), // kind
    must(498, 0), // rule
    must(844, 46), // step
    must(173, 13), // amount
    must(498, 0), // rule
    must(503, 0), // continues
    must(506, 0), // topic
    must(498, 0), // rule
    must(837, 0), // decided
    must(830, 28), // field
    must(842, 28), // given
    must(254, 28), // needed
    must(506, 0), // topic
    must(518, 0), // unit
    must(506, 0), // topic
    must(420, 595), // stage
    must(506, 0), // topic
    must(138, 46), // seconds
    must(254, 46), // needed
    must(506, 0), // topic
    must(264, 18), // due
    must(243, 18), // at
    must(506, 0), // topic
    must(251, 18), // until
    must(243, 18), // at
    must(506, 0), // topic
    must(154, 426), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(846, 18), // opened
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
    must(830, 28), // field
    must(842, 28), // given
    must(498, 0), // rule
    must(143, 66), // approvalOf
    must(498, 0), // rule
    must(113, 78), // method
    must(477, 67), // equal
    must(847, 78), // sheetMethod
    must(848, 67), // sheetEqual
    must(498, 0), // rule
    must(827, 0), // article
    must(555, 0), // proxy
    must(51, 46), // max
    must(555, 0), // proxy
    must(498, 0), // rule
    must(827, 0), // article
    must(555, 0), // proxy
    must(161, 18), // from
    must(243, 18), // at
    must(276, 0), // batch
    must(849, 46), // present
    must(254, 46), // needed
    must(506, 0), // topic
    must(147, 19), // ballots
    must(845, 46), // min
    must(850, 669), // tracker
    must(506, 0), // topic
    must(420, 595), // stage
    must(254, 595), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(528, 0), // contribution
    must(179, 368), // kind
    must(254, 368), // needed
    must(528, 0), // contribution
    must(252, 46), // version
    must(253, 46), // current
    must(528, 0), // contribution
    must(504, 0), // covenant
    must(506, 0), // topic
    must(251, 18), // until
    must(851, 19), // undecided
    must(506, 0), // topic
    must(137, 63), // electorate
    must(830, 28), // field
    must(506, 0), // topic
    must(137, 63), // electorate
    must(543, 67), // listed
    must(154, 19), // area
    must(506, 0), // topic
    must(543, 67), // listed
    must(852, 585), // unknownTopic
    must(853, 586), // topicExists
    must(854, 587), // unknownRule
    must(855, 588), // presetOutsideDates
    must(856, 589), // uncontested
    must(857, 590), // notConvener
    must(858, 591), // noCovenants
    must(859, 592), // electionNamed
    must(860, 593), // noElection
    must(861, 594), // runoffUnderWay
    must(862, 596), // runoffLate
    must(863, 597), // runoffAsks
    must(864, 598), // unitsNamed
    must(865, 599), // unknownUnit
    must(866, 600), // registeredElsewhere
    must(867, 601), // rulesCount
    must(868, 602), // ruleTwice
    must(499, 603), // windowDays
    must(869, 604), // ladderLength
    must(870, 605), // ladderDescends
    must(871, 606), // hearingDays
    must(872, 607), // unheard
    must(505, 608), // figuresFrom
    must(873, 609), // namedWithoutBasis
    must(874, 610), // namedWithoutSource
    must(875, 611), // unknownKind
    must(496, 612), // fine
    must(876, 613), // serviceWithheld
    must(877, 614), // nothingToContinue
    must(878, 615), // covenantTaken
    must(879, 616), // nothingToRepeal
    must(880, 617), // alreadyReplaced
    must(881, 618), // looserRule
    must(882, 619), // otherRule
    must(883, 620), // unitLeftOut
    must(884, 621), // notBeingSeconded
    must(885, 622), // notSeconded
    must(886, 623), // notOpenable
    must(887, 624), // notWithdrawable
    must(888, 625), // notVoting
    must(889, 626), // secondingOver
    must(890, 627), // votingOver
    must(339, 628), // notDue
    must(891, 629), // ownSecond
    must(759, 630), // outsideRegion
    must(892, 631), // alreadySeconded
    must(893, 632), // notOwner
    must(522, 633), // areaTooLarge
    must(521, 634), // nobodyEligible
    must(894, 635), // appBallotOfAnother
    must(895, 636), // notEligible
    must(896, 637), // notDelegate
    must(897, 638), // alreadyVoted
    must(898, 639), // organisationNamed
    must(899, 640), // enteredTwice
    must(900, 641), // invalidQuestion
    must(901, 642), // adoptedByMotion
    must(902, 643), // motionOnly
    must(903, 644), // electedOf
    must(904, 645), // noRanks
    must(905, 646), // otherRanks
    must(906, 647), // secretByAnother
    must(907, 648), // ballotVoid
    must(908, 649), // noProxies
    must(909, 650), // relationMissing
    must(910, 651), // ownProxy
    must(911, 652), // proxyChain
    must(912, 653), // proxyFull
    must(913, 654), // ownTrust
    must(914, 655), // notListed
    must(915, 656), // notEntrusted
    must(916, 657), // notProxy
    must(917, 658), // proxyWithoutVote
    must(918, 659), // proxyEarly
    must(919, 660), // noPapers
    must(920, 661), // fewWatchers
    must(921, 662), // boxCounted
    must(922, 663), // boxChannel
    must(923, 664), // unknownBox
    must(924, 665), // notCounted
    must(925, 666), // withheld
    must(926, 667), // voidVote
    must(927, 668), // unknownTracker
    must(928, 670), // wrongStage
    must(929, 671), // timeOver
    must(930, 672), // ownMatter
    must(931, 673), // reasonMissing
    must(932, 674), // sameDecider
    must(933, 675), // notProposer
    must(934, 676), // ruledForGood
    must(935, 677), // unknownContribution
    must(936, 678), // contributionExists
    must(937, 679), // tooManyContributions
    must(938, 680), // otherKind
    must(939, 681), // contributionHidden
    must(940, 682), // amendmentOver
    must(941, 683), // staleAmendment
    must(942, 684), // noDraftToChange
    must(943, 685), // listOpen
    must(944, 686), // noSuchEntry
    must(945, 687), // noSuchArea
    must(946, 688), // asListed
    must(947, 689), // objectionExists
    must(948, 690), // alreadyObjected
    must(949, 691), // unknownObjection
    must(950, 692), // objectionOver
    must(504, 0), // covenant
    must(657, 18), // since
    must(504, 0), // covenant
    must(657, 18), // since
    must(243, 18), // at
    must(658, 0), // violation
    must(951, 18), // recorded
    must(658, 0), // violation
    must(952, 18), // applied
    must(658, 0), // violation
    must(661, 18), // applies
    must(243, 18), // at
    must(658, 0), // violation
    must(251, 18), // until
    must(243, 18), // at
    must(658, 0), // violation
    must(264, 18), // due
    must(243, 18), // at
    must(659, 39), // place
    must(190, 116), // level
    must(659, 39), // place
    must(36, 39), // region
    must(953, 694), // covenantExists
    must(954, 695), // unknownCovenant
    must(825, 696), // notInForce
    must(955, 697), // notYetInForce
    must(854, 698), // unknownRule
    must(956, 699), // violationExists
    must(957, 700), // unknownViolation
    must(958, 701), // ownViolation
    must(959, 702), // alreadyWithdrawn
    must(960, 703), // replyClosed
    must(961, 704), // notApplied
    must(962, 705), // appealClosed
    must(963, 706), // alreadyAppealed
    must(964, 707), // ownRecord
    must(965, 708), // noAppeal
    must(339, 709), // notDue
    must(966, 710), // nothingToRefer
    must(967, 711), // placeTooHigh
    must(968, 712), // placeOutside
    must(410, 713), // minor
    must(969, 714), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(699, 0), // settlement
    must(391, 0), // merchant
    must(679, 0), // fund
    must(36, 39), // region
    must(184, 39), // grid
    must(49, 0), // act
    must(970, 13), // cap
    must(694, 13), // earned
    must(414, 13), // asked
    must(251, 18), // until
    must(682, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(971, 19), // done
    must(254, 19), // needed
    must(972, 13), // balance
    must(254, 13), // needed
    must(472, 0), // reserved
    must(973, 0), // confirmed
    must(688, 0), // cancelled
    must(689, 0), // expired
    must(690, 0), // locked
    must(685, 0), // redemption
    must(974, 743), // status
    must(278, 13), // total
    must(414, 13), // asked
    must(51, 13), // max
    must(975, 716), // notAMerchant
    must(976, 717), // unknownFund
    must(977, 718), // unknownAct
    must(978, 719), // unknownAward
    must(979, 720), // unknownOffer
    must(980, 721), // unknownRedemption
    must(981, 722), // unknownSettlement
    must(982, 723), // notInSettlement
    must(983, 724), // fundExists
    must(984, 725), // offerExists
    must(985, 726), // redemptionExists
    must(986, 727), // settlementExists
    must(987, 728), // ownAward
    must(988, 729), // fundElsewhere
    must(304, 730), // proofTooLow
    must(989, 731), // alreadyAwarded
    must(990, 732), // capReached
    must(991, 733), // alreadyReversed
    must(992, 734), // priceTooLow
    must(993, 735), // stockEmpty
    must(994, 736), // requirementEmpty
    must(707, 737), // offerWithdrawn
    must(995, 738), // ownOffer
    must(996, 739), // requirementNotMet
    must(997, 740), // soldOut
    must(998, 741), // balanceTooLow
    must(999, 742), // redemptionOver
    must(1000, 744), // redemptionLate
    must(339, 745), // notDue
    must(1001, 746), // ownConfirmation
    must(1002, 747), // ownSettlement
    must(1003, 748), // nothingToSettle
    must(1004, 749), // ledgerFull
    must(423, 486), // channel
    must(662, 0), // case
    must(1005, 0), // reported
    must(1006, 0), // notAccepted
    must(534, 0), // accepted
    must(1007, 0), // selfResolving
    must(1008, 0), // handling
    must(1009, 0), // entrusted
    must(1010, 0), // dispatched
    must(1011, 0), // returned
    must(1012, 0), // feedback
    must(1013, 0), // closed
    must(1014, 0), // evaluated
    must(1015, 0), // reopened
    must(119, 0), // withdrawn
    must(662, 0), // case
    must(420, 759), // stage
    must(254, 760), // needed
    must(190, 116), // level
    must(1016, 116), // lowest
    must(1017, 116), // highest
    must(190, 116), // level
    must(162, 116), // to
    must(162, 116), // to
    must(1018, 116), // top
    must(190, 116), // level
    must(552, 116), // next
    must(162, 116), // to
    must(1019, 46), // reopenings
    must(51, 46), // max
    must(1020, 751), // unknownCase
    must(1021, 752), // channelOfTheEngine
    must(1022, 753), // sourceEntered
    must(1023, 754), // caseExists
    must(875, 755), // unknownKind
    must(1024, 756), // regionTooHigh
    must(1025, 757), // notOwnName
    must(928, 758), // wrongStage
    must(1026, 761), // wrongLevel
    must(339, 762), // notDue
    must(1027, 763), // deadlinePassed
    must(1028, 764), // atTop
    must(1029, 765), // notAbove
    must(1030, 766), // aboveTop
    must(1031, 767), // skipsLevel
    must(1032, 768), // notEntrustable
    must(1033, 769), // notADepartment
    must(1034, 770), // outOfReach
    must(294, 771), // namedTwice
    must(1035, 772), // unitMissing
    must(1036, 773), // notWithUnit
    must(1037, 774), // notActingFor
    must(741, 775), // feedbackGiven
    must(1038, 776), // returnedBefore
    must(1039, 777), // dispatchDesignated
    must(1040, 778), // alreadyRated
    must(1041, 779), // anonymous
    must(1042, 780), // notReporter
    must(1043, 781), // handlerRates
    must(1044, 782), // windowClosed
    must(1045, 783), // reopenedTooOften
    must(337, 784), // unknownYear
    must(1046, 785), // noTerm
    must(779, 0), // body
    must(36, 39), // region
    must(184, 39), // grid
    must(1047, 787), // unknownQuestion
    must(1048, 788), // questionExists
    must(1049, 789), // notPublic
    must(1034, 790), // outOfReach
    must(1050, 791), // tooManyOpen
    must(1051, 792), // notOpen
    must(1052, 793), // ownQuestion
    must(1053, 794), // notAnswered
    must(1054, 795), // ratedAlready
    must(339, 796), // notDue
    must(1055, 0), // kept
    must(1056, 0), // stored
    must(264, 0), // due
    must(1057, 0), // erased
    must(213, 0), // entry
    must(974, 805), // status
    must(34, 0), // person
    must(557, 0), // child
    must(1058, 798), // unknownEntry
    must(1059, 799), // entryExists
    must(1060, 800), // unknownCategory
    must(1061, 801), // consentNeeded
    must(1062, 802), // notByConsent
    must(1063, 803), // nothingConsented
    must(1064, 804), // notKept
    must(339, 806), // notDue
    must(1065, 807), // childInCare
    must(1066, 808), // onlyOperator
    must(23, 565), // engine
    must(226, 580), // charter
    must(220, 141), // membership
    must(221, 584), // deliberation
    must(504, 693), // covenant
    must(222, 715), // points
    must(223, 750), // cases
    must(224, 519), // catalogue
    must(76, 786), // consultation
    must(225, 797), // vault
    must(136, 28), // code
    must(1067, 28), // en
    must(1068, 28), // zh
    must(1069, 67), // retryable
    must(498, 28), // rule
    must(1070, 564), // detail
    must(534, 30), // accepted
    must(1071, 563), // refused
    must(243, 18), // at
    must(692, 27), // cause
    must(68, 28), // command
    must(616, 29), // outcome
    must(807, 19), // seq
    must(806, 0), // request
    must(243, 18), // at
    must(519, 25), // before
    must(616, 29), // outcome
    must(1072, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(184, 128, 0), // grid
    may(239, 393, 0), // household
    may(657, 36, 0), // since
    must(31, 41), // proof
    must(267, 1), // age
    may(18, 249, 0), // guardian
    may(268, 68, 0), // handle
    must(1073, 811), // roles
    must(1074, 818), // noticed
    must(952, 819), // applied
    must(832, 820), // appealed
    must(1075, 821), // dismissed
    must(119, 822), // withdrawn
    must(658, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(659, 39), // place
    must(243, 18), // at
    must(251, 18), // until
    must(100, 67), // counts
    must(660, 19), // repetition
    must(576, 333), // measure
    must(661, 18), // applies
    must(1076, 22), // replies
    must(1077, 817), // standing
    may(662, 452, 0), // case
    may(675, 823, 0), // referralRefused
    must(517, 17), // evidence
    must(751, 0), // record
    must(34, 0), // person
    must(207, 0), // item
    must(753, 0), // holder
    may(418, 249, 0), // asker
    may(268, 68, 0), // handle
    must(754, 0), // purpose
    must(529, 17), // content
    must(243, 18), // at
    must(251, 18), // until
    must(1078, 67), // fresh
    must(1079, 111), // sharedWith
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 0), // category
    must(208, 120), // basis
    may(529, 552, 0), // content
    must(243, 18), // at
    may(251, 36, 0), // until
    must(974, 805), // status
    must(1080, 810), // member
    must(1081, 260), // merged
    must(1082, 260), // wards
    must(952, 111), // applied
    must(1083, 813), // unmaskings
    must(152, 814), // proposed
    must(834, 814), // seconded
    must(833, 814), // discussed
    must(1084, 814), // voted
    must(513, 352), // units
    must(1085, 138), // voterIn
    must(1086, 815), // violations
    must(972, 13), // balance
    must(1087, 824), // awards
    must(1088, 825), // redemptions
    must(223, 826), // cases
    must(1089, 827), // questions
    must(27, 828), // records
    must(797, 830), // entries
    must(1090, 421), // requests
    must(1091, 16), // state
    must(28, 20), // root
    must(1092, 21), // inclusion
    must(1093, 23), // consistency
    must(1094, 24), // receipt
    must(1095, 809), // export
    must(36, 39), // region
    must(160, 0), // name
    must(190, 116), // level
    may(228, 128, 0), // parent
    must(387, 19), // members
    must(83, 19), // households
    must(657, 18), // since
    must(36, 39), // region
    must(160, 0), // name
    may(228, 128, 0), // parent
    must(36, 39), // region
    must(1096, 835), // versions
    may(1097, 837, 0), // splitFrom
    may(244, 837, 0), // became
    must(230, 839), // parts
    must(231, 839), // absorbed
    must(1098, 840), // planned
    must(31, 41), // proof
    must(387, 19), // members
    must(36, 39), // region
    must(1099, 19), // grids
    must(1100, 19), // countedGrids
    must(249, 19), // known
    must(250, 19), // joined
    may(1101, 843, 0), // coverage
    must(1102, 19), // joinedElsewhere
    must(71, 844), // proofs
    must(136, 847), // code
    must(251, 18), // until
    must(423, 234), // channel
    must(797, 19), // entries
    must(1103, 19), // helped
    must(1104, 849), // channels
    must(1013, 67), // closed
    must(279, 294), // announced
    must(280, 294), // came
    must(36, 39), // region
    must(264, 18), // due
    must(413, 67), // overdue
    must(36, 39), // region
    may(405, 36, 0), // appealUntil
    must(952, 854), // applied
    must(1105, 855), // active
    must(568, 856), // rejected
    must(119, 857), // withdrawn
    must(1106, 858), // suspended
    must(691, 859), // dissolved
    must(240, 0), // organisation
    must(179, 263), // kind
    must(36, 39), // region
    must(974, 853), // status
    must(266, 46), // key
    may(406, 552, 0), // check
    must(270, 19), // people
    must(1107, 861), // keys
    must(1108, 813), // orders
    must(36, 833), // region
    must(1109, 834), // regionHistory
    must(1101, 842), // coverage
    must(1110, 846), // joinCode
    must(1080, 810), // member
    must(797, 848), // entries
    must(276, 851), // batch
    must(240, 852), // organisation
    must(1111, 860), // identityKeys
    must(78, 284), // unmasking
    must(1083, 863), // unmaskings
    must(243, 18), // at
    must(403, 0), // reason
    may(251, 36, 0), // until
    must(264, 18), // due
    must(403, 0), // reason
    must(657, 18), // since
    must(401, 374), // terms
    must(276, 0), // batch
    must(423, 234), // channel
    must(664, 19), // issued
    may(565, 377, 0), // papers
    must(846, 18), // opened
    must(251, 18), // until
    may(836, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(566, 874), // boxes
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(508, 306), // question
    must(1112, 878), // thresholds
    must(90, 421), // eligible
    must(1113, 421), // silent
    must(243, 18), // at
    must(620, 405), // result
    must(401, 877), // terms
    must(566, 874), // boxes
    must(250, 19), // joined
    must(553, 19), // left
    must(554, 19), // changed
    must(621, 19), // doubled
    must(243, 18), // at
    must(381, 357), // why
    must(152, 867), // proposed
    must(831, 868), // screening
    must(416, 869), // declined
    must(832, 870), // appealed
    must(833, 871), // discussed
    must(834, 872), // seconded
    must(835, 873), // voting
    must(837, 876), // decided
    must(415, 879), // lapsed
    must(119, 880), // withdrawn
    must(243, 18), // at
    must(544, 0), // objection
    must(102, 18), // notice
    must(657, 18), // since
    may(55, 36, 0), // review
    must(413, 67), // overdue
    may(551, 887, 0), // finding
    must(243, 18), // at
    must(404, 0), // by
    must(1114, 886), // stood
    must(243, 18), // at
    must(509, 0), // repeals
    must(404, 0), // by
    may(1115, 36, 0), // goesOn
    must(279, 883), // announced
    must(838, 884), // annulled
    must(1116, 885), // stands
    must(839, 886), // inForce
    must(840, 888), // repealed
    must(841, 889), // moot
    must(1117, 0), // lapses
    must(1118, 0), // isAdmitted
    must(1119, 0), // staysDeclined
    must(1120, 0), // isFrozen
    must(640, 0), // listStands
    must(539, 0), // opens
    must(1121, 0), // isCounted
    must(1122, 0), // comesIntoForce
    must(643, 0), // resultStands
    must(1123, 0), // staysAnnulled
    must(1124, 0), // annulmentFalls
    must(1125, 0), // reviewIsOverdue
    must(243, 18), // at
    must(1126, 892), // then
    must(506, 0), // topic
    must(36, 39), // region
    must(507, 17), // subject
    must(508, 306), // question
    must(1127, 22), // earlier
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
    must(1128, 19), // objections
    must(851, 19), // undecided
    must(420, 866), // stage
    may(1129, 881, 0), // effect
    may(552, 890, 0), // next
    must(90, 67), // eligible
    may(240, 248, 0), // organisation
    may(154, 377, 0), // area
    must(1084, 67), // voted
    may(243, 36, 0), // at
    may(423, 894, 0), // channel
    may(268, 68, 0), // handle
    must(577, 0), // yes
    must(578, 0), // no
    must(579, 0), // abstain
    must(1130, 900), // choice
    must(1131, 312), // marks
    must(403, 410), // reason
    must(483, 899), // motion
    must(470, 901), // options
    must(106, 902), // void
    must(850, 669), // tracker
    must(275, 898), // ballot
    may(154, 377, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 896), // ballots
    must(275, 897), // ballot
    must(659, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(528, 0), // contribution
    must(404, 0), // by
    must(179, 368), // kind
    may(529, 552, 0), // content
    must(252, 46), // version
    may(504, 328, 0), // covenant
    may(534, 909, 0), // accepted
    may(1132, 910, 0), // moderation
    may(532, 377, 0), // agree
    may(530, 377, 0), // disagree
    may(531, 377, 0), // pass
    must(278, 19), // total
    must(1133, 907), // contributions
    must(1134, 19), // reacted
    must(532, 19), // agree
    must(530, 19), // disagree
    must(1135, 46), // agreeRate
    must(1136, 46), // disagreeRate
    must(526, 46), // statement
    must(1137, 67), // agrees
    must(1138, 67), // significant
    must(1139, 19), // zHundredths
    must(270, 19), // people
    must(1140, 916), // views
    must(1141, 918), // own
    must(1142, 914), // groups
    must(1143, 920), // agreed
    must(568, 920), // rejected
    must(1144, 345), // statements
    must(47, 913), // report
    must(268, 0), // handle
    may(154, 377, 0), // area
    must(542, 376), // list
    must(797, 922), // entries
    must(250, 345), // joined
    must(553, 345), // left
    must(554, 345), // changed
    must(851, 0), // undecided
    must(546, 0), // upheld
    must(1075, 0), // dismissed
    must(547, 0), // unanswered
    must(544, 0), // objection
    must(404, 0), // by
    must(403, 0), // reason
    may(545, 68, 0), // about
    may(543, 909, 0), // listed
    may(154, 377, 0), // area
    must(974, 927), // status
    may(60, 68, 0), // answer
    must(278, 19), // total
    must(1128, 925), // objections
    must(278, 19), // total
    must(124, 929), // proxies
    must(506, 865), // topic
    must(275, 893), // ballot
    must(147, 895), // ballots
    must(1145, 903), // ballotProof
    must(1146, 904), // explanation
    must(1147, 906), // discussion
    must(528, 908), // contribution
    must(1148, 912), // consensus
    must(137, 921), // electorate
    must(1128, 924), // objections
    must(124, 928), // proxies
    must(504, 0), // covenant
    may(122, 446, 0), // replaces
    must(657, 18), // since
    may(251, 36, 0), // until
    must(504, 0), // covenant
    must(506, 0), // topic
    must(36, 39), // region
    must(419, 330), // rules
    must(505, 46), // figuresFrom
    must(657, 18), // since
    may(251, 36, 0), // until
    may(1149, 344, 0), // repealedBy
    must(1096, 933), // versions
    must(504, 0), // covenant
    must(498, 0), // rule
    may(1074, 377, 0), // noticed
    may(1150, 377, 0), // dissuaded
    may(1151, 377, 0), // exposed
    may(1152, 377, 0), // referred
    may(119, 377, 0), // withdrawn
    must(419, 937), // rules
    must(504, 932), // covenant
    must(1086, 935), // violations
    must(1153, 936), // figures
    must(34, 0), // person
    must(972, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(680, 19), // times
    must(1154, 13), // earnedToday
    must(174, 13), // dayCap
    must(391, 0), // merchant
    must(972, 13), // balance
    must(693, 13), // carried
    must(694, 13), // earned
    must(695, 13), // spent
    must(472, 13), // reserved
    must(679, 0), // fund
    must(36, 39), // region
    must(664, 13), // issued
    must(1087, 19), // awards
    must(1155, 19), // reversals
    must(681, 0), // offer
    must(391, 0), // merchant
    must(682, 13), // price
    must(683, 19), // stock
    may(684, 466, 0), // requires
    must(119, 67), // withdrawn
    must(1156, 67), // forSale
    must(685, 0), // redemption
    must(681, 0), // offer
    must(391, 0), // merchant
    may(686, 946, 0), // buyer
    may(268, 68, 0), // handle
    must(682, 13), // price
    must(264, 18), // due
    must(384, 45), // triesLeft
    must(974, 743), // status
    must(136, 948), // code
    must(264, 18), // due
    must(699, 0), // settlement
    must(36, 39), // region
    must(243, 18), // at
    must(700, 107), // rate
    must(701, 476), // lines
    must(702, 479), // totals
    must(1157, 19), // accounts
    must(664, 13), // issued
    must(81, 13), // persons
    must(1158, 13), // merchants
    must(472, 13), // reserved
    must(1159, 13), // cleared
    must(1160, 13), // sum
    must(34, 940), // person
    must(1161, 941), // participation
    must(391, 942), // merchant
    must(679, 943), // fund
    must(681, 944), // offer
    must(685, 945), // redemption
    must(1162, 947), // verificationCode
    must(699, 949), // settlement
    must(1163, 477), // settlementLine
    must(1164, 950), // ledger
    must(392, 0), // department
    must(1165, 67), // delivered
    must(1005, 0), // reported
    must(534, 0), // accepted
    must(416, 0), // declined
    must(1166, 0), // selfResolution
    must(1008, 0), // handling
    must(1009, 0), // entrusted
    must(1010, 0), // dispatched
    must(1011, 0), // returned
    must(1167, 0), // released
    must(1012, 0), // feedback
    must(1013, 0), // closed
    must(1168, 0), // escalated
    must(1169, 0), // missed
    must(1170, 0), // supervised
    must(1171, 0), // rated
    must(1015, 0), // reopened
    must(119, 0), // withdrawn
    must(243, 18), // at
    must(179, 960), // kind
    must(190, 116), // level
    must(518, 495), // unit
    may(1172, 68, 0), // note
    must(662, 0), // case
    must(179, 0), // kind
    must(180, 67), // urgent
    must(36, 39), // region
    must(423, 486), // channel
    must(1041, 67), // anonymous
    may(720, 249, 0), // reporter
    may(101, 953, 0), // source
    must(529, 17), // content
    must(190, 116), // level
    must(420, 759), // stage
    must(518, 495), // unit
    must(728, 46), // round
    must(264, 18), // due
    may(726, 500, 0), // deferral
    must(1173, 45), // warnings
    must(1169, 45), // missed
    may(620, 68, 0), // result
    may(597, 68, 0), // path
    may(1174, 954, 0), // rating
    must(181, 956), // departments
    must(1175, 111), // usualDepartments
    must(1176, 958), // history
    must(420, 759), // stage
    must(223, 19), // cases
    must(190, 116), // level
    must(223, 19), // cases
    must(179, 0), // kind
    must(1005, 19), // reported
    must(1177, 19), // resolved
    must(1178, 19), // ratable
    must(1171, 19), // rated
    must(729, 19), // response
    must(730, 19), // solution
    must(731, 19), // satisfaction
    must(36, 39), // region
    must(1005, 19), // reported
    must(261, 19), // open
    must(1179, 962), // stages
    must(1177, 964), // resolved
    must(1180, 19), // resolvedLate
    must(1169, 19), // missed
    must(1168, 19), // escalated
    must(1015, 19), // reopened
    must(192, 966), // kinds
    must(1181, 968), // ratings
    must(518, 495), // unit
    must(1182, 19), // onTime
    must(724, 19), // late
    must(1181, 968), // ratings
    must(662, 0), // case
    must(179, 0), // kind
    must(36, 39), // region
    must(190, 116), // level
    must(420, 759), // stage
    must(518, 495), // unit
    must(264, 18), // due
    may(726, 500, 0), // deferral
    must(223, 971), // cases
    must(662, 952), // case
    must(1153, 961), // figures
    must(518, 969), // unit
    must(1183, 970), // agenda
    must(1184, 19), // wanted
    must(760, 19), // alreadyHeld
    must(769, 19), // shareFrom
    must(770, 19), // mayCollect
    must(771, 19), // forbidden
    must(1185, 19), // avoided
    must(1186, 19), // collected
    must(27, 974), // records
    must(1187, 975), // burden
    must(529, 17), // content
    must(243, 18), // at
    must(781, 547), // shown
    may(782, 909, 0), // solved
    must(261, 979), // open
    must(1188, 980), // answered
    must(119, 981), // withdrawn
    must(508, 0), // question
    must(779, 0), // body
    must(529, 17), // content
    must(243, 18), // at
    may(1189, 128, 0), // with
    must(974, 978), // status
    must(414, 19), // asked
    must(1190, 19), // answeredInTime
    must(1191, 19), // answeredLate
    must(1192, 19), // answeredAbove
    must(413, 19), // overdue
    must(119, 19), // withdrawn
    must(782, 19), // solved
    must(1193, 19), // unsolved
    must(508, 977), // question
    must(1153, 982), // figures
    must(213, 831), // entry
    must(264, 984), // due
    must(1194, 15), // journal
    must(220, 832), // membership
    must(221, 864), // deliberation
    must(504, 931), // covenant
    must(222, 939), // points
    must(223, 951), // cases
    must(224, 973), // catalogue
    must(76, 976), // consultation
    must(225, 983), // vault
    must(60, 14), // answer
    must(1195, 0), // worker
    must(1195, 987), // worker
    must(19, 988), // resident
    must(207, 989), // item
    must(36, 990), // region
    must(662, 0), // case
    must(179, 0), // kind
    must(36, 39), // region
    must(423, 486), // channel
    must(101, 0), // source
    may(720, 249, 0), // reporter
    must(529, 17), // content
    must(662, 0), // case
    must(403, 0), // reason
    must(597, 0), // path
    must(662, 0), // case
    must(721, 0), // lead
    may(64, 111, 0), // helpers
    may(722, 67, 0), // designated
    must(662, 0), // case
    may(518, 248, 0), // unit
    must(620, 0), // result
    must(662, 0), // case
    must(403, 0), // reason
    may(162, 1003, 0), // to
    must(662, 0), // case
    must(1196, 0), // rater
    must(729, 506), // response
    must(730, 506), // solution
    must(731, 506), // satisfaction
    may(403, 68, 0), // reason
    must(662, 0), // case
    must(720, 0), // reporter
    must(47, 992), // report
    must(1197, 993), // accept
    must(1198, 994), // decline
    must(1199, 995), // startSelfResolution
    must(268, 996), // handle
    must(1200, 997), // entrust
    must(1201, 998), // dispatch
    must(1202, 999), // return
    must(1012, 1000), // feedback
    must(1203, 1001), // close
    must(1204, 1002), // escalate
    must(1205, 1004), // evaluate
    must(1206, 1005), // reopen
    must(1207, 1006), // withdraw
    must(1208, 1007), // recall
    must(1209, 1008), // release
    must(1210, 1009), // expire
    must(36, 39), // region
    may(190, 1003, 0), // level
    may(1072, 452, 0), // after
    must(1211, 46), // limit
    must(662, 1011), // case
    must(1153, 1012), // figures
    must(518, 1013), // unit
    must(1183, 1014), // agenda
    must(34, 0), // person
    must(240, 0), // organisation
    must(754, 0), // purpose
    may(1212, 1018, 0), // consents
    must(1213, 1017), // form
    must(1214, 1019), // items
    must(207, 0), // item
    must(751, 0), // record
    must(529, 17), // content
    must(1213, 1017), // form
    must(797, 1021), // entries
    must(751, 0), // record
    must(240, 0), // organisation
    must(754, 0), // purpose
    may(1212, 1018, 0), // consents
    must(34, 0), // person
    must(1057, 67), // erased
    must(1215, 1016), // ask
    must(1216, 1020), // collect
    must(156, 1023), // share
    must(1217, 1024), // refuse
    must(1218, 1025), // forget
    must(155, 986), // of
    must(257, 1027), // held
    must(1186, 1028), // collected
    must(1187, 1029), // burden
    must(1219, 1031), // adopt
    must(1220, 1033), // advance
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
    may(1221, 87, 0), // overlapDays
    must(34, 0), // person
    must(239, 0), // household
    must(136, 847), // code
    must(385, 256), // identity
    must(31, 41), // proof
    may(410, 1045, 0), // minor
    must(240, 0), // organisation
    must(179, 263), // kind
    must(36, 39), // region
    may(260, 264, 0), // creditCode
    may(399, 22, 0), // documents
    may(262, 260, 0), // officers
    must(240, 0), // organisation
    must(1222, 67), // approve
    must(403, 0), // reason
    must(240, 0), // organisation
    must(262, 260), // officers
    must(276, 0), // batch
    may(403, 68, 0), // reason
    must(34, 0), // person
    must(1223, 298), // correction
    must(34, 0), // person
    must(385, 256), // identity
    may(1224, 1063, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(265, 0), // into
    must(1225, 67), // same
    must(403, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(268, 0), // handle
    must(403, 0), // reason
    must(78, 0), // unmasking
    must(1226, 67), // grant
    must(403, 0), // reason
    must(1227, 1073), // duplicate
    must(410, 1074), // minor
    must(236, 1075), // reshape
    must(78, 1076), // unmasking
    must(1228, 1072), // matter
    must(1229, 1036), // defineRegion
    must(236, 1037), // reshape
    must(1230, 1038), // cancelReshape
    must(1231, 1039), // enterKnownHouseholds
    must(1232, 1040), // grantRole
    must(1233, 1041), // revokeRole
    must(1234, 1042), // issueJoinCode
    must(1235, 1043), // revokeJoinCode
    must(1236, 1044), // join
    must(1237, 1046), // leave
    must(1238, 1047), // nameDelegate
    must(1239, 1048), // regroupHousehold
    must(1240, 1049), // applyOrganisation
    must(1241, 1050), // reviewOrganisation
    must(1242, 1051), // appealReview
    must(1243, 1052), // withdrawApplication
    must(1244, 1053), // nameOfficers
    must(1245, 1054), // suspendOrganisation
    must(1246, 1055), // reinstateOrganisation
    must(1247, 1056), // dissolveOrganisation
    must(1248, 1057), // openBatch
    must(1249, 1058), // closeBatch
    must(1250, 1059), // correct
    must(1251, 1060), // lapseReview
    must(1252, 1061), // rotateIdentityKey
    must(1253, 1062), // prove
    must(1254, 1064), // suspectDuplicate
    must(1255, 1065), // reviewDuplicate
    must(1256, 1066), // enterMinor
    must(1257, 1067), // askUnmasking
    must(1258, 1068), // decideUnmasking
    must(1259, 1069), // tellUnmasked
    must(1260, 1070), // erase
    must(1261, 1071), // fallDue
    must(506, 0), // topic
    must(36, 39), // region
    must(498, 0), // rule
    must(507, 17), // subject
    may(508, 1079, 0), // question
    may(504, 328, 0), // covenant
    may(509, 344, 0), // repeals
    may(510, 344, 0), // follows
    may(513, 345, 0), // units
    must(506, 0), // topic
    must(524, 67), // admitted
    may(403, 68, 0), // reason
    must(506, 0), // topic
    must(528, 0), // contribution
    must(34, 0), // person
    must(179, 368), // kind
    must(529, 17), // content
    may(504, 328, 0), // covenant
    must(275, 898), // ballot
    may(850, 1096, 0), // tracker
    must(506, 0), // topic
    must(24, 0), // voter
    may(240, 248, 0), // organisation
    must(1262, 1095), // vote
    must(423, 234), // channel
    may(555, 249, 0), // proxy
    must(24, 0), // voter
    may(240, 248, 0), // organisation
    must(1262, 1095), // vote
    may(555, 249, 0), // proxy
    must(506, 0), // topic
    must(423, 234), // channel
    must(147, 1098), // ballots
    must(506, 0), // topic
    must(24, 0), // voter
    must(276, 0), // batch
    must(423, 234), // channel
    may(564, 260, 0), // watchers
    must(506, 0), // topic
    must(276, 0), // batch
    must(565, 1105), // papers
    must(43, 1078), // propose
    must(1263, 1080), // recordVoters
    must(1264, 1081), // recordUnits
    must(44, 1082), // second
    must(1207, 1083), // withdraw
    must(1265, 1084), // screen
    must(502, 1085), // appeal
    must(1266, 1086), // contribute
    must(1267, 1087), // react
    must(1268, 1088), // decideAmendment
    must(1269, 1089), // moderate
    must(1270, 1090), // object
    must(1271, 1091), // decideObjection
    must(55, 1092), // review
    must(261, 1093), // open
    must(45, 1094), // cast
    must(1272, 1097), // enterBallots
    must(1273, 1100), // entrustVote
    must(1274, 1101), // revokeProxy
    must(1275, 1102), // serveBallots
    must(1276, 1103), // issuePaper
    must(1277, 1104), // countPapers
    must(1278, 1106), // lapse
    must(1203, 1107), // close
    must(658, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(34, 0), // person
    must(659, 39), // place
    must(517, 17), // evidence
    must(662, 0), // case
    must(410, 67), // minor
    must(658, 0), // violation
    must(546, 67), // upheld
    must(403, 0), // reason
    must(1219, 1109), // adopt
    must(1279, 1110), // repeal
    must(1280, 1111), // recordViolation
    must(1281, 1112), // reply
    must(502, 1113), // appeal
    must(1282, 1114), // decideAppeal
    must(1283, 1115), // withdrawViolation
    must(1284, 1116), // referAgain
    must(1285, 1117), // confirmReferral
    must(1286, 1118), // deferReferral
    must(1261, 1119), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(403, 0), // reason
    must(685, 0), // redemption
    must(136, 948), // code
    must(1287, 1121), // openFund
    must(1288, 1122), // award
    must(1289, 1123), // reverse
    must(1290, 1124), // publishOffer
    must(1291, 1125), // withdrawOffer
    must(1292, 1126), // reserve
    must(1293, 1127), // confirm
    must(1294, 1128), // cancel
    must(1295, 1129), // expireRedemption
    must(1209, 1130), // release
    must(1296, 1131), // settle
    must(1297, 1132), // combine
    must(1298, 1133), // forfeit
    must(1215, 1135), // ask
    must(60, 1136), // answer
    must(1207, 1137), // withdraw
    must(700, 1138), // rate
    must(1278, 1139), // lapse
    must(1218, 1140), // forget
    must(1209, 1141), // release
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 0), // category
    must(529, 17), // content
    may(198, 552, 0), // consent
    must(549, 1143), // keep
    must(1250, 1144), // correct
    must(1299, 1145), // withdrawConsent
    must(1260, 1146), // erase
    must(1300, 1147), // confirmErasure
    must(1278, 1148), // lapse
    must(1301, 1149), // retire
    must(1302, 1032), // clock
    must(226, 1030), // charter
    must(220, 1035), // membership
    must(221, 1077), // deliberation
    must(504, 1108), // covenant
    must(222, 1120), // points
    must(223, 991), // cases
    must(224, 1015), // catalogue
    must(76, 1134), // consultation
    must(225, 1142), // vault
    must(508, 1151), // question
    must(1153, 1152), // figures
    must(36, 39), // region
    may(504, 446, 0), // covenant
    must(504, 1154), // covenant
    must(1086, 1155), // violations
    must(1153, 1156), // figures
    must(506, 0), // topic
    must(161, 19), // from
    must(506, 0), // topic
    must(850, 669), // tracker
    must(506, 0), // topic
    must(1142, 46), // groups
    must(506, 1158), // topic
    must(275, 1159), // ballot
    must(147, 1160), // ballots
    must(1145, 1161), // ballotProof
    must(1146, 1162), // explanation
    must(1147, 1163), // discussion
    must(528, 1164), // contribution
    must(1148, 1165), // consensus
    must(137, 1166), // electorate
    must(1128, 1167), // objections
    must(124, 1168), // proxies
    must(1303, 28), // svg
    must(25, 17), // digest
    must(385, 256), // identity
    must(588, 67), // holds
    must(620, 405), // result
    must(172, 88), // presets
    must(1304, 1171), // picture
    must(971, 1170), // done
    must(34, 0), // person
    must(198, 0), // consent
    must(517, 17), // evidence
    must(248, 19), // first
    must(1091, 1174), // state
    must(28, 1175), // root
    must(1092, 1176), // inclusion
    must(1093, 1177), // consistency
    must(1094, 1178), // receipt
    must(1095, 1179), // export
    must(36, 1181), // region
    must(1109, 1182), // regionHistory
    must(1101, 1183), // coverage
    must(1110, 1184), // joinCode
    must(1080, 1185), // member
    must(797, 1186), // entries
    must(276, 1187), // batch
    must(240, 1188), // organisation
    must(1111, 1189), // identityKeys
    must(78, 1190), // unmasking
    must(1083, 1191), // unmaskings
    must(34, 1193), // person
    must(1161, 1194), // participation
    must(391, 1195), // merchant
    must(679, 1196), // fund
    must(681, 1197), // offer
    must(685, 1198), // redemption
    must(1162, 1199), // verificationCode
    must(699, 1200), // settlement
    must(1163, 1201), // settlementLine
    must(1164, 1202), // ledger
    must(213, 1205), // entry
    must(264, 1206), // due
    must(1194, 1173), // journal
    must(220, 1180), // membership
    must(221, 1157), // deliberation
    must(504, 1153), // covenant
    must(222, 1192), // points
    must(223, 1010), // cases
    must(224, 1026), // catalogue
    must(76, 1150), // consultation
    must(225, 1204), // vault
    must(243, 18), // at
    must(808, 0), // actor
    must(1305, 1203), // query
    must(423, 234), // channel
    may(269, 1211, 0), // helper
    may(276, 68, 0), // batch
    must(1306, 0), // id
    must(243, 18), // at
    must(808, 0), // actor
    may(1307, 1209, 0), // via
    must(68, 1034), // command
    must(25, 2), // digest
    must(120, 1212), // secret
    must(226, 35), // charter
    must(25, 2), // digest
    must(120, 1212), // secret
    may(266, 87, 0), // key
    must(1308, 28), // number
    must(25, 2), // digest
    must(120, 1212), // secret
    must(266, 46), // key
    must(25, 2), // digest
    must(529, 28), // content
    must(1309, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(807, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(248, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1310, 17), // firstRoot
    must(1311, 17), // secondRoot
    must(25, 2), // digest
    must(275, 897), // ballot
    must(659, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(401, 877), // terms
    must(147, 896), // ballots
    must(1312, 1215), // identityDigest
    must(1313, 1216), // identityKey
    must(260, 1217), // creditCode
    must(1314, 1218), // contentDigest
    must(1315, 1219), // qrPicture
    must(1316, 1220), // verifyInclusion
    must(1317, 1221), // verifyConsistency
    must(1318, 1222), // verifyBallot
    must(1319, 1223), // recount
    must(172, 1224), // presets
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
    "proposer", "voters", "evidence", "unit", "before", "fewSeconds", "nobodyEligible",
    "areaTooLarge", "tooLate", "admitted", "against", "statement", "amendment", "contribution",
    "content", "disagree", "pass", "agree", "reaction", "accepted", "hidden", "listUntil",
    "objectionsUntil", "listDue", "opens", "register", "dropped", "list", "listed", "objection",
    "about", "upheld", "unanswered", "adopts", "keep", "end", "finding", "next", "left", "changed",
    "proxy", "spouse", "child", "sibling", "grandparent", "grandchild", "principal", "relation",
    "inTime", "watchers", "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany",
    "twoPosts", "otherForm", "unreadable", "flaw", "blank", "measure", "yes", "no", "abstain",
    "tallies", "test", "part", "whole", "base", "ratio", "comparison", "right", "holds", "option",
    "votes", "tests", "byTie", "seated", "tied", "forFirst", "forSecond", "path", "strength",
    "back", "cut", "duels", "unbeaten", "winner", "alone", "standings", "continuing", "out",
    "rounds", "project", "effectiveVotesThousandths", "inFull", "cost", "funded", "offers",
    "steps", "outcome", "turnout", "count", "sameTracker", "result", "doubled", "topicProposed",
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
    "invalid", "notInForce", "notLater", "article", "dates", "stand", "field", "screening",
    "appealed", "discussed", "seconded", "voting", "counting", "decided", "annulled", "inForce",
    "repealed", "moot", "given", "found", "step", "min", "opened", "sheetMethod", "sheetEqual",
    "present", "tracker", "undecided", "unknownTopic", "topicExists", "unknownRule",
    "presetOutsideDates", "uncontested", "notConvener", "noCovenants", "electionNamed",
    "noElection", "runoffUnderWay", "runoffLate", "runoffAsks", "unitsNamed", "unknownUnit",
    "registeredElsewhere", "rulesCount", "ruleTwice", "ladderLength", "ladderDescends",
    "hearingDays", "unheard", "namedWithoutBasis", "namedWithoutSource", "unknownKind",
    "serviceWithheld", "nothingToContinue", "covenantTaken", "nothingToRepeal", "alreadyReplaced",
    "looserRule", "otherRule", "unitLeftOut", "notBeingSeconded", "notSeconded", "notOpenable",
    "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond", "alreadySeconded",
    "notOwner", "appBallotOfAnother", "notEligible", "notDelegate", "alreadyVoted",
    "organisationNamed", "enteredTwice", "invalidQuestion", "adoptedByMotion", "motionOnly",
    "electedOf", "noRanks", "otherRanks", "secretByAnother", "ballotVoid", "noProxies",
    "relationMissing", "ownProxy", "proxyChain", "proxyFull", "ownTrust", "notListed",
    "notEntrusted", "notProxy", "proxyWithoutVote", "proxyEarly", "noPapers", "fewWatchers",
    "boxCounted", "boxChannel", "unknownBox", "notCounted", "withheld", "voidVote",
    "unknownTracker", "wrongStage", "timeOver", "ownMatter", "reasonMissing", "sameDecider",
    "notProposer", "ruledForGood", "unknownContribution", "contributionExists",
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
    4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 7, 9, 11, 5, 5, 8, 6, 8, 4, 6, 10, 14, 12, 7, 8,
    7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9, 15, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5,
    6, 5, 7, 11, 10, 9, 8, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5,
    10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 5, 7,
    7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15,
    14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14,
    17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5,
    3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10,
    8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12,
    12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13,
    10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14,
    10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5,
    5, 5, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 5, 5, 4, 3, 6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 11,
    11, 13, 10, 14, 10, 10, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 18, 11, 15, 17, 13, 15, 15, 10,
    9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 18, 11, 11, 12, 17, 12, 15, 15, 10, 9, 7, 10, 15,
    10, 9, 15, 8, 10, 9, 8, 9, 12, 8, 16, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 11,
    11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16,
    12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10,
    11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8,
    9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11,
    11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 12, 11, 15,
    13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 7, 10, 6, 11, 9,
    8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10,
    13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11,
    11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6,
    16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8,
    8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10,
    13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15,
    12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6, 15, 12, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10,
    15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14,
    11, 13, 9, 15, 17, 12, 7,
];
