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
pub(in crate::engine) const ANSWERED: Place = 955;
pub(in crate::engine) const APART: Place = 316;
pub(in crate::engine) const APPEAL_TERMS: Place = 342;
pub(in crate::engine) const ASK_ANSWER: Place = 507;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 56;
pub(in crate::engine) const BALLOT: Place = 871;
pub(in crate::engine) const BALLOT_KIND: Place = 306;
pub(in crate::engine) const BALLOT_PROOF: Place = 876;
pub(in crate::engine) const BALLOT_RULES: Place = 69;
pub(in crate::engine) const BALLOT_VIEW: Place = 866;
pub(in crate::engine) const BALLOTS_VIEW: Place = 868;
pub(in crate::engine) const BASE: Place = 66;
pub(in crate::engine) const BEAT: Place = 426;
pub(in crate::engine) const BUDGET_COUNT: Place = 432;
pub(in crate::engine) const BUDGET_METHOD: Place = 321;
pub(in crate::engine) const BUDGET_OFFER: Place = 436;
pub(in crate::engine) const BUDGET_STEP: Place = 434;
pub(in crate::engine) const BURDEN_OF: Place = 956;
pub(in crate::engine) const BURDEN_VIEW: Place = 945;
pub(in crate::engine) const BUYER: Place = 463;
pub(in crate::engine) const CALL: Place = 347;
pub(in crate::engine) const CALLER: Place = 96;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 109;
pub(in crate::engine) const CASE_RULES: Place = 107;
pub(in crate::engine) const CASE_VIEW: Place = 922;
pub(in crate::engine) const CASES_ANSWER: Place = 921;
pub(in crate::engine) const CASES_COMMAND: Place = 961;
pub(in crate::engine) const CASES_EVENT: Place = 475;
pub(in crate::engine) const CASES_QUERY: Place = 980;
pub(in crate::engine) const CASES_REFUSAL: Place = 723;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 943;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 985;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 503;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 996;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 512;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 27;
pub(in crate::engine) const CERTAINTY: Place = 91;
pub(in crate::engine) const CHANNEL: Place = 479;
pub(in crate::engine) const CHANNEL_COUNT: Place = 823;
pub(in crate::engine) const CHARTER: Place = 35;
pub(in crate::engine) const CHARTER_COMMAND: Place = 1000;
pub(in crate::engine) const CHARTER_EVENT: Place = 33;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 573;
pub(in crate::engine) const CHOICE: Place = 873;
pub(in crate::engine) const CLOCK_COMMAND: Place = 1002;
pub(in crate::engine) const CNY: Place = 471;
pub(in crate::engine) const CNY_PER_POINT: Place = 106;
pub(in crate::engine) const COMMAND: Place = 1004;
pub(in crate::engine) const COMPARISON: Place = 418;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 888;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 886;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 885;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 946;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1101;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 534;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1117;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 759;
pub(in crate::engine) const CONSULTATION_RULES: Place = 50;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 363;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 881;
pub(in crate::engine) const CORRECTION: Place = 297;
pub(in crate::engine) const COUNT: Place = 405;
pub(in crate::engine) const COUNT_TERMS: Place = 850;
pub(in crate::engine) const COVENANT_ANSWER: Place = 901;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1075;
pub(in crate::engine) const COVENANT_DRAFT: Place = 328;
pub(in crate::engine) const COVENANT_EVENT: Place = 437;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1120;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 666;
pub(in crate::engine) const COVENANT_RULE: Place = 330;
pub(in crate::engine) const COVENANT_STANDING: Place = 790;
pub(in crate::engine) const COVENANT_VERSION: Place = 904;
pub(in crate::engine) const COVENANT_VIEW: Place = 902;
pub(in crate::engine) const COVERAGE_VIEW: Place = 815;
pub(in crate::engine) const CREDIT_CODE: Place = 183;
pub(in crate::engine) const DATA_FORM: Place = 987;
pub(in crate::engine) const DATA_ITEM: Place = 118;
pub(in crate::engine) const DAY: Place = 89;
pub(in crate::engine) const DAYS: Place = 98;
pub(in crate::engine) const DECISION_RULE: Place = 62;
pub(in crate::engine) const DEFERRAL: Place = 494;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 837;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1047;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 303;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 399;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1124;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 305;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 577;
pub(in crate::engine) const DELIBERATION_RULES: Place = 60;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 431;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 927;
pub(in crate::engine) const DIGEST: Place = 17;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 879;
pub(in crate::engine) const DONE: Place = 1135;
pub(in crate::engine) const DUE_CAUSE: Place = 554;
pub(in crate::engine) const DUEL: Place = 424;
pub(in crate::engine) const EARNING_RULE: Place = 105;
pub(in crate::engine) const EFFECT: Place = 855;
pub(in crate::engine) const ELECTORATE: Place = 63;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 894;
pub(in crate::engine) const ELIMINATION: Place = 83;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 558;
pub(in crate::engine) const ENTRY: Place = 992;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 233;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 778;
pub(in crate::engine) const ENTRY_VIEW: Place = 804;
pub(in crate::engine) const EQUAL_RANKS: Place = 79;
pub(in crate::engine) const ERASURE_GROUND: Place = 551;
pub(in crate::engine) const EVENT: Place = 32;
pub(in crate::engine) const EXHAUSTED: Place = 82;
pub(in crate::engine) const EXPORT_VIEW: Place = 782;
pub(in crate::engine) const FIGURES: Place = 952;
pub(in crate::engine) const FLAW: Place = 403;
pub(in crate::engine) const FORM_COUNT: Place = 294;
pub(in crate::engine) const FOUNDER: Place = 38;
pub(in crate::engine) const FOUR_EYES: Place = 59;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 913;
pub(in crate::engine) const GRID_PART: Place = 135;
pub(in crate::engine) const HELPER: Place = 1138;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 389;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 255;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 835;
pub(in crate::engine) const IN_FORCE: Place = 859;
pub(in crate::engine) const INEQUALITY: Place = 416;
pub(in crate::engine) const ITEM_ANSWER: Place = 506;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 529;
pub(in crate::engine) const JOIN_CODE: Place = 820;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 15;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1139;
pub(in crate::engine) const KEPT_FROM: Place = 124;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 937;
pub(in crate::engine) const LAWFUL_BASIS: Place = 119;
pub(in crate::engine) const LEDGER_TOTALS: Place = 920;
pub(in crate::engine) const LEVEL: Place = 115;
pub(in crate::engine) const LEVEL_FIGURE: Place = 935;
pub(in crate::engine) const LIFE_RULE: Place = 86;
pub(in crate::engine) const LIMIT: Place = 114;
pub(in crate::engine) const LIST_ENTRY: Place = 375;
pub(in crate::engine) const LIST_LINE: Place = 896;
pub(in crate::engine) const LIST_SUMMARY: Place = 371;
pub(in crate::engine) const MADE: Place = 1136;
pub(in crate::engine) const MATTER: Place = 1042;
pub(in crate::engine) const MEASURE: Place = 332;
pub(in crate::engine) const MEMBER_VIEW: Place = 783;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 805;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 1005;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 125;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1146;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 140;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 40;
pub(in crate::engine) const MERCHANT_VIEW: Place = 912;
pub(in crate::engine) const MINORITY: Place = 280;
pub(in crate::engine) const MODERATION: Place = 884;
pub(in crate::engine) const MOTION_COUNT: Place = 406;
pub(in crate::engine) const NEXT: Place = 865;
pub(in crate::engine) const NEXT_STEP: Place = 864;
pub(in crate::engine) const OBJECTION_STATUS: Place = 900;
pub(in crate::engine) const OBJECTION_VIEW: Place = 899;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 897;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 914;
pub(in crate::engine) const OFFICE_HOURS: Place = 112;
pub(in crate::engine) const OPEN_CASE: Place = 942;
pub(in crate::engine) const OPENING_TERMS: Place = 369;
pub(in crate::engine) const OPTION_VOTES: Place = 413;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 262;
pub(in crate::engine) const ORGANISATION_RULES: Place = 48;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 826;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 825;
pub(in crate::engine) const OUTCOME: Place = 29;
pub(in crate::engine) const OWN_STATEMENT: Place = 892;
pub(in crate::engine) const OWNED_UNIT: Place = 353;
pub(in crate::engine) const PAPER_BOX: Place = 848;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 911;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 910;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 814;
pub(in crate::engine) const POINTS_ANSWER: Place = 909;
pub(in crate::engine) const POINTS_COMMAND: Place = 1087;
pub(in crate::engine) const POINTS_EVENT: Place = 454;
pub(in crate::engine) const POINTS_QUERY: Place = 1158;
pub(in crate::engine) const POINTS_REFUSAL: Place = 688;
pub(in crate::engine) const POINTS_RULES: Place = 103;
pub(in crate::engine) const POST: Place = 310;
pub(in crate::engine) const POST_COUNT: Place = 411;
pub(in crate::engine) const PRESET: Place = 88;
pub(in crate::engine) const PRODUCT: Place = 419;
pub(in crate::engine) const PROOF_FIGURE: Place = 818;
pub(in crate::engine) const PROOF_LEVEL: Place = 41;
pub(in crate::engine) const PROOF_RULE: Place = 43;
pub(in crate::engine) const PROVEN_ACT: Place = 44;
pub(in crate::engine) const PROXY_LIMITS: Place = 102;
pub(in crate::engine) const PROXY_RULE: Place = 72;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 870;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1169;
pub(in crate::engine) const QUESTION: Place = 1173;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 948;
pub(in crate::engine) const QUESTION_VIEW: Place = 947;
pub(in crate::engine) const RANK_SHEET: Place = 77;
pub(in crate::engine) const RANKED_METHOD: Place = 78;
pub(in crate::engine) const RATING: Place = 925;
pub(in crate::engine) const RATING_SUMS: Place = 938;
pub(in crate::engine) const RATIO: Place = 65;
pub(in crate::engine) const REACTION: Place = 365;
pub(in crate::engine) const RECEIPT: Place = 24;
pub(in crate::engine) const RECORD_VIEW: Place = 802;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 716;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 915;
pub(in crate::engine) const REFUSAL: Place = 557;
pub(in crate::engine) const REFUSED: Place = 556;
pub(in crate::engine) const REGION_CODE: Place = 39;
pub(in crate::engine) const REGION_FIGURES: Place = 931;
pub(in crate::engine) const REGION_HISTORY: Place = 807;
pub(in crate::engine) const REGION_VERSION: Place = 809;
pub(in crate::engine) const REGION_VIEW: Place = 806;
pub(in crate::engine) const REQUEST: Place = 1174;
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
pub(in crate::engine) const ROLE_VIEW: Place = 785;
pub(in crate::engine) const ROUND: Place = 429;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 908;
pub(in crate::engine) const RUNOFF_COUNT: Place = 427;
pub(in crate::engine) const SCHULZE_COUNT: Place = 422;
pub(in crate::engine) const SCORE: Place = 499;
pub(in crate::engine) const SEATED: Place = 421;
pub(in crate::engine) const SEATS_COUNT: Place = 409;
pub(in crate::engine) const SECRET: Place = 1178;
pub(in crate::engine) const SENSITIVITY: Place = 121;
pub(in crate::engine) const SENTENCE: Place = 878;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 470;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 472;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 919;
pub(in crate::engine) const SETUP: Place = 1179;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 540;
pub(in crate::engine) const SILENCE: Place = 75;
pub(in crate::engine) const SILENCE_RULE: Place = 74;
pub(in crate::engine) const SKIPPED_RANKS: Place = 80;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 732;
pub(in crate::engine) const STAGE_FIGURE: Place = 933;
pub(in crate::engine) const STAGE_NAME: Place = 604;
pub(in crate::engine) const STAGE_VIEW: Place = 839;
pub(in crate::engine) const STAGES: Place = 733;
pub(in crate::engine) const STATEMENT_VIEW: Place = 890;
pub(in crate::engine) const STEP: Place = 26;
pub(in crate::engine) const STEP_KIND: Place = 930;
pub(in crate::engine) const STEP_VIEW: Place = 929;
pub(in crate::engine) const TALLY: Place = 408;
pub(in crate::engine) const TERM: Place = 116;
pub(in crate::engine) const TERMS: Place = 477;
pub(in crate::engine) const TEST: Place = 417;
pub(in crate::engine) const THRESHOLD: Place = 64;
pub(in crate::engine) const THRESHOLDS: Place = 851;
pub(in crate::engine) const TIES: Place = 323;
pub(in crate::engine) const TIMESTAMP: Place = 18;
pub(in crate::engine) const TOOL: Place = 1180;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 838;
pub(in crate::engine) const TRACKER: Place = 643;
pub(in crate::engine) const TRY_LIMIT: Place = 47;
pub(in crate::engine) const TURN: Place = 811;
pub(in crate::engine) const TURNOUT: Place = 400;
pub(in crate::engine) const UNIT: Place = 488;
pub(in crate::engine) const UNIT_FIGURES: Place = 939;
pub(in crate::engine) const UNMASKING: Place = 283;
pub(in crate::engine) const UNMASKING_RULES: Place = 54;
pub(in crate::engine) const UNMASKING_STAGE: Place = 284;
pub(in crate::engine) const UNRANKED: Place = 81;
pub(in crate::engine) const VAULT_ANSWER: Place = 953;
pub(in crate::engine) const VAULT_COMMAND: Place = 1109;
pub(in crate::engine) const VAULT_EVENT: Place = 543;
pub(in crate::engine) const VAULT_QUERY: Place = 1170;
pub(in crate::engine) const VAULT_REFUSAL: Place = 770;
pub(in crate::engine) const VERIFICATION_CODE: Place = 918;
pub(in crate::engine) const VIA: Place = 1176;
pub(in crate::engine) const VIOLATION_VIEW: Place = 789;
pub(in crate::engine) const VOIDED: Place = 402;
pub(in crate::engine) const VOTE: Place = 1065;
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
    Row::Union(2412, 9), // 14 Answer
    Row::Union(1953, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1877, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1873, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1871, 2), // 29 Outcome
    Row::Record(1425, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1416, 9), // 32 Event
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
    Row::Union(982, 35), // 303 DeliberationEvent
    Row::Record(728, 13), // 304 DeliberationEvent.topicProposed
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
    Row::Record(722, 4), // 328 CovenantDraft
    Row::List(330), // 329 [CovenantRule]
    Row::Record(716, 6), // 330 CovenantRule
    Row::List(332), // 331 [Measure]
    Row::Union(708, 6), // 332 Measure
    Row::Record(707, 0), // 333 Measure.dissuade
    Row::Record(707, 0), // 334 Measure.expose
    Row::Record(707, 1), // 335 Measure.exposeNamed
    Row::Maybe(119), // 336 LawfulBasis?
    Row::Record(196, 1), // 337 Measure.refer
    Row::Record(189, 1), // 338 Measure.fine
    Row::Record(708, 0), // 339 Measure.withholdService
    Row::Maybe(46), // 340 u16?
    Row::Maybe(342), // 341 AppealTerms?
    Row::Record(714, 2), // 342 AppealTerms
    Row::Maybe(0), // 343 RuleCode?
    Row::Maybe(0), // 344 TopicId?
    Row::List(0), // 345 [Id]
    Row::List(347), // 346 [Call]
    Row::Record(726, 2), // 347 Call
    Row::Record(743, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(741, 2), // 350 Voter
    Row::Record(749, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(746, 3), // 353 OwnedUnit
    Row::Record(751, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(753, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(755, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(728, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(758, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(760, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(765, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(768, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(774, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(770, 4), // 363 ContributionKind
    Row::Record(784, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(781, 3), // 365 Reaction
    Row::Record(788, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(794, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(804, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(798, 3), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(801, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(813, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(809, 4), // 375 ListEntry
    Row::Record(818, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(822, 2), // 377 DeliberationEvent.listStands
    Row::Record(824, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(827, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(822, 2), // 380 DeliberationEvent.resultStands
    Row::Record(831, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(837, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(758, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(843, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(840, 3), // 385 ReviewFinding
    Row::Record(847, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(853, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(861, 4), // 390 DeliberationEvent.voteEntrusted
    Row::Record(861, 2), // 391 DeliberationEvent.proxyRevoked
    Row::Record(865, 4), // 392 DeliberationEvent.ballotsServed
    Row::Record(869, 6), // 393 DeliberationEvent.paperIssued
    Row::Record(875, 3), // 394 DeliberationEvent.papersCounted
    Row::List(389), // 395 [HiddenBallot]
    Row::Record(878, 3), // 396 DeliberationEvent.votingClosed
    Row::Record(975, 7), // 397 DeliberationEvent.topicDecided
    Row::Record(969, 6), // 398 VoteResult
    Row::Words(881, 4), // 399 DeliberationOutcome
    Row::Record(892, 3), // 400 Turnout
    Row::List(402), // 401 [Voided]
    Row::Record(890, 2), // 402 Voided
    Row::Words(885, 5), // 403 Flaw
    Row::Maybe(405), // 404 Count?
    Row::Union(964, 5), // 405 Count
    Row::Record(901, 1), // 406 MotionCount
    Row::List(408), // 407 [Tally]
    Row::Record(895, 6), // 408 Tally
    Row::Record(926, 1), // 409 SeatsCount
    Row::List(411), // 410 [PostCount]
    Row::Record(922, 4), // 411 PostCount
    Row::List(413), // 412 [OptionVotes]
    Row::Record(916, 3), // 413 OptionVotes
    Row::List(19), // 414 [u32]
    Row::List(416), // 415 [Inequality]
    Row::Record(906, 10), // 416 Inequality
    Row::Words(902, 2), // 417 Test
    Row::Words(904, 2), // 418 Comparison
    Row::Leaf(Leaf::Product), // 419 Product
    Row::List(421), // 420 [Seated]
    Row::Record(919, 3), // 421 Seated
    Row::Record(936, 4), // 422 SchulzeCount
    Row::List(424), // 423 [Duel]
    Row::Record(927, 4), // 424 Duel
    Row::List(426), // 425 [Beat]
    Row::Record(931, 5), // 426 Beat
    Row::Record(948, 3), // 427 RunoffCount
    Row::List(429), // 428 [Round]
    Row::Record(943, 5), // 429 Round
    Row::List(431), // 430 [DeliberationStanding]
    Row::Record(940, 3), // 431 DeliberationStanding
    Row::Record(961, 3), // 432 BudgetCount
    Row::List(434), // 433 [BudgetStep]
    Row::Record(954, 7), // 434 BudgetStep
    Row::List(436), // 435 [BudgetOffer]
    Row::Record(951, 3), // 436 BudgetOffer
    Row::Union(1071, 14), // 437 CovenantEvent
    Row::Record(1017, 5), // 438 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 439 CovenantId?
    Row::Record(1022, 3), // 440 CovenantEvent.covenantRepealed
    Row::Record(1022, 2), // 441 CovenantEvent.covenantGoesOn
    Row::Record(1025, 12), // 442 CovenantEvent.violationRecorded
    Row::Record(1037, 2), // 443 CovenantEvent.replyGiven
    Row::Record(1039, 8), // 444 CovenantEvent.measureApplied
    Row::Maybe(0), // 445 CaseId?
    Row::Record(1047, 3), // 446 CovenantEvent.noticeIssued
    Row::Record(1050, 4), // 447 CovenantEvent.noticeRetracted
    Row::Record(1054, 5), // 448 CovenantEvent.referredAgain
    Row::Record(1059, 2), // 449 CovenantEvent.referralOpened
    Row::Record(1061, 2), // 450 CovenantEvent.referralRefused
    Row::Record(1063, 3), // 451 CovenantEvent.appealLodged
    Row::Record(1066, 2), // 452 CovenantEvent.appealDismissed
    Row::Record(1068, 3), // 453 CovenantEvent.violationWithdrawn
    Row::Union(1146, 12), // 454 PointsEvent
    Row::Record(1085, 2), // 455 PointsEvent.fundOpened
    Row::Record(1087, 5), // 456 PointsEvent.pointsAwarded
    Row::Record(1092, 6), // 457 PointsEvent.awardReversed
    Row::Record(1100, 5), // 458 PointsEvent.offerPublished
    Row::Maybe(460), // 459 Requirement?
    Row::Record(1098, 2), // 460 Requirement
    Row::Record(1100, 1), // 461 PointsEvent.offerWithdrawn
    Row::Record(1107, 6), // 462 PointsEvent.redemptionReserved
    Row::Union(1105, 2), // 463 Buyer
    Row::Record(1113, 2), // 464 PointsEvent.codeRejected
    Row::Record(1107, 1), // 465 PointsEvent.redemptionConfirmed
    Row::Record(1119, 2), // 466 PointsEvent.redemptionReturned
    Row::Words(1115, 4), // 467 ReturnCause
    Row::Record(1135, 5), // 468 PointsEvent.settled
    Row::List(470), // 469 [SettlementLine]
    Row::Record(1121, 7), // 470 SettlementLine
    Row::Leaf(Leaf::Cny), // 471 Cny
    Row::Record(1128, 7), // 472 SettlementTotals
    Row::Record(1140, 3), // 473 PointsEvent.pointsCombined
    Row::Record(1143, 3), // 474 PointsEvent.pointsForfeited
    Row::Union(1245, 19), // 475 CasesEvent
    Row::Record(1163, 1), // 476 CasesEvent.termsAdopted
    Row::Record(1158, 5), // 477 Terms
    Row::Record(1172, 10), // 478 CasesEvent.caseReported
    Row::Words(1164, 8), // 479 Channel
    Row::Record(1182, 2), // 480 CasesEvent.caseAccepted
    Row::Record(1184, 5), // 481 CasesEvent.caseDeclined
    Row::Record(1189, 2), // 482 CasesEvent.selfResolutionStarted
    Row::Record(1035, 1), // 483 CasesEvent.handlingStarted
    Row::Record(1191, 2), // 484 CasesEvent.caseEntrusted
    Row::Record(1193, 4), // 485 CasesEvent.caseDispatched
    Row::Record(1197, 3), // 486 CasesEvent.caseReturned
    Row::Record(1202, 5), // 487 CasesEvent.feedbackGiven
    Row::Union(1200, 2), // 488 Unit
    Row::Record(38, 1), // 489 Unit.region
    Row::Record(273, 1), // 490 Unit.organisation
    Row::Record(1207, 7), // 491 CasesEvent.caseClosed
    Row::Record(1216, 6), // 492 CasesEvent.caseEscalated
    Row::Maybe(494), // 493 Deferral?
    Row::Words(1214, 2), // 494 Deferral
    Row::Record(1222, 4), // 495 CasesEvent.deadlineMissed
    Row::Record(1226, 5), // 496 CasesEvent.caseSupervised
    Row::Record(1231, 3), // 497 CasesEvent.deadlineSet
    Row::Record(1234, 6), // 498 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 499 Score
    Row::Record(1240, 5), // 500 CasesEvent.caseReopened
    Row::Record(1191, 2), // 501 CasesEvent.caseReleased
    Row::Record(1035, 1), // 502 CasesEvent.caseWithdrawn
    Row::Union(1349, 6), // 503 CatalogueEvent
    Row::Record(1323, 5), // 504 CatalogueEvent.formAsked
    Row::List(506), // 505 [ItemAnswer]
    Row::Record(1321, 2), // 506 ItemAnswer
    Row::Union(1317, 4), // 507 AskAnswer
    Row::Record(1264, 4), // 508 AskAnswer.alreadyHeld
    Row::Record(1268, 4), // 509 AskAnswer.shareFrom
    Row::Record(1272, 2), // 510 AskAnswer.mayCollect
    Row::Record(1316, 1), // 511 AskAnswer.forbidden
    Row::Union(1302, 14), // 512 CatalogueRefusal
    Row::Record(227, 1), // 513 CatalogueRefusal.unknownItem
    Row::Record(227, 1), // 514 CatalogueRefusal.itemTwice
    Row::Record(1274, 2), // 515 CatalogueRefusal.purposeNotLawful
    Row::Record(1276, 3), // 516 CatalogueRefusal.notEntitled
    Row::Record(1279, 3), // 517 CatalogueRefusal.outsideRegion
    Row::Record(1282, 5), // 518 CatalogueRefusal.alreadyHeld
    Row::Record(1287, 3), // 519 CatalogueRefusal.refusedByResident
    Row::Record(1290, 2), // 520 CatalogueRefusal.consentMissing
    Row::Record(1292, 3), // 521 CatalogueRefusal.guardianMissing
    Row::Record(1295, 5), // 522 CatalogueRefusal.heldElsewhere
    Row::Record(1265, 1), // 523 CatalogueRefusal.recordExists
    Row::Record(1265, 1), // 524 CatalogueRefusal.unknownRecord
    Row::Record(1300, 2), // 525 CatalogueRefusal.notFresh
    Row::Record(1290, 2), // 526 CatalogueRefusal.notRefusable
    Row::Record(1331, 10), // 527 CatalogueEvent.itemCollected
    Row::Maybe(529), // 528 ItemConsent?
    Row::Record(1328, 3), // 529 ItemConsent
    Row::Record(1341, 4), // 530 CatalogueEvent.itemShared
    Row::Record(1345, 4), // 531 CatalogueEvent.itemRefused
    Row::Record(1341, 2), // 532 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 533 CatalogueEvent.personForgotten
    Row::Union(1378, 7), // 534 ConsultationEvent
    Row::Record(1355, 7), // 535 ConsultationEvent.questionAsked
    Row::Record(1362, 3), // 536 ConsultationEvent.answerReminded
    Row::Record(1365, 3), // 537 ConsultationEvent.answerOverdue
    Row::Record(1368, 3), // 538 ConsultationEvent.questionEscalated
    Row::Record(1373, 3), // 539 ConsultationEvent.questionAnswered
    Row::Record(1371, 2), // 540 ShownIdentity
    Row::Record(1355, 1), // 541 ConsultationEvent.questionWithdrawn
    Row::Record(1376, 2), // 542 ConsultationEvent.answerRated
    Row::Union(1409, 7), // 543 VaultEvent
    Row::Record(1385, 6), // 544 VaultEvent.entryKept
    Row::Maybe(17), // 545 Digest?
    Row::Record(1391, 2), // 546 VaultEvent.entryCorrected
    Row::Record(1393, 2), // 547 VaultEvent.termMoved
    Row::Record(1395, 2), // 548 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 549 CategoryCode?
    Row::Record(1402, 2), // 550 VaultEvent.erasureOrdered
    Row::Words(1397, 5), // 551 ErasureGround
    Row::Record(1407, 2), // 552 VaultEvent.entriesDue
    Row::List(0), // 553 [EntryId]
    Row::Words(1404, 3), // 554 DueCause
    Row::Record(1407, 1), // 555 VaultEvent.entriesErased
    Row::Record(1865, 6), // 556 Refused
    Row::Union(1855, 10), // 557 Refusal
    Row::Union(1443, 14), // 558 EngineRefusal
    Row::Record(1426, 2), // 559 EngineRefusal.tooLarge
    Row::Record(1428, 1), // 560 EngineRefusal.notUtf8
    Row::Record(1429, 2), // 561 EngineRefusal.malformed
    Row::Record(1431, 2), // 562 EngineRefusal.requestReused
    Row::Record(1433, 2), // 563 EngineRefusal.full
    Row::Record(1435, 2), // 564 EngineRefusal.timeBackward
    Row::Record(1437, 3), // 565 EngineRefusal.forbidden
    Row::Record(1440, 1), // 566 EngineRefusal.deadlinesPending
    Row::Record(1430, 1), // 567 EngineRefusal.snapshotDamaged
    Row::Record(1441, 2), // 568 EngineRefusal.snapshotVersion
    Row::Record(1443, 0), // 569 EngineRefusal.wrongSecret
    Row::Record(1431, 1), // 570 EngineRefusal.notRecorded
    Row::Record(1432, 2), // 571 EngineRefusal.noSuchRecord
    Row::Record(1430, 1), // 572 EngineRefusal.invalidNumber
    Row::Union(1461, 3), // 573 CharterRefusal
    Row::Record(1429, 2), // 574 CharterRefusal.invalid
    Row::Record(1457, 2), // 575 CharterRefusal.notInForce
    Row::Record(1459, 2), // 576 CharterRefusal.notLater
    Row::Union(1569, 86), // 577 DeliberationRefusal
    Row::Record(728, 1), // 578 DeliberationRefusal.unknownTopic
    Row::Record(728, 1), // 579 DeliberationRefusal.topicExists
    Row::Record(716, 1), // 580 DeliberationRefusal.unknownRule
    Row::Record(1464, 5), // 581 DeliberationRefusal.presetOutsideDates
    Row::Record(1469, 4), // 582 DeliberationRefusal.uncontested
    Row::Record(716, 1), // 583 DeliberationRefusal.unitsNamed
    Row::Record(1473, 3), // 584 DeliberationRefusal.unknownUnit
    Row::Record(1476, 2), // 585 DeliberationRefusal.registeredElsewhere
    Row::Record(1478, 2), // 586 DeliberationRefusal.rulesCount
    Row::Record(716, 1), // 587 DeliberationRefusal.ruleTwice
    Row::Record(1480, 3), // 588 DeliberationRefusal.windowDays
    Row::Record(1483, 3), // 589 DeliberationRefusal.ladderLength
    Row::Record(1486, 2), // 590 DeliberationRefusal.ladderDescends
    Row::Record(1480, 3), // 591 DeliberationRefusal.hearingDays
    Row::Record(1488, 5), // 592 DeliberationRefusal.unheard
    Row::Record(1493, 2), // 593 DeliberationRefusal.figuresFrom
    Row::Record(1486, 2), // 594 DeliberationRefusal.namedWithoutBasis
    Row::Record(1495, 2), // 595 DeliberationRefusal.unknownKind
    Row::Record(1497, 3), // 596 DeliberationRefusal.fine
    Row::Record(1486, 2), // 597 DeliberationRefusal.serviceWithheld
    Row::Record(1500, 2), // 598 DeliberationRefusal.nothingToContinue
    Row::Record(1022, 2), // 599 DeliberationRefusal.covenantTaken
    Row::Record(728, 2), // 600 DeliberationRefusal.nothingToRepeal
    Row::Record(1502, 2), // 601 DeliberationRefusal.alreadyReplaced
    Row::Record(1504, 3), // 602 DeliberationRefusal.looserRule
    Row::Record(1523, 2), // 603 DeliberationRefusal.notBeingSeconded
    Row::Words(1507, 16), // 604 StageName
    Row::Record(755, 3), // 605 DeliberationRefusal.notSeconded
    Row::Record(1523, 2), // 606 DeliberationRefusal.notOpenable
    Row::Record(1523, 2), // 607 DeliberationRefusal.notWithdrawable
    Row::Record(1523, 2), // 608 DeliberationRefusal.notVoting
    Row::Record(1525, 3), // 609 DeliberationRefusal.secondingOver
    Row::Record(1528, 3), // 610 DeliberationRefusal.votingOver
    Row::Record(1525, 3), // 611 DeliberationRefusal.notDue
    Row::Record(728, 1), // 612 DeliberationRefusal.ownSecond
    Row::Record(1476, 2), // 613 DeliberationRefusal.outsideRegion
    Row::Record(751, 2), // 614 DeliberationRefusal.alreadySeconded
    Row::Record(1476, 2), // 615 DeliberationRefusal.notOwner
    Row::Record(1531, 2), // 616 DeliberationRefusal.areaTooLarge
    Row::Record(728, 2), // 617 DeliberationRefusal.nobodyEligible
    Row::Record(854, 1), // 618 DeliberationRefusal.appBallotOfAnother
    Row::Record(1533, 2), // 619 DeliberationRefusal.notEligible
    Row::Record(1535, 2), // 620 DeliberationRefusal.notDelegate
    Row::Record(1537, 2), // 621 DeliberationRefusal.alreadyVoted
    Row::Record(1429, 2), // 622 DeliberationRefusal.invalidQuestion
    Row::Record(716, 1), // 623 DeliberationRefusal.motionOnly
    Row::Record(716, 1), // 624 DeliberationRefusal.otherRanks
    Row::Record(854, 1), // 625 DeliberationRefusal.secretByAnother
    Row::Record(890, 1), // 626 DeliberationRefusal.ballotVoid
    Row::Record(716, 1), // 627 DeliberationRefusal.noProxies
    Row::Record(36, 1), // 628 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 629 DeliberationRefusal.proxyChain
    Row::Record(1539, 2), // 630 DeliberationRefusal.proxyFull
    Row::Record(36, 1), // 631 DeliberationRefusal.notEntrusted
    Row::Record(863, 1), // 632 DeliberationRefusal.notProxy
    Row::Record(1541, 3), // 633 DeliberationRefusal.proxyEarly
    Row::Record(716, 1), // 634 DeliberationRefusal.noPapers
    Row::Record(1544, 3), // 635 DeliberationRefusal.fewWatchers
    Row::Record(373, 1), // 636 DeliberationRefusal.boxCounted
    Row::Record(872, 2), // 637 DeliberationRefusal.boxChannel
    Row::Record(373, 1), // 638 DeliberationRefusal.unknownBox
    Row::Record(1523, 2), // 639 DeliberationRefusal.notCounted
    Row::Record(1547, 3), // 640 DeliberationRefusal.withheld
    Row::Record(728, 1), // 641 DeliberationRefusal.voidVote
    Row::Record(1550, 1), // 642 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 643 Tracker
    Row::Record(1551, 3), // 644 DeliberationRefusal.wrongStage
    Row::Record(1525, 3), // 645 DeliberationRefusal.timeOver
    Row::Record(728, 1), // 646 DeliberationRefusal.ownMatter
    Row::Record(728, 1), // 647 DeliberationRefusal.reasonMissing
    Row::Record(728, 1), // 648 DeliberationRefusal.sameDecider
    Row::Record(728, 1), // 649 DeliberationRefusal.notProposer
    Row::Record(728, 1), // 650 DeliberationRefusal.ruledForGood
    Row::Record(775, 1), // 651 DeliberationRefusal.unknownContribution
    Row::Record(775, 1), // 652 DeliberationRefusal.contributionExists
    Row::Record(1554, 2), // 653 DeliberationRefusal.tooManyContributions
    Row::Record(1556, 3), // 654 DeliberationRefusal.otherKind
    Row::Record(775, 1), // 655 DeliberationRefusal.contributionHidden
    Row::Record(775, 1), // 656 DeliberationRefusal.amendmentOver
    Row::Record(1559, 3), // 657 DeliberationRefusal.staleAmendment
    Row::Record(1562, 2), // 658 DeliberationRefusal.noDraftToChange
    Row::Record(1564, 3), // 659 DeliberationRefusal.listOpen
    Row::Record(728, 1), // 660 DeliberationRefusal.noSuchEntry
    Row::Record(1567, 2), // 661 DeliberationRefusal.asListed
    Row::Record(814, 1), // 662 DeliberationRefusal.objectionExists
    Row::Record(751, 2), // 663 DeliberationRefusal.alreadyObjected
    Row::Record(814, 1), // 664 DeliberationRefusal.unknownObjection
    Row::Record(814, 1), // 665 DeliberationRefusal.objectionOver
    Row::Union(1677, 21), // 666 CovenantRefusal
    Row::Record(722, 1), // 667 CovenantRefusal.covenantExists
    Row::Record(722, 1), // 668 CovenantRefusal.unknownCovenant
    Row::Record(1655, 2), // 669 CovenantRefusal.notInForce
    Row::Record(1657, 3), // 670 CovenantRefusal.notYetInForce
    Row::Record(1026, 2), // 671 CovenantRefusal.unknownRule
    Row::Record(1660, 2), // 672 CovenantRefusal.violationExists
    Row::Record(1025, 1), // 673 CovenantRefusal.unknownViolation
    Row::Record(1025, 1), // 674 CovenantRefusal.ownViolation
    Row::Record(1025, 1), // 675 CovenantRefusal.alreadyWithdrawn
    Row::Record(1662, 2), // 676 CovenantRefusal.replyClosed
    Row::Record(1664, 3), // 677 CovenantRefusal.notApplied
    Row::Record(1667, 3), // 678 CovenantRefusal.appealClosed
    Row::Record(1025, 1), // 679 CovenantRefusal.alreadyAppealed
    Row::Record(1025, 1), // 680 CovenantRefusal.ownRecord
    Row::Record(1025, 1), // 681 CovenantRefusal.noAppeal
    Row::Record(1670, 3), // 682 CovenantRefusal.notDue
    Row::Record(1025, 1), // 683 CovenantRefusal.nothingToRefer
    Row::Record(1673, 2), // 684 CovenantRefusal.placeTooHigh
    Row::Record(1675, 2), // 685 CovenantRefusal.placeOutside
    Row::Record(1677, 0), // 686 CovenantRefusal.minor
    Row::Record(1476, 2), // 687 CovenantRefusal.notBound
    Row::Union(1728, 33), // 688 PointsRefusal
    Row::Record(273, 1), // 689 PointsRefusal.notAMerchant
    Row::Record(1085, 1), // 690 PointsRefusal.unknownFund
    Row::Record(188, 1), // 691 PointsRefusal.unknownAct
    Row::Record(1698, 3), // 692 PointsRefusal.unknownAward
    Row::Record(1100, 1), // 693 PointsRefusal.unknownOffer
    Row::Record(1107, 1), // 694 PointsRefusal.unknownRedemption
    Row::Record(1135, 1), // 695 PointsRefusal.unknownSettlement
    Row::Record(1701, 2), // 696 PointsRefusal.notInSettlement
    Row::Record(1085, 1), // 697 PointsRefusal.fundExists
    Row::Record(1100, 1), // 698 PointsRefusal.offerExists
    Row::Record(1107, 1), // 699 PointsRefusal.redemptionExists
    Row::Record(1135, 1), // 700 PointsRefusal.settlementExists
    Row::Record(36, 1), // 701 PointsRefusal.ownAward
    Row::Record(1703, 3), // 702 PointsRefusal.fundElsewhere
    Row::Record(305, 2), // 703 PointsRefusal.proofTooLow
    Row::Record(1698, 3), // 704 PointsRefusal.alreadyAwarded
    Row::Record(1706, 5), // 705 PointsRefusal.capReached
    Row::Record(1698, 3), // 706 PointsRefusal.alreadyReversed
    Row::Record(1711, 2), // 707 PointsRefusal.priceTooLow
    Row::Record(1713, 0), // 708 PointsRefusal.stockEmpty
    Row::Record(188, 1), // 709 PointsRefusal.requirementEmpty
    Row::Record(1100, 1), // 710 PointsRefusal.offerWithdrawn
    Row::Record(516, 1), // 711 PointsRefusal.ownOffer
    Row::Record(1713, 3), // 712 PointsRefusal.requirementNotMet
    Row::Record(1100, 1), // 713 PointsRefusal.soldOut
    Row::Record(1716, 2), // 714 PointsRefusal.balanceTooLow
    Row::Record(1723, 2), // 715 PointsRefusal.redemptionOver
    Row::Words(1718, 5), // 716 RedemptionStatus
    Row::Record(338, 2), // 717 PointsRefusal.redemptionLate
    Row::Record(338, 2), // 718 PointsRefusal.notDue
    Row::Record(36, 1), // 719 PointsRefusal.ownConfirmation
    Row::Record(1105, 2), // 720 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 721 PointsRefusal.nothingToSettle
    Row::Record(1725, 3), // 722 PointsRefusal.ledgerFull
    Row::Union(1791, 33), // 723 CasesRefusal
    Row::Record(1035, 1), // 724 CasesRefusal.unknownCase
    Row::Record(1761, 0), // 725 CasesRefusal.channelOfTheEngine
    Row::Record(1761, 2), // 726 CasesRefusal.sourceEntered
    Row::Record(1035, 1), // 727 CasesRefusal.caseExists
    Row::Record(196, 1), // 728 CasesRefusal.unknownKind
    Row::Record(280, 2), // 729 CasesRefusal.regionTooHigh
    Row::Record(1763, 0), // 730 CasesRefusal.notOwnName
    Row::Record(1776, 3), // 731 CasesRefusal.wrongStage
    Row::Words(1763, 13), // 732 Stage
    Row::List(732), // 733 Stages
    Row::Record(1779, 3), // 734 CasesRefusal.wrongLevel
    Row::Record(338, 2), // 735 CasesRefusal.notDue
    Row::Record(338, 2), // 736 CasesRefusal.deadlinePassed
    Row::Record(208, 1), // 737 CasesRefusal.atTop
    Row::Record(1782, 2), // 738 CasesRefusal.notAbove
    Row::Record(1784, 2), // 739 CasesRefusal.aboveTop
    Row::Record(1786, 3), // 740 CasesRefusal.skipsLevel
    Row::Record(273, 1), // 741 CasesRefusal.notEntrustable
    Row::Record(273, 1), // 742 CasesRefusal.notADepartment
    Row::Record(536, 2), // 743 CasesRefusal.outOfReach
    Row::Record(517, 1), // 744 CasesRefusal.namedTwice
    Row::Record(1789, 0), // 745 CasesRefusal.unitMissing
    Row::Record(746, 1), // 746 CasesRefusal.notWithUnit
    Row::Record(746, 1), // 747 CasesRefusal.notActingFor
    Row::Record(517, 1), // 748 CasesRefusal.feedbackGiven
    Row::Record(517, 1), // 749 CasesRefusal.returnedBefore
    Row::Record(517, 1), // 750 CasesRefusal.dispatchDesignated
    Row::Record(1235, 1), // 751 CasesRefusal.alreadyRated
    Row::Record(1789, 0), // 752 CasesRefusal.anonymous
    Row::Record(1789, 0), // 753 CasesRefusal.notReporter
    Row::Record(1789, 0), // 754 CasesRefusal.handlerRates
    Row::Record(317, 2), // 755 CasesRefusal.windowClosed
    Row::Record(1789, 2), // 756 CasesRefusal.reopenedTooOften
    Row::Record(335, 3), // 757 CasesRefusal.unknownYear
    Row::Record(208, 1), // 758 CasesRefusal.noTerm
    Row::Union(1827, 10), // 759 ConsultationRefusal
    Row::Record(1355, 1), // 760 ConsultationRefusal.unknownQuestion
    Row::Record(1355, 1), // 761 ConsultationRefusal.questionExists
    Row::Record(1356, 1), // 762 ConsultationRefusal.notPublic
    Row::Record(1824, 3), // 763 ConsultationRefusal.outOfReach
    Row::Record(328, 2), // 764 ConsultationRefusal.tooManyOpen
    Row::Record(1355, 1), // 765 ConsultationRefusal.notOpen
    Row::Record(1355, 1), // 766 ConsultationRefusal.ownQuestion
    Row::Record(1355, 1), // 767 ConsultationRefusal.notAnswered
    Row::Record(1355, 1), // 768 ConsultationRefusal.ratedAlready
    Row::Record(338, 2), // 769 ConsultationRefusal.notDue
    Row::Union(1845, 10), // 770 VaultRefusal
    Row::Record(234, 1), // 771 VaultRefusal.unknownEntry
    Row::Record(234, 1), // 772 VaultRefusal.entryExists
    Row::Record(236, 1), // 773 VaultRefusal.unknownCategory
    Row::Record(236, 1), // 774 VaultRefusal.consentNeeded
    Row::Record(236, 2), // 775 VaultRefusal.notByConsent
    Row::Record(36, 1), // 776 VaultRefusal.nothingConsented
    Row::Record(1841, 2), // 777 VaultRefusal.notKept
    Row::Words(1837, 4), // 778 EntryStatus
    Row::Record(1841, 2), // 779 VaultRefusal.notDue
    Row::Record(1843, 2), // 780 VaultRefusal.childInCare
    Row::Record(36, 3), // 781 VaultRefusal.onlyOperator
    Row::Record(1933, 20), // 782 ExportView
    Row::Record(1884, 9), // 783 MemberView
    Row::List(785), // 784 [RoleView]
    Row::Record(490, 5), // 785 RoleView
    Row::List(283), // 786 [Unmasking]
    Row::List(0), // 787 [TopicId]
    Row::List(789), // 788 [ViolationView]
    Row::Record(1898, 15), // 789 ViolationView
    Row::Union(1893, 5), // 790 CovenantStanding
    Row::Record(1893, 0), // 791 CovenantStanding.noticed
    Row::Record(1046, 1), // 792 CovenantStanding.applied
    Row::Record(1064, 2), // 793 CovenantStanding.appealed
    Row::Record(1893, 0), // 794 CovenantStanding.dismissed
    Row::Record(1893, 0), // 795 CovenantStanding.withdrawn
    Row::Maybe(28), // 796 text?
    Row::List(0), // 797 [SourceId]
    Row::List(0), // 798 [RedemptionId]
    Row::List(0), // 799 [CaseId]
    Row::List(0), // 800 [QuestionId]
    Row::List(802), // 801 [RecordView]
    Row::Record(1913, 12), // 802 RecordView
    Row::List(804), // 803 [EntryView]
    Row::Record(1925, 8), // 804 EntryView
    Row::Union(2015, 11), // 805 MembershipAnswer
    Row::Record(1959, 6), // 806 RegionView
    Row::Record(1969, 7), // 807 RegionHistory
    Row::List(809), // 808 [RegionVersion]
    Row::Record(1965, 4), // 809 RegionVersion
    Row::Maybe(811), // 810 Turn?
    Row::Record(285, 2), // 811 Turn
    Row::List(811), // 812 [Turn]
    Row::List(814), // 813 [PlannedReshape]
    Row::Record(282, 2), // 814 PlannedReshape
    Row::Record(1978, 8), // 815 CoverageView
    Row::Maybe(65), // 816 Ratio?
    Row::List(818), // 817 [ProofFigure]
    Row::Record(1976, 2), // 818 ProofFigure
    Row::Record(1986, 2), // 819 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 820 JoinCode
    Row::Record(1991, 1), // 821 MembershipAnswer.entries
    Row::List(823), // 822 [ChannelCount]
    Row::Record(1988, 3), // 823 ChannelCount
    Row::Record(1992, 3), // 824 MembershipAnswer.batch
    Row::Record(2006, 4), // 825 OrganisationView
    Row::Union(2000, 6), // 826 OrganisationStatus
    Row::Record(1995, 3), // 827 OrganisationStatus.applied
    Row::Record(1998, 0), // 828 OrganisationStatus.active
    Row::Record(1998, 2), // 829 OrganisationStatus.rejected
    Row::Record(2000, 0), // 830 OrganisationStatus.withdrawn
    Row::Record(2000, 0), // 831 OrganisationStatus.suspended
    Row::Record(2000, 0), // 832 OrganisationStatus.dissolved
    Row::Record(2013, 1), // 833 MembershipAnswer.identityKeys
    Row::List(835), // 834 [IdentityKeyView]
    Row::Record(2010, 3), // 835 IdentityKeyView
    Row::Record(2014, 1), // 836 MembershipAnswer.unmaskings
    Row::Union(2198, 10), // 837 DeliberationAnswer
    Row::Record(2103, 17), // 838 TopicView
    Row::Union(2059, 10), // 839 StageView
    Row::Record(338, 1), // 840 StageView.proposed
    Row::Record(338, 1), // 841 StageView.screening
    Row::Record(2026, 3), // 842 StageView.declined
    Row::Record(2029, 2), // 843 StageView.appealed
    Row::Record(302, 1), // 844 StageView.discussed
    Row::Record(2031, 2), // 845 StageView.seconded
    Row::Record(2037, 6), // 846 StageView.voting
    Row::List(848), // 847 [PaperBox]
    Row::Record(2033, 4), // 848 PaperBox
    Row::Record(2051, 8), // 849 StageView.decided
    Row::Record(2047, 4), // 850 CountTerms
    Row::Record(2043, 4), // 851 Thresholds
    Row::Record(285, 1), // 852 StageView.lapsed
    Row::Record(285, 1), // 853 StageView.withdrawn
    Row::Maybe(855), // 854 Effect?
    Row::Union(2083, 6), // 855 Effect
    Row::Record(825, 2), // 856 Effect.announced
    Row::Record(2069, 3), // 857 Effect.annulled
    Row::Record(1021, 1), // 858 Effect.stands
    Row::Record(2072, 4), // 859 InForce
    Row::Maybe(385), // 860 ReviewFinding?
    Row::Record(2076, 3), // 861 Effect.repealed
    Row::Record(2079, 4), // 862 Effect.moot
    Row::Maybe(864), // 863 NextStep?
    Row::Record(2101, 2), // 864 NextStep
    Row::Words(2089, 12), // 865 Next
    Row::Record(2120, 7), // 866 BallotView
    Row::Maybe(233), // 867 EntryChannel?
    Row::Record(2139, 3), // 868 BallotsView
    Row::List(870), // 869 [PublishedBallot]
    Row::Record(2136, 3), // 870 PublishedBallot
    Row::Union(2133, 3), // 871 Ballot
    Row::Record(2130, 1), // 872 Ballot.motion
    Row::Words(2127, 3), // 873 Choice
    Row::Record(2131, 1), // 874 Ballot.options
    Row::Record(2132, 1), // 875 Ballot.void
    Row::Record(2142, 5), // 876 BallotProof
    Row::List(878), // 877 [Sentence]
    Row::Record(1866, 2), // 878 Sentence
    Row::Record(2158, 2), // 879 DiscussionView
    Row::List(881), // 880 [ContributionView]
    Row::Record(2147, 11), // 881 ContributionView
    Row::Maybe(70), // 882 bool?
    Row::Maybe(884), // 883 Moderation?
    Row::Record(796, 2), // 884 Moderation
    Row::Record(2175, 2), // 885 ConsensusView
    Row::Record(2172, 3), // 886 ConsensusReport
    Row::List(888), // 887 [ConsensusGroup]
    Row::Record(2169, 3), // 888 ConsensusGroup
    Row::List(890), // 889 [StatementView]
    Row::Record(2160, 5), // 890 StatementView
    Row::List(892), // 891 [OwnStatement]
    Row::Record(2165, 4), // 892 OwnStatement
    Row::List(46), // 893 [u16]
    Row::Record(2179, 5), // 894 ElectorateView
    Row::List(896), // 895 [ListLine]
    Row::Record(2177, 2), // 896 ListLine
    Row::Record(2196, 2), // 897 ObjectionsView
    Row::List(899), // 898 [ObjectionView]
    Row::Record(2188, 8), // 899 ObjectionView
    Row::Words(2184, 4), // 900 ObjectionStatus
    Row::Union(2229, 3), // 901 CovenantAnswer
    Row::Record(2212, 9), // 902 CovenantView
    Row::List(904), // 903 [CovenantVersion]
    Row::Record(2208, 4), // 904 CovenantVersion
    Row::Record(1944, 1), // 905 CovenantAnswer.violations
    Row::Record(2228, 1), // 906 CovenantAnswer.figures
    Row::List(908), // 907 [RuleFigures]
    Row::Record(2221, 7), // 908 RuleFigures
    Row::Union(2281, 10), // 909 PointsAnswer
    Row::Record(2232, 2), // 910 PersonView
    Row::Record(2234, 5), // 911 ParticipationView
    Row::Record(2239, 6), // 912 MerchantView
    Row::Record(2245, 5), // 913 FundView
    Row::Record(2250, 7), // 914 OfferView
    Row::Record(2257, 9), // 915 RedemptionView
    Row::Maybe(463), // 916 Buyer?
    Row::Record(2266, 2), // 917 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 918 VerificationCode
    Row::Record(2268, 6), // 919 SettlementView
    Row::Record(2274, 7), // 920 LedgerTotals
    Row::Union(2374, 4), // 921 CasesAnswer
    Row::Record(2315, 23), // 922 CaseView
    Row::Maybe(0), // 923 SourceId?
    Row::Maybe(925), // 924 Rating?
    Row::Record(1236, 3), // 925 Rating
    Row::List(927), // 926 [DepartmentView]
    Row::Record(2291, 2), // 927 DepartmentView
    Row::List(929), // 928 [StepView]
    Row::Record(2310, 5), // 929 StepView
    Row::Words(2293, 17), // 930 StepKind
    Row::Record(2350, 11), // 931 RegionFigures
    Row::List(933), // 932 [StageFigure]
    Row::Record(2338, 2), // 933 StageFigure
    Row::List(935), // 934 [LevelFigure]
    Row::Record(2340, 2), // 935 LevelFigure
    Row::List(937), // 936 [KindFigure]
    Row::Record(2342, 3), // 937 KindFigure
    Row::Record(2345, 5), // 938 RatingSums
    Row::Record(2361, 4), // 939 UnitFigures
    Row::Record(2373, 1), // 940 CasesAnswer.agenda
    Row::List(942), // 941 [OpenCase]
    Row::Record(2365, 8), // 942 OpenCase
    Row::Union(2385, 2), // 943 CatalogueAnswer
    Row::Record(1950, 1), // 944 CatalogueAnswer.records
    Row::Record(2378, 7), // 945 BurdenView
    Row::Union(2408, 2), // 946 ConsultationAnswer
    Row::Record(2394, 6), // 947 QuestionView
    Row::Union(2391, 3), // 948 QuestionStatus
    Row::Record(1996, 2), // 949 QuestionStatus.open
    Row::Record(2387, 4), // 950 QuestionStatus.answered
    Row::Record(2391, 0), // 951 QuestionStatus.withdrawn
    Row::Record(2400, 8), // 952 Figures
    Row::Union(2410, 2), // 953 VaultAnswer
    Row::Record(1407, 1), // 954 VaultAnswer.due
    Row::Record(2421, 1), // 955 Answered
    Row::Union(2423, 4), // 956 BurdenOf
    Row::Record(2422, 1), // 957 BurdenOf.worker
    Row::Record(36, 1), // 958 BurdenOf.resident
    Row::Record(227, 1), // 959 BurdenOf.item
    Row::Record(38, 1), // 960 BurdenOf.region
    Row::Union(2455, 17), // 961 CasesCommand
    Row::Record(2427, 7), // 962 CasesCommand.report
    Row::Record(1035, 1), // 963 CasesCommand.accept
    Row::Record(2434, 3), // 964 CasesCommand.decline
    Row::Record(1189, 2), // 965 CasesCommand.startSelfResolution
    Row::Record(1035, 1), // 966 CasesCommand.handle
    Row::Record(1191, 2), // 967 CasesCommand.entrust
    Row::Record(2437, 4), // 968 CasesCommand.dispatch
    Row::Record(1197, 3), // 969 CasesCommand.return
    Row::Record(2441, 3), // 970 CasesCommand.feedback
    Row::Record(1035, 1), // 971 CasesCommand.close
    Row::Record(2444, 3), // 972 CasesCommand.escalate
    Row::Maybe(115), // 973 Level?
    Row::Record(2447, 6), // 974 CasesCommand.evaluate
    Row::Record(2434, 2), // 975 CasesCommand.reopen
    Row::Record(2453, 2), // 976 CasesCommand.withdraw
    Row::Record(1035, 1), // 977 CasesCommand.recall
    Row::Record(273, 1), // 978 CasesCommand.release
    Row::Record(1035, 1), // 979 CasesCommand.expire
    Row::Union(2476, 4), // 980 CasesQuery
    Row::Record(2441, 2), // 981 CasesQuery.case
    Row::Record(38, 1), // 982 CasesQuery.figures
    Row::Record(1203, 1), // 983 CasesQuery.unit
    Row::Record(2472, 4), // 984 CasesQuery.agenda
    Row::Union(2497, 5), // 985 CatalogueCommand
    Row::Record(2484, 2), // 986 CatalogueCommand.ask
    Row::Record(2480, 4), // 987 DataForm
    Row::List(529), // 988 [ItemConsent]
    Row::List(0), // 989 [ItemCode]
    Row::Record(2489, 2), // 990 CatalogueCommand.collect
    Row::List(992), // 991 [Entry]
    Row::Record(2486, 3), // 992 Entry
    Row::Record(2491, 4), // 993 CatalogueCommand.share
    Row::Record(1345, 3), // 994 CatalogueCommand.refuse
    Row::Record(2495, 2), // 995 CatalogueCommand.forget
    Row::Union(2503, 3), // 996 CatalogueQuery
    Row::Record(36, 1), // 997 CatalogueQuery.held
    Row::Record(2422, 1), // 998 CatalogueQuery.collected
    Row::Record(2502, 1), // 999 CatalogueQuery.burden
    Row::Union(2506, 1), // 1000 CharterCommand
    Row::Record(250, 1), // 1001 CharterCommand.adopt
    Row::Union(2507, 1), // 1002 ClockCommand
    Row::Record(2507, 0), // 1003 ClockCommand.advance
    Row::Union(2715, 10), // 1004 Command
    Row::Union(2566, 34), // 1005 MembershipCommand
    Row::Record(2508, 4), // 1006 MembershipCommand.defineRegion
    Row::Record(2512, 4), // 1007 MembershipCommand.reshape
    Row::Record(268, 1), // 1008 MembershipCommand.cancelReshape
    Row::Record(293, 2), // 1009 MembershipCommand.enterKnownHouseholds
    Row::Record(2516, 6), // 1010 MembershipCommand.grantRole
    Row::Record(489, 4), // 1011 MembershipCommand.revokeRole
    Row::Record(2522, 3), // 1012 MembershipCommand.issueJoinCode
    Row::Record(293, 1), // 1013 MembershipCommand.revokeJoinCode
    Row::Record(2525, 6), // 1014 MembershipCommand.join
    Row::Maybe(280), // 1015 Minority?
    Row::Record(36, 1), // 1016 MembershipCommand.leave
    Row::Record(508, 2), // 1017 MembershipCommand.nameDelegate
    Row::Record(510, 3), // 1018 MembershipCommand.regroupHousehold
    Row::Record(2531, 6), // 1019 MembershipCommand.applyOrganisation
    Row::Record(2537, 3), // 1020 MembershipCommand.reviewOrganisation
    Row::Record(534, 2), // 1021 MembershipCommand.appealReview
    Row::Record(273, 1), // 1022 MembershipCommand.withdrawApplication
    Row::Record(2540, 2), // 1023 MembershipCommand.nameOfficers
    Row::Record(534, 2), // 1024 MembershipCommand.suspendOrganisation
    Row::Record(534, 2), // 1025 MembershipCommand.reinstateOrganisation
    Row::Record(534, 2), // 1026 MembershipCommand.dissolveOrganisation
    Row::Record(604, 4), // 1027 MembershipCommand.openBatch
    Row::Record(2542, 2), // 1028 MembershipCommand.closeBatch
    Row::Record(2544, 2), // 1029 MembershipCommand.correct
    Row::Record(273, 1), // 1030 MembershipCommand.lapseReview
    Row::Record(548, 2), // 1031 MembershipCommand.rotateIdentityKey
    Row::Record(2546, 4), // 1032 MembershipCommand.prove
    Row::Maybe(255), // 1033 Identity?
    Row::Record(561, 3), // 1034 MembershipCommand.suspectDuplicate
    Row::Record(2550, 4), // 1035 MembershipCommand.reviewDuplicate
    Row::Record(569, 2), // 1036 MembershipCommand.enterMinor
    Row::Record(2554, 4), // 1037 MembershipCommand.askUnmasking
    Row::Record(2558, 3), // 1038 MembershipCommand.decideUnmasking
    Row::Record(356, 1), // 1039 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1040 MembershipCommand.erase
    Row::Record(2565, 1), // 1041 MembershipCommand.fallDue
    Row::Union(2561, 4), // 1042 Matter
    Row::Record(349, 2), // 1043 Matter.duplicate
    Row::Record(36, 1), // 1044 Matter.minor
    Row::Record(268, 1), // 1045 Matter.reshape
    Row::Record(356, 1), // 1046 Matter.unmasking
    Row::Union(2632, 23), // 1047 DeliberationCommand
    Row::Record(2600, 8), // 1048 DeliberationCommand.propose
    Row::Maybe(305), // 1049 DeliberationQuestion?
    Row::Record(743, 3), // 1050 DeliberationCommand.recordVoters
    Row::Record(749, 2), // 1051 DeliberationCommand.recordUnits
    Row::Record(751, 2), // 1052 DeliberationCommand.second
    Row::Record(728, 1), // 1053 DeliberationCommand.withdraw
    Row::Record(2608, 3), // 1054 DeliberationCommand.screen
    Row::Record(751, 2), // 1055 DeliberationCommand.appeal
    Row::Record(2611, 6), // 1056 DeliberationCommand.contribute
    Row::Record(784, 4), // 1057 DeliberationCommand.react
    Row::Record(788, 3), // 1058 DeliberationCommand.decideAmendment
    Row::Record(794, 4), // 1059 DeliberationCommand.moderate
    Row::Record(813, 5), // 1060 DeliberationCommand.object
    Row::Record(818, 4), // 1061 DeliberationCommand.decideObjection
    Row::Record(843, 3), // 1062 DeliberationCommand.review
    Row::Record(728, 1), // 1063 DeliberationCommand.open
    Row::Record(2619, 5), // 1064 DeliberationCommand.cast
    Row::Record(2617, 2), // 1065 Vote
    Row::Maybe(643), // 1066 Tracker?
    Row::Record(861, 4), // 1067 DeliberationCommand.entrustVote
    Row::Record(861, 2), // 1068 DeliberationCommand.revokeProxy
    Row::Record(865, 3), // 1069 DeliberationCommand.serveBallots
    Row::Record(2624, 5), // 1070 DeliberationCommand.issuePaper
    Row::Record(2629, 3), // 1071 DeliberationCommand.countPapers
    Row::List(1065), // 1072 [Vote]
    Row::Record(728, 1), // 1073 DeliberationCommand.lapse
    Row::Record(728, 1), // 1074 DeliberationCommand.close
    Row::Union(2666, 11), // 1075 CovenantCommand
    Row::Record(1017, 4), // 1076 CovenantCommand.adopt
    Row::Record(1022, 2), // 1077 CovenantCommand.repeal
    Row::Record(2655, 8), // 1078 CovenantCommand.recordViolation
    Row::Record(1037, 2), // 1079 CovenantCommand.reply
    Row::Record(1037, 2), // 1080 CovenantCommand.appeal
    Row::Record(2663, 3), // 1081 CovenantCommand.decideAppeal
    Row::Record(1066, 2), // 1082 CovenantCommand.withdrawViolation
    Row::Record(1059, 2), // 1083 CovenantCommand.referAgain
    Row::Record(1059, 2), // 1084 CovenantCommand.confirmReferral
    Row::Record(1061, 2), // 1085 CovenantCommand.deferReferral
    Row::Record(1025, 1), // 1086 CovenantCommand.fallDue
    Row::Union(2683, 13), // 1087 PointsCommand
    Row::Record(1085, 2), // 1088 PointsCommand.openFund
    Row::Record(1087, 4), // 1089 PointsCommand.award
    Row::Record(2677, 4), // 1090 PointsCommand.reverse
    Row::Record(1100, 5), // 1091 PointsCommand.publishOffer
    Row::Record(1100, 1), // 1092 PointsCommand.withdrawOffer
    Row::Record(1107, 3), // 1093 PointsCommand.reserve
    Row::Record(2681, 2), // 1094 PointsCommand.confirm
    Row::Record(1107, 1), // 1095 PointsCommand.cancel
    Row::Record(1107, 1), // 1096 PointsCommand.expireRedemption
    Row::Record(516, 1), // 1097 PointsCommand.release
    Row::Record(1135, 2), // 1098 PointsCommand.settle
    Row::Record(340, 2), // 1099 PointsCommand.combine
    Row::Record(36, 1), // 1100 PointsCommand.forfeit
    Row::Union(2696, 7), // 1101 ConsultationCommand
    Row::Record(1355, 4), // 1102 ConsultationCommand.ask
    Row::Record(1373, 2), // 1103 ConsultationCommand.answer
    Row::Record(1355, 1), // 1104 ConsultationCommand.withdraw
    Row::Record(1376, 2), // 1105 ConsultationCommand.rate
    Row::Record(1355, 1), // 1106 ConsultationCommand.lapse
    Row::Record(36, 1), // 1107 ConsultationCommand.forget
    Row::Record(1356, 1), // 1108 ConsultationCommand.release
    Row::Union(2708, 7), // 1109 VaultCommand
    Row::Record(2703, 5), // 1110 VaultCommand.keep
    Row::Record(1391, 2), // 1111 VaultCommand.correct
    Row::Record(1395, 2), // 1112 VaultCommand.withdrawConsent
    Row::Record(1402, 2), // 1113 VaultCommand.erase
    Row::Record(1407, 1), // 1114 VaultCommand.confirmErasure
    Row::Record(2708, 0), // 1115 VaultCommand.lapse
    Row::Record(36, 1), // 1116 VaultCommand.retire
    Row::Union(2725, 2), // 1117 ConsultationQuery
    Row::Record(1355, 1), // 1118 ConsultationQuery.question
    Row::Record(1356, 1), // 1119 ConsultationQuery.figures
    Row::Union(2729, 3), // 1120 CovenantQuery
    Row::Record(722, 1), // 1121 CovenantQuery.covenant
    Row::Record(36, 1), // 1122 CovenantQuery.violations
    Row::Record(2727, 2), // 1123 CovenantQuery.figures
    Row::Union(2738, 10), // 1124 DeliberationQuery
    Row::Record(728, 1), // 1125 DeliberationQuery.topic
    Row::Record(751, 2), // 1126 DeliberationQuery.ballot
    Row::Record(2732, 2), // 1127 DeliberationQuery.ballots
    Row::Record(2734, 2), // 1128 DeliberationQuery.ballotProof
    Row::Record(728, 1), // 1129 DeliberationQuery.explanation
    Row::Record(2732, 2), // 1130 DeliberationQuery.discussion
    Row::Record(774, 2), // 1131 DeliberationQuery.contribution
    Row::Record(2736, 2), // 1132 DeliberationQuery.consensus
    Row::Record(2732, 2), // 1133 DeliberationQuery.electorate
    Row::Record(2732, 2), // 1134 DeliberationQuery.objections
    Row::Record(2755, 1), // 1135 Done
    Row::Union(2749, 6), // 1136 Made
    Row::Record(2748, 1), // 1137 Made.picture
    Row::Record(2756, 3), // 1138 Helper
    Row::Union(2760, 6), // 1139 JournalQuery
    Row::Record(2759, 0), // 1140 JournalQuery.state
    Row::Record(2759, 0), // 1141 JournalQuery.root
    Row::Record(1432, 1), // 1142 JournalQuery.inclusion
    Row::Record(2759, 1), // 1143 JournalQuery.consistency
    Row::Record(1431, 1), // 1144 JournalQuery.receipt
    Row::Record(36, 1), // 1145 JournalQuery.export
    Row::Union(2766, 11), // 1146 MembershipQuery
    Row::Record(38, 1), // 1147 MembershipQuery.region
    Row::Record(38, 1), // 1148 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1149 MembershipQuery.coverage
    Row::Record(293, 1), // 1150 MembershipQuery.joinCode
    Row::Record(36, 1), // 1151 MembershipQuery.member
    Row::Record(38, 1), // 1152 MembershipQuery.entries
    Row::Record(373, 1), // 1153 MembershipQuery.batch
    Row::Record(273, 1), // 1154 MembershipQuery.organisation
    Row::Record(2766, 0), // 1155 MembershipQuery.identityKeys
    Row::Record(356, 1), // 1156 MembershipQuery.unmasking
    Row::Record(36, 1), // 1157 MembershipQuery.unmaskings
    Row::Union(2777, 10), // 1158 PointsQuery
    Row::Record(36, 1), // 1159 PointsQuery.person
    Row::Record(1087, 2), // 1160 PointsQuery.participation
    Row::Record(516, 1), // 1161 PointsQuery.merchant
    Row::Record(1085, 1), // 1162 PointsQuery.fund
    Row::Record(1100, 1), // 1163 PointsQuery.offer
    Row::Record(1107, 1), // 1164 PointsQuery.redemption
    Row::Record(1107, 1), // 1165 PointsQuery.verificationCode
    Row::Record(1135, 1), // 1166 PointsQuery.settlement
    Row::Record(1701, 2), // 1167 PointsQuery.settlementLine
    Row::Record(2777, 0), // 1168 PointsQuery.ledger
    Row::Union(2789, 9), // 1169 Query
    Row::Union(2787, 2), // 1170 VaultQuery
    Row::Record(234, 1), // 1171 VaultQuery.entry
    Row::Record(2787, 0), // 1172 VaultQuery.due
    Row::Record(2798, 3), // 1173 Question
    Row::Record(2804, 5), // 1174 Request
    Row::Maybe(1176), // 1175 Via?
    Row::Record(2801, 3), // 1176 Via
    Row::Maybe(1138), // 1177 Helper?
    Row::Leaf(Leaf::Secret), // 1178 Secret
    Row::Record(2809, 3), // 1179 Setup
    Row::Union(2843, 10), // 1180 Tool
    Row::Record(2812, 4), // 1181 Tool.identityDigest
    Row::Record(2816, 3), // 1182 Tool.identityKey
    Row::Record(1062, 1), // 1183 Tool.creditCode
    Row::Record(2819, 2), // 1184 Tool.contentDigest
    Row::Record(2821, 1), // 1185 Tool.qrPicture
    Row::Record(2822, 6), // 1186 Tool.verifyInclusion
    Row::Record(2828, 6), // 1187 Tool.verifyConsistency
    Row::Record(2834, 6), // 1188 Tool.verifyBallot
    Row::Record(2840, 3), // 1189 Tool.recount
    Row::Record(2843, 0), // 1190 Tool.presets
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
    must(111, 0), // beforeFreeze
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
    must(250, 0), // needed
    must(149, 0), // proposed
    must(815, 0), // screening
    must(412, 0), // declined
    must(816, 0), // appealed
    must(817, 0), // discussed
    must(818, 0), // seconded
    must(819, 0), // voting
    must(820, 0), // counting
    must(821, 0), // decided
    must(411, 0), // lapsed
    must(118, 0), // withdrawn
    must(275, 0), // announced
    must(822, 0), // annulled
    must(823, 0), // inForce
    must(824, 0), // repealed
    must(825, 0), // moot
    must(502, 0), // topic
    must(416, 604), // stage
    must(502, 0), // topic
    must(260, 18), // due
    must(239, 18), // at
    must(502, 0), // topic
    must(247, 18), // until
    must(239, 18), // at
    must(502, 0), // topic
    must(51, 19), // max
    must(24, 0), // voter
    must(826, 18), // opened
    must(24, 0), // voter
    must(235, 0), // household
    must(45, 18), // cast
    must(419, 233), // channel
    must(542, 0), // proxy
    must(51, 46), // max
    must(542, 0), // proxy
    must(158, 18), // from
    must(239, 18), // at
    must(272, 0), // batch
    must(827, 46), // present
    must(250, 46), // needed
    must(502, 0), // topic
    must(144, 19), // ballots
    must(814, 46), // min
    must(828, 643), // tracker
    must(502, 0), // topic
    must(416, 604), // stage
    must(250, 604), // needed
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
    must(829, 19), // undecided
    must(502, 0), // topic
    must(530, 70), // listed
    must(830, 578), // unknownTopic
    must(831, 579), // topicExists
    must(832, 580), // unknownRule
    must(833, 581), // presetOutsideDates
    must(834, 582), // uncontested
    must(835, 583), // unitsNamed
    must(836, 584), // unknownUnit
    must(837, 585), // registeredElsewhere
    must(838, 586), // rulesCount
    must(839, 587), // ruleTwice
    must(495, 588), // windowDays
    must(840, 589), // ladderLength
    must(841, 590), // ladderDescends
    must(842, 591), // hearingDays
    must(843, 592), // unheard
    must(501, 593), // figuresFrom
    must(844, 594), // namedWithoutBasis
    must(845, 595), // unknownKind
    must(492, 596), // fine
    must(846, 597), // serviceWithheld
    must(847, 598), // nothingToContinue
    must(848, 599), // covenantTaken
    must(849, 600), // nothingToRepeal
    must(850, 601), // alreadyReplaced
    must(851, 602), // looserRule
    must(852, 603), // notBeingSeconded
    must(853, 605), // notSeconded
    must(854, 606), // notOpenable
    must(855, 607), // notWithdrawable
    must(856, 608), // notVoting
    must(857, 609), // secondingOver
    must(858, 610), // votingOver
    must(335, 611), // notDue
    must(859, 612), // ownSecond
    must(741, 613), // outsideRegion
    must(860, 614), // alreadySeconded
    must(861, 615), // notOwner
    must(862, 616), // areaTooLarge
    must(863, 617), // nobodyEligible
    must(864, 618), // appBallotOfAnother
    must(865, 619), // notEligible
    must(866, 620), // notDelegate
    must(867, 621), // alreadyVoted
    must(868, 622), // invalidQuestion
    must(869, 623), // motionOnly
    must(870, 624), // otherRanks
    must(871, 625), // secretByAnother
    must(872, 626), // ballotVoid
    must(873, 627), // noProxies
    must(874, 628), // ownProxy
    must(875, 629), // proxyChain
    must(876, 630), // proxyFull
    must(877, 631), // notEntrusted
    must(878, 632), // notProxy
    must(879, 633), // proxyEarly
    must(880, 634), // noPapers
    must(881, 635), // fewWatchers
    must(882, 636), // boxCounted
    must(883, 637), // boxChannel
    must(884, 638), // unknownBox
    must(885, 639), // notCounted
    must(886, 640), // withheld
    must(887, 641), // voidVote
    must(888, 642), // unknownTracker
    must(889, 644), // wrongStage
    must(890, 645), // timeOver
    must(891, 646), // ownMatter
    must(892, 647), // reasonMissing
    must(893, 648), // sameDecider
    must(894, 649), // notProposer
    must(895, 650), // ruledForGood
    must(896, 651), // unknownContribution
    must(897, 652), // contributionExists
    must(898, 653), // tooManyContributions
    must(899, 654), // otherKind
    must(900, 655), // contributionHidden
    must(901, 656), // amendmentOver
    must(902, 657), // staleAmendment
    must(903, 658), // noDraftToChange
    must(904, 659), // listOpen
    must(905, 660), // noSuchEntry
    must(906, 661), // asListed
    must(907, 662), // objectionExists
    must(908, 663), // alreadyObjected
    must(909, 664), // unknownObjection
    must(910, 665), // objectionOver
    must(500, 0), // covenant
    must(639, 18), // since
    must(500, 0), // covenant
    must(639, 18), // since
    must(239, 18), // at
    must(640, 0), // violation
    must(911, 18), // recorded
    must(640, 0), // violation
    must(912, 18), // applied
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
    must(913, 667), // covenantExists
    must(914, 668), // unknownCovenant
    must(807, 669), // notInForce
    must(915, 670), // notYetInForce
    must(832, 671), // unknownRule
    must(916, 672), // violationExists
    must(917, 673), // unknownViolation
    must(918, 674), // ownViolation
    must(919, 675), // alreadyWithdrawn
    must(920, 676), // replyClosed
    must(921, 677), // notApplied
    must(922, 678), // appealClosed
    must(923, 679), // alreadyAppealed
    must(924, 680), // ownRecord
    must(925, 681), // noAppeal
    must(335, 682), // notDue
    must(926, 683), // nothingToRefer
    must(927, 684), // placeTooHigh
    must(928, 685), // placeOutside
    must(406, 686), // minor
    must(929, 687), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(681, 0), // settlement
    must(387, 0), // merchant
    must(661, 0), // fund
    must(36, 39), // region
    must(180, 39), // grid
    must(49, 0), // act
    must(930, 13), // cap
    must(676, 13), // earned
    must(410, 13), // asked
    must(247, 18), // until
    must(664, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(931, 19), // done
    must(250, 19), // needed
    must(932, 13), // balance
    must(250, 13), // needed
    must(468, 0), // reserved
    must(933, 0), // confirmed
    must(670, 0), // cancelled
    must(671, 0), // expired
    must(672, 0), // locked
    must(667, 0), // redemption
    must(934, 716), // status
    must(274, 13), // total
    must(410, 13), // asked
    must(51, 13), // max
    must(935, 689), // notAMerchant
    must(936, 690), // unknownFund
    must(937, 691), // unknownAct
    must(938, 692), // unknownAward
    must(939, 693), // unknownOffer
    must(940, 694), // unknownRedemption
    must(941, 695), // unknownSettlement
    must(942, 696), // notInSettlement
    must(943, 697), // fundExists
    must(944, 698), // offerExists
    must(945, 699), // redemptionExists
    must(946, 700), // settlementExists
    must(947, 701), // ownAward
    must(948, 702), // fundElsewhere
    must(300, 703), // proofTooLow
    must(949, 704), // alreadyAwarded
    must(950, 705), // capReached
    must(951, 706), // alreadyReversed
    must(952, 707), // priceTooLow
    must(953, 708), // stockEmpty
    must(954, 709), // requirementEmpty
    must(689, 710), // offerWithdrawn
    must(955, 711), // ownOffer
    must(956, 712), // requirementNotMet
    must(957, 713), // soldOut
    must(958, 714), // balanceTooLow
    must(959, 715), // redemptionOver
    must(960, 717), // redemptionLate
    must(335, 718), // notDue
    must(961, 719), // ownConfirmation
    must(962, 720), // ownSettlement
    must(963, 721), // nothingToSettle
    must(964, 722), // ledgerFull
    must(419, 479), // channel
    must(644, 0), // case
    must(965, 0), // reported
    must(966, 0), // notAccepted
    must(522, 0), // accepted
    must(967, 0), // selfResolving
    must(968, 0), // handling
    must(969, 0), // entrusted
    must(970, 0), // dispatched
    must(971, 0), // returned
    must(972, 0), // feedback
    must(973, 0), // closed
    must(974, 0), // evaluated
    must(975, 0), // reopened
    must(118, 0), // withdrawn
    must(644, 0), // case
    must(416, 732), // stage
    must(250, 733), // needed
    must(186, 115), // level
    must(976, 115), // lowest
    must(977, 115), // highest
    must(186, 115), // level
    must(159, 115), // to
    must(159, 115), // to
    must(978, 115), // top
    must(186, 115), // level
    must(539, 115), // next
    must(159, 115), // to
    must(979, 46), // reopenings
    must(51, 46), // max
    must(980, 724), // unknownCase
    must(981, 725), // channelOfTheEngine
    must(982, 726), // sourceEntered
    must(983, 727), // caseExists
    must(845, 728), // unknownKind
    must(984, 729), // regionTooHigh
    must(985, 730), // notOwnName
    must(889, 731), // wrongStage
    must(986, 734), // wrongLevel
    must(335, 735), // notDue
    must(987, 736), // deadlinePassed
    must(988, 737), // atTop
    must(989, 738), // notAbove
    must(990, 739), // aboveTop
    must(991, 740), // skipsLevel
    must(992, 741), // notEntrustable
    must(993, 742), // notADepartment
    must(994, 743), // outOfReach
    must(290, 744), // namedTwice
    must(995, 745), // unitMissing
    must(996, 746), // notWithUnit
    must(997, 747), // notActingFor
    must(723, 748), // feedbackGiven
    must(998, 749), // returnedBefore
    must(999, 750), // dispatchDesignated
    must(1000, 751), // alreadyRated
    must(1001, 752), // anonymous
    must(1002, 753), // notReporter
    must(1003, 754), // handlerRates
    must(1004, 755), // windowClosed
    must(1005, 756), // reopenedTooOften
    must(333, 757), // unknownYear
    must(1006, 758), // noTerm
    must(761, 0), // body
    must(36, 39), // region
    must(180, 39), // grid
    must(1007, 760), // unknownQuestion
    must(1008, 761), // questionExists
    must(1009, 762), // notPublic
    must(994, 763), // outOfReach
    must(1010, 764), // tooManyOpen
    must(1011, 765), // notOpen
    must(1012, 766), // ownQuestion
    must(1013, 767), // notAnswered
    must(1014, 768), // ratedAlready
    must(335, 769), // notDue
    must(1015, 0), // kept
    must(1016, 0), // stored
    must(260, 0), // due
    must(1017, 0), // erased
    must(209, 0), // entry
    must(934, 778), // status
    must(34, 0), // person
    must(1018, 0), // child
    must(1019, 771), // unknownEntry
    must(1020, 772), // entryExists
    must(1021, 773), // unknownCategory
    must(1022, 774), // consentNeeded
    must(1023, 775), // notByConsent
    must(1024, 776), // nothingConsented
    must(1025, 777), // notKept
    must(335, 779), // notDue
    must(1026, 780), // childInCare
    must(1027, 781), // onlyOperator
    must(23, 558), // engine
    must(222, 573), // charter
    must(216, 140), // membership
    must(217, 577), // deliberation
    must(500, 666), // covenant
    must(218, 688), // points
    must(219, 723), // cases
    must(220, 512), // catalogue
    must(76, 759), // consultation
    must(221, 770), // vault
    must(134, 28), // code
    must(1028, 28), // en
    must(1029, 28), // zh
    must(1030, 70), // retryable
    must(494, 28), // rule
    must(1031, 557), // detail
    must(522, 30), // accepted
    must(1032, 556), // refused
    must(239, 18), // at
    must(674, 27), // cause
    must(68, 28), // command
    must(598, 29), // outcome
    must(789, 19), // seq
    must(788, 0), // request
    must(239, 18), // at
    must(594, 25), // before
    must(598, 29), // outcome
    must(1033, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(180, 127, 0), // grid
    may(235, 388, 0), // household
    may(639, 36, 0), // since
    must(31, 41), // proof
    must(263, 1), // age
    may(18, 248, 0), // guardian
    may(264, 67, 0), // handle
    must(1034, 784), // roles
    must(1035, 791), // noticed
    must(912, 792), // applied
    must(816, 793), // appealed
    must(1036, 794), // dismissed
    must(118, 795), // withdrawn
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
    must(1037, 22), // replies
    must(1038, 790), // standing
    may(644, 445, 0), // case
    may(657, 796, 0), // referralRefused
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
    must(1039, 70), // fresh
    must(1040, 110), // sharedWith
    must(209, 0), // entry
    must(34, 0), // person
    must(211, 0), // category
    must(204, 119), // basis
    may(517, 545, 0), // content
    must(239, 18), // at
    may(247, 36, 0), // until
    must(934, 778), // status
    must(1041, 783), // member
    must(1042, 259), // merged
    must(1043, 259), // wards
    must(912, 110), // applied
    must(1044, 786), // unmaskings
    must(149, 787), // proposed
    must(818, 787), // seconded
    must(817, 787), // discussed
    must(1045, 787), // voted
    must(506, 352), // units
    must(1046, 137), // voterIn
    must(1047, 788), // violations
    must(932, 13), // balance
    must(1048, 797), // awards
    must(1049, 798), // redemptions
    must(219, 799), // cases
    must(1050, 800), // questions
    must(27, 801), // records
    must(779, 803), // entries
    must(1051, 414), // requests
    must(1052, 16), // state
    must(28, 20), // root
    must(1053, 21), // inclusion
    must(1054, 23), // consistency
    must(1055, 24), // receipt
    must(1056, 782), // export
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
    must(1057, 808), // versions
    may(1058, 810, 0), // splitFrom
    may(240, 810, 0), // became
    must(226, 812), // parts
    must(227, 812), // absorbed
    must(1059, 813), // planned
    must(31, 41), // proof
    must(383, 19), // members
    must(36, 39), // region
    must(1060, 19), // grids
    must(1061, 19), // countedGrids
    must(245, 19), // known
    must(246, 19), // joined
    may(1062, 816, 0), // coverage
    must(1063, 19), // joinedElsewhere
    must(71, 817), // proofs
    must(134, 820), // code
    must(247, 18), // until
    must(419, 233), // channel
    must(779, 19), // entries
    must(1064, 19), // helped
    must(1065, 822), // channels
    must(973, 70), // closed
    must(275, 293), // announced
    must(276, 293), // came
    must(36, 39), // region
    must(260, 18), // due
    must(409, 70), // overdue
    must(36, 39), // region
    may(401, 36, 0), // appealUntil
    must(912, 827), // applied
    must(1066, 828), // active
    must(549, 829), // rejected
    must(118, 830), // withdrawn
    must(1067, 831), // suspended
    must(673, 832), // dissolved
    must(236, 0), // organisation
    must(175, 262), // kind
    must(36, 39), // region
    must(934, 826), // status
    must(262, 46), // key
    may(402, 545, 0), // check
    must(266, 19), // people
    must(1068, 834), // keys
    must(1069, 786), // orders
    must(36, 806), // region
    must(1070, 807), // regionHistory
    must(1062, 815), // coverage
    must(1071, 819), // joinCode
    must(1041, 783), // member
    must(779, 821), // entries
    must(272, 824), // batch
    must(236, 825), // organisation
    must(1072, 833), // identityKeys
    must(78, 283), // unmasking
    must(1044, 836), // unmaskings
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
    must(826, 18), // opened
    must(247, 18), // until
    may(820, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(547, 847), // boxes
    must(139, 64), // quorum
    must(140, 64), // approval
    must(141, 66), // approvalOf
    must(124, 75), // silence
    must(504, 305), // question
    must(1073, 851), // thresholds
    must(90, 414), // eligible
    must(1074, 414), // silent
    must(239, 18), // at
    must(602, 398), // result
    must(397, 850), // terms
    must(547, 847), // boxes
    must(246, 19), // joined
    must(540, 19), // left
    must(541, 19), // changed
    must(603, 19), // doubled
    must(149, 840), // proposed
    must(815, 841), // screening
    must(412, 842), // declined
    must(816, 843), // appealed
    must(817, 844), // discussed
    must(818, 845), // seconded
    must(819, 846), // voting
    must(821, 849), // decided
    must(411, 852), // lapsed
    must(118, 853), // withdrawn
    must(239, 18), // at
    must(531, 0), // objection
    must(101, 18), // notice
    must(639, 18), // since
    may(55, 36, 0), // review
    must(409, 70), // overdue
    may(538, 860, 0), // finding
    must(239, 18), // at
    must(400, 0), // by
    must(1075, 859), // stood
    must(239, 18), // at
    must(505, 0), // repeals
    must(400, 0), // by
    may(1076, 36, 0), // goesOn
    must(275, 856), // announced
    must(822, 857), // annulled
    must(1077, 858), // stands
    must(823, 859), // inForce
    must(824, 861), // repealed
    must(825, 862), // moot
    must(1078, 0), // lapses
    must(1079, 0), // isAdmitted
    must(1080, 0), // staysDeclined
    must(1081, 0), // isFrozen
    must(622, 0), // listStands
    must(526, 0), // opens
    must(1082, 0), // isCounted
    must(1083, 0), // comesIntoForce
    must(625, 0), // resultStands
    must(1084, 0), // staysAnnulled
    must(1085, 0), // annulmentFalls
    must(1086, 0), // reviewIsOverdue
    must(239, 18), // at
    must(1087, 865), // then
    must(502, 0), // topic
    must(36, 39), // region
    must(503, 17), // subject
    must(504, 305), // question
    must(1088, 22), // earlier
    must(494, 62), // rule
    may(500, 327, 0), // covenant
    may(505, 344, 0), // repeals
    must(506, 345), // units
    must(507, 346), // calls
    may(250, 340, 0), // needed
    must(136, 46), // seconds
    must(1089, 19), // objections
    must(829, 19), // undecided
    must(416, 839), // stage
    may(1090, 854, 0), // effect
    may(539, 863, 0), // next
    must(90, 70), // eligible
    may(236, 247, 0), // organisation
    may(151, 372, 0), // area
    must(1045, 70), // voted
    may(239, 36, 0), // at
    may(419, 867, 0), // channel
    may(264, 67, 0), // handle
    must(558, 0), // yes
    must(559, 0), // no
    must(560, 0), // abstain
    must(1091, 873), // choice
    must(1092, 311), // marks
    must(399, 403), // reason
    must(479, 872), // motion
    must(466, 874), // options
    must(105, 875), // void
    must(828, 643), // tracker
    must(271, 871), // ballot
    may(151, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(144, 869), // ballots
    must(271, 870), // ballot
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
    may(522, 882, 0), // accepted
    may(1093, 883, 0), // moderation
    may(520, 372, 0), // agree
    may(518, 372, 0), // disagree
    may(519, 372, 0), // pass
    must(274, 19), // total
    must(1094, 880), // contributions
    must(1095, 19), // reacted
    must(520, 19), // agree
    must(518, 19), // disagree
    must(1096, 46), // agreeRate
    must(1097, 46), // disagreeRate
    must(514, 46), // statement
    must(1098, 70), // agrees
    must(1099, 70), // significant
    must(1100, 19), // zHundredths
    must(266, 19), // people
    must(1101, 889), // views
    must(1102, 891), // own
    must(1103, 887), // groups
    must(1104, 893), // agreed
    must(549, 893), // rejected
    must(1105, 345), // statements
    must(47, 886), // report
    must(264, 0), // handle
    may(151, 372, 0), // area
    must(529, 371), // list
    must(779, 895), // entries
    must(246, 345), // joined
    must(540, 345), // left
    must(541, 345), // changed
    must(829, 0), // undecided
    must(533, 0), // upheld
    must(1036, 0), // dismissed
    must(534, 0), // unanswered
    must(531, 0), // objection
    must(400, 0), // by
    must(399, 0), // reason
    may(532, 67, 0), // about
    may(530, 882, 0), // listed
    may(151, 372, 0), // area
    must(934, 900), // status
    may(60, 67, 0), // answer
    must(274, 19), // total
    must(1089, 898), // objections
    must(502, 838), // topic
    must(271, 866), // ballot
    must(144, 868), // ballots
    must(1106, 876), // ballotProof
    must(1107, 877), // explanation
    must(1108, 879), // discussion
    must(516, 881), // contribution
    must(1109, 885), // consensus
    must(135, 894), // electorate
    must(1089, 897), // objections
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
    may(1110, 344, 0), // repealedBy
    must(1057, 903), // versions
    must(500, 0), // covenant
    must(494, 0), // rule
    may(1035, 372, 0), // noticed
    may(1111, 372, 0), // dissuaded
    may(1112, 372, 0), // exposed
    may(1113, 372, 0), // referred
    may(118, 372, 0), // withdrawn
    must(415, 907), // rules
    must(500, 902), // covenant
    must(1047, 905), // violations
    must(1114, 906), // figures
    must(34, 0), // person
    must(932, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(662, 19), // times
    must(1115, 13), // earnedToday
    must(170, 13), // dayCap
    must(387, 0), // merchant
    must(932, 13), // balance
    must(675, 13), // carried
    must(676, 13), // earned
    must(677, 13), // spent
    must(468, 13), // reserved
    must(661, 0), // fund
    must(36, 39), // region
    must(646, 13), // issued
    must(1048, 19), // awards
    must(1116, 19), // reversals
    must(663, 0), // offer
    must(387, 0), // merchant
    must(664, 13), // price
    must(665, 19), // stock
    may(666, 459, 0), // requires
    must(118, 70), // withdrawn
    must(1117, 70), // forSale
    must(667, 0), // redemption
    must(663, 0), // offer
    must(387, 0), // merchant
    may(668, 916, 0), // buyer
    may(264, 67, 0), // handle
    must(664, 13), // price
    must(260, 18), // due
    must(380, 45), // triesLeft
    must(934, 716), // status
    must(134, 918), // code
    must(260, 18), // due
    must(681, 0), // settlement
    must(36, 39), // region
    must(239, 18), // at
    must(682, 106), // rate
    must(683, 469), // lines
    must(684, 472), // totals
    must(1118, 19), // accounts
    must(646, 13), // issued
    must(81, 13), // persons
    must(1119, 13), // merchants
    must(468, 13), // reserved
    must(1120, 13), // cleared
    must(1121, 13), // sum
    must(34, 910), // person
    must(1122, 911), // participation
    must(387, 912), // merchant
    must(661, 913), // fund
    must(663, 914), // offer
    must(667, 915), // redemption
    must(1123, 917), // verificationCode
    must(681, 919), // settlement
    must(1124, 470), // settlementLine
    must(1125, 920), // ledger
    must(388, 0), // department
    must(1126, 70), // delivered
    must(965, 0), // reported
    must(522, 0), // accepted
    must(412, 0), // declined
    must(1127, 0), // selfResolution
    must(968, 0), // handling
    must(969, 0), // entrusted
    must(970, 0), // dispatched
    must(971, 0), // returned
    must(1128, 0), // released
    must(972, 0), // feedback
    must(973, 0), // closed
    must(1129, 0), // escalated
    must(1130, 0), // missed
    must(1131, 0), // supervised
    must(1132, 0), // rated
    must(975, 0), // reopened
    must(118, 0), // withdrawn
    must(239, 18), // at
    must(175, 930), // kind
    must(186, 115), // level
    must(511, 488), // unit
    may(1133, 67, 0), // note
    must(644, 0), // case
    must(175, 0), // kind
    must(176, 70), // urgent
    must(36, 39), // region
    must(419, 479), // channel
    must(1001, 70), // anonymous
    may(702, 248, 0), // reporter
    may(100, 923, 0), // source
    must(517, 17), // content
    must(186, 115), // level
    must(416, 732), // stage
    must(511, 488), // unit
    must(710, 46), // round
    must(260, 18), // due
    may(708, 493, 0), // deferral
    must(1134, 45), // warnings
    must(1130, 45), // missed
    may(602, 67, 0), // result
    may(578, 67, 0), // path
    may(1135, 924, 0), // rating
    must(177, 926), // departments
    must(1136, 110), // usualDepartments
    must(1137, 928), // history
    must(416, 732), // stage
    must(219, 19), // cases
    must(186, 115), // level
    must(219, 19), // cases
    must(175, 0), // kind
    must(965, 19), // reported
    must(1138, 19), // resolved
    must(1139, 19), // ratable
    must(1132, 19), // rated
    must(711, 19), // response
    must(712, 19), // solution
    must(713, 19), // satisfaction
    must(36, 39), // region
    must(965, 19), // reported
    must(257, 19), // open
    must(1140, 932), // stages
    must(1138, 934), // resolved
    must(1141, 19), // resolvedLate
    must(1130, 19), // missed
    must(1129, 19), // escalated
    must(975, 19), // reopened
    must(188, 936), // kinds
    must(1142, 938), // ratings
    must(511, 488), // unit
    must(1143, 19), // onTime
    must(706, 19), // late
    must(1142, 938), // ratings
    must(644, 0), // case
    must(175, 0), // kind
    must(36, 39), // region
    must(186, 115), // level
    must(416, 732), // stage
    must(511, 488), // unit
    must(260, 18), // due
    may(708, 493, 0), // deferral
    must(219, 941), // cases
    must(644, 922), // case
    must(1114, 931), // figures
    must(511, 939), // unit
    must(1144, 940), // agenda
    must(1145, 19), // wanted
    must(742, 19), // alreadyHeld
    must(751, 19), // shareFrom
    must(752, 19), // mayCollect
    must(753, 19), // forbidden
    must(1146, 19), // avoided
    must(1147, 19), // collected
    must(27, 944), // records
    must(1148, 945), // burden
    must(517, 17), // content
    must(239, 18), // at
    must(763, 540), // shown
    may(764, 882, 0), // solved
    must(257, 949), // open
    must(1149, 950), // answered
    must(118, 951), // withdrawn
    must(504, 0), // question
    must(761, 0), // body
    must(517, 17), // content
    must(239, 18), // at
    may(1150, 127, 0), // with
    must(934, 948), // status
    must(410, 19), // asked
    must(1151, 19), // answeredInTime
    must(1152, 19), // answeredLate
    must(1153, 19), // answeredAbove
    must(409, 19), // overdue
    must(118, 19), // withdrawn
    must(764, 19), // solved
    must(1154, 19), // unsolved
    must(504, 947), // question
    must(1114, 952), // figures
    must(209, 804), // entry
    must(260, 954), // due
    must(1155, 15), // journal
    must(216, 805), // membership
    must(217, 837), // deliberation
    must(500, 901), // covenant
    must(218, 909), // points
    must(219, 921), // cases
    must(220, 943), // catalogue
    must(76, 946), // consultation
    must(221, 953), // vault
    must(60, 14), // answer
    must(1156, 0), // worker
    must(1156, 957), // worker
    must(19, 958), // resident
    must(203, 959), // item
    must(36, 960), // region
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
    may(159, 973, 0), // to
    must(644, 0), // case
    must(1157, 0), // rater
    must(711, 499), // response
    must(712, 499), // solution
    must(713, 499), // satisfaction
    may(399, 67, 0), // reason
    must(644, 0), // case
    must(702, 0), // reporter
    must(47, 962), // report
    must(1158, 963), // accept
    must(1159, 964), // decline
    must(1160, 965), // startSelfResolution
    must(264, 966), // handle
    must(1161, 967), // entrust
    must(1162, 968), // dispatch
    must(1163, 969), // return
    must(972, 970), // feedback
    must(1164, 971), // close
    must(1165, 972), // escalate
    must(1166, 974), // evaluate
    must(1167, 975), // reopen
    must(1168, 976), // withdraw
    must(1169, 977), // recall
    must(1170, 978), // release
    must(1171, 979), // expire
    must(36, 39), // region
    may(186, 973, 0), // level
    may(1033, 445, 0), // after
    must(1172, 46), // limit
    must(644, 981), // case
    must(1114, 982), // figures
    must(511, 983), // unit
    must(1144, 984), // agenda
    must(34, 0), // person
    must(236, 0), // organisation
    must(736, 0), // purpose
    may(1173, 988, 0), // consents
    must(1174, 987), // form
    must(1175, 989), // items
    must(203, 0), // item
    must(733, 0), // record
    must(517, 17), // content
    must(1174, 987), // form
    must(779, 991), // entries
    must(733, 0), // record
    must(236, 0), // organisation
    must(736, 0), // purpose
    may(1173, 988, 0), // consents
    must(34, 0), // person
    must(1017, 70), // erased
    must(1176, 986), // ask
    must(1177, 990), // collect
    must(153, 993), // share
    must(1178, 994), // refuse
    must(1179, 995), // forget
    must(152, 956), // of
    must(253, 997), // held
    must(1147, 998), // collected
    must(1148, 999), // burden
    must(1180, 1001), // adopt
    must(1181, 1003), // advance
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
    may(1182, 340, 0), // overlapDays
    must(34, 0), // person
    must(235, 0), // household
    must(134, 820), // code
    must(381, 255), // identity
    must(31, 41), // proof
    may(406, 1015, 0), // minor
    must(236, 0), // organisation
    must(175, 262), // kind
    must(36, 39), // region
    may(256, 263, 0), // creditCode
    may(395, 22, 0), // documents
    may(258, 259, 0), // officers
    must(236, 0), // organisation
    must(1183, 70), // approve
    must(399, 0), // reason
    must(236, 0), // organisation
    must(258, 259), // officers
    must(272, 0), // batch
    may(399, 67, 0), // reason
    must(34, 0), // person
    must(1184, 297), // correction
    must(34, 0), // person
    must(381, 255), // identity
    may(1185, 1033, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(261, 0), // into
    must(1186, 70), // same
    must(399, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(264, 0), // handle
    must(399, 0), // reason
    must(78, 0), // unmasking
    must(1187, 70), // grant
    must(399, 0), // reason
    must(1188, 1043), // duplicate
    must(406, 1044), // minor
    must(232, 1045), // reshape
    must(78, 1046), // unmasking
    must(1189, 1042), // matter
    must(1190, 1006), // defineRegion
    must(232, 1007), // reshape
    must(1191, 1008), // cancelReshape
    must(1192, 1009), // enterKnownHouseholds
    must(1193, 1010), // grantRole
    must(1194, 1011), // revokeRole
    must(1195, 1012), // issueJoinCode
    must(1196, 1013), // revokeJoinCode
    must(1197, 1014), // join
    must(1198, 1016), // leave
    must(1199, 1017), // nameDelegate
    must(1200, 1018), // regroupHousehold
    must(1201, 1019), // applyOrganisation
    must(1202, 1020), // reviewOrganisation
    must(1203, 1021), // appealReview
    must(1204, 1022), // withdrawApplication
    must(1205, 1023), // nameOfficers
    must(1206, 1024), // suspendOrganisation
    must(1207, 1025), // reinstateOrganisation
    must(1208, 1026), // dissolveOrganisation
    must(1209, 1027), // openBatch
    must(1210, 1028), // closeBatch
    must(1211, 1029), // correct
    must(1212, 1030), // lapseReview
    must(1213, 1031), // rotateIdentityKey
    must(1214, 1032), // prove
    must(1215, 1034), // suspectDuplicate
    must(1216, 1035), // reviewDuplicate
    must(1217, 1036), // enterMinor
    must(1218, 1037), // askUnmasking
    must(1219, 1038), // decideUnmasking
    must(1220, 1039), // tellUnmasked
    must(1221, 1040), // erase
    must(1222, 1041), // fallDue
    must(502, 0), // topic
    must(36, 39), // region
    must(494, 0), // rule
    must(503, 17), // subject
    may(504, 1049, 0), // question
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
    must(271, 871), // ballot
    may(828, 1066, 0), // tracker
    must(502, 0), // topic
    must(24, 0), // voter
    must(1223, 1065), // vote
    must(419, 233), // channel
    may(542, 248, 0), // proxy
    must(502, 0), // topic
    must(24, 0), // voter
    must(272, 0), // batch
    must(419, 233), // channel
    may(545, 259, 0), // watchers
    must(502, 0), // topic
    must(272, 0), // batch
    must(546, 1072), // papers
    must(43, 1048), // propose
    must(1224, 1050), // recordVoters
    must(1225, 1051), // recordUnits
    must(44, 1052), // second
    must(1168, 1053), // withdraw
    must(1226, 1054), // screen
    must(498, 1055), // appeal
    must(1227, 1056), // contribute
    must(1228, 1057), // react
    must(1229, 1058), // decideAmendment
    must(1230, 1059), // moderate
    must(1231, 1060), // object
    must(1232, 1061), // decideObjection
    must(55, 1062), // review
    must(257, 1063), // open
    must(45, 1064), // cast
    must(1233, 1067), // entrustVote
    must(1234, 1068), // revokeProxy
    must(1235, 1069), // serveBallots
    must(1236, 1070), // issuePaper
    must(1237, 1071), // countPapers
    must(1238, 1073), // lapse
    must(1164, 1074), // close
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
    must(1180, 1076), // adopt
    must(1239, 1077), // repeal
    must(1240, 1078), // recordViolation
    must(1241, 1079), // reply
    must(498, 1080), // appeal
    must(1242, 1081), // decideAppeal
    must(1243, 1082), // withdrawViolation
    must(1244, 1083), // referAgain
    must(1245, 1084), // confirmReferral
    must(1246, 1085), // deferReferral
    must(1222, 1086), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(399, 0), // reason
    must(667, 0), // redemption
    must(134, 918), // code
    must(1247, 1088), // openFund
    must(1248, 1089), // award
    must(1249, 1090), // reverse
    must(1250, 1091), // publishOffer
    must(1251, 1092), // withdrawOffer
    must(1252, 1093), // reserve
    must(1253, 1094), // confirm
    must(1254, 1095), // cancel
    must(1255, 1096), // expireRedemption
    must(1170, 1097), // release
    must(1256, 1098), // settle
    must(1257, 1099), // combine
    must(1258, 1100), // forfeit
    must(1176, 1102), // ask
    must(60, 1103), // answer
    must(1168, 1104), // withdraw
    must(682, 1105), // rate
    must(1238, 1106), // lapse
    must(1179, 1107), // forget
    must(1170, 1108), // release
    must(209, 0), // entry
    must(34, 0), // person
    must(211, 0), // category
    must(517, 17), // content
    may(194, 545, 0), // consent
    must(536, 1110), // keep
    must(1211, 1111), // correct
    must(1259, 1112), // withdrawConsent
    must(1221, 1113), // erase
    must(1260, 1114), // confirmErasure
    must(1238, 1115), // lapse
    must(1261, 1116), // retire
    must(1262, 1002), // clock
    must(222, 1000), // charter
    must(216, 1005), // membership
    must(217, 1047), // deliberation
    must(500, 1075), // covenant
    must(218, 1087), // points
    must(219, 961), // cases
    must(220, 985), // catalogue
    must(76, 1101), // consultation
    must(221, 1109), // vault
    must(504, 1118), // question
    must(1114, 1119), // figures
    must(36, 39), // region
    may(500, 439, 0), // covenant
    must(500, 1121), // covenant
    must(1047, 1122), // violations
    must(1114, 1123), // figures
    must(502, 0), // topic
    must(158, 19), // from
    must(502, 0), // topic
    must(828, 643), // tracker
    must(502, 0), // topic
    must(1103, 46), // groups
    must(502, 1125), // topic
    must(271, 1126), // ballot
    must(144, 1127), // ballots
    must(1106, 1128), // ballotProof
    must(1107, 1129), // explanation
    must(1108, 1130), // discussion
    must(516, 1131), // contribution
    must(1109, 1132), // consensus
    must(135, 1133), // electorate
    must(1089, 1134), // objections
    must(1263, 28), // svg
    must(25, 17), // digest
    must(381, 255), // identity
    must(569, 70), // holds
    must(602, 398), // result
    must(168, 87), // presets
    must(1264, 1137), // picture
    must(931, 1136), // done
    must(34, 0), // person
    must(194, 0), // consent
    must(510, 17), // evidence
    must(244, 19), // first
    must(1052, 1140), // state
    must(28, 1141), // root
    must(1053, 1142), // inclusion
    must(1054, 1143), // consistency
    must(1055, 1144), // receipt
    must(1056, 1145), // export
    must(36, 1147), // region
    must(1070, 1148), // regionHistory
    must(1062, 1149), // coverage
    must(1071, 1150), // joinCode
    must(1041, 1151), // member
    must(779, 1152), // entries
    must(272, 1153), // batch
    must(236, 1154), // organisation
    must(1072, 1155), // identityKeys
    must(78, 1156), // unmasking
    must(1044, 1157), // unmaskings
    must(34, 1159), // person
    must(1122, 1160), // participation
    must(387, 1161), // merchant
    must(661, 1162), // fund
    must(663, 1163), // offer
    must(667, 1164), // redemption
    must(1123, 1165), // verificationCode
    must(681, 1166), // settlement
    must(1124, 1167), // settlementLine
    must(1125, 1168), // ledger
    must(209, 1171), // entry
    must(260, 1172), // due
    must(1155, 1139), // journal
    must(216, 1146), // membership
    must(217, 1124), // deliberation
    must(500, 1120), // covenant
    must(218, 1158), // points
    must(219, 980), // cases
    must(220, 996), // catalogue
    must(76, 1117), // consultation
    must(221, 1170), // vault
    must(239, 18), // at
    must(790, 0), // actor
    must(1265, 1169), // query
    must(419, 233), // channel
    may(265, 1177, 0), // helper
    may(272, 67, 0), // batch
    must(1266, 0), // id
    must(239, 18), // at
    must(790, 0), // actor
    may(1267, 1175, 0), // via
    must(68, 1004), // command
    must(25, 2), // digest
    must(119, 1178), // secret
    must(222, 35), // charter
    must(25, 2), // digest
    must(119, 1178), // secret
    may(262, 340, 0), // key
    must(1268, 28), // number
    must(25, 2), // digest
    must(119, 1178), // secret
    must(262, 46), // key
    must(25, 2), // digest
    must(517, 28), // content
    must(1269, 28), // text
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
    must(1270, 17), // firstRoot
    must(1271, 17), // secondRoot
    must(25, 2), // digest
    must(271, 870), // ballot
    must(641, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(397, 850), // terms
    must(144, 869), // ballots
    must(1272, 1181), // identityDigest
    must(1273, 1182), // identityKey
    must(256, 1183), // creditCode
    must(1274, 1184), // contentDigest
    must(1275, 1185), // qrPicture
    must(1276, 1186), // verifyInclusion
    must(1277, 1187), // verifyConsistency
    must(1278, 1188), // verifyBallot
    must(1279, 1189), // recount
    must(168, 1190), // presets
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
    "runoff", "void", "allowed", "closedUp", "last", "setAside", "oneByOne", "beforeFreeze",
    "method", "equalRanks", "skippedRanks", "unranked", "exhausted", "elimination", "withdrawn",
    "secret", "smallCell", "replaces", "countingDays", "proxies", "silence", "ranks",
    "screeningDays", "appealDays", "discussionDays", "listDays", "listDecisionDays", "openingDays",
    "objectionDays", "reviewDays", "code", "electorate", "seconds", "secondingDays", "votingDays",
    "quorum", "approval", "approvalOf", "preset", "presetOverride", "ballots", "life", "primary",
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
    15, 10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 12, 6,
    10, 12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 16, 11, 13, 10, 4, 10, 7, 13, 10, 6,
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
    15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 5, 5, 4, 3, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 6, 7,
    7, 9, 12, 11, 11, 18, 11, 10, 11, 19, 10, 9, 12, 14, 11, 7, 17, 11, 15, 17, 13, 15, 15, 10, 16,
    11, 11, 15, 9, 13, 10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 10, 10, 15, 10, 9, 8, 10, 9, 12,
    8, 10, 8, 11, 10, 10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 11, 11, 12, 19, 18, 20, 9, 18, 13, 14,
    15, 8, 11, 8, 15, 15, 16, 13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12,
    12, 8, 3, 4, 7, 9, 6, 12, 11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11,
    10, 16, 8, 17, 7, 13, 14, 14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10,
    11, 18, 13, 10, 13, 10, 10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12,
    16, 6, 15, 14, 9, 11, 7, 11, 11, 12, 4, 6, 6, 5, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6,
    7, 5, 5, 7, 9, 7, 8, 5, 10, 6, 6, 5, 10, 5, 7, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12,
    8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10,
    6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7,
    8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7,
    9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3,
    7, 6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12,
    19, 12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15,
    8, 6, 15, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6,
    7, 7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
