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
pub(in crate::engine) const ANSWERED: Place = 997;
pub(in crate::engine) const APART: Place = 319;
pub(in crate::engine) const APPEAL_TERMS: Place = 344;
pub(in crate::engine) const ASK_ANSWER: Place = 520;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 907;
pub(in crate::engine) const BALLOT_KIND: Place = 309;
pub(in crate::engine) const BALLOT_PROOF: Place = 912;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 902;
pub(in crate::engine) const BALLOTS_VIEW: Place = 904;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 439;
pub(in crate::engine) const BUDGET_COUNT: Place = 445;
pub(in crate::engine) const BUDGET_METHOD: Place = 324;
pub(in crate::engine) const BUDGET_OFFER: Place = 449;
pub(in crate::engine) const BUDGET_STEP: Place = 447;
pub(in crate::engine) const BURDEN_OF: Place = 998;
pub(in crate::engine) const BURDEN_VIEW: Place = 987;
pub(in crate::engine) const BUYER: Place = 476;
pub(in crate::engine) const CALL: Place = 351;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 112;
pub(in crate::engine) const CASE_RULES: Place = 110;
pub(in crate::engine) const CASE_VIEW: Place = 964;
pub(in crate::engine) const CASES_ANSWER: Place = 963;
pub(in crate::engine) const CASES_COMMAND: Place = 1003;
pub(in crate::engine) const CASES_EVENT: Place = 488;
pub(in crate::engine) const CASES_QUERY: Place = 1022;
pub(in crate::engine) const CASES_REFUSAL: Place = 759;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 985;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1027;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 516;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1038;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 525;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 492;
pub(in crate::engine) const CHANNEL_COUNT: Place = 859;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1042;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 586;
pub(in crate::engine) const CHOICE: Place = 909;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1044;
pub(in crate::engine) const CNY: Place = 484;
pub(in crate::engine) const CNY_PER_POINT: Place = 109;
pub(in crate::engine) const COMMAND: Place = 1046;
pub(in crate::engine) const COMPARISON: Place = 431;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 927;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 925;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 924;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 988;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1146;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 547;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1162;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 795;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 374;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 920;
pub(in crate::engine) const CORRECTION: Place = 300;
pub(in crate::engine) const COUNT: Place = 418;
pub(in crate::engine) const COUNT_TERMS: Place = 886;
pub(in crate::engine) const COVENANT_ANSWER: Place = 943;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1120;
pub(in crate::engine) const COVENANT_DRAFT: Place = 331;
pub(in crate::engine) const COVENANT_EVENT: Place = 450;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1165;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 702;
pub(in crate::engine) const COVENANT_RULE: Place = 333;
pub(in crate::engine) const COVENANT_STANDING: Place = 826;
pub(in crate::engine) const COVENANT_VERSION: Place = 946;
pub(in crate::engine) const COVENANT_VIEW: Place = 944;
pub(in crate::engine) const COVERAGE_VIEW: Place = 851;
pub(in crate::engine) const CREDIT_CODE: Place = 186;
pub(in crate::engine) const DATA_FORM: Place = 1029;
pub(in crate::engine) const DATA_ITEM: Place = 121;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 507;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 873;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1089;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 306;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 412;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1169;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 308;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 590;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 444;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 969;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 918;
pub(in crate::engine) const DONE: Place = 1182;
pub(in crate::engine) const DUE_CAUSE: Place = 567;
pub(in crate::engine) const DUEL: Place = 437;
pub(in crate::engine) const EARNING_RULE: Place = 108;
pub(in crate::engine) const EFFECT: Place = 891;
pub(in crate::engine) const ELECTION_VIEW: Place = 915;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 933;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 571;
pub(in crate::engine) const ENTRY: Place = 1034;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 236;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 814;
pub(in crate::engine) const ENTRY_VIEW: Place = 840;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 564;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 818;
pub(in crate::engine) const FIGURES: Place = 994;
pub(in crate::engine) const FLAW: Place = 416;
pub(in crate::engine) const FORM_COUNT: Place = 297;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 955;
pub(in crate::engine) const GRID_PART: Place = 138;
pub(in crate::engine) const HELPER: Place = 1185;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 400;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 258;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 871;
pub(in crate::engine) const IN_FORCE: Place = 895;
pub(in crate::engine) const INEQUALITY: Place = 429;
pub(in crate::engine) const ITEM_ANSWER: Place = 519;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 542;
pub(in crate::engine) const JOIN_CODE: Place = 856;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1186;
pub(in crate::engine) const KEPT_FROM: Place = 127;
pub(in crate::engine) const KIN: Place = 403;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 979;
pub(in crate::engine) const LAPSE_REASON: Place = 361;
pub(in crate::engine) const LAWFUL_BASIS: Place = 122;
pub(in crate::engine) const LEDGER_TOTALS: Place = 962;
pub(in crate::engine) const LEVEL: Place = 118;
pub(in crate::engine) const LEVEL_FIGURE: Place = 977;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 117;
pub(in crate::engine) const LIST_ENTRY: Place = 386;
pub(in crate::engine) const LIST_LINE: Place = 935;
pub(in crate::engine) const LIST_SUMMARY: Place = 382;
pub(in crate::engine) const MADE: Place = 1183;
pub(in crate::engine) const MATTER: Place = 1084;
pub(in crate::engine) const MEASURE: Place = 335;
pub(in crate::engine) const MEMBER_VIEW: Place = 819;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 841;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1047;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 128;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1193;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 143;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 954;
pub(in crate::engine) const MINORITY: Place = 283;
pub(in crate::engine) const MODERATION: Place = 923;
pub(in crate::engine) const MONTHS: Place = 103;
pub(in crate::engine) const MOTION_COUNT: Place = 419;
pub(in crate::engine) const NAMED_BALLOT: Place = 1111;
pub(in crate::engine) const NEXT: Place = 901;
pub(in crate::engine) const NEXT_STEP: Place = 900;
pub(in crate::engine) const OBJECTION_STATUS: Place = 939;
pub(in crate::engine) const OBJECTION_VIEW: Place = 938;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 936;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 956;
pub(in crate::engine) const OFFICE_HOURS: Place = 115;
pub(in crate::engine) const OPEN_CASE: Place = 984;
pub(in crate::engine) const OPENING_TERMS: Place = 380;
pub(in crate::engine) const OPTION_VOTES: Place = 426;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 265;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 862;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 861;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 931;
pub(in crate::engine) const OWNED_UNIT: Place = 357;
pub(in crate::engine) const PAPER_BOX: Place = 884;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 953;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 952;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 850;
pub(in crate::engine) const POINTS_ANSWER: Place = 951;
pub(in crate::engine) const POINTS_COMMAND: Place = 1132;
pub(in crate::engine) const POINTS_EVENT: Place = 467;
pub(in crate::engine) const POINTS_QUERY: Place = 1205;
pub(in crate::engine) const POINTS_REFUSAL: Place = 724;
pub(in crate::engine) const POINTS_RULES: Place = 106;
pub(in crate::engine) const POST: Place = 313;
pub(in crate::engine) const POST_COUNT: Place = 424;
pub(in crate::engine) const POST_VIEW: Place = 917;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 432;
pub(in crate::engine) const PROOF_FIGURE: Place = 854;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 940;
pub(in crate::engine) const PROXY_LIMITS: Place = 105;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 942;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 906;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1216;
pub(in crate::engine) const QUESTION: Place = 1220;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 990;
pub(in crate::engine) const QUESTION_VIEW: Place = 989;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 967;
pub(in crate::engine) const RATING_SUMS: Place = 980;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 376;
pub(in crate::engine) const RECALL: Place = 348;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 838;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 752;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 957;
pub(in crate::engine) const REFUSAL: Place = 570;
pub(in crate::engine) const REFUSED: Place = 569;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 973;
pub(in crate::engine) const REGION_HISTORY: Place = 843;
pub(in crate::engine) const REGION_VERSION: Place = 845;
pub(in crate::engine) const REGION_VIEW: Place = 842;
pub(in crate::engine) const REQUEST: Place = 1221;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 473;
pub(in crate::engine) const RESERVED: Place = 316;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 132;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 126;
pub(in crate::engine) const RETURN_CAUSE: Place = 480;
pub(in crate::engine) const REVIEW_FINDING: Place = 396;
pub(in crate::engine) const REVIEW_TERMS: Place = 49;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 821;
pub(in crate::engine) const ROUND: Place = 442;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 950;
pub(in crate::engine) const RUNOFF_COUNT: Place = 440;
pub(in crate::engine) const SCHULZE_COUNT: Place = 435;
pub(in crate::engine) const SCORE: Place = 512;
pub(in crate::engine) const SEATED: Place = 434;
pub(in crate::engine) const SEATS_COUNT: Place = 422;
pub(in crate::engine) const SECRET: Place = 1225;
pub(in crate::engine) const SENSITIVITY: Place = 124;
pub(in crate::engine) const SENTENCE: Place = 914;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 483;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 485;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 961;
pub(in crate::engine) const SETUP: Place = 1226;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 553;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 768;
pub(in crate::engine) const STAGE_FIGURE: Place = 975;
pub(in crate::engine) const STAGE_NAME: Place = 604;
pub(in crate::engine) const STAGE_VIEW: Place = 875;
pub(in crate::engine) const STAGES: Place = 769;
pub(in crate::engine) const STATEMENT_VIEW: Place = 929;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 972;
pub(in crate::engine) const STEP_VIEW: Place = 971;
pub(in crate::engine) const TALLY: Place = 421;
pub(in crate::engine) const TERM: Place = 119;
pub(in crate::engine) const TERMS: Place = 490;
pub(in crate::engine) const TEST: Place = 430;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 887;
pub(in crate::engine) const TIES: Place = 326;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1227;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 874;
pub(in crate::engine) const TRACKER: Place = 678;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 847;
pub(in crate::engine) const TURNOUT: Place = 413;
pub(in crate::engine) const UNIT: Place = 501;
pub(in crate::engine) const UNIT_FIGURES: Place = 981;
pub(in crate::engine) const UNMASKING: Place = 286;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 287;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 995;
pub(in crate::engine) const VAULT_COMMAND: Place = 1154;
pub(in crate::engine) const VAULT_EVENT: Place = 556;
pub(in crate::engine) const VAULT_QUERY: Place = 1217;
pub(in crate::engine) const VAULT_REFUSAL: Place = 806;
pub(in crate::engine) const VERIFICATION_CODE: Place = 960;
pub(in crate::engine) const VIA: Place = 1223;
pub(in crate::engine) const VIOLATION_VIEW: Place = 825;
pub(in crate::engine) const VOIDED: Place = 415;
pub(in crate::engine) const VOTE: Place = 1107;
pub(in crate::engine) const VOTE_MEASURE: Place = 95;
pub(in crate::engine) const VOTE_RESULT: Place = 411;
pub(in crate::engine) const VOTER: Place = 354;
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
    Row::Union(2559, 9), // 14 Answer
    Row::Union(2083, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(2006, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(2002, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(2000, 2), // 29 Outcome
    Row::Record(1461, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1452, 9), // 32 Event
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
    Row::Maybe(103), // 102 Months?
    Row::Record(167, 2), // 103 Months
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
    Row::Union(1018, 35), // 306 DeliberationEvent
    Row::Record(742, 19), // 307 DeliberationEvent.topicProposed
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
    Row::Record(763, 3), // 352 DeliberationEvent.votersRecorded
    Row::List(354), // 353 [Voter]
    Row::Record(761, 2), // 354 Voter
    Row::Record(769, 2), // 355 DeliberationEvent.unitsRecorded
    Row::List(357), // 356 [OwnedUnit]
    Row::Record(766, 3), // 357 OwnedUnit
    Row::Record(771, 2), // 358 DeliberationEvent.secondGiven
    Row::Record(773, 2), // 359 DeliberationEvent.topicSeconded
    Row::Record(784, 2), // 360 DeliberationEvent.topicLapsed
    Row::Union(778, 6), // 361 LapseReason
    Row::Record(775, 2), // 362 LapseReason.fewSeconds
    Row::Record(777, 0), // 363 LapseReason.nobodyEligible
    Row::Record(777, 0), // 364 LapseReason.areaTooLarge
    Row::Record(777, 1), // 365 LapseReason.tooLate
    Row::Record(778, 0), // 366 LapseReason.recallVotedOn
    Row::Record(313, 1), // 367 LapseReason.recallFailed
    Row::Record(742, 1), // 368 DeliberationEvent.topicWithdrawn
    Row::Record(786, 2), // 369 DeliberationEvent.screeningBegan
    Row::Record(788, 5), // 370 DeliberationEvent.topicScreened
    Row::Record(793, 3), // 371 DeliberationEvent.rulingAppealed
    Row::Record(796, 2), // 372 DeliberationEvent.discussionBegan
    Row::Record(802, 7), // 373 DeliberationEvent.contributionMade
    Row::Words(798, 4), // 374 ContributionKind
    Row::Record(812, 4), // 375 DeliberationEvent.reactionGiven
    Row::Words(809, 3), // 376 Reaction
    Row::Record(816, 6), // 377 DeliberationEvent.amendmentDecided
    Row::Record(822, 4), // 378 DeliberationEvent.contributionModerated
    Row::Record(833, 5), // 379 DeliberationEvent.topicFrozen
    Row::Record(826, 4), // 380 OpeningTerms
    Row::Maybe(382), // 381 ListSummary?
    Row::Record(830, 3), // 382 ListSummary
    Row::Maybe(19), // 383 u32?
    Row::Record(842, 5), // 384 DeliberationEvent.objectionLodged
    Row::Maybe(386), // 385 ListEntry?
    Row::Record(838, 4), // 386 ListEntry
    Row::Record(847, 4), // 387 DeliberationEvent.objectionDecided
    Row::Record(851, 2), // 388 DeliberationEvent.listStands
    Row::Record(853, 3), // 389 DeliberationEvent.resultAnnounced
    Row::Record(856, 4), // 390 DeliberationEvent.resultAnnulled
    Row::Record(851, 2), // 391 DeliberationEvent.resultStands
    Row::Record(860, 6), // 392 DeliberationEvent.topicInForce
    Row::Record(866, 3), // 393 DeliberationEvent.topicMoot
    Row::Record(786, 2), // 394 DeliberationEvent.reviewOverdue
    Row::Record(872, 4), // 395 DeliberationEvent.topicReviewed
    Row::Words(869, 3), // 396 ReviewFinding
    Row::Record(876, 6), // 397 DeliberationEvent.votingOpened
    Row::Record(882, 8), // 398 DeliberationEvent.ballotCast
    Row::Maybe(0), // 399 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 400 HiddenBallot
    Row::Record(896, 5), // 401 DeliberationEvent.voteEntrusted
    Row::Maybe(403), // 402 Kin?
    Row::Words(890, 6), // 403 Kin
    Row::Record(896, 2), // 404 DeliberationEvent.proxyRevoked
    Row::Record(901, 4), // 405 DeliberationEvent.ballotsServed
    Row::Record(905, 6), // 406 DeliberationEvent.paperIssued
    Row::Record(911, 3), // 407 DeliberationEvent.papersCounted
    Row::List(400), // 408 [HiddenBallot]
    Row::Record(914, 3), // 409 DeliberationEvent.votingClosed
    Row::Record(1011, 7), // 410 DeliberationEvent.topicDecided
    Row::Record(1005, 6), // 411 VoteResult
    Row::Words(917, 4), // 412 DeliberationOutcome
    Row::Record(928, 3), // 413 Turnout
    Row::List(415), // 414 [Voided]
    Row::Record(926, 2), // 415 Voided
    Row::Words(921, 5), // 416 Flaw
    Row::Maybe(418), // 417 Count?
    Row::Union(1000, 5), // 418 Count
    Row::Record(937, 1), // 419 MotionCount
    Row::List(421), // 420 [Tally]
    Row::Record(931, 6), // 421 Tally
    Row::Record(962, 1), // 422 SeatsCount
    Row::List(424), // 423 [PostCount]
    Row::Record(958, 4), // 424 PostCount
    Row::List(426), // 425 [OptionVotes]
    Row::Record(952, 3), // 426 OptionVotes
    Row::List(19), // 427 [u32]
    Row::List(429), // 428 [Inequality]
    Row::Record(942, 10), // 429 Inequality
    Row::Words(938, 2), // 430 Test
    Row::Words(940, 2), // 431 Comparison
    Row::Leaf(Leaf::Product), // 432 Product
    Row::List(434), // 433 [Seated]
    Row::Record(955, 3), // 434 Seated
    Row::Record(972, 4), // 435 SchulzeCount
    Row::List(437), // 436 [Duel]
    Row::Record(963, 4), // 437 Duel
    Row::List(439), // 438 [Beat]
    Row::Record(967, 5), // 439 Beat
    Row::Record(984, 3), // 440 RunoffCount
    Row::List(442), // 441 [Round]
    Row::Record(979, 5), // 442 Round
    Row::List(444), // 443 [DeliberationStanding]
    Row::Record(976, 3), // 444 DeliberationStanding
    Row::Record(997, 3), // 445 BudgetCount
    Row::List(447), // 446 [BudgetStep]
    Row::Record(990, 7), // 447 BudgetStep
    Row::List(449), // 448 [BudgetOffer]
    Row::Record(987, 3), // 449 BudgetOffer
    Row::Union(1107, 14), // 450 CovenantEvent
    Row::Record(1053, 5), // 451 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 452 CovenantId?
    Row::Record(1058, 3), // 453 CovenantEvent.covenantRepealed
    Row::Record(1058, 2), // 454 CovenantEvent.covenantGoesOn
    Row::Record(1061, 12), // 455 CovenantEvent.violationRecorded
    Row::Record(1073, 2), // 456 CovenantEvent.replyGiven
    Row::Record(1075, 8), // 457 CovenantEvent.measureApplied
    Row::Maybe(0), // 458 CaseId?
    Row::Record(1083, 3), // 459 CovenantEvent.noticeIssued
    Row::Record(1086, 4), // 460 CovenantEvent.noticeRetracted
    Row::Record(1090, 5), // 461 CovenantEvent.referredAgain
    Row::Record(1095, 2), // 462 CovenantEvent.referralOpened
    Row::Record(1097, 2), // 463 CovenantEvent.referralRefused
    Row::Record(1099, 3), // 464 CovenantEvent.appealLodged
    Row::Record(1102, 2), // 465 CovenantEvent.appealDismissed
    Row::Record(1104, 3), // 466 CovenantEvent.violationWithdrawn
    Row::Union(1182, 12), // 467 PointsEvent
    Row::Record(1121, 2), // 468 PointsEvent.fundOpened
    Row::Record(1123, 5), // 469 PointsEvent.pointsAwarded
    Row::Record(1128, 6), // 470 PointsEvent.awardReversed
    Row::Record(1136, 5), // 471 PointsEvent.offerPublished
    Row::Maybe(473), // 472 Requirement?
    Row::Record(1134, 2), // 473 Requirement
    Row::Record(1136, 1), // 474 PointsEvent.offerWithdrawn
    Row::Record(1143, 6), // 475 PointsEvent.redemptionReserved
    Row::Union(1141, 2), // 476 Buyer
    Row::Record(1149, 2), // 477 PointsEvent.codeRejected
    Row::Record(1143, 1), // 478 PointsEvent.redemptionConfirmed
    Row::Record(1155, 2), // 479 PointsEvent.redemptionReturned
    Row::Words(1151, 4), // 480 ReturnCause
    Row::Record(1171, 5), // 481 PointsEvent.settled
    Row::List(483), // 482 [SettlementLine]
    Row::Record(1157, 7), // 483 SettlementLine
    Row::Leaf(Leaf::Cny), // 484 Cny
    Row::Record(1164, 7), // 485 SettlementTotals
    Row::Record(1176, 3), // 486 PointsEvent.pointsCombined
    Row::Record(1179, 3), // 487 PointsEvent.pointsForfeited
    Row::Union(1281, 19), // 488 CasesEvent
    Row::Record(1199, 1), // 489 CasesEvent.termsAdopted
    Row::Record(1194, 5), // 490 Terms
    Row::Record(1208, 10), // 491 CasesEvent.caseReported
    Row::Words(1200, 8), // 492 Channel
    Row::Record(1218, 2), // 493 CasesEvent.caseAccepted
    Row::Record(1220, 5), // 494 CasesEvent.caseDeclined
    Row::Record(1225, 2), // 495 CasesEvent.selfResolutionStarted
    Row::Record(1071, 1), // 496 CasesEvent.handlingStarted
    Row::Record(1227, 2), // 497 CasesEvent.caseEntrusted
    Row::Record(1229, 4), // 498 CasesEvent.caseDispatched
    Row::Record(1233, 3), // 499 CasesEvent.caseReturned
    Row::Record(1238, 5), // 500 CasesEvent.feedbackGiven
    Row::Union(1236, 2), // 501 Unit
    Row::Record(38, 1), // 502 Unit.region
    Row::Record(284, 1), // 503 Unit.organisation
    Row::Record(1243, 7), // 504 CasesEvent.caseClosed
    Row::Record(1252, 6), // 505 CasesEvent.caseEscalated
    Row::Maybe(507), // 506 Deferral?
    Row::Words(1250, 2), // 507 Deferral
    Row::Record(1258, 4), // 508 CasesEvent.deadlineMissed
    Row::Record(1262, 5), // 509 CasesEvent.caseSupervised
    Row::Record(1267, 3), // 510 CasesEvent.deadlineSet
    Row::Record(1270, 6), // 511 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 512 Score
    Row::Record(1276, 5), // 513 CasesEvent.caseReopened
    Row::Record(1227, 2), // 514 CasesEvent.caseReleased
    Row::Record(1071, 1), // 515 CasesEvent.caseWithdrawn
    Row::Union(1385, 6), // 516 CatalogueEvent
    Row::Record(1359, 5), // 517 CatalogueEvent.formAsked
    Row::List(519), // 518 [ItemAnswer]
    Row::Record(1357, 2), // 519 ItemAnswer
    Row::Union(1353, 4), // 520 AskAnswer
    Row::Record(1300, 4), // 521 AskAnswer.alreadyHeld
    Row::Record(1304, 4), // 522 AskAnswer.shareFrom
    Row::Record(1308, 2), // 523 AskAnswer.mayCollect
    Row::Record(1352, 1), // 524 AskAnswer.forbidden
    Row::Union(1338, 14), // 525 CatalogueRefusal
    Row::Record(238, 1), // 526 CatalogueRefusal.unknownItem
    Row::Record(238, 1), // 527 CatalogueRefusal.itemTwice
    Row::Record(1310, 2), // 528 CatalogueRefusal.purposeNotLawful
    Row::Record(1312, 3), // 529 CatalogueRefusal.notEntitled
    Row::Record(1315, 3), // 530 CatalogueRefusal.outsideRegion
    Row::Record(1318, 5), // 531 CatalogueRefusal.alreadyHeld
    Row::Record(1323, 3), // 532 CatalogueRefusal.refusedByResident
    Row::Record(1326, 2), // 533 CatalogueRefusal.consentMissing
    Row::Record(1328, 3), // 534 CatalogueRefusal.guardianMissing
    Row::Record(1331, 5), // 535 CatalogueRefusal.heldElsewhere
    Row::Record(1301, 1), // 536 CatalogueRefusal.recordExists
    Row::Record(1301, 1), // 537 CatalogueRefusal.unknownRecord
    Row::Record(1336, 2), // 538 CatalogueRefusal.notFresh
    Row::Record(1326, 2), // 539 CatalogueRefusal.notRefusable
    Row::Record(1367, 10), // 540 CatalogueEvent.itemCollected
    Row::Maybe(542), // 541 ItemConsent?
    Row::Record(1364, 3), // 542 ItemConsent
    Row::Record(1377, 4), // 543 CatalogueEvent.itemShared
    Row::Record(1381, 4), // 544 CatalogueEvent.itemRefused
    Row::Record(1377, 2), // 545 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 546 CatalogueEvent.personForgotten
    Row::Union(1414, 7), // 547 ConsultationEvent
    Row::Record(1391, 7), // 548 ConsultationEvent.questionAsked
    Row::Record(1398, 3), // 549 ConsultationEvent.answerReminded
    Row::Record(1401, 3), // 550 ConsultationEvent.answerOverdue
    Row::Record(1404, 3), // 551 ConsultationEvent.questionEscalated
    Row::Record(1409, 3), // 552 ConsultationEvent.questionAnswered
    Row::Record(1407, 2), // 553 ShownIdentity
    Row::Record(1391, 1), // 554 ConsultationEvent.questionWithdrawn
    Row::Record(1412, 2), // 555 ConsultationEvent.answerRated
    Row::Union(1445, 7), // 556 VaultEvent
    Row::Record(1421, 6), // 557 VaultEvent.entryKept
    Row::Maybe(17), // 558 Digest?
    Row::Record(1427, 2), // 559 VaultEvent.entryCorrected
    Row::Record(1429, 2), // 560 VaultEvent.termMoved
    Row::Record(1431, 2), // 561 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 562 CategoryCode?
    Row::Record(1438, 2), // 563 VaultEvent.erasureOrdered
    Row::Words(1433, 5), // 564 ErasureGround
    Row::Record(1443, 2), // 565 VaultEvent.entriesDue
    Row::List(0), // 566 [EntryId]
    Row::Words(1440, 3), // 567 DueCause
    Row::Record(1443, 1), // 568 VaultEvent.entriesErased
    Row::Record(1994, 6), // 569 Refused
    Row::Union(1984, 10), // 570 Refusal
    Row::Union(1479, 14), // 571 EngineRefusal
    Row::Record(1462, 2), // 572 EngineRefusal.tooLarge
    Row::Record(1464, 1), // 573 EngineRefusal.notUtf8
    Row::Record(1465, 2), // 574 EngineRefusal.malformed
    Row::Record(1467, 2), // 575 EngineRefusal.requestReused
    Row::Record(1469, 2), // 576 EngineRefusal.full
    Row::Record(1471, 2), // 577 EngineRefusal.timeBackward
    Row::Record(1473, 3), // 578 EngineRefusal.forbidden
    Row::Record(1476, 1), // 579 EngineRefusal.deadlinesPending
    Row::Record(1466, 1), // 580 EngineRefusal.snapshotDamaged
    Row::Record(1477, 2), // 581 EngineRefusal.snapshotVersion
    Row::Record(1479, 0), // 582 EngineRefusal.wrongSecret
    Row::Record(1467, 1), // 583 EngineRefusal.notRecorded
    Row::Record(1468, 2), // 584 EngineRefusal.noSuchRecord
    Row::Record(1466, 1), // 585 EngineRefusal.invalidNumber
    Row::Union(1497, 3), // 586 CharterRefusal
    Row::Record(1465, 2), // 587 CharterRefusal.invalid
    Row::Record(1493, 2), // 588 CharterRefusal.notInForce
    Row::Record(1495, 2), // 589 CharterRefusal.notLater
    Row::Union(1675, 109), // 590 DeliberationRefusal
    Row::Record(742, 1), // 591 DeliberationRefusal.unknownTopic
    Row::Record(742, 1), // 592 DeliberationRefusal.topicExists
    Row::Record(728, 1), // 593 DeliberationRefusal.unknownRule
    Row::Record(1500, 5), // 594 DeliberationRefusal.presetOutsideDates
    Row::Record(1505, 4), // 595 DeliberationRefusal.uncontested
    Row::Record(1509, 3), // 596 DeliberationRefusal.notConvener
    Row::Record(1512, 3), // 597 DeliberationRefusal.noCovenants
    Row::Record(728, 1), // 598 DeliberationRefusal.electionNamed
    Row::Record(1515, 3), // 599 DeliberationRefusal.noElection
    Row::Record(1518, 2), // 600 DeliberationRefusal.recallAsks
    Row::Record(1520, 2), // 601 DeliberationRefusal.recallVotedOn
    Row::Record(1522, 6), // 602 DeliberationRefusal.recallFailed
    Row::Record(1544, 3), // 603 DeliberationRefusal.runoffUnderWay
    Row::Words(1528, 16), // 604 StageName
    Row::Record(1547, 4), // 605 DeliberationRefusal.runoffLate
    Row::Record(1551, 5), // 606 DeliberationRefusal.runoffAsks
    Row::Record(728, 1), // 607 DeliberationRefusal.unitsNamed
    Row::Record(1556, 3), // 608 DeliberationRefusal.unknownUnit
    Row::Record(1559, 2), // 609 DeliberationRefusal.registeredElsewhere
    Row::Record(1561, 2), // 610 DeliberationRefusal.rulesCount
    Row::Record(728, 1), // 611 DeliberationRefusal.ruleTwice
    Row::Record(1563, 3), // 612 DeliberationRefusal.windowDays
    Row::Record(1566, 3), // 613 DeliberationRefusal.ladderLength
    Row::Record(1569, 2), // 614 DeliberationRefusal.ladderDescends
    Row::Record(1563, 3), // 615 DeliberationRefusal.hearingDays
    Row::Record(1571, 5), // 616 DeliberationRefusal.unheard
    Row::Record(1576, 2), // 617 DeliberationRefusal.figuresFrom
    Row::Record(1569, 2), // 618 DeliberationRefusal.namedWithoutBasis
    Row::Record(1578, 3), // 619 DeliberationRefusal.namedWithoutSource
    Row::Record(1581, 2), // 620 DeliberationRefusal.unknownKind
    Row::Record(1583, 3), // 621 DeliberationRefusal.fine
    Row::Record(1569, 2), // 622 DeliberationRefusal.serviceWithheld
    Row::Record(1586, 2), // 623 DeliberationRefusal.nothingToContinue
    Row::Record(1058, 2), // 624 DeliberationRefusal.covenantTaken
    Row::Record(742, 2), // 625 DeliberationRefusal.nothingToRepeal
    Row::Record(1544, 2), // 626 DeliberationRefusal.alreadyReplaced
    Row::Record(1588, 6), // 627 DeliberationRefusal.looserRule
    Row::Record(1588, 6), // 628 DeliberationRefusal.otherRule
    Row::Record(1594, 2), // 629 DeliberationRefusal.unitLeftOut
    Row::Record(1596, 2), // 630 DeliberationRefusal.notBeingSeconded
    Row::Record(1598, 3), // 631 DeliberationRefusal.notSeconded
    Row::Record(1596, 2), // 632 DeliberationRefusal.notOpenable
    Row::Record(1596, 2), // 633 DeliberationRefusal.notWithdrawable
    Row::Record(1596, 2), // 634 DeliberationRefusal.notVoting
    Row::Record(1601, 3), // 635 DeliberationRefusal.secondingOver
    Row::Record(1604, 3), // 636 DeliberationRefusal.votingOver
    Row::Record(1601, 3), // 637 DeliberationRefusal.notDue
    Row::Record(742, 1), // 638 DeliberationRefusal.ownSecond
    Row::Record(1559, 2), // 639 DeliberationRefusal.outsideRegion
    Row::Record(771, 2), // 640 DeliberationRefusal.alreadySeconded
    Row::Record(1559, 2), // 641 DeliberationRefusal.notOwner
    Row::Record(1607, 3), // 642 DeliberationRefusal.areaTooLarge
    Row::Record(742, 2), // 643 DeliberationRefusal.nobodyEligible
    Row::Record(883, 1), // 644 DeliberationRefusal.appBallotOfAnother
    Row::Record(1610, 2), // 645 DeliberationRefusal.notEligible
    Row::Record(1612, 2), // 646 DeliberationRefusal.notDelegate
    Row::Record(1614, 3), // 647 DeliberationRefusal.alreadyVoted
    Row::Record(1617, 2), // 648 DeliberationRefusal.organisationNamed
    Row::Record(883, 1), // 649 DeliberationRefusal.enteredTwice
    Row::Record(1465, 2), // 650 DeliberationRefusal.invalidQuestion
    Row::Record(1519, 1), // 651 DeliberationRefusal.adoptedByMotion
    Row::Record(1619, 4), // 652 DeliberationRefusal.motionOnly
    Row::Record(1623, 2), // 653 DeliberationRefusal.electedOf
    Row::Record(728, 1), // 654 DeliberationRefusal.noRanks
    Row::Record(1625, 5), // 655 DeliberationRefusal.otherRanks
    Row::Record(883, 1), // 656 DeliberationRefusal.secretByAnother
    Row::Record(926, 1), // 657 DeliberationRefusal.ballotVoid
    Row::Record(728, 1), // 658 DeliberationRefusal.noProxies
    Row::Record(1630, 2), // 659 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 660 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 661 DeliberationRefusal.proxyChain
    Row::Record(1632, 2), // 662 DeliberationRefusal.proxyFull
    Row::Record(898, 1), // 663 DeliberationRefusal.ownTrust
    Row::Record(771, 2), // 664 DeliberationRefusal.notListed
    Row::Record(36, 1), // 665 DeliberationRefusal.notEntrusted
    Row::Record(898, 1), // 666 DeliberationRefusal.notProxy
    Row::Record(1634, 3), // 667 DeliberationRefusal.proxyWithoutVote
    Row::Record(1637, 3), // 668 DeliberationRefusal.proxyEarly
    Row::Record(1640, 3), // 669 DeliberationRefusal.noPapers
    Row::Record(1643, 3), // 670 DeliberationRefusal.fewWatchers
    Row::Record(384, 1), // 671 DeliberationRefusal.boxCounted
    Row::Record(908, 2), // 672 DeliberationRefusal.boxChannel
    Row::Record(384, 1), // 673 DeliberationRefusal.unknownBox
    Row::Record(1596, 2), // 674 DeliberationRefusal.notCounted
    Row::Record(1646, 3), // 675 DeliberationRefusal.withheld
    Row::Record(742, 1), // 676 DeliberationRefusal.voidVote
    Row::Record(1649, 1), // 677 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 678 Tracker
    Row::Record(1650, 3), // 679 DeliberationRefusal.wrongStage
    Row::Record(1601, 3), // 680 DeliberationRefusal.timeOver
    Row::Record(742, 1), // 681 DeliberationRefusal.ownMatter
    Row::Record(742, 1), // 682 DeliberationRefusal.reasonMissing
    Row::Record(742, 1), // 683 DeliberationRefusal.sameDecider
    Row::Record(742, 1), // 684 DeliberationRefusal.notProposer
    Row::Record(742, 1), // 685 DeliberationRefusal.ruledForGood
    Row::Record(803, 1), // 686 DeliberationRefusal.unknownContribution
    Row::Record(803, 1), // 687 DeliberationRefusal.contributionExists
    Row::Record(1653, 2), // 688 DeliberationRefusal.tooManyContributions
    Row::Record(1655, 3), // 689 DeliberationRefusal.otherKind
    Row::Record(803, 1), // 690 DeliberationRefusal.contributionHidden
    Row::Record(803, 1), // 691 DeliberationRefusal.amendmentOver
    Row::Record(1658, 3), // 692 DeliberationRefusal.staleAmendment
    Row::Record(1661, 2), // 693 DeliberationRefusal.noDraftToChange
    Row::Record(1663, 3), // 694 DeliberationRefusal.listOpen
    Row::Record(1666, 3), // 695 DeliberationRefusal.noSuchEntry
    Row::Record(1669, 4), // 696 DeliberationRefusal.noSuchArea
    Row::Record(1673, 2), // 697 DeliberationRefusal.asListed
    Row::Record(843, 1), // 698 DeliberationRefusal.objectionExists
    Row::Record(771, 2), // 699 DeliberationRefusal.alreadyObjected
    Row::Record(843, 1), // 700 DeliberationRefusal.unknownObjection
    Row::Record(843, 1), // 701 DeliberationRefusal.objectionOver
    Row::Union(1806, 21), // 702 CovenantRefusal
    Row::Record(734, 1), // 703 CovenantRefusal.covenantExists
    Row::Record(734, 1), // 704 CovenantRefusal.unknownCovenant
    Row::Record(1784, 2), // 705 CovenantRefusal.notInForce
    Row::Record(1786, 3), // 706 CovenantRefusal.notYetInForce
    Row::Record(1062, 2), // 707 CovenantRefusal.unknownRule
    Row::Record(1789, 2), // 708 CovenantRefusal.violationExists
    Row::Record(1061, 1), // 709 CovenantRefusal.unknownViolation
    Row::Record(1061, 1), // 710 CovenantRefusal.ownViolation
    Row::Record(1061, 1), // 711 CovenantRefusal.alreadyWithdrawn
    Row::Record(1791, 2), // 712 CovenantRefusal.replyClosed
    Row::Record(1793, 3), // 713 CovenantRefusal.notApplied
    Row::Record(1796, 3), // 714 CovenantRefusal.appealClosed
    Row::Record(1061, 1), // 715 CovenantRefusal.alreadyAppealed
    Row::Record(1061, 1), // 716 CovenantRefusal.ownRecord
    Row::Record(1061, 1), // 717 CovenantRefusal.noAppeal
    Row::Record(1799, 3), // 718 CovenantRefusal.notDue
    Row::Record(1061, 1), // 719 CovenantRefusal.nothingToRefer
    Row::Record(1802, 2), // 720 CovenantRefusal.placeTooHigh
    Row::Record(1804, 2), // 721 CovenantRefusal.placeOutside
    Row::Record(1806, 0), // 722 CovenantRefusal.minor
    Row::Record(1559, 2), // 723 CovenantRefusal.notBound
    Row::Union(1857, 33), // 724 PointsRefusal
    Row::Record(284, 1), // 725 PointsRefusal.notAMerchant
    Row::Record(1121, 1), // 726 PointsRefusal.unknownFund
    Row::Record(199, 1), // 727 PointsRefusal.unknownAct
    Row::Record(1827, 3), // 728 PointsRefusal.unknownAward
    Row::Record(1136, 1), // 729 PointsRefusal.unknownOffer
    Row::Record(1143, 1), // 730 PointsRefusal.unknownRedemption
    Row::Record(1171, 1), // 731 PointsRefusal.unknownSettlement
    Row::Record(1830, 2), // 732 PointsRefusal.notInSettlement
    Row::Record(1121, 1), // 733 PointsRefusal.fundExists
    Row::Record(1136, 1), // 734 PointsRefusal.offerExists
    Row::Record(1143, 1), // 735 PointsRefusal.redemptionExists
    Row::Record(1171, 1), // 736 PointsRefusal.settlementExists
    Row::Record(36, 1), // 737 PointsRefusal.ownAward
    Row::Record(1832, 3), // 738 PointsRefusal.fundElsewhere
    Row::Record(316, 2), // 739 PointsRefusal.proofTooLow
    Row::Record(1827, 3), // 740 PointsRefusal.alreadyAwarded
    Row::Record(1835, 5), // 741 PointsRefusal.capReached
    Row::Record(1827, 3), // 742 PointsRefusal.alreadyReversed
    Row::Record(1840, 2), // 743 PointsRefusal.priceTooLow
    Row::Record(1842, 0), // 744 PointsRefusal.stockEmpty
    Row::Record(199, 1), // 745 PointsRefusal.requirementEmpty
    Row::Record(1136, 1), // 746 PointsRefusal.offerWithdrawn
    Row::Record(527, 1), // 747 PointsRefusal.ownOffer
    Row::Record(1842, 3), // 748 PointsRefusal.requirementNotMet
    Row::Record(1136, 1), // 749 PointsRefusal.soldOut
    Row::Record(1845, 2), // 750 PointsRefusal.balanceTooLow
    Row::Record(1852, 2), // 751 PointsRefusal.redemptionOver
    Row::Words(1847, 5), // 752 RedemptionStatus
    Row::Record(349, 2), // 753 PointsRefusal.redemptionLate
    Row::Record(349, 2), // 754 PointsRefusal.notDue
    Row::Record(36, 1), // 755 PointsRefusal.ownConfirmation
    Row::Record(1141, 2), // 756 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 757 PointsRefusal.nothingToSettle
    Row::Record(1854, 3), // 758 PointsRefusal.ledgerFull
    Row::Union(1920, 33), // 759 CasesRefusal
    Row::Record(1071, 1), // 760 CasesRefusal.unknownCase
    Row::Record(1890, 0), // 761 CasesRefusal.channelOfTheEngine
    Row::Record(1890, 2), // 762 CasesRefusal.sourceEntered
    Row::Record(1071, 1), // 763 CasesRefusal.caseExists
    Row::Record(207, 1), // 764 CasesRefusal.unknownKind
    Row::Record(291, 2), // 765 CasesRefusal.regionTooHigh
    Row::Record(1892, 0), // 766 CasesRefusal.notOwnName
    Row::Record(1905, 3), // 767 CasesRefusal.wrongStage
    Row::Words(1892, 13), // 768 Stage
    Row::List(768), // 769 Stages
    Row::Record(1908, 3), // 770 CasesRefusal.wrongLevel
    Row::Record(349, 2), // 771 CasesRefusal.notDue
    Row::Record(349, 2), // 772 CasesRefusal.deadlinePassed
    Row::Record(219, 1), // 773 CasesRefusal.atTop
    Row::Record(1911, 2), // 774 CasesRefusal.notAbove
    Row::Record(1913, 2), // 775 CasesRefusal.aboveTop
    Row::Record(1915, 3), // 776 CasesRefusal.skipsLevel
    Row::Record(284, 1), // 777 CasesRefusal.notEntrustable
    Row::Record(284, 1), // 778 CasesRefusal.notADepartment
    Row::Record(547, 2), // 779 CasesRefusal.outOfReach
    Row::Record(528, 1), // 780 CasesRefusal.namedTwice
    Row::Record(1918, 0), // 781 CasesRefusal.unitMissing
    Row::Record(766, 1), // 782 CasesRefusal.notWithUnit
    Row::Record(766, 1), // 783 CasesRefusal.notActingFor
    Row::Record(528, 1), // 784 CasesRefusal.feedbackGiven
    Row::Record(528, 1), // 785 CasesRefusal.returnedBefore
    Row::Record(528, 1), // 786 CasesRefusal.dispatchDesignated
    Row::Record(1271, 1), // 787 CasesRefusal.alreadyRated
    Row::Record(1918, 0), // 788 CasesRefusal.anonymous
    Row::Record(1918, 0), // 789 CasesRefusal.notReporter
    Row::Record(1918, 0), // 790 CasesRefusal.handlerRates
    Row::Record(328, 2), // 791 CasesRefusal.windowClosed
    Row::Record(1918, 2), // 792 CasesRefusal.reopenedTooOften
    Row::Record(346, 3), // 793 CasesRefusal.unknownYear
    Row::Record(219, 1), // 794 CasesRefusal.noTerm
    Row::Union(1956, 10), // 795 ConsultationRefusal
    Row::Record(1391, 1), // 796 ConsultationRefusal.unknownQuestion
    Row::Record(1391, 1), // 797 ConsultationRefusal.questionExists
    Row::Record(1392, 1), // 798 ConsultationRefusal.notPublic
    Row::Record(1953, 3), // 799 ConsultationRefusal.outOfReach
    Row::Record(339, 2), // 800 ConsultationRefusal.tooManyOpen
    Row::Record(1391, 1), // 801 ConsultationRefusal.notOpen
    Row::Record(1391, 1), // 802 ConsultationRefusal.ownQuestion
    Row::Record(1391, 1), // 803 ConsultationRefusal.notAnswered
    Row::Record(1391, 1), // 804 ConsultationRefusal.ratedAlready
    Row::Record(349, 2), // 805 ConsultationRefusal.notDue
    Row::Union(1974, 10), // 806 VaultRefusal
    Row::Record(245, 1), // 807 VaultRefusal.unknownEntry
    Row::Record(245, 1), // 808 VaultRefusal.entryExists
    Row::Record(247, 1), // 809 VaultRefusal.unknownCategory
    Row::Record(247, 1), // 810 VaultRefusal.consentNeeded
    Row::Record(247, 2), // 811 VaultRefusal.notByConsent
    Row::Record(36, 1), // 812 VaultRefusal.nothingConsented
    Row::Record(1970, 2), // 813 VaultRefusal.notKept
    Row::Words(1966, 4), // 814 EntryStatus
    Row::Record(1970, 2), // 815 VaultRefusal.notDue
    Row::Record(1972, 2), // 816 VaultRefusal.childInCare
    Row::Record(36, 3), // 817 VaultRefusal.onlyOperator
    Row::Record(2062, 21), // 818 ExportView
    Row::Record(2013, 9), // 819 MemberView
    Row::List(821), // 820 [RoleView]
    Row::Record(501, 5), // 821 RoleView
    Row::List(286), // 822 [Unmasking]
    Row::List(0), // 823 [TopicId]
    Row::List(825), // 824 [ViolationView]
    Row::Record(2027, 15), // 825 ViolationView
    Row::Union(2022, 5), // 826 CovenantStanding
    Row::Record(2022, 0), // 827 CovenantStanding.noticed
    Row::Record(1082, 1), // 828 CovenantStanding.applied
    Row::Record(1100, 2), // 829 CovenantStanding.appealed
    Row::Record(2022, 0), // 830 CovenantStanding.dismissed
    Row::Record(2022, 0), // 831 CovenantStanding.withdrawn
    Row::Maybe(28), // 832 text?
    Row::List(0), // 833 [SourceId]
    Row::List(0), // 834 [RedemptionId]
    Row::List(0), // 835 [CaseId]
    Row::List(0), // 836 [QuestionId]
    Row::List(838), // 837 [RecordView]
    Row::Record(2042, 12), // 838 RecordView
    Row::List(840), // 839 [EntryView]
    Row::Record(2054, 8), // 840 EntryView
    Row::Union(2145, 11), // 841 MembershipAnswer
    Row::Record(2089, 6), // 842 RegionView
    Row::Record(2099, 7), // 843 RegionHistory
    Row::List(845), // 844 [RegionVersion]
    Row::Record(2095, 4), // 845 RegionVersion
    Row::Maybe(847), // 846 Turn?
    Row::Record(296, 2), // 847 Turn
    Row::List(847), // 848 [Turn]
    Row::List(850), // 849 [PlannedReshape]
    Row::Record(293, 2), // 850 PlannedReshape
    Row::Record(2108, 8), // 851 CoverageView
    Row::Maybe(65), // 852 Ratio?
    Row::List(854), // 853 [ProofFigure]
    Row::Record(2106, 2), // 854 ProofFigure
    Row::Record(2116, 2), // 855 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 856 JoinCode
    Row::Record(2121, 1), // 857 MembershipAnswer.entries
    Row::List(859), // 858 [ChannelCount]
    Row::Record(2118, 3), // 859 ChannelCount
    Row::Record(2122, 3), // 860 MembershipAnswer.batch
    Row::Record(2136, 4), // 861 OrganisationView
    Row::Union(2130, 6), // 862 OrganisationStatus
    Row::Record(2125, 3), // 863 OrganisationStatus.applied
    Row::Record(2128, 0), // 864 OrganisationStatus.active
    Row::Record(2128, 2), // 865 OrganisationStatus.rejected
    Row::Record(2130, 0), // 866 OrganisationStatus.withdrawn
    Row::Record(2130, 0), // 867 OrganisationStatus.suspended
    Row::Record(2130, 0), // 868 OrganisationStatus.dissolved
    Row::Record(2143, 1), // 869 MembershipAnswer.identityKeys
    Row::List(871), // 870 [IdentityKeyView]
    Row::Record(2140, 3), // 871 IdentityKeyView
    Row::Record(2144, 1), // 872 MembershipAnswer.unmaskings
    Row::Union(2343, 12), // 873 DeliberationAnswer
    Row::Record(2235, 21), // 874 TopicView
    Row::Union(2191, 10), // 875 StageView
    Row::Record(349, 1), // 876 StageView.proposed
    Row::Record(349, 1), // 877 StageView.screening
    Row::Record(2156, 3), // 878 StageView.declined
    Row::Record(2159, 2), // 879 StageView.appealed
    Row::Record(313, 1), // 880 StageView.discussed
    Row::Record(2161, 2), // 881 StageView.seconded
    Row::Record(2167, 6), // 882 StageView.voting
    Row::List(884), // 883 [PaperBox]
    Row::Record(2163, 4), // 884 PaperBox
    Row::Record(2181, 8), // 885 StageView.decided
    Row::Record(2177, 4), // 886 CountTerms
    Row::Record(2173, 4), // 887 Thresholds
    Row::Record(2189, 2), // 888 StageView.lapsed
    Row::Record(296, 1), // 889 StageView.withdrawn
    Row::Maybe(891), // 890 Effect?
    Row::Union(2215, 6), // 891 Effect
    Row::Record(854, 2), // 892 Effect.announced
    Row::Record(2201, 3), // 893 Effect.annulled
    Row::Record(1057, 1), // 894 Effect.stands
    Row::Record(2204, 4), // 895 InForce
    Row::Maybe(396), // 896 ReviewFinding?
    Row::Record(2208, 3), // 897 Effect.repealed
    Row::Record(2211, 4), // 898 Effect.moot
    Row::Maybe(900), // 899 NextStep?
    Row::Record(2233, 2), // 900 NextStep
    Row::Words(2221, 12), // 901 Next
    Row::Record(2256, 7), // 902 BallotView
    Row::Maybe(236), // 903 EntryChannel?
    Row::Record(2275, 3), // 904 BallotsView
    Row::List(906), // 905 [PublishedBallot]
    Row::Record(2272, 3), // 906 PublishedBallot
    Row::Union(2269, 3), // 907 Ballot
    Row::Record(2266, 1), // 908 Ballot.motion
    Row::Words(2263, 3), // 909 Choice
    Row::Record(2267, 1), // 910 Ballot.options
    Row::Record(2268, 1), // 911 Ballot.void
    Row::Record(2278, 5), // 912 BallotProof
    Row::List(914), // 913 [Sentence]
    Row::Record(1995, 2), // 914 Sentence
    Row::Record(2287, 3), // 915 ElectionView
    Row::List(917), // 916 [PostView]
    Row::Record(2283, 4), // 917 PostView
    Row::Record(2301, 2), // 918 DiscussionView
    Row::List(920), // 919 [ContributionView]
    Row::Record(2290, 11), // 920 ContributionView
    Row::Maybe(67), // 921 bool?
    Row::Maybe(923), // 922 Moderation?
    Row::Record(824, 2), // 923 Moderation
    Row::Record(2318, 2), // 924 ConsensusView
    Row::Record(2315, 3), // 925 ConsensusReport
    Row::List(927), // 926 [ConsensusGroup]
    Row::Record(2312, 3), // 927 ConsensusGroup
    Row::List(929), // 928 [StatementView]
    Row::Record(2303, 5), // 929 StatementView
    Row::List(931), // 930 [OwnStatement]
    Row::Record(2308, 4), // 931 OwnStatement
    Row::List(46), // 932 [u16]
    Row::Record(2322, 5), // 933 ElectorateView
    Row::List(935), // 934 [ListLine]
    Row::Record(2320, 2), // 935 ListLine
    Row::Record(2339, 2), // 936 ObjectionsView
    Row::List(938), // 937 [ObjectionView]
    Row::Record(2331, 8), // 938 ObjectionView
    Row::Words(2327, 4), // 939 ObjectionStatus
    Row::Record(2341, 2), // 940 ProxiesView
    Row::List(942), // 941 [ProxyView]
    Row::Record(897, 2), // 942 ProxyView
    Row::Union(2376, 3), // 943 CovenantAnswer
    Row::Record(2359, 9), // 944 CovenantView
    Row::List(946), // 945 [CovenantVersion]
    Row::Record(2355, 4), // 946 CovenantVersion
    Row::Record(2074, 1), // 947 CovenantAnswer.violations
    Row::Record(2375, 1), // 948 CovenantAnswer.figures
    Row::List(950), // 949 [RuleFigures]
    Row::Record(2368, 7), // 950 RuleFigures
    Row::Union(2428, 10), // 951 PointsAnswer
    Row::Record(2379, 2), // 952 PersonView
    Row::Record(2381, 5), // 953 ParticipationView
    Row::Record(2386, 6), // 954 MerchantView
    Row::Record(2392, 5), // 955 FundView
    Row::Record(2397, 7), // 956 OfferView
    Row::Record(2404, 9), // 957 RedemptionView
    Row::Maybe(476), // 958 Buyer?
    Row::Record(2413, 2), // 959 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 960 VerificationCode
    Row::Record(2415, 6), // 961 SettlementView
    Row::Record(2421, 7), // 962 LedgerTotals
    Row::Union(2521, 4), // 963 CasesAnswer
    Row::Record(2462, 23), // 964 CaseView
    Row::Maybe(0), // 965 SourceId?
    Row::Maybe(967), // 966 Rating?
    Row::Record(1272, 3), // 967 Rating
    Row::List(969), // 968 [DepartmentView]
    Row::Record(2438, 2), // 969 DepartmentView
    Row::List(971), // 970 [StepView]
    Row::Record(2457, 5), // 971 StepView
    Row::Words(2440, 17), // 972 StepKind
    Row::Record(2497, 11), // 973 RegionFigures
    Row::List(975), // 974 [StageFigure]
    Row::Record(2485, 2), // 975 StageFigure
    Row::List(977), // 976 [LevelFigure]
    Row::Record(2487, 2), // 977 LevelFigure
    Row::List(979), // 978 [KindFigure]
    Row::Record(2489, 3), // 979 KindFigure
    Row::Record(2492, 5), // 980 RatingSums
    Row::Record(2508, 4), // 981 UnitFigures
    Row::Record(2520, 1), // 982 CasesAnswer.agenda
    Row::List(984), // 983 [OpenCase]
    Row::Record(2512, 8), // 984 OpenCase
    Row::Union(2532, 2), // 985 CatalogueAnswer
    Row::Record(2080, 1), // 986 CatalogueAnswer.records
    Row::Record(2525, 7), // 987 BurdenView
    Row::Union(2555, 2), // 988 ConsultationAnswer
    Row::Record(2541, 6), // 989 QuestionView
    Row::Union(2538, 3), // 990 QuestionStatus
    Row::Record(2126, 2), // 991 QuestionStatus.open
    Row::Record(2534, 4), // 992 QuestionStatus.answered
    Row::Record(2538, 0), // 993 QuestionStatus.withdrawn
    Row::Record(2547, 8), // 994 Figures
    Row::Union(2557, 2), // 995 VaultAnswer
    Row::Record(1443, 1), // 996 VaultAnswer.due
    Row::Record(2568, 1), // 997 Answered
    Row::Union(2570, 4), // 998 BurdenOf
    Row::Record(2569, 1), // 999 BurdenOf.worker
    Row::Record(36, 1), // 1000 BurdenOf.resident
    Row::Record(238, 1), // 1001 BurdenOf.item
    Row::Record(38, 1), // 1002 BurdenOf.region
    Row::Union(2602, 17), // 1003 CasesCommand
    Row::Record(2574, 7), // 1004 CasesCommand.report
    Row::Record(1071, 1), // 1005 CasesCommand.accept
    Row::Record(2581, 3), // 1006 CasesCommand.decline
    Row::Record(1225, 2), // 1007 CasesCommand.startSelfResolution
    Row::Record(1071, 1), // 1008 CasesCommand.handle
    Row::Record(1227, 2), // 1009 CasesCommand.entrust
    Row::Record(2584, 4), // 1010 CasesCommand.dispatch
    Row::Record(1233, 3), // 1011 CasesCommand.return
    Row::Record(2588, 3), // 1012 CasesCommand.feedback
    Row::Record(1071, 1), // 1013 CasesCommand.close
    Row::Record(2591, 3), // 1014 CasesCommand.escalate
    Row::Maybe(118), // 1015 Level?
    Row::Record(2594, 6), // 1016 CasesCommand.evaluate
    Row::Record(2581, 2), // 1017 CasesCommand.reopen
    Row::Record(2600, 2), // 1018 CasesCommand.withdraw
    Row::Record(1071, 1), // 1019 CasesCommand.recall
    Row::Record(284, 1), // 1020 CasesCommand.release
    Row::Record(1071, 1), // 1021 CasesCommand.expire
    Row::Union(2623, 4), // 1022 CasesQuery
    Row::Record(2588, 2), // 1023 CasesQuery.case
    Row::Record(38, 1), // 1024 CasesQuery.figures
    Row::Record(1239, 1), // 1025 CasesQuery.unit
    Row::Record(2619, 4), // 1026 CasesQuery.agenda
    Row::Union(2644, 5), // 1027 CatalogueCommand
    Row::Record(2631, 2), // 1028 CatalogueCommand.ask
    Row::Record(2627, 4), // 1029 DataForm
    Row::List(542), // 1030 [ItemConsent]
    Row::List(0), // 1031 [ItemCode]
    Row::Record(2636, 2), // 1032 CatalogueCommand.collect
    Row::List(1034), // 1033 [Entry]
    Row::Record(2633, 3), // 1034 Entry
    Row::Record(2638, 4), // 1035 CatalogueCommand.share
    Row::Record(1381, 3), // 1036 CatalogueCommand.refuse
    Row::Record(2642, 2), // 1037 CatalogueCommand.forget
    Row::Union(2650, 3), // 1038 CatalogueQuery
    Row::Record(36, 1), // 1039 CatalogueQuery.held
    Row::Record(2569, 1), // 1040 CatalogueQuery.collected
    Row::Record(2649, 1), // 1041 CatalogueQuery.burden
    Row::Union(2653, 1), // 1042 CharterCommand
    Row::Record(261, 1), // 1043 CharterCommand.adopt
    Row::Union(2654, 1), // 1044 ClockCommand
    Row::Record(2654, 0), // 1045 ClockCommand.advance
    Row::Union(2873, 10), // 1046 Command
    Row::Union(2713, 34), // 1047 MembershipCommand
    Row::Record(2655, 4), // 1048 MembershipCommand.defineRegion
    Row::Record(2659, 4), // 1049 MembershipCommand.reshape
    Row::Record(279, 1), // 1050 MembershipCommand.cancelReshape
    Row::Record(304, 2), // 1051 MembershipCommand.enterKnownHouseholds
    Row::Record(2663, 6), // 1052 MembershipCommand.grantRole
    Row::Record(500, 4), // 1053 MembershipCommand.revokeRole
    Row::Record(2669, 3), // 1054 MembershipCommand.issueJoinCode
    Row::Record(304, 1), // 1055 MembershipCommand.revokeJoinCode
    Row::Record(2672, 6), // 1056 MembershipCommand.join
    Row::Maybe(283), // 1057 Minority?
    Row::Record(36, 1), // 1058 MembershipCommand.leave
    Row::Record(519, 2), // 1059 MembershipCommand.nameDelegate
    Row::Record(521, 3), // 1060 MembershipCommand.regroupHousehold
    Row::Record(2678, 6), // 1061 MembershipCommand.applyOrganisation
    Row::Record(2684, 3), // 1062 MembershipCommand.reviewOrganisation
    Row::Record(545, 2), // 1063 MembershipCommand.appealReview
    Row::Record(284, 1), // 1064 MembershipCommand.withdrawApplication
    Row::Record(2687, 2), // 1065 MembershipCommand.nameOfficers
    Row::Record(545, 2), // 1066 MembershipCommand.suspendOrganisation
    Row::Record(545, 2), // 1067 MembershipCommand.reinstateOrganisation
    Row::Record(545, 2), // 1068 MembershipCommand.dissolveOrganisation
    Row::Record(615, 4), // 1069 MembershipCommand.openBatch
    Row::Record(2689, 2), // 1070 MembershipCommand.closeBatch
    Row::Record(2691, 2), // 1071 MembershipCommand.correct
    Row::Record(284, 1), // 1072 MembershipCommand.lapseReview
    Row::Record(559, 2), // 1073 MembershipCommand.rotateIdentityKey
    Row::Record(2693, 4), // 1074 MembershipCommand.prove
    Row::Maybe(258), // 1075 Identity?
    Row::Record(572, 3), // 1076 MembershipCommand.suspectDuplicate
    Row::Record(2697, 4), // 1077 MembershipCommand.reviewDuplicate
    Row::Record(580, 2), // 1078 MembershipCommand.enterMinor
    Row::Record(2701, 4), // 1079 MembershipCommand.askUnmasking
    Row::Record(2705, 3), // 1080 MembershipCommand.decideUnmasking
    Row::Record(367, 1), // 1081 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1082 MembershipCommand.erase
    Row::Record(2712, 1), // 1083 MembershipCommand.fallDue
    Row::Union(2708, 4), // 1084 Matter
    Row::Record(360, 2), // 1085 Matter.duplicate
    Row::Record(36, 1), // 1086 Matter.minor
    Row::Record(279, 1), // 1087 Matter.reshape
    Row::Record(367, 1), // 1088 Matter.unmasking
    Row::Union(2789, 24), // 1089 DeliberationCommand
    Row::Record(2747, 10), // 1090 DeliberationCommand.propose
    Row::Maybe(308), // 1091 DeliberationQuestion?
    Row::Record(763, 3), // 1092 DeliberationCommand.recordVoters
    Row::Record(769, 2), // 1093 DeliberationCommand.recordUnits
    Row::Record(771, 2), // 1094 DeliberationCommand.second
    Row::Record(742, 1), // 1095 DeliberationCommand.withdraw
    Row::Record(2757, 3), // 1096 DeliberationCommand.screen
    Row::Record(771, 2), // 1097 DeliberationCommand.appeal
    Row::Record(2760, 6), // 1098 DeliberationCommand.contribute
    Row::Record(812, 4), // 1099 DeliberationCommand.react
    Row::Record(816, 3), // 1100 DeliberationCommand.decideAmendment
    Row::Record(822, 4), // 1101 DeliberationCommand.moderate
    Row::Record(842, 5), // 1102 DeliberationCommand.object
    Row::Record(847, 4), // 1103 DeliberationCommand.decideObjection
    Row::Record(872, 3), // 1104 DeliberationCommand.review
    Row::Record(742, 1), // 1105 DeliberationCommand.open
    Row::Record(2768, 6), // 1106 DeliberationCommand.cast
    Row::Record(2766, 2), // 1107 Vote
    Row::Maybe(678), // 1108 Tracker?
    Row::Record(2778, 3), // 1109 DeliberationCommand.enterBallots
    Row::List(1111), // 1110 [NamedBallot]
    Row::Record(2774, 4), // 1111 NamedBallot
    Row::Record(896, 5), // 1112 DeliberationCommand.entrustVote
    Row::Record(896, 2), // 1113 DeliberationCommand.revokeProxy
    Row::Record(901, 3), // 1114 DeliberationCommand.serveBallots
    Row::Record(2781, 5), // 1115 DeliberationCommand.issuePaper
    Row::Record(2786, 3), // 1116 DeliberationCommand.countPapers
    Row::List(1107), // 1117 [Vote]
    Row::Record(742, 1), // 1118 DeliberationCommand.lapse
    Row::Record(742, 1), // 1119 DeliberationCommand.close
    Row::Union(2824, 11), // 1120 CovenantCommand
    Row::Record(1053, 4), // 1121 CovenantCommand.adopt
    Row::Record(1058, 2), // 1122 CovenantCommand.repeal
    Row::Record(2813, 8), // 1123 CovenantCommand.recordViolation
    Row::Record(1073, 2), // 1124 CovenantCommand.reply
    Row::Record(1073, 2), // 1125 CovenantCommand.appeal
    Row::Record(2821, 3), // 1126 CovenantCommand.decideAppeal
    Row::Record(1102, 2), // 1127 CovenantCommand.withdrawViolation
    Row::Record(1095, 2), // 1128 CovenantCommand.referAgain
    Row::Record(1095, 2), // 1129 CovenantCommand.confirmReferral
    Row::Record(1097, 2), // 1130 CovenantCommand.deferReferral
    Row::Record(1061, 1), // 1131 CovenantCommand.fallDue
    Row::Union(2841, 13), // 1132 PointsCommand
    Row::Record(1121, 2), // 1133 PointsCommand.openFund
    Row::Record(1123, 4), // 1134 PointsCommand.award
    Row::Record(2835, 4), // 1135 PointsCommand.reverse
    Row::Record(1136, 5), // 1136 PointsCommand.publishOffer
    Row::Record(1136, 1), // 1137 PointsCommand.withdrawOffer
    Row::Record(1143, 3), // 1138 PointsCommand.reserve
    Row::Record(2839, 2), // 1139 PointsCommand.confirm
    Row::Record(1143, 1), // 1140 PointsCommand.cancel
    Row::Record(1143, 1), // 1141 PointsCommand.expireRedemption
    Row::Record(527, 1), // 1142 PointsCommand.release
    Row::Record(1171, 2), // 1143 PointsCommand.settle
    Row::Record(351, 2), // 1144 PointsCommand.combine
    Row::Record(36, 1), // 1145 PointsCommand.forfeit
    Row::Union(2854, 7), // 1146 ConsultationCommand
    Row::Record(1391, 4), // 1147 ConsultationCommand.ask
    Row::Record(1409, 2), // 1148 ConsultationCommand.answer
    Row::Record(1391, 1), // 1149 ConsultationCommand.withdraw
    Row::Record(1412, 2), // 1150 ConsultationCommand.rate
    Row::Record(1391, 1), // 1151 ConsultationCommand.lapse
    Row::Record(36, 1), // 1152 ConsultationCommand.forget
    Row::Record(1392, 1), // 1153 ConsultationCommand.release
    Row::Union(2866, 7), // 1154 VaultCommand
    Row::Record(2861, 5), // 1155 VaultCommand.keep
    Row::Record(1427, 2), // 1156 VaultCommand.correct
    Row::Record(1431, 2), // 1157 VaultCommand.withdrawConsent
    Row::Record(1438, 2), // 1158 VaultCommand.erase
    Row::Record(1443, 1), // 1159 VaultCommand.confirmErasure
    Row::Record(2866, 0), // 1160 VaultCommand.lapse
    Row::Record(36, 1), // 1161 VaultCommand.retire
    Row::Union(2883, 2), // 1162 ConsultationQuery
    Row::Record(1391, 1), // 1163 ConsultationQuery.question
    Row::Record(1392, 1), // 1164 ConsultationQuery.figures
    Row::Union(2887, 3), // 1165 CovenantQuery
    Row::Record(734, 1), // 1166 CovenantQuery.covenant
    Row::Record(36, 1), // 1167 CovenantQuery.violations
    Row::Record(2885, 2), // 1168 CovenantQuery.figures
    Row::Union(2899, 12), // 1169 DeliberationQuery
    Row::Record(742, 1), // 1170 DeliberationQuery.topic
    Row::Record(2890, 3), // 1171 DeliberationQuery.ballot
    Row::Record(2893, 2), // 1172 DeliberationQuery.ballots
    Row::Record(2895, 2), // 1173 DeliberationQuery.ballotProof
    Row::Record(742, 1), // 1174 DeliberationQuery.explanation
    Row::Record(742, 1), // 1175 DeliberationQuery.election
    Row::Record(2893, 2), // 1176 DeliberationQuery.discussion
    Row::Record(802, 2), // 1177 DeliberationQuery.contribution
    Row::Record(2897, 2), // 1178 DeliberationQuery.consensus
    Row::Record(2893, 2), // 1179 DeliberationQuery.electorate
    Row::Record(2893, 2), // 1180 DeliberationQuery.objections
    Row::Record(2893, 2), // 1181 DeliberationQuery.proxies
    Row::Record(2918, 1), // 1182 Done
    Row::Union(2912, 6), // 1183 Made
    Row::Record(2911, 1), // 1184 Made.picture
    Row::Record(2919, 3), // 1185 Helper
    Row::Union(2923, 6), // 1186 JournalQuery
    Row::Record(2922, 0), // 1187 JournalQuery.state
    Row::Record(2922, 0), // 1188 JournalQuery.root
    Row::Record(1468, 1), // 1189 JournalQuery.inclusion
    Row::Record(2922, 1), // 1190 JournalQuery.consistency
    Row::Record(1467, 1), // 1191 JournalQuery.receipt
    Row::Record(36, 1), // 1192 JournalQuery.export
    Row::Union(2929, 11), // 1193 MembershipQuery
    Row::Record(38, 1), // 1194 MembershipQuery.region
    Row::Record(38, 1), // 1195 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1196 MembershipQuery.coverage
    Row::Record(304, 1), // 1197 MembershipQuery.joinCode
    Row::Record(36, 1), // 1198 MembershipQuery.member
    Row::Record(38, 1), // 1199 MembershipQuery.entries
    Row::Record(384, 1), // 1200 MembershipQuery.batch
    Row::Record(284, 1), // 1201 MembershipQuery.organisation
    Row::Record(2929, 0), // 1202 MembershipQuery.identityKeys
    Row::Record(367, 1), // 1203 MembershipQuery.unmasking
    Row::Record(36, 1), // 1204 MembershipQuery.unmaskings
    Row::Union(2940, 10), // 1205 PointsQuery
    Row::Record(36, 1), // 1206 PointsQuery.person
    Row::Record(1123, 2), // 1207 PointsQuery.participation
    Row::Record(527, 1), // 1208 PointsQuery.merchant
    Row::Record(1121, 1), // 1209 PointsQuery.fund
    Row::Record(1136, 1), // 1210 PointsQuery.offer
    Row::Record(1143, 1), // 1211 PointsQuery.redemption
    Row::Record(1143, 1), // 1212 PointsQuery.verificationCode
    Row::Record(1171, 1), // 1213 PointsQuery.settlement
    Row::Record(1830, 2), // 1214 PointsQuery.settlementLine
    Row::Record(2940, 0), // 1215 PointsQuery.ledger
    Row::Union(2952, 9), // 1216 Query
    Row::Union(2950, 2), // 1217 VaultQuery
    Row::Record(245, 1), // 1218 VaultQuery.entry
    Row::Record(2950, 0), // 1219 VaultQuery.due
    Row::Record(2961, 3), // 1220 Question
    Row::Record(2967, 5), // 1221 Request
    Row::Maybe(1223), // 1222 Via?
    Row::Record(2964, 3), // 1223 Via
    Row::Maybe(1185), // 1224 Helper?
    Row::Leaf(Leaf::Secret), // 1225 Secret
    Row::Record(2972, 3), // 1226 Setup
    Row::Union(3006, 10), // 1227 Tool
    Row::Record(2975, 4), // 1228 Tool.identityDigest
    Row::Record(2979, 3), // 1229 Tool.identityKey
    Row::Record(1098, 1), // 1230 Tool.creditCode
    Row::Record(2982, 2), // 1231 Tool.contentDigest
    Row::Record(2984, 1), // 1232 Tool.qrPicture
    Row::Record(2985, 6), // 1233 Tool.verifyInclusion
    Row::Record(2991, 6), // 1234 Tool.verifyConsistency
    Row::Record(2997, 6), // 1235 Tool.verifyBallot
    Row::Record(3003, 3), // 1236 Tool.recount
    Row::Record(3006, 0), // 1237 Tool.presets
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
    must(160, 46), // months
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
    may(173, 102, 0), // recallAgain
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
    must(529, 366), // recallVotedOn
    must(530, 367), // recallFailed
    must(510, 0), // topic
    must(384, 361), // why
    must(510, 0), // topic
    must(267, 18), // due
    must(510, 0), // topic
    must(531, 67), // admitted
    must(407, 262), // by
    may(406, 68, 0), // reason
    may(254, 36, 0), // until
    must(510, 0), // topic
    must(34, 0), // person
    must(267, 18), // due
    must(510, 0), // topic
    must(254, 18), // until
    must(22, 0), // for
    must(532, 0), // against
    must(533, 0), // statement
    must(534, 0), // amendment
    must(510, 0), // topic
    must(535, 0), // contribution
    must(34, 0), // person
    must(182, 374), // kind
    must(536, 17), // content
    must(255, 46), // version
    may(507, 330, 0), // covenant
    must(537, 0), // disagree
    must(538, 0), // pass
    must(539, 0), // agree
    must(510, 0), // topic
    must(535, 0), // contribution
    must(34, 0), // person
    must(540, 376), // reaction
    must(510, 0), // topic
    must(535, 0), // contribution
    must(541, 67), // accepted
    must(255, 46), // version
    must(511, 17), // subject
    may(507, 330, 0), // covenant
    must(510, 0), // topic
    must(535, 0), // contribution
    must(542, 67), // hidden
    must(406, 0), // reason
    must(543, 18), // listUntil
    must(544, 18), // objectionsUntil
    must(545, 18), // listDue
    must(546, 18), // opens
    must(90, 19), // eligible
    may(154, 383, 0), // area
    must(547, 17), // register
    must(510, 0), // topic
    must(255, 46), // version
    must(548, 46), // dropped
    must(404, 380), // terms
    may(549, 381, 0), // list
    may(34, 251, 0), // person
    may(243, 250, 0), // organisation
    must(550, 67), // listed
    may(154, 383, 0), // area
    must(510, 0), // topic
    must(551, 0), // objection
    must(34, 0), // person
    must(406, 0), // reason
    may(552, 385, 0), // about
    must(510, 0), // topic
    must(551, 0), // objection
    must(553, 67), // upheld
    must(406, 0), // reason
    must(510, 0), // topic
    must(554, 19), // unanswered
    must(510, 0), // topic
    must(254, 18), // until
    must(267, 18), // due
    must(510, 0), // topic
    must(551, 0), // objection
    must(407, 262), // by
    may(254, 36, 0), // until
    must(510, 0), // topic
    must(36, 39), // region
    may(555, 330, 0), // adopts
    may(513, 346, 0), // repeals
    must(554, 19), // unanswered
    may(55, 36, 0), // review
    must(510, 0), // topic
    must(513, 0), // repeals
    must(407, 0), // by
    must(556, 0), // keep
    must(240, 0), // change
    must(557, 0), // end
    must(510, 0), // topic
    must(558, 396), // finding
    must(536, 17), // content
    may(559, 36, 0), // next
    must(510, 0), // topic
    must(549, 382), // list
    must(254, 18), // until
    must(253, 19), // joined
    must(560, 19), // left
    must(561, 19), // changed
    must(510, 0), // topic
    must(24, 0), // voter
    may(242, 399, 0), // household
    may(243, 250, 0), // organisation
    may(562, 251, 0), // proxy
    must(426, 236), // channel
    must(542, 400), // hidden
    must(122, 67), // replaces
    must(563, 0), // spouse
    must(231, 0), // parent
    must(564, 0), // child
    must(565, 0), // sibling
    must(566, 0), // grandparent
    must(567, 0), // grandchild
    must(510, 0), // topic
    must(568, 0), // principal
    must(562, 0), // proxy
    may(569, 402, 0), // relation
    must(522, 17), // evidence
    must(510, 0), // topic
    must(521, 262), // voters
    must(522, 17), // evidence
    must(570, 67), // inTime
    must(510, 0), // topic
    must(24, 0), // voter
    may(242, 399, 0), // household
    must(279, 0), // batch
    must(426, 236), // channel
    must(571, 262), // watchers
    must(510, 0), // topic
    must(279, 0), // batch
    must(572, 408), // papers
    must(510, 0), // topic
    must(573, 19), // boxes
    must(254, 18), // until
    must(574, 0), // noQuorum
    must(575, 0), // rejected
    must(576, 0), // passed
    must(106, 0), // void
    must(577, 0), // tooMany
    must(578, 0), // twoPosts
    must(579, 0), // otherForm
    must(114, 0), // equalRanks
    must(580, 0), // unreadable
    must(581, 416), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(582, 19), // blank
    must(106, 414), // void
    must(583, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(584, 19), // yes
    must(585, 19), // no
    must(586, 19), // abstain
    must(587, 420), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(588, 430), // test
    must(583, 95), // measure
    must(589, 19), // part
    must(590, 19), // whole
    must(591, 66), // base
    must(592, 65), // ratio
    must(593, 431), // comparison
    must(560, 432), // left
    must(594, 432), // right
    must(595, 67), // holds
    must(596, 45), // option
    must(597, 427), // votes
    must(598, 428), // tests
    must(596, 45), // option
    must(475, 67), // reserved
    must(599, 67), // byTie
    must(597, 425), // votes
    must(600, 433), // seated
    must(601, 314), // tied
    must(264, 45), // open
    must(477, 423), // posts
    must(251, 45), // first
    must(44, 45), // second
    must(602, 19), // forFirst
    must(603, 19), // forSecond
    must(596, 45), // option
    must(604, 314), // path
    must(605, 19), // strength
    must(606, 19), // back
    must(607, 314), // cut
    must(608, 436), // duels
    must(609, 314), // unbeaten
    may(610, 52, 0), // winner
    must(31, 438), // proof
    must(596, 45), // option
    must(597, 19), // votes
    must(611, 19), // alone
    must(612, 443), // standings
    must(613, 19), // continuing
    must(117, 19), // exhausted
    must(614, 314), // out
    must(599, 67), // byTie
    must(615, 441), // rounds
    may(610, 52, 0), // winner
    must(601, 314), // tied
    must(616, 45), // project
    must(617, 432), // effectiveVotesThousandths
    must(618, 19), // inFull
    must(616, 45), // project
    must(597, 19), // votes
    must(619, 13), // cost
    must(524, 13), // before
    must(620, 67), // funded
    must(599, 67), // byTie
    must(621, 448), // offers
    must(622, 446), // steps
    must(560, 13), // left
    must(601, 314), // tied
    must(486, 419), // motion
    must(474, 422), // seats
    must(104, 435), // schulze
    must(105, 440), // runoff
    must(484, 445), // budget
    must(623, 412), // outcome
    must(624, 413), // turnout
    may(625, 417, 0), // count
    must(31, 428), // proof
    must(626, 19), // sameTracker
    must(28, 17), // root
    must(510, 0), // topic
    must(36, 39), // region
    must(627, 411), // result
    must(253, 19), // joined
    must(560, 19), // left
    must(561, 19), // changed
    must(628, 19), // doubled
    must(629, 307), // topicProposed
    must(630, 352), // votersRecorded
    must(631, 355), // unitsRecorded
    must(632, 358), // secondGiven
    must(633, 359), // topicSeconded
    must(634, 360), // topicLapsed
    must(635, 368), // topicWithdrawn
    must(636, 369), // screeningBegan
    must(637, 370), // topicScreened
    must(638, 371), // rulingAppealed
    must(639, 372), // discussionBegan
    must(640, 373), // contributionMade
    must(641, 375), // reactionGiven
    must(642, 377), // amendmentDecided
    must(643, 378), // contributionModerated
    must(644, 379), // topicFrozen
    must(645, 384), // objectionLodged
    must(646, 387), // objectionDecided
    must(647, 388), // listStands
    must(648, 389), // resultAnnounced
    must(649, 390), // resultAnnulled
    must(650, 391), // resultStands
    must(651, 392), // topicInForce
    must(652, 393), // topicMoot
    must(455, 394), // reviewOverdue
    must(653, 395), // topicReviewed
    must(654, 397), // votingOpened
    must(655, 398), // ballotCast
    must(656, 401), // voteEntrusted
    must(657, 404), // proxyRevoked
    must(658, 405), // ballotsServed
    must(659, 406), // paperIssued
    must(660, 407), // papersCounted
    must(661, 409), // votingClosed
    must(662, 410), // topicDecided
    must(510, 0), // topic
    must(36, 39), // region
    must(663, 331), // draft
    may(122, 452, 0), // replaces
    must(664, 18), // since
    must(507, 0), // covenant
    must(510, 0), // topic
    must(254, 18), // until
    must(665, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(34, 0), // person
    must(666, 39), // place
    must(522, 17), // evidence
    must(667, 19), // repetition
    must(583, 335), // measure
    must(254, 18), // until
    must(668, 18), // applies
    must(669, 0), // case
    may(670, 251, 0), // recorder
    must(665, 0), // violation
    must(536, 17), // content
    must(665, 0), // violation
    must(34, 0), // person
    must(666, 39), // place
    must(522, 17), // evidence
    must(667, 19), // repetition
    must(583, 335), // measure
    may(669, 458, 0), // case
    must(408, 18), // appealUntil
    must(507, 0), // covenant
    must(501, 0), // rule
    must(666, 39), // place
    must(507, 0), // covenant
    must(501, 0), // rule
    must(666, 39), // place
    must(671, 18), // issued
    must(665, 0), // violation
    must(666, 39), // place
    must(522, 17), // evidence
    must(182, 0), // kind
    must(669, 0), // case
    must(665, 0), // violation
    must(669, 0), // case
    must(665, 0), // violation
    must(136, 28), // code
    must(665, 0), // violation
    must(536, 17), // content
    must(267, 18), // due
    must(665, 0), // violation
    must(406, 0), // reason
    must(665, 0), // violation
    may(406, 68, 0), // reason
    may(669, 458, 0), // case
    must(672, 451), // covenantAdopted
    must(673, 453), // covenantRepealed
    must(674, 454), // covenantGoesOn
    must(675, 455), // violationRecorded
    must(676, 456), // replyGiven
    must(677, 457), // measureApplied
    must(678, 459), // noticeIssued
    must(679, 460), // noticeRetracted
    must(680, 461), // referredAgain
    must(681, 462), // referralOpened
    must(682, 463), // referralRefused
    must(683, 464), // appealLodged
    must(684, 465), // appealDismissed
    must(685, 466), // violationWithdrawn
    must(686, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(686, 0), // fund
    must(101, 0), // source
    must(176, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(686, 0), // fund
    must(101, 0), // source
    must(176, 13), // amount
    must(406, 0), // reason
    must(49, 0), // act
    must(687, 19), // times
    must(688, 0), // offer
    must(394, 0), // merchant
    must(689, 13), // price
    must(690, 19), // stock
    may(691, 472, 0), // requires
    must(34, 0), // person
    must(394, 0), // merchant
    must(692, 0), // redemption
    must(688, 0), // offer
    must(693, 476), // buyer
    must(689, 13), // price
    must(694, 45), // tries
    must(267, 18), // due
    must(692, 0), // redemption
    must(387, 45), // triesLeft
    must(695, 0), // cancelled
    must(696, 0), // expired
    must(697, 0), // locked
    must(698, 0), // dissolved
    must(692, 0), // redemption
    must(699, 480), // cause
    must(394, 0), // merchant
    must(700, 13), // carried
    must(701, 13), // earned
    must(702, 13), // spent
    must(475, 13), // reserved
    must(703, 13), // net
    must(704, 484), // cny
    must(700, 13), // carried
    must(701, 13), // earned
    must(702, 13), // spent
    must(475, 13), // reserved
    must(703, 13), // net
    must(704, 484), // cny
    must(705, 484), // rounding
    must(706, 0), // settlement
    must(36, 39), // region
    must(707, 109), // rate
    must(708, 482), // lines
    must(709, 485), // totals
    must(34, 0), // person
    must(268, 0), // into
    must(176, 13), // amount
    must(34, 0), // person
    must(686, 0), // fund
    must(176, 13), // amount
    must(710, 468), // fundOpened
    must(711, 469), // pointsAwarded
    must(712, 470), // awardReversed
    must(713, 471), // offerPublished
    must(714, 474), // offerWithdrawn
    must(715, 475), // redemptionReserved
    must(716, 477), // codeRejected
    must(717, 478), // redemptionConfirmed
    must(718, 479), // redemptionReturned
    must(719, 481), // settled
    must(720, 486), // pointsCombined
    must(721, 487), // pointsForfeited
    must(196, 114), // officeHours
    must(197, 116), // limits
    must(198, 45), // warningsMax
    must(199, 45), // reopeningsMax
    must(200, 46), // evaluationDays
    must(404, 490), // terms
    must(19, 0), // resident
    must(722, 0), // gridPatrol
    must(723, 0), // hotline
    must(724, 0), // policeLine
    must(725, 0), // sensor
    must(395, 0), // department
    must(726, 0), // tip
    must(507, 0), // covenant
    must(669, 0), // case
    must(182, 0), // kind
    must(183, 67), // urgent
    must(36, 39), // region
    must(193, 118), // level
    must(426, 492), // channel
    must(101, 0), // source
    may(727, 251, 0), // reporter
    must(536, 17), // content
    must(267, 18), // due
    must(669, 0), // case
    must(193, 118), // level
    must(669, 0), // case
    must(193, 118), // level
    must(406, 0), // reason
    must(604, 0), // path
    must(254, 18), // until
    must(669, 0), // case
    may(510, 346, 0), // topic
    must(669, 0), // case
    must(243, 0), // organisation
    must(669, 0), // case
    must(728, 0), // lead
    must(64, 113), // helpers
    must(729, 67), // designated
    must(669, 0), // case
    must(395, 0), // department
    must(406, 0), // reason
    must(36, 502), // region
    must(243, 503), // organisation
    must(669, 0), // case
    must(523, 501), // unit
    must(627, 0), // result
    must(730, 67), // complete
    may(407, 251, 0), // by
    must(669, 0), // case
    must(193, 118), // level
    must(523, 501), // unit
    must(627, 0), // result
    must(606, 140), // back
    must(731, 67), // late
    must(254, 18), // until
    must(340, 0), // unknownYear
    must(732, 0), // warningsExhausted
    must(669, 0), // case
    must(162, 118), // from
    must(163, 118), // to
    may(406, 68, 0), // reason
    must(267, 18), // due
    may(733, 506, 0), // deferral
    must(669, 0), // case
    must(193, 118), // level
    must(523, 501), // unit
    must(267, 18), // due
    must(669, 0), // case
    must(193, 118), // level
    must(734, 45), // warning
    must(267, 18), // due
    may(733, 506, 0), // deferral
    must(669, 0), // case
    must(267, 18), // due
    may(733, 506, 0), // deferral
    must(669, 0), // case
    must(735, 46), // round
    must(736, 512), // response
    must(737, 512), // solution
    must(738, 512), // satisfaction
    may(406, 68, 0), // reason
    must(669, 0), // case
    must(193, 118), // level
    must(735, 46), // round
    must(406, 0), // reason
    must(267, 18), // due
    must(739, 489), // termsAdopted
    must(740, 491), // caseReported
    must(741, 493), // caseAccepted
    must(742, 494), // caseDeclined
    must(743, 495), // selfResolutionStarted
    must(744, 496), // handlingStarted
    must(745, 497), // caseEntrusted
    must(746, 498), // caseDispatched
    must(747, 499), // caseReturned
    must(748, 500), // feedbackGiven
    must(749, 504), // caseClosed
    must(750, 505), // caseEscalated
    must(751, 508), // deadlineMissed
    must(752, 509), // caseSupervised
    must(753, 510), // deadlineSet
    must(754, 511), // caseRated
    must(755, 513), // caseReopened
    must(756, 514), // caseReleased
    must(757, 515), // caseWithdrawn
    must(407, 0), // by
    must(758, 0), // record
    must(759, 19), // ageDays
    must(254, 18), // until
    must(760, 0), // holder
    must(758, 0), // record
    must(759, 19), // ageDays
    must(254, 18), // until
    must(211, 122), // basis
    must(254, 18), // until
    must(210, 0), // item
    must(761, 0), // purpose
    must(210, 0), // item
    must(243, 0), // organisation
    must(20, 0), // owner
    must(243, 0), // organisation
    must(258, 39), // actsIn
    must(187, 39), // grid
    must(210, 0), // item
    must(407, 0), // by
    must(758, 0), // record
    must(759, 19), // ageDays
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
    must(760, 0), // holder
    must(758, 0), // record
    must(759, 19), // ageDays
    must(254, 18), // until
    must(758, 0), // record
    must(254, 18), // until
    must(762, 526), // unknownItem
    must(763, 527), // itemTwice
    must(764, 528), // purposeNotLawful
    must(765, 529), // notEntitled
    must(766, 530), // outsideRegion
    must(767, 531), // alreadyHeld
    must(768, 532), // refusedByResident
    must(769, 533), // consentMissing
    must(770, 534), // guardianMissing
    must(771, 535), // heldElsewhere
    must(772, 536), // recordExists
    must(773, 537), // unknownRecord
    must(774, 538), // notFresh
    must(775, 539), // notRefusable
    must(384, 525), // why
    must(767, 521), // alreadyHeld
    must(776, 522), // shareFrom
    must(777, 523), // mayCollect
    must(778, 524), // forbidden
    must(210, 0), // item
    must(60, 520), // answer
    must(421, 0), // asker
    must(34, 0), // person
    must(243, 0), // organisation
    must(761, 0), // purpose
    must(779, 518), // answers
    must(210, 0), // item
    must(407, 0), // by
    must(522, 17), // evidence
    must(758, 0), // record
    must(210, 0), // item
    must(34, 0), // person
    must(243, 0), // organisation
    must(761, 0), // purpose
    must(421, 0), // asker
    must(536, 17), // content
    must(211, 122), // basis
    may(201, 541, 0), // consent
    must(254, 18), // until
    must(758, 0), // record
    must(243, 0), // organisation
    must(761, 0), // purpose
    may(201, 541, 0), // consent
    must(34, 0), // person
    must(210, 0), // item
    must(243, 0), // organisation
    must(254, 18), // until
    must(780, 517), // formAsked
    must(781, 540), // itemCollected
    must(782, 543), // itemShared
    must(783, 544), // itemRefused
    must(784, 545), // holdingEnded
    must(785, 546), // personForgotten
    must(512, 0), // question
    must(786, 0), // body
    must(34, 0), // person
    must(536, 17), // content
    must(404, 51), // terms
    must(787, 18), // remind
    must(267, 18), // due
    must(512, 0), // question
    must(786, 0), // body
    must(267, 18), // due
    must(512, 0), // question
    must(523, 501), // unit
    must(267, 18), // due
    must(512, 0), // question
    must(36, 39), // region
    must(267, 18), // due
    must(523, 501), // unit
    must(35, 10), // role
    must(512, 0), // question
    must(536, 17), // content
    must(788, 553), // shown
    must(512, 0), // question
    must(789, 67), // solved
    must(790, 548), // questionAsked
    must(791, 549), // answerReminded
    must(792, 550), // answerOverdue
    must(793, 551), // questionEscalated
    must(794, 552), // questionAnswered
    must(795, 554), // questionWithdrawn
    must(796, 555), // answerRated
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 126), // category
    must(536, 17), // content
    may(201, 558, 0), // consent
    may(254, 36, 0), // until
    must(216, 0), // entry
    must(536, 17), // content
    must(216, 0), // entry
    may(254, 36, 0), // until
    must(34, 0), // person
    may(218, 562, 0), // category
    must(797, 0), // purposeReached
    must(798, 0), // serviceEnded
    must(799, 0), // consentWithdrawn
    must(800, 0), // unlawful
    must(207, 0), // otherLaw
    must(34, 0), // person
    must(509, 564), // ground
    must(801, 0), // termEnded
    must(799, 0), // consentWithdrawn
    must(802, 0), // erasure
    must(803, 566), // entries
    must(699, 567), // cause
    must(804, 557), // entryKept
    must(470, 559), // entryCorrected
    must(805, 560), // termMoved
    must(799, 561), // consentWithdrawn
    must(806, 563), // erasureOrdered
    must(807, 565), // entriesDue
    must(808, 568), // entriesErased
    must(229, 33), // charter
    must(223, 128), // membership
    must(224, 306), // deliberation
    must(507, 450), // covenant
    must(225, 467), // points
    must(226, 488), // cases
    must(227, 516), // catalogue
    must(76, 547), // consultation
    must(228, 556), // vault
    must(809, 31), // events
    must(810, 19), // bytes
    must(51, 19), // max
    must(246, 19), // at
    must(604, 28), // path
    must(811, 28), // problem
    must(812, 0), // request
    must(813, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(246, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(814, 0), // actor
    must(107, 3), // allowed
    must(815, 19), // fired
    must(255, 46), // version
    must(252, 46), // known
    must(816, 572), // tooLarge
    must(817, 573), // notUtf8
    must(818, 574), // malformed
    must(819, 575), // requestReused
    must(820, 576), // full
    must(821, 577), // timeBackward
    must(778, 578), // forbidden
    must(822, 579), // deadlinesPending
    must(823, 580), // snapshotDamaged
    must(824, 581), // snapshotVersion
    must(825, 582), // wrongSecret
    must(826, 583), // notRecorded
    must(827, 584), // noSuchRecord
    must(828, 585), // invalidNumber
    must(246, 18), // at
    must(162, 18), // from
    must(162, 18), // from
    must(829, 18), // latest
    must(830, 587), // invalid
    must(831, 588), // notInForce
    must(832, 589), // notLater
    must(501, 0), // rule
    must(145, 0), // preset
    must(833, 28), // article
    must(834, 28), // dates
    must(246, 18), // at
    must(501, 0), // rule
    must(833, 28), // article
    must(835, 19), // stand
    must(474, 45), // seats
    must(34, 0), // person
    must(501, 0), // rule
    must(833, 28), // article
    must(510, 0), // topic
    must(501, 0), // rule
    must(836, 28), // field
    must(510, 0), // topic
    must(36, 39), // region
    must(501, 0), // rule
    must(501, 0), // rule
    must(182, 28), // kind
    must(510, 0), // topic
    must(509, 0), // ground
    must(510, 0), // topic
    must(509, 0), // ground
    must(501, 0), // rule
    must(833, 28), // article
    must(254, 18), // until
    must(246, 18), // at
    must(152, 0), // proposed
    must(837, 0), // screening
    must(419, 0), // declined
    must(838, 0), // appealed
    must(839, 0), // discussed
    must(840, 0), // seconded
    must(841, 0), // voting
    must(842, 0), // counting
    must(843, 0), // decided
    must(418, 0), // lapsed
    must(119, 0), // withdrawn
    must(282, 0), // announced
    must(844, 0), // annulled
    must(845, 0), // inForce
    must(846, 0), // repealed
    must(847, 0), // moot
    must(510, 0), // topic
    must(407, 0), // by
    must(423, 604), // stage
    must(510, 0), // topic
    must(501, 0), // rule
    must(254, 18), // until
    must(246, 18), // at
    must(510, 0), // topic
    must(501, 0), // rule
    must(836, 28), // field
    must(848, 28), // given
    must(257, 28), // needed
    must(523, 0), // unit
    must(36, 39), // region
    must(849, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(422, 19), // rules
    must(51, 46), // max
    must(501, 0), // rule
    must(157, 46), // days
    must(51, 46), // max
    must(501, 0), // rule
    must(622, 19), // steps
    must(51, 46), // max
    must(501, 0), // rule
    must(850, 46), // step
    must(501, 0), // rule
    must(850, 46), // step
    must(504, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(162, 46), // from
    must(851, 46), // min
    must(501, 0), // rule
    must(850, 46), // step
    must(211, 122), // basis
    must(501, 0), // rule
    must(182, 0), // kind
    must(501, 0), // rule
    must(850, 46), // step
    must(176, 13), // amount
    must(501, 0), // rule
    must(506, 0), // continues
    must(510, 0), // topic
    must(501, 0), // rule
    must(843, 0), // decided
    must(836, 28), // field
    must(848, 28), // given
    must(257, 28), // needed
    must(510, 0), // topic
    must(523, 0), // unit
    must(510, 0), // topic
    must(423, 604), // stage
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
    must(154, 432), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(852, 18), // opened
    must(24, 0), // voter
    must(242, 0), // household
    must(24, 0), // voter
    must(45, 18), // cast
    must(426, 236), // channel
    must(24, 0), // voter
    must(137, 63), // electorate
    must(501, 0), // rule
    must(182, 28), // kind
    must(836, 28), // field
    must(848, 28), // given
    must(501, 0), // rule
    must(143, 66), // approvalOf
    must(501, 0), // rule
    must(113, 78), // method
    must(480, 67), // equal
    must(853, 78), // sheetMethod
    must(854, 67), // sheetEqual
    must(501, 0), // rule
    must(833, 0), // article
    must(562, 0), // proxy
    must(51, 46), // max
    must(562, 0), // proxy
    must(501, 0), // rule
    must(833, 0), // article
    must(562, 0), // proxy
    must(162, 18), // from
    must(246, 18), // at
    must(501, 0), // rule
    must(137, 63), // electorate
    must(157, 46), // days
    must(279, 0), // batch
    must(855, 46), // present
    must(257, 46), // needed
    must(510, 0), // topic
    must(147, 19), // ballots
    must(851, 46), // min
    must(856, 678), // tracker
    must(510, 0), // topic
    must(423, 604), // stage
    must(257, 604), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(535, 0), // contribution
    must(182, 374), // kind
    must(257, 374), // needed
    must(535, 0), // contribution
    must(255, 46), // version
    must(256, 46), // current
    must(535, 0), // contribution
    must(507, 0), // covenant
    must(510, 0), // topic
    must(254, 18), // until
    must(857, 19), // undecided
    must(510, 0), // topic
    must(137, 63), // electorate
    must(836, 28), // field
    must(510, 0), // topic
    must(137, 63), // electorate
    must(550, 67), // listed
    must(154, 19), // area
    must(510, 0), // topic
    must(550, 67), // listed
    must(858, 591), // unknownTopic
    must(859, 592), // topicExists
    must(860, 593), // unknownRule
    must(861, 594), // presetOutsideDates
    must(862, 595), // uncontested
    must(863, 596), // notConvener
    must(864, 597), // noCovenants
    must(865, 598), // electionNamed
    must(866, 599), // noElection
    must(867, 600), // recallAsks
    must(529, 601), // recallVotedOn
    must(530, 602), // recallFailed
    must(868, 603), // runoffUnderWay
    must(869, 605), // runoffLate
    must(870, 606), // runoffAsks
    must(871, 607), // unitsNamed
    must(872, 608), // unknownUnit
    must(873, 609), // registeredElsewhere
    must(874, 610), // rulesCount
    must(875, 611), // ruleTwice
    must(502, 612), // windowDays
    must(876, 613), // ladderLength
    must(877, 614), // ladderDescends
    must(878, 615), // hearingDays
    must(879, 616), // unheard
    must(508, 617), // figuresFrom
    must(880, 618), // namedWithoutBasis
    must(881, 619), // namedWithoutSource
    must(882, 620), // unknownKind
    must(499, 621), // fine
    must(883, 622), // serviceWithheld
    must(884, 623), // nothingToContinue
    must(885, 624), // covenantTaken
    must(886, 625), // nothingToRepeal
    must(887, 626), // alreadyReplaced
    must(888, 627), // looserRule
    must(889, 628), // otherRule
    must(890, 629), // unitLeftOut
    must(891, 630), // notBeingSeconded
    must(892, 631), // notSeconded
    must(893, 632), // notOpenable
    must(894, 633), // notWithdrawable
    must(895, 634), // notVoting
    must(896, 635), // secondingOver
    must(897, 636), // votingOver
    must(342, 637), // notDue
    must(898, 638), // ownSecond
    must(766, 639), // outsideRegion
    must(899, 640), // alreadySeconded
    must(900, 641), // notOwner
    must(527, 642), // areaTooLarge
    must(526, 643), // nobodyEligible
    must(901, 644), // appBallotOfAnother
    must(902, 645), // notEligible
    must(903, 646), // notDelegate
    must(904, 647), // alreadyVoted
    must(905, 648), // organisationNamed
    must(906, 649), // enteredTwice
    must(907, 650), // invalidQuestion
    must(908, 651), // adoptedByMotion
    must(909, 652), // motionOnly
    must(910, 653), // electedOf
    must(911, 654), // noRanks
    must(912, 655), // otherRanks
    must(913, 656), // secretByAnother
    must(914, 657), // ballotVoid
    must(915, 658), // noProxies
    must(916, 659), // relationMissing
    must(917, 660), // ownProxy
    must(918, 661), // proxyChain
    must(919, 662), // proxyFull
    must(920, 663), // ownTrust
    must(921, 664), // notListed
    must(922, 665), // notEntrusted
    must(923, 666), // notProxy
    must(924, 667), // proxyWithoutVote
    must(925, 668), // proxyEarly
    must(926, 669), // noPapers
    must(927, 670), // fewWatchers
    must(928, 671), // boxCounted
    must(929, 672), // boxChannel
    must(930, 673), // unknownBox
    must(931, 674), // notCounted
    must(932, 675), // withheld
    must(933, 676), // voidVote
    must(934, 677), // unknownTracker
    must(935, 679), // wrongStage
    must(936, 680), // timeOver
    must(937, 681), // ownMatter
    must(938, 682), // reasonMissing
    must(939, 683), // sameDecider
    must(940, 684), // notProposer
    must(941, 685), // ruledForGood
    must(942, 686), // unknownContribution
    must(943, 687), // contributionExists
    must(944, 688), // tooManyContributions
    must(945, 689), // otherKind
    must(946, 690), // contributionHidden
    must(947, 691), // amendmentOver
    must(948, 692), // staleAmendment
    must(949, 693), // noDraftToChange
    must(950, 694), // listOpen
    must(951, 695), // noSuchEntry
    must(952, 696), // noSuchArea
    must(953, 697), // asListed
    must(954, 698), // objectionExists
    must(955, 699), // alreadyObjected
    must(956, 700), // unknownObjection
    must(957, 701), // objectionOver
    must(507, 0), // covenant
    must(664, 18), // since
    must(507, 0), // covenant
    must(664, 18), // since
    must(246, 18), // at
    must(665, 0), // violation
    must(958, 18), // recorded
    must(665, 0), // violation
    must(959, 18), // applied
    must(665, 0), // violation
    must(668, 18), // applies
    must(246, 18), // at
    must(665, 0), // violation
    must(254, 18), // until
    must(246, 18), // at
    must(665, 0), // violation
    must(267, 18), // due
    must(246, 18), // at
    must(666, 39), // place
    must(193, 118), // level
    must(666, 39), // place
    must(36, 39), // region
    must(960, 703), // covenantExists
    must(961, 704), // unknownCovenant
    must(831, 705), // notInForce
    must(962, 706), // notYetInForce
    must(860, 707), // unknownRule
    must(963, 708), // violationExists
    must(964, 709), // unknownViolation
    must(965, 710), // ownViolation
    must(966, 711), // alreadyWithdrawn
    must(967, 712), // replyClosed
    must(968, 713), // notApplied
    must(969, 714), // appealClosed
    must(970, 715), // alreadyAppealed
    must(971, 716), // ownRecord
    must(972, 717), // noAppeal
    must(342, 718), // notDue
    must(973, 719), // nothingToRefer
    must(974, 720), // placeTooHigh
    must(975, 721), // placeOutside
    must(413, 722), // minor
    must(976, 723), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(706, 0), // settlement
    must(394, 0), // merchant
    must(686, 0), // fund
    must(36, 39), // region
    must(187, 39), // grid
    must(49, 0), // act
    must(977, 13), // cap
    must(701, 13), // earned
    must(417, 13), // asked
    must(254, 18), // until
    must(689, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(978, 19), // done
    must(257, 19), // needed
    must(979, 13), // balance
    must(257, 13), // needed
    must(475, 0), // reserved
    must(980, 0), // confirmed
    must(695, 0), // cancelled
    must(696, 0), // expired
    must(697, 0), // locked
    must(692, 0), // redemption
    must(981, 752), // status
    must(281, 13), // total
    must(417, 13), // asked
    must(51, 13), // max
    must(982, 725), // notAMerchant
    must(983, 726), // unknownFund
    must(984, 727), // unknownAct
    must(985, 728), // unknownAward
    must(986, 729), // unknownOffer
    must(987, 730), // unknownRedemption
    must(988, 731), // unknownSettlement
    must(989, 732), // notInSettlement
    must(990, 733), // fundExists
    must(991, 734), // offerExists
    must(992, 735), // redemptionExists
    must(993, 736), // settlementExists
    must(994, 737), // ownAward
    must(995, 738), // fundElsewhere
    must(307, 739), // proofTooLow
    must(996, 740), // alreadyAwarded
    must(997, 741), // capReached
    must(998, 742), // alreadyReversed
    must(999, 743), // priceTooLow
    must(1000, 744), // stockEmpty
    must(1001, 745), // requirementEmpty
    must(714, 746), // offerWithdrawn
    must(1002, 747), // ownOffer
    must(1003, 748), // requirementNotMet
    must(1004, 749), // soldOut
    must(1005, 750), // balanceTooLow
    must(1006, 751), // redemptionOver
    must(1007, 753), // redemptionLate
    must(342, 754), // notDue
    must(1008, 755), // ownConfirmation
    must(1009, 756), // ownSettlement
    must(1010, 757), // nothingToSettle
    must(1011, 758), // ledgerFull
    must(426, 492), // channel
    must(669, 0), // case
    must(1012, 0), // reported
    must(1013, 0), // notAccepted
    must(541, 0), // accepted
    must(1014, 0), // selfResolving
    must(1015, 0), // handling
    must(1016, 0), // entrusted
    must(1017, 0), // dispatched
    must(1018, 0), // returned
    must(1019, 0), // feedback
    must(1020, 0), // closed
    must(1021, 0), // evaluated
    must(1022, 0), // reopened
    must(119, 0), // withdrawn
    must(669, 0), // case
    must(423, 768), // stage
    must(257, 769), // needed
    must(193, 118), // level
    must(1023, 118), // lowest
    must(1024, 118), // highest
    must(193, 118), // level
    must(163, 118), // to
    must(163, 118), // to
    must(1025, 118), // top
    must(193, 118), // level
    must(559, 118), // next
    must(163, 118), // to
    must(1026, 46), // reopenings
    must(51, 46), // max
    must(1027, 760), // unknownCase
    must(1028, 761), // channelOfTheEngine
    must(1029, 762), // sourceEntered
    must(1030, 763), // caseExists
    must(882, 764), // unknownKind
    must(1031, 765), // regionTooHigh
    must(1032, 766), // notOwnName
    must(935, 767), // wrongStage
    must(1033, 770), // wrongLevel
    must(342, 771), // notDue
    must(1034, 772), // deadlinePassed
    must(1035, 773), // atTop
    must(1036, 774), // notAbove
    must(1037, 775), // aboveTop
    must(1038, 776), // skipsLevel
    must(1039, 777), // notEntrustable
    must(1040, 778), // notADepartment
    must(1041, 779), // outOfReach
    must(297, 780), // namedTwice
    must(1042, 781), // unitMissing
    must(1043, 782), // notWithUnit
    must(1044, 783), // notActingFor
    must(748, 784), // feedbackGiven
    must(1045, 785), // returnedBefore
    must(1046, 786), // dispatchDesignated
    must(1047, 787), // alreadyRated
    must(1048, 788), // anonymous
    must(1049, 789), // notReporter
    must(1050, 790), // handlerRates
    must(1051, 791), // windowClosed
    must(1052, 792), // reopenedTooOften
    must(340, 793), // unknownYear
    must(1053, 794), // noTerm
    must(786, 0), // body
    must(36, 39), // region
    must(187, 39), // grid
    must(1054, 796), // unknownQuestion
    must(1055, 797), // questionExists
    must(1056, 798), // notPublic
    must(1041, 799), // outOfReach
    must(1057, 800), // tooManyOpen
    must(1058, 801), // notOpen
    must(1059, 802), // ownQuestion
    must(1060, 803), // notAnswered
    must(1061, 804), // ratedAlready
    must(342, 805), // notDue
    must(1062, 0), // kept
    must(1063, 0), // stored
    must(267, 0), // due
    must(1064, 0), // erased
    must(216, 0), // entry
    must(981, 814), // status
    must(34, 0), // person
    must(564, 0), // child
    must(1065, 807), // unknownEntry
    must(1066, 808), // entryExists
    must(1067, 809), // unknownCategory
    must(1068, 810), // consentNeeded
    must(1069, 811), // notByConsent
    must(1070, 812), // nothingConsented
    must(1071, 813), // notKept
    must(342, 815), // notDue
    must(1072, 816), // childInCare
    must(1073, 817), // onlyOperator
    must(23, 571), // engine
    must(229, 586), // charter
    must(223, 143), // membership
    must(224, 590), // deliberation
    must(507, 702), // covenant
    must(225, 724), // points
    must(226, 759), // cases
    must(227, 525), // catalogue
    must(76, 795), // consultation
    must(228, 806), // vault
    must(136, 28), // code
    must(1074, 28), // en
    must(1075, 28), // zh
    must(1076, 67), // retryable
    must(501, 28), // rule
    must(1077, 570), // detail
    must(541, 30), // accepted
    must(1078, 569), // refused
    must(246, 18), // at
    must(699, 27), // cause
    must(68, 28), // command
    must(623, 29), // outcome
    must(813, 19), // seq
    must(812, 0), // request
    must(246, 18), // at
    must(524, 25), // before
    must(623, 29), // outcome
    must(1079, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(187, 130, 0), // grid
    may(242, 399, 0), // household
    may(664, 36, 0), // since
    must(31, 41), // proof
    must(270, 1), // age
    may(18, 251, 0), // guardian
    may(271, 68, 0), // handle
    must(1080, 820), // roles
    must(1081, 827), // noticed
    must(959, 828), // applied
    must(838, 829), // appealed
    must(1082, 830), // dismissed
    must(119, 831), // withdrawn
    must(665, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(666, 39), // place
    must(246, 18), // at
    must(254, 18), // until
    must(100, 67), // counts
    must(667, 19), // repetition
    must(583, 335), // measure
    must(668, 18), // applies
    must(1083, 22), // replies
    must(1084, 826), // standing
    may(669, 458, 0), // case
    may(682, 832, 0), // referralRefused
    must(522, 17), // evidence
    must(758, 0), // record
    must(34, 0), // person
    must(210, 0), // item
    must(760, 0), // holder
    may(421, 251, 0), // asker
    may(271, 68, 0), // handle
    must(761, 0), // purpose
    must(536, 17), // content
    must(246, 18), // at
    must(254, 18), // until
    must(1085, 67), // fresh
    must(1086, 113), // sharedWith
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 0), // category
    must(211, 122), // basis
    may(536, 558, 0), // content
    must(246, 18), // at
    may(254, 36, 0), // until
    must(981, 814), // status
    must(1087, 819), // member
    must(1088, 262), // merged
    must(1089, 262), // wards
    must(959, 113), // applied
    must(1090, 822), // unmaskings
    must(152, 823), // proposed
    must(840, 823), // seconded
    must(1091, 823), // recalled
    must(839, 823), // discussed
    must(1092, 823), // voted
    must(518, 356), // units
    must(1093, 140), // voterIn
    must(1094, 824), // violations
    must(979, 13), // balance
    must(1095, 833), // awards
    must(1096, 834), // redemptions
    must(226, 835), // cases
    must(1097, 836), // questions
    must(27, 837), // records
    must(803, 839), // entries
    must(1098, 427), // requests
    must(1099, 16), // state
    must(28, 20), // root
    must(1100, 21), // inclusion
    must(1101, 23), // consistency
    must(1102, 24), // receipt
    must(1103, 818), // export
    must(36, 39), // region
    must(161, 0), // name
    must(193, 118), // level
    may(231, 130, 0), // parent
    must(390, 19), // members
    must(83, 19), // households
    must(664, 18), // since
    must(36, 39), // region
    must(161, 0), // name
    may(231, 130, 0), // parent
    must(36, 39), // region
    must(1104, 844), // versions
    may(1105, 846, 0), // splitFrom
    may(247, 846, 0), // became
    must(233, 848), // parts
    must(234, 848), // absorbed
    must(1106, 849), // planned
    must(31, 41), // proof
    must(390, 19), // members
    must(36, 39), // region
    must(1107, 19), // grids
    must(1108, 19), // countedGrids
    must(252, 19), // known
    must(253, 19), // joined
    may(1109, 852, 0), // coverage
    must(1110, 19), // joinedElsewhere
    must(71, 853), // proofs
    must(136, 856), // code
    must(254, 18), // until
    must(426, 236), // channel
    must(803, 19), // entries
    must(1111, 19), // helped
    must(1112, 858), // channels
    must(1020, 67), // closed
    must(282, 296), // announced
    must(283, 296), // came
    must(36, 39), // region
    must(267, 18), // due
    must(416, 67), // overdue
    must(36, 39), // region
    may(408, 36, 0), // appealUntil
    must(959, 863), // applied
    must(1113, 864), // active
    must(575, 865), // rejected
    must(119, 866), // withdrawn
    must(1114, 867), // suspended
    must(698, 868), // dissolved
    must(243, 0), // organisation
    must(182, 265), // kind
    must(36, 39), // region
    must(981, 862), // status
    must(269, 46), // key
    may(409, 558, 0), // check
    must(273, 19), // people
    must(1115, 870), // keys
    must(1116, 822), // orders
    must(36, 842), // region
    must(1117, 843), // regionHistory
    must(1109, 851), // coverage
    must(1118, 855), // joinCode
    must(1087, 819), // member
    must(803, 857), // entries
    must(279, 860), // batch
    must(243, 861), // organisation
    must(1119, 869), // identityKeys
    must(78, 286), // unmasking
    must(1090, 872), // unmaskings
    must(246, 18), // at
    must(406, 0), // reason
    may(254, 36, 0), // until
    must(267, 18), // due
    must(406, 0), // reason
    must(664, 18), // since
    must(404, 380), // terms
    must(279, 0), // batch
    must(426, 236), // channel
    must(671, 19), // issued
    may(572, 383, 0), // papers
    must(852, 18), // opened
    must(254, 18), // until
    may(842, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(573, 883), // boxes
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(512, 308), // question
    must(1120, 887), // thresholds
    must(90, 427), // eligible
    must(1121, 427), // silent
    must(246, 18), // at
    must(627, 411), // result
    must(404, 886), // terms
    must(573, 883), // boxes
    must(253, 19), // joined
    must(560, 19), // left
    must(561, 19), // changed
    must(628, 19), // doubled
    must(246, 18), // at
    must(384, 361), // why
    must(152, 876), // proposed
    must(837, 877), // screening
    must(419, 878), // declined
    must(838, 879), // appealed
    must(839, 880), // discussed
    must(840, 881), // seconded
    must(841, 882), // voting
    must(843, 885), // decided
    must(418, 888), // lapsed
    must(119, 889), // withdrawn
    must(246, 18), // at
    must(551, 0), // objection
    must(102, 18), // notice
    must(664, 18), // since
    may(55, 36, 0), // review
    must(416, 67), // overdue
    may(558, 896, 0), // finding
    must(246, 18), // at
    must(407, 0), // by
    must(1122, 895), // stood
    must(246, 18), // at
    must(513, 0), // repeals
    must(407, 0), // by
    may(1123, 36, 0), // goesOn
    must(282, 892), // announced
    must(844, 893), // annulled
    must(1124, 894), // stands
    must(845, 895), // inForce
    must(846, 897), // repealed
    must(847, 898), // moot
    must(1125, 0), // lapses
    must(1126, 0), // isAdmitted
    must(1127, 0), // staysDeclined
    must(1128, 0), // isFrozen
    must(647, 0), // listStands
    must(546, 0), // opens
    must(1129, 0), // isCounted
    must(1130, 0), // comesIntoForce
    must(650, 0), // resultStands
    must(1131, 0), // staysAnnulled
    must(1132, 0), // annulmentFalls
    must(1133, 0), // reviewIsOverdue
    must(246, 18), // at
    must(1134, 901), // then
    must(510, 0), // topic
    must(36, 39), // region
    must(511, 17), // subject
    must(512, 308), // question
    must(1135, 22), // earlier
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
    must(1136, 19), // objections
    must(857, 19), // undecided
    must(423, 875), // stage
    may(1137, 890, 0), // effect
    may(559, 899, 0), // next
    must(90, 67), // eligible
    may(243, 250, 0), // organisation
    may(154, 383, 0), // area
    must(1092, 67), // voted
    may(246, 36, 0), // at
    may(426, 903, 0), // channel
    may(271, 68, 0), // handle
    must(584, 0), // yes
    must(585, 0), // no
    must(586, 0), // abstain
    must(1138, 909), // choice
    must(1139, 314), // marks
    must(406, 416), // reason
    must(486, 908), // motion
    must(473, 910), // options
    must(106, 911), // void
    must(856, 678), // tracker
    must(278, 907), // ballot
    may(154, 383, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 905), // ballots
    must(278, 906), // ballot
    must(666, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(476, 314), // elected
    must(264, 45), // open
    must(835, 314), // stand
    must(1140, 314), // sizes
    must(477, 916), // posts
    must(1141, 18), // counted
    may(105, 346, 0), // runoff
    must(535, 0), // contribution
    must(407, 0), // by
    must(182, 374), // kind
    may(536, 558, 0), // content
    must(255, 46), // version
    may(507, 330, 0), // covenant
    may(541, 921, 0), // accepted
    may(1142, 922, 0), // moderation
    may(539, 383, 0), // agree
    may(537, 383, 0), // disagree
    may(538, 383, 0), // pass
    must(281, 19), // total
    must(1143, 919), // contributions
    must(1144, 19), // reacted
    must(539, 19), // agree
    must(537, 19), // disagree
    must(1145, 46), // agreeRate
    must(1146, 46), // disagreeRate
    must(533, 46), // statement
    must(1147, 67), // agrees
    must(1148, 67), // significant
    must(1149, 19), // zHundredths
    must(273, 19), // people
    must(1150, 928), // views
    must(1151, 930), // own
    must(1152, 926), // groups
    must(1153, 932), // agreed
    must(575, 932), // rejected
    must(1154, 349), // statements
    must(47, 925), // report
    must(271, 0), // handle
    may(154, 383, 0), // area
    must(549, 382), // list
    must(803, 934), // entries
    must(253, 349), // joined
    must(560, 349), // left
    must(561, 349), // changed
    must(857, 0), // undecided
    must(553, 0), // upheld
    must(1082, 0), // dismissed
    must(554, 0), // unanswered
    must(551, 0), // objection
    must(407, 0), // by
    must(406, 0), // reason
    may(552, 68, 0), // about
    may(550, 921, 0), // listed
    may(154, 383, 0), // area
    must(981, 939), // status
    may(60, 68, 0), // answer
    must(281, 19), // total
    must(1136, 937), // objections
    must(281, 19), // total
    must(124, 941), // proxies
    must(510, 874), // topic
    must(278, 902), // ballot
    must(147, 904), // ballots
    must(1155, 912), // ballotProof
    must(1156, 913), // explanation
    must(1157, 915), // election
    must(1158, 918), // discussion
    must(535, 920), // contribution
    must(1159, 924), // consensus
    must(137, 933), // electorate
    must(1136, 936), // objections
    must(124, 940), // proxies
    must(507, 0), // covenant
    may(122, 452, 0), // replaces
    must(664, 18), // since
    may(254, 36, 0), // until
    must(507, 0), // covenant
    must(510, 0), // topic
    must(36, 39), // region
    must(422, 332), // rules
    must(508, 46), // figuresFrom
    must(664, 18), // since
    may(254, 36, 0), // until
    may(1160, 346, 0), // repealedBy
    must(1104, 945), // versions
    must(507, 0), // covenant
    must(501, 0), // rule
    may(1081, 383, 0), // noticed
    may(1161, 383, 0), // dissuaded
    may(1162, 383, 0), // exposed
    may(1163, 383, 0), // referred
    may(119, 383, 0), // withdrawn
    must(422, 949), // rules
    must(507, 944), // covenant
    must(1094, 947), // violations
    must(1164, 948), // figures
    must(34, 0), // person
    must(979, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(687, 19), // times
    must(1165, 13), // earnedToday
    must(177, 13), // dayCap
    must(394, 0), // merchant
    must(979, 13), // balance
    must(700, 13), // carried
    must(701, 13), // earned
    must(702, 13), // spent
    must(475, 13), // reserved
    must(686, 0), // fund
    must(36, 39), // region
    must(671, 13), // issued
    must(1095, 19), // awards
    must(1166, 19), // reversals
    must(688, 0), // offer
    must(394, 0), // merchant
    must(689, 13), // price
    must(690, 19), // stock
    may(691, 472, 0), // requires
    must(119, 67), // withdrawn
    must(1167, 67), // forSale
    must(692, 0), // redemption
    must(688, 0), // offer
    must(394, 0), // merchant
    may(693, 958, 0), // buyer
    may(271, 68, 0), // handle
    must(689, 13), // price
    must(267, 18), // due
    must(387, 45), // triesLeft
    must(981, 752), // status
    must(136, 960), // code
    must(267, 18), // due
    must(706, 0), // settlement
    must(36, 39), // region
    must(246, 18), // at
    must(707, 109), // rate
    must(708, 482), // lines
    must(709, 485), // totals
    must(1168, 19), // accounts
    must(671, 13), // issued
    must(81, 13), // persons
    must(1169, 13), // merchants
    must(475, 13), // reserved
    must(1170, 13), // cleared
    must(1171, 13), // sum
    must(34, 952), // person
    must(1172, 953), // participation
    must(394, 954), // merchant
    must(686, 955), // fund
    must(688, 956), // offer
    must(692, 957), // redemption
    must(1173, 959), // verificationCode
    must(706, 961), // settlement
    must(1174, 483), // settlementLine
    must(1175, 962), // ledger
    must(395, 0), // department
    must(1176, 67), // delivered
    must(1012, 0), // reported
    must(541, 0), // accepted
    must(419, 0), // declined
    must(1177, 0), // selfResolution
    must(1015, 0), // handling
    must(1016, 0), // entrusted
    must(1017, 0), // dispatched
    must(1018, 0), // returned
    must(1178, 0), // released
    must(1019, 0), // feedback
    must(1020, 0), // closed
    must(1179, 0), // escalated
    must(1180, 0), // missed
    must(1181, 0), // supervised
    must(1182, 0), // rated
    must(1022, 0), // reopened
    must(119, 0), // withdrawn
    must(246, 18), // at
    must(182, 972), // kind
    must(193, 118), // level
    must(523, 501), // unit
    may(1183, 68, 0), // note
    must(669, 0), // case
    must(182, 0), // kind
    must(183, 67), // urgent
    must(36, 39), // region
    must(426, 492), // channel
    must(1048, 67), // anonymous
    may(727, 251, 0), // reporter
    may(101, 965, 0), // source
    must(536, 17), // content
    must(193, 118), // level
    must(423, 768), // stage
    must(523, 501), // unit
    must(735, 46), // round
    must(267, 18), // due
    may(733, 506, 0), // deferral
    must(1184, 45), // warnings
    must(1180, 45), // missed
    may(627, 68, 0), // result
    may(604, 68, 0), // path
    may(1185, 966, 0), // rating
    must(184, 968), // departments
    must(1186, 113), // usualDepartments
    must(1187, 970), // history
    must(423, 768), // stage
    must(226, 19), // cases
    must(193, 118), // level
    must(226, 19), // cases
    must(182, 0), // kind
    must(1012, 19), // reported
    must(1188, 19), // resolved
    must(1189, 19), // ratable
    must(1182, 19), // rated
    must(736, 19), // response
    must(737, 19), // solution
    must(738, 19), // satisfaction
    must(36, 39), // region
    must(1012, 19), // reported
    must(264, 19), // open
    must(1190, 974), // stages
    must(1188, 976), // resolved
    must(1191, 19), // resolvedLate
    must(1180, 19), // missed
    must(1179, 19), // escalated
    must(1022, 19), // reopened
    must(195, 978), // kinds
    must(1192, 980), // ratings
    must(523, 501), // unit
    must(1193, 19), // onTime
    must(731, 19), // late
    must(1192, 980), // ratings
    must(669, 0), // case
    must(182, 0), // kind
    must(36, 39), // region
    must(193, 118), // level
    must(423, 768), // stage
    must(523, 501), // unit
    must(267, 18), // due
    may(733, 506, 0), // deferral
    must(226, 983), // cases
    must(669, 964), // case
    must(1164, 973), // figures
    must(523, 981), // unit
    must(1194, 982), // agenda
    must(1195, 19), // wanted
    must(767, 19), // alreadyHeld
    must(776, 19), // shareFrom
    must(777, 19), // mayCollect
    must(778, 19), // forbidden
    must(1196, 19), // avoided
    must(1197, 19), // collected
    must(27, 986), // records
    must(1198, 987), // burden
    must(536, 17), // content
    must(246, 18), // at
    must(788, 553), // shown
    may(789, 921, 0), // solved
    must(264, 991), // open
    must(1199, 992), // answered
    must(119, 993), // withdrawn
    must(512, 0), // question
    must(786, 0), // body
    must(536, 17), // content
    must(246, 18), // at
    may(1200, 130, 0), // with
    must(981, 990), // status
    must(417, 19), // asked
    must(1201, 19), // answeredInTime
    must(1202, 19), // answeredLate
    must(1203, 19), // answeredAbove
    must(416, 19), // overdue
    must(119, 19), // withdrawn
    must(789, 19), // solved
    must(1204, 19), // unsolved
    must(512, 989), // question
    must(1164, 994), // figures
    must(216, 840), // entry
    must(267, 996), // due
    must(1205, 15), // journal
    must(223, 841), // membership
    must(224, 873), // deliberation
    must(507, 943), // covenant
    must(225, 951), // points
    must(226, 963), // cases
    must(227, 985), // catalogue
    must(76, 988), // consultation
    must(228, 995), // vault
    must(60, 14), // answer
    must(1206, 0), // worker
    must(1206, 999), // worker
    must(19, 1000), // resident
    must(210, 1001), // item
    must(36, 1002), // region
    must(669, 0), // case
    must(182, 0), // kind
    must(36, 39), // region
    must(426, 492), // channel
    must(101, 0), // source
    may(727, 251, 0), // reporter
    must(536, 17), // content
    must(669, 0), // case
    must(406, 0), // reason
    must(604, 0), // path
    must(669, 0), // case
    must(728, 0), // lead
    may(64, 113, 0), // helpers
    may(729, 67, 0), // designated
    must(669, 0), // case
    may(523, 250, 0), // unit
    must(627, 0), // result
    must(669, 0), // case
    must(406, 0), // reason
    may(163, 1015, 0), // to
    must(669, 0), // case
    must(1207, 0), // rater
    must(736, 512), // response
    must(737, 512), // solution
    must(738, 512), // satisfaction
    may(406, 68, 0), // reason
    must(669, 0), // case
    must(727, 0), // reporter
    must(47, 1004), // report
    must(1208, 1005), // accept
    must(1209, 1006), // decline
    must(1210, 1007), // startSelfResolution
    must(271, 1008), // handle
    must(1211, 1009), // entrust
    must(1212, 1010), // dispatch
    must(1213, 1011), // return
    must(1019, 1012), // feedback
    must(1214, 1013), // close
    must(1215, 1014), // escalate
    must(1216, 1016), // evaluate
    must(1217, 1017), // reopen
    must(1218, 1018), // withdraw
    must(1219, 1019), // recall
    must(1220, 1020), // release
    must(1221, 1021), // expire
    must(36, 39), // region
    may(193, 1015, 0), // level
    may(1079, 458, 0), // after
    must(1222, 46), // limit
    must(669, 1023), // case
    must(1164, 1024), // figures
    must(523, 1025), // unit
    must(1194, 1026), // agenda
    must(34, 0), // person
    must(243, 0), // organisation
    must(761, 0), // purpose
    may(1223, 1030, 0), // consents
    must(1224, 1029), // form
    must(1225, 1031), // items
    must(210, 0), // item
    must(758, 0), // record
    must(536, 17), // content
    must(1224, 1029), // form
    must(803, 1033), // entries
    must(758, 0), // record
    must(243, 0), // organisation
    must(761, 0), // purpose
    may(1223, 1030, 0), // consents
    must(34, 0), // person
    must(1064, 67), // erased
    must(1226, 1028), // ask
    must(1227, 1032), // collect
    must(156, 1035), // share
    must(1228, 1036), // refuse
    must(1229, 1037), // forget
    must(155, 998), // of
    must(260, 1039), // held
    must(1197, 1040), // collected
    must(1198, 1041), // burden
    must(1230, 1043), // adopt
    must(1231, 1045), // advance
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
    may(1232, 87, 0), // overlapDays
    must(34, 0), // person
    must(242, 0), // household
    must(136, 856), // code
    must(388, 258), // identity
    must(31, 41), // proof
    may(413, 1057, 0), // minor
    must(243, 0), // organisation
    must(182, 265), // kind
    must(36, 39), // region
    may(263, 266, 0), // creditCode
    may(402, 22, 0), // documents
    may(265, 262, 0), // officers
    must(243, 0), // organisation
    must(1233, 67), // approve
    must(406, 0), // reason
    must(243, 0), // organisation
    must(265, 262), // officers
    must(279, 0), // batch
    may(406, 68, 0), // reason
    must(34, 0), // person
    must(1234, 300), // correction
    must(34, 0), // person
    must(388, 258), // identity
    may(1235, 1075, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(268, 0), // into
    must(1236, 67), // same
    must(406, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(271, 0), // handle
    must(406, 0), // reason
    must(78, 0), // unmasking
    must(1237, 67), // grant
    must(406, 0), // reason
    must(1238, 1085), // duplicate
    must(413, 1086), // minor
    must(239, 1087), // reshape
    must(78, 1088), // unmasking
    must(1239, 1084), // matter
    must(1240, 1048), // defineRegion
    must(239, 1049), // reshape
    must(1241, 1050), // cancelReshape
    must(1242, 1051), // enterKnownHouseholds
    must(1243, 1052), // grantRole
    must(1244, 1053), // revokeRole
    must(1245, 1054), // issueJoinCode
    must(1246, 1055), // revokeJoinCode
    must(1247, 1056), // join
    must(1248, 1058), // leave
    must(1249, 1059), // nameDelegate
    must(1250, 1060), // regroupHousehold
    must(1251, 1061), // applyOrganisation
    must(1252, 1062), // reviewOrganisation
    must(1253, 1063), // appealReview
    must(1254, 1064), // withdrawApplication
    must(1255, 1065), // nameOfficers
    must(1256, 1066), // suspendOrganisation
    must(1257, 1067), // reinstateOrganisation
    must(1258, 1068), // dissolveOrganisation
    must(1259, 1069), // openBatch
    must(1260, 1070), // closeBatch
    must(1261, 1071), // correct
    must(1262, 1072), // lapseReview
    must(1263, 1073), // rotateIdentityKey
    must(1264, 1074), // prove
    must(1265, 1076), // suspectDuplicate
    must(1266, 1077), // reviewDuplicate
    must(1267, 1078), // enterMinor
    must(1268, 1079), // askUnmasking
    must(1269, 1080), // decideUnmasking
    must(1270, 1081), // tellUnmasked
    must(1271, 1082), // erase
    must(1272, 1083), // fallDue
    must(510, 0), // topic
    must(36, 39), // region
    must(501, 0), // rule
    must(511, 17), // subject
    may(512, 1091, 0), // question
    may(507, 330, 0), // covenant
    may(513, 346, 0), // repeals
    may(514, 346, 0), // follows
    may(517, 347, 0), // recalls
    may(518, 349, 0), // units
    must(510, 0), // topic
    must(531, 67), // admitted
    may(406, 68, 0), // reason
    must(510, 0), // topic
    must(535, 0), // contribution
    must(34, 0), // person
    must(182, 374), // kind
    must(536, 17), // content
    may(507, 330, 0), // covenant
    must(278, 907), // ballot
    may(856, 1108, 0), // tracker
    must(510, 0), // topic
    must(24, 0), // voter
    may(243, 250, 0), // organisation
    must(1273, 1107), // vote
    must(426, 236), // channel
    may(562, 251, 0), // proxy
    must(24, 0), // voter
    may(243, 250, 0), // organisation
    must(1273, 1107), // vote
    may(562, 251, 0), // proxy
    must(510, 0), // topic
    must(426, 236), // channel
    must(147, 1110), // ballots
    must(510, 0), // topic
    must(24, 0), // voter
    must(279, 0), // batch
    must(426, 236), // channel
    may(571, 262, 0), // watchers
    must(510, 0), // topic
    must(279, 0), // batch
    must(572, 1117), // papers
    must(43, 1090), // propose
    must(1274, 1092), // recordVoters
    must(1275, 1093), // recordUnits
    must(44, 1094), // second
    must(1218, 1095), // withdraw
    must(1276, 1096), // screen
    must(505, 1097), // appeal
    must(1277, 1098), // contribute
    must(1278, 1099), // react
    must(1279, 1100), // decideAmendment
    must(1280, 1101), // moderate
    must(1281, 1102), // object
    must(1282, 1103), // decideObjection
    must(55, 1104), // review
    must(264, 1105), // open
    must(45, 1106), // cast
    must(1283, 1109), // enterBallots
    must(1284, 1112), // entrustVote
    must(1285, 1113), // revokeProxy
    must(1286, 1114), // serveBallots
    must(1287, 1115), // issuePaper
    must(1288, 1116), // countPapers
    must(1289, 1118), // lapse
    must(1214, 1119), // close
    must(665, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(34, 0), // person
    must(666, 39), // place
    must(522, 17), // evidence
    must(669, 0), // case
    must(413, 67), // minor
    must(665, 0), // violation
    must(553, 67), // upheld
    must(406, 0), // reason
    must(1230, 1121), // adopt
    must(1290, 1122), // repeal
    must(1291, 1123), // recordViolation
    must(1292, 1124), // reply
    must(505, 1125), // appeal
    must(1293, 1126), // decideAppeal
    must(1294, 1127), // withdrawViolation
    must(1295, 1128), // referAgain
    must(1296, 1129), // confirmReferral
    must(1297, 1130), // deferReferral
    must(1272, 1131), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(406, 0), // reason
    must(692, 0), // redemption
    must(136, 960), // code
    must(1298, 1133), // openFund
    must(1299, 1134), // award
    must(1300, 1135), // reverse
    must(1301, 1136), // publishOffer
    must(1302, 1137), // withdrawOffer
    must(1303, 1138), // reserve
    must(1304, 1139), // confirm
    must(1305, 1140), // cancel
    must(1306, 1141), // expireRedemption
    must(1220, 1142), // release
    must(1307, 1143), // settle
    must(1308, 1144), // combine
    must(1309, 1145), // forfeit
    must(1226, 1147), // ask
    must(60, 1148), // answer
    must(1218, 1149), // withdraw
    must(707, 1150), // rate
    must(1289, 1151), // lapse
    must(1229, 1152), // forget
    must(1220, 1153), // release
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 0), // category
    must(536, 17), // content
    may(201, 558, 0), // consent
    must(556, 1155), // keep
    must(1261, 1156), // correct
    must(1310, 1157), // withdrawConsent
    must(1271, 1158), // erase
    must(1311, 1159), // confirmErasure
    must(1289, 1160), // lapse
    must(1312, 1161), // retire
    must(1313, 1044), // clock
    must(229, 1042), // charter
    must(223, 1047), // membership
    must(224, 1089), // deliberation
    must(507, 1120), // covenant
    must(225, 1132), // points
    must(226, 1003), // cases
    must(227, 1027), // catalogue
    must(76, 1146), // consultation
    must(228, 1154), // vault
    must(512, 1163), // question
    must(1164, 1164), // figures
    must(36, 39), // region
    may(507, 452, 0), // covenant
    must(507, 1166), // covenant
    must(1094, 1167), // violations
    must(1164, 1168), // figures
    must(510, 0), // topic
    must(34, 0), // person
    may(243, 250, 0), // organisation
    must(510, 0), // topic
    must(162, 19), // from
    must(510, 0), // topic
    must(856, 678), // tracker
    must(510, 0), // topic
    must(1152, 46), // groups
    must(510, 1170), // topic
    must(278, 1171), // ballot
    must(147, 1172), // ballots
    must(1155, 1173), // ballotProof
    must(1156, 1174), // explanation
    must(1157, 1175), // election
    must(1158, 1176), // discussion
    must(535, 1177), // contribution
    must(1159, 1178), // consensus
    must(137, 1179), // electorate
    must(1136, 1180), // objections
    must(124, 1181), // proxies
    must(1314, 28), // svg
    must(25, 17), // digest
    must(388, 258), // identity
    must(595, 67), // holds
    must(627, 411), // result
    must(175, 88), // presets
    must(1315, 1184), // picture
    must(978, 1183), // done
    must(34, 0), // person
    must(201, 0), // consent
    must(522, 17), // evidence
    must(251, 19), // first
    must(1099, 1187), // state
    must(28, 1188), // root
    must(1100, 1189), // inclusion
    must(1101, 1190), // consistency
    must(1102, 1191), // receipt
    must(1103, 1192), // export
    must(36, 1194), // region
    must(1117, 1195), // regionHistory
    must(1109, 1196), // coverage
    must(1118, 1197), // joinCode
    must(1087, 1198), // member
    must(803, 1199), // entries
    must(279, 1200), // batch
    must(243, 1201), // organisation
    must(1119, 1202), // identityKeys
    must(78, 1203), // unmasking
    must(1090, 1204), // unmaskings
    must(34, 1206), // person
    must(1172, 1207), // participation
    must(394, 1208), // merchant
    must(686, 1209), // fund
    must(688, 1210), // offer
    must(692, 1211), // redemption
    must(1173, 1212), // verificationCode
    must(706, 1213), // settlement
    must(1174, 1214), // settlementLine
    must(1175, 1215), // ledger
    must(216, 1218), // entry
    must(267, 1219), // due
    must(1205, 1186), // journal
    must(223, 1193), // membership
    must(224, 1169), // deliberation
    must(507, 1165), // covenant
    must(225, 1205), // points
    must(226, 1022), // cases
    must(227, 1038), // catalogue
    must(76, 1162), // consultation
    must(228, 1217), // vault
    must(246, 18), // at
    must(814, 0), // actor
    must(1316, 1216), // query
    must(426, 236), // channel
    may(272, 1224, 0), // helper
    may(279, 68, 0), // batch
    must(1317, 0), // id
    must(246, 18), // at
    must(814, 0), // actor
    may(1318, 1222, 0), // via
    must(68, 1046), // command
    must(25, 2), // digest
    must(120, 1225), // secret
    must(229, 35), // charter
    must(25, 2), // digest
    must(120, 1225), // secret
    may(269, 87, 0), // key
    must(1319, 28), // number
    must(25, 2), // digest
    must(120, 1225), // secret
    must(269, 46), // key
    must(25, 2), // digest
    must(536, 28), // content
    must(1320, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(813, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(251, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1321, 17), // firstRoot
    must(1322, 17), // secondRoot
    must(25, 2), // digest
    must(278, 906), // ballot
    must(666, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(404, 886), // terms
    must(147, 905), // ballots
    must(1323, 1228), // identityDigest
    must(1324, 1229), // identityKey
    must(263, 1230), // creditCode
    must(1325, 1231), // contentDigest
    must(1326, 1232), // qrPicture
    must(1327, 1233), // verifyInclusion
    must(1328, 1234), // verifyConsistency
    must(1329, 1235), // verifyBallot
    must(1330, 1236), // recount
    must(175, 1237), // presets
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
    "share", "days", "fewest", "most", "months", "name", "from", "to", "certainty", "electorates",
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
    "enterBallots", "entrustVote", "revokeProxy", "serveBallots", "issuePaper", "countPapers",
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
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 5, 4, 3, 6, 5, 6, 3, 7, 4,
    4, 4, 5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24,
    11, 19, 6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6,
    15, 10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 3, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 5, 6,
    10, 12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 17, 16, 11, 13, 10, 4, 10, 7, 13, 10,
    6, 8, 10, 9, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 6, 4, 4, 2, 9, 11, 8, 8, 8, 12, 12,
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
    10, 14, 12, 7, 13, 12, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9, 15, 7, 5, 8, 7, 4, 6, 9, 5, 6,
    10, 6, 4, 3, 7, 4, 4, 7, 5, 6, 5, 7, 11, 10, 9, 8, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4, 5, 7,
    3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9, 10, 3,
    6, 7, 25, 6, 4, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13, 14, 15, 16, 13,
    16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12, 12, 5, 5, 9, 5,
    10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8, 10,
    5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7, 14,
    15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14, 12,
    13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13, 12,
    13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14, 12,
    16, 8, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11, 11,
    12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 5, 5, 4, 3, 6, 11, 10, 7, 7,
    9, 12, 11, 11, 18, 11, 11, 11, 13, 10, 10, 14, 10, 10, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17,
    18, 11, 15, 17, 13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 18, 11, 11, 12, 17,
    12, 15, 15, 10, 9, 7, 10, 15, 10, 9, 15, 8, 10, 9, 8, 9, 12, 8, 16, 10, 8, 11, 10, 10, 10, 10,
    8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15, 15, 16,
    13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12,
    11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14,
    14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10,
    10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11,
    7, 11, 11, 12, 4, 6, 6, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8, 5,
    10, 6, 6, 5, 10, 8, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9,
    4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 5, 7, 10,
    13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 8, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7,
    3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8,
    4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6,
    5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12,
    19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6,
    15, 12, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6,
    7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
