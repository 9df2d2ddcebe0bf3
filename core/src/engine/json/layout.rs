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
pub(in crate::engine) const ANSWERED: Place = 967;
pub(in crate::engine) const APART: Place = 317;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 507;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 880;
pub(in crate::engine) const BALLOT_KIND: Place = 307;
pub(in crate::engine) const BALLOT_PROOF: Place = 885;
pub(in crate::engine) const BALLOT_RULES: Place = 69;
pub(in crate::engine) const BALLOT_VIEW: Place = 875;
pub(in crate::engine) const BALLOTS_VIEW: Place = 877;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 426;
pub(in crate::engine) const BUDGET_COUNT: Place = 432;
pub(in crate::engine) const BUDGET_METHOD: Place = 322;
pub(in crate::engine) const BUDGET_OFFER: Place = 436;
pub(in crate::engine) const BUDGET_STEP: Place = 434;
pub(in crate::engine) const BURDEN_OF: Place = 968;
pub(in crate::engine) const BURDEN_VIEW: Place = 957;
pub(in crate::engine) const BUYER: Place = 463;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 110;
pub(in crate::engine) const CASE_RULES: Place = 108;
pub(in crate::engine) const CASE_VIEW: Place = 934;
pub(in crate::engine) const CASES_ANSWER: Place = 933;
pub(in crate::engine) const CASES_COMMAND: Place = 973;
pub(in crate::engine) const CASES_EVENT: Place = 475;
pub(in crate::engine) const CASES_QUERY: Place = 992;
pub(in crate::engine) const CASES_REFUSAL: Place = 732;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 955;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 997;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 503;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1008;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 512;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 479;
pub(in crate::engine) const CHANNEL_COUNT: Place = 832;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1012;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 573;
pub(in crate::engine) const CHOICE: Place = 882;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1014;
pub(in crate::engine) const CNY: Place = 471;
pub(in crate::engine) const CNY_PER_POINT: Place = 107;
pub(in crate::engine) const COMMAND: Place = 1016;
pub(in crate::engine) const COMPARISON: Place = 418;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 897;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 895;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 894;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 958;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1113;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 534;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1129;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 768;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 363;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 890;
pub(in crate::engine) const CORRECTION: Place = 298;
pub(in crate::engine) const COUNT: Place = 405;
pub(in crate::engine) const COUNT_TERMS: Place = 859;
pub(in crate::engine) const COVENANT_ANSWER: Place = 913;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1087;
pub(in crate::engine) const COVENANT_DRAFT: Place = 329;
pub(in crate::engine) const COVENANT_EVENT: Place = 437;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1132;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 675;
pub(in crate::engine) const COVENANT_RULE: Place = 331;
pub(in crate::engine) const COVENANT_STANDING: Place = 799;
pub(in crate::engine) const COVENANT_VERSION: Place = 916;
pub(in crate::engine) const COVENANT_VIEW: Place = 914;
pub(in crate::engine) const COVERAGE_VIEW: Place = 824;
pub(in crate::engine) const CREDIT_CODE: Place = 184;
pub(in crate::engine) const DATA_FORM: Place = 999;
pub(in crate::engine) const DATA_ITEM: Place = 119;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 494;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 846;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1059;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 304;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 399;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1136;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 306;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 577;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 431;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 939;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 888;
pub(in crate::engine) const DONE: Place = 1148;
pub(in crate::engine) const DUE_CAUSE: Place = 554;
pub(in crate::engine) const DUEL: Place = 424;
pub(in crate::engine) const EARNING_RULE: Place = 106;
pub(in crate::engine) const EFFECT: Place = 864;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 903;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 558;
pub(in crate::engine) const ENTRY: Place = 1004;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 234;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 787;
pub(in crate::engine) const ENTRY_VIEW: Place = 813;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 551;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 791;
pub(in crate::engine) const FIGURES: Place = 964;
pub(in crate::engine) const FLAW: Place = 403;
pub(in crate::engine) const FORM_COUNT: Place = 295;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 925;
pub(in crate::engine) const GRID_PART: Place = 136;
pub(in crate::engine) const HELPER: Place = 1151;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 389;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 256;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 844;
pub(in crate::engine) const IN_FORCE: Place = 868;
pub(in crate::engine) const INEQUALITY: Place = 416;
pub(in crate::engine) const ITEM_ANSWER: Place = 506;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 529;
pub(in crate::engine) const JOIN_CODE: Place = 829;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1152;
pub(in crate::engine) const KEPT_FROM: Place = 125;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 949;
pub(in crate::engine) const LAWFUL_BASIS: Place = 120;
pub(in crate::engine) const LEDGER_TOTALS: Place = 932;
pub(in crate::engine) const LEVEL: Place = 116;
pub(in crate::engine) const LEVEL_FIGURE: Place = 947;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 115;
pub(in crate::engine) const LIST_ENTRY: Place = 375;
pub(in crate::engine) const LIST_LINE: Place = 905;
pub(in crate::engine) const LIST_SUMMARY: Place = 371;
pub(in crate::engine) const MADE: Place = 1149;
pub(in crate::engine) const MATTER: Place = 1054;
pub(in crate::engine) const MEASURE: Place = 333;
pub(in crate::engine) const MEMBER_VIEW: Place = 792;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 814;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1017;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 126;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1159;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 141;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 924;
pub(in crate::engine) const MINORITY: Place = 281;
pub(in crate::engine) const MODERATION: Place = 893;
pub(in crate::engine) const MOTION_COUNT: Place = 406;
pub(in crate::engine) const NEXT: Place = 874;
pub(in crate::engine) const NEXT_STEP: Place = 873;
pub(in crate::engine) const OBJECTION_STATUS: Place = 909;
pub(in crate::engine) const OBJECTION_VIEW: Place = 908;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 906;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 926;
pub(in crate::engine) const OFFICE_HOURS: Place = 113;
pub(in crate::engine) const OPEN_CASE: Place = 954;
pub(in crate::engine) const OPENING_TERMS: Place = 369;
pub(in crate::engine) const OPTION_VOTES: Place = 413;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 263;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 835;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 834;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 901;
pub(in crate::engine) const OWNED_UNIT: Place = 353;
pub(in crate::engine) const PAPER_BOX: Place = 857;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 923;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 922;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 823;
pub(in crate::engine) const POINTS_ANSWER: Place = 921;
pub(in crate::engine) const POINTS_COMMAND: Place = 1099;
pub(in crate::engine) const POINTS_EVENT: Place = 454;
pub(in crate::engine) const POINTS_QUERY: Place = 1171;
pub(in crate::engine) const POINTS_REFUSAL: Place = 697;
pub(in crate::engine) const POINTS_RULES: Place = 104;
pub(in crate::engine) const POST: Place = 311;
pub(in crate::engine) const POST_COUNT: Place = 411;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 419;
pub(in crate::engine) const PROOF_FIGURE: Place = 827;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 910;
pub(in crate::engine) const PROXY_LIMITS: Place = 103;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 912;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 879;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1182;
pub(in crate::engine) const QUESTION: Place = 1186;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 960;
pub(in crate::engine) const QUESTION_VIEW: Place = 959;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 937;
pub(in crate::engine) const RATING_SUMS: Place = 950;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 365;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 811;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 725;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 927;
pub(in crate::engine) const REFUSAL: Place = 557;
pub(in crate::engine) const REFUSED: Place = 556;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 943;
pub(in crate::engine) const REGION_HISTORY: Place = 816;
pub(in crate::engine) const REGION_VERSION: Place = 818;
pub(in crate::engine) const REGION_VIEW: Place = 815;
pub(in crate::engine) const REQUEST: Place = 1187;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 460;
pub(in crate::engine) const RESERVED: Place = 314;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 130;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 124;
pub(in crate::engine) const RETURN_CAUSE: Place = 467;
pub(in crate::engine) const REVIEW_FINDING: Place = 385;
pub(in crate::engine) const REVIEW_TERMS: Place = 49;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 794;
pub(in crate::engine) const ROUND: Place = 429;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 920;
pub(in crate::engine) const RUNOFF_COUNT: Place = 427;
pub(in crate::engine) const SCHULZE_COUNT: Place = 422;
pub(in crate::engine) const SCORE: Place = 499;
pub(in crate::engine) const SEATED: Place = 421;
pub(in crate::engine) const SEATS_COUNT: Place = 409;
pub(in crate::engine) const SECRET: Place = 1191;
pub(in crate::engine) const SENSITIVITY: Place = 122;
pub(in crate::engine) const SENTENCE: Place = 887;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 470;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 472;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 931;
pub(in crate::engine) const SETUP: Place = 1192;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 540;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 741;
pub(in crate::engine) const STAGE_FIGURE: Place = 945;
pub(in crate::engine) const STAGE_NAME: Place = 607;
pub(in crate::engine) const STAGE_VIEW: Place = 848;
pub(in crate::engine) const STAGES: Place = 742;
pub(in crate::engine) const STATEMENT_VIEW: Place = 899;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 942;
pub(in crate::engine) const STEP_VIEW: Place = 941;
pub(in crate::engine) const TALLY: Place = 408;
pub(in crate::engine) const TERM: Place = 117;
pub(in crate::engine) const TERMS: Place = 477;
pub(in crate::engine) const TEST: Place = 417;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 860;
pub(in crate::engine) const TIES: Place = 324;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1193;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 847;
pub(in crate::engine) const TRACKER: Place = 651;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 820;
pub(in crate::engine) const TURNOUT: Place = 400;
pub(in crate::engine) const UNIT: Place = 488;
pub(in crate::engine) const UNIT_FIGURES: Place = 951;
pub(in crate::engine) const UNMASKING: Place = 284;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 285;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 965;
pub(in crate::engine) const VAULT_COMMAND: Place = 1121;
pub(in crate::engine) const VAULT_EVENT: Place = 543;
pub(in crate::engine) const VAULT_QUERY: Place = 1183;
pub(in crate::engine) const VAULT_REFUSAL: Place = 779;
pub(in crate::engine) const VERIFICATION_CODE: Place = 930;
pub(in crate::engine) const VIA: Place = 1189;
pub(in crate::engine) const VIOLATION_VIEW: Place = 798;
pub(in crate::engine) const VOIDED: Place = 402;
pub(in crate::engine) const VOTE: Place = 1077;
pub(in crate::engine) const VOTE_MEASURE: Place = 95;
pub(in crate::engine) const VOTE_RESULT: Place = 398;
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
    Row::Union(2455, 9), // 14 Answer
    Row::Union(1993, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1917, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1913, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1911, 2), // 29 Outcome
    Row::Record(1428, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1419, 9), // 32 Event
    Row::Union(252, 1), // 33 CharterEvent
    Row::Record(251, 1), // 34 CharterEvent.adopted
    Row::Record(241, 10), // 35 Charter
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
    Row::Record(187, 2), // 60 DeliberationRules
    Row::List(62), // 61 [DecisionRule]
    Row::Record(140, 13), // 62 DecisionRule
    Row::Words(84, 8), // 63 Electorate
    Row::Union(92, 2), // 64 Threshold
    Row::Leaf(Leaf::Ratio), // 65 Ratio
    Row::Words(94, 4), // 66 Base
    Row::Maybe(0), // 67 Id?
    Row::Maybe(69), // 68 BallotRules?
    Row::Record(123, 7), // 69 BallotRules
    Row::Leaf(Leaf::Bool), // 70 bool
    Row::Maybe(72), // 71 ProxyRule?
    Row::Record(98, 2), // 72 ProxyRule
    Row::Maybe(74), // 73 SilenceRule?
    Row::Record(103, 4), // 74 SilenceRule
    Row::Words(100, 3), // 75 Silence
    Row::Maybe(77), // 76 RankSheet?
    Row::Record(116, 7), // 77 RankSheet
    Row::Words(107, 2), // 78 RankedMethod
    Row::Words(109, 2), // 79 EqualRanks
    Row::Words(111, 1), // 80 SkippedRanks
    Row::Words(112, 1), // 81 Unranked
    Row::Words(113, 1), // 82 Exhausted
    Row::Words(114, 1), // 83 Elimination
    Row::Words(115, 1), // 84 Withdrawn
    Row::Maybe(86), // 85 LifeRule?
    Row::Record(130, 10), // 86 LifeRule
    Row::Maybe(46), // 87 u16?
    Row::List(89), // 88 [Preset]
    Row::Record(168, 19), // 89 Preset
    Row::Leaf(Leaf::Day), // 90 Day
    Row::Maybe(90), // 91 Day?
    Row::Words(153, 4), // 92 Certainty
    Row::List(63), // 93 [Electorate]
    Row::List(95), // 94 [VoteMeasure]
    Row::Words(157, 2), // 95 VoteMeasure
    Row::List(97), // 96 [Caller]
    Row::Record(159, 2), // 97 Caller
    Row::Maybe(99), // 98 Days?
    Row::Record(161, 2), // 99 Days
    Row::Maybe(101), // 100 VotingDays?
    Row::Record(163, 2), // 101 VotingDays
    Row::Maybe(103), // 102 ProxyLimits?
    Row::Record(165, 3), // 103 ProxyLimits
    Row::Record(193, 4), // 104 PointsRules
    Row::List(106), // 105 [EarningRule]
    Row::Record(189, 4), // 106 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 107 CnyPerPoint
    Row::Record(212, 6), // 108 CaseRules
    Row::List(110), // 109 [CaseKind]
    Row::Record(197, 3), // 110 CaseKind
    Row::List(0), // 111 [OrganisationId]
    Row::List(113), // 112 [OfficeHours]
    Row::Record(200, 2), // 113 OfficeHours
    Row::List(115), // 114 [Limit]
    Row::Record(209, 3), // 115 Limit
    Row::Words(202, 5), // 116 Level
    Row::Union(207, 2), // 117 Term
    Row::List(119), // 118 [DataItem]
    Row::Record(228, 7), // 119 DataItem
    Row::Words(218, 7), // 120 LawfulBasis
    Row::List(0), // 121 [PurposeCode]
    Row::Words(225, 3), // 122 Sensitivity
    Row::List(124), // 123 [RetentionCategory]
    Row::Record(237, 4), // 124 RetentionCategory
    Row::Words(235, 2), // 125 KeptFrom
    Row::Union(627, 44), // 126 MembershipEvent
    Row::Record(253, 4), // 127 MembershipEvent.regionDefined
    Row::Maybe(39), // 128 RegionCode?
    Row::Record(269, 4), // 129 MembershipEvent.reshapePlanned
    Row::Union(265, 4), // 130 Reshaping
    Row::Record(241, 1), // 131 Reshaping.rename
    Row::Record(257, 2), // 132 Reshaping.move
    Row::Record(262, 2), // 133 Reshaping.split
    Row::List(0), // 134 [HouseholdId]
    Row::List(136), // 135 [GridPart]
    Row::Record(259, 3), // 136 GridPart
    Row::Record(264, 1), // 137 Reshaping.merge
    Row::List(39), // 138 [RegionCode]
    Row::Record(269, 1), // 139 MembershipEvent.reshapeCancelled
    Row::Record(488, 2), // 140 MembershipEvent.reshapeDropped
    Row::Union(388, 100), // 141 MembershipRefusal
    Row::Record(38, 1), // 142 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 143 MembershipRefusal.unknownPerson
    Row::Record(273, 1), // 144 MembershipRefusal.unknownHousehold
    Row::Record(274, 1), // 145 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 146 MembershipRefusal.regionExists
    Row::Record(275, 3), // 147 MembershipRefusal.levelGap
    Row::Record(278, 3), // 148 MembershipRefusal.gridSuffix
    Row::Record(281, 2), // 149 MembershipRefusal.notAGrid
    Row::Record(269, 1), // 150 MembershipRefusal.unknownReshape
    Row::Record(283, 2), // 151 MembershipRefusal.reshapeExists
    Row::Record(285, 2), // 152 MembershipRefusal.reshapePast
    Row::Record(287, 2), // 153 MembershipRefusal.regionEnded
    Row::Record(289, 0), // 154 MembershipRefusal.nothingChanges
    Row::Record(289, 1), // 155 MembershipRefusal.namedTwice
    Row::Record(290, 4), // 156 MembershipRefusal.mergeLevels
    Row::Record(294, 4), // 157 MembershipRefusal.householdsUnaccounted
    Row::Record(298, 3), // 158 MembershipRefusal.knownBelowJoined
    Row::Record(301, 2), // 159 MembershipRefusal.joinCodeDays
    Row::Record(294, 1), // 160 MembershipRefusal.noJoinCode
    Row::Record(303, 1), // 161 MembershipRefusal.joinTriesUsed
    Row::Record(304, 2), // 162 MembershipRefusal.joinCodeReplaced
    Row::Record(304, 1), // 163 MembershipRefusal.joinCodeWithdrawn
    Row::Record(303, 1), // 164 MembershipRefusal.joinCodeExpired
    Row::Record(306, 2), // 165 MembershipRefusal.proofTooLow
    Row::Record(308, 2), // 166 MembershipRefusal.alreadyMember
    Row::Record(310, 0), // 167 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 168 MembershipRefusal.identityChanged
    Row::Record(310, 2), // 169 MembershipRefusal.householdElsewhere
    Row::Record(312, 2), // 170 MembershipRefusal.householdFull
    Row::Record(36, 1), // 171 MembershipRefusal.notAMember
    Row::Record(314, 2), // 172 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 173 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 174 MembershipRefusal.roleWithoutOrganisation
    Row::Record(316, 2), // 175 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 176 MembershipRefusal.ownGrant
    Row::Record(318, 2), // 177 MembershipRefusal.roleExpiryPast
    Row::Record(320, 3), // 178 MembershipRefusal.beyondRung
    Row::Record(323, 2), // 179 MembershipRefusal.grantOutlasts
    Row::Record(325, 2), // 180 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 181 MembershipRefusal.roleNotHeld
    Row::Record(274, 1), // 182 MembershipRefusal.creditCodeMissing
    Row::Record(327, 2), // 183 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 184 CreditCode
    Row::Record(274, 1), // 185 MembershipRefusal.organisationExists
    Row::Record(329, 2), // 186 MembershipRefusal.applicationsOfPerson
    Row::Record(331, 3), // 187 MembershipRefusal.applicationsOfRegion
    Row::Record(334, 2), // 188 MembershipRefusal.officersTooMany
    Row::Record(336, 0), // 189 MembershipRefusal.officersNone
    Row::Record(36, 1), // 190 MembershipRefusal.officerTwice
    Row::Record(274, 1), // 191 MembershipRefusal.notUnderReview
    Row::Record(274, 1), // 192 MembershipRefusal.ownReview
    Row::Record(274, 1), // 193 MembershipRefusal.sameReviewer
    Row::Record(274, 1), // 194 MembershipRefusal.notRejected
    Row::Record(274, 1), // 195 MembershipRefusal.appealDecided
    Row::Record(318, 2), // 196 MembershipRefusal.appealLate
    Row::Record(274, 1), // 197 MembershipRefusal.ownSupervision
    Row::Record(274, 1), // 198 MembershipRefusal.notSuspended
    Row::Record(336, 3), // 199 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 200 i16
    Row::Record(274, 1), // 201 MembershipRefusal.notActive
    Row::Record(339, 2), // 202 MembershipRefusal.notDue
    Row::Record(341, 2), // 203 MembershipRefusal.personMerged
    Row::Record(343, 2), // 204 MembershipRefusal.identityKeyOrder
    Row::Record(345, 0), // 205 MembershipRefusal.identityKeyReused
    Row::Record(343, 2), // 206 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 207 MembershipRefusal.ownWitness
    Row::Record(345, 3), // 208 MembershipRefusal.proofBelow
    Row::Record(348, 2), // 209 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 210 MembershipRefusal.onePerson
    Row::Record(350, 2), // 211 MembershipRefusal.duplicateOpen
    Row::Record(350, 2), // 212 MembershipRefusal.noDuplicate
    Row::Record(350, 2), // 213 MembershipRefusal.ownDuplicate
    Row::Record(341, 2), // 214 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 215 MembershipRefusal.notAMinor
    Row::Record(352, 3), // 216 MembershipRefusal.underage
    Row::Record(355, 2), // 217 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 218 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 219 MembershipRefusal.guardianActs
    Row::Record(357, 0), // 220 MembershipRefusal.unmaskingOff
    Row::Record(357, 1), // 221 MembershipRefusal.unmaskingExists
    Row::Record(357, 1), // 222 MembershipRefusal.unknownUnmasking
    Row::Record(358, 2), // 223 MembershipRefusal.unknownHandle
    Row::Record(357, 1), // 224 MembershipRefusal.ownUnmasking
    Row::Record(357, 1), // 225 MembershipRefusal.unmaskingDecided
    Row::Record(357, 1), // 226 MembershipRefusal.nobodyToTell
    Row::Record(360, 0), // 227 MembershipRefusal.assistanceOff
    Row::Record(360, 1), // 228 MembershipRefusal.ownHelper
    Row::Record(360, 1), // 229 MembershipRefusal.helperElsewhere
    Row::Record(361, 2), // 230 MembershipRefusal.helperForRole
    Row::Record(363, 4), // 231 MembershipRefusal.helperBusy
    Row::Record(360, 1), // 232 MembershipRefusal.helperChooses
    Row::Record(372, 2), // 233 MembershipRefusal.channelDiffers
    Row::Words(367, 5), // 234 EntryChannel
    Row::Record(374, 1), // 235 MembershipRefusal.unknownBatch
    Row::Record(374, 1), // 236 MembershipRefusal.batchExists
    Row::Record(374, 1), // 237 MembershipRefusal.batchClosed
    Row::Record(375, 3), // 238 MembershipRefusal.batchTotal
    Row::Record(378, 2), // 239 MembershipRefusal.notInBatch
    Row::Record(380, 4), // 240 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 241 MembershipRefusal.nothingToCorrect
    Row::Record(318, 2), // 242 MembershipRefusal.correctionLate
    Row::Record(384, 2), // 243 MembershipRefusal.proofRaised
    Row::Record(386, 2), // 244 MembershipRefusal.secondEyes
    Row::Record(269, 3), // 245 MembershipEvent.regionReshaped
    Row::Record(294, 2), // 246 MembershipEvent.knownHouseholdsEntered
    Row::Record(490, 7), // 247 MembershipEvent.roleGranted
    Row::Maybe(0), // 248 OrganisationId?
    Row::Maybe(0), // 249 PersonId?
    Row::Record(490, 4), // 250 MembershipEvent.roleRevoked
    Row::Record(497, 4), // 251 MembershipEvent.joinCodeIssued
    Row::Record(497, 2), // 252 MembershipEvent.joinCodeRevoked
    Row::Record(501, 3), // 253 MembershipEvent.joinCodeRejected
    Row::Record(310, 2), // 254 MembershipEvent.householdFormed
    Row::Record(504, 5), // 255 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 256 Identity
    Row::Record(36, 1), // 257 MembershipEvent.personLeft
    Row::Record(509, 2), // 258 MembershipEvent.delegateNamed
    Row::Record(511, 3), // 259 MembershipEvent.householdRegrouped
    Row::List(0), // 260 [PersonId]
    Row::Record(273, 1), // 261 MembershipEvent.delegateCleared
    Row::Record(525, 10), // 262 MembershipEvent.organisationApplied
    Row::Words(514, 11), // 263 OrganisationKind
    Row::Maybe(184), // 264 CreditCode?
    Row::Record(535, 2), // 265 MembershipEvent.organisationApproved
    Row::Record(537, 5), // 266 MembershipEvent.organisationRejected
    Row::Record(542, 4), // 267 MembershipEvent.reviewAppealed
    Row::Record(274, 1), // 268 MembershipEvent.applicationWithdrawn
    Row::Record(535, 2), // 269 MembershipEvent.organisationSuspended
    Row::Record(535, 2), // 270 MembershipEvent.organisationReinstated
    Row::Record(535, 2), // 271 MembershipEvent.organisationDissolved
    Row::Record(546, 3), // 272 MembershipEvent.reviewOverdue
    Row::Record(546, 3), // 273 MembershipEvent.reviewEscalated
    Row::Record(549, 2), // 274 MembershipEvent.identityKeyRotated
    Row::Record(551, 3), // 275 MembershipEvent.personProved
    Row::Record(554, 5), // 276 MembershipEvent.duplicateFound
    Row::Record(559, 3), // 277 MembershipEvent.duplicateOverdue
    Row::Record(562, 3), // 278 MembershipEvent.duplicateDismissed
    Row::Record(565, 3), // 279 MembershipEvent.personsMerged
    Row::Record(570, 2), // 280 MembershipEvent.minorEntered
    Row::Record(568, 2), // 281 Minority
    Row::Record(36, 1), // 282 MembershipEvent.cameOfAge
    Row::Record(591, 1), // 283 MembershipEvent.unmaskingAsked
    Row::Record(584, 7), // 284 Unmasking
    Row::Union(580, 4), // 285 UnmaskingStage
    Row::Record(339, 1), // 286 UnmaskingStage.asked
    Row::Record(572, 0), // 287 UnmaskingStage.lapsed
    Row::Record(572, 2), // 288 UnmaskingStage.declined
    Row::Record(574, 6), // 289 UnmaskingStage.granted
    Row::Record(592, 2), // 290 MembershipEvent.unmaskingMoved
    Row::Record(594, 2), // 291 MembershipEvent.personErased
    Row::Record(596, 7), // 292 MembershipEvent.entered
    Row::Record(605, 4), // 293 MembershipEvent.batchOpened
    Row::List(295), // 294 [FormCount]
    Row::Record(603, 2), // 295 FormCount
    Row::Record(609, 3), // 296 MembershipEvent.batchClosed
    Row::Record(616, 3), // 297 MembershipEvent.entryCorrected
    Row::Union(613, 3), // 298 Correction
    Row::Record(273, 1), // 299 Correction.household
    Row::Record(192, 1), // 300 Correction.proof
    Row::Record(612, 1), // 301 Correction.delegate
    Row::Record(619, 5), // 302 MembershipEvent.actHeld
    Row::Record(624, 3), // 303 MembershipEvent.actSeconded
    Row::Union(985, 35), // 304 DeliberationEvent
    Row::Record(730, 13), // 305 DeliberationEvent.topicProposed
    Row::Record(705, 3), // 306 DeliberationQuestion
    Row::Union(694, 6), // 307 BallotKind
    Row::Record(671, 0), // 308 BallotKind.motion
    Row::Record(679, 2), // 309 BallotKind.block
    Row::List(311), // 310 [Post]
    Row::Record(673, 4), // 311 Post
    Row::List(45), // 312 [u8]
    Row::List(314), // 313 [Reserved]
    Row::Record(671, 2), // 314 Reserved
    Row::Maybe(64), // 315 Threshold?
    Row::List(317), // 316 [Apart]
    Row::Record(677, 2), // 317 Apart
    Row::Record(681, 1), // 318 BallotKind.approval
    Row::Record(682, 2), // 319 BallotKind.score
    Row::Record(684, 2), // 320 BallotKind.ranked
    Row::Record(689, 5), // 321 BallotKind.budget
    Row::Words(686, 3), // 322 BudgetMethod
    Row::List(13), // 323 [Amount]
    Row::Union(702, 3), // 324 Ties
    Row::Record(700, 0), // 325 Ties.revote
    Row::Record(700, 1), // 326 Ties.seniority
    Row::Record(701, 1), // 327 Ties.lot
    Row::Maybe(329), // 328 CovenantDraft?
    Row::Record(724, 4), // 329 CovenantDraft
    Row::List(331), // 330 [CovenantRule]
    Row::Record(718, 6), // 331 CovenantRule
    Row::List(333), // 332 [Measure]
    Row::Union(710, 6), // 333 Measure
    Row::Record(708, 0), // 334 Measure.dissuade
    Row::Record(708, 0), // 335 Measure.expose
    Row::Record(708, 2), // 336 Measure.exposeNamed
    Row::Maybe(120), // 337 LawfulBasis?
    Row::Record(197, 1), // 338 Measure.refer
    Row::Record(190, 1), // 339 Measure.fine
    Row::Record(710, 0), // 340 Measure.withholdService
    Row::Maybe(342), // 341 AppealTerms?
    Row::Record(716, 2), // 342 AppealTerms
    Row::Maybe(0), // 343 RuleCode?
    Row::Maybe(0), // 344 TopicId?
    Row::List(0), // 345 [Id]
    Row::List(347), // 346 [Call]
    Row::Record(728, 2), // 347 Call
    Row::Record(745, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(743, 2), // 350 Voter
    Row::Record(751, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(748, 3), // 353 OwnedUnit
    Row::Record(753, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(755, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(757, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(730, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(760, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(762, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(767, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(770, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(776, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(772, 4), // 363 ContributionKind
    Row::Record(786, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(783, 3), // 365 Reaction
    Row::Record(790, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(796, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(807, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(800, 4), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(804, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(816, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(812, 4), // 375 ListEntry
    Row::Record(821, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(825, 2), // 377 DeliberationEvent.listStands
    Row::Record(827, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(830, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(825, 2), // 380 DeliberationEvent.resultStands
    Row::Record(834, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(840, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(760, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(846, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(843, 3), // 385 ReviewFinding
    Row::Record(850, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(856, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(864, 4), // 390 DeliberationEvent.voteEntrusted
    Row::Record(864, 2), // 391 DeliberationEvent.proxyRevoked
    Row::Record(868, 4), // 392 DeliberationEvent.ballotsServed
    Row::Record(872, 6), // 393 DeliberationEvent.paperIssued
    Row::Record(878, 3), // 394 DeliberationEvent.papersCounted
    Row::List(389), // 395 [HiddenBallot]
    Row::Record(881, 3), // 396 DeliberationEvent.votingClosed
    Row::Record(978, 7), // 397 DeliberationEvent.topicDecided
    Row::Record(972, 6), // 398 VoteResult
    Row::Words(884, 4), // 399 DeliberationOutcome
    Row::Record(895, 3), // 400 Turnout
    Row::List(402), // 401 [Voided]
    Row::Record(893, 2), // 402 Voided
    Row::Words(888, 5), // 403 Flaw
    Row::Maybe(405), // 404 Count?
    Row::Union(967, 5), // 405 Count
    Row::Record(904, 1), // 406 MotionCount
    Row::List(408), // 407 [Tally]
    Row::Record(898, 6), // 408 Tally
    Row::Record(929, 1), // 409 SeatsCount
    Row::List(411), // 410 [PostCount]
    Row::Record(925, 4), // 411 PostCount
    Row::List(413), // 412 [OptionVotes]
    Row::Record(919, 3), // 413 OptionVotes
    Row::List(19), // 414 [u32]
    Row::List(416), // 415 [Inequality]
    Row::Record(909, 10), // 416 Inequality
    Row::Words(905, 2), // 417 Test
    Row::Words(907, 2), // 418 Comparison
    Row::Leaf(Leaf::Product), // 419 Product
    Row::List(421), // 420 [Seated]
    Row::Record(922, 3), // 421 Seated
    Row::Record(939, 4), // 422 SchulzeCount
    Row::List(424), // 423 [Duel]
    Row::Record(930, 4), // 424 Duel
    Row::List(426), // 425 [Beat]
    Row::Record(934, 5), // 426 Beat
    Row::Record(951, 3), // 427 RunoffCount
    Row::List(429), // 428 [Round]
    Row::Record(946, 5), // 429 Round
    Row::List(431), // 430 [DeliberationStanding]
    Row::Record(943, 3), // 431 DeliberationStanding
    Row::Record(964, 3), // 432 BudgetCount
    Row::List(434), // 433 [BudgetStep]
    Row::Record(957, 7), // 434 BudgetStep
    Row::List(436), // 435 [BudgetOffer]
    Row::Record(954, 3), // 436 BudgetOffer
    Row::Union(1074, 14), // 437 CovenantEvent
    Row::Record(1020, 5), // 438 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 439 CovenantId?
    Row::Record(1025, 3), // 440 CovenantEvent.covenantRepealed
    Row::Record(1025, 2), // 441 CovenantEvent.covenantGoesOn
    Row::Record(1028, 12), // 442 CovenantEvent.violationRecorded
    Row::Record(1040, 2), // 443 CovenantEvent.replyGiven
    Row::Record(1042, 8), // 444 CovenantEvent.measureApplied
    Row::Maybe(0), // 445 CaseId?
    Row::Record(1050, 3), // 446 CovenantEvent.noticeIssued
    Row::Record(1053, 4), // 447 CovenantEvent.noticeRetracted
    Row::Record(1057, 5), // 448 CovenantEvent.referredAgain
    Row::Record(1062, 2), // 449 CovenantEvent.referralOpened
    Row::Record(1064, 2), // 450 CovenantEvent.referralRefused
    Row::Record(1066, 3), // 451 CovenantEvent.appealLodged
    Row::Record(1069, 2), // 452 CovenantEvent.appealDismissed
    Row::Record(1071, 3), // 453 CovenantEvent.violationWithdrawn
    Row::Union(1149, 12), // 454 PointsEvent
    Row::Record(1088, 2), // 455 PointsEvent.fundOpened
    Row::Record(1090, 5), // 456 PointsEvent.pointsAwarded
    Row::Record(1095, 6), // 457 PointsEvent.awardReversed
    Row::Record(1103, 5), // 458 PointsEvent.offerPublished
    Row::Maybe(460), // 459 Requirement?
    Row::Record(1101, 2), // 460 Requirement
    Row::Record(1103, 1), // 461 PointsEvent.offerWithdrawn
    Row::Record(1110, 6), // 462 PointsEvent.redemptionReserved
    Row::Union(1108, 2), // 463 Buyer
    Row::Record(1116, 2), // 464 PointsEvent.codeRejected
    Row::Record(1110, 1), // 465 PointsEvent.redemptionConfirmed
    Row::Record(1122, 2), // 466 PointsEvent.redemptionReturned
    Row::Words(1118, 4), // 467 ReturnCause
    Row::Record(1138, 5), // 468 PointsEvent.settled
    Row::List(470), // 469 [SettlementLine]
    Row::Record(1124, 7), // 470 SettlementLine
    Row::Leaf(Leaf::Cny), // 471 Cny
    Row::Record(1131, 7), // 472 SettlementTotals
    Row::Record(1143, 3), // 473 PointsEvent.pointsCombined
    Row::Record(1146, 3), // 474 PointsEvent.pointsForfeited
    Row::Union(1248, 19), // 475 CasesEvent
    Row::Record(1166, 1), // 476 CasesEvent.termsAdopted
    Row::Record(1161, 5), // 477 Terms
    Row::Record(1175, 10), // 478 CasesEvent.caseReported
    Row::Words(1167, 8), // 479 Channel
    Row::Record(1185, 2), // 480 CasesEvent.caseAccepted
    Row::Record(1187, 5), // 481 CasesEvent.caseDeclined
    Row::Record(1192, 2), // 482 CasesEvent.selfResolutionStarted
    Row::Record(1038, 1), // 483 CasesEvent.handlingStarted
    Row::Record(1194, 2), // 484 CasesEvent.caseEntrusted
    Row::Record(1196, 4), // 485 CasesEvent.caseDispatched
    Row::Record(1200, 3), // 486 CasesEvent.caseReturned
    Row::Record(1205, 5), // 487 CasesEvent.feedbackGiven
    Row::Union(1203, 2), // 488 Unit
    Row::Record(38, 1), // 489 Unit.region
    Row::Record(274, 1), // 490 Unit.organisation
    Row::Record(1210, 7), // 491 CasesEvent.caseClosed
    Row::Record(1219, 6), // 492 CasesEvent.caseEscalated
    Row::Maybe(494), // 493 Deferral?
    Row::Words(1217, 2), // 494 Deferral
    Row::Record(1225, 4), // 495 CasesEvent.deadlineMissed
    Row::Record(1229, 5), // 496 CasesEvent.caseSupervised
    Row::Record(1234, 3), // 497 CasesEvent.deadlineSet
    Row::Record(1237, 6), // 498 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 499 Score
    Row::Record(1243, 5), // 500 CasesEvent.caseReopened
    Row::Record(1194, 2), // 501 CasesEvent.caseReleased
    Row::Record(1038, 1), // 502 CasesEvent.caseWithdrawn
    Row::Union(1352, 6), // 503 CatalogueEvent
    Row::Record(1326, 5), // 504 CatalogueEvent.formAsked
    Row::List(506), // 505 [ItemAnswer]
    Row::Record(1324, 2), // 506 ItemAnswer
    Row::Union(1320, 4), // 507 AskAnswer
    Row::Record(1267, 4), // 508 AskAnswer.alreadyHeld
    Row::Record(1271, 4), // 509 AskAnswer.shareFrom
    Row::Record(1275, 2), // 510 AskAnswer.mayCollect
    Row::Record(1319, 1), // 511 AskAnswer.forbidden
    Row::Union(1305, 14), // 512 CatalogueRefusal
    Row::Record(228, 1), // 513 CatalogueRefusal.unknownItem
    Row::Record(228, 1), // 514 CatalogueRefusal.itemTwice
    Row::Record(1277, 2), // 515 CatalogueRefusal.purposeNotLawful
    Row::Record(1279, 3), // 516 CatalogueRefusal.notEntitled
    Row::Record(1282, 3), // 517 CatalogueRefusal.outsideRegion
    Row::Record(1285, 5), // 518 CatalogueRefusal.alreadyHeld
    Row::Record(1290, 3), // 519 CatalogueRefusal.refusedByResident
    Row::Record(1293, 2), // 520 CatalogueRefusal.consentMissing
    Row::Record(1295, 3), // 521 CatalogueRefusal.guardianMissing
    Row::Record(1298, 5), // 522 CatalogueRefusal.heldElsewhere
    Row::Record(1268, 1), // 523 CatalogueRefusal.recordExists
    Row::Record(1268, 1), // 524 CatalogueRefusal.unknownRecord
    Row::Record(1303, 2), // 525 CatalogueRefusal.notFresh
    Row::Record(1293, 2), // 526 CatalogueRefusal.notRefusable
    Row::Record(1334, 10), // 527 CatalogueEvent.itemCollected
    Row::Maybe(529), // 528 ItemConsent?
    Row::Record(1331, 3), // 529 ItemConsent
    Row::Record(1344, 4), // 530 CatalogueEvent.itemShared
    Row::Record(1348, 4), // 531 CatalogueEvent.itemRefused
    Row::Record(1344, 2), // 532 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 533 CatalogueEvent.personForgotten
    Row::Union(1381, 7), // 534 ConsultationEvent
    Row::Record(1358, 7), // 535 ConsultationEvent.questionAsked
    Row::Record(1365, 3), // 536 ConsultationEvent.answerReminded
    Row::Record(1368, 3), // 537 ConsultationEvent.answerOverdue
    Row::Record(1371, 3), // 538 ConsultationEvent.questionEscalated
    Row::Record(1376, 3), // 539 ConsultationEvent.questionAnswered
    Row::Record(1374, 2), // 540 ShownIdentity
    Row::Record(1358, 1), // 541 ConsultationEvent.questionWithdrawn
    Row::Record(1379, 2), // 542 ConsultationEvent.answerRated
    Row::Union(1412, 7), // 543 VaultEvent
    Row::Record(1388, 6), // 544 VaultEvent.entryKept
    Row::Maybe(17), // 545 Digest?
    Row::Record(1394, 2), // 546 VaultEvent.entryCorrected
    Row::Record(1396, 2), // 547 VaultEvent.termMoved
    Row::Record(1398, 2), // 548 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 549 CategoryCode?
    Row::Record(1405, 2), // 550 VaultEvent.erasureOrdered
    Row::Words(1400, 5), // 551 ErasureGround
    Row::Record(1410, 2), // 552 VaultEvent.entriesDue
    Row::List(0), // 553 [EntryId]
    Row::Words(1407, 3), // 554 DueCause
    Row::Record(1410, 1), // 555 VaultEvent.entriesErased
    Row::Record(1905, 6), // 556 Refused
    Row::Union(1895, 10), // 557 Refusal
    Row::Union(1446, 14), // 558 EngineRefusal
    Row::Record(1429, 2), // 559 EngineRefusal.tooLarge
    Row::Record(1431, 1), // 560 EngineRefusal.notUtf8
    Row::Record(1432, 2), // 561 EngineRefusal.malformed
    Row::Record(1434, 2), // 562 EngineRefusal.requestReused
    Row::Record(1436, 2), // 563 EngineRefusal.full
    Row::Record(1438, 2), // 564 EngineRefusal.timeBackward
    Row::Record(1440, 3), // 565 EngineRefusal.forbidden
    Row::Record(1443, 1), // 566 EngineRefusal.deadlinesPending
    Row::Record(1433, 1), // 567 EngineRefusal.snapshotDamaged
    Row::Record(1444, 2), // 568 EngineRefusal.snapshotVersion
    Row::Record(1446, 0), // 569 EngineRefusal.wrongSecret
    Row::Record(1434, 1), // 570 EngineRefusal.notRecorded
    Row::Record(1435, 2), // 571 EngineRefusal.noSuchRecord
    Row::Record(1433, 1), // 572 EngineRefusal.invalidNumber
    Row::Union(1464, 3), // 573 CharterRefusal
    Row::Record(1432, 2), // 574 CharterRefusal.invalid
    Row::Record(1460, 2), // 575 CharterRefusal.notInForce
    Row::Record(1462, 2), // 576 CharterRefusal.notLater
    Row::Union(1600, 95), // 577 DeliberationRefusal
    Row::Record(730, 1), // 578 DeliberationRefusal.unknownTopic
    Row::Record(730, 1), // 579 DeliberationRefusal.topicExists
    Row::Record(718, 1), // 580 DeliberationRefusal.unknownRule
    Row::Record(1467, 5), // 581 DeliberationRefusal.presetOutsideDates
    Row::Record(1472, 4), // 582 DeliberationRefusal.uncontested
    Row::Record(718, 1), // 583 DeliberationRefusal.unitsNamed
    Row::Record(1476, 3), // 584 DeliberationRefusal.unknownUnit
    Row::Record(1479, 2), // 585 DeliberationRefusal.registeredElsewhere
    Row::Record(1481, 2), // 586 DeliberationRefusal.rulesCount
    Row::Record(718, 1), // 587 DeliberationRefusal.ruleTwice
    Row::Record(1483, 3), // 588 DeliberationRefusal.windowDays
    Row::Record(1486, 3), // 589 DeliberationRefusal.ladderLength
    Row::Record(1489, 2), // 590 DeliberationRefusal.ladderDescends
    Row::Record(1483, 3), // 591 DeliberationRefusal.hearingDays
    Row::Record(1491, 5), // 592 DeliberationRefusal.unheard
    Row::Record(1496, 2), // 593 DeliberationRefusal.figuresFrom
    Row::Record(1489, 2), // 594 DeliberationRefusal.namedWithoutBasis
    Row::Record(1498, 3), // 595 DeliberationRefusal.namedWithoutSource
    Row::Record(1501, 2), // 596 DeliberationRefusal.unknownKind
    Row::Record(1503, 3), // 597 DeliberationRefusal.fine
    Row::Record(1489, 2), // 598 DeliberationRefusal.serviceWithheld
    Row::Record(1506, 2), // 599 DeliberationRefusal.nothingToContinue
    Row::Record(1025, 2), // 600 DeliberationRefusal.covenantTaken
    Row::Record(730, 2), // 601 DeliberationRefusal.nothingToRepeal
    Row::Record(1508, 2), // 602 DeliberationRefusal.alreadyReplaced
    Row::Record(1510, 6), // 603 DeliberationRefusal.looserRule
    Row::Record(1510, 6), // 604 DeliberationRefusal.otherRule
    Row::Record(1516, 2), // 605 DeliberationRefusal.unitLeftOut
    Row::Record(1534, 2), // 606 DeliberationRefusal.notBeingSeconded
    Row::Words(1518, 16), // 607 StageName
    Row::Record(757, 3), // 608 DeliberationRefusal.notSeconded
    Row::Record(1534, 2), // 609 DeliberationRefusal.notOpenable
    Row::Record(1534, 2), // 610 DeliberationRefusal.notWithdrawable
    Row::Record(1534, 2), // 611 DeliberationRefusal.notVoting
    Row::Record(1536, 3), // 612 DeliberationRefusal.secondingOver
    Row::Record(1539, 3), // 613 DeliberationRefusal.votingOver
    Row::Record(1536, 3), // 614 DeliberationRefusal.notDue
    Row::Record(730, 1), // 615 DeliberationRefusal.ownSecond
    Row::Record(1479, 2), // 616 DeliberationRefusal.outsideRegion
    Row::Record(753, 2), // 617 DeliberationRefusal.alreadySeconded
    Row::Record(1479, 2), // 618 DeliberationRefusal.notOwner
    Row::Record(1542, 3), // 619 DeliberationRefusal.areaTooLarge
    Row::Record(730, 2), // 620 DeliberationRefusal.nobodyEligible
    Row::Record(857, 1), // 621 DeliberationRefusal.appBallotOfAnother
    Row::Record(1545, 2), // 622 DeliberationRefusal.notEligible
    Row::Record(1547, 2), // 623 DeliberationRefusal.notDelegate
    Row::Record(1549, 2), // 624 DeliberationRefusal.alreadyVoted
    Row::Record(1432, 2), // 625 DeliberationRefusal.invalidQuestion
    Row::Record(1551, 1), // 626 DeliberationRefusal.adoptedByMotion
    Row::Record(1552, 4), // 627 DeliberationRefusal.motionOnly
    Row::Record(1556, 2), // 628 DeliberationRefusal.electedOf
    Row::Record(718, 1), // 629 DeliberationRefusal.noRanks
    Row::Record(1558, 5), // 630 DeliberationRefusal.otherRanks
    Row::Record(857, 1), // 631 DeliberationRefusal.secretByAnother
    Row::Record(893, 1), // 632 DeliberationRefusal.ballotVoid
    Row::Record(718, 1), // 633 DeliberationRefusal.noProxies
    Row::Record(36, 1), // 634 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 635 DeliberationRefusal.proxyChain
    Row::Record(1563, 2), // 636 DeliberationRefusal.proxyFull
    Row::Record(866, 1), // 637 DeliberationRefusal.ownTrust
    Row::Record(753, 2), // 638 DeliberationRefusal.notListed
    Row::Record(36, 1), // 639 DeliberationRefusal.notEntrusted
    Row::Record(866, 1), // 640 DeliberationRefusal.notProxy
    Row::Record(1565, 3), // 641 DeliberationRefusal.proxyEarly
    Row::Record(718, 1), // 642 DeliberationRefusal.noPapers
    Row::Record(1568, 3), // 643 DeliberationRefusal.fewWatchers
    Row::Record(374, 1), // 644 DeliberationRefusal.boxCounted
    Row::Record(875, 2), // 645 DeliberationRefusal.boxChannel
    Row::Record(374, 1), // 646 DeliberationRefusal.unknownBox
    Row::Record(1534, 2), // 647 DeliberationRefusal.notCounted
    Row::Record(1571, 3), // 648 DeliberationRefusal.withheld
    Row::Record(730, 1), // 649 DeliberationRefusal.voidVote
    Row::Record(1574, 1), // 650 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 651 Tracker
    Row::Record(1575, 3), // 652 DeliberationRefusal.wrongStage
    Row::Record(1536, 3), // 653 DeliberationRefusal.timeOver
    Row::Record(730, 1), // 654 DeliberationRefusal.ownMatter
    Row::Record(730, 1), // 655 DeliberationRefusal.reasonMissing
    Row::Record(730, 1), // 656 DeliberationRefusal.sameDecider
    Row::Record(730, 1), // 657 DeliberationRefusal.notProposer
    Row::Record(730, 1), // 658 DeliberationRefusal.ruledForGood
    Row::Record(777, 1), // 659 DeliberationRefusal.unknownContribution
    Row::Record(777, 1), // 660 DeliberationRefusal.contributionExists
    Row::Record(1578, 2), // 661 DeliberationRefusal.tooManyContributions
    Row::Record(1580, 3), // 662 DeliberationRefusal.otherKind
    Row::Record(777, 1), // 663 DeliberationRefusal.contributionHidden
    Row::Record(777, 1), // 664 DeliberationRefusal.amendmentOver
    Row::Record(1583, 3), // 665 DeliberationRefusal.staleAmendment
    Row::Record(1586, 2), // 666 DeliberationRefusal.noDraftToChange
    Row::Record(1588, 3), // 667 DeliberationRefusal.listOpen
    Row::Record(1591, 3), // 668 DeliberationRefusal.noSuchEntry
    Row::Record(1594, 4), // 669 DeliberationRefusal.noSuchArea
    Row::Record(1598, 2), // 670 DeliberationRefusal.asListed
    Row::Record(817, 1), // 671 DeliberationRefusal.objectionExists
    Row::Record(753, 2), // 672 DeliberationRefusal.alreadyObjected
    Row::Record(817, 1), // 673 DeliberationRefusal.unknownObjection
    Row::Record(817, 1), // 674 DeliberationRefusal.objectionOver
    Row::Union(1717, 21), // 675 CovenantRefusal
    Row::Record(724, 1), // 676 CovenantRefusal.covenantExists
    Row::Record(724, 1), // 677 CovenantRefusal.unknownCovenant
    Row::Record(1695, 2), // 678 CovenantRefusal.notInForce
    Row::Record(1697, 3), // 679 CovenantRefusal.notYetInForce
    Row::Record(1029, 2), // 680 CovenantRefusal.unknownRule
    Row::Record(1700, 2), // 681 CovenantRefusal.violationExists
    Row::Record(1028, 1), // 682 CovenantRefusal.unknownViolation
    Row::Record(1028, 1), // 683 CovenantRefusal.ownViolation
    Row::Record(1028, 1), // 684 CovenantRefusal.alreadyWithdrawn
    Row::Record(1702, 2), // 685 CovenantRefusal.replyClosed
    Row::Record(1704, 3), // 686 CovenantRefusal.notApplied
    Row::Record(1707, 3), // 687 CovenantRefusal.appealClosed
    Row::Record(1028, 1), // 688 CovenantRefusal.alreadyAppealed
    Row::Record(1028, 1), // 689 CovenantRefusal.ownRecord
    Row::Record(1028, 1), // 690 CovenantRefusal.noAppeal
    Row::Record(1710, 3), // 691 CovenantRefusal.notDue
    Row::Record(1028, 1), // 692 CovenantRefusal.nothingToRefer
    Row::Record(1713, 2), // 693 CovenantRefusal.placeTooHigh
    Row::Record(1715, 2), // 694 CovenantRefusal.placeOutside
    Row::Record(1717, 0), // 695 CovenantRefusal.minor
    Row::Record(1479, 2), // 696 CovenantRefusal.notBound
    Row::Union(1768, 33), // 697 PointsRefusal
    Row::Record(274, 1), // 698 PointsRefusal.notAMerchant
    Row::Record(1088, 1), // 699 PointsRefusal.unknownFund
    Row::Record(189, 1), // 700 PointsRefusal.unknownAct
    Row::Record(1738, 3), // 701 PointsRefusal.unknownAward
    Row::Record(1103, 1), // 702 PointsRefusal.unknownOffer
    Row::Record(1110, 1), // 703 PointsRefusal.unknownRedemption
    Row::Record(1138, 1), // 704 PointsRefusal.unknownSettlement
    Row::Record(1741, 2), // 705 PointsRefusal.notInSettlement
    Row::Record(1088, 1), // 706 PointsRefusal.fundExists
    Row::Record(1103, 1), // 707 PointsRefusal.offerExists
    Row::Record(1110, 1), // 708 PointsRefusal.redemptionExists
    Row::Record(1138, 1), // 709 PointsRefusal.settlementExists
    Row::Record(36, 1), // 710 PointsRefusal.ownAward
    Row::Record(1743, 3), // 711 PointsRefusal.fundElsewhere
    Row::Record(306, 2), // 712 PointsRefusal.proofTooLow
    Row::Record(1738, 3), // 713 PointsRefusal.alreadyAwarded
    Row::Record(1746, 5), // 714 PointsRefusal.capReached
    Row::Record(1738, 3), // 715 PointsRefusal.alreadyReversed
    Row::Record(1751, 2), // 716 PointsRefusal.priceTooLow
    Row::Record(1753, 0), // 717 PointsRefusal.stockEmpty
    Row::Record(189, 1), // 718 PointsRefusal.requirementEmpty
    Row::Record(1103, 1), // 719 PointsRefusal.offerWithdrawn
    Row::Record(517, 1), // 720 PointsRefusal.ownOffer
    Row::Record(1753, 3), // 721 PointsRefusal.requirementNotMet
    Row::Record(1103, 1), // 722 PointsRefusal.soldOut
    Row::Record(1756, 2), // 723 PointsRefusal.balanceTooLow
    Row::Record(1763, 2), // 724 PointsRefusal.redemptionOver
    Row::Words(1758, 5), // 725 RedemptionStatus
    Row::Record(339, 2), // 726 PointsRefusal.redemptionLate
    Row::Record(339, 2), // 727 PointsRefusal.notDue
    Row::Record(36, 1), // 728 PointsRefusal.ownConfirmation
    Row::Record(1108, 2), // 729 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 730 PointsRefusal.nothingToSettle
    Row::Record(1765, 3), // 731 PointsRefusal.ledgerFull
    Row::Union(1831, 33), // 732 CasesRefusal
    Row::Record(1038, 1), // 733 CasesRefusal.unknownCase
    Row::Record(1801, 0), // 734 CasesRefusal.channelOfTheEngine
    Row::Record(1801, 2), // 735 CasesRefusal.sourceEntered
    Row::Record(1038, 1), // 736 CasesRefusal.caseExists
    Row::Record(197, 1), // 737 CasesRefusal.unknownKind
    Row::Record(281, 2), // 738 CasesRefusal.regionTooHigh
    Row::Record(1803, 0), // 739 CasesRefusal.notOwnName
    Row::Record(1816, 3), // 740 CasesRefusal.wrongStage
    Row::Words(1803, 13), // 741 Stage
    Row::List(741), // 742 Stages
    Row::Record(1819, 3), // 743 CasesRefusal.wrongLevel
    Row::Record(339, 2), // 744 CasesRefusal.notDue
    Row::Record(339, 2), // 745 CasesRefusal.deadlinePassed
    Row::Record(209, 1), // 746 CasesRefusal.atTop
    Row::Record(1822, 2), // 747 CasesRefusal.notAbove
    Row::Record(1824, 2), // 748 CasesRefusal.aboveTop
    Row::Record(1826, 3), // 749 CasesRefusal.skipsLevel
    Row::Record(274, 1), // 750 CasesRefusal.notEntrustable
    Row::Record(274, 1), // 751 CasesRefusal.notADepartment
    Row::Record(537, 2), // 752 CasesRefusal.outOfReach
    Row::Record(518, 1), // 753 CasesRefusal.namedTwice
    Row::Record(1829, 0), // 754 CasesRefusal.unitMissing
    Row::Record(748, 1), // 755 CasesRefusal.notWithUnit
    Row::Record(748, 1), // 756 CasesRefusal.notActingFor
    Row::Record(518, 1), // 757 CasesRefusal.feedbackGiven
    Row::Record(518, 1), // 758 CasesRefusal.returnedBefore
    Row::Record(518, 1), // 759 CasesRefusal.dispatchDesignated
    Row::Record(1238, 1), // 760 CasesRefusal.alreadyRated
    Row::Record(1829, 0), // 761 CasesRefusal.anonymous
    Row::Record(1829, 0), // 762 CasesRefusal.notReporter
    Row::Record(1829, 0), // 763 CasesRefusal.handlerRates
    Row::Record(318, 2), // 764 CasesRefusal.windowClosed
    Row::Record(1829, 2), // 765 CasesRefusal.reopenedTooOften
    Row::Record(336, 3), // 766 CasesRefusal.unknownYear
    Row::Record(209, 1), // 767 CasesRefusal.noTerm
    Row::Union(1867, 10), // 768 ConsultationRefusal
    Row::Record(1358, 1), // 769 ConsultationRefusal.unknownQuestion
    Row::Record(1358, 1), // 770 ConsultationRefusal.questionExists
    Row::Record(1359, 1), // 771 ConsultationRefusal.notPublic
    Row::Record(1864, 3), // 772 ConsultationRefusal.outOfReach
    Row::Record(329, 2), // 773 ConsultationRefusal.tooManyOpen
    Row::Record(1358, 1), // 774 ConsultationRefusal.notOpen
    Row::Record(1358, 1), // 775 ConsultationRefusal.ownQuestion
    Row::Record(1358, 1), // 776 ConsultationRefusal.notAnswered
    Row::Record(1358, 1), // 777 ConsultationRefusal.ratedAlready
    Row::Record(339, 2), // 778 ConsultationRefusal.notDue
    Row::Union(1885, 10), // 779 VaultRefusal
    Row::Record(235, 1), // 780 VaultRefusal.unknownEntry
    Row::Record(235, 1), // 781 VaultRefusal.entryExists
    Row::Record(237, 1), // 782 VaultRefusal.unknownCategory
    Row::Record(237, 1), // 783 VaultRefusal.consentNeeded
    Row::Record(237, 2), // 784 VaultRefusal.notByConsent
    Row::Record(36, 1), // 785 VaultRefusal.nothingConsented
    Row::Record(1881, 2), // 786 VaultRefusal.notKept
    Row::Words(1877, 4), // 787 EntryStatus
    Row::Record(1881, 2), // 788 VaultRefusal.notDue
    Row::Record(1883, 2), // 789 VaultRefusal.childInCare
    Row::Record(36, 3), // 790 VaultRefusal.onlyOperator
    Row::Record(1973, 20), // 791 ExportView
    Row::Record(1924, 9), // 792 MemberView
    Row::List(794), // 793 [RoleView]
    Row::Record(491, 5), // 794 RoleView
    Row::List(284), // 795 [Unmasking]
    Row::List(0), // 796 [TopicId]
    Row::List(798), // 797 [ViolationView]
    Row::Record(1938, 15), // 798 ViolationView
    Row::Union(1933, 5), // 799 CovenantStanding
    Row::Record(1933, 0), // 800 CovenantStanding.noticed
    Row::Record(1049, 1), // 801 CovenantStanding.applied
    Row::Record(1067, 2), // 802 CovenantStanding.appealed
    Row::Record(1933, 0), // 803 CovenantStanding.dismissed
    Row::Record(1933, 0), // 804 CovenantStanding.withdrawn
    Row::Maybe(28), // 805 text?
    Row::List(0), // 806 [SourceId]
    Row::List(0), // 807 [RedemptionId]
    Row::List(0), // 808 [CaseId]
    Row::List(0), // 809 [QuestionId]
    Row::List(811), // 810 [RecordView]
    Row::Record(1953, 12), // 811 RecordView
    Row::List(813), // 812 [EntryView]
    Row::Record(1965, 8), // 813 EntryView
    Row::Union(2055, 11), // 814 MembershipAnswer
    Row::Record(1999, 6), // 815 RegionView
    Row::Record(2009, 7), // 816 RegionHistory
    Row::List(818), // 817 [RegionVersion]
    Row::Record(2005, 4), // 818 RegionVersion
    Row::Maybe(820), // 819 Turn?
    Row::Record(286, 2), // 820 Turn
    Row::List(820), // 821 [Turn]
    Row::List(823), // 822 [PlannedReshape]
    Row::Record(283, 2), // 823 PlannedReshape
    Row::Record(2018, 8), // 824 CoverageView
    Row::Maybe(65), // 825 Ratio?
    Row::List(827), // 826 [ProofFigure]
    Row::Record(2016, 2), // 827 ProofFigure
    Row::Record(2026, 2), // 828 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 829 JoinCode
    Row::Record(2031, 1), // 830 MembershipAnswer.entries
    Row::List(832), // 831 [ChannelCount]
    Row::Record(2028, 3), // 832 ChannelCount
    Row::Record(2032, 3), // 833 MembershipAnswer.batch
    Row::Record(2046, 4), // 834 OrganisationView
    Row::Union(2040, 6), // 835 OrganisationStatus
    Row::Record(2035, 3), // 836 OrganisationStatus.applied
    Row::Record(2038, 0), // 837 OrganisationStatus.active
    Row::Record(2038, 2), // 838 OrganisationStatus.rejected
    Row::Record(2040, 0), // 839 OrganisationStatus.withdrawn
    Row::Record(2040, 0), // 840 OrganisationStatus.suspended
    Row::Record(2040, 0), // 841 OrganisationStatus.dissolved
    Row::Record(2053, 1), // 842 MembershipAnswer.identityKeys
    Row::List(844), // 843 [IdentityKeyView]
    Row::Record(2050, 3), // 844 IdentityKeyView
    Row::Record(2054, 1), // 845 MembershipAnswer.unmaskings
    Row::Union(2240, 11), // 846 DeliberationAnswer
    Row::Record(2143, 17), // 847 TopicView
    Row::Union(2099, 10), // 848 StageView
    Row::Record(339, 1), // 849 StageView.proposed
    Row::Record(339, 1), // 850 StageView.screening
    Row::Record(2066, 3), // 851 StageView.declined
    Row::Record(2069, 2), // 852 StageView.appealed
    Row::Record(303, 1), // 853 StageView.discussed
    Row::Record(2071, 2), // 854 StageView.seconded
    Row::Record(2077, 6), // 855 StageView.voting
    Row::List(857), // 856 [PaperBox]
    Row::Record(2073, 4), // 857 PaperBox
    Row::Record(2091, 8), // 858 StageView.decided
    Row::Record(2087, 4), // 859 CountTerms
    Row::Record(2083, 4), // 860 Thresholds
    Row::Record(286, 1), // 861 StageView.lapsed
    Row::Record(286, 1), // 862 StageView.withdrawn
    Row::Maybe(864), // 863 Effect?
    Row::Union(2123, 6), // 864 Effect
    Row::Record(828, 2), // 865 Effect.announced
    Row::Record(2109, 3), // 866 Effect.annulled
    Row::Record(1024, 1), // 867 Effect.stands
    Row::Record(2112, 4), // 868 InForce
    Row::Maybe(385), // 869 ReviewFinding?
    Row::Record(2116, 3), // 870 Effect.repealed
    Row::Record(2119, 4), // 871 Effect.moot
    Row::Maybe(873), // 872 NextStep?
    Row::Record(2141, 2), // 873 NextStep
    Row::Words(2129, 12), // 874 Next
    Row::Record(2160, 7), // 875 BallotView
    Row::Maybe(234), // 876 EntryChannel?
    Row::Record(2179, 3), // 877 BallotsView
    Row::List(879), // 878 [PublishedBallot]
    Row::Record(2176, 3), // 879 PublishedBallot
    Row::Union(2173, 3), // 880 Ballot
    Row::Record(2170, 1), // 881 Ballot.motion
    Row::Words(2167, 3), // 882 Choice
    Row::Record(2171, 1), // 883 Ballot.options
    Row::Record(2172, 1), // 884 Ballot.void
    Row::Record(2182, 5), // 885 BallotProof
    Row::List(887), // 886 [Sentence]
    Row::Record(1906, 2), // 887 Sentence
    Row::Record(2198, 2), // 888 DiscussionView
    Row::List(890), // 889 [ContributionView]
    Row::Record(2187, 11), // 890 ContributionView
    Row::Maybe(70), // 891 bool?
    Row::Maybe(893), // 892 Moderation?
    Row::Record(798, 2), // 893 Moderation
    Row::Record(2215, 2), // 894 ConsensusView
    Row::Record(2212, 3), // 895 ConsensusReport
    Row::List(897), // 896 [ConsensusGroup]
    Row::Record(2209, 3), // 897 ConsensusGroup
    Row::List(899), // 898 [StatementView]
    Row::Record(2200, 5), // 899 StatementView
    Row::List(901), // 900 [OwnStatement]
    Row::Record(2205, 4), // 901 OwnStatement
    Row::List(46), // 902 [u16]
    Row::Record(2219, 5), // 903 ElectorateView
    Row::List(905), // 904 [ListLine]
    Row::Record(2217, 2), // 905 ListLine
    Row::Record(2236, 2), // 906 ObjectionsView
    Row::List(908), // 907 [ObjectionView]
    Row::Record(2228, 8), // 908 ObjectionView
    Row::Words(2224, 4), // 909 ObjectionStatus
    Row::Record(2238, 2), // 910 ProxiesView
    Row::List(912), // 911 [ProxyView]
    Row::Record(865, 2), // 912 ProxyView
    Row::Union(2272, 3), // 913 CovenantAnswer
    Row::Record(2255, 9), // 914 CovenantView
    Row::List(916), // 915 [CovenantVersion]
    Row::Record(2251, 4), // 916 CovenantVersion
    Row::Record(1984, 1), // 917 CovenantAnswer.violations
    Row::Record(2271, 1), // 918 CovenantAnswer.figures
    Row::List(920), // 919 [RuleFigures]
    Row::Record(2264, 7), // 920 RuleFigures
    Row::Union(2324, 10), // 921 PointsAnswer
    Row::Record(2275, 2), // 922 PersonView
    Row::Record(2277, 5), // 923 ParticipationView
    Row::Record(2282, 6), // 924 MerchantView
    Row::Record(2288, 5), // 925 FundView
    Row::Record(2293, 7), // 926 OfferView
    Row::Record(2300, 9), // 927 RedemptionView
    Row::Maybe(463), // 928 Buyer?
    Row::Record(2309, 2), // 929 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 930 VerificationCode
    Row::Record(2311, 6), // 931 SettlementView
    Row::Record(2317, 7), // 932 LedgerTotals
    Row::Union(2417, 4), // 933 CasesAnswer
    Row::Record(2358, 23), // 934 CaseView
    Row::Maybe(0), // 935 SourceId?
    Row::Maybe(937), // 936 Rating?
    Row::Record(1239, 3), // 937 Rating
    Row::List(939), // 938 [DepartmentView]
    Row::Record(2334, 2), // 939 DepartmentView
    Row::List(941), // 940 [StepView]
    Row::Record(2353, 5), // 941 StepView
    Row::Words(2336, 17), // 942 StepKind
    Row::Record(2393, 11), // 943 RegionFigures
    Row::List(945), // 944 [StageFigure]
    Row::Record(2381, 2), // 945 StageFigure
    Row::List(947), // 946 [LevelFigure]
    Row::Record(2383, 2), // 947 LevelFigure
    Row::List(949), // 948 [KindFigure]
    Row::Record(2385, 3), // 949 KindFigure
    Row::Record(2388, 5), // 950 RatingSums
    Row::Record(2404, 4), // 951 UnitFigures
    Row::Record(2416, 1), // 952 CasesAnswer.agenda
    Row::List(954), // 953 [OpenCase]
    Row::Record(2408, 8), // 954 OpenCase
    Row::Union(2428, 2), // 955 CatalogueAnswer
    Row::Record(1990, 1), // 956 CatalogueAnswer.records
    Row::Record(2421, 7), // 957 BurdenView
    Row::Union(2451, 2), // 958 ConsultationAnswer
    Row::Record(2437, 6), // 959 QuestionView
    Row::Union(2434, 3), // 960 QuestionStatus
    Row::Record(2036, 2), // 961 QuestionStatus.open
    Row::Record(2430, 4), // 962 QuestionStatus.answered
    Row::Record(2434, 0), // 963 QuestionStatus.withdrawn
    Row::Record(2443, 8), // 964 Figures
    Row::Union(2453, 2), // 965 VaultAnswer
    Row::Record(1410, 1), // 966 VaultAnswer.due
    Row::Record(2464, 1), // 967 Answered
    Row::Union(2466, 4), // 968 BurdenOf
    Row::Record(2465, 1), // 969 BurdenOf.worker
    Row::Record(36, 1), // 970 BurdenOf.resident
    Row::Record(228, 1), // 971 BurdenOf.item
    Row::Record(38, 1), // 972 BurdenOf.region
    Row::Union(2498, 17), // 973 CasesCommand
    Row::Record(2470, 7), // 974 CasesCommand.report
    Row::Record(1038, 1), // 975 CasesCommand.accept
    Row::Record(2477, 3), // 976 CasesCommand.decline
    Row::Record(1192, 2), // 977 CasesCommand.startSelfResolution
    Row::Record(1038, 1), // 978 CasesCommand.handle
    Row::Record(1194, 2), // 979 CasesCommand.entrust
    Row::Record(2480, 4), // 980 CasesCommand.dispatch
    Row::Record(1200, 3), // 981 CasesCommand.return
    Row::Record(2484, 3), // 982 CasesCommand.feedback
    Row::Record(1038, 1), // 983 CasesCommand.close
    Row::Record(2487, 3), // 984 CasesCommand.escalate
    Row::Maybe(116), // 985 Level?
    Row::Record(2490, 6), // 986 CasesCommand.evaluate
    Row::Record(2477, 2), // 987 CasesCommand.reopen
    Row::Record(2496, 2), // 988 CasesCommand.withdraw
    Row::Record(1038, 1), // 989 CasesCommand.recall
    Row::Record(274, 1), // 990 CasesCommand.release
    Row::Record(1038, 1), // 991 CasesCommand.expire
    Row::Union(2519, 4), // 992 CasesQuery
    Row::Record(2484, 2), // 993 CasesQuery.case
    Row::Record(38, 1), // 994 CasesQuery.figures
    Row::Record(1206, 1), // 995 CasesQuery.unit
    Row::Record(2515, 4), // 996 CasesQuery.agenda
    Row::Union(2540, 5), // 997 CatalogueCommand
    Row::Record(2527, 2), // 998 CatalogueCommand.ask
    Row::Record(2523, 4), // 999 DataForm
    Row::List(529), // 1000 [ItemConsent]
    Row::List(0), // 1001 [ItemCode]
    Row::Record(2532, 2), // 1002 CatalogueCommand.collect
    Row::List(1004), // 1003 [Entry]
    Row::Record(2529, 3), // 1004 Entry
    Row::Record(2534, 4), // 1005 CatalogueCommand.share
    Row::Record(1348, 3), // 1006 CatalogueCommand.refuse
    Row::Record(2538, 2), // 1007 CatalogueCommand.forget
    Row::Union(2546, 3), // 1008 CatalogueQuery
    Row::Record(36, 1), // 1009 CatalogueQuery.held
    Row::Record(2465, 1), // 1010 CatalogueQuery.collected
    Row::Record(2545, 1), // 1011 CatalogueQuery.burden
    Row::Union(2549, 1), // 1012 CharterCommand
    Row::Record(251, 1), // 1013 CharterCommand.adopt
    Row::Union(2550, 1), // 1014 ClockCommand
    Row::Record(2550, 0), // 1015 ClockCommand.advance
    Row::Union(2758, 10), // 1016 Command
    Row::Union(2609, 34), // 1017 MembershipCommand
    Row::Record(2551, 4), // 1018 MembershipCommand.defineRegion
    Row::Record(2555, 4), // 1019 MembershipCommand.reshape
    Row::Record(269, 1), // 1020 MembershipCommand.cancelReshape
    Row::Record(294, 2), // 1021 MembershipCommand.enterKnownHouseholds
    Row::Record(2559, 6), // 1022 MembershipCommand.grantRole
    Row::Record(490, 4), // 1023 MembershipCommand.revokeRole
    Row::Record(2565, 3), // 1024 MembershipCommand.issueJoinCode
    Row::Record(294, 1), // 1025 MembershipCommand.revokeJoinCode
    Row::Record(2568, 6), // 1026 MembershipCommand.join
    Row::Maybe(281), // 1027 Minority?
    Row::Record(36, 1), // 1028 MembershipCommand.leave
    Row::Record(509, 2), // 1029 MembershipCommand.nameDelegate
    Row::Record(511, 3), // 1030 MembershipCommand.regroupHousehold
    Row::Record(2574, 6), // 1031 MembershipCommand.applyOrganisation
    Row::Record(2580, 3), // 1032 MembershipCommand.reviewOrganisation
    Row::Record(535, 2), // 1033 MembershipCommand.appealReview
    Row::Record(274, 1), // 1034 MembershipCommand.withdrawApplication
    Row::Record(2583, 2), // 1035 MembershipCommand.nameOfficers
    Row::Record(535, 2), // 1036 MembershipCommand.suspendOrganisation
    Row::Record(535, 2), // 1037 MembershipCommand.reinstateOrganisation
    Row::Record(535, 2), // 1038 MembershipCommand.dissolveOrganisation
    Row::Record(605, 4), // 1039 MembershipCommand.openBatch
    Row::Record(2585, 2), // 1040 MembershipCommand.closeBatch
    Row::Record(2587, 2), // 1041 MembershipCommand.correct
    Row::Record(274, 1), // 1042 MembershipCommand.lapseReview
    Row::Record(549, 2), // 1043 MembershipCommand.rotateIdentityKey
    Row::Record(2589, 4), // 1044 MembershipCommand.prove
    Row::Maybe(256), // 1045 Identity?
    Row::Record(562, 3), // 1046 MembershipCommand.suspectDuplicate
    Row::Record(2593, 4), // 1047 MembershipCommand.reviewDuplicate
    Row::Record(570, 2), // 1048 MembershipCommand.enterMinor
    Row::Record(2597, 4), // 1049 MembershipCommand.askUnmasking
    Row::Record(2601, 3), // 1050 MembershipCommand.decideUnmasking
    Row::Record(357, 1), // 1051 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1052 MembershipCommand.erase
    Row::Record(2608, 1), // 1053 MembershipCommand.fallDue
    Row::Union(2604, 4), // 1054 Matter
    Row::Record(350, 2), // 1055 Matter.duplicate
    Row::Record(36, 1), // 1056 Matter.minor
    Row::Record(269, 1), // 1057 Matter.reshape
    Row::Record(357, 1), // 1058 Matter.unmasking
    Row::Union(2675, 23), // 1059 DeliberationCommand
    Row::Record(2643, 8), // 1060 DeliberationCommand.propose
    Row::Maybe(306), // 1061 DeliberationQuestion?
    Row::Record(745, 3), // 1062 DeliberationCommand.recordVoters
    Row::Record(751, 2), // 1063 DeliberationCommand.recordUnits
    Row::Record(753, 2), // 1064 DeliberationCommand.second
    Row::Record(730, 1), // 1065 DeliberationCommand.withdraw
    Row::Record(2651, 3), // 1066 DeliberationCommand.screen
    Row::Record(753, 2), // 1067 DeliberationCommand.appeal
    Row::Record(2654, 6), // 1068 DeliberationCommand.contribute
    Row::Record(786, 4), // 1069 DeliberationCommand.react
    Row::Record(790, 3), // 1070 DeliberationCommand.decideAmendment
    Row::Record(796, 4), // 1071 DeliberationCommand.moderate
    Row::Record(816, 5), // 1072 DeliberationCommand.object
    Row::Record(821, 4), // 1073 DeliberationCommand.decideObjection
    Row::Record(846, 3), // 1074 DeliberationCommand.review
    Row::Record(730, 1), // 1075 DeliberationCommand.open
    Row::Record(2662, 5), // 1076 DeliberationCommand.cast
    Row::Record(2660, 2), // 1077 Vote
    Row::Maybe(651), // 1078 Tracker?
    Row::Record(864, 4), // 1079 DeliberationCommand.entrustVote
    Row::Record(864, 2), // 1080 DeliberationCommand.revokeProxy
    Row::Record(868, 3), // 1081 DeliberationCommand.serveBallots
    Row::Record(2667, 5), // 1082 DeliberationCommand.issuePaper
    Row::Record(2672, 3), // 1083 DeliberationCommand.countPapers
    Row::List(1077), // 1084 [Vote]
    Row::Record(730, 1), // 1085 DeliberationCommand.lapse
    Row::Record(730, 1), // 1086 DeliberationCommand.close
    Row::Union(2709, 11), // 1087 CovenantCommand
    Row::Record(1020, 4), // 1088 CovenantCommand.adopt
    Row::Record(1025, 2), // 1089 CovenantCommand.repeal
    Row::Record(2698, 8), // 1090 CovenantCommand.recordViolation
    Row::Record(1040, 2), // 1091 CovenantCommand.reply
    Row::Record(1040, 2), // 1092 CovenantCommand.appeal
    Row::Record(2706, 3), // 1093 CovenantCommand.decideAppeal
    Row::Record(1069, 2), // 1094 CovenantCommand.withdrawViolation
    Row::Record(1062, 2), // 1095 CovenantCommand.referAgain
    Row::Record(1062, 2), // 1096 CovenantCommand.confirmReferral
    Row::Record(1064, 2), // 1097 CovenantCommand.deferReferral
    Row::Record(1028, 1), // 1098 CovenantCommand.fallDue
    Row::Union(2726, 13), // 1099 PointsCommand
    Row::Record(1088, 2), // 1100 PointsCommand.openFund
    Row::Record(1090, 4), // 1101 PointsCommand.award
    Row::Record(2720, 4), // 1102 PointsCommand.reverse
    Row::Record(1103, 5), // 1103 PointsCommand.publishOffer
    Row::Record(1103, 1), // 1104 PointsCommand.withdrawOffer
    Row::Record(1110, 3), // 1105 PointsCommand.reserve
    Row::Record(2724, 2), // 1106 PointsCommand.confirm
    Row::Record(1110, 1), // 1107 PointsCommand.cancel
    Row::Record(1110, 1), // 1108 PointsCommand.expireRedemption
    Row::Record(517, 1), // 1109 PointsCommand.release
    Row::Record(1138, 2), // 1110 PointsCommand.settle
    Row::Record(341, 2), // 1111 PointsCommand.combine
    Row::Record(36, 1), // 1112 PointsCommand.forfeit
    Row::Union(2739, 7), // 1113 ConsultationCommand
    Row::Record(1358, 4), // 1114 ConsultationCommand.ask
    Row::Record(1376, 2), // 1115 ConsultationCommand.answer
    Row::Record(1358, 1), // 1116 ConsultationCommand.withdraw
    Row::Record(1379, 2), // 1117 ConsultationCommand.rate
    Row::Record(1358, 1), // 1118 ConsultationCommand.lapse
    Row::Record(36, 1), // 1119 ConsultationCommand.forget
    Row::Record(1359, 1), // 1120 ConsultationCommand.release
    Row::Union(2751, 7), // 1121 VaultCommand
    Row::Record(2746, 5), // 1122 VaultCommand.keep
    Row::Record(1394, 2), // 1123 VaultCommand.correct
    Row::Record(1398, 2), // 1124 VaultCommand.withdrawConsent
    Row::Record(1405, 2), // 1125 VaultCommand.erase
    Row::Record(1410, 1), // 1126 VaultCommand.confirmErasure
    Row::Record(2751, 0), // 1127 VaultCommand.lapse
    Row::Record(36, 1), // 1128 VaultCommand.retire
    Row::Union(2768, 2), // 1129 ConsultationQuery
    Row::Record(1358, 1), // 1130 ConsultationQuery.question
    Row::Record(1359, 1), // 1131 ConsultationQuery.figures
    Row::Union(2772, 3), // 1132 CovenantQuery
    Row::Record(724, 1), // 1133 CovenantQuery.covenant
    Row::Record(36, 1), // 1134 CovenantQuery.violations
    Row::Record(2770, 2), // 1135 CovenantQuery.figures
    Row::Union(2781, 11), // 1136 DeliberationQuery
    Row::Record(730, 1), // 1137 DeliberationQuery.topic
    Row::Record(753, 2), // 1138 DeliberationQuery.ballot
    Row::Record(2775, 2), // 1139 DeliberationQuery.ballots
    Row::Record(2777, 2), // 1140 DeliberationQuery.ballotProof
    Row::Record(730, 1), // 1141 DeliberationQuery.explanation
    Row::Record(2775, 2), // 1142 DeliberationQuery.discussion
    Row::Record(776, 2), // 1143 DeliberationQuery.contribution
    Row::Record(2779, 2), // 1144 DeliberationQuery.consensus
    Row::Record(2775, 2), // 1145 DeliberationQuery.electorate
    Row::Record(2775, 2), // 1146 DeliberationQuery.objections
    Row::Record(2775, 2), // 1147 DeliberationQuery.proxies
    Row::Record(2799, 1), // 1148 Done
    Row::Union(2793, 6), // 1149 Made
    Row::Record(2792, 1), // 1150 Made.picture
    Row::Record(2800, 3), // 1151 Helper
    Row::Union(2804, 6), // 1152 JournalQuery
    Row::Record(2803, 0), // 1153 JournalQuery.state
    Row::Record(2803, 0), // 1154 JournalQuery.root
    Row::Record(1435, 1), // 1155 JournalQuery.inclusion
    Row::Record(2803, 1), // 1156 JournalQuery.consistency
    Row::Record(1434, 1), // 1157 JournalQuery.receipt
    Row::Record(36, 1), // 1158 JournalQuery.export
    Row::Union(2810, 11), // 1159 MembershipQuery
    Row::Record(38, 1), // 1160 MembershipQuery.region
    Row::Record(38, 1), // 1161 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1162 MembershipQuery.coverage
    Row::Record(294, 1), // 1163 MembershipQuery.joinCode
    Row::Record(36, 1), // 1164 MembershipQuery.member
    Row::Record(38, 1), // 1165 MembershipQuery.entries
    Row::Record(374, 1), // 1166 MembershipQuery.batch
    Row::Record(274, 1), // 1167 MembershipQuery.organisation
    Row::Record(2810, 0), // 1168 MembershipQuery.identityKeys
    Row::Record(357, 1), // 1169 MembershipQuery.unmasking
    Row::Record(36, 1), // 1170 MembershipQuery.unmaskings
    Row::Union(2821, 10), // 1171 PointsQuery
    Row::Record(36, 1), // 1172 PointsQuery.person
    Row::Record(1090, 2), // 1173 PointsQuery.participation
    Row::Record(517, 1), // 1174 PointsQuery.merchant
    Row::Record(1088, 1), // 1175 PointsQuery.fund
    Row::Record(1103, 1), // 1176 PointsQuery.offer
    Row::Record(1110, 1), // 1177 PointsQuery.redemption
    Row::Record(1110, 1), // 1178 PointsQuery.verificationCode
    Row::Record(1138, 1), // 1179 PointsQuery.settlement
    Row::Record(1741, 2), // 1180 PointsQuery.settlementLine
    Row::Record(2821, 0), // 1181 PointsQuery.ledger
    Row::Union(2833, 9), // 1182 Query
    Row::Union(2831, 2), // 1183 VaultQuery
    Row::Record(235, 1), // 1184 VaultQuery.entry
    Row::Record(2831, 0), // 1185 VaultQuery.due
    Row::Record(2842, 3), // 1186 Question
    Row::Record(2848, 5), // 1187 Request
    Row::Maybe(1189), // 1188 Via?
    Row::Record(2845, 3), // 1189 Via
    Row::Maybe(1151), // 1190 Helper?
    Row::Leaf(Leaf::Secret), // 1191 Secret
    Row::Record(2853, 3), // 1192 Setup
    Row::Union(2887, 10), // 1193 Tool
    Row::Record(2856, 4), // 1194 Tool.identityDigest
    Row::Record(2860, 3), // 1195 Tool.identityKey
    Row::Record(1065, 1), // 1196 Tool.creditCode
    Row::Record(2863, 2), // 1197 Tool.contentDigest
    Row::Record(2865, 1), // 1198 Tool.qrPicture
    Row::Record(2866, 6), // 1199 Tool.verifyInclusion
    Row::Record(2872, 6), // 1200 Tool.verifyConsistency
    Row::Record(2878, 6), // 1201 Tool.verifyBallot
    Row::Record(2884, 3), // 1202 Tool.recount
    Row::Record(2887, 0), // 1203 Tool.presets
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
    must(96, 0), // ignored
    must(97, 0), // participates
    must(98, 0), // joinsMajority
    must(99, 75), // counts
    must(100, 0), // source
    must(101, 17), // notice
    must(102, 46), // servedDays
    must(103, 0), // schulze
    must(104, 0), // runoff
    must(105, 0), // void
    must(106, 0), // allowed
    must(107, 0), // closedUp
    must(108, 0), // last
    must(109, 0), // setAside
    must(110, 0), // oneByOne
    must(111, 0), // never
    must(112, 78), // method
    must(113, 79), // equalRanks
    must(114, 80), // skippedRanks
    must(115, 81), // unranked
    must(116, 82), // exhausted
    must(117, 83), // elimination
    must(118, 84), // withdrawn
    must(119, 70), // secret
    must(120, 46), // smallCell
    must(121, 70), // replaces
    must(122, 46), // countingDays
    may(123, 71, 0), // proxies
    may(124, 73, 0), // silence
    may(125, 76, 0), // ranks
    must(126, 46), // screeningDays
    must(127, 46), // appealDays
    must(128, 46), // discussionDays
    must(129, 46), // listDays
    may(130, 87, 0), // listObjectionDays
    must(131, 46), // listDecisionDays
    must(132, 46), // openingDays
    must(63, 46), // noticeDays
    must(133, 46), // objectionDays
    must(134, 46), // reviewDays
    must(135, 0), // code
    must(136, 63), // electorate
    must(137, 46), // seconds
    must(138, 46), // secondingDays
    must(139, 46), // votingDays
    must(140, 64), // quorum
    must(141, 64), // approval
    must(142, 66), // approvalOf
    must(100, 0), // source
    may(143, 67, 0), // preset
    may(144, 67, 0), // presetOverride
    may(145, 68, 0), // ballots
    may(146, 85, 0), // life
    must(147, 0), // primary
    must(148, 0), // datesSecondary
    must(149, 0), // secondary
    must(150, 0), // proposed
    must(151, 0), // heads
    must(152, 0), // area
    must(153, 63), // of
    must(154, 64), // share
    must(155, 46), // days
    must(100, 28), // source
    must(156, 46), // fewest
    must(157, 46), // most
    must(94, 46), // perProxy
    must(95, 46), // daysBefore
    must(100, 28), // source
    must(158, 28), // name
    must(100, 28), // source
    must(159, 90), // from
    may(160, 91, 0), // to
    must(161, 92), // certainty
    must(162, 93), // electorates
    must(163, 94), // measures
    must(140, 64), // quorum
    must(141, 64), // approval
    must(142, 66), // approvalOf
    may(164, 96, 0), // calledBy
    may(165, 70, 0), // convened
    may(101, 98, 0), // notice
    may(139, 100, 0), // votingDays
    may(166, 98, 0), // resultNotice
    may(119, 70, 0), // secret
    may(167, 70, 0), // contested
    may(123, 102, 0), // proxies
    may(124, 98, 0), // silence
    must(168, 61), // decisions
    may(169, 88, 0), // presets
    must(49, 0), // act
    must(170, 13), // amount
    must(171, 13), // dayCap
    must(31, 41), // proof
    must(172, 105), // acts
    must(173, 19), // redemptionMinutes
    must(174, 45), // codeTries
    must(175, 107), // cnyPerPoint
    must(176, 0), // kind
    must(177, 70), // urgent
    must(178, 111), // departments
    must(179, 46), // fromMinute
    must(180, 46), // toMinute
    must(181, 0), // grid
    must(182, 0), // village
    must(183, 0), // town
    must(184, 0), // county
    must(185, 0), // city
    must(53, 46), // workingDays
    must(186, 19), // workingMinutes
    must(187, 116), // level
    must(177, 70), // urgent
    must(188, 117), // term
    must(189, 109), // kinds
    must(190, 112), // officeHours
    must(191, 114), // limits
    may(192, 45, 3), // warningsMax
    may(193, 45, 3), // reopeningsMax
    may(194, 46, 30), // evaluationDays
    must(195, 0), // consent
    must(196, 0), // contract
    must(197, 0), // legalDuty
    must(198, 0), // emergency
    must(199, 0), // news
    must(200, 0), // public
    must(201, 0), // otherLaw
    must(202, 0), // ordinary
    must(203, 0), // sensitive
    must(0, 0), // under14
    must(204, 0), // item
    must(20, 0), // owner
    must(205, 120), // basis
    must(206, 121), // purposes
    must(207, 46), // freshDays
    must(208, 122), // sensitivity
    may(209, 111, 0), // shareWith
    must(210, 0), // entry
    must(211, 0), // leaving
    must(212, 0), // category
    must(205, 120), // basis
    must(213, 46), // keepDays
    must(159, 125), // from
    must(158, 0), // name
    must(214, 18), // effectiveFrom
    may(215, 36, 0), // effectiveTo
    must(216, 37), // founders
    must(217, 40), // membership
    must(218, 60), // deliberation
    must(219, 104), // points
    must(220, 108), // cases
    may(221, 118, 0), // catalogue
    may(222, 123, 0), // vault
    must(223, 35), // charter
    must(224, 34), // adopted
    must(36, 39), // region
    must(158, 0), // name
    must(187, 116), // level
    may(225, 128, 0), // parent
    must(225, 39), // parent
    must(135, 39), // code
    must(36, 39), // region
    must(158, 0), // name
    must(83, 134), // households
    must(226, 134), // stay
    must(227, 135), // parts
    must(228, 138), // absorbed
    must(229, 131), // rename
    must(230, 132), // move
    must(231, 133), // split
    must(232, 137), // merge
    must(233, 0), // reshape
    must(36, 39), // region
    must(234, 130), // change
    must(235, 18), // on
    must(236, 0), // household
    must(237, 0), // organisation
    must(225, 39), // parent
    must(238, 116), // parentLevel
    must(187, 116), // level
    must(36, 39), // region
    must(225, 39), // parent
    must(239, 45), // digits
    must(36, 39), // region
    must(187, 116), // level
    must(233, 0), // reshape
    must(235, 18), // on
    must(235, 18), // on
    must(240, 18), // at
    must(36, 39), // region
    must(241, 39), // became
    must(242, 0), // named
    must(36, 39), // region
    must(187, 116), // level
    must(243, 39), // other
    must(244, 116), // otherLevel
    must(181, 39), // grid
    must(83, 19), // households
    must(242, 19), // named
    must(245, 0), // first
    must(181, 39), // grid
    must(246, 19), // known
    must(247, 19), // joined
    must(155, 46), // days
    must(51, 46), // max
    must(248, 18), // until
    must(249, 46), // version
    must(250, 46), // current
    must(31, 41), // proof
    must(251, 41), // needed
    must(34, 0), // person
    must(181, 39), // grid
    must(236, 0), // household
    must(181, 39), // grid
    must(236, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(236, 0), // household
    must(36, 39), // region
    must(252, 39), // actsIn
    must(248, 18), // until
    must(240, 18), // at
    must(35, 10), // role
    must(253, 45), // rung
    must(254, 45), // held
    must(248, 18), // until
    must(255, 18), // heldUntil
    must(256, 45), // passes
    must(157, 45), // most
    must(257, 184), // creditCode
    must(237, 0), // organisation
    must(258, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(258, 46), // open
    must(51, 46), // max
    must(259, 46), // officers
    must(51, 46), // max
    must(260, 200), // year
    must(245, 200), // first
    must(108, 200), // last
    must(261, 18), // due
    must(240, 18), // at
    must(34, 0), // person
    must(262, 0), // into
    must(263, 46), // key
    must(250, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(251, 41), // needed
    must(254, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(243, 0), // other
    must(34, 0), // person
    must(264, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(265, 0), // handle
    must(266, 0), // helper
    must(266, 0), // helper
    must(68, 0), // command
    must(266, 0), // helper
    must(267, 46), // people
    must(157, 46), // most
    must(248, 18), // until
    must(268, 0), // app
    must(269, 0), // paper
    must(270, 0), // booth
    must(38, 0), // phone
    must(271, 0), // mobile
    must(272, 234), // ballot
    must(210, 234), // entry
    must(273, 0), // batch
    must(273, 0), // batch
    must(274, 19), // forms
    must(275, 19), // total
    must(273, 0), // batch
    must(68, 0), // command
    must(273, 0), // batch
    must(68, 0), // command
    must(276, 19), // announced
    must(277, 19), // came
    must(31, 41), // proof
    must(254, 41), // held
    must(34, 0), // person
    must(248, 18), // until
    must(278, 142), // unknownRegion
    must(279, 143), // unknownPerson
    must(280, 144), // unknownHousehold
    must(281, 145), // unknownOrganisation
    must(282, 146), // regionExists
    must(283, 147), // levelGap
    must(284, 148), // gridSuffix
    must(285, 149), // notAGrid
    must(286, 150), // unknownReshape
    must(287, 151), // reshapeExists
    must(288, 152), // reshapePast
    must(289, 153), // regionEnded
    must(290, 154), // nothingChanges
    must(291, 155), // namedTwice
    must(292, 156), // mergeLevels
    must(293, 157), // householdsUnaccounted
    must(294, 158), // knownBelowJoined
    must(295, 159), // joinCodeDays
    must(296, 160), // noJoinCode
    must(297, 161), // joinTriesUsed
    must(298, 162), // joinCodeReplaced
    must(299, 163), // joinCodeWithdrawn
    must(300, 164), // joinCodeExpired
    must(301, 165), // proofTooLow
    must(302, 166), // alreadyMember
    must(303, 167), // identityTaken
    must(304, 168), // identityChanged
    must(305, 169), // householdElsewhere
    must(306, 170), // householdFull
    must(307, 171), // notAMember
    must(308, 172), // notInHousehold
    must(309, 173), // roleNeedsOrganisation
    must(310, 174), // roleWithoutOrganisation
    must(311, 175), // roleBeyondOrganisation
    must(312, 176), // ownGrant
    must(313, 177), // roleExpiryPast
    must(314, 178), // beyondRung
    must(315, 179), // grantOutlasts
    must(316, 180), // passesTooMany
    must(317, 181), // roleNotHeld
    must(318, 182), // creditCodeMissing
    must(319, 183), // creditCodeTaken
    must(320, 185), // organisationExists
    must(321, 186), // applicationsOfPerson
    must(322, 187), // applicationsOfRegion
    must(323, 188), // officersTooMany
    must(324, 189), // officersNone
    must(325, 190), // officerTwice
    must(326, 191), // notUnderReview
    must(327, 192), // ownReview
    must(328, 193), // sameReviewer
    must(329, 194), // notRejected
    must(330, 195), // appealDecided
    must(331, 196), // appealLate
    must(332, 197), // ownSupervision
    must(333, 198), // notSuspended
    must(334, 199), // unknownYear
    must(335, 201), // notActive
    must(336, 202), // notDue
    must(337, 203), // personMerged
    must(338, 204), // identityKeyOrder
    must(339, 205), // identityKeyReused
    must(340, 206), // identityKeyNotInForce
    must(341, 207), // ownWitness
    must(342, 208), // proofBelow
    must(343, 209), // proofNotHigher
    must(344, 210), // onePerson
    must(345, 211), // duplicateOpen
    must(346, 212), // noDuplicate
    must(347, 213), // ownDuplicate
    must(348, 214), // mergeIntoMember
    must(349, 215), // notAMinor
    must(350, 216), // underage
    must(351, 217), // guardianNeeded
    must(352, 218), // ownGuardian
    must(353, 219), // guardianActs
    must(354, 220), // unmaskingOff
    must(355, 221), // unmaskingExists
    must(356, 222), // unknownUnmasking
    must(357, 223), // unknownHandle
    must(358, 224), // ownUnmasking
    must(359, 225), // unmaskingDecided
    must(360, 226), // nobodyToTell
    must(361, 227), // assistanceOff
    must(362, 228), // ownHelper
    must(363, 229), // helperElsewhere
    must(364, 230), // helperForRole
    must(365, 231), // helperBusy
    must(366, 232), // helperChooses
    must(367, 233), // channelDiffers
    must(368, 235), // unknownBatch
    must(369, 236), // batchExists
    must(370, 237), // batchClosed
    must(371, 238), // batchTotal
    must(372, 239), // notInBatch
    must(373, 240), // batchMismatch
    must(374, 241), // nothingToCorrect
    must(375, 242), // correctionLate
    must(376, 243), // proofRaised
    must(377, 244), // secondEyes
    must(233, 0), // reshape
    must(378, 141), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(237, 248, 0), // organisation
    may(248, 36, 0), // until
    must(256, 45), // passes
    may(379, 249, 0), // passedBy
    must(181, 39), // grid
    must(249, 46), // version
    must(248, 18), // until
    may(380, 36, 0), // overlap
    must(100, 0), // source
    must(381, 46), // triesLeft
    must(248, 18), // until
    must(34, 0), // person
    must(236, 0), // household
    must(181, 39), // grid
    must(382, 256), // identity
    must(31, 41), // proof
    must(236, 0), // household
    must(383, 0), // delegate
    must(159, 0), // from
    must(160, 0), // to
    must(384, 260), // members
    must(385, 0), // socialOrganisation
    must(386, 0), // selfOrganisedGroup
    must(387, 0), // enterprise
    must(388, 0), // merchant
    must(389, 0), // department
    must(390, 0), // residentsCouncil
    must(391, 0), // worthiesCouncil
    must(392, 0), // serviceCorps
    must(393, 0), // legalServiceCorps
    must(394, 0), // ethicsPanel
    must(395, 0), // communityBody
    must(237, 0), // organisation
    must(176, 263), // kind
    must(36, 39), // region
    may(257, 264, 0), // creditCode
    must(396, 22), // documents
    must(259, 260), // officers
    must(397, 0), // applicant
    must(398, 49), // terms
    must(399, 39), // reviewedIn
    must(261, 18), // due
    must(237, 0), // organisation
    must(400, 0), // reason
    must(237, 0), // organisation
    must(36, 39), // region
    must(400, 0), // reason
    may(401, 249, 0), // by
    may(402, 36, 0), // appealUntil
    must(237, 0), // organisation
    must(400, 0), // reason
    must(36, 39), // region
    must(261, 18), // due
    must(237, 0), // organisation
    must(36, 39), // region
    must(261, 18), // due
    must(263, 46), // key
    must(403, 17), // check
    must(34, 0), // person
    must(382, 256), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(243, 0), // other
    may(404, 67, 0), // suspicion
    may(405, 249, 0), // finder
    must(261, 18), // due
    must(34, 0), // person
    must(243, 0), // other
    must(261, 18), // due
    must(34, 0), // person
    must(243, 0), // other
    must(400, 0), // reason
    must(34, 0), // person
    must(262, 0), // into
    must(400, 0), // reason
    must(406, 18), // adultFrom
    may(18, 249, 0), // guardian
    must(34, 0), // person
    must(407, 281), // minor
    must(408, 0), // decider
    must(400, 0), // reason
    must(408, 0), // decider
    must(400, 0), // reason
    must(34, 0), // person
    must(261, 18), // due
    may(409, 36, 0), // told
    must(410, 70), // overdue
    must(411, 286), // asked
    must(412, 287), // lapsed
    must(413, 288), // declined
    must(414, 289), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(265, 0), // handle
    must(415, 0), // asker
    must(400, 0), // reason
    must(416, 54), // rules
    must(417, 285), // stage
    must(418, 284), // order
    must(78, 0), // unmasking
    must(417, 285), // stage
    must(34, 0), // person
    must(419, 0), // tombstone
    must(34, 0), // person
    may(36, 128, 0), // region
    must(420, 234), // channel
    may(266, 249, 0), // helper
    may(273, 67, 0), // batch
    must(68, 0), // command
    may(248, 36, 0), // until
    must(68, 0), // command
    must(274, 19), // forms
    must(273, 0), // batch
    must(36, 39), // region
    must(274, 19), // forms
    must(189, 294), // kinds
    must(273, 0), // batch
    must(421, 294), // differences
    may(400, 67, 0), // reason
    may(383, 249, 0), // delegate
    must(236, 299), // household
    must(31, 300), // proof
    must(383, 301), // delegate
    must(34, 0), // person
    must(422, 298), // was
    must(26, 298), // now
    must(49, 17), // act
    must(68, 0), // command
    must(401, 0), // by
    may(423, 249, 0), // helps
    must(248, 18), // until
    must(49, 17), // act
    must(245, 0), // first
    must(44, 0), // second
    must(424, 127), // regionDefined
    must(425, 129), // reshapePlanned
    must(426, 139), // reshapeCancelled
    must(427, 140), // reshapeDropped
    must(428, 245), // regionReshaped
    must(429, 246), // knownHouseholdsEntered
    must(430, 247), // roleGranted
    must(431, 250), // roleRevoked
    must(432, 251), // joinCodeIssued
    must(433, 252), // joinCodeRevoked
    must(434, 253), // joinCodeRejected
    must(435, 254), // householdFormed
    must(436, 255), // personJoined
    must(437, 257), // personLeft
    must(438, 258), // delegateNamed
    must(439, 259), // householdRegrouped
    must(440, 261), // delegateCleared
    must(441, 262), // organisationApplied
    must(442, 265), // organisationApproved
    must(443, 266), // organisationRejected
    must(444, 267), // reviewAppealed
    must(445, 268), // applicationWithdrawn
    must(446, 269), // organisationSuspended
    must(447, 270), // organisationReinstated
    must(448, 271), // organisationDissolved
    must(449, 272), // reviewOverdue
    must(450, 273), // reviewEscalated
    must(451, 274), // identityKeyRotated
    must(452, 275), // personProved
    must(453, 276), // duplicateFound
    must(454, 277), // duplicateOverdue
    must(455, 278), // duplicateDismissed
    must(456, 279), // personsMerged
    must(457, 280), // minorEntered
    must(458, 282), // cameOfAge
    must(459, 283), // unmaskingAsked
    must(460, 290), // unmaskingMoved
    must(461, 291), // personErased
    must(462, 292), // entered
    must(463, 293), // batchOpened
    must(370, 296), // batchClosed
    must(464, 297), // entryCorrected
    must(465, 302), // actHeld
    must(466, 303), // actSeconded
    must(467, 312), // options
    must(468, 45), // seats
    must(467, 312), // options
    must(468, 45), // seats
    may(469, 313, 0), // reserved
    may(470, 315, 0), // elected
    must(467, 312), // options
    must(344, 70), // onePerson
    must(471, 310), // posts
    may(472, 316, 0), // apart
    must(473, 311), // post
    must(473, 311), // post
    must(51, 45), // max
    must(112, 78), // method
    must(474, 70), // equal
    must(475, 0), // greedy
    must(476, 0), // equalShares
    must(477, 0), // equalSharesThenGreedy
    must(112, 322), // method
    must(478, 13), // budget
    must(479, 323), // costs
    must(51, 45), // max
    must(219, 46), // points
    must(480, 308), // motion
    must(481, 309), // block
    must(141, 318), // approval
    must(482, 319), // score
    must(483, 320), // ranked
    must(478, 321), // budget
    must(418, 312), // order
    must(484, 17), // seed
    must(485, 325), // revote
    must(486, 326), // seniority
    must(487, 327), // lot
    must(467, 45), // options
    must(176, 307), // kind
    must(488, 324), // ties
    may(205, 337, 0), // basis
    may(100, 67, 0), // source
    must(489, 334), // dissuade
    must(490, 335), // expose
    must(491, 336), // exposeNamed
    must(492, 338), // refer
    must(493, 339), // fine
    must(494, 340), // withholdService
    must(155, 46), // days
    must(62, 46), // decisionDays
    must(495, 0), // rule
    must(496, 46), // windowDays
    must(497, 332), // ladder
    may(498, 87, 0), // replyDays
    may(499, 341, 0), // appeal
    may(500, 343, 0), // continues
    must(501, 0), // covenant
    must(416, 330), // rules
    may(214, 36, 0), // effectiveFrom
    may(502, 87, 0), // figuresFrom
    must(153, 63), // of
    must(50, 19), // least
    must(503, 0), // topic
    must(36, 39), // region
    must(495, 62), // rule
    must(71, 42), // proofs
    must(504, 17), // subject
    must(505, 306), // question
    may(501, 328, 0), // covenant
    may(506, 344, 0), // repeals
    must(507, 345), // units
    must(508, 346), // calls
    may(251, 87, 0), // needed
    must(509, 0), // proposer
    must(261, 18), // due
    must(34, 0), // person
    must(86, 70), // registered
    must(36, 39), // region
    must(510, 349), // voters
    must(511, 17), // evidence
    must(512, 0), // unit
    must(20, 0), // owner
    must(152, 19), // area
    must(36, 39), // region
    must(507, 352), // units
    must(503, 0), // topic
    must(34, 0), // person
    must(503, 0), // topic
    must(137, 46), // seconds
    must(503, 0), // topic
    must(137, 46), // seconds
    must(251, 46), // needed
    must(503, 0), // topic
    must(261, 18), // due
    must(503, 0), // topic
    must(513, 70), // admitted
    must(401, 260), // by
    may(400, 67, 0), // reason
    may(248, 36, 0), // until
    must(503, 0), // topic
    must(34, 0), // person
    must(261, 18), // due
    must(503, 0), // topic
    must(248, 18), // until
    must(22, 0), // for
    must(514, 0), // against
    must(515, 0), // statement
    must(516, 0), // amendment
    must(503, 0), // topic
    must(517, 0), // contribution
    must(34, 0), // person
    must(176, 363), // kind
    must(518, 17), // content
    must(249, 46), // version
    may(501, 328, 0), // covenant
    must(519, 0), // disagree
    must(520, 0), // pass
    must(521, 0), // agree
    must(503, 0), // topic
    must(517, 0), // contribution
    must(34, 0), // person
    must(522, 365), // reaction
    must(503, 0), // topic
    must(517, 0), // contribution
    must(523, 70), // accepted
    must(249, 46), // version
    must(504, 17), // subject
    may(501, 328, 0), // covenant
    must(503, 0), // topic
    must(517, 0), // contribution
    must(524, 70), // hidden
    must(400, 0), // reason
    must(525, 18), // listUntil
    must(526, 18), // objectionsUntil
    must(527, 18), // listDue
    must(528, 18), // opens
    must(90, 19), // eligible
    may(152, 372, 0), // area
    must(529, 17), // register
    must(503, 0), // topic
    must(249, 46), // version
    must(530, 46), // dropped
    must(398, 369), // terms
    may(531, 370, 0), // list
    may(34, 249, 0), // person
    may(237, 248, 0), // organisation
    must(532, 70), // listed
    may(152, 372, 0), // area
    must(503, 0), // topic
    must(533, 0), // objection
    must(34, 0), // person
    must(400, 0), // reason
    may(534, 374, 0), // about
    must(503, 0), // topic
    must(533, 0), // objection
    must(535, 70), // upheld
    must(400, 0), // reason
    must(503, 0), // topic
    must(536, 19), // unanswered
    must(503, 0), // topic
    must(248, 18), // until
    must(261, 18), // due
    must(503, 0), // topic
    must(533, 0), // objection
    must(401, 260), // by
    may(248, 36, 0), // until
    must(503, 0), // topic
    must(36, 39), // region
    may(537, 328, 0), // adopts
    may(506, 344, 0), // repeals
    must(536, 19), // unanswered
    may(55, 36, 0), // review
    must(503, 0), // topic
    must(506, 0), // repeals
    must(401, 0), // by
    must(538, 0), // keep
    must(234, 0), // change
    must(539, 0), // end
    must(503, 0), // topic
    must(540, 385), // finding
    must(518, 17), // content
    may(541, 36, 0), // next
    must(503, 0), // topic
    must(531, 371), // list
    must(248, 18), // until
    must(247, 19), // joined
    must(542, 19), // left
    must(543, 19), // changed
    must(503, 0), // topic
    must(24, 0), // voter
    may(236, 388, 0), // household
    may(237, 248, 0), // organisation
    may(544, 249, 0), // proxy
    must(420, 234), // channel
    must(524, 389), // hidden
    must(121, 70), // replaces
    must(503, 0), // topic
    must(545, 0), // principal
    must(544, 0), // proxy
    must(511, 17), // evidence
    must(503, 0), // topic
    must(510, 260), // voters
    must(511, 17), // evidence
    must(546, 70), // inTime
    must(503, 0), // topic
    must(24, 0), // voter
    may(236, 388, 0), // household
    must(273, 0), // batch
    must(420, 234), // channel
    must(547, 260), // watchers
    must(503, 0), // topic
    must(273, 0), // batch
    must(548, 395), // papers
    must(503, 0), // topic
    must(549, 19), // boxes
    must(248, 18), // until
    must(550, 0), // noQuorum
    must(551, 0), // rejected
    must(552, 0), // passed
    must(105, 0), // void
    must(553, 0), // tooMany
    must(554, 0), // twoPosts
    must(555, 0), // otherForm
    must(113, 0), // equalRanks
    must(556, 0), // unreadable
    must(557, 403), // flaw
    must(145, 19), // ballots
    must(45, 19), // cast
    must(558, 19), // blank
    must(105, 401), // void
    must(559, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(560, 19), // yes
    must(561, 19), // no
    must(562, 19), // abstain
    must(563, 407), // tallies
    must(140, 0), // quorum
    must(141, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(564, 417), // test
    must(559, 95), // measure
    must(565, 19), // part
    must(566, 19), // whole
    must(567, 66), // base
    must(568, 65), // ratio
    must(569, 418), // comparison
    must(542, 419), // left
    must(570, 419), // right
    must(571, 70), // holds
    must(572, 45), // option
    must(573, 414), // votes
    must(574, 415), // tests
    must(572, 45), // option
    must(469, 70), // reserved
    must(575, 70), // byTie
    must(573, 412), // votes
    must(576, 420), // seated
    must(577, 312), // tied
    must(258, 45), // open
    must(471, 410), // posts
    must(245, 45), // first
    must(44, 45), // second
    must(578, 19), // forFirst
    must(579, 19), // forSecond
    must(572, 45), // option
    must(580, 312), // path
    must(581, 19), // strength
    must(582, 19), // back
    must(583, 312), // cut
    must(584, 423), // duels
    must(585, 312), // unbeaten
    may(586, 52, 0), // winner
    must(31, 425), // proof
    must(572, 45), // option
    must(573, 19), // votes
    must(587, 19), // alone
    must(588, 430), // standings
    must(589, 19), // continuing
    must(116, 19), // exhausted
    must(590, 312), // out
    must(575, 70), // byTie
    must(591, 428), // rounds
    may(586, 52, 0), // winner
    must(577, 312), // tied
    must(592, 45), // project
    must(593, 419), // effectiveVotesThousandths
    must(594, 19), // inFull
    must(592, 45), // project
    must(573, 19), // votes
    must(595, 13), // cost
    must(596, 13), // before
    must(597, 70), // funded
    must(575, 70), // byTie
    must(598, 435), // offers
    must(599, 433), // steps
    must(542, 13), // left
    must(577, 312), // tied
    must(480, 406), // motion
    must(468, 409), // seats
    must(103, 422), // schulze
    must(104, 427), // runoff
    must(478, 432), // budget
    must(600, 399), // outcome
    must(601, 400), // turnout
    may(602, 404, 0), // count
    must(31, 415), // proof
    must(603, 19), // sameTracker
    must(28, 17), // root
    must(503, 0), // topic
    must(36, 39), // region
    must(604, 398), // result
    must(247, 19), // joined
    must(542, 19), // left
    must(543, 19), // changed
    must(605, 19), // doubled
    must(606, 305), // topicProposed
    must(607, 348), // votersRecorded
    must(608, 351), // unitsRecorded
    must(609, 354), // secondGiven
    must(610, 355), // topicSeconded
    must(611, 356), // topicLapsed
    must(612, 357), // topicWithdrawn
    must(613, 358), // screeningBegan
    must(614, 359), // topicScreened
    must(615, 360), // rulingAppealed
    must(616, 361), // discussionBegan
    must(617, 362), // contributionMade
    must(618, 364), // reactionGiven
    must(619, 366), // amendmentDecided
    must(620, 367), // contributionModerated
    must(621, 368), // topicFrozen
    must(622, 373), // objectionLodged
    must(623, 376), // objectionDecided
    must(624, 377), // listStands
    must(625, 378), // resultAnnounced
    must(626, 379), // resultAnnulled
    must(627, 380), // resultStands
    must(628, 381), // topicInForce
    must(629, 382), // topicMoot
    must(449, 383), // reviewOverdue
    must(630, 384), // topicReviewed
    must(631, 386), // votingOpened
    must(632, 387), // ballotCast
    must(633, 390), // voteEntrusted
    must(634, 391), // proxyRevoked
    must(635, 392), // ballotsServed
    must(636, 393), // paperIssued
    must(637, 394), // papersCounted
    must(638, 396), // votingClosed
    must(639, 397), // topicDecided
    must(503, 0), // topic
    must(36, 39), // region
    must(640, 329), // draft
    may(121, 439, 0), // replaces
    must(641, 18), // since
    must(501, 0), // covenant
    must(503, 0), // topic
    must(248, 18), // until
    must(642, 0), // violation
    must(501, 0), // covenant
    must(495, 0), // rule
    must(34, 0), // person
    must(643, 39), // place
    must(511, 17), // evidence
    must(644, 19), // repetition
    must(559, 333), // measure
    must(248, 18), // until
    must(645, 18), // applies
    must(646, 0), // case
    may(647, 249, 0), // recorder
    must(642, 0), // violation
    must(518, 17), // content
    must(642, 0), // violation
    must(34, 0), // person
    must(643, 39), // place
    must(511, 17), // evidence
    must(644, 19), // repetition
    must(559, 333), // measure
    may(646, 445, 0), // case
    must(402, 18), // appealUntil
    must(501, 0), // covenant
    must(495, 0), // rule
    must(643, 39), // place
    must(501, 0), // covenant
    must(495, 0), // rule
    must(643, 39), // place
    must(648, 18), // issued
    must(642, 0), // violation
    must(643, 39), // place
    must(511, 17), // evidence
    must(176, 0), // kind
    must(646, 0), // case
    must(642, 0), // violation
    must(646, 0), // case
    must(642, 0), // violation
    must(135, 28), // code
    must(642, 0), // violation
    must(518, 17), // content
    must(261, 18), // due
    must(642, 0), // violation
    must(400, 0), // reason
    must(642, 0), // violation
    may(400, 67, 0), // reason
    may(646, 445, 0), // case
    must(649, 438), // covenantAdopted
    must(650, 440), // covenantRepealed
    must(651, 441), // covenantGoesOn
    must(652, 442), // violationRecorded
    must(653, 443), // replyGiven
    must(654, 444), // measureApplied
    must(655, 446), // noticeIssued
    must(656, 447), // noticeRetracted
    must(657, 448), // referredAgain
    must(658, 449), // referralOpened
    must(659, 450), // referralRefused
    must(660, 451), // appealLodged
    must(661, 452), // appealDismissed
    must(662, 453), // violationWithdrawn
    must(663, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(663, 0), // fund
    must(100, 0), // source
    must(170, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(663, 0), // fund
    must(100, 0), // source
    must(170, 13), // amount
    must(400, 0), // reason
    must(49, 0), // act
    must(664, 19), // times
    must(665, 0), // offer
    must(388, 0), // merchant
    must(666, 13), // price
    must(667, 19), // stock
    may(668, 459, 0), // requires
    must(34, 0), // person
    must(388, 0), // merchant
    must(669, 0), // redemption
    must(665, 0), // offer
    must(670, 463), // buyer
    must(666, 13), // price
    must(671, 45), // tries
    must(261, 18), // due
    must(669, 0), // redemption
    must(381, 45), // triesLeft
    must(672, 0), // cancelled
    must(673, 0), // expired
    must(674, 0), // locked
    must(675, 0), // dissolved
    must(669, 0), // redemption
    must(676, 467), // cause
    must(388, 0), // merchant
    must(677, 13), // carried
    must(678, 13), // earned
    must(679, 13), // spent
    must(469, 13), // reserved
    must(680, 13), // net
    must(681, 471), // cny
    must(677, 13), // carried
    must(678, 13), // earned
    must(679, 13), // spent
    must(469, 13), // reserved
    must(680, 13), // net
    must(681, 471), // cny
    must(682, 471), // rounding
    must(683, 0), // settlement
    must(36, 39), // region
    must(684, 107), // rate
    must(685, 469), // lines
    must(686, 472), // totals
    must(34, 0), // person
    must(262, 0), // into
    must(170, 13), // amount
    must(34, 0), // person
    must(663, 0), // fund
    must(170, 13), // amount
    must(687, 455), // fundOpened
    must(688, 456), // pointsAwarded
    must(689, 457), // awardReversed
    must(690, 458), // offerPublished
    must(691, 461), // offerWithdrawn
    must(692, 462), // redemptionReserved
    must(693, 464), // codeRejected
    must(694, 465), // redemptionConfirmed
    must(695, 466), // redemptionReturned
    must(696, 468), // settled
    must(697, 473), // pointsCombined
    must(698, 474), // pointsForfeited
    must(190, 112), // officeHours
    must(191, 114), // limits
    must(192, 45), // warningsMax
    must(193, 45), // reopeningsMax
    must(194, 46), // evaluationDays
    must(398, 477), // terms
    must(19, 0), // resident
    must(699, 0), // gridPatrol
    must(700, 0), // hotline
    must(701, 0), // policeLine
    must(702, 0), // sensor
    must(389, 0), // department
    must(703, 0), // tip
    must(501, 0), // covenant
    must(646, 0), // case
    must(176, 0), // kind
    must(177, 70), // urgent
    must(36, 39), // region
    must(187, 116), // level
    must(420, 479), // channel
    must(100, 0), // source
    may(704, 249, 0), // reporter
    must(518, 17), // content
    must(261, 18), // due
    must(646, 0), // case
    must(187, 116), // level
    must(646, 0), // case
    must(187, 116), // level
    must(400, 0), // reason
    must(580, 0), // path
    must(248, 18), // until
    must(646, 0), // case
    may(503, 344, 0), // topic
    must(646, 0), // case
    must(237, 0), // organisation
    must(646, 0), // case
    must(705, 0), // lead
    must(64, 111), // helpers
    must(706, 70), // designated
    must(646, 0), // case
    must(389, 0), // department
    must(400, 0), // reason
    must(36, 489), // region
    must(237, 490), // organisation
    must(646, 0), // case
    must(512, 488), // unit
    must(604, 0), // result
    must(707, 70), // complete
    may(401, 249, 0), // by
    must(646, 0), // case
    must(187, 116), // level
    must(512, 488), // unit
    must(604, 0), // result
    must(582, 138), // back
    must(708, 70), // late
    must(248, 18), // until
    must(334, 0), // unknownYear
    must(709, 0), // warningsExhausted
    must(646, 0), // case
    must(159, 116), // from
    must(160, 116), // to
    may(400, 67, 0), // reason
    must(261, 18), // due
    may(710, 493, 0), // deferral
    must(646, 0), // case
    must(187, 116), // level
    must(512, 488), // unit
    must(261, 18), // due
    must(646, 0), // case
    must(187, 116), // level
    must(711, 45), // warning
    must(261, 18), // due
    may(710, 493, 0), // deferral
    must(646, 0), // case
    must(261, 18), // due
    may(710, 493, 0), // deferral
    must(646, 0), // case
    must(712, 46), // round
    must(713, 499), // response
    must(714, 499), // solution
    must(715, 499), // satisfaction
    may(400, 67, 0), // reason
    must(646, 0), // case
    must(187, 116), // level
    must(712, 46), // round
    must(400, 0), // reason
    must(261, 18), // due
    must(716, 476), // termsAdopted
    must(717, 478), // caseReported
    must(718, 480), // caseAccepted
    must(719, 481), // caseDeclined
    must(720, 482), // selfResolutionStarted
    must(721, 483), // handlingStarted
    must(722, 484), // caseEntrusted
    must(723, 485), // caseDispatched
    must(724, 486), // caseReturned
    must(725, 487), // feedbackGiven
    must(726, 491), // caseClosed
    must(727, 492), // caseEscalated
    must(728, 495), // deadlineMissed
    must(729, 496), // caseSupervised
    must(730, 497), // deadlineSet
    must(731, 498), // caseRated
    must(732, 500), // caseReopened
    must(733, 501), // caseReleased
    must(734, 502), // caseWithdrawn
    must(401, 0), // by
    must(735, 0), // record
    must(736, 19), // ageDays
    must(248, 18), // until
    must(737, 0), // holder
    must(735, 0), // record
    must(736, 19), // ageDays
    must(248, 18), // until
    must(205, 120), // basis
    must(248, 18), // until
    must(204, 0), // item
    must(738, 0), // purpose
    must(204, 0), // item
    must(237, 0), // organisation
    must(20, 0), // owner
    must(237, 0), // organisation
    must(252, 39), // actsIn
    must(181, 39), // grid
    must(204, 0), // item
    must(401, 0), // by
    must(735, 0), // record
    must(736, 19), // ageDays
    must(248, 18), // until
    must(204, 0), // item
    must(237, 0), // organisation
    must(248, 18), // until
    must(204, 0), // item
    must(205, 120), // basis
    must(204, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(204, 0), // item
    must(737, 0), // holder
    must(735, 0), // record
    must(736, 19), // ageDays
    must(248, 18), // until
    must(735, 0), // record
    must(248, 18), // until
    must(739, 513), // unknownItem
    must(740, 514), // itemTwice
    must(741, 515), // purposeNotLawful
    must(742, 516), // notEntitled
    must(743, 517), // outsideRegion
    must(744, 518), // alreadyHeld
    must(745, 519), // refusedByResident
    must(746, 520), // consentMissing
    must(747, 521), // guardianMissing
    must(748, 522), // heldElsewhere
    must(749, 523), // recordExists
    must(750, 524), // unknownRecord
    must(751, 525), // notFresh
    must(752, 526), // notRefusable
    must(378, 512), // why
    must(744, 508), // alreadyHeld
    must(753, 509), // shareFrom
    must(754, 510), // mayCollect
    must(755, 511), // forbidden
    must(204, 0), // item
    must(60, 507), // answer
    must(415, 0), // asker
    must(34, 0), // person
    must(237, 0), // organisation
    must(738, 0), // purpose
    must(756, 505), // answers
    must(204, 0), // item
    must(401, 0), // by
    must(511, 17), // evidence
    must(735, 0), // record
    must(204, 0), // item
    must(34, 0), // person
    must(237, 0), // organisation
    must(738, 0), // purpose
    must(415, 0), // asker
    must(518, 17), // content
    must(205, 120), // basis
    may(195, 528, 0), // consent
    must(248, 18), // until
    must(735, 0), // record
    must(237, 0), // organisation
    must(738, 0), // purpose
    may(195, 528, 0), // consent
    must(34, 0), // person
    must(204, 0), // item
    must(237, 0), // organisation
    must(248, 18), // until
    must(757, 504), // formAsked
    must(758, 527), // itemCollected
    must(759, 530), // itemShared
    must(760, 531), // itemRefused
    must(761, 532), // holdingEnded
    must(762, 533), // personForgotten
    must(505, 0), // question
    must(763, 0), // body
    must(34, 0), // person
    must(518, 17), // content
    must(398, 51), // terms
    must(764, 18), // remind
    must(261, 18), // due
    must(505, 0), // question
    must(763, 0), // body
    must(261, 18), // due
    must(505, 0), // question
    must(512, 488), // unit
    must(261, 18), // due
    must(505, 0), // question
    must(36, 39), // region
    must(261, 18), // due
    must(512, 488), // unit
    must(35, 10), // role
    must(505, 0), // question
    must(518, 17), // content
    must(765, 540), // shown
    must(505, 0), // question
    must(766, 70), // solved
    must(767, 535), // questionAsked
    must(768, 536), // answerReminded
    must(769, 537), // answerOverdue
    must(770, 538), // questionEscalated
    must(771, 539), // questionAnswered
    must(772, 541), // questionWithdrawn
    must(773, 542), // answerRated
    must(210, 0), // entry
    must(34, 0), // person
    must(212, 124), // category
    must(518, 17), // content
    may(195, 545, 0), // consent
    may(248, 36, 0), // until
    must(210, 0), // entry
    must(518, 17), // content
    must(210, 0), // entry
    may(248, 36, 0), // until
    must(34, 0), // person
    may(212, 549, 0), // category
    must(774, 0), // purposeReached
    must(775, 0), // serviceEnded
    must(776, 0), // consentWithdrawn
    must(777, 0), // unlawful
    must(201, 0), // otherLaw
    must(34, 0), // person
    must(778, 551), // ground
    must(779, 0), // termEnded
    must(776, 0), // consentWithdrawn
    must(780, 0), // erasure
    must(781, 553), // entries
    must(676, 554), // cause
    must(782, 544), // entryKept
    must(464, 546), // entryCorrected
    must(783, 547), // termMoved
    must(776, 548), // consentWithdrawn
    must(784, 550), // erasureOrdered
    must(785, 552), // entriesDue
    must(786, 555), // entriesErased
    must(223, 33), // charter
    must(217, 126), // membership
    must(218, 304), // deliberation
    must(501, 437), // covenant
    must(219, 454), // points
    must(220, 475), // cases
    must(221, 503), // catalogue
    must(76, 534), // consultation
    must(222, 543), // vault
    must(787, 31), // events
    must(788, 19), // bytes
    must(51, 19), // max
    must(240, 19), // at
    must(580, 28), // path
    must(789, 28), // problem
    must(790, 0), // request
    must(791, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(240, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(792, 0), // actor
    must(106, 3), // allowed
    must(793, 19), // fired
    must(249, 46), // version
    must(246, 46), // known
    must(794, 559), // tooLarge
    must(795, 560), // notUtf8
    must(796, 561), // malformed
    must(797, 562), // requestReused
    must(798, 563), // full
    must(799, 564), // timeBackward
    must(755, 565), // forbidden
    must(800, 566), // deadlinesPending
    must(801, 567), // snapshotDamaged
    must(802, 568), // snapshotVersion
    must(803, 569), // wrongSecret
    must(804, 570), // notRecorded
    must(805, 571), // noSuchRecord
    must(806, 572), // invalidNumber
    must(240, 18), // at
    must(159, 18), // from
    must(159, 18), // from
    must(807, 18), // latest
    must(808, 574), // invalid
    must(809, 575), // notInForce
    must(810, 576), // notLater
    must(495, 0), // rule
    must(143, 0), // preset
    must(811, 28), // article
    must(812, 28), // dates
    must(240, 18), // at
    must(495, 0), // rule
    must(811, 28), // article
    must(813, 19), // stand
    must(468, 45), // seats
    must(512, 0), // unit
    must(36, 39), // region
    must(814, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(416, 19), // rules
    must(51, 46), // max
    must(495, 0), // rule
    must(155, 46), // days
    must(51, 46), // max
    must(495, 0), // rule
    must(599, 19), // steps
    must(51, 46), // max
    must(495, 0), // rule
    must(815, 46), // step
    must(495, 0), // rule
    must(815, 46), // step
    must(498, 46), // replyDays
    must(127, 46), // appealDays
    must(51, 46), // max
    must(159, 46), // from
    must(816, 46), // min
    must(495, 0), // rule
    must(815, 46), // step
    must(205, 120), // basis
    must(495, 0), // rule
    must(176, 0), // kind
    must(495, 0), // rule
    must(815, 46), // step
    must(170, 13), // amount
    must(495, 0), // rule
    must(500, 0), // continues
    must(503, 0), // topic
    must(401, 0), // by
    must(503, 0), // topic
    must(495, 0), // rule
    must(817, 0), // decided
    must(818, 28), // field
    must(819, 28), // given
    must(251, 28), // needed
    must(503, 0), // topic
    must(512, 0), // unit
    must(150, 0), // proposed
    must(820, 0), // screening
    must(413, 0), // declined
    must(821, 0), // appealed
    must(822, 0), // discussed
    must(823, 0), // seconded
    must(824, 0), // voting
    must(825, 0), // counting
    must(817, 0), // decided
    must(412, 0), // lapsed
    must(118, 0), // withdrawn
    must(276, 0), // announced
    must(826, 0), // annulled
    must(827, 0), // inForce
    must(828, 0), // repealed
    must(829, 0), // moot
    must(503, 0), // topic
    must(417, 607), // stage
    must(503, 0), // topic
    must(261, 18), // due
    must(240, 18), // at
    must(503, 0), // topic
    must(248, 18), // until
    must(240, 18), // at
    must(503, 0), // topic
    must(152, 419), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(830, 18), // opened
    must(24, 0), // voter
    must(236, 0), // household
    must(45, 18), // cast
    must(420, 234), // channel
    must(176, 28), // kind
    must(495, 0), // rule
    must(176, 28), // kind
    must(818, 28), // field
    must(819, 28), // given
    must(495, 0), // rule
    must(142, 28), // approvalOf
    must(495, 0), // rule
    must(112, 28), // method
    must(474, 70), // equal
    must(831, 28), // sheetMethod
    must(832, 70), // sheetEqual
    must(544, 0), // proxy
    must(51, 46), // max
    must(544, 0), // proxy
    must(159, 18), // from
    must(240, 18), // at
    must(273, 0), // batch
    must(833, 46), // present
    must(251, 46), // needed
    must(503, 0), // topic
    must(145, 19), // ballots
    must(816, 46), // min
    must(834, 651), // tracker
    must(503, 0), // topic
    must(417, 607), // stage
    must(251, 607), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(517, 0), // contribution
    must(176, 363), // kind
    must(251, 363), // needed
    must(517, 0), // contribution
    must(249, 46), // version
    must(250, 46), // current
    must(517, 0), // contribution
    must(501, 0), // covenant
    must(503, 0), // topic
    must(248, 18), // until
    must(835, 19), // undecided
    must(503, 0), // topic
    must(136, 28), // electorate
    must(818, 28), // field
    must(503, 0), // topic
    must(136, 28), // electorate
    must(532, 70), // listed
    must(152, 19), // area
    must(503, 0), // topic
    must(532, 70), // listed
    must(836, 578), // unknownTopic
    must(837, 579), // topicExists
    must(838, 580), // unknownRule
    must(839, 581), // presetOutsideDates
    must(840, 582), // uncontested
    must(841, 583), // unitsNamed
    must(842, 584), // unknownUnit
    must(843, 585), // registeredElsewhere
    must(844, 586), // rulesCount
    must(845, 587), // ruleTwice
    must(496, 588), // windowDays
    must(846, 589), // ladderLength
    must(847, 590), // ladderDescends
    must(848, 591), // hearingDays
    must(849, 592), // unheard
    must(502, 593), // figuresFrom
    must(850, 594), // namedWithoutBasis
    must(851, 595), // namedWithoutSource
    must(852, 596), // unknownKind
    must(493, 597), // fine
    must(853, 598), // serviceWithheld
    must(854, 599), // nothingToContinue
    must(855, 600), // covenantTaken
    must(856, 601), // nothingToRepeal
    must(857, 602), // alreadyReplaced
    must(858, 603), // looserRule
    must(859, 604), // otherRule
    must(860, 605), // unitLeftOut
    must(861, 606), // notBeingSeconded
    must(862, 608), // notSeconded
    must(863, 609), // notOpenable
    must(864, 610), // notWithdrawable
    must(865, 611), // notVoting
    must(866, 612), // secondingOver
    must(867, 613), // votingOver
    must(336, 614), // notDue
    must(868, 615), // ownSecond
    must(743, 616), // outsideRegion
    must(869, 617), // alreadySeconded
    must(870, 618), // notOwner
    must(871, 619), // areaTooLarge
    must(872, 620), // nobodyEligible
    must(873, 621), // appBallotOfAnother
    must(874, 622), // notEligible
    must(875, 623), // notDelegate
    must(876, 624), // alreadyVoted
    must(877, 625), // invalidQuestion
    must(878, 626), // adoptedByMotion
    must(879, 627), // motionOnly
    must(880, 628), // electedOf
    must(881, 629), // noRanks
    must(882, 630), // otherRanks
    must(883, 631), // secretByAnother
    must(884, 632), // ballotVoid
    must(885, 633), // noProxies
    must(886, 634), // ownProxy
    must(887, 635), // proxyChain
    must(888, 636), // proxyFull
    must(889, 637), // ownTrust
    must(890, 638), // notListed
    must(891, 639), // notEntrusted
    must(892, 640), // notProxy
    must(893, 641), // proxyEarly
    must(894, 642), // noPapers
    must(895, 643), // fewWatchers
    must(896, 644), // boxCounted
    must(897, 645), // boxChannel
    must(898, 646), // unknownBox
    must(899, 647), // notCounted
    must(900, 648), // withheld
    must(901, 649), // voidVote
    must(902, 650), // unknownTracker
    must(903, 652), // wrongStage
    must(904, 653), // timeOver
    must(905, 654), // ownMatter
    must(906, 655), // reasonMissing
    must(907, 656), // sameDecider
    must(908, 657), // notProposer
    must(909, 658), // ruledForGood
    must(910, 659), // unknownContribution
    must(911, 660), // contributionExists
    must(912, 661), // tooManyContributions
    must(913, 662), // otherKind
    must(914, 663), // contributionHidden
    must(915, 664), // amendmentOver
    must(916, 665), // staleAmendment
    must(917, 666), // noDraftToChange
    must(918, 667), // listOpen
    must(919, 668), // noSuchEntry
    must(920, 669), // noSuchArea
    must(921, 670), // asListed
    must(922, 671), // objectionExists
    must(923, 672), // alreadyObjected
    must(924, 673), // unknownObjection
    must(925, 674), // objectionOver
    must(501, 0), // covenant
    must(641, 18), // since
    must(501, 0), // covenant
    must(641, 18), // since
    must(240, 18), // at
    must(642, 0), // violation
    must(926, 18), // recorded
    must(642, 0), // violation
    must(927, 18), // applied
    must(642, 0), // violation
    must(645, 18), // applies
    must(240, 18), // at
    must(642, 0), // violation
    must(248, 18), // until
    must(240, 18), // at
    must(642, 0), // violation
    must(261, 18), // due
    must(240, 18), // at
    must(643, 39), // place
    must(187, 116), // level
    must(643, 39), // place
    must(36, 39), // region
    must(928, 676), // covenantExists
    must(929, 677), // unknownCovenant
    must(809, 678), // notInForce
    must(930, 679), // notYetInForce
    must(838, 680), // unknownRule
    must(931, 681), // violationExists
    must(932, 682), // unknownViolation
    must(933, 683), // ownViolation
    must(934, 684), // alreadyWithdrawn
    must(935, 685), // replyClosed
    must(936, 686), // notApplied
    must(937, 687), // appealClosed
    must(938, 688), // alreadyAppealed
    must(939, 689), // ownRecord
    must(940, 690), // noAppeal
    must(336, 691), // notDue
    must(941, 692), // nothingToRefer
    must(942, 693), // placeTooHigh
    must(943, 694), // placeOutside
    must(407, 695), // minor
    must(944, 696), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(683, 0), // settlement
    must(388, 0), // merchant
    must(663, 0), // fund
    must(36, 39), // region
    must(181, 39), // grid
    must(49, 0), // act
    must(945, 13), // cap
    must(678, 13), // earned
    must(411, 13), // asked
    must(248, 18), // until
    must(666, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(946, 19), // done
    must(251, 19), // needed
    must(947, 13), // balance
    must(251, 13), // needed
    must(469, 0), // reserved
    must(948, 0), // confirmed
    must(672, 0), // cancelled
    must(673, 0), // expired
    must(674, 0), // locked
    must(669, 0), // redemption
    must(949, 725), // status
    must(275, 13), // total
    must(411, 13), // asked
    must(51, 13), // max
    must(950, 698), // notAMerchant
    must(951, 699), // unknownFund
    must(952, 700), // unknownAct
    must(953, 701), // unknownAward
    must(954, 702), // unknownOffer
    must(955, 703), // unknownRedemption
    must(956, 704), // unknownSettlement
    must(957, 705), // notInSettlement
    must(958, 706), // fundExists
    must(959, 707), // offerExists
    must(960, 708), // redemptionExists
    must(961, 709), // settlementExists
    must(962, 710), // ownAward
    must(963, 711), // fundElsewhere
    must(301, 712), // proofTooLow
    must(964, 713), // alreadyAwarded
    must(965, 714), // capReached
    must(966, 715), // alreadyReversed
    must(967, 716), // priceTooLow
    must(968, 717), // stockEmpty
    must(969, 718), // requirementEmpty
    must(691, 719), // offerWithdrawn
    must(970, 720), // ownOffer
    must(971, 721), // requirementNotMet
    must(972, 722), // soldOut
    must(973, 723), // balanceTooLow
    must(974, 724), // redemptionOver
    must(975, 726), // redemptionLate
    must(336, 727), // notDue
    must(976, 728), // ownConfirmation
    must(977, 729), // ownSettlement
    must(978, 730), // nothingToSettle
    must(979, 731), // ledgerFull
    must(420, 479), // channel
    must(646, 0), // case
    must(980, 0), // reported
    must(981, 0), // notAccepted
    must(523, 0), // accepted
    must(982, 0), // selfResolving
    must(983, 0), // handling
    must(984, 0), // entrusted
    must(985, 0), // dispatched
    must(986, 0), // returned
    must(987, 0), // feedback
    must(988, 0), // closed
    must(989, 0), // evaluated
    must(990, 0), // reopened
    must(118, 0), // withdrawn
    must(646, 0), // case
    must(417, 741), // stage
    must(251, 742), // needed
    must(187, 116), // level
    must(991, 116), // lowest
    must(992, 116), // highest
    must(187, 116), // level
    must(160, 116), // to
    must(160, 116), // to
    must(993, 116), // top
    must(187, 116), // level
    must(541, 116), // next
    must(160, 116), // to
    must(994, 46), // reopenings
    must(51, 46), // max
    must(995, 733), // unknownCase
    must(996, 734), // channelOfTheEngine
    must(997, 735), // sourceEntered
    must(998, 736), // caseExists
    must(852, 737), // unknownKind
    must(999, 738), // regionTooHigh
    must(1000, 739), // notOwnName
    must(903, 740), // wrongStage
    must(1001, 743), // wrongLevel
    must(336, 744), // notDue
    must(1002, 745), // deadlinePassed
    must(1003, 746), // atTop
    must(1004, 747), // notAbove
    must(1005, 748), // aboveTop
    must(1006, 749), // skipsLevel
    must(1007, 750), // notEntrustable
    must(1008, 751), // notADepartment
    must(1009, 752), // outOfReach
    must(291, 753), // namedTwice
    must(1010, 754), // unitMissing
    must(1011, 755), // notWithUnit
    must(1012, 756), // notActingFor
    must(725, 757), // feedbackGiven
    must(1013, 758), // returnedBefore
    must(1014, 759), // dispatchDesignated
    must(1015, 760), // alreadyRated
    must(1016, 761), // anonymous
    must(1017, 762), // notReporter
    must(1018, 763), // handlerRates
    must(1019, 764), // windowClosed
    must(1020, 765), // reopenedTooOften
    must(334, 766), // unknownYear
    must(1021, 767), // noTerm
    must(763, 0), // body
    must(36, 39), // region
    must(181, 39), // grid
    must(1022, 769), // unknownQuestion
    must(1023, 770), // questionExists
    must(1024, 771), // notPublic
    must(1009, 772), // outOfReach
    must(1025, 773), // tooManyOpen
    must(1026, 774), // notOpen
    must(1027, 775), // ownQuestion
    must(1028, 776), // notAnswered
    must(1029, 777), // ratedAlready
    must(336, 778), // notDue
    must(1030, 0), // kept
    must(1031, 0), // stored
    must(261, 0), // due
    must(1032, 0), // erased
    must(210, 0), // entry
    must(949, 787), // status
    must(34, 0), // person
    must(1033, 0), // child
    must(1034, 780), // unknownEntry
    must(1035, 781), // entryExists
    must(1036, 782), // unknownCategory
    must(1037, 783), // consentNeeded
    must(1038, 784), // notByConsent
    must(1039, 785), // nothingConsented
    must(1040, 786), // notKept
    must(336, 788), // notDue
    must(1041, 789), // childInCare
    must(1042, 790), // onlyOperator
    must(23, 558), // engine
    must(223, 573), // charter
    must(217, 141), // membership
    must(218, 577), // deliberation
    must(501, 675), // covenant
    must(219, 697), // points
    must(220, 732), // cases
    must(221, 512), // catalogue
    must(76, 768), // consultation
    must(222, 779), // vault
    must(135, 28), // code
    must(1043, 28), // en
    must(1044, 28), // zh
    must(1045, 70), // retryable
    must(495, 28), // rule
    must(1046, 557), // detail
    must(523, 30), // accepted
    must(1047, 556), // refused
    must(240, 18), // at
    must(676, 27), // cause
    must(68, 28), // command
    must(600, 29), // outcome
    must(791, 19), // seq
    must(790, 0), // request
    must(240, 18), // at
    must(596, 25), // before
    must(600, 29), // outcome
    must(1048, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(181, 128, 0), // grid
    may(236, 388, 0), // household
    may(641, 36, 0), // since
    must(31, 41), // proof
    must(264, 1), // age
    may(18, 249, 0), // guardian
    may(265, 67, 0), // handle
    must(1049, 793), // roles
    must(1050, 800), // noticed
    must(927, 801), // applied
    must(821, 802), // appealed
    must(1051, 803), // dismissed
    must(118, 804), // withdrawn
    must(642, 0), // violation
    must(501, 0), // covenant
    must(495, 0), // rule
    must(643, 39), // place
    must(240, 18), // at
    must(248, 18), // until
    must(99, 70), // counts
    must(644, 19), // repetition
    must(559, 333), // measure
    must(645, 18), // applies
    must(1052, 22), // replies
    must(1053, 799), // standing
    may(646, 445, 0), // case
    may(659, 805, 0), // referralRefused
    must(511, 17), // evidence
    must(735, 0), // record
    must(34, 0), // person
    must(204, 0), // item
    must(737, 0), // holder
    may(415, 249, 0), // asker
    may(265, 67, 0), // handle
    must(738, 0), // purpose
    must(518, 17), // content
    must(240, 18), // at
    must(248, 18), // until
    must(1054, 70), // fresh
    must(1055, 111), // sharedWith
    must(210, 0), // entry
    must(34, 0), // person
    must(212, 0), // category
    must(205, 120), // basis
    may(518, 545, 0), // content
    must(240, 18), // at
    may(248, 36, 0), // until
    must(949, 787), // status
    must(1056, 792), // member
    must(1057, 260), // merged
    must(1058, 260), // wards
    must(927, 111), // applied
    must(1059, 795), // unmaskings
    must(150, 796), // proposed
    must(823, 796), // seconded
    must(822, 796), // discussed
    must(1060, 796), // voted
    must(507, 352), // units
    must(1061, 138), // voterIn
    must(1062, 797), // violations
    must(947, 13), // balance
    must(1063, 806), // awards
    must(1064, 807), // redemptions
    must(220, 808), // cases
    must(1065, 809), // questions
    must(27, 810), // records
    must(781, 812), // entries
    must(1066, 414), // requests
    must(1067, 16), // state
    must(28, 20), // root
    must(1068, 21), // inclusion
    must(1069, 23), // consistency
    must(1070, 24), // receipt
    must(1071, 791), // export
    must(36, 39), // region
    must(158, 0), // name
    must(187, 116), // level
    may(225, 128, 0), // parent
    must(384, 19), // members
    must(83, 19), // households
    must(641, 18), // since
    must(36, 39), // region
    must(158, 0), // name
    may(225, 128, 0), // parent
    must(36, 39), // region
    must(1072, 817), // versions
    may(1073, 819, 0), // splitFrom
    may(241, 819, 0), // became
    must(227, 821), // parts
    must(228, 821), // absorbed
    must(1074, 822), // planned
    must(31, 41), // proof
    must(384, 19), // members
    must(36, 39), // region
    must(1075, 19), // grids
    must(1076, 19), // countedGrids
    must(246, 19), // known
    must(247, 19), // joined
    may(1077, 825, 0), // coverage
    must(1078, 19), // joinedElsewhere
    must(71, 826), // proofs
    must(135, 829), // code
    must(248, 18), // until
    must(420, 234), // channel
    must(781, 19), // entries
    must(1079, 19), // helped
    must(1080, 831), // channels
    must(988, 70), // closed
    must(276, 294), // announced
    must(277, 294), // came
    must(36, 39), // region
    must(261, 18), // due
    must(410, 70), // overdue
    must(36, 39), // region
    may(402, 36, 0), // appealUntil
    must(927, 836), // applied
    must(1081, 837), // active
    must(551, 838), // rejected
    must(118, 839), // withdrawn
    must(1082, 840), // suspended
    must(675, 841), // dissolved
    must(237, 0), // organisation
    must(176, 263), // kind
    must(36, 39), // region
    must(949, 835), // status
    must(263, 46), // key
    may(403, 545, 0), // check
    must(267, 19), // people
    must(1083, 843), // keys
    must(1084, 795), // orders
    must(36, 815), // region
    must(1085, 816), // regionHistory
    must(1077, 824), // coverage
    must(1086, 828), // joinCode
    must(1056, 792), // member
    must(781, 830), // entries
    must(273, 833), // batch
    must(237, 834), // organisation
    must(1087, 842), // identityKeys
    must(78, 284), // unmasking
    must(1059, 845), // unmaskings
    must(240, 18), // at
    must(400, 0), // reason
    may(248, 36, 0), // until
    must(261, 18), // due
    must(400, 0), // reason
    must(641, 18), // since
    must(398, 369), // terms
    must(273, 0), // batch
    must(420, 234), // channel
    must(648, 19), // issued
    may(548, 372, 0), // papers
    must(830, 18), // opened
    must(248, 18), // until
    may(825, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(549, 856), // boxes
    must(140, 64), // quorum
    must(141, 64), // approval
    must(142, 66), // approvalOf
    must(124, 75), // silence
    must(505, 306), // question
    must(1088, 860), // thresholds
    must(90, 414), // eligible
    must(1089, 414), // silent
    must(240, 18), // at
    must(604, 398), // result
    must(398, 859), // terms
    must(549, 856), // boxes
    must(247, 19), // joined
    must(542, 19), // left
    must(543, 19), // changed
    must(605, 19), // doubled
    must(150, 849), // proposed
    must(820, 850), // screening
    must(413, 851), // declined
    must(821, 852), // appealed
    must(822, 853), // discussed
    must(823, 854), // seconded
    must(824, 855), // voting
    must(817, 858), // decided
    must(412, 861), // lapsed
    must(118, 862), // withdrawn
    must(240, 18), // at
    must(533, 0), // objection
    must(101, 18), // notice
    must(641, 18), // since
    may(55, 36, 0), // review
    must(410, 70), // overdue
    may(540, 869, 0), // finding
    must(240, 18), // at
    must(401, 0), // by
    must(1090, 868), // stood
    must(240, 18), // at
    must(506, 0), // repeals
    must(401, 0), // by
    may(1091, 36, 0), // goesOn
    must(276, 865), // announced
    must(826, 866), // annulled
    must(1092, 867), // stands
    must(827, 868), // inForce
    must(828, 870), // repealed
    must(829, 871), // moot
    must(1093, 0), // lapses
    must(1094, 0), // isAdmitted
    must(1095, 0), // staysDeclined
    must(1096, 0), // isFrozen
    must(624, 0), // listStands
    must(528, 0), // opens
    must(1097, 0), // isCounted
    must(1098, 0), // comesIntoForce
    must(627, 0), // resultStands
    must(1099, 0), // staysAnnulled
    must(1100, 0), // annulmentFalls
    must(1101, 0), // reviewIsOverdue
    must(240, 18), // at
    must(1102, 874), // then
    must(503, 0), // topic
    must(36, 39), // region
    must(504, 17), // subject
    must(505, 306), // question
    must(1103, 22), // earlier
    must(495, 62), // rule
    may(501, 328, 0), // covenant
    may(506, 344, 0), // repeals
    must(507, 345), // units
    must(508, 346), // calls
    may(251, 87, 0), // needed
    must(137, 46), // seconds
    must(1104, 19), // objections
    must(835, 19), // undecided
    must(417, 848), // stage
    may(1105, 863, 0), // effect
    may(541, 872, 0), // next
    must(90, 70), // eligible
    may(237, 248, 0), // organisation
    may(152, 372, 0), // area
    must(1060, 70), // voted
    may(240, 36, 0), // at
    may(420, 876, 0), // channel
    may(265, 67, 0), // handle
    must(560, 0), // yes
    must(561, 0), // no
    must(562, 0), // abstain
    must(1106, 882), // choice
    must(1107, 312), // marks
    must(400, 403), // reason
    must(480, 881), // motion
    must(467, 883), // options
    must(105, 884), // void
    must(834, 651), // tracker
    must(272, 880), // ballot
    may(152, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(145, 878), // ballots
    must(272, 879), // ballot
    must(643, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(517, 0), // contribution
    must(401, 0), // by
    must(176, 363), // kind
    may(518, 545, 0), // content
    must(249, 46), // version
    may(501, 328, 0), // covenant
    may(523, 891, 0), // accepted
    may(1108, 892, 0), // moderation
    may(521, 372, 0), // agree
    may(519, 372, 0), // disagree
    may(520, 372, 0), // pass
    must(275, 19), // total
    must(1109, 889), // contributions
    must(1110, 19), // reacted
    must(521, 19), // agree
    must(519, 19), // disagree
    must(1111, 46), // agreeRate
    must(1112, 46), // disagreeRate
    must(515, 46), // statement
    must(1113, 70), // agrees
    must(1114, 70), // significant
    must(1115, 19), // zHundredths
    must(267, 19), // people
    must(1116, 898), // views
    must(1117, 900), // own
    must(1118, 896), // groups
    must(1119, 902), // agreed
    must(551, 902), // rejected
    must(1120, 345), // statements
    must(47, 895), // report
    must(265, 0), // handle
    may(152, 372, 0), // area
    must(531, 371), // list
    must(781, 904), // entries
    must(247, 345), // joined
    must(542, 345), // left
    must(543, 345), // changed
    must(835, 0), // undecided
    must(535, 0), // upheld
    must(1051, 0), // dismissed
    must(536, 0), // unanswered
    must(533, 0), // objection
    must(401, 0), // by
    must(400, 0), // reason
    may(534, 67, 0), // about
    may(532, 891, 0), // listed
    may(152, 372, 0), // area
    must(949, 909), // status
    may(60, 67, 0), // answer
    must(275, 19), // total
    must(1104, 907), // objections
    must(275, 19), // total
    must(123, 911), // proxies
    must(503, 847), // topic
    must(272, 875), // ballot
    must(145, 877), // ballots
    must(1121, 885), // ballotProof
    must(1122, 886), // explanation
    must(1123, 888), // discussion
    must(517, 890), // contribution
    must(1124, 894), // consensus
    must(136, 903), // electorate
    must(1104, 906), // objections
    must(123, 910), // proxies
    must(501, 0), // covenant
    may(121, 439, 0), // replaces
    must(641, 18), // since
    may(248, 36, 0), // until
    must(501, 0), // covenant
    must(503, 0), // topic
    must(36, 39), // region
    must(416, 330), // rules
    must(502, 46), // figuresFrom
    must(641, 18), // since
    may(248, 36, 0), // until
    may(1125, 344, 0), // repealedBy
    must(1072, 915), // versions
    must(501, 0), // covenant
    must(495, 0), // rule
    may(1050, 372, 0), // noticed
    may(1126, 372, 0), // dissuaded
    may(1127, 372, 0), // exposed
    may(1128, 372, 0), // referred
    may(118, 372, 0), // withdrawn
    must(416, 919), // rules
    must(501, 914), // covenant
    must(1062, 917), // violations
    must(1129, 918), // figures
    must(34, 0), // person
    must(947, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(664, 19), // times
    must(1130, 13), // earnedToday
    must(171, 13), // dayCap
    must(388, 0), // merchant
    must(947, 13), // balance
    must(677, 13), // carried
    must(678, 13), // earned
    must(679, 13), // spent
    must(469, 13), // reserved
    must(663, 0), // fund
    must(36, 39), // region
    must(648, 13), // issued
    must(1063, 19), // awards
    must(1131, 19), // reversals
    must(665, 0), // offer
    must(388, 0), // merchant
    must(666, 13), // price
    must(667, 19), // stock
    may(668, 459, 0), // requires
    must(118, 70), // withdrawn
    must(1132, 70), // forSale
    must(669, 0), // redemption
    must(665, 0), // offer
    must(388, 0), // merchant
    may(670, 928, 0), // buyer
    may(265, 67, 0), // handle
    must(666, 13), // price
    must(261, 18), // due
    must(381, 45), // triesLeft
    must(949, 725), // status
    must(135, 930), // code
    must(261, 18), // due
    must(683, 0), // settlement
    must(36, 39), // region
    must(240, 18), // at
    must(684, 107), // rate
    must(685, 469), // lines
    must(686, 472), // totals
    must(1133, 19), // accounts
    must(648, 13), // issued
    must(81, 13), // persons
    must(1134, 13), // merchants
    must(469, 13), // reserved
    must(1135, 13), // cleared
    must(1136, 13), // sum
    must(34, 922), // person
    must(1137, 923), // participation
    must(388, 924), // merchant
    must(663, 925), // fund
    must(665, 926), // offer
    must(669, 927), // redemption
    must(1138, 929), // verificationCode
    must(683, 931), // settlement
    must(1139, 470), // settlementLine
    must(1140, 932), // ledger
    must(389, 0), // department
    must(1141, 70), // delivered
    must(980, 0), // reported
    must(523, 0), // accepted
    must(413, 0), // declined
    must(1142, 0), // selfResolution
    must(983, 0), // handling
    must(984, 0), // entrusted
    must(985, 0), // dispatched
    must(986, 0), // returned
    must(1143, 0), // released
    must(987, 0), // feedback
    must(988, 0), // closed
    must(1144, 0), // escalated
    must(1145, 0), // missed
    must(1146, 0), // supervised
    must(1147, 0), // rated
    must(990, 0), // reopened
    must(118, 0), // withdrawn
    must(240, 18), // at
    must(176, 942), // kind
    must(187, 116), // level
    must(512, 488), // unit
    may(1148, 67, 0), // note
    must(646, 0), // case
    must(176, 0), // kind
    must(177, 70), // urgent
    must(36, 39), // region
    must(420, 479), // channel
    must(1016, 70), // anonymous
    may(704, 249, 0), // reporter
    may(100, 935, 0), // source
    must(518, 17), // content
    must(187, 116), // level
    must(417, 741), // stage
    must(512, 488), // unit
    must(712, 46), // round
    must(261, 18), // due
    may(710, 493, 0), // deferral
    must(1149, 45), // warnings
    must(1145, 45), // missed
    may(604, 67, 0), // result
    may(580, 67, 0), // path
    may(1150, 936, 0), // rating
    must(178, 938), // departments
    must(1151, 111), // usualDepartments
    must(1152, 940), // history
    must(417, 741), // stage
    must(220, 19), // cases
    must(187, 116), // level
    must(220, 19), // cases
    must(176, 0), // kind
    must(980, 19), // reported
    must(1153, 19), // resolved
    must(1154, 19), // ratable
    must(1147, 19), // rated
    must(713, 19), // response
    must(714, 19), // solution
    must(715, 19), // satisfaction
    must(36, 39), // region
    must(980, 19), // reported
    must(258, 19), // open
    must(1155, 944), // stages
    must(1153, 946), // resolved
    must(1156, 19), // resolvedLate
    must(1145, 19), // missed
    must(1144, 19), // escalated
    must(990, 19), // reopened
    must(189, 948), // kinds
    must(1157, 950), // ratings
    must(512, 488), // unit
    must(1158, 19), // onTime
    must(708, 19), // late
    must(1157, 950), // ratings
    must(646, 0), // case
    must(176, 0), // kind
    must(36, 39), // region
    must(187, 116), // level
    must(417, 741), // stage
    must(512, 488), // unit
    must(261, 18), // due
    may(710, 493, 0), // deferral
    must(220, 953), // cases
    must(646, 934), // case
    must(1129, 943), // figures
    must(512, 951), // unit
    must(1159, 952), // agenda
    must(1160, 19), // wanted
    must(744, 19), // alreadyHeld
    must(753, 19), // shareFrom
    must(754, 19), // mayCollect
    must(755, 19), // forbidden
    must(1161, 19), // avoided
    must(1162, 19), // collected
    must(27, 956), // records
    must(1163, 957), // burden
    must(518, 17), // content
    must(240, 18), // at
    must(765, 540), // shown
    may(766, 891, 0), // solved
    must(258, 961), // open
    must(1164, 962), // answered
    must(118, 963), // withdrawn
    must(505, 0), // question
    must(763, 0), // body
    must(518, 17), // content
    must(240, 18), // at
    may(1165, 128, 0), // with
    must(949, 960), // status
    must(411, 19), // asked
    must(1166, 19), // answeredInTime
    must(1167, 19), // answeredLate
    must(1168, 19), // answeredAbove
    must(410, 19), // overdue
    must(118, 19), // withdrawn
    must(766, 19), // solved
    must(1169, 19), // unsolved
    must(505, 959), // question
    must(1129, 964), // figures
    must(210, 813), // entry
    must(261, 966), // due
    must(1170, 15), // journal
    must(217, 814), // membership
    must(218, 846), // deliberation
    must(501, 913), // covenant
    must(219, 921), // points
    must(220, 933), // cases
    must(221, 955), // catalogue
    must(76, 958), // consultation
    must(222, 965), // vault
    must(60, 14), // answer
    must(1171, 0), // worker
    must(1171, 969), // worker
    must(19, 970), // resident
    must(204, 971), // item
    must(36, 972), // region
    must(646, 0), // case
    must(176, 0), // kind
    must(36, 39), // region
    must(420, 479), // channel
    must(100, 0), // source
    may(704, 249, 0), // reporter
    must(518, 17), // content
    must(646, 0), // case
    must(400, 0), // reason
    must(580, 0), // path
    must(646, 0), // case
    must(705, 0), // lead
    may(64, 111, 0), // helpers
    may(706, 70, 0), // designated
    must(646, 0), // case
    may(512, 248, 0), // unit
    must(604, 0), // result
    must(646, 0), // case
    must(400, 0), // reason
    may(160, 985, 0), // to
    must(646, 0), // case
    must(1172, 0), // rater
    must(713, 499), // response
    must(714, 499), // solution
    must(715, 499), // satisfaction
    may(400, 67, 0), // reason
    must(646, 0), // case
    must(704, 0), // reporter
    must(47, 974), // report
    must(1173, 975), // accept
    must(1174, 976), // decline
    must(1175, 977), // startSelfResolution
    must(265, 978), // handle
    must(1176, 979), // entrust
    must(1177, 980), // dispatch
    must(1178, 981), // return
    must(987, 982), // feedback
    must(1179, 983), // close
    must(1180, 984), // escalate
    must(1181, 986), // evaluate
    must(1182, 987), // reopen
    must(1183, 988), // withdraw
    must(1184, 989), // recall
    must(1185, 990), // release
    must(1186, 991), // expire
    must(36, 39), // region
    may(187, 985, 0), // level
    may(1048, 445, 0), // after
    must(1187, 46), // limit
    must(646, 993), // case
    must(1129, 994), // figures
    must(512, 995), // unit
    must(1159, 996), // agenda
    must(34, 0), // person
    must(237, 0), // organisation
    must(738, 0), // purpose
    may(1188, 1000, 0), // consents
    must(1189, 999), // form
    must(1190, 1001), // items
    must(204, 0), // item
    must(735, 0), // record
    must(518, 17), // content
    must(1189, 999), // form
    must(781, 1003), // entries
    must(735, 0), // record
    must(237, 0), // organisation
    must(738, 0), // purpose
    may(1188, 1000, 0), // consents
    must(34, 0), // person
    must(1032, 70), // erased
    must(1191, 998), // ask
    must(1192, 1002), // collect
    must(154, 1005), // share
    must(1193, 1006), // refuse
    must(1194, 1007), // forget
    must(153, 968), // of
    must(254, 1009), // held
    must(1162, 1010), // collected
    must(1163, 1011), // burden
    must(1195, 1013), // adopt
    must(1196, 1015), // advance
    must(36, 39), // region
    must(158, 0), // name
    must(187, 116), // level
    must(225, 39), // parent
    must(233, 0), // reshape
    must(36, 39), // region
    must(234, 130), // change
    may(235, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(237, 248, 0), // organisation
    may(248, 36, 0), // until
    may(256, 52, 0), // passes
    must(181, 39), // grid
    must(155, 46), // days
    may(1197, 87, 0), // overlapDays
    must(34, 0), // person
    must(236, 0), // household
    must(135, 829), // code
    must(382, 256), // identity
    must(31, 41), // proof
    may(407, 1027, 0), // minor
    must(237, 0), // organisation
    must(176, 263), // kind
    must(36, 39), // region
    may(257, 264, 0), // creditCode
    may(396, 22, 0), // documents
    may(259, 260, 0), // officers
    must(237, 0), // organisation
    must(1198, 70), // approve
    must(400, 0), // reason
    must(237, 0), // organisation
    must(259, 260), // officers
    must(273, 0), // batch
    may(400, 67, 0), // reason
    must(34, 0), // person
    must(1199, 298), // correction
    must(34, 0), // person
    must(382, 256), // identity
    may(1200, 1045, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(262, 0), // into
    must(1201, 70), // same
    must(400, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(265, 0), // handle
    must(400, 0), // reason
    must(78, 0), // unmasking
    must(1202, 70), // grant
    must(400, 0), // reason
    must(1203, 1055), // duplicate
    must(407, 1056), // minor
    must(233, 1057), // reshape
    must(78, 1058), // unmasking
    must(1204, 1054), // matter
    must(1205, 1018), // defineRegion
    must(233, 1019), // reshape
    must(1206, 1020), // cancelReshape
    must(1207, 1021), // enterKnownHouseholds
    must(1208, 1022), // grantRole
    must(1209, 1023), // revokeRole
    must(1210, 1024), // issueJoinCode
    must(1211, 1025), // revokeJoinCode
    must(1212, 1026), // join
    must(1213, 1028), // leave
    must(1214, 1029), // nameDelegate
    must(1215, 1030), // regroupHousehold
    must(1216, 1031), // applyOrganisation
    must(1217, 1032), // reviewOrganisation
    must(1218, 1033), // appealReview
    must(1219, 1034), // withdrawApplication
    must(1220, 1035), // nameOfficers
    must(1221, 1036), // suspendOrganisation
    must(1222, 1037), // reinstateOrganisation
    must(1223, 1038), // dissolveOrganisation
    must(1224, 1039), // openBatch
    must(1225, 1040), // closeBatch
    must(1226, 1041), // correct
    must(1227, 1042), // lapseReview
    must(1228, 1043), // rotateIdentityKey
    must(1229, 1044), // prove
    must(1230, 1046), // suspectDuplicate
    must(1231, 1047), // reviewDuplicate
    must(1232, 1048), // enterMinor
    must(1233, 1049), // askUnmasking
    must(1234, 1050), // decideUnmasking
    must(1235, 1051), // tellUnmasked
    must(1236, 1052), // erase
    must(1237, 1053), // fallDue
    must(503, 0), // topic
    must(36, 39), // region
    must(495, 0), // rule
    must(504, 17), // subject
    may(505, 1061, 0), // question
    may(501, 328, 0), // covenant
    may(506, 344, 0), // repeals
    may(507, 345, 0), // units
    must(503, 0), // topic
    must(513, 70), // admitted
    may(400, 67, 0), // reason
    must(503, 0), // topic
    must(517, 0), // contribution
    must(34, 0), // person
    must(176, 363), // kind
    must(518, 17), // content
    may(501, 328, 0), // covenant
    must(272, 880), // ballot
    may(834, 1078, 0), // tracker
    must(503, 0), // topic
    must(24, 0), // voter
    must(1238, 1077), // vote
    must(420, 234), // channel
    may(544, 249, 0), // proxy
    must(503, 0), // topic
    must(24, 0), // voter
    must(273, 0), // batch
    must(420, 234), // channel
    may(547, 260, 0), // watchers
    must(503, 0), // topic
    must(273, 0), // batch
    must(548, 1084), // papers
    must(43, 1060), // propose
    must(1239, 1062), // recordVoters
    must(1240, 1063), // recordUnits
    must(44, 1064), // second
    must(1183, 1065), // withdraw
    must(1241, 1066), // screen
    must(499, 1067), // appeal
    must(1242, 1068), // contribute
    must(1243, 1069), // react
    must(1244, 1070), // decideAmendment
    must(1245, 1071), // moderate
    must(1246, 1072), // object
    must(1247, 1073), // decideObjection
    must(55, 1074), // review
    must(258, 1075), // open
    must(45, 1076), // cast
    must(1248, 1079), // entrustVote
    must(1249, 1080), // revokeProxy
    must(1250, 1081), // serveBallots
    must(1251, 1082), // issuePaper
    must(1252, 1083), // countPapers
    must(1253, 1085), // lapse
    must(1179, 1086), // close
    must(642, 0), // violation
    must(501, 0), // covenant
    must(495, 0), // rule
    must(34, 0), // person
    must(643, 39), // place
    must(511, 17), // evidence
    must(646, 0), // case
    must(407, 70), // minor
    must(642, 0), // violation
    must(535, 70), // upheld
    must(400, 0), // reason
    must(1195, 1088), // adopt
    must(1254, 1089), // repeal
    must(1255, 1090), // recordViolation
    must(1256, 1091), // reply
    must(499, 1092), // appeal
    must(1257, 1093), // decideAppeal
    must(1258, 1094), // withdrawViolation
    must(1259, 1095), // referAgain
    must(1260, 1096), // confirmReferral
    must(1261, 1097), // deferReferral
    must(1237, 1098), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(400, 0), // reason
    must(669, 0), // redemption
    must(135, 930), // code
    must(1262, 1100), // openFund
    must(1263, 1101), // award
    must(1264, 1102), // reverse
    must(1265, 1103), // publishOffer
    must(1266, 1104), // withdrawOffer
    must(1267, 1105), // reserve
    must(1268, 1106), // confirm
    must(1269, 1107), // cancel
    must(1270, 1108), // expireRedemption
    must(1185, 1109), // release
    must(1271, 1110), // settle
    must(1272, 1111), // combine
    must(1273, 1112), // forfeit
    must(1191, 1114), // ask
    must(60, 1115), // answer
    must(1183, 1116), // withdraw
    must(684, 1117), // rate
    must(1253, 1118), // lapse
    must(1194, 1119), // forget
    must(1185, 1120), // release
    must(210, 0), // entry
    must(34, 0), // person
    must(212, 0), // category
    must(518, 17), // content
    may(195, 545, 0), // consent
    must(538, 1122), // keep
    must(1226, 1123), // correct
    must(1274, 1124), // withdrawConsent
    must(1236, 1125), // erase
    must(1275, 1126), // confirmErasure
    must(1253, 1127), // lapse
    must(1276, 1128), // retire
    must(1277, 1014), // clock
    must(223, 1012), // charter
    must(217, 1017), // membership
    must(218, 1059), // deliberation
    must(501, 1087), // covenant
    must(219, 1099), // points
    must(220, 973), // cases
    must(221, 997), // catalogue
    must(76, 1113), // consultation
    must(222, 1121), // vault
    must(505, 1130), // question
    must(1129, 1131), // figures
    must(36, 39), // region
    may(501, 439, 0), // covenant
    must(501, 1133), // covenant
    must(1062, 1134), // violations
    must(1129, 1135), // figures
    must(503, 0), // topic
    must(159, 19), // from
    must(503, 0), // topic
    must(834, 651), // tracker
    must(503, 0), // topic
    must(1118, 46), // groups
    must(503, 1137), // topic
    must(272, 1138), // ballot
    must(145, 1139), // ballots
    must(1121, 1140), // ballotProof
    must(1122, 1141), // explanation
    must(1123, 1142), // discussion
    must(517, 1143), // contribution
    must(1124, 1144), // consensus
    must(136, 1145), // electorate
    must(1104, 1146), // objections
    must(123, 1147), // proxies
    must(1278, 28), // svg
    must(25, 17), // digest
    must(382, 256), // identity
    must(571, 70), // holds
    must(604, 398), // result
    must(169, 88), // presets
    must(1279, 1150), // picture
    must(946, 1149), // done
    must(34, 0), // person
    must(195, 0), // consent
    must(511, 17), // evidence
    must(245, 19), // first
    must(1067, 1153), // state
    must(28, 1154), // root
    must(1068, 1155), // inclusion
    must(1069, 1156), // consistency
    must(1070, 1157), // receipt
    must(1071, 1158), // export
    must(36, 1160), // region
    must(1085, 1161), // regionHistory
    must(1077, 1162), // coverage
    must(1086, 1163), // joinCode
    must(1056, 1164), // member
    must(781, 1165), // entries
    must(273, 1166), // batch
    must(237, 1167), // organisation
    must(1087, 1168), // identityKeys
    must(78, 1169), // unmasking
    must(1059, 1170), // unmaskings
    must(34, 1172), // person
    must(1137, 1173), // participation
    must(388, 1174), // merchant
    must(663, 1175), // fund
    must(665, 1176), // offer
    must(669, 1177), // redemption
    must(1138, 1178), // verificationCode
    must(683, 1179), // settlement
    must(1139, 1180), // settlementLine
    must(1140, 1181), // ledger
    must(210, 1184), // entry
    must(261, 1185), // due
    must(1170, 1152), // journal
    must(217, 1159), // membership
    must(218, 1136), // deliberation
    must(501, 1132), // covenant
    must(219, 1171), // points
    must(220, 992), // cases
    must(221, 1008), // catalogue
    must(76, 1129), // consultation
    must(222, 1183), // vault
    must(240, 18), // at
    must(792, 0), // actor
    must(1280, 1182), // query
    must(420, 234), // channel
    may(266, 1190, 0), // helper
    may(273, 67, 0), // batch
    must(1281, 0), // id
    must(240, 18), // at
    must(792, 0), // actor
    may(1282, 1188, 0), // via
    must(68, 1016), // command
    must(25, 2), // digest
    must(119, 1191), // secret
    must(223, 35), // charter
    must(25, 2), // digest
    must(119, 1191), // secret
    may(263, 87, 0), // key
    must(1283, 28), // number
    must(25, 2), // digest
    must(119, 1191), // secret
    must(263, 46), // key
    must(25, 2), // digest
    must(518, 28), // content
    must(1284, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(791, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(245, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1285, 17), // firstRoot
    must(1286, 17), // secondRoot
    must(25, 2), // digest
    must(272, 879), // ballot
    must(643, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(398, 859), // terms
    must(145, 878), // ballots
    must(1287, 1194), // identityDigest
    must(1288, 1195), // identityKey
    must(257, 1196), // creditCode
    must(1289, 1197), // contentDigest
    must(1290, 1198), // qrPicture
    must(1291, 1199), // verifyInclusion
    must(1292, 1200), // verifyConsistency
    must(1293, 1201), // verifyBallot
    must(1294, 1202), // recount
    must(169, 1203), // presets
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
    "eligible", "participants", "valid", "yesAndNo", "perProxy", "daysBefore", "ignored",
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
    "adopts", "keep", "end", "finding", "next", "left", "changed", "proxy", "principal", "inTime",
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
    "noRanks", "otherRanks", "secretByAnother", "ballotVoid", "noProxies", "ownProxy",
    "proxyChain", "proxyFull", "ownTrust", "notListed", "notEntrusted", "notProxy", "proxyEarly",
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
    "ratedAlready", "kept", "stored", "erased", "child", "unknownEntry", "entryExists",
    "unknownCategory", "consentNeeded", "notByConsent", "nothingConsented", "notKept",
    "childInCare", "onlyOperator", "en", "zh", "retryable", "detail", "refused", "after", "roles",
    "noticed", "dismissed", "replies", "standing", "fresh", "sharedWith", "member", "merged",
    "wards", "unmaskings", "voted", "voterIn", "violations", "awards", "redemptions", "questions",
    "requests", "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom",
    "planned", "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels",
    "active", "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys",
    "thresholds", "silent", "stood", "goesOn", "stands", "lapses", "isAdmitted", "staysDeclined",
    "isFrozen", "isCounted", "comesIntoForce", "staysAnnulled", "annulmentFalls",
    "reviewIsOverdue", "then", "earlier", "objections", "effect", "choice", "marks", "moderation",
    "contributions", "reacted", "agreeRate", "disagreeRate", "agrees", "significant",
    "zHundredths", "views", "own", "groups", "agreed", "statements", "ballotProof", "explanation",
    "discussion", "consensus", "repealedBy", "dissuaded", "exposed", "referred", "figures",
    "earnedToday", "reversals", "forSale", "accounts", "merchants", "cleared", "sum",
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
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 5, 4, 3, 6, 5, 6, 3, 7, 4,
    4, 4, 5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24,
    11, 19, 6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6,
    15, 10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 5, 6, 10,
    12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 17, 16, 11, 13, 10, 4, 10, 7, 13, 10, 6,
    8, 10, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 4, 4, 2, 9, 11, 8, 8, 8, 12, 9, 9, 7, 6,
    6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8, 9, 9, 4,
    6, 8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6, 4, 5, 8, 6,
    4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7, 7, 6, 6, 4, 4, 9, 6, 10, 4, 8,
    4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8, 10, 8, 14, 13, 11,
    11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10, 14, 21, 23, 22, 8,
    14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10, 14, 12, 11, 9, 6,
    12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16, 13, 12, 16, 12,
    13, 9, 15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7, 18, 18,
    10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6, 8, 7,
    5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13, 18, 15,
    19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7, 11, 14,
    7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5, 4, 15,
    4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9,
    15, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 9, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10,
    4, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5,
    9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13,
    14, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12,
    12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5,
    5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12,
    19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21,
    15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17,
    14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16,
    17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12,
    16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 4, 3, 7, 5, 5, 9, 8, 9, 8, 6, 8, 8, 7, 8,
    4, 6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 18, 11, 15,
    17, 13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 15,
    10, 9, 7, 10, 15, 10, 9, 8, 10, 9, 8, 9, 12, 8, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9,
    13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13,
    15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17,
    15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11,
    13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14,
    10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 5, 12,
    11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 7, 10,
    6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6,
    6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6,
    10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5,
    4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8,
    6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20,
    9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10,
    12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6, 15, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17,
    10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10,
    14, 11, 13, 9, 15, 17, 12, 7,
];
