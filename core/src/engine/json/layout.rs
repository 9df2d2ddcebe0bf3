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
pub(in crate::engine) const APART: Place = 316;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 507;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 880;
pub(in crate::engine) const BALLOT_KIND: Place = 306;
pub(in crate::engine) const BALLOT_PROOF: Place = 885;
pub(in crate::engine) const BALLOT_RULES: Place = 69;
pub(in crate::engine) const BALLOT_VIEW: Place = 875;
pub(in crate::engine) const BALLOTS_VIEW: Place = 877;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 426;
pub(in crate::engine) const BUDGET_COUNT: Place = 432;
pub(in crate::engine) const BUDGET_METHOD: Place = 321;
pub(in crate::engine) const BUDGET_OFFER: Place = 436;
pub(in crate::engine) const BUDGET_STEP: Place = 434;
pub(in crate::engine) const BURDEN_OF: Place = 968;
pub(in crate::engine) const BURDEN_VIEW: Place = 957;
pub(in crate::engine) const BUYER: Place = 463;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 96;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 109;
pub(in crate::engine) const CASE_RULES: Place = 107;
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
pub(in crate::engine) const CERTAINTY: Place = 91;
pub(in crate::engine) const CHANNEL: Place = 479;
pub(in crate::engine) const CHANNEL_COUNT: Place = 832;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1012;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 573;
pub(in crate::engine) const CHOICE: Place = 882;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1014;
pub(in crate::engine) const CNY: Place = 471;
pub(in crate::engine) const CNY_PER_POINT: Place = 106;
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
pub(in crate::engine) const CORRECTION: Place = 297;
pub(in crate::engine) const COUNT: Place = 405;
pub(in crate::engine) const COUNT_TERMS: Place = 859;
pub(in crate::engine) const COVENANT_ANSWER: Place = 913;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1087;
pub(in crate::engine) const COVENANT_DRAFT: Place = 328;
pub(in crate::engine) const COVENANT_EVENT: Place = 437;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1132;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 675;
pub(in crate::engine) const COVENANT_RULE: Place = 330;
pub(in crate::engine) const COVENANT_STANDING: Place = 799;
pub(in crate::engine) const COVENANT_VERSION: Place = 916;
pub(in crate::engine) const COVENANT_VIEW: Place = 914;
pub(in crate::engine) const COVERAGE_VIEW: Place = 824;
pub(in crate::engine) const CREDIT_CODE: Place = 183;
pub(in crate::engine) const DATA_FORM: Place = 999;
pub(in crate::engine) const DATA_ITEM: Place = 118;
pub(in crate::engine) const DAY: Place = 89;
pub(in crate::engine) const DAYS: Place = 98;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 494;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 846;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1059;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 303;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 399;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1136;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 305;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 577;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 431;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 939;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 888;
pub(in crate::engine) const DONE: Place = 1148;
pub(in crate::engine) const DUE_CAUSE: Place = 554;
pub(in crate::engine) const DUEL: Place = 424;
pub(in crate::engine) const EARNING_RULE: Place = 105;
pub(in crate::engine) const EFFECT: Place = 864;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 903;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 558;
pub(in crate::engine) const ENTRY: Place = 1004;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 233;
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
pub(in crate::engine) const FORM_COUNT: Place = 294;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 925;
pub(in crate::engine) const GRID_PART: Place = 135;
pub(in crate::engine) const HELPER: Place = 1151;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 389;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 255;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 844;
pub(in crate::engine) const IN_FORCE: Place = 868;
pub(in crate::engine) const INEQUALITY: Place = 416;
pub(in crate::engine) const ITEM_ANSWER: Place = 506;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 529;
pub(in crate::engine) const JOIN_CODE: Place = 829;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1152;
pub(in crate::engine) const KEPT_FROM: Place = 124;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 949;
pub(in crate::engine) const LAWFUL_BASIS: Place = 119;
pub(in crate::engine) const LEDGER_TOTALS: Place = 932;
pub(in crate::engine) const LEVEL: Place = 115;
pub(in crate::engine) const LEVEL_FIGURE: Place = 947;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 114;
pub(in crate::engine) const LIST_ENTRY: Place = 375;
pub(in crate::engine) const LIST_LINE: Place = 905;
pub(in crate::engine) const LIST_SUMMARY: Place = 371;
pub(in crate::engine) const MADE: Place = 1149;
pub(in crate::engine) const MATTER: Place = 1054;
pub(in crate::engine) const MEASURE: Place = 332;
pub(in crate::engine) const MEMBER_VIEW: Place = 792;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 814;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1017;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 125;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1159;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 140;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 924;
pub(in crate::engine) const MINORITY: Place = 280;
pub(in crate::engine) const MODERATION: Place = 893;
pub(in crate::engine) const MOTION_COUNT: Place = 406;
pub(in crate::engine) const NEXT: Place = 874;
pub(in crate::engine) const NEXT_STEP: Place = 873;
pub(in crate::engine) const OBJECTION_STATUS: Place = 909;
pub(in crate::engine) const OBJECTION_VIEW: Place = 908;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 906;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 926;
pub(in crate::engine) const OFFICE_HOURS: Place = 112;
pub(in crate::engine) const OPEN_CASE: Place = 954;
pub(in crate::engine) const OPENING_TERMS: Place = 369;
pub(in crate::engine) const OPTION_VOTES: Place = 413;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 262;
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
pub(in crate::engine) const POINTS_RULES: Place = 103;
pub(in crate::engine) const POST: Place = 310;
pub(in crate::engine) const POST_COUNT: Place = 411;
pub(in crate::engine) const PRESET: Place = 88;
pub(in crate::engine) const PRODUCT: Place = 419;
pub(in crate::engine) const PROOF_FIGURE: Place = 827;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXIES_VIEW: Place = 910;
pub(in crate::engine) const PROXY_LIMITS: Place = 102;
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
pub(in crate::engine) const RESERVED: Place = 313;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 129;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 123;
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
pub(in crate::engine) const SENSITIVITY: Place = 121;
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
pub(in crate::engine) const TERM: Place = 116;
pub(in crate::engine) const TERMS: Place = 477;
pub(in crate::engine) const TEST: Place = 417;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 860;
pub(in crate::engine) const TIES: Place = 323;
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
pub(in crate::engine) const UNMASKING: Place = 283;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 284;
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
pub(in crate::engine) const VOTE_MEASURE: Place = 94;
pub(in crate::engine) const VOTE_RESULT: Place = 398;
pub(in crate::engine) const VOTER: Place = 350;
pub(in crate::engine) const VOTING_DAYS: Place = 100;
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
    Row::Union(2453, 9), // 14 Answer
    Row::Union(1991, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1915, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1911, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1909, 2), // 29 Outcome
    Row::Record(1426, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1417, 9), // 32 Event
    Row::Union(251, 1), // 33 CharterEvent
    Row::Record(250, 1), // 34 CharterEvent.adopted
    Row::Record(240, 10), // 35 Charter
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
    Row::Record(186, 2), // 60 DeliberationRules
    Row::List(62), // 61 [DecisionRule]
    Row::Record(139, 13), // 62 DecisionRule
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
    Row::Record(130, 9), // 86 LifeRule
    Row::List(88), // 87 [Preset]
    Row::Record(167, 19), // 88 Preset
    Row::Leaf(Leaf::Day), // 89 Day
    Row::Maybe(89), // 90 Day?
    Row::Words(152, 4), // 91 Certainty
    Row::List(63), // 92 [Electorate]
    Row::List(94), // 93 [VoteMeasure]
    Row::Words(156, 2), // 94 VoteMeasure
    Row::List(96), // 95 [Caller]
    Row::Record(158, 2), // 96 Caller
    Row::Maybe(98), // 97 Days?
    Row::Record(160, 2), // 98 Days
    Row::Maybe(100), // 99 VotingDays?
    Row::Record(162, 2), // 100 VotingDays
    Row::Maybe(102), // 101 ProxyLimits?
    Row::Record(164, 3), // 102 ProxyLimits
    Row::Record(192, 4), // 103 PointsRules
    Row::List(105), // 104 [EarningRule]
    Row::Record(188, 4), // 105 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 106 CnyPerPoint
    Row::Record(211, 6), // 107 CaseRules
    Row::List(109), // 108 [CaseKind]
    Row::Record(196, 3), // 109 CaseKind
    Row::List(0), // 110 [OrganisationId]
    Row::List(112), // 111 [OfficeHours]
    Row::Record(199, 2), // 112 OfficeHours
    Row::List(114), // 113 [Limit]
    Row::Record(208, 3), // 114 Limit
    Row::Words(201, 5), // 115 Level
    Row::Union(206, 2), // 116 Term
    Row::List(118), // 117 [DataItem]
    Row::Record(227, 7), // 118 DataItem
    Row::Words(217, 7), // 119 LawfulBasis
    Row::List(0), // 120 [PurposeCode]
    Row::Words(224, 3), // 121 Sensitivity
    Row::List(123), // 122 [RetentionCategory]
    Row::Record(236, 4), // 123 RetentionCategory
    Row::Words(234, 2), // 124 KeptFrom
    Row::Union(626, 44), // 125 MembershipEvent
    Row::Record(252, 4), // 126 MembershipEvent.regionDefined
    Row::Maybe(39), // 127 RegionCode?
    Row::Record(268, 4), // 128 MembershipEvent.reshapePlanned
    Row::Union(264, 4), // 129 Reshaping
    Row::Record(240, 1), // 130 Reshaping.rename
    Row::Record(256, 2), // 131 Reshaping.move
    Row::Record(261, 2), // 132 Reshaping.split
    Row::List(0), // 133 [HouseholdId]
    Row::List(135), // 134 [GridPart]
    Row::Record(258, 3), // 135 GridPart
    Row::Record(263, 1), // 136 Reshaping.merge
    Row::List(39), // 137 [RegionCode]
    Row::Record(268, 1), // 138 MembershipEvent.reshapeCancelled
    Row::Record(487, 2), // 139 MembershipEvent.reshapeDropped
    Row::Union(387, 100), // 140 MembershipRefusal
    Row::Record(38, 1), // 141 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 142 MembershipRefusal.unknownPerson
    Row::Record(272, 1), // 143 MembershipRefusal.unknownHousehold
    Row::Record(273, 1), // 144 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 145 MembershipRefusal.regionExists
    Row::Record(274, 3), // 146 MembershipRefusal.levelGap
    Row::Record(277, 3), // 147 MembershipRefusal.gridSuffix
    Row::Record(280, 2), // 148 MembershipRefusal.notAGrid
    Row::Record(268, 1), // 149 MembershipRefusal.unknownReshape
    Row::Record(282, 2), // 150 MembershipRefusal.reshapeExists
    Row::Record(284, 2), // 151 MembershipRefusal.reshapePast
    Row::Record(286, 2), // 152 MembershipRefusal.regionEnded
    Row::Record(288, 0), // 153 MembershipRefusal.nothingChanges
    Row::Record(288, 1), // 154 MembershipRefusal.namedTwice
    Row::Record(289, 4), // 155 MembershipRefusal.mergeLevels
    Row::Record(293, 4), // 156 MembershipRefusal.householdsUnaccounted
    Row::Record(297, 3), // 157 MembershipRefusal.knownBelowJoined
    Row::Record(300, 2), // 158 MembershipRefusal.joinCodeDays
    Row::Record(293, 1), // 159 MembershipRefusal.noJoinCode
    Row::Record(302, 1), // 160 MembershipRefusal.joinTriesUsed
    Row::Record(303, 2), // 161 MembershipRefusal.joinCodeReplaced
    Row::Record(303, 1), // 162 MembershipRefusal.joinCodeWithdrawn
    Row::Record(302, 1), // 163 MembershipRefusal.joinCodeExpired
    Row::Record(305, 2), // 164 MembershipRefusal.proofTooLow
    Row::Record(307, 2), // 165 MembershipRefusal.alreadyMember
    Row::Record(309, 0), // 166 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 167 MembershipRefusal.identityChanged
    Row::Record(309, 2), // 168 MembershipRefusal.householdElsewhere
    Row::Record(311, 2), // 169 MembershipRefusal.householdFull
    Row::Record(36, 1), // 170 MembershipRefusal.notAMember
    Row::Record(313, 2), // 171 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 172 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 173 MembershipRefusal.roleWithoutOrganisation
    Row::Record(315, 2), // 174 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 175 MembershipRefusal.ownGrant
    Row::Record(317, 2), // 176 MembershipRefusal.roleExpiryPast
    Row::Record(319, 3), // 177 MembershipRefusal.beyondRung
    Row::Record(322, 2), // 178 MembershipRefusal.grantOutlasts
    Row::Record(324, 2), // 179 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 180 MembershipRefusal.roleNotHeld
    Row::Record(273, 1), // 181 MembershipRefusal.creditCodeMissing
    Row::Record(326, 2), // 182 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 183 CreditCode
    Row::Record(273, 1), // 184 MembershipRefusal.organisationExists
    Row::Record(328, 2), // 185 MembershipRefusal.applicationsOfPerson
    Row::Record(330, 3), // 186 MembershipRefusal.applicationsOfRegion
    Row::Record(333, 2), // 187 MembershipRefusal.officersTooMany
    Row::Record(335, 0), // 188 MembershipRefusal.officersNone
    Row::Record(36, 1), // 189 MembershipRefusal.officerTwice
    Row::Record(273, 1), // 190 MembershipRefusal.notUnderReview
    Row::Record(273, 1), // 191 MembershipRefusal.ownReview
    Row::Record(273, 1), // 192 MembershipRefusal.sameReviewer
    Row::Record(273, 1), // 193 MembershipRefusal.notRejected
    Row::Record(273, 1), // 194 MembershipRefusal.appealDecided
    Row::Record(317, 2), // 195 MembershipRefusal.appealLate
    Row::Record(273, 1), // 196 MembershipRefusal.ownSupervision
    Row::Record(273, 1), // 197 MembershipRefusal.notSuspended
    Row::Record(335, 3), // 198 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 199 i16
    Row::Record(273, 1), // 200 MembershipRefusal.notActive
    Row::Record(338, 2), // 201 MembershipRefusal.notDue
    Row::Record(340, 2), // 202 MembershipRefusal.personMerged
    Row::Record(342, 2), // 203 MembershipRefusal.identityKeyOrder
    Row::Record(344, 0), // 204 MembershipRefusal.identityKeyReused
    Row::Record(342, 2), // 205 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 206 MembershipRefusal.ownWitness
    Row::Record(344, 3), // 207 MembershipRefusal.proofBelow
    Row::Record(347, 2), // 208 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 209 MembershipRefusal.onePerson
    Row::Record(349, 2), // 210 MembershipRefusal.duplicateOpen
    Row::Record(349, 2), // 211 MembershipRefusal.noDuplicate
    Row::Record(349, 2), // 212 MembershipRefusal.ownDuplicate
    Row::Record(340, 2), // 213 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 214 MembershipRefusal.notAMinor
    Row::Record(351, 3), // 215 MembershipRefusal.underage
    Row::Record(354, 2), // 216 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 217 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 218 MembershipRefusal.guardianActs
    Row::Record(356, 0), // 219 MembershipRefusal.unmaskingOff
    Row::Record(356, 1), // 220 MembershipRefusal.unmaskingExists
    Row::Record(356, 1), // 221 MembershipRefusal.unknownUnmasking
    Row::Record(357, 2), // 222 MembershipRefusal.unknownHandle
    Row::Record(356, 1), // 223 MembershipRefusal.ownUnmasking
    Row::Record(356, 1), // 224 MembershipRefusal.unmaskingDecided
    Row::Record(356, 1), // 225 MembershipRefusal.nobodyToTell
    Row::Record(359, 0), // 226 MembershipRefusal.assistanceOff
    Row::Record(359, 1), // 227 MembershipRefusal.ownHelper
    Row::Record(359, 1), // 228 MembershipRefusal.helperElsewhere
    Row::Record(360, 2), // 229 MembershipRefusal.helperForRole
    Row::Record(362, 4), // 230 MembershipRefusal.helperBusy
    Row::Record(359, 1), // 231 MembershipRefusal.helperChooses
    Row::Record(371, 2), // 232 MembershipRefusal.channelDiffers
    Row::Words(366, 5), // 233 EntryChannel
    Row::Record(373, 1), // 234 MembershipRefusal.unknownBatch
    Row::Record(373, 1), // 235 MembershipRefusal.batchExists
    Row::Record(373, 1), // 236 MembershipRefusal.batchClosed
    Row::Record(374, 3), // 237 MembershipRefusal.batchTotal
    Row::Record(377, 2), // 238 MembershipRefusal.notInBatch
    Row::Record(379, 4), // 239 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 240 MembershipRefusal.nothingToCorrect
    Row::Record(317, 2), // 241 MembershipRefusal.correctionLate
    Row::Record(383, 2), // 242 MembershipRefusal.proofRaised
    Row::Record(385, 2), // 243 MembershipRefusal.secondEyes
    Row::Record(268, 3), // 244 MembershipEvent.regionReshaped
    Row::Record(293, 2), // 245 MembershipEvent.knownHouseholdsEntered
    Row::Record(489, 7), // 246 MembershipEvent.roleGranted
    Row::Maybe(0), // 247 OrganisationId?
    Row::Maybe(0), // 248 PersonId?
    Row::Record(489, 4), // 249 MembershipEvent.roleRevoked
    Row::Record(496, 4), // 250 MembershipEvent.joinCodeIssued
    Row::Record(496, 2), // 251 MembershipEvent.joinCodeRevoked
    Row::Record(500, 3), // 252 MembershipEvent.joinCodeRejected
    Row::Record(309, 2), // 253 MembershipEvent.householdFormed
    Row::Record(503, 5), // 254 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 255 Identity
    Row::Record(36, 1), // 256 MembershipEvent.personLeft
    Row::Record(508, 2), // 257 MembershipEvent.delegateNamed
    Row::Record(510, 3), // 258 MembershipEvent.householdRegrouped
    Row::List(0), // 259 [PersonId]
    Row::Record(272, 1), // 260 MembershipEvent.delegateCleared
    Row::Record(524, 10), // 261 MembershipEvent.organisationApplied
    Row::Words(513, 11), // 262 OrganisationKind
    Row::Maybe(183), // 263 CreditCode?
    Row::Record(534, 2), // 264 MembershipEvent.organisationApproved
    Row::Record(536, 5), // 265 MembershipEvent.organisationRejected
    Row::Record(541, 4), // 266 MembershipEvent.reviewAppealed
    Row::Record(273, 1), // 267 MembershipEvent.applicationWithdrawn
    Row::Record(534, 2), // 268 MembershipEvent.organisationSuspended
    Row::Record(534, 2), // 269 MembershipEvent.organisationReinstated
    Row::Record(534, 2), // 270 MembershipEvent.organisationDissolved
    Row::Record(545, 3), // 271 MembershipEvent.reviewOverdue
    Row::Record(545, 3), // 272 MembershipEvent.reviewEscalated
    Row::Record(548, 2), // 273 MembershipEvent.identityKeyRotated
    Row::Record(550, 3), // 274 MembershipEvent.personProved
    Row::Record(553, 5), // 275 MembershipEvent.duplicateFound
    Row::Record(558, 3), // 276 MembershipEvent.duplicateOverdue
    Row::Record(561, 3), // 277 MembershipEvent.duplicateDismissed
    Row::Record(564, 3), // 278 MembershipEvent.personsMerged
    Row::Record(569, 2), // 279 MembershipEvent.minorEntered
    Row::Record(567, 2), // 280 Minority
    Row::Record(36, 1), // 281 MembershipEvent.cameOfAge
    Row::Record(590, 1), // 282 MembershipEvent.unmaskingAsked
    Row::Record(583, 7), // 283 Unmasking
    Row::Union(579, 4), // 284 UnmaskingStage
    Row::Record(338, 1), // 285 UnmaskingStage.asked
    Row::Record(571, 0), // 286 UnmaskingStage.lapsed
    Row::Record(571, 2), // 287 UnmaskingStage.declined
    Row::Record(573, 6), // 288 UnmaskingStage.granted
    Row::Record(591, 2), // 289 MembershipEvent.unmaskingMoved
    Row::Record(593, 2), // 290 MembershipEvent.personErased
    Row::Record(595, 7), // 291 MembershipEvent.entered
    Row::Record(604, 4), // 292 MembershipEvent.batchOpened
    Row::List(294), // 293 [FormCount]
    Row::Record(602, 2), // 294 FormCount
    Row::Record(608, 3), // 295 MembershipEvent.batchClosed
    Row::Record(615, 3), // 296 MembershipEvent.entryCorrected
    Row::Union(612, 3), // 297 Correction
    Row::Record(272, 1), // 298 Correction.household
    Row::Record(191, 1), // 299 Correction.proof
    Row::Record(611, 1), // 300 Correction.delegate
    Row::Record(618, 5), // 301 MembershipEvent.actHeld
    Row::Record(623, 3), // 302 MembershipEvent.actSeconded
    Row::Union(983, 35), // 303 DeliberationEvent
    Row::Record(729, 13), // 304 DeliberationEvent.topicProposed
    Row::Record(704, 3), // 305 DeliberationQuestion
    Row::Union(693, 6), // 306 BallotKind
    Row::Record(670, 0), // 307 BallotKind.motion
    Row::Record(678, 2), // 308 BallotKind.block
    Row::List(310), // 309 [Post]
    Row::Record(672, 4), // 310 Post
    Row::List(45), // 311 [u8]
    Row::List(313), // 312 [Reserved]
    Row::Record(670, 2), // 313 Reserved
    Row::Maybe(64), // 314 Threshold?
    Row::List(316), // 315 [Apart]
    Row::Record(676, 2), // 316 Apart
    Row::Record(680, 1), // 317 BallotKind.approval
    Row::Record(681, 2), // 318 BallotKind.score
    Row::Record(683, 2), // 319 BallotKind.ranked
    Row::Record(688, 5), // 320 BallotKind.budget
    Row::Words(685, 3), // 321 BudgetMethod
    Row::List(13), // 322 [Amount]
    Row::Union(701, 3), // 323 Ties
    Row::Record(699, 0), // 324 Ties.revote
    Row::Record(699, 1), // 325 Ties.seniority
    Row::Record(700, 1), // 326 Ties.lot
    Row::Maybe(328), // 327 CovenantDraft?
    Row::Record(723, 4), // 328 CovenantDraft
    Row::List(330), // 329 [CovenantRule]
    Row::Record(717, 6), // 330 CovenantRule
    Row::List(332), // 331 [Measure]
    Row::Union(709, 6), // 332 Measure
    Row::Record(707, 0), // 333 Measure.dissuade
    Row::Record(707, 0), // 334 Measure.expose
    Row::Record(707, 2), // 335 Measure.exposeNamed
    Row::Maybe(119), // 336 LawfulBasis?
    Row::Record(196, 1), // 337 Measure.refer
    Row::Record(189, 1), // 338 Measure.fine
    Row::Record(709, 0), // 339 Measure.withholdService
    Row::Maybe(46), // 340 u16?
    Row::Maybe(342), // 341 AppealTerms?
    Row::Record(715, 2), // 342 AppealTerms
    Row::Maybe(0), // 343 RuleCode?
    Row::Maybe(0), // 344 TopicId?
    Row::List(0), // 345 [Id]
    Row::List(347), // 346 [Call]
    Row::Record(727, 2), // 347 Call
    Row::Record(744, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(742, 2), // 350 Voter
    Row::Record(750, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(747, 3), // 353 OwnedUnit
    Row::Record(752, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(754, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(756, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(729, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(759, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(761, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(766, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(769, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(775, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(771, 4), // 363 ContributionKind
    Row::Record(785, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(782, 3), // 365 Reaction
    Row::Record(789, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(795, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(805, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(799, 3), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(802, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(814, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(810, 4), // 375 ListEntry
    Row::Record(819, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(823, 2), // 377 DeliberationEvent.listStands
    Row::Record(825, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(828, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(823, 2), // 380 DeliberationEvent.resultStands
    Row::Record(832, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(838, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(759, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(844, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(841, 3), // 385 ReviewFinding
    Row::Record(848, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(854, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(862, 4), // 390 DeliberationEvent.voteEntrusted
    Row::Record(862, 2), // 391 DeliberationEvent.proxyRevoked
    Row::Record(866, 4), // 392 DeliberationEvent.ballotsServed
    Row::Record(870, 6), // 393 DeliberationEvent.paperIssued
    Row::Record(876, 3), // 394 DeliberationEvent.papersCounted
    Row::List(389), // 395 [HiddenBallot]
    Row::Record(879, 3), // 396 DeliberationEvent.votingClosed
    Row::Record(976, 7), // 397 DeliberationEvent.topicDecided
    Row::Record(970, 6), // 398 VoteResult
    Row::Words(882, 4), // 399 DeliberationOutcome
    Row::Record(893, 3), // 400 Turnout
    Row::List(402), // 401 [Voided]
    Row::Record(891, 2), // 402 Voided
    Row::Words(886, 5), // 403 Flaw
    Row::Maybe(405), // 404 Count?
    Row::Union(965, 5), // 405 Count
    Row::Record(902, 1), // 406 MotionCount
    Row::List(408), // 407 [Tally]
    Row::Record(896, 6), // 408 Tally
    Row::Record(927, 1), // 409 SeatsCount
    Row::List(411), // 410 [PostCount]
    Row::Record(923, 4), // 411 PostCount
    Row::List(413), // 412 [OptionVotes]
    Row::Record(917, 3), // 413 OptionVotes
    Row::List(19), // 414 [u32]
    Row::List(416), // 415 [Inequality]
    Row::Record(907, 10), // 416 Inequality
    Row::Words(903, 2), // 417 Test
    Row::Words(905, 2), // 418 Comparison
    Row::Leaf(Leaf::Product), // 419 Product
    Row::List(421), // 420 [Seated]
    Row::Record(920, 3), // 421 Seated
    Row::Record(937, 4), // 422 SchulzeCount
    Row::List(424), // 423 [Duel]
    Row::Record(928, 4), // 424 Duel
    Row::List(426), // 425 [Beat]
    Row::Record(932, 5), // 426 Beat
    Row::Record(949, 3), // 427 RunoffCount
    Row::List(429), // 428 [Round]
    Row::Record(944, 5), // 429 Round
    Row::List(431), // 430 [DeliberationStanding]
    Row::Record(941, 3), // 431 DeliberationStanding
    Row::Record(962, 3), // 432 BudgetCount
    Row::List(434), // 433 [BudgetStep]
    Row::Record(955, 7), // 434 BudgetStep
    Row::List(436), // 435 [BudgetOffer]
    Row::Record(952, 3), // 436 BudgetOffer
    Row::Union(1072, 14), // 437 CovenantEvent
    Row::Record(1018, 5), // 438 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 439 CovenantId?
    Row::Record(1023, 3), // 440 CovenantEvent.covenantRepealed
    Row::Record(1023, 2), // 441 CovenantEvent.covenantGoesOn
    Row::Record(1026, 12), // 442 CovenantEvent.violationRecorded
    Row::Record(1038, 2), // 443 CovenantEvent.replyGiven
    Row::Record(1040, 8), // 444 CovenantEvent.measureApplied
    Row::Maybe(0), // 445 CaseId?
    Row::Record(1048, 3), // 446 CovenantEvent.noticeIssued
    Row::Record(1051, 4), // 447 CovenantEvent.noticeRetracted
    Row::Record(1055, 5), // 448 CovenantEvent.referredAgain
    Row::Record(1060, 2), // 449 CovenantEvent.referralOpened
    Row::Record(1062, 2), // 450 CovenantEvent.referralRefused
    Row::Record(1064, 3), // 451 CovenantEvent.appealLodged
    Row::Record(1067, 2), // 452 CovenantEvent.appealDismissed
    Row::Record(1069, 3), // 453 CovenantEvent.violationWithdrawn
    Row::Union(1147, 12), // 454 PointsEvent
    Row::Record(1086, 2), // 455 PointsEvent.fundOpened
    Row::Record(1088, 5), // 456 PointsEvent.pointsAwarded
    Row::Record(1093, 6), // 457 PointsEvent.awardReversed
    Row::Record(1101, 5), // 458 PointsEvent.offerPublished
    Row::Maybe(460), // 459 Requirement?
    Row::Record(1099, 2), // 460 Requirement
    Row::Record(1101, 1), // 461 PointsEvent.offerWithdrawn
    Row::Record(1108, 6), // 462 PointsEvent.redemptionReserved
    Row::Union(1106, 2), // 463 Buyer
    Row::Record(1114, 2), // 464 PointsEvent.codeRejected
    Row::Record(1108, 1), // 465 PointsEvent.redemptionConfirmed
    Row::Record(1120, 2), // 466 PointsEvent.redemptionReturned
    Row::Words(1116, 4), // 467 ReturnCause
    Row::Record(1136, 5), // 468 PointsEvent.settled
    Row::List(470), // 469 [SettlementLine]
    Row::Record(1122, 7), // 470 SettlementLine
    Row::Leaf(Leaf::Cny), // 471 Cny
    Row::Record(1129, 7), // 472 SettlementTotals
    Row::Record(1141, 3), // 473 PointsEvent.pointsCombined
    Row::Record(1144, 3), // 474 PointsEvent.pointsForfeited
    Row::Union(1246, 19), // 475 CasesEvent
    Row::Record(1164, 1), // 476 CasesEvent.termsAdopted
    Row::Record(1159, 5), // 477 Terms
    Row::Record(1173, 10), // 478 CasesEvent.caseReported
    Row::Words(1165, 8), // 479 Channel
    Row::Record(1183, 2), // 480 CasesEvent.caseAccepted
    Row::Record(1185, 5), // 481 CasesEvent.caseDeclined
    Row::Record(1190, 2), // 482 CasesEvent.selfResolutionStarted
    Row::Record(1036, 1), // 483 CasesEvent.handlingStarted
    Row::Record(1192, 2), // 484 CasesEvent.caseEntrusted
    Row::Record(1194, 4), // 485 CasesEvent.caseDispatched
    Row::Record(1198, 3), // 486 CasesEvent.caseReturned
    Row::Record(1203, 5), // 487 CasesEvent.feedbackGiven
    Row::Union(1201, 2), // 488 Unit
    Row::Record(38, 1), // 489 Unit.region
    Row::Record(273, 1), // 490 Unit.organisation
    Row::Record(1208, 7), // 491 CasesEvent.caseClosed
    Row::Record(1217, 6), // 492 CasesEvent.caseEscalated
    Row::Maybe(494), // 493 Deferral?
    Row::Words(1215, 2), // 494 Deferral
    Row::Record(1223, 4), // 495 CasesEvent.deadlineMissed
    Row::Record(1227, 5), // 496 CasesEvent.caseSupervised
    Row::Record(1232, 3), // 497 CasesEvent.deadlineSet
    Row::Record(1235, 6), // 498 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 499 Score
    Row::Record(1241, 5), // 500 CasesEvent.caseReopened
    Row::Record(1192, 2), // 501 CasesEvent.caseReleased
    Row::Record(1036, 1), // 502 CasesEvent.caseWithdrawn
    Row::Union(1350, 6), // 503 CatalogueEvent
    Row::Record(1324, 5), // 504 CatalogueEvent.formAsked
    Row::List(506), // 505 [ItemAnswer]
    Row::Record(1322, 2), // 506 ItemAnswer
    Row::Union(1318, 4), // 507 AskAnswer
    Row::Record(1265, 4), // 508 AskAnswer.alreadyHeld
    Row::Record(1269, 4), // 509 AskAnswer.shareFrom
    Row::Record(1273, 2), // 510 AskAnswer.mayCollect
    Row::Record(1317, 1), // 511 AskAnswer.forbidden
    Row::Union(1303, 14), // 512 CatalogueRefusal
    Row::Record(227, 1), // 513 CatalogueRefusal.unknownItem
    Row::Record(227, 1), // 514 CatalogueRefusal.itemTwice
    Row::Record(1275, 2), // 515 CatalogueRefusal.purposeNotLawful
    Row::Record(1277, 3), // 516 CatalogueRefusal.notEntitled
    Row::Record(1280, 3), // 517 CatalogueRefusal.outsideRegion
    Row::Record(1283, 5), // 518 CatalogueRefusal.alreadyHeld
    Row::Record(1288, 3), // 519 CatalogueRefusal.refusedByResident
    Row::Record(1291, 2), // 520 CatalogueRefusal.consentMissing
    Row::Record(1293, 3), // 521 CatalogueRefusal.guardianMissing
    Row::Record(1296, 5), // 522 CatalogueRefusal.heldElsewhere
    Row::Record(1266, 1), // 523 CatalogueRefusal.recordExists
    Row::Record(1266, 1), // 524 CatalogueRefusal.unknownRecord
    Row::Record(1301, 2), // 525 CatalogueRefusal.notFresh
    Row::Record(1291, 2), // 526 CatalogueRefusal.notRefusable
    Row::Record(1332, 10), // 527 CatalogueEvent.itemCollected
    Row::Maybe(529), // 528 ItemConsent?
    Row::Record(1329, 3), // 529 ItemConsent
    Row::Record(1342, 4), // 530 CatalogueEvent.itemShared
    Row::Record(1346, 4), // 531 CatalogueEvent.itemRefused
    Row::Record(1342, 2), // 532 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 533 CatalogueEvent.personForgotten
    Row::Union(1379, 7), // 534 ConsultationEvent
    Row::Record(1356, 7), // 535 ConsultationEvent.questionAsked
    Row::Record(1363, 3), // 536 ConsultationEvent.answerReminded
    Row::Record(1366, 3), // 537 ConsultationEvent.answerOverdue
    Row::Record(1369, 3), // 538 ConsultationEvent.questionEscalated
    Row::Record(1374, 3), // 539 ConsultationEvent.questionAnswered
    Row::Record(1372, 2), // 540 ShownIdentity
    Row::Record(1356, 1), // 541 ConsultationEvent.questionWithdrawn
    Row::Record(1377, 2), // 542 ConsultationEvent.answerRated
    Row::Union(1410, 7), // 543 VaultEvent
    Row::Record(1386, 6), // 544 VaultEvent.entryKept
    Row::Maybe(17), // 545 Digest?
    Row::Record(1392, 2), // 546 VaultEvent.entryCorrected
    Row::Record(1394, 2), // 547 VaultEvent.termMoved
    Row::Record(1396, 2), // 548 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 549 CategoryCode?
    Row::Record(1403, 2), // 550 VaultEvent.erasureOrdered
    Row::Words(1398, 5), // 551 ErasureGround
    Row::Record(1408, 2), // 552 VaultEvent.entriesDue
    Row::List(0), // 553 [EntryId]
    Row::Words(1405, 3), // 554 DueCause
    Row::Record(1408, 1), // 555 VaultEvent.entriesErased
    Row::Record(1903, 6), // 556 Refused
    Row::Union(1893, 10), // 557 Refusal
    Row::Union(1444, 14), // 558 EngineRefusal
    Row::Record(1427, 2), // 559 EngineRefusal.tooLarge
    Row::Record(1429, 1), // 560 EngineRefusal.notUtf8
    Row::Record(1430, 2), // 561 EngineRefusal.malformed
    Row::Record(1432, 2), // 562 EngineRefusal.requestReused
    Row::Record(1434, 2), // 563 EngineRefusal.full
    Row::Record(1436, 2), // 564 EngineRefusal.timeBackward
    Row::Record(1438, 3), // 565 EngineRefusal.forbidden
    Row::Record(1441, 1), // 566 EngineRefusal.deadlinesPending
    Row::Record(1431, 1), // 567 EngineRefusal.snapshotDamaged
    Row::Record(1442, 2), // 568 EngineRefusal.snapshotVersion
    Row::Record(1444, 0), // 569 EngineRefusal.wrongSecret
    Row::Record(1432, 1), // 570 EngineRefusal.notRecorded
    Row::Record(1433, 2), // 571 EngineRefusal.noSuchRecord
    Row::Record(1431, 1), // 572 EngineRefusal.invalidNumber
    Row::Union(1462, 3), // 573 CharterRefusal
    Row::Record(1430, 2), // 574 CharterRefusal.invalid
    Row::Record(1458, 2), // 575 CharterRefusal.notInForce
    Row::Record(1460, 2), // 576 CharterRefusal.notLater
    Row::Union(1598, 95), // 577 DeliberationRefusal
    Row::Record(729, 1), // 578 DeliberationRefusal.unknownTopic
    Row::Record(729, 1), // 579 DeliberationRefusal.topicExists
    Row::Record(717, 1), // 580 DeliberationRefusal.unknownRule
    Row::Record(1465, 5), // 581 DeliberationRefusal.presetOutsideDates
    Row::Record(1470, 4), // 582 DeliberationRefusal.uncontested
    Row::Record(717, 1), // 583 DeliberationRefusal.unitsNamed
    Row::Record(1474, 3), // 584 DeliberationRefusal.unknownUnit
    Row::Record(1477, 2), // 585 DeliberationRefusal.registeredElsewhere
    Row::Record(1479, 2), // 586 DeliberationRefusal.rulesCount
    Row::Record(717, 1), // 587 DeliberationRefusal.ruleTwice
    Row::Record(1481, 3), // 588 DeliberationRefusal.windowDays
    Row::Record(1484, 3), // 589 DeliberationRefusal.ladderLength
    Row::Record(1487, 2), // 590 DeliberationRefusal.ladderDescends
    Row::Record(1481, 3), // 591 DeliberationRefusal.hearingDays
    Row::Record(1489, 5), // 592 DeliberationRefusal.unheard
    Row::Record(1494, 2), // 593 DeliberationRefusal.figuresFrom
    Row::Record(1487, 2), // 594 DeliberationRefusal.namedWithoutBasis
    Row::Record(1496, 3), // 595 DeliberationRefusal.namedWithoutSource
    Row::Record(1499, 2), // 596 DeliberationRefusal.unknownKind
    Row::Record(1501, 3), // 597 DeliberationRefusal.fine
    Row::Record(1487, 2), // 598 DeliberationRefusal.serviceWithheld
    Row::Record(1504, 2), // 599 DeliberationRefusal.nothingToContinue
    Row::Record(1023, 2), // 600 DeliberationRefusal.covenantTaken
    Row::Record(729, 2), // 601 DeliberationRefusal.nothingToRepeal
    Row::Record(1506, 2), // 602 DeliberationRefusal.alreadyReplaced
    Row::Record(1508, 6), // 603 DeliberationRefusal.looserRule
    Row::Record(1508, 6), // 604 DeliberationRefusal.otherRule
    Row::Record(1514, 2), // 605 DeliberationRefusal.unitLeftOut
    Row::Record(1532, 2), // 606 DeliberationRefusal.notBeingSeconded
    Row::Words(1516, 16), // 607 StageName
    Row::Record(756, 3), // 608 DeliberationRefusal.notSeconded
    Row::Record(1532, 2), // 609 DeliberationRefusal.notOpenable
    Row::Record(1532, 2), // 610 DeliberationRefusal.notWithdrawable
    Row::Record(1532, 2), // 611 DeliberationRefusal.notVoting
    Row::Record(1534, 3), // 612 DeliberationRefusal.secondingOver
    Row::Record(1537, 3), // 613 DeliberationRefusal.votingOver
    Row::Record(1534, 3), // 614 DeliberationRefusal.notDue
    Row::Record(729, 1), // 615 DeliberationRefusal.ownSecond
    Row::Record(1477, 2), // 616 DeliberationRefusal.outsideRegion
    Row::Record(752, 2), // 617 DeliberationRefusal.alreadySeconded
    Row::Record(1477, 2), // 618 DeliberationRefusal.notOwner
    Row::Record(1540, 3), // 619 DeliberationRefusal.areaTooLarge
    Row::Record(729, 2), // 620 DeliberationRefusal.nobodyEligible
    Row::Record(855, 1), // 621 DeliberationRefusal.appBallotOfAnother
    Row::Record(1543, 2), // 622 DeliberationRefusal.notEligible
    Row::Record(1545, 2), // 623 DeliberationRefusal.notDelegate
    Row::Record(1547, 2), // 624 DeliberationRefusal.alreadyVoted
    Row::Record(1430, 2), // 625 DeliberationRefusal.invalidQuestion
    Row::Record(1549, 1), // 626 DeliberationRefusal.adoptedByMotion
    Row::Record(1550, 4), // 627 DeliberationRefusal.motionOnly
    Row::Record(1554, 2), // 628 DeliberationRefusal.electedOf
    Row::Record(717, 1), // 629 DeliberationRefusal.noRanks
    Row::Record(1556, 5), // 630 DeliberationRefusal.otherRanks
    Row::Record(855, 1), // 631 DeliberationRefusal.secretByAnother
    Row::Record(891, 1), // 632 DeliberationRefusal.ballotVoid
    Row::Record(717, 1), // 633 DeliberationRefusal.noProxies
    Row::Record(36, 1), // 634 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 635 DeliberationRefusal.proxyChain
    Row::Record(1561, 2), // 636 DeliberationRefusal.proxyFull
    Row::Record(864, 1), // 637 DeliberationRefusal.ownTrust
    Row::Record(752, 2), // 638 DeliberationRefusal.notListed
    Row::Record(36, 1), // 639 DeliberationRefusal.notEntrusted
    Row::Record(864, 1), // 640 DeliberationRefusal.notProxy
    Row::Record(1563, 3), // 641 DeliberationRefusal.proxyEarly
    Row::Record(717, 1), // 642 DeliberationRefusal.noPapers
    Row::Record(1566, 3), // 643 DeliberationRefusal.fewWatchers
    Row::Record(373, 1), // 644 DeliberationRefusal.boxCounted
    Row::Record(873, 2), // 645 DeliberationRefusal.boxChannel
    Row::Record(373, 1), // 646 DeliberationRefusal.unknownBox
    Row::Record(1532, 2), // 647 DeliberationRefusal.notCounted
    Row::Record(1569, 3), // 648 DeliberationRefusal.withheld
    Row::Record(729, 1), // 649 DeliberationRefusal.voidVote
    Row::Record(1572, 1), // 650 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 651 Tracker
    Row::Record(1573, 3), // 652 DeliberationRefusal.wrongStage
    Row::Record(1534, 3), // 653 DeliberationRefusal.timeOver
    Row::Record(729, 1), // 654 DeliberationRefusal.ownMatter
    Row::Record(729, 1), // 655 DeliberationRefusal.reasonMissing
    Row::Record(729, 1), // 656 DeliberationRefusal.sameDecider
    Row::Record(729, 1), // 657 DeliberationRefusal.notProposer
    Row::Record(729, 1), // 658 DeliberationRefusal.ruledForGood
    Row::Record(776, 1), // 659 DeliberationRefusal.unknownContribution
    Row::Record(776, 1), // 660 DeliberationRefusal.contributionExists
    Row::Record(1576, 2), // 661 DeliberationRefusal.tooManyContributions
    Row::Record(1578, 3), // 662 DeliberationRefusal.otherKind
    Row::Record(776, 1), // 663 DeliberationRefusal.contributionHidden
    Row::Record(776, 1), // 664 DeliberationRefusal.amendmentOver
    Row::Record(1581, 3), // 665 DeliberationRefusal.staleAmendment
    Row::Record(1584, 2), // 666 DeliberationRefusal.noDraftToChange
    Row::Record(1586, 3), // 667 DeliberationRefusal.listOpen
    Row::Record(1589, 3), // 668 DeliberationRefusal.noSuchEntry
    Row::Record(1592, 4), // 669 DeliberationRefusal.noSuchArea
    Row::Record(1596, 2), // 670 DeliberationRefusal.asListed
    Row::Record(815, 1), // 671 DeliberationRefusal.objectionExists
    Row::Record(752, 2), // 672 DeliberationRefusal.alreadyObjected
    Row::Record(815, 1), // 673 DeliberationRefusal.unknownObjection
    Row::Record(815, 1), // 674 DeliberationRefusal.objectionOver
    Row::Union(1715, 21), // 675 CovenantRefusal
    Row::Record(723, 1), // 676 CovenantRefusal.covenantExists
    Row::Record(723, 1), // 677 CovenantRefusal.unknownCovenant
    Row::Record(1693, 2), // 678 CovenantRefusal.notInForce
    Row::Record(1695, 3), // 679 CovenantRefusal.notYetInForce
    Row::Record(1027, 2), // 680 CovenantRefusal.unknownRule
    Row::Record(1698, 2), // 681 CovenantRefusal.violationExists
    Row::Record(1026, 1), // 682 CovenantRefusal.unknownViolation
    Row::Record(1026, 1), // 683 CovenantRefusal.ownViolation
    Row::Record(1026, 1), // 684 CovenantRefusal.alreadyWithdrawn
    Row::Record(1700, 2), // 685 CovenantRefusal.replyClosed
    Row::Record(1702, 3), // 686 CovenantRefusal.notApplied
    Row::Record(1705, 3), // 687 CovenantRefusal.appealClosed
    Row::Record(1026, 1), // 688 CovenantRefusal.alreadyAppealed
    Row::Record(1026, 1), // 689 CovenantRefusal.ownRecord
    Row::Record(1026, 1), // 690 CovenantRefusal.noAppeal
    Row::Record(1708, 3), // 691 CovenantRefusal.notDue
    Row::Record(1026, 1), // 692 CovenantRefusal.nothingToRefer
    Row::Record(1711, 2), // 693 CovenantRefusal.placeTooHigh
    Row::Record(1713, 2), // 694 CovenantRefusal.placeOutside
    Row::Record(1715, 0), // 695 CovenantRefusal.minor
    Row::Record(1477, 2), // 696 CovenantRefusal.notBound
    Row::Union(1766, 33), // 697 PointsRefusal
    Row::Record(273, 1), // 698 PointsRefusal.notAMerchant
    Row::Record(1086, 1), // 699 PointsRefusal.unknownFund
    Row::Record(188, 1), // 700 PointsRefusal.unknownAct
    Row::Record(1736, 3), // 701 PointsRefusal.unknownAward
    Row::Record(1101, 1), // 702 PointsRefusal.unknownOffer
    Row::Record(1108, 1), // 703 PointsRefusal.unknownRedemption
    Row::Record(1136, 1), // 704 PointsRefusal.unknownSettlement
    Row::Record(1739, 2), // 705 PointsRefusal.notInSettlement
    Row::Record(1086, 1), // 706 PointsRefusal.fundExists
    Row::Record(1101, 1), // 707 PointsRefusal.offerExists
    Row::Record(1108, 1), // 708 PointsRefusal.redemptionExists
    Row::Record(1136, 1), // 709 PointsRefusal.settlementExists
    Row::Record(36, 1), // 710 PointsRefusal.ownAward
    Row::Record(1741, 3), // 711 PointsRefusal.fundElsewhere
    Row::Record(305, 2), // 712 PointsRefusal.proofTooLow
    Row::Record(1736, 3), // 713 PointsRefusal.alreadyAwarded
    Row::Record(1744, 5), // 714 PointsRefusal.capReached
    Row::Record(1736, 3), // 715 PointsRefusal.alreadyReversed
    Row::Record(1749, 2), // 716 PointsRefusal.priceTooLow
    Row::Record(1751, 0), // 717 PointsRefusal.stockEmpty
    Row::Record(188, 1), // 718 PointsRefusal.requirementEmpty
    Row::Record(1101, 1), // 719 PointsRefusal.offerWithdrawn
    Row::Record(516, 1), // 720 PointsRefusal.ownOffer
    Row::Record(1751, 3), // 721 PointsRefusal.requirementNotMet
    Row::Record(1101, 1), // 722 PointsRefusal.soldOut
    Row::Record(1754, 2), // 723 PointsRefusal.balanceTooLow
    Row::Record(1761, 2), // 724 PointsRefusal.redemptionOver
    Row::Words(1756, 5), // 725 RedemptionStatus
    Row::Record(338, 2), // 726 PointsRefusal.redemptionLate
    Row::Record(338, 2), // 727 PointsRefusal.notDue
    Row::Record(36, 1), // 728 PointsRefusal.ownConfirmation
    Row::Record(1106, 2), // 729 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 730 PointsRefusal.nothingToSettle
    Row::Record(1763, 3), // 731 PointsRefusal.ledgerFull
    Row::Union(1829, 33), // 732 CasesRefusal
    Row::Record(1036, 1), // 733 CasesRefusal.unknownCase
    Row::Record(1799, 0), // 734 CasesRefusal.channelOfTheEngine
    Row::Record(1799, 2), // 735 CasesRefusal.sourceEntered
    Row::Record(1036, 1), // 736 CasesRefusal.caseExists
    Row::Record(196, 1), // 737 CasesRefusal.unknownKind
    Row::Record(280, 2), // 738 CasesRefusal.regionTooHigh
    Row::Record(1801, 0), // 739 CasesRefusal.notOwnName
    Row::Record(1814, 3), // 740 CasesRefusal.wrongStage
    Row::Words(1801, 13), // 741 Stage
    Row::List(741), // 742 Stages
    Row::Record(1817, 3), // 743 CasesRefusal.wrongLevel
    Row::Record(338, 2), // 744 CasesRefusal.notDue
    Row::Record(338, 2), // 745 CasesRefusal.deadlinePassed
    Row::Record(208, 1), // 746 CasesRefusal.atTop
    Row::Record(1820, 2), // 747 CasesRefusal.notAbove
    Row::Record(1822, 2), // 748 CasesRefusal.aboveTop
    Row::Record(1824, 3), // 749 CasesRefusal.skipsLevel
    Row::Record(273, 1), // 750 CasesRefusal.notEntrustable
    Row::Record(273, 1), // 751 CasesRefusal.notADepartment
    Row::Record(536, 2), // 752 CasesRefusal.outOfReach
    Row::Record(517, 1), // 753 CasesRefusal.namedTwice
    Row::Record(1827, 0), // 754 CasesRefusal.unitMissing
    Row::Record(747, 1), // 755 CasesRefusal.notWithUnit
    Row::Record(747, 1), // 756 CasesRefusal.notActingFor
    Row::Record(517, 1), // 757 CasesRefusal.feedbackGiven
    Row::Record(517, 1), // 758 CasesRefusal.returnedBefore
    Row::Record(517, 1), // 759 CasesRefusal.dispatchDesignated
    Row::Record(1236, 1), // 760 CasesRefusal.alreadyRated
    Row::Record(1827, 0), // 761 CasesRefusal.anonymous
    Row::Record(1827, 0), // 762 CasesRefusal.notReporter
    Row::Record(1827, 0), // 763 CasesRefusal.handlerRates
    Row::Record(317, 2), // 764 CasesRefusal.windowClosed
    Row::Record(1827, 2), // 765 CasesRefusal.reopenedTooOften
    Row::Record(335, 3), // 766 CasesRefusal.unknownYear
    Row::Record(208, 1), // 767 CasesRefusal.noTerm
    Row::Union(1865, 10), // 768 ConsultationRefusal
    Row::Record(1356, 1), // 769 ConsultationRefusal.unknownQuestion
    Row::Record(1356, 1), // 770 ConsultationRefusal.questionExists
    Row::Record(1357, 1), // 771 ConsultationRefusal.notPublic
    Row::Record(1862, 3), // 772 ConsultationRefusal.outOfReach
    Row::Record(328, 2), // 773 ConsultationRefusal.tooManyOpen
    Row::Record(1356, 1), // 774 ConsultationRefusal.notOpen
    Row::Record(1356, 1), // 775 ConsultationRefusal.ownQuestion
    Row::Record(1356, 1), // 776 ConsultationRefusal.notAnswered
    Row::Record(1356, 1), // 777 ConsultationRefusal.ratedAlready
    Row::Record(338, 2), // 778 ConsultationRefusal.notDue
    Row::Union(1883, 10), // 779 VaultRefusal
    Row::Record(234, 1), // 780 VaultRefusal.unknownEntry
    Row::Record(234, 1), // 781 VaultRefusal.entryExists
    Row::Record(236, 1), // 782 VaultRefusal.unknownCategory
    Row::Record(236, 1), // 783 VaultRefusal.consentNeeded
    Row::Record(236, 2), // 784 VaultRefusal.notByConsent
    Row::Record(36, 1), // 785 VaultRefusal.nothingConsented
    Row::Record(1879, 2), // 786 VaultRefusal.notKept
    Row::Words(1875, 4), // 787 EntryStatus
    Row::Record(1879, 2), // 788 VaultRefusal.notDue
    Row::Record(1881, 2), // 789 VaultRefusal.childInCare
    Row::Record(36, 3), // 790 VaultRefusal.onlyOperator
    Row::Record(1971, 20), // 791 ExportView
    Row::Record(1922, 9), // 792 MemberView
    Row::List(794), // 793 [RoleView]
    Row::Record(490, 5), // 794 RoleView
    Row::List(283), // 795 [Unmasking]
    Row::List(0), // 796 [TopicId]
    Row::List(798), // 797 [ViolationView]
    Row::Record(1936, 15), // 798 ViolationView
    Row::Union(1931, 5), // 799 CovenantStanding
    Row::Record(1931, 0), // 800 CovenantStanding.noticed
    Row::Record(1047, 1), // 801 CovenantStanding.applied
    Row::Record(1065, 2), // 802 CovenantStanding.appealed
    Row::Record(1931, 0), // 803 CovenantStanding.dismissed
    Row::Record(1931, 0), // 804 CovenantStanding.withdrawn
    Row::Maybe(28), // 805 text?
    Row::List(0), // 806 [SourceId]
    Row::List(0), // 807 [RedemptionId]
    Row::List(0), // 808 [CaseId]
    Row::List(0), // 809 [QuestionId]
    Row::List(811), // 810 [RecordView]
    Row::Record(1951, 12), // 811 RecordView
    Row::List(813), // 812 [EntryView]
    Row::Record(1963, 8), // 813 EntryView
    Row::Union(2053, 11), // 814 MembershipAnswer
    Row::Record(1997, 6), // 815 RegionView
    Row::Record(2007, 7), // 816 RegionHistory
    Row::List(818), // 817 [RegionVersion]
    Row::Record(2003, 4), // 818 RegionVersion
    Row::Maybe(820), // 819 Turn?
    Row::Record(285, 2), // 820 Turn
    Row::List(820), // 821 [Turn]
    Row::List(823), // 822 [PlannedReshape]
    Row::Record(282, 2), // 823 PlannedReshape
    Row::Record(2016, 8), // 824 CoverageView
    Row::Maybe(65), // 825 Ratio?
    Row::List(827), // 826 [ProofFigure]
    Row::Record(2014, 2), // 827 ProofFigure
    Row::Record(2024, 2), // 828 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 829 JoinCode
    Row::Record(2029, 1), // 830 MembershipAnswer.entries
    Row::List(832), // 831 [ChannelCount]
    Row::Record(2026, 3), // 832 ChannelCount
    Row::Record(2030, 3), // 833 MembershipAnswer.batch
    Row::Record(2044, 4), // 834 OrganisationView
    Row::Union(2038, 6), // 835 OrganisationStatus
    Row::Record(2033, 3), // 836 OrganisationStatus.applied
    Row::Record(2036, 0), // 837 OrganisationStatus.active
    Row::Record(2036, 2), // 838 OrganisationStatus.rejected
    Row::Record(2038, 0), // 839 OrganisationStatus.withdrawn
    Row::Record(2038, 0), // 840 OrganisationStatus.suspended
    Row::Record(2038, 0), // 841 OrganisationStatus.dissolved
    Row::Record(2051, 1), // 842 MembershipAnswer.identityKeys
    Row::List(844), // 843 [IdentityKeyView]
    Row::Record(2048, 3), // 844 IdentityKeyView
    Row::Record(2052, 1), // 845 MembershipAnswer.unmaskings
    Row::Union(2238, 11), // 846 DeliberationAnswer
    Row::Record(2141, 17), // 847 TopicView
    Row::Union(2097, 10), // 848 StageView
    Row::Record(338, 1), // 849 StageView.proposed
    Row::Record(338, 1), // 850 StageView.screening
    Row::Record(2064, 3), // 851 StageView.declined
    Row::Record(2067, 2), // 852 StageView.appealed
    Row::Record(302, 1), // 853 StageView.discussed
    Row::Record(2069, 2), // 854 StageView.seconded
    Row::Record(2075, 6), // 855 StageView.voting
    Row::List(857), // 856 [PaperBox]
    Row::Record(2071, 4), // 857 PaperBox
    Row::Record(2089, 8), // 858 StageView.decided
    Row::Record(2085, 4), // 859 CountTerms
    Row::Record(2081, 4), // 860 Thresholds
    Row::Record(285, 1), // 861 StageView.lapsed
    Row::Record(285, 1), // 862 StageView.withdrawn
    Row::Maybe(864), // 863 Effect?
    Row::Union(2121, 6), // 864 Effect
    Row::Record(826, 2), // 865 Effect.announced
    Row::Record(2107, 3), // 866 Effect.annulled
    Row::Record(1022, 1), // 867 Effect.stands
    Row::Record(2110, 4), // 868 InForce
    Row::Maybe(385), // 869 ReviewFinding?
    Row::Record(2114, 3), // 870 Effect.repealed
    Row::Record(2117, 4), // 871 Effect.moot
    Row::Maybe(873), // 872 NextStep?
    Row::Record(2139, 2), // 873 NextStep
    Row::Words(2127, 12), // 874 Next
    Row::Record(2158, 7), // 875 BallotView
    Row::Maybe(233), // 876 EntryChannel?
    Row::Record(2177, 3), // 877 BallotsView
    Row::List(879), // 878 [PublishedBallot]
    Row::Record(2174, 3), // 879 PublishedBallot
    Row::Union(2171, 3), // 880 Ballot
    Row::Record(2168, 1), // 881 Ballot.motion
    Row::Words(2165, 3), // 882 Choice
    Row::Record(2169, 1), // 883 Ballot.options
    Row::Record(2170, 1), // 884 Ballot.void
    Row::Record(2180, 5), // 885 BallotProof
    Row::List(887), // 886 [Sentence]
    Row::Record(1904, 2), // 887 Sentence
    Row::Record(2196, 2), // 888 DiscussionView
    Row::List(890), // 889 [ContributionView]
    Row::Record(2185, 11), // 890 ContributionView
    Row::Maybe(70), // 891 bool?
    Row::Maybe(893), // 892 Moderation?
    Row::Record(797, 2), // 893 Moderation
    Row::Record(2213, 2), // 894 ConsensusView
    Row::Record(2210, 3), // 895 ConsensusReport
    Row::List(897), // 896 [ConsensusGroup]
    Row::Record(2207, 3), // 897 ConsensusGroup
    Row::List(899), // 898 [StatementView]
    Row::Record(2198, 5), // 899 StatementView
    Row::List(901), // 900 [OwnStatement]
    Row::Record(2203, 4), // 901 OwnStatement
    Row::List(46), // 902 [u16]
    Row::Record(2217, 5), // 903 ElectorateView
    Row::List(905), // 904 [ListLine]
    Row::Record(2215, 2), // 905 ListLine
    Row::Record(2234, 2), // 906 ObjectionsView
    Row::List(908), // 907 [ObjectionView]
    Row::Record(2226, 8), // 908 ObjectionView
    Row::Words(2222, 4), // 909 ObjectionStatus
    Row::Record(2236, 2), // 910 ProxiesView
    Row::List(912), // 911 [ProxyView]
    Row::Record(863, 2), // 912 ProxyView
    Row::Union(2270, 3), // 913 CovenantAnswer
    Row::Record(2253, 9), // 914 CovenantView
    Row::List(916), // 915 [CovenantVersion]
    Row::Record(2249, 4), // 916 CovenantVersion
    Row::Record(1982, 1), // 917 CovenantAnswer.violations
    Row::Record(2269, 1), // 918 CovenantAnswer.figures
    Row::List(920), // 919 [RuleFigures]
    Row::Record(2262, 7), // 920 RuleFigures
    Row::Union(2322, 10), // 921 PointsAnswer
    Row::Record(2273, 2), // 922 PersonView
    Row::Record(2275, 5), // 923 ParticipationView
    Row::Record(2280, 6), // 924 MerchantView
    Row::Record(2286, 5), // 925 FundView
    Row::Record(2291, 7), // 926 OfferView
    Row::Record(2298, 9), // 927 RedemptionView
    Row::Maybe(463), // 928 Buyer?
    Row::Record(2307, 2), // 929 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 930 VerificationCode
    Row::Record(2309, 6), // 931 SettlementView
    Row::Record(2315, 7), // 932 LedgerTotals
    Row::Union(2415, 4), // 933 CasesAnswer
    Row::Record(2356, 23), // 934 CaseView
    Row::Maybe(0), // 935 SourceId?
    Row::Maybe(937), // 936 Rating?
    Row::Record(1237, 3), // 937 Rating
    Row::List(939), // 938 [DepartmentView]
    Row::Record(2332, 2), // 939 DepartmentView
    Row::List(941), // 940 [StepView]
    Row::Record(2351, 5), // 941 StepView
    Row::Words(2334, 17), // 942 StepKind
    Row::Record(2391, 11), // 943 RegionFigures
    Row::List(945), // 944 [StageFigure]
    Row::Record(2379, 2), // 945 StageFigure
    Row::List(947), // 946 [LevelFigure]
    Row::Record(2381, 2), // 947 LevelFigure
    Row::List(949), // 948 [KindFigure]
    Row::Record(2383, 3), // 949 KindFigure
    Row::Record(2386, 5), // 950 RatingSums
    Row::Record(2402, 4), // 951 UnitFigures
    Row::Record(2414, 1), // 952 CasesAnswer.agenda
    Row::List(954), // 953 [OpenCase]
    Row::Record(2406, 8), // 954 OpenCase
    Row::Union(2426, 2), // 955 CatalogueAnswer
    Row::Record(1988, 1), // 956 CatalogueAnswer.records
    Row::Record(2419, 7), // 957 BurdenView
    Row::Union(2449, 2), // 958 ConsultationAnswer
    Row::Record(2435, 6), // 959 QuestionView
    Row::Union(2432, 3), // 960 QuestionStatus
    Row::Record(2034, 2), // 961 QuestionStatus.open
    Row::Record(2428, 4), // 962 QuestionStatus.answered
    Row::Record(2432, 0), // 963 QuestionStatus.withdrawn
    Row::Record(2441, 8), // 964 Figures
    Row::Union(2451, 2), // 965 VaultAnswer
    Row::Record(1408, 1), // 966 VaultAnswer.due
    Row::Record(2462, 1), // 967 Answered
    Row::Union(2464, 4), // 968 BurdenOf
    Row::Record(2463, 1), // 969 BurdenOf.worker
    Row::Record(36, 1), // 970 BurdenOf.resident
    Row::Record(227, 1), // 971 BurdenOf.item
    Row::Record(38, 1), // 972 BurdenOf.region
    Row::Union(2496, 17), // 973 CasesCommand
    Row::Record(2468, 7), // 974 CasesCommand.report
    Row::Record(1036, 1), // 975 CasesCommand.accept
    Row::Record(2475, 3), // 976 CasesCommand.decline
    Row::Record(1190, 2), // 977 CasesCommand.startSelfResolution
    Row::Record(1036, 1), // 978 CasesCommand.handle
    Row::Record(1192, 2), // 979 CasesCommand.entrust
    Row::Record(2478, 4), // 980 CasesCommand.dispatch
    Row::Record(1198, 3), // 981 CasesCommand.return
    Row::Record(2482, 3), // 982 CasesCommand.feedback
    Row::Record(1036, 1), // 983 CasesCommand.close
    Row::Record(2485, 3), // 984 CasesCommand.escalate
    Row::Maybe(115), // 985 Level?
    Row::Record(2488, 6), // 986 CasesCommand.evaluate
    Row::Record(2475, 2), // 987 CasesCommand.reopen
    Row::Record(2494, 2), // 988 CasesCommand.withdraw
    Row::Record(1036, 1), // 989 CasesCommand.recall
    Row::Record(273, 1), // 990 CasesCommand.release
    Row::Record(1036, 1), // 991 CasesCommand.expire
    Row::Union(2517, 4), // 992 CasesQuery
    Row::Record(2482, 2), // 993 CasesQuery.case
    Row::Record(38, 1), // 994 CasesQuery.figures
    Row::Record(1204, 1), // 995 CasesQuery.unit
    Row::Record(2513, 4), // 996 CasesQuery.agenda
    Row::Union(2538, 5), // 997 CatalogueCommand
    Row::Record(2525, 2), // 998 CatalogueCommand.ask
    Row::Record(2521, 4), // 999 DataForm
    Row::List(529), // 1000 [ItemConsent]
    Row::List(0), // 1001 [ItemCode]
    Row::Record(2530, 2), // 1002 CatalogueCommand.collect
    Row::List(1004), // 1003 [Entry]
    Row::Record(2527, 3), // 1004 Entry
    Row::Record(2532, 4), // 1005 CatalogueCommand.share
    Row::Record(1346, 3), // 1006 CatalogueCommand.refuse
    Row::Record(2536, 2), // 1007 CatalogueCommand.forget
    Row::Union(2544, 3), // 1008 CatalogueQuery
    Row::Record(36, 1), // 1009 CatalogueQuery.held
    Row::Record(2463, 1), // 1010 CatalogueQuery.collected
    Row::Record(2543, 1), // 1011 CatalogueQuery.burden
    Row::Union(2547, 1), // 1012 CharterCommand
    Row::Record(250, 1), // 1013 CharterCommand.adopt
    Row::Union(2548, 1), // 1014 ClockCommand
    Row::Record(2548, 0), // 1015 ClockCommand.advance
    Row::Union(2756, 10), // 1016 Command
    Row::Union(2607, 34), // 1017 MembershipCommand
    Row::Record(2549, 4), // 1018 MembershipCommand.defineRegion
    Row::Record(2553, 4), // 1019 MembershipCommand.reshape
    Row::Record(268, 1), // 1020 MembershipCommand.cancelReshape
    Row::Record(293, 2), // 1021 MembershipCommand.enterKnownHouseholds
    Row::Record(2557, 6), // 1022 MembershipCommand.grantRole
    Row::Record(489, 4), // 1023 MembershipCommand.revokeRole
    Row::Record(2563, 3), // 1024 MembershipCommand.issueJoinCode
    Row::Record(293, 1), // 1025 MembershipCommand.revokeJoinCode
    Row::Record(2566, 6), // 1026 MembershipCommand.join
    Row::Maybe(280), // 1027 Minority?
    Row::Record(36, 1), // 1028 MembershipCommand.leave
    Row::Record(508, 2), // 1029 MembershipCommand.nameDelegate
    Row::Record(510, 3), // 1030 MembershipCommand.regroupHousehold
    Row::Record(2572, 6), // 1031 MembershipCommand.applyOrganisation
    Row::Record(2578, 3), // 1032 MembershipCommand.reviewOrganisation
    Row::Record(534, 2), // 1033 MembershipCommand.appealReview
    Row::Record(273, 1), // 1034 MembershipCommand.withdrawApplication
    Row::Record(2581, 2), // 1035 MembershipCommand.nameOfficers
    Row::Record(534, 2), // 1036 MembershipCommand.suspendOrganisation
    Row::Record(534, 2), // 1037 MembershipCommand.reinstateOrganisation
    Row::Record(534, 2), // 1038 MembershipCommand.dissolveOrganisation
    Row::Record(604, 4), // 1039 MembershipCommand.openBatch
    Row::Record(2583, 2), // 1040 MembershipCommand.closeBatch
    Row::Record(2585, 2), // 1041 MembershipCommand.correct
    Row::Record(273, 1), // 1042 MembershipCommand.lapseReview
    Row::Record(548, 2), // 1043 MembershipCommand.rotateIdentityKey
    Row::Record(2587, 4), // 1044 MembershipCommand.prove
    Row::Maybe(255), // 1045 Identity?
    Row::Record(561, 3), // 1046 MembershipCommand.suspectDuplicate
    Row::Record(2591, 4), // 1047 MembershipCommand.reviewDuplicate
    Row::Record(569, 2), // 1048 MembershipCommand.enterMinor
    Row::Record(2595, 4), // 1049 MembershipCommand.askUnmasking
    Row::Record(2599, 3), // 1050 MembershipCommand.decideUnmasking
    Row::Record(356, 1), // 1051 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1052 MembershipCommand.erase
    Row::Record(2606, 1), // 1053 MembershipCommand.fallDue
    Row::Union(2602, 4), // 1054 Matter
    Row::Record(349, 2), // 1055 Matter.duplicate
    Row::Record(36, 1), // 1056 Matter.minor
    Row::Record(268, 1), // 1057 Matter.reshape
    Row::Record(356, 1), // 1058 Matter.unmasking
    Row::Union(2673, 23), // 1059 DeliberationCommand
    Row::Record(2641, 8), // 1060 DeliberationCommand.propose
    Row::Maybe(305), // 1061 DeliberationQuestion?
    Row::Record(744, 3), // 1062 DeliberationCommand.recordVoters
    Row::Record(750, 2), // 1063 DeliberationCommand.recordUnits
    Row::Record(752, 2), // 1064 DeliberationCommand.second
    Row::Record(729, 1), // 1065 DeliberationCommand.withdraw
    Row::Record(2649, 3), // 1066 DeliberationCommand.screen
    Row::Record(752, 2), // 1067 DeliberationCommand.appeal
    Row::Record(2652, 6), // 1068 DeliberationCommand.contribute
    Row::Record(785, 4), // 1069 DeliberationCommand.react
    Row::Record(789, 3), // 1070 DeliberationCommand.decideAmendment
    Row::Record(795, 4), // 1071 DeliberationCommand.moderate
    Row::Record(814, 5), // 1072 DeliberationCommand.object
    Row::Record(819, 4), // 1073 DeliberationCommand.decideObjection
    Row::Record(844, 3), // 1074 DeliberationCommand.review
    Row::Record(729, 1), // 1075 DeliberationCommand.open
    Row::Record(2660, 5), // 1076 DeliberationCommand.cast
    Row::Record(2658, 2), // 1077 Vote
    Row::Maybe(651), // 1078 Tracker?
    Row::Record(862, 4), // 1079 DeliberationCommand.entrustVote
    Row::Record(862, 2), // 1080 DeliberationCommand.revokeProxy
    Row::Record(866, 3), // 1081 DeliberationCommand.serveBallots
    Row::Record(2665, 5), // 1082 DeliberationCommand.issuePaper
    Row::Record(2670, 3), // 1083 DeliberationCommand.countPapers
    Row::List(1077), // 1084 [Vote]
    Row::Record(729, 1), // 1085 DeliberationCommand.lapse
    Row::Record(729, 1), // 1086 DeliberationCommand.close
    Row::Union(2707, 11), // 1087 CovenantCommand
    Row::Record(1018, 4), // 1088 CovenantCommand.adopt
    Row::Record(1023, 2), // 1089 CovenantCommand.repeal
    Row::Record(2696, 8), // 1090 CovenantCommand.recordViolation
    Row::Record(1038, 2), // 1091 CovenantCommand.reply
    Row::Record(1038, 2), // 1092 CovenantCommand.appeal
    Row::Record(2704, 3), // 1093 CovenantCommand.decideAppeal
    Row::Record(1067, 2), // 1094 CovenantCommand.withdrawViolation
    Row::Record(1060, 2), // 1095 CovenantCommand.referAgain
    Row::Record(1060, 2), // 1096 CovenantCommand.confirmReferral
    Row::Record(1062, 2), // 1097 CovenantCommand.deferReferral
    Row::Record(1026, 1), // 1098 CovenantCommand.fallDue
    Row::Union(2724, 13), // 1099 PointsCommand
    Row::Record(1086, 2), // 1100 PointsCommand.openFund
    Row::Record(1088, 4), // 1101 PointsCommand.award
    Row::Record(2718, 4), // 1102 PointsCommand.reverse
    Row::Record(1101, 5), // 1103 PointsCommand.publishOffer
    Row::Record(1101, 1), // 1104 PointsCommand.withdrawOffer
    Row::Record(1108, 3), // 1105 PointsCommand.reserve
    Row::Record(2722, 2), // 1106 PointsCommand.confirm
    Row::Record(1108, 1), // 1107 PointsCommand.cancel
    Row::Record(1108, 1), // 1108 PointsCommand.expireRedemption
    Row::Record(516, 1), // 1109 PointsCommand.release
    Row::Record(1136, 2), // 1110 PointsCommand.settle
    Row::Record(340, 2), // 1111 PointsCommand.combine
    Row::Record(36, 1), // 1112 PointsCommand.forfeit
    Row::Union(2737, 7), // 1113 ConsultationCommand
    Row::Record(1356, 4), // 1114 ConsultationCommand.ask
    Row::Record(1374, 2), // 1115 ConsultationCommand.answer
    Row::Record(1356, 1), // 1116 ConsultationCommand.withdraw
    Row::Record(1377, 2), // 1117 ConsultationCommand.rate
    Row::Record(1356, 1), // 1118 ConsultationCommand.lapse
    Row::Record(36, 1), // 1119 ConsultationCommand.forget
    Row::Record(1357, 1), // 1120 ConsultationCommand.release
    Row::Union(2749, 7), // 1121 VaultCommand
    Row::Record(2744, 5), // 1122 VaultCommand.keep
    Row::Record(1392, 2), // 1123 VaultCommand.correct
    Row::Record(1396, 2), // 1124 VaultCommand.withdrawConsent
    Row::Record(1403, 2), // 1125 VaultCommand.erase
    Row::Record(1408, 1), // 1126 VaultCommand.confirmErasure
    Row::Record(2749, 0), // 1127 VaultCommand.lapse
    Row::Record(36, 1), // 1128 VaultCommand.retire
    Row::Union(2766, 2), // 1129 ConsultationQuery
    Row::Record(1356, 1), // 1130 ConsultationQuery.question
    Row::Record(1357, 1), // 1131 ConsultationQuery.figures
    Row::Union(2770, 3), // 1132 CovenantQuery
    Row::Record(723, 1), // 1133 CovenantQuery.covenant
    Row::Record(36, 1), // 1134 CovenantQuery.violations
    Row::Record(2768, 2), // 1135 CovenantQuery.figures
    Row::Union(2779, 11), // 1136 DeliberationQuery
    Row::Record(729, 1), // 1137 DeliberationQuery.topic
    Row::Record(752, 2), // 1138 DeliberationQuery.ballot
    Row::Record(2773, 2), // 1139 DeliberationQuery.ballots
    Row::Record(2775, 2), // 1140 DeliberationQuery.ballotProof
    Row::Record(729, 1), // 1141 DeliberationQuery.explanation
    Row::Record(2773, 2), // 1142 DeliberationQuery.discussion
    Row::Record(775, 2), // 1143 DeliberationQuery.contribution
    Row::Record(2777, 2), // 1144 DeliberationQuery.consensus
    Row::Record(2773, 2), // 1145 DeliberationQuery.electorate
    Row::Record(2773, 2), // 1146 DeliberationQuery.objections
    Row::Record(2773, 2), // 1147 DeliberationQuery.proxies
    Row::Record(2797, 1), // 1148 Done
    Row::Union(2791, 6), // 1149 Made
    Row::Record(2790, 1), // 1150 Made.picture
    Row::Record(2798, 3), // 1151 Helper
    Row::Union(2802, 6), // 1152 JournalQuery
    Row::Record(2801, 0), // 1153 JournalQuery.state
    Row::Record(2801, 0), // 1154 JournalQuery.root
    Row::Record(1433, 1), // 1155 JournalQuery.inclusion
    Row::Record(2801, 1), // 1156 JournalQuery.consistency
    Row::Record(1432, 1), // 1157 JournalQuery.receipt
    Row::Record(36, 1), // 1158 JournalQuery.export
    Row::Union(2808, 11), // 1159 MembershipQuery
    Row::Record(38, 1), // 1160 MembershipQuery.region
    Row::Record(38, 1), // 1161 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1162 MembershipQuery.coverage
    Row::Record(293, 1), // 1163 MembershipQuery.joinCode
    Row::Record(36, 1), // 1164 MembershipQuery.member
    Row::Record(38, 1), // 1165 MembershipQuery.entries
    Row::Record(373, 1), // 1166 MembershipQuery.batch
    Row::Record(273, 1), // 1167 MembershipQuery.organisation
    Row::Record(2808, 0), // 1168 MembershipQuery.identityKeys
    Row::Record(356, 1), // 1169 MembershipQuery.unmasking
    Row::Record(36, 1), // 1170 MembershipQuery.unmaskings
    Row::Union(2819, 10), // 1171 PointsQuery
    Row::Record(36, 1), // 1172 PointsQuery.person
    Row::Record(1088, 2), // 1173 PointsQuery.participation
    Row::Record(516, 1), // 1174 PointsQuery.merchant
    Row::Record(1086, 1), // 1175 PointsQuery.fund
    Row::Record(1101, 1), // 1176 PointsQuery.offer
    Row::Record(1108, 1), // 1177 PointsQuery.redemption
    Row::Record(1108, 1), // 1178 PointsQuery.verificationCode
    Row::Record(1136, 1), // 1179 PointsQuery.settlement
    Row::Record(1739, 2), // 1180 PointsQuery.settlementLine
    Row::Record(2819, 0), // 1181 PointsQuery.ledger
    Row::Union(2831, 9), // 1182 Query
    Row::Union(2829, 2), // 1183 VaultQuery
    Row::Record(234, 1), // 1184 VaultQuery.entry
    Row::Record(2829, 0), // 1185 VaultQuery.due
    Row::Record(2840, 3), // 1186 Question
    Row::Record(2846, 5), // 1187 Request
    Row::Maybe(1189), // 1188 Via?
    Row::Record(2843, 3), // 1189 Via
    Row::Maybe(1151), // 1190 Helper?
    Row::Leaf(Leaf::Secret), // 1191 Secret
    Row::Record(2851, 3), // 1192 Setup
    Row::Union(2885, 10), // 1193 Tool
    Row::Record(2854, 4), // 1194 Tool.identityDigest
    Row::Record(2858, 3), // 1195 Tool.identityKey
    Row::Record(1063, 1), // 1196 Tool.creditCode
    Row::Record(2861, 2), // 1197 Tool.contentDigest
    Row::Record(2863, 1), // 1198 Tool.qrPicture
    Row::Record(2864, 6), // 1199 Tool.verifyInclusion
    Row::Record(2870, 6), // 1200 Tool.verifyConsistency
    Row::Record(2876, 6), // 1201 Tool.verifyBallot
    Row::Record(2882, 3), // 1202 Tool.recount
    Row::Record(2885, 0), // 1203 Tool.presets
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
    must(130, 46), // listDecisionDays
    must(131, 46), // openingDays
    must(63, 46), // noticeDays
    must(132, 46), // objectionDays
    must(133, 46), // reviewDays
    must(134, 0), // code
    must(135, 63), // electorate
    must(136, 46), // seconds
    must(137, 46), // secondingDays
    must(138, 46), // votingDays
    must(139, 64), // quorum
    must(140, 64), // approval
    must(141, 66), // approvalOf
    must(100, 0), // source
    may(142, 67, 0), // preset
    may(143, 67, 0), // presetOverride
    may(144, 68, 0), // ballots
    may(145, 85, 0), // life
    must(146, 0), // primary
    must(147, 0), // datesSecondary
    must(148, 0), // secondary
    must(149, 0), // proposed
    must(150, 0), // heads
    must(151, 0), // area
    must(152, 63), // of
    must(153, 64), // share
    must(154, 46), // days
    must(100, 28), // source
    must(155, 46), // fewest
    must(156, 46), // most
    must(94, 46), // perProxy
    must(95, 46), // daysBefore
    must(100, 28), // source
    must(157, 28), // name
    must(100, 28), // source
    must(158, 89), // from
    may(159, 90, 0), // to
    must(160, 91), // certainty
    must(161, 92), // electorates
    must(162, 93), // measures
    must(139, 64), // quorum
    must(140, 64), // approval
    must(141, 66), // approvalOf
    may(163, 95, 0), // calledBy
    may(164, 70, 0), // convened
    may(101, 97, 0), // notice
    may(138, 99, 0), // votingDays
    may(165, 97, 0), // resultNotice
    may(119, 70, 0), // secret
    may(166, 70, 0), // contested
    may(123, 101, 0), // proxies
    may(124, 97, 0), // silence
    must(167, 61), // decisions
    may(168, 87, 0), // presets
    must(49, 0), // act
    must(169, 13), // amount
    must(170, 13), // dayCap
    must(31, 41), // proof
    must(171, 104), // acts
    must(172, 19), // redemptionMinutes
    must(173, 45), // codeTries
    must(174, 106), // cnyPerPoint
    must(175, 0), // kind
    must(176, 70), // urgent
    must(177, 110), // departments
    must(178, 46), // fromMinute
    must(179, 46), // toMinute
    must(180, 0), // grid
    must(181, 0), // village
    must(182, 0), // town
    must(183, 0), // county
    must(184, 0), // city
    must(53, 46), // workingDays
    must(185, 19), // workingMinutes
    must(186, 115), // level
    must(176, 70), // urgent
    must(187, 116), // term
    must(188, 108), // kinds
    must(189, 111), // officeHours
    must(190, 113), // limits
    may(191, 45, 3), // warningsMax
    may(192, 45, 3), // reopeningsMax
    may(193, 46, 30), // evaluationDays
    must(194, 0), // consent
    must(195, 0), // contract
    must(196, 0), // legalDuty
    must(197, 0), // emergency
    must(198, 0), // news
    must(199, 0), // public
    must(200, 0), // otherLaw
    must(201, 0), // ordinary
    must(202, 0), // sensitive
    must(0, 0), // under14
    must(203, 0), // item
    must(20, 0), // owner
    must(204, 119), // basis
    must(205, 120), // purposes
    must(206, 46), // freshDays
    must(207, 121), // sensitivity
    may(208, 110, 0), // shareWith
    must(209, 0), // entry
    must(210, 0), // leaving
    must(211, 0), // category
    must(204, 119), // basis
    must(212, 46), // keepDays
    must(158, 124), // from
    must(157, 0), // name
    must(213, 18), // effectiveFrom
    may(214, 36, 0), // effectiveTo
    must(215, 37), // founders
    must(216, 40), // membership
    must(217, 60), // deliberation
    must(218, 103), // points
    must(219, 107), // cases
    may(220, 117, 0), // catalogue
    may(221, 122, 0), // vault
    must(222, 35), // charter
    must(223, 34), // adopted
    must(36, 39), // region
    must(157, 0), // name
    must(186, 115), // level
    may(224, 127, 0), // parent
    must(224, 39), // parent
    must(134, 39), // code
    must(36, 39), // region
    must(157, 0), // name
    must(83, 133), // households
    must(225, 133), // stay
    must(226, 134), // parts
    must(227, 137), // absorbed
    must(228, 130), // rename
    must(229, 131), // move
    must(230, 132), // split
    must(231, 136), // merge
    must(232, 0), // reshape
    must(36, 39), // region
    must(233, 129), // change
    must(234, 18), // on
    must(235, 0), // household
    must(236, 0), // organisation
    must(224, 39), // parent
    must(237, 115), // parentLevel
    must(186, 115), // level
    must(36, 39), // region
    must(224, 39), // parent
    must(238, 45), // digits
    must(36, 39), // region
    must(186, 115), // level
    must(232, 0), // reshape
    must(234, 18), // on
    must(234, 18), // on
    must(239, 18), // at
    must(36, 39), // region
    must(240, 39), // became
    must(241, 0), // named
    must(36, 39), // region
    must(186, 115), // level
    must(242, 39), // other
    must(243, 115), // otherLevel
    must(180, 39), // grid
    must(83, 19), // households
    must(241, 19), // named
    must(244, 0), // first
    must(180, 39), // grid
    must(245, 19), // known
    must(246, 19), // joined
    must(154, 46), // days
    must(51, 46), // max
    must(247, 18), // until
    must(248, 46), // version
    must(249, 46), // current
    must(31, 41), // proof
    must(250, 41), // needed
    must(34, 0), // person
    must(180, 39), // grid
    must(235, 0), // household
    must(180, 39), // grid
    must(235, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(235, 0), // household
    must(36, 39), // region
    must(251, 39), // actsIn
    must(247, 18), // until
    must(239, 18), // at
    must(35, 10), // role
    must(252, 45), // rung
    must(253, 45), // held
    must(247, 18), // until
    must(254, 18), // heldUntil
    must(255, 45), // passes
    must(156, 45), // most
    must(256, 183), // creditCode
    must(236, 0), // organisation
    must(257, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(257, 46), // open
    must(51, 46), // max
    must(258, 46), // officers
    must(51, 46), // max
    must(259, 199), // year
    must(244, 199), // first
    must(108, 199), // last
    must(260, 18), // due
    must(239, 18), // at
    must(34, 0), // person
    must(261, 0), // into
    must(262, 46), // key
    must(249, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(250, 41), // needed
    must(253, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(242, 0), // other
    must(34, 0), // person
    must(263, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(264, 0), // handle
    must(265, 0), // helper
    must(265, 0), // helper
    must(68, 0), // command
    must(265, 0), // helper
    must(266, 46), // people
    must(156, 46), // most
    must(247, 18), // until
    must(267, 0), // app
    must(268, 0), // paper
    must(269, 0), // booth
    must(38, 0), // phone
    must(270, 0), // mobile
    must(271, 233), // ballot
    must(209, 233), // entry
    must(272, 0), // batch
    must(272, 0), // batch
    must(273, 19), // forms
    must(274, 19), // total
    must(272, 0), // batch
    must(68, 0), // command
    must(272, 0), // batch
    must(68, 0), // command
    must(275, 19), // announced
    must(276, 19), // came
    must(31, 41), // proof
    must(253, 41), // held
    must(34, 0), // person
    must(247, 18), // until
    must(277, 141), // unknownRegion
    must(278, 142), // unknownPerson
    must(279, 143), // unknownHousehold
    must(280, 144), // unknownOrganisation
    must(281, 145), // regionExists
    must(282, 146), // levelGap
    must(283, 147), // gridSuffix
    must(284, 148), // notAGrid
    must(285, 149), // unknownReshape
    must(286, 150), // reshapeExists
    must(287, 151), // reshapePast
    must(288, 152), // regionEnded
    must(289, 153), // nothingChanges
    must(290, 154), // namedTwice
    must(291, 155), // mergeLevels
    must(292, 156), // householdsUnaccounted
    must(293, 157), // knownBelowJoined
    must(294, 158), // joinCodeDays
    must(295, 159), // noJoinCode
    must(296, 160), // joinTriesUsed
    must(297, 161), // joinCodeReplaced
    must(298, 162), // joinCodeWithdrawn
    must(299, 163), // joinCodeExpired
    must(300, 164), // proofTooLow
    must(301, 165), // alreadyMember
    must(302, 166), // identityTaken
    must(303, 167), // identityChanged
    must(304, 168), // householdElsewhere
    must(305, 169), // householdFull
    must(306, 170), // notAMember
    must(307, 171), // notInHousehold
    must(308, 172), // roleNeedsOrganisation
    must(309, 173), // roleWithoutOrganisation
    must(310, 174), // roleBeyondOrganisation
    must(311, 175), // ownGrant
    must(312, 176), // roleExpiryPast
    must(313, 177), // beyondRung
    must(314, 178), // grantOutlasts
    must(315, 179), // passesTooMany
    must(316, 180), // roleNotHeld
    must(317, 181), // creditCodeMissing
    must(318, 182), // creditCodeTaken
    must(319, 184), // organisationExists
    must(320, 185), // applicationsOfPerson
    must(321, 186), // applicationsOfRegion
    must(322, 187), // officersTooMany
    must(323, 188), // officersNone
    must(324, 189), // officerTwice
    must(325, 190), // notUnderReview
    must(326, 191), // ownReview
    must(327, 192), // sameReviewer
    must(328, 193), // notRejected
    must(329, 194), // appealDecided
    must(330, 195), // appealLate
    must(331, 196), // ownSupervision
    must(332, 197), // notSuspended
    must(333, 198), // unknownYear
    must(334, 200), // notActive
    must(335, 201), // notDue
    must(336, 202), // personMerged
    must(337, 203), // identityKeyOrder
    must(338, 204), // identityKeyReused
    must(339, 205), // identityKeyNotInForce
    must(340, 206), // ownWitness
    must(341, 207), // proofBelow
    must(342, 208), // proofNotHigher
    must(343, 209), // onePerson
    must(344, 210), // duplicateOpen
    must(345, 211), // noDuplicate
    must(346, 212), // ownDuplicate
    must(347, 213), // mergeIntoMember
    must(348, 214), // notAMinor
    must(349, 215), // underage
    must(350, 216), // guardianNeeded
    must(351, 217), // ownGuardian
    must(352, 218), // guardianActs
    must(353, 219), // unmaskingOff
    must(354, 220), // unmaskingExists
    must(355, 221), // unknownUnmasking
    must(356, 222), // unknownHandle
    must(357, 223), // ownUnmasking
    must(358, 224), // unmaskingDecided
    must(359, 225), // nobodyToTell
    must(360, 226), // assistanceOff
    must(361, 227), // ownHelper
    must(362, 228), // helperElsewhere
    must(363, 229), // helperForRole
    must(364, 230), // helperBusy
    must(365, 231), // helperChooses
    must(366, 232), // channelDiffers
    must(367, 234), // unknownBatch
    must(368, 235), // batchExists
    must(369, 236), // batchClosed
    must(370, 237), // batchTotal
    must(371, 238), // notInBatch
    must(372, 239), // batchMismatch
    must(373, 240), // nothingToCorrect
    must(374, 241), // correctionLate
    must(375, 242), // proofRaised
    must(376, 243), // secondEyes
    must(232, 0), // reshape
    must(377, 140), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(236, 247, 0), // organisation
    may(247, 36, 0), // until
    must(255, 45), // passes
    may(378, 248, 0), // passedBy
    must(180, 39), // grid
    must(248, 46), // version
    must(247, 18), // until
    may(379, 36, 0), // overlap
    must(100, 0), // source
    must(380, 46), // triesLeft
    must(247, 18), // until
    must(34, 0), // person
    must(235, 0), // household
    must(180, 39), // grid
    must(381, 255), // identity
    must(31, 41), // proof
    must(235, 0), // household
    must(382, 0), // delegate
    must(158, 0), // from
    must(159, 0), // to
    must(383, 259), // members
    must(384, 0), // socialOrganisation
    must(385, 0), // selfOrganisedGroup
    must(386, 0), // enterprise
    must(387, 0), // merchant
    must(388, 0), // department
    must(389, 0), // residentsCouncil
    must(390, 0), // worthiesCouncil
    must(391, 0), // serviceCorps
    must(392, 0), // legalServiceCorps
    must(393, 0), // ethicsPanel
    must(394, 0), // communityBody
    must(236, 0), // organisation
    must(175, 262), // kind
    must(36, 39), // region
    may(256, 263, 0), // creditCode
    must(395, 22), // documents
    must(258, 259), // officers
    must(396, 0), // applicant
    must(397, 49), // terms
    must(398, 39), // reviewedIn
    must(260, 18), // due
    must(236, 0), // organisation
    must(399, 0), // reason
    must(236, 0), // organisation
    must(36, 39), // region
    must(399, 0), // reason
    may(400, 248, 0), // by
    may(401, 36, 0), // appealUntil
    must(236, 0), // organisation
    must(399, 0), // reason
    must(36, 39), // region
    must(260, 18), // due
    must(236, 0), // organisation
    must(36, 39), // region
    must(260, 18), // due
    must(262, 46), // key
    must(402, 17), // check
    must(34, 0), // person
    must(381, 255), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(242, 0), // other
    may(403, 67, 0), // suspicion
    may(404, 248, 0), // finder
    must(260, 18), // due
    must(34, 0), // person
    must(242, 0), // other
    must(260, 18), // due
    must(34, 0), // person
    must(242, 0), // other
    must(399, 0), // reason
    must(34, 0), // person
    must(261, 0), // into
    must(399, 0), // reason
    must(405, 18), // adultFrom
    may(18, 248, 0), // guardian
    must(34, 0), // person
    must(406, 280), // minor
    must(407, 0), // decider
    must(399, 0), // reason
    must(407, 0), // decider
    must(399, 0), // reason
    must(34, 0), // person
    must(260, 18), // due
    may(408, 36, 0), // told
    must(409, 70), // overdue
    must(410, 285), // asked
    must(411, 286), // lapsed
    must(412, 287), // declined
    must(413, 288), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(264, 0), // handle
    must(414, 0), // asker
    must(399, 0), // reason
    must(415, 54), // rules
    must(416, 284), // stage
    must(417, 283), // order
    must(78, 0), // unmasking
    must(416, 284), // stage
    must(34, 0), // person
    must(418, 0), // tombstone
    must(34, 0), // person
    may(36, 127, 0), // region
    must(419, 233), // channel
    may(265, 248, 0), // helper
    may(272, 67, 0), // batch
    must(68, 0), // command
    may(247, 36, 0), // until
    must(68, 0), // command
    must(273, 19), // forms
    must(272, 0), // batch
    must(36, 39), // region
    must(273, 19), // forms
    must(188, 293), // kinds
    must(272, 0), // batch
    must(420, 293), // differences
    may(399, 67, 0), // reason
    may(382, 248, 0), // delegate
    must(235, 298), // household
    must(31, 299), // proof
    must(382, 300), // delegate
    must(34, 0), // person
    must(421, 297), // was
    must(26, 297), // now
    must(49, 17), // act
    must(68, 0), // command
    must(400, 0), // by
    may(422, 248, 0), // helps
    must(247, 18), // until
    must(49, 17), // act
    must(244, 0), // first
    must(44, 0), // second
    must(423, 126), // regionDefined
    must(424, 128), // reshapePlanned
    must(425, 138), // reshapeCancelled
    must(426, 139), // reshapeDropped
    must(427, 244), // regionReshaped
    must(428, 245), // knownHouseholdsEntered
    must(429, 246), // roleGranted
    must(430, 249), // roleRevoked
    must(431, 250), // joinCodeIssued
    must(432, 251), // joinCodeRevoked
    must(433, 252), // joinCodeRejected
    must(434, 253), // householdFormed
    must(435, 254), // personJoined
    must(436, 256), // personLeft
    must(437, 257), // delegateNamed
    must(438, 258), // householdRegrouped
    must(439, 260), // delegateCleared
    must(440, 261), // organisationApplied
    must(441, 264), // organisationApproved
    must(442, 265), // organisationRejected
    must(443, 266), // reviewAppealed
    must(444, 267), // applicationWithdrawn
    must(445, 268), // organisationSuspended
    must(446, 269), // organisationReinstated
    must(447, 270), // organisationDissolved
    must(448, 271), // reviewOverdue
    must(449, 272), // reviewEscalated
    must(450, 273), // identityKeyRotated
    must(451, 274), // personProved
    must(452, 275), // duplicateFound
    must(453, 276), // duplicateOverdue
    must(454, 277), // duplicateDismissed
    must(455, 278), // personsMerged
    must(456, 279), // minorEntered
    must(457, 281), // cameOfAge
    must(458, 282), // unmaskingAsked
    must(459, 289), // unmaskingMoved
    must(460, 290), // personErased
    must(461, 291), // entered
    must(462, 292), // batchOpened
    must(369, 295), // batchClosed
    must(463, 296), // entryCorrected
    must(464, 301), // actHeld
    must(465, 302), // actSeconded
    must(466, 311), // options
    must(467, 45), // seats
    must(466, 311), // options
    must(467, 45), // seats
    may(468, 312, 0), // reserved
    may(469, 314, 0), // elected
    must(466, 311), // options
    must(343, 70), // onePerson
    must(470, 309), // posts
    may(471, 315, 0), // apart
    must(472, 310), // post
    must(472, 310), // post
    must(51, 45), // max
    must(112, 78), // method
    must(473, 70), // equal
    must(474, 0), // greedy
    must(475, 0), // equalShares
    must(476, 0), // equalSharesThenGreedy
    must(112, 321), // method
    must(477, 13), // budget
    must(478, 322), // costs
    must(51, 45), // max
    must(218, 46), // points
    must(479, 307), // motion
    must(480, 308), // block
    must(140, 317), // approval
    must(481, 318), // score
    must(482, 319), // ranked
    must(477, 320), // budget
    must(417, 311), // order
    must(483, 17), // seed
    must(484, 324), // revote
    must(485, 325), // seniority
    must(486, 326), // lot
    must(466, 45), // options
    must(175, 306), // kind
    must(487, 323), // ties
    may(204, 336, 0), // basis
    may(100, 67, 0), // source
    must(488, 333), // dissuade
    must(489, 334), // expose
    must(490, 335), // exposeNamed
    must(491, 337), // refer
    must(492, 338), // fine
    must(493, 339), // withholdService
    must(154, 46), // days
    must(62, 46), // decisionDays
    must(494, 0), // rule
    must(495, 46), // windowDays
    must(496, 331), // ladder
    may(497, 340, 0), // replyDays
    may(498, 341, 0), // appeal
    may(499, 343, 0), // continues
    must(500, 0), // covenant
    must(415, 329), // rules
    may(213, 36, 0), // effectiveFrom
    may(501, 340, 0), // figuresFrom
    must(152, 63), // of
    must(50, 19), // least
    must(502, 0), // topic
    must(36, 39), // region
    must(494, 62), // rule
    must(71, 42), // proofs
    must(503, 17), // subject
    must(504, 305), // question
    may(500, 327, 0), // covenant
    may(505, 344, 0), // repeals
    must(506, 345), // units
    must(507, 346), // calls
    may(250, 340, 0), // needed
    must(508, 0), // proposer
    must(260, 18), // due
    must(34, 0), // person
    must(86, 70), // registered
    must(36, 39), // region
    must(509, 349), // voters
    must(510, 17), // evidence
    must(511, 0), // unit
    must(20, 0), // owner
    must(151, 19), // area
    must(36, 39), // region
    must(506, 352), // units
    must(502, 0), // topic
    must(34, 0), // person
    must(502, 0), // topic
    must(136, 46), // seconds
    must(502, 0), // topic
    must(136, 46), // seconds
    must(250, 46), // needed
    must(502, 0), // topic
    must(260, 18), // due
    must(502, 0), // topic
    must(512, 70), // admitted
    must(400, 259), // by
    may(399, 67, 0), // reason
    may(247, 36, 0), // until
    must(502, 0), // topic
    must(34, 0), // person
    must(260, 18), // due
    must(502, 0), // topic
    must(247, 18), // until
    must(22, 0), // for
    must(513, 0), // against
    must(514, 0), // statement
    must(515, 0), // amendment
    must(502, 0), // topic
    must(516, 0), // contribution
    must(34, 0), // person
    must(175, 363), // kind
    must(517, 17), // content
    must(248, 46), // version
    may(500, 327, 0), // covenant
    must(518, 0), // disagree
    must(519, 0), // pass
    must(520, 0), // agree
    must(502, 0), // topic
    must(516, 0), // contribution
    must(34, 0), // person
    must(521, 365), // reaction
    must(502, 0), // topic
    must(516, 0), // contribution
    must(522, 70), // accepted
    must(248, 46), // version
    must(503, 17), // subject
    may(500, 327, 0), // covenant
    must(502, 0), // topic
    must(516, 0), // contribution
    must(523, 70), // hidden
    must(399, 0), // reason
    must(524, 18), // listUntil
    must(525, 18), // listDue
    must(526, 18), // opens
    must(90, 19), // eligible
    may(151, 372, 0), // area
    must(527, 17), // register
    must(502, 0), // topic
    must(248, 46), // version
    must(528, 46), // dropped
    must(397, 369), // terms
    may(529, 370, 0), // list
    may(34, 248, 0), // person
    may(236, 247, 0), // organisation
    must(530, 70), // listed
    may(151, 372, 0), // area
    must(502, 0), // topic
    must(531, 0), // objection
    must(34, 0), // person
    must(399, 0), // reason
    may(532, 374, 0), // about
    must(502, 0), // topic
    must(531, 0), // objection
    must(533, 70), // upheld
    must(399, 0), // reason
    must(502, 0), // topic
    must(534, 19), // unanswered
    must(502, 0), // topic
    must(247, 18), // until
    must(260, 18), // due
    must(502, 0), // topic
    must(531, 0), // objection
    must(400, 259), // by
    may(247, 36, 0), // until
    must(502, 0), // topic
    must(36, 39), // region
    may(535, 327, 0), // adopts
    may(505, 344, 0), // repeals
    must(534, 19), // unanswered
    may(55, 36, 0), // review
    must(502, 0), // topic
    must(505, 0), // repeals
    must(400, 0), // by
    must(536, 0), // keep
    must(233, 0), // change
    must(537, 0), // end
    must(502, 0), // topic
    must(538, 385), // finding
    must(517, 17), // content
    may(539, 36, 0), // next
    must(502, 0), // topic
    must(529, 371), // list
    must(247, 18), // until
    must(246, 19), // joined
    must(540, 19), // left
    must(541, 19), // changed
    must(502, 0), // topic
    must(24, 0), // voter
    may(235, 388, 0), // household
    may(236, 247, 0), // organisation
    may(542, 248, 0), // proxy
    must(419, 233), // channel
    must(523, 389), // hidden
    must(121, 70), // replaces
    must(502, 0), // topic
    must(543, 0), // principal
    must(542, 0), // proxy
    must(510, 17), // evidence
    must(502, 0), // topic
    must(509, 259), // voters
    must(510, 17), // evidence
    must(544, 70), // inTime
    must(502, 0), // topic
    must(24, 0), // voter
    may(235, 388, 0), // household
    must(272, 0), // batch
    must(419, 233), // channel
    must(545, 259), // watchers
    must(502, 0), // topic
    must(272, 0), // batch
    must(546, 395), // papers
    must(502, 0), // topic
    must(547, 19), // boxes
    must(247, 18), // until
    must(548, 0), // noQuorum
    must(549, 0), // rejected
    must(550, 0), // passed
    must(105, 0), // void
    must(551, 0), // tooMany
    must(552, 0), // twoPosts
    must(553, 0), // otherForm
    must(113, 0), // equalRanks
    must(554, 0), // unreadable
    must(555, 403), // flaw
    must(144, 19), // ballots
    must(45, 19), // cast
    must(556, 19), // blank
    must(105, 401), // void
    must(557, 94), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(558, 19), // yes
    must(559, 19), // no
    must(560, 19), // abstain
    must(561, 407), // tallies
    must(139, 0), // quorum
    must(140, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(562, 417), // test
    must(557, 94), // measure
    must(563, 19), // part
    must(564, 19), // whole
    must(565, 66), // base
    must(566, 65), // ratio
    must(567, 418), // comparison
    must(540, 419), // left
    must(568, 419), // right
    must(569, 70), // holds
    must(570, 45), // option
    must(571, 414), // votes
    must(572, 415), // tests
    must(570, 45), // option
    must(468, 70), // reserved
    must(573, 70), // byTie
    must(571, 412), // votes
    must(574, 420), // seated
    must(575, 311), // tied
    must(257, 45), // open
    must(470, 410), // posts
    must(244, 45), // first
    must(44, 45), // second
    must(576, 19), // forFirst
    must(577, 19), // forSecond
    must(570, 45), // option
    must(578, 311), // path
    must(579, 19), // strength
    must(580, 19), // back
    must(581, 311), // cut
    must(582, 423), // duels
    must(583, 311), // unbeaten
    may(584, 52, 0), // winner
    must(31, 425), // proof
    must(570, 45), // option
    must(571, 19), // votes
    must(585, 19), // alone
    must(586, 430), // standings
    must(587, 19), // continuing
    must(116, 19), // exhausted
    must(588, 311), // out
    must(573, 70), // byTie
    must(589, 428), // rounds
    may(584, 52, 0), // winner
    must(575, 311), // tied
    must(590, 45), // project
    must(591, 419), // effectiveVotesThousandths
    must(592, 19), // inFull
    must(590, 45), // project
    must(571, 19), // votes
    must(593, 13), // cost
    must(594, 13), // before
    must(595, 70), // funded
    must(573, 70), // byTie
    must(596, 435), // offers
    must(597, 433), // steps
    must(540, 13), // left
    must(575, 311), // tied
    must(479, 406), // motion
    must(467, 409), // seats
    must(103, 422), // schulze
    must(104, 427), // runoff
    must(477, 432), // budget
    must(598, 399), // outcome
    must(599, 400), // turnout
    may(600, 404, 0), // count
    must(31, 415), // proof
    must(601, 19), // sameTracker
    must(28, 17), // root
    must(502, 0), // topic
    must(36, 39), // region
    must(602, 398), // result
    must(246, 19), // joined
    must(540, 19), // left
    must(541, 19), // changed
    must(603, 19), // doubled
    must(604, 304), // topicProposed
    must(605, 348), // votersRecorded
    must(606, 351), // unitsRecorded
    must(607, 354), // secondGiven
    must(608, 355), // topicSeconded
    must(609, 356), // topicLapsed
    must(610, 357), // topicWithdrawn
    must(611, 358), // screeningBegan
    must(612, 359), // topicScreened
    must(613, 360), // rulingAppealed
    must(614, 361), // discussionBegan
    must(615, 362), // contributionMade
    must(616, 364), // reactionGiven
    must(617, 366), // amendmentDecided
    must(618, 367), // contributionModerated
    must(619, 368), // topicFrozen
    must(620, 373), // objectionLodged
    must(621, 376), // objectionDecided
    must(622, 377), // listStands
    must(623, 378), // resultAnnounced
    must(624, 379), // resultAnnulled
    must(625, 380), // resultStands
    must(626, 381), // topicInForce
    must(627, 382), // topicMoot
    must(448, 383), // reviewOverdue
    must(628, 384), // topicReviewed
    must(629, 386), // votingOpened
    must(630, 387), // ballotCast
    must(631, 390), // voteEntrusted
    must(632, 391), // proxyRevoked
    must(633, 392), // ballotsServed
    must(634, 393), // paperIssued
    must(635, 394), // papersCounted
    must(636, 396), // votingClosed
    must(637, 397), // topicDecided
    must(502, 0), // topic
    must(36, 39), // region
    must(638, 328), // draft
    may(121, 439, 0), // replaces
    must(639, 18), // since
    must(500, 0), // covenant
    must(502, 0), // topic
    must(247, 18), // until
    must(640, 0), // violation
    must(500, 0), // covenant
    must(494, 0), // rule
    must(34, 0), // person
    must(641, 39), // place
    must(510, 17), // evidence
    must(642, 19), // repetition
    must(557, 332), // measure
    must(247, 18), // until
    must(643, 18), // applies
    must(644, 0), // case
    may(645, 248, 0), // recorder
    must(640, 0), // violation
    must(517, 17), // content
    must(640, 0), // violation
    must(34, 0), // person
    must(641, 39), // place
    must(510, 17), // evidence
    must(642, 19), // repetition
    must(557, 332), // measure
    may(644, 445, 0), // case
    must(401, 18), // appealUntil
    must(500, 0), // covenant
    must(494, 0), // rule
    must(641, 39), // place
    must(500, 0), // covenant
    must(494, 0), // rule
    must(641, 39), // place
    must(646, 18), // issued
    must(640, 0), // violation
    must(641, 39), // place
    must(510, 17), // evidence
    must(175, 0), // kind
    must(644, 0), // case
    must(640, 0), // violation
    must(644, 0), // case
    must(640, 0), // violation
    must(134, 28), // code
    must(640, 0), // violation
    must(517, 17), // content
    must(260, 18), // due
    must(640, 0), // violation
    must(399, 0), // reason
    must(640, 0), // violation
    may(399, 67, 0), // reason
    may(644, 445, 0), // case
    must(647, 438), // covenantAdopted
    must(648, 440), // covenantRepealed
    must(649, 441), // covenantGoesOn
    must(650, 442), // violationRecorded
    must(651, 443), // replyGiven
    must(652, 444), // measureApplied
    must(653, 446), // noticeIssued
    must(654, 447), // noticeRetracted
    must(655, 448), // referredAgain
    must(656, 449), // referralOpened
    must(657, 450), // referralRefused
    must(658, 451), // appealLodged
    must(659, 452), // appealDismissed
    must(660, 453), // violationWithdrawn
    must(661, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(661, 0), // fund
    must(100, 0), // source
    must(169, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(661, 0), // fund
    must(100, 0), // source
    must(169, 13), // amount
    must(399, 0), // reason
    must(49, 0), // act
    must(662, 19), // times
    must(663, 0), // offer
    must(387, 0), // merchant
    must(664, 13), // price
    must(665, 19), // stock
    may(666, 459, 0), // requires
    must(34, 0), // person
    must(387, 0), // merchant
    must(667, 0), // redemption
    must(663, 0), // offer
    must(668, 463), // buyer
    must(664, 13), // price
    must(669, 45), // tries
    must(260, 18), // due
    must(667, 0), // redemption
    must(380, 45), // triesLeft
    must(670, 0), // cancelled
    must(671, 0), // expired
    must(672, 0), // locked
    must(673, 0), // dissolved
    must(667, 0), // redemption
    must(674, 467), // cause
    must(387, 0), // merchant
    must(675, 13), // carried
    must(676, 13), // earned
    must(677, 13), // spent
    must(468, 13), // reserved
    must(678, 13), // net
    must(679, 471), // cny
    must(675, 13), // carried
    must(676, 13), // earned
    must(677, 13), // spent
    must(468, 13), // reserved
    must(678, 13), // net
    must(679, 471), // cny
    must(680, 471), // rounding
    must(681, 0), // settlement
    must(36, 39), // region
    must(682, 106), // rate
    must(683, 469), // lines
    must(684, 472), // totals
    must(34, 0), // person
    must(261, 0), // into
    must(169, 13), // amount
    must(34, 0), // person
    must(661, 0), // fund
    must(169, 13), // amount
    must(685, 455), // fundOpened
    must(686, 456), // pointsAwarded
    must(687, 457), // awardReversed
    must(688, 458), // offerPublished
    must(689, 461), // offerWithdrawn
    must(690, 462), // redemptionReserved
    must(691, 464), // codeRejected
    must(692, 465), // redemptionConfirmed
    must(693, 466), // redemptionReturned
    must(694, 468), // settled
    must(695, 473), // pointsCombined
    must(696, 474), // pointsForfeited
    must(189, 111), // officeHours
    must(190, 113), // limits
    must(191, 45), // warningsMax
    must(192, 45), // reopeningsMax
    must(193, 46), // evaluationDays
    must(397, 477), // terms
    must(19, 0), // resident
    must(697, 0), // gridPatrol
    must(698, 0), // hotline
    must(699, 0), // policeLine
    must(700, 0), // sensor
    must(388, 0), // department
    must(701, 0), // tip
    must(500, 0), // covenant
    must(644, 0), // case
    must(175, 0), // kind
    must(176, 70), // urgent
    must(36, 39), // region
    must(186, 115), // level
    must(419, 479), // channel
    must(100, 0), // source
    may(702, 248, 0), // reporter
    must(517, 17), // content
    must(260, 18), // due
    must(644, 0), // case
    must(186, 115), // level
    must(644, 0), // case
    must(186, 115), // level
    must(399, 0), // reason
    must(578, 0), // path
    must(247, 18), // until
    must(644, 0), // case
    may(502, 344, 0), // topic
    must(644, 0), // case
    must(236, 0), // organisation
    must(644, 0), // case
    must(703, 0), // lead
    must(64, 110), // helpers
    must(704, 70), // designated
    must(644, 0), // case
    must(388, 0), // department
    must(399, 0), // reason
    must(36, 489), // region
    must(236, 490), // organisation
    must(644, 0), // case
    must(511, 488), // unit
    must(602, 0), // result
    must(705, 70), // complete
    may(400, 248, 0), // by
    must(644, 0), // case
    must(186, 115), // level
    must(511, 488), // unit
    must(602, 0), // result
    must(580, 137), // back
    must(706, 70), // late
    must(247, 18), // until
    must(333, 0), // unknownYear
    must(707, 0), // warningsExhausted
    must(644, 0), // case
    must(158, 115), // from
    must(159, 115), // to
    may(399, 67, 0), // reason
    must(260, 18), // due
    may(708, 493, 0), // deferral
    must(644, 0), // case
    must(186, 115), // level
    must(511, 488), // unit
    must(260, 18), // due
    must(644, 0), // case
    must(186, 115), // level
    must(709, 45), // warning
    must(260, 18), // due
    may(708, 493, 0), // deferral
    must(644, 0), // case
    must(260, 18), // due
    may(708, 493, 0), // deferral
    must(644, 0), // case
    must(710, 46), // round
    must(711, 499), // response
    must(712, 499), // solution
    must(713, 499), // satisfaction
    may(399, 67, 0), // reason
    must(644, 0), // case
    must(186, 115), // level
    must(710, 46), // round
    must(399, 0), // reason
    must(260, 18), // due
    must(714, 476), // termsAdopted
    must(715, 478), // caseReported
    must(716, 480), // caseAccepted
    must(717, 481), // caseDeclined
    must(718, 482), // selfResolutionStarted
    must(719, 483), // handlingStarted
    must(720, 484), // caseEntrusted
    must(721, 485), // caseDispatched
    must(722, 486), // caseReturned
    must(723, 487), // feedbackGiven
    must(724, 491), // caseClosed
    must(725, 492), // caseEscalated
    must(726, 495), // deadlineMissed
    must(727, 496), // caseSupervised
    must(728, 497), // deadlineSet
    must(729, 498), // caseRated
    must(730, 500), // caseReopened
    must(731, 501), // caseReleased
    must(732, 502), // caseWithdrawn
    must(400, 0), // by
    must(733, 0), // record
    must(734, 19), // ageDays
    must(247, 18), // until
    must(735, 0), // holder
    must(733, 0), // record
    must(734, 19), // ageDays
    must(247, 18), // until
    must(204, 119), // basis
    must(247, 18), // until
    must(203, 0), // item
    must(736, 0), // purpose
    must(203, 0), // item
    must(236, 0), // organisation
    must(20, 0), // owner
    must(236, 0), // organisation
    must(251, 39), // actsIn
    must(180, 39), // grid
    must(203, 0), // item
    must(400, 0), // by
    must(733, 0), // record
    must(734, 19), // ageDays
    must(247, 18), // until
    must(203, 0), // item
    must(236, 0), // organisation
    must(247, 18), // until
    must(203, 0), // item
    must(204, 119), // basis
    must(203, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(203, 0), // item
    must(735, 0), // holder
    must(733, 0), // record
    must(734, 19), // ageDays
    must(247, 18), // until
    must(733, 0), // record
    must(247, 18), // until
    must(737, 513), // unknownItem
    must(738, 514), // itemTwice
    must(739, 515), // purposeNotLawful
    must(740, 516), // notEntitled
    must(741, 517), // outsideRegion
    must(742, 518), // alreadyHeld
    must(743, 519), // refusedByResident
    must(744, 520), // consentMissing
    must(745, 521), // guardianMissing
    must(746, 522), // heldElsewhere
    must(747, 523), // recordExists
    must(748, 524), // unknownRecord
    must(749, 525), // notFresh
    must(750, 526), // notRefusable
    must(377, 512), // why
    must(742, 508), // alreadyHeld
    must(751, 509), // shareFrom
    must(752, 510), // mayCollect
    must(753, 511), // forbidden
    must(203, 0), // item
    must(60, 507), // answer
    must(414, 0), // asker
    must(34, 0), // person
    must(236, 0), // organisation
    must(736, 0), // purpose
    must(754, 505), // answers
    must(203, 0), // item
    must(400, 0), // by
    must(510, 17), // evidence
    must(733, 0), // record
    must(203, 0), // item
    must(34, 0), // person
    must(236, 0), // organisation
    must(736, 0), // purpose
    must(414, 0), // asker
    must(517, 17), // content
    must(204, 119), // basis
    may(194, 528, 0), // consent
    must(247, 18), // until
    must(733, 0), // record
    must(236, 0), // organisation
    must(736, 0), // purpose
    may(194, 528, 0), // consent
    must(34, 0), // person
    must(203, 0), // item
    must(236, 0), // organisation
    must(247, 18), // until
    must(755, 504), // formAsked
    must(756, 527), // itemCollected
    must(757, 530), // itemShared
    must(758, 531), // itemRefused
    must(759, 532), // holdingEnded
    must(760, 533), // personForgotten
    must(504, 0), // question
    must(761, 0), // body
    must(34, 0), // person
    must(517, 17), // content
    must(397, 51), // terms
    must(762, 18), // remind
    must(260, 18), // due
    must(504, 0), // question
    must(761, 0), // body
    must(260, 18), // due
    must(504, 0), // question
    must(511, 488), // unit
    must(260, 18), // due
    must(504, 0), // question
    must(36, 39), // region
    must(260, 18), // due
    must(511, 488), // unit
    must(35, 10), // role
    must(504, 0), // question
    must(517, 17), // content
    must(763, 540), // shown
    must(504, 0), // question
    must(764, 70), // solved
    must(765, 535), // questionAsked
    must(766, 536), // answerReminded
    must(767, 537), // answerOverdue
    must(768, 538), // questionEscalated
    must(769, 539), // questionAnswered
    must(770, 541), // questionWithdrawn
    must(771, 542), // answerRated
    must(209, 0), // entry
    must(34, 0), // person
    must(211, 123), // category
    must(517, 17), // content
    may(194, 545, 0), // consent
    may(247, 36, 0), // until
    must(209, 0), // entry
    must(517, 17), // content
    must(209, 0), // entry
    may(247, 36, 0), // until
    must(34, 0), // person
    may(211, 549, 0), // category
    must(772, 0), // purposeReached
    must(773, 0), // serviceEnded
    must(774, 0), // consentWithdrawn
    must(775, 0), // unlawful
    must(200, 0), // otherLaw
    must(34, 0), // person
    must(776, 551), // ground
    must(777, 0), // termEnded
    must(774, 0), // consentWithdrawn
    must(778, 0), // erasure
    must(779, 553), // entries
    must(674, 554), // cause
    must(780, 544), // entryKept
    must(463, 546), // entryCorrected
    must(781, 547), // termMoved
    must(774, 548), // consentWithdrawn
    must(782, 550), // erasureOrdered
    must(783, 552), // entriesDue
    must(784, 555), // entriesErased
    must(222, 33), // charter
    must(216, 125), // membership
    must(217, 303), // deliberation
    must(500, 437), // covenant
    must(218, 454), // points
    must(219, 475), // cases
    must(220, 503), // catalogue
    must(76, 534), // consultation
    must(221, 543), // vault
    must(785, 31), // events
    must(786, 19), // bytes
    must(51, 19), // max
    must(239, 19), // at
    must(578, 28), // path
    must(787, 28), // problem
    must(788, 0), // request
    must(789, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(239, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(790, 0), // actor
    must(106, 3), // allowed
    must(791, 19), // fired
    must(248, 46), // version
    must(245, 46), // known
    must(792, 559), // tooLarge
    must(793, 560), // notUtf8
    must(794, 561), // malformed
    must(795, 562), // requestReused
    must(796, 563), // full
    must(797, 564), // timeBackward
    must(753, 565), // forbidden
    must(798, 566), // deadlinesPending
    must(799, 567), // snapshotDamaged
    must(800, 568), // snapshotVersion
    must(801, 569), // wrongSecret
    must(802, 570), // notRecorded
    must(803, 571), // noSuchRecord
    must(804, 572), // invalidNumber
    must(239, 18), // at
    must(158, 18), // from
    must(158, 18), // from
    must(805, 18), // latest
    must(806, 574), // invalid
    must(807, 575), // notInForce
    must(808, 576), // notLater
    must(494, 0), // rule
    must(142, 0), // preset
    must(809, 28), // article
    must(810, 28), // dates
    must(239, 18), // at
    must(494, 0), // rule
    must(809, 28), // article
    must(811, 19), // stand
    must(467, 45), // seats
    must(511, 0), // unit
    must(36, 39), // region
    must(812, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(415, 19), // rules
    must(51, 46), // max
    must(494, 0), // rule
    must(154, 46), // days
    must(51, 46), // max
    must(494, 0), // rule
    must(597, 19), // steps
    must(51, 46), // max
    must(494, 0), // rule
    must(813, 46), // step
    must(494, 0), // rule
    must(813, 46), // step
    must(497, 46), // replyDays
    must(127, 46), // appealDays
    must(51, 46), // max
    must(158, 46), // from
    must(814, 46), // min
    must(494, 0), // rule
    must(813, 46), // step
    must(204, 119), // basis
    must(494, 0), // rule
    must(175, 0), // kind
    must(494, 0), // rule
    must(813, 46), // step
    must(169, 13), // amount
    must(494, 0), // rule
    must(499, 0), // continues
    must(502, 0), // topic
    must(400, 0), // by
    must(502, 0), // topic
    must(494, 0), // rule
    must(815, 0), // decided
    must(816, 28), // field
    must(817, 28), // given
    must(250, 28), // needed
    must(502, 0), // topic
    must(511, 0), // unit
    must(149, 0), // proposed
    must(818, 0), // screening
    must(412, 0), // declined
    must(819, 0), // appealed
    must(820, 0), // discussed
    must(821, 0), // seconded
    must(822, 0), // voting
    must(823, 0), // counting
    must(815, 0), // decided
    must(411, 0), // lapsed
    must(118, 0), // withdrawn
    must(275, 0), // announced
    must(824, 0), // annulled
    must(825, 0), // inForce
    must(826, 0), // repealed
    must(827, 0), // moot
    must(502, 0), // topic
    must(416, 607), // stage
    must(502, 0), // topic
    must(260, 18), // due
    must(239, 18), // at
    must(502, 0), // topic
    must(247, 18), // until
    must(239, 18), // at
    must(502, 0), // topic
    must(151, 419), // area
    must(51, 19), // max
    must(24, 0), // voter
    must(828, 18), // opened
    must(24, 0), // voter
    must(235, 0), // household
    must(45, 18), // cast
    must(419, 233), // channel
    must(175, 28), // kind
    must(494, 0), // rule
    must(175, 28), // kind
    must(816, 28), // field
    must(817, 28), // given
    must(494, 0), // rule
    must(141, 28), // approvalOf
    must(494, 0), // rule
    must(112, 28), // method
    must(473, 70), // equal
    must(829, 28), // sheetMethod
    must(830, 70), // sheetEqual
    must(542, 0), // proxy
    must(51, 46), // max
    must(542, 0), // proxy
    must(158, 18), // from
    must(239, 18), // at
    must(272, 0), // batch
    must(831, 46), // present
    must(250, 46), // needed
    must(502, 0), // topic
    must(144, 19), // ballots
    must(814, 46), // min
    must(832, 651), // tracker
    must(502, 0), // topic
    must(416, 607), // stage
    must(250, 607), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(516, 0), // contribution
    must(175, 363), // kind
    must(250, 363), // needed
    must(516, 0), // contribution
    must(248, 46), // version
    must(249, 46), // current
    must(516, 0), // contribution
    must(500, 0), // covenant
    must(502, 0), // topic
    must(247, 18), // until
    must(833, 19), // undecided
    must(502, 0), // topic
    must(135, 28), // electorate
    must(816, 28), // field
    must(502, 0), // topic
    must(135, 28), // electorate
    must(530, 70), // listed
    must(151, 19), // area
    must(502, 0), // topic
    must(530, 70), // listed
    must(834, 578), // unknownTopic
    must(835, 579), // topicExists
    must(836, 580), // unknownRule
    must(837, 581), // presetOutsideDates
    must(838, 582), // uncontested
    must(839, 583), // unitsNamed
    must(840, 584), // unknownUnit
    must(841, 585), // registeredElsewhere
    must(842, 586), // rulesCount
    must(843, 587), // ruleTwice
    must(495, 588), // windowDays
    must(844, 589), // ladderLength
    must(845, 590), // ladderDescends
    must(846, 591), // hearingDays
    must(847, 592), // unheard
    must(501, 593), // figuresFrom
    must(848, 594), // namedWithoutBasis
    must(849, 595), // namedWithoutSource
    must(850, 596), // unknownKind
    must(492, 597), // fine
    must(851, 598), // serviceWithheld
    must(852, 599), // nothingToContinue
    must(853, 600), // covenantTaken
    must(854, 601), // nothingToRepeal
    must(855, 602), // alreadyReplaced
    must(856, 603), // looserRule
    must(857, 604), // otherRule
    must(858, 605), // unitLeftOut
    must(859, 606), // notBeingSeconded
    must(860, 608), // notSeconded
    must(861, 609), // notOpenable
    must(862, 610), // notWithdrawable
    must(863, 611), // notVoting
    must(864, 612), // secondingOver
    must(865, 613), // votingOver
    must(335, 614), // notDue
    must(866, 615), // ownSecond
    must(741, 616), // outsideRegion
    must(867, 617), // alreadySeconded
    must(868, 618), // notOwner
    must(869, 619), // areaTooLarge
    must(870, 620), // nobodyEligible
    must(871, 621), // appBallotOfAnother
    must(872, 622), // notEligible
    must(873, 623), // notDelegate
    must(874, 624), // alreadyVoted
    must(875, 625), // invalidQuestion
    must(876, 626), // adoptedByMotion
    must(877, 627), // motionOnly
    must(878, 628), // electedOf
    must(879, 629), // noRanks
    must(880, 630), // otherRanks
    must(881, 631), // secretByAnother
    must(882, 632), // ballotVoid
    must(883, 633), // noProxies
    must(884, 634), // ownProxy
    must(885, 635), // proxyChain
    must(886, 636), // proxyFull
    must(887, 637), // ownTrust
    must(888, 638), // notListed
    must(889, 639), // notEntrusted
    must(890, 640), // notProxy
    must(891, 641), // proxyEarly
    must(892, 642), // noPapers
    must(893, 643), // fewWatchers
    must(894, 644), // boxCounted
    must(895, 645), // boxChannel
    must(896, 646), // unknownBox
    must(897, 647), // notCounted
    must(898, 648), // withheld
    must(899, 649), // voidVote
    must(900, 650), // unknownTracker
    must(901, 652), // wrongStage
    must(902, 653), // timeOver
    must(903, 654), // ownMatter
    must(904, 655), // reasonMissing
    must(905, 656), // sameDecider
    must(906, 657), // notProposer
    must(907, 658), // ruledForGood
    must(908, 659), // unknownContribution
    must(909, 660), // contributionExists
    must(910, 661), // tooManyContributions
    must(911, 662), // otherKind
    must(912, 663), // contributionHidden
    must(913, 664), // amendmentOver
    must(914, 665), // staleAmendment
    must(915, 666), // noDraftToChange
    must(916, 667), // listOpen
    must(917, 668), // noSuchEntry
    must(918, 669), // noSuchArea
    must(919, 670), // asListed
    must(920, 671), // objectionExists
    must(921, 672), // alreadyObjected
    must(922, 673), // unknownObjection
    must(923, 674), // objectionOver
    must(500, 0), // covenant
    must(639, 18), // since
    must(500, 0), // covenant
    must(639, 18), // since
    must(239, 18), // at
    must(640, 0), // violation
    must(924, 18), // recorded
    must(640, 0), // violation
    must(925, 18), // applied
    must(640, 0), // violation
    must(643, 18), // applies
    must(239, 18), // at
    must(640, 0), // violation
    must(247, 18), // until
    must(239, 18), // at
    must(640, 0), // violation
    must(260, 18), // due
    must(239, 18), // at
    must(641, 39), // place
    must(186, 115), // level
    must(641, 39), // place
    must(36, 39), // region
    must(926, 676), // covenantExists
    must(927, 677), // unknownCovenant
    must(807, 678), // notInForce
    must(928, 679), // notYetInForce
    must(836, 680), // unknownRule
    must(929, 681), // violationExists
    must(930, 682), // unknownViolation
    must(931, 683), // ownViolation
    must(932, 684), // alreadyWithdrawn
    must(933, 685), // replyClosed
    must(934, 686), // notApplied
    must(935, 687), // appealClosed
    must(936, 688), // alreadyAppealed
    must(937, 689), // ownRecord
    must(938, 690), // noAppeal
    must(335, 691), // notDue
    must(939, 692), // nothingToRefer
    must(940, 693), // placeTooHigh
    must(941, 694), // placeOutside
    must(406, 695), // minor
    must(942, 696), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(681, 0), // settlement
    must(387, 0), // merchant
    must(661, 0), // fund
    must(36, 39), // region
    must(180, 39), // grid
    must(49, 0), // act
    must(943, 13), // cap
    must(676, 13), // earned
    must(410, 13), // asked
    must(247, 18), // until
    must(664, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(944, 19), // done
    must(250, 19), // needed
    must(945, 13), // balance
    must(250, 13), // needed
    must(468, 0), // reserved
    must(946, 0), // confirmed
    must(670, 0), // cancelled
    must(671, 0), // expired
    must(672, 0), // locked
    must(667, 0), // redemption
    must(947, 725), // status
    must(274, 13), // total
    must(410, 13), // asked
    must(51, 13), // max
    must(948, 698), // notAMerchant
    must(949, 699), // unknownFund
    must(950, 700), // unknownAct
    must(951, 701), // unknownAward
    must(952, 702), // unknownOffer
    must(953, 703), // unknownRedemption
    must(954, 704), // unknownSettlement
    must(955, 705), // notInSettlement
    must(956, 706), // fundExists
    must(957, 707), // offerExists
    must(958, 708), // redemptionExists
    must(959, 709), // settlementExists
    must(960, 710), // ownAward
    must(961, 711), // fundElsewhere
    must(300, 712), // proofTooLow
    must(962, 713), // alreadyAwarded
    must(963, 714), // capReached
    must(964, 715), // alreadyReversed
    must(965, 716), // priceTooLow
    must(966, 717), // stockEmpty
    must(967, 718), // requirementEmpty
    must(689, 719), // offerWithdrawn
    must(968, 720), // ownOffer
    must(969, 721), // requirementNotMet
    must(970, 722), // soldOut
    must(971, 723), // balanceTooLow
    must(972, 724), // redemptionOver
    must(973, 726), // redemptionLate
    must(335, 727), // notDue
    must(974, 728), // ownConfirmation
    must(975, 729), // ownSettlement
    must(976, 730), // nothingToSettle
    must(977, 731), // ledgerFull
    must(419, 479), // channel
    must(644, 0), // case
    must(978, 0), // reported
    must(979, 0), // notAccepted
    must(522, 0), // accepted
    must(980, 0), // selfResolving
    must(981, 0), // handling
    must(982, 0), // entrusted
    must(983, 0), // dispatched
    must(984, 0), // returned
    must(985, 0), // feedback
    must(986, 0), // closed
    must(987, 0), // evaluated
    must(988, 0), // reopened
    must(118, 0), // withdrawn
    must(644, 0), // case
    must(416, 741), // stage
    must(250, 742), // needed
    must(186, 115), // level
    must(989, 115), // lowest
    must(990, 115), // highest
    must(186, 115), // level
    must(159, 115), // to
    must(159, 115), // to
    must(991, 115), // top
    must(186, 115), // level
    must(539, 115), // next
    must(159, 115), // to
    must(992, 46), // reopenings
    must(51, 46), // max
    must(993, 733), // unknownCase
    must(994, 734), // channelOfTheEngine
    must(995, 735), // sourceEntered
    must(996, 736), // caseExists
    must(850, 737), // unknownKind
    must(997, 738), // regionTooHigh
    must(998, 739), // notOwnName
    must(901, 740), // wrongStage
    must(999, 743), // wrongLevel
    must(335, 744), // notDue
    must(1000, 745), // deadlinePassed
    must(1001, 746), // atTop
    must(1002, 747), // notAbove
    must(1003, 748), // aboveTop
    must(1004, 749), // skipsLevel
    must(1005, 750), // notEntrustable
    must(1006, 751), // notADepartment
    must(1007, 752), // outOfReach
    must(290, 753), // namedTwice
    must(1008, 754), // unitMissing
    must(1009, 755), // notWithUnit
    must(1010, 756), // notActingFor
    must(723, 757), // feedbackGiven
    must(1011, 758), // returnedBefore
    must(1012, 759), // dispatchDesignated
    must(1013, 760), // alreadyRated
    must(1014, 761), // anonymous
    must(1015, 762), // notReporter
    must(1016, 763), // handlerRates
    must(1017, 764), // windowClosed
    must(1018, 765), // reopenedTooOften
    must(333, 766), // unknownYear
    must(1019, 767), // noTerm
    must(761, 0), // body
    must(36, 39), // region
    must(180, 39), // grid
    must(1020, 769), // unknownQuestion
    must(1021, 770), // questionExists
    must(1022, 771), // notPublic
    must(1007, 772), // outOfReach
    must(1023, 773), // tooManyOpen
    must(1024, 774), // notOpen
    must(1025, 775), // ownQuestion
    must(1026, 776), // notAnswered
    must(1027, 777), // ratedAlready
    must(335, 778), // notDue
    must(1028, 0), // kept
    must(1029, 0), // stored
    must(260, 0), // due
    must(1030, 0), // erased
    must(209, 0), // entry
    must(947, 787), // status
    must(34, 0), // person
    must(1031, 0), // child
    must(1032, 780), // unknownEntry
    must(1033, 781), // entryExists
    must(1034, 782), // unknownCategory
    must(1035, 783), // consentNeeded
    must(1036, 784), // notByConsent
    must(1037, 785), // nothingConsented
    must(1038, 786), // notKept
    must(335, 788), // notDue
    must(1039, 789), // childInCare
    must(1040, 790), // onlyOperator
    must(23, 558), // engine
    must(222, 573), // charter
    must(216, 140), // membership
    must(217, 577), // deliberation
    must(500, 675), // covenant
    must(218, 697), // points
    must(219, 732), // cases
    must(220, 512), // catalogue
    must(76, 768), // consultation
    must(221, 779), // vault
    must(134, 28), // code
    must(1041, 28), // en
    must(1042, 28), // zh
    must(1043, 70), // retryable
    must(494, 28), // rule
    must(1044, 557), // detail
    must(522, 30), // accepted
    must(1045, 556), // refused
    must(239, 18), // at
    must(674, 27), // cause
    must(68, 28), // command
    must(598, 29), // outcome
    must(789, 19), // seq
    must(788, 0), // request
    must(239, 18), // at
    must(594, 25), // before
    must(598, 29), // outcome
    must(1046, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(180, 127, 0), // grid
    may(235, 388, 0), // household
    may(639, 36, 0), // since
    must(31, 41), // proof
    must(263, 1), // age
    may(18, 248, 0), // guardian
    may(264, 67, 0), // handle
    must(1047, 793), // roles
    must(1048, 800), // noticed
    must(925, 801), // applied
    must(819, 802), // appealed
    must(1049, 803), // dismissed
    must(118, 804), // withdrawn
    must(640, 0), // violation
    must(500, 0), // covenant
    must(494, 0), // rule
    must(641, 39), // place
    must(239, 18), // at
    must(247, 18), // until
    must(99, 70), // counts
    must(642, 19), // repetition
    must(557, 332), // measure
    must(643, 18), // applies
    must(1050, 22), // replies
    must(1051, 799), // standing
    may(644, 445, 0), // case
    may(657, 805, 0), // referralRefused
    must(510, 17), // evidence
    must(733, 0), // record
    must(34, 0), // person
    must(203, 0), // item
    must(735, 0), // holder
    may(414, 248, 0), // asker
    may(264, 67, 0), // handle
    must(736, 0), // purpose
    must(517, 17), // content
    must(239, 18), // at
    must(247, 18), // until
    must(1052, 70), // fresh
    must(1053, 110), // sharedWith
    must(209, 0), // entry
    must(34, 0), // person
    must(211, 0), // category
    must(204, 119), // basis
    may(517, 545, 0), // content
    must(239, 18), // at
    may(247, 36, 0), // until
    must(947, 787), // status
    must(1054, 792), // member
    must(1055, 259), // merged
    must(1056, 259), // wards
    must(925, 110), // applied
    must(1057, 795), // unmaskings
    must(149, 796), // proposed
    must(821, 796), // seconded
    must(820, 796), // discussed
    must(1058, 796), // voted
    must(506, 352), // units
    must(1059, 137), // voterIn
    must(1060, 797), // violations
    must(945, 13), // balance
    must(1061, 806), // awards
    must(1062, 807), // redemptions
    must(219, 808), // cases
    must(1063, 809), // questions
    must(27, 810), // records
    must(779, 812), // entries
    must(1064, 414), // requests
    must(1065, 16), // state
    must(28, 20), // root
    must(1066, 21), // inclusion
    must(1067, 23), // consistency
    must(1068, 24), // receipt
    must(1069, 791), // export
    must(36, 39), // region
    must(157, 0), // name
    must(186, 115), // level
    may(224, 127, 0), // parent
    must(383, 19), // members
    must(83, 19), // households
    must(639, 18), // since
    must(36, 39), // region
    must(157, 0), // name
    may(224, 127, 0), // parent
    must(36, 39), // region
    must(1070, 817), // versions
    may(1071, 819, 0), // splitFrom
    may(240, 819, 0), // became
    must(226, 821), // parts
    must(227, 821), // absorbed
    must(1072, 822), // planned
    must(31, 41), // proof
    must(383, 19), // members
    must(36, 39), // region
    must(1073, 19), // grids
    must(1074, 19), // countedGrids
    must(245, 19), // known
    must(246, 19), // joined
    may(1075, 825, 0), // coverage
    must(1076, 19), // joinedElsewhere
    must(71, 826), // proofs
    must(134, 829), // code
    must(247, 18), // until
    must(419, 233), // channel
    must(779, 19), // entries
    must(1077, 19), // helped
    must(1078, 831), // channels
    must(986, 70), // closed
    must(275, 293), // announced
    must(276, 293), // came
    must(36, 39), // region
    must(260, 18), // due
    must(409, 70), // overdue
    must(36, 39), // region
    may(401, 36, 0), // appealUntil
    must(925, 836), // applied
    must(1079, 837), // active
    must(549, 838), // rejected
    must(118, 839), // withdrawn
    must(1080, 840), // suspended
    must(673, 841), // dissolved
    must(236, 0), // organisation
    must(175, 262), // kind
    must(36, 39), // region
    must(947, 835), // status
    must(262, 46), // key
    may(402, 545, 0), // check
    must(266, 19), // people
    must(1081, 843), // keys
    must(1082, 795), // orders
    must(36, 815), // region
    must(1083, 816), // regionHistory
    must(1075, 824), // coverage
    must(1084, 828), // joinCode
    must(1054, 792), // member
    must(779, 830), // entries
    must(272, 833), // batch
    must(236, 834), // organisation
    must(1085, 842), // identityKeys
    must(78, 283), // unmasking
    must(1057, 845), // unmaskings
    must(239, 18), // at
    must(399, 0), // reason
    may(247, 36, 0), // until
    must(260, 18), // due
    must(399, 0), // reason
    must(639, 18), // since
    must(397, 369), // terms
    must(272, 0), // batch
    must(419, 233), // channel
    must(646, 19), // issued
    may(546, 372, 0), // papers
    must(828, 18), // opened
    must(247, 18), // until
    may(823, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(547, 856), // boxes
    must(139, 64), // quorum
    must(140, 64), // approval
    must(141, 66), // approvalOf
    must(124, 75), // silence
    must(504, 305), // question
    must(1086, 860), // thresholds
    must(90, 414), // eligible
    must(1087, 414), // silent
    must(239, 18), // at
    must(602, 398), // result
    must(397, 859), // terms
    must(547, 856), // boxes
    must(246, 19), // joined
    must(540, 19), // left
    must(541, 19), // changed
    must(603, 19), // doubled
    must(149, 849), // proposed
    must(818, 850), // screening
    must(412, 851), // declined
    must(819, 852), // appealed
    must(820, 853), // discussed
    must(821, 854), // seconded
    must(822, 855), // voting
    must(815, 858), // decided
    must(411, 861), // lapsed
    must(118, 862), // withdrawn
    must(239, 18), // at
    must(531, 0), // objection
    must(101, 18), // notice
    must(639, 18), // since
    may(55, 36, 0), // review
    must(409, 70), // overdue
    may(538, 869, 0), // finding
    must(239, 18), // at
    must(400, 0), // by
    must(1088, 868), // stood
    must(239, 18), // at
    must(505, 0), // repeals
    must(400, 0), // by
    may(1089, 36, 0), // goesOn
    must(275, 865), // announced
    must(824, 866), // annulled
    must(1090, 867), // stands
    must(825, 868), // inForce
    must(826, 870), // repealed
    must(827, 871), // moot
    must(1091, 0), // lapses
    must(1092, 0), // isAdmitted
    must(1093, 0), // staysDeclined
    must(1094, 0), // isFrozen
    must(622, 0), // listStands
    must(526, 0), // opens
    must(1095, 0), // isCounted
    must(1096, 0), // comesIntoForce
    must(625, 0), // resultStands
    must(1097, 0), // staysAnnulled
    must(1098, 0), // annulmentFalls
    must(1099, 0), // reviewIsOverdue
    must(239, 18), // at
    must(1100, 874), // then
    must(502, 0), // topic
    must(36, 39), // region
    must(503, 17), // subject
    must(504, 305), // question
    must(1101, 22), // earlier
    must(494, 62), // rule
    may(500, 327, 0), // covenant
    may(505, 344, 0), // repeals
    must(506, 345), // units
    must(507, 346), // calls
    may(250, 340, 0), // needed
    must(136, 46), // seconds
    must(1102, 19), // objections
    must(833, 19), // undecided
    must(416, 848), // stage
    may(1103, 863, 0), // effect
    may(539, 872, 0), // next
    must(90, 70), // eligible
    may(236, 247, 0), // organisation
    may(151, 372, 0), // area
    must(1058, 70), // voted
    may(239, 36, 0), // at
    may(419, 876, 0), // channel
    may(264, 67, 0), // handle
    must(558, 0), // yes
    must(559, 0), // no
    must(560, 0), // abstain
    must(1104, 882), // choice
    must(1105, 311), // marks
    must(399, 403), // reason
    must(479, 881), // motion
    must(466, 883), // options
    must(105, 884), // void
    must(832, 651), // tracker
    must(271, 880), // ballot
    may(151, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(144, 878), // ballots
    must(271, 879), // ballot
    must(641, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(516, 0), // contribution
    must(400, 0), // by
    must(175, 363), // kind
    may(517, 545, 0), // content
    must(248, 46), // version
    may(500, 327, 0), // covenant
    may(522, 891, 0), // accepted
    may(1106, 892, 0), // moderation
    may(520, 372, 0), // agree
    may(518, 372, 0), // disagree
    may(519, 372, 0), // pass
    must(274, 19), // total
    must(1107, 889), // contributions
    must(1108, 19), // reacted
    must(520, 19), // agree
    must(518, 19), // disagree
    must(1109, 46), // agreeRate
    must(1110, 46), // disagreeRate
    must(514, 46), // statement
    must(1111, 70), // agrees
    must(1112, 70), // significant
    must(1113, 19), // zHundredths
    must(266, 19), // people
    must(1114, 898), // views
    must(1115, 900), // own
    must(1116, 896), // groups
    must(1117, 902), // agreed
    must(549, 902), // rejected
    must(1118, 345), // statements
    must(47, 895), // report
    must(264, 0), // handle
    may(151, 372, 0), // area
    must(529, 371), // list
    must(779, 904), // entries
    must(246, 345), // joined
    must(540, 345), // left
    must(541, 345), // changed
    must(833, 0), // undecided
    must(533, 0), // upheld
    must(1049, 0), // dismissed
    must(534, 0), // unanswered
    must(531, 0), // objection
    must(400, 0), // by
    must(399, 0), // reason
    may(532, 67, 0), // about
    may(530, 891, 0), // listed
    may(151, 372, 0), // area
    must(947, 909), // status
    may(60, 67, 0), // answer
    must(274, 19), // total
    must(1102, 907), // objections
    must(274, 19), // total
    must(123, 911), // proxies
    must(502, 847), // topic
    must(271, 875), // ballot
    must(144, 877), // ballots
    must(1119, 885), // ballotProof
    must(1120, 886), // explanation
    must(1121, 888), // discussion
    must(516, 890), // contribution
    must(1122, 894), // consensus
    must(135, 903), // electorate
    must(1102, 906), // objections
    must(123, 910), // proxies
    must(500, 0), // covenant
    may(121, 439, 0), // replaces
    must(639, 18), // since
    may(247, 36, 0), // until
    must(500, 0), // covenant
    must(502, 0), // topic
    must(36, 39), // region
    must(415, 329), // rules
    must(501, 46), // figuresFrom
    must(639, 18), // since
    may(247, 36, 0), // until
    may(1123, 344, 0), // repealedBy
    must(1070, 915), // versions
    must(500, 0), // covenant
    must(494, 0), // rule
    may(1048, 372, 0), // noticed
    may(1124, 372, 0), // dissuaded
    may(1125, 372, 0), // exposed
    may(1126, 372, 0), // referred
    may(118, 372, 0), // withdrawn
    must(415, 919), // rules
    must(500, 914), // covenant
    must(1060, 917), // violations
    must(1127, 918), // figures
    must(34, 0), // person
    must(945, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(662, 19), // times
    must(1128, 13), // earnedToday
    must(170, 13), // dayCap
    must(387, 0), // merchant
    must(945, 13), // balance
    must(675, 13), // carried
    must(676, 13), // earned
    must(677, 13), // spent
    must(468, 13), // reserved
    must(661, 0), // fund
    must(36, 39), // region
    must(646, 13), // issued
    must(1061, 19), // awards
    must(1129, 19), // reversals
    must(663, 0), // offer
    must(387, 0), // merchant
    must(664, 13), // price
    must(665, 19), // stock
    may(666, 459, 0), // requires
    must(118, 70), // withdrawn
    must(1130, 70), // forSale
    must(667, 0), // redemption
    must(663, 0), // offer
    must(387, 0), // merchant
    may(668, 928, 0), // buyer
    may(264, 67, 0), // handle
    must(664, 13), // price
    must(260, 18), // due
    must(380, 45), // triesLeft
    must(947, 725), // status
    must(134, 930), // code
    must(260, 18), // due
    must(681, 0), // settlement
    must(36, 39), // region
    must(239, 18), // at
    must(682, 106), // rate
    must(683, 469), // lines
    must(684, 472), // totals
    must(1131, 19), // accounts
    must(646, 13), // issued
    must(81, 13), // persons
    must(1132, 13), // merchants
    must(468, 13), // reserved
    must(1133, 13), // cleared
    must(1134, 13), // sum
    must(34, 922), // person
    must(1135, 923), // participation
    must(387, 924), // merchant
    must(661, 925), // fund
    must(663, 926), // offer
    must(667, 927), // redemption
    must(1136, 929), // verificationCode
    must(681, 931), // settlement
    must(1137, 470), // settlementLine
    must(1138, 932), // ledger
    must(388, 0), // department
    must(1139, 70), // delivered
    must(978, 0), // reported
    must(522, 0), // accepted
    must(412, 0), // declined
    must(1140, 0), // selfResolution
    must(981, 0), // handling
    must(982, 0), // entrusted
    must(983, 0), // dispatched
    must(984, 0), // returned
    must(1141, 0), // released
    must(985, 0), // feedback
    must(986, 0), // closed
    must(1142, 0), // escalated
    must(1143, 0), // missed
    must(1144, 0), // supervised
    must(1145, 0), // rated
    must(988, 0), // reopened
    must(118, 0), // withdrawn
    must(239, 18), // at
    must(175, 942), // kind
    must(186, 115), // level
    must(511, 488), // unit
    may(1146, 67, 0), // note
    must(644, 0), // case
    must(175, 0), // kind
    must(176, 70), // urgent
    must(36, 39), // region
    must(419, 479), // channel
    must(1014, 70), // anonymous
    may(702, 248, 0), // reporter
    may(100, 935, 0), // source
    must(517, 17), // content
    must(186, 115), // level
    must(416, 741), // stage
    must(511, 488), // unit
    must(710, 46), // round
    must(260, 18), // due
    may(708, 493, 0), // deferral
    must(1147, 45), // warnings
    must(1143, 45), // missed
    may(602, 67, 0), // result
    may(578, 67, 0), // path
    may(1148, 936, 0), // rating
    must(177, 938), // departments
    must(1149, 110), // usualDepartments
    must(1150, 940), // history
    must(416, 741), // stage
    must(219, 19), // cases
    must(186, 115), // level
    must(219, 19), // cases
    must(175, 0), // kind
    must(978, 19), // reported
    must(1151, 19), // resolved
    must(1152, 19), // ratable
    must(1145, 19), // rated
    must(711, 19), // response
    must(712, 19), // solution
    must(713, 19), // satisfaction
    must(36, 39), // region
    must(978, 19), // reported
    must(257, 19), // open
    must(1153, 944), // stages
    must(1151, 946), // resolved
    must(1154, 19), // resolvedLate
    must(1143, 19), // missed
    must(1142, 19), // escalated
    must(988, 19), // reopened
    must(188, 948), // kinds
    must(1155, 950), // ratings
    must(511, 488), // unit
    must(1156, 19), // onTime
    must(706, 19), // late
    must(1155, 950), // ratings
    must(644, 0), // case
    must(175, 0), // kind
    must(36, 39), // region
    must(186, 115), // level
    must(416, 741), // stage
    must(511, 488), // unit
    must(260, 18), // due
    may(708, 493, 0), // deferral
    must(219, 953), // cases
    must(644, 934), // case
    must(1127, 943), // figures
    must(511, 951), // unit
    must(1157, 952), // agenda
    must(1158, 19), // wanted
    must(742, 19), // alreadyHeld
    must(751, 19), // shareFrom
    must(752, 19), // mayCollect
    must(753, 19), // forbidden
    must(1159, 19), // avoided
    must(1160, 19), // collected
    must(27, 956), // records
    must(1161, 957), // burden
    must(517, 17), // content
    must(239, 18), // at
    must(763, 540), // shown
    may(764, 891, 0), // solved
    must(257, 961), // open
    must(1162, 962), // answered
    must(118, 963), // withdrawn
    must(504, 0), // question
    must(761, 0), // body
    must(517, 17), // content
    must(239, 18), // at
    may(1163, 127, 0), // with
    must(947, 960), // status
    must(410, 19), // asked
    must(1164, 19), // answeredInTime
    must(1165, 19), // answeredLate
    must(1166, 19), // answeredAbove
    must(409, 19), // overdue
    must(118, 19), // withdrawn
    must(764, 19), // solved
    must(1167, 19), // unsolved
    must(504, 959), // question
    must(1127, 964), // figures
    must(209, 813), // entry
    must(260, 966), // due
    must(1168, 15), // journal
    must(216, 814), // membership
    must(217, 846), // deliberation
    must(500, 913), // covenant
    must(218, 921), // points
    must(219, 933), // cases
    must(220, 955), // catalogue
    must(76, 958), // consultation
    must(221, 965), // vault
    must(60, 14), // answer
    must(1169, 0), // worker
    must(1169, 969), // worker
    must(19, 970), // resident
    must(203, 971), // item
    must(36, 972), // region
    must(644, 0), // case
    must(175, 0), // kind
    must(36, 39), // region
    must(419, 479), // channel
    must(100, 0), // source
    may(702, 248, 0), // reporter
    must(517, 17), // content
    must(644, 0), // case
    must(399, 0), // reason
    must(578, 0), // path
    must(644, 0), // case
    must(703, 0), // lead
    may(64, 110, 0), // helpers
    may(704, 70, 0), // designated
    must(644, 0), // case
    may(511, 247, 0), // unit
    must(602, 0), // result
    must(644, 0), // case
    must(399, 0), // reason
    may(159, 985, 0), // to
    must(644, 0), // case
    must(1170, 0), // rater
    must(711, 499), // response
    must(712, 499), // solution
    must(713, 499), // satisfaction
    may(399, 67, 0), // reason
    must(644, 0), // case
    must(702, 0), // reporter
    must(47, 974), // report
    must(1171, 975), // accept
    must(1172, 976), // decline
    must(1173, 977), // startSelfResolution
    must(264, 978), // handle
    must(1174, 979), // entrust
    must(1175, 980), // dispatch
    must(1176, 981), // return
    must(985, 982), // feedback
    must(1177, 983), // close
    must(1178, 984), // escalate
    must(1179, 986), // evaluate
    must(1180, 987), // reopen
    must(1181, 988), // withdraw
    must(1182, 989), // recall
    must(1183, 990), // release
    must(1184, 991), // expire
    must(36, 39), // region
    may(186, 985, 0), // level
    may(1046, 445, 0), // after
    must(1185, 46), // limit
    must(644, 993), // case
    must(1127, 994), // figures
    must(511, 995), // unit
    must(1157, 996), // agenda
    must(34, 0), // person
    must(236, 0), // organisation
    must(736, 0), // purpose
    may(1186, 1000, 0), // consents
    must(1187, 999), // form
    must(1188, 1001), // items
    must(203, 0), // item
    must(733, 0), // record
    must(517, 17), // content
    must(1187, 999), // form
    must(779, 1003), // entries
    must(733, 0), // record
    must(236, 0), // organisation
    must(736, 0), // purpose
    may(1186, 1000, 0), // consents
    must(34, 0), // person
    must(1030, 70), // erased
    must(1189, 998), // ask
    must(1190, 1002), // collect
    must(153, 1005), // share
    must(1191, 1006), // refuse
    must(1192, 1007), // forget
    must(152, 968), // of
    must(253, 1009), // held
    must(1160, 1010), // collected
    must(1161, 1011), // burden
    must(1193, 1013), // adopt
    must(1194, 1015), // advance
    must(36, 39), // region
    must(157, 0), // name
    must(186, 115), // level
    must(224, 39), // parent
    must(232, 0), // reshape
    must(36, 39), // region
    must(233, 129), // change
    may(234, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(236, 247, 0), // organisation
    may(247, 36, 0), // until
    may(255, 52, 0), // passes
    must(180, 39), // grid
    must(154, 46), // days
    may(1195, 340, 0), // overlapDays
    must(34, 0), // person
    must(235, 0), // household
    must(134, 829), // code
    must(381, 255), // identity
    must(31, 41), // proof
    may(406, 1027, 0), // minor
    must(236, 0), // organisation
    must(175, 262), // kind
    must(36, 39), // region
    may(256, 263, 0), // creditCode
    may(395, 22, 0), // documents
    may(258, 259, 0), // officers
    must(236, 0), // organisation
    must(1196, 70), // approve
    must(399, 0), // reason
    must(236, 0), // organisation
    must(258, 259), // officers
    must(272, 0), // batch
    may(399, 67, 0), // reason
    must(34, 0), // person
    must(1197, 297), // correction
    must(34, 0), // person
    must(381, 255), // identity
    may(1198, 1045, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(261, 0), // into
    must(1199, 70), // same
    must(399, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(264, 0), // handle
    must(399, 0), // reason
    must(78, 0), // unmasking
    must(1200, 70), // grant
    must(399, 0), // reason
    must(1201, 1055), // duplicate
    must(406, 1056), // minor
    must(232, 1057), // reshape
    must(78, 1058), // unmasking
    must(1202, 1054), // matter
    must(1203, 1018), // defineRegion
    must(232, 1019), // reshape
    must(1204, 1020), // cancelReshape
    must(1205, 1021), // enterKnownHouseholds
    must(1206, 1022), // grantRole
    must(1207, 1023), // revokeRole
    must(1208, 1024), // issueJoinCode
    must(1209, 1025), // revokeJoinCode
    must(1210, 1026), // join
    must(1211, 1028), // leave
    must(1212, 1029), // nameDelegate
    must(1213, 1030), // regroupHousehold
    must(1214, 1031), // applyOrganisation
    must(1215, 1032), // reviewOrganisation
    must(1216, 1033), // appealReview
    must(1217, 1034), // withdrawApplication
    must(1218, 1035), // nameOfficers
    must(1219, 1036), // suspendOrganisation
    must(1220, 1037), // reinstateOrganisation
    must(1221, 1038), // dissolveOrganisation
    must(1222, 1039), // openBatch
    must(1223, 1040), // closeBatch
    must(1224, 1041), // correct
    must(1225, 1042), // lapseReview
    must(1226, 1043), // rotateIdentityKey
    must(1227, 1044), // prove
    must(1228, 1046), // suspectDuplicate
    must(1229, 1047), // reviewDuplicate
    must(1230, 1048), // enterMinor
    must(1231, 1049), // askUnmasking
    must(1232, 1050), // decideUnmasking
    must(1233, 1051), // tellUnmasked
    must(1234, 1052), // erase
    must(1235, 1053), // fallDue
    must(502, 0), // topic
    must(36, 39), // region
    must(494, 0), // rule
    must(503, 17), // subject
    may(504, 1061, 0), // question
    may(500, 327, 0), // covenant
    may(505, 344, 0), // repeals
    may(506, 345, 0), // units
    must(502, 0), // topic
    must(512, 70), // admitted
    may(399, 67, 0), // reason
    must(502, 0), // topic
    must(516, 0), // contribution
    must(34, 0), // person
    must(175, 363), // kind
    must(517, 17), // content
    may(500, 327, 0), // covenant
    must(271, 880), // ballot
    may(832, 1078, 0), // tracker
    must(502, 0), // topic
    must(24, 0), // voter
    must(1236, 1077), // vote
    must(419, 233), // channel
    may(542, 248, 0), // proxy
    must(502, 0), // topic
    must(24, 0), // voter
    must(272, 0), // batch
    must(419, 233), // channel
    may(545, 259, 0), // watchers
    must(502, 0), // topic
    must(272, 0), // batch
    must(546, 1084), // papers
    must(43, 1060), // propose
    must(1237, 1062), // recordVoters
    must(1238, 1063), // recordUnits
    must(44, 1064), // second
    must(1181, 1065), // withdraw
    must(1239, 1066), // screen
    must(498, 1067), // appeal
    must(1240, 1068), // contribute
    must(1241, 1069), // react
    must(1242, 1070), // decideAmendment
    must(1243, 1071), // moderate
    must(1244, 1072), // object
    must(1245, 1073), // decideObjection
    must(55, 1074), // review
    must(257, 1075), // open
    must(45, 1076), // cast
    must(1246, 1079), // entrustVote
    must(1247, 1080), // revokeProxy
    must(1248, 1081), // serveBallots
    must(1249, 1082), // issuePaper
    must(1250, 1083), // countPapers
    must(1251, 1085), // lapse
    must(1177, 1086), // close
    must(640, 0), // violation
    must(500, 0), // covenant
    must(494, 0), // rule
    must(34, 0), // person
    must(641, 39), // place
    must(510, 17), // evidence
    must(644, 0), // case
    must(406, 70), // minor
    must(640, 0), // violation
    must(533, 70), // upheld
    must(399, 0), // reason
    must(1193, 1088), // adopt
    must(1252, 1089), // repeal
    must(1253, 1090), // recordViolation
    must(1254, 1091), // reply
    must(498, 1092), // appeal
    must(1255, 1093), // decideAppeal
    must(1256, 1094), // withdrawViolation
    must(1257, 1095), // referAgain
    must(1258, 1096), // confirmReferral
    must(1259, 1097), // deferReferral
    must(1235, 1098), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(399, 0), // reason
    must(667, 0), // redemption
    must(134, 930), // code
    must(1260, 1100), // openFund
    must(1261, 1101), // award
    must(1262, 1102), // reverse
    must(1263, 1103), // publishOffer
    must(1264, 1104), // withdrawOffer
    must(1265, 1105), // reserve
    must(1266, 1106), // confirm
    must(1267, 1107), // cancel
    must(1268, 1108), // expireRedemption
    must(1183, 1109), // release
    must(1269, 1110), // settle
    must(1270, 1111), // combine
    must(1271, 1112), // forfeit
    must(1189, 1114), // ask
    must(60, 1115), // answer
    must(1181, 1116), // withdraw
    must(682, 1117), // rate
    must(1251, 1118), // lapse
    must(1192, 1119), // forget
    must(1183, 1120), // release
    must(209, 0), // entry
    must(34, 0), // person
    must(211, 0), // category
    must(517, 17), // content
    may(194, 545, 0), // consent
    must(536, 1122), // keep
    must(1224, 1123), // correct
    must(1272, 1124), // withdrawConsent
    must(1234, 1125), // erase
    must(1273, 1126), // confirmErasure
    must(1251, 1127), // lapse
    must(1274, 1128), // retire
    must(1275, 1014), // clock
    must(222, 1012), // charter
    must(216, 1017), // membership
    must(217, 1059), // deliberation
    must(500, 1087), // covenant
    must(218, 1099), // points
    must(219, 973), // cases
    must(220, 997), // catalogue
    must(76, 1113), // consultation
    must(221, 1121), // vault
    must(504, 1130), // question
    must(1127, 1131), // figures
    must(36, 39), // region
    may(500, 439, 0), // covenant
    must(500, 1133), // covenant
    must(1060, 1134), // violations
    must(1127, 1135), // figures
    must(502, 0), // topic
    must(158, 19), // from
    must(502, 0), // topic
    must(832, 651), // tracker
    must(502, 0), // topic
    must(1116, 46), // groups
    must(502, 1137), // topic
    must(271, 1138), // ballot
    must(144, 1139), // ballots
    must(1119, 1140), // ballotProof
    must(1120, 1141), // explanation
    must(1121, 1142), // discussion
    must(516, 1143), // contribution
    must(1122, 1144), // consensus
    must(135, 1145), // electorate
    must(1102, 1146), // objections
    must(123, 1147), // proxies
    must(1276, 28), // svg
    must(25, 17), // digest
    must(381, 255), // identity
    must(569, 70), // holds
    must(602, 398), // result
    must(168, 87), // presets
    must(1277, 1150), // picture
    must(944, 1149), // done
    must(34, 0), // person
    must(194, 0), // consent
    must(510, 17), // evidence
    must(244, 19), // first
    must(1065, 1153), // state
    must(28, 1154), // root
    must(1066, 1155), // inclusion
    must(1067, 1156), // consistency
    must(1068, 1157), // receipt
    must(1069, 1158), // export
    must(36, 1160), // region
    must(1083, 1161), // regionHistory
    must(1075, 1162), // coverage
    must(1084, 1163), // joinCode
    must(1054, 1164), // member
    must(779, 1165), // entries
    must(272, 1166), // batch
    must(236, 1167), // organisation
    must(1085, 1168), // identityKeys
    must(78, 1169), // unmasking
    must(1057, 1170), // unmaskings
    must(34, 1172), // person
    must(1135, 1173), // participation
    must(387, 1174), // merchant
    must(661, 1175), // fund
    must(663, 1176), // offer
    must(667, 1177), // redemption
    must(1136, 1178), // verificationCode
    must(681, 1179), // settlement
    must(1137, 1180), // settlementLine
    must(1138, 1181), // ledger
    must(209, 1184), // entry
    must(260, 1185), // due
    must(1168, 1152), // journal
    must(216, 1159), // membership
    must(217, 1136), // deliberation
    must(500, 1132), // covenant
    must(218, 1171), // points
    must(219, 992), // cases
    must(220, 1008), // catalogue
    must(76, 1129), // consultation
    must(221, 1183), // vault
    must(239, 18), // at
    must(790, 0), // actor
    must(1278, 1182), // query
    must(419, 233), // channel
    may(265, 1190, 0), // helper
    may(272, 67, 0), // batch
    must(1279, 0), // id
    must(239, 18), // at
    must(790, 0), // actor
    may(1280, 1188, 0), // via
    must(68, 1016), // command
    must(25, 2), // digest
    must(119, 1191), // secret
    must(222, 35), // charter
    must(25, 2), // digest
    must(119, 1191), // secret
    may(262, 340, 0), // key
    must(1281, 28), // number
    must(25, 2), // digest
    must(119, 1191), // secret
    must(262, 46), // key
    must(25, 2), // digest
    must(517, 28), // content
    must(1282, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(789, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(244, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1283, 17), // firstRoot
    must(1284, 17), // secondRoot
    must(25, 2), // digest
    must(271, 879), // ballot
    must(641, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(397, 859), // terms
    must(144, 878), // ballots
    must(1285, 1194), // identityDigest
    must(1286, 1195), // identityKey
    must(256, 1196), // creditCode
    must(1287, 1197), // contentDigest
    must(1288, 1198), // qrPicture
    must(1289, 1199), // verifyInclusion
    must(1290, 1200), // verifyConsistency
    must(1291, 1201), // verifyBallot
    must(1292, 1202), // recount
    must(168, 1203), // presets
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
    "appealDays", "discussionDays", "listDays", "listDecisionDays", "openingDays", "objectionDays",
    "reviewDays", "code", "electorate", "seconds", "secondingDays", "votingDays", "quorum",
    "approval", "approvalOf", "preset", "presetOverride", "ballots", "life", "primary",
    "datesSecondary", "secondary", "proposed", "heads", "area", "of", "share", "days", "fewest",
    "most", "name", "from", "to", "certainty", "electorates", "measures", "calledBy", "convened",
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
    "agree", "reaction", "accepted", "hidden", "listUntil", "listDue", "opens", "register",
    "dropped", "list", "listed", "objection", "about", "upheld", "unanswered", "adopts", "keep",
    "end", "finding", "next", "left", "changed", "proxy", "principal", "inTime", "watchers",
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
    12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 16, 11, 13, 10, 4, 10, 7, 13, 10, 6, 8,
    10, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 4, 4, 2, 9, 11, 8, 8, 8, 12, 9, 9, 7, 6, 6,
    4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8, 9, 9, 4, 6,
    8, 8, 9, 4, 5, 8, 9, 11, 9, 5, 7, 8, 8, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6, 4, 5, 8, 6, 4,
    5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 5, 7, 7, 6, 6, 4, 4, 9, 6, 10, 4, 8, 4,
    3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8, 10, 8, 14, 13, 11,
    11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10, 14, 21, 23, 22, 8,
    14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10, 14, 12, 11, 9, 6,
    12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16, 13, 12, 16, 12,
    13, 9, 15, 13, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8, 8, 7, 18, 18,
    10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4, 7, 5, 6, 8, 7,
    5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12, 10, 13, 18, 15,
    19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14, 12, 7, 11, 14,
    7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6, 11, 5, 4, 15,
    4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 5, 5, 8, 6, 8, 4, 8, 7, 9, 9, 12, 7, 8, 4, 5, 8, 8, 6, 9,
    7, 5, 8, 7, 4, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 4, 7, 5, 9, 6, 8, 6, 5, 8, 8, 6, 7, 8, 9, 10, 4,
    5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4, 3, 5, 8, 6, 5, 9,
    10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 7, 13, 14, 13, 11, 13, 11, 14, 14, 13, 14,
    15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13, 12, 12,
    5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 14, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5, 5, 5,
    5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12, 19,
    18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21, 15,
    13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17, 14,
    15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16, 17,
    11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12, 16,
    15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 4, 3, 7, 5, 5, 9, 8, 9, 8, 6, 8, 8, 7, 8, 4,
    6, 11, 10, 7, 7, 9, 12, 11, 11, 18, 11, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 18, 11, 15, 17,
    13, 15, 15, 10, 9, 11, 16, 11, 11, 15, 9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 15, 10,
    9, 7, 10, 15, 10, 9, 8, 10, 9, 8, 9, 12, 8, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13,
    11, 11, 12, 19, 18, 20, 9, 18, 13, 14, 15, 8, 11, 10, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15,
    16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15,
    10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13,
    8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10,
    11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 5, 12, 11,
    15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 7, 10, 6,
    11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6,
    6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6,
    10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5,
    4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8,
    6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20,
    9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10,
    12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8, 6, 15, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17,
    10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10,
    14, 11, 13, 9, 15, 17, 12, 7,
];
