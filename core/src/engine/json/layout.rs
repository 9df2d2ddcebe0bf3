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
pub(in crate::engine) const ANSWERED: Place = 994;
pub(in crate::engine) const APART: Place = 319;
pub(in crate::engine) const APPEAL_TERMS: Place = 344;
pub(in crate::engine) const ASK_ANSWER: Place = 518;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 904;
pub(in crate::engine) const BALLOT_KIND: Place = 309;
pub(in crate::engine) const BALLOT_PROOF: Place = 909;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 899;
pub(in crate::engine) const BALLOTS_VIEW: Place = 901;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 437;
pub(in crate::engine) const BUDGET_COUNT: Place = 443;
pub(in crate::engine) const BUDGET_METHOD: Place = 324;
pub(in crate::engine) const BUDGET_OFFER: Place = 447;
pub(in crate::engine) const BUDGET_STEP: Place = 445;
pub(in crate::engine) const BURDEN_OF: Place = 995;
pub(in crate::engine) const BURDEN_VIEW: Place = 984;
pub(in crate::engine) const BUYER: Place = 474;
pub(in crate::engine) const CALL: Place = 351;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 112;
pub(in crate::engine) const CASE_RULES: Place = 110;
pub(in crate::engine) const CASE_VIEW: Place = 961;
pub(in crate::engine) const CASES_ANSWER: Place = 960;
pub(in crate::engine) const CASES_COMMAND: Place = 1000;
pub(in crate::engine) const CASES_EVENT: Place = 486;
pub(in crate::engine) const CASES_QUERY: Place = 1019;
pub(in crate::engine) const CASES_REFUSAL: Place = 756;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 982;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1024;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 514;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1035;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 523;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 490;
pub(in crate::engine) const CHANNEL_COUNT: Place = 856;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1039;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 584;
pub(in crate::engine) const CHOICE: Place = 906;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1041;
pub(in crate::engine) const CNY: Place = 482;
pub(in crate::engine) const CNY_PER_POINT: Place = 109;
pub(in crate::engine) const COMMAND: Place = 1043;
pub(in crate::engine) const COMPARISON: Place = 429;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 924;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 922;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 921;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 985;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1143;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 545;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1159;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 792;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 372;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 917;
pub(in crate::engine) const CORRECTION: Place = 300;
pub(in crate::engine) const COUNT: Place = 416;
pub(in crate::engine) const COUNT_TERMS: Place = 883;
pub(in crate::engine) const COVENANT_ANSWER: Place = 940;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1117;
pub(in crate::engine) const COVENANT_DRAFT: Place = 331;
pub(in crate::engine) const COVENANT_EVENT: Place = 448;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1162;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 699;
pub(in crate::engine) const COVENANT_RULE: Place = 333;
pub(in crate::engine) const COVENANT_STANDING: Place = 823;
pub(in crate::engine) const COVENANT_VERSION: Place = 943;
pub(in crate::engine) const COVENANT_VIEW: Place = 941;
pub(in crate::engine) const COVERAGE_VIEW: Place = 848;
pub(in crate::engine) const CREDIT_CODE: Place = 186;
pub(in crate::engine) const DATA_FORM: Place = 1026;
pub(in crate::engine) const DATA_ITEM: Place = 121;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 505;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 870;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1086;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 306;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 410;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1166;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 308;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 588;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 442;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 966;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 915;
pub(in crate::engine) const DONE: Place = 1179;
pub(in crate::engine) const DUE_CAUSE: Place = 565;
pub(in crate::engine) const DUEL: Place = 435;
pub(in crate::engine) const EARNING_RULE: Place = 108;
pub(in crate::engine) const EFFECT: Place = 888;
pub(in crate::engine) const ELECTION_VIEW: Place = 912;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 930;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 569;
pub(in crate::engine) const ENTRY: Place = 1031;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 236;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 811;
pub(in crate::engine) const ENTRY_VIEW: Place = 837;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 562;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 815;
pub(in crate::engine) const FIGURES: Place = 991;
pub(in crate::engine) const FLAW: Place = 414;
pub(in crate::engine) const FORM_COUNT: Place = 297;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 952;
pub(in crate::engine) const GRID_PART: Place = 138;
pub(in crate::engine) const HELPER: Place = 1182;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 398;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 258;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 868;
pub(in crate::engine) const IN_FORCE: Place = 892;
pub(in crate::engine) const INEQUALITY: Place = 427;
pub(in crate::engine) const ITEM_ANSWER: Place = 517;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 540;
pub(in crate::engine) const JOIN_CODE: Place = 853;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1183;
pub(in crate::engine) const KEPT_FROM: Place = 127;
pub(in crate::engine) const KIN: Place = 401;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 976;
pub(in crate::engine) const LAPSE_REASON: Place = 361;
pub(in crate::engine) const LAWFUL_BASIS: Place = 122;
pub(in crate::engine) const LEDGER_TOTALS: Place = 959;
pub(in crate::engine) const LEVEL: Place = 118;
pub(in crate::engine) const LEVEL_FIGURE: Place = 974;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 117;
pub(in crate::engine) const LIST_ENTRY: Place = 384;
pub(in crate::engine) const LIST_LINE: Place = 932;
pub(in crate::engine) const LIST_SUMMARY: Place = 380;
pub(in crate::engine) const MADE: Place = 1180;
pub(in crate::engine) const MATTER: Place = 1081;
pub(in crate::engine) const MEASURE: Place = 335;
pub(in crate::engine) const MEMBER_VIEW: Place = 816;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 838;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1044;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 128;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1190;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 143;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 951;
pub(in crate::engine) const MINORITY: Place = 283;
pub(in crate::engine) const MODERATION: Place = 920;
pub(in crate::engine) const MOTION_COUNT: Place = 417;
pub(in crate::engine) const NAMED_BALLOT: Place = 1108;
pub(in crate::engine) const NEXT: Place = 898;
pub(in crate::engine) const NEXT_STEP: Place = 897;
pub(in crate::engine) const OBJECTION_STATUS: Place = 936;
pub(in crate::engine) const OBJECTION_VIEW: Place = 935;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 933;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 953;
pub(in crate::engine) const OFFICE_HOURS: Place = 115;
pub(in crate::engine) const OPEN_CASE: Place = 981;
pub(in crate::engine) const OPENING_TERMS: Place = 378;
pub(in crate::engine) const OPTION_VOTES: Place = 424;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 265;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 859;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 858;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 928;
pub(in crate::engine) const OWNED_UNIT: Place = 357;
pub(in crate::engine) const PAPER_BOX: Place = 881;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 950;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 949;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 847;
pub(in crate::engine) const POINTS_ANSWER: Place = 948;
pub(in crate::engine) const POINTS_COMMAND: Place = 1129;
pub(in crate::engine) const POINTS_EVENT: Place = 465;
pub(in crate::engine) const POINTS_QUERY: Place = 1202;
pub(in crate::engine) const POINTS_REFUSAL: Place = 721;
pub(in crate::engine) const POINTS_RULES: Place = 106;
pub(in crate::engine) const POST: Place = 313;
pub(in crate::engine) const POST_COUNT: Place = 422;
pub(in crate::engine) const POST_VIEW: Place = 914;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 430;
pub(in crate::engine) const PROOF_FIGURE: Place = 851;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 937;
pub(in crate::engine) const PROXY_LIMITS: Place = 105;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 939;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 903;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1213;
pub(in crate::engine) const QUESTION: Place = 1217;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 987;
pub(in crate::engine) const QUESTION_VIEW: Place = 986;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 964;
pub(in crate::engine) const RATING_SUMS: Place = 977;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 374;
pub(in crate::engine) const RECALL: Place = 348;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 835;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 749;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 954;
pub(in crate::engine) const REFUSAL: Place = 568;
pub(in crate::engine) const REFUSED: Place = 567;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 970;
pub(in crate::engine) const REGION_HISTORY: Place = 840;
pub(in crate::engine) const REGION_VERSION: Place = 842;
pub(in crate::engine) const REGION_VIEW: Place = 839;
pub(in crate::engine) const REQUEST: Place = 1218;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 471;
pub(in crate::engine) const RESERVED: Place = 316;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 132;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 126;
pub(in crate::engine) const RETURN_CAUSE: Place = 478;
pub(in crate::engine) const REVIEW_FINDING: Place = 394;
pub(in crate::engine) const REVIEW_TERMS: Place = 49;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 818;
pub(in crate::engine) const ROUND: Place = 440;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 947;
pub(in crate::engine) const RUNOFF_COUNT: Place = 438;
pub(in crate::engine) const SCHULZE_COUNT: Place = 433;
pub(in crate::engine) const SCORE: Place = 510;
pub(in crate::engine) const SEATED: Place = 432;
pub(in crate::engine) const SEATS_COUNT: Place = 420;
pub(in crate::engine) const SECRET: Place = 1222;
pub(in crate::engine) const SENSITIVITY: Place = 124;
pub(in crate::engine) const SENTENCE: Place = 911;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 481;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 483;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 958;
pub(in crate::engine) const SETUP: Place = 1223;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 551;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 765;
pub(in crate::engine) const STAGE_FIGURE: Place = 972;
pub(in crate::engine) const STAGE_NAME: Place = 601;
pub(in crate::engine) const STAGE_VIEW: Place = 872;
pub(in crate::engine) const STAGES: Place = 766;
pub(in crate::engine) const STATEMENT_VIEW: Place = 926;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 969;
pub(in crate::engine) const STEP_VIEW: Place = 968;
pub(in crate::engine) const TALLY: Place = 419;
pub(in crate::engine) const TERM: Place = 119;
pub(in crate::engine) const TERMS: Place = 488;
pub(in crate::engine) const TEST: Place = 428;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 884;
pub(in crate::engine) const TIES: Place = 326;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1224;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 871;
pub(in crate::engine) const TRACKER: Place = 675;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 844;
pub(in crate::engine) const TURNOUT: Place = 411;
pub(in crate::engine) const UNIT: Place = 499;
pub(in crate::engine) const UNIT_FIGURES: Place = 978;
pub(in crate::engine) const UNMASKING: Place = 286;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 287;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 992;
pub(in crate::engine) const VAULT_COMMAND: Place = 1151;
pub(in crate::engine) const VAULT_EVENT: Place = 554;
pub(in crate::engine) const VAULT_QUERY: Place = 1214;
pub(in crate::engine) const VAULT_REFUSAL: Place = 803;
pub(in crate::engine) const VERIFICATION_CODE: Place = 957;
pub(in crate::engine) const VIA: Place = 1220;
pub(in crate::engine) const VIOLATION_VIEW: Place = 822;
pub(in crate::engine) const VOIDED: Place = 413;
pub(in crate::engine) const VOTE: Place = 1104;
pub(in crate::engine) const VOTE_MEASURE: Place = 95;
pub(in crate::engine) const VOTE_RESULT: Place = 409;
pub(in crate::engine) const VOTER: Place = 354;
pub(in crate::engine) const VOTING_DAYS: Place = 101;
pub(in crate::engine) const WHO: Place = 4;
pub(in crate::engine) const WITHDRAWN: Place = 84;
pub(in crate::engine) const YEARS: Place = 103;
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
    Row::Union(2547, 9), // 14 Answer
    Row::Union(2071, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1995, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1991, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1989, 2), // 29 Outcome
    Row::Record(1458, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1449, 9), // 32 Event
    Row::Union(262, 1), // 33 CharterEvent
    Row::Record(261, 1), // 34 CharterEvent.adopted
    Row::Record(251, 10), // 35 Charter
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
    Row::Record(197, 2), // 60 DeliberationRules
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
    Row::Record(173, 24), // 89 Preset
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
    Row::Maybe(103), // 102 Years?
    Row::Record(167, 2), // 103 Years
    Row::Maybe(105), // 104 ProxyLimits?
    Row::Record(169, 4), // 105 ProxyLimits
    Row::Record(203, 4), // 106 PointsRules
    Row::List(108), // 107 [EarningRule]
    Row::Record(199, 4), // 108 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 109 CnyPerPoint
    Row::Record(222, 6), // 110 CaseRules
    Row::List(112), // 111 [CaseKind]
    Row::Record(207, 3), // 112 CaseKind
    Row::List(0), // 113 [OrganisationId]
    Row::List(115), // 114 [OfficeHours]
    Row::Record(210, 2), // 115 OfficeHours
    Row::List(117), // 116 [Limit]
    Row::Record(219, 3), // 117 Limit
    Row::Words(212, 5), // 118 Level
    Row::Union(217, 2), // 119 Term
    Row::List(121), // 120 [DataItem]
    Row::Record(238, 7), // 121 DataItem
    Row::Words(228, 7), // 122 LawfulBasis
    Row::List(0), // 123 [PurposeCode]
    Row::Words(235, 3), // 124 Sensitivity
    Row::List(126), // 125 [RetentionCategory]
    Row::Record(247, 4), // 126 RetentionCategory
    Row::Words(245, 2), // 127 KeptFrom
    Row::Union(637, 44), // 128 MembershipEvent
    Row::Record(263, 4), // 129 MembershipEvent.regionDefined
    Row::Maybe(39), // 130 RegionCode?
    Row::Record(279, 4), // 131 MembershipEvent.reshapePlanned
    Row::Union(275, 4), // 132 Reshaping
    Row::Record(251, 1), // 133 Reshaping.rename
    Row::Record(267, 2), // 134 Reshaping.move
    Row::Record(272, 2), // 135 Reshaping.split
    Row::List(0), // 136 [HouseholdId]
    Row::List(138), // 137 [GridPart]
    Row::Record(269, 3), // 138 GridPart
    Row::Record(274, 1), // 139 Reshaping.merge
    Row::List(39), // 140 [RegionCode]
    Row::Record(279, 1), // 141 MembershipEvent.reshapeCancelled
    Row::Record(498, 2), // 142 MembershipEvent.reshapeDropped
    Row::Union(398, 100), // 143 MembershipRefusal
    Row::Record(38, 1), // 144 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 145 MembershipRefusal.unknownPerson
    Row::Record(283, 1), // 146 MembershipRefusal.unknownHousehold
    Row::Record(284, 1), // 147 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 148 MembershipRefusal.regionExists
    Row::Record(285, 3), // 149 MembershipRefusal.levelGap
    Row::Record(288, 3), // 150 MembershipRefusal.gridSuffix
    Row::Record(291, 2), // 151 MembershipRefusal.notAGrid
    Row::Record(279, 1), // 152 MembershipRefusal.unknownReshape
    Row::Record(293, 2), // 153 MembershipRefusal.reshapeExists
    Row::Record(295, 2), // 154 MembershipRefusal.reshapePast
    Row::Record(297, 2), // 155 MembershipRefusal.regionEnded
    Row::Record(299, 0), // 156 MembershipRefusal.nothingChanges
    Row::Record(299, 1), // 157 MembershipRefusal.namedTwice
    Row::Record(300, 4), // 158 MembershipRefusal.mergeLevels
    Row::Record(304, 4), // 159 MembershipRefusal.householdsUnaccounted
    Row::Record(308, 3), // 160 MembershipRefusal.knownBelowJoined
    Row::Record(311, 2), // 161 MembershipRefusal.joinCodeDays
    Row::Record(304, 1), // 162 MembershipRefusal.noJoinCode
    Row::Record(313, 1), // 163 MembershipRefusal.joinTriesUsed
    Row::Record(314, 2), // 164 MembershipRefusal.joinCodeReplaced
    Row::Record(314, 1), // 165 MembershipRefusal.joinCodeWithdrawn
    Row::Record(313, 1), // 166 MembershipRefusal.joinCodeExpired
    Row::Record(316, 2), // 167 MembershipRefusal.proofTooLow
    Row::Record(318, 2), // 168 MembershipRefusal.alreadyMember
    Row::Record(320, 0), // 169 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 170 MembershipRefusal.identityChanged
    Row::Record(320, 2), // 171 MembershipRefusal.householdElsewhere
    Row::Record(322, 2), // 172 MembershipRefusal.householdFull
    Row::Record(36, 1), // 173 MembershipRefusal.notAMember
    Row::Record(324, 2), // 174 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 175 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 176 MembershipRefusal.roleWithoutOrganisation
    Row::Record(326, 2), // 177 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 178 MembershipRefusal.ownGrant
    Row::Record(328, 2), // 179 MembershipRefusal.roleExpiryPast
    Row::Record(330, 3), // 180 MembershipRefusal.beyondRung
    Row::Record(333, 2), // 181 MembershipRefusal.grantOutlasts
    Row::Record(335, 2), // 182 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 183 MembershipRefusal.roleNotHeld
    Row::Record(284, 1), // 184 MembershipRefusal.creditCodeMissing
    Row::Record(337, 2), // 185 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 186 CreditCode
    Row::Record(284, 1), // 187 MembershipRefusal.organisationExists
    Row::Record(339, 2), // 188 MembershipRefusal.applicationsOfPerson
    Row::Record(341, 3), // 189 MembershipRefusal.applicationsOfRegion
    Row::Record(344, 2), // 190 MembershipRefusal.officersTooMany
    Row::Record(346, 0), // 191 MembershipRefusal.officersNone
    Row::Record(36, 1), // 192 MembershipRefusal.officerTwice
    Row::Record(284, 1), // 193 MembershipRefusal.notUnderReview
    Row::Record(284, 1), // 194 MembershipRefusal.ownReview
    Row::Record(284, 1), // 195 MembershipRefusal.sameReviewer
    Row::Record(284, 1), // 196 MembershipRefusal.notRejected
    Row::Record(284, 1), // 197 MembershipRefusal.appealDecided
    Row::Record(328, 2), // 198 MembershipRefusal.appealLate
    Row::Record(284, 1), // 199 MembershipRefusal.ownSupervision
    Row::Record(284, 1), // 200 MembershipRefusal.notSuspended
    Row::Record(346, 3), // 201 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 202 i16
    Row::Record(284, 1), // 203 MembershipRefusal.notActive
    Row::Record(349, 2), // 204 MembershipRefusal.notDue
    Row::Record(351, 2), // 205 MembershipRefusal.personMerged
    Row::Record(353, 2), // 206 MembershipRefusal.identityKeyOrder
    Row::Record(355, 0), // 207 MembershipRefusal.identityKeyReused
    Row::Record(353, 2), // 208 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 209 MembershipRefusal.ownWitness
    Row::Record(355, 3), // 210 MembershipRefusal.proofBelow
    Row::Record(358, 2), // 211 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 212 MembershipRefusal.onePerson
    Row::Record(360, 2), // 213 MembershipRefusal.duplicateOpen
    Row::Record(360, 2), // 214 MembershipRefusal.noDuplicate
    Row::Record(360, 2), // 215 MembershipRefusal.ownDuplicate
    Row::Record(351, 2), // 216 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 217 MembershipRefusal.notAMinor
    Row::Record(362, 3), // 218 MembershipRefusal.underage
    Row::Record(365, 2), // 219 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 220 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 221 MembershipRefusal.guardianActs
    Row::Record(367, 0), // 222 MembershipRefusal.unmaskingOff
    Row::Record(367, 1), // 223 MembershipRefusal.unmaskingExists
    Row::Record(367, 1), // 224 MembershipRefusal.unknownUnmasking
    Row::Record(368, 2), // 225 MembershipRefusal.unknownHandle
    Row::Record(367, 1), // 226 MembershipRefusal.ownUnmasking
    Row::Record(367, 1), // 227 MembershipRefusal.unmaskingDecided
    Row::Record(367, 1), // 228 MembershipRefusal.nobodyToTell
    Row::Record(370, 0), // 229 MembershipRefusal.assistanceOff
    Row::Record(370, 1), // 230 MembershipRefusal.ownHelper
    Row::Record(370, 1), // 231 MembershipRefusal.helperElsewhere
    Row::Record(371, 2), // 232 MembershipRefusal.helperForRole
    Row::Record(373, 4), // 233 MembershipRefusal.helperBusy
    Row::Record(370, 1), // 234 MembershipRefusal.helperChooses
    Row::Record(382, 2), // 235 MembershipRefusal.channelDiffers
    Row::Words(377, 5), // 236 EntryChannel
    Row::Record(384, 1), // 237 MembershipRefusal.unknownBatch
    Row::Record(384, 1), // 238 MembershipRefusal.batchExists
    Row::Record(384, 1), // 239 MembershipRefusal.batchClosed
    Row::Record(385, 3), // 240 MembershipRefusal.batchTotal
    Row::Record(388, 2), // 241 MembershipRefusal.notInBatch
    Row::Record(390, 4), // 242 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 243 MembershipRefusal.nothingToCorrect
    Row::Record(328, 2), // 244 MembershipRefusal.correctionLate
    Row::Record(394, 2), // 245 MembershipRefusal.proofRaised
    Row::Record(396, 2), // 246 MembershipRefusal.secondEyes
    Row::Record(279, 3), // 247 MembershipEvent.regionReshaped
    Row::Record(304, 2), // 248 MembershipEvent.knownHouseholdsEntered
    Row::Record(500, 7), // 249 MembershipEvent.roleGranted
    Row::Maybe(0), // 250 OrganisationId?
    Row::Maybe(0), // 251 PersonId?
    Row::Record(500, 4), // 252 MembershipEvent.roleRevoked
    Row::Record(507, 4), // 253 MembershipEvent.joinCodeIssued
    Row::Record(507, 2), // 254 MembershipEvent.joinCodeRevoked
    Row::Record(511, 3), // 255 MembershipEvent.joinCodeRejected
    Row::Record(320, 2), // 256 MembershipEvent.householdFormed
    Row::Record(514, 5), // 257 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 258 Identity
    Row::Record(36, 1), // 259 MembershipEvent.personLeft
    Row::Record(519, 2), // 260 MembershipEvent.delegateNamed
    Row::Record(521, 3), // 261 MembershipEvent.householdRegrouped
    Row::List(0), // 262 [PersonId]
    Row::Record(283, 1), // 263 MembershipEvent.delegateCleared
    Row::Record(535, 10), // 264 MembershipEvent.organisationApplied
    Row::Words(524, 11), // 265 OrganisationKind
    Row::Maybe(186), // 266 CreditCode?
    Row::Record(545, 2), // 267 MembershipEvent.organisationApproved
    Row::Record(547, 5), // 268 MembershipEvent.organisationRejected
    Row::Record(552, 4), // 269 MembershipEvent.reviewAppealed
    Row::Record(284, 1), // 270 MembershipEvent.applicationWithdrawn
    Row::Record(545, 2), // 271 MembershipEvent.organisationSuspended
    Row::Record(545, 2), // 272 MembershipEvent.organisationReinstated
    Row::Record(545, 2), // 273 MembershipEvent.organisationDissolved
    Row::Record(556, 3), // 274 MembershipEvent.reviewOverdue
    Row::Record(556, 3), // 275 MembershipEvent.reviewEscalated
    Row::Record(559, 2), // 276 MembershipEvent.identityKeyRotated
    Row::Record(561, 3), // 277 MembershipEvent.personProved
    Row::Record(564, 5), // 278 MembershipEvent.duplicateFound
    Row::Record(569, 3), // 279 MembershipEvent.duplicateOverdue
    Row::Record(572, 3), // 280 MembershipEvent.duplicateDismissed
    Row::Record(575, 3), // 281 MembershipEvent.personsMerged
    Row::Record(580, 2), // 282 MembershipEvent.minorEntered
    Row::Record(578, 2), // 283 Minority
    Row::Record(36, 1), // 284 MembershipEvent.cameOfAge
    Row::Record(601, 1), // 285 MembershipEvent.unmaskingAsked
    Row::Record(594, 7), // 286 Unmasking
    Row::Union(590, 4), // 287 UnmaskingStage
    Row::Record(349, 1), // 288 UnmaskingStage.asked
    Row::Record(582, 0), // 289 UnmaskingStage.lapsed
    Row::Record(582, 2), // 290 UnmaskingStage.declined
    Row::Record(584, 6), // 291 UnmaskingStage.granted
    Row::Record(602, 2), // 292 MembershipEvent.unmaskingMoved
    Row::Record(604, 2), // 293 MembershipEvent.personErased
    Row::Record(606, 7), // 294 MembershipEvent.entered
    Row::Record(615, 4), // 295 MembershipEvent.batchOpened
    Row::List(297), // 296 [FormCount]
    Row::Record(613, 2), // 297 FormCount
    Row::Record(619, 3), // 298 MembershipEvent.batchClosed
    Row::Record(626, 3), // 299 MembershipEvent.entryCorrected
    Row::Union(623, 3), // 300 Correction
    Row::Record(283, 1), // 301 Correction.household
    Row::Record(202, 1), // 302 Correction.proof
    Row::Record(622, 1), // 303 Correction.delegate
    Row::Record(629, 5), // 304 MembershipEvent.actHeld
    Row::Record(634, 3), // 305 MembershipEvent.actSeconded
    Row::Union(1015, 35), // 306 DeliberationEvent
    Row::Record(742, 18), // 307 DeliberationEvent.topicProposed
    Row::Record(715, 3), // 308 DeliberationQuestion
    Row::Union(704, 6), // 309 BallotKind
    Row::Record(681, 0), // 310 BallotKind.motion
    Row::Record(689, 2), // 311 BallotKind.block
    Row::List(313), // 312 [Post]
    Row::Record(683, 4), // 313 Post
    Row::List(45), // 314 [u8]
    Row::List(316), // 315 [Reserved]
    Row::Record(681, 2), // 316 Reserved
    Row::Maybe(64), // 317 Threshold?
    Row::List(319), // 318 [Apart]
    Row::Record(687, 2), // 319 Apart
    Row::Record(691, 1), // 320 BallotKind.approval
    Row::Record(692, 2), // 321 BallotKind.score
    Row::Record(694, 2), // 322 BallotKind.ranked
    Row::Record(699, 5), // 323 BallotKind.budget
    Row::Words(696, 3), // 324 BudgetMethod
    Row::List(13), // 325 [Amount]
    Row::Union(712, 3), // 326 Ties
    Row::Record(710, 0), // 327 Ties.revote
    Row::Record(710, 1), // 328 Ties.seniority
    Row::Record(711, 1), // 329 Ties.lot
    Row::Maybe(331), // 330 CovenantDraft?
    Row::Record(734, 4), // 331 CovenantDraft
    Row::List(333), // 332 [CovenantRule]
    Row::Record(728, 6), // 333 CovenantRule
    Row::List(335), // 334 [Measure]
    Row::Union(720, 6), // 335 Measure
    Row::Record(718, 0), // 336 Measure.dissuade
    Row::Record(718, 0), // 337 Measure.expose
    Row::Record(718, 2), // 338 Measure.exposeNamed
    Row::Maybe(122), // 339 LawfulBasis?
    Row::Record(207, 1), // 340 Measure.refer
    Row::Record(200, 1), // 341 Measure.fine
    Row::Record(720, 0), // 342 Measure.withholdService
    Row::Maybe(344), // 343 AppealTerms?
    Row::Record(726, 2), // 344 AppealTerms
    Row::Maybe(0), // 345 RuleCode?
    Row::Maybe(0), // 346 TopicId?
    Row::Maybe(348), // 347 Recall?
    Row::Record(738, 2), // 348 Recall
    Row::List(0), // 349 [Id]
    Row::List(351), // 350 [Call]
    Row::Record(740, 2), // 351 Call
    Row::Record(762, 3), // 352 DeliberationEvent.votersRecorded
    Row::List(354), // 353 [Voter]
    Row::Record(760, 2), // 354 Voter
    Row::Record(768, 2), // 355 DeliberationEvent.unitsRecorded
    Row::List(357), // 356 [OwnedUnit]
    Row::Record(765, 3), // 357 OwnedUnit
    Row::Record(770, 2), // 358 DeliberationEvent.secondGiven
    Row::Record(772, 2), // 359 DeliberationEvent.topicSeconded
    Row::Record(781, 2), // 360 DeliberationEvent.topicLapsed
    Row::Union(777, 4), // 361 LapseReason
    Row::Record(774, 2), // 362 LapseReason.fewSeconds
    Row::Record(776, 0), // 363 LapseReason.nobodyEligible
    Row::Record(776, 0), // 364 LapseReason.areaTooLarge
    Row::Record(776, 1), // 365 LapseReason.tooLate
    Row::Record(742, 1), // 366 DeliberationEvent.topicWithdrawn
    Row::Record(783, 2), // 367 DeliberationEvent.screeningBegan
    Row::Record(785, 5), // 368 DeliberationEvent.topicScreened
    Row::Record(790, 3), // 369 DeliberationEvent.rulingAppealed
    Row::Record(793, 2), // 370 DeliberationEvent.discussionBegan
    Row::Record(799, 7), // 371 DeliberationEvent.contributionMade
    Row::Words(795, 4), // 372 ContributionKind
    Row::Record(809, 4), // 373 DeliberationEvent.reactionGiven
    Row::Words(806, 3), // 374 Reaction
    Row::Record(813, 6), // 375 DeliberationEvent.amendmentDecided
    Row::Record(819, 4), // 376 DeliberationEvent.contributionModerated
    Row::Record(830, 5), // 377 DeliberationEvent.topicFrozen
    Row::Record(823, 4), // 378 OpeningTerms
    Row::Maybe(380), // 379 ListSummary?
    Row::Record(827, 3), // 380 ListSummary
    Row::Maybe(19), // 381 u32?
    Row::Record(839, 5), // 382 DeliberationEvent.objectionLodged
    Row::Maybe(384), // 383 ListEntry?
    Row::Record(835, 4), // 384 ListEntry
    Row::Record(844, 4), // 385 DeliberationEvent.objectionDecided
    Row::Record(848, 2), // 386 DeliberationEvent.listStands
    Row::Record(850, 3), // 387 DeliberationEvent.resultAnnounced
    Row::Record(853, 4), // 388 DeliberationEvent.resultAnnulled
    Row::Record(848, 2), // 389 DeliberationEvent.resultStands
    Row::Record(857, 6), // 390 DeliberationEvent.topicInForce
    Row::Record(863, 3), // 391 DeliberationEvent.topicMoot
    Row::Record(783, 2), // 392 DeliberationEvent.reviewOverdue
    Row::Record(869, 4), // 393 DeliberationEvent.topicReviewed
    Row::Words(866, 3), // 394 ReviewFinding
    Row::Record(873, 6), // 395 DeliberationEvent.votingOpened
    Row::Record(879, 8), // 396 DeliberationEvent.ballotCast
    Row::Maybe(0), // 397 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 398 HiddenBallot
    Row::Record(893, 5), // 399 DeliberationEvent.voteEntrusted
    Row::Maybe(401), // 400 Kin?
    Row::Words(887, 6), // 401 Kin
    Row::Record(893, 2), // 402 DeliberationEvent.proxyRevoked
    Row::Record(898, 4), // 403 DeliberationEvent.ballotsServed
    Row::Record(902, 6), // 404 DeliberationEvent.paperIssued
    Row::Record(908, 3), // 405 DeliberationEvent.papersCounted
    Row::List(398), // 406 [HiddenBallot]
    Row::Record(911, 3), // 407 DeliberationEvent.votingClosed
    Row::Record(1008, 7), // 408 DeliberationEvent.topicDecided
    Row::Record(1002, 6), // 409 VoteResult
    Row::Words(914, 4), // 410 DeliberationOutcome
    Row::Record(925, 3), // 411 Turnout
    Row::List(413), // 412 [Voided]
    Row::Record(923, 2), // 413 Voided
    Row::Words(918, 5), // 414 Flaw
    Row::Maybe(416), // 415 Count?
    Row::Union(997, 5), // 416 Count
    Row::Record(934, 1), // 417 MotionCount
    Row::List(419), // 418 [Tally]
    Row::Record(928, 6), // 419 Tally
    Row::Record(959, 1), // 420 SeatsCount
    Row::List(422), // 421 [PostCount]
    Row::Record(955, 4), // 422 PostCount
    Row::List(424), // 423 [OptionVotes]
    Row::Record(949, 3), // 424 OptionVotes
    Row::List(19), // 425 [u32]
    Row::List(427), // 426 [Inequality]
    Row::Record(939, 10), // 427 Inequality
    Row::Words(935, 2), // 428 Test
    Row::Words(937, 2), // 429 Comparison
    Row::Leaf(Leaf::Product), // 430 Product
    Row::List(432), // 431 [Seated]
    Row::Record(952, 3), // 432 Seated
    Row::Record(969, 4), // 433 SchulzeCount
    Row::List(435), // 434 [Duel]
    Row::Record(960, 4), // 435 Duel
    Row::List(437), // 436 [Beat]
    Row::Record(964, 5), // 437 Beat
    Row::Record(981, 3), // 438 RunoffCount
    Row::List(440), // 439 [Round]
    Row::Record(976, 5), // 440 Round
    Row::List(442), // 441 [DeliberationStanding]
    Row::Record(973, 3), // 442 DeliberationStanding
    Row::Record(994, 3), // 443 BudgetCount
    Row::List(445), // 444 [BudgetStep]
    Row::Record(987, 7), // 445 BudgetStep
    Row::List(447), // 446 [BudgetOffer]
    Row::Record(984, 3), // 447 BudgetOffer
    Row::Union(1104, 14), // 448 CovenantEvent
    Row::Record(1050, 5), // 449 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 450 CovenantId?
    Row::Record(1055, 3), // 451 CovenantEvent.covenantRepealed
    Row::Record(1055, 2), // 452 CovenantEvent.covenantGoesOn
    Row::Record(1058, 12), // 453 CovenantEvent.violationRecorded
    Row::Record(1070, 2), // 454 CovenantEvent.replyGiven
    Row::Record(1072, 8), // 455 CovenantEvent.measureApplied
    Row::Maybe(0), // 456 CaseId?
    Row::Record(1080, 3), // 457 CovenantEvent.noticeIssued
    Row::Record(1083, 4), // 458 CovenantEvent.noticeRetracted
    Row::Record(1087, 5), // 459 CovenantEvent.referredAgain
    Row::Record(1092, 2), // 460 CovenantEvent.referralOpened
    Row::Record(1094, 2), // 461 CovenantEvent.referralRefused
    Row::Record(1096, 3), // 462 CovenantEvent.appealLodged
    Row::Record(1099, 2), // 463 CovenantEvent.appealDismissed
    Row::Record(1101, 3), // 464 CovenantEvent.violationWithdrawn
    Row::Union(1179, 12), // 465 PointsEvent
    Row::Record(1118, 2), // 466 PointsEvent.fundOpened
    Row::Record(1120, 5), // 467 PointsEvent.pointsAwarded
    Row::Record(1125, 6), // 468 PointsEvent.awardReversed
    Row::Record(1133, 5), // 469 PointsEvent.offerPublished
    Row::Maybe(471), // 470 Requirement?
    Row::Record(1131, 2), // 471 Requirement
    Row::Record(1133, 1), // 472 PointsEvent.offerWithdrawn
    Row::Record(1140, 6), // 473 PointsEvent.redemptionReserved
    Row::Union(1138, 2), // 474 Buyer
    Row::Record(1146, 2), // 475 PointsEvent.codeRejected
    Row::Record(1140, 1), // 476 PointsEvent.redemptionConfirmed
    Row::Record(1152, 2), // 477 PointsEvent.redemptionReturned
    Row::Words(1148, 4), // 478 ReturnCause
    Row::Record(1168, 5), // 479 PointsEvent.settled
    Row::List(481), // 480 [SettlementLine]
    Row::Record(1154, 7), // 481 SettlementLine
    Row::Leaf(Leaf::Cny), // 482 Cny
    Row::Record(1161, 7), // 483 SettlementTotals
    Row::Record(1173, 3), // 484 PointsEvent.pointsCombined
    Row::Record(1176, 3), // 485 PointsEvent.pointsForfeited
    Row::Union(1278, 19), // 486 CasesEvent
    Row::Record(1196, 1), // 487 CasesEvent.termsAdopted
    Row::Record(1191, 5), // 488 Terms
    Row::Record(1205, 10), // 489 CasesEvent.caseReported
    Row::Words(1197, 8), // 490 Channel
    Row::Record(1215, 2), // 491 CasesEvent.caseAccepted
    Row::Record(1217, 5), // 492 CasesEvent.caseDeclined
    Row::Record(1222, 2), // 493 CasesEvent.selfResolutionStarted
    Row::Record(1068, 1), // 494 CasesEvent.handlingStarted
    Row::Record(1224, 2), // 495 CasesEvent.caseEntrusted
    Row::Record(1226, 4), // 496 CasesEvent.caseDispatched
    Row::Record(1230, 3), // 497 CasesEvent.caseReturned
    Row::Record(1235, 5), // 498 CasesEvent.feedbackGiven
    Row::Union(1233, 2), // 499 Unit
    Row::Record(38, 1), // 500 Unit.region
    Row::Record(284, 1), // 501 Unit.organisation
    Row::Record(1240, 7), // 502 CasesEvent.caseClosed
    Row::Record(1249, 6), // 503 CasesEvent.caseEscalated
    Row::Maybe(505), // 504 Deferral?
    Row::Words(1247, 2), // 505 Deferral
    Row::Record(1255, 4), // 506 CasesEvent.deadlineMissed
    Row::Record(1259, 5), // 507 CasesEvent.caseSupervised
    Row::Record(1264, 3), // 508 CasesEvent.deadlineSet
    Row::Record(1267, 6), // 509 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 510 Score
    Row::Record(1273, 5), // 511 CasesEvent.caseReopened
    Row::Record(1224, 2), // 512 CasesEvent.caseReleased
    Row::Record(1068, 1), // 513 CasesEvent.caseWithdrawn
    Row::Union(1382, 6), // 514 CatalogueEvent
    Row::Record(1356, 5), // 515 CatalogueEvent.formAsked
    Row::List(517), // 516 [ItemAnswer]
    Row::Record(1354, 2), // 517 ItemAnswer
    Row::Union(1350, 4), // 518 AskAnswer
    Row::Record(1297, 4), // 519 AskAnswer.alreadyHeld
    Row::Record(1301, 4), // 520 AskAnswer.shareFrom
    Row::Record(1305, 2), // 521 AskAnswer.mayCollect
    Row::Record(1349, 1), // 522 AskAnswer.forbidden
    Row::Union(1335, 14), // 523 CatalogueRefusal
    Row::Record(238, 1), // 524 CatalogueRefusal.unknownItem
    Row::Record(238, 1), // 525 CatalogueRefusal.itemTwice
    Row::Record(1307, 2), // 526 CatalogueRefusal.purposeNotLawful
    Row::Record(1309, 3), // 527 CatalogueRefusal.notEntitled
    Row::Record(1312, 3), // 528 CatalogueRefusal.outsideRegion
    Row::Record(1315, 5), // 529 CatalogueRefusal.alreadyHeld
    Row::Record(1320, 3), // 530 CatalogueRefusal.refusedByResident
    Row::Record(1323, 2), // 531 CatalogueRefusal.consentMissing
    Row::Record(1325, 3), // 532 CatalogueRefusal.guardianMissing
    Row::Record(1328, 5), // 533 CatalogueRefusal.heldElsewhere
    Row::Record(1298, 1), // 534 CatalogueRefusal.recordExists
    Row::Record(1298, 1), // 535 CatalogueRefusal.unknownRecord
    Row::Record(1333, 2), // 536 CatalogueRefusal.notFresh
    Row::Record(1323, 2), // 537 CatalogueRefusal.notRefusable
    Row::Record(1364, 10), // 538 CatalogueEvent.itemCollected
    Row::Maybe(540), // 539 ItemConsent?
    Row::Record(1361, 3), // 540 ItemConsent
    Row::Record(1374, 4), // 541 CatalogueEvent.itemShared
    Row::Record(1378, 4), // 542 CatalogueEvent.itemRefused
    Row::Record(1374, 2), // 543 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 544 CatalogueEvent.personForgotten
    Row::Union(1411, 7), // 545 ConsultationEvent
    Row::Record(1388, 7), // 546 ConsultationEvent.questionAsked
    Row::Record(1395, 3), // 547 ConsultationEvent.answerReminded
    Row::Record(1398, 3), // 548 ConsultationEvent.answerOverdue
    Row::Record(1401, 3), // 549 ConsultationEvent.questionEscalated
    Row::Record(1406, 3), // 550 ConsultationEvent.questionAnswered
    Row::Record(1404, 2), // 551 ShownIdentity
    Row::Record(1388, 1), // 552 ConsultationEvent.questionWithdrawn
    Row::Record(1409, 2), // 553 ConsultationEvent.answerRated
    Row::Union(1442, 7), // 554 VaultEvent
    Row::Record(1418, 6), // 555 VaultEvent.entryKept
    Row::Maybe(17), // 556 Digest?
    Row::Record(1424, 2), // 557 VaultEvent.entryCorrected
    Row::Record(1426, 2), // 558 VaultEvent.termMoved
    Row::Record(1428, 2), // 559 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 560 CategoryCode?
    Row::Record(1435, 2), // 561 VaultEvent.erasureOrdered
    Row::Words(1430, 5), // 562 ErasureGround
    Row::Record(1440, 2), // 563 VaultEvent.entriesDue
    Row::List(0), // 564 [EntryId]
    Row::Words(1437, 3), // 565 DueCause
    Row::Record(1440, 1), // 566 VaultEvent.entriesErased
    Row::Record(1983, 6), // 567 Refused
    Row::Union(1973, 10), // 568 Refusal
    Row::Union(1476, 14), // 569 EngineRefusal
    Row::Record(1459, 2), // 570 EngineRefusal.tooLarge
    Row::Record(1461, 1), // 571 EngineRefusal.notUtf8
    Row::Record(1462, 2), // 572 EngineRefusal.malformed
    Row::Record(1464, 2), // 573 EngineRefusal.requestReused
    Row::Record(1466, 2), // 574 EngineRefusal.full
    Row::Record(1468, 2), // 575 EngineRefusal.timeBackward
    Row::Record(1470, 3), // 576 EngineRefusal.forbidden
    Row::Record(1473, 1), // 577 EngineRefusal.deadlinesPending
    Row::Record(1463, 1), // 578 EngineRefusal.snapshotDamaged
    Row::Record(1474, 2), // 579 EngineRefusal.snapshotVersion
    Row::Record(1476, 0), // 580 EngineRefusal.wrongSecret
    Row::Record(1464, 1), // 581 EngineRefusal.notRecorded
    Row::Record(1465, 2), // 582 EngineRefusal.noSuchRecord
    Row::Record(1463, 1), // 583 EngineRefusal.invalidNumber
    Row::Union(1494, 3), // 584 CharterRefusal
    Row::Record(1462, 2), // 585 CharterRefusal.invalid
    Row::Record(1490, 2), // 586 CharterRefusal.notInForce
    Row::Record(1492, 2), // 587 CharterRefusal.notLater
    Row::Union(1665, 108), // 588 DeliberationRefusal
    Row::Record(742, 1), // 589 DeliberationRefusal.unknownTopic
    Row::Record(742, 1), // 590 DeliberationRefusal.topicExists
    Row::Record(728, 1), // 591 DeliberationRefusal.unknownRule
    Row::Record(1497, 5), // 592 DeliberationRefusal.presetOutsideDates
    Row::Record(1502, 4), // 593 DeliberationRefusal.uncontested
    Row::Record(1506, 3), // 594 DeliberationRefusal.notConvener
    Row::Record(1509, 3), // 595 DeliberationRefusal.noCovenants
    Row::Record(728, 1), // 596 DeliberationRefusal.electionNamed
    Row::Record(1512, 3), // 597 DeliberationRefusal.noElection
    Row::Record(728, 1), // 598 DeliberationRefusal.recallNamed
    Row::Record(1515, 5), // 599 DeliberationRefusal.recallFailed
    Row::Record(1536, 3), // 600 DeliberationRefusal.runoffUnderWay
    Row::Words(1520, 16), // 601 StageName
    Row::Record(1539, 4), // 602 DeliberationRefusal.runoffLate
    Row::Record(1543, 5), // 603 DeliberationRefusal.runoffAsks
    Row::Record(728, 1), // 604 DeliberationRefusal.unitsNamed
    Row::Record(1548, 3), // 605 DeliberationRefusal.unknownUnit
    Row::Record(1551, 2), // 606 DeliberationRefusal.registeredElsewhere
    Row::Record(1553, 2), // 607 DeliberationRefusal.rulesCount
    Row::Record(728, 1), // 608 DeliberationRefusal.ruleTwice
    Row::Record(1555, 3), // 609 DeliberationRefusal.windowDays
    Row::Record(1558, 3), // 610 DeliberationRefusal.ladderLength
    Row::Record(1561, 2), // 611 DeliberationRefusal.ladderDescends
    Row::Record(1555, 3), // 612 DeliberationRefusal.hearingDays
    Row::Record(1563, 5), // 613 DeliberationRefusal.unheard
    Row::Record(1568, 2), // 614 DeliberationRefusal.figuresFrom
    Row::Record(1561, 2), // 615 DeliberationRefusal.namedWithoutBasis
    Row::Record(1570, 3), // 616 DeliberationRefusal.namedWithoutSource
    Row::Record(1573, 2), // 617 DeliberationRefusal.unknownKind
    Row::Record(1575, 3), // 618 DeliberationRefusal.fine
    Row::Record(1561, 2), // 619 DeliberationRefusal.serviceWithheld
    Row::Record(1578, 2), // 620 DeliberationRefusal.nothingToContinue
    Row::Record(1055, 2), // 621 DeliberationRefusal.covenantTaken
    Row::Record(742, 2), // 622 DeliberationRefusal.nothingToRepeal
    Row::Record(1536, 2), // 623 DeliberationRefusal.alreadyReplaced
    Row::Record(1580, 6), // 624 DeliberationRefusal.looserRule
    Row::Record(1580, 6), // 625 DeliberationRefusal.otherRule
    Row::Record(1586, 2), // 626 DeliberationRefusal.unitLeftOut
    Row::Record(1588, 2), // 627 DeliberationRefusal.notBeingSeconded
    Row::Record(1590, 3), // 628 DeliberationRefusal.notSeconded
    Row::Record(1588, 2), // 629 DeliberationRefusal.notOpenable
    Row::Record(1588, 2), // 630 DeliberationRefusal.notWithdrawable
    Row::Record(1588, 2), // 631 DeliberationRefusal.notVoting
    Row::Record(1593, 3), // 632 DeliberationRefusal.secondingOver
    Row::Record(1596, 3), // 633 DeliberationRefusal.votingOver
    Row::Record(1593, 3), // 634 DeliberationRefusal.notDue
    Row::Record(742, 1), // 635 DeliberationRefusal.ownSecond
    Row::Record(1551, 2), // 636 DeliberationRefusal.outsideRegion
    Row::Record(770, 2), // 637 DeliberationRefusal.alreadySeconded
    Row::Record(1551, 2), // 638 DeliberationRefusal.notOwner
    Row::Record(1599, 3), // 639 DeliberationRefusal.areaTooLarge
    Row::Record(742, 2), // 640 DeliberationRefusal.nobodyEligible
    Row::Record(880, 1), // 641 DeliberationRefusal.appBallotOfAnother
    Row::Record(1602, 2), // 642 DeliberationRefusal.notEligible
    Row::Record(1604, 2), // 643 DeliberationRefusal.notDelegate
    Row::Record(1606, 3), // 644 DeliberationRefusal.alreadyVoted
    Row::Record(1609, 2), // 645 DeliberationRefusal.organisationNamed
    Row::Record(880, 1), // 646 DeliberationRefusal.enteredTwice
    Row::Record(1462, 2), // 647 DeliberationRefusal.invalidQuestion
    Row::Record(1611, 1), // 648 DeliberationRefusal.adoptedByMotion
    Row::Record(1612, 4), // 649 DeliberationRefusal.motionOnly
    Row::Record(1616, 2), // 650 DeliberationRefusal.electedOf
    Row::Record(728, 1), // 651 DeliberationRefusal.noRanks
    Row::Record(1618, 5), // 652 DeliberationRefusal.otherRanks
    Row::Record(880, 1), // 653 DeliberationRefusal.secretByAnother
    Row::Record(923, 1), // 654 DeliberationRefusal.ballotVoid
    Row::Record(728, 1), // 655 DeliberationRefusal.noProxies
    Row::Record(1623, 2), // 656 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 657 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 658 DeliberationRefusal.proxyChain
    Row::Record(1625, 2), // 659 DeliberationRefusal.proxyFull
    Row::Record(895, 1), // 660 DeliberationRefusal.ownTrust
    Row::Record(770, 2), // 661 DeliberationRefusal.notListed
    Row::Record(36, 1), // 662 DeliberationRefusal.notEntrusted
    Row::Record(895, 1), // 663 DeliberationRefusal.notProxy
    Row::Record(1627, 3), // 664 DeliberationRefusal.proxyWithoutVote
    Row::Record(1630, 3), // 665 DeliberationRefusal.proxyEarly
    Row::Record(728, 1), // 666 DeliberationRefusal.noPapers
    Row::Record(1633, 3), // 667 DeliberationRefusal.fewWatchers
    Row::Record(384, 1), // 668 DeliberationRefusal.boxCounted
    Row::Record(905, 2), // 669 DeliberationRefusal.boxChannel
    Row::Record(384, 1), // 670 DeliberationRefusal.unknownBox
    Row::Record(1588, 2), // 671 DeliberationRefusal.notCounted
    Row::Record(1636, 3), // 672 DeliberationRefusal.withheld
    Row::Record(742, 1), // 673 DeliberationRefusal.voidVote
    Row::Record(1639, 1), // 674 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 675 Tracker
    Row::Record(1640, 3), // 676 DeliberationRefusal.wrongStage
    Row::Record(1593, 3), // 677 DeliberationRefusal.timeOver
    Row::Record(742, 1), // 678 DeliberationRefusal.ownMatter
    Row::Record(742, 1), // 679 DeliberationRefusal.reasonMissing
    Row::Record(742, 1), // 680 DeliberationRefusal.sameDecider
    Row::Record(742, 1), // 681 DeliberationRefusal.notProposer
    Row::Record(742, 1), // 682 DeliberationRefusal.ruledForGood
    Row::Record(800, 1), // 683 DeliberationRefusal.unknownContribution
    Row::Record(800, 1), // 684 DeliberationRefusal.contributionExists
    Row::Record(1643, 2), // 685 DeliberationRefusal.tooManyContributions
    Row::Record(1645, 3), // 686 DeliberationRefusal.otherKind
    Row::Record(800, 1), // 687 DeliberationRefusal.contributionHidden
    Row::Record(800, 1), // 688 DeliberationRefusal.amendmentOver
    Row::Record(1648, 3), // 689 DeliberationRefusal.staleAmendment
    Row::Record(1651, 2), // 690 DeliberationRefusal.noDraftToChange
    Row::Record(1653, 3), // 691 DeliberationRefusal.listOpen
    Row::Record(1656, 3), // 692 DeliberationRefusal.noSuchEntry
    Row::Record(1659, 4), // 693 DeliberationRefusal.noSuchArea
    Row::Record(1663, 2), // 694 DeliberationRefusal.asListed
    Row::Record(840, 1), // 695 DeliberationRefusal.objectionExists
    Row::Record(770, 2), // 696 DeliberationRefusal.alreadyObjected
    Row::Record(840, 1), // 697 DeliberationRefusal.unknownObjection
    Row::Record(840, 1), // 698 DeliberationRefusal.objectionOver
    Row::Union(1795, 21), // 699 CovenantRefusal
    Row::Record(734, 1), // 700 CovenantRefusal.covenantExists
    Row::Record(734, 1), // 701 CovenantRefusal.unknownCovenant
    Row::Record(1773, 2), // 702 CovenantRefusal.notInForce
    Row::Record(1775, 3), // 703 CovenantRefusal.notYetInForce
    Row::Record(1059, 2), // 704 CovenantRefusal.unknownRule
    Row::Record(1778, 2), // 705 CovenantRefusal.violationExists
    Row::Record(1058, 1), // 706 CovenantRefusal.unknownViolation
    Row::Record(1058, 1), // 707 CovenantRefusal.ownViolation
    Row::Record(1058, 1), // 708 CovenantRefusal.alreadyWithdrawn
    Row::Record(1780, 2), // 709 CovenantRefusal.replyClosed
    Row::Record(1782, 3), // 710 CovenantRefusal.notApplied
    Row::Record(1785, 3), // 711 CovenantRefusal.appealClosed
    Row::Record(1058, 1), // 712 CovenantRefusal.alreadyAppealed
    Row::Record(1058, 1), // 713 CovenantRefusal.ownRecord
    Row::Record(1058, 1), // 714 CovenantRefusal.noAppeal
    Row::Record(1788, 3), // 715 CovenantRefusal.notDue
    Row::Record(1058, 1), // 716 CovenantRefusal.nothingToRefer
    Row::Record(1791, 2), // 717 CovenantRefusal.placeTooHigh
    Row::Record(1793, 2), // 718 CovenantRefusal.placeOutside
    Row::Record(1795, 0), // 719 CovenantRefusal.minor
    Row::Record(1551, 2), // 720 CovenantRefusal.notBound
    Row::Union(1846, 33), // 721 PointsRefusal
    Row::Record(284, 1), // 722 PointsRefusal.notAMerchant
    Row::Record(1118, 1), // 723 PointsRefusal.unknownFund
    Row::Record(199, 1), // 724 PointsRefusal.unknownAct
    Row::Record(1816, 3), // 725 PointsRefusal.unknownAward
    Row::Record(1133, 1), // 726 PointsRefusal.unknownOffer
    Row::Record(1140, 1), // 727 PointsRefusal.unknownRedemption
    Row::Record(1168, 1), // 728 PointsRefusal.unknownSettlement
    Row::Record(1819, 2), // 729 PointsRefusal.notInSettlement
    Row::Record(1118, 1), // 730 PointsRefusal.fundExists
    Row::Record(1133, 1), // 731 PointsRefusal.offerExists
    Row::Record(1140, 1), // 732 PointsRefusal.redemptionExists
    Row::Record(1168, 1), // 733 PointsRefusal.settlementExists
    Row::Record(36, 1), // 734 PointsRefusal.ownAward
    Row::Record(1821, 3), // 735 PointsRefusal.fundElsewhere
    Row::Record(316, 2), // 736 PointsRefusal.proofTooLow
    Row::Record(1816, 3), // 737 PointsRefusal.alreadyAwarded
    Row::Record(1824, 5), // 738 PointsRefusal.capReached
    Row::Record(1816, 3), // 739 PointsRefusal.alreadyReversed
    Row::Record(1829, 2), // 740 PointsRefusal.priceTooLow
    Row::Record(1831, 0), // 741 PointsRefusal.stockEmpty
    Row::Record(199, 1), // 742 PointsRefusal.requirementEmpty
    Row::Record(1133, 1), // 743 PointsRefusal.offerWithdrawn
    Row::Record(527, 1), // 744 PointsRefusal.ownOffer
    Row::Record(1831, 3), // 745 PointsRefusal.requirementNotMet
    Row::Record(1133, 1), // 746 PointsRefusal.soldOut
    Row::Record(1834, 2), // 747 PointsRefusal.balanceTooLow
    Row::Record(1841, 2), // 748 PointsRefusal.redemptionOver
    Row::Words(1836, 5), // 749 RedemptionStatus
    Row::Record(349, 2), // 750 PointsRefusal.redemptionLate
    Row::Record(349, 2), // 751 PointsRefusal.notDue
    Row::Record(36, 1), // 752 PointsRefusal.ownConfirmation
    Row::Record(1138, 2), // 753 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 754 PointsRefusal.nothingToSettle
    Row::Record(1843, 3), // 755 PointsRefusal.ledgerFull
    Row::Union(1909, 33), // 756 CasesRefusal
    Row::Record(1068, 1), // 757 CasesRefusal.unknownCase
    Row::Record(1879, 0), // 758 CasesRefusal.channelOfTheEngine
    Row::Record(1879, 2), // 759 CasesRefusal.sourceEntered
    Row::Record(1068, 1), // 760 CasesRefusal.caseExists
    Row::Record(207, 1), // 761 CasesRefusal.unknownKind
    Row::Record(291, 2), // 762 CasesRefusal.regionTooHigh
    Row::Record(1881, 0), // 763 CasesRefusal.notOwnName
    Row::Record(1894, 3), // 764 CasesRefusal.wrongStage
    Row::Words(1881, 13), // 765 Stage
    Row::List(765), // 766 Stages
    Row::Record(1897, 3), // 767 CasesRefusal.wrongLevel
    Row::Record(349, 2), // 768 CasesRefusal.notDue
    Row::Record(349, 2), // 769 CasesRefusal.deadlinePassed
    Row::Record(219, 1), // 770 CasesRefusal.atTop
    Row::Record(1900, 2), // 771 CasesRefusal.notAbove
    Row::Record(1902, 2), // 772 CasesRefusal.aboveTop
    Row::Record(1904, 3), // 773 CasesRefusal.skipsLevel
    Row::Record(284, 1), // 774 CasesRefusal.notEntrustable
    Row::Record(284, 1), // 775 CasesRefusal.notADepartment
    Row::Record(547, 2), // 776 CasesRefusal.outOfReach
    Row::Record(528, 1), // 777 CasesRefusal.namedTwice
    Row::Record(1907, 0), // 778 CasesRefusal.unitMissing
    Row::Record(765, 1), // 779 CasesRefusal.notWithUnit
    Row::Record(765, 1), // 780 CasesRefusal.notActingFor
    Row::Record(528, 1), // 781 CasesRefusal.feedbackGiven
    Row::Record(528, 1), // 782 CasesRefusal.returnedBefore
    Row::Record(528, 1), // 783 CasesRefusal.dispatchDesignated
    Row::Record(1268, 1), // 784 CasesRefusal.alreadyRated
    Row::Record(1907, 0), // 785 CasesRefusal.anonymous
    Row::Record(1907, 0), // 786 CasesRefusal.notReporter
    Row::Record(1907, 0), // 787 CasesRefusal.handlerRates
    Row::Record(328, 2), // 788 CasesRefusal.windowClosed
    Row::Record(1907, 2), // 789 CasesRefusal.reopenedTooOften
    Row::Record(346, 3), // 790 CasesRefusal.unknownYear
    Row::Record(219, 1), // 791 CasesRefusal.noTerm
    Row::Union(1945, 10), // 792 ConsultationRefusal
    Row::Record(1388, 1), // 793 ConsultationRefusal.unknownQuestion
    Row::Record(1388, 1), // 794 ConsultationRefusal.questionExists
    Row::Record(1389, 1), // 795 ConsultationRefusal.notPublic
    Row::Record(1942, 3), // 796 ConsultationRefusal.outOfReach
    Row::Record(339, 2), // 797 ConsultationRefusal.tooManyOpen
    Row::Record(1388, 1), // 798 ConsultationRefusal.notOpen
    Row::Record(1388, 1), // 799 ConsultationRefusal.ownQuestion
    Row::Record(1388, 1), // 800 ConsultationRefusal.notAnswered
    Row::Record(1388, 1), // 801 ConsultationRefusal.ratedAlready
    Row::Record(349, 2), // 802 ConsultationRefusal.notDue
    Row::Union(1963, 10), // 803 VaultRefusal
    Row::Record(245, 1), // 804 VaultRefusal.unknownEntry
    Row::Record(245, 1), // 805 VaultRefusal.entryExists
    Row::Record(247, 1), // 806 VaultRefusal.unknownCategory
    Row::Record(247, 1), // 807 VaultRefusal.consentNeeded
    Row::Record(247, 2), // 808 VaultRefusal.notByConsent
    Row::Record(36, 1), // 809 VaultRefusal.nothingConsented
    Row::Record(1959, 2), // 810 VaultRefusal.notKept
    Row::Words(1955, 4), // 811 EntryStatus
    Row::Record(1959, 2), // 812 VaultRefusal.notDue
    Row::Record(1961, 2), // 813 VaultRefusal.childInCare
    Row::Record(36, 3), // 814 VaultRefusal.onlyOperator
    Row::Record(2051, 20), // 815 ExportView
    Row::Record(2002, 9), // 816 MemberView
    Row::List(818), // 817 [RoleView]
    Row::Record(501, 5), // 818 RoleView
    Row::List(286), // 819 [Unmasking]
    Row::List(0), // 820 [TopicId]
    Row::List(822), // 821 [ViolationView]
    Row::Record(2016, 15), // 822 ViolationView
    Row::Union(2011, 5), // 823 CovenantStanding
    Row::Record(2011, 0), // 824 CovenantStanding.noticed
    Row::Record(1079, 1), // 825 CovenantStanding.applied
    Row::Record(1097, 2), // 826 CovenantStanding.appealed
    Row::Record(2011, 0), // 827 CovenantStanding.dismissed
    Row::Record(2011, 0), // 828 CovenantStanding.withdrawn
    Row::Maybe(28), // 829 text?
    Row::List(0), // 830 [SourceId]
    Row::List(0), // 831 [RedemptionId]
    Row::List(0), // 832 [CaseId]
    Row::List(0), // 833 [QuestionId]
    Row::List(835), // 834 [RecordView]
    Row::Record(2031, 12), // 835 RecordView
    Row::List(837), // 836 [EntryView]
    Row::Record(2043, 8), // 837 EntryView
    Row::Union(2133, 11), // 838 MembershipAnswer
    Row::Record(2077, 6), // 839 RegionView
    Row::Record(2087, 7), // 840 RegionHistory
    Row::List(842), // 841 [RegionVersion]
    Row::Record(2083, 4), // 842 RegionVersion
    Row::Maybe(844), // 843 Turn?
    Row::Record(296, 2), // 844 Turn
    Row::List(844), // 845 [Turn]
    Row::List(847), // 846 [PlannedReshape]
    Row::Record(293, 2), // 847 PlannedReshape
    Row::Record(2096, 8), // 848 CoverageView
    Row::Maybe(65), // 849 Ratio?
    Row::List(851), // 850 [ProofFigure]
    Row::Record(2094, 2), // 851 ProofFigure
    Row::Record(2104, 2), // 852 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 853 JoinCode
    Row::Record(2109, 1), // 854 MembershipAnswer.entries
    Row::List(856), // 855 [ChannelCount]
    Row::Record(2106, 3), // 856 ChannelCount
    Row::Record(2110, 3), // 857 MembershipAnswer.batch
    Row::Record(2124, 4), // 858 OrganisationView
    Row::Union(2118, 6), // 859 OrganisationStatus
    Row::Record(2113, 3), // 860 OrganisationStatus.applied
    Row::Record(2116, 0), // 861 OrganisationStatus.active
    Row::Record(2116, 2), // 862 OrganisationStatus.rejected
    Row::Record(2118, 0), // 863 OrganisationStatus.withdrawn
    Row::Record(2118, 0), // 864 OrganisationStatus.suspended
    Row::Record(2118, 0), // 865 OrganisationStatus.dissolved
    Row::Record(2131, 1), // 866 MembershipAnswer.identityKeys
    Row::List(868), // 867 [IdentityKeyView]
    Row::Record(2128, 3), // 868 IdentityKeyView
    Row::Record(2132, 1), // 869 MembershipAnswer.unmaskings
    Row::Union(2331, 12), // 870 DeliberationAnswer
    Row::Record(2223, 21), // 871 TopicView
    Row::Union(2179, 10), // 872 StageView
    Row::Record(349, 1), // 873 StageView.proposed
    Row::Record(349, 1), // 874 StageView.screening
    Row::Record(2144, 3), // 875 StageView.declined
    Row::Record(2147, 2), // 876 StageView.appealed
    Row::Record(313, 1), // 877 StageView.discussed
    Row::Record(2149, 2), // 878 StageView.seconded
    Row::Record(2155, 6), // 879 StageView.voting
    Row::List(881), // 880 [PaperBox]
    Row::Record(2151, 4), // 881 PaperBox
    Row::Record(2169, 8), // 882 StageView.decided
    Row::Record(2165, 4), // 883 CountTerms
    Row::Record(2161, 4), // 884 Thresholds
    Row::Record(2177, 2), // 885 StageView.lapsed
    Row::Record(296, 1), // 886 StageView.withdrawn
    Row::Maybe(888), // 887 Effect?
    Row::Union(2203, 6), // 888 Effect
    Row::Record(851, 2), // 889 Effect.announced
    Row::Record(2189, 3), // 890 Effect.annulled
    Row::Record(1054, 1), // 891 Effect.stands
    Row::Record(2192, 4), // 892 InForce
    Row::Maybe(394), // 893 ReviewFinding?
    Row::Record(2196, 3), // 894 Effect.repealed
    Row::Record(2199, 4), // 895 Effect.moot
    Row::Maybe(897), // 896 NextStep?
    Row::Record(2221, 2), // 897 NextStep
    Row::Words(2209, 12), // 898 Next
    Row::Record(2244, 7), // 899 BallotView
    Row::Maybe(236), // 900 EntryChannel?
    Row::Record(2263, 3), // 901 BallotsView
    Row::List(903), // 902 [PublishedBallot]
    Row::Record(2260, 3), // 903 PublishedBallot
    Row::Union(2257, 3), // 904 Ballot
    Row::Record(2254, 1), // 905 Ballot.motion
    Row::Words(2251, 3), // 906 Choice
    Row::Record(2255, 1), // 907 Ballot.options
    Row::Record(2256, 1), // 908 Ballot.void
    Row::Record(2266, 5), // 909 BallotProof
    Row::List(911), // 910 [Sentence]
    Row::Record(1984, 2), // 911 Sentence
    Row::Record(2275, 3), // 912 ElectionView
    Row::List(914), // 913 [PostView]
    Row::Record(2271, 4), // 914 PostView
    Row::Record(2289, 2), // 915 DiscussionView
    Row::List(917), // 916 [ContributionView]
    Row::Record(2278, 11), // 917 ContributionView
    Row::Maybe(67), // 918 bool?
    Row::Maybe(920), // 919 Moderation?
    Row::Record(821, 2), // 920 Moderation
    Row::Record(2306, 2), // 921 ConsensusView
    Row::Record(2303, 3), // 922 ConsensusReport
    Row::List(924), // 923 [ConsensusGroup]
    Row::Record(2300, 3), // 924 ConsensusGroup
    Row::List(926), // 925 [StatementView]
    Row::Record(2291, 5), // 926 StatementView
    Row::List(928), // 927 [OwnStatement]
    Row::Record(2296, 4), // 928 OwnStatement
    Row::List(46), // 929 [u16]
    Row::Record(2310, 5), // 930 ElectorateView
    Row::List(932), // 931 [ListLine]
    Row::Record(2308, 2), // 932 ListLine
    Row::Record(2327, 2), // 933 ObjectionsView
    Row::List(935), // 934 [ObjectionView]
    Row::Record(2319, 8), // 935 ObjectionView
    Row::Words(2315, 4), // 936 ObjectionStatus
    Row::Record(2329, 2), // 937 ProxiesView
    Row::List(939), // 938 [ProxyView]
    Row::Record(894, 2), // 939 ProxyView
    Row::Union(2364, 3), // 940 CovenantAnswer
    Row::Record(2347, 9), // 941 CovenantView
    Row::List(943), // 942 [CovenantVersion]
    Row::Record(2343, 4), // 943 CovenantVersion
    Row::Record(2062, 1), // 944 CovenantAnswer.violations
    Row::Record(2363, 1), // 945 CovenantAnswer.figures
    Row::List(947), // 946 [RuleFigures]
    Row::Record(2356, 7), // 947 RuleFigures
    Row::Union(2416, 10), // 948 PointsAnswer
    Row::Record(2367, 2), // 949 PersonView
    Row::Record(2369, 5), // 950 ParticipationView
    Row::Record(2374, 6), // 951 MerchantView
    Row::Record(2380, 5), // 952 FundView
    Row::Record(2385, 7), // 953 OfferView
    Row::Record(2392, 9), // 954 RedemptionView
    Row::Maybe(474), // 955 Buyer?
    Row::Record(2401, 2), // 956 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 957 VerificationCode
    Row::Record(2403, 6), // 958 SettlementView
    Row::Record(2409, 7), // 959 LedgerTotals
    Row::Union(2509, 4), // 960 CasesAnswer
    Row::Record(2450, 23), // 961 CaseView
    Row::Maybe(0), // 962 SourceId?
    Row::Maybe(964), // 963 Rating?
    Row::Record(1269, 3), // 964 Rating
    Row::List(966), // 965 [DepartmentView]
    Row::Record(2426, 2), // 966 DepartmentView
    Row::List(968), // 967 [StepView]
    Row::Record(2445, 5), // 968 StepView
    Row::Words(2428, 17), // 969 StepKind
    Row::Record(2485, 11), // 970 RegionFigures
    Row::List(972), // 971 [StageFigure]
    Row::Record(2473, 2), // 972 StageFigure
    Row::List(974), // 973 [LevelFigure]
    Row::Record(2475, 2), // 974 LevelFigure
    Row::List(976), // 975 [KindFigure]
    Row::Record(2477, 3), // 976 KindFigure
    Row::Record(2480, 5), // 977 RatingSums
    Row::Record(2496, 4), // 978 UnitFigures
    Row::Record(2508, 1), // 979 CasesAnswer.agenda
    Row::List(981), // 980 [OpenCase]
    Row::Record(2500, 8), // 981 OpenCase
    Row::Union(2520, 2), // 982 CatalogueAnswer
    Row::Record(2068, 1), // 983 CatalogueAnswer.records
    Row::Record(2513, 7), // 984 BurdenView
    Row::Union(2543, 2), // 985 ConsultationAnswer
    Row::Record(2529, 6), // 986 QuestionView
    Row::Union(2526, 3), // 987 QuestionStatus
    Row::Record(2114, 2), // 988 QuestionStatus.open
    Row::Record(2522, 4), // 989 QuestionStatus.answered
    Row::Record(2526, 0), // 990 QuestionStatus.withdrawn
    Row::Record(2535, 8), // 991 Figures
    Row::Union(2545, 2), // 992 VaultAnswer
    Row::Record(1440, 1), // 993 VaultAnswer.due
    Row::Record(2556, 1), // 994 Answered
    Row::Union(2558, 4), // 995 BurdenOf
    Row::Record(2557, 1), // 996 BurdenOf.worker
    Row::Record(36, 1), // 997 BurdenOf.resident
    Row::Record(238, 1), // 998 BurdenOf.item
    Row::Record(38, 1), // 999 BurdenOf.region
    Row::Union(2590, 17), // 1000 CasesCommand
    Row::Record(2562, 7), // 1001 CasesCommand.report
    Row::Record(1068, 1), // 1002 CasesCommand.accept
    Row::Record(2569, 3), // 1003 CasesCommand.decline
    Row::Record(1222, 2), // 1004 CasesCommand.startSelfResolution
    Row::Record(1068, 1), // 1005 CasesCommand.handle
    Row::Record(1224, 2), // 1006 CasesCommand.entrust
    Row::Record(2572, 4), // 1007 CasesCommand.dispatch
    Row::Record(1230, 3), // 1008 CasesCommand.return
    Row::Record(2576, 3), // 1009 CasesCommand.feedback
    Row::Record(1068, 1), // 1010 CasesCommand.close
    Row::Record(2579, 3), // 1011 CasesCommand.escalate
    Row::Maybe(118), // 1012 Level?
    Row::Record(2582, 6), // 1013 CasesCommand.evaluate
    Row::Record(2569, 2), // 1014 CasesCommand.reopen
    Row::Record(2588, 2), // 1015 CasesCommand.withdraw
    Row::Record(1068, 1), // 1016 CasesCommand.recall
    Row::Record(284, 1), // 1017 CasesCommand.release
    Row::Record(1068, 1), // 1018 CasesCommand.expire
    Row::Union(2611, 4), // 1019 CasesQuery
    Row::Record(2576, 2), // 1020 CasesQuery.case
    Row::Record(38, 1), // 1021 CasesQuery.figures
    Row::Record(1236, 1), // 1022 CasesQuery.unit
    Row::Record(2607, 4), // 1023 CasesQuery.agenda
    Row::Union(2632, 5), // 1024 CatalogueCommand
    Row::Record(2619, 2), // 1025 CatalogueCommand.ask
    Row::Record(2615, 4), // 1026 DataForm
    Row::List(540), // 1027 [ItemConsent]
    Row::List(0), // 1028 [ItemCode]
    Row::Record(2624, 2), // 1029 CatalogueCommand.collect
    Row::List(1031), // 1030 [Entry]
    Row::Record(2621, 3), // 1031 Entry
    Row::Record(2626, 4), // 1032 CatalogueCommand.share
    Row::Record(1378, 3), // 1033 CatalogueCommand.refuse
    Row::Record(2630, 2), // 1034 CatalogueCommand.forget
    Row::Union(2638, 3), // 1035 CatalogueQuery
    Row::Record(36, 1), // 1036 CatalogueQuery.held
    Row::Record(2557, 1), // 1037 CatalogueQuery.collected
    Row::Record(2637, 1), // 1038 CatalogueQuery.burden
    Row::Union(2641, 1), // 1039 CharterCommand
    Row::Record(261, 1), // 1040 CharterCommand.adopt
    Row::Union(2642, 1), // 1041 ClockCommand
    Row::Record(2642, 0), // 1042 ClockCommand.advance
    Row::Union(2861, 10), // 1043 Command
    Row::Union(2701, 34), // 1044 MembershipCommand
    Row::Record(2643, 4), // 1045 MembershipCommand.defineRegion
    Row::Record(2647, 4), // 1046 MembershipCommand.reshape
    Row::Record(279, 1), // 1047 MembershipCommand.cancelReshape
    Row::Record(304, 2), // 1048 MembershipCommand.enterKnownHouseholds
    Row::Record(2651, 6), // 1049 MembershipCommand.grantRole
    Row::Record(500, 4), // 1050 MembershipCommand.revokeRole
    Row::Record(2657, 3), // 1051 MembershipCommand.issueJoinCode
    Row::Record(304, 1), // 1052 MembershipCommand.revokeJoinCode
    Row::Record(2660, 6), // 1053 MembershipCommand.join
    Row::Maybe(283), // 1054 Minority?
    Row::Record(36, 1), // 1055 MembershipCommand.leave
    Row::Record(519, 2), // 1056 MembershipCommand.nameDelegate
    Row::Record(521, 3), // 1057 MembershipCommand.regroupHousehold
    Row::Record(2666, 6), // 1058 MembershipCommand.applyOrganisation
    Row::Record(2672, 3), // 1059 MembershipCommand.reviewOrganisation
    Row::Record(545, 2), // 1060 MembershipCommand.appealReview
    Row::Record(284, 1), // 1061 MembershipCommand.withdrawApplication
    Row::Record(2675, 2), // 1062 MembershipCommand.nameOfficers
    Row::Record(545, 2), // 1063 MembershipCommand.suspendOrganisation
    Row::Record(545, 2), // 1064 MembershipCommand.reinstateOrganisation
    Row::Record(545, 2), // 1065 MembershipCommand.dissolveOrganisation
    Row::Record(615, 4), // 1066 MembershipCommand.openBatch
    Row::Record(2677, 2), // 1067 MembershipCommand.closeBatch
    Row::Record(2679, 2), // 1068 MembershipCommand.correct
    Row::Record(284, 1), // 1069 MembershipCommand.lapseReview
    Row::Record(559, 2), // 1070 MembershipCommand.rotateIdentityKey
    Row::Record(2681, 4), // 1071 MembershipCommand.prove
    Row::Maybe(258), // 1072 Identity?
    Row::Record(572, 3), // 1073 MembershipCommand.suspectDuplicate
    Row::Record(2685, 4), // 1074 MembershipCommand.reviewDuplicate
    Row::Record(580, 2), // 1075 MembershipCommand.enterMinor
    Row::Record(2689, 4), // 1076 MembershipCommand.askUnmasking
    Row::Record(2693, 3), // 1077 MembershipCommand.decideUnmasking
    Row::Record(367, 1), // 1078 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1079 MembershipCommand.erase
    Row::Record(2700, 1), // 1080 MembershipCommand.fallDue
    Row::Union(2696, 4), // 1081 Matter
    Row::Record(360, 2), // 1082 Matter.duplicate
    Row::Record(36, 1), // 1083 Matter.minor
    Row::Record(279, 1), // 1084 Matter.reshape
    Row::Record(367, 1), // 1085 Matter.unmasking
    Row::Union(2777, 24), // 1086 DeliberationCommand
    Row::Record(2735, 10), // 1087 DeliberationCommand.propose
    Row::Maybe(308), // 1088 DeliberationQuestion?
    Row::Record(762, 3), // 1089 DeliberationCommand.recordVoters
    Row::Record(768, 2), // 1090 DeliberationCommand.recordUnits
    Row::Record(770, 2), // 1091 DeliberationCommand.second
    Row::Record(742, 1), // 1092 DeliberationCommand.withdraw
    Row::Record(2745, 3), // 1093 DeliberationCommand.screen
    Row::Record(770, 2), // 1094 DeliberationCommand.appeal
    Row::Record(2748, 6), // 1095 DeliberationCommand.contribute
    Row::Record(809, 4), // 1096 DeliberationCommand.react
    Row::Record(813, 3), // 1097 DeliberationCommand.decideAmendment
    Row::Record(819, 4), // 1098 DeliberationCommand.moderate
    Row::Record(839, 5), // 1099 DeliberationCommand.object
    Row::Record(844, 4), // 1100 DeliberationCommand.decideObjection
    Row::Record(869, 3), // 1101 DeliberationCommand.review
    Row::Record(742, 1), // 1102 DeliberationCommand.open
    Row::Record(2756, 6), // 1103 DeliberationCommand.cast
    Row::Record(2754, 2), // 1104 Vote
    Row::Maybe(675), // 1105 Tracker?
    Row::Record(2766, 3), // 1106 DeliberationCommand.enterBallots
    Row::List(1108), // 1107 [NamedBallot]
    Row::Record(2762, 4), // 1108 NamedBallot
    Row::Record(893, 5), // 1109 DeliberationCommand.entrustVote
    Row::Record(893, 2), // 1110 DeliberationCommand.revokeProxy
    Row::Record(898, 3), // 1111 DeliberationCommand.serveBallots
    Row::Record(2769, 5), // 1112 DeliberationCommand.issuePaper
    Row::Record(2774, 3), // 1113 DeliberationCommand.countPapers
    Row::List(1104), // 1114 [Vote]
    Row::Record(742, 1), // 1115 DeliberationCommand.lapse
    Row::Record(742, 1), // 1116 DeliberationCommand.close
    Row::Union(2812, 11), // 1117 CovenantCommand
    Row::Record(1050, 4), // 1118 CovenantCommand.adopt
    Row::Record(1055, 2), // 1119 CovenantCommand.repeal
    Row::Record(2801, 8), // 1120 CovenantCommand.recordViolation
    Row::Record(1070, 2), // 1121 CovenantCommand.reply
    Row::Record(1070, 2), // 1122 CovenantCommand.appeal
    Row::Record(2809, 3), // 1123 CovenantCommand.decideAppeal
    Row::Record(1099, 2), // 1124 CovenantCommand.withdrawViolation
    Row::Record(1092, 2), // 1125 CovenantCommand.referAgain
    Row::Record(1092, 2), // 1126 CovenantCommand.confirmReferral
    Row::Record(1094, 2), // 1127 CovenantCommand.deferReferral
    Row::Record(1058, 1), // 1128 CovenantCommand.fallDue
    Row::Union(2829, 13), // 1129 PointsCommand
    Row::Record(1118, 2), // 1130 PointsCommand.openFund
    Row::Record(1120, 4), // 1131 PointsCommand.award
    Row::Record(2823, 4), // 1132 PointsCommand.reverse
    Row::Record(1133, 5), // 1133 PointsCommand.publishOffer
    Row::Record(1133, 1), // 1134 PointsCommand.withdrawOffer
    Row::Record(1140, 3), // 1135 PointsCommand.reserve
    Row::Record(2827, 2), // 1136 PointsCommand.confirm
    Row::Record(1140, 1), // 1137 PointsCommand.cancel
    Row::Record(1140, 1), // 1138 PointsCommand.expireRedemption
    Row::Record(527, 1), // 1139 PointsCommand.release
    Row::Record(1168, 2), // 1140 PointsCommand.settle
    Row::Record(351, 2), // 1141 PointsCommand.combine
    Row::Record(36, 1), // 1142 PointsCommand.forfeit
    Row::Union(2842, 7), // 1143 ConsultationCommand
    Row::Record(1388, 4), // 1144 ConsultationCommand.ask
    Row::Record(1406, 2), // 1145 ConsultationCommand.answer
    Row::Record(1388, 1), // 1146 ConsultationCommand.withdraw
    Row::Record(1409, 2), // 1147 ConsultationCommand.rate
    Row::Record(1388, 1), // 1148 ConsultationCommand.lapse
    Row::Record(36, 1), // 1149 ConsultationCommand.forget
    Row::Record(1389, 1), // 1150 ConsultationCommand.release
    Row::Union(2854, 7), // 1151 VaultCommand
    Row::Record(2849, 5), // 1152 VaultCommand.keep
    Row::Record(1424, 2), // 1153 VaultCommand.correct
    Row::Record(1428, 2), // 1154 VaultCommand.withdrawConsent
    Row::Record(1435, 2), // 1155 VaultCommand.erase
    Row::Record(1440, 1), // 1156 VaultCommand.confirmErasure
    Row::Record(2854, 0), // 1157 VaultCommand.lapse
    Row::Record(36, 1), // 1158 VaultCommand.retire
    Row::Union(2871, 2), // 1159 ConsultationQuery
    Row::Record(1388, 1), // 1160 ConsultationQuery.question
    Row::Record(1389, 1), // 1161 ConsultationQuery.figures
    Row::Union(2875, 3), // 1162 CovenantQuery
    Row::Record(734, 1), // 1163 CovenantQuery.covenant
    Row::Record(36, 1), // 1164 CovenantQuery.violations
    Row::Record(2873, 2), // 1165 CovenantQuery.figures
    Row::Union(2884, 12), // 1166 DeliberationQuery
    Row::Record(742, 1), // 1167 DeliberationQuery.topic
    Row::Record(770, 2), // 1168 DeliberationQuery.ballot
    Row::Record(2878, 2), // 1169 DeliberationQuery.ballots
    Row::Record(2880, 2), // 1170 DeliberationQuery.ballotProof
    Row::Record(742, 1), // 1171 DeliberationQuery.explanation
    Row::Record(742, 1), // 1172 DeliberationQuery.election
    Row::Record(2878, 2), // 1173 DeliberationQuery.discussion
    Row::Record(799, 2), // 1174 DeliberationQuery.contribution
    Row::Record(2882, 2), // 1175 DeliberationQuery.consensus
    Row::Record(2878, 2), // 1176 DeliberationQuery.electorate
    Row::Record(2878, 2), // 1177 DeliberationQuery.objections
    Row::Record(2878, 2), // 1178 DeliberationQuery.proxies
    Row::Record(2903, 1), // 1179 Done
    Row::Union(2897, 6), // 1180 Made
    Row::Record(2896, 1), // 1181 Made.picture
    Row::Record(2904, 3), // 1182 Helper
    Row::Union(2908, 6), // 1183 JournalQuery
    Row::Record(2907, 0), // 1184 JournalQuery.state
    Row::Record(2907, 0), // 1185 JournalQuery.root
    Row::Record(1465, 1), // 1186 JournalQuery.inclusion
    Row::Record(2907, 1), // 1187 JournalQuery.consistency
    Row::Record(1464, 1), // 1188 JournalQuery.receipt
    Row::Record(36, 1), // 1189 JournalQuery.export
    Row::Union(2914, 11), // 1190 MembershipQuery
    Row::Record(38, 1), // 1191 MembershipQuery.region
    Row::Record(38, 1), // 1192 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1193 MembershipQuery.coverage
    Row::Record(304, 1), // 1194 MembershipQuery.joinCode
    Row::Record(36, 1), // 1195 MembershipQuery.member
    Row::Record(38, 1), // 1196 MembershipQuery.entries
    Row::Record(384, 1), // 1197 MembershipQuery.batch
    Row::Record(284, 1), // 1198 MembershipQuery.organisation
    Row::Record(2914, 0), // 1199 MembershipQuery.identityKeys
    Row::Record(367, 1), // 1200 MembershipQuery.unmasking
    Row::Record(36, 1), // 1201 MembershipQuery.unmaskings
    Row::Union(2925, 10), // 1202 PointsQuery
    Row::Record(36, 1), // 1203 PointsQuery.person
    Row::Record(1120, 2), // 1204 PointsQuery.participation
    Row::Record(527, 1), // 1205 PointsQuery.merchant
    Row::Record(1118, 1), // 1206 PointsQuery.fund
    Row::Record(1133, 1), // 1207 PointsQuery.offer
    Row::Record(1140, 1), // 1208 PointsQuery.redemption
    Row::Record(1140, 1), // 1209 PointsQuery.verificationCode
    Row::Record(1168, 1), // 1210 PointsQuery.settlement
    Row::Record(1819, 2), // 1211 PointsQuery.settlementLine
    Row::Record(2925, 0), // 1212 PointsQuery.ledger
    Row::Union(2937, 9), // 1213 Query
    Row::Union(2935, 2), // 1214 VaultQuery
    Row::Record(245, 1), // 1215 VaultQuery.entry
    Row::Record(2935, 0), // 1216 VaultQuery.due
    Row::Record(2946, 3), // 1217 Question
    Row::Record(2952, 5), // 1218 Request
    Row::Maybe(1220), // 1219 Via?
    Row::Record(2949, 3), // 1220 Via
    Row::Maybe(1182), // 1221 Helper?
    Row::Leaf(Leaf::Secret), // 1222 Secret
    Row::Record(2957, 3), // 1223 Setup
    Row::Union(2991, 10), // 1224 Tool
    Row::Record(2960, 4), // 1225 Tool.identityDigest
    Row::Record(2964, 3), // 1226 Tool.identityKey
    Row::Record(1095, 1), // 1227 Tool.creditCode
    Row::Record(2967, 2), // 1228 Tool.contentDigest
    Row::Record(2969, 1), // 1229 Tool.qrPicture
    Row::Record(2970, 6), // 1230 Tool.verifyInclusion
    Row::Record(2976, 6), // 1231 Tool.verifyConsistency
    Row::Record(2982, 6), // 1232 Tool.verifyBallot
    Row::Record(2988, 3), // 1233 Tool.recount
    Row::Record(2991, 0), // 1234 Tool.presets
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
    must(160, 45), // years
    must(101, 28), // source
    must(94, 46), // perProxy
    must(95, 46), // daysBefore
    may(96, 67, 0), // kin
    must(101, 28), // source
    must(161, 28), // name
    must(101, 28), // source
    must(162, 90), // from
    may(163, 91, 0), // to
    must(164, 92), // certainty
    must(165, 93), // electorates
    must(166, 94), // measures
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    may(144, 67, 0), // covenants
    may(167, 96, 0), // calledBy
    may(168, 67, 0), // convened
    may(102, 98, 0), // notice
    may(140, 100, 0), // votingDays
    may(169, 98, 0), // resultWithin
    may(170, 98, 0), // resultNotice
    may(120, 67, 0), // secret
    may(171, 67, 0), // contested
    may(105, 67, 0), // runoff
    may(172, 98, 0), // runoffWithin
    may(173, 102, 0), // recallAgain
    may(124, 104, 0), // proxies
    may(125, 98, 0), // silence
    must(174, 61), // decisions
    may(175, 88, 0), // presets
    must(49, 0), // act
    must(176, 13), // amount
    must(177, 13), // dayCap
    must(31, 41), // proof
    must(178, 107), // acts
    must(179, 19), // redemptionMinutes
    must(180, 45), // codeTries
    must(181, 109), // cnyPerPoint
    must(182, 0), // kind
    must(183, 67), // urgent
    must(184, 113), // departments
    must(185, 46), // fromMinute
    must(186, 46), // toMinute
    must(187, 0), // grid
    must(188, 0), // village
    must(189, 0), // town
    must(190, 0), // county
    must(191, 0), // city
    must(53, 46), // workingDays
    must(192, 19), // workingMinutes
    must(193, 118), // level
    must(183, 67), // urgent
    must(194, 119), // term
    must(195, 111), // kinds
    must(196, 114), // officeHours
    must(197, 116), // limits
    may(198, 45, 3), // warningsMax
    may(199, 45, 3), // reopeningsMax
    may(200, 46, 30), // evaluationDays
    must(201, 0), // consent
    must(202, 0), // contract
    must(203, 0), // legalDuty
    must(204, 0), // emergency
    must(205, 0), // news
    must(206, 0), // public
    must(207, 0), // otherLaw
    must(208, 0), // ordinary
    must(209, 0), // sensitive
    must(0, 0), // under14
    must(210, 0), // item
    must(20, 0), // owner
    must(211, 122), // basis
    must(212, 123), // purposes
    must(213, 46), // freshDays
    must(214, 124), // sensitivity
    may(215, 113, 0), // shareWith
    must(216, 0), // entry
    must(217, 0), // leaving
    must(218, 0), // category
    must(211, 122), // basis
    must(219, 46), // keepDays
    must(162, 127), // from
    must(161, 0), // name
    must(220, 18), // effectiveFrom
    may(221, 36, 0), // effectiveTo
    must(222, 37), // founders
    must(223, 40), // membership
    must(224, 60), // deliberation
    must(225, 106), // points
    must(226, 110), // cases
    may(227, 120, 0), // catalogue
    may(228, 125, 0), // vault
    must(229, 35), // charter
    must(230, 34), // adopted
    must(36, 39), // region
    must(161, 0), // name
    must(193, 118), // level
    may(231, 130, 0), // parent
    must(231, 39), // parent
    must(136, 39), // code
    must(36, 39), // region
    must(161, 0), // name
    must(83, 136), // households
    must(232, 136), // stay
    must(233, 137), // parts
    must(234, 140), // absorbed
    must(235, 133), // rename
    must(236, 134), // move
    must(237, 135), // split
    must(238, 139), // merge
    must(239, 0), // reshape
    must(36, 39), // region
    must(240, 132), // change
    must(241, 18), // on
    must(242, 0), // household
    must(243, 0), // organisation
    must(231, 39), // parent
    must(244, 118), // parentLevel
    must(193, 118), // level
    must(36, 39), // region
    must(231, 39), // parent
    must(245, 45), // digits
    must(36, 39), // region
    must(193, 118), // level
    must(239, 0), // reshape
    must(241, 18), // on
    must(241, 18), // on
    must(246, 18), // at
    must(36, 39), // region
    must(247, 39), // became
    must(248, 0), // named
    must(36, 39), // region
    must(193, 118), // level
    must(249, 39), // other
    must(250, 118), // otherLevel
    must(187, 39), // grid
    must(83, 19), // households
    must(248, 19), // named
    must(251, 0), // first
    must(187, 39), // grid
    must(252, 19), // known
    must(253, 19), // joined
    must(157, 46), // days
    must(51, 46), // max
    must(254, 18), // until
    must(255, 46), // version
    must(256, 46), // current
    must(31, 41), // proof
    must(257, 41), // needed
    must(34, 0), // person
    must(187, 39), // grid
    must(242, 0), // household
    must(187, 39), // grid
    must(242, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(242, 0), // household
    must(36, 39), // region
    must(258, 39), // actsIn
    must(254, 18), // until
    must(246, 18), // at
    must(35, 10), // role
    must(259, 45), // rung
    must(260, 45), // held
    must(254, 18), // until
    must(261, 18), // heldUntil
    must(262, 45), // passes
    must(159, 45), // most
    must(263, 186), // creditCode
    must(243, 0), // organisation
    must(264, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(264, 46), // open
    must(51, 46), // max
    must(265, 46), // officers
    must(51, 46), // max
    must(266, 202), // year
    must(251, 202), // first
    must(109, 202), // last
    must(267, 18), // due
    must(246, 18), // at
    must(34, 0), // person
    must(268, 0), // into
    must(269, 46), // key
    must(256, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(257, 41), // needed
    must(260, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(249, 0), // other
    must(34, 0), // person
    must(270, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(271, 0), // handle
    must(272, 0), // helper
    must(272, 0), // helper
    must(68, 0), // command
    must(272, 0), // helper
    must(273, 46), // people
    must(159, 46), // most
    must(254, 18), // until
    must(274, 0), // app
    must(275, 0), // paper
    must(276, 0), // booth
    must(38, 0), // phone
    must(277, 0), // mobile
    must(278, 236), // ballot
    must(216, 236), // entry
    must(279, 0), // batch
    must(279, 0), // batch
    must(280, 19), // forms
    must(281, 19), // total
    must(279, 0), // batch
    must(68, 0), // command
    must(279, 0), // batch
    must(68, 0), // command
    must(282, 19), // announced
    must(283, 19), // came
    must(31, 41), // proof
    must(260, 41), // held
    must(34, 0), // person
    must(254, 18), // until
    must(284, 144), // unknownRegion
    must(285, 145), // unknownPerson
    must(286, 146), // unknownHousehold
    must(287, 147), // unknownOrganisation
    must(288, 148), // regionExists
    must(289, 149), // levelGap
    must(290, 150), // gridSuffix
    must(291, 151), // notAGrid
    must(292, 152), // unknownReshape
    must(293, 153), // reshapeExists
    must(294, 154), // reshapePast
    must(295, 155), // regionEnded
    must(296, 156), // nothingChanges
    must(297, 157), // namedTwice
    must(298, 158), // mergeLevels
    must(299, 159), // householdsUnaccounted
    must(300, 160), // knownBelowJoined
    must(301, 161), // joinCodeDays
    must(302, 162), // noJoinCode
    must(303, 163), // joinTriesUsed
    must(304, 164), // joinCodeReplaced
    must(305, 165), // joinCodeWithdrawn
    must(306, 166), // joinCodeExpired
    must(307, 167), // proofTooLow
    must(308, 168), // alreadyMember
    must(309, 169), // identityTaken
    must(310, 170), // identityChanged
    must(311, 171), // householdElsewhere
    must(312, 172), // householdFull
    must(313, 173), // notAMember
    must(314, 174), // notInHousehold
    must(315, 175), // roleNeedsOrganisation
    must(316, 176), // roleWithoutOrganisation
    must(317, 177), // roleBeyondOrganisation
    must(318, 178), // ownGrant
    must(319, 179), // roleExpiryPast
    must(320, 180), // beyondRung
    must(321, 181), // grantOutlasts
    must(322, 182), // passesTooMany
    must(323, 183), // roleNotHeld
    must(324, 184), // creditCodeMissing
    must(325, 185), // creditCodeTaken
    must(326, 187), // organisationExists
    must(327, 188), // applicationsOfPerson
    must(328, 189), // applicationsOfRegion
    must(329, 190), // officersTooMany
    must(330, 191), // officersNone
    must(331, 192), // officerTwice
    must(332, 193), // notUnderReview
    must(333, 194), // ownReview
    must(334, 195), // sameReviewer
    must(335, 196), // notRejected
    must(336, 197), // appealDecided
    must(337, 198), // appealLate
    must(338, 199), // ownSupervision
    must(339, 200), // notSuspended
    must(340, 201), // unknownYear
    must(341, 203), // notActive
    must(342, 204), // notDue
    must(343, 205), // personMerged
    must(344, 206), // identityKeyOrder
    must(345, 207), // identityKeyReused
    must(346, 208), // identityKeyNotInForce
    must(347, 209), // ownWitness
    must(348, 210), // proofBelow
    must(349, 211), // proofNotHigher
    must(350, 212), // onePerson
    must(351, 213), // duplicateOpen
    must(352, 214), // noDuplicate
    must(353, 215), // ownDuplicate
    must(354, 216), // mergeIntoMember
    must(355, 217), // notAMinor
    must(356, 218), // underage
    must(357, 219), // guardianNeeded
    must(358, 220), // ownGuardian
    must(359, 221), // guardianActs
    must(360, 222), // unmaskingOff
    must(361, 223), // unmaskingExists
    must(362, 224), // unknownUnmasking
    must(363, 225), // unknownHandle
    must(364, 226), // ownUnmasking
    must(365, 227), // unmaskingDecided
    must(366, 228), // nobodyToTell
    must(367, 229), // assistanceOff
    must(368, 230), // ownHelper
    must(369, 231), // helperElsewhere
    must(370, 232), // helperForRole
    must(371, 233), // helperBusy
    must(372, 234), // helperChooses
    must(373, 235), // channelDiffers
    must(374, 237), // unknownBatch
    must(375, 238), // batchExists
    must(376, 239), // batchClosed
    must(377, 240), // batchTotal
    must(378, 241), // notInBatch
    must(379, 242), // batchMismatch
    must(380, 243), // nothingToCorrect
    must(381, 244), // correctionLate
    must(382, 245), // proofRaised
    must(383, 246), // secondEyes
    must(239, 0), // reshape
    must(384, 143), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(243, 250, 0), // organisation
    may(254, 36, 0), // until
    must(262, 45), // passes
    may(385, 251, 0), // passedBy
    must(187, 39), // grid
    must(255, 46), // version
    must(254, 18), // until
    may(386, 36, 0), // overlap
    must(101, 0), // source
    must(387, 46), // triesLeft
    must(254, 18), // until
    must(34, 0), // person
    must(242, 0), // household
    must(187, 39), // grid
    must(388, 258), // identity
    must(31, 41), // proof
    must(242, 0), // household
    must(389, 0), // delegate
    must(162, 0), // from
    must(163, 0), // to
    must(390, 262), // members
    must(391, 0), // socialOrganisation
    must(392, 0), // selfOrganisedGroup
    must(393, 0), // enterprise
    must(394, 0), // merchant
    must(395, 0), // department
    must(396, 0), // residentsCouncil
    must(397, 0), // worthiesCouncil
    must(398, 0), // serviceCorps
    must(399, 0), // legalServiceCorps
    must(400, 0), // ethicsPanel
    must(401, 0), // communityBody
    must(243, 0), // organisation
    must(182, 265), // kind
    must(36, 39), // region
    may(263, 266, 0), // creditCode
    must(402, 22), // documents
    must(265, 262), // officers
    must(403, 0), // applicant
    must(404, 49), // terms
    must(405, 39), // reviewedIn
    must(267, 18), // due
    must(243, 0), // organisation
    must(406, 0), // reason
    must(243, 0), // organisation
    must(36, 39), // region
    must(406, 0), // reason
    may(407, 251, 0), // by
    may(408, 36, 0), // appealUntil
    must(243, 0), // organisation
    must(406, 0), // reason
    must(36, 39), // region
    must(267, 18), // due
    must(243, 0), // organisation
    must(36, 39), // region
    must(267, 18), // due
    must(269, 46), // key
    must(409, 17), // check
    must(34, 0), // person
    must(388, 258), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(249, 0), // other
    may(410, 68, 0), // suspicion
    may(411, 251, 0), // finder
    must(267, 18), // due
    must(34, 0), // person
    must(249, 0), // other
    must(267, 18), // due
    must(34, 0), // person
    must(249, 0), // other
    must(406, 0), // reason
    must(34, 0), // person
    must(268, 0), // into
    must(406, 0), // reason
    must(412, 18), // adultFrom
    may(18, 251, 0), // guardian
    must(34, 0), // person
    must(413, 283), // minor
    must(414, 0), // decider
    must(406, 0), // reason
    must(414, 0), // decider
    must(406, 0), // reason
    must(34, 0), // person
    must(267, 18), // due
    may(415, 36, 0), // told
    must(416, 67), // overdue
    must(417, 288), // asked
    must(418, 289), // lapsed
    must(419, 290), // declined
    must(420, 291), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(271, 0), // handle
    must(421, 0), // asker
    must(406, 0), // reason
    must(422, 54), // rules
    must(423, 287), // stage
    must(424, 286), // order
    must(78, 0), // unmasking
    must(423, 287), // stage
    must(34, 0), // person
    must(425, 0), // tombstone
    must(34, 0), // person
    may(36, 130, 0), // region
    must(426, 236), // channel
    may(272, 251, 0), // helper
    may(279, 68, 0), // batch
    must(68, 0), // command
    may(254, 36, 0), // until
    must(68, 0), // command
    must(280, 19), // forms
    must(279, 0), // batch
    must(36, 39), // region
    must(280, 19), // forms
    must(195, 296), // kinds
    must(279, 0), // batch
    must(427, 296), // differences
    may(406, 68, 0), // reason
    may(389, 251, 0), // delegate
    must(242, 301), // household
    must(31, 302), // proof
    must(389, 303), // delegate
    must(34, 0), // person
    must(428, 300), // was
    must(26, 300), // now
    must(49, 17), // act
    must(68, 0), // command
    must(407, 0), // by
    may(429, 251, 0), // helps
    must(254, 18), // until
    must(49, 17), // act
    must(251, 0), // first
    must(44, 0), // second
    must(430, 129), // regionDefined
    must(431, 131), // reshapePlanned
    must(432, 141), // reshapeCancelled
    must(433, 142), // reshapeDropped
    must(434, 247), // regionReshaped
    must(435, 248), // knownHouseholdsEntered
    must(436, 249), // roleGranted
    must(437, 252), // roleRevoked
    must(438, 253), // joinCodeIssued
    must(439, 254), // joinCodeRevoked
    must(440, 255), // joinCodeRejected
    must(441, 256), // householdFormed
    must(442, 257), // personJoined
    must(443, 259), // personLeft
    must(444, 260), // delegateNamed
    must(445, 261), // householdRegrouped
    must(446, 263), // delegateCleared
    must(447, 264), // organisationApplied
    must(448, 267), // organisationApproved
    must(449, 268), // organisationRejected
    must(450, 269), // reviewAppealed
    must(451, 270), // applicationWithdrawn
    must(452, 271), // organisationSuspended
    must(453, 272), // organisationReinstated
    must(454, 273), // organisationDissolved
    must(455, 274), // reviewOverdue
    must(456, 275), // reviewEscalated
    must(457, 276), // identityKeyRotated
    must(458, 277), // personProved
    must(459, 278), // duplicateFound
    must(460, 279), // duplicateOverdue
    must(461, 280), // duplicateDismissed
    must(462, 281), // personsMerged
    must(463, 282), // minorEntered
    must(464, 284), // cameOfAge
    must(465, 285), // unmaskingAsked
    must(466, 292), // unmaskingMoved
    must(467, 293), // personErased
    must(468, 294), // entered
    must(469, 295), // batchOpened
    must(376, 298), // batchClosed
    must(470, 299), // entryCorrected
    must(471, 304), // actHeld
    must(472, 305), // actSeconded
    must(473, 314), // options
    must(474, 45), // seats
    must(473, 314), // options
    must(474, 45), // seats
    may(475, 315, 0), // reserved
    may(476, 317, 0), // elected
    must(473, 314), // options
    must(350, 67), // onePerson
    must(477, 312), // posts
    may(478, 318, 0), // apart
    must(479, 313), // post
    must(479, 313), // post
    must(51, 45), // max
    must(113, 78), // method
    must(480, 67), // equal
    must(481, 0), // greedy
    must(482, 0), // equalShares
    must(483, 0), // equalSharesThenGreedy
    must(113, 324), // method
    must(484, 13), // budget
    must(485, 325), // costs
    must(51, 45), // max
    must(225, 46), // points
    must(486, 310), // motion
    must(487, 311), // block
    must(142, 320), // approval
    must(488, 321), // score
    must(489, 322), // ranked
    must(484, 323), // budget
    must(424, 314), // order
    must(490, 17), // seed
    must(491, 327), // revote
    must(492, 328), // seniority
    must(493, 329), // lot
    must(473, 45), // options
    must(182, 309), // kind
    must(494, 326), // ties
    may(211, 339, 0), // basis
    may(101, 68, 0), // source
    must(495, 336), // dissuade
    must(496, 337), // expose
    must(497, 338), // exposeNamed
    must(498, 340), // refer
    must(499, 341), // fine
    must(500, 342), // withholdService
    must(157, 46), // days
    must(62, 46), // decisionDays
    must(501, 0), // rule
    must(502, 46), // windowDays
    must(503, 334), // ladder
    may(504, 87, 0), // replyDays
    may(505, 343, 0), // appeal
    may(506, 345, 0), // continues
    must(507, 0), // covenant
    must(422, 332), // rules
    may(220, 36, 0), // effectiveFrom
    may(508, 87, 0), // figuresFrom
    must(34, 0), // person
    must(509, 0), // ground
    must(155, 63), // of
    must(50, 19), // least
    must(510, 0), // topic
    must(36, 39), // region
    must(501, 62), // rule
    must(71, 42), // proofs
    must(511, 17), // subject
    must(512, 308), // question
    may(507, 330, 0), // covenant
    may(513, 346, 0), // repeals
    may(514, 346, 0), // follows
    must(171, 67), // contested
    must(515, 314), // standsFor
    may(516, 36, 0), // opensBefore
    may(517, 347, 0), // recalls
    must(518, 349), // units
    must(519, 350), // calls
    may(257, 87, 0), // needed
    must(520, 0), // proposer
    must(267, 18), // due
    must(34, 0), // person
    must(86, 67), // registered
    must(36, 39), // region
    must(521, 353), // voters
    must(522, 17), // evidence
    must(523, 0), // unit
    must(20, 0), // owner
    must(154, 19), // area
    must(36, 39), // region
    must(518, 356), // units
    must(510, 0), // topic
    must(34, 0), // person
    must(510, 0), // topic
    must(138, 46), // seconds
    must(138, 46), // seconds
    must(257, 46), // needed
    must(524, 18), // before
    must(525, 362), // fewSeconds
    must(526, 363), // nobodyEligible
    must(527, 364), // areaTooLarge
    must(528, 365), // tooLate
    must(510, 0), // topic
    must(384, 361), // why
    must(510, 0), // topic
    must(267, 18), // due
    must(510, 0), // topic
    must(529, 67), // admitted
    must(407, 262), // by
    may(406, 68, 0), // reason
    may(254, 36, 0), // until
    must(510, 0), // topic
    must(34, 0), // person
    must(267, 18), // due
    must(510, 0), // topic
    must(254, 18), // until
    must(22, 0), // for
    must(530, 0), // against
    must(531, 0), // statement
    must(532, 0), // amendment
    must(510, 0), // topic
    must(533, 0), // contribution
    must(34, 0), // person
    must(182, 372), // kind
    must(534, 17), // content
    must(255, 46), // version
    may(507, 330, 0), // covenant
    must(535, 0), // disagree
    must(536, 0), // pass
    must(537, 0), // agree
    must(510, 0), // topic
    must(533, 0), // contribution
    must(34, 0), // person
    must(538, 374), // reaction
    must(510, 0), // topic
    must(533, 0), // contribution
    must(539, 67), // accepted
    must(255, 46), // version
    must(511, 17), // subject
    may(507, 330, 0), // covenant
    must(510, 0), // topic
    must(533, 0), // contribution
    must(540, 67), // hidden
    must(406, 0), // reason
    must(541, 18), // listUntil
    must(542, 18), // objectionsUntil
    must(543, 18), // listDue
    must(544, 18), // opens
    must(90, 19), // eligible
    may(154, 381, 0), // area
    must(545, 17), // register
    must(510, 0), // topic
    must(255, 46), // version
    must(546, 46), // dropped
    must(404, 378), // terms
    may(547, 379, 0), // list
    may(34, 251, 0), // person
    may(243, 250, 0), // organisation
    must(548, 67), // listed
    may(154, 381, 0), // area
    must(510, 0), // topic
    must(549, 0), // objection
    must(34, 0), // person
    must(406, 0), // reason
    may(550, 383, 0), // about
    must(510, 0), // topic
    must(549, 0), // objection
    must(551, 67), // upheld
    must(406, 0), // reason
    must(510, 0), // topic
    must(552, 19), // unanswered
    must(510, 0), // topic
    must(254, 18), // until
    must(267, 18), // due
    must(510, 0), // topic
    must(549, 0), // objection
    must(407, 262), // by
    may(254, 36, 0), // until
    must(510, 0), // topic
    must(36, 39), // region
    may(553, 330, 0), // adopts
    may(513, 346, 0), // repeals
    must(552, 19), // unanswered
    may(55, 36, 0), // review
    must(510, 0), // topic
    must(513, 0), // repeals
    must(407, 0), // by
    must(554, 0), // keep
    must(240, 0), // change
    must(555, 0), // end
    must(510, 0), // topic
    must(556, 394), // finding
    must(534, 17), // content
    may(557, 36, 0), // next
    must(510, 0), // topic
    must(547, 380), // list
    must(254, 18), // until
    must(253, 19), // joined
    must(558, 19), // left
    must(559, 19), // changed
    must(510, 0), // topic
    must(24, 0), // voter
    may(242, 397, 0), // household
    may(243, 250, 0), // organisation
    may(560, 251, 0), // proxy
    must(426, 236), // channel
    must(540, 398), // hidden
    must(122, 67), // replaces
    must(561, 0), // spouse
    must(231, 0), // parent
    must(562, 0), // child
    must(563, 0), // sibling
    must(564, 0), // grandparent
    must(565, 0), // grandchild
    must(510, 0), // topic
    must(566, 0), // principal
    must(560, 0), // proxy
    may(567, 400, 0), // relation
    must(522, 17), // evidence
    must(510, 0), // topic
    must(521, 262), // voters
    must(522, 17), // evidence
    must(568, 67), // inTime
    must(510, 0), // topic
    must(24, 0), // voter
    may(242, 397, 0), // household
    must(279, 0), // batch
    must(426, 236), // channel
    must(569, 262), // watchers
    must(510, 0), // topic
    must(279, 0), // batch
    must(570, 406), // papers
    must(510, 0), // topic
    must(571, 19), // boxes
    must(254, 18), // until
    must(572, 0), // noQuorum
    must(573, 0), // rejected
    must(574, 0), // passed
    must(106, 0), // void
    must(575, 0), // tooMany
    must(576, 0), // twoPosts
    must(577, 0), // otherForm
    must(114, 0), // equalRanks
    must(578, 0), // unreadable
    must(579, 414), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(580, 19), // blank
    must(106, 412), // void
    must(581, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(582, 19), // yes
    must(583, 19), // no
    must(584, 19), // abstain
    must(585, 418), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(586, 428), // test
    must(581, 95), // measure
    must(587, 19), // part
    must(588, 19), // whole
    must(589, 66), // base
    must(590, 65), // ratio
    must(591, 429), // comparison
    must(558, 430), // left
    must(592, 430), // right
    must(593, 67), // holds
    must(594, 45), // option
    must(595, 425), // votes
    must(596, 426), // tests
    must(594, 45), // option
    must(475, 67), // reserved
    must(597, 67), // byTie
    must(595, 423), // votes
    must(598, 431), // seated
    must(599, 314), // tied
    must(264, 45), // open
    must(477, 421), // posts
    must(251, 45), // first
    must(44, 45), // second
    must(600, 19), // forFirst
    must(601, 19), // forSecond
    must(594, 45), // option
    must(602, 314), // path
    must(603, 19), // strength
    must(604, 19), // back
    must(605, 314), // cut
    must(606, 434), // duels
    must(607, 314), // unbeaten
    may(608, 52, 0), // winner
    must(31, 436), // proof
    must(594, 45), // option
    must(595, 19), // votes
    must(609, 19), // alone
    must(610, 441), // standings
    must(611, 19), // continuing
    must(117, 19), // exhausted
    must(612, 314), // out
    must(597, 67), // byTie
    must(613, 439), // rounds
    may(608, 52, 0), // winner
    must(599, 314), // tied
    must(614, 45), // project
    must(615, 430), // effectiveVotesThousandths
    must(616, 19), // inFull
    must(614, 45), // project
    must(595, 19), // votes
    must(617, 13), // cost
    must(524, 13), // before
    must(618, 67), // funded
    must(597, 67), // byTie
    must(619, 446), // offers
    must(620, 444), // steps
    must(558, 13), // left
    must(599, 314), // tied
    must(486, 417), // motion
    must(474, 420), // seats
    must(104, 433), // schulze
    must(105, 438), // runoff
    must(484, 443), // budget
    must(621, 410), // outcome
    must(622, 411), // turnout
    may(623, 415, 0), // count
    must(31, 426), // proof
    must(624, 19), // sameTracker
    must(28, 17), // root
    must(510, 0), // topic
    must(36, 39), // region
    must(625, 409), // result
    must(253, 19), // joined
    must(558, 19), // left
    must(559, 19), // changed
    must(626, 19), // doubled
    must(627, 307), // topicProposed
    must(628, 352), // votersRecorded
    must(629, 355), // unitsRecorded
    must(630, 358), // secondGiven
    must(631, 359), // topicSeconded
    must(632, 360), // topicLapsed
    must(633, 366), // topicWithdrawn
    must(634, 367), // screeningBegan
    must(635, 368), // topicScreened
    must(636, 369), // rulingAppealed
    must(637, 370), // discussionBegan
    must(638, 371), // contributionMade
    must(639, 373), // reactionGiven
    must(640, 375), // amendmentDecided
    must(641, 376), // contributionModerated
    must(642, 377), // topicFrozen
    must(643, 382), // objectionLodged
    must(644, 385), // objectionDecided
    must(645, 386), // listStands
    must(646, 387), // resultAnnounced
    must(647, 388), // resultAnnulled
    must(648, 389), // resultStands
    must(649, 390), // topicInForce
    must(650, 391), // topicMoot
    must(455, 392), // reviewOverdue
    must(651, 393), // topicReviewed
    must(652, 395), // votingOpened
    must(653, 396), // ballotCast
    must(654, 399), // voteEntrusted
    must(655, 402), // proxyRevoked
    must(656, 403), // ballotsServed
    must(657, 404), // paperIssued
    must(658, 405), // papersCounted
    must(659, 407), // votingClosed
    must(660, 408), // topicDecided
    must(510, 0), // topic
    must(36, 39), // region
    must(661, 331), // draft
    may(122, 450, 0), // replaces
    must(662, 18), // since
    must(507, 0), // covenant
    must(510, 0), // topic
    must(254, 18), // until
    must(663, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(34, 0), // person
    must(664, 39), // place
    must(522, 17), // evidence
    must(665, 19), // repetition
    must(581, 335), // measure
    must(254, 18), // until
    must(666, 18), // applies
    must(667, 0), // case
    may(668, 251, 0), // recorder
    must(663, 0), // violation
    must(534, 17), // content
    must(663, 0), // violation
    must(34, 0), // person
    must(664, 39), // place
    must(522, 17), // evidence
    must(665, 19), // repetition
    must(581, 335), // measure
    may(667, 456, 0), // case
    must(408, 18), // appealUntil
    must(507, 0), // covenant
    must(501, 0), // rule
    must(664, 39), // place
    must(507, 0), // covenant
    must(501, 0), // rule
    must(664, 39), // place
    must(669, 18), // issued
    must(663, 0), // violation
    must(664, 39), // place
    must(522, 17), // evidence
    must(182, 0), // kind
    must(667, 0), // case
    must(663, 0), // violation
    must(667, 0), // case
    must(663, 0), // violation
    must(136, 28), // code
    must(663, 0), // violation
    must(534, 17), // content
    must(267, 18), // due
    must(663, 0), // violation
    must(406, 0), // reason
    must(663, 0), // violation
    may(406, 68, 0), // reason
    may(667, 456, 0), // case
    must(670, 449), // covenantAdopted
    must(671, 451), // covenantRepealed
    must(672, 452), // covenantGoesOn
    must(673, 453), // violationRecorded
    must(674, 454), // replyGiven
    must(675, 455), // measureApplied
    must(676, 457), // noticeIssued
    must(677, 458), // noticeRetracted
    must(678, 459), // referredAgain
    must(679, 460), // referralOpened
    must(680, 461), // referralRefused
    must(681, 462), // appealLodged
    must(682, 463), // appealDismissed
    must(683, 464), // violationWithdrawn
    must(684, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(684, 0), // fund
    must(101, 0), // source
    must(176, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(684, 0), // fund
    must(101, 0), // source
    must(176, 13), // amount
    must(406, 0), // reason
    must(49, 0), // act
    must(685, 19), // times
    must(686, 0), // offer
    must(394, 0), // merchant
    must(687, 13), // price
    must(688, 19), // stock
    may(689, 470, 0), // requires
    must(34, 0), // person
    must(394, 0), // merchant
    must(690, 0), // redemption
    must(686, 0), // offer
    must(691, 474), // buyer
    must(687, 13), // price
    must(692, 45), // tries
    must(267, 18), // due
    must(690, 0), // redemption
    must(387, 45), // triesLeft
    must(693, 0), // cancelled
    must(694, 0), // expired
    must(695, 0), // locked
    must(696, 0), // dissolved
    must(690, 0), // redemption
    must(697, 478), // cause
    must(394, 0), // merchant
    must(698, 13), // carried
    must(699, 13), // earned
    must(700, 13), // spent
    must(475, 13), // reserved
    must(701, 13), // net
    must(702, 482), // cny
    must(698, 13), // carried
    must(699, 13), // earned
    must(700, 13), // spent
    must(475, 13), // reserved
    must(701, 13), // net
    must(702, 482), // cny
    must(703, 482), // rounding
    must(704, 0), // settlement
    must(36, 39), // region
    must(705, 109), // rate
    must(706, 480), // lines
    must(707, 483), // totals
    must(34, 0), // person
    must(268, 0), // into
    must(176, 13), // amount
    must(34, 0), // person
    must(684, 0), // fund
    must(176, 13), // amount
    must(708, 466), // fundOpened
    must(709, 467), // pointsAwarded
    must(710, 468), // awardReversed
    must(711, 469), // offerPublished
    must(712, 472), // offerWithdrawn
    must(713, 473), // redemptionReserved
    must(714, 475), // codeRejected
    must(715, 476), // redemptionConfirmed
    must(716, 477), // redemptionReturned
    must(717, 479), // settled
    must(718, 484), // pointsCombined
    must(719, 485), // pointsForfeited
    must(196, 114), // officeHours
    must(197, 116), // limits
    must(198, 45), // warningsMax
    must(199, 45), // reopeningsMax
    must(200, 46), // evaluationDays
    must(404, 488), // terms
    must(19, 0), // resident
    must(720, 0), // gridPatrol
    must(721, 0), // hotline
    must(722, 0), // policeLine
    must(723, 0), // sensor
    must(395, 0), // department
    must(724, 0), // tip
    must(507, 0), // covenant
    must(667, 0), // case
    must(182, 0), // kind
    must(183, 67), // urgent
    must(36, 39), // region
    must(193, 118), // level
    must(426, 490), // channel
    must(101, 0), // source
    may(725, 251, 0), // reporter
    must(534, 17), // content
    must(267, 18), // due
    must(667, 0), // case
    must(193, 118), // level
    must(667, 0), // case
    must(193, 118), // level
    must(406, 0), // reason
    must(602, 0), // path
    must(254, 18), // until
    must(667, 0), // case
    may(510, 346, 0), // topic
    must(667, 0), // case
    must(243, 0), // organisation
    must(667, 0), // case
    must(726, 0), // lead
    must(64, 113), // helpers
    must(727, 67), // designated
    must(667, 0), // case
    must(395, 0), // department
    must(406, 0), // reason
    must(36, 500), // region
    must(243, 501), // organisation
    must(667, 0), // case
    must(523, 499), // unit
    must(625, 0), // result
    must(728, 67), // complete
    may(407, 251, 0), // by
    must(667, 0), // case
    must(193, 118), // level
    must(523, 499), // unit
    must(625, 0), // result
    must(604, 140), // back
    must(729, 67), // late
    must(254, 18), // until
    must(340, 0), // unknownYear
    must(730, 0), // warningsExhausted
    must(667, 0), // case
    must(162, 118), // from
    must(163, 118), // to
    may(406, 68, 0), // reason
    must(267, 18), // due
    may(731, 504, 0), // deferral
    must(667, 0), // case
    must(193, 118), // level
    must(523, 499), // unit
    must(267, 18), // due
    must(667, 0), // case
    must(193, 118), // level
    must(732, 45), // warning
    must(267, 18), // due
    may(731, 504, 0), // deferral
    must(667, 0), // case
    must(267, 18), // due
    may(731, 504, 0), // deferral
    must(667, 0), // case
    must(733, 46), // round
    must(734, 510), // response
    must(735, 510), // solution
    must(736, 510), // satisfaction
    may(406, 68, 0), // reason
    must(667, 0), // case
    must(193, 118), // level
    must(733, 46), // round
    must(406, 0), // reason
    must(267, 18), // due
    must(737, 487), // termsAdopted
    must(738, 489), // caseReported
    must(739, 491), // caseAccepted
    must(740, 492), // caseDeclined
    must(741, 493), // selfResolutionStarted
    must(742, 494), // handlingStarted
    must(743, 495), // caseEntrusted
    must(744, 496), // caseDispatched
    must(745, 497), // caseReturned
    must(746, 498), // feedbackGiven
    must(747, 502), // caseClosed
    must(748, 503), // caseEscalated
    must(749, 506), // deadlineMissed
    must(750, 507), // caseSupervised
    must(751, 508), // deadlineSet
    must(752, 509), // caseRated
    must(753, 511), // caseReopened
    must(754, 512), // caseReleased
    must(755, 513), // caseWithdrawn
    must(407, 0), // by
    must(756, 0), // record
    must(757, 19), // ageDays
    must(254, 18), // until
    must(758, 0), // holder
    must(756, 0), // record
    must(757, 19), // ageDays
    must(254, 18), // until
    must(211, 122), // basis
    must(254, 18), // until
    must(210, 0), // item
    must(759, 0), // purpose
    must(210, 0), // item
    must(243, 0), // organisation
    must(20, 0), // owner
    must(243, 0), // organisation
    must(258, 39), // actsIn
    must(187, 39), // grid
    must(210, 0), // item
    must(407, 0), // by
    must(756, 0), // record
    must(757, 19), // ageDays
    must(254, 18), // until
    must(210, 0), // item
    must(243, 0), // organisation
    must(254, 18), // until
    must(210, 0), // item
    must(211, 122), // basis
    must(210, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(210, 0), // item
    must(758, 0), // holder
    must(756, 0), // record
    must(757, 19), // ageDays
    must(254, 18), // until
    must(756, 0), // record
    must(254, 18), // until
    must(760, 524), // unknownItem
    must(761, 525), // itemTwice
    must(762, 526), // purposeNotLawful
    must(763, 527), // notEntitled
    must(764, 528), // outsideRegion
    must(765, 529), // alreadyHeld
    must(766, 530), // refusedByResident
    must(767, 531), // consentMissing
    must(768, 532), // guardianMissing
    must(769, 533), // heldElsewhere
    must(770, 534), // recordExists
    must(771, 535), // unknownRecord
    must(772, 536), // notFresh
    must(773, 537), // notRefusable
    must(384, 523), // why
    must(765, 519), // alreadyHeld
    must(774, 520), // shareFrom
    must(775, 521), // mayCollect
    must(776, 522), // forbidden
    must(210, 0), // item
    must(60, 518), // answer
    must(421, 0), // asker
    must(34, 0), // person
    must(243, 0), // organisation
    must(759, 0), // purpose
    must(777, 516), // answers
    must(210, 0), // item
    must(407, 0), // by
    must(522, 17), // evidence
    must(756, 0), // record
    must(210, 0), // item
    must(34, 0), // person
    must(243, 0), // organisation
    must(759, 0), // purpose
    must(421, 0), // asker
    must(534, 17), // content
    must(211, 122), // basis
    may(201, 539, 0), // consent
    must(254, 18), // until
    must(756, 0), // record
    must(243, 0), // organisation
    must(759, 0), // purpose
    may(201, 539, 0), // consent
    must(34, 0), // person
    must(210, 0), // item
    must(243, 0), // organisation
    must(254, 18), // until
    must(778, 515), // formAsked
    must(779, 538), // itemCollected
    must(780, 541), // itemShared
    must(781, 542), // itemRefused
    must(782, 543), // holdingEnded
    must(783, 544), // personForgotten
    must(512, 0), // question
    must(784, 0), // body
    must(34, 0), // person
    must(534, 17), // content
    must(404, 51), // terms
    must(785, 18), // remind
    must(267, 18), // due
    must(512, 0), // question
    must(784, 0), // body
    must(267, 18), // due
    must(512, 0), // question
    must(523, 499), // unit
    must(267, 18), // due
    must(512, 0), // question
    must(36, 39), // region
    must(267, 18), // due
    must(523, 499), // unit
    must(35, 10), // role
    must(512, 0), // question
    must(534, 17), // content
    must(786, 551), // shown
    must(512, 0), // question
    must(787, 67), // solved
    must(788, 546), // questionAsked
    must(789, 547), // answerReminded
    must(790, 548), // answerOverdue
    must(791, 549), // questionEscalated
    must(792, 550), // questionAnswered
    must(793, 552), // questionWithdrawn
    must(794, 553), // answerRated
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 126), // category
    must(534, 17), // content
    may(201, 556, 0), // consent
    may(254, 36, 0), // until
    must(216, 0), // entry
    must(534, 17), // content
    must(216, 0), // entry
    may(254, 36, 0), // until
    must(34, 0), // person
    may(218, 560, 0), // category
    must(795, 0), // purposeReached
    must(796, 0), // serviceEnded
    must(797, 0), // consentWithdrawn
    must(798, 0), // unlawful
    must(207, 0), // otherLaw
    must(34, 0), // person
    must(509, 562), // ground
    must(799, 0), // termEnded
    must(797, 0), // consentWithdrawn
    must(800, 0), // erasure
    must(801, 564), // entries
    must(697, 565), // cause
    must(802, 555), // entryKept
    must(470, 557), // entryCorrected
    must(803, 558), // termMoved
    must(797, 559), // consentWithdrawn
    must(804, 561), // erasureOrdered
    must(805, 563), // entriesDue
    must(806, 566), // entriesErased
    must(229, 33), // charter
    must(223, 128), // membership
    must(224, 306), // deliberation
    must(507, 448), // covenant
    must(225, 465), // points
    must(226, 486), // cases
    must(227, 514), // catalogue
    must(76, 545), // consultation
    must(228, 554), // vault
    must(807, 31), // events
    must(808, 19), // bytes
    must(51, 19), // max
    must(246, 19), // at
    must(602, 28), // path
    must(809, 28), // problem
    must(810, 0), // request
    must(811, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(246, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(812, 0), // actor
    must(107, 3), // allowed
    must(813, 19), // fired
    must(255, 46), // version
    must(252, 46), // known
    must(814, 570), // tooLarge
    must(815, 571), // notUtf8
    must(816, 572), // malformed
    must(817, 573), // requestReused
    must(818, 574), // full
    must(819, 575), // timeBackward
    must(776, 576), // forbidden
    must(820, 577), // deadlinesPending
    must(821, 578), // snapshotDamaged
    must(822, 579), // snapshotVersion
    must(823, 580), // wrongSecret
    must(824, 581), // notRecorded
    must(825, 582), // noSuchRecord
    must(826, 583), // invalidNumber
    must(246, 18), // at
    must(162, 18), // from
    must(162, 18), // from
    must(827, 18), // latest
    must(828, 585), // invalid
    must(829, 586), // notInForce
    must(830, 587), // notLater
    must(501, 0), // rule
    must(145, 0), // preset
    must(831, 28), // article
    must(832, 28), // dates
    must(246, 18), // at
    must(501, 0), // rule
    must(831, 28), // article
    must(833, 19), // stand
    must(474, 45), // seats
    must(34, 0), // person
    must(501, 0), // rule
    must(831, 28), // article
    must(510, 0), // topic
    must(501, 0), // rule
    must(834, 28), // field
    must(510, 0), // topic
    must(36, 39), // region
    must(501, 0), // rule
    must(510, 0), // topic
    must(509, 0), // ground
    must(831, 28), // article
    must(254, 18), // until
    must(246, 18), // at
    must(152, 0), // proposed
    must(835, 0), // screening
    must(419, 0), // declined
    must(836, 0), // appealed
    must(837, 0), // discussed
    must(838, 0), // seconded
    must(839, 0), // voting
    must(840, 0), // counting
    must(841, 0), // decided
    must(418, 0), // lapsed
    must(119, 0), // withdrawn
    must(282, 0), // announced
    must(842, 0), // annulled
    must(843, 0), // inForce
    must(844, 0), // repealed
    must(845, 0), // moot
    must(510, 0), // topic
    must(407, 0), // by
    must(423, 601), // stage
    must(510, 0), // topic
    must(501, 0), // rule
    must(254, 18), // until
    must(246, 18), // at
    must(510, 0), // topic
    must(501, 0), // rule
    must(834, 28), // field
    must(846, 28), // given
    must(257, 28), // needed
    must(523, 0), // unit
    must(36, 39), // region
    must(847, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(422, 19), // rules
    must(51, 46), // max
    must(501, 0), // rule
    must(157, 46), // days
    must(51, 46), // max
    must(501, 0), // rule
    must(620, 19), // steps
    must(51, 46), // max
    must(501, 0), // rule
    must(848, 46), // step
    must(501, 0), // rule
    must(848, 46), // step
    must(504, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(162, 46), // from
    must(849, 46), // min
    must(501, 0), // rule
    must(848, 46), // step
    must(211, 122), // basis
    must(501, 0), // rule
    must(182, 0), // kind
    must(501, 0), // rule
    must(848, 46), // step
    must(176, 13), // amount
    must(501, 0), // rule
    must(506, 0), // continues
    must(510, 0), // topic
    must(501, 0), // rule
    must(841, 0), // decided
    must(834, 28), // field
    must(846, 28), // given
    must(257, 28), // needed
    must(510, 0), // topic
    must(523, 0), // unit
    must(510, 0), // topic
    must(423, 601), // stage
    must(510, 0), // topic
    must(138, 46), // seconds
    must(257, 46), // needed
    must(510, 0), // topic
    must(267, 18), // due
    must(246, 18), // at
    must(510, 0), // topic
    must(254, 18), // until
    must(246, 18), // at
    must(510, 0), // topic
    must(154, 430), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(850, 18), // opened
    must(24, 0), // voter
    must(242, 0), // household
    must(24, 0), // voter
    must(45, 18), // cast
    must(426, 236), // channel
    must(24, 0), // voter
    must(137, 63), // electorate
    must(182, 28), // kind
    must(501, 0), // rule
    must(182, 28), // kind
    must(834, 28), // field
    must(846, 28), // given
    must(501, 0), // rule
    must(143, 66), // approvalOf
    must(501, 0), // rule
    must(113, 78), // method
    must(480, 67), // equal
    must(851, 78), // sheetMethod
    must(852, 67), // sheetEqual
    must(501, 0), // rule
    must(831, 0), // article
    must(560, 0), // proxy
    must(51, 46), // max
    must(560, 0), // proxy
    must(501, 0), // rule
    must(831, 0), // article
    must(560, 0), // proxy
    must(162, 18), // from
    must(246, 18), // at
    must(279, 0), // batch
    must(853, 46), // present
    must(257, 46), // needed
    must(510, 0), // topic
    must(147, 19), // ballots
    must(849, 46), // min
    must(854, 675), // tracker
    must(510, 0), // topic
    must(423, 601), // stage
    must(257, 601), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(533, 0), // contribution
    must(182, 372), // kind
    must(257, 372), // needed
    must(533, 0), // contribution
    must(255, 46), // version
    must(256, 46), // current
    must(533, 0), // contribution
    must(507, 0), // covenant
    must(510, 0), // topic
    must(254, 18), // until
    must(855, 19), // undecided
    must(510, 0), // topic
    must(137, 63), // electorate
    must(834, 28), // field
    must(510, 0), // topic
    must(137, 63), // electorate
    must(548, 67), // listed
    must(154, 19), // area
    must(510, 0), // topic
    must(548, 67), // listed
    must(856, 589), // unknownTopic
    must(857, 590), // topicExists
    must(858, 591), // unknownRule
    must(859, 592), // presetOutsideDates
    must(860, 593), // uncontested
    must(861, 594), // notConvener
    must(862, 595), // noCovenants
    must(863, 596), // electionNamed
    must(864, 597), // noElection
    must(865, 598), // recallNamed
    must(866, 599), // recallFailed
    must(867, 600), // runoffUnderWay
    must(868, 602), // runoffLate
    must(869, 603), // runoffAsks
    must(870, 604), // unitsNamed
    must(871, 605), // unknownUnit
    must(872, 606), // registeredElsewhere
    must(873, 607), // rulesCount
    must(874, 608), // ruleTwice
    must(502, 609), // windowDays
    must(875, 610), // ladderLength
    must(876, 611), // ladderDescends
    must(877, 612), // hearingDays
    must(878, 613), // unheard
    must(508, 614), // figuresFrom
    must(879, 615), // namedWithoutBasis
    must(880, 616), // namedWithoutSource
    must(881, 617), // unknownKind
    must(499, 618), // fine
    must(882, 619), // serviceWithheld
    must(883, 620), // nothingToContinue
    must(884, 621), // covenantTaken
    must(885, 622), // nothingToRepeal
    must(886, 623), // alreadyReplaced
    must(887, 624), // looserRule
    must(888, 625), // otherRule
    must(889, 626), // unitLeftOut
    must(890, 627), // notBeingSeconded
    must(891, 628), // notSeconded
    must(892, 629), // notOpenable
    must(893, 630), // notWithdrawable
    must(894, 631), // notVoting
    must(895, 632), // secondingOver
    must(896, 633), // votingOver
    must(342, 634), // notDue
    must(897, 635), // ownSecond
    must(764, 636), // outsideRegion
    must(898, 637), // alreadySeconded
    must(899, 638), // notOwner
    must(527, 639), // areaTooLarge
    must(526, 640), // nobodyEligible
    must(900, 641), // appBallotOfAnother
    must(901, 642), // notEligible
    must(902, 643), // notDelegate
    must(903, 644), // alreadyVoted
    must(904, 645), // organisationNamed
    must(905, 646), // enteredTwice
    must(906, 647), // invalidQuestion
    must(907, 648), // adoptedByMotion
    must(908, 649), // motionOnly
    must(909, 650), // electedOf
    must(910, 651), // noRanks
    must(911, 652), // otherRanks
    must(912, 653), // secretByAnother
    must(913, 654), // ballotVoid
    must(914, 655), // noProxies
    must(915, 656), // relationMissing
    must(916, 657), // ownProxy
    must(917, 658), // proxyChain
    must(918, 659), // proxyFull
    must(919, 660), // ownTrust
    must(920, 661), // notListed
    must(921, 662), // notEntrusted
    must(922, 663), // notProxy
    must(923, 664), // proxyWithoutVote
    must(924, 665), // proxyEarly
    must(925, 666), // noPapers
    must(926, 667), // fewWatchers
    must(927, 668), // boxCounted
    must(928, 669), // boxChannel
    must(929, 670), // unknownBox
    must(930, 671), // notCounted
    must(931, 672), // withheld
    must(932, 673), // voidVote
    must(933, 674), // unknownTracker
    must(934, 676), // wrongStage
    must(935, 677), // timeOver
    must(936, 678), // ownMatter
    must(937, 679), // reasonMissing
    must(938, 680), // sameDecider
    must(939, 681), // notProposer
    must(940, 682), // ruledForGood
    must(941, 683), // unknownContribution
    must(942, 684), // contributionExists
    must(943, 685), // tooManyContributions
    must(944, 686), // otherKind
    must(945, 687), // contributionHidden
    must(946, 688), // amendmentOver
    must(947, 689), // staleAmendment
    must(948, 690), // noDraftToChange
    must(949, 691), // listOpen
    must(950, 692), // noSuchEntry
    must(951, 693), // noSuchArea
    must(952, 694), // asListed
    must(953, 695), // objectionExists
    must(954, 696), // alreadyObjected
    must(955, 697), // unknownObjection
    must(956, 698), // objectionOver
    must(507, 0), // covenant
    must(662, 18), // since
    must(507, 0), // covenant
    must(662, 18), // since
    must(246, 18), // at
    must(663, 0), // violation
    must(957, 18), // recorded
    must(663, 0), // violation
    must(958, 18), // applied
    must(663, 0), // violation
    must(666, 18), // applies
    must(246, 18), // at
    must(663, 0), // violation
    must(254, 18), // until
    must(246, 18), // at
    must(663, 0), // violation
    must(267, 18), // due
    must(246, 18), // at
    must(664, 39), // place
    must(193, 118), // level
    must(664, 39), // place
    must(36, 39), // region
    must(959, 700), // covenantExists
    must(960, 701), // unknownCovenant
    must(829, 702), // notInForce
    must(961, 703), // notYetInForce
    must(858, 704), // unknownRule
    must(962, 705), // violationExists
    must(963, 706), // unknownViolation
    must(964, 707), // ownViolation
    must(965, 708), // alreadyWithdrawn
    must(966, 709), // replyClosed
    must(967, 710), // notApplied
    must(968, 711), // appealClosed
    must(969, 712), // alreadyAppealed
    must(970, 713), // ownRecord
    must(971, 714), // noAppeal
    must(342, 715), // notDue
    must(972, 716), // nothingToRefer
    must(973, 717), // placeTooHigh
    must(974, 718), // placeOutside
    must(413, 719), // minor
    must(975, 720), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(704, 0), // settlement
    must(394, 0), // merchant
    must(684, 0), // fund
    must(36, 39), // region
    must(187, 39), // grid
    must(49, 0), // act
    must(976, 13), // cap
    must(699, 13), // earned
    must(417, 13), // asked
    must(254, 18), // until
    must(687, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(977, 19), // done
    must(257, 19), // needed
    must(978, 13), // balance
    must(257, 13), // needed
    must(475, 0), // reserved
    must(979, 0), // confirmed
    must(693, 0), // cancelled
    must(694, 0), // expired
    must(695, 0), // locked
    must(690, 0), // redemption
    must(980, 749), // status
    must(281, 13), // total
    must(417, 13), // asked
    must(51, 13), // max
    must(981, 722), // notAMerchant
    must(982, 723), // unknownFund
    must(983, 724), // unknownAct
    must(984, 725), // unknownAward
    must(985, 726), // unknownOffer
    must(986, 727), // unknownRedemption
    must(987, 728), // unknownSettlement
    must(988, 729), // notInSettlement
    must(989, 730), // fundExists
    must(990, 731), // offerExists
    must(991, 732), // redemptionExists
    must(992, 733), // settlementExists
    must(993, 734), // ownAward
    must(994, 735), // fundElsewhere
    must(307, 736), // proofTooLow
    must(995, 737), // alreadyAwarded
    must(996, 738), // capReached
    must(997, 739), // alreadyReversed
    must(998, 740), // priceTooLow
    must(999, 741), // stockEmpty
    must(1000, 742), // requirementEmpty
    must(712, 743), // offerWithdrawn
    must(1001, 744), // ownOffer
    must(1002, 745), // requirementNotMet
    must(1003, 746), // soldOut
    must(1004, 747), // balanceTooLow
    must(1005, 748), // redemptionOver
    must(1006, 750), // redemptionLate
    must(342, 751), // notDue
    must(1007, 752), // ownConfirmation
    must(1008, 753), // ownSettlement
    must(1009, 754), // nothingToSettle
    must(1010, 755), // ledgerFull
    must(426, 490), // channel
    must(667, 0), // case
    must(1011, 0), // reported
    must(1012, 0), // notAccepted
    must(539, 0), // accepted
    must(1013, 0), // selfResolving
    must(1014, 0), // handling
    must(1015, 0), // entrusted
    must(1016, 0), // dispatched
    must(1017, 0), // returned
    must(1018, 0), // feedback
    must(1019, 0), // closed
    must(1020, 0), // evaluated
    must(1021, 0), // reopened
    must(119, 0), // withdrawn
    must(667, 0), // case
    must(423, 765), // stage
    must(257, 766), // needed
    must(193, 118), // level
    must(1022, 118), // lowest
    must(1023, 118), // highest
    must(193, 118), // level
    must(163, 118), // to
    must(163, 118), // to
    must(1024, 118), // top
    must(193, 118), // level
    must(557, 118), // next
    must(163, 118), // to
    must(1025, 46), // reopenings
    must(51, 46), // max
    must(1026, 757), // unknownCase
    must(1027, 758), // channelOfTheEngine
    must(1028, 759), // sourceEntered
    must(1029, 760), // caseExists
    must(881, 761), // unknownKind
    must(1030, 762), // regionTooHigh
    must(1031, 763), // notOwnName
    must(934, 764), // wrongStage
    must(1032, 767), // wrongLevel
    must(342, 768), // notDue
    must(1033, 769), // deadlinePassed
    must(1034, 770), // atTop
    must(1035, 771), // notAbove
    must(1036, 772), // aboveTop
    must(1037, 773), // skipsLevel
    must(1038, 774), // notEntrustable
    must(1039, 775), // notADepartment
    must(1040, 776), // outOfReach
    must(297, 777), // namedTwice
    must(1041, 778), // unitMissing
    must(1042, 779), // notWithUnit
    must(1043, 780), // notActingFor
    must(746, 781), // feedbackGiven
    must(1044, 782), // returnedBefore
    must(1045, 783), // dispatchDesignated
    must(1046, 784), // alreadyRated
    must(1047, 785), // anonymous
    must(1048, 786), // notReporter
    must(1049, 787), // handlerRates
    must(1050, 788), // windowClosed
    must(1051, 789), // reopenedTooOften
    must(340, 790), // unknownYear
    must(1052, 791), // noTerm
    must(784, 0), // body
    must(36, 39), // region
    must(187, 39), // grid
    must(1053, 793), // unknownQuestion
    must(1054, 794), // questionExists
    must(1055, 795), // notPublic
    must(1040, 796), // outOfReach
    must(1056, 797), // tooManyOpen
    must(1057, 798), // notOpen
    must(1058, 799), // ownQuestion
    must(1059, 800), // notAnswered
    must(1060, 801), // ratedAlready
    must(342, 802), // notDue
    must(1061, 0), // kept
    must(1062, 0), // stored
    must(267, 0), // due
    must(1063, 0), // erased
    must(216, 0), // entry
    must(980, 811), // status
    must(34, 0), // person
    must(562, 0), // child
    must(1064, 804), // unknownEntry
    must(1065, 805), // entryExists
    must(1066, 806), // unknownCategory
    must(1067, 807), // consentNeeded
    must(1068, 808), // notByConsent
    must(1069, 809), // nothingConsented
    must(1070, 810), // notKept
    must(342, 812), // notDue
    must(1071, 813), // childInCare
    must(1072, 814), // onlyOperator
    must(23, 569), // engine
    must(229, 584), // charter
    must(223, 143), // membership
    must(224, 588), // deliberation
    must(507, 699), // covenant
    must(225, 721), // points
    must(226, 756), // cases
    must(227, 523), // catalogue
    must(76, 792), // consultation
    must(228, 803), // vault
    must(136, 28), // code
    must(1073, 28), // en
    must(1074, 28), // zh
    must(1075, 67), // retryable
    must(501, 28), // rule
    must(1076, 568), // detail
    must(539, 30), // accepted
    must(1077, 567), // refused
    must(246, 18), // at
    must(697, 27), // cause
    must(68, 28), // command
    must(621, 29), // outcome
    must(811, 19), // seq
    must(810, 0), // request
    must(246, 18), // at
    must(524, 25), // before
    must(621, 29), // outcome
    must(1078, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(187, 130, 0), // grid
    may(242, 397, 0), // household
    may(662, 36, 0), // since
    must(31, 41), // proof
    must(270, 1), // age
    may(18, 251, 0), // guardian
    may(271, 68, 0), // handle
    must(1079, 817), // roles
    must(1080, 824), // noticed
    must(958, 825), // applied
    must(836, 826), // appealed
    must(1081, 827), // dismissed
    must(119, 828), // withdrawn
    must(663, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(664, 39), // place
    must(246, 18), // at
    must(254, 18), // until
    must(100, 67), // counts
    must(665, 19), // repetition
    must(581, 335), // measure
    must(666, 18), // applies
    must(1082, 22), // replies
    must(1083, 823), // standing
    may(667, 456, 0), // case
    may(680, 829, 0), // referralRefused
    must(522, 17), // evidence
    must(756, 0), // record
    must(34, 0), // person
    must(210, 0), // item
    must(758, 0), // holder
    may(421, 251, 0), // asker
    may(271, 68, 0), // handle
    must(759, 0), // purpose
    must(534, 17), // content
    must(246, 18), // at
    must(254, 18), // until
    must(1084, 67), // fresh
    must(1085, 113), // sharedWith
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 0), // category
    must(211, 122), // basis
    may(534, 556, 0), // content
    must(246, 18), // at
    may(254, 36, 0), // until
    must(980, 811), // status
    must(1086, 816), // member
    must(1087, 262), // merged
    must(1088, 262), // wards
    must(958, 113), // applied
    must(1089, 819), // unmaskings
    must(152, 820), // proposed
    must(838, 820), // seconded
    must(837, 820), // discussed
    must(1090, 820), // voted
    must(518, 356), // units
    must(1091, 140), // voterIn
    must(1092, 821), // violations
    must(978, 13), // balance
    must(1093, 830), // awards
    must(1094, 831), // redemptions
    must(226, 832), // cases
    must(1095, 833), // questions
    must(27, 834), // records
    must(801, 836), // entries
    must(1096, 425), // requests
    must(1097, 16), // state
    must(28, 20), // root
    must(1098, 21), // inclusion
    must(1099, 23), // consistency
    must(1100, 24), // receipt
    must(1101, 815), // export
    must(36, 39), // region
    must(161, 0), // name
    must(193, 118), // level
    may(231, 130, 0), // parent
    must(390, 19), // members
    must(83, 19), // households
    must(662, 18), // since
    must(36, 39), // region
    must(161, 0), // name
    may(231, 130, 0), // parent
    must(36, 39), // region
    must(1102, 841), // versions
    may(1103, 843, 0), // splitFrom
    may(247, 843, 0), // became
    must(233, 845), // parts
    must(234, 845), // absorbed
    must(1104, 846), // planned
    must(31, 41), // proof
    must(390, 19), // members
    must(36, 39), // region
    must(1105, 19), // grids
    must(1106, 19), // countedGrids
    must(252, 19), // known
    must(253, 19), // joined
    may(1107, 849, 0), // coverage
    must(1108, 19), // joinedElsewhere
    must(71, 850), // proofs
    must(136, 853), // code
    must(254, 18), // until
    must(426, 236), // channel
    must(801, 19), // entries
    must(1109, 19), // helped
    must(1110, 855), // channels
    must(1019, 67), // closed
    must(282, 296), // announced
    must(283, 296), // came
    must(36, 39), // region
    must(267, 18), // due
    must(416, 67), // overdue
    must(36, 39), // region
    may(408, 36, 0), // appealUntil
    must(958, 860), // applied
    must(1111, 861), // active
    must(573, 862), // rejected
    must(119, 863), // withdrawn
    must(1112, 864), // suspended
    must(696, 865), // dissolved
    must(243, 0), // organisation
    must(182, 265), // kind
    must(36, 39), // region
    must(980, 859), // status
    must(269, 46), // key
    may(409, 556, 0), // check
    must(273, 19), // people
    must(1113, 867), // keys
    must(1114, 819), // orders
    must(36, 839), // region
    must(1115, 840), // regionHistory
    must(1107, 848), // coverage
    must(1116, 852), // joinCode
    must(1086, 816), // member
    must(801, 854), // entries
    must(279, 857), // batch
    must(243, 858), // organisation
    must(1117, 866), // identityKeys
    must(78, 286), // unmasking
    must(1089, 869), // unmaskings
    must(246, 18), // at
    must(406, 0), // reason
    may(254, 36, 0), // until
    must(267, 18), // due
    must(406, 0), // reason
    must(662, 18), // since
    must(404, 378), // terms
    must(279, 0), // batch
    must(426, 236), // channel
    must(669, 19), // issued
    may(570, 381, 0), // papers
    must(850, 18), // opened
    must(254, 18), // until
    may(840, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(571, 880), // boxes
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(512, 308), // question
    must(1118, 884), // thresholds
    must(90, 425), // eligible
    must(1119, 425), // silent
    must(246, 18), // at
    must(625, 409), // result
    must(404, 883), // terms
    must(571, 880), // boxes
    must(253, 19), // joined
    must(558, 19), // left
    must(559, 19), // changed
    must(626, 19), // doubled
    must(246, 18), // at
    must(384, 361), // why
    must(152, 873), // proposed
    must(835, 874), // screening
    must(419, 875), // declined
    must(836, 876), // appealed
    must(837, 877), // discussed
    must(838, 878), // seconded
    must(839, 879), // voting
    must(841, 882), // decided
    must(418, 885), // lapsed
    must(119, 886), // withdrawn
    must(246, 18), // at
    must(549, 0), // objection
    must(102, 18), // notice
    must(662, 18), // since
    may(55, 36, 0), // review
    must(416, 67), // overdue
    may(556, 893, 0), // finding
    must(246, 18), // at
    must(407, 0), // by
    must(1120, 892), // stood
    must(246, 18), // at
    must(513, 0), // repeals
    must(407, 0), // by
    may(1121, 36, 0), // goesOn
    must(282, 889), // announced
    must(842, 890), // annulled
    must(1122, 891), // stands
    must(843, 892), // inForce
    must(844, 894), // repealed
    must(845, 895), // moot
    must(1123, 0), // lapses
    must(1124, 0), // isAdmitted
    must(1125, 0), // staysDeclined
    must(1126, 0), // isFrozen
    must(645, 0), // listStands
    must(544, 0), // opens
    must(1127, 0), // isCounted
    must(1128, 0), // comesIntoForce
    must(648, 0), // resultStands
    must(1129, 0), // staysAnnulled
    must(1130, 0), // annulmentFalls
    must(1131, 0), // reviewIsOverdue
    must(246, 18), // at
    must(1132, 898), // then
    must(510, 0), // topic
    must(36, 39), // region
    must(511, 17), // subject
    must(512, 308), // question
    must(1133, 22), // earlier
    must(501, 62), // rule
    may(507, 330, 0), // covenant
    may(513, 346, 0), // repeals
    may(514, 346, 0), // follows
    must(515, 314), // standsFor
    may(516, 36, 0), // opensBefore
    may(509, 68, 0), // ground
    must(518, 349), // units
    must(519, 350), // calls
    may(257, 87, 0), // needed
    must(138, 46), // seconds
    must(1134, 19), // objections
    must(855, 19), // undecided
    must(423, 872), // stage
    may(1135, 887, 0), // effect
    may(557, 896, 0), // next
    must(90, 67), // eligible
    may(243, 250, 0), // organisation
    may(154, 381, 0), // area
    must(1090, 67), // voted
    may(246, 36, 0), // at
    may(426, 900, 0), // channel
    may(271, 68, 0), // handle
    must(582, 0), // yes
    must(583, 0), // no
    must(584, 0), // abstain
    must(1136, 906), // choice
    must(1137, 314), // marks
    must(406, 414), // reason
    must(486, 905), // motion
    must(473, 907), // options
    must(106, 908), // void
    must(854, 675), // tracker
    must(278, 904), // ballot
    may(154, 381, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 902), // ballots
    must(278, 903), // ballot
    must(664, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(476, 314), // elected
    must(264, 45), // open
    must(833, 314), // stand
    must(1138, 314), // sizes
    must(477, 913), // posts
    must(1139, 18), // counted
    may(105, 346, 0), // runoff
    must(533, 0), // contribution
    must(407, 0), // by
    must(182, 372), // kind
    may(534, 556, 0), // content
    must(255, 46), // version
    may(507, 330, 0), // covenant
    may(539, 918, 0), // accepted
    may(1140, 919, 0), // moderation
    may(537, 381, 0), // agree
    may(535, 381, 0), // disagree
    may(536, 381, 0), // pass
    must(281, 19), // total
    must(1141, 916), // contributions
    must(1142, 19), // reacted
    must(537, 19), // agree
    must(535, 19), // disagree
    must(1143, 46), // agreeRate
    must(1144, 46), // disagreeRate
    must(531, 46), // statement
    must(1145, 67), // agrees
    must(1146, 67), // significant
    must(1147, 19), // zHundredths
    must(273, 19), // people
    must(1148, 925), // views
    must(1149, 927), // own
    must(1150, 923), // groups
    must(1151, 929), // agreed
    must(573, 929), // rejected
    must(1152, 349), // statements
    must(47, 922), // report
    must(271, 0), // handle
    may(154, 381, 0), // area
    must(547, 380), // list
    must(801, 931), // entries
    must(253, 349), // joined
    must(558, 349), // left
    must(559, 349), // changed
    must(855, 0), // undecided
    must(551, 0), // upheld
    must(1081, 0), // dismissed
    must(552, 0), // unanswered
    must(549, 0), // objection
    must(407, 0), // by
    must(406, 0), // reason
    may(550, 68, 0), // about
    may(548, 918, 0), // listed
    may(154, 381, 0), // area
    must(980, 936), // status
    may(60, 68, 0), // answer
    must(281, 19), // total
    must(1134, 934), // objections
    must(281, 19), // total
    must(124, 938), // proxies
    must(510, 871), // topic
    must(278, 899), // ballot
    must(147, 901), // ballots
    must(1153, 909), // ballotProof
    must(1154, 910), // explanation
    must(1155, 912), // election
    must(1156, 915), // discussion
    must(533, 917), // contribution
    must(1157, 921), // consensus
    must(137, 930), // electorate
    must(1134, 933), // objections
    must(124, 937), // proxies
    must(507, 0), // covenant
    may(122, 450, 0), // replaces
    must(662, 18), // since
    may(254, 36, 0), // until
    must(507, 0), // covenant
    must(510, 0), // topic
    must(36, 39), // region
    must(422, 332), // rules
    must(508, 46), // figuresFrom
    must(662, 18), // since
    may(254, 36, 0), // until
    may(1158, 346, 0), // repealedBy
    must(1102, 942), // versions
    must(507, 0), // covenant
    must(501, 0), // rule
    may(1080, 381, 0), // noticed
    may(1159, 381, 0), // dissuaded
    may(1160, 381, 0), // exposed
    may(1161, 381, 0), // referred
    may(119, 381, 0), // withdrawn
    must(422, 946), // rules
    must(507, 941), // covenant
    must(1092, 944), // violations
    must(1162, 945), // figures
    must(34, 0), // person
    must(978, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(685, 19), // times
    must(1163, 13), // earnedToday
    must(177, 13), // dayCap
    must(394, 0), // merchant
    must(978, 13), // balance
    must(698, 13), // carried
    must(699, 13), // earned
    must(700, 13), // spent
    must(475, 13), // reserved
    must(684, 0), // fund
    must(36, 39), // region
    must(669, 13), // issued
    must(1093, 19), // awards
    must(1164, 19), // reversals
    must(686, 0), // offer
    must(394, 0), // merchant
    must(687, 13), // price
    must(688, 19), // stock
    may(689, 470, 0), // requires
    must(119, 67), // withdrawn
    must(1165, 67), // forSale
    must(690, 0), // redemption
    must(686, 0), // offer
    must(394, 0), // merchant
    may(691, 955, 0), // buyer
    may(271, 68, 0), // handle
    must(687, 13), // price
    must(267, 18), // due
    must(387, 45), // triesLeft
    must(980, 749), // status
    must(136, 957), // code
    must(267, 18), // due
    must(704, 0), // settlement
    must(36, 39), // region
    must(246, 18), // at
    must(705, 109), // rate
    must(706, 480), // lines
    must(707, 483), // totals
    must(1166, 19), // accounts
    must(669, 13), // issued
    must(81, 13), // persons
    must(1167, 13), // merchants
    must(475, 13), // reserved
    must(1168, 13), // cleared
    must(1169, 13), // sum
    must(34, 949), // person
    must(1170, 950), // participation
    must(394, 951), // merchant
    must(684, 952), // fund
    must(686, 953), // offer
    must(690, 954), // redemption
    must(1171, 956), // verificationCode
    must(704, 958), // settlement
    must(1172, 481), // settlementLine
    must(1173, 959), // ledger
    must(395, 0), // department
    must(1174, 67), // delivered
    must(1011, 0), // reported
    must(539, 0), // accepted
    must(419, 0), // declined
    must(1175, 0), // selfResolution
    must(1014, 0), // handling
    must(1015, 0), // entrusted
    must(1016, 0), // dispatched
    must(1017, 0), // returned
    must(1176, 0), // released
    must(1018, 0), // feedback
    must(1019, 0), // closed
    must(1177, 0), // escalated
    must(1178, 0), // missed
    must(1179, 0), // supervised
    must(1180, 0), // rated
    must(1021, 0), // reopened
    must(119, 0), // withdrawn
    must(246, 18), // at
    must(182, 969), // kind
    must(193, 118), // level
    must(523, 499), // unit
    may(1181, 68, 0), // note
    must(667, 0), // case
    must(182, 0), // kind
    must(183, 67), // urgent
    must(36, 39), // region
    must(426, 490), // channel
    must(1047, 67), // anonymous
    may(725, 251, 0), // reporter
    may(101, 962, 0), // source
    must(534, 17), // content
    must(193, 118), // level
    must(423, 765), // stage
    must(523, 499), // unit
    must(733, 46), // round
    must(267, 18), // due
    may(731, 504, 0), // deferral
    must(1182, 45), // warnings
    must(1178, 45), // missed
    may(625, 68, 0), // result
    may(602, 68, 0), // path
    may(1183, 963, 0), // rating
    must(184, 965), // departments
    must(1184, 113), // usualDepartments
    must(1185, 967), // history
    must(423, 765), // stage
    must(226, 19), // cases
    must(193, 118), // level
    must(226, 19), // cases
    must(182, 0), // kind
    must(1011, 19), // reported
    must(1186, 19), // resolved
    must(1187, 19), // ratable
    must(1180, 19), // rated
    must(734, 19), // response
    must(735, 19), // solution
    must(736, 19), // satisfaction
    must(36, 39), // region
    must(1011, 19), // reported
    must(264, 19), // open
    must(1188, 971), // stages
    must(1186, 973), // resolved
    must(1189, 19), // resolvedLate
    must(1178, 19), // missed
    must(1177, 19), // escalated
    must(1021, 19), // reopened
    must(195, 975), // kinds
    must(1190, 977), // ratings
    must(523, 499), // unit
    must(1191, 19), // onTime
    must(729, 19), // late
    must(1190, 977), // ratings
    must(667, 0), // case
    must(182, 0), // kind
    must(36, 39), // region
    must(193, 118), // level
    must(423, 765), // stage
    must(523, 499), // unit
    must(267, 18), // due
    may(731, 504, 0), // deferral
    must(226, 980), // cases
    must(667, 961), // case
    must(1162, 970), // figures
    must(523, 978), // unit
    must(1192, 979), // agenda
    must(1193, 19), // wanted
    must(765, 19), // alreadyHeld
    must(774, 19), // shareFrom
    must(775, 19), // mayCollect
    must(776, 19), // forbidden
    must(1194, 19), // avoided
    must(1195, 19), // collected
    must(27, 983), // records
    must(1196, 984), // burden
    must(534, 17), // content
    must(246, 18), // at
    must(786, 551), // shown
    may(787, 918, 0), // solved
    must(264, 988), // open
    must(1197, 989), // answered
    must(119, 990), // withdrawn
    must(512, 0), // question
    must(784, 0), // body
    must(534, 17), // content
    must(246, 18), // at
    may(1198, 130, 0), // with
    must(980, 987), // status
    must(417, 19), // asked
    must(1199, 19), // answeredInTime
    must(1200, 19), // answeredLate
    must(1201, 19), // answeredAbove
    must(416, 19), // overdue
    must(119, 19), // withdrawn
    must(787, 19), // solved
    must(1202, 19), // unsolved
    must(512, 986), // question
    must(1162, 991), // figures
    must(216, 837), // entry
    must(267, 993), // due
    must(1203, 15), // journal
    must(223, 838), // membership
    must(224, 870), // deliberation
    must(507, 940), // covenant
    must(225, 948), // points
    must(226, 960), // cases
    must(227, 982), // catalogue
    must(76, 985), // consultation
    must(228, 992), // vault
    must(60, 14), // answer
    must(1204, 0), // worker
    must(1204, 996), // worker
    must(19, 997), // resident
    must(210, 998), // item
    must(36, 999), // region
    must(667, 0), // case
    must(182, 0), // kind
    must(36, 39), // region
    must(426, 490), // channel
    must(101, 0), // source
    may(725, 251, 0), // reporter
    must(534, 17), // content
    must(667, 0), // case
    must(406, 0), // reason
    must(602, 0), // path
    must(667, 0), // case
    must(726, 0), // lead
    may(64, 113, 0), // helpers
    may(727, 67, 0), // designated
    must(667, 0), // case
    may(523, 250, 0), // unit
    must(625, 0), // result
    must(667, 0), // case
    must(406, 0), // reason
    may(163, 1012, 0), // to
    must(667, 0), // case
    must(1205, 0), // rater
    must(734, 510), // response
    must(735, 510), // solution
    must(736, 510), // satisfaction
    may(406, 68, 0), // reason
    must(667, 0), // case
    must(725, 0), // reporter
    must(47, 1001), // report
    must(1206, 1002), // accept
    must(1207, 1003), // decline
    must(1208, 1004), // startSelfResolution
    must(271, 1005), // handle
    must(1209, 1006), // entrust
    must(1210, 1007), // dispatch
    must(1211, 1008), // return
    must(1018, 1009), // feedback
    must(1212, 1010), // close
    must(1213, 1011), // escalate
    must(1214, 1013), // evaluate
    must(1215, 1014), // reopen
    must(1216, 1015), // withdraw
    must(1217, 1016), // recall
    must(1218, 1017), // release
    must(1219, 1018), // expire
    must(36, 39), // region
    may(193, 1012, 0), // level
    may(1078, 456, 0), // after
    must(1220, 46), // limit
    must(667, 1020), // case
    must(1162, 1021), // figures
    must(523, 1022), // unit
    must(1192, 1023), // agenda
    must(34, 0), // person
    must(243, 0), // organisation
    must(759, 0), // purpose
    may(1221, 1027, 0), // consents
    must(1222, 1026), // form
    must(1223, 1028), // items
    must(210, 0), // item
    must(756, 0), // record
    must(534, 17), // content
    must(1222, 1026), // form
    must(801, 1030), // entries
    must(756, 0), // record
    must(243, 0), // organisation
    must(759, 0), // purpose
    may(1221, 1027, 0), // consents
    must(34, 0), // person
    must(1063, 67), // erased
    must(1224, 1025), // ask
    must(1225, 1029), // collect
    must(156, 1032), // share
    must(1226, 1033), // refuse
    must(1227, 1034), // forget
    must(155, 995), // of
    must(260, 1036), // held
    must(1195, 1037), // collected
    must(1196, 1038), // burden
    must(1228, 1040), // adopt
    must(1229, 1042), // advance
    must(36, 39), // region
    must(161, 0), // name
    must(193, 118), // level
    must(231, 39), // parent
    must(239, 0), // reshape
    must(36, 39), // region
    must(240, 132), // change
    may(241, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(243, 250, 0), // organisation
    may(254, 36, 0), // until
    may(262, 52, 0), // passes
    must(187, 39), // grid
    must(157, 46), // days
    may(1230, 87, 0), // overlapDays
    must(34, 0), // person
    must(242, 0), // household
    must(136, 853), // code
    must(388, 258), // identity
    must(31, 41), // proof
    may(413, 1054, 0), // minor
    must(243, 0), // organisation
    must(182, 265), // kind
    must(36, 39), // region
    may(263, 266, 0), // creditCode
    may(402, 22, 0), // documents
    may(265, 262, 0), // officers
    must(243, 0), // organisation
    must(1231, 67), // approve
    must(406, 0), // reason
    must(243, 0), // organisation
    must(265, 262), // officers
    must(279, 0), // batch
    may(406, 68, 0), // reason
    must(34, 0), // person
    must(1232, 300), // correction
    must(34, 0), // person
    must(388, 258), // identity
    may(1233, 1072, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(268, 0), // into
    must(1234, 67), // same
    must(406, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(271, 0), // handle
    must(406, 0), // reason
    must(78, 0), // unmasking
    must(1235, 67), // grant
    must(406, 0), // reason
    must(1236, 1082), // duplicate
    must(413, 1083), // minor
    must(239, 1084), // reshape
    must(78, 1085), // unmasking
    must(1237, 1081), // matter
    must(1238, 1045), // defineRegion
    must(239, 1046), // reshape
    must(1239, 1047), // cancelReshape
    must(1240, 1048), // enterKnownHouseholds
    must(1241, 1049), // grantRole
    must(1242, 1050), // revokeRole
    must(1243, 1051), // issueJoinCode
    must(1244, 1052), // revokeJoinCode
    must(1245, 1053), // join
    must(1246, 1055), // leave
    must(1247, 1056), // nameDelegate
    must(1248, 1057), // regroupHousehold
    must(1249, 1058), // applyOrganisation
    must(1250, 1059), // reviewOrganisation
    must(1251, 1060), // appealReview
    must(1252, 1061), // withdrawApplication
    must(1253, 1062), // nameOfficers
    must(1254, 1063), // suspendOrganisation
    must(1255, 1064), // reinstateOrganisation
    must(1256, 1065), // dissolveOrganisation
    must(1257, 1066), // openBatch
    must(1258, 1067), // closeBatch
    must(1259, 1068), // correct
    must(1260, 1069), // lapseReview
    must(1261, 1070), // rotateIdentityKey
    must(1262, 1071), // prove
    must(1263, 1073), // suspectDuplicate
    must(1264, 1074), // reviewDuplicate
    must(1265, 1075), // enterMinor
    must(1266, 1076), // askUnmasking
    must(1267, 1077), // decideUnmasking
    must(1268, 1078), // tellUnmasked
    must(1269, 1079), // erase
    must(1270, 1080), // fallDue
    must(510, 0), // topic
    must(36, 39), // region
    must(501, 0), // rule
    must(511, 17), // subject
    may(512, 1088, 0), // question
    may(507, 330, 0), // covenant
    may(513, 346, 0), // repeals
    may(514, 346, 0), // follows
    may(517, 347, 0), // recalls
    may(518, 349, 0), // units
    must(510, 0), // topic
    must(529, 67), // admitted
    may(406, 68, 0), // reason
    must(510, 0), // topic
    must(533, 0), // contribution
    must(34, 0), // person
    must(182, 372), // kind
    must(534, 17), // content
    may(507, 330, 0), // covenant
    must(278, 904), // ballot
    may(854, 1105, 0), // tracker
    must(510, 0), // topic
    must(24, 0), // voter
    may(243, 250, 0), // organisation
    must(1271, 1104), // vote
    must(426, 236), // channel
    may(560, 251, 0), // proxy
    must(24, 0), // voter
    may(243, 250, 0), // organisation
    must(1271, 1104), // vote
    may(560, 251, 0), // proxy
    must(510, 0), // topic
    must(426, 236), // channel
    must(147, 1107), // ballots
    must(510, 0), // topic
    must(24, 0), // voter
    must(279, 0), // batch
    must(426, 236), // channel
    may(569, 262, 0), // watchers
    must(510, 0), // topic
    must(279, 0), // batch
    must(570, 1114), // papers
    must(43, 1087), // propose
    must(1272, 1089), // recordVoters
    must(1273, 1090), // recordUnits
    must(44, 1091), // second
    must(1216, 1092), // withdraw
    must(1274, 1093), // screen
    must(505, 1094), // appeal
    must(1275, 1095), // contribute
    must(1276, 1096), // react
    must(1277, 1097), // decideAmendment
    must(1278, 1098), // moderate
    must(1279, 1099), // object
    must(1280, 1100), // decideObjection
    must(55, 1101), // review
    must(264, 1102), // open
    must(45, 1103), // cast
    must(1281, 1106), // enterBallots
    must(1282, 1109), // entrustVote
    must(1283, 1110), // revokeProxy
    must(1284, 1111), // serveBallots
    must(1285, 1112), // issuePaper
    must(1286, 1113), // countPapers
    must(1287, 1115), // lapse
    must(1212, 1116), // close
    must(663, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(34, 0), // person
    must(664, 39), // place
    must(522, 17), // evidence
    must(667, 0), // case
    must(413, 67), // minor
    must(663, 0), // violation
    must(551, 67), // upheld
    must(406, 0), // reason
    must(1228, 1118), // adopt
    must(1288, 1119), // repeal
    must(1289, 1120), // recordViolation
    must(1290, 1121), // reply
    must(505, 1122), // appeal
    must(1291, 1123), // decideAppeal
    must(1292, 1124), // withdrawViolation
    must(1293, 1125), // referAgain
    must(1294, 1126), // confirmReferral
    must(1295, 1127), // deferReferral
    must(1270, 1128), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(406, 0), // reason
    must(690, 0), // redemption
    must(136, 957), // code
    must(1296, 1130), // openFund
    must(1297, 1131), // award
    must(1298, 1132), // reverse
    must(1299, 1133), // publishOffer
    must(1300, 1134), // withdrawOffer
    must(1301, 1135), // reserve
    must(1302, 1136), // confirm
    must(1303, 1137), // cancel
    must(1304, 1138), // expireRedemption
    must(1218, 1139), // release
    must(1305, 1140), // settle
    must(1306, 1141), // combine
    must(1307, 1142), // forfeit
    must(1224, 1144), // ask
    must(60, 1145), // answer
    must(1216, 1146), // withdraw
    must(705, 1147), // rate
    must(1287, 1148), // lapse
    must(1227, 1149), // forget
    must(1218, 1150), // release
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 0), // category
    must(534, 17), // content
    may(201, 556, 0), // consent
    must(554, 1152), // keep
    must(1259, 1153), // correct
    must(1308, 1154), // withdrawConsent
    must(1269, 1155), // erase
    must(1309, 1156), // confirmErasure
    must(1287, 1157), // lapse
    must(1310, 1158), // retire
    must(1311, 1041), // clock
    must(229, 1039), // charter
    must(223, 1044), // membership
    must(224, 1086), // deliberation
    must(507, 1117), // covenant
    must(225, 1129), // points
    must(226, 1000), // cases
    must(227, 1024), // catalogue
    must(76, 1143), // consultation
    must(228, 1151), // vault
    must(512, 1160), // question
    must(1162, 1161), // figures
    must(36, 39), // region
    may(507, 450, 0), // covenant
    must(507, 1163), // covenant
    must(1092, 1164), // violations
    must(1162, 1165), // figures
    must(510, 0), // topic
    must(162, 19), // from
    must(510, 0), // topic
    must(854, 675), // tracker
    must(510, 0), // topic
    must(1150, 46), // groups
    must(510, 1167), // topic
    must(278, 1168), // ballot
    must(147, 1169), // ballots
    must(1153, 1170), // ballotProof
    must(1154, 1171), // explanation
    must(1155, 1172), // election
    must(1156, 1173), // discussion
    must(533, 1174), // contribution
    must(1157, 1175), // consensus
    must(137, 1176), // electorate
    must(1134, 1177), // objections
    must(124, 1178), // proxies
    must(1312, 28), // svg
    must(25, 17), // digest
    must(388, 258), // identity
    must(593, 67), // holds
    must(625, 409), // result
    must(175, 88), // presets
    must(1313, 1181), // picture
    must(977, 1180), // done
    must(34, 0), // person
    must(201, 0), // consent
    must(522, 17), // evidence
    must(251, 19), // first
    must(1097, 1184), // state
    must(28, 1185), // root
    must(1098, 1186), // inclusion
    must(1099, 1187), // consistency
    must(1100, 1188), // receipt
    must(1101, 1189), // export
    must(36, 1191), // region
    must(1115, 1192), // regionHistory
    must(1107, 1193), // coverage
    must(1116, 1194), // joinCode
    must(1086, 1195), // member
    must(801, 1196), // entries
    must(279, 1197), // batch
    must(243, 1198), // organisation
    must(1117, 1199), // identityKeys
    must(78, 1200), // unmasking
    must(1089, 1201), // unmaskings
    must(34, 1203), // person
    must(1170, 1204), // participation
    must(394, 1205), // merchant
    must(684, 1206), // fund
    must(686, 1207), // offer
    must(690, 1208), // redemption
    must(1171, 1209), // verificationCode
    must(704, 1210), // settlement
    must(1172, 1211), // settlementLine
    must(1173, 1212), // ledger
    must(216, 1215), // entry
    must(267, 1216), // due
    must(1203, 1183), // journal
    must(223, 1190), // membership
    must(224, 1166), // deliberation
    must(507, 1162), // covenant
    must(225, 1202), // points
    must(226, 1019), // cases
    must(227, 1035), // catalogue
    must(76, 1159), // consultation
    must(228, 1214), // vault
    must(246, 18), // at
    must(812, 0), // actor
    must(1314, 1213), // query
    must(426, 236), // channel
    may(272, 1221, 0), // helper
    may(279, 68, 0), // batch
    must(1315, 0), // id
    must(246, 18), // at
    must(812, 0), // actor
    may(1316, 1219, 0), // via
    must(68, 1043), // command
    must(25, 2), // digest
    must(120, 1222), // secret
    must(229, 35), // charter
    must(25, 2), // digest
    must(120, 1222), // secret
    may(269, 87, 0), // key
    must(1317, 28), // number
    must(25, 2), // digest
    must(120, 1222), // secret
    must(269, 46), // key
    must(25, 2), // digest
    must(534, 28), // content
    must(1318, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(811, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(251, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1319, 17), // firstRoot
    must(1320, 17), // secondRoot
    must(25, 2), // digest
    must(278, 903), // ballot
    must(664, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(404, 883), // terms
    must(147, 902), // ballots
    must(1321, 1225), // identityDigest
    must(1322, 1226), // identityKey
    must(263, 1227), // creditCode
    must(1323, 1228), // contentDigest
    must(1324, 1229), // qrPicture
    must(1325, 1230), // verifyInclusion
    must(1326, 1231), // verifyConsistency
    must(1327, 1232), // verifyBallot
    must(1328, 1233), // recount
    must(175, 1234), // presets
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
    "share", "days", "fewest", "most", "years", "name", "from", "to", "certainty", "electorates",
    "measures", "calledBy", "convened", "resultWithin", "resultNotice", "contested",
    "runoffWithin", "recallAgain", "decisions", "presets", "amount", "dayCap", "acts",
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
    "windowDays", "ladder", "replyDays", "appeal", "continues", "covenant", "figuresFrom",
    "ground", "topic", "subject", "question", "repeals", "follows", "standsFor", "opensBefore",
    "recalls", "units", "calls", "proposer", "voters", "evidence", "unit", "before", "fewSeconds",
    "nobodyEligible", "areaTooLarge", "tooLate", "admitted", "against", "statement", "amendment",
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
    "funded", "offers", "steps", "outcome", "turnout", "count", "sameTracker", "result", "doubled",
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
    "unlawful", "termEnded", "erasure", "entries", "entryKept", "termMoved", "erasureOrdered",
    "entriesDue", "entriesErased", "events", "bytes", "problem", "request", "seq", "actor",
    "fired", "tooLarge", "notUtf8", "malformed", "requestReused", "full", "timeBackward",
    "deadlinesPending", "snapshotDamaged", "snapshotVersion", "wrongSecret", "notRecorded",
    "noSuchRecord", "invalidNumber", "latest", "invalid", "notInForce", "notLater", "article",
    "dates", "stand", "field", "screening", "appealed", "discussed", "seconded", "voting",
    "counting", "decided", "annulled", "inForce", "repealed", "moot", "given", "found", "step",
    "min", "opened", "sheetMethod", "sheetEqual", "present", "tracker", "undecided",
    "unknownTopic", "topicExists", "unknownRule", "presetOutsideDates", "uncontested",
    "notConvener", "noCovenants", "electionNamed", "noElection", "recallNamed", "recallFailed",
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
    "objections", "effect", "choice", "marks", "sizes", "counted", "moderation", "contributions",
    "reacted", "agreeRate", "disagreeRate", "agrees", "significant", "zHundredths", "views", "own",
    "groups", "agreed", "statements", "ballotProof", "explanation", "election", "discussion",
    "consensus", "repealedBy", "dissuaded", "exposed", "referred", "figures", "earnedToday",
    "reversals", "forSale", "accounts", "merchants", "cleared", "sum", "participation",
    "verificationCode", "settlementLine", "ledger", "delivered", "selfResolution", "released",
    "escalated", "missed", "supervised", "rated", "note", "warnings", "rating", "usualDepartments",
    "history", "resolved", "ratable", "stages", "resolvedLate", "ratings", "onTime", "agenda",
    "wanted", "avoided", "collected", "burden", "answered", "with", "answeredInTime",
    "answeredLate", "answeredAbove", "unsolved", "journal", "worker", "rater", "accept", "decline",
    "startSelfResolution", "entrust", "dispatch", "return", "close", "escalate", "evaluate",
    "reopen", "withdraw", "recall", "release", "expire", "limit", "consents", "form", "items",
    "ask", "collect", "refuse", "forget", "adopt", "advance", "overlapDays", "approve",
    "correction", "former", "same", "grant", "duplicate", "matter", "defineRegion",
    "cancelReshape", "enterKnownHouseholds", "grantRole", "revokeRole", "issueJoinCode",
    "revokeJoinCode", "join", "leave", "nameDelegate", "regroupHousehold", "applyOrganisation",
    "reviewOrganisation", "appealReview", "withdrawApplication", "nameOfficers",
    "suspendOrganisation", "reinstateOrganisation", "dissolveOrganisation", "openBatch",
    "closeBatch", "correct", "lapseReview", "rotateIdentityKey", "prove", "suspectDuplicate",
    "reviewDuplicate", "enterMinor", "askUnmasking", "decideUnmasking", "tellUnmasked", "erase",
    "fallDue", "vote", "recordVoters", "recordUnits", "screen", "contribute", "react",
    "decideAmendment", "moderate", "object", "decideObjection", "enterBallots", "entrustVote",
    "revokeProxy", "serveBallots", "issuePaper", "countPapers", "lapse", "repeal",
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
    15, 10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 3, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 5, 6,
    10, 12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 17, 16, 11, 13, 10, 4, 10, 7, 13, 10,
    6, 8, 10, 9, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 5, 4, 4, 2, 9, 11, 8, 8, 8, 12, 12,
    9, 12, 11, 9, 7, 6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11,
    13, 14, 7, 8, 9, 9, 4, 6, 8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12, 6, 5, 9,
    5, 7, 7, 6, 4, 5, 8, 6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7, 7, 6, 6,
    4, 4, 9, 6, 10, 4, 8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12,
    8, 10, 8, 14, 13, 11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13,
    10, 14, 21, 23, 22, 8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13,
    10, 14, 12, 11, 9, 6, 12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15,
    16, 13, 12, 16, 12, 13, 9, 15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7,
    9, 8, 8, 7, 18, 18, 10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7,
    4, 7, 5, 6, 8, 7, 5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15,
    12, 10, 13, 18, 15, 19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14,
    14, 12, 7, 11, 14, 7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4,
    8, 6, 11, 5, 4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 6, 5, 7, 8, 7, 7, 9, 11, 7, 5, 5, 8, 6, 8, 4, 6,
    10, 14, 12, 7, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9, 15, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4,
    3, 7, 4, 4, 7, 5, 6, 5, 7, 11, 10, 9, 8, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7, 3, 2, 7, 7,
    4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6,
    4, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16, 13, 16, 21, 11,
    15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5, 10, 7, 4, 8,
    6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6,
    9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14, 15, 10, 7, 10,
    6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12, 13, 10, 13,
    14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12, 13, 8, 12, 9,
    10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12, 16, 8, 9, 7,
    7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11, 12, 13, 6, 7,
    10, 8, 7, 5, 5, 5, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 5, 5, 4, 3, 6, 11, 10, 7, 7, 9, 12, 11, 11,
    18, 11, 11, 11, 13, 10, 11, 12, 14, 10, 10, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 18, 11, 15,
    17, 13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 18, 11, 11, 12, 17, 12, 15, 15,
    10, 9, 7, 10, 15, 10, 9, 15, 8, 10, 9, 8, 9, 12, 8, 16, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14,
    10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15, 15, 16, 13, 8, 7,
    14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12,
    12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14, 14, 15, 13,
    15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10, 10, 14, 5, 8,
    8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11, 7, 11, 11, 12,
    4, 6, 6, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5,
    10, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12,
    10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 5, 7, 10, 13, 7, 9, 12, 6,
    11, 11, 5, 3, 6, 6, 10, 11, 11, 8, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6,
    9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8,
    7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6,
    4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7,
    11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6, 15, 12, 11, 11, 12, 10,
    11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7,
    5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
