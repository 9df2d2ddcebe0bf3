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
pub(in crate::engine) const ANSWERED: Place = 1000;
pub(in crate::engine) const APART: Place = 319;
pub(in crate::engine) const APPEAL_TERMS: Place = 344;
pub(in crate::engine) const ASK_ANSWER: Place = 521;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 910;
pub(in crate::engine) const BALLOT_KIND: Place = 309;
pub(in crate::engine) const BALLOT_PROOF: Place = 915;
pub(in crate::engine) const BALLOT_RULES: Place = 70;
pub(in crate::engine) const BALLOT_VIEW: Place = 905;
pub(in crate::engine) const BALLOTS_VIEW: Place = 907;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 440;
pub(in crate::engine) const BUDGET_COUNT: Place = 446;
pub(in crate::engine) const BUDGET_METHOD: Place = 324;
pub(in crate::engine) const BUDGET_OFFER: Place = 450;
pub(in crate::engine) const BUDGET_STEP: Place = 448;
pub(in crate::engine) const BURDEN_OF: Place = 1001;
pub(in crate::engine) const BURDEN_VIEW: Place = 990;
pub(in crate::engine) const BUYER: Place = 477;
pub(in crate::engine) const CALL: Place = 351;
pub(in crate::engine) const CALLER: Place = 97;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 112;
pub(in crate::engine) const CASE_RULES: Place = 110;
pub(in crate::engine) const CASE_VIEW: Place = 967;
pub(in crate::engine) const CASES_ANSWER: Place = 966;
pub(in crate::engine) const CASES_COMMAND: Place = 1006;
pub(in crate::engine) const CASES_EVENT: Place = 489;
pub(in crate::engine) const CASES_QUERY: Place = 1025;
pub(in crate::engine) const CASES_REFUSAL: Place = 762;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 988;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 1030;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 517;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 1041;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 526;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 92;
pub(in crate::engine) const CHANNEL: Place = 493;
pub(in crate::engine) const CHANNEL_COUNT: Place = 862;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1045;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 587;
pub(in crate::engine) const CHOICE: Place = 912;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1047;
pub(in crate::engine) const CNY: Place = 485;
pub(in crate::engine) const CNY_PER_POINT: Place = 109;
pub(in crate::engine) const COMMAND: Place = 1049;
pub(in crate::engine) const COMPARISON: Place = 432;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 930;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 928;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 927;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 991;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1150;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 548;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1166;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 798;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 374;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 923;
pub(in crate::engine) const CORRECTION: Place = 300;
pub(in crate::engine) const COUNT: Place = 419;
pub(in crate::engine) const COUNT_TERMS: Place = 889;
pub(in crate::engine) const COVENANT_ANSWER: Place = 946;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1124;
pub(in crate::engine) const COVENANT_DRAFT: Place = 331;
pub(in crate::engine) const COVENANT_EVENT: Place = 451;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1169;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 705;
pub(in crate::engine) const COVENANT_RULE: Place = 333;
pub(in crate::engine) const COVENANT_STANDING: Place = 829;
pub(in crate::engine) const COVENANT_VERSION: Place = 949;
pub(in crate::engine) const COVENANT_VIEW: Place = 947;
pub(in crate::engine) const COVERAGE_VIEW: Place = 854;
pub(in crate::engine) const CREDIT_CODE: Place = 186;
pub(in crate::engine) const DATA_FORM: Place = 1032;
pub(in crate::engine) const DATA_ITEM: Place = 121;
pub(in crate::engine) const DAY: Place = 90;
pub(in crate::engine) const DAYS: Place = 99;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 508;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 876;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1092;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 306;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 413;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1173;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 308;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 591;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 445;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 972;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 921;
pub(in crate::engine) const DONE: Place = 1186;
pub(in crate::engine) const DUE_CAUSE: Place = 568;
pub(in crate::engine) const DUEL: Place = 438;
pub(in crate::engine) const EARNING_RULE: Place = 108;
pub(in crate::engine) const EFFECT: Place = 894;
pub(in crate::engine) const ELECTION_VIEW: Place = 918;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 936;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 572;
pub(in crate::engine) const ENTRY: Place = 1037;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 236;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 817;
pub(in crate::engine) const ENTRY_VIEW: Place = 843;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 565;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 821;
pub(in crate::engine) const FIGURES: Place = 997;
pub(in crate::engine) const FLAW: Place = 417;
pub(in crate::engine) const FORM_COUNT: Place = 297;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 958;
pub(in crate::engine) const GRID_PART: Place = 138;
pub(in crate::engine) const HELPER: Place = 1189;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 400;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 258;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 874;
pub(in crate::engine) const IN_FORCE: Place = 898;
pub(in crate::engine) const INEQUALITY: Place = 430;
pub(in crate::engine) const ITEM_ANSWER: Place = 520;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 543;
pub(in crate::engine) const JOIN_CODE: Place = 859;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1190;
pub(in crate::engine) const KEPT_FROM: Place = 127;
pub(in crate::engine) const KIN: Place = 403;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 982;
pub(in crate::engine) const LAPSE_REASON: Place = 361;
pub(in crate::engine) const LAWFUL_BASIS: Place = 122;
pub(in crate::engine) const LEDGER_TOTALS: Place = 965;
pub(in crate::engine) const LEVEL: Place = 118;
pub(in crate::engine) const LEVEL_FIGURE: Place = 980;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 117;
pub(in crate::engine) const LIST_ENTRY: Place = 386;
pub(in crate::engine) const LIST_LINE: Place = 938;
pub(in crate::engine) const LIST_SUMMARY: Place = 382;
pub(in crate::engine) const MADE: Place = 1187;
pub(in crate::engine) const MATTER: Place = 1087;
pub(in crate::engine) const MEASURE: Place = 335;
pub(in crate::engine) const MEMBER_VIEW: Place = 822;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 844;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1050;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 128;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1197;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 143;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 957;
pub(in crate::engine) const MINORITY: Place = 283;
pub(in crate::engine) const MODERATION: Place = 926;
pub(in crate::engine) const MONTHS: Place = 103;
pub(in crate::engine) const MOTION_COUNT: Place = 420;
pub(in crate::engine) const NAMED_BALLOT: Place = 1114;
pub(in crate::engine) const NEXT: Place = 904;
pub(in crate::engine) const NEXT_STEP: Place = 903;
pub(in crate::engine) const OBJECTION_STATUS: Place = 942;
pub(in crate::engine) const OBJECTION_VIEW: Place = 941;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 939;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 959;
pub(in crate::engine) const OFFICE_HOURS: Place = 115;
pub(in crate::engine) const OPEN_CASE: Place = 987;
pub(in crate::engine) const OPENING_TERMS: Place = 380;
pub(in crate::engine) const OPTION_VOTES: Place = 427;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 265;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 865;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 864;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 934;
pub(in crate::engine) const OWNED_UNIT: Place = 357;
pub(in crate::engine) const PAPER_BOX: Place = 887;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 956;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 955;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 853;
pub(in crate::engine) const POINTS_ANSWER: Place = 954;
pub(in crate::engine) const POINTS_COMMAND: Place = 1136;
pub(in crate::engine) const POINTS_EVENT: Place = 468;
pub(in crate::engine) const POINTS_QUERY: Place = 1209;
pub(in crate::engine) const POINTS_REFUSAL: Place = 727;
pub(in crate::engine) const POINTS_RULES: Place = 106;
pub(in crate::engine) const POST: Place = 313;
pub(in crate::engine) const POST_COUNT: Place = 425;
pub(in crate::engine) const POST_VIEW: Place = 920;
pub(in crate::engine) const PRESET: Place = 89;
pub(in crate::engine) const PRODUCT: Place = 433;
pub(in crate::engine) const PROOF_FIGURE: Place = 857;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 943;
pub(in crate::engine) const PROXY_LIMITS: Place = 105;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PROXY_VIEW: Place = 945;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 909;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1220;
pub(in crate::engine) const QUESTION: Place = 1224;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 993;
pub(in crate::engine) const QUESTION_VIEW: Place = 992;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 970;
pub(in crate::engine) const RATING_SUMS: Place = 983;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 376;
pub(in crate::engine) const RECALL: Place = 348;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 841;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 755;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 960;
pub(in crate::engine) const REFUSAL: Place = 571;
pub(in crate::engine) const REFUSED: Place = 570;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 976;
pub(in crate::engine) const REGION_HISTORY: Place = 846;
pub(in crate::engine) const REGION_VERSION: Place = 848;
pub(in crate::engine) const REGION_VIEW: Place = 845;
pub(in crate::engine) const REQUEST: Place = 1225;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 474;
pub(in crate::engine) const RESERVED: Place = 316;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 132;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 126;
pub(in crate::engine) const RETURN_CAUSE: Place = 481;
pub(in crate::engine) const REVIEW_FINDING: Place = 396;
pub(in crate::engine) const REVIEW_TERMS: Place = 49;
pub(in crate::engine) const ROLE: Place = 10;
pub(in crate::engine) const ROLE_VIEW: Place = 824;
pub(in crate::engine) const ROUND: Place = 443;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 953;
pub(in crate::engine) const RUNOFF_COUNT: Place = 441;
pub(in crate::engine) const SCHULZE_COUNT: Place = 436;
pub(in crate::engine) const SCORE: Place = 513;
pub(in crate::engine) const SEATED: Place = 435;
pub(in crate::engine) const SEATS_COUNT: Place = 423;
pub(in crate::engine) const SECRET: Place = 1229;
pub(in crate::engine) const SENSITIVITY: Place = 124;
pub(in crate::engine) const SENTENCE: Place = 917;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 484;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 486;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 964;
pub(in crate::engine) const SETUP: Place = 1230;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 554;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 771;
pub(in crate::engine) const STAGE_FIGURE: Place = 978;
pub(in crate::engine) const STAGE_NAME: Place = 605;
pub(in crate::engine) const STAGE_VIEW: Place = 878;
pub(in crate::engine) const STAGES: Place = 772;
pub(in crate::engine) const STATEMENT_VIEW: Place = 932;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 975;
pub(in crate::engine) const STEP_VIEW: Place = 974;
pub(in crate::engine) const TALLY: Place = 422;
pub(in crate::engine) const TERM: Place = 119;
pub(in crate::engine) const TERMS: Place = 491;
pub(in crate::engine) const TEST: Place = 431;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 890;
pub(in crate::engine) const TIES: Place = 326;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1231;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 877;
pub(in crate::engine) const TRACKER: Place = 681;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 850;
pub(in crate::engine) const TURNOUT: Place = 414;
pub(in crate::engine) const UNIT: Place = 502;
pub(in crate::engine) const UNIT_FIGURES: Place = 984;
pub(in crate::engine) const UNMASKING: Place = 286;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 287;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 998;
pub(in crate::engine) const VAULT_COMMAND: Place = 1158;
pub(in crate::engine) const VAULT_EVENT: Place = 557;
pub(in crate::engine) const VAULT_QUERY: Place = 1221;
pub(in crate::engine) const VAULT_REFUSAL: Place = 809;
pub(in crate::engine) const VERIFICATION_CODE: Place = 963;
pub(in crate::engine) const VIA: Place = 1227;
pub(in crate::engine) const VIOLATION_VIEW: Place = 828;
pub(in crate::engine) const VOIDED: Place = 416;
pub(in crate::engine) const VOTE: Place = 1110;
pub(in crate::engine) const VOTE_MEASURE: Place = 95;
pub(in crate::engine) const VOTE_RESULT: Place = 412;
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
    Row::Union(2571, 9), // 14 Answer
    Row::Union(2094, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(2017, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(2013, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(2011, 2), // 29 Outcome
    Row::Record(1468, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1459, 9), // 32 Event
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
    Row::Union(1024, 36), // 306 DeliberationEvent
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
    Row::Record(914, 5), // 409 DeliberationEvent.paperReceived
    Row::Record(919, 4), // 410 DeliberationEvent.votingClosed
    Row::Record(1017, 7), // 411 DeliberationEvent.topicDecided
    Row::Record(1011, 6), // 412 VoteResult
    Row::Words(923, 4), // 413 DeliberationOutcome
    Row::Record(934, 3), // 414 Turnout
    Row::List(416), // 415 [Voided]
    Row::Record(932, 2), // 416 Voided
    Row::Words(927, 5), // 417 Flaw
    Row::Maybe(419), // 418 Count?
    Row::Union(1006, 5), // 419 Count
    Row::Record(943, 1), // 420 MotionCount
    Row::List(422), // 421 [Tally]
    Row::Record(937, 6), // 422 Tally
    Row::Record(968, 1), // 423 SeatsCount
    Row::List(425), // 424 [PostCount]
    Row::Record(964, 4), // 425 PostCount
    Row::List(427), // 426 [OptionVotes]
    Row::Record(958, 3), // 427 OptionVotes
    Row::List(19), // 428 [u32]
    Row::List(430), // 429 [Inequality]
    Row::Record(948, 10), // 430 Inequality
    Row::Words(944, 2), // 431 Test
    Row::Words(946, 2), // 432 Comparison
    Row::Leaf(Leaf::Product), // 433 Product
    Row::List(435), // 434 [Seated]
    Row::Record(961, 3), // 435 Seated
    Row::Record(978, 4), // 436 SchulzeCount
    Row::List(438), // 437 [Duel]
    Row::Record(969, 4), // 438 Duel
    Row::List(440), // 439 [Beat]
    Row::Record(973, 5), // 440 Beat
    Row::Record(990, 3), // 441 RunoffCount
    Row::List(443), // 442 [Round]
    Row::Record(985, 5), // 443 Round
    Row::List(445), // 444 [DeliberationStanding]
    Row::Record(982, 3), // 445 DeliberationStanding
    Row::Record(1003, 3), // 446 BudgetCount
    Row::List(448), // 447 [BudgetStep]
    Row::Record(996, 7), // 448 BudgetStep
    Row::List(450), // 449 [BudgetOffer]
    Row::Record(993, 3), // 450 BudgetOffer
    Row::Union(1114, 14), // 451 CovenantEvent
    Row::Record(1060, 5), // 452 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 453 CovenantId?
    Row::Record(1065, 3), // 454 CovenantEvent.covenantRepealed
    Row::Record(1065, 2), // 455 CovenantEvent.covenantGoesOn
    Row::Record(1068, 12), // 456 CovenantEvent.violationRecorded
    Row::Record(1080, 2), // 457 CovenantEvent.replyGiven
    Row::Record(1082, 8), // 458 CovenantEvent.measureApplied
    Row::Maybe(0), // 459 CaseId?
    Row::Record(1090, 3), // 460 CovenantEvent.noticeIssued
    Row::Record(1093, 4), // 461 CovenantEvent.noticeRetracted
    Row::Record(1097, 5), // 462 CovenantEvent.referredAgain
    Row::Record(1102, 2), // 463 CovenantEvent.referralOpened
    Row::Record(1104, 2), // 464 CovenantEvent.referralRefused
    Row::Record(1106, 3), // 465 CovenantEvent.appealLodged
    Row::Record(1109, 2), // 466 CovenantEvent.appealDismissed
    Row::Record(1111, 3), // 467 CovenantEvent.violationWithdrawn
    Row::Union(1189, 12), // 468 PointsEvent
    Row::Record(1128, 2), // 469 PointsEvent.fundOpened
    Row::Record(1130, 5), // 470 PointsEvent.pointsAwarded
    Row::Record(1135, 6), // 471 PointsEvent.awardReversed
    Row::Record(1143, 5), // 472 PointsEvent.offerPublished
    Row::Maybe(474), // 473 Requirement?
    Row::Record(1141, 2), // 474 Requirement
    Row::Record(1143, 1), // 475 PointsEvent.offerWithdrawn
    Row::Record(1150, 6), // 476 PointsEvent.redemptionReserved
    Row::Union(1148, 2), // 477 Buyer
    Row::Record(1156, 2), // 478 PointsEvent.codeRejected
    Row::Record(1150, 1), // 479 PointsEvent.redemptionConfirmed
    Row::Record(1162, 2), // 480 PointsEvent.redemptionReturned
    Row::Words(1158, 4), // 481 ReturnCause
    Row::Record(1178, 5), // 482 PointsEvent.settled
    Row::List(484), // 483 [SettlementLine]
    Row::Record(1164, 7), // 484 SettlementLine
    Row::Leaf(Leaf::Cny), // 485 Cny
    Row::Record(1171, 7), // 486 SettlementTotals
    Row::Record(1183, 3), // 487 PointsEvent.pointsCombined
    Row::Record(1186, 3), // 488 PointsEvent.pointsForfeited
    Row::Union(1288, 19), // 489 CasesEvent
    Row::Record(1206, 1), // 490 CasesEvent.termsAdopted
    Row::Record(1201, 5), // 491 Terms
    Row::Record(1215, 10), // 492 CasesEvent.caseReported
    Row::Words(1207, 8), // 493 Channel
    Row::Record(1225, 2), // 494 CasesEvent.caseAccepted
    Row::Record(1227, 5), // 495 CasesEvent.caseDeclined
    Row::Record(1232, 2), // 496 CasesEvent.selfResolutionStarted
    Row::Record(1078, 1), // 497 CasesEvent.handlingStarted
    Row::Record(1234, 2), // 498 CasesEvent.caseEntrusted
    Row::Record(1236, 4), // 499 CasesEvent.caseDispatched
    Row::Record(1240, 3), // 500 CasesEvent.caseReturned
    Row::Record(1245, 5), // 501 CasesEvent.feedbackGiven
    Row::Union(1243, 2), // 502 Unit
    Row::Record(38, 1), // 503 Unit.region
    Row::Record(284, 1), // 504 Unit.organisation
    Row::Record(1250, 7), // 505 CasesEvent.caseClosed
    Row::Record(1259, 6), // 506 CasesEvent.caseEscalated
    Row::Maybe(508), // 507 Deferral?
    Row::Words(1257, 2), // 508 Deferral
    Row::Record(1265, 4), // 509 CasesEvent.deadlineMissed
    Row::Record(1269, 5), // 510 CasesEvent.caseSupervised
    Row::Record(1274, 3), // 511 CasesEvent.deadlineSet
    Row::Record(1277, 6), // 512 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 513 Score
    Row::Record(1283, 5), // 514 CasesEvent.caseReopened
    Row::Record(1234, 2), // 515 CasesEvent.caseReleased
    Row::Record(1078, 1), // 516 CasesEvent.caseWithdrawn
    Row::Union(1392, 6), // 517 CatalogueEvent
    Row::Record(1366, 5), // 518 CatalogueEvent.formAsked
    Row::List(520), // 519 [ItemAnswer]
    Row::Record(1364, 2), // 520 ItemAnswer
    Row::Union(1360, 4), // 521 AskAnswer
    Row::Record(1307, 4), // 522 AskAnswer.alreadyHeld
    Row::Record(1311, 4), // 523 AskAnswer.shareFrom
    Row::Record(1315, 2), // 524 AskAnswer.mayCollect
    Row::Record(1359, 1), // 525 AskAnswer.forbidden
    Row::Union(1345, 14), // 526 CatalogueRefusal
    Row::Record(238, 1), // 527 CatalogueRefusal.unknownItem
    Row::Record(238, 1), // 528 CatalogueRefusal.itemTwice
    Row::Record(1317, 2), // 529 CatalogueRefusal.purposeNotLawful
    Row::Record(1319, 3), // 530 CatalogueRefusal.notEntitled
    Row::Record(1322, 3), // 531 CatalogueRefusal.outsideRegion
    Row::Record(1325, 5), // 532 CatalogueRefusal.alreadyHeld
    Row::Record(1330, 3), // 533 CatalogueRefusal.refusedByResident
    Row::Record(1333, 2), // 534 CatalogueRefusal.consentMissing
    Row::Record(1335, 3), // 535 CatalogueRefusal.guardianMissing
    Row::Record(1338, 5), // 536 CatalogueRefusal.heldElsewhere
    Row::Record(1308, 1), // 537 CatalogueRefusal.recordExists
    Row::Record(1308, 1), // 538 CatalogueRefusal.unknownRecord
    Row::Record(1343, 2), // 539 CatalogueRefusal.notFresh
    Row::Record(1333, 2), // 540 CatalogueRefusal.notRefusable
    Row::Record(1374, 10), // 541 CatalogueEvent.itemCollected
    Row::Maybe(543), // 542 ItemConsent?
    Row::Record(1371, 3), // 543 ItemConsent
    Row::Record(1384, 4), // 544 CatalogueEvent.itemShared
    Row::Record(1388, 4), // 545 CatalogueEvent.itemRefused
    Row::Record(1384, 2), // 546 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 547 CatalogueEvent.personForgotten
    Row::Union(1421, 7), // 548 ConsultationEvent
    Row::Record(1398, 7), // 549 ConsultationEvent.questionAsked
    Row::Record(1405, 3), // 550 ConsultationEvent.answerReminded
    Row::Record(1408, 3), // 551 ConsultationEvent.answerOverdue
    Row::Record(1411, 3), // 552 ConsultationEvent.questionEscalated
    Row::Record(1416, 3), // 553 ConsultationEvent.questionAnswered
    Row::Record(1414, 2), // 554 ShownIdentity
    Row::Record(1398, 1), // 555 ConsultationEvent.questionWithdrawn
    Row::Record(1419, 2), // 556 ConsultationEvent.answerRated
    Row::Union(1452, 7), // 557 VaultEvent
    Row::Record(1428, 6), // 558 VaultEvent.entryKept
    Row::Maybe(17), // 559 Digest?
    Row::Record(1434, 2), // 560 VaultEvent.entryCorrected
    Row::Record(1436, 2), // 561 VaultEvent.termMoved
    Row::Record(1438, 2), // 562 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 563 CategoryCode?
    Row::Record(1445, 2), // 564 VaultEvent.erasureOrdered
    Row::Words(1440, 5), // 565 ErasureGround
    Row::Record(1450, 2), // 566 VaultEvent.entriesDue
    Row::List(0), // 567 [EntryId]
    Row::Words(1447, 3), // 568 DueCause
    Row::Record(1450, 1), // 569 VaultEvent.entriesErased
    Row::Record(2005, 6), // 570 Refused
    Row::Union(1995, 10), // 571 Refusal
    Row::Union(1486, 14), // 572 EngineRefusal
    Row::Record(1469, 2), // 573 EngineRefusal.tooLarge
    Row::Record(1471, 1), // 574 EngineRefusal.notUtf8
    Row::Record(1472, 2), // 575 EngineRefusal.malformed
    Row::Record(1474, 2), // 576 EngineRefusal.requestReused
    Row::Record(1476, 2), // 577 EngineRefusal.full
    Row::Record(1478, 2), // 578 EngineRefusal.timeBackward
    Row::Record(1480, 3), // 579 EngineRefusal.forbidden
    Row::Record(1483, 1), // 580 EngineRefusal.deadlinesPending
    Row::Record(1473, 1), // 581 EngineRefusal.snapshotDamaged
    Row::Record(1484, 2), // 582 EngineRefusal.snapshotVersion
    Row::Record(1486, 0), // 583 EngineRefusal.wrongSecret
    Row::Record(1474, 1), // 584 EngineRefusal.notRecorded
    Row::Record(1475, 2), // 585 EngineRefusal.noSuchRecord
    Row::Record(1473, 1), // 586 EngineRefusal.invalidNumber
    Row::Union(1504, 3), // 587 CharterRefusal
    Row::Record(1472, 2), // 588 CharterRefusal.invalid
    Row::Record(1500, 2), // 589 CharterRefusal.notInForce
    Row::Record(1502, 2), // 590 CharterRefusal.notLater
    Row::Union(1684, 111), // 591 DeliberationRefusal
    Row::Record(742, 1), // 592 DeliberationRefusal.unknownTopic
    Row::Record(742, 1), // 593 DeliberationRefusal.topicExists
    Row::Record(728, 1), // 594 DeliberationRefusal.unknownRule
    Row::Record(1507, 5), // 595 DeliberationRefusal.presetOutsideDates
    Row::Record(1512, 4), // 596 DeliberationRefusal.uncontested
    Row::Record(1516, 3), // 597 DeliberationRefusal.notConvener
    Row::Record(1519, 3), // 598 DeliberationRefusal.noCovenants
    Row::Record(728, 1), // 599 DeliberationRefusal.electionNamed
    Row::Record(1522, 3), // 600 DeliberationRefusal.noElection
    Row::Record(1525, 2), // 601 DeliberationRefusal.recallAsks
    Row::Record(1527, 2), // 602 DeliberationRefusal.recallVotedOn
    Row::Record(1529, 6), // 603 DeliberationRefusal.recallFailed
    Row::Record(1551, 3), // 604 DeliberationRefusal.runoffUnderWay
    Row::Words(1535, 16), // 605 StageName
    Row::Record(1554, 4), // 606 DeliberationRefusal.runoffLate
    Row::Record(1558, 5), // 607 DeliberationRefusal.runoffAsks
    Row::Record(728, 1), // 608 DeliberationRefusal.unitsNamed
    Row::Record(1563, 3), // 609 DeliberationRefusal.unknownUnit
    Row::Record(1566, 2), // 610 DeliberationRefusal.registeredElsewhere
    Row::Record(1568, 2), // 611 DeliberationRefusal.rulesCount
    Row::Record(728, 1), // 612 DeliberationRefusal.ruleTwice
    Row::Record(1570, 3), // 613 DeliberationRefusal.windowDays
    Row::Record(1573, 3), // 614 DeliberationRefusal.ladderLength
    Row::Record(1576, 2), // 615 DeliberationRefusal.ladderDescends
    Row::Record(1570, 3), // 616 DeliberationRefusal.hearingDays
    Row::Record(1578, 5), // 617 DeliberationRefusal.unheard
    Row::Record(1583, 2), // 618 DeliberationRefusal.figuresFrom
    Row::Record(1576, 2), // 619 DeliberationRefusal.namedWithoutBasis
    Row::Record(1585, 3), // 620 DeliberationRefusal.namedWithoutSource
    Row::Record(1588, 2), // 621 DeliberationRefusal.unknownKind
    Row::Record(1590, 3), // 622 DeliberationRefusal.fine
    Row::Record(1576, 2), // 623 DeliberationRefusal.serviceWithheld
    Row::Record(1593, 2), // 624 DeliberationRefusal.nothingToContinue
    Row::Record(1065, 2), // 625 DeliberationRefusal.covenantTaken
    Row::Record(742, 2), // 626 DeliberationRefusal.nothingToRepeal
    Row::Record(1551, 2), // 627 DeliberationRefusal.alreadyReplaced
    Row::Record(1595, 6), // 628 DeliberationRefusal.looserRule
    Row::Record(1595, 6), // 629 DeliberationRefusal.otherRule
    Row::Record(1601, 2), // 630 DeliberationRefusal.unitLeftOut
    Row::Record(1603, 2), // 631 DeliberationRefusal.notBeingSeconded
    Row::Record(1605, 3), // 632 DeliberationRefusal.notSeconded
    Row::Record(1603, 2), // 633 DeliberationRefusal.notOpenable
    Row::Record(1603, 2), // 634 DeliberationRefusal.notWithdrawable
    Row::Record(1603, 2), // 635 DeliberationRefusal.notVoting
    Row::Record(1608, 3), // 636 DeliberationRefusal.secondingOver
    Row::Record(1611, 3), // 637 DeliberationRefusal.votingOver
    Row::Record(1608, 3), // 638 DeliberationRefusal.notDue
    Row::Record(742, 1), // 639 DeliberationRefusal.ownSecond
    Row::Record(1566, 2), // 640 DeliberationRefusal.outsideRegion
    Row::Record(771, 2), // 641 DeliberationRefusal.alreadySeconded
    Row::Record(1566, 2), // 642 DeliberationRefusal.notOwner
    Row::Record(1614, 3), // 643 DeliberationRefusal.areaTooLarge
    Row::Record(742, 2), // 644 DeliberationRefusal.nobodyEligible
    Row::Record(883, 1), // 645 DeliberationRefusal.appBallotOfAnother
    Row::Record(1617, 2), // 646 DeliberationRefusal.notEligible
    Row::Record(1619, 2), // 647 DeliberationRefusal.notDelegate
    Row::Record(1621, 3), // 648 DeliberationRefusal.alreadyVoted
    Row::Record(1624, 2), // 649 DeliberationRefusal.organisationNamed
    Row::Record(883, 1), // 650 DeliberationRefusal.enteredTwice
    Row::Record(1472, 2), // 651 DeliberationRefusal.invalidQuestion
    Row::Record(1526, 1), // 652 DeliberationRefusal.adoptedByMotion
    Row::Record(1626, 4), // 653 DeliberationRefusal.motionOnly
    Row::Record(1630, 2), // 654 DeliberationRefusal.electedOf
    Row::Record(728, 1), // 655 DeliberationRefusal.noRanks
    Row::Record(1632, 5), // 656 DeliberationRefusal.otherRanks
    Row::Record(883, 1), // 657 DeliberationRefusal.secretByAnother
    Row::Record(932, 1), // 658 DeliberationRefusal.ballotVoid
    Row::Record(728, 1), // 659 DeliberationRefusal.noProxies
    Row::Record(1637, 2), // 660 DeliberationRefusal.relationMissing
    Row::Record(36, 1), // 661 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 662 DeliberationRefusal.proxyChain
    Row::Record(1639, 2), // 663 DeliberationRefusal.proxyFull
    Row::Record(898, 1), // 664 DeliberationRefusal.ownTrust
    Row::Record(771, 2), // 665 DeliberationRefusal.notListed
    Row::Record(36, 1), // 666 DeliberationRefusal.notEntrusted
    Row::Record(898, 1), // 667 DeliberationRefusal.notProxy
    Row::Record(1641, 3), // 668 DeliberationRefusal.proxyWithoutVote
    Row::Record(1644, 3), // 669 DeliberationRefusal.proxyEarly
    Row::Record(1647, 3), // 670 DeliberationRefusal.noPapers
    Row::Record(608, 1), // 671 DeliberationRefusal.noPaperBy
    Row::Record(1650, 2), // 672 DeliberationRefusal.paperNotReceived
    Row::Record(1652, 3), // 673 DeliberationRefusal.fewWatchers
    Row::Record(384, 1), // 674 DeliberationRefusal.boxCounted
    Row::Record(908, 2), // 675 DeliberationRefusal.boxChannel
    Row::Record(384, 1), // 676 DeliberationRefusal.unknownBox
    Row::Record(1603, 2), // 677 DeliberationRefusal.notCounted
    Row::Record(1655, 3), // 678 DeliberationRefusal.withheld
    Row::Record(742, 1), // 679 DeliberationRefusal.voidVote
    Row::Record(1658, 1), // 680 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 681 Tracker
    Row::Record(1659, 3), // 682 DeliberationRefusal.wrongStage
    Row::Record(1608, 3), // 683 DeliberationRefusal.timeOver
    Row::Record(742, 1), // 684 DeliberationRefusal.ownMatter
    Row::Record(742, 1), // 685 DeliberationRefusal.reasonMissing
    Row::Record(742, 1), // 686 DeliberationRefusal.sameDecider
    Row::Record(742, 1), // 687 DeliberationRefusal.notProposer
    Row::Record(742, 1), // 688 DeliberationRefusal.ruledForGood
    Row::Record(803, 1), // 689 DeliberationRefusal.unknownContribution
    Row::Record(803, 1), // 690 DeliberationRefusal.contributionExists
    Row::Record(1662, 2), // 691 DeliberationRefusal.tooManyContributions
    Row::Record(1664, 3), // 692 DeliberationRefusal.otherKind
    Row::Record(803, 1), // 693 DeliberationRefusal.contributionHidden
    Row::Record(803, 1), // 694 DeliberationRefusal.amendmentOver
    Row::Record(1667, 3), // 695 DeliberationRefusal.staleAmendment
    Row::Record(1670, 2), // 696 DeliberationRefusal.noDraftToChange
    Row::Record(1672, 3), // 697 DeliberationRefusal.listOpen
    Row::Record(1675, 3), // 698 DeliberationRefusal.noSuchEntry
    Row::Record(1678, 4), // 699 DeliberationRefusal.noSuchArea
    Row::Record(1682, 2), // 700 DeliberationRefusal.asListed
    Row::Record(843, 1), // 701 DeliberationRefusal.objectionExists
    Row::Record(771, 2), // 702 DeliberationRefusal.alreadyObjected
    Row::Record(843, 1), // 703 DeliberationRefusal.unknownObjection
    Row::Record(843, 1), // 704 DeliberationRefusal.objectionOver
    Row::Union(1817, 21), // 705 CovenantRefusal
    Row::Record(734, 1), // 706 CovenantRefusal.covenantExists
    Row::Record(734, 1), // 707 CovenantRefusal.unknownCovenant
    Row::Record(1795, 2), // 708 CovenantRefusal.notInForce
    Row::Record(1797, 3), // 709 CovenantRefusal.notYetInForce
    Row::Record(1069, 2), // 710 CovenantRefusal.unknownRule
    Row::Record(1800, 2), // 711 CovenantRefusal.violationExists
    Row::Record(1068, 1), // 712 CovenantRefusal.unknownViolation
    Row::Record(1068, 1), // 713 CovenantRefusal.ownViolation
    Row::Record(1068, 1), // 714 CovenantRefusal.alreadyWithdrawn
    Row::Record(1802, 2), // 715 CovenantRefusal.replyClosed
    Row::Record(1804, 3), // 716 CovenantRefusal.notApplied
    Row::Record(1807, 3), // 717 CovenantRefusal.appealClosed
    Row::Record(1068, 1), // 718 CovenantRefusal.alreadyAppealed
    Row::Record(1068, 1), // 719 CovenantRefusal.ownRecord
    Row::Record(1068, 1), // 720 CovenantRefusal.noAppeal
    Row::Record(1810, 3), // 721 CovenantRefusal.notDue
    Row::Record(1068, 1), // 722 CovenantRefusal.nothingToRefer
    Row::Record(1813, 2), // 723 CovenantRefusal.placeTooHigh
    Row::Record(1815, 2), // 724 CovenantRefusal.placeOutside
    Row::Record(1817, 0), // 725 CovenantRefusal.minor
    Row::Record(1566, 2), // 726 CovenantRefusal.notBound
    Row::Union(1868, 33), // 727 PointsRefusal
    Row::Record(284, 1), // 728 PointsRefusal.notAMerchant
    Row::Record(1128, 1), // 729 PointsRefusal.unknownFund
    Row::Record(199, 1), // 730 PointsRefusal.unknownAct
    Row::Record(1838, 3), // 731 PointsRefusal.unknownAward
    Row::Record(1143, 1), // 732 PointsRefusal.unknownOffer
    Row::Record(1150, 1), // 733 PointsRefusal.unknownRedemption
    Row::Record(1178, 1), // 734 PointsRefusal.unknownSettlement
    Row::Record(1841, 2), // 735 PointsRefusal.notInSettlement
    Row::Record(1128, 1), // 736 PointsRefusal.fundExists
    Row::Record(1143, 1), // 737 PointsRefusal.offerExists
    Row::Record(1150, 1), // 738 PointsRefusal.redemptionExists
    Row::Record(1178, 1), // 739 PointsRefusal.settlementExists
    Row::Record(36, 1), // 740 PointsRefusal.ownAward
    Row::Record(1843, 3), // 741 PointsRefusal.fundElsewhere
    Row::Record(316, 2), // 742 PointsRefusal.proofTooLow
    Row::Record(1838, 3), // 743 PointsRefusal.alreadyAwarded
    Row::Record(1846, 5), // 744 PointsRefusal.capReached
    Row::Record(1838, 3), // 745 PointsRefusal.alreadyReversed
    Row::Record(1851, 2), // 746 PointsRefusal.priceTooLow
    Row::Record(1853, 0), // 747 PointsRefusal.stockEmpty
    Row::Record(199, 1), // 748 PointsRefusal.requirementEmpty
    Row::Record(1143, 1), // 749 PointsRefusal.offerWithdrawn
    Row::Record(527, 1), // 750 PointsRefusal.ownOffer
    Row::Record(1853, 3), // 751 PointsRefusal.requirementNotMet
    Row::Record(1143, 1), // 752 PointsRefusal.soldOut
    Row::Record(1856, 2), // 753 PointsRefusal.balanceTooLow
    Row::Record(1863, 2), // 754 PointsRefusal.redemptionOver
    Row::Words(1858, 5), // 755 RedemptionStatus
    Row::Record(349, 2), // 756 PointsRefusal.redemptionLate
    Row::Record(349, 2), // 757 PointsRefusal.notDue
    Row::Record(36, 1), // 758 PointsRefusal.ownConfirmation
    Row::Record(1148, 2), // 759 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 760 PointsRefusal.nothingToSettle
    Row::Record(1865, 3), // 761 PointsRefusal.ledgerFull
    Row::Union(1931, 33), // 762 CasesRefusal
    Row::Record(1078, 1), // 763 CasesRefusal.unknownCase
    Row::Record(1901, 0), // 764 CasesRefusal.channelOfTheEngine
    Row::Record(1901, 2), // 765 CasesRefusal.sourceEntered
    Row::Record(1078, 1), // 766 CasesRefusal.caseExists
    Row::Record(207, 1), // 767 CasesRefusal.unknownKind
    Row::Record(291, 2), // 768 CasesRefusal.regionTooHigh
    Row::Record(1903, 0), // 769 CasesRefusal.notOwnName
    Row::Record(1916, 3), // 770 CasesRefusal.wrongStage
    Row::Words(1903, 13), // 771 Stage
    Row::List(771), // 772 Stages
    Row::Record(1919, 3), // 773 CasesRefusal.wrongLevel
    Row::Record(349, 2), // 774 CasesRefusal.notDue
    Row::Record(349, 2), // 775 CasesRefusal.deadlinePassed
    Row::Record(219, 1), // 776 CasesRefusal.atTop
    Row::Record(1922, 2), // 777 CasesRefusal.notAbove
    Row::Record(1924, 2), // 778 CasesRefusal.aboveTop
    Row::Record(1926, 3), // 779 CasesRefusal.skipsLevel
    Row::Record(284, 1), // 780 CasesRefusal.notEntrustable
    Row::Record(284, 1), // 781 CasesRefusal.notADepartment
    Row::Record(547, 2), // 782 CasesRefusal.outOfReach
    Row::Record(528, 1), // 783 CasesRefusal.namedTwice
    Row::Record(1929, 0), // 784 CasesRefusal.unitMissing
    Row::Record(766, 1), // 785 CasesRefusal.notWithUnit
    Row::Record(766, 1), // 786 CasesRefusal.notActingFor
    Row::Record(528, 1), // 787 CasesRefusal.feedbackGiven
    Row::Record(528, 1), // 788 CasesRefusal.returnedBefore
    Row::Record(528, 1), // 789 CasesRefusal.dispatchDesignated
    Row::Record(1278, 1), // 790 CasesRefusal.alreadyRated
    Row::Record(1929, 0), // 791 CasesRefusal.anonymous
    Row::Record(1929, 0), // 792 CasesRefusal.notReporter
    Row::Record(1929, 0), // 793 CasesRefusal.handlerRates
    Row::Record(328, 2), // 794 CasesRefusal.windowClosed
    Row::Record(1929, 2), // 795 CasesRefusal.reopenedTooOften
    Row::Record(346, 3), // 796 CasesRefusal.unknownYear
    Row::Record(219, 1), // 797 CasesRefusal.noTerm
    Row::Union(1967, 10), // 798 ConsultationRefusal
    Row::Record(1398, 1), // 799 ConsultationRefusal.unknownQuestion
    Row::Record(1398, 1), // 800 ConsultationRefusal.questionExists
    Row::Record(1399, 1), // 801 ConsultationRefusal.notPublic
    Row::Record(1964, 3), // 802 ConsultationRefusal.outOfReach
    Row::Record(339, 2), // 803 ConsultationRefusal.tooManyOpen
    Row::Record(1398, 1), // 804 ConsultationRefusal.notOpen
    Row::Record(1398, 1), // 805 ConsultationRefusal.ownQuestion
    Row::Record(1398, 1), // 806 ConsultationRefusal.notAnswered
    Row::Record(1398, 1), // 807 ConsultationRefusal.ratedAlready
    Row::Record(349, 2), // 808 ConsultationRefusal.notDue
    Row::Union(1985, 10), // 809 VaultRefusal
    Row::Record(245, 1), // 810 VaultRefusal.unknownEntry
    Row::Record(245, 1), // 811 VaultRefusal.entryExists
    Row::Record(247, 1), // 812 VaultRefusal.unknownCategory
    Row::Record(247, 1), // 813 VaultRefusal.consentNeeded
    Row::Record(247, 2), // 814 VaultRefusal.notByConsent
    Row::Record(36, 1), // 815 VaultRefusal.nothingConsented
    Row::Record(1981, 2), // 816 VaultRefusal.notKept
    Row::Words(1977, 4), // 817 EntryStatus
    Row::Record(1981, 2), // 818 VaultRefusal.notDue
    Row::Record(1983, 2), // 819 VaultRefusal.childInCare
    Row::Record(36, 3), // 820 VaultRefusal.onlyOperator
    Row::Record(2073, 21), // 821 ExportView
    Row::Record(2024, 9), // 822 MemberView
    Row::List(824), // 823 [RoleView]
    Row::Record(501, 5), // 824 RoleView
    Row::List(286), // 825 [Unmasking]
    Row::List(0), // 826 [TopicId]
    Row::List(828), // 827 [ViolationView]
    Row::Record(2038, 15), // 828 ViolationView
    Row::Union(2033, 5), // 829 CovenantStanding
    Row::Record(2033, 0), // 830 CovenantStanding.noticed
    Row::Record(1089, 1), // 831 CovenantStanding.applied
    Row::Record(1107, 2), // 832 CovenantStanding.appealed
    Row::Record(2033, 0), // 833 CovenantStanding.dismissed
    Row::Record(2033, 0), // 834 CovenantStanding.withdrawn
    Row::Maybe(28), // 835 text?
    Row::List(0), // 836 [SourceId]
    Row::List(0), // 837 [RedemptionId]
    Row::List(0), // 838 [CaseId]
    Row::List(0), // 839 [QuestionId]
    Row::List(841), // 840 [RecordView]
    Row::Record(2053, 12), // 841 RecordView
    Row::List(843), // 842 [EntryView]
    Row::Record(2065, 8), // 843 EntryView
    Row::Union(2156, 11), // 844 MembershipAnswer
    Row::Record(2100, 6), // 845 RegionView
    Row::Record(2110, 7), // 846 RegionHistory
    Row::List(848), // 847 [RegionVersion]
    Row::Record(2106, 4), // 848 RegionVersion
    Row::Maybe(850), // 849 Turn?
    Row::Record(296, 2), // 850 Turn
    Row::List(850), // 851 [Turn]
    Row::List(853), // 852 [PlannedReshape]
    Row::Record(293, 2), // 853 PlannedReshape
    Row::Record(2119, 8), // 854 CoverageView
    Row::Maybe(65), // 855 Ratio?
    Row::List(857), // 856 [ProofFigure]
    Row::Record(2117, 2), // 857 ProofFigure
    Row::Record(2127, 2), // 858 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 859 JoinCode
    Row::Record(2132, 1), // 860 MembershipAnswer.entries
    Row::List(862), // 861 [ChannelCount]
    Row::Record(2129, 3), // 862 ChannelCount
    Row::Record(2133, 3), // 863 MembershipAnswer.batch
    Row::Record(2147, 4), // 864 OrganisationView
    Row::Union(2141, 6), // 865 OrganisationStatus
    Row::Record(2136, 3), // 866 OrganisationStatus.applied
    Row::Record(2139, 0), // 867 OrganisationStatus.active
    Row::Record(2139, 2), // 868 OrganisationStatus.rejected
    Row::Record(2141, 0), // 869 OrganisationStatus.withdrawn
    Row::Record(2141, 0), // 870 OrganisationStatus.suspended
    Row::Record(2141, 0), // 871 OrganisationStatus.dissolved
    Row::Record(2154, 1), // 872 MembershipAnswer.identityKeys
    Row::List(874), // 873 [IdentityKeyView]
    Row::Record(2151, 3), // 874 IdentityKeyView
    Row::Record(2155, 1), // 875 MembershipAnswer.unmaskings
    Row::Union(2355, 12), // 876 DeliberationAnswer
    Row::Record(2247, 21), // 877 TopicView
    Row::Union(2203, 10), // 878 StageView
    Row::Record(349, 1), // 879 StageView.proposed
    Row::Record(349, 1), // 880 StageView.screening
    Row::Record(2167, 3), // 881 StageView.declined
    Row::Record(2170, 2), // 882 StageView.appealed
    Row::Record(313, 1), // 883 StageView.discussed
    Row::Record(2172, 2), // 884 StageView.seconded
    Row::Record(2178, 7), // 885 StageView.voting
    Row::List(887), // 886 [PaperBox]
    Row::Record(2174, 4), // 887 PaperBox
    Row::Record(2193, 8), // 888 StageView.decided
    Row::Record(2189, 4), // 889 CountTerms
    Row::Record(2185, 4), // 890 Thresholds
    Row::Record(2201, 2), // 891 StageView.lapsed
    Row::Record(296, 1), // 892 StageView.withdrawn
    Row::Maybe(894), // 893 Effect?
    Row::Union(2227, 6), // 894 Effect
    Row::Record(854, 2), // 895 Effect.announced
    Row::Record(2213, 3), // 896 Effect.annulled
    Row::Record(1064, 1), // 897 Effect.stands
    Row::Record(2216, 4), // 898 InForce
    Row::Maybe(396), // 899 ReviewFinding?
    Row::Record(2220, 3), // 900 Effect.repealed
    Row::Record(2223, 4), // 901 Effect.moot
    Row::Maybe(903), // 902 NextStep?
    Row::Record(2245, 2), // 903 NextStep
    Row::Words(2233, 12), // 904 Next
    Row::Record(2268, 7), // 905 BallotView
    Row::Maybe(236), // 906 EntryChannel?
    Row::Record(2287, 3), // 907 BallotsView
    Row::List(909), // 908 [PublishedBallot]
    Row::Record(2284, 3), // 909 PublishedBallot
    Row::Union(2281, 3), // 910 Ballot
    Row::Record(2278, 1), // 911 Ballot.motion
    Row::Words(2275, 3), // 912 Choice
    Row::Record(2279, 1), // 913 Ballot.options
    Row::Record(2280, 1), // 914 Ballot.void
    Row::Record(2290, 5), // 915 BallotProof
    Row::List(917), // 916 [Sentence]
    Row::Record(2006, 2), // 917 Sentence
    Row::Record(2299, 3), // 918 ElectionView
    Row::List(920), // 919 [PostView]
    Row::Record(2295, 4), // 920 PostView
    Row::Record(2313, 2), // 921 DiscussionView
    Row::List(923), // 922 [ContributionView]
    Row::Record(2302, 11), // 923 ContributionView
    Row::Maybe(67), // 924 bool?
    Row::Maybe(926), // 925 Moderation?
    Row::Record(824, 2), // 926 Moderation
    Row::Record(2330, 2), // 927 ConsensusView
    Row::Record(2327, 3), // 928 ConsensusReport
    Row::List(930), // 929 [ConsensusGroup]
    Row::Record(2324, 3), // 930 ConsensusGroup
    Row::List(932), // 931 [StatementView]
    Row::Record(2315, 5), // 932 StatementView
    Row::List(934), // 933 [OwnStatement]
    Row::Record(2320, 4), // 934 OwnStatement
    Row::List(46), // 935 [u16]
    Row::Record(2334, 5), // 936 ElectorateView
    Row::List(938), // 937 [ListLine]
    Row::Record(2332, 2), // 938 ListLine
    Row::Record(2351, 2), // 939 ObjectionsView
    Row::List(941), // 940 [ObjectionView]
    Row::Record(2343, 8), // 941 ObjectionView
    Row::Words(2339, 4), // 942 ObjectionStatus
    Row::Record(2353, 2), // 943 ProxiesView
    Row::List(945), // 944 [ProxyView]
    Row::Record(897, 2), // 945 ProxyView
    Row::Union(2388, 3), // 946 CovenantAnswer
    Row::Record(2371, 9), // 947 CovenantView
    Row::List(949), // 948 [CovenantVersion]
    Row::Record(2367, 4), // 949 CovenantVersion
    Row::Record(2085, 1), // 950 CovenantAnswer.violations
    Row::Record(2387, 1), // 951 CovenantAnswer.figures
    Row::List(953), // 952 [RuleFigures]
    Row::Record(2380, 7), // 953 RuleFigures
    Row::Union(2440, 10), // 954 PointsAnswer
    Row::Record(2391, 2), // 955 PersonView
    Row::Record(2393, 5), // 956 ParticipationView
    Row::Record(2398, 6), // 957 MerchantView
    Row::Record(2404, 5), // 958 FundView
    Row::Record(2409, 7), // 959 OfferView
    Row::Record(2416, 9), // 960 RedemptionView
    Row::Maybe(477), // 961 Buyer?
    Row::Record(2425, 2), // 962 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 963 VerificationCode
    Row::Record(2427, 6), // 964 SettlementView
    Row::Record(2433, 7), // 965 LedgerTotals
    Row::Union(2533, 4), // 966 CasesAnswer
    Row::Record(2474, 23), // 967 CaseView
    Row::Maybe(0), // 968 SourceId?
    Row::Maybe(970), // 969 Rating?
    Row::Record(1279, 3), // 970 Rating
    Row::List(972), // 971 [DepartmentView]
    Row::Record(2450, 2), // 972 DepartmentView
    Row::List(974), // 973 [StepView]
    Row::Record(2469, 5), // 974 StepView
    Row::Words(2452, 17), // 975 StepKind
    Row::Record(2509, 11), // 976 RegionFigures
    Row::List(978), // 977 [StageFigure]
    Row::Record(2497, 2), // 978 StageFigure
    Row::List(980), // 979 [LevelFigure]
    Row::Record(2499, 2), // 980 LevelFigure
    Row::List(982), // 981 [KindFigure]
    Row::Record(2501, 3), // 982 KindFigure
    Row::Record(2504, 5), // 983 RatingSums
    Row::Record(2520, 4), // 984 UnitFigures
    Row::Record(2532, 1), // 985 CasesAnswer.agenda
    Row::List(987), // 986 [OpenCase]
    Row::Record(2524, 8), // 987 OpenCase
    Row::Union(2544, 2), // 988 CatalogueAnswer
    Row::Record(2091, 1), // 989 CatalogueAnswer.records
    Row::Record(2537, 7), // 990 BurdenView
    Row::Union(2567, 2), // 991 ConsultationAnswer
    Row::Record(2553, 6), // 992 QuestionView
    Row::Union(2550, 3), // 993 QuestionStatus
    Row::Record(2137, 2), // 994 QuestionStatus.open
    Row::Record(2546, 4), // 995 QuestionStatus.answered
    Row::Record(2550, 0), // 996 QuestionStatus.withdrawn
    Row::Record(2559, 8), // 997 Figures
    Row::Union(2569, 2), // 998 VaultAnswer
    Row::Record(1450, 1), // 999 VaultAnswer.due
    Row::Record(2580, 1), // 1000 Answered
    Row::Union(2582, 4), // 1001 BurdenOf
    Row::Record(2581, 1), // 1002 BurdenOf.worker
    Row::Record(36, 1), // 1003 BurdenOf.resident
    Row::Record(238, 1), // 1004 BurdenOf.item
    Row::Record(38, 1), // 1005 BurdenOf.region
    Row::Union(2614, 17), // 1006 CasesCommand
    Row::Record(2586, 7), // 1007 CasesCommand.report
    Row::Record(1078, 1), // 1008 CasesCommand.accept
    Row::Record(2593, 3), // 1009 CasesCommand.decline
    Row::Record(1232, 2), // 1010 CasesCommand.startSelfResolution
    Row::Record(1078, 1), // 1011 CasesCommand.handle
    Row::Record(1234, 2), // 1012 CasesCommand.entrust
    Row::Record(2596, 4), // 1013 CasesCommand.dispatch
    Row::Record(1240, 3), // 1014 CasesCommand.return
    Row::Record(2600, 3), // 1015 CasesCommand.feedback
    Row::Record(1078, 1), // 1016 CasesCommand.close
    Row::Record(2603, 3), // 1017 CasesCommand.escalate
    Row::Maybe(118), // 1018 Level?
    Row::Record(2606, 6), // 1019 CasesCommand.evaluate
    Row::Record(2593, 2), // 1020 CasesCommand.reopen
    Row::Record(2612, 2), // 1021 CasesCommand.withdraw
    Row::Record(1078, 1), // 1022 CasesCommand.recall
    Row::Record(284, 1), // 1023 CasesCommand.release
    Row::Record(1078, 1), // 1024 CasesCommand.expire
    Row::Union(2635, 4), // 1025 CasesQuery
    Row::Record(2600, 2), // 1026 CasesQuery.case
    Row::Record(38, 1), // 1027 CasesQuery.figures
    Row::Record(1246, 1), // 1028 CasesQuery.unit
    Row::Record(2631, 4), // 1029 CasesQuery.agenda
    Row::Union(2656, 5), // 1030 CatalogueCommand
    Row::Record(2643, 2), // 1031 CatalogueCommand.ask
    Row::Record(2639, 4), // 1032 DataForm
    Row::List(543), // 1033 [ItemConsent]
    Row::List(0), // 1034 [ItemCode]
    Row::Record(2648, 2), // 1035 CatalogueCommand.collect
    Row::List(1037), // 1036 [Entry]
    Row::Record(2645, 3), // 1037 Entry
    Row::Record(2650, 4), // 1038 CatalogueCommand.share
    Row::Record(1388, 3), // 1039 CatalogueCommand.refuse
    Row::Record(2654, 2), // 1040 CatalogueCommand.forget
    Row::Union(2662, 3), // 1041 CatalogueQuery
    Row::Record(36, 1), // 1042 CatalogueQuery.held
    Row::Record(2581, 1), // 1043 CatalogueQuery.collected
    Row::Record(2661, 1), // 1044 CatalogueQuery.burden
    Row::Union(2665, 1), // 1045 CharterCommand
    Row::Record(261, 1), // 1046 CharterCommand.adopt
    Row::Union(2666, 1), // 1047 ClockCommand
    Row::Record(2666, 0), // 1048 ClockCommand.advance
    Row::Union(2886, 10), // 1049 Command
    Row::Union(2725, 34), // 1050 MembershipCommand
    Row::Record(2667, 4), // 1051 MembershipCommand.defineRegion
    Row::Record(2671, 4), // 1052 MembershipCommand.reshape
    Row::Record(279, 1), // 1053 MembershipCommand.cancelReshape
    Row::Record(304, 2), // 1054 MembershipCommand.enterKnownHouseholds
    Row::Record(2675, 6), // 1055 MembershipCommand.grantRole
    Row::Record(500, 4), // 1056 MembershipCommand.revokeRole
    Row::Record(2681, 3), // 1057 MembershipCommand.issueJoinCode
    Row::Record(304, 1), // 1058 MembershipCommand.revokeJoinCode
    Row::Record(2684, 6), // 1059 MembershipCommand.join
    Row::Maybe(283), // 1060 Minority?
    Row::Record(36, 1), // 1061 MembershipCommand.leave
    Row::Record(519, 2), // 1062 MembershipCommand.nameDelegate
    Row::Record(521, 3), // 1063 MembershipCommand.regroupHousehold
    Row::Record(2690, 6), // 1064 MembershipCommand.applyOrganisation
    Row::Record(2696, 3), // 1065 MembershipCommand.reviewOrganisation
    Row::Record(545, 2), // 1066 MembershipCommand.appealReview
    Row::Record(284, 1), // 1067 MembershipCommand.withdrawApplication
    Row::Record(2699, 2), // 1068 MembershipCommand.nameOfficers
    Row::Record(545, 2), // 1069 MembershipCommand.suspendOrganisation
    Row::Record(545, 2), // 1070 MembershipCommand.reinstateOrganisation
    Row::Record(545, 2), // 1071 MembershipCommand.dissolveOrganisation
    Row::Record(615, 4), // 1072 MembershipCommand.openBatch
    Row::Record(2701, 2), // 1073 MembershipCommand.closeBatch
    Row::Record(2703, 2), // 1074 MembershipCommand.correct
    Row::Record(284, 1), // 1075 MembershipCommand.lapseReview
    Row::Record(559, 2), // 1076 MembershipCommand.rotateIdentityKey
    Row::Record(2705, 4), // 1077 MembershipCommand.prove
    Row::Maybe(258), // 1078 Identity?
    Row::Record(572, 3), // 1079 MembershipCommand.suspectDuplicate
    Row::Record(2709, 4), // 1080 MembershipCommand.reviewDuplicate
    Row::Record(580, 2), // 1081 MembershipCommand.enterMinor
    Row::Record(2713, 4), // 1082 MembershipCommand.askUnmasking
    Row::Record(2717, 3), // 1083 MembershipCommand.decideUnmasking
    Row::Record(367, 1), // 1084 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1085 MembershipCommand.erase
    Row::Record(2724, 1), // 1086 MembershipCommand.fallDue
    Row::Union(2720, 4), // 1087 Matter
    Row::Record(360, 2), // 1088 Matter.duplicate
    Row::Record(36, 1), // 1089 Matter.minor
    Row::Record(279, 1), // 1090 Matter.reshape
    Row::Record(367, 1), // 1091 Matter.unmasking
    Row::Union(2801, 25), // 1092 DeliberationCommand
    Row::Record(2759, 10), // 1093 DeliberationCommand.propose
    Row::Maybe(308), // 1094 DeliberationQuestion?
    Row::Record(763, 3), // 1095 DeliberationCommand.recordVoters
    Row::Record(769, 2), // 1096 DeliberationCommand.recordUnits
    Row::Record(771, 2), // 1097 DeliberationCommand.second
    Row::Record(742, 1), // 1098 DeliberationCommand.withdraw
    Row::Record(2769, 3), // 1099 DeliberationCommand.screen
    Row::Record(771, 2), // 1100 DeliberationCommand.appeal
    Row::Record(2772, 6), // 1101 DeliberationCommand.contribute
    Row::Record(812, 4), // 1102 DeliberationCommand.react
    Row::Record(816, 3), // 1103 DeliberationCommand.decideAmendment
    Row::Record(822, 4), // 1104 DeliberationCommand.moderate
    Row::Record(842, 5), // 1105 DeliberationCommand.object
    Row::Record(847, 4), // 1106 DeliberationCommand.decideObjection
    Row::Record(872, 3), // 1107 DeliberationCommand.review
    Row::Record(742, 1), // 1108 DeliberationCommand.open
    Row::Record(2780, 6), // 1109 DeliberationCommand.cast
    Row::Record(2778, 2), // 1110 Vote
    Row::Maybe(681), // 1111 Tracker?
    Row::Record(2790, 3), // 1112 DeliberationCommand.enterBallots
    Row::List(1114), // 1113 [NamedBallot]
    Row::Record(2786, 4), // 1114 NamedBallot
    Row::Record(896, 5), // 1115 DeliberationCommand.entrustVote
    Row::Record(896, 2), // 1116 DeliberationCommand.revokeProxy
    Row::Record(901, 3), // 1117 DeliberationCommand.serveBallots
    Row::Record(2793, 5), // 1118 DeliberationCommand.issuePaper
    Row::Record(914, 5), // 1119 DeliberationCommand.receivePaper
    Row::Record(2798, 3), // 1120 DeliberationCommand.countPapers
    Row::List(1110), // 1121 [Vote]
    Row::Record(742, 1), // 1122 DeliberationCommand.lapse
    Row::Record(742, 1), // 1123 DeliberationCommand.close
    Row::Union(2837, 11), // 1124 CovenantCommand
    Row::Record(1060, 4), // 1125 CovenantCommand.adopt
    Row::Record(1065, 2), // 1126 CovenantCommand.repeal
    Row::Record(2826, 8), // 1127 CovenantCommand.recordViolation
    Row::Record(1080, 2), // 1128 CovenantCommand.reply
    Row::Record(1080, 2), // 1129 CovenantCommand.appeal
    Row::Record(2834, 3), // 1130 CovenantCommand.decideAppeal
    Row::Record(1109, 2), // 1131 CovenantCommand.withdrawViolation
    Row::Record(1102, 2), // 1132 CovenantCommand.referAgain
    Row::Record(1102, 2), // 1133 CovenantCommand.confirmReferral
    Row::Record(1104, 2), // 1134 CovenantCommand.deferReferral
    Row::Record(1068, 1), // 1135 CovenantCommand.fallDue
    Row::Union(2854, 13), // 1136 PointsCommand
    Row::Record(1128, 2), // 1137 PointsCommand.openFund
    Row::Record(1130, 4), // 1138 PointsCommand.award
    Row::Record(2848, 4), // 1139 PointsCommand.reverse
    Row::Record(1143, 5), // 1140 PointsCommand.publishOffer
    Row::Record(1143, 1), // 1141 PointsCommand.withdrawOffer
    Row::Record(1150, 3), // 1142 PointsCommand.reserve
    Row::Record(2852, 2), // 1143 PointsCommand.confirm
    Row::Record(1150, 1), // 1144 PointsCommand.cancel
    Row::Record(1150, 1), // 1145 PointsCommand.expireRedemption
    Row::Record(527, 1), // 1146 PointsCommand.release
    Row::Record(1178, 2), // 1147 PointsCommand.settle
    Row::Record(351, 2), // 1148 PointsCommand.combine
    Row::Record(36, 1), // 1149 PointsCommand.forfeit
    Row::Union(2867, 7), // 1150 ConsultationCommand
    Row::Record(1398, 4), // 1151 ConsultationCommand.ask
    Row::Record(1416, 2), // 1152 ConsultationCommand.answer
    Row::Record(1398, 1), // 1153 ConsultationCommand.withdraw
    Row::Record(1419, 2), // 1154 ConsultationCommand.rate
    Row::Record(1398, 1), // 1155 ConsultationCommand.lapse
    Row::Record(36, 1), // 1156 ConsultationCommand.forget
    Row::Record(1399, 1), // 1157 ConsultationCommand.release
    Row::Union(2879, 7), // 1158 VaultCommand
    Row::Record(2874, 5), // 1159 VaultCommand.keep
    Row::Record(1434, 2), // 1160 VaultCommand.correct
    Row::Record(1438, 2), // 1161 VaultCommand.withdrawConsent
    Row::Record(1445, 2), // 1162 VaultCommand.erase
    Row::Record(1450, 1), // 1163 VaultCommand.confirmErasure
    Row::Record(2879, 0), // 1164 VaultCommand.lapse
    Row::Record(36, 1), // 1165 VaultCommand.retire
    Row::Union(2896, 2), // 1166 ConsultationQuery
    Row::Record(1398, 1), // 1167 ConsultationQuery.question
    Row::Record(1399, 1), // 1168 ConsultationQuery.figures
    Row::Union(2900, 3), // 1169 CovenantQuery
    Row::Record(734, 1), // 1170 CovenantQuery.covenant
    Row::Record(36, 1), // 1171 CovenantQuery.violations
    Row::Record(2898, 2), // 1172 CovenantQuery.figures
    Row::Union(2912, 12), // 1173 DeliberationQuery
    Row::Record(742, 1), // 1174 DeliberationQuery.topic
    Row::Record(2903, 3), // 1175 DeliberationQuery.ballot
    Row::Record(2906, 2), // 1176 DeliberationQuery.ballots
    Row::Record(2908, 2), // 1177 DeliberationQuery.ballotProof
    Row::Record(742, 1), // 1178 DeliberationQuery.explanation
    Row::Record(742, 1), // 1179 DeliberationQuery.election
    Row::Record(2906, 2), // 1180 DeliberationQuery.discussion
    Row::Record(802, 2), // 1181 DeliberationQuery.contribution
    Row::Record(2910, 2), // 1182 DeliberationQuery.consensus
    Row::Record(2906, 2), // 1183 DeliberationQuery.electorate
    Row::Record(2906, 2), // 1184 DeliberationQuery.objections
    Row::Record(2906, 2), // 1185 DeliberationQuery.proxies
    Row::Record(2931, 1), // 1186 Done
    Row::Union(2925, 6), // 1187 Made
    Row::Record(2924, 1), // 1188 Made.picture
    Row::Record(2932, 3), // 1189 Helper
    Row::Union(2936, 6), // 1190 JournalQuery
    Row::Record(2935, 0), // 1191 JournalQuery.state
    Row::Record(2935, 0), // 1192 JournalQuery.root
    Row::Record(1475, 1), // 1193 JournalQuery.inclusion
    Row::Record(2935, 1), // 1194 JournalQuery.consistency
    Row::Record(1474, 1), // 1195 JournalQuery.receipt
    Row::Record(36, 1), // 1196 JournalQuery.export
    Row::Union(2942, 11), // 1197 MembershipQuery
    Row::Record(38, 1), // 1198 MembershipQuery.region
    Row::Record(38, 1), // 1199 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1200 MembershipQuery.coverage
    Row::Record(304, 1), // 1201 MembershipQuery.joinCode
    Row::Record(36, 1), // 1202 MembershipQuery.member
    Row::Record(38, 1), // 1203 MembershipQuery.entries
    Row::Record(384, 1), // 1204 MembershipQuery.batch
    Row::Record(284, 1), // 1205 MembershipQuery.organisation
    Row::Record(2942, 0), // 1206 MembershipQuery.identityKeys
    Row::Record(367, 1), // 1207 MembershipQuery.unmasking
    Row::Record(36, 1), // 1208 MembershipQuery.unmaskings
    Row::Union(2953, 10), // 1209 PointsQuery
    Row::Record(36, 1), // 1210 PointsQuery.person
    Row::Record(1130, 2), // 1211 PointsQuery.participation
    Row::Record(527, 1), // 1212 PointsQuery.merchant
    Row::Record(1128, 1), // 1213 PointsQuery.fund
    Row::Record(1143, 1), // 1214 PointsQuery.offer
    Row::Record(1150, 1), // 1215 PointsQuery.redemption
    Row::Record(1150, 1), // 1216 PointsQuery.verificationCode
    Row::Record(1178, 1), // 1217 PointsQuery.settlement
    Row::Record(1841, 2), // 1218 PointsQuery.settlementLine
    Row::Record(2953, 0), // 1219 PointsQuery.ledger
    Row::Union(2965, 9), // 1220 Query
    Row::Union(2963, 2), // 1221 VaultQuery
    Row::Record(245, 1), // 1222 VaultQuery.entry
    Row::Record(2963, 0), // 1223 VaultQuery.due
    Row::Record(2974, 3), // 1224 Question
    Row::Record(2980, 5), // 1225 Request
    Row::Maybe(1227), // 1226 Via?
    Row::Record(2977, 3), // 1227 Via
    Row::Maybe(1189), // 1228 Helper?
    Row::Leaf(Leaf::Secret), // 1229 Secret
    Row::Record(2985, 3), // 1230 Setup
    Row::Union(3019, 10), // 1231 Tool
    Row::Record(2988, 4), // 1232 Tool.identityDigest
    Row::Record(2992, 3), // 1233 Tool.identityKey
    Row::Record(1105, 1), // 1234 Tool.creditCode
    Row::Record(2995, 2), // 1235 Tool.contentDigest
    Row::Record(2997, 1), // 1236 Tool.qrPicture
    Row::Record(2998, 6), // 1237 Tool.verifyInclusion
    Row::Record(3004, 6), // 1238 Tool.verifyConsistency
    Row::Record(3010, 6), // 1239 Tool.verifyBallot
    Row::Record(3016, 3), // 1240 Tool.recount
    Row::Record(3019, 0), // 1241 Tool.presets
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
    must(24, 0), // voter
    may(243, 250, 0), // organisation
    may(562, 251, 0), // proxy
    must(426, 236), // channel
    must(510, 0), // topic
    must(573, 19), // boxes
    must(572, 19), // papers
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
    must(581, 417), // flaw
    must(147, 19), // ballots
    must(45, 19), // cast
    must(582, 19), // blank
    must(106, 415), // void
    must(583, 95), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(584, 19), // yes
    must(585, 19), // no
    must(586, 19), // abstain
    must(587, 421), // tallies
    must(141, 0), // quorum
    must(142, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(588, 431), // test
    must(583, 95), // measure
    must(589, 19), // part
    must(590, 19), // whole
    must(591, 66), // base
    must(592, 65), // ratio
    must(593, 432), // comparison
    must(560, 433), // left
    must(594, 433), // right
    must(595, 67), // holds
    must(596, 45), // option
    must(597, 428), // votes
    must(598, 429), // tests
    must(596, 45), // option
    must(475, 67), // reserved
    must(599, 67), // byTie
    must(597, 426), // votes
    must(600, 434), // seated
    must(601, 314), // tied
    must(264, 45), // open
    must(477, 424), // posts
    must(251, 45), // first
    must(44, 45), // second
    must(602, 19), // forFirst
    must(603, 19), // forSecond
    must(596, 45), // option
    must(604, 314), // path
    must(605, 19), // strength
    must(606, 19), // back
    must(607, 314), // cut
    must(608, 437), // duels
    must(609, 314), // unbeaten
    may(610, 52, 0), // winner
    must(31, 439), // proof
    must(596, 45), // option
    must(597, 19), // votes
    must(611, 19), // alone
    must(612, 444), // standings
    must(613, 19), // continuing
    must(117, 19), // exhausted
    must(614, 314), // out
    must(599, 67), // byTie
    must(615, 442), // rounds
    may(610, 52, 0), // winner
    must(601, 314), // tied
    must(616, 45), // project
    must(617, 433), // effectiveVotesThousandths
    must(618, 19), // inFull
    must(616, 45), // project
    must(597, 19), // votes
    must(619, 13), // cost
    must(524, 13), // before
    must(620, 67), // funded
    must(599, 67), // byTie
    must(621, 449), // offers
    must(622, 447), // steps
    must(560, 13), // left
    must(601, 314), // tied
    must(486, 420), // motion
    must(474, 423), // seats
    must(104, 436), // schulze
    must(105, 441), // runoff
    must(484, 446), // budget
    must(623, 413), // outcome
    must(624, 414), // turnout
    may(625, 418, 0), // count
    must(31, 429), // proof
    must(626, 19), // sameTracker
    must(28, 17), // root
    must(510, 0), // topic
    must(36, 39), // region
    must(627, 412), // result
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
    must(661, 409), // paperReceived
    must(662, 410), // votingClosed
    must(663, 411), // topicDecided
    must(510, 0), // topic
    must(36, 39), // region
    must(664, 331), // draft
    may(122, 453, 0), // replaces
    must(665, 18), // since
    must(507, 0), // covenant
    must(510, 0), // topic
    must(254, 18), // until
    must(666, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(34, 0), // person
    must(667, 39), // place
    must(522, 17), // evidence
    must(668, 19), // repetition
    must(583, 335), // measure
    must(254, 18), // until
    must(669, 18), // applies
    must(670, 0), // case
    may(671, 251, 0), // recorder
    must(666, 0), // violation
    must(536, 17), // content
    must(666, 0), // violation
    must(34, 0), // person
    must(667, 39), // place
    must(522, 17), // evidence
    must(668, 19), // repetition
    must(583, 335), // measure
    may(670, 459, 0), // case
    must(408, 18), // appealUntil
    must(507, 0), // covenant
    must(501, 0), // rule
    must(667, 39), // place
    must(507, 0), // covenant
    must(501, 0), // rule
    must(667, 39), // place
    must(672, 18), // issued
    must(666, 0), // violation
    must(667, 39), // place
    must(522, 17), // evidence
    must(182, 0), // kind
    must(670, 0), // case
    must(666, 0), // violation
    must(670, 0), // case
    must(666, 0), // violation
    must(136, 28), // code
    must(666, 0), // violation
    must(536, 17), // content
    must(267, 18), // due
    must(666, 0), // violation
    must(406, 0), // reason
    must(666, 0), // violation
    may(406, 68, 0), // reason
    may(670, 459, 0), // case
    must(673, 452), // covenantAdopted
    must(674, 454), // covenantRepealed
    must(675, 455), // covenantGoesOn
    must(676, 456), // violationRecorded
    must(677, 457), // replyGiven
    must(678, 458), // measureApplied
    must(679, 460), // noticeIssued
    must(680, 461), // noticeRetracted
    must(681, 462), // referredAgain
    must(682, 463), // referralOpened
    must(683, 464), // referralRefused
    must(684, 465), // appealLodged
    must(685, 466), // appealDismissed
    must(686, 467), // violationWithdrawn
    must(687, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(687, 0), // fund
    must(101, 0), // source
    must(176, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(687, 0), // fund
    must(101, 0), // source
    must(176, 13), // amount
    must(406, 0), // reason
    must(49, 0), // act
    must(688, 19), // times
    must(689, 0), // offer
    must(394, 0), // merchant
    must(690, 13), // price
    must(691, 19), // stock
    may(692, 473, 0), // requires
    must(34, 0), // person
    must(394, 0), // merchant
    must(693, 0), // redemption
    must(689, 0), // offer
    must(694, 477), // buyer
    must(690, 13), // price
    must(695, 45), // tries
    must(267, 18), // due
    must(693, 0), // redemption
    must(387, 45), // triesLeft
    must(696, 0), // cancelled
    must(697, 0), // expired
    must(698, 0), // locked
    must(699, 0), // dissolved
    must(693, 0), // redemption
    must(700, 481), // cause
    must(394, 0), // merchant
    must(701, 13), // carried
    must(702, 13), // earned
    must(703, 13), // spent
    must(475, 13), // reserved
    must(704, 13), // net
    must(705, 485), // cny
    must(701, 13), // carried
    must(702, 13), // earned
    must(703, 13), // spent
    must(475, 13), // reserved
    must(704, 13), // net
    must(705, 485), // cny
    must(706, 485), // rounding
    must(707, 0), // settlement
    must(36, 39), // region
    must(708, 109), // rate
    must(709, 483), // lines
    must(710, 486), // totals
    must(34, 0), // person
    must(268, 0), // into
    must(176, 13), // amount
    must(34, 0), // person
    must(687, 0), // fund
    must(176, 13), // amount
    must(711, 469), // fundOpened
    must(712, 470), // pointsAwarded
    must(713, 471), // awardReversed
    must(714, 472), // offerPublished
    must(715, 475), // offerWithdrawn
    must(716, 476), // redemptionReserved
    must(717, 478), // codeRejected
    must(718, 479), // redemptionConfirmed
    must(719, 480), // redemptionReturned
    must(720, 482), // settled
    must(721, 487), // pointsCombined
    must(722, 488), // pointsForfeited
    must(196, 114), // officeHours
    must(197, 116), // limits
    must(198, 45), // warningsMax
    must(199, 45), // reopeningsMax
    must(200, 46), // evaluationDays
    must(404, 491), // terms
    must(19, 0), // resident
    must(723, 0), // gridPatrol
    must(724, 0), // hotline
    must(725, 0), // policeLine
    must(726, 0), // sensor
    must(395, 0), // department
    must(727, 0), // tip
    must(507, 0), // covenant
    must(670, 0), // case
    must(182, 0), // kind
    must(183, 67), // urgent
    must(36, 39), // region
    must(193, 118), // level
    must(426, 493), // channel
    must(101, 0), // source
    may(728, 251, 0), // reporter
    must(536, 17), // content
    must(267, 18), // due
    must(670, 0), // case
    must(193, 118), // level
    must(670, 0), // case
    must(193, 118), // level
    must(406, 0), // reason
    must(604, 0), // path
    must(254, 18), // until
    must(670, 0), // case
    may(510, 346, 0), // topic
    must(670, 0), // case
    must(243, 0), // organisation
    must(670, 0), // case
    must(729, 0), // lead
    must(64, 113), // helpers
    must(730, 67), // designated
    must(670, 0), // case
    must(395, 0), // department
    must(406, 0), // reason
    must(36, 503), // region
    must(243, 504), // organisation
    must(670, 0), // case
    must(523, 502), // unit
    must(627, 0), // result
    must(731, 67), // complete
    may(407, 251, 0), // by
    must(670, 0), // case
    must(193, 118), // level
    must(523, 502), // unit
    must(627, 0), // result
    must(606, 140), // back
    must(732, 67), // late
    must(254, 18), // until
    must(340, 0), // unknownYear
    must(733, 0), // warningsExhausted
    must(670, 0), // case
    must(162, 118), // from
    must(163, 118), // to
    may(406, 68, 0), // reason
    must(267, 18), // due
    may(734, 507, 0), // deferral
    must(670, 0), // case
    must(193, 118), // level
    must(523, 502), // unit
    must(267, 18), // due
    must(670, 0), // case
    must(193, 118), // level
    must(735, 45), // warning
    must(267, 18), // due
    may(734, 507, 0), // deferral
    must(670, 0), // case
    must(267, 18), // due
    may(734, 507, 0), // deferral
    must(670, 0), // case
    must(736, 46), // round
    must(737, 513), // response
    must(738, 513), // solution
    must(739, 513), // satisfaction
    may(406, 68, 0), // reason
    must(670, 0), // case
    must(193, 118), // level
    must(736, 46), // round
    must(406, 0), // reason
    must(267, 18), // due
    must(740, 490), // termsAdopted
    must(741, 492), // caseReported
    must(742, 494), // caseAccepted
    must(743, 495), // caseDeclined
    must(744, 496), // selfResolutionStarted
    must(745, 497), // handlingStarted
    must(746, 498), // caseEntrusted
    must(747, 499), // caseDispatched
    must(748, 500), // caseReturned
    must(749, 501), // feedbackGiven
    must(750, 505), // caseClosed
    must(751, 506), // caseEscalated
    must(752, 509), // deadlineMissed
    must(753, 510), // caseSupervised
    must(754, 511), // deadlineSet
    must(755, 512), // caseRated
    must(756, 514), // caseReopened
    must(757, 515), // caseReleased
    must(758, 516), // caseWithdrawn
    must(407, 0), // by
    must(759, 0), // record
    must(760, 19), // ageDays
    must(254, 18), // until
    must(761, 0), // holder
    must(759, 0), // record
    must(760, 19), // ageDays
    must(254, 18), // until
    must(211, 122), // basis
    must(254, 18), // until
    must(210, 0), // item
    must(762, 0), // purpose
    must(210, 0), // item
    must(243, 0), // organisation
    must(20, 0), // owner
    must(243, 0), // organisation
    must(258, 39), // actsIn
    must(187, 39), // grid
    must(210, 0), // item
    must(407, 0), // by
    must(759, 0), // record
    must(760, 19), // ageDays
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
    must(761, 0), // holder
    must(759, 0), // record
    must(760, 19), // ageDays
    must(254, 18), // until
    must(759, 0), // record
    must(254, 18), // until
    must(763, 527), // unknownItem
    must(764, 528), // itemTwice
    must(765, 529), // purposeNotLawful
    must(766, 530), // notEntitled
    must(767, 531), // outsideRegion
    must(768, 532), // alreadyHeld
    must(769, 533), // refusedByResident
    must(770, 534), // consentMissing
    must(771, 535), // guardianMissing
    must(772, 536), // heldElsewhere
    must(773, 537), // recordExists
    must(774, 538), // unknownRecord
    must(775, 539), // notFresh
    must(776, 540), // notRefusable
    must(384, 526), // why
    must(768, 522), // alreadyHeld
    must(777, 523), // shareFrom
    must(778, 524), // mayCollect
    must(779, 525), // forbidden
    must(210, 0), // item
    must(60, 521), // answer
    must(421, 0), // asker
    must(34, 0), // person
    must(243, 0), // organisation
    must(762, 0), // purpose
    must(780, 519), // answers
    must(210, 0), // item
    must(407, 0), // by
    must(522, 17), // evidence
    must(759, 0), // record
    must(210, 0), // item
    must(34, 0), // person
    must(243, 0), // organisation
    must(762, 0), // purpose
    must(421, 0), // asker
    must(536, 17), // content
    must(211, 122), // basis
    may(201, 542, 0), // consent
    must(254, 18), // until
    must(759, 0), // record
    must(243, 0), // organisation
    must(762, 0), // purpose
    may(201, 542, 0), // consent
    must(34, 0), // person
    must(210, 0), // item
    must(243, 0), // organisation
    must(254, 18), // until
    must(781, 518), // formAsked
    must(782, 541), // itemCollected
    must(783, 544), // itemShared
    must(784, 545), // itemRefused
    must(785, 546), // holdingEnded
    must(786, 547), // personForgotten
    must(512, 0), // question
    must(787, 0), // body
    must(34, 0), // person
    must(536, 17), // content
    must(404, 51), // terms
    must(788, 18), // remind
    must(267, 18), // due
    must(512, 0), // question
    must(787, 0), // body
    must(267, 18), // due
    must(512, 0), // question
    must(523, 502), // unit
    must(267, 18), // due
    must(512, 0), // question
    must(36, 39), // region
    must(267, 18), // due
    must(523, 502), // unit
    must(35, 10), // role
    must(512, 0), // question
    must(536, 17), // content
    must(789, 554), // shown
    must(512, 0), // question
    must(790, 67), // solved
    must(791, 549), // questionAsked
    must(792, 550), // answerReminded
    must(793, 551), // answerOverdue
    must(794, 552), // questionEscalated
    must(795, 553), // questionAnswered
    must(796, 555), // questionWithdrawn
    must(797, 556), // answerRated
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 126), // category
    must(536, 17), // content
    may(201, 559, 0), // consent
    may(254, 36, 0), // until
    must(216, 0), // entry
    must(536, 17), // content
    must(216, 0), // entry
    may(254, 36, 0), // until
    must(34, 0), // person
    may(218, 563, 0), // category
    must(798, 0), // purposeReached
    must(799, 0), // serviceEnded
    must(800, 0), // consentWithdrawn
    must(801, 0), // unlawful
    must(207, 0), // otherLaw
    must(34, 0), // person
    must(509, 565), // ground
    must(802, 0), // termEnded
    must(800, 0), // consentWithdrawn
    must(803, 0), // erasure
    must(804, 567), // entries
    must(700, 568), // cause
    must(805, 558), // entryKept
    must(470, 560), // entryCorrected
    must(806, 561), // termMoved
    must(800, 562), // consentWithdrawn
    must(807, 564), // erasureOrdered
    must(808, 566), // entriesDue
    must(809, 569), // entriesErased
    must(229, 33), // charter
    must(223, 128), // membership
    must(224, 306), // deliberation
    must(507, 451), // covenant
    must(225, 468), // points
    must(226, 489), // cases
    must(227, 517), // catalogue
    must(76, 548), // consultation
    must(228, 557), // vault
    must(810, 31), // events
    must(811, 19), // bytes
    must(51, 19), // max
    must(246, 19), // at
    must(604, 28), // path
    must(812, 28), // problem
    must(813, 0), // request
    must(814, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(246, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(815, 0), // actor
    must(107, 3), // allowed
    must(816, 19), // fired
    must(255, 46), // version
    must(252, 46), // known
    must(817, 573), // tooLarge
    must(818, 574), // notUtf8
    must(819, 575), // malformed
    must(820, 576), // requestReused
    must(821, 577), // full
    must(822, 578), // timeBackward
    must(779, 579), // forbidden
    must(823, 580), // deadlinesPending
    must(824, 581), // snapshotDamaged
    must(825, 582), // snapshotVersion
    must(826, 583), // wrongSecret
    must(827, 584), // notRecorded
    must(828, 585), // noSuchRecord
    must(829, 586), // invalidNumber
    must(246, 18), // at
    must(162, 18), // from
    must(162, 18), // from
    must(830, 18), // latest
    must(831, 588), // invalid
    must(832, 589), // notInForce
    must(833, 590), // notLater
    must(501, 0), // rule
    must(145, 0), // preset
    must(834, 28), // article
    must(835, 28), // dates
    must(246, 18), // at
    must(501, 0), // rule
    must(834, 28), // article
    must(836, 19), // stand
    must(474, 45), // seats
    must(34, 0), // person
    must(501, 0), // rule
    must(834, 28), // article
    must(510, 0), // topic
    must(501, 0), // rule
    must(837, 28), // field
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
    must(834, 28), // article
    must(254, 18), // until
    must(246, 18), // at
    must(152, 0), // proposed
    must(838, 0), // screening
    must(419, 0), // declined
    must(839, 0), // appealed
    must(840, 0), // discussed
    must(841, 0), // seconded
    must(842, 0), // voting
    must(843, 0), // counting
    must(844, 0), // decided
    must(418, 0), // lapsed
    must(119, 0), // withdrawn
    must(282, 0), // announced
    must(845, 0), // annulled
    must(846, 0), // inForce
    must(847, 0), // repealed
    must(848, 0), // moot
    must(510, 0), // topic
    must(407, 0), // by
    must(423, 605), // stage
    must(510, 0), // topic
    must(501, 0), // rule
    must(254, 18), // until
    must(246, 18), // at
    must(510, 0), // topic
    must(501, 0), // rule
    must(837, 28), // field
    must(849, 28), // given
    must(257, 28), // needed
    must(523, 0), // unit
    must(36, 39), // region
    must(850, 19), // found
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
    must(851, 46), // step
    must(501, 0), // rule
    must(851, 46), // step
    must(504, 46), // replyDays
    must(128, 46), // appealDays
    must(51, 46), // max
    must(162, 46), // from
    must(852, 46), // min
    must(501, 0), // rule
    must(851, 46), // step
    must(211, 122), // basis
    must(501, 0), // rule
    must(182, 0), // kind
    must(501, 0), // rule
    must(851, 46), // step
    must(176, 13), // amount
    must(501, 0), // rule
    must(506, 0), // continues
    must(510, 0), // topic
    must(501, 0), // rule
    must(844, 0), // decided
    must(837, 28), // field
    must(849, 28), // given
    must(257, 28), // needed
    must(510, 0), // topic
    must(523, 0), // unit
    must(510, 0), // topic
    must(423, 605), // stage
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
    must(154, 433), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(853, 18), // opened
    must(24, 0), // voter
    must(242, 0), // household
    must(24, 0), // voter
    must(45, 18), // cast
    must(426, 236), // channel
    must(24, 0), // voter
    must(137, 63), // electorate
    must(501, 0), // rule
    must(182, 28), // kind
    must(837, 28), // field
    must(849, 28), // given
    must(501, 0), // rule
    must(143, 66), // approvalOf
    must(501, 0), // rule
    must(113, 78), // method
    must(480, 67), // equal
    must(854, 78), // sheetMethod
    must(855, 67), // sheetEqual
    must(501, 0), // rule
    must(834, 0), // article
    must(562, 0), // proxy
    must(51, 46), // max
    must(562, 0), // proxy
    must(501, 0), // rule
    must(834, 0), // article
    must(562, 0), // proxy
    must(162, 18), // from
    must(246, 18), // at
    must(501, 0), // rule
    must(137, 63), // electorate
    must(157, 46), // days
    must(24, 0), // voter
    must(254, 18), // until
    must(279, 0), // batch
    must(856, 46), // present
    must(257, 46), // needed
    must(510, 0), // topic
    must(147, 19), // ballots
    must(852, 46), // min
    must(857, 681), // tracker
    must(510, 0), // topic
    must(423, 605), // stage
    must(257, 605), // needed
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
    must(858, 19), // undecided
    must(510, 0), // topic
    must(137, 63), // electorate
    must(837, 28), // field
    must(510, 0), // topic
    must(137, 63), // electorate
    must(550, 67), // listed
    must(154, 19), // area
    must(510, 0), // topic
    must(550, 67), // listed
    must(859, 592), // unknownTopic
    must(860, 593), // topicExists
    must(861, 594), // unknownRule
    must(862, 595), // presetOutsideDates
    must(863, 596), // uncontested
    must(864, 597), // notConvener
    must(865, 598), // noCovenants
    must(866, 599), // electionNamed
    must(867, 600), // noElection
    must(868, 601), // recallAsks
    must(529, 602), // recallVotedOn
    must(530, 603), // recallFailed
    must(869, 604), // runoffUnderWay
    must(870, 606), // runoffLate
    must(871, 607), // runoffAsks
    must(872, 608), // unitsNamed
    must(873, 609), // unknownUnit
    must(874, 610), // registeredElsewhere
    must(875, 611), // rulesCount
    must(876, 612), // ruleTwice
    must(502, 613), // windowDays
    must(877, 614), // ladderLength
    must(878, 615), // ladderDescends
    must(879, 616), // hearingDays
    must(880, 617), // unheard
    must(508, 618), // figuresFrom
    must(881, 619), // namedWithoutBasis
    must(882, 620), // namedWithoutSource
    must(883, 621), // unknownKind
    must(499, 622), // fine
    must(884, 623), // serviceWithheld
    must(885, 624), // nothingToContinue
    must(886, 625), // covenantTaken
    must(887, 626), // nothingToRepeal
    must(888, 627), // alreadyReplaced
    must(889, 628), // looserRule
    must(890, 629), // otherRule
    must(891, 630), // unitLeftOut
    must(892, 631), // notBeingSeconded
    must(893, 632), // notSeconded
    must(894, 633), // notOpenable
    must(895, 634), // notWithdrawable
    must(896, 635), // notVoting
    must(897, 636), // secondingOver
    must(898, 637), // votingOver
    must(342, 638), // notDue
    must(899, 639), // ownSecond
    must(767, 640), // outsideRegion
    must(900, 641), // alreadySeconded
    must(901, 642), // notOwner
    must(527, 643), // areaTooLarge
    must(526, 644), // nobodyEligible
    must(902, 645), // appBallotOfAnother
    must(903, 646), // notEligible
    must(904, 647), // notDelegate
    must(905, 648), // alreadyVoted
    must(906, 649), // organisationNamed
    must(907, 650), // enteredTwice
    must(908, 651), // invalidQuestion
    must(909, 652), // adoptedByMotion
    must(910, 653), // motionOnly
    must(911, 654), // electedOf
    must(912, 655), // noRanks
    must(913, 656), // otherRanks
    must(914, 657), // secretByAnother
    must(915, 658), // ballotVoid
    must(916, 659), // noProxies
    must(917, 660), // relationMissing
    must(918, 661), // ownProxy
    must(919, 662), // proxyChain
    must(920, 663), // proxyFull
    must(921, 664), // ownTrust
    must(922, 665), // notListed
    must(923, 666), // notEntrusted
    must(924, 667), // notProxy
    must(925, 668), // proxyWithoutVote
    must(926, 669), // proxyEarly
    must(927, 670), // noPapers
    must(928, 671), // noPaperBy
    must(929, 672), // paperNotReceived
    must(930, 673), // fewWatchers
    must(931, 674), // boxCounted
    must(932, 675), // boxChannel
    must(933, 676), // unknownBox
    must(934, 677), // notCounted
    must(935, 678), // withheld
    must(936, 679), // voidVote
    must(937, 680), // unknownTracker
    must(938, 682), // wrongStage
    must(939, 683), // timeOver
    must(940, 684), // ownMatter
    must(941, 685), // reasonMissing
    must(942, 686), // sameDecider
    must(943, 687), // notProposer
    must(944, 688), // ruledForGood
    must(945, 689), // unknownContribution
    must(946, 690), // contributionExists
    must(947, 691), // tooManyContributions
    must(948, 692), // otherKind
    must(949, 693), // contributionHidden
    must(950, 694), // amendmentOver
    must(951, 695), // staleAmendment
    must(952, 696), // noDraftToChange
    must(953, 697), // listOpen
    must(954, 698), // noSuchEntry
    must(955, 699), // noSuchArea
    must(956, 700), // asListed
    must(957, 701), // objectionExists
    must(958, 702), // alreadyObjected
    must(959, 703), // unknownObjection
    must(960, 704), // objectionOver
    must(507, 0), // covenant
    must(665, 18), // since
    must(507, 0), // covenant
    must(665, 18), // since
    must(246, 18), // at
    must(666, 0), // violation
    must(961, 18), // recorded
    must(666, 0), // violation
    must(962, 18), // applied
    must(666, 0), // violation
    must(669, 18), // applies
    must(246, 18), // at
    must(666, 0), // violation
    must(254, 18), // until
    must(246, 18), // at
    must(666, 0), // violation
    must(267, 18), // due
    must(246, 18), // at
    must(667, 39), // place
    must(193, 118), // level
    must(667, 39), // place
    must(36, 39), // region
    must(963, 706), // covenantExists
    must(964, 707), // unknownCovenant
    must(832, 708), // notInForce
    must(965, 709), // notYetInForce
    must(861, 710), // unknownRule
    must(966, 711), // violationExists
    must(967, 712), // unknownViolation
    must(968, 713), // ownViolation
    must(969, 714), // alreadyWithdrawn
    must(970, 715), // replyClosed
    must(971, 716), // notApplied
    must(972, 717), // appealClosed
    must(973, 718), // alreadyAppealed
    must(974, 719), // ownRecord
    must(975, 720), // noAppeal
    must(342, 721), // notDue
    must(976, 722), // nothingToRefer
    must(977, 723), // placeTooHigh
    must(978, 724), // placeOutside
    must(413, 725), // minor
    must(979, 726), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(707, 0), // settlement
    must(394, 0), // merchant
    must(687, 0), // fund
    must(36, 39), // region
    must(187, 39), // grid
    must(49, 0), // act
    must(980, 13), // cap
    must(702, 13), // earned
    must(417, 13), // asked
    must(254, 18), // until
    must(690, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(981, 19), // done
    must(257, 19), // needed
    must(982, 13), // balance
    must(257, 13), // needed
    must(475, 0), // reserved
    must(983, 0), // confirmed
    must(696, 0), // cancelled
    must(697, 0), // expired
    must(698, 0), // locked
    must(693, 0), // redemption
    must(984, 755), // status
    must(281, 13), // total
    must(417, 13), // asked
    must(51, 13), // max
    must(985, 728), // notAMerchant
    must(986, 729), // unknownFund
    must(987, 730), // unknownAct
    must(988, 731), // unknownAward
    must(989, 732), // unknownOffer
    must(990, 733), // unknownRedemption
    must(991, 734), // unknownSettlement
    must(992, 735), // notInSettlement
    must(993, 736), // fundExists
    must(994, 737), // offerExists
    must(995, 738), // redemptionExists
    must(996, 739), // settlementExists
    must(997, 740), // ownAward
    must(998, 741), // fundElsewhere
    must(307, 742), // proofTooLow
    must(999, 743), // alreadyAwarded
    must(1000, 744), // capReached
    must(1001, 745), // alreadyReversed
    must(1002, 746), // priceTooLow
    must(1003, 747), // stockEmpty
    must(1004, 748), // requirementEmpty
    must(715, 749), // offerWithdrawn
    must(1005, 750), // ownOffer
    must(1006, 751), // requirementNotMet
    must(1007, 752), // soldOut
    must(1008, 753), // balanceTooLow
    must(1009, 754), // redemptionOver
    must(1010, 756), // redemptionLate
    must(342, 757), // notDue
    must(1011, 758), // ownConfirmation
    must(1012, 759), // ownSettlement
    must(1013, 760), // nothingToSettle
    must(1014, 761), // ledgerFull
    must(426, 493), // channel
    must(670, 0), // case
    must(1015, 0), // reported
    must(1016, 0), // notAccepted
    must(541, 0), // accepted
    must(1017, 0), // selfResolving
    must(1018, 0), // handling
    must(1019, 0), // entrusted
    must(1020, 0), // dispatched
    must(1021, 0), // returned
    must(1022, 0), // feedback
    must(1023, 0), // closed
    must(1024, 0), // evaluated
    must(1025, 0), // reopened
    must(119, 0), // withdrawn
    must(670, 0), // case
    must(423, 771), // stage
    must(257, 772), // needed
    must(193, 118), // level
    must(1026, 118), // lowest
    must(1027, 118), // highest
    must(193, 118), // level
    must(163, 118), // to
    must(163, 118), // to
    must(1028, 118), // top
    must(193, 118), // level
    must(559, 118), // next
    must(163, 118), // to
    must(1029, 46), // reopenings
    must(51, 46), // max
    must(1030, 763), // unknownCase
    must(1031, 764), // channelOfTheEngine
    must(1032, 765), // sourceEntered
    must(1033, 766), // caseExists
    must(883, 767), // unknownKind
    must(1034, 768), // regionTooHigh
    must(1035, 769), // notOwnName
    must(938, 770), // wrongStage
    must(1036, 773), // wrongLevel
    must(342, 774), // notDue
    must(1037, 775), // deadlinePassed
    must(1038, 776), // atTop
    must(1039, 777), // notAbove
    must(1040, 778), // aboveTop
    must(1041, 779), // skipsLevel
    must(1042, 780), // notEntrustable
    must(1043, 781), // notADepartment
    must(1044, 782), // outOfReach
    must(297, 783), // namedTwice
    must(1045, 784), // unitMissing
    must(1046, 785), // notWithUnit
    must(1047, 786), // notActingFor
    must(749, 787), // feedbackGiven
    must(1048, 788), // returnedBefore
    must(1049, 789), // dispatchDesignated
    must(1050, 790), // alreadyRated
    must(1051, 791), // anonymous
    must(1052, 792), // notReporter
    must(1053, 793), // handlerRates
    must(1054, 794), // windowClosed
    must(1055, 795), // reopenedTooOften
    must(340, 796), // unknownYear
    must(1056, 797), // noTerm
    must(787, 0), // body
    must(36, 39), // region
    must(187, 39), // grid
    must(1057, 799), // unknownQuestion
    must(1058, 800), // questionExists
    must(1059, 801), // notPublic
    must(1044, 802), // outOfReach
    must(1060, 803), // tooManyOpen
    must(1061, 804), // notOpen
    must(1062, 805), // ownQuestion
    must(1063, 806), // notAnswered
    must(1064, 807), // ratedAlready
    must(342, 808), // notDue
    must(1065, 0), // kept
    must(1066, 0), // stored
    must(267, 0), // due
    must(1067, 0), // erased
    must(216, 0), // entry
    must(984, 817), // status
    must(34, 0), // person
    must(564, 0), // child
    must(1068, 810), // unknownEntry
    must(1069, 811), // entryExists
    must(1070, 812), // unknownCategory
    must(1071, 813), // consentNeeded
    must(1072, 814), // notByConsent
    must(1073, 815), // nothingConsented
    must(1074, 816), // notKept
    must(342, 818), // notDue
    must(1075, 819), // childInCare
    must(1076, 820), // onlyOperator
    must(23, 572), // engine
    must(229, 587), // charter
    must(223, 143), // membership
    must(224, 591), // deliberation
    must(507, 705), // covenant
    must(225, 727), // points
    must(226, 762), // cases
    must(227, 526), // catalogue
    must(76, 798), // consultation
    must(228, 809), // vault
    must(136, 28), // code
    must(1077, 28), // en
    must(1078, 28), // zh
    must(1079, 67), // retryable
    must(501, 28), // rule
    must(1080, 571), // detail
    must(541, 30), // accepted
    must(1081, 570), // refused
    must(246, 18), // at
    must(700, 27), // cause
    must(68, 28), // command
    must(623, 29), // outcome
    must(814, 19), // seq
    must(813, 0), // request
    must(246, 18), // at
    must(524, 25), // before
    must(623, 29), // outcome
    must(1082, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(187, 130, 0), // grid
    may(242, 399, 0), // household
    may(665, 36, 0), // since
    must(31, 41), // proof
    must(270, 1), // age
    may(18, 251, 0), // guardian
    may(271, 68, 0), // handle
    must(1083, 823), // roles
    must(1084, 830), // noticed
    must(962, 831), // applied
    must(839, 832), // appealed
    must(1085, 833), // dismissed
    must(119, 834), // withdrawn
    must(666, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(667, 39), // place
    must(246, 18), // at
    must(254, 18), // until
    must(100, 67), // counts
    must(668, 19), // repetition
    must(583, 335), // measure
    must(669, 18), // applies
    must(1086, 22), // replies
    must(1087, 829), // standing
    may(670, 459, 0), // case
    may(683, 835, 0), // referralRefused
    must(522, 17), // evidence
    must(759, 0), // record
    must(34, 0), // person
    must(210, 0), // item
    must(761, 0), // holder
    may(421, 251, 0), // asker
    may(271, 68, 0), // handle
    must(762, 0), // purpose
    must(536, 17), // content
    must(246, 18), // at
    must(254, 18), // until
    must(1088, 67), // fresh
    must(1089, 113), // sharedWith
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 0), // category
    must(211, 122), // basis
    may(536, 559, 0), // content
    must(246, 18), // at
    may(254, 36, 0), // until
    must(984, 817), // status
    must(1090, 822), // member
    must(1091, 262), // merged
    must(1092, 262), // wards
    must(962, 113), // applied
    must(1093, 825), // unmaskings
    must(152, 826), // proposed
    must(841, 826), // seconded
    must(1094, 826), // recalled
    must(840, 826), // discussed
    must(1095, 826), // voted
    must(518, 356), // units
    must(1096, 140), // voterIn
    must(1097, 827), // violations
    must(982, 13), // balance
    must(1098, 836), // awards
    must(1099, 837), // redemptions
    must(226, 838), // cases
    must(1100, 839), // questions
    must(27, 840), // records
    must(804, 842), // entries
    must(1101, 428), // requests
    must(1102, 16), // state
    must(28, 20), // root
    must(1103, 21), // inclusion
    must(1104, 23), // consistency
    must(1105, 24), // receipt
    must(1106, 821), // export
    must(36, 39), // region
    must(161, 0), // name
    must(193, 118), // level
    may(231, 130, 0), // parent
    must(390, 19), // members
    must(83, 19), // households
    must(665, 18), // since
    must(36, 39), // region
    must(161, 0), // name
    may(231, 130, 0), // parent
    must(36, 39), // region
    must(1107, 847), // versions
    may(1108, 849, 0), // splitFrom
    may(247, 849, 0), // became
    must(233, 851), // parts
    must(234, 851), // absorbed
    must(1109, 852), // planned
    must(31, 41), // proof
    must(390, 19), // members
    must(36, 39), // region
    must(1110, 19), // grids
    must(1111, 19), // countedGrids
    must(252, 19), // known
    must(253, 19), // joined
    may(1112, 855, 0), // coverage
    must(1113, 19), // joinedElsewhere
    must(71, 856), // proofs
    must(136, 859), // code
    must(254, 18), // until
    must(426, 236), // channel
    must(804, 19), // entries
    must(1114, 19), // helped
    must(1115, 861), // channels
    must(1023, 67), // closed
    must(282, 296), // announced
    must(283, 296), // came
    must(36, 39), // region
    must(267, 18), // due
    must(416, 67), // overdue
    must(36, 39), // region
    may(408, 36, 0), // appealUntil
    must(962, 866), // applied
    must(1116, 867), // active
    must(575, 868), // rejected
    must(119, 869), // withdrawn
    must(1117, 870), // suspended
    must(699, 871), // dissolved
    must(243, 0), // organisation
    must(182, 265), // kind
    must(36, 39), // region
    must(984, 865), // status
    must(269, 46), // key
    may(409, 559, 0), // check
    must(273, 19), // people
    must(1118, 873), // keys
    must(1119, 825), // orders
    must(36, 845), // region
    must(1120, 846), // regionHistory
    must(1112, 854), // coverage
    must(1121, 858), // joinCode
    must(1090, 822), // member
    must(804, 860), // entries
    must(279, 863), // batch
    must(243, 864), // organisation
    must(1122, 872), // identityKeys
    must(78, 286), // unmasking
    must(1093, 875), // unmaskings
    must(246, 18), // at
    must(406, 0), // reason
    may(254, 36, 0), // until
    must(267, 18), // due
    must(406, 0), // reason
    must(665, 18), // since
    must(404, 380), // terms
    must(279, 0), // batch
    must(426, 236), // channel
    must(672, 19), // issued
    may(572, 383, 0), // papers
    must(853, 18), // opened
    must(254, 18), // until
    may(843, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(573, 886), // boxes
    must(572, 19), // papers
    must(141, 64), // quorum
    must(142, 64), // approval
    must(143, 66), // approvalOf
    must(125, 75), // silence
    must(512, 308), // question
    must(1123, 890), // thresholds
    must(90, 428), // eligible
    must(1124, 428), // silent
    must(246, 18), // at
    must(627, 412), // result
    must(404, 889), // terms
    must(573, 886), // boxes
    must(253, 19), // joined
    must(560, 19), // left
    must(561, 19), // changed
    must(628, 19), // doubled
    must(246, 18), // at
    must(384, 361), // why
    must(152, 879), // proposed
    must(838, 880), // screening
    must(419, 881), // declined
    must(839, 882), // appealed
    must(840, 883), // discussed
    must(841, 884), // seconded
    must(842, 885), // voting
    must(844, 888), // decided
    must(418, 891), // lapsed
    must(119, 892), // withdrawn
    must(246, 18), // at
    must(551, 0), // objection
    must(102, 18), // notice
    must(665, 18), // since
    may(55, 36, 0), // review
    must(416, 67), // overdue
    may(558, 899, 0), // finding
    must(246, 18), // at
    must(407, 0), // by
    must(1125, 898), // stood
    must(246, 18), // at
    must(513, 0), // repeals
    must(407, 0), // by
    may(1126, 36, 0), // goesOn
    must(282, 895), // announced
    must(845, 896), // annulled
    must(1127, 897), // stands
    must(846, 898), // inForce
    must(847, 900), // repealed
    must(848, 901), // moot
    must(1128, 0), // lapses
    must(1129, 0), // isAdmitted
    must(1130, 0), // staysDeclined
    must(1131, 0), // isFrozen
    must(647, 0), // listStands
    must(546, 0), // opens
    must(1132, 0), // isCounted
    must(1133, 0), // comesIntoForce
    must(650, 0), // resultStands
    must(1134, 0), // staysAnnulled
    must(1135, 0), // annulmentFalls
    must(1136, 0), // reviewIsOverdue
    must(246, 18), // at
    must(1137, 904), // then
    must(510, 0), // topic
    must(36, 39), // region
    must(511, 17), // subject
    must(512, 308), // question
    must(1138, 22), // earlier
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
    must(1139, 19), // objections
    must(858, 19), // undecided
    must(423, 878), // stage
    may(1140, 893, 0), // effect
    may(559, 902, 0), // next
    must(90, 67), // eligible
    may(243, 250, 0), // organisation
    may(154, 383, 0), // area
    must(1095, 67), // voted
    may(246, 36, 0), // at
    may(426, 906, 0), // channel
    may(271, 68, 0), // handle
    must(584, 0), // yes
    must(585, 0), // no
    must(586, 0), // abstain
    must(1141, 912), // choice
    must(1142, 314), // marks
    must(406, 417), // reason
    must(486, 911), // motion
    must(473, 913), // options
    must(106, 914), // void
    must(857, 681), // tracker
    must(278, 910), // ballot
    may(154, 383, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(147, 908), // ballots
    must(278, 909), // ballot
    must(667, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(476, 314), // elected
    must(264, 45), // open
    must(836, 314), // stand
    must(1143, 314), // sizes
    must(477, 919), // posts
    must(1144, 18), // counted
    may(105, 346, 0), // runoff
    must(535, 0), // contribution
    must(407, 0), // by
    must(182, 374), // kind
    may(536, 559, 0), // content
    must(255, 46), // version
    may(507, 330, 0), // covenant
    may(541, 924, 0), // accepted
    may(1145, 925, 0), // moderation
    may(539, 383, 0), // agree
    may(537, 383, 0), // disagree
    may(538, 383, 0), // pass
    must(281, 19), // total
    must(1146, 922), // contributions
    must(1147, 19), // reacted
    must(539, 19), // agree
    must(537, 19), // disagree
    must(1148, 46), // agreeRate
    must(1149, 46), // disagreeRate
    must(533, 46), // statement
    must(1150, 67), // agrees
    must(1151, 67), // significant
    must(1152, 19), // zHundredths
    must(273, 19), // people
    must(1153, 931), // views
    must(1154, 933), // own
    must(1155, 929), // groups
    must(1156, 935), // agreed
    must(575, 935), // rejected
    must(1157, 349), // statements
    must(47, 928), // report
    must(271, 0), // handle
    may(154, 383, 0), // area
    must(549, 382), // list
    must(804, 937), // entries
    must(253, 349), // joined
    must(560, 349), // left
    must(561, 349), // changed
    must(858, 0), // undecided
    must(553, 0), // upheld
    must(1085, 0), // dismissed
    must(554, 0), // unanswered
    must(551, 0), // objection
    must(407, 0), // by
    must(406, 0), // reason
    may(552, 68, 0), // about
    may(550, 924, 0), // listed
    may(154, 383, 0), // area
    must(984, 942), // status
    may(60, 68, 0), // answer
    must(281, 19), // total
    must(1139, 940), // objections
    must(281, 19), // total
    must(124, 944), // proxies
    must(510, 877), // topic
    must(278, 905), // ballot
    must(147, 907), // ballots
    must(1158, 915), // ballotProof
    must(1159, 916), // explanation
    must(1160, 918), // election
    must(1161, 921), // discussion
    must(535, 923), // contribution
    must(1162, 927), // consensus
    must(137, 936), // electorate
    must(1139, 939), // objections
    must(124, 943), // proxies
    must(507, 0), // covenant
    may(122, 453, 0), // replaces
    must(665, 18), // since
    may(254, 36, 0), // until
    must(507, 0), // covenant
    must(510, 0), // topic
    must(36, 39), // region
    must(422, 332), // rules
    must(508, 46), // figuresFrom
    must(665, 18), // since
    may(254, 36, 0), // until
    may(1163, 346, 0), // repealedBy
    must(1107, 948), // versions
    must(507, 0), // covenant
    must(501, 0), // rule
    may(1084, 383, 0), // noticed
    may(1164, 383, 0), // dissuaded
    may(1165, 383, 0), // exposed
    may(1166, 383, 0), // referred
    may(119, 383, 0), // withdrawn
    must(422, 952), // rules
    must(507, 947), // covenant
    must(1097, 950), // violations
    must(1167, 951), // figures
    must(34, 0), // person
    must(982, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(688, 19), // times
    must(1168, 13), // earnedToday
    must(177, 13), // dayCap
    must(394, 0), // merchant
    must(982, 13), // balance
    must(701, 13), // carried
    must(702, 13), // earned
    must(703, 13), // spent
    must(475, 13), // reserved
    must(687, 0), // fund
    must(36, 39), // region
    must(672, 13), // issued
    must(1098, 19), // awards
    must(1169, 19), // reversals
    must(689, 0), // offer
    must(394, 0), // merchant
    must(690, 13), // price
    must(691, 19), // stock
    may(692, 473, 0), // requires
    must(119, 67), // withdrawn
    must(1170, 67), // forSale
    must(693, 0), // redemption
    must(689, 0), // offer
    must(394, 0), // merchant
    may(694, 961, 0), // buyer
    may(271, 68, 0), // handle
    must(690, 13), // price
    must(267, 18), // due
    must(387, 45), // triesLeft
    must(984, 755), // status
    must(136, 963), // code
    must(267, 18), // due
    must(707, 0), // settlement
    must(36, 39), // region
    must(246, 18), // at
    must(708, 109), // rate
    must(709, 483), // lines
    must(710, 486), // totals
    must(1171, 19), // accounts
    must(672, 13), // issued
    must(81, 13), // persons
    must(1172, 13), // merchants
    must(475, 13), // reserved
    must(1173, 13), // cleared
    must(1174, 13), // sum
    must(34, 955), // person
    must(1175, 956), // participation
    must(394, 957), // merchant
    must(687, 958), // fund
    must(689, 959), // offer
    must(693, 960), // redemption
    must(1176, 962), // verificationCode
    must(707, 964), // settlement
    must(1177, 484), // settlementLine
    must(1178, 965), // ledger
    must(395, 0), // department
    must(1179, 67), // delivered
    must(1015, 0), // reported
    must(541, 0), // accepted
    must(419, 0), // declined
    must(1180, 0), // selfResolution
    must(1018, 0), // handling
    must(1019, 0), // entrusted
    must(1020, 0), // dispatched
    must(1021, 0), // returned
    must(1181, 0), // released
    must(1022, 0), // feedback
    must(1023, 0), // closed
    must(1182, 0), // escalated
    must(1183, 0), // missed
    must(1184, 0), // supervised
    must(1185, 0), // rated
    must(1025, 0), // reopened
    must(119, 0), // withdrawn
    must(246, 18), // at
    must(182, 975), // kind
    must(193, 118), // level
    must(523, 502), // unit
    may(1186, 68, 0), // note
    must(670, 0), // case
    must(182, 0), // kind
    must(183, 67), // urgent
    must(36, 39), // region
    must(426, 493), // channel
    must(1051, 67), // anonymous
    may(728, 251, 0), // reporter
    may(101, 968, 0), // source
    must(536, 17), // content
    must(193, 118), // level
    must(423, 771), // stage
    must(523, 502), // unit
    must(736, 46), // round
    must(267, 18), // due
    may(734, 507, 0), // deferral
    must(1187, 45), // warnings
    must(1183, 45), // missed
    may(627, 68, 0), // result
    may(604, 68, 0), // path
    may(1188, 969, 0), // rating
    must(184, 971), // departments
    must(1189, 113), // usualDepartments
    must(1190, 973), // history
    must(423, 771), // stage
    must(226, 19), // cases
    must(193, 118), // level
    must(226, 19), // cases
    must(182, 0), // kind
    must(1015, 19), // reported
    must(1191, 19), // resolved
    must(1192, 19), // ratable
    must(1185, 19), // rated
    must(737, 19), // response
    must(738, 19), // solution
    must(739, 19), // satisfaction
    must(36, 39), // region
    must(1015, 19), // reported
    must(264, 19), // open
    must(1193, 977), // stages
    must(1191, 979), // resolved
    must(1194, 19), // resolvedLate
    must(1183, 19), // missed
    must(1182, 19), // escalated
    must(1025, 19), // reopened
    must(195, 981), // kinds
    must(1195, 983), // ratings
    must(523, 502), // unit
    must(1196, 19), // onTime
    must(732, 19), // late
    must(1195, 983), // ratings
    must(670, 0), // case
    must(182, 0), // kind
    must(36, 39), // region
    must(193, 118), // level
    must(423, 771), // stage
    must(523, 502), // unit
    must(267, 18), // due
    may(734, 507, 0), // deferral
    must(226, 986), // cases
    must(670, 967), // case
    must(1167, 976), // figures
    must(523, 984), // unit
    must(1197, 985), // agenda
    must(1198, 19), // wanted
    must(768, 19), // alreadyHeld
    must(777, 19), // shareFrom
    must(778, 19), // mayCollect
    must(779, 19), // forbidden
    must(1199, 19), // avoided
    must(1200, 19), // collected
    must(27, 989), // records
    must(1201, 990), // burden
    must(536, 17), // content
    must(246, 18), // at
    must(789, 554), // shown
    may(790, 924, 0), // solved
    must(264, 994), // open
    must(1202, 995), // answered
    must(119, 996), // withdrawn
    must(512, 0), // question
    must(787, 0), // body
    must(536, 17), // content
    must(246, 18), // at
    may(1203, 130, 0), // with
    must(984, 993), // status
    must(417, 19), // asked
    must(1204, 19), // answeredInTime
    must(1205, 19), // answeredLate
    must(1206, 19), // answeredAbove
    must(416, 19), // overdue
    must(119, 19), // withdrawn
    must(790, 19), // solved
    must(1207, 19), // unsolved
    must(512, 992), // question
    must(1167, 997), // figures
    must(216, 843), // entry
    must(267, 999), // due
    must(1208, 15), // journal
    must(223, 844), // membership
    must(224, 876), // deliberation
    must(507, 946), // covenant
    must(225, 954), // points
    must(226, 966), // cases
    must(227, 988), // catalogue
    must(76, 991), // consultation
    must(228, 998), // vault
    must(60, 14), // answer
    must(1209, 0), // worker
    must(1209, 1002), // worker
    must(19, 1003), // resident
    must(210, 1004), // item
    must(36, 1005), // region
    must(670, 0), // case
    must(182, 0), // kind
    must(36, 39), // region
    must(426, 493), // channel
    must(101, 0), // source
    may(728, 251, 0), // reporter
    must(536, 17), // content
    must(670, 0), // case
    must(406, 0), // reason
    must(604, 0), // path
    must(670, 0), // case
    must(729, 0), // lead
    may(64, 113, 0), // helpers
    may(730, 67, 0), // designated
    must(670, 0), // case
    may(523, 250, 0), // unit
    must(627, 0), // result
    must(670, 0), // case
    must(406, 0), // reason
    may(163, 1018, 0), // to
    must(670, 0), // case
    must(1210, 0), // rater
    must(737, 513), // response
    must(738, 513), // solution
    must(739, 513), // satisfaction
    may(406, 68, 0), // reason
    must(670, 0), // case
    must(728, 0), // reporter
    must(47, 1007), // report
    must(1211, 1008), // accept
    must(1212, 1009), // decline
    must(1213, 1010), // startSelfResolution
    must(271, 1011), // handle
    must(1214, 1012), // entrust
    must(1215, 1013), // dispatch
    must(1216, 1014), // return
    must(1022, 1015), // feedback
    must(1217, 1016), // close
    must(1218, 1017), // escalate
    must(1219, 1019), // evaluate
    must(1220, 1020), // reopen
    must(1221, 1021), // withdraw
    must(1222, 1022), // recall
    must(1223, 1023), // release
    must(1224, 1024), // expire
    must(36, 39), // region
    may(193, 1018, 0), // level
    may(1082, 459, 0), // after
    must(1225, 46), // limit
    must(670, 1026), // case
    must(1167, 1027), // figures
    must(523, 1028), // unit
    must(1197, 1029), // agenda
    must(34, 0), // person
    must(243, 0), // organisation
    must(762, 0), // purpose
    may(1226, 1033, 0), // consents
    must(1227, 1032), // form
    must(1228, 1034), // items
    must(210, 0), // item
    must(759, 0), // record
    must(536, 17), // content
    must(1227, 1032), // form
    must(804, 1036), // entries
    must(759, 0), // record
    must(243, 0), // organisation
    must(762, 0), // purpose
    may(1226, 1033, 0), // consents
    must(34, 0), // person
    must(1067, 67), // erased
    must(1229, 1031), // ask
    must(1230, 1035), // collect
    must(156, 1038), // share
    must(1231, 1039), // refuse
    must(1232, 1040), // forget
    must(155, 1001), // of
    must(260, 1042), // held
    must(1200, 1043), // collected
    must(1201, 1044), // burden
    must(1233, 1046), // adopt
    must(1234, 1048), // advance
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
    may(1235, 87, 0), // overlapDays
    must(34, 0), // person
    must(242, 0), // household
    must(136, 859), // code
    must(388, 258), // identity
    must(31, 41), // proof
    may(413, 1060, 0), // minor
    must(243, 0), // organisation
    must(182, 265), // kind
    must(36, 39), // region
    may(263, 266, 0), // creditCode
    may(402, 22, 0), // documents
    may(265, 262, 0), // officers
    must(243, 0), // organisation
    must(1236, 67), // approve
    must(406, 0), // reason
    must(243, 0), // organisation
    must(265, 262), // officers
    must(279, 0), // batch
    may(406, 68, 0), // reason
    must(34, 0), // person
    must(1237, 300), // correction
    must(34, 0), // person
    must(388, 258), // identity
    may(1238, 1078, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(268, 0), // into
    must(1239, 67), // same
    must(406, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(271, 0), // handle
    must(406, 0), // reason
    must(78, 0), // unmasking
    must(1240, 67), // grant
    must(406, 0), // reason
    must(1241, 1088), // duplicate
    must(413, 1089), // minor
    must(239, 1090), // reshape
    must(78, 1091), // unmasking
    must(1242, 1087), // matter
    must(1243, 1051), // defineRegion
    must(239, 1052), // reshape
    must(1244, 1053), // cancelReshape
    must(1245, 1054), // enterKnownHouseholds
    must(1246, 1055), // grantRole
    must(1247, 1056), // revokeRole
    must(1248, 1057), // issueJoinCode
    must(1249, 1058), // revokeJoinCode
    must(1250, 1059), // join
    must(1251, 1061), // leave
    must(1252, 1062), // nameDelegate
    must(1253, 1063), // regroupHousehold
    must(1254, 1064), // applyOrganisation
    must(1255, 1065), // reviewOrganisation
    must(1256, 1066), // appealReview
    must(1257, 1067), // withdrawApplication
    must(1258, 1068), // nameOfficers
    must(1259, 1069), // suspendOrganisation
    must(1260, 1070), // reinstateOrganisation
    must(1261, 1071), // dissolveOrganisation
    must(1262, 1072), // openBatch
    must(1263, 1073), // closeBatch
    must(1264, 1074), // correct
    must(1265, 1075), // lapseReview
    must(1266, 1076), // rotateIdentityKey
    must(1267, 1077), // prove
    must(1268, 1079), // suspectDuplicate
    must(1269, 1080), // reviewDuplicate
    must(1270, 1081), // enterMinor
    must(1271, 1082), // askUnmasking
    must(1272, 1083), // decideUnmasking
    must(1273, 1084), // tellUnmasked
    must(1274, 1085), // erase
    must(1275, 1086), // fallDue
    must(510, 0), // topic
    must(36, 39), // region
    must(501, 0), // rule
    must(511, 17), // subject
    may(512, 1094, 0), // question
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
    must(278, 910), // ballot
    may(857, 1111, 0), // tracker
    must(510, 0), // topic
    must(24, 0), // voter
    may(243, 250, 0), // organisation
    must(1276, 1110), // vote
    must(426, 236), // channel
    may(562, 251, 0), // proxy
    must(24, 0), // voter
    may(243, 250, 0), // organisation
    must(1276, 1110), // vote
    may(562, 251, 0), // proxy
    must(510, 0), // topic
    must(426, 236), // channel
    must(147, 1113), // ballots
    must(510, 0), // topic
    must(24, 0), // voter
    must(279, 0), // batch
    must(426, 236), // channel
    may(571, 262, 0), // watchers
    must(510, 0), // topic
    must(279, 0), // batch
    must(572, 1121), // papers
    must(43, 1093), // propose
    must(1277, 1095), // recordVoters
    must(1278, 1096), // recordUnits
    must(44, 1097), // second
    must(1221, 1098), // withdraw
    must(1279, 1099), // screen
    must(505, 1100), // appeal
    must(1280, 1101), // contribute
    must(1281, 1102), // react
    must(1282, 1103), // decideAmendment
    must(1283, 1104), // moderate
    must(1284, 1105), // object
    must(1285, 1106), // decideObjection
    must(55, 1107), // review
    must(264, 1108), // open
    must(45, 1109), // cast
    must(1286, 1112), // enterBallots
    must(1287, 1115), // entrustVote
    must(1288, 1116), // revokeProxy
    must(1289, 1117), // serveBallots
    must(1290, 1118), // issuePaper
    must(1291, 1119), // receivePaper
    must(1292, 1120), // countPapers
    must(1293, 1122), // lapse
    must(1217, 1123), // close
    must(666, 0), // violation
    must(507, 0), // covenant
    must(501, 0), // rule
    must(34, 0), // person
    must(667, 39), // place
    must(522, 17), // evidence
    must(670, 0), // case
    must(413, 67), // minor
    must(666, 0), // violation
    must(553, 67), // upheld
    must(406, 0), // reason
    must(1233, 1125), // adopt
    must(1294, 1126), // repeal
    must(1295, 1127), // recordViolation
    must(1296, 1128), // reply
    must(505, 1129), // appeal
    must(1297, 1130), // decideAppeal
    must(1298, 1131), // withdrawViolation
    must(1299, 1132), // referAgain
    must(1300, 1133), // confirmReferral
    must(1301, 1134), // deferReferral
    must(1275, 1135), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(101, 0), // source
    must(406, 0), // reason
    must(693, 0), // redemption
    must(136, 963), // code
    must(1302, 1137), // openFund
    must(1303, 1138), // award
    must(1304, 1139), // reverse
    must(1305, 1140), // publishOffer
    must(1306, 1141), // withdrawOffer
    must(1307, 1142), // reserve
    must(1308, 1143), // confirm
    must(1309, 1144), // cancel
    must(1310, 1145), // expireRedemption
    must(1223, 1146), // release
    must(1311, 1147), // settle
    must(1312, 1148), // combine
    must(1313, 1149), // forfeit
    must(1229, 1151), // ask
    must(60, 1152), // answer
    must(1221, 1153), // withdraw
    must(708, 1154), // rate
    must(1293, 1155), // lapse
    must(1232, 1156), // forget
    must(1223, 1157), // release
    must(216, 0), // entry
    must(34, 0), // person
    must(218, 0), // category
    must(536, 17), // content
    may(201, 559, 0), // consent
    must(556, 1159), // keep
    must(1264, 1160), // correct
    must(1314, 1161), // withdrawConsent
    must(1274, 1162), // erase
    must(1315, 1163), // confirmErasure
    must(1293, 1164), // lapse
    must(1316, 1165), // retire
    must(1317, 1047), // clock
    must(229, 1045), // charter
    must(223, 1050), // membership
    must(224, 1092), // deliberation
    must(507, 1124), // covenant
    must(225, 1136), // points
    must(226, 1006), // cases
    must(227, 1030), // catalogue
    must(76, 1150), // consultation
    must(228, 1158), // vault
    must(512, 1167), // question
    must(1167, 1168), // figures
    must(36, 39), // region
    may(507, 453, 0), // covenant
    must(507, 1170), // covenant
    must(1097, 1171), // violations
    must(1167, 1172), // figures
    must(510, 0), // topic
    must(34, 0), // person
    may(243, 250, 0), // organisation
    must(510, 0), // topic
    must(162, 19), // from
    must(510, 0), // topic
    must(857, 681), // tracker
    must(510, 0), // topic
    must(1155, 46), // groups
    must(510, 1174), // topic
    must(278, 1175), // ballot
    must(147, 1176), // ballots
    must(1158, 1177), // ballotProof
    must(1159, 1178), // explanation
    must(1160, 1179), // election
    must(1161, 1180), // discussion
    must(535, 1181), // contribution
    must(1162, 1182), // consensus
    must(137, 1183), // electorate
    must(1139, 1184), // objections
    must(124, 1185), // proxies
    must(1318, 28), // svg
    must(25, 17), // digest
    must(388, 258), // identity
    must(595, 67), // holds
    must(627, 412), // result
    must(175, 88), // presets
    must(1319, 1188), // picture
    must(981, 1187), // done
    must(34, 0), // person
    must(201, 0), // consent
    must(522, 17), // evidence
    must(251, 19), // first
    must(1102, 1191), // state
    must(28, 1192), // root
    must(1103, 1193), // inclusion
    must(1104, 1194), // consistency
    must(1105, 1195), // receipt
    must(1106, 1196), // export
    must(36, 1198), // region
    must(1120, 1199), // regionHistory
    must(1112, 1200), // coverage
    must(1121, 1201), // joinCode
    must(1090, 1202), // member
    must(804, 1203), // entries
    must(279, 1204), // batch
    must(243, 1205), // organisation
    must(1122, 1206), // identityKeys
    must(78, 1207), // unmasking
    must(1093, 1208), // unmaskings
    must(34, 1210), // person
    must(1175, 1211), // participation
    must(394, 1212), // merchant
    must(687, 1213), // fund
    must(689, 1214), // offer
    must(693, 1215), // redemption
    must(1176, 1216), // verificationCode
    must(707, 1217), // settlement
    must(1177, 1218), // settlementLine
    must(1178, 1219), // ledger
    must(216, 1222), // entry
    must(267, 1223), // due
    must(1208, 1190), // journal
    must(223, 1197), // membership
    must(224, 1173), // deliberation
    must(507, 1169), // covenant
    must(225, 1209), // points
    must(226, 1025), // cases
    must(227, 1041), // catalogue
    must(76, 1166), // consultation
    must(228, 1221), // vault
    must(246, 18), // at
    must(815, 0), // actor
    must(1320, 1220), // query
    must(426, 236), // channel
    may(272, 1228, 0), // helper
    may(279, 68, 0), // batch
    must(1321, 0), // id
    must(246, 18), // at
    must(815, 0), // actor
    may(1322, 1226, 0), // via
    must(68, 1049), // command
    must(25, 2), // digest
    must(120, 1229), // secret
    must(229, 35), // charter
    must(25, 2), // digest
    must(120, 1229), // secret
    may(269, 87, 0), // key
    must(1323, 28), // number
    must(25, 2), // digest
    must(120, 1229), // secret
    must(269, 46), // key
    must(25, 2), // digest
    must(536, 28), // content
    must(1324, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(814, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(251, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1325, 17), // firstRoot
    must(1326, 17), // secondRoot
    must(25, 2), // digest
    must(278, 909), // ballot
    must(667, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(404, 889), // terms
    must(147, 908), // ballots
    must(1327, 1232), // identityDigest
    must(1328, 1233), // identityKey
    must(263, 1234), // creditCode
    must(1329, 1235), // contentDigest
    must(1330, 1236), // qrPicture
    must(1331, 1237), // verifyInclusion
    must(1332, 1238), // verifyConsistency
    must(1333, 1239), // verifyBallot
    must(1334, 1240), // recount
    must(175, 1241), // presets
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
    16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 13, 12, 12, 5, 5, 9,
    5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5, 5, 8,
    10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19, 18, 7,
    14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15, 13, 14,
    12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14, 15, 13,
    12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17, 11, 14,
    12, 16, 8, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16, 15, 15, 11,
    11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 5, 5, 4, 3, 6, 11, 10, 7,
    7, 9, 12, 11, 11, 18, 11, 11, 11, 13, 10, 10, 14, 10, 10, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17,
    18, 11, 15, 17, 13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 18, 11, 11, 12, 17,
    12, 15, 15, 10, 9, 7, 10, 15, 10, 9, 15, 8, 10, 9, 8, 9, 12, 8, 16, 10, 8, 9, 16, 11, 10, 10,
    10, 10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15,
    15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9,
    6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13,
    14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13,
    10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9,
    11, 7, 11, 11, 12, 4, 6, 6, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8,
    5, 10, 6, 6, 5, 10, 8, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6,
    9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 5, 7,
    10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 8, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9,
    7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6,
    8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6,
    6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12,
    19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6,
    15, 12, 11, 11, 12, 10, 12, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16,
    6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
