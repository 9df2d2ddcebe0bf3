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
pub(in crate::engine) const ANSWERED: Place = 978;
pub(in crate::engine) const APART: Place = 317;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 509;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 891;
pub(in crate::engine) const BALLOT_KIND: Place = 307;
pub(in crate::engine) const BALLOT_PROOF: Place = 896;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 886;
pub(in crate::engine) const BALLOTS_VIEW: Place = 888;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 428;
pub(in crate::engine) const BUDGET_COUNT: Place = 434;
pub(in crate::engine) const BUDGET_METHOD: Place = 322;
pub(in crate::engine) const BUDGET_OFFER: Place = 438;
pub(in crate::engine) const BUDGET_STEP: Place = 436;
pub(in crate::engine) const BURDEN_OF: Place = 979;
pub(in crate::engine) const BURDEN_VIEW: Place = 968;
pub(in crate::engine) const BUYER: Place = 465;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 110;
pub(in crate::engine) const CASE_RULES: Place = 108;
pub(in crate::engine) const CASE_VIEW: Place = 945;
pub(in crate::engine) const CASES_ANSWER: Place = 944;
pub(in crate::engine) const CASES_COMMAND: Place = 984;
pub(in crate::engine) const CASES_EVENT: Place = 477;
pub(in crate::engine) const CASES_QUERY: Place = 1003;
pub(in crate::engine) const CASES_REFUSAL: Place = 743;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 966;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1008;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 505;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1019;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 514;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 481;
pub(in crate::engine) const CHANNEL_COUNT: Place = 843;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1023;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 575;
pub(in crate::engine) const CHOICE: Place = 893;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1025;
pub(in crate::engine) const CNY: Place = 473;
pub(in crate::engine) const CNY_PER_POINT: Place = 107;
pub(in crate::engine) const COMMAND: Place = 1027;
pub(in crate::engine) const COMPARISON: Place = 420;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 908;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 906;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 905;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 969;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1127;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 536;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1143;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 779;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 363;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 901;
pub(in crate::engine) const CORRECTION: Place = 298;
pub(in crate::engine) const COUNT: Place = 407;
pub(in crate::engine) const COUNT_TERMS: Place = 870;
pub(in crate::engine) const COVENANT_ANSWER: Place = 924;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1101;
pub(in crate::engine) const COVENANT_DRAFT: Place = 329;
pub(in crate::engine) const COVENANT_EVENT: Place = 439;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1146;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 686;
pub(in crate::engine) const COVENANT_RULE: Place = 331;
pub(in crate::engine) const COVENANT_STANDING: Place = 810;
pub(in crate::engine) const COVENANT_VERSION: Place = 927;
pub(in crate::engine) const COVENANT_VIEW: Place = 925;
pub(in crate::engine) const COVERAGE_VIEW: Place = 835;
pub(in crate::engine) const CREDIT_CODE: Place = 184;
pub(in crate::engine) const DATA_FORM: Place = 1010;
pub(in crate::engine) const DATA_ITEM: Place = 119;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 496;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 857;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1070;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 304;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 401;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1150;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 306;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 579;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 433;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 950;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 899;
pub(in crate::engine) const DONE: Place = 1162;
pub(in crate::engine) const DUE_CAUSE: Place = 556;
pub(in crate::engine) const DUEL: Place = 426;
pub(in crate::engine) const EARNING_RULE: Place = 106;
pub(in crate::engine) const EFFECT: Place = 875;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 914;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 560;
pub(in crate::engine) const ENTRY: Place = 1015;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 234;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 798;
pub(in crate::engine) const ENTRY_VIEW: Place = 824;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 553;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 802;
pub(in crate::engine) const FIGURES: Place = 975;
pub(in crate::engine) const FLAW: Place = 405;
pub(in crate::engine) const FORM_COUNT: Place = 295;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 936;
pub(in crate::engine) const GRID_PART: Place = 136;
pub(in crate::engine) const HELPER: Place = 1165;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 389;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 256;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 855;
pub(in crate::engine) const IN_FORCE: Place = 879;
pub(in crate::engine) const INEQUALITY: Place = 418;
pub(in crate::engine) const ITEM_ANSWER: Place = 508;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 531;
pub(in crate::engine) const JOIN_CODE: Place = 840;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1166;
pub(in crate::engine) const KEPT_FROM: Place = 125;
pub(in crate::engine) const KIN: Place = 392;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 960;
pub(in crate::engine) const LAWFUL_BASIS: Place = 120;
pub(in crate::engine) const LEDGER_TOTALS: Place = 943;
pub(in crate::engine) const LEVEL: Place = 116;
pub(in crate::engine) const LEVEL_FIGURE: Place = 958;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 115;
pub(in crate::engine) const LIST_ENTRY: Place = 375;
pub(in crate::engine) const LIST_LINE: Place = 916;
pub(in crate::engine) const LIST_SUMMARY: Place = 371;
pub(in crate::engine) const MADE: Place = 1163;
pub(in crate::engine) const MATTER: Place = 1065;
pub(in crate::engine) const MEASURE: Place = 333;
pub(in crate::engine) const MEMBER_VIEW: Place = 803;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 825;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1028;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 126;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1173;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 141;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 935;
pub(in crate::engine) const MINORITY: Place = 281;
pub(in crate::engine) const MODERATION: Place = 904;
pub(in crate::engine) const MOTION_COUNT: Place = 408;
pub(in crate::engine) const NAMED_BALLOT: Place = 1092;
pub(in crate::engine) const NEXT: Place = 885;
pub(in crate::engine) const NEXT_STEP: Place = 884;
pub(in crate::engine) const OBJECTION_STATUS: Place = 920;
pub(in crate::engine) const OBJECTION_VIEW: Place = 919;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 917;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 937;
pub(in crate::engine) const OFFICE_HOURS: Place = 113;
pub(in crate::engine) const OPEN_CASE: Place = 965;
pub(in crate::engine) const OPENING_TERMS: Place = 369;
pub(in crate::engine) const OPTION_VOTES: Place = 415;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 263;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 846;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 845;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 912;
pub(in crate::engine) const OWNED_UNIT: Place = 353;
pub(in crate::engine) const PAPER_BOX: Place = 868;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 934;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 933;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 834;
pub(in crate::engine) const POINTS_ANSWER: Place = 932;
pub(in crate::engine) const POINTS_COMMAND: Place = 1113;
pub(in crate::engine) const POINTS_EVENT: Place = 456;
pub(in crate::engine) const POINTS_QUERY: Place = 1185;
pub(in crate::engine) const POINTS_REFUSAL: Place = 708;
pub(in crate::engine) const POINTS_RULES: Place = 104;
pub(in crate::engine) const POST: Place = 311;
pub(in crate::engine) const POST_COUNT: Place = 413;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 421;
pub(in crate::engine) const PROOF_FIGURE: Place = 838;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 921;
pub(in crate::engine) const PROXY_LIMITS: Place = 103;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 923;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 890;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1196;
pub(in crate::engine) const QUESTION: Place = 1200;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 971;
pub(in crate::engine) const QUESTION_VIEW: Place = 970;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 948;
pub(in crate::engine) const RATING_SUMS: Place = 961;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 365;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 822;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 736;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 938;
pub(in crate::engine) const REFUSAL: Place = 559;
pub(in crate::engine) const REFUSED: Place = 558;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 954;
pub(in crate::engine) const REGION_HISTORY: Place = 827;
pub(in crate::engine) const REGION_VERSION: Place = 829;
pub(in crate::engine) const REGION_VIEW: Place = 826;
pub(in crate::engine) const REQUEST: Place = 1201;
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
pub(in crate::engine) const ROLE_VIEW: Place = 805;
pub(in crate::engine) const ROUND: Place = 431;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 931;
pub(in crate::engine) const RUNOFF_COUNT: Place = 429;
pub(in crate::engine) const SCHULZE_COUNT: Place = 424;
pub(in crate::engine) const SCORE: Place = 501;
pub(in crate::engine) const SEATED: Place = 423;
pub(in crate::engine) const SEATS_COUNT: Place = 411;
pub(in crate::engine) const SECRET: Place = 1205;
pub(in crate::engine) const SENSITIVITY: Place = 122;
pub(in crate::engine) const SENTENCE: Place = 898;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 472;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 474;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 942;
pub(in crate::engine) const SETUP: Place = 1206;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 542;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 752;
pub(in crate::engine) const STAGE_FIGURE: Place = 956;
pub(in crate::engine) const STAGE_NAME: Place = 589;
pub(in crate::engine) const STAGE_VIEW: Place = 859;
pub(in crate::engine) const STAGES: Place = 753;
pub(in crate::engine) const STATEMENT_VIEW: Place = 910;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 953;
pub(in crate::engine) const STEP_VIEW: Place = 952;
pub(in crate::engine) const TALLY: Place = 410;
pub(in crate::engine) const TERM: Place = 117;
pub(in crate::engine) const TERMS: Place = 479;
pub(in crate::engine) const TEST: Place = 419;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 871;
pub(in crate::engine) const TIES: Place = 324;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1207;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 858;
pub(in crate::engine) const TRACKER: Place = 662;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 831;
pub(in crate::engine) const TURNOUT: Place = 402;
pub(in crate::engine) const UNIT: Place = 490;
pub(in crate::engine) const UNIT_FIGURES: Place = 962;
pub(in crate::engine) const UNMASKING: Place = 284;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 285;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 976;
pub(in crate::engine) const VAULT_COMMAND: Place = 1135;
pub(in crate::engine) const VAULT_EVENT: Place = 545;
pub(in crate::engine) const VAULT_QUERY: Place = 1197;
pub(in crate::engine) const VAULT_REFUSAL: Place = 790;
pub(in crate::engine) const VERIFICATION_CODE: Place = 941;
pub(in crate::engine) const VIA: Place = 1203;
pub(in crate::engine) const VIOLATION_VIEW: Place = 809;
pub(in crate::engine) const VOIDED: Place = 404;
pub(in crate::engine) const VOTE: Place = 1088;
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
    Row::Union(2505, 9), // 14 Answer
    Row::Union(2041, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1965, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1961, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1959, 2), // 29 Outcome
    Row::Record(1443, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1434, 9), // 32 Event
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
    Row::Union(1000, 35), // 304 DeliberationEvent
    Row::Record(736, 15), // 305 DeliberationEvent.topicProposed
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
    Row::Record(753, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(751, 2), // 350 Voter
    Row::Record(759, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(756, 3), // 353 OwnedUnit
    Row::Record(761, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(763, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(765, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(736, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(768, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(770, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(775, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(778, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(784, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(780, 4), // 363 ContributionKind
    Row::Record(794, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(791, 3), // 365 Reaction
    Row::Record(798, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(804, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(815, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(808, 4), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(812, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(824, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(820, 4), // 375 ListEntry
    Row::Record(829, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(833, 2), // 377 DeliberationEvent.listStands
    Row::Record(835, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(838, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(833, 2), // 380 DeliberationEvent.resultStands
    Row::Record(842, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(848, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(768, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(854, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(851, 3), // 385 ReviewFinding
    Row::Record(858, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(864, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(878, 5), // 390 DeliberationEvent.voteEntrusted
    Row::Maybe(392), // 391 Kin?
    Row::Words(872, 6), // 392 Kin
    Row::Record(878, 2), // 393 DeliberationEvent.proxyRevoked
    Row::Record(883, 4), // 394 DeliberationEvent.ballotsServed
    Row::Record(887, 6), // 395 DeliberationEvent.paperIssued
    Row::Record(893, 3), // 396 DeliberationEvent.papersCounted
    Row::List(389), // 397 [HiddenBallot]
    Row::Record(896, 3), // 398 DeliberationEvent.votingClosed
    Row::Record(993, 7), // 399 DeliberationEvent.topicDecided
    Row::Record(987, 6), // 400 VoteResult
    Row::Words(899, 4), // 401 DeliberationOutcome
    Row::Record(910, 3), // 402 Turnout
    Row::List(404), // 403 [Voided]
    Row::Record(908, 2), // 404 Voided
    Row::Words(903, 5), // 405 Flaw
    Row::Maybe(407), // 406 Count?
    Row::Union(982, 5), // 407 Count
    Row::Record(919, 1), // 408 MotionCount
    Row::List(410), // 409 [Tally]
    Row::Record(913, 6), // 410 Tally
    Row::Record(944, 1), // 411 SeatsCount
    Row::List(413), // 412 [PostCount]
    Row::Record(940, 4), // 413 PostCount
    Row::List(415), // 414 [OptionVotes]
    Row::Record(934, 3), // 415 OptionVotes
    Row::List(19), // 416 [u32]
    Row::List(418), // 417 [Inequality]
    Row::Record(924, 10), // 418 Inequality
    Row::Words(920, 2), // 419 Test
    Row::Words(922, 2), // 420 Comparison
    Row::Leaf(Leaf::Product), // 421 Product
    Row::List(423), // 422 [Seated]
    Row::Record(937, 3), // 423 Seated
    Row::Record(954, 4), // 424 SchulzeCount
    Row::List(426), // 425 [Duel]
    Row::Record(945, 4), // 426 Duel
    Row::List(428), // 427 [Beat]
    Row::Record(949, 5), // 428 Beat
    Row::Record(966, 3), // 429 RunoffCount
    Row::List(431), // 430 [Round]
    Row::Record(961, 5), // 431 Round
    Row::List(433), // 432 [DeliberationStanding]
    Row::Record(958, 3), // 433 DeliberationStanding
    Row::Record(979, 3), // 434 BudgetCount
    Row::List(436), // 435 [BudgetStep]
    Row::Record(972, 7), // 436 BudgetStep
    Row::List(438), // 437 [BudgetOffer]
    Row::Record(969, 3), // 438 BudgetOffer
    Row::Union(1089, 14), // 439 CovenantEvent
    Row::Record(1035, 5), // 440 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 441 CovenantId?
    Row::Record(1040, 3), // 442 CovenantEvent.covenantRepealed
    Row::Record(1040, 2), // 443 CovenantEvent.covenantGoesOn
    Row::Record(1043, 12), // 444 CovenantEvent.violationRecorded
    Row::Record(1055, 2), // 445 CovenantEvent.replyGiven
    Row::Record(1057, 8), // 446 CovenantEvent.measureApplied
    Row::Maybe(0), // 447 CaseId?
    Row::Record(1065, 3), // 448 CovenantEvent.noticeIssued
    Row::Record(1068, 4), // 449 CovenantEvent.noticeRetracted
    Row::Record(1072, 5), // 450 CovenantEvent.referredAgain
    Row::Record(1077, 2), // 451 CovenantEvent.referralOpened
    Row::Record(1079, 2), // 452 CovenantEvent.referralRefused
    Row::Record(1081, 3), // 453 CovenantEvent.appealLodged
    Row::Record(1084, 2), // 454 CovenantEvent.appealDismissed
    Row::Record(1086, 3), // 455 CovenantEvent.violationWithdrawn
    Row::Union(1164, 12), // 456 PointsEvent
    Row::Record(1103, 2), // 457 PointsEvent.fundOpened
    Row::Record(1105, 5), // 458 PointsEvent.pointsAwarded
    Row::Record(1110, 6), // 459 PointsEvent.awardReversed
    Row::Record(1118, 5), // 460 PointsEvent.offerPublished
    Row::Maybe(462), // 461 Requirement?
    Row::Record(1116, 2), // 462 Requirement
    Row::Record(1118, 1), // 463 PointsEvent.offerWithdrawn
    Row::Record(1125, 6), // 464 PointsEvent.redemptionReserved
    Row::Union(1123, 2), // 465 Buyer
    Row::Record(1131, 2), // 466 PointsEvent.codeRejected
    Row::Record(1125, 1), // 467 PointsEvent.redemptionConfirmed
    Row::Record(1137, 2), // 468 PointsEvent.redemptionReturned
    Row::Words(1133, 4), // 469 ReturnCause
    Row::Record(1153, 5), // 470 PointsEvent.settled
    Row::List(472), // 471 [SettlementLine]
    Row::Record(1139, 7), // 472 SettlementLine
    Row::Leaf(Leaf::Cny), // 473 Cny
    Row::Record(1146, 7), // 474 SettlementTotals
    Row::Record(1158, 3), // 475 PointsEvent.pointsCombined
    Row::Record(1161, 3), // 476 PointsEvent.pointsForfeited
    Row::Union(1263, 19), // 477 CasesEvent
    Row::Record(1181, 1), // 478 CasesEvent.termsAdopted
    Row::Record(1176, 5), // 479 Terms
    Row::Record(1190, 10), // 480 CasesEvent.caseReported
    Row::Words(1182, 8), // 481 Channel
    Row::Record(1200, 2), // 482 CasesEvent.caseAccepted
    Row::Record(1202, 5), // 483 CasesEvent.caseDeclined
    Row::Record(1207, 2), // 484 CasesEvent.selfResolutionStarted
    Row::Record(1053, 1), // 485 CasesEvent.handlingStarted
    Row::Record(1209, 2), // 486 CasesEvent.caseEntrusted
    Row::Record(1211, 4), // 487 CasesEvent.caseDispatched
    Row::Record(1215, 3), // 488 CasesEvent.caseReturned
    Row::Record(1220, 5), // 489 CasesEvent.feedbackGiven
    Row::Union(1218, 2), // 490 Unit
    Row::Record(38, 1), // 491 Unit.region
    Row::Record(280, 1), // 492 Unit.organisation
    Row::Record(1225, 7), // 493 CasesEvent.caseClosed
    Row::Record(1234, 6), // 494 CasesEvent.caseEscalated
    Row::Maybe(496), // 495 Deferral?
    Row::Words(1232, 2), // 496 Deferral
    Row::Record(1240, 4), // 497 CasesEvent.deadlineMissed
    Row::Record(1244, 5), // 498 CasesEvent.caseSupervised
    Row::Record(1249, 3), // 499 CasesEvent.deadlineSet
    Row::Record(1252, 6), // 500 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 501 Score
    Row::Record(1258, 5), // 502 CasesEvent.caseReopened
    Row::Record(1209, 2), // 503 CasesEvent.caseReleased
    Row::Record(1053, 1), // 504 CasesEvent.caseWithdrawn
    Row::Union(1367, 6), // 505 CatalogueEvent
    Row::Record(1341, 5), // 506 CatalogueEvent.formAsked
    Row::List(508), // 507 [ItemAnswer]
    Row::Record(1339, 2), // 508 ItemAnswer
    Row::Union(1335, 4), // 509 AskAnswer
    Row::Record(1282, 4), // 510 AskAnswer.alreadyHeld
    Row::Record(1286, 4), // 511 AskAnswer.shareFrom
    Row::Record(1290, 2), // 512 AskAnswer.mayCollect
    Row::Record(1334, 1), // 513 AskAnswer.forbidden
    Row::Union(1320, 14), // 514 CatalogueRefusal
    Row::Record(234, 1), // 515 CatalogueRefusal.unknownItem
    Row::Record(234, 1), // 516 CatalogueRefusal.itemTwice
    Row::Record(1292, 2), // 517 CatalogueRefusal.purposeNotLawful
    Row::Record(1294, 3), // 518 CatalogueRefusal.notEntitled
    Row::Record(1297, 3), // 519 CatalogueRefusal.outsideRegion
    Row::Record(1300, 5), // 520 CatalogueRefusal.alreadyHeld
    Row::Record(1305, 3), // 521 CatalogueRefusal.refusedByResident
    Row::Record(1308, 2), // 522 CatalogueRefusal.consentMissing
    Row::Record(1310, 3), // 523 CatalogueRefusal.guardianMissing
    Row::Record(1313, 5), // 524 CatalogueRefusal.heldElsewhere
    Row::Record(1283, 1), // 525 CatalogueRefusal.recordExists
    Row::Record(1283, 1), // 526 CatalogueRefusal.unknownRecord
    Row::Record(1318, 2), // 527 CatalogueRefusal.notFresh
    Row::Record(1308, 2), // 528 CatalogueRefusal.notRefusable
    Row::Record(1349, 10), // 529 CatalogueEvent.itemCollected
    Row::Maybe(531), // 530 ItemConsent?
    Row::Record(1346, 3), // 531 ItemConsent
    Row::Record(1359, 4), // 532 CatalogueEvent.itemShared
    Row::Record(1363, 4), // 533 CatalogueEvent.itemRefused
    Row::Record(1359, 2), // 534 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 535 CatalogueEvent.personForgotten
    Row::Union(1396, 7), // 536 ConsultationEvent
    Row::Record(1373, 7), // 537 ConsultationEvent.questionAsked
    Row::Record(1380, 3), // 538 ConsultationEvent.answerReminded
    Row::Record(1383, 3), // 539 ConsultationEvent.answerOverdue
    Row::Record(1386, 3), // 540 ConsultationEvent.questionEscalated
    Row::Record(1391, 3), // 541 ConsultationEvent.questionAnswered
    Row::Record(1389, 2), // 542 ShownIdentity
    Row::Record(1373, 1), // 543 ConsultationEvent.questionWithdrawn
    Row::Record(1394, 2), // 544 ConsultationEvent.answerRated
    Row::Union(1427, 7), // 545 VaultEvent
    Row::Record(1403, 6), // 546 VaultEvent.entryKept
    Row::Maybe(17), // 547 Digest?
    Row::Record(1409, 2), // 548 VaultEvent.entryCorrected
    Row::Record(1411, 2), // 549 VaultEvent.termMoved
    Row::Record(1413, 2), // 550 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 551 CategoryCode?
    Row::Record(1420, 2), // 552 VaultEvent.erasureOrdered
    Row::Words(1415, 5), // 553 ErasureGround
    Row::Record(1425, 2), // 554 VaultEvent.entriesDue
    Row::List(0), // 555 [EntryId]
    Row::Words(1422, 3), // 556 DueCause
    Row::Record(1425, 1), // 557 VaultEvent.entriesErased
    Row::Record(1953, 6), // 558 Refused
    Row::Union(1943, 10), // 559 Refusal
    Row::Union(1461, 14), // 560 EngineRefusal
    Row::Record(1444, 2), // 561 EngineRefusal.tooLarge
    Row::Record(1446, 1), // 562 EngineRefusal.notUtf8
    Row::Record(1447, 2), // 563 EngineRefusal.malformed
    Row::Record(1449, 2), // 564 EngineRefusal.requestReused
    Row::Record(1451, 2), // 565 EngineRefusal.full
    Row::Record(1453, 2), // 566 EngineRefusal.timeBackward
    Row::Record(1455, 3), // 567 EngineRefusal.forbidden
    Row::Record(1458, 1), // 568 EngineRefusal.deadlinesPending
    Row::Record(1448, 1), // 569 EngineRefusal.snapshotDamaged
    Row::Record(1459, 2), // 570 EngineRefusal.snapshotVersion
    Row::Record(1461, 0), // 571 EngineRefusal.wrongSecret
    Row::Record(1449, 1), // 572 EngineRefusal.notRecorded
    Row::Record(1450, 2), // 573 EngineRefusal.noSuchRecord
    Row::Record(1448, 1), // 574 EngineRefusal.invalidNumber
    Row::Union(1479, 3), // 575 CharterRefusal
    Row::Record(1447, 2), // 576 CharterRefusal.invalid
    Row::Record(1475, 2), // 577 CharterRefusal.notInForce
    Row::Record(1477, 2), // 578 CharterRefusal.notLater
    Row::Union(1639, 104), // 579 DeliberationRefusal
    Row::Record(736, 1), // 580 DeliberationRefusal.unknownTopic
    Row::Record(736, 1), // 581 DeliberationRefusal.topicExists
    Row::Record(724, 1), // 582 DeliberationRefusal.unknownRule
    Row::Record(1482, 5), // 583 DeliberationRefusal.presetOutsideDates
    Row::Record(1487, 4), // 584 DeliberationRefusal.uncontested
    Row::Record(1491, 3), // 585 DeliberationRefusal.noCovenants
    Row::Record(724, 1), // 586 DeliberationRefusal.electionNamed
    Row::Record(1494, 3), // 587 DeliberationRefusal.noElection
    Row::Record(1513, 3), // 588 DeliberationRefusal.runoffUnderWay
    Row::Words(1497, 16), // 589 StageName
    Row::Record(1516, 6), // 590 DeliberationRefusal.runoffLate
    Row::Record(1522, 5), // 591 DeliberationRefusal.runoffAsks
    Row::Record(724, 1), // 592 DeliberationRefusal.unitsNamed
    Row::Record(1527, 3), // 593 DeliberationRefusal.unknownUnit
    Row::Record(1530, 2), // 594 DeliberationRefusal.registeredElsewhere
    Row::Record(1532, 2), // 595 DeliberationRefusal.rulesCount
    Row::Record(724, 1), // 596 DeliberationRefusal.ruleTwice
    Row::Record(1534, 3), // 597 DeliberationRefusal.windowDays
    Row::Record(1537, 3), // 598 DeliberationRefusal.ladderLength
    Row::Record(1540, 2), // 599 DeliberationRefusal.ladderDescends
    Row::Record(1534, 3), // 600 DeliberationRefusal.hearingDays
    Row::Record(1542, 5), // 601 DeliberationRefusal.unheard
    Row::Record(1547, 2), // 602 DeliberationRefusal.figuresFrom
    Row::Record(1540, 2), // 603 DeliberationRefusal.namedWithoutBasis
    Row::Record(1549, 3), // 604 DeliberationRefusal.namedWithoutSource
    Row::Record(1552, 2), // 605 DeliberationRefusal.unknownKind
    Row::Record(1554, 3), // 606 DeliberationRefusal.fine
    Row::Record(1540, 2), // 607 DeliberationRefusal.serviceWithheld
    Row::Record(1557, 2), // 608 DeliberationRefusal.nothingToContinue
    Row::Record(1040, 2), // 609 DeliberationRefusal.covenantTaken
    Row::Record(736, 2), // 610 DeliberationRefusal.nothingToRepeal
    Row::Record(1513, 2), // 611 DeliberationRefusal.alreadyReplaced
    Row::Record(1559, 6), // 612 DeliberationRefusal.looserRule
    Row::Record(1559, 6), // 613 DeliberationRefusal.otherRule
    Row::Record(1565, 2), // 614 DeliberationRefusal.unitLeftOut
    Row::Record(1567, 2), // 615 DeliberationRefusal.notBeingSeconded
    Row::Record(765, 3), // 616 DeliberationRefusal.notSeconded
    Row::Record(1567, 2), // 617 DeliberationRefusal.notOpenable
    Row::Record(1567, 2), // 618 DeliberationRefusal.notWithdrawable
    Row::Record(1567, 2), // 619 DeliberationRefusal.notVoting
    Row::Record(1569, 3), // 620 DeliberationRefusal.secondingOver
    Row::Record(1572, 3), // 621 DeliberationRefusal.votingOver
    Row::Record(1569, 3), // 622 DeliberationRefusal.notDue
    Row::Record(736, 1), // 623 DeliberationRefusal.ownSecond
    Row::Record(1530, 2), // 624 DeliberationRefusal.outsideRegion
    Row::Record(761, 2), // 625 DeliberationRefusal.alreadySeconded
    Row::Record(1530, 2), // 626 DeliberationRefusal.notOwner
    Row::Record(1575, 3), // 627 DeliberationRefusal.areaTooLarge
    Row::Record(736, 2), // 628 DeliberationRefusal.nobodyEligible
    Row::Record(865, 1), // 629 DeliberationRefusal.appBallotOfAnother
    Row::Record(1578, 2), // 630 DeliberationRefusal.notEligible
    Row::Record(1580, 2), // 631 DeliberationRefusal.notDelegate
    Row::Record(1582, 3), // 632 DeliberationRefusal.alreadyVoted
    Row::Record(865, 1), // 633 DeliberationRefusal.enteredTwice
    Row::Record(1447, 2), // 634 DeliberationRefusal.invalidQuestion
    Row::Record(1585, 1), // 635 DeliberationRefusal.adoptedByMotion
    Row::Record(1586, 4), // 636 DeliberationRefusal.motionOnly
    Row::Record(1590, 2), // 637 DeliberationRefusal.electedOf
    Row::Record(724, 1), // 638 DeliberationRefusal.noRanks
    Row::Record(1592, 5), // 639 DeliberationRefusal.otherRanks
    Row::Record(865, 1), // 640 DeliberationRefusal.secretByAnother
    Row::Record(908, 1), // 641 DeliberationRefusal.ballotVoid
    Row::Record(724, 1), // 642 DeliberationRefusal.noProxies
    Row::Record(1597, 2), // 643 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 644 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 645 DeliberationRefusal.proxyChain
    Row::Record(1599, 2), // 646 DeliberationRefusal.proxyFull
    Row::Record(880, 1), // 647 DeliberationRefusal.ownTrust
    Row::Record(761, 2), // 648 DeliberationRefusal.notListed
    Row::Record(36, 1), // 649 DeliberationRefusal.notEntrusted
    Row::Record(880, 1), // 650 DeliberationRefusal.notProxy
    Row::Record(1601, 3), // 651 DeliberationRefusal.proxyWithoutVote
    Row::Record(1604, 3), // 652 DeliberationRefusal.proxyEarly
    Row::Record(724, 1), // 653 DeliberationRefusal.noPapers
    Row::Record(1607, 3), // 654 DeliberationRefusal.fewWatchers
    Row::Record(380, 1), // 655 DeliberationRefusal.boxCounted
    Row::Record(890, 2), // 656 DeliberationRefusal.boxChannel
    Row::Record(380, 1), // 657 DeliberationRefusal.unknownBox
    Row::Record(1567, 2), // 658 DeliberationRefusal.notCounted
    Row::Record(1610, 3), // 659 DeliberationRefusal.withheld
    Row::Record(736, 1), // 660 DeliberationRefusal.voidVote
    Row::Record(1613, 1), // 661 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 662 Tracker
    Row::Record(1614, 3), // 663 DeliberationRefusal.wrongStage
    Row::Record(1569, 3), // 664 DeliberationRefusal.timeOver
    Row::Record(736, 1), // 665 DeliberationRefusal.ownMatter
    Row::Record(736, 1), // 666 DeliberationRefusal.reasonMissing
    Row::Record(736, 1), // 667 DeliberationRefusal.sameDecider
    Row::Record(736, 1), // 668 DeliberationRefusal.notProposer
    Row::Record(736, 1), // 669 DeliberationRefusal.ruledForGood
    Row::Record(785, 1), // 670 DeliberationRefusal.unknownContribution
    Row::Record(785, 1), // 671 DeliberationRefusal.contributionExists
    Row::Record(1617, 2), // 672 DeliberationRefusal.tooManyContributions
    Row::Record(1619, 3), // 673 DeliberationRefusal.otherKind
    Row::Record(785, 1), // 674 DeliberationRefusal.contributionHidden
    Row::Record(785, 1), // 675 DeliberationRefusal.amendmentOver
    Row::Record(1622, 3), // 676 DeliberationRefusal.staleAmendment
    Row::Record(1625, 2), // 677 DeliberationRefusal.noDraftToChange
    Row::Record(1627, 3), // 678 DeliberationRefusal.listOpen
    Row::Record(1630, 3), // 679 DeliberationRefusal.noSuchEntry
    Row::Record(1633, 4), // 680 DeliberationRefusal.noSuchArea
    Row::Record(1637, 2), // 681 DeliberationRefusal.asListed
    Row::Record(825, 1), // 682 DeliberationRefusal.objectionExists
    Row::Record(761, 2), // 683 DeliberationRefusal.alreadyObjected
    Row::Record(825, 1), // 684 DeliberationRefusal.unknownObjection
    Row::Record(825, 1), // 685 DeliberationRefusal.objectionOver
    Row::Union(1765, 21), // 686 CovenantRefusal
    Row::Record(730, 1), // 687 CovenantRefusal.covenantExists
    Row::Record(730, 1), // 688 CovenantRefusal.unknownCovenant
    Row::Record(1743, 2), // 689 CovenantRefusal.notInForce
    Row::Record(1745, 3), // 690 CovenantRefusal.notYetInForce
    Row::Record(1044, 2), // 691 CovenantRefusal.unknownRule
    Row::Record(1748, 2), // 692 CovenantRefusal.violationExists
    Row::Record(1043, 1), // 693 CovenantRefusal.unknownViolation
    Row::Record(1043, 1), // 694 CovenantRefusal.ownViolation
    Row::Record(1043, 1), // 695 CovenantRefusal.alreadyWithdrawn
    Row::Record(1750, 2), // 696 CovenantRefusal.replyClosed
    Row::Record(1752, 3), // 697 CovenantRefusal.notApplied
    Row::Record(1755, 3), // 698 CovenantRefusal.appealClosed
    Row::Record(1043, 1), // 699 CovenantRefusal.alreadyAppealed
    Row::Record(1043, 1), // 700 CovenantRefusal.ownRecord
    Row::Record(1043, 1), // 701 CovenantRefusal.noAppeal
    Row::Record(1758, 3), // 702 CovenantRefusal.notDue
    Row::Record(1043, 1), // 703 CovenantRefusal.nothingToRefer
    Row::Record(1761, 2), // 704 CovenantRefusal.placeTooHigh
    Row::Record(1763, 2), // 705 CovenantRefusal.placeOutside
    Row::Record(1765, 0), // 706 CovenantRefusal.minor
    Row::Record(1530, 2), // 707 CovenantRefusal.notBound
    Row::Union(1816, 33), // 708 PointsRefusal
    Row::Record(280, 1), // 709 PointsRefusal.notAMerchant
    Row::Record(1103, 1), // 710 PointsRefusal.unknownFund
    Row::Record(195, 1), // 711 PointsRefusal.unknownAct
    Row::Record(1786, 3), // 712 PointsRefusal.unknownAward
    Row::Record(1118, 1), // 713 PointsRefusal.unknownOffer
    Row::Record(1125, 1), // 714 PointsRefusal.unknownRedemption
    Row::Record(1153, 1), // 715 PointsRefusal.unknownSettlement
    Row::Record(1789, 2), // 716 PointsRefusal.notInSettlement
    Row::Record(1103, 1), // 717 PointsRefusal.fundExists
    Row::Record(1118, 1), // 718 PointsRefusal.offerExists
    Row::Record(1125, 1), // 719 PointsRefusal.redemptionExists
    Row::Record(1153, 1), // 720 PointsRefusal.settlementExists
    Row::Record(36, 1), // 721 PointsRefusal.ownAward
    Row::Record(1791, 3), // 722 PointsRefusal.fundElsewhere
    Row::Record(312, 2), // 723 PointsRefusal.proofTooLow
    Row::Record(1786, 3), // 724 PointsRefusal.alreadyAwarded
    Row::Record(1794, 5), // 725 PointsRefusal.capReached
    Row::Record(1786, 3), // 726 PointsRefusal.alreadyReversed
    Row::Record(1799, 2), // 727 PointsRefusal.priceTooLow
    Row::Record(1801, 0), // 728 PointsRefusal.stockEmpty
    Row::Record(195, 1), // 729 PointsRefusal.requirementEmpty
    Row::Record(1118, 1), // 730 PointsRefusal.offerWithdrawn
    Row::Record(523, 1), // 731 PointsRefusal.ownOffer
    Row::Record(1801, 3), // 732 PointsRefusal.requirementNotMet
    Row::Record(1118, 1), // 733 PointsRefusal.soldOut
    Row::Record(1804, 2), // 734 PointsRefusal.balanceTooLow
    Row::Record(1811, 2), // 735 PointsRefusal.redemptionOver
    Row::Words(1806, 5), // 736 RedemptionStatus
    Row::Record(345, 2), // 737 PointsRefusal.redemptionLate
    Row::Record(345, 2), // 738 PointsRefusal.notDue
    Row::Record(36, 1), // 739 PointsRefusal.ownConfirmation
    Row::Record(1123, 2), // 740 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 741 PointsRefusal.nothingToSettle
    Row::Record(1813, 3), // 742 PointsRefusal.ledgerFull
    Row::Union(1879, 33), // 743 CasesRefusal
    Row::Record(1053, 1), // 744 CasesRefusal.unknownCase
    Row::Record(1849, 0), // 745 CasesRefusal.channelOfTheEngine
    Row::Record(1849, 2), // 746 CasesRefusal.sourceEntered
    Row::Record(1053, 1), // 747 CasesRefusal.caseExists
    Row::Record(203, 1), // 748 CasesRefusal.unknownKind
    Row::Record(287, 2), // 749 CasesRefusal.regionTooHigh
    Row::Record(1851, 0), // 750 CasesRefusal.notOwnName
    Row::Record(1864, 3), // 751 CasesRefusal.wrongStage
    Row::Words(1851, 13), // 752 Stage
    Row::List(752), // 753 Stages
    Row::Record(1867, 3), // 754 CasesRefusal.wrongLevel
    Row::Record(345, 2), // 755 CasesRefusal.notDue
    Row::Record(345, 2), // 756 CasesRefusal.deadlinePassed
    Row::Record(215, 1), // 757 CasesRefusal.atTop
    Row::Record(1870, 2), // 758 CasesRefusal.notAbove
    Row::Record(1872, 2), // 759 CasesRefusal.aboveTop
    Row::Record(1874, 3), // 760 CasesRefusal.skipsLevel
    Row::Record(280, 1), // 761 CasesRefusal.notEntrustable
    Row::Record(280, 1), // 762 CasesRefusal.notADepartment
    Row::Record(543, 2), // 763 CasesRefusal.outOfReach
    Row::Record(524, 1), // 764 CasesRefusal.namedTwice
    Row::Record(1877, 0), // 765 CasesRefusal.unitMissing
    Row::Record(756, 1), // 766 CasesRefusal.notWithUnit
    Row::Record(756, 1), // 767 CasesRefusal.notActingFor
    Row::Record(524, 1), // 768 CasesRefusal.feedbackGiven
    Row::Record(524, 1), // 769 CasesRefusal.returnedBefore
    Row::Record(524, 1), // 770 CasesRefusal.dispatchDesignated
    Row::Record(1253, 1), // 771 CasesRefusal.alreadyRated
    Row::Record(1877, 0), // 772 CasesRefusal.anonymous
    Row::Record(1877, 0), // 773 CasesRefusal.notReporter
    Row::Record(1877, 0), // 774 CasesRefusal.handlerRates
    Row::Record(324, 2), // 775 CasesRefusal.windowClosed
    Row::Record(1877, 2), // 776 CasesRefusal.reopenedTooOften
    Row::Record(342, 3), // 777 CasesRefusal.unknownYear
    Row::Record(215, 1), // 778 CasesRefusal.noTerm
    Row::Union(1915, 10), // 779 ConsultationRefusal
    Row::Record(1373, 1), // 780 ConsultationRefusal.unknownQuestion
    Row::Record(1373, 1), // 781 ConsultationRefusal.questionExists
    Row::Record(1374, 1), // 782 ConsultationRefusal.notPublic
    Row::Record(1912, 3), // 783 ConsultationRefusal.outOfReach
    Row::Record(335, 2), // 784 ConsultationRefusal.tooManyOpen
    Row::Record(1373, 1), // 785 ConsultationRefusal.notOpen
    Row::Record(1373, 1), // 786 ConsultationRefusal.ownQuestion
    Row::Record(1373, 1), // 787 ConsultationRefusal.notAnswered
    Row::Record(1373, 1), // 788 ConsultationRefusal.ratedAlready
    Row::Record(345, 2), // 789 ConsultationRefusal.notDue
    Row::Union(1933, 10), // 790 VaultRefusal
    Row::Record(241, 1), // 791 VaultRefusal.unknownEntry
    Row::Record(241, 1), // 792 VaultRefusal.entryExists
    Row::Record(243, 1), // 793 VaultRefusal.unknownCategory
    Row::Record(243, 1), // 794 VaultRefusal.consentNeeded
    Row::Record(243, 2), // 795 VaultRefusal.notByConsent
    Row::Record(36, 1), // 796 VaultRefusal.nothingConsented
    Row::Record(1929, 2), // 797 VaultRefusal.notKept
    Row::Words(1925, 4), // 798 EntryStatus
    Row::Record(1929, 2), // 799 VaultRefusal.notDue
    Row::Record(1931, 2), // 800 VaultRefusal.childInCare
    Row::Record(36, 3), // 801 VaultRefusal.onlyOperator
    Row::Record(2021, 20), // 802 ExportView
    Row::Record(1972, 9), // 803 MemberView
    Row::List(805), // 804 [RoleView]
    Row::Record(497, 5), // 805 RoleView
    Row::List(284), // 806 [Unmasking]
    Row::List(0), // 807 [TopicId]
    Row::List(809), // 808 [ViolationView]
    Row::Record(1986, 15), // 809 ViolationView
    Row::Union(1981, 5), // 810 CovenantStanding
    Row::Record(1981, 0), // 811 CovenantStanding.noticed
    Row::Record(1064, 1), // 812 CovenantStanding.applied
    Row::Record(1082, 2), // 813 CovenantStanding.appealed
    Row::Record(1981, 0), // 814 CovenantStanding.dismissed
    Row::Record(1981, 0), // 815 CovenantStanding.withdrawn
    Row::Maybe(28), // 816 text?
    Row::List(0), // 817 [SourceId]
    Row::List(0), // 818 [RedemptionId]
    Row::List(0), // 819 [CaseId]
    Row::List(0), // 820 [QuestionId]
    Row::List(822), // 821 [RecordView]
    Row::Record(2001, 12), // 822 RecordView
    Row::List(824), // 823 [EntryView]
    Row::Record(2013, 8), // 824 EntryView
    Row::Union(2103, 11), // 825 MembershipAnswer
    Row::Record(2047, 6), // 826 RegionView
    Row::Record(2057, 7), // 827 RegionHistory
    Row::List(829), // 828 [RegionVersion]
    Row::Record(2053, 4), // 829 RegionVersion
    Row::Maybe(831), // 830 Turn?
    Row::Record(292, 2), // 831 Turn
    Row::List(831), // 832 [Turn]
    Row::List(834), // 833 [PlannedReshape]
    Row::Record(289, 2), // 834 PlannedReshape
    Row::Record(2066, 8), // 835 CoverageView
    Row::Maybe(65), // 836 Ratio?
    Row::List(838), // 837 [ProofFigure]
    Row::Record(2064, 2), // 838 ProofFigure
    Row::Record(2074, 2), // 839 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 840 JoinCode
    Row::Record(2079, 1), // 841 MembershipAnswer.entries
    Row::List(843), // 842 [ChannelCount]
    Row::Record(2076, 3), // 843 ChannelCount
    Row::Record(2080, 3), // 844 MembershipAnswer.batch
    Row::Record(2094, 4), // 845 OrganisationView
    Row::Union(2088, 6), // 846 OrganisationStatus
    Row::Record(2083, 3), // 847 OrganisationStatus.applied
    Row::Record(2086, 0), // 848 OrganisationStatus.active
    Row::Record(2086, 2), // 849 OrganisationStatus.rejected
    Row::Record(2088, 0), // 850 OrganisationStatus.withdrawn
    Row::Record(2088, 0), // 851 OrganisationStatus.suspended
    Row::Record(2088, 0), // 852 OrganisationStatus.dissolved
    Row::Record(2101, 1), // 853 MembershipAnswer.identityKeys
    Row::List(855), // 854 [IdentityKeyView]
    Row::Record(2098, 3), // 855 IdentityKeyView
    Row::Record(2102, 1), // 856 MembershipAnswer.unmaskings
    Row::Union(2290, 11), // 857 DeliberationAnswer
    Row::Record(2191, 19), // 858 TopicView
    Row::Union(2147, 10), // 859 StageView
    Row::Record(345, 1), // 860 StageView.proposed
    Row::Record(345, 1), // 861 StageView.screening
    Row::Record(2114, 3), // 862 StageView.declined
    Row::Record(2117, 2), // 863 StageView.appealed
    Row::Record(309, 1), // 864 StageView.discussed
    Row::Record(2119, 2), // 865 StageView.seconded
    Row::Record(2125, 6), // 866 StageView.voting
    Row::List(868), // 867 [PaperBox]
    Row::Record(2121, 4), // 868 PaperBox
    Row::Record(2139, 8), // 869 StageView.decided
    Row::Record(2135, 4), // 870 CountTerms
    Row::Record(2131, 4), // 871 Thresholds
    Row::Record(292, 1), // 872 StageView.lapsed
    Row::Record(292, 1), // 873 StageView.withdrawn
    Row::Maybe(875), // 874 Effect?
    Row::Union(2171, 6), // 875 Effect
    Row::Record(836, 2), // 876 Effect.announced
    Row::Record(2157, 3), // 877 Effect.annulled
    Row::Record(1039, 1), // 878 Effect.stands
    Row::Record(2160, 4), // 879 InForce
    Row::Maybe(385), // 880 ReviewFinding?
    Row::Record(2164, 3), // 881 Effect.repealed
    Row::Record(2167, 4), // 882 Effect.moot
    Row::Maybe(884), // 883 NextStep?
    Row::Record(2189, 2), // 884 NextStep
    Row::Words(2177, 12), // 885 Next
    Row::Record(2210, 7), // 886 BallotView
    Row::Maybe(234), // 887 EntryChannel?
    Row::Record(2229, 3), // 888 BallotsView
    Row::List(890), // 889 [PublishedBallot]
    Row::Record(2226, 3), // 890 PublishedBallot
    Row::Union(2223, 3), // 891 Ballot
    Row::Record(2220, 1), // 892 Ballot.motion
    Row::Words(2217, 3), // 893 Choice
    Row::Record(2221, 1), // 894 Ballot.options
    Row::Record(2222, 1), // 895 Ballot.void
    Row::Record(2232, 5), // 896 BallotProof
    Row::List(898), // 897 [Sentence]
    Row::Record(1954, 2), // 898 Sentence
    Row::Record(2248, 2), // 899 DiscussionView
    Row::List(901), // 900 [ContributionView]
    Row::Record(2237, 11), // 901 ContributionView
    Row::Maybe(67), // 902 bool?
    Row::Maybe(904), // 903 Moderation?
    Row::Record(806, 2), // 904 Moderation
    Row::Record(2265, 2), // 905 ConsensusView
    Row::Record(2262, 3), // 906 ConsensusReport
    Row::List(908), // 907 [ConsensusGroup]
    Row::Record(2259, 3), // 908 ConsensusGroup
    Row::List(910), // 909 [StatementView]
    Row::Record(2250, 5), // 910 StatementView
    Row::List(912), // 911 [OwnStatement]
    Row::Record(2255, 4), // 912 OwnStatement
    Row::List(46), // 913 [u16]
    Row::Record(2269, 5), // 914 ElectorateView
    Row::List(916), // 915 [ListLine]
    Row::Record(2267, 2), // 916 ListLine
    Row::Record(2286, 2), // 917 ObjectionsView
    Row::List(919), // 918 [ObjectionView]
    Row::Record(2278, 8), // 919 ObjectionView
    Row::Words(2274, 4), // 920 ObjectionStatus
    Row::Record(2288, 2), // 921 ProxiesView
    Row::List(923), // 922 [ProxyView]
    Row::Record(879, 2), // 923 ProxyView
    Row::Union(2322, 3), // 924 CovenantAnswer
    Row::Record(2305, 9), // 925 CovenantView
    Row::List(927), // 926 [CovenantVersion]
    Row::Record(2301, 4), // 927 CovenantVersion
    Row::Record(2032, 1), // 928 CovenantAnswer.violations
    Row::Record(2321, 1), // 929 CovenantAnswer.figures
    Row::List(931), // 930 [RuleFigures]
    Row::Record(2314, 7), // 931 RuleFigures
    Row::Union(2374, 10), // 932 PointsAnswer
    Row::Record(2325, 2), // 933 PersonView
    Row::Record(2327, 5), // 934 ParticipationView
    Row::Record(2332, 6), // 935 MerchantView
    Row::Record(2338, 5), // 936 FundView
    Row::Record(2343, 7), // 937 OfferView
    Row::Record(2350, 9), // 938 RedemptionView
    Row::Maybe(465), // 939 Buyer?
    Row::Record(2359, 2), // 940 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 941 VerificationCode
    Row::Record(2361, 6), // 942 SettlementView
    Row::Record(2367, 7), // 943 LedgerTotals
    Row::Union(2467, 4), // 944 CasesAnswer
    Row::Record(2408, 23), // 945 CaseView
    Row::Maybe(0), // 946 SourceId?
    Row::Maybe(948), // 947 Rating?
    Row::Record(1254, 3), // 948 Rating
    Row::List(950), // 949 [DepartmentView]
    Row::Record(2384, 2), // 950 DepartmentView
    Row::List(952), // 951 [StepView]
    Row::Record(2403, 5), // 952 StepView
    Row::Words(2386, 17), // 953 StepKind
    Row::Record(2443, 11), // 954 RegionFigures
    Row::List(956), // 955 [StageFigure]
    Row::Record(2431, 2), // 956 StageFigure
    Row::List(958), // 957 [LevelFigure]
    Row::Record(2433, 2), // 958 LevelFigure
    Row::List(960), // 959 [KindFigure]
    Row::Record(2435, 3), // 960 KindFigure
    Row::Record(2438, 5), // 961 RatingSums
    Row::Record(2454, 4), // 962 UnitFigures
    Row::Record(2466, 1), // 963 CasesAnswer.agenda
    Row::List(965), // 964 [OpenCase]
    Row::Record(2458, 8), // 965 OpenCase
    Row::Union(2478, 2), // 966 CatalogueAnswer
    Row::Record(2038, 1), // 967 CatalogueAnswer.records
    Row::Record(2471, 7), // 968 BurdenView
    Row::Union(2501, 2), // 969 ConsultationAnswer
    Row::Record(2487, 6), // 970 QuestionView
    Row::Union(2484, 3), // 971 QuestionStatus
    Row::Record(2084, 2), // 972 QuestionStatus.open
    Row::Record(2480, 4), // 973 QuestionStatus.answered
    Row::Record(2484, 0), // 974 QuestionStatus.withdrawn
    Row::Record(2493, 8), // 975 Figures
    Row::Union(2503, 2), // 976 VaultAnswer
    Row::Record(1425, 1), // 977 VaultAnswer.due
    Row::Record(2514, 1), // 978 Answered
    Row::Union(2516, 4), // 979 BurdenOf
    Row::Record(2515, 1), // 980 BurdenOf.worker
    Row::Record(36, 1), // 981 BurdenOf.resident
    Row::Record(234, 1), // 982 BurdenOf.item
    Row::Record(38, 1), // 983 BurdenOf.region
    Row::Union(2548, 17), // 984 CasesCommand
    Row::Record(2520, 7), // 985 CasesCommand.report
    Row::Record(1053, 1), // 986 CasesCommand.accept
    Row::Record(2527, 3), // 987 CasesCommand.decline
    Row::Record(1207, 2), // 988 CasesCommand.startSelfResolution
    Row::Record(1053, 1), // 989 CasesCommand.handle
    Row::Record(1209, 2), // 990 CasesCommand.entrust
    Row::Record(2530, 4), // 991 CasesCommand.dispatch
    Row::Record(1215, 3), // 992 CasesCommand.return
    Row::Record(2534, 3), // 993 CasesCommand.feedback
    Row::Record(1053, 1), // 994 CasesCommand.close
    Row::Record(2537, 3), // 995 CasesCommand.escalate
    Row::Maybe(116), // 996 Level?
    Row::Record(2540, 6), // 997 CasesCommand.evaluate
    Row::Record(2527, 2), // 998 CasesCommand.reopen
    Row::Record(2546, 2), // 999 CasesCommand.withdraw
    Row::Record(1053, 1), // 1000 CasesCommand.recall
    Row::Record(280, 1), // 1001 CasesCommand.release
    Row::Record(1053, 1), // 1002 CasesCommand.expire
    Row::Union(2569, 4), // 1003 CasesQuery
    Row::Record(2534, 2), // 1004 CasesQuery.case
    Row::Record(38, 1), // 1005 CasesQuery.figures
    Row::Record(1221, 1), // 1006 CasesQuery.unit
    Row::Record(2565, 4), // 1007 CasesQuery.agenda
    Row::Union(2590, 5), // 1008 CatalogueCommand
    Row::Record(2577, 2), // 1009 CatalogueCommand.ask
    Row::Record(2573, 4), // 1010 DataForm
    Row::List(531), // 1011 [ItemConsent]
    Row::List(0), // 1012 [ItemCode]
    Row::Record(2582, 2), // 1013 CatalogueCommand.collect
    Row::List(1015), // 1014 [Entry]
    Row::Record(2579, 3), // 1015 Entry
    Row::Record(2584, 4), // 1016 CatalogueCommand.share
    Row::Record(1363, 3), // 1017 CatalogueCommand.refuse
    Row::Record(2588, 2), // 1018 CatalogueCommand.forget
    Row::Union(2596, 3), // 1019 CatalogueQuery
    Row::Record(36, 1), // 1020 CatalogueQuery.held
    Row::Record(2515, 1), // 1021 CatalogueQuery.collected
    Row::Record(2595, 1), // 1022 CatalogueQuery.burden
    Row::Union(2599, 1), // 1023 CharterCommand
    Row::Record(257, 1), // 1024 CharterCommand.adopt
    Row::Union(2600, 1), // 1025 ClockCommand
    Row::Record(2600, 0), // 1026 ClockCommand.advance
    Row::Union(2816, 10), // 1027 Command
    Row::Union(2659, 34), // 1028 MembershipCommand
    Row::Record(2601, 4), // 1029 MembershipCommand.defineRegion
    Row::Record(2605, 4), // 1030 MembershipCommand.reshape
    Row::Record(275, 1), // 1031 MembershipCommand.cancelReshape
    Row::Record(300, 2), // 1032 MembershipCommand.enterKnownHouseholds
    Row::Record(2609, 6), // 1033 MembershipCommand.grantRole
    Row::Record(496, 4), // 1034 MembershipCommand.revokeRole
    Row::Record(2615, 3), // 1035 MembershipCommand.issueJoinCode
    Row::Record(300, 1), // 1036 MembershipCommand.revokeJoinCode
    Row::Record(2618, 6), // 1037 MembershipCommand.join
    Row::Maybe(281), // 1038 Minority?
    Row::Record(36, 1), // 1039 MembershipCommand.leave
    Row::Record(515, 2), // 1040 MembershipCommand.nameDelegate
    Row::Record(517, 3), // 1041 MembershipCommand.regroupHousehold
    Row::Record(2624, 6), // 1042 MembershipCommand.applyOrganisation
    Row::Record(2630, 3), // 1043 MembershipCommand.reviewOrganisation
    Row::Record(541, 2), // 1044 MembershipCommand.appealReview
    Row::Record(280, 1), // 1045 MembershipCommand.withdrawApplication
    Row::Record(2633, 2), // 1046 MembershipCommand.nameOfficers
    Row::Record(541, 2), // 1047 MembershipCommand.suspendOrganisation
    Row::Record(541, 2), // 1048 MembershipCommand.reinstateOrganisation
    Row::Record(541, 2), // 1049 MembershipCommand.dissolveOrganisation
    Row::Record(611, 4), // 1050 MembershipCommand.openBatch
    Row::Record(2635, 2), // 1051 MembershipCommand.closeBatch
    Row::Record(2637, 2), // 1052 MembershipCommand.correct
    Row::Record(280, 1), // 1053 MembershipCommand.lapseReview
    Row::Record(555, 2), // 1054 MembershipCommand.rotateIdentityKey
    Row::Record(2639, 4), // 1055 MembershipCommand.prove
    Row::Maybe(256), // 1056 Identity?
    Row::Record(568, 3), // 1057 MembershipCommand.suspectDuplicate
    Row::Record(2643, 4), // 1058 MembershipCommand.reviewDuplicate
    Row::Record(576, 2), // 1059 MembershipCommand.enterMinor
    Row::Record(2647, 4), // 1060 MembershipCommand.askUnmasking
    Row::Record(2651, 3), // 1061 MembershipCommand.decideUnmasking
    Row::Record(363, 1), // 1062 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1063 MembershipCommand.erase
    Row::Record(2658, 1), // 1064 MembershipCommand.fallDue
    Row::Union(2654, 4), // 1065 Matter
    Row::Record(356, 2), // 1066 Matter.duplicate
    Row::Record(36, 1), // 1067 Matter.minor
    Row::Record(275, 1), // 1068 Matter.reshape
    Row::Record(363, 1), // 1069 Matter.unmasking
    Row::Union(2732, 24), // 1070 DeliberationCommand
    Row::Record(2693, 9), // 1071 DeliberationCommand.propose
    Row::Maybe(306), // 1072 DeliberationQuestion?
    Row::Record(753, 3), // 1073 DeliberationCommand.recordVoters
    Row::Record(759, 2), // 1074 DeliberationCommand.recordUnits
    Row::Record(761, 2), // 1075 DeliberationCommand.second
    Row::Record(736, 1), // 1076 DeliberationCommand.withdraw
    Row::Record(2702, 3), // 1077 DeliberationCommand.screen
    Row::Record(761, 2), // 1078 DeliberationCommand.appeal
    Row::Record(2705, 6), // 1079 DeliberationCommand.contribute
    Row::Record(794, 4), // 1080 DeliberationCommand.react
    Row::Record(798, 3), // 1081 DeliberationCommand.decideAmendment
    Row::Record(804, 4), // 1082 DeliberationCommand.moderate
    Row::Record(824, 5), // 1083 DeliberationCommand.object
    Row::Record(829, 4), // 1084 DeliberationCommand.decideObjection
    Row::Record(854, 3), // 1085 DeliberationCommand.review
    Row::Record(736, 1), // 1086 DeliberationCommand.open
    Row::Record(2713, 5), // 1087 DeliberationCommand.cast
    Row::Record(2711, 2), // 1088 Vote
    Row::Maybe(662), // 1089 Tracker?
    Row::Record(2721, 3), // 1090 DeliberationCommand.enterBallots
    Row::List(1092), // 1091 [NamedBallot]
    Row::Record(2718, 3), // 1092 NamedBallot
    Row::Record(878, 5), // 1093 DeliberationCommand.entrustVote
    Row::Record(878, 2), // 1094 DeliberationCommand.revokeProxy
    Row::Record(883, 3), // 1095 DeliberationCommand.serveBallots
    Row::Record(2724, 5), // 1096 DeliberationCommand.issuePaper
    Row::Record(2729, 3), // 1097 DeliberationCommand.countPapers
    Row::List(1088), // 1098 [Vote]
    Row::Record(736, 1), // 1099 DeliberationCommand.lapse
    Row::Record(736, 1), // 1100 DeliberationCommand.close
    Row::Union(2767, 11), // 1101 CovenantCommand
    Row::Record(1035, 4), // 1102 CovenantCommand.adopt
    Row::Record(1040, 2), // 1103 CovenantCommand.repeal
    Row::Record(2756, 8), // 1104 CovenantCommand.recordViolation
    Row::Record(1055, 2), // 1105 CovenantCommand.reply
    Row::Record(1055, 2), // 1106 CovenantCommand.appeal
    Row::Record(2764, 3), // 1107 CovenantCommand.decideAppeal
    Row::Record(1084, 2), // 1108 CovenantCommand.withdrawViolation
    Row::Record(1077, 2), // 1109 CovenantCommand.referAgain
    Row::Record(1077, 2), // 1110 CovenantCommand.confirmReferral
    Row::Record(1079, 2), // 1111 CovenantCommand.deferReferral
    Row::Record(1043, 1), // 1112 CovenantCommand.fallDue
    Row::Union(2784, 13), // 1113 PointsCommand
    Row::Record(1103, 2), // 1114 PointsCommand.openFund
    Row::Record(1105, 4), // 1115 PointsCommand.award
    Row::Record(2778, 4), // 1116 PointsCommand.reverse
    Row::Record(1118, 5), // 1117 PointsCommand.publishOffer
    Row::Record(1118, 1), // 1118 PointsCommand.withdrawOffer
    Row::Record(1125, 3), // 1119 PointsCommand.reserve
    Row::Record(2782, 2), // 1120 PointsCommand.confirm
    Row::Record(1125, 1), // 1121 PointsCommand.cancel
    Row::Record(1125, 1), // 1122 PointsCommand.expireRedemption
    Row::Record(523, 1), // 1123 PointsCommand.release
    Row::Record(1153, 2), // 1124 PointsCommand.settle
    Row::Record(347, 2), // 1125 PointsCommand.combine
    Row::Record(36, 1), // 1126 PointsCommand.forfeit
    Row::Union(2797, 7), // 1127 ConsultationCommand
    Row::Record(1373, 4), // 1128 ConsultationCommand.ask
    Row::Record(1391, 2), // 1129 ConsultationCommand.answer
    Row::Record(1373, 1), // 1130 ConsultationCommand.withdraw
    Row::Record(1394, 2), // 1131 ConsultationCommand.rate
    Row::Record(1373, 1), // 1132 ConsultationCommand.lapse
    Row::Record(36, 1), // 1133 ConsultationCommand.forget
    Row::Record(1374, 1), // 1134 ConsultationCommand.release
    Row::Union(2809, 7), // 1135 VaultCommand
    Row::Record(2804, 5), // 1136 VaultCommand.keep
    Row::Record(1409, 2), // 1137 VaultCommand.correct
    Row::Record(1413, 2), // 1138 VaultCommand.withdrawConsent
    Row::Record(1420, 2), // 1139 VaultCommand.erase
    Row::Record(1425, 1), // 1140 VaultCommand.confirmErasure
    Row::Record(2809, 0), // 1141 VaultCommand.lapse
    Row::Record(36, 1), // 1142 VaultCommand.retire
    Row::Union(2826, 2), // 1143 ConsultationQuery
    Row::Record(1373, 1), // 1144 ConsultationQuery.question
    Row::Record(1374, 1), // 1145 ConsultationQuery.figures
    Row::Union(2830, 3), // 1146 CovenantQuery
    Row::Record(730, 1), // 1147 CovenantQuery.covenant
    Row::Record(36, 1), // 1148 CovenantQuery.violations
    Row::Record(2828, 2), // 1149 CovenantQuery.figures
    Row::Union(2839, 11), // 1150 DeliberationQuery
    Row::Record(736, 1), // 1151 DeliberationQuery.topic
    Row::Record(761, 2), // 1152 DeliberationQuery.ballot
    Row::Record(2833, 2), // 1153 DeliberationQuery.ballots
    Row::Record(2835, 2), // 1154 DeliberationQuery.ballotProof
    Row::Record(736, 1), // 1155 DeliberationQuery.explanation
    Row::Record(2833, 2), // 1156 DeliberationQuery.discussion
    Row::Record(784, 2), // 1157 DeliberationQuery.contribution
    Row::Record(2837, 2), // 1158 DeliberationQuery.consensus
    Row::Record(2833, 2), // 1159 DeliberationQuery.electorate
    Row::Record(2833, 2), // 1160 DeliberationQuery.objections
    Row::Record(2833, 2), // 1161 DeliberationQuery.proxies
    Row::Record(2857, 1), // 1162 Done
    Row::Union(2851, 6), // 1163 Made
    Row::Record(2850, 1), // 1164 Made.picture
    Row::Record(2858, 3), // 1165 Helper
    Row::Union(2862, 6), // 1166 JournalQuery
    Row::Record(2861, 0), // 1167 JournalQuery.state
    Row::Record(2861, 0), // 1168 JournalQuery.root
    Row::Record(1450, 1), // 1169 JournalQuery.inclusion
    Row::Record(2861, 1), // 1170 JournalQuery.consistency
    Row::Record(1449, 1), // 1171 JournalQuery.receipt
    Row::Record(36, 1), // 1172 JournalQuery.export
    Row::Union(2868, 11), // 1173 MembershipQuery
    Row::Record(38, 1), // 1174 MembershipQuery.region
    Row::Record(38, 1), // 1175 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1176 MembershipQuery.coverage
    Row::Record(300, 1), // 1177 MembershipQuery.joinCode
    Row::Record(36, 1), // 1178 MembershipQuery.member
    Row::Record(38, 1), // 1179 MembershipQuery.entries
    Row::Record(380, 1), // 1180 MembershipQuery.batch
    Row::Record(280, 1), // 1181 MembershipQuery.organisation
    Row::Record(2868, 0), // 1182 MembershipQuery.identityKeys
    Row::Record(363, 1), // 1183 MembershipQuery.unmasking
    Row::Record(36, 1), // 1184 MembershipQuery.unmaskings
    Row::Union(2879, 10), // 1185 PointsQuery
    Row::Record(36, 1), // 1186 PointsQuery.person
    Row::Record(1105, 2), // 1187 PointsQuery.participation
    Row::Record(523, 1), // 1188 PointsQuery.merchant
    Row::Record(1103, 1), // 1189 PointsQuery.fund
    Row::Record(1118, 1), // 1190 PointsQuery.offer
    Row::Record(1125, 1), // 1191 PointsQuery.redemption
    Row::Record(1125, 1), // 1192 PointsQuery.verificationCode
    Row::Record(1153, 1), // 1193 PointsQuery.settlement
    Row::Record(1789, 2), // 1194 PointsQuery.settlementLine
    Row::Record(2879, 0), // 1195 PointsQuery.ledger
    Row::Union(2891, 9), // 1196 Query
    Row::Union(2889, 2), // 1197 VaultQuery
    Row::Record(241, 1), // 1198 VaultQuery.entry
    Row::Record(2889, 0), // 1199 VaultQuery.due
    Row::Record(2900, 3), // 1200 Question
    Row::Record(2906, 5), // 1201 Request
    Row::Maybe(1203), // 1202 Via?
    Row::Record(2903, 3), // 1203 Via
    Row::Maybe(1165), // 1204 Helper?
    Row::Leaf(Leaf::Secret), // 1205 Secret
    Row::Record(2911, 3), // 1206 Setup
    Row::Union(2945, 10), // 1207 Tool
    Row::Record(2914, 4), // 1208 Tool.identityDigest
    Row::Record(2918, 3), // 1209 Tool.identityKey
    Row::Record(1080, 1), // 1210 Tool.creditCode
    Row::Record(2921, 2), // 1211 Tool.contentDigest
    Row::Record(2923, 1), // 1212 Tool.qrPicture
    Row::Record(2924, 6), // 1213 Tool.verifyInclusion
    Row::Record(2930, 6), // 1214 Tool.verifyConsistency
    Row::Record(2936, 6), // 1215 Tool.verifyBallot
    Row::Record(2942, 3), // 1216 Tool.recount
    Row::Record(2945, 0), // 1217 Tool.presets
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
    must(512, 345), // units
    must(513, 346), // calls
    may(254, 87, 0), // needed
    must(514, 0), // proposer
    must(264, 18), // due
    must(34, 0), // person
    must(86, 67), // registered
    must(36, 39), // region
    must(515, 349), // voters
    must(516, 17), // evidence
    must(517, 0), // unit
    must(20, 0), // owner
    must(154, 19), // area
    must(36, 39), // region
    must(512, 352), // units
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
    must(518, 67), // admitted
    must(404, 260), // by
    may(403, 68, 0), // reason
    may(251, 36, 0), // until
    must(506, 0), // topic
    must(34, 0), // person
    must(264, 18), // due
    must(506, 0), // topic
    must(251, 18), // until
    must(22, 0), // for
    must(519, 0), // against
    must(520, 0), // statement
    must(521, 0), // amendment
    must(506, 0), // topic
    must(522, 0), // contribution
    must(34, 0), // person
    must(179, 363), // kind
    must(523, 17), // content
    must(252, 46), // version
    may(504, 328, 0), // covenant
    must(524, 0), // disagree
    must(525, 0), // pass
    must(526, 0), // agree
    must(506, 0), // topic
    must(522, 0), // contribution
    must(34, 0), // person
    must(527, 365), // reaction
    must(506, 0), // topic
    must(522, 0), // contribution
    must(528, 67), // accepted
    must(252, 46), // version
    must(507, 17), // subject
    may(504, 328, 0), // covenant
    must(506, 0), // topic
    must(522, 0), // contribution
    must(529, 67), // hidden
    must(403, 0), // reason
    must(530, 18), // listUntil
    must(531, 18), // objectionsUntil
    must(532, 18), // listDue
    must(533, 18), // opens
    must(90, 19), // eligible
    may(154, 372, 0), // area
    must(534, 17), // register
    must(506, 0), // topic
    must(252, 46), // version
    must(535, 46), // dropped
    must(401, 369), // terms
    may(536, 370, 0), // list
    may(34, 249, 0), // person
    may(240, 248, 0), // organisation
    must(537, 67), // listed
    may(154, 372, 0), // area
    must(506, 0), // topic
    must(538, 0), // objection
    must(34, 0), // person
    must(403, 0), // reason
    may(539, 374, 0), // about
    must(506, 0), // topic
    must(538, 0), // objection
    must(540, 67), // upheld
    must(403, 0), // reason
    must(506, 0), // topic
    must(541, 19), // unanswered
    must(506, 0), // topic
    must(251, 18), // until
    must(264, 18), // due
    must(506, 0), // topic
    must(538, 0), // objection
    must(404, 260), // by
    may(251, 36, 0), // until
    must(506, 0), // topic
    must(36, 39), // region
    may(542, 328, 0), // adopts
    may(509, 344, 0), // repeals
    must(541, 19), // unanswered
    may(55, 36, 0), // review
    must(506, 0), // topic
    must(509, 0), // repeals
    must(404, 0), // by
    must(543, 0), // keep
    must(237, 0), // change
    must(544, 0), // end
    must(506, 0), // topic
    must(545, 385), // finding
    must(523, 17), // content
    may(546, 36, 0), // next
    must(506, 0), // topic
    must(536, 371), // list
    must(251, 18), // until
    must(250, 19), // joined
    must(547, 19), // left
    must(548, 19), // changed
    must(506, 0), // topic
    must(24, 0), // voter
    may(239, 388, 0), // household
    may(240, 248, 0), // organisation
    may(549, 249, 0), // proxy
    must(423, 234), // channel
    must(529, 389), // hidden
    must(122, 67), // replaces
    must(550, 0), // spouse
    must(228, 0), // parent
    must(551, 0), // child
    must(552, 0), // sibling
    must(553, 0), // grandparent
    must(554, 0), // grandchild
    must(506, 0), // topic
    must(555, 0), // principal
    must(549, 0), // proxy
    may(556, 391, 0), // relation
    must(516, 17), // evidence
    must(506, 0), // topic
    must(515, 260), // voters
    must(516, 17), // evidence
    must(557, 67), // inTime
    must(506, 0), // topic
    must(24, 0), // voter
    may(239, 388, 0), // household
    must(276, 0), // batch
    must(423, 234), // channel
    must(558, 260), // watchers
    must(506, 0), // topic
    must(276, 0), // batch
    must(559, 397), // papers
    must(506, 0), // topic
    must(560, 19), // boxes
    must(251, 18), // until
    must(561, 0), // noQuorum
    must(562, 0), // rejected
    must(563, 0), // passed
    must(106, 0), // void
    must(564, 0), // tooMany
    must(565, 0), // twoPosts
    must(566, 0), // otherForm
    must(114, 0), // equalRanks
    must(567, 0), // unreadable
    must(568, 405), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(569, 19), // blank
    must(106, 403), // void
    must(570, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(571, 19), // yes
    must(572, 19), // no
    must(573, 19), // abstain
    must(574, 409), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(575, 419), // test
    must(570, 95), // measure
    must(576, 19), // part
    must(577, 19), // whole
    must(578, 66), // base
    must(579, 65), // ratio
    must(580, 420), // comparison
    must(547, 421), // left
    must(581, 421), // right
    must(582, 67), // holds
    must(583, 45), // option
    must(584, 416), // votes
    must(585, 417), // tests
    must(583, 45), // option
    must(472, 67), // reserved
    must(586, 67), // byTie
    must(584, 414), // votes
    must(587, 422), // seated
    must(588, 312), // tied
    must(261, 45), // open
    must(474, 412), // posts
    must(248, 45), // first
    must(44, 45), // second
    must(589, 19), // forFirst
    must(590, 19), // forSecond
    must(583, 45), // option
    must(591, 312), // path
    must(592, 19), // strength
    must(593, 19), // back
    must(594, 312), // cut
    must(595, 425), // duels
    must(596, 312), // unbeaten
    may(597, 52, 0), // winner
    must(31, 427), // proof
    must(583, 45), // option
    must(584, 19), // votes
    must(598, 19), // alone
    must(599, 432), // standings
    must(600, 19), // continuing
    must(117, 19), // exhausted
    must(601, 312), // out
    must(586, 67), // byTie
    must(602, 430), // rounds
    may(597, 52, 0), // winner
    must(588, 312), // tied
    must(603, 45), // project
    must(604, 421), // effectiveVotesThousandths
    must(605, 19), // inFull
    must(603, 45), // project
    must(584, 19), // votes
    must(606, 13), // cost
    must(607, 13), // before
    must(608, 67), // funded
    must(586, 67), // byTie
    must(609, 437), // offers
    must(610, 435), // steps
    must(547, 13), // left
    must(588, 312), // tied
    must(483, 408), // motion
    must(471, 411), // seats
    must(104, 424), // schulze
    must(105, 429), // runoff
    must(481, 434), // budget
    must(611, 401), // outcome
    must(612, 402), // turnout
    may(613, 406, 0), // count
    must(31, 417), // proof
    must(614, 19), // sameTracker
    must(28, 17), // root
    must(506, 0), // topic
    must(36, 39), // region
    must(615, 400), // result
    must(250, 19), // joined
    must(547, 19), // left
    must(548, 19), // changed
    must(616, 19), // doubled
    must(617, 305), // topicProposed
    must(618, 348), // votersRecorded
    must(619, 351), // unitsRecorded
    must(620, 354), // secondGiven
    must(621, 355), // topicSeconded
    must(622, 356), // topicLapsed
    must(623, 357), // topicWithdrawn
    must(624, 358), // screeningBegan
    must(625, 359), // topicScreened
    must(626, 360), // rulingAppealed
    must(627, 361), // discussionBegan
    must(628, 362), // contributionMade
    must(629, 364), // reactionGiven
    must(630, 366), // amendmentDecided
    must(631, 367), // contributionModerated
    must(632, 368), // topicFrozen
    must(633, 373), // objectionLodged
    must(634, 376), // objectionDecided
    must(635, 377), // listStands
    must(636, 378), // resultAnnounced
    must(637, 379), // resultAnnulled
    must(638, 380), // resultStands
    must(639, 381), // topicInForce
    must(640, 382), // topicMoot
    must(452, 383), // reviewOverdue
    must(641, 384), // topicReviewed
    must(642, 386), // votingOpened
    must(643, 387), // ballotCast
    must(644, 390), // voteEntrusted
    must(645, 393), // proxyRevoked
    must(646, 394), // ballotsServed
    must(647, 395), // paperIssued
    must(648, 396), // papersCounted
    must(649, 398), // votingClosed
    must(650, 399), // topicDecided
    must(506, 0), // topic
    must(36, 39), // region
    must(651, 329), // draft
    may(122, 441, 0), // replaces
    must(652, 18), // since
    must(504, 0), // covenant
    must(506, 0), // topic
    must(251, 18), // until
    must(653, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(34, 0), // person
    must(654, 39), // place
    must(516, 17), // evidence
    must(655, 19), // repetition
    must(570, 333), // measure
    must(251, 18), // until
    must(656, 18), // applies
    must(657, 0), // case
    may(658, 249, 0), // recorder
    must(653, 0), // violation
    must(523, 17), // content
    must(653, 0), // violation
    must(34, 0), // person
    must(654, 39), // place
    must(516, 17), // evidence
    must(655, 19), // repetition
    must(570, 333), // measure
    may(657, 447, 0), // case
    must(405, 18), // appealUntil
    must(504, 0), // covenant
    must(498, 0), // rule
    must(654, 39), // place
    must(504, 0), // covenant
    must(498, 0), // rule
    must(654, 39), // place
    must(659, 18), // issued
    must(653, 0), // violation
    must(654, 39), // place
    must(516, 17), // evidence
    must(179, 0), // kind
    must(657, 0), // case
    must(653, 0), // violation
    must(657, 0), // case
    must(653, 0), // violation
    must(136, 28), // code
    must(653, 0), // violation
    must(523, 17), // content
    must(264, 18), // due
    must(653, 0), // violation
    must(403, 0), // reason
    must(653, 0), // violation
    may(403, 68, 0), // reason
    may(657, 447, 0), // case
    must(660, 440), // covenantAdopted
    must(661, 442), // covenantRepealed
    must(662, 443), // covenantGoesOn
    must(663, 444), // violationRecorded
    must(664, 445), // replyGiven
    must(665, 446), // measureApplied
    must(666, 448), // noticeIssued
    must(667, 449), // noticeRetracted
    must(668, 450), // referredAgain
    must(669, 451), // referralOpened
    must(670, 452), // referralRefused
    must(671, 453), // appealLodged
    must(672, 454), // appealDismissed
    must(673, 455), // violationWithdrawn
    must(674, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(674, 0), // fund
    must(101, 0), // source
    must(173, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(674, 0), // fund
    must(101, 0), // source
    must(173, 13), // amount
    must(403, 0), // reason
    must(49, 0), // act
    must(675, 19), // times
    must(676, 0), // offer
    must(391, 0), // merchant
    must(677, 13), // price
    must(678, 19), // stock
    may(679, 461, 0), // requires
    must(34, 0), // person
    must(391, 0), // merchant
    must(680, 0), // redemption
    must(676, 0), // offer
    must(681, 465), // buyer
    must(677, 13), // price
    must(682, 45), // tries
    must(264, 18), // due
    must(680, 0), // redemption
    must(384, 45), // triesLeft
    must(683, 0), // cancelled
    must(684, 0), // expired
    must(685, 0), // locked
    must(686, 0), // dissolved
    must(680, 0), // redemption
    must(687, 469), // cause
    must(391, 0), // merchant
    must(688, 13), // carried
    must(689, 13), // earned
    must(690, 13), // spent
    must(472, 13), // reserved
    must(691, 13), // net
    must(692, 473), // cny
    must(688, 13), // carried
    must(689, 13), // earned
    must(690, 13), // spent
    must(472, 13), // reserved
    must(691, 13), // net
    must(692, 473), // cny
    must(693, 473), // rounding
    must(694, 0), // settlement
    must(36, 39), // region
    must(695, 107), // rate
    must(696, 471), // lines
    must(697, 474), // totals
    must(34, 0), // person
    must(265, 0), // into
    must(173, 13), // amount
    must(34, 0), // person
    must(674, 0), // fund
    must(173, 13), // amount
    must(698, 457), // fundOpened
    must(699, 458), // pointsAwarded
    must(700, 459), // awardReversed
    must(701, 460), // offerPublished
    must(702, 463), // offerWithdrawn
    must(703, 464), // redemptionReserved
    must(704, 466), // codeRejected
    must(705, 467), // redemptionConfirmed
    must(706, 468), // redemptionReturned
    must(707, 470), // settled
    must(708, 475), // pointsCombined
    must(709, 476), // pointsForfeited
    must(193, 112), // officeHours
    must(194, 114), // limits
    must(195, 45), // warningsMax
    must(196, 45), // reopeningsMax
    must(197, 46), // evaluationDays
    must(401, 479), // terms
    must(19, 0), // resident
    must(710, 0), // gridPatrol
    must(711, 0), // hotline
    must(712, 0), // policeLine
    must(713, 0), // sensor
    must(392, 0), // department
    must(714, 0), // tip
    must(504, 0), // covenant
    must(657, 0), // case
    must(179, 0), // kind
    must(180, 67), // urgent
    must(36, 39), // region
    must(190, 116), // level
    must(423, 481), // channel
    must(101, 0), // source
    may(715, 249, 0), // reporter
    must(523, 17), // content
    must(264, 18), // due
    must(657, 0), // case
    must(190, 116), // level
    must(657, 0), // case
    must(190, 116), // level
    must(403, 0), // reason
    must(591, 0), // path
    must(251, 18), // until
    must(657, 0), // case
    may(506, 344, 0), // topic
    must(657, 0), // case
    must(240, 0), // organisation
    must(657, 0), // case
    must(716, 0), // lead
    must(64, 111), // helpers
    must(717, 67), // designated
    must(657, 0), // case
    must(392, 0), // department
    must(403, 0), // reason
    must(36, 491), // region
    must(240, 492), // organisation
    must(657, 0), // case
    must(517, 490), // unit
    must(615, 0), // result
    must(718, 67), // complete
    may(404, 249, 0), // by
    must(657, 0), // case
    must(190, 116), // level
    must(517, 490), // unit
    must(615, 0), // result
    must(593, 138), // back
    must(719, 67), // late
    must(251, 18), // until
    must(337, 0), // unknownYear
    must(720, 0), // warningsExhausted
    must(657, 0), // case
    must(161, 116), // from
    must(162, 116), // to
    may(403, 68, 0), // reason
    must(264, 18), // due
    may(721, 495, 0), // deferral
    must(657, 0), // case
    must(190, 116), // level
    must(517, 490), // unit
    must(264, 18), // due
    must(657, 0), // case
    must(190, 116), // level
    must(722, 45), // warning
    must(264, 18), // due
    may(721, 495, 0), // deferral
    must(657, 0), // case
    must(264, 18), // due
    may(721, 495, 0), // deferral
    must(657, 0), // case
    must(723, 46), // round
    must(724, 501), // response
    must(725, 501), // solution
    must(726, 501), // satisfaction
    may(403, 68, 0), // reason
    must(657, 0), // case
    must(190, 116), // level
    must(723, 46), // round
    must(403, 0), // reason
    must(264, 18), // due
    must(727, 478), // termsAdopted
    must(728, 480), // caseReported
    must(729, 482), // caseAccepted
    must(730, 483), // caseDeclined
    must(731, 484), // selfResolutionStarted
    must(732, 485), // handlingStarted
    must(733, 486), // caseEntrusted
    must(734, 487), // caseDispatched
    must(735, 488), // caseReturned
    must(736, 489), // feedbackGiven
    must(737, 493), // caseClosed
    must(738, 494), // caseEscalated
    must(739, 497), // deadlineMissed
    must(740, 498), // caseSupervised
    must(741, 499), // deadlineSet
    must(742, 500), // caseRated
    must(743, 502), // caseReopened
    must(744, 503), // caseReleased
    must(745, 504), // caseWithdrawn
    must(404, 0), // by
    must(746, 0), // record
    must(747, 19), // ageDays
    must(251, 18), // until
    must(748, 0), // holder
    must(746, 0), // record
    must(747, 19), // ageDays
    must(251, 18), // until
    must(208, 120), // basis
    must(251, 18), // until
    must(207, 0), // item
    must(749, 0), // purpose
    must(207, 0), // item
    must(240, 0), // organisation
    must(20, 0), // owner
    must(240, 0), // organisation
    must(255, 39), // actsIn
    must(184, 39), // grid
    must(207, 0), // item
    must(404, 0), // by
    must(746, 0), // record
    must(747, 19), // ageDays
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
    must(748, 0), // holder
    must(746, 0), // record
    must(747, 19), // ageDays
    must(251, 18), // until
    must(746, 0), // record
    must(251, 18), // until
    must(750, 515), // unknownItem
    must(751, 516), // itemTwice
    must(752, 517), // purposeNotLawful
    must(753, 518), // notEntitled
    must(754, 519), // outsideRegion
    must(755, 520), // alreadyHeld
    must(756, 521), // refusedByResident
    must(757, 522), // consentMissing
    must(758, 523), // guardianMissing
    must(759, 524), // heldElsewhere
    must(760, 525), // recordExists
    must(761, 526), // unknownRecord
    must(762, 527), // notFresh
    must(763, 528), // notRefusable
    must(381, 514), // why
    must(755, 510), // alreadyHeld
    must(764, 511), // shareFrom
    must(765, 512), // mayCollect
    must(766, 513), // forbidden
    must(207, 0), // item
    must(60, 509), // answer
    must(418, 0), // asker
    must(34, 0), // person
    must(240, 0), // organisation
    must(749, 0), // purpose
    must(767, 507), // answers
    must(207, 0), // item
    must(404, 0), // by
    must(516, 17), // evidence
    must(746, 0), // record
    must(207, 0), // item
    must(34, 0), // person
    must(240, 0), // organisation
    must(749, 0), // purpose
    must(418, 0), // asker
    must(523, 17), // content
    must(208, 120), // basis
    may(198, 530, 0), // consent
    must(251, 18), // until
    must(746, 0), // record
    must(240, 0), // organisation
    must(749, 0), // purpose
    may(198, 530, 0), // consent
    must(34, 0), // person
    must(207, 0), // item
    must(240, 0), // organisation
    must(251, 18), // until
    must(768, 506), // formAsked
    must(769, 529), // itemCollected
    must(770, 532), // itemShared
    must(771, 533), // itemRefused
    must(772, 534), // holdingEnded
    must(773, 535), // personForgotten
    must(508, 0), // question
    must(774, 0), // body
    must(34, 0), // person
    must(523, 17), // content
    must(401, 51), // terms
    must(775, 18), // remind
    must(264, 18), // due
    must(508, 0), // question
    must(774, 0), // body
    must(264, 18), // due
    must(508, 0), // question
    must(517, 490), // unit
    must(264, 18), // due
    must(508, 0), // question
    must(36, 39), // region
    must(264, 18), // due
    must(517, 490), // unit
    must(35, 10), // role
    must(508, 0), // question
    must(523, 17), // content
    must(776, 542), // shown
    must(508, 0), // question
    must(777, 67), // solved
    must(778, 537), // questionAsked
    must(779, 538), // answerReminded
    must(780, 539), // answerOverdue
    must(781, 540), // questionEscalated
    must(782, 541), // questionAnswered
    must(783, 543), // questionWithdrawn
    must(784, 544), // answerRated
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 124), // category
    must(523, 17), // content
    may(198, 547, 0), // consent
    may(251, 36, 0), // until
    must(213, 0), // entry
    must(523, 17), // content
    must(213, 0), // entry
    may(251, 36, 0), // until
    must(34, 0), // person
    may(215, 551, 0), // category
    must(785, 0), // purposeReached
    must(786, 0), // serviceEnded
    must(787, 0), // consentWithdrawn
    must(788, 0), // unlawful
    must(204, 0), // otherLaw
    must(34, 0), // person
    must(789, 553), // ground
    must(790, 0), // termEnded
    must(787, 0), // consentWithdrawn
    must(791, 0), // erasure
    must(792, 555), // entries
    must(687, 556), // cause
    must(793, 546), // entryKept
    must(467, 548), // entryCorrected
    must(794, 549), // termMoved
    must(787, 550), // consentWithdrawn
    must(795, 552), // erasureOrdered
    must(796, 554), // entriesDue
    must(797, 557), // entriesErased
    must(226, 33), // charter
    must(220, 126), // membership
    must(221, 304), // deliberation
    must(504, 439), // covenant
    must(222, 456), // points
    must(223, 477), // cases
    must(224, 505), // catalogue
    must(76, 536), // consultation
    must(225, 545), // vault
    must(798, 31), // events
    must(799, 19), // bytes
    must(51, 19), // max
    must(243, 19), // at
    must(591, 28), // path
    must(800, 28), // problem
    must(801, 0), // request
    must(802, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(243, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(803, 0), // actor
    must(107, 3), // allowed
    must(804, 19), // fired
    must(252, 46), // version
    must(249, 46), // known
    must(805, 561), // tooLarge
    must(806, 562), // notUtf8
    must(807, 563), // malformed
    must(808, 564), // requestReused
    must(809, 565), // full
    must(810, 566), // timeBackward
    must(766, 567), // forbidden
    must(811, 568), // deadlinesPending
    must(812, 569), // snapshotDamaged
    must(813, 570), // snapshotVersion
    must(814, 571), // wrongSecret
    must(815, 572), // notRecorded
    must(816, 573), // noSuchRecord
    must(817, 574), // invalidNumber
    must(243, 18), // at
    must(161, 18), // from
    must(161, 18), // from
    must(818, 18), // latest
    must(819, 576), // invalid
    must(820, 577), // notInForce
    must(821, 578), // notLater
    must(498, 0), // rule
    must(145, 0), // preset
    must(822, 28), // article
    must(823, 28), // dates
    must(243, 18), // at
    must(498, 0), // rule
    must(822, 28), // article
    must(824, 19), // stand
    must(471, 45), // seats
    must(506, 0), // topic
    must(498, 0), // rule
    must(825, 28), // field
    must(506, 0), // topic
    must(36, 39), // region
    must(498, 0), // rule
    must(152, 0), // proposed
    must(826, 0), // screening
    must(416, 0), // declined
    must(827, 0), // appealed
    must(828, 0), // discussed
    must(829, 0), // seconded
    must(830, 0), // voting
    must(831, 0), // counting
    must(832, 0), // decided
    must(415, 0), // lapsed
    must(119, 0), // withdrawn
    must(279, 0), // announced
    must(833, 0), // annulled
    must(834, 0), // inForce
    must(835, 0), // repealed
    must(836, 0), // moot
    must(506, 0), // topic
    must(404, 0), // by
    must(420, 589), // stage
    must(506, 0), // topic
    must(837, 18), // counted
    must(157, 46), // days
    must(822, 0), // article
    must(251, 18), // until
    must(243, 18), // at
    must(506, 0), // topic
    must(498, 0), // rule
    must(825, 28), // field
    must(838, 28), // given
    must(254, 28), // needed
    must(517, 0), // unit
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
    must(610, 19), // steps
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
    must(832, 0), // decided
    must(825, 28), // field
    must(838, 28), // given
    must(254, 28), // needed
    must(506, 0), // topic
    must(517, 0), // unit
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
    must(179, 28), // kind
    must(498, 0), // rule
    must(179, 28), // kind
    must(825, 28), // field
    must(838, 28), // given
    must(498, 0), // rule
    must(143, 66), // approvalOf
    must(498, 0), // rule
    must(113, 78), // method
    must(477, 67), // equal
    must(843, 78), // sheetMethod
    must(844, 67), // sheetEqual
    must(498, 0), // rule
    must(822, 0), // article
    must(549, 0), // proxy
    must(51, 46), // max
    must(549, 0), // proxy
    must(498, 0), // rule
    must(822, 0), // article
    must(549, 0), // proxy
    must(161, 18), // from
    must(243, 18), // at
    must(276, 0), // batch
    must(845, 46), // present
    must(254, 46), // needed
    must(506, 0), // topic
    must(147, 19), // ballots
    must(841, 46), // min
    must(846, 662), // tracker
    must(506, 0), // topic
    must(420, 589), // stage
    must(254, 589), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(522, 0), // contribution
    must(179, 363), // kind
    must(254, 363), // needed
    must(522, 0), // contribution
    must(252, 46), // version
    must(253, 46), // current
    must(522, 0), // contribution
    must(504, 0), // covenant
    must(506, 0), // topic
    must(251, 18), // until
    must(847, 19), // undecided
    must(506, 0), // topic
    must(137, 63), // electorate
    must(825, 28), // field
    must(506, 0), // topic
    must(137, 63), // electorate
    must(537, 67), // listed
    must(154, 19), // area
    must(506, 0), // topic
    must(537, 67), // listed
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
    must(754, 624), // outsideRegion
    must(887, 625), // alreadySeconded
    must(888, 626), // notOwner
    must(889, 627), // areaTooLarge
    must(890, 628), // nobodyEligible
    must(891, 629), // appBallotOfAnother
    must(892, 630), // notEligible
    must(893, 631), // notDelegate
    must(894, 632), // alreadyVoted
    must(895, 633), // enteredTwice
    must(896, 634), // invalidQuestion
    must(897, 635), // adoptedByMotion
    must(898, 636), // motionOnly
    must(899, 637), // electedOf
    must(900, 638), // noRanks
    must(901, 639), // otherRanks
    must(902, 640), // secretByAnother
    must(903, 641), // ballotVoid
    must(904, 642), // noProxies
    must(905, 643), // relationMissing
    must(906, 644), // ownProxy
    must(907, 645), // proxyChain
    must(908, 646), // proxyFull
    must(909, 647), // ownTrust
    must(910, 648), // notListed
    must(911, 649), // notEntrusted
    must(912, 650), // notProxy
    must(913, 651), // proxyWithoutVote
    must(914, 652), // proxyEarly
    must(915, 653), // noPapers
    must(916, 654), // fewWatchers
    must(917, 655), // boxCounted
    must(918, 656), // boxChannel
    must(919, 657), // unknownBox
    must(920, 658), // notCounted
    must(921, 659), // withheld
    must(922, 660), // voidVote
    must(923, 661), // unknownTracker
    must(924, 663), // wrongStage
    must(925, 664), // timeOver
    must(926, 665), // ownMatter
    must(927, 666), // reasonMissing
    must(928, 667), // sameDecider
    must(929, 668), // notProposer
    must(930, 669), // ruledForGood
    must(931, 670), // unknownContribution
    must(932, 671), // contributionExists
    must(933, 672), // tooManyContributions
    must(934, 673), // otherKind
    must(935, 674), // contributionHidden
    must(936, 675), // amendmentOver
    must(937, 676), // staleAmendment
    must(938, 677), // noDraftToChange
    must(939, 678), // listOpen
    must(940, 679), // noSuchEntry
    must(941, 680), // noSuchArea
    must(942, 681), // asListed
    must(943, 682), // objectionExists
    must(944, 683), // alreadyObjected
    must(945, 684), // unknownObjection
    must(946, 685), // objectionOver
    must(504, 0), // covenant
    must(652, 18), // since
    must(504, 0), // covenant
    must(652, 18), // since
    must(243, 18), // at
    must(653, 0), // violation
    must(947, 18), // recorded
    must(653, 0), // violation
    must(948, 18), // applied
    must(653, 0), // violation
    must(656, 18), // applies
    must(243, 18), // at
    must(653, 0), // violation
    must(251, 18), // until
    must(243, 18), // at
    must(653, 0), // violation
    must(264, 18), // due
    must(243, 18), // at
    must(654, 39), // place
    must(190, 116), // level
    must(654, 39), // place
    must(36, 39), // region
    must(949, 687), // covenantExists
    must(950, 688), // unknownCovenant
    must(820, 689), // notInForce
    must(951, 690), // notYetInForce
    must(850, 691), // unknownRule
    must(952, 692), // violationExists
    must(953, 693), // unknownViolation
    must(954, 694), // ownViolation
    must(955, 695), // alreadyWithdrawn
    must(956, 696), // replyClosed
    must(957, 697), // notApplied
    must(958, 698), // appealClosed
    must(959, 699), // alreadyAppealed
    must(960, 700), // ownRecord
    must(961, 701), // noAppeal
    must(339, 702), // notDue
    must(962, 703), // nothingToRefer
    must(963, 704), // placeTooHigh
    must(964, 705), // placeOutside
    must(410, 706), // minor
    must(965, 707), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(694, 0), // settlement
    must(391, 0), // merchant
    must(674, 0), // fund
    must(36, 39), // region
    must(184, 39), // grid
    must(49, 0), // act
    must(966, 13), // cap
    must(689, 13), // earned
    must(414, 13), // asked
    must(251, 18), // until
    must(677, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(967, 19), // done
    must(254, 19), // needed
    must(968, 13), // balance
    must(254, 13), // needed
    must(472, 0), // reserved
    must(969, 0), // confirmed
    must(683, 0), // cancelled
    must(684, 0), // expired
    must(685, 0), // locked
    must(680, 0), // redemption
    must(970, 736), // status
    must(278, 13), // total
    must(414, 13), // asked
    must(51, 13), // max
    must(971, 709), // notAMerchant
    must(972, 710), // unknownFund
    must(973, 711), // unknownAct
    must(974, 712), // unknownAward
    must(975, 713), // unknownOffer
    must(976, 714), // unknownRedemption
    must(977, 715), // unknownSettlement
    must(978, 716), // notInSettlement
    must(979, 717), // fundExists
    must(980, 718), // offerExists
    must(981, 719), // redemptionExists
    must(982, 720), // settlementExists
    must(983, 721), // ownAward
    must(984, 722), // fundElsewhere
    must(304, 723), // proofTooLow
    must(985, 724), // alreadyAwarded
    must(986, 725), // capReached
    must(987, 726), // alreadyReversed
    must(988, 727), // priceTooLow
    must(989, 728), // stockEmpty
    must(990, 729), // requirementEmpty
    must(702, 730), // offerWithdrawn
    must(991, 731), // ownOffer
    must(992, 732), // requirementNotMet
    must(993, 733), // soldOut
    must(994, 734), // balanceTooLow
    must(995, 735), // redemptionOver
    must(996, 737), // redemptionLate
    must(339, 738), // notDue
    must(997, 739), // ownConfirmation
    must(998, 740), // ownSettlement
    must(999, 741), // nothingToSettle
    must(1000, 742), // ledgerFull
    must(423, 481), // channel
    must(657, 0), // case
    must(1001, 0), // reported
    must(1002, 0), // notAccepted
    must(528, 0), // accepted
    must(1003, 0), // selfResolving
    must(1004, 0), // handling
    must(1005, 0), // entrusted
    must(1006, 0), // dispatched
    must(1007, 0), // returned
    must(1008, 0), // feedback
    must(1009, 0), // closed
    must(1010, 0), // evaluated
    must(1011, 0), // reopened
    must(119, 0), // withdrawn
    must(657, 0), // case
    must(420, 752), // stage
    must(254, 753), // needed
    must(190, 116), // level
    must(1012, 116), // lowest
    must(1013, 116), // highest
    must(190, 116), // level
    must(162, 116), // to
    must(162, 116), // to
    must(1014, 116), // top
    must(190, 116), // level
    must(546, 116), // next
    must(162, 116), // to
    must(1015, 46), // reopenings
    must(51, 46), // max
    must(1016, 744), // unknownCase
    must(1017, 745), // channelOfTheEngine
    must(1018, 746), // sourceEntered
    must(1019, 747), // caseExists
    must(870, 748), // unknownKind
    must(1020, 749), // regionTooHigh
    must(1021, 750), // notOwnName
    must(924, 751), // wrongStage
    must(1022, 754), // wrongLevel
    must(339, 755), // notDue
    must(1023, 756), // deadlinePassed
    must(1024, 757), // atTop
    must(1025, 758), // notAbove
    must(1026, 759), // aboveTop
    must(1027, 760), // skipsLevel
    must(1028, 761), // notEntrustable
    must(1029, 762), // notADepartment
    must(1030, 763), // outOfReach
    must(294, 764), // namedTwice
    must(1031, 765), // unitMissing
    must(1032, 766), // notWithUnit
    must(1033, 767), // notActingFor
    must(736, 768), // feedbackGiven
    must(1034, 769), // returnedBefore
    must(1035, 770), // dispatchDesignated
    must(1036, 771), // alreadyRated
    must(1037, 772), // anonymous
    must(1038, 773), // notReporter
    must(1039, 774), // handlerRates
    must(1040, 775), // windowClosed
    must(1041, 776), // reopenedTooOften
    must(337, 777), // unknownYear
    must(1042, 778), // noTerm
    must(774, 0), // body
    must(36, 39), // region
    must(184, 39), // grid
    must(1043, 780), // unknownQuestion
    must(1044, 781), // questionExists
    must(1045, 782), // notPublic
    must(1030, 783), // outOfReach
    must(1046, 784), // tooManyOpen
    must(1047, 785), // notOpen
    must(1048, 786), // ownQuestion
    must(1049, 787), // notAnswered
    must(1050, 788), // ratedAlready
    must(339, 789), // notDue
    must(1051, 0), // kept
    must(1052, 0), // stored
    must(264, 0), // due
    must(1053, 0), // erased
    must(213, 0), // entry
    must(970, 798), // status
    must(34, 0), // person
    must(551, 0), // child
    must(1054, 791), // unknownEntry
    must(1055, 792), // entryExists
    must(1056, 793), // unknownCategory
    must(1057, 794), // consentNeeded
    must(1058, 795), // notByConsent
    must(1059, 796), // nothingConsented
    must(1060, 797), // notKept
    must(339, 799), // notDue
    must(1061, 800), // childInCare
    must(1062, 801), // onlyOperator
    must(23, 560), // engine
    must(226, 575), // charter
    must(220, 141), // membership
    must(221, 579), // deliberation
    must(504, 686), // covenant
    must(222, 708), // points
    must(223, 743), // cases
    must(224, 514), // catalogue
    must(76, 779), // consultation
    must(225, 790), // vault
    must(136, 28), // code
    must(1063, 28), // en
    must(1064, 28), // zh
    must(1065, 67), // retryable
    must(498, 28), // rule
    must(1066, 559), // detail
    must(528, 30), // accepted
    must(1067, 558), // refused
    must(243, 18), // at
    must(687, 27), // cause
    must(68, 28), // command
    must(611, 29), // outcome
    must(802, 19), // seq
    must(801, 0), // request
    must(243, 18), // at
    must(607, 25), // before
    must(611, 29), // outcome
    must(1068, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(184, 128, 0), // grid
    may(239, 388, 0), // household
    may(652, 36, 0), // since
    must(31, 41), // proof
    must(267, 1), // age
    may(18, 249, 0), // guardian
    may(268, 68, 0), // handle
    must(1069, 804), // roles
    must(1070, 811), // noticed
    must(948, 812), // applied
    must(827, 813), // appealed
    must(1071, 814), // dismissed
    must(119, 815), // withdrawn
    must(653, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(654, 39), // place
    must(243, 18), // at
    must(251, 18), // until
    must(100, 67), // counts
    must(655, 19), // repetition
    must(570, 333), // measure
    must(656, 18), // applies
    must(1072, 22), // replies
    must(1073, 810), // standing
    may(657, 447, 0), // case
    may(670, 816, 0), // referralRefused
    must(516, 17), // evidence
    must(746, 0), // record
    must(34, 0), // person
    must(207, 0), // item
    must(748, 0), // holder
    may(418, 249, 0), // asker
    may(268, 68, 0), // handle
    must(749, 0), // purpose
    must(523, 17), // content
    must(243, 18), // at
    must(251, 18), // until
    must(1074, 67), // fresh
    must(1075, 111), // sharedWith
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 0), // category
    must(208, 120), // basis
    may(523, 547, 0), // content
    must(243, 18), // at
    may(251, 36, 0), // until
    must(970, 798), // status
    must(1076, 803), // member
    must(1077, 260), // merged
    must(1078, 260), // wards
    must(948, 111), // applied
    must(1079, 806), // unmaskings
    must(152, 807), // proposed
    must(829, 807), // seconded
    must(828, 807), // discussed
    must(1080, 807), // voted
    must(512, 352), // units
    must(1081, 138), // voterIn
    must(1082, 808), // violations
    must(968, 13), // balance
    must(1083, 817), // awards
    must(1084, 818), // redemptions
    must(223, 819), // cases
    must(1085, 820), // questions
    must(27, 821), // records
    must(792, 823), // entries
    must(1086, 416), // requests
    must(1087, 16), // state
    must(28, 20), // root
    must(1088, 21), // inclusion
    must(1089, 23), // consistency
    must(1090, 24), // receipt
    must(1091, 802), // export
    must(36, 39), // region
    must(160, 0), // name
    must(190, 116), // level
    may(228, 128, 0), // parent
    must(387, 19), // members
    must(83, 19), // households
    must(652, 18), // since
    must(36, 39), // region
    must(160, 0), // name
    may(228, 128, 0), // parent
    must(36, 39), // region
    must(1092, 828), // versions
    may(1093, 830, 0), // splitFrom
    may(244, 830, 0), // became
    must(230, 832), // parts
    must(231, 832), // absorbed
    must(1094, 833), // planned
    must(31, 41), // proof
    must(387, 19), // members
    must(36, 39), // region
    must(1095, 19), // grids
    must(1096, 19), // countedGrids
    must(249, 19), // known
    must(250, 19), // joined
    may(1097, 836, 0), // coverage
    must(1098, 19), // joinedElsewhere
    must(71, 837), // proofs
    must(136, 840), // code
    must(251, 18), // until
    must(423, 234), // channel
    must(792, 19), // entries
    must(1099, 19), // helped
    must(1100, 842), // channels
    must(1009, 67), // closed
    must(279, 294), // announced
    must(280, 294), // came
    must(36, 39), // region
    must(264, 18), // due
    must(413, 67), // overdue
    must(36, 39), // region
    may(405, 36, 0), // appealUntil
    must(948, 847), // applied
    must(1101, 848), // active
    must(562, 849), // rejected
    must(119, 850), // withdrawn
    must(1102, 851), // suspended
    must(686, 852), // dissolved
    must(240, 0), // organisation
    must(179, 263), // kind
    must(36, 39), // region
    must(970, 846), // status
    must(266, 46), // key
    may(406, 547, 0), // check
    must(270, 19), // people
    must(1103, 854), // keys
    must(1104, 806), // orders
    must(36, 826), // region
    must(1105, 827), // regionHistory
    must(1097, 835), // coverage
    must(1106, 839), // joinCode
    must(1076, 803), // member
    must(792, 841), // entries
    must(276, 844), // batch
    must(240, 845), // organisation
    must(1107, 853), // identityKeys
    must(78, 284), // unmasking
    must(1079, 856), // unmaskings
    must(243, 18), // at
    must(403, 0), // reason
    may(251, 36, 0), // until
    must(264, 18), // due
    must(403, 0), // reason
    must(652, 18), // since
    must(401, 369), // terms
    must(276, 0), // batch
    must(423, 234), // channel
    must(659, 19), // issued
    may(559, 372, 0), // papers
    must(842, 18), // opened
    must(251, 18), // until
    may(831, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(560, 867), // boxes
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(508, 306), // question
    must(1108, 871), // thresholds
    must(90, 416), // eligible
    must(1109, 416), // silent
    must(243, 18), // at
    must(615, 400), // result
    must(401, 870), // terms
    must(560, 867), // boxes
    must(250, 19), // joined
    must(547, 19), // left
    must(548, 19), // changed
    must(616, 19), // doubled
    must(152, 860), // proposed
    must(826, 861), // screening
    must(416, 862), // declined
    must(827, 863), // appealed
    must(828, 864), // discussed
    must(829, 865), // seconded
    must(830, 866), // voting
    must(832, 869), // decided
    must(415, 872), // lapsed
    must(119, 873), // withdrawn
    must(243, 18), // at
    must(538, 0), // objection
    must(102, 18), // notice
    must(652, 18), // since
    may(55, 36, 0), // review
    must(413, 67), // overdue
    may(545, 880, 0), // finding
    must(243, 18), // at
    must(404, 0), // by
    must(1110, 879), // stood
    must(243, 18), // at
    must(509, 0), // repeals
    must(404, 0), // by
    may(1111, 36, 0), // goesOn
    must(279, 876), // announced
    must(833, 877), // annulled
    must(1112, 878), // stands
    must(834, 879), // inForce
    must(835, 881), // repealed
    must(836, 882), // moot
    must(1113, 0), // lapses
    must(1114, 0), // isAdmitted
    must(1115, 0), // staysDeclined
    must(1116, 0), // isFrozen
    must(635, 0), // listStands
    must(533, 0), // opens
    must(1117, 0), // isCounted
    must(1118, 0), // comesIntoForce
    must(638, 0), // resultStands
    must(1119, 0), // staysAnnulled
    must(1120, 0), // annulmentFalls
    must(1121, 0), // reviewIsOverdue
    must(243, 18), // at
    must(1122, 885), // then
    must(506, 0), // topic
    must(36, 39), // region
    must(507, 17), // subject
    must(508, 306), // question
    must(1123, 22), // earlier
    must(498, 62), // rule
    may(504, 328, 0), // covenant
    may(509, 344, 0), // repeals
    may(510, 344, 0), // follows
    must(511, 312), // standsFor
    must(512, 345), // units
    must(513, 346), // calls
    may(254, 87, 0), // needed
    must(138, 46), // seconds
    must(1124, 19), // objections
    must(847, 19), // undecided
    must(420, 859), // stage
    may(1125, 874, 0), // effect
    may(546, 883, 0), // next
    must(90, 67), // eligible
    may(240, 248, 0), // organisation
    may(154, 372, 0), // area
    must(1080, 67), // voted
    may(243, 36, 0), // at
    may(423, 887, 0), // channel
    may(268, 68, 0), // handle
    must(571, 0), // yes
    must(572, 0), // no
    must(573, 0), // abstain
    must(1126, 893), // choice
    must(1127, 312), // marks
    must(403, 405), // reason
    must(483, 892), // motion
    must(470, 894), // options
    must(106, 895), // void
    must(846, 662), // tracker
    must(275, 891), // ballot
    may(154, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 889), // ballots
    must(275, 890), // ballot
    must(654, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(522, 0), // contribution
    must(404, 0), // by
    must(179, 363), // kind
    may(523, 547, 0), // content
    must(252, 46), // version
    may(504, 328, 0), // covenant
    may(528, 902, 0), // accepted
    may(1128, 903, 0), // moderation
    may(526, 372, 0), // agree
    may(524, 372, 0), // disagree
    may(525, 372, 0), // pass
    must(278, 19), // total
    must(1129, 900), // contributions
    must(1130, 19), // reacted
    must(526, 19), // agree
    must(524, 19), // disagree
    must(1131, 46), // agreeRate
    must(1132, 46), // disagreeRate
    must(520, 46), // statement
    must(1133, 67), // agrees
    must(1134, 67), // significant
    must(1135, 19), // zHundredths
    must(270, 19), // people
    must(1136, 909), // views
    must(1137, 911), // own
    must(1138, 907), // groups
    must(1139, 913), // agreed
    must(562, 913), // rejected
    must(1140, 345), // statements
    must(47, 906), // report
    must(268, 0), // handle
    may(154, 372, 0), // area
    must(536, 371), // list
    must(792, 915), // entries
    must(250, 345), // joined
    must(547, 345), // left
    must(548, 345), // changed
    must(847, 0), // undecided
    must(540, 0), // upheld
    must(1071, 0), // dismissed
    must(541, 0), // unanswered
    must(538, 0), // objection
    must(404, 0), // by
    must(403, 0), // reason
    may(539, 68, 0), // about
    may(537, 902, 0), // listed
    may(154, 372, 0), // area
    must(970, 920), // status
    may(60, 68, 0), // answer
    must(278, 19), // total
    must(1124, 918), // objections
    must(278, 19), // total
    must(124, 922), // proxies
    must(506, 858), // topic
    must(275, 886), // ballot
    must(147, 888), // ballots
    must(1141, 896), // ballotProof
    must(1142, 897), // explanation
    must(1143, 899), // discussion
    must(522, 901), // contribution
    must(1144, 905), // consensus
    must(137, 914), // electorate
    must(1124, 917), // objections
    must(124, 921), // proxies
    must(504, 0), // covenant
    may(122, 441, 0), // replaces
    must(652, 18), // since
    may(251, 36, 0), // until
    must(504, 0), // covenant
    must(506, 0), // topic
    must(36, 39), // region
    must(419, 330), // rules
    must(505, 46), // figuresFrom
    must(652, 18), // since
    may(251, 36, 0), // until
    may(1145, 344, 0), // repealedBy
    must(1092, 926), // versions
    must(504, 0), // covenant
    must(498, 0), // rule
    may(1070, 372, 0), // noticed
    may(1146, 372, 0), // dissuaded
    may(1147, 372, 0), // exposed
    may(1148, 372, 0), // referred
    may(119, 372, 0), // withdrawn
    must(419, 930), // rules
    must(504, 925), // covenant
    must(1082, 928), // violations
    must(1149, 929), // figures
    must(34, 0), // person
    must(968, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(675, 19), // times
    must(1150, 13), // earnedToday
    must(174, 13), // dayCap
    must(391, 0), // merchant
    must(968, 13), // balance
    must(688, 13), // carried
    must(689, 13), // earned
    must(690, 13), // spent
    must(472, 13), // reserved
    must(674, 0), // fund
    must(36, 39), // region
    must(659, 13), // issued
    must(1083, 19), // awards
    must(1151, 19), // reversals
    must(676, 0), // offer
    must(391, 0), // merchant
    must(677, 13), // price
    must(678, 19), // stock
    may(679, 461, 0), // requires
    must(119, 67), // withdrawn
    must(1152, 67), // forSale
    must(680, 0), // redemption
    must(676, 0), // offer
    must(391, 0), // merchant
    may(681, 939, 0), // buyer
    may(268, 68, 0), // handle
    must(677, 13), // price
    must(264, 18), // due
    must(384, 45), // triesLeft
    must(970, 736), // status
    must(136, 941), // code
    must(264, 18), // due
    must(694, 0), // settlement
    must(36, 39), // region
    must(243, 18), // at
    must(695, 107), // rate
    must(696, 471), // lines
    must(697, 474), // totals
    must(1153, 19), // accounts
    must(659, 13), // issued
    must(81, 13), // persons
    must(1154, 13), // merchants
    must(472, 13), // reserved
    must(1155, 13), // cleared
    must(1156, 13), // sum
    must(34, 933), // person
    must(1157, 934), // participation
    must(391, 935), // merchant
    must(674, 936), // fund
    must(676, 937), // offer
    must(680, 938), // redemption
    must(1158, 940), // verificationCode
    must(694, 942), // settlement
    must(1159, 472), // settlementLine
    must(1160, 943), // ledger
    must(392, 0), // department
    must(1161, 67), // delivered
    must(1001, 0), // reported
    must(528, 0), // accepted
    must(416, 0), // declined
    must(1162, 0), // selfResolution
    must(1004, 0), // handling
    must(1005, 0), // entrusted
    must(1006, 0), // dispatched
    must(1007, 0), // returned
    must(1163, 0), // released
    must(1008, 0), // feedback
    must(1009, 0), // closed
    must(1164, 0), // escalated
    must(1165, 0), // missed
    must(1166, 0), // supervised
    must(1167, 0), // rated
    must(1011, 0), // reopened
    must(119, 0), // withdrawn
    must(243, 18), // at
    must(179, 953), // kind
    must(190, 116), // level
    must(517, 490), // unit
    may(1168, 68, 0), // note
    must(657, 0), // case
    must(179, 0), // kind
    must(180, 67), // urgent
    must(36, 39), // region
    must(423, 481), // channel
    must(1037, 67), // anonymous
    may(715, 249, 0), // reporter
    may(101, 946, 0), // source
    must(523, 17), // content
    must(190, 116), // level
    must(420, 752), // stage
    must(517, 490), // unit
    must(723, 46), // round
    must(264, 18), // due
    may(721, 495, 0), // deferral
    must(1169, 45), // warnings
    must(1165, 45), // missed
    may(615, 68, 0), // result
    may(591, 68, 0), // path
    may(1170, 947, 0), // rating
    must(181, 949), // departments
    must(1171, 111), // usualDepartments
    must(1172, 951), // history
    must(420, 752), // stage
    must(223, 19), // cases
    must(190, 116), // level
    must(223, 19), // cases
    must(179, 0), // kind
    must(1001, 19), // reported
    must(1173, 19), // resolved
    must(1174, 19), // ratable
    must(1167, 19), // rated
    must(724, 19), // response
    must(725, 19), // solution
    must(726, 19), // satisfaction
    must(36, 39), // region
    must(1001, 19), // reported
    must(261, 19), // open
    must(1175, 955), // stages
    must(1173, 957), // resolved
    must(1176, 19), // resolvedLate
    must(1165, 19), // missed
    must(1164, 19), // escalated
    must(1011, 19), // reopened
    must(192, 959), // kinds
    must(1177, 961), // ratings
    must(517, 490), // unit
    must(1178, 19), // onTime
    must(719, 19), // late
    must(1177, 961), // ratings
    must(657, 0), // case
    must(179, 0), // kind
    must(36, 39), // region
    must(190, 116), // level
    must(420, 752), // stage
    must(517, 490), // unit
    must(264, 18), // due
    may(721, 495, 0), // deferral
    must(223, 964), // cases
    must(657, 945), // case
    must(1149, 954), // figures
    must(517, 962), // unit
    must(1179, 963), // agenda
    must(1180, 19), // wanted
    must(755, 19), // alreadyHeld
    must(764, 19), // shareFrom
    must(765, 19), // mayCollect
    must(766, 19), // forbidden
    must(1181, 19), // avoided
    must(1182, 19), // collected
    must(27, 967), // records
    must(1183, 968), // burden
    must(523, 17), // content
    must(243, 18), // at
    must(776, 542), // shown
    may(777, 902, 0), // solved
    must(261, 972), // open
    must(1184, 973), // answered
    must(119, 974), // withdrawn
    must(508, 0), // question
    must(774, 0), // body
    must(523, 17), // content
    must(243, 18), // at
    may(1185, 128, 0), // with
    must(970, 971), // status
    must(414, 19), // asked
    must(1186, 19), // answeredInTime
    must(1187, 19), // answeredLate
    must(1188, 19), // answeredAbove
    must(413, 19), // overdue
    must(119, 19), // withdrawn
    must(777, 19), // solved
    must(1189, 19), // unsolved
    must(508, 970), // question
    must(1149, 975), // figures
    must(213, 824), // entry
    must(264, 977), // due
    must(1190, 15), // journal
    must(220, 825), // membership
    must(221, 857), // deliberation
    must(504, 924), // covenant
    must(222, 932), // points
    must(223, 944), // cases
    must(224, 966), // catalogue
    must(76, 969), // consultation
    must(225, 976), // vault
    must(60, 14), // answer
    must(1191, 0), // worker
    must(1191, 980), // worker
    must(19, 981), // resident
    must(207, 982), // item
    must(36, 983), // region
    must(657, 0), // case
    must(179, 0), // kind
    must(36, 39), // region
    must(423, 481), // channel
    must(101, 0), // source
    may(715, 249, 0), // reporter
    must(523, 17), // content
    must(657, 0), // case
    must(403, 0), // reason
    must(591, 0), // path
    must(657, 0), // case
    must(716, 0), // lead
    may(64, 111, 0), // helpers
    may(717, 67, 0), // designated
    must(657, 0), // case
    may(517, 248, 0), // unit
    must(615, 0), // result
    must(657, 0), // case
    must(403, 0), // reason
    may(162, 996, 0), // to
    must(657, 0), // case
    must(1192, 0), // rater
    must(724, 501), // response
    must(725, 501), // solution
    must(726, 501), // satisfaction
    may(403, 68, 0), // reason
    must(657, 0), // case
    must(715, 0), // reporter
    must(47, 985), // report
    must(1193, 986), // accept
    must(1194, 987), // decline
    must(1195, 988), // startSelfResolution
    must(268, 989), // handle
    must(1196, 990), // entrust
    must(1197, 991), // dispatch
    must(1198, 992), // return
    must(1008, 993), // feedback
    must(1199, 994), // close
    must(1200, 995), // escalate
    must(1201, 997), // evaluate
    must(1202, 998), // reopen
    must(1203, 999), // withdraw
    must(1204, 1000), // recall
    must(1205, 1001), // release
    must(1206, 1002), // expire
    must(36, 39), // region
    may(190, 996, 0), // level
    may(1068, 447, 0), // after
    must(1207, 46), // limit
    must(657, 1004), // case
    must(1149, 1005), // figures
    must(517, 1006), // unit
    must(1179, 1007), // agenda
    must(34, 0), // person
    must(240, 0), // organisation
    must(749, 0), // purpose
    may(1208, 1011, 0), // consents
    must(1209, 1010), // form
    must(1210, 1012), // items
    must(207, 0), // item
    must(746, 0), // record
    must(523, 17), // content
    must(1209, 1010), // form
    must(792, 1014), // entries
    must(746, 0), // record
    must(240, 0), // organisation
    must(749, 0), // purpose
    may(1208, 1011, 0), // consents
    must(34, 0), // person
    must(1053, 67), // erased
    must(1211, 1009), // ask
    must(1212, 1013), // collect
    must(156, 1016), // share
    must(1213, 1017), // refuse
    must(1214, 1018), // forget
    must(155, 979), // of
    must(257, 1020), // held
    must(1182, 1021), // collected
    must(1183, 1022), // burden
    must(1215, 1024), // adopt
    must(1216, 1026), // advance
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
    may(1217, 87, 0), // overlapDays
    must(34, 0), // person
    must(239, 0), // household
    must(136, 840), // code
    must(385, 256), // identity
    must(31, 41), // proof
    may(410, 1038, 0), // minor
    must(240, 0), // organisation
    must(179, 263), // kind
    must(36, 39), // region
    may(260, 264, 0), // creditCode
    may(399, 22, 0), // documents
    may(262, 260, 0), // officers
    must(240, 0), // organisation
    must(1218, 67), // approve
    must(403, 0), // reason
    must(240, 0), // organisation
    must(262, 260), // officers
    must(276, 0), // batch
    may(403, 68, 0), // reason
    must(34, 0), // person
    must(1219, 298), // correction
    must(34, 0), // person
    must(385, 256), // identity
    may(1220, 1056, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(265, 0), // into
    must(1221, 67), // same
    must(403, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(268, 0), // handle
    must(403, 0), // reason
    must(78, 0), // unmasking
    must(1222, 67), // grant
    must(403, 0), // reason
    must(1223, 1066), // duplicate
    must(410, 1067), // minor
    must(236, 1068), // reshape
    must(78, 1069), // unmasking
    must(1224, 1065), // matter
    must(1225, 1029), // defineRegion
    must(236, 1030), // reshape
    must(1226, 1031), // cancelReshape
    must(1227, 1032), // enterKnownHouseholds
    must(1228, 1033), // grantRole
    must(1229, 1034), // revokeRole
    must(1230, 1035), // issueJoinCode
    must(1231, 1036), // revokeJoinCode
    must(1232, 1037), // join
    must(1233, 1039), // leave
    must(1234, 1040), // nameDelegate
    must(1235, 1041), // regroupHousehold
    must(1236, 1042), // applyOrganisation
    must(1237, 1043), // reviewOrganisation
    must(1238, 1044), // appealReview
    must(1239, 1045), // withdrawApplication
    must(1240, 1046), // nameOfficers
    must(1241, 1047), // suspendOrganisation
    must(1242, 1048), // reinstateOrganisation
    must(1243, 1049), // dissolveOrganisation
    must(1244, 1050), // openBatch
    must(1245, 1051), // closeBatch
    must(1246, 1052), // correct
    must(1247, 1053), // lapseReview
    must(1248, 1054), // rotateIdentityKey
    must(1249, 1055), // prove
    must(1250, 1057), // suspectDuplicate
    must(1251, 1058), // reviewDuplicate
    must(1252, 1059), // enterMinor
    must(1253, 1060), // askUnmasking
    must(1254, 1061), // decideUnmasking
    must(1255, 1062), // tellUnmasked
    must(1256, 1063), // erase
    must(1257, 1064), // fallDue
    must(506, 0), // topic
    must(36, 39), // region
    must(498, 0), // rule
    must(507, 17), // subject
    may(508, 1072, 0), // question
    may(504, 328, 0), // covenant
    may(509, 344, 0), // repeals
    may(510, 344, 0), // follows
    may(512, 345, 0), // units
    must(506, 0), // topic
    must(518, 67), // admitted
    may(403, 68, 0), // reason
    must(506, 0), // topic
    must(522, 0), // contribution
    must(34, 0), // person
    must(179, 363), // kind
    must(523, 17), // content
    may(504, 328, 0), // covenant
    must(275, 891), // ballot
    may(846, 1089, 0), // tracker
    must(506, 0), // topic
    must(24, 0), // voter
    must(1258, 1088), // vote
    must(423, 234), // channel
    may(549, 249, 0), // proxy
    must(24, 0), // voter
    must(1258, 1088), // vote
    may(549, 249, 0), // proxy
    must(506, 0), // topic
    must(423, 234), // channel
    must(147, 1091), // ballots
    must(506, 0), // topic
    must(24, 0), // voter
    must(276, 0), // batch
    must(423, 234), // channel
    may(558, 260, 0), // watchers
    must(506, 0), // topic
    must(276, 0), // batch
    must(559, 1098), // papers
    must(43, 1071), // propose
    must(1259, 1073), // recordVoters
    must(1260, 1074), // recordUnits
    must(44, 1075), // second
    must(1203, 1076), // withdraw
    must(1261, 1077), // screen
    must(502, 1078), // appeal
    must(1262, 1079), // contribute
    must(1263, 1080), // react
    must(1264, 1081), // decideAmendment
    must(1265, 1082), // moderate
    must(1266, 1083), // object
    must(1267, 1084), // decideObjection
    must(55, 1085), // review
    must(261, 1086), // open
    must(45, 1087), // cast
    must(1268, 1090), // enterBallots
    must(1269, 1093), // entrustVote
    must(1270, 1094), // revokeProxy
    must(1271, 1095), // serveBallots
    must(1272, 1096), // issuePaper
    must(1273, 1097), // countPapers
    must(1274, 1099), // lapse
    must(1199, 1100), // close
    must(653, 0), // violation
    must(504, 0), // covenant
    must(498, 0), // rule
    must(34, 0), // person
    must(654, 39), // place
    must(516, 17), // evidence
    must(657, 0), // case
    must(410, 67), // minor
    must(653, 0), // violation
    must(540, 67), // upheld
    must(403, 0), // reason
    must(1215, 1102), // adopt
    must(1275, 1103), // repeal
    must(1276, 1104), // recordViolation
    must(1277, 1105), // reply
    must(502, 1106), // appeal
    must(1278, 1107), // decideAppeal
    must(1279, 1108), // withdrawViolation
    must(1280, 1109), // referAgain
    must(1281, 1110), // confirmReferral
    must(1282, 1111), // deferReferral
    must(1257, 1112), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(403, 0), // reason
    must(680, 0), // redemption
    must(136, 941), // code
    must(1283, 1114), // openFund
    must(1284, 1115), // award
    must(1285, 1116), // reverse
    must(1286, 1117), // publishOffer
    must(1287, 1118), // withdrawOffer
    must(1288, 1119), // reserve
    must(1289, 1120), // confirm
    must(1290, 1121), // cancel
    must(1291, 1122), // expireRedemption
    must(1205, 1123), // release
    must(1292, 1124), // settle
    must(1293, 1125), // combine
    must(1294, 1126), // forfeit
    must(1211, 1128), // ask
    must(60, 1129), // answer
    must(1203, 1130), // withdraw
    must(695, 1131), // rate
    must(1274, 1132), // lapse
    must(1214, 1133), // forget
    must(1205, 1134), // release
    must(213, 0), // entry
    must(34, 0), // person
    must(215, 0), // category
    must(523, 17), // content
    may(198, 547, 0), // consent
    must(543, 1136), // keep
    must(1246, 1137), // correct
    must(1295, 1138), // withdrawConsent
    must(1256, 1139), // erase
    must(1296, 1140), // confirmErasure
    must(1274, 1141), // lapse
    must(1297, 1142), // retire
    must(1298, 1025), // clock
    must(226, 1023), // charter
    must(220, 1028), // membership
    must(221, 1070), // deliberation
    must(504, 1101), // covenant
    must(222, 1113), // points
    must(223, 984), // cases
    must(224, 1008), // catalogue
    must(76, 1127), // consultation
    must(225, 1135), // vault
    must(508, 1144), // question
    must(1149, 1145), // figures
    must(36, 39), // region
    may(504, 441, 0), // covenant
    must(504, 1147), // covenant
    must(1082, 1148), // violations
    must(1149, 1149), // figures
    must(506, 0), // topic
    must(161, 19), // from
    must(506, 0), // topic
    must(846, 662), // tracker
    must(506, 0), // topic
    must(1138, 46), // groups
    must(506, 1151), // topic
    must(275, 1152), // ballot
    must(147, 1153), // ballots
    must(1141, 1154), // ballotProof
    must(1142, 1155), // explanation
    must(1143, 1156), // discussion
    must(522, 1157), // contribution
    must(1144, 1158), // consensus
    must(137, 1159), // electorate
    must(1124, 1160), // objections
    must(124, 1161), // proxies
    must(1299, 28), // svg
    must(25, 17), // digest
    must(385, 256), // identity
    must(582, 67), // holds
    must(615, 400), // result
    must(172, 88), // presets
    must(1300, 1164), // picture
    must(967, 1163), // done
    must(34, 0), // person
    must(198, 0), // consent
    must(516, 17), // evidence
    must(248, 19), // first
    must(1087, 1167), // state
    must(28, 1168), // root
    must(1088, 1169), // inclusion
    must(1089, 1170), // consistency
    must(1090, 1171), // receipt
    must(1091, 1172), // export
    must(36, 1174), // region
    must(1105, 1175), // regionHistory
    must(1097, 1176), // coverage
    must(1106, 1177), // joinCode
    must(1076, 1178), // member
    must(792, 1179), // entries
    must(276, 1180), // batch
    must(240, 1181), // organisation
    must(1107, 1182), // identityKeys
    must(78, 1183), // unmasking
    must(1079, 1184), // unmaskings
    must(34, 1186), // person
    must(1157, 1187), // participation
    must(391, 1188), // merchant
    must(674, 1189), // fund
    must(676, 1190), // offer
    must(680, 1191), // redemption
    must(1158, 1192), // verificationCode
    must(694, 1193), // settlement
    must(1159, 1194), // settlementLine
    must(1160, 1195), // ledger
    must(213, 1198), // entry
    must(264, 1199), // due
    must(1190, 1166), // journal
    must(220, 1173), // membership
    must(221, 1150), // deliberation
    must(504, 1146), // covenant
    must(222, 1185), // points
    must(223, 1003), // cases
    must(224, 1019), // catalogue
    must(76, 1143), // consultation
    must(225, 1197), // vault
    must(243, 18), // at
    must(803, 0), // actor
    must(1301, 1196), // query
    must(423, 234), // channel
    may(269, 1204, 0), // helper
    may(276, 68, 0), // batch
    must(1302, 0), // id
    must(243, 18), // at
    must(803, 0), // actor
    may(1303, 1202, 0), // via
    must(68, 1027), // command
    must(25, 2), // digest
    must(120, 1205), // secret
    must(226, 35), // charter
    must(25, 2), // digest
    must(120, 1205), // secret
    may(266, 87, 0), // key
    must(1304, 28), // number
    must(25, 2), // digest
    must(120, 1205), // secret
    must(266, 46), // key
    must(25, 2), // digest
    must(523, 28), // content
    must(1305, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(802, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(248, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1306, 17), // firstRoot
    must(1307, 17), // secondRoot
    must(25, 2), // digest
    must(275, 890), // ballot
    must(654, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(401, 870), // terms
    must(147, 889), // ballots
    must(1308, 1208), // identityDigest
    must(1309, 1209), // identityKey
    must(260, 1210), // creditCode
    must(1310, 1211), // contentDigest
    must(1311, 1212), // qrPicture
    must(1312, 1213), // verifyInclusion
    must(1313, 1214), // verifyConsistency
    must(1314, 1215), // verifyBallot
    must(1315, 1216), // recount
    must(172, 1217), // presets
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
    "voting", "counting", "decided", "annulled", "inForce", "repealed", "moot", "counted", "given",
    "found", "step", "min", "opened", "sheetMethod", "sheetEqual", "present", "tracker",
    "undecided", "unknownTopic", "topicExists", "unknownRule", "presetOutsideDates", "uncontested",
    "noCovenants", "electionNamed", "noElection", "runoffUnderWay", "runoffLate", "runoffAsks",
    "unitsNamed", "unknownUnit", "registeredElsewhere", "rulesCount", "ruleTwice", "ladderLength",
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
    4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 7, 9, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8, 4,
    5, 8, 8, 6, 9, 15, 7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 6, 5, 7, 11, 10, 9,
    8, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5,
    6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7,
    13, 14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9,
    13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12,
    15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4,
    5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7,
    5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7,
    6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15,
    4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7,
    7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 9, 8, 9,
    8, 6, 8, 7, 8, 7, 8, 4, 7, 5, 5, 4, 3, 6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 11, 13, 10, 14,
    10, 10, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 18, 11, 15, 17, 13, 15, 15, 10, 9, 11, 16, 11,
    11, 15, 9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 12, 15, 15, 10, 9, 7, 10, 15, 10, 9, 15,
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
